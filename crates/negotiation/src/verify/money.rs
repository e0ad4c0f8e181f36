//! Plans, claims and bids.

use super::{Verdict, ensure, field, integer, integers, is};
use crate::bid::{self, Rule as BidRule};
use crate::claims::{self, Rule};
use crate::json::{Json, Malformed};
use crate::plan::{self, Kind};

pub(super) fn plan(input: &Json, output: &Json) -> Result<Verdict, Malformed> {
    let request = plan::read(input)?;
    // The account, step by step: interest rounded half up, then the payment.
    let owed = |payments: &[i128]| {
        payments.iter().try_fold(request.debt, |balance, paid| {
            let (above, below) = request.rate;
            let interest =
                if balance <= 0 { 0 } else { (balance.checked_mul(above)?.checked_mul(2)? + below) / (2 * below) };
            Some(balance + interest - paid)
        })
    };
    let check = || -> Verdict {
        if !is(output, "feasible") {
            let all: Vec<i128> =
                request.capacity.iter().map(|it| if *it >= request.minimum { *it } else { 0 }).collect();
            let is_short = owed(&all).is_none_or(|it| it > 0);
            ensure(is_short || request.minimum > 1, "all of the capacity does pay the debt")?;
            return Ok(if is_short {
                "all of the capacity does not pay the debt".into()
            } else {
                "not refuted: the minimum stands in the way; that no choice of payments avoids it was not confirmed"
                    .into()
            });
        }
        let payments = integers(field(output, "payments")?)?;
        ensure(payments.len() == request.capacity.len(), "there is not one payment for each period")?;
        for (paid, most) in payments.iter().zip(&request.capacity) {
            ensure(paid <= most && *paid >= 0, "a payment is not within the capacity")?;
            ensure(*paid == 0 || *paid >= request.minimum, "a payment is below the minimum")?;
        }
        ensure(owed(&payments) == Some(0), "the account is not closed to the tiyn")?;
        let interest = payments.iter().sum::<i128>() - request.debt;
        ensure(integer(field(output, "interest")?)? == interest, "the interest is not what is paid above the debt")?;
        if let Some(first) = request.first_due {
            let due = |at: usize| Json::Text(first.months_later(at as i64).working(&request.days_off).to_string());
            let dates: Vec<Json> = (0..payments.len()).map(due).collect();
            ensure(field(output, "dates")? == &Json::List(dates), "a due date is not the working day it should be")?;
        }
        if is(output, "proved") {
            shape(&request, &payments)?;
        }
        Ok("every payment is within the capacity and the account closes to the tiyn".into())
    };
    Ok(check())
}

/// What makes a plan level, of equal burden or fast, as far as whole tiyn show it; the last two payments close the account.
fn shape(request: &plan::Request, payments: &[i128]) -> Result<(), String> {
    let paying: Vec<usize> = (0..payments.len()).filter(|it| payments[*it] > 0).collect();
    let body = &paying[..paying.len().saturating_sub(1)];
    let slack = payments.len() as i128 + 2;
    match request.kind {
        Kind::Fastest => {
            let is_full = body.iter().rev().skip(1).all(|it| payments[*it] == request.capacity[*it]);
            ensure(is_full || request.minimum > 0, "an earlier payment could have been larger")
        }
        Kind::Level => {
            let level = body.iter().map(|it| payments[*it]).max().unwrap_or(0);
            let is_level = body.iter().all(|it| payments[*it] + slack >= level.min(request.capacity[*it]));
            ensure(is_level, "a payment is below the level and below its capacity")
        }
        Kind::EqualBurden => {
            let is_equal = body.iter().all(|a| {
                body.iter().all(|b| {
                    let (a, b) = ((payments[*a], request.capacity[*a]), (payments[*b], request.capacity[*b]));
                    (a.0 * b.1 - b.0 * a.1).abs() <= slack * (a.1 + b.1)
                })
            });
            ensure(is_equal, "a payment is another part of its capacity than the others")
        }
    }
}

