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
    let views = [
        ("loan", specimen::loan()),
        ("loan as the mediator sees it", specimen::loan_of_the_mediator()),
        ("flat", claimant),
        ("flat as the court sees it", judge),
        ("flat without agreement", specimen::flooded_flat_without_agreement()),
    ];
    let mut papers = vec![];
    for (name, view) in &views {
        let basis = Basis { view, number: "2026-0001", today: date(2026, 7, 20), outside: &outside };
        // Each kind once: what another view adds.
        let new = |it: &PaperKind| !papers.iter().any(|known: &(&str, Document)| known.1.kind == *it);
        let kinds: Vec<PaperKind> =
            available(basis).into_iter().filter(|it| new(it) || *it == PaperKind::Agreement).collect();
        for kind in kinds {
            papers.push((*name, draw(kind, basis, wanted).expect("it is available")));
        }
    }
    papers
}

/// The papers that belong to no case.
fn other_papers(wanted: Option<Language>) -> Vec<(&'static str, Document)> {
    let name = |kk: &str, ru: &str| Name { kk: kk.to_owned(), ru: ru.to_owned(), en: ru.to_owned() };
    let day = date(2026, 3, 2);
    let head = RegisterHead {
        keeper: name("Астана қаласы Есіл ауданы әкімінің аппараты", "Аппарат акима района Есиль города Астаны"),
        kind: case::MediatorKind::Public,
        territory: name("Есіл ауданы", "район Есиль"),
    };
    let entry = |kk: &str, ru: &str, number, standing| RegisterEntry {
        name: name(kk, ru),
        kind: case::MediatorKind::Public,
        number: Some(number),
        standing,
        contacts: "+7 701 000 00 00".to_owned(),
        languages: name("қазақ, орыс", "казахский, русский"),
        specialisation: name("көршілер арасындағы даулар", "споры соседей"),
    };
    let entries = [
        entry("Оспанова Сәуле", "Оспанова Сауле", 1, EntryStanding::InForce),
        entry("Жүнісов Ермек", "Жунусов Ермек", 2, EntryStanding::Suspended { until: Some(date(2026, 7, 1)) }),
        entry("Ким Светлана", "Ким Светлана", 3, EntryStanding::Gone),
    ];
    let applicant = Applicant {
        entry: entries[0].clone(),
        born: Some(date(1975, 4, 9)),
        address: name("Астана қ., Абай даңғ., 10", "г. Астана, пр. Абая, 10"),
        papers: vec![1, 2, 3, 4, 5, 6],
    };
    let gathering = Gathering {
        territory: head.territory.clone(),
        place: name("Астана қ.", "г. Астана"),
        on: Some(day),
        number: "4".to_owned(),
        present: Some(46),
        elected: vec![entries[0].name.clone(), entries[1].name.clone()],
    };
    let address = "https://kelisim.example/mediators/esil/saule";
    let letter = letter(&Letter {
        language: wanted.unwrap_or(Language::Kk),
        number: "2026-000-17".to_owned(),
        code: "ABCDE-FGHJK".to_owned(),
        address: "https://kelisim.example/letter?number=2026-000-17".to_owned(),
        to: "Ахметов Дәулет".to_owned(),
        to_address: "Абай даңғ., 12, 4-пәтер\nАстана қ., 010000".to_owned(),
        from: "Серікова Айгерім".to_owned(),
        answer_by: Some(date(2026, 3, 12)),
        key: None,
        phone: "8 (7172) 00 00 00".to_owned(),
        day,
        law: "ML 20(6)".to_owned(),
    });
    vec![
        ("register", register_application(&head, &applicant, day, wanted)),
        ("register", gathering_protocol(&gathering, day, wanted)),
        ("register", mediator_card(&head, &entries[0], address, day, wanted)),
        ("register", register_sheet(&head, &entries, day, wanted)),
        ("reception", letter),
    ]
}

/// Every paper there is.
fn all_papers(wanted: Option<Language>) -> Vec<(&'static str, Document)> {
    papers(wanted).into_iter().chain(other_papers(wanted)).collect()
}

