//! People and what they sign in with. Secrets come here hashed; nothing here is derived from the record.

use crate::engine::{Row, Value};
use crate::statements as sql;
use crate::{Fault, Store, each};
use jiff::Timestamp;
use record::{Digest, PersonId};

/// A person known to the office.
#[derive(Clone, Debug, PartialEq)]
pub struct Person {
    pub id: PersonId,
    /// Names, language, addresses: whatever the caller keeps.
    pub data: serde_json::Value,
}

/// What kind of thing a person signs in with.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum CredentialKind {
    Email,
    Phone,
    /// A printed card with a number and a PIN.
    Printed,
}

/// Something a person signs in with. The kind and the name together belong to one person.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Credential {
    pub kind: CredentialKind,
    /// The normalised address, or the number of the card.
    pub name: String,
    pub person: PersonId,
    /// The hash of a password or PIN, when there is one.
    pub secret_hash: Option<String>,
    /// Failed attempts since the last good one.
    pub attempts: u32,
    pub locked_until: Option<Timestamp>,
}

/// A one-time code, known by the digest of its token.
#[derive(Clone, Debug, PartialEq)]
pub struct Code {
    pub token: Digest,
    pub purpose: String,
    pub person: Option<PersonId>,
    pub data: serde_json::Value,
    pub created: Timestamp,
    pub expires: Timestamp,
    /// How often something typed may still be compared with it.
    pub attempts_left: u32,
}

impl Store {
    /// Enters a person, or replaces what is known.
    ///
    /// # Errors
    /// When the database cannot be written.
    pub async fn put_person(&self, person: &Person) -> Result<(), Fault> {
        self.execute(&sql::PUT_PERSON, vec![(&person.id).into(), (&person.data).into()]).await.map(drop)
    }

    /// What is known of a person.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub async fn person(&self, person: &PersonId) -> Result<Option<Person>, Fault> {
        self.row(&sql::PERSON, vec![person.into()]).await?.map(|mut row| a_person(&mut row)).transpose()
    }

    /// The people known, by id, after the one given.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub async fn people(&self, after: Option<&PersonId>, limit: u32) -> Result<Vec<Person>, Fault> {
        let after = after.map_or("", |it| it.0.as_str());
        each(self.rows(&sql::ALL_PEOPLE, vec![after.into(), limit.into()]).await?, a_person)
    }

    /// Enters a credential and says whether it was free; when it is somebody's already, nothing changes.
    ///
    /// # Errors
    /// When the database cannot be written.
    pub async fn add_credential(&self, credential: &Credential) -> Result<bool, Fault> {
        Ok(self.execute(&sql::ADD_CREDENTIAL, credential.row()).await? == 1)
    }

    /// Enters a credential, or replaces it.
    ///
    /// # Errors
    /// When the database cannot be written.
    pub async fn put_credential(&self, credential: &Credential) -> Result<(), Fault> {
        self.execute(&sql::PUT_CREDENTIAL, credential.row()).await.map(drop)
    }

    /// Whose credential it is, and its secret.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub async fn credential(&self, kind: CredentialKind, name: &str) -> Result<Option<Credential>, Fault> {
        let row = self.row(&sql::CREDENTIAL, vec![kind.as_str().into(), name.into()]).await?;
        row.map(|mut row| a_credential(&mut row)).transpose()
    }

    /// All credentials of a person.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub async fn credentials_of(&self, person: &PersonId) -> Result<Vec<Credential>, Fault> {
        each(self.rows(&sql::CREDENTIALS_OF, vec![person.into()]).await?, a_credential)
    }

    /// Removes a credential and says whether it was there.
    ///
    /// # Errors
    /// When the database cannot be written.
    pub async fn remove_credential(&self, kind: CredentialKind, name: &str) -> Result<bool, Fault> {
        Ok(self.execute(&sql::DROP_CREDENTIAL, vec![kind.as_str().into(), name.into()]).await? == 1)
    }

    /// Counts a failed attempt and says how many there were since the last good one; 0 without such a credential.
    ///
    /// # Errors
    /// When the database cannot be written.
    pub async fn credential_failed(&self, kind: CredentialKind, name: &str) -> Result<u32, Fault> {
        let rows = self.returning(&sql::CREDENTIAL_FAILED, vec![kind.as_str().into(), name.into()]).await?;
        each(rows, Row::small).map(|counts| counts.first().copied().unwrap_or(0))
    }

    /// Locks a credential until a time, or unlocks it.
    ///
    /// # Errors
    /// When the database cannot be written.
    pub async fn lock_credential(
        &self,
        kind: CredentialKind,
        name: &str,
        until: Option<Timestamp>,
    ) -> Result<(), Fault> {
        let values = vec![kind.as_str().into(), name.into(), until.into()];
        self.execute(&sql::LOCK_CREDENTIAL, values).await.map(drop)
    }

    /// Forgets failed attempts and a lock.
    ///
    /// # Errors
    /// When the database cannot be written.
    pub async fn credential_succeeded(&self, kind: CredentialKind, name: &str) -> Result<(), Fault> {
        self.execute(&sql::CREDENTIAL_GOOD, vec![kind.as_str().into(), name.into()]).await.map(drop)
    }

    /// Keeps a one-time code.
    ///
    /// # Errors
    /// [`Fault::Collision`] when the token is not new.
    pub async fn put_code(&self, code: &Code) -> Result<(), Fault> {
        self.execute(&sql::PUT_CODE, code.row()).await.map(drop)
    }

    /// Looks at a code that has not expired, without using it.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub async fn code(&self, token: &Digest, purpose: &str, now: Timestamp) -> Result<Option<Code>, Fault> {
        let row = self.row(&sql::CODE, vec![token.into(), purpose.into(), now.into()]).await?;
        row.map(|mut row| a_code(&mut row)).transpose()
    }

    /// Takes a code that has not expired. Of many who take it at once, one gets it.
    ///
    /// # Errors
    /// When the database cannot be written.
    pub async fn take_code(&self, token: &Digest, purpose: &str, now: Timestamp) -> Result<Option<Code>, Fault> {
        let rows = self.returning(&sql::TAKE_CODE, vec![token.into(), purpose.into(), now.into()]).await?;
        Ok(each(rows, a_code)?.pop())
    }

    /// Uses up one attempt on a code and gives it to be compared; `None` when no attempt is left.
    ///
    /// # Errors
    /// When the database cannot be written.
    pub async fn spend_code_attempt(
        &self,
        token: &Digest,
        purpose: &str,
        now: Timestamp,
    ) -> Result<Option<Code>, Fault> {
        let rows = self.returning(&sql::SPEND_CODE, vec![token.into(), purpose.into(), now.into()]).await?;
        Ok(each(rows, a_code)?.pop())
    }
}

