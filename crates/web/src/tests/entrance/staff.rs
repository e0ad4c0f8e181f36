//! The reception desk with somebody who stands there, the administrator, the registers.

use super::filing::filed;
use super::{Town, check_languages, check_stranger};
use axum::http::StatusCode;
use case::StaffRole;
use jiff::civil::date;
use record::{BookId, Through};
use register::{
    Application, Bilingual, Certificate, Contacts, Declaration, EnterMediator, Field, LanguageCode, PaperKind,
    Published, RegisterAct, RegisterKind, SuspensionGround,
};

fn saule() -> EnterMediator {
    let published = Published {
        name: Bilingual::new("Сәуле Әбенова", "Сауле Абенова"),
        legal_address: Bilingual::new("Астана, Абай 5", "Астана, Абая 5"),
        contacts: Contacts { phone: "8 701 000 00 05".into(), ..Contacts::default() },
        fields: [Field::Civil, Field::Family].into(),
        specialisation: Bilingual::new("Қарыз", "Долги"),
        languages: ["kk", "ru"].into_iter().filter_map(LanguageCode::parse).collect(),
        certificate: Some(Certificate {
            number: "С-1".into(),
            date: Some(date(2020, 5, 6)),
            issuer: "Академия".into(),
        }),
        organisation: String::new(),
    };
    let application = Application {
        born: Some(date(1974, 3, 3)),
        papers: PaperKind::ALL.into(),
        declarations: Declaration::ALL.into(),
        election: None,
    };
    EnterMediator { person: "saule".into(), number: None, applied_on: None, published, application }
}

#[tokio::test]
async fn a_desk_opens_a_case_with_the_whole_number_of_the_person_who_is_there() {
    let town = Town::open().await;
    let (number, _) = filed(&town, &mut town.browser(), &[("happened", "none")]).await;
    let desk = town.staff(StaffRole::ReceptionDesk, "accord").await;
    let mut browser = town.signed_in(&desk).await;
    check_languages(&mut browser, "/reception").await;
    check_languages(&mut browser, "/reception/assist").await;
    browser.get("/reception/assist").await;
    let paper = [("paper", "18"), ("on", "2"), ("on-month", "3"), ("on-year", "2026")];
    let with = |case: &str, id: &str| -> Vec<(String, String)> {
        let more = [("case", case), ("id_number", id)];
        paper.iter().chain(&more).map(|it| (it.0.to_owned(), it.1.to_owned())).collect()
    };
    let mut send = async |case: &str, id: &str| {
        let pairs = with(case, id);
        let pairs: Vec<(&str, &str)> = pairs.iter().map(|it| (it.0.as_str(), it.1.as_str())).collect();
        browser.get("/reception/assist").await;
        browser.post("/reception/assist", &pairs).await
    };
    // Another's number, and a case that is not there, are refused in the same words.
    for (case, id) in [(number.0.as_str(), "910101300005"), ("2026-9999", "790203301004"), (&number.0, "12")] {
        let got = send(case, id).await;
        assert_eq!(got.status, StatusCode::UNPROCESSABLE_ENTITY, "{case} {id}");
        assert!(got.text.contains("href=\"#id_number\""));
    }
    let got = send(&number.0, "790203301004").await;
    assert_eq!(got.header("location"), format!("/cases/{number}"));
}

