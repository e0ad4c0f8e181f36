//! A judge who mediates, another mediator midway, a child in danger, and what the safety answers bring about.

use super::checks::{check, warned};
use super::play::*;
use case::{Act, Capacity, Fact, MediatorKind, Question, Room, SessionForm, Tiyn, View, capacities};
use jiff::civil::date;

/// A judge mediates; the claim has been accepted when that is not too early.
fn mediated_by_a_judge(until: Until) -> Play {
    let mut play = in_court_until(until);
    if until < Until::Invited {
        play.does("aigerim", Act::OpenProcedure { procedure: case::ProcedureKind::Mediation });
        play.does("aigerim", Act::OfferMediation { procedure: FIRST, until: None });
        play.does("daulet", Act::AnswerOffer { procedure: FIRST, answer: case::Answer::Agrees, text: String::new() });
    }
    play.does("aigerim", choose(MediatorKind::Judge)).does("daulet", choose(MediatorKind::Judge));
    play.does("saule", Act::ConsentToMediate { procedure: FIRST, no_conflict: true });
    play
}

fn assign() -> Act {
    Act::AssignJudge { judge: "saule".into(), name: "Saule".to_owned() }
}

#[test]
fn before_acceptance_another_judge_tries_unless_both_consent() {
    let mut play = mediated_by_a_judge(Until::Filed);
    check(&play, "aigerim", &consent(), &["parties-consent-to-the-judge-who-mediated"]);
    play.does("daulet", Act::LeaveMediation { procedure: FIRST });
    check(&play, "secretary", &assign(), &["judge-who-mediated-tries-with-consent-only"]);
    play.does("aigerim", consent());
    check(&play, "aigerim", &consent(), &["parties-consent-to-the-judge-who-mediated"]);
    check(&play, "secretary", &assign(), &["judge-who-mediated-tries-with-consent-only"]);
    play.does("daulet", consent()).does("secretary", assign());
}

fn consent() -> Act {
    Act::ConsentToJudge { judge: "saule".into() }
}

#[test]
fn the_judge_who_has_the_case_and_mediated_goes_on_with_consent_only() {
    let mut play = mediated_by_a_judge(Until::Agreed);
    play.does("secretary", assign());
    check(&play, "saule", &Act::RetireToDecide {}, &[]);
    play.does("daulet", Act::LeaveMediation { procedure: FIRST });
    check(&play, "saule", &Act::RetireToDecide {}, &["judge-who-mediated-goes-on-with-consent-only"]);
    check(&play, "secretary", &assign(), &["judge-who-mediated-goes-on-with-consent-only"]);
    play.does("aigerim", consent()).does("daulet", consent());
    check(&play, "saule", &Act::RetireToDecide {}, &[]);
}

#[test]
fn a_judge_who_mediated_and_tries_is_behind_the_wall() {
    let mut play = mediated_by_a_judge(Until::Agreed);
    play.does("daulet", Act::Say { room: Room::Joint(FIRST), text: "I might pay half".to_owned() });
    play.does("secretary", assign());
    let sees = |play: &Play| {
        let view = View::of(&play.case(), &play.events, &"saule".into(), &[]).unwrap();
        view.lines.iter().any(|it| matches!(it.fact, Fact::Said {}))
    };
    assert!(sees(&play), "who mediates hears what is said");
    play.does("daulet", Act::LeaveMediation { procedure: FIRST });
    assert!(!sees(&play), "who tries does not");
    assert_eq!(capacities(&play.case(), &"saule".into(), &[]), [Capacity::Judge]);
    play.does("secretary", Act::AssignJudge { judge: "judge".into(), name: "Judge".to_owned() });
    assert!(sees(&play), "a mediator keeps what was told to the mediator");
}

