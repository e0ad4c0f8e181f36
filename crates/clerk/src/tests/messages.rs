//! Messages leave neutral, once, and never to whom writing is not safe.

use super::scene::Scene;
use case::{Act, Channel, Fact, ProcedureNo, Reached, Room};
use links::Mailer;
use std::path::PathBuf;

/// A mailer that puts each mail into a folder of its own.
fn mailer(name: &str) -> (Mailer, PathBuf) {
    let folder = std::env::temp_dir().join(format!("kelisim-{name}-{}", std::process::id()));
    let _ = std::fs::remove_dir_all(&folder);
    std::fs::create_dir_all(&folder).unwrap();
    (Mailer::open(&format!("folder:{}", folder.display()), "Office <office@example.kz>").unwrap(), folder)
}

fn mails(folder: &PathBuf) -> Vec<String> {
    let files = std::fs::read_dir(folder).unwrap().map(|it| it.unwrap().path());
    files
        .filter(|it| it.extension().is_some_and(|it| it == "eml"))
        .map(|it| std::fs::read_to_string(it).unwrap())
        .collect()
}

#[tokio::test]
async fn a_letter_by_mail_is_neutral_and_noted_as_an_attempt() {
    let scene = Scene::offered().await;
    let (mailer, folder) = mailer("letter");
    assert_eq!(scene.town.clerk.dispatch(&mailer).await.unwrap().sent, 1);
    let mails = mails(&folder);
    assert_eq!(mails.len(), 1);
    assert!(mails[0].contains("daulet@example.kz"));
    for word in ["Aigerim", "Seitkali", "loan", "1 050 000", &scene.number.0] {
        assert!(!mails[0].contains(word), "the mail says {word}");
    }
    let sent = |it: &Fact| matches!(it, Fact::NoticeAttempted { channel: Channel::Email, reached: Reached::Sent, .. });
    assert_eq!(scene.facts().await.iter().filter(|it| sent(it)).count(), 1);
    assert_eq!(scene.town.clerk.dispatch(&mailer).await.unwrap().sent, 0, "a message leaves once");
    std::fs::remove_dir_all(folder).unwrap();
}

#[tokio::test]
async fn whoever_is_not_safe_is_not_written_to() {
    let scene = Scene::mediation().await;
    let (mailer, folder) = mailer("safe");
    for name in ["Aigerim", "Daulet", "Saule"] {
        let address = format!("{}@example.kz", name.to_lowercase());
        scene.town.clerk.give_email(&scene.town.id(name), &address).await.unwrap();
    }
    // What waited when the safe contact was given is not sent either.
    scene.does("Daulet", Act::Say { room: Room::Joint(ProcedureNo(1)), text: "before".to_owned() }).await.unwrap();
    scene.does("Aigerim", Act::GiveSafeContact { how: "my sister".to_owned() }).await.unwrap();
    scene.does("Daulet", Act::Say { room: Room::Joint(ProcedureNo(1)), text: "after".to_owned() }).await.unwrap();
    scene.town.clerk.dispatch(&mailer).await.unwrap();
    let mails = mails(&folder);
    assert!(!mails.is_empty());
    assert!(mails.iter().all(|it| !it.contains("aigerim@example.kz")), "she is written to");
    let desk = scene.town.who("Desk").await;
    let calls = scene.town.clerk.safety_calls(&desk).await.unwrap();
    assert_eq!(calls.iter().map(|it| it.how.as_str()).collect::<Vec<_>>(), ["my sister"]);
    std::fs::remove_dir_all(folder).unwrap();
}

#[tokio::test]
async fn a_deadline_that_passes_tells_those_it_concerns() {
    let scene = Scene::mediation().await;
    scene.later(40);
    assert_eq!(scene.town.clerk.tick().await.unwrap(), 1);
    let opened = scene.town.clerk.read(&scene.number.book()).await.unwrap().unwrap();
    let act = opened.events.last().unwrap().header.act.clone();
    let entry = format!("{}/{act}", scene.number);
    let told = scene.town.clerk.store.messages_about(&entry).await.unwrap();
    let mut told: Vec<&str> = told.iter().map(|it| it.recipient.as_str()).collect();
    told.sort_unstable();
    assert_eq!(told, ["aigerim", "daulet", "saule"]);
}

#[tokio::test]
async fn a_rebuilt_shelf_sends_nothing() {
    let scene = Scene::mediation().await;
    let waiting = scene.town.clerk.store.waiting().await.unwrap();
    assert_eq!(scene.town.clerk.rebuild().await.unwrap(), 1);
    assert_eq!(scene.town.clerk.store.waiting().await.unwrap(), waiting);
    let who = scene.town.who("Aigerim").await;
    assert_eq!(scene.town.clerk.cases_of(&who).await.unwrap().len(), 1);
}
