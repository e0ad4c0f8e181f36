//! Every event, step and act has its sentence in every language; every clock its words.

use crate::{events, steps};
use case::{ActKind, Case, Fact, Line, ProcedureNo, Room};
use clerk::CaseNumber;
use jiff::Timestamp;
use jiff::civil::date;
use law::{AtEnd, Awaiting, Stage, What};
use record::{Assurance, PersonId, Through};
use serde_json::{Value, json};
use words::Language;

/// One of each event, as a record keeps it.
fn facts() -> Vec<Value> {
    let (day, at, hash) = ("2026-03-02", "2026-03-02T05:00:00Z", "00".repeat(32));
    let paper = json!({"number": "1", "date": day, "scan": null});
    let mediator = json!({"person": "saule", "kind": "public", "register": "register/akim"});
    let concluded = json!({"in_force_on": day, "signed_on": day});
    vec![
        json!({"filed": {"road": "in-court", "dispute": "loan", "language": "both", "court": "c", "authority": null, "pretrial_protocol": false}}),
        json!({"party-named": {"person": "a", "side": 1, "role": "asking", "kind": "natural"}}),
        json!({"details-given": {"person": "a"}}),
        json!({"dispute-stated": {}}),
        json!({"representative-added": {"person": "m", "side": 1, "of": "a", "powers": [], "document": paper}}),
        json!({"representation-ended": {"person": "m"}}),
        json!({"assistant-named": {"person": "d", "side": 1, "of": "a"}}),
        json!({"screened": {}}),
        json!({"counterclaim-filed": {"by": 2}}),
        json!({"interim-measures-asked": {"by": 1}}),
        json!({"interim-measures-ruled": {"granted": true}}),
        json!({"interim-measures-released": {}}),
        json!({"judgment-announced": {}}),
        json!({"instance-opened": {"instance": "appeal", "court": "c", "by": "a"}}),
        json!({"force-entered": {}}),
        json!({"contract-given-to-bailiff": {"procedure": 1}}),
        json!({"agreement-given-to-bailiff": {"procedure": 1}}),
        json!({"brought-to-court": {"procedure": 1, "court": "c", "chosen": "issued-the-act", "act": paper, "dispute": "land", "language": "both", "sides": []}}),
        json!({"writ-asked": {"by": 1}}),
        json!({"writ-issued": {}}),
        json!({"safe-contact-given": {}}),
        json!({"procedure-opened": {"procedure": 1, "kind": "mediation", "road": "in-court", "dispute": "loan", "language": "both", "sides": []}}),
        json!({"mediation-offered": {"procedure": 1, "by": 1, "until": null}}),
        json!({"mediation-offered": {"procedure": 1, "by": 1, "until": day}}),
        json!({"notice-attempted": {"person": "a", "channel": "email", "reached": "sent"}}),
        json!({"letter-opened": {"person": "a", "letter": "2026-1"}}),
        json!({"offer-answered": {"procedure": 1, "side": 2, "answer": "asks"}}),
        json!({"mediator-marked": {"procedure": 1, "side": 1, "mediator": mediator}}),
        json!({"mediator-chosen": {"procedure": 1, "mediator": mediator}}),
        json!({"mediator-halted": {"procedure": 1, "mediator": "saule", "from": "2026-06-09", "until": "2026-12-09"}}),
        json!({"mediator-returned": {"procedure": 1, "mediator": "saule"}}),
        json!({"mediator-consented": {"procedure": 1}}),
        json!({"mediator-declined": {"procedure": 1}}),
        json!({"mediator-withdrew": {"procedure": 1, "conflict": true}}),
        json!({"mediation-explained": {"procedure": 1}}),
        json!({"contract-drawn-up": {"procedure": 1, "language": "both", "until": null, "free_of_charge": true}}),
        json!({"contract-drawn-up": {"procedure": 1, "language": "both", "until": day, "free_of_charge": true}}),
        json!({"contract-signed": {"procedure": 1, "signer": {"side": 1}, "person": "a", "manner": "paper"}}),
        json!({"contract-signed": {"procedure": 1, "signer": "mediator", "person": "a", "manner": {"exchange": {"copy": hash, "proof": "p"}}}}),
        json!({"contract-concluded": {"procedure": 1, "on": day}}),
        json!({"session-planned": {"procedure": 1, "session": 1, "at": at, "form": "video", "with": null}}),
        json!({"session-planned": {"procedure": 1, "session": 1, "at": at, "form": "in-person", "with": 1}}),
        json!({"session-held": {"procedure": 1, "session": 1, "minutes": 55}}),
        json!({"session-missed": {"procedure": 1, "session": 1, "absent": [1, 2]}}),
        json!({"session-cancelled": {"procedure": 1, "session": 1}}),
        json!({"said": {}}),
        json!({"file-added": {"file": hash, "media": "application/pdf", "bytes": 10}}),
        json!({"released": {"from": "caucus/1/1", "number": 1, "by": "a"}}),
        json!({"extension-agreed": {"procedure": 1, "signer": "mediator", "until": day}}),
        json!({"mediation-extended": {"procedure": 1, "until": day}}),
        json!({"refusal-entered": {"procedure": 1, "side": 1, "on": day}}),
        json!({"mediation-ended": {"procedure": 1, "ground": "excluded", "on": day}}),
        json!({"termination-notice-issued": {"procedure": 1}}),
        json!({"child-danger-reported": {"procedure": 1}}),
        json!({"prosecutor-brought-in": {"prosecutor": "p", "ground": "state-interests"}}),
        json!({"invitation-entrusted": {"procedure": 1, "side": 1, "mediator": "saule"}}),
        json!({"invitation-proposed": {"procedure": 1, "side": 1, "person": "k", "calling": "interpreter"}}),
        json!({"invited-into-mediation": {"procedure": 1, "person": "k", "calling": "expert"}}),
        json!({"secrecy-promised": {"procedure": 1}}),
        json!({"left-mediation": {"procedure": 1, "person": "k"}}),
        json!({"judge-consented-to": {"judge": "j", "by": 1}}),
        json!({"court-told-of-mediator": {"procedure": 1}}),
        json!({"talks-left": {"procedure": 1, "by": 2}}),
        json!({"findings-listed": {"procedure": 1, "entries": [["participatory/1", 4]]}}),
        json!({"proposed": {"procedure": 1, "proposal": 1, "by": 1, "counters": null}}),
        json!({"proposed": {"procedure": 1, "proposal": 2, "by": 1, "counters": 1}}),
        json!({"accepted": {"procedure": 1, "proposal": 1, "by": 2}}),
        json!({"rejected": {"procedure": 1, "proposal": 1, "by": 2}}),
        json!({"withdrawn": {"procedure": 1, "proposal": 1, "by": 2}}),
        json!({"agreement-drawn-up": {"procedure": 1, "version": 1, "proposal": 1, "language": "both", "prevailing": null}}),
        json!({"agreement-signed": {"procedure": 1, "version": 1, "signer": {"side": 1}, "person": "a", "manner": {"eds": {"container": hash}}}}),
        json!({"agreement-concluded": {"procedure": 1, "version": 1, "concluded": concluded}}),
        json!({"performance-reported": {"procedure": 1, "duty": 1}}),
        json!({"performance-confirmed": {"procedure": 1, "duty": 1}}),
        json!({"performance-disputed": {"procedure": 1, "duty": 1}}),
        json!({"breach-declared": {"procedure": 1, "duty": 1}}),
        json!({"issue-added": {"procedure": 1, "issue": 1, "options": 2}}),
        json!({"issue-removed": {"procedure": 1, "issue": 1}}),
        json!({"tentative-noted": {"procedure": 1, "options": [0]}}),
        json!({"points-given": {"procedure": 1, "side": 1, "table": 1}}),
        json!({"points-ready": {"procedure": 1, "side": 1, "table": 1, "commitment": hash}}),
        json!({"packages-found": {"procedure": 1, "run": 1, "table": 1, "seed": hash, "proved": true}}),
        json!({"packages-weighed": {"procedure": 1, "side": 1, "run": 1}}),
        json!({"cooling-off-asked": {"procedure": 1, "by": 1}}),
        json!({"bidding-opened": {"procedure": 1, "bidding": 1, "payer": 2, "payee": 1, "due": day}}),
        json!({"bid-made": {"procedure": 1, "bidding": 1, "round": 1, "side": 1}}),
        json!({"bid-ready": {"procedure": 1, "bidding": 1, "round": 1, "side": 1, "commitment": hash}}),
        json!({"bids-met": {"procedure": 1, "bidding": 1, "round": 1}}),
        json!({"bids-opened": {"procedure": 1, "bidding": 1, "round": 1, "side": 1}}),
        json!({"bids-missed": {"procedure": 1, "bidding": 1, "round": 1}}),
        json!({"number-asked": {"procedure": 1, "bidding": 1, "side": 1}}),
        json!({"number-named": {"procedure": 1, "bidding": 1}}),
        json!({"number-answered": {"procedure": 1, "bidding": 1, "side": 1}}),
        json!({"answer-ready": {"procedure": 1, "bidding": 1, "side": 1, "commitment": hash}}),
        json!({"number-agreed": {"procedure": 1, "bidding": 1}}),
        json!({"number-failed": {"procedure": 1, "bidding": 1}}),
        json!({"bidding-stopped": {"procedure": 1, "bidding": 1, "by": 1}}),
        json!({"bidding-stopped": {"procedure": 1, "bidding": 1, "by": null}}),
        json!({"judge-assigned": {"judge": "j"}}),
        json!({"conciliation-invited": {}}),
        json!({"claim-accepted": {}}),
        json!({"suspension-petitioned": {"procedure": 1, "kind": "mediation", "contract_on": day}}),
        json!({"suspended": {"until": day, "must": true}}),
        json!({"resumed": {}}),
        json!({"court-told-of-extension": {"procedure": 1, "until": day}}),
        json!({"court-told-of-end": {"procedure": 1, "ground": "excluded", "on": day}}),
        json!({"agreement-submitted": {"procedure": 1, "kind": "mediation", "version": 1, "language": "both", "prevailing": null, "concluded": concluded, "sides": [1, 2]}}),
        json!({"approval-petitioned": {"by": 1, "without": false}}),
        json!({"approval-petitioned": {"by": 1, "without": true}}),
        json!({"hearing-set": {"at": at}}),
        json!({"absence-allowed": {"by": 1}}),
        json!({"consequences-explained": {}}),
        json!({"left-unconsidered": {}}),
        json!({"approved": {"costs_stated": true}}),
        json!({"approval-refused": {"ground": "contrary-to-law"}}),
        json!({"final-text-issued": {}}),
        json!({"complaint-filed": {"by": "a"}}),
        json!({"complaint-filed": {"by": "a", "late": true}}),
        json!({"restoration-decided": {"restored": true}}),
        json!({"restoration-decided": {"restored": false}}),
        json!({"complaint-decided": {"upheld": false}}),
        json!({"court-retired": {}}),
        json!({"corrected": {"room": "court", "number": 1, "happened_on": null}}),
        json!({"deadline-passed": {"deadline": {"offer-answer": {"procedure": 1}}, "due": day}}),
        json!({"deadline-passed": {"deadline": "suspension-term", "due": day}}),
        json!({"deadline-passed": {"deadline": {"duty": {"procedure": 1, "duty": 2}}, "due": day}}),
        json!({"deadline-passed": {"deadline": {"duty-reminder": {"procedure": 1, "duty": 2}}, "due": day}}),
    ]
}

