//! Containers as they arrive: text around them, and lengths that are told only at the end. Afterwards it is DER.

use crate::der::{Malformed, OCTETS, Read};
use std::borrow::Cow;

/// No container is larger: the largest file, with room for what stands around it.
pub(crate) const LARGEST: usize = 32 << 20;
const DEEPEST: usize = 40;

/// The same values in DER: definite lengths, no string in pieces. What is DER already stays as it is.
///
/// # Errors
/// When the bytes are no BER, are nested too deep or are too many.
pub fn to_der(bytes: &[u8]) -> Result<Cow<'_, [u8]>, Malformed> {
    if bytes.len() > LARGEST {
        return Err(Malformed("too large"));
    }
    let mut rest = bytes;
    let mut out = Vec::with_capacity(bytes.len());
    convert(&mut rest, &mut out, 0)?;
    // Kazakhstan's library for signing leaves the nought that ends a text in C behind its containers.
    if rest.iter().any(|it| *it != 0) {
        return Err(Malformed("something stands after the end"));
    }
    Ok(if out == bytes { Cow::Borrowed(bytes) } else { Cow::Owned(out) })
}

fn convert(rest: &mut &[u8], out: &mut Vec<u8>, depth: usize) -> Read<()> {
    if depth > DEEPEST {
        return Err(Malformed("nested too deep"));
    }
    let (tag, length) = head(rest)?;
    let constructed = tag & 0x20 != 0;
    if !constructed {
        let length = length.ok_or(Malformed("a value without an end"))?;
        write(tag, cut(rest, length)?, out);
        return Ok(());
    }
    let mut inner = vec![];
    let in_pieces = tag == OCTETS | 0x20;
    let mut within = match length {
        Some(length) => cut(rest, length)?,
        None => *rest,
    };
    loop {
        match (length, within) {
            (Some(_), []) => break,
            (None, [0, 0, after @ ..]) => {
                *rest = after;
                break;
            }
            _ if in_pieces => piece(&mut within, &mut inner, depth + 1)?,
            _ => convert(&mut within, &mut inner, depth + 1)?,
        }
    }
    write(if in_pieces { OCTETS } else { tag }, &inner, out);
    Ok(())
}

/// One piece of a string in pieces: only its content counts.
fn piece(rest: &mut &[u8], out: &mut Vec<u8>, depth: usize) -> Read<()> {
    let mut one = vec![];
    convert(rest, &mut one, depth)?;
    let item = crate::der::Reader(&one).any()?;
    if item.tag != OCTETS {
        return Err(Malformed("a string of pieces that are none"));
    }
    out.extend_from_slice(item.content);
    Ok(())
}

fn head(rest: &mut &[u8]) -> Read<(u8, Option<usize>)> {
    let [tag, first, after @ ..] = rest else { return Err(Malformed("cut short")) };
    if tag & 0x1f == 0x1f {
        return Err(Malformed("a tag of several bytes"));
    }
    let count = usize::from(first & 0x7f);
    let (length, after) = match first {
        0x80 => (None, after),
        0..=0x7f => (Some(count), after),
        _ if count > 8 || after.len() < count => return Err(Malformed("a length without end")),
        _ => {
            let mut length = 0usize;
            for digit in &after[..count] {
                length = length.checked_mul(256).ok_or(Malformed("too large"))? + usize::from(*digit);
            }
            (Some(length), &after[count..])
        }
    };
    let tag = *tag;
    *rest = after;
    Ok((tag, length))
}

fn cut<'a>(rest: &mut &'a [u8], length: usize) -> Read<&'a [u8]> {
    if length > rest.len() {
        return Err(Malformed("cut short"));
    }
    let (content, after) = rest.split_at(length);
    *rest = after;
    Ok(content)
}

/// One value in DER.
pub(crate) fn write(tag: u8, content: &[u8], out: &mut Vec<u8>) {
    out.push(tag);
    let length = content.len();
    if length < 0x80 {
        out.push(length.to_le_bytes()[0]);
    } else {
        let digits = length.to_be_bytes();
        let first = digits.iter().position(|it| *it != 0).unwrap_or(digits.len() - 1);
        out.push(0x80 | (digits.len() - first).to_le_bytes()[0]);
        out.extend_from_slice(&digits[first..]);
    }
    out.extend_from_slice(content);
}

/// The bytes themselves, when they came as PEM or as base64; programs for signing give all three.
///
/// # Errors
/// When it is neither a value of ASN.1 nor its text.
pub fn armoured(bytes: &[u8]) -> Result<Cow<'_, [u8]>, Malformed> {
    if bytes.first() == Some(&0x30) {
        return Ok(Cow::Borrowed(bytes));
    }
    if bytes.len() > 2 * LARGEST {
        return Err(Malformed("too large"));
    }
    let text = std::str::from_utf8(bytes).map_err(|_| Malformed("neither a signature nor its text"))?;
    let mut out = Vec::with_capacity(text.len() / 4 * 3);
    let (mut held, mut bits) = (0u32, 0);
    for letter in text.lines().filter(|it| !it.starts_with("-----")).flat_map(str::bytes) {
        let value = match letter {
            b'A'..=b'Z' => letter - b'A',
            b'a'..=b'z' => letter - b'a' + 26,
            b'0'..=b'9' => letter - b'0' + 52,
            b'+' => 62,
            b'/' => 63,
            b'=' | b' ' | b'\t' | b'\r' | 0 => continue,
            _ => return Err(Malformed("neither a signature nor its text")),
        };
        held = held << 6 | u32::from(value);
        bits += 6;
        if bits >= 8 {
            bits -= 8;
            out.push((held >> bits).to_le_bytes()[0]);
            held &= (1 << bits) - 1;
        }
    }
    Ok(Cow::Owned(out))
}
