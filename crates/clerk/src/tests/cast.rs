//! The cast of every test, from `stories/cast.md`: an office with its courts, registers and people.

use super::story::markdown::{Lists, Page};
use super::story::phrase::day;
use crate::{Account, Clerk, Office, Who};
use case::{Details, IdNumber, MediatorKind, StaffRole};
use jiff::civil::Date;
use record::{Assurance, BookId, Paper, PersonId, Through};
use register::{
    Application, Bilingual, Contacts, Declaration, Election, EnterMediator, Field, LanguageCode, PaperKind, Published,
    RegisterAct, RegisterKind, SuspensionGround, Territory, TerritoryKind,
};
use std::collections::{BTreeMap, BTreeSet};
use store::{Organisation, OrganisationId, Position, Store, Where};

/// The day on which every office of a test opens.
pub(super) const OPENED: Date = jiff::civil::date(2026, 2, 2);

/// An office with everybody in it.
pub(super) struct Town {
    pub clerk: Clerk,
    /// Issues the certificates of the cast; the office trusts it.
    pub authority: signing::maker::Authority,
    pub people: BTreeMap<String, Person>,
    /// The lists of `cast.md`: disputes and terms that more than one page speaks of.
    pub lists: Lists,
}

/// Somebody of the cast.
#[derive(Clone)]
pub(super) struct Person {
    pub id: PersonId,
    pub details: Details,
    /// In which register the person stands, when it is a mediator.
    pub register: Option<(BookId, MediatorKind)>,
}

impl Town {
    pub async fn open() -> Self {
        let store = Store::open(Where::Memory).await.unwrap();
        Self::over(store).await
    }

    pub async fn over(store: Store) -> Self {
        let clock = crate::Clock::Still(jiff::Timestamp::UNIX_EPOCH);
        let office = Office::new("Келісім", "https://kelisim.example", "+7 7172 55 00 00", [7; 32], clock);
        let cast = Page::read("cast");
        let authority = signing::maker::Authority::new("Authority of the cast");
        office.trusts(super::hands::trust(&authority));
        let clerk = Clerk::new(store, office);
        let mut town = Self { clerk, authority, people: BTreeMap::new(), lists: cast.lists.clone() };
        town.set(OPENED, 9);
        for [who, name, known] in cast.table("| who ").into_iter().map(|it| <[String; 3]>::try_from(it).unwrap()) {
            town.settle(&who, &name, &known).await;
        }
        town
    }

    /// Sets the office's clock to an hour of a day.
    pub fn set(&self, day: Date, hour: i8) {
        let office = self.clerk.office();
        office.advance_to(office.moment(day.at(hour, 0, 0, 0)).unwrap());
    }

    pub fn person(&self, who: &str) -> &Person {
        self.people.get(who).unwrap_or_else(|| panic!("`{who}` does not stand in cast.md"))
    }

    pub fn id(&self, who: &str) -> PersonId {
        self.person(who).id.clone()
    }

    /// The name under which the cast knows a person.
    pub fn name(&self, id: &PersonId) -> String {
        let known = self.people.iter().find(|it| it.1.id == *id).map(|it| it.0.clone());
        known.unwrap_or_else(|| id.0.clone())
    }

    /// The person, signed in by a proved address, with the positions held today.
    pub async fn who(&self, name: &str) -> Who {
        let mut who = Who::new(self.id(name), Assurance::Contact);
        who.staff = self.clerk.staff(&who.person).await.unwrap();
        who
    }

    async fn settle(&mut self, who: &str, name: &str, known: &str) {
        let id = PersonId(who.to_lowercase());
        let mut person =
            Person { id: id.clone(), details: Details { name: name.to_owned(), ..Details::default() }, register: None };
        for item in known.split(';').map(str::trim).filter(|it| !it.is_empty()) {
            self.know(&mut person, item).await;
        }
        let details = &person.details;
        let email = Some(details.email.clone()).filter(|it| !it.is_empty());
        let account = Account { name: name.to_owned(), language: details.language.clone(), email };
        self.clerk.put_account(&id, &account).await.unwrap();
        self.people.insert(who.to_owned(), person);
    }

    async fn know(&self, person: &mut Person, item: &str) {
        let details = &mut person.details;
        if let Some(number) = item.strip_prefix("IIN ").or(item.strip_prefix("BIN ")) {
            details.id_number = Some(IdNumber::parse(number).unwrap_or_else(|why| panic!("{number}: {why}")));
        } else if let Some(phone) = item.strip_prefix("phone ") {
            details.phone = phone.to_owned();
        } else if let Some(email) = item.strip_prefix("e-mail ") {
            details.email = email.to_owned();
        } else if let Some(address) = item.strip_prefix("lives in ") {
            details.address = address.to_owned();
        } else if let Some(language) = item.strip_prefix("writes ") {
            details.language = if language == "Kazakh" { "kk" } else { "ru" }.to_owned();
        } else if let Some((role, organisation)) = item.split_once(" of ") {
            self.appoint(&person.id, role, organisation).await;
        } else if let Some((kind, rest)) = item.split_once(" in ") {
            self.register(person, kind, rest).await;
        } else {
            panic!("cast.md: `{item}`");
        }
    }

