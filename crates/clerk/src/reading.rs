//! Reading beside the sheet: the seals of entries, and a session as an entry for a calendar.

use crate::{Account, Clerk, Failure, Sheet, What, Who};
use case::{Fact, ProcedureNo, Room, Session, SessionStatus};
use jiff::Timestamp;
use links::{Invitation, Meeting, invitation};
use record::{Digest, PersonId};
use std::collections::BTreeMap;
use store::CredentialKind;

/// How long a session is taken to last in a calendar: nobody says it beforehand.
const SESSION_MINUTES: u16 = 90;

impl Clerk {
    /// The hash of every entry this person may read, by room and number: what the person's own copy is checked against.
    ///
    /// # Errors
    /// A fault when the book could not be read.
    pub async fn seals(&self, who: &Who, sheet: &Sheet) -> Result<BTreeMap<(Room, u64), Digest>, Failure> {
        if who.person != sheet.view.person {
            return Err(Failure::NotFound);
        }
        let readable: std::collections::BTreeSet<(String, u64)> =
            sheet.view.lines.iter().map(|it| (it.room.id().0, it.number)).collect();
        let stored = self.store.book(&sheet.number.book()).await?;
        let mut seals = BTreeMap::new();
        for it in stored {
            let place = (it.entry.header.room.0.clone(), it.entry.header.number);
            if let Some(room) = Room::parse(&place.0).filter(|_| readable.contains(&place)) {
                seals.insert((room, place.1), it.entry.hash);
            }
        }
        Ok(seals)
    }

    /// The person who signs in with this address; somebody new when nobody does yet.
    ///
    /// Whoever is named by an address enters by a code sent to that address, and by nothing else.
    ///
    /// # Errors
    /// A mistake when it is no address.
    pub async fn person_at(&self, address: &str, account: &Account) -> Result<PersonId, Failure> {
        let address = address.trim().to_lowercase();
        if let Some(known) = self.store.credential(CredentialKind::Email, &address).await? {
            return Ok(known.person);
        }
        if !links::valid_address(&address) {
            return Err(Failure::mistake("email", What::NotAnAddress));
        }
        let person = self.new_person(account).await?;
        self.give_email(&person, &address).await?;
        Ok(person)
    }

    /// A session of this sheet as an entry for a calendar. `summary` stands on a locked phone: it names nobody.
    pub fn calendar_entry(&self, sheet: &Sheet, procedure: ProcedureNo, session: &Session, summary: &str) -> String {
        let cancelled = session.status == SessionStatus::Cancelled;
        invitation(&Invitation {
            uid: &format!("{}-{}-{}@kelisim", sheet.number, procedure.0, session.no),
            version: u32::from(cancelled),
            made: noted_at(sheet, procedure, session.no).unwrap_or(session.at),
            start: session.at,
            minutes: SESSION_MINUTES,
            summary,
            place: session.place.as_deref().unwrap_or_default(),
            url: &format!("{}/cases/{}/sessions/{}", self.office().address, sheet.number, session.no),
            meeting: if cancelled { Meeting::Cancelled } else { Meeting::Planned },
        })
    }
}

/// When the session was last written about: the same version of an entry is the same to the second.
fn noted_at(sheet: &Sheet, of: ProcedureNo, no: u16) -> Option<Timestamp> {
    let about = |fact: &Fact| {
        matches!(fact, Fact::SessionPlanned { procedure, session, .. } | Fact::SessionCancelled { procedure, session }
            if *procedure == of && *session == no)
    };
    sheet.view.lines.iter().rev().find(|it| about(&it.fact)).map(|it| it.recorded_at)
}
