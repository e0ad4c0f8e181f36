//! A person's own page: name and language, ways in, sessions, tokens for programs. Nothing about cases.

pub(crate) mod once;

use super::enter::at;
use crate::app::{App, Signed, answer};
use crate::fields::{Choice, Field, error_summary, post_form};
use crate::{Answer, Filled, Mistakes, Visit, components as part, language, page};
use axum::extract::{Path, Query, State};
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Redirect, Response};
use clerk::Account;
use maud::{Markup, html};
use once::{ADDRESS, SHOWN};
use record::Digest;
use std::collections::HashMap;
use words::Language;

/// A new card, shown once: to be written down or printed.
pub fn card_box(visit: &Visit, card: &str, pin: &str) -> Markup {
    let words = visit.words();
    html! {
        section.next {
            h2 { (words.account_card_new()) }
            p { (words.account_card_write()) }
            (part::facts(&[
                (words.account_card_number(), html! { strong.number { (card) } }),
                (words.account_card_pin(), html! { strong.number { (pin) } }),
            ]))
            p { (words.account_card_how()) }
            p { (words.account_card_apart()) }
        }
    }
}

/// The page.
pub async fn show(
    State(app): State<App>,
    visit: Visit,
    signed: Signed,
    Query(query): Query<HashMap<String, String>>,
    headers: HeaderMap,
) -> Result<Response, Answer> {
    let failed = |it| answer(&visit, it);
    let words = visit.words();
    let shown = SHOWN.take(&headers);
    if !app.clerk.may_change_entrance(&signed.who).await.map_err(failed)? {
        let mut response = closed(&visit, shown.as_deref());
        SHOWN.end(&mut response);
        return Ok(response);
    }
    let account = app.clerk.account(&signed.who.person).await.map_err(failed)?;
    let mut response = {
        let content = html! {
            (done(&visit, query.get("done").map(String::as_str)))
            h1 { (words.account_title()) }
            @if let Some(shown) = &shown { (shown_once(&visit, shown)) }
            @if signed.who.only.is_some() { p.lead { (words.account_by_letter()) } }
            (name_form(&visit, &Filled::of([("name", account.name.as_str()), ("language", account.language.as_str())]), &Mistakes::default()))
            (email(&visit, &account, &Filled::default(), &Mistakes::default()))
            (card(&visit))
            @if signed.who.only.is_none() {
                (sessions(&app, &visit, &signed).await.map_err(failed)?)
                (tokens(&app, &visit, &signed).await.map_err(failed)?)
            }
        };
        page(visit.frame(words.account_title()), content)
    };
    SHOWN.end(&mut response);
    Ok(response)
}

/// Whoever came by a letter changes nothing of a way in that is there; a card made a moment ago is still shown.
fn closed(visit: &Visit, shown: Option<&str>) -> Response {
    let words = visit.words();
    let content = html! {
        h1 { (words.account_title()) }
        @if let Some(shown) = shown { (shown_once(visit, shown)) }
        p.lead { (words.account_closed()) }
        (part::actions(part::button_link("/enter?next=/account", &words.account_closed_enter())))
        (part::phone(visit))
    };
    page(visit.frame(words.account_title()), content)
}

fn done(visit: &Visit, what: Option<&str>) -> Markup {
    let words = visit.words();
    let said = match what {
        Some("name") => words.account_done_name(),
        Some("email") => words.account_done_email(),
        Some("session") => words.account_done_session(),
        Some("token") => words.account_done_token(),
        _ => return html! {},
    };
    part::banner(part::Tone::Done, html! { p { (said) } })
}

fn shown_once(visit: &Visit, shown: &str) -> Markup {
    let words = visit.words();
    html! {
        @match shown.split_once(' ') {
            Some(("token", token)) => section.next {
                h2 { (words.account_token_new()) }
                p { (words.account_token_write()) }
                p { code { (token) } }
            },
            Some((card, pin)) => (card_box(visit, card, pin)),
            None => {}
        }
    }
}

