//! The page around a page's content: head, ornament, language, leaving quickly, foot.

use crate::{assets, shell::Visit};
use axum::{
    body::Body,
    http::{HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
};
use maud::{DOCTYPE, Markup, PreEscaped, html};
use words::Language;

/// What a page says about itself besides its content. Made by [`Visit::frame`].
#[derive(Debug)]
pub struct Frame<'a> {
    visit: &'a Visit,
    title: String,
    status: StatusCode,
    public: bool,
    back: Option<(String, String)>,
    live: Option<String>,
    script: Option<&'static str>,
}

impl<'a> Frame<'a> {
    pub(crate) fn new(visit: &'a Visit, title: String) -> Self {
        Self { visit, title, status: StatusCode::OK, public: false, back: None, live: None, script: None }
    }

    /// Another status than 200. With 422 the title begins with "Mistake:".
    pub fn status(mut self, status: StatusCode) -> Self {
        self.status = status;
        self
    }

    /// The same page for everyone: a browser may keep it for going back.
    pub fn public(mut self) -> Self {
        self.public = true;
        self
    }

    /// A way back above the heading: address and words, such as the name of the case.
    pub fn back(mut self, address: impl Into<String>, words: impl Into<String>) -> Self {
        self.back = Some((address.into(), words.into()));
        self
    }

    /// A script of this page alone, beside the one of all pages.
    pub fn script(mut self, name: &'static str) -> Self {
        self.script = Some(name);
        self
    }

    /// Where the script hears that something new has come: a stream of server-sent events, of
    /// which one named `new` shows the notice. The stream says no more than that.
    pub fn live(mut self, address: impl Into<String>) -> Self {
        self.live = Some(address.into());
        self
    }
}

/// A whole page. The content brings its own single `h1`.
pub fn page(frame: Frame<'_>, content: Markup) -> Response {
    let visit = frame.visit;
    let whole = html! {
        (DOCTYPE)
        html lang=(visit.language().code()) {
            (head(&frame))
            body {
                a.skip href="#content" { (visit.words().shell_skip()) }
                @if let Some(bar) = visit.demo_bar() {
                    aside.demo aria-label=(visit.words().demonstration_name()) { div.wrap { (PreEscaped(bar)) } }
                }
                (masthead(visit))
                @if let Some(address) = &frame.live { (live(visit, address)) }
                main.wrap #content tabindex="-1" {
                    @if let Some((address, words)) = &frame.back {
                        a.back href=(address) { (words) }
                    }
                    (content)
                }
                (foot(visit))
            }
        }
    };
    let keep = if frame.public { "private, max-age=0, must-revalidate" } else { "no-store" };
    let headers = [
        (header::CONTENT_TYPE, "text/html; charset=utf-8"),
        (header::CACHE_CONTROL, keep),
        (header::VARY, "cookie, accept-language"),
        (header::CONTENT_LANGUAGE, visit.language().code()),
    ]
    .map(|(name, value)| (name, HeaderValue::from_static(value)));
    (frame.status, headers, Body::from(whole.into_string())).into_response()
}

fn head(frame: &Frame<'_>) -> Markup {
    let words = frame.visit.words();
    let title = if frame.status == StatusCode::UNPROCESSABLE_ENTITY {
        words.shell_title_mistake(&frame.title)
    } else {
        words.shell_title(&frame.title)
    };
    html! {
        head {
            meta charset="utf-8";
            meta name="viewport" content="width=device-width, initial-scale=1";
            meta name="color-scheme" content="light dark";
            meta name="format-detection" content="telephone=no";
            title { (title) }
            link rel="icon" type="image/svg+xml" href=(assets::address("mark.svg"));
            link rel="stylesheet" href=(assets::address("kelisim.css"));
            script src=(assets::address("kelisim.js")) defer {}
            @if let Some(name) = frame.script { script src=(assets::address(name)) defer {} }
        }
    }
}

