//! Days of the calendar, as far as due dates need them: the proleptic Gregorian calendar, counted in days.
//!
//! The counting is Howard Hinnant's *chrono-Compatible Low-Level Date Algorithms*.

/// A day, counted from 1970-01-01.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Day(pub i64);

impl Day {
    /// Reads `2026-11-22`.
    pub fn read(text: &str) -> Option<Day> {
        let mut parts = text.split('-');
        let mut next = |length: usize| {
            let part = parts.next()?;
            let is_plain = part.len() == length && part.bytes().all(|it| it.is_ascii_digit());
            if is_plain { part.parse::<i64>().ok() } else { None }
        };
        let (year, month, day) = (next(4)?, next(2)?, next(2)?);
        let is_day = parts.next().is_none() && (1..=12).contains(&month) && (1..=days_in(year, month)).contains(&day);
        (is_day && year >= 1).then(|| Day::of(year, month, day))
    }

    fn of(year: i64, month: i64, day: i64) -> Day {
        let year = if month <= 2 { year - 1 } else { year };
        let era = year.div_euclid(400);
        let year_of_era = year - era * 400;
        let day_of_year = (153 * (month + if month > 2 { -3 } else { 9 }) + 2) / 5 + day - 1;
        Day(era * 146_097 + year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year - 719_468)
    }

    fn parts(self) -> (i64, i64, i64) {
        let shifted = self.0 + 719_468;
        let era = shifted.div_euclid(146_097);
        let of_era = shifted - era * 146_097;
        let year = (of_era - of_era / 1_460 + of_era / 36_524 - of_era / 146_096) / 365;
        let of_year = of_era - (365 * year + year / 4 - year / 100);
        let month = (5 * of_year + 2) / 153;
        let day = of_year - (153 * month + 2) / 5 + 1;
        let month = if month < 10 { month + 3 } else { month - 9 };
        (year + era * 400 + i64::from(month <= 2), month, day)
    }

    /// The same day so many months later, or the last day of a month that is too short.
    pub fn months_later(self, months: i64) -> Day {
        let (year, month, day) = self.parts();
        let count = year * 12 + month - 1 + months;
        let (year, month) = (count.div_euclid(12), count.rem_euclid(12) + 1);
        Day::of(year, month, day.min(days_in(year, month)))
    }

    /// This day or the next one that is neither Saturday, Sunday nor a day off.
    pub fn working(self, days_off: &[Day]) -> Day {
        let mut day = self;
        while (day.0 + 3).rem_euclid(7) >= 5 || days_off.contains(&day) {
            day = Day(day.0 + 1);
        }
        day
    }
}

impl std::fmt::Display for Day {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let (year, month, day) = self.parts();
        write!(f, "{year:04}-{month:02}-{day:02}")
    }
}

fn days_in(year: i64, month: i64) -> i64 {
    match month {
        2 if year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn due_dates_keep_their_day_and_avoid_days_off() {
        let check = |first: &str, months: i64, days_off: &[&str], expected: &str| {
            let off: Vec<Day> = days_off.iter().map(|it| Day::read(it).unwrap()).collect();
            let found = Day::read(first).unwrap().months_later(months).working(&off).to_string();
            assert_eq!(found, expected, "{first} + {months}");
        };
        check("2026-11-23", 0, &[], "2026-11-23");
        check("2026-11-22", 0, &[], "2026-11-23");
        check("2026-01-31", 1, &[], "2026-03-02");
        check("2024-01-31", 1, &[], "2024-02-29");
        check("2026-12-16", 0, &["2026-12-16", "2026-12-17"], "2026-12-18");
        check("2026-11-30", 15, &[], "2028-02-29");
        for text in ["2026-02-29", "2026-13-01", "26-01-01", "2026-1-01", "2026-01-01-01", "", "2026-01-0x"] {
            assert_eq!(Day::read(text), None, "{text}");
        }
    }
}
