//! Each rule of higher courts, of enforcement, of what secures a claim and of claims settled in part.

use super::checks::{check, warned};
use super::play::*;
use case::{
    Act, Background, Cession, Claim, EnforcementCourt, Instance, PretrialOrder, ProcedureKind, Registration,
    RegistrationKind, Road, Settles, Terms, Tiyn,
};
use jiff::civil::date;

/// The court of first instance has decided.
fn decided() -> Play {
    let mut play = in_court_until(Until::Invited);
    play.on(3, 20).does("judge", Act::RetireToDecide {});
    play.does("judge", Act::AnnounceJudgment { text: "The claim is granted.".to_owned() });
    play
}

fn opened(instance: Instance) -> Act {
    Act::OpenInstance { instance, court: COURT.to_owned(), by: "daulet".into(), fee_paid: Tiyn::tenge(5_000) }
}

/// A settlement before the court of that instance, asked to be approved and its consequences explained.
fn settled_in(instance: Instance) -> Play {
    let mut play = decided();
    play.on(4, 6).does("secretary", opened(instance));
    agree_on(&mut play, terms());
    play.does("aigerim", Act::SubmitAgreement { procedure: FIRST });
    play.does("aigerim", Act::PetitionForApproval { without_me: true });
    play.does("secretary", Act::ExplainConsequences {});
    play
}

fn agree_on(play: &mut Play, terms: Terms) {
    play.does("aigerim", Act::OpenProcedure { procedure: ProcedureKind::Settlement });
    let no = play.case().latest().unwrap().no;
    play.does("daulet", Act::Propose { procedure: no, counters: None, terms });
    play.does("aigerim", Act::Accept { procedure: no, proposal: 1 });
    let drawn_up = match draw_up() {
        Act::DrawUpAgreement { language, prevailing, place, nobody_else_touched, .. } => {
            Act::DrawUpAgreement { procedure: no, language, prevailing, place, nobody_else_touched }
        }
        other => other,
    };
    play.does("aigerim", drawn_up);
    for who in ["aigerim", "daulet"] {
        play.does(who, Act::SignAgreement { procedure: no, signer: who.into(), manner: eds() });
    }
}

fn approve(tenge: i64, returned: i64) -> Act {
    Act::Approve { costs_stated: true, fee_refund: Tiyn(returned * 100), fee_paid: Tiyn::tenge(tenge) }
}

#[test]
fn a_case_goes_up_and_not_down() {
    let play = decided();
    check(&play, "secretary", &opened(Instance::Appeal), &[]);
    check(&play, "secretary", &opened(Instance::First), &["higher-court-follows-the-lower"]);
    let nowhere =
        Act::OpenInstance { instance: Instance::Appeal, court: String::new(), by: "daulet".into(), fee_paid: Tiyn(0) };
    check(&play, "secretary", &nowhere, &["higher-court-is-named"]);
    let open = Act::OpenProcedure { procedure: ProcedureKind::Settlement };
    check(&play, "aigerim", &open, &["settling-ends-when-the-court-retires"]);
    let mut on_appeal = decided();
    on_appeal.does("secretary", opened(Instance::Appeal));
    check(&on_appeal, "aigerim", &open, &[]);
}

#[test]
fn on_appeal_the_judgment_is_set_aside_and_the_ruling_is_in_force() {
    let mut play = settled_in(Instance::Appeal);
    check(&play, "secretary", &approve(15_500, 10_500), &["fee-is-returned-in-full"]);
    let reasons = "It touches a bank.".to_owned();
    let refuse = Act::RefuseApproval { ground: case::RefusalGround::RightsOfOthers, reasons };
    warned(&play, "secretary", &refuse, &["appeal-goes-on-after-a-refusal"]);
    play.does("secretary", approve(15_500, 15_500));
    let complain = Act::FileComplaint { by: "daulet".into(), restore: None };
    check(&play, "daulet", &complain, &["ruling-on-appeal-is-in-force-when-announced"]);
    let court = play.case().court.unwrap();
    assert!(court.judgment.unwrap().set_aside);
    assert_eq!(court.ended_on, Some(date(2026, 4, 6)));
}

