//! The rooms of a case for one reader: their names, addresses, who reads them and who never does.

use super::opened::Opened;
use crate::components::{self as part, RoomTab};
use crate::events::{person, side};
use case::{Capacity, Line, Procedure, ProcedureKind, Room};
use maud::{Markup, html};
use record::PersonId;

/// A room's name in an address: `caucus-1-2`.
pub fn slug(room: &Room) -> String {
    room.id().0.replace('/', "-")
}

/// The room of an address, if this reader may enter it.
pub fn of_slug(opened: &Opened, slug: &str) -> Option<Room> {
    opened.sheet.view.rooms().into_iter().find(|it| self::slug(it) == slug)
}

/// The address of a room's page.
pub fn address(opened: &Opened, room: &Room) -> String {
    format!("{}/rooms/{}", opened.address(), slug(room))
}

/// The room to show first: where all talk now, else the court's file.
pub fn first(opened: &Opened) -> Option<Room> {
    let rooms = opened.sheet.view.rooms();
    let latest = opened.case().latest().map(|it| it.kind.talk_room(it.no));
    latest
        .filter(|it| rooms.contains(it))
        .or_else(|| rooms.iter().find(|it| **it == Room::Court).cloned())
        .or_else(|| rooms.first().cloned())
}

/// What this reader calls the room.
pub fn name(opened: &Opened, room: &Room) -> String {
    let words = opened.words();
    let several = opened.case().procedures.len() > 1;
    match room {
        Room::Joint(no) if several => words.case_room_joint_of(no.0.to_string()),
        Room::Joint(_) => words.case_room_joint(),
        Room::Participatory(no) if several => words.people_room_talks_of(no.0.to_string()),
        Room::Participatory(_) => words.people_room_talks(),
        Room::Caucus(_, with) if opened.sheet.view.is_mediator() => {
            words.case_room_caucus_with(side(opened.case(), *with, opened.language()))
        }
        Room::Caucus(no, _) if several => words.case_room_caucus_of(no.0.to_string()),
        Room::Caucus(..) => words.case_room_caucus(),
        Room::Side(_) => words.case_room_side(),
        Room::Court => words.case_room_court(),
        Room::Own(..) => words.table_room_own(),
        Room::Mediator(_) => words.case_room_notes(),
        Room::Screening(_) => words.case_room_screening(),
    }
}

/// Whether this reader has not seen the line yet.
fn is_new(opened: &Opened, line: &Line) -> bool {
    let me = &opened.signed.who.person;
    let read = opened.sheet.reads.iter().find(|it| it.person == *me && it.room == line.room.id());
    line.by != *me && line.number > read.map_or(0, |it| it.up_to)
}

/// Whether to mark the line as new: in a room never opened before everything would be.
pub fn marks_as_new(opened: &Opened, line: &Line) -> bool {
    let me = &opened.signed.who.person;
    let opened_before = opened.sheet.reads.iter().any(|it| it.person == *me && it.room == line.room.id());
    opened_before && is_new(opened, line)
}

/// How many lines of a room this reader has not seen.
pub fn unread(opened: &Opened, room: &Room) -> i64 {
    let unread = opened.sheet.view.lines.iter().filter(|it| it.room == *room && is_new(opened, it)).count();
    i64::try_from(unread).unwrap_or(i64::MAX)
}

/// The tabs, and below them who reads the room that is open.
pub fn tabs(opened: &Opened, here: &Room) -> Markup {
    let rooms = opened.sheet.view.rooms();
    let tabs: Vec<RoomTab> = rooms
        .iter()
        .map(|it| RoomTab {
            address: address(opened, it),
            name: name(opened, it),
            here: it == here,
            unread: if it == here { 0 } else { unread(opened, it) },
        })
        .collect();
    part::rooms(opened.words(), &tabs, readers(opened, here))
}

/// Who reads a room, who never does, and what the law says of it.
pub fn readers(opened: &Opened, room: &Room) -> Markup {
    let (words, names) = (opened.words(), who_reads(opened, room).join(", "));
    html! {
        (words.case_room_read_by(names)) " "
        @match room {
            Room::Joint(no) => {
                strong { (words.case_room_never_court()) } " "
                @if let Some(procedure) = opened.case().procedure(*no) { (secrecy(opened, procedure)) }
            }
            Room::Participatory(_) => { (talks_before_the_court(opened)) }
            Room::Caucus(..) => { strong { (words.case_room_never_others()) } " " (words.case_room_caucus_law()) }
            Room::Side(_) => { strong { (words.case_room_never_side()) } }
            Room::Court => { (words.case_room_court_law()) }
            Room::Own(..) => { strong { (words.table_room_own_never()) } }
            Room::Mediator(_) => { strong { (words.case_room_never_notes()) } }
            Room::Screening(_) => { strong { (words.case_room_never_screening()) } }
        }
    }
}

