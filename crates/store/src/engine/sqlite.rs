//! SQLite: one thread owns the only writing connection and commits for many callers at once.
//!
//! There is no timer: while one group waits for the disk, the next one gathers in the queue.

use super::{Changes, Connection as Held, Row, Step, Tx, Value};
use crate::Fault;
use rusqlite::config::DbConfig;
use rusqlite::types::{ToSqlOutput, Value as Owned, ValueRef};
use rusqlite::{Connection, ErrorCode, OpenFlags, params_from_iter};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll, Waker};
use std::time::Duration;
use tokio::sync::{mpsc, oneshot};

/// How many commands may wait for the writer before callers wait to enter the queue.
const QUEUE: usize = 1024;
/// How many commands share one commit at most.
const GROUP: usize = 256;
/// How many idle readers are kept; more are opened while more threads read at once.
const READERS: usize = 4;
/// How long a lock held by another process is waited for.
const PATIENCE: Duration = Duration::from_secs(5);
/// Every statement of the store fits, so none is parsed twice.
const CACHED_STATEMENTS: usize = 256;

/// A SQLite database, open for one writing thread and any number of readers.
pub(crate) struct Sqlite {
    queue: mpsc::Sender<Box<dyn Command>>,
    readers: Readers,
}

/// In memory there is one connection only, so readers queue with the writers and see whole transactions.
enum Readers {
    File { path: PathBuf, idle: Mutex<Vec<Arc<Mutex<Connection>>>> },
    Queue,
}

impl Sqlite {
    /// Opens the file, or a database in memory, and starts the writer.
    pub(crate) fn open(path: Option<&Path>, changes: Changes) -> Result<Self, Fault> {
        let opening = |error| fault("it cannot be opened", error);
        // Rust already sees to it that one thread at a time holds the connection.
        let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_CREATE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
        let connection = match path {
            Some(path) => Connection::open_with_flags(path, flags),
            None => Connection::open_in_memory_with_flags(flags),
        };
        let connection = connection.map_err(opening)?;
        prepare_writer(&connection).map_err(opening)?;
        let (queue, commands) = mpsc::channel(QUEUE);
        std::thread::Builder::new()
            .name("store-writer".to_owned())
            .spawn(move || write_all(connection, commands, &changes))
            .map_err(|error| Fault::unavailable("the writer thread cannot start", error))?;
        let readers = match path {
            Some(path) => Readers::File { path: path.to_owned(), idle: Mutex::default() },
            None => Readers::Queue,
        };
        Ok(Self { queue, readers })
    }

    pub(crate) async fn write<T, E, F>(&self, step: F) -> Result<T, E>
    where
        F: for<'a> FnOnce(&'a Tx) -> Step<'a, T, E> + Send + 'static,
        T: Send + 'static,
        E: From<Fault> + Send + 'static,
    {
        let (answer, answered) = oneshot::channel();
        let command = Job { step: Some(step), result: None, answer };
        if self.queue.send(Box::new(command)).await.is_err() {
            return Err(stopped().into());
        }
        answered.await.unwrap_or_else(|_| Err(stopped().into()))
    }

    /// Reads on the calling thread: a point read takes microseconds, less than handing it to another thread.
    pub(crate) async fn read<T, F>(&self, step: F) -> Result<T, Fault>
    where
        F: for<'a> FnOnce(&'a Tx) -> Step<'a, T> + Send + 'static,
        T: Send + 'static,
    {
        let Readers::File { path, idle } = &self.readers else { return self.write(step).await };
        let reader = idle.lock().unwrap_or_else(PoisonError::into_inner).pop();
        let reader = match reader {
            Some(reader) => reader,
            None => Arc::new(Mutex::new(open_reader(path)?)),
        };
        let tx = Tx::new(Held::Sqlite(Arc::clone(&reader)));
        let found = finished(step(&tx));
        let mut idle = idle.lock().unwrap_or_else(PoisonError::into_inner);
        if idle.len() < READERS {
            idle.push(reader);
        }
        found
    }

    /// Reads on a thread and a connection of its own, within one transaction.
    pub(crate) async fn snapshot<T, F>(&self, step: F) -> Result<T, Fault>
    where
        F: for<'a> FnOnce(&'a Tx) -> Step<'a, T> + Send + 'static,
        T: Send + 'static,
    {
        let Readers::File { path, .. } = &self.readers else { return self.write(step).await };
        let path = path.clone();
        let reading = tokio::task::spawn_blocking(move || {
            let reader = open_reader(&path)?;
            reader.execute_batch("BEGIN").map_err(|error| fault("a snapshot cannot begin", error))?;
            let tx = Tx::new(Held::Sqlite(Arc::new(Mutex::new(reader))));
            finished(step(&tx))
        });
        reading.await.map_err(|error| Fault::broken("a long read did not come to its end", error))?
    }

    /// `secure_delete` overwrites what was erased in the file; this empties the write-ahead log as well.
    pub(crate) async fn forget(&self) -> Result<(), Fault> {
        let Readers::File { path, .. } = &self.readers else { return Ok(()) };
        let path = path.clone();
        let emptying = tokio::task::spawn_blocking(move || {
            let connection = Connection::open(&path).map_err(|error| fault("it cannot be opened", error))?;
            connection
                .busy_timeout(PATIENCE)
                .and_then(|()| connection.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(())))
                .map_err(|error| fault("the log cannot be emptied", error))
        });
        emptying.await.map_err(|error| Fault::broken("emptying the log did not come to its end", error))?
    }
}

