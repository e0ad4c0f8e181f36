//! Proposals with typed terms, the agreement and its signatures, performance.

use super::world::{P1, PDF, World, check_languages, check_strangers};
use super::{ru, says};
use case::{Act, CaseLanguage, MediatorKind, ProcedureKind, Road, Terms};
use case::{Costs, Deed, Instalment, Obligation, OnDefault, SideNo, Tiyn};
use clerk::CaseNumber;
use jiff::civil::date;
use words::Language;

/// 300 000 ₸ in two parts, by transfer.
pub fn terms() -> Terms {
    let part = |day| Instalment { due: day, amount: Tiyn::tenge(150_000) };
    Terms {
        obligations: vec![Obligation {
            debtor: SideNo(2),
            creditor: SideNo(1),
            deed: Deed::Pay {
                total: Tiyn::tenge(300_000),
                instalments: vec![part(date(2026, 6, 30)), part(date(2026, 7, 31))],
            },
            way: "переводом".into(),
            condition: None,
        }],
        waivers: vec![],
        costs: Costs::EachBearsOwn,
        on_default: OnDefault::AllDueAfterMissed(2),
        other: String::new(),
        ..Terms::default()
    }
}

fn money(tenge: i64) -> String {
    words::money(tenge * 100, Language::Ru)
}

async fn settling() -> (World, CaseNumber) {
    let world = World::open().await;
    let number = world.file(Road::OutOfCourt, ProcedureKind::Settlement).await;
    (world, number)
}

/// With an agreement signed by both on paper, before the desk.
async fn concluded() -> (World, CaseNumber) {
    let (world, number) = settling().await;
    world.help(&number, &["aigerim", "daulet"]).await;
    world.act(&number, "daulet", Act::Propose { procedure: P1, counters: None, terms: terms() }).await;
    world.act(&number, "aigerim", Act::Accept { procedure: P1, proposal: 1 }).await;
    let draw = Act::DrawUpAgreement {
        procedure: P1,
        language: CaseLanguage::Both,
        prevailing: Some(CaseLanguage::Kazakh),
        place: "Астана".into(),
        nobody_else_touched: true,
    };
    world.act(&number, "aigerim", draw).await;
    for person in ["aigerim", "daulet"] {
        world
            .act(
                &number,
                "desk",
                Act::SignAgreement { procedure: P1, signer: person.into(), manner: case::Manner::Paper },
            )
            .await;
    }
    (world, number)
}

