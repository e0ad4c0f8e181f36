//! An append-only book of entries: header, facts, body; a hash chain per room.
//!
//! *Absent on purpose*: law, clock, randomness, I/O. This crate does not know what an entry means.
//!
//! An entry has three parts. The **header** says who did what when, in which room. The **facts** hold nothing
//! personal; statistics read only these. The **body** holds names, sums and texts; it is stored apart, and only its
//! salted commitment is hashed, so a body can be erased and the chain still verifies.

mod canonical;
mod chain;
mod header;

pub use canonical::{NotCanonical, canonical};
pub use chain::{Broken, Head, verify_room};
pub use header::{Assurance, Header, Paper, Through};

use serde::{Deserialize, Serialize};
use serde_json::Value;
use sha2::{Digest as _, Sha256};
use std::fmt;

/// Defines an opaque name: a string that is only ever compared.
macro_rules! name {
    ($(#[$doc:meta])* $type:ident) => {
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct $type(pub String);

        impl fmt::Display for $type {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }

        impl From<&str> for $type {
            fn from(it: &str) -> Self {
                Self(it.to_owned())
            }
        }
    };
}

name! {
    /// Names one book: `case/2026-0417`, `register/akim-yesil`.
    BookId
}
name! {
    /// Names an act. Its sender chooses it, so that the same act sent twice is written once.
    ActId
}
name! {
    /// Names a person known to the office. Says nothing about the person.
    PersonId
}
name! {
    /// Names a room within a book: `court`, `joint/1`, `caucus/1/2`. Each room has its own hash chain.
    RoomId
}

/// A SHA-256 digest, written as 64 lower-case hexadecimal digits.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Digest(pub [u8; 32]);

impl Digest {
    /// Before the first entry of a room: 32 zero bytes.
    pub const START: Self = Self([0; 32]);

    pub fn of(bytes: &[u8]) -> Self {
        Self(Sha256::digest(bytes).into())
    }

    pub fn from_hex(text: &str) -> Option<Self> {
        if text.len() != 64 || !text.is_ascii() {
            return None;
        }
        let mut bytes = [0; 32];
        for (byte, pair) in bytes.iter_mut().zip(text.as_bytes().chunks(2)) {
            *byte = u8::from_str_radix(std::str::from_utf8(pair).ok()?, 16).ok()?;
        }
        Some(Self(bytes))
    }
}

impl fmt::Display for Digest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        const DIGITS: &[u8; 16] = b"0123456789abcdef";
        let mut text = String::with_capacity(64);
        for byte in self.0 {
            text.push(char::from(DIGITS[usize::from(byte >> 4)]));
            text.push(char::from(DIGITS[usize::from(byte & 15)]));
        }
        f.write_str(&text)
    }
}

impl fmt::Debug for Digest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{self}")
    }
}

impl Serialize for Digest {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Digest {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        Self::from_hex(&text).ok_or_else(|| serde::de::Error::custom("not a SHA-256 digest in hexadecimal"))
    }
}

/// 32 random bytes that keep a commitment from being guessed. Drawn at the rim, stored and erased with the body.
#[derive(Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Salt(pub [u8; 32]);

impl fmt::Debug for Salt {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Salt(..)")
    }
}

/// What is personal in an entry, with the salt of its commitment.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Body {
    pub salt: Salt,
    pub content: Value,
}

impl Body {
    /// SHA-256 over salt and canonical content.
    ///
    /// # Errors
    /// When the content holds a number that is not an integer.
    pub fn commitment(&self) -> Result<Digest, NotCanonical> {
        Ok(self.salt.commitment(&canonical(&self.content)?))
    }
}

impl Salt {
    /// SHA-256 over the salt and a content as canonical JSON.
    fn commitment(&self, content: &str) -> Digest {
        Digest(Sha256::new().chain_update(self.0).chain_update(content).finalize().into())
    }
}

/// The parts of an entry as canonical JSON: what is hashed, and what is kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Written {
    pub header: String,
    pub facts: String,
    pub body: Option<String>,
}

/// One line of a book as it is kept.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Entry {
    pub header: Header,
    /// Enums, dates, references. Nothing personal.
    pub facts: Value,
    /// The commitment to the body; `None` when the entry never had one.
    pub commitment: Option<Digest>,
    /// The body itself; `None` when it never was or has been erased.
    pub body: Option<Body>,
    /// SHA-256 over the canonical JSON of header, facts and commitment.
    pub hash: Digest,
}

impl Entry {
    /// Seals the parts into an entry that follows `head` in its room.
    ///
    /// # Errors
    /// When facts or body hold a number that is not an integer.
    pub fn seal(draft: Draft, head: &Head) -> Result<Self, NotCanonical> {
        Self::seal_written(draft, head).map(|(entry, _)| entry)
    }

    /// Seals the parts, and gives them as they are written too.
    ///
    /// # Errors
    /// When facts or body hold a number that is not an integer.
    pub fn seal_written(draft: Draft, head: &Head) -> Result<(Self, Written), NotCanonical> {
        let header = Header { number: head.length + 1, previous: head.hash, ..draft.header };
        let body = draft.body.as_ref().map(|it| canonical(&it.content)).transpose()?;
        let commitment = draft.body.as_ref().zip(body.as_ref()).map(|(it, text)| it.salt.commitment(text));
        let written = Written { header: header.canonical()?, facts: canonical(&draft.facts)?, body };
        let hash = chain::hash(&written.header, &written.facts, commitment.as_ref());
        Ok((Self { header, facts: draft.facts, commitment, body: draft.body, hash }, written))
    }

    /// Whether the body was there once and has been erased.
    pub fn erased(&self) -> bool {
        self.commitment.is_some() && self.body.is_none()
    }
}

/// An entry that has not found its place yet: `header.number` and `header.previous` are still to be set.
#[derive(Clone, Debug, PartialEq)]
pub struct Draft {
    pub header: Header,
    pub facts: Value,
    pub body: Option<Body>,
}

#[cfg(test)]
mod tests;