/// What every connection needs.
fn prepare(connection: &Connection) -> rusqlite::Result<()> {
    connection.busy_timeout(PATIENCE)?;
    connection.set_prepared_statement_cache_capacity(CACHED_STATEMENTS);
    // Without this, SQLite plans a statement anew for every value bound to it, which costs more than running it.
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_QPSG, true)?;
    Ok(())
}

fn prepare_writer(connection: &Connection) -> rusqlite::Result<()> {
    prepare(connection)?;
    connection.execute_batch(
        "PRAGMA page_size = 4096; PRAGMA temp_store = MEMORY; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;
         PRAGMA foreign_keys = ON; PRAGMA secure_delete = ON; PRAGMA cache_size = -65536;
         PRAGMA wal_autocheckpoint = 4000;",
    )
}

fn open_reader(path: &Path) -> Result<Connection, Fault> {
    let opening = |error| fault("a reader cannot be opened", error);
    let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let connection = Connection::open_with_flags(path, flags).map_err(opening)?;
    prepare(&connection).map_err(opening)?;
    Ok(connection)
}

/// One caller's step on its way through the writer.
trait Command: Send {
    /// Runs the step and says whether its savepoint may stay.
    fn run(&mut self, tx: &Tx) -> bool;
    /// Answers the caller, once it is known whether the group is on disk.
    fn answer(self: Box<Self>, committed: Result<(), Fault>);
}

struct Job<F, T, E> {
    step: Option<F>,
    result: Option<Result<T, E>>,
    answer: oneshot::Sender<Result<T, E>>,
}

impl<F, T, E> Command for Job<F, T, E>
where
    F: for<'a> FnOnce(&'a Tx) -> Step<'a, T, E> + Send,
    T: Send,
    E: From<Fault> + Send,
{
    fn run(&mut self, tx: &Tx) -> bool {
        let Some(step) = self.step.take() else { return false };
        // A step that panics must not take the writer, and with it every other caller, along.
        let result = catch_unwind(AssertUnwindSafe(|| finished(step(tx))))
            .unwrap_or_else(|_| Err(Fault::found("a step panicked and was rolled back").into()));
        let good = result.is_ok();
        self.result = Some(result);
        good
    }

    fn answer(self: Box<Self>, committed: Result<(), Fault>) {
        let result = match (self.result, committed) {
            (Some(Err(error)), _) => Err(error),
            (_, Err(fault)) => Err(fault.into()),
            (Some(Ok(it)), Ok(())) => Ok(it),
            (None, Ok(())) => Err(Fault::found("a step was never run").into()),
        };
        // Nobody may be waiting any more; what was written stays written.
        let _ = self.answer.send(result);
    }
}

/// The life of the writer thread: take what waits, commit it at once, answer.
fn write_all(connection: Connection, mut commands: mpsc::Receiver<Box<dyn Command>>, changes: &Changes) {
    let connection = Arc::new(Mutex::new(connection));
    let tx = Tx::new(Held::Sqlite(Arc::clone(&connection)));
    while let Some(first) = commands.blocking_recv() {
        let mut group = vec![first];
        while group.len() < GROUP {
            let Ok(next) = commands.try_recv() else { break };
            group.push(next);
        }
        let (committed, changed) = match write_group(&connection, &tx, &mut group) {
            Ok(changed) => (Ok(()), changed),
            Err(error) => {
                let undone = held(&connection).execute_batch("ROLLBACK");
                tracing::error!(%error, rolled_back = undone.is_ok(), "a group of commands was not committed");
                (Err(fault("a commit failed", error)), vec![])
            }
        };
        tx.take_changed();
        for book in changed {
            // Without subscribers there is nobody to tell.
            let _ = changes.send(book);
        }
        for command in group {
            command.answer(committed.clone());
        }
    }
}

