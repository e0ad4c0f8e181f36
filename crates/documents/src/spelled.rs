//! Amounts and days in words, with the endings of the language: what nobody can alter with one stroke of a pen.

pub mod en;
pub mod kk;
pub mod ru;

use case::Tiyn;
use jiff::civil::Date;
use words::Language;

/// `1 050 000 (один миллион пятьдесят тысяч) тенге 50 тиын`: a sum as a subject, or after a colon.
pub fn amount(sum: Tiyn, language: Language) -> String {
    match language {
        Language::Kk => kk::amount(sum, kk::Ending::Plain),
        Language::Ru => ru::amount(sum, ru::Ending::Nominative),
        Language::En => en::amount(sum),
    }
}

/// `2 июля 2026 года (второе июля две тысячи двадцать шестого года)`: a day in figures and words.
pub fn day(day: Date, language: Language) -> String {
    match language {
        Language::Kk => format!("{} ({})", kk::day(day, kk::Ending::Plain), kk::day_in_words(day, kk::Ending::Plain)),
        Language::Ru => format!("{} ({})", ru::day(day), ru::day_in_words(day, ru::Ending::Nominative)),
        Language::En => en::day(day),
    }
}

/// Whole tenge and the rest in tiyn.
fn parts(sum: Tiyn) -> (u64, u64) {
    let tiyn = sum.0.unsigned_abs();
    (tiyn / 100, tiyn % 100)
}

/// The figures of a whole number, in groups of three parted by a space that does not break.
fn figures(number: u64) -> String {
    let digits = number.to_string();
    let mut out = String::new();
    for (place, digit) in digits.chars().enumerate() {
        if place > 0 && (digits.len() - place).is_multiple_of(3) {
            out.push('\u{a0}');
        }
        out.push(digit);
    }
    out
}

/// Groups of three digits from the highest: the group's value and its place (0 ones, 1 thousands …).
fn groups(number: u64) -> Vec<(u64, usize)> {
    let mut rest = number;
    let mut groups = vec![];
    let mut place = 0;
    while rest > 0 {
        groups.push((rest % 1000, place));
        rest /= 1000;
        place += 1;
    }
    groups.reverse();
    groups.retain(|it| it.0 > 0);
    groups
}

#[cfg(test)]
mod tests;