#[test]
fn in_cassation_half_of_the_fee_comes_back_and_nothing_is_suspended() {
    let mut play = settled_in(Instance::Cassation);
    check(&play, "secretary", &approve(5_000, 5_000), &["half-of-the-cassation-fee-is-returned"]);
    play.does("secretary", approve(5_000, 2_500));
    assert_eq!(play.case().court.unwrap().ended_on, None);
    warned(&play, "secretary", &Act::EnterForce {}, &["force-in-cassation-is-asked-of-a-person"]);

    let mut mediated = in_court_until(Until::Running);
    mediated.does("judge", Act::RetireToDecide {});
    mediated.does("judge", Act::AnnounceJudgment { text: String::new() });
    mediated.does("secretary", opened(Instance::Cassation));
    let petition = Act::PetitionForSuspension { procedure: FIRST };
    let both = ["agreement-comes-with-the-petition-in-cassation", "nothing-is-suspended-in-cassation"];
    check(&mediated, "aigerim", &petition, &both);
}

/// A dispute at enforcement, with a settlement brought to a court.
fn at_enforcement() -> Play {
    let mut play = Play::new();
    let mut filing = file(Road::AtEnforcement, both(Road::AtEnforcement));
    if let Act::File { court, background, procedure, .. } = &mut filing {
        *court = Some(COURT.to_owned());
        *procedure = ProcedureKind::Settlement;
        warned(&play, "aigerim", &filing_without_act(), &["act-that-is-enforced-is-named"]);
        *background = Background { judgment: Some(paper()), ..Background::default() };
    }
    play.does("aigerim", filing);
    play
}

fn filing_without_act() -> Act {
    file(Road::AtEnforcement, both(Road::AtEnforcement))
}

fn settle_at_enforcement(play: &mut Play) {
    play.does("daulet", propose(terms())).does("aigerim", Act::Accept { procedure: FIRST, proposal: 1 });
    play.does("aigerim", draw_up()).does("aigerim", sign("aigerim", eds())).does("daulet", sign("daulet", eds()));
}

fn apply(court: &str, chosen: EnforcementCourt) -> Act {
    Act::ApplyAtEnforcement { procedure: FIRST, court: court.to_owned(), chosen }
}

#[test]
fn at_enforcement_two_courts_may_approve_and_they_hear_it() {
    let mut play = at_enforcement();
    settle_at_enforcement(&mut play);
    let elsewhere = apply("another-court", EnforcementCourt::IssuedTheAct);
    check(&play, "aigerim", &elsewhere, &["court-of-the-act-is-the-one-that-issued-it"]);
    check(&play, "aigerim", &apply(" ", EnforcementCourt::PlaceOfEnforcement), &["court-at-enforcement-is-named"]);
    play.on(4, 1).does("aigerim", apply(COURT, EnforcementCourt::IssuedTheAct));
    play.does("secretary", Act::ExplainConsequences {});
    check(&play, "secretary", &approve(0, 0), &["application-at-enforcement-is-heard"]);
    let at = "2026-04-02T10:00:00+05".parse().unwrap();
    play.does("secretary", Act::SetHearing { at, place: "Room 4".to_owned() }).on(4, 2);
    check(&play, "secretary", &Act::LeaveUnconsidered {}, &["absence-at-enforcement-stops-nothing"]);
    check(&play, "secretary", &approve(0, 10_500), &["nothing-is-returned-at-enforcement"]);
    let reasons = "It touches a neighbour.".to_owned();
    let refuse = Act::RefuseApproval { ground: case::RefusalGround::RightsOfOthers, reasons };
    warned(&play, "secretary", &refuse, &["remedy-at-enforcement-is-asked-of-a-person"]);
    check(&play, "secretary", &approve(0, 0), &[]);
}

#[test]
fn a_participatory_agreement_at_enforcement_is_asked_of_a_person() {
    let mut play = at_enforcement();
    play.does("aigerim", Act::OpenProcedure { procedure: ProcedureKind::Participatory });
    settle_at_enforcement_in(&mut play);
    let apply = Act::ApplyAtEnforcement {
        procedure: case::ProcedureNo(2),
        court: COURT.to_owned(),
        chosen: EnforcementCourt::PlaceOfEnforcement,
    };
    warned(&play, "aigerim", &apply, &["participatory-agreement-at-enforcement-is-asked-of-a-person"]);
}

