//! The clocks of a case: which terms run, until when, by which article, and what their end brings about.
//!
//! A term ends at midnight of its last day (CPC 123(5)), so it has passed on the day after. What an act entered late
//! started has an earlier last day, and nothing else is different.

use crate::{Article, Calendar, Deadline, Pause, Term, cite, deadlines::deadline};
use case::{
    Answer, Case, CourtFile, DeadlineId, Duty, DutyStatus, EndGround, Instance, Procedure, ProcedureKind, Room, SideNo,
    Suspension,
};
use jiff::civil::Date;
use serde::Serialize;

/// How long a clock is still shown when its passing settled the matter (rule of the house).
const LATELY_DAYS: i64 = 14;

/// So many working days before a duty falls due its debtor is reminded (rule of the house).
const REMINDER_WORKING_DAYS: u8 = 3;

/// One clock, as it stands today.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Clock {
    pub id: DeadlineId,
    pub article: Article,
    /// The day of the event it runs from; the first day that counts is the next.
    pub from: Date,
    /// The last day on which the thing is in time. While the clock stands still: what it would be if it went on today.
    pub last_day: Date,
    pub state: ClockState,
    /// Calendar days from today to the last day: 0 on the last day, negative after it.
    pub days_left: i64,
    pub at_end: AtEnd,
    /// Whose readers may see it.
    pub room: Room,
    /// Calendar days from the event to the last day.
    pub whole_days: i64,
}

/// Whether a clock runs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum ClockState {
    Running,
    /// The proceedings are suspended since that day (CPC 125).
    Paused {
        since: Date,
    },
    Passed,
}

/// What the end of a term brings about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum AtEnd {
    /// The offer counts as rejected (Law on Mediation 20(6)).
    OfferCountsAsRejected,
    /// Mediation ends (Law on Mediation 26(1)(5)).
    MediationEnds,
    /// The court is late in accepting the claim.
    AcceptanceOverdue,
    /// The court is late in preparing the case for trial.
    PreparationOverdue,
    /// The ground of the suspension is gone; the court resumes (CPC 276).
    ProceedingsToBeResumed,
    /// The parties are late in telling the court.
    CourtToBeTold,
    /// The court is late in making the final text.
    FinalTextOverdue,
    /// The court is late in sending the copy.
    CopyOverdue,
    /// The ruling of approval takes force.
    RulingTakesForce,
    /// The creditor may say that the duty was breached; the machine says nothing.
    DutyOverdue,
    /// Enforcement goes on (Law on Mediation 25-1(1)).
    EnforcementGoesOn,
    /// The court is late in deciding on the application (CPC 246(3)).
    ApprovalOverdue,
    /// The court is late in issuing the writ (CPC 241(4)).
    WritOverdue,
}

impl AtEnd {
    pub const ALL: [Self; 13] = [
        Self::OfferCountsAsRejected,
        Self::MediationEnds,
        Self::AcceptanceOverdue,
        Self::PreparationOverdue,
        Self::ProceedingsToBeResumed,
        Self::CourtToBeTold,
        Self::FinalTextOverdue,
        Self::CopyOverdue,
        Self::RulingTakesForce,
        Self::DutyOverdue,
        Self::EnforcementGoesOn,
        Self::ApprovalOverdue,
        Self::WritOverdue,
    ];
}

/// Every clock that runs or stands still, and those that have passed: as long as the matter is open, else for a while.
/// The one whose last day comes first stands first.
pub fn clocks(case: &Case, today: Date, calendar: &Calendar) -> Vec<Clock> {
    let mut shown: Vec<Clock> = terms(case, calendar).into_iter().filter_map(|it| it.shown(today, calendar)).collect();
    shown.sort_by_key(|it| (it.last_day, it.id));
    shown
}

/// The deadlines whose passing is an act of the clerk and has not been entered, each with its last day, the earliest
/// first. The clerk acts on the day after the last day; a reminder is given on the very day named here.
pub fn due(case: &Case, calendar: &Calendar) -> Vec<(DeadlineId, Date)> {
    let pending = terms(case, calendar).into_iter().filter(|it| it.passing == Passing::Pending && is_the_clerks(it.id));
    let mut due: Vec<(DeadlineId, Date)> = pending.filter_map(|it| Some((it.id, it.end.day()?))).collect();
    due.extend(reminders(case, calendar));
    due.sort_by_key(|&(id, last_day)| (last_day, id));
    due
}

