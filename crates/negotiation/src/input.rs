//! Reading an input field by field, so that whatever is wrong is told with its place.

use crate::json::{Json, Malformed};

/// No number of an input reaches this; sums and products of two then fit 128 bits.
pub const LARGEST: i128 = 1 << 62;

/// A value of the input and where it stands.
#[derive(Clone)]
pub struct Place<'a> {
    pub value: &'a Json,
    pub path: String,
}

/// An object of the input, its fields all known.
pub struct Fields<'a> {
    fields: &'a [(String, Json)],
    path: String,
}

impl<'a> Place<'a> {
    pub fn root(value: &'a Json) -> Place<'a> {
        Place { value, path: "input".to_owned() }
    }

    pub fn wrong<T>(&self, why: &str) -> Result<T, Malformed> {
        Err(Malformed::at(self.path.clone(), why))
    }

    /// The fields of an object that may have these and no others.
    pub fn fields(&self, known: &[&str]) -> Result<Fields<'a>, Malformed> {
        let Json::Object(fields) = self.value else { return self.wrong("an object is expected") };
        if let Some((name, _)) = fields.iter().find(|it| !known.contains(&it.0.as_str())) {
            return self.wrong(&format!("the field {name:?} is unknown"));
        }
        Ok(Fields { fields, path: self.path.clone() })
    }

    pub fn list(&self) -> Result<Vec<Place<'a>>, Malformed> {
        let Json::List(items) = self.value else { return self.wrong("a list is expected") };
        let place = |(at, value)| Place { value, path: format!("{}[{at}]", self.path) };
        Ok(items.iter().enumerate().map(place).collect())
    }

    /// A list of exactly `length` items.
    pub fn list_of(&self, length: usize) -> Result<Vec<Place<'a>>, Malformed> {
        let items = self.list()?;
        if items.len() != length {
            return self.wrong(&format!("{length} items are expected, here are {}", items.len()));
        }
        Ok(items)
    }

    /// A whole number, also as a string.
    pub fn integer(&self) -> Result<i128, Malformed> {
        let number = match self.value {
            Json::Integer(it) => *it,
            Json::Text(it) => match whole(it) {
                Some(it) => it,
                None => return self.wrong("a whole number is expected"),
            },
            _ => return self.wrong("a whole number is expected"),
        };
        if number.abs() >= LARGEST {
            return self.wrong("the number is too large (2^62 and more)");
        }
        Ok(number)
    }

    pub fn at_least(&self, least: i128) -> Result<i128, Malformed> {
        let number = self.integer()?;
        if number < least {
            return self.wrong(&format!("the number is below {least}"));
        }
        Ok(number)
    }

    /// An index below `length`.
    pub fn index(&self, length: usize) -> Result<usize, Malformed> {
        match usize::try_from(self.integer()?) {
            Ok(it) if it < length => Ok(it),
            _ => self.wrong(&format!("an index from 0 to {} is expected", length.saturating_sub(1))),
        }
    }

    pub fn text(&self) -> Result<&'a str, Malformed> {
        match self.value {
            Json::Text(it) => Ok(it),
            _ => self.wrong("a string is expected"),
        }
    }

    pub fn bool(&self) -> Result<bool, Malformed> {
        match self.value {
            Json::Bool(it) => Ok(*it),
            _ => self.wrong("true or false is expected"),
        }
    }

    /// One of these words, as its position.
    pub fn one_of(&self, words: &[&str]) -> Result<usize, Malformed> {
        let text = self.text()?;
        match words.iter().position(|it| *it == text) {
            Some(at) => Ok(at),
            None => self.wrong(&format!("one of {} is expected", words.join(", "))),
        }
    }

    /// A fraction `"p/q"` or a whole number, not below zero.
    pub fn fraction(&self) -> Result<(i128, i128), Malformed> {
        let Json::Text(text) = self.value else { return Ok((self.at_least(0)?, 1)) };
        let (above, below) = text.split_once('/').unwrap_or((text.as_str(), "1"));
        match (whole(above), whole(below)) {
            (Some(p), Some(q)) if (0..LARGEST).contains(&p) && (1..LARGEST).contains(&q) => Ok((p, q)),
            _ => self.wrong("a fraction \"p/q\" is expected, with q above 0 and p not below 0"),
        }
    }

    pub fn integers(&self, least: i128) -> Result<Vec<i128>, Malformed> {
        self.list()?.iter().map(|it| it.at_least(least)).collect()
    }

    /// A rectangular table of whole numbers whose every row sums to less than `LARGEST`.
    pub fn table(&self, least: i128) -> Result<Vec<Vec<i128>>, Malformed> {
        let mut rows: Vec<Vec<i128>> = vec![];
        for place in self.list()? {
            let row = place.integers(least)?;
            if rows.first().is_some_and(|it| it.len() != row.len()) {
                return place.wrong(&format!("{} numbers are expected, here are {}", rows[0].len(), row.len()));
            }
            if row.iter().map(|it| it.abs()).sum::<i128>() >= LARGEST {
                return place.wrong("the sum is too large (2^62 and more)");
            }
            rows.push(row);
        }
        Ok(rows)
    }
}

impl<'a> Fields<'a> {
    /// A field that may be missing; `null` counts as missing.
    pub fn maybe(&self, name: &str) -> Option<Place<'a>> {
        let value = &self.fields.iter().find(|it| it.0 == name)?.1;
        let place = Place { value, path: format!("{}.{name}", self.path) };
        (*value != Json::Null).then_some(place)
    }

    pub fn need(&self, name: &str) -> Result<Place<'a>, Malformed> {
        self.maybe(name).ok_or_else(|| Malformed::at(self.path.clone(), format!("the field {name:?} is missing")))
    }

    /// The seed for ties.
    pub fn seed(&self) -> Result<String, Malformed> {
        self.maybe("seed").map_or(Ok(String::new()), |it| it.text().map(str::to_owned))
    }

    /// The limit in search nodes.
    pub fn nodes(&self, unless: u64) -> Result<u64, Malformed> {
        self.maybe("nodes").map_or(Ok(unless), |it| it.at_least(1).map(|it| it as u64))
    }
}

/// Decimal digits, with a sign or without.
pub(crate) fn whole(text: &str) -> Option<i128> {
    let digits = text.strip_prefix('-').unwrap_or(text);
    let is_plain = !digits.is_empty() && digits.len() <= 30 && digits.bytes().all(|it| it.is_ascii_digit());
    if is_plain { text.parse().ok() } else { None }
}
