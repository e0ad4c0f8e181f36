//! A case is what its record says: acts, events, the fold, and who sees what.
//!
//! *Absent on purpose*: law (whether an act is allowed), clock, I/O, randomness, language. The fold is total: it never
//! fails, and it folds a record whose bodies were erased or of which only some rooms may be read.

mod act;
mod body;
mod consequence;
mod event;
mod fold;
mod instance;
mod money;
mod people;
mod procedure;
mod room;
mod sight;
mod table;
mod terms;

pub use act::{Act, ActKind, Manner, NewParty, Question, RefusalGround};
pub use body::Body;
pub use consequence::{Acting, Happening, consequence};
pub use event::{Event, Fact, from_entry, made_of};
pub use fold::{
    Approval, Case, CourtFile, Hearing, LateComplaint, Notice, Participant, Petition, Ruling, SubmittedContract,
    Suspension, SuspensionPetition,
};
pub use instance::{
    Background, Enforcement, EnforcementCourt, Instance, InterimMeasure, Judgment, PretrialOrder, Writ,
};
pub use money::Tiyn;
pub use people::{
    Calling, Details, IdMistake, IdNumber, Mandate, MandateGround, MediatorKind, Part, PartyKind, PartyRole, Power,
    ProsecutorGround, Side, SideNo, Staff, StaffRole,
};
pub use procedure::{
    Agreement, Answer, Concluded, Contract, ContractText, Duty, DutyStatus, EndGround, Extension, Halt, JointRefusal,
    Mediator, Offer, Procedure, ProcedureKind, ProcedureNo, Proposal, ProposalStatus, Session, SessionForm,
    SessionStatus, Signature, Signer,
};
pub use room::Room;
pub use sight::{Capacity, Line, View, capacities, reads};
pub use table::{
    Bidding, BiddingEnd, Issue, MOST_ISSUES, MOST_OPTIONS, MOST_POINTS, MOST_ROUNDS, MOST_RUNS, OpenedSum, Outcome,
    OwnSum, Package, Points, Run, SecretSum, Table, answer_commitment, instalments, terms_of,
};
pub use terms::{
    Cession, Claim, Costs, Deed, Instalment, Obligation, OnDefault, Registration, RegistrationKind, Settles, Terms,
    Waiver,
};

use serde::{Deserialize, Serialize};

/// Where the dispute is being settled.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Road {
    /// No proceedings are pending; an agreement is a transaction (Law on Mediation 27(4)).
    OutOfCourt,
    /// A claim has been filed with a court.
    InCourt,
    /// A judicial act is being enforced; an agreement goes to a court (CPC 177(6), 179(8); Law on Mediation 25-1).
    AtEnforcement,
}

/// The language of the case (CPC 14(2)); both languages may be agreed in mediation (Law on Mediation 19).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum CaseLanguage {
    Kazakh,
    Russian,
    Both,
}

/// What kind of relations the dispute comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum DisputeKind {
    Loan,
    Damage,
    Contract,
    Housing,
    Neighbours,
    Family,
    Labour,
    Inheritance,
    Consumer,
    Land,
    Other,
}

impl DisputeKind {
    pub const ALL: [Self; 11] = [
        Self::Loan,
        Self::Damage,
        Self::Contract,
        Self::Housing,
        Self::Neighbours,
        Self::Family,
        Self::Labour,
        Self::Inheritance,
        Self::Consumer,
        Self::Land,
        Self::Other,
    ];
}

/// How somebody was reached, in the order of the law's ladder (CPC 127(4)).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Channel {
    Email,
    Phone,
    Message,
    Letter,
    InPerson,
}

/// What came of an attempt to reach somebody.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Reached {
    /// Given to the carrier; nothing is known yet.
    Sent,
    Delivered,
    /// The addressee opened it, spoke, or signed for it.
    Received,
    Failed,
    Refused,
}

/// A deadline of a case, by what it is for. Its date is computed by `law`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum DeadlineId {
    /// The written offer is to be answered (Law on Mediation 20(6)).
    OfferAnswer { procedure: ProcedureNo },
    /// Mediation is to end (Law on Mediation 20(9), 23).
    MediationTerm { procedure: ProcedureNo },
    /// The claim is to be accepted (CPC 150(1)).
    ClaimAcceptance,
    /// The case is to be prepared for trial (CPC 164(1)).
    Preparation,
    /// The suspension ends (CPC 179(4)-(5)).
    SuspensionTerm,
    /// The agreement or the notice of the end is to reach the court (Law on Mediation 23(4), 27(5)).
    CourtToldOfEnd { procedure: ProcedureNo },
    /// The final text of the ruling is to be made (CPC 268(4)).
    FinalText,
    /// Whoever did not appear is to be sent a copy of the ruling (CPC 271).
    CopyToAbsent,
    /// Private complaint or prosecutor's petition (CPC 429(1)).
    Complaint,
    /// Enforcement stands still for mediation (Law on Mediation 25-1(1)).
    EnforcementSuspension { procedure: ProcedureNo },
    /// The application to approve an agreement at enforcement is to be decided (CPC 246(3)).
    EnforcementApproval,
    /// The writ of execution is to be issued (CPC 241(4)).
    Writ,
    /// A duty of the agreement is to be performed.
    Duty { procedure: ProcedureNo, duty: u16 },
    /// A reminder before a duty falls due (rule of the house).
    DutyReminder { procedure: ProcedureNo, duty: u16 },
}

#[cfg(test)]
mod tests;
