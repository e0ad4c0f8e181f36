//! Who is signed in, the tokens of the API, and counters against guessing.

use crate::engine::{Row, Value};
use crate::statements as sql;
use crate::{Fault, Store, each};
use jiff::{SignedDuration, Timestamp};
use record::{Assurance, BookId, Digest, PersonId};

/// Rate-limit windows are never longer than this, so older counters can be swept.
const LONGEST_WINDOW: SignedDuration = SignedDuration::from_hours(24 * 31);

/// A signed-in browser, known by the digest of its token.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Session {
    pub token: Digest,
    pub person: PersonId,
    pub assurance: Assurance,
    /// The only book it may see: a session begun with the code of a letter.
    pub scope: Option<BookId>,
    pub created: Timestamp,
    pub last_seen: Timestamp,
    pub expires: Timestamp,
    /// What the person recognises it by: `Firefox on Windows`.
    pub agent: String,
}

/// A token with which a program acts for a person, known by its digest.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ApiToken {
    pub token: Digest,
    pub person: PersonId,
    pub label: String,
    pub created: Timestamp,
    pub last_used: Option<Timestamp>,
    pub revoked: Option<Timestamp>,
}

impl Store {
    /// Begins a session.
    ///
    /// # Errors
    /// [`Fault::Collision`] when the token is not new.
    pub async fn start_session(&self, session: &Session) -> Result<(), Fault> {
        self.execute(&sql::PUT_SESSION, session.row()).await.map(drop)
    }

    /// The session of a token, unless it has expired.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub async fn session(&self, token: &Digest, now: Timestamp) -> Result<Option<Session>, Fault> {
        let row = self.row(&sql::SESSION, vec![token.into(), now.into()]).await?;
        row.map(|mut row| a_session(&mut row)).transpose()
    }

    /// Notes that a session was seen and lives on until `expires`. Says whether it still stands.
    ///
    /// # Errors
    /// When the database cannot be written.
    pub async fn touch_session(&self, token: &Digest, now: Timestamp, expires: Timestamp) -> Result<bool, Fault> {
        Ok(self.execute(&sql::TOUCH_SESSION, vec![token.into(), now.into(), expires.into()]).await? == 1)
    }

    /// All sessions of a person, the oldest first; expired ones until they are swept.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub async fn sessions_of(&self, person: &PersonId) -> Result<Vec<Session>, Fault> {
        each(self.rows(&sql::SESSIONS_OF, vec![person.into()]).await?, a_session)
    }

    /// Ends a session and says whether it stood.
    ///
    /// # Errors
    /// When the database cannot be written.
    pub async fn end_session(&self, token: &Digest) -> Result<bool, Fault> {
        Ok(self.execute(&sql::END_SESSION, vec![token.into()]).await? == 1)
    }

    /// Ends all sessions of a person, but for one, and says how many.
    ///
    /// # Errors
    /// When the database cannot be written.
    pub async fn end_sessions(&self, person: &PersonId, except: Option<&Digest>) -> Result<u64, Fault> {
        // No token has this digest, so without an exception it excepts none.
        let except = except.unwrap_or(&Digest::START);
        self.execute(&sql::END_SESSIONS, vec![person.into(), except.into()]).await
    }

    /// Keeps a token of the API.
    ///
    /// # Errors
    /// [`Fault::Collision`] when the token is not new.
    pub async fn add_token(&self, token: &ApiToken) -> Result<(), Fault> {
        self.execute(&sql::PUT_TOKEN, token.row()).await.map(drop)
    }

    /// A token of the API, also when it is revoked.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub async fn token(&self, token: &Digest) -> Result<Option<ApiToken>, Fault> {
        self.row(&sql::TOKEN, vec![token.into()]).await?.map(|mut row| a_token(&mut row)).transpose()
    }

    /// All tokens of a person, the oldest first.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub async fn tokens_of(&self, person: &PersonId) -> Result<Vec<ApiToken>, Fault> {
        each(self.rows(&sql::TOKENS_OF, vec![person.into()]).await?, a_token)
    }

    /// Notes when a token was used last.
    ///
    /// # Errors
    /// When the database cannot be written.
    pub async fn used_token(&self, token: &Digest, now: Timestamp) -> Result<(), Fault> {
        self.execute(&sql::USED_TOKEN, vec![token.into(), now.into()]).await.map(drop)
    }

    /// Revokes a token and says whether it still stood.
    ///
    /// # Errors
    /// When the database cannot be written.
    pub async fn revoke_token(&self, token: &Digest, now: Timestamp) -> Result<bool, Fault> {
        Ok(self.execute(&sql::REVOKE_TOKEN, vec![token.into(), now.into()]).await? == 1)
    }

    /// Counts an attempt under `name` and says how many there are in the window, this one included. The window
    /// begins with its first attempt and lasts at most 31 days.
    ///
    /// # Errors
    /// When the database cannot be written.
    pub async fn count_attempt(&self, name: &str, window: SignedDuration, now: Timestamp) -> Result<u64, Fault> {
        let values = vec![name.into(), now.into(), before(now, window).into()];
        let counts = each(self.returning(&sql::COUNT_ATTEMPT, values).await?, Row::count)?;
        counts.first().copied().ok_or_else(|| Fault::found("an attempt was not counted"))
    }

    /// Forgets the attempts under `name`, as after a good one.
    ///
    /// # Errors
    /// When the database cannot be written.
    pub async fn clear_attempts(&self, name: &str) -> Result<(), Fault> {
        self.execute(&sql::CLEAR_ATTEMPTS, vec![name.into()]).await.map(drop)
    }

    /// Removes codes, sessions, drafts and counters whose time is over.
    ///
    /// # Errors
    /// When the database cannot be written.
    pub async fn sweep(&self, now: Timestamp) -> Result<(), Fault> {
        let batch = vec![
            (&sql::SWEEP_CODES, vec![now.into()]),
            (&sql::SWEEP_SESSIONS, vec![now.into()]),
            (&sql::SWEEP_DRAFTS, vec![now.into()]),
            (&sql::SWEEP_ATTEMPTS, vec![before(now, LONGEST_WINDOW).into()]),
        ];
        self.engine.write(move |tx| Box::pin(tx.execute_all(batch))).await
    }
}

