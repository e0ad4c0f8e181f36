//! Signing the mediation contract: by a signed copy that was exchanged, or on paper, entered by who saw it.

use super::signer;
use crate::Answer;
use crate::components as part;
use crate::events::person;
use crate::fields::{Choice, Field, act_id, error_summary, hidden, post_form, upload_form};
use crate::filled::{Filled, Mistakes};
use crate::pages::case::writing::{ACCEPT, KINDS, MEGABYTES, add_file};
use crate::pages::case::{Opened, Trouble};
use axum::http::StatusCode;
use axum::response::Response;
use case::{Act, ActKind, Capacity, Manner, Part, Room, Signer};
use jiff::civil::Date;
use maud::{Markup, html};
use record::PersonId;

/// The ways to sign that are open to this person.
pub async fn show(opened: Opened) -> Result<Response, Answer> {
    opened.ready(ActKind::SignContract)?;
    Ok(sign_page(&opened, &opened.visit.typed(), &Trouble::default()))
}

fn sign_page(opened: &Opened, filled: &Filled, trouble: &Trouble) -> Response {
    let (words, language) = (opened.words(), opened.language());
    let content = html! {
        h1 { (words.mediation_sign()) }
        (error_summary(language, &trouble.mistakes))
        @if let Some(refused) = &trouble.refused { (part::refusal_box(language, refused)) }
        p.lead { (words.mediation_sign_lead()) }
        p { a href={ (opened.address()) "/contract" } { (words.mediation_sign_read()) } }
        p { strong { (words.mediation_sign_no_click()) } }
        @if signs_here(opened) {
            (crate::pages::signatures::way(&opened.app, &format!("{}/sign/contract", opened.address()), words))
            (exchange(opened, filled, trouble))
        }
        h2 { (words.mediation_sign_paper()) }
        @if enters_paper(opened) { (paper(opened, filled, trouble)) }
        @else { p { (words.mediation_sign_paper_how()) } }
    };
    let status = match (&trouble.refused, trouble.mistakes.is_empty()) {
        (Some(_), _) => StatusCode::CONFLICT,
        (None, false) => StatusCode::UNPROCESSABLE_ENTITY,
        (None, true) => StatusCode::OK,
    };
    opened.page(&words.mediation_sign(), status, content)
}

/// Whoever signs, and has not signed yet.
fn signs_here(opened: &Opened) -> bool {
    let contract = opened.case().latest().and_then(|it| it.contract.as_ref());
    let desk = opened.sheet.view.me.iter().all(|it| matches!(it, Capacity::Assistant { .. }));
    !desk && signer(opened).is_some_and(|own| contract.is_some_and(|it| !it.is_signed_by(&own)))
}

/// The mediator, or a desk for the person it writes for.
fn enters_paper(opened: &Opened) -> bool {
    opened.sheet.view.is_mediator() || opened.sheet.view.me.iter().any(|it| matches!(it, Capacity::Assistant { .. }))
}

fn exchange(opened: &Opened, filled: &Filled, trouble: &Trouble) -> Markup {
    let (words, language) = (opened.words(), opened.language());
    let is_here = filled.get("manner") != "paper";
    let (filled, mistakes) = if is_here { (filled.clone(), trouble.mistakes.clone()) } else { Default::default() };
    let fields = html! {
        (act_id(&filled))
        (hidden("manner", "exchange"))
        (Field::new(language, "copy", words.mediation_sign_copy()).mistakes(&mistakes).file(KINDS, ACCEPT, MEGABYTES))
        (Field::new(language, "proof", words.mediation_sign_proof()).hint(words.mediation_sign_proof_hint())
            .filled(&filled).mistakes(&mistakes).textarea(2))
        (part::button(&words.mediation_sign_exchange_button()))
    };
    html! {
        h2 { (words.mediation_sign_exchange()) }
        ol.steps {
            li { (words.mediation_sign_exchange_print()) }
            li { (words.mediation_sign_exchange_send()) }
            li { (words.mediation_sign_exchange_upload()) }
        }
        (upload_form(&opened.visit, opened.visit.path(), fields))
        p.source { (law::cite("ML 21(1)").shown(crate::app::law_language(language))) }
    }
}

fn paper(opened: &Opened, filled: &Filled, trouble: &Trouble) -> Markup {
    let (words, language) = (opened.words(), opened.language());
    let is_here = filled.get("manner") == "paper";
    let (filled, mistakes) = if is_here { (filled.clone(), trouble.mistakes.clone()) } else { Default::default() };
    let people: Vec<Choice> = unsigned(opened)
        .into_iter()
        .map(|it| Choice::new(it.0.clone(), person(opened.case(), &it, language)))
        .collect();
    let fields = html! {
        (act_id(&filled))
        (hidden("manner", "paper"))
        (Field::new(language, "signer", words.mediation_sign_who()).filled(&filled).mistakes(&mistakes).radios(&people))
        (Field::new(language, "on", words.mediation_sign_day()).filled(&filled).mistakes(&mistakes).date())
        (part::button(&words.mediation_sign_paper_button()))
    };
    html! {
        p { (words.mediation_sign_paper_lead()) }
        (post_form(&opened.visit, opened.visit.path(), fields))
    }
}

