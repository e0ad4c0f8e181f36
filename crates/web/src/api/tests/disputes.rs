//! Disputes 1 and 2 (and in `people` 3 and 4) carried from the first word to the last through the API, as a program would.

mod people;

mod roads;

use super::Api;
use axum::http::StatusCode;
use case::StaffRole;
use clerk::Who;
use jiff::civil::{Date, date};
use record::{Assurance, Through};
use register::{
    Application, Bilingual, Certificate, Declaration, Election, EnterMediator, Field, LanguageCode, PaperKind,
    Published, RegisterAct, RegisterKind, Territory, TerritoryKind,
};
use serde_json::{Value, json};
use std::collections::BTreeMap;

struct Play {
    api: Api,
    tokens: BTreeMap<String, String>,
    case: String,
    sent: u32,
}

impl Play {
    async fn begin(people: &[&str]) -> Self {
        let api = Api::open().await;
        let mut tokens = BTreeMap::new();
        for person in people {
            tokens.insert((*person).to_owned(), api.token(person).await);
        }
        Self { api, tokens, case: String::new(), sent: 0 }
    }

    async fn file(&mut self, by: &str, act: Value) {
        let (status, done) = self.send("/api/v1/cases", by, json!({"id": "file", "act": act})).await;
        assert_eq!(status, StatusCode::CREATED, "{done}");
        self.case = done["number"].as_str().unwrap().to_owned();
    }

    async fn send(&mut self, path: &str, by: &str, body: Value) -> (StatusCode, Value) {
        self.sent += 1;
        let token = self.tokens[by].clone();
        self.api.send("POST", path, Some(&token), Some(body)).await
    }

    async fn act(&mut self, by: &str, body: Value) -> (StatusCode, Value) {
        let id = format!("act-{}", self.sent);
        let mut whole = json!({"id": id});
        let fields = body.as_object().unwrap().clone();
        let wrapped = if fields.contains_key("paper") || fields.contains_key("happened_on") {
            fields
        } else {
            serde_json::Map::from_iter([("act".to_owned(), body)])
        };
        whole.as_object_mut().unwrap().extend(wrapped);
        let path = format!("/api/v1/cases/{}/acts", self.case);
        self.send(&path, by, whole).await
    }

    /// Signs what is to be signed with a key of an authority the office trusts, and brings it: the container's digest.
    async fn signs_by_eds(&self, person: &str, kind: case::ActKind) -> String {
        use signing::maker::{Authority, Named};
        let authority = Authority::new("Authority for tests");
        let clerk = &self.api.clerk;
        clerk.office().trusts(signing::Trust {
            roots: vec![authority.root()],
            without_revocation: signing::WithoutRevocation::Remark,
            ..signing::Trust::default()
        });
        let (who, number) = (Who::new(person.into(), Assurance::Contact), clerk::CaseNumber(self.case.clone()));
        let to_sign = clerk.to_sign(&who, &number, kind).await.unwrap();
        let view = clerk.sheet(&who, &number).await.unwrap().view;
        let details = &view.case.details[&who.person];
        let number_of = details.id_number.as_ref().map(case::IdNumber::as_str);
        let hand = authority.issue(&Named { name: &details.name, iin: None, bin: number_of });
        let container = hand.sign(&to_sign.bytes, clerk.office().now());
        clerk.keep_signature(&who, &number, kind, container).await.unwrap().container.to_string()
    }

    async fn does(&mut self, by: &str, act: Value) -> Value {
        let (status, done) = self.act(by, act.clone()).await;
        assert_eq!(status, StatusCode::OK, "{by}: {act}: {done}");
        done
    }

    async fn is_refused(&mut self, by: &str, act: Value, rule: &str) {
        let (status, problem) = self.act(by, act).await;
        assert_eq!(status, StatusCode::CONFLICT, "{problem}");
        let rules = problem["rules"].as_array().unwrap();
        assert!(rules.iter().any(|it| it["rule"] == rule), "{rule} is not among {problem}");
    }

    async fn sees(&self, by: &str) -> Value {
        let path = format!("/api/v1/cases/{}", self.case);
        let (status, case) = self.api.send("GET", &path, Some(&self.tokens[by]), None).await;
        assert_eq!(status, StatusCode::OK, "{case}");
        case
    }

    async fn on(&self, month: i8, day: i8) {
        let at = date(2026, month, day).at(10, 0, 0, 0).in_tz(clerk::TIME_ZONE).unwrap().timestamp();
        self.api.clerk.office().advance_to(at);
        self.api.clerk.tick().await.unwrap();
    }

