//! The four kinds of value both databases know, and the rows made of them.

use crate::Fault;
use jiff::{Timestamp, civil::Date};
use record::{ActId, BookId, Digest, PersonId, RoomId};
use serde::de::DeserializeOwned;

/// One cell, or one parameter of a statement.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Value {
    Null,
    Int(i64),
    Text(String),
    Blob(Vec<u8>),
}

macro_rules! value_from {
    ($($type:ty => |$it:ident| $value:expr;)*) => {
        $(impl From<$type> for Value {
            fn from($it: $type) -> Self {
                $value
            }
        })*
    };
}

value_from! {
    i64 => |it| Self::Int(it);
    u32 => |it| Self::Int(i64::from(it));
    // No count here comes near 2^63, so the largest value is as good as an error and sorts where it should.
    u64 => |it| Self::Int(i64::try_from(it).unwrap_or(i64::MAX));
    usize => |it| Self::Int(i64::try_from(it).unwrap_or(i64::MAX));
    &str => |it| Self::Text(it.to_owned());
    String => |it| Self::Text(it);
    &String => |it| Self::Text(it.clone());
    Vec<u8> => |it| Self::Blob(it);
    &BookId => |it| Self::Text(it.0.clone());
    &ActId => |it| Self::Text(it.0.clone());
    &PersonId => |it| Self::Text(it.0.clone());
    &RoomId => |it| Self::Text(it.0.clone());
    Digest => |it| Self::Blob(it.0.to_vec());
    &Digest => |it| Self::Blob(it.0.to_vec());
    Timestamp => |it| Self::Int(it.as_microsecond());
    Date => |it| Self::Text(it.to_string());
    &serde_json::Value => |it| Self::Text(it.to_string());
}

impl<T: Into<Value>> From<Option<T>> for Value {
    fn from(it: Option<T>) -> Self {
        it.map_or(Self::Null, Into::into)
    }
}

/// One row of an answer. Its cells are taken one after another, in the order of the columns.
#[derive(Debug)]
pub(crate) struct Row(std::vec::IntoIter<Value>);

impl Row {
    pub(crate) fn new(cells: Vec<Value>) -> Self {
        Self(cells.into_iter())
    }

    /// All cells that were not taken yet.
    pub(crate) fn cells(self) -> Vec<Value> {
        self.0.collect()
    }

    pub(crate) fn int(&mut self) -> Result<i64, Fault> {
        self.opt_int()?.ok_or_else(|| Fault::found("a number is missing in a row"))
    }

    pub(crate) fn opt_int(&mut self) -> Result<Option<i64>, Fault> {
        match self.0.next() {
            Some(Value::Null) => Ok(None),
            Some(Value::Int(it)) => Ok(Some(it)),
            other => Err(unlike("a number", other.as_ref())),
        }
    }

    /// A count or a position: never negative.
    pub(crate) fn count(&mut self) -> Result<u64, Fault> {
        u64::try_from(self.int()?).map_err(|error| Fault::broken("a count is negative", error))
    }

    pub(crate) fn small(&mut self) -> Result<u32, Fault> {
        u32::try_from(self.int()?).map_err(|error| Fault::broken("a count is out of range", error))
    }

    pub(crate) fn text(&mut self) -> Result<String, Fault> {
        self.opt_text()?.ok_or_else(|| Fault::found("a text is missing in a row"))
    }

    pub(crate) fn opt_text(&mut self) -> Result<Option<String>, Fault> {
        match self.0.next() {
            Some(Value::Null) => Ok(None),
            Some(Value::Text(it)) => Ok(Some(it)),
            other => Err(unlike("a text", other.as_ref())),
        }
    }

    pub(crate) fn opt_blob(&mut self) -> Result<Option<Vec<u8>>, Fault> {
        match self.0.next() {
            Some(Value::Null) => Ok(None),
            Some(Value::Blob(it)) => Ok(Some(it)),
            other => Err(unlike("bytes", other.as_ref())),
        }
    }

    pub(crate) fn blob(&mut self) -> Result<Vec<u8>, Fault> {
        self.opt_blob()?.ok_or_else(|| Fault::found("bytes are missing in a row"))
    }

    pub(crate) fn digest(&mut self) -> Result<Digest, Fault> {
        self.opt_digest()?.ok_or_else(|| Fault::found("a digest is missing in a row"))
    }

    pub(crate) fn opt_digest(&mut self) -> Result<Option<Digest>, Fault> {
        self.opt_blob()?.map(|bytes| thirty_two(&bytes).map(Digest)).transpose()
    }

    pub(crate) fn timestamp(&mut self) -> Result<Timestamp, Fault> {
        self.opt_timestamp()?.ok_or_else(|| Fault::found("a time is missing in a row"))
    }

    pub(crate) fn opt_timestamp(&mut self) -> Result<Option<Timestamp>, Fault> {
        let Some(microseconds) = self.opt_int()? else { return Ok(None) };
        Timestamp::from_microsecond(microseconds)
            .map(Some)
            .map_err(|error| Fault::broken("a time is out of range", error))
    }

    pub(crate) fn opt_date(&mut self) -> Result<Option<Date>, Fault> {
        let Some(text) = self.opt_text()? else { return Ok(None) };
        text.parse().map(Some).map_err(|error| Fault::broken("a date cannot be read", error))
    }

    pub(crate) fn date(&mut self) -> Result<Date, Fault> {
        self.opt_date()?.ok_or_else(|| Fault::found("a date is missing in a row"))
    }

    pub(crate) fn json<T: DeserializeOwned>(&mut self) -> Result<T, Fault> {
        let text = self.text()?;
        serde_json::from_str(&text).map_err(|error| Fault::broken("a JSON column cannot be read", error))
    }
}

/// The bytes of a digest or a salt.
pub(crate) fn thirty_two(bytes: &[u8]) -> Result<[u8; 32], Fault> {
    bytes.try_into().map_err(|error| Fault::broken("a digest or salt has not 32 bytes", error))
}

fn unlike(expected: &str, found: Option<&Value>) -> Fault {
    let found = match found {
        None => "no column",
        Some(Value::Null) => "null",
        Some(Value::Int(_)) => "a number",
        Some(Value::Text(_)) => "a text",
        Some(Value::Blob(_)) => "bytes",
    };
    Fault::found(format!("a row holds {found} where {expected} should be"))
}