/// Everybody whose signature on paper this person may enter: of a side that has not signed, and the mediator.
fn unsigned(opened: &Opened) -> Vec<PersonId> {
    let case = opened.case();
    let Some(procedure) = case.latest() else { return vec![] };
    let Some(contract) = &procedure.contract else { return vec![] };
    let helped: Vec<&PersonId> = opened
        .sheet
        .view
        .me
        .iter()
        .filter_map(|it| match it {
            Capacity::Assistant { of, .. } => Some(of),
            _ => None,
        })
        .collect();
    let open = |signer: Signer| !contract.is_signed_by(&signer);
    let mut found: Vec<PersonId> = case
        .active()
        .filter(|it| match &it.part {
            Part::Party { side } | Part::Representative { side, .. } => {
                case.settling_sides().contains(side) && open(Signer::Side(*side))
            }
            Part::Mediator { procedure: no } => *no == procedure.no && open(Signer::Mediator),
            _ => false,
        })
        .map(|it| it.person.clone())
        .filter(|it| opened.sheet.view.is_mediator() || helped.contains(&it))
        .collect();
    found.dedup();
    found
}

/// Enters a signature.
pub async fn send(opened: Opened, filled: Filled) -> Result<Response, Answer> {
    if filled.get("manner") == "paper" { by_paper(opened, filled).await } else { by_exchange(opened, filled).await }
}

async fn by_paper(opened: Opened, filled: Filled) -> Result<Response, Answer> {
    let mut mistakes = Mistakes::default();
    let procedure = opened.procedure()?.no;
    let signer = unsigned(&opened).into_iter().find(|it| it.0 == filled.get("signer"));
    if signer.is_none() {
        mistakes.add("signer", opened.words().case_mistake_choose());
    }
    let day = signed_on(&opened, &filled, &mut mistakes);
    let form = |trouble: &Trouble| sign_page(&opened, &filled, trouble);
    let (Some(signer), Some(day), true) = (signer, day, mistakes.is_empty()) else {
        return Ok(form(&Trouble { mistakes, refused: None }));
    };
    let act = Act::SignContract { procedure, signer, manner: Manner::Paper };
    opened.deliver(opened.request(&opened.id(&filled)?, act).on(day), form).await
}

/// The day of the signature: not later than today.
fn signed_on(opened: &Opened, filled: &Filled, mistakes: &mut Mistakes) -> Option<Date> {
    let day = opened.day(filled, "on", mistakes)?;
    if day > opened.sheet.today {
        mistakes.add("on", opened.words().mistake_in_the_future());
        return None;
    }
    Some(day)
}

async fn by_exchange(opened: Opened, filled: Filled) -> Result<Response, Answer> {
    let (words, mut mistakes) = (opened.words(), Mistakes::default());
    let procedure = opened.procedure()?.no;
    let proof = opened.text(&filled, "proof", &mut mistakes);
    let upload = filled.upload("copy");
    if upload.is_none() {
        mistakes.add("copy", words.case_file_missing());
    }
    let form = |trouble: &Trouble| sign_page(&opened, &filled, trouble);
    let (Some(proof), Some(upload), true) = (proof, upload, mistakes.is_empty()) else {
        return Ok(form(&Trouble { mistakes, refused: None }));
    };
    let id = opened.id(&filled)?;
    let digest = record::Digest::of(&upload.bytes).to_string();
    let placed = async {
        let (request, digest) =
            add_file(&opened, &format!("{id}-{}", &digest[..12]), &Room::Joint(procedure), upload).await?;
        opened.app.clerk.perform(&opened.signed.who, &opened.sheet.number, request).await?;
        Ok(digest)
    };
    let copy = match placed.await {
        Ok(copy) => copy,
        Err(clerk::Failure::Mistake(it)) => {
            mistakes.add("copy", crate::refusals::mistake(opened.language(), it.what));
            return Ok(form(&Trouble { mistakes, refused: None }));
        }
        Err(failure) => return Ok(form(&opened.trouble(failure)?)),
    };
    let signer = opened.own_party().unwrap_or_else(|| opened.signed.who.person.clone());
    let act = Act::SignContract { procedure, signer, manner: Manner::Exchange { copy, proof } };
    opened.deliver(opened.request(&id, act), form).await
}
