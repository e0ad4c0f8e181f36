//! What an allowed act makes happen: the entries it writes, and in which rooms.
//!
//! Nothing is judged here. An act that makes no sense for the case has no consequence.

mod court;
mod people;
mod table;

use crate::act::NewParty;
use crate::{
    Act, Body, Calling, Case, Claim, Concluded, DeadlineId, EndGround, Event, Fact, Instance, Mediator, ProcedureKind,
    ProcedureNo, Road, Room, SideNo, Signature, Signer, Staff,
};
use jiff::civil::Date;
use record::PersonId;

/// Who acts, and on which day it happened.
#[derive(Clone, Debug)]
pub struct Acting<'a> {
    pub person: &'a PersonId,
    /// The person represented, when somebody acts for another.
    pub for_whom: Option<&'a PersonId>,
    pub staff: &'a [Staff],
    pub happened_on: Date,
}

impl Acting<'_> {
    /// The person for whom the act counts.
    pub fn acting_for(&self) -> &PersonId {
        self.for_whom.unwrap_or(self.person)
    }
}

/// One event that is to be written.
#[derive(Clone, Debug, PartialEq)]
pub struct Happening {
    pub room: Room,
    pub fact: Fact,
    pub body: Option<Body>,
}

impl Happening {
    fn plain(room: Room, fact: Fact) -> Self {
        Self { room, fact, body: None }
    }

    fn with(room: Room, fact: Fact, body: Body) -> Self {
        Self { room, fact, body: Some(body) }
    }
}

/// The events an allowed act makes.
pub fn consequence(case: &Case, events: &[Event], act: &Act, acting: &Acting) -> Vec<Happening> {
    match act {
        Act::File { .. } => file(act, acting),
        Act::OpenProcedure { procedure } => vec![open(case, *procedure)],
        Act::ChooseMediator { procedure, mediator, kind, register, name } => {
            let mediator = Mediator {
                person: mediator.clone(),
                kind: *kind,
                register: register.clone(),
                chosen_on: None,
                consented_on: None,
            };
            choose(case, *procedure, &mediator, name, acting)
        }
        Act::EntrustInvitation { procedure, mediator, kind, register, name } => {
            let Some(side) = case.side_of(acting.acting_for()) else { return vec![] };
            let (procedure, person) = (*procedure, mediator.clone());
            let (kind, register) = (*kind, register.clone());
            let known = Mediator { person: person.clone(), kind, register, chosen_on: None, consented_on: None };
            let name = || Body::Name(name.clone());
            let marked = Fact::MediatorMarked { procedure, side, mediator: known };
            let entrusted = Fact::InvitationEntrusted { procedure, side, mediator: person };
            let room = Room::Joint(procedure);
            vec![Happening::with(room.clone(), marked, name()), Happening::with(room, entrusted, name())]
        }
        Act::InviteIntoMediation { procedure, person, name, calling } => {
            invite(case, *procedure, (person, *calling), name, acting)
        }
        Act::SignContract { .. } | Act::SignAgreement { .. } => sign(case, act, acting),
        Act::ExtendMediation { procedure, until, reason } => extend(case, *procedure, *until, reason, acting),
        Act::RefuseTogether { procedure, .. } => refuse(case, *procedure, acting),
        Act::NameAddressee { procedure, side, person, kind, details } => {
            let party = NewParty {
                person: person.clone(),
                side: *side,
                role: case.side(*side).map_or(crate::PartyRole::Asked, |it| it.role),
                kind: *kind,
                details: details.clone(),
            };
            name_addressee(case, *procedure, &party, acting)
        }
        Act::ApplyAtEnforcement { procedure, court, chosen } => {
            court::apply_at_enforcement(case, *procedure, court, *chosen, acting)
        }
        Act::Release { room, number, to } => release(events, room, *number, to, acting),
        Act::ListFindings { procedure } => list_findings(case, events, *procedure),
        Act::PassDeadline { deadline, due } => pass(case, *deadline, *due),
        Act::AddIssue { .. }
        | Act::RemoveIssue { .. }
        | Act::NoteTentative { .. }
        | Act::GivePoints { .. }
        | Act::AskCoolingOff { .. }
        | Act::OpenBidding { .. }
        | Act::MakeBid { .. }
        | Act::AskNumber { .. }
        | Act::AnswerNumber { .. }
        | Act::StopBidding { .. } => table::consequence(case, act, acting).unwrap_or_default(),
        // The engine's answer: see the clerk.
        Act::AskPackages { .. } => vec![],
        _ => people::consequence(case, act, acting)
            .or_else(|| mediation(case, act, acting))
            .or_else(|| settlement(case, act, acting))
            .or_else(|| court::consequence(case, act, acting))
            .into_iter()
            .collect(),
    }
}

