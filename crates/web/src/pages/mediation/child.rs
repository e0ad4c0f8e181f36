//! A child in danger: the mediator turns to the body for children's rights, and notes it (Law on Mediation 25(3)).

use crate::Answer;
use crate::app::law_language;
use crate::fields::Field;
use crate::filled::{Filled, Mistakes};
use crate::pages::case::{Form, Opened, Trouble};
use axum::response::Response;
use case::{Act, ActKind, Capacity, ProcedureNo};
use maud::html;

/// The procedure in which this person mediates.
fn mediated(opened: &Opened) -> Result<ProcedureNo, Answer> {
    let own = opened.sheet.view.me.iter().rev().find_map(|it| match it {
        Capacity::Mediator { procedure, .. } => Some(*procedure),
        _ => None,
    });
    own.ok_or(Answer::NotFound)
}

fn child_form(opened: &Opened, filled: &Filled, trouble: &Trouble) -> Response {
    let (words, language) = (opened.words(), opened.language());
    let fields = html! {
        (Field::new(language, "report", words.people_child_report()).hint(words.people_child_report_hint())
            .filled(filled).mistakes(&trouble.mistakes).textarea(6))
    };
    let lead = html! {
        p.lead { (words.people_child_lead()) }
        ul {
            li { (words.people_child_first()) }
            li { (words.people_child_secret()) }
            li { (words.people_child_alone()) }
        }
        p.source { (law::cite("ML 25(3)").shown(law_language(language))) }
    };
    let (title, button) = (words.people_child(), words.people_child_button());
    opened.form(Form { title, lead, fields, button, uploads: false }, filled, trouble)
}

/// What the law asks, and what to note.
pub async fn show(opened: Opened) -> Result<Response, Answer> {
    mediated(&opened)?;
    opened.ready(ActKind::ReportChildInDanger)?;
    Ok(child_form(&opened, &opened.visit.typed(), &Trouble::default()))
}

/// Notes it among the mediator's own notes: nobody else reads it.
pub async fn send(opened: Opened, filled: Filled) -> Result<Response, Answer> {
    let procedure = mediated(&opened)?;
    let mut mistakes = Mistakes::default();
    let report = opened.text(&filled, "report", &mut mistakes);
    let act = report.map(|report| Act::ReportChildInDanger { procedure, report });
    opened.send(&filled, mistakes, act, |trouble| child_form(&opened, &filled, trouble)).await
}
