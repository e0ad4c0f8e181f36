//! Registers through the one door: acts of their keepers, of those who apply or complain, and of the clock.

use crate::{CaseNumber, Clerk, Failure, Request, What, Who, secrets};
use case::{Act, Halt, StaffRole};
use jiff::{SignedDuration, civil::Date};
use law::RegisterClock;
use record::{ActId, Body, BookId, Digest, Draft, Header, PersonId, Salt, Through};
use register::{Acting, Event, Fact, Happening, Office, Reader, Register, RegisterAct, State, TermId, reads};
use serde_json::json;
use std::collections::BTreeSet;
use std::sync::Arc;
use store::{Append, AppendError, CredentialKind, Due, Message, Shelf};

/// How the books of registers begin.
pub(crate) const BOOKS: &str = "register/";
/// The channel on which a mediator is told that a keeper decided.
pub(crate) const MAIL: &str = "mail-register";

/// A register as it was read.
pub(crate) struct Kept {
    events: Vec<Event>,
    register: Arc<Register>,
}

pub(crate) type Registers = std::collections::HashMap<BookId, Arc<Kept>>;

/// What an act in a register made.
#[derive(Clone, Debug)]
pub struct RegisterDone {
    /// The rules that decided.
    pub rules: Vec<&'static str>,
    pub made: Vec<Happening>,
    /// The same act was done before; nothing was written now.
    pub already: bool,
}

/// A register as its keeper or one of its mediators may see it.
#[derive(Clone, Debug)]
pub struct RegisterPage {
    pub register: Register,
    pub clocks: Vec<RegisterClock>,
    pub events: Vec<Event>,
}

impl Clerk {
    /// Does an act in a register, and in the cases it touches.
    ///
    /// # Errors
    /// A refusal by the rules of registers; not found for those who keep no register and neither apply nor complain.
    pub async fn perform_in_register(
        &self,
        who: &Who,
        book: &BookId,
        id: &str,
        act: &RegisterAct,
        happened_on: Date,
        through: Through,
    ) -> Result<RegisterDone, Failure> {
        let today = self.office.today();
        if happened_on > today {
            return Err(Failure::mistake("happened_on", What::InTheFuture));
        }
        let offices = offices(who, act)?;
        let by_anybody = offices == [Office::Anybody];
        if by_anybody && happened_on != today {
            return Err(Failure::mistake("happened_on", What::InThePast));
        }
        if by_anybody {
            self.limit(&format!("register/{}", who.person), 20, SignedDuration::from_hours(24)).await?;
        }
        let said = serde_json::to_value(act).expect("an act is plain data");
        let content = Digest::of(record::canonical(&said).expect("acts hold integers only").as_bytes());
        for _ in 0..8 {
            let kept = self.kept_book(book).await?;
            let act_id = ActId(id.to_owned());
            if let Some(written) = self.store.act(book, &act_id).await? {
                if written.content != content {
                    return Err(Failure::mistake("act", What::SentBefore));
                }
                // What follows elsewhere may have been cut off after the first time.
                self.tell_cases(book, id, act).await?;
                return Ok(RegisterDone { rules: vec![], made: vec![], already: true });
            }
            let acting = Acting { person: &who.person, offices: &offices, happened_on };
            let rules = register::judge(&kept.register, act, &acting).map_err(Failure::RegisterRefused)?;
            let made = register::consequence(&kept.register, act, &acting);
            let header = self.register_header(who, id, happened_on, &through, &rules);
            let after = kept.with(&header, &made);
            let append = Append {
                book: book.clone(),
                act: act_id,
                content,
                expected: kept.events.len() as u64,
                drafts: made.iter().map(|it| draft(&header, it.clone())).collect(),
                shelf: Some(self.register_shelf(book, &after.register)),
                outbox: self.register_messages(book, id, &kept.register, &made, &who.person).await?,
                also: vec![],
            };
            match self.store.append(append).await {
                Ok(_) => {
                    self.register_cache().insert(book.clone(), Arc::new(after));
                    self.tell_cases(book, id, act).await?;
                    return Ok(RegisterDone { rules, made, already: false });
                }
                Err(AppendError::Overtaken(_)) => drop(self.register_cache().remove(book)),
                Err(error) => return Err(error.into()),
            }
        }
        Err(Failure::Broken("a register was written to by others too often".to_owned()))
    }

