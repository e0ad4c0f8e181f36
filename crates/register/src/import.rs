//! Reads a register from a table, so that one kept so far in a spreadsheet can be brought in. Decides nothing.
//!
//! UTF-8, comma or semicolon; the first line names the columns, in any order. Days are `2026-06-09` or `09.06.2026`;
//! several values in one cell are parted by `,` `;` `|` or `/` (in quotation marks where that is also the separator).
//!
//! | column | must be there | holds |
//! |---|---|---|
//! | `name_kk`, `name_ru` | yes | surname, name, patronymic |
//! | `entered_on` | yes | the day of the entry |
//! | `number` | no | the number in the register; the next free one |
//! | `person` | no | by what the office knows the person already; a fresh one |
//! | `legal_address_kk`, `legal_address_ru` | no | |
//! | `post`, `email`, `phone`, `fax` | no | contact data |
//! | `fields` | no | `civil`, `labour`, `family`, `administrative`, `administrative-offences`, `criminal`, `enforcement`, or `all` |
//! | `specialisation_kk`, `specialisation_ru` | no | in own words |
//! | `languages` | no | codes: `kk`, `ru`, `en` |
//! | `certificate_number`, `certificate_date`, `certificate_issuer` | no | of training |
//! | `organisation` | no | where the mediator works |
//! | `ways` | no | how sessions are held: `in-person`, `online`, or `all` |
//! | `fee` | no | of a professional: `free` or `paid` |
//! | `suspended_until` | no | not read: a suspension is an act of its own |
//! | `applied_on` | no | the day of the application |
//! | `born` | no | the day of birth; not published |
//! | `papers` | no | `identity`, `narcology`, `psychoneurology`, `no-conviction`, `diploma`, `training-certificate`, or `all` |
//! | `declarations` | no | `holds-no-state-function`, `is-capable`, `is-not-prosecuted`, `has-no-conviction`, or `all` |
//! | `protocol_number`, `protocol_date`, `protocol_place` | no | of the gathering that elected a public mediator |
//!
//! What the law asks of an entry is asked when the acts are judged, not here.

use crate::{
    Application, Bilingual, Certificate, Contacts, Declaration, Election, EnterMediator, Fee, Field, LanguageCode,
    PaperKind, Published, Way,
};
use csv::{ReaderBuilder, Trim};
use jiff::civil::Date;
use record::{Paper, PersonId};
use serde::{Deserialize, Serialize, de::DeserializeOwned};
use std::collections::{BTreeMap, BTreeSet};

const COLUMNS: [&str; 29] = [
    "person",
    "number",
    "name_kk",
    "name_ru",
    "legal_address_kk",
    "legal_address_ru",
    "post",
    "email",
    "phone",
    "fax",
    "fields",
    "specialisation_kk",
    "specialisation_ru",
    "languages",
    "certificate_number",
    "certificate_date",
    "certificate_issuer",
    "organisation",
    "ways",
    "fee",
    "entered_on",
    "suspended_until",
    "applied_on",
    "born",
    "papers",
    "declarations",
    "protocol_number",
    "protocol_date",
    "protocol_place",
];

const NEEDED: [&str; 3] = ["name_kk", "name_ru", "entered_on"];

/// A line of the table, read: the act, and the day it happened on.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Imported {
    pub line: u64,
    pub entered_on: Date,
    pub act: EnterMediator,
}

/// A place in the table that cannot be read.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct RowMistake {
    /// The line of the file, from 1.
    pub line: u64,
    /// The name of the column; empty when the whole line is meant.
    pub column: String,
    pub what: Mistake,
}

/// What is wrong with a place in the table.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Mistake {
    Empty,
    NotADay,
    NotANumber,
    /// A word that the list of this column does not have.
    UnknownWord,
    NotALanguage,
    NotAnEmail,
    /// The same number or person stands in an earlier line.
    Repeated,
    ColumnMissing,
    ColumnUnknown,
    ColumnRepeated,
    /// More or fewer cells than columns.
    BrokenLine,
}

