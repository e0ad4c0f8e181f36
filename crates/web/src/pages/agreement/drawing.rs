//! Drawing up the agreement from the accepted proposal.

use super::matter::{Matter, Tried, went_well};
use crate::app::{self, App, Signed};
use crate::components as part;
use crate::fields::{self, Choice, Field};
use crate::filled::Filled;
use crate::pages::proposals::terms;
use crate::{Answer, Visit, page};
use axum::extract::{Path, State};
use axum::response::Response;
use case::{Act, ActKind, CaseLanguage, ProposalStatus, Terms};
use maud::html;

/// `GET /cases/{number}/agreement/draw-up`
pub async fn form(
    State(app): State<App>,
    visit: Visit,
    signed: Signed,
    Path(number): Path<String>,
) -> Result<Response, Answer> {
    let matter = Matter::to_do(&app, &visit, &signed, &number, ActKind::DrawUpAgreement).await?;
    shown(&visit, &matter, &Tried::of(visit.typed()))
}

/// `POST /cases/{number}/agreement/draw-up`
pub async fn draw_up(
    State(app): State<App>,
    visit: Visit,
    signed: Signed,
    Path(number): Path<String>,
    filled: Filled,
) -> Result<Response, Answer> {
    let matter = Matter::open(&app, &visit, &signed, &number).await?;
    let procedure = matter.talks().map(|it| it.no).ok_or(Answer::NotFound)?;
    let words = visit.words();
    let mut tried = Tried::of(filled);
    let language = match tried.filled.get("language") {
        "kazakh" => CaseLanguage::Kazakh,
        "russian" => CaseLanguage::Russian,
        "both" => CaseLanguage::Both,
        _ => {
            tried.wrong("language", words.agreement_mistake_language());
            CaseLanguage::Both
        }
    };
    let prevailing = match tried.filled.get("prevailing") {
        "kazakh" => Some(CaseLanguage::Kazakh),
        "russian" => Some(CaseLanguage::Russian),
        _ => None,
    };
    if language == CaseLanguage::Both && prevailing.is_none() && tried.mistakes.is_empty() {
        tried.wrong("prevailing", words.agreement_mistake_prevailing());
    }
    let place = tried.filled.get("place").to_owned();
    if place.is_empty() {
        tried.wrong("place", words.agreement_mistake_place());
    }
    let touched = tried.filled.get("others").to_owned();
    if touched.is_empty() {
        tried.wrong("others", words.agreement_mistake_others());
    }
    if !tried.is_well() {
        return shown(&visit, &matter, &tried);
    }
    let prevailing = prevailing.filter(|_| language == CaseLanguage::Both);
    let act = Act::DrawUpAgreement { procedure, language, prevailing, place, nobody_else_touched: touched == "no" };
    let request = matter.request(tried.filled.get("act_id"), act, matter.for_whom(&tried.filled));
    match matter.perform(&app, &signed, request).await {
        Ok(done) => Ok(went_well(&matter.address("/agreement"), "drawn-up", &done)),
        Err(failure) => {
            tried.note(&visit, failure)?;
            shown(&visit, &matter, &tried)
        }
    }
}

/// The terms of the proposal accepted last.
fn accepted(matter: &Matter) -> Option<&Terms> {
    let proposals = &matter.talks()?.proposals;
    proposals.iter().rev().find(|it| it.status == ProposalStatus::Accepted)?.terms.as_ref()
}

fn shown(visit: &Visit, matter: &Matter, tried: &Tried) -> Result<Response, Answer> {
    let words = visit.words();
    let field = |name: &'static str, label: String| {
        Field::new(matter.language, name, label).filled(&tried.filled).mistakes(&tried.mistakes)
    };
    let law = law::cite(if matter.case().is_in_court() { "CPC 175(2)" } else { "ML 1(2)" });
    let languages = [("kazakh", words.agreement_language_kazakh()), ("russian", words.agreement_language_russian())];
    let prevailing: Vec<Choice> = languages.iter().map(|(value, label)| Choice::new(*value, label.clone())).collect();
    let mut choices = prevailing.clone();
    choices.push(
        Choice::new("both", words.agreement_language_both())
            .more(field("prevailing", words.agreement_prevailing_label()).radios(&prevailing)),
    );
    let content = html! {
        (tried.trouble(matter.language))
        h1 { (words.agreement_draw_up_title()) }
        p.lead { (words.agreement_draw_up_lead()) }
        @if let Some(terms) = accepted(matter) {
            h2 { (words.agreement_draw_up_terms()) }
            (terms::shown(matter, terms))
        }
        (fields::post_form(visit, &matter.address("/agreement/draw-up"), html! {
            (fields::act_id(&tried.filled))
            (matter.for_whom_field(&tried.filled))
            (field("language", words.agreement_language_label()).radios(&choices))
            (field("place", words.agreement_place_label()).hint(words.agreement_place_hint()).text())
            (field("others", words.agreement_others_label())
                .hint(words.agreement_others_hint(law.shown(app::law_language(matter.language))))
                .radios(&[
                    Choice::new("no", words.agreement_others_no()),
                    Choice::new("yes", words.agreement_others_yes()).hint(words.agreement_others_yes_hint()),
                ]))
            (part::actions(html! {
                (part::button(&words.agreement_draw_up_button()))
                (part::second_link(&matter.address("/agreement"), &words.shell_cancel()))
            }))
        }))
    };
    let frame =
        visit.frame(words.agreement_draw_up_title()).back(matter.address("/agreement"), words.agreement_title());
    Ok(page(frame.status(tried.status()), content))
}
