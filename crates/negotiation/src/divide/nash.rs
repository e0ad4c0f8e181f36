//! Maximum Nash welfare, exactly: I. Caragiannis, D. Kurokawa, H. Moulin, A. Procaccia, N. Shah and J. Wang, *The Unreasonable Fairness of
//! Maximum Nash Welfare*, ACM Transactions on Economics and Computation 7 (2019).
//!
//! Branch and bound over the owners of goods; the bound is that of `bound.rs`. Where not everybody can have something of value, first
//! as many as can, and of those sets the one leximin prefers.

use super::bound::{Open, product, whole_weights};
use super::{Divided, Division, demand, utilities};
use crate::json::Json;
use crate::natural::Natural;

/// A proof with more leaves than this is not written into the certificate.
const LEAVES: usize = 4_000;

/// Climbs to a good start, before the search proves or betters it.
const RESTARTS: usize = 150;

/// The best there is among some agents.
pub(super) struct Best {
    pub(super) owners: Vec<usize>,
    pub(super) proved: bool,
    pub(super) bound: Natural,
    pub(super) tree: Option<Vec<Json>>,
}

pub(super) fn divide(division: &Division) -> Divided {
    let (chosen, is_certain) = chosen_agents(division);
    let points: Vec<Vec<i128>> = chosen.iter().map(|it| division.points[*it].clone()).collect();
    let weights: Vec<u32> = chosen.iter().map(|it| division.weights[*it]).collect();
    let best = search(&points, &weights, division.nodes);
    let owners: Vec<usize> = best.owners.iter().map(|it| chosen.get(*it).copied().unwrap_or(0)).collect();
    let proved = best.proved && is_certain;
    let certificate = Json::object([
        ("agents", chosen.clone().into()),
        ("product", product(&utilities(&points, &best.owners), &weights).to_string().into()),
        ("tree", if proved { best.tree.map(Json::List).into() } else { Json::Null }),
    ]);
    let efficient = (proved && chosen.len() == division.agents()).then_some(true);
    Divided { owners, proved, bound: best.bound.to_string().into(), efficient, certificate }
}

/// The agents who get something of value: all, or where that cannot be, those leximin gives something.
fn chosen_agents(division: &Division) -> (Vec<usize>, bool) {
    let matched = matching(&division.points).iter().flatten().count();
    if matched == division.agents() {
        return ((0..matched).collect(), true);
    }
    let (owners, is_proved, _) = demand::leximin(&division.points, division.nodes);
    let utilities = utilities(&division.points, &owners);
    ((0..division.agents()).filter(|it| utilities[*it] > 0).collect(), is_proved)
}

/// A good of value for as many agents as can have one: augmenting paths.
pub(super) fn matching(points: &[Vec<i128>]) -> Vec<Option<usize>> {
    fn augmented(agent: usize, points: &[Vec<i128>], owners: &mut [Option<usize>], seen: &mut [bool]) -> bool {
        for good in 0..owners.len() {
            if points[agent][good] > 0 && !seen[good] {
                seen[good] = true;
                if owners[good].is_none_or(|it| augmented(it, points, owners, seen)) {
                    owners[good] = Some(agent);
                    return true;
                }
            }
        }
        false
    }
    let goods = points.first().map_or(0, Vec::len);
    let mut owners = vec![None; goods];
    for agent in 0..points.len() {
        augmented(agent, points, &mut owners, &mut vec![false; goods]);
    }
    owners
}

struct Search<'a> {
    points: &'a [Vec<i128>],
    weights: &'a [u32],
    nodes: u64,
    seen: u64,
    owners: Vec<usize>,
    have: Vec<i128>,
    best: Vec<usize>,
    best_utilities: Vec<i128>,
    best_product: Natural,
    tree: Option<Vec<Json>>,
    leaves: usize,
    identical: bool,
}

