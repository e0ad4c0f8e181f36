//! "I feel unsafe because of this person": how to be reached without danger. Nobody in the case reads it.

use super::answer::sheet_of;
use crate::app::{App, Signed, answer as answered};
use crate::fields::{Field, act_id, error_summary, post_form};
use crate::{Answer, Filled, Mistakes, Visit, components as part, page};
use axum::extract::State;
use axum::response::{IntoResponse, Redirect, Response};
use case::{Act, Question};
use clerk::Request;
use maud::html;

/// Asks how to reach the person.
pub async fn show(State(app): State<App>, visit: Visit, signed: Signed) -> Result<Response, Answer> {
    sheet_of(&app, &visit, &signed).await?;
    Ok(form(&visit, &visit.typed(), &Mistakes::default()))
}

fn form(visit: &Visit, filled: &Filled, mistakes: &Mistakes) -> Response {
    let (words, language) = (visit.words(), visit.language());
    let content = html! {
        (error_summary(language, mistakes))
        h1 { (words.letter_unsafe_title()) }
        p.lead { (words.letter_unsafe_lead()) }
        p {
            (words.letter_unsafe_danger()) " "
            @for number in ["112", "102"] { a.dial href={ "tel:" (number) } { (number) } " " }
        }
        (post_form(visit, "/letter/unsafe", html! {
            (act_id(filled))
            (Field::new(language, "how", words.letter_unsafe_how()).hint(words.letter_unsafe_how_hint())
                .filled(filled).mistakes(mistakes).textarea(4))
            (part::actions(part::button(&words.letter_unsafe_button())))
        }))
        p { (words.letter_unsafe_secret()) }
        (part::phone(visit))
    };
    let frame = visit.frame(words.letter_unsafe_title()).status(super::status(mistakes));
    page(frame.back("/letter/answer", words.shell_back()), content)
}

/// Keeps it where nobody else in the case reads, and asks a person to call.
pub async fn send(State(app): State<App>, visit: Visit, signed: Signed, filled: Filled) -> Result<Response, Answer> {
    let sheet = sheet_of(&app, &visit, &signed).await?;
    let mut mistakes = Mistakes::default();
    if filled.is_empty("how") {
        mistakes.add("how", visit.words().letter_unsafe_how_missing());
        return Ok(form(&visit, &filled, &mistakes));
    }
    let id = filled.get("act_id");
    // Only fear is known here; the other questions are asked by the person who calls.
    let answers = vec![Question { question: "afraid".to_owned(), yes: true }];
    let acts =
        [("screen", Act::Screen { answers }), ("contact", Act::GiveSafeContact { how: filled.get("how").to_owned() })];
    for (suffix, act) in acts {
        let request = Request::page(&format!("{id}-{suffix}"), act);
        app.clerk.perform(&signed.who, &sheet.number, request).await.map_err(|it| answered(&visit, it))?;
    }
    Ok(Redirect::to("/letter/safe").into_response())
}

/// What happens now.
pub async fn sent(State(app): State<App>, visit: Visit, signed: Signed) -> Result<Response, Answer> {
    sheet_of(&app, &visit, &signed).await?;
    let words = visit.words();
    let content = html! {
        h1 { (words.letter_safe_title()) }
        p.lead { (words.letter_safe_lead()) }
        ul {
            li { (words.letter_safe_no_answer()) }
            li { (words.letter_safe_no_room()) }
            li { (words.letter_safe_secret()) }
        }
        (part::phone(&visit))
        p { a href="/safety" { (words.letter_safe_more()) } }
    };
    Ok(page(visit.frame(words.letter_safe_title()), content))
}
