//! Russian: numbers agree with their noun in gender and case.

use super::{figures, groups, parts};
use case::Tiyn;
use jiff::civil::Date;

/// The cases papers need.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ending {
    /// «один миллион», «сумма: …»
    Nominative,
    /// «в размере одного миллиона»
    Genitive,
    /// «уплатить одну тысячу»
    Accusative,
}

impl Ending {
    pub const ALL: [Self; 3] = [Self::Nominative, Self::Genitive, Self::Accusative];
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Gender {
    Masculine,
    Feminine,
}

const ONES: [&str; 20] = [
    "ноль",
    "один",
    "два",
    "три",
    "четыре",
    "пять",
    "шесть",
    "семь",
    "восемь",
    "девять",
    "десять",
    "одиннадцать",
    "двенадцать",
    "тринадцать",
    "четырнадцать",
    "пятнадцать",
    "шестнадцать",
    "семнадцать",
    "восемнадцать",
    "девятнадцать",
];
const ONES_OF: [&str; 20] = [
    "ноля",
    "одного",
    "двух",
    "трёх",
    "четырёх",
    "пяти",
    "шести",
    "семи",
    "восьми",
    "девяти",
    "десяти",
    "одиннадцати",
    "двенадцати",
    "тринадцати",
    "четырнадцати",
    "пятнадцати",
    "шестнадцати",
    "семнадцати",
    "восемнадцати",
    "девятнадцати",
];
const TENS: [&str; 10] =
    ["", "", "двадцать", "тридцать", "сорок", "пятьдесят", "шестьдесят", "семьдесят", "восемьдесят", "девяносто"];
const TENS_OF: [&str; 10] =
    ["", "", "двадцати", "тридцати", "сорока", "пятидесяти", "шестидесяти", "семидесяти", "восьмидесяти", "девяноста"];
const HUNDREDS: [&str; 10] =
    ["", "сто", "двести", "триста", "четыреста", "пятьсот", "шестьсот", "семьсот", "восемьсот", "девятьсот"];
const HUNDREDS_OF: [&str; 10] =
    ["", "ста", "двухсот", "трёхсот", "четырёхсот", "пятисот", "шестисот", "семисот", "восьмисот", "девятисот"];
/// One, few, many; then the genitive of one and of more.
const PLACES: [[&str; 5]; 5] = [
    ["", "", "", "", ""],
    ["тысяча", "тысячи", "тысяч", "тысячи", "тысяч"],
    ["миллион", "миллиона", "миллионов", "миллиона", "миллионов"],
    ["миллиард", "миллиарда", "миллиардов", "миллиарда", "миллиардов"],
    ["триллион", "триллиона", "триллионов", "триллиона", "триллионов"],
];
const MONTHS: [&str; 12] = [
    "января",
    "февраля",
    "марта",
    "апреля",
    "мая",
    "июня",
    "июля",
    "августа",
    "сентября",
    "октября",
    "ноября",
    "декабря",
];
/// The stem of «первый», «первое», «первого» …
const ORDINALS: [&str; 20] = [
    "нулев",
    "перв",
    "втор",
    "",
    "четвёрт",
    "пят",
    "шест",
    "седьм",
    "восьм",
    "девят",
    "десят",
    "одиннадцат",
    "двенадцат",
    "тринадцат",
    "четырнадцат",
    "пятнадцат",
    "шестнадцат",
    "семнадцат",
    "восемнадцат",
    "девятнадцат",
];
const ORDINAL_TENS: [&str; 10] =
    ["", "", "двадцат", "тридцат", "сороков", "пятидесят", "шестидесят", "семидесят", "восьмидесят", "девяност"];
const ORDINAL_HUNDREDS: [&str; 10] =
    ["", "сот", "двухсот", "трёхсот", "четырёхсот", "пятисот", "шестисот", "семисот", "восьмисот", "девятисот"];

/// A whole number in words, of a masculine noun: «один миллион пятьдесят тысяч».
pub fn number(number: u64, ending: Ending) -> String {
    if number == 0 {
        return if ending == Ending::Genitive { ONES_OF[0] } else { ONES[0] }.to_owned();
    }
    let mut words: Vec<&str> = vec![];
    for (group, place) in groups(number) {
        let gender = if place == 1 { Gender::Feminine } else { Gender::Masculine };
        spell_group(group, gender, ending, &mut words);
        if place > 0 {
            words.push(place_name(group, place.min(PLACES.len() - 1), ending));
        }
    }
    words.join(" ")
}

fn spell_group(group: u64, gender: Gender, ending: Ending, words: &mut Vec<&'static str>) {
    let genitive = ending == Ending::Genitive;
    let (hundreds, below) = (at(group / 100), at(group % 100));
    if hundreds > 0 {
        words.push(if genitive { HUNDREDS_OF[hundreds] } else { HUNDREDS[hundreds] });
    }
    let ones = if below >= 20 {
        words.push(if genitive { TENS_OF[below / 10] } else { TENS[below / 10] });
        below % 10
    } else {
        below
    };
    if ones > 0 {
        words.push(match (ones, gender, ending) {
            (1, Gender::Feminine, Ending::Nominative) => "одна",
            (1, Gender::Feminine, Ending::Accusative) => "одну",
            (1, Gender::Feminine, Ending::Genitive) => "одной",
            (2, Gender::Feminine, Ending::Nominative | Ending::Accusative) => "две",
            (_, _, Ending::Genitive) => ONES_OF[ones],
            _ => ONES[ones],
        });
    }
}

fn place_name(group: u64, place: usize, ending: Ending) -> &'static str {
    let form = match (plural(group), ending) {
        (0, Ending::Genitive) => 3,
        (_, Ending::Genitive) => 4,
        (form, _) => form,
    };
    match (place, form, ending) {
        (1, 0, Ending::Accusative) => "тысячу",
        _ => PLACES[place][form],
    }
}