fn is_the_clerks(id: DeadlineId) -> bool {
    match id {
        DeadlineId::OfferAnswer { .. }
        | DeadlineId::MediationTerm { .. }
        | DeadlineId::SuspensionTerm
        | DeadlineId::Complaint
        | DeadlineId::EnforcementSuspension { .. }
        | DeadlineId::Duty { .. }
        | DeadlineId::DutyReminder { .. } => true,
        DeadlineId::ClaimAcceptance
        | DeadlineId::Preparation
        | DeadlineId::CourtToldOfEnd { .. }
        | DeadlineId::FinalText
        | DeadlineId::CopyToAbsent
        | DeadlineId::EnforcementApproval
        | DeadlineId::Writ => false,
    }
}

/// A term of the case before anybody asks what day it is.
struct Found {
    id: DeadlineId,
    article: Article,
    from: Date,
    end: End,
    at_end: AtEnd,
    room: Room,
    passing: Passing,
}

enum End {
    On(Date),
    /// Stands still since the suspending ruling.
    Open {
        term: Term,
        since: Date,
    },
}

/// What the record says about the passing of a term.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Passing {
    Pending,
    /// Whether the thing was done is told to nobody here.
    Untold,
    /// It was entered, and the matter is still open: a duty may still be performed.
    Entered,
    /// It was entered, and with it the matter was settled.
    Settled,
}

impl End {
    fn day(&self) -> Option<Date> {
        match self {
            Self::On(day) => Some(*day),
            Self::Open { .. } => None,
        }
    }
}

impl Found {
    fn shown(self, today: Date, calendar: &Calendar) -> Option<Clock> {
        let (last_day, since) = match self.end {
            End::On(day) => (day, None),
            End::Open { mut term, since } => {
                let standing = term.pauses.iter_mut().filter(|it| it.resumed.is_none());
                standing.for_each(|it| it.resumed = Some(today.max(it.suspended)));
                (term.last_day(calendar)?, Some(since))
            }
        };
        let days_left = days(today, last_day);
        if matches!(self.passing, Passing::Settled | Passing::Untold) && days_left < -LATELY_DAYS {
            return None;
        }
        let state = match since {
            Some(since) => ClockState::Paused { since },
            None if days_left < 0 || matches!(self.passing, Passing::Entered | Passing::Settled) => ClockState::Passed,
            None => ClockState::Running,
        };
        let Self { id, article, from, at_end, room, .. } = self;
        Some(Clock { id, article, from, last_day, state, days_left, at_end, room, whole_days: days(from, last_day) })
    }
}

/// Calendar days from one day to another.
fn days(from: Date, to: Date) -> i64 {
    from.duration_until(to).as_hours() / 24
}

fn terms(case: &Case, calendar: &Calendar) -> Vec<Found> {
    let mut found = vec![];
    for procedure in &case.procedures {
        found.extend(offer_answer(case, procedure, calendar));
        found.extend(mediation_term(case, procedure, calendar));
        found.extend(court_told_of_end(case, procedure));
        found.extend(duties(case, procedure));
    }
    if let Some(court) = &case.court {
        found.extend(claim_acceptance(court, calendar));
        found.extend(preparation(court, calendar));
        found.extend(suspension_term(court, calendar));
        found.extend(final_text(court, calendar));
        found.extend(copy_to_absent(court, calendar));
        found.extend(complaint(court, calendar));
        found.extend(approval_at_enforcement(court, calendar));
        found.extend(writ(court, calendar));
    }
    found.extend(enforcement_suspension(case, calendar));
    found
}

// --- out of court and in mediation -----------------------------------------

/// The sides whose answer to the offer is still waited for. A question does not answer it.
pub(crate) fn silent_sides(case: &Case, procedure: &Procedure) -> Vec<SideNo> {
    let Some(offer) = &procedure.offer else { return vec![] };
    let answered = |it: &SideNo| procedure.answers.get(it).is_some_and(|answer| *answer != Answer::Asks);
    let mut sides = case.settling_sides();
    sides.retain(|it| *it != offer.by && !answered(it));
    sides
}

