//! What a division keeps: envy-freeness (D. Foley, 1967), up to one good (E. Budish, 2011), up to any good of value (I. Caragiannis
//! and others, 2019), proportionality (H. Steinhaus, 1948); with unequal entitlements each compared per unit of weight.

use super::{Division, Method};
use crate::json::Json;

#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Checks {
    pub(crate) envy_free: bool,
    pub(crate) ef1: bool,
    pub(crate) efx: bool,
    pub(crate) proportional: bool,
}

impl Checks {
    pub(super) fn json(&self, efficient: Option<bool>) -> Json {
        Json::object([
            ("efficient", efficient.into()),
            ("envy_free", self.envy_free.into()),
            ("ef1", self.ef1.into()),
            ("efx", self.efx.into()),
            ("proportional", self.proportional.into()),
        ])
    }
}

pub(crate) fn checks(division: &Division, owners: &[usize]) -> Checks {
    let agents = division.agents();
    let is_chores = division.method == Method::Chores;
    let all: i128 = division.weights.iter().map(|it| i128::from(*it)).sum();
    let mut found = Checks { envy_free: true, ef1: true, efx: true, proportional: true };
    for agent in 0..agents {
        let row = &division.points[agent];
        let weight = |it: usize| i128::from(division.weights[it]);
        let worth = |of: usize| owners.iter().zip(row).filter(|it| *it.0 == of).map(|it| *it.1).sum::<i128>();
        let of_value = |of: usize| owners.iter().zip(row).filter(move |it| *it.0 == of && *it.1 > 0).map(|it| *it.1);
        let (own, total) = (worth(agent), row.iter().sum::<i128>());
        let is_fair = if is_chores { own * all <= total * weight(agent) } else { own * all >= total * weight(agent) };
        found.proportional &= is_fair;
        for other in (0..agents).filter(|it| *it != agent) {
            let theirs = worth(other);
            // What is set aside before the comparison: of the other's goods, or of one's own chores.
            let holds = |aside: i128| {
                if is_chores {
                    (own - aside) * weight(other) <= theirs * weight(agent)
                } else {
                    own * weight(other) >= (theirs - aside) * weight(agent)
                }
            };
            let from = if is_chores { agent } else { other };
            found.envy_free &= holds(0);
            found.ef1 &= holds(of_value(from).max().unwrap_or(0));
            found.efx &= holds(of_value(from).min().unwrap_or(0));
        }
    }
    found
}
