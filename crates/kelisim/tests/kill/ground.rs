//! A database of one test, with a few people who may act; cleared away in the end.

use crate::load::{Log, filing};
use clerk::{Account, Clerk, Clock, Office as ClerksOffice, Request, Who};
use record::{ActId, Assurance, BookId, PersonId};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU32, Ordering};
use store::{Store, Where};
use tokio::runtime::Runtime;

/// Names the PostgreSQL to test on: `postgres://user@host/database`. Each test makes a database of its own there.
pub const POSTGRES: &str = "KELISIM_TEST_POSTGRES";

/// How many people act at the same time.
const PEOPLE: usize = 6;

static GROUNDS: AtomicU32 = AtomicU32::new(0);

pub struct Ground {
    folder: PathBuf,
    place: Where,
    /// The name of the database on PostgreSQL.
    made: Option<String>,
    runtime: Runtime,
}

/// Who may act, and in which case two of them do.
pub struct Office {
    pub people: Vec<Person>,
    pub shared: String,
}

#[derive(Clone)]
pub struct Person {
    pub id: String,
    pub token: String,
}

impl Ground {
    pub fn sqlite() -> Self {
        Self::new(|folder| Where::Sqlite(folder.join("kelisim.sqlite")), None)
    }

    /// A SQLite file in another folder, which somebody else clears away.
    pub fn within(folder: &Path) -> Self {
        Self::new(|_| Where::Sqlite(folder.join("kelisim.sqlite")), None)
    }

    pub fn postgres() -> Option<Self> {
        let url = std::env::var(POSTGRES).ok()?;
        let name = unique();
        let place = Where::Postgres(in_database(&url, &name));
        let ground = Self::new(|_| place.clone(), Some(name.clone()));
        ground.runtime.block_on(administer(&url, &format!("CREATE DATABASE {name}")));
        Some(ground)
    }

    fn new(place: impl Fn(&Path) -> Where, made: Option<String>) -> Self {
        let folder = std::env::temp_dir().join(unique());
        std::fs::create_dir(&folder).expect("it can be made");
        let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build();
        Self { place: place(&folder), folder, made, runtime: runtime.expect("it builds") }
    }

    pub fn folder(&self) -> &Path {
        &self.folder
    }

    pub fn database(&self) -> String {
        match &self.place {
            Where::Sqlite(path) => path.display().to_string(),
            Where::Postgres(url) => url.clone(),
            Where::Memory => unreachable!("another process cannot open it"),
        }
    }

    /// Makes the schema, a few people with tokens, and one case in which the first two take part.
    pub fn prepare(&self) -> Office {
        self.runtime.block_on(async {
            Store::migrate(self.place.clone()).await.expect("it migrates");
            let store = self.open().await;
            let clerk =
                Clerk::new(store, ClerksOffice::new("Kelisim", "http://localhost", "", [7; 32], Clock::Machine));
            let mut people = vec![];
            for index in 0..PEOPLE {
                let id = format!("person{index}");
                let account = Account { name: id.clone(), language: "ru".to_owned(), email: None };
                clerk.put_account(&PersonId(id.clone()), &account).await.expect("it is written");
                let token = clerk.issue_token(&who(&id), "kill").await.expect("it is written");
                people.push(Person { id, token });
            }
            let text = filing("person0").to_string().replace("other-person0", "person1");
            let act = serde_json::from_str(&text).expect("it is an act");
            let filed = clerk.file(&who("person0"), Request::page("shared", act)).await.expect("it is filed");
            Office { people, shared: filed.number.0 }
        })
    }

    async fn open(&self) -> Store {
        Store::open(self.place.clone()).await.expect("it opens")
    }

