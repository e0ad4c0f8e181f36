//! The demonstration's bar and doors. An office that serves people has none of these addresses.

use crate::app::{App, Perhaps, Signed, answer, own_address, with_session};
use crate::fields::{hidden, post_form};
use crate::{Answer, Filled, Visit};
use axum::extract::{Path, Request, State};
use axum::middleware::Next;
use axum::response::{IntoResponse, Redirect, Response};
use maud::{Markup, html};
use record::PersonId;

/// `GET /demonstration/enter/{person}`: signs in as one of the cast.
pub async fn enter(State(app): State<App>, visit: Visit, Path(person): Path<String>) -> Result<Response, Answer> {
    let session = app.clerk.enter_demonstration(&PersonId(person), "demonstration").await;
    let session = session.map_err(|it| answer(&visit, it))?;
    Ok(with_session(&app, &session, "/desk"))
}

/// `POST /demonstration/clock`: moves the office's clock to the next day, or to the next deadline. Whoever moves it
/// stays signed in, though a session does not last that long; a letter's session is not made into more.
pub async fn clock(
    State(app): State<App>,
    visit: Visit,
    Perhaps(signed): Perhaps,
    filled: Filled,
) -> Result<Response, Answer> {
    let office = app.clerk.office();
    if !office.is_demonstration() {
        return Err(Answer::NotFound);
    }
    let tomorrow = office.begin_of(office.today().tomorrow().unwrap_or(office.today()));
    let morning = tomorrow.saturating_add(jiff::SignedDuration::from_hours(9)).unwrap_or(tomorrow);
    let to = match filled.get("to") {
        "deadline" => {
            let next = app.clerk.next_deadline().await.map_err(|it| answer(&visit, it))?;
            next.map_or(morning, |at| at.saturating_add(jiff::SignedDuration::from_hours(9)).unwrap_or(at))
        }
        _ => morning,
    };
    if to > office.now() {
        office.advance_to(to);
    }
    app.clerk.tick().await.map_err(|it| answer(&visit, it))?;
    let back = own_address(filled.get("back"));
    match signed {
        Some(Signed { who, .. }) if who.only.is_none() => {
            let session = app.clerk.enter_demonstration(&who.person, "demonstration").await;
            Ok(with_session(&app, &session.map_err(|it| answer(&visit, it))?, back))
        }
        _ => Ok(Redirect::to(back).into_response()),
    }
}

/// Puts the bar on every page of a demonstration.
pub async fn bar(State(app): State<App>, visit: Visit, request: Request, next: Next) -> Response {
    if app.clerk.office().is_demonstration() {
        visit.show_demo_bar(&bar_of(&app, &visit));
    }
    next.run(request).await
}

fn bar_of(app: &App, visit: &Visit) -> Markup {
    let words = visit.words();
    let today = words::date_with_year(app.clerk.office().today(), visit.language());
    html! {
        p { (words.demonstration_bar(today)) }
        (post_form(visit, "/demonstration/clock", html! {
            (hidden("back", visit.path()))
            button type="submit" name="to" value="day" { (words.demonstration_next_day()) }
            button type="submit" name="to" value="deadline" { (words.demonstration_next_deadline()) }
        }))
    }
}
