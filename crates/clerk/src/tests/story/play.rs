//! Plays a story before the real clerk, with an in-memory store and a clock that stands still.

use super::markdown::{Lists, Page, Row, Story};
use super::phrase::{Deed, Doing, Scene, Try, day, understand};
use super::tell::{self, Seen};
use super::{acts, registers};
use crate::tests::cast::{OPENED, Town};
use crate::{CaseNumber, Failure, LetterPaper, Request, Who};
use case::{Act, Case, ProcedureNo};
use jiff::civil::Date;
use record::{Assurance, PersonId, Through};
use std::collections::BTreeMap;

/// Somebody who plays: the office, the case of the story, and what was said last.
struct Player {
    page: String,
    /// The lists of the page and of every page it continues.
    lists: Lists,
    town: Town,
    today: Date,
    number: Option<CaseNumber>,
    acts: usize,
    last: Option<(Who, Request)>,
    letters: BTreeMap<PersonId, LetterPaper>,
    sessions: BTreeMap<PersonId, String>,
    seen: Seen,
}

/// Plays one story and tells what came of each row, by line.
pub(in crate::tests) async fn play(page: &Page, story: &Story) -> (BTreeMap<usize, String>, Seen) {
    let mut lists = page.lists.clone();
    let before = before(page, story, &mut lists);
    let mut player = Player {
        page: page.name.clone(),
        lists,
        town: Town::open().await,
        today: OPENED,
        number: None,
        acts: 0,
        last: None,
        letters: BTreeMap::new(),
        sessions: BTreeMap::new(),
        seen: Seen::new(),
    };
    for row in before {
        player.row(&row).await;
    }
    let mut found = BTreeMap::new();
    for row in &story.rows {
        found.insert(row.line, player.row(row).await);
    }
    player.is_sound().await;
    (found, player.seen)
}

/// The rows of the stories this one continues, the first one first.
fn before(page: &Page, story: &Story, lists: &mut Lists) -> Vec<Row> {
    let Some((name, elsewhere)) = &story.continues else { return vec![] };
    let other = elsewhere.as_ref().map(|it| Page::read(it));
    let page = other.as_ref().unwrap_or(page);
    lists.extend(page.lists.clone());
    let earlier = page.story(name).unwrap_or_else(|| panic!("{}: there is no story `{name}`", page.name));
    let mut rows = before(page, earlier, lists);
    rows.extend(earlier.rows.iter().cloned());
    rows
}

impl Player {
    async fn row(&mut self, row: &Row) -> String {
        if !row.day.is_empty() {
            let day = day(&row.day);
            assert!(day >= self.today, "{}.md:{}: time does not go back", self.page, row.line + 1);
            self.today = day;
        }
        self.town.set(self.today, 10);
        // Shown only when the test fails.
        eprintln!("{}.md:{}: {} {}", self.page, row.line + 1, row.who, row.does);
        let told = self.does(&row.who, &row.does).await;
        assert!(!told.contains('|'), "a cell has no bar: {told}");
        told
    }

    async fn does(&mut self, who: &str, does: &str) -> String {
        let (name, how) = who.split_once(", ").map_or((who, None), |(name, how)| (name, Some(how)));
        let case = self.case().await;
        let town = &self.town;
        // The clock and the post are nobody's persons.
        let actor = town.people.get(name).map_or_else(|| PersonId(name.to_owned()), |it| it.id.clone());
        let for_whom = how.and_then(|it| it.strip_prefix("for ")).map(|it| town.id(it));
        let procedure = case.as_ref().and_then(Case::latest).map_or(ProcedureNo(1), |it| it.no);
        let mut scene = Scene { town, lists: &self.lists, case: case.as_ref(), procedure, actor: &actor };
        let doing = understand(does, &mut scene);
        let actor = doing.entered_by.clone().unwrap_or_else(|| name.to_owned());
        let who = match &doing.deed {
            _ if actor == "the clock" || actor == "the post" => Who::clock(),
            _ => self.who(&actor, how).await,
        };
        match &doing.deed {
            Deed::Act(act) => self.act(who, act.clone(), &doing, for_whom).await,
            Deed::InRegister(phrase) => self.in_register(&who, phrase, doing.done_on).await,
            deed => self.other(who, deed).await,
        }
    }

    async fn who(&self, name: &str, how: Option<&str>) -> Who {
        let mut who = self.town.who(name).await;
        match how {
            Some("by the letter") => {
                let token = self.sessions.get(&who.person).unwrap_or_else(|| panic!("{name} opened no letter"));
                who = self.town.clerk.who(token).await.unwrap().expect("a letter's session lasts twelve hours");
            }
            Some("by a code") => who.assurance = Assurance::Code,
            _ => {}
        }
        who
    }

