//! Terms as a person types them: text in fields, kept whole through every step of the form. Their reading is in
//! `reading`, their form in `form`.

use crate::filled::Filled;
use case::{Costs, Deed, Obligation, OnDefault, Terms, Tiyn, Waiver};
use jiff::civil::Date;
use words::Language;

/// More would be no proposal but a contract: the form stays usable.
pub const MOST_OBLIGATIONS: usize = 20;
pub const MOST_WAIVERS: usize = 10;
/// Ten years by the month.
pub const MOST_PARTS: usize = 120;

/// A day in its three fields.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TypedDay {
    pub day: String,
    pub month: String,
    pub year: String,
}

/// One part of a sum.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TypedPart {
    pub due: TypedDay,
    pub amount: String,
}

/// One obligation.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TypedObligation {
    pub debtor: String,
    pub creditor: String,
    /// `pay` or `act`.
    pub kind: String,
    pub total: String,
    pub parts: Vec<TypedPart>,
    pub first: TypedDay,
    pub count: String,
    pub each: String,
    pub what: String,
    pub due: TypedDay,
    pub way: String,
    pub condition: String,
}

/// One waiver.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TypedWaiver {
    pub by: String,
    pub what: String,
    pub amount: String,
}

/// The whole form.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TypedTerms {
    pub act_id: String,
    /// For whom a desk that helps several writes.
    pub for_whom: String,
    /// The proposal it answers.
    pub counters: String,
    pub obligations: Vec<TypedObligation>,
    pub waivers: Vec<TypedWaiver>,
    pub costs: String,
    pub costs_by: String,
    pub costs_text: String,
    pub on_default: String,
    pub missed: String,
    pub default_text: String,
    pub other: String,
}

impl TypedDay {
    pub fn of(day: Date) -> Self {
        Self { day: day.day().to_string(), month: day.month().to_string(), year: day.year().to_string() }
    }

    pub fn is_empty(&self) -> bool {
        self.day.is_empty() && self.month.is_empty() && self.year.is_empty()
    }

    fn read(filled: &Filled, name: &str) -> Self {
        let part = |suffix: &str| filled.get(&format!("{name}{suffix}")).to_owned();
        Self { day: part(""), month: part("-month"), year: part("-year") }
    }

    fn write(&self, name: &str, pairs: &mut Pairs) {
        pairs.push((name.to_owned(), self.day.clone()));
        pairs.push((format!("{name}-month"), self.month.clone()));
        pairs.push((format!("{name}-year"), self.year.clone()));
    }
}

impl TypedPart {
    pub fn is_empty(&self) -> bool {
        self.due.is_empty() && self.amount.is_empty()
    }
}

type Pairs = Vec<(String, String)>;

/// How many of something a form says it has.
fn count(filled: &Filled, name: &str, most: usize) -> usize {
    filled.get(name).parse::<usize>().unwrap_or(0).min(most)
}

impl TypedTerms {
    /// A form with one obligation and nothing in it.
    pub fn empty() -> Self {
        Self { obligations: vec![TypedObligation::empty()], ..Self::default() }
    }

    /// What the form says. Names are numbered from 1, as people count.
    pub fn read(filled: &Filled) -> Self {
        let text = |name: &str| filled.get(name).to_owned();
        let obligations =
            (1..=count(filled, "obligations", MOST_OBLIGATIONS)).map(|no| TypedObligation::read(filled, no));
        let waivers = (1..=count(filled, "waivers", MOST_WAIVERS)).map(|no| TypedWaiver {
            by: text(&format!("w{no}-by")),
            what: text(&format!("w{no}-what")),
            amount: text(&format!("w{no}-amount")),
        });
        Self {
            act_id: text("act_id"),
            for_whom: text("for_whom"),
            counters: text("counters"),
            obligations: obligations.collect(),
            waivers: waivers.collect(),
            costs: text("costs"),
            costs_by: text("costs-by"),
            costs_text: text("costs-text"),
            on_default: text("on-default"),
            missed: text("missed"),
            default_text: text("default-text"),
            other: text("other"),
        }
    }

    /// Every field with its value: for showing the form again, and for hidden fields of the page that checks it.
    pub fn pairs(&self) -> Pairs {
        let mut pairs: Pairs = vec![
            ("act_id".to_owned(), self.act_id.clone()),
            ("for_whom".to_owned(), self.for_whom.clone()),
            ("counters".to_owned(), self.counters.clone()),
            ("obligations".to_owned(), self.obligations.len().to_string()),
            ("waivers".to_owned(), self.waivers.len().to_string()),
            ("costs".to_owned(), self.costs.clone()),
            ("costs-by".to_owned(), self.costs_by.clone()),
            ("costs-text".to_owned(), self.costs_text.clone()),
            ("on-default".to_owned(), self.on_default.clone()),
            ("missed".to_owned(), self.missed.clone()),
            ("default-text".to_owned(), self.default_text.clone()),
            ("other".to_owned(), self.other.clone()),
        ];
        for (no, obligation) in (1..).zip(&self.obligations) {
            obligation.write(no, &mut pairs);
        }
        for (no, waiver) in (1..).zip(&self.waivers) {
            let no: usize = no;
            pairs.push((format!("w{no}-by"), waiver.by.clone()));
            pairs.push((format!("w{no}-what"), waiver.what.clone()));
            pairs.push((format!("w{no}-amount"), waiver.amount.clone()));
        }
        pairs
    }