/// The record of a participatory agreement that came about elsewhere.
fn settle_at_enforcement_in(play: &mut Play) {
    let no = case::ProcedureNo(2);
    let concluded = case::Concluded { in_force_on: play.today, signed_on: play.today };
    let (language, prevailing) = (case::CaseLanguage::Russian, None);
    let body = case::Body::Agreement { place: "Astana".to_owned(), terms: terms(), mediator: None };
    play.comes_about(
        case::Fact::AgreementDrawnUp { procedure: no, version: 1, proposal: 1, language, prevailing },
        Some(body),
    );
    play.comes_about(case::Fact::AgreementConcluded { procedure: no, version: 1, concluded }, None);
}

#[test]
fn the_bailiff_is_named() {
    let mut play = Play::new();
    let mut filing = file(Road::AtEnforcement, both(Road::AtEnforcement));
    if let Act::File { background, .. } = &mut filing {
        background.judgment = Some(paper());
    }
    play.does("aigerim", filing);
    play.comes_about(case::Fact::ContractConcluded { procedure: FIRST, on: play.today }, None);
    let give = |bailiff: &str| Act::GiveContractToBailiff { procedure: FIRST, bailiff: bailiff.to_owned() };
    let drawn_up = case::Fact::ContractDrawnUp {
        procedure: FIRST,
        language: case::CaseLanguage::Russian,
        until: None,
        free_of_charge: true,
    };
    play.comes_about(drawn_up, None);
    play.comes_about(case::Fact::ContractConcluded { procedure: FIRST, on: play.today }, None);
    check(&play, "aigerim", &give(" "), &["bailiff-is-named"]);
    check(&play, "aigerim", &give("A. Omarov"), &[]);
}

#[test]
fn a_writ_is_asked_for_by_who_concluded_when_nothing_came() {
    let mut play = in_court_until(Until::InForce);
    check(&play, "aigerim", &Act::AskForWrit {}, &[]);
    warned(&play, "aigerim", &Act::AskForWrit {}, &["days-for-the-writ-are-asked-of-a-person"]);
    check(&play, "daulet", &Act::AskForWrit {}, &["writ-follows-what-was-not-performed"]);
    check(
        &play,
        "advocate",
        &Act::AskForWrit {},
        &["writ-follows-what-was-not-performed", "power-to-demand-enforcement-must-be-named"],
    );
    let outsider = case::Fact::PartyNamed {
        person: "neighbour".into(),
        side: case::SideNo(3),
        role: case::PartyRole::ThirdParty,
        kind: case::PartyKind::Natural,
    };
    play.comes_about(outsider, None);
    check(&play, "neighbour", &Act::AskForWrit {}, &["outsiders-ask-for-no-writ"]);
    play.does("aigerim", Act::AskForWrit {});
    check(&play, "judge", &Act::IssueWrit {}, &[]);
}

#[test]
fn the_invitation_follows_the_ruling_on_interim_measures() {
    let mut play = in_court_until(Until::Filed);
    play.does("aigerim", Act::AskInterimMeasures { what: "The account is arrested.".to_owned() });
    check(&play, "judge", &Act::InviteToConciliation {}, &["invitation-follows-the-interim-ruling"]);
    play.does("judge", Act::RuleOnInterimMeasures { granted: true, what: String::new() });
    check(&play, "judge", &Act::InviteToConciliation {}, &[]);
    play.does("judge", Act::InviteToConciliation {}).does("secretary", Act::AcceptClaim {});
    agree_on(&mut play, terms());
    play.does("aigerim", Act::SubmitAgreement { procedure: FIRST });
    play.does("aigerim", Act::PetitionForApproval { without_me: true }).does("judge", Act::ExplainConsequences {});
    play.does("judge", approve(10_500, 10_500));
    let lift = Act::ReleaseInterimMeasures {};
    warned(&play, "judge", &lift, &["interim-measures-hold-until-the-ruling-is-in-force"]);
}