#[test]
fn the_next_mediator_concludes_a_contract_of_his_own_and_the_court_is_told() {
    let mut play = in_court_until(Until::Suspended);
    play.does("saule", Act::WithdrawAsMediator { procedure: FIRST, conflict: true });
    let told = Act::NotifyCourtOfMediator { procedure: FIRST };
    check(&play, "aigerim", &told, &["court-is-told-of-another-mediator"]);
    let next = Act::ChooseMediator {
        procedure: FIRST,
        mediator: "erlan".into(),
        kind: MediatorKind::Public,
        register: "register/akim".into(),
        name: "Erlan".to_owned(),
    };
    play.does("aigerim", next.clone()).does("daulet", next);
    play.does("erlan", Act::ConsentToMediate { procedure: FIRST, no_conflict: true });
    let at = "2026-04-20T10:00:00+05".parse().unwrap();
    let form = SessionForm::InPerson;
    let alone = Act::PlanSession { procedure: FIRST, at, form, with: Some(AIGERIM), place: "here".to_owned() };
    check(&play, "erlan", &alone, &["next-mediator-concludes-a-contract-first"]);
    play.does("aigerim", told.clone());
    check(&play, "aigerim", &told, &["court-is-told-of-another-mediator"]);
    play.does("erlan", Act::ExplainMediation { procedure: FIRST });
    let mut longer = draw_up_contract();
    if let Act::DrawUpContract { until, .. } = &mut longer {
        *until = Some(date(2026, 4, 25));
    }
    check(&play, "erlan", &longer, &["mediation-ends-within-thirty-days"]);
    play.does("erlan", draw_up_contract());
    for (who, manner) in [("aigerim", eds()), ("daulet", eds()), ("erlan", eds())] {
        play.does(who, sign_contract(who, manner));
    }
    let procedure = play.case().procedures[0].clone();
    assert_eq!(procedure.started_on(), Some(date(2026, 3, 20)), "the term runs from the first contract");
    assert!(procedure.has_contract());
    check(&play, "erlan", &alone, &[]);
}

#[test]
fn a_contract_in_a_language_the_entry_lacks_is_warned_of() {
    let mut play = out_of_court_until(Until::Consented);
    play.does("saule", Act::ExplainMediation { procedure: FIRST });
    warned(&play, "saule", &draw_up_contract(), &[]);
    play.told.mediator.iter_mut().for_each(|it| it.languages = vec!["ru".to_owned()]);
    warned(&play, "saule", &draw_up_contract(), &["mediator-has-the-language"]);
}

#[test]
fn equal_shares_make_the_whole() {
    let shares = |total, sides| crate::equal_shares(Tiyn(total), sides).iter().map(|it| it.0).collect::<Vec<_>>();
    assert_eq!(shares(6_000_000, 3), [2_000_000; 3]);
    assert_eq!(shares(100, 3), [34, 33, 33]);
    assert_eq!(shares(1, 2), [1, 0]);
    assert_eq!(shares(0, 2), [0, 0]);
}

fn screen(question: &str) -> Act {
    Act::Screen { answers: vec![Question { question: question.to_owned(), yes: true }] }
}

#[test]
fn a_joint_meeting_is_not_held_once_somebody_is_unsafe() {
    let mut play = out_of_court_until(Until::Running);
    let no = Act::Screen { answers: vec![] };
    play.does("aigerim", no.clone()).does("daulet", no);
    let at = "2026-03-20T15:00:00+05".parse().unwrap();
    let form = SessionForm::InPerson;
    play.does("saule", Act::PlanSession { procedure: FIRST, at, form, with: None, place: "here".to_owned() });
    let held = Act::HoldSession { procedure: FIRST, session: 1, minutes: 50 };
    check(&play, "saule", &held, &[]);
    play.does("aigerim", screen("hurt"));
    check(&play, "saule", &held, &["joint-meeting-is-not-held-where-somebody-is-unsafe"]);
    check(&play, "saule", &Act::CancelSession { procedure: FIRST, session: 1 }, &[]);
}

#[test]
fn a_child_and_an_earlier_agreement_are_spoken_of() {
    let mut play = out_of_court_until(Until::Accepted);
    play.does("aigerim", screen(crate::MINOR));
    warned(&play, "saule", &draw_up(), &["childs-interests-are-considered"]);
    assert!(!play.case().needs_care(), "that a child is concerned is no question of safety");
    play.does("aigerim", screen(crate::EARLIER_AGREEMENT));
    warned(&play, "saule", &draw_up(), &["settled-dispute-is-not-brought-again"]);
    let mut play = in_court_until(Until::DrawnUp);
    play.does("aigerim", screen(crate::MINOR));
    warned(
        &play,
        "daulet",
        &sign("daulet", eds()),
        &["childs-interests-are-considered", "minor-has-a-legal-representative"],
    );
}

#[test]
fn what_endangers_a_child_is_noted_where_the_mediator_alone_reads() {
    let mut play = out_of_court_until(Until::Running);
    let report =
        Act::ReportChildInDanger { procedure: FIRST, report: "to the guardianship body, on 2 March".to_owned() };
    check(&play, "aigerim", &report, &["mediator-turns-to-the-body-for-childrens-rights"]);
    play.does("saule", report);
    assert_eq!(play.events.last().unwrap().room, Room::Mediator(FIRST));
}
