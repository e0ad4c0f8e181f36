//! The three languages of the law and of those who read it.

use serde::{Deserialize, Serialize};

/// A language a person reads. Court papers know Kazakh and Russian only (CPC 14(1)).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Language {
    Kazakh,
    Russian,
    English,
}

impl Language {
    /// All languages, in the order in which they are offered.
    pub const ALL: [Self; 3] = [Self::Kazakh, Self::Russian, Self::English];

    /// The code for `lang` attributes and addresses: `kk`, `ru`, `en`.
    pub fn code(self) -> &'static str {
        match self {
            Self::Kazakh => "kk",
            Self::Russian => "ru",
            Self::English => "en",
        }
    }
}
