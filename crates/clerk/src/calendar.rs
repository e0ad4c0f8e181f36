//! The office's calendar: its book, the acts of an administrator in it, and what follows from them in every case.
//!
//! A moved day is entered at once; the cases follow with the clock's next round, each once, also after a restart.

use crate::{CaseNumber, Clerk, Failure, What, Who};
use case::{Case, Event, StaffRole, View};
use law::{Calendar, CalendarAct, CalendarFact, CalendarQuestion, Clock, ClockState, judge_calendar};
use record::{ActId, BookId, Digest, Draft, Header, PersonId, Through};
use serde_json::json;
use std::collections::BTreeSet;
use std::sync::Arc;
use store::{Append, AppendError, Message};

/// The channel of the message that a date has moved.
pub(crate) const MOVED: &str = "mail-days-moved";
/// The office's value that says how far the cases have followed the calendar.
const FOLLOWED: &str = "calendar-followed";
/// Cases are looked at so many at a time.
const AT_A_TIME: u32 = 200;

/// The calendar as it was read last, with the length of its book then.
#[derive(Debug)]
pub(crate) struct Days {
    length: u64,
    calendar: Arc<Calendar>,
}

impl Default for Days {
    fn default() -> Self {
        Self { length: 0, calendar: Arc::new(Calendar::of_kazakhstan()) }
    }
}

/// One entry of the office's calendar.
#[derive(Clone, Debug)]
pub struct CalendarEntry {
    pub fact: CalendarFact,
    pub by: PersonId,
    pub entered_on: jiff::civil::Date,
}

fn book() -> BookId {
    BookId("office/calendar".to_owned())
}

impl Clerk {
    /// The calendar as this process knows it.
    pub fn calendar(&self) -> Arc<Calendar> {
        self.days.read().unwrap_or_else(std::sync::PoisonError::into_inner).calendar.clone()
    }

    /// Everything that was entered in the calendar, in order: the days it moves are known to everybody.
    ///
    /// # Errors
    /// A fault when it could not be read.
    pub async fn calendar_entries(&self) -> Result<Vec<CalendarEntry>, Failure> {
        let read = |it: store::Stored| {
            let header = it.entry.header;
            let fact = CalendarFact::from_record(&header.kind, &it.entry.facts);
            let fact = fact.map_err(|why| Failure::Broken(format!("{}, entry {}: {why}", book(), it.position)))?;
            Ok(CalendarEntry { fact, by: header.by, entered_on: header.happened_on })
        };
        self.store.book(&book()).await?.into_iter().map(read).collect()
    }

    /// Does an act in the office's calendar.
    ///
    /// # Errors
    /// Not found for those who administer nothing; the refusal by the rules of the calendar.
    pub async fn perform_in_calendar(
        &self,
        who: &Who,
        id: &str,
        act: &CalendarAct,
        through: Through,
    ) -> Result<(), Failure> {
        if !who.holds(StaffRole::Administrator) {
            return Err(Failure::NotFound);
        }
        if id.trim().is_empty() {
            return Err(Failure::mistake("act", What::Empty));
        }
        let said = serde_json::to_value(act).expect("an act is plain data");
        let content = Digest::of(record::canonical(&said).expect("acts hold integers only").as_bytes());
        // Judged anew it would change nothing any more; it was done, and that is the answer.
        if let Some(written) = self.store.act(&book(), &ActId(id.to_owned())).await? {
            return if written.content == content { Ok(()) } else { Err(Failure::mistake("act", What::SentBefore)) };
        }
        for _ in 0..8 {
            let entries = self.calendar_entries().await?;
            let calendar = Calendar::of_office(entries.iter().map(|it| &it.fact));
            let roles: Vec<StaffRole> = who.staff.iter().map(|it| it.role).collect();
            let today = self.office.today();
            let question = CalendarQuestion { act, roles: &roles, today, calendar: &calendar };
            let permission = judge_calendar(&question)?;
            let header = Header {
                number: 0,
                previous: Digest::START,
                room: "public".into(),
                kind: String::new(),
                act: id.into(),
                recorded_at: self.office.now(),
                happened_on: today,
                by: who.person.clone(),
                for_whom: None,
                through: through.clone(),
                assurance: who.assurance,
                rules: permission.rules.iter().map(|it| it.rule.to_owned()).collect(),
                told: None,
            };
            let draft = |it: CalendarFact| {
                let (kind, facts) = it.to_record();
                Draft { header: Header { kind, ..header.clone() }, facts, body: None }
            };
            let append = Append {
                book: book(),
                act: ActId(id.to_owned()),
                content,
                expected: entries.len() as u64,
                drafts: law::calendar_consequence(act).into_iter().map(draft).collect(),
                shelf: None,
                outbox: vec![],
                also: vec![],
            };
            match self.store.append(append).await {
                Ok(_) => return self.read_calendar().await.map(drop),
                Err(AppendError::Overtaken(_)) => {}
                Err(error) => return Err(error.into()),
            }
        }
        Err(Failure::Broken("the calendar was written to by others too often".to_owned()))
    }

