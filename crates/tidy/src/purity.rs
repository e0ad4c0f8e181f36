//! What the pure crates do without: files, networks, clocks, lots, waiting.

use crate::directions::PURE;
use crate::source::{code, lines, names, none};

/// Names that reach out of a program.
const IMPURE: &[&str] = &[
    "std::fs",
    "std::net",
    "std::env",
    "std::process",
    "std::thread",
    "std::io",
    "SystemTime",
    "Instant::now",
    "Timestamp::now",
    "Zoned::now",
    "TimeZone::system",
    "async",
    "await",
    "tokio",
    "getrandom",
    "println",
    "eprintln",
    "RandomState",
];

/// Names that read the calendar clock. Measuring how long something took (`Instant`) is another matter.
const WALL_CLOCK: &[&str] = &["SystemTime::now", "Timestamp::now", "Zoned::now"];

#[test]
fn pure_crates_reach_nothing_outside() {
    let mut offenders = vec![];
    for name in PURE {
        offenders.extend(lines(&code(name), |line| IMPURE.iter().any(|it| names(line, it))));
    }
    none(&offenders, "A pure crate has no I/O, no async, no clock, no randomness; such things come in as arguments:");
}

#[test]
fn floats_decide_nothing() {
    let mut offenders = vec![];
    for name in ["record", "case", "register", "cooperation", "law"] {
        offenders.extend(lines(&code(name), |line| names(line, "f64") || names(line, "f32")));
    }
    none(&offenders, "Money and points are integers:");
}

#[test]
fn one_clock_goes_in_the_office() {
    let reading = lines(&code(""), |line| WALL_CLOCK.iter().any(|it| names(line, it)));
    let files: std::collections::BTreeSet<&str> = reading.iter().filter_map(|it| it.split(':').next()).collect();
    if files.len() > 1 {
        none(&reading, "The calendar clock is read in one file; everybody else is given the time:");
    }
}
