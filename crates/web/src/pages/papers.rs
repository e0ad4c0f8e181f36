//! The papers of a case: a list, each as a page, and as a file to print or to edit.

use super::case::Opened;
use crate::app::{App, law_language};
use crate::components as part;
use crate::{Answer, Refused, page, papers};
use axum::body::Body;
use axum::extract::Path;
use axum::http::{HeaderValue, header};
use axum::response::{IntoResponse, Response};
use case::DeadlineId;
use clerk::Sheet;
use documents::{Attachment, Basis, Document, Lack, Name, Outside, PaperKind, Press};
use maud::{Markup, html};
use words::Language;

/// Draws a paper up from a sheet; `None` when there is nothing to draw it from.
pub async fn drawn(app: &App, sheet: &Sheet, kind: PaperKind, wanted: Option<Language>) -> Option<Document> {
    let outside = outside(app, sheet).await;
    documents::draw(kind, basis(sheet, &outside), wanted)
}

/// A paper of a case as every signer reads it: without the signatures that are there already.
pub async fn unsigned(app: &App, sheet: &Sheet, kind: PaperKind) -> Option<Document> {
    let outside = outside(app, sheet).await;
    documents::draw_unsigned(kind, basis(sheet, &outside))
}

fn basis<'a>(sheet: &'a Sheet, outside: &'a Outside) -> Basis<'a> {
    Basis { view: &sheet.view, number: &sheet.number.0, today: sheet.today, outside }
}

/// The names of the office and of the court, and the days the clocks give.
async fn outside(app: &App, sheet: &Sheet) -> Outside {
    let cards = app.clerk.organisation_cards().await.unwrap_or_default();
    let court = sheet.view.case.court.as_ref().and_then(|it| cards.iter().find(|card| card.id == it.organisation));
    let court = court.map(|it| Name { kk: it.kk.clone(), ru: it.ru.clone(), en: it.en.clone() });
    let office = app.clerk.office().name.clone();
    let last_day = |which: fn(&DeadlineId) -> bool| sheet.clocks.iter().find(|it| which(&it.id)).map(|it| it.last_day);
    Outside {
        office: Name { kk: office.clone(), ru: office.clone(), en: office },
        court: court.unwrap_or_default(),
        answer_by: last_day(|it| matches!(it, DeadlineId::OfferAnswer { .. })),
        mediation_until: last_day(|it| matches!(it, DeadlineId::MediationTerm { .. })),
    }
}

/// The list of what can be drawn up from what this person may see.
pub async fn list(opened: Opened) -> Result<Response, Answer> {
    let words = opened.words();
    let outside = outside(&opened.app, &opened.sheet).await;
    let kinds = documents::available(basis(&opened.sheet, &outside));
    let content = html! {
        h1 { (words.papers_title()) }
        p.lead { (words.papers_lead()) }
        @if kinds.is_empty() { (part::empty(&words.papers_empty(), None)) }
        ul.roads {
            @for kind in kinds {
                li {
                    div { a href=(address(&opened, kind.name())) { (words.papers_kind(kind.name())) } }
                    (files(&opened, kind, None))
                }
            }
        }
        p.source { (words.papers_same()) }
    };
    let frame = opened.visit.frame(words.papers_title()).back(opened.address(), words.case_back());
    Ok(page(frame, content))
}

fn address(opened: &Opened, name: &str) -> String {
    format!("{}/papers/{name}", opened.address())
}

/// The links to the files of a paper.
fn files(opened: &Opened, kind: PaperKind, language: Option<Language>) -> Markup {
    links(&opened.address(), opened.language(), kind, language)
}

/// The links to the files of a paper of a case.
pub fn links(case: &str, reader: Language, kind: PaperKind, language: Option<Language>) -> Markup {
    let words = reader.words();
    let name = match language {
        Some(it) => format!("{case}/papers/{}.{}", kind.name(), it.code()),
        None => format!("{case}/papers/{}", kind.name()),
    };
    html! {
        p.actions {
            a.second href={ (name) ".pdf" } download { (words.papers_pdf(words.papers_kind(kind.name()))) }
            " "
            a.second href={ (name) ".docx" } download { (words.papers_docx(words.papers_kind(kind.name()))) }
        }
    }
}