    fn register_header(&self, who: &Who, id: &str, happened_on: Date, through: &Through, rules: &[&str]) -> Header {
        Header {
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
        }
    }

    /// Who is told by mail: the mediator about whom somebody else decided.
    async fn register_messages(
        &self,
        book: &BookId,
        id: &str,
        before: &Register,
        made: &[Happening],
        by: &PersonId,
    ) -> Result<Vec<Message>, Failure> {
        let decided = |it: &&Happening| match &it.fact {
            Fact::PapersShown { .. } | Fact::ApplicationReceived { .. } => false,
            // A register that is brought in from a table tells nobody.
            Fact::MediatorEntered { person, .. } => before.open_application(person).is_some(),
            _ => true,
        };
        let told: BTreeSet<&PersonId> = made.iter().filter(decided).filter_map(|it| it.fact.person()).collect();
        let now = self.office.now();
        let message = |person: &PersonId| Message {
            entry: format!("{book}/{id}"),
            recipient: person.0.clone(),
            channel: MAIL.to_owned(),
            content: json!({ "register": slug(book) }),
            created: now,
            not_before: now,
        };
        let mut messages = vec![];
        for person in told.into_iter().filter(|it| *it != by) {
            let known = self.store.credentials_of(person).await?;
            // Whoever has no proved address reads it on the page, and is told by the keeper in writing.
            messages.extend(known.iter().any(|it| it.kind == CredentialKind::Email).then(|| message(person)));
        }
        Ok(messages)
    }

    // --- terms ---------------------------------------------------------------

    fn register_shelf(&self, book: &BookId, register: &Register) -> Shelf {
        let passes = |(term, last_day): (TermId, Date)| Due {
            id: due_id(&term, last_day),
            at: self.office.begin_of(last_day.tomorrow().unwrap_or(last_day)),
        };
        Shelf {
            book: book.clone(),
            number: book.0.clone(),
            title: String::new(),
            stage: "register".to_owned(),
            updated_at: self.office.now(),
            facts: json!({}),
            persons: vec![],
            due: law::register_due(register, &self.calendar()).into_iter().map(passes).collect(),
        }
    }

    /// Puts every register on the shelf anew.
    pub(crate) async fn rebuild_registers(&self) -> Result<(), Failure> {
        let mut shelves = vec![];
        for book in self.store.books(BOOKS, None, 10_000).await? {
            shelves.push(self.register_shelf(&book, &*self.register(&book).await?));
        }
        Ok(self.store.put_shelf(shelves).await?)
    }

    /// Passes a term that has come, once: its act is named after book, term and last day.
    pub(crate) async fn pass_in_register(&self, book: &BookId, id: &str) -> Result<bool, Failure> {
        let register = self.register(book).await?;
        let due = law::register_due(&register, &self.calendar());
        if let Some((term, last_day)) = due.into_iter().find(|(term, day)| due_id(term, *day) == id) {
            let name = format!("clock-{}", Digest::of(format!("{book}/{id}").as_bytes()));
            let act = RegisterAct::PassTerm { term, due: last_day };
            let today = self.office.today();
            match self.perform_in_register(&Who::clock(), book, &name, &act, today, Through::Clock).await {
                Ok(done) => return Ok(!done.already),
                // Another act came first and the term is no more: the shelf is put right below.
                Err(Failure::RegisterRefused(_)) => {}
                Err(failure) => return Err(failure),
            }
        }
        let register = self.register(book).await?;
        self.store.put_shelf(vec![self.register_shelf(book, &register)]).await?;
        Ok(false)
    }

    // --- what follows in cases -------------------------------------------------

