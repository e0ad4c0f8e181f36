//! Where a case stands, in one word.

use crate::clocks::suspension;
use case::{Case, CourtFile, DutyStatus, Instance, Procedure, ProcedureKind};
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
    /// The court of appeal has the case.
    OnAppeal,
    InCassation,
    /// A court decided on the merits.
    Decided,
    /// A judicial act is being enforced.
    BeingEnforced,
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
    pub const ALL: [Self; 21] = [
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
        Self::OnAppeal,
        Self::InCassation,
        Self::Decided,
        Self::BeingEnforced,
        Self::Suspended,
        Self::AgreementBeforeCourt,
        Self::Approved,
        Self::Refused,
        Self::Closed,
    ];
}

/// Where the case stands. Of a case of which little may be read, where that little stands.
///
/// Of a whole case it tells what only the parties may know; the court is shown [`stage_for_court`].
pub fn stage(case: &Case) -> Stage {
    let talks = case.latest().map_or(Stage::Filed, |it| of_procedure(case, it));
    let Some(court) = &case.court else { return talks };
    match before_court(court, &case.procedures) {
        Stage::ClaimFiled | Stage::Invited | Stage::OnAppeal | Stage::InCassation | Stage::BeingEnforced
            if talks != Stage::Filed =>
        {
            talks
        }
        known => known,
    }
}

/// Where the case stands by the court's file alone: not whether the parties mediate, nor how that goes.
pub fn stage_for_court(court: &CourtFile) -> Stage {
    before_court(court, &[])
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
        // An offer that reached the wrong person has been refused by nobody.
        ProcedureKind::Mediation if it.is_rejected() && super::is_misdirected(case, it) => Stage::Filed,
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

/// No agreement is before the court: how far the case itself has come.
fn before_agreement(court: &CourtFile) -> Stage {
    match (&court.judgment, court.instance) {
        (_, Instance::Enforcement) => Stage::BeingEnforced,
        (Some(judgment), _) if judgment.in_force_on.is_some() => Stage::BeingEnforced,
        (Some(judgment), _) if court.retired_on.is_some_and(|it| it <= judgment.on) => Stage::Decided,
        (_, Instance::Appeal) => Stage::OnAppeal,
        (_, Instance::Cassation) => Stage::InCassation,
        (_, Instance::First) if court.invited_on.is_some() => Stage::Invited,
        (_, Instance::First) => Stage::ClaimFiled,
    }
}

/// What the court's file says, with what may be read of the procedures.
fn before_court(court: &CourtFile, procedures: &[Procedure]) -> Stage {
    if court.ended_on.is_some() {
        let no = court.approval.as_ref().map(|it| it.procedure);
        let performed = procedures.iter().any(|it| Some(it.no) == no && is_performed(it));
        return if performed { Stage::Performed } else { Stage::Closed };
    }
    let suspended = suspension(court).is_some();
    // A procedure that was opened after a refusal says where the case stands now.
    let latest = procedures.last().map(|it| it.no);
    let approval = court.approval.as_ref().filter(|it| latest.is_none_or(|latest| latest <= it.procedure));
    match approval.map(|it| it.ruling.as_ref()) {
        Some(None) => Stage::AgreementBeforeCourt,
        Some(Some(ruling)) if ruling.refused.is_none() && !ruling.set_aside => Stage::Approved,
        _ if suspended => Stage::Suspended,
        Some(Some(_)) => Stage::Refused,
        None => before_agreement(court),
    }
}
