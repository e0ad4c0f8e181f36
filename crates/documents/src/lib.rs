//! Papers drawn up from a view: what a conciliation leaves on paper, in whole forms of each language.
//!
//! A [`Paper`] is data: title, clauses, points, lines to sign on. The page, the PDF and the editable file are made from
//! the same data, so there is one text. An English text is a translation and says so.
//!
//! *Absent on purpose*: anything but a view; a clock (the day is given); files, networks; what the law allows.

mod basis;
mod code;
mod forms;
mod paper;
mod press;
pub mod spelled;

pub use basis::{Basis, Name, Outside};
pub use forms::{agreement_copies, agreement_name, available, draw, draw_unsigned};
pub use paper::{Block, Code, Document, Numbering, Paper, PaperKind, Point, Section, SignatureLine, Table, Wording};
pub use press::{Fault, Press};

#[cfg(test)]
mod tests;
