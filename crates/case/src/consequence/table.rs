//! What follows from acts at the table. What the engine finds is added by the clerk.

use super::{Acting, Happening};
use crate::{Act, Body, Case, Fact, Issue, Room, SecretSum, answer_commitment};

pub(super) fn consequence(case: &Case, act: &Act, acting: &Acting) -> Option<Vec<Happening>> {
    issues(case, act).or_else(|| points(case, act, acting)).or_else(|| bidding(case, act, acting))
}

fn issues(case: &Case, act: &Act) -> Option<Vec<Happening>> {
    let stands = |issue, no| case.procedure(no).is_some_and(|it| it.table.issues.iter().any(|it| it.no == issue));
    Some(vec![match act {
        Act::AddIssue { procedure, name, options, .. } => {
            let no = case.procedure(*procedure)?.table.last_issue.saturating_add(1);
            let count = u16::try_from(options.len()).ok()?;
            Happening::with(
                case.talk_room(*procedure),
                Fact::IssueAdded { procedure: *procedure, issue: no, options: count },
                Body::Issue(Issue { no, name: name.clone(), options: options.clone() }),
            )
        }
        Act::RemoveIssue { procedure, issue } if stands(*issue, *procedure) => {
            Happening::plain(case.talk_room(*procedure), Fact::IssueRemoved { procedure: *procedure, issue: *issue })
        }
        Act::NoteTentative { procedure, options } if case.procedure(*procedure)?.table.has(options) => {
            Happening::plain(
                case.talk_room(*procedure),
                Fact::TentativeNoted { procedure: *procedure, options: options.clone() },
            )
        }
        _ => return None,
    }])
}

fn points(case: &Case, act: &Act, acting: &Acting) -> Option<Vec<Happening>> {
    let side = case.side_of(acting.acting_for());
    match act {
        Act::GivePoints { procedure, points } => {
            let (procedure, side, table) = (*procedure, side?, points.table);
            let commitment = points.commitment(side);
            Some(vec![
                Happening::with(
                    Room::Own(procedure, side),
                    Fact::PointsGiven { procedure, side, table },
                    Body::Points(points.clone()),
                ),
                Happening::plain(case.talk_room(procedure), Fact::PointsReady { procedure, side, table, commitment }),
            ])
        }
        Act::AskCoolingOff { procedure } => {
            let fact = Fact::CoolingOffAsked { procedure: *procedure, by: side? };
            Some(vec![Happening::plain(case.talk_room(*procedure), fact)])
        }
        _ => None,
    }
}

fn bidding(case: &Case, act: &Act, acting: &Acting) -> Option<Vec<Happening>> {
    let side = case.side_of(acting.acting_for());
    let open = |no| case.procedure(no)?.bidding.as_ref().filter(|it| it.end.is_none());
    match act {
        Act::OpenBidding { procedure, payer, payee, due, what, way } => {
            let bidding = case.procedure(*procedure)?.bidding.as_ref().map_or(1, |it| it.no.saturating_add(1));
            Some(vec![Happening::with(
                case.talk_room(*procedure),
                Fact::BiddingOpened { procedure: *procedure, bidding, payer: *payer, payee: *payee, due: *due },
                Body::Sum { amount: None, what: what.clone(), way: way.clone() },
            )])
        }
        Act::MakeBid { procedure, amount, nonce } => {
            let (known, procedure, side) = (open(*procedure)?, *procedure, side?);
            let (bid, bidding, round) = (SecretSum { amount: *amount, nonce: *nonce }, known.no, known.round);
            let commitment = bid.commitment(bidding, round, side);
            let (own, joint) = (Room::Own(procedure, side), case.talk_room(procedure));
            Some(vec![
                Happening::with(own, Fact::BidMade { procedure, bidding, round, side }, Body::SecretSum(bid)),
                Happening::plain(joint, Fact::BidReady { procedure, bidding, round, side, commitment }),
            ])
        }
        Act::AskNumber { procedure } => {
            let fact = Fact::NumberAsked { procedure: *procedure, bidding: open(*procedure)?.no, side: side? };
            Some(vec![Happening::plain(case.talk_room(*procedure), fact)])
        }
        Act::AnswerNumber { procedure, yes, nonce } => {
            let (procedure, bidding, side) = (*procedure, open(*procedure)?.no, side?);
            let commitment = answer_commitment(bidding, side, *yes, nonce);
            let reply = Body::Reply { yes: *yes, nonce: *nonce };
            let joint = case.talk_room(procedure);
            Some(vec![
                Happening::with(Room::Own(procedure, side), Fact::NumberAnswered { procedure, bidding, side }, reply),
                Happening::plain(joint, Fact::AnswerReady { procedure, bidding, side, commitment }),
            ])
        }
        Act::StopBidding { procedure } => {
            let fact = Fact::BiddingStopped { procedure: *procedure, bidding: open(*procedure)?.no, by: side };
            Some(vec![Happening::plain(case.talk_room(*procedure), fact)])
        }
        _ => None,
    }
}
