//! The table of cases as a whole: sound, complete, and what it opens to whom at every stage.

mod checks;
mod checks_court;
mod checks_judge;
mod checks_others;
mod checks_paper;
mod checks_people;
mod checks_representation;
mod checks_roads;
mod checks_table;
mod oracle;
mod play;
mod table;

use super::*;
use crate::Effect;

#[test]
fn every_rule_is_sound_and_quotes_its_article() {
    assert_eq!(cases().faults(), Vec::<String>::new());
}

#[test]
fn every_act_is_permitted_to_somebody() {
    let permits = |kind: &ActKind| cases().all().iter().any(|it| it.effect == Effect::Permit && it.acts.contains(kind));
    let forgotten: Vec<_> = ActKind::ALL.iter().filter(|it| !permits(it)).collect();
    assert!(forgotten.is_empty(), "{forgotten:?}");
}

#[test]
fn every_role_may_do_something() {
    let may = |role: &Role| cases().all().iter().any(|it| it.roles.contains(role));
    assert!(Role::ALL.iter().all(may));
}

#[test]
fn judging_an_act_is_quick() {
    let play = play::in_court_until(play::Until::Approved);
    let case = play.case();
    let started = std::time::Instant::now();
    let rounds = 20;
    for _ in 0..rounds {
        play.open_to(&case, "aigerim", play.today);
    }
    let each = started.elapsed() / (rounds * u32::try_from(ActKind::ALL.len()).unwrap());
    // Fifty microseconds in a released program; a test build is some ten times slower.
    assert!(each < std::time::Duration::from_micros(500), "{each:?}");
}

#[test]
fn every_rule_that_forbids_or_warns_stands_in_an_example() {
    let examples = [
        include_str!("tests/checks.rs"),
        include_str!("tests/checks_court.rs"),
        include_str!("tests/checks_judge.rs"),
        include_str!("tests/checks_paper.rs"),
        include_str!("tests/checks_others.rs"),
        include_str!("tests/checks_people.rs"),
        include_str!("tests/checks_representation.rs"),
        include_str!("tests/checks_table.rs"),
        include_str!("tests/checks_roads.rs"),
        include_str!("../house/tests.rs"),
    ];
    let shown = |name: &str| examples.iter().any(|it| it.contains(&format!("\"{name}\"")));
    let unshown: Vec<_> =
        cases().all().iter().filter(|it| it.effect != Effect::Permit && !shown(it.name)).map(|it| it.name).collect();
    assert!(unshown.is_empty(), "{unshown:?}");
}
