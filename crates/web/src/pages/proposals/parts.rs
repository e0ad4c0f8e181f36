//! Monthly parts of a sum: their days and amounts, to the tiyn. A plan is made once and then typed over at will.

use case::{Instalment, Tiyn};
use jiff::{ToSpan, civil::Date};
use law::Calendar;

/// What somebody says of a level plan. Two of sum, number and amount give the third.
#[derive(Clone, Copy, Debug)]
pub struct Plan {
    pub first: Date,
    pub count: Option<usize>,
    pub each: Option<Tiyn>,
}

/// Why no parts can be made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoPlan {
    /// Neither number nor amount, or no sum to divide.
    TooLittleSaid,
    /// The parts would be more than what is left of the sum.
    MoreThanTheRest,
    /// More parts than a form can hold.
    TooMany,
}

/// The parts of a plan over `rest`, what is left of the sum; without it, as many as are said.
///
/// # Errors
/// When too little or too much is said.
pub fn parts(plan: Plan, rest: Option<Tiyn>, most: usize, calendar: &Calendar) -> Result<Vec<Instalment>, NoPlan> {
    let amounts = amounts(plan, rest, most)?;
    let dated = amounts.into_iter().enumerate();
    Ok(dated.map(|(index, amount)| Instalment { due: month_after(plan.first, index, calendar), amount }).collect())
}

fn amounts(plan: Plan, rest: Option<Tiyn>, most: usize) -> Result<Vec<Tiyn>, NoPlan> {
    let within = |count: usize| if (1..=most).contains(&count) { Ok(count) } else { Err(NoPlan::TooMany) };
    match (plan.count, plan.each, rest) {
        (Some(count), Some(each), rest) => {
            let count = within(count)?;
            let mut made = vec![each; count];
            let Some(rest) = rest else { return Ok(made) };
            let left = rest.0 - i64::try_from(count).unwrap_or(i64::MAX).saturating_mul(each.0);
            // What rounding left over, less than a tenge a part, goes into the last one.
            match left {
                ..0 => return Err(NoPlan::MoreThanTheRest),
                left if left < 100 * i64::try_from(count).unwrap_or(0) => made[count - 1].0 += left,
                _ => {}
            }
            Ok(made)
        }
        (Some(count), None, Some(rest)) => {
            let count = within(count)?;
            let number = i64::try_from(count).map_err(|_| NoPlan::TooMany)?;
            let each = rest.0 / number;
            if each == 0 {
                return Err(NoPlan::MoreThanTheRest);
            }
            let mut made = vec![Tiyn(each); count];
            made[count - 1].0 += rest.0 % number;
            Ok(made)
        }
        (None, Some(each), Some(rest)) => {
            if each.0 <= 0 || rest.0 <= 0 {
                return Err(NoPlan::TooLittleSaid);
            }
            let whole = usize::try_from(rest.0 / each.0).map_err(|_| NoPlan::TooMany)?;
            let left = rest.0 % each.0;
            let count = within(whole + usize::from(left > 0))?;
            let mut made = vec![each; count];
            if left > 0 {
                made[count - 1] = Tiyn(left);
            }
            Ok(made)
        }
        _ => Err(NoPlan::TooLittleSaid),
    }
}

/// The same day so many months later; from the last day of a month, the last day of each. A day off moves to the next
/// working day.
fn month_after(first: Date, months: usize, calendar: &Calendar) -> Date {
    let months = i32::try_from(months).unwrap_or(i32::MAX);
    let day = first.checked_add(months.months()).unwrap_or(Date::MAX);
    let day = if first == first.last_of_month() { day.last_of_month() } else { day };
    calendar.next_working(day)
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    fn check(first: Date, count: Option<usize>, each: Option<i64>, rest: Option<i64>, expected: &[(&str, i64)]) {
        let plan = Plan { first, count, each: each.map(Tiyn::tenge) };
        let made = parts(plan, rest.map(Tiyn::tenge), 120, &Calendar::of_kazakhstan()).unwrap();
        let shown: Vec<(String, i64)> = made.iter().map(|it| (it.due.to_string(), it.amount.0)).collect();
        let expected: Vec<(String, i64)> = expected.iter().map(|(day, amount)| ((*day).to_owned(), *amount)).collect();
        assert_eq!(shown, expected);
    }

    #[test]
    fn parts_fall_on_the_last_day_of_each_month_and_move_from_days_off() {
        let first = [
            ("2026-04-30", 6_000_000),
            ("2026-06-01", 6_000_000),
            ("2026-06-30", 6_000_000),
            ("2026-07-31", 6_000_000),
            ("2026-08-31", 6_000_000),
            ("2026-09-30", 6_000_000),
        ];
        check(date(2026, 4, 30), Some(6), Some(60_000), Some(1_050_000), &first);
        let second = [
            ("2026-11-02", 9_000_000),
            ("2026-11-30", 9_000_000),
            ("2026-12-31", 9_000_000),
            ("2027-02-01", 9_000_000),
            ("2027-03-01", 9_000_000),
            ("2027-03-31", 9_000_000),
            ("2027-04-30", 9_000_000),
        ];
        check(date(2026, 10, 31), Some(7), Some(90_000), Some(690_000), &second);
    }

    #[test]
    fn parts_add_up_to_the_tiyn() {
        check(
            date(2026, 6, 15),
            Some(3),
            None,
            Some(100_000),
            &[("2026-06-15", 3_333_333), ("2026-07-15", 3_333_333), ("2026-08-17", 3_333_334)],
        );
        check(
            date(2026, 6, 15),
            None,
            Some(60_000),
            Some(100_000),
            &[("2026-06-15", 6_000_000), ("2026-07-15", 4_000_000)],
        );
    }

    #[test]
    fn too_much_or_too_little_makes_no_plan() {
        let calendar = Calendar::of_kazakhstan();
        let made = |count, each: Option<i64>, rest: Option<i64>| {
            let plan = Plan { first: date(2026, 6, 15), count, each: each.map(Tiyn::tenge) };
            parts(plan, rest.map(Tiyn::tenge), 12, &calendar).unwrap_err()
        };
        assert_eq!(made(None, None, Some(100)), NoPlan::TooLittleSaid);
        assert_eq!(made(Some(3), None, None), NoPlan::TooLittleSaid);
        assert_eq!(made(Some(3), Some(50), Some(100)), NoPlan::MoreThanTheRest);
        assert_eq!(made(Some(13), Some(1), None), NoPlan::TooMany);
        assert_eq!(made(None, Some(1), Some(100)), NoPlan::TooMany);
    }
}
