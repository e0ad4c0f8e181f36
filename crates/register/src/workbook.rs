//! Workbooks (XLSX) as far as a register needs them: one sheet of text, written and read.
//!
//! Only the first sheet is read; formulas give their last value; a serial number in a column of days becomes a day.

use csv::WriterBuilder;
use flate2::{Crc, Decompress, FlushDecompress, Status};
use jiff::{ToSpan, civil::date};
use std::collections::BTreeMap;

/// No part of a workbook is unpacked beyond this, whatever it says of itself.
const MOST_BYTES: usize = 16 * 1024 * 1024;
/// No sheet is read beyond these.
const MOST_COLUMNS: usize = 64;
/// The columns that hold days.
const DAYS: [&str; 5] = ["entered_on", "applied_on", "born", "certificate_date", "protocol_date"];

// --- writing -----------------------------------------------------------------

/// A table as a workbook with one sheet. Every cell is text, so that nothing in it is computed.
pub fn as_workbook(table: &[Vec<String>]) -> Vec<u8> {
    let head = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>";
    let types = "http://schemas.openxmlformats.org/package/2006/content-types";
    let relations = "http://schemas.openxmlformats.org/package/2006/relationships";
    let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    let spreadsheet = "application/vnd.openxmlformats-officedocument.spreadsheetml";
    let parts = [
        (
            "[Content_Types].xml",
            format!(
                "{head}<Types xmlns=\"{types}\">\
                 <Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>\
                 <Default Extension=\"xml\" ContentType=\"application/xml\"/>\
                 <Override PartName=\"/xl/workbook.xml\" ContentType=\"{spreadsheet}.sheet.main+xml\"/>\
                 <Override PartName=\"/xl/worksheets/sheet1.xml\" ContentType=\"{spreadsheet}.worksheet+xml\"/></Types>"
            ),
        ),
        (
            "_rels/.rels",
            format!(
                "{head}<Relationships xmlns=\"{relations}\"><Relationship Id=\"rId1\" Type=\"{office}/officeDocument\" \
                 Target=\"xl/workbook.xml\"/></Relationships>"
            ),
        ),
        (
            "xl/workbook.xml",
            format!(
                "{head}<workbook xmlns=\"{main}\" xmlns:r=\"{office}\"><sheets>\
                 <sheet name=\"register\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>"
            ),
        ),
        (
            "xl/_rels/workbook.xml.rels",
            format!(
                "{head}<Relationships xmlns=\"{relations}\"><Relationship Id=\"rId1\" Type=\"{office}/worksheet\" \
                 Target=\"worksheets/sheet1.xml\"/></Relationships>"
            ),
        ),
        (
            "xl/worksheets/sheet1.xml",
            format!("{head}<worksheet xmlns=\"{main}\"><sheetData>{}</sheetData></worksheet>", rows(table)),
        ),
    ];
    zipped(&parts)
}

fn rows(table: &[Vec<String>]) -> String {
    let cell =
        |text: &String| format!("<c t=\"inlineStr\"><is><t xml:space=\"preserve\">{}</t></is></c>", escaped(text));
    table.iter().map(|line| format!("<row>{}</row>", line.iter().map(cell).collect::<String>())).collect()
}

