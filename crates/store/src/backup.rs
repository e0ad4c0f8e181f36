//! Backup and restore, in one format for both databases.
//!
//! A backup is JSON, a line a row: first a header, then for each table a line with its name and columns followed by
//! its rows, at the end a line with the number of rows and the SHA-256 of everything before it. Derived tables and
//! sessions are not in it.

use crate::engine::{Row, Tx, Value};
use crate::fault::file_fault;
use crate::{Fault, Store, migrations};
use record::Digest;
use serde_json::{Value as Json, json};
use sha2::{Digest as _, Sha256};
use std::fs::File;
use std::io::{BufRead, BufReader, BufWriter, Read, Write};
use std::path::{Path, PathBuf};

const FORMAT: u64 = 1;

/// What is backed up, in an order in which it can be restored; sorted by the key, so that equal stores give equal
/// backups. Not here: the shelf (derived), sessions and counters (after a restore everybody signs in again).
pub(crate) const TABLES: &[Table] = &[
    table("books", &["book"], 1),
    table("entries", &["book", "position", "room", "number", "header", "facts", "commitment", "hash", "office"], 2),
    table("bodies", &["book", "position", "sealed_under", "salt", "content"], 2),
    table("acts", &["book", "act", "content", "first_position", "entry_count"], 2),
    table("people", &["person", "content"], 1),
    table("credentials", &["kind", "name", "person", "secret_hash", "attempts", "locked_until"], 2),
    table("codes", &["token", "purpose", "person", "content", "created", "expires", "attempts_left"], 1),
    table("organisations", &["organisation", "kind", "names"], 1),
    table("positions", &["person", "role", "organisation", "since", "until"], 4),
    table("tokens", &["token", "person", "label", "created", "last_used", "revoked"], 1),
    table(
        "letters",
        &["number", "book", "side", "person", "secret_hash", "check_hash", "attempts_left", "created", "revoked"],
        1,
    ),
    table("drafts", &["code", "person", "content", "created", "updated", "expires"], 1),
    table("files", &["digest", "media_type", "length"], 1),
    table("file_chunks", &["digest", "chunk", "bytes"], 2),
    table("file_places", &["book", "room", "digest", "name", "placed_by", "placed_at"], 3),
    table(
        "outbox",
        &["id", "entry", "recipient", "channel", "content", "created", "next_at", "tries", "sent_at", "why"],
        1,
    ),
    table("reads", &["book", "room", "person", "up_to", "read_at"], 3),
    table("office", &["name", "content"], 1),
    table("numbers", &["series", "last"], 1),
];

/// A table that is backed up.
pub(crate) struct Table {
    pub(crate) name: &'static str,
    pub(crate) columns: &'static [&'static str],
    /// How many of the columns, from the first, are the key.
    key: usize,
}

const fn table(name: &'static str, columns: &'static [&'static str], key: usize) -> Table {
    Table { name, columns, key }
}

impl Table {
    pub(crate) fn select(&self) -> String {
        let (columns, key) = (self.columns.join(", "), self.columns[..self.key].join(", "));
        format!("SELECT {columns} FROM {} ORDER BY {key}", self.name)
    }

    pub(crate) fn insert(&self) -> String {
        let places: Vec<String> = (1..=self.columns.len()).map(|number| format!("?{number}")).collect();
        format!("INSERT INTO {} ({}) VALUES ({})", self.name, self.columns.join(", "), places.join(", "))
    }

    pub(crate) fn any(&self) -> String {
        format!("SELECT {} FROM {} LIMIT 1", self.columns[0], self.name)
    }
}

/// A backup that was written and read back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Backup {
    pub rows: u64,
    /// In bytes.
    pub length: u64,
    /// The digest in its last line.
    pub digest: Digest,
}

/// What a restore brought in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Restored {
    pub rows: u64,
}

impl Store {
    /// Writes everything that is not derived to a file, as it is at one moment, while others go on writing. The file
    /// appears under its name only when it is complete, on disk, and was read back.
    ///
    /// # Errors
    /// [`Fault::Unavailable`] when the file cannot be written; an older file of that name is then still there.
    pub async fn backup(&self, path: &Path) -> Result<Backup, Fault> {
        let unfinished = beside(path);
        let to = unfinished.clone();
        let schema = migrations::SQLITE.len();
        let written = self.engine.snapshot(move |tx| Box::pin(async move { write(tx, &to, schema).await })).await;
        let path = path.to_owned();
        let checking = tokio::task::spawn_blocking(move || {
            let finished = written.and_then(|written| finish(&unfinished, &path, &written));
            if finished.is_err() {
                // The fault is what matters; a leftover is overwritten by the next backup.
                let _ = std::fs::remove_file(&unfinished);
            }
            finished
        });
        checking.await.map_err(|error| Fault::broken("checking a backup did not come to its end", error))?
    }

