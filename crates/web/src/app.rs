//! What the pages of signed-in people share: the clerk, who is here, and the way from a failure to an answer.

use crate::answer::{Answer, Cited, Refused};
use crate::filled::Mistakes;
use crate::shell::{SignedIn, Visit};
use crate::{again, language, refusals};
use axum::extract::{ConnectInfo, FromRequestParts, Request, State};
use axum::http::{HeaderMap, HeaderValue, StatusCode, Uri, header, request::Parts};
use axum::middleware::Next;
use axum::response::{IntoResponse, Redirect, Response};
use clerk::{Clerk, Failure, Request as Asked, SignedSession, What, Who};
use law::{Ground, Refusal};
use record::PersonId;
use std::net::SocketAddr;
use words::Language;

/// The cookie of a signed-in browser.
pub const SESSION_COOKIE: &str = "kelisim_session";

/// What every handler is given.
#[derive(Clone, Debug)]
pub struct App {
    pub clerk: Clerk,
    /// Cookies go over TLS only.
    pub secure: bool,
    /// The addresses of proxies whose word on the sender's address is taken.
    pub proxies: Vec<std::net::IpAddr>,
}

/// Somebody who has signed in. As an extractor it sends everybody else to the sign-in page.
#[derive(Clone, Debug)]
pub struct Signed {
    pub who: Who,
    /// The session's token, to keep it when others are ended.
    pub token: String,
}

impl<S: Send + Sync> FromRequestParts<S> for Signed {
    type Rejection = Response;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Response> {
        match parts.extensions.get::<Self>() {
            Some(signed) => Ok(signed.clone()),
            None => Err(Redirect::to(&format!("/enter?next={}", way_back(&parts.uri))).into_response()),
        }
    }
}

/// Somebody who may have signed in.
#[derive(Clone, Debug)]
pub struct Perhaps(pub Option<Signed>);

impl<S: Send + Sync> FromRequestParts<S> for Perhaps {
    type Rejection = std::convert::Infallible;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Self::Rejection> {
        Ok(Self(parts.extensions.get::<Signed>().cloned()))
    }
}

/// From where a request comes, for limits: the address of the other end, or what a known proxy says of it.
#[derive(Clone, Debug)]
pub struct Sender {
    pub address: String,
    /// What the browser calls itself.
    pub agent: String,
}

impl FromRequestParts<App> for Sender {
    type Rejection = std::convert::Infallible;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, Self::Rejection> {
        let direct = parts.extensions.get::<ConnectInfo<SocketAddr>>().map(|it| it.0.ip());
        let forwarded = direct.filter(|it| app.proxies.contains(it)).and_then(|_| last_forwarded(&parts.headers));
        let address = forwarded.or(direct.map(|it| it.to_string())).unwrap_or_else(|| "here".to_owned());
        let agent =
            parts.headers.get(header::USER_AGENT).and_then(|it| it.to_str().ok()).unwrap_or_default().to_owned();
        Ok(Self { address, agent })
    }
}

/// The last address a proxy added is its own word; the ones before can be made up by anybody.
fn last_forwarded(headers: &HeaderMap) -> Option<String> {
    let value = headers.get_all("x-forwarded-for").iter().next_back()?.to_str().ok()?;
    value.rsplit(',').next().map(|it| it.trim().to_owned())
}

fn way_back(uri: &Uri) -> String {
    let path = uri.path_and_query().map_or("/desk", |it| it.as_str());
    path.bytes().fold(String::new(), |mut out, byte| {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'/' | b'-' | b'.' | b'_' => out.push(char::from(byte)),
            byte => out.push_str(&format!("%{byte:02X}")),
        }
        out
    })
}

/// An address of this very site, for going back after sign-in; anything else becomes the desk.
pub fn own_address(address: &str) -> &str {
    // A browser leaves out tabs and line breaks, so that "/\t/elsewhere" would lead elsewhere.
    let odd = |it: char| it == '\\' || it.is_control();
    let own = address.starts_with('/') && !address.starts_with("//") && !address.contains(odd);
    if own { address } else { "/desk" }
}

/// The layer that knows sessions.
pub async fn recognise(State(app): State<App>, visit: Visit, mut request: Request, next: Next) -> Response {
    let token = language::cookie(request.headers(), SESSION_COOKIE).map(str::to_owned);
    if let Some(token) = token {
        match app.clerk.who(&token).await {
            Ok(Some(who)) => {
                let name = app.clerk.account(&who.person).await.map(|it| it.name).unwrap_or_default();
                visit.sign_in(SignedIn { name, desk: "/desk".to_owned(), session_token: token.clone() });
                request.extensions_mut().insert(Signed { who, token });
            }
            Ok(None) => {}
            Err(failure) => return answer(&visit, failure).into_response(),
        }
    }
    let kept = again::find(&visit, &app, request.method(), request.uri().query()).await;
    if let Some(kept) = &kept {
        if kept.language == visit.language() {
            return kept.shown();
        }
        visit.bring_back(kept.typed.clone());
    }
    let mut response = next.run(request).await;
    if let Some(kept) = kept.filter(|_| response.status() == StatusCode::METHOD_NOT_ALLOWED) {
        // The form stands on a page with another address: better in the other language than not at all.
        return kept.shown();
    }
    response.extensions_mut().insert(app);
    response
}