/// Reads a table of mediators. `fresh` gives the name for each person whom the table does not name.
///
/// # Errors
/// All places that cannot be read; then nothing is to be entered.
pub fn rows(text: &str, fresh: &mut dyn FnMut() -> PersonId) -> Result<Vec<Imported>, Vec<RowMistake>> {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text).replace("\r\n", "\n").replace('\r', "\n");
    let mut reader =
        ReaderBuilder::new().delimiter(delimiter(&text)).trim(Trim::All).flexible(true).from_reader(text.as_bytes());
    let header: Vec<String> = reader.headers().map(|it| it.iter().map(str::to_lowercase).collect()).unwrap_or_default();
    let mut mistakes = header_mistakes(&header);
    if !mistakes.is_empty() {
        return Err(mistakes);
    }
    let mut seen = BTreeSet::new();
    let mut found = vec![];
    for record in reader.records() {
        let Ok(record) = record else {
            unreachable!("the text is UTF-8 and in memory, and its lines may be of any length");
        };
        let line = record.position().map_or(0, |it| line_of(&text, it));
        if record.iter().all(str::is_empty) {
            continue;
        }
        if record.len() != header.len() {
            mistakes.push(RowMistake { line, column: String::new(), what: Mistake::BrokenLine });
            continue;
        }
        let cells = header.iter().map(String::as_str).zip(record.iter()).collect();
        let mut row = Row { line, cells, mistakes: vec![] };
        for column in ["number", "person"] {
            let cell = row.cell(column);
            if !cell.is_empty() && !seen.insert((column, cell.to_owned())) {
                row.wrong(column, Mistake::Repeated);
            }
        }
        found.extend(row.read(fresh));
        mistakes.append(&mut row.mistakes);
    }
    if mistakes.is_empty() { Ok(found) } else { Err(mistakes) }
}

/// The line on which a record begins; the reader's own place is before the empty lines that it skips.
fn line_of(text: &str, position: &csv::Position) -> u64 {
    let rest = usize::try_from(position.byte()).ok().and_then(|it| text.get(it..)).unwrap_or_default();
    position.line() + rest.bytes().take_while(|it| *it == b'\n').count() as u64
}

/// The separator that stands more often in the first line.
fn delimiter(text: &str) -> u8 {
    let first = text.lines().next().unwrap_or_default();
    let count = |separator| first.matches(separator).count();
    if count(';') > count(',') { b';' } else { b',' }
}

fn header_mistakes(header: &[String]) -> Vec<RowMistake> {
    let mistake = |column: &str, what| RowMistake { line: 1, column: column.to_owned(), what };
    let missing = NEEDED.iter().filter(|it| !header.iter().any(|column| column == *it));
    let mut found: Vec<RowMistake> = missing.map(|it| mistake(it, Mistake::ColumnMissing)).collect();
    for (place, column) in header.iter().enumerate() {
        if !COLUMNS.contains(&column.as_str()) {
            found.push(mistake(column, Mistake::ColumnUnknown));
        } else if header[..place].contains(column) {
            found.push(mistake(column, Mistake::ColumnRepeated));
        }
    }
    found
}

struct Row<'a> {
    line: u64,
    cells: BTreeMap<&'a str, &'a str>,
    mistakes: Vec<RowMistake>,
}

