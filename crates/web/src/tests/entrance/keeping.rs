//! A register before its keeper, its applicants and everybody: from the application to a suspension.

use super::{Browser, Town, check_languages, check_stranger};
use axum::http::StatusCode;
use case::StaffRole;
use jiff::civil::date;
use record::{BookId, PersonId, Through};
use register::{Bilingual, RegisterAct, RegisterKind, Territory, TerritoryKind};

const PROFESSIONAL: [(&str, &str); 20] = [
    ("name-kk", "Сәуле Әбенова"),
    ("name-ru", "Сауле Абенова"),
    ("address-kk", "Астана, Абай көшесі 5"),
    ("address-ru", "Астана, ул. Абая 5"),
    ("phone", "8 701 000 00 05"),
    ("fields", "civil"),
    ("languages", "kk"),
    ("ways", "online"),
    ("fee", "paid"),
    ("certificate", "С-1"),
    ("born", "3"),
    ("born-month", "3"),
    ("born-year", "1984"),
    ("papers", "identity"),
    ("papers", "narcology"),
    ("papers", "psychoneurology"),
    ("papers", "no-conviction"),
    ("papers", "training-certificate"),
    ("declarations", "holds-no-state-function"),
    ("declarations", "is-capable"),
];

async fn opened(town: &Town, name: &str, kind: RegisterKind) -> (PersonId, Browser) {
    let keeper = town.staff(StaffRole::RegisterKeeper, "accord").await;
    let territory = (kind == RegisterKind::Public).then(|| Territory {
        kind: TerritoryKind::DistrictInCity,
        name: Bilingual::new("Сарыарқа ауданы", "район Сарыарка"),
    });
    let open = RegisterAct::OpenRegister { kind, keeper: "accord".into(), territory };
    let book = BookId(format!("register/{name}"));
    let boss = town.boss().await;
    town.clerk.perform_in_register(&boss, &book, "open", &open, date(2026, 1, 2), Through::Page).await.unwrap();
    let browser = town.signed_in(&keeper).await;
    (keeper, browser)
}

