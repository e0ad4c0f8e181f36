//! A form that came back with something wrong stands at an address of its own: the browser is sent there, so that Back
//! and reload ask nobody to send the form again. What was typed is kept here, for this visit alone; the address holds
//! nothing but a random name. In another language the form is drawn anew, with what was typed in it.

use crate::app::App;
use crate::filled::Filled;
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
/// Where codes and PINs are typed: what comes back from there is answered at once and kept nowhere.
const OF_SECRETS: [&str; 4] = ["/letter", "/file/continue", "/account/email/code", "/enter/"];
/// Where a side says within a case what the other must never learn: its secret sum, its points.
const OF_ONE_SIDE: [&str; 2] = ["/secret-sums/", "/table/points"];

/// Keeps the page a form came back with, and leads to it. Whatever else is answered stays as it is; so does this page
/// where it cannot be kept: nothing typed is lost by it.
pub async fn kept(visit: &Visit, app: Option<App>, method: &Method, answer: Response) -> Response {
    let came_back = matches!(answer.status(), StatusCode::UNPROCESSABLE_ENTITY | StatusCode::CONFLICT);
    let is_page = answer.headers().get(header::CONTENT_TYPE).is_some_and(|it| it.as_bytes().starts_with(b"text/html"));
    let may = *method == Method::POST && came_back && is_page && !asks_for_a_secret(visit.path());
    let Some(app) = app.filter(|_| may) else { return answer };
    let (parts, body) = answer.into_parts();
    let Ok(bytes) = to_bytes(body, usize::MAX).await else { return StatusCode::INTERNAL_SERVER_ERROR.into_response() };
    let name = security::random_hex(16);
    if bytes.len() <= LARGEST
        && let Ok(text) = std::str::from_utf8(&bytes)
    {
        let page = json!({
            "status": parts.status.as_u16(),
            "language": visit.language().code(),
            "page": text,
            "typed": visit.sent().map(Filled::pairs).unwrap_or_default(),
        });
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

fn asks_for_a_secret(path: &str) -> bool {
    OF_SECRETS.iter().any(|it| if it.ends_with('/') { path.starts_with(it) } else { path == *it })
        || OF_ONE_SIDE.iter().any(|it| path.contains(it))
}

/// A page that was kept: as it came back, and what had been typed, for the same form in another language.
#[derive(Debug)]
pub struct Kept {
    pub language: Language,
    pub typed: Filled,
    status: StatusCode,
    page: String,
}

impl Kept {
    /// The page as it came back.
    pub fn shown(&self) -> Response {
        let headers = [
            (header::CONTENT_TYPE, "text/html; charset=utf-8"),
            (header::CACHE_CONTROL, "no-store"),
            (header::VARY, "cookie, accept-language"),
            (header::CONTENT_LANGUAGE, self.language.code()),
        ];
        (self.status, headers.map(|(name, value)| (name, HeaderValue::from_static(value))), self.page.clone())
            .into_response()
    }
}

/// The page an address names, if it was kept for this visit.
pub async fn find(visit: &Visit, app: &App, method: &Method, query: Option<&str>) -> Option<Kept> {
    let name = query?.split('&').find_map(|it| it.strip_prefix(NAME)?.strip_prefix('='))?;
    let plain = name.len() == 32 && name.bytes().all(|it| it.is_ascii_hexdigit());
    if *method != Method::GET || !plain {
        return None;
    }
    let kept = app.clerk.page(visit.secret(), name).await.ok()??;
    let typed: Vec<(String, String)> = serde_json::from_value(kept.get("typed")?.clone()).ok()?;
    Some(Kept {
        language: Language::from_code(kept.get("language")?.as_str()?)?,
        typed: Filled::of(typed),
        status: StatusCode::from_u16(u16::try_from(kept.get("status")?.as_u64()?).ok()?).ok()?,
        page: kept.get("page")?.as_str()?.to_owned(),
    })
}
