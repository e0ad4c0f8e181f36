//! Phrases of the table and of secret sums, and what somebody sees there.

use super::acts::tiyn;
use super::phrase::{Scene, day};
use super::terms;
use crate::Sheet;
use case::{Act, BiddingEnd, Deed, Outcome, Points, Procedure};
use record::Digest;

/// Chance stands still in a story.
const NONCE: Digest = Digest([7; 32]);

pub(super) fn act(phrase: &str, scene: &Scene) -> Option<Act> {
    issues(phrase, scene).or_else(|| sums(phrase, scene))
}

fn issues(phrase: &str, scene: &Scene) -> Option<Act> {
    let procedure = scene.procedure;
    let after = |verb: &str| phrase.strip_prefix(verb);
    if let Some((name, rest)) = after("puts *").and_then(|it| it.split_once("* on the table")) {
        let options = scene.list("Options", name).iter().map(|it| outcome(scene, it)).collect();
        let left_to_the_parties = rest != ", though the law fixes it";
        return Some(Act::AddIssue { procedure, name: name.to_owned(), options, left_to_the_parties });
    }
    if let Some(issue) = after("takes question ").and_then(|it| it.strip_suffix(" off the table")) {
        return Some(Act::RemoveIssue { procedure, issue: issue.parse().unwrap() });
    }
    if let Some(options) = after("notes as agreed so far: ") {
        return Some(Act::NoteTentative { procedure, options: options.split(", ").map(chosen).collect() });
    }
    if let Some(rest) = after("gives points: ") {
        let (rest, reserved) = rest.split_once(", at least ").map_or((rest, 0), |it| (it.0, it.1.parse().unwrap()));
        let row = |it: &str| it.split(' ').map(|it| it.parse().unwrap()).collect();
        let table = scene.case?.procedure(procedure)?.table.version;
        let points = Points { table, points: rest.split(", ").map(row).collect(), reserved, nonce: NONCE };
        return Some(Act::GivePoints { procedure, points });
    }
    Some(match phrase {
        "asks the program" => Act::AskPackages { procedure },
        "asks for a day to think" => Act::AskCoolingOff { procedure },
        _ => return None,
    })
}

/// People count from 1.
fn chosen(option: &str) -> u16 {
    option.parse::<u16>().unwrap() - 1
}

/// `paid on 4 May, 4 June`, `the car goes from Daulet to Aigerim by 4 May, by deed`, `nothing`, or an obligation.
fn outcome(scene: &Scene, item: &str) -> Outcome {
    if item == "nothing" {
        return Outcome::Nothing {};
    }
    if let Some(dates) = item.strip_prefix("paid on ") {
        return Outcome::Parts { dates: dates.split(", ").map(day).collect() };
    }
    if let Some((things, rest)) = item.split_once(" goes from ") {
        let (holder, rest) = rest.split_once(" to ").unwrap();
        let (to, rest) = rest.split_once(" by ").unwrap();
        let (due, way) = rest.split_once(", ").unwrap();
        let (to, holder, due) = (scene.side(to), scene.side(holder), day(due));
        return Outcome::Goes { to, holder, things: things.to_owned(), due, way: way.to_owned() };
    }
    let owed = terms::obligation(scene, item);
    let (debtor, creditor, way) = (owed.debtor, owed.creditor, owed.way);
    match owed.deed {
        Deed::Pay { total, instalments } => Outcome::Pay { debtor, creditor, total, due: instalments[0].due, way },
        Deed::Act { what, due } => Outcome::Deed { debtor, creditor, what, due: due.unwrap(), way },
    }
}

fn sums(phrase: &str, scene: &Scene) -> Option<Act> {
    let procedure = scene.procedure;
    if let Some(rest) = phrase.strip_prefix("opens secret sums: ") {
        let (payer, rest) = rest.split_once(" pays ")?;
        let (payee, due) = rest.split_once(" by ")?;
        let (payer, payee, due) = (scene.side(payer), scene.side(payee), day(due));
        let (what, way) = ("the rest of the loan".to_owned(), "by transfer".to_owned());
        return Some(Act::OpenBidding { procedure, payer, payee, due, what, way });
    }
    if let Some(sum) = phrase.strip_prefix("names in secret ") {
        return Some(Act::MakeBid { procedure, amount: tiyn(sum), nonce: NONCE });
    }
    Some(match phrase {
        "asks for the number" => Act::AskNumber { procedure },
        "answers the number: yes" => Act::AnswerNumber { procedure, yes: true, nonce: NONCE },
        "answers the number: no" => Act::AnswerNumber { procedure, yes: false, nonce: NONCE },
        "stops secret sums" => Act::StopBidding { procedure },
        _ => return None,
    })
}

/// The packages with what they are worth to the reader, and how the secret sums stand.
pub(super) fn told(sheet: &Sheet) -> String {
    let Some(known) = sheet.view.case.latest() else { return "there is no table".to_owned() };
    let mut told = packages(known, sheet);
    told.extend(known.bidding.as_ref().map(|it| match &it.end {
        None => {
            let own = it.own.iter().map(|it| format!("{} in round {}", it.bid.amount.0 / 100, it.round));
            let number = it.number.map(|it| format!(", the number is {}", it.0 / 100)).unwrap_or_default();
            format!("secret sums: round {}, own: {}{number}", it.round, some(own.collect()))
        }
        Some(BiddingEnd::Met { amount, opened }) => {
            let sums: Vec<String> = opened.iter().map(|it| (it.bid.amount.0 / 100).to_string()).collect();
            format!("secret sums met at {}, opened: {}", amount.unwrap_or_default().0 / 100, some(sums))
        }
        Some(BiddingEnd::Number { amount }) => format!("the number is agreed: {}", amount.unwrap_or_default().0 / 100),
        Some(BiddingEnd::NotMet) => "secret sums did not meet".to_owned(),
        Some(BiddingEnd::Stopped) => "secret sums were stopped".to_owned(),
    }));
    if told.is_empty() { "nothing is there yet".to_owned() } else { told.join("; ") }
}

fn packages(known: &Procedure, sheet: &Sheet) -> Vec<String> {
    let own = sheet.view.side().and_then(|side| known.table.points.get(&side));
    let run = |run: &case::Run| {
        let one = |it: &case::Package| {
            let options: Vec<String> = it.options.iter().map(|it| (it + 1).to_string()).collect();
            let worth = own.map(|own| format!(" (worth {})", own.of(&it.options))).unwrap_or_default();
            format!("{}{worth}", options.join("-"))
        };
        let certificate = if run.certificate.is_some() { ", with a certificate" } else { "" };
        format!("run {}: {}{certificate}", run.no, some(run.packages.iter().map(one).collect()))
    };
    known.table.runs.iter().map(run).collect()
}

fn some(items: Vec<String>) -> String {
    if items.is_empty() { "none".to_owned() } else { items.join(", ") }
}
