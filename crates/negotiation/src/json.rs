//! JSON as this crate reads and writes it: whole numbers only, no field twice, the order of fields kept.

use serde::de::{Error, MapAccess, SeqAccess, Visitor};
use serde::{Deserialize, Deserializer};

/// The largest whole number every reader of JSON keeps exactly; above it numbers travel as strings.
pub const SAFE: i128 = 1 << 53;

/// A JSON value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Json {
    Null,
    Bool(bool),
    Integer(i128),
    Text(String),
    List(Vec<Json>),
    Object(Vec<(String, Json)>),
}

/// What is wrong with an input, and where.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Malformed {
    pub place: String,
    pub why: String,
}

impl Malformed {
    pub fn at(place: impl Into<String>, why: impl Into<String>) -> Malformed {
        Malformed { place: place.into(), why: why.into() }
    }
}

impl std::fmt::Display for Malformed {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        // One line, whatever the input held.
        let line = format!("{}: {}", self.place, self.why);
        line.chars().try_for_each(|it| write!(f, "{}", if it.is_control() { ' ' } else { it }))
    }
}

impl Json {
    pub fn read(text: &str) -> Result<Json, Malformed> {
        serde_json::from_str(text).map_err(|why| {
            let place = format!("line {}, column {}", why.line(), why.column());
            let why = why.to_string();
            Malformed::at(place, why.split(" at line ").next().unwrap_or_default())
        })
    }

    pub fn list<T: Into<Json>>(items: impl IntoIterator<Item = T>) -> Json {
        Json::List(items.into_iter().map(Into::into).collect())
    }

    pub fn object<const N: usize>(fields: [(&str, Json); N]) -> Json {
        Json::Object(fields.into_iter().map(|(name, value)| (name.to_owned(), value)).collect())
    }

    /// The field of an object.
    pub fn get(&self, name: &str) -> Option<&Json> {
        match self {
            Json::Object(fields) => fields.iter().find(|it| it.0 == name).map(|it| &it.1),
            _ => None,
        }
    }

    /// Adds a field to an object.
    pub fn with(mut self, name: &str, value: impl Into<Json>) -> Json {
        if let Json::Object(fields) = &mut self {
            fields.push((name.to_owned(), value.into()));
        }
        self
    }

    fn write(&self, out: &mut String) {
        match self {
            Json::Null => out.push_str("null"),
            Json::Bool(it) => out.push_str(if *it { "true" } else { "false" }),
            Json::Integer(it) if (-SAFE..=SAFE).contains(it) => out.push_str(&it.to_string()),
            Json::Integer(it) => out.push_str(&format!("\"{it}\"")),
            Json::Text(it) => out.push_str(&serde_json::to_string(it).unwrap_or_default()),
            Json::List(items) => {
                out.push('[');
                for (at, item) in items.iter().enumerate() {
                    if at > 0 {
                        out.push(',');
                    }
                    item.write(out);
                }
                out.push(']');
            }
            Json::Object(fields) => {
                out.push('{');
                for (at, (name, value)) in fields.iter().enumerate() {
                    if at > 0 {
                        out.push(',');
                    }
                    out.push_str(&serde_json::to_string(name).unwrap_or_default());
                    out.push(':');
                    value.write(out);
                }
                out.push('}');
            }
        }
    }
}

impl std::fmt::Display for Json {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let mut out = String::new();
        self.write(&mut out);
        f.write_str(&out)
    }
}

impl From<bool> for Json {
    fn from(it: bool) -> Json {
        Json::Bool(it)
    }
}

impl From<i128> for Json {
    fn from(it: i128) -> Json {
        Json::Integer(it)
    }
}

impl From<usize> for Json {
    fn from(it: usize) -> Json {
        Json::Integer(it as i128)
    }
}

impl From<String> for Json {
    fn from(it: String) -> Json {
        Json::Text(it)
    }
}

impl From<&str> for Json {
    fn from(it: &str) -> Json {
        Json::Text(it.to_owned())
    }
}

impl<T: Into<Json>> From<Option<T>> for Json {
    fn from(it: Option<T>) -> Json {
        it.map_or(Json::Null, Into::into)
    }
}

impl<T: Into<Json>> From<Vec<T>> for Json {
    fn from(it: Vec<T>) -> Json {
        Json::list(it)
    }
}

impl<'de> Deserialize<'de> for Json {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Json, D::Error> {
        deserializer.deserialize_any(Reader)
    }
}

struct Reader;

impl<'de> Visitor<'de> for Reader {
    type Value = Json;

    fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("JSON without fractions")
    }

    fn visit_unit<E: Error>(self) -> Result<Json, E> {
        Ok(Json::Null)
    }

    fn visit_bool<E: Error>(self, it: bool) -> Result<Json, E> {
        Ok(Json::Bool(it))
    }

    fn visit_i64<E: Error>(self, it: i64) -> Result<Json, E> {
        whole(i128::from(it))
    }

    fn visit_u64<E: Error>(self, it: u64) -> Result<Json, E> {
        whole(i128::from(it))
    }

    fn visit_f64<E: Error>(self, _: f64) -> Result<Json, E> {
        Err(E::custom("numbers are whole, and above 2^53 they are written as strings"))
    }

    fn visit_str<E: Error>(self, it: &str) -> Result<Json, E> {
        Ok(Json::Text(it.to_owned()))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Json, A::Error> {
        let mut list = vec![];
        while let Some(item) = items.next_element()? {
            list.push(item);
        }
        Ok(Json::List(list))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Json, A::Error> {
        let mut fields: Vec<(String, Json)> = vec![];
        while let Some((name, value)) = map.next_entry::<String, Json>()? {
            if fields.iter().any(|it| it.0 == name) {
                return Err(A::Error::custom(format!("the field {name:?} stands twice")));
            }
            fields.push((name, value));
        }
        Ok(Json::Object(fields))
    }
}

fn whole<E: Error>(it: i128) -> Result<Json, E> {
    if (-SAFE..=SAFE).contains(&it) {
        return Ok(Json::Integer(it));
    }
    Err(E::custom("numbers above 2^53 are written as strings"))
}
