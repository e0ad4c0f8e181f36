//! `kelisim law`: the rules, what they cover, and documents for jurists. Everything is printed; nothing is decided.

use anyhow::bail;
use clap::{Args, Subcommand, ValueEnum};
use law::document::{self, Road};
use std::io::Write as _;

/// What of the law is printed; without a word, every rule.
#[derive(Debug, Args)]
pub struct Law {
    #[command(subcommand)]
    what: Option<What>,
}

#[derive(Debug, Subcommand)]
enum What {
    /// One line for each rule of the law: what the program does about it, and what it does not do yet.
    Coverage {
        /// Prints JSON.
        #[arg(long)]
        json: bool,
    },
    /// The law of a road for jurists: the words of the statute, and the rule under each. Markdown.
    Print {
        /// out-of-court, court-mediation, judge-mediation, settlement, participatory or registers; all when left out.
        #[arg(long)]
        road: Option<String>,
        #[arg(long, value_enum, default_value = "ru")]
        language: Language,
    },
    /// The 24 deadlines: article, start, length, what stops them, what their end brings, and where they run.
    Deadlines {
        /// Prints JSON.
        #[arg(long)]
        json: bool,
    },
    /// The days off of a year, and the days moved, each with its source.
    Calendar {
        year: i16,
        /// Prints JSON.
        #[arg(long)]
        json: bool,
    },
}

/// The languages of the courts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Language {
    Ru,
    Kk,
}

pub fn run(asked: &Law) -> anyhow::Result<()> {
    let text = match &asked.what {
        None => rules(),
        Some(What::Coverage { json: false }) => law::coverage::as_text(),
        Some(What::Coverage { json: true }) => pretty(&law::coverage::as_json())?,
        Some(What::Deadlines { json: false }) => law::catalogue::as_text(),
        Some(What::Deadlines { json: true }) => pretty(&law::catalogue::as_json())?,
        Some(What::Print { road, language }) => printed(road.as_deref(), *language)?,
        Some(What::Calendar { year, json }) => calendar(*year, *json)?,
    };
    match std::io::stdout().write_all(text.as_bytes()) {
        // Whoever reads only the first lines has read enough.
        Err(fault) if fault.kind() == std::io::ErrorKind::BrokenPipe => Ok(()),
        done => Ok(done?),
    }
}

fn pretty(value: &impl serde::Serialize) -> anyhow::Result<String> {
    Ok(serde_json::to_string_pretty(value)? + "\n")
}

/// Every rule with its quotations, as it stands in the tables.
fn rules() -> String {
    let mut text = String::new();
    for rule in law::cases().all() {
        text += &format!("{} ({:?}) — {}\n", rule.name, rule.effect, rule.basis.article);
        for words in [rule.basis.quotation, rule.basis.in_kazakh].into_iter().flatten() {
            text += &format!("    «{words}»\n");
        }
        let acts: Vec<&str> = rule.acts.iter().map(|it| it.name()).collect();
        text += &format!("    acts: {}\n", acts.join(", "));
        if !rule.roles.is_empty() {
            text += &format!("    roles: {:?}\n", rule.roles);
        }
    }
    text
}

fn printed(road: Option<&str>, language: Language) -> anyhow::Result<String> {
    let roads = match road.map(|it| (it, Road::of_name(it))) {
        None => Road::ALL.to_vec(),
        Some((_, Some(road))) => vec![road],
        Some((name, None)) => {
            let known: Vec<&str> = Road::ALL.into_iter().map(Road::name).collect();
            bail!("no road {name:?}; there are {}", known.join(", "));
        }
    };
    let (of_law, of_words) = match language {
        Language::Ru => (law::Language::Russian, words::Language::Ru),
        Language::Kk => (law::Language::Kazakh, words::Language::Kk),
    };
    Ok(roads.into_iter().map(|it| document::markdown(it, of_law, &|key| of_words.say(key))).collect())
}

fn calendar(year: i16, json: bool) -> anyhow::Result<String> {
    let calendar = law::Calendar::of_kazakhstan();
    let days = document::year(&calendar, year);
    let known = calendar.knows(year);
    if json {
        return pretty(&serde_json::json!({ "year": year, "known": known, "days": days }));
    }
    let mut text = String::new();
    for it in &days {
        text += &format!("{} {} {} {} — {}\n", it.date, it.weekday, it.kind, it.what, it.source);
    }
    if !known {
        text += "Not every day off of this year is known: Kurban-ait is entered by hand.\n";
    }
    Ok(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_word_of_the_document_is_said_in_every_language() {
        for language in words::Language::ALL {
            let of_tables = document::keys_of_tables();
            for key in document::KEYS.iter().copied().chain(of_tables.iter().map(String::as_str)) {
                assert!(language.say(key).is_some(), "{key} in {language:?}");
            }
        }
    }

    #[test]
    fn every_road_is_printed_in_both_languages_of_the_courts() {
        for language in [Language::Ru, Language::Kk] {
            for road in Road::ALL {
                let text = printed(Some(road.name()), language).unwrap();
                assert!(text.starts_with("# ") && !text.contains("jurists-"), "{} {language:?}", road.name());
            }
        }
        assert!(printed(Some("nowhere"), Language::Ru).is_err());
    }

    #[test]
    fn the_plain_command_still_prints_every_rule() {
        let text = rules();
        assert!(law::rule_names().iter().all(|name| text.contains(&format!("{name} ("))));
    }

    #[test]
    fn a_year_that_is_not_known_whole_says_so() {
        assert!(!calendar(2026, false).unwrap().contains("Not every day"));
        assert!(calendar(2035, false).unwrap().contains("Not every day"));
    }
}
