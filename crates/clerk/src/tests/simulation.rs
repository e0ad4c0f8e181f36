//! People try everything at random, and after each act the promises of the program are looked at.
//!
//! `KELISIM_SIM_STEPS` and `KELISIM_SIM_SEED` choose another run; a failure prints the seed that repeats it.

mod chance;
mod content;
mod promises;
mod steps;

use super::cast::Town;
use crate::{CaseNumber, Done, Failure, Request};
use case::{Act, ActKind, Case};
use chance::Chance;
use record::{Paper, PersonId, Through};
use std::collections::BTreeMap;

/// So many acts are tried in a run, unless it is said otherwise.
const STEPS: u64 = 20_000;
/// A case is left alone when its book has grown to so many entries.
const LONG: u64 = 80;
/// So many cases are worked on at a time.
const OPEN: usize = 6;

/// Everybody who tries: parties, the court, mediators, desks, strangers.
const PEOPLE: &[&str] = &[
    "Aigerim",
    "Daulet",
    "Saltanat",
    "Viktor",
    "Zhetisu-12",
    "Dana",
    "Ruslan",
    "Saule",
    "Irina",
    "Erlan",
    "Marat",
    "Judge",
    "Trier",
    "Secretary",
    "Clerk",
    "Desk",
    "Administrator",
    "Keeper",
    "Prosecutor",
    "Stranger",
];

/// A run: the office, its cases, and chance.
struct Run {
    town: Town,
    chance: Chance,
    cases: Vec<CaseNumber>,
    acts: u64,
    /// How often each kind of act was done, and how often it was refused.
    done: BTreeMap<ActKind, u64>,
    refused: u64,
    /// The act that is tried is one somebody is waited for.
    awaited: bool,
}

#[tokio::test(flavor = "multi_thread")]
async fn whatever_people_try_the_promises_hold() {
    let number =
        |name: &str, otherwise: u64| std::env::var(name).ok().and_then(|it| it.parse().ok()).unwrap_or(otherwise);
    let (seed, steps) = (number("KELISIM_SIM_SEED", 20_260_609), number("KELISIM_SIM_STEPS", STEPS));
    // Shown only when the test fails.
    eprintln!("KELISIM_SIM_SEED={seed} KELISIM_SIM_STEPS={steps}");
    let town = Town::open().await;
    town.clerk.store.put_file(b"%PDF-".to_vec(), "application/pdf").await.unwrap();
    let chance = Chance::new(seed);
    let mut run = Run { town, chance, cases: vec![], acts: 0, done: BTreeMap::new(), refused: 0, awaited: false };
    for step in 0..steps {
        run.step(step).await;
    }
    run.ends(steps).await;
}

/// An act that nobody would ever try here is an act no promise was looked at with.
#[tokio::test]
async fn every_act_can_be_tried() {
    let town = Town::open().await;
    let mut chance = Chance::new(1);
    for kind in ActKind::ALL {
        let act = content::act(&mut chance, &town, &Case::default(), *kind, &town.id("Aigerim"));
        assert_eq!(act.kind(), *kind);
    }
}

impl Run {
    async fn step(&mut self, step: u64) {
        if self.cases.len() < OPEN && self.chance.once_in(10) || self.cases.is_empty() {
            self.file().await;
        } else if self.chance.once_in(80) {
            self.time_passes().await;
        } else {
            let number = self.chance.one_of(&self.cases).clone();
            let opened = self.town.clerk.read(&number.book()).await.unwrap().unwrap();
            if opened.length > LONG || self.chance.once_in(700) {
                self.cases.retain(|it| *it != number);
                return;
            }
            let (who, request) = self.try_something(&opened.case);
            let refused = self.perform(step, &who, &number, request.clone(), &opened.case).await;
            if let (Some(Failure::Refused(refusal)), true) = (refused, self.awaited) {
                // What is said may be wrong; that it is this person's turn may not.
                assert_eq!(
                    refusal.ground,
                    law::Ground::Forbidden,
                    "{who} is waited for, and refused: {:?}",
                    request.act
                );
            }
            // Where nobody is waited for little happens.
            if law::awaiting(&opened.case, self.town.clerk.office().today(), &self.town.clerk.calendar()).is_empty()
                && self.chance.once_in(10)
            {
                self.cases.retain(|it| *it != number);
            }
        }
    }

