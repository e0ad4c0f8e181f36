//! Papers drawn up from a view: what a conciliation leaves on paper, in whole forms of each language.
//!
//! A [`Paper`] is data: title, clauses, points, lines to sign on. The page, the PDF and the editable file are made from
//! the same data, so there is one text. An English text is a translation and says so.
//!
//! *Absent on purpose*: anything but a view; a clock (the day is given); files, networks; what the law allows.

mod akoma;
mod archive;
mod basis;
mod code;
mod contents;
mod data;
mod docx;
mod forms;
mod paper;
mod press;
pub mod spelled;
mod xml;

pub use akoma::akoma;
pub use basis::{Basis, Name, Outside};
pub use contents::{Lack, Suspected, lacks, suspected};
pub use data::{SCHEMA, data};
pub use docx::docx;
pub use forms::letter::{Letter, letter};
pub use forms::register::{
    Applicant, EntryStanding, Gathering, RegisterEntry, RegisterHead, gathering_protocol, mediator_card,
    register_application, register_sheet,
};
pub use forms::{agreed_terms, agreement_copies, agreement_name, available, draw, draw_unsigned};
pub use paper::{Block, Code, Document, Numbering, Paper, PaperKind, Point, Section, SignatureLine, Table, Wording};
pub use press::{Attachment, Fault, Press, attachments};

#[cfg(test)]
mod tests;
