//! Packages of several issues: what to agree on when each party has said, in private, what each option is worth to it.

mod bargain;
mod frontier;
mod nondominated;
mod problem;

pub(crate) use bargain::{Chosen, Scale, choose};
pub(crate) use problem::{Condition, Problem, read};

use crate::json::{Json, Malformed};
use frontier::{Package, frontier};

/// Partial packages looked at before the search gives up its proof.
const NODES: u64 = 30_000_000;

pub fn solve(input: &Json) -> Result<Json, Malformed> {
    let problem = read(input)?;
    let found = frontier(&problem, &problem.reserved);
    let scale = Scale::of(&problem, &found.packages);
    let mut proved = found.proved;
    let mut fields = vec![("feasible".to_owned(), Json::from(!found.packages.is_empty()))];
    let mut rest = vec![];
    let list = found.packages.iter().map(package).collect::<Vec<_>>();
    rest.push(("frontier".to_owned(), Json::List(list)));
    for rule in [Chosen::Nash, Chosen::KalaiSmorodinsky, Chosen::Egalitarian, Chosen::Welfare] {
        let best = choose(&problem, &scale, &found.packages, rule);
        rest.push((rule.name().to_owned(), best.map(|at| package(&found.packages[at])).into()));
    }
    if let Some(tentative) = &problem.tentative {
        let (improved, is_proved) = improvement(&problem, &found, tentative);
        proved &= is_proved;
        rest.push(("improvement".to_owned(), improved.as_ref().map(package).into()));
    }
    fields.push(("proved".to_owned(), proved.into()));
    if !proved {
        fields.push(("bound".to_owned(), found.most.clone().into()));
    }
    fields.extend(rest);
    let certificate = Json::object([
        ("reserved", problem.reserved.clone().into()),
        ("ideal", scale.ideal.clone().into()),
        ("kept", found.kept.into()),
    ]);
    fields.push(("certificate".to_owned(), certificate));
    Ok(Json::Object(fields))
}

fn package(it: &Package) -> Json {
    Json::object([
        ("options", it.options.clone().into()),
        ("points", it.points.iter().map(|it| i128::from(*it)).collect::<Vec<_>>().into()),
    ])
}

/// The package that leaves nobody worse off than the tentative one and whose smallest gain is largest.
fn improvement(problem: &Problem, found: &frontier::Found, tentative: &[usize]) -> (Option<Package>, bool) {
    let floor = problem.points_of(tentative);
    let is_within = floor.iter().zip(&problem.reserved).all(|(points, reserved)| points >= reserved);
    // A tentative agreement above every reserve is improved on the frontier itself.
    let again = (!is_within).then(|| frontier(problem, &floor));
    let found = again.as_ref().unwrap_or(found);
    let better = |it: &&Package| it.points.iter().zip(&floor).all(|(points, least)| i128::from(*points) >= *least);
    let better: Vec<Package> = found.packages.iter().filter(better).cloned().collect();
    // The gains are parts of the way from the reserve to the best package there is, with the others' reserves set aside.
    let ideal: Vec<i128> = (0..floor.len()).map(|party| most(problem, party)).collect();
    let span = ideal.iter().zip(&problem.reserved).map(|(ideal, reserved)| ideal - reserved).collect();
    let best = choose(problem, &Scale { reserved: floor, ideal, span }, &better, Chosen::Improvement);
    (best.map(|at| better[at].clone()), found.proved)
}

/// The most a package can be worth to a party.
fn most(problem: &Problem, party: usize) -> i128 {
    let of = |it: &(usize, Condition, i128)| (it.0 == party).then(|| (0, it.1.clone(), it.2));
    let alone = Problem {
        points: vec![problem.points[party].clone()],
        bonuses: problem.bonuses.iter().filter_map(of).collect(),
        tentative: None,
        ..problem.clone()
    };
    let found = frontier(&alone, &[i128::from(i64::MIN)]);
    found.packages.first().map_or(0, |it| i128::from(it.points[0]))
}
