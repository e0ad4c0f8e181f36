//! For whom a case waits, and for what: the next steps, and where the case stands.
//!
//! It is asked of a whole case and of what one person may read of it. In the second, only the steps of that person are
//! to be relied on.

mod court;
mod stage;

use court::secretary;
pub use stage::{Stage, stage, stage_for_court};

use crate::approval::day_of;
use crate::clocks::{clocks, is_binding, is_owed, silent_sides, suspension};
use crate::mediation::nobody_on;
use crate::{Calendar, Clock};
use case::{
    Answer, Case, CourtFile, DeadlineId, DutyStatus, Part, PartyKind, PartyRole, Power, Procedure, ProcedureKind,
    ProcedureNo, ProposalStatus, Reached, SessionStatus, SideNo, Signer, StaffRole,
};
use jiff::{ToSpan, civil::Date};
use record::PersonId;
use serde::Serialize;

/// After so many days without a sign of life the desk tries another way (rule of the house).
const UNHEARD_DAYS: i32 = 5;

/// A step without a last day is as urgent as one that has this many days (rule of the house).
const UNDATED_DAYS: i32 = 7;

/// Somebody is waited for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Awaiting {
    pub who: Who,
    pub what: What,
    pub procedure: Option<ProcedureNo>,
    /// The last day; `None` where no law and no person set one.
    pub until: Option<Date>,
}

/// Who is waited for.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Who {
    Person(PersonId),
    /// Whoever has that position; in any organisation when none is named.
    Office {
        role: StaffRole,
        organisation: Option<String>,
    },
}

/// What somebody is waited for to do. What stands first is more urgent between two of one day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum What {
    /// Tell the court that mediation ended without agreement (Law on Mediation 23(4)).
    TellCourtOfEnd,
    /// Send the agreement to the judge (Law on Mediation 27(5)).
    SubmitAgreement,
    /// Give the contract to the bailiff, so that enforcement stands still (Law on Mediation 25-1(1)).
    GiveContractToBailiff,
    /// Give the agreement to the bailiff, so that enforcement ends (Law on Mediation 25-1(3)).
    GiveAgreementToBailiff,
    /// Ask one of two courts to approve (CPC 177(6), 179(8)).
    ApplyAtEnforcement,
    /// Tell the court in a joint written notice (Law on Mediation 23(2), CPC 272(7)).
    TellCourtOfExtension,
    /// Tell the court that the parties chose another mediator (Law on Mediation 20(7)).
    TellCourtOfMediator,
    AnswerOffer,
    /// The addressee was the wrong person: name the right one.
    NameAddressee,
    /// Send a letter, or try another way.
    ReachOtherSide,
    OfferMediation,
    /// Answer the safety questions, alone.
    Screen,
    ChooseMediator,
    Consent,
    Explain,
    DrawUpContract,
    SignContract,
    /// A side of a participatory procedure has no advocate or consultant yet (CPC 181(2)).
    NameLawyer,
    PetitionForSuspension,
    /// The others would go on until a later day.
    AgreeToExtension,
    /// Another side entered a joint refusal on paper.
    ConfirmRefusal,
    /// Say what became of a session whose day has come.
    NoteSession {
        session: u16,
    },
    PlanSession,
    SignAgreement,
    DrawUpAgreement,
    AnswerProposal {
        proposal: u16,
    },
    /// No proposal is open.
    Negotiate,
    DecideOnBreach {
        duty: u16,
    },
    PayOrPerform {
        duty: u16,
    },
    ConfirmPerformance {
        duty: u16,
    },
    PetitionForApproval,
    AssignJudge,
    RuleOnInterimMeasures,
    InviteToConciliation,
    AcceptClaim,
    RuleOnSuspension,
    Resume,
    SetHearing,
    ExplainConsequences,
    RuleOnApproval,
    /// The hearing's day has come and nobody who came was entered (CPC 177(1)).
    LeaveUnconsidered,
    MakeFinalText,
    /// Decide on a request to restore the term to complain (CPC 126(4)).
    DecideRestoration,
    /// Enter what the court above decided.
    DecideComplaint,
    AnnounceJudgment,
    IssueWrit,
    /// Tell whoever carried the interim measures out that they are lifted (CPC 278(3), 160(2-1)).
    ReleaseInterimMeasures,
}

