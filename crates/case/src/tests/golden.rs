//! Events are for ever: one of each ever written stands in a file and must still be read.

use crate::act::RefusalGround;
use crate::*;
use jiff::civil::{Date, date};
use record::{Assurance, BookId, Digest, Entry, Header, Paper, PersonId, Salt, Through};
use serde_json::{Value, json};
use std::collections::BTreeSet;

const GOLDEN: &str = include_str!("../events.golden.jsonl");
const DAY: Date = date(2026, 3, 2);
const FIRST: ProcedureNo = ProcedureNo(1);

/// Names every kind once. A new variant of `Fact` does not compile until it is named here, and then has no example.
macro_rules! kinds {
    ($($kind:ident),* $(,)?) => {
        const KINDS: &[&str] = &[$(stringify!($kind)),*];
        fn kind_of(fact: &Fact) -> &'static str {
            match fact { $(Fact::$kind { .. } => stringify!($kind)),* }
        }
    };
}

kinds! {
    Filed, PartyNamed, DetailsGiven, DisputeStated, RepresentativeAdded, RepresentationEnded, AssistantNamed, Screened,
    SafeContactGiven, ProcedureOpened, MediationOffered, InvitationEntrusted, NoticeAttempted, LetterOpened, OfferAnswered, MediatorMarked,
    MediatorChosen, MediatorConsented, MediatorDeclined, MediatorWithdrew, MediatorHalted, MediatorReturned, MediationExplained, ContractDrawnUp,
    ContractSigned, ContractConcluded, InvitationProposed, InvitedIntoMediation, SecrecyPromised, LeftMediation, SessionPlanned, SessionHeld, SessionMissed, SessionCancelled, Said, FileAdded,
    Released, ExtensionAgreed, MediationExtended, RefusalEntered, MediationEnded, ChildDangerReported, TalksLeft, FindingsListed, TerminationNoticeIssued, IssueAdded, IssueRemoved, TentativeNoted, PointsGiven, PointsReady, PackagesFound, PackagesWeighed, BiddingOpened, BidMade, BidReady, BidsMet, BidsOpened, BidsMissed, NumberAsked, NumberNamed, NumberAnswered, AnswerReady, NumberAgreed, NumberFailed, BiddingStopped, CoolingOffAsked, Proposed, Accepted, Rejected,
    Withdrawn, AgreementDrawnUp, AgreementSigned, AgreementConcluded, PerformanceReported, PerformanceConfirmed,
    PerformanceDisputed, BreachDeclared, JudgeAssigned, ProsecutorBroughtIn, JudgeConsentedTo, ConciliationInvited, ClaimAccepted, SuspensionPetitioned,
    Suspended, Resumed, CourtToldOfExtension, CourtToldOfMediator, CourtToldOfEnd, AgreementSubmitted, ApprovalPetitioned, HearingSet,
    AbsenceAllowed, ConsequencesExplained, LeftUnconsidered, Approved, ApprovalRefused, FinalTextIssued, ComplaintFiled,
    RestorationDecided, ComplaintDecided, CourtRetired, Corrected, DeadlinePassed, CounterclaimFiled,
    InterimMeasuresAsked, InterimMeasuresRuled, InterimMeasuresReleased, JudgmentAnnounced, InstanceOpened, ForceEntered,
    ContractGivenToBailiff, AgreementGivenToBailiff, BroughtToCourt, WritAsked, WritIssued,
}

/// Names every kind of body once, in the same way.
macro_rules! bodies {
    ($($name:ident $pattern:tt),* $(,)?) => {
        const BODIES: &[&str] = &[$(stringify!($name)),*];
        fn body_of(body: &Body) -> &'static str {
            match body { $(Body::$name $pattern => stringify!($name)),* }
        }
    };
}

bodies! {
    Name(_), Details(_), Dispute { .. }, Subject { .. }, Text(_), Fee { .. }, Correction { .. }, Answers(_), Contract(_),
    Issue(_), Points(_), Packages(_), Certificate(_), Sum { .. }, SecretSum(_), Opened(_), Reply { .. }, Terms(_),
    Agreement { .. }, Released { .. },
}

fn read(kind: &str, facts: Value, body: Option<Value>) -> Event {
    let entry = Entry {
        header: header(1, "joint/1", kind),
        facts,
        commitment: body.as_ref().map(|_| Digest::START),
        body: body.map(|content| record::Body { salt: Salt([0; 32]), content }),
        hash: Digest::START,
    };
    from_entry(1, &entry).unwrap_or_else(|why| panic!("{kind}: {why}"))
}

