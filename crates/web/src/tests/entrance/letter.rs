//! The letter: printed at a desk, checked, opened with its code, answered; and signing in.

use super::filing::filed;
use super::{Browser, Town, check_languages};
use axum::http::StatusCode;
use case::{Answer, SideNo, StaffRole};
use clerk::{CaseNumber, LetterPaper, Who};
use record::{Assurance, PersonId};

/// A filed dispute and the letter to Daulet, printed at a desk.
struct Sent {
    town: Town,
    number: CaseNumber,
    aigerim: PersonId,
    daulet: PersonId,
    letter: LetterPaper,
}

async fn sent() -> Sent {
    let town = Town::open().await;
    let (number, aigerim) = filed(&town, &mut town.browser(), &[("happened", "none")]).await;
    let sheet = town.clerk.sheet(&Who::new(aigerim.clone(), Assurance::Code), &number).await.unwrap();
    let daulet = sheet.view.case.members(SideNo(2))[0].clone();
    let desk = town.staff(StaffRole::ReceptionDesk, "accord").await;
    let mut who = Who::new(desk.clone(), Assurance::Contact);
    who.staff = town.clerk.positions_held(&desk).await.unwrap();
    let letter = town.clerk.print_letter(&who, &number, &daulet).await.unwrap();
    Sent { town, number, aigerim, daulet, letter }
}

impl Sent {
    async fn opened(&self) -> Browser {
        let mut browser = self.town.browser();
        browser.get(&format!("/letter?number={}", self.letter.number)).await;
        let page = browser.post_on("/letter", &[("code", &self.letter.code), ("known", "1004")]).await;
        assert!(
            page.text.contains("Айгерим\u{a0}С. предлагает решить спор о долге с медиатором"),
            "{}",
            page.between("<h1", "</h1>")
        );
        browser
    }

    async fn answer(&self) -> Option<Answer> {
        let who = Who::new(self.aigerim.clone(), Assurance::Code);
        let case = self.town.clerk.sheet(&who, &self.number).await.unwrap().view.case;
        case.latest().unwrap().answers.get(&SideNo(2)).copied()
    }
}

#[tokio::test]
async fn the_letter_is_opened_and_the_offer_accepted_on_the_first_page() {
    let sent = sent().await;
    let mut browser = sent.opened().await;
    let page = browser.get("/letter/answer").await;
    for said in ["12\u{a0}марта", "1\u{a0}050\u{a0}000\u{a0}₸", "десяти календарных дней", "8 (7172) 00 00 00"]
    {
        assert!(page.text.contains(said), "{said}");
    }
    assert!(
        !page.text.contains("840512450000") && !page.text.contains("Сарыарка 1"),
        "nothing that is not his to know"
    );
    assert!(!page.text.contains(" checked"), "nothing is chosen beforehand");
    check_languages(&mut browser, "/letter/answer").await;
    browser.get("/letter/answer").await;
    let none = browser.post("/letter/answer", &[]).await;
    assert_eq!(none.status, StatusCode::UNPROCESSABLE_ENTITY);
    let page = browser.post_on("/letter/answer", &[("answer", "agrees")]).await;
    assert!(page.text.contains("Вы согласились"));
    assert_eq!(sent.answer().await, Some(Answer::Agrees));
}

#[tokio::test]
async fn a_question_comes_first_and_a_refusal_needs_no_reason() {
    let sent = sent().await;
    let mut browser = sent.opened().await;
    let empty = browser.post("/letter/answer", &[("answer", "asks"), ("question", "")]).await;
    assert_eq!(empty.status, StatusCode::UNPROCESSABLE_ENTITY);
    let page = browser.post_on("/letter/answer", &[("answer", "asks"), ("question", "За что?")]).await;
    assert!(page.text.contains("Вопрос отправлен") && page.text.contains("name=\"answer\""), "still to be answered");
    let page = browser.post_on("/letter/answer", &[("answer", "refuses")]).await;
    assert!(page.text.contains("Вы отказались"));
    assert_eq!(sent.answer().await, Some(Answer::Refuses));
}

#[tokio::test]
async fn whoever_is_another_person_sees_nothing_any_more() {
    let sent = sent().await;
    let mut browser = sent.opened().await;
    let page = browser.post_on("/letter/answer", &[("answer", "not-that-person")]).await;
    assert!(page.text.contains("Спасибо"));
    let gone = browser.get("/letter/answer").await;
    assert!(gone.header("location").starts_with("/enter"));
    check_languages(&mut browser, "/letter/not-me").await;
}

