//! A paper as data: what stands on it, not how it looks.

use jiff::civil::Date;
use serde::Serialize;
use words::Language;

/// Every kind of paper that is drawn up here.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum PaperKind {
    /// Of the court, to a conciliation procedure (CPC 174(1)).
    Invitation,
    /// To turn to mediation (Law on Mediation 20(6)).
    Offer,
    /// The mediation contract (Law on Mediation 21).
    Contract,
    /// The agreement: in mediation, a settlement, or of the participatory procedure.
    Agreement,
    /// The joint notice that mediation goes on (Law on Mediation 23(2), CPC 272(7)).
    Extension,
    /// The mediator's notice that mediation has ended (Law on Mediation 26(2)).
    TerminationNotice,
    /// The parties' notice to the court that mediation has ended (Law on Mediation 23(4)).
    NoticeToCourt,
    /// To approve the agreement (CPC 177(1)).
    ApprovalPetition,
    /// A draft of the ruling that approves it (CPC 177(5)).
    Ruling,
    /// A draft of the writ of execution (CPC 241).
    Writ,
    /// To issue a court order (CPC 136).
    CourtOrder,
    /// The mediator's sheet of one mediation: days and numbers, no content.
    Journal,
    /// A letter with its code.
    Letter,
    /// To be entered in a register of mediators (Law on Mediation 14(2)).
    RegisterApplication,
    /// Of the gathering that elected public mediators (Law on Mediation 15).
    GatheringProtocol,
    /// That a mediator stands in a register.
    MediatorCard,
    /// A register for a notice board (Law on Mediation 16).
    RegisterSheet,
}

impl PaperKind {
    /// The papers of a case, in the order in which they arise.
    pub const OF_A_CASE: [Self; 12] = [
        Self::Invitation,
        Self::Offer,
        Self::Contract,
        Self::Extension,
        Self::TerminationNotice,
        Self::NoticeToCourt,
        Self::Agreement,
        Self::ApprovalPetition,
        Self::Ruling,
        Self::Writ,
        Self::CourtOrder,
        Self::Journal,
    ];

    /// Its name in an address.
    pub fn name(self) -> &'static str {
        match self {
            Self::Invitation => "invitation",
            Self::Offer => "offer",
            Self::Contract => "contract",
            Self::Agreement => "agreement",
            Self::Extension => "extension",
            Self::TerminationNotice => "termination-notice",
            Self::NoticeToCourt => "notice-to-court",
            Self::ApprovalPetition => "approval-petition",
            Self::Ruling => "ruling",
            Self::Writ => "writ",
            Self::CourtOrder => "court-order",
            Self::Journal => "journal",
            Self::Letter => "letter",
            Self::RegisterApplication => "register-application",
            Self::GatheringProtocol => "gathering-protocol",
            Self::MediatorCard => "mediator-card",
            Self::RegisterSheet => "register-sheet",
        }
    }

    pub fn of_name(name: &str) -> Option<Self> {
        Self::OF_A_CASE.into_iter().find(|it| it.name() == name)
    }
}

/// A paper in each of its languages, the text that prevails first.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Document {
    pub kind: PaperKind,
    /// The number of the case, or of what else it belongs to.
    pub number: String,
    /// The day it speaks of; the same paper has the same day, whenever it is printed.
    pub day: Date,
    pub texts: Vec<Paper>,
    pub code: Option<Code>,
}

/// One text of a paper: a whole form in one language.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Paper {
    #[serde(serialize_with = "code_of")]
    pub language: Language,
    pub title: String,
    /// To whom, from whom, place and day: the lines under the title.
    pub head: Vec<String>,
    pub sections: Vec<Section>,
    pub signatures: Vec<SignatureLine>,
    /// Where the paper comes from; small, at its end.
    pub foot: Vec<String>,
    /// What must be known before reading: that it is a draft, or a translation.
    pub notes: Vec<String>,
}

/// A clause, or a part of a letter.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Section {
    pub heading: Option<String>,
    pub numbering: Numbering,
    pub points: Vec<Point>,
}

/// Whether a section's points are counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Numbering {
    /// `3.` and `3.1.`
    Clause,
    Plain,
}

/// One point: what is read together.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Point {
    pub wording: Wording,
    pub blocks: Vec<Block>,
}

/// Whose words they are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Wording {
    /// The form's, in the language of the text.
    OfTheForm,
    /// The people's own, the same in every language: printed once across both columns.
    AsWritten,
}

#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(tag = "block", rename_all = "kebab-case")]
pub enum Block {
    Text { text: String },
    Table(Table),
}

/// A table with a head; its last column is of numbers.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Table {
    /// What it is, for those who hear the page.
    pub label: String,
    pub head: Vec<String>,
    pub rows: Vec<Vec<String>>,
}

