//! The record: appending entries, once and in order, and reading them back.
//!
//! A book has a length; whoever appends says which length it saw. Since a book only grows, that length names all that
//! stands before, so entries are sealed before the transaction begins, by many callers at once; the transaction only
//! looks whether the book is still as long.

use crate::engine::{Row, Statement, Tx, Value, thirty_two};
use crate::fault::Cause;
use crate::statements as sql;
use crate::{Fault, FilePlace, Letter, Message, Position, Shelf, Store, each};
use record::{ActId, Body, BookId, Digest, Draft, Entry, Head, RoomId, Salt};
use std::collections::{BTreeSet, HashMap};

/// One act to be written in one book: its entries and everything that must become true with them.
#[derive(Clone, Debug)]
pub struct Append {
    pub book: BookId,
    pub act: ActId,
    /// The digest of what the act says, so that the same id with another content is told apart.
    pub content: Digest,
    /// The length of the book the writer saw when it decided.
    pub expected: u64,
    /// At least one. Each carries the act's id in its header.
    pub drafts: Vec<Draft>,
    /// How the book stands after the act; `None` leaves its shelf alone.
    pub shelf: Option<Shelf>,
    /// What is to be sent because of it.
    pub outbox: Vec<Message>,
    /// What else becomes true in the same transaction.
    pub also: Vec<Also>,
}

/// Something that stands outside the record and changes together with it.
#[derive(Clone, Debug)]
pub enum Also {
    /// A letter with a code is given out. Its number must be new.
    Letter(Letter),
    /// A file, already put in, gets its place in a room.
    Place(FilePlace),
    /// A position is entered, or its end.
    Position(Position),
    /// The saved draft became this act and is dropped.
    DraftDone(Digest),
    /// The body at this place of a book is destroyed. Its commitment stays, and the chain still verifies.
    Erase(BookId, u64),
}

/// What came of an append.
#[derive(Clone, Debug, PartialEq)]
pub struct Appended {
    /// The entries of the act as they stand.
    pub entries: Vec<Stored>,
    /// The length of the book after the act, or as it is now when the act stood there already.
    pub length: u64,
    /// The same act with the same content was written before; nothing was written now.
    pub already: bool,
}

/// Why nothing was appended.
#[derive(Clone, Debug, thiserror::Error)]
pub enum AppendError {
    /// The book is not as long as the writer saw it: read it again, judge again, append again.
    #[error("another entry was written to {0} first")]
    Overtaken(BookId),
    /// An act with this id stands in the book and says something else.
    #[error("the act {0} stands already, with another content")]
    SameActOtherContent(ActId),
    #[error(transparent)]
    Fault(#[from] Fault),
}

/// An entry with its place in the book.
#[derive(Clone, Debug, PartialEq)]
pub struct Stored {
    /// The place in the book, from 1.
    pub position: u64,
    pub entry: Entry,
    /// The office's chain over all rooms of the book: SHA-256 of the office digest before and the entry's hash.
    pub office: Digest,
}

/// Where an act stands in its book.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Written {
    pub content: Digest,
    /// The position of its first entry; the others follow.
    pub first: u64,
    pub count: u64,
}

impl Store {
    /// Writes one act. Answers when it is on disk.
    ///
    /// # Errors
    /// See [`AppendError`]; then nothing at all was written.
    pub async fn append(&self, append: Append) -> Result<Appended, AppendError> {
        let mut done = self.append_all(vec![append]).await?;
        done.pop().ok_or_else(|| Fault::found("an append has no result").into())
    }

    /// Writes acts in several books, all or none, in the order given.
    ///
    /// # Errors
    /// The first that fails; then nothing at all was written.
    pub async fn append_all(&self, appends: Vec<Append>) -> Result<Vec<Appended>, AppendError> {
        let mut works = Vec::with_capacity(appends.len());
        let mut shelved = Vec::with_capacity(appends.len());
        for append in appends {
            let (same, shelves) = self.known.stands_on_the_shelf(&append);
            shelved.push((append.book.clone(), append.shelf.clone(), shelves));
            works.push(self.prepare(append, same).await?);
        }
        let done = self.engine.write(move |tx| Box::pin(write_all(tx, works))).await?;
        for ((book, shelf, shelves), appended) in shelved.into_iter().zip(&done).filter(|(_, it)| !it.already) {
            self.known.learn(&book, appended.length, &appended.entries, shelf, shelves);
        }
        Ok(done)
    }

