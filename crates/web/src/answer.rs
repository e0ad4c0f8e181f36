//! The four ways in which a person does not get what was asked for: the law says no, something
//! was sent wrongly, there is no such thing, or the fault is ours.
//!
//! A handler returns [`Answer`] without knowing the language; [`in_words`] makes the page.

use crate::{components, layout::page, security, shell::Visit};
use axum::{
    body::Body,
    http::{HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
};
use maud::html;
use std::fmt::Display;
use words::Language;

/// A sentence of the law that decided, where it stands and in which language it is quoted.
#[derive(Debug, Clone)]
pub struct Cited {
    /// The article, in the words of the reader's language.
    pub article: String,
    /// The sentence itself.
    pub quotation: String,
    /// The language of the quotation.
    pub language: Language,
    /// The page on which the whole rule stands, under `/law`.
    pub page: String,
}

/// A refusal in words: what is not possible, why, and what is possible instead.
#[derive(Debug, Clone, Default)]
pub struct Refused {
    /// One sentence: what is not possible.
    pub what: String,
    /// One or two sentences: why.
    pub why: Option<String>,
    /// The sentences of the law that decided.
    pub cited: Vec<Cited>,
    /// What can be done instead.
    pub instead: Option<String>,
    /// Where that is done: address and words.
    pub ways: Vec<(String, String)>,
}

/// What was wrong with what a browser sent, where there is no form to show again.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Slip {
    /// Part of it did not arrive.
    Unreadable,
    /// The form was opened in another visit, or by another site.
    Stale,
    /// More than one form may have.
    TooLarge,
    /// The address takes another method.
    NotAllowed,
}

/// What a handler says when there is no page to show.
#[derive(Debug, Clone)]
pub enum Answer {
    /// The law says no (409).
    Refusal(Box<Refused>),
    /// Sent wrongly (422 and its kin). A form with wrong answers is shown again instead; see
    /// [`crate::Mistakes`].
    Mistake(Slip),
    /// There is no such thing, or it is not yours (404). One wording for both.
    NotFound,
    /// It took too long (503).
    Busy,
    /// Our fault (500); the cause is logged once, under the number the person sees.
    Fault(String),
}

impl Answer {
    /// A fault with its cause, for the log only.
    pub fn fault(cause: impl Display) -> Self {
        Self::Fault(cause.to_string())
    }

    fn status(&self) -> StatusCode {
        match self {
            Self::Refusal(_) => StatusCode::CONFLICT,
            Self::Mistake(Slip::Unreadable) => StatusCode::UNPROCESSABLE_ENTITY,
            Self::Mistake(Slip::Stale) => StatusCode::FORBIDDEN,
            Self::Mistake(Slip::TooLarge) => StatusCode::PAYLOAD_TOO_LARGE,
            Self::Mistake(Slip::NotAllowed) => StatusCode::METHOD_NOT_ALLOWED,
            Self::NotFound => StatusCode::NOT_FOUND,
            Self::Busy => StatusCode::SERVICE_UNAVAILABLE,
            Self::Fault(_) => StatusCode::INTERNAL_SERVER_ERROR,
        }
    }

    /// The answer that a bare status of the framework means, such as its own 404.
    fn of_status(status: StatusCode) -> Option<Self> {
        Some(match status {
            StatusCode::NOT_FOUND | StatusCode::GONE => Self::NotFound,
            StatusCode::METHOD_NOT_ALLOWED => Self::Mistake(Slip::NotAllowed),
            StatusCode::PAYLOAD_TOO_LARGE => Self::Mistake(Slip::TooLarge),
            StatusCode::FORBIDDEN => Self::Mistake(Slip::Stale),
            status if status.is_client_error() => Self::Mistake(Slip::Unreadable),
            StatusCode::SERVICE_UNAVAILABLE | StatusCode::GATEWAY_TIMEOUT => Self::Busy,
            status if status.is_server_error() => Self::fault(status),
            _ => return None,
        })
    }

