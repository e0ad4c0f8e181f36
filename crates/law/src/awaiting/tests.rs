//! For whom the cases wait, step by step.

use super::*;
use crate::clocks::book::{Book, FIRST, approved_flat, day, flat_terms, loan_terms, suspended_flat};
use case::{
    Answer, Body, CaseLanguage, EndGround, Fact, Manner, Mediator, Question, RefusalGround, Road, SessionForm, Tiyn,
};
use record::BookId;

const ALL_THREE: [&str; 3] = ["saltanat", "viktor", "zhetisu-12"];

fn name(who: &Who) -> String {
    match who {
        Who::Person(person) => person.0.clone(),
        Who::Office { role: StaffRole::ReceptionDesk, organisation: None } => "desk".to_owned(),
        Who::Office { role: StaffRole::Secretary, organisation: Some(_) } => "secretary".to_owned(),
        other => panic!("{other:?}"),
    }
}

/// Every step on that day: who, what, until when.
#[track_caller]
fn check(book: &Book, today: Date, expected: &[(&str, What, Option<Date>)]) {
    let found = awaiting(&book.case(), today, &Calendar::of_kazakhstan());
    let found: Vec<_> = found.into_iter().map(|it| (name(&it.who), it.what, it.until)).collect();
    let expected: Vec<_> = expected.iter().map(|it| (it.0.to_owned(), it.1, it.2)).collect();
    assert_eq!(found, expected);
}

/// The steps of these people alone.
#[track_caller]
fn check_of(people: &[&str], book: &Book, today: Date, expected: &[(What, Option<Date>)]) {
    for person in people {
        let found = awaiting(&book.case(), today, &Calendar::of_kazakhstan());
        let own = found.into_iter().filter(|it| name(&it.who) == *person).map(|it| (it.what, it.until));
        assert_eq!(own.collect::<Vec<_>>(), expected, "{person}");
    }
}

#[track_caller]
fn check_stage(book: &Book, expected: Stage) {
    assert_eq!(stage(&book.case()), expected);
}

fn saule(person: &str) -> Mediator {
    let register = BookId::from("register/akim");
    Mediator { person: person.into(), kind: case::MediatorKind::Public, register, chosen_on: None, consented_on: None }
}

fn marked(book: &mut Book, side: u8, person: &str) {
    book.fact(day(3, 11), Fact::MediatorMarked { procedure: FIRST, side: SideNo(side), mediator: saule(person) });
}

/// Aigerim and Daulet agree to mediation and have answered the safety questions.
fn agreed() -> Book {
    let mut book = Book::loan(day(3, 2));
    book.offered(day(3, 2), None).answered(day(3, 10), 2, Answer::Agrees);
    for person in ["aigerim", "daulet"] {
        let no = Question { question: "afraid".to_owned(), yes: false };
        book.by(person, day(3, 10), Fact::Screened {}, Some(Body::Answers(vec![no])));
    }
    book
}

/// The mediator has consented and explained; the contract is concluded on 20 March.
fn in_mediation() -> Book {
    let mut book = agreed();
    book.fact(day(3, 11), Fact::MediatorChosen { procedure: FIRST, mediator: saule("saule") });
    book.by("saule", day(3, 12), Fact::MediatorConsented { procedure: FIRST }, None);
    book.fact(day(3, 12), Fact::MediationExplained { procedure: FIRST }).contract(day(3, 20), None);
    book
}

#[test]
fn an_offer_is_made_reaches_the_other_side_and_is_answered() {
    let mut book = Book::loan(day(3, 2));
    check(&book, day(3, 2), &[("aigerim", What::OfferMediation, None)]);
    check_stage(&book, Stage::Filed);
    book.offered(day(3, 2), None);
    check_stage(&book, Stage::Offered);
    let until = Some(day(3, 12));
    let (answer, letter) = (("daulet", What::AnswerOffer, until), ("desk", What::ReachOtherSide, until));
    check(&book, day(3, 2), &[answer, letter]);

    let attempt = |reached| Fact::NoticeAttempted { person: "daulet".into(), channel: case::Channel::Letter, reached };
    book.fact(day(3, 2), attempt(Reached::Sent));
    check(&book, day(3, 6), &[answer]);
    check(&book, day(3, 7), &[answer, letter]);
    let mut failed = book.clone();
    failed.0.pop();
    check(failed.fact(day(3, 5), attempt(Reached::Failed)), day(3, 6), &[answer, letter]);
    book.fact(day(3, 7), Fact::LetterOpened { person: "daulet".into(), letter: "1".to_owned() });
    check(&book, day(3, 12), &[answer]);

    let mut refused = book.clone();
    check(refused.answered(day(3, 10), 2, Answer::Refuses), day(3, 10), &[]);
    check_stage(&refused, Stage::Rejected);
    let mut silent = book.clone();
    silent.passed(DeadlineId::OfferAnswer { procedure: FIRST }, day(3, 12));
    check(&silent, day(3, 13), &[]);
    check_stage(&silent, Stage::Rejected);
}