fn masthead(visit: &Visit) -> Markup {
    let words = visit.words();
    html! {
        header.masthead {
            div.band {}
            div.wrap {
                a.mark href="/" aria-label=(words.shell_home()) { (mark()) span { (words.shell_name()) } }
                nav aria-label=(words.shell_head()) {
                    (languages(visit))
                    div.account { (account(visit)) }
                    a.leave #leave href=(visit.site().leave_to) rel="noreferrer nofollow"
                        aria-describedby="leave-hint" { (words.shell_leave()) }
                    span #leave-hint hidden { (words.shell_leave_hint()) }
                }
            }
        }
    }
}

fn account(visit: &Visit) -> Markup {
    let words = visit.words();
    let open = visit.site().open;
    html! {
        @if let Some(person) = visit.signed_in() {
            a href=(person.desk) { (words.shell_desk()) }
            @if let Some(address) = open.sign_out {
                form method="post" action=(address) {
                    (visit.form_token())
                    button.link type="submit" { (words.shell_sign_out()) }
                }
            }
        } @else if let Some(address) = open.sign_in {
            a href=(address) { (words.shell_sign_in()) }
        }
    }
}

fn languages(visit: &Visit) -> Markup {
    html! {
        ul.languages aria-label=(visit.words().shell_languages()) {
            @for language in Language::ALL {
                li {
                    @if language == visit.language() {
                        span aria-current="true" lang=(language.code()) { (language.short_name()) }
                    } @else {
                        a href=(visit.path_in(language)) lang=(language.code())
                            hreflang=(language.code()) rel="nofollow" title=(language.name()) {
                            (language.short_name())
                        }
                    }
                }
            }
        }
    }
}

/// Two horns of one stem, and between them the one who stands in the middle.
fn mark() -> Markup {
    html! {
        svg viewBox="0 0 32 32" aria-hidden="true" focusable="false" {
            path d="M16 29V15.500C16 9.500 12.600 5.500 8.300 5.500 4.900 5.500 2.500 8 2.500 11.200c0 3.100 2.300 5.300 5 5.300 2.300 0 4-1.600 4-3.700 0-1.700-1.200-2.900-2.700-2.900M16 15.500C16 9.500 19.400 5.500 23.700 5.500c3.400 0 5.800 2.500 5.800 5.700 0 3.100-2.300 5.300-5 5.300-2.300 0-4-1.600-4-3.700 0-1.700 1.200-2.900 2.700-2.900"
                fill="none" stroke="currentColor" stroke-width="2.500" stroke-linecap="round" stroke-linejoin="round" {}
            path d="M16 1.600 18.300 4.600 16 7.600 13.700 4.600Z" fill="currentColor" {}
        }
    }
}

/// Shown by the script when something new comes; without the script it stays hidden.
fn live(visit: &Visit, address: &str) -> Markup {
    let words = visit.words();
    html! {
        div.live #live data-live=(address) data-lost=(words.shell_live_lost()) {
            div.wrap role="status" {
                p #live-new hidden {
                    (words.shell_live_new()) " "
                    a href=(visit.path()) { (words.shell_live_show()) }
                }
                p #live-lost hidden {}
            }
        }
    }
}

fn foot(visit: &Visit) -> Markup {
    let words = visit.words();
    let (phone, open) = (&visit.site().phone, visit.site().open);
    html! {
        footer.foot aria-label=(words.shell_foot()) {
            div.wrap {
                div {
                    p.foot-phone {
                        (words.shell_foot_phone()) br;
                        a href={ "tel:" (phone.dialled()) } { (phone.shown) }
                    }
                    p { (words.shell_foot_hours(&phone.from, &phone.to)) }
                }
                nav aria-label=(words.shell_foot_pages()) {
                    ul {
                        @if let Some(address) = open.register {
                            li { a href=(address) { (words.shell_foot_register()) } }
                        }
                        @if let Some(address) = open.law {
                            li { a href=(address) { (words.shell_foot_law()) } }
                        }
                        @if let Some(address) = open.figures {
                            li { a href=(address) { (words.shell_foot_figures()) } }
                        }
                        li { a href="/genuine" { (words.shell_foot_genuine()) } }
                        li { a href="/safety" { (words.shell_foot_safety()) } }
                        li { a href="/accessibility" { (words.shell_foot_accessibility()) } }
                    }
                }
                p.foot-source { (words.shell_foot_source()) }
            }
        }
    }
}
