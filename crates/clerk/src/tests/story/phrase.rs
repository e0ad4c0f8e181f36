//! What a phrase of the third column means. A phrase is a verb with what it needs, then by the way how it was done:
//! `suspends until 8 July, from paper 2-1184 of 8 June, done on 8 June`.

use super::markdown::Lists;
use super::{acts, court, table};
use crate::tests::cast::Town;
use case::{Act, Case, DeadlineId, ProcedureNo, Room, SideNo};
use jiff::civil::{Date, DateTime, Time};
use record::{Paper, PersonId};

/// One phrase, understood.
#[derive(Clone)]
pub(in crate::tests) struct Doing {
    pub deed: Deed,
    /// Who enters it, when it is not the one who did it.
    pub entered_by: Option<String>,
    pub paper: Option<Paper>,
    pub done_on: Option<Date>,
}

/// What is done.
#[derive(Clone)]
#[expect(clippy::large_enum_variant, reason = "a handful of them live at a time, in a test")]
pub(in crate::tests) enum Deed {
    Act(Act),
    /// The very same request once more.
    Again,
    /// The same id with another content.
    OtherUnderTheSameId(Act),
    /// The office's clock comes by.
    Tick,
    Clocks,
    Desk,
    View,
    /// Looks at the table and the secret sums.
    Table,
    May,
    /// Looks into the outbox: who is told of the last act.
    Outbox,
    PrintLetter(PersonId),
    OpenLetter {
        code: Try,
        known: Try,
    },
    /// Looks into the register of mediators.
    Register(register::RegisterAct, String),
    Number(String),
    /// An act in the office's calendar.
    Calendar(law::CalendarAct),
    /// Who was told that a date has moved.
    Moved,
    /// Something in a register, as `registers` understands it.
    InRegister(String),
    /// The office's clock comes by, and what it passes in registers is told.
    TickRegisters,
}

/// Whether what is typed is right.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(in crate::tests) enum Try {
    Right,
    Wrong,
}

/// What a phrase may speak of.
pub(in crate::tests) struct Scene<'a> {
    pub town: &'a Town,
    pub lists: &'a Lists,
    pub case: Option<&'a Case>,
    pub procedure: ProcedureNo,
    /// Who signs where no other is named.
    pub actor: &'a PersonId,
}

impl Scene<'_> {
    pub fn list(&self, kind: &str, name: &str) -> &[String] {
        let key = (kind.to_owned(), name.to_owned());
        let found = self.lists.get(&key).or_else(|| self.town.lists.get(&key));
        found.unwrap_or_else(|| panic!("there is no list `{kind} *{name}*:`"))
    }

    pub fn person(&self, name: &str) -> PersonId {
        self.town.id(name.trim())
    }

    /// The side of a person, or a side by its number.
    pub fn side(&self, name: &str) -> SideNo {
        if let Some(number) = name.trim().strip_prefix("side ") {
            return SideNo(number.parse().unwrap());
        }
        let person = self.person(name);
        let side = self.case.and_then(|it| it.side_of(&person).or_else(|| past_side(it, &person)));
        side.unwrap_or_else(|| panic!("{name} stands on no side"))
    }

    pub fn room(&self, name: &str) -> Room {
        let name = name.trim();
        let procedure = self.procedure;
        if let Some(side) = name.strip_prefix("the confidence with ") {
            return Room::Caucus(procedure, self.side(side));
        }
        if let Some(side) = name.strip_prefix("the own room of ") {
            return Room::Own(procedure, self.side(side));
        }
        if let Some(side) = name.strip_prefix("the side room of ") {
            return Room::Side(self.side(side));
        }
        if let Some(person) = name.strip_prefix("the safety answers of ") {
            return Room::Screening(self.person(person));
        }
        match name {
            "the court's file" => Room::Court,
            "the joint room" => Room::Joint(procedure),
            "the room of the talks" => Room::Participatory(procedure),
            "the mediator's notes" => Room::Mediator(procedure),
            _ => panic!("no room is called `{name}`"),
        }
    }
}

fn past_side(case: &Case, person: &PersonId) -> Option<SideNo> {
    case.sides.iter().find(|it| it.members.contains(person)).map(|it| it.no)
}

/// Understands a phrase, or says that it does not.
pub(in crate::tests) fn understand(phrase: &str, scene: &mut Scene) -> Doing {
    let (mut entered_by, mut paper, mut done_on) = (None, None, None);
    let mut rest = phrase.trim();
    // What was done by the way stands at the end, in any order.
    loop {
        if let Some((before, number)) = rest.strip_suffix(')').and_then(|it| it.rsplit_once(" (procedure ")) {
            scene.procedure = ProcedureNo(number.parse().unwrap());
            rest = before;
            continue;
        }
        let last =
            [", entered by ", ", done on ", ", from paper "].into_iter().filter_map(|it| Some((rest.rfind(it)?, it)));
        let Some((at, way)) = last.max_by_key(|it| it.0) else { break };
        let how = &rest[at + way.len()..];
        match way {
            ", entered by " => entered_by = Some(how.to_owned()),
            ", done on " => done_on = Some(day(how)),
            _ => paper = Some(self::paper(how)),
        }
        rest = &rest[..at];
    }
    let deed = look(rest, scene).or_else(|| act(rest, scene).map(Deed::Act));
    let deed = deed.unwrap_or_else(|| panic!("`{rest}` is not understood"));
    Doing { deed, entered_by, paper, done_on }
}

