//! Which language a visit is in: the one chosen, else the browser's, else Kazakh.

use axum::http::{HeaderMap, Uri, header};
use words::Language;

/// The cookie that keeps a choice. It says nothing about the person, so scripts may read it.
pub const COOKIE: &str = "kelisim_lang";

const YEAR: u32 = 365 * 24 * 60 * 60;

/// The language of a request.
pub fn of(headers: &HeaderMap) -> Language {
    cookie(headers, COOKIE).and_then(Language::from_code).or_else(|| accepted(headers)).unwrap_or_default()
}

/// The value of a cookie.
pub fn cookie<'a>(headers: &'a HeaderMap, name: &str) -> Option<&'a str> {
    headers
        .get_all(header::COOKIE)
        .iter()
        .filter_map(|value| value.to_str().ok())
        .flat_map(|value| value.split(';'))
        .filter_map(|pair| pair.trim().split_once('='))
        .find_map(|(key, value)| (key == name).then_some(value))
}

/// The language asked for by `?lang=` and the address without it.
pub fn asked(uri: &Uri) -> Option<(Language, String)> {
    let query = uri.query()?;
    let code = query.split('&').find_map(|pair| pair.strip_prefix("lang="))?;
    let language = Language::from_code(code)?;
    let rest: Vec<&str> = query.split('&').filter(|pair| !pair.starts_with("lang=")).collect();
    let path = own_path(uri);
    let address = if rest.is_empty() { path } else { format!("{path}?{}", rest.join("&")) };
    Some((language, address))
}

/// The path, safe to redirect to: `//elsewhere.example` would be an address of someone else's.
fn own_path(uri: &Uri) -> String {
    format!("/{}", uri.path().trim_start_matches(['/', '\\']))
}

/// The `Set-Cookie` value that keeps a choice for a year.
pub fn keep(language: Language, secure: bool) -> String {
    let secure = if secure { "; Secure" } else { "" };
    format!("{COOKIE}={}; Path=/; Max-Age={YEAR}; SameSite=Lax{secure}", language.code())
}

/// The first language of the browser's list that we speak, by weight.
fn accepted(headers: &HeaderMap) -> Option<Language> {
    let list = headers.get(header::ACCEPT_LANGUAGE)?.to_str().ok()?;
    let mut best: Option<(u32, Language)> = None;
    for entry in list.split(',') {
        let mut parts = entry.split(';');
        let Some(language) = parts.next().map(str::trim).and_then(Language::from_code) else {
            continue;
        };
        let weight = parts.find_map(|part| part.trim().strip_prefix("q=")).map_or(1000, thousandths);
        if weight > 0 && best.is_none_or(|(heaviest, _)| weight > heaviest) {
            best = Some((weight, language));
        }
    }
    best.map(|(_, language)| language)
}

/// `0.8` as 800. Floats decide nothing here either.
fn thousandths(weight: &str) -> u32 {
    let Some((whole, rest)) = weight.trim().split_once('.') else {
        return weight.trim().parse::<u32>().map_or(0, |w| w.min(1) * 1000);
    };
    let digits: String = rest.chars().chain("000".chars()).take(3).collect();
    let whole: u32 = whole.parse().unwrap_or(0);
    (whole * 1000 + digits.parse::<u32>().unwrap_or(0)).min(1000)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(accept: &str, expected: Option<Language>) {
        let mut headers = HeaderMap::new();
        headers.insert(header::ACCEPT_LANGUAGE, accept.parse().unwrap());
        assert_eq!(accepted(&headers), expected, "{accept}");
    }

    #[test]
    fn the_browsers_first_language_that_we_speak_is_taken() {
        check("ru-RU,ru;q=0.9,en;q=0.8", Some(Language::Ru));
        check("de,fr;q=0.9,en;q=0.8,kk;q=0.85", Some(Language::Kk));
        check("de", None);
        check("en;q=0,ru;q=0.001", Some(Language::Ru));
        check("kk;q=1.0", Some(Language::Kk));
    }

    #[test]
    fn a_language_is_changed_in_place() {
        let check = |address: &str, expected: Option<(Language, &str)>| {
            let uri: Uri = address.parse().unwrap();
            let expected = expected.map(|(l, a)| (l, a.to_string()));
            assert_eq!(asked(&uri), expected, "{address}");
        };
        check("/a?lang=ru", Some((Language::Ru, "/a")));
        check("/a?page=2&lang=en&x=1", Some((Language::En, "/a?page=2&x=1")));
        check("/a?lang=fr", None);
        check("/a", None);
        check("//evil.example/?lang=kk", Some((Language::Kk, "/evil.example/")));
    }
}
