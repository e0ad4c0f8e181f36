//! People at work: each files cases of its own and speaks in them; two speak in one case at the same time.

use crate::client::Client;
use crate::ground::{Office, Person};
use crate::server::Server;
use serde_json::{Value, json};
use std::thread::JoinHandle;

/// After so many acts a person files another case: a filing is an act of many entries.
const CASE: u64 = 12;
/// Far more than a round can take; no loop is without an end.
const MOST: u64 = 5000;

/// An act as it was sent.
#[derive(Clone, Debug)]
pub struct Sent {
    pub token: String,
    pub number: Option<String>,
    pub id: String,
    pub body: Value,
    pub filed: bool,
    /// What the server said it wrote; `None` when it did not say.
    pub events: Option<Vec<String>>,
}

/// What became of what was sent.
#[derive(Clone, Debug, Default)]
pub struct Log {
    pub acknowledged: Vec<Sent>,
    pub unsure: Vec<Sent>,
    /// Answers nobody expected.
    pub strange: Vec<(u16, String)>,
}

pub struct Load(Vec<JoinHandle<Log>>);

/// Everybody begins to work, until the server is gone.
pub fn begin(server: &Server, office: &Office, round: u64) -> Load {
    let port = server.port;
    let threads = office.people.iter().enumerate().map(|(index, person)| {
        let (person, shared) = (person.clone(), (index < 2).then(|| office.shared.clone()));
        std::thread::spawn(move || work(port, &person, shared.as_deref(), round))
    });
    Load(threads.collect())
}

impl Load {
    pub fn end(self) -> Log {
        let mut all = Log::default();
        for thread in self.0 {
            let log = thread.join().expect("it does not panic");
            all.acknowledged.extend(log.acknowledged);
            all.unsure.extend(log.unsure);
            all.strange.extend(log.strange);
        }
        all
    }
}

fn work(port: u16, person: &Person, shared: Option<&str>, round: u64) -> Log {
    let mut client = Client::new(port, &person.token);
    let mut log = Log::default();
    let mut own: Option<String> = None;
    for turn in 0..MOST {
        let id = format!("{}-{round}-{turn}", person.id);
        let filed = turn % CASE == 0;
        let number = match shared {
            _ if filed => None,
            Some(shared) if turn % 3 == 0 => Some(shared.to_owned()),
            _ => own.clone(),
        };
        let act = if filed {
            filing(&person.id)
        } else {
            say(&format!("Сообщение {id}: завтра в десять."))
        };
        let body = json!({ "id": id, "act": act });
        let sent = Sent { token: person.token.clone(), number, id, body, filed, events: None };
        match client.act(sent.number.as_deref(), &sent.body) {
            Ok(answer) if answer.is_good() => {
                let number = answer.json["number"].as_str().map(str::to_owned);
                if filed {
                    own.clone_from(&number);
                }
                log.acknowledged.push(Sent { number, events: Some(answer.events()), ..sent });
            }
            Ok(answer) => {
                log.strange.push((answer.status, answer.text));
                return log;
            }
            Err(_) => {
                log.unsure.push(sent);
                return log;
            }
        }
    }
    log
}

pub fn say(text: &str) -> Value {
    json!({ "act": "say", "room": "joint/1", "text": text })
}

/// A dispute between a person and somebody who is not here.
pub fn filing(person: &str) -> Value {
    let party = |person: &str, side: u8, role: &str| {
        let details = json!({
            "name": person, "id_number": null, "address": "город Астана", "phone": "8 701 000 00 00", "email": "",
            "language": "ru",
        });
        json!({ "person": person, "side": side, "role": role, "kind": "natural", "details": details })
    };
    json!({
        "act": "file", "road": "out-of-court", "procedure": "mediation", "dispute": "loan", "language": "russian",
        "parties": [party(person, 1, "asking"), party(&format!("other-{person}"), 2, "asked")],
        "story": "Долг по расписке.", "claims": [{ "what": "Остаток долга", "amount": 1_000_000, "fee_paid": 0 }],
    })
}
