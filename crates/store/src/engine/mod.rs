//! The seam between the store and its two databases: statements, transactions, rows.
//!
//! A step is written once, as an async function over [`Tx`]. On SQLite it never waits and is run to its end by one
//! poll, inside the writer thread or on a reader; on PostgreSQL it waits for the network.

mod postgres;
mod sqlite;
mod tls;
mod value;

pub(crate) use postgres::Postgres;
pub(crate) use sqlite::Sqlite;
pub(crate) use value::{Row, Value, thirty_two};

use crate::{Fault, migrations};
use record::BookId;
use std::pin::Pin;
use std::sync::{Arc, Mutex, OnceLock, PoisonError};
use tokio::sync::broadcast;

/// The future of one step inside a transaction.
pub(crate) type Step<'a, T, E = Fault> = Pin<Box<dyn Future<Output = Result<T, E>> + Send + 'a>>;

/// A statement in the SQL both databases understand, with `?1 ?2` for its parameters.
///
/// `/*lock*/` and `/*skip locked*/` mark where PostgreSQL must lock rows; SQLite has one writer and needs none.
pub(crate) struct Statement {
    pub(crate) name: &'static str,
    pub(crate) sql: &'static str,
    postgres: OnceLock<String>,
}

impl Statement {
    pub(crate) const fn new(name: &'static str, sql: &'static str) -> Self {
        Self { name, sql, postgres: OnceLock::new() }
    }

    /// The statement in PostgreSQL's words.
    pub(crate) fn postgres(&self) -> &str {
        self.postgres.get_or_init(|| translated(self.sql))
    }
}

/// `?1` becomes `$1`. No statement holds a question mark in a literal; a test prepares them all.
pub(crate) fn translated(sql: &str) -> String {
    sql.replace('?', "$").replace("/*lock*/", "FOR UPDATE").replace("/*skip locked*/", "FOR UPDATE SKIP LOCKED")
}

/// Which books a transaction changed, to be told after it is on disk.
pub(crate) type Changes = broadcast::Sender<BookId>;

/// One open transaction, or a connection for reading.
pub(crate) struct Tx {
    connection: Connection,
    changed: Mutex<Vec<BookId>>,
}

/// The mutex makes a step `Send`; it is never contended, since one thread at a time holds the connection.
enum Connection {
    Sqlite(Arc<Mutex<rusqlite::Connection>>),
    Postgres(Box<postgres::Session>),
}

impl Tx {
    fn new(connection: Connection) -> Self {
        Self { connection, changed: Mutex::default() }
    }

    pub(crate) async fn query(&self, statement: &Statement, values: &[Value]) -> Result<Vec<Row>, Fault> {
        let found = match &self.connection {
            Connection::Sqlite(it) => sqlite::query(&sqlite::held(it), statement.sql, values),
            Connection::Postgres(it) => it.query(statement.postgres(), values).await,
        };
        found.inspect_err(|fault| tracing::debug!(statement = statement.name, %fault, "a statement failed"))
    }

    /// The only row of the answer, when there is one.
    pub(crate) async fn one(&self, statement: &Statement, values: &[Value]) -> Result<Option<Row>, Fault> {
        Ok(self.query(statement, values).await?.into_iter().next())
    }

    /// Executes the statement and says how many rows it touched.
    pub(crate) async fn execute(&self, statement: &Statement, values: &[Value]) -> Result<u64, Fault> {
        match &self.connection {
            Connection::Sqlite(it) => sqlite::execute(&sqlite::held(it), statement.sql, values),
            Connection::Postgres(it) => it.execute(statement.postgres(), values).await,
        }
    }

