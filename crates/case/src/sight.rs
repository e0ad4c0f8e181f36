//! Who sees what: capacities, readers of rooms, and the view that is folded from readable entries only.

use crate::{Body, Case, Event, Fact, Part, Power, ProcedureNo, Room, SideNo, Staff, StaffRole};
use jiff::{Timestamp, civil::Date};
use record::{Assurance, PersonId, Through};
use serde::Serialize;

/// In which capacity somebody stands before a case.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Capacity {
    Party {
        side: SideNo,
    },
    Representative {
        side: SideNo,
        of: PersonId,
        powers: Vec<Power>,
    },
    Assistant {
        side: SideNo,
        of: PersonId,
    },
    Candidate {
        procedure: ProcedureNo,
    },
    Mediator {
        procedure: ProcedureNo,
        /// The place in the book from which on confidences are given to this mediator.
        #[serde(skip)]
        since: u64,
    },
    Judge,
    /// A secretary of the court that has the case.
    Secretary,
    /// Reads the court's file of the case the prosecutor was brought into.
    Prosecutor,
    /// Interpreter, expert or specialist in a mediation.
    Invited {
        procedure: ProcedureNo,
        /// The place in the book of the promise of secrecy: what stands after it is read.
        #[serde(skip)]
        since: u64,
    },
}

/// The capacities of a person in a case today; empty for a stranger.
pub fn capacities(case: &Case, person: &PersonId, staff: &[Staff]) -> Vec<Capacity> {
    let walled = |part: &Part| matches!(part, Part::Mediator { procedure } if case.is_walled_off(person, *procedure));
    let held = case.active().filter(|it| it.person == *person && !walled(&it.part));
    let parts = held.map(|it| match &it.part {
        Part::Party { side } => Capacity::Party { side: *side },
        Part::Representative { side, of, powers, .. } => {
            Capacity::Representative { side: *side, of: of.clone(), powers: powers.clone() }
        }
        Part::Assistant { side, of } => Capacity::Assistant { side: *side, of: of.clone() },
        Part::Candidate { procedure } => Capacity::Candidate { procedure: *procedure },
        Part::Mediator { procedure } => Capacity::Mediator { procedure: *procedure, since: it.since },
        Part::Judge => Capacity::Judge,
        Part::Prosecutor => Capacity::Prosecutor,
        Part::Invited { procedure, .. } => Capacity::Invited { procedure: *procedure, since: it.since },
    });
    let court = case.court.as_ref().map(|it| it.organisation.as_str());
    let secretary = staff.iter().any(|it| it.role == StaffRole::Secretary && Some(it.organisation.as_str()) == court);
    parts.chain(secretary.then_some(Capacity::Secretary)).collect()
}

