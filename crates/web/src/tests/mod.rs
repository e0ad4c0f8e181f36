//! Requests against the whole shell, in this process. Every public page in every language; what a
//! stranger, a browser of another site and a broken handler get.

mod agreeing;
mod cases;
mod entrance;
mod face;
mod pages;
mod refusals;
mod shell;

use crate::{Answer, Filled, Phone, Site, Visit, page, router, shell as around};
use axum::{
    Router,
    body::{Body, to_bytes},
    http::{Request, Response, StatusCode, header},
    routing::get,
};
use maud::html;
use tower::ServiceExt;

/// An answer read whole.
pub(crate) struct Got {
    pub status: StatusCode,
    pub headers: axum::http::HeaderMap,
    pub text: String,
}

impl Got {
    pub fn header(&self, name: &str) -> &str {
        self.headers.get(name).map_or("", |v| v.to_str().unwrap())
    }

    /// What stands between two marks, the first time.
    pub fn between(&self, from: &str, to: &str) -> &str {
        let rest = self.text.split_once(from).map_or("", |(_, rest)| rest);
        rest.split_once(to).map_or("", |(found, _)| found)
    }
}

pub(crate) fn site() -> Site {
    let mut site = Site::new(Phone { shown: "8 (7172) 00 00 00".into(), from: "9:00".into(), to: "18:30".into() });
    site.patience = std::time::Duration::from_millis(300);
    site.megabytes = 1;
    site
}

/// The public pages and a few that misbehave.
pub(crate) fn app() -> Router {
    app_of(site())
}

pub(crate) fn app_of(site: Site) -> Router {
    let pages = router::public_router()
        .route("/form", get(form).post(sent))
        .route("/fault", get(|| async { Answer::fault("secret cause <b>") }))
        .route("/api/fault", get(|| async { Answer::fault("secret") }))
        .route("/panic", get(panics))
        .route("/slow", get(slow))
        .route("/refused", get(refused));
    around(pages, site)
}

async fn form(visit: Visit) -> axum::response::Response {
    page(visit.frame("form"), html! { h1 { "form" } (visit.form_token()) })
}

async fn sent(filled: Filled) -> String {
    let file = filled.upload("paper").map_or(0, |file| file.bytes.len());
    format!("{} {file}", filled.get("name"))
}

async fn panics() -> &'static str {
    panic!("secret of a panic")
}

async fn slow() -> &'static str {
    tokio::time::sleep(std::time::Duration::from_secs(60)).await;
    "late"
}

async fn refused() -> Answer {
    Answer::Refusal(Box::new(crate::Refused {
        what: "You cannot sign yet.".into(),
        cited: vec![crate::Cited {
            article: "CPC 176(1)".into(),
            quotation: "Мировое соглашение".into(),
            language: words::Language::Ru,
            page: "/law/rules/agreement-is-signed-by-parties".into(),
        }],
        ways: vec![("/form".into(), "Sign yourself".into())],
        ..crate::Refused::default()
    }))
}

pub(crate) async fn ask(request: Request<Body>) -> Got {
    ask_of(app(), request).await
}

/// Asks as a browser does: a form that came back stands at an address of its own, and is looked at there.
pub(crate) async fn ask_of(app: Router, request: Request<Body>) -> Got {
    let cookies = request.headers().get(header::COOKIE).cloned();
    let is_sent = request.method() == axum::http::Method::POST;
    let got = ask_once(app.clone(), request).await;
    let to = got.header("location").to_owned();
    if !is_sent || !to.contains("?again=") {
        return got;
    }
    let request = Request::get(to);
    let request = cookies.into_iter().fold(request, |request, it| request.header(header::COOKIE, it));
    ask_once(app, request.body(Body::empty()).unwrap()).await
}

pub(crate) async fn ask_once(app: Router, request: Request<Body>) -> Got {
    let answer: Response<Body> = app.oneshot(request).await.unwrap();
    let (parts, body) = answer.into_parts();
    let bytes = to_bytes(body, usize::MAX).await.unwrap();
    Got { status: parts.status, headers: parts.headers, text: String::from_utf8_lossy(&bytes).into_owned() }
}

/// A plain request in a language.
pub(crate) async fn read(path: &str, language: &str) -> Got {
    let request = Request::get(path).header(header::ACCEPT_LANGUAGE, language);
    ask(request.body(Body::empty()).unwrap()).await
}