fn name_form(visit: &Visit, filled: &Filled, mistakes: &Mistakes) -> Markup {
    let (words, language) = (visit.words(), visit.language());
    let choices = [
        Choice::new("kk", words.account_language_kk()),
        Choice::new("ru", words.account_language_ru()),
        Choice::new("en", words.account_language_en()),
    ];
    html! {
        h2 { (words.account_name_heading()) }
        (post_form(visit, "/account/name", html! {
            (Field::new(language, "name", words.account_name()).hint(words.account_name_hint())
                .filled(filled).mistakes(mistakes).autocomplete("name").text())
            (Field::new(language, "language", words.account_language()).hint(words.account_language_hint())
                .filled(filled).mistakes(mistakes).radios(&choices))
            (part::actions(part::button(&words.shell_save())))
        }))
    }
}

/// Keeps name and language.
pub async fn rename(State(app): State<App>, visit: Visit, signed: Signed, filled: Filled) -> Result<Response, Answer> {
    let failed = |it| answer(&visit, it);
    if !app.clerk.may_change_entrance(&signed.who).await.map_err(failed)? {
        return Err(Answer::NotFound);
    }
    let mut mistakes = Mistakes::default();
    if filled.is_empty("name") {
        mistakes.add("name", visit.words().mistake_empty());
    } else if filled.get("name").chars().count() > 200 {
        mistakes.add("name", visit.words().mistake_too_long());
    }
    let chosen = Language::from_code(filled.get("language"));
    if chosen.is_none() {
        mistakes.add("language", visit.words().filing_choose());
    }
    let Some(chosen) = chosen.filter(|_| mistakes.is_empty()) else {
        return Ok(again(&visit, &mistakes, name_form(&visit, &filled, &mistakes)));
    };
    let known = app.clerk.account(&signed.who.person).await.map_err(failed)?;
    let account = Account { name: filled.get("name").to_owned(), language: chosen.code().to_owned(), ..known };
    app.clerk.put_account(&signed.who.person, &account).await.map_err(failed)?;
    let mut response = Redirect::to("/account?done=name").into_response();
    if let Ok(cookie) = HeaderValue::from_str(&language::keep(chosen, app.secure)) {
        response.headers_mut().append(header::SET_COOKIE, cookie);
    }
    Ok(response)
}

/// A part of the page again, alone, with what was wrong.
fn again(visit: &Visit, mistakes: &Mistakes, content: Markup) -> Response {
    let words = visit.words();
    let content = html! { (error_summary(visit.language(), mistakes)) h1 { (words.account_title()) } (content) };
    let frame = visit.frame(words.account_title()).status(StatusCode::UNPROCESSABLE_ENTITY);
    page(frame.back("/account", words.shell_back()), content)
}

fn email(visit: &Visit, account: &Account, filled: &Filled, mistakes: &Mistakes) -> Markup {
    let words = visit.words();
    html! {
        h2 { (words.account_email_heading()) }
        @match &account.email {
            Some(known) => p { (words.account_email_known(known)) },
            None => p { (words.account_email_none()) },
        }
        (post_form(visit, "/account/email", html! {
            (Field::new(visit.language(), "email", words.account_email()).filled(filled).mistakes(mistakes)
                .autocomplete("email").email())
            (part::actions(part::second_button("send", "yes", &words.account_email_send())))
        }))
    }
}

/// Sends a code to an address that is to be proved.
pub async fn ask_email(
    State(app): State<App>,
    visit: Visit,
    signed: Signed,
    filled: Filled,
) -> Result<Response, Answer> {
    let failed = |it| answer(&visit, it);
    if !app.clerk.may_change_entrance(&signed.who).await.map_err(failed)? {
        return Err(Answer::NotFound);
    }
    let mut mistakes = Mistakes::default();
    if let Err(failure) = app.clerk.ask_email_proof(&signed.who.person, filled.get("email")).await {
        at(&visit, failure, "email", &mut mistakes).map_err(failed)?;
        let account = app.clerk.account(&signed.who.person).await.map_err(failed)?;
        return Ok(again(&visit, &mistakes, email(&visit, &account, &filled, &mistakes)));
    }
    let mut response = Redirect::to("/account/email").into_response();
    ADDRESS.put(&app, &mut response, filled.get("email"));
    Ok(response)
}

