//! How a case stands on the shelf: its title, its stage, whose turn it is, what is due. Derived, and rebuilt at will.

use crate::{CaseNumber, Clerk, Failure};
use case::{Case, DeadlineId, Part, StaffRole};
use jiff::civil::Date;
use law::Who;
use record::PersonId;
use serde::Serialize;
use std::collections::BTreeMap;
use store::{Awaiting, Due, Shelf, ShelfPerson};

/// Ends the name of a day on which nothing passes but somebody comes to be waited for: the shelf is looked at again.
pub(crate) const LOOK: &str = " look";

impl Clerk {
    /// The row of a case, with everybody it concerns and every deadline that passes by itself.
    pub(crate) fn shelf(&self, number: &CaseNumber, case: &Case) -> Shelf {
        let today = self.office.today();
        let mut persons: BTreeMap<(PersonId, String), Vec<Awaiting>> = BTreeMap::new();
        for participant in case.active() {
            persons.entry((participant.person.clone(), part_name(&participant.part).to_owned())).or_default();
        }
        if let Some(court) = &case.court {
            let desk = office_desk(StaffRole::Secretary, Some(&court.organisation));
            persons.entry((desk, "secretary".to_owned())).or_default();
        }
        for awaited in law::awaiting(case, today, &self.calendar()) {
            let (person, fallback) = match &awaited.who {
                Who::Person(person) => (person.clone(), "party"),
                Who::Office { role, organisation } => (office_desk(*role, organisation.as_deref()), "office"),
            };
            let item = Awaiting { what: name_of(&awaited.what), until: awaited.until };
            let known = persons.keys().find(|(known, _)| *known == person).cloned();
            let key = known.unwrap_or((person, fallback.to_owned()));
            let items = persons.entry(key).or_default();
            if !items.contains(&item) {
                items.push(item);
            }
        }
        Shelf {
            book: number.book(),
            number: number.0.clone(),
            title: title(case),
            // The court and candidates read this too: of a case in court it tells the court's stage and no more.
            stage: name_of(&case.court.as_ref().map_or_else(|| law::stage(case), law::stage_for_court)),
            updated_at: self.office.now(),
            facts: serde_json::json!({
                // Where it stands for those who talk. The court and candidates are not shown it.
                "talks": name_of(&law::stage(case)),
                "road": case.road, "dispute": case.dispute, "language": case.language, "filed_on": case.filed_on,
            }),
            persons: persons.into_iter().map(|((person, part), awaits)| ShelfPerson { person, part, awaits }).collect(),
            due: self.due(case),
        }
    }

    fn due(&self, case: &Case) -> Vec<Due> {
        let due = law::due(case, &self.calendar());
        let look = law::awaiting_changes(case, self.office.today());
        let look = look.map(|day| Due { id: format!("{day}{LOOK}"), at: self.office.begin_of(day) });
        let due =
            due.into_iter().map(|(id, last_day)| Due { id: due_id(id, last_day), at: self.passes_at(id, last_day) });
        due.chain(look).collect()
    }

    /// A term passes when its last day is over (CPC 123(5)); a reminder is sent on its own day.
    pub(crate) fn passes_at(&self, id: DeadlineId, last_day: Date) -> jiff::Timestamp {
        let day = match id {
            DeadlineId::DutyReminder { .. } => last_day,
            _ => last_day.tomorrow().unwrap_or(last_day),
        };
        self.office.begin_of(day)
    }

    /// Empties the shelf and fills it anew from the records. Sends nothing.
    ///
    /// # Errors
    /// A fault when a record could not be read or the shelf not be written.
    pub async fn rebuild(&self) -> Result<u64, Failure> {
        self.store.clear_shelf().await?;
        self.rebuild_registers().await?;
        let (mut count, mut after) = (0, None);
        loop {
            let books = self.store.books("case/", after.as_ref(), 500).await?;
            let Some(last) = books.last().cloned() else { return Ok(count) };
            let mut shelves = vec![];
            for book in &books {
                let (Some(number), Some(opened)) = (CaseNumber::of_book(book), self.read(book).await?) else {
                    continue;
                };
                let mut shelf = self.shelf(&number, &opened.case);
                if let Some(event) = opened.events.last() {
                    shelf.updated_at = event.header.recorded_at;
                }
                shelves.push(shelf);
            }
            count += shelves.len() as u64;
            self.store.put_shelf(shelves).await?;
            after = Some(last);
        }
    }
}

/// The desk of everybody who holds a role, in one organisation or in any.
pub(crate) fn office_desk(role: StaffRole, organisation: Option<&str>) -> PersonId {
    PersonId(format!("office/{}/{}", name_of(&role), organisation.unwrap_or("any")))
}

/// The name a deadline has on the shelf: what it is, and its day, so that a moved one is another.
pub(crate) fn due_id(id: DeadlineId, last_day: Date) -> String {
    let id = serde_json::to_string(&id).expect("a deadline's name is plain data");
    format!("{last_day} {id}")
}

pub(crate) fn read_due(id: &str) -> Option<(DeadlineId, Date)> {
    let (day, id) = id.split_once(' ')?;
    Some((serde_json::from_str(id).ok()?, day.parse().ok()?))
}

/// The kebab-case name of a plain enum value.
pub(crate) fn name_of(value: &impl Serialize) -> String {
    match serde_json::to_value(value) {
        Ok(serde_json::Value::String(name)) => name,
        Ok(serde_json::Value::Object(fields)) => fields.into_iter().next().map(|it| it.0).unwrap_or_default(),
        _ => String::new(),
    }
}

fn part_name(part: &Part) -> &'static str {
    match part {
        Part::Party { .. } => "party",
        Part::Representative { .. } => "representative",
        Part::Assistant { .. } => "assistant",
        Part::Candidate { .. } => "candidate",
        Part::Mediator { .. } => "mediator",
        Part::Judge => "judge",
        Part::Prosecutor => "prosecutor",
        Part::Invited { .. } => "invited",
    }
}

fn title(case: &Case) -> String {
    let names = case.sides.iter().map(|side| case.side_names(side.no).join(", "));
    names.collect::<Vec<_>>().join(" – ")
}
