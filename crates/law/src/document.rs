//! The law of one road as a document for jurists: the words of the statute, and under them the rule that follows them.
//!
//! Markdown. The words around it are asked of the caller, who has them in every language; the words of the law stand in
//! `statutes/`. Nothing in it depends on the day or the machine it is made on.

mod roads;
mod table;
mod year;

pub use roads::Road;
pub use table::{ActRow, DOUBTS, act_rows, deadline_key, doubt_key, length_key, role_key, runs_key, stops_key};
pub use year::{YearDay, year};

use crate::statutes::Source;
use crate::{Article, Effect, Language, Statute, cases, cite, coverage, sources};
use case::ActKind;
use jiff::civil::Date;
use std::fmt::Write as _;

/// The sentence under a key, in the language of the document; `None` where there is none.
pub type Say<'a> = &'a dyn Fn(&str) -> Option<String>;

/// The keys of every sentence the document needs. `words` says them in Kazakh and Russian; a test there looks.
pub const KEYS: &[&str] = &[
    "jurists-lead",
    "jurists-texts",
    "jurists-text-not-read",
    "jurists-version",
    "jurists-status",
    "jurists-rules",
    "jurists-permits",
    "jurists-forbids",
    "jurists-warns",
    "jurists-must-hold",
    "jurists-rule",
    "jurists-acts",
    "jurists-every-act",
    "jurists-roles",
    "jurists-since",
    "jurists-until",
    "jurists-stories",
    "jurists-unseen",
    "jurists-unseen-heading",
    "jurists-nothing-unseen",
    "jurists-no-kazakh",
    "jurists-road-out-of-court",
    "jurists-road-court-mediation",
    "jurists-road-judge-mediation",
    "jurists-road-settlement",
    "jurists-road-participatory",
    "jurists-road-registers",
    "law-table",
    "law-table-lead",
    "law-against",
    "law-deadlines",
    "law-deadlines-lead",
    "law-deadline-clock",
    "law-deadline-rule",
    "law-deadline-function",
    "law-deadline-not",
    "law-deadline-none",
    "law-stops",
    "law-never",
    "law-days-cal",
    "law-days-work",
    "law-months",
    "law-doubts",
    "law-doubts-lead",
];

/// The keys that follow from the tables: of every role, deadline and uncertain place.
pub fn keys_of_tables() -> Vec<String> {
    let roles = crate::Role::ALL.iter().map(|it| role_key(&format!("{it:?}")));
    let deadlines = crate::catalogue::catalogue().iter().map(|it| deadline_key(it.no));
    roles.chain(deadlines).chain((1..=DOUBTS).map(doubt_key)).collect()
}

/// The first road on which a rule holds: where a link to it lands.
pub fn road_of(rule: &str) -> Option<Road> {
    Road::ALL.into_iter().find(|it| printed(*it).iter().any(|known| known.name == rule))
}

/// One rule as the document shows it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Printed {
    pub name: &'static str,
    /// `None` for a rule of the registers, which says what must hold.
    pub effect: Option<Effect>,
    pub article: Article,
    pub quotation: Option<&'static str>,
    pub in_kazakh: Option<&'static str>,
    pub roles: Vec<String>,
    pub acts: Vec<&'static str>,
    pub since: Date,
    pub until: Option<Date>,
}

/// The rules of a road, in the order of the tables.
pub fn printed(road: Road) -> Vec<Printed> {
    if road == Road::Registers {
        return register::register_rules().iter().map(of_registers).collect();
    }
    cases().all().iter().filter(|it| road.has(it.name, it.acts)).map(of_cases).collect()
}

fn of_cases(it: &crate::Rule<crate::Cases>) -> Printed {
    Printed {
        name: it.name,
        effect: Some(it.effect),
        article: it.basis.article,
        quotation: it.basis.quotation,
        in_kazakh: it.basis.in_kazakh,
        roles: it.roles.iter().map(|it| format!("{it:?}")).collect(),
        acts: if it.acts.len() == ActKind::ALL.len() { vec![] } else { it.acts.iter().map(|it| it.name()).collect() },
        since: it.since,
        until: it.until,
    }
}

fn of_registers(it: &register::RegisterRule) -> Printed {
    let article = cite(it.article);
    Printed {
        name: it.name,
        effect: None,
        article,
        quotation: Some(it.quotation),
        in_kazakh: None,
        roles: vec![],
        acts: vec![],
        since: article.statute.in_force_since(),
        until: None,
    }
}

/// The document of one road.
pub fn markdown(road: Road, language: Language, say: Say<'_>) -> String {
    let mut page = Page { language, say, text: String::new() };
    let rules = printed(road);
    page.line(&format!("# {}", page.say(road.key())));
    page.line(&page.say("jurists-lead"));
    page.texts(&rules);
    page.rules(&rules);
    page.table(&rules);
    page.deadlines();
    page.unseen(&rules);
    page.doubts();
    page.text
}

pub(crate) struct Page<'a> {
    language: Language,
    say: Say<'a>,
    text: String,
}

