//! What only the engine can say: packages for a table, the outcome of secret sums. The case is pure and knows no engine;
//! what the engine finds becomes entries of the act that asked for it.

use case::{
    Act, Acting, Bidding, Body, Case, Event, Fact, Happening, MOST_ROUNDS, OpenedSum, Package, Points, Procedure,
    ProcedureNo, Room, SecretSum, SideNo, Table, Tiyn,
};
use negotiation::Json;
use std::collections::BTreeMap;

/// A search that takes longer gives up its proof; at this size it takes some hundredths of a second.
const NODES: i128 = 200_000;
/// So many packages are proposed at most.
const MOST_PACKAGES: usize = 3;

/// The entries the engine adds to those of the act.
pub(crate) fn reckon(case: &Case, act: &Act, acting: &Acting) -> Vec<Happening> {
    let side = case.side_of(acting.acting_for());
    match act {
        Act::AskPackages { procedure } => case.procedure(*procedure).map_or(vec![], |it| packages(case, it)),
        Act::MakeBid { procedure, amount, nonce } => {
            let bid = SecretSum { amount: *amount, nonce: *nonce };
            open(case, *procedure).zip(side).map_or(vec![], |(known, side)| round(case, *procedure, known, side, bid))
        }
        Act::AskNumber { procedure } => {
            open(case, *procedure).zip(side).map_or(vec![], |(known, side)| number(case, *procedure, known, side))
        }
        Act::AnswerNumber { procedure, yes, .. } => open(case, *procedure)
            .zip(side)
            .map_or(vec![], |(known, side)| answers(case, *procedure, known, side, *yes)),
        _ => vec![],
    }
}

fn open(case: &Case, procedure: ProcedureNo) -> Option<&Bidding> {
    case.procedure(procedure)?.bidding.as_ref().filter(|it| it.end.is_none())
}

/// Where everybody in the talks reads.
fn joint(case: &Case, procedure: ProcedureNo, fact: Fact, body: Option<Body>) -> Happening {
    Happening { room: case.talk_room(procedure), fact, body }
}

// --- packages ------------------------------------------------------------

fn packages(case: &Case, known: &Procedure) -> Vec<Happening> {
    let (procedure, table, sides) = (known.no, &known.table, case.settling_sides());
    let Some(points) = sides.iter().map(|it| table.points.get(it)).collect::<Option<Vec<&Points>>>() else {
        return vec![];
    };
    let run = u16::try_from(table.runs.len() + 1).unwrap_or(u16::MAX);
    let seed = table.seed();
    let Some((found, proved)) = find(table, &points, &seed.to_string()) else { return vec![] };
    let fact = Fact::PackagesFound { procedure, run, table: table.version, seed, proved };
    let mut made = vec![joint(case, procedure, fact, Some(Body::Packages(found.clone())))];
    for (side, points) in sides.into_iter().zip(points) {
        let fact = Fact::PackagesWeighed { procedure, side, run };
        let text = certificate(table, side, points, &seed.to_string(), &found).to_string();
        made.push(Happening { room: Room::Own(procedure, side), fact, body: Some(Body::Certificate(text)) });
    }
    made
}

/// At most three packages, none of them worse for anybody than the tentative agreement or than none, in an order that
/// says nothing of how each was found.
fn find(table: &Table, points: &[&Points], seed: &str) -> Option<(Vec<Package>, bool)> {
    let floor = |it: &&Points| {
        let tentative = table.tentative.as_ref().map_or(0, |options| it.of(options));
        i128::from(it.reserved.max(tentative))
    };
    let issue = |it: &case::Issue| {
        let options = Json::list(
            it.options.iter().enumerate().map(|(at, _)| at.to_string().as_str().into()).collect::<Vec<Json>>(),
        );
        Json::object([("name", it.no.to_string().as_str().into()), ("options", options)])
    };
    let by_party =
        |it: &&Points| Json::List(it.points.iter().map(|it| Json::list(it.iter().map(|it| i128::from(*it)))).collect());
    let mut input = Json::object([
        ("issues", Json::List(table.issues.iter().map(issue).collect())),
        ("points", Json::List(points.iter().map(by_party).collect())),
        ("reserved", Json::list(points.iter().map(floor))),
        ("seed", seed.into()),
        ("nodes", NODES.into()),
    ]);
    let mut rules = vec!["nash", "kalai_smorodinsky"];
    if let Some(tentative) = &table.tentative {
        input = input.with("tentative", Json::list(tentative.iter().map(|it| i128::from(*it))));
        rules.insert(0, "improvement");
    }
    let output = negotiation::answer("packages", &input).ok()?;
    let worth = |options: &[u16]| points.iter().map(|it| it.of(options)).collect::<Vec<_>>();
    let before = table.tentative.as_deref().map(worth);
    let mut found: Vec<Package> = vec![];
    for options in rules.iter().filter_map(|it| options(output.get(it)?)) {
        let same = |it: &Package| worth(&it.options) == worth(&options);
        // What is worth the same to everybody as what they have is no improvement.
        if !found.iter().any(same) && before.as_ref() != Some(&worth(&options)) {
            found.push(Package { options });
        }
    }
    found.truncate(MOST_PACKAGES);
    found.sort_by_key(|it| record::Digest::of(format!("{seed} {:?}", it.options).as_bytes()));
    Some((found, output.get("proved") == Some(&Json::Bool(true))))
}

fn options(package: &Json) -> Option<Vec<u16>> {
    let Json::List(options) = package.get("options")? else { return None };
    let number = |it: &Json| match it {
        Json::Integer(it) => u16::try_from(*it).ok(),
        _ => None,
    };
    options.iter().map(number).collect()
}

