//! Each language says everything, and says it with the right endings.

use crate::{Language, date, date_near, date_time, date_with_year, days_left, money, plain, until};
use jiff::civil::{Date, date as day};
use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::Path,
};

/// Every key of one language with its variables, read from the files themselves.
fn keys(language: Language) -> BTreeMap<String, BTreeSet<String>> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("locales").join(language.code());
    let mut keys: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for file in fs::read_dir(folder).expect("the folder of a language") {
        let path = file.expect("a file of the folder").path();
        let mut current = String::new();
        for line in fs::read_to_string(&path).unwrap().lines() {
            if line.starts_with('#') {
                continue;
            }
            if let Some((key, _)) = line.split_once('=')
                && line.starts_with(|c: char| c.is_ascii_lowercase() || c == '-')
            {
                current = key.trim().to_string();
            }
            for piece in line.split('$').skip(1) {
                let name = piece.split(|c: char| !c.is_ascii_alphanumeric() && c != '_');
                let name = name.into_iter().next().unwrap_or_default().to_string();
                keys.entry(current.clone()).or_default().insert(name);
            }
            keys.entry(current.clone()).or_default();
        }
    }
    keys.remove("");
    keys
}

#[test]
fn every_language_says_everything() {
    let english = keys(Language::En);
    for language in [Language::Kk, Language::Ru] {
        let other = keys(language);
        let missing: Vec<_> = english.keys().filter(|k| !other.contains_key(*k)).collect();
        assert!(missing.is_empty(), "{language:?} lacks {missing:?}");
        let extra: Vec<_> = other.keys().filter(|k| !english.contains_key(*k)).collect();
        assert!(extra.is_empty(), "only {language:?} has {extra:?}");
        for (key, variables) in &english {
            assert_eq!(variables, &other[key], "{key} in {language:?}");
        }
    }
}

#[test]
fn every_message_can_be_said() {
    for language in Language::ALL {
        for (key, variables) in keys(language) {
            if key.starts_with('-') {
                continue;
            }
            let given: Vec<_> = variables.iter().map(|name| (name.as_str(), "1".to_string())).collect();
            let said = language.say_with(&key, &given);
            let said = said.unwrap_or_else(|| panic!("{key} in {language:?} cannot be said"));
            assert!(!said.contains(['\u{2068}', '{']), "{key}: {said}");
        }
    }
}

/// The look-alike letters are the commonest slip in Kazakh texts: і, һ, ә typed as i, h, ə.
#[test]
fn no_word_mixes_two_alphabets() {
    for language in Language::ALL {
        for key in keys(language).keys().filter(|k| !k.starts_with('-')) {
            let Some(said) = language.say(key) else {
                continue;
            };
            for word in said.split(|c: char| !c.is_alphabetic()) {
                let latin = word.chars().any(|c| c.is_ascii_alphabetic() || c == 'ə');
                let cyrillic = word.chars().any(|c| ('\u{400}'..='\u{4ff}').contains(&c));
                assert!(!(latin && cyrillic), "{key} in {language:?}: {word}");
            }
        }
    }
}

#[test]
fn sums_are_grouped_and_never_break() {
    let check = |tiyn, language, expected: &str| {
        let text = money(tiyn, language);
        assert!(!text.contains(' '), "{text:?} could break");
        assert_eq!(plain(&text), expected);
    };
    check(105_000_000, Language::Kk, "1 050 000 ₸");
    check(216_250, Language::Ru, "2 162,50 ₸");
    check(216_250, Language::En, "2 162.50 ₸");
    check(0, Language::Kk, "0 ₸");
    check(5, Language::Ru, "0,05 ₸");
    check(99_900, Language::En, "999 ₸");
    check(-100_005, Language::Kk, "−1 000,05 ₸");
    check(i64::MIN, Language::En, "−92 233 720 368 547 758.08 ₸");
}

#[test]
fn days_are_said_as_people_say_them() {
    let check = |f: fn(Date, Language) -> String, expected: [&str; 3]| {
        let said = Language::ALL.map(|l| plain(&f(day(2026, 3, 12), l)));
        assert_eq!(said, expected);
    };
    check(date, ["12 наурыз, бейсенбі", "четверг, 12 марта", "Thu 12 March"]);
    check(date_with_year, ["2026 жылғы 12 наурыз, бейсенбі", "четверг, 12 марта 2026 года", "Thu 12 March 2026"]);
    check(until, ["12 наурызға дейін (бейсенбіні қоса)", "до четверга, 12 марта включительно", "by Thu 12 March"]);
    check(|d, l| date_near(d, day(2026, 1, 1), l), ["12 наурыз, бейсенбі", "четверг, 12 марта", "Thu 12 March"]);
    check(
        |d, l| date_time(d.at(9, 5, 0, 0), l),
        ["12 наурыз, бейсенбі, 09:05", "четверг, 12 марта, 09:05", "Thu 12 March, 09:05"],
    );
}

#[test]
fn every_month_and_weekday_has_its_name() {
    for language in Language::ALL {
        let months: BTreeSet<_> = (1..=12).map(|m| crate::month(m, language)).collect();
        let days: BTreeSet<_> = (1..=7).map(|d| crate::weekday(d, language)).collect();
        assert_eq!((months.len(), days.len()), (12, 7), "{language:?}");
    }
    assert_eq!(crate::weekday(1, Language::Kk), "дүйсенбі");
    assert_eq!(crate::month(12, Language::Kk), "желтоқсан");
}

#[test]
fn days_left_have_the_right_endings() {
    let check = |days, expected: [&str; 3]| {
        assert_eq!(Language::ALL.map(|l| plain(&days_left(days, l))), expected);
    };
    check(1, ["1 күн қалды", "остался 1 день", "1 day left"]);
    check(2, ["2 күн қалды", "осталось 2 дня", "2 days left"]);
    check(5, ["5 күн қалды", "осталось 5 дней", "5 days left"]);
    check(21, ["21 күн қалды", "остался 21 день", "21 days left"]);
    check(0, ["бүгін соңғы күн", "сегодня последний день", "today is the last day"]);
    check(-3, ["мерзім 3 күн бұрын өтті", "срок истёк 3 дня назад", "the term ended 3 days ago"]);
}

#[test]
fn a_language_is_known_by_its_code() {
    assert_eq!(Language::from_code("kk-KZ"), Some(Language::Kk));
    assert_eq!(Language::from_code("RU"), Some(Language::Ru));
    assert_eq!(Language::from_code("fr"), None);
    assert_eq!(Language::default(), Language::Kk);
}
