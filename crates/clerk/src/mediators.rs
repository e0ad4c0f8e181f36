//! Who stands in which register on a day, for everybody and for the law. Acts in registers are in `registers`.

use crate::{Clerk, Failure};
use case::MediatorKind;
use jiff::civil::Date;
use law::Standing;
use record::{BookId, PersonId};
use register::{Published, RegisterKind, State, Territory};

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
    /// Every register, by the name of its book.
    ///
    /// # Errors
    /// A fault when they could not be read.
    pub async fn registers(&self) -> Result<Vec<RegisterSummary>, Failure> {
        let today = self.office.today();
        let mut found = vec![];
        for book in self.store.books("register/", None, 10_000).await? {
            let register = self.register(&book).await?;
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
            let Some(kind) = kind_of(summary.kind) else { continue };
            if filter.kind.is_some_and(|it| it != kind) {
                continue;
            }
            let register = self.register(&summary.book).await?;
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
        let register = self.register(book).await?;
        let opened = register.opened.clone().ok_or(Failure::NotFound)?;
        let line = register.list(self.office.today()).into_iter().find(|it| it.person == *person);
        let summary = RegisterSummary {
            book: book.clone(),
            kind: opened.kind,
            keeper: opened.keeper,
            territory: opened.territory,
            active: 0,
        };
        let kind = kind_of(opened.kind).ok_or(Failure::NotFound)?;
        listed(&summary, kind, line.ok_or(Failure::NotFound)?).ok_or(Failure::NotFound)
    }

    /// How somebody stands in a register on a day, for the law.
    pub(crate) async fn standing(&self, book: &BookId, person: &PersonId, on: Date) -> Result<Standing, Failure> {
        let register = self.register(book).await?;
        let standing = register.standing(person, on);
        Ok(Standing {
            kind: standing.kind.and_then(kind_of).unwrap_or(MediatorKind::Professional),
            active: standing.may_mediate(),
            suspended_until: until(&standing.state),
            territory: standing.territory.map(|it| [it.name.kk, it.name.ru]),
            age: standing.born.map(|born| law::dated::age_on(born, on)),
            languages: standing.languages.iter().map(|it| it.as_str().to_owned()).collect(),
        })
    }
}

/// What mediators a register has; none stand in that of organisations.
fn kind_of(kind: RegisterKind) -> Option<MediatorKind> {
    Some(match kind {
        RegisterKind::Professional => MediatorKind::Professional,
        RegisterKind::Public => MediatorKind::Public,
        RegisterKind::RetiredJudges => MediatorKind::RetiredJudge,
        RegisterKind::Organisations => return None,
    })
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
