//! What the program found: a package in plain words, why it is fair to the reader in the reader's own points, what
//! changes if, and a certificate to check. None is chosen beforehand.

use super::{Opened, option, points::worth};
use crate::Answer;
use crate::components as part;
use crate::fields::Field;
use crate::filled::Filled;
use axum::extract::{Path, Query};
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use case::{ActKind, Issue, Outcome, Points, Run};
use maud::{Markup, html};
use std::collections::BTreeMap;

/// The chosen option of every issue, in words.
pub fn options(opened: &Opened, issues: &[Issue], options: &[u16]) -> Vec<String> {
    let chosen = issues.iter().zip(options).filter_map(|(it, at)| it.options.get(usize::from(*at)));
    chosen.map(|it| option(opened, it)).collect()
}

/// The packages of one run, in an order that says nothing of how each was found.
pub fn list(opened: &Opened, run: &Run) -> Markup {
    let words = opened.words();
    let own = own_points(opened, run);
    html! {
        h2 #packages { (words.table_packages(i64::from(run.no))) }
        @if run.packages.is_empty() {
            @if run.tentative.is_some() { p { (words.table_packages_no_better()) } } @else { p { (words.table_packages_none()) } }
        } @else {
            p { (words.table_packages_lead()) }
        }
        @for (no, it) in (1_i64..).zip(&run.packages) {
            section.proposal aria-labelledby={ "package-" (no) } {
                h3 id={ "package-" (no) } { (words.table_package(no)) }
                ul { @for said in options(opened, &run.issues, &it.options) { li { (said) } } }
                @if let Some(own) = &own { p { (worth(opened, own.of(&it.options))) } }
                p { a href={ (opened.address()) "/table/packages/" (run.no) "/" (no) } { (words.table_package_link(no)) } }
            }
        }
    }
}

/// The reader's own points of that run, out of the certificate: later points say nothing about it.
fn own_points(opened: &Opened, run: &Run) -> Option<Points> {
    opened.own_side()?;
    let certificate: serde_json::Value = serde_json::from_str(run.certificate.as_deref()?).ok()?;
    let part = |name: &str| certificate.get(name).cloned();
    serde_json::from_value(serde_json::json!({
        "table": part("table")?, "points": part("points")?, "reserved": part("reserved")?, "nonce": part("nonce")?,
    }))
    .ok()
}

fn run_of(opened: &Opened, no: u16) -> Result<&Run, Answer> {
    opened.talks()?.table.runs.iter().find(|it| it.no == no).ok_or(Answer::NotFound)
}

/// `GET /cases/{number}/table/packages/{run}/{package}`
pub async fn show(opened: Opened, Path((_, run, package)): Path<(String, u16, usize)>) -> Result<Response, Answer> {
    let known = run_of(&opened, run)?;
    let found = package.checked_sub(1).and_then(|at| known.packages.get(at)).ok_or(Answer::NotFound)?;
    let words = opened.words();
    let own = own_points(&opened, known);
    let content = html! {
        h1 { (words.table_package(package as i64)) }
        p.lead { (words.table_package_lead()) }
        ul { @for said in options(&opened, &known.issues, &found.options) { li { (said) } } }
        @if let Some(own) = &own {
            (why(&opened, known, own, &found.options))
            (what_if(&opened, &known.issues, own, &found.options))
        }
        h2 { (words.table_choose_title()) }
        p { (words.table_choose_lead()) }
        @if opened.sheet.may(ActKind::Propose) {
            (part::actions(html! {
                (part::button_link(&format!("{}/proposals/new?package={run}-{package}", opened.address()), &words.table_choose_button()))
                (part::second_link(&format!("{}/table", opened.address()), &words.table_back()))
            }))
        } @else { p { a href={ (opened.address()) "/table" } { (words.table_back()) } } }
        @if let Some(certificate) = &known.certificate { (checking(&opened, known, certificate)) }
    };
    Ok(opened.page(&words.table_package(package as i64), StatusCode::OK, content))
}

/// Why it is fair, in the reader's own points alone.
fn why(opened: &Opened, run: &Run, own: &Points, chosen: &[u16]) -> Markup {
    let words = opened.words();
    let points = i64::from(own.of(chosen));
    let best: i64 = own.points.iter().map(|it| i64::from(it.iter().copied().max().unwrap_or(0))).sum();
    let division = run.issues.iter().any(Issue::is_about_things);
    html! {
        h2 { (words.table_why()) }
        ul {
            li { (words.table_why_points(points, best)) }
            @if own.reserved > 0 { li { (words.table_why_reserved(points - i64::from(own.reserved))) } }
            @if let Some(tentative) = &run.tentative { li { (words.table_why_tentative(points - i64::from(own.of(tentative)))) } }
            li { (words.table_why_efficient()) }
            @if division {
                @let (mine, theirs) = parts(opened, run, own, chosen);
                li { @if mine >= theirs { (words.table_why_no_envy(mine, theirs)) } @else { (words.table_why_envy(mine, theirs)) } }
            }
        }
    }
}