impl CredentialKind {
    /// The kind as it is written: `email`, `phone`, `printed`.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Email => "email",
            Self::Phone => "phone",
            Self::Printed => "printed",
        }
    }
}

impl Credential {
    fn row(&self) -> Vec<Value> {
        vec![
            self.kind.as_str().into(),
            (&self.name).into(),
            (&self.person).into(),
            self.secret_hash.as_ref().into(),
            self.attempts.into(),
            self.locked_until.into(),
        ]
    }
}

impl Code {
    fn row(&self) -> Vec<Value> {
        vec![
            self.token.into(),
            (&self.purpose).into(),
            self.person.as_ref().into(),
            (&self.data).into(),
            self.created.into(),
            self.expires.into(),
            self.attempts_left.into(),
        ]
    }
}

fn a_person(row: &mut Row) -> Result<Person, Fault> {
    Ok(Person { id: PersonId(row.text()?), data: row.json()? })
}

fn a_credential(row: &mut Row) -> Result<Credential, Fault> {
    let kind = match row.text()?.as_str() {
        "email" => CredentialKind::Email,
        "phone" => CredentialKind::Phone,
        "printed" => CredentialKind::Printed,
        other => return Err(Fault::found(format!("`{other}` is no kind of credential"))),
    };
    Ok(Credential {
        kind,
        name: row.text()?,
        person: PersonId(row.text()?),
        secret_hash: row.opt_text()?,
        attempts: row.small()?,
        locked_until: row.opt_timestamp()?,
    })
}

fn a_code(row: &mut Row) -> Result<Code, Fault> {
    Ok(Code {
        token: row.digest()?,
        purpose: row.text()?,
        person: row.opt_text()?.map(PersonId),
        data: row.json()?,
        created: row.timestamp()?,
        expires: row.timestamp()?,
        attempts_left: row.small()?,
    })
}
