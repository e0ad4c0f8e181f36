//! One suite, run on SQLite in memory, on SQLite in a file, and on PostgreSQL where one is named.

mod backup;
mod engine;
mod messages;
mod people;
mod record;
mod schema;
mod shelf;
mod verify;

use crate::engine::run_script;
use crate::{Append, Fault, Store, Where};
use ::record::{Assurance, Body, BookId, Digest, Draft, Header, PersonId, Salt, Through};
use jiff::{Timestamp, civil::date};
use serde_json::json;
use std::path::PathBuf;
use std::sync::atomic::{AtomicU32, Ordering};

/// Names the PostgreSQL to test on: `postgres://user@host/database`. Each test gets a schema of its own.
const POSTGRES: &str = "KELISIM_TEST_POSTGRES";

static GROUNDS: AtomicU32 = AtomicU32::new(0);

/// A place for a test's store; cleared away in the end, also when the test fails.
pub(crate) struct Ground {
    pub(crate) place: Where,
    schema: Option<String>,
}

impl Ground {
    pub(crate) fn memory() -> Self {
        Self { place: Where::Memory, schema: None }
    }

    pub(crate) fn file() -> Self {
        Self { place: Where::Sqlite(temporary("sqlite")), schema: None }
    }

    /// An empty schema, not migrated yet; `None` where there is no PostgreSQL.
    pub(crate) async fn postgres(test: &str) -> Option<Self> {
        let Ok(url) = std::env::var(POSTGRES) else {
            println!("skipped: PostgreSQL in `{test}` ({POSTGRES} is not set)");
            return None;
        };
        let schema = unique();
        administer(&url, &format!("CREATE SCHEMA {schema}")).await;
        let sign = if url.contains('?') { '&' } else { '?' };
        let place = Where::Postgres(format!("{url}{sign}options=-c%20search_path%3D{schema}"));
        Some(Self { place, schema: Some(schema) })
    }

    pub(crate) async fn open(&self) -> Store {
        Store::migrate(self.place.clone()).await.expect("it migrates");
        Store::open(self.place.clone()).await.expect("it opens")
    }
}

impl Drop for Ground {
    fn drop(&mut self) {
        if let Where::Sqlite(path) = &self.place {
            for end in ["", "-wal", "-shm"] {
                let mut name = path.clone().into_os_string();
                name.push(end);
                let _ = std::fs::remove_file(name);
            }
        }
        let Some(schema) = self.schema.take() else { return };
        let Ok(url) = std::env::var(POSTGRES) else { return };
        // A destructor cannot wait, and the test's own runtime may be unwinding.
        let clearing = std::thread::spawn(move || {
            let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("it builds");
            runtime.block_on(administer(&url, &format!("DROP SCHEMA {schema} CASCADE")));
        });
        let _ = clearing.join();
    }
}

async fn administer(url: &str, sql: &str) {
    let (client, connection) = tokio_postgres::connect(url, tokio_postgres::NoTls).await.expect("it is reached");
    let pumping = tokio::spawn(connection);
    client.batch_execute(sql).await.expect("it obeys");
    drop(client);
    let _ = pumping.await;
}

fn unique() -> String {
    format!("test_{}_{}", std::process::id(), GROUNDS.fetch_add(1, Ordering::Relaxed))
}

pub(crate) fn temporary(end: &str) -> PathBuf {
    std::env::temp_dir().join(format!("kelisim_{}.{end}", unique()))
}

/// Runs a test on every database there is, each time on an empty store.
pub(crate) async fn on_each_database(test: &str, run: impl AsyncFn(Store)) {
    let grounds = [Some(Ground::memory()), Some(Ground::file()), Ground::postgres(test).await];
    for ground in grounds.into_iter().flatten() {
        println!("{test} on {:?}", ground.place);
        run(ground.open().await).await;
    }
}

/// Executes raw SQL behind the store's back.
pub(crate) async fn raw(store: &Store, sql: &'static str) -> Result<(), Fault> {
    store.engine.write(move |tx| Box::pin(run_script(tx, sql))).await
}

/// Takes the guards off, as whoever holds the database can.
pub(crate) async fn disarm(store: &Store) {
    let sqlite = "DROP TRIGGER entries_no_update; DROP TRIGGER entries_no_delete; DROP TRIGGER acts_no_update;
        DROP TRIGGER acts_no_delete; DROP TRIGGER bodies_no_update;";
    let postgres = "DROP TRIGGER entries_no_change ON entries; DROP TRIGGER acts_no_change ON acts;
        DROP TRIGGER bodies_no_change ON bodies;";
    if raw(store, sqlite).await.is_err() {
        raw(store, postgres).await.expect("the owner may drop them");
    }
}

pub(crate) fn at(second: i64) -> Timestamp {
    Timestamp::from_second(1_780_000_000 + second).expect("it is in range")
}

pub(crate) fn aigerim() -> PersonId {
    "aigerim".into()
}

pub(crate) fn daulet() -> PersonId {
    "daulet".into()
}

pub(crate) fn digest(text: &str) -> Digest {
    Digest::of(text.as_bytes())
}

pub(crate) fn draft(act: &str, room: &str, text: &str) -> Draft {
    Draft {
        header: Header {
            number: 0,
            previous: Digest::START,
            room: room.into(),
            kind: "said".to_owned(),
            act: act.into(),
            recorded_at: at(0),
            happened_on: date(2026, 6, 9),
            by: aigerim(),
            for_whom: None,
            through: Through::Page,
            assurance: Assurance::Contact,
            rules: vec!["who-may-speak".to_owned()],
            told: None,
        },
        facts: json!({ "length": text.len() }),
        body: Some(Body { salt: Salt([7; 32]), content: json!({ "text": text }) }),
    }
}

/// An act of one entry in the joint room.
pub(crate) fn said(book: &str, act: &str, expected: u64) -> Append {
    Append {
        book: BookId::from(book),
        act: act.into(),
        content: digest(act),
        expected,
        drafts: vec![draft(act, "joint/1", act)],
        shelf: None,
        outbox: vec![],
        also: vec![],
    }
}