fn line(fact: Fact) -> Line {
    Line {
        no: 1,
        room: Room::Court,
        number: 1,
        happened_on: date(2026, 3, 2),
        recorded_at: Timestamp::UNIX_EPOCH,
        by: "a".into(),
        for_whom: None,
        through: Through::Page,
        assurance: Assurance::Contact,
        rules: vec![],
        fact,
        body: None,
        erased: false,
    }
}

#[test]
fn every_event_has_its_sentence() {
    let mut kinds: Vec<String> = vec![];
    for value in facts() {
        let fact: Fact = serde_json::from_value(value.clone()).unwrap_or_else(|why| panic!("{value}: {why}"));
        kinds.push(fact.to_record().0);
        for language in Language::ALL {
            let said = events::sentence(&line(fact.clone()), &Case::default(), language);
            assert!(said.len() > 5 && !said.contains('{'), "{value} in {language:?}: {said}");
        }
    }
    kinds.sort();
    kinds.dedup();
    let source = include_str!("../../../../case/src/event.rs");
    let facts = source.split_once("pub enum Fact {").unwrap().1.split_once("\n}").unwrap().0;
    let count =
        facts.lines().filter(|it| it.trim_start().starts_with(|first: char| first.is_ascii_uppercase())).count();
    assert_eq!(kinds.len(), count, "one of each stands here");
}

