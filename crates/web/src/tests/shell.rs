//! Language, forms, headers and the four kinds of answers.

use super::{ask, pages::check_page, read};
use crate::security;
use axum::{
    body::Body,
    http::{Request, StatusCode, header},
};
use words::Language;

fn get(path: &str) -> axum::http::request::Builder {
    Request::get(path)
}

#[tokio::test]
async fn a_language_is_chosen_in_place_and_kept() {
    let got = ask(get("/mediation?lang=ru&x=1").body(Body::empty()).unwrap()).await;
    assert_eq!(got.status, StatusCode::SEE_OTHER);
    assert_eq!(got.header("location"), "/mediation?x=1");
    let cookie = got.header("set-cookie").split(';').next().unwrap().to_string();
    let request = get("/mediation").header(header::COOKIE, cookie);
    let request = request.header(header::ACCEPT_LANGUAGE, "en");
    let got = ask(request.body(Body::empty()).unwrap()).await;
    check_page(&got, Language::Ru, "the cookie decides");
    check_page(&read("/", "de").await, Language::Kk, "Kazakh is the default");
    let got = ask(get("/mediation?page=2").body(Body::empty()).unwrap()).await;
    assert!(got.text.contains("href=\"/mediation?page=2&amp;lang=en\""));
}

#[tokio::test]
async fn what_is_not_there_and_what_is_broken_is_said_in_words() {
    let check = async |path: &str, status: StatusCode, contains: &str| {
        for language in Language::ALL {
            let got = read(path, language.code()).await;
            assert_eq!(got.status, status, "{path}");
            check_page(&got, language, path);
            assert_eq!(got.header("cache-control"), "no-store", "{path}");
            assert!(!got.text.contains("secret"), "{path} keeps its cause");
        }
        assert!(read(path, "en").await.text.contains(contains), "{path}");
    };
    check("/nothing", StatusCode::NOT_FOUND, "does not exist").await;
    check("/nothing/at/all", StatusCode::NOT_FOUND, "does not exist").await;
    check("/fault", StatusCode::INTERNAL_SERVER_ERROR, "incident").await;
    check("/panic", StatusCode::INTERNAL_SERVER_ERROR, "incident").await;
    check("/slow", StatusCode::SERVICE_UNAVAILABLE, "very busy").await;
    check("/refused", StatusCode::CONFLICT, "You cannot sign yet.").await;
}

#[tokio::test]
async fn a_machine_is_answered_as_a_machine() {
    let got = read("/api/fault", "en").await;
    assert_eq!(got.status, StatusCode::INTERNAL_SERVER_ERROR);
    assert_eq!(got.header("content-type"), "application/json");
    assert!(got.text.starts_with("{\"kind\":\"fault\",\"incident\":\""));
}

#[tokio::test]
async fn a_refusal_names_its_article_and_a_way() {
    let got = read("/refused", "en").await;
    for part in ["CPC 176(1)", "«Мировое соглашение»", "lang=\"ru\"", "Sign yourself"] {
        assert!(got.text.contains(part), "{part}");
    }
}

/// A form opened: its token and the cookie it is bound to.
async fn opened() -> (String, String) {
    let got = read("/form", "en").await;
    let token = got.between("name=\"form_token\" value=\"", "\"").to_string();
    let cookie = got.header("set-cookie").to_string();
    assert!(cookie.contains("HttpOnly") && cookie.contains("SameSite=Lax"));
    assert!(cookie.contains("; Secure"));
    (token, cookie.split(';').next().unwrap().to_string())
}

async fn send(cookie: &str, body: String, extra: &[(&str, &str)]) -> super::Got {
    let mut request = Request::post("/form")
        .header(header::COOKIE, cookie)
        .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
        .header(header::ACCEPT_LANGUAGE, "en");
    for (name, value) in extra {
        request = request.header(*name, *value);
    }
    ask(request.body(Body::from(body)).unwrap()).await
}

#[tokio::test]
async fn a_form_counts_only_from_our_own_page() {
    let (token, cookie) = opened().await;
    let filled = || format!("name=Aigerim&{}={token}", security::TOKEN_FIELD);
    let got = send(&cookie, filled(), &[("sec-fetch-site", "same-origin")]).await;
    assert_eq!((got.status, &*got.text), (StatusCode::OK, "Aigerim 0"));
    assert_eq!(got.header("cache-control"), "no-store");

    let got = send(&cookie, filled(), &[("sec-fetch-site", "cross-site")]).await;
    assert_eq!(got.status, StatusCode::FORBIDDEN, "another site");
    check_page(&got, Language::En, "a form of another site");
    let got = send(&cookie, "name=Aigerim".into(), &[]).await;
    assert_eq!(got.status, StatusCode::FORBIDDEN, "without a token");
    let got = send("kelisim_visit=0", filled(), &[]).await;
    assert_eq!(got.status, StatusCode::FORBIDDEN, "another visit");
    let forged = format!("form_token={}", "0".repeat(128));
    let got = send(&cookie, forged, &[]).await;
    assert_eq!(got.status, StatusCode::FORBIDDEN, "a forged token");
}

fn multipart(token: &str, file: usize) -> String {
    let file = "x".repeat(file);
    format!(
        "--b\r\nContent-Disposition: form-data; name=\"form_token\"\r\n\r\n{token}\r\n\
         --b\r\nContent-Disposition: form-data; name=\"name\"\r\n\r\nДәулет\r\n\
         --b\r\nContent-Disposition: form-data; name=\"none\"; filename=\"\"\r\n\r\n\r\n\
         --b\r\nContent-Disposition: form-data; name=\"paper\"; filename=\"a.pdf\"\r\n\
         Content-Type: application/pdf\r\n\r\n{file}\r\n--b--\r\n"
    )
}

#[tokio::test]
async fn a_file_is_taken_up_to_the_limit() {
    let (token, cookie) = opened().await;
    let send = async |size: usize| {
        let request = Request::post("/form")
            .header(header::COOKIE, &cookie)
            .header(header::ACCEPT_LANGUAGE, "ru")
            .header(header::CONTENT_TYPE, "multipart/form-data; boundary=b");
        let body = Body::from(multipart(&token, size));
        ask(request.body(body).unwrap()).await
    };
    let got = send(1000).await;
    assert_eq!((got.status, &*got.text), (StatusCode::OK, "Дәулет 1000"));
    let got = send(2_000_000).await;
    assert_eq!(got.status, StatusCode::PAYLOAD_TOO_LARGE);
    check_page(&got, Language::Ru, "too large");
}

#[tokio::test]
async fn the_wrong_method_is_said_in_words() {
    let request = Request::post("/mediation").header(header::ACCEPT_LANGUAGE, "en");
    let got = ask(request.body(Body::empty()).unwrap()).await;
    assert_eq!(got.status, StatusCode::METHOD_NOT_ALLOWED);
    assert_eq!(got.header("allow"), "GET,HEAD");
    check_page(&got, Language::En, "the wrong method");
}

#[tokio::test]
async fn pages_travel_compressed() {
    let request = get("/").header(header::ACCEPT_ENCODING, "gzip");
    let answer = tower::ServiceExt::oneshot(super::app(), request.body(Body::empty()).unwrap());
    let answer = answer.await.unwrap();
    assert_eq!(answer.headers()["content-encoding"], "gzip");
}
