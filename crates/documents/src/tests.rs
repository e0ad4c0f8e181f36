//! Papers of two whole disputes: their texts, their shape, their PDF.

mod specimen;

use super::*;
use jiff::civil::date;
use std::fmt::Write as _;
use words::Language;

fn outside() -> Outside {
    let name = |kk: &str, ru: &str, en: &str| Name { kk: kk.to_owned(), ru: ru.to_owned(), en: en.to_owned() };
    Outside {
        office: name("Татуластыру орталығы", "Центр примирения", "Conciliation centre"),
        court: name(
            "Астана қаласы Есіл аудандық соты",
            "Есильский районный суд города Астаны",
            "Yesil District Court of Astana",
        ),
        ..Outside::default()
    }
}

/// Every paper of the two disputes in that language, or in its own.
fn papers(wanted: Option<Language>) -> Vec<(&'static str, Document)> {
    let outside = outside();
    let (claimant, judge) = specimen::flooded_flat();
    let views = [("loan", specimen::loan()), ("flat", claimant), ("flat as the court sees it", judge)];
    let mut papers = vec![];
    for (name, view) in &views {
        let basis = Basis { view, number: "2026-0001", today: date(2026, 7, 20), outside: &outside };
        for kind in available(basis) {
            papers.push((*name, draw(kind, basis, wanted).expect("it is available")));
        }
    }
    papers
}

/// `UPDATE_GOLDEN=1` writes the texts anew; the difference is to be read by a jurist.
#[test]
fn papers_say_what_stands_in_the_fixtures() {
    for language in [Language::Kk, Language::Ru, Language::En] {
        let mut all = String::new();
        for (case, document) in papers(Some(language)) {
            let _ = writeln!(all, "==== {} ({case})", document.kind.name());
            for paper in &document.texts {
                paper.sentences().iter().for_each(|it| all.push_str(&format!("{it}\n")));
            }
            all.push('\n');
        }
        let path = format!("{}/fixtures/papers.{}.txt", env!("CARGO_MANIFEST_DIR"), language.code());
        if std::env::var("UPDATE_GOLDEN").is_ok_and(|it| it == "1") {
            std::fs::write(&path, &all).expect("it can be written");
            continue;
        }
        let kept = std::fs::read_to_string(&path).unwrap_or_default();
        assert!(kept == all, "papers.{}.txt says something else", language.code());
    }
}

#[test]
fn clause_stands_against_clause() {
    let (kk, ru, en) = (papers(Some(Language::Kk)), papers(Some(Language::Ru)), papers(Some(Language::En)));
    for ((kk, ru), en) in kk.iter().zip(&ru).zip(&en) {
        let shape = |it: &(&str, Document)| Document::shape(&it.1.texts[0]);
        assert_eq!(shape(kk), shape(ru), "{:?}", kk.1.kind);
        assert_eq!(shape(kk), shape(en), "{:?}", kk.1.kind);
    }
}

#[test]
fn a_translation_says_that_it_is_one() {
    for (_, document) in papers(Some(Language::En)) {
        assert!(document.texts[0].notes.iter().any(|it| it.starts_with("Translation")), "{:?}", document.kind);
    }
    for (_, document) in papers(None) {
        assert!(document.texts.iter().all(|it| it.language != Language::En), "{:?}", document.kind);
    }
}

#[test]
fn every_paper_becomes_an_archival_accessible_pdf_and_the_same_one_twice() {
    for (case, document) in papers(None) {
        let pdf = Press::new(&document).pdf().unwrap_or_else(|why| panic!("{case}: {why}"));
        assert!(pdf.starts_with(b"%PDF-1.7"));
        assert!(contains(&pdf, b"pdfaid"), "{case}: {:?}", document.kind);
        assert!(contains(&pdf, b"pdfuaid"), "{case}: {:?}", document.kind);
        if document.kind == PaperKind::Agreement {
            assert!(Press::new(&document).pdf().unwrap() == pdf, "{case}: not the same bytes");
        }
    }
}

fn contains(whole: &[u8], part: &[u8]) -> bool {
    whole.windows(part.len()).any(|it| it == part)
}

#[test]
fn what_people_write_is_text_and_never_an_instruction() {
    let mut document = papers(None).remove(0).1;
    document.texts[0].title = "#panic() $x$ *a* <b> @c \\ `d` {e} //".to_owned();
    document.texts[0].head[0] = "#include \"/etc/passwd\" #read(\"paper.json\")".to_owned();
    Press::new(&document).pdf().unwrap();
}

#[test]
fn a_paper_to_be_signed_is_the_same_before_and_after_the_signatures() {
    let outside = outside();
    let view = specimen::loan();
    let basis = Basis { view: &view, number: "2026-0001", today: date(2026, 7, 20), outside: &outside };
    for kind in [PaperKind::Agreement, PaperKind::Contract] {
        let unsigned = draw_unsigned(kind, basis).unwrap();
        assert!(unsigned.texts.iter().flat_map(|it| &it.signatures).all(|it| it.given.is_none()));
        assert!(draw(kind, basis, None).unwrap().texts[0].signatures.iter().all(|it| it.given.is_some()));
    }
}
