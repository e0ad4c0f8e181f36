//! What a file is by its content, and whether something in it runs. Its name says neither.

const PDF: &str = "application/pdf";
const DOCX: &str = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
const XLSX: &str = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/// The kind of a file; `None` for whatever this office does not take.
pub(super) fn of(bytes: &[u8]) -> Option<&'static str> {
    match bytes {
        [b'%', b'P', b'D', b'F', b'-', ..] => Some(PDF),
        [0xff, 0xd8, 0xff, ..] => Some("image/jpeg"),
        [0x89, b'P', b'N', b'G', 0x0d, 0x0a, 0x1a, 0x0a, ..] => Some("image/png"),
        [b'P', b'K', 3, 4, ..] => {
            let names = names(bytes)?;
            let has = |name: &str| names.contains(&name.as_bytes());
            match has("[Content_Types].xml") {
                true if has("word/document.xml") => Some(DOCX),
                true if has("xl/workbook.xml") => Some(XLSX),
                _ => None,
            }
        }
        _ => None,
    }
}

/// Whether the file carries something that runs when it is opened: macros, embedded programs, scripts of a PDF that are
/// not hidden in a compressed part of it. What is hidden there a scanner of the institution must find.
pub(super) fn is_active(media: &str, bytes: &[u8]) -> bool {
    match media {
        PDF => ["/JavaScript", "/JS", "/Launch", "/RichMedia"].iter().any(|it| has_name(bytes, it.as_bytes())),
        DOCX | XLSX => {
            let runs = ["vbaproject", "activex", "macrosheets", "oleobject", "/embeddings/"];
            let all = names(bytes).unwrap_or_default();
            all.iter().any(|name| {
                let name = String::from_utf8_lossy(name).to_lowercase();
                runs.iter().any(|it| name.contains(it))
            })
        }
        _ => false,
    }
}

/// A name of a PDF stands alone: `/JS` is not the beginning of `/JSomething`.
fn has_name(bytes: &[u8], name: &[u8]) -> bool {
    let ends = |at: usize| bytes.get(at).is_none_or(|it| !it.is_ascii_alphanumeric());
    bytes.windows(name.len()).enumerate().any(|(at, it)| it == name && ends(at + name.len()))
}

/// The names in a ZIP's directory; `None` when the directory is not whole. A name that stands only before a part, and not
/// in the directory, is read by no program.
fn names(bytes: &[u8]) -> Option<Vec<&[u8]>> {
    const MOST: usize = 10_000;
    let number = |at: usize, length: usize| -> Option<usize> {
        let digits = bytes.get(at..at.checked_add(length)?)?;
        Some(digits.iter().rev().fold(0, |sum, it| sum << 8 | usize::from(*it)))
    };
    let last = bytes.len().checked_sub(22)?;
    let end = (last.saturating_sub(0xffff)..=last).rev().find(|at| bytes[*at..].starts_with(b"PK\x05\x06"))?;
    let (count, mut at) = (number(end + 10, 2)?, number(end + 16, 4)?);
    let mut found = vec![];
    for _ in 0..count.min(MOST) {
        if !bytes.get(at..)?.starts_with(b"PK\x01\x02") {
            return None;
        }
        let (name, extra, comment) = (number(at + 28, 2)?, number(at + 30, 2)?, number(at + 32, 2)?);
        found.push(bytes.get(at + 46..at + 46 + name)?);
        at += 46 + name + extra + comment;
    }
    Some(found)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A ZIP with empty parts of these names.
    fn zip(names: &[&str]) -> Vec<u8> {
        let (mut out, mut directory) = (vec![], vec![]);
        for name in names {
            let length = u16::try_from(name.len()).unwrap().to_le_bytes();
            let at = u32::try_from(out.len()).unwrap().to_le_bytes();
            out.extend([b"PK\x03\x04".as_slice(), &[0; 22], &length, &[0; 2], name.as_bytes()].concat());
            directory.extend([b"PK\x01\x02".as_slice(), &[0; 24], &length, &[0; 12], &at, name.as_bytes()].concat());
        }
        let count = u16::try_from(names.len()).unwrap().to_le_bytes();
        let [size, start] = [directory.len(), out.len()].map(|it| u32::try_from(it).unwrap().to_le_bytes());
        out.extend(directory);
        out.extend([b"PK\x05\x06".as_slice(), &[0; 4], &count, &count, &size, &start, &[0; 2]].concat());
        out
    }

    #[test]
    fn a_file_is_what_its_content_says() {
        let check = |bytes: &[u8], expected: Option<&str>| assert_eq!(of(bytes), expected);
        check(b"%PDF-1.7\n", Some(PDF));
        check(&[0xff, 0xd8, 0xff, 0xe0], Some("image/jpeg"));
        check(&zip(&["[Content_Types].xml", "word/document.xml"]), Some(DOCX));
        check(&zip(&["[Content_Types].xml", "xl/workbook.xml"]), Some(XLSX));
        check(&zip(&["word/document.xml"]), None);
        check(&zip(&["index.html"]), None);
        check(b"PK\x03\x04", None);
        check(b"MZ\x90\x00", None);
        check(b"<html><script>", None);
        check(b"", None);
        let whole = zip(&["[Content_Types].xml", "word/document.xml"]);
        for end in 0..whole.len() {
            let _ = of(&whole[..end]);
        }
    }

    #[test]
    fn what_runs_is_found() {
        let check = |media: &str, bytes: &[u8], expected: bool| assert_eq!(is_active(media, bytes), expected);
        check(PDF, b"%PDF-1.7 << /S /JavaScript /JS (app.alert(1)) >>", true);
        check(PDF, b"%PDF-1.7 << /S /Launch >>", true);
        check(PDF, b"%PDF-1.7 << /JSON (kept) /Launcher (x) >>", false);
        check(DOCX, &zip(&["[Content_Types].xml", "word/document.xml", "word/vbaProject.bin"]), true);
        check(XLSX, &zip(&["[Content_Types].xml", "xl/workbook.xml", "xl/macrosheets/sheet1.xml"]), true);
        check(DOCX, &zip(&["[Content_Types].xml", "word/document.xml", "word/media/image1.png"]), false);
    }
}
