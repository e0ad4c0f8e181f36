//! Telling a dispute: one question a page, kept after each page, without an account until it is sent.
//!
//! The answers stand in a [`draft`]; what each page asks is in [`steps`] and [`people`]; sending is in [`send`].

pub mod check;
pub mod draft;
pub mod people;
pub mod send;
pub mod steps;

use crate::app::{App, Perhaps, Sender, Signed, answer, at_field};
use crate::fields::{Field, act_id, error_summary, hidden, post_form};
use crate::pages::account::once::DRAFT;
use crate::{Answer, Filled, Mistakes, Visit, components as part, page};
use axum::extract::{Path, Query, State};
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Redirect, Response};
use case::StaffRole;
use draft::{Draft, Open, find, save};
use maud::{Markup, html};
use std::collections::HashMap;
use steps::{Of, Step};

/// What the form is, before it begins.
pub async fn start(
    State(app): State<App>,
    visit: Visit,
    Perhaps(signed): Perhaps,
    headers: HeaderMap,
    sender: Sender,
) -> Result<Response, Answer> {
    let words = visit.words();
    let begun = find(&app, &visit, &headers, &sender).await?;
    let is_desk = signed.is_some_and(|it| it.who.holds(StaffRole::ReceptionDesk));
    let begin = post_form(
        &visit,
        "/file",
        html! {
            (part::actions(html! {
                @if is_desk {
                    (part::button(&words.filing_start_desk()))
                    (part::second_button("own", "yes", &words.filing_start_own()))
                } @else {
                    (part::button(&words.filing_start_button()))
                }
                (part::second_link("/file/continue", &words.filing_start_continue()))
            }))
        },
    );
    let content = html! {
        h1 { (words.filing_start_title()) }
        p.lead { (words.filing_start_lead()) }
        @if let Some(open) = begun {
            section.next {
                h2 { (words.filing_start_begun()) }
                p { (words.filing_start_begun_body()) }
                (part::button_link(&next_address(&open.draft), &words.filing_start_go_on()))
            }
        }
        h2 { (words.filing_start_need()) }
        ul {
            li { (words.filing_start_need_what()) }
            li { (words.filing_start_need_who()) }
            li { (words.filing_start_need_number()) }
        }
        h2 { (words.filing_start_then()) }
        ol.steps {
            li { (words.filing_start_then_letter()) }
            li { (words.filing_start_then_answer()) }
            li { (words.filing_start_then_free()) }
        }
        (begin)
        p { a href="/safety" { (words.filing_start_afraid()) } }
        (part::phone(&visit))
    };
    Ok(page(visit.frame(words.filing_start_title()), content))
}

/// Begins a new draft.
pub async fn begin(
    State(app): State<App>,
    visit: Visit,
    Perhaps(signed): Perhaps,
    filled: Filled,
) -> Result<Response, Answer> {
    let is_desk = signed.is_some_and(|it| it.who.holds(StaffRole::ReceptionDesk)) && !filled.has("own", "yes");
    let open = Open { code: app.clerk.draft_code(), draft: Draft::new(is_desk) };
    save(&app, &visit, &open).await?;
    let mut response = Redirect::to(&next_address(&open.draft)).into_response();
    DRAFT.put(&app, &mut response, &open.code);
    Ok(response)
}

/// Where a draft goes on.
fn next_address(draft: &Draft) -> String {
    draft.open().map_or_else(|| "/file/check".to_owned(), Step::address)
}

/// A page of the form.
pub async fn show(
    State(app): State<App>,
    visit: Visit,
    Perhaps(signed): Perhaps,
    Path(slug): Path<String>,
    Query(query): Query<HashMap<String, String>>,
    headers: HeaderMap,
    sender: Sender,
) -> Result<Response, Answer> {
    let step = Step::parse(&slug).ok_or(Answer::NotFound)?;
    let Some(open) = find(&app, &visit, &headers, &sender).await? else {
        return Ok(Redirect::to("/file").into_response());
    };
    if !open.draft.steps().contains(&step) {
        return Ok(Redirect::to(&next_address(&open.draft)).into_response());
    }
    let typed = visit.typed();
    let back = typed.has("then", "check") || query.get("then").is_some_and(|it| it == "check");
    let filled = match (typed.is_new(), open.draft.has(step)) {
        (false, _) => typed,
        (true, true) => open.draft.filled(step),
        (true, false) => known(&app, &visit, signed.as_ref(), &open.draft, step).await?,
    };
    one_page(&app, &visit, &open, step, &filled, &Mistakes::default(), back).await
}