#[tokio::test]
async fn an_administrator_enters_moved_days_with_their_act_and_a_stranger_finds_no_calendar_to_write_in() {
    let town = Town::open().await;
    check_stranger(&town, &["/administration/calendar"]).await;
    let desk = town.staff(StaffRole::ReceptionDesk, "accord").await;
    let mut other = town.signed_in(&desk).await;
    assert_eq!(other.get("/administration/calendar").await.status, StatusCode::NOT_FOUND);
    let mut browser = town.signed_in(&town.administrator).await;
    check_languages(&mut browser, "/administration/calendar").await;
    browser.get("/administration/calendar").await;
    let day = [("off", "17"), ("off-month", "12"), ("off-year", "2026")];
    let send = |by: &'static str| -> Vec<(&'static str, &'static str)> {
        [("what", "moved"), ("act_id", "moved-1"), ("by", by)].into_iter().chain(day).collect()
    };
    let wrong = browser.post("/administration/calendar", &send("")).await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(wrong.text.contains("href=\"#by\"") && wrong.text.contains("value=\"17\""));
    for _ in 0..2 {
        // Sent twice it is entered once.
        browser.get("/administration/calendar").await;
        let got = browser.post("/administration/calendar", &send("Постановление № 1000")).await;
        assert_eq!(got.header("location"), "/administration/calendar");
    }
    let shown = browser.get("/administration/calendar").await;
    assert_eq!(shown.text.matches("Постановление № 1000").count(), 1);
    let public = town.browser().get("/law/calendar/2026").await;
    assert!(public.text.contains("Постановление № 1000"));
    check_languages(&mut town.browser(), "/law/calendar/2026").await;
    assert_eq!(town.browser().get("/law/calendar/1999").await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn the_link_of_a_refusal_lands_on_its_rule() {
    let town = Town::open().await;
    for rule in law::rule_names() {
        let got = town.browser().get(&format!("/law/rules/{rule}")).await;
        assert_eq!(got.status, StatusCode::SEE_OTHER, "{rule}");
        let place = got.header("location").to_owned();
        let (page, anchor) = place.split_once('#').unwrap();
        assert_eq!(anchor, rule);
        assert!(law::document::Road::of_name(page.trim_start_matches("/law/")).is_some(), "{page}");
    }
    let got = town.browser().get("/law/court-mediation").await;
    assert!(got.text.contains("id=\"terms-must-be-unconditional\"") && got.text.contains("id=\"doubts\""));
    assert_eq!(town.browser().get("/law/rules/no-such-rule").await.status, StatusCode::NOT_FOUND);
    assert_eq!(town.browser().get("/law/nowhere").await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn an_administrator_enters_people_and_positions_and_sees_no_case() {
    let town = Town::open().await;
    let mut browser = town.signed_in(&town.administrator).await;
    for path in [
        "/administration",
        "/administration/people/new",
        "/administration/organisations/new",
        "/administration/organisations/accord",
    ] {
        check_languages(&mut browser, path).await;
    }
    browser.get("/administration/people/new").await;
    let wrong = browser.post("/administration/people", &[("name", "Ерлан"), ("language", "kk")]).await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(wrong.text.contains("value=\"Ерлан\""));
    let first = [
        ("name", "Ерлан"),
        ("language", "kk"),
        ("email", ""),
        ("role", "judge"),
        ("organisation", "astana-city-court"),
        ("from", "1"),
        ("from-month", "3"),
        ("from-year", "2026"),
    ];
    let page = browser.post_on("/administration/people", &first).await;
    assert!(page.text.contains("Ерлан") && page.text.contains("ПИН-код"), "the card, once");
    let again = browser.get("/administration").await;
    let person = again
        .text
        .split("/administration/people/")
        .find(|it| it.contains("Ерлан"))
        .unwrap()
        .split('"')
        .next()
        .unwrap()
        .to_owned();
    let address = format!("/administration/people/{person}");
    check_languages(&mut browser, &address).await;
    browser.get(&address).await;
    let reversed = [
        ("role", "judge"),
        ("organisation", "astana-city-court"),
        ("from", "3"),
        ("from-month", "3"),
        ("from-year", "2026"),
        ("to", "1"),
        ("to-month", "3"),
        ("to-year", "2026"),
    ];
    assert_eq!(browser.post(&format!("{address}/positions"), &reversed).await.status, StatusCode::UNPROCESSABLE_ENTITY);
    browser.get(&address).await;
    let page = browser.post_on(&format!("{address}/card"), &[]).await;
    assert!(page.text.contains("Номер карточки"));
    let card = [("id", "Big Name"), ("kind", "court"), ("kk", "Сот"), ("ru", "Суд")];
    browser.get("/administration/organisations/new").await;
    assert_eq!(browser.post("/administration/organisations", &card).await.status, StatusCode::UNPROCESSABLE_ENTITY);
    let own = format!("/administration/people/{}", town.administrator);
    browser.get(&own).await;
    let last = [
        ("role", "administrator"),
        ("organisation", "office"),
        ("from", "1"),
        ("from-month", "1"),
        ("from-year", "2026"),
        ("to", "3"),
        ("to-month", "3"),
        ("to-year", "2026"),
    ];
    let got = browser.post(&format!("{own}/positions"), &last).await;
    assert!(got.text.contains("единственный администратор"), "nobody locks the office");
    let party = town.newcomer("Айгерим").await;
    let got = browser.get(&format!("/administration/people/{party}")).await;
    assert_eq!(got.status, StatusCode::NOT_FOUND, "a party is nobody's staff");
    let (number, _) = filed(&town, &mut town.browser(), &[("happened", "none")]).await;
    assert_eq!(browser.get(&format!("/cases/{number}/notices")).await.status, StatusCode::NOT_FOUND);
    check_stranger(
        &town,
        &["/administration", "/administration/people/new", "/administration/organisations/accord", &address],
    )
    .await;
}

#[tokio::test]
async fn everybody_reads_the_registers_and_a_keeper_the_own_one() {
    let town = Town::open().await;
    let keeper = town.staff(StaffRole::RegisterKeeper, "accord").await;
    let book = BookId("register/public-saryarka".into());
    let boss = town.boss().await;
    let open = RegisterAct::OpenRegister { kind: RegisterKind::Professional, keeper: "accord".into(), territory: None };
    town.clerk.perform_in_register(&boss, &book, "open", &open, date(2026, 1, 2), Through::Page).await.unwrap();
    let mut who = record_who(&town, &keeper).await;
    let enter = RegisterAct::EnterMediator(saule());
    town.clerk.perform_in_register(&who, &book, "enter", &enter, date(2026, 2, 2), Through::Page).await.unwrap();
    let mut anybody = town.browser();
    let one = "/mediators/public-saryarka/saule";
    check_languages(&mut anybody, one).await;
    let page = anybody.get(one).await;
    for said in ["Сауле Абенова", "в реестре", "8 701 000 00 05", "С-1, 06.05.2020, Академия", "семейные отношения"]
    {
        assert!(page.text.contains(said), "{said}");
    }
    assert!(!page.text.contains("1974"), "a date of birth is not published");
    assert!(anybody.get("/mediators?name=сау").await.text.contains("Сауле"), "without Kazakh letters");
    let suspend = RegisterAct::SuspendMediator {
        person: "saule".into(),
        from: date(2026, 3, 1),
        to: None,
        ground: SuspensionGround::ConfirmedBreach,
        reasons: "жалоба".into(),
    };
    who.person = keeper.clone();
    town.clerk.perform_in_register(&who, &book, "suspend", &suspend, date(2026, 3, 1), Through::Page).await.unwrap();
    assert!(!anybody.get("/mediators").await.text.contains("Сауле"), "those who may mediate are shown first");
    assert!(anybody.get("/mediators?all=yes").await.text.contains("деятельность приостановлена"));
    check_languages(&mut anybody, "/mediators").await;
    check_languages(&mut anybody, "/mediators?name=сауле&kind=public&language=kk&all=yes").await;
    let page = anybody.get("/mediators").await;
    assert!(page.header("cache-control").contains("must-revalidate") && page.text.contains("Приёмная"));
    assert_eq!(anybody.get("/mediators/public-saryarka/nobody").await.status, StatusCode::NOT_FOUND);
    let mut keeps = town.signed_in(&keeper).await;
    check_languages(&mut keeps, "/registers").await;
    check_languages(&mut keeps, "/registers/public-saryarka").await;
    check_stranger(&town, &["/registers", "/registers/public-saryarka"]).await;
    let page = keeps.get("/registers/public-saryarka").await;
    assert!(page.text.contains("6 документов"));
}

async fn record_who(town: &Town, person: &record::PersonId) -> clerk::Who {
    let mut who = clerk::Who::new(person.clone(), record::Assurance::Contact);
    who.staff = town.clerk.positions_held(person).await.unwrap();
    who
}
