//! The one door: reads the record, asks the law, writes.
//!
//! A page, the API, the command line and the clock all come through [`Clerk::perform`] and [`Clerk::file`]; nothing else
//! changes a book. What leaves is a [`Sheet`]: a view with the clocks and the acts open to its reader.
//!
//! *Absent on purpose*: HTTP, SQL, HTML. Rules stand in `law`; what an act makes happen, in `case`.

mod accounts;
mod agreeing;
mod bundle;
mod calendar;
mod cases;
mod choosing;
mod clockwork;
mod drafts;
mod entrance;
mod export;
mod failure;
mod files;
mod letters;
mod mediators;
mod notices;
mod office;
mod people;
mod reading;
mod reckoning;
mod registers;
mod secrets;
mod sheet;
mod shelf;
mod signatures;
mod suits;
mod watch;

pub use accounts::{Account, Entrance, SignedSession};
pub use bundle::{FINDINGS, RECORD};
pub use calendar::CalendarEntry;
pub use cases::{CaseNumber, Done, Request};
pub use choosing::CandidateShown;
pub use drafts::KeptDraft;
pub use entrance::{Appointment, OrganisationCard, SafetyCall, StaffMember, ToReach};
pub use export::Export;
pub use failure::{Failure, Mistake, What};
pub use files::{KeptFile, MAX_CASE_BYTES, MAX_FILE_BYTES};
pub use letters::{LetterDoor, LetterKey, LetterPaper, LetterQueueItem, letter_number};
pub use mediators::{Listed, MediatorFilter, RegisterSummary};
pub use notices::Sent;
pub use office::{Clock, Office, TIME_ZONE};
pub use people::{Who, clock_person};
pub use registers::{RegisterDone, RegisterPage};
pub use secrets::random_key;
pub use sheet::{DeskItem, Sheet, Warning};
pub use signatures::{SignatureReport, SignedPart, ToSign, signs_personally};
pub use watch::Watched;

use std::collections::HashMap;
use std::sync::{Arc, Mutex, RwLock};
use store::Store;

/// The clerk of one office. Cheap to clone.
#[derive(Clone)]
pub struct Clerk {
    pub(crate) store: Store,
    pub(crate) office: Arc<Office>,
    pub(crate) days: Arc<RwLock<calendar::Days>>,
    pub(crate) opened: Arc<Mutex<HashMap<record::BookId, Arc<cases::Opened>>>>,
    pub(crate) registers: Arc<Mutex<registers::Registers>>,
}

impl Clerk {
    pub fn new(store: Store, office: Office) -> Self {
        Self {
            store,
            office: Arc::new(office),
            days: Arc::default(),
            opened: Arc::default(),
            registers: Arc::default(),
        }
    }

    /// The office: its name, its clock.
    pub fn office(&self) -> &Office {
        &self.office
    }

    /// Tells of every book that changes.
    pub fn changes(&self) -> tokio::sync::broadcast::Receiver<record::BookId> {
        self.store.subscribe()
    }

    /// Whether the database answers.
    ///
    /// # Errors
    /// A fault when it does not.
    pub async fn ready(&self) -> Result<(), Failure> {
        Ok(self.store.ping().await?)
    }
}

impl std::fmt::Debug for Clerk {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Clerk(..)")
    }
}

#[cfg(test)]
mod tests;
