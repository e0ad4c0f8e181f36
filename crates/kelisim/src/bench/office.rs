//! A fresh office for a measurement, and the server before it.

use super::http::Connection;
use crate::config::Config;
use anyhow::{Context as _, bail};
use case::{
    Act, CaseLanguage, Claim, Details, DisputeKind, NewParty, PartyKind, PartyRole, ProcedureKind, Road, SideNo, Tiyn,
};
use clerk::{Clerk, Clock, Who};
use record::{Assurance, PersonId};
use std::net::{Ipv4Addr, TcpListener};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};
use store::Store;

const PATIENCE: Duration = Duration::from_secs(30);

/// A folder for everything that is measured; cleared away in the end.
pub struct Place(PathBuf);

impl Place {
    pub fn make() -> anyhow::Result<Self> {
        let folder = std::env::temp_dir().join(format!("kelisim-bench-{}", std::process::id()));
        std::fs::create_dir(&folder).with_context(|| format!("cannot make {}", folder.display()))?;
        Ok(Self(folder))
    }

    pub fn folder(&self) -> &Path {
        &self.0
    }

    pub fn database(&self, name: &str) -> PathBuf {
        self.0.join(format!("{name}.sqlite"))
    }

    /// Makes a database and a clerk before it.
    pub async fn open(&self, name: &str) -> anyhow::Result<(Store, Clerk)> {
        let config = Config { database: self.database(name).to_string_lossy().into_owned(), ..Config::default() };
        Store::migrate(config.place()).await?;
        crate::office::open(&config, Clock::Machine).await
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

/// The server as a process of its own; ended with its owner.
pub struct Server {
    child: Child,
    pub port: u16,
    /// From starting the process until it answered.
    pub ready: Duration,
}

impl Server {
    pub async fn start(place: &Place, name: &str) -> anyhow::Result<Self> {
        let port = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?.local_addr()?.port();
        let begun = Instant::now();
        let child = Command::new(std::env::current_exe()?)
            .arg("serve")
            .env("KELISIM_LISTEN", format!("127.0.0.1:{port}"))
            .env("KELISIM_ADDRESS", format!("http://127.0.0.1:{port}"))
            .env("KELISIM_DATABASE", place.database(name))
            .env("KELISIM_MAIL", format!("folder:{}", place.folder().join("mail").display()))
            .env("KELISIM_LOG", "error")
            .env_remove("KELISIM_CONFIG")
            .env_remove("KELISIM_TLS_CERTIFICATE")
            .env_remove("KELISIM_TLS_KEY")
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .spawn()?;
        let mut server = Self { child, port, ready: Duration::ZERO };
        while begun.elapsed() < PATIENCE {
            if server.is_live().await {
                server.ready = begun.elapsed();
                return Ok(server);
            }
            tokio::time::sleep(Duration::from_millis(1)).await;
        }
        bail!("the server does not answer")
    }

    pub fn process(&self) -> u32 {
        self.child.id()
    }

    async fn is_live(&self) -> bool {
        let Ok(mut connection) = Connection::open(self.port).await else { return false };
        matches!(connection.get("/health/live", "Accept-Language: en").await, Ok((200, _)))
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

pub fn who(person: &str) -> Who {
    Who::new(PersonId(person.to_owned()), Assurance::Contact)
}

/// A dispute between two people, as long as one that somebody writes.
pub fn filing(person: &str, other: &str) -> Act {
    let party = |person: &str, side: u8, role: PartyRole| NewParty {
        person: PersonId(person.to_owned()),
        side: SideNo(side),
        role,
        kind: PartyKind::Natural,
        details: Details {
            name: format!("Сейтқали Айгерім ({person})"),
            address: "город Астана, улица Иманова, дом 13, квартира 40".to_owned(),
            phone: "8 701 000 00 00".to_owned(),
            language: "ru".to_owned(),
            ..Details::default()
        },
    };
    Act::File {
        road: Road::OutOfCourt,
        procedure: ProcedureKind::Mediation,
        dispute: DisputeKind::Loan,
        language: CaseLanguage::Both,
        parties: vec![party(person, 1, PartyRole::Asking), party(other, 2, PartyRole::Asked)],
        story: "2025 жылғы 10 наурызда мен қолхатпен 1 250 000 ₸ қарыз бердім. Ол 2025 жылғы 10 қыркүйекке дейін \
                қайтаруы керек еді, бірақ 200 000 ₸ ғана қайтарды."
            .to_owned(),
        claims: vec![Claim {
            what: "Қарыздың қалғаны".to_owned(),
            amount: Some(Tiyn::tenge(1_050_000)),
            fee_paid: Tiyn(0),
            by: None,
        }],
        court: None,
        authority: None,
        pretrial_protocol: false,
        background: case::Background::default(),
    }
}
