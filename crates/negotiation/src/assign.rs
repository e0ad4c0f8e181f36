//! Mediators to a queue of cases. It recommends and binds nobody.
//!
//! As many cases as can be are given a mediator who is eligible and has room; then the costs are least, the first before the second and
//! so on; then the load is spread, each further case of a mediator counting more (rotation), by his share. Minimum-cost flow by
//! successive shortest paths with potentials: J. Edmonds and R. Karp, *Theoretical improvements in algorithmic efficiency for network
//! flow problems*, Journal of the ACM 19 (1972); the paths go from mediator to mediator, because a case that gives way goes on.

use crate::input::Place;
use crate::json::{Json, Malformed};
use crate::ties::order;
use std::cmp::Reverse;
use std::collections::{BTreeMap, BinaryHeap};

/// The mediators who may have a case, and what each would cost.
type Eligible = Vec<(usize, Vec<i128>)>;

pub(crate) struct Queue {
    pub(crate) cases: Vec<(String, Eligible)>,
    /// Name, capacity, load, share.
    pub(crate) mediators: Vec<(String, i128, i128, i128)>,
    pub(crate) levels: usize,
    seed: String,
}

pub(crate) fn read(input: &Json) -> Result<Queue, Malformed> {
    let fields = Place::root(input).fields(&["cases", "mediators", "seed", "nodes"])?;
    let mut mediators = vec![];
    let mut by_name: BTreeMap<String, usize> = BTreeMap::new();
    for place in fields.need("mediators")?.list()? {
        let fields = place.fields(&["id", "capacity", "load", "share"])?;
        let id = fields.need("id")?.text()?.to_owned();
        let capacity = fields.need("capacity")?.at_least(0)?;
        let load = fields.maybe("load").map_or(Ok(0), |it| it.at_least(0))?;
        let share = fields.maybe("share").map_or(Ok(1), |it| it.at_least(1))?;
        if share > 10_000 || load > 1_000_000_000 {
            return place.wrong("a share up to 10000 and a load up to 10^9 are expected");
        }
        if by_name.insert(id.clone(), mediators.len()).is_some() {
            return place.wrong("the id stands twice");
        }
        mediators.push((id, capacity, load, share));
    }
    let mut cases: Vec<(String, Eligible)> = vec![];
    let mut names = BTreeMap::new();
    let mut levels = None;
    for place in fields.need("cases")?.list()? {
        let fields = place.fields(&["id", "eligible"])?;
        let id = fields.need("id")?.text()?.to_owned();
        if names.insert(id.clone(), ()).is_some() {
            return place.wrong("the id stands twice");
        }
        let mut eligible: Vec<(usize, Vec<i128>)> = vec![];
        for edge in fields.need("eligible")?.list()? {
            let fields = edge.fields(&["mediator", "cost"])?;
            let name = fields.need("mediator")?;
            let Some(mediator) = by_name.get(name.text()?) else { return name.wrong("no such mediator") };
            let cost = fields.need("cost")?.integers(0)?;
            if *levels.get_or_insert(cost.len()) != cost.len() {
                return edge.wrong("all costs have the same number of levels");
            }
            if eligible.iter().any(|it| it.0 == *mediator) {
                return edge.wrong("the mediator stands twice");
            }
            eligible.push((*mediator, cost));
        }
        cases.push((id, eligible));
    }
    Ok(Queue { cases, mediators, levels: levels.unwrap_or(0), seed: fields.seed()? })
}

pub fn solve(input: &Json) -> Result<Json, Malformed> {
    let queue = read(input)?;
    let Some(flow) = Flow::of(&queue) else {
        return Err(Malformed::at("input.cases", "the costs are too large to be added up in one order"));
    };
    let (assigned, prices) = flow.solved(&order(&queue.seed, "case", queue.cases.len()));
    let mut cost = vec![0; queue.levels];
    let mut assignment = vec![];
    for ((id, eligible), mediator) in queue.cases.iter().zip(&assigned) {
        if let Some((_, edge)) = eligible.iter().find(|it| Some(it.0) == *mediator) {
            cost.iter_mut().zip(edge).for_each(|(sum, it)| *sum += it);
        }
        let name = mediator.map(|it| queue.mediators[it].0.clone());
        assignment.push(Json::object([("case", id.clone().into()), ("mediator", name.into())]));
    }
    let prices: Vec<String> = prices.iter().map(i128::to_string).collect();
    let unassigned = assigned.iter().filter(|it| it.is_none()).count();
    let certificate = Json::object([("unassigned", unassigned.into()), ("prices", prices.into())]);
    Ok(Json::object([
        ("feasible", true.into()),
        ("proved", true.into()),
        ("assignment", Json::List(assignment)),
        ("cost", cost.into()),
        ("certificate", certificate),
    ]))
}

/// Costs as single numbers: each level counts more than all that is below it can add up to.
pub(crate) struct Flow {
    /// By case: mediator and cost.
    pub(crate) edges: Vec<Vec<(usize, i128)>>,
    /// What it costs to leave a case without a mediator: more than everything else together.
    pub(crate) missing: i128,
    pub(crate) capacity: Vec<usize>,
    load: Vec<i128>,
    share: Vec<i128>,
    unit: i128,
}

