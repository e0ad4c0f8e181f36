//! Whose certificate it is, as its subject says.

use crate::der::{Read, Reader, SET};
use crate::oid;

/// The person, and the organisation when there is one, that a certificate names.
#[derive(Clone, Debug, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct Holder {
    /// Surname and name as the certificate gives them.
    pub name: String,
    pub organisation: Option<String>,
    /// The individual identification number, when exactly one is named.
    pub iin: Option<String>,
    /// The business identification number, when exactly one is named.
    pub bin: Option<String>,
}

impl Holder {
    /// Whether the certificate was issued to the person or the organisation with this number.
    pub fn has_number(&self, number: &str) -> bool {
        self.iin.as_deref() == Some(number) || self.bin.as_deref() == Some(number)
    }

    /// Reads a `Name`; what it does not know it leaves out.
    pub(crate) fn read(name: &[u8]) -> Read<Self> {
        let mut found: Vec<(String, String)> = vec![];
        let mut parts = Reader(name).sequence()?;
        while !parts.is_empty() {
            let mut set = parts.take(SET)?.inside();
            while !set.is_empty() {
                let mut pair = set.sequence()?;
                let kind = pair.oid()?;
                let value = pair.any()?;
                found.push((kind, text(value.tag, value.content)));
            }
        }
        let all = |kind: &str| found.iter().filter(move |it| it.0 == kind).map(|it| it.1.as_str()).collect::<Vec<_>>();
        let first = |kind: &str| all(kind).first().map(|it| (*it).to_owned());
        let given = [first(oid::COMMON_NAME), first(oid::GIVEN_NAME)].into_iter().flatten().collect::<Vec<_>>();
        Ok(Self {
            name: given.join(" "),
            organisation: first(oid::ORGANISATION),
            iin: only(all(oid::SERIAL_NUMBER), "IIN"),
            bin: only(all(oid::UNIT), "BIN"),
        })
    }
}

/// The twelve digits behind the letters, when all values with these letters agree.
fn only(values: Vec<&str>, letters: &str) -> Option<String> {
    let mut numbers = values.iter().filter_map(|it| it.strip_prefix(letters));
    let number = numbers.next()?;
    let whole = number.len() == 12 && number.bytes().all(|it| it.is_ascii_digit());
    (whole && numbers.all(|it| it == number)).then(|| number.to_owned())
}

/// UTF-8 and what is a part of it; `BMPString` too; anything else loses the letters it cannot say.
fn text(tag: u8, content: &[u8]) -> String {
    const BMP: u8 = 0x1e;
    if tag == BMP {
        let units: Vec<u16> = content.chunks_exact(2).map(|it| u16::from_be_bytes([it[0], it[1]])).collect();
        return String::from_utf16_lossy(&units);
    }
    String::from_utf8_lossy(content).into_owned()
}