    async fn act(&mut self, who: Who, act: Act, doing: &Doing, for_whom: Option<PersonId>) -> String {
        self.acts += 1;
        let mut request = Request::page(&format!("act-{}", self.acts), act);
        request.happened_on = doing.done_on;
        request.for_whom = for_whom;
        if let Some(paper) = &doing.paper {
            request.through = Through::Paper(paper.clone());
        } else if who.staff.iter().any(|it| it.role == case::StaffRole::ReceptionDesk) {
            request.through = Through::Desk;
        }
        request.identified = matches!(request.act, Act::NameAssistant { .. });
        if let (Act::AddFile { name, .. }, Some(number)) = (&request.act, &self.number)
            && !name.starts_with("unknown")
        {
            // Whoever may not see the case keeps no file there, and is told so by the act itself.
            let _ = self.town.clerk.keep_file(&who, number, acts::content(name)).await;
        }
        if let Some(number) = &self.number {
            request.act = self.town.signed(&who, number, request.act).await;
        }
        self.send(who, request).await
    }

    async fn send(&mut self, who: Who, request: Request) -> String {
        self.last = Some((who.clone(), request.clone()));
        let result = match (&request.act, &self.number) {
            (Act::File { .. }, _) => self.town.clerk.file(&who, request).await,
            (_, Some(number)) => self.town.clerk.perform(&who, number, request).await,
            (_, None) => Err(Failure::NotFound),
        };
        match result {
            Ok(done) => {
                self.number = Some(done.number.clone());
                let opened = self.town.clerk.read(&done.number.book()).await.unwrap().unwrap();
                let first = opened.events.len().saturating_sub(done.events.len());
                tell::done(&self.town, &done, &opened.events[first..], &mut self.seen)
            }
            Err(why) => tell::failure(&why, &mut self.seen),
        }
    }

    async fn other(&mut self, who: Who, deed: &Deed) -> String {
        match deed {
            Deed::Act(_) | Deed::InRegister(_) => unreachable!("it is done before"),
            Deed::TickRegisters => self.tick_registers().await,
            Deed::Again => {
                let (_, request) = self.last.clone().expect("something was done before");
                self.send(who, request).await
            }
            Deed::OtherUnderTheSameId(act) => {
                let (_, request) = self.last.clone().expect("something was done before");
                self.send(who, Request { act: act.clone(), ..request }).await
            }
            Deed::Tick => self.tick().await,
            Deed::Outbox => self.outbox().await,
            Deed::PrintLetter(person) => self.print_letter(&who, person).await,
            Deed::OpenLetter { code, known } => self.open_letter(&who.person, *code, *known).await,
            Deed::Register(act, name) => {
                let (book, _) = self.town.person(name).register.clone().unwrap();
                let keeper = book.0.trim_start_matches("register/").to_owned();
                match self.town.in_register(&book, &keeper, act.clone()).await {
                    Ok(()) => "entered".to_owned(),
                    Err(why) => tell::failure(&why, &mut self.seen),
                }
            }
            Deed::Calendar(act) => {
                self.acts += 1;
                let id = format!("calendar-{}", self.acts);
                match self.town.clerk.perform_in_calendar(&who, &id, act, Through::Page).await {
                    Ok(()) => "entered".to_owned(),
                    Err(why) => tell::failure(&why, &mut self.seen),
                }
            }
            Deed::Moved => self.moved().await,
            Deed::Desk => tell::desk(&self.town.clerk.desk(&who).await.unwrap()),
            Deed::Clocks | Deed::View | Deed::Table | Deed::May => {
                let number = self.number.clone().unwrap_or(CaseNumber(String::new()));
                self.sheet(&who, &number, deed).await
            }
            Deed::Number(number) => self.sheet(&who, &CaseNumber(number.clone()), deed).await,
        }
    }

    async fn sheet(&mut self, who: &Who, number: &CaseNumber, deed: &Deed) -> String {
        match self.town.clerk.sheet(who, number).await {
            Ok(sheet) => match deed {
                Deed::Clocks => tell::clocks(&sheet),
                Deed::May => tell::may(&sheet),
                Deed::Table => super::table::told(&sheet),
                _ => tell::view(&self.town, &sheet),
            },
            Err(why) => tell::failure(&why, &mut self.seen),
        }
    }

    async fn tick(&mut self) -> String {
        let before = self.length().await;
        let in_registers = self.register_events().await;
        let count = self.town.clerk.tick().await.unwrap();
        let in_registers = self.register_events().await.len() - in_registers.len();
        let Some(number) = &self.number else { return "nothing passes".to_owned() };
        let opened = self.town.clerk.read(&number.book()).await.unwrap().unwrap();
        let events = &opened.events[before..];
        assert_eq!(count, events.len() + in_registers, "each deadline makes one entry");
        if events.is_empty() {
            return "nothing passes".to_owned();
        }
        self.seen.insert("clock-passes-deadlines");
        events.iter().map(|it| tell::event(&self.town, &it.fact)).collect::<Vec<_>>().join("; ")
    }