/// Every step that is waited for, the most urgent first.
pub fn awaiting(case: &Case, today: Date, calendar: &Calendar) -> Vec<Awaiting> {
    let mut steps = Steps { case, today, calendar, clocks: clocks(case, today, calendar), found: vec![] };
    for procedure in &case.procedures {
        steps.of_procedure(procedure);
    }
    if let Some(court) = &case.court {
        steps.of_court(court);
    }
    let undated = after(today, UNDATED_DAYS);
    let mut found = steps.found;
    found.sort_by_key(|it| (it.until.unwrap_or(undated), it.what));
    found
}

/// The next day on which somebody comes to be waited for though nobody acts: a session's or a hearing's own day,
/// and the end of the patience after an attempt to reach somebody. That a deadline passes is an act, and not among them.
pub fn awaiting_changes(case: &Case, today: Date) -> Option<Date> {
    let sent = case.notices.iter().filter(|it| matches!(it.reached, Reached::Sent | Reached::Delivered));
    let unheard = sent.map(|it| after(it.on, UNHEARD_DAYS));
    let planned = |it: &&case::Session| it.status == SessionStatus::Planned;
    let sessions = case.procedures.iter().flat_map(|it| &it.sessions).filter(planned).map(|it| day_of(it.at));
    let approval = case.court.as_ref().and_then(|it| it.approval.as_ref());
    let hearing = approval.and_then(|it| it.hearing.as_ref()).map(|it| day_of(it.at));
    let halts = case.procedures.iter().filter_map(|it| it.halt);
    let halts = halts.flat_map(|it| [Some(it.from), it.until.map(|it| after(it, 1))]).flatten();
    unheard.chain(sessions).chain(hearing).chain(halts).filter(|it| *it > today).min()
}

fn after(day: Date, days: i32) -> Date {
    day.checked_add(days.days()).unwrap_or(Date::MAX)
}

struct Steps<'a> {
    case: &'a Case,
    today: Date,
    calendar: &'a Calendar,
    clocks: Vec<Clock>,
    found: Vec<Awaiting>,
}

