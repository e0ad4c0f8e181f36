//! Numbers the law sets: amounts, rates, ages. Each has the days on which it holds and where it comes from.
//!
//! Money is in tiyn (1 ₸ = 100 tiyn). What is not known for a day is `None`, never the last known value.

use jiff::civil::{Date, date};
use serde::{Deserialize, Serialize};

/// A value, the days on which it holds, and its source.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Dated<T> {
    pub value: T,
    pub since: Date,
    /// The last day on which it holds; `None` while no end is known.
    pub until: Option<Date>,
    /// The article, and how it is known where its text is not at hand.
    pub reference: &'static str,
}

/// The value that holds on `day`.
pub fn value_on<T: Copy>(values: &[Dated<T>], day: Date) -> Option<T> {
    let holds = |it: &&Dated<T>| it.since <= day && it.until.is_none_or(|until| day <= until);
    values.iter().find(holds).map(|it| it.value)
}

/// The monthly calculation index (МРП, АЕК), in tiyn.
pub const MRP_TIYN: &[Dated<i64>] = &[Dated {
    value: 432_500,
    since: date(2026, 1, 1),
    until: Some(date(2026, 12, 31)),
    reference: "law on the republican budget for 2026 (not at hand; as used by practitioners on 01.09.2026)",
}];

/// How the state fee for a property claim is counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FeeRate {
    /// Hundredths of a percent of the claim's value.
    pub basis_points: i64,
    /// At most so many monthly calculation indexes.
    pub cap_mrp: i64,
}

const FEE_REFERENCE: &str = "TC 665 (not at hand; as used by practitioners on 01.09.2026)";

/// The rate for a natural person's property claim.
pub const FEE_RATE_NATURAL: &[Dated<FeeRate>] = &[Dated {
    value: FeeRate { basis_points: 100, cap_mrp: 10_000 },
    since: date(2026, 1, 1),
    until: None,
    reference: FEE_REFERENCE,
}];

/// The rate for a legal entity's property claim.
pub const FEE_RATE_LEGAL: &[Dated<FeeRate>] = &[Dated {
    value: FeeRate { basis_points: 300, cap_mrp: 20_000 },
    since: date(2026, 1, 1),
    until: None,
    reference: FEE_REFERENCE,
}];

/// The fee for a non-property claim, in hundredths of the monthly calculation index.
pub const FEE_NON_PROPERTY_PERCENT_OF_MRP: &[Dated<i64>] =
    &[Dated { value: 50, since: date(2026, 1, 1), until: None, reference: FEE_REFERENCE }];

/// The day on which the Law on Mediation has its present wording (Law 84-VII; the exact day in January was not seen).
pub const MEDIATION_LAW_AS_AMENDED: Date = date(2022, 1, 10);

/// The least age of a professional mediator, in full years.
pub const AGE_PROFESSIONAL: &[Dated<i16>] =
    &[Dated { value: 25, since: MEDIATION_LAW_AS_AMENDED, until: None, reference: "ML 9(4)(1)" }];

/// The least age of a public mediator, in full years.
pub const AGE_PUBLIC: &[Dated<i16>] =
    &[Dated { value: 40, since: MEDIATION_LAW_AS_AMENDED, until: None, reference: "ML 9(3)(1)" }];

/// Full years of life on `day`; zero before birth. Whoever was born on 29 February is a year older on 1 March.
pub fn age_on(born: Date, day: Date) -> i16 {
    let had_birthday = (day.month(), day.day()) >= (born.month(), born.day());
    (day.year() - born.year() - i16::from(!had_birthday)).max(0)
}

/// Who pays the state fee.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Payer {
    NaturalPerson,
    LegalEntity,
    /// Freed from the fee by the Tax Code, as one who claims wages.
    Exempt,
}

/// What is claimed, as far as the fee depends on it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Claim {
    Property { value_tiyn: i64 },
    NonProperty,
}

/// The state fee for one claim filed on `day`, in tiyn, any part of a tiyn dropped.
///
/// `None` when the rates or the index of that day are not known, or the value is negative.
pub fn state_fee_tiyn(claim: Claim, payer: Payer, day: Date) -> Option<i64> {
    let rate = match payer {
        Payer::Exempt => return Some(0),
        Payer::NaturalPerson => value_on(FEE_RATE_NATURAL, day)?,
        Payer::LegalEntity => value_on(FEE_RATE_LEGAL, day)?,
    };
    let mrp_tiyn = value_on(MRP_TIYN, day)?;
    match claim {
        Claim::NonProperty => Some(mrp_tiyn * value_on(FEE_NON_PROPERTY_PERCENT_OF_MRP, day)? / 100),
        Claim::Property { value_tiyn } if value_tiyn < 0 => None,
        Claim::Property { value_tiyn } => {
            // Wide enough for the largest value, so that no sum of money can overflow.
            let fee = i128::from(value_tiyn) * i128::from(rate.basis_points) / 10_000;
            let cap = i128::from(rate.cap_mrp) * i128::from(mrp_tiyn);
            i64::try_from(fee.min(cap)).ok()
        }
    }
}

