//! The clocks of the six cases, folded from their records.

use super::book::{Book, FIRST, approved_flat, day, flat_terms, loan_terms, suspended_flat};
use super::*;
use ClockState::{Passed, Paused, Running};
use case::{Deed, Event, Fact, RefusalGround, Road};

const OFFER: DeadlineId = DeadlineId::OfferAnswer { procedure: FIRST };
const TERM: DeadlineId = DeadlineId::MediationTerm { procedure: FIRST };
const TELL: DeadlineId = DeadlineId::CourtToldOfEnd { procedure: FIRST };
const ACCEPTANCE: DeadlineId = DeadlineId::ClaimAcceptance;
const SUSPENSION: DeadlineId = DeadlineId::SuspensionTerm;

fn duty(no: u16) -> DeadlineId {
    DeadlineId::Duty { procedure: FIRST, duty: no }
}

/// Clocks of the court's own file whose end is told to nobody here; they have their own test.
const UNTOLD: [DeadlineId; 2] = [DeadlineId::Preparation, DeadlineId::CopyToAbsent];

/// The clocks on that day: which, its last day, how it stands.
#[track_caller]
fn check(book: &Book, today: Date, expected: &[(DeadlineId, Date, ClockState)]) {
    let shown: Vec<_> = clocks(&book.case(), today, &Calendar::of_kazakhstan())
        .into_iter()
        .filter(|it| !UNTOLD.contains(&it.id))
        .map(|it| {
            assert!(it.article.is_at_hand(), "{}", it.article);
            assert_eq!((it.days_left, it.whole_days), (days(today, it.last_day), days(it.from, it.last_day)));
            (it.id, it.last_day, it.state)
        })
        .collect();
    assert_eq!(shown, expected, "{today}");
}

#[track_caller]
fn check_due(book: &Book, expected: &[(DeadlineId, Date)]) {
    assert_eq!(due(&book.case(), &Calendar::of_kazakhstan()), expected);
}

/// One clock of that kind: its last day and article.
#[track_caller]
fn check_one(book: &Book, id: DeadlineId, last_day: Date, article: &str, at_end: AtEnd) {
    let shown = clocks(&book.case(), last_day, &Calendar::of_kazakhstan());
    let clock = shown.iter().find(|it| it.id == id).unwrap_or_else(|| panic!("{id:?} in {shown:?}"));
    assert_eq!((clock.last_day, clock.article, clock.at_end), (last_day, cite(article), at_end));
}

#[test]
fn an_offer_is_answered_in_ten_days_or_in_its_own() {
    let offered = |on, until| {
        let mut book = Book::loan(on);
        book.offered(on, until);
        book
    };
    let rejected = AtEnd::OfferCountsAsRejected;
    check_one(&offered(day(3, 2), None), OFFER, day(3, 12), "ML 20(6)", rejected);
    check_one(&offered(day(3, 11), None), OFFER, day(3, 26), "ML 20(6)", rejected);
    check_one(&offered(day(3, 2), Some(day(3, 22))), OFFER, day(3, 22), "ML 20(6)", rejected);
}

#[test]
fn the_last_day_runs_and_the_next_day_has_passed() {
    let mut book = Book::loan(day(3, 2));
    book.offered(day(3, 2), None);
    check(&book, day(3, 12), &[(OFFER, day(3, 12), Running)]);
    check(&book, day(3, 13), &[(OFFER, day(3, 12), Passed)]);
    check_due(&book, &[(OFFER, day(3, 12))]);
    book.passed(OFFER, day(3, 12));
    check_due(&book, &[]);
    check(&book, day(3, 26), &[(OFFER, day(3, 12), Passed)]);
    check(&book, day(3, 27), &[]);
}

#[test]
fn only_an_answer_stops_the_offers_clock() {
    let mut book = Book::loan(day(3, 2));
    book.offered(day(3, 2), None).answered(day(3, 4), 2, Answer::Asks);
    check(&book, day(3, 5), &[(OFFER, day(3, 12), Running)]);
    for answer in [Answer::Agrees, Answer::Refuses, Answer::NotThatPerson] {
        let mut book = book.clone();
        book.answered(day(3, 10), 2, answer);
        check(&book, day(3, 10), &[]);
        check_due(&book, &[]);
    }
}

