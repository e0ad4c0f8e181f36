//! Two disputes as their records stand at the end: a loan out of court in both languages, a flooded flat in court.

use case::{Case, Event, Room, View};
use jiff::civil::{Date, date};
use record::{Assurance, Digest, Header, PersonId, Through};
use serde_json::{Value, json};

/// A record that is being written down.
struct Record {
    on: Date,
    events: Vec<Event>,
}

impl Record {
    fn day(&mut self, on: Date) -> &mut Self {
        self.on = on;
        self
    }

    /// One entry: its room, who wrote it, kind, facts and body as the store keeps them.
    fn entry(&mut self, room: &str, by: &str, kind: &str, facts: Value, body: Value) -> &mut Self {
        let room = Room::parse(room).expect("a room");
        let position = self.events.len() as u64 + 1;
        let header = Header {
            number: position,
            previous: Digest::START,
            room: room.id(),
            kind: kind.to_owned(),
            act: "a".into(),
            recorded_at: jiff::Timestamp::UNIX_EPOCH,
            happened_on: self.on,
            by: by.into(),
            for_whom: None,
            through: Through::Page,
            assurance: Assurance::Contact,
            rules: vec![],
            told: None,
        };
        let fact = serde_json::from_value(json!({ kind: facts })).expect("a fact");
        let body = (!body.is_null()).then(|| serde_json::from_value(body).expect("a body"));
        self.events.push(Event { position, room, header, fact, body, erased: false });
        self
    }

    fn seen_by(&self, person: &str) -> View {
        let whole = Case::of(&self.events);
        View::of(&whole, &self.events, &PersonId(person.to_owned()), &[]).expect("takes part")
    }

    fn contract(&mut self, room: &str, language: &str, text: Value, signers: &[(&str, Value)]) -> &mut Self {
        let facts = json!({ "procedure": 1, "language": language, "until": null, "free_of_charge": false });
        self.entry(room, "saule", "contract-drawn-up", facts, json!({ "contract": text }));
        for (person, signer) in signers {
            let facts = json!({ "procedure": 1, "signer": signer, "person": person, "manner": "paper" });
            self.entry(room, person, "contract-signed", facts, Value::Null);
        }
        let facts = json!({ "procedure": 1, "on": self.on });
        self.entry(room, "saule", "contract-concluded", facts, Value::Null)
    }

    fn agreement(&mut self, place: &str, language: &str, terms: Value, signers: &[(&str, Value)]) -> &mut Self {
        let body = json!({ "terms": terms.clone() });
        let facts = json!({ "procedure": 1, "proposal": 1, "by": 1, "counters": null });
        self.entry("joint/1", "aigerim", "proposed", facts, body);
        let prevailing = if language == "both" { json!("kazakh") } else { Value::Null };
        let facts =
            json!({ "procedure": 1, "version": 1, "proposal": 1, "language": language, "prevailing": prevailing });
        let body = json!({ "agreement": { "place": place, "terms": terms, "mediator": null } });
        self.entry("joint/1", "saule", "agreement-drawn-up", facts, body);
        for (person, signer) in signers {
            let facts = json!({ "procedure": 1, "version": 1, "signer": signer, "person": person, "manner": "paper" });
            self.entry("joint/1", person, "agreement-signed", facts, Value::Null);
        }
        let concluded = json!({ "in_force_on": self.on, "signed_on": self.on });
        let facts = json!({ "procedure": 1, "version": 1, "concluded": concluded });
        self.entry("joint/1", "saule", "agreement-concluded", facts, Value::Null)
    }
}

fn details(name: &str, number: &str, address: &str) -> Value {
    json!({ "details": {
        "name": name, "id_number": number, "address": address, "phone": "+7 701 000 00 00", "email": "", "language": "kk",
    } })
}

/// The loan as Aigerim sees it, out of court, in Kazakh and Russian.
pub fn loan() -> View {
    loan_record().seen_by("aigerim")
}

/// The same as its mediator sees it.
pub fn loan_of_the_mediator() -> View {
    loan_record().seen_by("saule")
}

/// The same as the other side sees it.
pub fn loan_of_the_other_side() -> View {
    loan_record().seen_by("daulet")
}

