//! Cases: opening a book, judging an act, writing what it makes happen.

use crate::{Clerk, Failure, What, Who, letters, people, reckoning, secrets};
use case::{
    Act, Acting, Case, Event, Fact, Happening, ProcedureNo, Room, StaffRole, capacities, consequence, from_entry,
    made_of,
};
use jiff::civil::Date;
use law::{Question, Role, Standing, Told};
use record::{ActId, Assurance, Body, BookId, Digest, Draft, Header, PersonId, Salt, Through};
use serde::{Deserialize, Serialize};
use std::fmt;
use std::sync::Arc;
use store::{Also, Append, AppendError};

/// The longest act, in bytes of JSON: a story of thirty thousand Kazakh letters, with room to spare.
const MOST_SAID: usize = 128 * 1024;
/// How often an act is judged anew when others write to the same case at the same moment.
const ROUNDS: usize = 32;
/// How the ids of the clock's own acts begin.
const CLOCK_IDS: [&str; 2] = ["clock-", "attempt-"];
/// How many opened cases are kept in memory.
const KEPT: usize = 4096;

/// A case's number: `2026-0417`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(transparent)]
pub struct CaseNumber(pub String);

impl CaseNumber {
    pub fn book(&self) -> BookId {
        BookId(format!("case/{}", self.0))
    }

    pub fn of_book(book: &BookId) -> Option<Self> {
        book.0.strip_prefix("case/").map(|it| Self(it.to_owned()))
    }
}

impl fmt::Display for CaseNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// An act as it comes in.
#[derive(Clone, Debug)]
pub struct Request {
    /// Chosen by the sender: the same id twice writes once.
    pub id: ActId,
    pub act: Act,
    /// `None` means today. Only what is entered from paper may lie back.
    pub happened_on: Option<Date>,
    pub through: Through,
    pub for_whom: Option<PersonId>,
    /// The clerk itself has compared the identification number of the person at the desk.
    pub(crate) identified: bool,
}

impl Request {
    /// An act by a person's own page, today, for oneself.
    pub fn page(id: &str, act: Act) -> Self {
        Self { id: id.into(), act, happened_on: None, through: Through::Page, for_whom: None, identified: false }
    }

    pub fn on(mut self, day: Date) -> Self {
        self.happened_on = Some(day);
        self
    }

    pub fn through(mut self, through: Through) -> Self {
        self.through = through;
        self
    }

    pub fn for_whom(mut self, person: PersonId) -> Self {
        self.for_whom = Some(person);
        self
    }

    /// How long the act is as JSON, in bytes.
    fn size(&self) -> usize {
        serde_json::to_string(&self.act).map_or(usize::MAX, |it| it.len())
    }

    /// What the act says, so that the same id with another content is told apart.
    fn content(&self) -> Digest {
        let said = serde_json::json!({
            "act": self.act, "happened_on": self.happened_on, "through": self.through, "for_whom": self.for_whom,
        });
        let canonical = record::canonical(&said).expect("acts hold integers only");
        Digest::of(canonical.as_bytes())
    }
}

/// What an act did.
#[derive(Clone, Debug, Serialize)]
pub struct Done {
    pub number: CaseNumber,
    /// The kinds of the events written.
    pub events: Vec<String>,
    /// The rules that permitted it.
    pub rules: Vec<String>,
    /// What the law asks to consider.
    pub warnings: Vec<&'static str>,
    /// It had been done before, by the same id.
    pub already: bool,
}

/// A book as it was read: its events and what they fold to.
#[derive(Clone)]
pub(crate) struct Opened {
    pub length: u64,
    pub events: Vec<Event>,
    pub case: Case,
}

impl Clerk {
    /// Brings a dispute in: opens a book and writes its first act.
    ///
    /// # Errors
    /// A refusal, a mistake or a fault; then no book was opened.
    pub async fn file(&self, who: &Who, request: Request) -> Result<Done, Failure> {
        let Act::File { .. } = &request.act else { return Err(Failure::mistake("act", What::Unknown)) };
        let known = BookId(format!("filed/{}", request.id));
        // The same filing sent twice must open one book: the number is bound to the act's id first.
        let number = match self.store.office(&known.0).await? {
            Some(number) => CaseNumber(number.as_str().unwrap_or_default().to_owned()),
            None => self.new_number(&known.0).await?,
        };
        let empty = || Arc::new(Opened { length: 0, events: vec![], case: Case::default() });
        let opened = self.read(&number.book()).await?.unwrap_or_else(empty);
        if opened.length > 0 {
            // The number behind an id is told to nobody but the one who filed with it.
            if opened.events.first().is_none_or(|it| it.header.by != who.person) {
                return Err(Failure::mistake("act", What::SentBefore));
            }
            return match self.repeated(&number, &request).await? {
                Some(done) => Ok(done),
                None => Err(Failure::mistake("act", What::SentBefore)),
            };
        }
        self.attempt(&number, who, &request, opened).await?.ok_or_else(|| Failure::mistake("act", What::SentBefore))
    }

