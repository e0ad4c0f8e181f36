//! An archive of files as an editable paper needs it: stored, without compression, without a clock.

/// Packs files into one archive; the same files make the same bytes.
pub(crate) fn packed(files: &[(&str, Vec<u8>)]) -> Vec<u8> {
    let (mut out, mut directory) = (vec![], vec![]);
    for (name, content) in files {
        let offset = u32::try_from(out.len()).expect("a paper is far below four gigabytes");
        let common = common(name, content);
        out.extend(0x0403_4b50_u32.to_le_bytes());
        out.extend(&common);
        out.extend(name.as_bytes());
        out.extend(content);
        directory.extend(0x0201_4b50_u32.to_le_bytes());
        directory.extend(20_u16.to_le_bytes());
        directory.extend(&common);
        // No comment, first disk, no attributes.
        directory.extend([0; 10]);
        directory.extend(offset.to_le_bytes());
        directory.extend(name.as_bytes());
    }
    let start = u32::try_from(out.len()).expect("a paper is far below four gigabytes");
    let size = u32::try_from(directory.len()).expect("so is its list");
    let count = u16::try_from(files.len()).expect("a paper has a handful of files");
    out.extend(directory);
    out.extend(0x0605_4b50_u32.to_le_bytes());
    out.extend([0; 4]);
    out.extend(count.to_le_bytes());
    out.extend(count.to_le_bytes());
    out.extend(size.to_le_bytes());
    out.extend(start.to_le_bytes());
    out.extend([0; 2]);
    out
}

/// What the file's own head and the directory say alike.
fn common(name: &str, content: &[u8]) -> Vec<u8> {
    let size = u32::try_from(content.len()).expect("a paper is far below four gigabytes").to_le_bytes();
    let mut out = vec![];
    // Version 2.0; names in UTF-8; stored.
    out.extend(20_u16.to_le_bytes());
    out.extend(0x0800_u16.to_le_bytes());
    out.extend(0_u16.to_le_bytes());
    // Midnight of 1 January 1980: an archive knows no earlier moment, and this one no other.
    out.extend(0_u16.to_le_bytes());
    out.extend(0x0021_u16.to_le_bytes());
    out.extend(checksum(content).to_le_bytes());
    out.extend(size);
    out.extend(size);
    out.extend(u16::try_from(name.len()).expect("names are short").to_le_bytes());
    out.extend(0_u16.to_le_bytes());
    out
}

/// CRC-32 as archives have it.
fn checksum(content: &[u8]) -> u32 {
    let mut sum = u32::MAX;
    for byte in content {
        sum ^= u32::from(*byte);
        for _ in 0..8 {
            sum = if sum & 1 == 1 { (sum >> 1) ^ 0xedb8_8320 } else { sum >> 1 };
        }
    }
    !sum
}

#[test]
fn the_checksum_is_the_known_one() {
    assert_eq!(checksum(b"123456789"), 0xcbf4_3926);
    assert_eq!(checksum(b""), 0);
}
