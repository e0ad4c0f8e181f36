//! An archive (ZIP) of small files, stored as they are: written the same way each time, and read strictly.

use crate::der::Malformed;

const LARGEST: usize = 256 << 20;
const MOST: usize = 512;
const PART: &[u8; 4] = b"PK\x03\x04";
const ENTRY: &[u8; 4] = b"PK\x01\x02";
const END: &[u8; 4] = b"PK\x05\x06";

/// A file of an archive: its name and what is in it.
pub type Part = (String, Vec<u8>);

/// The archive of these files, in their order. Days and hours are left out, so the same files give the same bytes.
pub fn write(parts: &[Part]) -> Vec<u8> {
    let (mut out, mut directory) = (vec![], vec![]);
    for (name, bytes) in parts {
        let at = four(out.len());
        let length = two(name.len());
        // Version 2.0, names in UTF-8, stored; the day is the first one a ZIP knows.
        let head = [
            [20, 0, 0, 8, 0, 0, 0, 0, 0x21, 0].as_slice(),
            &crc(bytes).to_le_bytes(),
            &four(bytes.len()),
            &four(bytes.len()),
            &length,
            &[0, 0],
        ]
        .concat();
        out.extend([PART.as_slice(), &head, name.as_bytes(), bytes].concat());
        directory.extend([ENTRY.as_slice(), &[20, 0], &head, &[0; 10], &at, name.as_bytes()].concat());
    }
    let (count, size, start) = (two(parts.len()), four(directory.len()), four(out.len()));
    out.extend(directory);
    out.extend([END.as_slice(), &[0; 4], &count, &count, &size, &start, &[0, 0]].concat());
    out
}

/// The files of an archive that was written here. One that others made may be refused.
///
/// # Errors
/// When it is cut, changed, packed, or names a place outside itself.
pub fn read(bytes: &[u8]) -> Result<Vec<Part>, Malformed> {
    if bytes.len() > LARGEST {
        return Err(Malformed("too large"));
    }
    let mut rest = bytes;
    let mut parts: Vec<Part> = vec![];
    while let Some(after) = rest.strip_prefix(PART) {
        let cut = Malformed("cut short");
        let (head, after) = after.split_at_checked(26).ok_or(cut)?;
        let number = |at: usize, length: usize| {
            head[at..at + length].iter().rev().fold(0, |sum, it| sum << 8 | usize::from(*it))
        };
        let (method, length, name, extra) = (number(4, 2), number(14, 4), number(22, 2), number(24, 2));
        if method != 0 || number(18, 4) != length || extra != 0 {
            return Err(Malformed("packed otherwise than here"));
        }
        let (name, after) = after.split_at_checked(name).ok_or(cut)?;
        let (content, after) = after.split_at_checked(length).ok_or(cut)?;
        let name = std::str::from_utf8(name).map_err(|_| Malformed("a name in no letters"))?;
        let strange =
            name.is_empty() || name.starts_with('/') || name.contains('\\') || name.split('/').any(|it| it == "..");
        if strange || parts.iter().any(|it| it.0 == name) || parts.len() == MOST {
            return Err(Malformed("a name that may not stand there"));
        }
        if crc(content).to_le_bytes() != head[10..14] {
            return Err(Malformed("a file was changed"));
        }
        parts.push((name.to_owned(), content.to_vec()));
        rest = after;
    }
    // What the directory says must be what the parts say: two readers must not see two archives.
    if write(&parts) != bytes {
        return Err(Malformed("the directory says otherwise"));
    }
    Ok(parts)
}

fn two(number: usize) -> [u8; 2] {
    u16::try_from(number).unwrap_or(u16::MAX).to_le_bytes()
}

fn four(number: usize) -> [u8; 4] {
    u32::try_from(number).unwrap_or(u32::MAX).to_le_bytes()
}

fn crc(bytes: &[u8]) -> u32 {
    let mut sum = u32::MAX;
    for byte in bytes {
        sum ^= u32::from(*byte);
        for _ in 0..8 {
            sum = sum >> 1 ^ if sum & 1 == 1 { 0xedb8_8320 } else { 0 };
        }
    }
    !sum
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parts() -> Vec<Part> {
        vec![
            ("a/келісім.json".to_owned(), b"{}".to_vec()),
            ("b.p7s".to_owned(), vec![7; 300]),
            ("c".to_owned(), vec![]),
        ]
    }

    #[test]
    fn what_is_written_is_read_and_the_same_each_time() {
        assert_eq!(crc(b"123456789"), 0xcbf4_3926);
        let archive = write(&parts());
        assert_eq!(archive, write(&parts()));
        assert_eq!(read(&archive).unwrap(), parts());
        assert_eq!(read(&write(&[])).unwrap(), []);
    }

    #[test]
    fn any_change_is_found() {
        let archive = write(&parts());
        for at in 0..archive.len() {
            let mut changed = archive.clone();
            changed[at] ^= 1;
            assert!(read(&changed).is_err() || read(&changed).unwrap() != parts(), "{at}");
            assert!(read(&archive[..at]).is_err(), "cut at {at}");
        }
        for name in ["../up", "/root", "a\\b", ""] {
            assert!(read(&write(&[(name.to_owned(), vec![])])).is_err(), "{name}");
        }
        assert!(read(b"PK\x03\x04").is_err() && read(b"").is_err());
    }

    #[test]
    fn other_programs_read_it() {
        let path = std::env::temp_dir().join(format!("kelisim-archive-{}.zip", std::process::id()));
        std::fs::write(&path, write(&parts())).unwrap();
        let script =
            "import sys, zipfile; it = zipfile.ZipFile(sys.argv[1]); assert it.testzip() is None; print(it.namelist())";
        let told = std::process::Command::new("python3").args(["-c", script]).arg(&path).output();
        std::fs::remove_file(&path).unwrap();
        match told {
            Ok(it) => assert!(
                it.status.success() && it.stdout.starts_with(b"['a/"),
                "{}",
                String::from_utf8_lossy(&it.stderr)
            ),
            Err(_) => eprintln!("skipped: no python3 to read the archive with"),
        }
    }
}
