//! What an allowed act makes happen: the entries it writes, and in which rooms. Nothing is judged here.

use crate::act::{Acting, EnterMediator, RegisterAct};
use crate::{Body, Fact, Register, RegisterKind, Room, SuspensionGround, suspension_ends};
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
pub fn consequence(register: &Register, act: &RegisterAct, _: &Acting) -> Vec<Happening> {
    match act {
        RegisterAct::OpenRegister { kind, keeper, territory } => {
            let fact = Fact::RegisterOpened { kind: *kind, keeper: keeper.clone(), territory: territory.clone() };
            vec![Happening::public(fact, None)]
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