fn escaped(text: &str) -> String {
    let kept = text.chars().filter(|it| !it.is_control() || *it == '\n' || *it == '\t');
    kept.collect::<String>().replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

/// The parts in an archive, not compressed.
fn zipped(parts: &[(&str, String)]) -> Vec<u8> {
    let (mut out, mut directory) = (vec![], vec![]);
    for (name, text) in parts {
        let mut crc = Crc::new();
        crc.update(text.as_bytes());
        let offset = out.len() as u32;
        let size = (text.len() as u32).to_le_bytes();
        // Version 2.0, no flags, stored, 1 January 1980.
        let common = [&[20, 0, 0, 8, 0, 0, 0, 0, 33, 0][..], &crc.sum().to_le_bytes(), &size, &size].concat();
        let name_length = (name.len() as u16).to_le_bytes();
        out.extend([b"PK\x03\x04", &common[..], &name_length, &[0, 0], name.as_bytes(), text.as_bytes()].concat());
        directory.extend(
            [b"PK\x01\x02\x14\x00", &common[..], &name_length, &[0; 12], &offset.to_le_bytes(), name.as_bytes()]
                .concat(),
        );
    }
    let (count, start) = ((parts.len() as u16).to_le_bytes(), (out.len() as u32).to_le_bytes());
    let length = (directory.len() as u32).to_le_bytes();
    out.extend(directory);
    out.extend([b"PK\x05\x06\0\0\0\0", &count[..], &count, &length, &start, &[0, 0]].concat());
    out
}

// --- reading -----------------------------------------------------------------

/// The text of a table that was sent: a workbook or CSV. `None` when it is neither.
pub fn table_of(bytes: &[u8]) -> Option<String> {
    if !bytes.starts_with(b"PK") {
        return String::from_utf8(bytes.to_vec()).ok().filter(|it| !it.trim().is_empty());
    }
    let parts = unpacked(bytes)?;
    let text = |name: &str| parts.get(name).and_then(|it| String::from_utf8(it.clone()).ok());
    let shared = text("xl/sharedStrings.xml").map(|it| strings(&it)).unwrap_or_default();
    let first = parts.keys().find(|it| it.starts_with("xl/worksheets/sheet"))?.clone();
    let mut table = sheet(&text(&first)?, &shared);
    name_days(&mut table);
    let width = table.first().map_or(0, Vec::len);
    let mut writer = WriterBuilder::new().from_writer(vec![]);
    for mut line in table {
        line.resize(width, String::new());
        writer.write_record(&line).ok()?;
    }
    String::from_utf8(writer.into_inner().ok()?).ok()
}

/// The files of an archive that a register needs, by name.
fn unpacked(bytes: &[u8]) -> Option<BTreeMap<String, Vec<u8>>> {
    let number = |at: usize, length: usize| -> Option<usize> {
        let part = bytes.get(at..at.checked_add(length)?)?;
        Some(part.iter().rev().fold(0, |sum, it| sum << 8 | usize::from(*it)))
    };
    let end = (0..=bytes.len().checked_sub(22)?).rev().find(|at| bytes[*at..].starts_with(b"PK\x05\x06"))?;
    let (count, mut at) = (number(end + 10, 2)?, number(end + 16, 4)?);
    let mut parts = BTreeMap::new();
    for _ in 0..count.min(1000) {
        if !bytes.get(at..)?.starts_with(b"PK\x01\x02") {
            return None;
        }
        let (method, packed, local) = (number(at + 10, 2)?, number(at + 20, 4)?, number(at + 42, 4)?);
        let (name_length, extra, comment) = (number(at + 28, 2)?, number(at + 30, 2)?, number(at + 32, 2)?);
        let name = String::from_utf8_lossy(bytes.get(at + 46..at + 46 + name_length)?).into_owned();
        at += 46 + name_length + extra + comment;
        if !(name == "xl/sharedStrings.xml" || name.starts_with("xl/worksheets/sheet")) {
            continue;
        }
        let start = local + 30 + number(local + 26, 2)? + number(local + 28, 2)?;
        let content = bytes.get(start..start.checked_add(packed)?)?;
        let mut plain = vec![];
        match method {
            0 => plain.extend_from_slice(content),
            8 => plain = inflated(content)?,
            _ => return None,
        }
        parts.insert(name, plain);
    }
    Some(parts)
}

/// A packed part, unpacked; `None` when it is damaged or larger than any sheet of mediators.
fn inflated(content: &[u8]) -> Option<Vec<u8>> {
    let (mut unpacking, mut plain) = (Decompress::new(false), Vec::with_capacity(64 * 1024));
    loop {
        let rest = content.get(usize::try_from(unpacking.total_in()).ok()?..)?;
        let before = (unpacking.total_in(), unpacking.total_out());
        if unpacking.decompress_vec(rest, &mut plain, FlushDecompress::None).ok()? == Status::StreamEnd {
            return Some(plain);
        }
        let stands_still = before == (unpacking.total_in(), unpacking.total_out());
        if plain.len() >= MOST_BYTES || stands_still && plain.len() < plain.capacity() {
            return None;
        }
        plain.reserve(plain.len());
    }
}

/// What stands between two tags of a name, one after another.
fn between<'a>(text: &'a str, name: &str) -> Vec<(&'a str, &'a str)> {
    let (open, close) = (format!("<{name}"), format!("</{name}>"));
    let (mut rest, mut found) = (text, vec![]);
    while let Some(at) = rest.find(&open) {
        let after = &rest[at + open.len()..];
        let Some(end) = after.find('>') else { break };
        let is_whole_name = after.starts_with(['>', ' ', '/', '\n', '\t', '\r']);
        if !is_whole_name {
            rest = after;
            continue;
        }
        let attributes = &after[..end];
        if attributes.ends_with('/') {
            found.push((attributes, ""));
            rest = &after[end + 1..];
            continue;
        }
        let Some(closed) = after[end + 1..].find(&close) else { break };
        found.push((attributes, &after[end + 1..end + 1 + closed]));
        rest = &after[end + 1 + closed + close.len()..];
    }
    found
}

