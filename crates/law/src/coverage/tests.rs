//! Nothing is claimed that is not there.

use super::*;
use crate::{Article, Statute};
use case::ActKind;
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

/// Acts of law that are no statute of this program.
const ELSEWHERE: &[&str] = &["Government Decree 565 of 2003"];

fn crates() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap().to_path_buf()
}

/// Every Rust file of a crate's `src`.
fn code_of(name: &str) -> String {
    let mut folders = vec![crates().join(name).join("src")];
    let mut text = String::new();
    while let Some(folder) = folders.pop() {
        for item in fs::read_dir(&folder).unwrap() {
            let path = item.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if !path.ends_with("tests.rs") && path.extension().is_some_and(|it| it == "rs") {
                text += &fs::read_to_string(path).unwrap();
            }
        }
    }
    text
}

fn names(text: &str, word: &str) -> bool {
    text.split(|it: char| !it.is_alphanumeric() && it != '_').any(|it| it == word)
}

fn known_rules() -> BTreeSet<&'static str> {
    let of_registers = register::register_rules().iter().map(|it| it.name);
    cases().all().iter().map(|it| it.name).chain(of_registers).collect()
}

#[test]
fn every_row_stands_once_and_in_order() {
    let numbers: Vec<usize> = rows().map(|it| usize::from(it.no)).collect();
    assert_eq!(numbers, (1..=ROWS).collect::<Vec<_>>());
}

#[test]
fn every_row_does_something_or_says_why_not() {
    for row in rows() {
        assert!(!row.does.is_empty() && !row.title.is_empty(), "{}", row.no);
        let mut rules: Vec<_> = row.rules().collect();
        let all = rules.len();
        rules.sort_unstable();
        rules.dedup();
        assert_eq!(rules.len(), all, "row {} names a rule twice", row.no);
        for it in row.does {
            let words = match it {
                Does::LeftToPeople(reason) => reason,
                Does::NotYet { missing, road } if !road.is_empty() => missing,
                Does::NotYet { .. } => "",
                Does::Notice(it) | Does::Hidden(it) | Does::Rule(it) | Does::Warning(it) => it,
                Does::Computed(it) | Does::Required(it) => it,
            };
            assert!(!words.trim().is_empty(), "{}", row.no);
        }
    }
}

#[test]
fn every_row_that_does_something_has_a_story_or_says_why_not() {
    let built = |it: &&Row| matches!(it.extent(), Extent::Covered | Extent::NotYetWhole);
    let silent: Vec<u8> = rows()
        .filter(built)
        .filter(|it| it.stories().is_empty() && it.why_untold().is_none())
        .map(|it| it.no)
        .collect();
    assert!(silent.is_empty(), "tell these rows in a story, or say in coverage/untold.rs why not: {silent:?}");
}

/// A second lock behind another: no act reaches it, and the test of the rule itself shows it.
const BEHIND_ANOTHER: &[&str] = &["clock-passes-deadlines"];

#[test]
fn every_rule_of_cases_has_a_story() {
    let untold = |name: &&str| stories_of(name).next().is_none() && !BEHIND_ANOTHER.contains(name);
    let without: Vec<_> = crate::rule_names().into_iter().filter(untold).collect();
    assert!(without.is_empty(), "no story shows these rules; UPDATE_COVERAGE=1 after telling them: {without:?}");
}

#[test]
fn every_article_can_be_cited() {
    for row in rows() {
        for article in row.articles.iter().filter(|it| !ELSEWHERE.contains(it)) {
            assert!(article.parse::<Article>().is_ok(), "row {}: {article}", row.no);
        }
    }
}

#[test]
fn every_rule_named_is_a_rule_and_does_what_the_row_says() {
    let known = known_rules();
    for row in rows() {
        for it in row.does {
            let Some(name) = it.rule() else { continue };
            assert!(known.contains(name), "row {}: {name} is no rule", row.no);
            let warns = cases().all().iter().any(|it| it.name == name && it.effect == crate::Effect::Warn);
            assert_eq!(warns, matches!(it, Does::Warning(_)), "row {}: {name}", row.no);
        }
    }
}

#[test]
fn every_rule_has_a_row_or_a_reason() {
    let without: Vec<String> = beyond()
        .iter()
        .filter(|it| it.article.statute != Statute::HouseRules && it.why.is_none())
        .map(|it| format!("{} ({})", it.rule, it.article))
        .collect();
    assert!(without.is_empty(), "name these in a row of coverage, or in BEYOND with a reason: {without:#?}");
    let known = beyond();
    let superfluous: Vec<_> =
        mediation::beyond_names().filter(|name| !known.iter().any(|it| it.rule == *name)).collect();
    assert!(superfluous.is_empty(), "these are no rules, or stand in a row: {superfluous:?}");
}

