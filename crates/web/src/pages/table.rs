//! The table: the questions to be settled with their possible answers, who has given points, what the program found.

pub mod issues;
pub mod packages;
pub mod points;
pub mod sums;

use crate::Answer;
use crate::components::{self as part, Tone};
use crate::events::side;
use crate::fields;
use crate::filled::{Filled, Mistakes};
pub use crate::pages::case::opened::Opened;
use crate::pages::case::opened::Trouble;
use axum::extract::{Path, Query};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use case::{Act, ActKind, Issue, MOST_RUNS, Outcome, Procedure, SideNo, Table};
use maud::{Markup, html};
use serde::Deserialize;

/// What an address says was just done: `?done=given`.
#[derive(Debug, Default, Deserialize)]
pub struct Done {
    #[serde(default)]
    done: String,
}

impl Done {
    /// In words. What has no words shows nothing: an address is anybody's to type.
    pub fn banner(&self, opened: &Opened) -> Markup {
        let plain = !self.done.is_empty() && self.done.bytes().all(|it| it.is_ascii_lowercase() || it == b'-');
        let said = plain.then(|| opened.language().say(&format!("table-done-{}", self.done))).flatten();
        html! { @if let Some(said) = said { (part::banner(Tone::Done, html! { p { (said) } })) } }
    }
}

impl Opened {
    /// Does an act and goes to a page of this case that says so; what stands in the way is shown with the form.
    pub async fn send_on(
        &self,
        to: &str,
        done: &str,
        filled: &Filled,
        mistakes: Mistakes,
        act: Option<Act>,
        form: impl FnOnce(&Trouble) -> Response,
    ) -> Result<Response, Answer> {
        let Some(act) = act.filter(|_| mistakes.is_empty()) else {
            return Ok(form(&Trouble { mistakes, refused: None }));
        };
        let request = self.request(&self.id(filled)?, act);
        match self.app.clerk.perform(&self.signed.who, &self.sheet.number, request).await {
            Ok(_) => Ok(Redirect::to(&format!("{}{to}?done={done}", self.address())).into_response()),
            Err(failure) => Ok(form(&self.trouble(failure)?)),
        }
    }

    /// The side this person speaks for.
    pub fn own_side(&self) -> Option<SideNo> {
        self.sheet.view.side()
    }

    pub fn money(&self, amount: case::Tiyn) -> String {
        words::money(amount.0, self.language())
    }

    pub fn date(&self, day: jiff::civil::Date) -> String {
        words::date_near(day, self.sheet.today, self.language())
    }

    /// Whoever takes part in the talks sees the table; the court and a candidate find nothing.
    pub fn talks(&self) -> Result<&Procedure, Answer> {
        let takes_part = self.own_side().is_some() || self.sheet.view.is_mediator();
        self.case().latest().filter(|_| takes_part).ok_or(Answer::NotFound)
    }
}

/// An option in the reader's language, as what it would mean.
pub fn option(opened: &Opened, it: &Outcome) -> String {
    let (words, case, language) = (opened.words(), opened.case(), opened.language());
    let name = |no: &SideNo| side(case, *no, language);
    match it {
        Outcome::Pay { debtor, creditor, total, .. } => {
            words.table_option_pay(opened.money(*total), name(debtor), name(creditor))
        }
        Outcome::Parts { dates } => {
            let day = |it: Option<&jiff::civil::Date>| it.map(|it| opened.date(*it)).unwrap_or_default();
            match dates.len() {
                1 => words.table_option_at_once(day(dates.first())),
                many => {
                    words.table_option_parts(i64::try_from(many).unwrap_or(0), day(dates.first()), day(dates.last()))
                }
            }
        }
        Outcome::Goes { to, holder, things, .. } if to == holder => words.table_option_stays(things, name(to)),
        Outcome::Goes { to, things, due, .. } => words.table_option_goes(things, name(to), opened.date(*due)),
        Outcome::Deed { debtor, what, due, .. } => words.table_option_deed(what, name(debtor), opened.date(*due)),
        Outcome::Nothing {} => words.table_option_nothing(),
    }
}

/// `GET /cases/{number}/table`
pub async fn show(opened: Opened, Query(done): Query<Done>) -> Result<Response, Answer> {
    let known = opened.talks()?;
    Ok(page(&opened, known, &done, &Trouble::default()))
}

fn page(opened: &Opened, known: &Procedure, done: &Done, trouble: &Trouble) -> Response {
    let words = opened.words();
    let table = &known.table;
    let content = html! {
        (done.banner(opened))
        @if let Some(refused) = &trouble.refused { (part::refusal_box(opened.language(), refused)) }
        h1 { (words.table_title()) }
        p.lead { (words.table_lead()) }
        (next(opened, table))
        h2 { (words.table_questions()) }
        @if table.issues.is_empty() { (part::empty(&words.table_empty(), None)) }
        ol.plain { @for issue in &table.issues { li { (question(opened, table, issue)) } } }
        @if opened.sheet.may(ActKind::AddIssue) { (adding(opened)) }
        @if !table.issues.is_empty() { (ready(opened, table)) (tentative(opened, table)) }
        @if let Some(run) = table.runs.last() { (packages::list(opened, run)) }
        h2 { (words.table_other_ways()) }
        ul {
            li { a href={ (opened.address()) "/secret-sums" } { (words.bidding_title()) } ": " (words.table_way_sums()) }
            li { a href={ (opened.address()) "/instalments" } { (words.instalments_title()) } ": " (words.table_way_instalments()) }
            li { a href={ (opened.address()) "/proposals" } { (words.proposals_title()) } ": " (words.table_way_proposals()) }
        }
    };
    let status = if trouble.refused.is_some() { StatusCode::CONFLICT } else { StatusCode::OK };
    opened.page(&words.table_title(), status, content)
}

