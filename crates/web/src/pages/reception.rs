//! The reception desk: who is to be reached, by which letter or call, and helping somebody who stands there.

pub mod assist;
pub mod notices;
pub mod paper;

use crate::app::{App, Signed, answer as answered};
use crate::fields::{Choice, Field, act_id, error_summary, post_form};
use crate::{Answer, Filled, Mistakes, Visit, components as part, page};
use axum::extract::{Path, Query, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use case::{Act, Channel, Reached};
use clerk::{CaseNumber, LetterQueueItem, Request, SafetyCall, ToReach};
use maud::{Markup, html};
use record::PersonId;
use std::collections::HashMap;

/// How somebody may have been reached, in the order in which it is tried.
const CHANNELS: [Channel; 5] = [Channel::Phone, Channel::Letter, Channel::Message, Channel::InPerson, Channel::Email];
const OUTCOMES: [Reached; 5] =
    [Reached::Sent, Reached::Delivered, Reached::Received, Reached::Failed, Reached::Refused];

pub(crate) fn channel_name(visit: &Visit, it: Channel) -> String {
    visit.language().say(&format!("reception-channel-{}", super::filing::steps::name(&it))).unwrap_or_default()
}

pub(crate) fn outcome_name(visit: &Visit, it: Reached) -> String {
    visit.language().say(&format!("reception-reached-{}", super::filing::steps::name(&it))).unwrap_or_default()
}

/// The desk: first those who are not safe, then those to be reached.
pub async fn show(
    State(app): State<App>,
    visit: Visit,
    signed: Signed,
    Query(query): Query<HashMap<String, String>>,
) -> Result<Response, Answer> {
    let failed = |it| answered(&visit, it);
    let words = visit.words();
    let queue = app.clerk.letters_to_send(&signed.who).await.map_err(failed)?;
    let unsent = app.clerk.to_call(&signed.who).await.map_err(failed)?;
    let calls = app.clerk.safety_calls(&signed.who).await.map_err(failed)?;
    let content = html! {
        @match query.get("done").map(String::as_str) {
            Some("noted") => (part::banner(part::Tone::Done, html! { p { (words.reception_done_noted()) } })),
            Some("called") => (part::banner(part::Tone::Done, html! { p { (words.reception_done_called()) } })),
            _ => {}
        }
        h1 { (words.reception_title()) }
        @if !calls.is_empty() { (safety(&visit, &calls)) }
        (part::actions(html! {
            (part::button_link("/file", &words.reception_file()))
            (part::second_link("/reception/assist", &words.reception_assist()))
        }))
        h2 { (words.reception_reach()) }
        p { (words.reception_reach_body()) }
        @if queue.is_empty() { (part::empty(&words.reception_reach_empty(), None)) }
        @else { (to_reach(&app, &visit, &queue, &unsent)) }
    };
    Ok(page(visit.frame(words.reception_title()), content))
}

fn safety(visit: &Visit, calls: &[SafetyCall]) -> Markup {
    let words = visit.words();
    html! {
        section.next {
            h2 { (words.reception_safety()) }
            p { (words.reception_safety_body()) }
            ul {
                @for call in calls {
                    li {
                        p { strong { (call.name) } br; (words.reception_case(call.number.to_string())) }
                        p {
                            @if call.said { (words.reception_safety_how()) } @else { (words.reception_safety_phone()) }
                            " " strong { (call.how) }
                        }
                        p.small { (words.reception_safety_since(words::date(call.asked_on, visit.language()))) }
                        (post_form(visit, &format!("/reception/calls/{}/{}", call.number, call.person),
                            html! { (part::second_button("made", "yes", &words.reception_safety_made(&call.name))) }))
                    }
                }
            }
        }
    }
}

fn to_reach(app: &App, visit: &Visit, queue: &[LetterQueueItem], unsent: &[(CaseNumber, PersonId)]) -> Markup {
    let (words, language) = (visit.words(), visit.language());
    let today = app.clerk.office().today();
    html! {
        ul.roads {
            @for item in queue {
                li {
                    div {
                        a href=(address(&item.number, &item.person)) { (item.to.name) }
                        p.small { (words.reception_case(item.number.to_string())) }
                    }
                    div {
                        @if let Some(day) = item.answer_by {
                            p { (words.reception_until(words::date(day, language))) " "
                                strong { (words::days_left(i64::from((day - today).get_days()), language)) } }
                        }
                        p { (words.reception_attempts(item.attempts as i64)) }
                        @if item.safe_contact.is_some() { p { (part::tag(part::Tone::Warn, &words.reception_only_safely())) } }
                        @else if unsent.iter().any(|it| it.0 == item.number && it.1 == item.person) {
                            p { (part::tag(part::Tone::Warn, &words.reception_mail_failed())) }
                        }
                    }
                }
            }
        }
    }
}

fn address(number: &CaseNumber, person: &PersonId) -> String {
    format!("/reception/letters/{number}/{person}")
}

/// One person to be reached: how, what was tried, and what came of the next attempt.
pub async fn person(
    State(app): State<App>,
    visit: Visit,
    signed: Signed,
    Path((number, person)): Path<(String, String)>,
) -> Result<Response, Answer> {
    let found = app.clerk.to_reach(&signed.who, &CaseNumber(number), &PersonId(person)).await;
    let it = found.map_err(|it| answered(&visit, it))?;
    Ok(person_page(&app, &visit, &it, &visit.typed(), &Mistakes::default()))
}

fn person_page(app: &App, visit: &Visit, it: &ToReach, filled: &Filled, mistakes: &Mistakes) -> Response {
    let words = visit.words();
    let content = html! {
        (error_summary(visit.language(), mistakes))
        h1 { (words.reception_person_title(&it.to.name)) }
        (person_facts(app, visit, it))
        @if let Some(how) = &it.safe_contact {
            (part::banner(part::Tone::Warn, html! { p { strong { (words.reception_person_safe()) } } p { (how) } }))
        } @else {
            section.next {
                h2 { (words.reception_print_title()) }
                p { (words.reception_print_body()) }
                (post_form(visit, &format!("{}/paper", address(&it.number, &it.person)), part::button(&words.reception_print())))
                (post_form(visit, &format!("{}/paper", address(&it.number, &it.person)), html! {
                    button.second type="submit" name="form" value="pdf" { (words.papers_pdf(words.papers_kind("letter"))) }
                }))
            }
        }
        h2 { (words.reception_tried()) }
        @if it.notices.is_empty() { (part::empty(&words.reception_tried_empty(), None)) }
        ol {
            @for notice in &it.notices {
                li {
                    (words.reception_tried_line(words::date_numeric(notice.on), channel_name(visit, notice.channel), outcome_name(visit, notice.reached)))
                    @if let Some(note) = notice.note.as_deref().filter(|it| !it.is_empty()) { " " (note) }
                }
            }
        }
        h2 { (words.reception_note_title()) }
        (attempt_form(visit, it, filled, mistakes))
    };
    let status = if mistakes.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    page(
        visit
            .frame(words.reception_person_title(&it.to.name))
            .status(status)
            .back("/reception", words.reception_title()),
        content,
    )
}

fn person_facts(app: &App, visit: &Visit, it: &ToReach) -> Markup {
    let (words, language) = (visit.words(), visit.language());
    let or_none = |it: &str| if it.is_empty() { words.reception_unknown() } else { it.to_owned() };
    let mut rows = vec![(words.reception_fact_case(), html! { (it.number) })];
    if let Some(day) = it.answer_by {
        let left = i64::from((day - app.clerk.office().today()).get_days());
        rows.push((
            words.reception_fact_until(),
            html! { strong { (words::date(day, language)) } " " (words::days_left(left, language)) },
        ));
    }
    if it.safe_contact.is_none() {
        rows.push((words.reception_fact_phone(), html! { (or_none(&it.to.phone)) }));
        rows.push((words.reception_fact_email(), html! { (or_none(&it.to.email)) }));
        rows.push((words.reception_fact_address(), html! { (or_none(&it.to.address)) }));
    }
    part::facts(&rows)
}

fn attempt_form(visit: &Visit, it: &ToReach, filled: &Filled, mistakes: &Mistakes) -> Markup {
    let (words, language) = (visit.words(), visit.language());
    let channels: Vec<Choice> =
        CHANNELS.into_iter().map(|it| Choice::new(super::filing::steps::name(&it), channel_name(visit, it))).collect();
    let outcomes = OUTCOMES.into_iter();
    let outcomes: Vec<Choice> =
        outcomes.map(|it| Choice::new(super::filing::steps::name(&it), outcome_name(visit, it))).collect();
    post_form(
        visit,
        &format!("{}/attempts", address(&it.number, &it.person)),
        html! {
            (act_id(filled))
            (Field::new(language, "channel", words.reception_note_channel()).filled(filled).mistakes(mistakes).radios(&channels))
            (Field::new(language, "reached", words.reception_note_reached()).filled(filled).mistakes(mistakes).radios(&outcomes))
            (Field::new(language, "note", words.reception_note_text()).optional().hint(words.reception_note_text_hint())
                .filled(filled).mistakes(mistakes).text())
            (part::actions(part::second_button("keep", "yes", &words.reception_note_button())))
        },
    )
}

/// Notes an attempt to reach somebody.
pub async fn note(
    State(app): State<App>,
    visit: Visit,
    signed: Signed,
    Path((number, person)): Path<(String, String)>,
    filled: Filled,
) -> Result<Response, Answer> {
    let failed = |it| answered(&visit, it);
    let (number, person) = (CaseNumber(number), PersonId(person));
    let it = app.clerk.to_reach(&signed.who, &number, &person).await.map_err(failed)?;
    let channel: Option<Channel> = super::filing::draft::read(filled.get("channel"));
    let reached: Option<Reached> = super::filing::draft::read(filled.get("reached"));
    let mut mistakes = Mistakes::default();
    if channel.is_none() {
        mistakes.add("channel", visit.words().filing_choose());
    }
    if reached.is_none() {
        mistakes.add("reached", visit.words().filing_choose());
    }
    let (Some(channel), Some(reached)) = (channel, reached) else {
        return Ok(person_page(&app, &visit, &it, &filled, &mistakes));
    };
    let act = Act::RecordAttempt { person, channel, reached, note: filled.get("note").to_owned() };
    app.clerk.perform(&signed.who, &number, Request::page(filled.get("act_id"), act)).await.map_err(failed)?;
    Ok(Redirect::to("/reception?done=noted").into_response())
}

/// Notes that somebody who is not safe was called. It stands in no case.
pub async fn called(
    State(app): State<App>,
    visit: Visit,
    signed: Signed,
    Path((number, person)): Path<(String, String)>,
    _: Filled,
) -> Result<Response, Answer> {
    let made = app.clerk.safety_call_made(&signed.who, &CaseNumber(number), &PersonId(person)).await;
    made.map_err(|it| answered(&visit, it))?;
    Ok(Redirect::to("/reception?done=called").into_response())
}