    /// A mediator whom a register suspended, excluded or gave back: every running mediation is told, so that its sides
    /// choose another, or go on (Law on Mediation 9(1), 14(7)).
    async fn tell_cases(&self, book: &BookId, id: &str, act: &RegisterAct) -> Result<(), Failure> {
        let person = match act {
            RegisterAct::SuspendMediator { person, .. }
            | RegisterAct::RestoreMediator { person, .. }
            | RegisterAct::ExcludeMediator { person, .. } => person.clone(),
            RegisterAct::DecideComplaint { complaint, .. } => {
                let register = self.register(book).await?;
                let Some(known) = register.complaint(*complaint) else { return Ok(()) };
                known.person.clone()
            }
            _ => return Ok(()),
        };
        let mut after = None;
        loop {
            let lines = self.store.shelf_of(&person, after.as_ref(), 200).await?;
            let Some(last) = lines.last().cloned() else { return Ok(()) };
            for line in lines.iter().filter(|it| it.part == "mediator") {
                if let Some(number) = CaseNumber::of_book(&line.book) {
                    self.tell_case(&number, book, &person, id).await?;
                }
            }
            after = Some(last);
        }
    }

    async fn tell_case(&self, number: &CaseNumber, book: &BookId, person: &PersonId, id: &str) -> Result<(), Failure> {
        let Some(opened) = self.read(&number.book()).await? else { return Ok(()) };
        let today = self.office.today();
        let state = self.register(book).await?.standing(person, today).state;
        let held = |it: &&case::Procedure| {
            it.end.is_none() && it.mediator.as_ref().is_some_and(|it| it.person == *person && it.register == *book)
        };
        for procedure in opened.case.procedures.iter().filter(held) {
            let (no, mediator) = (procedure.no, person.clone());
            let halted = |from, until| {
                let halt = Halt { from, until };
                (procedure.halt != Some(halt)).then_some(Act::HaltMediator {
                    procedure: no,
                    mediator: mediator.clone(),
                    from,
                    until,
                })
            };
            let act = match state {
                State::Suspended { from, to } => halted(from, to),
                State::Excluded | State::NotEntered => halted(today, None),
                State::Active if procedure.halt.is_some() => {
                    Some(Act::ReturnMediator { procedure: no, mediator: mediator.clone() })
                }
                State::Active => None,
            };
            let Some(act) = act else { continue };
            let name = Digest::of(format!("{book}/{id}/{number}/{}", no.0).as_bytes());
            let request = Request::page(&format!("register-{name}"), act).through(Through::Clock);
            match self.perform(&Who::clock(), number, request).await {
                Ok(_) | Err(Failure::Refused(_) | Failure::NotFound) => {}
                Err(failure) => return Err(failure),
            }
        }
        Ok(())
    }

    // --- reading -----------------------------------------------------------------

    /// A register as somebody may see it: its keeper all of it, one of its mediators or applicants the own part.
    ///
    /// # Errors
    /// Not found for anybody else.
    pub async fn register_page(&self, who: &Who, book: &BookId) -> Result<RegisterPage, Failure> {
        let kept = self.kept_book(book).await?;
        let opened = kept.register.opened.as_ref().ok_or(Failure::NotFound)?;
        let keeps = |it: &case::Staff| it.role == StaffRole::RegisterKeeper && it.organisation == opened.keeper;
        let reader = if who.only.is_some() {
            return Err(Failure::NotFound);
        } else if who.staff.iter().any(keeps) {
            Reader::Keeper
        } else if kept.events.iter().any(|it| it.fact.person() == Some(&who.person)) {
            Reader::Mediator(who.person.clone())
        } else {
            return Err(Failure::NotFound);
        };
        let events: Vec<Event> = kept.events.iter().filter(|it| reads(&reader, it)).cloned().collect();
        let register = Register::of(&events);
        let mut clocks = law::register_clocks(&register, self.office.today(), &self.calendar());
        if let Reader::Mediator(person) = &reader {
            clocks.retain(|it| it.term.person() == Some(person));
        }
        Ok(RegisterPage { register, clocks, events })
    }

