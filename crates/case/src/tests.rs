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
        Room::Caucus(ProcedureNo(1), SideNo(3)),
        Room::Mediator(ProcedureNo(2)),
    ] {
        assert_eq!(Room::parse(&room.id().0), Some(room));
    }
    assert_eq!(Room::parse("joint/x"), None);
}
