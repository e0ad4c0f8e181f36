//! Rooms: an entry belongs to one, and each has its own readers and its own hash chain.

use crate::{ProcedureNo, SideNo};
use record::{PersonId, RoomId};
use serde::{Deserialize, Serialize};

/// A room of a case. Who reads it is decided in [`crate::reads`].
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub enum Room {
    /// The file the court has.
    Court,
    /// One side with its representatives: contact data, preferences, authority.
    Side(SideNo),
    /// One person's answers to the safety questions.
    Screening(PersonId),
    /// All sides and the mediator; never the court (Law on Mediation 8).
    Joint(ProcedureNo),
    /// All sides and their advocates or consultants, without a mediator and without a mediator's secrecy: what talks
    /// before the court brought to light goes to the court (CPC 165(15)).
    Participatory(ProcedureNo),
    /// One side and the mediator, in confidence.
    Caucus(ProcedureNo, SideNo),
    /// One side's points and secret sums. Nobody else reads them, the mediator included.
    Own(ProcedureNo, SideNo),
    /// The mediator's own notes; a successor does not inherit them.
    Mediator(ProcedureNo),
}

impl Room {
    pub fn id(&self) -> RoomId {
        RoomId(match self {
            Self::Court => "court".to_owned(),
            Self::Side(side) => format!("side/{}", side.0),
            Self::Screening(person) => format!("screening/{person}"),
            Self::Joint(procedure) => format!("joint/{}", procedure.0),
            Self::Participatory(procedure) => format!("participatory/{}", procedure.0),
            Self::Caucus(procedure, side) => format!("caucus/{}/{}", procedure.0, side.0),
            Self::Own(procedure, side) => format!("own/{}/{}", procedure.0, side.0),
            Self::Mediator(procedure) => format!("mediator/{}", procedure.0),
        })
    }

    pub fn parse(id: &str) -> Option<Self> {
        let (kind, rest) = id.split_once('/').unwrap_or((id, ""));
        let procedure = |text: &str| text.parse().ok().map(ProcedureNo);
        match kind {
            "court" if rest.is_empty() => Some(Self::Court),
            "side" => Some(Self::Side(SideNo(rest.parse().ok()?))),
            "screening" if !rest.is_empty() => Some(Self::Screening(rest.into())),
            "joint" => Some(Self::Joint(procedure(rest)?)),
            "participatory" => Some(Self::Participatory(procedure(rest)?)),
            "caucus" => {
                let (no, side) = rest.split_once('/')?;
                Some(Self::Caucus(procedure(no)?, SideNo(side.parse().ok()?)))
            }
            "own" => {
                let (no, side) = rest.split_once('/')?;
                Some(Self::Own(procedure(no)?, SideNo(side.parse().ok()?)))
            }
            "mediator" => Some(Self::Mediator(procedure(rest)?)),
            _ => None,
        }
    }
}

impl TryFrom<String> for Room {
    type Error = String;

    fn try_from(id: String) -> Result<Self, String> {
        Self::parse(&id).ok_or_else(|| format!("`{id}` is no room"))
    }
}

impl From<Room> for String {
    fn from(it: Room) -> Self {
        it.id().0
    }
}
