//! The mediation contract: drawing it up, and reading it as a paper with its fourteen terms (Law on Mediation 21(2)).

use super::draft;
use crate::Answer;
use crate::components as part;
use crate::events::person;
use crate::fields::{Choice, Field};
use crate::filled::{Filled, Mistakes};
use crate::pages::case::{Form, Opened, Trouble};
use crate::pages::papers;
use axum::extract::Query;
use axum::http::StatusCode;
use axum::response::Response;
use case::{Act, ActKind, CaseLanguage, Contract, ContractText, Manner, Signature, Signer, Tiyn};
use documents::PaperKind;
use maud::{Markup, html};
use serde::Deserialize;

const LANGUAGES: [(&str, CaseLanguage); 3] =
    [("kazakh", CaseLanguage::Kazakh), ("russian", CaseLanguage::Russian), ("both", CaseLanguage::Both)];

/// In which language to fill the form in.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Wanted {
    pub language: String,
}

fn draft_form(opened: &Opened, filled: &Filled, trouble: &Trouble) -> Response {
    let (words, language) = (opened.words(), opened.language());
    let field = |name, label| Field::new(language, name, label).filled(filled).mistakes(&trouble.mistakes);
    let languages: Vec<Choice> = LANGUAGES.iter().map(|it| Choice::new(it.0, words.case_language(it.0))).collect();
    let fields = html! {
        (field("language", words.mediation_contract_language()).radios(&languages))
        (field("place", words.mediation_contract_place()).hint(words.mediation_contract_place_hint()).text())
        (field("subject", words.mediation_contract_subject()).textarea(4))
        (field("mediator", words.mediation_contract_mediator()).textarea(3))
        @if draft::may_take_fee(opened) {
            (field("fee", words.mediation_contract_fee()).optional().money())
        }
        (field("expenses", words.mediation_contract_expenses()).textarea(4))
        (field("until", words.mediation_contract_until()).hint(words.mediation_contract_until_hint()).optional().date())
        (field("confidentiality", words.mediation_contract_confidentiality()).textarea(6))
        (field("liability", words.mediation_contract_liability()).textarea(4))
        (field("order", words.mediation_contract_order()).textarea(5))
        (field("rights", words.mediation_contract_rights()).textarea(6))
        (field("termination", words.mediation_contract_termination()).textarea(5))
        (field("other", words.mediation_contract_other()).optional().textarea(3))
    };
    let path = opened.visit.path();
    let lead = html! {
        p.lead { (words.mediation_contract_lead()) }
        p { (words.mediation_contract_known()) }
        p {
            (words.mediation_contract_refill())
            @for (value, _) in LANGUAGES { " " a href={ (path) "?language=" (value) } { (words.case_language(value)) } }
        }
    };
    let form = Form {
        title: words.mediation_contract_new(),
        lead,
        fields,
        button: words.mediation_contract_button(),
        uploads: false,
    };
    opened.form(form, filled, trouble)
}

/// Shows the contract's form, filled in as far as it can be.
pub async fn new(opened: Opened, Query(wanted): Query<Wanted>) -> Result<Response, Answer> {
    opened.ready(ActKind::DrawUpContract)?;
    let asked = LANGUAGES.iter().find(|it| it.0 == wanted.language).map(|it| it.1);
    let language = asked.or(opened.case().language).unwrap_or(CaseLanguage::Both);
    let typed = opened.visit.typed();
    let filled = if typed.is_new() { draft::contract(&opened, language).await } else { typed };
    Ok(draft_form(&opened, &filled, &Trouble::default()))
}

/// Draws the contract up.
pub async fn send(opened: Opened, filled: Filled) -> Result<Response, Answer> {
    let mut mistakes = Mistakes::default();
    let procedure = opened.procedure()?.no;
    let language = opened.choice(&filled, "language", &LANGUAGES, &mut mistakes);
    let until = opened.day_if_any(&filled, "until", &mut mistakes);
    let text = read_text(&opened, &filled, &mut mistakes);
    let act = (|| Some(Act::DrawUpContract { procedure, language: language?, until: until?, text: text? }))();
    opened.send(&filled, mistakes, act, |trouble| draft_form(&opened, &filled, trouble)).await
}

