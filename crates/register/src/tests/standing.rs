use super::*;
use RegisterKind::{Professional, Public, RetiredJudges};
use State::{Active, Excluded, NotEntered, Suspended};

fn check(book: &Book, days: &[(&str, State)]) {
    let register = book.register();
    for (on, expected) in days {
        assert_eq!(register.standing(&saule(), day(on)).state, *expected, "{on}");
    }
}

fn entered(kind: RegisterKind) -> Book {
    Book::open(kind).then("2026-03-02", RegisterAct::EnterMediator(entering("saule")))
}

fn suspended(from: &str, to: Option<&str>) -> State {
    Suspended { from: day(from), to: to.map(day) }
}

#[test]
fn a_mediator_stands_in_the_register_from_the_day_of_the_entry() {
    check(&entered(Professional), &[("2026-03-01", NotEntered), ("2026-03-02", Active), ("2036-12-31", Active)]);
}

#[test]
fn a_professional_is_suspended_for_six_months_and_returns_without_a_decision() {
    let book =
        entered(Professional).then("2026-08-31", suspending("2026-08-31", None, SuspensionGround::ConfirmedBreach));
    let six_months = suspended("2026-08-31", Some("2027-02-28"));
    check(
        &book,
        &[("2026-08-30", Active), ("2026-08-31", six_months), ("2027-02-28", six_months), ("2027-03-01", Active)],
    );
    assert_eq!(suspension_ends(day("2026-01-15")), day("2026-07-15"));
    assert_eq!(suspension_ends(Date::MAX), Date::MAX);
}

#[test]
fn a_public_mediator_is_suspended_until_restored() {
    let book = entered(Public)
        .then("2026-04-01", suspending("2026-04-01", None, SuspensionGround::ConfirmedBreach))
        .then("2026-05-01", suspending("2026-05-01", Some("2026-05-10"), SuspensionGround::Other))
        .then("2027-06-01", RegisterAct::RestoreMediator { person: saule(), ground: RestorationGround::GroundGone });
    let open = suspended("2026-04-01", None);
    check(&book, &[("2026-03-31", Active), ("2026-05-05", open), ("2027-05-31", open), ("2027-06-01", Active)]);
}

#[test]
fn an_excluded_mediator_may_be_entered_again_under_a_new_number() {
    let book = entered(Professional)
        .then("2026-04-01", excluding())
        .then("2026-06-01", RegisterAct::EnterMediator(entering("saule")));
    check(&book, &[("2026-03-31", Active), ("2026-04-01", Excluded), ("2026-05-31", Excluded), ("2026-06-01", Active)]);
    let numbers =
        ["2026-03-01", "2026-05-31", "2026-06-01"].map(|on| book.register().standing(&saule(), day(on)).number);
    assert_eq!(numbers, [None, Some(1), Some(2)]);
}

#[test]
fn what_is_entered_late_counts_from_the_day_it_happened_on() {
    let book = entered(Professional)
        .then("2026-09-01", excluding())
        .then("2026-04-01", suspending("2026-04-01", None, SuspensionGround::ConfirmedBreach));
    let six_months = suspended("2026-04-01", Some("2026-10-01"));
    check(
        &book,
        &[("2026-03-31", Active), ("2026-08-31", six_months), ("2026-09-01", Excluded), ("2026-11-01", Excluded)],
    );
}

#[test]
fn a_change_shows_from_its_day_on() {
    let mut changed = published();
    changed.languages.extend(LanguageCode::parse("ug"));
    changed.name.ru = "Смагулова Сауле Канатовна".to_owned();
    let book =
        entered(Professional).then("2026-06-01", RegisterAct::ChangeEntry { person: saule(), published: changed });
    let register = book.register();
    let languages = |on| register.standing(&saule(), day(on)).languages.len();
    assert_eq!((languages("2026-05-31"), languages("2026-06-01")), (2, 3));
    assert_eq!(register.search("смагулова", day("2026-05-31")).len(), 0);
    assert_eq!(register.search("смагулова", day("2026-06-01")).len(), 1);
}

