//! Entries as their readers see them: when, what, and the text that belongs to it.

use super::{opened::Opened, rooms};
use crate::components::{self as part, Tone};
use crate::events::{local, name_of, sentence};
use case::{ActKind, Body, Claim, Fact, Line, Question, Room};
use maud::{Markup, html};

/// Entries of one room or of the whole record, the newest first.
pub fn list(opened: &Opened, lines: &[&Line]) -> Markup {
    part::lines(html! { @for line in lines { (one(opened, line)) } })
}

fn one(opened: &Opened, line: &Line) -> Markup {
    let content = html! {
        p {
            (sentence(line, opened.case(), opened.language()))
            @if rooms::marks_as_new(opened, line) { " " (part::tag(Tone::Warn, &opened.words().shell_line_now())) }
            @if let Some((day, _)) = correction_of(opened, line) {
                " " (part::tag(Tone::Warn, &opened.words().case_line_corrected(day)))
            }
        }
        (body(opened, line))
        (release(opened, line))
    };
    part::line(&when(opened, line), &line.recorded_at.to_string(), content)
}

/// When it happened; for what was entered later, the day it happened on and that it was entered later.
pub fn when(opened: &Opened, line: &Line) -> String {
    let (language, today) = (opened.language(), opened.sheet.today);
    let recorded = local(line.recorded_at);
    if recorded.date() == line.happened_on {
        let day = words::date_near(line.happened_on, today, language);
        return opened.words().case_line_at(day, format!("{:02}:{:02}", recorded.hour(), recorded.minute()));
    }
    let day = words::date_near(line.happened_on, today, language);
    opened.words().case_line_entered_later(day, words::date_near(recorded.date(), today, language))
}

/// What belongs to the sentence: a text, a file, the dispute, a correction.
pub fn body(opened: &Opened, line: &Line) -> Markup {
    let words = opened.words();
    if line.erased {
        return html! { p.small { (words.case_text_erased()) } };
    }
    html! {
        @match (&line.fact, &line.body) {
            (Fact::FileAdded { file, media, bytes }, Some(Body::Text(name))) => {
                p { a href={ (rooms::address(opened, &line.room)) "/files/" (file) } download { (name) } " "
                    span.small { (words.case_file_size(kind_of(media), kilobytes(*bytes))) } }
            }
            (Fact::SessionPlanned { procedure, session, .. }, Some(Body::Text(place))) => {
                @if opened.case().latest().is_some_and(|it| it.no == *procedure) {
                    p { a href={ (opened.address()) "/sessions/" (session) } { (words.case_line_session()) } }
                }
                @if !place.is_empty() { p { (place) } }
            }
            (Fact::NoticeAttempted { .. }, Some(Body::Text(note))) if !note.is_empty() => { p.small { (note) } }
            (Fact::MediatorMarked { .. } | Fact::PartyNamed { .. }, _) => {}
            (_, Some(Body::Text(text))) if !text.is_empty() => { (paragraphs(text)) }
            (_, Some(Body::Dispute { story, claims, .. })) => { (dispute(opened, story, claims)) }
            (Fact::ProcedureOpened { .. }, Some(Body::Subject { story, claims, .. })) if !tells_of_dispute(opened) => {
                (dispute(opened, story, claims))
            }
            (Fact::Proposed { .. }, _) => {
                p { a href={ (opened.address()) "/proposals" } { (words.case_line_proposal()) } }
            }
            (Fact::ContractDrawnUp { .. }, _) => {
                p { a href={ (opened.address()) "/contract" } { (words.case_line_contract()) } }
            }
            (Fact::AgreementDrawnUp { .. }, _) => {
                p { a href={ (opened.address()) "/agreement" } { (words.case_line_agreement()) } }
            }
            (_, Some(Body::Answers(answers))) => { (answered(opened, answers)) }
            (_, Some(Body::Correction { text, reason })) => {
                @if let Some(text) = text { (paragraphs(text)) }
                p.small { (words.case_line_correction_reason(reason)) }
            }
            (_, Some(Body::Released { fact, body })) => { (released(opened, line, fact, body.as_deref())) }
            _ => {}
        }
    }
}

fn paragraphs(text: &str) -> Markup {
    html! { @for it in text.split("\n").filter(|it| !it.trim().is_empty()) { p { (it) } } }
}

