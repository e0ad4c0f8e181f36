//! A letter on paper: neutral on the outside, with number, code and QR code inside. In the addressee's language.

use crate::app::{App, Signed, answer as answered};
use crate::fields::{hidden, post_form};
use crate::pages::papers;
use crate::{Answer, Filled, Visit, components as part, page};
use axum::extract::{Path, State};
use axum::response::Response;
use clerk::{CaseNumber, LetterKey, LetterPaper};
use maud::{Markup, PreEscaped, html};
use qrcode::{Color, EcLevel, QrCode};
use record::PersonId;
use words::Language;

/// Makes the letter and shows it once: the code stands nowhere else.
pub async fn make(
    State(app): State<App>,
    visit: Visit,
    signed: Signed,
    Path((number, person)): Path<(String, String)>,
    filled: Filled,
) -> Result<Response, Answer> {
    let (number, person) = (CaseNumber(number), PersonId(person));
    let letter = app.clerk.print_letter(&signed.who, &number, &person).await.map_err(|it| answered(&visit, it))?;
    if filled.get("form") == "pdf" {
        let made = documents::letter(&as_paper(&app, &visit, &letter));
        return Ok(papers::file("letter.pdf", "application/pdf", papers::pdf(made, vec![]).await?));
    }
    let words = visit.words();
    let back = format!("/reception/letters/{number}/{person}");
    let content = html! {
        div.no-print {
            h1 { (words.letter_paper_title()) }
            p { (words.letter_paper_once()) }
            p { (words.letter_paper_print()) }
            (post_form(&visit, &format!("{back}/attempts"), html! {
                (crate::fields::act_id(&Filled::default()))
                (hidden("channel", "letter")) (hidden("reached", "sent")) (hidden("note", &letter.number))
                (part::actions(part::button(&words.letter_paper_posted())))
            }))
        }
        (paper(&app, &visit, &letter))
    };
    Ok(page(visit.frame(words.letter_paper_title()).back(back, words.shell_back()), content))
}

/// The same letter as a file: made once, like the page, because its code stands nowhere else.
fn as_paper(app: &App, visit: &Visit, it: &LetterPaper) -> documents::Letter {
    let language = Language::from_code(&it.to.language).unwrap_or(visit.language());
    let words = language.words();
    documents::Letter {
        language,
        number: it.number.clone(),
        code: it.code.clone(),
        address: it.address.clone(),
        to: it.to.name.clone(),
        to_address: it.to.address.clone(),
        from: it.from.join(", "),
        answer_by: it.answer_by,
        key: match it.asks {
            LetterKey::IdNumber => Some(words.letter_paper_key_number()),
            LetterKey::Phone => Some(words.letter_paper_key_phone()),
            LetterKey::Nothing => None,
        },
        phone: visit.site().phone.shown.clone(),
        day: app.clerk.office().today(),
        law: law::cite("ML 20(6)").shown(crate::app::law_language(language)),
    }
}

fn paper(app: &App, visit: &Visit, letter: &LetterPaper) -> Markup {
    let language = Language::from_code(&letter.to.language).unwrap_or(visit.language());
    let words = language.words();
    let phone = &visit.site().phone.shown;
    let today = app.clerk.office().today();
    let key = match letter.asks {
        LetterKey::IdNumber => Some(words.letter_paper_key_number()),
        LetterKey::Phone => Some(words.letter_paper_key_phone()),
        LetterKey::Nothing => None,
    };
    html! {
        article.paper lang=(language.code()) {
            // What shows in the window of an envelope says nothing of a dispute.
            div.paper-window {
                p { (letter.to.name) }
                @for line in letter.to.address.lines() { p { (line) } }
            }
            p.paper-number { (words.letter_paper_number(&letter.number)) br; (words::date_with_year(today, language)) }
            h2 { (words.letter_paper_heading()) }
            p { (words.letter_paper_who(letter.from.join(", "))) }
            p { (words.letter_paper_offer()) }
            @if let Some(day) = letter.answer_by {
                p { strong { (words.letter_paper_until(words::date_with_year(day, language))) } }
            }
            p { (words.letter_paper_refuse()) }
            div.paper-way {
                div {
                    h3 { (words.letter_paper_way()) }
                    ol {
                        li { (words.letter_paper_way_address(short_address(&letter.address))) }
                        li { (words.letter_paper_way_number(&letter.number)) }
                        li { (words.letter_paper_way_code()) " " strong.number { (letter.code) } }
                        @if let Some(key) = key { li { (key) } }
                    }
                }
                (qr(&letter.address, &words.letter_paper_qr()))
            }
            h3 { (words.letter_paper_genuine()) }
            p { (words.letter_paper_genuine_body(genuine_address(&letter.address), phone)) }
            p { (words.letter_paper_person(phone)) }
            p { (words.letter_paper_not_me()) }
            p.small { (words.letter_paper_law(law::cite("ML 20(6)").shown(crate::app::law_language(language)))) }
        }
    }
}

/// The address a person types: without what the QR code adds.
fn short_address(address: &str) -> &str {
    address.split('?').next().unwrap_or(address)
}

fn genuine_address(address: &str) -> String {
    format!("{}/genuine", short_address(address).trim_end_matches("/letter"))
}

/// The address as a QR code, drawn as one path: black on white whatever the page's colours are.
pub fn qr(address: &str, label: &str) -> Markup {
    let Ok(code) = QrCode::with_error_correction_level(address.as_bytes(), EcLevel::M) else { return html! {} };
    let (width, mut path) = (code.width(), String::new());
    for (at, color) in code.to_colors().into_iter().enumerate() {
        if color == Color::Dark {
            path.push_str(&format!("M{} {}h1v1h-1z", at % width + 4, at / width + 4));
        }
    }
    let whole = width + 8;
    html! {
        svg.qr viewBox={ "0 0 " (whole) " " (whole) } role="img" aria-label=(label) shape-rendering="crispEdges" {
            rect width=(whole) height=(whole) fill="#fff" {}
            (PreEscaped(format!("<path d=\"{path}\" fill=\"#000\"/>")))
        }
    }
}
