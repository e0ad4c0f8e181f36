//! Envy-free first: where a division exists in which nobody envies anybody, the one of them with the largest Nash product; where none
//! exists, maximum Nash welfare. Maximum Nash welfare alone can leave envy that another division would not.

use super::bound::{Open, product, whole_weights};
use super::demand::{Search as Demand, Who};
use super::{Divided, Division, checks, nash, utilities};
use crate::json::Json;
use crate::natural::Natural;

struct Search<'a> {
    division: &'a Division,
    nodes: u64,
    seen: u64,
    owners: Vec<usize>,
    /// What each agent thinks each agent has.
    have: Vec<Vec<i128>>,
    left: Vec<i128>,
    best: Option<(Vec<usize>, Vec<i128>, Natural)>,
}

pub(super) fn divide(division: &Division) -> Divided {
    let usual = nash::divide(division);
    if checks(division, &usual.owners).envy_free && usual.proved {
        return found(division, usual, true, "the division with the largest product is envy-free itself");
    }
    let agents = division.agents();
    let mut search = Search {
        division,
        nodes: division.nodes.saturating_mul(4),
        seen: 0,
        owners: vec![0; division.goods.len()],
        have: vec![vec![0; agents]; agents],
        left: division.points.iter().map(|it| it.iter().sum()).collect(),
        best: None,
    };
    let mut order: Vec<usize> = (0..division.goods.len()).collect();
    let size = |good: usize| division.points.iter().map(|row| row[good]).sum::<i128>();
    order.sort_by_key(|it| (-size(*it), *it));
    let bids = division.points.iter().map(|row| row.iter().map(|it| *it as f64 + 1e-9).collect()).collect();
    let is_done = search.branch(&order, bids, 60);
    match search.best {
        Some((owners, ..)) => {
            let efficient = if is_done { is_efficient(division, &owners) } else { None };
            let divided = Divided { owners, proved: is_done, bound: usual.bound, efficient, certificate: Json::Null };
            found(division, divided, true, "no envy-free division has a larger product")
        }
        None if is_done => found(division, usual, false, "no division is envy-free; this one has the largest product"),
        None => {
            let unproved = Divided { proved: false, ..usual };
            found(division, unproved, false, "no envy-free division was found within the limit")
        }
    }
}

fn found(division: &Division, divided: Divided, exists: bool, why: &str) -> Divided {
    let utilities = utilities(&division.points, &divided.owners);
    let certificate = Json::object([
        ("envy_free_exists", if exists || divided.proved { exists.into() } else { Json::Null }),
        ("product", product(&utilities, &division.weights).to_string().into()),
        ("why", why.into()),
    ]);
    Divided { certificate, ..divided }
}

/// Whether no division gives somebody more and nobody less.
fn is_efficient(division: &Division, owners: &[usize]) -> Option<bool> {
    let utilities = utilities(&division.points, owners);
    for agent in 0..division.agents() {
        let mut demands = utilities.clone();
        demands[agent] += 1;
        let mut search = Demand::of(&division.points, demands, Who::Each, division.nodes);
        match search.run(owners.len()) {
            Some(true) => return Some(false),
            Some(false) => {}
            None => return None,
        }
    }
    Some(true)
}

impl Search<'_> {
    fn branch(&mut self, goods: &[usize], mut bids: Vec<Vec<f64>>, rounds: usize) -> bool {
        self.seen += 1;
        if self.seen > self.nodes {
            return false;
        }
        let agents = self.division.agents();
        let own: Vec<i128> = (0..agents).map(|it| self.have[it][it]).collect();
        if !self.can_be_envy_free() {
            return true;
        }
        let Some((good, rest)) = goods.split_first() else {
            let product = product(&own, &self.division.weights);
            if self.best.as_ref().is_none_or(|it| product > it.2) {
                self.best = Some((self.owners.clone(), own, product));
            }
            return true;
        };
        let open = Open { points: &self.division.points, weights: &self.division.weights, goods, have: &own };
        let y = whole_weights(&open.responded(&mut bids, rounds), &self.division.weights);
        let needs = self.needs();
        let asked: i128 = needs.iter().zip(&y).map(|(need, y)| need * y).sum();
        let is_beaten = self.best.as_ref().is_some_and(|it| !it.2.is_zero() && open.is_beaten(&y, &it.1, &it.2));
        if asked > open.most(&y) || is_beaten || self.is_short(&open, &needs, y) {
            return true;
        }
        let mut takers: Vec<usize> = vec![];
        for agent in 0..agents {
            // Of agents who see everything alike and have nothing yet, the first only.
            let is_fresh = |it: usize| self.have.iter().all(|row| row[it] == 0);
            let is_same = |it: &usize| {
                self.division.points[*it] == self.division.points[agent]
                    && self.division.weights[*it] == self.division.weights[agent]
                    && is_fresh(*it)
                    && is_fresh(agent)
            };
            if !takers.iter().any(is_same) {
                takers.push(agent);
            }
        }
        takers.sort_by(|a, b| bids[*b][*good].total_cmp(&bids[*a][*good]).then(a.cmp(b)));
        for agent in takers {
            self.give(*good, agent, 1);
            let is_done = self.branch(rest, bids.clone(), 6);
            self.give(*good, agent, -1);
            if !is_done {
                return false;
            }
        }
        true
    }

    fn give(&mut self, good: usize, agent: usize, sign: i128) {
        self.owners[good] = agent;
        for (at, row) in self.division.points.iter().enumerate() {
            self.have[at][agent] += sign * row[good];
            self.left[at] -= sign * row[good];
        }
    }

    /// Whether everybody could still come to envy nobody, were all that is left his.
    fn can_be_envy_free(&self) -> bool {
        let weight = |it: usize| i128::from(self.division.weights[it]);
        let agents = self.division.agents();
        (0..agents).all(|a| {
            let most = self.have[a][a] + self.left[a];
            (0..agents).all(|b| most * weight(b) >= self.have[a][b] * weight(a))
        })
    }

    /// What each agent needs at the least: its part of all, and as much as the largest other part.
    fn needs(&self) -> Vec<i128> {
        let weight = |it: usize| i128::from(self.division.weights[it]);
        let agents = self.division.agents();
        let all: i128 = (0..agents).map(weight).sum();
        let up = |above: i128, below: i128| (above + below - 1) / below;
        let need = |a: usize| {
            let total: i128 = self.division.points[a].iter().sum();
            let others = (0..agents).map(|b| up(self.have[a][b] * weight(a), weight(b))).max().unwrap_or(0);
            others.max(up(total * weight(a), all))
        };
        (0..agents).map(need).collect()
    }

    /// Whether weights moved towards those who lack most prove that the needs cannot be met.
    fn is_short(&self, open: &Open, needs: &[i128], mut y: Vec<i128>) -> bool {
        for round in 0..6 {
            let mut gets = open.have.to_vec();
            for good in open.goods {
                let by = |a: &usize| open.points[*a][*good] * y[*a];
                if let Some(agent) = (0..y.len()).max_by(|a, b| by(a).cmp(&by(b)).then(b.cmp(a))) {
                    gets[agent] += open.points[agent][*good];
                }
            }
            for agent in 0..y.len() {
                let need = needs[agent].max(1);
                let lacks = (needs[agent] - gets[agent]).clamp(-need, need);
                y[agent] = (y[agent] + y[agent] * lacks / (need * (3 + round))).clamp(1, 1 << 42);
            }
            let asked: i128 = needs.iter().zip(&y).map(|(need, y)| need * y).sum();
            if asked > open.most(&y) {
                return true;
            }
        }
        false
    }
}