/// 0 for one, 1 for few, 2 for many.
fn plural(number: u64) -> usize {
    match (number % 100, number % 10) {
        (11..=14, _) => 2,
        (_, 1) => 0,
        (_, 2..=4) => 1,
        _ => 2,
    }
}

fn at(number: u64) -> usize {
    usize::try_from(number).unwrap_or_default()
}

/// «1 050 000 (один миллион пятьдесят тысяч) тенге 50 (пятьдесят) тиынов». «Тенге» does not change.
pub fn amount(sum: Tiyn, ending: Ending) -> String {
    let (tenge, tiyn) = parts(sum);
    let head = format!("{}\u{a0}({})\u{a0}тенге", figures(tenge), number(tenge, ending));
    if tiyn == 0 {
        return head;
    }
    let noun = match (plural(tiyn), ending) {
        (0, Ending::Genitive) => "тиына",
        (_, Ending::Genitive) => "тиынов",
        (0, _) => "тиын",
        (1, _) => "тиына",
        _ => "тиынов",
    };
    format!("{head} {tiyn:02}\u{a0}({})\u{a0}{noun}", number(tiyn, ending))
}

/// «2 июля 2026 года».
pub fn day(day: Date) -> String {
    format!("{}\u{a0}{} {}\u{a0}года", day.day(), month(day), day.year())
}

/// «второе июля две тысячи двадцать шестого года», «второго июля …».
pub fn day_in_words(day: Date, ending: Ending) -> String {
    let tail = if ending == Ending::Genitive { Tail::Of } else { Tail::It };
    let number = ordinal(u64::from(day.day().unsigned_abs()), tail);
    let year = ordinal(u64::from(day.year().unsigned_abs()), Tail::Of);
    format!("{number} {} {year} года", month(day))
}

fn month(day: Date) -> &'static str {
    MONTHS[usize::from(day.month().unsigned_abs()) - 1]
}

/// Which form of an ordinal.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Tail {
    /// «второе»
    It,
    /// «второго»
    Of,
}

/// An ordinal below a million: only its last word is one.
fn ordinal(of: u64, tail: Tail) -> String {
    let ended = |stem: &str| match tail {
        Tail::It => format!("{stem}ое"),
        Tail::Of => format!("{stem}ого"),
    };
    let below = of % 100;
    let (rest, last) = match (of, below) {
        (0, _) => (0, ended(ORDINALS[0])),
        (_, 0) if of.is_multiple_of(1000) => (0, ended(&thousands(of / 1000))),
        (_, 0) => (of - of % 1000, ended(ORDINAL_HUNDREDS[at(of / 100 % 10)])),
        (_, 1..=19) => (of - below, unit(below, tail, &ended)),
        _ if below.is_multiple_of(10) => (of - below, ended(ORDINAL_TENS[at(below / 10)])),
        _ => (of - below % 10, unit(below % 10, tail, &ended)),
    };
    if rest == 0 { last } else { format!("{} {last}", number(rest, Ending::Nominative)) }
}

fn unit(number: u64, tail: Tail, ended: &dyn Fn(&str) -> String) -> String {
    match (number, tail) {
        (3, Tail::It) => "третье".to_owned(),
        (3, Tail::Of) => "третьего".to_owned(),
        _ => ended(ORDINALS[at(number)]),
    }
}

/// «тысячн», «двухтысячн»: years reach nine thousand and no further.
fn thousands(count: u64) -> String {
    if count == 1 { "тысячн".to_owned() } else { format!("{}тысячн", ONES_OF[at(count).min(19)]) }
}
