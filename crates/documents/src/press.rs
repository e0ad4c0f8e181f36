//! The PDF of a paper: archival (PDF/A), accessible (PDF/UA), the same bytes for the same paper.
//!
//! The form is one file of the typesetting language that reads the paper as data: what people wrote is text and never
//! instructions. What is given to the press is not kept by it.

use crate::paper::Document;
use serde::Serialize;
use std::sync::LazyLock;
use typst::diag::{FileError, FileResult};
use typst::foundations::{Bytes, Datetime, Duration, Smart};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Library, LibraryExt, World};
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards};

/// How many papers ago something must have been used to be forgotten.
const KEEP: usize = 2;

/// Why no PDF was made: a fault of ours, for the log.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault(pub String);

impl std::fmt::Display for Fault {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for Fault {}

/// Fonts and form, read once.
struct Shop {
    library: LazyHash<Library>,
    book: LazyHash<FontBook>,
    fonts: Vec<Font>,
    form: Source,
}

static SHOP: LazyLock<Shop> = LazyLock::new(|| {
    let is_serif = |it: &Font| it.info().family == FAMILY;
    let fonts: Vec<Font> = typst_assets::fonts().flat_map(|it| Font::iter(Bytes::new(it))).filter(is_serif).collect();
    Shop {
        library: LazyHash::new(Library::default()),
        book: LazyHash::new(FontBook::from_fonts(&fonts)),
        fonts,
        form: Source::new(named("paper.typ"), include_str!("paper.typ").to_owned()),
    }
});

/// It has every Kazakh letter and the sign of the tenge.
const FAMILY: &str = "New Computer Modern";

fn named(name: &str) -> FileId {
    let path = VirtualPath::new(name).expect("the names of our own files are paths");
    RootedPath::new(VirtualRoot::Project, path).intern()
}

/// A file that travels inside a paper: name, media type, what it is, content.
pub type Attachment = (String, &'static str, String, Vec<u8>);

/// What travels inside a paper: with an agreement its data and each of its texts for programs.
pub fn attachments(basis: crate::Basis<'_>, document: &Document) -> Vec<Attachment> {
    if document.kind != crate::PaperKind::Agreement {
        return vec![];
    }
    let data = crate::data(basis).and_then(|it| serde_json::to_vec_pretty(&it).ok());
    let data = data.map(|it| ("agreement.json".to_owned(), "application/json", document.texts[0].title.clone(), it));
    let texts = document.texts.iter().map(|paper| {
        let name = format!("agreement.{}.akn.xml", paper.language.code());
        (name, "application/xml", paper.title.clone(), crate::akoma(document, paper).into_bytes())
    });
    data.into_iter().chain(texts).collect()
}

/// One paper on its way to be a PDF.
pub struct Press {
    given: Vec<(FileId, Bytes)>,
    standards: PdfStandards,
    identity: String,
}

/// What the form reads.
#[derive(Serialize)]
struct Given<'a> {
    #[serde(flatten)]
    document: &'a Document,
    year: i16,
    month: i8,
    date: i8,
    attached: Vec<Attached<'a>>,
    code_picture: Option<&'static str>,
}

#[derive(Serialize)]
struct Attached<'a> {
    name: &'a str,
    media: &'a str,
    about: &'a str,
}

impl Press {
    /// Takes a paper in.
    pub fn new(document: &Document) -> Self {
        Self::with(document, &[])
    }

    /// Takes a paper in with files that travel inside it.
    ///
    /// PDF/A-2 forbids foreign files, PDF/A-3 differs from it in nothing but that it allows them.
    pub fn with(document: &Document, attached: &[Attachment]) -> Self {
        let given = Given {
            document,
            year: document.day.year(),
            month: document.day.month(),
            date: document.day.day(),
            attached: attached.iter().map(|it| Attached { name: &it.0, media: it.1, about: &it.2 }).collect(),
            code_picture: document.code.as_ref().map(|_| "code.svg"),
        };
        let paper = serde_json::to_vec(&given).expect("a paper is plain data");
        let identity = format!("{}/{}/{}", document.number, document.kind.name(), document.day);
        let mut files = vec![(named("paper.json"), Bytes::new(paper))];
        files.extend(attached.iter().map(|it| (named(&it.0), Bytes::new(it.3.clone()))));
        files.extend(document.code.as_ref().map(|it| (named("code.svg"), Bytes::new(crate::code::svg(&it.address)))));
        let archival = if attached.is_empty() { PdfStandard::A_2a } else { PdfStandard::A_3a };
        let standards = PdfStandards::new(&[archival, PdfStandard::Ua_1]).expect("the two standards go together");
        Self { given: files, standards, identity }
    }

    /// Makes the PDF.
    ///
    /// # Errors
    /// A fault when the form cannot be set or does not meet its standards.
    pub fn pdf(&self) -> Result<Vec<u8>, Fault> {
        let made = self.set();
        // Also after a failure: what was computed for it would be kept for ever.
        comemo::evict(KEEP);
        made
    }

    fn set(&self) -> Result<Vec<u8>, Fault> {
        let why = |faults: typst::ecow::EcoVec<typst::diag::SourceDiagnostic>| {
            let said: Vec<String> = faults.iter().map(|it| it.message.to_string()).collect();
            Fault(format!("{}: {}", self.identity, said.join("; ")))
        };
        let pages: PagedDocument = typst::compile(self).output.map_err(why)?;
        let options = PdfOptions {
            ident: Smart::Custom(self.identity.clone()),
            creator: Smart::Custom(Some("Kelisim".to_owned())),
            standards: self.standards.clone(),
            ..PdfOptions::default()
        };
        typst_pdf::pdf(&pages, &options).map_err(why)
    }
}

impl World for Press {
    fn library(&self) -> &LazyHash<Library> {
        &SHOP.library
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &SHOP.book
    }

    fn main(&self) -> FileId {
        SHOP.form.id()
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        if id == SHOP.form.id() { Ok(SHOP.form.clone()) } else { Err(not_there(id)) }
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        self.given.iter().find(|it| it.0 == id).map(|it| it.1.clone()).ok_or_else(|| not_there(id))
    }

    fn font(&self, index: usize) -> Option<Font> {
        SHOP.fonts.get(index).cloned()
    }

    fn today(&self, _: Option<Duration>) -> Option<Datetime> {
        None
    }
}

/// The form reads what it was given and nothing else.
fn not_there(id: FileId) -> FileError {
    FileError::NotFound(id.vpath().get_without_slash().into())
}