/// The flooded flat when one side refused to go on: the court is told of the end.
pub fn flooded_flat_without_agreement() -> View {
    let mut record = flooded_flat_record();
    record.events.truncate(record.events.iter().position(|it| it.header.kind == "proposed").expect("it was proposed"));
    let facts = json!({ "procedure": 1, "ground": "one-party-refused", "on": "2026-06-29" });
    record.day(date(2026, 6, 29)).entry("joint/1", "saule", "mediation-ended", facts, Value::Null);
    record.entry("joint/1", "saule", "termination-notice-issued", json!({ "procedure": 1 }), Value::Null);
    record.seen_by("aigerim")
}

fn loan_record() -> Record {
    let mut it = Record { on: date(2026, 3, 2), events: vec![] };
    let facts = json!({
        "road": "out-of-court", "dispute": "loan", "language": "both", "court": null, "authority": null,
        "pretrial_protocol": false,
    });
    let party =
        |no: u8, person: &str, role: &str| json!({ "person": person, "side": no, "role": role, "kind": "natural" });
    it.entry("joint/1", "aigerim", "filed", facts, Value::Null)
        .entry("joint/1", "aigerim", "party-named", party(1, "aigerim", "asking"), json!({ "name": "Серікова Айгерім" }))
        .entry("joint/1", "aigerim", "party-named", party(2, "daulet", "asked"), json!({ "name": "Ахметов Дәулет" }))
        .entry("side/1", "aigerim", "details-given", json!({ "person": "aigerim" }),
            details("Серікова Айгерім", "840512450000", "Астана қ., Абай даңғ., 10"))
        .entry("joint/1", "aigerim", "dispute-stated", json!({}), json!({ "dispute": {
            "story": "Қарыз қайтарылмады.",
            "claims": [{ "what": "Қарыз шарты бойынша негізгі борыш / Основной долг по договору займа", "amount": 105_000_000 }],
        } }));
    open(&mut it, "loan", "both", json!([[1, "asking", ["aigerim"]], [2, "asked", ["daulet"]]]));
    it.entry("joint/1", "aigerim", "mediation-offered", json!({ "procedure": 1, "by": 1, "until": null }), Value::Null);
    choose(&mut it, "public");
    let signers = [("aigerim", json!({ "side": 1 })), ("daulet", json!({ "side": 2 })), ("saule", json!("mediator"))];
    it.day(date(2026, 3, 12)).contract("joint/1", "both", contract_text(None), &signers);
    let terms = json!({
        "obligations": [
            { "debtor": 2, "creditor": 1, "way": "банк шотына аударым / перевод на банковский счёт", "condition": null,
              "deed": { "pay": { "total": 80_000_000, "instalments": [
                { "due": "2026-04-30", "amount": 20_000_000 }, { "due": "2026-05-31", "amount": 20_000_000 },
                { "due": "2026-06-30", "amount": 20_000_000 }, { "due": "2026-07-31", "amount": 20_000_000 },
              ] } } },
            { "debtor": 2, "creditor": 1, "way": "қолхатпен / под расписку", "condition": null,
              "deed": { "act": { "what": "қарыз шартының түпнұсқасын қайтару / вернуть оригинал договора займа", "due": "2026-08-10" } } },
        ],
        "waivers": [{ "by": 1, "what": "тұрақсыздық айыбы / неустойка", "amount": 25_000_050 }],
        "costs": "each-bears-own",
        "on_default": { "all-due-after-missed": 2 },
        "other": "Тараптар бір-біріне басқа талап қоймайды.\nСтороны иных претензий друг к другу не имеют.",
    });
    it.day(date(2026, 3, 30)).agreement("Астана қ.", "both", terms, &signers);
    let facts = json!({ "procedure": 1, "ground": "agreement", "on": "2026-03-30" });
    it.entry("joint/1", "saule", "mediation-ended", facts, Value::Null);
    it
}

fn open(it: &mut Record, dispute: &str, language: &str, sides: Value) {
    let road = if dispute == "loan" { "out-of-court" } else { "in-court" };
    let facts = json!({
        "procedure": 1, "kind": "mediation", "road": road, "dispute": dispute, "language": language, "sides": sides,
    });
    it.entry("joint/1", "aigerim", "procedure-opened", facts, Value::Null);
}

