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

/// A folded name in Latin letters, coarse enough that the usual ways to write Kazakh and Russian names in them agree:
/// `Жанна`, `Zhanna` and `Janna` are one. Not to be shown.
fn in_latin(folded: &str) -> String {
    let mut out = String::with_capacity(folded.len());
    for character in folded.chars() {
        out.push_str(match character {
            'а' | 'á' | 'ä' | 'ə' | 'à' => "a",
            'б' => "b",
            'в' | 'w' => "v",
            'г' | 'ğ' | 'ǵ' => "g",
            'д' => "d",
            'е' | 'э' => "e",
            'ж' => "j",
            'з' => "z",
            'и' | 'й' | 'ы' | 'y' | 'ı' | 'í' | 'ý' => "i",
            'к' | 'q' => "k",
            'л' => "l",
            'м' => "m",
            'н' | 'ñ' | 'ń' | 'ŋ' => "n",
            'о' | 'ó' | 'ö' => "o",
            'п' => "p",
            'р' => "r",
            'с' => "s",
            'т' => "t",
            'у' | 'ú' | 'ü' | 'ū' => "u",
            'ф' => "f",
            'х' => "h",
            'ц' => "c",
            'ч' => "ç",
            'ш' | 'щ' => "ş",
            'ю' => "iu",
            'я' => "ia",
            'x' => "ks",
            'ъ' | 'ь' => "",
            it => {
                out.push(it);
                continue;
            }
        });
    }
    let pairs =
        [("zh", "j"), ("kh", "h"), ("gh", "g"), ("sh", "ş"), ("ch", "ç"), ("ts", "c"), ("ie", "e"), ("ii", "i")];
    pairs.into_iter().fold(out, |text, (pair, one)| text.replace(pair, one))
}

/// Whether every word that was typed begins a word of the name in one of its languages, with or without Kazakh letters
/// or in Latin ones. Nothing typed matches all.
pub fn name_matches(typed: &str, name: &Bilingual) -> bool {
    let typed = folded(typed);
    let begins =
        |typed: &str, name: &str| typed.split(' ').all(|part| name.split(' ').any(|word| word.starts_with(part)));
    let latin = typed.chars().any(|it| it.is_ascii_alphabetic()).then(|| in_latin(&typed));
    let in_one = |name: &str| {
        let name = folded(name);
        begins(&typed, &name) || latin.as_ref().is_some_and(|typed| begins(typed, &in_latin(&name)))
    };
    in_one(&name.kk) || in_one(&name.ru)
}
