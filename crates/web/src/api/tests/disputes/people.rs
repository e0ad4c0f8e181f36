//! Disputes 3 and 4 through the API: two companies, each with its own lawyer; a family, a judge who mediates, a mediator.

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

fn no_answers(yes: &[&str]) -> Value {
    let answers = ["hurt", "afraid", "touches-others", "incapable", "minor"];
    let answers = answers.map(|it| json!({"question": it, "yes": yes.contains(&it)}));
    json!({"act": "screen", "answers": answers})
}

#[tokio::test]
async fn alimony_goes_from_a_judge_to_a_mediator_to_an_approved_agreement() {
    let mut it = Play::begin(&["gulnar", "timur", "botagoz", "judge", "trier", "secretary"]).await;
    it.register(RegisterKind::Professional, "centre", "botagoz", date(1985, 6, 21)).await;
    for (person, role) in
        [("judge", StaffRole::Judge), ("trier", StaffRole::Judge), ("secretary", StaffRole::Secretary)]
    {
        it.appoint(person, role, "court").await;
    }
    it.on(3, 2).await;
    it.file(
        "gulnar",
        json!({
            "act": "file", "road": "in-court", "procedure": "mediation", "dispute": "family", "language": "both",
            "court": "court", "story": "Қызымыз тоғызда",
            "parties": [party("gulnar", 1, "claimant", "880614400006"), party("timur", 2, "respondent", "750101300004")],
            "claims": [{"what": "Алимент", "amount": 9_500_000}, {"what": "Көлік", "amount": 460_000_000, "fee_paid": 4_600_000}]
        }),
    )
    .await;
    let paper = json!({"number": "1", "date": "2026-03-02", "scan": null});
    let named = |judge: &str| json!({"act": {"act": "assign-judge", "judge": judge, "name": judge}, "paper": paper});
    it.does("secretary", named("judge")).await;
    it.does("judge", json!({"act": "accept-claim"})).await;
    it.does("gulnar", json!({"act": "open-procedure", "procedure": "mediation"})).await;
    it.does("gulnar", json!({"act": "offer-mediation", "procedure": 1})).await;
    it.does("timur", json!({"act": "answer-offer", "procedure": 1, "answer": "agrees"})).await;
    for person in ["gulnar", "timur"] {
        it.does(person, mediator("trier", "judge", "none")).await;
    }
    it.does("trier", json!({"act": "consent-to-mediate", "procedure": 1, "no_conflict": true})).await;
    it.does("trier", json!({"act": "explain-mediation", "procedure": 1})).await;
    it.on(3, 16).await;
    it.contract("trier", &["gulnar", "timur"], None).await;
    it.does("gulnar", json!({"act": "petition-for-suspension", "procedure": 1})).await;
    let too_long = json!({"act": "suspend", "until": "2026-04-03"});
    it.is_refused("judge", too_long, "suspension-for-a-judge-is-ten-working-days-at-most").await;
    it.does("judge", json!({"act": "suspend", "until": "2026-04-02"})).await;
    it.does("timur", json!({"act": "say", "room": "joint/1", "text": "Айтқаным құпия"})).await;
    it.on(4, 3).await;
    it.does("gulnar", json!({"act": "leave-mediation", "procedure": 1})).await;
    it.does("gulnar", json!({"act": "notify-court-of-end", "procedure": 1})).await;
    let (status, _) = it.act("secretary", named("trier")).await;
    assert_eq!(status, StatusCode::CONFLICT, "without consent another judge tries");
    for person in ["gulnar", "timur"] {
        it.does(person, json!({"act": "consent-to-judge", "judge": "trier"})).await;
    }
    it.does("secretary", named("trier")).await;
    assert!(!it.sees("trier").await.to_string().contains("құпия"), "behind the wall");
    it.does("trier", json!({"act": "resume"})).await;
    it.on(4, 6).await;
    it.does("gulnar", json!({"act": "open-procedure", "procedure": "mediation"})).await;
    it.does("gulnar", json!({"act": "offer-mediation", "procedure": 2})).await;
    it.does("timur", json!({"act": "answer-offer", "procedure": 2, "answer": "agrees"})).await;
    it.does("gulnar", no_answers(&["hurt", "minor"])).await;
    it.does("timur", no_answers(&[])).await;
    assert!(!it.sees("timur").await.to_string().contains("hurt\",\"yes\":true"), "never shown to the other side");
    let second = |act: Value| {
        let mut act = act;
        act["procedure"] = json!(2);
        act
    };
    for person in ["gulnar", "timur"] {
        it.does(person, second(mediator("botagoz", "professional", "centre"))).await;
    }
    it.does("botagoz", json!({"act": "consent-to-mediate", "procedure": 2, "no_conflict": true})).await;
    it.does("botagoz", json!({"act": "explain-mediation", "procedure": 2})).await;
    let text = json!({
        "place": "Астана", "subject": "алимент", "mediator_and_organisation": "Ботагоз", "expenses": "поровну",
        "confidentiality": "по закону", "liability": "по закону", "order": "раздельно", "rights_and_duties": "по закону",
        "termination": "по закону", "other": ""
    });
    let contract = json!({"act": "draw-up-contract", "procedure": 2, "language": "both", "text": text});
    let done = it.does("botagoz", contract).await;
    assert!(done["warnings"].to_string().contains("mediator-has-the-language"), "{done}");
    for person in ["gulnar", "timur", "botagoz"] {
        it.does("botagoz", json!({"act": "sign-contract", "procedure": 2, "signer": person, "manner": "paper"})).await;
    }
    let meeting = |with: Value| {
        json!({"act": "plan-session", "procedure": 2, "at": "2026-04-10T05:00:00Z",
        "form": "in-person", "with": with, "place": "зал"})
    };
    it.is_refused("botagoz", meeting(Value::Null), "safety-questions-come-first").await;
    it.does("botagoz", meeting(json!(1))).await;
    let report = json!({"act": "report-child-in-danger", "procedure": 2, "report": "в орган опеки"});
    it.does("botagoz", report).await;
    for person in ["gulnar", "timur", "trier"] {
        assert!(!it.sees(person).await.to_string().contains("child-danger-reported"), "{person}");
    }
    let monthly = [("2026-05-05", 9_500_000), ("2026-06-05", 9_500_000)].map(|it| json!({"due": it.0, "amount": it.1}));
    let car = json!([{"due": "2026-12-01", "amount": 190_000_000}]);
    let terms = json!({
        "obligations": [
            {"debtor": 2, "creditor": 1, "way": "переводом", "deed": {"pay": {"total": 19_000_000, "instalments": monthly}}},
            {"debtor": 2, "creditor": 1, "way": "в органе регистрации", "deed": {"act": {"what": "передать машину", "due": "2026-05-01"}}},
            {"debtor": 1, "creditor": 2, "way": "переводом", "deed": {"pay": {"total": 190_000_000, "instalments": car}}}
        ],
        "costs": "each-bears-own", "on_default": {"otherwise": "исполнительный лист"}
    });
    it.does("gulnar", json!({"act": "propose", "procedure": 2, "terms": terms})).await;
    it.does("timur", json!({"act": "accept", "procedure": 2, "proposal": 1})).await;
    let drawn = json!({"act": "draw-up-agreement", "procedure": 2, "language": "both", "prevailing": "kazakh",
        "place": "Астана", "nobody_else_touched": true});
    let done = it.does("botagoz", drawn).await;
    assert!(done["warnings"].to_string().contains("childs-interests-are-considered"), "{done}");
    for person in ["gulnar", "timur", "botagoz"] {
        it.does("botagoz", json!({"act": "sign-agreement", "procedure": 2, "signer": person, "manner": "paper"})).await;
    }
    it.does("gulnar", json!({"act": "submit-agreement", "procedure": 2})).await;
    it.does("gulnar", json!({"act": "petition-for-approval", "without_me": true})).await;
    it.does("trier", json!({"act": "explain-consequences"})).await;
    it.does("trier", json!({"act": "approve", "costs_stated": true, "fee_refund": 4_600_000, "fee_paid": 4_600_000}))
        .await;
    it.does("trier", json!({"act": "issue-final-text"})).await;
    for (month, day, debtor, creditor, duty) in [
        (5, 1, "timur", "gulnar", 3),
        (5, 5, "timur", "gulnar", 1),
        (6, 5, "timur", "gulnar", 2),
        (12, 1, "gulnar", "timur", 4),
    ] {
        it.on(month, day).await;
        it.does(debtor, json!({"act": "report-performance", "procedure": 2, "duty": duty})).await;
        it.does(creditor, json!({"act": "confirm-performance", "procedure": 2, "duty": duty})).await;
    }
    let case = it.sees("gulnar").await["view"]["case"].clone();
    assert!(case["procedures"][1]["duties"].as_array().unwrap().iter().all(|it| it["status"] == "performed"));
    assert!(case["court"]["ended_on"].is_string());
}