    pub fn filled(&self) -> Filled {
        Filled::of(self.pairs())
    }

    /// The terms of a proposal, to be changed into another.
    pub fn of(terms: &Terms, language: Language) -> Self {
        let sum = |it: Tiyn| words::amount(it.0, language);
        let (costs, costs_by, costs_text) = match &terms.costs {
            Costs::NotStated => ("not-stated", String::new(), String::new()),
            Costs::EachBearsOwn => ("each-own", String::new(), String::new()),
            Costs::BorneBy(side) => ("borne-by", side.0.to_string(), String::new()),
            Costs::Otherwise(text) => ("otherwise", String::new(), text.clone()),
        };
        let (on_default, missed, default_text) = match &terms.on_default {
            OnDefault::NotStated => ("not-stated", String::new(), String::new()),
            OnDefault::AllDueAfterMissed(missed) => ("all-due", missed.to_string(), String::new()),
            OnDefault::Otherwise(text) => ("otherwise", String::new(), text.clone()),
        };
        let waiver = |it: &Waiver| TypedWaiver {
            by: it.by.0.to_string(),
            what: it.what.clone(),
            amount: it.amount.map(sum).unwrap_or_default(),
        };
        Self {
            act_id: String::new(),
            for_whom: String::new(),
            counters: String::new(),
            obligations: terms.obligations.iter().map(|it| TypedObligation::of(it, &sum)).collect(),
            waivers: terms.waivers.iter().map(waiver).collect(),
            costs: costs.to_owned(),
            costs_by,
            costs_text,
            on_default: on_default.to_owned(),
            missed,
            default_text,
            other: terms.other.clone(),
        }
    }
}

impl TypedObligation {
    pub fn empty() -> Self {
        Self { parts: vec![TypedPart::default()], ..Self::default() }
    }

    fn read(filled: &Filled, no: usize) -> Self {
        let text = |name: &str| filled.get(&format!("o{no}-{name}")).to_owned();
        let day = |name: &str| TypedDay::read(filled, &format!("o{no}-{name}"));
        let parts = count(filled, &format!("o{no}-parts"), MOST_PARTS).max(1);
        Self {
            debtor: text("debtor"),
            creditor: text("creditor"),
            kind: text("kind"),
            total: text("total"),
            parts: (1..=parts)
                .map(|part| TypedPart { due: day(&format!("p{part}-due")), amount: text(&format!("p{part}-amount")) })
                .collect(),
            first: day("first"),
            count: text("count"),
            each: text("each"),
            what: text("what"),
            due: day("due"),
            way: text("way"),
            condition: text("condition"),
        }
    }

    fn write(&self, no: usize, pairs: &mut Pairs) {
        let texts = [
            ("debtor", &self.debtor),
            ("creditor", &self.creditor),
            ("kind", &self.kind),
            ("total", &self.total),
            ("count", &self.count),
            ("each", &self.each),
            ("what", &self.what),
            ("way", &self.way),
            ("condition", &self.condition),
        ];
        pairs.extend(texts.map(|(name, value)| (format!("o{no}-{name}"), value.clone())));
        pairs.push((format!("o{no}-parts"), self.parts.len().to_string()));
        for (part, typed) in self.parts.iter().enumerate() {
            let part = part + 1;
            typed.due.write(&format!("o{no}-p{part}-due"), pairs);
            pairs.push((format!("o{no}-p{part}-amount"), typed.amount.clone()));
        }
        self.first.write(&format!("o{no}-first"), pairs);
        self.due.write(&format!("o{no}-due"), pairs);
    }

    fn of(obligation: &Obligation, sum: &impl Fn(Tiyn) -> String) -> Self {
        let mut typed = Self {
            debtor: obligation.debtor.0.to_string(),
            creditor: obligation.creditor.0.to_string(),
            way: obligation.way.clone(),
            condition: obligation.condition.clone().unwrap_or_default(),
            ..Self::empty()
        };
        match &obligation.deed {
            Deed::Pay { total, instalments } => {
                typed.kind = "pay".to_owned();
                typed.total = sum(*total);
                typed.parts = instalments
                    .iter()
                    .map(|it| TypedPart { due: TypedDay::of(it.due), amount: sum(it.amount) })
                    .collect();
            }
            Deed::Act { what, due } => {
                typed.kind = "act".to_owned();
                typed.what.clone_from(what);
                typed.due = due.map(TypedDay::of).unwrap_or_default();
            }
        }
        typed
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_typed_is_lost_on_the_way_through_the_form() {
        let mut typed = TypedTerms::empty();
        typed.obligations.push(TypedObligation {
            debtor: "2".into(),
            kind: "pay".into(),
            total: "many".into(),
            parts: vec![
                TypedPart {
                    due: TypedDay { day: "31".into(), month: "2".into(), year: "x".into() },
                    amount: "1".into(),
                },
                TypedPart::default(),
            ],
            condition: "if the insurer pays".into(),
            ..TypedObligation::default()
        });
        typed.waivers.push(TypedWaiver { by: "1".into(), what: "interest".into(), amount: String::new() });
        typed.costs = "otherwise".into();
        typed.default_text = "a".into();
        assert_eq!(TypedTerms::read(&typed.filled()), typed);
    }
}
