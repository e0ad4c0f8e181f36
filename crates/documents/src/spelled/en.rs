//! English, for translations.

use super::{figures, groups, parts};
use case::Tiyn;
use jiff::civil::Date;

const ONES: [&str; 20] = [
    "zero",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
];
const TENS: [&str; 10] = ["", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];
const PLACES: [&str; 5] = ["", "thousand", "million", "billion", "trillion"];
const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

/// A whole number in words.
pub fn number(number: u64) -> String {
    if number == 0 {
        return ONES[0].to_owned();
    }
    let at = |it: u64| usize::try_from(it).unwrap_or_default();
    let mut words: Vec<String> = vec![];
    for (group, place) in groups(number) {
        let (hundreds, below) = (at(group / 100), at(group % 100));
        if hundreds > 0 {
            words.push(format!("{} hundred", ONES[hundreds]));
        }
        match below {
            0 => {}
            1..=19 => words.push(ONES[below].to_owned()),
            _ if below % 10 == 0 => words.push(TENS[below / 10].to_owned()),
            _ => words.push(format!("{}-{}", TENS[below / 10], ONES[below % 10])),
        }
        if place > 0 {
            words.push(PLACES[place.min(PLACES.len() - 1)].to_owned());
        }
    }
    words.join(" ")
}

/// `1 050 000 (one million fifty thousand) tenge 50 (fifty) tiyn`.
pub fn amount(sum: Tiyn) -> String {
    let (tenge, tiyn) = parts(sum);
    let head = format!("{}\u{a0}({})\u{a0}tenge", figures(tenge), number(tenge));
    if tiyn == 0 { head } else { format!("{head} {tiyn:02}\u{a0}({})\u{a0}tiyn", number(tiyn)) }
}

/// `2 July 2026`.
pub fn day(day: Date) -> String {
    format!("{}\u{a0}{} {}", day.day(), MONTHS[usize::from(day.month().unsigned_abs()) - 1], day.year())
}
