//! A folder in place of a carrier: what would be sent is written to a file, and nothing leaves the machine.

use crate::LinkFault;
use jiff::{Timestamp, tz::TimeZone};
use std::path::Path;

/// Writes `2026-06-09T101500Z-<id>.<ending>`; the same thing written again replaces itself.
pub(crate) async fn write(
    folder: &Path,
    at: Timestamp,
    id: &str,
    ending: &str,
    content: &[u8],
) -> Result<(), LinkFault> {
    let time = at.to_zoned(TimeZone::UTC).strftime("%Y-%m-%dT%H%M%SZ");
    let path = folder.join(format!("{time}-{id}.{ending}"));
    let unfinished = path.with_extension("unfinished");
    let written = async {
        tokio::fs::create_dir_all(folder).await?;
        tokio::fs::write(&unfinished, content).await?;
        tokio::fs::rename(&unfinished, &path).await
    };
    written
        .await
        .map_err(|why| LinkFault::passing(format!("the folder for what is sent cannot be written: {}", why.kind())))
}

/// An id becomes a file's name and a part of a mail's header, so only plain characters are let in.
pub(crate) fn plain_id(id: &str) -> Result<(), LinkFault> {
    let plain = |it: u8| it.is_ascii_alphanumeric() || it == b'-' || it == b'_';
    if !id.is_empty() && id.len() <= 128 && id.bytes().all(plain) {
        Ok(())
    } else {
        Err(LinkFault::lasting("the id of what is sent is not made of letters, digits and hyphens"))
    }
}
