//! The three languages and the way from each to its sentences.

use std::sync::LazyLock;

// Generated; its unwraps cannot fail, as every message is in every language when it is built.
#[allow(missing_docs, dead_code, clippy::all, clippy::unwrap_used)]
mod l10n {
    use std::{collections::HashMap, fmt};

    include!(concat!(env!("OUT_DIR"), "/l10n.rs"));

    impl fmt::Debug for L10nLanguage {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            write!(f, "Words({})", self.0.lang())
        }
    }

    impl L10nLanguage {
        pub(super) fn by_key(&self, key: &str, given: &HashMap<&str, String>) -> Option<String> {
            let mut args = FluentArgs::new();
            for (name, value) in given {
                args.set(name.to_string(), value.clone());
            }
            self.0.msg(key, Some(args)).ok()
        }
    }
}

/// All sentences of one language, as functions. See the crate's first page.
pub type Words = l10n::L10nLanguage;

/// A language of the service. Kazakh comes first, everywhere.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Language {
    /// Қазақша.
    #[default]
    Kk,
    /// Русский.
    Ru,
    /// English.
    En,
}

static KK: LazyLock<Words> = LazyLock::new(|| l10n::L10n::Kk.load());
static RU: LazyLock<Words> = LazyLock::new(|| l10n::L10n::Ru.load());
static EN: LazyLock<Words> = LazyLock::new(|| l10n::L10n::En.load());

impl Language {
    /// In the order in which they are offered.
    pub const ALL: [Self; 3] = [Self::Kk, Self::Ru, Self::En];

    /// The sentences of this language; read once, then only borrowed.
    pub fn words(self) -> &'static Words {
        match self {
            Self::Kk => &KK,
            Self::Ru => &RU,
            Self::En => &EN,
        }
    }

    /// The code for `lang` attributes, cookies and addresses.
    pub fn code(self) -> &'static str {
        match self {
            Self::Kk => "kk",
            Self::Ru => "ru",
            Self::En => "en",
        }
    }

    /// The language with this code; `kk-KZ` and `KK` are understood too.
    pub fn from_code(code: &str) -> Option<Self> {
        let first = code.split(['-', '_']).next()?;
        Self::ALL.into_iter().find(|language| language.code().eq_ignore_ascii_case(first))
    }

    /// The language's own name for itself.
    pub fn name(self) -> &'static str {
        match self {
            Self::Kk => "Қазақша",
            Self::Ru => "Русский",
            Self::En => "English",
        }
    }

    /// The short name, for the switch at the head of a page.
    pub fn short_name(self) -> &'static str {
        match self {
            Self::Kk => "Қаз",
            Self::Ru => "Рус",
            Self::En => "Eng",
        }
    }

    /// Words whose key is only known at run time, such as those of a rule or an event.
    /// `None` if there are none: a test of the caller has to rule that out.
    pub fn say(self, key: &str) -> Option<String> {
        self.say_with(key, &[])
    }

    /// As [`Language::say`], for a message with arguments.
    pub fn say_with(self, key: &str, arguments: &[(&str, String)]) -> Option<String> {
        let given = arguments.iter().cloned().collect();
        self.words().by_key(key, &given)
    }
}
