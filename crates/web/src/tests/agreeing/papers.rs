//! What comes late, on paper, or to the wrong person, by its pages; and a form that came back with something wrong.

use super::world::{P1, World, check_languages, check_strangers};
use super::{ru, says};
use crate::tests::ask_once;
use axum::body::Body;
use axum::http::{Request, header};
use case::{Act, Answer, Details, Mandate, MandateGround, Power, ProcedureKind, Road, SideNo, Tiyn};
use clerk::CaseNumber;
use jiff::civil::date;
use record::Paper;

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
    assert!(other.text.contains("value=\"31\""), "nothing typed is lost by it");
    assert!(other.text.contains(&field("act_id")), "and it is still the same act");
    let daulet = world.browser("daulet").await.session().to_owned();
    assert!(!look(daulet, "ru").await.text.contains("value=\"31\""), "it is kept for this visit alone");
}

/// What a person types once and must not be found again is answered at once, and kept nowhere.
#[tokio::test]
async fn a_form_with_a_code_in_it_is_not_kept() {
    let world = World::open().await;
    for (form, fields) in [("/file/continue", "code=ABCD"), ("/enter/card", "card=ABCD-2345&pin=123456")] {
        let page = world.nobody().get(form).await;
        let cookie = page.header("set-cookie").split(';').next().unwrap_or_default().to_owned();
        let token = page.between("name=\"form_token\" value=\"", "\"").to_owned();
        let sent = Request::post(form)
            .header(header::COOKIE, cookie)
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
            .body(Body::from(format!("form_token={token}&{fields}")));
        assert_eq!(ask_once(world.pages(), sent.unwrap()).await.status, 422, "{form}");
    }
}

/// Approved on 9 June, with the ruling in its final form on the same day.
async fn approved() -> (World, CaseNumber) {
    let (world, number) = super::courts::settled().await;
    world.act(&number, "secretary", Act::AssignJudge { judge: "judge".into(), name: "Судья Әлібек".into() }).await;
    world.act(&number, "aigerim", Act::SubmitAgreement { procedure: P1 }).await;
    world.act(&number, "aigerim", Act::PetitionForApproval { without_me: true }).await;
    let at = world.clerk.office().moment(date(2026, 6, 9).at(12, 0, 0, 0)).unwrap();
    world.act(&number, "judge", Act::SetHearing { at, place: "зал 3".into() }).await;
    world.act(&number, "judge", Act::ExplainConsequences {}).await;
    let fee = Tiyn::tenge(10_500);
    world.act(&number, "judge", Act::Approve { costs_stated: true, fee_refund: fee, fee_paid: fee }).await;
    world.act(&number, "judge", Act::IssueFinalText {}).await;
    (world, number)
}

#[tokio::test]
async fn a_complaint_after_its_term_asks_to_restore_it_and_the_court_decides() {
    let (world, number) = approved().await;
    let at = |rest: &str| format!("/cases/{number}/court/{rest}");
    world.set(date(2026, 7, 6));
    let mut daulet = world.browser("daulet").await;
    let got = daulet.get(&at("file-complaint")).await;
    assert!(says(&got, &ru().court_restore_label()), "the page says that the term has passed");
    let got = daulet.submit(&at("file-complaint"), &[("restore", "")]).await;
    assert_eq!(got.status, 409, "without a reason it is refused");
    check_languages(&world, "daulet", &[at("file-complaint")]).await;
    daulet.get(&at("file-complaint")).await;
    daulet.done(&at("file-complaint"), &[("restore", "Лежал в больнице")]).await;
    let mut judge = world.browser("judge").await;
    let got = judge.get(&at("decide-restoration")).await;
    assert!(got.text.contains("Лежал в больнице"), "the judge reads why");
    assert_eq!(judge.submit(&at("decide-restoration"), &[]).await.status, 422);
    let got = judge.done(&at("decide-restoration"), &[("restored", "yes")]).await;
    assert!(says(&got, &ru().court_late_restored()));
}

#[tokio::test]
async fn the_page_says_whether_a_representative_may_sign() {
    let world = World::open().await;
    let number = world.file(Road::OutOfCourt, ProcedureKind::Mediation).await;
    let paper = |number: &str| Paper { number: number.into(), date: date(2026, 6, 1), scan: None };
    let named = |person: &str, name: &str, powers: Vec<Power>| Act::AddRepresentative {
        side: SideNo(1),
        of: "aigerim".into(),
        person: person.into(),
        details: Details { name: name.into(), ..Details::default() },
        powers,
        document: paper("1"),
        mandate: Some(Mandate { ground: MandateGround::PowerOfAttorney, credential: None, unbarred: true }),
    };
    let mut aigerim = world.browser("aigerim").await;
    for (person, name, powers, may) in [
        ("talker", "Говорит", vec![Power::Conduct], ru().representatives_may_not_sign()),
        ("signer", "Подписывает", vec![Power::Conduct, Power::ConcludeMediation], ru().representatives_may_sign()),
    ] {
        world.act(&number, "aigerim", named(person, name, powers)).await;
        let got = aigerim.get(&format!("/cases/{number}")).await;
        let together = |it: &str| it.contains(name) && it.contains(&*may);
        assert!(got.text.split("</span>").any(together), "{name}: {may}");
    }
}

/// That there is an agreement to enter would tell the court of mediation: the secretary is told what to do instead.
#[tokio::test]
async fn a_secretary_with_a_signed_agreement_on_paper_is_told_who_hands_it_over() {
    let world = World::open().await;
    let number = world.file(Road::InCourt, ProcedureKind::Mediation).await;
    let mut secretary = world.browser("secretary").await;
    let got = secretary.get(&format!("/cases/{number}/court")).await;
    assert!(says(&got, &ru().court_agreement_on_paper()), "the same words whether or not there was mediation");
    let got = secretary.get(&format!("/cases/{number}/court/submit-agreement")).await;
    assert_eq!(got.status, 409);
    assert!(says(&got, &ru().court_agreement_on_paper_do()));
    let got = world.browser("aigerim").await.get(&format!("/cases/{number}/court")).await;
    assert!(!says(&got, &ru().court_agreement_on_paper()), "a party sends it itself");
}
