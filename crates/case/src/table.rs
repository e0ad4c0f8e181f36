//! The table: issues with their options, each side's points, packages found, secret sums, a day to think.
//!
//! An option says what it means as terms, so that whatever is chosen becomes an agreement without being typed again.
//! Points and secret sums stand in their side's own room and nowhere else; what others learn of them is a commitment.

use crate::{Costs, Deed, Instalment, Obligation, OnDefault, SideNo, Terms, Tiyn, Waiver};
use jiff::civil::Date;
use record::{Digest, canonical};
use serde::{Deserialize, Serialize};
use serde_json::json;
use std::collections::{BTreeMap, BTreeSet};

/// A table has at most so many issues, an issue so many options, an option so many points.
pub const MOST_ISSUES: usize = 8;
pub const MOST_OPTIONS: usize = 8;
pub const MOST_POINTS: u16 = 100;
/// So often the program looks for packages in one procedure, and so often both sides name a secret sum.
pub const MOST_RUNS: u16 = 3;
pub const MOST_ROUNDS: u8 = 3;

/// One question to be settled, and the answers that are possible.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Issue {
    pub no: u16,
    pub name: String,
    pub options: Vec<Outcome>,
}

/// One possible answer to an issue, as what it would mean.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Outcome {
    /// A sum; in one part, unless another issue says in how many.
    Pay { debtor: SideNo, creditor: SideNo, total: Tiyn, due: Date, way: String },
    /// The sum of the table is paid on these days, in equal parts.
    Parts { dates: Vec<Date> },
    /// What belongs together goes to one side.
    Goes { to: SideNo, holder: SideNo, things: String, due: Date, way: String },
    /// Something is done.
    Deed { debtor: SideNo, creditor: SideNo, what: String, due: Date, way: String },
    /// Nothing of it is done.
    Nothing {},
}

/// What each option is worth to one side, and from how many points on an agreement is better than none.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Points {
    /// The version of the table they are given to.
    pub table: u16,
    pub points: Vec<Vec<u16>>,
    #[serde(default)]
    pub reserved: u32,
    /// Drawn by chance: keeps the commitment from being guessed.
    pub nonce: Digest,
}

/// A package: for each issue the option chosen.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Package {
    pub options: Vec<u16>,
}

/// What the program found in one run.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Run {
    pub no: u16,
    /// The version of the table it was found for.
    pub table: u16,
    pub seed: Digest,
    pub found_on: Date,
    /// The tentative agreement that was to be improved.
    pub tentative: Option<Vec<u16>>,
    /// The commitments of all sides to the points it was made of.
    pub commitments: BTreeMap<SideNo, Digest>,
    pub issues: Vec<Issue>,
    pub packages: Vec<Package>,
    /// The reader's own certificate.
    pub certificate: Option<String>,
}

/// The table of a procedure.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Table {
    /// How often the list was changed; points are given to one version.
    pub version: u16,
    pub issues: Vec<Issue>,
    /// Nobody takes the number of an issue that was taken off.
    pub last_issue: u16,
    pub tentative: Option<Vec<u16>>,
    /// Who has given points to this version, and the commitment to them.
    pub ready: BTreeMap<SideNo, Digest>,
    /// The points themselves, as far as they may be read.
    pub points: BTreeMap<SideNo, Points>,
    pub runs: Vec<Run>,
}

/// Blind bidding for one sum.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Bidding {
    pub no: u16,
    pub payer: SideNo,
    pub payee: SideNo,
    pub due: Date,
    /// What the sum is for and how it is paid.
    pub what: Option<String>,
    pub way: Option<String>,
    /// The round that is open, from 1.
    pub round: u8,
    /// The commitments of the open round.
    pub ready: BTreeMap<SideNo, Digest>,
    /// The reader's own sums by round, as long as they are kept.
    pub own: Vec<OwnSum>,
    /// The sides that asked for the program's number.
    pub asked: BTreeSet<SideNo>,
    pub number: Option<Tiyn>,
    pub answered: BTreeSet<SideNo>,
    pub own_answers: BTreeMap<SideNo, bool>,
    pub end: Option<BiddingEnd>,
}

/// A secret sum as its own side reads it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct OwnSum {
    pub side: SideNo,
    pub round: u8,
    pub bid: SecretSum,
}

/// A secret sum: the least one side takes, or the most the other pays.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SecretSum {
    pub amount: Tiyn,
    /// Drawn by chance: keeps the commitment from being guessed.
    pub nonce: Digest,
}

