//! Disputes 5 and 6: a settlement on appeal, and an agreement at the stage of enforcement.

use super::*;

fn pay(debtor: u8, creditor: u8, sum: i64, due: &str) -> Value {
    json!({"debtor": debtor, "creditor": creditor, "way": "переводом",
        "deed": {"pay": {"total": sum, "instalments": [{"due": due, "amount": sum}]}}})
}

fn deed(debtor: u8, creditor: u8, what: &str, due: &str) -> Value {
    json!({"debtor": debtor, "creditor": creditor, "way": "по акту", "deed": {"act": {"what": what, "due": due}}})
}

fn from_paper(act: &str, number: &str, day: &str) -> Value {
    json!({"act": {"act": act}, "paper": {"number": number, "date": day, "scan": null}, "happened_on": day})
}

#[tokio::test]
async fn unpaid_wages_are_settled_on_appeal() {
    let mut it = Play::begin(&["raushan", "altyn-dan", "prosecutor", "secretary", "clerk"]).await;
    it.appoint("secretary", StaffRole::Secretary, "district-court").await;
    it.appoint("clerk", StaffRole::Secretary, "city-court").await;
    it.on(3, 2).await;
    it.file("raushan", json!({
        "act": "file", "road": "in-court", "procedure": "settlement", "dispute": "labour", "language": "russian",
        "court": "district-court", "parties": [party("raushan", 1, "claimant", "590404400003"),
            party("altyn-dan", 2, "respondent", "160540001007"),
            {"person": "prosecutor", "side": 3, "role": "suing-for-another", "kind": "state-body", "details": {"name": "Прокурор"}}],
        "story": "Зарплата за одиннадцать месяцев", "claims": [{"what": "Зарплата", "amount": 132_000_000}],
        "background": {"tried": "Два письма работодателю", "pretrial_order": "not-prescribed"}
    })).await;
    it.does("secretary", from_paper("accept-claim", "1", "2026-03-02")).await;
    it.on(5, 7).await;
    it.does("secretary", from_paper("retire-to-decide", "2", "2026-05-07")).await;
    let settle = json!({"act": "open-procedure", "procedure": "settlement"});
    it.is_refused("raushan", settle.clone(), "settling-ends-when-the-court-retires").await;
    let paper = |number: &str| json!({"number": number, "date": "2026-05-07", "scan": null});
    it.does(
        "secretary",
        json!({"act": {"act": "announce-judgment", "text": "Взыскать 1 320 000 ₸"}, "paper": paper("2")}),
    )
    .await;
    let up = json!({"act": "open-instance", "instance": "appeal", "court": "city-court", "by": "altyn-dan"});
    it.does("secretary", json!({"act": up, "paper": paper("3")})).await;
    assert_eq!(it.sees("raushan").await["view"]["case"]["court"]["instance"], "appeal");
    it.on(6, 8).await;
    it.is_refused("prosecutor", settle.clone(), "prosecutor-who-sued-concludes-nothing").await;
    it.does("raushan", settle).await;
    let terms = json!({
        "obligations": [pay(2, 1, 120_000_000, "2026-08-20"), deed(2, 1, "исправить запись о стаже", "2026-08-20")],
        "waivers": [{"by": 1, "what": "остальное", "amount": 12_000_000}],
        "costs": "each-bears-own", "on_default": {"otherwise": "исполнительный лист"}
    });
    it.does("altyn-dan", json!({"act": "propose", "procedure": 1, "terms": terms})).await;
    it.does("raushan", json!({"act": "accept", "procedure": 1, "proposal": 1})).await;
    it.does(
        "raushan",
        json!({"act": "draw-up-agreement", "procedure": 1, "language": "russian", "place": "Астана",
        "nobody_else_touched": true}),
    )
    .await;
    for person in ["altyn-dan", "raushan"] {
        let container = it.signs_by_eds(person, case::ActKind::SignAgreement).await;
        let manner = json!({"eds": {"container": container}});
        it.does(person, json!({"act": "sign-agreement", "procedure": 1, "signer": person, "manner": manner})).await;
    }
    it.does("raushan", json!({"act": "submit-agreement", "procedure": 1})).await;
    it.does("raushan", json!({"act": "petition-for-approval", "without_me": true})).await;
    it.does("clerk", from_paper("explain-consequences", "4", "2026-06-08")).await;
    let approve = json!({"act": "approve", "costs_stated": true, "fee_refund": 0, "fee_paid": 0});
    it.does("clerk", json!({"act": approve, "paper": {"number": "4", "date": "2026-06-08", "scan": null}})).await;
    let court = it.sees("raushan").await["view"]["case"]["court"].clone();
    assert_eq!((&court["judgment"]["set_aside"], &court["ended_on"]), (&json!(true), &json!("2026-06-08")));
    it.on(8, 24).await;
    it.does("raushan", json!({"act": "ask-for-writ"})).await;
    let seen = it.sees("raushan").await;
    let writ = |it: &Value| it["last_day"] == "2026-08-27";
    assert!(seen["clocks"].as_array().unwrap().iter().any(writ), "three working days: {}", seen["clocks"]);
    println!("dispute 5 through the API: {} requests that write", it.sent);
}

