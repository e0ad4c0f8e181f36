//! Each rule of the table and of secret sums, in a case where it refuses and in one where it does not.

use super::checks::check;
use super::play::*;
use crate::number_of;
use case::{Act, Fact, Manner, Outcome, Package, Points, Question, Room, SideNo, Tiyn};
use jiff::civil::date;
use record::Digest;

const NONCE: Digest = Digest([7; 32]);

fn calm(play: &mut Play, who: &str) {
    let answers = vec![Question { question: "afraid".to_owned(), yes: false }];
    play.does(who, Act::Screen { answers });
}

/// Mediation runs and both have answered the safety questions.
fn safe() -> Play {
    let mut play = out_of_court_until(Until::Running);
    calm(&mut play, "aigerim");
    calm(&mut play, "daulet");
    play
}

fn pay(tenge: i64) -> Outcome {
    let (due, way) = (date(2026, 5, 4), "by transfer".to_owned());
    Outcome::Pay { debtor: DAULET, creditor: AIGERIM, total: Tiyn::tenge(tenge), due, way }
}

fn add(options: Vec<Outcome>, left_to_the_parties: bool) -> Act {
    Act::AddIssue { procedure: FIRST, name: "How much".to_owned(), options, left_to_the_parties }
}

fn ask() -> Act {
    Act::AskPackages { procedure: FIRST }
}

fn points(table: u16, points: Vec<u16>) -> Act {
    Act::GivePoints { procedure: FIRST, points: Points { table, points: vec![points], reserved: 0, nonce: NONCE } }
}

#[test]
fn the_table_is_built_together_and_safely() {
    let unsafe_yet = out_of_court_until(Until::Running);
    let whole = add(vec![pay(700_000), pay(900_000)], true);
    check(&unsafe_yet, "aigerim", &whole, &["table-comes-after-safety-questions"]);
    let mut play = safe();
    for who in ["aigerim", "daulet", "saule", "advocate"] {
        check(&play, who, &whole, &[]);
    }
    check(&play, "stranger", &whole, &["sides-and-mediator-build-the-table"]);
    check(&play, "aigerim", &add(vec![pay(1)], true), &["issue-must-be-whole"]);
    let fixed = add(vec![pay(700_000), pay(900_000)], false);
    check(&play, "aigerim", &fixed, &["what-the-law-fixes-stays-off-the-table"]);
    check(&play, "aigerim", &points(0, vec![]), &["points-must-fit-the-table"]);
    play.does("saule", whole);
    check(&play, "aigerim", &points(1, vec![0, 101]), &["points-must-fit-the-table"]);
    check(&play, "aigerim", &points(2, vec![0, 100]), &["points-must-fit-the-table"]);
    check(&play, "saule", &points(1, vec![0, 100]), &["each-side-speaks-for-itself-in-secret"]);
    check(&play, "aigerim", &ask(), &["everybody-gives-points-first"]);
    play.does("aigerim", points(1, vec![0, 100])).does("daulet", points(1, vec![100, 40]));
    check(&play, "saule", &ask(), &[]);
    // A change of the list asks everybody anew.
    play.does("aigerim", Act::RemoveIssue { procedure: FIRST, issue: 1 });
    check(&play, "saule", &ask(), &["everybody-gives-points-first"]);
}

#[test]
fn the_program_proposes_three_times_and_improves_once() {
    let mut play = safe();
    play.does("saule", add(vec![pay(700_000), pay(900_000)], true));
    let tentative = Act::NoteTentative { procedure: FIRST, options: vec![0] };
    play.does("saule", tentative.clone());
    play.does("aigerim", points(2, vec![0, 100])).does("daulet", points(2, vec![100, 40]));
    for run in 1..=3 {
        check(&play, "daulet", &ask(), &[]);
        let fact = Fact::PackagesFound { procedure: FIRST, run, table: 2, seed: NONCE, proved: true };
        let body = case::Body::Packages(vec![Package { options: vec![1] }]);
        play.writes("daulet", Room::Joint(FIRST), fact, Some(body));
    }
    check(&play, "daulet", &ask(), &["program-is-asked-three-times-at-most"]);
    check(&play, "saule", &tentative, &["improvement-is-offered-once"]);
}

