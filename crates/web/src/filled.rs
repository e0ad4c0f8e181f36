//! What a person typed into a form, and what was wrong with it. Nothing typed is ever lost: a form
//! with mistakes is shown again with the same [`Filled`].

use crate::{
    answer::{Answer, Slip},
    security::TOKEN_FIELD,
    shell::Visit,
};
use axum::{
    Form,
    extract::{FromRequest, FromRequestParts, Multipart, Request},
    http::{StatusCode, header},
};
use jiff::civil::Date;

/// A file sent with a form.
#[derive(Debug, Clone)]
pub struct Upload {
    /// The field.
    pub field: String,
    /// The file's name as the sender has it; for showing only.
    pub name: String,
    /// What the browser says it is; to be checked against the content.
    pub kind: String,
    /// The content.
    pub bytes: Vec<u8>,
}

/// The values of a form. As an extractor it also checks that the form is of this very visit.
#[derive(Debug, Clone, Default)]
pub struct Filled {
    values: Vec<(String, String)>,
    uploads: Vec<Upload>,
}

impl Filled {
    /// Values from elsewhere: what was saved before, or the query of an address.
    pub fn of<N: Into<String>, V: Into<String>>(pairs: impl IntoIterator<Item = (N, V)>) -> Self {
        let values = pairs.into_iter().map(|(n, v)| (n.into(), v.into()));
        Self { values: values.collect(), uploads: Vec::new() }
    }

    /// What was typed, without the form's token and without files.
    fn words(&self) -> Self {
        let typed = self.values.iter().filter(|(name, _)| name != TOKEN_FIELD);
        Self { values: typed.cloned().collect(), uploads: Vec::new() }
    }

    /// Every field with its value, in the order of the form.
    pub fn pairs(&self) -> &[(String, String)] {
        &self.values
    }

    /// Whether nothing was typed at all.
    pub fn is_new(&self) -> bool {
        self.values.is_empty()
    }

    /// The value of a field without spaces around it; empty if there is none.
    pub fn get(&self, name: &str) -> &str {
        self.values.iter().find_map(|(n, v)| (n == name).then_some(v.trim())).unwrap_or_default()
    }

    /// All values of a field: ticked boxes.
    pub fn all<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a str> {
        self.values.iter().filter(move |(n, _)| n == name).map(|(_, v)| v.trim())
    }

    /// Whether a choice is made or a box ticked.
    pub fn has(&self, name: &str, value: &str) -> bool {
        self.all(name).any(|given| given == value)
    }

    /// Whether the form had that field at all.
    pub fn has_field(&self, name: &str) -> bool {
        self.values.iter().any(|(it, _)| it == name)
    }

    /// Whether a field has nothing in it.
    pub fn is_empty(&self, name: &str) -> bool {
        self.get(name).is_empty()
    }

    /// The day typed into a date field's three parts; `None` if they are not a day.
    pub fn date(&self, name: &str) -> Option<Date> {
        let part = |suffix: &str| self.get(&format!("{name}{suffix}")).parse::<i16>().ok();
        let year = part("-year").filter(|year| (1900..=2200).contains(year))?;
        let month = i8::try_from(part("-month")?).ok()?;
        let day = i8::try_from(part("")?).ok()?;
        Date::new(year, month, day).ok()
    }

    /// The sum typed into a money field, in tiyn.
    pub fn money(&self, name: &str) -> Option<i64> {
        money(self.get(name))
    }

    /// The file sent in a field.
    pub fn upload(&self, name: &str) -> Option<&Upload> {
        self.uploads.iter().find(|upload| upload.field == name)
    }

    /// All files sent.
    pub fn uploads(&self) -> &[Upload] {
        &self.uploads
    }
}

/// A sum as people type it: `1 050 000`, `1050000,50`, `1 050 000 ₸`, `2162.5`.
fn money(typed: &str) -> Option<i64> {
    let bare: String = typed.chars().filter(|c| !c.is_whitespace() && *c != '₸' && *c != '\'').collect();
    let (whole, rest) = bare.split_once([',', '.']).unwrap_or((&bare, ""));
    let digits = |text: &str| text.chars().all(|c| c.is_ascii_digit());
    if whole.is_empty() || rest.len() > 2 || !digits(whole) || !digits(rest) {
        return None;
    }
    let tiyn: i64 = format!("{rest:0<2}").parse().ok()?;
    whole.parse::<i64>().ok()?.checked_mul(100)?.checked_add(tiyn)
}

