//! A case played act by act: each is judged, and what it makes is folded in.

use crate::{Calendar, Eds, Permission, Question, Refusal, Role, Standing, Told, judge, open_acts, roles};
use case::{
    Act, ActKind, Acting, Answer, Case, CaseLanguage, Claim, ContractText, Costs, Deed, Details, DisputeKind, Event,
    Fact, Instalment, Manner, MediatorKind, NewParty, Obligation, OnDefault, PartyKind, PartyRole, Power,
    ProcedureKind, ProcedureNo, Road, Room, SideNo, Staff, StaffRole, Terms, Tiyn, capacities, consequence,
};
use jiff::Timestamp;
use jiff::civil::{Date, date};
use record::{Assurance, Digest, Header, Paper, PersonId, Through};

/// What the check of a signature that counts finds.
pub(super) const GENUINE: Eds = Eds { genuine: true, own: true };
pub(super) const FIRST: ProcedureNo = ProcedureNo(1);
pub(super) const AIGERIM: SideNo = SideNo(1);
pub(super) const DAULET: SideNo = SideNo(2);
pub(super) const COURT: &str = "district-court";

#[derive(Clone)]
pub(super) struct Play {
    pub events: Vec<Event>,
    pub told: Told,
    pub calendar: Calendar,
    pub today: Date,
    pub assurance: Assurance,
    pub through: Through,
    pub for_whom: Option<PersonId>,
}

/// How far a played case goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Until {
    Filed,
    Invited,
    Offered,
    Agreed,
    Chosen,
    Consented,
    DrawnUpContract,
    Running,
    Petitioned,
    Suspended,
    Proposed,
    Accepted,
    DrawnUp,
    Concluded,
    Submitted,
    ApprovalPetitioned,
    Explained,
    Approved,
    FinalText,
    InForce,
}

pub(super) fn paper() -> Paper {
    Paper { number: "17".to_owned(), date: date(2026, 3, 1), scan: None }
}

impl Play {
    pub fn new() -> Self {
        let standing = Standing {
            kind: MediatorKind::Public,
            active: true,
            suspended_until: None,
            territory: None,
            age: Some(52),
            languages: vec![],
        };
        Self {
            events: vec![],
            told: Told { mediator: Some(standing), court_known: true, eds: Some(GENUINE), ..Told::default() },
            calendar: Calendar::of_kazakhstan(),
            today: date(2026, 3, 2),
            assurance: Assurance::Contact,
            through: Through::Page,
            for_whom: None,
        }
    }

    pub fn case(&self) -> Case {
        Case::of(&self.events)
    }

    fn staff(who: &str) -> Vec<Staff> {
        let at = |role| vec![Staff { role, organisation: COURT.to_owned() }];
        match who {
            "secretary" => at(StaffRole::Secretary),
            "guard" => at(StaffRole::Prosecutor),
            "desk" | "helper" => at(StaffRole::ReceptionDesk),
            _ => vec![],
        }
    }

    fn roles(case: &Case, who: &str) -> Vec<Role> {
        if who == "clock" {
            return vec![Role::Clock];
        }
        roles(&capacities(case, &who.into(), &Self::staff(who)), &Self::staff(who))
    }

    pub fn open_to(&self, case: &Case, who: &str, today: Date) -> Vec<ActKind> {
        let person = PersonId::from(who);
        let held = capacities(case, &person, &Self::staff(who));
        open_acts(case, &person, &held, &Self::roles(case, who), today, &self.told, &self.calendar)
    }

    /// What the law says to that act today.
    pub fn asks(&self, who: &str, act: &Act) -> Result<Permission, Refusal> {
        let (case, person) = (self.case(), PersonId::from(who));
        let from_paper = Through::Paper(paper());
        judge(&Question {
            case: &case,
            kind: act.kind(),
            act: Some(act),
            person: &person,
            for_whom: self.for_whom.as_ref(),
            capacities: &capacities(&case, &person, &Self::staff(who)),
            roles: &Self::roles(&case, who),
            assurance: self.assurance,
            through: if who == "secretary" && self.through == Through::Page { &from_paper } else { &self.through },
            happened_on: self.today,
            today: self.today,
            told: &self.told,
            calendar: &self.calendar,
        })
    }

