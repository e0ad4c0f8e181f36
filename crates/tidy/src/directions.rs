//! Who may use whom: the picture of the crates, as `ARCHITECTURE.md` draws it.

use crate::source::{File, files, none};
use std::collections::BTreeSet;
use toml::{Table, Value};

/// Each crate and the crates of ours it may use. What is not named here may not be used.
const MAY_USE: &[(&str, &[&str])] = &[
    ("record", &[]),
    ("case", &["record"]),
    ("register", &["record"]),
    ("cooperation", &["record"]),
    ("negotiation", &[]),
    ("signing", &[]),
    ("law", &["record", "case", "register", "cooperation"]),
    ("words", &["record", "case", "register", "cooperation", "law"]),
    ("documents", &["record", "case", "register", "cooperation", "law", "words"]),
    ("store", &["record"]),
    ("links", &["record"]),
    (
        "clerk",
        &[
            "record",
            "case",
            "register",
            "cooperation",
            "law",
            "negotiation",
            "signing",
            "words",
            "documents",
            "store",
            "links",
        ],
    ),
    // Never `store` and never `links`: whatever a page wants changed goes through the clerk.
    (
        "web",
        &["record", "case", "register", "cooperation", "law", "negotiation", "signing", "words", "documents", "clerk"],
    ),
    (
        "kelisim",
        &[
            "record",
            "case",
            "register",
            "cooperation",
            "law",
            "negotiation",
            "signing",
            "words",
            "documents",
            "store",
            "links",
            "clerk",
            "web",
        ],
    ),
    ("tidy", &[]),
];

/// Beside `MAY_USE`, what the tests of a crate may use to build what they test.
const TESTS_MAY_USE: &[(&str, &[&str])] = &[("web", &["store", "links"])];

/// What a pure crate may use from outside: nothing that waits, reads a clock, draws lots or opens a file.
const PURE_MAY_USE: &[&str] = &[
    "comemo",
    "crypto-bigint",
    "csv",
    "flate2",
    "fluent-typed",
    "jiff",
    "maud",
    "qrcode",
    "ring",
    "serde",
    "serde_json",
    "sha2",
    "streebog",
    "thiserror",
    "typst",
    "typst-assets",
    "typst-layout",
    "typst-pdf",
];

/// The crates without I/O, async, clock and randomness.
pub(crate) const PURE: &[&str] =
    &["record", "case", "register", "cooperation", "law", "negotiation", "signing", "words", "documents"];

/// The crates as their manifests stand: name, manifest.
fn crates() -> Vec<(String, Table)> {
    let manifest = |it: File| {
        let name = it.path.strip_prefix("crates/")?.strip_suffix("/Cargo.toml")?.to_owned();
        Some((name, it.text.parse().expect("Cargo reads it too")))
    };
    files().into_iter().filter_map(manifest).collect()
}

fn used(manifest: &Table, section: &str) -> BTreeSet<String> {
    let mut tables = vec![manifest.get(section)];
    if let Some(targets) = manifest.get("target").and_then(Value::as_table) {
        tables.extend(targets.values().map(|it| it.get(section)));
    }
    tables.into_iter().flatten().filter_map(Value::as_table).flat_map(|it| it.keys().cloned()).collect()
}

fn named<'a>(table: &'a [(&str, &[&'a str])], name: &str) -> &'a [&'a str] {
    table.iter().find(|it| it.0 == name).map_or(&[], |it| it.1)
}

#[test]
fn crates_use_each_other_in_one_direction_only() {
    let crates = crates();
    let ours: BTreeSet<&str> = crates.iter().map(|it| it.0.as_str()).collect();
    let mut offenders = vec![];
    for (name, manifest) in &crates {
        if !MAY_USE.iter().any(|it| it.0 == name) {
            offenders.push(format!("{name} stands nowhere in the picture"));
        }
        for section in ["dependencies", "build-dependencies", "dev-dependencies"] {
            let extra: &[&str] = if section == "dev-dependencies" { named(TESTS_MAY_USE, name) } else { &[] };
            for other in used(manifest, section).iter().filter(|it| ours.contains(it.as_str())) {
                let may = named(MAY_USE, name).contains(&other.as_str()) || extra.contains(&other.as_str());
                if !may {
                    offenders.push(format!("{name} uses {other} ({section})"));
                }
            }
        }
    }
    none(&offenders, "Crates use each other only along the arrows of ARCHITECTURE.md:");
}

#[test]
fn pure_crates_use_only_pure_libraries() {
    let crates = crates();
    let ours: BTreeSet<&str> = crates.iter().map(|it| it.0.as_str()).collect();
    let mut offenders = vec![];
    for (name, manifest) in crates.iter().filter(|it| PURE.contains(&it.0.as_str())) {
        let foreign = used(manifest, "dependencies").into_iter().filter(|it| !ours.contains(it.as_str()));
        let impure = foreign.filter(|it| !PURE_MAY_USE.contains(&it.as_str()));
        offenders.extend(impure.map(|it| format!("{name} uses {it}")));
    }
    none(&offenders, "A pure crate has no I/O, no async, no clock, no randomness:");
}

#[test]
fn versions_and_lints_stand_in_one_place() {
    let mut offenders = vec![];
    for (name, manifest) in &crates() {
        let inherits = |it: &Value| it.get("workspace").and_then(Value::as_bool) == Some(true);
        if !manifest.get("lints").is_some_and(inherits) {
            offenders.push(format!("{name} does not take the lints of the workspace"));
        }
        for section in ["dependencies", "build-dependencies", "dev-dependencies"] {
            let table = manifest.get(section).and_then(Value::as_table);
            let own = table.into_iter().flatten().filter(|(_, it)| !inherits(it));
            offenders.extend(own.map(|(it, _)| format!("{name} has its own version of {it}")));
        }
    }
    none(&offenders, "Versions and lints are the workspace's:");
}

#[test]
fn only_the_binary_forgets_what_went_wrong() {
    let crates = crates().into_iter().filter(|it| it.0 != "kelisim");
    let offenders: Vec<String> =
        crates.filter(|it| used(&it.1, "dependencies").contains("anyhow")).map(|it| it.0).collect();
    none(&offenders, "`anyhow` stands only in the binary; elsewhere it is a refusal, a mistake or a fault:");
}
