//! Packages: points added up again, nothing beaten, nothing missing, and each choice the best of the frontier by its rule.

use super::{Verdict, ensure, field, indices, integers, is, items};
use crate::json::{Json, Malformed};
use crate::natural::Natural;
use crate::packages::{Problem, read};
use std::cmp::Ordering;

/// So many packages are looked at one by one.
const ALL: u64 = 200_000;

type Listed = (Vec<usize>, Vec<i128>);

pub(super) fn verdict(input: &Json, output: &Json) -> Result<Verdict, Malformed> {
    let problem = read(input)?;
    Ok(check(&problem, output))
}

fn check(problem: &Problem, output: &Json) -> Verdict {
    let frontier =
        items(field(output, "frontier")?)?.iter().map(|it| listed(problem, it)).collect::<Result<Vec<_>, _>>()?;
    ensure(is(output, "feasible") != frontier.is_empty(), "feasible and the frontier contradict each other")?;
    for (at, (_, points)) in frontier.iter().enumerate() {
        let is_above = points.iter().zip(&problem.reserved).all(|(points, reserved)| points >= reserved);
        ensure(is_above, "a package of the frontier is below a reserve")?;
        let is_beaten = frontier.iter().enumerate().any(|(other, it)| other != at && covers(&it.1, points));
        ensure(!is_beaten, "a package of the frontier is beaten by another, or stands twice")?;
    }
    for rule in ["nash", "kalai_smorodinsky", "egalitarian", "welfare"] {
        let chosen = field(output, rule)?;
        if *chosen == Json::Null {
            ensure(frontier.is_empty(), "a choice is missing")?;
            continue;
        }
        let (options, points) = listed(problem, chosen)?;
        ensure(frontier.iter().any(|it| it.0 == options), "a choice does not stand in the frontier")?;
        let is_best = frontier.iter().all(|it| compared(problem, &frontier, rule, &points, &it.1) != Ordering::Less);
        ensure(is_best, &format!("another package is better by the rule {rule}"))?;
    }
    ensure(
        output.get("improvement").is_some() == problem.tentative.is_some(),
        "improvement goes with a tentative agreement",
    )?;
    if let Some(tentative) = &problem.tentative {
        let floor = problem.points_of(tentative);
        let (_, points) = listed(problem, field(output, "improvement")?)?;
        ensure(covers(&points, &floor), "the improvement leaves somebody worse off")?;
        let is_beaten = frontier.iter().any(|it| it.1 != points && covers(&it.1, &points));
        ensure(!is_beaten, "the improvement is beaten by a package of the frontier")?;
    }
    if !is(output, "proved") {
        return Ok("the packages are what they say; that none is missing is not claimed".into());
    }
    complete(problem, &frontier)
}

fn listed(problem: &Problem, it: &Json) -> Result<Listed, String> {
    let options = indices(field(it, "options")?, usize::MAX)?;
    let is_there =
        options.len() == problem.sizes.len() && options.iter().zip(&problem.sizes).all(|(at, size)| at < size);
    ensure(is_there, "a package has options that are not there")?;
    ensure(problem.is_allowed(&options), "a package is forbidden")?;
    let points = integers(field(it, "points")?)?;
    ensure(points == problem.points_of(&options), "the points of a package are added up wrongly")?;
    Ok((options, points))
}

fn covers(a: &[i128], b: &[i128]) -> bool {
    a.iter().zip(b).all(|(a, b)| a >= b)
}

/// Which of two packages a rule puts first.
fn compared(problem: &Problem, frontier: &[Listed], rule: &str, a: &[i128], b: &[i128]) -> Ordering {
    let gains = |it: &[i128]| it.iter().zip(&problem.reserved).map(|(it, from)| it - from).collect::<Vec<i128>>();
    let span = |party: usize| frontier.iter().map(|it| it.1[party]).max().unwrap_or(0) - problem.reserved[party];
    let share = |(party, gain): (usize, i128)| if span(party) <= 0 { (1, 1) } else { (gain, span(party)) };
    let sorted = |it: &[i128]| {
        let mut gains = gains(it);
        gains.sort_unstable();
        gains
    };
    match rule {
        "nash" => {
            let product = |it: &[i128]| {
                let powers =
                    gains(it).into_iter().zip(&problem.weights).map(|(it, weight)| Natural::of(it).power(*weight));
                powers.fold(Natural::from(1), |product, it| product.times(&it))
            };
            let (one, other) = (product(a), product(b));
            let at_zero = if one.is_zero() && other.is_zero() { sorted(a).cmp(&sorted(b)) } else { Ordering::Equal };
            one.cmp(&other).then(at_zero)
        }
        "egalitarian" => sorted(a).cmp(&sorted(b)),
        "welfare" => {
            let all = |it: &[i128]| {
                let shares: Vec<(i128, i128)> = gains(it).into_iter().enumerate().map(share).collect();
                let part = |at: usize| {
                    let others = shares.iter().enumerate().filter(|it| it.0 != at);
                    others.fold(Natural::of(shares[at].0), |product, it| product.times(&Natural::of(it.1.1)))
                };
                (0..shares.len()).fold(Natural::default(), |sum, at| sum.plus(&part(at)))
            };
            all(a).cmp(&all(b))
        }
        _ => {
            let shares = |it: &[i128]| {
                let mut shares: Vec<(i128, i128)> = gains(it).into_iter().enumerate().map(share).collect();
                shares.sort_by(|a, b| (a.0 * b.1).cmp(&(b.0 * a.1)));
                shares
            };
            let pairs = shares(a).into_iter().zip(shares(b));
            pairs.fold(Ordering::Equal, |so_far, (a, b)| so_far.then((a.0 * b.1).cmp(&(b.0 * a.1))))
        }
    }
}

/// That no package above the reserves is missing: all are looked at, where they are few enough.
fn complete(problem: &Problem, frontier: &[Listed]) -> Verdict {
    let count = problem.sizes.iter().try_fold(1_u64, |all, it| all.checked_mul(*it as u64)).unwrap_or(u64::MAX);
    if count > ALL || count.saturating_mul(frontier.len() as u64) > 100 * ALL {
        return Ok(
            "the packages are what they say and none beats another; there are too many to confirm that none is missing"
                .into(),
        );
    }
    let mut options = vec![0; problem.sizes.len()];
    loop {
        let points = problem.points_of(&options);
        if covers(&points, &problem.reserved) && problem.is_allowed(&options) {
            ensure(frontier.iter().any(|it| covers(&it.1, &points)), "a package is missing in the frontier")?;
        }
        let Some(at) = (0..options.len()).rev().find(|at| options[*at] + 1 < problem.sizes[*at]) else {
            return Ok(
                "all packages were looked at: none is missing, none beats another, and each choice is the best".into()
            );
        };
        options[at] += 1;
        options[at + 1..].iter_mut().for_each(|it| *it = 0);
    }
}