fn choose(it: &mut Record, kind: &str) {
    let mediator = json!({ "person": "saule", "kind": kind, "register": "register/astana" });
    it.entry(
        "joint/1",
        "aigerim",
        "mediator-chosen",
        json!({ "procedure": 1, "mediator": mediator }),
        json!({ "name": "Оспанова Сәуле" }),
    )
    .entry("joint/1", "saule", "mediator-consented", json!({ "procedure": 1 }), Value::Null)
    .entry("joint/1", "saule", "mediation-explained", json!({ "procedure": 1 }), Value::Null);
}

fn contract_text(fee: Option<i64>) -> Value {
    json!({
        "place": "Астана қ.",
        "subject": "Қарызды қайтару: 1 050 000 ₸.\n\nВозврат займа: 1 050 000 ₸.",
        "mediator_and_organisation": "Оспанова Сәуле, қоғамдық медиатор.\n\nОспанова Сауле, общественный медиатор.",
        "expenses": "Медиатор медиацияны өтеусіз негізде жүргізеді.\n\nМедиатор проводит медиацию на безвозмездной основе.",
        "fee": fee,
        "confidentiality": "Қатысушылар мәліметтерді жария етпейді.\n\nУчастники не разглашают сведения.",
        "liability": "Медиатор нақты нұқсан шегінде жауап береді.\n\nМедиатор отвечает в пределах реального ущерба.",
        "order": "Бірлескен және жеке кездесулер.\n\nСовместные и индивидуальные встречи.",
        "rights_and_duties": "Тараптар кез келген сатыда бас тартуға құқылы.\n\nСтороны вправе отказаться на любой стадии.",
        "termination": "Заңда көзделген негіздер бойынша.\n\nПо основаниям, предусмотренным законом.",
        "other": "",
    })
}

/// The flooded flat as Saltanat sees it, and as the judge does: in court, in Russian, with a ruling in force.
pub fn flooded_flat() -> (View, View) {
    let record = flooded_flat_record();
    (record.seen_by("aigerim"), record.seen_by("judge"))
}