/// The cookie that begins a session, beside a redirect.
pub fn with_session(app: &App, session: &SignedSession, to: &str) -> Response {
    let secure = if app.secure { "; Secure" } else { "" };
    let cookie = format!("{SESSION_COOKIE}={}; Path=/; HttpOnly; SameSite=Lax{secure}", session.token);
    let mut response = Redirect::to(to).into_response();
    if let Ok(cookie) = HeaderValue::from_str(&cookie) {
        response.headers_mut().append(header::SET_COOKIE, cookie);
    }
    response
}

/// The cookie that ends a session, beside a redirect.
pub fn without_session(to: &str) -> Response {
    let mut response = Redirect::to(to).into_response();
    let gone = format!("{SESSION_COOKIE}=; Path=/; HttpOnly; SameSite=Lax; Max-Age=0");
    if let Ok(cookie) = HeaderValue::from_str(&gone) {
        response.headers_mut().append(header::SET_COOKIE, cookie);
    }
    response
}

/// What to say when the clerk did not do it. Mistakes at a field are better shown at the field: see [`at_field`].
pub fn answer(visit: &Visit, failure: Failure) -> Answer {
    match failure {
        Failure::NotFound => Answer::NotFound,
        Failure::Refused(refusal) => Answer::Refusal(Box::new(refused(visit.language(), &refusal))),
        Failure::RegisterRefused(refusal) => {
            Answer::Refusal(Box::new(refusals::of_register(visit.language(), &refusal)))
        }
        Failure::Mistake(_) => Answer::Mistake(crate::Slip::Unreadable),
        Failure::TooMany { seconds } => Answer::Refusal(Box::new(refusals::too_many(visit.language(), seconds))),
        Failure::Broken(why) => Answer::fault(why),
        Failure::Fault(fault) => Answer::fault(fault),
    }
}

/// A mistake the clerk found, put at its field; anything else comes back as it was.
///
/// # Errors
/// The failure, when it is no mistake of the person.
pub fn at_field(visit: &Visit, failure: Failure, mistakes: &mut Mistakes) -> Result<(), Failure> {
    match failure {
        Failure::Mistake(it) => {
            mistakes.add(it.field, refusals::mistake(visit.language(), it.what));
            Ok(())
        }
        Failure::TooMany { seconds } => {
            mistakes.add("code", refusals::too_many(visit.language(), seconds).what);
            Ok(())
        }
        failure => Err(failure),
    }
}

/// The law's refusal in the reader's words.
pub fn refused(language: Language, refusal: &Refusal) -> Refused {
    let Some(first) = refusal.reasons.first() else { return refusals::plain(language) };
    let mut said = match refusal.ground {
        Ground::Forbidden => refusals::forbidden(language, first.rule),
        Ground::NotNow => refusals::not_now(language, first.rule),
        Ground::NotYours | Ground::NoRule => refusals::plain(language),
    };
    said.cited = refusal.reasons.iter().map(|it| cited(language, it.rule, &it.basis)).collect();
    said
}

/// The statute's own words, in Kazakh for Kazakh readers where that text is at hand, otherwise in Russian.
fn cited(language: Language, rule: &str, basis: &law::Basis) -> Cited {
    let in_kazakh = basis.in_kazakh.filter(|_| language == Language::Kk);
    Cited {
        article: basis.article.shown(law_language(language)),
        quotation: in_kazakh.or(basis.quotation).unwrap_or_default().to_owned(),
        language: if in_kazakh.is_some() { Language::Kk } else { Language::Ru },
        page: crate::pages::law::rule_address(rule),
    }
}

/// The law's name of a language.
pub fn law_language(language: Language) -> law::Language {
    match language {
        Language::Kk => law::Language::Kazakh,
        Language::Ru => law::Language::Russian,
        Language::En => law::Language::English,
    }
}

/// An act from a page: by the person, for oneself, today.
pub fn from_page(id: &str, act: case::Act) -> Asked {
    Asked::page(id, act)
}

/// The name of somebody in a sheet; a neutral word when it is not known.
pub fn name_of<'a>(case: &'a case::Case, person: &PersonId) -> &'a str {
    case.name_of(person).unwrap_or("—")
}

/// What is wrong, for tests of completeness.
pub const ALL_WHATS: [What; 12] = [
    What::Empty,
    What::TooLong,
    What::InTheFuture,
    What::InThePast,
    What::NotAnAddress,
    What::WrongCode,
    What::CodeExpired,
    What::TooLarge,
    What::UnknownKind,
    What::Dangerous,
    What::SentBefore,
    What::Unknown,
];

#[cfg(test)]
mod tests {
    use super::own_address;

    #[test]
    fn the_way_back_leads_nowhere_else() {
        for own in ["/desk", "/cases/2026-0001?done=say", "/cases/2026-0001/rooms/joint-1"] {
            assert_eq!(own_address(own), own);
        }
        for other in ["//a.kz", "/\\a.kz", "/\t/a.kz", "/\n/a.kz", "/\r/a.kz", "https://a.kz", "a.kz", ""] {
            assert_eq!(own_address(other), "/desk", "{other:?}");
        }
    }
}
