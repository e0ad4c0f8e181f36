//! How events change the table, the bidding and the day to think.

use crate::{Bidding, BiddingEnd, Body, Event, Fact, OwnSum, Procedure, Run, Table};
use jiff::civil::Date;
use std::collections::{BTreeMap, BTreeSet};

pub(super) fn apply(it: &mut Procedure, event: &Event, on: Date) {
    issues(&mut it.table, event);
    points(&mut it.table, event, on);
    bids(it, event);
    number(it, event);
    if let Fact::CoolingOffAsked { by, .. } = &event.fact {
        it.cooling_off.insert(*by, on);
    }
}

fn issues(table: &mut Table, event: &Event) {
    match (&event.fact, &event.body) {
        (Fact::IssueAdded { issue, .. }, body) => {
            table.last_issue = *issue;
            if let Some(Body::Issue(issue)) = body {
                table.issues.push(issue.clone());
            }
        }
        (Fact::IssueRemoved { issue, .. }, _) => table.issues.retain(|it| it.no != *issue),
        (Fact::TentativeNoted { .. }, _) => {}
        _ => return,
    }
    // Another table is another question: points given to the one before say nothing about it.
    table.version = table.version.saturating_add(1);
    table.ready.clear();
    table.points.clear();
    table.tentative = match &event.fact {
        Fact::TentativeNoted { options, .. } => Some(options.clone()),
        _ => None,
    };
}

fn points(table: &mut Table, event: &Event, on: Date) {
    match (&event.fact, &event.body) {
        (Fact::PointsGiven { side, table: version, .. }, Some(Body::Points(points))) if *version == table.version => {
            table.points.insert(*side, points.clone());
        }
        (Fact::PointsReady { side, table: version, commitment, .. }, _) if *version == table.version => {
            table.ready.insert(*side, *commitment);
        }
        (Fact::PackagesFound { run, table: version, seed, .. }, body) => {
            let packages = match body {
                Some(Body::Packages(packages)) => packages.clone(),
                _ => vec![],
            };
            table.runs.push(Run {
                no: *run,
                table: *version,
                seed: *seed,
                found_on: on,
                // It is improved once: the next run looks without it.
                tentative: table.tentative.take(),
                commitments: table.ready.clone(),
                issues: table.issues.clone(),
                packages,
                certificate: None,
            });
        }
        (Fact::PackagesWeighed { run, .. }, Some(Body::Certificate(text))) => {
            if let Some(known) = table.runs.iter_mut().find(|it| it.no == *run) {
                known.certificate = Some(text.clone());
            }
        }
        _ => {}
    }
}

fn bids(it: &mut Procedure, event: &Event) {
    if let Fact::BiddingOpened { bidding, payer, payee, due, .. } = &event.fact {
        let (what, way) = match &event.body {
            Some(Body::Sum { what, way, .. }) => (Some(what.clone()), Some(way.clone())),
            _ => (None, None),
        };
        it.bidding = Some(Bidding {
            no: *bidding,
            payer: *payer,
            payee: *payee,
            due: *due,
            what,
            way,
            round: 1,
            ready: BTreeMap::new(),
            own: vec![],
            asked: BTreeSet::new(),
            number: None,
            answered: BTreeSet::new(),
            own_answers: BTreeMap::new(),
            end: None,
        });
        return;
    }
    let Some(known) = &mut it.bidding else { return };
    match (&event.fact, &event.body) {
        (Fact::BidMade { side, round, .. }, Some(Body::SecretSum(bid))) => {
            known.own.push(OwnSum { side: *side, round: *round, bid: *bid });
        }
        (Fact::BidReady { side, commitment, .. }, _) => {
            known.ready.insert(*side, *commitment);
        }
        (Fact::BidsMet { .. }, body) => {
            let amount = match body {
                Some(Body::Sum { amount, .. }) => *amount,
                _ => None,
            };
            known.end = Some(BiddingEnd::Met { amount, opened: vec![] });
        }
        (Fact::BidsOpened { .. }, Some(Body::Opened(bids))) => {
            if let Some(BiddingEnd::Met { opened, .. }) = &mut known.end {
                opened.clone_from(bids);
            }
        }
        (Fact::BidsMissed { .. }, _) => {
            known.round = known.round.saturating_add(1);
            known.ready.clear();
        }
        (Fact::BiddingStopped { .. }, _) => known.end = Some(BiddingEnd::Stopped),
        _ => {}
    }
}

fn number(it: &mut Procedure, event: &Event) {
    let Some(known) = &mut it.bidding else { return };
    let sum = match &event.body {
        Some(Body::Sum { amount, .. }) => *amount,
        _ => None,
    };
    match (&event.fact, &event.body) {
        (Fact::NumberAsked { side, .. }, _) => {
            known.asked.insert(*side);
        }
        (Fact::NumberNamed { .. }, _) => known.number = sum,
        (Fact::NumberAnswered { side, .. }, Some(Body::Reply { yes, .. })) => {
            known.own_answers.insert(*side, *yes);
        }
        (Fact::AnswerReady { side, .. }, _) => {
            known.answered.insert(*side);
        }
        (Fact::NumberAgreed { .. }, _) => known.end = Some(BiddingEnd::Number { amount: sum }),
        (Fact::NumberFailed { .. }, _) => known.end = Some(BiddingEnd::NotMet),
        _ => {}
    }
}
