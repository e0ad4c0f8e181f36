//! Organisations and who holds which position in them, from when to when.

use crate::engine::{Row, Statement, Value};
use crate::statements as sql;
use crate::{Fault, Store, each};
use jiff::civil::Date;
use record::PersonId;

/// Names an organisation.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize, serde::Deserialize)]
#[serde(transparent)]
pub struct OrganisationId(pub String);

/// A court, an office, a union: whatever people hold positions in.
#[derive(Clone, Debug, PartialEq)]
pub struct Organisation {
    pub id: OrganisationId,
    pub kind: String,
    /// Its names by language.
    pub names: serde_json::Value,
}

/// A person in a role in an organisation. Person, role, organisation and first day together name it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Position {
    pub person: PersonId,
    pub role: String,
    pub organisation: OrganisationId,
    /// The first day.
    pub from: Date,
    /// The last day; `None` while nobody has ended it.
    pub to: Option<Date>,
}

impl Store {
    /// Enters an organisation, or replaces what is known.
    ///
    /// # Errors
    /// When the database cannot be written.
    pub async fn put_organisation(&self, it: &Organisation) -> Result<(), Fault> {
        let values = vec![(&it.id.0).into(), (&it.kind).into(), (&it.names).into()];
        self.execute(&sql::PUT_ORGANISATION, values).await.map(drop)
    }

    /// An organisation.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub async fn organisation(&self, id: &OrganisationId) -> Result<Option<Organisation>, Fault> {
        let row = self.row(&sql::ORGANISATION, vec![(&id.0).into()]).await?;
        row.map(|mut row| an_organisation(&mut row)).transpose()
    }

    /// All organisations, by id.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub async fn organisations(&self) -> Result<Vec<Organisation>, Fault> {
        each(self.rows(&sql::ORGANISATIONS, vec![]).await?, an_organisation)
    }

    /// Enters a position, or its last day.
    ///
    /// # Errors
    /// When the database cannot be written.
    pub async fn put_position(&self, position: &Position) -> Result<(), Fault> {
        let (statement, values) = position.row();
        self.execute(statement, values).await.map(drop)
    }

    /// All positions of a person, past ones too.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub async fn positions_of(&self, person: &PersonId) -> Result<Vec<Position>, Fault> {
        each(self.rows(&sql::POSITIONS_OF, vec![person.into()]).await?, a_position)
    }

    /// All positions in an organisation, past ones too.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub async fn positions_in(&self, organisation: &OrganisationId) -> Result<Vec<Position>, Fault> {
        each(self.rows(&sql::POSITIONS_IN, vec![(&organisation.0).into()]).await?, a_position)
    }

    /// All positions, past ones too.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub async fn positions(&self) -> Result<Vec<Position>, Fault> {
        each(self.rows(&sql::ALL_POSITIONS, vec![]).await?, a_position)
    }
}

impl Position {
    /// Whether it is held on a day.
    pub fn on(&self, day: Date) -> bool {
        self.from <= day && self.to.is_none_or(|to| day <= to)
    }

    pub(crate) fn row(&self) -> (&'static Statement, Vec<Value>) {
        let values = vec![
            (&self.person).into(),
            (&self.role).into(),
            (&self.organisation.0).into(),
            self.from.into(),
            self.to.into(),
        ];
        (&sql::PUT_POSITION, values)
    }
}

impl std::fmt::Display for OrganisationId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

impl From<&str> for OrganisationId {
    fn from(it: &str) -> Self {
        Self(it.to_owned())
    }
}

fn an_organisation(row: &mut Row) -> Result<Organisation, Fault> {
    Ok(Organisation { id: OrganisationId(row.text()?), kind: row.text()?, names: row.json()? })
}

fn a_position(row: &mut Row) -> Result<Position, Fault> {
    Ok(Position {
        person: PersonId(row.text()?),
        role: row.text()?,
        organisation: OrganisationId(row.text()?),
        from: row.date()?,
        to: row.opt_date()?,
    })
}