#[test]
fn three_sides_are_waited_for_until_the_last_has_answered() {
    let mut book = Book::flat(day(5, 4), false);
    book.fact(day(5, 5), Fact::ClaimAccepted {}).opened(day(5, 5), Road::InCourt).offered(day(5, 5), None);
    book.answered(day(5, 6), 2, Answer::Agrees);
    check(&book, day(5, 6), &[(OFFER, day(5, 15), Running)]);
    book.answered(day(5, 6), 3, Answer::Agrees);
    check(&book, day(5, 6), &[]);
}

#[test]
fn mediation_ends_after_thirty_days_or_the_contracts_term_or_the_extension() {
    let contract = |until| {
        let mut book = Book::loan(day(3, 2));
        book.contract(day(3, 20), until);
        book
    };
    let extended = |until| {
        let mut book = contract(None);
        book.fact(day(4, 10), Fact::MediationExtended { procedure: FIRST, until });
        book
    };
    let ends = AtEnd::MediationEnds;
    check_one(&contract(None), TERM, day(4, 20), "ML 23(1)", ends);
    check_one(&contract(Some(day(4, 10))), TERM, day(4, 10), "ML 20(9)", ends);
    check_one(&contract(Some(day(6, 10))), TERM, day(4, 20), "ML 23(1)", ends);
    check_one(&extended(day(5, 10)), TERM, day(5, 10), "ML 23(1)", ends);
    check_one(&extended(day(5, 19)), TERM, day(5, 19), "ML 23(1)", ends);
    check_one(&extended(day(7, 1)), TERM, day(5, 19), "ML 23(1)", ends);
}

#[test]
fn an_agreement_ends_the_term_and_starts_the_duties() {
    let mut book = Book::loan(day(3, 2));
    book.contract(day(3, 20), None).agreement(day(4, 15), loan_terms());
    let case = book.case();
    let shown = clocks(&case, day(4, 16), &Calendar::of_kazakhstan());
    let dues: Vec<Date> = shown.iter().map(|it| it.last_day).collect();
    assert_eq!(dues, case.procedures[0].duties.iter().map(|it| it.due).collect::<Vec<_>>());
    assert_eq!(dues.len(), 14);
    assert!(shown.iter().all(|it| it.article == cite("ML 27(3)") && it.from == day(4, 15)));
    let reminders: Vec<Date> = due(&case, &Calendar::of_kazakhstan())
        .into_iter()
        .filter(|it| matches!(it.0, DeadlineId::DutyReminder { .. }))
        .map(|it| it.1)
        .take(3)
        .collect();
    // Monday, Tuesday before Kurban-ait, Thursday: each three working days before.
    assert_eq!(reminders, [day(4, 27), day(5, 26), day(6, 25)]);
}

#[test]
fn a_missed_instalment_is_overdue_and_one_that_was_reported_is_not() {
    let mut book = Book::loan(day(3, 2));
    book.contract(day(3, 20), None).agreement(day(4, 15), loan_terms());
    for no in [1, 2] {
        book.fact(day(4, 29), Fact::PerformanceReported { procedure: FIRST, duty: no });
    }
    let reminder = |no| DeadlineId::DutyReminder { procedure: FIRST, duty: no };
    let first_two = |book: &Book| due(&book.case(), &Calendar::of_kazakhstan()).into_iter().take(2).collect::<Vec<_>>();
    assert_eq!(first_two(&book), [(reminder(3), day(6, 25)), (duty(3), day(6, 30))]);
    book.passed(reminder(3), day(6, 25)).passed(duty(3), day(6, 30));
    assert_eq!(first_two(&book), [(reminder(4), day(7, 28)), (duty(4), day(7, 31))]);
    let third = |today| clocks(&book.case(), today, &Calendar::of_kazakhstan()).into_iter().find(|it| it.id == duty(3));
    assert_eq!(third(day(9, 1)).map(|it| (it.state, it.days_left)), Some((Passed, -63)));
    // Said to be done and then disputed: it is owed again.
    book.fact(day(5, 1), Fact::PerformanceDisputed { procedure: FIRST, duty: 1 });
    assert_eq!(first_two(&book)[0], (duty(1), day(4, 30)));
}

