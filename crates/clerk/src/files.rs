//! Files: told by their content, kept by digest, placed in a room, within a quota.

mod media;

use crate::{CaseNumber, Clerk, Failure, What, Who};
use case::Room;
use jiff::SignedDuration;
use record::Digest;

/// The largest file, in bytes.
pub const MAX_FILE_BYTES: usize = 20 * 1024 * 1024;
/// All files of one case together, in bytes.
pub const MAX_CASE_BYTES: u64 = 200 * 1024 * 1024;

/// So long a file that was brought may wait for its place.
const UNPLACED: SignedDuration = SignedDuration::from_hours(24 * 3);

/// A file that was read for somebody who may read its room.
#[derive(Clone, Debug)]
pub struct KeptFile {
    pub name: String,
    pub media: String,
    pub bytes: Vec<u8>,
}

impl Clerk {
    /// Keeps a file so that an act can place it in a room. Until then nobody can read it.
    ///
    /// # Errors
    /// A mistake when it is empty, too large, no PDF, picture, DOCX or XLSX by its content, or with
    /// something in it that runs.
    pub async fn keep_file(
        &self,
        who: &Who,
        number: &CaseNumber,
        bytes: Vec<u8>,
    ) -> Result<(Digest, &'static str), Failure> {
        let sheet = self.sheet(who, number).await?;
        // What is kept and never placed counts nowhere else.
        self.limit(&format!("files/{}", who.person), 100, SignedDuration::from_hours(24)).await?;
        if bytes.is_empty() {
            return Err(Failure::mistake("file", What::Empty));
        }
        let size = self.store.files_size(&sheet.number.book()).await?;
        if bytes.len() > MAX_FILE_BYTES || size + bytes.len() as u64 > MAX_CASE_BYTES {
            return Err(Failure::mistake("file", What::TooLarge));
        }
        let media = media::of(&bytes).ok_or(Failure::mistake("file", What::UnknownKind))?;
        if media::is_active(media, &bytes) {
            return Err(Failure::mistake("file", What::Dangerous));
        }
        let digest = self.store.put_file(bytes, media).await?;
        let at = self.office.now().as_second();
        self.store.put_office(&brought(who, &sheet.number, &digest), &at.into()).await?;
        Ok((digest, media))
    }

    /// A file takes its place in a room only after that very person brought it to that very case, and as what it is:
    /// whoever knows no more than a digest learns neither that somebody else brought the file nor what is in it.
    pub(crate) async fn is_kept(
        &self,
        who: &Who,
        number: &CaseNumber,
        digest: &Digest,
        media: &str,
        length: u64,
    ) -> Result<(), Failure> {
        if self.store.office(&brought(who, number, digest)).await?.is_none() {
            return Err(Failure::mistake("file", What::Unknown));
        }
        let known = self.store.file(digest).await?.ok_or(Failure::mistake("file", What::Unknown))?;
        if known.media_type != media || known.bytes.len() as u64 != length {
            return Err(Failure::mistake("file", What::UnknownKind));
        }
        Ok(())
    }

    /// Erases the files that were brought and have stood for three days in no room and no entry: a form was left, or
    /// something in it was wrong. Says how many notes of them were dropped.
    ///
    /// # Errors
    /// A fault when the store failed.
    pub async fn sweep_files(&self) -> Result<usize, Failure> {
        let (mut after, mut dropped) = (None::<String>, 0);
        let eldest = self.office.now().as_second() - UNPLACED.as_secs();
        loop {
            let notes = self.store.office_under("brought/", after.as_deref(), 200).await?;
            let Some((last, _)) = notes.last() else { return Ok(dropped) };
            after = Some(last.clone());
            for (name, at) in &notes {
                // Notes of an earlier program say no time, and are old enough.
                if at.as_i64().is_some_and(|at| at > eldest) {
                    continue;
                }
                if let Some((number, digest)) = read_brought(name)
                    && !self.is_spoken_of(&number, &digest).await?
                {
                    self.store.erase_unplaced(&digest).await?;
                }
                self.store.drop_office(name).await?;
                dropped += 1;
            }
        }
    }

    /// Whether an entry of the case names the file: a place in a room, a scan, a signed copy.
    async fn is_spoken_of(&self, number: &CaseNumber, digest: &Digest) -> Result<bool, Failure> {
        let Some(opened) = self.read(&number.book()).await? else { return Ok(false) };
        let digest = digest.to_string();
        Ok(opened.events.iter().any(|it| {
            let body = serde_json::to_string(&it.body).unwrap_or_default();
            let through = serde_json::to_string(&it.header.through).unwrap_or_default();
            [it.fact.to_record().1.to_string(), body, through].iter().any(|said| said.contains(&digest))
        }))
    }

    /// A file of a room, for somebody who may read that room.
    ///
    /// # Errors
    /// Not found for everybody else.
    pub async fn file_of(
        &self,
        who: &Who,
        number: &CaseNumber,
        room: &Room,
        digest: &Digest,
    ) -> Result<KeptFile, Failure> {
        let sheet = self.sheet(who, number).await?;
        let placed = sheet
            .view
            .lines
            .iter()
            .any(|it| it.room == *room && matches!(&it.fact, case::Fact::FileAdded { file, .. } if file == digest));
        if !placed {
            return Err(Failure::NotFound);
        }
        let place = self.store.file_place(&number.book(), &room.id(), digest).await?.ok_or(Failure::NotFound)?;
        let file = self.store.file(digest).await?.ok_or(Failure::NotFound)?;
        Ok(KeptFile { name: place.name, media: file.media_type, bytes: file.bytes })
    }
}

/// Under which name the office notes who brought a file to which case.
fn brought(who: &Who, number: &CaseNumber, digest: &Digest) -> String {
    format!("brought/{number}/{}/{digest}", who.person)
}

/// The case and the file of such a note.
fn read_brought(name: &str) -> Option<(CaseNumber, Digest)> {
    let (number, rest) = name.strip_prefix("brought/")?.split_once('/')?;
    Some((CaseNumber(number.to_owned()), Digest::from_hex(rest.rsplit_once('/')?.1)?))
}
