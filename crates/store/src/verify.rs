//! Checking the whole record: every room's chain, the office's chain across rooms, and the list of acts.

use crate::engine::{Row, Statement, Tx, Value};
use crate::entries::{body, next_office};
use crate::statements as sql;
use crate::{Fault, Store, each};
use record::{BookId, Digest, Entry, Header, RoomId, verify_room};
use std::collections::{BTreeMap, HashMap};

/// How many books are checked with one look at the database.
const AT_ONCE: usize = 1000;

/// What checking found.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Report {
    pub books: u64,
    pub entries: u64,
    /// Entries whose body was erased.
    pub erased: u64,
    /// The first entry that does not hold, of each book that has one.
    pub broken: Vec<BrokenEntry>,
}

/// An entry that does not hold.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BrokenEntry {
    pub book: BookId,
    /// The room, when it is known.
    pub room: RoomId,
    /// Its number in the room.
    pub number: u64,
    /// Its position in the book.
    pub position: u64,
    pub why: String,
}

impl Report {
    /// Whether everything holds.
    pub fn holds(&self) -> bool {
        self.broken.is_empty()
    }
}

impl std::fmt::Display for BrokenEntry {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let Self { book, room, number, position, why } = self;
        write!(f, "{book}, position {position} (room {room}, entry {number}): {why}")
    }
}

impl Store {
    /// Checks every book as it is at one moment. `progress` is given the number of entries checked, after each book.
    ///
    /// # Errors
    /// When the database cannot be read. An entry that does not hold is no fault: it is in the report.
    pub async fn verify(&self, mut progress: impl FnMut(u64) + Send + 'static) -> Result<Report, Fault> {
        self.engine.snapshot(move |tx| Box::pin(async move { walk(tx, &mut progress).await })).await
    }

    /// Checks one book.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub async fn verify_book(&self, book: &BookId) -> Result<Report, Fault> {
        let values = vec![book.into()];
        let step = (&sql::BOOK_ACTS, &sql::BOOK_ENTRIES);
        self.engine
            .snapshot(move |tx| {
                Box::pin(async move {
                    let mut report = Report::default();
                    some(tx, step, &values, &mut report, &mut |_| {}).await?;
                    Ok(report)
                })
            })
            .await
    }
}

/// One row of the record, as far as it can be read.
struct Line {
    position: u64,
    room: RoomId,
    number: u64,
    office: Digest,
    entry: Result<Entry, Fault>,
}

/// The acts of one book: name, first position, count.
type Acts = HashMap<BookId, Vec<(String, u64, u64)>>;

type Progress<'a> = &'a mut (dyn FnMut(u64) + Send);

/// Checks all books, some at a time, so that the acts of all of them need not be held at once.
async fn walk(tx: &Tx, progress: Progress<'_>) -> Result<Report, Fault> {
    let mut report = Report::default();
    let mut after = String::new();
    loop {
        let end = char::MAX.to_string();
        let values = ["".into(), (&end).into(), (&after).into(), AT_ONCE.into()];
        let books = each(tx.query(&sql::BOOKS, &values).await?, Row::text)?;
        // The last part has no end, so that entries in a book that is not in the list of books are found too.
        let last = if books.len() < AT_ONCE { None } else { books.last() };
        let until = last.unwrap_or(&end);
        let between = (&sql::ACTS_BETWEEN, &sql::ENTRIES_BETWEEN);
        some(tx, between, &[(&after).into(), until.into()], &mut report, progress).await?;
        let Some(last) = last else { return Ok(report) };
        after.clone_from(last);
    }
}

/// Checks the books two statements give the acts and the entries of.
async fn some(
    tx: &Tx,
    (acts, entries): (&Statement, &Statement),
    values: &[Value],
    report: &mut Report,
    progress: Progress<'_>,
) -> Result<(), Fault> {
    let acts = read_acts(tx, acts, values).await?;
    let mut books = Books { acts, report, book: None, lines: vec![], progress };
    tx.each(entries.sql, values, &mut |row| books.take(row)).await?;
    books.end();
    Ok(())
}

async fn read_acts(tx: &Tx, statement: &Statement, values: &[Value]) -> Result<Acts, Fault> {
    let mut acts = Acts::new();
    let mut take = |mut row: Row| {
        let book = BookId(row.text()?);
        acts.entry(book).or_default().push((row.text()?, row.count()?, row.count()?));
        Ok(())
    };
    tx.each(statement.sql, values, &mut take).await?;
    Ok(acts)
}

/// Gathers the lines of one book after another and checks each when it is complete.
struct Books<'a> {
    acts: Acts,
    report: &'a mut Report,
    book: Option<BookId>,
    lines: Vec<Line>,
    progress: Progress<'a>,
}

