//! The engine, on a matter of three acts and three roles.

use super::*;
use jiff::civil::date;

struct Toy;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Act {
    Propose,
    Sign,
    Approve,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Role {
    Party,
    Mediator,
    Judge,
}

struct Question<'a> {
    act: Act,
    roles: &'a [Role],
    day: Date,
    conditional: bool,
    signed: bool,
}

impl Matter for Toy {
    type Act = Act;
    type Role = Role;
    type Question<'a> = Question<'a>;
}

impl Asked<Toy> for Question<'_> {
    fn act(&self) -> Act {
        self.act
    }

    fn roles(&self) -> &[Role] {
        self.roles
    }

    fn day(&self) -> Date {
        self.day
    }
}

fn rules() -> Rules<Toy> {
    Rules::new([
        permit::<Toy>("parties-propose", &[Role::Party], &[Act::Propose])
            .from("CPC 174(2)", "Стороны могут урегулировать спор в полном объеме взаимных требований либо в части"),
        permit::<Toy>("those-who-agreed-sign", &[Role::Party, Role::Mediator], &[Act::Sign])
            .from("ML 27(1)", "заключается в письменной форме и подписывается сторонами")
            .when(|it| !it.signed),
        forbid::<Toy>("terms-must-be-unconditional", &[Act::Sign])
            .from("CPC 176(3)", "под отлагательным условием не допускается")
            .in_kazakh("жол берілмейді")
            .when(|it| it.conditional),
        forbid::<Toy>("old-rule", &[Act::Propose])
            .from("CPC 176(1)", "заключается в письменной форме")
            .until(date(2019, 12, 31)),
        warn::<Toy>("mind-the-fee", &[Act::Sign]).unquoted("TC 665"),
    ])
}

/// What the rules say to `role` about `act` on that day; `conditional` and `signed` are the state of things.
fn check(act: Act, roles: &[Role], day: Date, [conditional, signed]: [bool; 2], expected: &str) {
    let answer = rules().judge(&Question { act, roles, day, conditional, signed });
    let names = |reasons: &[Reason]| reasons.iter().map(|it| it.rule).collect::<Vec<_>>().join(" ");
    let said = match answer {
        Ok(it) => format!("yes: {} / {}", names(&it.rules), names(&it.warnings)),
        Err(it) => format!("{:?}: {}", it.ground, names(&it.reasons)),
    };
    assert_eq!(said, expected);
}

const TODAY: Date = date(2026, 6, 1);
const NEITHER: [bool; 2] = [false, false];

#[test]
fn what_no_rule_permits_is_refused() {
    check(Act::Approve, &[Role::Judge], TODAY, NEITHER, "NoRule: ");
    check(Act::Propose, &[], TODAY, NEITHER, "NotYours: parties-propose");
    check(Act::Propose, &[Role::Judge], TODAY, NEITHER, "NotYours: parties-propose");
    check(Act::Sign, &[Role::Party], TODAY, [false, true], "NotNow: those-who-agreed-sign");
}

#[test]
fn what_a_rule_permits_is_permitted_and_the_rule_is_named() {
    check(Act::Propose, &[Role::Party], TODAY, NEITHER, "yes: parties-propose / ");
    check(Act::Sign, &[Role::Judge, Role::Mediator], TODAY, NEITHER, "yes: those-who-agreed-sign / mind-the-fee");
}

#[test]
fn a_forbid_beats_every_permit() {
    check(Act::Sign, &[Role::Party], TODAY, [true, false], "Forbidden: terms-must-be-unconditional");
}

#[test]
fn an_act_is_judged_by_the_law_of_its_own_day() {
    check(Act::Propose, &[Role::Party], date(2019, 12, 31), NEITHER, "Forbidden: old-rule");
    check(Act::Propose, &[Role::Party], date(2020, 1, 1), NEITHER, "yes: parties-propose / ");
    check(Act::Propose, &[Role::Party], date(2015, 12, 31), NEITHER, "NoRule: ");
}

#[test]
fn the_order_of_the_rules_decides_nothing() {
    let question = Question { act: Act::Sign, roles: &[Role::Party], day: TODAY, conditional: true, signed: false };
    let mut backwards = rules().0;
    backwards.reverse();
    assert_eq!(Rules(backwards).judge(&question), rules().judge(&question));
}

#[test]
fn a_sound_table_has_no_faults() {
    assert_eq!(rules().faults(), Vec::<String>::new());
}

#[test]
fn every_fault_of_a_table_is_named() {
    let table = Rules::new([
        permit::<Toy>("Nobody may", &[], &[]).from("CPC 176(3)", "условием допускается").in_kazakh("рұқсат"),
        forbid::<Toy>("twice", &[Act::Sign])
            .from("CPC 176(3)", "не допускается")
            .since(date(2026, 2, 1))
            .until(date(2026, 1, 1)),
        forbid::<Toy>("twice", &[Act::Sign]).from("CPC 176(3)", "не допускается").since(date(2026, 1, 1)),
        forbid::<Toy>("once", &[Act::Sign]).from("CPC 176(3)", "не допускается").until(date(2026, 1, 1)),
        forbid::<Toy>("once", &[Act::Sign]).from("CPC 176(3)", "не допускается").since(date(2026, 1, 2)),
    ]);
    let faults = table.faults();
    for expected in [
        "Nobody may (CPC 176(3)): the name is no kebab-case",
        "Nobody may (CPC 176(3)): it is about no act",
        "Nobody may (CPC 176(3)): it permits nobody",
        "Nobody may (CPC 176(3)): the quotation does not stand in its article",
        "Nobody may (CPC 176(3)): the Kazakh quotation does not stand there",
        "twice (CPC 176(3)): it ends before it begins",
        "twice: two rules of this name hold on one day",
    ] {
        assert!(faults.iter().any(|it| it == expected), "{expected} in {faults:#?}");
    }
    assert!(!faults.iter().any(|it| it.starts_with("once")), "an amended rule keeps its name");
}