/// Law on Mediation 20(6). A day the offer itself states stands as it is.
fn offer_answer(case: &Case, procedure: &Procedure, calendar: &Calendar) -> Option<Found> {
    let offer = procedure.offer.as_ref()?;
    let refused = procedure.answers.values().any(|it| matches!(it, Answer::Refuses | Answer::NotThatPerson));
    let over = refused || procedure.started_on().is_some() || procedure.end.is_some() || case.is_closed();
    if over || silent_sides(case, procedure).is_empty() {
        return None;
    }
    let law = deadline("answer-to-offer", offer.sent_on)?;
    let last_day = offer.until.or_else(|| law.starting(offer.sent_on).last_day(calendar))?;
    Some(Found {
        id: DeadlineId::OfferAnswer { procedure: procedure.no },
        article: law.article,
        from: offer.sent_on,
        end: End::On(last_day),
        at_end: AtEnd::OfferCountsAsRejected,
        room: Room::Joint(procedure.no),
        passing: if procedure.lapsed { Passing::Settled } else { Passing::Pending },
    })
}

/// Law on Mediation 20(9), 23. A suspension of the proceedings does not stop it.
fn mediation_term(case: &Case, procedure: &Procedure, calendar: &Calendar) -> Option<Found> {
    if procedure.kind != ProcedureKind::Mediation {
        return None;
    }
    let from = procedure.started_on()?;
    let (plain, extended) = match case.is_in_court() {
        true => ("mediation-in-court", "mediation-in-court-extended"),
        false => ("mediation", "mediation-extended"),
    };
    let law = deadline(if procedure.extended_until.is_some() { extended } else { plain }, from)?;
    let most = law.starting(from).last_day(calendar)?;
    // The parties may give themselves less than the law allows, never more.
    let own = procedure.extended_until.or_else(|| procedure.contract.as_ref()?.until).filter(|it| *it < most);
    let (last_day, passing) = match procedure.end {
        None => (own.unwrap_or(most), Passing::Pending),
        Some((EndGround::TermRanOut, on)) => (on, Passing::Settled),
        Some(_) => return None,
    };
    Some(Found {
        id: DeadlineId::MediationTerm { procedure: procedure.no },
        // "Сроки проведения медиации определяются договором о медиации".
        article: if own.is_some() && procedure.extended_until.is_none() { cite("ML 20(9)") } else { law.article },
        from,
        end: End::On(last_day),
        at_end: AtEnd::MediationEnds,
        room: Room::Joint(procedure.no),
        passing,
    })
}

/// Law on Mediation 23(4), 27(5): at once, so the day of the end is the last day. The court does not see this clock.
fn court_told_of_end(case: &Case, procedure: &Procedure) -> Option<Found> {
    let court = case.court.as_ref().filter(|it| it.ended_on.is_none() && case.is_in_court())?;
    let (ground, on) = procedure.end?;
    let began = procedure.kind == ProcedureKind::Mediation && procedure.started_on().is_some();
    if !began || knows_of_end(court, procedure) {
        return None;
    }
    let agreed = ground == EndGround::Agreement;
    Some(Found {
        id: DeadlineId::CourtToldOfEnd { procedure: procedure.no },
        article: if agreed { cite("ML 27(5)") } else { cite("ML 23(4)") },
        from: on,
        end: End::On(on),
        at_end: AtEnd::CourtToBeTold,
        room: Room::Joint(procedure.no),
        passing: Passing::Pending,
    })
}

/// Whether the court has the agreement, or a notice made since this mediation ended.
fn knows_of_end(court: &CourtFile, procedure: &Procedure) -> bool {
    let submitted = procedure.agreement.as_ref().is_some_and(|it| it.submitted_on.is_some());
    let Some((ground, on)) = procedure.end else { return false };
    submitted || ground != EndGround::Agreement && court.end_told_on.is_some_and(|told| told >= on)
}

// --- duties ------------------------------------------------------------------

/// Whether the agreement is concluded and no court refused to approve it.
pub(crate) fn is_binding(case: &Case, procedure: &Procedure) -> bool {
    let Some(agreement) = procedure.agreement.as_ref().filter(|it| it.concluded.is_some()) else { return false };
    let approval = case.court.as_ref().and_then(|it| it.approval.as_ref());
    let judged = approval.filter(|it| it.procedure == procedure.no && it.agreement.version == agreement.version);
    let ruling = judged.and_then(|it| it.ruling.as_ref());
    ruling.is_none_or(|it| it.refused.is_none() && !it.set_aside)
}

/// Nobody has said that it is done, or it was said and is disputed.
pub(crate) fn is_owed(duty: &Duty) -> bool {
    matches!(duty.status, DutyStatus::Open | DutyStatus::Disputed)
}