pub(super) fn header(number: u64, room: &str, kind: &str) -> Header {
    Header {
        number,
        previous: Digest::START,
        room: room.into(),
        kind: kind.to_owned(),
        act: "a".into(),
        recorded_at: jiff::Timestamp::UNIX_EPOCH,
        happened_on: DAY,
        by: "aigerim".into(),
        for_whom: None,
        through: Through::Page,
        assurance: Assurance::Contact,
        rules: vec!["a-rule".to_owned()],
        told: None,
    }
}

/// Every event of the file: kind, fact, body.
pub(super) fn golden() -> Vec<(Fact, Option<Body>)> {
    let lines = GOLDEN.lines().map(|it| serde_json::from_str::<Value>(it).expect("a line is JSON"));
    lines
        .map(|it| {
            let body = it.get("body").filter(|it| !it.is_null()).cloned();
            let event = read(it["kind"].as_str().expect("a line has a kind"), it["facts"].clone(), body);
            (event.fact, event.body)
        })
        .collect()
}

fn line(fact: &Fact, body: Option<&Body>) -> String {
    let (kind, facts) = fact.to_record();
    json!({ "kind": kind, "facts": facts, "body": body }).to_string()
}

/// `UPDATE_GOLDEN=1` adds the examples whose kind is new; what stands there is never changed.
#[test]
fn every_event_ever_written_is_still_read() {
    for (fact, body) in golden() {
        let (kind, facts) = fact.to_record();
        let again = read(&kind, facts, body.as_ref().map(|it| serde_json::to_value(it).expect("a body is plain data")));
        assert_eq!((again.fact, again.body), (fact, body), "{kind} is written as it is read");
    }
    let known = golden();
    let kinds: BTreeSet<&str> = known.iter().map(|it| kind_of(&it.0)).collect();
    let bodies: BTreeSet<&str> = known.iter().filter_map(|it| it.1.as_ref()).map(body_of).collect();
    if std::env::var("UPDATE_GOLDEN").is_ok_and(|it| it == "1") {
        let is_new = |it: &&(Fact, Option<Body>)| {
            !kinds.contains(kind_of(&it.0)) || it.1.as_ref().is_some_and(|it| !bodies.contains(body_of(it)))
        };
        let examples = examples();
        let new = examples.iter().filter(is_new).map(|it| format!("{}\n", line(&it.0, it.1.as_ref())));
        let text = format!("{GOLDEN}{}", new.collect::<String>());
        std::fs::write(concat!(env!("CARGO_MANIFEST_DIR"), "/src/events.golden.jsonl"), text)
            .expect("it can be written");
        return;
    }
    let missing: Vec<_> = KINDS.iter().filter(|it| !kinds.contains(*it)).collect();
    assert!(missing.is_empty(), "no golden example of {missing:?}: add one below and UPDATE_GOLDEN=1");
    let missing: Vec<_> = BODIES.iter().filter(|it| !bodies.contains(*it)).collect();
    assert!(missing.is_empty(), "no golden example of the body {missing:?}");
}

fn person(name: &str) -> PersonId {
    name.into()
}

fn paper() -> Paper {
    Paper { number: "12".to_owned(), date: DAY, scan: Some(Digest::of(b"scan")) }
}

fn terms() -> Terms {
    let instalments = vec![Instalment { due: date(2026, 4, 30), amount: Tiyn::tenge(60_000) }];
    let condition = Some("if the insurer pays".to_owned());
    let pay = Deed::Pay { total: Tiyn::tenge(60_000), instalments };
    let act = Deed::Act { what: "an apology".to_owned(), due: None };
    let obligation = |deed, condition| Obligation {
        debtor: SideNo(2),
        creditor: SideNo(1),
        deed,
        way: "by transfer".to_owned(),
        condition,
    };
    Terms {
        obligations: vec![obligation(pay, None), obligation(act, condition)],
        waivers: vec![Waiver { by: SideNo(1), what: "interest".to_owned(), amount: Some(Tiyn::tenge(5)) }],
        costs: Costs::BorneBy(SideNo(2)),
        on_default: OnDefault::AllDueAfterMissed(2),
        other: "nothing".to_owned(),
        settles: Settles::Only(vec![1]),
        cessions: vec![Cession { by: SideNo(1), to: "a bank".to_owned(), what: "a debt".to_owned(), amount: None }],
        registrations: vec![Registration {
            kind: RegistrationKind::PledgeOfImmovable,
            what: "a flat".to_owned(),
            cadastral: "01-234".to_owned(),
        }],
    }
}

