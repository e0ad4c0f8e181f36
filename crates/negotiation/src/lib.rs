//! Numbers in, numbers and certificates out: packages of several issues, divisions, instalments, claims, blind bids, assignments.
//!
//! Everything that decides is a whole number; the same input gives the same bytes. Floating point steers a search here and
//! there and never decides: what it suggests is compared again in whole numbers.
//!
//! Absent, on purpose: cases, people, files, clocks, chance, and words for people.

mod assign;
mod bid;
mod claims;
mod date;
mod divide;
mod input;
mod json;
mod ledger;
mod natural;
mod packages;
mod plan;
mod ties;
mod verify;

pub use bid::{Bidding, MOST_ROUNDS, Round, Rule as BidRule, Settlement, commitment, may_follow, settle};
pub use claims::{Awards, Rule as ClaimsRule, exact as exact_awards, rounded as whole_awards};
pub use date::Day;
pub use json::{Json, Malformed};
pub use plan::{Kind as PlanKind, Plan, Request as PlanRequest, plan};

#[cfg(test)]
mod tests;

/// The kinds of question, as the command line names them.
pub const KINDS: [&str; 7] = ["packages", "divide", "plan", "claims", "bid", "assign", "verify"];

/// Answers a question given as JSON with JSON.
pub fn run(kind: &str, text: &str) -> Result<String, Malformed> {
    answer(kind, &Json::read(text)?).map(|it| it.to_string())
}

/// Answers a question.
pub fn answer(kind: &str, input: &Json) -> Result<Json, Malformed> {
    match kind {
        "packages" => packages::solve(input),
        "divide" => divide::solve(input),
        "plan" => plan::solve(input),
        "claims" => claims::solve(input),
        "bid" => bid::solve(input),
        "assign" => assign::solve(input),
        "verify" => verify::solve(input),
        _ => Err(Malformed::at("kind", format!("one of {} is expected", KINDS.join(", ")))),
    }
}
