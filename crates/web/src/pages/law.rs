//! The law for jurists: what `kelisim law print` prints, as pages; every refusal leads to its rule here.

use crate::app::{App, law_language};
use crate::{Answer, Visit, page};
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Redirect, Response};
use law::catalogue::{Catalogued, catalogue};
use law::document::{self, ActRow, Printed, Road, YearDay};
use law::{Effect, coverage};
use maud::{Markup, html};
use words::Language;

/// Where a rule stands, from anywhere.
pub fn rule_address(rule: &str) -> String {
    format!("/law/rules/{rule}")
}

fn say(visit: &Visit, key: &str) -> String {
    visit.language().say(key).unwrap_or_else(|| key.to_owned())
}

fn title(visit: &Visit, road: Road) -> String {
    say(visit, &format!("jurists-road-{}", road.name()))
}

/// Every road, and the calendar.
pub async fn show(visit: Visit) -> Response {
    let words = visit.words();
    let content = html! {
        h1 { (words.law_title()) }
        p.lead { (words.law_lead()) }
        ul.roads {
            @for road in Road::ALL {
                li {
                    a href={ "/law/" (road.name()) } { (title(&visit, road)) }
                    div { p { (words.law_rules(document::printed(road).len() as i64)) } }
                }
            }
            li { a href="/law/calendar" { (words.law_calendar()) } }
        }
        (doubts(&visit))
    };
    page(visit.frame(words.law_title()).public(), content)
}

/// The law of one road.
pub async fn road(visit: Visit, Path(name): Path<String>) -> Result<Response, Answer> {
    let road = Road::of_name(&name).ok_or(Answer::NotFound)?;
    let words = visit.words();
    let rules = document::printed(road);
    let command = format!("kelisim law print --road {}", road.name());
    let content = html! {
        h1 { (title(&visit, road)) }
        p.lead { (words.jurists_lead()) }
        ul {
            @for (id, heading) in [
                ("texts", words.jurists_texts()), ("rules", words.jurists_rules()), ("table", words.law_table()),
                ("deadlines", words.law_deadlines()), ("unseen", words.jurists_unseen_heading()),
                ("doubts", words.law_doubts()),
            ] { li { a href={ "#" (id) } { (heading) } } }
        }
        (texts(&visit, &rules))
        h2 #rules { (words.jurists_rules()) }
        @for (at, rule) in rules.iter().enumerate() {
            @let before = at.checked_sub(1).map(|it| &rules[it]);
            @if before.is_none_or(|it| it.article != rule.article || it.quotation != rule.quotation) {
                (quotation(&visit, rule))
            }
            (one_rule(&visit, rule))
        }
        (table(&visit, &document::act_rows(&rules)))
        h2 #deadlines { (words.law_deadlines()) }
        p { (words.law_deadlines_lead()) }
        ul { @for it in catalogue() { li { (deadline(&visit, it)) } } }
        (unseen(&visit, &rules))
        (doubts(&visit))
        p.source { (words.law_print(command)) }
    };
    let frame = visit.frame(title(&visit, road)).public();
    Ok(page(frame.back("/law", words.law_title()), content))
}

/// Leads to the rule on the first road that has it.
pub async fn rule(Path(name): Path<String>) -> Result<Response, Answer> {
    // The rules of the office's calendar belong to no road.
    if law::calendar_rules().all().iter().any(|it| it.name == name) {
        return Ok(Redirect::to("/law/calendar").into_response());
    }
    let road = document::road_of(&name).ok_or(Answer::NotFound)?;
    Ok(Redirect::to(&format!("/law/{}#{name}", road.name())).into_response())
}

/// Which texts were read, with the version each copy has.
fn texts(visit: &Visit, rules: &[Printed]) -> Markup {
    let words = visit.words();
    html! {
        h2 #texts { (words.jurists_texts()) }
        ul {
            @for source in document::sources_of(rules, law_language(visit.language())) {
                @let says = |field: &str| source.says(field).unwrap_or_default();
                li {
                    (says("act")) " (" (says("number and date")) ")"
                    p.small { (words.jurists_version()) ": " (says("version")) }
                    p.small { (words.jurists_status()) ": " (says("status")) }
                }
            }
        }
    }
}

fn quotation(visit: &Visit, rule: &Printed) -> Markup {
    let words = visit.words();
    let language = law_language(visit.language());
    let own = (visit.language() == Language::Kk).then(|| document::kazakh_words(rule)).flatten();
    html! {
        h3 { (rule.article.shown(language)) }
        @match (own, rule.quotation) {
            (Some(own), _) => blockquote lang="kk" { @for line in own.lines() { p { (line) } } },
            (None, Some(russian)) => {
                @if visit.language() == Language::Kk { p.small { (words.jurists_no_kazakh()) } }
                blockquote lang="ru" { p { (russian) } }
            }
            (None, None) => p.small { (words.jurists_unseen()) },
        }
    }
}