/// Where the code is typed.
pub async fn email_code(visit: Visit, _: Signed, headers: HeaderMap) -> Response {
    match ADDRESS.take(&headers) {
        Some(address) => email_code_page(&visit, &address, &Mistakes::default()),
        None => Redirect::to("/account").into_response(),
    }
}

fn email_code_page(visit: &Visit, address: &str, mistakes: &Mistakes) -> Response {
    let words = visit.words();
    let content = html! {
        (error_summary(visit.language(), mistakes))
        h1 { (words.account_code_title()) }
        p { (words.account_code_sent(address)) }
        (post_form(visit, "/account/email/code", html! {
            (Field::new(visit.language(), "code", words.account_code()).mistakes(mistakes)
                .autocomplete("one-time-code").digits())
            (part::actions(part::button(&words.account_code_button())))
        }))
        p { (words.account_code_none()) }
    };
    let status = if mistakes.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    page(visit.frame(words.account_code_title()).status(status).back("/account", words.shell_back()), content)
}

/// Takes the code that proves the address.
pub async fn prove_email(
    State(app): State<App>,
    visit: Visit,
    signed: Signed,
    headers: HeaderMap,
    filled: Filled,
) -> Result<Response, Answer> {
    let failed = |it| answer(&visit, it);
    if !app.clerk.may_change_entrance(&signed.who).await.map_err(failed)? {
        return Err(Answer::NotFound);
    }
    let Some(address) = ADDRESS.take(&headers) else { return Ok(Redirect::to("/account").into_response()) };
    let mut mistakes = Mistakes::default();
    if let Err(failure) = app.clerk.prove_email(&signed.who, &address, filled.get("code")).await {
        at(&visit, failure, "code", &mut mistakes).map_err(failed)?;
        return Ok(email_code_page(&visit, &address, &mistakes));
    }
    let mut response = Redirect::to("/account?done=email").into_response();
    ADDRESS.end(&mut response);
    Ok(response)
}

fn card(visit: &Visit) -> Markup {
    let words = visit.words();
    html! {
        h2 { (words.account_card_heading()) }
        p { (words.account_card_body()) }
        (post_form(visit, "/account/card", part::actions(part::second_button("new", "yes", &words.account_card_button()))))
    }
}

/// Makes a new card; the old one ends.
pub async fn new_card(State(app): State<App>, visit: Visit, signed: Signed, _: Filled) -> Result<Response, Answer> {
    let made = app.clerk.renew_card(&signed.who).await.map_err(|it| answer(&visit, it))?;
    let mut response = Redirect::to("/account").into_response();
    SHOWN.put(&app, &mut response, &format!("{} {}", made.card, made.pin));
    Ok(response)
}

async fn sessions(app: &App, visit: &Visit, signed: &Signed) -> Result<Markup, clerk::Failure> {
    let words = visit.words();
    let here = Digest::of(signed.token.as_bytes());
    let sessions = app.clerk.sessions(&signed.who).await?;
    Ok(html! {
        h2 { (words.account_sessions_heading()) }
        p { (words.account_sessions_body()) }
        ul {
            @for session in &sessions {
                li {
                    @let seen = words::date_time(app.clerk.office().local(session.last_seen), visit.language());
                    (words.account_session(device(visit, &session.agent), seen))
                    " "
                    @if session.token == here { (part::tag(part::Tone::Done, &words.account_session_here())) }
                    @else {
                        (post_form(visit, &format!("/account/sessions/{}/end", session.token), html! {
                            button.link type="submit" { (words.account_session_end()) }
                        }))
                    }
                }
            }
        }
        @if sessions.len() > 1 {
            (post_form(visit, "/account/sessions/end", part::actions(part::second_button("all", "yes", &words.account_sessions_end()))))
        }
    })
}

