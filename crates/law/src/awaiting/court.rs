//! What the court is waited for, and what it waits for.

use super::{Steps, What, Who};
use crate::approval::day_of;
use crate::clocks::suspension;
use crate::{Length, last_day};
use case::{Approval, CourtFile, DeadlineId, Instance, Part, StaffRole};

impl Steps<'_> {
    pub(super) fn of_court(&mut self, court: &CourtFile) {
        if let Some(late) = court.approved().and_then(|it| it.late.as_ref()).filter(|it| it.restored.is_none()) {
            let until = last_day(late.on, Length::WorkingDays(10), self.calendar);
            self.judge(court, What::DecideRestoration, Some(until));
        }
        if court.writ_due().is_some() {
            let until = self.last_day(DeadlineId::Writ);
            self.judge(court, What::IssueWrit, until);
        }
        if court.interim.iter().any(|it| it.holds() && it.fell_on.is_some()) {
            self.add(secretary(court), What::ReleaseInterimMeasures, None, None);
        }
        // A judgment in force leaves the court nothing to do until something is brought to it.
        let decided = court.judgment.as_ref().is_some_and(|it| it.in_force_on.is_some());
        if court.ended_on.is_some() || decided && court.instance != Instance::Enforcement {
            return;
        }
        if court.judge.is_none() {
            self.add(secretary(court), What::AssignJudge, None, None);
        }
        match suspension(court).copied() {
            Some(suspension) if self.is_over(court, &suspension) => {
                self.judge(court, What::Resume, Some(suspension.until));
            }
            Some(_) => {}
            None => self.before_suspension(court),
        }
        if let Some(approval) = &court.approval {
            self.of_approval(court, approval);
        }
    }

    /// What the court waited for has come, or its date has gone by.
    fn is_over(&self, court: &CourtFile, suspension: &case::Suspension) -> bool {
        let told = court.end_told_on.is_some_and(|it| it >= suspension.on);
        let submitted = court.approval.as_ref().and_then(|it| it.agreement.submitted_on);
        let passed = suspension.ran_out || suspension.until < self.today;
        passed || told || submitted.is_some_and(|it| it >= suspension.on)
    }

    fn before_suspension(&mut self, court: &CourtFile) {
        let acceptance = self.last_day(DeadlineId::ClaimAcceptance);
        if acceptance.is_some() {
            self.judge(court, What::AcceptClaim, acceptance);
        }
        if court.interim.iter().any(|it| it.ruled.is_none()) {
            self.judge(court, What::RuleOnInterimMeasures, None);
        }
        if court.is_deciding() && court.judgment.as_ref().is_none_or(|it| Some(it.on) < court.retired_on) {
            self.judge(court, What::AnnounceJudgment, None);
        }
        let partly = court.approval.as_ref().is_some_and(|it| !it.settles.is_empty());
        if court.retired_on.is_some() || court.approval.is_some() && !partly {
            return;
        }
        let invites = matches!(court.instance, Instance::First | Instance::Appeal);
        if invites && court.invited_on.is_none() {
            self.judge(court, What::InviteToConciliation, acceptance);
        }
        if court.suspension_petition.is_some() {
            self.judge(court, What::RuleOnSuspension, None);
        }
    }

    fn of_approval(&mut self, court: &CourtFile, approval: &Approval) {
        let Some(ruling) = &approval.ruling else {
            let hearing = approval.hearing.as_ref().map(|it| day_of(it.at));
            let nobody_may_have_come =
                !approval.explained && approval.without.is_empty() && hearing.is_some_and(|it| it <= self.today);
            if approval.petition.is_some() && nobody_may_have_come {
                self.judge(court, What::LeaveUnconsidered, hearing);
            }
            return match &approval.petition {
                None => self.petition_for_approval(approval),
                // Nothing is heard in proceedings that stand still: they are resumed first (CPC 276).
                Some(_) if suspension(court).is_some() => {}
                Some(_) if approval.explained => self.judge(court, What::RuleOnApproval, hearing),
                Some(_) if hearing.is_some() => self.judge(court, What::ExplainConsequences, hearing),
                Some(_) => self.judge(court, What::SetHearing, None),
            };
        };
        if let Some(until) = self.last_day(DeadlineId::FinalText) {
            self.judge(court, What::MakeFinalText, Some(until));
        }
        if ruling.complaint_on.is_some() && ruling.in_force_on.is_none() && !ruling.set_aside {
            self.add(secretary(court), What::DecideComplaint, None, None);
        }
    }

    fn petition_for_approval(&mut self, approval: &Approval) {
        let case = self.case;
        let people = case.active().filter(|it| match &it.part {
            Part::Party { side } | Part::Representative { side, .. } | Part::Assistant { side, .. } => {
                approval.sides.contains(side)
            }
            Part::Candidate { .. } | Part::Mediator { .. } | Part::Judge | Part::Prosecutor | Part::Invited { .. } => {
                false
            }
        });
        for it in people {
            self.add(Who::Person(it.person.clone()), What::PetitionForApproval, Some(approval.procedure), None);
        }
    }
}

pub(super) fn secretary(court: &CourtFile) -> Who {
    Who::Office { role: StaffRole::Secretary, organisation: Some(court.organisation.clone()) }
}
