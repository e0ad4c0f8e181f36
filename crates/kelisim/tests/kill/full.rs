//! A full disk: a clear answer, nothing half written, reading goes on, and writing too once there is room.

use crate::client::{Answer, Client};
use crate::ground::Ground;
use crate::load::{Log, Sent, say};
use crate::server::Server;
use serde_json::json;
use std::path::{Path, PathBuf};
use std::process::Command;

/// More acts than fit.
const MOST: usize = 5000;

#[test]
fn a_file_that_may_not_grow_is_answered_with_a_fault() {
    let ground = Ground::sqlite();
    let office = ground.prepare();
    // In blocks of 512 bytes, as POSIX has it; the signal is ignored, so that the write fails instead.
    let mut server = Server::start(&ground, "trap '' XFSZ\nulimit -f 2048");
    let (log, refused) = fill(&server, &office.people[0].token, &office.shared);
    server.kill();
    let server = Server::start(&ground, "");
    written_now(&ground, &server, log, refused);
}

#[test]
fn a_full_disk_is_answered_with_a_fault() {
    let around = Ground::sqlite();
    let Some(disk) = Disk::mount(around.folder()) else {
        println!("skipped: no small disk can be mounted here");
        return;
    };
    let ground = Ground::within(&disk.0);
    let office = ground.prepare();
    let server = Server::start(&ground, "");
    let (log, refused) = fill(&server, &office.people[0].token, &office.shared);
    disk.enlarge();
    written_now(&ground, &server, log, refused);
}

/// Speaks until the disk is full. Then every act is answered with a fault, and the case is still shown.
fn fill(server: &Server, token: &str, number: &str) -> (Log, Sent) {
    let mut client = Client::new(server.port, token);
    let mut log = Log::default();
    let (refused, answer) = (0..MOST)
        .find_map(|turn| {
            let sent = long(token, number, turn);
            let answer = client.act(Some(number), &sent.body).expect("the server answers");
            if answer.is_good() {
                log.acknowledged.push(Sent { events: Some(answer.events()), ..sent });
                return None;
            }
            Some((sent, answer))
        })
        .expect("the disk fills");
    assert!(!log.acknowledged.is_empty());
    is_a_fault(&answer);
    is_a_fault(&client.act(Some(number), &long(token, number, MOST).body).expect("the server answers"));
    let shown = client.get(&format!("/api/v1/cases/{number}")).expect("the server answers");
    assert_eq!(shown.status, 200, "{}", shown.text);
    let said = shown.json["view"]["lines"].as_array().map_or(0, Vec::len);
    assert!(said > log.acknowledged.len(), "everything acknowledged is shown");
    (log, refused)
}

fn long(token: &str, number: &str, turn: usize) -> Sent {
    let id = format!("long-{turn}");
    let body = json!({ "id": id, "act": say(&"Очень длинное сообщение. ".repeat(80)) });
    Sent { token: token.to_owned(), number: Some(number.to_owned()), id, body, filed: false, events: None }
}

fn is_a_fault(answer: &Answer) {
    assert_eq!(answer.status, 503, "{}", answer.text);
    assert_eq!(answer.json["type"], "unavailable", "{}", answer.text);
}

/// What was refused is taken with the same id once there is room.
fn written_now(ground: &Ground, server: &Server, mut log: Log, refused: Sent) {
    ground.check(&log);
    let mut client = Client::new(server.port, &refused.token);
    let answer = client.act(refused.number.as_deref(), &refused.body).expect("the server answers");
    assert_eq!((answer.status, &answer.json["already"]), (200, &false.into()), "{}", answer.text);
    log.acknowledged.push(Sent { events: Some(answer.events()), ..refused });
    ground.check(&log);
    ground.verify();
}

/// A disk of its own in memory, where one may be mounted.
struct Disk(PathBuf);

impl Disk {
    fn mount(folder: &Path) -> Option<Self> {
        let place = folder.join("disk");
        std::fs::create_dir(&place).ok()?;
        mount(&["-t", "tmpfs", "-o", "size=1m", "tmpfs"], &place).then_some(Self(place))
    }

    fn enlarge(&self) {
        assert!(mount(&["-o", "remount,size=64m"], &self.0), "a mounted disk can be enlarged");
    }
}

impl Drop for Disk {
    fn drop(&mut self) {
        let _ = Command::new("umount").arg("-l").arg(&self.0).status();
    }
}

fn mount(options: &[&str], place: &Path) -> bool {
    let mounting = Command::new("mount").args(options).arg(place).output();
    mounting.is_ok_and(|it| it.status.success())
}
