//! Registers of mediators as records: who was in which register on a given day, and what the register says of them.
//!
//! One register is one book, `register/<organisation>`. The Law on Mediation knows four: professional mediators, kept
//! by each organisation of mediators (14); public mediators, kept by the akim of the place (16); retired judges and
//! organisations of mediators, kept by the authorised body (8-1(8), 8-1(11)).
//!
//! *Absent on purpose*: I/O, clock, randomness, language. The fold is total: it never fails, and it folds a record whose
//! bodies were erased or of which only the published room may be read.

mod act;
mod before_keeper;
mod consequence;
mod event;
mod export;
mod fold;
mod import;
mod judge;
mod mediator;
mod name;
mod rotation;
mod workbook;

pub use act::{Acting, Correction, EnterMediator, Office, RegisterAct, RegisterActKind};
pub use before_keeper::{
    ApplicationBefore, Complaint, ElectionBefore, EntryAnswer, ListedOrganisation, ReceivedProtocol,
};
pub use consequence::{Happening, consequence};
pub use event::{Body, Event, Fact, Reader, Room, from_entry, reads};
pub use export::as_csv;
pub use fold::{Listed, Opened, Register, Standing, State, suspension_ends};
pub use import::{Imported, Mistake, RowMistake, rows};
pub use judge::{AGE_PROFESSIONAL, AGE_PUBLIC, RegisterRefusal, RegisterRule, judge, register_rules, shortcomings};
pub use mediator::{
    Announcement, Application, Applied, Bilingual, Certificate, Contacts, Declaration, Election, ExclusionGround, Fee,
    Field, Finding, LanguageCode, PaperKind, Published, PublishedOrganisation, RegisterKind, RestorationGround,
    SuspensionGround, TermId, Territory, TerritoryKind, Way,
};
pub use name::{folded, name_matches};
pub use rotation::{key, rotated};
pub use workbook::{as_workbook, table_of};

#[cfg(test)]
mod tests;
