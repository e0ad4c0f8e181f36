//! An agreement as a paper: what its whole forms in Kazakh and Russian are filled with. The forms stand in `paper_kk`
//! and `paper_ru`: a paper is never glued together from sentences of the pages.

use super::matter::Matter;
use super::{paper_kk, paper_ru};
use case::{
    Agreement, Body, CaseLanguage, Fact, Manner, PartyRole, Procedure, ProcedureKind, SideNo, Signature, Signer, Terms,
    Tiyn,
};
use jiff::civil::Date;
use maud::{Markup, html};
use record::PersonId;
use words::Language;

/// A person of a side, with who acts for that person by which document.
pub struct Member {
    pub name: String,
    pub id_number: Option<String>,
    pub representatives: Vec<(String, String, Date)>,
}

/// A side as the paper names it.
pub struct PaperSide {
    pub no: SideNo,
    pub role: PartyRole,
    pub members: Vec<Member>,
}

/// One thing asked for.
pub struct Asked {
    pub what: String,
    pub amount: Option<Tiyn>,
}

/// Everything the forms need.
pub struct Paper<'a> {
    pub number: String,
    pub kind: ProcedureKind,
    pub in_court: bool,
    pub agreement: &'a Agreement,
    pub terms: &'a Terms,
    pub sides: Vec<PaperSide>,
    pub claims: Vec<Asked>,
    pub mediator: Option<String>,
}

impl<'a> Paper<'a> {
    /// The paper of a procedure's agreement; `None` while there is none, or its body was erased.
    pub fn of_procedure(matter: &'a Matter, procedure: &'a Procedure) -> Option<Self> {
        let agreement = procedure.agreement.as_ref()?;
        let mediator = procedure.mediator.as_ref().map(|it| matter.person(&it.person));
        let sides = matter.case().settling_sides();
        Self::new(matter, procedure.kind, agreement, mediator, &sides)
    }

    /// The paper as the court has it.
    pub fn before_court(matter: &'a Matter) -> Option<Self> {
        let approval = matter.case().court.as_ref()?.approval.as_ref()?;
        let mediator = matter.sheet.view.lines.iter().rev().find_map(|it| match (&it.fact, &it.body) {
            (Fact::AgreementSubmitted { .. }, Some(Body::Agreement { mediator, .. })) => mediator.clone(),
            _ => None,
        });
        Self::new(matter, approval.kind, &approval.agreement, mediator.map(|it| it.1), &approval.sides)
    }

    fn new(
        matter: &'a Matter,
        kind: ProcedureKind,
        agreement: &'a Agreement,
        mediator: Option<String>,
        sides: &[SideNo],
    ) -> Option<Self> {
        let case = matter.case();
        let side = |no: &SideNo| {
            let side = case.side(*no)?;
            let members = side.members.iter().map(|it| member(matter, it)).collect();
            Some(PaperSide { no: *no, role: side.role, members })
        };
        Some(Self {
            number: matter.sheet.number.0.clone(),
            kind,
            in_court: case.is_in_court(),
            agreement,
            terms: agreement.terms.as_ref()?,
            sides: sides.iter().filter_map(side).collect(),
            claims: case.claims.iter().map(|it| Asked { what: it.what.clone(), amount: it.amount }).collect(),
            mediator: mediator.filter(|_| kind == ProcedureKind::Mediation),
        })
    }

    /// One for each who concluded it, one for the mediator, one for the court (CPC 176(5)).
    pub fn copies(&self) -> usize {
        let people: usize = self.sides.iter().map(|it| it.members.len()).sum();
        people + usize::from(self.mediator.is_some()) + usize::from(self.in_court)
    }

    /// The names of a side, as the clauses call it.
    pub fn names(&self, no: SideNo) -> String {
        let side = self.sides.iter().find(|it| it.no == no);
        let names: Vec<&str> = side.into_iter().flat_map(|it| &it.members).map(|it| it.name.as_str()).collect();
        names.join(", ")
    }

    /// The day it came into being, once everybody has signed.
    pub fn concluded_on(&self) -> Option<Date> {
        self.agreement.concluded.map(|it| it.in_force_on)
    }

    pub fn signature(&self, signer: &Signer) -> Option<&Signature> {
        self.agreement.signatures.iter().find(|it| it.signer == *signer)
    }

    /// The languages in which it is drawn up, the prevailing one first.
    pub fn languages(&self) -> Vec<Language> {
        match (self.agreement.language, self.agreement.prevailing) {
            (CaseLanguage::Kazakh, _) => vec![Language::Kk],
            (CaseLanguage::Russian, _) => vec![Language::Ru],
            (CaseLanguage::Both, Some(CaseLanguage::Russian)) => vec![Language::Ru, Language::Kk],
            (CaseLanguage::Both, _) => vec![Language::Kk, Language::Ru],
        }
    }

    /// The whole text in each of its languages.
    pub fn shown(&self) -> Markup {
        html! {
            @for language in self.languages() {
                article.paper lang=(language.code()) {
                    @match language {
                        Language::Kk => (paper_kk::text(self)),
                        Language::Ru | Language::En => (paper_ru::text(self)),
                    }
                }
            }
        }
    }
}

fn member(matter: &Matter, person: &PersonId) -> Member {
    let case = matter.case();
    let active = |who: &PersonId| case.active().any(|it| it.person == *who);
    let representatives = matter.sheet.view.lines.iter().filter_map(|it| match &it.fact {
        Fact::RepresentativeAdded { person: who, of, document, .. } if of == person && active(who) => {
            Some((matter.person(who), document.number.clone(), document.date))
        }
        _ => None,
    });
    Member {
        name: matter.person(person),
        id_number: case.details.get(person).and_then(|it| it.id_number.as_ref()).map(ToString::to_string),
        representatives: representatives.collect(),
    }
}

/// Whether a signature was given on paper, by exchange of copies, or by EDS.
pub fn manner(signature: &Signature) -> &'static str {
    match signature.manner {
        Manner::Paper => "paper",
        Manner::Exchange { .. } => "exchange",
        Manner::Eds { .. } => "eds",
    }
}

/// A numbered clause: its heading and its points.
pub fn clause(no: &mut usize, heading: &str, points: &[Markup]) -> Markup {
    *no += 1;
    html! {
        section.clause {
            h3 { (*no) ". " (heading) }
            @for (at, point) in points.iter().enumerate() {
                div.point { span.point-number { (*no) "." (at + 1) "." } div { (point) } }
            }
        }
    }
}

/// A line to sign on, or the day it was signed.
pub fn signature_line(name: &str, capacity: &str, said: &str, signed: bool) -> Markup {
    html! {
        div.signature {
            p { strong { (name) } br; (capacity) }
            p.signature-state { (said) }
            @if !signed { p.signature-rule aria-hidden="true" {} }
        }
    }
}
