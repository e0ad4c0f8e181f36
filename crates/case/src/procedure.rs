//! One conciliation procedure within a case: offer, mediator, contract, sessions, proposals, agreement, duties.

use crate::{Bidding, Calling, CaseLanguage, Manner, MediatorKind, Room, SideNo, Table, Terms, Tiyn};
use jiff::{Timestamp, civil::Date};
use record::{BookId, PersonId};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// A procedure's number within its case, from 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(transparent)]
pub struct ProcedureNo(pub u8);

/// The three conciliation procedures (CPC ch. 17).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ProcedureKind {
    Settlement,
    Mediation,
    Participatory,
}

impl ProcedureKind {
    /// Where the talk of such a procedure stands. Entries of a participatory procedure that older programs wrote into the
    /// joint room stay there and are read as before.
    pub fn talk_room(self, no: ProcedureNo) -> Room {
        match self {
            Self::Participatory => Room::Participatory(no),
            Self::Settlement | Self::Mediation => Room::Joint(no),
        }
    }
}

/// A procedure as its entries say.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Procedure {
    pub no: ProcedureNo,
    pub kind: ProcedureKind,
    pub opened_on: Date,
    pub offer: Option<Offer>,
    pub answers: BTreeMap<SideNo, Answer>,
    /// Silence counted as rejection (Law on Mediation 20(6)).
    pub lapsed: bool,
    /// Whom each side would have as mediator.
    pub marks: BTreeMap<SideNo, PersonId>,
    /// Everybody anybody marked, as they stood in their register that day.
    pub marked: Vec<Mediator>,
    pub mediator: Option<Mediator>,
    /// Whom each side would invite, and as what (Law on Mediation 11(2-1)).
    pub proposed_invitations: BTreeSet<(SideNo, PersonId, Calling)>,
    /// The side that asked a mediator to invite the other, and the mediator (Law on Mediation 2(5-1)).
    pub inviter: Option<(SideNo, PersonId)>,
    /// The register stopped the mediator.
    pub halt: Option<Halt>,
    /// The day the mediator explained aims, rights and effects (Law on Mediation 10(2)(2)).
    pub explained_on: Option<Date>,
    pub contract: Option<Contract>,
    /// The day mediation began under a contract with a mediator who withdrew; the next concludes a contract of his own.
    pub begun_on: Option<Date>,
    pub sessions: Vec<Session>,
    pub extension: Option<Extension>,
    /// The day an agreed extension runs to.
    pub extended_until: Option<Date>,
    /// Issues, points and packages.
    pub table: Table,
    /// Blind bidding for one sum, the last one opened.
    pub bidding: Option<Bidding>,
    /// The sides that asked for a day to think before signing, and when.
    pub cooling_off: BTreeMap<SideNo, Date>,
    pub proposals: Vec<Proposal>,
    pub agreement: Option<Agreement>,
    pub duties: Vec<Duty>,
    /// A joint refusal that one side has entered and others have not confirmed yet.
    pub refusal: Option<JointRefusal>,
    pub end: Option<(EndGround, Date)>,
    /// The day the mediator's notice of termination was made (Law on Mediation 26(2)).
    pub notice_issued_on: Option<Date>,
    /// The day what talks before the court brought to light was last listed for it (CPC 165(15)).
    pub findings_listed_on: Option<Date>,
}

/// A written offer of mediation.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Offer {
    pub by: SideNo,
    pub sent_on: Date,
    /// Another reasonable term stated in the offer; `None` means the law's ten days.
    pub until: Option<Date>,
}

/// What a side answers to an offer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Answer {
    Agrees,
    Refuses,
    /// Asked a question first; the term runs on.
    Asks,
    /// Is not the person meant.
    NotThatPerson,
}

/// A mediator as the parties chose him or her.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Mediator {
    pub person: PersonId,
    pub kind: MediatorKind,
    pub register: BookId,
    #[serde(default)]
    pub chosen_on: Option<Date>,
    #[serde(default)]
    pub consented_on: Option<Date>,
}

/// The register suspended the mediator, both days included, or excluded: then it has no end.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Halt {
    pub from: Date,
    pub until: Option<Date>,
}

impl Halt {
    /// Whether the mediator does nothing on that day.
    pub fn holds_on(&self, day: Date) -> bool {
        self.from <= day && self.until.is_none_or(|until| day <= until)
    }
}

