//! The words of refusals and mistakes. Every rule has its own; a test holds the list against the law.

use crate::answer::{Cited, Refused};
use clerk::What;
use register::RegisterRefusal;
use words::Language;

/// A rule forbids: what is not possible, why, and what can be done instead.
pub fn forbidden(language: Language, rule: &str) -> Refused {
    let say = |part: &str| language.say(&format!("refusal-{rule}{part}"));
    match say("") {
        Some(what) => Refused { what, instead: say("-instead"), ..Refused::default() },
        None => plain(language),
    }
}

/// Permitted to this person, but not as things stand.
pub fn not_now(language: Language, rule: &str) -> Refused {
    let own = language.say(&format!("refusal-{rule}"));
    let words = language.words();
    Refused {
        what: own.unwrap_or_else(|| words.refusal_not_now()),
        instead: language.say(&format!("refusal-{rule}-instead")).or_else(|| Some(words.refusal_not_now_instead())),
        ..Refused::default()
    }
}

/// Not this person's to do.
pub fn plain(language: Language) -> Refused {
    let words = language.words();
    Refused { what: words.refusal_not_yours(), instead: Some(words.refusal_not_yours_instead()), ..Refused::default() }
}

pub fn too_many(language: Language, seconds: u64) -> Refused {
    let minutes = i64::try_from(seconds.div_ceil(60)).unwrap_or(i64::MAX);
    Refused { what: language.words().refusal_too_many(minutes), ..Refused::default() }
}

/// A refusal by the rules of registers.
pub fn of_register(language: Language, refusal: &RegisterRefusal) -> Refused {
    let mut said = forbidden(language, refusal.rule);
    let rule = register::register_rules().iter().find(|it| it.name == refusal.rule);
    said.cited = rule
        .map(|it| Cited {
            article: law::cite(it.article).shown(crate::app::law_language(language)),
            quotation: it.quotation.to_owned(),
            language: Language::Ru,
            page: crate::pages::law::rule_address(refusal.rule),
        })
        .into_iter()
        .collect();
    said
}

/// What is wrong with something that was given, at its field.
pub fn mistake(language: Language, what: What) -> String {
    let words = language.words();
    match what {
        What::Empty => words.mistake_empty(),
        What::TooLong => words.mistake_too_long(),
        What::InTheFuture => words.mistake_in_the_future(),
        What::InThePast => words.mistake_in_the_past(),
        What::NotAnAddress => words.mistake_not_an_address(),
        What::WrongCode => words.mistake_wrong_code(),
        What::CodeExpired => words.mistake_code_expired(),
        What::TooLarge => words.mistake_too_large(),
        What::UnknownKind => words.mistake_unknown_kind(),
        What::SentBefore => words.mistake_sent_before(),
        What::Unknown => words.mistake_unknown(),
    }
}