    async fn file(&mut self) {
        let (who, act) = content::filing(&mut self.chance, &self.town);
        let request = self.request(act);
        let who = self.town.who(&who).await;
        match self.town.clerk.file(&who, request.clone()).await {
            Ok(done) => {
                let again = self.town.clerk.file(&who, request).await.unwrap();
                assert!(again.already && again.number == done.number, "a filing sent twice opens one book");
                self.is_written(&done, &Case::default()).await;
                self.cases.push(done.number);
            }
            Err(failure) => self.is_no_fault(&failure),
        }
    }

    /// Some days pass, and the clock comes by, twice.
    async fn time_passes(&mut self) {
        let office = self.town.clerk.office();
        let days = if self.chance.once_in(5) { self.chance.below(40) } else { self.chance.below(4) };
        let later =
            office.now().saturating_add(jiff::SignedDuration::from_hours(24 * i64::try_from(days).unwrap())).unwrap();
        office.advance_to(later);
        if self.chance.once_in(8) {
            self.a_day_moves().await;
        }
        self.town.clerk.tick().await.unwrap();
        assert_eq!(self.town.clerk.tick().await.unwrap(), 0, "a deadline passes once");
    }

    /// The Government moves a day; every open deadline follows with the clock's next round.
    async fn a_day_moves(&mut self) {
        let date = content::day(&mut self.chance, &self.town);
        let kind = match self.town.clerk.calendar().is_working(date) {
            true => law::OverrideKind::Off,
            false => law::OverrideKind::Worked,
        };
        self.acts += 1;
        let act = law::CalendarAct::MoveDays { by: "a decree".to_owned(), days: vec![law::MovedDay { date, kind }] };
        let administrator = self.town.who("Administrator").await;
        let id = format!("day-{}", self.acts);
        self.town.clerk.perform_in_calendar(&administrator, &id, &act, Through::Page).await.unwrap();
        assert!(self.town.clerk.calendar().is_working(date) == (kind == law::OverrideKind::Worked));
    }

    /// The next step somebody is waited for, or anything by anybody.
    fn try_something(&mut self, case: &Case) -> (String, Request) {
        let today = self.town.clerk.office().today();
        self.awaited = false;
        let way = self.chance.below(10);
        if way < 6 {
            let awaited = law::awaiting(case, today, &self.town.clerk.calendar());
            if !awaited.is_empty() {
                let step = self.chance.one_of(&awaited).clone();
                if let Some((who, act)) = steps::take(&mut self.chance, &self.town, case, &step) {
                    self.awaited = true;
                    return (who, self.request(act));
                }
            }
        }
        let (who, kind) = if way < 8 { self.something_fitting(case) } else { self.anything() };
        let act = content::act(&mut self.chance, &self.town, case, kind, &self.town.id(&who));
        let mut request = self.request(act);
        if self.chance.once_in(6) {
            request.for_whom = Some(self.town.id(self.chance.name(PEOPLE)));
        }
        if self.chance.once_in(8) {
            let back = i64::try_from(self.chance.below(40)).unwrap() - 2;
            let day = today.saturating_sub(jiff::ToSpan::days(back));
            request.happened_on = Some(day);
            request.through = Through::Paper(Paper { number: "7".to_owned(), date: day, scan: None });
        }
        (who, request)
    }

    fn anything(&mut self) -> (String, ActKind) {
        (self.chance.name(PEOPLE).to_owned(), *self.chance.one_of(ActKind::ALL))
    }

