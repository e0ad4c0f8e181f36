//! What comes late, on paper, or to the wrong person, by its pages; and a form that came back with something wrong.

use super::world::{P1, World, check_languages, check_strangers};
use super::{ru, says};
use crate::tests::ask_once;
use axum::body::Body;
use axum::http::{Request, header};
use case::{Act, Answer, ProcedureKind, Road};

#[tokio::test]
async fn whoever_offered_names_the_right_person_and_the_offer_goes_out_anew() {
    let world = World::open().await;
    let number = world.file(Road::OutOfCourt, ProcedureKind::Mediation).await;
    let at = format!("/cases/{number}/addressee");
    world.act(&number, "aigerim", Act::OfferMediation { procedure: P1, until: None }).await;
    let mut aigerim = world.browser("aigerim").await;
    assert_eq!(aigerim.get(&at).await.status, 409, "nobody has answered yet");
    let answer = Act::AnswerOffer { procedure: P1, answer: Answer::NotThatPerson, text: String::new() };
    world.act(&number, "daulet", answer).await;
    let got = aigerim.get(&format!("/cases/{number}")).await;
    assert!(got.text.contains(&format!("href=\"{at}\"")), "the next step leads there");
    check_languages(&world, "aigerim", std::slice::from_ref(&at)).await;
    check_strangers(&world, std::slice::from_ref(&at)).await;
    aigerim.get(&at).await;
    let got = aigerim.submit(&at, &[("name", "Даулет Омаров, другой"), ("id_number", "123")]).await;
    assert_eq!(got.status, 422);
    assert!(got.text.contains("Даулет Омаров, другой"), "nothing typed is lost");
    let right = [("kind", "natural"), ("id_number", ""), ("phone", "+7 701 555 09 09")];
    let got = aigerim.done(&at, &right).await;
    assert!(got.text.contains("Даулет Омаров, другой"));
}

#[tokio::test]
async fn a_secretary_enters_a_partys_petition_from_its_paper() {
    let world = World::open().await;
    let number = world.file(Road::InCourt, ProcedureKind::Mediation).await;
    let at = |rest: &str| format!("/cases/{number}/court/{rest}");
    let paper = [("paper_number", "55"), ("paper_date", "9"), ("paper_date-month", "6"), ("paper_date-year", "2026")];
    let mut secretary = world.browser("secretary").await;
    secretary.get(&at("accept-claim")).await;
    secretary.done(&at("accept-claim"), &paper).await;
    check_languages(&world, "secretary", &[at("enter-petition-for-suspension")]).await;
    secretary.get(&at("enter-petition-for-suspension")).await;
    assert_eq!(secretary.submit(&at("enter-petition-for-suspension"), &paper).await.status, 422);
    let contract = [("contract", "8"), ("contract-month", "6"), ("contract-year", "2026")];
    let whose = [("whose", "daulet"), ("kind", "mediation")];
    secretary.get(&at("enter-petition-for-suspension")).await;
    secretary.done(&at("enter-petition-for-suspension"), &[&paper[..], &contract, &whose].concat()).await;
    let mut judge = world.browser("secretary").await;
    let got = judge.get(&at("suspend")).await;
    assert!(says(&got, &ru().court_contract_on_paper()), "the contract came on paper");
}

/// Post, redirect, get: the browser ends at an address it can go back to and load again.
#[tokio::test]
async fn a_form_that_came_back_stands_at_an_address_of_its_own() {
    let world = World::open().await;
    let number = world.file(Road::OutOfCourt, ProcedureKind::Mediation).await;
    let at = format!("/cases/{number}/offer");
    let mut aigerim = world.browser("aigerim").await;
    let page = aigerim.get(&at).await;
    let field = |name: &str| page.between(&format!("name=\"{name}\" value=\""), "\"").to_owned();
    let body =
        format!("form_token={}&act_id={}&until=31&until-month=2&until-year=2026", field("form_token"), field("act_id"));
    let cookies =
        |session: &str, language: &str| format!("kelisim_lang={language}; {}={session}", crate::app::SESSION_COOKIE);
    let session = aigerim.session().to_owned();
    let sent = Request::post(&at)
        .header(header::COOKIE, cookies(&session, "ru"))
        .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded");
    let got = ask_once(world.pages(), sent.body(Body::from(body)).unwrap()).await;
    assert_eq!(got.status, 303);
    let to = got.header("location").to_owned();
    let name = to.strip_prefix(&format!("{at}?again=")).expect("it leads to the same page");
    assert_eq!((name.len(), name.chars().all(|it| it.is_ascii_hexdigit())), (32, true), "nothing typed is in it");
    let look = |session: String, language: &'static str| {
        let request = Request::get(&to).header(header::COOKIE, cookies(&session, language));
        ask_once(world.pages(), request.body(Body::empty()).unwrap())
    };
    for _ in 0..2 {
        let got = look(session.clone(), "ru").await;
        assert_eq!(got.status, 422);
        assert!(got.text.contains("value=\"31\"") && got.text.contains("id=\"mistakes\""));
    }
    let other = look(session.clone(), "kk").await;
    assert_eq!((other.status.as_u16(), other.header("content-language")), (200, "kk"), "the form in another language");
    let daulet = world.browser("daulet").await.session().to_owned();
    assert!(!look(daulet, "ru").await.text.contains("value=\"31\""), "it is kept for this visit alone");
}
