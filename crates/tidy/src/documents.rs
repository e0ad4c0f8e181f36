//! The documents keep to what stands: the map names every crate, decisions name every dependency, links lead somewhere.

use crate::source::{File, files, none, root};
use std::fs;
use toml::{Table, Value};

fn read(path: &str) -> String {
    fs::read_to_string(root().join(path)).unwrap_or_else(|why| panic!("{path}: {why}"))
}

#[test]
fn the_map_names_every_crate() {
    let readme = read("README.md");
    let crates = files().into_iter();
    let crates =
        crates.filter_map(|it| it.path.strip_prefix("crates/")?.strip_suffix("/Cargo.toml").map(str::to_owned));
    let offenders: Vec<String> = crates.filter(|it| !readme.contains(&format!("`{it}`"))).collect();
    none(&offenders, "README.md has a map of the crates:");
}

#[test]
fn every_dependency_has_its_reason() {
    let reasons: String =
        files().into_iter().filter(|it| it.path.starts_with("docs/decisions/")).map(|it| it.text).collect();
    let manifest: Table = read("Cargo.toml").parse().expect("Cargo reads it too");
    let dependencies =
        manifest["workspace"]["dependencies"].as_table().expect("the workspace has dependencies").clone();
    let foreign = dependencies.iter().filter(|(_, it)| it.get("path").and_then(Value::as_str).is_none());
    let offenders: Vec<String> =
        foreign.map(|it| it.0.clone()).filter(|it| !reasons.contains(&format!("`{it}`"))).collect();
    none(&offenders, "docs/decisions/ gives each dependency one line:");
}

#[test]
fn links_between_documents_lead_somewhere() {
    let mut offenders = vec![];
    for File { path, text } in files().into_iter().filter(|it| it.path.ends_with(".md")) {
        let folder = root().join(&path).parent().expect("a file lies in a folder").to_path_buf();
        for target in text.split("](").skip(1).filter_map(|it| it.split_once(')')).map(|it| it.0) {
            let target = target.split('#').next().unwrap_or_default();
            let is_elsewhere = target.is_empty() || target.contains(':') || target.contains(char::is_whitespace);
            if !is_elsewhere && !folder.join(target).exists() {
                offenders.push(format!("{path}: {target}"));
            }
        }
    }
    none(&offenders, "A link leads nowhere:");
}
