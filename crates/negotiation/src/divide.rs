//! Division of things: each party has said, in private, what each is worth to it.

mod bound;
mod checks;
mod chores;
mod demand;
mod envy;
mod nash;
mod rent;
mod winner;

use crate::claims::fraction;
use crate::input::{Fields, LARGEST, Place};
use crate::json::{Json, Malformed};
use crate::natural::Natural;
pub(crate) use checks::{Checks, checks};

/// Search nodes looked at before the search gives up its proof.
const NODES: u64 = 1_000_000;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Method {
    Nash,
    EnvyFreeFirst,
    Leximin,
    AdjustedWinner,
    Rent,
    Chores,
}

const METHODS: [&str; 6] = ["mnw", "envy_free_first", "leximin", "adjusted_winner", "rent", "chores"];

/// The question, with bundles taken as one good.
#[derive(Debug, Clone)]
pub(crate) struct Division {
    pub(crate) method: Method,
    /// By agent, then by good; costs where these are chores.
    pub(crate) points: Vec<Vec<i128>>,
    /// The items of each good.
    pub(crate) goods: Vec<Vec<usize>>,
    pub(crate) weights: Vec<u32>,
    pub(crate) rent: i128,
    pub(crate) seed: String,
    pub(crate) nodes: u64,
}

impl Division {
    pub(crate) fn agents(&self) -> usize {
        self.points.len()
    }

    /// The items of each agent, given the owner of each good.
    pub(crate) fn allocation(&self, owners: &[usize]) -> Vec<Vec<usize>> {
        let mut allocation = vec![vec![]; self.agents()];
        for (good, owner) in owners.iter().enumerate() {
            allocation[*owner].extend(&self.goods[good]);
        }
        allocation.iter_mut().for_each(|it| it.sort_unstable());
        allocation
    }
}

/// What each agent's own goods are worth to it.
pub(crate) fn utilities(points: &[Vec<i128>], owners: &[usize]) -> Vec<i128> {
    let mut utilities = vec![0; points.len()];
    for (good, owner) in owners.iter().enumerate() {
        utilities[*owner] += points[*owner][good];
    }
    utilities
}

pub(crate) fn read(input: &Json) -> Result<Division, Malformed> {
    let fields = Place::root(input).fields(&["method", "points", "bundles", "weights", "rent", "seed", "nodes"])?;
    let place = fields.need("method")?;
    let method =
        [Method::Nash, Method::EnvyFreeFirst, Method::Leximin, Method::AdjustedWinner, Method::Rent, Method::Chores]
            [place.one_of(&METHODS)?];
    let place = fields.need("points")?;
    let points = place.table(0)?;
    let (agents, items) = (points.len(), points.first().map_or(0, Vec::len));
    match method {
        Method::AdjustedWinner if agents != 2 => return place.wrong("adjusted_winner is for two"),
        Method::Rent if agents != items => return place.wrong("as many rooms as agents are expected"),
        _ if agents == 0 || agents > 100 => return place.wrong("1 to 100 agents are expected"),
        _ => {}
    }
    let goods = match fields.maybe("bundles") {
        Some(it) if method == Method::Rent => return it.wrong("rooms are not bundled"),
        Some(it) => bundles(&it, items)?,
        None => (0..items).map(|it| vec![it]).collect(),
    };
    let bundled = |row: &Vec<i128>| goods.iter().map(|it| it.iter().map(|item| row[*item]).sum()).collect();
    let is_wide = |(row, weight): (&Vec<i128>, &u32)| row.iter().sum::<i128>() * i128::from(*weight) >= LARGEST;
    let rent = rent_of(&fields, method)?;
    let weights = weights(&fields, agents)?;
    if method == Method::AdjustedWinner && points.iter().zip(&weights).any(is_wide) {
        return place.wrong("points times weights are too large (2^62 and more)");
    }
    let points = points.iter().map(bundled).collect();
    Ok(Division { method, points, weights, rent, seed: fields.seed()?, nodes: fields.nodes(NODES)?, goods })
}

fn rent_of(fields: &Fields, method: Method) -> Result<i128, Malformed> {
    match fields.maybe("rent") {
        Some(it) if method == Method::Rent => it.at_least(0),
        Some(it) => it.wrong("a rent goes with the method rent only"),
        None if method == Method::Rent => fields.need("rent")?.integer(),
        None => Ok(0),
    }
}

fn weights(fields: &Fields, agents: usize) -> Result<Vec<u32>, Malformed> {
    let Some(place) = fields.maybe("weights") else { return Ok(vec![1; agents]) };
    let mut weights = vec![];
    for item in place.list_of(agents)? {
        match u32::try_from(item.at_least(1)?) {
            Ok(it) if it <= 1_000 => weights.push(it),
            _ => return item.wrong("a weight from 1 to 1000 is expected"),
        }
    }
    let divisor = weights.iter().fold(0_u32, |a, b| {
        Natural::from(u128::from(a)).common_divisor(&Natural::from(u128::from(*b))).small().unwrap_or(1) as u32
    });
    Ok(weights.iter().map(|it| it / divisor.max(1)).collect())
}

/// The goods: each bundle one, and each item that is in none.
fn bundles(place: &Place, items: usize) -> Result<Vec<Vec<usize>>, Malformed> {
    let mut goods: Vec<Vec<usize>> = vec![];
    let mut taken = vec![false; items];
    for bundle in place.list()? {
        let mut good = vec![];
        for item in bundle.list()? {
            let at = item.index(items)?;
            if std::mem::replace(&mut taken[at], true) {
                return item.wrong("the item is in a bundle already");
            }
            good.push(at);
        }
        if !good.is_empty() {
            good.sort_unstable();
            goods.push(good);
        }
    }
    goods.extend((0..items).filter(|it| !taken[*it]).map(|it| vec![it]));
    goods.sort();
    Ok(goods)
}

/// A division of whole goods, and what is known about it.
pub(crate) struct Divided {
    pub(crate) owners: Vec<usize>,
    pub(crate) proved: bool,
    pub(crate) bound: Json,
    pub(crate) efficient: Option<bool>,
    pub(crate) certificate: Json,
}

pub fn solve(input: &Json) -> Result<Json, Malformed> {
    let division = read(input)?;
    let divided = match division.method {
        Method::AdjustedWinner => return Ok(winner::solve(&division)),
        Method::Rent => return Ok(rent::solve(&division)),
        Method::Nash => nash::divide(&division),
        Method::EnvyFreeFirst => envy::divide(&division),
        Method::Leximin => demand::divide(&division),
        Method::Chores => chores::divide(&division),
    };
    let mut output = Json::object([("feasible", true.into()), ("proved", divided.proved.into())]);
    if !divided.proved {
        output = output.with("bound", divided.bound);
    }
    let checks = checks(&division, &divided.owners).json(divided.efficient);
    Ok(output
        .with("allocation", division.allocation(&divided.owners))
        .with("checks", checks)
        .with("certificate", divided.certificate))
}

/// `p/q` in lowest terms.
fn part(above: i128, below: i128) -> String {
    fraction(above, below)
}