    /// Somebody of the case does what people in that part do.
    fn something_fitting(&mut self, case: &Case) -> (String, ActKind) {
        let people: Vec<_> = case.active().collect();
        if people.is_empty() || case.court.is_some() && self.chance.once_in(4) {
            return ("Secretary".to_owned(), *self.chance.one_of(steps::OF_THE_COURT));
        }
        let it = *self.chance.one_of(&people);
        let kinds = match it.part {
            case::Part::Mediator { .. } | case::Part::Candidate { .. } => steps::OF_A_MEDIATOR,
            case::Part::Judge => steps::OF_THE_COURT,
            _ => steps::OF_A_PARTY,
        };
        let who = self.town.name(&it.person);
        if self.town.people.contains_key(&who) { (who, *self.chance.one_of(kinds)) } else { self.anything() }
    }

    fn request(&mut self, act: Act) -> Request {
        self.acts += 1;
        let mut request = Request::page(&format!("try-{}", self.acts), act);
        request.identified = matches!(request.act, Act::NameAssistant { .. });
        if content::is_of_the_court(&request.act) {
            let date = self.town.clerk.office().today();
            request.through = Through::Paper(Paper { number: "2-1".to_owned(), date, scan: None });
        }
        request
    }

    async fn perform(
        &mut self,
        step: u64,
        who: &str,
        number: &CaseNumber,
        request: Request,
        before: &Case,
    ) -> Option<Failure> {
        let mut refused = None;
        let who = self.town.who(who).await;
        match self.town.clerk.perform(&who, number, request.clone()).await {
            Ok(done) => {
                assert!(!done.already, "the id is new");
                *self.done.entry(request.act.kind()).or_default() += 1;
                promises::nothing_after_the_end(before, &request.act);
                let events = self.is_written(&done, before).await;
                promises::messages_reach_only_readers(&self.town, number, &request.id, &events).await;
                if self.chance.once_in(10) {
                    let again = self.town.clerk.perform(&who, number, request).await.unwrap();
                    assert!(again.already, "the same act twice writes once");
                }
            }
            Err(failure) => {
                self.refused += 1;
                self.is_no_fault(&failure);
                refused = Some(failure);
            }
        }
        if step.is_multiple_of(50) {
            promises::replay_gives_the_same(&self.town, number).await;
            promises::strangers_find_nothing(&self.town, number).await;
        }
        refused
    }

    /// Looks at what an act wrote, and at everybody's view of the case.
    async fn is_written(&mut self, done: &Done, before: &Case) -> Vec<case::Event> {
        let opened = self.town.clerk.read(&done.number.book()).await.unwrap().unwrap();
        assert_eq!(opened.length, before.length + done.events.len() as u64);
        let new = opened.events[usize::try_from(before.length).unwrap()..].to_vec();
        for event in &new {
            assert!(!event.header.rules.is_empty(), "{}: no rule decided", event.header.kind);
            promises::nothing_personal_in_facts(&self.town, event);
        }
        let some = [self.chance.name(PEOPLE), *self.chance.one_of(&["Judge", "Secretary", "Stranger"])];
        let people = if self.chance.once_in(20) { PEOPLE } else { &some };
        promises::views_keep_to_their_rooms(&self.town, &opened.case, &opened.events, people);
        promises::duties_make_up_the_terms(&opened.case);
        new
    }

    fn is_no_fault(&self, failure: &Failure) {
        assert!(!matches!(failure, Failure::Broken(_) | Failure::Fault(_)), "{failure}");
    }

    /// At the end every chain holds, and the shelf can be made anew.
    async fn ends(&self, steps: u64) {
        let clerk = &self.town.clerk;
        let report = clerk.store.verify(|_| {}).await.unwrap();
        assert!(report.holds(), "{:?}", report.broken);
        promises::the_shelf_is_derived(&self.town).await;
        let missing: Vec<_> =
            ActKind::ALL.iter().filter(|it| **it != ActKind::File && !self.done.contains_key(it)).collect();
        println!("{} entries, {} refusals, done: {:?}", report.entries, self.refused, self.done);
        // A run that does nothing would promise nothing.
        if steps >= STEPS {
            assert!(self.done.values().sum::<u64>() > steps / 10, "too little was done: {:?}", self.done);
            assert!(missing.len() < 20, "these acts were never done: {missing:?}");
        }
    }
}

/// A person of the cast by id.
fn id(town: &Town, name: &str) -> PersonId {
    town.id(name)
}