    async fn new_number(&self, key: &str) -> Result<CaseNumber, Failure> {
        let year = self.office.today().year();
        let next = self.store.next_number(&format!("case-{year}")).await?;
        let number = format!("{year}-{next:04}");
        // Whoever bound the act's id first decides; a number that loses stays unused.
        let kept = self.store.keep_office(key, &number.into()).await?;
        Ok(CaseNumber(kept.as_str().unwrap_or_default().to_owned()))
    }

    /// Does an act in a case.
    ///
    /// # Errors
    /// Not found for a stranger; a refusal, a mistake or a fault otherwise. Nothing was written then.
    pub async fn perform(&self, who: &Who, number: &CaseNumber, request: Request) -> Result<Done, Failure> {
        if matches!(request.act, Act::File { .. }) {
            return Err(Failure::mistake("act", What::Unknown));
        }
        if who.only.as_ref().is_some_and(|book| *book != number.book()) {
            return Err(Failure::NotFound);
        }
        let book = number.book();
        // What memory holds is most often the book as it stands, and writing to it fails when it is not. Whatever else
        // fails is judged anew on what was read.
        if let Some(known) = self.kept(&book)
            && let Ok(Some(done)) = self.attempt(number, who, &request, known).await
        {
            return Ok(done);
        }
        for _ in 0..ROUNDS {
            let opened = self.read(&book).await?.ok_or(Failure::NotFound)?;
            if let Some(done) = self.attempt(number, who, &request, opened).await? {
                return Ok(done);
            }
        }
        Err(Failure::Broken("a case was written to by others too often".to_owned()))
    }

    /// Judges and writes once; `None` when somebody else was faster.
    async fn attempt(
        &self,
        number: &CaseNumber,
        who: &Who,
        request: &Request,
        opened: Arc<Opened>,
    ) -> Result<Option<Done>, Failure> {
        let (case, today) = (&opened.case, self.office.today());
        let capacities = capacities(case, &who.person, &who.staff);
        let is_clock = who.person == people::clock_person();
        // What the clock will do is known beforehand; nobody may take the id of its act and so keep a deadline from passing.
        let takes_clocks = !is_clock && CLOCK_IDS.iter().any(|it| request.id.0.starts_with(it));
        // What is not yours is not found: that a mediation exists is itself confidential.
        let enters = match &request.act {
            Act::File { .. } => true,
            // A desk enters a case only to note an attempt to reach somebody, or with a person who stands before it.
            Act::NameAssistant { .. } => request.identified && who.holds(StaffRole::ReceptionDesk),
            Act::RecordAttempt { person, .. } => {
                who.holds(StaffRole::ReceptionDesk) && letters::unreached(case).contains(person)
            }
            _ => false,
        };
        if capacities.is_empty() && !is_clock && !enters {
            // Whoever left the case by this very act hears again that it was done; nobody else hears anything.
            let was_mine = |it: &Event| it.header.act == request.id && it.header.by == who.person;
            let repeated = match opened.events.iter().any(was_mine) {
                true => self.repeated(number, request).await?,
                false => None,
            };
            return repeated.map(Some).ok_or(Failure::NotFound);
        }
        if takes_clocks {
            return Err(Failure::mistake("act", What::Unknown));
        }
        if request.size() > MOST_SAID {
            return Err(Failure::mistake("act", What::TooLong));
        }
        comes_by(who, &request.through)?;
        names_people(&request.act)?;
        let happened_on = self.day_of(request, today)?;
        let told = self.told(who, number, &opened, request, happened_on).await?;
        let roles = if is_clock { vec![Role::Clock] } else { law::roles(&capacities, &who.staff) };
        let question = Question {
            case,
            kind: request.act.kind(),
            act: Some(&request.act),
            person: &who.person,
            for_whom: request.for_whom.as_ref(),
            capacities: &capacities,
            roles: &roles,
            assurance: who.assurance,
            through: &request.through,
            happened_on,
            today,
            told: &told,
            calendar: &self.calendar(),
        };
        let permission = match law::judge(&question) {
            Ok(permission) => permission,
            Err(refusal) => {
                return match self.repeated(number, request).await? {
                    Some(done) => Ok(Some(done)),
                    None => Err(refusal.into()),
                };
            }
        };
        match &request.act {
            Act::AddFile { file, media, bytes, .. } => self.is_kept(who, number, file, media, *bytes).await?,
            Act::Correct { room, number, happened_on, .. } => {
                may_be_corrected(&opened.events, room, *number, *happened_on)?
            }
            _ => {}
        }
        let acting =
            Acting { person: &who.person, for_whom: request.for_whom.as_ref(), staff: &who.staff, happened_on };
        let mut made = consequence(case, &opened.events, &request.act, &acting);
        made.extend(reckoning::reckon(case, &request.act, &acting));
        if made.is_empty() {
            return Err(Failure::mistake("act", What::Unknown));
        }
        let rules: Vec<String> = permission.rules.iter().map(|it| it.rule.to_owned()).collect();
        let warnings = permission.warnings.iter().map(|it| it.rule).collect();
        let header = self.header(who, request, happened_on, rules.clone(), &told);
        self.write(number, request, opened, header, made, rules, warnings).await
    }

