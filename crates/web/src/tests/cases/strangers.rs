//! Every address below a case, of whomever: nobody signed in is sent to sign in, a stranger finds nothing.

use super::Affair;
use crate::app::SESSION_COOKIE;
use crate::security;
use axum::http::StatusCode;

/// The addresses of cases as the router names them, with something in each place.
fn addresses(affair: &Affair) -> Vec<String> {
    let places = [
        ("{room}", "joint-1"),
        ("{digest}", "0000000000000000000000000000000000000000000000000000000000000000"),
        ("{number}", &*affair.number.0),
    ];
    let router = include_str!("../../router.rs");
    let mut found: Vec<String> = router
        .split('"')
        .filter(|it| it.starts_with("/cases/{"))
        .map(|it| {
            let filled = places.iter().fold(it.to_owned(), |path, (name, value)| path.replace(name, value));
            // Whatever else is asked for is a number of something.
            filled.split('/').map(|part| if part.starts_with('{') { "1" } else { part }).collect::<Vec<_>>().join("/")
        })
        .collect();
    found.sort();
    found.dedup();
    found
}

#[tokio::test]
async fn a_stranger_finds_nothing_below_a_case() {
    let affair = Affair::mediated().await;
    let stranger = affair.town.newcomer("Бөтен").await;
    let mut browser = affair.town.signed_in(&stranger).await;
    let token = security::token(&browser.cookies[SESSION_COOKIE]);
    let addresses = addresses(&affair);
    assert!(addresses.len() > 30, "{addresses:?}");
    for path in addresses {
        let got = browser.get(&path).await;
        let only_posted = got.status == StatusCode::METHOD_NOT_ALLOWED;
        assert!(got.status == StatusCode::NOT_FOUND || only_posted, "{path}: {}", got.status);
        assert!(!got.text.contains("Айгерім"), "{path} names a party");
        let got = browser.post(&path, &[("form_token", &token), ("act_id", "a")]).await;
        let only_read = got.status == StatusCode::METHOD_NOT_ALLOWED;
        assert!(got.status == StatusCode::NOT_FOUND || only_read, "posted to {path}: {}", got.status);
        assert!(!(only_posted && only_read), "{path} takes neither");
    }
    assert_eq!(
        affair.town.clerk.cases_of(&clerk::Who::new(stranger, record::Assurance::Contact)).await.unwrap().len(),
        0
    );
}

#[tokio::test]
async fn nobody_signed_in_is_sent_to_sign_in() {
    let affair = Affair::filed().await;
    let mut paths = addresses(&affair);
    paths.extend(["/desk".to_owned(), "/cases".to_owned()]);
    for path in paths {
        let got = affair.town.browser().get(&path).await;
        if got.status == StatusCode::METHOD_NOT_ALLOWED {
            let got = affair.town.browser().post(&path, &[]).await;
            let refused = got.status == StatusCode::FORBIDDEN;
            assert!(got.status == StatusCode::SEE_OTHER || refused, "posted to {path}: {}", got.status);
            continue;
        }
        assert_eq!(got.status, StatusCode::SEE_OTHER, "{path}");
        assert!(got.header("location").starts_with("/enter?next="), "{path}");
    }
}

#[tokio::test]
async fn a_case_that_is_not_there_and_one_that_is_not_yours_look_alike() {
    let affair = Affair::filed().await;
    let stranger = affair.town.newcomer("Бөтен").await;
    let mut browser = affair.town.signed_in(&stranger).await;
    let yours = browser.get(&affair.at("")).await;
    let none = browser.get("/cases/2026-9999").await;
    assert_eq!((yours.status, none.status), (StatusCode::NOT_FOUND, StatusCode::NOT_FOUND));
    let bare = |got: &crate::tests::Got| got.between("<main", "</main>").to_owned();
    assert_eq!(bare(&yours), bare(&none));
}