    async fn appoint(&self, person: &str, role: StaffRole, organisation: &str) {
        let mut admin = Who::new("admin".into(), Assurance::Contact);
        admin.staff = vec![case::Staff { role: StaffRole::Administrator, organisation: "office".to_owned() }];
        let names = json!({"kk": organisation, "ru": organisation, "en": organisation});
        let id = store::OrganisationId(organisation.to_owned());
        let card = store::Organisation { id: id.clone(), kind: "court".to_owned(), names };
        self.api.clerk.put_organisation(&admin, &card).await.unwrap();
        let role = serde_json::to_value(role).unwrap().as_str().unwrap().to_owned();
        let position =
            store::Position { person: person.into(), role, organisation: id, from: date(2020, 1, 1), to: None };
        self.api.clerk.appoint(&admin, &position).await.unwrap();
    }

    async fn register(&self, kind: RegisterKind, keeper: &str, mediator: &str, born: Date) {
        let mut who = Who::new("keeper".into(), Assurance::Contact);
        who.staff = vec![case::Staff { role: StaffRole::RegisterKeeper, organisation: keeper.to_owned() }];
        let book = format!("register/{keeper}").as_str().into();
        let public = kind == RegisterKind::Public;
        let name = Bilingual::new("Алматы ауданы", "район Алматы");
        let territory = public.then_some(Territory { kind: TerritoryKind::DistrictInCity, name });
        let open = RegisterAct::OpenRegister { kind, keeper: keeper.to_owned(), territory };
        let day = date(2025, 2, 3);
        let through = Through::CommandLine;
        self.api.clerk.perform_in_register(&who, &book, "open", &open, day, through.clone()).await.unwrap();
        let protocol = record::Paper { number: "1".to_owned(), date: day, scan: None };
        let act = RegisterAct::EnterMediator(EnterMediator {
            person: mediator.into(),
            number: None,
            applied_on: Some(day),
            published: Published {
                name: Bilingual::new(mediator, mediator),
                legal_address: Bilingual::new("Астана", "Астана"),
                contacts: register::Contacts { phone: "1".to_owned(), ..Default::default() },
                fields: [Field::Civil].into(),
                specialisation: Bilingual::new("дау", "спор"),
                languages: [LanguageCode::parse("ru").unwrap()].into(),
                certificate: (!public).then(|| Certificate {
                    number: "1".to_owned(),
                    date: Some(day),
                    issuer: "Центр".to_owned(),
                }),
                ..Published::default()
            },
            application: Application {
                born: Some(born),
                papers: if public { Default::default() } else { PaperKind::ALL.into() },
                declarations: Declaration::ALL.into(),
                election: public.then(|| Election { protocol, place: "Астана".to_owned() }),
            },
        });
        self.api.clerk.perform_in_register(&who, &book, "enter", &act, day, through).await.unwrap();
    }

    async fn screened(&mut self, people: &[&str]) {
        for person in people {
            let answers = ["touches-others", "incapable", "afraid"].map(|it| json!({"question": it, "yes": false}));
            self.does(person, json!({"act": "screen", "answers": answers})).await;
        }
    }

    /// The contract with its essential terms, signed on paper before the mediator.
    async fn contract(&mut self, mediator: &str, parties: &[&str], fee: Option<i64>) {
        let text = json!({
            "place": "Астана", "subject": "долг", "mediator_and_organisation": mediator, "expenses": "поровну", "fee": fee,
            "confidentiality": "по закону", "liability": "по закону", "order": "встречи", "rights_and_duties": "по закону",
            "termination": "по закону", "other": ""
        });
        self.does(mediator, json!({"act": "draw-up-contract", "procedure": 1, "language": "russian", "text": text}))
            .await;
        for person in parties.iter().chain([&mediator]) {
            self.does(mediator, json!({"act": "sign-contract", "procedure": 1, "signer": person, "manner": "paper"}))
                .await;
        }
    }
}

fn party(person: &str, side: u8, role: &str, number: &str) -> Value {
    json!({"person": person, "side": side, "role": role, "kind": if case::IdNumber::parse(number).is_ok_and(|it| it.is_bin()) { "legal" } else { "natural" },
           "details": {"name": person, "id_number": number, "language": "ru", "phone": "8 701 000 00 01"}})
}

fn mediator(person: &str, kind: &str, keeper: &str) -> Value {
    json!({"act": "choose-mediator", "procedure": 1, "mediator": person, "kind": kind,
           "register": format!("register/{keeper}"), "name": person})
}