    #[expect(clippy::too_many_arguments, reason = "the parts of one act, each made by another step")]
    async fn write(
        &self,
        number: &CaseNumber,
        request: &Request,
        opened: Arc<Opened>,
        header: Header,
        made: Vec<Happening>,
        rules: Vec<String>,
        warnings: Vec<&'static str>,
    ) -> Result<Option<Done>, Failure> {
        let book = number.book();
        let drafts = drafts(&header, &made);
        let new = foreseen(opened.length, &drafts, made);
        let after = opened.case.with(&opened.events, &new);
        let destroyed = reckoning::to_destroy(&after, opened.events.iter().chain(&new));
        let mut also = self.also(&book, request, &header);
        also.extend(destroyed.iter().map(|it| Also::Erase(book.clone(), *it)));
        let append = Append {
            book: book.clone(),
            act: request.id.clone(),
            content: request.content(),
            expected: opened.length,
            drafts,
            shelf: Some(self.shelf(number, &after)),
            outbox: self.messages(number, &after, &new, &header.by),
            also,
        };
        match self.store.append(append).await {
            Ok(appended) => {
                if !destroyed.is_empty() {
                    // Memory holds what was destroyed, and so do the database's files.
                    self.forget(&book);
                    // The act stands either way: what the files still hold goes with the next destruction.
                    if let Err(why) = self.store.forget_erased().await {
                        tracing::warn!(%why, "the database's files could not be made to forget");
                    }
                } else if !appended.already {
                    self.keep(&book, opened, new, after, &appended.entries);
                }
                let events = appended.entries.iter().map(|it| it.entry.header.kind.clone()).collect();
                Ok(Some(Done { number: number.clone(), events, rules, warnings, already: appended.already }))
            }
            Err(AppendError::Overtaken(_)) => {
                self.forget(&book);
                Ok(None)
            }
            Err(error) => Err(error.into()),
        }
    }

    fn header(&self, who: &Who, request: &Request, happened_on: Date, rules: Vec<String>, told: &Told) -> Header {
        let told = (*told != Told::default()).then(|| {
            let value = serde_json::to_value(told).expect("what the law was told is plain data");
            Digest::of(record::canonical(&value).expect("it holds integers only").as_bytes())
        });
        Header {
            number: 0,
            previous: Digest::START,
            room: "".into(),
            kind: String::new(),
            act: request.id.clone(),
            recorded_at: self.office.now(),
            happened_on,
            by: who.person.clone(),
            for_whom: request.for_whom.clone(),
            through: request.through.clone(),
            assurance: who.assurance,
            rules,
            told,
        }
    }

    /// The day the act happened on. Only what stood on paper before it was entered may lie back.
    fn day_of(&self, request: &Request, today: Date) -> Result<Date, Failure> {
        let Some(day) = request.happened_on else { return Ok(today) };
        let from_paper = matches!(request.through, Through::Paper(_) | Through::Desk | Through::Clock)
            || matches!(
                request.act,
                Act::SignContract { .. }
                    | Act::SignAgreement { .. }
                    | Act::RefuseTogether { .. }
                    | Act::RecordAttempt { .. }
                    | Act::HoldSession { .. }
                    | Act::MissSession { .. }
            );
        if day > today {
            Err(Failure::mistake("happened_on", What::InTheFuture))
        } else if day < today && !from_paper {
            Err(Failure::mistake("happened_on", What::InThePast))
        } else {
            Ok(day)
        }
    }