    /// Executes statements whose answers nobody needs, in this order and on PostgreSQL in one round trip.
    pub(crate) async fn execute_all(&self, batch: Vec<(&'static Statement, Vec<Value>)>) -> Result<(), Fault> {
        match &self.connection {
            Connection::Sqlite(it) => {
                let connection = sqlite::held(it);
                for (statement, values) in &batch {
                    sqlite::execute(&connection, statement.sql, values)?;
                }
                Ok(())
            }
            Connection::Postgres(it) => it.execute_all(&batch).await,
        }
    }

    /// Hands every row of a long answer to `take` without gathering them. `sql` may be made at run time.
    pub(crate) async fn each(
        &self,
        sql: &str,
        values: &[Value],
        take: &mut (dyn FnMut(Row) -> Result<(), Fault> + Send),
    ) -> Result<(), Fault> {
        match &self.connection {
            Connection::Sqlite(it) => sqlite::each(&sqlite::held(it), sql, values, take),
            Connection::Postgres(it) => it.each(&translated(sql), values, take).await,
        }
    }

    /// Executes a statement made at run time, from names that stand in this crate.
    pub(crate) async fn execute_made(&self, sql: &str, values: &[Value]) -> Result<u64, Fault> {
        match &self.connection {
            Connection::Sqlite(it) => sqlite::execute(&sqlite::held(it), sql, values),
            Connection::Postgres(it) => it.execute(&translated(sql), values).await,
        }
    }

    /// Only looks whether the database understands a statement.
    #[cfg(test)]
    pub(crate) async fn prepare(&self, sql: &str) -> Result<(), Fault> {
        match &self.connection {
            Connection::Sqlite(it) => match sqlite::held(it).prepare(sql) {
                Ok(_) => Ok(()),
                Err(error) => Err(sqlite::fault("a statement cannot be prepared", error)),
            },
            Connection::Postgres(it) => it.prepare(&translated(sql)).await,
        }
    }

    /// Executes a whole script, as a migration is.
    async fn script(&self, sql: &str) -> Result<(), Fault> {
        match &self.connection {
            Connection::Sqlite(it) => {
                sqlite::held(it).execute_batch(sql).map_err(|error| sqlite::fault("a script failed", error))
            }
            Connection::Postgres(it) => it.script(sql).await,
        }
    }

    /// Notes a changed book; whoever is subscribed learns of it after the commit.
    pub(crate) fn changed(&self, book: &BookId) {
        self.changed.lock().unwrap_or_else(PoisonError::into_inner).push(book.clone());
    }

    fn take_changed(&self) -> Vec<BookId> {
        std::mem::take(&mut self.changed.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

/// One of the two databases.
pub(crate) enum Engine {
    Sqlite(Sqlite),
    Postgres(Postgres),
}

impl Engine {
    /// Runs a step in a transaction of its own and answers when it is on disk.
    pub(crate) async fn write<T, E, F>(&self, step: F) -> Result<T, E>
    where
        F: for<'a> FnOnce(&'a Tx) -> Step<'a, T, E> + Send + 'static,
        T: Send + 'static,
        E: From<Fault> + Send + 'static,
    {
        match self {
            Self::Sqlite(it) => it.write(step).await,
            Self::Postgres(it) => it.write(step).await,
        }
    }

    /// Runs one statement that writes: it is its own transaction on PostgreSQL, and saves two round trips.
    pub(crate) async fn single<T, F>(&self, step: F) -> Result<T, Fault>
    where
        F: for<'a> FnOnce(&'a Tx) -> Step<'a, T> + Send + 'static,
        T: Send + 'static,
    {
        match self {
            Self::Sqlite(it) => it.write(step).await,
            Self::Postgres(it) => it.read(step).await,
        }
    }

    /// Runs a short step that reads. Several statements may see different moments; see [`Engine::snapshot`].
    pub(crate) async fn read<T, F>(&self, step: F) -> Result<T, Fault>
    where
        F: for<'a> FnOnce(&'a Tx) -> Step<'a, T> + Send + 'static,
        T: Send + 'static,
    {
        match self {
            Self::Sqlite(it) => it.read(step).await,
            Self::Postgres(it) => it.read(step).await,
        }
    }

    /// Runs a long step that reads the database as it is at one moment, without holding up anybody.
    pub(crate) async fn snapshot<T, F>(&self, step: F) -> Result<T, Fault>
    where
        F: for<'a> FnOnce(&'a Tx) -> Step<'a, T> + Send + 'static,
        T: Send + 'static,
    {
        match self {
            Self::Sqlite(it) => it.snapshot(step).await,
            Self::Postgres(it) => it.snapshot(step).await,
        }
    }

    /// Brings the schema up to date and names the migrations that were applied.
    pub(crate) async fn migrate(&self) -> Result<Vec<String>, Fault> {
        match self {
            Self::Sqlite(it) => it.write(|tx| Box::pin(migrations::apply(tx, migrations::SQLITE))).await,
            Self::Postgres(it) => it.write(|tx| Box::pin(postgres::migrate(tx, migrations::POSTGRES))).await,
        }
    }

    /// Makes space and old pages forget what was erased, as far as the database can.
    pub(crate) async fn forget(&self) -> Result<(), Fault> {
        match self {
            Self::Sqlite(it) => it.forget().await,
            Self::Postgres(it) => it.forget().await,
        }
    }
}

pub(crate) async fn run_script(tx: &Tx, sql: &str) -> Result<(), Fault> {
    tx.script(sql).await
}
