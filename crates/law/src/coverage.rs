//! What the program does about each rule of the law of conciliation: one row for each of the 133 that were read out of
//! the statutes, and nothing claimed that is not there.
//!
//! A row is *not yet* as soon as any part of it is missing, and *left to people* when all of it needs a person's
//! judgement or happens elsewhere. Only what remains is covered. Stories are told in `crates/clerk/stories`.

mod code;
mod in_court;
mod mediation;
mod mediators;
mod untold;

use crate::{cases, cite};
use serde::Serialize;
use std::fmt;

/// How many rules were read out of the statutes.
pub const ROWS: usize = 133;

/// What the program does about one rule of the law, or one part of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "kind", content = "what", rename_all = "kebab-case")]
pub enum Does {
    /// Permits or forbids, by this rule of [`cases`] or of the registers.
    Rule(&'static str),
    /// Says something to be considered, by this rule.
    Warning(&'static str),
    /// Computes it, in this function.
    Computed(&'static str),
    /// Asks for it: an act, a field of an act, or the values it can have.
    Required(&'static str),
    /// Tells somebody.
    Notice(&'static str),
    /// Keeps it from somebody, or never keeps it at all.
    Hidden(&'static str),
    /// A person judges it, or it happens outside the program; the reason.
    LeftToPeople(&'static str),
    /// Not built; what is missing, and on which road.
    NotYet { missing: &'static str, road: &'static str },
}

impl Does {
    /// The rule that does it.
    pub fn rule(self) -> Option<&'static str> {
        match self {
            Self::Rule(name) | Self::Warning(name) => Some(name),
            _ => None,
        }
    }
}

impl fmt::Display for Does {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Rule(name) => write!(f, "rule {name}"),
            Self::Warning(name) => write!(f, "warning {name}"),
            Self::Computed(function) => write!(f, "computed {function}"),
            Self::Required(field) => write!(f, "required {field}"),
            Self::Notice(what) => write!(f, "notice: {what}"),
            Self::Hidden(what) => write!(f, "hidden: {what}"),
            Self::LeftToPeople(reason) => write!(f, "left to people: {reason}"),
            Self::NotYet { missing, road } => write!(f, "NOT YET ({road}): {missing}"),
        }
    }
}

/// How far a row is followed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Extent {
    Covered,
    LeftToPeople,
    /// Some of it is there.
    NotYetWhole,
    NotYet,
}

/// One rule of the law.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Row {
    pub no: u8,
    pub title: &'static str,
    /// Citations; an act that is no statute of this program stands in its own words.
    pub articles: &'static [&'static str],
    pub does: &'static [Does],
    /// Stories that show what no rule decides.
    told: &'static [&'static str],
}

const fn row(no: u8, articles: &'static [&'static str], title: &'static str, does: &'static [Does]) -> Row {
    Row { no, title, articles, does, told: &[] }
}

impl Row {
    /// The story that shows what is computed, required or hidden.
    const fn told_in(self, told: &'static [&'static str]) -> Self {
        Self { told, ..self }
    }

    pub fn extent(&self) -> Extent {
        let missing = |it: &Does| matches!(it, Does::NotYet { .. });
        let left = |it: &Does| matches!(it, Does::LeftToPeople(_));
        if self.does.iter().all(left) {
            Extent::LeftToPeople
        } else if self.does.iter().all(|it| missing(it) || left(it)) {
            Extent::NotYet
        } else if self.does.iter().any(missing) {
            Extent::NotYetWhole
        } else {
            Extent::Covered
        }
    }

    /// The rules of the program that follow it.
    pub fn rules(&self) -> impl Iterator<Item = &'static str> {
        self.does.iter().filter_map(|it| it.rule())
    }

    /// The stories that show it, each once.
    pub fn stories(&self) -> Vec<&'static str> {
        let mut stories: Vec<&str> = self.rules().flat_map(stories_of).chain(self.told.iter().copied()).collect();
        stories.sort_unstable();
        stories.dedup();
        stories
    }
}

impl Row {
    /// Why no story tells it; `None` where one does, and where nothing is built that could be told.
    pub fn why_untold(&self) -> Option<&'static str> {
        if self.stories().is_empty() { untold::reason(self.no) } else { None }
    }
}

