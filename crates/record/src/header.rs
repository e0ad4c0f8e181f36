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
        let failed = |why: serde_json::Error| NotCanonical(why.to_string());
        if let Through::Paper(_) = self.through {
            return canonical(&serde_json::to_value(self).map_err(failed)?);
        }
        let text = serde_json::to_string(&InOrder::of(self)).map_err(failed)?;
        debug_assert_eq!(Ok(&text), canonical(&serde_json::to_value(self).map_err(failed)?).as_ref());
        Ok(text)
    }

    /// The person for whom the act counts: the one represented, or the one who acted.
    pub fn acting_for(&self) -> &PersonId {
        self.for_whom.as_ref().unwrap_or(&self.by)
    }
}

/// A header with its fields in the order of their names, so that what is written of it is canonical at once.
#[derive(Serialize)]
struct InOrder<'a> {
    act: &'a ActId,
    assurance: Assurance,
    by: &'a PersonId,
    for_whom: Option<&'a PersonId>,
    happened_on: Date,
    kind: &'a str,
    number: u64,
    previous: Digest,
    recorded_at: Timestamp,
    room: &'a RoomId,
    rules: &'a [String],
    /// Not a paper, whose own fields have another order.
    through: &'a Through,
    told: Option<Digest>,
}

impl<'a> InOrder<'a> {
    fn of(it: &'a Header) -> Self {
        Self {
            act: &it.act,
            assurance: it.assurance,
            by: &it.by,
            for_whom: it.for_whom.as_ref(),
            happened_on: it.happened_on,
            kind: &it.kind,
            number: it.number,
            previous: it.previous,
            recorded_at: it.recorded_at,
            room: &it.room,
            rules: &it.rules,
            through: &it.through,
            told: it.told,
        }
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
