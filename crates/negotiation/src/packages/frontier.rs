//! The Pareto frontier, exactly: issue by issue, partial packages are extended and those that another one beats are dropped.
//!
//! A part that is beaten can never again be unbeaten, as long as both are open to the same conditions; so parts are compared only
//! with parts that have the same conditions still open (nonserial dynamic programming: U. Bertelè and F. Brioschi, 1972, with
//! sets of unbeaten points in place of numbers). A part that cannot reach every floor any more is dropped too.

use super::nondominated::{Point, nondominated};
use super::problem::Problem;
use std::cmp::Ordering;

/// A package and what it is worth to each party.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Package {
    pub(crate) options: Vec<usize>,
    pub(crate) points: Vec<i64>,
    /// The issues in which it differs from the tentative agreement.
    pub(crate) changed: usize,
}

pub(crate) struct Found {
    pub(crate) packages: Vec<Package>,
    pub(crate) proved: bool,
    /// What no package can give each party more than.
    pub(crate) most: Vec<i128>,
    /// How many partial packages were kept, by issue.
    pub(crate) kept: Vec<usize>,
}

/// A partial package: its points, the conditions still open, and how it came about.
struct Part {
    points: Point,
    open: Vec<u64>,
    changed: u32,
    options: Vec<u16>,
}

/// A part one option longer, not written out yet.
struct Longer {
    points: Point,
    open: Vec<u64>,
    changed: u32,
    from: u32,
    option: u16,
}

/// What a condition does where it holds: points for a party, or nothing for anybody.
struct Effect<'a> {
    parts: &'a [(usize, Vec<usize>)],
    bonus: Option<(usize, i64)>,
    first: usize,
    last: usize,
}

struct Search<'a> {
    problem: &'a Problem,
    parties: usize,
    /// The order the issues are taken in.
    order: Vec<usize>,
    effects: Vec<Effect<'a>>,
    /// By steps done: the most each party can still get, all conditions set aside.
    ahead: Vec<Point>,
    floor: Point,
}

pub(crate) fn frontier(problem: &Problem, floor: &[i128]) -> Found {
    let search = Search::of(problem, floor);
    let mut parts = vec![search.begun()];
    let (mut proved, mut looked) = (true, 0_u64);
    let mut kept = vec![];
    for step in 0..search.order.len() {
        looked += parts.len() as u64 * problem.sizes[search.order[step]] as u64;
        if looked > problem.nodes {
            proved = false;
            narrowed(&mut parts, search.parties, problem.nodes, problem.sizes[search.order[step]]);
        }
        parts = search.longer(parts, step);
        kept.push(parts.len());
    }
    let mut packages: Vec<Package> = parts.into_iter().map(|it| search.package(it)).collect();
    packages.sort_by(|a, b| b.points.cmp(&a.points));
    let most = search.ahead[0][..search.parties].iter().enumerate().map(|(party, ahead)| {
        let gained: i64 =
            search.effects.iter().filter_map(|it| it.bonus).filter(|it| it.0 == party).map(|it| it.1.max(0)).sum();
        i128::from(ahead + gained)
    });
    Found { packages, proved, most: most.collect(), kept }
}

/// Without a proof, only so many parts go on: those with the largest sums.
fn narrowed(parts: &mut Vec<Part>, parties: usize, nodes: u64, size: usize) {
    let width = (nodes / 64 / size as u64).clamp(16, 20_000) as usize;
    parts.sort_by_cached_key(|it| -it.points[..parties].iter().map(|it| i128::from(*it)).sum::<i128>());
    parts.truncate(width);
}

impl<'a> Search<'a> {
    fn of(problem: &'a Problem, floor: &[i128]) -> Search<'a> {
        let parties = problem.points.len();
        let order = order(problem);
        let place = |issue: usize| order.iter().position(|it| *it == issue).unwrap_or(0);
        let effect = |parts: &'a [(usize, Vec<usize>)], bonus| {
            let places = || parts.iter().map(|it| place(it.0));
            Effect { parts, bonus, first: places().min().unwrap_or(0), last: places().max().unwrap_or(0) }
        };
        let mut effects: Vec<Effect> = problem.forbidden.iter().map(|it| effect(&it.parts, None)).collect();
        effects.extend(problem.bonuses.iter().map(|it| effect(&it.1.parts, Some((it.0, it.2 as i64)))));
        let mut ahead = vec![[0; 6]; order.len() + 1];
        for step in (0..order.len()).rev() {
            let after = ahead[step + 1];
            for (most, (party, after)) in ahead[step].iter_mut().zip(problem.points.iter().zip(after)) {
                *most = after + party[order[step]].iter().max().copied().unwrap_or(0) as i64;
            }
        }
        let mut least = [i64::MIN; 6];
        floor.iter().enumerate().for_each(|(party, it)| least[party] = *it as i64);
        Search { problem, parties, order, effects, ahead, floor: least }
    }