/// Whether somebody in this capacity reads this event.
///
/// The whole of the platform's confidentiality is in this function (Law on Mediation 8; CPC 66(4), 179).
pub fn reads(capacity: &Capacity, person: &PersonId, event: &Event) -> bool {
    let own = |no: SideNo| match capacity {
        Capacity::Party { side } | Capacity::Representative { side, .. } | Capacity::Assistant { side, .. } => {
            *side == no
        }
        _ => false,
    };
    let on_a_side =
        matches!(capacity, Capacity::Party { .. } | Capacity::Representative { .. } | Capacity::Assistant { .. });
    let mediates = |no: ProcedureNo| matches!(capacity, Capacity::Mediator { procedure, .. } if *procedure == no);
    match &event.room {
        Room::Court => {
            on_a_side
                // The prosecutor reads what the court has of a case he was brought into, and nothing of a mediation.
                || matches!(capacity, Capacity::Judge | Capacity::Secretary | Capacity::Prosecutor)
                // The mediator must know who may sign for whom (Law on Mediation 11(1)(4), 27(1); CPC 60(1)).
                || matches!(capacity, Capacity::Mediator { .. }) && is_about_representation(&event.fact)
        }
        Room::Side(side) => {
            own(*side)
                // The mediator needs the parties' addresses for the contract (Law on Mediation 21(2)(9)).
                || matches!((capacity, &event.fact), (Capacity::Mediator { .. }, Fact::DetailsGiven { .. }))
        }
        Room::Screening(screened) => screened == person || matches!(capacity, Capacity::Mediator { .. }),
        Room::Joint(procedure) => {
            on_a_side
                || mediates(*procedure)
                || is_candidate(capacity, *procedure) && names_the_parties(&event.fact)
                // Whoever was invited reads the names first, and what is said after secrecy was promised.
                || is_invited(capacity, *procedure, event.position)
                || was_invited(capacity, *procedure) && names_the_parties(&event.fact)
        }
        // Talks between advocates are the sides' own: no mediator, no candidate, and not the court either, which gets what
        // was brought to light on a list (CPC 165(15)).
        Room::Participatory(_) => on_a_side,
        Room::Caucus(procedure, side) => match capacity {
            Capacity::Party { .. } | Capacity::Representative { .. } => own(*side),
            // What was confided to one mediator is not passed on to the next.
            Capacity::Mediator { procedure: own, since } => own == procedure && event.position > *since,
            _ => false,
        },
        Room::Own(_, side) => match capacity {
            Capacity::Party { .. } | Capacity::Representative { .. } => own(*side),
            _ => false,
        },
        Room::Mediator(procedure) => mediates(*procedure) && event.header.by == *person,
    }
}

fn is_about_representation(fact: &Fact) -> bool {
    matches!(fact, Fact::RepresentativeAdded { .. } | Fact::RepresentationEnded { .. })
}

fn is_candidate(capacity: &Capacity, no: ProcedureNo) -> bool {
    matches!(capacity, Capacity::Candidate { procedure } if *procedure == no)
}

fn was_invited(capacity: &Capacity, no: ProcedureNo) -> bool {
    matches!(capacity, Capacity::Invited { procedure, .. } if *procedure == no)
}

fn is_invited(capacity: &Capacity, no: ProcedureNo, position: u64) -> bool {
    matches!(capacity, Capacity::Invited { procedure, since } if *procedure == no && position > *since)
}

/// What somebody must know to say whether there is a conflict of interest, and no more.
fn names_the_parties(fact: &Fact) -> bool {
    matches!(
        fact,
        Fact::ProcedureOpened { .. }
            | Fact::PartyNamed { .. }
            | Fact::MediatorMarked { .. }
            | Fact::MediatorChosen { .. }
            | Fact::InvitedIntoMediation { .. }
            | Fact::InvitationEntrusted { .. }
    )
}

/// The book as one person may see it. Nothing else leaves the clerk.
#[derive(Clone, Debug, Serialize)]
pub struct View {
    pub person: PersonId,
    pub me: Vec<Capacity>,
    /// Folded from the readable entries alone.
    pub case: Case,
    pub lines: Vec<Line>,
}

/// One readable entry. The view numbers its lines itself, so that nobody learns what stands in a closed room.
#[derive(Clone, Debug, Serialize)]
pub struct Line {
    pub no: usize,
    pub room: Room,
    /// The entry's number within its room.
    pub number: u64,
    pub happened_on: Date,
    pub recorded_at: Timestamp,
    pub by: PersonId,
    pub for_whom: Option<PersonId>,
    pub through: Through,
    pub assurance: Assurance,
    pub rules: Vec<String>,
    pub fact: Fact,
    pub body: Option<Body>,
    pub erased: bool,
}

impl View {
    /// What the person may see of the case; `None` for a stranger, who is not to learn that the case exists.
    pub fn of(whole: &Case, events: &[Event], person: &PersonId, staff: &[Staff]) -> Option<Self> {
        let me = capacities(whole, person, staff);
        if me.is_empty() {
            return None;
        }
        let mut readable: Vec<Event> =
            events.iter().filter(|event| me.iter().any(|it| reads(it, person, event))).cloned().collect();
        for event in &mut readable {
            narrow(&me, person, event);
        }
        let mut case = Case::of(&readable);
        case.length = readable.len() as u64;
        let lines = readable.into_iter().enumerate().map(|(index, event)| Line::of(index + 1, event)).collect();
        Some(Self { person: person.clone(), me, case, lines })
    }

