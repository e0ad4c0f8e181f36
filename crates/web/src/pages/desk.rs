//! A person's desk: what awaits, by when, why; then the person's cases, and what belongs to each role.

use crate::app::{self, App, Signed};
use crate::components as part;
use crate::events::name_of;
use crate::{Answer, Visit, page, steps};
use axum::extract::State;
use axum::response::Response;
use case::StaffRole;
use clerk::DeskItem;
use jiff::civil::Date;
use maud::{Markup, html};

/// So many cases stand on the desk; the list has all.
const RECENT: usize = 10;

/// The desk.
pub async fn desk(State(app): State<App>, visit: Visit, signed: Signed) -> Result<Response, Answer> {
    let words = visit.words();
    let items = app.clerk.desk(&signed.who).await.map_err(|it| app::answer(&visit, it))?;
    let cases = app.clerk.cases_of(&signed.who).await.map_err(|it| app::answer(&visit, it))?;
    let today = app.clerk.office().today();
    let main = html! {
        h2 { (words.desk_awaits()) }
        @if items.is_empty() { (part::empty(&words.desk_awaits_none(), None)) }
        @else { ol.lines { @for it in &items { (awaited(&visit, it, today)) } } }
        h2 { (words.desk_cases()) }
        (list(&visit, &cases[..cases.len().min(RECENT)]))
        @if cases.len() > RECENT { p { a href="/cases" { (words.desk_cases_all(number(cases.len()))) } } }
    };
    let content = html! {
        h1 { (words.desk_title()) }
        (part::columns(main, beside(&visit, &signed)))
    };
    Ok(page(visit.frame(words.desk_title()), content))
}

/// All cases of a person.
pub async fn cases(State(app): State<App>, visit: Visit, signed: Signed) -> Result<Response, Answer> {
    let words = visit.words();
    let cases = app.clerk.cases_of(&signed.who).await.map_err(|it| app::answer(&visit, it))?;
    let content = html! {
        h1 { (words.desk_cases()) }
        (list(&visit, &cases))
    };
    Ok(page(visit.frame(words.desk_cases()).back("/desk", words.shell_desk()), content))
}

/// One thing that awaits: what, why, in which case, by when.
fn awaited(visit: &Visit, it: &DeskItem, today: Date) -> Markup {
    let (words, language) = (visit.words(), visit.language());
    let what = it.what.as_deref().unwrap_or_default();
    let step = steps::named(what, language);
    // A desk reaches people from its own page: it may not open their case.
    let address = if what == "reach-other-side" { "/reception".to_owned() } else { steps::case_address(&it.number) };
    html! {
        li.line {
            p.small {
                @match it.until {
                    Some(day) => {
                        strong { time datetime=(day) { (words::date_near(day, today, language)) } } br;
                        (words::days_left(i64::from((day - today).get_days()), language))
                    }
                    None => { (words.desk_no_day()) }
                }
            }
            div {
                p { a href=(address) { strong { (step.what) } } }
                p { (step.why) }
                p.small { (it.title) " · " (words.case_number(&it.number.0)) }
            }
        }
    }
}

fn list(visit: &Visit, cases: &[DeskItem]) -> Markup {
    let words = visit.words();
    html! {
        @if cases.is_empty() {
            @let file = words.desk_cases_file();
            (part::empty(&words.desk_cases_none(), visit.site().open.filing.map(|it| (it, &*file))))
        } @else {
            ol.lines {
                @for it in cases {
                    li.line {
                        p.small { (words.case_number(&it.number.0)) }
                        div {
                            p { a href=(steps::case_address(&it.number)) { strong { (it.title) } } }
                            p.small { (words.case_stage(&it.stage)) }
                        }
                    }
                }
            }
        }
    }
}

/// What belongs to each role a person has today.
fn beside(visit: &Visit, signed: &Signed) -> Markup {
    let words = visit.words();
    let places = [StaffRole::ReceptionDesk, StaffRole::Administrator, StaffRole::RegisterKeeper];
    let held: Vec<StaffRole> = places.into_iter().filter(|it| signed.who.holds(*it)).collect();
    let filing = visit.site().open.filing.filter(|_| signed.who.only.is_none());
    html! {
        @if !signed.who.staff.is_empty() {
            h2 { (words.desk_roles()) }
            ul { @for it in &signed.who.staff { li { (words.case_office(name_of(&it.role))) } } }
        }
        @if signed.who.holds(StaffRole::Administrator) { p.small { (words.desk_administrator()) } }
        @if !held.is_empty() {
            h2 { (words.desk_places()) }
            ul { @for it in held { li { a href=(place(it)) { (words.desk_place(name_of(&it))) } } } }
        }
        h2 { (words.desk_else()) }
        ul {
            @if let Some(address) = filing { li { a href=(address) { (words.desk_cases_file()) } } }
            li { a href="/cases" { (words.desk_cases()) } }
            li { a href="/mediators" { (words.shell_foot_register()) } }
        }
    }
}

fn place(role: StaffRole) -> &'static str {
    match role {
        StaffRole::ReceptionDesk => "/reception",
        StaffRole::Administrator => "/administration",
        StaffRole::RegisterKeeper => "/registers",
        _ => "/mediators",
    }
}

fn number(it: usize) -> i64 {
    i64::try_from(it).unwrap_or(i64::MAX)
}
