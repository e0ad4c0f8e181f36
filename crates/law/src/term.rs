//! How a term runs: when it ends, and what a suspension does to it (CPC 122-125).
//!
//! The Law on Mediation counts calendar days and has no counting rule of its own; the Civil Code's (not at hand) is the
//! same. What the terms are, is in `deadlines`.

use crate::calendar::{Calendar, tomorrow};
use jiff::{ToSpan, civil::Date};
use serde::{Deserialize, Serialize};

/// How long a term is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", tag = "unit", content = "count")]
pub enum Length {
    CalendarDays(u16),
    WorkingDays(u16),
    Months(u16),
}

/// A time during which terms stand still. The day of the suspending ruling is in it; the day of the resuming ruling is
/// the first day that counts again ("со дня вынесения", CPC 125(1), (2)).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Pause {
    pub suspended: Date,
    /// `None` while the proceeding is still suspended.
    pub resumed: Option<Date>,
}

impl Pause {
    fn covers(&self, day: Date) -> bool {
        self.suspended <= day && self.resumed.is_none_or(|resumed| day < resumed)
    }
}

/// A term that runs from a day, with what has suspended it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Term {
    /// The day of the event; the term starts on the next day (CPC 122(2)).
    pub start: Date,
    pub length: Length,
    pub pauses: Vec<Pause>,
}

impl Term {
    /// A term that nothing has suspended.
    pub fn from(start: Date, length: Length) -> Self {
        Self { start, length, pauses: Vec::new() }
    }

    /// The last day of the term; `None` while it stands still.
    pub fn last_day(&self, calendar: &Calendar) -> Option<Date> {
        let unmoved = self.unmoved_last_day(calendar)?;
        let mut day = unmoved;
        while day < Date::MAX && (!calendar.is_working(day) || self.paused(day)) {
            if self.stands_still_from(day) {
                return None;
            }
            day = tomorrow(day);
        }
        Some(day)
    }

    /// The day on which the term would end if days off did not matter (CPC 123(4)); `None` while it stands still.
    /// A status that simply ends, such as a mediator's suspension, ends on this day.
    pub fn unmoved_last_day(&self, calendar: &Calendar) -> Option<Date> {
        let (mut left, only_working) = match self.length {
            Length::CalendarDays(days) => (i64::from(days), false),
            Length::WorkingDays(days) => (i64::from(days), true),
            Length::Months(months) => (days_between(self.start, months_after(self.start, months)), false),
        };
        let mut day = self.start;
        while left > 0 && day < Date::MAX {
            day = tomorrow(day);
            if self.stands_still_from(day) {
                return None;
            }
            let counts = !self.paused(day) && (!only_working || calendar.is_working(day));
            left -= i64::from(counts);
        }
        Some(day)
    }

    /// Whether the term has run out before that day: on the last day the act may still be done, until midnight
    /// (CPC 123(5)).
    pub fn has_passed(&self, today: Date, calendar: &Calendar) -> bool {
        self.last_day(calendar).is_some_and(|last| last < today)
    }

    fn paused(&self, day: Date) -> bool {
        self.pauses.iter().any(|it| it.covers(day))
    }

    fn stands_still_from(&self, day: Date) -> bool {
        self.pauses.iter().any(|it| it.resumed.is_none() && it.covers(day))
    }
}

/// The last day of a term that starts on the day after `start` and that nothing suspends.
pub fn last_day(start: Date, length: Length, calendar: &Calendar) -> Date {
    // Without a pause a term never stands still; the start is what an impossible answer would be read as.
    Term::from(start, length).last_day(calendar).unwrap_or(start)
}

/// The same number in the month so many months later, or that month's last day (CPC 123(2)).
fn months_after(start: Date, months: u16) -> Date {
    start.checked_add(i32::from(months).months()).unwrap_or(Date::MAX)
}

fn days_between(from: Date, to: Date) -> i64 {
    from.duration_until(to).as_hours() / 24
}

#[cfg(test)]
mod tests {
    use super::*;
    use Length::{CalendarDays, Months, WorkingDays};
    use jiff::civil::date;

