use crate::engine::{Engine, translated};
use crate::{Store, Where, statements};

#[tokio::test]
async fn every_statement_can_be_prepared() {
    let store = Store::open(Where::Memory).await.expect("memory opens");
    for statement in statements::all() {
        // Parameters of any type do: SQLite looks at the words only.
        let prepared = store
            .engine
            .read(move |tx| {
                Box::pin(async move {
                    let sql = format!("EXPLAIN {}", statement.sql);
                    let count = (1..20).rev().find(|n| statement.sql.contains(&format!("?{n}"))).unwrap_or(0);
                    tx.each(&sql, &vec![crate::Value::Null; count], &mut |_| Ok(())).await
                })
            })
            .await;
        assert!(prepared.is_ok(), "{}: {prepared:?}", statement.name);
    }
}
