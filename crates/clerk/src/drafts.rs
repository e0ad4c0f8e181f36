//! Drafts: a form begun and not sent, kept under a code that only the writer has.

use crate::{Clerk, Failure, secrets};
use jiff::SignedDuration;
use serde_json::Value;
use store::SavedDraft;

/// An unfinished form is kept for so long after the last change.
const TERM: SignedDuration = SignedDuration::from_hours(24 * 30);

/// A page that came back to a form is kept for so long.
const PAGE_TERM: SignedDuration = SignedDuration::from_hours(1);

/// A draft that was found.
#[derive(Clone, Debug)]
pub struct KeptDraft {
    pub data: Value,
    pub expires: jiff::Timestamp,
}

impl Clerk {
    /// A code for a new draft: twelve legible characters, shown to the writer.
    pub fn draft_code(&self) -> String {
        let code = secrets::legible(12);
        format!("{}-{}-{}", &code[..4], &code[4..8], &code[8..])
    }

    /// Keeps a draft under its code.
    ///
    /// # Errors
    /// A fault when it could not be written.
    pub async fn keep_draft(&self, code: &str, data: Value) -> Result<(), Failure> {
        let now = self.office.now();
        let draft = SavedDraft {
            code: self.draft_key(code),
            person: None,
            data,
            created: now,
            updated: now,
            expires: now.saturating_add(TERM).unwrap_or(now),
        };
        Ok(self.store.put_draft(&draft).await?)
    }

    /// The draft under a code.
    ///
    /// # Errors
    /// Too many attempts from one place.
    pub async fn draft(&self, code: &str, from: &str) -> Result<Option<KeptDraft>, Failure> {
        let found = self.store.draft(&self.draft_key(code), self.office.now()).await?;
        if found.is_none() {
            // Only failures count: whoever has the code may open it as often as needed.
            self.limit(&format!("draft/{from}"), 20, SignedDuration::from_mins(15)).await?;
        }
        Ok(found.map(|it| KeptDraft { data: it.data, expires: it.expires }))
    }

    /// Keeps a page that came back to a form, for whoever knows `secret`; for an hour, and so many to one visit.
    ///
    /// # Errors
    /// A fault when it could not be written; too many from one visit.
    pub async fn keep_page(&self, secret: &str, name: &str, page: Value) -> Result<(), Failure> {
        let visit = self.draft_key(secret);
        self.limit(&format!("pages/{visit}"), 60, SignedDuration::from_mins(10)).await?;
        let now = self.office.now();
        let draft = SavedDraft {
            code: self.page_key(secret, name),
            person: None,
            data: page,
            created: now,
            updated: now,
            expires: now.saturating_add(PAGE_TERM).unwrap_or(now),
        };
        Ok(self.store.put_draft(&draft).await?)
    }

    /// The page kept under that name for whoever knows `secret`.
    ///
    /// # Errors
    /// A fault when it could not be read.
    pub async fn page(&self, secret: &str, name: &str) -> Result<Option<Value>, Failure> {
        Ok(self.store.draft(&self.page_key(secret, name), self.office.now()).await?.map(|it| it.data))
    }

    fn page_key(&self, secret: &str, name: &str) -> record::Digest {
        secrets::peppered(&self.office.pepper, "page", &format!("{secret}/{name}"))
    }

    /// Drops a draft that was sent.
    ///
    /// # Errors
    /// A fault when it could not be written.
    pub async fn drop_draft(&self, code: &str) -> Result<(), Failure> {
        self.store.drop_draft(&self.draft_key(code)).await?;
        Ok(())
    }

    fn draft_key(&self, code: &str) -> record::Digest {
        secrets::peppered(&self.office.pepper, "draft", code)
    }
}