fn act(phrase: &str, scene: &Scene) -> Option<Act> {
    acts::people(phrase, scene)
        .or_else(|| acts::mediation(phrase, scene))
        .or_else(|| acts::talks(phrase, scene))
        .or_else(|| acts::settling(phrase, scene))
        .or_else(|| table::act(phrase, scene))
        .or_else(|| court::act(phrase, scene))
}

fn look(phrase: &str, scene: &Scene) -> Option<Deed> {
    Some(match phrase {
        "does the same again" => Deed::Again,
        "comes by" => Deed::Tick,
        "comes by the registers" => Deed::TickRegisters,
        "looks at the clocks" => Deed::Clocks,
        "looks at the desk" => Deed::Desk,
        "looks at the case" => Deed::View,
        "looks at the table" => Deed::Table,
        "asks what may be done" => Deed::May,
        "is looked through" => Deed::Outbox,
        "opens the letter" => Deed::OpenLetter { code: Try::Right, known: Try::Right },
        "opens the letter with a wrong code" => Deed::OpenLetter { code: Try::Wrong, known: Try::Right },
        "opens the letter with wrong digits" => Deed::OpenLetter { code: Try::Right, known: Try::Wrong },
        "is looked through for moved dates" => Deed::Moved,
        _ => {
            if let Some(act) = super::calendar::act(phrase) {
                return Some(Deed::Calendar(act));
            }
            if let Some(rest) = phrase.strip_prefix("in ").filter(|it| it.contains(": ")) {
                return Some(Deed::InRegister(rest.to_owned()));
            }
            if let Some(rest) = phrase.strip_prefix("passes ") {
                let (deadline, due) = rest.split_once(", due ")?;
                let deadline = self::deadline(deadline, scene.procedure)?;
                return Some(Deed::Act(Act::PassDeadline { deadline, due: day(due) }));
            }
            if let Some(other) = phrase.strip_prefix("under the same number ") {
                return act(other, scene).map(Deed::OtherUnderTheSameId);
            }
            if let Some(number) = phrase.strip_prefix("looks for case ") {
                return Some(Deed::Number(number.to_owned()));
            }
            if let Some(name) = phrase.strip_prefix("prints a letter to ") {
                return Some(Deed::PrintLetter(scene.person(name)));
            }
            if let Some((name, rest)) =
                phrase.strip_prefix("suspends the mediator ").and_then(|it| it.split_once(" from "))
            {
                let (from, to) = rest.split_once(" to ")?;
                let (person, ground) = (scene.person(name), register::SuspensionGround::Other);
                let (from, to, reasons) = (day(from), Some(day(to)), "A complaint.".to_owned());
                let act = register::RegisterAct::SuspendMediator { person, from, to, ground, reasons };
                return Some(Deed::Register(act, name.to_owned()));
            }
            let name = phrase.strip_prefix("ends the suspension of ")?;
            let ground = register::RestorationGround::GroundGone;
            let act = register::RegisterAct::RestoreMediator { person: scene.person(name), ground };
            Deed::Register(act, name.to_owned())
        }
    })
}

fn deadline(name: &str, procedure: ProcedureNo) -> Option<DeadlineId> {
    Some(match name {
        "the answer to the offer" => DeadlineId::OfferAnswer { procedure },
        "the term of mediation" => DeadlineId::MediationTerm { procedure },
        "the suspension" => DeadlineId::SuspensionTerm,
        "the time to complain" => DeadlineId::Complaint,
        "the suspension of enforcement" => DeadlineId::EnforcementSuspension { procedure },
        _ => DeadlineId::Duty { procedure, duty: name.strip_prefix("duty ")?.parse().ok()? },
    })
}

/// `2-1184 of 8 June`
pub(in crate::tests) fn paper(text: &str) -> Paper {
    let (number, date) = text.split_once(" of ").unwrap_or_else(|| panic!("`{text}` is no paper: NUMBER of DAY"));
    Paper { number: number.to_owned(), date: day(date), scan: None }
}

/// `Mon 2 March`, `30 April 2027`. Without a year it is 2026; a weekday that is wrong is a mistake of the page.
pub(in crate::tests) fn day(text: &str) -> Date {
    let wrong = || -> ! { panic!("`{text}` is no day") };
    let mut words: Vec<&str> = text.split_whitespace().collect();
    let weekday = words.first().copied().filter(|it| it.chars().all(char::is_alphabetic));
    if weekday.is_some() {
        words.remove(0);
    }
    let (Some(number), Some(month)) = (words.first().and_then(|it| it.parse().ok()), words.get(1)) else { wrong() };
    let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
    let Some(month) = (1..).zip(months).find(|it| month.starts_with(it.1)).map(|it| it.0) else { wrong() };
    let year = words.get(2).map_or(2026, |it| it.parse().unwrap());
    let Ok(day) = Date::new(year, month, number) else { wrong() };
    if let Some(weekday) = weekday {
        let known = day.strftime("%a").to_string();
        assert_eq!(known, weekday, "{text}: the weekday is wrong");
    }
    day
}

/// `Thu 26 March at 15:00`
pub(in crate::tests) fn moment(text: &str, town: &Town) -> jiff::Timestamp {
    let (date, hour) = text.split_once(" at ").unwrap_or((text, "10:00"));
    let (hour, minute) = hour.split_once(':').unwrap_or_else(|| panic!("`{hour}` is no time"));
    let time = Time::new(hour.trim().parse().unwrap(), minute.trim().parse().unwrap(), 0, 0).unwrap();
    town.clerk.office().moment(DateTime::from_parts(day(date), time)).unwrap()
}
