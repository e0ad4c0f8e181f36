//! The office's calendar: an administrator enters the days the Government moved, each with its act.

use crate::app::{App, Signed, answer as answered};
use crate::fields::{Choice, Field, act_id, error_summary, post_form};
use crate::{Answer, Filled, Mistakes, Visit, components as part, page};
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use case::StaffRole;
use clerk::CalendarEntry;
use law::{CalendarAct, CalendarFact, MovedDay, OverrideKind};
use maud::{Markup, html};
use record::Through;

/// What was entered, and the form for more.
pub async fn show(State(app): State<App>, visit: Visit, signed: Signed) -> Result<Response, Answer> {
    form(&app, &visit, &signed, &Filled::default(), &Mistakes::default()).await
}

async fn form(
    app: &App,
    visit: &Visit,
    signed: &Signed,
    filled: &Filled,
    mistakes: &Mistakes,
) -> Result<Response, Answer> {
    if !signed.who.holds(StaffRole::Administrator) {
        return Err(Answer::NotFound);
    }
    let (words, language) = (visit.words(), visit.language());
    let entries = app.clerk.calendar_entries().await.map_err(|it| answered(visit, it))?;
    let kinds = [
        Choice::new("moved", words.calendar_what_moved()),
        Choice::new("kurban-ait", words.calendar_what_kurban_ait()),
        Choice::new("taken-back", words.calendar_what_taken_back()),
    ];
    let field = |name: &'static str, label: String| Field::new(language, name, label).filled(filled).mistakes(mistakes);
    let content = html! {
        (error_summary(language, mistakes))
        h1 { (words.calendar_title()) }
        p.lead { (words.calendar_lead()) }
        (post_form(visit, "/administration/calendar", html! {
            (act_id(filled))
            (field("what", words.calendar_what()).radios(&kinds))
            (field("by", words.calendar_by()).hint(words.calendar_by_hint()).text())
            (field("off", words.calendar_off()).hint(words.calendar_off_hint()).optional().date())
            (field("worked", words.calendar_worked()).optional().date())
            (part::actions(part::button(&words.calendar_button())))
        }))
        h2 { (words.calendar_entered()) }
        @if entries.is_empty() { p { (words.calendar_entered_none()) } }
        @else { ul { @for it in entries.iter().rev() { li { (entry(visit, it)) } } } }
        p { a href="/law/calendar" { (words.law_calendar()) } }
    };
    let status = if mistakes.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let frame = visit.frame(words.calendar_title()).status(status);
    Ok(page(frame.back("/administration", words.administration_title()), content))
}

fn entry(visit: &Visit, it: &CalendarEntry) -> Markup {
    let (words, language) = (visit.words(), visit.language());
    let day = |date| words::date_with_year(date, language);
    let (said, by) = match &it.fact {
        CalendarFact::DayMoved { date, moved: OverrideKind::Off, by } => (words.calendar_entry_off(day(*date)), by),
        CalendarFact::DayMoved { date, by, .. } => (words.calendar_entry_worked(day(*date)), by),
        CalendarFact::KurbanAitNamed { date, by } => (words.calendar_entry_kurban_ait(day(*date)), by),
        CalendarFact::DayTakenBack { date, by } => (words.calendar_entry_taken_back(day(*date)), by),
    };
    html! { (said) p.small { (words.calendar_entry_by(by, day(it.entered_on))) } }
}

/// Enters it; the deadlines of every case follow.
pub async fn enter(State(app): State<App>, visit: Visit, signed: Signed, filled: Filled) -> Result<Response, Answer> {
    let mut mistakes = Mistakes::default();
    let Some(act) = read(&visit, &filled, &mut mistakes) else {
        return form(&app, &visit, &signed, &filled, &mistakes).await;
    };
    let done = app.clerk.perform_in_calendar(&signed.who, filled.get("act_id"), &act, Through::Page).await;
    done.map_err(|it| answered(&visit, it))?;
    Ok(Redirect::to("/administration/calendar").into_response())
}

/// Reads the act; what is wrong is put at its field.
fn read(visit: &Visit, filled: &Filled, mistakes: &mut Mistakes) -> Option<CalendarAct> {
    let words = visit.words();
    let what = filled.get("what");
    if !["moved", "kurban-ait", "taken-back"].contains(&what) {
        mistakes.add("what", words.filing_choose());
    }
    if filled.is_empty("by") {
        mistakes.add("by", words.mistake_empty());
    }
    let mut date = |name: &'static str, month: &str, year: &str| {
        let date = filled.date(name);
        if date.is_none() && [name, month, year].iter().any(|it| !filled.is_empty(it)) {
            mistakes.add(name, words.filing_for_date_wrong());
        }
        date
    };
    let off = date("off", "off-month", "off-year");
    let worked = date("worked", "worked-month", "worked-year");
    if mistakes.is_empty() && off.is_none() && (what != "moved" || worked.is_none()) {
        mistakes.add("off", words.filing_for_date_wrong());
    }
    if !mistakes.is_empty() {
        return None;
    }
    let by = filled.get("by").trim().to_owned();
    Some(match what {
        "moved" => {
            let off = off.map(|date| MovedDay { date, kind: OverrideKind::Off });
            let worked = worked.map(|date| MovedDay { date, kind: OverrideKind::Worked });
            CalendarAct::MoveDays { by, days: off.into_iter().chain(worked).collect() }
        }
        "kurban-ait" => CalendarAct::NameKurbanAit { date: off?, by },
        _ => CalendarAct::TakeBack { date: off?, by },
    })
}
