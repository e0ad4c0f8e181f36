//! Registers of mediators through the one door: acts of their keepers, and who stands where on a day.

use crate::{Clerk, Failure, What, Who, secrets};
use case::{MediatorKind, StaffRole};
use jiff::civil::Date;
use law::Standing;
use record::{ActId, Body, BookId, Digest, Draft, Header, PersonId, Salt, Through};
use register::{Acting, Office, Published, Register, RegisterAct, RegisterKind, State, Territory};
use std::sync::Arc;
use store::{Append, AppendError};

/// Registers as they were read, each with the length of its book then.
pub(crate) type Registers = std::collections::HashMap<BookId, (u64, Arc<Register>)>;

/// A register and how many stand in it today.
#[derive(Clone, Debug)]
pub struct RegisterSummary {
    pub book: BookId,
    pub kind: RegisterKind,
    pub keeper: String,
    pub territory: Option<Territory>,
    pub active: usize,
}

/// A mediator as a register shows him or her today.
#[derive(Clone, Debug)]
pub struct Listed {
    pub book: BookId,
    pub person: PersonId,
    pub kind: MediatorKind,
    pub keeper: String,
    pub number: Option<u32>,
    pub active: bool,
    /// The last day of a suspension that holds today.
    pub suspended_until: Option<Date>,
    pub published: Published,
}

/// Whom to show.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct MediatorFilter {
    /// The beginning of a name, with or without Kazakh letters.
    pub name: String,
    pub kind: Option<MediatorKind>,
    /// The code of a language.
    pub language: String,
    pub only_active: bool,
}

impl Clerk {
    /// Does an act in a register.
    ///
    /// # Errors
    /// A refusal by the rules of registers; not found for those who keep no register.
    pub async fn perform_in_register(
        &self,
        who: &Who,
        book: &BookId,
        id: &str,
        act: &RegisterAct,
        happened_on: Date,
        through: Through,
    ) -> Result<(), Failure> {
        if happened_on > self.office.today() {
            return Err(Failure::mistake("happened_on", What::InTheFuture));
        }
        let offices: Vec<Office> = who
            .staff
            .iter()
            .filter_map(|it| match it.role {
                StaffRole::RegisterKeeper => Some(Office::Keeper(it.organisation.clone())),
                StaffRole::Administrator => Some(Office::Administrator),
                _ => None,
            })
            .collect();
        if offices.is_empty() {
            return Err(Failure::NotFound);
        }
        for _ in 0..8 {
            let (length, register) = self.register(book).await?;
            let acting = Acting { person: &who.person, offices: &offices, happened_on };
            let rules = register::judge(&register, act, &acting).map_err(Failure::RegisterRefused)?;
            let header = Header {
                number: 0,
                previous: Digest::START,
                room: "".into(),
                kind: String::new(),
                act: id.into(),
                recorded_at: self.office.now(),
                happened_on,
                by: who.person.clone(),
                for_whom: None,
                through: through.clone(),
                assurance: who.assurance,
                rules: rules.iter().map(|it| (*it).to_owned()).collect(),
                told: None,
            };
            let made = register::consequence(&register, act, &acting);
            let drafts = made.into_iter().map(|it| register_draft(&header, it)).collect();
            let said = serde_json::to_value(act).expect("an act is plain data");
            let append = Append {
                book: book.clone(),
                act: ActId(id.to_owned()),
                content: Digest::of(record::canonical(&said).expect("acts hold integers only").as_bytes()),
                expected: length,
                drafts,
                shelf: None,
                outbox: vec![],
                also: vec![],
            };
            match self.store.append(append).await {
                Ok(_) => return Ok(()),
                Err(AppendError::Overtaken(_)) => {}
                Err(error) => return Err(error.into()),
            }
        }
        Err(Failure::Broken("a register was written to by others too often".to_owned()))
    }

    /// Every register, by the name of its book.
    ///
    /// # Errors
    /// A fault when they could not be read.
    pub async fn registers(&self) -> Result<Vec<RegisterSummary>, Failure> {
        let today = self.office.today();
        let mut found = vec![];
        for book in self.store.books("register/", None, 10_000).await? {
            let (_, register) = self.register(&book).await?;
            let Some(opened) = &register.opened else { continue };
            found.push(RegisterSummary {
                kind: opened.kind,
                keeper: opened.keeper.clone(),
                territory: opened.territory.clone(),
                active: register.list(today).iter().filter(|it| it.standing.may_mediate()).count(),
                book,
            });
        }
        Ok(found)
    }