fn file(act: &Act, acting: &Acting) -> Vec<Happening> {
    let Act::File {
        road,
        procedure,
        dispute,
        language,
        parties,
        story,
        claims,
        court,
        authority,
        pretrial_protocol,
        background,
    } = act
    else {
        return vec![];
    };
    let room = match road {
        Road::InCourt => Room::Court,
        Road::OutOfCourt | Road::AtEnforcement => procedure.talk_room(ProcedureNo(1)),
    };
    let mut made = vec![Happening::plain(
        room.clone(),
        Fact::Filed {
            road: *road,
            dispute: *dispute,
            language: *language,
            court: court.clone(),
            authority: authority.clone(),
            pretrial_protocol: *pretrial_protocol,
            instance: if *road == Road::AtEnforcement { Instance::Enforcement } else { background.instance },
            judgment: background.judgment.clone(),
            pretrial_order: background.pretrial_order,
        },
    )];
    for party in parties {
        // Out of court nobody has a right to the other's address; the claim to a court must state it (CPC 148(2)).
        let kept = if *road == Road::InCourt { Room::Court } else { Room::Side(party.side) };
        made.extend(named(party, &room, kept));
    }
    let stated = Body::Dispute {
        story: story.clone(),
        claims: claims.clone(),
        tried: background.tried.clone(),
        fee_paid: background.fee_paid,
    };
    made.push(Happening::with(room.clone(), Fact::DisputeStated {}, stated));
    let helped = parties.iter().find(|it| authority.is_some() && it.person == *acting.acting_for());
    if let Some(helped) = helped {
        let fact = Fact::AssistantNamed { person: acting.person.clone(), side: helped.side, of: helped.person.clone() };
        made.push(Happening::plain(room, fact));
    }
    if *road != Road::InCourt {
        let names = parties.iter().map(|it| (it.person.clone(), it.details.name.clone())).collect();
        let mut sides: Vec<(SideNo, crate::PartyRole, Vec<PersonId>)> = vec![];
        for party in parties {
            match sides.iter_mut().find(|it| it.0 == party.side) {
                Some(side) => side.2.push(party.person.clone()),
                None => sides.push((party.side, party.role, vec![party.person.clone()])),
            }
        }
        let fact = Fact::ProcedureOpened {
            procedure: ProcedureNo(1),
            kind: *procedure,
            road: *road,
            dispute: *dispute,
            language: *language,
            sides,
        };
        made.push(opened(procedure.talk_room(ProcedureNo(1)), fact, names, story, claims));
    }
    made
}

fn named(party: &NewParty, room: &Room, kept: Room) -> [Happening; 2] {
    let NewParty { person, side, role, kind, details } = party;
    let fact = Fact::PartyNamed { person: person.clone(), side: *side, role: *role, kind: *kind };
    [
        Happening::with(room.clone(), fact, Body::Name(details.name.clone())),
        Happening::with(kept, Fact::DetailsGiven { person: person.clone() }, Body::Details(details.clone())),
    ]
}

/// The side is filled anew, and the offer is made anew, so that the whole term to answer runs for the right person.
fn name_addressee(case: &Case, procedure: ProcedureNo, party: &NewParty, acting: &Acting) -> Vec<Happening> {
    let Some(by) = case.side_of(acting.acting_for()) else { return vec![] };
    let mut made = named(party, &case.common_room(), Room::Side(party.side)).to_vec();
    let offered = Fact::MediationOffered { procedure, by, until: None };
    made.push(Happening::plain(Room::Joint(procedure), offered));
    made
}

fn open(case: &Case, kind: ProcedureKind) -> Happening {
    let last = case.procedures.iter().map(|it| it.no.0).max().unwrap_or(0);
    let procedure = ProcedureNo(last.saturating_add(1));
    let sides = case.sides.iter().map(|it| (it.no, it.role, it.members.clone())).collect();
    let parties = case.sides.iter().flat_map(|it| &it.members);
    let names = parties.filter_map(|it| case.name_of(it).map(|name| (it.clone(), name.to_owned()))).collect();
    let fact = Fact::ProcedureOpened {
        procedure,
        kind,
        road: case.road.unwrap_or(Road::OutOfCourt),
        dispute: case.dispute.unwrap_or(crate::DisputeKind::Other),
        language: case.language.unwrap_or(crate::CaseLanguage::Both),
        sides,
    };
    opened(kind.talk_room(procedure), fact, names, case.story.as_deref().unwrap_or_default(), &case.claims)
}

