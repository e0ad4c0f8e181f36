//! Messages, files, what was read, and the office's own values.

use super::*;
use crate::{Also, FilePlace, Message, Read};
use std::collections::HashSet;

fn message(entry: &str, recipient: &str) -> Message {
    Message {
        entry: entry.to_owned(),
        recipient: recipient.to_owned(),
        channel: "mail".to_owned(),
        content: json!({ "letter": "invitation" }),
        created: at(0),
        not_before: at(10),
    }
}

#[tokio::test]
async fn a_message_goes_out_once() {
    on_each_database("outbox", async |store| {
        let act =
            Append { outbox: vec![message("a#1", "aigerim"), message("a#1", "daulet")], ..said("case/1", "a", 0) };
        store.append(act).await.expect("the book is empty");
        store.enqueue(vec![message("a#1", "aigerim")]).await.expect("it writes");
        assert_eq!(store.waiting().await.expect("it reads"), 2);
        assert!(store.claim(at(9), 10).await.expect("it writes").is_empty());
        let claimed = store.claim(at(10), 10).await.expect("it writes");
        assert_eq!(claimed.len(), 2);
        assert!(store.claim(at(10), 10).await.expect("it writes").is_empty(), "they are claimed");

        store.sent(claimed[0].id, at(11)).await.expect("it writes");
        store.failed(claimed[1].id, Some(at(60)), "no such host").await.expect("it writes");
        let again = store.claim(at(60), 10).await.expect("it writes");
        assert_eq!((again.len(), again[0].id, again[0].tries), (1, claimed[1].id, 2));
        assert_eq!(again[0].why.as_deref(), Some("no such host"));
        store.failed(again[0].id, None, "no such host").await.expect("it writes");
        assert_eq!(store.given_up(10).await.expect("it reads").len(), 1);
        assert_eq!(store.waiting().await.expect("it reads"), 0);
        let all = store.messages_about("a#1").await.expect("it reads");
        assert_eq!(all.iter().filter(|it| it.sent_at == Some(at(11))).count(), 1);
        assert_eq!(store.erase_messages("a#1").await.expect("it writes"), 2);
        assert!(store.messages_about("a#1").await.expect("it reads").iter().all(|it| it.content.is_null()));
    })
    .await;
}