/// Mediation is privileged from its contract on (Law on Mediation 8(1), 20(5)); other talk is not.
fn secrecy(opened: &Opened, procedure: &Procedure) -> String {
    let words = opened.words();
    match (procedure.kind, procedure.started_on()) {
        (ProcedureKind::Mediation, Some(day)) => {
            words.case_room_privileged(words::date_near(day, opened.sheet.today, opened.language()))
        }
        (ProcedureKind::Mediation, None) => words.case_room_not_yet_privileged(),
        (ProcedureKind::Settlement, _) => words.case_room_settlement_open(),
        (ProcedureKind::Participatory, _) => words.case_room_participatory_open(),
    }
}

/// No secrecy is promised where advocates talk; before the court what comes to light is even to be handed to it.
fn talks_before_the_court(opened: &Opened) -> Markup {
    let words = opened.words();
    html! {
        @if opened.case().is_in_court() { strong { (words.case_room_participatory_open()) } }
        @else {
            strong { (words.people_room_talks_law()) } " "
            a href={ (opened.address()) "/findings" } { (words.people_findings()) } "."
        }
    }
}

/// The names of everybody who reads a room, the reader first.
fn who_reads(opened: &Opened, room: &Room) -> Vec<String> {
    let (case, language, words) = (opened.case(), opened.language(), opened.words());
    let me = &opened.signed.who.person;
    let mut people: Vec<PersonId> = vec![];
    let mut court = false;
    for participant in case.active() {
        let reads = match (&participant.part, room) {
            (case::Part::Judge, _) => false,
            (case::Part::Candidate { .. }, _) => false,
            (case::Part::Prosecutor, _) => *room == Room::Court,
            (case::Part::Invited { procedure, .. }, Room::Joint(no)) => procedure == no,
            (case::Part::Invited { .. }, _) => false,
            (case::Part::Mediator { procedure }, _) if case.is_walled_off(&participant.person, *procedure) => false,
            (case::Part::Mediator { procedure }, Room::Joint(no) | Room::Caucus(no, _) | Room::Mediator(no)) => {
                procedure == no
            }
            (case::Part::Mediator { .. }, _) => false,
            (
                case::Part::Party { .. } | case::Part::Representative { .. } | case::Part::Assistant { .. },
                Room::Participatory(_),
            ) => true,
            (_, Room::Joint(_) | Room::Court) => true,
            (case::Part::Assistant { .. }, Room::Caucus(..) | Room::Own(..)) => false,
            (
                case::Part::Party { side }
                | case::Part::Representative { side, .. }
                | case::Part::Assistant { side, .. },
                Room::Caucus(_, own) | Room::Own(_, own) | Room::Side(own),
            ) => side == own,
            _ => false,
        };
        if reads && participant.person != *me && !people.contains(&participant.person) {
            people.push(participant.person.clone());
        }
        court |= *room == Room::Court;
    }
    let myself = opened.sheet.view.me.iter().any(|it| !matches!(it, Capacity::Candidate { .. }));
    let mut names: Vec<String> = vec![];
    names.extend(myself.then(|| words.case_you()));
    names.extend(people.iter().map(|it| person(case, it, language)));
    names.extend(court.then(|| words.case_the_court()));
    names
}

/// Who has read how far in the room.
pub fn who_has_read(opened: &Opened, room: &Room) -> Markup {
    let (words, language) = (opened.words(), opened.language());
    let last = opened.sheet.view.lines.iter().filter(|it| it.room == *room).map(|it| it.number).max().unwrap_or(0);
    let reads: Vec<_> = opened.sheet.reads.iter().filter(|it| it.room == room.id()).collect();
    part::details(
        &words.case_reads(),
        html! {
            @if reads.is_empty() { p { (words.case_reads_nobody()) } }
            @else {
                ul {
                    @for read in reads {
                        @let name = person(opened.case(), &read.person, language);
                        @let at = words::date_time(crate::events::local(read.at), language);
                        li {
                            @if read.up_to >= last { (words.case_reads_all(name, at)) }
                            @else { (words.case_reads_part(name, at)) }
                        }
                    }
                }
            }
            p.small { (words.case_reads_meaning()) }
        },
    )
}
