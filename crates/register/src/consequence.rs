//! What an allowed act makes happen: the entries it writes, and in which rooms. Nothing is judged here.

use crate::act::{Acting, EnterMediator, RegisterAct};
use crate::{Body, Fact, Finding, Register, RegisterKind, Room, SuspensionGround, TermId, suspension_ends};
use jiff::civil::Date;
use record::PersonId;

/// One event that is to be written.
#[derive(Clone, Debug, PartialEq)]
pub struct Happening {
    pub room: Room,
    pub fact: Fact,
    pub body: Option<Body>,
}

impl Happening {
    fn public(fact: Fact, body: Option<Body>) -> Self {
        Self { room: Room::Public, fact, body }
    }

    fn kept(fact: Fact, body: Body) -> Self {
        Self { room: Room::Keeper, fact, body: Some(body) }
    }
}

/// The events an allowed act makes. They all happen on the day of the act.
pub fn consequence(register: &Register, act: &RegisterAct, acting: &Acting) -> Vec<Happening> {
    match act {
        RegisterAct::OpenRegister { kind, keeper, territory } => {
            let fact = Fact::RegisterOpened { kind: *kind, keeper: keeper.clone(), territory: territory.clone() };
            vec![Happening::public(fact, None)]
        }
        RegisterAct::ReceiveApplication { person, applied } => {
            let application = register.last.application.saturating_add(1);
            let fact = Fact::ApplicationReceived { person: person.clone(), application };
            vec![Happening::kept(fact, Body::Applied(applied.clone()))]
        }
        RegisterAct::EnterMediator(it) => enter(register, it),
        RegisterAct::RefuseEntry { person, applied_on, reasons } => {
            let fact = Fact::EntryRefused { person: person.clone(), applied_on: *applied_on };
            vec![Happening::kept(fact, Body::Text(reasons.clone()))]
        }
        RegisterAct::ChangeEntry { person, published } => {
            let body = Body::Published(Box::new(published.clone()));
            vec![Happening::public(Fact::EntryChanged { person: person.clone() }, Some(body))]
        }
        RegisterAct::SuspendMediator { person, from, to, ground, reasons } => {
            let to = end_of_suspension(register, *from, *to, *ground);
            let fact = Fact::MediatorSuspended { person: person.clone(), from: *from, to, ground: *ground };
            vec![Happening::public(fact, None), reasoned(person, reasons)]
        }
        RegisterAct::RestoreMediator { person, ground } => {
            vec![Happening::public(Fact::MediatorRestored { person: person.clone(), ground: *ground }, None)]
        }
        RegisterAct::ExcludeMediator { person, ground, reasons } => {
            let fact = Fact::MediatorExcluded { person: person.clone(), ground: *ground };
            vec![Happening::public(fact, None), reasoned(person, reasons)]
        }
        RegisterAct::ReceiveComplaint { person, text } => {
            let complaint = register.last.complaint.saturating_add(1);
            let fact = Fact::ComplaintReceived { person: person.clone(), complaint };
            vec![Happening::kept(fact, Body::Text(text.clone()))]
        }
        RegisterAct::DecideComplaint { complaint, finding, reasons } => {
            decide(register, *complaint, *finding, reasons, acting.happened_on)
        }
        RegisterAct::AnnounceElection { gathering_on, announcement } => {
            let election = register.last.election.saturating_add(1);
            let fact = Fact::ElectionAnnounced { election, gathering_on: *gathering_on };
            vec![Happening::public(fact, Some(Body::Announcement(announcement.clone())))]
        }
        RegisterAct::HoldGathering { election } => {
            vec![Happening::public(Fact::GatheringHeld { election: *election }, None)]
        }
        RegisterAct::ReceiveProtocol { election, elected, participants, protocol } => {
            let (election, participants) = (*election, *participants);
            let fact = Fact::ProtocolReceived { election, elected: elected.clone(), participants };
            vec![Happening::public(fact, Some(Body::Protocol(protocol.clone())))]
        }
        RegisterAct::EnterOrganisation { organisation, number, published } => {
            let body = Some(Body::Organisation(Box::new(published.clone())));
            let organisation = organisation.clone();
            let fact = if register.organisation(&organisation, acting.happened_on).is_some() {
                Fact::OrganisationChanged { organisation }
            } else {
                let number = number.unwrap_or_else(|| register.next_number());
                Fact::OrganisationEntered { organisation, number }
            };
            vec![Happening::public(fact, body)]
        }
        RegisterAct::ExcludeOrganisation { organisation, reasons } => {
            let why = Fact::OrganisationReasoned { organisation: organisation.clone() };
            vec![
                Happening::public(Fact::OrganisationExcluded { organisation: organisation.clone() }, None),
                Happening::kept(why, Body::Text(reasons.clone())),
            ]
        }
        RegisterAct::PassTerm { term, due } => {
            // That a suspension is over is for everybody; what waits for the keeper, for the keeper and the mediator.
            let room = if matches!(term, TermId::Suspension { .. }) { Room::Public } else { Room::Keeper };
            vec![Happening { room, fact: Fact::TermPassed { term: term.clone(), due: *due }, body: None }]
        }
        RegisterAct::Correct { room, number, correction, reason } => {
            let fact = Fact::Corrected { room: *room, number: *number, correction: *correction };
            let why = Fact::CorrectionReasoned { room: *room, number: *number };
            vec![Happening { room: *room, fact, body: None }, Happening::kept(why, Body::Text(reason.clone()))]
        }
    }
}

fn enter(register: &Register, it: &EnterMediator) -> Vec<Happening> {
    let number = it.number.unwrap_or_else(|| register.next_number());
    let entered = Fact::MediatorEntered { person: it.person.clone(), number };
    let shown = Fact::PapersShown { person: it.person.clone(), applied_on: it.applied_on };
    vec![
        Happening::public(entered, Some(Body::Published(Box::new(it.published.clone())))),
        Happening::kept(shown, Body::Application(it.application.clone())),
    ]
}

/// A confirmed breach suspends at once: six months for a professional, for others the mark until it is taken away.
fn decide(register: &Register, complaint: u32, finding: Finding, reasons: &str, day: Date) -> Vec<Happening> {
    let Some(known) = register.complaint(complaint) else { return vec![] };
    let person = known.person.clone();
    let fact = Fact::ComplaintDecided { person: person.clone(), complaint, finding };
    let decided = Happening::kept(fact, Body::Text(reasons.to_owned()));
    if finding == Finding::NotConfirmed {
        return vec![decided];
    }
    let ground = SuspensionGround::ConfirmedBreach;
    let to = end_of_suspension(register, day, None, ground);
    let suspended = Fact::MediatorSuspended { person: person.clone(), from: day, to, ground };
    vec![decided, Happening::public(suspended, None), reasoned(&person, reasons)]
}

/// The law sets the end for a professional's confirmed breach (14(7)) and names none for others.
fn end_of_suspension(register: &Register, from: Date, to: Option<Date>, ground: SuspensionGround) -> Option<Date> {
    match (register.kind(), ground) {
        (Some(RegisterKind::Professional), SuspensionGround::ConfirmedBreach) => Some(suspension_ends(from)),
        _ => to,
    }
}

fn reasoned(person: &PersonId, reasons: &str) -> Happening {
    Happening::kept(Fact::DecisionReasoned { person: person.clone() }, Body::Text(reasons.to_owned()))
}
