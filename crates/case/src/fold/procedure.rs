//! How events change a procedure.

use super::{Case, text};
use crate::{
    Agreement, Answer, Body, Concluded, Contract, DeadlineId, Deed, Duty, DutyStatus, EndGround, Event, Extension,
    Fact, Halt, JointRefusal, Manner, Offer, Procedure, ProcedureKind, ProcedureNo, Proposal, ProposalStatus, Session,
    SessionStatus, SideNo, Signature, Signer, Terms,
};
use jiff::civil::Date;
use record::PersonId;
use std::collections::BTreeSet;

pub(super) fn apply(case: &mut Case, event: &Event) {
    let on = event.header.happened_on;
    if let Fact::ProcedureOpened { procedure, kind, .. } = &event.fact {
        case.procedure_mut(*procedure, *kind, on);
        return;
    }
    let Some(no) = procedure_of(&event.fact) else { return };
    if let (Fact::MediatorMarked { mediator, .. }, Some(Body::Name(name))) = (&event.fact, &event.body) {
        case.names.insert(mediator.person.clone(), name.clone());
    }
    let sides = case.settling_sides();
    let Some(it) = case.procedures.iter_mut().find(|it| it.no == no) else { return };
    start(it, event, on);
    meet(it, event);
    finish(it, event, on);
    super::table::apply(it, event, on);
    negotiate(it, event, on, &sides);
    perform(it, event, on);
}

fn procedure_of(fact: &Fact) -> Option<ProcedureNo> {
    Some(match fact {
        Fact::MediationOffered { procedure, .. }
        | Fact::OfferAnswered { procedure, .. }
        | Fact::MediatorMarked { procedure, .. }
        | Fact::MediatorChosen { procedure, .. }
        | Fact::MediatorConsented { procedure }
        | Fact::MediatorDeclined { procedure }
        | Fact::MediatorWithdrew { procedure, .. }
        | Fact::MediatorHalted { procedure, .. }
        | Fact::MediatorReturned { procedure, .. }
        | Fact::MediationExplained { procedure }
        | Fact::ContractDrawnUp { procedure, .. }
        | Fact::ContractSigned { procedure, .. }
        | Fact::ContractConcluded { procedure, .. }
        | Fact::InvitationEntrusted { procedure, .. }
        | Fact::InvitationProposed { procedure, .. }
        | Fact::InvitedIntoMediation { procedure, .. }
        | Fact::SecrecyPromised { procedure }
        | Fact::LeftMediation { procedure, .. }
        | Fact::SessionPlanned { procedure, .. }
        | Fact::SessionHeld { procedure, .. }
        | Fact::SessionMissed { procedure, .. }
        | Fact::SessionCancelled { procedure, .. }
        | Fact::ExtensionAgreed { procedure, .. }
        | Fact::MediationExtended { procedure, .. }
        | Fact::RefusalEntered { procedure, .. }
        | Fact::MediationEnded { procedure, .. }
        | Fact::TerminationNoticeIssued { procedure }
        | Fact::ChildDangerReported { procedure }
        | Fact::TalksLeft { procedure, .. }
        | Fact::FindingsListed { procedure, .. }
        | Fact::IssueAdded { procedure, .. }
        | Fact::IssueRemoved { procedure, .. }
        | Fact::TentativeNoted { procedure, .. }
        | Fact::PointsGiven { procedure, .. }
        | Fact::PointsReady { procedure, .. }
        | Fact::PackagesFound { procedure, .. }
        | Fact::PackagesWeighed { procedure, .. }
        | Fact::BiddingOpened { procedure, .. }
        | Fact::BidMade { procedure, .. }
        | Fact::BidReady { procedure, .. }
        | Fact::BidsMet { procedure, .. }
        | Fact::BidsOpened { procedure, .. }
        | Fact::BidsMissed { procedure, .. }
        | Fact::NumberAsked { procedure, .. }
        | Fact::NumberNamed { procedure, .. }
        | Fact::NumberAnswered { procedure, .. }
        | Fact::AnswerReady { procedure, .. }
        | Fact::NumberAgreed { procedure, .. }
        | Fact::NumberFailed { procedure, .. }
        | Fact::BiddingStopped { procedure, .. }
        | Fact::CoolingOffAsked { procedure, .. }
        | Fact::Proposed { procedure, .. }
        | Fact::Accepted { procedure, .. }
        | Fact::Rejected { procedure, .. }
        | Fact::Withdrawn { procedure, .. }
        | Fact::AgreementDrawnUp { procedure, .. }
        | Fact::AgreementSigned { procedure, .. }
        | Fact::AgreementConcluded { procedure, .. }
        | Fact::PerformanceReported { procedure, .. }
        | Fact::PerformanceConfirmed { procedure, .. }
        | Fact::PerformanceDisputed { procedure, .. }
        | Fact::BreachDeclared { procedure, .. } => *procedure,
        Fact::DeadlinePassed {
            deadline:
                DeadlineId::OfferAnswer { procedure }
                | DeadlineId::MediationTerm { procedure }
                | DeadlineId::CourtToldOfEnd { procedure }
                | DeadlineId::Duty { procedure, .. }
                | DeadlineId::DutyReminder { procedure, .. },
            ..
        } => *procedure,
        _ => return None,
    })
}

