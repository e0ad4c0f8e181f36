//! The server is killed at random moments, its disk is filled, its database is taken away: what it acknowledged stays.
//! And it is reached over TLS as it is set up.
//!
//! `KELISIM_KILLS` says how often it is killed (5), `KELISIM_SEED` at which moments. On PostgreSQL too where
//! `KELISIM_TEST_POSTGRES` names one.

mod chance;
mod client;
mod full;
mod gone;
mod ground;
mod load;
mod server;
mod tls;

use chance::Chance;
use client::Client;
use ground::Ground;
use load::{Log, Sent};
use server::Server;
use std::collections::BTreeMap;
use std::time::Duration;

/// Every so many kills the whole record is verified, not only what was written since.
const WHOLE: u64 = 20;

#[test]
fn what_was_acknowledged_survives_being_killed() {
    killed(&Ground::sqlite());
}

#[test]
fn what_was_acknowledged_survives_being_killed_on_postgres() {
    let Some(ground) = Ground::postgres() else {
        println!("skipped: {} is not set", ground::POSTGRES);
        return;
    };
    killed(&ground);
}

fn killed(ground: &Ground) {
    let kills = number("KELISIM_KILLS", 5);
    let seed = number("KELISIM_SEED", 20_260_609);
    println!("{kills} kills, seed {seed}, on {}", ground.database());
    let mut chance = Chance::new(seed);
    let office = ground.prepare();
    let (mut acknowledged, mut unsure) = (0, 0);
    let mut all = Log::default();
    for round in 1..=kills {
        let mut server = Server::start(ground, "");
        let load = load::begin(&server, &office, round);
        std::thread::sleep(Duration::from_millis(20 + chance.below(300)));
        server.kill();
        let log = load.end();
        assert!(log.strange.is_empty(), "the server answered {:?}", log.strange);
        acknowledged += log.acknowledged.len();
        unsure += log.unsure.len();

        let server = Server::start(ground, "");
        let mut resent = log.clone();
        resent.acknowledged.extend(again(&server, &log));
        resent.unsure.clear();
        // What was not acknowledged may be there or not, but never in part.
        ground.check(&log);
        ground.check(&resent);
        if round % WHOLE == 0 || round == kills {
            ground.verify();
        }
        all.acknowledged.extend(resent.acknowledged);
    }
    ground.each_once(&all);
    println!("{acknowledged} acts acknowledged, {unsure} not; none lost, none twice");
    assert!(acknowledged > 0, "nothing was done, so nothing was tried");
}

/// Sends what was not acknowledged again, and some of what was; both are written once.
fn again(server: &Server, log: &Log) -> Vec<Sent> {
    let mut done = vec![];
    for sent in &log.unsure {
        let mut client = Client::new(server.port, &sent.token);
        let answer = client.act(sent.number.as_deref(), &sent.body).expect("the server answers");
        assert!(answer.is_good(), "sent again: {} {}", answer.status, answer.text);
        let number = answer.json["number"].as_str().map(str::to_owned);
        // An act that stands already does not say again what it wrote; the check looks that up.
        let events = (answer.json["already"] == false).then(|| answer.events());
        done.push(Sent { number, events, ..sent.clone() });
    }
    let last: BTreeMap<&str, &Sent> = log.acknowledged.iter().map(|it| (it.token.as_str(), it)).collect();
    for sent in last.values().filter(|it| !it.filed) {
        let mut client = Client::new(server.port, &sent.token);
        let answer = client.act(sent.number.as_deref(), &sent.body).expect("the server answers");
        assert_eq!((answer.status, &answer.json["already"]), (200, &true.into()), "{}", answer.text);
    }
    done
}

fn number(name: &str, usual: u64) -> u64 {
    std::env::var(name).ok().map_or(usual, |it| it.parse().expect("it is a number"))
}