fn open(payer: SideNo, payee: SideNo) -> Act {
    let (what, way) = ("the loan".to_owned(), "by transfer".to_owned());
    Act::OpenBidding { procedure: FIRST, payer, payee, due: date(2026, 5, 4), what, way }
}

fn bid(tenge: i64) -> Act {
    Act::MakeBid { procedure: FIRST, amount: Tiyn::tenge(tenge), nonce: NONCE }
}

fn missed(play: &mut Play, round: u8) {
    let fact = Fact::BidsMissed { procedure: FIRST, bidding: 1, round };
    play.writes("daulet", Room::Joint(FIRST), fact, None);
}

#[test]
fn secret_sums_come_closer_in_three_rounds() {
    let mut play = safe();
    check(&play, "aigerim", &bid(900_000), &["secret-sums-must-be-open"]);
    check(&play, "aigerim", &open(DAULET, DAULET), &["sum-is-between-two-sides"]);
    play.does("saule", open(DAULET, AIGERIM));
    check(&play, "saule", &open(DAULET, AIGERIM), &["secret-sums-are-tried-once"]);
    // Stopped before anybody named a sum, they told nobody anything and may be opened again.
    play.does("daulet", Act::StopBidding { procedure: FIRST }).does("saule", open(DAULET, AIGERIM));
    check(&play, "saule", &bid(1), &["each-side-speaks-for-itself-in-secret"]);
    check(&play, "aigerim", &bid(0), &["each-new-sum-comes-closer"]);
    play.does("aigerim", bid(900_000));
    check(&play, "aigerim", &bid(800_000), &["each-names-one-sum-a-round"]);
    check(&play, "saule", &open(DAULET, AIGERIM), &["secret-sums-are-tried-once"]);
    play.does("daulet", bid(600_000));
    missed(&mut play, 1);
    check(&play, "aigerim", &bid(900_000), &["each-new-sum-comes-closer"]);
    check(&play, "daulet", &bid(600_000), &["each-new-sum-comes-closer"]);
    check(&play, "daulet", &bid(600_001), &[]);
    missed(&mut play, 2);
    missed(&mut play, 3);
    check(&play, "daulet", &bid(700_000), &["each-names-one-sum-a-round"]);
}

#[test]
fn the_number_tells_nothing_of_a_secret_sum() {
    let number = Act::AskNumber { procedure: FIRST };
    let answer = Act::AnswerNumber { procedure: FIRST, yes: true, nonce: NONCE };
    let mut play = safe();
    play.does("saule", open(DAULET, AIGERIM));
    check(&play, "aigerim", &number, &["number-comes-after-a-round"]);
    play.does("aigerim", bid(900_000)).does("daulet", bid(600_000));
    missed(&mut play, 1);
    check(&play, "aigerim", &answer, &["number-must-be-named-first"]);
    play.does("aigerim", number.clone());
    check(&play, "aigerim", &number, &["number-is-asked-for-once"]);
    // Half way from nothing offered to all that is claimed.
    let case = play.case();
    let claimed: i64 = case.claims.iter().filter_map(|it| it.amount).map(|it| it.0).sum();
    assert_eq!(number_of(&case, &case.procedures[0]), Some(Tiyn(claimed / 2)));
    let mut priceless = out_of_court_until(Until::Running);
    priceless.forget_claims();
    calm(&mut priceless, "aigerim");
    calm(&mut priceless, "daulet");
    priceless.does("saule", open(DAULET, AIGERIM)).does("aigerim", bid(9)).does("daulet", bid(6));
    missed(&mut priceless, 1);
    check(&priceless, "aigerim", &number, &["number-needs-a-claimed-sum"]);
}

#[test]
fn a_day_to_think_passes_before_anybody_signs() {
    let mut play = out_of_court_until(Until::DrawnUp);
    let sign =
        Act::SignAgreement { procedure: FIRST, signer: "daulet".into(), manner: Manner::Eds { container: NONCE } };
    play.assurance = record::Assurance::Signature;
    check(&play, "daulet", &sign, &[]);
    play.does("daulet", Act::AskCoolingOff { procedure: FIRST });
    check(&play, "daulet", &sign, &["day-to-think-must-pass"]);
    check(&play, "daulet", &Act::AskCoolingOff { procedure: FIRST }, &["each-side-may-ask-for-a-day-to-think"]);
    play.today = play.today.tomorrow().unwrap();
    check(&play, "daulet", &sign, &[]);
}
