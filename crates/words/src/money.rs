//! Sums as people read them. Amounts are whole tiyn; nothing here rounds.

use crate::Language;

/// Keeps a sum on one line and apart from its neighbours.
const NO_BREAK: char = '\u{a0}';

/// `1 050 000 ₸`; tiyn are shown only if there are any: `2 162,50 ₸`.
///
/// Groups are parted by a no-break space in every language, so that one sum looks the same in a
/// bilingual paper; only the decimal sign follows the language.
pub fn money(tiyn: i64, language: Language) -> String {
    format!("{}{NO_BREAK}₸", amount(tiyn, language))
}

/// The sum without its sign, for tables whose head names the tenge and for form fields.
pub fn amount(tiyn: i64, language: Language) -> String {
    let whole = (tiyn / 100).unsigned_abs().to_string();
    let rest = (tiyn % 100).unsigned_abs();
    let mut text = String::with_capacity(whole.len() * 2);
    if tiyn < 0 {
        text.push('−');
    }
    for (place, digit) in whole.chars().enumerate() {
        if place > 0 && (whole.len() - place).is_multiple_of(3) {
            text.push(NO_BREAK);
        }
        text.push(digit);
    }
    if rest > 0 {
        text.push(if language == Language::En { '.' } else { ',' });
        text.push_str(&format!("{rest:02}"));
    }
    text
}
