//! Where the references lie, and how a test says that they do not.

use std::path::Path;

/// A file beside the project, `../shared/negotiation/NAME`; none, said by name, where it is not there.
pub(super) fn text(name: &str) -> Option<String> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).ancestors().nth(2).unwrap();
    let path = root.join("../shared/negotiation").join(name);
    let found = std::fs::read_to_string(path).ok();
    if found.is_none() {
        eprintln!("skipped: ../shared/negotiation/{name} is not here");
    }
    found
}

pub(super) fn loose(name: &str) -> Option<serde_json::Value> {
    Some(serde_json::from_str(&text(name)?).unwrap())
}

/// Every how manieth record a test takes: all of them with `KELISIM_ALL_REFERENCES=1`.
pub(super) fn stride(usual: usize) -> usize {
    if std::env::var("KELISIM_ALL_REFERENCES").is_ok_and(|it| it == "1") { 1 } else { usual }
}

/// The whole numbers of a list, also from strings.
pub(super) fn numbers(value: &serde_json::Value) -> Vec<i128> {
    value.as_array().unwrap().iter().map(number).collect()
}

pub(super) fn number(value: &serde_json::Value) -> i128 {
    value.as_i64().map_or_else(|| value.as_str().unwrap().parse().unwrap(), i128::from)
}

pub(super) fn output(kind: &str, input: &serde_json::Value) -> serde_json::Value {
    serde_json::from_str(&crate::run(kind, &input.to_string()).unwrap()).unwrap()
}