#[tokio::test]
async fn a_loan_is_carried_from_the_first_word_to_a_missed_instalment() {
    let mut it = Play::begin(&["aigerim", "daulet", "saule"]).await;
    it.register(RegisterKind::Public, "akim", "saule", date(1973, 9, 4)).await;
    it.file("aigerim", json!({
        "act": "file", "road": "out-of-court", "procedure": "mediation", "dispute": "loan", "language": "both",
        "parties": [party("aigerim", 1, "asking", "840512450000"), party("daulet", 2, "asked", "790203301004")],
        "story": "Долг по расписке", "claims": [{"what": "Долг", "amount": 105_000_000}, {"what": "Извинение", "amount": null}]
    })).await;
    it.screened(&["aigerim"]).await;
    it.does("aigerim", json!({"act": "offer-mediation", "procedure": 1})).await;
    let clocks = it.sees("daulet").await["clocks"].clone();
    assert_eq!(clocks[0]["last_day"], "2026-03-12");
    it.on(3, 10).await;
    it.does("daulet", json!({"act": "answer-offer", "procedure": 1, "answer": "agrees"})).await;
    it.screened(&["daulet"]).await;
    it.on(3, 11).await;
    for person in ["aigerim", "daulet"] {
        it.does(person, mediator("saule", "public", "akim")).await;
    }
    it.does("saule", json!({"act": "consent-to-mediate", "procedure": 1, "no_conflict": true})).await;
    it.does("saule", json!({"act": "explain-mediation", "procedure": 1})).await;
    it.on(3, 20).await;
    it.contract("saule", &["aigerim", "daulet"], None).await;
    assert_eq!(it.sees("aigerim").await["clocks"][0]["last_day"], "2026-04-20");
    it.on(4, 8).await;
    let terms = json!({
        "obligations": [{"debtor": 2, "creditor": 1, "way": "переводом", "deed": {"pay": {"total": 105_000_000,
            "instalments": [{"due": "2026-04-30", "amount": 6_000_000}, {"due": "2026-06-30", "amount": 99_000_000}]}}}],
        "costs": "each-bears-own", "on_default": {"all-due-after-missed": 2}
    });
    it.does("daulet", json!({"act": "propose", "procedure": 1, "terms": terms})).await;
    it.does("aigerim", json!({"act": "accept", "procedure": 1, "proposal": 1})).await;
    it.on(4, 15).await;
    it.does(
        "saule",
        json!({"act": "draw-up-agreement", "procedure": 1, "language": "both", "prevailing": "kazakh",
        "place": "Астана", "nobody_else_touched": true}),
    )
    .await;
    for person in ["aigerim", "daulet", "saule"] {
        it.does("saule", json!({"act": "sign-agreement", "procedure": 1, "signer": person, "manner": "paper"})).await;
    }
    it.is_refused(
        "aigerim",
        json!({"act": "petition-for-approval", "without_me": false}),
        "agreement-without-a-case-is-a-transaction",
    )
    .await;
    it.does("daulet", json!({"act": "report-performance", "procedure": 1, "duty": 1})).await;
    it.does("aigerim", json!({"act": "confirm-performance", "procedure": 1, "duty": 1})).await;
    it.on(7, 1).await;
    let duties = it.sees("aigerim").await["view"]["case"]["procedures"][0]["duties"].clone();
    assert_eq!((&duties[0]["status"], &duties[1]["overdue"]), (&json!("performed"), &json!(true)));
    it.does("aigerim", json!({"act": "declare-breach", "procedure": 1, "duty": 2})).await;
    it.does("aigerim", json!({"act": "open-procedure", "procedure": "mediation"})).await;
    println!("dispute 1 through the API: {} requests that write", it.sent);
}