#[tokio::test]
async fn an_applicant_is_refused_with_reasons_and_entered_when_the_conditions_hold() {
    let town = Town::open().await;
    let (_, mut keeper) = opened(&town, "union", RegisterKind::Professional).await;
    let saule = town.newcomer("Сауле").await;
    let mut applicant = town.signed_in(&saule).await;
    check_languages(&mut applicant, "/registers/union/apply").await;
    let empty = applicant.post("/registers/union/apply", &[("name-ru", "Сауле")]).await;
    assert_eq!(empty.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(empty.text.contains("value=\"Сауле\""), "nothing typed is lost");
    applicant.get("/registers/union/apply").await;
    let own = applicant.post_on("/registers/union/apply", &PROFESSIONAL).await;
    assert!(own.text.contains("Поступило заявление"), "{}", own.between("<main", "</main>"));
    let page = format!("/registers/union/entries/{saule}");
    check_stranger(&town, &["/registers/union", &page]).await;
    let got = keeper.get("/registers/union").await;
    assert!(
        got.text.contains("Сауле Абенова") && got.text.contains("статья 14, пункт 4"),
        "{}",
        got.between("<main", "</main>")
    );
    check_languages(&mut keeper, "/registers/union").await;
    check_languages(&mut keeper, &page).await;
    let got = keeper.get(&page).await;
    assert!(got.text.contains("Чего сегодня не хватает"));
    let got = keeper.post(&page, &[("step", "enter")]).await;
    assert_eq!(got.status, StatusCode::CONFLICT, "no diploma, two declarations missing");
    keeper.get(&page).await;
    let got = keeper.post(&page, &[("step", "refuse")]).await;
    assert_eq!(got.status, StatusCode::UNPROCESSABLE_ENTITY, "a refusal says why");
    keeper.post_on(&page, &[("step", "refuse"), ("refuse-reasons", "Нет диплома.")]).await;
    let told = applicant.get(&page).await;
    assert!(told.text.contains("Нет диплома.") && told.text.contains("обжаловать в суд"));
    assert!(told.text.contains("статья 14, пункт 8"));
    let more = [("papers", "diploma"), ("declarations", "is-not-prosecuted"), ("declarations", "has-no-conviction")];
    let whole: Vec<(&str, &str)> = PROFESSIONAL.into_iter().chain(more).collect();
    applicant.get("/registers/union/apply").await;
    applicant.post_on("/registers/union/apply", &whole).await;
    keeper.get(&page).await;
    let got = keeper.post_on(&page, &[("step", "enter")]).await;
    assert!(got.text.contains("Медиатор включён в реестр"));
    everybody_finds_her(&town, &saule).await;
    a_complaint_suspends_her(&town, &saule, &mut keeper).await;
}

async fn everybody_finds_her(town: &Town, saule: &PersonId) {
    let mut anybody = town.browser();
    for query in ["name=saule", "name=САУЛЕ", "way=online", "fee=paid", "field=civil", "place=астана"] {
        assert!(anybody.get(&format!("/mediators?{query}")).await.text.contains("Сауле Абенова"), "{query}");
    }
    for query in ["fee=free", "way=in-person", "field=labour", "place=шымкент"] {
        assert!(!anybody.get(&format!("/mediators?{query}")).await.text.contains("Сауле Абенова"), "{query}");
    }
    check_languages(&mut anybody, "/mediators").await;
    check_languages(&mut anybody, &format!("/mediators/union/{saule}")).await;
    check_languages(&mut anybody, &format!("/mediators/union/{saule}/card")).await;
    check_languages(&mut anybody, "/registers/union/sheet").await;
    let card = anybody.get(&format!("/mediators/union/{saule}/card")).await;
    assert!(card.text.contains("class=\"qr\"") && card.text.contains(&format!("/mediators/union/{saule}")));
    let table = anybody.get("/registers/union/list.csv").await;
    assert!(table.text.contains("Сәуле Әбенова") && !table.text.contains("1984"), "a day of birth is not published");
    let list = anybody.get("/registers/union/list.json").await;
    let list: serde_json::Value = serde_json::from_str(&list.text).unwrap();
    assert_eq!(list["mediators"][0]["state"], "active");
    let book = anybody.get("/registers/union/list.xlsx").await;
    assert!(book.header("content-type").contains("spreadsheetml"));
    for path in ["sheet", "list.csv", "list.json", "list.xlsx"] {
        assert_eq!(anybody.get(&format!("/registers/nowhere/{path}")).await.status, StatusCode::NOT_FOUND);
    }
}

async fn a_complaint_suspends_her(town: &Town, saule: &PersonId, keeper: &mut Browser) {
    let mut party = town.signed_in(&town.newcomer("Даулет").await).await;
    let complain = format!("/mediators/union/{saule}/complaint");
    check_languages(&mut party, &complain).await;
    assert_eq!(party.post(&complain, &[]).await.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(party.post(&complain, &[("text", "Она дала совет.")]).await.status, StatusCode::OK);
    let page = format!("/registers/union/entries/{saule}");
    assert!(keeper.get(&page).await.text.contains("Она дала совет."));
    let decision =
        [("step", "decide"), ("complaint", "1"), ("finding", "confirmed"), ("decide-reasons", "Подтвердилось.")];
    let got = keeper.post_on(&page, &decision).await;
    assert!(got.text.contains("Жалоба подтвердилась"));
    check_languages(keeper, &page).await;
    let mut anybody = town.browser();
    let told = anybody.get(&format!("/mediators/union/{saule}")).await;
    assert!(told.text.contains("деятельность приостановлена"), "a card says at once that the entry is suspended");
    assert!(!told.text.contains("Она дала совет."), "why, is not for everybody");
    keeper.get(&page).await;
    keeper.post_on(&page, &[("step", "restore"), ("restore-ground", "court-reversed")]).await;
    keeper.get(&page).await;
    let exclude = [("step", "exclude"), ("exclude-ground", "condition-lost"), ("exclude-reasons", "Приговор.")];
    keeper.post_on(&page, &exclude).await;
    let told = anybody.get(&format!("/mediators/union/{saule}")).await;
    assert_eq!(told.status, StatusCode::OK);
    assert!(!told.text.contains("8 701 000 00 05"), "of one who is gone only the name is told");
}

#[tokio::test]
async fn an_election_is_announced_held_and_its_protocol_received() {
    let town = Town::open().await;
    let (_, mut keeper) = opened(&town, "akim", RegisterKind::Public).await;
    let page = "/registers/akim";
    keeper.get(page).await;
    assert_eq!(keeper.post("/registers/akim/elections", &[]).await.status, StatusCode::UNPROCESSABLE_ENTITY);
    let announced = [
        ("gathering", "20"),
        ("gathering-month", "12"),
        ("gathering-year", "2099"),
        ("place-kk", "Мектеп"),
        ("place-ru", "Школа"),
        ("requirements-kk", "40 жас"),
        ("requirements-ru", "40 лет"),
    ];
    let got = keeper.post_on("/registers/akim/elections", &announced).await;
    assert!(got.text.contains("Документы принимаются до"));
    check_languages(&mut keeper, page).await;
    let got = keeper.post_on("/registers/akim/elections/1", &[("step", "held")]).await;
    assert!(got.text.contains("в течение десяти рабочих дней") && got.text.contains("статья 15, пункт 2"));
    let wrong = keeper.post("/registers/akim/elections/1", &[("step", "protocol")]).await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    let stranger = town.newcomer("Бөтен").await;
    let mut stranger = town.signed_in(&stranger).await;
    for path in ["/registers/akim/elections", "/registers/akim/elections/1", "/registers/akim/import"] {
        stranger.get("/registers/akim/apply").await;
        assert_eq!(stranger.post(path, &announced).await.status, StatusCode::NOT_FOUND, "{path}");
    }
}
