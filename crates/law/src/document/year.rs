//! The days off of one year, each with where it is known from.

use crate::calendar::Festival;
use crate::{Calendar, DayOff, OverrideKind};
use jiff::{ToSpan, civil::Date};
use serde::Serialize;

/// The last year whose Kurban-ait was announced when this was written.
const LAST_ANNOUNCED: i16 = 2026;

/// A day that is no plain working day and no plain weekend.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct YearDay {
    pub date: Date,
    pub weekday: &'static str,
    /// `holiday`, `religious`, `moved`, `off-by-decree`, `worked-by-decree`.
    pub kind: &'static str,
    /// What is celebrated, or from which day it was moved.
    pub what: String,
    pub source: String,
}

/// Every such day of the year, in order.
pub fn year(calendar: &Calendar, year: i16) -> Vec<YearDay> {
    let Ok(first) = Date::new(year, 1, 1) else { return vec![] };
    first.series(1.day()).take_while(|it| it.year() == year).filter_map(|it| shown(calendar, it)).collect()
}

fn shown(calendar: &Calendar, date: Date) -> Option<YearDay> {
    let decreed = calendar.overrides().iter().find(|it| it.date == date);
    let (kind, what, source) = match (calendar.day_off(date), decreed) {
        (None, Some(it)) if it.kind == OverrideKind::Worked => ("worked-by-decree", String::new(), it.act.clone()),
        (Some(DayOff::Decreed), Some(it)) => ("off-by-decree", String::new(), it.act.clone()),
        (Some(DayOff::Holiday(it)), _) => ("holiday", format!("{it:?}"), source_of(date)),
        (Some(DayOff::Religious(it)), _) => ("religious", format!("{it:?}"), source_of_religious(it, date).to_owned()),
        (Some(DayOff::MovedFrom(from)), _) => ("moved", format!("from {from}"), "HL 5".to_owned()),
        _ => return None,
    };
    Some(YearDay { date, weekday: weekday(date), kind, what, source })
}

/// Constitution Day was taken out of August and put into March by laws that are known from the press alone.
fn source_of(date: Date) -> String {
    match (date.month(), date.day()) {
        (3, 15) => "press, 2026 (the amendment was not seen)".to_owned(),
        (10, 25) => "HL 2".to_owned(),
        _ => "HL 3".to_owned(),
    }
}

/// Neither is moved when it falls on a weekend.
fn source_of_religious(what: Festival, date: Date) -> &'static str {
    match what {
        Festival::KurbanAit if date.year() > LAST_ANNOUNCED => "an estimate by the moon, to be confirmed; not moved",
        Festival::KurbanAit => "as announced (press); not moved",
        _ => "Labour Code, no text at hand; not moved",
    }
}

fn weekday(date: Date) -> &'static str {
    const NAMES: [&str; 7] = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];
    let at = date.weekday().to_monday_zero_offset();
    usize::try_from(at).ok().and_then(|it| NAMES.get(it).copied()).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Length, last_day};
    use jiff::civil::date;

    fn check(year_no: i16, expected: &[&str]) {
        let calendar = Calendar::of_kazakhstan();
        let found: Vec<String> = year(&calendar, year_no)
            .iter()
            .filter(|it| it.kind != "holiday")
            .map(|it| format!("{} {} {}", it.date, it.kind, it.what).trim_end().to_owned())
            .collect();
        assert_eq!(found, expected, "{year_no}");
    }

    #[test]
    fn the_moved_days_of_2026_are_those_announced() {
        check(
            2026,
            &[
                "2026-01-07 religious OrthodoxChristmas",
                "2026-03-09 moved from 2026-03-08",
                "2026-03-24 moved from 2026-03-21",
                "2026-03-25 moved from 2026-03-22",
                "2026-05-11 moved from 2026-05-09",
                "2026-05-27 religious KurbanAit",
                "2026-10-26 moved from 2026-10-25",
            ],
        );
    }

    #[test]
    fn the_days_of_the_government_are_shown_with_their_source() {
        let days = year(&Calendar::of_kazakhstan(), 2025);
        let kinds: Vec<_> = days.iter().filter(|it| it.kind.ends_with("decree")).map(|it| (it.date, it.kind)).collect();
        assert_eq!(kinds, [(date(2025, 1, 3), "off-by-decree"), (date(2025, 1, 5), "worked-by-decree")]);
        assert!(days.iter().all(|it| !it.source.is_empty()));
    }

    /// One term on both sides of an amendment: the law of the day decides whether its end moves (CPC 3(1), 123(4)).
    #[test]
    fn a_term_ends_by_the_calendar_of_its_own_year() {
        struct Told {
            starts: Date,
            days: u16,
            ends: Date,
            why: &'static str,
        }
        let told = |starts: Date, days, ends: Date, why| Told { starts, days, ends, why };
        let stories = [
            told(date(2024, 8, 20), 10, date(2024, 9, 2), "30 August 2024 was a holiday, a Friday: on to Monday"),
            told(date(2025, 8, 20), 10, date(2025, 9, 2), "30 August 2025 was a Saturday: its Monday was off too"),
            told(date(2026, 8, 21), 10, date(2026, 8, 31), "30 August 2026 is no holiday: Monday 31 August is worked"),
            told(date(2027, 8, 20), 10, date(2027, 8, 30), "30 August 2027 is a Monday like any other"),
            told(date(2026, 3, 5), 10, date(2026, 3, 16), "15 March 2026 is a plain Sunday"),
            told(date(2027, 3, 5), 10, date(2027, 3, 16), "15 March 2027 is Constitution Day, a Monday"),
            told(date(2028, 3, 5), 10, date(2028, 3, 16), "15 March 2028 is a Wednesday off"),
        ];
        let calendar = Calendar::of_kazakhstan();
        for it in stories {
            let last = last_day(it.starts, Length::CalendarDays(it.days), &calendar);
            assert_eq!(last, it.ends, "{}", it.why);
        }
    }

    #[test]
    fn an_estimate_is_called_one() {
        let source = |no: i16| {
            let days = year(&Calendar::of_kazakhstan(), no);
            days.into_iter().find(|it| it.what == "KurbanAit").map(|it| it.source).unwrap()
        };
        assert!(source(2026).contains("announced") && source(2027).contains("estimate"));
    }

    #[test]
    fn constitution_day_left_august_and_came_to_march() {
        let calendar = Calendar::of_kazakhstan();
        let names_it = |no: i16| {
            let days = year(&calendar, no);
            days.iter().find(|it| it.what == "ConstitutionDay").map(|it| (it.date.month(), it.date.day()))
        };
        assert_eq!([2025, 2026, 2027].map(names_it), [Some((8, 30)), None, Some((3, 15))]);
    }
}
