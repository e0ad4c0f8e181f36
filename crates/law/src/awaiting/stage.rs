//! Where a case stands, in one word.

use crate::clocks::suspension;
use case::{Case, CourtFile, DutyStatus, Procedure, ProcedureKind};
use serde::{Deserialize, Serialize};

/// The stage of a case, in the order of the road: first out of court, then before the court.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Stage {
    Filed,
    Offered,
    /// All sides want mediation; the mediator is being chosen.
    Agreed,
    /// The offer was refused, or silence counted as refusal.
    Rejected,
    /// The mediation contract is drawn up and not concluded.
    Contract,
    Mediation,
    /// The parties talk without a mediator: settlement agreement or participatory procedure.
    Negotiation,
    /// The agreement is concluded.
    Settled,
    /// Every duty is performed.
    Performed,
    EndedWithoutAgreement,
    ClaimFiled,
    /// The court has invited to conciliation.
    Invited,
    Suspended,
    AgreementBeforeCourt,
    /// The agreement is approved; the ruling is not in force yet.
    Approved,
    /// The court did not approve it, or the approval was set aside.
    Refused,
    /// The proceedings have ended.
    Closed,
}

impl Stage {
    pub const ALL: [Self; 17] = [
        Self::Filed,
        Self::Offered,
        Self::Agreed,
        Self::Rejected,
        Self::Contract,
        Self::Mediation,
        Self::Negotiation,
        Self::Settled,
        Self::Performed,
        Self::EndedWithoutAgreement,
        Self::ClaimFiled,
        Self::Invited,
        Self::Suspended,
        Self::AgreementBeforeCourt,
        Self::Approved,
        Self::Refused,
        Self::Closed,
    ];
}

/// Where the case stands. Of a case of which little may be read, where that little stands.
pub fn stage(case: &Case) -> Stage {
    let talks = case.latest().map_or(Stage::Filed, |it| of_procedure(case, it));
    match &case.court {
        None => talks,
        Some(court) => before_court(case, court).unwrap_or(match (talks, court.invited_on) {
            (Stage::Filed, None) => Stage::ClaimFiled,
            (Stage::Filed, Some(_)) => Stage::Invited,
            (talks, _) => talks,
        }),
    }
}

fn of_procedure(case: &Case, it: &Procedure) -> Stage {
    let asked = it.offer.is_some() || !it.answers.is_empty();
    let chosen = it.mediator.is_some() || !it.marks.is_empty();
    if it.concluded().is_some() {
        return if is_performed(it) { Stage::Performed } else { Stage::Settled };
    }
    match it.kind {
        _ if it.end.is_some() => Stage::EndedWithoutAgreement,
        ProcedureKind::Settlement | ProcedureKind::Participatory => Stage::Negotiation,
        ProcedureKind::Mediation if it.started_on().is_some() => Stage::Mediation,
        ProcedureKind::Mediation if it.is_rejected() => Stage::Rejected,
        ProcedureKind::Mediation if it.contract.is_some() => Stage::Contract,
        ProcedureKind::Mediation if chosen || asked && it.is_agreed_by(case.settling_sides()) => Stage::Agreed,
        ProcedureKind::Mediation if it.offer.is_some() => Stage::Offered,
        ProcedureKind::Mediation => Stage::Filed,
    }
}

/// An agreement without duties says nothing of performance.
fn is_performed(it: &Procedure) -> bool {
    !it.duties.is_empty() && it.duties.iter().all(|it| it.status == DutyStatus::Performed)
}

/// What the court's file alone says; `None` while it says nothing beyond the claim.
fn before_court(case: &Case, court: &CourtFile) -> Option<Stage> {
    if court.ended_on.is_some() {
        let approved = court.approval.as_ref().and_then(|it| case.procedure(it.procedure));
        return Some(if approved.is_some_and(is_performed) { Stage::Performed } else { Stage::Closed });
    }
    // A procedure that was opened after a refusal says where the case stands now.
    let latest = case.latest().map(|it| it.no);
    let approval = court.approval.as_ref().filter(|it| latest.is_none_or(|latest| latest <= it.procedure));
    let ruled = approval.and_then(|it| it.ruling.as_ref());
    match ruled {
        Some(ruling) if ruling.refused.is_none() && !ruling.set_aside => Some(Stage::Approved),
        Some(_) if suspension(court).is_none() => Some(Stage::Refused),
        None if approval.is_some() => Some(Stage::AgreementBeforeCourt),
        _ => suspension(court).map(|_| Stage::Suspended),
    }
}
