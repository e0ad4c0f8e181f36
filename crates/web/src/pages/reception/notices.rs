//! The proof of notice: every attempt to reach each side of a case, on one sheet to be printed (CPC 127(4)).

use super::{channel_name, outcome_name};
use crate::app::{App, Signed, answer as answered, name_of};
use crate::pages::letter::answer::quoted;
use crate::{Answer, Visit, components as part, page};
use axum::extract::{Path, State};
use axum::response::Response;
use case::{Channel, Notice, Reached};
use clerk::{CaseNumber, Sheet};
use maud::{Markup, html};
use record::PersonId;

/// The sheet, for everybody who may see the case.
pub async fn show(
    State(app): State<App>,
    visit: Visit,
    signed: Signed,
    Path(number): Path<String>,
) -> Result<Response, Answer> {
    let sheet = app.clerk.sheet(&signed.who, &CaseNumber(number)).await.map_err(|it| answered(&visit, it))?;
    let (words, language) = (visit.words(), visit.language());
    let case = &sheet.view.case;
    let made_on = words::date_with_year(sheet.today, language);
    let content = html! {
        h1 { (words.reception_proof_title(sheet.number.to_string())) }
        p { (words.reception_proof_made(made_on, &app.clerk.office().name)) }
        @for side in &case.sides {
            @for person in &side.members { (of_person(&visit, &sheet, person)) }
        }
        h2 { (words.reception_proof_law()) }
        p { (words.reception_proof_law_body()) }
        (part::details(&words.reception_proof_law_words(), quoted(&visit, law::cite("CPC 127(4)"))))
        p.small { (words.reception_proof_true()) }
    };
    let frame = visit.frame(words.reception_proof_title(sheet.number.to_string()));
    Ok(page(frame.back(format!("/cases/{}", sheet.number), words.reception_case(sheet.number.to_string())), content))
}

fn of_person(visit: &Visit, sheet: &Sheet, person: &PersonId) -> Markup {
    let words = visit.words();
    let case = &sheet.view.case;
    let name = name_of(case, person);
    let notices: Vec<&Notice> = case.notices.iter().filter(|it| it.person == *person).collect();
    if case.filed_by.as_ref() == Some(person) && notices.is_empty() {
        return html! {};
    }
    let heads = [
        words.reception_proof_day(),
        words.reception_proof_channel(),
        words.reception_proof_reached(),
        words.reception_proof_note(),
    ];
    let row = |it: &&Notice| {
        vec![
            html! { (words::date_numeric(it.on)) },
            html! { (channel_name(visit, it.channel)) },
            html! { (outcome_name(visit, it.reached)) },
            html! { (it.note.as_deref().unwrap_or_default()) },
        ]
    };
    let rows: Vec<Vec<Markup>> = notices.iter().map(row).collect();
    html! {
        h2 { (name) }
        @if rows.is_empty() { (part::empty(&words.reception_proof_empty(), None)) }
        @else {
            p { (verdict(visit, &notices)) }
            (part::table(&words.reception_proof_table(name), &heads, &rows))
        }
    }
}

/// What the attempts amount to, without deciding what a court will say of it.
fn verdict(visit: &Visit, notices: &[&Notice]) -> String {
    let words = visit.words();
    let received = notices.iter().find(|it| it.reached == Reached::Received);
    match received {
        Some(it) => words.reception_proof_received(words::date_with_year(it.on, visit.language())),
        None if notices.iter().any(|it| it.channel == Channel::Letter) => words.reception_proof_paper(),
        None => words.reception_proof_open(),
    }
}