#[tokio::test]
async fn instalments_are_made_checked_and_proposed_without_a_script() {
    let (world, number) = settling().await;
    let mut daulet = world.browser("daulet").await;
    let address = format!("/cases/{number}/proposals/new");
    daulet.get(&address).await;
    // Nothing is chosen beforehand, and an empty form says at each field what is missing.
    let got = daulet.submit(&address, &[("do", "check")]).await;
    assert_eq!(got.status, 422);
    for field in ["#o1-debtor", "#o1-kind", "#o1-way", "#costs", "#on-default"] {
        assert!(got.text.contains(&format!("href=\"{field}\"")), "{field}");
    }
    let told = [
        ("o1-debtor", "2"),
        ("o1-kind", "pay"),
        ("o1-total", "1 050 000"),
        ("o1-way", "переводом на счёт <b>"),
        ("costs", "each-own"),
        ("on-default", "all-due"),
        ("missed", "2"),
    ];
    let plan = |first: [&'static str; 3], count, each| {
        [
            ("o1-first", first[0]),
            ("o1-first-month", first[1]),
            ("o1-first-year", first[2]),
            ("o1-count", count),
            ("o1-each", each),
            ("do", "make-parts-1"),
        ]
    };
    let got = daulet.submit(&address, &[&told[..], &plan(["30", "6", "2026"], "6", "60 000")].concat()).await;
    assert_eq!(got.status, 200, "{}", got.between("<main", "</main>"));
    assert_eq!(daulet.value(&address, "o1-p6-due-month"), "11");
    assert!(says(&got, &ru().proposals_sum_missing(money(360_000), money(690_000))));
    assert!(got.text.contains("переводом на счёт &lt;b&gt;"), "what was typed stays, and is no markup");
    // It does not add up yet: it is said, and nothing is lost.
    let got = daulet.submit(&address, &[("do", "check")]).await;
    assert_eq!(got.status, 422);
    assert!(says(&got, &ru().proposals_mistake_parts(money(360_000), money(1_050_000))));
    daulet.submit(&address, &plan(["31", "12", "2026"], "7", "90 000")).await;
    // The parts of 690 000: seven of 90 000 and one of 60 000; the 31st of January is a Sunday.
    assert_eq!(daulet.value(&address, "o1-p8-due"), "1");
    daulet.submit(&address, &[("do", "add-part-1")]).await;
    let last = [
        ("o1-p14-due", "31"),
        ("o1-p14-due-month", "7"),
        ("o1-p14-due-year", "2027"),
        ("o1-p14-amount", "60000"),
        ("do", "check"),
    ];
    let got = daulet.submit(&address, &last).await;
    assert_eq!(got.status, 200, "{}", got.between("<main", "</main>"));
    assert!(says(&got, &ru().proposals_terms_parts(14)));
    // Changing goes back with everything; then it is sent once, however often the button is pressed.
    daulet.submit(&address, &[("do", "change")]).await;
    assert_eq!(daulet.value(&address, "o1-p14-amount"), "60000");
    daulet.submit(&address, &[("do", "check")]).await;
    let got = daulet.done(&address, &[("do", "propose")]).await;
    assert!(got.text.contains("id=\"proposal-1\""));
    let sheet = world.clerk.sheet(&world.who("aigerim").await, &number).await.unwrap();
    let proposal = &sheet.view.case.procedures[0].proposals[0];
    assert_eq!(proposal.terms.as_ref().unwrap().total(), Tiyn::tenge(1_050_000));
    assert!(proposal.terms.as_ref().unwrap().add_up());
}

#[tokio::test]
async fn a_proposal_is_countered_accepted_drawn_up_and_signed_on_paper() {
    let (world, number) = settling().await;
    let at = |rest: &str| format!("/cases/{number}{rest}");
    world.act(&number, "daulet", Act::Propose { procedure: P1, counters: None, terms: terms() }).await;
    let (mut aigerim, mut daulet) = (world.browser("aigerim").await, world.browser("daulet").await);
    // A counter-proposal begins with the other's terms.
    let new = at("/proposals/new");
    aigerim.get(&at("/proposals/new?counters=1")).await;
    assert_eq!(aigerim.value(&new, "o1-total").replace('\u{a0}', " "), "300 000");
    aigerim.submit(&new, &[("other", "Извинение"), ("do", "check")]).await;
    aigerim.done(&new, &[("do", "propose")]).await;
    // One's own cannot be accepted, another's cannot be withdrawn.
    let got = aigerim.get(&at("/proposals/1/withdraw")).await;
    assert_eq!(got.status, 200, "she may withdraw hers; which one is said by the law when it is sent");
    let got = aigerim.submit(&at("/proposals/1/withdraw"), &[]).await;
    assert_eq!(got.status, 409);
    assert!(says(&got, &Language::Ru.say("refusal-nobody-withdraws-anothers-proposal").unwrap()));
    daulet.get(&at("/proposals/2/accept")).await;
    daulet.done(&at("/proposals/2/accept"), &[]).await;
    // Whoever touches somebody absent is refused, and the form stays filled.
    let draw = at("/agreement/draw-up");
    aigerim.get(&draw).await;
    assert_eq!(aigerim.submit(&draw, &[]).await.status, 422);
    let filled = [("language", "both"), ("prevailing", "russian"), ("place", "Астана"), ("others", "yes")];
    let got = aigerim.submit(&draw, &filled).await;
    assert_eq!(got.status, 409);
    assert_eq!(aigerim.value(&draw, "place"), "Астана");
    let got = aigerim.done(&draw, &[("others", "no")]).await;
    assert!(got.text.contains("Татуласу келісімі") && got.text.contains("Мировое соглашение"));
    assert!(got.text.contains("преобладает текст на русском языке"));
    // A settlement is signed on paper: the party is told where, and the desk enters it.
    let got = aigerim.get(&at("/agreement/sign")).await;
    assert!(says(&got, &ru().agreement_sign_bring()));
    world.help(&number, &["aigerim", "daulet"]).await;
    let mut desk = world.browser("desk").await;
    let sign = at("/agreement/sign");
    for person in ["aigerim", "daulet"] {
        desk.get(&sign).await;
        assert_eq!(desk.submit(&sign, &[]).await.status, 422);
        let day = [("signer", person), ("happened_on", "8"), ("happened_on-month", "6"), ("happened_on-year", "2026")];
        desk.done_with(&sign, &day, Some(("file", "page.pdf", PDF))).await;
    }
    let got = aigerim.get(&at("/agreement")).await;
    assert!(says(&got, &ru().agreement_state_concluded()));
    assert!(got.text.contains("понедельник, 8\u{a0}июня"));
    assert_eq!(aigerim.get(&at("/duties")).await.text.matches("id=\"duty-1-").count(), 2);
}