fn flooded_flat_record() -> Record {
    let mut it = Record { on: date(2026, 5, 4), events: vec![] };
    let facts = json!({
        "road": "in-court", "dispute": "damage", "language": "russian", "court": "court", "authority": null,
        "pretrial_protocol": false,
    });
    let party = |no: u8, person: &str, role: &str, kind: &str| json!({ "person": person, "side": no, "role": role, "kind": kind });
    let given = |person: &str| json!({ "person": person });
    it.entry("court", "aigerim", "filed", facts, Value::Null)
        .entry(
            "court",
            "aigerim",
            "party-named",
            party(1, "aigerim", "claimant", "natural"),
            json!({ "name": "Нурланова Салтанат" }),
        )
        .entry(
            "court",
            "aigerim",
            "party-named",
            party(2, "daulet", "respondent", "natural"),
            json!({ "name": "Ким Виктор" }),
        )
        .entry(
            "court",
            "aigerim",
            "party-named",
            party(3, "zhetisu", "respondent", "legal"),
            json!({ "name": "ПКСК «Жетісу-12»" }),
        )
        .entry(
            "court",
            "aigerim",
            "details-given",
            given("aigerim"),
            details("Нурланова Салтанат", "910718402006", "г. Астана, ул. Кенесары, 40, кв. 12"),
        )
        .entry(
            "court",
            "aigerim",
            "details-given",
            given("daulet"),
            details("Ким Виктор", "680930300006", "г. Астана, ул. Кенесары, 40, кв. 16"),
        )
        .entry(
            "court",
            "aigerim",
            "details-given",
            given("zhetisu"),
            details("ПКСК «Жетісу-12»", "160940000003", "г. Астана, ул. Кенесары, 40"),
        )
        .entry(
            "court",
            "aigerim",
            "dispute-stated",
            json!({}),
            json!({ "dispute": {
            "story": "Квартиру затопило.",
            "claims": [
                { "what": "Возмещение ущерба от затопления", "amount": 248_000_000, "fee_paid": 2_480_000 },
                { "what": "Компенсация морального вреда", "amount": 30_000_000, "fee_paid": 216_250 },
            ],
        } }),
        )
        .entry("court", "judge", "judge-assigned", json!({ "judge": "judge" }), json!({ "name": "Абдрахманов Е. С." }))
        .entry("court", "judge", "conciliation-invited", json!({}), Value::Null)
        .entry(
            "court",
            "aigerim",
            "representative-added",
            json!({
                "person": "advocate", "side": 2, "of": "daulet", "powers": ["conduct", "conclude-mediation"],
                "document": { "number": "17", "date": "2026-05-20", "scan": null },
            }),
            json!({ "name": "Сейтова Динара" }),
        );
    let sides = json!([[1, "claimant", ["aigerim"]], [2, "respondent", ["daulet"]], [3, "respondent", ["zhetisu"]]]);
    open(&mut it, "damage", "russian", sides);
    choose(&mut it, "professional");
    let signers = [
        ("aigerim", json!({ "side": 1 })),
        ("advocate", json!({ "side": 2 })),
        ("zhetisu", json!({ "side": 3 })),
        ("saule", json!("mediator")),
    ];
    it.day(date(2026, 6, 8)).contract("joint/1", "russian", contract_text(Some(15_000_000)), &signers);
    it.day(date(2026, 6, 25));
    for (person, signer) in [signers[0].clone(), signers[2].clone(), signers[1].clone()] {
        let facts = json!({ "procedure": 1, "signer": signer, "until": "2026-07-20" });
        it.entry("joint/1", person, "extension-agreed", facts, Value::Null);
    }
    it.entry("joint/1", "saule", "mediation-extended", json!({ "procedure": 1, "until": "2026-07-20" }), Value::Null);
    let terms = flat_terms();
    it.day(date(2026, 7, 2)).agreement("г. Астана", "russian", terms.clone(), &signers);
    let facts = json!({ "procedure": 1, "ground": "agreement", "on": "2026-07-02" });
    it.entry("joint/1", "saule", "mediation-ended", facts, Value::Null);
    before_court(&mut it, terms);
    it
}

fn flat_terms() -> Value {
    let pay = |debtor: u8, total: i64, due: &str| {
        json!({
            "debtor": debtor, "creditor": 1, "way": "перевод на банковский счёт", "condition": null,
            "deed": { "pay": { "total": total, "instalments": [{ "due": due, "amount": total }] } },
        })
    };
    json!({
        "obligations": [
            pay(3, 150_000_000, "2026-07-31"),
            pay(2, 70_000_000, "2026-08-31"),
            { "debtor": 3, "creditor": 1, "way": "силами кооператива, в квартире истца", "condition": null,
              "deed": { "act": { "what": "отремонтировать потолок в кухне и ванной", "due": "2026-08-17" } } },
        ],
        "waivers": [{ "by": 1, "what": "остаток требований", "amount": 58_000_000 }],
        "costs": "each-bears-own",
        "on_default": { "otherwise": "За каждый день просрочки начисляется 0,1 процента неуплаченной суммы" },
        "other": "",
    })
}

fn before_court(it: &mut Record, terms: Value) {
    let concluded = json!({ "in_force_on": "2026-07-02", "signed_on": "2026-07-02" });
    let facts = json!({
        "procedure": 1, "kind": "mediation", "version": 1, "language": "russian", "prevailing": null,
        "concluded": concluded, "sides": [1, 2, 3],
    });
    let body =
        json!({ "agreement": { "place": "г. Астана", "terms": terms, "mediator": ["saule", "Оспанова Сауле"] } });
    it.day(date(2026, 7, 3))
        .entry("court", "saule", "agreement-submitted", facts, body)
        .entry("court", "aigerim", "approval-petitioned", json!({ "by": 1, "without": true }), Value::Null)
        .day(date(2026, 7, 14))
        .entry("court", "judge", "consequences-explained", json!({}), Value::Null)
        .entry(
            "court",
            "judge",
            "approved",
            json!({ "costs_stated": true }),
            json!({ "fee": { "refund": 2_696_250, "paid": 2_696_250 } }),
        )
        .entry("court", "judge", "final-text-issued", json!({}), Value::Null);
}
