//! The 24 deadlines of conciliation that were read out of the law, each with where it runs in this program.
//!
//! The lengths and their words stand in `deadlines`; what is running in a case, in `clocks`. A deadline whose event this
//! program does not record is named with the reason.

use crate::deadlines::{self, Deadline};
use serde::Serialize;

/// How many deadlines were read out of the law.
pub const DEADLINES: usize = 24;

/// One of them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Catalogued {
    pub no: u8,
    /// Its terms in [`deadlines::all`], by name.
    pub terms: &'static [&'static str],
    pub pause: Stops,
    /// What its end brings about.
    pub at_end: &'static str,
    pub runs: &'static [Runs],
}

/// Whether a suspension of the proceedings stops it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Stops {
    /// CPC 125: every procedural term that has not run out.
    WithTheProceedings,
    Never,
}

/// Where a deadline runs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "kind", content = "what", rename_all = "kebab-case")]
pub enum Runs {
    /// A clock of the case, by the kebab-case name of its `DeadlineId`.
    Clock(&'static str),
    /// A rule of cases or registers holds the length when it is set.
    Rule(&'static str),
    /// The program does it by itself or counts it, in this function: `crate::function`.
    Function(&'static str),
    /// Not here; the reason.
    NotHere(&'static str),
}

use Runs::{Clock, Function, NotHere, Rule};
use Stops::{Never, WithTheProceedings};

const fn row(
    no: u8,
    terms: &'static [&'static str],
    pause: Stops,
    at_end: &'static str,
    runs: &'static [Runs],
) -> Catalogued {
    Catalogued { no, terms, pause, at_end, runs }
}

const ALL: [Catalogued; DEADLINES] = [
    row(1, &["answer-to-offer"], Never, "the offer counts as rejected", &[Clock("offer-answer")]),
    row(
        2,
        &["mediation", "mediation-in-court"],
        Never,
        "mediation ends",
        &[Clock("mediation-term"), Rule("mediation-that-has-ended-is-over")],
    ),
    row(
        3,
        &["mediation-extended", "mediation-in-court-extended"],
        Never,
        "mediation ends",
        &[Clock("mediation-term"), Rule("mediation-lasts-sixty-days-at-most")],
    ),
    row(
        4,
        &["suspension-for-mediator"],
        Never,
        "the court resumes the proceedings",
        &[Clock("suspension-term"), Rule("suspension-for-a-mediator-is-a-month-at-most")],
    ),
    row(
        5,
        &["suspension-for-judge"],
        Never,
        "the court resumes the proceedings",
        &[Clock("suspension-term"), Rule("suspension-for-a-judge-is-ten-working-days-at-most")],
    ),
    row(
        6,
        &["acceptance", "acceptance-with-conciliation", "acceptance-with-protocol"],
        WithTheProceedings,
        "the court is late in accepting the claim",
        &[Clock("claim-acceptance")],
    ),
    row(7, &[], Never, "the court is told late that mediation ended", &[Clock("court-told-of-end")]),
    row(8, &[], Never, "the agreement reaches the judge late", &[Clock("court-told-of-end")]),
    row(
        9,
        &["mediation-at-enforcement"],
        Never,
        "the bailiff goes on with enforcement",
        &[NotHere("the acts of enforcement are being built")],
    ),
    row(10, &["final-text-of-ruling"], WithTheProceedings, "the court is late", &[Clock("final-text")]),
    row(11, &["copy-to-absent"], WithTheProceedings, "the court is late", &[Clock("copy-to-absent")]),
    row(
        12,
        &["private-complaint"],
        WithTheProceedings,
        "the ruling takes force",
        &[Clock("complaint"), Rule("approval-may-be-complained-of")],
    ),
    row(13, &["writ"], WithTheProceedings, "the court is late", &[NotHere("the writ is being built with enforcement")]),
    row(
        14,
        &["court-order", "objection-to-court-order"],
        WithTheProceedings,
        "the order stands, or is set aside",
        &[NotHere("an order is made without hearing the debtor and without conciliation: no act of it stands here")],
    ),
    row(
        15,
        &["preparation", "trial-begins", "trial", "trial-in-urgent-cases"],
        WithTheProceedings,
        "the court is late",
        &[
            Clock("preparation"),
            NotHere("the end of the preparation and the trial are the court's own file and are not entered here"),
        ],
    ),
    row(
        16,
        &["response"],
        WithTheProceedings,
        "the case is tried without the response",
        &[NotHere("the claim is served by the court, and its service is not entered here")],
    ),
    row(
        17,
        &["register-decision-professional"],
        Never,
        "the keeper is late in answering the application",
        &[NotHere("the keeper enters the application together with the answer; being built")],
    ),
    row(
        18,
        &["register-decision-public"],
        Never,
        "the keeper is late in answering the application",
        &[NotHere("the keeper enters the application together with the answer; being built")],
    ),
    row(
        19,
        &["election-protocol-to-akim"],
        Never,
        "the protocol is late",
        &[NotHere("elections of public mediators are being built")],
    ),
    row(
        20,
        &["suspension-of-mediator"],
        Never,
        "the suspension ends by itself",
        &[Function("register::suspension_ends"), Rule("suspended-mediator-waits")],
    ),
    row(
        21,
        &["notice-sent"],
        Never,
        "the notice is late",
        &[Function("clerk::messages"), NotHere("the court's own summons is not sent from here")],
    ),
    row(
        22,
        &[],
        Never,
        "no more documents are taken",
        &[NotHere("the rules on elections are a draft whose text is not at hand; elections are being built")],
    ),
    row(
        23,
        &[],
        WithTheProceedings,
        "the court decides without the response",
        &[NotHere("the text of CPC 267-1 and 267-3 is not at hand, and nothing without a text is counted")],
    ),
    row(24, &["appeal"], WithTheProceedings, "the court is late", &[NotHere("the road of appeal is being built")]),
];

/// All of them, in order.
pub fn catalogue() -> &'static [Catalogued] {
    &ALL
}

impl Catalogued {
    /// `D01`.
    pub fn name(&self) -> String {
        format!("D{:02}", self.no)
    }

    /// Its terms, in every wording that holds or held.
    pub fn deadlines(&self) -> impl Iterator<Item = &'static Deadline> {
        deadlines::all().iter().filter(|it| self.terms.contains(&it.name))
    }
}

/// The catalogue as text: one line each.
pub fn as_text() -> String {
    let length = |it: &Deadline| match it.length {
        crate::Length::CalendarDays(days) => format!("{days} calendar days"),
        crate::Length::WorkingDays(days) => format!("{days} working days"),
        crate::Length::Months(months) => format!("{months} months"),
    };
    let mut text = String::new();
    for it in catalogue() {
        let terms: Vec<String> = it
            .deadlines()
            .map(|known| format!("{} from {}: {} ({})", known.name, known.from, length(known), known.article))
            .collect();
        let terms = if terms.is_empty() { "at once, or no text at hand".to_owned() } else { terms.join("; ") };
        let runs: Vec<String> = it.runs.iter().map(Runs::to_string).collect();
        let pause =
            if it.pause == Never { "not stopped by a suspension" } else { "stops with the proceedings (CPC 125)" };
        text += &format!("{} | {terms} | {pause} | at its end: {} | {}\n", it.name(), it.at_end, runs.join("; "));
    }
    text
}

/// The catalogue as data.
pub fn as_json() -> serde_json::Value {
    let term = |it: &Deadline| {
        serde_json::json!({
            "name": it.name, "from": it.from, "length": it.length, "article": it.article.to_string(),
            "quotation": it.quotation, "since": it.since, "until": it.until,
        })
    };
    let row = |it: &Catalogued| {
        serde_json::json!({
            "id": it.name(), "terms": it.deadlines().map(term).collect::<Vec<_>>(), "suspension": it.pause,
            "at_end": it.at_end, "runs": it.runs,
        })
    };
    catalogue().iter().map(row).collect()
}

impl std::fmt::Display for Runs {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Clock(name) => write!(f, "clock {name}"),
            Rule(name) => write!(f, "rule {name}"),
            Function(name) => write!(f, "in {name}"),
            NotHere(reason) => write!(f, "not here: {reason}"),
        }
    }
}

#[cfg(test)]
mod tests;
