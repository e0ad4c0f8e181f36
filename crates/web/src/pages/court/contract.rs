//! The mediation contract as it stands in the court's file: what the parties themselves submitted, and no more.

use crate::components as part;
use crate::pages::agreement::matter::Matter;
use maud::{Markup, html};

/// The contract, folded; nothing where none was submitted.
pub fn section(matter: &Matter) -> Markup {
    let words = matter.language.words();
    let Some(contract) = matter.case().court.as_ref().and_then(|it| it.contract.as_ref()) else { return html! {} };
    let Some(text) = &contract.text else {
        return html! { p { (words.court_contract_on_paper()) } };
    };
    let fee = text.fee.map(|it| matter.money(it));
    let rows = [
        (words.mediation_contract_place(), Some(&text.place)),
        (words.mediation_contract_subject(), Some(&text.subject)),
        (words.mediation_contract_mediator(), Some(&text.mediator_and_organisation)),
        (words.mediation_contract_fee(), fee.as_ref()),
        (words.mediation_contract_expenses(), Some(&text.expenses)),
        (words.mediation_contract_confidentiality(), Some(&text.confidentiality)),
        (words.mediation_contract_liability(), Some(&text.liability)),
        (words.mediation_contract_order(), Some(&text.order)),
        (words.mediation_contract_rights(), Some(&text.rights_and_duties)),
        (words.mediation_contract_termination(), Some(&text.termination)),
        (words.mediation_contract_other(), Some(&text.other)),
    ];
    let said = rows.into_iter().filter_map(|(label, said)| Some((label, said.filter(|it| !it.is_empty())?)));
    let rows: Vec<(String, Markup)> = said.map(|(label, said)| (label, html! { (said) })).collect();
    part::details(&words.court_contract_heading(), part::facts(&rows))
}
