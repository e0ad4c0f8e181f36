//! PostgreSQL: a pool of connections, one transaction a write, statements prepared once a connection.

use super::tls::Address;
use super::{Changes, Connection, Row, Statement, Step, Tx, Value};
use crate::Fault;
use crate::fault::Cause;
use crate::migrations::{self, Migration};
use deadpool_postgres::{Manager, ManagerConfig, Object, Pool, PoolError, RecyclingMethod};
use std::error::Error;
use std::pin::{Pin, pin};
use std::sync::atomic::{AtomicBool, Ordering};
use std::task::Poll;
use std::time::Duration;
use tokio_postgres::error::SqlState;
use tokio_postgres::types::{FromSql, IsNull, ToSql, Type, private::BytesMut};
use tokio_stream::StreamExt;

/// How many connections one process holds at most.
const CONNECTIONS: usize = 16;
/// How long a caller waits for a connection before the database counts as lost.
const PATIENCE: Duration = Duration::from_secs(10);

type BoxError = Box<dyn Error + Sync + Send>;

/// A PostgreSQL database, reached over a pool.
pub(crate) struct Postgres {
    pool: Pool,
    changes: Changes,
}

/// A pooled connection that is thrown away when a transaction was left open on it.
pub(super) struct Session {
    connection: Option<Object>,
    open: AtomicBool,
}

impl Postgres {
    pub(crate) fn open(url: &str, changes: Changes) -> Result<Self, Fault> {
        let Address { mut config, tls } = Address::read(url)?;
        config.connect_timeout(PATIENCE);
        let manager = Manager::from_config(config, tls, ManagerConfig { recycling_method: RecyclingMethod::Fast });
        let pool = Pool::builder(manager)
            .max_size(CONNECTIONS)
            .wait_timeout(Some(PATIENCE))
            .runtime(deadpool_postgres::Runtime::Tokio1)
            .build()
            .map_err(|error| Fault::broken("the pool of connections cannot be built", error))?;
        Ok(Self { pool, changes })
    }

    /// The step runs as a task of its own: a caller that goes away does not leave a transaction half done.
    pub(crate) async fn write<T, E, F>(&self, step: F) -> Result<T, E>
    where
        F: for<'a> FnOnce(&'a Tx) -> Step<'a, T, E> + Send + 'static,
        T: Send + 'static,
        E: From<Fault> + Send + 'static,
    {
        let tx = self.begin("BEGIN").await?;
        let changes = self.changes.clone();
        let writing = tokio::spawn(async move {
            match step(&tx).await {
                Ok(it) => {
                    tx.end("COMMIT").await?;
                    for book in tx.take_changed() {
                        // Without subscribers there is nobody to tell.
                        let _ = changes.send(book);
                    }
                    Ok(it)
                }
                Err(error) => {
                    // When this fails too, the session is not reused and the server rolls back by itself.
                    let _ = tx.end("ROLLBACK").await;
                    Err(error)
                }
            }
        });
        writing.await.unwrap_or_else(|error| Err(Fault::broken("a step panicked and was rolled back", error).into()))
    }

    pub(crate) async fn read<T, F>(&self, step: F) -> Result<T, Fault>
    where
        F: for<'a> FnOnce(&'a Tx) -> Step<'a, T>,
    {
        let tx = Tx::new(Connection::Postgres(Box::new(self.session().await?)));
        step(&tx).await
    }

    pub(crate) async fn snapshot<T, F>(&self, step: F) -> Result<T, Fault>
    where
        F: for<'a> FnOnce(&'a Tx) -> Step<'a, T>,
    {
        let tx = self.begin("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY").await?;
        let found = step(&tx).await?;
        tx.end("COMMIT").await?;
        Ok(found)
    }

    /// Makes the space of erased rows reusable. Only the server's own backups may still hold them.
    pub(crate) async fn forget(&self) -> Result<(), Fault> {
        let session = self.session().await?;
        // Two scripts: within one, PostgreSQL would open a transaction, in which it cannot vacuum.
        session.script("VACUUM bodies").await?;
        session.script("VACUUM file_chunks").await
    }

    /// Whether any migration was ever applied to the schema the connection sees first.
    pub(crate) async fn has_schema(&self) -> Result<bool, Fault> {
        let sql = "SELECT 1 FROM information_schema.tables
            WHERE table_schema = current_schema() AND table_name = 'migrations'";
        Ok(!self.session().await?.query(sql, &[]).await?.is_empty())
    }

    async fn session(&self) -> Result<Session, Fault> {
        let connection = self.pool.get().await.map_err(|error| match error {
            PoolError::Backend(error) => fault("it cannot be reached", error),
            error => Fault::unavailable("no connection came free", error),
        })?;
        Ok(Session { connection: Some(connection), open: AtomicBool::new(false) })
    }

    async fn begin(&self, how: &str) -> Result<Tx, Fault> {
        let session = self.session().await?;
        session.open.store(true, Ordering::Relaxed);
        session.script(how).await?;
        Ok(Tx::new(Connection::Postgres(Box::new(session))))
    }
}