#[test]
fn a_duty_on_a_day_off_stays_where_the_parties_put_it() {
    let mut terms = flat_terms();
    terms.obligations[2].deed = Deed::Act { what: "repair".to_owned(), due: Some(day(8, 15)) };
    let mut book = Book::loan(day(3, 2));
    book.contract(day(7, 1), None).agreement(day(7, 2), terms);
    check_one(&book, duty(3), day(8, 15), "ML 27(3)", AtEnd::DutyOverdue);
}

#[test]
fn a_claim_is_accepted_in_five_ten_or_fifteen_working_days() {
    let plain = Book::flat(day(5, 4), false);
    check(&plain, day(5, 4), &[(ACCEPTANCE, day(5, 13), Running)]);
    let mut invited = plain.clone();
    invited.fact(day(5, 4), Fact::ConciliationInvited {});
    check(&invited, day(5, 20), &[(ACCEPTANCE, day(5, 20), Running)]);
    check(&invited, day(5, 21), &[(ACCEPTANCE, day(5, 20), Passed)]);
    check(&Book::flat(day(5, 4), true), day(5, 4), &[(ACCEPTANCE, day(5, 28), Running)]);
    check_one(&plain, ACCEPTANCE, day(5, 13), "CPC 150(1)", AtEnd::AcceptanceOverdue);
    check_due(&plain, &[]);
    invited.fact(day(5, 8), Fact::ClaimAccepted {});
    check(&invited, day(5, 21), &[]);
}

#[test]
fn both_clocks_run_while_the_court_waits_for_the_mediation() {
    let book = suspended_flat();
    check(&book, day(6, 9), &[(TERM, day(7, 8), Running), (SUSPENSION, day(7, 8), Running)]);
    check_due(&book, &[(TERM, day(7, 8)), (SUSPENSION, day(7, 8))]);
    check_one(&book, TERM, day(7, 8), "ML 23(2)", AtEnd::MediationEnds);
    check_one(&book, SUSPENSION, day(7, 8), "CPC 179(5)", AtEnd::ProceedingsToBeResumed);
}

#[test]
fn the_court_suspends_for_a_month_at_most_where_it_must_and_to_its_own_date_where_it_may() {
    let suspended = |on, until, must| {
        let mut book = Book::flat(on, false);
        book.fact(on, Fact::ClaimAccepted {}).fact(on, Fact::Suspended { until, must });
        book
    };
    let resumed = AtEnd::ProceedingsToBeResumed;
    check_one(&suspended(day(4, 27), day(6, 30), true), SUSPENSION, day(5, 28), "CPC 179(5)", resumed);
    check_one(&suspended(day(4, 27), day(5, 15), true), SUSPENSION, day(5, 15), "CPC 179(5)", resumed);
    check_one(&suspended(day(3, 16), day(4, 2), false), SUSPENSION, day(4, 2), "CPC 273(7)", resumed);
    let mut ran_out = suspended(day(3, 16), day(4, 2), false);
    ran_out.passed(SUSPENSION, day(4, 2));
    check(&ran_out, day(6, 1), &[(SUSPENSION, day(4, 2), Passed)]);
    check_due(&ran_out, &[]);
    ran_out.fact(day(6, 1), Fact::Resumed {});
    check(&ran_out, day(6, 1), &[]);
}

#[test]
fn a_suspension_stops_the_courts_terms_and_not_the_mediation() {
    let mut book = Book::flat(day(6, 1), false);
    book.fact(day(6, 1), Fact::ConciliationInvited {}).opened(day(6, 1), Road::InCourt).contract(day(6, 5), None);
    book.fact(day(6, 8), Fact::Suspended { until: day(7, 7), must: true });
    let since = day(6, 8);
    // Four of ten working days had run. If it went on today, six would be left, today's included.
    let paused = |last| (ACCEPTANCE, last, Paused { since });
    let term = (TERM, day(7, 7), Running);
    let suspension = (SUSPENSION, day(7, 7), Running);
    check(&book, day(6, 8), &[paused(day(6, 15)), term, suspension]);
    check(&book, day(6, 22), &[paused(day(6, 29)), term, suspension]);
    book.fact(day(6, 22), Fact::Resumed {});
    check(&book, day(6, 29), &[(ACCEPTANCE, day(6, 29), Running), term]);
    check(&book, day(6, 30), &[(ACCEPTANCE, day(6, 29), Passed), term]);
}