    /// Does what can be done before the transaction: sealing, and laying out the rows.
    async fn prepare(&self, append: Append, stands_on_the_shelf: bool) -> Result<Work, Fault> {
        let Append { book, act, content, expected, drafts, shelf, outbox, also } = append;
        if drafts.is_empty() || drafts.iter().any(|draft| draft.header.act != act) {
            return Err(Fault::found("an act has no entries, or entries of another act"));
        }
        let mut rest = Vec::new();
        match &shelf {
            Some(shelf) if stands_on_the_shelf => shelf.touch(&mut rest),
            Some(shelf) => shelf.replace(&mut rest),
            None => {}
        }
        rest.extend(outbox.iter().map(Message::row));
        rest.extend(also.iter().map(Also::row));
        let rooms = rooms(&drafts);
        let standing = match self.known.standing(&book, expected, &rooms) {
            Some(standing) => standing,
            None => {
                let place = book.clone();
                self.engine.read(move |tx| Box::pin(async move { standing(tx, &place, rooms).await })).await?
            }
        };
        let act = Act { book, id: act, content, expected };
        // A book of another length is no reason to give up: an act before this one in the same transaction may make
        // it fit, or the act may stand there already.
        let entries = if standing.length == expected {
            Entries::Sealed(seal(&act, standing, drafts)?)
        } else {
            Entries::Drafts(drafts)
        };
        Ok(Work { act, entries, rest })
    }

    /// All entries of a book in their order; none when there is no such book.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub async fn book(&self, book: &BookId) -> Result<Vec<Stored>, Fault> {
        self.book_from(book, 0).await
    }

    /// The entries of a book after a position.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub async fn book_from(&self, book: &BookId, after: u64) -> Result<Vec<Stored>, Fault> {
        let rows = self.rows(&sql::ENTRIES, vec![book.into(), after.into(), u64::MAX.into()]).await?;
        each(rows, stored)
    }

    /// How many entries a book has.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub async fn length(&self, book: &BookId) -> Result<u64, Fault> {
        self.row(&sql::LENGTH, vec![book.into()]).await?.map_or(Ok(0), |mut row| row.count())
    }

    /// The books whose name begins with `prefix`, by name, after the one given.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub async fn books(&self, prefix: &str, after: Option<&BookId>, limit: u32) -> Result<Vec<BookId>, Fault> {
        // No name holds a character above this one, so the range is exactly the prefix.
        let end = format!("{prefix}{}", char::MAX);
        let after = after.map_or("", |it| it.0.as_str());
        let rows = self.rows(&sql::BOOKS, vec![prefix.into(), end.into(), after.into(), limit.into()]).await?;
        each(rows, |row| row.text().map(BookId))
    }

    /// Where an act stands, when it was written.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub async fn act(&self, book: &BookId, act: &ActId) -> Result<Option<Written>, Fault> {
        self.row(&sql::ACT, vec![book.into(), act.into()]).await?.map(written).transpose()
    }

    /// Erases the bodies of a room and says how many there were. Its chain still verifies. Files placed in the room
    /// are erased by [`Store::erase_files`].
    ///
    /// # Errors
    /// When the database cannot be written.
    pub async fn erase_bodies(&self, book: &BookId, room: &RoomId) -> Result<u64, Fault> {
        let erased = self.execute(&sql::ERASE_BODIES, vec![book.into(), room.into()]).await?;
        self.engine.forget().await?;
        Ok(erased)
    }

    /// After an append that erased something: makes the database's files forget it too, as far as they can.
    ///
    /// # Errors
    /// When the database cannot be written.
    pub async fn forget_erased(&self) -> Result<(), Fault> {
        self.engine.forget().await
    }
}

