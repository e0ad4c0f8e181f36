//! Whether a dispute was ended by an agreement before: what whoever files may know of earlier cases (CPC 278(2)).

use crate::{CaseNumber, Clerk, Failure, Who};
use case::{Case, NewParty, PartyRole, Road, View};
use std::collections::BTreeSet;

impl Clerk {
    /// The number of an earlier case of the same parties that an agreement in force has ended.
    ///
    /// Only cases in which whoever files has a part are looked at, and of each only what he may read of the court's
    /// file: the answer tells nobody of a case, or of a mediation, he did not know.
    pub(crate) async fn settled_before(&self, who: &Who, parties: &[NewParty]) -> Result<Option<String>, Failure> {
        let asked = named(parties);
        for item in self.cases_of(who).await? {
            let Some(opened) = self.read(&item.number.book()).await? else { continue };
            let Some(view) = View::of(&opened.case, &opened.events, &who.person, &who.staff) else { continue };
            let case = &view.case;
            let approved = case.court.as_ref().and_then(case::CourtFile::approved);
            let ended = case.road == Some(Road::InCourt) && case.is_closed() && approved.is_some();
            if ended && view.side().is_some() && known(case) == asked {
                let CaseNumber(number) = item.number;
                return Ok(Some(number));
            }
        }
        Ok(None)
    }
}

/// A party by its number; by its name where it has none.
type Name = String;

fn named(parties: &[NewParty]) -> BTreeSet<Name> {
    let settles = |it: &&NewParty| is_a_party(it.role);
    parties.iter().filter(settles).map(|it| name(&it.details)).collect()
}

fn known(case: &Case) -> BTreeSet<Name> {
    let sides = case.sides.iter().filter(|it| is_a_party(it.role));
    let members = sides.flat_map(|it| &it.members);
    members.map(|it| case.details.get(it).map_or_else(String::new, name)).collect()
}

fn is_a_party(role: PartyRole) -> bool {
    !matches!(role, PartyRole::ThirdParty | PartyRole::SuingForAnother)
}

fn name(details: &case::Details) -> Name {
    match &details.id_number {
        Some(number) => number.to_string(),
        None => details.name.trim().to_lowercase(),
    }
}
