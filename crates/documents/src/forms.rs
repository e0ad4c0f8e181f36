//! The forms: which papers a view allows, and their texts in each language.

mod agreement;
mod contract;
mod people;

pub use agreement::agreement_name;

use crate::basis::Basis;
use crate::paper::{Document, PaperKind};
use agreement::Agreed;
use case::Instalment;
use words::Language;

/// Draws a paper up in its own languages, or in the one that is wanted; `None` when this view has nothing to draw it from.
pub fn draw(kind: PaperKind, basis: Basis<'_>, wanted: Option<Language>) -> Option<Document> {
    match kind {
        PaperKind::Agreement => Agreed::of(basis)?.document(wanted),
        PaperKind::Contract => contract::document(basis, wanted),
        _ => None,
    }
}

/// The paper as it is before anybody signs: the same for everybody who is to sign it.
pub fn draw_unsigned(kind: PaperKind, basis: Basis<'_>) -> Option<Document> {
    match kind {
        PaperKind::Agreement => Agreed::of(basis)?.unsigned().document(None),
        PaperKind::Contract => contract::unsigned(basis),
        kind => draw(kind, basis, None),
    }
}

/// The papers this view has what it takes to draw up.
pub fn available(basis: Basis<'_>) -> Vec<PaperKind> {
    PaperKind::OF_A_CASE.into_iter().filter(|it| draw(*it, basis, None).is_some()).collect()
}

/// How many copies of the agreement are made: one for each who signs, and in court one for the court (CPC 176(5)).
pub fn agreement_copies(view: &case::View) -> Option<i64> {
    let outside = crate::Outside::default();
    let basis = Basis { view, number: "", today: jiff::civil::Date::MIN, outside: &outside };
    Agreed::of(basis).and_then(|it| i64::try_from(it.copies()).ok())
}

/// The parts of a sum as the rows of a table.
fn rows(parts: &[Instalment], language: Language) -> Vec<Vec<String>> {
    let row = |(index, part): (usize, &Instalment)| {
        vec![(index + 1).to_string(), words::date_numeric(part.due), words::amount(part.amount.0, language)]
    };
    parts.iter().enumerate().map(row).collect()
}