    /// An act in a register, and what follows from it in the case.
    async fn in_register(&mut self, who: &Who, phrase: &str, done_on: Option<Date>) -> String {
        self.acts += 1;
        let (id, before) = (format!("act-{}", self.acts), self.length().await);
        let told = registers::play(&self.town, who, phrase, done_on, &id, &mut self.seen).await;
        let Some(number) = &self.number else { return told };
        let opened = self.town.clerk.read(&number.book()).await.unwrap().unwrap();
        let follow = &opened.events[before..];
        for name in follow.iter().flat_map(|it| &it.header.rules) {
            self.seen.extend(law::rule_names().into_iter().filter(|it| it == name));
        }
        let rules: Vec<&str> = follow.iter().flat_map(|it| &it.header.rules).map(String::as_str).collect();
        let events: Vec<String> = follow.iter().map(|it| tell::event(&self.town, &it.fact)).collect();
        if events.is_empty() {
            return told;
        }
        format!("{told}; in the case: {} — {}", events.join(", "), rules.join(", "))
    }

    async fn tick_registers(&mut self) -> String {
        let before = self.register_events().await;
        self.town.clerk.tick().await.unwrap();
        let mut facts = self.register_events().await;
        facts.retain(|it| !before.contains(it));
        let told = registers::passed(&self.town, &facts);
        if told.is_empty() { "nothing passes".to_owned() } else { told.join("; ") }
    }

    /// What the clock has passed in all registers so far.
    async fn register_events(&self) -> Vec<register::Fact> {
        let mut facts = vec![];
        for book in self.town.clerk.store.books("register/", None, 100).await.unwrap() {
            for stored in self.town.clerk.store.book(&book).await.unwrap() {
                let event = register::from_entry(stored.position, &stored.entry).unwrap();
                facts.extend(Some(event.fact).filter(|it| matches!(it, register::Fact::TermPassed { .. })));
            }
        }
        facts
    }

    /// Who is told of the last act, and over which channel.
    async fn outbox(&self) -> String {
        let (Some(number), Some((_, request))) = (&self.number, &self.last) else { return "nobody is told".to_owned() };
        let messages = self.town.clerk.store.messages_about(&format!("{number}/{}", request.id)).await.unwrap();
        self.told(&messages)
    }

    fn told(&self, messages: &[store::Enqueued]) -> String {
        let mut told: Vec<String> = messages
            .iter()
            .map(|it| format!("{} to {}", it.channel, self.town.name(&PersonId(it.recipient.clone()))))
            .collect();
        told.sort();
        if told.is_empty() { "nobody is told".to_owned() } else { told.join(", ") }
    }

    /// Who was told that a date of the case is another since the calendar was last written to.
    async fn moved(&self) -> String {
        let Some(number) = &self.number else { return "nobody is told".to_owned() };
        let entries = self.town.clerk.calendar_entries().await.unwrap().len();
        let messages =
            self.town.clerk.store.messages_about(&format!("office/calendar/{entries}/{number}")).await.unwrap();
        self.told(&messages)
    }

    async fn print_letter(&mut self, who: &Who, person: &PersonId) -> String {
        let number = self.number.clone().unwrap_or(CaseNumber(String::new()));
        match self.town.clerk.print_letter(who, &number, person).await {
            Ok(letter) => {
                let by =
                    letter.answer_by.map(|it| format!(", to be answered by {}", tell::date(it))).unwrap_or_default();
                let told = format!("letter {}{by}", letter.number);
                self.letters.insert(person.clone(), letter);
                told
            }
            Err(why) => tell::failure(&why, &mut self.seen),
        }
    }

    async fn open_letter(&mut self, person: &PersonId, code: Try, known: Try) -> String {
        let letter = self.letters.get(person).unwrap_or_else(|| panic!("no letter was printed to {person}")).clone();
        let code = if code == Try::Right { letter.code.as_str() } else { "22222-22222" };
        let own = letter.to.id_number.as_ref().map(|it| it.last_four().to_owned());
        let known = if known == Try::Right { own.unwrap_or_default() } else { "0000".to_owned() };
        let before = self.length().await;
        match self.town.clerk.open_letter(&letter.number, code, &known, "a test", "192.0.2.7").await {
            Ok((number, session)) => {
                self.sessions.insert(person.clone(), session.token);
                let opened = self.town.clerk.read(&number.book()).await.unwrap().unwrap();
                let told: Vec<String> =
                    opened.events[before..].iter().map(|it| tell::event(&self.town, &it.fact)).collect();
                self.seen.insert("letters-are-opened-by-their-addressee");
                if told.is_empty() {
                    "the door opens".to_owned()
                } else {
                    format!("the door opens: {}", told.join(", "))
                }
            }
            Err(why) => tell::failure(&why, &mut self.seen),
        }
    }

    async fn case(&self) -> Option<Case> {
        let number = self.number.as_ref()?;
        Some(self.town.clerk.read(&number.book()).await.unwrap()?.case.clone())
    }

    async fn length(&self) -> usize {
        match &self.number {
            Some(number) => usize::try_from(self.town.clerk.store.length(&number.book()).await.unwrap()).unwrap(),
            None => 0,
        }
    }

    /// Whatever was told, the record holds.
    async fn is_sound(&self) {
        let report = self.town.clerk.store.verify(|_| {}).await.unwrap();
        assert!(report.holds(), "{:?}", report.broken);
    }
}
