use super::*;
use jiff::civil::date;
use proptest::prelude::*;

#[test]
fn sums_read_as_they_are_said() {
    let check = |tiyn: i64, kk: &str, ru: &str| {
        let plain = |text: String| text.replace('\u{a0}', " ");
        assert_eq!(plain(kk::amount(Tiyn(tiyn), kk::Ending::Plain)), kk);
        assert_eq!(plain(ru::amount(Tiyn(tiyn), ru::Ending::Nominative)), ru);
    };
    check(0, "0 (нөл) теңге", "0 (ноль) тенге");
    check(100, "1 (бір) теңге", "1 (один) тенге");
    check(101, "1 (бір) теңге 01 (бір) тиын", "1 (один) тенге 01 (один) тиын");
    check(
        216_250,
        "2 162 (екі мың бір жүз алпыс екі) теңге 50 (елу) тиын",
        "2 162 (две тысячи сто шестьдесят два) тенге 50 (пятьдесят) тиынов",
    );
    check(105_000_000, "1 050 000 (бір миллион елу мың) теңге", "1 050 000 (один миллион пятьдесят тысяч) тенге");
    check(
        2_100_003,
        "21 000 (жиырма бір мың) теңге 03 (үш) тиын",
        "21 000 (двадцать одна тысяча) тенге 03 (три) тиына",
    );
    check(100_000_000_000_000, "1 000 000 000 000 (бір триллион) теңге", "1 000 000 000 000 (один триллион) тенге");
}

#[test]
fn russian_numbers_follow_their_case() {
    let check = |number: u64, genitive: &str, accusative: &str| {
        assert_eq!(ru::number(number, ru::Ending::Genitive), genitive);
        assert_eq!(ru::number(number, ru::Ending::Accusative), accusative);
    };
    check(1_000, "одной тысячи", "одну тысячу");
    check(2_002, "двух тысяч двух", "две тысячи два");
    check(21_000, "двадцати одной тысячи", "двадцать одну тысячу");
    check(340_000, "трёхсот сорока тысяч", "триста сорок тысяч");
    check(1_500_090, "одного миллиона пятисот тысяч девяноста", "один миллион пятьсот тысяч девяносто");
    check(111_411, "ста одиннадцати тысяч четырёхсот одиннадцати", "сто одиннадцать тысяч четыреста одиннадцать");
}

#[test]
fn sums_take_the_endings_of_their_last_word() {
    let check = |tiyn: i64, ending: kk::Ending, end: &str| {
        let said = kk::amount(Tiyn(tiyn), ending);
        assert!(said.ends_with(end), "{said} does not end with {end}");
    };
    check(100, kk::Ending::The, "теңгені");
    check(100, kk::Ending::Of, "теңгенің");
    check(100, kk::Ending::To, "теңгеге");
    check(150, kk::Ending::The, "тиынды");
    check(150, kk::Ending::Of, "тиынның");
    check(150, kk::Ending::To, "тиынға");
    assert!(ru::amount(Tiyn(2_101), ru::Ending::Genitive).ends_with("тиына"));
    assert!(ru::amount(Tiyn(2_102), ru::Ending::Genitive).ends_with("тиынов"));
}

#[test]
fn days_read_as_they_are_said() {
    let check = |day: Date, kk_words: &str, ru_words: &str| {
        assert_eq!(kk::day_in_words(day, kk::Ending::Plain), kk_words);
        assert_eq!(ru::day_in_words(day, ru::Ending::Nominative), ru_words);
    };
    check(
        date(2026, 7, 2),
        "екі мың жиырма алтыншы жылғы екінші шілде",
        "второе июля две тысячи двадцать шестого года",
    );
    check(date(2000, 3, 3), "екі мыңыншы жылғы үшінші наурыз", "третье марта двухтысячного года");
    check(date(2040, 5, 30), "екі мың қырқыншы жылғы отызыншы мамыр", "тридцатое мая две тысячи сорокового года");
    check(
        date(2023, 1, 23),
        "екі мың жиырма үшінші жылғы жиырма үшінші қаңтар",
        "двадцать третье января две тысячи двадцать третьего года",
    );
    check(
        date(2100, 12, 20),
        "екі мың бір жүзінші жылғы жиырмасыншы желтоқсан",
        "двадцатое декабря две тысячи сотого года",
    );
    check(
        date(1999, 4, 14),
        "бір мың тоғыз жүз тоқсан тоғызыншы жылғы он төртінші сәуір",
        "четырнадцатое апреля одна тысяча девятьсот девяносто девятого года",
    );
}

