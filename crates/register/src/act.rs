//! Acts: what the keeper of a register asks the clerk to do. Each becomes events, or a refusal.

use crate::{
    Announcement, Application, Applied, Election, ExclusionGround, Finding, Published, PublishedOrganisation,
    RegisterKind, RestorationGround, Room, SuspensionGround, TermId, Territory,
};
use jiff::civil::Date;
use record::PersonId;
use serde::{Deserialize, Serialize};

/// Who acts, in which office, and on which day it happened.
#[derive(Clone, Copy, Debug)]
pub struct Acting<'a> {
    pub person: &'a PersonId,
    pub offices: &'a [Office],
    pub happened_on: Date,
}

/// An office that somebody holds on the day of the act.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Office {
    /// Keeps the registers of this organisation.
    Keeper(String),
    Administrator,
    /// Anybody signed in: may apply for an entry, and complain.
    Anybody,
    /// The office's clock.
    Clock,
}

/// Everything that can be asked of the clerk about a register.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "act", rename_all = "kebab-case", deny_unknown_fields)]
pub enum RegisterAct {
    /// Opens the book. The keeper is an organisation of mediators, an akim's office, or the authorised body.
    OpenRegister {
        kind: RegisterKind,
        keeper: String,
        /// Public mediators only (Law on Mediation 16(1)).
        #[serde(default)]
        territory: Option<Territory>,
    },
    /// An application has come, from the mediator or on paper; from its day the keeper's ten days run (Law on Mediation
    /// 14(4), 16(4)).
    ReceiveApplication {
        person: PersonId,
        applied: Box<Applied>,
    },
    EnterMediator(EnterMediator),
    /// Answers an application with a refusal and its reasons (Law on Mediation 14(4), 16(4)).
    RefuseEntry {
        person: PersonId,
        #[serde(default)]
        applied_on: Option<Date>,
        reasons: String,
    },
    /// Changes what is published; the whole of it as it stands from this day.
    ChangeEntry {
        person: PersonId,
        published: Published,
    },
    /// Suspends from a day. For a professional's confirmed breach the end follows from the law (14(7)) and is left out.
    SuspendMediator {
        person: PersonId,
        from: Date,
        #[serde(default)]
        to: Option<Date>,
        ground: SuspensionGround,
        reasons: String,
    },
    /// Ends a suspension before its time, or one without an end.
    RestoreMediator {
        person: PersonId,
        ground: RestorationGround,
    },
    ExcludeMediator {
        person: PersonId,
        ground: ExclusionGround,
        reasons: String,
    },
    /// A party complains that a mediator broke the law (Law on Mediation 14(7)).
    ReceiveComplaint {
        person: PersonId,
        text: String,
    },
    /// What the keeper found; a confirmed breach suspends (Law on Mediation 14(7)).
    DecideComplaint {
        complaint: u32,
        finding: Finding,
        reasons: String,
    },
    /// The akim's office announces an election of public mediators and takes candidates' documents (Law on Mediation 15).
    AnnounceElection {
        gathering_on: Date,
        announcement: Announcement,
    },
    /// The meeting (gathering) of the local community was held; its protocol has ten working days (Law on Mediation 15(2)).
    HoldGathering {
        election: u32,
    },
    /// The protocol has reached the akim: who was elected, in the presence of how many.
    ReceiveProtocol {
        election: u32,
        elected: Vec<PersonId>,
        participants: u32,
        protocol: Election,
    },
    /// Enters an organisation of mediators, or what is published of it now (Law on Mediation 8-1(8)).
    EnterOrganisation {
        organisation: String,
        #[serde(default)]
        number: Option<u32>,
        published: PublishedOrganisation,
    },
    ExcludeOrganisation {
        organisation: String,
        reasons: String,
    },
    /// The clock notes that a term is over.
    PassTerm {
        term: TermId,
        due: Date,
    },
    /// Mends a mistake: points at an entry of the book.
    Correct {
        room: Room,
        number: u64,
        correction: Correction,
        reason: String,
    },
}