#[tokio::test]
async fn what_the_law_asks_to_consider_is_said_after_the_act() {
    let world = World::open().await;
    let number = world.file(Road::InCourt, ProcedureKind::Settlement).await;
    let address = format!("/cases/{number}/proposals/new");
    let mut daulet = world.browser("daulet").await;
    daulet.get(&address).await;
    let told = [
        ("o1-debtor", "2"),
        ("o1-kind", "act"),
        ("o1-what", "Вернуть вещь"),
        ("o1-due", "30"),
        ("o1-due-month", "6"),
        ("o1-due-year", "2026"),
        ("o1-way", "лично"),
        ("costs", "not-stated"),
        ("on-default", "not-stated"),
        ("do", "check"),
    ];
    assert_eq!(daulet.submit(&address, &told).await.status, 200);
    let got = daulet.done(&address, &[("do", "propose")]).await;
    assert!(says(&got, &Language::Ru.say("warning-silence-on-costs-settles-them").unwrap()));
    // What anybody may type into an address is shown only if the program has words for it.
    let got = daulet.get(&format!("/cases/{number}/proposals?done=a%3Cb%3E&noted=x.y")).await;
    assert_eq!(got.status, 200);
    assert!(!got.text.contains("class=\"banner"));
}

#[tokio::test]
async fn a_desk_that_helps_both_says_for_whom_it_writes() {
    let (world, number) = settling().await;
    world.help(&number, &["aigerim", "daulet"]).await;
    world.act(&number, "daulet", Act::Propose { procedure: P1, counters: None, terms: terms() }).await;
    let accept = format!("/cases/{number}/proposals/1/accept");
    let mut desk = world.browser("desk").await;
    desk.get(&accept).await;
    assert_eq!(desk.submit(&accept, &[]).await.status, 409);
    desk.done(&accept, &[("for_whom", "aigerim")]).await;
    let sheet = world.clerk.sheet(&world.who("daulet").await, &number).await.unwrap();
    let line = sheet.view.lines.last().unwrap();
    assert_eq!(line.for_whom.as_ref().unwrap().0, "aigerim");
    assert_eq!(line.through, record::Through::Desk);
}

