//! The few doors of the program, and that nobody climbs through a window.

use crate::source::{code, lines, names, none};

#[test]
fn pages_see_views_only() {
    let whole = |line: &str| names(line, "Case::of") || names(line, "from_entry") || line.contains("::Case::of");
    none(&lines(&code("web"), whole), "A page sees a `View`, never the whole case:");
}

#[test]
fn papers_are_drawn_up_from_views_only() {
    none(&lines(&code("documents"), |line| names(line, "Case::of")), "A paper is drawn up from a `View`:");
}

#[test]
fn only_the_clerk_writes() {
    let mut offenders = vec![];
    for name in ["web", "links", "kelisim", "words", "documents"] {
        offenders.extend(lines(&code(name), |line| {
            line.contains("store.append") || names(line, "store::Append") || names(line, "Append {")
        }));
    }
    none(&offenders, "`Clerk::perform` is the only way a book changes:");
}

#[test]
fn only_the_store_knows_which_database_it_is() {
    let is_database = |line: &str| {
        let line = line.to_lowercase();
        ["postgres", "sqlite"].iter().any(|it| line.contains(it))
    };
    let mut offenders = vec![];
    for name in ["record", "case", "register", "cooperation", "law", "negotiation", "words", "documents", "links"] {
        offenders.extend(lines(&code(name), is_database));
    }
    // The clerk and the pages are given an open store; which one, only the binary's configuration says.
    for name in ["clerk", "web"] {
        offenders.extend(lines(&code(name), is_database));
    }
    none(&offenders, "Two databases, one behaviour; the difference stays in `store`:");
}

#[test]
fn only_the_store_speaks_sql() {
    let is_sql = |line: &str| {
        ["SELECT ", "INSERT INTO ", "DELETE FROM ", "UPDATE "].iter().any(|it| line.contains(&format!("\"{it}")))
    };
    // The benchmark's anchor writes the same bytes to SQLite without the store; that is its point.
    let free = ["crates/store/", "crates/tidy/", "crates/kelisim/src/bench/direct.rs"];
    let others = crate::source::rust("").into_iter();
    let others: Vec<_> = others.filter(|it| !free.iter().any(|path| it.path.starts_with(path))).collect();
    none(&lines(&others, is_sql), "SQL stands in `store`:");
}
