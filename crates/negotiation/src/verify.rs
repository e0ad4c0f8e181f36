//! Whether a result holds, from all inputs. Nothing here searches for a solution: it adds up, compares and follows certificates.
//!
//! Where a result is too large to be confirmed entirely, `why` says what was confirmed and what was not.

mod division;
mod money;
mod package;
mod party;

use crate::assign::{self, Flow};
use crate::input::Place;
use crate::json::{Json, Malformed};
use std::collections::BTreeMap;

/// What was confirmed, or the reason why the result does not hold.
pub(crate) type Verdict = Result<String, String>;

const KINDS: [&str; 7] = ["packages", "divide", "plan", "claims", "bid", "assign", "party"];

pub fn solve(input: &Json) -> Result<Json, Malformed> {
    let fields = Place::root(input).fields(&["kind", "input", "output", "seed", "nodes"])?;
    let kind = fields.need("kind")?.one_of(&KINDS)?;
    let (asked, output) = (fields.need("input")?.value, fields.need("output")?);
    if !matches!(output.value, Json::Object(_)) {
        return output.wrong("an object is expected");
    }
    let output = output.value;
    let verdict = match KINDS[kind] {
        "packages" => package::verdict(asked, output)?,
        "divide" => division::verdict(asked, output)?,
        "plan" => money::plan(asked, output)?,
        "claims" => money::claims(asked, output)?,
        "bid" => money::bid(asked, output)?,
        // A party's certificate is its own input; of the output nothing is asked.
        "party" => party::verdict(asked),
        _ => assignment(asked, output)?,
    };
    let is_valid = verdict.is_ok();
    let why = verdict.unwrap_or_else(|why| why);
    Ok(Json::object([
        ("feasible", true.into()),
        ("proved", true.into()),
        ("valid", is_valid.into()),
        ("why", why.into()),
        ("certificate", Json::object([])),
    ]))
}

/// Says why not, where something does not hold.
pub(crate) fn ensure(holds: bool, why: &str) -> Result<(), String> {
    if holds { Ok(()) } else { Err(why.to_owned()) }
}

pub(crate) fn field<'a>(output: &'a Json, name: &str) -> Result<&'a Json, String> {
    output.get(name).ok_or_else(|| format!("the output has no {name}"))
}

pub(crate) fn integer(value: &Json) -> Result<i128, String> {
    match value {
        Json::Integer(it) => Ok(*it),
        Json::Text(it) => crate::input::whole(it).ok_or_else(|| "a whole number is expected".to_owned()),
        _ => Err("a whole number is expected".to_owned()),
    }
}

pub(crate) fn items(value: &Json) -> Result<&[Json], String> {
    match value {
        Json::List(it) => Ok(it),
        _ => Err("a list is expected".to_owned()),
    }
}

pub(crate) fn integers(value: &Json) -> Result<Vec<i128>, String> {
    items(value)?.iter().map(integer).collect()
}

pub(crate) fn indices(value: &Json, below: usize) -> Result<Vec<usize>, String> {
    let index = |it: i128| usize::try_from(it).ok().filter(|it| *it < below);
    integers(value)?.into_iter().map(|it| index(it).ok_or_else(|| "an index is out of range".to_owned())).collect()
}

pub(crate) fn is(output: &Json, name: &str) -> bool {
    output.get(name) == Some(&Json::Bool(true))
}

/// Prices by which nobody has a cheaper mediator prove that no assignment costs less.
fn assignment(input: &Json, output: &Json) -> Result<Verdict, Malformed> {
    let queue = assign::read(input)?;
    let Some(flow) = Flow::of(&queue) else {
        return Err(Malformed::at("input.input.cases", "the costs are too large to be added up in one order"));
    };
    let check = || -> Verdict {
        let prices = integers(field(field(output, "certificate")?, "prices")?)?;
        ensure(prices.len() == queue.mediators.len(), "there is not one price for each mediator")?;
        let by_name: BTreeMap<&str, usize> =
            queue.mediators.iter().enumerate().map(|(at, it)| (it.0.as_str(), at)).collect();
        let lines = items(field(output, "assignment")?)?;
        ensure(lines.len() == queue.cases.len(), "not every case stands in the assignment")?;
        let (mut has, mut cost) = (vec![0; prices.len()], vec![0; queue.levels]);
        for (at, (line, (id, eligible))) in lines.iter().zip(&queue.cases).enumerate() {
            ensure(line.get("case") == Some(&Json::Text(id.clone())), "the cases stand in another order")?;
            let open = || flow.edges[at].iter().filter(|it| flow.capacity[it.0] > 0).map(|it| it.1 + prices[it.0]);
            let least = open().min().unwrap_or(flow.missing);
            let Some(Json::Text(name)) = line.get("mediator") else {
                ensure(least >= flow.missing, "a case is left out that could have a mediator")?;
                continue;
            };
            let mediator = *by_name.get(name.as_str()).ok_or("a mediator is not known")?;
            let edge = eligible.iter().position(|it| it.0 == mediator).ok_or("a mediator is not eligible")?;
            let here = flow.edges[at][edge].1 + prices[mediator];
            ensure(here <= least && here <= flow.missing, "a case could have a cheaper mediator")?;
            has[mediator] += 1;
            cost.iter_mut().zip(&eligible[edge].1).for_each(|(sum, it)| *sum += it);
        }
        for (mediator, price) in prices.iter().enumerate().filter(|it| flow.capacity[it.0] > 0) {
            let count = has[mediator];
            ensure(count <= flow.capacity[mediator], "a mediator has more cases than capacity")?;
            let is_low = count == flow.capacity[mediator] || *price <= flow.rotation(mediator, count);
            let is_high = count == 0 || *price >= flow.rotation(mediator, count - 1);
            ensure(is_low && is_high, "the load could be spread better")?;
        }
        let empty = has.iter().zip(&flow.capacity).all(|(has, capacity)| has <= capacity);
        ensure(empty, "a mediator without capacity has a case")?;
        ensure(integers(field(output, "cost")?)? == cost, "the cost is not the sum of the costs")?;
        Ok("every case has an eligible mediator with room or none could have one, and by the prices none is cheaper"
            .into())
    };
    Ok(check())
}