/// A place for a signature, or the signature that was given.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct SignatureLine {
    pub name: String,
    pub capacity: String,
    /// When and how it was signed; `None` leaves a line for the hand.
    pub given: Option<String>,
    /// What stands under the empty line.
    pub blank: String,
}

/// A QR code.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Code {
    pub address: String,
    pub label: String,
}

fn code_of<S: serde::Serializer>(language: &Language, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(language.code())
}

impl From<String> for Point {
    fn from(text: String) -> Self {
        Self { wording: Wording::OfTheForm, blocks: vec![Block::Text { text }] }
    }
}

impl From<&str> for Point {
    fn from(text: &str) -> Self {
        text.to_owned().into()
    }
}

impl Point {
    pub(crate) fn of(blocks: Vec<Block>) -> Self {
        Self { wording: Wording::OfTheForm, blocks }
    }

    /// People's own words, one block for each line they wrote.
    pub(crate) fn as_written(text: &str) -> Self {
        let lines = text.lines().map(str::trim).filter(|it| !it.is_empty());
        Self { wording: Wording::AsWritten, blocks: lines.map(Block::text).collect() }
    }
}

impl Block {
    pub(crate) fn text(text: impl Into<String>) -> Self {
        Self::Text { text: text.into() }
    }
}

impl Paper {
    pub(crate) fn new(language: Language, title: impl Into<String>) -> Self {
        let mut notes = vec![];
        if language == Language::En {
            notes.push(TRANSLATION.to_owned());
        }
        Self { language, title: title.into(), head: vec![], sections: vec![], signatures: vec![], foot: vec![], notes }
    }

    pub(crate) fn head(mut self, line: impl Into<String>) -> Self {
        self.head.push(line.into());
        self
    }

    pub(crate) fn clause(self, heading: &str, points: Vec<Point>) -> Self {
        self.section(Some(heading), Numbering::Clause, points)
    }

    /// A clause that is left out when it has nothing to say.
    pub(crate) fn clause_if_any(self, heading: &str, points: Vec<Point>) -> Self {
        if points.is_empty() { self } else { self.clause(heading, points) }
    }

    /// Paragraphs without numbers.
    pub(crate) fn say<P: Into<Point>>(self, paragraphs: impl IntoIterator<Item = P>) -> Self {
        let points = paragraphs.into_iter().map(Into::into).collect();
        self.section(None, Numbering::Plain, points)
    }

    pub(crate) fn under(self, heading: &str, points: Vec<Point>) -> Self {
        self.section(Some(heading), Numbering::Plain, points)
    }

    fn section(mut self, heading: Option<&str>, numbering: Numbering, points: Vec<Point>) -> Self {
        self.sections.push(Section { heading: heading.map(str::to_owned), numbering, points });
        self
    }

    pub(crate) fn sign(mut self, lines: impl IntoIterator<Item = SignatureLine>) -> Self {
        self.signatures.extend(lines);
        self
    }

    pub(crate) fn foot(mut self, line: impl Into<String>) -> Self {
        self.foot.push(line.into());
        self
    }

    pub(crate) fn note(mut self, line: impl Into<String>) -> Self {
        self.notes.push(line.into());
        self
    }

    /// Every sentence of the text, in its order.
    pub fn sentences(&self) -> Vec<&str> {
        let mut all: Vec<&str> = self.notes.iter().chain([&self.title]).chain(&self.head).map(String::as_str).collect();
        for section in &self.sections {
            all.extend(section.heading.as_deref());
            for block in section.points.iter().flat_map(|it| &it.blocks) {
                match block {
                    Block::Text { text } => all.push(text),
                    Block::Table(table) => {
                        all.extend(table.head.iter().chain(table.rows.iter().flatten()).map(String::as_str));
                    }
                }
            }
        }
        for line in &self.signatures {
            all.extend([line.name.as_str(), &line.capacity]);
            all.push(line.given.as_deref().unwrap_or(&line.blank));
        }
        all.extend(self.foot.iter().map(String::as_str));
        all
    }
}

const TRANSLATION: &str =
    "Translation for information. It is not signed and proves nothing; the Kazakh or Russian text counts.";

impl Document {
    /// The numbers of its clauses and points, as every text of it must have them: clause stands against clause.
    pub fn shape(paper: &Paper) -> Vec<usize> {
        paper.sections.iter().map(|it| it.points.len()).collect()
    }
}

/// A text that ends with one full stop.
pub(crate) fn stopped(text: &str) -> String {
    let text = text.trim();
    if text.ends_with(['.', '!', '?', '…']) { text.to_owned() } else { format!("{text}.") }
}

/// A text to stand within a sentence: without its own full stop.
pub(crate) fn within(text: &str) -> &str {
    text.trim().trim_end_matches(['.', ';', ',']).trim_end()
}
