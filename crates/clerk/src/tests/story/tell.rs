//! What the last column says: events with their article, a refusal with its own, or what somebody sees.

use crate::shelf::name_of;
use crate::tests::cast::Town;
use crate::{DeskItem, Done, Failure, Sheet};
use case::{DeadlineId, Event, Fact, Room};
use jiff::civil::Date;
use law::{Clock, ClockState, Effect, Ground, Reason};
use std::collections::{BTreeMap, BTreeSet};

/// The rules that decided something: that permitted, forbade or warned, not those that only came near.
pub(in crate::tests) type Seen = BTreeSet<&'static str>;

/// `Thu 12 March`, with the year when it is not 2026.
pub(in crate::tests) fn date(day: Date) -> String {
    let text = day.strftime("%a %-d %B").to_string();
    if day.year() == 2026 { text } else { format!("{text} {}", day.year()) }
}

pub(super) fn done(town: &Town, done: &Done, events: &[Event], seen: &mut Seen) -> String {
    if done.already {
        return "already done".to_owned();
    }
    let told: Vec<String> = events.iter().map(|it| event(town, &it.fact)).collect();
    let mut text = format!("{} — {}", counted(&told), named(&done.rules, Effect::Permit, seen));
    if !done.warnings.is_empty() {
        let warnings: Vec<String> = done.warnings.iter().map(|it| (*it).to_owned()).collect();
        text = format!("{text}; warned: {}", named(&warnings, Effect::Warn, seen));
    }
    text
}

/// The same words one after another are said once: `party-named ×2`.
fn counted(words: &[String]) -> String {
    let mut told: Vec<(String, usize)> = vec![];
    for word in words {
        match told.last_mut() {
            Some(last) if last.0 == *word => last.1 += 1,
            _ => told.push((word.clone(), 1)),
        }
    }
    let told = told.into_iter().map(|(word, count)| if count > 1 { format!("{word} ×{count}") } else { word });
    told.collect::<Vec<_>>().join(", ")
}

/// The article and name of each rule, as the table of the law has it.
fn named(names: &[String], effect: Effect, seen: &mut Seen) -> String {
    let mut told = vec![];
    for name in names {
        let rule = law::cases().all().iter().find(|it| it.name == name && it.effect == effect);
        let rule = rule.unwrap_or_else(|| panic!("{name} does not stand in the table"));
        seen.insert(rule.name);
        told.push(format!("{}: {name}", rule.basis.article));
    }
    told.join(", ")
}

/// An event's name, with what else a lawyer asks for.
pub(super) fn event(town: &Town, fact: &Fact) -> String {
    let name = fact.to_record().0;
    let more = match fact {
        Fact::ContractConcluded { on, .. } => date(*on),
        Fact::MediationEnded { ground, on, .. } | Fact::CourtToldOfEnd { ground, on, .. } => {
            format!("{}, {}", name_of(ground), date(*on))
        }
        Fact::MediationExtended { until, .. } | Fact::CourtToldOfExtension { until, .. } => {
            format!("to {}", date(*until))
        }
        Fact::AgreementConcluded { concluded, .. } => format!("in force on {}", date(concluded.in_force_on)),
        Fact::Suspended { until, must } => {
            format!("the court {}, until {}", if *must { "must" } else { "may" }, date(*until))
        }
        Fact::DeadlinePassed { deadline, due } => format!("{}, last day {}", deadline_name(*deadline), date(*due)),
        Fact::MediatorChosen { mediator, .. } => town.name(&mediator.person),
        Fact::OfferAnswered { answer, .. } => name_of(answer),
        Fact::Proposed { proposal, .. } => proposal.to_string(),
        Fact::ProcedureOpened { kind, .. } => name_of(kind),
        Fact::ApprovalRefused { ground } => name_of(ground),
        Fact::InstanceOpened { instance, .. } => name_of(instance),
        Fact::BroughtToCourt { chosen, .. } => name_of(chosen),
        Fact::InterimMeasuresRuled { granted } => if *granted { "granted" } else { "denied" }.to_owned(),
        Fact::AgreementSubmitted { settles, .. } if !settles.is_empty() => {
            let numbers: Vec<String> = settles.iter().map(u16::to_string).collect();
            format!("claims {}", numbers.join(", "))
        }
        _ => return name,
    };
    format!("{name} ({more})")
}

