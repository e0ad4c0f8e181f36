//! Dispute 3 through the API: two companies, each with its own lawyer.

use super::*;

fn representative(side: u8, of: &str, person: &str, powers: &[&str], mandate: Value) -> Value {
    json!({"act": "add-representative", "side": side, "of": of, "person": person, "details": {"name": person},
        "powers": powers, "document": {"number": "10", "date": "2026-06-01", "scan": null}, "mandate": mandate})
}

fn shown(ground: &str) -> Value {
    json!({"ground": ground, "credential": {"number": "77", "date": "2026-06-01", "scan": null}, "unbarred": true})
}

#[tokio::test]
async fn a_supply_contract_is_settled_by_two_lawyers_to_its_last_ton_of_flour() {
    let mut it = Play::begin(&["altyn", "orda", "dana", "ruslan", "aliya", "judge", "secretary"]).await;
    it.appoint("judge", StaffRole::Judge, "court").await;
    it.appoint("secretary", StaffRole::Secretary, "court").await;
    it.on(6, 1).await;
    it.file(
        "altyn",
        json!({
            "act": "file", "road": "in-court", "procedure": "participatory", "dispute": "contract",
            "language": "russian", "court": "court", "story": "Мука поставлена, оплачена не вся",
            "parties": [party("altyn", 1, "claimant", "160540001007"), party("orda", 2, "respondent", "091240007002")],
            "claims": [{"what": "Долг", "amount": 740_000_000, "fee_paid": 22_200_000},
                {"what": "Неустойка", "amount": 74_000_000, "fee_paid": 2_220_000}]
        }),
    )
    .await;
    let paper = json!({"number": "1", "date": "2026-06-01", "scan": null});
    it.does("secretary", json!({"act": {"act": "assign-judge", "judge": "judge", "name": "judge"}, "paper": paper}))
        .await;
    it.does("judge", json!({"act": "accept-claim"})).await;
    it.does("altyn", json!({"act": "open-procedure", "procedure": "participatory"})).await;
    let petition = json!({"act": "petition-for-suspension", "procedure": 1});
    it.is_refused("altyn", petition.clone(), "each-side-has-its-own-lawyer").await;
    let both = &["conduct", "conclude-participatory"];
    it.does("altyn", representative(1, "altyn", "dana", both, shown("advocate"))).await;
    let same = representative(2, "orda", "dana", both, shown("advocate"));
    it.is_refused("orda", same, "representative-in-court-serves-one-side").await;
    let unproved =
        representative(2, "orda", "aliya", &["conduct"], json!({"ground": "legal-consultant", "unbarred": true}));
    it.is_refused("orda", unproved, "consultant-shows-membership-of-a-chamber").await;
    it.does("orda", representative(2, "orda", "ruslan", both, shown("advocate"))).await;
    it.does("orda", representative(2, "orda", "aliya", &["conduct"], shown("legal-consultant"))).await;
    it.does("altyn", petition).await;
    it.does("judge", json!({"act": "suspend", "until": "2026-07-03"})).await;
    let said = json!({"act": "say", "room": "participatory/1", "text": "Двенадцать тонн заменим"});
    it.does("altyn", said).await;
    assert!(!it.sees("judge").await.to_string().contains("participatory/1"), "the court reads no talks");
    assert!(it.sees("aliya").await.to_string().contains("participatory/1"));
    it.on(6, 15).await;
    let part = |due: &str, amount: i64| json!({"due": due, "amount": amount});
    let parts = [part("2026-07-15", 210_000_000), part("2026-08-17", 200_000_000), part("2026-09-15", 200_000_000)];
    let terms = json!({
        "obligations": [
            {"debtor": 2, "creditor": 1, "way": "переводом", "deed": {"pay": {"total": 610_000_000, "instalments": parts}}},
            {"debtor": 1, "creditor": 2, "way": "на мельнице", "deed": {"act": {"what": "заменить 12 т муки", "due": "2026-08-03"}}}
        ],
        "waivers": [{"by": 1, "what": "неустойка", "amount": 74_000_000}],
        "costs": "not-stated", "on_default": {"otherwise": "остаток сразу"}
    });
    let done = it.does("orda", json!({"act": "propose", "procedure": 1, "terms": terms})).await;
    assert!(done["warnings"].to_string().contains("silence-on-costs-settles-them"), "{done}");
    it.does("altyn", json!({"act": "accept", "procedure": 1, "proposal": 1})).await;
    it.does(
        "altyn",
        json!({"act": "draw-up-agreement", "procedure": 1, "language": "russian", "place": "Астана",
        "nobody_else_touched": true}),
    )
    .await;
    let nothing = "0".repeat(64);
    let eds = |container: &str| json!({"eds": {"container": container}});
    let sign = |person: &str, container: &str| json!({"act": "sign-agreement", "procedure": 1, "signer": person, "manner": eds(container)});
    it.is_refused("altyn", sign("altyn", &nothing), "eds-is-checked-before-it-is-entered").await;
    for person in ["altyn", "orda"] {
        let container = it.signs_by_eds(person, case::ActKind::SignAgreement).await;
        it.does(person, sign(person, &container)).await;
    }
    it.does("altyn", json!({"act": "submit-agreement", "procedure": 1})).await;
    it.does("altyn", json!({"act": "petition-for-approval", "without_me": true})).await;
    it.does("judge", json!({"act": "resume"})).await;
    it.does("judge", json!({"act": "explain-consequences"})).await;
    it.does("judge", json!({"act": "approve", "costs_stated": true, "fee_refund": 24_420_000, "fee_paid": 24_420_000}))
        .await;
    it.does("judge", json!({"act": "issue-final-text"})).await;
    for (month, day, debtor, creditor, duty) in [
        (7, 15, "orda", "altyn", 1),
        (8, 3, "altyn", "orda", 4),
        (8, 17, "orda", "altyn", 2),
        (9, 15, "orda", "altyn", 3),
    ] {
        it.on(month, day).await;
        it.does(debtor, json!({"act": "report-performance", "procedure": 1, "duty": duty})).await;
        it.does(creditor, json!({"act": "confirm-performance", "procedure": 1, "duty": duty})).await;
    }
    let case = it.sees("altyn").await["view"]["case"].clone();
    let duties = case["procedures"][0]["duties"].as_array().unwrap();
    assert!(duties.len() == 4 && duties.iter().all(|it| it["status"] == "performed"), "{duties:?}");
    assert_eq!(case["court"]["ended_on"], case["court"]["approval"]["ruling"]["in_force_on"]);
}
