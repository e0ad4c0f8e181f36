//! The working days of Kazakhstan: weekends, holidays, days moved by the rule of the law, and days moved by the
//! Government. No clock: what day it is now is not known here.

use jiff::civil::{Date, Weekday, date};
use serde::{Deserialize, Serialize};

/// The first day for which the tables below are complete.
pub const KNOWN_SINCE: Date = date(2022, 10, 1);

/// Why a day is off.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DayOff {
    Weekend,
    /// A national or state holiday (Law on Holidays, articles 2 and 3).
    Holiday(Festival),
    /// 7 January or the first day of Kurban-ait: off, and not moved when it falls on a weekend.
    Religious(Festival),
    /// The working day after a holiday that fell on a weekend (Law on Holidays, article 5).
    MovedFrom(Date),
    /// Moved here by an act of the Government.
    Decreed,
}

/// What is celebrated; its name in each language is the business of `words`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Festival {
    NewYear,
    OrthodoxChristmas,
    WomensDay,
    ConstitutionDay,
    Nauryz,
    UnityDay,
    DefenderDay,
    VictoryDay,
    KurbanAit,
    CapitalDay,
    RepublicDay,
    IndependenceDay,
}

/// A day that an act of the Government made a day off, or a working day.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Override {
    pub date: Date,
    pub kind: OverrideKind,
    /// The act, or from where it is known.
    pub act: String,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum OverrideKind {
    Worked,
    Off,
}

/// A fixed date off in every year from `since` to `until`, both included.
struct Fixed {
    month: i8,
    day: i8,
    since: i16,
    until: i16,
    festival: Festival,
    /// Whether it is moved when it falls on a weekend.
    moves: bool,
}

const fn holiday(month: i8, day: i8, festival: Festival) -> Fixed {
    Fixed { month, day, since: i16::MIN, until: i16::MAX, festival, moves: true }
}

/// Law on Holidays, articles 2 and 3; the days of the Constitution after the change of 2026 (known from the press);
/// 7 January stands in the Labour Code, whose text is not at hand.
const FIXED: [Fixed; 15] = [
    holiday(1, 1, Festival::NewYear),
    holiday(1, 2, Festival::NewYear),
    Fixed { moves: false, ..holiday(1, 7, Festival::OrthodoxChristmas) },
    holiday(3, 8, Festival::WomensDay),
    Fixed { since: 2027, ..holiday(3, 15, Festival::ConstitutionDay) },
    holiday(3, 21, Festival::Nauryz),
    holiday(3, 22, Festival::Nauryz),
    holiday(3, 23, Festival::Nauryz),
    holiday(5, 1, Festival::UnityDay),
    holiday(5, 7, Festival::DefenderDay),
    holiday(5, 9, Festival::VictoryDay),
    holiday(7, 6, Festival::CapitalDay),
    Fixed { until: 2025, ..holiday(8, 30, Festival::ConstitutionDay) },
    holiday(10, 25, Festival::RepublicDay),
    holiday(12, 16, Festival::IndependenceDay),
];

/// The first day of Kurban-ait follows the moon and is entered by hand each year. 2024 and 2025 as they were, 2026 as
/// announced (press, 02.01.2026); 2027 and 2028 are estimates of the package `holidays` 0.109, to be confirmed.
const KURBAN_AIT: [Date; 5] =
    [date(2024, 6, 16), date(2025, 6, 6), date(2026, 5, 27), date(2027, 5, 16), date(2028, 5, 5)];

/// Days moved by the Government: date, kind, from where it is known. The acts themselves were not seen.
const DECREED: [(Date, OverrideKind, &str); 6] = [
    (date(2022, 10, 22), OverrideKind::Worked, "press, 2022"),
    (date(2022, 10, 24), OverrideKind::Off, "press, 2022"),
    (date(2024, 5, 4), OverrideKind::Worked, "package holidays 0.109"),
    (date(2024, 5, 8), OverrideKind::Off, "package holidays 0.109"),
    (date(2025, 1, 3), OverrideKind::Off, "package holidays 0.109"),
    (date(2025, 1, 5), OverrideKind::Worked, "package holidays 0.109"),
];

/// The calendar of courts and state bodies: a week of five working days.
///
/// A value, so that an installation adds what the Government moves and each year's Kurban-ait without a new program.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Calendar {
    kurban_ait: Vec<Date>,
    overrides: Vec<Override>,
}

