//! Acts: what somebody asks the clerk to do. Each becomes events, or a refusal by the law.

use crate::{
    Answer, Background, Calling, CaseLanguage, Channel, Claim, ContractText, DeadlineId, Details, DisputeKind,
    EnforcementCourt, Instance, Mandate, MediatorKind, Outcome, PartyKind, PartyRole, Points, Power, ProcedureKind,
    ProcedureNo, ProsecutorGround, Reached, Road, Room, SessionForm, SideNo, Terms, Tiyn,
};
use jiff::{Timestamp, civil::Date};
use record::{BookId, Digest, Paper, PersonId};
use serde::{Deserialize, Serialize};

/// Declares [`Act`] and, in step with it, [`ActKind`].
macro_rules! acts {
    ($($(#[$doc:meta])* $name:ident { $($(#[$field_doc:meta])* $field:ident: $type:ty),* $(,)? })*) => {
        /// Everything that can be asked of the clerk about a case.
        #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
        #[serde(tag = "act", rename_all = "kebab-case", deny_unknown_fields)]
        pub enum Act { $($(#[$doc])* $name { $($(#[$field_doc])* $field: $type),* }),* }

        /// An act without its content: what the law is asked first.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
        #[serde(rename_all = "kebab-case")]
        pub enum ActKind { $($(#[$doc])* $name),* }

        impl Act {
            pub fn kind(&self) -> ActKind {
                match self { $(Self::$name { .. } => ActKind::$name),* }
            }
        }

        impl ActKind {
            pub const ALL: &'static [Self] = &[$(Self::$name),*];

            /// The name in code: `OfferMediation`.
            pub fn name(self) -> &'static str {
                match self { $(Self::$name => stringify!($name)),* }
            }
        }
    };
}

acts! {
    /// Brings a dispute in. Opens the book.
    File {
        road: Road,
        procedure: ProcedureKind,
        dispute: DisputeKind,
        language: CaseLanguage,
        parties: Vec<NewParty>,
        /// What happened, in the filer's words.
        story: String,
        claims: Vec<Claim>,
        /// The court, when a claim is filed with one.
        #[serde(default)]
        court: Option<String>,
        /// A desk that files for somebody shows that person's written authority.
        #[serde(default)]
        authority: Option<Paper>,
        /// The claim came with a pre-trial protocol (CPC 73, 150(1)).
        #[serde(default)]
        pretrial_protocol: bool,
        #[serde(default)]
        background: Background,
    }
    /// Names a representative and the powers the document states.
    AddRepresentative {
        side: SideNo,
        of: PersonId,
        person: PersonId,
        details: Details,
        powers: Vec<Power>,
        document: Paper,
        /// On what ground, and what proves it (CPC 57-62).
        #[serde(default, skip_serializing_if = "Option::is_none")]
        mandate: Option<Mandate>,
    }
    EndRepresentation { person: PersonId }
    /// A person at a reception desk gives it written authority to write and receive for that person.
    NameAssistant { of: PersonId, authority: Paper }
    /// Gives or changes a party's contact data.
    GiveDetails { person: PersonId, details: Details }
    /// Answers the safety questions, alone.
    Screen { answers: Vec<Question> }
    /// Says how this person may be reached without danger.
    GiveSafeContact { how: String }

    /// Opens another procedure in the same case.
    OpenProcedure { procedure: ProcedureKind }
    /// Offers mediation in writing (Law on Mediation 20(4), 20(6)).
    OfferMediation { procedure: ProcedureNo, #[serde(default)] until: Option<Date> }
    /// A side asks a mediator of a register to invite the other side (Law on Mediation 2(5-1)).
    EntrustInvitation { procedure: ProcedureNo, mediator: PersonId, kind: MediatorKind, register: BookId, name: String }
    /// Notes an attempt to reach somebody.
    RecordAttempt { person: PersonId, channel: Channel, reached: Reached, #[serde(default)] note: String }
    /// The addressee opened the case with the letter's code.
    OpenLetter { letter: String }
    AnswerOffer { procedure: ProcedureNo, answer: Answer, #[serde(default)] text: String }
    /// Names the right addressee after somebody said not to be that person, and offers mediation to him.
    NameAddressee { procedure: ProcedureNo, side: SideNo, person: PersonId, kind: PartyKind, details: Details }

    /// A side would have this mediator. When all would, the mediator is chosen (Law on Mediation 9(1), 20(7)).
    ChooseMediator { procedure: ProcedureNo, mediator: PersonId, kind: MediatorKind, register: BookId, name: String }
    /// The mediator consents and declares to be free of conflict (Law on Mediation 7, 9(1), 10(2)(5)).
    ConsentToMediate { procedure: ProcedureNo, no_conflict: bool }
    DeclineToMediate { procedure: ProcedureNo }
    /// The acting mediator stops, for a conflict of interest or with the parties' consent.
    WithdrawAsMediator { procedure: ProcedureNo, conflict: bool }
    /// The register suspended or excluded the mediator: the sides choose another, or wait (Law on Mediation 9(1), 14(7)).
    HaltMediator { procedure: ProcedureNo, mediator: PersonId, from: Date, #[serde(default)] until: Option<Date> }
    /// The register gave the mediator back before the end of a suspension.
    ReturnMediator { procedure: ProcedureNo, mediator: PersonId }
    /// The mediator has explained aims, principles, order, rights and effects (Law on Mediation 10(2)(2)).
    ExplainMediation { procedure: ProcedureNo }
    DrawUpContract { procedure: ProcedureNo, language: CaseLanguage, #[serde(default)] until: Option<Date>, text: ContractText }
    SignContract { procedure: ProcedureNo, signer: PersonId, manner: Manner }

    /// A side would have an interpreter or expert in the mediation; when all would, that person is invited
    /// (Law on Mediation 2(3-1), 11(2-1)).
    InviteIntoMediation { procedure: ProcedureNo, person: PersonId, name: String, calling: Calling }
    /// Whoever was invited promises to keep secret what the mediation brings (Law on Mediation 8(1)), and enters it.
    PromiseSecrecy { procedure: ProcedureNo }
    /// The invited person leaves, or a side or the mediator lets that person go.
    LetGo { procedure: ProcedureNo, person: PersonId }
    PlanSession { procedure: ProcedureNo, at: Timestamp, form: SessionForm, #[serde(default)] with: Option<SideNo>, place: String }
    HoldSession { procedure: ProcedureNo, session: u16, minutes: u16 }
    MissSession { procedure: ProcedureNo, session: u16, absent: Vec<SideNo> }
    CancelSession { procedure: ProcedureNo, session: u16 }
    Say { room: Room, text: String }
    AddFile { room: Room, file: Digest, name: String, media: String, bytes: u64 }
    /// The giver allows what stands in one room to be read in another (Law on Mediation 8(1)).
    Release { room: Room, number: u64, to: Room }

    /// Proposes a later end of mediation; agreeing to it is the same act with the same day.
    ExtendMediation { procedure: ProcedureNo, until: Date, #[serde(default)] reason: String }
    /// Leaves mediation in writing, at any moment (Law on Mediation 5(2), 26(1)(4)).
    LeaveMediation { procedure: ProcedureNo }
    /// The parties' joint written refusal (Law on Mediation 26(1)(3)). Where a party enters it, the other sides confirm it
    /// by the same act with the same paper.
    RefuseTogether { procedure: ProcedureNo, paper: Paper }
    /// The mediator has turned to the body for children's rights (Law on Mediation 25(3)); only the mediator reads it.
    ReportChildInDanger { procedure: ProcedureNo, report: String }
    /// The mediator finds circumstances that exclude settlement (Law on Mediation 26(1)(2)).
    FindExcluded { procedure: ProcedureNo }
    /// Leaves talks without a mediator: settlement talks or a participatory procedure (CPC 174(2), 182(3)).
    LeaveTalks { procedure: ProcedureNo }
    /// Lists for the court what talks before it brought to light (CPC 165(15)).
    ListFindings { procedure: ProcedureNo }
    /// The mediator's notice of termination, with the ground and nothing else (Law on Mediation 26(2)).
    IssueTerminationNotice { procedure: ProcedureNo }

    /// Puts a question with its possible answers on the table, and declares that the law leaves it to the parties.
    AddIssue { procedure: ProcedureNo, name: String, options: Vec<Outcome>, left_to_the_parties: bool }
    RemoveIssue { procedure: ProcedureNo, issue: u16 }
    /// Notes what was agreed so far by talking, to be improved.
    NoteTentative { procedure: ProcedureNo, options: Vec<u16> }
    /// Says what each option is worth to one's own side. Nobody else reads it.
    GivePoints { procedure: ProcedureNo, points: Points }
    /// Asks the program for packages.
    AskPackages { procedure: ProcedureNo }
    /// Opens blind bidding for one sum.
    OpenBidding { procedure: ProcedureNo, payer: SideNo, payee: SideNo, due: Date, what: String, way: String }
    /// Names a sum in secret: the least one side takes, or the most the other pays.
    MakeBid { procedure: ProcedureNo, amount: Tiyn, nonce: Digest }
    /// Asks for a number of the program's, to which each side says yes or no in secret.
    AskNumber { procedure: ProcedureNo }
    AnswerNumber { procedure: ProcedureNo, yes: bool, nonce: Digest }
    StopBidding { procedure: ProcedureNo }

    Propose { procedure: ProcedureNo, #[serde(default)] counters: Option<u16>, terms: Terms }
    Accept { procedure: ProcedureNo, proposal: u16 }
    Reject { procedure: ProcedureNo, proposal: u16 }
    Withdraw { procedure: ProcedureNo, proposal: u16 }
    /// Draws up the agreement from an accepted proposal.
    DrawUpAgreement {
        procedure: ProcedureNo,
        language: CaseLanguage,
        #[serde(default)]
        prevailing: Option<CaseLanguage>,
        place: String,
        /// Declared: it touches the rights of nobody who is absent (CPC 175(2), Law on Mediation 1(2)).
        nobody_else_touched: bool,
    }
    /// Asks for a day to think before anybody signs.
    AskCoolingOff { procedure: ProcedureNo }
    SignAgreement { procedure: ProcedureNo, signer: PersonId, manner: Manner }

    ReportPerformance { procedure: ProcedureNo, duty: u16, #[serde(default)] text: String }
    ConfirmPerformance { procedure: ProcedureNo, duty: u16 }
    DisputePerformance { procedure: ProcedureNo, duty: u16, #[serde(default)] text: String }
    DeclareBreach { procedure: ProcedureNo, duty: u16 }

    AssignJudge { judge: PersonId, name: String }
    /// The court brings the prosecutor in to give a conclusion (CPC 54(2)).
    BringInProsecutor { prosecutor: PersonId, name: String, ground: ProsecutorGround }
    /// A side agrees that the judge who mediated without success tries the case (CPC 179(3), (4)).
    ConsentToJudge { judge: PersonId }
    /// The court's invitation to a conciliation procedure (CPC 174(1)).
    InviteToConciliation {}
    AcceptClaim {}
    /// A respondent asks something in turn, before the same court.
    FileCounterclaim { claims: Vec<Claim>, #[serde(default)] story: String }
    /// A side asks the court to secure its claim.
    AskInterimMeasures { what: String }
    /// The court rules on securing the claim (CPC 174(1)).
    RuleOnInterimMeasures { granted: bool, #[serde(default)] what: String }
    /// Whoever carried the measures out was told that they are lifted (CPC 278(3), 160(2-1)).
    ReleaseInterimMeasures {}
    /// The parties ask the court to suspend and submit the mediation contract (CPC 179(5), 272(7)).
    PetitionForSuspension { procedure: ProcedureNo }
    /// The secretary enters such a petition from the parties' paper, with the day of the contract that came with it.
    EnterPetitionForSuspension { kind: ProcedureKind, #[serde(default)] contract_on: Option<Date> }
    Suspend { until: Date }
    Resume {}
    /// The parties' joint written notice of an extension (Law on Mediation 23(2), CPC 272(7)).
    NotifyCourtOfExtension { procedure: ProcedureNo }
    /// Notice to the court that the parties chose another mediator (Law on Mediation 20(7)).
    NotifyCourtOfMediator { procedure: ProcedureNo }
    /// Notice to the court that mediation ended without agreement: the ground, no content (Law on Mediation 23(4)).
    NotifyCourtOfEnd { procedure: ProcedureNo }
    /// Sends the concluded agreement to the judge (Law on Mediation 23(4), 27(5)).
    SubmitAgreement { procedure: ProcedureNo }
    PetitionForApproval { without_me: bool }
    SetHearing { at: Timestamp, place: String }
    /// Asks to be heard in absence (CPC 177(1)).
    AskHearingWithoutMe {}
    ExplainConsequences {}
    /// Nobody came and nobody asked to be heard in absence (CPC 177(1)).
    LeaveUnconsidered {}
    Approve { costs_stated: bool, fee_refund: Tiyn, fee_paid: Tiyn }
    RefuseApproval { ground: RefusalGround, reasons: String }
    IssueFinalText {}
    /// A late complaint asks to restore the term, and says why it was missed (CPC 126(2), (4)).
    FileComplaint { by: PersonId, #[serde(default)] restore: Option<String> }
    /// The court decides whether a missed term is restored (CPC 126).
    DecideRestoration { restored: bool, #[serde(default)] reasons: String }
    DecideComplaint { upheld: bool }
    RetireToDecide {}
    /// The judgment on the merits, when no agreement came about.
    AnnounceJudgment { #[serde(default)] text: String }
    /// The case has reached a higher court (CPC 410(1), 179(6)).
    OpenInstance { instance: Instance, court: String, by: PersonId, #[serde(default)] fee_paid: Tiyn }
    /// What the court above or the passing of time put into force, from the court's paper (CPC 240).
    EnterForce {}

    /// The contract is given to the bailiff: enforcement stands still (Law on Mediation 25-1(1)).
    GiveContractToBailiff { procedure: ProcedureNo, bailiff: String }
    /// The agreement is given to the bailiff: enforcement ends (Law on Mediation 25-1(3)).
    GiveAgreementToBailiff { procedure: ProcedureNo }
    /// Asks one of two courts to approve what was agreed at enforcement (CPC 246(2), 177(6), 179(8)).
    ApplyAtEnforcement { procedure: ProcedureNo, court: String, chosen: EnforcementCourt }
    /// Asks for a writ on an approved agreement that is not performed (CPC 178(2)).
    AskForWrit {}
    IssueWrit {}

    /// Mends a mistake: points at an entry and gives the right date or text.
    Correct { room: Room, number: u64, #[serde(default)] happened_on: Option<Date>, #[serde(default)] text: Option<String>, reason: String }
    /// A deadline passed. Only the clock does this.
    PassDeadline { deadline: DeadlineId, due: Date }
}

/// The only two grounds to refuse approval (CPC 177(4)).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum RefusalGround {
    ContraryToLaw,
    RightsOfOthers,
}

/// A party as it is named on filing.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct NewParty {
    pub person: PersonId,
    pub side: SideNo,
    pub role: PartyRole,
    pub kind: PartyKind,
    pub details: Details,
}

/// One safety question and whether it was answered with yes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Question {
    pub question: String,
    pub yes: bool,
}

impl Question {
    /// Questions about the matter, not about what people do to each other.
    const ABOUT_THE_MATTER: [&str; 4] = ["touches-others", "incapable", "minor", "earlier-agreement"];

    /// About violence, fear or pressure: a yes means separate talks.
    pub fn is_about_safety(&self) -> bool {
        !Self::ABOUT_THE_MATTER.contains(&self.question.as_str())
    }
}

/// How something was signed. A click is none of these (Digital Code 47(4)).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Manner {
    /// On paper, in the presence of whoever enters it.
    Paper,
    /// A signed copy in digital form, exchanged by e-mail (Law on Mediation 21(1), 27(1)).
    Exchange { copy: Digest, proof: String },
    /// An electronic digital signature over the document (Digital Code 49).
    Eds { container: Digest },
}
