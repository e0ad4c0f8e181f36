//! The clocks of a register: which terms run for its keeper, until when, and by which article.

use crate::{Article, Calendar, Length, cite, deadlines::deadline, last_day};
use jiff::civil::Date;
use register::{Register, RegisterKind, TermId};
use serde::Serialize;

/// So many working days candidates' documents are taken after an announcement: the draft rules of election say so; their
/// final text was not at hand, so it is shown and refuses nothing.
const DOCUMENTS_WORKING_DAYS: u16 = 10;

/// One clock of a register, as it stands today.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct RegisterClock {
    pub term: TermId,
    pub article: Article,
    /// The day of the event it runs from; the first day that counts is the next.
    pub from: Date,
    /// The last day on which the thing is in time.
    pub last_day: Date,
    /// Calendar days from today to the last day: 0 on the last day, negative after it.
    pub days_left: i64,
}

/// Every term that runs in a register or has passed while the matter is open. The first to end stands first.
pub fn register_clocks(register: &Register, today: Date, calendar: &Calendar) -> Vec<RegisterClock> {
    let mut clocks = [decisions(register, calendar), protocols(register, calendar), suspensions(register)].concat();
    for it in &mut clocks {
        it.days_left = i64::from(today.until(it.last_day).map_or(0, |it| it.get_days()));
    }
    clocks.retain(|it| !matches!(it.term, TermId::Suspension { .. }) || (it.from <= today && today <= it.last_day));
    clocks.sort_by(|one, other| (one.last_day, &one.term).cmp(&(other.last_day, &other.term)));
    clocks
}

/// What passes by itself in a register: the term and its last day. Each passes once.
pub fn register_due(register: &Register, calendar: &Calendar) -> Vec<(TermId, Date)> {
    let clocks = [decisions(register, calendar), protocols(register, calendar), suspensions(register)].concat();
    let open = clocks.into_iter().filter(|it| !register.has_passed(&it.term, it.last_day));
    open.map(|it| (it.term, it.last_day)).collect()
}

/// The last day on which candidates' documents are taken, as the draft rules of election have it.
pub fn documents_taken_until(announced_on: Date, calendar: &Calendar) -> Date {
    last_day(announced_on, Length::WorkingDays(DOCUMENTS_WORKING_DAYS), calendar)
}

/// Ten days for every application that waits. What the authorised body owes was not seen: no clock runs there.
fn decisions(register: &Register, calendar: &Calendar) -> Vec<RegisterClock> {
    let name = match register.kind() {
        Some(RegisterKind::Professional) => "register-decision-professional",
        Some(RegisterKind::Public) => "register-decision-public",
        Some(RegisterKind::RetiredJudges | RegisterKind::Organisations) | None => return vec![],
    };
    let open = register.applications.iter().filter(|it| it.answer.is_none());
    let clock = |it: &register::ApplicationBefore| {
        let term = TermId::Decision { person: it.person.clone(), application: it.no };
        set(name, term, it.received_on, calendar)
    };
    open.filter_map(clock).collect()
}

/// Ten working days for the protocol of every gathering that was held.
fn protocols(register: &Register, calendar: &Calendar) -> Vec<RegisterClock> {
    let on_their_way = register.elections.iter().filter(|it| it.protocol.is_none());
    let clock = |it: &register::ElectionBefore| {
        set("election-protocol-to-akim", TermId::Protocol { election: it.no }, it.held_on?, calendar)
    };
    on_their_way.filter_map(clock).collect()
}

/// Suspensions with a last day: on the day after it the mediator is back.
fn suspensions(register: &Register) -> Vec<RegisterClock> {
    let article = match register.kind() {
        Some(RegisterKind::Public) => cite("ML 16(3)(6)"),
        _ => cite("ML 14(7)"),
    };
    let clock = |(person, from, to)| {
        let term = TermId::Suspension { person, from };
        RegisterClock { term, article, from, last_day: to, days_left: 0 }
    };
    register.suspensions().into_iter().map(clock).collect()
}

fn set(name: &str, term: TermId, from: Date, calendar: &Calendar) -> Option<RegisterClock> {
    let deadline = deadline(name, from)?;
    let last_day = deadline.starting(from).last_day(calendar)?;
    Some(RegisterClock { term, article: deadline.article, from, last_day, days_left: 0 })
}
