use super::*;
use std::collections::BTreeMap;

#[test]
fn the_same_seed_gives_the_same_order_whatever_the_order_before() {
    let people: Vec<PersonId> = (0..50).map(|it| PersonId(format!("m{it}"))).collect();
    let mut reversed = people.clone();
    reversed.reverse();
    assert_eq!(rotated("2026-0417", people.clone(), |it| it), rotated("2026-0417", reversed, |it| it));
    assert_ne!(rotated("2026-0417", people.clone(), |it| it), rotated("2026-0418", people, |it| it));
}

/// Computed with `printf '2026-0417\nsaule' | sha256sum`.
#[test]
fn anybody_computes_the_key_again() {
    assert!(key("2026-0417", &saule()).starts_with("78eaf3a875d29d16"));
}

#[test]
fn over_many_cases_everybody_stands_first_about_equally_often() {
    let people: Vec<PersonId> = (0..10).map(|it| PersonId(format!("m{it}"))).collect();
    let mut first: BTreeMap<PersonId, u32> = BTreeMap::new();
    for case in 0..5000 {
        let order = rotated(&format!("2026-{case:04}"), people.clone(), |it| it);
        *first.entry(order[0].clone()).or_default() += 1;
    }
    assert_eq!(first.len(), 10);
    assert!(first.values().all(|it| (400..=600).contains(it)), "{first:?}");
}
