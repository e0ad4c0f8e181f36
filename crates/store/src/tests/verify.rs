use super::*;
use crate::Report;

async fn three_books(store: &Store) {
    for name in ["case/1", "case/2", "case/3"] {
        for (seen, act) in (0..).zip(["a", "b", "c"]) {
            let drafts = vec![draft(act, "joint/1", act), draft(act, "court", act)];
            store.append(Append { drafts, ..said(name, act, seen * 2) }).await.expect("nobody else writes");
        }
    }
}

/// Tampers with the record and says which entries are found: book, room, number.
async fn check(test: &'static str, tamper: &'static str, expected: &[(&str, &str, u64)]) {
    on_each_database(test, async |store| {
        three_books(&store).await;
        disarm(&store).await;
        raw(&store, tamper).await.expect("whoever holds the database can");
        let report = store.verify(|_| {}).await.expect("it reads");
        let found: Vec<_> =
            report.broken.iter().map(|it| (it.book.0.as_str(), it.room.0.as_str(), it.number)).collect();
        assert_eq!(found, expected, "{report:?}");
        let alone = store.verify_book(&"case/2".into()).await.expect("it reads");
        assert_eq!(alone.broken, report.broken.into_iter().filter(|it| it.book.0 == "case/2").collect::<Vec<_>>());
    })
    .await;
}

#[tokio::test]
async fn an_untouched_record_holds() {
    on_each_database("untouched", async |store| {
        assert_eq!(store.verify(|_| {}).await.expect("it reads"), Report::default());
        three_books(&store).await;
        let seen = std::sync::Arc::new(std::sync::Mutex::new(vec![]));
        let told = seen.clone();
        let report =
            store.verify(move |entries| told.lock().expect("nothing panics").push(entries)).await.expect("it reads");
        assert_eq!(report, Report { books: 3, entries: 18, erased: 0, broken: vec![] });
        assert_eq!(*seen.lock().expect("nothing panics"), [6, 12, 18]);
    })
    .await;
}

#[tokio::test]
async fn more_books_than_are_looked_at_together_are_all_checked() {
    let store = Ground::memory().open().await;
    let names: Vec<String> = (0..2345).map(|it| format!("case/{it}")).collect();
    for names in names.chunks(500) {
        let appends = names.iter().map(|it| said(it, "a", 0)).collect();
        store.append_all(appends).await.expect("the books are empty");
    }
    let report = store.verify(|_| {}).await.expect("it reads");
    assert_eq!(report, Report { books: 2345, entries: 2345, erased: 0, broken: vec![] });
}

#[tokio::test]
async fn changed_facts_are_found() {
    let tamper = "UPDATE entries SET facts = '{\"length\":2}' WHERE book = 'case/2' AND position = 4";
    check("facts", tamper, &[("case/2", "court", 2)]).await;
}

#[tokio::test]
async fn a_changed_header_is_found() {
    let tamper =
        "UPDATE entries SET header = REPLACE(header, 'aigerim', 'daulet') WHERE book = 'case/1' AND position = 3";
    check("header", tamper, &[("case/1", "joint/1", 2)]).await;
}

#[tokio::test]
async fn a_changed_body_is_found() {
    let tamper = "UPDATE bodies SET content = '{\"text\":\"z\"}' WHERE position = 1 AND book <> 'case/2'";
    check("body", tamper, &[("case/1", "joint/1", 1), ("case/3", "joint/1", 1)]).await;
}

#[tokio::test]
async fn what_is_not_json_any_more_is_found() {
    check("json", "UPDATE entries SET header = '{' WHERE book = 'case/2' AND position = 2", &[("case/2", "court", 1)])
        .await;
}

#[tokio::test]
async fn a_removed_entry_is_found() {
    let tamper = "DELETE FROM bodies WHERE book = 'case/2' AND position = 3;
        DELETE FROM entries WHERE book = 'case/2' AND position = 3";
    check("removed", tamper, &[("case/2", "court", 2)]).await;
}

#[tokio::test]
async fn an_end_that_was_cut_off_is_found() {
    let tamper = "DELETE FROM bodies WHERE book = 'case/2' AND position > 4;
        DELETE FROM entries WHERE book = 'case/2' AND position > 4";
    check("cut off", tamper, &[("case/2", "", 0)]).await;
}

#[tokio::test]
async fn an_order_across_rooms_that_was_changed_is_found() {
    // Each room alone still holds; only the office's chain tells.
    let tamper = "UPDATE entries SET office = hash WHERE book = 'case/3' AND position = 5";
    check("office", tamper, &[("case/3", "joint/1", 3)]).await;
}