/// What the office knows of somebody who has signed in need not be typed again.
async fn known(app: &App, visit: &Visit, signed: Option<&Signed>, draft: &Draft, step: Step) -> Result<Filled, Answer> {
    let mut pairs: Vec<(&str, String)> = vec![];
    let signed = signed.filter(|it| !draft.desk && it.who.only.is_none());
    let Some(signed) = signed else { return Ok(Filled::of(pairs)) };
    let account = app.clerk.account(&signed.who.person).await.map_err(|it| answer(visit, it))?;
    let details = app.clerk.known_details(&signed.who).await.map_err(|it| answer(visit, it))?.unwrap_or_default();
    match step {
        Step::Who(Of::Me) => pairs.push(("name", if details.name.is_empty() { account.name } else { details.name })),
        Step::Number(Of::Me) => pairs.push(("id_number", details.id_number.map(String::from).unwrap_or_default())),
        Step::Contacts(Of::Me) => {
            pairs.push(("phone", details.phone));
            pairs.push(("email", account.email.unwrap_or(details.email)));
            pairs.push(("address", details.address));
            pairs.push(("language", account.language));
        }
        _ => {}
    }
    Ok(Filled::of(pairs))
}

/// Keeps the answers of a page and goes on.
pub async fn keep(
    State(app): State<App>,
    visit: Visit,
    Path(slug): Path<String>,
    headers: HeaderMap,
    sender: Sender,
    filled: Filled,
) -> Result<Response, Answer> {
    let step = Step::parse(&slug).ok_or(Answer::NotFound)?;
    let Some(mut open) = find(&app, &visit, &headers, &sender).await? else {
        return Ok(Redirect::to("/file").into_response());
    };
    if !open.draft.steps().contains(&step) {
        return Ok(Redirect::to(&next_address(&open.draft)).into_response());
    }
    let back = filled.get("then") == "check";
    if step == Step::Claims && filled.has("add", "yes") {
        let more = (steps::rows(&filled) + 1).to_string();
        let pairs = step.fields(&filled).into_iter().filter(|it| it != "rows");
        let pairs: Vec<(String, String)> = pairs.map(|it| (it.clone(), filled.get(&it).to_owned())).collect();
        let grown = Filled::of(pairs.into_iter().chain([("rows".to_owned(), more)]));
        return one_page(&app, &visit, &open, step, &grown, &Mistakes::default(), back).await;
    }
    if step == Step::Others && !filled.is_empty("drop") {
        open.draft.drop_other(filled.get("drop").parse().unwrap_or_default());
        save(&app, &visit, &open).await?;
        return Ok(Redirect::to(&step.address()).into_response());
    }
    let mistakes = steps::check(&visit, &open.draft, step, &filled);
    if !mistakes.is_empty() {
        return one_page(&app, &visit, &open, step, &filled, &mistakes, back).await;
    }
    if step == Step::Road && filled.has("road", "court") && !open.draft.desk {
        return Ok(Redirect::to("/file/in-court").into_response());
    }
    open.draft.keep(step, &filled);
    if step == Step::Others && filled.has("more", "yes") && open.draft.others < draft::MOST_OTHERS {
        open.draft.others += 1;
        open.draft.answers.remove(&step.slug());
        save(&app, &visit, &open).await?;
        return Ok(Redirect::to(&Step::Who(Of::Other(open.draft.others)).address()).into_response());
    }
    save(&app, &visit, &open).await?;
    let next = if back && open.draft.open().is_none() { None } else { open.draft.after(step) };
    Ok(Redirect::to(&next.map_or_else(|| next_address(&open.draft), Step::address)).into_response())
}

async fn one_page(
    app: &App,
    visit: &Visit,
    open: &Open,
    step: Step,
    filled: &Filled,
    mistakes: &Mistakes,
    back: bool,
) -> Result<Response, Answer> {
    let (words, steps) = (visit.words(), open.draft.steps());
    let at = steps.iter().position(|it| *it == step).map_or(1, |at| at as i64 + 1);
    let courts = if step == Step::Court { courts(app, visit).await? } else { vec![] };
    let content = html! {
        (error_summary(visit.language(), mistakes))
        (part::step(words, at, steps.len() as i64))
        (post_form(visit, &step.address(), html! {
            @if back { (hidden("then", "check")) }
            (steps::question(visit, &open.draft, step, filled, mistakes, &courts))
            (part::actions(part::button(&words.shell_continue())))
        }))
        (part::details(&words.filing_later_title(), html! {
            p { (words.filing_later_body()) }
            p { strong.number { (open.code) } }
            p { (words.filing_later_where()) " " a href="/file/continue" { (words.filing_later_way()) } }
        }))
    };
    let status = if mistakes.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let frame = visit.frame(title(visit, &open.draft, step)).status(status);
    let frame = match (back, open.draft.before(step)) {
        (true, _) => frame.back("/file/check", words.filing_back_check()),
        (false, Some(before)) => frame.back(before.address(), words.shell_back()),
        (false, None) => frame.back("/file", words.shell_back()),
    };
    Ok(page(frame, content))
}