    /// Reads a backup into this store, which must be empty: all of it in one transaction, or nothing. The shelf is
    /// left empty, to be rebuilt.
    ///
    /// # Errors
    /// [`Fault::Broken`] when the file is damaged or the store holds something; [`Fault::Schema`] when the backup
    /// was made by another version of the schema.
    pub async fn restore(&self, path: &Path) -> Result<Restored, Fault> {
        let from = path.to_owned();
        let checking = tokio::task::spawn_blocking(move || check(&from));
        checking.await.map_err(|error| Fault::broken("checking a backup did not come to its end", error))??;
        let from = path.to_owned();
        self.engine.write(move |tx| Box::pin(async move { read(tx, &from).await })).await
    }
}

fn beside(path: &Path) -> PathBuf {
    let mut name = path.file_name().unwrap_or_default().to_owned();
    name.push(".unfinished");
    path.with_file_name(name)
}

/// Counts and hashes what is written through it.
struct Lines {
    out: BufWriter<File>,
    hash: Sha256,
    rows: u64,
    length: u64,
}

impl Lines {
    fn put(&mut self, line: &Json) -> Result<(), Fault> {
        let mut text = line.to_string();
        text.push('\n');
        self.hash.update(text.as_bytes());
        self.length += text.len() as u64;
        self.out.write_all(text.as_bytes()).map_err(|error| file_fault("the backup cannot be written", error))
    }
}

async fn write(tx: &Tx, path: &Path, schema: usize) -> Result<Backup, Fault> {
    let failed = |error| file_fault("the backup cannot be written", error);
    let file = File::create(path).map_err(failed)?;
    let mut lines = Lines { out: BufWriter::new(file), hash: Sha256::new(), rows: 0, length: 0 };
    lines.put(&json!({ "kelisim": "backup", "format": FORMAT, "schema": schema }))?;
    for table in TABLES {
        lines.put(&json!({ "table": table.name, "columns": table.columns }))?;
        let mut take = |row: Row| {
            lines.rows += 1;
            lines.put(&Json::Array(row.cells().into_iter().map(to_json).collect()))
        };
        tx.each(&table.select(), &[], &mut take).await?;
    }
    let digest = Digest(lines.hash.clone().finalize().into());
    let rows = lines.rows;
    lines.put(&json!({ "rows": rows, "sha256": digest }))?;
    let length = lines.length;
    let file = lines.out.into_inner().map_err(|error| failed(error.into_error()))?;
    file.sync_all().map_err(failed)?;
    Ok(Backup { rows, length, digest })
}

/// Reads the backup back, gives it its name, and makes the name durable too.
fn finish(unfinished: &Path, path: &Path, written: &Backup) -> Result<Backup, Fault> {
    let failed = |error| file_fault("the backup cannot be put in its place", error);
    let found = check(unfinished)?;
    if found != *written {
        return Err(Fault::found("the backup on disk is not the one that was written"));
    }
    std::fs::rename(unfinished, path).map_err(failed)?;
    let folder = path.parent().filter(|it| !it.as_os_str().is_empty()).unwrap_or(Path::new("."));
    File::open(folder).and_then(|it| it.sync_all()).map_err(failed)?;
    Ok(found)
}

/// Reads a backup from its first byte to its last and compares count and digest.
fn check(path: &Path) -> Result<Backup, Fault> {
    let failed = |error| file_fault("the backup cannot be read", error);
    let damaged = |why: &str| Fault::found(format!("the backup is damaged: {why}"));
    let mut file = BufReader::new(File::open(path).map_err(failed)?);
    let (mut hash, mut rows, mut length) = (Sha256::new(), 0_u64, 0_u64);
    let mut before: Option<Vec<u8>> = None;
    loop {
        let mut line = Vec::new();
        if file.by_ref().read_until(b'\n', &mut line).map_err(failed)? == 0 {
            break;
        }
        length += line.len() as u64;
        if let Some(before) = before.replace(line) {
            rows += u64::from(before.first() == Some(&b'['));
            hash.update(&before);
        }
    }
    let last: Json = before
        .and_then(|line| serde_json::from_slice(&line).ok())
        .ok_or_else(|| damaged("its last line is missing or cut off"))?;
    let digest = Digest(hash.finalize().into());
    if last["sha256"] != json!(digest) {
        return Err(damaged("its digest is not the one in its last line"));
    }
    if last["rows"] != json!(rows) {
        return Err(damaged("it has not as many rows as its last line says"));
    }
    Ok(Backup { rows, length, digest })
}