impl Books<'_> {
    fn take(&mut self, mut row: Row) -> Result<(), Fault> {
        let book = BookId(row.text()?);
        if self.book.as_ref() != Some(&book) {
            self.finish();
            self.book = Some(book);
        }
        self.lines.push(line(&mut row)?);
        Ok(())
    }

    fn finish(&mut self) {
        let Some(book) = self.book.take() else { return };
        let lines = std::mem::take(&mut self.lines);
        let acts = self.acts.remove(&book).unwrap_or_default();
        self.report.books += 1;
        self.report.entries += lines.len() as u64;
        self.report.erased += lines.iter().flat_map(|it| &it.entry).filter(|it| it.erased()).count() as u64;
        self.report.broken.extend(broken(&book, &lines, &acts));
        (self.progress)(self.report.entries);
    }

    fn end(mut self) {
        self.finish();
        // What is left are acts in books without a single entry.
        for (book, acts) in std::mem::take(&mut self.acts) {
            self.report.broken.extend(broken(&book, &[], &acts));
        }
    }
}

fn line(row: &mut Row) -> Result<Line, Fault> {
    let (position, room, number) = (row.count()?, RoomId(row.text()?), row.count()?);
    let (header, facts) = (row.text()?, row.text()?);
    let (commitment, hash, office) = (row.opt_digest()?, row.digest()?, row.digest()?);
    let read = || -> Result<(Header, serde_json::Value), serde_json::Error> {
        Ok((serde_json::from_str(&header)?, serde_json::from_str(&facts)?))
    };
    // A changed text that is not JSON any more is found, not stumbled over.
    let entry = match (read(), body(row)) {
        (Ok((header, facts)), Ok(body)) => Ok(Entry { header, facts, commitment, body, hash }),
        (Err(error), _) => Err(Fault::broken("it cannot be read", error)),
        (_, Err(fault)) => Err(fault),
    };
    Ok(Line { position, room, number, office, entry })
}

/// The first line of a book that does not hold, by position.
fn broken(book: &BookId, lines: &[Line], acts: &[(String, u64, u64)]) -> Option<BrokenEntry> {
    let mut found = Vec::new();
    let mut rooms: BTreeMap<&RoomId, Vec<(&Line, &Entry)>> = BTreeMap::new();
    let mut office = Digest::START;
    for (position, line) in (1..).zip(lines) {
        match broken_line(line, position, &office) {
            Ok(entry) => {
                office = line.office;
                rooms.entry(&entry.header.room).or_default().push((line, entry));
            }
            Err(why) => {
                found.push((line, why));
                break;
            }
        }
    }
    for lines in rooms.values() {
        if let Err(it) = verify_room(lines.iter().map(|(_, entry)| *entry))
            && let Some((line, _)) = usize::try_from(it.number - 1).ok().and_then(|index| lines.get(index))
        {
            found.push((line, it.why.to_owned()));
        }
    }
    let first = found.into_iter().min_by_key(|(line, _)| line.position).map(|(line, why)| BrokenEntry {
        book: book.clone(),
        room: line.room.clone(),
        number: line.number,
        position: line.position,
        why,
    });
    first.or_else(|| broken_act(book, lines, acts))
}

fn broken_line<'a>(line: &'a Line, position: u64, office: &Digest) -> Result<&'a Entry, String> {
    if line.position != position {
        return Err(format!("the entry at position {position} is missing"));
    }
    let entry = line.entry.as_ref().map_err(Fault::to_string)?;
    if line.room != entry.header.room || line.number != entry.header.number {
        return Err("it stands in another room or under another number than it says".to_owned());
    }
    if next_office(office, &entry.hash) != line.office {
        return Err("it does not follow the entry before it in the office's order".to_owned());
    }
    Ok(entry)
}

/// The acts of a book must cover its entries from the first to the last: this shows when the end was cut off.
fn broken_act(book: &BookId, lines: &[Line], acts: &[(String, u64, u64)]) -> Option<BrokenEntry> {
    let at = |position: u64, why: String| {
        let line = usize::try_from(position).ok().and_then(|it| lines.get(it.saturating_sub(1)));
        let (room, number) = line.map_or((RoomId(String::new()), 0), |it| (it.room.clone(), it.number));
        Some(BrokenEntry { book: book.clone(), room, number, position, why })
    };
    let mut next = 1;
    for (act, first, count) in acts {
        if *first != next {
            return at(next, "it belongs to no act".to_owned());
        }
        for position in *first..first.saturating_add(*count) {
            let line = usize::try_from(position - 1).ok().and_then(|it| lines.get(it));
            let Some(Line { entry: Ok(entry), .. }) = line else {
                return at(position, format!("it is missing; the act {act} wrote it"));
            };
            if entry.header.act.0 != *act {
                return at(position, format!("it is not of the act {act} that wrote it"));
            }
        }
        next = first.saturating_add(*count);
    }
    if next <= lines.len() as u64 {
        return at(next, "it belongs to no act".to_owned());
    }
    None
}
