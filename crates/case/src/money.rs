//! Money: whole tiyn, never a float.

use serde::{Deserialize, Serialize};
use std::iter::Sum;

/// An amount in tiyn (1 ₸ = 100 tiyn).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Tiyn(pub i64);

impl Tiyn {
    /// The largest amount anybody may enter: a hundred trillion tenge.
    pub const MAX: Self = Self(10_000_000_000_000_000);

    pub const fn tenge(tenge: i64) -> Self {
        Self(tenge * 100)
    }

    /// Adds; `None` beyond [`Tiyn::MAX`].
    pub fn plus(self, other: Self) -> Option<Self> {
        self.0.checked_add(other.0).map(Self).filter(|it| *it <= Self::MAX)
    }

    /// Reads what a person typed: `1 050 000`, `1050000,50`, `2 162.5 ₸`. `None` when it is not an amount.
    pub fn parse(text: &str) -> Option<Self> {
        let plain: String = text.chars().filter(|it| !it.is_whitespace() && *it != '₸' && *it != '\'').collect();
        let (whole, part) = plain.split_once([',', '.']).unwrap_or((&plain, ""));
        if whole.is_empty() || part.len() > 2 || !whole.bytes().chain(part.bytes()).all(|it| it.is_ascii_digit()) {
            return None;
        }
        let tenge: i64 = whole.parse().ok()?;
        let tiyn: i64 = format!("{part:0<2}").parse().ok()?;
        tenge.checked_mul(100)?.checked_add(tiyn).map(Self).filter(|it| *it <= Self::MAX)
    }
}

impl Sum for Tiyn {
    /// Saturates: amounts are bounded on entry, so a sum that saturates equals nothing that was agreed.
    fn sum<I: Iterator<Item = Self>>(amounts: I) -> Self {
        Self(amounts.fold(0_i64, |sum, it| sum.saturating_add(it.0)))
    }
}
