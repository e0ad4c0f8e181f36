//! What a person may see of a case, with everything needed to verify it alone.

use crate::{CaseNumber, Clerk, Failure, Who};
use case::{Event, Room, View, capacities, from_entry, reads};
use record::Entry;
use serde::Serialize;
use std::collections::BTreeMap;

/// The readable part of a case as JSON that another program can check.
///
/// Of a room that can be read whole, the entries are given as they are kept: header, facts, commitment, body with its
/// salt, hash. Whoever has them recomputes each commitment and each hash (SHA-256 over RFC 8785 JSON) from the first
/// entry of the room to its last.
#[derive(Debug, Serialize)]
pub struct Export {
    pub format: &'static str,
    pub number: CaseNumber,
    pub view: View,
    /// The entries of every room that the person reads whole, in the order of the room.
    pub rooms: BTreeMap<String, Vec<Entry>>,
    /// The deadlines of the case, as far as they can be seen.
    pub clocks: Vec<law::Clock>,
}

impl Clerk {
    /// Exports a case for a person.
    ///
    /// # Errors
    /// Not found for a stranger.
    pub async fn export(&self, who: &Who, number: &CaseNumber) -> Result<Export, Failure> {
        let sheet = self.sheet(who, number).await?;
        let stored = self.store.book(&number.book()).await?;
        let mut events: Vec<(Event, Entry)> = vec![];
        for it in stored {
            let event = from_entry(it.position, &it.entry).map_err(Failure::Broken)?;
            events.push((event, it.entry));
        }
        let all: Vec<Event> = events.iter().map(|it| it.0.clone()).collect();
        let me = capacities(&case::Case::of(&all), &who.person, &who.staff);
        let readable = |event: &Event| me.iter().any(|it| reads(it, &who.person, event));
        let mut rooms: BTreeMap<String, Vec<Entry>> = BTreeMap::new();
        for (event, entry) in &events {
            rooms.entry(event.room.id().0).or_default().push(entry.clone());
        }
        // A room of which only a part may be read cannot be verified by its reader; it is left out here.
        rooms.retain(|room, _| {
            Room::parse(room).is_some_and(|room| events.iter().filter(|it| it.0.room == room).all(|it| readable(&it.0)))
        });
        let candidate_only =
            me.iter().all(|it| matches!(it, case::Capacity::Candidate { .. } | case::Capacity::Invited { .. }));
        if candidate_only {
            rooms.clear();
        }
        Ok(Export { format: "kelisim-export/1", number: number.clone(), view: sheet.view, rooms, clocks: sheet.clocks })
    }
}