fn examples() -> Vec<(Fact, Option<Body>)> {
    [filing(), beginning(), under_way(), table(), bidding(), agreement(), court(), instances()].concat()
}

fn stated(claims: &[Claim]) -> Body {
    Body::Dispute {
        story: "A loan".to_owned(),
        claims: claims.to_vec(),
        tried: "we met twice".to_owned(),
        fee_paid: Tiyn(3),
    }
}

/// Other courts, enforcement, what secures a claim.
fn instances() -> Vec<(Fact, Option<Body>)> {
    let (procedure, by, court) = (FIRST, SideNo(1), "city-court".to_owned());
    let text = |it: &str| Some(Body::Text(it.to_owned()));
    let (dispute, language) = (DisputeKind::Land, CaseLanguage::Russian);
    let sides = vec![(by, PartyRole::JudgmentCreditor, vec![person("saltanat")])];
    let names = vec![(person("saltanat"), "Saltanat".to_owned())];
    let (chosen, act) = (EnforcementCourt::PlaceOfEnforcement, Some(paper()));
    let claims = [Claim { what: "rent".to_owned(), amount: Some(Tiyn(1)), fee_paid: Tiyn(2), by: Some(SideNo(2)) }];
    vec![
        (Fact::CounterclaimFiled { by: SideNo(2) }, Some(stated(&claims))),
        (Fact::InterimMeasuresAsked { by }, text("an arrest of the account")),
        (Fact::InterimMeasuresRuled { granted: true }, text("the account is arrested")),
        (Fact::InterimMeasuresReleased {}, None),
        (Fact::JudgmentAnnounced {}, text("the claim is granted")),
        (
            Fact::InstanceOpened { instance: Instance::Appeal, court: court.clone(), by: person("daulet") },
            Some(Body::Fee { refund: Tiyn(0), paid: Tiyn(5) }),
        ),
        (Fact::ForceEntered {}, None),
        (Fact::ContractGivenToBailiff { procedure }, Some(Body::Name("A bailiff".to_owned()))),
        (Fact::AgreementGivenToBailiff { procedure }, None),
        (
            Fact::BroughtToCourt { procedure, court, chosen, act, dispute, language, sides },
            Some(Body::Subject { names, story: String::new(), claims: vec![] }),
        ),
        (Fact::WritAsked { by }, None),
        (Fact::WritIssued {}, None),
    ]
}

fn filing() -> Vec<(Fact, Option<Body>)> {
    let details = Details { name: "Aigerim Seitkali".to_owned(), phone: "+7 701".to_owned(), ..Details::default() };
    let claims = vec![Claim { what: "return".to_owned(), amount: Some(Tiyn(1)), fee_paid: Tiyn(2), by: None }];
    let (road, dispute, language) = (Road::InCourt, DisputeKind::Loan, CaseLanguage::Both);
    let (court, authority) = (Some("district-court".to_owned()), Some(paper()));
    let text = |it: &str| Some(Body::Text(it.to_owned()));
    let (aigerim, daulet) = (person("aigerim"), person("daulet"));
    let powers = vec![Power::Conduct, Power::ConcludeMediation];
    let sides = vec![(SideNo(1), PartyRole::Claimant, vec![aigerim.clone()])];
    let names = vec![(aigerim.clone(), "Aigerim".to_owned())];
    let answers = vec![Question { question: "afraid".to_owned(), yes: true }];
    let (procedure, kind, side) = (FIRST, ProcedureKind::Mediation, SideNo(1));
    vec![
        (
            Fact::Filed {
                road,
                dispute,
                language,
                court,
                authority,
                pretrial_protocol: true,
                instance: Instance::First,
                judgment: None,
                pretrial_order: PretrialOrder::Kept,
            },
            None,
        ),
        (
            Fact::PartyNamed { person: aigerim.clone(), side, role: PartyRole::Claimant, kind: PartyKind::Natural },
            Some(Body::Name("Aigerim Seitkali".to_owned())),
        ),
        (Fact::DetailsGiven { person: aigerim.clone() }, Some(Body::Details(details))),
        (Fact::DisputeStated {}, Some(stated(&claims))),
        (
            Fact::RepresentativeAdded {
                person: person("dana"),
                side,
                of: aigerim.clone(),
                powers,
                document: paper(),
                mandate: Some(Mandate { ground: MandateGround::Advocate, credential: Some(paper()), unbarred: true }),
            },
            Some(Body::Name("Dana".to_owned())),
        ),
        (Fact::RepresentationEnded { person: person("dana") }, None),
        (Fact::AssistantNamed { person: person("desk"), side, of: aigerim }, None),
        (Fact::Screened {}, Some(Body::Answers(answers))),
        (Fact::SafeContactGiven {}, text("my sister")),
        (
            Fact::ProcedureOpened { procedure, kind, road, dispute, language, sides },
            Some(Body::Subject { names, story: "A loan".to_owned(), claims }),
        ),
        (Fact::MediationOffered { procedure, by: side, until: Some(DAY) }, None),
        (
            Fact::InvitationEntrusted { procedure, side, mediator: person("saule") },
            Some(Body::Name("Saule".to_owned())),
        ),
        (
            Fact::NoticeAttempted { person: daulet.clone(), channel: Channel::Letter, reached: Reached::Sent },
            text("posted"),
        ),
        (Fact::LetterOpened { person: daulet, letter: "2026-00001".to_owned() }, None),
        (Fact::OfferAnswered { procedure, side: SideNo(2), answer: Answer::Agrees }, text("yes")),
    ]
}

