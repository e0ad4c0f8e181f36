use super::*;
use RegisterKind::{Professional, Public, RetiredJudges};

/// What refuses this act in this book, as `rule (article)`; `None` when it is allowed.
fn refused(book: &Book, on: &str, by: &str, offices: &[Office], act: &RegisterAct) -> Option<String> {
    let acting = Acting { person: &by.into(), offices, happened_on: day(on) };
    judge(&book.register(), act, &acting).err().map(|why| why.to_string())
}

fn check(book: &Book, act: &RegisterAct, expected: Option<&str>) {
    let offices = [Office::Keeper(KEEPER.to_owned())];
    let found = refused(book, "2026-03-02", "daulet", &offices, act);
    assert_eq!(found.as_deref(), expected, "{act:?}");
}

fn check_entry(kind: RegisterKind, change: impl Fn(&mut EnterMediator), expected: Option<&str>) {
    let mut entering = entering("saule");
    change(&mut entering);
    check(&Book::open(kind), &RegisterAct::EnterMediator(entering), expected);
}

fn born(date: &str) -> impl Fn(&mut EnterMediator) {
    move |it| it.application.born = Some(day(date))
}

#[test]
fn a_professional_is_25_on_the_day_of_the_entry() {
    check_entry(Professional, born("2001-03-02"), None);
    check_entry(Professional, born("2001-03-03"), Some("professional-is-25 (ML 9(4)(1))"));
    check_entry(Professional, |it| it.application.born = None, Some("professional-is-25 (ML 9(4)(1))"));
}

#[test]
fn a_public_mediator_is_40_and_elected() {
    check_entry(Public, born("1986-03-02"), None);
    check_entry(Public, born("1986-03-03"), Some("public-mediator-is-40 (ML 9(3)(1))"));
    check_entry(Public, |it| it.application.election = None, Some("public-mediator-is-elected (ML 15(1))"));
    check_entry(Public, |it| it.application.papers.clear(), None);
}

#[test]
fn of_a_retired_judge_neither_age_nor_papers_are_asked() {
    let bare = |it: &mut EnterMediator| {
        it.application = Application { born: None, papers: BTreeSet::new(), election: None, ..application() };
    };
    check_entry(RetiredJudges, bare, None);
}

#[test]
fn a_professional_shows_six_papers() {
    for (paper, expected) in PaperKind::ALL.into_iter().zip([
        "identity-is-shown (ML 14(2))",
        "medical-papers-are-shown (ML 14(2))",
        "medical-papers-are-shown (ML 14(2))",
        "no-conviction-paper-is-shown (ML 14(2))",
        "professional-has-higher-education (ML 9(4)(1))",
        "professional-is-trained (ML 9(4)(1))",
    ]) {
        check_entry(Professional, |it| it.application.papers.retain(|it| *it != paper), Some(expected));
    }
}

#[test]
fn everybody_declares_to_be_free_of_the_four_hindrances() {
    for kind in RegisterKind::OF_MEDIATORS {
        for (declaration, expected) in Declaration::ALL.into_iter().zip([
            "mediator-holds-no-state-function (ML 9(7)(1))",
            "mediator-is-capable (ML 9(7)(2))",
            "mediator-is-not-prosecuted (ML 9(7)(3))",
            "mediator-has-no-conviction (ML 9(7)(4))",
        ]) {
            check_entry(kind, |it| it.application.declarations.retain(|it| *it != declaration), Some(expected));
        }
    }
}

#[test]
fn all_shortcomings_are_told_at_once() {
    let nothing = Application { born: None, papers: BTreeSet::new(), declarations: BTreeSet::new(), election: None };
    let count = |kind| shortcomings(kind, &nothing, day("2026-03-02")).len();
    assert_eq!([count(Professional), count(Public), count(RetiredJudges)], [10, 6, 4]);
    assert_eq!(shortcomings(Professional, &application(), day("2026-03-02")), []);
}

#[test]
fn an_entry_is_published_whole_and_in_both_languages() {
    check_entry(
        Professional,
        |it| it.published.name.kk.clear(),
        Some("professional-entry-is-in-kazakh-and-russian (ML 14(6))"),
    );
    check_entry(
        Public,
        |it| it.published.legal_address.ru.clear(),
        Some("public-entry-is-in-kazakh-and-russian (ML 16(5))"),
    );
    check_entry(
        Professional,
        |it| it.published.contacts = Contacts::default(),
        Some("professional-contact-is-published (ML 14(3)(3))"),
    );
    check_entry(
        Professional,
        |it| it.published.certificate = None,
        Some("professional-certificate-is-published (ML 14(3)(6))"),
    );
    check_entry(Public, |it| it.published.certificate = None, None);
    check_entry(Public, |it| it.published.languages.clear(), Some("public-language-is-published (ML 16(3)(5))"));
}

