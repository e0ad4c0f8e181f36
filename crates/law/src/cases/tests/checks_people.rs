//! Several people on one side, and one desk for several people.

use super::checks::{check, warned};
use super::play::*;
use case::{Act, Answer, Manner, MediatorKind, PartyRole, ProcedureKind, Road};

/// Aigerim and her husband Bolat ask together.
fn with_a_co_party() -> Play {
    let mut play = Play::new();
    let mut parties = both(Road::OutOfCourt);
    parties.push(party("bolat", AIGERIM, PartyRole::Asking));
    play.does("aigerim", file(Road::OutOfCourt, parties));
    play
}

#[test]
fn co_parties_sign_each_for_themselves() {
    let mut play = with_a_co_party();
    play.does("bolat", Act::OfferMediation { procedure: FIRST, until: None });
    play.does("daulet", Act::AnswerOffer { procedure: FIRST, answer: Answer::Agrees, text: String::new() });
    play.does("aigerim", choose(MediatorKind::Public)).does("daulet", choose(MediatorKind::Public));
    play.does("saule", Act::ConsentToMediate { procedure: FIRST, no_conflict: true });
    play.does("saule", Act::ExplainMediation { procedure: FIRST }).does("saule", draw_up_contract());
    for who in ["aigerim", "daulet", "saule"] {
        play.does(who, sign_contract(who, eds()));
    }
    assert_eq!(play.case().procedures[0].started_on(), None, "one of the two has not signed");
    check(&play, "aigerim", &sign_contract("aigerim", eds()), &["nobody-signs-the-contract-twice"]);
    play.does("saule", sign_contract("bolat", Manner::Paper));
    assert_eq!(play.case().procedures[0].started_on(), Some(play.today));
}

#[test]
fn a_representative_signs_for_the_party_that_named_it() {
    let mut play = in_court_until(Until::Filed);
    play.does("aigerim", Act::OpenProcedure { procedure: ProcedureKind::Settlement });
    play.does("daulet", Act::EndRepresentation { person: "advocate".into() });
    play.does("daulet", advocate(vec![case::Power::Conduct, case::Power::ConcludeSettlement]));
    play.does("advocate", propose(terms())).does("aigerim", Act::Accept { procedure: FIRST, proposal: 1 });
    play.does("aigerim", draw_up()).does("aigerim", sign("aigerim", eds()));
    play.for_whom = Some("daulet".into());
    // The paper names the party; the advocate holds the pen.
    play.does("advocate", sign("daulet", eds()));
    assert!(play.case().procedures[0].concluded().is_some());
}

#[test]
fn a_desk_that_helps_both_sides_says_for_whom_it_writes() {
    let mut play = out_of_court_until(Until::Agreed);
    play.for_whom = Some("daulet".into());
    play.does("helper", Act::NameAssistant { of: "daulet".into(), authority: paper() });
    play.for_whom = None;
    check(&play, "helper", &choose(MediatorKind::Public), &["desk-says-for-whom-it-writes"]);
    for who in ["daulet", "aigerim"] {
        play.for_whom = Some(who.into());
        play.does("helper", choose(MediatorKind::Public));
    }
    assert!(play.case().procedures[0].mediator.is_some(), "both sides chose, each by the desk");
}

#[test]
fn a_settlement_out_of_court_needs_its_power_too() {
    let mut play = Play::new();
    let mut filing = file(Road::OutOfCourt, both(Road::OutOfCourt));
    if let Act::File { procedure, .. } = &mut filing {
        *procedure = ProcedureKind::Settlement;
    }
    play.does("aigerim", filing).does("daulet", advocate(vec![case::Power::Conduct, case::Power::ConcludeMediation]));
    play.does("daulet", propose(terms())).does("aigerim", Act::Accept { procedure: FIRST, proposal: 1 });
    play.does("aigerim", draw_up());
    check(&play, "advocate", &sign("advocate", eds()), &["power-to-settle-must-be-named"]);
    check(&play, "daulet", &sign("daulet", eds()), &[]);
}

#[test]
fn a_mediator_suspended_meanwhile_signs_no_agreement() {
    let mut play = out_of_court_until(Until::DrawnUp);
    let suspended = |it: &mut crate::Standing| it.suspended_until = Some(case_day());
    play.told.mediator.iter_mut().for_each(suspended);
    check(&play, "saule", &sign("saule", eds()), &["suspended-mediator-signs-nothing"]);
    check(&play, "daulet", &sign("daulet", eds()), &[]);
}

fn case_day() -> jiff::civil::Date {
    jiff::civil::date(2026, 7, 1)
}

#[test]
fn alimony_out_of_court_takes_the_mediators_form() {
    let mut play = out_of_court_until(Until::Accepted);
    if let case::Fact::Filed { dispute, .. } = &mut play.events[0].fact {
        *dispute = case::DisputeKind::Family;
    }
    warned(&play, "saule", &draw_up(), &["alimony-agreement-has-the-mediators-form"]);
}

#[test]
fn a_mediator_halted_by_the_register_holds_no_sessions() {
    let mut play = out_of_court_until(Until::Proposed);
    let at = "2026-12-01T05:00:00Z".parse().unwrap();
    let (form, with) = (case::SessionForm::InPerson, Some(case::SideNo(1)));
    let plan = Act::PlanSession { procedure: FIRST, at, form, with, place: "Astana".to_owned() };
    check(&play, "saule", &plan, &[]);
    let halt = Act::HaltMediator { procedure: FIRST, mediator: "saule".into(), from: play.today, until: None };
    play.does("clock", halt);
    check(&play, "saule", &plan, &["suspended-mediator-holds-no-sessions"]);
    play.does("clock", Act::ReturnMediator { procedure: FIRST, mediator: "saule".into() });
    check(&play, "saule", &plan, &[]);
}

#[test]
fn a_public_mediator_of_another_place_is_chosen_with_a_warning() {
    let mut play = Play::new();
    let mut filing = file(Road::OutOfCourt, both(Road::OutOfCourt));
    if let Act::File { parties, .. } = &mut filing {
        parties[0].details.address = "Косшы, ул. Абая 1".to_owned();
    }
    play.does("aigerim", filing).does("aigerim", Act::OfferMediation { procedure: FIRST, until: None });
    let answer = case::Answer::Agrees;
    play.does("daulet", Act::AnswerOffer { procedure: FIRST, answer, text: String::new() });
    let choose = Act::ChooseMediator {
        procedure: FIRST,
        mediator: "saule".into(),
        kind: case::MediatorKind::Public,
        register: "register/akim".into(),
        name: "Saule".to_owned(),
    };
    check(&play, "aigerim", &choose, &[]);
    let elsewhere = |it: &mut crate::Standing| {
        it.territory = Some(["Сарыарқа ауданы".to_owned(), "район Сарыарка".to_owned()]);
    };
    play.told.mediator.iter_mut().for_each(elsewhere);
    warned(&play, "aigerim", &choose, &["public-mediator-acts-on-the-own-territory"]);
}
