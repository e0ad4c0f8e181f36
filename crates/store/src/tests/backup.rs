use super::*;
use crate::{Code, FilePlace, Message, Person, Read, SavedDraft, Session};
use std::path::Path;

/// Puts something into the store that makes every kind of value appear in a backup.
async fn fill(store: &Store) {
    for name in ["case/1", "case/2"] {
        store.append(said(name, "a", 0)).await.expect("the book is empty");
        store.append(said(name, "б \"ә\"\n", 1)).await.expect("the book has one");
    }
    store.erase_bodies(&"case/2".into(), &"joint/1".into()).await.expect("it erases");
    store.put_person(&Person { id: aigerim(), data: json!({ "name": "Әйгерім" }) }).await.expect("it writes");
    let code = Code {
        token: digest("t"),
        purpose: "invite".to_owned(),
        person: None,
        data: json!([]),
        created: at(0),
        expires: at(9),
        attempts_left: 1,
    };
    store.put_code(&code).await.expect("it writes");
    let bytes = (0..=255).cycle().take(1_500_000).collect();
    let file = store.put_file(bytes, "image/png").await.expect("it writes");
    let place = FilePlace {
        book: "case/1".into(),
        room: "joint/1".into(),
        digest: file,
        name: "скан.png".to_owned(),
        by: aigerim(),
        at: at(1),
        media_type: String::new(),
        length: 0,
    };
    store.place_file(&place).await.expect("it writes");
    let message = Message {
        entry: "a#1".to_owned(),
        recipient: "daulet".to_owned(),
        channel: "mail".to_owned(),
        content: json!({}),
        created: at(0),
        not_before: at(0),
    };
    store.enqueue(vec![message]).await.expect("it writes");
    let read = Read { room: "joint/1".into(), person: aigerim(), up_to: 1, at: at(1) };
    store.mark_read(&"case/1".into(), &read).await.expect("it writes");
    store.put_office("key", &json!("secret")).await.expect("it writes");
    store.next_number("case/2026").await.expect("it writes");
    let draft =
        SavedDraft { code: digest("d"), person: None, data: json!({}), created: at(0), updated: at(0), expires: at(9) };
    store.put_draft(&draft).await.expect("it writes");
    let session = Session {
        token: digest("s"),
        person: aigerim(),
        assurance: Assurance::Desk,
        scope: None,
        created: at(0),
        last_seen: at(0),
        expires: at(9),
        agent: String::new(),
    };
    store.start_session(&session).await.expect("it writes");
}

async fn grounds(test: &str) -> Vec<Ground> {
    [Some(Ground::memory()), Some(Ground::file()), Ground::postgres(test).await].into_iter().flatten().collect()
}

async fn backed_up(store: &Store) -> Vec<u8> {
    let path = temporary("backup");
    let backup = store.backup(&path).await.expect("it is written");
    let bytes = std::fs::read(&path).expect("it is there");
    assert_eq!(backup.length, bytes.len() as u64);
    std::fs::remove_file(&path).expect("it is there");
    bytes
}

#[tokio::test]
async fn a_backup_of_either_database_is_restored_into_either() {
    for from in grounds("backup").await {
        let source = from.open().await;
        fill(&source).await;
        let path = temporary("backup");
        let backup = source.backup(&path).await.expect("it is written");
        let bytes = backed_up(&source).await;
        for into in grounds("restore").await {
            println!("{:?} into {:?}", from.place, into.place);
            let target = into.open().await;
            let restored = target.restore(&path).await.expect("it is restored");
            assert_eq!(restored.rows, backup.rows);
            assert!(target.verify(|_| {}).await.expect("it reads").holds());
            assert_eq!(backed_up(&target).await, bytes, "a backup of what was restored is the same, byte for byte");
            assert_eq!(target.session(&digest("s"), at(0)).await.expect("it reads"), None, "all sign in again");
            for name in ["case/1", "case/2"] {
                let book = name.into();
                let (a, b) = (source.book(&book).await, target.book(&book).await);
                assert_eq!(a.expect("it reads"), b.expect("it reads"));
            }
            target.append(said("case/1", "c", 2)).await.expect("it goes on where it stood");
            assert_eq!(target.next_number("case/2026").await.expect("it writes"), 2);
        }
        std::fs::remove_file(&path).expect("it is there");
    }
}

#[tokio::test]
async fn a_damaged_backup_is_refused_whole() {
    let source = Ground::memory().open().await;
    fill(&source).await;
    let good = backed_up(&source).await;
    let flipped = {
        let mut bytes = good.clone();
        let middle = bytes.len() / 2;
        bytes[middle] ^= 1;
        bytes
    };
    let cut = good[..good.len() / 2].to_vec();
    let without_end = {
        let end = good[..good.len() - 1].iter().rposition(|it| *it == b'\n').expect("it has lines");
        good[..=end].to_vec()
    };
    let without_row = {
        let text = String::from_utf8(good.clone()).expect("it is text");
        let row = text.lines().position(|it| it.starts_with('[')).expect("it has rows");
        let lines: Vec<&str> = text.lines().enumerate().filter(|(at, _)| *at != row).map(|(_, it)| it).collect();
        (lines.join("\n") + "\n").into_bytes()
    };
    for into in grounds("damaged").await {
        let target = into.open().await;
        for bad in [&flipped, &cut, &without_end, &without_row, &vec![]] {
            let path = temporary("damaged");
            std::fs::write(&path, bad).expect("it writes");
            let fault = target.restore(&path).await.expect_err("it is damaged");
            assert!(fault.to_string().contains("damaged"), "{fault}");
            std::fs::remove_file(&path).expect("it is there");
        }
        assert!(target.books("", None, 1).await.expect("it reads").is_empty());
        let path = temporary("good");
        std::fs::write(&path, &good).expect("it writes");
        target.restore(&path).await.expect("the store is still empty");
        let fault = target.restore(&path).await.expect_err("now it is not");
        assert!(fault.to_string().contains("not empty"), "{fault}");
        std::fs::remove_file(&path).expect("it is there");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn a_backup_is_of_one_moment_while_others_write() {
    for from in grounds("one moment").await {
        let source = from.open().await;
        source.append(said("case/1", "start", 0)).await.expect("the book is empty");
        let writer = tokio::spawn({
            let source = source.clone();
            async move {
                for seen in 1..200 {
                    let both = vec![
                        said("case/1", &format!("act-{seen}"), seen),
                        said("case/2", &format!("act-{seen}"), seen - 1),
                    ];
                    source.append_all(both).await.expect("nobody else writes");
                }
            }
        });
        let path = temporary("moment");
        for _ in 0..3 {
            source.backup(&path).await.expect("it is written");
            let target = Ground::memory().open().await;
            target.restore(&path).await.expect("it is restored");
            assert!(target.verify(|_| {}).await.expect("it reads").holds());
            let (one, two) = (target.length(&"case/1".into()).await, target.length(&"case/2".into()).await);
            assert_eq!(one.expect("it reads"), two.expect("it reads") + 1, "both books were always written together");
        }
        writer.await.expect("it does not panic");
        std::fs::remove_file(&path).expect("it is there");
    }
}

#[tokio::test]
async fn a_backup_that_cannot_be_written_leaves_the_old_one() {
    let store = Ground::memory().open().await;
    let nowhere = temporary("missing").join("backup");
    assert!(matches!(store.backup(&nowhere).await, Err(Fault::Unavailable { .. })));
    assert!(!Path::new(&nowhere).exists());
}
