//! Helping a party who stands at the desk: on paper that names the desk, and with the whole identification number.

use crate::app::{App, Signed, answer as answered};
use crate::fields::{Field, act_id, error_summary, post_form};
use crate::pages::enter::at;
use crate::{Answer, Filled, Mistakes, Visit, components as part, page};
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use case::{IdMistake, IdNumber, StaffRole};
use clerk::CaseNumber;
use maud::html;
use record::Paper;

/// The form.
pub async fn show(visit: Visit, signed: Signed) -> Result<Response, Answer> {
    if !signed.who.holds(StaffRole::ReceptionDesk) {
        return Err(Answer::NotFound);
    }
    Ok(form(&visit, &visit.typed(), &Mistakes::default()))
}

fn form(visit: &Visit, filled: &Filled, mistakes: &Mistakes) -> Response {
    let (words, language) = (visit.words(), visit.language());
    let content = html! {
        (error_summary(language, mistakes))
        h1 { (words.reception_assist_title()) }
        p { (words.reception_assist_body()) }
        (post_form(visit, "/reception/assist", html! {
            (act_id(filled))
            (Field::new(language, "case", words.reception_assist_case()).hint(words.reception_assist_case_hint())
                .filled(filled).mistakes(mistakes).autocomplete("off").digits())
            (Field::new(language, "id_number", words.reception_assist_number()).hint(words.reception_assist_number_hint())
                .filled(filled).mistakes(mistakes).autocomplete("off").digits())
            (Field::new(language, "paper", words.reception_assist_paper()).hint(words.reception_assist_paper_hint())
                .filled(filled).mistakes(mistakes).text())
            (Field::new(language, "on", words.reception_assist_date()).filled(filled).mistakes(mistakes).date())
            (part::actions(part::button(&words.reception_assist_button())))
        }))
    };
    let status = if mistakes.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let frame = visit.frame(words.reception_assist_title()).status(status);
    page(frame.back("/reception", words.reception_title()), content)
}

/// Names the desk as helper and opens the case.
pub async fn send(State(app): State<App>, visit: Visit, signed: Signed, filled: Filled) -> Result<Response, Answer> {
    if !signed.who.holds(StaffRole::ReceptionDesk) {
        return Err(Answer::NotFound);
    }
    let words = visit.words();
    let mut mistakes = Mistakes::default();
    if filled.is_empty("case") {
        mistakes.add("case", words.mistake_empty());
    }
    let number = IdNumber::parse(filled.get("id_number"));
    match number {
        Ok(_) => {}
        Err(IdMistake::Length) => mistakes.add("id_number", words.filing_number_length()),
        Err(IdMistake::CheckDigit) => mistakes.add("id_number", words.filing_number_digit()),
        Err(IdMistake::BirthDate) => mistakes.add("id_number", words.filing_number_birth()),
    }
    if filled.is_empty("paper") {
        mistakes.add("paper", words.mistake_empty());
    }
    match filled.date("on") {
        None => mistakes.add("on", words.filing_for_date_wrong()),
        Some(day) if day > app.clerk.office().today() => mistakes.add("on", words.mistake_in_the_future()),
        Some(_) => {}
    }
    let (Ok(id_number), Some(date), true) = (number, filled.date("on"), mistakes.is_empty()) else {
        return Ok(form(&visit, &filled, &mistakes));
    };
    let authority = Paper { number: filled.get("paper").to_owned(), date, scan: None };
    let case = CaseNumber(filled.get("case").to_owned());
    match app.clerk.assist(&signed.who, &case, &id_number, authority, filled.get("act_id")).await {
        Ok(()) => Ok(Redirect::to(&format!("/cases/{case}")).into_response()),
        Err(failure) => {
            at(&visit, failure, "id_number", &mut mistakes).map_err(|it| answered(&visit, it))?;
            Ok(form(&visit, &filled, &mistakes))
        }
    }
}
