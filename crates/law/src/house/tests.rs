//! The rules of the house, each in a case where it holds and in one where it does not.

use super::*;
use crate::{Calendar, Ground, Rules, Told};
use case::{
    Case, Claim, Costs, DeadlineId, Deed, Details, Instalment, Manner, NewParty, Obligation, OnDefault, Part,
    Participant, PartyRole, Procedure, ProcedureKind, ProcedureNo, Proposal, Road, SessionForm, Side, SideNo, Terms,
    Tiyn,
};
use jiff::{Timestamp, civil::date};
use record::{PersonId, Through};

const FIRST: ProcedureNo = ProcedureNo(1);
const AIGERIM: SideNo = SideNo(1);
const DAULET: SideNo = SideNo(2);

/// Aigerim and Daulet in mediation; one proposal of hers is open.
fn case() -> Case {
    let side = |no, role, person: &str| Side { no, role, members: vec![person.into()] };
    let proposal = Proposal {
        no: 1,
        by: AIGERIM,
        made_on: date(2026, 3, 1),
        counters: None,
        terms: Some(terms(&[600, 400])),
        accepted_by: [AIGERIM].into(),
        status: ProposalStatus::Open,
    };
    Case {
        sides: vec![side(AIGERIM, PartyRole::Asking, "aigerim"), side(DAULET, PartyRole::Asked, "daulet")],
        participants: [("aigerim", AIGERIM), ("daulet", DAULET)]
            .map(|(person, side)| Participant {
                person: person.into(),
                part: Part::Party { side },
                from: date(2026, 3, 1),
                to: None,
                since: 0,
            })
            .to_vec(),
        procedures: vec![procedure(proposal)],
        ..Case::default()
    }
}

/// A procedure with one proposal and nothing else.
fn procedure(proposal: Proposal) -> Procedure {
    Procedure {
        no: FIRST,
        kind: ProcedureKind::Mediation,
        opened_on: date(2026, 3, 1),
        offer: None,
        answers: Default::default(),
        lapsed: false,
        marks: Default::default(),
        marked: vec![],
        mediator: None,
        explained_on: None,
        contract: None,
        sessions: vec![],
        extension: None,
        extended_until: None,
        table: Default::default(),
        bidding: None,
        cooling_off: Default::default(),
        proposals: vec![proposal],
        agreement: None,
        duties: vec![],
        refusal: None,
        end: None,
        notice_issued_on: None,
        findings_listed_on: None,
        begun_on: None,
        inviter: None,
        proposed_invitations: std::collections::BTreeSet::new(),
        halt: None,
    }
}

/// 1000 ₸ in these parts.
fn terms(parts: &[i64]) -> Terms {
    let instalments = parts.iter().map(|it| Instalment { due: date(2026, 6, 1), amount: Tiyn::tenge(*it) }).collect();
    let deed = Deed::Pay { total: Tiyn::tenge(1000), instalments };
    let obligation =
        Obligation { debtor: DAULET, creditor: AIGERIM, deed, way: "transfer".to_owned(), condition: None };
    Terms {
        obligations: vec![obligation],
        waivers: vec![],
        costs: Costs::EachBearsOwn,
        on_default: OnDefault::AllDueAfterMissed(2),
        other: String::new(),
        ..Terms::default()
    }
}

/// Which rules of the house forbid the act to that person in the case; empty when none does.
fn check(case: &Case, person: &str, role: Role, assurance: Assurance, act: &Act, expected: &[&str]) {
    let person = PersonId::from(person);
    let question = Question {
        case,
        kind: act.kind(),
        act: Some(act),
        person: &person,
        for_whom: None,
        capacities: &[],
        roles: &[role],
        assurance,
        through: &Through::Page,
        happened_on: date(2026, 3, 10),
        today: date(2026, 3, 10),
        told: &Told::default(),
        calendar: &Calendar::of_kazakhstan(),
    };
    let forbidding = match Rules::new(rules()).judge(&question) {
        Err(it) if it.ground == Ground::Forbidden => it.reasons.iter().map(|it| it.rule).collect(),
        _ => vec![],
    };
    assert_eq!(forbidding, expected, "{act:?}");
}

fn by_party(case: &Case, person: &str, act: &Act, expected: &[&str]) {
    check(case, person, Role::Party, Assurance::Contact, act, expected);
}

#[test]
fn the_table_of_the_house_is_sound() {
    assert_eq!(Rules::new(rules()).faults(), Vec::<String>::new());
    assert!(rules().iter().all(|it| it.basis.in_kazakh.is_some()), "the house speaks Kazakh too");
}