    async fn appoint(&self, person: &PersonId, role: &str, organisation: &str) {
        let role = match role {
            "judge" => StaffRole::Judge,
            "secretary" => StaffRole::Secretary,
            "desk" => StaffRole::ReceptionDesk,
            "keeper" => StaffRole::RegisterKeeper,
            "prosecutor" => StaffRole::Prosecutor,
            "administrator" => StaffRole::Administrator,
            _ => panic!("cast.md: no position `{role}`"),
        };
        let id = OrganisationId(organisation.to_owned());
        let names = serde_json::json!({ "kk": organisation, "ru": organisation, "en": organisation });
        let kind = organisation.split('-').next_back().unwrap_or_default().to_owned();
        let organisation = Organisation { id: id.clone(), kind, names };
        self.clerk.store.put_organisation(&organisation).await.unwrap();
        let role = crate::shelf::name_of(&role);
        let position = Position { person: person.clone(), role, organisation: id, from: OPENED, to: None };
        self.clerk.store.put_position(&position).await.unwrap();
    }

    /// `public mediator in akim-saryarka, born 3 March 1974, suspended 1 February to 1 July`
    async fn register(&self, person: &mut Person, kind: &str, rest: &str) {
        let (kind, mediates) = match kind {
            "public mediator" => (RegisterKind::Public, MediatorKind::Public),
            "professional mediator" => (RegisterKind::Professional, MediatorKind::Professional),
            "retired judge" => (RegisterKind::RetiredJudges, MediatorKind::RetiredJudge),
            _ => panic!("cast.md: no kind of mediator `{kind}`"),
        };
        let mut parts = rest.split(", ");
        let keeper = parts.next().unwrap_or_default();
        let book = BookId(format!("register/{keeper}"));
        let mut entering = entering(&person.id, &person.details.name);
        let mut suspended = None;
        for part in parts {
            if part == "speaks Russian only" {
                entering.published.languages.retain(|it| it.as_str() == "ru");
            } else if let Some(born) = part.strip_prefix("born ") {
                entering.application.born = Some(day(born));
            } else if let Some((from, to)) = part.strip_prefix("suspended ").and_then(|it| it.split_once(" to ")) {
                suspended = Some((day(from), day(to)));
            }
        }
        self.open_register(&book, kind, keeper).await;
        self.in_register(&book, keeper, RegisterAct::EnterMediator(entering)).await.unwrap();
        if let Some((from, to)) = suspended {
            let (person, ground) = (person.id.clone(), SuspensionGround::Other);
            let act =
                RegisterAct::SuspendMediator { person, from, to: Some(to), ground, reasons: "A complaint.".into() };
            self.in_register(&book, keeper, act).await.unwrap();
        }
        person.register = Some((book, mediates));
    }

    async fn open_register(&self, book: &BookId, kind: RegisterKind, keeper: &str) {
        if self.clerk.store.length(book).await.unwrap() > 0 {
            return;
        }
        let territory = (kind == RegisterKind::Public).then(|| Territory {
            kind: TerritoryKind::DistrictInCity,
            name: Bilingual::new("Сарыарқа ауданы", "район Сарыарка"),
        });
        self.in_register(book, keeper, RegisterAct::OpenRegister { kind, keeper: keeper.to_owned(), territory })
            .await
            .unwrap();
    }

    /// An act of the keeper of a register.
    pub async fn in_register(&self, book: &BookId, keeper: &str, act: RegisterAct) -> Result<(), crate::Failure> {
        let mut who = Who::new("keeper".into(), Assurance::Contact);
        who.staff = vec![case::Staff { role: StaffRole::RegisterKeeper, organisation: keeper.to_owned() }];
        let id = format!("register-{}", self.clerk.store.length(book).await.unwrap());
        let today = self.clerk.office().today();
        self.clerk.perform_in_register(&who, book, &id, &act, today, Through::Page).await.map(drop)
    }
}

/// An entry with everything the law asks of it but the day of birth.
pub(super) fn entering(person: &PersonId, name: &str) -> EnterMediator {
    let published = Published {
        name: Bilingual::new(name, name),
        legal_address: Bilingual::new("Астана", "Астана"),
        contacts: Contacts { phone: "+7 7172 55 11 22".to_owned(), ..Contacts::default() },
        fields: BTreeSet::from([Field::Civil]),
        languages: ["kk", "ru"].into_iter().filter_map(LanguageCode::parse).collect(),
        certificate: Some(register::Certificate { number: "77".to_owned(), date: None, issuer: String::new() }),
        ..Published::default()
    };
    let protocol = Paper { number: "4".to_owned(), date: jiff::civil::date(2026, 1, 20), scan: None };
    let application = Application {
        born: None,
        papers: BTreeSet::from(PaperKind::ALL),
        declarations: BTreeSet::from(Declaration::ALL),
        election: Some(Election { protocol, place: "Сарыарқа ауданы".to_owned() }),
    };
    EnterMediator { person: person.clone(), number: None, applied_on: None, published, application }
}
