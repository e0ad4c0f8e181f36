//! Names as people type them: with or without Kazakh letters, in any case.

use crate::Bilingual;

/// A name in the form in which it is compared: small letters, Kazakh letters as the Russian ones typed in their place,
/// one space between words. Not to be shown.
pub fn folded(name: &str) -> String {
    let mut out = String::with_capacity(name.len());
    for character in name.chars().flat_map(char::to_lowercase) {
        match character {
            'ә' => out.push('а'),
            'ғ' => out.push('г'),
            'қ' => out.push('к'),
            'ң' => out.push('н'),
            'ө' => out.push('о'),
            'ұ' | 'ү' => out.push('у'),
            'һ' => out.push('х'),
            // The Latin letter is often typed for the Kazakh one.
            'і' | 'i' => out.push('и'),
            'ё' => out.push('е'),
            // Letters written as two characters: е with two dots, и with a breve.
            '\u{308}' => {}
            '\u{306}' if out.ends_with('и') => {
                out.pop();
                out.push('й');
            }
            it if it.is_alphanumeric() => out.push(it),
            // Spaces, hyphens and dots part words; an apostrophe does not.
            '\'' | '’' | 'ʼ' => {}
            _ if out.is_empty() || out.ends_with(' ') => {}
            _ => out.push(' '),
        }
    }
    out.truncate(out.trim_end().len());
    out
}

/// Whether every word that was typed begins a word of the name in one of its languages. Nothing typed matches all.
pub fn name_matches(typed: &str, name: &Bilingual) -> bool {
    let typed = folded(typed);
    let in_one = |name: &str| {
        let name = folded(name);
        typed.split(' ').all(|part| name.split(' ').any(|word| word.starts_with(part)))
    };
    in_one(&name.kk) || in_one(&name.ru)
}