/// Runs each command in its own savepoint and commits them together; gives the books that changed.
fn write_group(
    connection: &Mutex<Connection>,
    tx: &Tx,
    group: &mut [Box<dyn Command>],
) -> rusqlite::Result<Vec<record::BookId>> {
    let mut changed = Vec::new();
    let now = |sql: &str| held(connection).prepare_cached(sql)?.execute([]).map(drop);
    now("BEGIN IMMEDIATE")?;
    for command in group {
        now("SAVEPOINT command")?;
        let good = command.run(tx);
        let told = tx.take_changed();
        if good {
            changed.extend(told);
        } else {
            // A full disk rolls the whole transaction back by itself; this then fails and so does the group.
            now("ROLLBACK TO command")?;
        }
        now("RELEASE command")?;
    }
    now("COMMIT")?;
    Ok(changed)
}

/// Polls a step once: on SQLite no step ever waits.
fn finished<T, E: From<Fault>>(mut step: Step<'_, T, E>) -> Result<T, E> {
    match step.as_mut().poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(result) => result,
        Poll::Pending => Err(Fault::found("a step waited for something else than its database").into()),
    }
}

pub(super) fn held(connection: &Mutex<Connection>) -> MutexGuard<'_, Connection> {
    // A panic between two statements leaves the connection sound; the savepoint is rolled back.
    connection.lock().unwrap_or_else(PoisonError::into_inner)
}

pub(super) fn query(connection: &Connection, sql: &str, values: &[Value]) -> Result<Vec<Row>, Fault> {
    let mut found = Vec::new();
    each(connection, sql, values, &mut |row| {
        found.push(row);
        Ok(())
    })?;
    Ok(found)
}

pub(super) fn each(
    connection: &Connection,
    sql: &str,
    values: &[Value],
    take: &mut (dyn FnMut(Row) -> Result<(), Fault> + Send),
) -> Result<(), Fault> {
    let failed = |error| fault("a query failed", error);
    let mut statement = connection.prepare_cached(sql).map_err(failed)?;
    let columns = statement.column_count();
    let mut rows = statement.query(params_from_iter(values)).map_err(failed)?;
    while let Some(row) = rows.next().map_err(failed)? {
        let cells: rusqlite::Result<Vec<Value>> = (0..columns).map(|column| row.get_ref(column).map(cell)).collect();
        take(Row::new(cells.map_err(failed)?))?;
    }
    Ok(())
}

pub(super) fn execute(connection: &Connection, sql: &str, values: &[Value]) -> Result<u64, Fault> {
    let failed = |error| fault("a statement failed", error);
    let mut statement = connection.prepare_cached(sql).map_err(failed)?;
    let touched = statement.execute(params_from_iter(values)).map_err(failed)?;
    Ok(touched as u64)
}

fn cell(found: ValueRef<'_>) -> Value {
    match found {
        ValueRef::Null => Value::Null,
        ValueRef::Integer(it) => Value::Int(it),
        // The tables are STRICT and hold no such column; an expression that makes one is a mistake a test finds.
        ValueRef::Real(it) => Value::Text(it.to_string()),
        ValueRef::Text(it) => Value::Text(String::from_utf8_lossy(it).into_owned()),
        ValueRef::Blob(it) => Value::Blob(it.to_vec()),
    }
}

impl rusqlite::ToSql for Value {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(match self {
            Self::Null => ToSqlOutput::Owned(Owned::Null),
            Self::Int(it) => ToSqlOutput::Owned(Owned::Integer(*it)),
            Self::Text(it) => ToSqlOutput::Borrowed(ValueRef::Text(it.as_bytes())),
            Self::Blob(it) => ToSqlOutput::Borrowed(ValueRef::Blob(it)),
        })
    }
}

fn stopped() -> Fault {
    Fault::Unavailable { what: "the writer has stopped".to_owned(), cause: None }
}

/// Tells a full disk from a damaged file, and both from a mistake of ours.
pub(super) fn fault(what: &str, error: rusqlite::Error) -> Fault {
    let Some(code) = error.sqlite_error_code() else { return Fault::broken(what, error) };
    match code {
        ErrorCode::DiskFull => Fault::unavailable("the disk is full", error),
        ErrorCode::SystemIoFailure => Fault::unavailable("the disk cannot be read or written", error),
        ErrorCode::CannotOpen => Fault::unavailable("the database file cannot be opened", error),
        ErrorCode::ReadOnly | ErrorCode::PermissionDenied => {
            Fault::unavailable("the database file may not be written", error)
        }
        ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked => {
            Fault::unavailable("another process holds the database", error)
        }
        ErrorCode::DatabaseCorrupt | ErrorCode::NotADatabase => Fault::broken("the database file is damaged", error),
        ErrorCode::ConstraintViolation if is_collision(&error) => Fault::Collision(crate::fault::Cause::new(error)),
        _ => Fault::broken(what, error),
    }
}

fn is_collision(error: &rusqlite::Error) -> bool {
    let extended = error.sqlite_extended_error_code();
    extended == Some(rusqlite::ffi::SQLITE_CONSTRAINT_PRIMARYKEY)
        || extended == Some(rusqlite::ffi::SQLITE_CONSTRAINT_UNIQUE)
}