impl Calendar {
    /// The calendar as it is known to this version of the program.
    pub fn of_kazakhstan() -> Self {
        let decreed = |&(date, kind, act): &(Date, OverrideKind, &str)| Override { date, kind, act: act.to_owned() };
        Self { kurban_ait: KURBAN_AIT.to_vec(), overrides: DECREED.iter().map(decreed).collect() }
    }

    /// The same calendar with one more day moved by the Government. A later word on the same day replaces an earlier.
    pub fn with_override(mut self, moved: Override) -> Self {
        self.overrides.retain(|it| it.date != moved.date);
        self.overrides.push(moved);
        self
    }

    /// The same calendar with the first day of Kurban-ait of a year, in place of any known before.
    pub fn with_kurban_ait(mut self, day: Date) -> Self {
        self.kurban_ait.retain(|it| it.year() != day.year());
        self.kurban_ait.push(day);
        self
    }

    /// The same calendar without what was moved to or from that day.
    #[must_use]
    pub fn without_override(mut self, date: Date) -> Self {
        self.overrides.retain(|it| it.date != date);
        self
    }

    /// The first day of Kurban-ait of a year, as far as it is known.
    pub fn kurban_ait_of(&self, year: i16) -> Option<Date> {
        self.kurban_ait.iter().find(|it| it.year() == year).copied()
    }

    /// Whether every day off of that year is known: a term that runs through another year is shown with a warning.
    pub fn knows(&self, year: i16) -> bool {
        year >= KNOWN_SINCE.year() && self.kurban_ait.iter().any(|it| it.year() == year)
    }

    /// The days moved by the Government, as known.
    pub fn overrides(&self) -> &[Override] {
        &self.overrides
    }

    /// Whether courts and state bodies work on that day.
    pub fn is_working(&self, day: Date) -> bool {
        self.day_off(day).is_none()
    }

    /// Why that day is off; `None` on a working day.
    pub fn day_off(&self, day: Date) -> Option<DayOff> {
        if let Some(moved) = self.overrides.iter().find(|it| it.date == day) {
            return (moved.kind == OverrideKind::Off).then_some(DayOff::Decreed);
        }
        let moved = || self.moved_days(day.year()).into_iter().find(|(_, to)| *to == day);
        self.day_off_by_itself(day).or_else(|| moved().map(|(from, _)| DayOff::MovedFrom(from)))
    }

    /// The day itself when it is a working day, else the first working day after it (CPC 123(4)).
    pub fn next_working(&self, day: Date) -> Date {
        let mut day = day;
        while !self.is_working(day) && day < Date::MAX {
            day = tomorrow(day);
        }
        day
    }

    /// The holidays of a year that fell on a weekend, each with the day it moves to: "выходным днем является следующий
    /// после праздничного рабочий день" (Law on Holidays, article 5), one after the other in the order of dates.
    pub fn moved_days(&self, year: i16) -> Vec<(Date, Date)> {
        let mut moved: Vec<(Date, Date)> = Vec::new();
        for from in FIXED.iter().filter(|it| it.moves).filter_map(|it| it.in_year(year)) {
            if !is_weekend(from) {
                continue;
            }
            let mut to = tomorrow(from);
            while self.day_off_by_itself(to).is_some() || moved.iter().any(|it| it.1 == to) {
                to = tomorrow(to);
            }
            moved.push((from, to));
        }
        moved
    }

    /// Why a day is off before anything is moved.
    fn day_off_by_itself(&self, day: Date) -> Option<DayOff> {
        if let Some(fixed) = FIXED.iter().find(|it| it.in_year(day.year()) == Some(day)) {
            return Some(match fixed.moves {
                true => DayOff::Holiday(fixed.festival),
                false => DayOff::Religious(fixed.festival),
            });
        }
        if self.kurban_ait.contains(&day) {
            return Some(DayOff::Religious(Festival::KurbanAit));
        }
        is_weekend(day).then_some(DayOff::Weekend)
    }
}

impl Fixed {
    fn in_year(&self, year: i16) -> Option<Date> {
        if year < self.since || year > self.until {
            return None;
        }
        Date::new(year, self.month, self.day).ok()
    }
}

fn is_weekend(day: Date) -> bool {
    matches!(day.weekday(), Weekday::Saturday | Weekday::Sunday)
}

