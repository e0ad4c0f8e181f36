//! A secret sum or points of one side are never in anything another side, the mediator or the log can read.

use crate::reckoning::reckon;
use crate::tests::cast::Town;
use crate::{CaseNumber, Request};
use case::{Act, Acting, Bidding, Capacity, Case, Event, Fact, Happening, OwnSum, Points, Procedure, ProcedureNo};
use case::{Outcome, Question, SecretSum, SideNo, Tiyn, consequence, reads};
use jiff::civil::date;
use record::{Digest, Header, PersonId};
use std::collections::{BTreeMap, BTreeSet};

const FIRST: ProcedureNo = ProcedureNo(1);
const ONE: SideNo = SideNo(1);
const TWO: SideNo = SideNo(2);

/// SplitMix64 from a seed.
struct Chance(u64);

impl Chance {
    fn below(&mut self, end: u64) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut it = self.0;
        it = (it ^ (it >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        it = (it ^ (it >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        (it ^ (it >> 31)) % end
    }

    /// A sum of eleven digits, so that it stands in nothing by accident.
    fn sum(&mut self) -> Tiyn {
        Tiyn(i64::try_from(10_000_000_000 + self.below(89_999_999_999)).unwrap())
    }

    fn nonce(&mut self) -> Digest {
        Digest::of(&self.below(u64::MAX).to_be_bytes())
    }
}

/// A case in which Aigerim has named her sum and Daulet is about to name his.
fn bidding(theirs: SecretSum) -> Case {
    let known = Bidding {
        no: 1,
        payer: TWO,
        payee: ONE,
        due: date(2026, 5, 4),
        what: Some("the loan".to_owned()),
        way: Some("by transfer".to_owned()),
        round: 1,
        ready: BTreeMap::from([(ONE, theirs.commitment(1, 1, ONE))]),
        own: vec![OwnSum { side: ONE, round: 1, bid: theirs }],
        asked: BTreeSet::new(),
        number: None,
        answered: BTreeSet::new(),
        own_answers: BTreeMap::new(),
        end: None,
    };
    let mut case = Case::of(&[]);
    let part = case::Part::Party { side: TWO };
    case.participants.push(case::Participant {
        person: "daulet".into(),
        part,
        from: date(2026, 3, 2),
        to: None,
        since: 0,
    });
    case.procedures.push(Procedure { bidding: Some(known), ..empty() });
    case
}

fn empty() -> Procedure {
    let opened = Fact::ProcedureOpened {
        procedure: FIRST,
        kind: case::ProcedureKind::Settlement,
        road: case::Road::OutOfCourt,
        dispute: case::DisputeKind::Loan,
        language: case::CaseLanguage::Russian,
        sides: vec![],
    };
    let event = event(Happening { room: case::Room::Joint(FIRST), fact: opened, body: None });
    Case::of(&[event]).procedures.remove(0)
}

fn event(it: Happening) -> Event {
    let header = Header {
        number: 1,
        previous: Digest::START,
        room: it.room.id(),
        kind: String::new(),
        act: "a".into(),
        recorded_at: jiff::Timestamp::UNIX_EPOCH,
        happened_on: date(2026, 3, 2),
        by: "daulet".into(),
        for_whom: None,
        through: record::Through::Page,
        assurance: record::Assurance::Contact,
        rules: vec![],
        told: None,
    };
    Event { position: 1, room: it.room, header, fact: it.fact, body: it.body, erased: false }
}

/// What somebody in this capacity reads of what the naming of a sum wrote, as text; the seals left out.
fn read_by(capacity: &Capacity, made: &[Event]) -> String {
    let person = PersonId::from("reader");
    let readable = made.iter().filter(|it| reads(capacity, &person, it));
    let said = |it: &Event| match &it.fact {
        Fact::BidReady { bidding, round, side, .. } => format!("ready {bidding} {round} {side:?}"),
        fact => format!("{fact:?} {:?}", it.body),
    };
    readable.map(said).collect::<Vec<_>>().join("\n")
}

fn name(case: &Case, amount: Tiyn, nonce: Digest) -> Vec<Event> {
    let act = Act::MakeBid { procedure: FIRST, amount, nonce };
    let person = PersonId::from("daulet");
    let acting = Acting { person: &person, for_whom: None, staff: &[], happened_on: date(2026, 3, 2) };
    let mut made = consequence(case, &[], &act, &acting);
    made.extend(reckon(case, &act, &acting));
    made.into_iter().map(event).collect()
}

/// `KELISIM_SECRETS=1000000` runs a million.
#[test]
fn a_sum_that_did_not_meet_is_nowhere_and_two_such_sums_look_alike() {
    let runs: u64 = std::env::var("KELISIM_SECRETS").ok().and_then(|it| it.parse().ok()).unwrap_or(3_000);
    let mut chance = Chance(20_260_609);
    let mediator = Capacity::Mediator { procedure: FIRST, since: 0 };
    let other = Capacity::Party { side: ONE };
    let mut met = 0;
    for run in 0..runs {
        let (theirs, mine, instead) = (chance.sum(), chance.sum(), chance.sum());
        let case = bidding(SecretSum { amount: theirs, nonce: chance.nonce() });
        let nonce = chance.nonce();
        let made = name(&case, mine, nonce);
        let has_met = mine >= theirs;
        met += u64::from(has_met);
        let (mediators, others) = (read_by(&mediator, &made), read_by(&other, &made));
        let is_in = |text: &str, sum: Tiyn| text.contains(&sum.0.to_string());
        let middle = Tiyn(theirs.0 + (mine.0 - theirs.0) / 2);
        assert!(!is_in(&mediators, mine) || has_met && mine == middle, "run {run}: {mediators}");
        assert!(!is_in(&mediators, theirs) || has_met && theirs == middle, "run {run}: {mediators}");
        assert!(!mediators.contains(&nonce.to_string()) && (has_met || !others.contains(&nonce.to_string())));
        if has_met {
            assert!(is_in(&mediators, middle), "run {run}: the middle is told");
        } else {
            assert!(!is_in(&others, mine), "run {run}: {others}");
            if instead < theirs {
                let again = name(&case, instead, nonce);
                assert_eq!((read_by(&mediator, &again), read_by(&other, &again)), (mediators, others), "run {run}");
            }
        }
    }
    assert!(met > 0 && met < runs);
}

/// The real clerk: what each reader can take away, what is sent and what the database keeps.
#[tokio::test]
async fn points_and_sums_stay_with_their_side() {
    let mut chance = Chance(7);
    for run in 0..20_u64 {
        let town = Town::open().await;
        let number = settling(&town).await;
        let (demand, offer) = (chance.sum(), chance.sum());
        let (demand, offer) = (demand.max(offer), Tiyn(demand.min(offer).0 - 1));
        let nonces = [chance.nonce(), chance.nonce(), chance.nonce(), chance.nonce()];
        let give = |nonce| {
            let points = Points { table: 1, points: vec![vec![61, 97]], reserved: 53, nonce };
            Act::GivePoints { procedure: FIRST, points }
        };
        let issue = Act::AddIssue {
            procedure: FIRST,
            name: "how".to_owned(),
            options: vec![Outcome::Nothing {}, deed()],
            left_to_the_parties: true,
        };
        let open = Act::OpenBidding {
            procedure: FIRST,
            payer: TWO,
            payee: ONE,
            due: date(2026, 5, 4),
            what: "the loan".to_owned(),
            way: "by transfer".to_owned(),
        };
        let bid = |amount, nonce| Act::MakeBid { procedure: FIRST, amount, nonce };
        act(&town, &number, "Aigerim", issue).await;
        act(&town, &number, "Aigerim", give(nonces[0])).await;
        act(&town, &number, "Daulet", open).await;
        act(&town, &number, "Aigerim", bid(demand, nonces[1])).await;
        act(&town, &number, "Daulet", bid(offer, nonces[2])).await;
        let theirs = export(&town, &number, "Daulet").await;
        for secret in [nonces[0].to_string(), demand.0.to_string(), "\"reserved\":53".to_owned()] {
            assert!(!theirs.contains(&secret), "run {run}: Daulet reads {secret}");
        }
        let own = export(&town, &number, "Aigerim").await;
        assert!(own.contains(&nonces[0].to_string()) && own.contains(&demand.0.to_string()), "her own she reads");
        assert!(!own.contains(&offer.0.to_string()), "run {run}: Aigerim reads his sum");
        // When it is over, nobody reads them any more, and the record holds.
        act(&town, &number, "Daulet", Act::StopBidding { procedure: FIRST }).await;
        for who in ["Aigerim", "Daulet"] {
            let left = export(&town, &number, who).await;
            assert!(!left.contains(&demand.0.to_string()) && !left.contains(&offer.0.to_string()), "{who}: {left}");
        }
        let whole = town.clerk.read(&number.book()).await.unwrap().unwrap();
        assert!(whole.events.iter().any(|it| it.erased), "the bodies are destroyed in the store");
        assert!(town.clerk.store.verify(|_| {}).await.unwrap().holds());
    }
}

fn deed() -> Outcome {
    let (due, what, way) = (date(2026, 5, 4), "an apology".to_owned(), "in writing".to_owned());
    Outcome::Deed { debtor: TWO, creditor: ONE, what, due, way }
}

async fn export(town: &Town, number: &CaseNumber, who: &str) -> String {
    let export = town.clerk.export(&town.who(who).await, number).await.unwrap();
    serde_json::to_string(&export).unwrap()
}

async fn act(town: &Town, number: &CaseNumber, who: &str, act: Act) {
    static ACTS: std::sync::atomic::AtomicU64 = std::sync::atomic::AtomicU64::new(1);
    let id = format!("secret-{}", ACTS.fetch_add(1, std::sync::atomic::Ordering::Relaxed));
    let done = town.clerk.perform(&town.who(who).await, number, Request::page(&id, act)).await;
    done.unwrap_or_else(|why| panic!("{who}: {why:?}"));
}

/// Talks on a settlement, both sides safe.
async fn settling(town: &Town) -> CaseNumber {
    let party = |name: &str, side, role| case::NewParty {
        person: town.id(name),
        side,
        role,
        kind: case::PartyKind::Natural,
        details: town.person(name).details.clone(),
    };
    let file = Act::File {
        road: case::Road::OutOfCourt,
        procedure: case::ProcedureKind::Settlement,
        dispute: case::DisputeKind::Loan,
        language: case::CaseLanguage::Russian,
        parties: vec![party("Aigerim", ONE, case::PartyRole::Asking), party("Daulet", TWO, case::PartyRole::Asked)],
        story: "A loan".to_owned(),
        claims: vec![],
        court: None,
        authority: None,
        pretrial_protocol: false,
        background: case::Background::default(),
    };
    let done = town.clerk.file(&town.who("Aigerim").await, Request::page("file", file)).await.unwrap();
    for who in ["Aigerim", "Daulet"] {
        let answers = vec![Question { question: "afraid".to_owned(), yes: false }];
        act(town, &done.number, who, Act::Screen { answers }).await;
    }
    done.number
}
