//! A place in the law: how it is written down, ordered and shown. Not its text: that is in `statutes`.

use crate::{Language, statutes};
use jiff::civil::{Date, date};
use serde::{Deserialize, Serialize};
use std::{fmt, str::FromStr};

/// A law this program refers to. The code in citations is the first word of each line.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Statute {
    /// `CPC`: Civil Procedure Code No. 377-V of 31.10.2015.
    CivilProcedureCode,
    /// `ML`: Law on Mediation No. 401-IV of 28.01.2011.
    MediationLaw,
    /// `DC`: Digital Code of 09.01.2026.
    DigitalCode,
    /// `HL`: Law on Holidays.
    HolidaysLaw,
    /// `FC`: Marriage and Family Code.
    FamilyCode,
    /// `NL`: Law on Notariat.
    NotaryLaw,
    /// `EL`: Law on Enforcement Proceedings.
    EnforcementLaw,
    /// `TC`: Tax Code No. 214-VIII, in force from 01.01.2026. No text at hand.
    TaxCode,
    /// `CC`: Civil Code. No text at hand.
    CivilCode,
    /// `LC`: Labour Code. No text at hand.
    LabourCode,
    /// `AL`: Law on Advocacy and Legal Assistance. No text at hand.
    AdvocacyLaw,
    /// `LGL`: Law on Local Government. No text at hand.
    LocalGovernmentLaw,
    /// `House`: the rules of the platform itself, which are not a statute.
    HouseRules,
}

impl Statute {
    /// Every statute, in the order in which they are printed.
    pub const ALL: [Self; 13] = [
        Self::CivilProcedureCode,
        Self::MediationLaw,
        Self::DigitalCode,
        Self::HolidaysLaw,
        Self::FamilyCode,
        Self::NotaryLaw,
        Self::EnforcementLaw,
        Self::TaxCode,
        Self::CivilCode,
        Self::LabourCode,
        Self::AdvocacyLaw,
        Self::LocalGovernmentLaw,
        Self::HouseRules,
    ];

    /// The code used in citations: `CPC`, `ML`, …
    pub fn code(self) -> &'static str {
        match self {
            Self::CivilProcedureCode => "CPC",
            Self::MediationLaw => "ML",
            Self::DigitalCode => "DC",
            Self::HolidaysLaw => "HL",
            Self::FamilyCode => "FC",
            Self::NotaryLaw => "NL",
            Self::EnforcementLaw => "EL",
            Self::TaxCode => "TC",
            Self::CivilCode => "CC",
            Self::LabourCode => "LC",
            Self::AdvocacyLaw => "AL",
            Self::LocalGovernmentLaw => "LGL",
            Self::HouseRules => "House",
        }
    }

    /// The statute of a citation's code.
    pub fn of_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|it| it.code() == code)
    }

    /// The short name by which people call it. The Kazakh one is in the form that stands before `176-бабы`.
    pub fn name(self, language: Language) -> &'static str {
        let (kazakh, russian, english) = match self {
            Self::CivilProcedureCode => ("АПК", "ГПК", "Civil Procedure Code"),
            Self::MediationLaw => ("«Медиация туралы» Заңның", "Закон о медиации", "Law on Mediation"),
            Self::DigitalCode => ("Цифрлық кодекстің", "Цифровой кодекс", "Digital Code"),
            Self::HolidaysLaw => ("«Мерекелер туралы» Заңның", "Закон о праздниках", "Law on Holidays"),
            Self::FamilyCode => (
                "«Неке (ерлі-зайыптылық) және отбасы туралы» Кодекстің",
                "Кодекс о браке (супружестве) и семье",
                "Marriage and Family Code",
            ),
            Self::NotaryLaw => ("«Нотариат туралы» Заңның", "Закон о нотариате", "Law on Notariat"),
            Self::EnforcementLaw => (
                "«Атқарушылық іс жүргізу туралы» Заңның",
                "Закон об исполнительном производстве",
                "Law on Enforcement Proceedings",
            ),
            Self::TaxCode => ("Салық кодексінің", "Налоговый кодекс", "Tax Code"),
            Self::CivilCode => ("Азаматтық кодекстің", "Гражданский кодекс", "Civil Code"),
            Self::LabourCode => ("Еңбек кодексінің", "Трудовой кодекс", "Labour Code"),
            Self::AdvocacyLaw => (
                "«Адвокаттық қызмет және заң көмегі туралы» Заңның",
                "Закон об адвокатской деятельности",
                "Law on Advocacy",
            ),
            Self::LocalGovernmentLaw => (
                "«Жергілікті мемлекеттік басқару туралы» Заңның",
                "Закон о местном государственном управлении",
                "Law on Local Government",
            ),
            Self::HouseRules => ("Платформа қағидалары", "Правила платформы", "Rules of this platform"),
        };
        match language {
            Language::Kazakh => kazakh,
            Language::Russian => russian,
            Language::English => english,
        }
    }

    /// The first day on which the wording at hand holds, as far as it is known.
    ///
    /// The Code is in force from 2016 and carries later amendments whose days are not all known; a rule that came later
    /// says so itself. The exact day in January 2022 (Law 84-VII) and in July 2026 (Digital Code) was not seen.
    pub fn in_force_since(self) -> Date {
        match self {
            Self::CivilProcedureCode => date(2016, 1, 1),
            Self::MediationLaw | Self::FamilyCode | Self::NotaryLaw | Self::EnforcementLaw => date(2022, 1, 10),
            Self::DigitalCode => date(2026, 7, 12),
            Self::HolidaysLaw => date(2022, 10, 1),
            Self::TaxCode | Self::HouseRules => date(2026, 1, 1),
            // No text at hand: such a rule only warns, and may do so on any day.
            Self::CivilCode | Self::LabourCode | Self::AdvocacyLaw | Self::LocalGovernmentLaw => date(2022, 1, 1),
        }
    }

    /// How this law calls the numbered divisions of an article: procedural codes have parts, the others points.
    fn part_word(self, language: Language) -> &'static str {
        match (self, language) {
            (Self::CivilProcedureCode, Language::Kazakh) => "бөлігі",
            (Self::CivilProcedureCode, Language::Russian) => "часть",
            (_, Language::Kazakh) => "тармағы",
            (_, _) => "пункт",
        }
    }
}

