//! Records in the making, for the tests of clocks and steps.

use case::{
    Answer, Body, Case, CaseLanguage, Concluded, Costs, DeadlineId, Deed, DisputeKind, EndGround, Event, Fact,
    Instalment, Obligation, OnDefault, PartyKind, PartyRole, ProcedureKind, ProcedureNo, Road, Room, SideNo, Terms,
    Tiyn,
};
use jiff::{
    Timestamp,
    civil::{Date, date},
};
use record::{Assurance, Digest, Header, PersonId, Through};

pub(crate) const FIRST: ProcedureNo = ProcedureNo(1);

/// A day of 2026.
pub(crate) fn day(month: i8, day: i8) -> Date {
    date(2026, month, day)
}

/// A record in the making: what happened, day by day.
#[derive(Clone)]
pub(crate) struct Book(pub Vec<Event>);

impl Book {
    /// Aigerim asks Daulet, out of court (case 1).
    pub(crate) fn loan(on: Date) -> Self {
        let mut book = Self(vec![]);
        book.filed(on, Road::OutOfCourt, false);
        book.named(on, "aigerim", 1, PartyRole::Asking).named(on, "daulet", 2, PartyRole::Asked);
        book.opened(on, Road::OutOfCourt);
        book
    }

    /// Saltanat sues Viktor and the cooperative (case 2).
    pub(crate) fn flat(on: Date, protocol: bool) -> Self {
        let mut book = Self(vec![]);
        book.filed(on, Road::InCourt, protocol);
        book.named(on, "saltanat", 1, PartyRole::Claimant).named(on, "viktor", 2, PartyRole::Respondent);
        book.named(on, "zhetisu-12", 3, PartyRole::Respondent);
        book
    }

    fn filed(&mut self, on: Date, road: Road, pretrial_protocol: bool) {
        let (dispute, language) = (DisputeKind::Other, CaseLanguage::Both);
        let court = (road == Road::InCourt).then(|| "court".to_owned());
        let filed = Fact::Filed {
            road,
            dispute,
            language,
            court,
            authority: None,
            pretrial_protocol,
            instance: case::Instance::First,
            judgment: None,
            pretrial_order: case::PretrialOrder::NotAsked,
        };
        self.fact(on, filed);
    }

    fn named(&mut self, on: Date, person: &str, side: u8, role: PartyRole) -> &mut Self {
        let (person, kind) = (PersonId::from(person), PartyKind::Natural);
        self.fact(on, Fact::PartyNamed { person, side: SideNo(side), role, kind })
    }

    pub(crate) fn opened(&mut self, on: Date, road: Road) -> &mut Self {
        let (kind, dispute, language) = (ProcedureKind::Mediation, DisputeKind::Other, CaseLanguage::Both);
        self.fact(on, Fact::ProcedureOpened { procedure: FIRST, kind, road, dispute, language, sides: vec![] })
    }

    pub(crate) fn fact(&mut self, on: Date, fact: Fact) -> &mut Self {
        self.event(on, fact, None)
    }

    pub(crate) fn event(&mut self, on: Date, fact: Fact, body: Option<Body>) -> &mut Self {
        self.by("somebody", on, fact, body)
    }

    pub(crate) fn by(&mut self, by: &str, on: Date, fact: Fact, body: Option<Body>) -> &mut Self {
        let position = self.0.len() as u64 + 1;
        let header = Header {
            number: position,
            previous: Digest::START,
            room: Room::Court.id(),
            kind: String::new(),
            act: record::ActId(position.to_string()),
            recorded_at: Timestamp::UNIX_EPOCH,
            happened_on: on,
            by: by.into(),
            for_whom: None,
            through: Through::Page,
            assurance: Assurance::Contact,
            rules: vec![],
            told: None,
        };
        self.0.push(Event { position, room: Room::Court, header, fact, body, erased: false });
        self
    }

    pub(crate) fn offered(&mut self, on: Date, until: Option<Date>) -> &mut Self {
        self.fact(on, Fact::MediationOffered { procedure: FIRST, by: SideNo(1), until })
    }

    pub(crate) fn answered(&mut self, on: Date, side: u8, answer: Answer) -> &mut Self {
        self.fact(on, Fact::OfferAnswered { procedure: FIRST, side: SideNo(side), answer })
    }

    pub(crate) fn drawn_up(&mut self, on: Date, until: Option<Date>) -> &mut Self {
        let language = CaseLanguage::Both;
        self.fact(on, Fact::ContractDrawnUp { procedure: FIRST, language, until, free_of_charge: true })
    }

    pub(crate) fn contract(&mut self, on: Date, until: Option<Date>) -> &mut Self {
        self.drawn_up(on, until).fact(on, Fact::ContractConcluded { procedure: FIRST, on })
    }

