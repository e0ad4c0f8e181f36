//! How the books stand that this process wrote last, so that the next act in one need not read where its chains end,
//! nor put on the shelf what stands there already.
//!
//! It is never trusted alone: the transaction looks whether the book still is as long and its chain the same.

use crate::entries::{Standing, Stored};
use crate::{Append, Shelf};
use record::{BookId, Head, RoomId};
use std::collections::{BTreeSet, HashMap};
use std::sync::{Mutex, MutexGuard, PoisonError};

/// How many books are known at most; then all are forgotten and learned anew.
const KEPT: usize = 4096;

#[derive(Default)]
pub(crate) struct Known(Mutex<Inner>);

#[derive(Default)]
struct Inner {
    books: HashMap<BookId, Book>,
    /// Grows whenever shelves are put or emptied beside an append.
    shelves: u64,
}

struct Book {
    standing: Standing,
    shelf: Option<(u64, Shelf)>,
}

impl Known {
    /// Where the chains of these rooms end, when the book is as long as the writer saw it and the rooms are known.
    pub(crate) fn standing(&self, book: &BookId, length: u64, rooms: &BTreeSet<RoomId>) -> Option<Standing> {
        let inner = self.inner();
        let known = inner.books.get(book).filter(|it| it.standing.length == length)?;
        let heads = rooms.iter().map(|room| Some((room.clone(), *known.standing.heads.get(room)?)));
        let Standing { length, office, .. } = known.standing;
        Some(Standing { length, office, heads: heads.collect::<Option<_>>()? })
    }

    /// Whether the shelf has everything of this book but the moment of the last act. Also says which state of all
    /// shelves that was, for [`Known::learn`].
    pub(crate) fn stands_on_the_shelf(&self, append: &Append) -> (bool, u64) {
        let inner = self.inner();
        let known = inner.books.get(&append.book).filter(|it| it.standing.length == append.expected);
        let known = known.and_then(|it| it.shelf.as_ref()).filter(|it| it.0 == inner.shelves);
        let same = known.zip(append.shelf.as_ref()).is_some_and(|((_, known), new)| known.has_the_parts_of(new));
        (same, inner.shelves)
    }

    /// Takes note of an act that is on disk.
    pub(crate) fn learn(&self, book: &BookId, length: u64, written: &[Stored], shelf: Option<Shelf>, shelves: u64) {
        let Some(last) = written.last() else { return };
        let mut inner = self.inner();
        if inner.books.len() >= KEPT {
            inner.books.clear();
        }
        let before = length - written.len() as u64;
        let known = inner.books.remove(book).filter(|it| it.standing.length == before);
        // Of a book read in part only, the other rooms are looked up when they are written to.
        let (mut heads, shelved) = known.map_or_else(Default::default, |it| (it.standing.heads, it.shelf));
        for it in written {
            let head = Head { length: it.entry.header.number, hash: it.entry.hash };
            heads.insert(it.entry.header.room.clone(), head);
        }
        let standing = Standing { length, office: last.office, heads };
        let shelf = shelf.map(|it| (shelves, it)).or(shelved);
        inner.books.insert(book.clone(), Book { standing, shelf });
    }

    /// Shelves are put or emptied beside an append: before and after that, nothing known of any shelf holds.
    pub(crate) fn forget_shelves(&self) {
        self.inner().shelves += 1;
    }

    fn inner(&self) -> MutexGuard<'_, Inner> {
        // What a panicking thread left here is looked at again by every transaction.
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Shelf {
    fn has_the_parts_of(&self, other: &Self) -> bool {
        self.persons == other.persons && self.due == other.due
    }
}
