//! Chores: nobody envies once one of his own chores is set aside, and no other division is better for all.
//!
//! Every chore goes to an agent for whom its weighted cost is least; a division with such weights is efficient. From one division to
//! the next a single chore leaves the agent who bears most, as in the markets of J. Garg, A. Murhekar and J. Qin, *Fair and Efficient
//! Allocations of Chores under Bivalued Preferences* (AAAI 2022). That such a division exists always: R. Mahara (2025). The weights of the
//! result are found again in whole numbers and stand in the certificate.

use super::{Divided, Division, checks};
use crate::json::Json;
use crate::natural::Natural;

pub(super) fn divide(division: &Division) -> Divided {
    let tries = (division.nodes / 500).clamp(1, 400);
    for attempt in 0..tries {
        let found = walked(division, attempt).and_then(|owners| Some((weights(&division.points, &owners)?, owners)));
        if let Some((weights, owners)) = found {
            let weights: Vec<String> = weights.iter().map(Natural::to_string).collect();
            let certificate = Json::object([("weights", weights.into())]);
            return Divided { owners, proved: true, bound: Json::Null, efficient: Some(true), certificate };
        }
    }
    let owners = in_turns(division);
    let certificate = Json::object([("weights", Json::Null)]);
    Divided { owners, proved: false, bound: Json::Null, efficient: None, certificate }
}

/// The agents choose in turns the chore that costs them least: up to one chore nobody envies, efficient or not.
fn in_turns(division: &Division) -> Vec<usize> {
    let agents = division.agents();
    let mut owners = vec![0; division.goods.len()];
    let mut left: Vec<usize> = (0..owners.len()).collect();
    // The first round is short, so that the last chores are the ones one may set aside.
    let mut turn = (agents - owners.len() % agents) % agents;
    while !left.is_empty() {
        let agent = turn % agents;
        let chore = left.iter().copied().min_by_key(|it| (division.points[agent][*it], *it)).unwrap_or(left[0]);
        owners[chore] = agent;
        left.retain(|it| *it != chore);
        turn += 1;
    }
    owners
}

fn walked(division: &Division, attempt: u64) -> Option<Vec<usize>> {
    let costs = &division.points;
    let agents = costs.len();
    let mut seed = attempt.wrapping_mul(0x9e37_79b9_7f4a_7c15) ^ 0x2545_f491_4f6c_dd1d;
    let mut chance = || {
        seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (seed >> 40) as f64 / f64::from(1_u32 << 24)
    };
    let total = |row: &Vec<i128>| row.iter().sum::<i128>().max(1) as f64;
    let spread = (attempt.min(20) as f64) / 10.0;
    let mut prices: Vec<f64> = costs.iter().map(|row| (1.0 + spread * chance()) / total(row)).collect();
    let goods = division.goods.len();
    let cheapest = |chore: usize, prices: &[f64]| {
        let cost = |it: &usize| costs[*it][chore] as f64 * prices[*it];
        (0..agents).min_by(|a, b| cost(a).total_cmp(&cost(b)).then(a.cmp(b))).unwrap_or(0)
    };
    let mut owners: Vec<usize> = (0..goods).map(|it| cheapest(it, &prices)).collect();
    for _ in 0..40 * goods + 40 {
        if checks(division, &owners).ef1 {
            return Some(owners);
        }
        let burden = |agent: usize| {
            let own = || (0..goods).filter(|it| owners[*it] == agent).map(|it| costs[agent][it] as f64);
            (own().sum::<f64>() - own().fold(0.0, f64::max)) * prices[agent] / f64::from(division.weights[agent])
        };
        let heaviest = (0..agents).max_by(|a, b| burden(*a).total_cmp(&burden(*b)).then(b.cmp(a)))?;
        // The chore another would bear with the smallest change of weights goes to him.
        let mut least: Option<(f64, usize, usize)> = None;
        for chore in (0..goods).filter(|it| owners[*it] == heaviest && costs[heaviest][*it] > 0) {
            for other in (0..agents).filter(|it| *it != heaviest) {
                let cost = costs[heaviest][chore] as f64 * prices[heaviest];
                let factor = costs[other][chore] as f64 * prices[other] / cost;
                if least.is_none_or(|it| factor < it.0 * (1.0 - 1e-12)) {
                    least = Some((factor, chore, other));
                }
            }
        }
        let (factor, chore, other) = least?;
        prices[heaviest] *= factor.max(1.0);
        owners[chore] = other;
    }
    None
}

/// Whole weights by which every chore lies with an agent for whom it weighs least; none where there are no such weights. Longest
/// paths over the products that must not be outweighed.
fn weights(costs: &[Vec<i128>], owners: &[usize]) -> Option<Vec<Natural>> {
    let agents = costs.len();
    let mut weights: Vec<(Natural, Natural)> = vec![(Natural::from(1), Natural::from(1)); agents];
    for _ in 0..=agents {
        let mut is_changed = false;
        for (chore, owner) in owners.iter().enumerate().filter(|it| costs[*it.1][it.0] > 0) {
            for other in (0..agents).filter(|it| it != owner) {
                if costs[other][chore] == 0 {
                    return None;
                }
                // The other's weight times his cost must reach the owner's.
                let above = weights[*owner].0.times(&Natural::of(costs[*owner][chore]));
                let below = weights[*owner].1.times(&Natural::of(costs[other][chore]));
                if weights[other].0.times(&below) < above.times(&weights[other].1) {
                    let divisor = above.common_divisor(&below);
                    weights[other] = (above.divided(&divisor).0, below.divided(&divisor).0);
                    is_changed = true;
                }
            }
        }
        if !is_changed {
            let all =
                weights.iter().fold(Natural::from(1), |all, it| all.times(&it.1.divided(&all.common_divisor(&it.1)).0));
            return Some(weights.iter().map(|it| it.0.times(&all.divided(&it.1).0)).collect());
        }
    }
    None
}