/// An act without its content.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum RegisterActKind {
    OpenRegister,
    ReceiveApplication,
    EnterMediator,
    RefuseEntry,
    ChangeEntry,
    SuspendMediator,
    RestoreMediator,
    ExcludeMediator,
    ReceiveComplaint,
    DecideComplaint,
    AnnounceElection,
    HoldGathering,
    ReceiveProtocol,
    EnterOrganisation,
    ExcludeOrganisation,
    PassTerm,
    Correct,
}

impl RegisterActKind {
    pub const ALL: [Self; 17] = [
        Self::OpenRegister,
        Self::ReceiveApplication,
        Self::EnterMediator,
        Self::RefuseEntry,
        Self::ChangeEntry,
        Self::SuspendMediator,
        Self::RestoreMediator,
        Self::ExcludeMediator,
        Self::ReceiveComplaint,
        Self::DecideComplaint,
        Self::AnnounceElection,
        Self::HoldGathering,
        Self::ReceiveProtocol,
        Self::EnterOrganisation,
        Self::ExcludeOrganisation,
        Self::PassTerm,
        Self::Correct,
    ];
}

impl RegisterAct {
    pub fn kind(&self) -> RegisterActKind {
        match self {
            Self::OpenRegister { .. } => RegisterActKind::OpenRegister,
            Self::ReceiveApplication { .. } => RegisterActKind::ReceiveApplication,
            Self::EnterMediator(_) => RegisterActKind::EnterMediator,
            Self::RefuseEntry { .. } => RegisterActKind::RefuseEntry,
            Self::ChangeEntry { .. } => RegisterActKind::ChangeEntry,
            Self::SuspendMediator { .. } => RegisterActKind::SuspendMediator,
            Self::RestoreMediator { .. } => RegisterActKind::RestoreMediator,
            Self::ExcludeMediator { .. } => RegisterActKind::ExcludeMediator,
            Self::ReceiveComplaint { .. } => RegisterActKind::ReceiveComplaint,
            Self::DecideComplaint { .. } => RegisterActKind::DecideComplaint,
            Self::AnnounceElection { .. } => RegisterActKind::AnnounceElection,
            Self::HoldGathering { .. } => RegisterActKind::HoldGathering,
            Self::ReceiveProtocol { .. } => RegisterActKind::ReceiveProtocol,
            Self::EnterOrganisation { .. } => RegisterActKind::EnterOrganisation,
            Self::ExcludeOrganisation { .. } => RegisterActKind::ExcludeOrganisation,
            Self::PassTerm { .. } => RegisterActKind::PassTerm,
            Self::Correct { .. } => RegisterActKind::Correct,
        }
    }

    /// The mediator it is about.
    pub fn person(&self) -> Option<&PersonId> {
        match self {
            Self::OpenRegister { .. }
            | Self::Correct { .. }
            | Self::DecideComplaint { .. }
            | Self::AnnounceElection { .. }
            | Self::HoldGathering { .. }
            | Self::ReceiveProtocol { .. }
            | Self::EnterOrganisation { .. }
            | Self::ExcludeOrganisation { .. } => None,
            Self::PassTerm { term, .. } => term.person(),
            Self::EnterMediator(it) => Some(&it.person),
            Self::ReceiveApplication { person, .. }
            | Self::ReceiveComplaint { person, .. }
            | Self::RefuseEntry { person, .. }
            | Self::ChangeEntry { person, .. }
            | Self::SuspendMediator { person, .. }
            | Self::RestoreMediator { person, .. }
            | Self::ExcludeMediator { person, .. } => Some(person),
        }
    }
}

/// Enters a mediator on the keeper's finding that the conditions hold (Law on Mediation 14(4), 16(4)).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct EnterMediator {
    pub person: PersonId,
    /// The number in the register; the next free one when it is left out.
    #[serde(default)]
    pub number: Option<u32>,
    /// The day the application was received, from which ten days run.
    #[serde(default)]
    pub applied_on: Option<Date>,
    pub published: Published,
    pub application: Application,
}

/// How an entry of the book is mended. The entry itself stays.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Correction {
    /// It happened on another day.
    HappenedOn(Date),
    /// It did not happen at all.
    Void,
}
