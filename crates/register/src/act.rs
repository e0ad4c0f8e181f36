//! Acts: what the keeper of a register asks the clerk to do. Each becomes events, or a refusal.

use crate::{
    Application, ExclusionGround, Published, RegisterKind, RestorationGround, Room, SuspensionGround, Territory,
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
    EnterMediator,
    RefuseEntry,
    ChangeEntry,
    SuspendMediator,
    RestoreMediator,
    ExcludeMediator,
    Correct,
}

impl RegisterActKind {
    pub const ALL: [Self; 8] = [
        Self::OpenRegister,
        Self::EnterMediator,
        Self::RefuseEntry,
        Self::ChangeEntry,
        Self::SuspendMediator,
        Self::RestoreMediator,
        Self::ExcludeMediator,
        Self::Correct,
    ];
}

impl RegisterAct {
    pub fn kind(&self) -> RegisterActKind {
        match self {
            Self::OpenRegister { .. } => RegisterActKind::OpenRegister,
            Self::EnterMediator(_) => RegisterActKind::EnterMediator,
            Self::RefuseEntry { .. } => RegisterActKind::RefuseEntry,
            Self::ChangeEntry { .. } => RegisterActKind::ChangeEntry,
            Self::SuspendMediator { .. } => RegisterActKind::SuspendMediator,
            Self::RestoreMediator { .. } => RegisterActKind::RestoreMediator,
            Self::ExcludeMediator { .. } => RegisterActKind::ExcludeMediator,
            Self::Correct { .. } => RegisterActKind::Correct,
        }
    }

    /// The mediator it is about.
    pub fn person(&self) -> Option<&PersonId> {
        match self {
            Self::OpenRegister { .. } | Self::Correct { .. } => None,
            Self::EnterMediator(it) => Some(&it.person),
            Self::RefuseEntry { person, .. }
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
