//! Every rule has its words in every language: what is not possible and why, or what is to be considered.

use law::Effect;
use words::Language;

fn says(language: Language, key: &str) {
    let said = language.say(key);
    assert!(said.as_ref().is_some_and(|it| it.ends_with('.')), "{key} in {language:?}: {said:?}");
}

#[test]
fn every_rule_has_its_words() {
    for language in Language::ALL {
        for rule in law::cases().all() {
            match rule.effect {
                Effect::Warn => says(language, &format!("warning-{}", rule.name)),
                Effect::Permit | Effect::Forbid => says(language, &format!("refusal-{}", rule.name)),
            }
        }
        for rule in register::register_rules() {
            says(language, &format!("refusal-{}", rule.name));
        }
        for rule in law::calendar_rules().all() {
            says(language, &format!("refusal-{}", rule.name));
        }
    }
}

/// Words of rules that are no more only confuse who mends the words.
#[test]
fn no_rule_is_spoken_of_that_does_not_exist() {
    let rules = law::rule_names();
    let registers: Vec<&str> = register::register_rules().iter().map(|it| it.name).collect();
    let general = ["not-now", "not-yours", "too-many"];
    let file = concat!(env!("CARGO_MANIFEST_DIR"), "/../words/locales/en/refusals.ftl");
    for line in std::fs::read_to_string(file).unwrap().lines() {
        let Some((key, _)) = line.split_once(" = ") else { continue };
        let Some(name) = key.strip_prefix("refusal-").or_else(|| key.strip_prefix("warning-")) else { continue };
        let known = |name: &str| rules.contains(&name) || registers.contains(&name) || general.contains(&name);
        assert!(known(name) || name.strip_suffix("-instead").is_some_and(known), "{key}");
    }
}

/// What the law refuses is quoted under the refusal, in the language of the law.
#[test]
fn a_refusal_shows_its_article_and_its_words() {
    let rule = law::cases().all().iter().find(|it| it.name == "terms-must-be-unconditional").unwrap();
    let reason = law::Reason { rule: rule.name, basis: rule.basis };
    let refusal = law::Refusal { ground: law::Ground::Forbidden, reasons: vec![reason] };
    let said = crate::app::refused(Language::En, &refusal);
    assert_eq!(said.cited[0].article, "Civil Procedure Code, article 176(3)");
    assert_eq!(said.cited[0].language, Language::Ru);
    assert_eq!(said.cited[0].page, "/law/rules/terms-must-be-unconditional");
    assert!(said.instead.is_some());
}
