//! Leximin, and whether demands can be met.
//!
//! A division is improved as long as a better sorted list of utilities can be had; that none can is proved by branch and bound. The
//! bound: for any weights y, the sum of `y_i u_i` is at most P (as in `bound.rs`), while demands that are met, whoever meets which, make it
//! at least the smallest pairing of weights and demands. Leximin for goods: S. Bouveret and M. Lemaître, *Computing leximin-optimal
//! solutions in constraint networks*, Artificial Intelligence 173 (2009).

use super::bound::Open;
use super::{Divided, Division, utilities};
use crate::json::Json;
use std::cmp::Ordering;

pub(super) fn divide(division: &Division) -> Divided {
    // Unequal entitlements: a utility counts per unit of weight.
    let all: i128 = division.weights.iter().map(|it| i128::from(*it)).fold(1, common_multiple);
    let scale = |(row, weight): (&Vec<i128>, &u32)| row.iter().map(|it| it * (all / i128::from(*weight))).collect();
    let points: Vec<Vec<i128>> = division.points.iter().zip(&division.weights).map(scale).collect();
    let (owners, proved, bound) = leximin(&points, division.nodes);
    let mut sorted = utilities(&points, &owners);
    sorted.sort_unstable();
    let certificate = Json::object([("sorted", sorted.into())]);
    Divided { owners, proved, bound: bound.into(), efficient: proved.then_some(true), certificate }
}

fn common_multiple(a: i128, b: i128) -> i128 {
    let (mut x, mut y) = (a, b);
    while y != 0 {
        (x, y) = (y, x % y);
    }
    (a / x).saturating_mul(b).min(1_000_000)
}

fn sorted(points: &[Vec<i128>], owners: &[usize]) -> Vec<i128> {
    let mut sorted = utilities(points, owners);
    sorted.sort_unstable();
    sorted
}

/// The leximin division, whether it is proved, and what its least utility cannot be above.
pub(super) fn leximin(points: &[Vec<i128>], nodes: u64) -> (Vec<usize>, bool, i128) {
    let goods = points.first().map_or(0, Vec::len);
    let mut best = polished(points, started(points));
    let mut left = nodes;
    let mut least = points.iter().map(|it| it.iter().sum()).min().unwrap_or(0);
    for place in 0..points.len() {
        loop {
            let now = sorted(points, &best);
            // The places before this one as they are, and all from here on one better.
            let demands: Vec<i128> =
                now.iter().enumerate().map(|(at, it)| if at < place { *it } else { now[place] + 1 }).collect();
            let mut search = Search::of(points, demands, Who::Anybody, left);
            let answer = search.run(goods);
            left = left.saturating_sub(search.seen);
            match answer {
                Some(true) => best = polished(points, search.owners),
                Some(false) => break,
                None => return (best, false, least),
            }
        }
        if place == 0 {
            least = sorted(points, &best)[0];
        }
    }
    (best, true, least)
}

fn started(points: &[Vec<i128>]) -> Vec<usize> {
    let goods = points.first().map_or(0, Vec::len);
    let mut order: Vec<usize> = (0..goods).collect();
    order.sort_by_key(|good| (-points.iter().map(|row| row[*good]).max().unwrap_or(0), *good));
    let mut have = vec![0; points.len()];
    let mut owners = vec![0; goods];
    for good in order {
        let to = (0..points.len()).filter(|it| points[*it][good] > 0).min_by_key(|it| (have[*it], *it)).unwrap_or(0);
        owners[good] = to;
        have[to] += points[to][good];
    }
    owners
}

/// Moves and swaps while they make the sorted list better.
fn polished(points: &[Vec<i128>], mut owners: Vec<usize>) -> Vec<usize> {
    let mut now = sorted(points, &owners);
    for _ in 0..100 {
        let before = owners.clone();
        for good in 0..owners.len() {
            for to in 0..points.len() {
                let from = std::mem::replace(&mut owners[good], to);
                let then = sorted(points, &owners);
                if then > now { now = then } else { owners[good] = from }
            }
            for other in good + 1..owners.len() {
                if owners[good] == owners[other] {
                    continue;
                }
                owners.swap(good, other);
                let then = sorted(points, &owners);
                if then > now { now = then } else { owners.swap(good, other) }
            }
        }
        if owners == before {
            break;
        }
    }
    owners
}

/// Who must meet the demands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Who {
    /// The agents in their order.
    Each,
    /// Anybody any of them, sorted.
    Anybody,
}

pub(super) struct Search<'a> {
    points: &'a [Vec<i128>],
    weights: Vec<u32>,
    demands: Vec<i128>,
    who: Who,
    nodes: u64,
    pub(super) seen: u64,
    pub(super) owners: Vec<usize>,
    have: Vec<i128>,
}

