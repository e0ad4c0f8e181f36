//! An office for these tests: two neighbours, a desk, a court with a judge and a secretary, on a day of June 2026.

use super::browser::Browser;
use super::check_page;
use crate::app::App;
use crate::{router, shell};
use axum::Router;
use case::{
    Act, CaseLanguage, Claim, Details, DisputeKind, IdNumber, NewParty, PartyKind, PartyRole, ProcedureKind,
    ProcedureNo, Road, SideNo, Tiyn,
};
use clerk::{Account, CaseNumber, Clerk, Clock, Office, Request, Who};
use jiff::civil::{Date, date};
use record::{Assurance, Paper};
use std::sync::atomic::{AtomicU64, Ordering};
use store::{Organisation, OrganisationId, Position, Store, Where};
use words::Language;

/// Each act of these tests has its own id.
static ACTS: AtomicU64 = AtomicU64::new(1);

pub const P1: ProcedureNo = ProcedureNo(1);
pub const COURT: &str = "astana-city-court";
/// A file the office takes.
pub const PDF: &[u8] = b"%PDF-1.7 signed";

pub struct World {
    pub clerk: Clerk,
    pages: Router,
}

impl World {
    pub async fn open() -> Self {
        let store = Store::open(Where::Memory).await.unwrap();
        let clock = Clock::Still(jiff::Timestamp::UNIX_EPOCH);
        let office = Office::new("Kelisim", "https://kelisim.example", "8 (7172) 00 00 00", [7; 32], clock);
        let clerk = Clerk::new(store.clone(), office);
        let mut site = crate::tests::site();
        // A debug build on a busy machine is slow; the shell's own tests hold the patience.
        site.patience = std::time::Duration::from_secs(30);
        let app = App { clerk: clerk.clone(), secure: false, proxies: vec![] };
        let world = Self { clerk, pages: shell(router::router(app), site) };
        world.set(date(2026, 6, 9));
        for (person, name) in [
            ("aigerim", "Айгерім Сейтқали"),
            ("daulet", "Даулет Омаров"),
            ("desk", "Гүлнар"),
            ("judge", "Судья Әлібек"),
            ("mediating", "Судья Медиатор"),
            ("secretary", "Хатшы"),
            ("stranger", "Бөтен"),
        ] {
            let account = Account { name: name.into(), language: "ru".into(), email: None };
            world.clerk.put_account(&person.into(), &account).await.unwrap();
        }
        let names = serde_json::json!({ "kk": "Сот", "ru": "Суд города Астаны", "en": "Astana City Court" });
        for (organisation, kind) in [(COURT, "court"), ("accord", "desk")] {
            let id = OrganisationId(organisation.into());
            store.put_organisation(&Organisation { id, kind: kind.into(), names: names.clone() }).await.unwrap();
        }
        for (person, role, organisation) in [
            ("judge", "judge", COURT),
            ("mediating", "judge", COURT),
            ("secretary", "secretary", COURT),
            ("desk", "reception-desk", "accord"),
        ] {
            let organisation = OrganisationId(organisation.into());
            let position =
                Position { person: person.into(), role: role.into(), organisation, from: date(2020, 1, 1), to: None };
            store.put_position(&position).await.unwrap();
        }
        world
    }

    pub fn set(&self, day: Date) {
        let office = self.clerk.office();
        office.advance_to(office.moment(day.at(10, 0, 0, 0)).unwrap());
    }

    pub async fn who(&self, person: &str) -> Who {
        let mut who = Who::new(person.into(), Assurance::Contact);
        who.staff = self.clerk.positions_held(&who.person).await.unwrap();
        who
    }

    pub async fn browser(&self, person: &str) -> Browser {
        let session = self.clerk.enter_demonstration(&person.into(), "test").await.unwrap();
        Browser::new(self.pages.clone(), Some(session.token))
    }

    pub fn pages(&self) -> Router {
        self.pages.clone()
    }

    pub fn nobody(&self) -> Browser {
        Browser::new(self.pages.clone(), None)
    }

    /// A loan between neighbours, to be settled out of court or in it.
    pub async fn file(&self, road: Road, procedure: ProcedureKind) -> CaseNumber {
        let (first, second) = match road {
            Road::OutOfCourt => (PartyRole::Asking, PartyRole::Asked),
            Road::InCourt => (PartyRole::Claimant, PartyRole::Respondent),
            Road::AtEnforcement => (PartyRole::JudgmentCreditor, PartyRole::JudgmentDebtor),
        };
        let party = |person: &str, side, role, name: &str| NewParty {
            person: person.into(),
            side: SideNo(side),
            role,
            kind: PartyKind::Natural,
            details: Details {
                name: name.into(),
                id_number: Some(number_of(person)),
                language: "ru".into(),
                ..Details::default()
            },
        };
        let act = Act::File {
            road,
            procedure,
            dispute: DisputeKind::Loan,
            language: CaseLanguage::Both,
            parties: vec![party("aigerim", 1, first, "Айгерім Сейтқали"), party("daulet", 2, second, "Даулет Омаров")],
            story: "Қарыз".into(),
            claims: vec![Claim {
                what: "Долг".into(),
                amount: Some(Tiyn::tenge(1_050_000)),
                fee_paid: Tiyn::tenge(10_500),
                by: None,
            }],
            court: (road == Road::InCourt).then(|| COURT.into()),
            authority: None,
            pretrial_protocol: false,
            background: case::Background::default(),
        };
        let done = self.clerk.file(&self.who("aigerim").await, Request::page("filed", act)).await.unwrap();
        if road == Road::InCourt {
            self.act(&done.number, "aigerim", Act::OpenProcedure { procedure }).await;
        }
        done.number
    }

    /// What other pages do, done before a test of these pages begins.
    pub async fn act(&self, number: &CaseNumber, person: &str, act: Act) {
        let id = format!("act-{}", ACTS.fetch_add(1, Ordering::Relaxed));
        let shown = format!("{act:?}");
        let done = self.clerk.perform(&self.who(person).await, number, Request::page(&id, act)).await;
        done.unwrap_or_else(|why| panic!("{person}: {shown}: {why:?}"));
    }

    /// The desk helps these people, who stand before it with their written authority.
    pub async fn help(&self, number: &CaseNumber, people: &[&str]) {
        let desk = self.who("desk").await;
        for person in people {
            let authority = Paper { number: "1".into(), date: date(2026, 6, 1), scan: None };
            self.clerk.assist(&desk, number, &number_of(person), authority, &format!("help-{person}")).await.unwrap();
        }
    }
}

fn number_of(person: &str) -> IdNumber {
    IdNumber::parse(if person == "aigerim" { "840512450000" } else { "790203301004" }).unwrap()
}

/// The page is whole in each language for that person.
pub async fn check_languages(world: &World, person: &str, paths: &[String]) {
    let mut browser = world.browser(person).await;
    for path in paths {
        for language in Language::ALL {
            browser.speak(language.code());
            let got = browser.get(path).await;
            assert_eq!(got.status, 200, "{person} at {path}: {}", got.between("<main", "</main>"));
            check_page(&got, language, &format!("{path} for {person} in {language:?}"));
        }
    }
}

/// Somebody without a part finds nothing; nobody signed in is led to the sign-in page.
pub async fn check_strangers(world: &World, paths: &[String]) {
    let mut stranger = world.browser("stranger").await;
    for path in paths {
        assert_eq!(stranger.get(path).await.status, 404, "{path}");
        let nobody = world.nobody().get(path).await;
        assert_eq!(nobody.status, 303, "{path}");
        assert!(nobody.header("location").starts_with("/enter?next="), "{path}");
    }
}
