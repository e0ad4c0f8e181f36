//! A database that is not there, cannot be read or is none: one clear line, and no server.

use crate::ground::Ground;
use crate::server::shell;
use std::process::Stdio;

/// Starts the server before a database that is not as it should be, and holds what it says.
fn check(database: &str, expected: &str) {
    let output = shell("")
        .env("KELISIM_LISTEN", "127.0.0.1:0")
        .env("KELISIM_DATABASE", database)
        .env("KELISIM_LOG", "off")
        .stdin(Stdio::null())
        .output()
        .expect("it starts");
    let said = String::from_utf8_lossy(&output.stderr);
    assert_eq!(output.status.code(), Some(1), "{said}");
    assert_eq!(said.lines().count(), 1, "{said}");
    assert!(said.contains(expected), "{said}");
}

#[test]
fn a_database_file_that_is_gone_is_named() {
    let ground = Ground::sqlite();
    check(&ground.database(), "there is no database at");
    assert!(!std::path::Path::new(&ground.database()).exists(), "an empty office is not put in its place");
}

#[test]
fn a_folder_that_is_gone_is_named() {
    let ground = Ground::sqlite();
    check(&format!("{}/gone/kelisim.sqlite", ground.folder().display()), "there is no database at");
}

#[test]
fn a_file_that_cannot_be_opened_is_named() {
    let ground = Ground::sqlite();
    check(&ground.folder().display().to_string(), "the database file cannot be opened");
}

#[test]
fn a_file_that_is_no_database_is_named() {
    let ground = Ground::sqlite();
    std::fs::write(ground.database(), "no database ".repeat(1000)).expect("it is written");
    check(&ground.database(), "the database file is damaged");
}

#[test]
fn a_database_server_that_is_gone_is_named() {
    // Nobody listens on port 1.
    check("postgres://nobody@127.0.0.1:1/kelisim", "the database is not available");
}