/// Where an agreement is approved, as far as the refund depends on it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ApprovedBy {
    FirstInstance,
    Appeal,
    Cassation,
    /// At the stage of enforcement: nothing is returned.
    Enforcement,
}

/// What is returned of the fee paid in that instance when an agreement is approved there, in tiyn (CPC 115(2)).
pub fn refund_tiyn(paid_tiyn: i64, by: ApprovedBy) -> i64 {
    match by {
        ApprovedBy::FirstInstance | ApprovedBy::Appeal => paid_tiyn,
        ApprovedBy::Cassation => paid_tiyn / 2,
        ApprovedBy::Enforcement => 0,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const TENGE: i64 = 100;

    fn check(claim: Claim, payer: Payer, day: Date, expected: Option<i64>) {
        assert_eq!(state_fee_tiyn(claim, payer, day), expected, "{claim:?} {payer:?} {day}");
    }

    #[test]
    fn the_fee_of_the_flooded_flat_comes_out() {
        let day = date(2026, 5, 4);
        let damage = Claim::Property { value_tiyn: 2_480_000 * TENGE };
        check(damage, Payer::NaturalPerson, day, Some(24_800 * TENGE));
        check(Claim::NonProperty, Payer::NaturalPerson, day, Some(216_250));
    }

    #[test]
    fn a_fee_has_a_cap() {
        let day = date(2026, 6, 1);
        let huge = Claim::Property { value_tiyn: i64::MAX };
        check(huge, Payer::NaturalPerson, day, Some(10_000 * 432_500));
        check(huge, Payer::LegalEntity, day, Some(20_000 * 432_500));
        check(Claim::Property { value_tiyn: 18_400_000 * TENGE }, Payer::LegalEntity, day, Some(552_000 * TENGE));
    }

    #[test]
    fn the_worker_has_none_to_pay() {
        check(Claim::Property { value_tiyn: 1_320_000 * TENGE }, Payer::Exempt, date(2026, 6, 1), Some(0));
    }

    #[test]
    fn no_fee_is_counted_for_a_day_whose_numbers_are_not_known() {
        check(Claim::NonProperty, Payer::NaturalPerson, date(2025, 12, 31), None);
        check(Claim::NonProperty, Payer::NaturalPerson, date(2027, 1, 1), None);
        check(Claim::Property { value_tiyn: -1 }, Payer::NaturalPerson, date(2026, 6, 1), None);
    }

    #[test]
    fn the_fee_is_returned_whole_half_or_not_at_all() {
        let paid = 2_696_250;
        let returned = [ApprovedBy::FirstInstance, ApprovedBy::Appeal, ApprovedBy::Cassation, ApprovedBy::Enforcement]
            .map(|by| refund_tiyn(paid, by));
        assert_eq!(returned, [paid, paid, 1_348_125, 0]);
    }

    #[test]
    fn an_age_is_reached_on_the_birthday() {
        assert_eq!(age_on(date(1986, 11, 22), date(2026, 11, 21)), 39);
        assert_eq!(age_on(date(1986, 11, 22), date(2026, 11, 22)), 40);
        assert_eq!(age_on(date(2004, 2, 29), date(2027, 2, 28)), 22);
        assert_eq!(age_on(date(2004, 2, 29), date(2027, 3, 1)), 23);
        assert_eq!(age_on(date(2026, 1, 1), date(2025, 1, 1)), 0);
    }

    #[test]
    fn no_two_values_hold_on_the_same_day() {
        fn parted<T>(values: &[Dated<T>]) -> bool {
            values.windows(2).all(|it| it[0].until.is_some_and(|until| until < it[1].since))
        }
        assert!(parted(MRP_TIYN) && parted(FEE_NON_PROPERTY_PERCENT_OF_MRP));
        assert!(parted(FEE_RATE_NATURAL) && parted(FEE_RATE_LEGAL) && parted(AGE_PUBLIC) && parted(AGE_PROFESSIONAL));
    }
}