#[test]
fn the_court_is_told_of_the_end_at_once() {
    let told = AtEnd::CourtToBeTold;
    let without = |book: &Book, today| {
        let shown = clocks(&book.case(), today, &Calendar::of_kazakhstan());
        shown.into_iter().find(|it| it.id == TELL).map(|it| it.state)
    };
    let mut agreed = suspended_flat();
    agreed.agreement(day(7, 2), flat_terms());
    check_one(&agreed, TELL, day(7, 2), "ML 27(5)", told);
    assert_eq!(without(&agreed, day(7, 3)), Some(Passed));
    agreed.submitted(day(7, 3));
    assert_eq!(without(&agreed, day(7, 3)), None);

    let mut failed = suspended_flat();
    failed.ended(day(7, 2), EndGround::OnePartyRefused);
    check_one(&failed, TELL, day(7, 2), "ML 23(4)", told);
    let fact = Fact::CourtToldOfEnd { procedure: FIRST, ground: EndGround::OnePartyRefused, on: day(7, 2) };
    failed.fact(day(7, 2), fact);
    assert_eq!(without(&failed, day(7, 2)), None);

    let mut loan = Book::loan(day(3, 2));
    loan.contract(day(3, 20), None).ended(day(4, 1), EndGround::OnePartyRefused);
    check(&loan, day(4, 1), &[]);
}

#[test]
fn a_term_that_ran_out_ends_mediation_once() {
    let mut book = Book::loan(day(3, 2));
    book.contract(day(3, 20), None);
    check_due(&book, &[(TERM, day(4, 20))]);
    book.passed(TERM, day(4, 20));
    assert_eq!(book.case().procedures[0].end, Some((EndGround::TermRanOut, day(4, 20))));
    check_due(&book, &[]);
    check(&book, day(4, 21), &[(TERM, day(4, 20), Passed)]);
    check(&book, day(5, 5), &[]);
}

#[test]
fn the_courts_own_terms_are_shown_for_a_while_and_stop_with_the_proceedings() {
    let calendar = Calendar::of_kazakhstan();
    let untold = |book: &Book, today| -> Vec<_> {
        let all = clocks(&book.case(), today, &calendar);
        all.iter().filter(|it| UNTOLD.contains(&it.id)).map(|it| (it.id, it.last_day, it.state)).collect()
    };
    let (preparation, copy) = (DeadlineId::Preparation, DeadlineId::CopyToAbsent);
    let mut plain = Book::flat(day(5, 4), false);
    plain.fact(day(5, 8), Fact::ClaimAccepted {});
    check_one(&plain, preparation, day(6, 9), "CPC 164(1)", AtEnd::PreparationOverdue);
    assert_eq!(untold(&plain, day(6, 10)), [(preparation, day(6, 9), Passed)]);
    assert_eq!(untold(&plain, day(6, 24)), []);
    let since = day(6, 8);
    assert_eq!(untold(&suspended_flat(), day(6, 9)), [(preparation, day(6, 19), Paused { since })]);
    let mut approved = approved_flat(day(7, 10));
    assert_eq!(untold(&approved, day(7, 10)), []);
    approved.fact(day(7, 14), Fact::FinalTextIssued {});
    check_one(&approved, copy, day(7, 17), "CPC 271", AtEnd::CopyOverdue);
    assert_eq!(untold(&approved, day(7, 18)), [(copy, day(7, 17), Passed)]);
    assert_eq!(untold(&approved, day(8, 1)), []);
}