impl<S: Send + Sync> FromRequest<S> for Filled {
    type Rejection = Answer;

    async fn from_request(request: Request, state: &S) -> Result<Self, Answer> {
        let is_multipart =
            request.headers().get(header::CONTENT_TYPE).is_some_and(|kind| kind.as_bytes().starts_with(b"multipart/"));
        let (mut parts, body) = request.into_parts();
        let Ok(visit) = Visit::from_request_parts(&mut parts, state).await;
        let request = Request::from_parts(parts, body);
        let mut filled = Self::default();
        if is_multipart {
            filled.take_parts(request, state).await?;
        } else {
            let form = Form::<Vec<(String, String)>>::from_request(request, state).await;
            filled.values = form.map_err(|why| slip(why.status()))?.0;
        }
        if !visit.owns(filled.get(TOKEN_FIELD)) {
            return Err(Answer::Mistake(Slip::Stale));
        }
        visit.note_sent(filled.words());
        Ok(filled)
    }
}

impl Filled {
    async fn take_parts<S: Send + Sync>(&mut self, body: Request, state: &S) -> Result<(), Answer> {
        let multipart = Multipart::from_request(body, state).await;
        let mut multipart = multipart.map_err(|why| slip(why.status()))?;
        while let Some(part) = multipart.next_field().await.map_err(|w| slip(w.status()))? {
            let field = part.name().unwrap_or_default().to_string();
            let name = part.file_name().map(str::to_string);
            let kind = part.content_type().unwrap_or_default().to_string();
            let bytes = part.bytes().await.map_err(|why| slip(why.status()))?;
            match name {
                // A file field left empty arrives as a file without a name.
                Some(name) if name.is_empty() => {}
                Some(name) => self.uploads.push(Upload { field, name, kind, bytes: bytes.to_vec() }),
                None => {
                    let value = String::from_utf8(bytes.to_vec());
                    let value = value.map_err(|_| Answer::Mistake(Slip::Unreadable))?;
                    self.values.push((field, value));
                }
            }
        }
        Ok(())
    }
}

fn slip(status: StatusCode) -> Answer {
    Answer::Mistake(if status == StatusCode::PAYLOAD_TOO_LARGE { Slip::TooLarge } else { Slip::Unreadable })
}

/// What was wrong, field by field, in words for the person.
#[derive(Debug, Clone, Default)]
pub struct Mistakes(Vec<(String, String)>);

impl Mistakes {
    /// Adds one. The field's name is also the anchor the summary leads to.
    pub fn add(&mut self, field: impl Into<String>, words: impl Into<String>) {
        self.0.push((field.into(), words.into()));
    }

    /// Whether everything was right.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The first mistake of a field.
    pub fn of(&self, field: &str) -> Option<&str> {
        self.0.iter().find_map(|(name, words)| (name == field).then_some(words.as_str()))
    }

    /// All of them in order: field and words.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0.iter().map(|(f, w)| (f.as_str(), w.as_str()))
    }

    /// How many.
    pub fn len(&self) -> usize {
        self.0.len()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sums_are_read_as_people_type_them() {
        let check = |typed, expected| assert_eq!(money(typed), expected, "{typed:?}");
        check("1 050 000", Some(105_000_000));
        check("1\u{a0}050\u{a0}000 ₸", Some(105_000_000));
        check("2162,5", Some(216_250));
        check("2162.05", Some(216_205));
        check("0", Some(0));
        check("", None);
        check(",5", None);
        check("-5", None);
        check("1.234.567", None);
        check("12,345", None);
        check("many", None);
        check("99999999999999999999", None);
    }

    #[test]
    fn a_day_is_read_from_its_three_parts() {
        let check = |day: &str, month: &str, year: &str, expected| {
            let filled = Filled::of([("on", day), ("on-month", month), ("on-year", year)]);
            assert_eq!(filled.date("on"), expected, "{day}.{month}.{year}");
        };
        check("12", "3", "2026", Some(jiff::civil::date(2026, 3, 12)));
        check(" 09 ", "03", "2026", Some(jiff::civil::date(2026, 3, 9)));
        check("31", "2", "2026", None);
        check("1", "1", "26", None);
        check("", "", "", None);
        check("300", "1", "2026", None);
    }
}
