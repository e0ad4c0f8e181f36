//! Whom the sides of a case may choose: everybody in force but those with a conflict, in an order anybody can compute.
//!
//! Who is left out for a conflict is not told why, nor that he or she is left out: it would tell of another mediation
//! (Law on Mediation 8(1), 9(1)).

use crate::{CaseNumber, Clerk, Failure, Listed, MediatorFilter, Who};
use case::{Case, Part};
use record::PersonId;
use std::collections::BTreeSet;

/// A candidate as the sides of one case see him or her.
#[derive(Clone, Debug)]
pub struct CandidateShown {
    pub listed: Listed,
    /// The entry does not name the language of the case (Law on Mediation 19, 14(3)(5)).
    pub without_language: bool,
}

/// How many other cases of a party are looked through for a conflict.
const LOOKED_THROUGH: u32 = 500;

impl Clerk {
    /// The seed of the order in which candidates of a case are shown: the number everybody in it knows.
    pub fn choosing_seed(number: &CaseNumber) -> String {
        number.0.clone()
    }

    /// The mediators of all registers that fit and may be chosen in this case.
    ///
    /// # Errors
    /// Not found for whoever has no part in the case.
    pub async fn candidates(
        &self,
        who: &Who,
        number: &CaseNumber,
        filter: &MediatorFilter,
    ) -> Result<Vec<CandidateShown>, Failure> {
        self.sheet(who, number).await?;
        let opened = self.read(&number.book()).await?.ok_or(Failure::NotFound)?;
        let conflicts = self.conflicts(number, &opened.case).await?;
        let mut fitting = self.mediators(&MediatorFilter { only_active: true, ..filter.clone() }).await?;
        fitting.retain(|it| !conflicts.contains(&it.person));
        let languages = languages(&opened.case);
        let shown = |listed: Listed| {
            let speaks = |code: &&str| listed.published.languages.iter().any(|it| it.as_str() == *code);
            CandidateShown { without_language: !languages.iter().all(speaks), listed }
        };
        let candidates = fitting.into_iter().map(shown).collect();
        Ok(register::rotated(&Self::choosing_seed(number), candidates, |it| &it.listed.person))
    }

    /// Everybody who stands or stood in this case on a side, and whoever takes or took part in another case of one of its
    /// parties: as party, representative or mediator.
    async fn conflicts(&self, number: &CaseNumber, case: &Case) -> Result<BTreeSet<PersonId>, Failure> {
        let on_a_side = |part: &Part| !matches!(part, Part::Candidate { .. } | Part::Mediator { .. });
        let mut found: BTreeSet<PersonId> =
            case.participants.iter().filter(|it| on_a_side(&it.part)).map(|it| it.person.clone()).collect();
        let parties: Vec<PersonId> = case.sides.iter().flat_map(|it| it.members.clone()).collect();
        let mut books = BTreeSet::new();
        for party in &parties {
            let lines = self.store.shelf_of(party, None, LOOKED_THROUGH).await?;
            books.extend(lines.into_iter().map(|it| it.book).filter(|it| *it != number.book()));
        }
        for book in books {
            if CaseNumber::of_book(&book).is_none() {
                continue;
            }
            let Some(other) = self.read(&book).await? else { continue };
            let took_part = other.case.participants.iter().filter(|it| !matches!(it.part, Part::Candidate { .. }));
            found.extend(took_part.map(|it| it.person.clone()));
        }
        Ok(found)
    }
}

/// The codes of the languages of the case.
fn languages(case: &Case) -> Vec<&'static str> {
    match case.language {
        Some(case::CaseLanguage::Kazakh) => vec!["kk"],
        Some(case::CaseLanguage::Russian) => vec!["ru"],
        Some(case::CaseLanguage::Both) => vec!["kk", "ru"],
        None => vec![],
    }
}