/// From the offer to the contract.
fn start(it: &mut Procedure, event: &Event, on: Date) {
    match &event.fact {
        Fact::MediationOffered { by, until, .. } => {
            it.offer = Some(Offer { by: *by, sent_on: on, until: *until });
            it.lapsed = false;
            it.answers.clear();
        }
        // A question takes back nothing that was answered before.
        Fact::OfferAnswered { side, answer: Answer::Asks, .. } if it.answers.contains_key(side) => {}
        Fact::OfferAnswered { side, answer, .. } => {
            it.answers.insert(*side, *answer);
        }
        Fact::DeadlinePassed { deadline: DeadlineId::OfferAnswer { .. }, .. } => it.lapsed = true,
        Fact::MediatorMarked { side, mediator, .. } => {
            it.marks.insert(*side, mediator.person.clone());
            it.marked.retain(|known| known.person != mediator.person);
            it.marked.push(mediator.clone());
        }
        Fact::MediatorChosen { mediator, .. } => {
            if it.halt.take().is_some() {
                it.explained_on = None;
                it.begun_on = it.started_on();
                it.contract = None;
            }
            it.mediator = Some(mediator.clone());
        }
        Fact::MediatorHalted { mediator, from, until, .. }
            if it.mediator.as_ref().is_some_and(|known| known.person == *mediator) =>
        {
            it.halt = Some(Halt { from: *from, until: *until });
            it.marks.clear();
        }
        Fact::MediatorReturned { .. } => it.halt = None,
        Fact::MediatorConsented { .. } => {
            if let Some(mediator) = &mut it.mediator {
                mediator.consented_on = Some(on);
            }
        }
        Fact::MediatorDeclined { .. } | Fact::MediatorWithdrew { .. } => {
            it.mediator = None;
            it.halt = None;
            it.marks.clear();
            it.explained_on = None;
            // A contract is with one mediator: the next one concludes his own, and the term runs on from the first.
            it.begun_on = it.started_on();
            it.contract = None;
        }
        Fact::InvitationEntrusted { side, mediator, .. } => it.inviter = Some((*side, mediator.clone())),
        Fact::InvitationProposed { side, person, calling, .. } => {
            it.proposed_invitations.insert((*side, person.clone(), *calling));
        }
        Fact::LeftMediation { person, .. } => it.proposed_invitations.retain(|known| known.1 != *person),
        Fact::MediationExplained { .. } => it.explained_on = Some(on),
        Fact::ContractDrawnUp { language, until, free_of_charge, .. } => {
            let text = match &event.body {
                Some(Body::Contract(text)) => Some(text.clone()),
                _ => None,
            };
            it.contract = Some(Contract {
                drawn_up_on: on,
                language: *language,
                until: *until,
                free_of_charge: *free_of_charge,
                text,
                signatures: vec![],
                concluded_on: None,
            });
        }
        Fact::ContractSigned { signer, person, manner, .. } => {
            if let Some(contract) = &mut it.contract {
                contract.signatures.push(signature(signer, person, manner, on));
            }
        }
        Fact::ContractConcluded { on, .. } => {
            if let Some(contract) = &mut it.contract {
                // The day of the last signature, also when a correction has moved it.
                let last = contract.signatures.iter().map(|it| it.signed_on).max();
                contract.concluded_on = Some(last.unwrap_or(*on));
            }
        }
        _ => {}
    }
}