fn beginning() -> Vec<(Fact, Option<Body>)> {
    let procedure = FIRST;
    let mediator = Mediator {
        person: person("saule"),
        kind: MediatorKind::Public,
        register: BookId::from("register/akim"),
        chosen_on: Some(DAY),
        consented_on: None,
    };
    let name = || Some(Body::Name("Saule".to_owned()));
    let contract = ContractText { place: "Astana".to_owned(), fee: Some(Tiyn(1)), ..ContractText::default() };
    let (language, person) = (CaseLanguage::Kazakh, person("aigerim"));
    let manner = Manner::Exchange { copy: Digest::of(b"copy"), proof: "e-mails".to_owned() };
    vec![
        (Fact::MediatorMarked { procedure, side: SideNo(1), mediator: mediator.clone() }, name()),
        (Fact::MediatorChosen { procedure, mediator }, name()),
        (Fact::MediatorConsented { procedure }, None),
        (Fact::MediatorDeclined { procedure }, None),
        (Fact::MediatorWithdrew { procedure, conflict: true }, None),
        (Fact::MediatorHalted { procedure, mediator: "saule".into(), from: DAY, until: Some(DAY) }, None),
        (Fact::MediatorReturned { procedure, mediator: "saule".into() }, None),
        (Fact::MediationExplained { procedure }, None),
        (
            Fact::ContractDrawnUp { procedure, language, until: Some(DAY), free_of_charge: false },
            Some(Body::Contract(contract)),
        ),
        (Fact::ContractSigned { procedure, signer: Signer::Side(SideNo(1)), person, manner }, None),
        (Fact::ContractConcluded { procedure, on: DAY }, None),
        (
            Fact::InvitationProposed {
                procedure,
                side: SideNo(1),
                person: "kamila".into(),
                calling: Calling::Interpreter,
            },
            name(),
        ),
        (Fact::InvitedIntoMediation { procedure, person: "kamila".into(), calling: Calling::Interpreter }, name()),
        (Fact::SecrecyPromised { procedure }, None),
        (Fact::LeftMediation { procedure, person: "kamila".into() }, None),
    ]
}

fn under_way() -> Vec<(Fact, Option<Body>)> {
    let (procedure, session, file) = (FIRST, 1, Digest::of(b"file"));
    let text = |it: &str| Some(Body::Text(it.to_owned()));
    let (at, form) = (jiff::Timestamp::UNIX_EPOCH, SessionForm::Video);
    let body = Some(Box::new(Body::Text("a word".to_owned())));
    let released = Body::Released { fact: Box::new(Fact::Said {}), body };
    vec![
        (Fact::SessionPlanned { procedure, session, at, form, with: Some(SideNo(1)) }, text("here")),
        (Fact::SessionHeld { procedure, session, minutes: 60 }, None),
        (Fact::SessionMissed { procedure, session, absent: vec![SideNo(2)] }, None),
        (Fact::SessionCancelled { procedure, session }, None),
        (Fact::Said {}, text("a word")),
        (Fact::FileAdded { file, media: "application/pdf".to_owned(), bytes: 5 }, text("a.pdf")),
        (Fact::Released { from: Room::Caucus(FIRST, SideNo(1)), number: 1, by: person("aigerim") }, Some(released)),
        (Fact::ExtensionAgreed { procedure, signer: Signer::Mediator, until: DAY }, text("hard")),
        (Fact::MediationExtended { procedure, until: DAY }, None),
        (Fact::RefusalEntered { procedure, side: SideNo(1), on: DAY }, None),
        (Fact::MediationEnded { procedure, ground: EndGround::OnePartyRefused, on: DAY }, None),
        (Fact::ChildDangerReported { procedure }, text("to the guardianship body")),
        (Fact::TalksLeft { procedure, by: SideNo(1) }, None),
        (Fact::FindingsListed { procedure, entries: vec![(Room::Participatory(FIRST), 3)] }, None),
        (Fact::TerminationNoticeIssued { procedure }, None),
    ]
}