    pub(crate) fn ended(&mut self, on: Date, ground: EndGround) -> &mut Self {
        self.fact(on, Fact::MediationEnded { procedure: FIRST, ground, on })
    }

    pub(crate) fn agreement(&mut self, on: Date, terms: Terms) -> &mut Self {
        let (version, language) = (1, CaseLanguage::Both);
        let body = Body::Agreement { place: "Astana".to_owned(), terms, mediator: None };
        let fact = Fact::AgreementDrawnUp { procedure: FIRST, version, proposal: 1, language, prevailing: None };
        let concluded = Concluded { in_force_on: on, signed_on: on };
        self.event(on, fact, Some(body))
            .fact(on, Fact::AgreementConcluded { procedure: FIRST, version, concluded })
            .ended(on, EndGround::Agreement)
    }

    pub(crate) fn submitted(&mut self, on: Date) -> &mut Self {
        let fact = Fact::AgreementSubmitted {
            procedure: FIRST,
            kind: ProcedureKind::Mediation,
            version: 1,
            language: CaseLanguage::Russian,
            prevailing: None,
            concluded: Concluded { in_force_on: on, signed_on: on },
            sides: vec![SideNo(1), SideNo(2), SideNo(3)],
            settles: vec![],
        };
        self.fact(on, fact)
    }

    pub(crate) fn passed(&mut self, deadline: DeadlineId, due: Date) -> &mut Self {
        self.fact(crate::calendar::tomorrow(due), Fact::DeadlinePassed { deadline, due })
    }

    pub(crate) fn case(&self) -> Case {
        Case::of(&self.0)
    }
}

/// What case 1 agrees: fourteen instalments.
pub(crate) fn loan_terms() -> Terms {
    let days = [
        (2026, 4, 30),
        (2026, 6, 1),
        (2026, 6, 30),
        (2026, 7, 31),
        (2026, 8, 31),
        (2026, 9, 30),
        (2026, 11, 2),
        (2026, 11, 30),
        (2026, 12, 31),
        (2027, 2, 1),
        (2027, 3, 1),
        (2027, 3, 31),
        (2027, 4, 30),
        (2027, 5, 31),
    ];
    let amount = |index: usize| Tiyn::tenge(if (6..13).contains(&index) { 90_000 } else { 60_000 });
    let part = |(index, &(y, m, d)): (usize, &(i16, i8, i8))| Instalment { due: date(y, m, d), amount: amount(index) };
    let instalments = days.iter().enumerate().map(part).collect();
    terms(vec![owed(2, Deed::Pay { total: Tiyn::tenge(1_050_000), instalments })])
}

/// What case 2 agrees: two payments and a repair.
pub(crate) fn flat_terms() -> Terms {
    let pay = |tenge, due| {
        let amount = Tiyn::tenge(tenge);
        Deed::Pay { total: amount, instalments: vec![Instalment { due, amount }] }
    };
    let repair = Deed::Act { what: "repair the ceiling".to_owned(), due: Some(day(8, 17)) };
    terms(vec![owed(3, pay(1_500_000, day(7, 31))), owed(2, pay(700_000, day(8, 31))), owed(3, repair)])
}

fn owed(debtor: u8, deed: Deed) -> Obligation {
    Obligation { debtor: SideNo(debtor), creditor: SideNo(1), deed, way: "transfer".to_owned(), condition: None }
}

fn terms(obligations: Vec<Obligation>) -> Terms {
    let (costs, on_default) = (Costs::EachBearsOwn, OnDefault::AllDueAfterMissed(2));
    Terms { obligations, waivers: vec![], costs, on_default, ..Terms::default() }
}

/// Case 2 up to the suspension of 8 June.
pub(crate) fn suspended_flat() -> Book {
    let mut book = Book::flat(day(5, 4), false);
    book.fact(day(5, 4), Fact::ConciliationInvited {}).fact(day(5, 20), Fact::ClaimAccepted {});
    book.opened(day(5, 21), Road::InCourt).contract(day(6, 8), None);
    let (kind, contract_on) = (ProcedureKind::Mediation, Some(day(6, 8)));
    book.fact(day(6, 8), Fact::SuspensionPetitioned { procedure: FIRST, kind, contract_on });
    book.fact(day(6, 8), Fact::Suspended { until: day(7, 8), must: true });
    book
}

/// Case 2 with the agreement before the court; approved on `on` if nothing more is said.
pub(crate) fn approved_flat(on: Date) -> Book {
    let mut book = suspended_flat();
    book.agreement(day(7, 2), flat_terms()).submitted(day(7, 2)).fact(on, Fact::Approved { costs_stated: true });
    book
}
