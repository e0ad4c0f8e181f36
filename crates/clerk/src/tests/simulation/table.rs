//! Any act at the table and with secret sums.

use super::chance::Chance;
use super::content::{day, procedure};
use crate::tests::cast::Town;
use case::{Act, ActKind, Case, Outcome, Points, SideNo, Tiyn};
use record::Digest;

pub(super) const ACTS: &[ActKind] = &[
    ActKind::AddIssue,
    ActKind::RemoveIssue,
    ActKind::NoteTentative,
    ActKind::GivePoints,
    ActKind::AskPackages,
    ActKind::OpenBidding,
    ActKind::MakeBid,
    ActKind::AskNumber,
    ActKind::AnswerNumber,
    ActKind::StopBidding,
    ActKind::AskCoolingOff,
];

pub(super) fn act(chance: &mut Chance, town: &Town, case: &Case, kind: ActKind) -> Option<Act> {
    let no = procedure(chance, case);
    let table = case.procedure(no).map(|it| it.table.clone()).unwrap_or_default();
    let nonce = Digest::of(&chance.below(u64::MAX).to_be_bytes());
    let number = |chance: &mut Chance, end| u16::try_from(chance.below(end)).unwrap_or(0);
    let amount = Tiyn::tenge(i64::try_from(chance.below(10) * 100).unwrap_or(0));
    Some(match kind {
        ActKind::AddIssue => Act::AddIssue {
            procedure: no,
            name: "how much".to_owned(),
            options: vec![option(chance, town), option(chance, town), Outcome::Nothing {}],
            left_to_the_parties: !chance.once_in(8),
        },
        ActKind::RemoveIssue => Act::RemoveIssue { procedure: no, issue: number(chance, 4) },
        ActKind::NoteTentative => {
            Act::NoteTentative { procedure: no, options: table.issues.iter().map(|_| number(chance, 3)).collect() }
        }
        ActKind::GivePoints => {
            let row = |it: &case::Issue| it.options.iter().map(|_| number(chance, 102)).collect();
            let points = table.issues.iter().map(row).collect();
            Act::GivePoints { procedure: no, points: Points { table: table.version, points, reserved: 20, nonce } }
        }
        ActKind::AskPackages => Act::AskPackages { procedure: no },
        ActKind::OpenBidding => {
            let (what, way) = ("the loan".to_owned(), "by transfer".to_owned());
            Act::OpenBidding { procedure: no, payer: SideNo(2), payee: SideNo(1), due: day(chance, town), what, way }
        }
        ActKind::MakeBid => Act::MakeBid { procedure: no, amount, nonce },
        ActKind::AskNumber => Act::AskNumber { procedure: no },
        ActKind::AnswerNumber => Act::AnswerNumber { procedure: no, yes: !chance.once_in(3), nonce },
        ActKind::StopBidding => Act::StopBidding { procedure: no },
        ActKind::AskCoolingOff => Act::AskCoolingOff { procedure: no },
        _ => return None,
    })
}

fn option(chance: &mut Chance, town: &Town) -> Outcome {
    let (due, way) = (day(chance, town), "by transfer".to_owned());
    let total = Tiyn::tenge(i64::try_from(chance.below(10)).unwrap_or(0));
    Outcome::Pay { debtor: SideNo(2), creditor: SideNo(1), total, due, way }
}