#[tokio::test]
async fn an_addressee_who_is_afraid_is_called_and_the_other_side_learns_nothing() {
    let sent = sent().await;
    let mut browser = sent.opened().await;
    browser.get("/letter/unsafe").await;
    assert_eq!(browser.post("/letter/unsafe", &[]).await.status, StatusCode::UNPROCESSABLE_ENTITY);
    let page = browser.post_on("/letter/unsafe", &[("how", "подруга, 8 701 000 00 08")]).await;
    assert!(page.text.contains("Вам позвонит наш сотрудник"));
    for path in ["/letter/unsafe", "/letter/safe"] {
        check_languages(&mut browser, path).await;
    }
    let case = |person: &PersonId| Who::new(person.clone(), Assurance::Code);
    let hers = sent.town.clerk.sheet(&case(&sent.aigerim), &sent.number).await.unwrap();
    assert!(!hers.view.case.needs_care() && hers.view.case.safe_contacts.is_empty(), "the other side");
    let his = sent.town.clerk.sheet(&case(&sent.daulet), &sent.number).await.unwrap();
    assert!(his.view.case.needs_care());
}

#[tokio::test]
async fn a_wrong_answer_says_how_many_attempts_are_left() {
    let sent = sent().await;
    let mut browser = sent.town.browser();
    let page = browser.get(&format!("/letter?number={}", sent.letter.number)).await;
    assert!(page.text.contains("Последние четыре цифры Вашего ИИН или БИН"));
    let got = browser.post("/letter", &[("code", &sent.letter.code), ("known", "0000")]).await;
    assert_eq!(got.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(got.text.contains("осталось 7 попыток"));
    for _ in 0..7 {
        browser.post("/letter", &[("code", &sent.letter.code), ("known", "0000")]).await;
    }
    let got = browser.post("/letter", &[("code", &sent.letter.code), ("known", "1004")]).await;
    assert_eq!(got.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(got.text.contains("попыток больше нет"));
}

#[tokio::test]
async fn anybody_can_check_a_number_and_learns_nothing_else() {
    let sent = sent().await;
    let mut browser = sent.town.browser();
    let yes = browser.get(&format!("/genuine/check?number={}", sent.letter.number)).await;
    assert!(yes.text.contains("Это письмо настоящее") && !yes.text.contains("Айгерим"));
    let no = browser.get("/genuine/check?number=2026-99999").await;
    assert!(no.text.contains("Письма с номером 2026-99999 мы не составляли"));
    let unknown = browser.get("/letter?number=2026-99999").await;
    assert_eq!(unknown.status, StatusCode::UNPROCESSABLE_ENTITY);
    for path in ["/letter", "/genuine/check", "/genuine"] {
        check_languages(&mut browser, path).await;
    }
    check_languages(&mut browser, &format!("/letter?number={}", sent.letter.number)).await;
    check_languages(&mut browser, &format!("/genuine/check?number={}", sent.letter.number)).await;
}

#[tokio::test]
async fn a_letter_is_printed_for_those_who_may_reach_people() {
    let sent = sent().await;
    let desk = sent.town.staff(StaffRole::ReceptionDesk, "accord").await;
    let mut browser = sent.town.signed_in(&desk).await;
    let address = format!("/reception/letters/{}/{}", sent.number, sent.daulet);
    check_languages(&mut browser, &address).await;
    browser.get(&address).await;
    let page = browser.post(&format!("{address}/paper"), &[]).await;
    assert_eq!(page.status, StatusCode::OK);
    super::super::pages::check_page(&page, words::Language::Ru, "the letter");
    let window = page.between("paper-window", "</div>");
    assert!(
        window.contains("Даулет Омаров") && window.contains("Абая 2") && !window.contains("спор"),
        "neutral outside"
    );
    for said in ["<svg class=\"qr\"", "Айгерим Сейткали", "12\u{a0}марта", "https://kelisim.example/letter", "/genuine"]
    {
        assert!(page.text.contains(said), "{said}");
    }
    let done = browser
        .post_on(&format!("{address}/attempts"), &[("channel", "letter"), ("reached", "sent"), ("note", "2026-00002")])
        .await;
    assert!(done.text.contains("Попытка записана"));
    super::check_stranger(&sent.town, &["/reception", &address, "/reception/assist"]).await;
    let stranger = sent.town.newcomer("Бөтен").await;
    let mut stranger = sent.town.signed_in(&stranger).await;
    stranger.get("/account").await;
    assert_eq!(stranger.post(&format!("{address}/paper"), &[]).await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn a_letter_gives_a_first_way_in_and_changes_none_that_is_there() {
    let sent = sent().await;
    let mut browser = sent.opened().await;
    browser.get("/account").await;
    let page = browser.post_on("/account/card", &[]).await;
    assert!(page.text.contains("Ваша карточка"));
    let page = browser.get("/account").await;
    assert!(page.text.contains("Войти иначе"), "now there is a way in");
    check_languages(&mut browser, "/account").await;
}

#[tokio::test]
async fn a_link_signs_in_once_and_only_when_the_button_is_pressed() {
    let town = Town::open().await;
    let person = town.newcomer("Айгерим").await;
    town.clerk.give_email(&person, "aigerim@example.kz").await.unwrap();
    let mut browser = town.browser();
    browser.get("/enter?next=/account").await;
    let page = browser.post_on("/enter", &[("email", "Aigerim@Example.kz ")]).await;
    assert!(page.text.contains("Aigerim@Example.kz"));
    let message = town.store.claim(town.clerk.office().now(), 5).await.unwrap().remove(0);
    let text = |name: &str| message.content[name].as_str().unwrap().to_owned();
    let (code, link) = (text("code"), text("link"));
    let wrong = browser.post("/enter/code", &[("code", "000000x")]).await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    let got = browser.post("/enter/code", &[("code", &code)]).await;
    assert_eq!(got.header("location"), "/account");
    let mut mail = town.browser();
    for _ in 0..3 {
        assert_eq!(mail.get(&format!("/enter/{link}")).await.status, StatusCode::OK, "a scanner uses nothing up");
    }
    let got = mail.post(&format!("/enter/{link}"), &[]).await;
    assert_eq!((got.status, got.header("location")), (StatusCode::SEE_OTHER, "/desk"));
    let mut late = town.browser();
    late.get(&format!("/enter/{link}")).await;
    assert_eq!(late.post(&format!("/enter/{link}"), &[]).await.status, StatusCode::UNPROCESSABLE_ENTITY);
    let got = town.browser().get("/enter?next=//evil.example").await;
    assert!(got.text.contains("name=\"next\" value=\"/desk\""));
    for path in ["/enter", "/enter/card", "/enter/abc"] {
        check_languages(&mut town.browser(), path).await;
    }
}

#[tokio::test]
async fn an_account_shows_its_sessions_and_keys_and_ends_them() {
    let town = Town::open().await;
    let person = town.newcomer("Айгерим").await;
    let mut other = town.signed_in(&person).await;
    let mut browser = town.signed_in(&person).await;
    check_languages(&mut browser, "/account").await;
    browser.get("/account").await;
    let page = browser.post_on("/account/name", &[("name", "Айгерім"), ("language", "kk")]).await;
    assert!(page.text.contains("Аты-жөні мен тілі сақталды"), "in the new language");
    let wrong = browser.post("/account/name", &[("name", ""), ("language", "kk")]).await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    browser.get("/account").await;
    let page = browser.post_on("/account/tokens", &[("label", "есеп")]).await;
    let token = page.between("<code>", "</code>").to_owned();
    assert_eq!(token.len(), 64);
    assert!(!browser.get("/account").await.text.contains(&token), "shown once");
    let revoke = page.between("action=\"/account/tokens/", "\"").to_owned();
    browser.post_on(&format!("/account/tokens/{revoke}"), &[]).await;
    assert!(town.clerk.who_by_token(&token).await.unwrap().is_none());
    browser.get("/account").await;
    browser.post_on("/account/sessions/end", &[]).await;
    assert!(other.get("/account").await.header("location").starts_with("/enter"), "ended elsewhere");
    let wrong = browser.post("/account/email", &[("email", "nobody")]).await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    browser.get("/account").await;
    browser.post_on("/account/email", &[("email", "a@example.kz")]).await;
    check_languages(&mut browser, "/account/email").await;
    browser.get("/account").await;
    let out = browser.post("/sign-out", &[]).await;
    assert_eq!(out.header("location"), "/");
    assert!(browser.get("/account").await.header("location").starts_with("/enter"));
}

#[tokio::test]
async fn nobody_ends_or_revokes_what_is_anothers() {
    let town = Town::open().await;
    let (aigerim, stranger) = (town.newcomer("Айгерим").await, town.newcomer("Бөтен").await);
    let hers = town.signed_in(&aigerim).await;
    let session = record::Digest::of(hers.cookies[crate::app::SESSION_COOKIE].as_bytes());
    let mut stranger = town.signed_in(&stranger).await;
    for path in [format!("/account/sessions/{session}/end"), format!("/account/tokens/{session}/revoke")] {
        stranger.get("/account").await;
        assert_eq!(stranger.post(&path, &[]).await.status, StatusCode::NOT_FOUND, "{path}");
    }
}
