//! All answers on one page, each with a way to change it, before anything is sent.

use super::draft::{Draft, find, save};
use super::steps::{HAPPENED, MATTER, Of, Step, dispute_name, happened_name, matter_name, rows};
use super::{next_address, sealed, title};
use crate::app::{App, Sender};
use crate::fields::post_form;
use crate::{Answer, Visit, components as part, page, security};
use axum::extract::State;
use axum::http::HeaderMap;
use axum::response::{IntoResponse, Redirect, Response};
use case::{Road, Tiyn};
use maud::{Markup, html};

/// The last page before sending.
pub async fn check(
    State(app): State<App>,
    visit: Visit,
    headers: HeaderMap,
    sender: Sender,
) -> Result<Response, Answer> {
    let Some(mut open) = find(&app, &visit, &headers, &sender).await? else {
        return Ok(Redirect::to("/file").into_response());
    };
    if open.draft.open().is_some() {
        return Ok(Redirect::to(&next_address(&open.draft)).into_response());
    }
    if open.draft.act.is_empty() {
        // Drawn before the button can be pressed, so that pressing it twice sends once.
        open.draft.act = format!("filing-{}", security::random_hex(16));
        save(&app, &visit, &open).await?;
    }
    let (words, draft) = (visit.words(), &open.draft);
    let content = html! {
        h1 { (words.filing_check_title()) }
        p { (words.filing_check_body()) }
        (part::answers(words, &given(&visit, draft)))
        (what_happens(&visit, draft))
        (post_form(&visit, "/file/send", html! {
            (sealed(draft))
            (part::actions(html! {
                (part::button(&if draft.is_unsafe() { words.filing_check_send_safely() } else { words.filing_check_send() }))
            }))
        }))
        p.small { (words.filing_check_true()) }
    };
    Ok(page(visit.frame(words.filing_check_title()), content))
}

fn what_happens(visit: &Visit, draft: &Draft) -> Markup {
    let words = visit.words();
    html! {
        section.next {
            h2 { (words.filing_check_then()) }
            @if draft.road() == Road::InCourt {
                p { (words.filing_check_then_court()) }
            } @else if draft.is_unsafe() {
                p { (words.filing_check_then_unsafe()) }
            } @else {
                p { (words.filing_check_then_letter()) }
                p { (words.filing_check_then_sees()) }
            }
        }
    }
}

fn given(visit: &Visit, draft: &Draft) -> Vec<part::Given> {
    let row = |step: Step| {
        let question = match step {
            Step::Number(Of::Other(no)) | Step::Contacts(Of::Other(no)) if draft.others > 1 => {
                let name = draft.get(Step::Who(Of::Other(no)), "name");
                visit.words().filing_check_of(title(visit, draft, step), name)
            }
            _ => title(visit, draft, step),
        };
        part::Given {
            question,
            answer: said(visit, draft, step),
            change: Some(format!("{}?then=check", step.address())),
        }
    };
    draft.steps().into_iter().map(row).collect()
}

fn said(visit: &Visit, draft: &Draft, step: Step) -> Markup {
    let words = visit.words();
    let get = |field: &str| draft.get(step, field);
    match step {
        Step::For => html! { (words.filing_check_paper(get("number"), date(draft, step))) },
        Step::Road => {
            let court = draft.road() == Road::InCourt;
            html! { (if court { words.filing_road_court() } else { words.filing_road_free() }) }
        }
        Step::Court => html! { (get("court")) },
        Step::Dispute => html! { @if let Some(kind) = draft.dispute() { (dispute_name(visit, kind)) } },
        Step::Story => html! { @for line in get("story").lines() { p { (line) } } },
        Step::Claims => claims(visit, draft),
        Step::Who(_) => html! { (get("name")) },
        Step::Number(_) => {
            let number = get("id_number");
            html! { @if number.is_empty() { (words.filing_check_no_number()) } @else { span.number { (number) } } }
        }
        Step::Contacts(_) => {
            let lines = ["phone", "email", "address"].map(get);
            html! { @for line in lines.iter().filter(|it| !it.is_empty()) { (line) br; } }
        }
        Step::Others => html! { (words.filing_check_sides(draft.others as i64)) },
        Step::Language => {
            let said = match &*get("language") {
                "kazakh" => words.filing_language_kazakh(),
                "russian" => words.filing_language_russian(),
                _ => words.filing_language_both(),
            };
            html! { (said) }
        }
        Step::Safety => safety(visit, draft),
    }
}

fn date(draft: &Draft, step: Step) -> String {
    draft.filled(step).date("on").map(words::date_numeric).unwrap_or_default()
}

fn claims(visit: &Visit, draft: &Draft) -> Markup {
    let filled = draft.filled(Step::Claims);
    let asked = (1..=rows(&filled)).filter(|at| !filled.is_empty(&format!("what-{at}")));
    html! {
        ul {
            @for at in asked {
                li {
                    (filled.get(&format!("what-{at}")))
                    @if let Some(Tiyn(sum)) = Tiyn::parse(filled.get(&format!("amount-{at}"))) {
                        br; strong.number { (words::money(sum, visit.language())) }
                    }
                }
            }
        }
    }
}

fn safety(visit: &Visit, draft: &Draft) -> Markup {
    let filled = draft.filled(Step::Safety);
    let words = visit.words();
    html! {
        @if filled.has("happened", "none") { (words.filing_safety_none()) }
        @else {
            ul { @for it in HAPPENED.into_iter().filter(|it| filled.has("happened", it)) { li { (happened_name(visit, it)) } } }
            @if !filled.is_empty("how") { p { (words.filing_check_how(filled.get("how"))) } }
        }
        ul { @for it in MATTER.into_iter().filter(|it| filled.has("matter", it)) { li { (matter_name(visit, it)) } } }
        p.small { (words.filing_check_secret()) }
    }
}
