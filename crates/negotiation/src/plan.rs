//! Instalments under a monthly capacity, exact to the tiyn.
//!
//! Level: every payment the same as far as capacity allows, by water-filling. Equal burden: every payment the same part of its
//! capacity. Fastest: all of the capacity until the debt is paid, which costs the least interest. Tiyn come by cumulative rounding,
//! so that every prefix of the plan is within half a tiyn of the exact one; the last payment closes the account, whose interest
//! is rounded half up each period. A payment is 0 or at least the minimum.

use crate::date::Day;
use crate::input::{LARGEST, Place};
use crate::json::{Json, Malformed};
use crate::ledger::{Ledger, closed, reached};
use crate::natural::Natural;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    Level,
    EqualBurden,
    Fastest,
}

#[derive(Debug, Clone)]
pub struct Request {
    pub debt: i128,
    pub capacity: Vec<i128>,
    pub minimum: i128,
    /// The interest of one period, as a fraction.
    pub rate: (i128, i128),
    pub kind: Kind,
    pub first_due: Option<Day>,
    pub days_off: Vec<Day>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Plan {
    pub payments: Vec<i128>,
    pub interest: i128,
    /// The exact level, or the exact part of the capacity, before it was rounded to tiyn.
    pub exact: Option<String>,
    /// Whether nothing had to give way to the minimum.
    pub by_rule: bool,
}

pub(crate) fn read(input: &Json) -> Result<Request, Malformed> {
    let known = ["debt", "capacity", "minimum", "rate_per_period", "kind", "first_due", "days_off", "seed", "nodes"];
    let fields = Place::root(input).fields(&known)?;
    let debt = fields.need("debt")?.at_least(0)?;
    let place = fields.need("capacity")?;
    let capacity = place.integers(0)?;
    if capacity.iter().sum::<i128>() >= LARGEST || capacity.len() > 1_200 {
        return place.wrong("at most 1200 periods are expected, and their sum below 2^62");
    }
    let minimum = fields.maybe("minimum").map_or(Ok(0), |it| it.at_least(0))?;
    let rate = fields.need("rate_per_period")?.fraction()?;
    let kind = fields.need("kind")?.one_of(&["level", "equal_burden", "fastest"])?;
    let kind = [Kind::Level, Kind::EqualBurden, Kind::Fastest][kind];
    let first_due = fields.maybe("first_due").map(|it| day(&it)).transpose()?;
    let days_off = match fields.maybe("days_off") {
        Some(it) => it.list()?.iter().map(day).collect::<Result<_, _>>()?,
        None => vec![],
    };
    fields.seed()?;
    fields.nodes(1)?;
    Ok(Request { debt, capacity, minimum, rate, kind, first_due, days_off })
}

fn day(place: &Place) -> Result<Day, Malformed> {
    match Day::read(place.text()?) {
        Some(day) => Ok(day),
        None => place.wrong("a date is expected, like 2026-11-22"),
    }
}

pub fn solve(input: &Json) -> Result<Json, Malformed> {
    let request = read(input)?;
    let Some(plan) = plan(&request) else {
        let why = "the payments that are possible do not pay the debt exactly within these periods";
        return Ok(Json::object([
            ("feasible", false.into()),
            ("proved", true.into()),
            ("certificate", Json::object([("why", why.into())])),
        ]));
    };
    let mut output = Json::object([("feasible", true.into()), ("proved", plan.by_rule.into())]);
    if !plan.by_rule {
        output = output.with("bound", fastest_without_minimum(&request));
    }
    output = output.with("payments", plan.payments.clone());
    if let Some(first) = request.first_due {
        let due = |at: usize| first.months_later(at as i64).working(&request.days_off).to_string();
        output = output.with("dates", (0..plan.payments.len()).map(due).collect::<Vec<_>>());
    }
    let balances = Ledger::of(request.debt, request.rate).balances(&plan.payments);
    let certificate = Json::object([("exact", plan.exact.into()), ("balances", balances.into())]);
    Ok(output.with("interest", plan.interest).with("certificate", certificate))
}

/// The least interest there could be, were there no minimum.
fn fastest_without_minimum(request: &Request) -> i128 {
    let free = Request { minimum: 0, kind: Kind::Fastest, ..request.clone() };
    plan(&free).map_or(0, |it| it.interest)
}

/// The plan, or none where the debt cannot be paid in these periods.
pub fn plan(request: &Request) -> Option<Plan> {
    let usable: Vec<i128> = request.capacity.iter().map(|it| if *it >= request.minimum { *it } else { 0 }).collect();
    let ledger = Ledger::of(request.debt, request.rate);
    let found = match request.kind {
        Kind::Level => level(request, &usable),
        Kind::EqualBurden => equal_burden(request, &usable),
        Kind::Fastest => Some((ledger.fastest(&usable)?, None)),
    };
    let by_rule = found.and_then(|(planned, exact)| {
        let payments = closed(&ledger, planned, &usable, request.minimum)?;
        Some((payments, exact, true))
    });
    let (payments, exact, by_rule) = match by_rule {
        Some(it) => it,
        None => (reached(&ledger, &usable, request.minimum)?, None, false),
    };
    let interest = payments.iter().sum::<i128>() - request.debt;
    Some(Plan { payments, interest, exact, by_rule })
}

type Planned = (Vec<i128>, Option<String>);

/// The weight of a payment of each period, so that weights times payments add up to debt times the last number.
struct Weights {
    of: Vec<Natural>,
    debt: Natural,
}

impl Weights {
    /// A payment after `t` periods is worth `(q / (p + q))^t`; all are multiplied by `(p + q)^T`.
    fn of(request: &Request) -> Weights {
        let periods = request.capacity.len();
        let (below, grown) = (Natural::of(request.rate.1), Natural::of(request.rate.0 + request.rate.1));
        let mut falling = vec![Natural::from(1); periods + 1];
        for at in 1..=periods {
            falling[at] = falling[at - 1].times(&grown);
        }
        let (mut of, mut power) = (vec![], Natural::from(1));
        for at in 1..=periods {
            power = power.times(&below);
            of.push(power.times(&falling[periods - at]));
        }
        Weights { of, debt: Natural::of(request.debt).times(&falling[periods]) }
    }
}

/// The level under which the capped payments are worth the debt: `above / below`.
fn water_level(weights: &Weights, usable: &[i128], chosen: &[usize]) -> Option<(Natural, Natural)> {
    let mut order = chosen.to_vec();
    order.sort_by_key(|it| usable[*it]);
    let mut open = order.iter().fold(Natural::default(), |sum, it| sum.plus(&weights.of[*it]));
    let mut left = weights.debt.clone();
    for at in order {
        if Natural::of(usable[at]).times(&open) >= left {
            return Some((left, open));
        }
        left = left.minus(&Natural::of(usable[at]).times(&weights.of[at]));
        open = open.minus(&weights.of[at]);
    }
    None
}

fn level(request: &Request, usable: &[i128]) -> Option<Planned> {
    let weights = Weights::of(request);
    let mut chosen: Vec<usize> = (0..usable.len()).filter(|it| usable[*it] > 0).collect();
    let least = Natural::of(request.minimum);
    loop {
        let (above, below) = water_level(&weights, usable, &chosen)?;
        if above < least.times(&below) {
            // Fewer payments, each larger: the latest is given up first.
            chosen.pop()?;
            continue;
        }
        let (whole, rest) = above.divided(&below);
        let whole = whole.small()?;
        let (mut paid, mut levels, mut before) = (0_i128, 0_u128, 0_i128);
        let mut payments = vec![0; usable.len()];
        for at in chosen {
            if usable[at] <= whole {
                paid += usable[at];
            } else {
                paid += whole;
                levels += 1;
            }
            let sum = paid + half_up(&Natural::from(levels).times(&rest), &below)?;
            payments[at] = sum - before;
            before = sum;
        }
        return Some((payments, Some(lowest(&above, &below))));
    }
}

fn equal_burden(request: &Request, usable: &[i128]) -> Option<Planned> {
    let weights = Weights::of(request);
    let mut chosen: Vec<usize> = (0..usable.len()).filter(|it| usable[*it] > 0).collect();
    loop {
        let worth = chosen
            .iter()
            .fold(Natural::default(), |sum, it| sum.plus(&Natural::of(usable[*it]).times(&weights.of[*it])));
        if weights.debt > worth {
            return None;
        }
        // The smallest capacity, and of equal ones the latest, is given up first.
        if let Some(smallest) = chosen.iter().copied().min_by_key(|it| (usable[*it], usize::MAX - *it)) {
            let least = Natural::of(request.minimum).times(&worth);
            if Natural::of(usable[smallest]).times(&weights.debt) < least {
                chosen.retain(|it| *it != smallest);
                continue;
            }
        } else if !weights.debt.is_zero() {
            return None;
        }
        let (mut sum, mut before) = (0_i128, 0_i128);
        let mut payments = vec![0; usable.len()];
        for at in chosen {
            sum += usable[at];
            let now = half_up(&weights.debt.times(&Natural::of(sum)), &worth)?;
            payments[at] = now - before;
            before = now;
        }
        return Some((payments, (!worth.is_zero()).then(|| lowest(&weights.debt, &worth))));
    }
}

fn half_up(above: &Natural, below: &Natural) -> Option<i128> {
    let two = Natural::from(2);
    above.times(&two).plus(below).divided(&below.times(&two)).0.small()
}

fn lowest(above: &Natural, below: &Natural) -> String {
    let divisor = above.common_divisor(below);
    let (above, below) = (above.divided(&divisor).0, below.divided(&divisor).0);
    if below == Natural::from(1) { above.to_string() } else { format!("{above}/{below}") }
}
