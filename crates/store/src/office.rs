//! The office's own values, its running numbers, and who has read how far.

use crate::engine::{Row, Tx};
use crate::statements as sql;
use crate::{Fault, Store, each};
use jiff::Timestamp;
use record::{BookId, PersonId, RoomId};
use serde_json::Value;

/// How far a person has read in a room.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Read {
    pub room: RoomId,
    pub person: PersonId,
    /// The number of the last entry read.
    pub up_to: u64,
    pub at: Timestamp,
}

impl Store {
    /// Notes that a person has read a room up to an entry. Reading less than before changes nothing.
    ///
    /// # Errors
    /// When the database cannot be written.
    pub async fn mark_read(&self, book: &BookId, read: &Read) -> Result<(), Fault> {
        let values = vec![book.into(), (&read.room).into(), (&read.person).into(), read.up_to.into(), read.at.into()];
        self.execute(&sql::MARK_READ, values).await.map(drop)
    }

    /// Who has read how far in the rooms of a book.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub async fn reads(&self, book: &BookId) -> Result<Vec<Read>, Fault> {
        each(self.rows(&sql::READS, vec![book.into()]).await?, |row| {
            Ok(Read {
                room: RoomId(row.text()?),
                person: PersonId(row.text()?),
                up_to: row.count()?,
                at: row.timestamp()?,
            })
        })
    }

    /// A value of the office.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub async fn office(&self, name: &str) -> Result<Option<Value>, Fault> {
        self.row(&sql::OFFICE, vec![name.into()]).await?.map(|mut row| row.json()).transpose()
    }

    /// The office's values whose names begin so, in the order of their names, after the name given.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub async fn office_under(
        &self,
        prefix: &str,
        after: Option<&str>,
        limit: u32,
    ) -> Result<Vec<(String, Value)>, Fault> {
        // Names are plain ASCII: what begins so lies before the same words with the greatest letter behind them.
        let values = vec![after.unwrap_or(prefix).into(), format!("{prefix}~").into(), limit.into()];
        each(self.rows(&sql::OFFICE_UNDER, values).await?, |row| Ok((row.text()?, row.json()?)))
    }

    /// Sets a value of the office.
    ///
    /// # Errors
    /// When the database cannot be written.
    pub async fn put_office(&self, name: &str, value: &Value) -> Result<(), Fault> {
        self.execute(&sql::PUT_OFFICE, vec![name.into(), value.into()]).await.map(drop)
    }

    /// Sets a value unless one stands, and gives the one that stands then: for keys drawn at the first start, also
    /// when two processes start at once.
    ///
    /// # Errors
    /// When the database cannot be written.
    pub async fn keep_office(&self, name: &str, value: &Value) -> Result<Value, Fault> {
        let (name, value) = (name.to_owned(), value.clone());
        self.engine.write(move |tx| Box::pin(keep(tx, name, value))).await
    }

    /// Removes a value of the office and says whether it was there.
    ///
    /// # Errors
    /// When the database cannot be written.
    pub async fn drop_office(&self, name: &str) -> Result<bool, Fault> {
        Ok(self.execute(&sql::DROP_OFFICE, vec![name.into()]).await? == 1)
    }

    /// The next number of a series, from 1. None is given twice; a failure afterwards leaves a gap.
    ///
    /// # Errors
    /// When the database cannot be written.
    pub async fn next_number(&self, series: &str) -> Result<u64, Fault> {
        let numbers = each(self.returning(&sql::NEXT_NUMBER, vec![series.into()]).await?, Row::count)?;
        numbers.first().copied().ok_or_else(|| Fault::found("a series gave no number"))
    }
}

async fn keep(tx: &Tx, name: String, value: Value) -> Result<Value, Fault> {
    tx.execute(&sql::KEEP_OFFICE, &[(&name).into(), (&value).into()]).await?;
    let row = tx.one(&sql::OFFICE, &[(&name).into()]).await?;
    row.ok_or_else(|| Fault::found("a value just kept is not there"))?.json()
}
