//! What a case promises: numbers, rooms, events that last, and who reads what.

mod fold;
mod golden;
mod sight;
mod table;

use super::*;

#[test]
fn identification_numbers_are_checked_as_the_decree_says() {
    let check = |text: &str, expected: Result<(), IdMistake>| {
        assert_eq!(IdNumber::parse(text).map(drop), expected, "{text}");
    };
    for valid in ["061211600012", "200140012345", "850615300000", "840512450000", "790203301004", "160940000003"] {
        check(valid, Ok(()));
    }
    check("850101300123", Err(IdMistake::CheckDigit));
    for last in 0..10 {
        check(&format!("85061530005{last}"), Err(IdMistake::CheckDigit));
    }
    check("8501013001", Err(IdMistake::Length));
    check("٨٥٠٦١٥٣٠٠٠٠٠", Err(IdMistake::Length));
}

#[test]
fn an_iin_tells_the_day_of_birth() {
    let born = |text| IdNumber::parse(text).expect("it is valid").born();
    assert_eq!(born("840512450000"), Some(jiff::civil::date(1984, 5, 12)));
    assert_eq!(born("160940000003"), None);
}

#[test]
fn amounts_are_read_as_people_type_them() {
    let check = |text: &str, expected: Option<i64>| assert_eq!(Tiyn::parse(text), expected.map(Tiyn), "{text}");
    check("1 050 000", Some(105_000_000));
    check("2\u{a0}162,50 ₸", Some(216_250));
    check("7.5", Some(750));
    check("-5", None);
    check("1e6", None);
    check("1,005", None);
    check("99999999999999999999", None);
    check("", None);
}

#[test]
fn rooms_keep_their_names() {
    for room in [
        Room::Court,
        Room::Side(SideNo(2)),
        Room::Screening("p".into()),
        Room::Joint(ProcedureNo(1)),
        Room::Participatory(ProcedureNo(2)),
        Room::Caucus(ProcedureNo(1), SideNo(3)),
        Room::Own(ProcedureNo(1), SideNo(2)),
        Room::Mediator(ProcedureNo(2)),
    ] {
        assert_eq!(Room::parse(&room.id().0), Some(room));
    }
    assert_eq!(Room::parse("joint/x"), None);
}

/// Writes what an act makes happen, as the clerk would.
fn write(events: &mut Vec<Event>, by: &str, staff: &[Staff], act: &Act) -> Vec<Room> {
    let case = Case::of(events);
    let person = record::PersonId::from(by);
    let happened_on = jiff::civil::date(2026, 6, 9);
    let made = consequence(&case, events, act, &Acting { person: &person, for_whom: None, staff, happened_on });
    let rooms = made.iter().map(|it| it.room.clone()).collect();
    for it in made {
        let number = events.iter().filter(|known| known.room == it.room).count() as u64 + 1;
        let header = record::Header {
            number,
            previous: record::Digest::START,
            room: it.room.id(),
            kind: it.fact.to_record().0,
            act: "act".into(),
            recorded_at: jiff::Timestamp::UNIX_EPOCH,
            happened_on,
            by: person.clone(),
            for_whom: None,
            through: record::Through::Page,
            assurance: record::Assurance::Contact,
            rules: vec![],
            told: None,
        };
        let position = events.len() as u64 + 1;
        events.push(Event { position, room: it.room, header, fact: it.fact, body: it.body, erased: false });
    }
    rooms
}

/// A letter about an offer of mediation would tell the court that there is one (Law on Mediation 8).
#[test]
fn the_court_does_not_learn_that_a_letter_offered_mediation() {
    let party = |person: &str, side: u8, role| NewParty {
        person: person.into(),
        side: SideNo(side),
        role,
        kind: PartyKind::Natural,
        details: Details::default(),
    };
    let filing = Act::File {
        road: Road::InCourt,
        procedure: ProcedureKind::Mediation,
        dispute: DisputeKind::Damage,
        language: CaseLanguage::Russian,
        parties: vec![party("saltanat", 1, PartyRole::Claimant), party("viktor", 2, PartyRole::Respondent)],
        story: String::new(),
        claims: vec![],
        court: Some("court".to_owned()),
        authority: None,
        pretrial_protocol: false,
        background: Background::default(),
    };
    let mut events = vec![];
    write(&mut events, "saltanat", &[], &filing);
    write(&mut events, "saltanat", &[], &Act::OpenProcedure { procedure: ProcedureKind::Mediation });
    write(&mut events, "saltanat", &[], &Act::OfferMediation { procedure: ProcedureNo(1), until: None });
    let attempt = Act::RecordAttempt {
        person: "viktor".into(),
        channel: Channel::Email,
        reached: Reached::Sent,
        note: String::new(),
    };
    let opened = Act::OpenLetter { letter: "2026-00001".to_owned() };
    assert_eq!(write(&mut events, "clock", &[], &attempt), [Room::Joint(ProcedureNo(1))]);
    assert_eq!(write(&mut events, "viktor", &[], &opened), [Room::Joint(ProcedureNo(1))]);
    let secretary = Staff { role: StaffRole::Secretary, organisation: "court".to_owned() };
    assert_eq!(write(&mut events, "secretary", std::slice::from_ref(&secretary), &attempt), [Room::Court]);
    let view = View::of(&Case::of(&events), &events, &"secretary".into(), &[secretary]).unwrap();
    assert_eq!(view.case.notices.len(), 1);
    assert!(view.case.procedures.is_empty());
}