fn strings(text: &str) -> Vec<String> {
    between(text, "si").into_iter().map(|(_, it)| texts(it)).collect()
}

fn texts(of: &str) -> String {
    between(of, "t").into_iter().map(|(_, it)| unescaped(it)).collect()
}

fn unescaped(text: &str) -> String {
    let named = [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&apos;", "'"), ("&amp;", "&")];
    named.into_iter().fold(text.to_owned(), |text, (from, to)| text.replace(from, to))
}

fn sheet(text: &str, shared: &[String]) -> Vec<Vec<String>> {
    let mut table = vec![];
    for (_, row) in between(text, "row") {
        let mut line: Vec<String> = vec![];
        for (attributes, cell) in between(row, "c") {
            let place = attribute(attributes, "r").and_then(column).unwrap_or(line.len()).min(MOST_COLUMNS);
            line.resize(line.len().max(place), String::new());
            let value = between(cell, "v").first().map(|it| unescaped(it.1)).unwrap_or_default();
            let said = match attribute(attributes, "t") {
                Some("s") => value.parse::<usize>().ok().and_then(|it| shared.get(it)).cloned().unwrap_or_default(),
                Some("inlineStr") => texts(cell),
                _ => value,
            };
            line.insert(place, said);
        }
        table.push(line);
    }
    table
}

fn attribute<'a>(attributes: &'a str, name: &str) -> Option<&'a str> {
    let after = attributes.split(&format!(" {name}=\"")).nth(1)?;
    after.split('"').next()
}

/// `AB7` is the column 27, counted from 0.
fn column(place: &str) -> Option<usize> {
    let letters = place.bytes().take_while(u8::is_ascii_uppercase);
    let number = letters.fold(0_usize, |sum, it| sum.saturating_mul(26).saturating_add(usize::from(it - b'A') + 1));
    number.checked_sub(1)
}

/// A spreadsheet keeps a day as the number of days since 30 December 1899.
fn name_days(table: &mut [Vec<String>]) {
    let Some((head, lines)) = table.split_first_mut() else { return };
    for (at, _) in head.iter().enumerate().filter(|it| DAYS.contains(&it.1.trim().to_lowercase().as_str())) {
        for cell in lines.iter_mut().filter_map(|it| it.get_mut(at)) {
            let days = cell.parse::<i32>().ok().filter(|it| (1..100_000).contains(it));
            if let Some(day) = days.and_then(|it| date(1899, 12, 30).checked_add(it.days()).ok()) {
                *cell = day.to_string();
            }
        }
    }
}
