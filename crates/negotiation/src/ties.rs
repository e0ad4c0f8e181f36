//! Ties are broken by a hash of the seed, so that nobody's number or name helps him; the same seed gives the same result.

use sha2::{Digest as _, Sha256};

/// The rank of each of `count` things named by `what`, by SHA-256 of seed, what and index. Without a seed the order given stands.
pub fn ranks(seed: &str, what: &str, count: usize) -> Vec<usize> {
    let mut ranks = vec![0; count];
    for (rank, at) in order(seed, what, count).into_iter().enumerate() {
        ranks[at] = rank;
    }
    ranks
}

/// The indices in the order of their hashes. Without a seed the order given stands.
pub fn order(seed: &str, what: &str, count: usize) -> Vec<usize> {
    let mut order: Vec<usize> = (0..count).collect();
    if !seed.is_empty() {
        order.sort_by_cached_key(|at| hash(&format!("{seed}\n{what}\n{at}")));
    }
    order
}

/// SHA-256, in hexadecimal digits.
pub fn hash(text: &str) -> String {
    Sha256::digest(text.as_bytes()).iter().map(|it| format!("{it:02x}")).collect()
}