/// `now` less `window`; the beginning of time when that cannot be said.
fn before(now: Timestamp, window: SignedDuration) -> Timestamp {
    now.checked_sub(window).unwrap_or(Timestamp::MIN)
}

impl Session {
    fn row(&self) -> Vec<Value> {
        vec![
            self.token.into(),
            (&self.person).into(),
            assurance_text(self.assurance).into(),
            self.scope.as_ref().into(),
            self.created.into(),
            self.last_seen.into(),
            self.expires.into(),
            (&self.agent).into(),
        ]
    }
}

impl ApiToken {
    fn row(&self) -> Vec<Value> {
        vec![
            self.token.into(),
            (&self.person).into(),
            (&self.label).into(),
            self.created.into(),
            self.last_used.into(),
            self.revoked.into(),
        ]
    }
}

fn a_session(row: &mut Row) -> Result<Session, Fault> {
    Ok(Session {
        token: row.digest()?,
        person: PersonId(row.text()?),
        assurance: assurance(&row.text()?)?,
        scope: row.opt_text()?.map(BookId),
        created: row.timestamp()?,
        last_seen: row.timestamp()?,
        expires: row.timestamp()?,
        agent: row.text()?,
    })
}

fn a_token(row: &mut Row) -> Result<ApiToken, Fault> {
    Ok(ApiToken {
        token: row.digest()?,
        person: PersonId(row.text()?),
        label: row.text()?,
        created: row.timestamp()?,
        last_used: row.opt_timestamp()?,
        revoked: row.opt_timestamp()?,
    })
}

fn assurance_text(it: Assurance) -> &'static str {
    match it {
        Assurance::None => "none",
        Assurance::Code => "code",
        Assurance::Contact => "contact",
        Assurance::Desk => "desk",
        Assurance::Signature => "signature",
    }
}

fn assurance(text: &str) -> Result<Assurance, Fault> {
    Ok(match text {
        "none" => Assurance::None,
        "code" => Assurance::Code,
        "contact" => Assurance::Contact,
        "desk" => Assurance::Desk,
        "signature" => Assurance::Signature,
        other => return Err(Fault::found(format!("`{other}` is no assurance"))),
    })
}