impl Row<'_> {
    fn read(&mut self, fresh: &mut dyn FnMut() -> PersonId) -> Option<Imported> {
        for column in NEEDED {
            if self.cell(column).is_empty() {
                self.wrong(column, Mistake::Empty);
            }
        }
        let entered_on = self.day("entered_on");
        let number = self.number("number");
        let applied_on = self.day("applied_on");
        let published = self.published();
        let application = self.application();
        if !self.mistakes.is_empty() {
            return None;
        }
        let person = match self.cell("person") {
            "" => fresh(),
            known => known.into(),
        };
        let act = EnterMediator { person, number, applied_on, published, application };
        Some(Imported { line: self.line, entered_on: entered_on?, act })
    }

    fn published(&mut self) -> Published {
        let email = self.text("email");
        if !email.is_empty() && !looks_like_an_address(&email) {
            self.wrong("email", Mistake::NotAnEmail);
        }
        let number = self.text("certificate_number");
        let date = self.day("certificate_date");
        let certificate =
            (!number.is_empty()).then(|| Certificate { number, date, issuer: self.text("certificate_issuer") });
        Published {
            name: self.both("name"),
            legal_address: self.both("legal_address"),
            contacts: Contacts { post: self.text("post"), email, phone: self.text("phone"), fax: self.text("fax") },
            fields: self.words("fields", &Field::ALL),
            specialisation: self.both("specialisation"),
            languages: self.languages(),
            certificate,
            organisation: self.text("organisation"),
            ways: self.words("ways", &Way::ALL),
            fee: self.words::<Fee>("fee", &Fee::ALL).pop_first(),
        }
    }

    fn application(&mut self) -> Application {
        let (number, date) = (self.text("protocol_number"), self.day("protocol_date"));
        let place = self.text("protocol_place");
        let stated = [!number.is_empty(), !self.cell("protocol_date").is_empty(), !place.is_empty()];
        if stated.contains(&true) {
            for (column, stated) in ["protocol_number", "protocol_date", "protocol_place"].into_iter().zip(stated) {
                if !stated {
                    self.wrong(column, Mistake::Empty);
                }
            }
        }
        Application {
            born: self.day("born"),
            papers: self.words("papers", &PaperKind::ALL),
            declarations: self.words("declarations", &Declaration::ALL),
            election: date.map(|date| Election { protocol: Paper { number, date, scan: None }, place }),
        }
    }

    fn cell(&self, column: &str) -> &str {
        self.cells.get(column).copied().unwrap_or_default()
    }

    fn text(&self, column: &str) -> String {
        self.cell(column).to_owned()
    }

    fn both(&self, column: &str) -> Bilingual {
        Bilingual { kk: self.text(&format!("{column}_kk")), ru: self.text(&format!("{column}_ru")) }
    }

    fn wrong(&mut self, column: &str, what: Mistake) {
        self.mistakes.push(RowMistake { line: self.line, column: column.to_owned(), what });
    }

    fn day(&mut self, column: &str) -> Option<Date> {
        let cell = self.cell(column);
        if cell.is_empty() {
            return None;
        }
        let day = cell.parse().ok().or_else(|| Date::strptime("%d.%m.%Y", cell).ok());
        if day.is_none() {
            self.wrong(column, Mistake::NotADay);
        }
        day
    }

    fn number(&mut self, column: &str) -> Option<u32> {
        let cell = self.cell(column);
        if cell.is_empty() {
            return None;
        }
        let number = cell.parse().ok().filter(|it| *it > 0);
        if number.is_none() {
            self.wrong(column, Mistake::NotANumber);
        }
        number
    }

    fn parts(&self, column: &str) -> Vec<String> {
        let parts = self.cell(column).split([',', ';', '|', '/']).map(|it| it.trim().to_lowercase());
        parts.filter(|it| !it.is_empty()).collect()
    }

    fn languages(&mut self) -> BTreeSet<LanguageCode> {
        let parts = self.parts("languages");
        let known: BTreeSet<_> = parts.iter().filter_map(|it| LanguageCode::parse(it)).collect();
        if parts.iter().any(|it| LanguageCode::parse(it).is_none()) {
            self.wrong("languages", Mistake::NotALanguage);
        }
        known
    }

    /// The words of a list, as they are written in a record; `all` stands for every one.
    fn words<T: Copy + Ord + DeserializeOwned>(&mut self, column: &str, all: &[T]) -> BTreeSet<T> {
        let parts = self.parts(column);
        if parts.iter().any(|it| it == "all") {
            return all.iter().copied().collect();
        }
        let read = |it: &String| serde_json::from_value(serde_json::Value::String(it.clone())).ok();
        let known: Vec<Option<T>> = parts.iter().map(read).collect();
        if known.iter().any(Option::is_none) {
            self.wrong(column, Mistake::UnknownWord);
        }
        known.into_iter().flatten().collect()
    }
}

/// Enough to find a cell in the wrong column; whether mail arrives is another question.
fn looks_like_an_address(text: &str) -> bool {
    let parts: Vec<&str> = text.split('@').collect();
    matches!(parts[..], [user, domain] if !user.is_empty() && domain.contains('.') && !text.contains(char::is_whitespace))
}