fn deadline_name(id: DeadlineId) -> String {
    match id {
        DeadlineId::Duty { duty, .. } | DeadlineId::DutyReminder { duty, .. } => format!("{} {duty}", name_of(&id)),
        _ => name_of(&id),
    }
}

pub(super) fn failure(failure: &Failure, seen: &mut Seen) -> String {
    match failure {
        Failure::NotFound => "not found".to_owned(),
        Failure::Refused(refusal) => {
            let how = match refusal.ground {
                Ground::Forbidden => "refused",
                Ground::NotNow => "refused as things stand",
                Ground::NotYours => "refused, others may",
                Ground::NoRule => "refused, no rule permits it",
            };
            let reason = |it: &Reason| format!("{} — {}", it.rule, it.basis.article);
            let reasons: Vec<String> = refusal.reasons.iter().map(reason).collect();
            if refusal.ground == Ground::Forbidden {
                seen.extend(refusal.reasons.iter().map(|it| it.rule));
            }
            format!("{how}: {}", reasons.join("; "))
        }
        Failure::RegisterRefused(refusal) => format!("refused by the register: {refusal}"),
        Failure::Mistake(mistake) => format!("mistake: {} {}", mistake.field, name_of_what(mistake.what)),
        Failure::TooMany { .. } => "too many attempts".to_owned(),
        Failure::Broken(_) | Failure::Fault(_) => panic!("{failure}"),
    }
}

fn name_of_what(what: crate::What) -> String {
    let text = format!("{what:?}");
    text.chars()
        .flat_map(|it| (it.is_uppercase().then_some(' ')).into_iter().chain(it.to_lowercase()))
        .collect::<String>()
        .trim()
        .to_owned()
}

pub(super) fn clocks(sheet: &Sheet) -> String {
    let told: Vec<String> = sheet.clocks.iter().map(clock).collect();
    if told.is_empty() { "no clock runs".to_owned() } else { told.join("; ") }
}

fn clock(clock: &Clock) -> String {
    let name = deadline_name(clock.id);
    let last = format!("{name}: {} ({})", date(clock.last_day), clock.article);
    match clock.state {
        ClockState::Running if clock.days_left == 0 => format!("{last}, today"),
        ClockState::Running => format!("{last}, {} days left", clock.days_left),
        ClockState::Paused { since } => format!("{name} ({}): stands still since {}", clock.article, date(since)),
        ClockState::Passed => format!("{last}, passed"),
    }
}

pub(super) fn desk(items: &[DeskItem]) -> String {
    let item = |it: &DeskItem| {
        let what = it.what.clone().unwrap_or_default();
        let by = it.until.map(|it| format!(" by {}", date(it))).unwrap_or_default();
        format!("{what}{by}")
    };
    let told: Vec<String> = items.iter().map(item).collect();
    if told.is_empty() { "nothing awaits".to_owned() } else { told.join("; ") }
}

/// The rooms somebody reads, with what stands in each, and the stage of the case as far as he may know.
pub(super) fn view(town: &Town, sheet: &Sheet) -> String {
    let mut rooms: BTreeMap<Room, Vec<String>> = BTreeMap::new();
    for line in &sheet.view.lines {
        rooms.entry(line.room.clone()).or_default().push(event(town, &line.fact));
    }
    let told: Vec<String> = rooms.iter().map(|(room, events)| format!("{}: {}", room.id(), counted(events))).collect();
    told.join("; ")
}

pub(super) fn may(sheet: &Sheet) -> String {
    let names: Vec<&str> = sheet.may.iter().map(|it| it.name()).collect();
    if names.is_empty() { "nothing".to_owned() } else { names.join(", ") }
}