/// `UPDATE_GOLDEN=1` writes the texts anew; the difference is to be read by a jurist.
#[test]
fn papers_say_what_stands_in_the_fixtures() {
    for language in [Language::Kk, Language::Ru, Language::En] {
        let mut all = String::new();
        for (case, document) in all_papers(Some(language)) {
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
fn every_paper_of_a_case_is_drawn_up_here() {
    let drawn = papers(None);
    for kind in PaperKind::OF_A_CASE {
        assert!(drawn.iter().any(|it| it.1.kind == kind), "{kind:?} is drawn up by no test");
    }
}

#[test]
fn the_court_learns_of_a_mediation_nothing_but_its_agreement() {
    let outside = outside();
    let judge = specimen::flooded_flat().1;
    let basis = Basis { view: &judge, number: "2026-0001", today: date(2026, 7, 20), outside: &outside };
    for kind in
        [PaperKind::Offer, PaperKind::Contract, PaperKind::Extension, PaperKind::TerminationNotice, PaperKind::Journal]
    {
        assert!(draw(kind, basis, None).is_none(), "{kind:?}");
    }
}

#[test]
fn clause_stands_against_clause() {
    let (kk, ru, en) = (all_papers(Some(Language::Kk)), all_papers(Some(Language::Ru)), all_papers(Some(Language::En)));
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
    for (case, document) in all_papers(None) {
        let pdf = Press::new(&document).pdf().unwrap_or_else(|why| panic!("{case}: {why}"));
        assert!(pdf.starts_with(b"%PDF-1.7"));
        // To be looked at: `KELISIM_PAPERS=FOLDER cargo test -p documents`.
        if let Some(folder) = std::env::var_os("KELISIM_PAPERS") {
            let name = format!("{case}-{}.pdf", document.kind.name()).replace(' ', "-");
            std::fs::write(std::path::Path::new(&folder).join(name), &pdf).unwrap();
        }
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
fn a_paper_to_be_signed_is_the_same_for_everybody_before_and_after_the_signatures() {
    let outside = outside();
    let views = [specimen::loan(), specimen::loan_of_the_other_side(), specimen::loan_of_the_mediator()];
    let [one, other, mediator] =
        views.each_ref().map(|view| Basis { view, number: "2026-0001", today: date(2026, 7, 20), outside: &outside });
    for kind in [PaperKind::Agreement, PaperKind::Contract] {
        let unsigned = draw_unsigned(kind, one).unwrap();
        assert!(unsigned.texts.iter().flat_map(|it| &it.signatures).all(|it| it.given.is_none()));
        assert!(draw(kind, one, None).unwrap().texts[0].signatures.iter().all(|it| it.given.is_some()));
        assert_eq!(draw_unsigned(kind, other).unwrap(), unsigned);
        assert_eq!(draw_unsigned(kind, mediator).unwrap(), unsigned);
    }
}

/// Whether a value keeps to a schema: the few words of it that ours uses.
fn keeps_to(value: &serde_json::Value, schema: &serde_json::Value, at: &str) {
    use serde_json::Value;
    let is = |name: &str| match name {
        "object" => value.is_object(),
        "array" => value.is_array(),
        "string" => value.is_string(),
        "integer" => value.is_i64() || value.is_u64(),
        "boolean" => value.is_boolean(),
        "null" => value.is_null(),
        other => panic!("{at}: the schema says {other}"),
    };
    match &schema["type"] {
        Value::String(one) => assert!(is(one), "{at} is no {one}"),
        Value::Array(any) => assert!(any.iter().any(|it| is(it.as_str().unwrap())), "{at} is none of {any:?}"),
        _ => {}
    }
    if let Some(any) = schema["enum"].as_array() {
        assert!(any.contains(value), "{at} is none of {any:?}");
    }
    if let Some(one) = schema.get("const") {
        assert_eq!(value, one, "{at}");
    }
    for name in schema["required"].as_array().into_iter().flatten() {
        assert!(value.get(name.as_str().unwrap()).is_some(), "{at} has no {name}");
    }
    for (name, part) in value.as_object().into_iter().flatten() {
        match schema["properties"].get(name) {
            Some(schema) => keeps_to(part, schema, &format!("{at}.{name}")),
            None => assert_ne!(schema["additionalProperties"], false, "{at} may not have {name}"),
        }
    }
    for part in value.as_array().into_iter().flatten() {
        keeps_to(part, &schema["items"], &format!("{at}[]"));
    }
}

#[test]
fn an_agreement_as_data_keeps_to_its_schema() {
    let schema = serde_json::from_str(SCHEMA).unwrap();
    let outside = outside();
    let (claimant, judge) = specimen::flooded_flat();
    for view in [specimen::loan(), claimant, judge] {
        let basis = Basis { view: &view, number: "2026-0001", today: date(2026, 7, 20), outside: &outside };
        keeps_to(&data(basis).unwrap(), &schema, "agreement");
    }
}

#[test]
fn an_agreement_carries_its_data() {
    let outside = outside();
    let view = specimen::loan();
    let basis = Basis { view: &view, number: "2026-0001", today: date(2026, 7, 20), outside: &outside };
    let document = draw(PaperKind::Agreement, basis, None).unwrap();
    let attached = attachments(basis, &document);
    let names: Vec<&str> = attached.iter().map(|it| it.0.as_str()).collect();
    assert_eq!(names, ["agreement.json", "agreement.kk.akn.xml", "agreement.ru.akn.xml"]);
    let pdf = Press::with(&document, &attached).pdf().unwrap();
    assert!(contains(&pdf, b"EmbeddedFiles") && contains(&pdf, b"agreement.json"));
    assert_eq!(Press::with(&document, &attached).pdf().unwrap(), pdf);
}

#[test]
fn what_a_paper_lacks_is_named_with_its_article() {
    let outside = outside();
    let (claimant, judge) = specimen::flooded_flat();
    let check = |view: &case::View, kind, expected: &[&str]| {
        let basis = Basis { view, number: "2026-0001", today: date(2026, 7, 20), outside: &outside };
        let found: Vec<&str> = lacks(kind, basis).iter().map(|it| it.what).collect();
        assert_eq!(found, expected, "{kind:?}");
        assert!(lacks(kind, basis).iter().all(|it| !law::cite(it.article).shown(law::Language::Russian).is_empty()));
    };
    check(&claimant, PaperKind::Agreement, &[]);
    check(&claimant, PaperKind::Contract, &[]);
    check(&judge, PaperKind::Ruling, &[]);
    // The term for complaints has not passed.
    check(&judge, PaperKind::Writ, &["in-force"]);
    // The other side's number stands where only that side and the mediator read.
    check(&specimen::loan(), PaperKind::CourtOrder, &["numbers"]);
    let mut wrong = claimant.clone();
    let procedure = wrong.case.procedures.last_mut().unwrap();
    let agreement = procedure.agreement.as_mut().unwrap();
    agreement.place = None;
    let terms = agreement.terms.as_mut().unwrap();
    terms.on_default = case::OnDefault::NotStated;
    terms.obligations[0].condition = Some("если заплатит страховщик".to_owned());
    let case::Deed::Pay { total, .. } = &mut terms.obligations[0].deed else { panic!("it is a payment") };
    total.0 += 1;
    assert_eq!(suspected(terms).len(), 1);
    check(&wrong, PaperKind::Agreement, &["place", "sums", "consequences", "unconditional"]);
    for participant in &mut wrong.case.participants {
        if let case::Part::Representative { powers, .. } = &mut participant.part {
            powers.retain(|it| *it == case::Power::Conduct);
        }
    }
    check(&wrong, PaperKind::Agreement, &["place", "sums", "powers", "consequences", "unconditional"]);
}

#[test]
fn an_editable_file_is_an_archive_of_what_the_paper_says() {
    for (case, document) in all_papers(None) {
        let file = docx(&document);
        assert!(file.starts_with(b"PK"), "{case}");
        for sentence in document.texts[0].sentences().into_iter().filter(|it| !it.contains(['&', '<', '>', '"'])) {
            assert!(contains(&file, sentence.as_bytes()), "{case}, {:?}: {sentence}", document.kind);
        }
    }
}
