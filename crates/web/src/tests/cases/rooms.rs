//! Rooms: messages, files, who has read what, and the word that something new has come.

use super::{Affair, FIRST};
use crate::app::SESSION_COOKIE;
use crate::security;
use crate::tests::entrance::check_languages;
use axum::body::Body;
use axum::http::StatusCode;
use axum::http::{Request, header};
use case::{Act, Room, SideNo};
use record::PersonId;
use tower::ServiceExt as _;

const PDF: &[u8] = b"%PDF-1.7 something";

#[tokio::test]
async fn the_pages_of_a_case_are_whole_in_every_language() {
    let affair = Affair::mediated().await;
    for person in [&affair.aigerim, &affair.saule] {
        let mut browser = affair.browser(person).await;
        for path in ["", "/record", "/rooms/joint-1", "/contract", "/sessions", "/representatives"] {
            check_languages(&mut browser, &affair.at(path)).await;
        }
        for path in ["/desk", "/cases"] {
            check_languages(&mut browser, path).await;
        }
    }
    let newcomer = affair.town.newcomer("Жаңа").await;
    check_languages(&mut affair.town.signed_in(&newcomer).await, "/desk").await;
}

#[tokio::test]
async fn a_message_is_read_in_its_room_and_nowhere_else() {
    let affair = Affair::mediated().await;
    let mut aigerim = affair.browser(&affair.aigerim).await;
    aigerim.get(&affair.at("/rooms/caucus-1-1")).await;
    let sent = aigerim.post_on(&affair.at("/rooms/caucus-1-1/messages"), &[("text", "Тек <b>Сізге</b>")]).await;
    assert!(sent.text.contains("Тек &lt;b&gt;Сізге&lt;/b&gt;"), "what was typed is escaped");
    let mut saule = affair.browser(&affair.saule).await;
    assert!(saule.get(&affair.at("/rooms/caucus-1-1")).await.text.contains("Тек &lt;b&gt;Сізге"));
    let mut daulet = affair.browser(&affair.daulet).await;
    assert_eq!(daulet.get(&affair.at("/rooms/caucus-1-1")).await.status, StatusCode::NOT_FOUND);
    for path in ["", "/record", "/rooms/joint-1", "/rooms/caucus-1-2"] {
        assert!(!daulet.get(&affair.at(path)).await.text.contains("Сізге"), "{path}");
    }
    let read = aigerim.get(&affair.at("/rooms/caucus-1-1")).await;
    assert!(read.between("<summary>Кто что прочитал", "</details>").contains("Сауле"), "who has read it is shown");
}

#[tokio::test]
async fn an_empty_message_is_asked_for_again() {
    let affair = Affair::filed().await;
    let mut aigerim = affair.browser(&affair.aigerim).await;
    aigerim.get(&affair.at("/rooms/joint-1")).await;
    let got = aigerim.post(&affair.at("/rooms/joint-1/messages"), &[("text", "  ")]).await;
    assert_eq!(got.status, StatusCode::UNPROCESSABLE_ENTITY);
    crate::tests::pages::check_page(&got, words::Language::Ru, "an empty message");
}

#[tokio::test]
async fn the_same_form_sent_twice_writes_once() {
    let affair = Affair::filed().await;
    let mut aigerim = affair.browser(&affair.aigerim).await;
    aigerim.get(&affair.at("/rooms/joint-1")).await;
    for _ in 0..2 {
        let fields = [("text", "Сәлем"), ("act_id", "00ff")];
        let token = security::token(&aigerim.cookies[SESSION_COOKIE]);
        let fields = [fields[0], fields[1], ("form_token", &token)];
        assert_eq!(aigerim.post(&affair.at("/rooms/joint-1/messages"), &fields).await.status, StatusCode::SEE_OTHER);
    }
    let said = affair.view(&affair.aigerim).await.lines.iter().filter(|it| it.fact == case::Fact::Said {}).count();
    assert_eq!(said, 1);
}

#[tokio::test]
async fn a_file_is_kept_and_given_back_as_a_download() {
    let affair = Affair::mediated().await;
    let mut aigerim = affair.browser(&affair.aigerim).await;
    let got = affair.upload(&aigerim, "/rooms/joint-1/files", "file", PDF, &[]).await;
    assert_eq!(got.status, StatusCode::SEE_OTHER);
    let page = aigerim.get(&affair.at("/rooms/joint-1")).await;
    let address = format!("{}{}", affair.at("/rooms/joint-1/files/"), page.between("/rooms/joint-1/files/", "\""));
    let mut daulet = affair.browser(&affair.daulet).await;
    let file = daulet.get(&address).await;
    assert_eq!((file.status, file.text.as_bytes()), (StatusCode::OK, PDF));
    assert!(file.header("content-disposition").starts_with("attachment; "));
    assert_eq!(file.header("x-content-type-options"), "nosniff");
    assert!(file.header("content-security-policy").starts_with("sandbox"));
    let elsewhere = address.replace("joint-1", "caucus-1-2");
    assert_eq!(daulet.get(&elsewhere).await.status, StatusCode::NOT_FOUND, "it stands in its room only");
}

