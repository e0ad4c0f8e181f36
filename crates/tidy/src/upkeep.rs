//! What keeps a file pleasant to open: its length, its first line, nothing unfinished, nothing of one machine.

use crate::source::{blanked, code, files, lines, names, none, rust};

/// No file reaches this many lines.
const LONGEST: usize = 600;

#[test]
fn files_stay_short() {
    let long = files().into_iter().filter(|it| it.path.ends_with(".rs") && it.text.lines().count() >= LONGEST);
    let offenders: Vec<String> = long.map(|it| format!("{}: {} lines", it.path, it.text.lines().count())).collect();
    none(&offenders, "A file has fewer than 600 lines:");
}

#[test]
fn every_file_says_what_it_is() {
    let is_test = |path: &str| path.ends_with("tests.rs") || path.contains("/tests/");
    let silent = rust("").into_iter().filter(|it| !is_test(&it.path) && !it.text.starts_with("//!"));
    let offenders: Vec<String> = silent.map(|it| it.path).collect();
    none(&offenders, "A file opens with `//!` and what it is:");
}

#[test]
fn files_are_named_after_what_they_hold() {
    let vague = ["utils", "util", "common", "helpers", "helper", "manager", "service", "types", "models", "misc"];
    let is_vague = |path: &str| path.trim_end_matches(".rs").split('/').any(|it| vague.contains(&it));
    let offenders: Vec<String> = rust("").into_iter().map(|it| it.path).filter(|it| is_vague(it)).collect();
    none(&offenders, "A file's name says what is in it:");
}

#[test]
fn nothing_is_left_unfinished() {
    let macros = ["todo!", "unimplemented!", "dbg!"];
    let marks = [concat!("TO", "DO"), concat!("FIX", "ME"), concat!("XX", "X")];
    let mut offenders = vec![];
    for mut file in files().into_iter().filter(|it| it.path.ends_with(".rs")) {
        offenders.extend(lines(std::slice::from_ref(&file), |line| marks.iter().any(|it| names(line, it))));
        file.text = blanked(&file.text);
        offenders.extend(lines(&[file], |line| macros.iter().any(|it| line.contains(it)) || line.contains("#[ignore")));
    }
    none(&offenders, "What is not finished is an issue, not a mark in the code:");
}

#[test]
fn nothing_is_unwrapped_outside_tests() {
    let offenders = lines(&code(""), |line| line.contains(".unwrap()"));
    none(&offenders, "`expect` says why it cannot fail; `unwrap` says nothing:");
}

#[test]
fn nothing_names_one_machine() {
    let places = ["/wo\u{72}k/", "/far\u{6d}/", "bash_jo\u{62}s", "/roo\u{74}/", "/hom\u{65}/"];
    let offenders = lines(&files(), |line| places.iter().any(|it| line.contains(it)));
    none(&offenders, "A path of one machine stands in the project:");
}

#[test]
fn locked_packages_name_no_server() {
    let lock = files().into_iter().filter(|it| it.path == "package-lock.json").collect::<Vec<_>>();
    none(&lines(&lock, |line| line.contains("\"resolved\"")), "A lock file names versions and digests, no server:");
}