/// What is asked for by the last part of an address: `agreement`, `agreement.ru`, `agreement.en.pdf`.
struct Asked {
    kind: PaperKind,
    language: Option<Language>,
    form: Form,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Form {
    Page,
    Pdf,
    Docx,
    /// The agreement as data.
    Json,
}

impl Asked {
    fn of(name: &str) -> Option<Self> {
        let mut parts = name.split('.');
        let kind = PaperKind::of_name(parts.next()?)?;
        let mut asked = Self { kind, language: None, form: Form::Page };
        for part in parts {
            match (part, asked.form) {
                ("pdf", Form::Page) => asked.form = Form::Pdf,
                ("docx", Form::Page) => asked.form = Form::Docx,
                ("json", Form::Page) if kind == PaperKind::Agreement => asked.form = Form::Json,
                (code, Form::Page) if asked.language.is_none() => asked.language = Some(Language::from_code(code)?),
                _ => return None,
            }
        }
        Some(asked)
    }
}

/// One paper, as a page or as a file.
pub async fn show(opened: Opened, Path((_, name)): Path<(String, String)>) -> Result<Response, Answer> {
    let asked = Asked::of(&name).ok_or(Answer::NotFound)?;
    let outside = outside(&opened.app, &opened.sheet).await;
    let basis = basis(&opened.sheet, &outside);
    let document = documents::draw(asked.kind, basis, asked.language).ok_or(Answer::NotFound)?;
    let lacks = documents::lacks(asked.kind, basis);
    if asked.form != Form::Page && !lacks.is_empty() && must_be_whole(asked.kind) {
        return Err(Answer::Refusal(Box::new(refused(&opened, asked.kind, &lacks))));
    }
    let name = format!("{}-{name}", opened.sheet.number);
    match asked.form {
        Form::Page => Ok(as_page(&opened, &asked, &document, &lacks)),
        Form::Pdf => {
            let attached = documents::attachments(basis, &document);
            Ok(file(&name, "application/pdf", pdf(document, attached).await?))
        }
        Form::Docx => Ok(file(&name, DOCX, documents::docx(&document))),
        Form::Json => {
            let data = documents::data(basis).ok_or(Answer::NotFound)?;
            Ok(file(&name, "application/json", data.to_string().into_bytes()))
        }
    }
}

const DOCX: &str = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/// What is signed or issued must have its contents; a draft has blanks that a hand fills in.
fn must_be_whole(kind: PaperKind) -> bool {
    matches!(kind, PaperKind::Agreement | PaperKind::Contract | PaperKind::TerminationNotice)
}

/// The paper does not exist yet: what it lacks, each with its article.
fn refused(opened: &Opened, kind: PaperKind, lacks: &[Lack]) -> Refused {
    let words = opened.words();
    let missing: Vec<String> = lacks.iter().map(|it| said(opened, it)).collect();
    Refused {
        what: words.papers_refused(words.papers_kind(kind.name())),
        why: Some(missing.join("; ")),
        ways: vec![(address(opened, kind.name()), words.papers_refused_way())],
        ..Refused::default()
    }
}

/// What is missing, with the article that asks for it.
fn said(opened: &Opened, lack: &Lack) -> String {
    let article = law::cite(lack.article).shown(law_language(opened.language()));
    opened.words().papers_lack_article(opened.words().papers_lack(lack.what), article)
}

/// What is missing, and what reads like a suspensive condition: a person decides.
fn warnings(opened: &Opened, kind: PaperKind, lacks: &[Lack]) -> Markup {
    let words = opened.words();
    let terms = documents::agreed_terms(&opened.sheet.view).filter(|_| kind == PaperKind::Agreement);
    let suspected = terms.map(|it| documents::suspected(&it)).unwrap_or_default();
    html! {
        @if !lacks.is_empty() {
            (part::banner(part::Tone::Warn, html! {
                p { (words.papers_lacks()) }
                ul { @for it in lacks { li { (said(opened, it)) } } }
            }))
        }
        @if !suspected.is_empty() {
            (part::banner(part::Tone::Warn, html! {
                p { (words.papers_suspected(law::cite("CPC 176(3)").shown(law_language(opened.language())))) }
                ul {
                    @for it in &suspected {
                        li {
                            @match it.obligation {
                                Some(no) => (words.papers_suspected_obligation(i64::try_from(no).unwrap_or(i64::MAX), &it.words)),
                                None => (words.papers_suspected_other(&it.words)),
                            }
                        }
                    }
                }
            }))
        }
    }
}

fn as_page(opened: &Opened, asked: &Asked, document: &Document, lacks: &[Lack]) -> Response {
    let words = opened.words();
    let title = words.papers_kind(asked.kind.name());
    let name = asked.kind.name();
    let content = html! {
        div.no-print {
            h1 { (title) }
            (warnings(opened, asked.kind, lacks))
            (files(opened, asked.kind, asked.language))
            ul.inline {
                @if asked.language.is_some() { li { a href=(address(opened, name)) { (words.papers_own()) } } }
                @for it in [Language::Kk, Language::Ru, Language::En] {
                    @if asked.language != Some(it) {
                        li { a href=(address(opened, &format!("{name}.{}", it.code()))) { (words.papers_in(it.code())) } }
                    }
                }
            }
        }
        (papers::shown(document))
    };
    page(opened.visit.frame(title).back(address_of_list(opened), words.papers_title()), content)
}

fn address_of_list(opened: &Opened) -> String {
    format!("{}/papers", opened.address())
}

/// The PDF, made beside the work of answering others.
///
/// # Errors
/// A fault when it cannot be made.
pub async fn pdf(document: Document, attached: Vec<Attachment>) -> Result<Vec<u8>, Answer> {
    let made = tokio::task::spawn_blocking(move || Press::with(&document, &attached).pdf()).await;
    made.map_err(Answer::fault)?.map_err(Answer::fault)
}

/// A file to be saved.
pub fn file(name: &str, media: &'static str, bytes: Vec<u8>) -> Response {
    let disposition = HeaderValue::from_str(&format!("attachment; filename=\"{name}\""));
    let headers = [
        (header::CONTENT_TYPE, HeaderValue::from_static(media)),
        (header::CONTENT_DISPOSITION, disposition.unwrap_or_else(|_| HeaderValue::from_static("attachment"))),
        (header::CACHE_CONTROL, HeaderValue::from_static("no-store")),
    ];
    (headers, Body::from(bytes)).into_response()
}