    /// What the judgement needs from other books.
    async fn told(
        &self,
        who: &Who,
        number: &CaseNumber,
        opened: &Opened,
        request: &Request,
        on: Date,
    ) -> Result<Told, Failure> {
        let (case, events) = (&opened.case, &opened.events);
        let acting = |procedure: ProcedureNo| {
            let mediator = case.procedure(procedure)?.mediator.as_ref()?;
            Some((mediator.person.clone(), mediator.register.clone()))
        };
        let asked = match &request.act {
            Act::ChooseMediator { mediator, register, .. } | Act::EntrustInvitation { mediator, register, .. } => {
                Some((mediator.clone(), register.clone()))
            }
            Act::ConsentToMediate { procedure, .. }
            | Act::DrawUpContract { procedure, .. }
            | Act::SignContract { procedure, .. }
            | Act::SignAgreement { procedure, .. } => acting(*procedure),
            _ => None,
        };
        let mediator: Option<Standing> = match asked {
            Some((person, register)) => Some(self.standing(&register, &person, on).await?),
            None => None,
        };
        let court_known = match &request.act {
            Act::File { court: Some(court), .. }
            | Act::OpenInstance { court, .. }
            | Act::ApplyAtEnforcement { court, .. } => {
                self.store.organisation(&store::OrganisationId(court.clone())).await?.is_some()
            }
            _ => false,
        };
        let author = match &request.act {
            Act::Correct { room, number, .. } | Act::Release { room, number, .. } => events
                .iter()
                .find(|it| it.room == *room && it.header.number == *number)
                .map(|it| it.header.acting_for().clone()),
            _ => None,
        };
        let positions = match &request.act {
            Act::AddRepresentative { person, .. } => self.staff(person).await?.into_iter().map(|it| it.role).collect(),
            _ => vec![],
        };
        let eds = self.eds(who, number, case, &request.act).await?;
        let settled_before = match &request.act {
            Act::File { road: case::Road::InCourt, parties, .. } => self.settled_before(who, parties).await?,
            _ => None,
        };
        Ok(Told { mediator, court_known, author, positions, eds, settled_before })
    }

    /// The result of an act that was written before, by its id and content.
    async fn repeated(&self, number: &CaseNumber, request: &Request) -> Result<Option<Done>, Failure> {
        let Some(written) = self.store.act(&number.book(), &request.id).await? else { return Ok(None) };
        if written.content != request.content() {
            return Err(Failure::mistake("act", What::SentBefore));
        }
        Ok(Some(Done { number: number.clone(), events: vec![], rules: vec![], warnings: vec![], already: true }))
    }

    fn also(&self, book: &BookId, request: &Request, header: &Header) -> Vec<Also> {
        match &request.act {
            Act::AddFile { room, file, name, media, bytes } => vec![Also::Place(store::FilePlace {
                book: book.clone(),
                room: room.id(),
                digest: *file,
                name: name.clone(),
                by: header.by.clone(),
                at: header.recorded_at,
                media_type: media.clone(),
                length: *bytes,
            })],
            _ => vec![],
        }
    }

    /// Reads a book, from memory as far as it was read before; `None` when there is no such book.
    pub(crate) async fn read(&self, book: &BookId) -> Result<Option<Arc<Opened>>, Failure> {
        let known = self.kept(book);
        let length = self.store.length(book).await?;
        if length == 0 {
            return Ok(None);
        }
        if let Some(known) = known.as_ref().filter(|it| it.length == length) {
            return Ok(Some(known.clone()));
        }
        let mut events = known.filter(|it| it.length < length).map_or_else(Vec::new, |it| it.events.clone());
        for stored in self.store.book_from(book, events.len() as u64).await? {
            let event = made_of(stored.position, stored.entry);
            events.push(event.map_err(|why| Failure::Broken(format!("{book}, entry {}: {why}", stored.position)))?);
        }
        let opened = Arc::new(Opened { length: events.len() as u64, case: Case::of(&events), events });
        self.remember(book, opened.clone());
        Ok(Some(opened))
    }

    fn kept(&self, book: &BookId) -> Option<Arc<Opened>> {
        self.cache().get(book).cloned()
    }

    fn remember(&self, book: &BookId, opened: Arc<Opened>) {
        let mut cache = self.cache();
        if cache.len() >= KEPT {
            cache.clear();
        }
        cache.insert(book.clone(), opened);
    }

    fn forget(&self, book: &BookId) {
        self.cache().remove(book);
    }