    fn kind(&self) -> &'static str {
        match self {
            Self::Refusal(_) => "refusal",
            Self::Mistake(_) => "mistake",
            Self::NotFound => "not-found",
            Self::Busy | Self::Fault(_) => "fault",
        }
    }
}

impl IntoResponse for Answer {
    fn into_response(self) -> Response {
        let mut response = self.status().into_response();
        response.extensions_mut().insert(self);
        response
    }
}

/// Turns an answer without a page into one, in the language of the visit.
pub fn in_words(visit: &Visit, for_machines: bool, mut response: Response) -> Response {
    let is_whole =
        response.headers().get(header::CONTENT_TYPE).is_some_and(|kind| !kind.as_bytes().starts_with(b"text/plain"));
    let answer = match response.extensions_mut().remove::<Answer>() {
        Some(answer) => answer,
        None if is_whole => return response,
        None => match Answer::of_status(response.status()) {
            Some(answer) => answer,
            None => return response,
        },
    };
    let incident = incident(&answer);
    if for_machines {
        return for_a_machine(&answer, incident.as_deref());
    }
    let mut page = in_a_page(visit, &answer, incident.as_deref());
    if let Some(allow) = response.headers_mut().remove(header::ALLOW) {
        page.headers_mut().insert(header::ALLOW, allow);
    }
    page
}

/// Logs a fault once and names it.
fn incident(answer: &Answer) -> Option<String> {
    let Answer::Fault(cause) = answer else {
        return None;
    };
    let number = security::random_hex(4).to_uppercase();
    let number = format!("{}-{}", &number[..4], &number[4..]);
    tracing::error!(incident = %number, %cause, "a page could not be made");
    Some(number)
}

fn for_a_machine(answer: &Answer, incident: Option<&str>) -> Response {
    let incident = incident.map_or(String::new(), |n| format!(",\"incident\":\"{n}\""));
    let body = format!("{{\"kind\":\"{}\"{incident}}}", answer.kind());
    let headers = [(header::CONTENT_TYPE, HeaderValue::from_static("application/json"))];
    (answer.status(), headers, Body::from(body)).into_response()
}

fn in_a_page(visit: &Visit, answer: &Answer, incident: Option<&str>) -> Response {
    let words = visit.words();
    let megabytes = visit.site().megabytes as i64;
    let (title, body, way) = match answer {
        Answer::Refusal(refused) => return refusal(visit, refused),
        Answer::NotFound => (words.shell_notfound_title(), words.shell_notfound_body(), words.shell_notfound_way()),
        Answer::Fault(_) => (words.shell_fault_title(), words.shell_fault_body(), words.shell_fault_way()),
        Answer::Busy => (words.shell_busy_title(), words.shell_busy_body(), words.shell_busy_way()),
        Answer::Mistake(Slip::Unreadable) => {
            (words.shell_unreadable_title(), words.shell_unreadable_body(), words.shell_unreadable_way())
        }
        Answer::Mistake(Slip::Stale) => (words.shell_stale_title(), words.shell_stale_body(), words.shell_stale_way()),
        Answer::Mistake(Slip::TooLarge) => {
            (words.shell_toolarge_title(), words.shell_toolarge_body(megabytes), words.shell_toolarge_way())
        }
        Answer::Mistake(Slip::NotAllowed) => {
            (words.shell_notallowed_title(), words.shell_notallowed_body(), words.shell_notallowed_way())
        }
    };
    let body = html! {
        h1 { (title) }
        p.lead { (body) }
        p { (way) }
        @if let Some(number) = incident {
            p { strong { (words.shell_fault_number(number)) } }
        }
        (components::phone(visit))
        p { a href="/" { (words.shell_answer_home()) } }
    };
    page(visit.frame(title).status(answer.status()), body)
}

fn refusal(visit: &Visit, refused: &Refused) -> Response {
    let words = visit.words();
    let title = words.shell_refused_title();
    let body = html! {
        h1 { (title) }
        (components::refusal_box(visit.language(), refused))
        (components::phone(visit))
    };
    page(visit.frame(title).status(StatusCode::CONFLICT), body)
}