impl Steps<'_> {
    fn add(&mut self, who: Who, what: What, procedure: Option<ProcedureNo>, until: Option<Date>) {
        let step = Awaiting { who, what, procedure, until };
        if !self.found.contains(&step) {
            self.found.push(step);
        }
    }

    /// Everybody who stands on that side: a step is done when one of them has done it.
    fn side(&mut self, side: SideNo, what: What, procedure: &Procedure, until: Option<Date>) {
        let case = self.case;
        for it in case.active() {
            let stands = match &it.part {
                Part::Party { side: own } | Part::Assistant { side: own, .. } => *own == side,
                Part::Representative { side: own, powers, .. } => {
                    *own == side && suffices(powers, what, procedure.kind)
                }
                Part::Candidate { .. }
                | Part::Mediator { .. }
                | Part::Judge
                | Part::Prosecutor
                | Part::Invited { .. } => false,
            };
            if stands {
                self.add(Who::Person(it.person.clone()), what, Some(procedure.no), until);
            }
        }
    }

    fn sides(&mut self, what: What, procedure: &Procedure, until: Option<Date>, which: impl Fn(SideNo) -> bool) {
        for side in self.case.settling_sides() {
            if which(side) {
                self.side(side, what, procedure, until);
            }
        }
    }

    fn mediator(&mut self, what: What, procedure: &Procedure, until: Option<Date>) {
        // Whoever was chosen and has not consented owes an answer, and nothing else.
        let awaited = procedure.mediator.as_ref().filter(|it| what == What::Consent || it.consented_on.is_some());
        if let Some(mediator) = awaited {
            self.add(Who::Person(mediator.person.clone()), what, Some(procedure.no), until);
        }
    }

    /// The judge; where none is assigned, the court's secretary.
    fn judge(&mut self, court: &CourtFile, what: What, until: Option<Date>) {
        let who = court.judge.clone().map_or_else(|| secretary(court), Who::Person);
        self.add(who, what, None, until);
    }

    fn last_day(&self, id: DeadlineId) -> Option<Date> {
        self.clocks.iter().find(|it| it.id == id).map(|it| it.last_day)
    }

    /// Until the court retires, and while the proceedings last (CPC 175(1), 179(1), 181(1)).
    fn may_conciliate(&self) -> bool {
        self.case.court.as_ref().is_none_or(|it| !it.is_deciding() && it.ended_on.is_none())
    }

    // --- a procedure -------------------------------------------------------

    fn of_procedure(&mut self, it: &Procedure) {
        if it.concluded().is_some() {
            self.after_agreement(it);
        } else if it.end.is_some() {
            self.after_failure(it);
        } else if !self.may_conciliate() {
        } else if it.is_halted(self.today) {
            // Until another is chosen, or the mediator is back, nobody mediates (Law on Mediation 9(1), 14(7)).
            self.choose_mediator(it);
        } else if is_under_way(it) {
            self.towards_agreement(it);
        } else if !it.is_rejected() {
            self.towards_contract(it);
        } else if let Some(offer) = &it.offer
            && is_misdirected(self.case, it)
        {
            self.side(offer.by, What::NameAddressee, it, None);
        }
    }

    fn towards_contract(&mut self, it: &Procedure) {
        if let Some(contract) = &it.contract {
            self.sides(What::SignContract, it, None, |side| !self.case.side_has_signed(side, &contract.signatures));
            if !contract.is_signed_by(&Signer::Mediator) {
                self.mediator(What::SignContract, it, None);
            }
        } else if it.acting_mediator().is_some() {
            self.mediator(if it.explained_on.is_none() { What::Explain } else { What::DrawUpContract }, it, None);
        } else if it.mediator.is_some() {
            self.mediator(What::Consent, it, None);
        } else if is_agreed(self.case, it) {
            self.choose_mediator(it);
        } else if it.offer.is_some() {
            self.answer(it);
        } else {
            self.offer(it);
        }
        if is_agreed(self.case, it) {
            self.screen(it);
        }
    }

    fn offer(&mut self, it: &Procedure) {
        let asks = |role| matches!(role, PartyRole::Asking | PartyRole::Claimant);
        let asking: Vec<SideNo> = self.case.sides.iter().filter(|it| asks(it.role)).map(|it| it.no).collect();
        self.sides(What::OfferMediation, it, None, |side| asking.is_empty() || asking.contains(&side));
    }

    fn answer(&mut self, it: &Procedure) {
        let until = self.last_day(DeadlineId::OfferAnswer { procedure: it.no });
        for side in silent_sides(self.case, it) {
            self.side(side, What::AnswerOffer, it, until);
            if !self.is_reached(side) {
                let desk = Who::Office { role: StaffRole::ReceptionDesk, organisation: None };
                self.add(desk, What::ReachOtherSide, Some(it.no), until);
            }
        }
    }

    /// Somebody of that side showed a sign of life, or the last attempt is young enough to wait for one.
    fn is_reached(&self, side: SideNo) -> bool {
        let members = self.case.side(side).map(|it| it.members.as_slice()).unwrap_or_default();
        let of_side = || self.case.notices.iter().filter(|it| members.contains(&it.person));
        let young = |on| after(on, UNHEARD_DAYS) > self.today;
        of_side().any(|it| matches!(it.reached, Reached::Received | Reached::Refused))
            || of_side().any(|it| matches!(it.reached, Reached::Sent | Reached::Delivered) && young(it.on))
    }

    fn choose_mediator(&mut self, it: &Procedure) {
        let sides = self.case.settling_sides();
        let all_marked = sides.iter().all(|side| it.marks.contains_key(side));
        // Marks that differ choose nobody: then all are asked again (Law on Mediation 9(1), 20(7)).
        self.sides(What::ChooseMediator, it, None, |side| all_marked || !it.marks.contains_key(&side));
    }

    /// Who answers for himself; a company answers no such questions.
    fn screen(&mut self, it: &Procedure) {
        let case = self.case;
        let members = case.settling_sides().into_iter().filter_map(|no| case.side(no)).flat_map(|it| &it.members);
        for person in members {
            let natural = case.kinds.get(person).is_none_or(|kind| *kind == PartyKind::Natural);
            let stays = case.active().any(|it| it.person == *person);
            if natural && stays && !case.screenings.contains_key(person) {
                self.add(Who::Person(person.clone()), What::Screen, Some(it.no), None);
            }
        }
    }

    fn towards_agreement(&mut self, it: &Procedure) {
        let until = self.last_day(DeadlineId::MediationTerm { procedure: it.no });
        match it.kind {
            ProcedureKind::Mediation => self.meet(it, until),
            ProcedureKind::Participatory => self.talk_through_lawyers(it),
            ProcedureKind::Settlement => {}
        }
        let draft = it.agreement.as_ref();
        let newest = accepted_last(it);
        let open = || it.proposals.iter().filter(|it| it.status == ProposalStatus::Open);
        for proposal in open() {
            let what = What::AnswerProposal { proposal: proposal.no };
            self.sides(what, it, until, |side| side != proposal.by && !proposal.accepted_by.contains(&side));
        }
        if newest.is_some_and(|newest| draft.is_none_or(|draft| draft.proposal < newest.no)) {
            match it.kind {
                ProcedureKind::Mediation => self.mediator(What::DrawUpAgreement, it, until),
                _ => self.sides(What::DrawUpAgreement, it, until, |_| true),
            }
        } else if let Some(draft) = draft {
            self.sides(What::SignAgreement, it, until, |side| !self.case.side_has_signed(side, &draft.signatures));
            if it.kind == ProcedureKind::Mediation && !draft.is_signed_by(&Signer::Mediator) {
                self.mediator(What::SignAgreement, it, until);
            }
        } else if open().next().is_none() {
            self.sides(What::Negotiate, it, until, |_| true);
        }
    }

    /// The mediation itself: sessions, its term, and what the court has to know of it.
    fn meet(&mut self, it: &Procedure, until: Option<Date>) {
        self.screen(it);
        match &it.mediator {
            // The mediator has withdrawn (Law on Mediation 7(2), 10(2)(5), 20(7)).
            None => self.choose_mediator(it),
            Some(mediator) if mediator.consented_on.is_none() => self.mediator(What::Consent, it, until),
            Some(_) if it.explained_on.is_none() => self.mediator(What::Explain, it, until),
            Some(_) if it.contract.is_none() => self.mediator(What::DrawUpContract, it, until),
            Some(_) => {}
        }
        // Who comes midway concludes a contract of his own (Law on Mediation 20(1)).
        if let Some(contract) = it.contract.as_ref().filter(|it| it.concluded_on.is_none()) {
            self.sides(What::SignContract, it, until, |side| !self.case.side_has_signed(side, &contract.signatures));
            if !contract.is_signed_by(&Signer::Mediator) {
                self.mediator(What::SignContract, it, until);
            }
        }
        let planned = || it.sessions.iter().filter(|it| it.status == SessionStatus::Planned);
        let today = self.today;
        for session in planned().filter(|it| day_of(it.at) <= today) {
            let what = What::NoteSession { session: session.no };
            self.mediator(what, it, Some(day_of(session.at)));
        }
        // Once the sides agree, what comes next is the paper and no further meeting.
        let is_open = it.agreement.is_none() && accepted_last(it).is_none();
        if it.has_contract() && planned().next().is_none() && is_open {
            self.mediator(What::PlanSession, it, until);
        }
        if let Some(extension) = &it.extension {
            self.sides(What::AgreeToExtension, it, until, |side| !extension.agreed.contains(&Signer::Side(side)));
            // In court the parties decide alone (Law on Mediation 20(9), 23(2)).
            if !self.case.is_in_court() && !extension.agreed.contains(&Signer::Mediator) {
                self.mediator(What::AgreeToExtension, it, until);
            }
        }
        if let Some(refusal) = &it.refusal {
            self.sides(What::ConfirmRefusal, it, None, |side| !refusal.by.contains(&side));
        }
        let given = |known: &case::Enforcement| known.contract_given.is_some_and(|given| given.0 == it.no);
        if self.case.enforcement.as_ref().is_some_and(|known| !given(known)) {
            self.sides(What::GiveContractToBailiff, it, None, |_| true);
        }
        let court = self.case.court.as_ref().filter(|_| self.case.is_in_court());
        let Some((court, started)) = court.zip(it.started_on()) else { return };
        if it.extended_until.is_some() && it.extended_until != court.extension_told {
            self.sides(What::TellCourtOfExtension, it, until, |_| true);
        }
        let consented = it.mediator.as_ref().and_then(|it| it.consented_on);
        let untold = consented.is_some_and(|on| court.mediator_told_on.is_none_or(|told| told < on));
        if it.begun_on.is_some() && untold {
            self.sides(What::TellCourtOfMediator, it, None, |_| true);
        }
        let suspended = court.past_suspensions.iter().any(|it| it.0 >= started) || suspension(court).is_some();
        if !suspended && court.suspension_petition.is_none() {
            self.sides(What::PetitionForSuspension, it, until, |_| true);
        }
    }

    /// Advocates or consultants first; the court may then be asked to suspend (CPC 181, 273(7)).
    fn talk_through_lawyers(&mut self, it: &Procedure) {
        let case = self.case;
        let helped = |side: SideNo| {
            case.active().any(|held| {
                matches!(&held.part, Part::Representative { side: own, ground: Some(ground), .. }
                    if *own == side && ground.is_professional())
            })
        };
        self.sides(What::NameLawyer, it, None, |side| !helped(side));
        let Some(court) = case.court.as_ref().filter(|it| it.accepted_on.is_some()) else { return };
        let asked = court.suspension_petition.is_some() || suspension(court).is_some();
        let suspended = court.past_suspensions.iter().any(|past| past.0 >= it.opened_on);
        if !asked && !suspended && case.settling_sides().into_iter().all(helped) {
            self.sides(What::PetitionForSuspension, it, None, |_| true);
        }
    }

    fn after_failure(&mut self, it: &Procedure) {
        let until = self.last_day(DeadlineId::CourtToldOfEnd { procedure: it.no });
        // The court that suspended for talks between advocates waits for their end (CPC 274(6)).
        let waits = |court: &CourtFile| {
            let untold = |end: Date| court.end_told_on.is_none_or(|told| told < end);
            it.kind == ProcedureKind::Participatory
                && suspension(court).is_some()
                && it.end.is_some_and(|(_, on)| untold(on))
        };
        if until.is_some() || self.case.court.as_ref().is_some_and(waits) {
            self.sides(What::TellCourtOfEnd, it, until, |_| true);
        }
    }

    fn after_agreement(&mut self, it: &Procedure) {
        let unsent = it.agreement.as_ref().is_some_and(|it| it.submitted_on.is_none());
        if unsent && self.case.is_at_enforcement() && self.may_conciliate() {
            self.at_enforcement(it);
        } else if unsent && self.case.court.is_some() && self.may_conciliate() {
            let until = self.last_day(DeadlineId::CourtToldOfEnd { procedure: it.no });
            self.sides(What::SubmitAgreement, it, until, |_| true);
        }
        if is_binding(self.case, it) {
            self.perform(it);
        }
    }

    /// The bailiff has the agreement first: from then on nothing is enforced (Law on Mediation 25-1(3)).
    fn at_enforcement(&mut self, it: &Procedure) {
        let given = self.case.enforcement.as_ref().is_none_or(|it| it.agreement_given_on.is_some());
        if it.kind == ProcedureKind::Mediation && !given {
            let until = self.last_day(DeadlineId::EnforcementSuspension { procedure: it.no });
            self.sides(What::GiveAgreementToBailiff, it, until, |_| true);
        }
        self.sides(What::ApplyAtEnforcement, it, None, |_| true);
    }

    /// What has fallen due, what is disputed, and of each side the one duty that comes next.
    fn perform(&mut self, it: &Procedure) {
        let mut coming: Vec<SideNo> = vec![];
        let mut duties: Vec<_> = it.duties.iter().collect();
        duties.sort_by_key(|it| it.due);
        for duty in duties {
            let missed = duty.overdue || duty.due < self.today;
            let (no, until) = (duty.no, Some(duty.due));
            if is_owed(duty) && (missed || !coming.contains(&duty.debtor)) {
                self.side(duty.debtor, What::PayOrPerform { duty: no }, it, until);
            }
            if is_owed(duty) && !missed {
                coming.push(duty.debtor);
            }
            if duty.status == DutyStatus::Reported {
                self.side(duty.creditor, What::ConfirmPerformance { duty: no }, it, None);
            }
            if is_owed(duty) && missed && duty.breach_declared_on.is_none() {
                self.side(duty.creditor, What::DecideOnBreach { duty: no }, it, None);
            }
        }
    }
}