/// The division with the largest product, where everybody can have something of value.
pub(super) fn search(points: &[Vec<i128>], weights: &[u32], nodes: u64) -> Best {
    let goods = points.first().map_or(0, Vec::len);
    if points.is_empty() || goods == 0 {
        return Best { owners: vec![0; goods], proved: true, bound: Natural::from(1), tree: Some(vec![]) };
    }
    let best = started(points, weights);
    let best_utilities = utilities(points, &best);
    let best_product = product(&best_utilities, weights);
    let identical = points.iter().all(|it| *it == points[0]) && weights.iter().all(|it| *it == weights[0]);
    let mut search = Search {
        points,
        weights,
        nodes,
        seen: 0,
        owners: vec![0; goods],
        have: vec![0; points.len()],
        best,
        best_utilities,
        best_product,
        tree: Some(vec![]),
        leaves: 0,
        identical,
    };
    let mut bids: Vec<Vec<f64>> = points.iter().map(|row| row.iter().map(|it| *it as f64 + 1e-9).collect()).collect();
    let open: Vec<usize> = (0..goods).collect();
    let root = Open { points, weights, goods: &open, have: &search.have };
    let prices = whole_weights(&root.responded(&mut bids, 300), weights);
    let bound = root.product(&prices);
    let proved = search.branch(&open, bids, 10);
    Best { owners: search.best, proved, bound, tree: search.tree.filter(|_| proved) }
}

/// A good start: everybody something, the rest to whom it raises the product most, then moves and swaps while they help.
fn started(points: &[Vec<i128>], weights: &[u32]) -> Vec<usize> {
    let goods = points[0].len();
    let matched = matching(points);
    let mut have = vec![0; points.len()];
    let mut owners = vec![0; goods];
    for (good, owner) in matched.iter().enumerate() {
        if let Some(agent) = owner {
            owners[good] = *agent;
            have[*agent] += points[*agent][good];
        }
    }
    for good in (0..goods).filter(|it| matched[*it].is_none()) {
        let factor = |agent: &usize| {
            let (have, more) = (have[*agent].max(1) as f64, points[*agent][good] as f64);
            (1.0 + more / have).powi(weights[*agent] as i32)
        };
        let to = (0..points.len()).max_by(|a, b| factor(a).total_cmp(&factor(b)).then(b.cmp(a))).unwrap_or(0);
        owners[good] = to;
        have[to] += points[to][good];
    }
    let mut best = improved(points, weights, owners);
    let mut best_product = product(&utilities(points, &best), weights);
    // From the best so far a few goods change hands by lot, always the same lot, and the climb begins again.
    let mut lot = 0x9e37_79b9_u64;
    let mut draw = |below: usize| {
        lot = lot.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (lot >> 33) as usize % below
    };
    for round in 0..RESTARTS {
        let mut other = best.clone();
        for _ in 0..2 + round % 5 {
            other[draw(goods)] = draw(points.len());
        }
        let other = improved(points, weights, other);
        let other_product = product(&utilities(points, &other), weights);
        if other_product > best_product {
            (best, best_product) = (other, other_product);
        }
    }
    best
}

fn improved(points: &[Vec<i128>], weights: &[u32], mut owners: Vec<usize>) -> Vec<usize> {
    let better = |a: usize, b: usize, old: (i128, i128), new: (i128, i128)| {
        let product =
            |it: (i128, i128)| Natural::of(it.0).power(weights[a]).times(&Natural::of(it.1).power(weights[b]));
        let ratio = (new.0 as f64 / old.0.max(1) as f64).powi(weights[a] as i32)
            * (new.1 as f64 / old.1.max(1) as f64).powi(weights[b] as i32);
        ratio > 0.999 && product(new) > product(old)
    };
    for _ in 0..200 {
        let mut have = utilities(points, &owners);
        let mut is_changed = false;
        for good in 0..owners.len() {
            for to in 0..points.len() {
                let from = owners[good];
                let new = (have[from] - points[from][good], have[to] + points[to][good]);
                if to != from && better(from, to, (have[from], have[to]), new) {
                    (owners[good], have[from], have[to], is_changed) = (to, new.0, new.1, true);
                }
            }
            for other in good + 1..owners.len() {
                let (a, b) = (owners[good], owners[other]);
                let new = (have[a] - points[a][good] + points[a][other], have[b] - points[b][other] + points[b][good]);
                if a != b && better(a, b, (have[a], have[b]), new) {
                    owners.swap(good, other);
                    (have[a], have[b], is_changed) = (new.0, new.1, true);
                }
            }
        }
        if !is_changed {
            break;
        }
    }
    owners
}

