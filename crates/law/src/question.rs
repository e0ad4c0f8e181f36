//! What the law is asked about a case: who would do what, when, and what must be known from elsewhere.

use crate::Calendar;
use crate::rule::{Asked, Matter};
use case::{
    Act, ActKind, Approval, Capacity, Case, CourtFile, MediatorKind, Procedure, ProcedureNo, Proposal, ProposalStatus,
    SideNo, Staff, StaffRole, Terms,
};
use jiff::civil::Date;
use record::{Assurance, PersonId, Through};

/// The law of cases: its acts, roles and questions.
#[derive(Debug)]
pub struct Cases;

impl Matter for Cases {
    type Act = ActKind;
    type Role = Role;
    type Question<'a> = Question<'a>;
}

/// What somebody is before a case, without saying on which side.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Role {
    Party,
    Representative,
    /// A reception desk that writes for a person on that person's written authority.
    Assistant,
    /// Chosen as mediator, has not consented yet.
    Candidate,
    Mediator,
    Judge,
    /// A secretary of the court that has the case.
    Secretary,
    /// Works at a reception desk; no part in the case by that alone.
    Desk,
    /// Signed in, no part in the case: may bring one in.
    Newcomer,
    /// Brought in to guard the law.
    Prosecutor,
    /// Interpreter, expert or specialist in a mediation.
    Invited,
    /// The office's clock.
    Clock,
}

impl Role {
    pub const ALL: [Self; 12] = [
        Self::Party,
        Self::Representative,
        Self::Assistant,
        Self::Candidate,
        Self::Mediator,
        Self::Judge,
        Self::Secretary,
        Self::Desk,
        Self::Newcomer,
        Self::Prosecutor,
        Self::Invited,
        Self::Clock,
    ];
}

/// May this person do this act?
pub struct Question<'a> {
    pub case: &'a Case,
    pub kind: ActKind,
    /// The act itself; `None` when only asked whether such an act is open at all.
    pub act: Option<&'a Act>,
    pub person: &'a PersonId,
    /// The person for whom it is done, when not for oneself.
    pub for_whom: Option<&'a PersonId>,
    pub capacities: &'a [Capacity],
    pub roles: &'a [Role],
    pub assurance: Assurance,
    pub through: &'a Through,
    pub happened_on: Date,
    /// The office's day. `happened_on` never lies after it.
    pub today: Date,
    pub told: &'a Told,
    pub calendar: &'a Calendar,
}

/// What the judgement needs from other books. The clerk passes it in, and the entry keeps its digest.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize)]
pub struct Told {
    /// How the mediator named in the act, or acting in the procedure, stands in the register on the day of the act.
    pub mediator: Option<Standing>,
    /// The court of the case, or the one named on filing, is known to this office.
    pub court_known: bool,
    /// Who wrote the entry the act points at (Correct, Release).
    pub author: Option<PersonId>,
    /// The positions the representative named in the act holds today (CPC 59(1)).
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub positions: Vec<StaffRole>,
    /// An earlier case of the same parties, known to whoever files, that was ended by an agreement in force.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub settled_before: Option<String>,
    /// What the check of the electronic digital signature found; `None` when none was given, or it was not checked.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub eds: Option<Eds>,
}

/// An electronic digital signature, checked (Digital Code 49(2)).
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize)]
pub struct Eds {
    /// Made over this very document by the key of a certificate that was valid and comes from a trusted authority.
    pub genuine: bool,
    /// The certificate is the signer's own.
    pub own: bool,
}

/// How a mediator stands in a register on a day (Law on Mediation 9, 14, 16).
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct Standing {
    pub kind: MediatorKind,
    /// There is an entry in force that day.
    pub active: bool,
    /// The last day of a suspension that holds that day.
    pub suspended_until: Option<Date>,
    /// The names of the place for which a public mediator was elected.
    pub territory: Option<[String; 2]>,
    /// Age in full years that day, when the date of birth is known.
    pub age: Option<i16>,
    /// The languages of the entry; empty when it names none.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub languages: Vec<String>,
}

impl Asked<Cases> for Question<'_> {
    fn act(&self) -> ActKind {
        self.kind
    }

    fn roles(&self) -> &[Role] {
        self.roles
    }

    fn day(&self) -> Date {
        self.happened_on
    }
}

impl<'a> Question<'a> {
    /// The side the person stands on, or the side of the one acted for.
    pub fn side(&self) -> Option<SideNo> {
        self.case.side_of(self.for_whom.unwrap_or(self.person))
    }