#[test]
fn both_sides_answer_the_safety_questions_and_choose_one_mediator() {
    let mut fresh = Book::loan(day(3, 2));
    fresh.offered(day(3, 2), None).answered(day(3, 10), 2, Answer::Agrees);
    check_of(&["aigerim", "daulet"], &fresh, day(3, 10), &[(What::Screen, None), (What::ChooseMediator, None)]);
    let mut book = agreed();
    check_stage(&book, Stage::Agreed);
    let choose = |person| (person, What::ChooseMediator, None);
    check(&book, day(3, 10), &[choose("aigerim"), choose("daulet")]);
    marked(&mut book, 1, "saule");
    check(&book, day(3, 11), &[choose("daulet")]);
    marked(&mut book, 2, "marat");
    check(&book, day(3, 11), &[choose("aigerim"), choose("daulet")]);
    book.fact(day(3, 11), Fact::MediatorChosen { procedure: FIRST, mediator: saule("saule") });
    check(&book, day(3, 11), &[("saule", What::Consent, None)]);
    book.by("saule", day(3, 11), Fact::MediatorDeclined { procedure: FIRST }, None);
    check(&book, day(3, 11), &[choose("aigerim"), choose("daulet")]);
}

#[test]
fn the_mediator_explains_and_all_sign_the_contract() {
    let mut book = agreed();
    book.fact(day(3, 11), Fact::MediatorChosen { procedure: FIRST, mediator: saule("saule") });
    book.by("saule", day(3, 12), Fact::MediatorConsented { procedure: FIRST }, None);
    check(&book, day(3, 12), &[("saule", What::Explain, None)]);
    book.fact(day(3, 12), Fact::MediationExplained { procedure: FIRST });
    check(&book, day(3, 12), &[("saule", What::DrawUpContract, None)]);
    check_stage(&book, Stage::Agreed);
    book.drawn_up(day(3, 18), None);
    check_stage(&book, Stage::Contract);
    let sign = |person| (person, What::SignContract, None);
    check(&book, day(3, 18), &[sign("aigerim"), sign("daulet"), sign("saule")]);
    let (signer, manner) = (Signer::Side(SideNo(2)), Manner::Paper);
    book.fact(day(3, 20), Fact::ContractSigned { procedure: FIRST, signer, person: "daulet".into(), manner });
    check(&book, day(3, 20), &[sign("aigerim"), sign("saule")]);
}

#[test]
fn talks_go_from_proposal_to_signature_within_the_term() {
    let until = Some(day(4, 20));
    let mut book = in_mediation();
    check_stage(&book, Stage::Mediation);
    let talk =
        [("saule", What::PlanSession, until), ("aigerim", What::Negotiate, until), ("daulet", What::Negotiate, until)];
    check(&book, day(3, 20), &talk);
    let at = "2026-03-25T20:30:00Z".parse().expect("a moment");
    let planned = Fact::SessionPlanned { procedure: FIRST, session: 1, at, form: SessionForm::Video, with: None };
    book.fact(day(3, 21), planned);
    check(&book, day(3, 25), &talk[1..]);
    // 01:30 of the 26th at the office.
    let note = ("saule", What::NoteSession { session: 1 }, Some(day(3, 26)));
    check(&book, day(3, 26), &[note, talk[1], talk[2]]);
    book.fact(day(3, 26), Fact::SessionHeld { procedure: FIRST, session: 1, minutes: 60 });

    let propose = Fact::Proposed { procedure: FIRST, proposal: 1, by: SideNo(2), counters: None };
    book.event(day(3, 27), propose, Some(Body::Terms(loan_terms())));
    check(&book, day(3, 27), &[talk[0], ("aigerim", What::AnswerProposal { proposal: 1 }, until)]);
    book.fact(day(3, 28), Fact::Accepted { procedure: FIRST, proposal: 1, by: SideNo(1) });
    // What the sides agree on is put on paper; no further meeting is waited for.
    check(&book, day(3, 28), &[("saule", What::DrawUpAgreement, until)]);
    let fact = Fact::AgreementDrawnUp {
        procedure: FIRST,
        version: 1,
        proposal: 1,
        language: CaseLanguage::Both,
        prevailing: Some(CaseLanguage::Russian),
    };
    let body = Body::Agreement { place: "Astana".to_owned(), terms: loan_terms(), mediator: None };
    book.event(day(4, 14), fact, Some(body));
    let sign = |person| (person, What::SignAgreement, until);
    check(&book, day(4, 14), &[sign("aigerim"), sign("daulet"), sign("saule")]);
}

