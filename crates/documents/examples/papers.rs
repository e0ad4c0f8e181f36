//! Makes every paper of the two disputes of the tests in every language, to be looked at, and measures the press.
//!
//! `cargo run --release -p documents --example papers -- FOLDER [HOW_MANY]`

#[path = "../src/tests/specimen.rs"]
mod specimen;

use documents::{Basis, Name, Outside, Press, attachments, available, docx, draw};
use jiff::civil::date;
use std::path::{Path, PathBuf};
use std::{env, fs, process::Command, time::Instant};
use words::Language;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let folder = PathBuf::from(env::args().nth(1).ok_or("where to put the papers?")?);
    let how_many: usize = env::args().nth(2).map_or(Ok(0), |it| it.parse())?;
    fs::create_dir_all(&folder)?;
    let name = |kk: &str, ru: &str| Name { kk: kk.to_owned(), ru: ru.to_owned(), en: ru.to_owned() };
    let outside = Outside {
        office: name("Татуластыру орталығы", "Центр примирения"),
        court: name("Астана қаласы Есіл аудандық соты", "Есильский районный суд города Астаны"),
        ..Outside::default()
    };
    let (claimant, judge) = specimen::flooded_flat();
    let loan = specimen::loan();
    for (case, view) in [
        ("loan", &loan),
        ("mediator", &specimen::loan_of_the_mediator()),
        ("other", &specimen::loan_of_the_other_side()),
        ("flat", &claimant),
        ("court", &judge),
        ("ended", &specimen::flooded_flat_without_agreement()),
    ] {
        let basis = Basis { view, number: "2026-0001", today: date(2026, 7, 20), outside: &outside };
        for kind in available(basis) {
            for (code, language) in
                [("own", None), ("kk", Some(Language::Kk)), ("ru", Some(Language::Ru)), ("en", Some(Language::En))]
            {
                let Some(document) = draw(kind, basis, language) else { continue };
                let pdf = Press::with(&document, &attachments(basis, &document)).pdf()?;
                fs::write(folder.join(format!("{case}-{}-{code}.docx", kind.name())), docx(&document))?;
                fs::write(folder.join(format!("{case}-{}-{code}.pdf", kind.name())), pdf)?;
            }
        }
    }
    let mut took = vec![];
    for count in 0..how_many {
        let number = format!("2026-{count:04}");
        let basis = Basis { view: &loan, number: &number, today: date(2026, 7, 20), outside: &outside };
        let begun = Instant::now();
        let document = draw(documents::PaperKind::Agreement, basis, None).ok_or("no agreement")?;
        let pdf = Press::with(&document, &attachments(basis, &document)).pdf()?;
        took.push(begun.elapsed().as_micros());
        if count == 0 || (count + 1).is_multiple_of(250) {
            println!("paper {}: {} µs, {} bytes, {}", count + 1, took[count], pdf.len(), memory());
        }
    }
    took.sort_unstable();
    if let (Some(middle), Some(late)) = (took.get(took.len() / 2), took.get(took.len() * 95 / 100)) {
        println!("{} agreements in two columns: p50 {middle} µs, p95 {late} µs", took.len());
    }
    if how_many > 0 {
        beside(&folder)?;
    }
    Ok(())
}

/// The same paper made by LibreOffice from the editable file, in the same run, where it is installed.
fn beside(folder: &Path) -> Result<(), Box<dyn std::error::Error>> {
    let paper = folder.join("loan-agreement-own.docx");
    let out = folder.join("beside");
    for count in 1..=5 {
        let begun = Instant::now();
        let made = Command::new("soffice")
            .args(["--headless", "--convert-to", "pdf", "--outdir"])
            .args([out.as_os_str(), paper.as_os_str()])
            .output();
        let Ok(made) = made else {
            println!("LibreOffice is not installed");
            return Ok(());
        };
        println!("LibreOffice, paper {count}: {} ms, {}", begun.elapsed().as_millis(), made.status);
    }
    Ok(())
}

/// The memory this process holds now and held at most, as the system says.
fn memory() -> String {
    let status = fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = |name: &str| status.lines().find(|it| it.starts_with(name)).unwrap_or_default().replace('\t', " ");
    format!("{}, {}", line("VmRSS"), line("VmHWM"))
}
