//! The order in which candidates are shown: fair in the long run, and anybody can compute it again.
//!
//! The key of a candidate is SHA-256 over `seed`, a line feed and the candidate's name in the register; candidates stand in
//! the order of their keys. The seed is public and differs from case to case, so that nobody stands first for ever.

use record::{Digest, PersonId};

/// The candidates in the order of their keys under this seed.
pub fn rotated<T>(seed: &str, mut candidates: Vec<T>, name: impl Fn(&T) -> &PersonId) -> Vec<T> {
    candidates.sort_by_cached_key(|it| (key(seed, name(it)), name(it).clone()));
    candidates
}

/// The key of one candidate, as hexadecimal digits: what anybody can compute again.
pub fn key(seed: &str, person: &PersonId) -> String {
    Digest::of(format!("{seed}\n{person}").as_bytes()).to_string()
}
