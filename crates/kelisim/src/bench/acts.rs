//! Acts a second through HTTP, in turn with the same bytes appended to SQLite directly.

use super::direct::Direct;
use super::http::Connection;
use super::office::{Place, Server, filing, who};
use super::report::{Acts, Spread, percentile};
use super::{Plan, machine};
use anyhow::{Context as _, bail};
use case::{Act, Question, Room};
use serde_json::json;
use std::time::{Duration, Instant};
use tokio::task::JoinSet;

/// A person files a new case after so many acts, answers the safety questions, changes his address once, and speaks.
const CASE: u64 = 50;
/// Before anything is counted.
const WARM: Duration = Duration::from_millis(400);

/// One person at work, on a connection of his own.
struct Client {
    index: usize,
    connection: Connection,
    token: String,
    number: String,
    turn: u64,
    /// How long each act took, in microseconds.
    taken: Vec<f64>,
}

pub async fn measure(place: &Place, clients: usize, plan: &Plan) -> anyhow::Result<Acts> {
    let name = format!("acts-{clients}");
    let mut tokens = vec![];
    {
        let (_, clerk) = place.open(&name).await?;
        for index in 0..clients {
            tokens.push(clerk.issue_token(&who(&person(index)), "bench").await?);
        }
    }
    let server = Server::start(place, &name).await?;
    let mut people = vec![];
    for (index, token) in tokens.into_iter().enumerate() {
        let connection = Connection::open(server.port).await?;
        // They stand at different places of their cases, as people do.
        let turn = index as u64 % CASE;
        people.push(Client { index, connection, token, number: String::new(), turn, taken: vec![] });
    }
    for client in &mut people {
        client.file("first").await?;
    }
    let mut direct = Direct::open(place, &name).await?;
    let database = place.database(&name);
    let (mut through, mut beside, mut ratios) = (vec![], vec![], vec![]);
    let (mut counted, mut commits, mut processor) = (0, 0, Duration::ZERO);
    (people, _) = window(people, "warm", WARM).await?;
    people.iter_mut().for_each(|it| it.taken.clear());
    for round in 0..plan.windows {
        let name = format!("w{round}");
        let before = (machine::commits(&database), machine::processor_time(server.process()));
        let taken;
        (people, taken) = window(people, &name, plan.window).await?;
        let after = (machine::commits(&database), machine::processor_time(server.process()));
        let done: usize = people.iter().map(|it| it.taken.len()).sum();
        let acts = done - counted;
        counted = done;
        let grown = after.0.zip(before.0).map_or(0, |(after, before)| after.wrapping_sub(before)).max(1);
        commits += u64::from(grown);
        processor += after.1.zip(before.1).map_or(Duration::ZERO, |(after, before)| after.saturating_sub(before));
        let a_second = acts as f64 / taken.as_secs_f64();
        let group = (acts as f64 / f64::from(grown)).round().max(1.0) as usize;
        let directly = direct.append(&database, &name, group, plan.window * 2).await?;
        through.push(a_second);
        beside.push(directly);
        ratios.push(a_second / directly);
    }
    let mut latency: Vec<f64> = people.iter().flat_map(|it| it.taken.iter().copied()).collect();
    latency.sort_by(f64::total_cmp);
    Ok(Acts {
        clients,
        acts: counted,
        a_second: Spread::of(through),
        direct_a_second: Spread::of(beside),
        ratio: Spread::of(ratios),
        acts_a_commit: counted as f64 / commits as f64,
        processor_us_an_act: processor.as_secs_f64() * 1e6 / counted as f64,
        p50_ms: percentile(&latency, 50) / 1000.0,
        p99_ms: percentile(&latency, 99) / 1000.0,
        memory_mib: machine::memory(server.process()).unwrap_or_default(),
    })
}

/// Everybody acts until the time is over, and finishes what was begun.
async fn window(clients: Vec<Client>, name: &str, long: Duration) -> anyhow::Result<(Vec<Client>, Duration)> {
    let begun = Instant::now();
    let mut working = JoinSet::new();
    for mut client in clients {
        let name = name.to_owned();
        working.spawn(async move {
            while begun.elapsed() < long {
                client.act(&name).await?;
            }
            anyhow::Ok(client)
        });
    }
    let mut clients = vec![];
    while let Some(done) = working.join_next().await {
        clients.push(done??);
    }
    Ok((clients, begun.elapsed()))
}

impl Client {
    async fn act(&mut self, window: &str) -> anyhow::Result<()> {
        self.turn += 1;
        let begun = Instant::now();
        match self.turn % CASE {
            0 => self.file(window).await?,
            1 => self.does(window, &safe()).await?,
            turn if turn % 10 == 0 => self.does(window, &say(self.turn, "side/1")).await?,
            _ => self.does(window, &say(self.turn, "joint/1")).await?,
        }
        self.taken.push(begun.elapsed().as_secs_f64() * 1e6);
        Ok(())
    }

    /// Ids sort in the order in which everybody acts, so that the direct appends can follow it.
    fn id(&self, window: &str) -> String {
        format!("{window}-{:08}-{:03}", self.turn, self.index)
    }

    async fn does(&mut self, window: &str, act: &Act) -> anyhow::Result<()> {
        let body = json!({ "id": self.id(window), "act": act }).to_string();
        let path = format!("/api/v1/cases/{}/acts", self.number);
        let (status, text) = self.connection.post(&path, &self.token, &body).await?;
        if status != 200 {
            bail!("{status}: {}", String::from_utf8_lossy(text));
        }
        Ok(())
    }

    async fn file(&mut self, window: &str) -> anyhow::Result<()> {
        let act = filing(&person(self.index), &format!("other-{}", self.index));
        let body = json!({ "id": self.id(window), "act": act }).to_string();
        let (status, text) = self.connection.post("/api/v1/cases", &self.token, &body).await?;
        if status != 201 {
            bail!("{status}: {}", String::from_utf8_lossy(text));
        }
        let done: serde_json::Value = serde_json::from_slice(text)?;
        done["number"].as_str().context("a filing without a number")?.clone_into(&mut self.number);
        Ok(())
    }
}

fn person(index: usize) -> String {
    format!("person-{index}")
}

fn say(turn: u64, room: &str) -> Act {
    let text = format!(
        "Я не отказываюсь от долга. С апреля могу платить по {turn} ₸ в месяц, с октября больше: выхожу на новую \
         работу. Қазанда қалғанын толық қайтарамын."
    );
    Act::Say { room: Room::parse(room).expect("the name of a room"), text }
}

fn safe() -> Act {
    let answered = |question: &str| Question { question: question.to_owned(), yes: false };
    Act::Screen { answers: ["afraid", "threatened", "pressed"].map(answered).to_vec() }
}
