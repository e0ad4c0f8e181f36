//! What the disk and SQLite could do alone: the rows the server has just written, appended without a server.
//!
//! The same tables, the same settings, the same rows of the record (books, acts, entries, bodies), as many acts a
//! transaction as the server had on average. What the server writes beside the record, the shelf, is left out.

use super::office::Place;
use rusqlite::types::Value;
use rusqlite::{Connection, OpenFlags, params, params_from_iter};
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

const ADD_BOOK: &str = "INSERT INTO books (book) VALUES (?1) ON CONFLICT (book) DO NOTHING";
const ADD_ACT: &str = "INSERT INTO acts (book, act, content, first_position, entry_count) VALUES (?1, ?2, ?3, ?4, ?5)";
const ADD_ENTRY: &str = "INSERT INTO entries (book, position, room, number, header, facts, commitment, hash, office)
    VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)";
const ADD_BODY: &str = "INSERT INTO bodies (book, position, sealed_under, salt, content) VALUES (?1, ?2, ?3, ?4, ?5)";
const ACTS: &str = "SELECT book, act, content, first_position, entry_count FROM acts WHERE act LIKE ?1 ORDER BY act";
const ENTRIES: &str = "SELECT book, position, room, number, header, facts, commitment, hash, office
    FROM entries WHERE book = ?1 AND position >= ?2 AND position < ?2 + ?3";
const BODIES: &str = "SELECT book, position, sealed_under, salt, content
    FROM bodies WHERE book = ?1 AND position >= ?2 AND position < ?2 + ?3";

type Row = Vec<Value>;

/// The rows of one act.
struct Written {
    act: Row,
    entries: Vec<Row>,
    bodies: Vec<Row>,
}

/// A database that is written to directly.
pub struct Direct(PathBuf);

impl Direct {
    pub async fn open(place: &Place, name: &str) -> anyhow::Result<Self> {
        let name = format!("{name}-direct");
        drop(place.open(&name).await?);
        Ok(Self(place.database(&name)))
    }

    /// Appends what the server wrote in one window, and gives the acts a second.
    pub async fn append(&mut self, from: &Path, window: &str, group: usize, long: Duration) -> anyhow::Result<f64> {
        let (from, to, window) = (from.to_owned(), self.0.clone(), window.to_owned());
        tokio::task::spawn_blocking(move || {
            let written = read(&from, &window)?;
            append(&to, &written, group, long)
        })
        .await?
    }
}

fn read(from: &Path, window: &str) -> anyhow::Result<Vec<Written>> {
    let connection = Connection::open_with_flags(from, OpenFlags::SQLITE_OPEN_READ_ONLY)?;
    let mut written = vec![];
    for act in rows(&connection, ACTS, params![format!("{window}-%")])? {
        let place = params![act[0], act[3], act[4]];
        let (entries, bodies) = (rows(&connection, ENTRIES, place)?, rows(&connection, BODIES, place)?);
        written.push(Written { act, entries, bodies });
    }
    Ok(written)
}

fn rows(connection: &Connection, sql: &str, values: &[&dyn rusqlite::ToSql]) -> rusqlite::Result<Vec<Row>> {
    let mut statement = connection.prepare_cached(sql)?;
    let columns = statement.column_count();
    let rows = statement.query_map(values, |row| (0..columns).map(|column| row.get(column)).collect())?;
    rows.collect()
}

fn append(to: &Path, written: &[Written], group: usize, long: Duration) -> anyhow::Result<f64> {
    let connection = Connection::open(to)?;
    connection.set_prepared_statement_cache_capacity(64);
    connection.execute_batch(
        "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; PRAGMA secure_delete = ON;
         PRAGMA cache_size = -65536; PRAGMA temp_store = MEMORY;
         PRAGMA wal_autocheckpoint = 4000;",
    )?;
    let add = |sql: &str, row: &Row| connection.prepare_cached(sql)?.execute(params_from_iter(row));
    let (begun, mut acts) = (Instant::now(), 0);
    for group in written.chunks(group) {
        connection.prepare_cached("BEGIN IMMEDIATE")?.execute([])?;
        for it in group {
            connection.prepare_cached(ADD_BOOK)?.execute([&it.act[0]])?;
            add(ADD_ACT, &it.act)?;
            it.entries.iter().try_for_each(|row| add(ADD_ENTRY, row).map(drop))?;
            it.bodies.iter().try_for_each(|row| add(ADD_BODY, row).map(drop))?;
        }
        connection.prepare_cached("COMMIT")?.execute([])?;
        acts += group.len();
        if begun.elapsed() > long {
            break;
        }
    }
    anyhow::ensure!(acts > 0, "the server wrote nothing");
    Ok(acts as f64 / begun.elapsed().as_secs_f64())
}