    fn begun(&self) -> Part {
        Part { points: [0; 6], open: vec![0; self.effects.len().div_ceil(64)], changed: 0, options: vec![] }
    }

    fn longer(&self, parts: Vec<Part>, step: usize) -> Vec<Part> {
        let issue = self.order[step];
        let mut candidates = vec![];
        for (from, part) in parts.iter().enumerate() {
            for option in 0..self.problem.sizes[issue] {
                if let Some(it) = self.extended(part, from, step, option) {
                    candidates.push(it);
                }
            }
        }
        candidates
            .sort_by(|a, b| a.open.cmp(&b.open).then(b.points.cmp(&a.points)).then(self.earlier(&parts, step, a, b)));
        candidates.dedup_by(|later, first| later.open == first.open && later.points == first.points);
        let mut kept = vec![];
        for group in candidates.chunk_by(|a, b| a.open == b.open) {
            let points: Vec<Point> = group.iter().map(|it| it.points).collect();
            kept.extend(nondominated(&points, self.parties).into_iter().map(|at| self.written(&parts, &group[at])));
        }
        kept
    }

    /// The part with one more option; none where it is forbidden or cannot reach a floor.
    fn extended(&self, part: &Part, from: usize, step: usize, option: usize) -> Option<Longer> {
        let issue = self.order[step];
        let (mut points, mut open) = (part.points, part.open.clone());
        for (party, of) in self.problem.points.iter().enumerate() {
            points[party] += of[issue][option] as i64;
        }
        let mut coming = [0_i64; 6];
        for (at, effect) in self.effects.iter().enumerate() {
            let (word, bit) = (at / 64, 1_u64 << (at % 64));
            if effect.last < step {
                continue;
            }
            let was_open = effect.first >= step || open[word] & bit != 0;
            let named = effect.parts.iter().find(|it| it.0 == issue);
            let is_open = was_open && named.is_none_or(|it| it.1.contains(&option));
            if is_open && effect.last > step {
                if effect.first <= step {
                    open[word] |= bit;
                }
                if let Some((party, bonus)) = effect.bonus {
                    coming[party] += bonus.max(0);
                }
                continue;
            }
            open[word] &= !bit;
            if is_open {
                let (party, bonus) = effect.bonus?;
                points[party] += bonus;
            }
        }
        let reaches = |party: usize| points[party] + self.ahead[step + 1][party] + coming[party] >= self.floor[party];
        if !(0..self.parties).all(reaches) {
            return None;
        }
        let is_changed = self.problem.tentative.as_ref().is_some_and(|it| it[issue] != option);
        let changed = part.changed + u32::from(is_changed);
        Some(Longer { points, open, changed, from: from as u32, option: option as u16 })
    }

    /// Of two parts with the same points, the one closer to the tentative agreement, then the earlier by the ranks of its options.
    fn earlier(&self, parts: &[Part], step: usize, a: &Longer, b: &Longer) -> Ordering {
        if a.points != b.points || a.open != b.open {
            return Ordering::Equal;
        }
        let mut issues: Vec<usize> = (0..=step).collect();
        issues.sort_by_key(|at| self.order[*at]);
        let rank = |it: &Longer, at: usize| {
            let option = if at == step { it.option } else { parts[it.from as usize].options[at] };
            self.problem.ranks[self.order[at]][usize::from(option)]
        };
        let ranks = issues.into_iter().map(|at| rank(a, at).cmp(&rank(b, at)));
        a.changed.cmp(&b.changed).then_with(|| ranks.fold(Ordering::Equal, Ordering::then))
    }

    fn written(&self, parts: &[Part], it: &Longer) -> Part {
        let mut options = parts[it.from as usize].options.clone();
        options.push(it.option);
        Part { points: it.points, open: it.open.clone(), changed: it.changed, options }
    }

    fn package(&self, part: Part) -> Package {
        let mut options = vec![0; self.order.len()];
        for (issue, option) in self.order.iter().zip(&part.options) {
            options[*issue] = usize::from(*option);
        }
        Package { options, points: part.points[..self.parties].to_vec(), changed: part.changed as usize }
    }
}

/// The order of the issues: as given, but where there are conditions, next comes the issue that leaves the fewest of them open.
fn order(problem: &Problem) -> Vec<usize> {
    let scopes: Vec<Vec<usize>> = problem
        .forbidden
        .iter()
        .chain(problem.bonuses.iter().map(|it| &it.1))
        .map(|it| it.parts.iter().map(|it| it.0).collect())
        .collect();
    let mut left: Vec<usize> = (0..problem.sizes.len()).collect();
    let mut order: Vec<usize> = vec![];
    while !left.is_empty() {
        let open = |issue: usize| {
            let done = |it: &usize| order.contains(it) || *it == issue;
            scopes.iter().filter(|it| it.iter().any(done) && !it.iter().all(done)).count()
        };
        let next = left.iter().copied().min_by_key(|it| (open(*it), *it)).unwrap_or(left[0]);
        order.push(next);
        left.retain(|it| *it != next);
    }
    order
}