    /// Does it, or fails with the refusal.
    pub fn does(&mut self, who: &str, act: Act) -> &mut Self {
        if let Err(refusal) = self.asks(who, &act) {
            let rules: Vec<_> = refusal.reasons.iter().map(|it| it.rule).collect();
            panic!("{who} {} on {}: {:?} {rules:?}", act.kind().name(), self.today, refusal.ground);
        }
        self.happens(who, &act);
        self
    }

    /// What the act makes happen, unjudged.
    fn happens(&mut self, who: &str, act: &Act) {
        let (case, person) = (self.case(), PersonId::from(who));
        let acting = Acting {
            person: &person,
            for_whom: self.for_whom.as_ref(),
            staff: &Self::staff(who),
            happened_on: self.today,
        };
        let made = consequence(&case, &self.events, act, &acting);
        assert!(!made.is_empty(), "{who} {}: nothing follows", act.kind().name());
        for it in made {
            self.writes(who, it.room, it.fact, it.body);
        }
    }

    /// Writes an entry as it is: what the engine found, say.
    pub fn writes(&mut self, who: &str, room: Room, fact: Fact, body: Option<case::Body>) {
        let header = self.header(&room, &fact, &PersonId::from(who));
        let position = self.events.len() as u64 + 1;
        self.events.push(Event { position, room, header, fact, body, erased: false });
    }

    /// As if nothing with a price had been claimed.
    pub fn forget_claims(&mut self) {
        for event in &mut self.events {
            if let Some(case::Body::Dispute { claims, .. } | case::Body::Subject { claims, .. }) = &mut event.body {
                claims.clear();
            }
        }
    }

    /// Writes an event that came about elsewhere.
    pub fn comes_about(&mut self, fact: Fact, body: Option<case::Body>) -> &mut Self {
        self.writes("office", Room::Joint(FIRST), fact, body);
        self
    }

    fn header(&self, room: &Room, fact: &Fact, by: &PersonId) -> Header {
        Header {
            number: self.events.iter().filter(|it| it.room == *room).count() as u64 + 1,
            previous: Digest::START,
            room: room.id(),
            kind: fact.to_record().0,
            act: "act".into(),
            recorded_at: Timestamp::UNIX_EPOCH,
            happened_on: self.today,
            by: by.clone(),
            for_whom: self.for_whom.clone(),
            through: self.through.clone(),
            assurance: self.assurance,
            rules: vec![],
            told: None,
        }
    }

    pub fn on(&mut self, month: i8, day: i8) -> &mut Self {
        self.today = date(2026, month, day);
        self
    }
}

pub(super) fn party(person: &str, side: SideNo, role: PartyRole) -> NewParty {
    let details = Details { name: person.to_owned(), ..Details::default() };
    NewParty { person: person.into(), side, role, kind: PartyKind::Natural, details }
}

pub(super) fn file(road: Road, parties: Vec<NewParty>) -> Act {
    Act::File {
        road,
        procedure: ProcedureKind::Mediation,
        dispute: DisputeKind::Loan,
        language: CaseLanguage::Russian,
        parties,
        story: "He owes her.".to_owned(),
        claims: vec![Claim {
            what: "the rest".to_owned(),
            amount: Some(Tiyn::tenge(1_050_000)),
            fee_paid: if road == Road::InCourt { Tiyn::tenge(10_500) } else { Tiyn(0) },
            by: None,
        }],
        court: (road == Road::InCourt).then(|| COURT.to_owned()),
        authority: None,
        pretrial_protocol: false,
        background: case::Background::default(),
    }
}

pub(super) fn both(road: Road) -> Vec<NewParty> {
    let (one, other) = match road {
        Road::OutOfCourt => (PartyRole::Asking, PartyRole::Asked),
        Road::InCourt => (PartyRole::Claimant, PartyRole::Respondent),
        Road::AtEnforcement => (PartyRole::JudgmentCreditor, PartyRole::JudgmentDebtor),
    };
    vec![party("aigerim", AIGERIM, one), party("daulet", DAULET, other)]
}

