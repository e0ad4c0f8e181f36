//! The court's file of a case, and how events change it.

use super::Case;
use crate::act::RefusalGround;
use crate::{
    Agreement, Body, CaseLanguage, Concluded, ContractText, DeadlineId, Event, Fact, Instance, InterimMeasure,
    Judgment, ProcedureKind, ProcedureNo, SideNo, Tiyn, Writ,
};
use jiff::{Timestamp, civil::Date};
use record::PersonId;
use serde::Serialize;
use std::collections::{BTreeMap, BTreeSet};

/// What the court has.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct CourtFile {
    /// The organisation that is the court.
    pub organisation: String,
    pub filed_on: Date,
    pub pretrial_protocol: bool,
    pub judge: Option<PersonId>,
    /// The sides that agree to a judge who mediated, by judge (CPC 179(3), (4)).
    pub judge_consents: BTreeMap<PersonId, BTreeSet<SideNo>>,
    pub invited_on: Option<Date>,
    pub accepted_on: Option<Date>,
    /// A petition for suspension that has not been decided yet.
    pub suspension_petition: Option<SuspensionPetition>,
    /// The mediation contract the parties submitted last with such a petition (CPC 179(5)).
    pub contract: Option<SubmittedContract>,
    pub suspension: Option<Suspension>,
    /// Every suspension that ended: from the ruling to the resumption (CPC 125).
    pub past_suspensions: Vec<(Date, Date)>,
    /// The day of which the court was told that mediation was extended to.
    pub extension_told: Option<Date>,
    /// The day the court was told of the end of mediation without agreement.
    pub end_told_on: Option<Date>,
    /// The day the court was told of another mediator (Law on Mediation 20(7)).
    pub mediator_told_on: Option<Date>,
    pub approval: Option<Approval>,
    pub retired_on: Option<Date>,
    pub ended_on: Option<Date>,
    pub instance: Instance,
    /// The courts that had the case before, the first one first.
    pub earlier: Vec<(Instance, String)>,
    /// The judgment on the merits there was.
    pub judgment: Option<Judgment>,
    /// State fee paid in this instance, beside that of the claims.
    pub instance_fee: Tiyn,
    pub interim: Vec<InterimMeasure>,
    /// The claims that agreements in force have ended, by number, while others go on (CPC 174(2)).
    pub settled: Vec<u16>,
    pub writs: Vec<Writ>,
}

/// The parties submitted the mediation contract and ask to suspend.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct SuspensionPetition {
    pub on: Date,
    pub procedure: ProcedureNo,
    pub kind: ProcedureKind,
    pub contract_on: Option<Date>,
}

/// A mediation contract in the court's file.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct SubmittedContract {
    pub procedure: ProcedureNo,
    pub submitted_on: Date,
    pub concluded_on: Date,
    /// `None` when it came on paper: then its scan stands in the court's file.
    pub text: Option<ContractText>,
}

/// The proceedings are suspended.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Suspension {
    pub on: Date,
    pub until: Date,
    /// The court had to (CPC 272(7)); otherwise it might (273(7)).
    pub must: bool,
    pub procedure: Option<ProcedureNo>,
    /// The court's date passed and nothing came.
    pub ran_out: bool,
}

/// An agreement before the court, from its arrival to the ruling.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Approval {
    pub procedure: ProcedureNo,
    pub kind: ProcedureKind,
    pub agreement: Agreement,
    pub sides: Vec<SideNo>,
    pub petition: Option<Petition>,
    pub hearing: Option<Hearing>,
    /// The sides that asked to be heard in absence (CPC 177(1)).
    pub without: BTreeSet<SideNo>,
    /// The court explained the consequences (CPC 177(2)).
    pub explained: bool,
    /// The claims it settles, by number; none for all of them.
    pub settles: Vec<u16>,
    /// How often the petition was left unconsidered (CPC 177(1)).
    pub unconsidered: u16,
    pub ruling: Option<Ruling>,
}

/// A petition to approve the agreement.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Petition {
    pub on: Date,
    pub by: SideNo,
}