impl Tx {
    async fn end(&self, how: &str) -> Result<(), Fault> {
        let Connection::Postgres(session) = &self.connection else { return Ok(()) };
        session.script(how).await?;
        session.open.store(false, Ordering::Relaxed);
        Ok(())
    }
}

impl Session {
    fn client(&self) -> &Object {
        self.connection.as_ref().expect("the connection is taken out in drop only")
    }

    pub(super) async fn query(&self, sql: &str, values: &[Value]) -> Result<Vec<Row>, Fault> {
        let failed = |error| fault("a query failed", error);
        let statement = self.client().prepare_cached(sql).await.map_err(failed)?;
        let rows = self.client().query(&statement, &parameters(values)).await.map_err(failed)?;
        rows.iter().map(row).collect::<Result<_, _>>().map_err(failed)
    }

    pub(super) async fn execute(&self, sql: &str, values: &[Value]) -> Result<u64, Fault> {
        let failed = |error| fault("a statement failed", error);
        let statement = self.client().prepare_cached(sql).await.map_err(failed)?;
        self.client().execute(&statement, &parameters(values)).await.map_err(failed)
    }

    /// Sends all statements before the first answer is waited for. The server keeps the order; after one failure
    /// it refuses the rest of the transaction.
    pub(super) async fn execute_all(&self, batch: &[(&'static Statement, Vec<Value>)]) -> Result<(), Fault> {
        let failed = |error| fault("a statement failed", error);
        let mut prepared = Vec::with_capacity(batch.len());
        for (statement, values) in batch {
            let statement = self.client().prepare_cached(statement.postgres()).await.map_err(failed)?;
            prepared.push((statement, parameters(values)));
        }
        let requests = prepared
            .iter()
            .map(|(statement, values)| Some(Box::pin(self.client().execute(statement, values)) as Request<'_>))
            .collect();
        all(requests).await.map_err(failed)
    }

    pub(super) async fn each(
        &self,
        sql: &str,
        values: &[Value],
        take: &mut (dyn FnMut(Row) -> Result<(), Fault> + Send),
    ) -> Result<(), Fault> {
        let failed = |error| fault("a query failed", error);
        let statement = self.client().prepare_cached(sql).await.map_err(failed)?;
        let mut rows = pin!(self.client().query_raw(&statement, values).await.map_err(failed)?);
        while let Some(found) = rows.next().await {
            take(row(&found.map_err(failed)?).map_err(failed)?)?;
        }
        Ok(())
    }

    #[cfg(test)]
    pub(super) async fn prepare(&self, sql: &str) -> Result<(), Fault> {
        let failed = |error| fault("a statement cannot be prepared", error);
        let statement = self.client().prepare_cached(sql).await.map_err(failed)?;
        // Other types than these cannot be bound to a `Value`, which would show only when it is executed.
        match statement.params().iter().find(|it| !<Value as ToSql>::accepts(it)) {
            Some(odd) => Err(Fault::found(format!("a parameter is of type {odd}"))),
            None => Ok(()),
        }
    }

    pub(super) async fn script(&self, sql: &str) -> Result<(), Fault> {
        self.client().batch_execute(sql).await.map_err(|error| fault("a script failed", error))
    }
}

impl Drop for Session {
    fn drop(&mut self) {
        if self.open.load(Ordering::Relaxed)
            && let Some(connection) = self.connection.take()
        {
            drop(Object::take(connection));
        }
    }
}

/// Migrates under a lock, so that two processes starting at once do not both begin.
pub(super) async fn migrate(tx: &Tx, known: &'static [Migration]) -> Result<Vec<String>, Fault> {
    tx.script("SELECT pg_advisory_xact_lock(7217401)").await?;
    migrations::apply(tx, known).await
}

type Request<'a> = Pin<Box<dyn Future<Output = Result<u64, tokio_postgres::Error>> + Send + 'a>>;

/// Waits for all requests, or for the first that fails. The first poll of a request is what sends it.
async fn all(mut requests: Vec<Option<Request<'_>>>) -> Result<(), tokio_postgres::Error> {
    std::future::poll_fn(|context| {
        let mut waiting = false;
        for slot in &mut requests {
            let Some(request) = slot else { continue };
            match request.as_mut().poll(context) {
                Poll::Pending => waiting = true,
                Poll::Ready(Ok(_)) => *slot = None,
                Poll::Ready(Err(error)) => return Poll::Ready(Err(error)),
            }
        }
        if waiting { Poll::Pending } else { Poll::Ready(Ok(())) }
    })
    .await
}

fn parameters(values: &[Value]) -> Vec<&(dyn ToSql + Sync)> {
    values.iter().map(|value| value as &(dyn ToSql + Sync)).collect()
}

fn row(found: &tokio_postgres::Row) -> Result<Row, tokio_postgres::Error> {
    (0..found.len()).map(|column| found.try_get(column)).collect::<Result<_, _>>().map(Row::new)
}

impl ToSql for Value {
    fn to_sql(&self, wanted: &Type, out: &mut BytesMut) -> Result<IsNull, BoxError> {
        match self {
            Self::Null => Ok(IsNull::Yes),
            Self::Int(it) if *wanted == Type::INT4 => i32::try_from(*it)?.to_sql(wanted, out),
            Self::Int(it) => it.to_sql(wanted, out),
            Self::Text(it) => it.to_sql(wanted, out),
            Self::Blob(it) => it.to_sql(wanted, out),
        }
    }

    fn accepts(wanted: &Type) -> bool {
        matches!(*wanted, Type::INT8 | Type::INT4 | Type::TEXT | Type::BYTEA)
    }

    tokio_postgres::types::to_sql_checked!();
}

impl FromSql<'_> for Value {
    fn from_sql(found: &Type, raw: &[u8]) -> Result<Self, BoxError> {
        Ok(match *found {
            Type::INT8 => Self::Int(i64::from_sql(found, raw)?),
            Type::INT4 => Self::Int(i32::from_sql(found, raw)?.into()),
            Type::BYTEA => Self::Blob(raw.to_vec()),
            _ => Self::Text(String::from_sql(found, raw)?),
        })
    }

    fn from_sql_null(_: &Type) -> Result<Self, BoxError> {
        Ok(Self::Null)
    }

    fn accepts(found: &Type) -> bool {
        matches!(*found, Type::INT8 | Type::INT4 | Type::BYTEA | Type::TEXT | Type::VARCHAR | Type::NAME)
    }
}

/// Tells a lost or full database from a mistake of ours.
fn fault(what: &str, error: tokio_postgres::Error) -> Fault {
    let Some(state) = error.code() else {
        return Fault::unavailable("the connection to it is lost", error);
    };
    let class = state.code().get(..2).unwrap_or_default();
    match (state, class) {
        (state, _) if *state == SqlState::UNIQUE_VIOLATION => Fault::Collision(Cause::new(error)),
        (state, _) if *state == SqlState::DISK_FULL => Fault::unavailable("the disk is full", error),
        // Serialization failures and deadlocks: the other writer went first.
        (_, "40") => Fault::Collision(Cause::new(error)),
        (_, "08" | "28" | "3D") => Fault::unavailable("it cannot be reached", error),
        (_, "53") => Fault::unavailable("it is short of resources", error),
        (_, "57" | "58") => Fault::unavailable("it is stopping or its disk fails", error),
        (state, _) if *state == SqlState::READ_ONLY_SQL_TRANSACTION => {
            Fault::unavailable("it may not be written, as on a standby", error)
        }
        (_, "XX") => Fault::broken("the database is damaged", error),
        _ => Fault::broken(what, error),
    }
}
