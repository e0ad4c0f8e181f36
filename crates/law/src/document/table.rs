//! What stands beside the rules in the document of a road: who may do what, the deadlines, and what is uncertain.

use super::{Page, Printed};
use crate::catalogue::{Runs, Stops, catalogue};
use crate::{Effect, Length};
use case::ActKind;
use std::collections::BTreeSet;

/// How many places of the law were uncertain when it was read.
pub const DOUBTS: usize = 13;

/// One act of a road: to whom it is permitted, by which rules, and which rules limit it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ActRow {
    pub act: &'static str,
    /// Role names as in the rules; a set, since several rules may permit one role.
    pub roles: BTreeSet<String>,
    pub permits: Vec<&'static str>,
    pub limits: Vec<&'static str>,
}

/// The table of a road, in the order of acts.
pub fn act_rows(rules: &[Printed]) -> Vec<ActRow> {
    let concerns = |rule: &&Printed, act: &str| rule.acts.is_empty() || rule.acts.contains(&act);
    let row = |kind: &ActKind| {
        let act = kind.name();
        let of: Vec<&Printed> = rules.iter().filter(|it| it.effect.is_some() && concerns(it, act)).collect();
        let permits: Vec<&&Printed> = of.iter().filter(|it| it.effect == Some(Effect::Permit)).collect();
        let limits = of.iter().filter(|it| it.effect == Some(Effect::Forbid) && !it.acts.is_empty());
        let row = ActRow {
            act,
            roles: permits.iter().flat_map(|it| it.roles.iter().cloned()).collect(),
            permits: permits.iter().map(|it| it.name).collect(),
            limits: limits.map(|it| it.name).collect(),
        };
        (!row.permits.is_empty()).then_some(row)
    };
    ActKind::ALL.iter().filter_map(row).collect()
}

/// The key of a role's word: `Party` is `law-role-party`.
pub fn role_key(role: &str) -> String {
    let mut key = String::from("law-role");
    for letter in role.chars() {
        if letter.is_uppercase() {
            key.push('-');
        }
        key.extend(letter.to_lowercase());
    }
    key
}

/// The key of a deadline's title.
pub fn deadline_key(no: u8) -> String {
    format!("law-deadline-{no:02}")
}

/// The key of an uncertain place, from 1.
pub fn doubt_key(no: usize) -> String {
    format!("law-doubt-{no:02}")
}

/// The key of the unit of a length, and how many.
pub fn length_key(length: Length) -> (u16, &'static str) {
    match length {
        Length::CalendarDays(count) => (count, "law-days-cal"),
        Length::WorkingDays(count) => (count, "law-days-work"),
        Length::Months(count) => (count, "law-months"),
    }
}

/// The key of where a deadline runs, and what is named there; the reason of one that does not run is no sentence for
/// readers and is left to `kelisim law deadlines`.
pub fn runs_key(runs: Runs) -> (&'static str, Option<&'static str>) {
    match runs {
        Runs::Clock(name) => ("law-deadline-clock", Some(name)),
        Runs::Rule(name) => ("law-deadline-rule", Some(name)),
        Runs::Function(name) => ("law-deadline-function", Some(name)),
        Runs::NotHere(_) => ("law-deadline-not", None),
    }
}

/// The key of what a suspension does to a deadline.
pub fn stops_key(stops: Stops) -> &'static str {
    match stops {
        Stops::WithTheProceedings => "law-stops",
        Stops::Never => "law-never",
    }
}

impl Page<'_> {
    /// Who may do what.
    pub(super) fn table(&mut self, rules: &[Printed]) {
        let rows = act_rows(rules);
        if rows.is_empty() {
            return;
        }
        self.line(&format!("## {}", self.say("law-table")));
        self.line(&self.say("law-table-lead"));
        let head = [self.say("jurists-acts"), self.say("jurists-roles"), self.say("law-against")];
        let mut text = format!("| {} |\n|---|---|---|\n", head.join(" | "));
        for row in rows {
            let roles: Vec<String> = row.roles.iter().map(|it| self.say(&role_key(it))).collect();
            let limits: Vec<String> = row.limits.iter().map(|it| format!("`{it}`")).collect();
            let limits = if limits.is_empty() { "—".to_owned() } else { limits.join(", ") };
            text += &format!("| `{}` | {} | {limits} |\n", row.act, roles.join(", "));
        }
        self.line(&text);
    }

    /// The deadlines, with where they run.
    pub(super) fn deadlines(&mut self) {
        self.line(&format!("## {}", self.say("law-deadlines")));
        self.line(&self.say("law-deadlines-lead"));
        let mut text = String::new();
        for it in catalogue() {
            let terms: Vec<String> = it
                .deadlines()
                .map(|known| {
                    let (count, unit) = length_key(known.length);
                    format!("{count} {} ({})", self.say(unit), known.article.shown(self.language))
                })
                .collect();
            let terms = if terms.is_empty() { self.say("law-deadline-none") } else { terms.join("; ") };
            let runs: Vec<String> = it
                .runs
                .iter()
                .map(|run| {
                    let (key, name) = runs_key(*run);
                    name.map_or_else(|| self.say(key), |name| format!("{} `{name}`", self.say(key)))
                })
                .collect();
            text += &format!(
                "- {}. {}: {terms}; {}; {}\n",
                it.name(),
                self.say(&deadline_key(it.no)),
                self.say(stops_key(it.pause)),
                runs.join("; ")
            );
        }
        self.line(&text);
    }

    /// What is uncertain, and who decides there.
    pub(super) fn doubts(&mut self) {
        self.line(&format!("## {}", self.say("law-doubts")));
        self.line(&self.say("law-doubts-lead"));
        let list: String = (1..=DOUBTS).map(|no| format!("{no}. {}\n", self.say(&doubt_key(no)))).collect();
        self.line(&list);
    }
}