/// The courts this office knows.
pub async fn courts(app: &App, visit: &Visit) -> Result<Vec<(String, String)>, Answer> {
    let cards = app.clerk.organisation_cards().await.map_err(|it| answer(visit, it))?;
    let courts = cards.into_iter().filter(|it| it.kind == "court");
    Ok(courts.map(|it| (it.id.clone(), crate::pages::administration::name_in(visit.language(), &it))).collect())
}

/// What a page asks, in short.
pub fn title(visit: &Visit, draft: &Draft, step: Step) -> String {
    let words = visit.words();
    match step {
        Step::For => words.filing_for_title(),
        Step::Road => words.filing_short_road(),
        Step::Court => words.filing_short_court(),
        Step::Dispute => words.filing_short_dispute(),
        Step::Story => words.filing_short_story(),
        Step::Claims => words.filing_short_claims(),
        Step::Others => words.filing_short_others(),
        Step::Language => words.filing_short_language(),
        Step::Safety => words.filing_short_safety(),
        Step::Who(Of::Me) if draft.desk => words.filing_short_who_helped(),
        Step::Who(Of::Me) => words.filing_short_who_me(),
        Step::Who(Of::Other(_)) => words.filing_short_who_other(),
        Step::Number(_) => words.filing_short_number(),
        Step::Contacts(_) => words.filing_short_contacts(),
    }
}

/// A claim that is in court already: who brings it in here, and what the party can do.
pub async fn in_court(visit: Visit) -> Response {
    let words = visit.words();
    let content = html! {
        h1 { (words.filing_in_court_title()) }
        p.lead { (words.filing_in_court_lead()) }
        h2 { (words.filing_in_court_do()) }
        ol.steps {
            li { (words.filing_in_court_do_tell()) }
            li { (words.filing_in_court_do_desk()) }
            li { (words.filing_in_court_do_code()) }
        }
        p { (words.filing_in_court_time()) }
        (part::phone(&visit))
        p { a href="/settlement-agreement" { (words.filing_in_court_more()) } }
    };
    page(visit.frame(words.filing_in_court_title()).back("/file/road", words.shell_back()), content)
}

/// Where the code of a draft is typed.
pub async fn resume(visit: Visit) -> Response {
    resume_page(&visit, &Filled::default(), &Mistakes::default())
}

/// Opens the draft of a code.
pub async fn resumed(State(app): State<App>, visit: Visit, sender: Sender, filled: Filled) -> Result<Response, Answer> {
    let mut mistakes = Mistakes::default();
    let code = grouped(filled.get("code"));
    let kept = match app.clerk.draft(&code, &sender.address).await {
        Ok(kept) => kept,
        Err(failure) => {
            at_field(&visit, failure, &mut mistakes).map_err(|it| answer(&visit, it))?;
            return Ok(resume_page(&visit, &filled, &mistakes));
        }
    };
    let draft: Option<Draft> = kept.and_then(|it| serde_json::from_value(it.data).ok());
    let Some(draft) = draft else {
        mistakes.add("code", visit.words().filing_continue_wrong());
        return Ok(resume_page(&visit, &filled, &mistakes));
    };
    let mut response = Redirect::to(&next_address(&draft)).into_response();
    DRAFT.put(&app, &mut response, &code);
    Ok(response)
}

fn resume_page(visit: &Visit, filled: &Filled, mistakes: &Mistakes) -> Response {
    let words = visit.words();
    let content = html! {
        (error_summary(visit.language(), mistakes))
        h1 { (words.filing_continue_title()) }
        (post_form(visit, "/file/continue", html! {
            (Field::new(visit.language(), "code", words.filing_continue_code()).hint(words.filing_continue_hint())
                .filled(filled).mistakes(mistakes).autocomplete("off").code())
            (part::actions(part::button(&words.shell_continue())))
        }))
        p { (words.filing_continue_lost()) " " a href="/file" { (words.filing_continue_anew()) } }
    };
    let status = if mistakes.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    page(visit.frame(words.filing_continue_title()).status(status).back("/file", words.shell_back()), content)
}

/// The code as it is shown: three groups of four.
fn grouped(typed: &str) -> String {
    let plain: Vec<char> =
        typed.chars().filter(char::is_ascii_alphanumeric).map(|it| it.to_ascii_uppercase()).collect();
    plain.chunks(4).map(|it| it.iter().collect::<String>()).collect::<Vec<_>>().join("-")
}

/// The hidden id of the act, kept in the draft.
fn sealed(draft: &Draft) -> Markup {
    act_id(&Filled::of([("act_id", draft.act.clone())]))
}
