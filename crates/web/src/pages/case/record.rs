//! The record of a case as its reader may see it: every entry, who made it, how, and by which articles.

use super::opened::Opened;
use super::{lines, rooms};
use crate::app::{self, law_language};
use crate::components as part;
use crate::events::{person, sentence};
use crate::{Answer, page};
use axum::extract::Query;
use axum::response::Response;
use case::{Line, Room};
use law::Effect;
use maud::{Markup, html};
use record::Digest;
use std::collections::BTreeMap;

/// So many entries stand on one page.
const A_PAGE: usize = 100;

/// The whole record, the oldest first.
pub async fn show(opened: Opened, Query(asked): Query<super::Asked>) -> Result<Response, Answer> {
    let words = opened.words();
    let seals = opened.app.clerk.seals(&opened.signed.who, &opened.sheet).await;
    let seals = seals.map_err(|failure| app::answer(&opened.visit, failure))?;
    let all = &opened.sheet.view.lines;
    let pages = all.len().div_ceil(A_PAGE).max(1);
    let here = asked.page.clamp(1, pages);
    let number = |it: usize| i64::try_from(it).unwrap_or(i64::MAX);
    let content = html! {
        h1 { (words.case_record()) }
        p.lead { (words.case_record_lead()) }
        (part::lines(html! {
            @for line in all.iter().skip((here - 1) * A_PAGE).take(A_PAGE) { (entry(&opened, line, &seals)) }
        }))
        (part::pagination(words, number(here), number(pages), |it| format!("{}/record?page={it}", opened.address())))
        h2 { (words.case_record_verify()) }
        p { (words.case_record_verify_body()) }
    };
    let frame = opened.visit.frame(words.case_record()).back(opened.address(), words.case_back());
    Ok(page(frame.live(format!("{}/live", opened.address())), content))
}

fn entry(opened: &Opened, line: &Line, seals: &BTreeMap<(Room, u64), Digest>) -> Markup {
    let words = opened.words();
    let seal = seals.get(&(line.room.clone(), line.number)).map(ToString::to_string).unwrap_or_default();
    let content = html! {
        p { (sentence(line, opened.case(), opened.language())) }
        (lines::body(opened, line))
        @if let Some((day, correction)) = lines::correction_of(opened, line) {
            p.small {
                (words.case_line_corrected(day)) " "
                a href={ "#entry-" (correction.no) } { (words.case_line_corrected_where()) }
            }
        }
        (part::details(&words.case_record_more(), more(opened, line, &seal)))
    };
    html! { li.line #{ "entry-" (line.no) } { time datetime=(line.recorded_at) { (lines::when(opened, line)) } div { (content) } } }
}

/// Who made the entry, through which door, how sure the office was, by which articles, and its seal.
fn more(opened: &Opened, line: &Line, seal: &str) -> Markup {
    let (words, case, language) = (opened.words(), opened.case(), opened.language());
    let by = person_or_clock(opened, line);
    let mut rows = vec![(words.case_record_by(), html! { (by) })];
    if let Some(whom) = &line.for_whom {
        rows.push((words.case_record_for(), html! { (person(case, whom, language)) }));
    }
    rows.push((words.case_record_through(), html! { (lines::through(opened, line)) }));
    rows.push((
        words.case_record_assurance(),
        html! { (words.case_assurance(crate::events::name_of(&line.assurance))) },
    ));
    let articles = articles(opened, line);
    if !articles.is_empty() {
        rows.push((words.case_record_articles(), html! { (articles.join("; ")) }));
    }
    rows.push((words.case_record_room(), html! { (rooms::name(opened, &line.room)) }));
    let short: String = seal.chars().take(16).collect();
    rows.push((words.case_record_seal(), html! { (words.case_record_seal_value(line.number.to_string(), short)) }));
    html! {
        (part::facts(&rows))
        @if lines::may_correct(opened, line) {
            p { a href={ (lines::entry(opened, line)) "/correct" } { (words.case_line_correct()) } }
        }
    }
}

fn person_or_clock(opened: &Opened, line: &Line) -> String {
    if line.by == clerk::clock_person() {
        opened.words().case_the_clock()
    } else {
        person(opened.case(), &line.by, opened.language())
    }
}

/// The articles of the rules that permitted it.
fn articles(opened: &Opened, line: &Line) -> Vec<String> {
    let mut found: Vec<String> = vec![];
    for name in &line.rules {
        let rule = law::cases().all().iter().find(|it| it.name == name && it.effect == Effect::Permit);
        let Some(rule) = rule else { continue };
        let shown = rule.basis.article.shown(law_language(opened.language()));
        if !found.contains(&shown) {
            found.push(shown);
        }
    }
    found
}