fn tells_of_dispute(opened: &Opened) -> bool {
    opened.sheet.view.lines.iter().any(|it| matches!(it.fact, Fact::DisputeStated {}))
}

fn dispute(opened: &Opened, story: &str, claims: &[Claim]) -> Markup {
    let (words, language) = (opened.words(), opened.language());
    html! {
        (paragraphs(story))
        @if !claims.is_empty() {
            ul {
                @for claim in claims {
                    li {
                        (claim.what)
                        @if let Some(amount) = claim.amount { ": " span.number { (words::money(amount.0, language)) } }
                    }
                }
            }
        }
        @if story.is_empty() && claims.is_empty() { p.small { (words.case_text_erased()) } }
    }
}

fn answered(opened: &Opened, answers: &[Question]) -> Markup {
    let words = opened.words();
    html! {
        ul {
            @for it in answers {
                @let question = opened.language().say(&format!("case-screen-{}", it.question)).unwrap_or_default();
                li { (question) " " strong { @if it.yes { (words.case_yes()) } @else { (words.case_no()) } } }
            }
        }
    }
}

/// What was let out of another room, as it stood there.
fn released(opened: &Opened, line: &Line, fact: &Fact, content: Option<&Body>) -> Markup {
    let inner = Line { fact: fact.clone(), body: content.cloned(), by: giver(line), for_whom: None, ..line.clone() };
    html! { blockquote { p { (sentence(&inner, opened.case(), opened.language())) } (body(opened, &inner)) } }
}

fn giver(line: &Line) -> record::PersonId {
    match &line.fact {
        Fact::Released { by, .. } => by.clone(),
        _ => line.by.clone(),
    }
}

/// The last correction of an entry: the day it was made, and what it says.
pub fn correction_of<'a>(opened: &'a Opened, line: &Line) -> Option<(String, &'a Line)> {
    let found = opened.sheet.view.lines.iter().rev().find(
        |it| matches!(&it.fact, Fact::Corrected { room, number, .. } if *room == line.room && *number == line.number),
    )?;
    Some((words::date_near(found.happened_on, opened.sheet.today, opened.language()), found))
}

/// Letting something said in confidence be read by all: a quiet link below it.
fn release(opened: &Opened, line: &Line) -> Markup {
    let own = opened.case().side_of(line.for_whom.as_ref().unwrap_or(&line.by)) == opened.sheet.view.side();
    let may = own
        && opened.sheet.may(ActKind::Release)
        && matches!(line.room, Room::Caucus(..))
        && matches!(line.fact, Fact::Said {} | Fact::FileAdded { .. });
    html! { @if may { p.small { a href={ (entry(opened, line)) "/release" } { (opened.words().case_line_release()) } } } }
}

/// The address below which an entry is mended or let out.
pub fn entry(opened: &Opened, line: &Line) -> String {
    format!("{}/entries/{}", rooms::address(opened, &line.room), line.number)
}

/// Whether this reader may mend the entry: the author, or whoever keeps the case.
pub fn may_correct(opened: &Opened, line: &Line) -> bool {
    let own = line.for_whom.as_ref().unwrap_or(&line.by) == &opened.signed.who.person;
    let keeps = opened.sheet.view.is_mediator() || opened.sheet.view.is_court();
    let enters = opened.sheet.view.rooms().contains(&line.room);
    opened.sheet.may(ActKind::Correct) && enters && (own || keeps) && can_be_corrected(&line.fact)
}

/// What a correction can mend: a text or the day something happened.
fn can_be_corrected(fact: &Fact) -> bool {
    !matches!(
        fact,
        Fact::Corrected { .. } | Fact::DeadlinePassed { .. } | Fact::ContractDrawnUp { .. } | Fact::Proposed { .. }
    )
}

fn kilobytes(bytes: u64) -> i64 {
    i64::try_from(bytes.div_ceil(1024)).unwrap_or(i64::MAX)
}

/// A file's kind as people call it.
pub fn kind_of(media: &str) -> &'static str {
    match media {
        "application/pdf" => "PDF",
        "image/jpeg" => "JPEG",
        "image/png" => "PNG",
        _ => "?",
    }
}

/// Words for acts in the record: the doors they came through.
pub fn through(opened: &Opened, line: &Line) -> String {
    opened.words().case_through(name_of(&line.through))
}
