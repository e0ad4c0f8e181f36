//! The agreement in each language: mediation (Law on Mediation 27, CPC 180), settlement (CPC 176), participatory (CPC 182).

mod en;
mod kk;
mod ru;

use super::people;
use crate::basis::{Basis, languages};
use crate::paper::{Document, Paper, PaperKind, Point, SignatureLine};
use case::{Agreement, Body, Fact, ProcedureKind, SideNo, Signature, Terms};
use jiff::civil::Date;
use std::borrow::Cow;
use words::Language;

/// What the three forms are filled with.
pub(crate) struct Agreed<'a> {
    pub basis: Basis<'a>,
    pub kind: ProcedureKind,
    pub in_court: bool,
    pub agreement: Cow<'a, Agreement>,
    pub sides: Vec<SideNo>,
    pub mediator: Option<String>,
}

impl<'a> Agreed<'a> {
    /// The agreement this view shows last, or the one before the court.
    pub fn of(basis: Basis<'a>) -> Option<Self> {
        Self::of_procedure(basis).or_else(|| Self::before_court(basis))
    }

    fn of_procedure(basis: Basis<'a>) -> Option<Self> {
        let procedure = basis.case().procedures.iter().rev().find(|it| it.agreement.is_some())?;
        let agreement = procedure.agreement.as_ref()?;
        let mediator = procedure.mediator.as_ref().map(|it| basis.person(&it.person).to_owned());
        Some(Self {
            basis,
            kind: procedure.kind,
            in_court: basis.case().goes_to_court(),
            agreement: Cow::Borrowed(agreement),
            sides: basis.case().settling_sides(),
            mediator: mediator.filter(|_| procedure.kind == ProcedureKind::Mediation),
        })
    }

    fn before_court(basis: Basis<'a>) -> Option<Self> {
        let approval = basis.case().court.as_ref()?.approval.as_ref()?;
        let mediator = basis.view.lines.iter().rev().find_map(|it| match (&it.fact, &it.body) {
            (Fact::AgreementSubmitted { .. }, Some(Body::Agreement { mediator, .. })) => mediator.clone(),
            _ => None,
        });
        Some(Self {
            basis,
            kind: approval.kind,
            in_court: true,
            agreement: Cow::Borrowed(&approval.agreement),
            sides: approval.sides.clone(),
            mediator: mediator.map(|it| it.1),
        })
    }

    /// As it was before anybody signed: the same bytes for everybody who is to sign.
    pub fn unsigned(mut self) -> Self {
        let agreement = self.agreement.to_mut();
        agreement.signatures.clear();
        agreement.concluded = None;
        self
    }

    /// In court everybody reads the file. Out of court each reads his own data only, and all sign the same text.
    pub(in crate::forms) fn data(&self) -> people::Data {
        if self.in_court { people::Data::Shown } else { people::Data::Sealed }
    }

    pub fn terms(&self) -> Option<&Terms> {
        self.agreement.terms.as_ref()
    }

    pub fn place(&self) -> &str {
        self.agreement.place.as_deref().unwrap_or(crate::basis::BLANK)
    }

    pub fn concluded_on(&self) -> Option<Date> {
        self.agreement.concluded.map(|it| it.in_force_on)
    }

    /// One for each who signs, and in court one for the court (CPC 176(5)).
    pub fn copies(&self) -> u64 {
        let people: usize = self.sides.iter().map(|it| self.basis.case().members(*it).len()).sum();
        (people + usize::from(self.mediator.is_some()) + usize::from(self.in_court)) as u64
    }

    pub fn lines(&self, language: Language) -> Vec<SignatureLine> {
        let signatures: &[Signature] = &self.agreement.signatures;
        people::lines(&self.basis, language, &self.sides, self.mediator.as_deref(), signatures)
    }

    /// What is owed and what is given up, as the agreement says it: for papers that repeat its terms.
    pub fn terms_in(&self, language: Language) -> Vec<Point> {
        let Some(terms) = self.terms() else { return vec![] };
        match language {
            Language::Kk => kk::terms(self, terms),
            Language::Ru => ru::terms(self, terms),
            Language::En => en::terms(self, terms),
        }
    }

    pub fn costs_in(&self, language: Language) -> String {
        let Some(terms) = self.terms() else { return String::new() };
        match language {
            Language::Kk => kk::costs(self, &terms.costs),
            Language::Ru => ru::costs(self, &terms.costs),
            Language::En => en::costs(self, &terms.costs),
        }
    }

    pub fn document(&self, wanted: Option<Language>) -> Option<Document> {
        let terms = self.terms()?;
        let text = |language: Language| match language {
            Language::Kk => kk::text(self, terms),
            Language::Ru => ru::text(self, terms),
            Language::En => en::text(self, terms),
        };
        let own = languages(self.agreement.language, self.agreement.prevailing);
        let texts: Vec<Paper> = wanted.map_or(own, |it| vec![it]).into_iter().map(text).collect();
        Some(Document {
            kind: PaperKind::Agreement,
            number: self.basis.number.to_owned(),
            day: self.concluded_on().unwrap_or(self.agreement.drawn_up_on),
            texts,
            code: None,
        })
    }
}

/// The name the law gives to an agreement of that kind.
pub fn agreement_name(language: Language, kind: ProcedureKind, in_court: bool) -> &'static str {
    match language {
        Language::Kk => kk::title(kind, in_court),
        Language::Ru => ru::title(kind, in_court),
        Language::En => en::title(kind, in_court),
    }
}