async fn read(tx: &Tx, path: &Path) -> Result<Restored, Fault> {
    require_empty(tx).await?;
    let failed = |error| file_fault("the backup cannot be read", error);
    let mut table: Option<(&Table, String)> = None;
    let mut rows = 0;
    for (index, line) in BufReader::new(File::open(path).map_err(failed)?).lines().enumerate() {
        let line = line.map_err(failed)?;
        let line: Json = serde_json::from_str(&line).map_err(|error| Fault::broken("a line is not JSON", error))?;
        match line {
            Json::Array(cells) => {
                let (table, insert) = table.as_ref().ok_or_else(|| Fault::found("a row stands before its table"))?;
                if cells.len() != table.columns.len() {
                    return Err(Fault::found(format!("a row of {} has not the columns it needs", table.name)));
                }
                let values: Vec<Value> = cells.into_iter().map(from_json).collect::<Result<_, _>>()?;
                tx.execute_made(insert, &values).await?;
                rows += 1;
            }
            line if index == 0 => require_header(&line)?,
            line if line.get("table").is_some() => {
                let found = named(&line)?;
                table = Some((found, found.insert()));
            }
            _ => {}
        }
    }
    Ok(Restored { rows })
}

async fn require_empty(tx: &Tx) -> Result<(), Fault> {
    for table in TABLES {
        let mut empty = true;
        let mut take = |_| {
            empty = false;
            Ok(())
        };
        tx.each(&table.any(), &[], &mut take).await?;
        if !empty {
            return Err(Fault::found(format!("this store is not empty ({} has rows)", table.name)));
        }
    }
    Ok(())
}

fn require_header(line: &Json) -> Result<(), Fault> {
    if line["kelisim"] != "backup" || line["format"] != FORMAT {
        return Err(Fault::found("this is not a backup, or of a format this program does not know"));
    }
    let schema = migrations::SQLITE.len();
    if line["schema"] != schema {
        let found = &line["schema"];
        return Err(Fault::Schema(format!("the backup is of {found} and this program is at {schema}")));
    }
    Ok(())
}

fn named(line: &Json) -> Result<&'static Table, Fault> {
    TABLES
        .iter()
        .find(|it| line["table"] == it.name && line["columns"] == json!(it.columns))
        .ok_or_else(|| Fault::found("the backup holds a table this program does not know"))
}

fn to_json(value: Value) -> Json {
    match value {
        Value::Null => Json::Null,
        Value::Int(it) => it.into(),
        Value::Text(it) => it.into(),
        Value::Blob(it) => json!({ "hex": hex(&it) }),
    }
}

fn from_json(cell: Json) -> Result<Value, Fault> {
    let unreadable = || Fault::found("a cell of the backup cannot be read");
    match cell {
        Json::Null => Ok(Value::Null),
        Json::Number(it) => it.as_i64().map(Value::Int).ok_or_else(unreadable),
        Json::String(it) => Ok(Value::Text(it)),
        Json::Object(it) => {
            it.get("hex").and_then(Json::as_str).and_then(unhex).map(Value::Blob).ok_or_else(unreadable)
        }
        Json::Bool(_) | Json::Array(_) => Err(unreadable()),
    }
}

fn hex(bytes: &[u8]) -> String {
    const DIGITS: &[u8; 16] = b"0123456789abcdef";
    let digit = |it: u8| char::from(DIGITS[usize::from(it)]);
    bytes.iter().flat_map(|byte| [digit(byte >> 4), digit(byte & 15)]).collect()
}

fn unhex(text: &str) -> Option<Vec<u8>> {
    let digit = |it: u8| char::from(it).to_digit(16).and_then(|it| u8::try_from(it).ok());
    let pairs = text.as_bytes().chunks_exact(2);
    if !pairs.remainder().is_empty() {
        return None;
    }
    pairs.map(|pair| Some(digit(pair[0])? << 4 | digit(pair[1])?)).collect()
}
