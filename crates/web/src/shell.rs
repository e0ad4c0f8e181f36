//! The layer around every address: language, the form's visit, headers, and pages for what goes
//! wrong. A handler gets it all as a [`Visit`].

use crate::{
    again,
    answer::{self, Answer, Slip},
    app::App,
    filled::Filled,
    language,
    layout::Frame,
    security,
    site::Site,
};
use axum::{
    Router,
    body::Body,
    extract::{DefaultBodyLimit, FromRequestParts, Request, State},
    http::{HeaderValue, StatusCode, header, request::Parts},
    middleware::{self, Next},
    response::{IntoResponse, Response},
};
use maud::Markup;
use std::{
    any::Any,
    convert::Infallible,
    sync::{
        Arc, OnceLock,
        atomic::{AtomicBool, Ordering},
    },
};
use tower_http::{catch_panic::CatchPanicLayer, compression::CompressionLayer};
use words::{Language, Words};

/// The cookie of someone who has not signed in but opened a form.
const VISIT_COOKIE: &str = "kelisim_visit";

/// Who has signed in, as far as the head of a page shows it.
#[derive(Debug, Clone)]
pub struct SignedIn {
    /// The name shown.
    pub name: String,
    /// Where this person's work lies.
    pub desk: String,
    /// The session's secret, to which forms are bound.
    pub session_token: String,
}

#[derive(Debug)]
struct Inner {
    site: Arc<Site>,
    language: Language,
    path: String,
    query: Option<String>,
    visit_token: OnceLock<String>,
    visit_token_is_new: bool,
    visit_token_used: AtomicBool,
    signed_in: OnceLock<SignedIn>,
    demo_bar: OnceLock<String>,
    sent: OnceLock<Filled>,
    typed: OnceLock<Filled>,
}

/// One request of one person: what a page needs to know besides its own content.
///
/// Any handler can ask for it. The layer that knows sessions calls [`Visit::sign_in`] on it before
/// the handler runs.
#[derive(Debug, Clone)]
pub struct Visit(Arc<Inner>);

impl Visit {
    /// The language of this visit.
    pub fn language(&self) -> Language {
        self.0.language
    }

    /// The sentences of this visit's language.
    pub fn words(&self) -> &'static Words {
        self.0.language.words()
    }

    /// The installation.
    pub fn site(&self) -> &Site {
        &self.0.site
    }

    /// The address asked for, without what follows a question mark.
    pub fn path(&self) -> &str {
        &self.0.path
    }

    /// The address asked for in another language.
    pub fn path_in(&self, language: Language) -> String {
        let rest = self.0.query.as_deref().unwrap_or_default();
        let mut pairs: Vec<&str> = rest.split('&').filter(|p| !p.is_empty()).collect();
        pairs.retain(|pair| !pair.starts_with("lang="));
        let lang = format!("lang={}", language.code());
        pairs.push(&lang);
        format!("{}?{}", self.0.path, pairs.join("&"))
    }

    /// Who has signed in.
    pub fn signed_in(&self) -> Option<&SignedIn> {
        self.0.signed_in.get()
    }

    /// Says who is here; the first word stands. For the layer that knows sessions, which lies
    /// inside the shell: `shell(pages.layer(sessions), site)`.
    pub fn sign_in(&self, person: SignedIn) {
        let _ = self.0.signed_in.set(person);
    }

    /// The bar at the head of a demonstration.
    pub fn demo_bar(&self) -> Option<&str> {
        self.0.demo_bar.get().map(String::as_str)
    }

    /// Puts a bar at the head of this visit's page. For the demonstration's layer.
    pub fn show_demo_bar(&self, bar: &Markup) {
        let _ = self.0.demo_bar.set(bar.0.clone());
    }

    /// What was typed into this form before it came back in another language; nothing when it is new.
    pub fn typed(&self) -> Filled {
        self.0.typed.get().cloned().unwrap_or_default()
    }

    /// Brings back what was typed before, for the form this visit is about to be shown.
    pub(crate) fn bring_back(&self, typed: Filled) {
        let _ = self.0.typed.set(typed);
    }

    /// What this very request sent, as far as it was read.
    pub(crate) fn sent(&self) -> Option<&Filled> {
        self.0.sent.get()
    }

    /// Notes what this request sends, so that it can be kept if the form comes back.
    pub(crate) fn note_sent(&self, filled: Filled) {
        let _ = self.0.sent.set(filled);
    }

    /// A page of this visit with this title; see [`crate::page`].
    pub fn frame(&self, title: impl Into<String>) -> Frame<'_> {
        Frame::new(self, title.into())
    }

    /// The hidden field every form with `method="post"` must have; [`crate::Filled`] checks it.
    pub fn form_token(&self) -> Markup {
        security::form_token(self.secret())
    }

    /// The token for a script that sends something.
    pub fn bare_token(&self) -> String {
        security::token(self.secret())
    }

    /// Whether a token sent with a form belongs to this visit.
    pub fn owns(&self, token: &str) -> bool {
        security::token_holds(self.secret(), token)
    }

    /// What only this visit knows: the session's secret, or that of whoever opened a form.
    pub(crate) fn secret(&self) -> &str {
        if let Some(person) = self.signed_in() {
            return &person.session_token;
        }
        self.0.visit_token_used.store(true, Ordering::Relaxed);
        self.visit_token()
    }

    /// Drawn when the first form asks for it: most visits have none.
    fn visit_token(&self) -> &str {
        self.0.visit_token.get_or_init(|| security::random_hex(32))
    }

    fn new(site: Arc<Site>, request: &Request) -> Self {
        let known =
            language::cookie(request.headers(), VISIT_COOKIE).filter(|token| token.len() == 64).map(str::to_string);
        Self(Arc::new(Inner {
            language: language::of(request.headers()),
            path: request.uri().path().to_string(),
            query: request.uri().query().map(str::to_string),
            visit_token_is_new: known.is_none(),
            visit_token: known.map_or_else(OnceLock::new, OnceLock::from),
            visit_token_used: AtomicBool::new(false),
            signed_in: OnceLock::new(),
            demo_bar: OnceLock::new(),
            sent: OnceLock::new(),
            typed: OnceLock::new(),
            site,
        }))
    }

    /// The cookie to set, if a form of this visit needs one that is not there yet.
    fn cookie(&self) -> Option<HeaderValue> {
        let wanted = self.0.visit_token_is_new && self.0.visit_token_used.load(Ordering::Relaxed);
        let secure = if self.site().secure { "; Secure" } else { "" };
        wanted
            .then(|| {
                let token = self.visit_token();
                format!("{VISIT_COOKIE}={token}; Path=/; HttpOnly; SameSite=Lax{secure}")
            })
            .and_then(|cookie| HeaderValue::from_str(&cookie).ok())
    }
}