    pub fn side(&self) -> Option<SideNo> {
        self.me.iter().find_map(|it| match it {
            Capacity::Party { side } | Capacity::Representative { side, .. } | Capacity::Assistant { side, .. } => {
                Some(*side)
            }
            _ => None,
        })
    }

    pub fn is_mediator(&self) -> bool {
        self.me.iter().any(|it| matches!(it, Capacity::Mediator { .. }))
    }

    pub fn is_candidate(&self) -> bool {
        self.me.iter().any(|it| matches!(it, Capacity::Candidate { .. }))
    }

    /// Judge or secretary: somebody of the court.
    pub fn is_court(&self) -> bool {
        self.me.iter().any(|it| matches!(it, Capacity::Judge | Capacity::Secretary))
    }

    fn stands_in(&self, room: &Room) -> bool {
        self.lines.iter().any(|it| it.room == *room)
    }

    /// The rooms this person may enter and write in, in the order to show them.
    pub fn rooms(&self) -> Vec<Room> {
        let mut rooms = vec![];
        for procedure in &self.case.procedures {
            let (no, talk) = (procedure.no, procedure.kind.talk_room(procedure.no));
            for capacity in &self.me {
                match capacity {
                    Capacity::Party { side } | Capacity::Representative { side, .. } => {
                        rooms.push(talk.clone());
                        // Where no mediator is, there is nobody to confide in; what stands there from before is shown.
                        let confided = [Room::Joint(no), Room::Caucus(no, *side)];
                        let mediated = talk == Room::Joint(no);
                        rooms.extend(confided.into_iter().filter(|it| mediated || self.stands_in(it)));
                    }
                    Capacity::Assistant { .. } => rooms.push(talk.clone()),
                    Capacity::Invited { procedure, since } if *procedure == no && *since < u64::MAX => {
                        rooms.push(Room::Joint(no));
                    }
                    Capacity::Mediator { procedure, .. } if *procedure == no => {
                        rooms.push(Room::Joint(no));
                        rooms.extend(self.case.settling_sides().into_iter().map(|side| Room::Caucus(no, side)));
                        rooms.push(Room::Mediator(no));
                    }
                    _ => {}
                }
            }
        }
        if let Some(side) = self.side() {
            rooms.push(Room::Side(side));
        }
        let guards = self.me.contains(&Capacity::Prosecutor);
        if self.case.court.is_some() && (self.is_court() || guards || self.side().is_some()) {
            rooms.push(Room::Court);
        }
        let mut seen = vec![];
        rooms.retain(|it| {
            !seen.contains(it) && {
                seen.push(it.clone());
                true
            }
        });
        rooms
    }
}

/// A candidate learns the names, not what happened.
fn narrow(me: &[Capacity], person: &PersonId, event: &mut Event) {
    let names_only = |it: &Capacity| match it {
        Capacity::Candidate { .. } => true,
        Capacity::Invited { procedure, .. } => !is_invited(it, *procedure, event.position),
        _ => false,
    };
    let fully = me.iter().any(|it| !names_only(it) && reads(it, person, event));
    if fully {
        return;
    }
    if let Some(Body::Subject { story, claims, .. }) = &mut event.body {
        story.clear();
        claims.clear();
    }
}

impl Line {
    fn of(no: usize, event: Event) -> Self {
        let Event { room, header, fact, body, erased, .. } = event;
        Self {
            no,
            room,
            number: header.number,
            happened_on: header.happened_on,
            recorded_at: header.recorded_at,
            by: header.by,
            for_whom: header.for_whom,
            through: header.through,
            assurance: header.assurance,
            rules: header.rules,
            fact,
            body,
            erased,
        }
    }
}