    /// Reads the calendar when its book has grown, and gives its length.
    ///
    /// # Errors
    /// A fault when it could not be read.
    pub async fn read_calendar(&self) -> Result<u64, Failure> {
        let length = self.store.length(&book()).await?;
        let known = self.days.read().unwrap_or_else(std::sync::PoisonError::into_inner).length;
        if known != length {
            let entries = self.calendar_entries().await?;
            let calendar = Arc::new(Calendar::of_office(entries.iter().map(|it| &it.fact)));
            let length = entries.len() as u64;
            *self.days.write().unwrap_or_else(std::sync::PoisonError::into_inner) = Days { length, calendar };
            return Ok(length);
        }
        Ok(length)
    }

    /// Lets every case follow the calendar: its deadlines move, and whoever sees a moved date is told, once.
    pub(crate) async fn follow_calendar(&self) -> Result<(), Failure> {
        let length = self.read_calendar().await?;
        let followed = self.store.office(FOLLOWED).await?.and_then(|it| it.as_u64()).unwrap_or(0);
        if followed >= length {
            return Ok(());
        }
        let entries = self.calendar_entries().await?;
        let known = usize::try_from(followed).unwrap_or(usize::MAX).min(entries.len());
        let before = Calendar::of_office(entries[..known].iter().map(|it| &it.fact));
        let mut after = None;
        loop {
            let books = self.store.books("case/", after.as_ref(), AT_A_TIME).await?;
            let Some(last) = books.last().cloned() else { break };
            let (mut shelves, mut messages) = (vec![], vec![]);
            for book in &books {
                let (Some(number), Some(opened)) = (CaseNumber::of_book(book), self.read(book).await?) else {
                    continue;
                };
                shelves.push(self.shelf(&number, &opened.case));
                messages.extend(self.moved(&number, &opened.case, &opened.events, &before, length));
            }
            // What was enqueued under the same name before is not sent again, so the round may be repeated.
            self.store.enqueue(messages).await?;
            self.store.put_shelf(shelves).await?;
            after = Some(last);
        }
        self.rebuild_registers().await?;
        self.store.put_office(FOLLOWED, &length.into()).await?;
        Ok(())
    }

    /// Messages to everybody in the case who sees a clock whose last day is another now.
    fn moved(
        &self,
        number: &CaseNumber,
        case: &Case,
        events: &[Event],
        before: &Calendar,
        length: u64,
    ) -> Vec<Message> {
        let (now, today, after) = (self.office.now(), self.office.today(), self.calendar());
        let running = |case: &Case, calendar: &Calendar| -> BTreeSet<(case::DeadlineId, jiff::civil::Date)> {
            let clocks = law::clocks(case, today, calendar);
            let open = |it: &Clock| !matches!(it.state, ClockState::Passed);
            clocks.into_iter().filter(open).map(|it| (it.id, it.last_day)).collect()
        };
        if running(case, before) == running(case, &after) {
            return vec![];
        }
        let people: BTreeSet<&PersonId> = case.active().map(|it| &it.person).collect();
        let sees = |person: &PersonId| {
            // What somebody holds in an office is no part in the case, and gives no message of it.
            let view = View::of(case, events, person, &[]);
            view.is_some_and(|it| running(&it.case, before) != running(&it.case, &after))
        };
        let is_written_to =
            |person: &PersonId| !case.safe_contacts.contains_key(person) && self.has_begun(case, person);
        let told = people.into_iter().filter(|it| is_written_to(it) && sees(it));
        told.map(|person| Message {
            entry: format!("{}/{length}/{number}", book()),
            recipient: person.0.clone(),
            channel: MOVED.to_owned(),
            content: json!({ "case": number.0 }),
            created: now,
            not_before: now,
        })
        .collect()
    }
}
