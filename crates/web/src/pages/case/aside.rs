//! Beside a case: until when, who takes part, what if there is no agreement.

use super::opened::Opened;
use crate::app::law_language;
use crate::components::{self as part, Tone};
use crate::events::{local, name_of, person, side};
use case::{DeadlineId, Part, Power, ProcedureKind, SessionStatus, Signer};
use law::{Clock, ClockState};
use maud::{Markup, html};
use record::PersonId;

/// So many clocks stand open; the later ones are folded.
const FIRST_CLOCKS: usize = 3;

/// Every clock with its article, its start, its end and what happens then.
pub fn clocks(opened: &Opened) -> Markup {
    let words = opened.words();
    html! {
        h2 { (words.shell_until_when()) }
        @if opened.sheet.clocks.is_empty() { p.small { (words.clocks_none()) } }
        @for clock in opened.sheet.clocks.iter().take(FIRST_CLOCKS) { (one_clock(opened, clock)) }
        @if opened.sheet.clocks.len() > FIRST_CLOCKS {
            @let later = &opened.sheet.clocks[FIRST_CLOCKS..];
            (part::details(
                &words.clocks_later(i64::try_from(later.len()).unwrap_or(i64::MAX)),
                html! { @for clock in later { (one_clock(opened, clock)) } },
            ))
        }
    }
}

/// What the end of a clock brings about, in words; of a duty, who is to do what.
fn at_end(opened: &Opened, clock: &Clock) -> String {
    let (words, language) = (opened.words(), opened.language());
    if let DeadlineId::Duty { procedure, duty } = clock.id {
        let found = opened.case().procedure(procedure).and_then(|it| it.duty(duty));
        if let Some(duty) = found {
            let who = side(opened.case(), duty.debtor, language);
            return match duty.amount {
                Some(amount) => words.clocks_duty_money(who, words::money(amount.0, language)),
                None => words.clocks_duty_act(who, duty.no.to_string()),
            };
        }
    }
    language.say(&format!("clocks-{}", name_of(&clock.at_end))).unwrap_or_default()
}

fn one_clock(opened: &Opened, clock: &Clock) -> Markup {
    let (words, language, today) = (opened.words(), opened.language(), opened.sheet.today);
    let what = at_end(opened, clock);
    let from = words.clocks_from(words::date_near(clock.from, today, language));
    let article = clock.article.shown(law_language(language));
    if let ClockState::Paused { since } = clock.state {
        return html! {
            div.clock {
                p.clock-day { (words.clocks_paused(words::date_near(since, today, language))) }
                p.clock-what { (what) }
                p { (words.clocks_paused_rest(clock.days_left, words::date_near(clock.last_day, today, language))) }
                p.clock-law { span { (from) } span { (article) } }
            }
        };
    }
    let shown = part::Clock {
        what,
        last_day: clock.last_day,
        today,
        first_day: (clock.state == ClockState::Running && clock.whole_days > 0).then_some(clock.from),
        length: Some(from),
        article: Some(article),
    };
    part::clock(language, &shown)
}

/// The sides, their representatives, the mediator, the judge.
pub fn people(opened: &Opened) -> Markup {
    let (words, case) = (opened.words(), opened.case());
    let rows: Vec<(String, Markup)> = case
        .sides
        .iter()
        .map(|side| {
            let members = html! {
                @for member in &side.members { br; (named(opened, member)) (signatures(opened, &Signer::Side(side.no))) }
                @for it in case.active() {
                    @if let Part::Representative { side: of, powers, .. } = &it.part {
                        @if *of == side.no {
                            br; (words.case_represented_by()) " " (named(opened, &it.person))
                            br; span.small { (may_sign(opened, powers)) }
                        }
                    }
                }
            };
            (words.case_role(name_of(&side.role)), members)
        })
        .chain(mediator(opened))
        .chain(judge(opened))
        .collect();
    html! {
        h2 { (words.case_people()) }
        ul { @for (role, who) in &rows { li { span.small { (role) } (who) } } }
    }
}