    /// The mediators of all registers that fit, in the order of registers and numbers.
    ///
    /// # Errors
    /// A fault when they could not be read.
    pub async fn mediators(&self, filter: &MediatorFilter) -> Result<Vec<Listed>, Failure> {
        let today = self.office.today();
        let mut found = vec![];
        for summary in self.registers().await? {
            let kind = kind_of(summary.kind);
            if filter.kind.is_some_and(|it| it != kind) {
                continue;
            }
            let (_, register) = self.register(&summary.book).await?;
            let lines =
                if filter.name.trim().is_empty() { register.list(today) } else { register.search(&filter.name, today) };
            found.extend(lines.into_iter().filter_map(|it| listed(&summary, kind, it)).filter(|it| fits(filter, it)));
        }
        Ok(found)
    }

    /// One mediator of a register, as it stands today.
    ///
    /// # Errors
    /// Not found when nobody of that name stands there.
    pub async fn mediator(&self, book: &BookId, person: &PersonId) -> Result<Listed, Failure> {
        let (_, register) = self.register(book).await?;
        let opened = register.opened.clone().ok_or(Failure::NotFound)?;
        let line = register.list(self.office.today()).into_iter().find(|it| it.person == *person);
        let summary = RegisterSummary {
            book: book.clone(),
            kind: opened.kind,
            keeper: opened.keeper,
            territory: opened.territory,
            active: 0,
        };
        listed(&summary, kind_of(opened.kind), line.ok_or(Failure::NotFound)?).ok_or(Failure::NotFound)
    }

    /// How somebody stands in a register on a day, for the law.
    pub(crate) async fn standing(&self, book: &BookId, person: &PersonId, on: Date) -> Result<Standing, Failure> {
        let (_, register) = self.register(book).await?;
        let standing = register.standing(person, on);
        Ok(Standing {
            kind: standing.kind.map_or(MediatorKind::Professional, kind_of),
            active: standing.may_mediate(),
            suspended_until: until(&standing.state),
            age: standing.born.map(|born| law::dated::age_on(born, on)),
            languages: standing.languages.iter().map(|it| it.as_str().to_owned()).collect(),
        })
    }

    pub(crate) async fn register(&self, book: &BookId) -> Result<(u64, Arc<Register>), Failure> {
        let length = self.store.length(book).await?;
        let kept = self.register_cache().get(book).cloned();
        if let Some((_, register)) = kept.filter(|it| it.0 == length) {
            return Ok((length, register));
        }
        let mut events = vec![];
        for stored in self.store.book(book).await? {
            let event = register::from_entry(stored.position, &stored.entry);
            events.push(event.map_err(|why| Failure::Broken(format!("{book}, entry {}: {why}", stored.position)))?);
        }
        let (length, register) = (events.len() as u64, Arc::new(Register::of(&events)));
        self.register_cache().insert(book.clone(), (length, register.clone()));
        Ok((length, register))
    }

    fn register_cache(&self) -> std::sync::MutexGuard<'_, Registers> {
        // The cache can always be read anew, so what a panicking thread left in it does no harm.
        self.registers.lock().unwrap_or_else(std::sync::PoisonError::into_inner)
    }
}

fn register_draft(header: &Header, made: register::Happening) -> Draft {
    let (kind, facts) = made.fact.to_record();
    let body = made.body.map(|body| Body {
        salt: Salt(secrets::random()),
        content: serde_json::to_value(body).expect("a body is plain data"),
    });
    Draft { header: Header { room: made.room.id(), kind, ..header.clone() }, facts, body }
}

fn kind_of(kind: RegisterKind) -> MediatorKind {
    match kind {
        RegisterKind::Professional => MediatorKind::Professional,
        RegisterKind::Public => MediatorKind::Public,
        RegisterKind::RetiredJudges => MediatorKind::RetiredJudge,
    }
}

fn until(state: &State) -> Option<Date> {
    match state {
        State::Suspended { to, .. } => Some(to.unwrap_or(Date::MAX)),
        _ => None,
    }
}

fn listed(summary: &RegisterSummary, kind: MediatorKind, line: register::Listed) -> Option<Listed> {
    Some(Listed {
        book: summary.book.clone(),
        person: line.person,
        kind,
        keeper: summary.keeper.clone(),
        number: line.standing.number,
        active: line.standing.may_mediate(),
        suspended_until: until(&line.standing.state),
        published: line.published?,
    })
}

fn fits(filter: &MediatorFilter, line: &Listed) -> bool {
    let speaks = filter.language.is_empty() || line.published.languages.iter().any(|it| it.as_str() == filter.language);
    speaks && (line.active || !filter.only_active)
}
