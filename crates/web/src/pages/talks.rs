//! Talks without a mediator: leaving them, and the list of what talks between advocates brought to light (CPC 165(15)).

use crate::Answer;
use crate::app::law_language;
use crate::components as part;
use crate::events::person;
use crate::fields::{act_id, post_form};
use crate::filled::{Filled, Mistakes};
use crate::pages::case::{Form, Opened, Trouble, lines, title};
use axum::http::StatusCode;
use axum::response::Response;
use case::{Act, ActKind, Body, Fact, Line, Procedure, ProcedureKind, Room};
use maud::{Markup, html};

/// The latest procedure in which advocates or consultants talk.
fn participatory(opened: &Opened) -> Result<&Procedure, Answer> {
    let found = opened.case().procedures.iter().rev().find(|it| it.kind == ProcedureKind::Participatory);
    found.ok_or(Answer::NotFound)
}

/// What was said and shown in the talks, in order.
fn found<'a>(opened: &'a Opened, procedure: &Procedure) -> Vec<&'a Line> {
    let rooms = [Room::Participatory(procedure.no), Room::Joint(procedure.no)];
    let brought = |it: &&Line| matches!(it.fact, Fact::Said {} | Fact::FileAdded { .. } | Fact::Released { .. });
    opened.sheet.view.lines.iter().filter(|it| rooms.contains(&it.room)).filter(brought).collect()
}

/// The list as it stands, to be read, printed and drawn up for the court.
pub async fn findings(opened: Opened) -> Result<Response, Answer> {
    findings_page(&opened, &Trouble::default())
}

fn findings_page(opened: &Opened, trouble: &Trouble) -> Result<Response, Answer> {
    let (words, language) = (opened.words(), opened.language());
    let procedure = participatory(opened)?;
    let listed = procedure.findings_listed_on.map(|it| words::date_with_year(it, language));
    let found = found(opened, procedure);
    let content = html! {
        h1 { (words.people_findings()) }
        @if let Some(refused) = &trouble.refused { (part::refusal_box(language, refused)) }
        p.lead { (words.people_findings_lead()) }
        p { (title(opened.case(), language)) ". " (words.people_findings_case(opened.sheet.number.to_string())) }
        @if let Some(day) = listed { p { (words.people_findings_listed(day)) } }
        @if found.is_empty() { (part::empty(&words.people_findings_none(), None)) }
        @else { ol { @for line in &found { li { (finding(opened, line)) } } } }
        p.source { (law::cite("CPC 165(15)").shown(law_language(language))) }
        @if opened.sheet.may(ActKind::ListFindings) && !found.is_empty() {
            (post_form(&opened.visit, opened.visit.path(), html! {
                (act_id(&Filled::default()))
                p { (words.people_findings_then()) }
                (part::actions(part::button(&words.people_findings_button())))
            }))
        }
    };
    let status = if trouble.refused.is_some() { StatusCode::CONFLICT } else { StatusCode::OK };
    Ok(opened.page(&words.people_findings(), status, content))
}

/// One document or statement: who gave it, when, and for a file the digest by which it can be told from another.
fn finding(opened: &Opened, line: &Line) -> Markup {
    let (words, language) = (opened.words(), opened.language());
    let who = person(opened.case(), line.for_whom.as_ref().unwrap_or(&line.by), language);
    let day = words::date_with_year(line.happened_on, language);
    let (fact, body) = match (&line.fact, &line.body) {
        (Fact::Released { .. }, Some(Body::Released { fact, body })) => (fact.as_ref(), body.as_deref()),
        (fact, body) => (fact, body.as_ref()),
    };
    let text = match body {
        Some(Body::Text(text)) => text.clone(),
        _ => words.case_text_erased(),
    };
    html! {
        @if let Fact::FileAdded { file, media, bytes } = fact {
            p { strong { (text) } " (" (words.case_file_size(lines::kind_of(media), kilobytes(*bytes))) ")" }
            p.small { (words.people_findings_digest(file.to_string())) }
        } @else {
            p { (text) }
        }
        p.small { (words.people_findings_given(day, who)) }
    }
}

fn kilobytes(bytes: u64) -> i64 {
    i64::try_from(bytes.div_ceil(1024)).unwrap_or(i64::MAX)
}

/// Draws the list up: from then on it is known on which day it was made for the court.
pub async fn list_findings(opened: Opened, filled: Filled) -> Result<Response, Answer> {
    let act = Act::ListFindings { procedure: participatory(&opened)?.no };
    let form =
        |trouble: &Trouble| findings_page(&opened, trouble).unwrap_or_else(axum::response::IntoResponse::into_response);
    opened.send(&filled, Mistakes::default(), Some(act), form).await
}

fn leave_form(opened: &Opened, filled: &Filled, trouble: &Trouble) -> Response {
    let words = opened.words();
    let participatory = opened.case().latest().is_some_and(|it| it.kind == ProcedureKind::Participatory);
    let article = if participatory { "CPC 182(3)" } else { "CPC 174(2)" };
    let after = if opened.case().is_in_court() { words.people_leave_court() } else { words.people_leave_open() };
    let lead = html! {
        p.lead { (words.people_leave_lead()) }
        ul {
            li { (words.people_leave_proposals()) }
            li { (words.people_leave_no_secret()) }
            li { (after) }
        }
        p.source { (law::cite(article).shown(law_language(opened.language()))) }
    };
    let button = words.people_leave_button();
    let form = Form { title: words.people_leave(), lead, fields: html! {}, button, uploads: false };
    opened.form(form, filled, trouble)
}

/// What leaving the talks means, and one button.
pub async fn leave(opened: Opened) -> Result<Response, Answer> {
    opened.ready(ActKind::LeaveTalks)?;
    Ok(leave_form(&opened, &opened.visit.typed(), &Trouble::default()))
}

/// Leaves the talks.
pub async fn send_leave(opened: Opened, filled: Filled) -> Result<Response, Answer> {
    let act = Act::LeaveTalks { procedure: opened.procedure()?.no };
    opened.send(&filled, Mistakes::default(), Some(act), |trouble| leave_form(&opened, &filled, trouble)).await
}
