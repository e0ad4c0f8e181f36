//! What an act about people makes happen: who stands for whom, how they are reached, what they say.

use super::{Acting, Happening};
use crate::{Act, Body, Case, Fact, Mandate, Power, Room, SideNo};

pub(super) fn consequence(case: &Case, act: &Act, acting: &Acting) -> Option<Happening> {
    let own_side = || case.side_of(acting.acting_for());
    Some(match act {
        Act::AddRepresentative { side, of, person, details, powers, document, mandate } => Happening::with(
            // The court must see the powers; out of court they concern everybody who talks.
            case.common_room(),
            Fact::RepresentativeAdded {
                person: person.clone(),
                side: *side,
                of: of.clone(),
                powers: stated(powers, mandate.as_ref()),
                document: document.clone(),
                mandate: mandate.clone(),
            },
            Body::Name(details.name.clone()),
        ),
        Act::EndRepresentation { person } => {
            Happening::plain(case.common_room(), Fact::RepresentationEnded { person: person.clone() })
        }
        Act::NameAssistant { of, .. } => Happening::plain(
            case.common_room(),
            Fact::AssistantNamed { person: acting.person.clone(), side: case.side_of(of)?, of: of.clone() },
        ),
        Act::GiveDetails { person, details } => {
            let room = if case.is_in_court() { Room::Court } else { Room::Side(case.side_of(person)?) };
            Happening::with(room, Fact::DetailsGiven { person: person.clone() }, Body::Details(details.clone()))
        }
        Act::Screen { answers } => {
            let room = Room::Screening(acting.acting_for().clone());
            Happening::with(room, Fact::Screened {}, Body::Answers(answers.clone()))
        }
        Act::GiveSafeContact { how } => {
            let room = Room::Screening(acting.acting_for().clone());
            Happening::with(room, Fact::SafeContactGiven {}, Body::Text(how.clone()))
        }
        Act::RecordAttempt { person, channel, reached, note } => Happening::with(
            notice_room(case, acting),
            Fact::NoticeAttempted { person: person.clone(), channel: *channel, reached: *reached },
            Body::Text(note.clone()),
        ),
        Act::OpenLetter { letter } => Happening::plain(
            notice_room(case, acting),
            Fact::LetterOpened { person: acting.person.clone(), letter: letter.clone() },
        ),
        Act::Say { room, text } => Happening::with(room.clone(), Fact::Said {}, Body::Text(text.clone())),
        Act::AddFile { room, file, name, media, bytes } => Happening::with(
            room.clone(),
            Fact::FileAdded { file: *file, media: media.clone(), bytes: *bytes },
            Body::Text(name.clone()),
        ),
        Act::Correct { room, number, happened_on, text, reason } => Happening::with(
            room.clone(),
            Fact::Corrected { room: room.clone(), number: *number, happened_on: *happened_on },
            Body::Correction { text: text.clone(), reason: reason.clone() },
        ),
        Act::OfferMediation { procedure, until } => Happening::plain(
            Room::Joint(*procedure),
            Fact::MediationOffered {
                procedure: *procedure,
                by: own_side().or_else(|| entrusting(case, acting))?,
                until: *until,
            },
        ),
        Act::AnswerOffer { procedure, answer, text } => Happening::with(
            Room::Joint(*procedure),
            Fact::OfferAnswered { procedure: *procedure, side: own_side()?, answer: *answer },
            Body::Text(text.clone()),
        ),
        _ => return None,
    })
}

/// Where an attempt to reach somebody stands. A letter about an offer tells that there is one, so it is nothing for the
/// court's file; a notice by the court's own people belongs there (CPC 127).
fn notice_room(case: &Case, acting: &Acting) -> Room {
    let of_the_court =
        acting.staff.iter().any(|it| matches!(it.role, crate::StaffRole::Secretary | crate::StaffRole::Judge));
    let offered = case.procedures.iter().rev().find(|it| it.offer.is_some());
    match offered {
        Some(procedure) if !of_the_court => case.talk_room(procedure.no),
        _ => case.common_room(),
    }
}

/// Heads of companies and legal representatives may do whatever the represented may (CPC 57(2), 62(4)).
fn stated(powers: &[Power], mandate: Option<&Mandate>) -> Vec<Power> {
    match mandate {
        Some(it) if it.ground.needs_no_powers() => Power::ALL.to_vec(),
        _ => powers.to_vec(),
    }
}

/// A mediator invites at the request of one side, and the offer counts as that side's (Law on Mediation 2(5-1)).
fn entrusting(case: &Case, acting: &Acting) -> Option<SideNo> {
    let entrusted = case.procedures.iter().rev().find_map(|it| it.inviter.as_ref());
    entrusted.filter(|it| it.1 == *acting.person).map(|it| it.0)
}