impl Search<'_> {
    /// Looks through everything below; false when the limit was reached.
    fn branch(&mut self, goods: &[usize], mut bids: Vec<Vec<f64>>, rounds: usize) -> bool {
        self.seen += 1;
        if self.seen > self.nodes {
            return false;
        }
        if goods.is_empty() {
            self.note(|| Json::List(vec![]));
            let product = product(&self.have, self.weights);
            if product > self.best_product {
                self.best_product = product;
                (self.best, self.best_utilities) = (self.owners.clone(), self.have.clone());
            }
            return true;
        }
        let have = self.have.clone();
        let open = Open { points: self.points, weights: self.weights, goods, have: &have };
        let mut y = vec![];
        for _ in 0..rounds {
            y = whole_weights(&open.responded(&mut bids, 3), self.weights);
            if open.is_beaten(&y, &self.best_utilities, &self.best_product) {
                self.note(|| Json::object([("weights", y.into())]));
                return true;
            }
        }
        if self.identical && self.is_beaten_by_levels(goods) {
            self.note(|| Json::object([("levels", true.into())]));
            return true;
        }
        let takers = open.takers(&y, &self.best_utilities);
        let at = self.next(goods, &takers, &bids);
        let good = goods[at];
        let rest: Vec<usize> = goods.iter().copied().filter(|it| *it != good).collect();
        let agents = self.likely(good, &takers[at], &bids);
        self.note(|| Json::object([("good", good.into()), ("agents", agents.clone().into()), ("weights", y.into())]));
        for agent in agents {
            self.owners[good] = agent;
            self.have[agent] += self.points[agent][good];
            let is_done = self.branch(&rest, bids.clone(), 3);
            self.have[agent] -= self.points[agent][good];
            if !is_done {
                return false;
            }
        }
        true
    }

    fn note(&mut self, line: impl FnOnce() -> Json) {
        self.leaves += 1;
        if self.leaves > LEAVES {
            self.tree = None;
        }
        if let Some(tree) = &mut self.tree {
            tree.push(line());
        }
    }

    /// The good that the fewest may still get; of those, the one whose owner is least certain, counted by its price.
    fn next(&self, goods: &[usize], takers: &[Vec<usize>], bids: &[Vec<f64>]) -> usize {
        let doubt = |good: usize| {
            let (mut sum, mut most) = (0.0, 0.0_f64);
            for row in bids {
                sum += row[good];
                most = most.max(row[good]);
            }
            sum - most + sum * 1e-3
        };
        let count = |at: usize| if takers[at].len() <= 2 { takers[at].len() } else { 3 };
        let first = |a: &usize, b: &usize| {
            count(*a).cmp(&count(*b)).then(doubt(goods[*b]).total_cmp(&doubt(goods[*a]))).then(a.cmp(b))
        };
        (0..goods.len()).min_by(first).unwrap_or(0)
    }

    /// Who may get the good, the likeliest first: nobody to whom it is worth nothing while it is worth something to another, and of
    /// several agents in the same position the first only.
    fn likely(&self, good: usize, takers: &[usize], bids: &[Vec<f64>]) -> Vec<usize> {
        let is_wanted = self.points.iter().any(|row| row[good] > 0);
        let mut agents: Vec<usize> = vec![];
        for agent in takers.iter().copied() {
            let is_same = |it: &usize| {
                self.points[*it] == self.points[agent]
                    && self.weights[*it] == self.weights[agent]
                    && self.have[*it] == self.have[agent]
            };
            let wants = self.points[agent][good] > 0 || !is_wanted && agents.is_empty();
            if wants && !agents.iter().any(is_same) {
                agents.push(agent);
            }
        }
        agents.sort_by(|a, b| bids[*b][good].total_cmp(&bids[*a][good]).then(a.cmp(b)));
        agents
    }

    /// Where all value everything alike: whole units poured onto the lowest levels give the largest product there can be.
    fn is_beaten_by_levels(&self, goods: &[usize]) -> bool {
        let mut levels = self.have.clone();
        levels.sort_unstable();
        let left: i128 = goods.iter().map(|it| self.points[0][*it]).sum();
        let poured = poured(&levels, left);
        product(&poured, self.weights) <= self.best_product
    }
}

/// The levels, lowest first, after so many units were poured on.
pub(crate) fn poured(levels: &[i128], units: i128) -> Vec<i128> {
    let mut poured = levels.to_vec();
    let mut wet = 0;
    let mut sum = units;
    while wet < levels.len() && (wet == 0 || levels[wet] * wet as i128 <= sum) {
        sum += levels[wet];
        wet += 1;
    }
    let (level, over) = (sum / wet as i128, (sum % wet as i128) as usize);
    for (at, it) in poured[..wet].iter_mut().enumerate() {
        *it = level + i128::from(at < over);
    }
    poured
}