impl<'a> Search<'a> {
    pub(super) fn of(points: &'a [Vec<i128>], demands: Vec<i128>, who: Who, nodes: u64) -> Search<'a> {
        let goods = points.first().map_or(0, Vec::len);
        let (weights, owners, have) = (vec![1; points.len()], vec![0; goods], vec![0; points.len()]);
        Search { points, weights, demands, who, nodes, seen: 0, owners, have }
    }

    /// Whether the demands can be met; none when the limit was reached. `owners` then says how.
    pub(super) fn run(&mut self, goods: usize) -> Option<bool> {
        let total = |row: &Vec<i128>| row.iter().sum::<i128>().max(1);
        let most = self.points.iter().map(total).max().unwrap_or(1);
        let y: Vec<i128> = self.points.iter().map(|row| (most * (1 << 20) / total(row)).min(1 << 40)).collect();
        let mut order: Vec<usize> = (0..goods).collect();
        let largest = |good: usize| self.points.iter().zip(&y).map(|(row, y)| row[good] * y).max().unwrap_or(0);
        order.sort_by_key(|it| (-largest(*it), *it));
        self.branch(&order, y, 60)
    }

    /// The demands as the agents face them now: sorted ones go to the weights in falling order.
    fn paired(&self, y: &[i128]) -> Vec<i128> {
        if self.who == Who::Each {
            return self.demands.clone();
        }
        let mut agents: Vec<usize> = (0..y.len()).collect();
        agents.sort_by(|a, b| y[*b].cmp(&y[*a]).then(self.have[*b].cmp(&self.have[*a])));
        let mut demands = vec![0; y.len()];
        for (demand, agent) in self.demands.iter().zip(agents) {
            demands[agent] = *demand;
        }
        demands
    }

    fn is_met(&self) -> bool {
        let mut have = self.have.clone();
        if self.who == Who::Anybody {
            have.sort_unstable();
        }
        have.iter().zip(&self.demands).all(|(have, demand)| have >= demand)
    }

    /// Whether some weights prove that the demands cannot be met; the weights are moved towards those who lack most.
    fn is_beaten(&self, goods: &[usize], y: &mut [i128], rounds: usize) -> bool {
        let open = Open { points: self.points, weights: &self.weights, goods, have: &self.have };
        for round in 0..rounds {
            let demands = self.paired(y);
            let asked: i128 = demands.iter().zip(y.iter()).map(|(demand, y)| demand * y).sum();
            if asked > open.most(y) {
                return true;
            }
            let mut gets = self.have.clone();
            for good in goods {
                let by = |a: &usize, b: &usize| {
                    (self.points[*a][*good] * y[*a]).cmp(&(self.points[*b][*good] * y[*b])).then(b.cmp(a))
                };
                if let Some(agent) = (0..y.len()).max_by(by) {
                    gets[agent] += self.points[agent][*good];
                }
            }
            // Steps get smaller: a half, then less and less.
            let pace = 2 + round as i128;
            for agent in 0..y.len() {
                let lacks = (demands[agent] - gets[agent]).clamp(-demands[agent].max(1), demands[agent].max(1));
                y[agent] = (y[agent] + y[agent] * lacks / (demands[agent].max(1) * pace)).clamp(1, 1 << 40);
            }
        }
        false
    }

    fn branch(&mut self, goods: &[usize], mut y: Vec<i128>, rounds: usize) -> Option<bool> {
        self.seen += 1;
        if self.seen > self.nodes {
            return None;
        }
        if self.is_met() {
            // What is left goes to whom it is worth most.
            for good in goods {
                let to = (0..self.points.len()).max_by_key(|it| (self.points[*it][*good], usize::MAX - *it));
                self.owners[*good] = to.unwrap_or(0);
            }
            return Some(true);
        }
        let Some((good, rest)) = goods.split_first() else { return Some(false) };
        if self.is_beaten(goods, &mut y, rounds) {
            return Some(false);
        }
        for agent in self.takers(*good, &y) {
            self.owners[*good] = agent;
            self.have[agent] += self.points[agent][*good];
            let answer = self.branch(rest, y.clone(), 6);
            self.have[agent] -= self.points[agent][*good];
            if answer != Some(false) {
                return answer;
            }
        }
        Some(false)
    }

    fn takers(&self, good: usize, y: &[i128]) -> Vec<usize> {
        let demands = self.paired(y);
        let is_wanted = self.points.iter().any(|row| row[good] > 0);
        let mut agents: Vec<usize> = vec![];
        for agent in 0..self.points.len() {
            let is_same = |it: &usize| {
                self.points[*it] == self.points[agent]
                    && self.have[*it] == self.have[agent]
                    && (self.who == Who::Anybody || self.demands[*it] == self.demands[agent])
            };
            let wants = self.points[agent][good] > 0 || !is_wanted && agent == 0;
            if wants && !agents.iter().any(is_same) {
                agents.push(agent);
            }
        }
        // Who still lacks something comes first, then by weighted worth.
        let key = |it: &usize| (self.have[*it] >= demands[*it], -self.points[*it][good] * y[*it], *it);
        agents.sort_by(|a, b| key(a).cmp(&key(b)).then(Ordering::Equal));
        agents
    }
}