/// The number of an article, part or item: `27`, or `27-1` where a later law put one between.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Number {
    main: u16,
    inserted: u16,
}

impl FromStr for Number {
    type Err = Malformed;

    fn from_str(text: &str) -> Result<Self, Malformed> {
        let (main, inserted) = text.split_once('-').unwrap_or((text, "0"));
        let number = |digits: &str| digits.parse().map_err(|_| Malformed);
        Ok(Self { main: number(main)?, inserted: number(inserted)? })
    }
}

impl fmt::Display for Number {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.inserted {
            0 => write!(f, "{}", self.main),
            inserted => write!(f, "{}-{inserted}", self.main),
        }
    }
}

/// A text that is no citation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Malformed;

impl fmt::Display for Malformed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("not a citation such as `CPC 176(3)`")
    }
}

impl std::error::Error for Malformed {}

/// A citation: an article, and within it a part and an item as far as they are named.
///
/// Written `CPC 176(3)`, `ML 9(3)(2)`, `CPC 273(7)`, and stored so. One bracket means the part where the article has
/// that part, else the item: the Code itself says "sub-item 7) of article 273". Two brackets are part and item.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Article {
    pub statute: Statute,
    pub number: Number,
    pub(crate) first: Option<Number>,
    pub(crate) second: Option<Number>,
}

/// What the brackets of a citation mean in the text of the law.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Shape {
    pub part: Option<Number>,
    pub item: Option<Number>,
}

/// The citation written as `text`.
///
/// For constants in the program only; what comes from outside goes through `Article::from_str`.
///
/// # Panics
/// When `text` is malformed. A test walks every table of citations, so that this cannot happen in a released program.
pub fn cite(text: &str) -> Article {
    text.parse().expect("a citation in the program is well formed: a test reads them all")
}

impl Article {
    /// The whole article, without its part and item.
    pub fn whole(self) -> Self {
        Self { first: None, second: None, ..self }
    }

    /// What the brackets mean. Where the text is not at hand, a single bracket is taken for a part.
    pub fn shape(self) -> Shape {
        match (self.first, self.second) {
            (Some(only), None) if statutes::has_item_but_no_part(self, only) => Shape { part: None, item: Some(only) },
            (part, item) => Shape { part, item },
        }
    }

    /// The citation as a person reads it: «ГПК, статья 176, часть 3», «АПК 176-бабы, 3-бөлігі»,
    /// "Civil Procedure Code, article 176(3)".
    pub fn shown(self, language: Language) -> String {
        let name = self.statute.name(language);
        let Self { statute, number, .. } = self;
        if statute == Statute::HouseRules {
            return match language {
                Language::Kazakh => format!("{name}, {number}-қағида"),
                Language::Russian => format!("{name}, правило {number}"),
                Language::English => format!("{name}, rule {number}"),
            };
        }
        let Shape { part, item } = self.shape();
        let word = statute.part_word(language);
        let mut shown = match language {
            Language::Kazakh => format!("{name} {number}-бабы"),
            Language::Russian => format!("{name}, статья {number}"),
            Language::English => format!("{name}, article {number}"),
        };
        if let Some(part) = part {
            shown += &match language {
                Language::Kazakh => format!(", {part}-{word}"),
                Language::Russian => format!(", {word} {part}"),
                Language::English => format!("({part})"),
            };
        }
        if let Some(item) = item {
            shown += &match language {
                Language::Kazakh => format!(", {item}) тармақшасы"),
                Language::Russian => format!(", подпункт {item})"),
                Language::English => format!("({item})"),
            };
        }
        shown
    }

