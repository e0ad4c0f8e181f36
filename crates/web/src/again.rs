//! A form that came back with something wrong stands at an address of its own: the browser is sent there, so that Back
//! and reload ask nobody to send the form again. What was typed is kept here, for this visit alone; the address holds
//! nothing but a random name.

use crate::app::App;
use crate::security;
use crate::shell::Visit;
use axum::body::{Body, to_bytes};
use axum::http::{HeaderValue, Method, StatusCode, header};
use axum::response::{IntoResponse, Redirect, Response};
use serde_json::json;
use words::Language;

/// What the name of a kept page is called in an address.
const NAME: &str = "again";
/// A page larger than this is not kept but answered at once.
const LARGEST: usize = 1024 * 1024;

/// Keeps the page a form came back with, and leads to it. Whatever else is answered stays as it is; so does this page
/// where it cannot be kept: nothing typed is lost by it.
pub async fn kept(visit: &Visit, app: Option<App>, method: &Method, answer: Response) -> Response {
    let came_back = matches!(answer.status(), StatusCode::UNPROCESSABLE_ENTITY | StatusCode::CONFLICT);
    let is_page = answer.headers().get(header::CONTENT_TYPE).is_some_and(|it| it.as_bytes().starts_with(b"text/html"));
    let Some(app) = app.filter(|_| *method == Method::POST && came_back && is_page) else { return answer };
    let (parts, body) = answer.into_parts();
    let Ok(bytes) = to_bytes(body, usize::MAX).await else { return StatusCode::INTERNAL_SERVER_ERROR.into_response() };
    let name = security::random_hex(16);
    if bytes.len() <= LARGEST
        && let Ok(text) = std::str::from_utf8(&bytes)
    {
        let page = json!({ "status": parts.status.as_u16(), "language": visit.language().code(), "page": text });
        if app.clerk.keep_page(visit.secret(), &name, page).await.is_ok() {
            let mut led = Redirect::to(&format!("{}?{NAME}={name}", visit.path())).into_response();
            for cookie in parts.headers.get_all(header::SET_COOKIE) {
                led.headers_mut().append(header::SET_COOKIE, cookie.clone());
            }
            return led;
        }
    }
    Response::from_parts(parts, Body::from(bytes))
}

/// The page an address names, if it was kept for this visit and in the language it is read in now.
pub async fn shown(visit: &Visit, app: &App, method: &Method, query: Option<&str>) -> Option<Response> {
    let name = query?.split('&').find_map(|it| it.strip_prefix(NAME)?.strip_prefix('='))?;
    let plain = name.len() == 32 && name.bytes().all(|it| it.is_ascii_hexdigit());
    if *method != Method::GET || !plain {
        return None;
    }
    let kept = app.clerk.page(visit.secret(), name).await.ok()??;
    let language = Language::from_code(kept.get("language")?.as_str()?)?;
    let status = StatusCode::from_u16(u16::try_from(kept.get("status")?.as_u64()?).ok()?).ok()?;
    let page = kept.get("page")?.as_str()?.to_owned();
    (language == visit.language()).then(|| {
        let headers = [
            (header::CONTENT_TYPE, "text/html; charset=utf-8"),
            (header::CACHE_CONTROL, "no-store"),
            (header::VARY, "cookie, accept-language"),
            (header::CONTENT_LANGUAGE, language.code()),
        ];
        (status, headers.map(|(name, value)| (name, HeaderValue::from_static(value))), page).into_response()
    })
}
