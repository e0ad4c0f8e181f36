//! Writes a register as the table that [`crate::rows`] reads, so that it can be taken elsewhere and brought back.

use crate::{Listed, Published, Register, State};
use csv::WriterBuilder;
use jiff::civil::Date;
use serde::Serialize;

/// The columns everybody may read. What a mediator showed to be entered is not among them.
const COLUMNS: [&str; 22] = [
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
];

impl Register {
    /// The head and a line for each mediator who stands in the register on that day. `suspended_until` is empty for
    /// those in force, and a last day or `open` for the suspended.
    pub fn published_table(&self, on: Date) -> Vec<Vec<String>> {
        let head = COLUMNS.iter().map(|it| (*it).to_owned()).collect();
        std::iter::once(head).chain(self.list(on).iter().map(row)).collect()
    }

    /// The same as CSV.
    pub fn as_csv(&self, on: Date) -> String {
        as_csv(&self.published_table(on))
    }
}

/// A table as CSV, with commas, in UTF-8.
pub fn as_csv(table: &[Vec<String>]) -> String {
    let mut writer = WriterBuilder::new().flexible(true).from_writer(vec![]);
    for line in table {
        writer.write_record(line.iter().map(|it| harmless(it))).expect("memory takes every line");
    }
    let bytes = writer.into_inner().expect("memory is flushed");
    String::from_utf8(bytes).expect("what was written is UTF-8")
}

/// A spreadsheet would compute a cell that begins like a formula; a quotation mark before it makes it text again.
fn harmless(cell: &str) -> String {
    let computes = cell.starts_with(['=', '@', '\t', '\r']) || (cell.starts_with('-') && cell.len() > 1);
    if computes { format!("'{cell}") } else { cell.to_owned() }
}

fn row(it: &Listed) -> Vec<String> {
    let said = it.published.clone().unwrap_or_default();
    let Published { name, legal_address, contacts, specialisation, certificate, organisation, .. } = said.clone();
    let certificate = certificate.map(|it| (it.number, it.date.map(|it| it.to_string()), it.issuer));
    let (number, date, issuer) = certificate.unwrap_or_default();
    let suspended = match it.standing.state {
        State::Suspended { to: Some(to), .. } => to.to_string(),
        State::Suspended { to: None, .. } => "open".to_owned(),
        _ => String::new(),
    };
    vec![
        it.person.0.clone(),
        it.standing.number.map(|it| it.to_string()).unwrap_or_default(),
        name.kk,
        name.ru,
        legal_address.kk,
        legal_address.ru,
        contacts.post,
        contacts.email,
        contacts.phone,
        contacts.fax,
        joined(&said.fields),
        specialisation.kk,
        specialisation.ru,
        joined(&said.languages),
        number,
        date.unwrap_or_default(),
        issuer,
        organisation,
        joined(&said.ways),
        said.fee.iter().map(word).collect(),
        it.standing.entered_on.map(|it| it.to_string()).unwrap_or_default(),
        suspended,
    ]
}

fn joined<'a, T: Serialize + 'a>(items: impl IntoIterator<Item = &'a T>) -> String {
    items.into_iter().map(word).collect::<Vec<_>>().join("|")
}

/// The word of a plain enum value, as a record has it.
fn word(it: &impl Serialize) -> String {
    serde_json::to_value(it).ok().and_then(|it| it.as_str().map(str::to_owned)).unwrap_or_default()
}