/// A hearing on the petition.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Hearing {
    pub at: Timestamp,
    pub place: Option<String>,
    pub set_on: Date,
}

/// What the court ruled on the petition.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Ruling {
    pub on: Date,
    /// `None` when approved.
    pub refused: Option<RefusalGround>,
    /// The state fee returned to the claimant, and what had been paid.
    pub fee: Option<(Tiyn, Tiyn)>,
    pub final_text_on: Option<Date>,
    pub complaint_on: Option<Date>,
    /// A complaint that came too late and asks to restore the term (CPC 126).
    pub late: Option<LateComplaint>,
    pub in_force_on: Option<Date>,
    /// A complaint was upheld: the ruling is set aside.
    pub set_aside: bool,
}

/// A complaint that came too late and asks to restore the term (CPC 126(2), (4)).
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct LateComplaint {
    pub on: Date,
    pub by: PersonId,
    pub reason: Option<String>,
    /// What the court decided.
    pub restored: Option<bool>,
}

impl CourtFile {
    pub(super) fn new(organisation: String, filed_on: Date, pretrial_protocol: bool) -> Self {
        Self {
            organisation,
            filed_on,
            pretrial_protocol,
            judge: None,
            judge_consents: BTreeMap::new(),
            invited_on: None,
            accepted_on: None,
            suspension_petition: None,
            contract: None,
            suspension: None,
            past_suspensions: vec![],
            extension_told: None,
            end_told_on: None,
            mediator_told_on: None,
            approval: None,
            retired_on: None,
            ended_on: None,
            instance: Instance::First,
            earlier: vec![],
            judgment: None,
            instance_fee: Tiyn(0),
            interim: vec![],
            settled: vec![],
            writs: vec![],
        }
    }

    /// The court has retired and nothing it decided is in force: the time to settle in this instance is over.
    pub fn is_deciding(&self) -> bool {
        let in_force = self.judgment.as_ref().is_some_and(|it| it.in_force_on.is_some());
        self.retired_on.is_some() && self.ended_on.is_none() && !in_force
    }

    /// The writ that is to be issued.
    pub fn writ_due(&self) -> Option<&Writ> {
        self.writs.iter().find(|it| it.issued_on.is_none())
    }

    /// The ruling that approved the agreement and stands.
    pub fn approved(&self) -> Option<&Ruling> {
        let ruling = self.approval.as_ref()?.ruling.as_ref()?;
        (ruling.refused.is_none() && !ruling.set_aside).then_some(ruling)
    }
}

pub(super) fn apply(case: &mut Case, event: &Event) {
    let on = event.header.happened_on;
    if let Fact::AgreementSubmitted { procedure, .. } = &event.fact
        && let Some(known) = case.procedures.iter_mut().find(|it| it.no == *procedure)
        && let Some(agreement) = &mut known.agreement
    {
        agreement.submitted_on = Some(on);
    }
    let claims = case.claims.len();
    let Some(court) = &mut case.court else { return };
    proceed(court, event, on);
    rule(court, event, on, claims);
    if let (Fact::JudgeAssigned { judge }, Some(Body::Name(name))) = (&event.fact, &event.body) {
        case.names.insert(judge.clone(), name.clone());
    }
    if let (Fact::AgreementSubmitted { .. }, Some(Body::Agreement { mediator: Some((person, name)), .. })) =
        (&event.fact, &event.body)
    {
        case.names.insert(person.clone(), name.clone());
    }
}