#[test]
fn parts_that_do_not_make_up_the_whole_are_refused() {
    let propose = |parts: &[i64]| Act::Propose { procedure: FIRST, counters: None, terms: terms(parts) };
    by_party(&case(), "daulet", &propose(&[600, 400]), &[]);
    by_party(&case(), "daulet", &propose(&[600, 399]), &["parts-must-add-up"]);
    let mut stranger = terms(&[1000]);
    stranger.obligations[0].debtor = SideNo(7);
    let act = Act::Propose { procedure: FIRST, counters: None, terms: stranger };
    by_party(&case(), "daulet", &act, &["obligations-must-name-debtor-and-creditor"]);
}

#[test]
fn only_the_other_side_accepts_and_only_an_open_proposal() {
    let accept = |proposal| Act::Accept { procedure: FIRST, proposal };
    by_party(&case(), "daulet", &accept(1), &[]);
    by_party(&case(), "aigerim", &accept(1), &["proposal-must-be-the-other-sides"]);
    by_party(&case(), "daulet", &accept(2), &["proposal-must-be-open"]);
    let mut withdrawn = case();
    withdrawn.procedures[0].proposals[0].status = ProposalStatus::Withdrawn;
    by_party(&withdrawn, "daulet", &accept(1), &["proposal-must-be-open"]);
}

#[test]
fn a_letters_code_is_not_enough_to_sign() {
    let act = Act::SignContract { procedure: FIRST, signer: "daulet".into(), manner: Manner::Paper };
    check(&case(), "daulet", Role::Party, Assurance::Code, &act, &["signer-must-be-known"]);
    check(&case(), "daulet", Role::Party, Assurance::Desk, &act, &[]);
}

#[test]
fn nobody_is_asked_to_meet_before_the_safety_questions() {
    let meet = |with| {
        let (at, form, place) = (Timestamp::UNIX_EPOCH, SessionForm::Video, String::new());
        Act::PlanSession { procedure: FIRST, at, form, with, place }
    };
    let plan = |case: &Case, with, expected: &[&str]| {
        check(case, "saule", Role::Mediator, Assurance::Contact, &meet(with), expected);
    };
    let refused = &["safety-questions-come-first"];
    let mut case = case();
    plan(&case, None, refused);
    plan(&case, Some(AIGERIM), &[]);
    for person in ["aigerim", "daulet"] {
        let no = case::Question { question: "afraid".to_owned(), yes: false };
        case.screenings.insert(person.into(), vec![no]);
    }
    plan(&case, None, &[]);
    case.screenings.entry("aigerim".into()).or_default()[0].yes = true;
    plan(&case, None, refused);
    plan(&case, Some(DAULET), &[]);
}

#[test]
fn a_company_answers_no_safety_questions() {
    let mut companies = case();
    for person in ["aigerim", "daulet"] {
        companies.kinds.insert(person.into(), PartyKind::Legal);
    }
    let (at, form, place) = (Timestamp::UNIX_EPOCH, SessionForm::Video, String::new());
    let meet = Act::PlanSession { procedure: FIRST, at, form, with: None, place };
    check(&companies, "saule", Role::Mediator, Assurance::Contact, &meet, &[]);
}

#[test]
fn a_desk_files_for_the_person_who_came() {
    let party = NewParty {
        person: "aigerim".into(),
        side: AIGERIM,
        role: PartyRole::Asking,
        kind: PartyKind::Natural,
        details: Details::default(),
    };
    let file = Act::File {
        road: Road::OutOfCourt,
        procedure: ProcedureKind::Mediation,
        dispute: case::DisputeKind::Loan,
        language: case::CaseLanguage::Kazakh,
        parties: vec![party],
        story: String::new(),
        claims: Vec::<Claim>::new(),
        court: None,
        authority: None,
        pretrial_protocol: false,
        background: case::Background::default(),
    };
    let empty = Case::default();
    check(&empty, "desk", Role::Desk, Assurance::Contact, &file, &["desk-must-show-authority"]);
    check(&empty, "aigerim", Role::Newcomer, Assurance::Contact, &file, &[]);
}

#[test]
fn a_deadline_passes_only_after_its_last_day() {
    let clock = |until, due, expected: &[&str]| {
        let mut case = case();
        case.procedures[0].offer = Some(case::Offer { by: AIGERIM, sent_on: date(2026, 3, 1), until: Some(until) });
        let pass = Act::PassDeadline { deadline: DeadlineId::OfferAnswer { procedure: FIRST }, due };
        check(&case, "office", Role::Clock, Assurance::None, &pass, expected);
    };
    clock(date(2026, 3, 9), date(2026, 3, 9), &[]);
    clock(date(2026, 3, 10), date(2026, 3, 10), &["clock-passes-deadlines-when-due"]);
    // The day that was due before the term moved.
    clock(date(2026, 3, 9), date(2026, 3, 6), &["clock-passes-deadlines-when-due"]);
}
