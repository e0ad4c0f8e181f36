//! What was typed, read as terms; what cannot be read is said at its field. Whether the terms will do is the law's.

use super::parts::{NoPlan, Plan, parts};
use super::typed::{
    MOST_OBLIGATIONS, MOST_PARTS, MOST_WAIVERS, TypedDay, TypedObligation, TypedPart, TypedTerms, TypedWaiver,
};
use crate::filled::Mistakes;
use case::{Costs, Deed, Instalment, Obligation, OnDefault, SideNo, Terms, Tiyn, Waiver};
use jiff::civil::Date;
use law::Calendar;
use words::{Language, Words};

/// The longest text of one field, in characters.
const LONGEST: usize = 2000;

/// The settling sides of the case, and the language of what is said about mistakes.
pub struct Reader<'a> {
    pub sides: &'a [SideNo],
    pub language: Language,
    pub mistakes: Mistakes,
}

/// What a button of the form asks for, besides checking and sending.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Change {
    AddObligation,
    RemoveObligation(usize),
    AddWaiver,
    RemoveWaiver(usize),
    AddPart(usize),
    RemovePart(usize, usize),
    MakeParts(usize),
}

impl Change {
    /// The value of a button, such as `remove-part-1-3`; numbers from 1.
    pub fn parse(text: &str) -> Option<Self> {
        let (name, numbers) = match text.find(|it: char| it.is_ascii_digit()) {
            Some(at) => (text[..at].trim_end_matches('-'), &text[at..]),
            None => (text, ""),
        };
        let mut numbers = numbers.split('-').map(|it| it.parse::<usize>().ok().filter(|it| *it > 0));
        let mut next = || numbers.next().flatten();
        Some(match name {
            "add-obligation" => Self::AddObligation,
            "remove-obligation" => Self::RemoveObligation(next()?),
            "add-waiver" => Self::AddWaiver,
            "remove-waiver" => Self::RemoveWaiver(next()?),
            "add-part" => Self::AddPart(next()?),
            "remove-part" => Self::RemovePart(next()?, next()?),
            "make-parts" => Self::MakeParts(next()?),
            _ => return None,
        })
    }
}

