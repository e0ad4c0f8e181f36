//! The forms: which papers a view allows, and their texts in each language.

mod agreement;
mod contract;
mod court;
mod enforcement;
pub mod letter;
mod mediation;
mod people;
pub mod register;

pub(crate) use agreement::Agreed;
pub use agreement::agreement_name;

use crate::basis::Basis;
use crate::paper::{Document, Paper, PaperKind, Point, stopped, within};
use crate::spelled;
use case::{Instalment, SideNo};
use jiff::civil::Date;
use words::Language;

/// Draws a paper up in its own languages, or in the one that is wanted; `None` when this view has nothing to draw it from.
pub fn draw(kind: PaperKind, basis: Basis<'_>, wanted: Option<Language>) -> Option<Document> {
    match kind {
        PaperKind::Invitation => court::invitation(basis, wanted),
        PaperKind::Offer => mediation::offer(basis, wanted),
        PaperKind::Contract => contract::document(basis, wanted),
        PaperKind::Extension => mediation::extension(basis, wanted),
        PaperKind::TerminationNotice => mediation::termination_notice(basis, wanted),
        PaperKind::NoticeToCourt => mediation::notice_to_court(basis, wanted),
        PaperKind::Agreement => Agreed::of(basis)?.document(wanted),
        PaperKind::ApprovalPetition => court::approval_petition(basis, wanted),
        PaperKind::Ruling => court::ruling(basis, wanted),
        PaperKind::Writ => enforcement::writ(basis, wanted),
        PaperKind::CourtOrder => enforcement::court_order(basis, wanted),
        PaperKind::Journal => mediation::journal(basis, wanted),
        // These belong to no case.
        PaperKind::Letter
        | PaperKind::RegisterApplication
        | PaperKind::GatheringProtocol
        | PaperKind::MediatorCard
        | PaperKind::RegisterSheet => None,
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
    let basis = Basis { view, number: "", today: Date::MIN, outside: &outside };
    Agreed::of(basis).and_then(|it| i64::try_from(it.copies()).ok())
}

/// The terms of the agreement this view shows.
pub fn agreed_terms(view: &case::View) -> Option<case::Terms> {
    let outside = crate::Outside::default();
    let basis = Basis { view, number: "", today: Date::MIN, outside: &outside };
    Agreed::of(basis)?.terms().cloned()
}

/// A paper in the languages of its case, or in the one that is wanted.
fn document(
    kind: PaperKind,
    basis: &Basis<'_>,
    day: Date,
    wanted: Option<Language>,
    text: impl Fn(Language) -> Paper,
) -> Document {
    let languages = wanted.map_or_else(|| basis.languages(), |it| vec![it]);
    let texts = languages.into_iter().map(text).collect();
    Document { kind, number: basis.number.to_owned(), day, texts, code: None }
}

/// Of three whole wordings the one in that language: Kazakh, Russian, English.
fn pick<T>(language: Language, [kk, ru, en]: [T; 3]) -> T {
    match language {
        Language::Kk => kk,
        Language::Ru => ru,
        Language::En => en,
    }
}

fn dated(language: Language, day: Date) -> String {
    match language {
        Language::Kk => spelled::kk::day(day, spelled::kk::Ending::Plain),
        Language::Ru => spelled::ru::day(day),
        Language::En => spelled::en::day(day),
    }
}

fn settling(basis: &Basis<'_>) -> Vec<SideNo> {
    basis.case().settling_sides()
}

/// What is asked for, one point for each claim.
fn claims(basis: &Basis<'_>, language: Language) -> Vec<Point> {
    let claims = basis.case().claims.iter().map(|claim| match claim.amount {
        Some(sum) => format!("{}: {}.", within(&claim.what), spelled::amount(sum, language)).into(),
        None => stopped(&claim.what).into(),
    });
    claims.collect()
}

/// The parts of a sum as the rows of a table.
fn rows(parts: &[Instalment], language: Language) -> Vec<Vec<String>> {
    let row = |(index, part): (usize, &Instalment)| {
        vec![(index + 1).to_string(), words::date_numeric(part.due), words::amount(part.amount.0, language)]
    };
    parts.iter().enumerate().map(row).collect()
}