    /// A register as everybody may see it.
    ///
    /// # Errors
    /// Not found when there is none of that name.
    pub async fn public_register(&self, book: &BookId) -> Result<Register, Failure> {
        let kept = self.kept_book(book).await?;
        let register = Register::seen_by(&Reader::Public, &kept.events);
        if register.opened.is_some() { Ok(register) } else { Err(Failure::NotFound) }
    }

    pub(crate) async fn register(&self, book: &BookId) -> Result<Arc<Register>, Failure> {
        Ok(self.kept_book(book).await?.register.clone())
    }

    async fn kept_book(&self, book: &BookId) -> Result<Arc<Kept>, Failure> {
        let length = self.store.length(book).await?;
        let known = self.register_cache().get(book).cloned();
        if let Some(kept) = known.filter(|it| it.events.len() as u64 == length) {
            return Ok(kept);
        }
        let mut events = vec![];
        for stored in self.store.book(book).await? {
            let event = register::from_entry(stored.position, &stored.entry);
            events.push(event.map_err(|why| Failure::Broken(format!("{book}, entry {}: {why}", stored.position)))?);
        }
        let register = Arc::new(Register::of(&events));
        let kept = Arc::new(Kept { events, register });
        self.register_cache().insert(book.clone(), kept.clone());
        Ok(kept)
    }

    fn register_cache(&self) -> std::sync::MutexGuard<'_, Registers> {
        // The cache can always be read anew, so what a panicking thread left in it does no harm.
        self.registers.lock().unwrap_or_else(std::sync::PoisonError::into_inner)
    }
}

impl Kept {
    /// The register as it stands once this is written.
    fn with(&self, header: &Header, made: &[Happening]) -> Self {
        let mut events = self.events.clone();
        for it in made {
            let before = events.iter().filter(|event| event.room == it.room).count() as u64;
            let header =
                Header { number: before + 1, room: it.room.id(), kind: it.fact.to_record().0, ..header.clone() };
            let position = events.len() as u64 + 1;
            let (fact, body) = (it.fact.clone(), it.body.clone());
            events.push(Event { position, room: it.room, header, fact, body, erased: false });
        }
        let register = Arc::new(Register::of(&events));
        Self { events, register }
    }
}

/// The offices somebody acts in. Whoever keeps no register applies for an entry or complains, and nothing else.
fn offices(who: &Who, act: &RegisterAct) -> Result<Vec<Office>, Failure> {
    if who.only.is_some() {
        return Err(Failure::NotFound);
    }
    if who.person == crate::clock_person() {
        return Ok(vec![Office::Clock]);
    }
    let of_staff = who.staff.iter().filter_map(|it| match it.role {
        StaffRole::RegisterKeeper => Some(Office::Keeper(it.organisation.clone())),
        StaffRole::Administrator => Some(Office::Administrator),
        _ => None,
    });
    let mut offices: Vec<Office> = of_staff.collect();
    if matches!(act, RegisterAct::ReceiveApplication { .. } | RegisterAct::ReceiveComplaint { .. }) {
        offices.push(Office::Anybody);
    }
    if offices.is_empty() { Err(Failure::NotFound) } else { Ok(offices) }
}

fn draft(header: &Header, made: Happening) -> Draft {
    let (kind, facts) = made.fact.to_record();
    let body = made.body.map(|body| Body {
        salt: Salt(secrets::random()),
        content: serde_json::to_value(body).expect("a body is plain data"),
    });
    Draft { header: Header { room: made.room.id(), kind, ..header.clone() }, facts, body }
}

fn due_id(term: &TermId, last_day: Date) -> String {
    let term = serde_json::to_string(term).expect("a term's name is plain data");
    format!("{last_day} {term}")
}

fn slug(book: &BookId) -> &str {
    book.0.strip_prefix(BOOKS).unwrap_or(&book.0)
}