type Batch = Vec<(&'static Statement, Vec<Value>)>;

/// One act on its way into the transaction.
struct Work {
    act: Act,
    entries: Entries,
    /// The rows that change together with the record.
    rest: Batch,
}

struct Act {
    book: BookId,
    id: ActId,
    content: Digest,
    expected: u64,
}

enum Entries {
    Sealed(Sealed),
    Drafts(Vec<Draft>),
}

struct Sealed {
    /// The office's digest these entries follow.
    after: Digest,
    entries: Vec<Stored>,
    rows: Batch,
}

/// How a book stands, as far as sealing needs to know.
pub(crate) struct Standing {
    pub(crate) length: u64,
    pub(crate) office: Digest,
    pub(crate) heads: HashMap<RoomId, Head>,
}

async fn write_all(tx: &Tx, works: Vec<Work>) -> Result<Vec<Appended>, AppendError> {
    // Always in the order of their names, so that two writers of the same books never wait for each other.
    let books: BTreeSet<&BookId> = works.iter().map(|it| &it.act.book).collect();
    for book in books {
        lock_book(tx, book).await?;
    }
    let mut done = Vec::with_capacity(works.len());
    for work in works {
        done.push(write_one(tx, work).await?);
    }
    Ok(done)
}

async fn lock_book(tx: &Tx, book: &BookId) -> Result<(), Fault> {
    if tx.one(&sql::LOCK_BOOK, &[book.into()]).await?.is_some() {
        return Ok(());
    }
    tx.execute(&sql::ADD_BOOK, &[book.into()]).await?;
    tx.one(&sql::LOCK_BOOK, &[book.into()]).await.map(drop)
}

async fn write_one(tx: &Tx, Work { act, entries, rest }: Work) -> Result<Appended, AppendError> {
    let (length, office) = last(tx, &act.book).await?;
    if let Some(row) = tx.one(&sql::ACT, &[(&act.book).into(), (&act.id).into()]).await? {
        return again(tx, &act, written(row)?, length).await;
    }
    if length != act.expected {
        return Err(AppendError::Overtaken(act.book));
    }
    let sealed = match entries {
        Entries::Sealed(it) if it.after == office => it,
        Entries::Sealed(_) => return Err(Fault::found("a book has changed without becoming longer").into()),
        Entries::Drafts(drafts) => {
            let standing = standing(tx, &act.book, rooms(&drafts)).await?;
            seal(&act, standing, drafts)?
        }
    };
    tx.execute_all(sealed.rows).await.map_err(|fault| match fault {
        Fault::Collision(_) => AppendError::Overtaken(act.book.clone()),
        fault => fault.into(),
    })?;
    tx.execute_all(rest).await?;
    tx.changed(&act.book);
    let entries = sealed.entries;
    Ok(Appended { length: length + entries.len() as u64, entries, already: false })
}

/// The act stands already: the same result when it says the same.
async fn again(tx: &Tx, act: &Act, found: Written, length: u64) -> Result<Appended, AppendError> {
    if found.content != act.content {
        return Err(AppendError::SameActOtherContent(act.id.clone()));
    }
    let before = found.first.saturating_sub(1);
    let rows = tx.query(&sql::ENTRIES, &[(&act.book).into(), before.into(), (before + found.count).into()]).await?;
    Ok(Appended { entries: each(rows, stored)?, length, already: true })
}

/// Position and office digest of the last entry.
async fn last(tx: &Tx, book: &BookId) -> Result<(u64, Digest), Fault> {
    let Some(mut row) = tx.one(&sql::LAST_ENTRY, &[book.into()]).await? else { return Ok((0, Digest::START)) };
    Ok((row.count()?, row.digest()?))
}

async fn standing(tx: &Tx, book: &BookId, rooms: BTreeSet<RoomId>) -> Result<Standing, Fault> {
    let (length, office) = last(tx, book).await?;
    let mut heads = HashMap::new();
    for room in rooms {
        let found = tx.one(&sql::ROOM_HEAD, &[book.into(), (&room).into()]).await?;
        let head = match found {
            Some(mut row) => Head { length: row.count()?, hash: row.digest()? },
            None => Head::START,
        };
        heads.insert(room, head);
    }
    Ok(Standing { length, office, heads })
}

fn rooms(drafts: &[Draft]) -> BTreeSet<RoomId> {
    drafts.iter().map(|it| it.header.room.clone()).collect()
}

fn seal(act: &Act, standing: Standing, drafts: Vec<Draft>) -> Result<Sealed, Fault> {
    let Standing { length, office: after, mut heads } = standing;
    let mut office = after;
    let mut rows: Batch = Vec::with_capacity(drafts.len() * 2 + 1);
    let (first, count) = (length + 1, drafts.len());
    let values = vec![(&act.book).into(), (&act.id).into(), act.content.into(), first.into(), count.into()];
    rows.push((&sql::ADD_ACT, values));
    let mut entries = Vec::with_capacity(count);
    for (position, draft) in (first..).zip(drafts) {
        let head = heads.entry(draft.header.room.clone()).or_insert(Head::START);
        let (entry, written) = Entry::seal_written(draft, head).map_err(not_canonical)?;
        *head = Head { length: entry.header.number, hash: entry.hash };
        office = next_office(&office, &entry.hash);
        let stored = Stored { position, entry, office };
        add_entry(&act.book, &stored, written, &mut rows);
        entries.push(stored);
    }
    Ok(Sealed { after, entries, rows })
}

/// The office's chain: the digest before and the hash of the entry.
pub(crate) fn next_office(before: &Digest, hash: &Digest) -> Digest {
    let mut bytes = [0; 64];
    bytes[..32].copy_from_slice(&before.0);
    bytes[32..].copy_from_slice(&hash.0);
    Digest::of(&bytes)
}

fn add_entry(book: &BookId, it: &Stored, written: record::Written, batch: &mut Batch) {
    let entry = &it.entry;
    let row = vec![
        book.into(),
        it.position.into(),
        (&entry.header.room).into(),
        entry.header.number.into(),
        written.header.into(),
        written.facts.into(),
        entry.commitment.into(),
        entry.hash.into(),
        it.office.into(),
    ];
    batch.push((&sql::ADD_ENTRY, row));
    if let Some((body, content)) = entry.body.as_ref().zip(written.body) {
        let row = vec![book.into(), it.position.into(), Value::Blob(body.salt.0.to_vec()), content.into()];
        batch.push((&sql::ADD_BODY, row));
    }
}

fn not_canonical(error: record::NotCanonical) -> Fault {
    Fault::Broken { what: "an entry cannot be sealed".to_owned(), cause: Some(Cause::new(error)) }
}

fn written(mut row: Row) -> Result<Written, Fault> {
    Ok(Written { content: row.digest()?, first: row.count()?, count: row.count()? })
}

/// Reads the columns of [`sql::ENTRIES`].
fn stored(row: &mut Row) -> Result<Stored, Fault> {
    let position = row.count()?;
    let (header, facts) = (row.json()?, row.json()?);
    let (commitment, hash, office) = (row.opt_digest()?, row.digest()?, row.digest()?);
    let body = body(row)?;
    Ok(Stored { position, entry: Entry { header, facts, commitment, body, hash }, office })
}

/// Reads salt and content, both or neither.
pub(crate) fn body(row: &mut Row) -> Result<Option<Body>, Fault> {
    let Some(salt) = row.opt_blob()? else { return Ok(None) };
    Ok(Some(Body { salt: Salt(thirty_two(&salt)?), content: row.json()? }))
}

impl Also {
    fn row(&self) -> (&'static Statement, Vec<Value>) {
        match self {
            Self::Letter(it) => it.row(),
            Self::Place(it) => it.row(),
            Self::Position(it) => it.row(),
            Self::DraftDone(code) => (&sql::DROP_DRAFT, vec![code.into()]),
            Self::Erase(book, position) => (&sql::ERASE_BODY, vec![book.into(), (*position).into()]),
        }
    }
}
