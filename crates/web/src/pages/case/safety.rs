//! The safety questions, answered alone, and how somebody may be reached without danger.

use super::opened::{Form, Opened, Trouble};
use crate::Answer;
use crate::components as part;
use crate::fields::{Choice, Field};
use crate::filled::{Filled, Mistakes};
use axum::response::Response;
use case::{Act, ActKind, Question};
use maud::html;

/// The questions, in the order they are asked: first what people did, then the matter itself, as the law asks it.
pub const QUESTIONS: [&str; 9] = [
    "hurt",
    "threatened",
    "controlled",
    "pressed",
    "afraid",
    law::TOUCHES_OTHERS,
    law::INCAPABLE,
    law::MINOR,
    law::EARLIER_AGREEMENT,
];

fn screening_form(opened: &Opened, filled: &Filled, trouble: &Trouble) -> Response {
    let (words, language) = (opened.words(), opened.language());
    let choices = [Choice::new("no", words.case_no()), Choice::new("yes", words.case_yes())];
    let fields = html! {
        @for question in QUESTIONS {
            @let label = language.say(&format!("case-screen-{question}")).unwrap_or_default();
            (Field::new(language, question, label).filled(filled).mistakes(&trouble.mistakes).radios(&choices))
        }
    };
    let lead = html! {
        p.lead { (words.case_screen_lead()) }
        p { (words.case_screen_who()) }
        p { (words.case_screen_then()) }
        p { a href="/safety" { (words.shell_foot_safety()) } }
    };
    let form = Form { title: words.case_screen(), lead, fields, button: words.case_screen_button(), uploads: false };
    opened.form(form, filled, trouble)
}

/// Asks the safety questions.
pub async fn screening(opened: Opened) -> Result<Response, Answer> {
    opened.ready(ActKind::Screen)?;
    Ok(screening_form(&opened, &opened.visit.typed(), &Trouble::default()))
}

/// Keeps the answers, for the one who gave them and the mediator alone.
pub async fn send_screening(opened: Opened, filled: Filled) -> Result<Response, Answer> {
    let mut mistakes = Mistakes::default();
    let answers: Vec<Question> = QUESTIONS
        .iter()
        .filter_map(|question| {
            let yes = opened.choice(&filled, question, &[("yes", true), ("no", false)], &mut mistakes)?;
            Some(Question { question: (*question).to_owned(), yes })
        })
        .collect();
    let act = Act::Screen { answers };
    opened.send(&filled, mistakes, Some(act), |trouble| screening_form(&opened, &filled, trouble)).await
}

fn contact_form(opened: &Opened, filled: &Filled, trouble: &Trouble) -> Response {
    let (words, language) = (opened.words(), opened.language());
    let me = &opened.signed.who.person;
    let known = opened.case().safe_contacts.get(me);
    let fields = html! {
        (Field::new(language, "how", words.case_safe_how()).hint(words.case_safe_how_hint())
            .filled(filled).mistakes(&trouble.mistakes).textarea(3))
    };
    let lead = html! {
        p.lead { (words.case_safe_lead()) }
        p { (words.case_screen_who()) }
        @if let Some(known) = known { (part::facts(&[(words.case_safe_now(), html! { (known) })])) }
    };
    let form = Form { title: words.case_safe(), lead, fields, button: words.case_safe_button(), uploads: false };
    opened.form(form, filled, trouble)
}

/// Asks how somebody may be reached without danger.
pub async fn contact(opened: Opened) -> Result<Response, Answer> {
    opened.ready(ActKind::GiveSafeContact)?;
    Ok(contact_form(&opened, &opened.visit.typed(), &Trouble::default()))
}

/// Keeps it: from then on nobody is written to in another way.
pub async fn send_contact(opened: Opened, filled: Filled) -> Result<Response, Answer> {
    let mut mistakes = Mistakes::default();
    let act = opened.text(&filled, "how", &mut mistakes).map(|how| Act::GiveSafeContact { how });
    opened.send(&filled, mistakes, act, |trouble| contact_form(&opened, &filled, trouble)).await
}
