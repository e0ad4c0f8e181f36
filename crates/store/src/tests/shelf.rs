use super::*;
use crate::{Awaiting, Due, Shelf, ShelfPerson};
use jiff::civil::Date;

fn shelf(book: &str, stage: &str, second: i64) -> Shelf {
    Shelf {
        book: book.into(),
        number: book.trim_start_matches("case/").to_owned(),
        title: "Aigerim – Daulet".to_owned(),
        stage: stage.to_owned(),
        updated_at: at(second),
        facts: json!({ "sides": 2 }),
        persons: vec![],
        due: vec![],
    }
}

fn awaited(person: PersonId, part: &str, what: &[(&str, Option<Date>)]) -> ShelfPerson {
    let awaits = what.iter().map(|(what, until)| Awaiting { what: (*what).to_owned(), until: *until }).collect();
    ShelfPerson { person, part: part.to_owned(), awaits }
}

#[tokio::test]
async fn the_shelf_changes_with_the_record_or_not_at_all() {
    on_each_database("with the record", async |store| {
        let standing = Shelf {
            persons: vec![
                awaited(aigerim(), "claimant", &[("sign", Some(date(2026, 7, 1)))]),
                awaited(daulet(), "respondent", &[]),
            ],
            due: vec![Due { id: "answer".to_owned(), at: at(50) }, Due { id: "review".to_owned(), at: at(90) }],
            ..shelf("case/1", "offered", 1)
        };
        let act = Append { shelf: Some(standing.clone()), ..said("case/1", "a", 0) };
        store.append(act.clone()).await.expect("the book is empty");
        assert_eq!(store.shelf(&"case/1".into()).await.expect("it reads"), Some(standing));

        let late = Append { shelf: Some(shelf("case/1", "ended", 9)), ..said("case/1", "b", 0) };
        assert!(store.append(late).await.is_err());
        assert_eq!(store.stages().await.expect("it reads"), [("offered".to_owned(), 1)]);

        let next = Append { shelf: Some(shelf("case/1", "ended", 9)), ..said("case/1", "b", 1) };
        store.append(next).await.expect("the book has one");
        assert_eq!(store.shelf(&"case/1".into()).await.expect("it reads"), Some(shelf("case/1", "ended", 9)));
        assert_eq!(store.next_due().await.expect("it reads"), None);
        assert!(store.desk(&aigerim(), None, 9).await.expect("it reads").is_empty());
    })
    .await;
}

#[tokio::test]
async fn the_shelf_is_right_whatever_of_it_stood_there_already() {
    on_each_database("what stood there", async |store| {
        let whole = |stage: &str, second| Shelf {
            persons: vec![awaited(aigerim(), "claimant", &[("sign", Some(date(2026, 7, 1)))])],
            due: vec![Due { id: "answer".to_owned(), at: at(50) }],
            ..shelf("case/1", stage, second)
        };
        for (position, stage) in ["offered", "offered", "agreed", "agreed"].into_iter().enumerate() {
            if position == 3 {
                store.clear_shelf().await.expect("it clears");
            }
            let standing = whole(stage, position as i64);
            let act =
                Append { shelf: Some(standing.clone()), ..said("case/1", &position.to_string(), position as u64) };
            store.append(act).await.expect("nobody else writes");
            assert_eq!(store.shelf(&"case/1".into()).await.expect("it reads"), Some(standing.clone()));
            let line = store.shelf_of(&aigerim(), None, 9).await.expect("it reads");
            assert_eq!(line.iter().map(|it| it.updated_at).collect::<Vec<_>>(), [standing.updated_at]);
        }
        let nobody = Append { shelf: Some(shelf("case/1", "ended", 9)), ..said("case/1", "last", 4) };
        store.append(nobody).await.expect("nobody else writes");
        assert!(store.desk(&aigerim(), None, 9).await.expect("it reads").is_empty());
    })
    .await;
}

