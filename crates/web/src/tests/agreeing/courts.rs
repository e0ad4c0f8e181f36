//! The court's acts by their pages: by the judge, by a secretary from the court's paper, and what parties bring.

use super::talks::terms;
use super::world::{P1, PDF, World, check_languages, check_strangers};
use super::{ru, says};
use case::{Act, CaseLanguage, MediatorKind, ProcedureKind, Road};
use clerk::CaseNumber;

/// Before the court, with a settlement both have signed.
pub(super) async fn settled() -> (World, CaseNumber) {
    let world = World::open().await;
    let number = world.file(Road::InCourt, ProcedureKind::Settlement).await;
    world.help(&number, &["aigerim", "daulet"]).await;
    world.act(&number, "daulet", Act::Propose { procedure: P1, counters: None, terms: terms() }).await;
    world.act(&number, "aigerim", Act::Accept { procedure: P1, proposal: 1 }).await;
    let draw = Act::DrawUpAgreement {
        procedure: P1,
        language: CaseLanguage::Russian,
        prevailing: None,
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

const PAPER: [(&str, &str); 4] =
    [("paper_number", "7119-26"), ("paper_date", "8"), ("paper_date-month", "6"), ("paper_date-year", "2026")];

#[tokio::test]
async fn the_court_approves_an_agreement_from_its_arrival_to_the_day_it_is_in_force() {
    let (world, number) = settled().await;
    let at = |rest: &str| format!("/cases/{number}/court/{rest}");
    let mut secretary = world.browser("secretary").await;
    // Without her paper a secretary enters nothing; the judge is named without one.
    secretary.get(&at("accept-claim")).await;
    assert_eq!(secretary.submit(&at("accept-claim"), &[]).await.status, 422);
    secretary.done_with(&at("accept-claim"), &PAPER, Some(("scan", "определение.pdf", PDF))).await;
    secretary.get(&at("assign-judge")).await;
    assert_eq!(secretary.submit(&at("assign-judge"), &[]).await.status, 422);
    let got = secretary.done(&at("assign-judge"), &[("judge", "judge")]).await;
    assert!(got.text.contains("Судья Әлібек"));
    let mut judge = world.browser("judge").await;
    judge.get(&at("invite-to-conciliation")).await;
    judge.done(&at("invite-to-conciliation"), &[]).await;
    let got = judge.get(&at("invitation")).await;
    assert!(got.text.contains("Суд города Астаны") && got.text.contains("lang=\"kk\""));
    // The judge cannot rule before there is something to rule on: the law says when.
    assert_eq!(judge.get(&at("approve")).await.status, 409);
    let mut aigerim = world.browser("aigerim").await;
    aigerim.get(&at("submit-agreement")).await;
    aigerim.done(&at("submit-agreement"), &[]).await;
    aigerim.get(&at("petition-for-approval")).await;
    assert_eq!(aigerim.submit(&at("petition-for-approval"), &[]).await.status, 422);
    aigerim.done(&at("petition-for-approval"), &[("without", "yes")]).await;
    let got = judge.get(&format!("/cases/{number}/agreement")).await;
    assert!(
        got.text.contains("Мировое соглашение") && got.text.contains("300\u{a0}000\u{a0}(триста тысяч)\u{a0}тенге")
    );
    judge.get(&at("set-hearing")).await;
    let hearing = [("day", "10"), ("day-month", "6"), ("day-year", "2026"), ("time", "10:30"), ("place", "зал 3")];
    let got = judge.done(&at("set-hearing"), &hearing).await;
    assert!(got.text.contains("10:30") && got.text.contains("зал 3"));
    judge.get(&at("explain-consequences")).await;
    judge.done(&at("explain-consequences"), &[]).await;
    judge.get(&at("approve")).await;
    let got = judge.submit(&at("approve"), &[]).await;
    assert_eq!(got.status, 422, "nothing is ticked beforehand");
    assert!(got.text.contains("10\u{a0}500\u{a0}₸"), "the fee is shown");
    let ticked = [
        ("contents", "ended"),
        ("contents", "terms"),
        ("contents", "costs"),
        ("contents", "fee"),
        ("checks", "law"),
        ("checks", "others"),
    ];
    let got = judge.done(&at("approve"), &ticked).await;
    assert!(says(&got, &ru().court_ruling_approved()));
    judge.get(&at("issue-final-text")).await;
    judge.done(&at("issue-final-text"), &[]).await;
    let mut daulet = world.browser("daulet").await;
    daulet.get(&at("file-complaint")).await;
    daulet.done(&at("file-complaint"), &[]).await;
    secretary.get(&at("decide-complaint")).await;
    let got = secretary
        .done(
            &at("decide-complaint"),
            &[
                &PAPER[..1],
                &[("upheld", "no"), ("paper_date", "9"), ("paper_date-month", "6"), ("paper_date-year", "2026")],
            ]
            .concat(),
        )
        .await;
    assert!(says(&got, &ru().court_row_in_force()));
    let got = daulet.get(&at("")[..at("").len() - 1]).await;
    assert!(says(&got, &ru().court_row_ended()));
}

#[tokio::test]
async fn the_court_refuses_with_a_ground_and_reasons() {
    let (world, number) = settled().await;
    let at = |rest: &str| format!("/cases/{number}/court/{rest}");
    world.act(&number, "secretary", Act::AssignJudge { judge: "judge".into(), name: "Судья Әлібек".into() }).await;
    world.act(&number, "aigerim", Act::SubmitAgreement { procedure: P1 }).await;
    world.act(&number, "aigerim", Act::PetitionForApproval { without_me: false }).await;
    let mut daulet = world.browser("daulet").await;
    daulet.get(&at("ask-hearing-without-me")).await;
    daulet.done(&at("ask-hearing-without-me"), &[]).await;
    let mut judge = world.browser("judge").await;
    judge.get(&at("refuse-approval")).await;
    let got = judge.submit(&at("refuse-approval"), &[("ground", "contrary-to-law")]).await;
    assert_eq!(got.status, 422);
    let got = judge.done(&at("refuse-approval"), &[("reasons", "Нарушает закон")]).await;
    assert!(says(&got, &ru().court_ruling_refused()) && says(&got, &ru().court_ground("contrary-to-law")));
    let got = daulet.get(&at("file-complaint")).await;
    assert_eq!(got.status, 409, "a refusal is not complained of");
}

#[tokio::test]
async fn the_court_suspends_within_its_month_and_resumes_from_its_paper() {
    let world = World::open().await;
    let number = world.file(Road::InCourt, ProcedureKind::Mediation).await;
    let at = |rest: &str| format!("/cases/{number}/court/{rest}");
    let text = case::ContractText {
        place: "а".into(),
        subject: "Долг по расписке".into(),
        mediator_and_organisation: "а".into(),
        expenses: "а".into(),
        fee: None,
        confidentiality: "а".into(),
        liability: "а".into(),
        order: "а".into(),
        rights_and_duties: "а".into(),
        termination: "а".into(),
        other: String::new(),
    };
    let choose = || Act::ChooseMediator {
        procedure: P1,
        mediator: "mediating".into(),
        kind: MediatorKind::Judge,
        register: "none".into(),
        name: "Судья Медиатор".into(),
    };
    for (person, act) in [
        ("aigerim", Act::OfferMediation { procedure: P1, until: None }),
        ("daulet", Act::AnswerOffer { procedure: P1, answer: case::Answer::Agrees, text: String::new() }),
        ("aigerim", choose()),
        ("daulet", choose()),
        ("mediating", Act::ConsentToMediate { procedure: P1, no_conflict: true }),
        ("mediating", Act::ExplainMediation { procedure: P1 }),
        ("mediating", Act::DrawUpContract { procedure: P1, language: CaseLanguage::Russian, until: None, text }),
        ("mediating", Act::SignContract { procedure: P1, signer: "aigerim".into(), manner: case::Manner::Paper }),
        ("mediating", Act::SignContract { procedure: P1, signer: "daulet".into(), manner: case::Manner::Paper }),
        ("mediating", Act::SignContract { procedure: P1, signer: "mediating".into(), manner: case::Manner::Paper }),
    ] {
        world.act(&number, person, act).await;
    }
    let mut aigerim = world.browser("aigerim").await;
    let mut secretary = world.browser("secretary").await;
    secretary.get(&at("accept-claim")).await;
    secretary
        .done(
            &at("accept-claim"),
            &[&PAPER[..1], &[("paper_date", "9"), ("paper_date-month", "6"), ("paper_date-year", "2026")]].concat(),
        )
        .await;
    world.act(&number, "secretary", Act::AssignJudge { judge: "judge".into(), name: "Судья Әлібек".into() }).await;
    let file = format!("/cases/{number}/court");
    let mut judge = world.browser("judge").await;
    assert!(
        !judge.get(&file).await.text.contains("Долг по расписке"),
        "nothing of mediation reaches the court by itself"
    );
    aigerim.get(&at("petition-for-suspension")).await;
    aigerim.done(&at("petition-for-suspension"), &[]).await;
    let got = judge.get(&file).await;
    assert!(says(&got, &ru().court_contract_heading()) && got.text.contains("Долг по расписке"), "the judge reads it");
    stages_in_lists(&world, &number).await;
    let got = secretary.get(&at("suspend")).await;
    assert!(got.text.contains("9\u{a0}июля"), "how long mediation and the court may take is shown");
    let today = [("paper_number", "1"), ("paper_date", "9"), ("paper_date-month", "6"), ("paper_date-year", "2026")];
    let until = |day, month| [("until", day), ("until-month", month), ("until-year", "2026")];
    let got = secretary.submit(&at("suspend"), &[&today[..], &until("30", "9")].concat()).await;
    assert_eq!(got.status, 409, "longer than the law allows");
    assert_eq!(secretary.value(&at("suspend"), "until-month"), "9", "and nothing typed is lost");
    let got = secretary.done(&at("suspend"), &until("18", "6")).await;
    assert!(says(&got, &ru().court_row_suspended()));
    world.act(&number, "daulet", Act::LeaveMediation { procedure: P1 }).await;
    let got = aigerim.get(&at("notify-court-of-end")).await;
    assert!(says(&got, &ru().court_ended("one-party-refused")));
    aigerim.done(&at("notify-court-of-end"), &[]).await;
    secretary.get(&at("resume")).await;
    secretary.done(&at("resume"), &today).await;
    secretary.get(&at("retire-to-decide")).await;
    let got = secretary.done(&at("retire-to-decide"), &today).await;
    assert!(says(&got, &ru().court_row_retired()));
}

/// In lists the parties and their mediator see how far they have come; the court, where the court stands.
async fn stages_in_lists(world: &World, number: &CaseNumber) {
    for (person, expected) in
        [("aigerim", "mediation"), ("daulet", "mediation"), ("mediating", "mediation"), ("judge", "claim-filed")]
    {
        let who = world.who(person).await;
        for list in [world.clerk.cases_of(&who).await.unwrap(), world.clerk.desk(&who).await.unwrap()] {
            for line in list.iter().filter(|it| it.number == *number) {
                assert_eq!(line.stage, expected, "{person}");
            }
        }
        assert!(world.clerk.cases_of(&who).await.unwrap().iter().any(|it| it.number == *number), "{person}");
    }
    assert!(!world.clerk.desk(&world.who("aigerim").await).await.unwrap().is_empty(), "somebody is waited for");
}

#[tokio::test]
async fn pages_of_the_court_are_whole_in_every_language_and_closed_to_strangers() {
    let (world, number) = settled().await;
    let at = |rest: &str| format!("/cases/{number}/court{rest}");
    check_languages(
        &world,
        "secretary",
        &["", "/assign-judge", "/invite-to-conciliation", "/accept-claim", "/invitation"].map(at),
    )
    .await;
    check_languages(&world, "aigerim", &["", "/submit-agreement"].map(at)).await;
    world.act(&number, "secretary", Act::AssignJudge { judge: "judge".into(), name: "Судья Әлібек".into() }).await;
    world.act(&number, "aigerim", Act::SubmitAgreement { procedure: P1 }).await;
    check_languages(&world, "aigerim", &["/petition-for-approval", "/ask-hearing-without-me"].map(at)).await;
    world.act(&number, "aigerim", Act::PetitionForApproval { without_me: false }).await;
    check_languages(&world, "judge", &["", "/set-hearing", "/explain-consequences", "/refuse-approval"].map(at)).await;
    world.act(&number, "judge", Act::ExplainConsequences {}).await;
    check_languages(&world, "judge", &["/approve"].map(at)).await;
    let slugs = crate::pages::court::acts::KINDS.iter().map(crate::events::name_of);
    let strangers: Vec<String> = slugs.map(|it| at(&format!("/{it}"))).chain([at(""), at("/invitation")]).collect();
    check_strangers(&world, &strangers).await;
    assert_eq!(world.browser("aigerim").await.get(&at("/nothing")).await.status, 404);
}

/// Every act has its explanation and what is said when it is done, in every language.
#[test]
fn every_act_of_the_court_has_its_words() {
    for language in words::Language::ALL {
        for kind in crate::pages::court::acts::KINDS {
            let slug = crate::events::name_of(kind);
            for key in
                [format!("court-means-{slug}"), format!("agreement-done-court-{slug}"), format!("steps-act-{slug}")]
            {
                assert!(language.say(&key).is_some(), "{key} in {language:?}");
            }
        }
        for end in law::AtEnd::ALL {
            let key = format!("court-clock-{}", crate::events::name_of(&end));
            assert!(language.say(&key).is_some(), "{key} in {language:?}");
        }
    }
}
