//! The shelf: how each book stands, whose turn it is, what is due when. Derived, and may be emptied and rebuilt.

use crate::engine::{Row, Statement, Value};
use crate::statements as sql;
use crate::{Fault, Store, each};
use jiff::{Timestamp, civil::Date};
use record::{BookId, PersonId};
use std::collections::BTreeMap;

/// Stands for "no date" where rows are sorted by date: after every real one.
const NEVER: &str = "9999-12-31";

/// How one book stands. Replaces what stood on the shelf for it.
#[derive(Clone, Debug, PartialEq)]
pub struct Shelf {
    pub book: BookId,
    /// The number people call it by, `2026-0417`; looked up by [`Store::book_numbered`].
    pub number: String,
    pub title: String,
    pub stage: String,
    pub updated_at: Timestamp,
    /// What a list or a statistic needs without opening the book. Nothing personal.
    pub facts: serde_json::Value,
    pub persons: Vec<ShelfPerson>,
    pub due: Vec<Due>,
}

/// One person's part in a book. A person may have several.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ShelfPerson {
    pub person: PersonId,
    pub part: String,
    /// What the book waits for this person to do.
    pub awaits: Vec<Awaiting>,
}

/// Something a book waits for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Awaiting {
    pub what: String,
    /// The last day, when there is one.
    pub until: Option<Date>,
}

/// A deadline of a book.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Due {
    /// Unique in its book.
    pub id: String,
    pub at: Timestamp,
}

/// A book as it stands in a list.
#[derive(Clone, Debug, PartialEq)]
pub struct ShelfLine {
    pub book: BookId,
    pub number: String,
    pub title: String,
    pub stage: String,
    pub updated_at: Timestamp,
    pub facts: serde_json::Value,
    /// The part of the person whose list it is; empty in a list that is nobody's.
    pub part: String,
}

/// One thing a person is awaited to do.
#[derive(Clone, Debug, PartialEq)]
pub struct DeskLine {
    pub book: BookId,
    pub number: String,
    pub title: String,
    pub stage: String,
    pub updated_at: Timestamp,
    pub facts: serde_json::Value,
    pub what: String,
    pub until: Option<Date>,
}

/// A deadline and its book.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DueLine {
    pub book: BookId,
    pub id: String,
    pub at: Timestamp,
}

impl Store {
    /// Puts books on the shelf, in one transaction; used to rebuild it. Tells no subscriber.
    ///
    /// # Errors
    /// When the database cannot be written.
    pub async fn put_shelf(&self, shelves: Vec<Shelf>) -> Result<(), Fault> {
        let mut batch = Vec::new();
        shelves.iter().for_each(|it| it.replace(&mut batch));
        self.change_shelves(batch).await
    }

    /// Empties the shelf, to be rebuilt.
    ///
    /// # Errors
    /// When the database cannot be written.
    pub async fn clear_shelf(&self) -> Result<(), Fault> {
        let tables = [&sql::CLEAR_SHELF, &sql::CLEAR_SHELF_PERSONS, &sql::CLEAR_AWAITING, &sql::CLEAR_DUE];
        self.change_shelves(tables.into_iter().map(|it| (it, vec![])).collect()).await
    }

    async fn change_shelves(&self, batch: Vec<(&'static Statement, Vec<Value>)>) -> Result<(), Fault> {
        self.known.forget_shelves();
        let changed = self.engine.write(move |tx| Box::pin(tx.execute_all(batch))).await;
        self.known.forget_shelves();
        changed
    }

    /// What is awaited of a person, the most pressing first, after the line given.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub async fn desk(&self, person: &PersonId, after: Option<&DeskLine>, limit: u32) -> Result<Vec<DeskLine>, Fault> {
        let (until, book, what) = match after {
            Some(it) => (until_text(it.until), it.book.0.clone(), it.what.clone()),
            None => Default::default(),
        };
        let values = vec![person.into(), until.into(), book.into(), what.into(), limit.into()];
        each(self.rows(&sql::DESK, values).await?, |row| {
            let line = shelf_line(row)?;
            Ok(DeskLine {
                book: line.book,
                number: line.number,
                title: line.title,
                stage: line.stage,
                updated_at: line.updated_at,
                facts: line.facts,
                // The column that is a part in the other lists.
                what: line.part,
                until: read_until(row)?,
            })
        })
    }

