//! Offering mediation and answering an offer; opening another procedure.

use crate::Answer;
use crate::events::{name_of, side};
use crate::fields::{Choice, Field};
use crate::filled::{Filled, Mistakes};
use crate::pages::case::{Form, Opened, Trouble};
use axum::response::Response;
use case::{Act, ActKind, ProcedureKind};
use law::What;
use maud::{Markup, html};

fn offer_form(opened: &Opened, filled: &Filled, trouble: &Trouble) -> Response {
    let (words, language) = (opened.words(), opened.language());
    let fields = html! {
        (Field::new(language, "until", words.mediation_offer_until()).hint(words.mediation_offer_until_hint())
            .filled(filled).mistakes(&trouble.mistakes).optional().date())
    };
    let lead = html! {
        p.lead { (words.mediation_offer_lead()) }
        p { (words.mediation_offer_then()) }
    };
    let form =
        Form { title: words.mediation_offer(), lead, fields, button: words.mediation_offer_button(), uploads: false };
    opened.form(form, filled, trouble)
}

/// Asks until when the other side shall answer.
pub async fn offer(opened: Opened) -> Result<Response, Answer> {
    opened.ready(ActKind::OfferMediation)?;
    Ok(offer_form(&opened, &opened.visit.typed(), &Trouble::default()))
}

/// Offers mediation (Law on Mediation 20(6)).
pub async fn send_offer(opened: Opened, filled: Filled) -> Result<Response, Answer> {
    let mut mistakes = Mistakes::default();
    let procedure = opened.procedure()?.no;
    let until = opened.day_if_any(&filled, "until", &mut mistakes);
    let act = until.map(|until| Act::OfferMediation { procedure, until });
    opened.send(&filled, mistakes, act, |trouble| offer_form(&opened, &filled, trouble)).await
}

/// What is asked, by whom, until when; and what follows from each answer.
fn offered(opened: &Opened) -> Markup {
    let (words, language, today) = (opened.words(), opened.language(), opened.sheet.today);
    let offer = opened.case().latest().and_then(|it| it.offer.as_ref());
    let until = opened.sheet.mine.iter().find(|it| it.what == What::AnswerOffer).and_then(|it| it.until);
    html! {
        @if let Some(offer) = offer {
            p.lead {
                (words.mediation_answer_lead(
                    side(opened.case(), offer.by, language),
                    words::date_near(offer.sent_on, today, language),
                ))
            }
        }
        @if let Some(until) = until {
            p {
                strong {
                    (words.case_next_until(
                        words::date_near(until, today, language),
                        words::days_left(i64::from((until - today).get_days()), language),
                    ))
                }
            }
        }
        @if let Some(story) = &opened.case().story { blockquote { p { (story) } } }
        @if !opened.case().claims.is_empty() {
            ul {
                @for claim in &opened.case().claims {
                    li {
                        (claim.what)
                        @if let Some(amount) = claim.amount { ": " (words::money(amount.0, language)) }
                    }
                }
            }
        }
        p { a href="/mediation" { (words.mediation_answer_what()) } }
    }
}

fn answer_form(opened: &Opened, filled: &Filled, trouble: &Trouble) -> Response {
    let (words, language) = (opened.words(), opened.language());
    let choices: Vec<Choice> = ANSWERS
        .iter()
        .map(|(value, _)| {
            Choice::new(*value, words.mediation_answer_choice(*value)).hint(words.mediation_answer_hint(*value))
        })
        .collect();
    let field = |name, label| Field::new(language, name, label).filled(filled).mistakes(&trouble.mistakes);
    let fields = html! {
        (field("answer", words.mediation_answer_question()).radios(&choices))
        (field("text", words.mediation_answer_text()).hint(words.mediation_answer_text_hint()).optional().textarea(3))
    };
    let form = Form {
        title: words.mediation_answer(),
        lead: offered(opened),
        fields,
        button: words.mediation_answer_button(),
        uploads: false,
    };
    opened.form(form, filled, trouble)
}

const ANSWERS: [(&str, case::Answer); 4] = [
    ("agrees", case::Answer::Agrees),
    ("asks", case::Answer::Asks),
    ("refuses", case::Answer::Refuses),
    ("not-that-person", case::Answer::NotThatPerson),
];

/// Shows the offer and the four answers.
pub async fn answer(opened: Opened) -> Result<Response, Answer> {
    opened.ready(ActKind::AnswerOffer)?;
    Ok(answer_form(&opened, &opened.visit.typed(), &Trouble::default()))
}

/// Answers the offer. A question needs its text.
pub async fn send_answer(opened: Opened, filled: Filled) -> Result<Response, Answer> {
    let mut mistakes = Mistakes::default();
    let procedure = opened.procedure()?.no;
    let answer = opened.choice(&filled, "answer", &ANSWERS, &mut mistakes);
    let text = match answer {
        Some(case::Answer::Asks) => opened.text(&filled, "text", &mut mistakes),
        _ => opened.short(&filled, "text", &mut mistakes),
    };
    let act = answer.zip(text).map(|(answer, text)| Act::AnswerOffer { procedure, answer, text });
    opened.send(&filled, mistakes, act, |trouble| answer_form(&opened, &filled, trouble)).await
}

const PROCEDURES: [(&str, ProcedureKind); 3] = [
    ("mediation", ProcedureKind::Mediation),
    ("settlement", ProcedureKind::Settlement),
    ("participatory", ProcedureKind::Participatory),
];

fn procedure_form(opened: &Opened, filled: &Filled, trouble: &Trouble) -> Response {
    let (words, language) = (opened.words(), opened.language());
    let choices: Vec<Choice> = PROCEDURES
        .iter()
        .map(|(value, kind)| {
            let name = name_of(kind);
            Choice::new(*value, words.mediation_procedure_choice(&name)).hint(words.mediation_procedure_hint(&name))
        })
        .collect();
    let fields = html! {
        (Field::new(language, "procedure", words.mediation_procedure_question())
            .filled(filled).mistakes(&trouble.mistakes).radios(&choices))
    };
    let lead = html! { p.lead { (words.mediation_procedure_lead()) } };
    let form = Form {
        title: words.mediation_procedure(),
        lead,
        fields,
        button: words.mediation_procedure_button(),
        uploads: false,
    };
    opened.form(form, filled, trouble)
}

/// Asks which procedure to open.
pub async fn procedure(opened: Opened) -> Result<Response, Answer> {
    opened.ready(ActKind::OpenProcedure)?;
    Ok(procedure_form(&opened, &opened.visit.typed(), &Trouble::default()))
}

/// Opens another procedure in the same case.
pub async fn send_procedure(opened: Opened, filled: Filled) -> Result<Response, Answer> {
    let mut mistakes = Mistakes::default();
    let kind = opened.choice(&filled, "procedure", &PROCEDURES, &mut mistakes);
    let act = kind.map(|procedure| Act::OpenProcedure { procedure });
    opened.send(&filled, mistakes, act, |trouble| procedure_form(&opened, &filled, trouble)).await
}
