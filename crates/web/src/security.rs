//! What protects a visit at the rim: headers, forms that only count from our own pages, secrets.
//!
//! Not here: who may do what. That is the law's and the clerk's.

use axum::http::{HeaderMap, HeaderName, HeaderValue, Method, header};
use maud::{Markup, html};
use sha2::{Digest, Sha256};
use subtle::ConstantTimeEq;

/// The name of the hidden field that carries a form's token.
pub const TOKEN_FIELD: &str = "form_token";

/// Nothing from elsewhere, nothing inline, no frame around us.
pub const CONTENT_SECURITY_POLICY: &str = "default-src 'none'; style-src 'self'; \
    script-src 'self'; img-src 'self' data:; connect-src 'self'; form-action 'self'; \
    frame-ancestors 'none'; base-uri 'none'";

static HEADERS: [(HeaderName, &str); 6] = [
    (header::CONTENT_SECURITY_POLICY, CONTENT_SECURITY_POLICY),
    (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
    (header::REFERRER_POLICY, "no-referrer"),
    (
        HeaderName::from_static("permissions-policy"),
        "camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()",
    ),
    (HeaderName::from_static("cross-origin-opener-policy"), "same-origin"),
    (HeaderName::from_static("cross-origin-resource-policy"), "same-origin"),
];

/// Adds what every answer carries. What a handler has set itself stays: a document for download
/// may need another policy. What says nothing about keeping is not kept.
pub fn guard(headers: &mut HeaderMap, secure: bool) {
    headers.reserve(HEADERS.len() + 4);
    for (name, value) in &HEADERS {
        headers.entry(name).or_insert(HeaderValue::from_static(value));
    }
    headers.entry(header::CACHE_CONTROL).or_insert(HeaderValue::from_static("no-store"));
    if secure {
        headers.insert(header::STRICT_TRANSPORT_SECURITY, HeaderValue::from_static("max-age=31536000"));
    }
}

/// Whether a request that could change something comes from one of our own pages.
///
/// A browser says so in `Sec-Fetch-Site`; an old one at least sends `Origin`. If it says neither,
/// the form's token decides alone; so too for `Origin: null`, which is what our own pages send by
/// their referrer policy.
pub fn from_ourselves(method: &Method, headers: &HeaderMap) -> bool {
    if matches!(*method, Method::GET | Method::HEAD | Method::OPTIONS) {
        return true;
    }
    if let Some(site) = headers.get("sec-fetch-site") {
        // `none` is a person's own doing, such as sending a form again after a restart.
        return site == "same-origin" || site == "none";
    }
    let Some(origin) = headers.get(header::ORIGIN).filter(|o| *o != "null") else {
        return true;
    };
    let host = headers.get(header::HOST).and_then(|h| h.to_str().ok());
    let origin = origin.to_str().ok().and_then(|o| o.split_once("://"));
    matches!((origin, host), (Some((_, from)), Some(here)) if from == here)
}

/// The hidden field that proves a form was opened in this very visit.
///
/// The token is masked afresh each time, so that the length of compressed pages tells nothing
/// about it (BREACH).
pub fn form_token(session_token: &str) -> Markup {
    html! { input type="hidden" name=(TOKEN_FIELD) value=(masked(&keyed(session_token))); }
}

/// The bare token, for the header of a script's request.
pub fn token(session_token: &str) -> String {
    masked(&keyed(session_token))
}

/// Whether a token belongs to this visit. Takes the same time for every wrong one.
pub fn token_holds(session_token: &str, given: &str) -> bool {
    let Some(bytes) = from_hex(given).filter(|bytes| bytes.len() == 64) else {
        return false;
    };
    let (mask, hidden) = bytes.split_at(32);
    let shown: Vec<u8> = mask.iter().zip(hidden).map(|(m, h)| m ^ h).collect();
    shown.ct_eq(&keyed(session_token)).into()
}

/// `length` random bytes in hexadecimal: for cookies, for the id of an act.
pub fn random_hex(length: usize) -> String {
    let mut bytes = vec![0; length];
    getrandom::fill(&mut bytes).expect("the system gives random bytes or nothing here is safe");
    to_hex(&bytes)
}

/// HMAC-SHA-256 over a fixed text, keyed with the session's token: the token of the session
/// cannot be had from that of a form.
fn keyed(session_token: &str) -> [u8; 32] {
    let key: [u8; 32] = Sha256::digest(session_token.as_bytes()).into();
    let pad = |with: u8| -> Vec<u8> { (0..64).map(|at| key.get(at).copied().unwrap_or(0) ^ with).collect() };
    let inner = Sha256::new().chain_update(pad(0x36)).chain_update(b"kelisim form").finalize();
    Sha256::new().chain_update(pad(0x5c)).chain_update(inner).finalize().into()
}

fn masked(token: &[u8; 32]) -> String {
    let mut mask = [0; 32];
    getrandom::fill(&mut mask).expect("the system gives random bytes or nothing here is safe");
    let hidden: Vec<u8> = mask.iter().zip(token).map(|(m, t)| m ^ t).collect();
    to_hex(&mask) + &to_hex(&hidden)
}

fn to_hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

fn from_hex(text: &str) -> Option<Vec<u8>> {
    if !text.is_ascii() || !text.len().is_multiple_of(2) {
        return None;
    }
    (0..text.len()).step_by(2).map(|at| u8::from_str_radix(&text[at..at + 2], 16).ok()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_token_counts_only_in_its_own_visit() {
        let (one, other) = (token("aigerim"), token("aigerim"));
        assert_ne!(one, other, "masked afresh each time");
        assert!(token_holds("aigerim", &one) && token_holds("aigerim", &other));
        assert!(!token_holds("daulet", &one));
        for wrong in ["", "00", "zz", "қазақ", &"0".repeat(128), &one[2..]] {
            assert!(!token_holds("aigerim", wrong), "{wrong}");
        }
    }

    #[test]
    fn a_form_of_another_site_does_not_count() {
        let check = |pairs: &[(&'static str, &str)], expected: bool| {
            let mut headers = HeaderMap::new();
            for (name, value) in pairs {
                headers.insert(*name, value.parse().unwrap());
            }
            assert_eq!(from_ourselves(&Method::POST, &headers), expected, "{pairs:?}");
            assert!(from_ourselves(&Method::GET, &headers));
        };
        check(&[("sec-fetch-site", "same-origin")], true);
        check(&[("sec-fetch-site", "same-site")], false);
        check(&[("sec-fetch-site", "cross-site")], false);
        check(&[("origin", "https://a.kz"), ("host", "a.kz")], true);
        check(&[("origin", "https://b.kz"), ("host", "a.kz")], false);
        check(&[("origin", "null"), ("host", "a.kz")], true);
        check(&[], true);
    }
}
