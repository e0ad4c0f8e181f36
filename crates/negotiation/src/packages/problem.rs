//! The question: issues, options, points, reserved values, conditions.

use crate::input::{LARGEST, Place};
use crate::json::{Json, Malformed};
use crate::ties::ranks;

/// The options of some issues at once; of one issue, any of the options named.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Condition {
    pub(crate) parts: Vec<(usize, Vec<usize>)>,
}

impl Condition {
    pub(crate) fn holds(&self, options: &[usize]) -> bool {
        self.parts.iter().all(|(issue, any)| any.contains(&options[*issue]))
    }
}

#[derive(Debug, Clone)]
pub(crate) struct Problem {
    /// By party, issue, option.
    pub(crate) points: Vec<Vec<Vec<i128>>>,
    pub(crate) sizes: Vec<usize>,
    pub(crate) reserved: Vec<i128>,
    pub(crate) tentative: Option<Vec<usize>>,
    pub(crate) forbidden: Vec<Condition>,
    /// Party, condition, points.
    pub(crate) bonuses: Vec<(usize, Condition, i128)>,
    pub(crate) weights: Vec<u32>,
    /// The rank of each option among its issue's, by hash of the seed.
    pub(crate) ranks: Vec<Vec<usize>>,
    pub(crate) nodes: u64,
}

impl Problem {
    pub(crate) fn points_of(&self, options: &[usize]) -> Vec<i128> {
        let of = |party: &Vec<Vec<i128>>| party.iter().zip(options).map(|(issue, option)| issue[*option]).sum();
        let mut points: Vec<i128> = self.points.iter().map(of).collect();
        for (party, condition, bonus) in &self.bonuses {
            if condition.holds(options) {
                points[*party] += bonus;
            }
        }
        points
    }

    pub(crate) fn is_allowed(&self, options: &[usize]) -> bool {
        !self.forbidden.iter().any(|it| it.holds(options))
    }
}

pub(crate) fn read(input: &Json) -> Result<Problem, Malformed> {
    let known = ["issues", "points", "reserved", "tentative", "forbidden", "bonuses", "weights", "seed", "nodes"];
    let fields = Place::root(input).fields(&known)?;
    let sizes = sizes(&fields.need("issues")?)?;
    let points = points(&fields.need("points")?, &sizes)?;
    let parties = points.len();
    let forbidden = match fields.maybe("forbidden") {
        Some(it) => it.list()?.iter().map(|it| condition(it, &sizes)).collect::<Result<_, _>>()?,
        None => vec![],
    };
    let bonuses = match fields.maybe("bonuses") {
        Some(it) => bonuses(&it, &sizes, parties)?,
        None => vec![],
    };
    let reserved = reserved(&fields.need("reserved")?, &points, &bonuses)?;
    let tentative = match fields.maybe("tentative") {
        Some(it) => {
            let items = it.list_of(sizes.len())?;
            let options = items.iter().zip(&sizes).map(|(it, size)| it.index(*size)).collect::<Result<Vec<_>, _>>()?;
            if forbidden.iter().any(|it: &Condition| it.holds(&options)) {
                return it.wrong("the tentative agreement is forbidden");
            }
            Some(options)
        }
        None => None,
    };
    let weights = match fields.maybe("weights") {
        Some(it) => weights(&it.list_of(parties)?)?,
        None => vec![1; parties],
    };
    let seed = fields.seed()?;
    let ranks = sizes.iter().enumerate().map(|(at, size)| ranks(&seed, &format!("issue {at}"), *size)).collect();
    let nodes = fields.nodes(super::NODES)?;
    Ok(Problem { points, sizes, reserved, tentative, forbidden, bonuses, weights, ranks, nodes })
}

