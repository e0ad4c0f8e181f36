//! The hash chain of one room: what is hashed, and how its readers verify it alone.

use crate::{Body, Digest, Entry, canonical};
use serde::{Deserialize, Serialize};
use std::fmt;

/// Where a room's chain stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Head {
    pub length: u64,
    pub hash: Digest,
}

impl Head {
    /// The head of a room in which nothing stands yet.
    pub const START: Self = Self { length: 0, hash: Digest::START };
}

/// Why a chain does not hold, and at which entry of the room.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Broken {
    pub number: u64,
    pub why: &'static str,
}

impl fmt::Display for Broken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "entry {}: {}", self.number, self.why)
    }
}

/// SHA-256 over the canonical JSON of header, facts and commitment, the first two written already.
pub(crate) fn hash(header: &str, facts: &str, commitment: Option<&Digest>) -> Digest {
    let commitment = commitment.map_or_else(|| "null".to_owned(), |it| format!("\"{it}\""));
    Digest::of(format!("{{\"commitment\":{commitment},\"facts\":{facts},\"header\":{header}}}").as_bytes())
}

/// Verifies the entries of one room from its first to its last and returns its head.
///
/// # Errors
/// Names the first entry that does not hold: a wrong number, a wrong predecessor, a changed header or facts, or a
/// body that is not the one committed to.
pub fn verify_room<'a>(entries: impl IntoIterator<Item = &'a Entry>) -> Result<Head, Broken> {
    let mut head = Head::START;
    for entry in entries {
        let number = head.length + 1;
        let broken = |why| Err(Broken { number, why });
        if entry.header.number != number {
            return broken("it is not the next in its room");
        }
        if entry.header.previous != head.hash {
            return broken("it does not follow the entry before it");
        }
        let hashed = entry.header.canonical().and_then(|header| Ok((header, canonical(&entry.facts)?)));
        if hashed.map(|(header, facts)| hash(&header, &facts, entry.commitment.as_ref())) != Ok(entry.hash) {
            return broken("its header or facts were changed");
        }
        let committed = entry.body.as_ref().map(Body::commitment);
        match (committed, entry.commitment) {
            (None, _) => {}
            (Some(Ok(found)), Some(expected)) if found == expected => {}
            _ => return broken("its body was changed"),
        }
        head = Head { length: number, hash: entry.hash };
    }
    Ok(head)
}