/// The date of a duty is the parties' own and is not moved.
fn duties(case: &Case, procedure: &Procedure) -> Vec<Found> {
    let Some(concluded) = procedure.concluded().filter(|_| is_binding(case, procedure)) else { return vec![] };
    let article = match procedure.kind {
        ProcedureKind::Mediation => cite("ML 27(3)"),
        ProcedureKind::Settlement | ProcedureKind::Participatory => cite("CPC 178(1)"),
    };
    let found = |it: &Duty| Found {
        id: DeadlineId::Duty { procedure: procedure.no, duty: it.no },
        article,
        from: concluded.in_force_on,
        end: End::On(it.due),
        at_end: AtEnd::DutyOverdue,
        room: case.talk_room(procedure.no),
        passing: if it.overdue { Passing::Entered } else { Passing::Pending },
    };
    procedure.duties.iter().filter(|it| is_owed(it)).map(found).collect()
}

/// The reminders that were not given yet, each with the day on which it is given.
fn reminders<'a>(case: &'a Case, calendar: &'a Calendar) -> impl Iterator<Item = (DeadlineId, Date)> + 'a {
    case.procedures.iter().filter(|it| is_binding(case, it)).flat_map(move |procedure| {
        let silent = |it: &&Duty| it.status == DutyStatus::Open && !it.reminded && !it.overdue;
        procedure.duties.iter().filter(silent).map(move |it| {
            let id = DeadlineId::DutyReminder { procedure: procedure.no, duty: it.no };
            (id, reminder_day(it.due, calendar))
        })
    })
}

fn reminder_day(due: Date, calendar: &Calendar) -> Date {
    let mut day = due;
    let mut left = REMINDER_WORKING_DAYS;
    while left > 0 && day > Date::MIN {
        day = yesterday(day);
        left -= u8::from(calendar.is_working(day));
    }
    day
}

fn yesterday(day: Date) -> Date {
    day.yesterday().unwrap_or(Date::MIN)
}

// --- in court ----------------------------------------------------------------

/// The suspension that holds. A ruling on the agreement ends it even where nobody entered the resumption: a court does
/// not rule in suspended proceedings.
pub(crate) fn suspension(court: &CourtFile) -> Option<&Suspension> {
    court.suspension.as_ref().filter(|it| ruled_since(court, it).is_none())
}

fn ruled_since(court: &CourtFile, suspension: &Suspension) -> Option<Date> {
    let ruled_on = court.approval.as_ref()?.ruling.as_ref()?.on;
    (ruled_on > suspension.on).then_some(ruled_on)
}

/// A procedural term, with everything that has suspended the proceedings (CPC 125).
fn procedural(court: &CourtFile, law: &Deadline, from: Date, calendar: &Calendar) -> End {
    let past = court.past_suspensions.iter().map(|&(suspended, resumed)| Pause { suspended, resumed: Some(resumed) });
    let last = court.suspension.iter().map(|it| Pause { suspended: it.on, resumed: ruled_since(court, it) });
    let mut term = law.starting(from);
    term.pauses.extend(past.chain(last));
    match (term.last_day(calendar), suspension(court)) {
        (Some(day), _) => End::On(day),
        (None, since) => End::Open { since: since.map_or(from, |it| it.on), term },
    }
}

/// CPC 150(1).
fn claim_acceptance(court: &CourtFile, calendar: &Calendar) -> Option<Found> {
    if court.instance != Instance::First
        || court.accepted_on.is_some()
        || court.retired_on.is_some()
        || court.approved().is_some()
    {
        return None;
    }
    let name = match (court.pretrial_protocol, court.invited_on) {
        (true, _) => "acceptance-with-protocol",
        (false, Some(_)) => "acceptance-with-conciliation",
        (false, None) => "acceptance",
    };
    let law = deadline(name, court.filed_on)?;
    Some(of_the_court(DeadlineId::ClaimAcceptance, law, court, court.filed_on, calendar, AtEnd::AcceptanceOverdue))
}

/// CPC 164(1). The end of the preparation is not recorded here: the clock stops when the court settles the case otherwise,
/// and is shown for a while after its last day.
fn preparation(court: &CourtFile, calendar: &Calendar) -> Option<Found> {
    let from = court.accepted_on.filter(|_| court.instance == Instance::First)?;
    if court.retired_on.is_some() || court.ended_on.is_some() || court.approved().is_some() {
        return None;
    }
    let law = deadline("preparation", from)?;
    let found = of_the_court(DeadlineId::Preparation, law, court, from, calendar, AtEnd::PreparationOverdue);
    Some(Found { passing: Passing::Untold, ..found })
}

