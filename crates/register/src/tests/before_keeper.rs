use super::*;
use RegisterKind::{Organisations, Professional, Public};

fn applying(person: &str) -> RegisterAct {
    let applied = Box::new(Applied { published: published(), application: application() });
    RegisterAct::ReceiveApplication { person: person.into(), applied }
}

/// The act by this person in this office: the rule that refuses it, or none.
fn check(book: &Book, by: &str, office: Office, act: &RegisterAct, expected: Option<&str>) {
    let acting = Acting { person: &by.into(), offices: &[office], happened_on: day("2026-03-10") };
    let found = judge(&book.register(), act, &acting).err().map(|it| it.rule);
    assert_eq!(found, expected, "{act:?} by {by}");
}

#[test]
fn anybody_applies_for_oneself_once_and_for_nobody_else() {
    let book = Book::open(Public);
    check(&book, "saule", Office::Anybody, &applying("saule"), None);
    check(&book, "daulet", Office::Anybody, &applying("saule"), Some("akim-keeps-the-register-of-the-place"));
    let applied = book.then("2026-03-02", applying("saule"));
    check(&applied, "saule", Office::Anybody, &applying("saule"), Some("register-follows-its-order"));
    let entered = applied.then("2026-03-04", RegisterAct::EnterMediator(entering("saule")));
    assert_eq!(entered.register().applications[0].answer, Some(EntryAnswer::Entered(day("2026-03-04"))));
    check(&entered, "saule", Office::Anybody, &applying("saule"), Some("register-follows-its-order"));
}

#[test]
fn a_refused_applicant_may_apply_again() {
    let refuse =
        RegisterAct::RefuseEntry { person: saule(), applied_on: None, reasons: "Нет диплома.".to_owned() };
    let book = Book::open(Professional).then("2026-03-02", applying("saule")).then("2026-03-05", refuse);
    check(&book, "saule", Office::Anybody, &applying("saule"), None);
    let again = book.then("2026-03-06", applying("saule"));
    assert_eq!(again.register().open_application(&saule()).map(|it| it.no), Some(2));
}

#[test]
fn a_confirmed_complaint_suspends_and_another_does_not() {
    let complain = RegisterAct::ReceiveComplaint { person: saule(), text: "Дала совет.".to_owned() };
    let decide =
        |finding| RegisterAct::DecideComplaint { complaint: 1, finding, reasons: "Проверено.".to_owned() };
    let complained = |kind| {
        let book = Book::open(kind).then("2026-03-02", RegisterAct::EnterMediator(entering("saule")));
        book.then("2026-03-03", complain.clone())
    };
    let state = |book: &Book| book.register().standing(&saule(), day("2026-03-10")).state;
    let professional = complained(Professional).then("2026-03-10", decide(Finding::Confirmed));
    let (from, to) = (day("2026-03-10"), Some(day("2026-09-10")));
    assert_eq!(state(&professional), State::Suspended { from, to });
    assert_eq!(professional.register().suspensions(), [(saule(), from, day("2026-09-10"))]);
    let public = complained(Public).then("2026-03-10", decide(Finding::Confirmed));
    assert_eq!(state(&public), State::Suspended { from, to: None });
    let cleared = complained(Professional).then("2026-03-10", decide(Finding::NotConfirmed));
    assert_eq!(state(&cleared), State::Active);
    let keeper = || Office::Keeper(KEEPER.to_owned());
    check(&cleared, "daulet", keeper(), &decide(Finding::Confirmed), Some("register-follows-its-order"));
    let own = complained(Professional);
    check(&own, "saule", keeper(), &decide(Finding::NotConfirmed), Some("nobody-decides-about-his-own-entry"));
    check(&own, "aigerim", Office::Anybody, &complain, None);
    check(&complained(Public), "aigerim", Office::Anybody, &complain, Some("akim-keeps-the-register-of-the-place"));
}

#[test]
fn an_election_goes_from_its_announcement_to_the_protocol() {
    let announcement = Announcement {
        place: Bilingual::new("Мектеп", "Школа"),
        requirements: Bilingual::new("40 жас", "40 лет"),
    };
    let announce = RegisterAct::AnnounceElection { gathering_on: day("2026-03-20"), announcement };
    let protocol = |on: &str, elected: &[&str]| RegisterAct::ReceiveProtocol {
        election: 1,
        elected: elected.iter().map(|it| PersonId::from(*it)).collect(),
        participants: 60,
        protocol: Election {
            protocol: Paper { number: "4".to_owned(), date: day(on), scan: None },
            place: "Есіл ауданы".to_owned(),
        },
    };
    let keeper = || Office::Keeper(KEEPER.to_owned());
    check(&Book::open(Professional), "daulet", keeper(), &announce, Some("register-follows-its-order"));
    let book = Book::open(Public).then("2026-03-02", announce);
    check(&book, "daulet", keeper(), &protocol("2026-03-10", &["saule"]), Some("register-follows-its-order"));
    let held = book.then("2026-03-09", RegisterAct::HoldGathering { election: 1 });
    check(&held, "daulet", keeper(), &protocol("2026-03-09", &[]), Some("protocol-says-who-was-elected"));
    check(&held, "daulet", keeper(), &protocol("2026-03-08", &["saule"]), Some("protocol-says-who-was-elected"));
    let received = held.then("2026-03-10", protocol("2026-03-09", &["saule"]));
    let register = received.register();
    let known = register.election(1).and_then(|it| it.protocol.as_ref()).expect("it is there");
    assert_eq!((known.participants, known.elected.len()), (60, 1));
}

#[test]
fn organisations_stand_in_the_register_of_the_authorised_body() {
    let published =
        PublishedOrganisation { name: Bilingual::new("Орталық", "Центр"), ..Default::default() };
    let enter = RegisterAct::EnterOrganisation { organisation: "centre".to_owned(), number: None, published };
    let exclude = RegisterAct::ExcludeOrganisation { organisation: "centre".to_owned(), reasons: String::new() };
    check(
        &Book::open(Professional),
        "daulet",
        Office::Keeper(KEEPER.to_owned()),
        &enter,
        Some("register-follows-its-order"),
    );
    let book = Book::open(Organisations).then("2026-03-02", enter.clone()).then("2026-03-03", enter);
    assert_eq!(book.events.len(), 3, "the second time it is changed");
    let book = book.then("2026-04-01", exclude);
    let counts =
        ["2026-03-01", "2026-03-02", "2026-03-31", "2026-04-01"].map(|on| book.register().organisations(day(on)).len());
    assert_eq!(counts, [0, 1, 1, 0]);
}

#[test]
fn the_clock_alone_passes_a_term_and_once() {
    let term = TermId::Decision { person: saule(), application: 1 };
    let pass = RegisterAct::PassTerm { term, due: day("2026-03-09") };
    let book = Book::open(Public).then("2026-02-27", applying("saule"));
    check(&book, "clock", Office::Clock, &pass, None);
    check(&book, "daulet", Office::Keeper(KEEPER.to_owned()), &pass, Some("clock-passes-terms-of-registers"));
    let early = RegisterAct::PassTerm { term: TermId::Protocol { election: 1 }, due: day("2026-03-10") };
    check(&book, "clock", Office::Clock, &early, Some("register-follows-its-order"));
}