    /// The words of the law at this place, without editorial notes; `None` where they are not at hand.
    pub fn text(self, language: Language) -> Option<String> {
        statutes::text(self, language)
    }

    /// Whether the article's official text in Russian is at hand, so that a rule can quote it.
    pub fn is_at_hand(self) -> bool {
        statutes::text(self, Language::Russian).is_some()
    }
}

impl FromStr for Article {
    type Err = Malformed;

    fn from_str(text: &str) -> Result<Self, Malformed> {
        let (code, place) = text.split_once(' ').ok_or(Malformed)?;
        let statute = Statute::of_code(code).ok_or(Malformed)?;
        let mut brackets = place.split('(');
        let number = brackets.next().ok_or(Malformed)?.parse()?;
        let mut bracket = || -> Result<Option<Number>, Malformed> {
            let Some(inside) = brackets.next() else { return Ok(None) };
            inside.strip_suffix(')').ok_or(Malformed)?.parse().map(Some)
        };
        let (first, second) = (bracket()?, bracket()?);
        match brackets.next() {
            None => Ok(Self { statute, number, first, second }),
            Some(_) => Err(Malformed),
        }
    }
}

impl fmt::Display for Article {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.statute.code(), self.number)?;
        for bracket in [self.first, self.second].into_iter().flatten() {
            write!(f, "({bracket})")?;
        }
        Ok(())
    }
}

impl TryFrom<String> for Article {
    type Error = Malformed;

    fn try_from(text: String) -> Result<Self, Malformed> {
        text.parse()
    }
}

impl From<Article> for String {
    fn from(article: Article) -> Self {
        article.to_string()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(citation: &str, kazakh: &str, russian: &str, english: &str) {
        let article = cite(citation);
        assert_eq!(article.to_string(), citation);
        assert_eq!(article.shown(Language::Kazakh), kazakh);
        assert_eq!(article.shown(Language::Russian), russian);
        assert_eq!(article.shown(Language::English), english);
    }

    #[test]
    fn a_citation_is_shown_as_each_language_writes_it() {
        check(
            "CPC 176(3)",
            "АПК 176-бабы, 3-бөлігі",
            "ГПК, статья 176, часть 3",
            "Civil Procedure Code, article 176(3)",
        );
        check(
            "ML 9(3)(2)",
            "«Медиация туралы» Заңның 9-бабы, 3-тармағы, 2) тармақшасы",
            "Закон о медиации, статья 9, пункт 3, подпункт 2)",
            "Law on Mediation, article 9(3)(2)",
        );
        check(
            "ML 25-1(1)",
            "«Медиация туралы» Заңның 25-1-бабы, 1-тармағы",
            "Закон о медиации, статья 25-1, пункт 1",
            "Law on Mediation, article 25-1(1)",
        );
        check(
            "House 1",
            "Платформа қағидалары, 1-қағида",
            "Правила платформы, правило 1",
            "Rules of this platform, rule 1",
        );
    }

    #[test]
    fn a_single_bracket_is_an_item_where_the_article_has_no_such_part() {
        check(
            "CPC 273(7)",
            "АПК 273-бабы, 7) тармақшасы",
            "ГПК, статья 273, подпункт 7)",
            "Civil Procedure Code, article 273(7)",
        );
        assert_eq!(cite("CPC 272(7)").shape().part, None);
        assert_eq!(cite("CPC 272(1)").shape().item, None);
        assert_eq!(cite("ML 2(5-1)").shown(Language::Russian), "Закон о медиации, статья 2, подпункт 5-1)");
        assert_eq!(cite("ML 27(7-1)").shown(Language::Russian), "Закон о медиации, статья 27, пункт 7-1");
    }

    #[test]
    fn what_is_no_citation_is_refused() {
        for text in ["", "CPC", "CPC ", "XYZ 1", "CPC 176(", "CPC 176(3", "CPC 176(3)(1)(2)", "CPC x", "CPC 176()"] {
            assert_eq!(text.parse::<Article>(), Err(Malformed), "{text}");
        }
    }

    #[test]
    fn articles_stand_in_the_order_of_the_law() {
        assert!(cite("ML 9(3)") < cite("ML 25"));
        assert!(cite("ML 25") < cite("ML 25-1(1)"));
        assert!(cite("CPC 434") < cite("ML 1"));
    }
}