fn meet(it: &mut Procedure, event: &Event) {
    let (no, status) = match &event.fact {
        Fact::SessionPlanned { session, at, form, with, .. } => {
            it.sessions.push(Session {
                no: *session,
                at: *at,
                form: *form,
                with: *with,
                place: text(event.body.as_ref()),
                status: SessionStatus::Planned,
            });
            return;
        }
        Fact::SessionHeld { session, .. } => (*session, SessionStatus::Held),
        Fact::SessionMissed { session, .. } => (*session, SessionStatus::Missed),
        Fact::SessionCancelled { session, .. } => (*session, SessionStatus::Cancelled),
        _ => return,
    };
    if let Some(session) = it.sessions.iter_mut().find(|it| it.no == no) {
        session.status = status;
    }
}

/// Extension and end.
fn finish(it: &mut Procedure, event: &Event, on: Date) {
    match &event.fact {
        Fact::ExtensionAgreed { signer, until, .. } => match &mut it.extension {
            Some(extension) if extension.until == *until => {
                extension.agreed.insert(signer.clone());
            }
            _ => it.extension = Some(Extension { until: *until, agreed: BTreeSet::from([signer.clone()]) }),
        },
        Fact::MediationExtended { until, .. } => {
            it.extension = None;
            it.extended_until = Some(*until);
        }
        Fact::RefusalEntered { side, on, .. } => match &mut it.refusal {
            Some(refusal) if refusal.on == *on => {
                refusal.by.insert(*side);
            }
            _ => it.refusal = Some(JointRefusal { on: *on, by: BTreeSet::from([*side]) }),
        },
        Fact::MediationEnded { ground: EndGround::Agreement, on: signed_on, .. } => {
            it.end = Some((EndGround::Agreement, it.concluded().map_or(*signed_on, |it| it.signed_on)));
        }
        // The day of the act itself, also when a correction has moved it.
        Fact::MediationEnded { ground, .. } => it.end = Some((*ground, on)),
        Fact::DeadlinePassed { deadline: DeadlineId::MediationTerm { .. }, due } if it.end.is_none() => {
            it.end = Some((EndGround::TermRanOut, *due));
        }
        Fact::TalksLeft { .. } => it.end = Some((EndGround::OnePartyRefused, on)),
        Fact::FindingsListed { .. } => it.findings_listed_on = Some(on),
        Fact::TerminationNoticeIssued { .. } => it.notice_issued_on = Some(on),
        _ => {}
    }
}

/// Proposals and the agreement.
fn negotiate(it: &mut Procedure, event: &Event, on: Date, sides: &[SideNo]) {
    match &event.fact {
        Fact::Proposed { proposal, by, counters, .. } => it.proposals.push(Proposal {
            no: *proposal,
            by: *by,
            made_on: on,
            counters: *counters,
            terms: terms(event.body.as_ref()),
            accepted_by: BTreeSet::new(),
            status: ProposalStatus::Open,
        }),
        Fact::Accepted { proposal, by, .. } => {
            if let Some(found) = it.proposals.iter_mut().find(|it| it.no == *proposal) {
                found.accepted_by.insert(*by);
                if sides.iter().all(|it| *it == found.by || found.accepted_by.contains(it)) {
                    found.status = ProposalStatus::Accepted;
                }
            }
        }
        Fact::Rejected { proposal, .. } => set_status(it, *proposal, ProposalStatus::Rejected),
        Fact::Withdrawn { proposal, .. } => set_status(it, *proposal, ProposalStatus::Withdrawn),
        Fact::AgreementDrawnUp { version, proposal, language, prevailing, .. } => {
            for other in it.proposals.iter_mut().filter(|it| it.status == ProposalStatus::Open) {
                other.status = ProposalStatus::Superseded;
            }
            set_status(it, *proposal, ProposalStatus::Accepted);
            let (place, terms) = match &event.body {
                Some(Body::Agreement { place, terms, .. }) => (Some(place.clone()), Some(terms.clone())),
                _ => (None, None),
            };
            it.agreement = Some(Agreement {
                version: *version,
                proposal: *proposal,
                drawn_up_on: on,
                language: *language,
                prevailing: *prevailing,
                place,
                terms,
                signatures: vec![],
                concluded: None,
                submitted_on: None,
            });
        }
        Fact::AgreementSigned { signer, person, manner, .. } => {
            if let Some(agreement) = &mut it.agreement {
                agreement.signatures.push(signature(signer, person, manner, on));
            }
        }
        Fact::AgreementConcluded { concluded, .. } => {
            let concluded = it.agreement.as_ref().map_or(*concluded, |it| corrected(it, *concluded));
            if let Some(agreement) = &mut it.agreement {
                agreement.concluded = Some(concluded);
                it.duties = agreement.terms.as_ref().map(duties).unwrap_or_default();
            }
            if it.kind != ProcedureKind::Mediation {
                it.end = Some((EndGround::Agreement, concluded.signed_on));
            }
        }
        _ => {}
    }
}