pub(super) fn advocate(powers: Vec<Power>) -> Act {
    Act::AddRepresentative {
        side: DAULET,
        of: "daulet".into(),
        person: "advocate".into(),
        details: Details::default(),
        powers,
        document: paper(),
        mandate: Some(as_advocate()),
    }
}

pub(super) fn as_advocate() -> case::Mandate {
    case::Mandate { ground: case::MandateGround::Advocate, credential: Some(paper()), unbarred: true }
}

pub(super) fn choose(kind: MediatorKind) -> Act {
    Act::ChooseMediator {
        procedure: FIRST,
        mediator: "saule".into(),
        kind,
        register: "register/akim".into(),
        name: "Saule".to_owned(),
    }
}

pub(super) fn contract_text() -> ContractText {
    let said = || "said".to_owned();
    ContractText {
        place: said(),
        subject: said(),
        mediator_and_organisation: said(),
        expenses: said(),
        fee: None,
        confidentiality: said(),
        liability: said(),
        order: said(),
        rights_and_duties: said(),
        termination: said(),
        other: String::new(),
    }
}

pub(super) fn draw_up_contract() -> Act {
    Act::DrawUpContract { procedure: FIRST, language: CaseLanguage::Both, until: None, text: contract_text() }
}

pub(super) fn sign_contract(signer: &str, manner: Manner) -> Act {
    Act::SignContract { procedure: FIRST, signer: signer.into(), manner }
}

pub(super) fn sign(signer: &str, manner: Manner) -> Act {
    Act::SignAgreement { procedure: FIRST, signer: signer.into(), manner }
}

pub(super) fn eds() -> Manner {
    Manner::Eds { container: Digest::START }
}

pub(super) fn terms() -> Terms {
    let instalments = [(5, 1, 600_000), (6, 1, 450_000)]
        .map(|(month, day, tenge)| Instalment { due: date(2026, month, day), amount: Tiyn::tenge(tenge) });
    let deed = Deed::Pay { total: Tiyn::tenge(1_050_000), instalments: instalments.to_vec() };
    let obligation =
        Obligation { debtor: DAULET, creditor: AIGERIM, deed, way: "transfer".to_owned(), condition: None };
    Terms {
        obligations: vec![obligation],
        waivers: vec![],
        costs: Costs::EachBearsOwn,
        on_default: OnDefault::AllDueAfterMissed(2),
        other: String::new(),
        ..Terms::default()
    }
}

pub(super) fn propose(terms: Terms) -> Act {
    Act::Propose { procedure: FIRST, counters: None, terms }
}

pub(super) fn draw_up() -> Act {
    Act::DrawUpAgreement {
        procedure: FIRST,
        language: CaseLanguage::Russian,
        prevailing: None,
        place: "Astana".to_owned(),
        nobody_else_touched: true,
    }
}

/// The loan between neighbours, out of court, so far.
pub(super) fn out_of_court_until(until: Until) -> Play {
    let mut play = Play::new();
    play.on(3, 2).does("aigerim", file(Road::OutOfCourt, both(Road::OutOfCourt)));
    play.does("daulet", advocate(vec![Power::Conduct, Power::ConcludeMediation]));
    help_aigerim(&mut play);
    let steps = [offer, agree, choose_both, consent, explain_and_draw_up, sign_all_contract];
    let known =
        [Until::Offered, Until::Agreed, Until::Chosen, Until::Consented, Until::DrawnUpContract, Until::Running];
    for (at, step) in known.into_iter().zip(steps) {
        if at <= until {
            step(&mut play);
        }
    }
    settle_until(&mut play, until);
    play
}

