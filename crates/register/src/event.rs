//! Events: what was done. A variant is never changed; the golden file holds one of each ever written.

use crate::{
    Announcement, Application, Applied, Correction, Election, ExclusionGround, Finding, Published,
    PublishedOrganisation, RegisterKind, RestorationGround, SuspensionGround, TermId, Territory,
};
use jiff::civil::Date;
use record::{Entry, Header, PersonId, RoomId};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

/// A room of a register.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Room {
    /// What the register publishes (Law on Mediation 14(3), 14(6), 16(3), 16(5)).
    Public,
    /// The papers shown and the reasons given: the keeper's, and the mediator's own.
    Keeper,
}

impl Room {
    pub fn id(self) -> RoomId {
        RoomId::from(match self {
            Self::Public => "public",
            Self::Keeper => "keeper",
        })
    }

    pub fn parse(id: &str) -> Option<Self> {
        match id {
            "public" => Some(Self::Public),
            "keeper" => Some(Self::Keeper),
            _ => None,
        }
    }
}

/// The facts of an event. Nothing personal stands here.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Fact {
    RegisterOpened {
        kind: RegisterKind,
        keeper: String,
        territory: Option<Territory>,
    },
    /// Applications are numbered within the register, from 1.
    ApplicationReceived {
        person: PersonId,
        application: u32,
    },
    MediatorEntered {
        person: PersonId,
        number: u32,
    },
    PapersShown {
        person: PersonId,
        applied_on: Option<Date>,
    },
    EntryRefused {
        person: PersonId,
        applied_on: Option<Date>,
    },
    EntryChanged {
        person: PersonId,
    },
    /// `to` is the last day of it; `None` where it has no end yet.
    MediatorSuspended {
        person: PersonId,
        from: Date,
        to: Option<Date>,
        ground: SuspensionGround,
    },
    MediatorRestored {
        person: PersonId,
        ground: RestorationGround,
    },
    MediatorExcluded {
        person: PersonId,
        ground: ExclusionGround,
    },
    /// The reasons of the suspension or exclusion written with it.
    DecisionReasoned {
        person: PersonId,
    },
    /// Complaints are numbered within the register, from 1.
    ComplaintReceived {
        person: PersonId,
        complaint: u32,
    },
    ComplaintDecided {
        person: PersonId,
        complaint: u32,
        finding: Finding,
    },
    /// Elections are numbered within the register, from 1.
    ElectionAnnounced {
        election: u32,
        gathering_on: Date,
    },
    GatheringHeld {
        election: u32,
    },
    ProtocolReceived {
        election: u32,
        elected: Vec<PersonId>,
        participants: u32,
    },
    OrganisationEntered {
        organisation: String,
        number: u32,
    },
    OrganisationChanged {
        organisation: String,
    },
    OrganisationExcluded {
        organisation: String,
    },
    /// The reasons of the exclusion written with it.
    OrganisationReasoned {
        organisation: String,
    },
    /// `due` was the last day.
    TermPassed {
        term: TermId,
        due: Date,
    },
    /// Stands in the room of the entry it corrects, so that whoever reads the one reads the other.
    Corrected {
        room: Room,
        number: u64,
        correction: Correction,
    },
    /// The reason of the correction written with it.
    CorrectionReasoned {
        room: Room,
        number: u64,
    },
}

/// The body of an event: what is personal.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Body {
    Published(Box<Published>),
    Application(Application),
    Applied(Box<Applied>),
    Announcement(Announcement),
    Protocol(Election),
    Organisation(Box<PublishedOrganisation>),
    Text(String),
}

/// An event in its place: the fact, the body if it can be read, and the header.
#[derive(Clone, Debug, PartialEq)]
pub struct Event {
    /// The place in the book, from 1; the office's, never shown.
    pub position: u64,
    pub room: Room,
    pub header: Header,
    pub fact: Fact,
    pub body: Option<Body>,
    /// The body was there once and has been erased.
    pub erased: bool,
}

impl Fact {
    /// The event's name in kebab-case and its fields, as a record keeps them.
    pub fn to_record(&self) -> (String, Value) {
        let Ok(Value::Object(whole)) = serde_json::to_value(self) else {
            unreachable!("every variant has fields, so it is written as an object");
        };
        whole.into_iter().next().expect("an enum is written as one pair")
    }

    /// The mediator it is about.
    pub fn person(&self) -> Option<&PersonId> {
        match self {
            Self::RegisterOpened { .. }
            | Self::ElectionAnnounced { .. }
            | Self::GatheringHeld { .. }
            | Self::ProtocolReceived { .. }
            | Self::OrganisationEntered { .. }
            | Self::OrganisationChanged { .. }
            | Self::OrganisationExcluded { .. }
            | Self::OrganisationReasoned { .. }
            | Self::Corrected { .. }
            | Self::CorrectionReasoned { .. } => None,
            Self::TermPassed { term, .. } => term.person(),
            Self::ApplicationReceived { person, .. }
            | Self::ComplaintReceived { person, .. }
            | Self::ComplaintDecided { person, .. }
            | Self::MediatorEntered { person, .. }
            | Self::PapersShown { person, .. }
            | Self::EntryRefused { person, .. }
            | Self::EntryChanged { person }
            | Self::MediatorSuspended { person, .. }
            | Self::MediatorRestored { person, .. }
            | Self::MediatorExcluded { person, .. }
            | Self::DecisionReasoned { person } => Some(person),
        }
    }
}

/// Reads an entry as an event.
///
/// # Errors
/// When room or kind is unknown or the facts are not what the kind holds: the book was written by a newer program, or
/// broken.
pub fn from_entry(position: u64, entry: &Entry) -> Result<Event, String> {
    let id = &entry.header.room;
    let room = Room::parse(&id.0).ok_or_else(|| format!("`{id}` is no room of a register"))?;
    let kind = &entry.header.kind;
    let whole = Map::from_iter([(kind.clone(), entry.facts.clone())]);
    let fact = serde_json::from_value(Value::Object(whole)).map_err(|why| format!("{kind}: {why}"))?;
    let body = match &entry.body {
        None => None,
        Some(body) => {
            Some(serde_json::from_value(body.content.clone()).map_err(|why| format!("body of {kind}: {why}"))?)
        }
    };
    Ok(Event { position, room, header: entry.header.clone(), fact, body, erased: entry.erased() })
}

/// In which capacity somebody reads a register.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reader {
    /// Anybody at all.
    Public,
    /// This mediator: what is published, and the own papers and decisions.
    Mediator(PersonId),
    /// Somebody of the organisation that keeps the register; the clerk, when it judges.
    Keeper,
}

/// Whether this reader reads this event.
pub fn reads(reader: &Reader, event: &Event) -> bool {
    match (event.room, reader) {
        (Room::Public, _) | (Room::Keeper, Reader::Keeper) => true,
        (Room::Keeper, Reader::Mediator(person)) => event.fact.person() == Some(person),
        (Room::Keeper, Reader::Public) => false,
    }
}
