//! What a paper is drawn up from: the view of its reader, and the few names that stand in no case.

use case::{Case, CaseLanguage, Part, Power, Procedure, SideNo, View};
use jiff::civil::Date;
use record::PersonId;
use words::Language;

/// A view, and what must be known besides.
#[derive(Clone, Copy, Debug)]
pub struct Basis<'a> {
    pub view: &'a View,
    pub number: &'a str,
    pub today: Date,
    pub outside: &'a Outside,
}

/// Names of organisations as the office knows them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Outside {
    pub office: Name,
    /// The court that has the case; empty out of court.
    pub court: Name,
    /// The last day on which an offer can be answered, and on which mediation ends, as the clocks say.
    pub answer_by: Option<Date>,
    pub mediation_until: Option<Date>,
}

/// The same name in each language.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Name {
    pub kk: String,
    pub ru: String,
    pub en: String,
}

impl Name {
    /// In that language, or in one of the others.
    pub fn of(&self, language: Language) -> &str {
        let order = match language {
            Language::Kk => [&self.kk, &self.ru, &self.en],
            Language::Ru => [&self.ru, &self.kk, &self.en],
            Language::En => [&self.en, &self.ru, &self.kk],
        };
        order.into_iter().map(|it| it.trim()).find(|it| !it.is_empty()).unwrap_or_default()
    }
}

impl<'a> Basis<'a> {
    pub(crate) fn case(&self) -> &'a Case {
        &self.view.case
    }

    /// The name a person has in this view; a line where it is not shown.
    pub(crate) fn person(&self, person: &PersonId) -> &'a str {
        self.case().name_of(person).unwrap_or(BLANK)
    }

    pub(crate) fn names(&self, side: SideNo) -> String {
        let names = self.case().side_names(side);
        if names.is_empty() { BLANK.to_owned() } else { names.join(", ") }
    }

    /// The last mediation of the case that has a contract or an offer.
    pub(crate) fn mediation(&self) -> Option<&'a Procedure> {
        self.case().procedures.iter().rev().find(|it| it.kind == case::ProcedureKind::Mediation)
    }

    /// Who acts for a party, with what powers and by which document.
    pub(crate) fn representatives(&self, of: &PersonId) -> Vec<Representative<'a>> {
        let case = self.case();
        let document = |who: &PersonId| {
            self.view.lines.iter().rev().find_map(|it| match &it.fact {
                case::Fact::RepresentativeAdded { person, of: whom, document, .. } if person == who && whom == of => {
                    Some(document)
                }
                _ => None,
            })
        };
        let active = case.active().filter_map(|it| match &it.part {
            Part::Representative { of: whom, powers, .. } if whom == of => {
                Some(Representative { person: &it.person, powers, document: document(&it.person) })
            }
            _ => None,
        });
        active.collect()
    }

    /// The languages of the case's papers, the first one first.
    pub(crate) fn languages(&self) -> Vec<Language> {
        languages(self.case().language.unwrap_or(CaseLanguage::Both), None)
    }
}

/// Who acts for a party.
pub(crate) struct Representative<'a> {
    pub person: &'a PersonId,
    pub powers: &'a [Power],
    pub document: Option<&'a record::Paper>,
}

/// The languages of a paper, the one that prevails first.
pub(crate) fn languages(of: CaseLanguage, prevailing: Option<CaseLanguage>) -> Vec<Language> {
    match (of, prevailing) {
        (CaseLanguage::Kazakh, _) => vec![Language::Kk],
        (CaseLanguage::Russian, _) => vec![Language::Ru],
        (CaseLanguage::Both, Some(CaseLanguage::Russian)) => vec![Language::Ru, Language::Kk],
        (CaseLanguage::Both, _) => vec![Language::Kk, Language::Ru],
    }
}

/// Where a hand fills in what the view does not show.
pub(crate) const BLANK: &str = "____________________";
