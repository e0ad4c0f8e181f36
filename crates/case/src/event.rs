//! Events: what was done. A variant is never changed; the golden file holds one of each ever written.

mod part;

use crate::act::RefusalGround;
use crate::{
    Answer, Body, Calling, CaseLanguage, Channel, Concluded, DeadlineId, DisputeKind, EndGround, EnforcementCourt,
    Instance, Mandate, Manner, Mediator, PartyKind, PartyRole, Power, PretrialOrder, ProcedureKind, ProcedureNo,
    ProsecutorGround, Reached, Road, Room, SessionForm, SideNo, Signer,
};
use jiff::{Timestamp, civil::Date};
use record::{Digest, Entry, Header, Paper, PersonId};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

/// The facts of an event. Nothing personal stands here.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Fact {
    Filed {
        road: Road,
        dispute: DisputeKind,
        language: CaseLanguage,
        court: Option<String>,
        authority: Option<Paper>,
        pretrial_protocol: bool,
        #[serde(default)]
        instance: Instance,
        #[serde(default)]
        judgment: Option<Paper>,
        #[serde(default)]
        pretrial_order: PretrialOrder,
    },
    PartyNamed {
        person: PersonId,
        side: SideNo,
        role: PartyRole,
        kind: PartyKind,
    },
    DetailsGiven {
        person: PersonId,
    },
    DisputeStated {},
    RepresentativeAdded {
        person: PersonId,
        side: SideNo,
        of: PersonId,
        powers: Vec<Power>,
        document: Paper,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        mandate: Option<Mandate>,
    },
    RepresentationEnded {
        person: PersonId,
    },
    AssistantNamed {
        person: PersonId,
        side: SideNo,
        of: PersonId,
    },
    Screened {},
    SafeContactGiven {},

    ProcedureOpened {
        procedure: ProcedureNo,
        kind: ProcedureKind,
        road: Road,
        dispute: DisputeKind,
        language: CaseLanguage,
        sides: Vec<(SideNo, PartyRole, Vec<PersonId>)>,
    },
    MediationOffered {
        procedure: ProcedureNo,
        by: SideNo,
        until: Option<Date>,
    },
    InvitationEntrusted {
        procedure: ProcedureNo,
        side: SideNo,
        mediator: PersonId,
    },
    NoticeAttempted {
        person: PersonId,
        channel: Channel,
        reached: Reached,
    },
    LetterOpened {
        person: PersonId,
        letter: String,
    },
    OfferAnswered {
        procedure: ProcedureNo,
        side: SideNo,
        answer: Answer,
    },

    MediatorMarked {
        procedure: ProcedureNo,
        side: SideNo,
        mediator: Mediator,
    },
    MediatorChosen {
        procedure: ProcedureNo,
        mediator: Mediator,
    },
    MediatorConsented {
        procedure: ProcedureNo,
    },
    MediatorDeclined {
        procedure: ProcedureNo,
    },
    MediatorWithdrew {
        procedure: ProcedureNo,
        conflict: bool,
    },
    /// The register suspended the mediator until a last day, or without one, or excluded.
    MediatorHalted {
        procedure: ProcedureNo,
        mediator: PersonId,
        from: Date,
        until: Option<Date>,
    },
    MediatorReturned {
        procedure: ProcedureNo,
        mediator: PersonId,
    },
    MediationExplained {
        procedure: ProcedureNo,
    },
    ContractDrawnUp {
        procedure: ProcedureNo,
        language: CaseLanguage,
        until: Option<Date>,
        free_of_charge: bool,
    },
    ContractSigned {
        procedure: ProcedureNo,
        signer: Signer,
        person: PersonId,
        manner: Manner,
    },
    ContractConcluded {
        procedure: ProcedureNo,
        on: Date,
    },

    InvitationProposed {
        procedure: ProcedureNo,
        side: SideNo,
        person: PersonId,
        calling: Calling,
    },
    InvitedIntoMediation {
        procedure: ProcedureNo,
        person: PersonId,
        calling: Calling,
    },
    SecrecyPromised {
        procedure: ProcedureNo,
    },
    LeftMediation {
        procedure: ProcedureNo,
        person: PersonId,
    },
    SessionPlanned {
        procedure: ProcedureNo,
        session: u16,
        at: Timestamp,
        form: SessionForm,
        with: Option<SideNo>,
    },
    SessionHeld {
        procedure: ProcedureNo,
        session: u16,
        minutes: u16,
    },
    SessionMissed {
        procedure: ProcedureNo,
        session: u16,
        absent: Vec<SideNo>,
    },
    SessionCancelled {
        procedure: ProcedureNo,
        session: u16,
    },
    Said {},
    FileAdded {
        file: Digest,
        media: String,
        bytes: u64,
    },
    Released {
        from: Room,
        number: u64,
        by: PersonId,
    },

    ExtensionAgreed {
        procedure: ProcedureNo,
        signer: Signer,
        until: Date,
    },
    MediationExtended {
        procedure: ProcedureNo,
        until: Date,
    },
    /// A side says that there is a joint refusal on paper, of that day.
    RefusalEntered {
        procedure: ProcedureNo,
        side: SideNo,
        on: Date,
    },
    MediationEnded {
        procedure: ProcedureNo,
        ground: EndGround,
        on: Date,
    },
    ChildDangerReported {
        procedure: ProcedureNo,
    },
    TalksLeft {
        procedure: ProcedureNo,
        by: SideNo,
    },
    FindingsListed {
        procedure: ProcedureNo,
        /// The entries listed, by their room and number.
        entries: Vec<(Room, u64)>,
    },
    TerminationNoticeIssued {
        procedure: ProcedureNo,
    },

    IssueAdded {
        procedure: ProcedureNo,
        issue: u16,
        options: u16,
    },
    IssueRemoved {
        procedure: ProcedureNo,
        issue: u16,
    },
    TentativeNoted {
        procedure: ProcedureNo,
        options: Vec<u16>,
    },
    /// In the side's own room, with the points.
    PointsGiven {
        procedure: ProcedureNo,
        side: SideNo,
        table: u16,
    },
    /// For everybody: that there are points, and the commitment to them.
    PointsReady {
        procedure: ProcedureNo,
        side: SideNo,
        table: u16,
        commitment: Digest,
    },
    PackagesFound {
        procedure: ProcedureNo,
        run: u16,
        table: u16,
        seed: Digest,
        /// The search came to its end: there is nothing better.
        proved: bool,
    },
    /// In each side's own room, with its certificate.
    PackagesWeighed {
        procedure: ProcedureNo,
        side: SideNo,
        run: u16,
    },
    BiddingOpened {
        procedure: ProcedureNo,
        bidding: u16,
        payer: SideNo,
        payee: SideNo,
        due: Date,
    },
    /// In the side's own room, with the sum.
    BidMade {
        procedure: ProcedureNo,
        bidding: u16,
        round: u8,
        side: SideNo,
    },
    /// For everybody: that there is a sum, and the commitment to it.
    BidReady {
        procedure: ProcedureNo,
        bidding: u16,
        round: u8,
        side: SideNo,
        commitment: Digest,
    },
    BidsMet {
        procedure: ProcedureNo,
        bidding: u16,
        round: u8,
    },
    /// In the rooms of both sides: the sums that met, to be compared with their commitments.
    BidsOpened {
        procedure: ProcedureNo,
        bidding: u16,
        round: u8,
        side: SideNo,
    },
    BidsMissed {
        procedure: ProcedureNo,
        bidding: u16,
        round: u8,
    },
    NumberAsked {
        procedure: ProcedureNo,
        bidding: u16,
        side: SideNo,
    },
    NumberNamed {
        procedure: ProcedureNo,
        bidding: u16,
    },
    /// In the side's own room, with the answer.
    NumberAnswered {
        procedure: ProcedureNo,
        bidding: u16,
        side: SideNo,
    },
    AnswerReady {
        procedure: ProcedureNo,
        bidding: u16,
        side: SideNo,
        commitment: Digest,
    },
    NumberAgreed {
        procedure: ProcedureNo,
        bidding: u16,
    },
    NumberFailed {
        procedure: ProcedureNo,
        bidding: u16,
    },
    BiddingStopped {
        procedure: ProcedureNo,
        bidding: u16,
        /// `None` when the mediator stopped it.
        by: Option<SideNo>,
    },
    CoolingOffAsked {
        procedure: ProcedureNo,
        by: SideNo,
    },

    Proposed {
        procedure: ProcedureNo,
        proposal: u16,
        by: SideNo,
        counters: Option<u16>,
    },
    Accepted {
        procedure: ProcedureNo,
        proposal: u16,
        by: SideNo,
    },
    Rejected {
        procedure: ProcedureNo,
        proposal: u16,
        by: SideNo,
    },
    Withdrawn {
        procedure: ProcedureNo,
        proposal: u16,
        by: SideNo,
    },
    AgreementDrawnUp {
        procedure: ProcedureNo,
        version: u16,
        proposal: u16,
        language: CaseLanguage,
        prevailing: Option<CaseLanguage>,
    },
    AgreementSigned {
        procedure: ProcedureNo,
        version: u16,
        signer: Signer,
        person: PersonId,
        manner: Manner,
    },
    AgreementConcluded {
        procedure: ProcedureNo,
        version: u16,
        concluded: Concluded,
    },

    PerformanceReported {
        procedure: ProcedureNo,
        duty: u16,
    },
    PerformanceConfirmed {
        procedure: ProcedureNo,
        duty: u16,
    },
    PerformanceDisputed {
        procedure: ProcedureNo,
        duty: u16,
    },
    BreachDeclared {
        procedure: ProcedureNo,
        duty: u16,
    },

    JudgeAssigned {
        judge: PersonId,
    },
    ProsecutorBroughtIn {
        prosecutor: PersonId,
        ground: ProsecutorGround,
    },
    JudgeConsentedTo {
        judge: PersonId,
        by: SideNo,
    },
    ConciliationInvited {},
    ClaimAccepted {},
    CounterclaimFiled {
        by: SideNo,
    },
    InterimMeasuresAsked {
        by: SideNo,
    },
    InterimMeasuresRuled {
        granted: bool,
    },
    InterimMeasuresReleased {},
    SuspensionPetitioned {
        procedure: ProcedureNo,
        kind: ProcedureKind,
        contract_on: Option<Date>,
    },
    Suspended {
        until: Date,
        must: bool,
    },
    Resumed {},
    CourtToldOfExtension {
        procedure: ProcedureNo,
        until: Date,
    },
    CourtToldOfMediator {
        procedure: ProcedureNo,
    },
    CourtToldOfEnd {
        procedure: ProcedureNo,
        ground: EndGround,
        on: Date,
    },
    AgreementSubmitted {
        procedure: ProcedureNo,
        kind: ProcedureKind,
        version: u16,
        language: CaseLanguage,
        prevailing: Option<CaseLanguage>,
        concluded: Concluded,
        sides: Vec<SideNo>,
        /// The claims it settles, by number; none for all of them.
        #[serde(default)]
        settles: Vec<u16>,
    },
    ApprovalPetitioned {
        by: SideNo,
        without: bool,
    },
    HearingSet {
        at: Timestamp,
    },
    AbsenceAllowed {
        by: SideNo,
    },
    ConsequencesExplained {},
    LeftUnconsidered {},
    Approved {
        costs_stated: bool,
    },
    ApprovalRefused {
        ground: RefusalGround,
    },
    FinalTextIssued {},
    ComplaintFiled {
        by: PersonId,
        /// It came too late and asks to restore the term; the reason stands in the body.
        #[serde(default, skip_serializing_if = "std::ops::Not::not")]
        late: bool,
    },
    RestorationDecided {
        restored: bool,
    },
    ComplaintDecided {
        upheld: bool,
    },
    CourtRetired {},
    JudgmentAnnounced {},
    InstanceOpened {
        instance: Instance,
        court: String,
        by: PersonId,
    },
    ForceEntered {},

    ContractGivenToBailiff {
        procedure: ProcedureNo,
    },
    AgreementGivenToBailiff {
        procedure: ProcedureNo,
    },
    BroughtToCourt {
        procedure: ProcedureNo,
        court: String,
        chosen: EnforcementCourt,
        /// The judicial act that is enforced.
        act: Option<Paper>,
        dispute: DisputeKind,
        language: CaseLanguage,
        sides: Vec<(SideNo, PartyRole, Vec<PersonId>)>,
    },
    WritAsked {
        by: SideNo,
    },
    WritIssued {},

    Corrected {
        room: Room,
        number: u64,
        happened_on: Option<Date>,
    },
    DeadlinePassed {
        deadline: DeadlineId,
        due: Date,
    },
}

