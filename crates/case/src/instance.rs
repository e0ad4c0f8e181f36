//! Which court has the case, what was decided before, and how far it is enforced.

use crate::{ProcedureNo, SideNo, Tiyn};
use jiff::civil::Date;
use record::Paper;
use serde::{Deserialize, Serialize};

/// The court that has the case: agreements may be concluded in each, and again at enforcement (CPC 175(1), 179(1)).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Instance {
    #[default]
    First,
    Appeal,
    Cassation,
    Enforcement,
}

impl Instance {
    pub const ALL: [Self; 4] = [Self::First, Self::Appeal, Self::Cassation, Self::Enforcement];
}

/// Whether the law or a contract prescribes an order before the court, and whether it was kept (CPC 152(1)(1)).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum PretrialOrder {
    #[default]
    NotAsked,
    NotPrescribed,
    Kept,
    NotKept,
}

/// What came before the filing.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Background {
    /// The court that has the case now.
    pub instance: Instance,
    /// The judicial act there was: what is appealed from, or what is enforced.
    pub judgment: Option<Paper>,
    /// The state fee paid in the instance that has the case now; that of the claims stands with them.
    pub fee_paid: Tiyn,
    /// What was done to be reconciled (CPC 148(2)(6-1)).
    pub tried: String,
    pub pretrial_order: PretrialOrder,
}

/// What a court decided on the merits.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Judgment {
    pub on: Date,
    /// The operative part, as it was entered.
    pub text: Option<String>,
    pub in_force_on: Option<Date>,
    /// A higher court set it aside (CPC 410(3)).
    pub set_aside: bool,
}

/// A judicial act is being enforced.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Enforcement {
    /// The act that is enforced.
    pub act: Option<Paper>,
    /// The court that issued it.
    pub issued_by: Option<String>,
    pub bailiff: Option<String>,
    /// The mediation contract was given to the bailiff (Law on Mediation 25-1(1)).
    pub contract_given: Option<(ProcedureNo, Date)>,
    /// Its thirty days passed, and enforcement goes on.
    pub ran_out: bool,
    /// The agreement was given to the bailiff: enforcement ends (Law on Mediation 25-1(3)).
    pub agreement_given_on: Option<Date>,
}

/// The two courts that approve what was agreed at enforcement (CPC 177(6), 179(8); Law on Mediation 25-1(2)).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum EnforcementCourt {
    /// The court of first instance at the place of enforcement.
    PlaceOfEnforcement,
    IssuedTheAct,
}

impl EnforcementCourt {
    pub const ALL: [Self; 2] = [Self::PlaceOfEnforcement, Self::IssuedTheAct];
}

/// A writ of execution, from the day its term runs to the day it is issued (CPC 178(2), 241(4)).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Writ {
    /// Who asked for it; `None` for the writ of a judgment in force.
    pub by: Option<SideNo>,
    pub from: Date,
    pub issued_on: Option<Date>,
}

/// A measure to secure the claim, from the petition to its end (CPC 174(1), 160(2-1), 278(3)).
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct InterimMeasure {
    pub by: SideNo,
    pub what: Option<String>,
    pub asked_on: Date,
    /// The ruling on it, and whether it was granted.
    pub ruled: Option<(Date, bool)>,
    /// It fell with the ruling in force, and is to be lifted.
    pub fell_on: Option<Date>,
    /// Whoever carried it out was told that it is lifted.
    pub released_on: Option<Date>,
}

impl InterimMeasure {
    /// Granted, and nobody was told that it is over.
    pub fn holds(&self) -> bool {
        self.released_on.is_none() && self.ruled.is_some_and(|(_, granted)| granted)
    }
}