fn opened(room: Room, fact: Fact, names: Vec<(PersonId, String)>, story: &str, claims: &[Claim]) -> Happening {
    let subject = Body::Subject { names, story: story.to_owned(), claims: claims.to_vec() };
    Happening::with(room, fact, subject)
}

fn choose(case: &Case, no: ProcedureNo, mediator: &Mediator, name: &str, acting: &Acting) -> Vec<Happening> {
    let (Some(procedure), Some(side)) = (case.procedure(no), case.side_of(acting.acting_for())) else { return vec![] };
    let room = Room::Joint(no);
    let fact = Fact::MediatorMarked { procedure: no, side, mediator: mediator.clone() };
    let mut made = vec![Happening::with(room.clone(), fact, Body::Name(name.to_owned()))];
    let same = |it: &SideNo| *it == side || procedure.marks.get(it) == Some(&mediator.person);
    if case.settling_sides().iter().all(same) {
        let mediator = Mediator { chosen_on: Some(acting.happened_on), ..mediator.clone() };
        let fact = Fact::MediatorChosen { procedure: no, mediator };
        made.push(Happening::with(room, fact, Body::Name(name.to_owned())));
    }
    made
}

fn invite(
    case: &Case,
    no: ProcedureNo,
    (person, calling): (&PersonId, Calling),
    name: &str,
    acting: &Acting,
) -> Vec<Happening> {
    let (Some(procedure), Some(side)) = (case.procedure(no), case.side_of(acting.acting_for())) else { return vec![] };
    let room = Room::Joint(no);
    let named = || Body::Name(name.to_owned());
    let (person, fact) =
        (person.clone(), Fact::InvitationProposed { procedure: no, side, person: person.clone(), calling });
    let mut made = vec![Happening::with(room.clone(), fact, named())];
    let would = |it: &SideNo| *it == side || procedure.proposed_invitations.contains(&(*it, person.clone(), calling));
    if case.settling_sides().iter().all(would) {
        made.push(Happening::with(room, Fact::InvitedIntoMediation { procedure: no, person, calling }, named()));
    }
    made
}

/// In which capacity `signer` signs in this procedure.
fn signer(case: &Case, no: ProcedureNo, person: &PersonId) -> Option<Signer> {
    let mediator = case.procedure(no)?.mediator.as_ref();
    if mediator.is_some_and(|it| it.person == *person) {
        return Some(Signer::Mediator);
    }
    case.side_of(person).map(Signer::Side)
}

/// Every party and, in mediation, the mediator have signed.
fn is_whole(case: &Case, no: ProcedureNo, signatures: &[Signature]) -> bool {
    signers(case, no).iter().all(|it| match it {
        Signer::Side(side) => case.side_has_signed(*side, signatures),
        Signer::Mediator => signatures.iter().any(|it| it.signer == Signer::Mediator),
    })
}

/// Everybody whose consent or signature makes a paper complete.
fn signers(case: &Case, no: ProcedureNo) -> Vec<Signer> {
    let mediated = case.procedure(no).is_some_and(|it| it.kind == ProcedureKind::Mediation);
    let sides = case.settling_sides().into_iter().map(Signer::Side);
    sides.chain(mediated.then_some(Signer::Mediator)).collect()
}