/// A secret sum that led to a settlement, opened so that everybody can compare it with its commitment.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct OpenedSum {
    pub side: SideNo,
    pub bid: SecretSum,
}

/// How the bidding ended.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum BiddingEnd {
    /// The sums met; what was agreed is the middle.
    Met {
        amount: Option<Tiyn>,
        opened: Vec<OpenedSum>,
    },
    /// All said yes to the program's number.
    Number {
        amount: Option<Tiyn>,
    },
    NotMet,
    Stopped,
}

impl Points {
    /// Whether they fit the table: one number for each option, none above the most.
    pub fn fit(&self, table: &Table) -> bool {
        self.table == table.version
            && self.points.len() == table.issues.len()
            && self.points.iter().zip(&table.issues).all(|(points, issue)| {
                points.len() == issue.options.len() && points.iter().all(|it| *it <= MOST_POINTS)
            })
    }

    pub fn of(&self, options: &[u16]) -> u32 {
        let worth = |(points, option): (&Vec<u16>, &u16)| points.get(usize::from(*option)).copied().unwrap_or(0);
        self.points.iter().zip(options).map(|it| u32::from(worth(it))).sum()
    }

    /// The commitment the others read: it binds this side to its points and tells nothing of them.
    pub fn commitment(&self, side: SideNo) -> Digest {
        digest(&json!({
            "kind": "kelisim-points/1", "nonce": self.nonce, "points": self.points, "reserved": self.reserved,
            "side": side.0, "table": self.table,
        }))
    }
}

impl Bidding {
    /// Whether another round may be named.
    pub fn has_a_round(&self) -> bool {
        self.end.is_none() && self.round <= MOST_ROUNDS
    }

    /// The side that bids against that one.
    pub fn other(&self, side: SideNo) -> SideNo {
        if side == self.payer { self.payee } else { self.payer }
    }

    /// The sum that side named last, where it may be read.
    pub fn last_of(&self, side: SideNo) -> Option<&OwnSum> {
        self.own.iter().rev().find(|it| it.side == side)
    }
}

impl SecretSum {
    /// The commitment published before the sums are opened: the office cannot change a sum afterwards.
    pub fn commitment(&self, bidding: u16, round: u8, side: SideNo) -> Digest {
        digest(&json!({
            "amount": self.amount.0.to_string(), "bidding": bidding, "kind": "kelisim-bid/1", "nonce": self.nonce,
            "round": round, "side": side.0,
        }))
    }
}

/// The commitment to a secret yes or no.
pub fn answer_commitment(bidding: u16, side: SideNo, yes: bool, nonce: &Digest) -> Digest {
    digest(&json!({
        "answer": yes, "bidding": bidding, "kind": "kelisim-answer/1", "nonce": nonce, "side": side.0,
    }))
}

fn digest(value: &serde_json::Value) -> Digest {
    Digest::of(canonical(value).expect("whole numbers and texts only").as_bytes())
}

impl Outcome {
    /// The sides it names.
    pub fn sides(&self) -> Vec<SideNo> {
        match self {
            Self::Pay { debtor, creditor, .. } | Self::Deed { debtor, creditor, .. } => vec![*debtor, *creditor],
            Self::Goes { to, holder, .. } => vec![*to, *holder],
            Self::Parts { .. } | Self::Nothing {} => vec![],
        }
    }

    /// Whether it says all that terms must say: a sum or a thing, a day, a way, two different sides.
    pub fn is_whole(&self) -> bool {
        let said = |text: &str| !text.trim().is_empty();
        match self {
            Self::Pay { debtor, creditor, total, way, .. } => debtor != creditor && *total > Tiyn(0) && said(way),
            Self::Parts { dates } => !dates.is_empty() && dates.len() <= 60 && dates.windows(2).all(|it| it[0] < it[1]),
            Self::Goes { things, way, .. } => said(things) && said(way),
            Self::Deed { debtor, creditor, what, way, .. } => debtor != creditor && said(what) && said(way),
            Self::Nothing {} => true,
        }
    }

    fn is_parts(&self) -> bool {
        matches!(self, Self::Parts { .. })
    }
}

impl Issue {
    pub fn is_about_parts(&self) -> bool {
        self.options.iter().any(Outcome::is_parts)
    }

    pub fn is_about_a_sum(&self) -> bool {
        self.options.iter().any(|it| matches!(it, Outcome::Pay { .. }))
    }

    /// Things that go to one side or another.
    pub fn is_about_things(&self) -> bool {
        self.options.iter().all(|it| matches!(it, Outcome::Goes { .. }))
    }

