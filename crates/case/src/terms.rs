//! What is agreed: obligations with term and order of performance, waivers, costs, what follows on default.

use crate::{SideNo, Tiyn};
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// One thing asked for.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Claim {
    pub what: String,
    /// `None` for a claim that has no price.
    pub amount: Option<Tiyn>,
    /// State fee paid for it; 0 out of court.
    #[serde(default)]
    pub fee_paid: Tiyn,
    /// The side that counterclaims it; `None` for what was asked first.
    #[serde(default)]
    pub by: Option<SideNo>,
}

/// The content of a proposal or an agreement.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Terms {
    pub obligations: Vec<Obligation>,
    #[serde(default)]
    pub waivers: Vec<Waiver>,
    pub costs: Costs,
    pub on_default: OnDefault,
    /// Anything else, in the parties' words.
    #[serde(default)]
    pub other: String,
    /// Which claims of the case it settles.
    #[serde(default)]
    pub settles: Settles,
    /// Claims that pass to another (CPC 176(4)).
    #[serde(default)]
    pub cessions: Vec<Cession>,
    /// What is to be entered in a register of rights on the ground of the agreement (Law on Mediation 27(7-1)).
    #[serde(default)]
    pub registrations: Vec<Registration>,
}

/// Whether the dispute is settled whole or in part (CPC 174(2)).
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Settles {
    #[default]
    Everything,
    /// Only these claims, by their number in the case, from 1; the rest goes on.
    Only(Vec<u16>),
}

/// A claim passes to another (CPC 176(4)).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Cession {
    pub by: SideNo,
    /// Who has the claim from then on, in words: it need not be a party.
    pub to: String,
    /// The claim, and against whom.
    pub what: String,
    pub amount: Option<Tiyn>,
}

/// Property divided or pledged by the agreement (Law on Mediation 27(7-1)).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Registration {
    pub kind: RegistrationKind,
    pub what: String,
    /// The cadastral number; only immovables have one.
    #[serde(default)]
    pub cadastral: String,
}

/// What of property is registered.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum RegistrationKind {
    DivisionOfImmovable,
    PledgeOfImmovable,
    DivisionOfMovable,
    PledgeOfMovable,
}

impl RegistrationKind {
    pub const ALL: [Self; 4] =
        [Self::DivisionOfImmovable, Self::PledgeOfImmovable, Self::DivisionOfMovable, Self::PledgeOfMovable];

    pub fn is_immovable(self) -> bool {
        matches!(self, Self::DivisionOfImmovable | Self::PledgeOfImmovable)
    }
}

impl Settles {
    /// The numbers as a record keeps them: none for everything.
    pub fn numbers(&self) -> &[u16] {
        match self {
            Self::Everything => &[],
            Self::Only(numbers) => numbers,
        }
    }

    /// Whether it settles the claim of that number.
    pub fn covers(&self, claim: u16) -> bool {
        match self {
            Self::Everything => true,
            Self::Only(numbers) => numbers.contains(&claim),
        }
    }
}

/// Who owes what to whom, until when and how (CPC 176(2), Law on Mediation 27(2)).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Obligation {
    pub debtor: SideNo,
    pub creditor: SideNo,
    pub deed: Deed,
    /// The order of performance: by transfer, in cash, at the flat.
    pub way: String,
    /// A suspensive condition, when the obligation depends on one (CPC 176(3)).
    #[serde(default)]
    pub condition: Option<String>,
}

/// What is owed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Deed {
    /// A sum in one or more parts; the parts add up to the whole.
    Pay { total: Tiyn, instalments: Vec<Instalment> },
    /// Anything that is not money.
    Act { what: String, due: Option<Date> },
}

/// One part of a sum.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Instalment {
    pub due: Date,
    pub amount: Tiyn,
}

/// Forgiveness or acknowledgement of a debt, in whole or in part (CPC 176(4)).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Waiver {
    pub by: SideNo,
    pub what: String,
    pub amount: Option<Tiyn>,
}

/// Who bears the costs. Silence counts as mutually settled (CPC 176(4)).
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Costs {
    #[default]
    NotStated,
    EachBearsOwn,
    BorneBy(SideNo),
    Otherwise(String),
}

/// The consequences of non-performance (Law on Mediation 27(2)). They are no condition.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum OnDefault {
    #[default]
    NotStated,
    /// The rest falls due at once after so many missed parts in a row.
    AllDueAfterMissed(u8),
    Otherwise(String),
}

impl Terms {
    /// Whether any obligation depends on something uncertain.
    pub fn is_conditional(&self) -> bool {
        self.obligations.iter().any(|it| it.condition.as_deref().is_some_and(|text| !text.trim().is_empty()))
    }

    /// Whether each obligation says when and how it is performed, and there is one, or a waiver (CPC 176(2), (4)).
    pub fn state_performance(&self) -> bool {
        !(self.obligations.is_empty() && self.waivers.is_empty())
            && self.obligations.iter().all(|it| it.deed.is_dated() && !it.way.trim().is_empty())
    }

    /// Whether the parts of every sum add up to it, to the tiyn.
    pub fn add_up(&self) -> bool {
        self.obligations.iter().all(|it| match &it.deed {
            Deed::Pay { total, instalments } => {
                *total > Tiyn(0)
                    && instalments.iter().all(|it| it.amount > Tiyn(0))
                    && instalments.iter().map(|it| it.amount).sum::<Tiyn>() == *total
            }
            Deed::Act { .. } => true,
        })
    }

    /// Whether every debtor and creditor is one of `sides`, and nobody owes himself.
    pub fn name_only(&self, sides: &[SideNo]) -> bool {
        let known = |side: &SideNo| sides.contains(side);
        self.obligations.iter().all(|it| known(&it.debtor) && known(&it.creditor) && it.debtor != it.creditor)
            && self.waivers.iter().all(|it| known(&it.by))
            && self.cessions.iter().all(|it| known(&it.by))
    }

    /// The sum of all that is to be paid.
    pub fn total(&self) -> Tiyn {
        self.obligations
            .iter()
            .map(|it| match &it.deed {
                Deed::Pay { total, .. } => *total,
                Deed::Act { .. } => Tiyn(0),
            })
            .sum()
    }
}

impl Deed {
    fn is_dated(&self) -> bool {
        match self {
            Self::Pay { instalments, .. } => !instalments.is_empty(),
            Self::Act { what, due } => due.is_some() && !what.trim().is_empty(),
        }
    }
}
