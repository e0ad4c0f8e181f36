//! Letters with a code for somebody without an account, and drafts nobody has sent yet.

use crate::engine::{Row, Statement, Value};
use crate::statements as sql;
use crate::{Fault, Store, each};
use jiff::Timestamp;
use record::{BookId, Digest, PersonId};

/// A letter on paper or by mail: a public number, a secret code, and something only the addressee knows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Letter {
    /// Printed on the letter; anybody may check whether it is genuine.
    pub number: String,
    pub book: BookId,
    /// The side it is addressed to.
    pub side: String,
    pub person: Option<PersonId>,
    /// The hash of its code.
    pub secret_hash: String,
    /// The hash of what the addressee must know besides the code.
    pub check_hash: Option<String>,
    /// How often a code may still be tried.
    pub attempts_left: u32,
    pub created: Timestamp,
    pub revoked: Option<Timestamp>,
}

/// Something begun and not sent, kept under the digest of a code or for a person.
#[derive(Clone, Debug, PartialEq)]
pub struct SavedDraft {
    pub code: Digest,
    pub person: Option<PersonId>,
    pub data: serde_json::Value,
    pub created: Timestamp,
    pub updated: Timestamp,
    pub expires: Timestamp,
}

impl Store {
    /// Gives a letter out. Usually done together with the act: [`crate::Also::Letter`].
    ///
    /// # Errors
    /// [`Fault::Collision`] when the number is not new.
    pub async fn add_letter(&self, letter: &Letter) -> Result<(), Fault> {
        let (statement, values) = letter.row();
        self.execute(statement, values).await.map(drop)
    }

    /// The letter with this number, also when it is revoked.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub async fn letter(&self, number: &str) -> Result<Option<Letter>, Fault> {
        self.row(&sql::LETTER, vec![number.into()]).await?.map(|mut row| a_letter(&mut row)).transpose()
    }

    /// All letters of a book, the oldest first.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub async fn letters_of(&self, book: &BookId) -> Result<Vec<Letter>, Fault> {
        each(self.rows(&sql::LETTERS_OF, vec![book.into()]).await?, a_letter)
    }

    /// Uses up one attempt on a letter's code and says how many are left then; `None` when none was left, or the
    /// letter is revoked or does not exist. To be called before the code is compared.
    ///
    /// # Errors
    /// When the database cannot be written.
    pub async fn spend_letter_attempt(&self, number: &str) -> Result<Option<u32>, Fault> {
        let rows = self.returning(&sql::SPEND_LETTER, vec![number.into()]).await?;
        Ok(each(rows, Row::small)?.pop())
    }

    /// Sets how many attempts are left, as after a good one.
    ///
    /// # Errors
    /// When the database cannot be written.
    pub async fn refill_letter(&self, number: &str, attempts: u32) -> Result<(), Fault> {
        self.execute(&sql::REFILL_LETTER, vec![number.into(), attempts.into()]).await.map(drop)
    }

    /// Revokes a letter and says whether it still stood.
    ///
    /// # Errors
    /// When the database cannot be written.
    pub async fn revoke_letter(&self, number: &str, at: Timestamp) -> Result<bool, Fault> {
        Ok(self.execute(&sql::REVOKE_LETTER, vec![number.into(), at.into()]).await? == 1)
    }

    /// Keeps a draft, or replaces it; it keeps the time it was begun.
    ///
    /// # Errors
    /// When the database cannot be written.
    pub async fn put_draft(&self, it: &SavedDraft) -> Result<(), Fault> {
        let values = vec![
            it.code.into(),
            it.person.as_ref().into(),
            (&it.data).into(),
            it.created.into(),
            it.updated.into(),
            it.expires.into(),
        ];
        self.execute(&sql::PUT_DRAFT, values).await.map(drop)
    }

    /// The draft under a code, unless it has expired.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub async fn draft(&self, code: &Digest, now: Timestamp) -> Result<Option<SavedDraft>, Fault> {
        let row = self.row(&sql::DRAFT, vec![code.into(), now.into()]).await?;
        row.map(|mut row| a_draft(&mut row)).transpose()
    }

    /// A person's drafts, the last changed first.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub async fn drafts_of(&self, person: &PersonId, now: Timestamp) -> Result<Vec<SavedDraft>, Fault> {
        each(self.rows(&sql::DRAFTS_OF, vec![person.into(), now.into()]).await?, a_draft)
    }

    /// Drops a draft and says whether it was there. Expired ones are dropped by [`Store::sweep`].
    ///
    /// # Errors
    /// When the database cannot be written.
    pub async fn drop_draft(&self, code: &Digest) -> Result<bool, Fault> {
        Ok(self.execute(&sql::DROP_DRAFT, vec![code.into()]).await? == 1)
    }
}

impl Letter {
    pub(crate) fn row(&self) -> (&'static Statement, Vec<Value>) {
        let values = vec![
            (&self.number).into(),
            (&self.book).into(),
            (&self.side).into(),
            self.person.as_ref().into(),
            (&self.secret_hash).into(),
            self.check_hash.as_ref().into(),
            self.attempts_left.into(),
            self.created.into(),
            self.revoked.into(),
        ];
        (&sql::ADD_LETTER, values)
    }
}

fn a_letter(row: &mut Row) -> Result<Letter, Fault> {
    Ok(Letter {
        number: row.text()?,
        book: BookId(row.text()?),
        side: row.text()?,
        person: row.opt_text()?.map(PersonId),
        secret_hash: row.text()?,
        check_hash: row.opt_text()?,
        attempts_left: row.small()?,
        created: row.timestamp()?,
        revoked: row.opt_timestamp()?,
    })
}

fn a_draft(row: &mut Row) -> Result<SavedDraft, Fault> {
    Ok(SavedDraft {
        code: row.digest()?,
        person: row.opt_text()?.map(PersonId),
        data: row.json()?,
        created: row.timestamp()?,
        updated: row.timestamp()?,
        expires: row.timestamp()?,
    })
}
