//! What the engines promise: groups, savepoints, panics, lost databases.

use super::*;
use crate::AppendError;
use crate::engine::Statement;

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn a_failing_command_fails_alone() {
    on_each_database("savepoints", async |store| {
        let commands: Vec<_> = (0..200)
            .map(|it| {
                let store = store.clone();
                tokio::spawn(async move {
                    // Every third writes something and then fails.
                    let seen = if it % 3 == 0 { 7 } else { 0 };
                    let both = vec![said(&format!("case/{it}"), "a", 0), said(&format!("case/{it}-more"), "a", seen)];
                    store.append_all(both).await
                })
            })
            .collect();
        for (it, command) in commands.into_iter().enumerate() {
            let done = command.await.expect("none panics");
            assert_eq!(done.is_ok(), it % 3 != 0, "{done:?}");
            let length = store.length(&format!("case/{it}").as_str().into()).await.expect("it reads");
            assert_eq!(length, u64::from(it % 3 != 0));
        }
        assert!(store.verify(|_| {}).await.expect("it reads").holds());
    })
    .await;
}

#[tokio::test]
async fn a_step_that_panics_is_rolled_back_and_the_store_goes_on() {
    on_each_database("panic", async |store| {
        let step = store
            .engine
            .write(|tx| {
                Box::pin(async move {
                    tx.execute(&crate::statements::PUT_OFFICE, &["key".into(), "1".into()]).await?;
                    if tx.one(&crate::statements::OFFICE, &["key".into()]).await?.is_some() {
                        panic!("a mistake of ours");
                    }
                    Ok::<(), Fault>(())
                })
            })
            .await;
        assert!(matches!(step, Err(Fault::Broken { .. })));
        assert_eq!(store.office("key").await.expect("it reads"), None);
        store.append(said("case/1", "a", 0)).await.expect("it writes");
    })
    .await;
}

#[tokio::test]
async fn what_was_answered_is_there_when_it_is_opened_again() {
    for ground in [Some(Ground::file()), Ground::postgres("reopen").await].into_iter().flatten() {
        ground.open().await.append(said("case/1", "a", 0)).await.expect("the book is empty");
        let again = ground.open().await;
        assert_eq!(again.length(&"case/1".into()).await.expect("it reads"), 1);
        assert!(matches!(again.append(said("case/1", "b", 0)).await, Err(AppendError::Overtaken(_))));
    }
}

#[tokio::test]
async fn a_database_that_is_not_there_is_not_available() {
    let nowhere = temporary("missing").join("store.sqlite");
    let unreachable = Where::Postgres("postgres://nobody@127.0.0.1:1/none".to_owned());
    for place in [Where::Sqlite(nowhere), unreachable] {
        let fault = Store::open(place).await.expect_err("it is not there");
        assert!(matches!(fault, Fault::Unavailable { .. }) && fault.may_pass(), "{fault:?}");
        assert!(std::error::Error::source(&fault).is_some());
    }
}

#[tokio::test]
async fn a_full_disk_says_so_and_nothing_half_is_kept() {
    let ground = Ground::file();
    let store = ground.open().await;
    store.append(said("case/1", "a", 0)).await.expect("the book is empty");
    raw(&store, "PRAGMA max_page_count = 1").await.expect("it is lowered to what is used");
    let mut seen = 1;
    let fault = loop {
        match store.append(said("case/1", &format!("act-{seen}"), seen)).await {
            Ok(done) => seen = done.length,
            Err(AppendError::Fault(fault)) => break fault,
            Err(other) => panic!("{other:?}"),
        }
    };
    assert_eq!(fault.to_string(), "the database is not available: the disk is full");
    assert!(fault.may_pass());
    raw(&store, "PRAGMA max_page_count = 100000").await.expect("there is room again");
    store.append(said("case/1", "after", seen)).await.expect("it goes on where it stood");
    assert!(store.verify(|_| {}).await.expect("it reads").holds());
}

#[tokio::test]
async fn a_file_that_is_no_database_is_broken() {
    let ground = Ground::file();
    let Where::Sqlite(path) = &ground.place else { panic!("it is a file") };
    std::fs::write(path, vec![b'x'; 8192]).expect("it writes");
    let fault = Store::open(ground.place.clone()).await.expect_err("it is damaged");
    assert!(matches!(fault, Fault::Broken { .. }) && fault.to_string().contains("damaged"), "{fault}");
}

/// The server's own certificate is its authority here. A server that speaks no TLS, or whose file is closed to us, is skipped.
#[tokio::test]
async fn postgres_is_reached_over_tls_by_the_name_in_its_certificate() {
    static CERTIFICATE: Statement =
        Statement::new("certificate", "SELECT current_setting('ssl_cert_file') WHERE current_setting('ssl') = 'on'");
    static ENCRYPTED: Statement =
        Statement::new("encrypted", "SELECT version FROM pg_stat_ssl WHERE pid = pg_backend_pid() AND ssl");
    let Ok(url) = std::env::var(POSTGRES) else { return println!("skipped: TLS ({POSTGRES} is not set)") };
    let found = asked(&url, &CERTIFICATE).await.expect("it is reached in clear");
    let Some(certificate) = found.filter(|it| std::fs::read(it).is_ok()) else {
        return println!("skipped: TLS (the server speaks none, or its certificate cannot be read)");
    };
    assert_eq!(asked(&url, &ENCRYPTED).await.expect("it is reached in clear"), None);
    let sign = if url.contains('?') { '&' } else { '?' };
    let numbered = format!("{url}{sign}sslrootcert={certificate}");
    let named = numbered.replace("127.0.0.1", "localhost");
    let version = asked(&named, &ENCRYPTED).await.expect("the certificate is for this name");
    assert!(version.is_some_and(|it| it.starts_with("TLS")));
    let fault = asked(&numbered, &ENCRYPTED).await.expect_err("the certificate is for another name");
    assert!(matches!(fault, Fault::Unavailable { .. }), "{fault:?}");
}

async fn asked(url: &str, statement: &'static Statement) -> Result<Option<String>, Fault> {
    let store = Store::connect(Where::Postgres(url.to_owned()))?;
    store.row(statement, vec![]).await?.map(|mut row| row.text()).transpose()
}
