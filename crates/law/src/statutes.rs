//! The texts of the law, as they stand in `statutes/`: official words, with the version each copy has.
//!
//! What is not here cannot be quoted, and a rule without a quotation never refuses.

use crate::{Article, Language, Number, Statute};
use std::sync::LazyLock;

/// One file of statutes, with what it says of itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Source {
    /// The file's name in `crates/law/statutes`.
    pub file: &'static str,
    pub language: Language,
    /// The law of every article whose heading names none.
    pub statute: Statute,
    text: &'static str,
}

/// One article in one language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Section {
    pub statute: Statute,
    pub language: Language,
    pub number: Number,
    pub heading: &'static str,
    /// The paragraphs of the law, in order, without editorial notes; `…` marks what the copy leaves out.
    pub paragraphs: Vec<&'static str>,
}

macro_rules! source {
    ($file:literal, $language:ident, $statute:ident) => {
        Source {
            file: $file,
            language: Language::$language,
            statute: Statute::$statute,
            text: include_str!(concat!("../statutes/", $file)),
        }
    };
}

static SOURCES: [Source; 11] = [
    source!("cpc.ru.md", Russian, CivilProcedureCode),
    source!("cpc-more.ru.md", Russian, CivilProcedureCode),
    source!("cpc.kk.md", Kazakh, CivilProcedureCode),
    source!("mediation.ru.md", Russian, MediationLaw),
    source!("mediation.kk.md", Kazakh, MediationLaw),
    source!("digital.ru.md", Russian, DigitalCode),
    source!("holidays.ru.md", Russian, HolidaysLaw),
    source!("related.ru.md", Russian, FamilyCode),
    source!("house_rules.ru.md", Russian, HouseRules),
    source!("house_rules.kk.md", Kazakh, HouseRules),
    source!("house_rules.en.md", English, HouseRules),
];

static SECTIONS: LazyLock<Vec<Section>> = LazyLock::new(|| SOURCES.iter().flat_map(sections_of).collect());

/// Every file of statutes.
pub fn sources() -> &'static [Source] {
    &SOURCES
}

/// Every article at hand, in the order of the files.
pub fn sections() -> &'static [Section] {
    &SECTIONS
}

/// The article in that language, when it is at hand.
pub fn section(article: Article, language: Language) -> Option<&'static Section> {
    SECTIONS.iter().find(|it| it.statute == article.statute && it.number == article.number && it.language == language)
}

impl Source {
    /// What the file's head says under `field`: `act`, `number and date`, `copy used`, `version`, `status`.
    pub fn says(&self, field: &str) -> Option<&'static str> {
        self.text.lines().find_map(|line| {
            let (name, value) = line.strip_prefix("| ")?.strip_suffix(" |")?.split_once(" | ")?;
            (name == field).then_some(value)
        })
    }
}

/// The words of the law at `article`, paragraphs parted by a newline; `None` where they are not at hand.
pub fn text(article: Article, language: Language) -> Option<String> {
    let within = paragraphs(article, language)?;
    Some(within.join("\n"))
}

/// Whether `quotation` stands word for word in the text of `article` (white space aside) in that language.
///
/// A ` … ` in the quotation leaves words out: the pieces must then follow one another in that order.
pub fn quoted_in(article: Article, language: Language, quotation: &str) -> bool {
    let Some(text) = text(article, language) else { return false };
    let text = single_spaced(&text);
    let mut rest = text.as_str();
    for piece in quotation.split('…') {
        let piece = single_spaced(piece);
        let Some(at) = rest.find(&piece) else { return false };
        rest = &rest[at + piece.len()..];
    }
    !single_spaced(quotation).is_empty()
}

/// Whether `quotation` stands in the Russian text of `article`, which is the text the rules quote.
pub fn stands(article: Article, quotation: &str) -> bool {
    quoted_in(article, Language::Russian, quotation)
}

/// Whether the article has an item with this number and no part with it, so that `273(7)` means the item.
pub(crate) fn has_item_but_no_part(article: Article, number: Number) -> bool {
    let Some(section) = section(article, Language::Russian) else { return false };
    let has = |mark: Mark| section.paragraphs.iter().any(|it| mark_of(it) == Some(mark));
    !has(Mark::Part(number)) && has(Mark::Item(number))
}

/// The number at the head of a paragraph.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Mark {
    Part(Number),
    Item(Number),
}

fn mark_of(paragraph: &str) -> Option<Mark> {
    let end = paragraph.find(|c: char| !c.is_ascii_digit() && c != '-')?;
    let number = paragraph[..end].parse().ok()?;
    let rest = &paragraph[end..];
    match rest.chars().next()? {
        '.' if rest.starts_with(". ") => Some(Mark::Part(number)),
        ')' => Some(Mark::Item(number)),
        _ => None,
    }
}

/// The paragraphs that belong to the part and item a citation names.
fn paragraphs(article: Article, language: Language) -> Option<Vec<&'static str>> {
    let section = section(article, language)?;
    // The Russian text decides what the brackets mean, so that one citation means one place in every language.
    let shape = article.shape();
    let mut within: &[&str] = &section.paragraphs;
    if let Some(part) = shape.part {
        within = run(within, |it| it == Mark::Part(part), |it| matches!(it, Mark::Part(_)))?;
    }
    if let Some(item) = shape.item {
        within = run(within, |it| it == Mark::Item(item), |_| true)?;
    }
    Some(within.to_vec())
}

