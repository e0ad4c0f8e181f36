//! A letter and the way from it into the case: number, code, something the addressee knows. And whether it is genuine.

pub mod answer;
pub mod safe;

use super::enter::at;
use crate::app::{App, Sender, answer as answered, with_session};
use crate::fields::{Field, error_summary, hidden, post_form};
use crate::{Answer, Filled, Mistakes, Visit, components as part, page};
use axum::extract::{Query, State};
use axum::http::StatusCode;
use axum::response::Response;
use clerk::{LetterDoor, LetterKey, letter_number};
use maud::{Markup, html};
use std::collections::HashMap;

/// First the number, then code and key: what is asked for depends on the letter.
pub async fn show(
    State(app): State<App>,
    visit: Visit,
    sender: Sender,
    Query(query): Query<HashMap<String, String>>,
) -> Result<Response, Answer> {
    let typed = query.get("number").map(String::as_str).unwrap_or_default();
    let filled = Filled::of([("number", typed)]);
    if filled.is_empty("number") {
        return Ok(number_page(&visit, &filled, &Mistakes::default()));
    }
    match door(&app, &visit, typed, &sender).await? {
        Some(door) => Ok(code_page(&visit, &door, &filled, &Mistakes::default(), None)),
        None => {
            let mut mistakes = Mistakes::default();
            mistakes.add("number", visit.words().letter_number_unknown());
            Ok(number_page(&visit, &filled, &mistakes))
        }
    }
}

async fn door(app: &App, visit: &Visit, number: &str, sender: &Sender) -> Result<Option<LetterDoor>, Answer> {
    app.clerk.check_letter(number, &sender.address).await.map_err(|it| answered(visit, it))
}

fn status(mistakes: &Mistakes) -> StatusCode {
    if mistakes.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY }
}

fn number_page(visit: &Visit, filled: &Filled, mistakes: &Mistakes) -> Response {
    let words = visit.words();
    let content = html! {
        (error_summary(visit.language(), mistakes))
        h1 { (words.letter_number_title()) }
        p.lead { (words.letter_number_lead()) }
        form method="get" action="/letter" novalidate {
            (Field::new(visit.language(), "number", words.letter_number()).hint(words.letter_number_hint())
                .filled(filled).mistakes(mistakes).autocomplete("off").code())
            (part::actions(part::button(&words.shell_continue())))
        }
        p { (words.letter_number_none()) " " a href="/genuine" { (words.letter_number_genuine()) } }
        (part::phone(visit))
    };
    page(visit.frame(words.letter_number_title()).status(status(mistakes)), content)
}

fn code_page(visit: &Visit, door: &LetterDoor, filled: &Filled, mistakes: &Mistakes, left: Option<u32>) -> Response {
    let (words, language) = (visit.words(), visit.language());
    let number = letter_number(filled.get("number"));
    let known = |label: String, hint: String| {
        Field::new(language, "known", label).hint(hint).filled(filled).mistakes(mistakes).autocomplete("off").digits()
    };
    let content = html! {
        (error_summary(language, mistakes))
        h1 { (words.letter_open_title()) }
        p { (words.letter_open_genuine(&number, words::date_with_year(door.sent_on, language))) }
        @if let Some(left) = left { p { strong { (words.letter_open_left(i64::from(left))) } } }
        (post_form(visit, "/letter", html! {
            (hidden("number", &number))
            (Field::new(language, "code", words.letter_code()).hint(words.letter_code_hint())
                .filled(filled).mistakes(mistakes).autocomplete("off").code())
            @match door.asks {
                LetterKey::IdNumber => (known(words.letter_known_number(), words.letter_known_number_hint())),
                LetterKey::Phone => (known(words.letter_known_phone(), words.letter_known_phone_hint())),
                LetterKey::Nothing => {},
            }
            (part::actions(part::button(&words.letter_open_button())))
        }))
        p { (words.letter_open_not_me()) }
        (part::phone(visit))
    };
    page(visit.frame(words.letter_open_title()).status(status(mistakes)).back("/letter", words.shell_back()), content)
}

/// Opens the case of the letter.
pub async fn open(State(app): State<App>, visit: Visit, sender: Sender, filled: Filled) -> Result<Response, Answer> {
    let number = filled.get("number");
    let opened =
        app.clerk.open_letter(number, filled.get("code"), filled.get("known"), &sender.agent, &sender.address).await;
    let failure = match opened {
        Ok((_, session)) => return Ok(with_session(&app, &session, "/letter/answer")),
        Err(failure) => failure,
    };
    let mut mistakes = Mistakes::default();
    at(&visit, failure, "code", &mut mistakes).map_err(|it| answered(&visit, it))?;
    let left = app.clerk.letter_attempts_left(number).await.map_err(|it| answered(&visit, it))?;
    match door(&app, &visit, number, &sender).await? {
        Some(door) => Ok(code_page(&visit, &door, &filled, &mistakes, left)),
        None => Ok(number_page(&visit, &filled, &mistakes)),
    }
}

/// Whether a letter of that number came from here. Anybody may ask; nothing of its content is said.
pub async fn check(
    State(app): State<App>,
    visit: Visit,
    sender: Sender,
    Query(query): Query<HashMap<String, String>>,
) -> Result<Response, Answer> {
    let typed = query.get("number").map(|it| it.trim()).unwrap_or_default();
    let filled = Filled::of([("number", typed)]);
    let words = visit.words();
    let found = if typed.is_empty() { None } else { door(&app, &visit, typed, &sender).await? };
    let content = html! {
        @if let Some(door) = &found { (genuine(&visit, &letter_number(typed), door)) }
        @else {
            h1 { (words.letter_check_title()) }
            @if !typed.is_empty() {
                (part::banner(part::Tone::Stop, html! {
                    p { strong { (words.letter_check_unknown(typed)) } }
                    p { (words.letter_check_unknown_do()) }
                }))
            }
        }
        form method="get" action="/genuine/check" novalidate {
            (Field::new(visit.language(), "number", words.public_genuine_number()).hint(words.public_genuine_number_hint())
                .filled(&filled).autocomplete("off").code())
            (part::actions(part::second_button("check", "yes", &words.public_genuine_button())))
        }
        (part::phone(&visit))
    };
    Ok(page(visit.frame(words.letter_check_title()).back("/genuine", words.shell_back()), content))
}

fn genuine(visit: &Visit, number: &str, door: &LetterDoor) -> Markup {
    let words = visit.words();
    html! {
        h1 { (words.letter_check_genuine()) }
        (part::banner(part::Tone::Done, html! {
            p { (words.letter_check_sent(number, words::date_with_year(door.sent_on, visit.language()))) }
        }))
        p { (words.letter_check_same()) }
        (part::actions(part::button_link(&format!("/letter?number={number}"), &words.letter_check_open())))
    }
}