fn sign(case: &Case, act: &Act, acting: &Acting) -> Vec<Happening> {
    let (Act::SignContract { procedure: no, signer: person, manner }
    | Act::SignAgreement { procedure: no, signer: person, manner }) = act
    else {
        return vec![];
    };
    let (Some(procedure), Some(now)) = (case.procedure(*no), signer(case, *no, person)) else { return vec![] };
    let (no, on, person, manner) = (*no, acting.happened_on, person.clone(), manner.clone());
    let room = case.talk_room(no);
    let added = Signature { signer: now.clone(), person: person.clone(), manner: manner.clone(), signed_on: on };
    if matches!(act, Act::SignContract { .. }) {
        let Some(contract) = &procedure.contract else { return vec![] };
        let signatures: Vec<Signature> = contract.signatures.iter().cloned().chain([added]).collect();
        let last = signatures.iter().map(|it| it.signed_on).max().unwrap_or(on);
        let mut made =
            vec![Happening::plain(room.clone(), Fact::ContractSigned { procedure: no, signer: now, person, manner })];
        if is_whole(case, no, &signatures) && contract.concluded_on.is_none() {
            made.push(Happening::plain(room, Fact::ContractConcluded { procedure: no, on: last }));
        }
        return made;
    }
    let Some(agreement) = &procedure.agreement else { return vec![] };
    let version = agreement.version;
    let signatures: Vec<Signature> = agreement.signatures.iter().cloned().chain([added]).collect();
    let whole = is_whole(case, no, &signatures);
    let days = |parties_only: bool| {
        let counted = signatures.iter().filter(|it| !parties_only || it.signer != Signer::Mediator);
        counted.map(|it| it.signed_on).max().unwrap_or(on)
    };
    let concluded = Concluded { in_force_on: days(true), signed_on: days(false) };
    let fact = Fact::AgreementSigned { procedure: no, version, signer: now, person, manner };
    let mut made = vec![Happening::plain(room.clone(), fact)];
    if whole && agreement.concluded.is_none() {
        made.push(Happening::plain(room.clone(), Fact::AgreementConcluded { procedure: no, version, concluded }));
        // A term that ran out before the signatures were entered yields to what was signed in time.
        let open =
            procedure.end.is_none_or(|(ground, last)| ground == EndGround::TermRanOut && concluded.in_force_on <= last);
        if procedure.kind == ProcedureKind::Mediation && open {
            let fact = Fact::MediationEnded { procedure: no, ground: EndGround::Agreement, on: concluded.signed_on };
            made.push(Happening::plain(room, fact));
        }
    }
    made
}

fn extend(case: &Case, no: ProcedureNo, until: Date, reason: &str, acting: &Acting) -> Vec<Happening> {
    let (Some(procedure), Some(now)) = (case.procedure(no), signer(case, no, acting.acting_for())) else {
        return vec![];
    };
    let room = Room::Joint(no);
    let fact = Fact::ExtensionAgreed { procedure: no, signer: now.clone(), until };
    let mut made = vec![Happening::with(room.clone(), fact, Body::Text(reason.to_owned()))];
    let agreed = |it: &Signer| {
        *it == now
            || procedure.extension.as_ref().is_some_and(|known| known.until == until && known.agreed.contains(it))
    };
    // Out of court the mediator's consent is needed too (Law on Mediation 20(9)); in court the parties decide (23(2)).
    let needed = signers(case, no).into_iter().filter(|it| !case.is_in_court() || *it != Signer::Mediator);
    if needed.into_iter().all(|it| agreed(&it)) {
        made.push(Happening::plain(room, Fact::MediationExtended { procedure: no, until }));
    }
    made
}

fn release(events: &[Event], room: &Room, number: u64, to: &Room, acting: &Acting) -> Vec<Happening> {
    let Some(event) = events.iter().find(|it| it.room == *room && it.header.number == number) else { return vec![] };
    let body = Body::Released { fact: Box::new(event.fact.clone()), body: event.body.clone().map(Box::new) };
    let fact = Fact::Released { from: room.clone(), number, by: acting.acting_for().clone() };
    vec![Happening::with(to.clone(), fact, body)]
}

/// What was said and shown in the talks: words, files, and what was let into their room.
fn list_findings(case: &Case, events: &[Event], no: ProcedureNo) -> Vec<Happening> {
    let room = case.talk_room(no);
    let brought = |it: &&Event| {
        let here = it.room == room || it.room == Room::Joint(no);
        here && matches!(it.fact, Fact::Said {} | Fact::FileAdded { .. } | Fact::Released { .. })
    };
    let entries: Vec<_> = events.iter().filter(brought).map(|it| (it.room.clone(), it.header.number)).collect();
    vec![Happening::plain(room, Fact::FindingsListed { procedure: no, entries })]
}