impl Page<'_> {
    /// A missing sentence shows its key: the document stays whole, and a test finds it.
    fn say(&self, key: &str) -> String {
        (self.say)(key).unwrap_or_else(|| key.to_owned())
    }

    /// A paragraph.
    fn line(&mut self, text: &str) {
        self.text += text.trim_end();
        self.text += "\n\n";
    }

    /// Which texts were read, with the version each copy has.
    fn texts(&mut self, rules: &[Printed]) {
        self.line(&format!("## {}", self.say("jurists-texts")));
        for statute in statutes_of(rules) {
            let files =
                sources().iter().filter(|it| it.statute == holder(statute) && reads(self.language, it.language));
            let mut list = String::new();
            for file in files {
                let says = |field: &str| file.says(field).unwrap_or_default();
                let _ = writeln!(list, "- {} ({}), `{}`", says("act"), says("number and date"), file.file);
                let _ = writeln!(list, "  - {}: {}", self.say("jurists-version"), says("version"));
                let _ = writeln!(list, "  - {}: {}", self.say("jurists-status"), says("status"));
            }
            if list.is_empty() {
                list = format!("- {}: {}", statute.name(self.language), self.say("jurists-text-not-read"));
            }
            self.line(&list);
        }
    }

    fn rules(&mut self, rules: &[Printed]) {
        self.line(&format!("## {}", self.say("jurists-rules")));
        let mut before: Option<&Printed> = None;
        for rule in rules {
            let follows = before.is_some_and(|it| it.article == rule.article && it.quotation == rule.quotation);
            if !follows {
                self.line(&format!("### {}", rule.article.shown(self.language)));
                self.quotation(rule);
            }
            self.rule(rule);
            before = Some(rule);
        }
    }

    fn quotation(&mut self, rule: &Printed) {
        let own = match self.language {
            Language::Kazakh => kazakh_words(rule),
            _ => rule.quotation.map(str::to_owned),
        };
        match (own, rule.quotation) {
            (Some(words), _) => self.line(&format!("> {}", words.replace('\n', "\n>\n> "))),
            (None, Some(russian)) => {
                self.line(&format!("*{}*", self.say("jurists-no-kazakh")));
                self.line(&format!("> {russian}"));
            }
            (None, None) => self.line(&format!("*{}*", self.say("jurists-unseen"))),
        }
    }

    fn rule(&mut self, rule: &Printed) {
        let effect = match rule.effect {
            Some(Effect::Permit) => "jurists-permits",
            Some(Effect::Forbid) => "jurists-forbids",
            Some(Effect::Warn) => "jurists-warns",
            None => "jurists-must-hold",
        };
        let sentence = (self.say)(&format!("refusal-{}", rule.name));
        let mut list = format!("**{}** `{}`", self.say("jurists-rule"), rule.name);
        if let Some(sentence) = sentence {
            let _ = write!(list, ": {sentence}");
        }
        let _ = write!(list, "\n\n- {}", self.say(effect));
        let code = |all: &[&str]| all.iter().map(|it| format!("`{it}`")).collect::<Vec<_>>().join(", ");
        if rule.effect.is_some() {
            let acts = if rule.acts.is_empty() { self.say("jurists-every-act") } else { code(&rule.acts) };
            let _ = write!(list, "\n- {}: {acts}", self.say("jurists-acts"));
        }
        if !rule.roles.is_empty() {
            let roles: Vec<&str> = rule.roles.iter().map(String::as_str).collect();
            let _ = write!(list, "\n- {}: {}", self.say("jurists-roles"), code(&roles));
        }
        let _ = write!(list, "\n- {}: {}", self.say("jurists-since"), rule.since);
        if let Some(until) = rule.until {
            let _ = write!(list, "; {}: {until}", self.say("jurists-until"));
        }
        let stories: Vec<&str> = coverage::stories_of(rule.name).collect();
        if !stories.is_empty() {
            let _ = write!(list, "\n- {}: {}", self.say("jurists-stories"), code(&stories));
        }
        self.line(&list);
    }

    /// What a jurist still has to read: the places without a text at hand.
    fn unseen(&mut self, rules: &[Printed]) {
        self.line(&format!("## {}", self.say("jurists-unseen-heading")));
        let name = |it: &&Printed| format!("- {}: `{}`\n", it.article.shown(self.language), it.name);
        let unread: String = rules.iter().filter(|it| it.quotation.is_none()).map(|it| name(&it)).collect();
        let in_kazakh = self.language == Language::Kazakh;
        let without = rules.iter().filter(|it| in_kazakh && it.quotation.is_some() && kazakh_words(it).is_none());
        let without: String = without.map(|it| name(&it)).collect();
        if unread.is_empty() && without.is_empty() {
            self.line(&self.say("jurists-nothing-unseen"));
        }
        for (what, list) in [("jurists-unseen", unread), ("jurists-no-kazakh", without)] {
            if !list.is_empty() {
                self.line(&self.say(what));
                self.line(&list);
            }
        }
    }
}

/// What the rule quotes in Kazakh; where it quotes nothing, the whole place in the Kazakh text.
pub fn kazakh_words(rule: &Printed) -> Option<String> {
    let quoted = rule.in_kazakh.map(str::to_owned);
    quoted.or_else(|| rule.quotation.and(rule.article.text(Language::Kazakh)))
}

/// The rules quote the Russian text; a Kazakh document names the Kazakh one beside it.
fn reads(document: Language, source: Language) -> bool {
    source == Language::Russian || source == document
}

fn statutes_of(rules: &[Printed]) -> impl Iterator<Item = Statute> {
    Statute::ALL.into_iter().filter(|it| rules.iter().any(|rule| rule.article.statute == *it))
}

/// The files of statutes these rules quote, as a reader of that language is shown them, each once.
pub fn sources_of(rules: &[Printed], language: Language) -> Vec<&'static Source> {
    let holders: Vec<Statute> = statutes_of(rules).map(holder).collect();
    sources().iter().filter(|it| holders.contains(&it.statute) && reads(language, it.language)).collect()
}

/// The law under whose file the text of `statute` is kept: single provisions stand together.
fn holder(statute: Statute) -> Statute {
    match statute {
        Statute::NotaryLaw | Statute::EnforcementLaw => Statute::FamilyCode,
        other => other,
    }
}

#[cfg(test)]
mod tests;
