//! Messages to be sent: entered with the act that causes them, once, and tried until they are sent or given up.

use crate::engine::{Row, Statement, Value};
use crate::statements as sql;
use crate::{Fault, Store, each};
use jiff::{SignedDuration, Timestamp};
use record::Digest;

/// How long a claimed message is left to the one who claimed it, before another may try.
const CLAIM: SignedDuration = SignedDuration::from_mins(5);

/// Names a message: the digest of its entry, recipient and channel.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct MessageId(pub Digest);

/// A message to one recipient over one channel because of one entry. Entered again, it is not sent again.
#[derive(Clone, Debug, PartialEq)]
pub struct Message {
    /// What caused it: the act and the entry, or a reminder's own name.
    pub entry: String,
    /// An address or a person, as the channel needs it.
    pub recipient: String,
    pub channel: String,
    pub content: serde_json::Value,
    pub created: Timestamp,
    /// Not to be sent before this time.
    pub not_before: Timestamp,
}

/// A message in the outbox and how it stands.
#[derive(Clone, Debug, PartialEq)]
pub struct Enqueued {
    pub id: MessageId,
    pub entry: String,
    pub recipient: String,
    pub channel: String,
    pub content: serde_json::Value,
    pub created: Timestamp,
    /// When it is tried next; `None` when it was sent or given up.
    pub next_at: Option<Timestamp>,
    pub tries: u32,
    pub sent_at: Option<Timestamp>,
    /// Why the last try failed.
    pub why: Option<String>,
}

impl Store {
    /// Enters messages that no act causes. Those that stand there already stay as they are.
    ///
    /// # Errors
    /// When the database cannot be written.
    pub async fn enqueue(&self, messages: Vec<Message>) -> Result<(), Fault> {
        let batch = messages.iter().map(Message::row).collect();
        self.engine.write(move |tx| Box::pin(tx.execute_all(batch))).await
    }

    /// Claims messages whose time has come, for five minutes; nobody else gets them meanwhile. Whoever claims and
    /// says neither [`Store::sent`] nor [`Store::failed`] leaves them to the next.
    ///
    /// # Errors
    /// When the database cannot be written.
    pub async fn claim(&self, now: Timestamp, limit: u32) -> Result<Vec<Enqueued>, Fault> {
        let again = now.checked_add(CLAIM).unwrap_or(Timestamp::MAX);
        let values = vec![now.into(), again.into(), limit.into()];
        let mut found = each(self.returning(&sql::CLAIM, values).await?, enqueued)?;
        found.sort_by_key(|it| (it.created, it.id.0));
        Ok(found)
    }

    /// Notes that a message was sent.
    ///
    /// # Errors
    /// When the database cannot be written.
    pub async fn sent(&self, id: MessageId, at: Timestamp) -> Result<(), Fault> {
        self.execute(&sql::SENT, vec![id.0.into(), at.into()]).await.map(drop)
    }

    /// Notes why a message was not sent and when to try again; `None` gives it up.
    ///
    /// # Errors
    /// When the database cannot be written.
    pub async fn failed(&self, id: MessageId, retry_at: Option<Timestamp>, why: &str) -> Result<(), Fault> {
        self.execute(&sql::FAILED, vec![id.0.into(), retry_at.into(), why.into()]).await.map(drop)
    }

    /// All messages an entry caused, sent or not.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub async fn messages_about(&self, entry: &str) -> Result<Vec<Enqueued>, Fault> {
        each(self.rows(&sql::MESSAGES_ABOUT, vec![entry.into()]).await?, enqueued)
    }

    /// Messages that were given up, the oldest first: for people to call instead.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub async fn given_up(&self, limit: u32) -> Result<Vec<Enqueued>, Fault> {
        each(self.rows(&sql::GIVEN_UP, vec![limit.into()]).await?, enqueued)
    }

    /// How many messages wait to be sent.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub async fn waiting(&self) -> Result<u64, Fault> {
        self.row(&sql::WAITING, vec![]).await?.map_or(Ok(0), |mut row| row.count())
    }

    /// Erases what the messages of an entry say; those not sent yet are given up. That they were stays known.
    ///
    /// # Errors
    /// When the database cannot be written.
    pub async fn erase_messages(&self, entry: &str) -> Result<u64, Fault> {
        self.execute(&sql::ERASE_MESSAGES, vec![entry.into()]).await
    }
}

impl Message {
    /// The id under which the outbox knows it.
    pub fn id(&self) -> MessageId {
        let parts = serde_json::json!([self.entry, self.recipient, self.channel]);
        MessageId(Digest::of(parts.to_string().as_bytes()))
    }

    pub(crate) fn row(&self) -> (&'static Statement, Vec<Value>) {
        let values = vec![
            self.id().0.into(),
            (&self.entry).into(),
            (&self.recipient).into(),
            (&self.channel).into(),
            (&self.content).into(),
            self.created.into(),
            self.not_before.into(),
        ];
        (&sql::ENQUEUE, values)
    }
}

fn enqueued(row: &mut Row) -> Result<Enqueued, Fault> {
    Ok(Enqueued {
        id: MessageId(row.digest()?),
        entry: row.text()?,
        recipient: row.text()?,
        channel: row.text()?,
        content: row.json()?,
        created: row.timestamp()?,
        next_at: row.opt_timestamp()?,
        tries: row.small()?,
        sent_at: row.opt_timestamp()?,
        why: row.opt_text()?,
    })
}
