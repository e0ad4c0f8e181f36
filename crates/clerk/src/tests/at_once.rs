//! Many at once: nothing acknowledged is lost, nothing is written twice, and what excludes each other happens once.

use super::cast::Town;
use super::scene::Scene;
use crate::{Clerk, Failure, Office, Request};
use case::{Act, ActKind, Fact, ProcedureNo, Room, Terms};
use std::sync::Arc;

const JOINT: Room = Room::Joint(ProcedureNo(1));

#[tokio::test(flavor = "multi_thread")]
async fn what_many_say_at_once_is_all_written() {
    let scene = Arc::new(Scene::mediation().await);
    let before = scene.length().await;
    let speaks = |index: usize| {
        let scene = scene.clone();
        tokio::spawn(async move {
            let who = scene.town.who(["Aigerim", "Daulet", "Saule"][index % 3]).await;
            let act = Act::Say { room: JOINT, text: format!("word {index}") };
            scene.town.clerk.perform(&who, &scene.number, Request::page(&format!("say-{index}"), act)).await.map(drop)
        })
    };
    let all: Vec<_> = (0..24).map(speaks).collect();
    for one in all {
        one.await.unwrap().unwrap();
    }
    assert_eq!(scene.length().await, before + 24);
    assert!(scene.town.clerk.store.verify_book(&scene.number.book()).await.unwrap().holds());
}

#[tokio::test(flavor = "multi_thread")]
async fn one_act_sent_by_many_at_once_is_written_once() {
    let scene = Arc::new(Scene::mediation().await);
    let before = scene.length().await;
    let sends = || {
        let scene = scene.clone();
        tokio::spawn(async move {
            let who = scene.town.who("Aigerim").await;
            let act = Act::Say { room: JOINT, text: "once".to_owned() };
            scene.town.clerk.perform(&who, &scene.number, Request::page("once", act)).await.unwrap().already
        })
    };
    let mut first = 0;
    for one in (0..12).map(|_| sends()).collect::<Vec<_>>() {
        first += usize::from(!one.await.unwrap());
    }
    assert_eq!((first, scene.length().await), (1, before + 1));
}

#[tokio::test(flavor = "multi_thread")]
async fn one_filing_sent_by_many_at_once_opens_one_book() {
    let town = Arc::new(Town::open().await);
    let act = Scene::filing(&town);
    let sends = || {
        let (town, act) = (town.clone(), act.clone());
        tokio::spawn(async move {
            let who = town.who("Aigerim").await;
            town.clerk.file(&who, Request::page("filed-once", act)).await.unwrap().number
        })
    };
    let mut numbers = vec![];
    for one in (0..8).map(|_| sends()).collect::<Vec<_>>() {
        numbers.push(one.await.unwrap());
    }
    numbers.dedup();
    assert_eq!(numbers.len(), 1);
    assert_eq!(town.clerk.store.books("case/", None, 10).await.unwrap().len(), 1);
}

/// The other side accepts while the one who proposed withdraws: one of them is refused, never both done.
#[tokio::test(flavor = "multi_thread")]
async fn what_excludes_each_other_happens_once() {
    for round in 0..6 {
        let scene = Arc::new(Scene::mediation().await);
        scene.does("Daulet", Act::Propose { procedure: ProcedureNo(1), counters: None, terms: terms() }).await.unwrap();
        let act = |name: &'static str, act: Act| {
            let scene = scene.clone();
            tokio::spawn(async move { scene.does(name, act).await })
        };
        let accepts = act("Aigerim", Act::Accept { procedure: ProcedureNo(1), proposal: 1 });
        let withdraws = act("Daulet", Act::Withdraw { procedure: ProcedureNo(1), proposal: 1 });
        let results = [accepts.await.unwrap(), withdraws.await.unwrap()];
        assert_eq!(results.iter().filter(|it| it.is_ok()).count(), 1, "round {round}: {results:?}");
        assert!(results.iter().any(|it| matches!(it, Err(Failure::Refused(_)))));
    }
}

/// Two programs over one database: each sees what the other wrote, and a deadline passes once.
#[tokio::test(flavor = "multi_thread")]
async fn two_programs_over_one_store_agree() {
    let scene = Scene::offered().await;
    let office = Office::new("Келісім", "https://kelisim.example", "", [7; 32], crate::Clock::Still(scene.now()));
    let other = Clerk::new(scene.town.clerk.store.clone(), office);
    let who = scene.town.who("Aigerim").await;
    let said = |text: &str| Act::Say { room: JOINT, text: text.to_owned() };
    other.perform(&who, &scene.number, Request::page("there", said("there"))).await.unwrap();
    scene.does("Aigerim", said("here")).await.unwrap();
    other.perform(&who, &scene.number, Request::page("again", said("again"))).await.unwrap();
    assert_eq!(other.sheet(&who, &scene.number).await.unwrap().view.lines.len(), scene.lines("Aigerim").await);

    scene.later(40);
    other.office().advance_to(scene.now());
    let (one, two) = tokio::join!(scene.town.clerk.tick(), other.tick());
    let passed = scene.facts().await.into_iter().filter(|it| matches!(it, Fact::DeadlinePassed { .. })).count();
    assert_eq!(passed, 1, "{one:?} {two:?}");
    assert_eq!(scene.town.clerk.tick().await.unwrap() + other.tick().await.unwrap(), 0);
}

#[tokio::test(flavor = "multi_thread")]
async fn the_same_id_is_another_act_in_another_case() {
    let scene = Scene::offered().await;
    let act = Scene::filing(&scene.town);
    let who = scene.town.who("Aigerim").await;
    let second = scene.town.clerk.file(&who, Request::page("second", act)).await.unwrap().number;
    let offer = Act::OfferMediation { procedure: ProcedureNo(1), until: None };
    let done = scene.town.clerk.perform(&who, &second, Request::page("offer", offer)).await.unwrap();
    assert!(!done.already);
    assert!(!scene.town.clerk.sheet(&who, &second).await.unwrap().may(ActKind::OfferMediation));
}

fn terms() -> Terms {
    use case::{Costs, Deed, Instalment, Obligation, OnDefault, SideNo, Tiyn};
    let instalments = vec![Instalment { due: jiff::civil::date(2026, 12, 31), amount: Tiyn::tenge(100) }];
    let deed = Deed::Pay { total: Tiyn::tenge(100), instalments };
    let way = "by transfer".to_owned();
    Terms {
        obligations: vec![Obligation { debtor: SideNo(2), creditor: SideNo(1), deed, way, condition: None }],
        waivers: vec![],
        costs: Costs::EachBearsOwn,
        on_default: OnDefault::AllDueAfterMissed(1),
        other: String::new(),
        ..Terms::default()
    }
}
