//! Who reads what, as a table: a change of confidentiality is a visible difference.

use super::golden::header;
use crate::*;
use record::PersonId;
use std::fmt::Write as _;

const TABLE: &str = include_str!("../sight.table");
const FIRST: ProcedureNo = ProcedureNo(1);
const SECOND: ProcedureNo = ProcedureNo(2);

/// The reader is always this person, who stands on the first side or mediates in the first procedure.
fn me() -> PersonId {
    "me".into()
}

fn readers() -> Vec<(&'static str, Capacity)> {
    let (side, of) = (SideNo(1), PersonId::from("aigerim"));
    vec![
        ("party", Capacity::Party { side }),
        ("representative", Capacity::Representative { side, of: of.clone(), powers: vec![Power::Conduct] }),
        ("assistant", Capacity::Assistant { side, of }),
        ("candidate", Capacity::Candidate { procedure: FIRST }),
        ("mediator", Capacity::Mediator { procedure: FIRST, since: 10 }),
        ("judge", Capacity::Judge),
        ("secretary", Capacity::Secretary),
        ("prosecutor", Capacity::Prosecutor),
        ("interpreter", Capacity::Invited { procedure: FIRST, since: 10 }),
    ]
}

/// A line of the table: what is read, where, by whom written, at which place of the book.
fn lines() -> Vec<(&'static str, Room, Fact, &'static str, u64)> {
    let (own, other, someone) = (SideNo(1), SideNo(2), PersonId::from("daulet"));
    let said = || Fact::Said {};
    let details = || Fact::DetailsGiven { person: "daulet".into() };
    let named =
        Fact::PartyNamed { person: "daulet".into(), side: other, role: PartyRole::Asked, kind: PartyKind::Natural };
    let parted = named.clone();
    vec![
        ("the court's file", Room::Court, said(), "daulet", 20),
        ("own side: a note", Room::Side(own), said(), "me", 20),
        ("other side: a note", Room::Side(other), said(), "daulet", 20),
        ("other side: details", Room::Side(other), details(), "daulet", 20),
        ("own safety answers", Room::Screening(me()), Fact::Screened {}, "me", 20),
        ("another's safety answers", Room::Screening(someone), Fact::Screened {}, "daulet", 20),
        ("joint room: a word", Room::Joint(FIRST), said(), "daulet", 20),
        ("joint room: a word before the promise of secrecy", Room::Joint(FIRST), said(), "daulet", 5),
        ("joint room: a name", Room::Joint(FIRST), named.clone(), "daulet", 20),
        (
            "joint room: the contract",
            Room::Joint(FIRST),
            Fact::ContractConcluded { procedure: FIRST, on: jiff::civil::date(2026, 3, 2) },
            "daulet",
            20,
        ),
        ("joint room of the next mediation: a word", Room::Joint(SECOND), said(), "daulet", 20),
        ("joint room of the next mediation: a name", Room::Joint(SECOND), named, "daulet", 20),
        ("talks between advocates: a word", Room::Participatory(SECOND), said(), "daulet", 20),
        ("talks between advocates: a name", Room::Participatory(FIRST), parted, "daulet", 20),
        ("own confidence", Room::Caucus(FIRST, own), said(), "me", 20),
        ("own confidence, to the mediator before", Room::Caucus(FIRST, own), said(), "me", 5),
        ("other side's confidence", Room::Caucus(FIRST, other), said(), "daulet", 20),
        ("other side's confidence, to the mediator before", Room::Caucus(FIRST, other), said(), "daulet", 5),
        ("confidence of the next mediation", Room::Caucus(SECOND, own), said(), "daulet", 20),
        ("own points and secret sums", Room::Own(FIRST, own), said(), "me", 20),
        ("other side's points and secret sums", Room::Own(FIRST, other), said(), "daulet", 20),
        ("own mediator's notes", Room::Mediator(FIRST), said(), "me", 20),
        ("another mediator's notes", Room::Mediator(FIRST), said(), "saule", 5),
        ("notes of the next mediation", Room::Mediator(SECOND), said(), "saule", 20),
    ]
}

fn event(room: Room, fact: Fact, by: &str, position: u64) -> Event {
    let header = record::Header { by: by.into(), ..header(1, &room.id().0, &fact.to_record().0) };
    Event { position, room, header, fact, body: None, erased: false }
}

/// `UPDATE_TABLES=1` writes the table anew; the difference is to be looked at by a lawyer.
#[test]
fn who_reads_what_stands_in_a_table() {
    let mut table = format!("{:<52}", "");
    for (name, _) in readers() {
        let _ = write!(table, "{name:<16}");
    }
    for (name, room, fact, by, position) in lines() {
        let event = event(room, fact, by, position);
        let _ = write!(table, "\n{name:<52}");
        for (_, capacity) in readers() {
            let _ = write!(table, "{:<16}", if reads(&capacity, &me(), &event) { "reads" } else { "-" });
        }
    }
    let table: String = table.lines().map(|it| format!("{}\n", it.trim_end())).collect();
    if std::env::var("UPDATE_TABLES").is_ok_and(|it| it == "1") {
        std::fs::write(concat!(env!("CARGO_MANIFEST_DIR"), "/src/sight.table"), &table).expect("it can be written");
        return;
    }
    assert_eq!(table, TABLE, "UPDATE_TABLES=1 writes down who reads what now");
}

#[test]
fn a_case_without_a_capacity_is_no_case() {
    let events = [event(Room::Joint(FIRST), Fact::Said {}, "daulet", 1)];
    assert!(View::of(&Case::of(&events), &events, &me(), &[]).is_none());
}