#[tokio::test]
async fn a_fence_stays_by_an_agreement_at_enforcement() {
    let mut it = Play::begin(&["saltanat", "viktor", "irina", "judge", "secretary"]).await;
    it.register(RegisterKind::Professional, "centre", "irina", date(1979, 10, 21)).await;
    it.appoint("judge", StaffRole::Judge, "court").await;
    it.appoint("secretary", StaffRole::Secretary, "court").await;
    it.on(4, 30).await;
    it.file("saltanat", json!({
        "act": "file", "road": "at-enforcement", "procedure": "mediation", "dispute": "land", "language": "russian",
        "court": "court", "parties": [party("saltanat", 1, "judgment-creditor", "910718402006"),
            party("viktor", 2, "judgment-debtor", "680930300006")],
        "story": "Забор", "claims": [{"what": "перенести забор", "amount": null}],
        "background": {"instance": "enforcement", "judgment": {"number": "2-318", "date": "2026-02-17", "scan": null}}
    })).await;
    it.screened(&["saltanat", "viktor"]).await;
    it.does("saltanat", json!({"act": "offer-mediation", "procedure": 1})).await;
    it.does("viktor", json!({"act": "answer-offer", "procedure": 1, "answer": "agrees"})).await;
    for person in ["saltanat", "viktor"] {
        it.does(person, mediator("irina", "professional", "centre")).await;
    }
    it.does("irina", json!({"act": "consent-to-mediate", "procedure": 1, "no_conflict": true})).await;
    it.does("irina", json!({"act": "explain-mediation", "procedure": 1})).await;
    it.on(5, 12).await;
    it.contract("irina", &["saltanat", "viktor"], Some(5_000_000)).await;
    it.does("viktor", json!({"act": "give-contract-to-bailiff", "procedure": 1, "bailiff": "А. Жумабаев"})).await;
    let clocks = it.sees("saltanat").await["clocks"].as_array().unwrap().clone();
    let waits = |it: &Value| it["at_end"] == "enforcement-goes-on" && it["last_day"] == "2026-06-11";
    assert!(clocks.iter().any(waits), "{clocks:?}");
    it.on(6, 3).await;
    let terms = json!({
        "obligations": [pay(2, 1, 90_000_000, "2026-06-30"), deed(1, 2, "зарегистрировать сервитут", "2026-06-30")],
        "costs": "each-bears-own", "on_default": {"otherwise": "решение исполняется"}
    });
    it.does("viktor", json!({"act": "propose", "procedure": 1, "terms": terms})).await;
    it.does("saltanat", json!({"act": "accept", "procedure": 1, "proposal": 1})).await;
    it.does(
        "irina",
        json!({"act": "draw-up-agreement", "procedure": 1, "language": "russian", "place": "Астана",
        "nobody_else_touched": true}),
    )
    .await;
    for person in ["saltanat", "viktor", "irina"] {
        it.does("irina", json!({"act": "sign-agreement", "procedure": 1, "signer": person, "manner": "paper"})).await;
    }
    it.does("saltanat", json!({"act": "give-agreement-to-bailiff", "procedure": 1})).await;
    it.on(6, 30).await;
    let apply = |court: &str| json!({"act": "apply-at-enforcement", "procedure": 1, "court": court, "chosen": "issued-the-act"});
    it.is_refused("saltanat", apply("elsewhere"), "court-of-the-act-is-the-one-that-issued-it").await;
    it.does("saltanat", apply("court")).await;
    let seen = it.sees("saltanat").await;
    let approval = |it: &Value| it["last_day"] == "2026-07-15";
    assert!(
        seen["clocks"].as_array().unwrap().iter().any(approval),
        "ten working days, 6 July off: {}",
        seen["clocks"]
    );
    it.does(
        "secretary",
        json!({"act": {"act": "assign-judge", "judge": "judge", "name": "judge"},
        "paper": {"number": "1", "date": "2026-06-30", "scan": null}}),
    )
    .await;
    let whole = it.sees("judge").await.to_string();
    assert!(!whole.contains("joint/1") && !whole.contains("Забор"), "the court sees what was agreed, and no more");
    it.does("judge", json!({"act": "set-hearing", "at": "2026-07-14T05:00:00Z", "place": "зал 3"})).await;
    it.does("judge", json!({"act": "explain-consequences"})).await;
    let approve = json!({"act": "approve", "costs_stated": true, "fee_refund": 0, "fee_paid": 0});
    it.is_refused("judge", approve.clone(), "application-at-enforcement-is-heard").await;
    it.on(7, 14).await;
    it.is_refused("judge", json!({"act": "leave-unconsidered"}), "absence-at-enforcement-stops-nothing").await;
    it.does("judge", approve).await;
    it.does("judge", json!({"act": "issue-final-text"})).await;
    it.on(7, 29).await;
    let court = it.sees("viktor").await["view"]["case"]["court"].clone();
    assert_eq!(court["ended_on"], "2026-07-29");
    println!("dispute 6 through the API: {} requests that write", it.sent);
}
