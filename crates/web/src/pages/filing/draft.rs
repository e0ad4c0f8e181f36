//! A filing that is being written: the answers page by page, kept by the clerk under a code.

use super::steps::{Of, Step};
use crate::app::{App, Sender, answer};
use crate::pages::account::once::DRAFT;
use crate::{Answer, Filled, Visit};
use axum::http::HeaderMap;
use case::{DisputeKind, PartyKind, Road};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// So many other sides can be named by a form; more are named with a person's help.
pub const MOST_OTHERS: usize = 5;

/// The answers so far.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Draft {
    /// What was answered on each page, field by field.
    pub answers: BTreeMap<String, Vec<(String, String)>>,
    /// How many other sides there are pages for.
    pub others: usize,
    /// A reception desk writes for somebody who stands before it.
    pub desk: bool,
    /// Drawn once before sending, so that a filing sent twice is one: the act, the filer, the others.
    pub act: String,
    pub me: String,
    pub them: Vec<String>,
}

impl Draft {
    pub fn new(desk: bool) -> Self {
        Self { others: 1, desk, ..Self::default() }
    }

    /// What was answered on a page.
    pub fn filled(&self, step: Step) -> Filled {
        Filled::of(self.answers.get(&step.slug()).cloned().unwrap_or_default())
    }

    /// One answer; empty when there is none.
    pub fn get(&self, step: Step, field: &str) -> String {
        self.filled(step).get(field).to_owned()
    }

    pub fn keep(&mut self, step: Step, filled: &Filled) {
        let names = step.fields(filled);
        let pairs = names.iter().flat_map(|name| filled.all(name).map(|it| (name.clone(), it.to_owned())));
        self.answers.insert(step.slug(), pairs.collect());
    }

    pub fn has(&self, step: Step) -> bool {
        self.answers.contains_key(&step.slug())
    }

    pub fn road(&self) -> Road {
        if self.get(Step::Road, "road") == "court" && self.desk { Road::InCourt } else { Road::OutOfCourt }
    }

    pub fn dispute(&self) -> Option<DisputeKind> {
        read(&self.get(Step::Dispute, "dispute"))
    }

    pub fn kind(&self, of: Of) -> Option<PartyKind> {
        read(&self.get(Step::Who(of), "kind"))
    }

    /// The pages of this filing, in order.
    pub fn steps(&self) -> Vec<Step> {
        let mut steps = vec![];
        if self.desk {
            steps.push(Step::For);
        }
        steps.push(Step::Road);
        if self.road() == Road::InCourt {
            steps.push(Step::Court);
        }
        steps.extend([Step::Dispute, Step::Story, Step::Claims]);
        steps.extend([Step::Who(Of::Me), Step::Number(Of::Me), Step::Contacts(Of::Me)]);
        for no in 1..=self.others {
            steps.extend([Step::Who(Of::Other(no)), Step::Number(Of::Other(no)), Step::Contacts(Of::Other(no))]);
        }
        steps.extend([Step::Others, Step::Language]);
        if self.road() == Road::OutOfCourt
            && !matches!(self.kind(Of::Me), Some(PartyKind::Legal | PartyKind::StateBody))
        {
            steps.push(Step::Safety);
        }
        steps
    }

    /// The first page that has not been answered.
    pub fn open(&self) -> Option<Step> {
        self.steps().into_iter().find(|it| !self.has(*it))
    }

    /// Where to go after a page.
    pub fn after(&self, step: Step) -> Option<Step> {
        let steps = self.steps();
        let at = steps.iter().position(|it| *it == step)?;
        steps.get(at + 1).copied()
    }

    pub fn before(&self, step: Step) -> Option<Step> {
        let steps = self.steps();
        let at = steps.iter().position(|it| *it == step)?;
        at.checked_sub(1).and_then(|at| steps.get(at)).copied()
    }

    /// Drops another side and moves the later ones up.
    pub fn drop_other(&mut self, no: usize) {
        if self.others < 2 || no == 0 || no > self.others {
            return;
        }
        for at in no..=self.others {
            for step in [Step::Who, Step::Number, Step::Contacts] {
                match self.answers.remove(&step(Of::Other(at + 1)).slug()) {
                    Some(kept) => self.answers.insert(step(Of::Other(at)).slug(), kept),
                    None => self.answers.remove(&step(Of::Other(at)).slug()),
                };
            }
        }
        self.others -= 1;
        self.answers.remove(&Step::Others.slug());
    }

    /// Whether any safety question was answered with yes.
    pub fn is_unsafe(&self) -> bool {
        self.steps().contains(&Step::Safety) && !self.filled(Step::Safety).has("happened", "none")
            || self.desk && self.get(Step::For, "safe") == "no"
    }
}

/// A plain choice by its name in kebab-case.
pub fn read<T: serde::de::DeserializeOwned>(name: &str) -> Option<T> {
    serde_json::from_value(serde_json::Value::String(name.to_owned())).ok()
}

/// The draft of this browser with its code.
pub struct Open {
    pub code: String,
    pub draft: Draft,
}

/// Finds the draft this browser writes; `None` when there is none or its time is over.
pub async fn find(app: &App, visit: &Visit, headers: &HeaderMap, sender: &Sender) -> Result<Option<Open>, Answer> {
    let Some(code) = DRAFT.take(headers) else { return Ok(None) };
    let kept = app.clerk.draft(&code, &sender.address).await.map_err(|it| answer(visit, it))?;
    let draft = kept.and_then(|it| serde_json::from_value(it.data).ok());
    Ok(draft.map(|draft| Open { code, draft }))
}

/// Keeps the draft.
pub async fn save(app: &App, visit: &Visit, open: &Open) -> Result<(), Answer> {
    let data = serde_json::to_value(&open.draft).map_err(Answer::fault)?;
    app.clerk.keep_draft(&open.code, data).await.map_err(|it| answer(visit, it))
}
