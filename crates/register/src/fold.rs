//! The fold: `Register::of` turns events into a register that answers for any day. It is total, over any subset of rooms.

use crate::before_keeper::{LastNumbers, Organisations};
use crate::{
    Application, ApplicationBefore, Bilingual, Body, Complaint, Correction, ElectionBefore, Event, Fact, LanguageCode,
    Published, Reader, RegisterKind, Room, TermId, Territory, name_matches, reads,
};
use jiff::{ToSpan, civil::Date};
use record::PersonId;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// A register as its record says, or as far as the rooms it was folded from say.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Register {
    /// How many entries of the book it was folded from.
    pub length: u64,
    pub opened: Option<Opened>,
    /// How many entries each room has.
    pub rooms: BTreeMap<Room, u64>,
    pub applications: Vec<ApplicationBefore>,
    pub complaints: Vec<Complaint>,
    pub elections: Vec<ElectionBefore>,
    mediators: BTreeMap<PersonId, History>,
    pub(crate) organisations: Organisations,
    pub(crate) last: LastNumbers,
    #[serde(skip)]
    pub(crate) passed: BTreeSet<(TermId, Date)>,
}

/// What was said when the register was opened.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Opened {
    pub on: Date,
    pub kind: RegisterKind,
    pub keeper: String,
    pub territory: Option<Territory>,
}

/// All that happened to one mediator, in the order of the days on which it took effect.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
struct History {
    changes: Vec<Change>,
    application: Option<Application>,
}

#[derive(Clone, Debug, PartialEq, Serialize)]
struct Change {
    on: Date,
    position: u64,
    what: What,
}

#[derive(Clone, Debug, PartialEq, Serialize)]
enum What {
    Entered(u32),
    Published(Box<Published>),
    Suspended { to: Option<Date> },
    Restored,
    Excluded,
}

/// How somebody stands in a register on a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum State {
    Active,
    /// Both days are part of it; `None` while it has no end.
    Suspended {
        from: Date,
        to: Option<Date>,
    },
    Excluded,
    NotEntered,
}

/// What a register says of somebody on a day (Law on Mediation 9(1)).
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Standing {
    /// `None` when the book does not say that a register was opened.
    pub kind: Option<RegisterKind>,
    /// The number of the entry; of the last one when the mediator was excluded.
    pub number: Option<u32>,
    pub state: State,
    /// The day of the entry that number belongs to.
    pub entered_on: Option<Date>,
    pub name: Option<Bilingual>,
    /// Known to the keeper and the mediator only.
    pub born: Option<Date>,
    pub languages: Vec<LanguageCode>,
    pub territory: Option<Territory>,
    /// A public mediator takes no fee (Law on Mediation 22).
    pub free_of_charge_only: bool,
}

impl Standing {
    /// Whether the register lets this person mediate on that day.
    pub fn may_mediate(&self) -> bool {
        self.state == State::Active
    }
}

/// One line of a register on a day.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Listed {
    pub person: PersonId,
    pub standing: Standing,
    /// `None` when it was erased.
    pub published: Option<Published>,
}

/// The last day of a suspension of six months (Law on Mediation 14(7)): the day of that number in the sixth month, or
/// its last day. The mediator returns on the day after, without a decision.
pub fn suspension_ends(from: Date) -> Date {
    from.saturating_add(6.months())
}

impl Register {
    /// Folds the events, in the order of the book, into the register.
    pub fn of(events: &[Event]) -> Self {
        let corrections = corrections(events);
        let mut register = Self::default();
        for event in events {
            register.length += 1;
            *register.rooms.entry(event.room).or_default() += 1;
            register.last.note(&event.fact);
            match corrections.get(&(event.room, event.header.number)) {
                Some(Correction::Void) => {}
                Some(Correction::HappenedOn(day)) => register.apply(&moved(event, *day)),
                None => register.apply(event),
            }
        }
        for history in register.mediators.values_mut() {
            history.changes.sort_by_key(|it| (it.on, it.position));
        }
        register
    }

    /// The register as this reader may see it. Nothing else leaves the clerk.
    pub fn seen_by(reader: &Reader, events: &[Event]) -> Self {
        let readable: Vec<Event> = events.iter().filter(|it| reads(reader, it)).cloned().collect();
        Self::of(&readable)
    }

    fn apply(&mut self, event: &Event) {
        let on = event.header.happened_on;
        self.apply_beside(event);
        match &event.fact {
            Fact::RegisterOpened { kind, keeper, territory } => {
                let (keeper, territory) = (keeper.clone(), territory.clone());
                self.opened = Some(Opened { on, kind: *kind, keeper, territory });
            }
            Fact::MediatorEntered { person, number } => {
                self.note(person, on, event.position, What::Entered(*number));
                self.note_published(person, event);
            }
            Fact::EntryChanged { person } => self.note_published(person, event),
            Fact::PapersShown { person, .. } => {
                if let Some(Body::Application(shown)) = &event.body {
                    self.mediators.entry(person.clone()).or_default().application = Some(shown.clone());
                }
            }
            Fact::MediatorSuspended { person, from, to, .. } => {
                self.note(person, *from, event.position, What::Suspended { to: *to });
            }
            Fact::MediatorRestored { person, .. } => self.note(person, on, event.position, What::Restored),
            Fact::MediatorExcluded { person, .. } => self.note(person, on, event.position, What::Excluded),
            // What does not change how a mediator stands is folded beside.
            _ => {}
        }
    }

    fn note(&mut self, person: &PersonId, on: Date, position: u64, what: What) {
        self.mediators.entry(person.clone()).or_default().changes.push(Change { on, position, what });
    }

    fn note_published(&mut self, person: &PersonId, event: &Event) {
        if let Some(Body::Published(published)) = &event.body {
            self.note(person, event.header.happened_on, event.position, What::Published(published.clone()));
        }
    }

