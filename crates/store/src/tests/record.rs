use super::*;
use crate::{AppendError, Store};
use ::record::{Entry, verify_room};
use std::collections::BTreeSet;

const BOOK: &str = "case/2026-0001";

fn book() -> BookId {
    BOOK.into()
}

#[tokio::test]
async fn what_is_appended_is_read_back_in_order() {
    on_each_database("read_back", async |store| {
        let first = Append {
            drafts: vec![draft("a", "joint/1", "one"), draft("a", "caucus/1/2", "two"), draft("a", "joint/1", "Үш 🐏")],
            ..said(BOOK, "a", 0)
        };
        let done = store.append(first).await.expect("the book is empty");
        assert_eq!((done.length, done.already), (3, false));
        let bare = Draft { body: None, ..draft("b", "joint/1", "four") };
        store.append(Append { drafts: vec![bare], ..said(BOOK, "b", 3) }).await.expect("the book has three");

        let found = store.book(&book()).await.expect("it reads");
        assert_eq!(found[..3], done.entries[..]);
        let places: Vec<_> = found.iter().map(|it| (it.position, it.entry.header.number)).collect();
        assert_eq!(places, [(1, 1), (2, 1), (3, 2), (4, 3)]);
        let joint: Vec<&Entry> = found.iter().map(|it| &it.entry).filter(|it| it.header.room.0 == "joint/1").collect();
        assert_eq!(verify_room(joint).map(|head| head.length), Ok(3));
        assert_eq!(store.book_from(&book(), 2).await.expect("it reads"), found[2..]);
        assert_eq!(store.length(&book()).await.expect("it reads"), 4);
        assert_eq!(store.length(&"case/none".into()).await.expect("it reads"), 0);
    })
    .await;
}

