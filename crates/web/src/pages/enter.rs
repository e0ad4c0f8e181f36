//! Signing in, by a code to an e-mail address, by a printed card, by a letter; and signing out.

use super::account::once::{ADDRESS, ALL};
use crate::app::{App, Perhaps, Sender, answer, own_address, with_session, without_session};
use crate::fields::{Field, error_summary, hidden, post_form};
use crate::{Answer, Filled, Mistakes, Visit, components as part, page, refusals};
use axum::extract::{Path, Query, State};
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Redirect, Response};
use clerk::Failure;
use maud::{Markup, html};
use std::collections::HashMap;

/// A mistake the clerk found, put at `field` whatever the clerk calls it; anything else comes back.
pub(crate) fn at(visit: &Visit, failure: Failure, field: &str, mistakes: &mut Mistakes) -> Result<(), Failure> {
    match failure {
        Failure::Mistake(it) => mistakes.add(field, refusals::mistake(visit.language(), it.what)),
        Failure::TooMany { seconds } => mistakes.add(field, refusals::too_many(visit.language(), seconds).what),
        failure => return Err(failure),
    }
    Ok(())
}

/// Where to go after signing in, as the form carries it.
fn next(filled: &Filled) -> String {
    let next = filled.get("next");
    if next.is_empty() { "/desk".to_owned() } else { own_address(next).to_owned() }
}

fn asked(query: &HashMap<String, String>) -> Filled {
    Filled::of(query.get("next").map(|it| ("next", it.clone())))
}

/// The ways in.
pub async fn ways(visit: Visit, Perhaps(signed): Perhaps, Query(query): Query<HashMap<String, String>>) -> Response {
    let filled = asked(&query);
    if signed.is_some_and(|it| it.who.only.is_none()) {
        return Redirect::to(&next(&filled)).into_response();
    }
    ways_page(&visit, &filled, &Mistakes::default())
}

fn ways_page(visit: &Visit, filled: &Filled, mistakes: &Mistakes) -> Response {
    let words = visit.words();
    let to = next(filled);
    let content = html! {
        (error_summary(visit.language(), mistakes))
        h1 { (words.account_enter_title()) }
        @if filled.has("next", "/account") || to == "/desk" { p { (words.account_enter_lead()) } }
        @else { p { (words.account_enter_first()) } }
        (post_form(visit, "/enter", html! {
            (hidden("next", &to))
            (Field::new(visit.language(), "email", words.account_enter_email()).hint(words.account_enter_email_hint())
                .filled(filled).mistakes(mistakes).autocomplete("email").email())
            (part::actions(part::button(&words.account_enter_email_button())))
        }))
        h2 { (words.account_enter_other()) }
        ul {
            li { a href=(with_next("/enter/card", &to)) { (words.account_enter_by_card()) } }
            li { a href="/letter" { (words.account_enter_by_letter()) } }
        }
        h2 { (words.account_enter_new()) }
        p { (words.account_enter_new_body()) " " a href="/file" { (words.account_enter_new_way()) } }
        (part::phone(visit))
    };
    framed(visit, words.account_enter_title(), mistakes, None, content)
}

fn framed(visit: &Visit, title: String, mistakes: &Mistakes, back: Option<&str>, content: Markup) -> Response {
    let status = if mistakes.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let frame = visit.frame(title).status(status);
    match back {
        Some(address) => page(frame.back(address, visit.words().shell_back()), content),
        None => page(frame, content),
    }
}

fn with_next(address: &str, next: &str) -> String {
    if next == "/desk" {
        return address.to_owned();
    }
    let safe = next.bytes().all(|it| it.is_ascii_alphanumeric() || matches!(it, b'/' | b'-' | b'.' | b'_'));
    if safe { format!("{address}?next={next}") } else { address.to_owned() }
}

/// Sends link and code to the address, if somebody signs in with it. The page says the same if nobody does.
pub async fn ask_code(
    State(app): State<App>,
    visit: Visit,
    sender: Sender,
    filled: Filled,
) -> Result<Response, Answer> {
    let mut mistakes = Mistakes::default();
    if let Err(failure) = app.clerk.ask_email_code(filled.get("email"), &sender.address).await {
        at(&visit, failure, "email", &mut mistakes).map_err(|it| answer(&visit, it))?;
        return Ok(ways_page(&visit, &filled, &mistakes));
    }
    let mut response = Redirect::to(&with_next("/enter/code", &next(&filled))).into_response();
    ADDRESS.put(&app, &mut response, filled.get("email"));
    Ok(response)
}

/// Where the code of the message is typed.
pub async fn code(visit: Visit, Query(query): Query<HashMap<String, String>>, headers: HeaderMap) -> Response {
    match ADDRESS.take(&headers) {
        Some(address) => code_page(&visit, &address, &asked(&query), &Mistakes::default()),
        None => Redirect::to("/enter").into_response(),
    }
}

