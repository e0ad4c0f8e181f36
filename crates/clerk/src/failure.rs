//! What can stand in the way: the law's refusal, a person's mistake, our fault.

use law::Refusal;
use store::{AppendError, Fault};

/// Why an act was not done. Nothing was written.
#[derive(Debug, thiserror::Error)]
pub enum Failure {
    /// Not there, or not yours: nobody learns which.
    #[error("not found")]
    NotFound,
    /// The law says no, and by which article.
    #[error("refused: {:?}", .0.reasons.first().map(|it| it.rule))]
    Refused(Box<Refusal>),
    /// The rules of registers say no.
    #[error("refused: {}", .0.rule)]
    RegisterRefused(register::RegisterRefusal),
    /// What was given is wrong.
    #[error("mistake in {}", .0.field)]
    Mistake(Mistake),
    /// Asked too often. Try again after so many seconds.
    #[error("too many attempts")]
    TooMany { seconds: u64 },
    /// A record says something this program cannot understand, or its own rule was broken.
    #[error("{0}")]
    Broken(String),
    /// The program or its surroundings failed.
    #[error(transparent)]
    Fault(#[from] Fault),
}

/// A field and what is wrong with it. `words` has the sentence.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mistake {
    pub field: &'static str,
    pub what: What,
}

/// What is wrong with something that was given.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum What {
    Empty,
    TooLong,
    /// It lies in the future.
    InTheFuture,
    /// It lies in the past, and may not.
    InThePast,
    NotAnAddress,
    WrongCode,
    CodeExpired,
    TooLarge,
    UnknownKind,
    /// A file with something in it that runs: macros, scripts.
    Dangerous,
    /// The same act was sent before with another content.
    SentBefore,
    Unknown,
}

impl Failure {
    pub fn mistake(field: &'static str, what: What) -> Self {
        Self::Mistake(Mistake { field, what })
    }
}

impl From<Refusal> for Failure {
    fn from(refusal: Refusal) -> Self {
        Self::Refused(Box::new(refusal))
    }
}

impl From<AppendError> for Failure {
    fn from(error: AppendError) -> Self {
        match error {
            AppendError::SameActOtherContent(_) => Self::mistake("act", What::SentBefore),
            AppendError::Overtaken(book) => Self::Broken(format!("{book} was overtaken too often")),
            AppendError::Fault(fault) => Self::Fault(fault),
        }
    }
}