impl Flow {
    pub(crate) fn of(queue: &Queue) -> Option<Flow> {
        let count = queue.cases.len() as i128;
        let unit = 5_040_i128;
        let steepest = queue.mediators.iter().map(|it| (2 * (it.2 + count) + 1) * unit / it.3).max().unwrap_or(0);
        let mut worth = vec![0; queue.levels];
        let mut next = steepest.checked_mul(count)?.checked_add(1)?;
        for level in (0..queue.levels).rev() {
            worth[level] = next;
            let of = |it: &(String, Eligible)| it.1.iter().map(|it| it.1[level]).max().unwrap_or(0);
            let most: i128 = queue.cases.iter().map(of).try_fold(0_i128, i128::checked_add)?;
            next = most.checked_mul(next)?.checked_add(next)?;
        }
        // Paths add up a few costs per mediator; that must fit too.
        next.checked_mul(8)?.checked_mul(queue.mediators.len() as i128 + 8)?;
        let cost = |cost: &[i128]| cost.iter().zip(&worth).map(|(it, worth)| it * worth).sum();
        let edges =
            queue.cases.iter().map(|it| it.1.iter().map(|(mediator, it)| (*mediator, cost(it))).collect()).collect();
        Some(Flow {
            edges,
            missing: next,
            capacity: queue.mediators.iter().map(|it| it.1.min(count) as usize).collect(),
            load: queue.mediators.iter().map(|it| it.2).collect(),
            share: queue.mediators.iter().map(|it| it.3).collect(),
            unit,
        })
    }

    /// What one case more costs a mediator who has so many of this queue: the squares of loads grow by odd numbers.
    pub(crate) fn rotation(&self, mediator: usize, has: usize) -> i128 {
        (2 * (self.load[mediator] + has as i128) + 1) * self.unit / self.share[mediator]
    }

    /// The mediator of each case, and a price of each mediator by which nobody has a cheaper one.
    pub(crate) fn solved(&self, order: &[usize]) -> (Vec<Option<usize>>, Vec<i128>) {
        let mut search = Search {
            flow: self,
            assigned: vec![None; self.edges.len()],
            cases: vec![vec![]; self.capacity.len()],
            prices: vec![0; self.capacity.len()],
            distance: vec![i128::MAX; self.capacity.len()],
            from: vec![(0, None); self.capacity.len()],
        };
        for mediator in 0..self.capacity.len() {
            search.prices[mediator] = search.marginal(mediator).unwrap_or(0);
        }
        order.iter().for_each(|case| search.place(*case));
        (search.assigned, search.prices)
    }
}

struct Search<'a> {
    flow: &'a Flow,
    assigned: Vec<Option<usize>>,
    cases: Vec<Vec<usize>>,
    /// Never above what one more case costs the mediator.
    prices: Vec<i128>,
    distance: Vec<i128>,
    /// The case that would come, and the mediator it would leave.
    from: Vec<(usize, Option<usize>)>,
}

impl Search<'_> {
    /// What one more case costs; none where there is no room.
    fn marginal(&self, mediator: usize) -> Option<i128> {
        let has = self.cases[mediator].len();
        (has < self.flow.capacity[mediator]).then(|| self.flow.rotation(mediator, has))
    }

    /// Gives the case a mediator by a shortest path; others may have to move on, and one may be left without.
    fn place(&mut self, case: usize) {
        let mut heap = BinaryHeap::new();
        let mut touched = vec![];
        // Ends: a mediator with room, or a case that is left out.
        let mut end: (i128, Option<usize>, Option<usize>) = (self.flow.missing, None, None);
        self.reach(case, None, 0, &mut heap, &mut touched);
        let mut done = vec![];
        while let Some(Reverse((distance, mediator))) = heap.pop() {
            if distance >= end.0 {
                break;
            }
            if distance > self.distance[mediator] {
                continue;
            }
            done.push(mediator);
            if let Some(more) = self.marginal(mediator) {
                let total = distance + more - self.prices[mediator];
                if total < end.0 {
                    end = (total, Some(mediator), None);
                }
            }
            for other in self.cases[mediator].clone() {
                // The other case leaves; what it costs here is not paid any more.
                let here = self.cost(other, mediator) + self.prices[mediator];
                if distance + self.flow.missing - here < end.0 {
                    end = (distance + self.flow.missing - here, Some(mediator), Some(other));
                }
                self.reach(other, Some(mediator), distance - here, &mut heap, &mut touched);
            }
        }
        for mediator in done {
            if self.distance[mediator] < end.0 {
                self.prices[mediator] += end.0 - self.distance[mediator];
            }
        }
        self.shift(case, end.1, end.2);
        touched.into_iter().for_each(|it| self.distance[it] = i128::MAX);
    }

    fn cost(&self, case: usize, mediator: usize) -> i128 {
        self.flow.edges[case].iter().find(|it| it.0 == mediator).map_or(0, |it| it.1)
    }

    fn reach(
        &mut self,
        case: usize,
        leaving: Option<usize>,
        distance: i128,
        heap: &mut BinaryHeap<Reverse<(i128, usize)>>,
        touched: &mut Vec<usize>,
    ) {
        for (mediator, cost) in &self.flow.edges[case] {
            let total = distance + cost + self.prices[*mediator];
            if self.flow.capacity[*mediator] > 0 && total < self.distance[*mediator] {
                if self.distance[*mediator] == i128::MAX {
                    touched.push(*mediator);
                }
                self.distance[*mediator] = total;
                self.from[*mediator] = (case, leaving);
                heap.push(Reverse((total, *mediator)));
            }
        }
    }

    /// Moves the cases along the path, from its end.
    fn shift(&mut self, case: usize, end: Option<usize>, left_out: Option<usize>) {
        if let (Some(other), Some(mediator)) = (left_out, end) {
            self.assigned[other] = None;
            self.cases[mediator].retain(|it| *it != other);
        }
        let mut at = end;
        while let Some(mediator) = at {
            let (moving, leaving) = self.from[mediator];
            if let Some(it) = leaving {
                self.cases[it].retain(|it| *it != moving);
            }
            self.cases[mediator].push(moving);
            self.assigned[moving] = Some(mediator);
            at = if moving == case { None } else { leaving };
        }
    }
}
