//! Proposals, agreement, performance, the court: each page whole in three languages, each road walked by its forms as a
//! browser without scripts sends them, each address closed to strangers.

mod browser;
mod courts;
mod papers;
mod table;
mod talks;
mod world;

use super::Got;
use words::{Language, Words};

/// The sentences a Russian browser is shown; the words themselves may be mended without a test.
pub(super) fn ru() -> &'static Words {
    Language::Ru.words()
}

pub(super) fn says(got: &Got, sentence: &str) -> bool {
    let written = sentence.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;");
    got.text.contains(&written)
}

/// The page is whole: its language, one heading, a label for every field, nothing left unsaid.
pub(super) fn check_page(got: &Got, language: Language, what: &str) {
    let text = &got.text;
    assert!(text.contains(&format!("<html lang=\"{}\"", language.code())), "{what}: language");
    assert_eq!(text.matches("<h1").count(), 1, "{what}: one h1");
    let main = got.between("<main", "</main>");
    for (at, _) in
        main.match_indices("<input ").chain(main.match_indices("<textarea ")).chain(main.match_indices("<select "))
    {
        let tag = &main[at..at + main[at..].find('>').unwrap()];
        if tag.contains("type=\"hidden\"") {
            continue;
        }
        let id = browser::attribute(tag, "id").unwrap_or_else(|| panic!("{what}: a field without an id: {tag}"));
        assert!(main.contains(&format!("for=\"{id}\"")), "{what}: no label for {id}");
        let same = main.matches(&format!(" id=\"{id}\"")).count();
        assert_eq!(same, 1, "{what}: {same} things have the id {id}");
    }
}
