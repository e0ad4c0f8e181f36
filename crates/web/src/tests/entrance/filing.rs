//! Telling a dispute, from the first question to the page that says what follows.

use super::{Browser, Town, check_languages};
use axum::http::StatusCode;
use case::{ActKind, Reached, StaffRole};
use clerk::{CaseNumber, Who};
use record::{Assurance, PersonId};

/// Aigerim's answers up to the other side.
pub(crate) async fn tell(browser: &mut Browser) {
    browser.get("/file").await;
    browser.post_on("/file", &[]).await;
    tell_from_road(browser).await;
}

async fn tell_from_road(browser: &mut Browser) {
    browser.post_on("/file/road", &[("road", "free")]).await;
    browser.post_on("/file/dispute", &[("dispute", "loan")]).await;
    browser.post_on("/file/story", &[("story", "Одолжила по расписке.\nВернул часть.")]).await;
    browser.post_on("/file/claims", &[("what-1", "вернуть остаток долга"), ("amount-1", "1 050 000")]).await;
    browser.post_on("/file/me-who", &[("kind", "natural"), ("name", "Айгерим Сейткали")]).await;
    browser.post_on("/file/me-number", &[("id_number", "840512450000")]).await;
    let me = [("phone", "8 701 000 00 01"), ("email", ""), ("address", "Астана, Сарыарка 1"), ("language", "kk")];
    browser.post_on("/file/me-contacts", &me).await;
    browser.post_on("/file/other-1-who", &[("kind", "natural"), ("name", "Даулет Омаров")]).await;
    browser.post_on("/file/other-1-number", &[("id_number", "790203301004")]).await;
    let other = [("phone", ""), ("email", ""), ("address", "Астана, Абая 2"), ("language", "ru")];
    browser.post_on("/file/other-1-contacts", &other).await;
    browser.post_on("/file/others", &[("more", "no")]).await;
    browser.post_on("/file/language", &[("language", "both")]).await;
}

/// Files and gives the number of the case and of its filer.
pub(crate) async fn filed(town: &Town, browser: &mut Browser, happened: &[(&str, &str)]) -> (CaseNumber, PersonId) {
    tell(browser).await;
    browser.post_on("/file/safety", happened).await;
    let got = browser.post("/file/send", &[]).await;
    assert_eq!(got.status, StatusCode::SEE_OTHER, "{}", got.between("<main", "</main>"));
    let number = CaseNumber(got.header("location").rsplit('/').next().unwrap().to_owned());
    let who = town.clerk.who(&browser.cookies[crate::app::SESSION_COOKIE]).await.unwrap().unwrap();
    (number, who.person)
}

#[tokio::test]
async fn a_dispute_is_told_without_an_account_and_the_offer_is_made() {
    let town = Town::open().await;
    let mut browser = town.browser();
    let (number, person) = filed(&town, &mut browser, &[("happened", "none")]).await;
    let page = browser.get(&format!("/file/sent/{number}")).await;
    assert_eq!(page.status, StatusCode::OK);
    assert!(page.text.contains("12\u{a0}марта"), "the law's ten days");
    assert!(page.text.contains("name=\"form_token\""), "signed in, so that one can sign out");
    let who = Who::new(person.clone(), Assurance::Code);
    let sheet = town.clerk.sheet(&who, &number).await.unwrap();
    assert!(sheet.view.case.latest().unwrap().offer.is_some());
    assert_eq!(sheet.view.case.claims[0].amount, Some(case::Tiyn::tenge(1_050_000)));
    assert!(!sheet.view.case.needs_care() && sheet.view.case.screenings.contains_key(&person));
    // The card that was shown opens the same account from another device.
    let card = page.between("<strong class=\"number\">", "</strong>").to_owned();
    let pin = page.text.split("<strong class=\"number\">").nth(2).unwrap().split('<').next().unwrap().to_owned();
    let mut other = town.browser();
    other.get("/enter/card").await;
    let got = other.post("/enter/card", &[("card", &card), ("pin", &pin)]).await;
    assert_eq!((got.status, got.header("location")), (StatusCode::SEE_OTHER, "/desk"));
}

#[tokio::test]
async fn whoever_is_not_safe_is_called_and_nothing_is_sent() {
    let town = Town::open().await;
    let mut browser = town.browser();
    let (number, person) =
        filed(&town, &mut browser, &[("happened", "threatened"), ("how", "сестра, 8 701 000 00 09")]).await;
    let sheet = town.clerk.sheet(&Who::new(person.clone(), Assurance::Code), &number).await.unwrap();
    assert!(sheet.view.case.latest().unwrap().offer.is_none(), "nothing is sent");
    assert!(sheet.view.case.needs_care());
    assert_eq!(sheet.view.case.safe_contacts[&person], "сестра, 8 701 000 00 09");
    // The message is no machine's to send: it waits for a person at the desk.
    for message in town.store.claim(town.clerk.office().now(), 50).await.unwrap() {
        town.store.failed(message.id, None, "a person calls").await.unwrap();
    }
    let desk = town.staff(StaffRole::ReceptionDesk, "accord").await;
    let mut desk = town.signed_in(&desk).await;
    let page = desk.get("/reception").await;
    assert!(page.text.contains("сестра, 8 701 000 00 09"));
    let page = desk.post_on(&format!("/reception/calls/{number}/{person}"), &[]).await;
    assert!(!page.text.contains("сестра"), "called");
}

