//! A case: the next step first, then the rooms; beside them, until when and who.

pub mod aside;
pub mod changes;
pub mod lines;
pub mod opened;
pub mod people;
pub mod record;
pub mod rooms;
pub mod safety;
pub mod writing;

pub use opened::{Form, Opened, Trouble};

use crate::components::{self as part, Tone};
use crate::events::{name_of, side};
use crate::{Answer, page, steps};
use axum::extract::{Path, Query};
use axum::response::Response;
use case::{ActKind, Fact, Line, Room};
use law::Awaiting;
use maud::{Markup, html};
use serde::Deserialize;
use words::Language;

/// So many entries stand on the page of a case; the room's own page has more.
const LATEST: usize = 12;
/// So many entries stand on one page of a room.
const A_PAGE: usize = 50;

/// What an address may say after its question mark.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Asked {
    /// The act that was just done.
    pub done: String,
    /// A rule that asks to consider something.
    pub consider: String,
    pub page: usize,
}

/// A case by the names in it: "Aigerim Seitkali – Daulet Omarov".
pub fn title(case: &case::Case, language: Language) -> String {
    let words = language.words();
    let names: Vec<String> = case.sides.iter().map(|it| side(case, it.no, language)).collect();
    match names.as_slice() {
        [] => words.case_title_unnamed(),
        [one] => one.clone(),
        [one, other] => words.case_title_two(one, other),
        [one, rest @ ..] => words.case_title_many(i64::try_from(rest.len()).unwrap_or(i64::MAX), one),
    }
}

/// The page of a case.
pub async fn show(opened: Opened, Query(asked): Query<Asked>) -> Result<Response, Answer> {
    let room = rooms::first(&opened);
    let shown = match &room {
        Some(room) => {
            let shown = the_room(&opened, room);
            read(&opened, room).await?;
            shown
        }
        None => html! { p { (opened.words().case_no_room()) } (candidate_lines(&opened)) },
    };
    // Two rows of columns: on a telephone the terms then stand before what was said, not after all of it.
    let now = html! { (just_done(&opened, &asked)) (next(&opened)) (waiting_for(&opened)) };
    let until = html! { (aside::clocks(&opened)) (aside::sessions(&opened)) };
    let beside = html! { (aside::people(&opened)) (aside::no_agreement(&opened)) (else_possible(&opened)) };
    let words = opened.words();
    let title = title(opened.case(), opened.language());
    let content = html! {
        h1 { (title) }
        p.lead { (about(&opened)) }
        (row(now, &words.shell_until_when(), until))
        (row(shown, &words.case_people(), beside))
    };
    let frame = opened.visit.frame(&title).back("/desk", opened.words().shell_desk());
    Ok(page(frame.live(format!("{}/live", opened.address())), content))
}

/// Two columns, the second with a name of its own: there is another beside it on the page.
fn row(main: Markup, name: &str, beside: Markup) -> Markup {
    html! { div.two { div { (main) } aside aria-label=(name) { (beside) } } }
}

/// Kind of dispute, stage, number: one line below the names.
fn about(opened: &Opened) -> Markup {
    let (words, case) = (opened.words(), opened.case());
    html! {
        @if let Some(dispute) = case.dispute { (words.case_dispute(name_of(&dispute))) " · " }
        (words.case_stage(name_of(&law::stage(case)))) " · "
        (words.case_number(&opened.sheet.number.0))
    }
}

fn just_done(opened: &Opened, asked: &Asked) -> Markup {
    let language = opened.language();
    // Only words we have: whatever else stands in the address is not shown.
    let known = ActKind::ALL.iter().map(name_of).any(|it| it == asked.done);
    let consider = law::rule_names().contains(&asked.consider.as_str());
    html! {
        @if known { (part::banner(Tone::Done, html! { p { (steps::done(&asked.done, language)) } })) }
        @if consider {
            @let said = crate::refusals::forbidden(language, &asked.consider);
            (part::banner(Tone::Warn, html! {
                p { (said.what) }
                @if let Some(instead) = &said.instead { p { (instead) } }
            }))
        }
    }
}

/// What this person is waited for: the most pressing as the one primary action, the others as links.
fn next(opened: &Opened) -> Markup {
    let (words, language) = (opened.words(), opened.language());
    let mut mine = opened.sheet.mine.iter();
    let Some(first) = mine.next() else {
        return part::next_step(&words.case_next_nothing(), html! { p { (words.case_next_nothing_body()) } });
    };
    let step = steps::step(&first.what, language);
    let rest: Vec<&Awaiting> = mine.collect();
    part::next_step(
        &step.what,
        html! {
            p { (step.why) }
            (until(opened, first))
            (part::actions(part::button_link(&steps::address(&opened.sheet.number, first), &step.button)))
            @if !rest.is_empty() {
                p { (words.case_next_also()) }
                ul {
                    @for it in rest {
                        li {
                            a href=(steps::address(&opened.sheet.number, it)) { (steps::step(&it.what, language).what) }
                            (until(opened, it))
                        }
                    }
                }
            }
        },
    )
}

fn until(opened: &Opened, it: &Awaiting) -> Markup {
    let (words, language, today) = (opened.words(), opened.language(), opened.sheet.today);
    html! {
        @if let Some(day) = it.until {
            p {
                strong {
                    (words.case_next_until(
                        words::date_near(day, today, language),
                        words::days_left(i64::from((day - today).get_days()), language),
                    ))
                }
            }
        }
    }
}

