//! The document says what the tables say, the same every time.

use super::*;
use std::collections::BTreeSet;

fn keys(key: &str) -> Option<String> {
    let known = KEYS.contains(&key) || keys_of_tables().iter().any(|it| it == key);
    known.then(|| format!("[{key}]"))
}

fn all(language: Language) -> impl Iterator<Item = (Road, String)> {
    Road::ALL.into_iter().map(move |it| (it, markdown(it, language, &keys)))
}

#[test]
fn every_rule_is_printed_on_some_road() {
    let text: String = all(Language::Russian).map(|it| it.1).collect();
    let of_registers = register::register_rules().iter().map(|it| it.name);
    for name in cases().all().iter().map(|it| it.name).chain(of_registers) {
        assert!(text.contains(&format!("`{name}`")), "{name}");
    }
}

#[test]
fn every_rule_stands_under_its_quotation() {
    for (road, text) in all(Language::Russian) {
        for rule in printed(road) {
            let at = text.find(&format!("** `{}`", rule.name)).unwrap();
            let Some(words) = rule.quotation else { continue };
            assert!(text[..at].contains(&format!("> {words}\n")), "{} on {}", rule.name, road.name());
        }
    }
}

#[test]
fn the_document_is_the_same_every_time_and_names_no_machine() {
    for language in [Language::Russian, Language::Kazakh] {
        for (road, text) in all(language) {
            assert_eq!(markdown(road, language, &keys), text);
            assert!(!text.contains(env!("CARGO_MANIFEST_DIR")) && !text.contains("file://"), "{}", road.name());
            assert!(!text.contains("\n\n\n") && !text.contains(" \n"), "{}", road.name());
        }
    }
}

#[test]
fn it_asks_for_no_word_that_is_not_listed() {
    let asked = std::cell::RefCell::new(BTreeSet::new());
    let say = |key: &str| {
        asked.borrow_mut().insert(key.to_owned());
        keys(key)
    };
    for language in [Language::Russian, Language::Kazakh] {
        for road in Road::ALL {
            markdown(road, language, &say);
        }
    }
    let unlisted = asked.borrow().iter().filter(|it| !it.starts_with("refusal-") && keys(it).is_none()).count();
    assert_eq!(unlisted, 0, "{:?}", asked.borrow());
}

#[test]
fn a_road_says_who_may_do_what_and_names_every_deadline_and_doubt() {
    let text = markdown(Road::CourtMediation, Language::Russian, &keys);
    assert!(text.contains("| `Suspend` | [law-role-judge], [law-role-secretary] |"));
    for key in keys_of_tables().iter().filter(|it| !it.contains("role")) {
        assert_eq!(text.matches(&format!("[{key}]")).count(), 1, "{key}");
    }
    assert!(!markdown(Road::OutOfCourt, Language::Russian, &keys).contains("| `Suspend` |"));
}

#[test]
fn a_link_to_a_rule_lands_where_the_rule_stands() {
    for rule in cases().all() {
        let road = road_of(rule.name).unwrap();
        assert!(printed(road).iter().any(|it| it.name == rule.name), "{}", rule.name);
    }
    assert_eq!(road_of("court-approves"), Some(Road::CourtMediation));
    assert_eq!(road_of("no-such-rule"), None);
}

#[test]
fn a_missing_kazakh_text_is_said() {
    let text = markdown(Road::Settlement, Language::Kazakh, &keys);
    assert!(text.contains("[jurists-no-kazakh]"));
    let missing =
        printed(Road::Settlement).into_iter().find(|it| it.quotation.is_some() && kazakh_words(it).is_none()).unwrap();
    let at = text.find(&format!("** `{}`", missing.name)).unwrap();
    assert!(
        text[..at].ends_with(&format!("> {}\n\n**[jurists-rule]", missing.quotation.unwrap())),
        "the Russian words"
    );
    assert!(!markdown(Road::Settlement, Language::Russian, &keys).contains("[jurists-no-kazakh]"));
}

#[test]
fn a_text_that_was_not_read_is_said() {
    let text = markdown(Road::OutOfCourt, Language::Russian, &keys);
    assert!(text.contains("*[jurists-unseen]*"), "state-body-needs-a-persons-decision has no text");
    assert!(text.contains("Закон о медиации, пункт 3") || text.contains("статья 1, пункт 3"));
}

#[test]
fn the_version_of_every_text_is_named() {
    let text = markdown(Road::CourtMediation, Language::Kazakh, &keys);
    for file in ["cpc.ru.md", "cpc.kk.md", "mediation.ru.md", "mediation.kk.md", "house_rules.kk.md"] {
        assert!(text.contains(&format!("`{file}`")), "{file}");
    }
    assert!(!markdown(Road::CourtMediation, Language::Russian, &keys).contains("cpc.kk.md"));
}