/// The next day; the last day there is stays where it is.
pub(crate) fn tomorrow(day: Date) -> Date {
    day.tomorrow().unwrap_or(Date::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Every Monday to Friday off and every Saturday and Sunday worked, by the package `holidays` 0.109.
    const ORACLE: &str = include_str!("../fixtures/holidays-0.109.txt");

    /// Where our calendar differs from the package, and why. Empty: they agree on every day of 2024 to 2028.
    const DIFFERENCES: [(Date, &str); 0] = [];

    fn check(day: Date, expected: Option<DayOff>) {
        assert_eq!(Calendar::of_kazakhstan().day_off(day), expected, "{day}");
    }

    #[test]
    fn every_day_from_2024_to_2028_agrees_with_an_independent_program() {
        let calendar = Calendar::of_kazakhstan();
        let unusual: Vec<(Date, bool)> = ORACLE
            .lines()
            .filter(|it| !it.starts_with('#'))
            .map(|line| {
                let (day, kind) = line.split_once(' ').expect("a date and a word");
                (day.parse().expect("a date"), kind == "worked")
            })
            .collect();
        let mut day = date(2024, 1, 1);
        while day < date(2029, 1, 1) {
            let theirs = unusual.iter().find(|it| it.0 == day).map_or(!is_weekend(day), |it| it.1);
            let explained = DIFFERENCES.iter().any(|it| it.0 == day);
            assert_eq!(calendar.is_working(day) != theirs, explained, "{day}");
            day = tomorrow(day);
        }
    }

    #[test]
    fn a_holiday_on_a_weekend_moves_to_the_next_working_day() {
        let moved = |year| Calendar::of_kazakhstan().moved_days(year);
        assert_eq!(
            moved(2026),
            [
                (date(2026, 3, 8), date(2026, 3, 9)),
                (date(2026, 3, 21), date(2026, 3, 24)),
                (date(2026, 3, 22), date(2026, 3, 25)),
                (date(2026, 5, 9), date(2026, 5, 11)),
                (date(2026, 10, 25), date(2026, 10, 26)),
            ]
        );
        assert_eq!(
            moved(2027),
            [
                (date(2027, 1, 2), date(2027, 1, 4)),
                (date(2027, 3, 21), date(2027, 3, 24)),
                (date(2027, 5, 1), date(2027, 5, 3)),
                (date(2027, 5, 9), date(2027, 5, 10)),
            ]
        );
        assert_eq!(
            moved(2028),
            [
                (date(2028, 1, 1), date(2028, 1, 3)),
                (date(2028, 1, 2), date(2028, 1, 4)),
                (date(2028, 5, 7), date(2028, 5, 8)),
                (date(2028, 12, 16), date(2028, 12, 18)),
            ]
        );
    }

    #[test]
    fn christmas_and_kurban_ait_are_off_and_are_not_moved() {
        check(date(2026, 1, 7), Some(DayOff::Religious(Festival::OrthodoxChristmas)));
        check(date(2026, 5, 27), Some(DayOff::Religious(Festival::KurbanAit)));
        check(date(2024, 1, 8), None);
        check(date(2024, 6, 17), None);
        check(date(2027, 5, 17), None);
    }

    #[test]
    fn constitution_day_is_in_august_until_2025_and_in_march_from_2027() {
        check(date(2025, 9, 1), Some(DayOff::MovedFrom(date(2025, 8, 30))));
        check(date(2026, 8, 31), None);
        check(date(2026, 3, 16), None);
        check(date(2027, 3, 15), Some(DayOff::Holiday(Festival::ConstitutionDay)));
        check(date(2027, 8, 30), None);
    }

    #[test]
    fn the_government_may_move_a_day_and_an_installation_may_enter_it() {
        check(date(2025, 1, 3), Some(DayOff::Decreed));
        check(date(2025, 1, 5), None);
        let moved = |day, kind| Override { date: day, kind, act: "a decree".to_owned() };
        let calendar = Calendar::of_kazakhstan()
            .with_override(moved(date(2026, 12, 17), OverrideKind::Off))
            .with_override(moved(date(2026, 12, 19), OverrideKind::Worked));
        assert_eq!(calendar.next_working(date(2026, 12, 16)), date(2026, 12, 18));
        assert!(calendar.is_working(date(2026, 12, 19)));
        let undone = calendar.with_override(moved(date(2026, 12, 17), OverrideKind::Worked));
        assert!(undone.is_working(date(2026, 12, 17)));
    }

    #[test]
    fn a_year_without_its_kurban_ait_is_not_known() {
        let calendar = Calendar::of_kazakhstan();
        assert!(calendar.knows(2026) && !calendar.knows(2029));
        assert!(calendar.with_kurban_ait(date(2029, 4, 24)).knows(2029));
    }

    #[test]
    fn the_last_day_there_is_ends_every_search() {
        assert_eq!(Calendar::of_kazakhstan().next_working(Date::MAX), Date::MAX);
    }
}