fn one_rule(visit: &Visit, rule: &Printed) -> Markup {
    let words = visit.words();
    let effect = match rule.effect {
        Some(Effect::Permit) => words.jurists_permits(),
        Some(Effect::Forbid) => words.jurists_forbids(),
        Some(Effect::Warn) => words.jurists_warns(),
        None => words.jurists_must_hold(),
    };
    let part = if rule.effect == Some(Effect::Warn) { "warning" } else { "refusal" };
    let sentence = visit.language().say(&format!("{part}-{}", rule.name));
    let roles: Vec<String> = rule.roles.iter().map(|it| say(visit, &document::role_key(it))).collect();
    let stories: Vec<&str> = coverage::stories_of(rule.name).collect();
    html! {
        section.rule id=(rule.name) {
            p { strong { (words.jurists_rule()) } " " code { (rule.name) } }
            @if let Some(sentence) = sentence { p { (sentence) } }
            ul {
                li { (effect) }
                @if rule.effect.is_some() {
                    li {
                        (words.jurists_acts()) ": "
                        @if rule.acts.is_empty() { (words.jurists_every_act()) } @else { (codes(&rule.acts)) }
                    }
                }
                @if !roles.is_empty() { li { (words.jurists_roles()) ": " (roles.join(", ")) } }
                li {
                    (words.jurists_since()) ": " (words::date_numeric(rule.since))
                    @if let Some(until) = rule.until { "; " (words.jurists_until()) ": " (words::date_numeric(until)) }
                }
                @if !stories.is_empty() { li { (words.jurists_stories()) ": " (codes(&stories)) } }
            }
        }
    }
}

fn codes(names: &[&str]) -> Markup {
    html! { @for (at, name) in names.iter().enumerate() { @if at > 0 { ", " } code { (name) } } }
}

/// Who may do what.
fn table(visit: &Visit, rows: &[ActRow]) -> Markup {
    let words = visit.words();
    html! {
        @if !rows.is_empty() {
            h2 #table { (words.law_table()) }
            p { (words.law_table_lead()) }
            dl {
                @for row in rows {
                    @let roles: Vec<String> = row.roles.iter().map(|it| say(visit, &document::role_key(it))).collect();
                    dt { code { (row.act) } }
                    dd {
                        p { (words.jurists_roles()) ": " (roles.join(", ")) }
                        @if !row.limits.is_empty() {
                            p.small {
                                (words.law_against()) ": "
                                @for (at, name) in row.limits.iter().enumerate() {
                                    @if at > 0 { ", " }
                                    a href={ "#" (name) } { (name) }
                                }
                            }
                        }
                    }
                }
            }
        }
    }
}

fn deadline(visit: &Visit, it: &Catalogued) -> Markup {
    let words = visit.words();
    let language = law_language(visit.language());
    html! {
        strong { (it.name()) ". " (say(visit, &document::deadline_key(it.no))) }
        ul {
            @for known in it.deadlines() {
                @let (count, unit) = document::length_key(known.length);
                li { (count) " " (say(visit, unit)) " (" (known.article.shown(language)) "): «" span lang="ru" { (known.quotation) } "»" }
            }
            @if it.terms.is_empty() { li { (words.law_deadline_none()) } }
            li { (say(visit, document::stops_key(it.pause))) }
            @for run in it.runs {
                @let (key, name) = document::runs_key(*run);
                li { (say(visit, key)) @if let Some(name) = name { " " code { (name) } } }
            }
        }
    }
}

fn unseen(visit: &Visit, rules: &[Printed]) -> Markup {
    let words = visit.words();
    let unread: Vec<&Printed> = rules.iter().filter(|it| it.quotation.is_none()).collect();
    html! {
        h2 #unseen { (words.jurists_unseen_heading()) }
        @if unread.is_empty() { p { (words.jurists_nothing_unseen()) } }
        @else {
            p { (words.jurists_unseen()) }
            ul { @for it in unread { li { a href={ "#" (it.name) } { (it.article.shown(law_language(visit.language()))) } } } }
        }
    }
}

/// Where the law is uncertain, and that a person decides there.
fn doubts(visit: &Visit) -> Markup {
    let words = visit.words();
    html! {
        h2 #doubts { (words.law_doubts()) }
        p { (words.law_doubts_lead()) }
        ol { @for no in 1..=document::DOUBTS { li { (say(visit, &document::doubt_key(no))) } } }
    }
}

/// The days off of this year, and what the office entered.
pub async fn calendar_now(State(app): State<App>, visit: Visit) -> Result<Response, Answer> {
    calendar_of(&app, &visit, app.clerk.office().today().year())
}

/// The days off of a year.
pub async fn calendar(State(app): State<App>, visit: Visit, Path(year): Path<i16>) -> Result<Response, Answer> {
    calendar_of(&app, &visit, year)
}

fn calendar_of(app: &App, visit: &Visit, year: i16) -> Result<Response, Answer> {
    if !(law::calendar::KNOWN_SINCE.year()..=2100).contains(&year) {
        return Err(Answer::NotFound);
    }
    let words = visit.words();
    let calendar = app.clerk.calendar();
    let title = words.calendar_year(year.to_string());
    let content = html! {
        h1 { (title) }
        @if !calendar.knows(year) { p.lead { (words.calendar_year_unknown()) } }
        ul { @for it in document::year(&calendar, year) { li { (year_day(visit, &it)) } } }
        p { a href={ "/law/calendar/" (year - 1) } rel="prev" { (year - 1) } " · " a href={ "/law/calendar/" (year + 1) } rel="next" { (year + 1) } }
    };
    Ok(page(visit.frame(title).public().back("/law", words.law_title()), content))
}

fn year_day(visit: &Visit, it: &YearDay) -> Markup {
    html! {
        (words::date_with_year(it.date, visit.language())) ": " (say(visit, &format!("calendar-day-{}", it.kind)))
        p.small { (it.source) }
    }
}