fn sizes(place: &Place) -> Result<Vec<usize>, Malformed> {
    let mut sizes = vec![];
    for item in place.list()? {
        let fields = item.fields(&["name", "options"])?;
        if let Some(name) = fields.maybe("name") {
            name.text()?;
        }
        let options = fields.need("options")?;
        let items = options.list()?;
        if items.is_empty() || items.len() > 10_000 {
            return options.wrong("1 to 10000 options are expected");
        }
        sizes.push(items.len());
    }
    if sizes.is_empty() || sizes.len() > 1_000 {
        return place.wrong("1 to 1000 issues are expected");
    }
    Ok(sizes)
}

fn points(place: &Place, sizes: &[usize]) -> Result<Vec<Vec<Vec<i128>>>, Malformed> {
    let parties = place.list()?;
    if !(2..=6).contains(&parties.len()) {
        return place.wrong("2 to 6 parties are expected");
    }
    let mut points = vec![];
    for party in &parties {
        let mut rows = vec![];
        let mut most = 0;
        for (issue, size) in party.list_of(sizes.len())?.iter().zip(sizes) {
            let items = issue.list_of(*size)?;
            let row = items.iter().map(Place::integer).collect::<Result<Vec<i128>, _>>()?;
            most += row.iter().map(|it| it.abs()).max().unwrap_or(0);
            rows.push(row);
        }
        if most >= LARGEST / 4 {
            return party.wrong("a package could have 2^60 points and more");
        }
        points.push(rows);
    }
    Ok(points)
}

fn condition(place: &Place, sizes: &[usize]) -> Result<Condition, Malformed> {
    let mut parts: Vec<(usize, Vec<usize>)> = vec![];
    for item in place.list()? {
        let pair = item.list_of(2)?;
        let issue = pair[0].index(sizes.len())?;
        let option = pair[1].index(sizes[issue])?;
        match parts.iter_mut().find(|it| it.0 == issue) {
            Some((_, any)) if any.contains(&option) => {}
            Some((_, any)) => any.push(option),
            None => parts.push((issue, vec![option])),
        }
    }
    Ok(Condition { parts })
}

fn bonuses(place: &Place, sizes: &[usize], parties: usize) -> Result<Vec<(usize, Condition, i128)>, Malformed> {
    let mut bonuses = vec![];
    let mut most = 0;
    for item in place.list()? {
        let fields = item.fields(&["party", "if", "points"])?;
        let party = fields.need("party")?.index(parties)?;
        let points = fields.need("points")?.integer()?;
        most += points.abs();
        bonuses.push((party, condition(&fields.need("if")?, sizes)?, points));
    }
    if most >= LARGEST / 4 {
        return place.wrong("the bonuses could make 2^60 points and more");
    }
    Ok(bonuses)
}

/// A reserved value that was not given is the lowest a package can have.
fn reserved(
    place: &Place,
    points: &[Vec<Vec<i128>>],
    bonuses: &[(usize, Condition, i128)],
) -> Result<Vec<i128>, Malformed> {
    let mut reserved = vec![];
    for (party, item) in place.list_of(points.len())?.iter().enumerate() {
        if *item.value == Json::Null {
            let lowest: i128 = points[party].iter().filter_map(|it| it.iter().min()).sum();
            let taken: i128 = bonuses.iter().filter(|it| it.0 == party).map(|it| it.2.min(0)).sum();
            reserved.push(lowest + taken);
            continue;
        }
        let value = item.integer()?;
        if value.abs() >= LARGEST / 4 {
            return item.wrong("the number is too large (2^60 and more)");
        }
        reserved.push(value);
    }
    Ok(reserved)
}

/// Weights in lowest terms.
fn weights(items: &[Place]) -> Result<Vec<u32>, Malformed> {
    let mut weights = vec![];
    for item in items {
        match u32::try_from(item.at_least(1)?) {
            Ok(it) if it <= 1_000 => weights.push(it),
            _ => return item.wrong("a weight from 1 to 1000 is expected"),
        }
    }
    let divisor = weights.iter().fold(0, |a, b| divisor(a, *b)).max(1);
    Ok(weights.iter().map(|it| it / divisor).collect())
}

fn divisor(a: u32, b: u32) -> u32 {
    if b == 0 { a } else { divisor(b, a % b) }
}
