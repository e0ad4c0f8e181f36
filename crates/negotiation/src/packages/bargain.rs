//! One package out of the frontier, by the rule that was asked for.
//!
//! Nash: J. F. Nash, *The Bargaining Problem*, Econometrica 18 (1950); with weights, E. Kalai (1977). Kalai–Smorodinsky: E. Kalai and
//! M. Smorodinsky, Econometrica 43 (1975), for finite sets as the lexicographic max-min of shares (Y. Nagahisa and M. Tanaka, 2002).
//! Egalitarian: the lexicographic max-min of gains. Improvement: H. Raiffa's post-settlement settlement (1985). Ties: the shares,
//! sorted; their sum; the fewest issues changed; the options' ranks. The order of the parties is never used.

use super::frontier::Package;
use super::problem::Problem;
use crate::natural::Natural;
use std::cmp::Ordering;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Chosen {
    Nash,
    KalaiSmorodinsky,
    Egalitarian,
    Welfare,
    Improvement,
}

impl Chosen {
    pub(crate) fn name(self) -> &'static str {
        match self {
            Chosen::Nash => "nash",
            Chosen::KalaiSmorodinsky => "kalai_smorodinsky",
            Chosen::Egalitarian => "egalitarian",
            Chosen::Welfare => "welfare",
            Chosen::Improvement => "improvement",
        }
    }
}

/// What gains are measured by: from the reserve (or the tentative agreement), in parts of the span to the ideal.
#[derive(Debug, Clone)]
pub(crate) struct Scale {
    pub(crate) reserved: Vec<i128>,
    pub(crate) ideal: Vec<i128>,
    pub(crate) span: Vec<i128>,
}

impl Scale {
    pub(crate) fn of(problem: &Problem, packages: &[Package]) -> Scale {
        Scale::over(&problem.reserved, packages)
    }

    pub(crate) fn over(reserved: &[i128], packages: &[Package]) -> Scale {
        let best = |party: usize| packages.iter().map(|it| i128::from(it.points[party])).max();
        let ideal: Vec<i128> = (0..reserved.len()).filter_map(best).collect();
        let span = ideal.iter().zip(reserved).map(|(ideal, reserved)| ideal - reserved).collect();
        Scale { reserved: reserved.to_vec(), ideal, span }
    }

    fn gains(&self, package: &Package) -> Vec<i128> {
        package.points.iter().zip(&self.reserved).map(|(points, reserved)| i128::from(*points) - reserved).collect()
    }

    /// The shares, smallest first. A party whose ideal is its reserve has all there is for it: 1.
    fn shares(&self, gains: &[i128]) -> Vec<(i128, i128)> {
        let share = |(gain, span): (&i128, &i128)| if *span <= 0 { (1, 1) } else { (*gain, *span) };
        let mut shares: Vec<(i128, i128)> = gains.iter().zip(&self.span).map(share).collect();
        shares.sort_by(compared);
        shares
    }

    /// The sum of the shares over the product of the spans.
    fn sum(&self, gains: &[i128]) -> Natural {
        let span = |at: usize| Natural::of(self.span[at].max(1));
        let mut sum = Natural::default();
        for (at, gain) in gains.iter().enumerate() {
            let part = if self.span[at] <= 0 { Natural::from(1) } else { Natural::of(*gain) };
            let others = (0..gains.len()).filter(|it| *it != at).fold(part, |product, it| product.times(&span(it)));
            sum = sum.plus(&others);
        }
        sum
    }
}

fn compared(a: &(i128, i128), b: &(i128, i128)) -> Ordering {
    (a.0 * b.1).cmp(&(b.0 * a.1))
}

fn leximin(a: &[(i128, i128)], b: &[(i128, i128)]) -> Ordering {
    a.iter().zip(b).fold(Ordering::Equal, |so_far, (a, b)| so_far.then_with(|| compared(a, b)))
}

/// What a rule looks at first.
enum Key {
    Product(Natural, Vec<i128>),
    Gains(Vec<i128>),
    Sum(Natural),
    Shares,
}

struct Candidate {
    at: usize,
    key: Key,
    gains: Vec<i128>,
}

/// The position of the package the rule chooses.
pub(crate) fn choose(problem: &Problem, scale: &Scale, packages: &[Package], rule: Chosen) -> Option<usize> {
    let mut best: Option<Candidate> = None;
    for (at, package) in packages.iter().enumerate() {
        let gains = scale.gains(package);
        let candidate = Candidate { at, key: key(problem, scale, &gains, rule), gains };
        let is_better = best.as_ref().is_none_or(|best| {
            let order = primary(&candidate.key, &best.key);
            order.then_with(|| chain(problem, scale, packages, &candidate, best)) == Ordering::Greater
        });
        if is_better {
            best = Some(candidate);
        }
    }
    best.map(|it| it.at)
}

fn key(problem: &Problem, scale: &Scale, gains: &[i128], rule: Chosen) -> Key {
    let sorted = || {
        let mut sorted = gains.to_vec();
        sorted.sort_unstable();
        sorted
    };
    match rule {
        Chosen::Nash => {
            let powers = gains.iter().zip(&problem.weights).map(|(gain, weight)| Natural::of(*gain).power(*weight));
            let product = powers.fold(Natural::from(1), |product, it| product.times(&it));
            // Where every product is 0 the gains decide; a product that is not 0 wins before they are looked at.
            let gains = if product.is_zero() { sorted() } else { vec![] };
            Key::Product(product, gains)
        }
        Chosen::Egalitarian => Key::Gains(sorted()),
        Chosen::Welfare => Key::Sum(scale.sum(gains)),
        Chosen::KalaiSmorodinsky | Chosen::Improvement => Key::Shares,
    }
}

fn primary(a: &Key, b: &Key) -> Ordering {
    match (a, b) {
        (Key::Product(a, at_zero), Key::Product(b, other)) => a.cmp(b).then_with(|| at_zero.cmp(other)),
        (Key::Gains(a), Key::Gains(b)) => a.cmp(b),
        (Key::Sum(a), Key::Sum(b)) => a.cmp(b),
        _ => Ordering::Equal,
    }
}

fn chain(problem: &Problem, scale: &Scale, packages: &[Package], a: &Candidate, b: &Candidate) -> Ordering {
    let ranks = |it: &Candidate| {
        let options = packages[it.at].options.iter().zip(&problem.ranks);
        options.map(|(option, ranks)| ranks[*option]).collect::<Vec<_>>()
    };
    leximin(&scale.shares(&a.gains), &scale.shares(&b.gains))
        .then_with(|| scale.sum(&a.gains).cmp(&scale.sum(&b.gains)))
        .then_with(|| packages[b.at].changed.cmp(&packages[a.at].changed))
        .then_with(|| ranks(b).cmp(&ranks(a)))
}
