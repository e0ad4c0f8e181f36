//! What leaves the clerk: a case as one person may see it, and a person's desk.

use crate::{CaseNumber, Clerk, Failure, Who, shelf};
use case::{ActKind, Room, View, capacities};
use jiff::civil::Date;
use law::{Awaiting, Clock, Told, Who as Awaited};
use record::{BookId, PersonId};
use serde::Serialize;
use std::collections::BTreeMap;
use store::Read;

/// A case on one person's table: the view, its clocks, what may be done, who is waited for.
#[derive(Clone, Debug)]
pub struct Sheet {
    pub number: CaseNumber,
    pub view: View,
    pub clocks: Vec<Clock>,
    /// The kinds of acts this person may do now; the content may still be refused.
    pub may: Vec<ActKind>,
    /// What this person is waited for, the most pressing first.
    pub mine: Vec<Awaiting>,
    /// What others are waited for, as far as this person may know.
    pub others: Vec<Awaiting>,
    /// Who has read how far in the rooms this person may enter.
    pub reads: Vec<Read>,
    pub today: Date,
}

impl Sheet {
    pub fn may(&self, kind: ActKind) -> bool {
        self.may.contains(&kind)
    }
}

/// Something the law asks to consider before an act.
pub type Warning = &'static str;

/// One line of a desk or a list: a case, and what is awaited.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct DeskItem {
    pub number: CaseNumber,
    /// The names of the parties.
    pub title: String,
    pub stage: String,
    /// What is awaited of the person; `None` in a list of cases.
    pub what: Option<String>,
    pub until: Option<Date>,
}

impl Clerk {
    /// The case as this person may see it.
    ///
    /// # Errors
    /// Not found for a stranger, whether the case is there or not.
    pub async fn sheet(&self, who: &Who, number: &CaseNumber) -> Result<Sheet, Failure> {
        let book = number.book();
        if who.only.as_ref().is_some_and(|only| *only != book) {
            return Err(Failure::NotFound);
        }
        let opened = self.read(&book).await?.ok_or(Failure::NotFound)?;
        let view = View::of(&opened.case, &opened.events, &who.person, &who.staff).ok_or(Failure::NotFound)?;
        let today = self.office.today();
        let capacities = capacities(&opened.case, &who.person, &who.staff);
        let roles = law::roles(&capacities, &who.staff);
        let told = Told::default();
        let may = law::open_acts(&opened.case, &who.person, &capacities, &roles, today, &told, &self.calendar());
        // Clocks and steps are computed from the view, so they cannot tell what stands in a closed room.
        let clocks = law::clocks(&view.case, today, &self.calendar());
        let (mine, others) = law::awaiting(&view.case, today, &self.calendar())
            .into_iter()
            .filter(|it| self.may_know(&view, it))
            // Whether somebody else has answered the safety questions cannot be seen, and is nobody's business.
            .filter(|it| !matches!(it.what, law::What::Screen) || self.is_for(who, &it.who))
            .partition(|it| self.is_for(who, &it.who));
        let rooms = view.rooms();
        let mut reads = self.store.reads(&book).await?;
        reads.retain(|it| Room::parse(&it.room.0).is_some_and(|room| rooms.contains(&room)));
        Ok(Sheet { number: number.clone(), view, clocks, may, mine, others, reads, today })
    }

    /// Notes that the person has read a room as far as it is shown.
    ///
    /// # Errors
    /// A fault when it could not be noted.
    pub async fn mark_read(&self, who: &Who, sheet: &Sheet, room: &Room) -> Result<(), Failure> {
        let last = sheet.view.lines.iter().filter(|it| it.room == *room).map(|it| it.number).max();
        let Some(up_to) = last else { return Ok(()) };
        let known = sheet.reads.iter().any(|it| it.person == who.person && it.room == room.id() && it.up_to >= up_to);
        if !known {
            let read = Read { room: room.id(), person: who.person.clone(), up_to, at: self.office.now() };
            self.store.mark_read(&sheet.number.book(), &read).await?;
        }
        Ok(())
    }