#[test]
fn a_representative_signs_with_that_power_only() {
    let mut book = in_mediation();
    let add = |person: &str, powers: Vec<Power>| Fact::RepresentativeAdded {
        person: person.into(),
        side: SideNo(2),
        of: "daulet".into(),
        powers,
        document: record::Paper { number: "1".to_owned(), date: day(3, 20), scan: None },
        mandate: None,
    };
    book.fact(day(3, 21), add("advocate", vec![Power::Conduct]));
    book.fact(day(3, 21), add("attorney", vec![Power::Conduct, Power::ConcludeMediation]));
    let until = Some(day(4, 20));
    check_of(&["advocate", "attorney"], &book, day(3, 21), &[(What::Negotiate, until)]);
    let fact = Fact::AgreementDrawnUp {
        procedure: FIRST,
        version: 1,
        proposal: 0,
        language: CaseLanguage::Both,
        prevailing: None,
    };
    book.fact(day(4, 14), fact);
    check_of(&["attorney"], &book, day(4, 14), &[(What::SignAgreement, until)]);
    check_of(&["advocate"], &book, day(4, 14), &[]);
}

#[test]
fn a_later_end_is_agreed_by_everybody_whom_the_law_asks() {
    let mut book = in_mediation();
    let agrees = |signer| Fact::ExtensionAgreed { procedure: FIRST, signer, until: day(5, 10) };
    book.fact(day(4, 15), agrees(Signer::Side(SideNo(1))));
    let own = |person: &str| {
        let found = awaiting(&book.case(), day(4, 15), &Calendar::of_kazakhstan());
        found.into_iter().any(|it| it.what == What::AgreeToExtension && name(&it.who) == person)
    };
    assert_eq!(["aigerim", "daulet", "saule"].map(own), [false, true, true]);

    let mut flat = suspended_flat();
    flat.fact(day(7, 1), Fact::MediationExtended { procedure: FIRST, until: day(7, 30) });
    let tells = |book: &Book| {
        let found = awaiting(&book.case(), day(7, 1), &Calendar::of_kazakhstan());
        found.iter().filter(|it| it.what == What::TellCourtOfExtension).count()
    };
    assert_eq!(tells(&flat), 3);
    flat.fact(day(7, 1), Fact::CourtToldOfExtension { procedure: FIRST, until: day(7, 30) });
    assert_eq!(tells(&flat), 0);
}

#[test]
fn what_is_due_is_performed_confirmed_or_followed_by_a_decision() {
    let mut book = in_mediation();
    book.agreement(day(4, 15), loan_terms());
    check_stage(&book, Stage::Settled);
    let pay = |duty, until| ("daulet", What::PayOrPerform { duty }, Some(until));
    check(&book, day(4, 16), &[pay(1, day(4, 30))]);
    for duty in [1, 2] {
        book.fact(day(4, 30), Fact::PerformanceReported { procedure: FIRST, duty });
    }
    book.fact(day(5, 2), Fact::PerformanceConfirmed { procedure: FIRST, duty: 1 });
    let confirm = ("aigerim", What::ConfirmPerformance { duty: 2 }, None);
    check(&book, day(6, 30), &[pay(3, day(6, 30)), confirm]);
    book.fact(day(6, 30), Fact::PerformanceConfirmed { procedure: FIRST, duty: 2 });
    let decide = ("aigerim", What::DecideOnBreach { duty: 3 }, None);
    check(&book, day(7, 1), &[pay(3, day(6, 30)), decide, pay(4, day(7, 31))]);
    book.fact(day(7, 1), Fact::BreachDeclared { procedure: FIRST, duty: 3 });
    check(&book, day(7, 1), &[pay(3, day(6, 30)), pay(4, day(7, 31))]);
    for duty in 3..=14 {
        book.fact(day(7, 2), Fact::PerformanceConfirmed { procedure: FIRST, duty });
    }
    check(&book, day(7, 2), &[]);
    check_stage(&book, Stage::Performed);
}

