//! What always holds, whoever did what.

use crate::tests::cast::Town;
use crate::{CaseNumber, Failure};
use case::{Act, Case, Event, Fact, Part, Room, StaffRole, View, from_entry};
use record::{ActId, PersonId};
use std::collections::BTreeSet;
use store::Shelf;

/// The rooms somebody may read by the part taken, said once more and otherwise than in `case::reads`.
fn may_read(case: &Case, person: &PersonId, is_secretary: bool, event: &Event) -> bool {
    let by_part = |part: &Part| match (part, &event.room) {
        (
            Part::Party { .. } | Part::Representative { .. } | Part::Assistant { .. },
            Room::Court | Room::Joint(_) | Room::Participatory(_),
        ) => true,
        (Part::Party { side } | Part::Representative { side, .. } | Part::Assistant { side, .. }, Room::Side(own)) => {
            side == own
        }
        (Part::Party { side } | Part::Representative { side, .. }, Room::Caucus(_, own)) => side == own,
        (Part::Party { side } | Part::Representative { side, .. }, Room::Own(_, own)) => side == own,
        (Part::Mediator { procedure }, Room::Joint(no) | Room::Caucus(no, _)) => procedure == no,
        (Part::Mediator { procedure }, Room::Mediator(no)) => procedure == no && event.header.by == *person,
        (Part::Mediator { .. }, Room::Side(_)) => matches!(event.fact, Fact::DetailsGiven { .. }),
        (Part::Mediator { .. }, Room::Screening(_)) => true,
        // Who may sign for whom, and nothing else of the court's file.
        (Part::Mediator { .. }, Room::Court) => {
            matches!(event.fact, Fact::RepresentativeAdded { .. } | Fact::RepresentationEnded { .. })
        }
        (Part::Candidate { procedure }, Room::Joint(no)) => procedure == no,
        (Part::Judge | Part::Prosecutor, Room::Court) => true,
        (Part::Invited { procedure, .. }, Room::Joint(no)) => procedure == no,
        _ => false,
    };
    // A judge who mediated and then tries is behind the wall (CPC 66(4)).
    let tries = case.active().any(|it| it.person == *person && it.part == Part::Judge);
    let ended = |no| case.procedure(no).is_some_and(|it| it.end.is_some());
    let walled = |part: &Part| tries && matches!(part, Part::Mediator { procedure } if ended(*procedure));
    let own = matches!(&event.room, Room::Screening(own) if own == person);
    own || is_secretary && event.room == Room::Court
        || case.active().filter(|it| it.person == *person && !walled(&it.part)).any(|it| by_part(&it.part))
}

/// No entry of a mediation room reaches the court; nobody reads a room that is not his; a stranger sees nothing.
pub(super) fn views_keep_to_their_rooms(town: &Town, case: &Case, events: &[Event], people: &[&str]) {
    for name in people {
        let person = town.id(name);
        let court = case.court.as_ref().map(|it| it.organisation.as_str());
        let staff = match *name {
            "Secretary" => vec![case::Staff { role: StaffRole::Secretary, organisation: "district-court".to_owned() }],
            "Clerk" => vec![case::Staff { role: StaffRole::Secretary, organisation: "another-court".to_owned() }],
            "Desk" => vec![case::Staff { role: StaffRole::ReceptionDesk, organisation: "house-of-accord".to_owned() }],
            "Administrator" => vec![case::Staff { role: StaffRole::Administrator, organisation: "office".to_owned() }],
            _ => vec![],
        };
        // A secretary reads the file while the own court has it: a case goes from court to court.
        let is_secretary =
            staff.iter().any(|it| it.role == StaffRole::Secretary && court == Some(it.organisation.as_str()));
        let takes_part = is_secretary || case.active().any(|it| it.person == person);
        let view = View::of(case, events, &person, &staff);
        assert_eq!(view.is_some(), takes_part, "{name} sees the case or does not");
        let Some(view) = view else { continue };
        for line in &view.lines {
            let event = events.iter().find(|it| it.room == line.room && it.header.number == line.number).unwrap();
            assert!(
                may_read(case, &person, is_secretary, event),
                "{name} reads {} in {:?}",
                event.header.kind,
                event.room
            );
        }
        let only_court = is_secretary
            || case
                .active()
                .filter(|it| it.person == person)
                .all(|it| matches!(it.part, Part::Judge | Part::Prosecutor));
        if only_court {
            assert!(view.lines.iter().all(|it| it.room == Room::Court), "the court reads of mediation: {name}");
            assert!(view.case.procedures.is_empty(), "the court knows of a procedure: {name}");
        }
    }
}

pub(super) fn duties_make_up_the_terms(case: &Case) {
    for procedure in &case.procedures {
        let Some(agreement) = procedure.agreement.as_ref().filter(|it| it.concluded.is_some()) else { continue };
        let total = agreement.terms.as_ref().unwrap().total();
        let duties: case::Tiyn = procedure.duties.iter().filter_map(|it| it.amount).sum();
        assert_eq!(duties, total, "the duties are what was agreed");
    }
}

