//! What an option means as terms, and what a commitment binds.

use crate::*;
use jiff::civil::date;
use record::Digest;

const ONE: SideNo = SideNo(1);
const TWO: SideNo = SideNo(2);

fn issue(no: u16, options: Vec<Outcome>) -> Issue {
    Issue { no, name: format!("question {no}"), options }
}

fn pay(tenge: i64) -> Outcome {
    Outcome::Pay {
        debtor: TWO,
        creditor: ONE,
        total: Tiyn::tenge(tenge),
        due: date(2026, 9, 1),
        way: "transfer".into(),
    }
}

fn goes(to: SideNo, things: &str) -> Outcome {
    Outcome::Goes { to, holder: TWO, things: things.into(), due: date(2026, 9, 1), way: "by deed".into() }
}

#[test]
fn a_package_becomes_terms() {
    let dates = vec![date(2026, 9, 1), date(2026, 10, 1), date(2026, 11, 2)];
    let issues = vec![
        issue(1, vec![pay(700_000), pay(1_000_000)]),
        issue(2, vec![Outcome::Parts { dates: vec![date(2026, 9, 1)] }, Outcome::Parts { dates: dates.clone() }]),
        issue(3, vec![goes(ONE, "the car"), goes(TWO, "the car")]),
    ];
    let terms = terms_of(&issues, &[1, 1, 1], &[ONE, TWO]);
    assert!(terms.add_up() && terms.state_performance() && terms.name_only(&[ONE, TWO]));
    let Deed::Pay { total, instalments } = &terms.obligations[0].deed else { panic!("a sum is paid") };
    assert_eq!(*total, Tiyn::tenge(1_000_000));
    let parts: Vec<i64> = instalments.iter().map(|it| it.amount.0).collect();
    assert_eq!(parts, [33_333_300, 33_333_300, 33_333_400]);
    assert_eq!(instalments.iter().map(|it| it.due).collect::<Vec<_>>(), dates);
    // Daulet has the car and keeps it: Aigerim asks for it no more.
    assert_eq!(terms.waivers, [Waiver { by: ONE, what: "the car".into(), amount: None }]);
    let terms = terms_of(&issues, &[0, 0, 0], &[ONE, TWO]);
    assert_eq!((terms.obligations.len(), terms.waivers.len()), (2, 0));
    assert_eq!(terms.obligations[1].debtor, TWO);
}

#[test]
fn only_whole_questions_fit_a_table() {
    let mut table = Table::default();
    let check = |table: &Table, options: Vec<Outcome>, expected: bool| {
        assert_eq!(issue(1, options.clone()).fits(table, &[ONE, TWO]), expected, "{options:?}");
    };
    let parts = || Outcome::Parts { dates: vec![date(2026, 9, 1)] };
    check(&table, vec![pay(1), pay(2)], true);
    check(&table, vec![pay(1)], false);
    check(&table, vec![pay(1), pay(1)], false);
    check(&table, vec![pay(0), pay(1)], false);
    check(&table, vec![parts(), Outcome::Nothing {}], false);
    check(&table, vec![goes(SideNo(3), "a car"), goes(TWO, "a car")], false);
    table.issues.push(issue(1, vec![pay(1), pay(2)]));
    check(&table, vec![pay(3), pay(4)], false);
    table.issues = (1..=8).map(|no| issue(no, vec![Outcome::Nothing {}, goes(ONE, "it")])).collect();
    check(&table, vec![goes(ONE, "a car"), goes(TWO, "a car")], false);
}

/// The bytes a browser hashes too: these vectors stand in the script's own test.
#[test]
fn a_commitment_binds_points_and_sums() {
    let nonce = Digest([7; 32]);
    let points = Points { table: 3, points: vec![vec![0, 100], vec![10, 20, 30]], reserved: 40, nonce };
    let known = points.commitment(ONE);
    assert_eq!(known, points.clone().commitment(ONE));
    let others = [
        Points { table: 4, ..points.clone() }.commitment(ONE),
        Points { reserved: 41, ..points.clone() }.commitment(ONE),
        Points { points: vec![vec![0, 99], vec![10, 20, 30]], ..points.clone() }.commitment(ONE),
        Points { nonce: Digest([8; 32]), ..points.clone() }.commitment(ONE),
        points.commitment(TWO),
    ];
    assert!(others.iter().all(|it| *it != known));
    assert_eq!(points.of(&[1, 2]), 130);
    let bid = SecretSum { amount: Tiyn::MAX, nonce };
    assert_ne!(bid.commitment(1, 1, ONE), bid.commitment(1, 2, ONE));
    assert_ne!(bid.commitment(1, 1, ONE), bid.commitment(2, 1, ONE));
    assert_ne!(answer_commitment(1, ONE, true, &nonce), answer_commitment(1, ONE, false, &nonce));
}
