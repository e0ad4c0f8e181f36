//! The papers of a case: who reads them, as what, and what is not made.

use super::{Affair, FIRST};
use axum::http::StatusCode;
use case::{Act, Costs, Deed, EndGround, Instalment, Obligation, OnDefault, SideNo, Terms, Tiyn};
use jiff::civil::date;

#[tokio::test]
async fn a_party_reads_prints_and_edits_the_contract() {
    let affair = Affair::mediated().await;
    let mut browser = affair.browser(&affair.aigerim).await;
    let list = browser.get(&affair.at("/papers")).await;
    assert_eq!(list.status, StatusCode::OK);
    assert!(list.text.contains(&affair.at("/papers/contract.pdf")), "{}", list.between("<main", "</main>"));
    let page = browser.get(&affair.at("/papers/contract")).await;
    assert!(page.text.contains("Медиация туралы шарт") && page.text.contains("Договор о медиации"));
    let translation = browser.get(&affair.at("/papers/contract.en")).await;
    assert!(translation.text.contains("Mediation contract") && translation.text.contains("Translation"));
    let pdf = browser.get(&affair.at("/papers/contract.ru.pdf")).await;
    assert_eq!((pdf.status, pdf.header("content-type")), (StatusCode::OK, "application/pdf"));
    assert!(pdf.text.starts_with("%PDF-1.7"));
    assert!(pdf.header("content-disposition").starts_with("attachment; filename=\""));
    let docx = browser.get(&affair.at("/papers/contract.docx")).await;
    assert!(docx.status == StatusCode::OK && docx.text.starts_with("PK"));
}

#[tokio::test]
async fn an_agreement_leaves_as_data_and_carries_it() {
    let affair = Affair::mediated().await;
    let pay = Deed::Pay {
        total: Tiyn::tenge(1_050_000),
        instalments: vec![Instalment { due: date(2026, 6, 1), amount: Tiyn::tenge(1_050_000) }],
    };
    let terms = Terms {
        obligations: vec![Obligation {
            debtor: SideNo(2),
            creditor: SideNo(1),
            deed: pay,
            way: "аударым, егер жалақы түссе".into(),
            condition: None,
        }],
        waivers: vec![],
        costs: Costs::EachBearsOwn,
        on_default: OnDefault::AllDueAfterMissed(1),
        ..Terms::default()
    };
    affair.act(&affair.aigerim, Act::Propose { procedure: FIRST, terms, counters: None }).await;
    affair.act(&affair.daulet, Act::Accept { procedure: FIRST, proposal: 1 }).await;
    let draw = Act::DrawUpAgreement {
        procedure: FIRST,
        language: case::CaseLanguage::Both,
        prevailing: Some(case::CaseLanguage::Kazakh),
        place: "Астана".into(),
        nobody_else_touched: true,
    };
    affair.act(&affair.saule, draw).await;
    let mut browser = affair.browser(&affair.daulet).await;
    let page = browser.get(&affair.at("/papers/agreement")).await;
    // The words that read like a condition are pointed at, and the paper is made.
    assert!(page.text.contains("егер жалақы түссе"));
    assert!(page.text.contains("похожи на отлагательное условие"));
    let data = browser.get(&affair.at("/papers/agreement.json")).await;
    let data: serde_json::Value = serde_json::from_str(&data.text).unwrap();
    assert_eq!(data["terms"]["obligations"][0]["deed"]["pay"]["total"], 105_000_000);
    let pdf = browser.get(&affair.at("/papers/agreement.pdf")).await;
    assert!(pdf.status == StatusCode::OK && pdf.text.contains("agreement.json"));
}

#[tokio::test]
async fn what_is_not_there_and_what_is_not_yours_is_not_found() {
    let affair = Affair::mediated().await;
    let mut party = affair.browser(&affair.aigerim).await;
    for none in ["agreement", "ruling", "journal", "nothing", "contract.xx", "contract.pdf.pdf", "contract.json"] {
        assert_eq!(party.get(&affair.at(&format!("/papers/{none}"))).await.status, StatusCode::NOT_FOUND, "{none}");
    }
    let stranger = affair.town.newcomer("Бөтен").await;
    let mut stranger = affair.browser(&stranger).await;
    for path in ["", "/contract", "/contract.pdf", "/contract.docx", "/contract.en"] {
        assert_eq!(stranger.get(&affair.at(&format!("/papers{path}"))).await.status, StatusCode::NOT_FOUND, "{path}");
    }
    let mut mediator = affair.browser(&affair.saule).await;
    assert_eq!(mediator.get(&affair.at("/papers/journal.pdf")).await.status, StatusCode::OK);
}

#[tokio::test]
async fn everybody_prints_a_mediators_card_and_only_the_keeper_the_sheet() {
    let affair = Affair::filed().await;
    let card = affair.town.browser().get(&format!("/mediators/akim/{}/card.pdf", affair.saule)).await;
    assert!(card.status == StatusCode::OK && card.text.starts_with("%PDF-1.7"));
    assert_eq!(affair.town.browser().get("/mediators/akim/nobody/card.pdf").await.status, StatusCode::NOT_FOUND);
    let mut stranger = affair.browser(&affair.daulet).await;
    assert_eq!(stranger.get("/registers/akim/sheet.pdf").await.status, StatusCode::NOT_FOUND);
    let keeper = affair.town.staff(case::StaffRole::RegisterKeeper, "accord").await;
    let sheet = affair.browser(&keeper).await.get("/registers/akim/sheet.pdf").await;
    assert!(sheet.status == StatusCode::OK && sheet.text.starts_with("%PDF-1.7"));
}

#[tokio::test]
async fn a_notice_of_termination_says_the_ground_and_nothing_else() {
    let affair = Affair::mediated().await;
    affair.act(&affair.aigerim, Act::LeaveMediation { procedure: FIRST }).await;
    let view = affair.view(&affair.saule).await;
    assert_eq!(view.case.procedures[0].end.map(|it| it.0), Some(EndGround::OnePartyRefused));
    affair.act(&affair.saule, Act::IssueTerminationNotice { procedure: FIRST }).await;
    let page = affair.browser(&affair.daulet).await.get(&affair.at("/papers/termination-notice.ru")).await;
    assert!(page.text.contains("подпункт 4) пункта 1 статьи 26"));
    assert!(!page.between("<article", "</article>").contains("Қарыз"));
}
