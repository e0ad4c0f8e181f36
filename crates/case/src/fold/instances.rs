//! How the case moves from court to court and to enforcement: judgments, instances, interim measures, writs.

use super::{Case, CourtFile, text};
use crate::{
    Body, DeadlineId, Enforcement, Event, Fact, Instance, InterimMeasure, Judgment, ProcedureNo, Road, Tiyn, Writ,
};
use jiff::civil::Date;

pub(super) fn apply(case: &mut Case, event: &Event) {
    let on = event.header.happened_on;
    brought(case, event, on);
    counterclaimed(case, event);
    enforced(case, event, on);
    let Some(court) = &mut case.court else { return };
    moved(court, event, on);
    secured(court, event, on);
    if let Fact::ForceEntered {} = event.fact
        && let Some(judgment) = court.judgment.as_mut().filter(|it| it.in_force_on.is_none() && !it.set_aside)
        && court.approval.as_ref().and_then(|it| it.ruling.as_ref()).is_none_or(|it| it.refused.is_some())
    {
        judgment.in_force_on = Some(on);
        court.writs.push(Writ { by: None, from: on, issued_on: None });
        let issued_by = court.earlier.first().map_or(&court.organisation, |it| &it.1).clone();
        case.enforcement.get_or_insert_default().issued_by = Some(issued_by);
    }
}

/// A case that comes in at a later stage, with the judicial act there was.
fn brought(case: &mut Case, event: &Event, on: Date) {
    match (&event.fact, &event.body) {
        (Fact::Filed { road: Road::AtEnforcement, judgment, court, .. }, _) => {
            let issued_by = court.clone();
            case.enforcement = Some(Enforcement { act: judgment.clone(), issued_by, ..Enforcement::default() });
        }
        (Fact::Filed { instance, judgment, .. }, _) => {
            let Some(court) = case.court.as_mut().filter(|_| *instance != Instance::First) else { return };
            court.instance = *instance;
            court.accepted_on = Some(on);
            let decided =
                |it: &record::Paper| Judgment { on: it.date, text: None, in_force_on: None, set_aside: false };
            court.judgment = judgment.as_ref().map(decided);
        }
        (Fact::DisputeStated {}, Some(Body::Dispute { fee_paid, .. })) => {
            if let Some(court) = &mut case.court {
                court.instance_fee = *fee_paid;
            }
        }
        (Fact::BroughtToCourt { court, act, dispute, language, sides, .. }, body) => {
            case.road.get_or_insert(Road::AtEnforcement);
            case.dispute.get_or_insert(*dispute);
            case.language.get_or_insert(*language);
            for (side, role, members) in sides {
                for person in members {
                    case.join(person, *side, *role, on);
                }
            }
            if let Some(Body::Subject { names, .. }) = body {
                case.names.extend(names.iter().cloned());
            }
            let enforcement = case.enforcement.get_or_insert_default();
            if enforcement.act.is_none() {
                enforcement.act.clone_from(act);
            }
            match &mut case.court {
                Some(file) => open(file, Instance::Enforcement, court, on),
                None => {
                    let file = CourtFile::new(court.clone(), on, false);
                    case.court = Some(CourtFile { instance: Instance::Enforcement, accepted_on: Some(on), ..file });
                }
            }
        }
        _ => {}
    }
}

/// Another court has the case: what was asked of the one before is over, its judgment stays.
fn open(court: &mut CourtFile, instance: Instance, organisation: &str, on: Date) {
    let before = std::mem::replace(&mut court.organisation, organisation.to_owned());
    court.earlier.push((court.instance, before));
    court.instance = instance;
    court.accepted_on = Some(on);
    court.judge = None;
    court.invited_on = None;
    court.suspension_petition = None;
    court.suspension = None;
    court.extension_told = None;
    court.end_told_on = None;
    court.approval = None;
    court.retired_on = None;
    court.instance_fee = Tiyn(0);
}

/// The writ is issued by the court of first instance, to which the case returns (CPC 241(4)).
fn give_back(court: &mut CourtFile) {
    let first = court.earlier.first().filter(|_| court.instance != Instance::Enforcement).cloned();
    if let Some((instance, organisation)) = first {
        court.instance = instance;
        court.organisation = organisation;
        court.judge = None;
    }
}

fn moved(court: &mut CourtFile, event: &Event, on: Date) {
    match (&event.fact, &event.body) {
        (Fact::JudgmentAnnounced {}, body) => {
            court.judgment = Some(Judgment { on, text: text(body.as_ref()), in_force_on: None, set_aside: false });
        }
        (Fact::InstanceOpened { instance, court: organisation, .. }, body) => {
            open(court, *instance, organisation, on);
            if let Some(Body::Fee { paid, .. }) = body {
                court.instance_fee = *paid;
            }
        }
        (Fact::WritAsked { by }, _) => {
            court.writs.push(Writ { by: Some(*by), from: on, issued_on: None });
            give_back(court);
        }
        (Fact::WritIssued {}, _) => {
            if let Some(writ) = court.writs.iter_mut().find(|it| it.issued_on.is_none()) {
                writ.issued_on = Some(on);
            }
        }
        _ => {}
    }
}

fn secured(court: &mut CourtFile, event: &Event, on: Date) {
    match &event.fact {
        Fact::InterimMeasuresAsked { by } => court.interim.push(InterimMeasure {
            by: *by,
            what: text(event.body.as_ref()),
            asked_on: on,
            ruled: None,
            fell_on: None,
            released_on: None,
        }),
        Fact::InterimMeasuresRuled { granted } => {
            if let Some(measure) = court.interim.iter_mut().find(|it| it.ruled.is_none()) {
                measure.ruled = Some((on, *granted));
                let what = text(event.body.as_ref()).filter(|it| !it.trim().is_empty());
                measure.what = what.or(measure.what.take());
            }
        }
        Fact::InterimMeasuresReleased {} => {
            court.interim.iter_mut().filter(|it| it.holds()).for_each(|it| it.released_on = Some(on));
        }
        _ => {}
    }
}

/// What a side counterclaims is numbered after what was claimed first.
fn counterclaimed(case: &mut Case, event: &Event) {
    if let (Fact::CounterclaimFiled { .. }, Some(Body::Dispute { claims, .. })) = (&event.fact, &event.body) {
        case.claims.extend(claims.iter().cloned());
    }
}

fn enforced(case: &mut Case, event: &Event, on: Date) {
    let Some(enforcement) = &mut case.enforcement else { return };
    match &event.fact {
        Fact::ContractGivenToBailiff { procedure } => {
            enforcement.contract_given = Some((*procedure, on));
            enforcement.ran_out = false;
            if let Some(Body::Name(name)) = &event.body {
                enforcement.bailiff = Some(name.clone());
            }
        }
        Fact::AgreementGivenToBailiff { .. } => enforcement.agreement_given_on = Some(on),
        Fact::DeadlinePassed { deadline: DeadlineId::EnforcementSuspension { procedure }, .. }
            if enforcement.contract_given.is_some_and(|it: (ProcedureNo, Date)| it.0 == *procedure) =>
        {
            enforcement.ran_out = true;
        }
        _ => {}
    }
}