#[test]
fn the_court_assigns_invites_and_accepts() {
    let mut book = Book::flat(day(5, 4), false);
    check_stage(&book, Stage::ClaimFiled);
    let by = Some(day(5, 13));
    let steps = |who| [(who, What::InviteToConciliation, by), (who, What::AcceptClaim, by)];
    let [invite, accept] = steps("secretary");
    check(&book, day(5, 4), &[("secretary", What::AssignJudge, None), invite, accept]);
    book.fact(day(5, 4), Fact::JudgeAssigned { judge: "judge".into() });
    check(&book, day(5, 4), &steps("judge"));
    book.fact(day(5, 4), Fact::ConciliationInvited {});
    check_stage(&book, Stage::Invited);
    check(&book, day(5, 4), &[("judge", What::AcceptClaim, Some(day(5, 20)))]);
    check(book.fact(day(5, 20), Fact::ClaimAccepted {}), day(5, 20), &[]);
}

#[test]
fn the_court_suspends_on_the_contract_and_resumes_when_it_is_over() {
    let mut book = Book::flat(day(5, 4), false);
    book.fact(day(5, 4), Fact::ConciliationInvited {}).fact(day(5, 20), Fact::ClaimAccepted {});
    book.fact(day(5, 20), Fact::JudgeAssigned { judge: "judge".into() });
    book.opened(day(5, 21), Road::InCourt).contract(day(6, 8), None);
    let asks = |book: &Book| {
        let found = awaiting(&book.case(), day(6, 8), &Calendar::of_kazakhstan());
        found.iter().filter(|it| it.what == What::PetitionForSuspension).count()
    };
    assert_eq!(asks(&book), 3);
    let contract_on = Some(day(6, 8));
    let petition = Fact::SuspensionPetitioned { procedure: FIRST, kind: ProcedureKind::Mediation, contract_on };
    book.fact(day(6, 8), petition);
    assert_eq!(asks(&book), 0);
    check_stage(&book, Stage::Mediation);
    check_of(&["judge"], &book, day(6, 8), &[(What::RuleOnSuspension, None)]);
    book.fact(day(6, 8), Fact::Suspended { until: day(7, 8), must: true });
    check_of(&["judge"], &book, day(6, 8), &[]);
    check_of(&["judge"], &book, day(7, 8), &[]);
    check_of(&["judge"], &book, day(7, 9), &[(What::Resume, Some(day(7, 8)))]);
    check_stage(&book, Stage::Suspended);

    book.ended(day(6, 25), EndGround::OnePartyRefused);
    check_of(&ALL_THREE, &book, day(6, 25), &[(What::TellCourtOfEnd, Some(day(6, 25)))]);
    check_of(&["judge"], &book, day(6, 25), &[]);
    let ground = EndGround::OnePartyRefused;
    book.fact(day(6, 26), Fact::CourtToldOfEnd { procedure: FIRST, ground, on: day(6, 25) });
    check(&book, day(6, 26), &[("judge", What::Resume, Some(day(7, 8)))]);
    book.fact(day(6, 29), Fact::Resumed {});
    check(&book, day(6, 29), &[]);
    check_stage(&book, Stage::EndedWithoutAgreement);
}

