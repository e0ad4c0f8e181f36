//! One word per thing: the glossary and the names in code keep to each other.

use crate::source::{code, files, none, root, words_of};
use std::collections::BTreeSet;
use std::fs;

/// Words that have a better one, and the better one (docs/glossary.md).
const SYNONYMS: &[(&str, &str)] = &[
    ("matter", "case"),
    ("ticket", "case"),
    ("lawsuit", "case"),
    ("log", "record"),
    ("history", "record"),
    ("audit", "record"),
    ("trail", "record"),
    ("command", "act"),
    ("action", "act"),
    ("user", "person"),
    ("account", "person"),
    ("plaintiff", "claimant"),
    ("applicant", "claimant"),
    ("defendant", "respondent"),
    ("lawyer", "representative"),
    ("agent", "representative"),
    ("neutral", "mediator"),
    ("facilitator", "mediator"),
    ("arbitrator", "judge"),
    ("service", "clerk"),
    ("manager", "clerk"),
    ("engine", "clerk"),
    ("tenant", "office"),
    ("roster", "register"),
    ("workflow", "procedure"),
    ("pipeline", "procedure"),
    ("process", "procedure"),
    ("state", "stage"),
    ("assignment", "referral"),
    ("meeting", "session"),
    ("call", "session"),
    ("bid", "proposal"),
    ("acceptance", "Accepted"),
    ("deal", "agreement"),
    ("verdict", "ruling"),
    ("decision", "ruling or judgment"),
    ("timeout", "deadline"),
    ("term", "deadline"),
    ("notification", "notice"),
    ("denial", "refusal"),
    ("error", "refusal, mistake or fault"),
    ("dto", "view"),
    ("projection", "view"),
    ("model", "view"),
];

/// The names of the public types of a crate.
fn public_types(name: &str) -> BTreeSet<String> {
    let mut types = BTreeSet::new();
    for file in code(name) {
        let words: Vec<&str> = file.text.split_whitespace().collect();
        for pair in words.windows(3).filter(|it| it[0] == "pub") {
            let is_type = matches!(pair[1], "struct" | "enum" | "trait" | "type" | "union");
            let named: String = pair[2].chars().take_while(|it| it.is_alphanumeric() || *it == '_').collect();
            if is_type && named.starts_with(char::is_uppercase) {
                types.insert(named);
            }
        }
    }
    types
}

#[test]
fn the_types_of_a_case_use_the_words_of_the_glossary() {
    let types = public_types("case");
    assert!(types.contains("View") && types.contains("ActKind"), "the reading of types is broken: {types:?}");
    let mut offenders = vec![];
    for name in &types {
        let words = words_of(name);
        let better = SYNONYMS.iter().filter(|(word, _)| words.iter().any(|it| it == word));
        offenders.extend(better.map(|(word, better)| format!("{name}: not `{word}` but `{better}`")));
    }
    none(&offenders, "One word per thing:");
}

#[test]
fn every_public_type_of_a_case_stands_in_the_glossary() {
    let glossary = fs::read_to_string(root().join("docs/glossary.md")).expect("docs/glossary.md is there");
    let missing = public_types("case").into_iter().filter(|it| !glossary.contains(&format!("`{it}`")));
    let offenders: Vec<String> = missing.collect();
    none(&offenders, "docs/glossary.md says of every public type of `case` what it is:");
}

#[test]
fn every_glossary_type_is_still_there() {
    let glossary = fs::read_to_string(root().join("docs/glossary.md")).expect("docs/glossary.md is there");
    let types = public_types("case");
    let section = glossary.split("## Types of `case`").nth(1).expect("the glossary has the types of `case`");
    let section = section.split("\n## ").next().unwrap_or(section);
    let listed = section.lines().filter_map(|it| it.strip_prefix("| `")?.split_once('`').map(|it| it.0));
    let gone: Vec<String> = listed.filter(|it| !types.contains(*it)).map(str::to_owned).collect();
    none(&gone, "docs/glossary.md speaks of types that are no more:");
}

#[test]
fn english_pages_use_the_words_of_the_glossary() {
    let foreign = [
        "plaintiff",
        "defendant",
        "applicant",
        "arbitrator",
        "facilitator",
        "roster",
        "workflow",
        "ticket",
        "audit trail",
        "verdict",
        "timeout",
    ];
    let pages = files().into_iter().filter(|it| it.path.starts_with("crates/words/locales/en/"));
    let mut offenders = vec![];
    for file in pages {
        for (index, line) in file.text.lines().enumerate().filter(|(_, it)| !it.starts_with('#')) {
            let line = line.to_lowercase();
            let found = foreign.iter().filter(|it| crate::source::names(&line, it));
            offenders.extend(found.map(|it| format!("{}:{}: {it}", file.path, index + 1)));
        }
    }
    none(&offenders, "Pages use the words of the glossary:");
}