fn pass(case: &Case, deadline: DeadlineId, due: Date) -> Vec<Happening> {
    let room = match deadline {
        DeadlineId::OfferAnswer { procedure }
        | DeadlineId::MediationTerm { procedure }
        | DeadlineId::CourtToldOfEnd { procedure }
        | DeadlineId::Duty { procedure, .. }
        | DeadlineId::DutyReminder { procedure, .. }
        | DeadlineId::EnforcementSuspension { procedure } => case.talk_room(procedure),
        DeadlineId::ClaimAcceptance
        | DeadlineId::Preparation
        | DeadlineId::CopyToAbsent
        | DeadlineId::SuspensionTerm
        | DeadlineId::FinalText
        | DeadlineId::Complaint
        | DeadlineId::EnforcementApproval
        | DeadlineId::Writ => Room::Court,
    };
    vec![Happening::plain(room, Fact::DeadlinePassed { deadline, due })]
}

fn mediation(case: &Case, act: &Act, acting: &Acting) -> Option<Happening> {
    let on = acting.happened_on;
    let joint = |procedure: &ProcedureNo, fact: Fact| Happening::plain(Room::Joint(*procedure), fact);
    let ended =
        |procedure: &ProcedureNo, ground| joint(procedure, Fact::MediationEnded { procedure: *procedure, ground, on });
    Some(match act {
        Act::ConsentToMediate { procedure, .. } => joint(procedure, Fact::MediatorConsented { procedure: *procedure }),
        Act::DeclineToMediate { procedure } => joint(procedure, Fact::MediatorDeclined { procedure: *procedure }),
        Act::WithdrawAsMediator { procedure, conflict } => {
            joint(procedure, Fact::MediatorWithdrew { procedure: *procedure, conflict: *conflict })
        }
        Act::HaltMediator { procedure, mediator, from, until } => {
            let (procedure_no, mediator) = (*procedure, mediator.clone());
            joint(procedure, Fact::MediatorHalted { procedure: procedure_no, mediator, from: *from, until: *until })
        }
        Act::ReturnMediator { procedure, mediator } => {
            joint(procedure, Fact::MediatorReturned { procedure: *procedure, mediator: mediator.clone() })
        }
        Act::ExplainMediation { procedure } => joint(procedure, Fact::MediationExplained { procedure: *procedure }),
        Act::PromiseSecrecy { procedure } => joint(procedure, Fact::SecrecyPromised { procedure: *procedure }),
        Act::LetGo { procedure, person } => {
            joint(procedure, Fact::LeftMediation { procedure: *procedure, person: person.clone() })
        }
        Act::DrawUpContract { procedure, language, until, text } => Happening::with(
            Room::Joint(*procedure),
            Fact::ContractDrawnUp {
                procedure: *procedure,
                language: *language,
                until: *until,
                free_of_charge: text.fee.is_none(),
            },
            Body::Contract(text.clone()),
        ),
        Act::PlanSession { procedure, at, form, with, place } => Happening::with(
            with.map_or(Room::Joint(*procedure), |side| Room::Caucus(*procedure, side)),
            Fact::SessionPlanned {
                procedure: *procedure,
                session: case.procedure(*procedure)?.sessions.iter().map(|it| it.no).max().unwrap_or(0) + 1,
                at: *at,
                form: *form,
                with: *with,
            },
            Body::Text(place.clone()),
        ),
        Act::HoldSession { procedure, session, minutes } => Happening::plain(
            session_room(case, *procedure, *session)?,
            Fact::SessionHeld { procedure: *procedure, session: *session, minutes: *minutes },
        ),
        Act::MissSession { procedure, session, absent } => Happening::plain(
            session_room(case, *procedure, *session)?,
            Fact::SessionMissed { procedure: *procedure, session: *session, absent: absent.clone() },
        ),
        Act::CancelSession { procedure, session } => Happening::plain(
            session_room(case, *procedure, *session)?,
            Fact::SessionCancelled { procedure: *procedure, session: *session },
        ),
        Act::LeaveMediation { procedure } => ended(procedure, EndGround::OnePartyRefused),
        Act::ReportChildInDanger { procedure, report } => Happening::with(
            Room::Mediator(*procedure),
            Fact::ChildDangerReported { procedure: *procedure },
            Body::Text(report.clone()),
        ),
        Act::FindExcluded { procedure } => ended(procedure, EndGround::Excluded),
        Act::IssueTerminationNotice { procedure } => {
            joint(procedure, Fact::TerminationNoticeIssued { procedure: *procedure })
        }
        _ => return None,
    })
}