fn of_the_court(
    id: DeadlineId,
    law: &Deadline,
    court: &CourtFile,
    from: Date,
    calendar: &Calendar,
    at_end: AtEnd,
) -> Found {
    let end = procedural(court, law, from, calendar);
    Found { id, article: law.article, from, end, at_end, room: Room::Court, passing: Passing::Pending }
}

/// The court's own date (CPC 179(5), 273(7), 274(6)); where it must suspend, no later than a month.
fn suspension_term(court: &CourtFile, calendar: &Calendar) -> Option<Found> {
    let suspension = suspension(court)?;
    let law = deadline("suspension-for-mediator", suspension.on)?;
    let (article, last_day) = match suspension.must {
        true => (law.article, suspension.until.min(law.starting(suspension.on).last_day(calendar)?)),
        false => (cite("CPC 273(7)"), suspension.until),
    };
    Some(Found {
        id: DeadlineId::SuspensionTerm,
        article,
        from: suspension.on,
        end: End::On(last_day),
        at_end: AtEnd::ProceedingsToBeResumed,
        room: Room::Court,
        passing: if suspension.ran_out { Passing::Entered } else { Passing::Pending },
    })
}

/// CPC 268(4). A refusal is entered in the minutes and has no text of its own (CPC 177(4)).
fn final_text(court: &CourtFile, calendar: &Calendar) -> Option<Found> {
    let open = |it: &&case::Ruling| it.final_text_on.is_none() && it.in_force_on.is_none();
    let ruling = court.approved().filter(open)?;
    let law = deadline("final-text-of-ruling", ruling.on)?;
    Some(of_the_court(DeadlineId::FinalText, law, court, ruling.on, calendar, AtEnd::FinalTextOverdue))
}

/// CPC 271. The dispatch is not recorded here, so the clock is shown for a while and says no more than its day.
fn copy_to_absent(court: &CourtFile, calendar: &Calendar) -> Option<Found> {
    let from = court.approved()?.final_text_on?;
    let law = deadline("copy-to-absent", from)?;
    let found = of_the_court(DeadlineId::CopyToAbsent, law, court, from, calendar, AtEnd::CopyOverdue);
    Some(Found { passing: Passing::Untold, ..found })
}

/// CPC 177(7), 429(1). A complaint that was filed stops the clock: what takes force then is for the court to say.
fn complaint(court: &CourtFile, calendar: &Calendar) -> Option<Found> {
    let ruling = court.approved().filter(|it| it.complaint_on.is_none())?;
    let from = ruling.final_text_on?;
    let law = deadline("private-complaint", from)?;
    let found = of_the_court(DeadlineId::Complaint, law, court, from, calendar, AtEnd::RulingTakesForce);
    Some(Found { passing: if ruling.in_force_on.is_some() { Passing::Settled } else { Passing::Pending }, ..found })
}

// --- at enforcement ------------------------------------------------------------

/// Law on Mediation 25-1(1). It ends when mediation does without an agreement, and when the bailiff has the agreement.
fn enforcement_suspension(case: &Case, calendar: &Calendar) -> Option<Found> {
    let enforcement = case.enforcement.as_ref().filter(|it| it.agreement_given_on.is_none())?;
    let (procedure, from) = enforcement.contract_given?;
    let law = deadline("mediation-at-enforcement", from)?;
    Some(Found {
        id: DeadlineId::EnforcementSuspension { procedure },
        article: law.article,
        from,
        end: End::On(law.starting(from).last_day(calendar)?),
        at_end: AtEnd::EnforcementGoesOn,
        room: Room::Joint(procedure),
        passing: if enforcement.ran_out { Passing::Settled } else { Passing::Pending },
    })
}

/// CPC 246(3).
fn approval_at_enforcement(court: &CourtFile, calendar: &Calendar) -> Option<Found> {
    let approval =
        court.approval.as_ref().filter(|it| court.instance == Instance::Enforcement && it.ruling.is_none())?;
    let from = approval.petition?.on;
    let law = deadline("approval-at-enforcement", from)?;
    Some(of_the_court(DeadlineId::EnforcementApproval, law, court, from, calendar, AtEnd::ApprovalOverdue))
}

/// CPC 241(4). For an approved agreement it is counted from the petition (178(2)); the law does not say so.
fn writ(court: &CourtFile, calendar: &Calendar) -> Option<Found> {
    let from = court.writ_due()?.from;
    let law = deadline("writ", from)?;
    Some(of_the_court(DeadlineId::Writ, law, court, from, calendar, AtEnd::WritOverdue))
}

#[cfg(test)]
pub(crate) mod book;
#[cfg(test)]
mod tests;
