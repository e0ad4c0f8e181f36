//! Migrations and statements, against the real schema of each database.

use super::*;
use crate::backup::TABLES;
use crate::{migrations, statements};
use std::collections::BTreeSet;

#[test]
fn both_databases_have_the_same_migrations() {
    let known = |list: &[migrations::Migration]| list.iter().map(|it| it.name).collect::<Vec<_>>();
    assert_eq!(known(migrations::SQLITE), known(migrations::POSTGRES));
    for (folder, list) in [("sqlite", migrations::SQLITE), ("postgres", migrations::POSTGRES)] {
        let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("migrations").join(folder);
        let files: BTreeSet<String> = std::fs::read_dir(path)
            .expect("the folder is there")
            .map(|it| it.expect("it reads").file_name().to_string_lossy().trim_end_matches(".sql").to_owned())
            .collect();
        assert_eq!(files.into_iter().collect::<Vec<_>>(), known(list));
        for (number, it) in (1..).zip(list) {
            assert!(it.name.starts_with(&format!("{number:04}_")), "{}", it.name);
        }
    }
}

#[tokio::test]
async fn every_statement_can_be_prepared() {
    on_each_database("statements", async |store| {
        let mut made: Vec<(String, String)> =
            statements::all().map(|it| (it.name.to_owned(), it.sql.to_owned())).collect();
        for table in TABLES {
            made.extend([table.select(), table.insert(), table.any()].map(|sql| (table.name.to_owned(), sql)));
        }
        for (name, sql) in made {
            let prepared = store.engine.read(move |tx| Box::pin(async move { tx.prepare(&sql).await })).await;
            assert!(prepared.is_ok(), "{name}: {prepared:?}");
        }
    })
    .await;
}

#[tokio::test]
async fn a_backup_holds_every_column_of_what_is_not_derived() {
    const LEFT_OUT: [&str; 7] = ["migrations", "shelf", "shelf_person", "awaiting", "due", "sessions", "attempts"];
    let store = Ground::memory().open().await;
    let sql = "SELECT m.name, c.name FROM sqlite_schema m, pragma_table_info(m.name) c WHERE m.type = 'table'";
    let found = store
        .engine
        .read(move |tx| {
            Box::pin(async move {
                let mut found = BTreeSet::new();
                let mut take = |mut row: crate::Row| {
                    found.insert((row.text()?, row.text()?));
                    Ok(())
                };
                tx.each(sql, &[], &mut take).await?;
                Ok(found)
            })
        })
        .await
        .expect("it reads");
    let found: BTreeSet<_> = found.into_iter().filter(|(table, _)| !LEFT_OUT.contains(&table.as_str())).collect();
    let backed_up: BTreeSet<_> = TABLES
        .iter()
        .flat_map(|table| table.columns.iter().map(|column| (table.name.to_owned(), (*column).to_owned())))
        .collect();
    assert_eq!(found, backed_up);
}

#[tokio::test]
async fn no_page_needs_a_whole_table() {
    // These look at everything on purpose: to list it, to count it, to empty it, or to fill a short list.
    const WHOLE: [&str; 11] = [
        "MIGRATIONS",
        "STAGES",
        "WAITING",
        "GIVEN_UP",
        "CLEAR_SHELF",
        "CLEAR_SHELF_PERSONS",
        "CLEAR_AWAITING",
        "CLEAR_DUE",
        "SWEEP_ATTEMPTS",
        "ORGANISATIONS",
        "ALL_POSITIONS",
    ];
    let store = Ground::memory().open().await;
    for statement in statements::all().filter(|it| !WHOLE.contains(&it.name)) {
        let sql = format!("EXPLAIN QUERY PLAN {}", statement.sql);
        let values = (1..20)
            .filter(|it| statement.sql.contains(&format!("?{it}")))
            .map(|_| crate::Value::Null)
            .collect::<Vec<_>>();
        let plan = store
            .engine
            .read(move |tx| {
                Box::pin(async move {
                    let mut plan = vec![];
                    let mut take = |mut row: crate::Row| {
                        for _ in 0..3 {
                            row.int()?;
                        }
                        plan.push(row.text()?);
                        Ok(())
                    };
                    tx.each(&sql, &values, &mut take).await?;
                    Ok(plan)
                })
            })
            .await
            .expect("it explains");
        let scans = plan.iter().any(|it| it.starts_with("SCAN") && !it.contains("CONSTANT ROW"));
        assert!(!scans, "{}: {plan:#?}", statement.name);
    }
}

#[tokio::test]
async fn an_old_schema_is_refused_where_many_share_it() {
    let Some(ground) = Ground::postgres("old schema").await else { return };
    let refused = Store::open(ground.place.clone()).await.expect_err("it was never migrated");
    assert!(matches!(&refused, Fault::Schema(_)) && refused.to_string().contains("migrate it first"), "{refused}");
    let applied = Store::migrate(ground.place.clone()).await.expect("it migrates");
    assert_eq!(applied.len(), migrations::POSTGRES.len());
    assert!(Store::migrate(ground.place.clone()).await.expect("it migrates").is_empty());
    Store::open(ground.place.clone()).await.expect("it opens");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn processes_that_migrate_at_once_do_it_once() {
    for ground in [Some(Ground::file()), Ground::postgres("migrate at once").await].into_iter().flatten() {
        let all: Vec<_> = (0..8).map(|_| tokio::spawn(Store::migrate(ground.place.clone()))).collect();
        let mut applied = 0;
        for it in all {
            applied += it.await.expect("none panics").expect("it migrates").len();
        }
        assert_eq!(applied, migrations::SQLITE.len());
    }
}

#[tokio::test]
async fn a_newer_or_foreign_schema_is_refused() {
    for ground in [Some(Ground::file()), Ground::postgres("newer schema").await].into_iter().flatten() {
        let store = ground.open().await;
        raw(&store, "INSERT INTO migrations VALUES (9999, '9999_later', 'x')").await.expect("it writes");
        drop(store);
        let refused = Store::open(ground.place.clone()).await.expect_err("it is newer");
        assert!(matches!(&refused, Fault::Schema(why) if why.contains("newer")), "{refused}");
    }
    let ground = Ground::file();
    let store = ground.open().await;
    raw(&store, "UPDATE migrations SET checksum = 'x' WHERE number = 1").await.expect("it writes");
    drop(store);
    assert!(matches!(Store::open(ground.place.clone()).await, Err(Fault::Schema(_))));
}