fn waiting_for(opened: &Opened) -> Markup {
    let (words, language, today) = (opened.words(), opened.language(), opened.sheet.today);
    // Several who are waited for with the same thing, by the same day, stand in one line.
    let mut awaited: Vec<(&Awaiting, Vec<String>)> = vec![];
    for it in &opened.sheet.others {
        let who = steps::who(it, opened.case(), language);
        match awaited.iter_mut().find(|(known, _)| known.what == it.what && known.until == it.until) {
            Some((_, names)) if names.contains(&who) => {}
            Some((_, names)) => names.push(who),
            None => awaited.push((it, vec![who])),
        }
    }
    let lines = awaited.into_iter().map(|(it, names)| {
        let what = steps::of_others(&it.what, &names.join(", "), language);
        match it.until {
            Some(day) => words.case_waiting_until(&what, words::date_near(day, today, language)),
            None => what,
        }
    });
    html! {
        @if !opened.sheet.others.is_empty() {
            h2 { (words.case_waiting()) }
            ul { @for it in lines { li { (it) } } }
        }
    }
}

/// Everything else that is open now, as quiet links.
fn else_possible(opened: &Opened) -> Markup {
    let (words, language) = (opened.words(), opened.language());
    let mut links: Vec<(String, String)> = vec![];
    let steps_shown: Vec<String> =
        opened.sheet.mine.iter().map(|it| steps::address(&opened.sheet.number, it)).collect();
    for kind in &opened.sheet.may {
        // These stand where they belong: in a room, at an entry.
        if matches!(kind, ActKind::Say | ActKind::AddFile | ActKind::Correct | ActKind::Release) {
            continue;
        }
        let procedure = opened.case().latest().map(|it| it.no);
        let Some(address) = steps::address_of_act(&opened.sheet.number, *kind, procedure) else { continue };
        let Some(said) = steps::act(*kind, language) else { continue };
        if !steps_shown.contains(&address) && !links.iter().any(|it| it.0 == address) {
            links.push((address, said));
        }
    }
    html! {
        h2 { (words.case_else()) }
        ul {
            li { a href={ (opened.address()) "/papers" } { (words.papers_title()) } }
            li { a href={ (opened.address()) "/record" } { (words.case_else_record()) } }
            @for (address, said) in &links { li { a href=(address) { (said) } } }
        }
    }
}

/// What somebody sees who was chosen as mediator and has not answered yet.
fn candidate_lines(opened: &Opened) -> Markup {
    // What the dispute is about is for later; without its text the entry would say that the text was erased.
    let named = |it: &&Line| !matches!(it.fact, Fact::DisputeStated { .. });
    let lines: Vec<&Line> = opened.sheet.view.lines.iter().rev().filter(named).collect();
    lines::list(opened, &lines)
}

/// A room as it stands on the page of the case.
fn the_room(opened: &Opened, room: &Room) -> Markup {
    let words = opened.words();
    let all = in_room(opened, room);
    html! {
        (rooms::tabs(opened, room))
        (writing::form(opened, room))
        @if all.is_empty() { (part::empty(&words.case_room_empty(), None)) }
        (lines::list(opened, &all[..all.len().min(LATEST)]))
        @if all.len() > LATEST {
            p { a href={ (rooms::address(opened, room)) } { (words.case_room_all(count(&all))) } }
        }
        (rooms::who_has_read(opened, room))
    }
}

fn count(lines: &[&Line]) -> i64 {
    i64::try_from(lines.len()).unwrap_or(i64::MAX)
}

fn in_room<'a>(opened: &'a Opened, room: &Room) -> Vec<&'a Line> {
    opened.sheet.view.lines.iter().rev().filter(|it| it.room == *room).collect()
}

async fn read(opened: &Opened, room: &Room) -> Result<(), Answer> {
    let noted = opened.app.clerk.mark_read(&opened.signed.who, &opened.sheet, room).await;
    noted.map_err(|failure| crate::app::answer(&opened.visit, failure))
}

/// A room on a page of its own.
pub async fn room(
    opened: Opened,
    Path((_, slug)): Path<(String, String)>,
    Query(asked): Query<Asked>,
) -> Result<Response, Answer> {
    let room = rooms::of_slug(&opened, &slug).ok_or(Answer::NotFound)?;
    let words = opened.words();
    let all = in_room(&opened, &room);
    let pages = all.len().div_ceil(A_PAGE).max(1);
    let here = asked.page.clamp(1, pages);
    let shown: Vec<&Line> = all.iter().skip((here - 1) * A_PAGE).take(A_PAGE).copied().collect();
    let name = rooms::name(&opened, &room);
    let number = |it: usize| i64::try_from(it).unwrap_or(i64::MAX);
    let content = html! {
        h1 { (name) }
        (just_done(&opened, &asked))
        (rooms::tabs(&opened, &room))
        @if here == 1 { (writing::form(&opened, &room)) }
        @if all.is_empty() { (part::empty(&words.case_room_empty(), None)) }
        (lines::list(&opened, &shown))
        (part::pagination(words, number(here), number(pages), |it| format!("{}?page={it}", rooms::address(&opened, &room))))
        (rooms::who_has_read(&opened, &room))
    };
    let title = words.case_room_title(&name, title(opened.case(), opened.language()));
    read(&opened, &room).await?;
    let frame = opened.visit.frame(title).back(opened.address(), words.case_back());
    Ok(page(frame.live(format!("{}/live", opened.address())), content))
}