/// A debt, and a rent claimed in turn.
fn with_counterclaim() -> Play {
    let mut play = in_court_until(Until::Invited);
    let claim = |what: &str| Claim { what: what.to_owned(), amount: Some(Tiyn::tenge(300_000)), ..Claim::default() };
    let counterclaim = |claims| Act::FileCounterclaim { claims, story: String::new() };
    check(&play, "daulet", &counterclaim(vec![]), &["counterclaim-says-what-is-claimed"]);
    warned(&play, "daulet", &counterclaim(vec![claim("rent")]), &["counterclaim-is-for-the-court-to-take"]);
    play.does("daulet", counterclaim(vec![claim("rent")]));
    play.does("aigerim", Act::OpenProcedure { procedure: ProcedureKind::Settlement });
    play
}

#[test]
fn an_agreement_may_settle_a_part() {
    let mut play = with_counterclaim();
    let part = |numbers: &[u16]| Terms { settles: Settles::Only(numbers.to_vec()), ..terms() };
    check(&play, "daulet", &propose(part(&[3])), &["settled-claims-are-of-the-case"]);
    check(&play, "daulet", &propose(part(&[])), &["settled-claims-are-of-the-case"]);
    warned(&play, "daulet", &propose(part(&[1])), &["rest-of-the-claims-goes-on"]);
    warned(&play, "daulet", &propose(terms()), &["parts-and-waivers-make-up-the-claims"]);
    play.does("daulet", propose(part(&[1]))).does("aigerim", Act::Accept { procedure: FIRST, proposal: 1 });
    play.does("aigerim", draw_up()).does("aigerim", sign("aigerim", eds())).does("daulet", sign("daulet", eds()));
    play.does("aigerim", Act::SubmitAgreement { procedure: FIRST });
    play.does("aigerim", Act::PetitionForApproval { without_me: true }).does("judge", Act::ExplainConsequences {});
    warned(&play, "judge", &approve(10_500, 10_500), &["fee-of-a-part-is-asked-of-a-person"]);
    play.does("judge", approve(10_500, 10_500)).does("judge", Act::IssueFinalText {});
    agree_on(&mut play, Terms { settles: Settles::Only(vec![2]), ..terms() });
    let submit = Act::SubmitAgreement { procedure: case::ProcedureNo(2) };
    check(&play, "aigerim", &submit, &["one-agreement-is-before-the-court-at-a-time"]);
    let due = date(2026, 3, 17);
    play.on(3, 31).does("clock", Act::PassDeadline { deadline: case::DeadlineId::Complaint, due });
    let case = play.case();
    assert_eq!((case.open_claims(), case.court.unwrap().ended_on), (vec![2], None));
    check(&play, "aigerim", &submit, &[]);
}

#[test]
fn clauses_have_what_they_need() {
    let mut play = in_court_until(Until::Invited);
    play.does("aigerim", Act::OpenProcedure { procedure: ProcedureKind::Settlement });
    let mut clauses = terms();
    clauses.cessions = vec![Cession { by: AIGERIM, to: String::new(), what: "a debt".to_owned(), amount: None }];
    check(&play, "daulet", &propose(clauses.clone()), &["assignment-says-what-and-to-whom"]);
    clauses.cessions.clear();
    let flat = |cadastral: &str| Registration {
        kind: RegistrationKind::DivisionOfImmovable,
        what: "a flat".to_owned(),
        cadastral: cadastral.to_owned(),
    };
    clauses.registrations = vec![flat("")];
    warned(&play, "daulet", &propose(clauses.clone()), &["immovables-have-cadastral-data"]);
    clauses.registrations = vec![flat("01-234-567")];
    warned(&play, "daulet", &propose(clauses), &[]);
}

#[test]
fn a_filing_is_asked_what_came_before() {
    let mut play = Play::new();
    let mut claim = file(Road::InCourt, both(Road::InCourt));
    if let Act::File { background, .. } = &mut claim {
        background.tried = "We met twice.".to_owned();
        background.pretrial_order = PretrialOrder::NotKept;
    }
    warned(&play, "aigerim", &claim, &["order-before-the-court-is-kept-first"]);
    if let Act::File { background, .. } = &mut claim {
        background.pretrial_order = PretrialOrder::Kept;
    }
    warned(&play, "aigerim", &claim, &[]);
    play.told.settled_before = Some("2026-0001".to_owned());
    warned(&play, "aigerim", &claim, &["no-second-suit-on-what-was-settled"]);
}