/// Every row, in order.
pub fn rows() -> impl Iterator<Item = &'static Row> {
    [code::ROWS, in_court::ROWS, mediators::ROWS, mediation::ROWS].into_iter().flatten()
}

/// The stories in which a rule decides something.
pub fn stories_of(rule: &str) -> impl Iterator<Item = &'static str> {
    let rule = rule.to_owned();
    let lines = include_str!("coverage/stories.txt").lines().filter_map(|it| it.split_once(": "));
    lines.filter(move |(name, _)| *name == rule).flat_map(|(_, stories)| stories.split(' '))
}

/// A rule of the program that stands in no row.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Beyond {
    pub rule: &'static str,
    pub article: crate::Article,
    /// Why it is there; `None` for a rule of the house.
    pub why: Option<&'static str>,
}

/// The rules that follow the statutes beyond the 133 rows, and those of the house. In the order of the tables.
pub fn beyond() -> Vec<Beyond> {
    let of_cases = cases().all().iter().map(|it| (it.name, it.basis.article));
    let of_registers = register::register_rules().iter().map(|it| (it.name, cite(it.article)));
    let mut beyond: Vec<Beyond> = of_cases
        .chain(of_registers)
        .filter(|(name, _)| !rows().any(|row| row.rules().any(|it| it == *name)))
        .map(|(rule, article)| Beyond { rule, article, why: mediation::why_beyond(rule) })
        .collect();
    beyond.dedup_by_key(|it| it.rule);
    beyond
}

/// How many rows are followed how far.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Summary {
    pub rows: usize,
    pub covered: usize,
    pub left_to_people: usize,
    /// Nothing or only a part of it is there.
    pub not_yet: usize,
    pub of_these_in_part: usize,
    /// Rules of the program that decide nothing in a story yet.
    pub rules_without_a_story: usize,
}

pub fn summary() -> Summary {
    let of = |extent: Extent| rows().filter(|it| it.extent() == extent).count();
    let in_part = of(Extent::NotYetWhole);
    let told = |name: &&str| stories_of(name).next().is_none();
    Summary {
        rows: rows().count(),
        covered: of(Extent::Covered),
        left_to_people: of(Extent::LeftToPeople),
        not_yet: of(Extent::NotYet) + in_part,
        of_these_in_part: in_part,
        rules_without_a_story: crate::rule_names().iter().filter(|it| told(it)).count(),
    }
}

impl fmt::Display for Row {
    /// One line: number, articles, title, what the program does, the stories that show it.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let does: Vec<String> = self.does.iter().map(Does::to_string).collect();
        let articles = if self.articles.is_empty() { "-".to_owned() } else { self.articles.join(", ") };
        write!(f, "{} | {articles} | {} | {}", self.no, self.title, does.join("; "))?;
        match (self.stories(), self.why_untold()) {
            (stories, _) if !stories.is_empty() => write!(f, " | {}", stories.join(", ")),
            (_, Some(reason)) => write!(f, " | no story: {reason}"),
            (_, None) => f.write_str(" | no story"),
        }
    }
}

impl fmt::Display for Summary {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { rows, covered, left_to_people, not_yet, of_these_in_part, rules_without_a_story } = self;
        write!(
            f,
            "{rows} rows: {covered} covered, {left_to_people} left to people, {not_yet} not yet \
             ({of_these_in_part} of them in part). {rules_without_a_story} rules of cases are in no story yet."
        )
    }
}

/// The whole report as text: a line a row, the sum, and the rules beyond the rows.
pub fn as_text() -> String {
    let mut text: String = rows().map(|it| format!("{it}\n")).collect();
    text += &format!("\n{}\n\nRules beyond the rows:\n", summary());
    for it in beyond() {
        let why = it.why.unwrap_or("rule of the house");
        text += &format!("{} | {} | {why}\n", it.article, it.rule);
    }
    text
}

/// The same as data.
pub fn as_json() -> serde_json::Value {
    let row = |it: &Row| {
        serde_json::json!({
            "no": it.no, "articles": it.articles, "title": it.title,
            "extent": it.extent(), "does": it.does, "stories": it.stories(), "untold": it.why_untold(),
        })
    };
    serde_json::json!({
        "rows": rows().map(row).collect::<Vec<_>>(), "summary": summary(), "beyond": beyond(),
    })
}

#[cfg(test)]
mod tests;