#[tokio::test]
async fn a_claim_that_came_to_nothing_is_left_to_the_next() {
    on_each_database("claims", async |store| {
        store.enqueue(vec![message("a#1", "aigerim")]).await.expect("it writes");
        assert_eq!(store.claim(at(10), 1).await.expect("it writes").len(), 1);
        assert_eq!(store.claim(at(10 + 299), 1).await.expect("it writes").len(), 0);
        assert_eq!(store.claim(at(10 + 300), 1).await.expect("it writes").len(), 1);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn no_two_claims_get_the_same_message() {
    on_each_database("skip locked", async |store| {
        let messages = (0..100).map(|it| message(&format!("a#{it}"), "aigerim")).collect();
        store.enqueue(messages).await.expect("it writes");
        let claims: Vec<_> = (0..20)
            .map(|_| {
                let store = store.clone();
                tokio::spawn(async move { store.claim(at(10), 10).await.expect("it writes") })
            })
            .collect();
        let (mut seen, mut count) = (HashSet::new(), 0);
        for claim in claims {
            for it in claim.await.expect("none panics") {
                count += 1;
                seen.insert(it.id);
            }
        }
        // A claim may pass over rows another is just taking; what is left comes with the next.
        let rest = store.claim(at(10), 100).await.expect("it writes");
        assert_eq!((seen.len(), count), (100 - rest.len(), 100 - rest.len()));
    })
    .await;
}

#[tokio::test]
async fn a_file_is_kept_once_and_stands_in_its_rooms() {
    on_each_database("files", async |store| {
        let bytes: Vec<u8> = (0..2_500_000_u32).map(|it| it.to_le_bytes()[0]).collect();
        let long = store.put_file(bytes.clone(), "application/pdf").await.expect("it writes");
        assert_eq!(store.put_file(bytes.clone(), "text/plain").await.expect("it writes"), long);
        let empty = store.put_file(vec![], "text/plain").await.expect("it writes");
        let found = store.file(&long).await.expect("it reads").expect("it was put in");
        assert_eq!((found.media_type.as_str(), found.bytes), ("application/pdf", bytes));
        assert!(store.file(&empty).await.expect("it reads").expect("it was put in").bytes.is_empty());
        assert_eq!(store.file(&digest("none")).await.expect("it reads"), None);

        let place = |room: &str, digest: Digest| FilePlace {
            book: "case/1".into(),
            room: room.into(),
            digest,
            name: "паспорт.pdf".to_owned(),
            by: aigerim(),
            at: at(1),
            media_type: "application/pdf".to_owned(),
            length: 2_500_000,
        };
        let act = Append { also: vec![Also::Place(place("joint/1", long))], ..said("case/1", "a", 0) };
        store.append(act).await.expect("the book is empty");
        store.place_file(&place("court", long)).await.expect("it writes");
        store.place_file(&place("court", empty)).await.expect("it writes");
        assert!(store.place_file(&place("court", digest("none"))).await.is_err());
        let (book, joint, court) = (BookId::from("case/1"), "joint/1".into(), "court".into());
        assert_eq!(store.files_of(&book, &joint).await.expect("it reads"), [place("joint/1", long)]);
        assert_eq!(store.files_of(&book, &court).await.expect("it reads").len(), 2);
        assert!(store.file_place(&book, &court, &long).await.expect("it reads").is_some());
        assert!(store.file_place(&book, &joint, &empty).await.expect("it reads").is_none());
        assert_eq!(store.files_size(&book).await.expect("it reads"), 2_500_000);

        assert_eq!(store.erase_files(&book, &joint).await.expect("it writes"), 1);
        assert!(store.file(&long).await.expect("it reads").is_some(), "it stands in the court's room too");
        assert_eq!(store.erase_files(&book, &court).await.expect("it writes"), 2);
        assert_eq!(store.file(&long).await.expect("it reads"), None);
        assert_eq!(store.files_size(&book).await.expect("it reads"), 0);
    })
    .await;
}

#[tokio::test]
async fn reading_never_goes_back() {
    on_each_database("reads", async |store| {
        let book = BookId::from("case/1");
        let read = |up_to, second| Read { room: "joint/1".into(), person: aigerim(), up_to, at: at(second) };
        for (up_to, second) in [(3, 1), (5, 2), (4, 3)] {
            store.mark_read(&book, &read(up_to, second)).await.expect("it writes");
        }
        assert_eq!(store.reads(&book).await.expect("it reads"), [read(5, 2)]);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn a_number_is_given_once() {
    on_each_database("numbers", async |store| {
        let callers: Vec<_> = (0..64)
            .map(|_| {
                let store = store.clone();
                tokio::spawn(async move { store.next_number("case/2026").await.expect("it writes") })
            })
            .collect();
        let mut numbers = vec![];
        for it in callers {
            numbers.push(it.await.expect("none panics"));
        }
        numbers.sort_unstable();
        assert_eq!(numbers, (1..=64).collect::<Vec<_>>());
        assert_eq!(store.next_number("case/2027").await.expect("it writes"), 1);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn the_first_key_stays() {
    on_each_database("office", async |store| {
        let callers: Vec<_> = (0..16)
            .map(|it| {
                let store = store.clone();
                tokio::spawn(async move { store.keep_office("key", &json!(it)).await.expect("it writes") })
            })
            .collect();
        let mut keys = HashSet::new();
        for it in callers {
            keys.insert(it.await.expect("none panics").to_string());
        }
        assert_eq!(keys.len(), 1);
        store.put_office("clock", &json!({ "day": 1 })).await.expect("it writes");
        store.put_office("clock", &json!({ "day": 2 })).await.expect("it writes");
        assert_eq!(store.office("clock").await.expect("it reads"), Some(json!({ "day": 2 })));
        assert!(store.drop_office("clock").await.expect("it writes"));
        assert_eq!(store.office("clock").await.expect("it reads"), None);
    })
    .await;
}