/// What a side can prove with its own points alone.
fn certificate(table: &Table, side: SideNo, points: &Points, seed: &str, packages: &[Package]) -> Json {
    let numbers = |it: &[u16]| Json::list(it.iter().map(|it| i128::from(*it)));
    let tentative = table.tentative.as_deref();
    let package = |it: &Package| {
        Json::object([("options", numbers(&it.options)), ("points", i128::from(points.of(&it.options)).into())])
    };
    let commitments = table.ready.values().map(|it| Json::from(it.to_string().as_str())).collect();
    Json::object([
        ("kind", "kelisim-party-packages/1".into()),
        ("run", i128::from(u16::try_from(table.runs.len() + 1).unwrap_or(u16::MAX)).into()),
        ("table", i128::from(table.version).into()),
        ("side", i128::from(side.0).into()),
        ("points", Json::List(points.points.iter().map(|it| numbers(it)).collect())),
        ("reserved", i128::from(points.reserved).into()),
        ("nonce", points.nonce.to_string().as_str().into()),
        ("commitment", points.commitment(side).to_string().as_str().into()),
        ("commitments", Json::List(commitments)),
        ("seed", seed.into()),
        ("tentative", tentative.map(numbers).into()),
        ("packages", Json::List(packages.iter().map(package).collect())),
    ])
}

// --- secret sums ---------------------------------------------------------

/// When both sums of the round are there, it is closed: they met, or nothing is said but that they did not.
fn round(case: &Case, procedure: ProcedureNo, known: &Bidding, side: SideNo, bid: SecretSum) -> Vec<Happening> {
    let (bidding, round, other) = (known.no, known.round, known.other(side));
    let theirs = known.own.iter().find(|it| it.side == other && it.round == round).map(|it| it.bid);
    let Some(theirs) = theirs else { return vec![] };
    let (demand, offer) = if side == known.payee { (bid, theirs) } else { (theirs, bid) };
    let asked = negotiation::Bidding {
        rule: negotiation::BidRule::Midpoint,
        rounds: vec![negotiation::Round { demand: demand.amount.0.into(), offers: vec![offer.amount.0.into()] }],
        number: None,
        answers: vec![],
    };
    let settled = negotiation::settle(&asked).and_then(|it| i64::try_from(it.amount).ok());
    let Some(amount) = settled else {
        return vec![joint(case, procedure, Fact::BidsMissed { procedure, bidding, round }, None)];
    };
    // Each side can work out the other's sum from the middle; the mediator cannot, and is told the middle alone.
    let bids = vec![OpenedSum { side: known.payee, bid: demand }, OpenedSum { side: known.payer, bid: offer }];
    let met = joint(case, procedure, Fact::BidsMet { procedure, bidding, round }, Some(sum(known, Tiyn(amount))));
    let opened = [known.payee, known.payer].map(|side| Happening {
        room: Room::Own(procedure, side),
        fact: Fact::BidsOpened { procedure, bidding, round, side },
        body: Some(Body::Opened(bids.clone())),
    });
    std::iter::once(met).chain(opened).collect()
}

/// When both have asked, the number is named.
fn number(case: &Case, procedure: ProcedureNo, known: &Bidding, side: SideNo) -> Vec<Happening> {
    let number = case.procedure(procedure).and_then(|it| law::number_of(case, it));
    let Some(amount) = number.filter(|_| known.asked.contains(&known.other(side))) else { return vec![] };
    vec![joint(case, procedure, Fact::NumberNamed { procedure, bidding: known.no }, Some(sum(known, amount)))]
}

/// Only a common yes becomes known.
fn answers(case: &Case, procedure: ProcedureNo, known: &Bidding, side: SideNo, yes: bool) -> Vec<Happening> {
    let Some((theirs, amount)) = known.own_answers.get(&known.other(side)).zip(known.number) else { return vec![] };
    let bidding = known.no;
    let (fact, body) = match yes && *theirs {
        true => (Fact::NumberAgreed { procedure, bidding }, Some(sum(known, amount))),
        false => (Fact::NumberFailed { procedure, bidding }, None),
    };
    vec![joint(case, procedure, fact, body)]
}

fn sum(known: &Bidding, amount: Tiyn) -> Body {
    let text = |it: &Option<String>| it.clone().unwrap_or_default();
    Body::Sum { amount: Some(amount), what: text(&known.what), way: text(&known.way) }
}

// --- destruction ---------------------------------------------------------

/// The places of secret sums and answers that are needed no more: their bodies are destroyed with the act that made
/// them useless. The commitments stay.
pub(crate) fn to_destroy<'a>(after: &Case, events: impl Iterator<Item = &'a Event>) -> Vec<u64> {
    let keeps: BTreeMap<ProcedureNo, (bool, bool)> =
        after.procedures.iter().map(|it| (it.no, (it.keeps_bids(), it.keeps_answers()))).collect();
    let useless = |fact: &Fact| match fact {
        Fact::BidMade { procedure, .. } => keeps.get(procedure).is_none_or(|it| !it.0),
        Fact::NumberAnswered { procedure, .. } => keeps.get(procedure).is_none_or(|it| !it.1),
        _ => false,
    };
    events.filter(|it| it.body.is_some() && useless(&it.fact)).map(|it| it.position).collect()
}

/// A secret sum is named in at most so many rounds; the engine and the case agree on it.
const _: () = assert!(MOST_ROUNDS as usize == negotiation::MOST_ROUNDS);
