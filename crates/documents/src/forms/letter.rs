//! A letter on paper: neutral on the outside, with number, code and QR code inside, in the addressee's language.

use crate::paper::{Code, Document, Paper, PaperKind, Point};
use jiff::civil::Date;
use words::Language;

/// What a letter says; the code stands nowhere else.
#[derive(Clone, Debug)]
pub struct Letter {
    pub language: Language,
    pub number: String,
    pub code: String,
    /// Opens the right page when scanned.
    pub address: String,
    pub to: String,
    pub to_address: String,
    pub from: String,
    pub answer_by: Option<Date>,
    /// What else the addressee will be asked for, in words.
    pub key: Option<String>,
    pub phone: String,
    pub day: Date,
    pub law: String,
}

/// The letter as a paper. Its first lines are the address that shows in the window of an envelope.
pub fn letter(it: &Letter) -> Document {
    let words = it.language.words();
    let short = it.address.split('?').next().unwrap_or(&it.address);
    let genuine = format!("{}/genuine", short.trim_end_matches("/letter"));
    let mut way: Vec<Point> = vec![
        words.letter_paper_way_address(short).into(),
        words.letter_paper_way_number(&it.number).into(),
        format!("{} {}", words.letter_paper_way_code(), it.code).into(),
    ];
    way.extend(it.key.clone().map(Point::from));
    let mut paper = Paper::new(it.language, words.letter_paper_heading());
    paper.notes.clear();
    paper = paper.head(&*it.to);
    for line in it.to_address.lines() {
        paper = paper.head(line);
    }
    let mut said = vec![words.letter_paper_who(&it.from), words.letter_paper_offer()];
    said.extend(it.answer_by.map(|day| words.letter_paper_until(words::date_with_year(day, it.language))));
    said.push(words.letter_paper_refuse());
    let paper = paper
        .head(format!("{}. {}", words.letter_paper_number(&it.number), words::date_with_year(it.day, it.language)))
        .say(said)
        .clause(&words.letter_paper_way(), way)
        .under(
            &words.letter_paper_genuine(),
            vec![
                words.letter_paper_genuine_body(genuine, &it.phone).into(),
                words.letter_paper_person(&it.phone).into(),
                words.letter_paper_not_me().into(),
            ],
        )
        .foot(words.letter_paper_law(&it.law));
    Document {
        kind: PaperKind::Letter,
        number: it.number.clone(),
        day: it.day,
        texts: vec![paper],
        code: Some(Code { address: it.address.clone(), label: words.letter_paper_qr() }),
    }
}
