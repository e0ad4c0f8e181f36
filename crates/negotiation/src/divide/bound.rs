//! How large a Nash product can still be, by prices.
//!
//! For any weights y of the agents, the sum of `y_i u_i` is at most P, where every open good counts as much as it does for the agent who
//! values it most by those weights. By the inequality of the means the product of `u_i^w_i` is then at most that of
//! `(w_i P / (W y_i))^w_i`. The weights are those of a Fisher market with equal budgets (E. Eisenberg and D. Gale, 1959), found by
//! proportional response (F. Wu and L. Zhang, 2007); any weights are a proof, good ones are a short proof.

use crate::natural::Natural;

/// Larger than any agent's weight in a bound.
const ONE: f64 = 1_099_511_627_776.0;

/// A product of utilities to the power of the agents' weights.
pub(crate) fn product(utilities: &[i128], weights: &[u32]) -> Natural {
    let powers = utilities.iter().zip(weights).map(|(it, weight)| Natural::of(*it).power(*weight));
    powers.fold(Natural::from(1), |product, it| product.times(&it))
}

/// What is open: the goods not given yet, and what each agent has already.
pub(crate) struct Open<'a> {
    pub(crate) points: &'a [Vec<i128>],
    pub(crate) weights: &'a [u32],
    pub(crate) goods: &'a [usize],
    pub(crate) have: &'a [i128],
}

impl Open<'_> {
    /// The most that the weighted sum of utilities can be.
    pub(crate) fn most(&self, y: &[i128]) -> i128 {
        let have: i128 = self.have.iter().zip(y).map(|(have, y)| have * y).sum();
        let good = |good: &usize| self.points.iter().zip(y).map(|(row, y)| row[*good] * y).max().unwrap_or(0);
        have + self.goods.iter().map(good).sum::<i128>()
    }

    /// How the largest product there can be by these weights compares with the best, about.
    pub(crate) fn ratio(&self, y: &[i128], most: i128, best: &[i128]) -> f64 {
        let all: u32 = self.weights.iter().sum();
        let factor = |(at, weight): (usize, &u32)| {
            let base = f64::from(*weight) * most as f64 / (f64::from(all) * y[at] as f64 * best[at] as f64);
            base.powi(*weight as i32)
        };
        self.weights.iter().enumerate().map(factor).product()
    }

    /// Whether the weights prove that no product is above the best. Whole numbers decide where the ratio is near 1.
    pub(crate) fn is_beaten(&self, y: &[i128], best: &[i128], best_product: &Natural) -> bool {
        let all: u32 = self.weights.iter().sum();
        let most = self.most(y);
        let ratio = self.ratio(y, most, best);
        if ratio > 1.0 + 1e-6 && best.iter().all(|it| *it > 1_000) || ratio > 4.0 {
            return false;
        }
        if ratio < 1.0 - 1e-9 {
            return true;
        }
        let above = self.weights.iter().fold(Natural::from(1), |product, weight| {
            product.times(&Natural::of(i128::from(*weight)).times(&Natural::of(most)).power(*weight))
        });
        let below = y.iter().zip(self.weights).fold(Natural::from(1), |product, (y, weight)| {
            product.times(&Natural::of(i128::from(all)).times(&Natural::of(*y)).power(*weight))
        });
        above < below.times(&best_product.plus(&Natural::from(1)))
    }

    /// By open good, who may still get it: for the others the same weights prove that no product is above the best.
    pub(crate) fn takers(&self, y: &[i128], best: &[i128]) -> Vec<Vec<usize>> {
        let most = self.most(y);
        let ratio = self.ratio(y, most, best);
        let all: i32 = self.weights.iter().map(|it| *it as i32).sum();
        let of = |good: &usize| {
            let worth = |agent: usize| self.points[agent][*good] * y[agent];
            let top = (0..y.len()).map(worth).max().unwrap_or(0);
            let left = |agent: &usize| (most - (top - worth(*agent))) as f64 / most as f64;
            (0..y.len()).filter(|it| ratio * left(it).powi(all) >= 1.0 - 1e-9).collect()
        };
        self.goods.iter().map(of).collect()
    }

    /// The largest product there can be, by these weights.
    pub(crate) fn product(&self, y: &[i128]) -> Natural {
        let all: u32 = self.weights.iter().sum();
        let most = self.most(y);
        let (mut above, mut below) = (Natural::from(1), Natural::from(1));
        for (y, weight) in y.iter().zip(self.weights) {
            above = above.times(&Natural::of(i128::from(*weight)).times(&Natural::of(most)).power(*weight));
            below = below.times(&Natural::of(i128::from(all)).times(&Natural::of(*y)).power(*weight));
        }
        above.divided(&below).0
    }

    /// Some rounds of proportional response from these bids; the utilities they lead to.
    pub(crate) fn responded(&self, bids: &mut [Vec<f64>], rounds: usize) -> Vec<f64> {
        let agents = self.points.len();
        let mut utilities = vec![0.0; agents];
        for _ in 0..rounds {
            for (utility, have) in utilities.iter_mut().zip(self.have) {
                *utility = *have as f64;
            }
            for good in self.goods {
                let price: f64 = (0..agents).map(|it| bids[it][*good]).sum();
                for agent in 0..agents {
                    // For the moment the bid is what it buys.
                    bids[agent][*good] *= self.points[agent][*good] as f64 / price.max(1e-300);
                    utilities[agent] += bids[agent][*good];
                }
            }
            for agent in 0..agents {
                let per_unit = f64::from(self.weights[agent]) / utilities[agent].max(1e-300);
                for good in self.goods {
                    bids[agent][*good] = (bids[agent][*good] * per_unit).max(1e-30);
                }
            }
        }
        utilities
    }
}

/// Whole weights from utilities: what a unit is worth where the budget is spent.
pub(crate) fn whole_weights(utilities: &[f64], weights: &[u32]) -> Vec<i128> {
    let prices: Vec<f64> =
        utilities.iter().zip(weights).map(|(it, weight)| f64::from(*weight) / it.max(1e-9)).collect();
    let largest = prices.iter().fold(0.0_f64, |a, b| a.max(*b));
    prices.iter().map(|it| ((it / largest * ONE) as i128).max(1)).collect()
}
