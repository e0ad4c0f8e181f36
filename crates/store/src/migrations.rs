//! Numbered migrations, the same numbers for both databases; each is applied once and never edited afterwards.

use crate::Fault;
use crate::engine::{Tx, run_script};
use crate::statements as sql;
use record::Digest;

/// One step of the schema.
pub(crate) struct Migration {
    pub(crate) name: &'static str,
    pub(crate) sql: &'static str,
}

macro_rules! migrations {
    ($folder:literal: $($name:literal)*) => {
        &[$(Migration {
            name: $name,
            sql: include_str!(concat!("../migrations/", $folder, "/", $name, ".sql")),
        }),*]
    };
}

pub(crate) const SQLITE: &[Migration] = migrations!("sqlite": "0001_store" "0002_people" "0003_files_and_messages");
pub(crate) const POSTGRES: &[Migration] = migrations!("postgres": "0001_store" "0002_people" "0003_files_and_messages");

/// Applies what is missing and names it.
///
/// # Errors
/// When the schema is newer than this program, or an applied migration was edited.
pub(crate) async fn apply(tx: &Tx, known: &'static [Migration]) -> Result<Vec<String>, Fault> {
    run_script(tx, sql::MAKE_MIGRATIONS).await?;
    let standing = applied(tx, known).await?;
    let mut names = Vec::new();
    for (index, migration) in known.iter().enumerate().skip(standing) {
        run_script(tx, migration.sql).await?;
        let values = [(index + 1).into(), migration.name.into(), checksum(migration).into()];
        tx.execute(&sql::ADD_MIGRATION, &values).await?;
        names.push(migration.name.to_owned());
    }
    Ok(names)
}

/// Refuses a schema that is not exactly the one this program knows.
pub(crate) async fn require_current(tx: &Tx, known: &'static [Migration]) -> Result<(), Fault> {
    let standing = applied(tx, known).await?;
    if standing < known.len() {
        return Err(too_old(standing, known.len()));
    }
    Ok(())
}

pub(crate) fn too_old(standing: usize, needed: usize) -> Fault {
    Fault::Schema(format!("it is at {standing} and this program needs {needed}; migrate it first"))
}

/// How many of the known migrations stand in the database.
async fn applied(tx: &Tx, known: &[Migration]) -> Result<usize, Fault> {
    let rows = tx.query(&sql::MIGRATIONS, &[]).await?;
    let standing = rows.len();
    if standing > known.len() {
        let known = known.len();
        return Err(Fault::Schema(format!("it is at {standing} and this program knows only {known}; use a newer one")));
    }
    for (migration, mut row) in known.iter().zip(rows) {
        let (name, found) = (row.text()?, row.text()?);
        if name != migration.name || found != checksum(migration) {
            return Err(Fault::Schema(format!("migration {name} is not the one this program knows")));
        }
    }
    Ok(standing)
}

fn checksum(migration: &Migration) -> String {
    Digest::of(migration.sql.as_bytes()).to_string()
}