fn table() -> Vec<(Fact, Option<Body>)> {
    let (procedure, side, nonce) = (FIRST, SideNo(1), Digest::of(b"chance"));
    let (due, way) = (DAY, "by transfer".to_owned());
    let options = vec![
        Outcome::Pay { debtor: SideNo(2), creditor: side, total: Tiyn(5), due, way: way.clone() },
        Outcome::Parts { dates: vec![DAY] },
        Outcome::Goes { to: side, holder: SideNo(2), things: "a car".to_owned(), due, way: way.clone() },
        Outcome::Deed { debtor: SideNo(2), creditor: side, what: "an apology".to_owned(), due, way },
        Outcome::Nothing {},
    ];
    let issue = Issue { no: 1, name: "How much".to_owned(), options };
    let points = Points { table: 1, points: vec![vec![1, 2]], reserved: 3, nonce };
    let commitment = points.commitment(side);
    let packages = vec![Package { options: vec![0, 1] }];
    vec![
        (Fact::IssueAdded { procedure, issue: 1, options: 5 }, Some(Body::Issue(issue))),
        (Fact::IssueRemoved { procedure, issue: 1 }, None),
        (Fact::TentativeNoted { procedure, options: vec![1] }, None),
        (Fact::PointsGiven { procedure, side, table: 1 }, Some(Body::Points(points))),
        (Fact::PointsReady { procedure, side, table: 1, commitment }, None),
        (
            Fact::PackagesFound { procedure, run: 1, table: 1, seed: commitment, proved: true },
            Some(Body::Packages(packages)),
        ),
        (Fact::PackagesWeighed { procedure, side, run: 1 }, Some(Body::Certificate("{}".to_owned()))),
        (Fact::CoolingOffAsked { procedure, by: side }, None),
    ]
}

fn bidding() -> Vec<(Fact, Option<Body>)> {
    let (procedure, bidding, round, side, nonce) = (FIRST, 1, 1, SideNo(1), Digest::of(b"chance"));
    let bid = SecretSum { amount: Tiyn(7), nonce };
    let commitment = bid.commitment(bidding, round, side);
    let opened = Body::Opened(vec![OpenedSum { side, bid }]);
    let (payer, payee) = (SideNo(2), side);
    let sum = |amount| Some(Body::Sum { amount, what: "the loan".to_owned(), way: "by transfer".to_owned() });
    vec![
        (Fact::BiddingOpened { procedure, bidding, payer, payee, due: DAY }, sum(None)),
        (Fact::BidMade { procedure, bidding, round, side }, Some(Body::SecretSum(bid))),
        (Fact::BidReady { procedure, bidding, round, side, commitment }, None),
        (Fact::BidsMet { procedure, bidding, round }, sum(Some(Tiyn(8)))),
        (Fact::BidsOpened { procedure, bidding, round, side }, Some(opened)),
        (Fact::BidsMissed { procedure, bidding, round }, None),
        (Fact::NumberAsked { procedure, bidding, side }, None),
        (Fact::NumberNamed { procedure, bidding }, sum(Some(Tiyn(9)))),
        (Fact::NumberAnswered { procedure, bidding, side }, Some(Body::Reply { yes: true, nonce })),
        (Fact::AnswerReady { procedure, bidding, side, commitment }, None),
        (Fact::NumberAgreed { procedure, bidding }, sum(Some(Tiyn(9)))),
        (Fact::NumberFailed { procedure, bidding }, None),
        (Fact::BiddingStopped { procedure, bidding, by: Some(side) }, None),
    ]
}