#[test]
fn an_agreement_goes_to_the_judge_and_becomes_a_ruling_in_force() {
    let mut book = suspended_flat();
    book.fact(day(6, 9), Fact::JudgeAssigned { judge: "judge".into() }).agreement(day(7, 2), flat_terms());
    let submit = (What::SubmitAgreement, Some(day(7, 2)));
    check_of(&["saltanat"], &book, day(7, 2), &[submit]);
    check_of(&["viktor"], &book, day(7, 2), &[submit, (What::PayOrPerform { duty: 2 }, Some(day(8, 31)))]);
    book.submitted(day(7, 2));
    check_stage(&book, Stage::AgreementBeforeCourt);
    check_of(&["judge"], &book, day(7, 2), &[(What::Resume, Some(day(7, 8)))]);
    check_of(&["saltanat"], &book, day(7, 2), &[(What::PetitionForApproval, None)]);
    book.fact(day(7, 3), Fact::Resumed {});
    let petition = Fact::ApprovalPetitioned { by: SideNo(1), without: false };
    book.fact(day(7, 3), petition.clone());
    check_of(&["saltanat"], &book, day(7, 3), &[]);
    check_of(&["judge"], &book, day(7, 3), &[(What::SetHearing, None)]);
    let at = "2026-07-09T05:00:00Z".parse().expect("a moment");
    let hearing = Fact::HearingSet { at };
    book.fact(day(7, 3), hearing.clone());
    check_of(&["judge"], &book, day(7, 3), &[(What::ExplainConsequences, Some(day(7, 9)))]);
    book.fact(day(7, 9), Fact::LeftUnconsidered {});
    check_of(&["saltanat"], &book, day(7, 9), &[(What::PetitionForApproval, None)]);
    book.fact(day(7, 10), petition).fact(day(7, 10), hearing).fact(day(7, 10), Fact::ConsequencesExplained {});
    check_of(&["judge"], &book, day(7, 10), &[(What::RuleOnApproval, Some(day(7, 9)))]);

    let mut refused = book.clone();
    refused.fact(day(7, 10), Fact::ApprovalRefused { ground: RefusalGround::ContraryToLaw });
    check(&refused, day(7, 10), &[]);
    check_stage(&refused, Stage::Refused);

    let fee = Body::Fee { refund: Tiyn(2_696_250), paid: Tiyn(2_696_250) };
    book.event(day(7, 10), Fact::Approved { costs_stated: true }, Some(fee));
    check_stage(&book, Stage::Approved);
    check_of(&["judge"], &book, day(7, 10), &[(What::MakeFinalText, Some(day(7, 17)))]);
    book.fact(day(7, 14), Fact::FinalTextIssued {});
    check_of(&["judge", "saltanat", "secretary"], &book, day(7, 14), &[]);
    let mut complained = book.clone();
    complained.fact(day(7, 20), Fact::ComplaintFiled { by: "viktor".into(), late: false });
    check_of(&["secretary"], &complained, day(7, 20), &[(What::DecideComplaint, None)]);
    complained.fact(day(8, 10), Fact::ComplaintDecided { upheld: true });
    check_stage(&complained, Stage::Refused);
    check(&complained, day(8, 10), &[]);
    book.passed(DeadlineId::Complaint, day(7, 28));
    check_stage(&book, Stage::Closed);
    check_of(&["judge", "saltanat"], &book, day(7, 29), &[]);
    check_of(&["viktor"], &book, day(7, 29), &[(What::PayOrPerform { duty: 2 }, Some(day(8, 31)))]);
}

#[test]
fn nothing_is_waited_for_when_the_court_has_retired() {
    let mut book = Book::flat(day(5, 4), false);
    book.fact(day(5, 4), Fact::JudgeAssigned { judge: "judge".into() }).opened(day(5, 21), Road::InCourt);
    check_of(&["saltanat"], &book, day(5, 21), &[(What::OfferMediation, None)]);
    book.fact(day(9, 1), Fact::CourtRetired {});
    check_of(&["saltanat"], &book, day(9, 1), &[]);
    check_of(&["judge"], &book, day(9, 1), &[(What::AnnounceJudgment, None)]);
}

/// The law answers of any part of a record: a viewer reads some rooms, and bodies may be erased.
#[test]
fn every_part_of_a_record_has_an_answer() {
    let calendar = Calendar::of_kazakhstan();
    let mut loan = in_mediation();
    loan.agreement(day(4, 15), loan_terms());
    for book in [loan, approved_flat(day(7, 9))] {
        let whole = &book.0;
        for skipped in 0..whole.len() {
            let without = whole.iter().enumerate().filter(|it| it.0 != skipped).map(|it| it.1.clone()).collect();
            for events in [whole[..skipped].to_vec(), whole[skipped..].to_vec(), without] {
                let case = Case::of(&events);
                for today in [Date::MIN, day(6, 20), Date::MAX] {
                    awaiting(&case, today, &calendar);
                    crate::due(&case, &calendar);
                    stage(&case);
                }
            }
        }
    }
}

#[test]
fn the_court_is_not_told_by_the_stage_how_the_parties_talk() {
    let of_court = |book: &Book| book.case().court.as_ref().map(stage_for_court);
    let mut book = Book::flat(day(5, 4), false);
    book.fact(day(5, 4), Fact::ConciliationInvited {}).opened(day(5, 21), Road::InCourt).offered(day(5, 21), None);
    book.answered(day(5, 22), 2, Answer::Refuses);
    assert_eq!((stage(&book.case()), of_court(&book)), (Stage::Rejected, Some(Stage::Invited)));
    let mut book = suspended_flat();
    book.agreement(day(7, 2), flat_terms()).fact(day(7, 3), Fact::Resumed {});
    assert_eq!((stage(&book.case()), of_court(&book)), (Stage::Settled, Some(Stage::Invited)));
}

#[test]
fn stages_have_names_and_an_order() {
    let names: Vec<_> = Stage::ALL.iter().map(|it| serde_json::to_string(it).expect("plain")).collect();
    assert_eq!(names[9..11], ["\"ended-without-agreement\"", "\"claim-filed\""]);
    assert!(Stage::ALL.is_sorted());
    assert_eq!(stage(&Case::default()), Stage::Filed);
}
