//! The table of cases as a whole.

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
    assert!(Role::ALL.iter().all(|role| may(role)));
}
