//! How long the law takes: judging one act in a case of 200 entries, everything open to one person, and all clocks.
//!
//! `cargo bench -p law` prints medians beside an anchor measured in the same run (the digest of 16 KiB), so that figures
//! of two machines can be compared by their ratio. Nothing is asserted: a timed test only tells how busy a machine was.

use case::{
    Act, ActKind, Acting, Answer, Case, CaseLanguage, Claim, ContractText, Costs, Deed, Details, DisputeKind, Event,
    Instalment, Manner, MediatorKind, NewParty, Obligation, OnDefault, PartyKind, PartyRole, ProcedureKind,
    ProcedureNo, Road, Room, SideNo, Terms, Tiyn, capacities, consequence,
};
use jiff::Timestamp;
use jiff::civil::{Date, date};
use law::{Calendar, Question, Standing, Told, clocks, due, judge, open_acts, roles};
use record::{Assurance, Digest, Header, PersonId, Through};
use std::hint::black_box;
use std::time::{Duration, Instant};

const FIRST: ProcedureNo = ProcedureNo(1);
const TODAY: Date = date(2026, 4, 13);
/// So many entries stand in the book.
const ENTRIES: usize = 200;
const ROUNDS: usize = 400;

/// A book in the making. Nothing is judged here: the bench measures judging alone.
struct Book(Vec<Event>);

impl Book {
    fn does(&mut self, who: &str, act: &Act) {
        let (case, person) = (Case::of(&self.0), PersonId::from(who));
        let acting = Acting { person: &person, for_whom: None, staff: &[], happened_on: date(2026, 3, 20) };
        for it in consequence(&case, &self.0, act, &acting) {
            let header = Header {
                number: self.0.iter().filter(|known| known.room == it.room).count() as u64 + 1,
                previous: Digest::START,
                room: it.room.id(),
                kind: it.fact.to_record().0,
                act: "act".into(),
                recorded_at: Timestamp::UNIX_EPOCH,
                happened_on: date(2026, 3, 20),
                by: person.clone(),
                for_whom: None,
                through: Through::Page,
                assurance: Assurance::Contact,
                rules: vec![],
                told: None,
            };
            let position = self.0.len() as u64 + 1;
            self.0.push(Event { position, room: it.room, header, fact: it.fact, body: it.body, erased: false });
        }
    }
}

fn party(person: &str, side: u8, role: PartyRole) -> NewParty {
    let details = Details { name: person.to_owned(), ..Details::default() };
    NewParty { person: person.into(), side: SideNo(side), role, kind: PartyKind::Natural, details }
}

fn terms() -> Terms {
    let instalments: Vec<Instalment> =
        (5..=12).map(|month| Instalment { due: date(2026, month, 1), amount: Tiyn::tenge(100_000) }).collect();
    let deed = Deed::Pay { total: Tiyn::tenge(800_000), instalments };
    let way = "transfer".to_owned();
    Terms {
        obligations: vec![Obligation { debtor: SideNo(2), creditor: SideNo(1), deed, way, condition: None }],
        waivers: vec![],
        costs: Costs::EachBearsOwn,
        on_default: OnDefault::AllDueAfterMissed(2),
        ..Terms::default()
    }
}

/// A mediation out of court, with a proposal on the table and much said.
fn running() -> Book {
    let mut book = Book(vec![]);
    book.does(
        "aigerim",
        &Act::File {
            road: Road::OutOfCourt,
            procedure: ProcedureKind::Mediation,
            dispute: DisputeKind::Loan,
            language: CaseLanguage::Russian,
            parties: vec![party("aigerim", 1, PartyRole::Asking), party("daulet", 2, PartyRole::Asked)],
            story: "He owes her.".to_owned(),
            claims: vec![Claim {
                what: "the rest".to_owned(),
                amount: Some(Tiyn::tenge(1)),
                fee_paid: Tiyn(0),
                by: None,
            }],
            court: None,
            authority: None,
            pretrial_protocol: false,
            background: case::Background::default(),
        },
    );
    let choice = Act::ChooseMediator {
        procedure: FIRST,
        mediator: "saule".into(),
        kind: MediatorKind::Public,
        register: "register/akim".into(),
        name: "Saule".to_owned(),
    };
    let said = || "said".to_owned();
    let text = ContractText {
        place: said(),
        subject: said(),
        mediator_and_organisation: said(),
        expenses: said(),
        fee: None,
        confidentiality: said(),
        liability: said(),
        order: said(),
        rights_and_duties: said(),
        termination: said(),
        other: String::new(),
    };
    let sign = |who: &str| Act::SignContract {
        procedure: FIRST,
        signer: who.into(),
        manner: Manner::Eds { container: Digest::START },
    };
    book.does("aigerim", &Act::OfferMediation { procedure: FIRST, until: None });
    book.does("daulet", &Act::AnswerOffer { procedure: FIRST, answer: Answer::Agrees, text: String::new() });
    book.does("aigerim", &choice);
    book.does("daulet", &choice);
    book.does("saule", &Act::ConsentToMediate { procedure: FIRST, no_conflict: true });
    book.does("saule", &Act::ExplainMediation { procedure: FIRST });
    book.does("saule", &Act::DrawUpContract { procedure: FIRST, language: CaseLanguage::Both, until: None, text });
    for who in ["aigerim", "daulet", "saule"] {
        book.does(who, &sign(who));
    }
    while book.0.len() < ENTRIES - 1 {
        let who = if book.0.len().is_multiple_of(2) { "aigerim" } else { "daulet" };
        book.does(who, &Act::Say { room: Room::Joint(FIRST), text: "a word".to_owned() });
    }
    book.does("daulet", &Act::Propose { procedure: FIRST, counters: None, terms: terms() });
    book
}