    /// What awaits this person, by when, in all cases; the most pressing first.
    ///
    /// # Errors
    /// A fault when it could not be read.
    pub async fn desk(&self, who: &Who) -> Result<Vec<DeskItem>, Failure> {
        let mut items = vec![];
        let mut told_apart = false;
        for person in self.desks_of(who) {
            for line in self.store.desk(&person, None, 200).await? {
                let Some(number) = visible(who, &line.book) else { continue };
                told_apart |= line.facts.get("talks").and_then(|it| it.as_str()).is_some_and(|it| it != line.stage);
                items.push(DeskItem {
                    number,
                    title: line.title,
                    stage: line.stage,
                    what: Some(line.what),
                    until: line.until,
                });
            }
        }
        if told_apart {
            let own: BTreeMap<CaseNumber, String> =
                self.cases_of(who).await?.into_iter().map(|it| (it.number, it.stage)).collect();
            for item in &mut items {
                if let Some(stage) = own.get(&item.number) {
                    item.stage.clone_from(stage);
                }
            }
        }
        items.sort_by_key(|it| (it.until.unwrap_or(Date::MAX), it.number.clone()));
        Ok(items)
    }

    /// All cases in which this person has a part, the one filed last first.
    ///
    /// # Errors
    /// A fault when they could not be read.
    pub async fn cases_of(&self, who: &Who) -> Result<Vec<DeskItem>, Failure> {
        let mut items: Vec<DeskItem> = vec![];
        for person in self.desks_of(who) {
            for line in self.store.shelf_of(&person, None, 200).await? {
                let Some(number) = visible(who, &line.book) else { continue };
                // The parties and their mediator see how far they have come; everybody else where the court stands.
                let talks = matches!(&*line.part, "party" | "representative" | "assistant" | "mediator");
                let own = line.facts.get("talks").and_then(|it| it.as_str()).filter(|_| talks).map(str::to_owned);
                match items.iter_mut().find(|it| it.number == number) {
                    Some(known) => known.stage = own.unwrap_or_else(|| known.stage.clone()),
                    None => {
                        let stage = own.unwrap_or(line.stage);
                        items.push(DeskItem { number, title: line.title, stage, what: None, until: None });
                    }
                }
            }
        }
        // Not by the last entry: it may stand in a room that is closed to this reader, and the court would see when
        // there was mediation.
        items.sort_by(|one, other| {
            let order = |it: &DeskItem| (it.number.0.len(), it.number.0.clone());
            order(other).cmp(&order(one))
        });
        Ok(items)
    }

    /// The person's own desk and those of the offices the person holds.
    fn desks_of(&self, who: &Who) -> Vec<PersonId> {
        let offices = who
            .staff
            .iter()
            .flat_map(|it| [shelf::office_desk(it.role, Some(&it.organisation)), shelf::office_desk(it.role, None)]);
        std::iter::once(who.person.clone()).chain(offices).collect()
    }

    fn is_for(&self, who: &Who, awaited: &Awaited) -> bool {
        match awaited {
            Awaited::Person(person) => *person == who.person,
            Awaited::Office { role, organisation } => who
                .staff
                .iter()
                .any(|it| it.role == *role && organisation.as_ref().is_none_or(|asked| *asked == it.organisation)),
        }
    }

    /// A view folded from fewer rooms may wait for things that were done elsewhere; such steps are not shown.
    fn may_know(&self, view: &View, awaiting: &Awaiting) -> bool {
        match awaiting.procedure {
            Some(no) if view.is_court() && view.side().is_none() => view.case.procedure(no).is_some(),
            _ => true,
        }
    }
}

fn visible(who: &Who, book: &BookId) -> Option<CaseNumber> {
    if who.only.as_ref().is_some_and(|only| only != book) {
        return None;
    }
    CaseNumber::of_book(book)
}
