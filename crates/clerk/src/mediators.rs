//! Who stands in which register on a day, for everybody and for the law. Acts in registers are in `registers`.

use crate::{Clerk, Failure};
use case::MediatorKind;
use jiff::civil::Date;
use law::Standing;
use record::{BookId, PersonId};
use register::{Contacts, Fee, Field, Published, RegisterKind, State, Territory, Way, folded};

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
    pub field: Option<Field>,
    /// A word of the address or of the territory, with or without Kazakh letters.
    pub place: String,
    pub way: Option<Way>,
    pub fee: Option<Fee>,
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
            let place = folded(&filter.place);
            let fitting = |it: &Listed| fits(filter, it) && is_in(&place, it, summary.territory.as_ref());
            found.extend(lines.into_iter().filter_map(|it| listed(&summary, kind, it)).filter(fitting));
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
        let today = self.office.today();
        let line = register.list(today).into_iter().find(|it| it.person == *person);
        let line = line.or_else(|| gone(&register, person, today));
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

/// Who stood in the register once: the name and that the entry is no more, so that an old card tells it.
fn gone(register: &register::Register, person: &PersonId, today: Date) -> Option<register::Listed> {
    let standing = register.standing(person, today);
    let name = register.published(person, today)?.name.clone();
    let published = Some(Published { name, contacts: Contacts::default(), ..Published::default() });
    (standing.state == State::Excluded).then_some(register::Listed { person: person.clone(), standing, published })
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
    let works = filter.field.is_none_or(|it| line.published.fields.contains(&it));
    let meets = filter.way.is_none_or(|it| line.published.ways.contains(&it));
    // A public mediator is free of charge by law, whatever the entry says.
    let fee = if line.kind == MediatorKind::Public { Some(Fee::Free) } else { line.published.fee };
    let costs = filter.fee.is_none() || filter.fee == fee;
    speaks && works && meets && costs && (line.active || !filter.only_active)
}

/// Whether every word of the place stands in the address or in the name of the territory.
fn is_in(place: &str, line: &Listed, territory: Option<&Territory>) -> bool {
    if place.is_empty() {
        return true;
    }
    let address = &line.published.legal_address;
    let mut texts = vec![folded(&address.kk), folded(&address.ru)];
    texts.extend(territory.into_iter().flat_map(|it| [folded(&it.name.kk), folded(&it.name.ru)]));
    place.split(' ').all(|part| texts.iter().any(|it| it.split(' ').any(|word| word.starts_with(part))))
}