pub(super) fn claims(input: &Json, output: &Json) -> Result<Verdict, Malformed> {
    let (estate, claims, rule) = claims::read(input)?;
    let total: i128 = claims.iter().sum();
    let check = || -> Verdict {
        let awards = integers(field(output, "awards")?)?;
        ensure(awards.len() == claims.len(), "there is not one award for each claim")?;
        ensure(awards.iter().sum::<i128>() == estate.min(total), "the awards do not add up to the estate")?;
        let is_within = awards.iter().zip(&claims).all(|(award, claim)| (0..=*claim).contains(award));
        ensure(is_within, "an award is below 0 or above its claim")?;
        let losses: Vec<i128> = claims.iter().zip(&awards).map(|(claim, award)| claim - award).collect();
        let halves: Vec<i128> = claims.iter().map(|it| (it + 1) / 2).collect();
        let holds = match rule {
            _ if estate >= total => true,
            Rule::Proportional => claims.iter().zip(&awards).all(|(c, a)| (a * total - c * estate).abs() < total),
            Rule::EqualAwards => is_equal(&awards, &claims),
            Rule::EqualLosses => is_equal(&losses, &claims),
            Rule::ContestedGarment if 2 * estate <= total => is_equal(&awards, &halves),
            Rule::ContestedGarment => is_equal(&losses, &halves),
        };
        ensure(holds, "the awards are not those of the rule")?;
        Ok("the awards add up to the estate and are those of the rule, to the tiyn".into())
    };
    Ok(check())
}

/// Whether everybody has the same or all of his cap, to the tiyn.
fn is_equal(parts: &[i128], caps: &[i128]) -> bool {
    let most = parts.iter().max().copied().unwrap_or(0);
    parts.iter().zip(caps).all(|(part, cap)| part <= cap && (part + 1 >= *cap || part + 1 >= most))
}

pub(super) fn bid(input: &Json, output: &Json) -> Result<Verdict, Malformed> {
    let bidding = bid::read(input)?;
    let offered = |it: &bid::Round| it.offers.iter().sum::<i128>();
    let overlap = bidding.rounds.iter().position(|it| offered(it) >= it.demand);
    let (expected, round) = match bidding.rule {
        BidRule::Midpoint => {
            (overlap.map(|at| (bidding.rounds[at].demand + offered(&bidding.rounds[at])).div_euclid(2)), overlap)
        }
        BidRule::Number => (bidding.number.filter(|_| !bidding.answers.contains(&false)), None),
    };
    let check = || -> Verdict {
        ensure(is(output, "settled") == expected.is_some(), "settled is not what the bids say")?;
        let Some(amount) = expected else {
            let tells = ["amount", "round", "shares"].iter().any(|it| output.get(it).is_some());
            ensure(!tells, "something of the bids stands in a result without settlement")?;
            return Ok("there is no settlement, and nothing is told".into());
        };
        ensure(integer(field(output, "amount")?)? == amount, "the amount is not that of the rule")?;
        let told = output.get("round").map(integer).transpose()?;
        ensure(told == round.map(|it| it as i128 + 1), "the round is not the first with an overlap")?;
        let offers = round.or(bidding.rounds.len().checked_sub(1)).map(|at| &bidding.rounds[at].offers);
        if let Some(offers) = offers {
            let shares = integers(field(output, "shares")?)?;
            let all: i128 = offers.iter().sum();
            ensure(shares.len() == offers.len() && shares.iter().sum::<i128>() == amount, "the shares do not add up")?;
            let is_fair = |(share, offer): (&i128, &i128)| {
                (share * all - offer * amount).abs() < all.max(1) && (*share <= *offer || amount > all)
            };
            ensure(all == 0 || shares.iter().zip(offers).all(is_fair), "a share is not in proportion to its offer")?;
        }
        Ok("the amount and the shares are those of the rule".into())
    };
    Ok(check())
}