    /// Every date of the six cases: the day of the event, the length, the last day, and which case says so.
    const GOLDEN: &[(Date, Length, Date, &str)] = &[
        (date(2026, 3, 2), CalendarDays(10), date(2026, 3, 12), "1: the offer, ML 20(6)"),
        (date(2026, 3, 11), CalendarDays(10), date(2026, 3, 26), "1, variant: Saturday and Nauryz"),
        (date(2026, 3, 20), CalendarDays(30), date(2026, 4, 20), "1: the mediation, ML 23(1)"),
        (date(2026, 3, 20), CalendarDays(60), date(2026, 5, 19), "1: with the extension"),
        (date(2026, 5, 4), WorkingDays(5), date(2026, 5, 13), "2: acceptance, CPC 150(1)"),
        (date(2026, 5, 4), WorkingDays(10), date(2026, 5, 20), "2: acceptance with conciliation"),
        (date(2026, 5, 4), WorkingDays(15), date(2026, 5, 28), "2: acceptance with a protocol"),
        (date(2026, 4, 27), Months(1), date(2026, 5, 28), "2: a month ending on Kurban-ait, CPC 179(5)"),
        (date(2026, 6, 8), CalendarDays(30), date(2026, 7, 8), "2: the mediation"),
        (date(2026, 6, 8), Months(1), date(2026, 7, 8), "2: the suspension"),
        (date(2026, 4, 30), WorkingDays(10), date(2026, 5, 19), "2: the private complaint, CPC 429(1)"),
        (date(2026, 3, 16), WorkingDays(10), date(2026, 4, 2), "4: the judge's mediation, CPC 179(4)"),
        (date(2026, 5, 12), CalendarDays(30), date(2026, 6, 11), "6: the bailiff, ML 25-1(1)"),
        (date(2026, 6, 30), WorkingDays(10), date(2026, 7, 15), "6: approval at enforcement, CPC 246(3)"),
        (date(2026, 5, 19), WorkingDays(3), date(2026, 5, 22), "6: the writ, CPC 241(4)"),
    ];

    /// Dates the parties chose: the day named, and the day of performance where that day is off.
    const CHOSEN: &[(Date, Date, &str)] = &[
        (date(2026, 4, 30), date(2026, 4, 30), "1: first instalment"),
        (date(2026, 5, 31), date(2026, 6, 1), "1: Sunday"),
        (date(2026, 6, 30), date(2026, 6, 30), "1: the one that does not come"),
        (date(2026, 7, 31), date(2026, 7, 31), "1 and 2"),
        (date(2026, 8, 31), date(2026, 8, 31), "1 and 2: no holiday any more"),
        (date(2026, 9, 30), date(2026, 9, 30), "1"),
        (date(2026, 10, 31), date(2026, 11, 2), "1: Saturday"),
        (date(2026, 11, 30), date(2026, 11, 30), "1"),
        (date(2026, 12, 31), date(2026, 12, 31), "1"),
        (date(2027, 1, 31), date(2027, 2, 1), "1: Sunday"),
        (date(2027, 2, 28), date(2027, 3, 1), "1: Sunday"),
        (date(2027, 3, 31), date(2027, 3, 31), "1"),
        (date(2027, 4, 30), date(2027, 4, 30), "1"),
        (date(2027, 5, 31), date(2027, 5, 31), "1: Monday"),
        (date(2026, 8, 15), date(2026, 8, 17), "2 and 3: Monday 17 August"),
        (date(2026, 7, 15), date(2026, 7, 15), "3"),
        (date(2026, 9, 15), date(2026, 9, 15), "3"),
        (date(2026, 8, 1), date(2026, 8, 3), "3: Monday 3 August"),
        (date(2026, 12, 1), date(2026, 12, 1), "4: the car's price"),
        (date(2026, 8, 20), date(2026, 8, 20), "5"),
    ];