impl Reader<'_> {
    fn words(&self) -> &'static Words {
        self.language.words()
    }

    fn wrong(&mut self, field: &str, said: String) {
        self.mistakes.add(field, said);
    }

    /// Changes the form as a button asks. Everything else stays as it was typed.
    pub fn change(&mut self, typed: &mut TypedTerms, change: Change, calendar: &Calendar) {
        match change {
            Change::AddObligation if typed.obligations.len() < MOST_OBLIGATIONS => {
                typed.obligations.push(TypedObligation::empty());
            }
            Change::AddWaiver if typed.waivers.len() < MOST_WAIVERS => typed.waivers.push(TypedWaiver::default()),
            Change::RemoveObligation(no) if no <= typed.obligations.len() => drop(typed.obligations.remove(no - 1)),
            Change::RemoveWaiver(no) if no <= typed.waivers.len() => drop(typed.waivers.remove(no - 1)),
            Change::AddPart(no) => {
                if let Some(obligation) = typed.obligations.get_mut(no - 1).filter(|it| it.parts.len() < MOST_PARTS) {
                    obligation.parts.push(TypedPart::default());
                }
            }
            Change::RemovePart(no, part) => {
                if let Some(obligation) = typed.obligations.get_mut(no - 1).filter(|it| part <= it.parts.len()) {
                    obligation.parts.remove(part - 1);
                    if obligation.parts.is_empty() {
                        obligation.parts.push(TypedPart::default());
                    }
                }
            }
            Change::MakeParts(no) => {
                if let Some(obligation) = typed.obligations.get_mut(no - 1) {
                    self.make_parts(obligation, no, calendar);
                }
            }
            _ => {}
        }
    }

    /// Adds a level plan to the parts that are there; a part without an amount gives way.
    fn make_parts(&mut self, typed: &mut TypedObligation, no: usize, calendar: &Calendar) {
        let words = self.words();
        let Some(first) = day(&typed.first) else {
            return self.wrong(&format!("o{no}-first"), words.proposals_mistake_day());
        };
        let count = match typed.count.as_str() {
            "" => None,
            text => match text.parse().ok().filter(|it| *it > 0) {
                Some(count) => Some(count),
                None => return self.wrong(&format!("o{no}-count"), words.proposals_mistake_count()),
            },
        };
        let each = match typed.each.as_str() {
            "" => None,
            text => match sum(text) {
                Some(each) => Some(each),
                None => return self.wrong(&format!("o{no}-each"), words.proposals_mistake_sum()),
            },
        };
        let kept: Vec<TypedPart> = typed.parts.iter().filter(|it| !it.amount.is_empty()).cloned().collect();
        let planned: Tiyn = kept.iter().filter_map(|it| sum(&it.amount)).sum();
        let rest = sum(&typed.total).map(|total| Tiyn(total.0 - planned.0));
        match parts(Plan { first, count, each }, rest, MOST_PARTS.saturating_sub(kept.len()), calendar) {
            Ok(made) => {
                let shown = |it: &Instalment| TypedPart {
                    due: TypedDay::of(it.due),
                    amount: words::amount(it.amount.0, self.language),
                };
                typed.parts = kept.into_iter().chain(made.iter().map(shown)).collect();
                if typed.total.is_empty() {
                    let total: Tiyn = made.iter().map(|it| it.amount).sum();
                    typed.total = words::amount(total.0 + planned.0, self.language);
                }
                (typed.first, typed.count, typed.each) = (TypedDay::default(), String::new(), String::new());
            }
            Err(NoPlan::TooLittleSaid) => self.wrong(&format!("o{no}-count"), words.proposals_mistake_plan_little()),
            Err(NoPlan::MoreThanTheRest) => self.wrong(&format!("o{no}-each"), words.proposals_mistake_plan_much()),
            Err(NoPlan::TooMany) => {
                self.wrong(&format!("o{no}-count"), words.proposals_mistake_plan_many(MOST_PARTS as i64));
            }
        }
    }

    /// The terms, as far as everything could be read; mistakes otherwise.
    pub fn terms(&mut self, typed: &TypedTerms) -> Terms {
        let obligations = typed.obligations.iter().enumerate();
        let obligations = obligations.filter_map(|(at, it)| self.obligation(it, at + 1)).collect();
        let waivers = typed.waivers.iter().enumerate().filter_map(|(at, it)| self.waiver(it, at + 1)).collect();
        let terms = Terms {
            obligations,
            waivers,
            costs: self.costs(typed),
            on_default: self.on_default(typed),
            other: self.optional("other", &typed.other),
            ..Terms::default()
        };
        if typed.obligations.is_empty() && typed.waivers.is_empty() {
            let said = self.words().proposals_mistake_nothing();
            self.wrong("add-obligation", said);
        }
        terms
    }

    fn obligation(&mut self, typed: &TypedObligation, no: usize) -> Option<Obligation> {
        let words = self.words();
        let name = |field: &str| format!("o{no}-{field}");
        let debtor = self.side(&name("debtor"), &typed.debtor);
        let creditor = match (debtor, self.sides) {
            (Some(debtor), [one, other]) => Some(if debtor == *one { *other } else { *one }),
            (None, [_, _]) => None,
            _ => self.side(&name("creditor"), &typed.creditor),
        };
        if debtor.is_some() && debtor == creditor {
            self.wrong(&name("creditor"), words.proposals_mistake_same_side());
        }
        let deed = match typed.kind.as_str() {
            "pay" => self.pay(typed, no),
            "act" => {
                let what = self.needed(&name("what"), &typed.what, words.proposals_mistake_what());
                let due = self.day(&name("due"), &typed.due);
                Some(Deed::Act { what, due })
            }
            _ => {
                self.wrong(&name("kind"), words.proposals_mistake_kind());
                None
            }
        };
        let way = self.needed(&name("way"), &typed.way, words.proposals_mistake_way());
        let condition = Some(self.optional(&name("condition"), &typed.condition)).filter(|it| !it.is_empty());
        Some(Obligation { debtor: debtor?, creditor: creditor?, deed: deed?, way, condition })
    }

    fn pay(&mut self, typed: &TypedObligation, no: usize) -> Option<Deed> {
        let words = self.words();
        let total = self.sum(&format!("o{no}-total"), &typed.total)?;
        let mut instalments = vec![];
        for (part, it) in typed.parts.iter().enumerate() {
            let part = part + 1;
            let due = self.day(&format!("o{no}-p{part}-due"), &it.due);
            // One part alone is the whole sum, whatever stood in its hidden field before.
            let amount = match typed.parts.len() {
                1 => Some(total),
                _ => self.sum(&format!("o{no}-p{part}-amount"), &it.amount),
            };
            if let (Some(due), Some(amount)) = (due, amount) {
                instalments.push(Instalment { due, amount });
            }
        }
        let added: Tiyn = instalments.iter().map(|it| it.amount).sum();
        if instalments.len() == typed.parts.len() && added != total {
            let (added, total) = (words::money(added.0, self.language), words::money(total.0, self.language));
            self.wrong(&format!("o{no}-total"), words.proposals_mistake_parts(added, total));
        }
        instalments.sort_by_key(|it| it.due);
        Some(Deed::Pay { total, instalments })
    }

    fn waiver(&mut self, typed: &TypedWaiver, no: usize) -> Option<Waiver> {
        let by = self.side(&format!("w{no}-by"), &typed.by);
        let said = self.words().proposals_mistake_waiver();
        let what = self.needed(&format!("w{no}-what"), &typed.what, said);
        let amount = match typed.amount.is_empty() {
            true => None,
            false => self.sum(&format!("w{no}-amount"), &typed.amount),
        };
        Some(Waiver { by: by?, what, amount })
    }

    fn costs(&mut self, typed: &TypedTerms) -> Costs {
        let words = self.words();
        match typed.costs.as_str() {
            "not-stated" => Costs::NotStated,
            "each-own" => Costs::EachBearsOwn,
            "borne-by" => self.side("costs-by", &typed.costs_by).map_or(Costs::NotStated, Costs::BorneBy),
            "otherwise" => {
                Costs::Otherwise(self.needed("costs-text", &typed.costs_text, words.proposals_mistake_text()))
            }
            _ => {
                self.wrong("costs", words.proposals_mistake_costs());
                Costs::NotStated
            }
        }
    }

    fn on_default(&mut self, typed: &TypedTerms) -> OnDefault {
        let words = self.words();
        match typed.on_default.as_str() {
            "not-stated" => OnDefault::NotStated,
            "all-due" => match typed.missed.parse::<u8>().ok().filter(|it| (1..=60).contains(it)) {
                Some(missed) => OnDefault::AllDueAfterMissed(missed),
                None => {
                    self.wrong("missed", words.proposals_mistake_missed());
                    OnDefault::NotStated
                }
            },
            "otherwise" => {
                OnDefault::Otherwise(self.needed("default-text", &typed.default_text, words.proposals_mistake_text()))
            }
            _ => {
                self.wrong("on-default", words.proposals_mistake_default());
                OnDefault::NotStated
            }
        }
    }

    fn side(&mut self, field: &str, typed: &str) -> Option<SideNo> {
        let side = typed.parse().ok().map(SideNo).filter(|it| self.sides.contains(it));
        if side.is_none() {
            let said = self.words().proposals_mistake_side();
            self.wrong(field, said);
        }
        side
    }

    fn day(&mut self, field: &str, typed: &TypedDay) -> Option<Date> {
        let found = day(typed);
        if found.is_none() {
            let said = self.words().proposals_mistake_day();
            self.wrong(field, said);
        }
        found
    }

    fn sum(&mut self, field: &str, typed: &str) -> Option<Tiyn> {
        let found = sum(typed);
        if found.is_none() {
            let said = self.words().proposals_mistake_sum();
            self.wrong(field, said);
        }
        found
    }

    fn needed(&mut self, field: &str, typed: &str, said: String) -> String {
        if typed.is_empty() {
            self.wrong(field, said);
        }
        self.optional(field, typed)
    }

    fn optional(&mut self, field: &str, typed: &str) -> String {
        if typed.chars().count() > LONGEST {
            let said = self.words().mistake_too_long();
            self.wrong(field, said);
        }
        typed.to_owned()
    }
}

/// The sum of the parts that can be read.
pub fn planned(typed: &TypedObligation) -> Tiyn {
    typed.parts.iter().filter_map(|it| sum(&it.amount)).sum()
}

/// An amount above nothing.
pub fn sum(typed: &str) -> Option<Tiyn> {
    Tiyn::parse(typed).filter(|it| it.0 > 0)
}

fn day(typed: &TypedDay) -> Option<Date> {
    let year = typed.year.parse::<i16>().ok().filter(|it| (1900..=2200).contains(it))?;
    Date::new(year, typed.month.parse().ok()?, typed.day.parse().ok()?).ok()
}
