//! DER, read without copying: a tag, a length, a content; strict where looseness would let two readers disagree.

use jiff::Timestamp;
use jiff::civil::DateTime;
use jiff::tz::TimeZone;

/// The bytes are not what they should be. The sentence is for the operator's log, not for people.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("malformed: {0}")]
pub struct Malformed(pub &'static str);

pub(crate) type Read<T> = Result<T, Malformed>;

pub(crate) const BOOLEAN: u8 = 0x01;
pub(crate) const INTEGER: u8 = 0x02;
pub(crate) const BIT_STRING: u8 = 0x03;
pub(crate) const OCTETS: u8 = 0x04;
pub(crate) const OID: u8 = 0x06;
pub(crate) const ENUMERATED: u8 = 0x0a;
pub(crate) const UTC_TIME: u8 = 0x17;
pub(crate) const GENERALIZED_TIME: u8 = 0x18;
pub(crate) const SEQUENCE: u8 = 0x30;
pub(crate) const SET: u8 = 0x31;

/// The tag of a field that is told by its number: `[0]`, `[1]`.
pub(crate) const fn field(no: u8) -> u8 {
    0xa0 | no
}

/// The same, without content of its own structure.
pub(crate) const fn plain_field(no: u8) -> u8 {
    0x80 | no
}

/// One value: its tag, its content, and the bytes it was written in, header and all.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Item<'a> {
    pub tag: u8,
    pub content: &'a [u8],
    pub whole: &'a [u8],
}

impl<'a> Item<'a> {
    pub fn inside(&self) -> Reader<'a> {
        Reader(self.content)
    }
}

/// What is still to be read.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Reader<'a>(pub &'a [u8]);

impl<'a> Reader<'a> {
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    pub fn peek(&self) -> Option<u8> {
        self.0.first().copied()
    }

    pub fn any(&mut self) -> Read<Item<'a>> {
        let (tag, header, length) = header(self.0)?;
        let end = header.checked_add(length).filter(|it| *it <= self.0.len()).ok_or(Malformed("cut short"))?;
        let item = Item { tag, content: &self.0[header..end], whole: &self.0[..end] };
        self.0 = &self.0[end..];
        Ok(item)
    }

    pub fn take(&mut self, tag: u8) -> Read<Item<'a>> {
        let item = self.any()?;
        if item.tag == tag { Ok(item) } else { Err(Malformed("another tag was expected")) }
    }

    pub fn maybe(&mut self, tag: u8) -> Read<Option<Item<'a>>> {
        if self.peek() == Some(tag) { self.any().map(Some) } else { Ok(None) }
    }

    pub fn sequence(&mut self) -> Read<Reader<'a>> {
        self.take(SEQUENCE).map(|it| it.inside())
    }

    /// The bytes of a whole number, without the sign's leading zero. Negative ones occur nowhere here.
    pub fn integer(&mut self) -> Read<&'a [u8]> {
        let content = self.take(INTEGER)?.content;
        match content {
            [] => Err(Malformed("a number without digits")),
            [0, rest @ ..] if !rest.is_empty() => Ok(rest),
            _ => Ok(content),
        }
    }

    pub fn small(&mut self) -> Read<u32> {
        let digits = self.integer()?;
        if digits.len() > 3 {
            return Err(Malformed("a number too large"));
        }
        Ok(digits.iter().fold(0, |sum, it| sum << 8 | u32::from(*it)))
    }

    /// An object identifier as people write it.
    pub fn oid(&mut self) -> Read<String> {
        dotted(self.take(OID)?.content)
    }

    /// A bit string of whole bytes.
    pub fn bits(&mut self) -> Read<&'a [u8]> {
        match self.take(BIT_STRING)?.content {
            [0, bits @ ..] => Ok(bits),
            _ => Err(Malformed("bits that fill no bytes")),
        }
    }

    pub fn time(&mut self) -> Read<Timestamp> {
        let item = self.any()?;
        time(item)
    }

    pub fn done(&self) -> Read<()> {
        if self.0.is_empty() { Ok(()) } else { Err(Malformed("more than was expected")) }
    }
}

/// Tag, length of the header, length of the content.
fn header(bytes: &[u8]) -> Read<(u8, usize, usize)> {
    let (&tag, rest) = bytes.split_first().ok_or(Malformed("nothing to read"))?;
    if tag & 0x1f == 0x1f {
        return Err(Malformed("a tag of several bytes"));
    }
    let (&first, rest) = rest.split_first().ok_or(Malformed("no length"))?;
    if first < 0x80 {
        return Ok((tag, 2, usize::from(first)));
    }
    let count = usize::from(first & 0x7f);
    if count == 0 || count > 4 || rest.len() < count || rest[0] == 0 {
        return Err(Malformed("a length that is not DER's"));
    }
    let length = rest[..count].iter().fold(0usize, |sum, it| sum << 8 | usize::from(*it));
    if length < 0x80 {
        return Err(Malformed("a length longer than need be"));
    }
    Ok((tag, 2 + count, length))
}

fn dotted(content: &[u8]) -> Read<String> {
    use std::fmt::Write as _;
    let wrong = Malformed("no object identifier");
    let mut text = String::new();
    let mut number = 0u64;
    for byte in content {
        if number >> 56 != 0 || (number == 0 && *byte == 0x80) {
            return Err(wrong);
        }
        number = number << 7 | u64::from(byte & 0x7f);
        if byte & 0x80 != 0 {
            continue;
        }
        let written = if text.is_empty() {
            let first = (number / 40).min(2);
            write!(text, "{first}.{}", number - 40 * first)
        } else {
            write!(text, ".{number}")
        };
        written.map_err(|_| wrong)?;
        number = 0;
    }
    match content.last() {
        Some(last) if last & 0x80 == 0 => Ok(text),
        _ => Err(wrong),
    }
}

pub(crate) fn time(item: Item<'_>) -> Read<Timestamp> {
    let wrong = Malformed("no moment");
    let text = std::str::from_utf8(item.content).ok().and_then(|it| it.strip_suffix('Z')).ok_or(wrong)?;
    let whole = text.split('.').next().unwrap_or(text);
    if !whole.bytes().all(|it| it.is_ascii_digit()) {
        return Err(wrong);
    }
    let two = |at: usize| whole.get(at..at + 2).and_then(|it| it.parse::<i8>().ok()).ok_or(wrong);
    let (year, at) = match (item.tag, whole.len()) {
        (UTC_TIME, 12) => {
            let short = i16::from(two(0)?);
            (if short < 50 { 2000 + short } else { 1900 + short }, 2)
        }
        (GENERALIZED_TIME, 14) => (whole[..4].parse::<i16>().map_err(|_| wrong)?, 4),
        _ => return Err(wrong),
    };
    DateTime::new(year, two(at)?, two(at + 2)?, two(at + 4)?, two(at + 6)?, two(at + 8)?, 0)
        .and_then(|it| it.to_zoned(TimeZone::UTC))
        .map(|it| it.timestamp())
        .map_err(|_| wrong)
}

/// An identifier and what is said with it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Algorithm {
    pub oid: String,
    pub parameters: Vec<u8>,
}

impl Algorithm {
    pub fn read(reader: &mut Reader<'_>) -> Read<Self> {
        let mut inside = reader.sequence()?;
        let oid = inside.oid()?;
        Ok(Self { oid, parameters: inside.0.to_vec() })
    }
}
