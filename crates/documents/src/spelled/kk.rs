//! Kazakh: endings follow the last vowel and the last sound of the word.

use super::{figures, groups, parts};
use case::Tiyn;
use jiff::civil::Date;

/// The endings papers need.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ending {
    /// Атау: «теңге», «шілде».
    Plain,
    /// Ілік: «теңгенің».
    Of,
    /// Барыс: «теңгеге», «шілдеге» – to, until.
    To,
    /// Табыс: «теңгені».
    The,
    /// Жатыс: «шілдеде» – on that day.
    At,
    /// Шығыс: «шілдеден» – from.
    From,
}

impl Ending {
    pub const ALL: [Self; 6] = [Self::Plain, Self::Of, Self::To, Self::The, Self::At, Self::From];
}

const ONES: [&str; 10] = ["нөл", "бір", "екі", "үш", "төрт", "бес", "алты", "жеті", "сегіз", "тоғыз"];
const TENS: [&str; 10] = ["", "он", "жиырма", "отыз", "қырық", "елу", "алпыс", "жетпіс", "сексен", "тоқсан"];
const PLACES: [&str; 5] = ["", "мың", "миллион", "миллиард", "триллион"];
const MONTHS: [&str; 12] = [
    "қаңтар",
    "ақпан",
    "наурыз",
    "сәуір",
    "мамыр",
    "маусым",
    "шілде",
    "тамыз",
    "қыркүйек",
    "қазан",
    "қараша",
    "желтоқсан",
];

/// A whole number in words: «бір миллион елу мың».
pub fn number(number: u64) -> String {
    if number == 0 {
        return ONES[0].to_owned();
    }
    let mut words: Vec<&str> = vec![];
    for (group, place) in groups(number) {
        let (hundreds, tens, ones) = (group / 100, group / 10 % 10, group % 10);
        if hundreds > 0 {
            words.extend([ONES[at(hundreds)], "жүз"]);
        }
        if tens > 0 {
            words.push(TENS[at(tens)]);
        }
        if ones > 0 {
            words.push(ONES[at(ones)]);
        }
        if place > 0 {
            words.push(PLACES[place.min(PLACES.len() - 1)]);
        }
    }
    words.join(" ")
}

fn at(digit: u64) -> usize {
    usize::try_from(digit).unwrap_or_default()
}

/// «бірінші», «жиырмасыншы», «екі мың жиырма алтыншы».
pub fn ordinal(of: u64) -> String {
    let cardinal = number(of);
    let (before, last) = cardinal.rsplit_once(' ').unwrap_or(("", &cardinal));
    let last = match last {
        // These three do not follow the rest.
        "жиырма" => "жиырмасыншы".to_owned(),
        "қырық" => "қырқыншы".to_owned(),
        "елу" => "елуінші".to_owned(),
        word => match (ends_in_vowel(word), is_hard(word)) {
            (true, true) => format!("{word}ншы"),
            (true, false) => format!("{word}нші"),
            (false, true) => format!("{word}ыншы"),
            (false, false) => format!("{word}інші"),
        },
    };
    if before.is_empty() { last } else { format!("{before} {last}") }
}

/// «1 050 000 (бір миллион елу мың) теңге 50 (елу) тиын»; the ending stands at the end of the whole.
pub fn amount(sum: Tiyn, ending: Ending) -> String {
    let (tenge, tiyn) = parts(sum);
    let head = format!("{}\u{a0}({})", figures(tenge), number(tenge));
    if tiyn == 0 {
        return format!("{head}\u{a0}{}", ended("теңге", ending));
    }
    format!("{head}\u{a0}теңге {tiyn:02}\u{a0}({})\u{a0}{}", number(tiyn), ended("тиын", ending))
}

/// «2026 жылғы 2 шілде», «2026 жылғы 2 шілдеден».
pub fn day(day: Date, ending: Ending) -> String {
    format!("{}\u{a0}жылғы {}\u{a0}{}", day.year(), day.day(), ended(month(day), ending))
}

/// «екі мың жиырма алтыншы жылғы екінші шілде».
pub fn day_in_words(day: Date, ending: Ending) -> String {
    let year = ordinal(u64::from(day.year().unsigned_abs()));
    let number = ordinal(u64::from(day.day().unsigned_abs()));
    format!("{year} жылғы {number} {}", ended(month(day), ending))
}

fn month(day: Date) -> &'static str {
    MONTHS[usize::from(day.month().unsigned_abs()) - 1]
}

/// A word with an ending, by the harmony of its last vowel and by its last sound.
pub fn ended(word: &str, ending: Ending) -> String {
    let hard = is_hard(word);
    let last = word.chars().last().unwrap_or('а');
    let vowel = ends_in_vowel(word);
    let nasal = matches!(last, 'м' | 'н' | 'ң');
    let voiceless = "кқпстшщфхцчбвгд".contains(last);
    let pick = |hard_form: &'static str, soft_form: &'static str| if hard { hard_form } else { soft_form };
    let tail = match ending {
        Ending::Plain => "",
        Ending::Of if vowel || nasal => pick("ның", "нің"),
        Ending::Of if voiceless => pick("тың", "тің"),
        Ending::Of => pick("дың", "дің"),
        Ending::To if voiceless => pick("қа", "ке"),
        Ending::To => pick("ға", "ге"),
        Ending::The if vowel => pick("ны", "ні"),
        Ending::The if voiceless => pick("ты", "ті"),
        Ending::The => pick("ды", "ді"),
        Ending::At if voiceless => pick("та", "те"),
        Ending::At => pick("да", "де"),
        Ending::From if nasal => pick("нан", "нен"),
        Ending::From if voiceless => pick("тан", "тен"),
        Ending::From => pick("дан", "ден"),
    };
    format!("{word}{tail}")
}

/// Whether endings take hard vowels: the last vowel decides.
fn is_hard(word: &str) -> bool {
    let mut vowels = word.chars().rev().filter(|it| "аоұыуяёюәөүіеиэ".contains(*it));
    vowels.next().is_none_or(|it| "аоұыуяёю".contains(it))
}

fn ends_in_vowel(word: &str) -> bool {
    word.ends_with(['а', 'ә', 'е', 'ы', 'і', 'о', 'ө', 'ұ', 'ү', 'у', 'и', 'я', 'э'])
}