/// Acceptance, suspension, resumption.
fn proceed(court: &mut CourtFile, event: &Event, on: Date) {
    match &event.fact {
        Fact::JudgeConsentedTo { judge, by } => {
            court.judge_consents.entry(judge.clone()).or_default().insert(*by);
        }
        Fact::CourtToldOfMediator { .. } => court.mediator_told_on = Some(on),
        Fact::JudgeAssigned { judge } => court.judge = Some(judge.clone()),
        Fact::ConciliationInvited {} => court.invited_on = Some(on),
        Fact::ClaimAccepted {} => court.accepted_on = Some(on),
        Fact::SuspensionPetitioned { procedure, kind, contract_on } => {
            court.suspension_petition =
                Some(SuspensionPetition { on, procedure: *procedure, kind: *kind, contract_on: *contract_on });
            court.contract = contract_on.map(|concluded_on| SubmittedContract {
                procedure: *procedure,
                submitted_on: on,
                concluded_on,
                text: match &event.body {
                    Some(Body::Contract(text)) => Some(text.clone()),
                    _ => None,
                },
            });
        }
        Fact::Suspended { until, must } => {
            let procedure = court.suspension_petition.take().map(|it| it.procedure);
            court.suspension = Some(Suspension { on, until: *until, must: *must, procedure, ran_out: false });
        }
        // A ruling on the agreement ends the suspension, whether or not a resumption was entered.
        Fact::Resumed {} | Fact::Approved { .. } | Fact::ApprovalRefused { .. } => {
            if let Some(suspension) = court.suspension.take() {
                court.past_suspensions.push((suspension.on, on));
            }
        }
        Fact::CourtToldOfExtension { until, .. } => court.extension_told = Some(*until),
        Fact::CourtToldOfEnd { .. } => {
            court.end_told_on = Some(on);
            court.suspension_petition = None;
        }
        // Mediation has ended by agreement: there is nothing left to suspend for (CPC 274(6)).
        Fact::AgreementSubmitted { .. } => court.suspension_petition = None,
        Fact::CourtRetired {} => court.retired_on = Some(on),
        Fact::DeadlinePassed { deadline: DeadlineId::SuspensionTerm, .. } => {
            if let Some(suspension) = &mut court.suspension {
                suspension.ran_out = true;
            }
        }
        _ => {}
    }
}

/// From the agreement's arrival to a ruling in force.
fn rule(court: &mut CourtFile, event: &Event, on: Date, claims: usize) {
    if let Fact::AgreementSubmitted { procedure, kind, version, language, prevailing, concluded, sides, settles } =
        &event.fact
    {
        let agreement = submitted(event, *version, *language, *prevailing, *concluded, on);
        court.approval = Some(Approval {
            procedure: *procedure,
            kind: *kind,
            agreement,
            sides: sides.clone(),
            settles: settles.clone(),
            petition: None,
            hearing: None,
            without: BTreeSet::new(),
            explained: false,
            unconsidered: 0,
            ruling: None,
        });
        return;
    }
    let Some(approval) = &mut court.approval else { return };
    match &event.fact {
        Fact::ApprovalPetitioned { by, without } => {
            approval.petition = Some(Petition { on, by: *by });
            if *without {
                approval.without.insert(*by);
            }
        }
        Fact::HearingSet { at } => {
            approval.hearing = Some(Hearing { at: *at, place: super::text(event.body.as_ref()), set_on: on });
        }
        Fact::AbsenceAllowed { by } => {
            approval.without.insert(*by);
        }
        Fact::ConsequencesExplained {} => approval.explained = true,
        Fact::LeftUnconsidered {} => {
            approval.unconsidered += 1;
            approval.petition = None;
            approval.hearing = None;
            approval.explained = false;
        }
        Fact::Approved { .. } => {
            let fee = match &event.body {
                Some(Body::Fee { refund, paid }) => Some((*refund, *paid)),
                _ => None,
            };
            approval.ruling = Some(ruling(on, None, fee));
            if court.instance == Instance::Appeal {
                // The judgment is set aside, and acts of this court are in force when announced (CPC 410(3), 431).
                if let Some(judgment) = &mut court.judgment {
                    judgment.set_aside = true;
                }
                take_force(court, on, claims);
            }
        }
        Fact::ApprovalRefused { ground } => approval.ruling = Some(ruling(on, Some(*ground), None)),
        Fact::RestorationDecided { restored: true } => {
            let since = approval.ruling.as_mut().and_then(|it| {
                let since = it.in_force_on;
                after_ruling(it, event, on);
                since
            });
            lose_force(court, since);
        }
        _ => {
            if let Some(day) = approval.ruling.as_mut().and_then(|it| after_ruling(it, event, on)) {
                take_force(court, day, claims);
            }
        }
    }
}