/// What the things that come to the reader are worth to him, and those that go to the others.
fn parts(opened: &Opened, run: &Run, own: &Points, chosen: &[u16]) -> (i64, i64) {
    let (mut mine, mut theirs) = (0, 0);
    for ((issue, points), at) in run.issues.iter().zip(&own.points).zip(chosen) {
        let Some(Outcome::Goes { to, .. }) = issue.options.get(usize::from(*at)) else { continue };
        let have = |it: &Outcome| matches!(it, Outcome::Goes { to, .. } if Some(*to) == opened.own_side());
        let worth = issue.options.iter().position(have).and_then(|it| points.get(it)).copied().unwrap_or(0);
        if Some(*to) == opened.own_side() { mine += i64::from(worth) } else { theirs += i64::from(worth) }
    }
    (mine, theirs)
}

fn what_if(opened: &Opened, issues: &[Issue], own: &Points, chosen: &[u16]) -> Markup {
    let words = opened.words();
    let mut rows = vec![];
    for (at, issue) in issues.iter().enumerate() {
        for (other, it) in (0_u16..).zip(&issue.options) {
            if Some(&other) == chosen.get(at) {
                continue;
            }
            let mut changed = chosen.to_vec();
            changed[at] = other;
            let difference = i64::from(own.of(&changed)) - i64::from(own.of(chosen));
            let said = match difference {
                0 => words.table_if_same(),
                more if more > 0 => words.table_if_more(more),
                less => words.table_if_less(-less),
            };
            rows.push(vec![html! { (issue.name) }, html! { (option(opened, it)) }, html! { (said) }]);
        }
    }
    let heads = [words.table_if_question(), words.table_if_instead(), words.table_if_then()];
    html! {
        h2 { (words.table_if()) }
        p { (words.table_if_lead()) }
        (part::table(&words.table_if(), &heads, &rows))
    }
}

/// The certificate as a page's part: a script checks it here, and it can be taken away.
fn checking(opened: &Opened, run: &Run, certificate: &str) -> Markup {
    let words = opened.words();
    html! {
        h2 { (words.table_certificate()) }
        p { (words.table_certificate_lead()) }
        ul {
            li { (words.table_certificate_committed()) }
            li { (words.table_certificate_sums()) }
            li { (words.table_certificate_floor()) }
        }
        p #certificate-result role="status" data-certificate=(certificate)
            data-holds=(words.table_certificate_holds()) data-fails=(words.table_certificate_fails()) {
            (words.table_certificate_script())
        }
        p { a href={ (opened.address()) "/table/packages/" (run.no) } download { (words.table_certificate_download()) } }
        p.small { (words.table_certificate_yours()) }
        script src=(crate::assets::address("certificate.js")) defer {}
    }
}

/// `GET /cases/{number}/table/packages/{run}`: the reader's own certificate.
pub async fn certificate(opened: Opened, Path((_, run)): Path<(String, u16)>) -> Result<Response, Answer> {
    let known = run_of(&opened, run)?;
    let text = known.certificate.clone().ok_or(Answer::NotFound)?;
    let name = format!("attachment; filename=\"kelisim-{}-{run}.json\"", opened.sheet.number);
    let headers = [
        (header::CONTENT_TYPE, "application/json; charset=utf-8".to_owned()),
        (header::CONTENT_DISPOSITION, name),
        (header::CACHE_CONTROL, "no-store".to_owned()),
    ];
    Ok((headers, text).into_response())
}

/// `GET /cases/{number}/table/try`: any combination, and what it is worth to the reader. Nothing of it is kept.
pub async fn attempt(opened: Opened, Query(asked): Query<BTreeMap<String, String>>) -> Result<Response, Answer> {
    let known = opened.talks()?;
    let (table, words) = (&known.table, opened.words());
    let own = opened.own_side().and_then(|it| table.points.get(&it)).ok_or(Answer::NotFound)?;
    let filled = Filled::of(asked.iter().map(|(name, value)| (name.clone(), value.clone())));
    let chosen: Option<Vec<u16>> =
        table.issues.iter().map(|it| filled.get(&format!("q{}", it.no)).parse().ok()).collect();
    let chosen = chosen.filter(|it| table.has(it));
    let content = html! {
        h1 { (words.table_try_title()) }
        p.lead { (words.table_try_lead()) }
        form method="get" action={ (opened.address()) "/table/try" } {
            @for issue in &table.issues {
                @let choices: Vec<(String, String)> = (0..).zip(&issue.options)
                    .map(|(at, it): (usize, _)| (at.to_string(), option(&opened, it))).collect();
                (Field::new(opened.language(), &format!("q{}", issue.no), issue.name.clone()).filled(&filled).select(&choices))
            }
            (part::actions(html! {
                (part::button(&words.table_try_button()))
                (part::second_link(&format!("{}/table", opened.address()), &words.table_back()))
            }))
        }
        @if let Some(chosen) = &chosen { (tried(&opened, table, own, chosen)) }
    };
    Ok(opened.page(&words.table_try_title(), StatusCode::OK, content))
}

fn tried(opened: &Opened, table: &case::Table, own: &Points, chosen: &[u16]) -> Markup {
    let words = opened.words();
    let points = i64::from(own.of(chosen));
    html! {
        section aria-labelledby="tried" {
            h2 #tried { (words.table_try_result()) }
            p { (worth(opened, own.of(chosen))) }
            @if points < i64::from(own.reserved) { p { (words.table_try_below()) } }
            @for (no, it) in (1_i64..).zip(table.runs.last().filter(|it| it.table == table.version).map_or(&[][..], |it| &it.packages)) {
                @if it.options.len() == chosen.len() {
                    p { (words.table_try_against(no, points - i64::from(own.of(&it.options)))) }
                }
            }
            (what_if(opened, &table.issues, own, chosen))
        }
    }
}