#[test]
fn a_refusal_says_why() {
    let refuse =
        |reasons: &str| RegisterAct::RefuseEntry { person: saule(), applied_on: None, reasons: reasons.to_owned() };
    check(&Book::open(Professional), &refuse(" "), Some("professional-refusal-is-reasoned (ML 14(4))"));
    check(&Book::open(Public), &refuse(""), Some("public-refusal-is-reasoned (ML 16(4))"));
    check(&Book::open(Public), &refuse("Возраст не достигнут."), None);
}

#[test]
fn only_the_keeper_acts_and_never_about_himself() {
    let book = Book::open(Professional);
    let enter = RegisterAct::EnterMediator(entering("saule"));
    let keeper = Office::Keeper(KEEPER.to_owned());
    let elsewhere = Office::Keeper("akim-of-esil".to_owned());
    let check = |by: &str, office: &Office, expected: Option<&str>| {
        let found = refused(&book, "2026-03-02", by, std::slice::from_ref(office), &enter);
        assert_eq!(found.as_deref(), expected, "{by} as {office:?}");
    };
    check("daulet", &keeper, None);
    check("daulet", &elsewhere, Some("organisation-keeps-its-register (ML 13(3)(1))"));
    check("daulet", &Office::Administrator, Some("organisation-keeps-its-register (ML 13(3)(1))"));
    check("saule", &keeper, Some("nobody-decides-about-his-own-entry (House 4)"));
    assert_eq!(refused(&Book::default(), "2026-01-12", "daulet", &[Office::Administrator], &opening(Public)), None);
}

#[test]
fn the_register_of_a_place_names_the_place() {
    let nowhere = |kind| RegisterAct::OpenRegister { kind, keeper: KEEPER.to_owned(), territory: None };
    check(&Book::default(), &nowhere(Public), Some("territory-of-public-mediators-is-named (ML 16(1))"));
    check(&Book::default(), &nowhere(Professional), None);
}

#[test]
fn acts_follow_their_order() {
    const OUT_OF_ORDER: Option<&str> = Some("register-follows-its-order (House 12)");
    let enter = RegisterAct::EnterMediator(entering("saule"));
    let restore = RegisterAct::RestoreMediator { person: saule(), ground: RestorationGround::OwnRequest };
    let book = || Book::open(Professional);
    check(&Book::default(), &enter, OUT_OF_ORDER);
    check(&book(), &opening(Professional), OUT_OF_ORDER);
    check(&book(), &excluding(), OUT_OF_ORDER);
    check(&book(), &restore, OUT_OF_ORDER);
    let entered = book().then("2026-02-02", enter.clone());
    check(&entered, &enter, OUT_OF_ORDER);
    check(
        &entered,
        &RegisterAct::EnterMediator(EnterMediator { number: Some(1), ..entering("aigerim") }),
        OUT_OF_ORDER,
    );
    let later = book().then("2026-05-05", enter.clone());
    check(&later, &enter, OUT_OF_ORDER);
    let nowhere =
        RegisterAct::Correct { room: Room::Public, number: 3, correction: Correction::Void, reason: String::new() };
    check(&entered, &nowhere, Some("correction-points-at-an-entry (House 8)"));
}

#[test]
fn six_months_are_neither_five_nor_seven() {
    let entered = |kind| Book::open(kind).then("2026-02-02", RegisterAct::EnterMediator(entering("saule")));
    let breach = |to| suspending("2026-03-02", to, SuspensionGround::ConfirmedBreach);
    check(&entered(Professional), &breach(None), None);
    check(&entered(Professional), &breach(Some("2026-09-02")), None);
    check(&entered(Professional), &breach(Some("2026-08-02")), Some("suspension-lasts-six-months (ML 14(7))"));
    check(&entered(Public), &breach(Some("2026-08-02")), None);
    check(&entered(Public), &breach(Some("2026-03-01")), Some("register-follows-its-order (House 12)"));
}

#[test]
fn every_rule_quotes_its_statute() {
    let one_line = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
    let statute = one_line(include_str!("../../../law/statutes/mediation.ru.md"));
    let house = one_line(include_str!("../../../law/statutes/house_rules.ru.md"));
    let mut names = BTreeSet::new();
    for rule in register_rules() {
        let source = if rule.article.starts_with("House") { &house } else { &statute };
        assert!(source.contains(rule.quotation), "{}: {}", rule.article, rule.quotation);
        assert!(names.insert(rule.name), "{} stands twice", rule.name);
    }
}
