//! One case out of court between Aigerim and Daulet, at the stage a test needs.

use super::cast::Town;
use super::story::acts;
use super::story::phrase::Scene as Phrases;
use super::story::terms;
use crate::{CaseNumber, Done, Failure, Request};
use case::{Act, Answer, Fact, Manner, ProcedureNo};
use record::PersonId;
use std::sync::atomic::{AtomicUsize, Ordering};

const FIRST: ProcedureNo = ProcedureNo(1);

pub(super) struct Scene {
    pub town: Town,
    pub number: CaseNumber,
    acts: AtomicUsize,
}

impl Scene {
    /// The loan of the cast, as Aigerim files it.
    pub fn filing(town: &Town) -> Act {
        let (lists, actor) = (&town.lists, PersonId::from("aigerim"));
        terms::dispute(&Phrases { town, lists, case: None, procedure: FIRST, actor: &actor }, "loan")
    }

    /// Mediation was offered on Monday 2 March.
    pub async fn offered() -> Self {
        let town = Town::open().await;
        town.set(jiff::civil::date(2026, 3, 2), 10);
        let who = town.who("Aigerim").await;
        let act = Self::filing(&town);
        let number = town.clerk.file(&who, Request::page("filed", act)).await.unwrap().number;
        let scene = Self { town, number, acts: AtomicUsize::new(0) };
        let offer = Act::OfferMediation { procedure: FIRST, until: None };
        scene.town.clerk.perform(&who, &scene.number, Request::page("offer", offer)).await.unwrap();
        scene
    }

    /// Mediation with Saule is under way.
    pub async fn mediation() -> Self {
        let scene = Self::offered().await;
        let saule = scene.town.person("Saule").clone();
        let (register, kind) = saule.register.unwrap();
        let (mediator, name) = (saule.id, saule.details.name);
        let choice = Act::ChooseMediator { procedure: FIRST, mediator, kind, register, name };
        let answer = Act::AnswerOffer { procedure: FIRST, answer: Answer::Agrees, text: String::new() };
        let contract = acts::contract_in_russian(FIRST);
        let signs = |signer: &str| {
            let manner = Manner::Eds { container: super::hands::to_be_given() };
            Act::SignContract { procedure: FIRST, signer: signer.into(), manner }
        };
        let acts = [
            ("Daulet", answer),
            ("Aigerim", choice.clone()),
            ("Daulet", choice),
            ("Saule", Act::ConsentToMediate { procedure: FIRST, no_conflict: true }),
            ("Saule", Act::ExplainMediation { procedure: FIRST }),
            ("Saule", contract),
            ("Aigerim", signs("aigerim")),
            ("Daulet", signs("daulet")),
            ("Saule", signs("saule")),
        ];
        for (name, act) in acts {
            scene.does(name, act).await.unwrap();
        }
        scene
    }

    pub async fn does(&self, name: &str, act: Act) -> Result<Done, Failure> {
        let who = self.town.who(name).await;
        let id = format!("act-{}", self.acts.fetch_add(1, Ordering::Relaxed));
        let act = self.town.signed(&who, &self.number, act).await;
        self.town.clerk.perform(&who, &self.number, Request::page(&id, act)).await
    }

    pub fn now(&self) -> jiff::Timestamp {
        self.town.clerk.office().now()
    }

    /// So many days later.
    pub fn later(&self, days: i64) {
        let office = self.town.clerk.office();
        office.advance_to(office.now() + jiff::SignedDuration::from_hours(24 * days));
    }

    pub async fn length(&self) -> u64 {
        self.town.clerk.store.length(&self.number.book()).await.unwrap()
    }

    pub async fn facts(&self) -> Vec<Fact> {
        let opened = self.town.clerk.read(&self.number.book()).await.unwrap().unwrap();
        opened.events.iter().map(|it| it.fact.clone()).collect()
    }

    pub async fn lines(&self, name: &str) -> usize {
        let who = self.town.who(name).await;
        self.town.clerk.sheet(&who, &self.number).await.unwrap().view.lines.len()
    }
}