    /// How many things are awaited of a person.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub async fn desk_size(&self, person: &PersonId) -> Result<u64, Fault> {
        self.row(&sql::DESK_SIZE, vec![person.into()]).await?.map_or(Ok(0), |mut row| row.count())
    }

    /// The books in which a person has a part, the newest first, after the line given. One line a part.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub async fn shelf_of(
        &self,
        person: &PersonId,
        after: Option<&ShelfLine>,
        limit: u32,
    ) -> Result<Vec<ShelfLine>, Fault> {
        let (at, book, part) = match after {
            Some(it) => (it.updated_at.as_microsecond(), it.book.0.clone(), it.part.clone()),
            None => (i64::MAX, String::new(), String::new()),
        };
        let values = vec![person.into(), at.into(), book.into(), part.into(), limit.into()];
        each(self.rows(&sql::SHELF_OF, values).await?, shelf_line)
    }

    /// The books that stand at a stage, the newest first, after the line given.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub async fn at_stage(&self, stage: &str, after: Option<&ShelfLine>, limit: u32) -> Result<Vec<ShelfLine>, Fault> {
        let (at, book) =
            after.map_or((i64::MAX, String::new()), |it| (it.updated_at.as_microsecond(), it.book.0.clone()));
        let values = vec![stage.into(), at.into(), book.into(), limit.into()];
        each(self.rows(&sql::SHELF_AT_STAGE, values).await?, shelf_line)
    }

    /// How one book stands, with all persons and deadlines.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub async fn shelf(&self, book: &BookId) -> Result<Option<Shelf>, Fault> {
        let Some(mut row) = self.row(&sql::SHELF, vec![book.into()]).await? else { return Ok(None) };
        let line = shelf_line(&mut row)?;
        let mut awaiting: BTreeMap<String, Vec<Awaiting>> = BTreeMap::new();
        for mut row in self.rows(&sql::AWAITING_OF, vec![book.into()]).await? {
            let person = row.text()?;
            awaiting.entry(person).or_default().push(Awaiting { what: row.text()?, until: read_until(&mut row)? });
        }
        let persons = each(self.rows(&sql::PERSONS_OF, vec![book.into()]).await?, |row| {
            Ok(ShelfPerson { person: PersonId(row.text()?), part: row.text()?, awaits: vec![] })
        })?;
        let persons = persons
            .into_iter()
            // What is awaited is a person's, whatever his parts: it is shown with the first.
            .map(|it| ShelfPerson { awaits: awaiting.remove(&it.person.0).unwrap_or_default(), ..it })
            .collect();
        let due = each(self.rows(&sql::DUE_OF, vec![book.into()]).await?, due_line)?;
        let due = due.into_iter().map(|it| Due { id: it.id, at: it.at }).collect();
        let ShelfLine { book, number, title, stage, updated_at, facts, .. } = line;
        Ok(Some(Shelf { book, number, title, stage, updated_at, facts, persons, due }))
    }

    /// The book people call by this number.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub async fn book_numbered(&self, number: &str) -> Result<Option<BookId>, Fault> {
        self.row(&sql::BY_NUMBER, vec![number.into()]).await?.map(|mut row| row.text().map(BookId)).transpose()
    }

    /// How many books stand at each stage.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub async fn stages(&self) -> Result<Vec<(String, u64)>, Fault> {
        each(self.rows(&sql::STAGES, vec![]).await?, |row| Ok((row.text()?, row.count()?)))
    }

    /// The deadlines that have come by `at`, the oldest first, after the line given: so that one which cannot be
    /// dealt with does not hide the others.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub async fn due_until(&self, at: Timestamp, after: Option<&DueLine>, limit: u32) -> Result<Vec<DueLine>, Fault> {
        let (from, book, id) = match after {
            Some(it) => (it.at.as_microsecond(), it.book.0.clone(), it.id.clone()),
            None => (i64::MIN, String::new(), String::new()),
        };
        let values = vec![at.into(), from.into(), book.into(), id.into(), limit.into()];
        each(self.rows(&sql::DUE_UNTIL, values).await?, due_line)
    }

    /// When the next deadline comes.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub async fn next_due(&self) -> Result<Option<Timestamp>, Fault> {
        self.row(&sql::NEXT_DUE, vec![]).await?.map_or(Ok(None), |mut row| row.opt_timestamp())
    }
}

impl Shelf {
    /// The statements that replace what stands for this book.
    pub(crate) fn replace(&self, batch: &mut Vec<(&'static Statement, Vec<Value>)>) {
        let book = &self.book;
        self.put(batch);
        batch.push((&sql::DROP_SHELF_PERSONS, vec![book.into()]));
        batch.push((&sql::DROP_AWAITING, vec![book.into()]));
        batch.push((&sql::DROP_DUE, vec![book.into()]));
        for it in &self.persons {
            let row = vec![book.into(), (&it.person).into(), (&it.part).into(), self.updated_at.into()];
            batch.push((&sql::ADD_SHELF_PERSON, row));
            for awaited in &it.awaits {
                let until = until_text(awaited.until);
                let row = vec![book.into(), (&it.person).into(), (&awaited.what).into(), until.into()];
                batch.push((&sql::ADD_AWAITING, row));
            }
        }
        for it in &self.due {
            batch.push((&sql::ADD_DUE, vec![book.into(), (&it.id).into(), it.at.into()]));
        }
    }

    /// The statements that put a book right of which everything else stands on the shelf already.
    pub(crate) fn touch(&self, batch: &mut Vec<(&'static Statement, Vec<Value>)>) {
        self.put(batch);
        batch.push((&sql::TOUCH_SHELF_PERSONS, vec![(&self.book).into(), self.updated_at.into()]));
    }

    fn put(&self, batch: &mut Vec<(&'static Statement, Vec<Value>)>) {
        let row = vec![
            (&self.book).into(),
            (&self.number).into(),
            (&self.title).into(),
            (&self.stage).into(),
            self.updated_at.into(),
            (&self.facts).into(),
        ];
        batch.push((&sql::PUT_SHELF, row));
    }
}

fn until_text(until: Option<Date>) -> String {
    until.map_or_else(|| NEVER.to_owned(), |date| date.to_string())
}

fn read_until(row: &mut Row) -> Result<Option<Date>, Fault> {
    Ok(row.opt_date()?.filter(|date| date.to_string() != NEVER))
}

fn shelf_line(row: &mut Row) -> Result<ShelfLine, Fault> {
    Ok(ShelfLine {
        book: BookId(row.text()?),
        number: row.text()?,
        title: row.text()?,
        stage: row.text()?,
        updated_at: row.timestamp()?,
        facts: row.json()?,
        part: row.text()?,
    })
}

fn due_line(row: &mut Row) -> Result<DueLine, Fault> {
    Ok(DueLine { book: BookId(row.text()?), id: row.text()?, at: row.timestamp()? })
}