/// The endings of the twelve months as a grammar has them: of, to, the, at, from.
const MONTHS: [[&str; 6]; 12] = [
    ["қаңтар", "қаңтардың", "қаңтарға", "қаңтарды", "қаңтарда", "қаңтардан"],
    ["ақпан", "ақпанның", "ақпанға", "ақпанды", "ақпанда", "ақпаннан"],
    ["наурыз", "наурыздың", "наурызға", "наурызды", "наурызда", "наурыздан"],
    ["сәуір", "сәуірдің", "сәуірге", "сәуірді", "сәуірде", "сәуірден"],
    ["мамыр", "мамырдың", "мамырға", "мамырды", "мамырда", "мамырдан"],
    ["маусым", "маусымның", "маусымға", "маусымды", "маусымда", "маусымнан"],
    ["шілде", "шілденің", "шілдеге", "шілдені", "шілдеде", "шілдеден"],
    ["тамыз", "тамыздың", "тамызға", "тамызды", "тамызда", "тамыздан"],
    ["қыркүйек", "қыркүйектің", "қыркүйекке", "қыркүйекті", "қыркүйекте", "қыркүйектен"],
    ["қазан", "қазанның", "қазанға", "қазанды", "қазанда", "қазаннан"],
    ["қараша", "қарашаның", "қарашаға", "қарашаны", "қарашада", "қарашадан"],
    ["желтоқсан", "желтоқсанның", "желтоқсанға", "желтоқсанды", "желтоқсанда", "желтоқсаннан"],
];

#[test]
fn every_day_of_three_centuries_has_its_endings_and_its_own_words() {
    let mut seen = std::collections::HashSet::new();
    let mut day = date(1900, 1, 1);
    while day < date(2200, 1, 1) {
        let endings = MONTHS[usize::from(day.month().unsigned_abs()) - 1];
        for (ending, month) in kk::Ending::ALL.into_iter().zip(endings) {
            let expected = format!("{}\u{a0}жылғы {}\u{a0}{month}", day.year(), day.day());
            assert_eq!(kk::day(day, ending), expected);
            assert!(kk::day_in_words(day, ending).ends_with(month), "{day}");
        }
        let year = kk::ordinal(u64::from(day.year().unsigned_abs()));
        assert!(year.ends_with("ншы") || year.ends_with("нші"), "{year}");
        assert!(seen.insert(kk::day_in_words(day, kk::Ending::Plain)), "{day} reads like another day");
        for ending in [ru::Ending::Nominative, ru::Ending::Genitive] {
            let said = ru::day_in_words(day, ending);
            let first = said.split(ru_month(day)).next().unwrap_or_default().trim_end();
            let tails: [&str; 2] =
                if ending == ru::Ending::Genitive { ["ого", "его"] } else { ["ое", "тье"] };
            assert!(tails.iter().any(|it| first.ends_with(it)), "{said}");
            assert!(said.ends_with("ого года") || said.ends_with("его года"), "{said}");
            assert!(seen.insert(said), "{day} reads like another day");
        }
        day = day.tomorrow().unwrap();
    }
}

fn ru_month(day: Date) -> &'static str {
    ["янв", "фев", "мар", "апр", "мая", "июн", "июл", "авг", "сен", "окт", "ноя", "дек"]
        [usize::from(day.month().unsigned_abs()) - 1]
}

/// Reads a number back from its words, by a table of its own: each word adds, each place multiplies.
fn read(words: &str, table: &[(&str, u64)]) -> u64 {
    let (mut whole, mut group) = (0, 0);
    for word in words.split([' ', '-']) {
        let value = table.iter().find(|it| word.starts_with(it.0)).unwrap_or_else(|| panic!("{word} in {words}")).1;
        match value {
            // In Kazakh and English the hundred multiplies what stands before it.
            100 if group > 0 && group < 10 && !word.starts_with('с') => group *= 100,
            0..=999 => group += value,
            place => {
                whole += group * place;
                group = 0;
            }
        }
    }
    whole + group
}