impl<S: Sync> FromRequestParts<S> for Visit {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Infallible> {
        let visit = parts.extensions.get::<Self>().cloned();
        Ok(visit.expect("every address stands inside shell()"))
    }
}

/// Puts the shell around all addresses. The outermost layer but for what the listener adds.
pub fn shell(router: Router, site: Site) -> Router {
    let limit = site.body_limit();
    router
        .layer(DefaultBodyLimit::max(limit))
        .layer(CatchPanicLayer::custom(panicked))
        .layer(middleware::from_fn_with_state(Arc::new(site), surround))
        .layer(CompressionLayer::new())
}

fn panicked(cause: Box<dyn Any + Send + 'static>) -> Response {
    let said = cause.downcast_ref::<String>().map(String::as_str).or_else(|| cause.downcast_ref::<&str>().copied());
    Answer::fault(said.unwrap_or("a panic without words")).into_response()
}

async fn surround(State(site): State<Arc<Site>>, mut request: Request, next: Next) -> Response {
    let is_page = !request.uri().path().starts_with("/assets/");
    if is_page
        && request.method() == axum::http::Method::GET
        && let Some((language, address)) = language::asked(request.uri())
    {
        return guarded(switched(language, &address, site.secure), &site);
    }
    let visit = Visit::new(site.clone(), &request);
    request.extensions_mut().insert(visit.clone());
    let ours = security::from_ourselves(request.method(), request.headers());
    let for_machines = request.uri().path().starts_with("/api/");
    let method = request.method().clone();
    let mut answer = if ours {
        match tokio::time::timeout(site.patience, next.run(request)).await {
            Ok(answer) => answer,
            Err(_) => Answer::Busy.into_response(),
        }
    } else {
        Answer::Mistake(Slip::Stale).into_response()
    };
    let app = answer.extensions_mut().remove::<App>();
    let answer = answer::in_words(&visit, for_machines, answer);
    let mut answer = again::kept(&visit, app, &method, answer).await;
    if let Some(cookie) = visit.cookie() {
        answer.headers_mut().append(header::SET_COOKIE, cookie);
    }
    guarded(answer, &site)
}

fn switched(language: Language, address: &str, secure: bool) -> Response {
    let headers = [(header::LOCATION, address.to_string()), (header::SET_COOKIE, language::keep(language, secure))];
    (StatusCode::SEE_OTHER, headers, Body::empty()).into_response()
}

fn guarded(mut answer: Response, site: &Site) -> Response {
    security::guard(answer.headers_mut(), site.secure);
    answer
}