/// Whether a representative holds the power to conclude what is being talked about (CPC 60(1), Law on Mediation 11).
fn may_sign(opened: &Opened, powers: &[Power]) -> String {
    let power = match opened.case().latest().map(|it| it.kind) {
        Some(ProcedureKind::Settlement) => Power::ConcludeSettlement,
        Some(ProcedureKind::Participatory) => Power::ConcludeParticipatory,
        Some(ProcedureKind::Mediation) | None => Power::ConcludeMediation,
    };
    let words = opened.words();
    if powers.contains(&power) { words.representatives_may_sign() } else { words.representatives_may_not_sign() }
}

fn named(opened: &Opened, who: &PersonId) -> Markup {
    html! {
        (person(opened.case(), who, opened.language()))
        @if *who == opened.signed.who.person { " " (part::tag(Tone::Plain, &opened.words().case_you())) }
    }
}

/// Who has signed what is to be signed now: the agreement, or before it the contract.
fn signatures(opened: &Opened, signer: &Signer) -> Markup {
    let words = opened.words();
    let latest = opened.case().latest();
    let agreement = latest.and_then(|it| it.agreement.as_ref());
    let contract = latest.and_then(|it| it.contract.as_ref()).filter(|it| it.concluded_on.is_none());
    html! {
        @if agreement.is_some_and(|it| it.is_signed_by(signer)) {
            " " (part::tag(Tone::Done, &words.case_signed_agreement()))
        } @else if contract.is_some_and(|it| it.is_signed_by(signer)) {
            " " (part::tag(Tone::Done, &words.case_signed_contract()))
        }
    }
}

fn mediator(opened: &Opened) -> Option<(String, Markup)> {
    let words = opened.words();
    let mediator = opened.case().latest()?.mediator.as_ref()?;
    let content = html! {
        br; (named(opened, &mediator.person)) (signatures(opened, &Signer::Mediator))
        @if mediator.consented_on.is_none() { " " (part::tag(Tone::Warn, &words.case_mediator_asked())) }
        br; span.small { (words.case_mediator_kind(name_of(&mediator.kind))) }
    };
    Some((words.case_part_mediator(), content))
}

fn judge(opened: &Opened) -> Option<(String, Markup)> {
    let judge = opened.case().court.as_ref()?.judge.as_ref()?;
    Some((opened.words().case_part_judge(), html! { br; (named(opened, judge)) }))
}

/// The meetings that lie ahead.
pub fn sessions(opened: &Opened) -> Markup {
    let (words, language) = (opened.words(), opened.language());
    let planned: Vec<_> = opened
        .case()
        .latest()
        .map(|it| it.sessions.iter().filter(|it| it.status == SessionStatus::Planned).collect())
        .unwrap_or_default();
    html! {
        @if !planned.is_empty() {
            h2 { (words.case_sessions_planned()) }
            ul {
                @for session in planned {
                    li {
                        a href={ (opened.address()) "/sessions/" (session.no) } {
                            (words::date_time(local(session.at), language))
                        }
                        br; span.small { (words.case_session_form(name_of(&session.form))) }
                    }
                }
            }
        }
    }
}

/// What becomes of the dispute if nothing is agreed.
pub fn no_agreement(opened: &Opened) -> Markup {
    let words = opened.words();
    let case = opened.case();
    let started = case.procedures.iter().any(|it| it.kind == ProcedureKind::Mediation && it.started_on().is_some());
    let concluded = case.latest().is_some_and(|it| it.concluded().is_some());
    html! {
        @if !concluded && opened.sheet.view.side().is_some() {
            h2 { (words.case_without()) }
            @if case.is_in_court() { p { (words.case_without_court()) } }
            @else { p { (words.case_without_open()) } }
            @if started { p { (words.case_without_secret()) } }
        }
    }
}