#[test]
fn a_correction_moves_or_voids_what_was_entered() {
    let correct =
        |correction| RegisterAct::Correct { room: Room::Public, number: 3, correction, reason: "қате".to_owned() };
    let book =
        || entered(Professional).then("2026-04-01", suspending("2026-04-01", None, SuspensionGround::ConfirmedBreach));
    let moved = book().then("2026-04-02", correct(Correction::HappenedOn(day("2026-04-15"))));
    let six_months = suspended("2026-04-15", Some("2026-10-15"));
    check(&moved, &[("2026-04-14", Active), ("2026-10-15", six_months), ("2026-10-16", Active)]);
    let voided = moved.then("2026-04-03", correct(Correction::Void));
    check(&voided, &[("2026-04-15", Active)]);
}

#[test]
fn a_standing_says_what_the_law_asks_of_a_choice() {
    let ask = |kind| entered(kind).register().standing(&saule(), day("2026-03-02"));
    let public = ask(Public);
    assert!(public.may_mediate() && public.free_of_charge_only);
    assert_eq!(public.territory.map(|it| it.kind), Some(TerritoryKind::DistrictInCity));
    assert_eq!(public.born, Some(day("1980-05-12")));
    assert!(!ask(Professional).free_of_charge_only && !ask(RetiredJudges).free_of_charge_only);
}

#[test]
fn a_stranger_learns_what_is_published_and_no_more() {
    let book =
        entered(Professional).then("2026-04-01", suspending("2026-04-01", None, SuspensionGround::ConfirmedBreach));
    let check = |reader: Reader, private: bool| {
        let register = Register::seen_by(&reader, &book.events);
        let line = &register.list(day("2026-04-02"))[0];
        assert_eq!(line.published, Some(published()));
        assert_eq!(line.standing.state, suspended("2026-04-01", Some("2026-10-01")));
        assert_eq!(line.standing.born.is_some(), private, "{reader:?}");
        assert_eq!(register.application(&saule()).is_some(), private, "{reader:?}");
        let kept = book.events.iter().filter(|it| it.room == Room::Keeper);
        assert!(kept.clone().count() == 2 && kept.clone().all(|it| reads(&reader, it) == private), "{reader:?}");
    };
    check(Reader::Public, false);
    check(Reader::Mediator("aigerim".into()), false);
    check(Reader::Mediator(saule()), true);
    check(Reader::Keeper, true);
}

#[test]
fn the_fold_is_total_when_bodies_are_erased_or_entries_are_missing() {
    let mut book = entered(Public)
        .then("2026-04-01", suspending("2026-04-01", None, SuspensionGround::Other))
        .then("2026-05-01", excluding());
    for event in &mut book.events {
        event.body = None;
    }
    check(&book, &[("2026-03-02", Active), ("2026-04-01", suspended("2026-04-01", None)), ("2026-05-01", Excluded)]);
    let standing = book.register().standing(&saule(), day("2026-03-02"));
    assert_eq!((standing.number, standing.name, standing.born), (Some(1), None, None));
    for left in 0..1_u32 << book.events.len() {
        let events: Vec<Event> =
            (0..).zip(&book.events).filter(|(at, _)| left & (1 << at) != 0).map(|(_, it)| it.clone()).collect();
        assert_eq!(Register::of(&events).length, events.len() as u64);
    }
}

#[test]
fn the_list_stands_in_the_order_of_the_numbers_and_leaves_out_the_excluded() {
    let mut first = entering("aigerim");
    first.number = Some(7);
    let book = Book::open(Professional)
        .then("2026-02-01", RegisterAct::EnterMediator(first))
        .then("2026-02-02", RegisterAct::EnterMediator(entering("judge")))
        .then("2026-02-03", RegisterAct::EnterMediator(EnterMediator { number: Some(2), ..entering("saule") }));
    let numbers =
        |book: &Book, on| -> Vec<_> { book.register().list(day(on)).iter().map(|it| it.standing.number).collect() };
    assert_eq!(numbers(&book, "2026-02-03"), [Some(2), Some(7), Some(8)]);
    assert_eq!(numbers(&book.then("2026-03-01", excluding()), "2026-03-01"), [Some(7), Some(8)]);
}
