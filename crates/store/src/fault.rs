//! What can go wrong below the store, told apart by what one can do about it. No rules, no refusals.

use std::error::Error;
use std::fmt;
use std::sync::Arc;

/// The cause of a fault, shared because one failed commit is the answer to many callers.
#[derive(Clone)]
pub struct Cause(Arc<dyn Error + Send + Sync>);

impl Cause {
    pub(crate) fn new(error: impl Error + Send + Sync + 'static) -> Self {
        Self(Arc::new(error))
    }
}

impl fmt::Debug for Cause {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl fmt::Display for Cause {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl Error for Cause {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        self.0.source()
    }
}

/// Something is wrong with the database, the disk or this program; nothing was written.
///
/// One exception: when the connection is lost during a commit, nobody knows. An act may then be sent again, because
/// its id keeps it from being written twice.
#[derive(Clone, Debug, thiserror::Error)]
pub enum Fault {
    /// The database cannot be reached or cannot write now: a full disk, a lost connection, a lock held too long.
    /// Trying again later may help.
    #[error("the database is not available: {what}")]
    Unavailable {
        what: String,
        #[source]
        cause: Option<Cause>,
    },
    /// The database holds what it should not, or this program asked what it should not. Trying again will not help.
    #[error("the store is broken: {what}")]
    Broken {
        what: String,
        #[source]
        cause: Option<Cause>,
    },
    /// The schema of the database is not the one this program was built for.
    #[error("the database schema does not fit this program: {0}")]
    Schema(String),
    /// Another writer was faster: a row with this key stands already.
    #[error("another writer was faster: {0}")]
    Collision(Cause),
}

impl Fault {
    pub(crate) fn unavailable(what: &str, error: impl Error + Send + Sync + 'static) -> Self {
        Self::Unavailable { what: what.to_owned(), cause: Some(Cause::new(error)) }
    }

    pub(crate) fn broken(what: &str, error: impl Error + Send + Sync + 'static) -> Self {
        Self::Broken { what: what.to_owned(), cause: Some(Cause::new(error)) }
    }

    /// A fault without a cause below it: what was found is itself the fault.
    pub(crate) fn found(what: impl Into<String>) -> Self {
        Self::Broken { what: what.into(), cause: None }
    }

    /// Whether trying the same again later may succeed.
    pub fn may_pass(&self) -> bool {
        matches!(self, Self::Unavailable { .. } | Self::Collision(_))
    }
}

/// Turns a failure of the file system into words a person can act on.
pub(crate) fn file_fault(what: &str, error: std::io::Error) -> Fault {
    if error.kind() == std::io::ErrorKind::StorageFull {
        return Fault::unavailable("the disk is full", error);
    }
    Fault::unavailable(what, error)
}