#[tokio::test]
async fn a_flooded_flat_is_carried_to_an_approved_agreement_in_force() {
    let mut it = Play::begin(&["saltanat", "viktor", "zhetisu", "botagoz", "judge", "secretary"]).await;
    it.register(RegisterKind::Professional, "centre", "botagoz", date(1985, 6, 21)).await;
    it.appoint("judge", StaffRole::Judge, "court").await;
    it.appoint("secretary", StaffRole::Secretary, "court").await;
    it.on(5, 4).await;
    it.file("saltanat", json!({
        "act": "file", "road": "in-court", "procedure": "mediation", "dispute": "damage", "language": "russian", "court": "court",
        "parties": [party("saltanat", 1, "claimant", "910718402006"), party("viktor", 2, "respondent", "680930300006"),
            party("zhetisu", 3, "respondent", "160940000003")],
        "story": "Залив квартиры", "claims": [{"what": "Ущерб", "amount": 248_000_000, "fee_paid": 2_480_000},
            {"what": "Моральный вред", "amount": null, "fee_paid": 216_250}]
    })).await;
    it.does(
        "secretary",
        json!({"act": {"act": "assign-judge", "judge": "judge", "name": "judge"},
        "paper": {"number": "1", "date": "2026-05-04", "scan": null}}),
    )
    .await;
    it.does("judge", json!({"act": "invite-to-conciliation"})).await;
    assert_eq!(it.sees("judge").await["clocks"][0]["last_day"], "2026-05-20");
    it.on(5, 14).await;
    it.does("judge", json!({"act": "accept-claim"})).await;
    it.does("saltanat", json!({"act": "open-procedure", "procedure": "mediation"})).await;
    it.screened(&["saltanat", "viktor", "zhetisu"]).await;
    it.does("saltanat", json!({"act": "offer-mediation", "procedure": 1})).await;
    for person in ["viktor", "zhetisu"] {
        it.does(person, json!({"act": "answer-offer", "procedure": 1, "answer": "agrees"})).await;
    }
    it.on(6, 8).await;
    for person in ["saltanat", "viktor", "zhetisu"] {
        it.does(person, mediator("botagoz", "professional", "centre")).await;
    }
    it.does("botagoz", json!({"act": "consent-to-mediate", "procedure": 1, "no_conflict": true})).await;
    it.does("botagoz", json!({"act": "explain-mediation", "procedure": 1})).await;
    it.contract("botagoz", &["saltanat", "viktor", "zhetisu"], Some(6_000_000)).await;
    it.does("saltanat", json!({"act": "petition-for-suspension", "procedure": 1})).await;
    it.does("judge", json!({"act": "suspend", "until": "2026-07-08"})).await;
    it.on(7, 2).await;
    let pay = |debtor: u8, sum: i64, due: &str| {
        json!({"debtor": debtor, "creditor": 1, "way": "переводом",
        "deed": {"pay": {"total": sum, "instalments": [{"due": due, "amount": sum}]}}})
    };
    let terms = json!({
        "obligations": [pay(3, 150_000_000, "2026-07-31"), pay(2, 70_000_000, "2026-08-31"),
            {"debtor": 3, "creditor": 1, "way": "по акту", "deed": {"act": {"what": "починить потолок", "due": "2026-08-17"}}}],
        "waivers": [{"by": 1, "what": "остальное", "amount": 58_000_000}],
        "costs": "each-bears-own", "on_default": {"otherwise": "исполнительный лист"}
    });
    it.does("saltanat", json!({"act": "propose", "procedure": 1, "terms": terms})).await;
    for person in ["viktor", "zhetisu"] {
        it.does(person, json!({"act": "accept", "procedure": 1, "proposal": 1})).await;
    }
    it.does(
        "botagoz",
        json!({"act": "draw-up-agreement", "procedure": 1, "language": "russian", "place": "Астана",
        "nobody_else_touched": true}),
    )
    .await;
    for person in ["saltanat", "viktor", "zhetisu", "botagoz"] {
        it.does("botagoz", json!({"act": "sign-agreement", "procedure": 1, "signer": person, "manner": "paper"})).await;
    }
    it.does("saltanat", json!({"act": "submit-agreement", "procedure": 1})).await;
    it.does("saltanat", json!({"act": "petition-for-approval", "without_me": true})).await;
    let whole = it.sees("judge").await.to_string();
    assert!(!whole.contains("joint/1") && !whole.contains("caucus"), "the judge sees the court's file alone");
    it.does("judge", json!({"act": "resume"})).await;
    let approve = json!({"act": "approve", "costs_stated": true, "fee_refund": 2_696_250, "fee_paid": 2_696_250});
    it.is_refused("judge", approve.clone(), "consequences-are-explained-first").await;
    it.does("judge", json!({"act": "set-hearing", "at": "2026-07-03T05:00:00Z", "place": "зал 3"})).await;
    it.on(7, 3).await;
    it.does("judge", json!({"act": "explain-consequences"})).await;
    it.does("judge", approve).await;
    it.does("judge", json!({"act": "issue-final-text"})).await;
    it.on(7, 31).await;
    let court = it.sees("saltanat").await["view"]["case"]["court"].clone();
    assert_eq!(court["ended_on"], court["approval"]["ruling"]["in_force_on"]);
    assert_eq!(
        court["ended_on"], "2026-07-21",
        "10 working days from 3 July, 6 July being a day off, and the day after"
    );
    println!("dispute 2 through the API: {} requests that write", it.sent);
}