/// Longer stems stand before the shorter ones they begin with.
const RU: &[(&str, u64)] = &[
    ("одиннадцат", 11),
    ("двенадцат", 12),
    ("тринадцат", 13),
    ("четырнадцат", 14),
    ("пятнадцат", 15),
    ("шестнадцат", 16),
    ("семнадцат", 17),
    ("восемнадцат", 18),
    ("девятнадцат", 19),
    ("пятьдесят", 50),
    ("пятидесят", 50),
    ("шестьдесят", 60),
    ("шестидесят", 60),
    ("семьдесят", 70),
    ("семидесят", 70),
    ("восемьдесят", 80),
    ("восьмидесят", 80),
    ("девяност", 90),
    ("двадцат", 20),
    ("тридцат", 30),
    ("сорок", 40),
    ("двести", 200),
    ("двухсот", 200),
    ("триста", 300),
    ("трёхсот", 300),
    ("четыреста", 400),
    ("четырёхсот", 400),
    ("пятьсот", 500),
    ("пятисот", 500),
    ("шестьсот", 600),
    ("шестисот", 600),
    ("семьсот", 700),
    ("семисот", 700),
    ("восемьсот", 800),
    ("восьмисот", 800),
    ("девятьсот", 900),
    ("девятисот", 900),
    ("тысяч", 1_000),
    ("миллион", 1_000_000),
    ("миллиард", 1_000_000_000),
    ("триллион", 1_000_000_000_000),
    ("десят", 10),
    ("ноль", 0),
    ("ноля", 0),
    ("од", 1),
    ("дв", 2),
    ("три", 3),
    ("трёх", 3),
    ("четыр", 4),
    ("пят", 5),
    ("шест", 6),
    ("сем", 7),
    ("вос", 8),
    ("девят", 9),
    ("сто", 100),
    ("ста", 100),
];
const KK: &[(&str, u64)] = &[
    ("нөл", 0),
    ("бір", 1),
    ("екі", 2),
    ("үш", 3),
    ("төрт", 4),
    ("бес", 5),
    ("алтыншы", 6),
    ("алпыс", 60),
    ("алты", 6),
    ("жетпіс", 70),
    ("жеті", 7),
    ("сегіз", 8),
    ("сексен", 80),
    ("тоғыз", 9),
    ("тоқсан", 90),
    ("он", 10),
    ("жиырма", 20),
    ("отыз", 30),
    ("қырық", 40),
    ("елу", 50),
    ("жүз", 100),
    ("мың", 1_000),
    ("миллион", 1_000_000),
    ("миллиард", 1_000_000_000),
    ("триллион", 1_000_000_000_000),
];
const EN: &[(&str, u64)] = &[
    ("zero", 0),
    ("fourteen", 14),
    ("sixteen", 16),
    ("seventeen", 17),
    ("eighteen", 18),
    ("nineteen", 19),
    ("thirteen", 13),
    ("fifteen", 15),
    ("sixty", 60),
    ("seventy", 70),
    ("eighty", 80),
    ("ninety", 90),
    ("twenty", 20),
    ("thirty", 30),
    ("forty", 40),
    ("fifty", 50),
    ("one", 1),
    ("two", 2),
    ("three", 3),
    ("four", 4),
    ("five", 5),
    ("six", 6),
    ("seven", 7),
    ("eight", 8),
    ("nine", 9),
    ("ten", 10),
    ("eleven", 11),
    ("twelve", 12),
    ("hundred", 100),
    ("thousand", 1_000),
    ("million", 1_000_000),
    ("billion", 1_000_000_000),
    ("trillion", 1_000_000_000_000),
];

fn reads_back(number: u64) {
    assert_eq!(read(&kk::number(number), KK), number, "{}", kk::number(number));
    assert_eq!(read(&en::number(number), EN), number, "{}", en::number(number));
    for ending in ru::Ending::ALL {
        assert_eq!(read(&ru::number(number, ending), RU), number, "{}", ru::number(number, ending));
    }
}

#[test]
fn every_number_below_a_hundred_thousand_reads_back() {
    (0..100_000).for_each(reads_back);
}

proptest! {
    #[test]
    fn every_sum_up_to_a_trillion_reads_back(tiyn in 0_i64..=100_000_000_000_000) {
        reads_back(u64::try_from(tiyn / 100).unwrap());
        let (tenge, rest) = (tiyn / 100, tiyn % 100);
        for said in [amount(Tiyn(tiyn), Language::Kk), amount(Tiyn(tiyn), Language::Ru), amount(Tiyn(tiyn), Language::En)] {
            let figures: String = said.split('(').next().unwrap_or_default().chars().filter(char::is_ascii_digit).collect();
            prop_assert_eq!(figures.parse::<i64>().unwrap(), tenge);
            prop_assert_eq!(said.contains(&format!(" {rest:02}\u{a0}(")), rest > 0);
        }
    }

    #[test]
    fn numbers_near_a_round_one_read_back(power in 0_u32..12, digit in 1_u64..10, away in 0_u64..3) {
        let round = digit * 10_u64.pow(power);
        reads_back(round + away);
        reads_back(round.saturating_sub(away));
    }
}