fn signature(signer: &Signer, person: &PersonId, manner: &Manner, signed_on: Date) -> Signature {
    Signature { signer: signer.clone(), person: person.clone(), manner: manner.clone(), signed_on }
}

/// The days of the last signatures, also when a correction has moved one.
fn corrected(agreement: &Agreement, entered: Concluded) -> Concluded {
    let last = |parties_only: bool| {
        let counted = agreement.signatures.iter().filter(|it| !parties_only || it.signer != Signer::Mediator);
        counted.map(|it| it.signed_on).max()
    };
    Concluded {
        in_force_on: last(true).unwrap_or(entered.in_force_on),
        signed_on: last(false).unwrap_or(entered.signed_on),
    }
}

fn set_status(it: &mut Procedure, no: u16, status: ProposalStatus) {
    if let Some(found) = it.proposals.iter_mut().find(|it| it.no == no) {
        found.status = status;
    }
}

fn terms(body: Option<&Body>) -> Option<Terms> {
    match body {
        Some(Body::Terms(terms)) => Some(terms.clone()),
        _ => None,
    }
}

/// Each instalment and each dated deed is a duty of its own, in the order of the terms.
fn duties(terms: &Terms) -> Vec<Duty> {
    let mut duties: Vec<Duty> = vec![];
    for (index, obligation) in (0_u16..).zip(&terms.obligations) {
        let parts: Vec<_> = match &obligation.deed {
            Deed::Pay { instalments, .. } => instalments.iter().map(|it| (Some(it.amount), it.due)).collect(),
            Deed::Act { due, .. } => due.iter().map(|it| (None, *it)).collect(),
        };
        for (amount, due) in parts {
            duties.push(Duty {
                no: u16::try_from(duties.len() + 1).unwrap_or(u16::MAX),
                obligation: index,
                debtor: obligation.debtor,
                creditor: obligation.creditor,
                amount,
                due,
                status: DutyStatus::Open,
                overdue: false,
                breach_declared_on: None,
                reminded: false,
            });
        }
    }
    duties
}

/// What becomes of the duties.
fn perform(it: &mut Procedure, event: &Event, on: Date) {
    let mut change = |no: u16, how: &dyn Fn(&mut Duty)| {
        if let Some(duty) = it.duties.iter_mut().find(|it| it.no == no) {
            how(duty);
        }
    };
    match &event.fact {
        Fact::PerformanceReported { duty, .. } => change(*duty, &|it| it.status = DutyStatus::Reported),
        Fact::PerformanceConfirmed { duty, .. } => change(*duty, &|it| it.status = DutyStatus::Performed),
        Fact::PerformanceDisputed { duty, .. } => change(*duty, &|it| it.status = DutyStatus::Disputed),
        Fact::BreachDeclared { duty, .. } => change(*duty, &|it| it.breach_declared_on = Some(on)),
        Fact::DeadlinePassed { deadline: DeadlineId::Duty { duty, .. }, .. } => change(*duty, &|it| it.overdue = true),
        Fact::DeadlinePassed { deadline: DeadlineId::DutyReminder { duty, .. }, .. } => {
            change(*duty, &|it| it.reminded = true);
        }
        _ => {}
    }
}