    /// Keeps the book as it stands after an act was written.
    fn keep(&self, book: &BookId, before: Arc<Opened>, new: Vec<Event>, case: Case, written: &[store::Stored]) {
        // Nobody else holds it now, unless somebody is reading it at this moment.
        self.forget(book);
        let mut events = Arc::try_unwrap(before).unwrap_or_else(|shared| shared.as_ref().clone()).events;
        for (event, stored) in new.into_iter().zip(written) {
            let event = Event { header: stored.entry.header.clone(), ..event };
            debug_assert_eq!(from_entry(stored.position, &stored.entry).as_ref(), Ok(&event));
            events.push(event);
        }
        debug_assert_eq!(case, Case::of(&events));
        self.remember(book, Arc::new(Opened { length: events.len() as u64, case, events }));
    }

    fn cache(&self) -> std::sync::MutexGuard<'_, std::collections::HashMap<BookId, Arc<Opened>>> {
        // The cache can always be read anew, so what a panicking thread left in it does no harm.
        self.opened.lock().unwrap_or_else(std::sync::PoisonError::into_inner)
    }
}

/// Only an office enters what stands on paper or is said at a desk, and so what lies back: nobody else dates back an act
/// by calling it so.
fn comes_by(who: &Who, through: &Through) -> Result<(), Failure> {
    let holds = |roles: &[StaffRole]| roles.iter().any(|it| who.holds(*it));
    let (field, may) = match through {
        Through::Paper(_) => ("paper", holds(&[StaffRole::Judge, StaffRole::Secretary, StaffRole::ReceptionDesk])),
        Through::Desk => ("at_desk", holds(&[StaffRole::ReceptionDesk])),
        Through::Page | Through::Api | Through::CommandLine | Through::Clock => return Ok(()),
    };
    if may { Ok(()) } else { Err(Failure::mistake(field, What::Unknown)) }
}

/// A person's name is a plain word: nobody puts a case on an office's desk or before the clock by naming it as a party.
fn names_people(act: &Act) -> Result<(), Failure> {
    let fits = |it: &PersonId| {
        let plain = |it: char| it.is_ascii_alphanumeric() || matches!(it, '-' | '_' | '.');
        !it.0.is_empty() && it.0.len() <= 64 && it.0.chars().all(plain) && *it != people::clock_person()
    };
    let named = match act {
        Act::File { parties, .. } => parties.iter().all(|it| fits(&it.person)),
        Act::AddRepresentative { person, .. }
        | Act::NameAddressee { person, .. }
        | Act::InviteIntoMediation { person, .. } => fits(person),
        Act::BringInProsecutor { prosecutor, .. } => fits(prosecutor),
        _ => true,
    };
    if named { Ok(()) } else { Err(Failure::mistake("person", What::Unknown)) }
}

/// A correction points at an entry, and moves the day only of what might have been entered late itself: nobody makes
/// a term run out by dating back what he did on a page.
fn may_be_corrected(events: &[Event], room: &Room, number: u64, day: Option<Date>) -> Result<(), Failure> {
    let known = events.iter().find(|it| it.room == *room && it.header.number == number);
    let event = known.ok_or(Failure::mistake("number", What::Unknown))?;
    let from_paper = matches!(event.header.through, Through::Paper(_) | Through::Desk | Through::Clock)
        || matches!(
            event.fact,
            Fact::ContractSigned { .. }
                | Fact::AgreementSigned { .. }
                | Fact::MediationEnded { ground: case::EndGround::PartiesRefused, .. }
                | Fact::NoticeAttempted { .. }
                | Fact::SessionHeld { .. }
                | Fact::SessionMissed { .. }
        );
    match day {
        Some(day) if day < event.header.happened_on && !from_paper => {
            Err(Failure::mistake("happened_on", What::InThePast))
        }
        _ => Ok(()),
    }
}

/// The entries to be written, in the order the act makes them.
fn drafts(header: &Header, made: &[Happening]) -> Vec<Draft> {
    made.iter()
        .map(|it| {
            let (kind, facts) = it.fact.to_record();
            let body = it.body.as_ref().map(|body| Body {
                salt: Salt(secrets::random()),
                content: serde_json::to_value(body).expect("a body is plain data"),
            });
            Draft { header: Header { room: it.room.id(), kind, ..header.clone() }, facts, body }
        })
        .collect()
}

/// The events as they will stand, to see the case after the act.
fn foreseen(length: u64, drafts: &[Draft], made: Vec<Happening>) -> Vec<Event> {
    (length + 1..)
        .zip(drafts)
        .zip(made)
        .map(|((position, draft), it)| Event {
            position,
            room: it.room,
            header: draft.header.clone(),
            fact: it.fact,
            body: it.body,
            erased: false,
        })
        .collect()
}

/// How sure the office must be of somebody who only opens a letter.
pub(crate) const LETTER_ASSURANCE: Assurance = Assurance::Code;