#[tokio::test]
async fn what_is_no_paper_is_not_taken() {
    let affair = Affair::filed().await;
    let aigerim = affair.browser(&affair.aigerim).await;
    for bytes in [&b"<script>"[..], b""] {
        let got = affair.upload(&aigerim, "/rooms/joint-1/files", "file", bytes, &[]).await;
        assert_eq!(got.status, StatusCode::UNPROCESSABLE_ENTITY);
    }
}

#[tokio::test]
async fn what_was_said_in_confidence_is_let_out_by_who_said_it() {
    let affair = Affair::mediated().await;
    let secret = Act::Say { room: Room::Caucus(FIRST, SideNo(1)), text: "900 000 жетеді".into() };
    affair.act(&affair.aigerim, secret).await;
    let path = affair.at("/rooms/caucus-1-1/entries/1/release");
    let mut aigerim = affair.browser(&affair.aigerim).await;
    check_languages(&mut aigerim, &path).await;
    let mut saule = affair.browser(&affair.saule).await;
    assert_ne!(saule.get(&path).await.status, StatusCode::OK, "the mediator lets nothing out");
    aigerim.get(&path).await;
    aigerim.post_on(&path, &[]).await;
    let seen = affair.browser(&affair.daulet).await.get(&affair.at("/rooms/joint-1")).await;
    assert!(seen.text.contains("900 000 жетеді"));
}

#[tokio::test]
async fn an_entry_is_corrected_by_another() {
    let affair = Affair::filed().await;
    affair.act(&affair.aigerim, Act::Say { room: Room::Joint(FIRST), text: "100 теңге".into() }).await;
    let lines = affair.view(&affair.aigerim).await.lines;
    let said = lines.iter().find(|it| it.fact == case::Fact::Said {}).unwrap().number;
    let path = affair.at(&format!("/rooms/joint-1/entries/{said}/correct"));
    let mut aigerim = affair.browser(&affair.aigerim).await;
    check_languages(&mut aigerim, &path).await;
    aigerim.get(&path).await;
    let got = aigerim.post(&path, &[("reason", "қате")]).await;
    assert_eq!(got.status, StatusCode::UNPROCESSABLE_ENTITY, "a correction says what is right");
    let got = aigerim.post_on(&path, &[("reason", "қате"), ("text", "200 теңге")]).await;
    assert!(got.text.contains("100 теңге") && got.text.contains("200 теңге"), "both stay");
}

/// The lines a person's own live page would count.
async fn lines(affair: &Affair, person: &PersonId) -> usize {
    affair.view(person).await.lines.len()
}

#[tokio::test]
async fn a_page_hears_of_its_own_rooms_only() {
    use tokio_stream::StreamExt as _;
    let affair = Affair::mediated().await;
    let daulet = affair.browser(&affair.daulet).await;
    let cookie = format!("{SESSION_COOKIE}={}", daulet.cookies[SESSION_COOKIE]);
    let request = Request::get(affair.at("/live")).header(header::COOKIE, cookie).body(Body::empty()).unwrap();
    let answer = daulet.pages().oneshot(request).await.unwrap();
    assert_eq!(answer.headers()["content-type"], "text/event-stream");
    let mut stream = answer.into_body().into_data_stream();
    let mut heard = async || {
        let next = tokio::time::timeout(std::time::Duration::from_millis(400), stream.next()).await;
        next.ok().flatten().is_some_and(|it| String::from_utf8_lossy(&it.unwrap()).contains("event: new"))
    };
    let before = lines(&affair, &affair.daulet).await;
    affair.act(&affair.aigerim, Act::Say { room: Room::Caucus(FIRST, SideNo(1)), text: "құпия".into() }).await;
    assert!(!heard().await, "another's room makes no sound");
    assert_eq!(lines(&affair, &affair.daulet).await, before);
    affair.act(&affair.aigerim, Act::Say { room: Room::Joint(FIRST), text: "сәлем".into() }).await;
    assert!(heard().await);
}

#[tokio::test]
async fn nobody_takes_the_id_of_an_act_of_the_clock() {
    let affair = Affair::filed().await;
    let who = clerk::Who::new(affair.aigerim.clone(), record::Assurance::Contact);
    let say = Act::Say { room: Room::Joint(FIRST), text: "a".into() };
    for id in ["clock-0", "attempt-2026-00001"] {
        let request = clerk::Request::page(id, say.clone());
        assert!(affair.town.clerk.perform(&who, &affair.number, request).await.is_err(), "{id}");
    }
}