/// When mediation has ended nobody negotiates, meets or signs in it any more.
pub(super) fn nothing_after_the_end(before: &Case, act: &Act) {
    let negotiates = matches!(
        act,
        Act::OfferMediation { .. }
            | Act::AnswerOffer { .. }
            | Act::ChooseMediator { .. }
            | Act::ConsentToMediate { .. }
            | Act::DrawUpContract { .. }
            | Act::SignContract { .. }
            | Act::PlanSession { .. }
            | Act::ExtendMediation { .. }
            | Act::LeaveMediation { .. }
            | Act::LeaveTalks { .. }
            | Act::RefuseTogether { .. }
            | Act::FindExcluded { .. }
            | Act::Propose { .. }
            | Act::Accept { .. }
            | Act::Reject { .. }
            | Act::Withdraw { .. }
            | Act::DrawUpAgreement { .. }
            | Act::SignAgreement { .. }
    );
    let Some(procedure) = law::procedure_no(act).and_then(|it| before.procedure(it)).filter(|_| negotiates) else {
        return;
    };
    assert_eq!(procedure.end, None, "{act:?} after the end");
}

/// Statistics read facts, so nothing of a person stands there.
pub(super) fn nothing_personal_in_facts(town: &Town, event: &Event) {
    let facts = event.fact.to_record().1.to_string();
    for person in town.people.values() {
        let details = &person.details;
        let number = details.id_number.as_ref().map(|it| it.as_str());
        let personal = [Some(details.name.as_str()), number, Some(&details.phone), Some(&details.email)];
        for it in personal.into_iter().flatten().filter(|it| !it.is_empty()) {
            assert!(!facts.contains(it), "{} says {it}", event.header.kind);
        }
    }
}

/// The record, read again from the store, folds to the very same case.
pub(super) async fn replay_gives_the_same(town: &Town, number: &CaseNumber) {
    let stored = town.clerk.store.book(&number.book()).await.unwrap();
    let events: Vec<Event> = stored.iter().map(|it| from_entry(it.position, &it.entry).unwrap()).collect();
    let opened = town.clerk.read(&number.book()).await.unwrap().unwrap();
    assert_eq!(events, opened.events);
    assert_eq!(Case::of(&events), opened.case);
    assert!(town.clerk.store.verify_book(&number.book()).await.unwrap().holds());
}

pub(super) async fn strangers_find_nothing(town: &Town, number: &CaseNumber) {
    for name in ["Stranger", "Administrator", "Keeper", "Clerk"] {
        let who = town.who(name).await;
        let opened = town.clerk.read(&number.book()).await.unwrap().unwrap();
        // The staff of the court that has the case, now that it goes from court to court, is no stranger to it.
        let has_it = |court: &case::CourtFile| who.staff.iter().any(|it| it.organisation == court.organisation);
        if opened.case.active().any(|it| it.person == who.person) || opened.case.court.as_ref().is_some_and(has_it) {
            continue;
        }
        assert!(matches!(town.clerk.sheet(&who, number).await, Err(Failure::NotFound)), "{name} finds the case");
        assert!(town.clerk.cases_of(&who).await.unwrap().iter().all(|it| it.number != *number));
        assert!(town.clerk.desk(&who).await.unwrap().iter().all(|it| it.number != *number));
    }
}

/// A message goes to somebody who may read what was written, never to its writer or to whom writing is not safe.
pub(super) async fn messages_reach_only_readers(town: &Town, number: &CaseNumber, act: &ActId, new: &[Event]) {
    let opened = town.clerk.read(&number.book()).await.unwrap().unwrap();
    let case = &opened.case;
    for message in town.clerk.store.messages_about(&format!("{number}/{act}")).await.unwrap() {
        let person = PersonId(message.recipient.clone());
        if message.channel == "call" {
            continue;
        }
        // Only a signature is told to the one in whose name it was made.
        let own = message.channel == crate::notices::SIGNED;
        assert!(new.iter().all(|it| (it.header.by == person) == own), "{person} is told of what he did");
        assert!(!case.safe_contacts.contains_key(&person), "{person} is not to be written to");
        assert!(new.iter().any(|it| may_read(case, &person, false, it)), "{person} is told of what he may not read");
        let said = message.content.to_string();
        assert_eq!(said, format!("{{\"case\":\"{number}\"}}"), "a message says nothing else");
    }
}

/// The shelf made anew from the records is the one that stood there.
pub(super) async fn the_shelf_is_derived(town: &Town) {
    // What depends on the day is looked at again on its day; here everything is looked at today.
    town.clerk.rebuild().await.unwrap();
    let first = shelves(town).await;
    town.clerk.rebuild().await.unwrap();
    assert_eq!(first, shelves(town).await);
}

async fn shelves(town: &Town) -> Vec<Shelf> {
    let mut shelves = vec![];
    for book in town.clerk.store.books("case/", None, 10_000).await.unwrap() {
        shelves.extend(town.clerk.store.shelf(&book).await.unwrap());
    }
    let books: BTreeSet<_> = shelves.iter().map(|it| it.book.clone()).collect();
    assert_eq!(books.len(), shelves.len());
    shelves
}
