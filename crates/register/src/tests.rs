//! The cast: Saule is the mediator, Daulet keeps the register, the Stranger reads it.

mod before_keeper;
mod golden;
mod import;
mod judge;
mod names;
mod rotation;
mod standing;

use crate::*;
use jiff::{Timestamp, civil::Date};
use record::{Assurance, Body as Sealed, Draft, Entry, Header, Paper, PersonId, Salt, Through};
use std::collections::{BTreeMap, BTreeSet};

const KEEPER: &str = "mediators-of-astana";

fn saule() -> PersonId {
    "saule".into()
}

fn day(text: &str) -> Date {
    text.parse().expect("it is a day")
}

fn published() -> Published {
    Published {
        name: Bilingual::new("Сәуле Қанатқызы Әбенова", "Абенова Сауле Канатовна"),
        legal_address: Bilingual::new("Астана қ., Бейбітшілік к-сі, 1", "г. Астана, ул. Бейбитшилик, 1"),
        contacts: Contacts { email: "saule@example.kz".to_owned(), ..Contacts::default() },
        fields: BTreeSet::from([Field::Civil, Field::Family]),
        specialisation: Bilingual::new("көршілер арасындағы даулар", "споры между соседями"),
        languages: ["kk", "ru"].into_iter().filter_map(LanguageCode::parse).collect(),
        certificate: Some(Certificate {
            number: "C-17".to_owned(),
            date: Some(day("2020-03-02")),
            issuer: "Орталық".to_owned(),
        }),
        ..Published::default()
    }
}

fn application() -> Application {
    Application {
        born: Some(day("1980-05-12")),
        papers: BTreeSet::from(PaperKind::ALL),
        declarations: BTreeSet::from(Declaration::ALL),
        election: Some(Election {
            protocol: Paper { number: "4".to_owned(), date: day("2026-02-20"), scan: None },
            place: "Есіл ауданы".to_owned(),
        }),
    }
}

fn entering(person: &str) -> EnterMediator {
    EnterMediator {
        person: person.into(),
        number: None,
        applied_on: None,
        published: published(),
        application: application(),
    }
}

fn opening(kind: RegisterKind) -> RegisterAct {
    let territory = (kind == RegisterKind::Public)
        .then(|| Territory {
            kind: TerritoryKind::DistrictInCity, name: Bilingual::new("Есіл ауданы", "район Есиль")
        });
    RegisterAct::OpenRegister { kind, keeper: KEEPER.to_owned(), territory }
}

fn suspending(from: &str, to: Option<&str>, ground: SuspensionGround) -> RegisterAct {
    let to = to.map(day);
    RegisterAct::SuspendMediator {
        person: saule(),
        from: day(from),
        to,
        ground,
        reasons: "Жалоба подтвердилась.".to_owned(),
    }
}

fn excluding() -> RegisterAct {
    RegisterAct::ExcludeMediator { person: saule(), ground: ExclusionGround::OwnRequest, reasons: String::new() }
}

/// A register as its acts make it, each written and read as a record does.
#[derive(Default)]
struct Book {
    events: Vec<Event>,
    heads: BTreeMap<Room, record::Head>,
}

impl Book {
    /// An open register of that kind, kept by Daulet.
    fn open(kind: RegisterKind) -> Self {
        Self::default().then("2026-01-12", opening(kind))
    }

    fn then(mut self, on: &str, act: RegisterAct) -> Self {
        let happened_on = day(on);
        let offices = [Office::Keeper(KEEPER.to_owned())];
        let acting = Acting { person: &"daulet".into(), offices: &offices, happened_on };
        let register = Register::of(&self.events);
        let rules = judge(&register, &act, &acting).unwrap_or_else(|why| panic!("{act:?} on {on}: {why}"));
        for it in consequence(&register, &act, &acting) {
            self.write(happened_on, &rules, it);
        }
        self
    }

    fn write(&mut self, happened_on: Date, rules: &[&str], it: Happening) {
        let head = self.heads.entry(it.room).or_insert(record::Head::START);
        let (kind, facts) = it.fact.to_record();
        let header = Header {
            number: 0,
            previous: record::Digest::START,
            room: it.room.id(),
            kind,
            act: "a".into(),
            recorded_at: Timestamp::UNIX_EPOCH,
            happened_on,
            by: "daulet".into(),
            for_whom: None,
            through: Through::Page,
            assurance: Assurance::Signature,
            rules: rules.iter().map(|&it| it.to_owned()).collect(),
            told: None,
        };
        let body = it
            .body
            .map(|body| Sealed { salt: Salt([1; 32]), content: serde_json::to_value(body).expect("a body is JSON") });
        let entry = Entry::seal(Draft { header, facts, body }, head).expect("it has integers only");
        *head = record::Head { length: entry.header.number, hash: entry.hash };
        let position = self.events.len() as u64 + 1;
        self.events.push(from_entry(position, &entry).expect("what was written is read"));
    }

    fn register(&self) -> Register {
        Register::of(&self.events)
    }
}