#[test]
fn every_function_named_is_there() {
    for row in rows() {
        for it in row.does {
            let Does::Computed(path) = it else { continue };
            let (owner, function) = path.split_once("::").unwrap();
            let function = function.rsplit("::").next().unwrap();
            assert!(code_of(owner).contains(&format!("fn {function}")), "row {}: {path}", row.no);
        }
    }
}

#[test]
fn every_field_named_is_there() {
    let code = code_of("case") + &code_of("register");
    for row in rows() {
        for it in row.does {
            let Does::Required(path) = it else { continue };
            let (owner, field) = path.split_once('.').unwrap();
            let is_an_act = ActKind::ALL.iter().any(|it| it.name() == owner);
            assert!(is_an_act || names(&code, owner), "row {}: {path}", row.no);
            assert!(names(&code, field), "row {}: {path}", row.no);
        }
    }
}

/// The stories of a page show a rule when one of their lines names it. `UPDATE_COVERAGE=1` writes the list anew.
#[test]
fn every_story_named_shows_its_rule() {
    let folder = crates().join("clerk/stories");
    let Ok(found) = fs::read_dir(&folder) else { return };
    let mut pages: Vec<PathBuf> = found.map(|it| it.unwrap().path()).collect();
    pages.retain(|it| it.extension().is_some_and(|it| it == "md"));
    pages.sort();
    let told = |rule: &str, text: &str| {
        text.lines().filter(|it| it.starts_with('|')).any(|it| {
            it.split(|it: char| !it.is_ascii_lowercase() && !it.is_ascii_digit() && it != '-').any(|it| it == rule)
        })
    };
    let stem = |it: &PathBuf| it.file_stem().unwrap().to_string_lossy().into_owned();
    let pages: Vec<(String, String)> = pages.iter().map(|it| (stem(it), fs::read_to_string(it).unwrap())).collect();
    if std::env::var("UPDATE_COVERAGE").is_ok_and(|it| it == "1") {
        let line = |rule: &str| {
            let stories: Vec<&str> =
                pages.iter().filter(|(_, text)| told(rule, text)).map(|(name, _)| name.as_str()).collect();
            (!stories.is_empty()).then(|| format!("{rule}: {}\n", stories.join(" ")))
        };
        let list: String = known_rules().into_iter().filter_map(line).collect();
        fs::write(crates().join("law/src/coverage/stories.txt"), list).unwrap();
        return;
    }
    let mut wrong = vec![];
    for rule in known_rules() {
        for story in stories_of(rule) {
            if !pages.iter().any(|(name, text)| name == story && told(rule, text)) {
                wrong.push(format!("{rule}: {story}"));
            }
        }
    }
    let pages: BTreeSet<&str> = pages.iter().map(|it| it.0.as_str()).collect();
    wrong.extend(rows().flat_map(|it| it.told).filter(|it| !pages.contains(**it)).map(|it| (*it).to_owned()));
    assert!(wrong.is_empty(), "UPDATE_COVERAGE=1 writes down which stories show which rules; wrong now: {wrong:#?}");
}

#[test]
fn the_list_of_stories_names_rules_only() {
    let known = known_rules();
    for line in include_str!("stories.txt").lines() {
        let (rule, stories) = line.split_once(": ").unwrap();
        assert!(known.contains(rule) && !stories.is_empty(), "{line}: no such rule; UPDATE_COVERAGE=1");
    }
}

#[test]
fn the_sum_is_the_number_of_rows() {
    let sum = summary();
    assert_eq!(sum.rows, ROWS);
    assert_eq!(sum.covered + sum.left_to_people + sum.not_yet, ROWS);
    assert!(sum.of_these_in_part <= sum.not_yet);
}

#[test]
fn what_is_not_built_is_not_claimed() {
    for no in [93, 104] {
        let row = rows().find(|it| it.no == no).unwrap();
        assert_eq!(row.extent(), Extent::NotYet, "row {no}");
    }
    for no in [27, 48, 117, 128] {
        let row = rows().find(|it| it.no == no).unwrap();
        assert_eq!(row.extent(), Extent::NotYetWhole, "row {no}");
    }
}

#[test]
fn every_row_is_one_line_with_its_number_first() {
    let text = as_text();
    for (line, no) in text.lines().zip(1..=ROWS) {
        assert!(line.starts_with(&format!("{no} | ")), "{line}");
    }
    assert_eq!(as_json()["rows"].as_array().map(Vec::len), Some(ROWS));
}
