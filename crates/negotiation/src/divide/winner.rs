//! Adjusted Winner for two who may share a thing: S. Brams and A. Taylor, *Fair Division* (1996), in exact fractions.
//!
//! The things are ordered by how much more the first values them than the second; the first gets them from the top until both have
//! the same part of all their points. At most one thing is shared.

use super::{Division, part};
use crate::json::Json;
use crate::ties::ranks;

pub(super) fn solve(division: &Division) -> Json {
    let (a, b) = (&division.points[0], &division.points[1]);
    let weight = |agent: usize| i128::from(division.weights[agent]);
    // What a point of each counts: the other's total, so that both compare in the same unit.
    let unit_a = b.iter().sum::<i128>() * weight(1);
    let unit_b = a.iter().sum::<i128>() * weight(0);
    let ranks = ranks(&division.seed, "item", a.len());
    let mut order: Vec<usize> = (0..a.len()).collect();
    order.sort_by(|g, h| {
        (a[*h] * b[*g]).cmp(&(a[*g] * b[*h])).then(value(a, b, *g, *h)).then(ranks[*g].cmp(&ranks[*h]))
    });
    let (mut mine, mut theirs) = (0, b.iter().sum::<i128>());
    let mut owners = vec![1; a.len()];
    let mut shared = None;
    for good in order {
        if mine * unit_a >= theirs * unit_b {
            break;
        }
        let (more, less) = (mine + a[good], theirs - b[good]);
        if more * unit_a > less * unit_b {
            let below = a[good] * unit_a + b[good] * unit_b;
            shared = Some((good, theirs * unit_b - mine * unit_a, below));
            break;
        }
        (mine, theirs) = (more, less);
        owners[good] = 0;
    }
    output(division, &owners, shared, (mine, theirs))
}

/// Things that are worth nothing to both come last: where they go harms nobody.
fn value(a: &[i128], b: &[i128], g: usize, h: usize) -> std::cmp::Ordering {
    (a[g] + b[g] == 0).cmp(&(a[h] + b[h] == 0))
}

fn output(division: &Division, owners: &[usize], shared: Option<(usize, i128, i128)>, sums: (i128, i128)) -> Json {
    let (a, b) = (&division.points[0], &division.points[1]);
    let whole: Vec<(usize, usize)> =
        owners.iter().copied().enumerate().filter(|it| shared.is_none_or(|shared| shared.0 != it.0)).collect();
    let mut allocation = vec![vec![]; 2];
    whole.iter().for_each(|(good, owner)| allocation[*owner].extend(&division.goods[*good]));
    allocation.iter_mut().for_each(|it: &mut Vec<usize>| it.sort_unstable());
    let mut fractions = vec![];
    let (mut mine, mut theirs, mut below) = (sums.0, sums.1, 1);
    if let Some((good, above, of)) = shared {
        let shares = vec![part(above, of), part(of - above, of)];
        for item in &division.goods[good] {
            let fields = [("item", Json::from(*item)), ("shares", shares.clone().into())];
            fractions.push(Json::object(fields));
        }
        (below, mine, theirs) = reduced(of, above, sums, (a[good], b[good]));
    }
    let total = |row: &Vec<i128>| row.iter().sum::<i128>();
    let share =
        |sum: i128, row: &Vec<i128>| if total(row) == 0 { "1".to_owned() } else { wide(sum, below, total(row)) };
    let all = i128::from(division.weights[0]) + i128::from(division.weights[1]);
    let has_part = |sum: i128, agent: usize| {
        let needs = total(&division.points[agent]) * i128::from(division.weights[agent]);
        compare(sum, all, needs, below)
    };
    let is_fair = has_part(mine, 0) && has_part(theirs, 1);
    let checks = super::Checks { envy_free: is_fair, ef1: is_fair, efx: is_fair, proportional: is_fair };
    Json::object([
        ("feasible", true.into()),
        ("proved", true.into()),
        ("allocation", allocation.into()),
        ("fractions", Json::List(fractions)),
        ("checks", checks.json(Some(true))),
        ("certificate", Json::object([("parts", vec![share(mine, a), share(theirs, b)].into())])),
    ])
}

/// Both sums over one denominator, the fraction in lowest terms first so that they fit.
fn reduced(of: i128, above: i128, sums: (i128, i128), worth: (i128, i128)) -> (i128, i128, i128) {
    let divisor = crate::natural::Natural::of(of).common_divisor(&crate::natural::Natural::of(above));
    let divisor = divisor.small().unwrap_or(1).max(1);
    let (above, of) = (above / divisor, of / divisor);
    (of, sums.0 * of + worth.0 * above, (sums.1 - worth.1) * of + worth.1 * (of - above))
}

/// `sum / (below * total)` in lowest terms.
fn wide(sum: i128, below: i128, total: i128) -> String {
    use crate::natural::Natural;
    let (above, below) = (Natural::of(sum), Natural::of(below).times(&Natural::of(total)));
    let divisor = above.common_divisor(&below);
    let (above, below) = (above.divided(&divisor).0, below.divided(&divisor).0);
    if below == Natural::from(1) { above.to_string() } else { format!("{above}/{below}") }
}

/// Whether `sum * all >= needs * below`.
fn compare(sum: i128, all: i128, needs: i128, below: i128) -> bool {
    use crate::natural::Natural;
    Natural::of(sum).times(&Natural::of(all)) >= Natural::of(needs).times(&Natural::of(below))
}
