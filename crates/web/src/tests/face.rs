//! The face, measured: contrast of every pair of colours in use, and the parts of a form.

use super::pages::labels;
use crate::{
    Filled, Mistakes,
    components::{self, Clock},
    fields::{Choice, Field, error_summary},
};
use jiff::civil::date;
use std::collections::HashMap;
use words::Language;

const CSS: &str = include_str!("../../assets/kelisim.css");

/// The colours of light and dark.
fn tokens() -> [HashMap<&'static str, [f64; 3]>; 2] {
    let layer = CSS.split("@layer tokens {").nth(1).unwrap();
    let layer = layer.split("@layer ground").next().unwrap();
    let (light, dark) = layer.split_once("prefers-color-scheme: dark").unwrap();
    [light, dark].map(|part| {
        part.split(';')
            .filter_map(|line| line.rsplit_once("--")?.1.split_once(": #"))
            .map(|(name, hex)| (name, rgb(hex)))
            .collect()
    })
}

fn rgb(hex: &str) -> [f64; 3] {
    [0, 2, 4].map(|at| f64::from(u8::from_str_radix(&hex[at..at + 2], 16).unwrap()) / 255.0)
}

fn luminance(colour: [f64; 3]) -> f64 {
    let [r, g, b] = colour.map(|c| if c <= 0.040_45 { c / 12.92 } else { ((c + 0.055) / 1.055).powf(2.4) });
    0.2126 * r + 0.7152 * g + 0.0722 * b
}

fn contrast(one: [f64; 3], other: [f64; 3]) -> f64 {
    let (one, other) = (luminance(one), luminance(other));
    (one.max(other) + 0.05) / (one.min(other) + 0.05)
}

#[test]
fn every_pair_of_colours_can_be_read() {
    let papers = ["paper", "sheet", "accent-soft", "warn-soft", "stop-soft", "done-soft"];
    for (scheme, colours) in ["light", "dark"].iter().zip(tokens()) {
        let check = |ink: &str, paper: &str, least: f64| {
            let found = contrast(colours[ink], colours[paper]);
            assert!(found >= least, "{scheme}: {ink} on {paper} is {found:.2}");
        };
        for paper in papers {
            check("ink", paper, 7.0);
            check("quiet", paper, 4.5);
            check("accent", paper, 4.5);
        }
        check("accent", "paper", 7.0);
        check("accent-deep", "paper", 7.0);
        check("on-accent", "accent", 7.0);
        check("on-accent", "accent-deep", 7.0);
        for (ink, soft) in [("warn", "warn-soft"), ("stop", "stop-soft"), ("done", "done-soft")] {
            check(ink, "paper", 4.5);
            check(ink, "sheet", 4.5);
            check(ink, soft, 4.5);
        }
        // Borders of fields and the dark of the two focus rings.
        for paper in ["paper", "sheet"] {
            check("edge", paper, 3.0);
            check("ink", paper, 3.0);
        }
    }
}

#[test]
fn no_colour_stands_outside_the_tokens() {
    let rest = CSS.split("@layer ground {").nth(1).unwrap();
    let rest = rest.split("@media print").next().unwrap();
    let bare: Vec<_> = rest.lines().filter(|line| line.contains(": #")).collect();
    assert!(bare.is_empty(), "{bare:?}");
}

#[test]
fn a_field_keeps_what_was_typed_and_says_what_was_wrong() {
    let language = Language::En;
    let filled = Filled::of([
        ("name", "Ай<герим"),
        ("on", "31"),
        ("on-month", "2"),
        ("on-year", "2026"),
        ("answer", "ask"),
        ("secret", "1234"),
    ]);
    let mut mistakes = Mistakes::default();
    mistakes.add("on", "There is no such day.");
    mistakes.add("answer", "Choose.");
    let field = |name| Field::new(language, name, name).filled(&filled).mistakes(&mistakes);
    let choices =
        [Choice::new("yes", "Yes").hint("Now"), Choice::new("ask", "Ask").more(field("question").textarea(3))];
    let page = maud::html! {
        (error_summary(language, &mistakes))
        (field("name").hint("As in your papers").text())
        (field("on").date())
        (field("sum").money())
        (field("answer").heading().radios(&choices))
        (field("secret").password())
        (field("city").select(&[("1".into(), "Astana".into())]))
        (field("paper").file("PDF", ".pdf", 20))
    }
    .into_string();
    labels(&page, "a form");
    for expected in [
        "value=\"Ай&lt;герим\"",
        "href=\"#on\"",
        "There is no such day.",
        "value=\"ask\" checked",
        "aria-invalid=\"true\"",
        "<legend><h1>answer</h1></legend>",
        "id=\"answer-2\"",
    ] {
        assert!(page.contains(expected), "{expected} in {page}");
    }
    assert!(!page.contains("1234"), "a password is not shown again");
    assert_eq!(page.matches(" checked").count(), 1);
    assert!(!page.contains("class=\"\"") && !page.contains("class class"));
}

#[test]
fn a_clock_says_the_day_and_the_days_left() {
    let mut clock = Clock {
        what: "mediation ends".into(),
        last_day: date(2026, 7, 8),
        today: date(2026, 7, 6),
        first_day: Some(date(2026, 6, 8)),
        length: None,
        article: Some("Law on Mediation, article 23(2)".into()),
    };
    let said = words::plain(&components::clock(Language::Ru, &clock).into_string());
    for part in ["среда, 8 июля", "осталось 2 дня", "width=\"93\"", "article 23(2)", "is-near"] {
        assert!(said.contains(part), "{part} in {said}");
    }
    clock.today = date(2026, 7, 10);
    let said = words::plain(&components::clock(Language::En, &clock).into_string());
    assert!(said.contains("the term ended 2 days ago") && said.contains("width=\"100\""));
}