/// A representative signs only with the power to conclude this kind of agreement (CPC 60(1), 61(3)).
fn suffices(powers: &[Power], what: What, kind: ProcedureKind) -> bool {
    let power = match kind {
        ProcedureKind::Settlement => Power::ConcludeSettlement,
        ProcedureKind::Mediation => Power::ConcludeMediation,
        ProcedureKind::Participatory => Power::ConcludeParticipatory,
    };
    what != What::SignAgreement || powers.contains(&power)
}

/// Talks are on.
fn is_under_way(it: &Procedure) -> bool {
    it.is_running() || it.started_on().is_some()
}

fn accepted_last(it: &Procedure) -> Option<&case::Proposal> {
    it.proposals.iter().rev().find(|it| it.status == ProposalStatus::Accepted)
}

/// The offer reached the wrong person. In court the respondent is the court's to replace.
fn is_misdirected(case: &Case, it: &Procedure) -> bool {
    !case.is_in_court() && !nobody_on(it).is_empty() && !it.answers.values().any(|it| *it == Answer::Refuses)
}

/// All sides want mediation: they said so, or they are choosing the mediator.
fn is_agreed(case: &Case, it: &Procedure) -> bool {
    // Marks outlive a change of mind, and an offer made anew is to be answered before anybody chooses again.
    match it.offer.is_some() || !it.answers.is_empty() {
        true => it.mediator.is_some() || it.is_agreed_by(case.settling_sides()),
        false => it.mediator.is_some() || !it.marks.is_empty(),
    }
}

#[cfg(test)]
mod tests;