#[tokio::test]
async fn mistakes_are_shown_at_their_field_and_nothing_typed_is_lost() {
    let town = Town::open().await;
    let mut browser = town.browser();
    browser.get("/file").await;
    browser.post_on("/file", &[]).await;
    let mut check = async |path: &str, fields: &[(&str, &str)], field: &str, kept: &str| {
        browser.get(path).await;
        let got = browser.post(path, fields).await;
        assert_eq!(got.status, StatusCode::UNPROCESSABLE_ENTITY, "{path} {fields:?}");
        assert!(got.text.contains(&format!("href=\"#{field}\"")), "{path} {fields:?}");
        assert!(got.text.contains(kept), "{path} {fields:?}: {kept}");
    };
    check("/file/road", &[], "road", "").await;
    check("/file/dispute", &[("dispute", "war")], "dispute", "").await;
    check("/file/story", &[("story", " ")], "story", "").await;
    check("/file/claims", &[("what-1", ""), ("amount-1", "12")], "what-1", "value=\"12\"").await;
    check("/file/claims", &[("what-1", "долг"), ("amount-1", "много")], "amount-1", "value=\"много\"").await;
    check("/file/me-who", &[("name", "Айгерим")], "kind", "value=\"Айгерим\"").await;
    let number = "/file/me-number";
    check(number, &[], "id_number", "").await;
    check(number, &[("id_number", "12345")], "id_number", "12 цифр").await;
    check(number, &[("id_number", "840512450001")], "id_number", "Одна из цифр неверна").await;
    check(number, &[("id_number", "990230350004")], "id_number", "").await;
    check("/file/me-contacts", &[("phone", "12"), ("email", "a@b"), ("language", "kk")], "email", "value=\"a@b\"")
        .await;
    check("/file/other-1-contacts", &[("phone", ""), ("email", ""), ("address", "")], "phone", "").await;
    check("/file/safety", &[], "happened", "").await;
    check("/file/safety", &[("happened", "none"), ("happened", "afraid")], "happened", "checked").await;
}