#[test]
fn every_step_and_act_has_its_words_and_its_address() {
    let number = CaseNumber("2026-0001".into());
    let whats = include_str!("../../../../law/src/awaiting.rs");
    let whats = whats.split_once("pub enum What {").unwrap().1.split_once("\n}").unwrap().0;
    let named = |what: &str| serde_json::from_value::<Vec<String>>(json!([kebab(what)])).unwrap().remove(0);
    for what in whats.lines().map(str::trim).filter(|it| it.starts_with(|first: char| first.is_ascii_uppercase())) {
        let name = named(what.split([' ', ',', '{']).next().unwrap());
        for language in Language::ALL {
            for part in ["", "-why", "-button"] {
                assert!(language.say(&format!("steps-{name}{part}")).is_some(), "steps-{name}{part}");
            }
            assert!(language.say_with(&format!("steps-{name}-others"), &[("who", "x".into())]).is_some());
        }
    }
    for kind in ActKind::ALL {
        let address = steps::address_of_act(&number, *kind, None);
        assert!(address.is_none() || Language::ALL.iter().all(|it| steps::act(*kind, *it).is_some()), "{kind:?}");
    }
    let who = law::Who::Person(PersonId::from("a"));
    let step = Awaiting { who, what: What::NoteSession { session: 3 }, procedure: Some(ProcedureNo(1)), until: None };
    assert_eq!(steps::address(&number, &step), "/cases/2026-0001/sessions/3");
}

fn kebab(name: &str) -> String {
    name.chars().fold(String::new(), |mut out, letter| {
        if letter.is_ascii_uppercase() && !out.is_empty() {
            out.push('-');
        }
        out.push(letter.to_ascii_lowercase());
        out
    })
}

#[test]
fn every_clock_and_stage_has_its_words() {
    for language in Language::ALL {
        for end in AtEnd::ALL {
            assert!(language.say(&format!("clocks-{}", events::name_of(&end))).is_some(), "{end:?}");
        }
        let stages = Stage::ALL.map(|it| language.words().case_stage(events::name_of(&it)));
        let mut different = stages.to_vec();
        different.sort();
        different.dedup();
        assert_eq!(different.len(), stages.len(), "each stage has its own words in {language:?}");
        for question in crate::pages::case::safety::QUESTIONS {
            assert!(language.say(&format!("case-screen-{question}")).is_some(), "{question}");
        }
    }
}