fn read_text(opened: &Opened, filled: &Filled, mistakes: &mut Mistakes) -> Option<ContractText> {
    let mut text = |field| opened.text(filled, field, mistakes);
    let (place, subject, mediator) = (text("place"), text("subject"), text("mediator"));
    let (expenses, confidentiality, liability) = (text("expenses"), text("confidentiality"), text("liability"));
    let (order, rights, termination) = (text("order"), text("rights"), text("termination"));
    let other = opened.short(filled, "other", mistakes);
    let fee = match filled.money("fee") {
        Some(0) => None,
        Some(tiyn) => Some(Tiyn(tiyn)),
        None if filled.is_empty("fee") => None,
        None => {
            mistakes.add("fee", opened.words().case_mistake_sum());
            None
        }
    };
    Some(ContractText {
        place: place?,
        subject: subject?,
        mediator_and_organisation: mediator?,
        expenses: expenses?,
        fee,
        confidentiality: confidentiality?,
        liability: liability?,
        order: order?,
        rights_and_duties: rights?,
        termination: termination?,
        other: other?,
    })
}

/// The contract as a paper.
pub async fn show(opened: Opened) -> Result<Response, Answer> {
    let words = opened.words();
    let procedure = opened.procedure()?;
    let title = words.mediation_contract();
    let Some(contract) = &procedure.contract else {
        let way = format!("{}/contract/new", opened.address());
        let way = opened.sheet.may(ActKind::DrawUpContract).then_some(way);
        let draw_up = words.mediation_contract_new();
        let content = html! {
            h1 { (title) }
            (part::empty(&words.mediation_contract_none(), way.as_deref().map(|it| (it, &*draw_up))))
        };
        return Ok(opened.page(&title, StatusCode::OK, content));
    };
    let content = html! {
        h1 { (title) }
        p.lead { (stand(&opened, contract)) }
        @if opened.sheet.may(ActKind::SignContract) {
            (part::actions(html! {
                (part::button_link(&format!("{}/contract/sign", opened.address()), &words.mediation_sign()))
            }))
        }
        @if let Some(paper) = papers::drawn(&opened.app, &opened.sheet, PaperKind::Contract, None).await {
            (crate::papers::shown(&paper))
            (papers::links(&opened.address(), opened.language(), PaperKind::Contract, None))
        }
        h2 { (words.mediation_contract_signatures()) }
        (signatures(&opened, contract))
        @if opened.sheet.may(ActKind::DrawUpContract) {
            p { a href={ (opened.address()) "/contract/new" } { (words.mediation_contract_anew()) } }
        }
    };
    Ok(opened.page(&title, StatusCode::OK, content))
}

fn stand(opened: &Opened, contract: &Contract) -> String {
    let (words, today, language) = (opened.words(), opened.sheet.today, opened.language());
    match contract.concluded_on {
        Some(day) => words.mediation_contract_concluded(words::date_near(day, today, language)),
        None => words.mediation_contract_open(),
    }
}

/// Everybody who signs: whether, when and how; on paper a line to sign on.
fn signatures(opened: &Opened, contract: &Contract) -> Markup {
    let words = opened.words();
    let rows: Vec<(String, Markup)> = signers(opened)
        .into_iter()
        .map(|(signer, name)| {
            let given = contract.signatures.iter().find(|it| it.signer == signer);
            let said = match given {
                Some(it) => html! { (signed(opened, it)) },
                // Room for a hand on the printed paper.
                None => html! { (words.mediation_contract_unsigned()) br; br; hr; },
            };
            (name, said)
        })
        .collect();
    part::facts(&rows)
}

/// A signature in words: the day and the manner.
pub(crate) fn signed(opened: &Opened, signature: &Signature) -> String {
    let day = words::date_near(signature.signed_on, opened.sheet.today, opened.language());
    let words = opened.words();
    match signature.manner {
        Manner::Paper => words.mediation_signed_paper(day),
        Manner::Exchange { .. } => words.mediation_signed_exchange(day),
        Manner::Eds { .. } => words.mediation_signed_eds(day),
    }
}

/// Everybody whose signature the contract needs, by name.
pub(crate) fn signers(opened: &Opened) -> Vec<(Signer, String)> {
    let (case, language) = (opened.case(), opened.language());
    let sides = case.settling_sides().into_iter().map(|no| (Signer::Side(no), crate::events::side(case, no, language)));
    let mediator = case.latest().and_then(|it| it.mediator.as_ref());
    let mediator = mediator.map(|it| (Signer::Mediator, person(case, &it.person, language)));
    sides.chain(mediator).collect()
}