/// An event in its place: the fact, the body if it can be read, and the header.
#[derive(Clone, Debug, PartialEq)]
pub struct Event {
    /// The place in the book, from 1; the office's, never shown.
    pub position: u64,
    pub room: Room,
    pub header: Header,
    pub fact: Fact,
    pub body: Option<Body>,
    /// The body was there once and has been erased.
    pub erased: bool,
}

impl Fact {
    /// The event's name in kebab-case and its fields, as a record keeps them.
    pub fn to_record(&self) -> (String, Value) {
        let Ok(Value::Object(whole)) = serde_json::to_value(self) else {
            unreachable!("every variant has fields, so it is written as an object");
        };
        whole.into_iter().next().expect("an enum is written as one pair")
    }
}

/// Reads an entry as an event.
///
/// # Errors
/// When the kind is unknown or its facts are not what the kind holds: the book was written by a newer program, or broken.
pub fn from_entry(position: u64, entry: &Entry) -> Result<Event, String> {
    made_of(position, entry.clone())
}

/// Makes an event of an entry that nobody else needs.
///
/// # Errors
/// As [`from_entry`].
pub fn made_of(position: u64, entry: Entry) -> Result<Event, String> {
    let erased = entry.erased();
    let Entry { header, facts, body, .. } = entry;
    let room = Room::try_from(header.room.0.clone())?;
    let whole = Map::from_iter([(header.kind.clone(), facts)]);
    let fact = serde_json::from_value(Value::Object(whole)).map_err(|why| format!("{}: {why}", header.kind))?;
    let body = body.map(|it| serde_json::from_value(it.content)).transpose();
    let body = body.map_err(|why| format!("body of {}: {why}", header.kind))?;
    Ok(Event { position, room, header, fact, body, erased })
}