/// The same before a court, so far.
pub(super) fn in_court_until(until: Until) -> Play {
    let mut play = Play::new();
    play.on(3, 2).does("aigerim", file(Road::InCourt, both(Road::InCourt)));
    play.does("secretary", Act::AssignJudge { judge: "judge".into(), name: "Judge".to_owned() });
    play.does("daulet", advocate(vec![Power::Conduct, Power::ConcludeMediation]));
    help_aigerim(&mut play);
    if until >= Until::Invited {
        play.does("judge", Act::InviteToConciliation {});
        play.does("secretary", Act::AcceptClaim {});
    }
    let steps =
        [open_and_offer, agree, choose_both, consent, explain_and_draw_up, sign_all_contract, petition, suspend];
    let known = [
        Until::Offered,
        Until::Agreed,
        Until::Chosen,
        Until::Consented,
        Until::DrawnUpContract,
        Until::Running,
        Until::Petitioned,
        Until::Suspended,
    ];
    for (at, step) in known.into_iter().zip(steps) {
        if at <= until {
            step(&mut play);
        }
    }
    settle_until(&mut play, until);
    approve_until(&mut play, until);
    play
}

fn help_aigerim(play: &mut Play) {
    play.for_whom = Some("aigerim".into());
    play.does("helper", Act::NameAssistant { of: "aigerim".into(), authority: paper() });
    play.for_whom = None;
}

fn open_and_offer(play: &mut Play) {
    play.does("aigerim", Act::OpenProcedure { procedure: ProcedureKind::Mediation });
    offer(play);
}

fn offer(play: &mut Play) {
    play.does("aigerim", Act::OfferMediation { procedure: FIRST, until: None });
}

fn agree(play: &mut Play) {
    play.on(3, 10).does("daulet", Act::OpenLetter { letter: "letter".to_owned() });
    play.does("daulet", Act::AnswerOffer { procedure: FIRST, answer: Answer::Agrees, text: String::new() });
}

fn choose_both(play: &mut Play) {
    play.on(3, 11).does("aigerim", choose(MediatorKind::Public)).does("daulet", choose(MediatorKind::Public));
}

fn consent(play: &mut Play) {
    play.does("saule", Act::ConsentToMediate { procedure: FIRST, no_conflict: true });
}

fn explain_and_draw_up(play: &mut Play) {
    play.on(3, 16).does("saule", Act::ExplainMediation { procedure: FIRST }).does("saule", draw_up_contract());
}

fn sign_all_contract(play: &mut Play) {
    play.on(3, 20).does("saule", sign_contract("aigerim", Manner::Paper));
    play.does("daulet", sign_contract("daulet", eds())).does("saule", sign_contract("saule", eds()));
}

fn petition(play: &mut Play) {
    play.does("aigerim", Act::PetitionForSuspension { procedure: FIRST });
}

fn suspend(play: &mut Play) {
    play.on(3, 27).does("judge", Act::Suspend { until: date(2026, 4, 27) });
}

fn settle_until(play: &mut Play, until: Until) {
    if until >= Until::Proposed {
        play.on(4, 13).does("daulet", propose(terms()));
    }
    if until >= Until::Accepted {
        play.on(4, 14).does("aigerim", Act::Accept { procedure: FIRST, proposal: 1 });
    }
    if until >= Until::DrawnUp {
        play.does("saule", draw_up());
    }
    if until >= Until::Concluded {
        play.on(4, 15).does("saule", sign("aigerim", Manner::Paper));
        play.does("advocate", sign("advocate", eds())).does("saule", sign("saule", eds()));
    }
}

fn approve_until(play: &mut Play, until: Until) {
    if until >= Until::Submitted {
        play.does("aigerim", Act::SubmitAgreement { procedure: FIRST });
    }
    if until >= Until::ApprovalPetitioned {
        play.does("aigerim", Act::PetitionForApproval { without_me: false });
        let at = "2026-04-20T10:00:00+05".parse().unwrap();
        play.does("judge", Act::SetHearing { at, place: "Room 4".to_owned() });
    }
    if until >= Until::Explained {
        play.on(4, 20).does("judge", Act::ExplainConsequences {});
    }
    if until >= Until::Approved {
        let fee = Tiyn::tenge(10_500);
        play.does("secretary", Act::Approve { costs_stated: true, fee_refund: fee, fee_paid: fee });
    }
    if until >= Until::FinalText {
        play.on(4, 24).does("judge", Act::IssueFinalText {});
    }
    if until >= Until::InForce {
        let last = date(2026, 5, 13);
        play.on(5, 14).does("clock", Act::PassDeadline { deadline: case::DeadlineId::Complaint, due: last });
    }
}