#[tokio::test]
async fn who_saw_less_is_overtaken() {
    on_each_database("overtaken", async |store| {
        store.append(said(BOOK, "a", 0)).await.expect("the book is empty");
        for seen in [0, 2] {
            let late = store.append(said(BOOK, "b", seen)).await;
            assert!(matches!(late, Err(AppendError::Overtaken(it)) if it == book()));
        }
        assert_eq!(store.length(&book()).await.expect("it reads"), 1);
        assert_eq!(store.act(&book(), &"b".into()).await.expect("it reads"), None);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn of_many_writers_at_one_position_one_wins() {
    on_each_database("hammer", async |store| {
        for round in 0..5_u64 {
            let writers: Vec<_> = (0..64)
                .map(|writer| {
                    let store = store.clone();
                    tokio::spawn(async move { store.append(said(BOOK, &format!("{round}/{writer}"), round)).await })
                })
                .collect();
            let mut won = 0;
            for writer in writers {
                match writer.await.expect("no writer panics") {
                    Ok(done) => {
                        assert_eq!(done.length, round + 1);
                        won += 1;
                    }
                    Err(AppendError::Overtaken(_)) => {}
                    Err(other) => panic!("{other:?}"),
                }
            }
            assert_eq!(won, 1);
        }
        assert!(store.verify(|_| {}).await.expect("it reads").holds());
    })
    .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn many_writers_in_many_books_all_get_through() {
    on_each_database("many books", async |store| {
        let writers: Vec<_> = (0..64)
            .map(|writer| {
                let store = store.clone();
                tokio::spawn(async move { write_until_through(&store, writer).await })
            })
            .collect();
        for writer in writers {
            writer.await.expect("no writer panics");
        }
        let report = store.verify(|_| {}).await.expect("it reads");
        assert!(report.holds(), "{report:?}");
        assert_eq!((report.books, report.entries), (8, 128));
    })
    .await;
}

/// Writes one act in each of two books at once, reading again whenever another was faster.
async fn write_until_through(store: &Store, writer: usize) {
    let books = [format!("case/{}", writer % 8), format!("case/{}", (writer + 3) % 8)];
    let act = format!("of-{writer}");
    loop {
        let mut appends = vec![];
        for name in &books {
            let seen = store.length(&name.as_str().into()).await.expect("it reads");
            appends.push(said(name, &act, seen));
        }
        match store.append_all(appends).await {
            Ok(done) => return assert_eq!(done.len(), 2),
            Err(AppendError::Overtaken(_)) => tokio::task::yield_now().await,
            Err(other) => panic!("{other:?}"),
        }
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn the_same_act_is_written_once() {
    on_each_database("same act", async |store| {
        let first = store.append(said(BOOK, "a", 0)).await.expect("the book is empty");
        store.append(said(BOOK, "b", 1)).await.expect("the book has one");
        let again = store.append(said(BOOK, "a", 0)).await.expect("it says the same");
        assert_eq!((again.already, again.length, &again.entries), (true, 2, &first.entries));

        let other = Append { content: digest("something else"), ..said(BOOK, "a", 2) };
        assert!(matches!(store.append(other).await, Err(AppendError::SameActOtherContent(it)) if it.0 == "a"));

        let elsewhere = store.append(said("case/2026-0002", "a", 0)).await.expect("another book has its own acts");
        assert!(!elsewhere.already);
        let written = store.act(&book(), &"b".into()).await.expect("it reads").expect("it was written");
        assert_eq!((written.content, written.first, written.count), (digest("b"), 2, 1));

        let twins: Vec<_> = (0..32)
            .map(|_| {
                let store = store.clone();
                tokio::spawn(async move { store.append(said(BOOK, "twin", 2)).await })
            })
            .collect();
        let mut fresh = 0;
        for twin in twins {
            fresh += u32::from(!twin.await.expect("no writer panics").expect("all say the same").already);
        }
        assert_eq!((fresh, store.length(&book()).await.expect("it reads")), (1, 3));
    })
    .await;
}

#[tokio::test]
async fn several_books_are_written_together_or_not_at_all() {
    on_each_database("together", async |store| {
        let both = vec![said("case/b", "a", 0), said("case/a", "a", 0), said("case/b", "a2", 1)];
        let done = store.append_all(both).await.expect("both are empty");
        assert_eq!(done.iter().map(|it| it.length).collect::<Vec<_>>(), [1, 1, 2]);
        let one_late = vec![said("case/a", "b", 1), said("case/b", "b", 1)];
        assert!(matches!(store.append_all(one_late).await, Err(AppendError::Overtaken(it)) if it.0 == "case/b"));
        assert_eq!(store.length(&"case/a".into()).await.expect("it reads"), 1);
    })
    .await;
}

#[tokio::test]
async fn an_act_without_entries_or_with_another_acts_is_a_mistake() {
    on_each_database("mistakes", async |store| {
        let empty = Append { drafts: vec![], ..said(BOOK, "a", 0) };
        let foreign = Append { drafts: vec![draft("b", "court", "x")], ..said(BOOK, "a", 0) };
        let floating = Draft { facts: json!({ "share": 0.5 }), ..draft("a", "court", "x") };
        let floating = Append { drafts: vec![floating], ..said(BOOK, "a", 0) };
        for mistake in [empty, foreign, floating] {
            assert!(matches!(store.append(mistake).await, Err(AppendError::Fault(Fault::Broken { .. }))));
        }
        assert!(store.books("", None, 10).await.expect("it reads").is_empty());
    })
    .await;
}

#[tokio::test]
async fn the_database_refuses_to_change_the_past() {
    on_each_database("triggers", async |store| {
        store.append(said(BOOK, "a", 0)).await.expect("the book is empty");
        for change in [
            "UPDATE entries SET facts = '{}'",
            "DELETE FROM entries",
            "UPDATE acts SET act = 'b'",
            "DELETE FROM acts",
            "UPDATE bodies SET content = '{}'",
            "UPDATE books SET book = 'case/other'",
            "DELETE FROM books",
        ] {
            let fault = raw(&store, change).await.expect_err(change);
            let said = std::error::Error::source(&fault).map(ToString::to_string).unwrap_or_default();
            let whole = format!("{fault}: {said} {fault:?}");
            assert!(whole.contains("never") || whole.contains("erased or left"), "{change}: {whole}");
        }
        assert!(store.verify(|_| {}).await.expect("it reads").holds());
    })
    .await;
}

#[tokio::test]
async fn an_erased_room_keeps_its_chain() {
    on_each_database("erase", async |store| {
        let drafts = vec![draft("a", "joint/1", "one"), draft("a", "court", "two"), draft("a", "joint/1", "three")];
        store.append(Append { drafts, ..said(BOOK, "a", 0) }).await.expect("the book is empty");
        assert_eq!(store.erase_bodies(&book(), &"joint/1".into()).await.expect("it erases"), 2);
        let found = store.book(&book()).await.expect("it reads");
        let erased: Vec<bool> = found.iter().map(|it| it.entry.erased()).collect();
        assert_eq!(erased, [true, false, true]);
        let report = store.verify(|_| {}).await.expect("it reads");
        assert!(report.holds());
        assert_eq!(report.erased, 2);
    })
    .await;
}

#[tokio::test]
async fn an_erased_body_is_not_in_the_file_any_more() {
    let ground = Ground::file();
    let store = ground.open().await;
    store.append(said(BOOK, "unmistakable-words", 0)).await.expect("the book is empty");
    // The act's own id repeats the words of the test's draft; what counts is the text.
    let secret = Draft {
        body: Some(Body { salt: Salt([1; 32]), content: json!("СекретДаулета") }),
        ..draft("b", "joint/1", "")
    };
    store.append(Append { drafts: vec![secret], ..said(BOOK, "b", 1) }).await.expect("the book has one");
    store.erase_bodies(&book(), &"joint/1".into()).await.expect("it erases");
    let Where::Sqlite(path) = &ground.place else { panic!("it is a file") };
    let wal = path.with_extension("sqlite-wal");
    for file in [path, &wal] {
        let bytes = std::fs::read(file).unwrap_or_default();
        let needle = "СекретДаулета".as_bytes();
        assert!(!bytes.windows(needle.len()).any(|it| it == needle), "{}", file.display());
    }
}

#[tokio::test]
async fn books_are_listed_by_prefix() {
    on_each_database("books", async |store| {
        for name in ["case/1", "case/10", "case/2", "register/akim", "Case/9", "case0", "case/ә"] {
            store.append(said(name, "a", 0)).await.expect("the book is empty");
        }
        let names = |found: Vec<BookId>| found.into_iter().map(|it| it.0).collect::<Vec<_>>();
        let first = store.books("case/", None, 2).await.expect("it reads");
        assert_eq!(names(first.clone()), ["case/1", "case/10"]);
        let rest = store.books("case/", first.last(), 10).await.expect("it reads");
        assert_eq!(names(rest), ["case/2", "case/ә"]);
        assert_eq!(store.books("", None, 10).await.expect("it reads").into_iter().collect::<BTreeSet<_>>().len(), 7);
    })
    .await;
}

#[tokio::test]
async fn a_change_is_told_after_it_is_on_disk() {
    on_each_database("subscribe", async |store| {
        let mut changes = store.subscribe();
        store.append(said(BOOK, "a", 0)).await.expect("the book is empty");
        assert!(store.append(said(BOOK, "b", 0)).await.is_err());
        store.append(said(BOOK, "a", 0)).await.expect("it says the same");
        assert_eq!(changes.try_recv().expect("one change was told"), book());
        assert!(changes.try_recv().is_err(), "neither a refused nor a repeated act is told");
    })
    .await;
}