    /// Everything acknowledged is there as it was answered; what was not acknowledged is there whole or not at all.
    pub fn check(&self, log: &Log) {
        self.runtime.block_on(async {
            let store = self.open().await;
            let mut books: BTreeMap<String, BTreeMap<ActId, Vec<String>>> = BTreeMap::new();
            for number in log.acknowledged.iter().chain(&log.unsure).filter_map(|it| it.number.as_ref()) {
                if !books.contains_key(number) {
                    books.insert(number.clone(), acts_of(&store, number).await);
                }
            }
            for sent in &log.acknowledged {
                let number = sent.number.as_ref().expect("the answer named it");
                let written = books[number].get(&ActId(sent.id.clone()));
                let written = written.unwrap_or_else(|| panic!("{} in {number} was acknowledged and is lost", sent.id));
                if let Some(events) = &sent.events {
                    assert_eq!(written, events, "{} in {number} is not what was acknowledged", sent.id);
                }
            }
        });
    }

    /// Every chain of every book holds.
    pub fn verify(&self) {
        let report = self.runtime.block_on(async { self.open().await.verify(|_| {}).await.expect("it reads") });
        assert!(report.holds(), "{:?}", report.broken);
        println!("{} books, {} entries verified", report.books, report.entries);
    }

    /// Every act that was sent stands in exactly one book.
    pub fn each_once(&self, log: &Log) {
        let mut places: BTreeMap<ActId, Vec<BookId>> = BTreeMap::new();
        self.runtime.block_on(async {
            let store = self.open().await;
            for book in store.books("case/", None, 1_000_000).await.expect("it reads") {
                for act in acts_of(&store, book.0.trim_start_matches("case/")).await.into_keys() {
                    places.entry(act).or_default().push(book.clone());
                }
            }
        });
        for sent in &log.acknowledged {
            let places = places.get(&ActId(sent.id.clone()));
            assert_eq!(places.map(Vec::len), Some(1), "{} stands in {places:?}", sent.id);
        }
    }
}

/// The acts of a case and the kinds of their entries. Asserts that each is whole and that the chains hold.
async fn acts_of(store: &Store, number: &str) -> BTreeMap<ActId, Vec<String>> {
    let book = BookId(format!("case/{number}"));
    let report = store.verify_book(&book).await.expect("it reads");
    assert!(report.holds(), "{:?}", report.broken);
    let mut acts: BTreeMap<ActId, Vec<String>> = BTreeMap::new();
    let mut first = BTreeMap::new();
    for stored in store.book(&book).await.expect("it reads") {
        let act = stored.entry.header.act;
        first.entry(act.clone()).or_insert(stored.position);
        acts.entry(act).or_default().push(stored.entry.header.kind);
    }
    for (act, kinds) in &acts {
        let written =
            store.act(&book, act).await.expect("it reads").expect("an act with entries is in the list of acts");
        assert_eq!((written.first, written.count), (first[act], kinds.len() as u64), "{act} in {book} is half written");
    }
    acts
}

impl Drop for Ground {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.folder);
        if let (Some(name), Ok(url)) = (&self.made, std::env::var(POSTGRES)) {
            self.runtime.block_on(administer(&url, &format!("DROP DATABASE IF EXISTS {name} WITH (FORCE)")));
        }
    }
}

async fn administer(url: &str, sql: &str) {
    let (client, connection) = tokio_postgres::connect(url, tokio_postgres::NoTls).await.expect("it is reached");
    let pumping = tokio::spawn(connection);
    client.batch_execute(sql).await.expect("it obeys");
    drop(client);
    let _ = pumping.await;
}

/// The same server, another database.
fn in_database(url: &str, name: &str) -> String {
    let (address, options) = url.split_once('?').unwrap_or((url, ""));
    let (server, _) = address.rsplit_once('/').expect("it names a database");
    if options.is_empty() { format!("{server}/{name}") } else { format!("{server}/{name}?{options}") }
}

fn unique() -> String {
    format!("kelisim_kill_{}_{}", std::process::id(), GROUNDS.fetch_add(1, Ordering::Relaxed))
}

fn who(id: &str) -> Who {
    Who::new(PersonId(id.to_owned()), Assurance::Contact)
}
