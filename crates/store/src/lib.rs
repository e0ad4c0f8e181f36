//! Keeps entries, accounts, letters, files, drafts and messages, in SQLite or PostgreSQL.
//!
//! *Absent on purpose*: rules. The store does not know what an entry means, who may read it, or what day it is.
//!
//! Entries are only ever added, and the database itself refuses to change them. The *shelf* (how cases stand, whose
//! turn it is, what is due) is derived and may be emptied and rebuilt. Everything that is answered is on disk.

mod accounts;
mod backup;
mod engine;
mod entries;
mod fault;
mod files;
mod known;
mod letters;
mod migrations;
mod office;
mod organisations;
mod outbox;
mod sessions;
mod shelf;
mod statements;
mod verify;

pub use accounts::{Code, Credential, CredentialKind, Person};
pub use backup::{Backup, Restored};
pub use entries::{Also, Append, AppendError, Appended, Stored, Written};
pub use fault::{Cause, Fault};
pub use files::{File, FilePlace};
pub use letters::{Letter, SavedDraft};
pub use office::Read;
pub use organisations::{Organisation, OrganisationId, Position};
pub use outbox::{Enqueued, Message, MessageId};
pub use sessions::{ApiToken, Session};
pub use shelf::{Awaiting, DeskLine, Due, DueLine, Shelf, ShelfLine, ShelfPerson};
pub use verify::{BrokenEntry, Report};

use engine::{Engine, Postgres, Row, Sqlite, Statement, Value};
use record::BookId;
use std::path::PathBuf;
use std::sync::Arc;
use tokio::sync::broadcast;

/// How many changes a slow subscriber may lag behind before it misses some.
const CHANGES: usize = 1024;

/// Where the store keeps what it is given.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Where {
    /// A file, made when it is not there. Two more stand beside it while it is open (`-wal`, `-shm`).
    Sqlite(PathBuf),
    /// A PostgreSQL address: `postgres://user@host/database`. On another machine it names the authority that signed the
    /// server's certificate (`?sslrootcert=FILE`), and the connection is encrypted.
    Postgres(String),
    /// Nowhere: gone when the last clone of the store is dropped.
    Memory,
}

/// The store. Cheap to clone; all clones share one writer.
#[derive(Clone)]
pub struct Store {
    engine: Arc<Engine>,
    changes: engine::Changes,
    known: Arc<known::Known>,
}

impl Store {
    /// Opens the store. A SQLite schema is brought up to date; a PostgreSQL schema must be so already, since many
    /// processes may use it: see [`Store::migrate`].
    ///
    /// # Errors
    /// [`Fault::Schema`] when the schema is newer than this program, or on PostgreSQL older;
    /// [`Fault::Unavailable`] when the database cannot be reached.
    pub async fn open(place: Where) -> Result<Self, Fault> {
        let store = Self::connect(place)?;
        match &*store.engine {
            Engine::Sqlite(_) => drop(store.engine.migrate().await?),
            Engine::Postgres(it) => {
                let known = migrations::POSTGRES;
                if !it.has_schema().await? {
                    return Err(migrations::too_old(0, known.len()));
                }
                store.engine.read(move |tx| Box::pin(migrations::require_current(tx, known))).await?;
            }
        }
        Ok(store)
    }

    /// Brings the schema up to date, in one transaction, and names the migrations that were applied.
    ///
    /// # Errors
    /// [`Fault::Schema`] when the schema is newer than this program or was made by another.
    pub async fn migrate(place: Where) -> Result<Vec<String>, Fault> {
        Self::connect(place)?.engine.migrate().await
    }

    /// Tells of every book that changes, after the change is on disk. Only changes made through this process.
    pub fn subscribe(&self) -> broadcast::Receiver<BookId> {
        self.changes.subscribe()
    }

    /// Whether the database answers: one point read.
    ///
    /// # Errors
    /// [`Fault::Unavailable`] when it does not.
    pub async fn ping(&self) -> Result<(), Fault> {
        self.rows(&statements::MIGRATIONS, vec![]).await.map(drop)
    }

    fn connect(place: Where) -> Result<Self, Fault> {
        let (changes, _) = broadcast::channel(CHANGES);
        let engine = match place {
            Where::Sqlite(path) => Engine::Sqlite(Sqlite::open(Some(&path), changes.clone())?),
            Where::Memory => Engine::Sqlite(Sqlite::open(None, changes.clone())?),
            Where::Postgres(url) => Engine::Postgres(Postgres::open(&url, changes.clone())?),
        };
        Ok(Self { engine: Arc::new(engine), changes, known: Arc::default() })
    }

    /// Executes one statement on its own and says how many rows it touched.
    async fn execute(&self, statement: &'static Statement, values: Vec<Value>) -> Result<u64, Fault> {
        self.engine.single(move |tx| Box::pin(async move { tx.execute(statement, &values).await })).await
    }

    /// Executes one statement on its own that changes rows and returns some.
    async fn returning(&self, statement: &'static Statement, values: Vec<Value>) -> Result<Vec<Row>, Fault> {
        self.engine.single(move |tx| Box::pin(async move { tx.query(statement, &values).await })).await
    }

    /// The rows one statement reads.
    async fn rows(&self, statement: &'static Statement, values: Vec<Value>) -> Result<Vec<Row>, Fault> {
        self.engine.read(move |tx| Box::pin(async move { tx.query(statement, &values).await })).await
    }

    /// The only row one statement reads, when there is one.
    async fn row(&self, statement: &'static Statement, values: Vec<Value>) -> Result<Option<Row>, Fault> {
        Ok(self.rows(statement, values).await?.into_iter().next())
    }
}

impl std::fmt::Debug for Store {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Store(..)")
    }
}

/// Reads every row with `one`, in order.
fn each<T>(rows: Vec<Row>, one: impl Fn(&mut Row) -> Result<T, Fault>) -> Result<Vec<T>, Fault> {
    rows.into_iter().map(|mut row| one(&mut row)).collect()
}

#[cfg(test)]
mod tests;