    fn check(start: Date, length: Length, pauses: &[(Date, Option<Date>)], expected: Option<Date>) {
        let pauses = pauses.iter().map(|&(suspended, resumed)| Pause { suspended, resumed }).collect();
        let term = Term { start, length, pauses };
        assert_eq!(term.last_day(&Calendar::of_kazakhstan()), expected, "{term:?}");
    }

    #[test]
    fn every_date_of_the_cases_comes_out() {
        for &(start, length, expected, case) in GOLDEN {
            assert_eq!(last_day(start, length, &Calendar::of_kazakhstan()), expected, "{case}");
        }
        for &(day, expected, case) in CHOSEN {
            assert_eq!(Calendar::of_kazakhstan().next_working(day), expected, "{case}");
        }
    }

    #[test]
    fn a_month_without_that_number_ends_on_its_last_day() {
        check(date(2026, 1, 30), Months(1), &[], Some(date(2026, 3, 2)));
        check(date(2026, 8, 31), Months(1), &[], Some(date(2026, 9, 30)));
        check(date(2024, 1, 31), Months(1), &[], Some(date(2024, 2, 29)));
        check(date(2026, 12, 31), Months(2), &[], Some(date(2027, 3, 1)));
    }

    #[test]
    fn a_status_ends_on_its_own_day_even_if_that_day_is_off() {
        let calendar = Calendar::of_kazakhstan();
        let ends = |start, length| Term::from(start, length).unmoved_last_day(&calendar);
        assert_eq!(ends(date(2026, 1, 1), Months(6)), Some(date(2026, 7, 1)));
        assert_eq!(ends(date(2025, 11, 9), Months(6)), Some(date(2026, 5, 9)));
    }

    #[test]
    fn a_suspended_term_keeps_what_was_left_of_it() {
        // Ten working days from Monday 1 June: 2-5 June have run (4) when it is suspended on the 8th; 6 are left.
        check(date(2026, 6, 1), WorkingDays(10), &[(date(2026, 6, 8), None)], None);
        check(
            date(2026, 6, 1),
            WorkingDays(10),
            &[(date(2026, 6, 8), Some(date(2026, 6, 22)))],
            Some(date(2026, 6, 29)),
        );
        // A month from 1 June would end on 1 July; two weeks of standing still move it to 15 July.
        check(date(2026, 6, 1), Months(1), &[(date(2026, 6, 8), Some(date(2026, 6, 22)))], Some(date(2026, 7, 15)));
        // Two suspensions add up.
        let twice = [(date(2026, 6, 3), Some(date(2026, 6, 5))), (date(2026, 6, 8), Some(date(2026, 6, 9)))];
        check(date(2026, 6, 1), CalendarDays(8), &twice, Some(date(2026, 6, 12)));
    }

    #[test]
    fn a_term_that_has_run_out_is_not_revived_by_a_later_suspension() {
        check(date(2026, 6, 1), WorkingDays(3), &[(date(2026, 6, 5), None)], Some(date(2026, 6, 4)));
    }

    #[test]
    fn a_term_waiting_for_a_working_day_is_suspended_too() {
        // The tenth day is Saturday 13 June; the suspension of Sunday comes before the working day it waits for.
        check(date(2026, 6, 3), CalendarDays(10), &[(date(2026, 6, 14), None)], None);
        check(
            date(2026, 6, 3),
            CalendarDays(10),
            &[(date(2026, 6, 14), Some(date(2026, 6, 18)))],
            Some(date(2026, 6, 18)),
        );
    }

    #[test]
    fn the_last_day_itself_is_still_in_time() {
        let term = Term::from(date(2026, 3, 2), CalendarDays(10));
        let calendar = Calendar::of_kazakhstan();
        assert!(!term.has_passed(date(2026, 3, 12), &calendar));
        assert!(term.has_passed(date(2026, 3, 13), &calendar));
    }

    #[test]
    fn a_term_at_the_end_of_time_still_ends() {
        check(Date::MAX, Months(u16::MAX), &[], Some(Date::MAX));
        check(Date::MAX, WorkingDays(u16::MAX), &[], Some(Date::MAX));
    }
}
