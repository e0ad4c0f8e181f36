//! Files, kept once under their digest, and the rooms they were placed in.

use crate::engine::{Row, Statement, Tx, Value};
use crate::statements as sql;
use crate::{Fault, Store, each};
use jiff::Timestamp;
use record::{BookId, Digest, PersonId, RoomId};

/// Files are kept in pieces of at most this many bytes, so that no row grows large.
const CHUNK: usize = 1024 * 1024;

/// A file and what is in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct File {
    pub digest: Digest,
    pub media_type: String,
    pub bytes: Vec<u8>,
}

/// A file as it stands in a room.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FilePlace {
    pub book: BookId,
    pub room: RoomId,
    pub digest: Digest,
    pub name: String,
    pub by: PersonId,
    pub at: Timestamp,
    /// Set when read; what is written here when placing is not looked at.
    pub media_type: String,
    /// In bytes. Set when read; what is written here when placing is not looked at.
    pub length: u64,
}

impl Store {
    /// Keeps a file and gives its digest. A file that is there already keeps the media type it had.
    ///
    /// # Errors
    /// When the database cannot be written.
    pub async fn put_file(&self, bytes: Vec<u8>, media_type: &str) -> Result<Digest, Fault> {
        let digest = Digest::of(&bytes);
        let media_type = media_type.to_owned();
        self.engine.write(move |tx| Box::pin(put(tx, digest, bytes, media_type))).await?;
        Ok(digest)
    }

    /// The file with this digest, or `None`. What is read is checked against the digest.
    ///
    /// # Errors
    /// [`Fault::Broken`] when the bytes are not those that were put in.
    pub async fn file(&self, digest: &Digest) -> Result<Option<File>, Fault> {
        let digest = *digest;
        self.engine.snapshot(move |tx| Box::pin(get(tx, digest))).await
    }

    /// Gives a file, already put in, its place in a room. The first name stays.
    ///
    /// # Errors
    /// [`Fault::Broken`] when there is no such file.
    pub async fn place_file(&self, place: &FilePlace) -> Result<(), Fault> {
        let (statement, values) = place.row();
        self.execute(statement, values).await.map(drop)
    }

    /// The files of a room, the oldest first.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub async fn files_of(&self, book: &BookId, room: &RoomId) -> Result<Vec<FilePlace>, Fault> {
        each(self.rows(&sql::FILES_OF, vec![book.into(), room.into()]).await?, a_place)
    }

    /// A file's place in a room; `None` when it does not stand there.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub async fn file_place(&self, book: &BookId, room: &RoomId, digest: &Digest) -> Result<Option<FilePlace>, Fault> {
        let row = self.row(&sql::FILE_PLACE, vec![book.into(), room.into(), digest.into()]).await?;
        row.map(|mut row| a_place(&mut row)).transpose()
    }

    /// How many bytes the files of a book take together, each counted once.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub async fn files_size(&self, book: &BookId) -> Result<u64, Fault> {
        self.row(&sql::FILES_SIZE, vec![book.into()]).await?.map_or(Ok(0), |mut row| row.count())
    }

    /// Erases a file that stands in no room. A file that stands somewhere stays.
    ///
    /// # Errors
    /// When the database cannot be written.
    pub async fn erase_unplaced(&self, digest: &Digest) -> Result<(), Fault> {
        let digest = *digest;
        self.engine
            .write(move |tx| {
                Box::pin(async move {
                    tx.execute(&sql::DROP_UNPLACED_CHUNKS, &[digest.into()]).await?;
                    tx.execute(&sql::DROP_UNPLACED_FILE, &[digest.into()]).await?;
                    Ok(())
                })
            })
            .await
    }

    /// Takes the files out of a room and erases those that stand nowhere else. Says how many were taken out.
    ///
    /// # Errors
    /// When the database cannot be written.
    pub async fn erase_files(&self, book: &BookId, room: &RoomId) -> Result<u64, Fault> {
        let values = vec![book.into(), room.into()];
        let taken = self.engine.write(move |tx| Box::pin(erase(tx, values))).await?;
        self.engine.forget().await?;
        Ok(taken)
    }
}

async fn put(tx: &Tx, digest: Digest, bytes: Vec<u8>, media_type: String) -> Result<(), Fault> {
    let file = [digest.into(), media_type.into(), bytes.len().into()];
    if tx.execute(&sql::ADD_FILE, &file).await? == 0 {
        return Ok(());
    }
    for (index, piece) in bytes.chunks(CHUNK).enumerate() {
        tx.execute(&sql::ADD_CHUNK, &[digest.into(), index.into(), Value::Blob(piece.to_vec())]).await?;
    }
    Ok(())
}

async fn get(tx: &Tx, digest: Digest) -> Result<Option<File>, Fault> {
    let Some(mut row) = tx.one(&sql::FILE, &[digest.into()]).await? else { return Ok(None) };
    let media_type = row.text()?;
    let mut bytes = Vec::new();
    let mut take = |mut row: Row| {
        bytes.extend(row.blob()?);
        Ok(())
    };
    tx.each(sql::CHUNKS.sql, &[digest.into()], &mut take).await?;
    if Digest::of(&bytes) != digest {
        return Err(Fault::found(format!("the file {digest} is not what was put in")));
    }
    Ok(Some(File { digest, media_type, bytes }))
}

async fn erase(tx: &Tx, room: Vec<Value>) -> Result<u64, Fault> {
    let digests = each(tx.query(&sql::DROP_PLACES, &room).await?, Row::digest)?;
    for digest in &digests {
        tx.execute(&sql::DROP_UNPLACED_CHUNKS, &[digest.into()]).await?;
        tx.execute(&sql::DROP_UNPLACED_FILE, &[digest.into()]).await?;
    }
    Ok(digests.len() as u64)
}

impl FilePlace {
    pub(crate) fn row(&self) -> (&'static Statement, Vec<Value>) {
        let values = vec![
            (&self.book).into(),
            (&self.room).into(),
            self.digest.into(),
            (&self.name).into(),
            (&self.by).into(),
            self.at.into(),
        ];
        (&sql::PLACE_FILE, values)
    }
}

fn a_place(row: &mut Row) -> Result<FilePlace, Fault> {
    Ok(FilePlace {
        book: BookId(row.text()?),
        room: RoomId(row.text()?),
        digest: row.digest()?,
        name: row.text()?,
        by: PersonId(row.text()?),
        at: row.timestamp()?,
        media_type: row.text()?,
        length: row.count()?,
    })
}