fn agreement() -> Vec<(Fact, Option<Body>)> {
    let (procedure, proposal, version, duty, by) = (FIRST, 1, 1, 1, SideNo(2));
    let (language, prevailing) = (CaseLanguage::Both, Some(CaseLanguage::Kazakh));
    let concluded = Concluded { in_force_on: DAY, signed_on: DAY };
    let mediator = Some((person("saule"), "Saule".to_owned()));
    let drawn_up = Body::Agreement { place: "Astana".to_owned(), terms: terms(), mediator };
    let manner = Manner::Eds { container: Digest::of(b"container") };
    let text = |it: &str| Some(Body::Text(it.to_owned()));
    vec![
        (Fact::Proposed { procedure, proposal, by, counters: Some(3) }, Some(Body::Terms(terms()))),
        (Fact::Accepted { procedure, proposal, by: SideNo(1) }, None),
        (Fact::Rejected { procedure, proposal, by: SideNo(1) }, None),
        (Fact::Withdrawn { procedure, proposal, by }, None),
        (Fact::AgreementDrawnUp { procedure, version, proposal, language, prevailing }, Some(drawn_up)),
        (
            Fact::AgreementSigned { procedure, version, signer: Signer::Side(by), person: person("daulet"), manner },
            None,
        ),
        (Fact::AgreementConcluded { procedure, version, concluded }, None),
        (Fact::PerformanceReported { procedure, duty }, text("paid")),
        (Fact::PerformanceConfirmed { procedure, duty }, None),
        (Fact::PerformanceDisputed { procedure, duty }, text("nothing came")),
        (Fact::BreachDeclared { procedure, duty }, None),
    ]
}

fn court() -> Vec<(Fact, Option<Body>)> {
    let (procedure, kind, by) = (FIRST, ProcedureKind::Mediation, SideNo(1));
    let (version, language, prevailing) = (1, CaseLanguage::Russian, None);
    let concluded = Concluded { in_force_on: DAY, signed_on: DAY };
    let handed_over = Body::Agreement { place: "Astana".to_owned(), terms: terms(), mediator: None };
    let text = |it: &str| Some(Body::Text(it.to_owned()));
    let mended = Body::Correction { text: Some("right".to_owned()), reason: "a mistake".to_owned() };
    let sides = vec![SideNo(1), SideNo(2)];
    vec![
        (Fact::JudgeAssigned { judge: person("judge") }, Some(Body::Name("Judge".to_owned()))),
        (
            Fact::ProsecutorBroughtIn {
                prosecutor: person("prosecutor"),
                ground: ProsecutorGround::CannotDefendThemselves,
            },
            Some(Body::Name("Prosecutor".to_owned())),
        ),
        (Fact::JudgeConsentedTo { judge: person("judge"), by }, None),
        (Fact::ConciliationInvited {}, None),
        (Fact::ClaimAccepted {}, None),
        (Fact::SuspensionPetitioned { procedure, kind, contract_on: Some(DAY) }, None),
        (Fact::Suspended { until: DAY, must: true }, None),
        (Fact::Resumed {}, None),
        (Fact::CourtToldOfExtension { procedure, until: DAY }, None),
        (Fact::CourtToldOfMediator { procedure }, None),
        (Fact::CourtToldOfEnd { procedure, ground: EndGround::TermRanOut, on: DAY }, None),
        (
            Fact::AgreementSubmitted {
                procedure,
                kind,
                version,
                language,
                prevailing,
                concluded,
                sides,
                settles: vec![1],
            },
            Some(handed_over),
        ),
        (Fact::ApprovalPetitioned { by, without: true }, None),
        (Fact::HearingSet { at: jiff::Timestamp::UNIX_EPOCH }, text("room 4")),
        (Fact::AbsenceAllowed { by }, None),
        (Fact::ConsequencesExplained {}, None),
        (Fact::LeftUnconsidered {}, None),
        (Fact::Approved { costs_stated: true }, Some(Body::Fee { refund: Tiyn(1), paid: Tiyn(2) })),
        (Fact::ApprovalRefused { ground: RefusalGround::RightsOfOthers }, text("because")),
        (Fact::FinalTextIssued {}, None),
        (Fact::ComplaintFiled { by: person("daulet"), late: false }, None),
        (Fact::ComplaintFiled { by: person("daulet"), late: true }, text("I lay in hospital")),
        (Fact::RestorationDecided { restored: true }, text("")),
        (Fact::ComplaintDecided { upheld: false }, None),
        (Fact::CourtRetired {}, None),
        (Fact::Corrected { room: Room::Court, number: 3, happened_on: Some(DAY) }, Some(mended)),
        (Fact::DeadlinePassed { deadline: DeadlineId::DutyReminder { procedure, duty: 1 }, due: DAY }, None),
    ]
}
