//! Rules about what comes late, on paper, or to the wrong person.

use super::checks::{check, warned};
use super::play::*;
use case::{Act, Answer, Details, PartyKind, ProcedureKind};
use jiff::civil::date;

#[test]
fn a_late_complaint_asks_to_restore_the_term() {
    let complaint =
        |restore: Option<&str>| Act::FileComplaint { by: "daulet".into(), restore: restore.map(str::to_owned) };
    let decide = |restored, reasons: &str| Act::DecideRestoration { restored, reasons: reasons.to_owned() };
    let mut play = in_court_until(Until::FinalText);
    check(play.on(5, 13), "daulet", &complaint(Some("illness")), &["only-a-missed-term-is-restored"]);
    check(&play, "judge", &decide(true, ""), &["court-decides-on-the-missed-term"]);
    let mut play = in_court_until(Until::InForce);
    check(play.on(5, 18), "daulet", &complaint(None), &["complaint-comes-in-time"]);
    check(&play, "daulet", &complaint(Some(" ")), &["request-to-restore-says-why"]);
    warned(&play, "daulet", &complaint(Some("illness")), &[]);
    warned(play.on(7, 1), "daulet", &complaint(Some("illness")), &["request-to-restore-comes-within-a-month"]);
    play.on(5, 18).does("daulet", complaint(Some("illness")));
    check(&play, "judge", &decide(false, ""), &["refusal-has-its-reasons"]);
    check(&play, "daulet", &decide(true, ""), &["court-decides-on-the-missed-term"]);

    play.does("judge", decide(true, ""));
    let ruling = play.case().court.and_then(|it| it.approved().cloned()).expect("it was approved");
    assert_eq!((ruling.in_force_on, ruling.complaint_on), (None, Some(date(2026, 5, 18))));
    play.does("judge", Act::DecideComplaint { upheld: false });
}

#[test]
fn a_secretary_enters_what_a_party_filed_on_paper() {
    let petition = |contract_on| Act::EnterPetitionForSuspension { kind: ProcedureKind::Mediation, contract_on };
    let mut play = in_court_until(Until::Invited);
    let contract = Some(play.today);
    check(&play, "secretary", &petition(contract), &["petition-on-paper-says-whose-it-is"]);
    play.for_whom = Some("stranger".into());
    check(&play, "secretary", &petition(contract), &["petition-on-paper-says-whose-it-is"]);
    play.for_whom = Some("aigerim".into());
    let later = play.today.tomorrow().ok();
    check(&play, "secretary", &petition(later), &["contract-is-concluded-before-it-is-shown"]);
    check(&play, "secretary", &Act::RetireToDecide {}, &["acting-for-another-needs-authority"]);
    play.does("secretary", petition(contract));
    let petitioned = play.case().court.and_then(|it| it.suspension_petition).expect("it was entered");
    assert_eq!(petitioned.contract_on, contract);
}

#[test]
fn a_breach_before_the_ruling_is_in_force_is_declared_with_a_warning() {
    let breach = Act::DeclareBreach { procedure: FIRST, duty: 1 };
    let due = in_court_until(Until::Concluded).case().procedures[0].duties[0].due;
    let mut play = in_court_until(Until::Concluded);
    play.today = due.checked_add(jiff::ToSpan::days(5)).unwrap();
    warned(&play, "aigerim", &breach, &["writ-follows-the-approval"]);
    let mut play = in_court_until(Until::InForce);
    play.today = due.checked_add(jiff::ToSpan::days(5)).unwrap();
    warned(&play, "aigerim", &breach, &[]);
}

#[test]
fn a_joint_refusal_is_confirmed_by_every_side_or_seen_by_somebody_else() {
    let refuse = Act::RefuseTogether { procedure: FIRST, paper: paper() };
    let mut play = out_of_court_until(Until::Running);
    play.does("daulet", refuse.clone());
    assert_eq!(play.case().procedures[0].end, None, "nobody ends mediation for another");
    check(&play, "daulet", &refuse, &["nobody-refuses-together-twice"]);
    play.does("aigerim", refuse.clone());
    assert!(play.case().procedures[0].end.is_some());
    let mut seen = out_of_court_until(Until::Running);
    seen.does("saule", refuse);
    assert!(seen.case().procedures[0].end.is_some(), "the mediator has seen the paper");
}

#[test]
fn whoever_offered_names_the_right_addressee() {
    let name = |side| Act::NameAddressee {
        procedure: FIRST,
        side,
        person: "other-daulet".into(),
        kind: PartyKind::Natural,
        details: Details { name: "Daulet Omarov".to_owned(), ..Details::default() },
    };
    let mut play = out_of_court_until(Until::Offered);
    check(&play, "aigerim", &name(DAULET), &["wrong-addressee-is-replaced"]);
    let answer = Act::AnswerOffer { procedure: FIRST, answer: Answer::NotThatPerson, text: String::new() };
    play.does("daulet", answer);
    check(&play, "aigerim", &name(AIGERIM), &["wrong-addressee-is-replaced"]);
    play.does("aigerim", name(DAULET));
    let case = play.case();
    assert_eq!(case.members(DAULET), ["other-daulet".into()]);
    assert!(!case.procedures[0].is_rejected());
}
