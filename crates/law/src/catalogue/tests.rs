//! All 24 are named, and each runs where the table says.

use super::*;
use crate::clocks::book::{self, Book, approved_flat, day, loan_terms, suspended_flat};
use crate::{Calendar, cases, clocks};
use case::{EndGround, Fact};
use std::collections::BTreeSet;

/// Records in which, between them, every clock runs, each with the day it is looked at.
fn books() -> Vec<(Book, jiff::civil::Date)> {
    let mut offered = Book::loan(day(3, 2));
    offered.offered(day(3, 2), None);
    let mut settled = Book::loan(day(3, 2));
    settled.contract(day(3, 20), None).agreement(day(4, 15), loan_terms());
    let mut ended = suspended_flat();
    ended.ended(day(7, 1), EndGround::PartiesRefused);
    let mut final_text = approved_flat(day(7, 10));
    final_text.fact(day(7, 14), Fact::FinalTextIssued {});
    vec![
        (offered, day(3, 3)),
        (settled, day(4, 16)),
        (Book::flat(day(5, 4), false), day(5, 5)),
        (suspended_flat(), day(6, 9)),
        (ended, day(7, 1)),
        (approved_flat(day(7, 10)), day(7, 10)),
        (final_text, day(7, 15)),
    ]
}

fn shown() -> BTreeSet<String> {
    let calendar = Calendar::of_kazakhstan();
    let name = |it: case::DeadlineId| match serde_json::to_value(it).unwrap() {
        serde_json::Value::String(name) => name,
        serde_json::Value::Object(fields) => fields.keys().next().unwrap().clone(),
        other => panic!("{other}"),
    };
    let of = |(book, today): &(book::Book, jiff::civil::Date)| clocks(&book.case(), *today, &calendar);
    books().iter().flat_map(of).map(|it| name(it.id)).collect()
}

#[test]
fn all_24_deadlines_are_named_in_order_and_say_where_they_run() {
    let numbers: Vec<usize> = catalogue().iter().map(|it| usize::from(it.no)).collect();
    assert_eq!(numbers, (1..=DEADLINES).collect::<Vec<_>>());
    for it in catalogue() {
        assert!(!it.runs.is_empty() && !it.at_end.is_empty(), "{}", it.name());
        for run in it.runs {
            let (Clock(said) | Rule(said) | Function(said) | NotHere(said)) = run;
            assert!(!said.trim().is_empty(), "{}", it.name());
        }
    }
}

#[test]
fn every_clock_named_is_shown_in_a_case_and_every_clock_shown_is_named() {
    let named: BTreeSet<String> = catalogue()
        .iter()
        .flat_map(|it| it.runs)
        .filter_map(|it| if let Clock(name) = it { Some((*name).to_owned()) } else { None })
        .collect();
    let mut shown = shown();
    // A duty is the parties' own term and none of the law's.
    assert!(shown.remove("duty"));
    assert_eq!(named, shown);
}

#[test]
fn every_rule_and_every_term_named_is_there() {
    let registers = register::register_rules().iter().map(|it| it.name);
    let rules: BTreeSet<&str> = cases().all().iter().map(|it| it.name).chain(registers).collect();
    for it in catalogue() {
        for run in it.runs {
            if let Rule(name) = run {
                assert!(rules.contains(name), "{}: {name}", it.name());
            }
        }
        for term in it.terms {
            assert!(deadlines::all().iter().any(|known| known.name == *term), "{}: {term}", it.name());
        }
    }
}

#[test]
fn every_function_named_is_there() {
    let crates = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
    for it in catalogue() {
        for run in it.runs {
            let Function(path) = run else { continue };
            let (owner, function) = path.split_once("::").unwrap();
            let folder = crates.join(owner).join("src");
            let has = |file: &std::path::Path| {
                std::fs::read_to_string(file).is_ok_and(|text| text.contains(&format!("fn {function}")))
            };
            let mut files = std::fs::read_dir(folder).unwrap().map(|it| it.unwrap().path());
            assert!(files.any(|file| has(&file)), "{}: {path}", it.name());
        }
    }
}

#[test]
fn every_term_of_the_law_belongs_to_a_deadline_or_stands_beside_them() {
    // Terms the rules need that are none of the 24.
    const BESIDE: &[&str] = &["appeal-prepared", "approval-at-enforcement", "restoration-of-term"];
    for it in deadlines::all() {
        let named = catalogue().iter().any(|row| row.terms.contains(&it.name));
        assert!(named != BESIDE.contains(&it.name), "{}", it.name);
    }
}