    /// Whether it can be put on this table.
    pub fn fits(&self, table: &Table, sides: &[SideNo]) -> bool {
        let parts = self.options.iter().filter(|it| it.is_parts()).count();
        !self.name.trim().is_empty()
            && (2..=MOST_OPTIONS).contains(&self.options.len())
            && table.issues.len() < MOST_ISSUES
            && self.options.iter().all(|it| it.is_whole() && it.sides().iter().all(|side| sides.contains(side)))
            && (1..self.options.len()).all(|at| !self.options[..at].contains(&self.options[at]))
            && (parts == 0 || parts == self.options.len() && !table.issues.iter().any(Self::is_about_parts))
            && !(self.is_about_a_sum() && table.issues.iter().any(Self::is_about_a_sum))
    }
}

impl Table {
    /// Whether these are one option of each issue.
    pub fn has(&self, options: &[u16]) -> bool {
        !self.issues.is_empty()
            && options.len() == self.issues.len()
            && options.iter().zip(&self.issues).all(|(option, issue)| usize::from(*option) < issue.options.len())
    }

    /// Whether parts are named and no sum that could be paid in them.
    pub fn lacks_a_sum(&self) -> bool {
        self.issues.iter().any(Issue::is_about_parts) && !self.issues.iter().any(Issue::is_about_a_sum)
    }

    /// Whether every one of the sides has given points to the table as it stands.
    pub fn is_ready(&self, sides: &[SideNo]) -> bool {
        !self.issues.is_empty() && sides.iter().all(|it| self.ready.contains_key(it))
    }

    /// The seed of a run: made of all commitments, so that nobody chooses it alone.
    pub fn seed(&self) -> Digest {
        let commitments: Vec<String> = self.ready.values().map(Digest::to_string).collect();
        digest(&json!({ "commitments": commitments, "kind": "kelisim-seed/1", "run": self.runs.len() + 1 }))
    }
}

/// The terms a package means. What the table does not settle is left open: costs, and what follows on default.
pub fn terms_of(issues: &[Issue], options: &[u16], sides: &[SideNo]) -> Terms {
    let chosen: Vec<&Outcome> =
        issues.iter().zip(options).filter_map(|(issue, option)| issue.options.get(usize::from(*option))).collect();
    let parts = chosen.iter().find_map(|it| match it {
        Outcome::Parts { dates } => Some(dates.as_slice()),
        _ => None,
    });
    let mut terms = Terms {
        obligations: vec![],
        waivers: vec![],
        costs: Costs::NotStated,
        on_default: OnDefault::NotStated,
        ..Terms::default()
    };
    let owed = |debtor: &SideNo, creditor: &SideNo, deed, way: &String| Obligation {
        debtor: *debtor,
        creditor: *creditor,
        deed,
        way: way.clone(),
        condition: None,
    };
    for outcome in chosen {
        match outcome {
            Outcome::Pay { debtor, creditor, total, due, way } => {
                let instalments = instalments(*total, parts.unwrap_or(&[*due]));
                terms.obligations.push(owed(debtor, creditor, Deed::Pay { total: *total, instalments }, way));
            }
            // Who has it already keeps it: the others ask for it no more.
            Outcome::Goes { to, holder, things, .. } if to == holder => {
                let others = sides.iter().filter(|it| *it != to);
                terms.waivers.extend(others.map(|it| Waiver { by: *it, what: things.clone(), amount: None }));
            }
            Outcome::Goes { to, holder, things, due, way } => {
                let deed = Deed::Act { what: things.clone(), due: Some(*due) };
                terms.obligations.push(owed(holder, to, deed, way));
            }
            Outcome::Deed { debtor, creditor, what, due, way } => {
                let deed = Deed::Act { what: what.clone(), due: Some(*due) };
                terms.obligations.push(owed(debtor, creditor, deed, way));
            }
            Outcome::Parts { .. } | Outcome::Nothing {} => {}
        }
    }
    terms
}

/// Equal parts of whole tenge; the last one makes the sum whole.
pub fn instalments(total: Tiyn, dates: &[Date]) -> Vec<Instalment> {
    let count = i64::try_from(dates.len()).unwrap_or(i64::MAX).max(1);
    let part = match total.0 / 100 / count {
        0 => total.0 / count,
        tenge => tenge * 100,
    };
    let mut left = total.0;
    let mut made = vec![];
    for (at, due) in (1..).zip(dates) {
        let amount = if at == count { left } else { part };
        left -= amount;
        made.push(Instalment { due: *due, amount: Tiyn(amount) });
    }
    made.retain(|it| it.amount > Tiyn(0));
    made
}