#[test]
fn a_ruling_has_its_text_in_five_days_and_may_be_complained_of_for_ten() {
    let mut book = Book::flat(day(4, 1), false);
    book.fact(day(4, 1), Fact::ClaimAccepted {}).submitted(day(4, 20));
    book.fact(day(4, 24), Fact::Approved { costs_stated: true });
    check_one(&book, DeadlineId::FinalText, day(5, 4), "CPC 268(4)", AtEnd::FinalTextOverdue);
    check_due(&book, &[]);
    book.fact(day(4, 30), Fact::FinalTextIssued {});
    check(&book, day(5, 19), &[(DeadlineId::Complaint, day(5, 19), Running)]);
    check_one(&book, DeadlineId::Complaint, day(5, 19), "CPC 429(1)", AtEnd::RulingTakesForce);
    check_due(&book, &[(DeadlineId::Complaint, day(5, 19))]);

    let mut complained = book.clone();
    complained.fact(day(5, 19), Fact::ComplaintFiled { by: "viktor".into(), late: false });
    check(&complained, day(5, 20), &[]);
    check_due(&complained, &[]);

    book.passed(DeadlineId::Complaint, day(5, 19));
    assert_eq!(book.case().court.and_then(|it| it.ended_on), Some(day(5, 20)));
    check_due(&book, &[]);
    check(&book, day(5, 20), &[(DeadlineId::Complaint, day(5, 19), Passed)]);
}

#[test]
fn a_refusal_has_no_text_and_no_complaint_and_its_agreement_binds_nobody() {
    let mut book = suspended_flat();
    book.agreement(day(7, 2), flat_terms()).submitted(day(7, 2)).fact(day(7, 3), Fact::Resumed {});
    let dues = [duty(1), duty(3), duty(2)].into_iter().zip([day(7, 31), day(8, 17), day(8, 31)]);
    check(&book, day(7, 3), &dues.map(|(id, on)| (id, on, Running)).collect::<Vec<_>>());
    book.fact(day(7, 9), Fact::ApprovalRefused { ground: RefusalGround::RightsOfOthers });
    check(&book, day(7, 9), &[]);
    check_due(&book, &[]);
}

#[test]
fn a_ruling_ends_a_suspension_that_nobody_ended() {
    let book = approved_flat(day(7, 9));
    let text = (DeadlineId::FinalText, day(7, 16), Running);
    let shown = clocks(&book.case(), day(7, 9), &Calendar::of_kazakhstan());
    assert_eq!((shown[0].id, shown[0].last_day, shown[0].state), text);
    assert!(shown.iter().all(|it| it.id != SUSPENSION));
}

#[test]
fn what_was_entered_late_is_due_at_once() {
    let mut book = Book::loan(day(3, 2));
    book.offered(day(2, 2), None);
    check_due(&book, &[(OFFER, day(2, 12))]);
    check(&book, day(3, 2), &[(OFFER, day(2, 12), Passed)]);
}

#[test]
fn a_case_of_which_little_may_be_read_has_the_clocks_that_can_be_read() {
    assert_eq!(clocks(&Case::default(), day(3, 2), &Calendar::of_kazakhstan()), []);
    // The court reads its own file only.
    let court: Vec<Event> = suspended_flat()
        .0
        .into_iter()
        .filter(|it| !matches!(it.fact, Fact::ProcedureOpened { .. } | Fact::ContractDrawnUp { .. }))
        .collect();
    check(&Book(court), day(6, 9), &[(SUSPENSION, day(7, 8), Running)]);
}

#[test]
fn the_clocks_of_a_case_take_no_time() {
    let mut book = Book::loan(day(3, 2));
    book.contract(day(3, 20), None).agreement(day(4, 15), loan_terms());
    let (case, calendar) = (book.case(), Calendar::of_kazakhstan());
    let fastest = (0..20)
        .map(|_| {
            let begun = std::time::Instant::now();
            assert_eq!(clocks(&case, day(4, 16), &calendar).len() + due(&case, &calendar).len(), 42);
            begun.elapsed()
        })
        .min();
    // A hundred microseconds in a release; unoptimised it takes some twenty times as long.
    let allowed = if cfg!(debug_assertions) { 5_000 } else { 100 };
    assert!(fastest.is_some_and(|it| it.as_micros() < allowed), "{fastest:?}");
}