#[tokio::test]
async fn a_draft_is_kept_under_its_code_and_found_on_another_device() {
    let town = Town::open().await;
    let mut browser = town.browser();
    browser.get("/file").await;
    let page = browser.post_on("/file", &[]).await;
    let code = page.between("<strong class=\"number\">", "</strong>").to_owned();
    browser.post_on("/file/road", &[("road", "free")]).await;
    let mut other = town.browser();
    other.get("/file/continue").await;
    let got = other.post("/file/continue", &[("code", &code.to_lowercase().replace('-', " "))]).await;
    assert_eq!(got.header("location"), "/file/dispute", "where it was left");
    other.get("/file/continue").await;
    let got = other.post("/file/continue", &[("code", "AAAA-BBBB-CCCC")]).await;
    assert_eq!(got.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(!browser.get("/file/dispute").await.header("set-cookie").contains(&code), "never in an address");
}

#[tokio::test]
async fn an_answer_is_changed_from_the_last_page_and_other_sides_come_and_go() {
    let town = Town::open().await;
    let mut browser = town.browser();
    tell(&mut browser).await;
    browser.post_on("/file/safety", &[("happened", "none")]).await;
    let page = browser.get("/file/check").await;
    assert!(page.text.contains("1\u{a0}050\u{a0}000\u{a0}₸"));
    browser.get("/file/story?then=check").await;
    let got = browser.post("/file/story", &[("story", "Иначе.")]).await;
    assert_eq!(got.header("location"), "/file/check");
    browser.get("/file/others").await;
    let got = browser.post("/file/others", &[("more", "yes")]).await;
    assert_eq!(got.header("location"), "/file/other-2-who");
    browser.get("/file/other-2-who").await;
    browser.post_on("/file/other-2-who", &[("kind", "legal"), ("name", "ТОО «Сеним»")]).await;
    let got = browser.post("/file/other-2-number", &[("id_number", "840512450000")]).await;
    assert!(got.text.contains("Это ИИН человека"));
    browser.get("/file/others").await;
    let page = browser.post_on("/file/others", &[("drop", "1")]).await;
    assert!(page.text.contains("ТОО «Сеним»") && !page.text.contains("Даулет"));
}

#[tokio::test]
async fn a_claim_in_court_is_explained_to_a_party() {
    let town = Town::open().await;
    let mut browser = town.browser();
    browser.get("/file").await;
    browser.post_on("/file", &[]).await;
    let got = browser.post("/file/road", &[("road", "court")]).await;
    assert_eq!(got.header("location"), "/file/in-court");
    check_languages(&mut browser, "/file/in-court").await;
}

#[tokio::test]
async fn a_desk_files_for_somebody_who_is_there() {
    let town = Town::open().await;
    let desk = town.staff(StaffRole::ReceptionDesk, "accord").await;
    let mut browser = town.signed_in(&desk).await;
    browser.get("/file").await;
    let page = browser.post_on("/file", &[]).await;
    assert!(page.text.contains("За кого Вы заполняете"));
    let paper = [("number", "17"), ("on", "2"), ("on-month", "3"), ("on-year", "2026"), ("safe", "yes")];
    browser.post_on("/file/for", &paper).await;
    tell_from_road(&mut browser).await;
    browser.post_on("/file/safety", &[("happened", "none")]).await;
    let got = browser.post("/file/send", &[]).await;
    assert_eq!(got.status, StatusCode::SEE_OTHER, "{}", got.between("<main", "</main>"));
    let page = browser.get(got.header("location")).await;
    assert!(page.text.contains("12\u{a0}марта"), "the offer is made for that person");
    assert!(page.text.matches("<strong class=\"number\">").count() >= 2, "a card to take home");
}

#[tokio::test]
async fn a_desk_enters_a_claim_that_is_in_court_from_the_paper() {
    let town = Town::open().await;
    let desk = town.staff(StaffRole::ReceptionDesk, "accord").await;
    let mut browser = town.signed_in(&desk).await;
    browser.get("/file").await;
    browser.post_on("/file", &[]).await;
    let paper = [("number", "17"), ("on", "2"), ("on-month", "3"), ("on-year", "2026"), ("safe", "yes")];
    browser.post_on("/file/for", &paper).await;
    tell_from_road(&mut browser).await;
    browser.get("/file/road").await;
    browser.post_on("/file/road", &[("road", "court")]).await;
    check_languages(&mut browser, "/file/court").await;
    browser.get("/file/court").await;
    browser.post_on("/file/court", &[("court", "astana-city-court")]).await;
    check_languages(&mut browser, "/file/check").await;
    browser.get("/file/check").await;
    let got = browser.post("/file/send", &[]).await;
    assert_eq!(got.status, StatusCode::SEE_OTHER, "{}", got.between("<main", "</main>"));
    let page = browser.get(got.header("location")).await;
    assert!(page.text.contains("Дело внесено"));
}

#[tokio::test]
async fn every_page_of_the_form_is_whole_in_every_language() {
    let town = Town::open().await;
    let mut browser = town.browser();
    tell(&mut browser).await;
    browser.post_on("/file/safety", &[("happened", "none")]).await;
    let steps = [
        "road",
        "dispute",
        "story",
        "claims",
        "me-who",
        "me-number",
        "me-contacts",
        "other-1-who",
        "other-1-number",
        "other-1-contacts",
        "others",
        "language",
        "safety",
        "check",
        "continue",
    ];
    for step in steps {
        check_languages(&mut browser, &format!("/file/{step}")).await;
    }
    check_languages(&mut browser, "/file").await;
    let nowhere = browser.get("/file/nowhere").await;
    assert_eq!(nowhere.status, StatusCode::NOT_FOUND);
    let lost = town.browser().get("/file/story").await;
    assert_eq!(lost.header("location"), "/file", "without a draft one begins");
}

#[tokio::test]
async fn what_was_sent_is_nobody_elses() {
    let town = Town::open().await;
    let mut browser = town.browser();
    let (number, _) = filed(&town, &mut browser, &[("happened", "none")]).await;
    super::check_stranger(&town, &[&format!("/file/sent/{number}"), &format!("/cases/{number}/notices")]).await;
    check_languages(&mut browser, &format!("/file/sent/{number}")).await;
    check_languages(&mut browser, &format!("/cases/{number}/notices")).await;
}

#[tokio::test]
async fn attempts_stand_on_the_proof_of_notice() {
    let town = Town::open().await;
    let mut browser = town.browser();
    let (number, person) = filed(&town, &mut browser, &[("happened", "none")]).await;
    let who = Who::new(person, Assurance::Code);
    let sheet = town.clerk.sheet(&who, &number).await.unwrap();
    assert!(sheet.may(ActKind::GiveDetails));
    let desk = town.staff(StaffRole::ReceptionDesk, "accord").await;
    let mut desk_page = town.signed_in(&desk).await;
    let daulet = sheet.view.case.members(case::SideNo(2))[0].clone();
    let address = format!("/reception/letters/{number}/{daulet}");
    let page = desk_page.get(&address).await;
    assert!(page.text.contains("Даулет Омаров"));
    let wrong = desk_page.post(&format!("{address}/attempts"), &[("channel", "phone")]).await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    desk_page
        .post_on(&format!("{address}/attempts"), &[("channel", "phone"), ("reached", "failed"), ("note", "нет ответа")])
        .await;
    let proof = browser.get(&format!("/cases/{number}/notices")).await;
    assert!(proof.text.contains("нет ответа"), "all attempts");
    let case = town.clerk.sheet(&who, &number).await.unwrap().view.case;
    assert_eq!(case.notices[0].reached, Reached::Failed);
}