#[tokio::test]
async fn a_desk_shows_the_most_pressing_first() {
    on_each_database("desk", async |store| {
        let day = |day| Some(date(2026, 7, day));
        let person = |what: &[(&str, Option<Date>)]| vec![awaited(aigerim(), "claimant", what)];
        store
            .put_shelf(vec![
                Shelf { persons: person(&[("sign", day(9)), ("answer", day(2))]), ..shelf("case/1", "x", 3) },
                Shelf { persons: person(&[("pay", None)]), ..shelf("case/2", "x", 1) },
                Shelf { persons: person(&[("answer", day(2))]), ..shelf("case/3", "y", 2) },
                Shelf {
                    persons: vec![awaited(daulet(), "respondent", &[("sign", day(1))])],
                    ..shelf("case/4", "x", 4)
                },
            ])
            .await
            .expect("it writes");
        let whole = store.desk(&aigerim(), None, 10).await.expect("it reads");
        let lines: Vec<_> = whole.iter().map(|it| (it.book.0.as_str(), it.what.as_str(), it.until)).collect();
        let expected = [
            ("case/1", "answer", day(2)),
            ("case/3", "answer", day(2)),
            ("case/1", "sign", day(9)),
            ("case/2", "pay", None),
        ];
        assert_eq!(lines, expected);
        let first = store.desk(&aigerim(), None, 3).await.expect("it reads");
        let rest = store.desk(&aigerim(), first.last(), 3).await.expect("it reads");
        assert_eq!([first, rest].concat(), whole);
        assert_eq!(store.desk_size(&aigerim()).await.expect("it reads"), 4);

        let mine = store.shelf_of(&aigerim(), None, 2).await.expect("it reads");
        assert_eq!(mine.iter().map(|it| it.book.0.as_str()).collect::<Vec<_>>(), ["case/1", "case/3"]);
        let older = store.shelf_of(&aigerim(), mine.last(), 2).await.expect("it reads");
        assert_eq!(older.iter().map(|it| it.book.0.as_str()).collect::<Vec<_>>(), ["case/2"]);
        assert_eq!(older[0].part, "claimant");

        let at_x = store.at_stage("x", None, 2).await.expect("it reads");
        assert_eq!(at_x.iter().map(|it| it.book.0.as_str()).collect::<Vec<_>>(), ["case/4", "case/1"]);
        assert_eq!(store.at_stage("x", at_x.last(), 2).await.expect("it reads")[0].book.0, "case/2");
        assert_eq!(store.stages().await.expect("it reads"), [("x".to_owned(), 3), ("y".to_owned(), 1)]);
        assert_eq!(store.book_numbered("3").await.expect("it reads"), Some("case/3".into()));
        assert_eq!(store.book_numbered("9").await.expect("it reads"), None);
    })
    .await;
}

#[tokio::test]
async fn what_is_due_comes_oldest_first_and_once_a_page() {
    on_each_database("due", async |store| {
        let due = |id: &str, second| Due { id: id.to_owned(), at: at(second) };
        store
            .put_shelf(vec![
                Shelf { due: vec![due("b", 5), due("a", 5), due("later", 99)], ..shelf("case/1", "x", 0) },
                Shelf { due: vec![due("a", 4)], ..shelf("case/2", "x", 0) },
            ])
            .await
            .expect("it writes");
        assert_eq!(store.next_due().await.expect("it reads"), Some(at(4)));
        let first = store.due_until(at(5), None, 2).await.expect("it reads");
        let rest = store.due_until(at(5), first.last(), 2).await.expect("it reads");
        let ids: Vec<_> = first.iter().chain(&rest).map(|it| (it.book.0.as_str(), it.id.as_str())).collect();
        assert_eq!(ids, [("case/2", "a"), ("case/1", "a"), ("case/1", "b")]);
        store.clear_shelf().await.expect("it clears");
        assert_eq!(store.next_due().await.expect("it reads"), None);
        assert!(store.stages().await.expect("it reads").is_empty());
    })
    .await;
}