/// The same, agreed: eight duties with their dates.
fn agreed(mut book: Book) -> Case {
    let manner = || Manner::Eds { container: Digest::START };
    book.does("aigerim", &Act::Accept { procedure: FIRST, proposal: 1 });
    book.does(
        "saule",
        &Act::DrawUpAgreement {
            procedure: FIRST,
            language: CaseLanguage::Russian,
            prevailing: None,
            place: "Astana".to_owned(),
            nobody_else_touched: true,
        },
    );
    for who in ["aigerim", "daulet", "saule"] {
        book.does(who, &Act::SignAgreement { procedure: FIRST, signer: who.into(), manner: manner() });
    }
    Case::of(&book.0)
}

/// The median time of one call, with the least and the greatest of the rounds.
fn measured(mut call: impl FnMut()) -> [Duration; 3] {
    const CALLS: u32 = 20;
    let mut rounds: Vec<Duration> = (0..ROUNDS)
        .map(|_| {
            let started = Instant::now();
            (0..CALLS).for_each(|_| call());
            started.elapsed() / CALLS
        })
        .collect();
    rounds.sort_unstable();
    [rounds[0], rounds[ROUNDS / 2], rounds[ROUNDS - 1]]
}

fn main() {
    let calendar = Calendar::of_kazakhstan();
    let book = running();
    let case = Case::of(&book.0);
    let person = PersonId::from("aigerim");
    let (kind, age) = (MediatorKind::Public, Some(52));
    let standing = Standing { kind, active: true, suspended_until: None, age, languages: vec![], territory: None };
    let told = Told { mediator: Some(standing), court_known: true, ..Told::default() };
    let held = capacities(&case, &person, &[]);
    let roles = roles(&held, &[]);
    let accept = Act::Accept { procedure: FIRST, proposal: 1 };
    let question = Question {
        case: &case,
        kind: accept.kind(),
        act: Some(&accept),
        person: &person,
        for_whom: None,
        capacities: &held,
        roles: &roles,
        assurance: Assurance::Contact,
        through: &Through::Page,
        happened_on: TODAY,
        today: TODAY,
        told: &told,
        calendar: &calendar,
    };
    assert!(judge(&question).is_ok(), "the act that is measured is permitted");
    let agreed = agreed(Book(book.0.clone()));
    assert!(clocks(&agreed, TODAY, &calendar).len() >= 8, "there are clocks to compute");
    let text = vec![7_u8; 16 * 1024];
    let anchor = measured(|| {
        black_box(Digest::of(black_box(&text)));
    });
    let of = |name: &str, aim: &str, [least, median, most]: [Duration; 3]| {
        let ratio = median.as_secs_f64() / anchor[1].as_secs_f64();
        println!("{name}: {median:?} ({least:?} to {most:?}), {ratio:.2} of the anchor; aim: {aim}");
    };
    println!(
        "{} entries, {} acts in the law; the anchor (digest of 16 KiB): {:?}",
        book.0.len(),
        ActKind::ALL.len(),
        anchor[1]
    );
    of("judging one act", "50 µs", measured(|| drop(black_box(judge(black_box(&question))))));
    of(
        "all clocks of an agreed case",
        "100 µs",
        measured(|| drop(black_box(clocks(black_box(&agreed), TODAY, &calendar)))),
    );
    of("what is due in it", "100 µs", measured(|| drop(black_box(due(black_box(&agreed), &calendar)))));
    of(
        "everything open to one person",
        "none",
        measured(|| drop(black_box(open_acts(&case, &person, &held, &roles, TODAY, &told, &calendar)))),
    );
    of("folding the book", "none", measured(|| drop(black_box(Case::of(black_box(&book.0))))));
}