/// The one thing this person can do now.
fn next(opened: &Opened, table: &Table) -> Markup {
    let words = opened.words();
    let step = |said: String, more: Markup| part::next_step(&words.shell_next(), html! { p { (said) } (more) });
    let link = |to: &str, said: String| part::actions(part::button_link(&format!("{}{to}", opened.address()), &said));
    if !opened.sheet.may(ActKind::AddIssue) {
        return step(words.table_next_not_open(), html! {});
    }
    let given = opened.own_side().is_some_and(|it| table.ready.contains_key(&it));
    if table.issues.is_empty() {
        return step(words.table_next_questions(), html! {});
    }
    if opened.sheet.may(ActKind::AskPackages) {
        let left = i64::from(MOST_RUNS).saturating_sub(i64::try_from(table.runs.len()).unwrap_or(0));
        let form = fields::post_form(
            &opened.visit,
            &format!("{}/table/packages", opened.address()),
            html! { (fields::act_id(&Filled::default())) (part::actions(part::button(&words.table_ask_button()))) },
        );
        return step(words.table_next_ask(left), form);
    }
    if opened.sheet.may(ActKind::GivePoints) && !given {
        return step(words.table_next_points(), link("/table/points", words.table_points_link()));
    }
    step(words.table_next_wait(), html! {})
}

fn question(opened: &Opened, table: &Table, issue: &Issue) -> Markup {
    let words = opened.words();
    html! {
        h3 { (issue.name) }
        ul { @for it in &issue.options { li { (option(opened, it)) } } }
        @if issue.is_about_parts() && table.lacks_a_sum() { p.small { (words.table_parts_need_a_sum()) } }
        @if opened.sheet.may(ActKind::RemoveIssue) {
            (fields::post_form(&opened.visit, &format!("{}/table/questions/{}/remove", opened.address(), issue.no), html! {
                (fields::act_id(&Filled::default()))
                button.second type="submit" { (words.table_remove_button(&issue.name)) }
            }))
        }
    }
}

fn adding(opened: &Opened) -> Markup {
    let words = opened.words();
    html! {
        h3 { (words.table_add()) }
        ul {
            @for kind in issues::Kind::ALL {
                li { a href={ (opened.address()) "/table/questions/new/" (kind.name()) } { (kind.said(words)) } }
            }
        }
    }
}

/// Who has given points. What they are, nobody else sees.
fn ready(opened: &Opened, table: &Table) -> Markup {
    let (words, case, language) = (opened.words(), opened.case(), opened.language());
    let own = opened.own_side().filter(|it| table.ready.contains_key(it));
    html! {
        h2 { (words.table_ready()) }
        ul {
            @for no in case.settling_sides() {
                @let name = side(case, no, language);
                li { @if table.ready.contains_key(&no) { (words.table_ready_yes(name)) } @else { (words.table_ready_no(name)) } }
            }
        }
        p { (words.table_ready_secret()) }
        @if own.is_some() && opened.sheet.may(ActKind::GivePoints) {
            p { a href={ (opened.address()) "/table/points" } { (words.table_points_change()) } }
        }
        @if own.is_some() { p { a href={ (opened.address()) "/table/try" } { (words.table_try_link()) } } }
    }
}

fn tentative(opened: &Opened, table: &Table) -> Markup {
    let words = opened.words();
    html! {
        @if let Some(options) = &table.tentative {
            h2 { (words.table_tentative()) }
            p { (words.table_tentative_means()) }
            ul { @for said in packages::options(opened, &table.issues, options) { li { (said) } } }
        } @else if opened.sheet.may(ActKind::NoteTentative) {
            p { a href={ (opened.address()) "/table/agreed" } { (words.table_tentative_link()) } }
        }
    }
}

/// `POST /cases/{number}/table/questions/{question}/remove`
pub async fn remove(opened: Opened, Path((_, issue)): Path<(String, u16)>, filled: Filled) -> Result<Response, Answer> {
    let known = opened.talks()?;
    let act = Act::RemoveIssue { procedure: known.no, issue };
    let form = |trouble: &Trouble| page(&opened, known, &Done::default(), trouble);
    opened.send_on("/table", "removed", &filled, Mistakes::default(), Some(act), form).await
}

/// `POST /cases/{number}/table/packages`
pub async fn ask(opened: Opened, filled: Filled) -> Result<Response, Answer> {
    let known = opened.talks()?;
    let act = Act::AskPackages { procedure: known.no };
    let form = |trouble: &Trouble| page(&opened, known, &Done::default(), trouble);
    opened.send_on("/table", "asked", &filled, Mistakes::default(), Some(act), form).await
}
