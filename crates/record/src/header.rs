//! Who did what, when, where: the part of an entry that is always readable by the readers of its room.

use crate::{ActId, Digest, NotCanonical, PersonId, RoomId, canonical};
use jiff::{Timestamp, civil::Date};
use serde::{Deserialize, Serialize};

/// The header of an entry. All of it is hashed.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Header {
    /// The entry's place in its room, from 1. The order across rooms is the office's and is not in here.
    pub number: u64,
    /// The hash of the entry before in the same room.
    pub previous: Digest,
    pub room: RoomId,
    /// The event, in kebab-case: `mediation-offered`.
    pub kind: String,
    pub act: ActId,
    pub recorded_at: Timestamp,
    /// The day it happened on, which may lie before the day of recording; terms run from here.
    pub happened_on: Date,
    pub by: PersonId,
    /// The person represented, when `by` acted for somebody else.
    pub for_whom: Option<PersonId>,
    pub through: Through,
    pub assurance: Assurance,
    /// The names of the rules that decided.
    pub rules: Vec<String>,
    /// The digest of what the judgement was told from other books; `None` when it needed nothing.
    pub told: Option<Digest>,
}

impl Header {
    /// The header as canonical JSON.
    ///
    /// # Errors
    /// Never while a header holds integers only; the error is that of [`canonical`].
    pub fn canonical(&self) -> Result<String, NotCanonical> {
        let value = serde_json::to_value(self).map_err(|why| NotCanonical(why.to_string()))?;
        canonical(&value)
    }

    /// The person for whom the act counts: the one represented, or the one who acted.
    pub fn acting_for(&self) -> &PersonId {
        self.for_whom.as_ref().unwrap_or(&self.by)
    }
}

/// By which door an act came in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Through {
    Page,
    Api,
    CommandLine,
    /// The office's clock: a deadline passed.
    Clock,
    /// A desk entered it for a person who was there.
    Desk,
    /// Entered from a paper, by the person named in the header.
    Paper(Paper),
}

/// The paper from which an act was entered.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Paper {
    pub number: String,
    pub date: Date,
    /// The digest of the scan, when there is one.
    pub scan: Option<Digest>,
}

/// How sure the office is of who acted. Ordered: each is stronger than the one before.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Assurance {
    /// The clock or the operator: nobody signed in.
    None,
    /// The secret code of a letter, with something the addressee knows.
    Code,
    /// An e-mail address or a phone that was proved.
    Contact,
    /// Seen in person at a desk.
    Desk,
    /// An electronic digital signature.
    Signature,
}