/// The mediation contract. Its content is the fourteen terms of Law on Mediation 21(2).
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Contract {
    pub drawn_up_on: Date,
    pub language: CaseLanguage,
    /// The last day the parties gave themselves; `None` means the law's thirty days.
    pub until: Option<Date>,
    pub free_of_charge: bool,
    pub text: Option<ContractText>,
    pub signatures: Vec<Signature>,
    pub concluded_on: Option<Date>,
}

/// What the parties and the mediator write into the contract; the rest is drawn from the case.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct ContractText {
    pub place: String,
    pub subject: String,
    pub mediator_and_organisation: String,
    pub expenses: String,
    /// The mediator's fee; `None` when the mediator works free of charge.
    pub fee: Option<Tiyn>,
    pub confidentiality: String,
    pub liability: String,
    pub order: String,
    pub rights_and_duties: String,
    pub termination: String,
    pub other: String,
}

/// A signature on a contract or an agreement.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Signature {
    pub signer: Signer,
    /// Who held the pen: a party, a representative or the mediator.
    pub person: PersonId,
    pub manner: Manner,
    pub signed_on: Date,
}

/// In which capacity somebody signed.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Signer {
    Side(SideNo),
    Mediator,
}

/// The five ways a session may be held (Law on Mediation 17(1)).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum SessionForm {
    InPerson,
    Phone,
    Video,
    Messages,
    OtherMeans,
}

/// A meeting with all sides, or with one.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Session {
    pub no: u16,
    pub at: Timestamp,
    pub form: SessionForm,
    /// `None` for all sides together.
    pub with: Option<SideNo>,
    pub place: Option<String>,
    pub status: SessionStatus,
}

/// What became of a session.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum SessionStatus {
    Planned,
    Held,
    Missed,
    Cancelled,
}

/// An extension that is being agreed (Law on Mediation 20(9), 23).
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Extension {
    pub until: Date,
    pub agreed: BTreeSet<Signer>,
}

/// How mediation ended (Law on Mediation 26(1)).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum EndGround {
    /// 1) the agreement was signed.
    Agreement,
    /// 2) the mediator found circumstances that exclude settlement.
    Excluded,
    /// 3) the parties refused in writing.
    PartiesRefused,
    /// 4) one party refused in writing to go on.
    OnePartyRefused,
    /// 5) the term ran out.
    TermRanOut,
}

/// An offer of settlement.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Proposal {
    pub no: u16,
    pub by: SideNo,
    pub made_on: Date,
    /// The proposal it answers.
    pub counters: Option<u16>,
    pub terms: Option<Terms>,
    pub accepted_by: BTreeSet<SideNo>,
    pub status: ProposalStatus,
}

/// Whether a proposal can still be accepted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ProposalStatus {
    Open,
    Accepted,
    Withdrawn,
    Rejected,
    /// Another proposal was accepted.
    Superseded,
}

/// The parties' joint refusal on paper, as sides enter it (Law on Mediation 26(1)(3)).
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct JointRefusal {
    /// The day of the paper.
    pub on: Date,
    pub by: BTreeSet<SideNo>,
}

/// An agreement from its draft to its conclusion.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Agreement {
    pub version: u16,
    pub proposal: u16,
    pub drawn_up_on: Date,
    pub language: CaseLanguage,
    /// The text that prevails when there are two.
    pub prevailing: Option<CaseLanguage>,
    pub place: Option<String>,
    pub terms: Option<Terms>,
    pub signatures: Vec<Signature>,
    pub concluded: Option<Concluded>,
    /// The day it was handed to the court (Law on Mediation 27(5)).
    pub submitted_on: Option<Date>,
}

/// When an agreement came into being.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Concluded {
    /// The day of the last party's signature (Law on Mediation 27(8)).
    pub in_force_on: Date,
    /// The day of the last signature of all, the mediator's included.
    pub signed_on: Date,
}

/// One thing to be performed under a concluded agreement.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Duty {
    pub no: u16,
    /// Which obligation of the terms it comes from, from 0.
    pub obligation: u16,
    pub debtor: SideNo,
    pub creditor: SideNo,
    /// `None` when it is not money, or its body was erased.
    pub amount: Option<Tiyn>,
    pub due: Date,
    pub status: DutyStatus,
    /// It fell due and nobody had reported it performed.
    pub overdue: bool,
    pub breach_declared_on: Option<Date>,
    pub reminded: bool,
}

