//! Who takes which part in a case by an event.

use super::Fact;
use crate::Part;
use record::PersonId;

impl Fact {
    /// The part a person takes by this event.
    pub fn part(&self) -> Option<(PersonId, Part)> {
        match self {
            Self::PartyNamed { person, side, .. } => Some((person.clone(), Part::Party { side: *side })),
            Self::RepresentativeAdded { person, side, of, powers, mandate, .. } => {
                let ground = mandate.as_ref().map(|it| it.ground);
                Some((
                    person.clone(),
                    Part::Representative { side: *side, of: of.clone(), powers: powers.clone(), ground },
                ))
            }
            Self::AssistantNamed { person, side, of } => {
                Some((person.clone(), Part::Assistant { side: *side, of: of.clone() }))
            }
            Self::InvitationEntrusted { procedure, mediator, .. } => {
                Some((mediator.clone(), Part::Candidate { procedure: *procedure }))
            }
            Self::MediatorChosen { procedure, mediator } => {
                Some((mediator.person.clone(), Part::Candidate { procedure: *procedure }))
            }
            Self::ProsecutorBroughtIn { prosecutor, .. } => Some((prosecutor.clone(), Part::Prosecutor)),
            Self::JudgeAssigned { judge } => Some((judge.clone(), Part::Judge)),
            _ => None,
        }
    }
}