/// What a browser calls itself, in two words.
fn device(visit: &Visit, agent: &str) -> String {
    let known = |names: &[(&str, &'static str)]| names.iter().find(|it| agent.contains(it.0)).map(|it| it.1);
    let browser = known(&[
        ("YaBrowser", "Yandex"),
        ("OPR", "Opera"),
        ("Edg", "Edge"),
        ("Firefox", "Firefox"),
        ("Chrome", "Chrome"),
        ("Safari", "Safari"),
    ]);
    let system = known(&[
        ("Android", "Android"),
        ("iPhone", "iPhone"),
        ("iPad", "iPad"),
        ("Windows", "Windows"),
        ("Mac OS", "macOS"),
        ("Linux", "Linux"),
    ]);
    match (browser, system) {
        (Some(browser), Some(system)) => format!("{browser}, {system}"),
        (one, other) => one.or(other).map_or_else(|| visit.words().account_session_unknown(), str::to_owned),
    }
}

/// Ends one session.
pub async fn end_session(
    State(app): State<App>,
    visit: Visit,
    signed: Signed,
    Path(session): Path<String>,
    _: Filled,
) -> Result<Response, Answer> {
    let session = Digest::from_hex(&session).filter(|_| signed.who.only.is_none()).ok_or(Answer::NotFound)?;
    app.clerk.end_own_session(&signed.who, &session).await.map_err(|it| answer(&visit, it))?;
    Ok(Redirect::to("/account?done=session").into_response())
}

/// Ends every session but this one.
pub async fn end_sessions(State(app): State<App>, visit: Visit, signed: Signed, _: Filled) -> Result<Response, Answer> {
    if signed.who.only.is_some() {
        return Err(Answer::NotFound);
    }
    app.clerk.sign_out_elsewhere(&signed.who, &signed.token).await.map_err(|it| answer(&visit, it))?;
    Ok(Redirect::to("/account?done=session").into_response())
}

async fn tokens(app: &App, visit: &Visit, signed: &Signed) -> Result<Markup, clerk::Failure> {
    let (words, language) = (visit.words(), visit.language());
    let tokens = app.clerk.tokens(&signed.who).await?;
    let day = |at| words::date_numeric(app.clerk.office().day_of(at));
    let content = html! {
        p { (words.account_tokens_body()) }
        @if tokens.is_empty() { (part::empty(&words.account_tokens_empty(), None)) }
        ul {
            @for token in &tokens {
                li {
                    (words.account_token(&token.label, day(token.created))) " "
                    @if token.revoked.is_some() { (part::tag(part::Tone::Plain, &words.account_token_revoked())) }
                    @else {
                        (post_form(visit, &format!("/account/tokens/{}/revoke", token.token), html! {
                            button.link type="submit" { (words.account_token_revoke()) }
                        }))
                    }
                }
            }
        }
        @if signed.who.assurance >= record::Assurance::Contact {
            (post_form(visit, "/account/tokens", html! {
                (Field::new(language, "label", words.account_token_label()).hint(words.account_token_label_hint()).text())
                (part::actions(part::second_button("new", "yes", &words.account_token_button())))
            }))
        }
    };
    Ok(html! { h2 { (words.account_tokens_heading()) } (part::details(&words.account_tokens_summary(), content)) })
}

/// Makes a token.
pub async fn new_token(
    State(app): State<App>,
    visit: Visit,
    signed: Signed,
    filled: Filled,
) -> Result<Response, Answer> {
    let token = app.clerk.issue_token(&signed.who, filled.get("label")).await.map_err(|it| answer(&visit, it))?;
    let mut response = Redirect::to("/account").into_response();
    SHOWN.put(&app, &mut response, &format!("token {token}"));
    Ok(response)
}

/// Revokes a token.
pub async fn revoke_token(
    State(app): State<App>,
    visit: Visit,
    signed: Signed,
    Path(token): Path<String>,
    _: Filled,
) -> Result<Response, Answer> {
    let token = Digest::from_hex(&token).filter(|_| signed.who.only.is_none()).ok_or(Answer::NotFound)?;
    app.clerk.revoke_token(&signed.who, &token).await.map_err(|it| answer(&visit, it))?;
    Ok(Redirect::to("/account?done=token").into_response())
}
