//! Every public page in every language: what each must have and must not have.

use super::{Got, app_of, ask_of, read, site};
use crate::site::Open;
use axum::{
    body::Body,
    http::{Request, StatusCode, header},
};
use words::Language;

const PUBLIC: &[&str] = &[
    "/",
    "/mediation",
    "/settlement-agreement",
    "/participatory-procedure",
    "/genuine",
    "/safety",
    "/accessibility",
    "/law",
    "/law/out-of-court",
    "/law/court-mediation",
    "/law/judge-mediation",
    "/law/settlement",
    "/law/participatory",
    "/law/registers",
];

/// Our own addresses that a page may lead to.
fn is_known(address: &str) -> bool {
    let bare = address.split(['?', '#']).next().unwrap_or_default();
    // The calendar asks the office which days were moved, and is looked at with it.
    PUBLIC.contains(&bare)
        || bare == "/law/calendar"
        || bare.is_empty()
        || bare.starts_with("/assets/")
        || address.starts_with("tel:")
        || address == site().leave_to
}

fn values<'a>(text: &'a str, attribute: &'a str) -> impl Iterator<Item = &'a str> {
    let mark = format!(" {attribute}=\"");
    let pieces: Vec<&str> = text.split(&mark).skip(1).collect();
    pieces.into_iter().map(|piece| piece.split('"').next().unwrap_or_default())
}

/// What every whole page must be, whatever it says.
pub(crate) fn check_page(got: &Got, language: Language, what: &str) {
    let text = &got.text;
    let lang = format!("<html lang=\"{}\">", language.code());
    assert!(text.contains(&lang), "{what}: the language of the page");
    assert_eq!(text.matches("<h1").count(), 1, "{what}: one h1");
    assert_eq!(text.matches("<main").count(), 1, "{what}: one main");
    assert!(text.contains("href=\"#content\""), "{what}: skip link");
    assert!(!text.contains("<style") && !text.contains(" style="), "{what}");
    assert!(!text.contains(" onclick=") && !text.contains("javascript:"));
    assert_eq!(
        text.matches("<script").count(),
        text.matches("<script src=\"/assets/").count(),
        "{what}: scripts come from a file"
    );
    for source in values(text, "src") {
        assert!(source.starts_with("/assets/"), "{what}: {source}");
    }
    for link in text.split("<link ").skip(1) {
        assert!(link.contains("href=\"/assets/"), "{what}: {link:.60}");
    }
    for id in values(text, "id") {
        let same = values(text, "id").filter(|other| *other == id).count();
        assert_eq!(same, 1, "{what}: id {id}");
    }
    labels(text, what);
    let policy = got.header("content-security-policy");
    assert!(policy.starts_with("default-src 'none'"), "{what}");
    assert!(!policy.contains("unsafe"), "{what}");
    assert_eq!(got.header("x-content-type-options"), "nosniff", "{what}");
    assert_eq!(got.header("referrer-policy"), "no-referrer", "{what}");
    assert_eq!(got.header("content-language"), language.code(), "{what}");
}

/// Every field has a label, or is hidden.
pub(crate) fn labels(text: &str, what: &str) {
    for kind in ["<input", "<select", "<textarea"] {
        for field in text.split(kind).skip(1) {
            let field = field.split('>').next().unwrap_or_default();
            if field.contains("type=\"hidden\"") {
                continue;
            }
            let id = values(field, "id").next().unwrap_or("");
            let label = format!("<label for=\"{id}\"");
            assert!(!id.is_empty() && text.contains(&label), "{what}: {field}");
            for described in values(field, "aria-describedby") {
                for by in described.split(' ') {
                    assert!(text.contains(&format!("id=\"{by}\"")), "{what}: {by}");
                }
            }
        }
    }
}

#[tokio::test]
async fn every_public_page_is_whole_in_every_language() {
    for path in PUBLIC {
        for language in Language::ALL {
            let got = read(path, language.code()).await;
            let what = format!("{path} in {language:?}");
            assert_eq!(got.status, StatusCode::OK, "{what}");
            check_page(&got, language, &what);
            assert!(got.header("cache-control").contains("must-revalidate"));
            for address in values(&got.text, "href") {
                assert!(is_known(address), "{what} leads to {address}");
            }
            assert!(got.headers.get(header::SET_COOKIE).is_none(), "{what}");
            assert!(got.text.contains("8 (7172) 00 00 00"), "{what}: a person");
        }
    }
}

#[tokio::test]
async fn what_is_open_is_led_to_and_what_is_not_is_not() {
    let mut open = site();
    open.open = Open {
        filing: Some("/file"),
        letter: Some("/letter"),
        genuine: Some("/letter/check"),
        sign_in: Some("/sign-in"),
        sign_out: Some("/sign-out"),
        register: Some("/mediators"),
        law: Some("/law"),
        figures: Some("/figures"),
    };
    let addresses = ["/file", "/letter", "/sign-in", "/mediators", "/law", "/figures"];
    let request = || Request::get("/").body(Body::empty()).unwrap();
    let with = ask_of(app_of(open.clone()), request()).await;
    let without = ask_of(app_of(site()), request()).await;
    for address in addresses {
        let link = format!("href=\"{address}\"");
        assert!(with.text.contains(&link), "{address}");
        assert!(!without.text.contains(&link), "{address}");
    }
    let request = Request::get("/genuine").body(Body::empty()).unwrap();
    let genuine = ask_of(app_of(open), request).await;
    assert!(genuine.text.contains("action=\"/letter/check\""));
    check_page(&genuine, Language::Kk, "/genuine with its form");
}

#[tokio::test]
async fn assets_are_kept_for_ever_and_load_nothing_from_elsewhere() {
    let page = read("/", "kk").await;
    for address in values(&page.text, "href").chain(values(&page.text, "src")) {
        if !address.starts_with("/assets/") {
            continue;
        }
        let got = read(address, "kk").await;
        assert_eq!(got.status, StatusCode::OK, "{address}");
        assert!(got.header("cache-control").contains("immutable"));
        let bare = got.text.replace("http://www.w3.org/2000/svg", "");
        assert!(!bare.contains("http:") && !bare.contains("https:"), "{address}");
        assert!(!bare.contains("@import"), "{address}");
    }
    let old = read("/assets/000000000000/kelisim.css", "kk").await;
    assert_eq!(old.header("cache-control"), "no-store");
    let none = read("/assets/000000000000/other.css", "kk").await;
    assert_eq!(none.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn the_process_says_that_it_lives() {
    let got = read("/health/live", "kk").await;
    assert_eq!((got.status, &*got.text), (StatusCode::OK, "alive\n"));
}