/// From the paragraph whose mark `starts`, up to the next whose mark `ends`.
fn run<'a>(
    paragraphs: &'a [&'static str],
    starts: impl Fn(Mark) -> bool,
    ends: impl Fn(Mark) -> bool,
) -> Option<&'a [&'static str]> {
    let from = paragraphs.iter().position(|it| mark_of(it).is_some_and(&starts))?;
    let length = paragraphs[from + 1..].iter().position(|it| mark_of(it).is_some_and(&ends));
    let to = length.map_or(paragraphs.len(), |it| from + 1 + it);
    Some(&paragraphs[from..to])
}

fn sections_of(source: &Source) -> Vec<Section> {
    let mut sections: Vec<Section> = Vec::new();
    let mut inside = false;
    for line in source.text.lines() {
        if let Some(heading) = line.strip_prefix("## ") {
            let section = section_under(source, heading);
            inside = section.is_some();
            sections.extend(section);
        } else if line.starts_with("# ") {
            inside = false;
        } else if inside
            && !line.is_empty()
            && !is_editorial(line)
            && let Some(section) = sections.last_mut()
        {
            section.paragraphs.push(line);
        }
    }
    // A repealed article has a heading and no words.
    sections.retain(|it| !it.paragraphs.is_empty());
    sections
}

/// `176. Heading` is an article of the file's law; `FC 158. Heading` names its own.
fn section_under(source: &Source, heading: &'static str) -> Option<Section> {
    let (place, heading) = heading.split_once(". ")?;
    let (statute, number) = match place.split_once(' ') {
        Some((code, number)) => (Statute::of_code(code)?, number),
        None => (source.statute, place),
    };
    let number = number.parse().ok()?;
    Some(Section { statute, language: source.language, number, heading, paragraphs: Vec::new() })
}

/// The notes of those who made the copies stand in brackets or after `Note:`; no paragraph of the laws starts so.
fn is_editorial(line: &str) -> bool {
    ["(", "Note:", "Check:"].iter().any(|it| line.starts_with(it))
}

fn single_spaced(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cite;

    fn check(citation: &str, quotation: &str, expected: bool) {
        assert_eq!(stands(cite(citation), quotation), expected, "{citation}: {quotation}");
    }

    #[test]
    fn a_quotation_stands_only_in_its_own_article_and_part() {
        check("CPC 176(3)", "под отлагательным условием не допускается", true);
        check("CPC 176", "под отлагательным условием не допускается", true);
        check("CPC 176(2)", "под отлагательным условием не допускается", false);
        check("CPC 177(3)", "под отлагательным условием не допускается", false);
        check("CPC 176(3)", "под отлагательным условием допускается", false);
        check("CPC 176(3)", "", false);
        check("ML 9(3)(1)", "лица, достигшие сорокалетнего возраста", true);
        check("ML 9(3)(2)", "лица, достигшие сорокалетнего возраста", false);
        check("CPC 272(7)", "заключения сторонами с медиатором договора", true);
        check("EL 44(8)", "на срок не более тридцати календарных дней", true);
        check("FC 158(2)", "медиатором", true);
        check("TC 665", "1 процент", false);
        check("House 1", "составляют весь долг", true);
    }

    #[test]
    fn a_quotation_may_leave_words_out_but_not_change_their_order() {
        check("ML 23(1)", "не позднее тридцати календарных дней … не более шестидесяти календарных дней", true);
        check("ML 23(1)", "не более шестидесяти календарных дней … не позднее тридцати календарных дней", false);
    }

    #[test]
    fn white_space_does_not_matter() {
        check("CPC 176(3)", "под  отлагательным\nусловием", true);
    }

    #[test]
    fn the_kazakh_text_is_found_under_the_same_citation() {
        let kazakh = |citation: &str| cite(citation).text(Language::Kazakh);
        assert!(kazakh("CPC 176(3)").is_some_and(|it| it.starts_with("3. Татуласу келісімін")));
        assert!(kazakh("ML 20(6)").is_some_and(|it| it.contains("он күн ішінде") || it.contains("күнтізбелік он күн")));
        assert!(kazakh("CPC 429(1)").is_none(), "the Kazakh text of article 429 is not at hand");
    }

    #[test]
    fn every_file_says_which_law_and_which_version_it_is() {
        for source in sources() {
            for field in ["act", "number and date", "copy used", "base copy", "version", "status"] {
                let either = ["copy used", "base copy"].contains(&field);
                let there = source.says(field).is_some()
                    || either && (source.says("copy used").is_some() || source.says("base copy").is_some());
                assert!(there, "{}: {field}", source.file);
            }
        }
    }

    #[test]
    fn no_article_stands_twice_and_none_is_empty() {
        for (at, it) in sections().iter().enumerate() {
            let again = sections()[..at]
                .iter()
                .any(|other| (other.statute, other.language, other.number) == (it.statute, it.language, it.number));
            assert!(!again, "{:?} {} {:?}", it.statute, it.number, it.language);
            assert!(it.paragraphs.iter().any(|paragraph| *paragraph != "…"), "{}", it.number);
        }
        assert!(sections().len() > 150, "{}", sections().len());
    }

    #[test]
    fn the_rules_of_the_house_have_the_same_numbers_in_every_language() {
        let numbers = |language| {
            let of = sections().iter().filter(|it| it.statute == Statute::HouseRules && it.language == language);
            of.map(|it| it.number).collect::<Vec<_>>()
        };
        assert_eq!(numbers(Language::Russian), numbers(Language::Kazakh));
        assert_eq!(numbers(Language::Russian), numbers(Language::English));
    }

    #[test]
    fn no_editorial_note_is_taken_for_law() {
        for section in sections().iter().filter(|it| it.language != Language::English) {
            for paragraph in &section.paragraphs {
                let latin =
                    paragraph.split_whitespace().filter(|it| it.chars().all(|c| c.is_ascii_lowercase())).count();
                assert!(latin < 3, "{} {}: {paragraph}", section.statute.code(), section.number);
            }
        }
    }
}