    // --- reading ---------------------------------------------------------

    pub fn kind(&self) -> Option<RegisterKind> {
        self.opened.as_ref().map(|it| it.kind)
    }

    /// How this person stands in the register on that day, by all that is known today: what was entered late counts from
    /// the day it happened on.
    pub fn standing(&self, person: &PersonId, on: Date) -> Standing {
        let history = self.mediators.get(person);
        let (number, entered_on, state) = history.map_or((None, None, State::NotEntered), |it| it.state(on));
        let published = history.and_then(|it| it.published(on)).filter(|_| number.is_some());
        Standing {
            kind: self.kind(),
            number,
            state,
            entered_on,
            name: published.map(|it| it.name.clone()),
            born: history.and_then(|it| it.application.as_ref()?.born),
            languages: published.map(|it| it.languages.iter().cloned().collect()).unwrap_or_default(),
            territory: self.opened.as_ref().and_then(|it| it.territory.clone()),
            free_of_charge_only: self.kind().is_some_and(RegisterKind::free_of_charge_only),
        }
    }

    /// What is published of this person on that day.
    pub fn published(&self, person: &PersonId, on: Date) -> Option<&Published> {
        self.mediators.get(person)?.published(on)
    }

    /// What this person showed to be entered; `None` for readers who may not see it.
    pub fn application(&self, person: &PersonId) -> Option<&Application> {
        self.mediators.get(person)?.application.as_ref()
    }

    /// Who stands in the register on that day, suspended ones with their mark, in the order of their numbers.
    pub fn list(&self, on: Date) -> Vec<Listed> {
        let mut lines: Vec<Listed> = self
            .mediators
            .iter()
            .map(|(person, history)| Listed {
                person: person.clone(),
                standing: self.standing(person, on),
                published: history.published(on).cloned(),
            })
            .filter(|it| matches!(it.standing.state, State::Active | State::Suspended { .. }))
            .collect();
        lines.sort_by_key(|it| it.standing.number);
        lines
    }

    /// The lines of that day in which one of the names begins with what was typed, with or without Kazakh letters.
    pub fn search(&self, typed: &str, on: Date) -> Vec<Listed> {
        let fits = |it: &Listed| it.standing.name.as_ref().is_some_and(|name| name_matches(typed, name));
        self.list(on).into_iter().filter(fits).collect()
    }

    /// Whether an entry, on whatever day, has this number.
    pub fn has_number(&self, number: u32) -> bool {
        self.numbers().any(|it| it == number)
    }

    /// The number after the highest.
    pub fn next_number(&self) -> u32 {
        self.numbers().max().unwrap_or(0).saturating_add(1)
    }

    pub(crate) fn persons(&self) -> impl Iterator<Item = &PersonId> {
        self.mediators.keys()
    }

    /// First and last day of every suspension of this mediator that has a last day.
    pub(crate) fn suspensions_of(&self, person: &PersonId) -> Vec<(Date, Date)> {
        let changes = self.mediators.get(person).map(|it| it.changes.as_slice()).unwrap_or_default();
        let ends = changes.iter().filter_map(|it| match it.what {
            What::Suspended { to } => Some((it.on, to?)),
            _ => None,
        });
        ends.collect()
    }

    fn numbers(&self) -> impl Iterator<Item = u32> {
        let of_mediators = self.mediators.values().flat_map(|it| &it.changes).filter_map(|it| match it.what {
            What::Entered(number) => Some(number),
            _ => None,
        });
        of_mediators.chain(self.organisation_numbers())
    }
}

impl History {
    /// The number of the last entry until that day, its day, and the state it has come to.
    fn state(&self, day: Date) -> (Option<u32>, Option<Date>, State) {
        let mut entry = None;
        let mut excluded = false;
        let mut suspensions: Vec<(Date, Option<Date>)> = vec![];
        for change in self.changes.iter().filter(|it| it.on <= day) {
            match &change.what {
                What::Entered(number) => {
                    entry = Some((*number, change.on));
                    excluded = false;
                    suspensions.clear();
                }
                What::Suspended { to } => suspensions.push((change.on, *to)),
                What::Restored => suspensions.clear(),
                What::Excluded => excluded = true,
                What::Published(_) => {}
            }
        }
        let Some((number, entered_on)) = entry else { return (None, None, State::NotEntered) };
        let longest = suspensions
            .into_iter()
            .filter(|(_, to)| to.is_none_or(|to| day <= to))
            .max_by_key(|(_, to)| to.unwrap_or(Date::MAX));
        let state = match longest {
            _ if excluded => State::Excluded,
            Some((from, to)) => State::Suspended { from, to },
            None => State::Active,
        };
        (Some(number), Some(entered_on), state)
    }

    fn published(&self, day: Date) -> Option<&Published> {
        self.changes.iter().rev().filter(|it| it.on <= day).find_map(|it| match &it.what {
            What::Published(published) => Some(&**published),
            _ => None,
        })
    }
}

/// The last correction of each entry.
fn corrections(events: &[Event]) -> BTreeMap<(Room, u64), Correction> {
    let corrected = events.iter().filter_map(|it| match &it.fact {
        Fact::Corrected { room, number, correction } => Some(((*room, *number), *correction)),
        _ => None,
    });
    corrected.collect()
}

/// The event as if it had happened on that day. A suspension begins then too, and six months stay six months.
fn moved(event: &Event, day: Date) -> Event {
    let mut event = event.clone();
    event.header.happened_on = day;
    if let Fact::MediatorSuspended { from, to, .. } = &mut event.fact {
        if *to == Some(suspension_ends(*from)) {
            *to = Some(suspension_ends(day));
        }
        *from = day;
    }
    event
}