/// The ruling of approval is in force: what the agreement settles is over, and with the last of it the proceedings and
/// the measures that secured the claim (CPC 174(2), 177(3), 278(3)).
fn take_force(court: &mut CourtFile, day: Date, claims: usize) {
    let Some(approval) = &mut court.approval else { return };
    if let Some(ruling) = &mut approval.ruling {
        ruling.in_force_on = Some(day);
    }
    court.settled.extend(approval.settles.iter().copied());
    court.settled.sort_unstable();
    court.settled.dedup();
    if approval.settles.is_empty() || claims > 0 && court.settled.len() >= claims {
        court.ended_on = Some(day);
        court.interim.iter_mut().filter(|it| it.holds()).for_each(|it| it.fell_on = Some(day));
    }
}

/// A complaint that came late counts as made in time: what the ruling had ended on that day goes on (CPC 126).
fn lose_force(court: &mut CourtFile, since: Option<Date>) {
    let Some(approval) = &court.approval else { return };
    court.settled.retain(|it| !approval.settles.contains(it));
    if since.is_some() && court.ended_on == since {
        court.ended_on = None;
    }
    let fell = |it: &&mut InterimMeasure| it.fell_on.is_some() && it.fell_on == since && it.released_on.is_none();
    court.interim.iter_mut().filter(fell).for_each(|it| it.fell_on = None);
}

/// What follows the ruling; the day on which it takes force, if this brings it about.
fn after_ruling(ruling: &mut Ruling, event: &Event, on: Date) -> Option<Date> {
    match &event.fact {
        Fact::FinalTextIssued {} => ruling.final_text_on = Some(on),
        Fact::ComplaintFiled { late: false, .. } => ruling.complaint_on = Some(on),
        Fact::ComplaintFiled { by, late: true } => {
            let reason = super::text(event.body.as_ref());
            ruling.late = Some(LateComplaint { on, by: by.clone(), reason, restored: None });
        }
        Fact::RestorationDecided { restored } => {
            if let Some(late) = &mut ruling.late {
                late.restored = Some(*restored);
                if *restored {
                    // The complaint counts as made in time, so the ruling is not in force and the case is not over.
                    ruling.complaint_on = Some(late.on);
                    ruling.in_force_on = None;
                }
            }
        }
        Fact::ComplaintDecided { upheld: true } => ruling.set_aside = true,
        Fact::ComplaintDecided { upheld: false } => return Some(on),
        Fact::ForceEntered {} if ruling.refused.is_none() && ruling.in_force_on.is_none() => return Some(on),
        Fact::DeadlinePassed { deadline: DeadlineId::Complaint, due }
            if ruling.refused.is_none() && ruling.complaint_on.is_none() =>
        {
            // The ruling takes force when the term has run out: on the day after its last day.
            return Some(due.tomorrow().unwrap_or(*due));
        }
        _ => {}
    }
    None
}

fn ruling(on: Date, refused: Option<RefusalGround>, fee: Option<(Tiyn, Tiyn)>) -> Ruling {
    Ruling {
        on,
        refused,
        fee,
        final_text_on: None,
        complaint_on: None,
        late: None,
        in_force_on: None,
        set_aside: false,
    }
}

fn submitted(
    event: &Event,
    version: u16,
    language: CaseLanguage,
    prevailing: Option<CaseLanguage>,
    concluded: Concluded,
    on: Date,
) -> Agreement {
    let (place, terms) = match &event.body {
        Some(Body::Agreement { place, terms, .. }) => (Some(place.clone()), Some(terms.clone())),
        _ => (None, None),
    };
    Agreement {
        version,
        proposal: 0,
        drawn_up_on: concluded.signed_on,
        language,
        prevailing,
        place,
        terms,
        signatures: vec![],
        concluded: Some(concluded),
        submitted_on: Some(on),
    }
}
