//! Mending an entry, and letting something said in confidence be read by all.

use super::opened::{Form, Opened, Trouble};
use super::{lines, rooms};
use crate::Answer;
use crate::events::sentence;
use crate::fields::Field;
use crate::filled::{Filled, Mistakes};
use axum::extract::Path;
use axum::response::Response;
use case::{Act, ActKind, Body, Line, Room};
use maud::{Markup, html};

/// The entry an address names, if this reader may see it.
fn entry<'a>(opened: &'a Opened, slug: &str, number: &str) -> Result<&'a Line, Answer> {
    let room = rooms::of_slug(opened, slug).ok_or(Answer::NotFound)?;
    let number: u64 = number.parse().map_err(|_| Answer::NotFound)?;
    let found = opened.sheet.view.lines.iter().find(|it| it.room == room && it.number == number);
    found.ok_or(Answer::NotFound)
}

/// The entry as it stands, above the form.
fn quoted(opened: &Opened, line: &Line) -> Markup {
    html! {
        blockquote {
            p { (sentence(line, opened.case(), opened.language())) }
            (lines::body(opened, line))
        }
    }
}

fn has_text(line: &Line) -> bool {
    matches!(line.body, Some(Body::Text(_) | Body::Name(_) | Body::Dispute { .. }))
}

fn correction_form(opened: &Opened, line: &Line, filled: &Filled, trouble: &Trouble) -> Response {
    let (words, language) = (opened.words(), opened.language());
    let field = |name, label| Field::new(language, name, label).filled(filled).mistakes(&trouble.mistakes);
    let fields = html! {
        @if has_text(line) {
            (field("text", words.case_correct_text()).hint(words.case_correct_text_hint()).optional().textarea(4))
        }
        (field("on", words.case_correct_day()).hint(words.case_correct_day_hint()).optional().date())
        (field("reason", words.case_correct_reason()).textarea(2))
    };
    let lead = html! { p { (words.case_correct_lead()) } (quoted(opened, line)) };
    let form = Form { title: words.case_correct(), lead, fields, button: words.case_correct_button(), uploads: false };
    opened.form(form, filled, trouble)
}

/// Shows the form to correct an entry.
pub async fn correct(
    opened: Opened,
    Path((_, slug, number)): Path<(String, String, String)>,
) -> Result<Response, Answer> {
    let line = entry(&opened, &slug, &number)?;
    opened.ready(ActKind::Correct)?;
    Ok(correction_form(&opened, line, &opened.visit.typed(), &Trouble::default()))
}

/// Corrects an entry: a new entry that points at it.
pub async fn send_correction(
    opened: Opened,
    Path((_, slug, number)): Path<(String, String, String)>,
    filled: Filled,
) -> Result<Response, Answer> {
    let line = entry(&opened, &slug, &number)?;
    let act = read_correction(&opened, line, &filled);
    let (act, mistakes) = act;
    opened.send(&filled, mistakes, act, |trouble| correction_form(&opened, line, &filled, trouble)).await
}

fn read_correction(opened: &Opened, line: &Line, filled: &Filled) -> (Option<Act>, Mistakes) {
    let mut mistakes = Mistakes::default();
    let reason = opened.text(filled, "reason", &mut mistakes);
    let text = opened.short(filled, "text", &mut mistakes).map(|it| Some(it).filter(|it| !it.is_empty()));
    let day = opened.day_if_any(filled, "on", &mut mistakes);
    if matches!((&text, &day), (Some(None), Some(None))) {
        mistakes.add("on", opened.words().case_correct_nothing());
    }
    let act = (|| {
        Some(Act::Correct {
            room: line.room.clone(),
            number: line.number,
            happened_on: day?,
            text: text?,
            reason: reason?,
        })
    })();
    (act, mistakes)
}

fn release_form(opened: &Opened, line: &Line, filled: &Filled, trouble: &Trouble) -> Response {
    let words = opened.words();
    let lead =
        html! { p { (words.case_release_lead()) } (quoted(opened, line)) p.small { (words.case_release_law()) } };
    let form = Form {
        title: words.case_release(),
        lead,
        fields: html! {},
        button: words.case_release_button(),
        uploads: false,
    };
    opened.form(form, filled, trouble)
}

/// Asks whether something said in confidence shall be read by all.
pub async fn release(
    opened: Opened,
    Path((_, slug, number)): Path<(String, String, String)>,
) -> Result<Response, Answer> {
    let line = entry(&opened, &slug, &number)?;
    opened.ready(ActKind::Release)?;
    Ok(release_form(&opened, line, &opened.visit.typed(), &Trouble::default()))
}

/// Lets it be read in the joint room (Law on Mediation 8(1)).
pub async fn send_release(
    opened: Opened,
    Path((_, slug, number)): Path<(String, String, String)>,
    filled: Filled,
) -> Result<Response, Answer> {
    let line = entry(&opened, &slug, &number)?;
    let to = match &line.room {
        Room::Caucus(no, _) => opened.case().talk_room(*no),
        _ => opened.case().talk_room(opened.procedure_no()),
    };
    let act = Act::Release { room: line.room.clone(), number: line.number, to };
    opened.send(&filled, Mistakes::default(), Some(act), |trouble| release_form(&opened, line, &filled, trouble)).await
}
