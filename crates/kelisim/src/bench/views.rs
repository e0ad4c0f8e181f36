//! The desk and the case page with few and with many cases in the store; start-up and memory at rest.

use super::http::Connection;
use super::office::{Place, Server, filing, who};
use super::report::{Report, Spread, Views, percentile};
use super::{Plan, machine, tell};
use anyhow::bail;
use case::{Act, Room};
use clerk::{Clerk, Request};
use record::{Assurance, Digest, PersonId};
use std::time::{Duration, Instant};
use store::{Session, Store};
use tokio::task::JoinSet;

/// How many file at once while a store is filled: as many as share a commit.
const AT_ONCE: usize = 128;
/// So many messages stand in the case that is looked at.
const MESSAGES: usize = 12;
/// Each person looks at the page so often.
const VISITS: usize = 2;

/// Somebody who looks at his desk and at one of his cases.
struct Viewer {
    /// The header that signs in.
    signed: String,
    number: String,
}

struct Filled {
    server: Server,
    connection: Connection,
    viewers: Vec<Viewer>,
}

pub async fn measure(place: &Place, plan: &Plan, report: &mut Report) -> anyhow::Result<()> {
    let mut stores = vec![];
    for (name, cases) in [("small", plan.small), ("large", plan.large)] {
        tell(&format!("filing {cases} cases"));
        let viewers = fill(place, name, cases, plan.viewers).await?;
        let mut ready = vec![];
        for _ in 1..plan.starts {
            ready.push(Server::start(place, name).await?.ready.as_secs_f64());
        }
        let server = Server::start(place, name).await?;
        ready.push(server.ready.as_secs_f64());
        report.ready_s = Spread::of(ready);
        tokio::time::sleep(Duration::from_secs(2)).await;
        report.rest_mib = machine::memory(server.process()).unwrap_or_default();
        let connection = Connection::open(server.port).await?;
        stores.push(Filled { server, connection, viewers });
    }
    tell("pages");
    for (name, page, api) in [("desk", "/desk", "/api/v1/desk"), ("case", "/cases/{}", "/api/v1/cases/{}")] {
        let is_page = stores[0].serves(page).await?;
        let path = if is_page { page } else { api };
        let mut taken = vec![vec![]; stores.len()];
        for visit in 0..VISITS {
            for turn in 0..plan.viewers {
                // In turn, so that both meet the same noise.
                for (filled, taken) in stores.iter_mut().zip(&mut taken) {
                    taken.push((visit, filled.visit(path, turn).await?));
                }
            }
        }
        let [small, large] = taken.as_slice() else { bail!("two stores are compared") };
        report.views.push(Views {
            name: format!("{name} {}", if is_page { "page" } else { "by the API" }),
            small: all(small),
            large: all(large),
            small_first: first(small),
            large_first: first(large),
        });
    }
    report.seen_mib = stores.last().and_then(|it| machine::memory(it.server.process())).unwrap_or_default();
    Ok(())
}

fn all(taken: &[(usize, f64)]) -> [f64; 2] {
    percentiles(taken.iter().map(|it| it.1).collect())
}

fn first(taken: &[(usize, f64)]) -> [f64; 2] {
    percentiles(taken.iter().filter(|it| it.0 == 0).map(|it| it.1).collect())
}

fn percentiles(mut taken: Vec<f64>) -> [f64; 2] {
    taken.sort_by(f64::total_cmp);
    [percentile(&taken, 50), percentile(&taken, 99)]
}

impl Filled {
    /// Whether there is such a page; until there is, the same view is taken by the API.
    async fn serves(&mut self, path: &str) -> anyhow::Result<bool> {
        let viewer = &self.viewers[0];
        let (status, _) = self.connection.get(&path.replace("{}", &viewer.number), &viewer.signed).await?;
        Ok(status == 200)
    }

    /// Looks at a page and says how long it took, in microseconds.
    async fn visit(&mut self, path: &str, turn: usize) -> anyhow::Result<f64> {
        let viewer = &self.viewers[turn % self.viewers.len()];
        let path = path.replace("{}", &viewer.number);
        let begun = Instant::now();
        let (status, text) = self.connection.get(&path, &viewer.signed).await?;
        if status != 200 {
            bail!("{path}: {status} {}", String::from_utf8_lossy(text));
        }
        Ok(begun.elapsed().as_secs_f64() * 1e6)
    }
}

/// Files the cases, and chooses people all over them to look at theirs.
async fn fill(place: &Place, name: &str, cases: usize, viewers: usize) -> anyhow::Result<Vec<Viewer>> {
    let (store, clerk) = place.open(name).await?;
    // Everybody files two cases and is asked in two.
    let people = cases / 2;
    let mut numbers = vec![String::new(); cases];
    let mut filing = JoinSet::new();
    for index in 0..cases + AT_ONCE {
        if index < cases {
            filing.spawn(file(clerk.clone(), index, people));
        }
        if index >= AT_ONCE {
            let Some(filed) = filing.join_next().await else { break };
            let (index, number) = filed??;
            numbers[index] = number;
        }
    }
    let mut chosen = vec![];
    // A step that shares no divisor with the number of people goes all over them.
    for person in (0..viewers.min(people)).map(|it| it * 7919 % people) {
        chosen.push(view(&store, &clerk, person, &numbers[person]).await?);
    }
    Ok(chosen)
}

async fn file(clerk: Clerk, index: usize, people: usize) -> anyhow::Result<(usize, String)> {
    let (person, other) = (person(index % people), person((index * 31 + 7) % people));
    let request = Request::page(&format!("filing-{index}"), filing(&person, &other));
    Ok((index, clerk.file(&who(&person), request).await?.number.0))
}

/// Signs somebody in, and has something said in his case.
async fn view(store: &Store, clerk: &Clerk, index: usize, number: &str) -> anyhow::Result<Viewer> {
    let (person, token) = (person(index), format!("token-{index}"));
    let number = clerk::CaseNumber(number.to_owned());
    for turn in 0..MESSAGES {
        let room = Room::parse("joint/1").expect("the name of a room");
        let act = Act::Say {
            room, text: format!("Сообщение {turn}: завтра в десять, у вас или у нас?")
        };
        clerk.perform(&who(&person), &number, Request::page(&format!("say-{index}-{turn}"), act)).await?;
    }
    let account = clerk::Account { name: person.clone(), language: "ru".to_owned(), email: None };
    clerk.put_account(&PersonId(person.clone()), &account).await?;
    let now = clerk.office().now();
    let session = Session {
        token: Digest::of(token.as_bytes()),
        person: PersonId(person.clone()),
        assurance: Assurance::Contact,
        scope: None,
        created: now,
        last_seen: now,
        expires: now.checked_add(jiff::SignedDuration::from_hours(12))?,
        agent: "bench".to_owned(),
    };
    store.start_session(&session).await?;
    let bearer = clerk.issue_token(&who(&person), "bench").await?;
    let signed = format!("Cookie: kelisim_session={token}\r\nAuthorization: Bearer {bearer}\r\nAccept-Language: ru");
    Ok(Viewer { signed, number: number.0 })
}

fn person(index: usize) -> String {
    format!("person-{index}")
}