/// How far the performance of a duty has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum DutyStatus {
    Open,
    /// The debtor says it is done.
    Reported,
    /// The creditor agrees, or said so first.
    Performed,
    /// The creditor says it is not done.
    Disputed,
}

impl Procedure {
    pub(crate) fn new(no: ProcedureNo, kind: ProcedureKind, opened_on: Date) -> Self {
        Self {
            no,
            kind,
            opened_on,
            offer: None,
            answers: BTreeMap::new(),
            lapsed: false,
            marks: BTreeMap::new(),
            marked: vec![],
            mediator: None,
            proposed_invitations: BTreeSet::new(),
            inviter: None,
            explained_on: None,
            contract: None,
            begun_on: None,
            sessions: vec![],
            extension: None,
            extended_until: None,
            table: Table::default(),
            bidding: None,
            cooling_off: BTreeMap::new(),
            proposals: vec![],
            agreement: None,
            duties: vec![],
            refusal: None,
            end: None,
            notice_issued_on: None,
            findings_listed_on: None,
            halt: None,
        }
    }

    /// The day the first contract was concluded: mediation starts then (Law on Mediation 20(5)).
    pub fn started_on(&self) -> Option<Date> {
        self.begun_on.or_else(|| self.contract.as_ref()?.concluded_on)
    }

    /// There is a contract with the mediator who mediates now.
    pub fn has_contract(&self) -> bool {
        self.contract.as_ref().is_some_and(|it| it.concluded_on.is_some())
    }

    /// Under way: a contract is in force and mediation has not ended; for other kinds, opened and not ended.
    pub fn is_running(&self) -> bool {
        self.end.is_none()
            && !self.is_rejected()
            && match self.kind {
                ProcedureKind::Mediation => self.started_on().is_some(),
                ProcedureKind::Settlement | ProcedureKind::Participatory => true,
            }
    }

    /// The offer was refused, or silence counted as rejection.
    pub fn is_rejected(&self) -> bool {
        // Whoever concludes a contract after all has taken the refusal back.
        self.started_on().is_none() && self.is_declined()
    }

    fn is_declined(&self) -> bool {
        self.lapsed || self.answers.values().any(|it| matches!(it, Answer::Refuses | Answer::NotThatPerson))
    }

    /// Whether all of `asked` have agreed to the procedure.
    pub fn is_agreed_by(&self, asked: impl IntoIterator<Item = SideNo>) -> bool {
        !self.lapsed
            && asked.into_iter().all(|it| {
                self.answers.get(&it) == Some(&Answer::Agrees)
                    || self.offer.as_ref().is_some_and(|offer| offer.by == it)
            })
    }

    /// Whether the register keeps the mediator from acting on that day.
    pub fn is_halted(&self, day: Date) -> bool {
        self.halt.is_some_and(|it| it.holds_on(day))
    }

    /// The mediator who has consented.
    pub fn acting_mediator(&self) -> Option<&Mediator> {
        self.mediator.as_ref().filter(|it| it.consented_on.is_some())
    }

    /// The concluded agreement's dates.
    pub fn concluded(&self) -> Option<Concluded> {
        self.agreement.as_ref()?.concluded
    }

    /// Whether secret sums are still needed: until they met, or nothing can come of them any more.
    pub fn keeps_bids(&self) -> bool {
        self.end.is_none() && self.bidding.as_ref().is_some_and(Bidding::has_a_round)
    }

    /// Whether secret answers to the program's number are still needed.
    pub fn keeps_answers(&self) -> bool {
        self.end.is_none() && self.bidding.as_ref().is_some_and(|it| it.end.is_none())
    }

    pub fn proposal(&self, no: u16) -> Option<&Proposal> {
        self.proposals.iter().find(|it| it.no == no)
    }

    pub fn session(&self, no: u16) -> Option<&Session> {
        self.sessions.iter().find(|it| it.no == no)
    }

    pub fn duty(&self, no: u16) -> Option<&Duty> {
        self.duties.iter().find(|it| it.no == no)
    }
}

impl Agreement {
    pub fn is_signed_by(&self, signer: &Signer) -> bool {
        self.signatures.iter().any(|it| it.signer == *signer)
    }
}

impl Contract {
    pub fn is_signed_by(&self, signer: &Signer) -> bool {
        self.signatures.iter().any(|it| it.signer == *signer)
    }
}