    /// The person for whom the act counts.
    pub fn acting_for(&self) -> &'a PersonId {
        self.for_whom.unwrap_or(self.person)
    }

    /// The procedure the act names; when only its kind is known, the latest.
    pub fn procedure(&self) -> Option<&'a Procedure> {
        match self.act.and_then(procedure_no) {
            Some(no) => self.case.procedure(no),
            None => self.case.latest(),
        }
    }

    /// The terms the act is about: those proposed, accepted, drawn up or signed.
    pub fn terms(&self) -> Option<&'a Terms> {
        match self.act {
            Some(Act::Propose { terms, .. }) => Some(terms),
            Some(Act::Accept { proposal, .. }) => self.procedure()?.proposal(*proposal)?.terms.as_ref(),
            Some(Act::DrawUpAgreement { .. }) => self.accepted()?.terms.as_ref(),
            _ => self.procedure()?.agreement.as_ref()?.terms.as_ref(),
        }
    }

    /// The proposal accepted last: an agreement is drawn up from it.
    pub fn accepted(&self) -> Option<&'a Proposal> {
        self.procedure()?.proposals.iter().rev().find(|it| it.status == ProposalStatus::Accepted)
    }

    /// Whether the procedure the act is about is as `holds` says.
    pub fn procedure_is(&self, holds: impl Fn(&Procedure) -> bool) -> bool {
        self.procedure().is_some_and(holds)
    }

    /// The court's file, when a court has the case.
    pub fn court(&self) -> Option<&'a CourtFile> {
        self.case.court.as_ref()
    }

    /// The agreement before the court.
    pub fn approval(&self) -> Option<&'a Approval> {
        self.court()?.approval.as_ref()
    }

    /// Mediates in the procedure the act is about.
    pub fn mediates(&self) -> bool {
        let no = self.procedure().map(|it| it.no);
        self.capacities.iter().any(|it| matches!(it, Capacity::Mediator { procedure, .. } if Some(*procedure) == no))
    }

    /// Acts for that person: is it, represents it, or writes for it at a desk.
    pub fn stands_for(&self, person: &PersonId) -> bool {
        let stands = |it: &Capacity| matches!(it, Capacity::Representative { of, .. } | Capacity::Assistant { of, .. } if of == person);
        self.person == person || self.capacities.iter().any(stands)
    }

    /// Stands on a side that settles: not a third party without own claim, nor one who sued for another.
    pub fn is_on_a_settling_side(&self) -> bool {
        self.side().is_some_and(|it| self.case.settling_sides().contains(&it))
    }

    /// The agreement is to go to a court for approval.
    pub fn goes_to_court(&self) -> bool {
        self.case.goes_to_court()
    }

    pub fn is(&self, role: Role) -> bool {
        self.roles.contains(&role)
    }
}

/// The procedure an act names.
pub fn procedure_no(act: &Act) -> Option<ProcedureNo> {
    Some(match act {
        Act::OfferMediation { procedure, .. }
        | Act::AnswerOffer { procedure, .. }
        | Act::NameAddressee { procedure, .. }
        | Act::EntrustInvitation { procedure, .. }
        | Act::ChooseMediator { procedure, .. }
        | Act::ConsentToMediate { procedure, .. }
        | Act::DeclineToMediate { procedure }
        | Act::WithdrawAsMediator { procedure, .. }
        | Act::HaltMediator { procedure, .. }
        | Act::ReturnMediator { procedure, .. }
        | Act::ExplainMediation { procedure }
        | Act::DrawUpContract { procedure, .. }
        | Act::SignContract { procedure, .. }
        | Act::InviteIntoMediation { procedure, .. }
        | Act::PromiseSecrecy { procedure }
        | Act::LetGo { procedure, .. }
        | Act::PlanSession { procedure, .. }
        | Act::HoldSession { procedure, .. }
        | Act::MissSession { procedure, .. }
        | Act::CancelSession { procedure, .. }
        | Act::ExtendMediation { procedure, .. }
        | Act::LeaveMediation { procedure }
        | Act::RefuseTogether { procedure, .. }
        | Act::FindExcluded { procedure }
        | Act::IssueTerminationNotice { procedure }
        | Act::ReportChildInDanger { procedure, .. }
        | Act::LeaveTalks { procedure }
        | Act::ListFindings { procedure }
        | Act::AddIssue { procedure, .. }
        | Act::RemoveIssue { procedure, .. }
        | Act::NoteTentative { procedure, .. }
        | Act::GivePoints { procedure, .. }
        | Act::AskPackages { procedure }
        | Act::OpenBidding { procedure, .. }
        | Act::MakeBid { procedure, .. }
        | Act::AskNumber { procedure }
        | Act::AnswerNumber { procedure, .. }
        | Act::StopBidding { procedure }
        | Act::AskCoolingOff { procedure }
        | Act::Propose { procedure, .. }
        | Act::Accept { procedure, .. }
        | Act::Reject { procedure, .. }
        | Act::Withdraw { procedure, .. }
        | Act::DrawUpAgreement { procedure, .. }
        | Act::SignAgreement { procedure, .. }
        | Act::ReportPerformance { procedure, .. }
        | Act::ConfirmPerformance { procedure, .. }
        | Act::DisputePerformance { procedure, .. }
        | Act::DeclareBreach { procedure, .. }
        | Act::PetitionForSuspension { procedure }
        | Act::NotifyCourtOfExtension { procedure }
        | Act::NotifyCourtOfMediator { procedure }
        | Act::NotifyCourtOfEnd { procedure }
        | Act::SubmitAgreement { procedure }
        | Act::GiveContractToBailiff { procedure, .. }
        | Act::GiveAgreementToBailiff { procedure }
        | Act::ApplyAtEnforcement { procedure, .. } => *procedure,
        _ => return None,
    })
}

/// The roles that follow from capacities and positions. Nobody is without one: a stranger is a newcomer.
pub fn roles(capacities: &[Capacity], staff: &[Staff]) -> Vec<Role> {
    let mut roles: Vec<Role> = capacities
        .iter()
        .map(|it| match it {
            Capacity::Party { .. } => Role::Party,
            Capacity::Representative { .. } => Role::Representative,
            Capacity::Assistant { .. } => Role::Assistant,
            Capacity::Candidate { .. } => Role::Candidate,
            Capacity::Mediator { .. } => Role::Mediator,
            Capacity::Judge => Role::Judge,
            Capacity::Secretary => Role::Secretary,
            Capacity::Prosecutor => Role::Prosecutor,
            Capacity::Invited { .. } => Role::Invited,
        })
        .collect();
    if staff.iter().any(|it| it.role == StaffRole::ReceptionDesk) {
        roles.push(Role::Desk);
    }
    if roles.is_empty() {
        roles.push(Role::Newcomer);
    }
    roles
}
