//! Days and moments as people say them: «12 наурыз, бейсенбі», «четверг, 12 марта», "Thu 12 March".
//!
//! A date of the current year is said without its year; use [`date_near`] where that is not known.
//! There is no "today" here: it is given.

use crate::Language;
use jiff::civil::{Date, DateTime};

/// Weekday, day and month: "Thu 12 March".
pub fn date(date: Date, language: Language) -> String {
    let (weekday, day, month) = parts(date, language);
    bound(language.words().date_day(weekday, day, month))
}

/// Weekday, day, month and year: "Thu 12 March 2026".
pub fn date_with_year(date: Date, language: Language) -> String {
    let (weekday, day, month) = parts(date, language);
    let year = date.year().to_string();
    bound(language.words().date_day_of_year(weekday, day, month, year))
}

/// With the year only if it is another one than today's.
pub fn date_near(day: Date, today: Date, language: Language) -> String {
    if day.year() == today.year() { date(day, language) } else { date_with_year(day, language) }
}

/// `12.03.2026`, the same in every language: for tables and papers.
pub fn date_numeric(date: Date) -> String {
    format!("{:02}.{:02}.{}", date.day(), date.month(), date.year())
}

/// Day and time: "Thu 12 March, 16:20".
pub fn date_time(moment: DateTime, language: Language) -> String {
    let day = date(moment.date(), language);
    language.words().date_at(day, clock(moment))
}

/// Day with year, and time.
pub fn date_time_with_year(moment: DateTime, language: Language) -> String {
    let day = date_with_year(moment.date(), language);
    language.words().date_at(day, clock(moment))
}

/// The last day of a term, that day included, in the right case: «12 наурызға дейін (бейсенбіні қоса)»,
/// «до четверга, 12 марта включительно».
pub fn until(date: Date, language: Language) -> String {
    let words = language.words();
    let weekday = words.date_weekday_until(number(date.weekday().to_monday_one_offset()));
    let month = words.date_month_until(number(date.month()));
    bound(words.date_until(weekday, date.day().to_string(), month))
}

/// How long there still is; a term that has passed says so.
pub fn days_left(days: i64, language: Language) -> String {
    let words = language.words();
    match days {
        0 => words.date_days_today(),
        1.. => bound(words.date_days_left(days)),
        _ => bound(words.date_days_past(-days)),
    }
}

/// The month's name as it stands after a number: «наурыз», «марта», "March". 1 is January.
pub fn month(month: i8, language: Language) -> String {
    language.words().date_month(number(month))
}

/// The weekday's full name. 1 is Monday.
pub fn weekday(weekday: i8, language: Language) -> String {
    language.words().date_weekday(number(weekday))
}

fn parts(date: Date, language: Language) -> (String, String, String) {
    let words = language.words();
    (
        words.date_weekday_short(number(date.weekday().to_monday_one_offset())),
        date.day().to_string(),
        words.date_month(number(date.month())),
    )
}

fn clock(moment: DateTime) -> String {
    format!("{:02}:{:02}", moment.hour(), moment.minute())
}

fn number(value: i8) -> i64 {
    i64::from(value)
}

/// A day must not part from its month at the end of a line.
fn bound(text: String) -> String {
    let mut out = String::with_capacity(text.len());
    let mut after_digit = false;
    for letter in text.chars() {
        if letter == ' ' && after_digit {
            out.push('\u{a0}');
        } else {
            out.push(letter);
        }
        after_digit = letter.is_ascii_digit();
    }
    out
}