#[tokio::test]
async fn performance_is_reported_confirmed_disputed_and_a_breach_comes_after_its_day() {
    let (world, number) = concluded().await;
    let at = |rest: &str| format!("/cases/{number}{rest}");
    let (mut aigerim, mut daulet) = (world.browser("aigerim").await, world.browser("daulet").await);
    let report = at("/duties/1/1/report");
    daulet.get(&report).await;
    let got = daulet.done_with(&report, &[("text", "Перевёл")], Some(("file", "чек.pdf", PDF))).await;
    assert!(says(&got, &ru().duties_state_reported()));
    aigerim.get(&at("/duties/1/1/dispute")).await;
    assert_eq!(aigerim.submit(&at("/duties/1/1/dispute"), &[]).await.status, 422);
    aigerim.done(&at("/duties/1/1/dispute"), &[("text", "Не пришло")]).await;
    aigerim.get(&at("/duties/1/1/breach")).await;
    let got = aigerim.submit(&at("/duties/1/1/breach"), &[]).await;
    assert_eq!(got.status, 409, "its day has not passed");
    aigerim.get(&at("/duties/1/1/confirm")).await;
    aigerim.done(&at("/duties/1/1/confirm"), &[]).await;
    let got = aigerim.get(&at("/duties")).await;
    assert!(says(&got, &ru().duties_count(1, 2)));
    // A second part that does not come.
    world.set(date(2026, 8, 4));
    world.clerk.tick().await.unwrap();
    let mut aigerim = world.browser("aigerim").await;
    aigerim.get(&at("/duties/1/2/breach")).await;
    let got = aigerim.done(&at("/duties/1/2/breach"), &[]).await;
    assert!(says(&got, &ru().duties_breach_offer()) && says(&got, &ru().duties_breach_link()));
}

/// In mediation before a judge, up to a draft everybody can sign.
async fn mediated() -> (World, CaseNumber) {
    let world = World::open().await;
    let number = world.file(Road::InCourt, ProcedureKind::Mediation).await;
    let act = |person: &'static str, act: Act| (person, act);
    let text = case::ContractText {
        place: "Астана".into(),
        subject: "Долг".into(),
        mediator_and_organisation: "судья".into(),
        expenses: "нет".into(),
        fee: None,
        confidentiality: "да".into(),
        liability: "да".into(),
        order: "да".into(),
        rights_and_duties: "да".into(),
        termination: "да".into(),
        other: String::new(),
    };
    let choose = || Act::ChooseMediator {
        procedure: P1,
        mediator: "mediating".into(),
        kind: MediatorKind::Judge,
        register: "none".into(),
        name: "Судья Медиатор".into(),
    };
    let sign = |person: &str| Act::SignContract { procedure: P1, signer: person.into(), manner: case::Manner::Paper };
    let draw = Act::DrawUpAgreement {
        procedure: P1,
        language: CaseLanguage::Russian,
        prevailing: None,
        place: "Астана".into(),
        nobody_else_touched: true,
    };
    let acts = [
        act("aigerim", Act::OfferMediation { procedure: P1, until: None }),
        act("daulet", Act::AnswerOffer { procedure: P1, answer: case::Answer::Agrees, text: String::new() }),
        act("aigerim", choose()),
        act("daulet", choose()),
        act("mediating", Act::ConsentToMediate { procedure: P1, no_conflict: true }),
        act("mediating", Act::ExplainMediation { procedure: P1 }),
        act("mediating", Act::DrawUpContract { procedure: P1, language: CaseLanguage::Russian, until: None, text }),
        act("mediating", sign("aigerim")),
        act("mediating", sign("daulet")),
        act("mediating", sign("mediating")),
        act("daulet", Act::Propose { procedure: P1, counters: None, terms: terms() }),
        act("aigerim", Act::Accept { procedure: P1, proposal: 1 }),
        act("mediating", draw),
    ];
    for (person, act) in acts {
        world.act(&number, person, act).await;
    }
    (world, number)
}