fn code_page(visit: &Visit, address: &str, filled: &Filled, mistakes: &Mistakes) -> Response {
    let words = visit.words();
    let content = html! {
        (error_summary(visit.language(), mistakes))
        h1 { (words.account_enter_code_title()) }
        p { (words.account_enter_code_sent(address)) }
        (post_form(visit, "/enter/code", html! {
            (hidden("next", &next(filled)))
            (Field::new(visit.language(), "code", words.account_code()).filled(filled).mistakes(mistakes)
                .autocomplete("one-time-code").digits())
            (part::actions(part::button(&words.account_enter_button())))
        }))
        p { (words.account_enter_code_none()) }
    };
    framed(visit, words.account_enter_code_title(), mistakes, Some("/enter"), content)
}

/// Signs in by the code.
pub async fn by_code(
    State(app): State<App>,
    visit: Visit,
    sender: Sender,
    headers: HeaderMap,
    filled: Filled,
) -> Result<Response, Answer> {
    let Some(address) = ADDRESS.take(&headers) else { return Ok(Redirect::to("/enter").into_response()) };
    match app.clerk.sign_in_by_code(&address, filled.get("code"), &sender.agent).await {
        Ok(session) => {
            let mut response = with_session(&app, &session, &next(&filled));
            ADDRESS.end(&mut response);
            Ok(response)
        }
        Err(failure) => {
            let mut mistakes = Mistakes::default();
            at(&visit, failure, "code", &mut mistakes).map_err(|it| answer(&visit, it))?;
            Ok(code_page(&visit, &address, &filled, &mistakes))
        }
    }
}

/// The link of a message. Opening it changes nothing: programs that look into mail open links too.
pub async fn link(visit: Visit, Path(link): Path<String>) -> Response {
    let words = visit.words();
    let content = html! {
        h1 { (words.account_enter_link_title()) }
        p { (words.account_enter_link_body()) }
        (post_form(&visit, &format!("/enter/{}", plain(&link)), part::actions(part::button(&words.account_enter_button()))))
    };
    page(visit.frame(words.account_enter_link_title()), content)
}

/// A token is hexadecimal; anything else leads nowhere.
fn plain(link: &str) -> String {
    link.chars().filter(char::is_ascii_hexdigit).collect()
}

/// Signs in by the link.
pub async fn by_link(
    State(app): State<App>,
    visit: Visit,
    sender: Sender,
    Path(link): Path<String>,
    _: Filled,
) -> Result<Response, Answer> {
    match app.clerk.sign_in_by_link(&plain(&link), &sender.agent).await {
        Ok(session) => Ok(with_session(&app, &session, "/desk")),
        Err(Failure::Mistake(_)) => {
            let words = visit.words();
            let content = html! {
                h1 { (words.account_enter_link_old()) }
                p { (words.account_enter_link_old_body()) }
                (part::actions(part::button_link("/enter", &words.account_enter_link_anew())))
                (part::phone(&visit))
            };
            Ok(page(visit.frame(words.account_enter_link_old()).status(StatusCode::UNPROCESSABLE_ENTITY), content))
        }
        Err(failure) => Err(answer(&visit, failure)),
    }
}

/// Where card and PIN are typed.
pub async fn card(visit: Visit, Query(query): Query<HashMap<String, String>>) -> Response {
    card_page(&visit, &asked(&query), &Mistakes::default())
}

fn card_page(visit: &Visit, filled: &Filled, mistakes: &Mistakes) -> Response {
    let (words, language) = (visit.words(), visit.language());
    let content = html! {
        (error_summary(language, mistakes))
        h1 { (words.account_enter_card_title()) }
        (post_form(visit, "/enter/card", html! {
            (hidden("next", &next(filled)))
            (Field::new(language, "card", words.account_card_number()).hint(words.account_enter_card_hint())
                .filled(filled).mistakes(mistakes).autocomplete("username").code())
            (Field::new(language, "pin", words.account_card_pin()).hint(words.account_enter_pin_hint())
                .mistakes(mistakes).autocomplete("current-password").password())
            (part::actions(part::button(&words.account_enter_button())))
        }))
        p { (words.account_enter_card_lost()) }
        (part::phone(visit))
    };
    framed(visit, words.account_enter_card_title(), mistakes, Some("/enter"), content)
}

/// Signs in by the card.
pub async fn by_card(State(app): State<App>, visit: Visit, sender: Sender, filled: Filled) -> Result<Response, Answer> {
    let (card, pin) = (filled.get("card"), filled.get("pin"));
    match app.clerk.sign_in_by_card(card, pin, &sender.agent, &sender.address).await {
        Ok(session) => Ok(with_session(&app, &session, &next(&filled))),
        Err(failure) => {
            let mut mistakes = Mistakes::default();
            at(&visit, failure, "pin", &mut mistakes).map_err(|it| answer(&visit, it))?;
            Ok(card_page(&visit, &filled, &mistakes))
        }
    }
}

/// Signs out.
pub async fn sign_out(
    State(app): State<App>,
    visit: Visit,
    Perhaps(signed): Perhaps,
    _: Filled,
) -> Result<Response, Answer> {
    if let Some(signed) = signed {
        app.clerk.sign_out(&signed.token).await.map_err(|it| answer(&visit, it))?;
    }
    let mut response = without_session("/");
    for cookie in ALL {
        cookie.end(&mut response);
    }
    Ok(response)
}