/// What the mediator or a desk enters was seen on paper by somebody who takes no side. What a party enters counts when
/// every other side has entered the same: nobody ends mediation for another, least of all on a day that has passed.
fn refuse(case: &Case, no: ProcedureNo, acting: &Acting) -> Vec<Happening> {
    let Some(procedure) = case.procedure(no) else { return vec![] };
    let on = acting.happened_on;
    let is_assistant =
        |it: &crate::Participant| it.person == *acting.person && matches!(it.part, crate::Part::Assistant { .. });
    let seen = signer(case, no, acting.person) == Some(Signer::Mediator) || case.active().any(is_assistant);
    let mut made = vec![];
    let side = case.side_of(acting.acting_for());
    if let (Some(side), false) = (side, seen) {
        made.push(Happening::plain(Room::Joint(no), Fact::RefusalEntered { procedure: no, side, on }));
    }
    let entered = |it: &SideNo| {
        Some(*it) == side || procedure.refusal.as_ref().is_some_and(|known| known.on == on && known.by.contains(it))
    };
    if seen || case.settling_sides().iter().all(entered) {
        let ended = Fact::MediationEnded { procedure: no, ground: EndGround::PartiesRefused, on };
        made.push(Happening::plain(Room::Joint(no), ended));
    }
    made
}

fn session_room(case: &Case, procedure: ProcedureNo, session: u16) -> Option<Room> {
    let with = case.procedure(procedure)?.session(session)?.with;
    Some(with.map_or(Room::Joint(procedure), |side| Room::Caucus(procedure, side)))
}

fn settlement(case: &Case, act: &Act, acting: &Acting) -> Option<Happening> {
    let own_side = || case.side_of(acting.acting_for());
    let talk = |procedure: &ProcedureNo, fact: Fact| Happening::plain(case.talk_room(*procedure), fact);
    Some(match act {
        Act::Propose { procedure, counters, terms } => Happening::with(
            case.talk_room(*procedure),
            Fact::Proposed {
                procedure: *procedure,
                proposal: case.procedure(*procedure)?.proposals.iter().map(|it| it.no).max().unwrap_or(0) + 1,
                by: own_side()?,
                counters: *counters,
            },
            Body::Terms(terms.clone()),
        ),
        Act::Accept { procedure, proposal } => {
            talk(procedure, Fact::Accepted { procedure: *procedure, proposal: *proposal, by: own_side()? })
        }
        Act::Reject { procedure, proposal } => {
            talk(procedure, Fact::Rejected { procedure: *procedure, proposal: *proposal, by: own_side()? })
        }
        Act::Withdraw { procedure, proposal } => {
            talk(procedure, Fact::Withdrawn { procedure: *procedure, proposal: *proposal, by: own_side()? })
        }
        Act::DrawUpAgreement { procedure, language, prevailing, place, .. } => {
            let known = case.procedure(*procedure)?;
            let agreed = known.proposals.iter().rev().find(|it| it.status == crate::ProposalStatus::Accepted)?;
            Happening::with(
                case.talk_room(*procedure),
                Fact::AgreementDrawnUp {
                    procedure: *procedure,
                    version: known.agreement.as_ref().map_or(1, |it| it.version + 1),
                    proposal: agreed.no,
                    language: *language,
                    prevailing: *prevailing,
                },
                Body::Agreement { place: place.clone(), terms: agreed.terms.clone()?, mediator: None },
            )
        }
        Act::LeaveTalks { procedure } => talk(procedure, Fact::TalksLeft { procedure: *procedure, by: own_side()? }),
        Act::ReportPerformance { procedure, duty, text } => Happening::with(
            case.talk_room(*procedure),
            Fact::PerformanceReported { procedure: *procedure, duty: *duty },
            Body::Text(text.clone()),
        ),
        Act::ConfirmPerformance { procedure, duty } => {
            talk(procedure, Fact::PerformanceConfirmed { procedure: *procedure, duty: *duty })
        }
        Act::DisputePerformance { procedure, duty, text } => Happening::with(
            case.talk_room(*procedure),
            Fact::PerformanceDisputed { procedure: *procedure, duty: *duty },
            Body::Text(text.clone()),
        ),
        Act::GiveContractToBailiff { procedure, bailiff } => Happening::with(
            case.talk_room(*procedure),
            Fact::ContractGivenToBailiff { procedure: *procedure },
            Body::Name(bailiff.clone()),
        ),
        Act::GiveAgreementToBailiff { procedure } => {
            talk(procedure, Fact::AgreementGivenToBailiff { procedure: *procedure })
        }
        Act::DeclareBreach { procedure, duty } => {
            talk(procedure, Fact::BreachDeclared { procedure: *procedure, duty: *duty })
        }
        _ => return None,
    })
}