#[tokio::test]
async fn a_mediated_agreement_is_signed_by_exchange_of_copies_and_by_the_mediator() {
    let (world, number) = mediated().await;
    let sign = format!("/cases/{number}/agreement/sign");
    for person in ["aigerim", "daulet"] {
        let mut browser = world.browser(person).await;
        browser.get(&sign).await;
        // A click is no signature: without the signed copy nothing is entered.
        let got = browser.submit(&sign, &[("proof", "с почты"), ("own", "yes")]).await;
        assert_eq!(got.status, 422);
        assert!(got.text.contains("href=\"#file\""));
        let got =
            browser.submit_with(&sign, &[("proof", "с почты"), ("own", "yes")], Some(("file", "a.exe", b"MZ"))).await;
        assert_eq!(got.status, 422, "only PDF, JPEG and PNG");
        let got =
            browser.done_with(&sign, &[("proof", "с почты"), ("own", "yes")], Some(("file", "скан.pdf", PDF))).await;
        assert!(says(&got, &ru().agreement_manner("exchange")));
    }
    let mut mediator = world.browser("mediating").await;
    let got = mediator.get(&sign).await;
    assert!(got.text.contains("value=\"mediating\"") && !got.text.contains("value=\"daulet\""), "only who is missing");
    let day = [("signer", "mediating"), ("happened_on", "9"), ("happened_on-month", "6"), ("happened_on-year", "2026")];
    mediator.done(&sign, &day).await;
    let sheet = world.clerk.sheet(&world.who("aigerim").await, &number).await.unwrap();
    assert!(sheet.view.case.procedures[0].concluded().is_some());
    let files = sheet.view.lines.iter().filter(|it| matches!(it.fact, case::Fact::FileAdded { .. })).count();
    assert_eq!(files, 2, "both copies lie in the joint room");
    let got = world.browser("aigerim").await.get(&format!("/cases/{number}/agreement")).await;
    assert!(got.text.contains("/court/submit-agreement"));
}

#[tokio::test]
async fn pages_of_the_talks_are_whole_in_every_language_and_closed_to_strangers() {
    let (world, number) = settling().await;
    let at = |rest: &str| format!("/cases/{number}{rest}");
    let early = ["/proposals", "/proposals/new", "/agreement", "/duties", "/court"].map(at);
    check_languages(&world, "aigerim", &early).await;
    world.act(&number, "daulet", Act::Propose { procedure: P1, counters: None, terms: terms() }).await;
    check_languages(
        &world,
        "aigerim",
        &["/proposals", "/proposals/new?counters=1", "/proposals/1/accept", "/proposals/1/reject"].map(at),
    )
    .await;
    check_languages(&world, "daulet", &["/proposals", "/proposals/1/withdraw"].map(at)).await;
    world.act(&number, "aigerim", Act::Accept { procedure: P1, proposal: 1 }).await;
    check_languages(&world, "aigerim", &["/agreement", "/agreement/draw-up"].map(at)).await;
    let strangers = [
        "/proposals",
        "/proposals/new",
        "/proposals/1/accept",
        "/proposals/1/reject",
        "/proposals/1/withdraw",
        "/agreement",
        "/agreement/draw-up",
        "/agreement/sign",
        "/agreement/print",
        "/duties",
        "/duties/1/1/report",
        "/duties/1/1/breach",
        "/court",
        "/court/invitation",
        "/court/approve",
    ];
    check_strangers(&world, &strangers.map(at)).await;
    let (world, number) = concluded().await;
    let at = |rest: &str| format!("/cases/{number}{rest}");
    check_languages(
        &world,
        "aigerim",
        &["/agreement", "/agreement/print", "/duties", "/duties/1/1/confirm", "/duties/1/1/breach"].map(at),
    )
    .await;
    check_languages(&world, "daulet", &["/duties", "/duties/1/1/report"].map(at)).await;
    let (world, number) = mediated().await;
    let at = |rest: &str| format!("/cases/{number}{rest}");
    check_languages(&world, "aigerim", &["/agreement", "/agreement/sign", "/agreement/print"].map(at)).await;
    check_languages(&world, "mediating", &["/proposals", "/agreement", "/agreement/sign"].map(at)).await;
}
