//! Blind bidding for one sum, and commitments to bids.
//!
//! Midpoint: K. Chatterjee and W. Samuelson, *Bargaining under Incomplete Information*, Operations Research 31 (1983). The
//! number with a secret yes or no: a fixed price, the truthful mechanism of K. Hagerty and W. Rogerson, *Robust trading
//! mechanisms*, Journal of Economic Theory 42 (1987). What did not lead to a settlement stands in no output.

use crate::claims::{Awards, rounded};
use crate::input::Place;
use crate::json::{Json, Malformed};
use sha2::{Digest as _, Sha256};

/// After so many rounds without overlap the bidding is over: with more, either side could find the other's limit.
pub const MOST_ROUNDS: usize = 3;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Rule {
    Midpoint,
    Number,
}

/// The bids of one round: the least the claimant takes, the most each payer pays.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Round {
    pub demand: i128,
    pub offers: Vec<i128>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Bidding {
    pub rule: Rule,
    pub rounds: Vec<Round>,
    pub number: Option<i128>,
    pub answers: Vec<bool>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Settlement {
    pub amount: i128,
    /// The round it was reached in, from 1; none where it is the program's number.
    pub round: Option<usize>,
    pub shares: Vec<i128>,
}

pub(crate) fn read(input: &Json) -> Result<Bidding, Malformed> {
    let known = ["rule", "rounds", "number", "answers", "seed", "nodes"];
    let fields = Place::root(input).fields(&known)?;
    let rule = [Rule::Midpoint, Rule::Number][fields.need("rule")?.one_of(&["midpoint", "number"])?];
    fields.seed()?;
    fields.nodes(1)?;
    let place = match rule {
        Rule::Midpoint => Some(fields.need("rounds")?),
        Rule::Number => fields.maybe("rounds"),
    };
    let mut rounds: Vec<Round> = vec![];
    if let Some(place) = &place {
        let items = place.list()?;
        if items.len() > MOST_ROUNDS || rule == Rule::Midpoint && items.is_empty() {
            return place.wrong("one to three rounds are expected");
        }
        for item in items {
            let round = read_round(&item)?;
            if rounds.first().is_some_and(|it| it.offers.len() != round.offers.len()) {
                return item.wrong("the number of payers changes from round to round");
            }
            rounds.push(round);
        }
    }
    let number = fields.maybe("number").map(|it| it.at_least(0)).transpose()?;
    let answers = match fields.maybe("answers") {
        Some(it) => it.list()?.iter().map(Place::bool).collect::<Result<_, _>>()?,
        None => vec![],
    };
    if rule == Rule::Number {
        fields.need("number")?;
        if answers.len() < 2 {
            return fields.need("answers")?.wrong("an answer of each side is expected");
        }
    }
    Ok(Bidding { rule, rounds, number, answers })
}

fn read_round(place: &Place) -> Result<Round, Malformed> {
    let fields = place.fields(&["demand", "offers"])?;
    let demand = fields.need("demand")?.at_least(0)?;
    let offers = fields.need("offers")?;
    let items = offers.integers(0)?;
    if items.is_empty() || items.iter().sum::<i128>() >= crate::input::LARGEST {
        return offers.wrong("at least one offer is expected, and their sum below 2^62");
    }
    Ok(Round { demand, offers: items })
}

pub fn solve(input: &Json) -> Result<Json, Malformed> {
    let bidding = read(input)?;
    let settlement = settle(&bidding);
    let mut output =
        Json::object([("feasible", true.into()), ("proved", true.into()), ("settled", settlement.is_some().into())]);
    if let Some(it) = settlement {
        output = output.with("amount", it.amount);
        if let Some(round) = it.round {
            output = output.with("round", round);
        }
        if !it.shares.is_empty() {
            output = output.with("shares", it.shares);
        }
    }
    // The rule alone: whatever else stood here would tell about bids.
    let rule = match bidding.rule {
        Rule::Midpoint => "where the offers reach the demand: the demand and half of what is above it, rounded down",
        Rule::Number => "the number, where every answer is yes",
    };
    Ok(output.with("certificate", Json::object([("rule", rule.into())])))
}

/// The settlement, if there is one. An odd tiyn of the midpoint stays with the payer.
pub fn settle(bidding: &Bidding) -> Option<Settlement> {
    if bidding.rule == Rule::Number {
        let amount = bidding.number?;
        let shares = bidding.rounds.last().map_or(vec![], |it| shares(amount, &it.offers));
        return bidding.answers.iter().all(|it| *it).then_some(Settlement { amount, round: None, shares });
    }
    for (at, round) in bidding.rounds.iter().enumerate() {
        let offered: i128 = round.offers.iter().sum();
        if offered >= round.demand {
            let amount = round.demand + (offered - round.demand) / 2;
            return Some(Settlement { amount, round: Some(at + 1), shares: shares(amount, &round.offers) });
        }
    }
    None
}

/// What each payer pays: what was offered above the amount is returned in proportion to the offers. An amount above the offers (a
/// number both accepted) is added in proportion.
fn shares(amount: i128, offers: &[i128]) -> Vec<i128> {
    let offered: i128 = offers.iter().sum();
    if offered == 0 {
        let equal = Awards { above: vec![amount; offers.len()], below: offers.len() as i128 };
        return rounded(&equal);
    }
    let part = |sum: i128| rounded(&Awards { above: offers.iter().map(|it| it * sum).collect(), below: offered });
    let change = part((offered - amount).abs());
    let sign = if offered >= amount { -1 } else { 1 };
    offers.iter().zip(change).map(|(offer, change)| offer + sign * change).collect()
}

/// The commitment to a bid, published before the bids are opened: the operator cannot change a bid afterwards.
pub fn commitment(bid: i128, nonce: &[u8; 32], session: &str, party: &str) -> String {
    let mut hash = Sha256::new();
    for part in [bid.to_string().as_bytes(), nonce, session.as_bytes(), party.as_bytes()] {
        // The length first, so that no two different bids are the same bytes.
        hash.update((part.len() as u64).to_be_bytes());
        hash.update(part);
    }
    hash.finalize().iter().map(|it| format!("{it:02x}")).collect()
}

/// Whether a bid may follow the one before: the demand only falls, the offers only rise, and both move.
pub fn may_follow(before: &Round, after: &Round, step: i128) -> bool {
    let rises = before.offers.iter().zip(&after.offers).all(|(before, after)| after >= before);
    let moved = after.offers.iter().sum::<i128>() - before.offers.iter().sum::<i128>() >= step;
    rises && moved && before.offers.len() == after.offers.len() && before.demand - after.demand >= step
}
