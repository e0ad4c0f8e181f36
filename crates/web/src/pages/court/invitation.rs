//! The court's invitation to a conciliation procedure, as a paper in both languages (CPC 174(1)).

use crate::app::{App, Signed};
use crate::pages::{agreement::matter::Matter, papers};
use crate::{Answer, Visit, page};
use axum::extract::{Path, State};
use axum::response::Response;
use documents::PaperKind;
use maud::html;
use words::Language;

/// `GET /cases/{number}/court/invitation`
pub async fn show(
    State(app): State<App>,
    visit: Visit,
    signed: Signed,
    Path(number): Path<String>,
) -> Result<Response, Answer> {
    let matter = Matter::open(&app, &visit, &signed, &number).await?;
    let words = visit.words();
    let drawn = |language| papers::drawn(&app, &matter.sheet, PaperKind::Invitation, Some(language));
    let kk = drawn(Language::Kk).await.ok_or(Answer::NotFound)?;
    let ru = drawn(Language::Ru).await.ok_or(Answer::NotFound)?;
    let content = html! {
        h1.no-print { (words.court_invitation_title()) }
        p.no-print { (words.court_invitation_print()) }
        div.no-print { (papers::links(&matter.address(""), matter.language, PaperKind::Invitation, None)) }
        (crate::papers::shown(&kk))
        (crate::papers::shown(&ru))
    };
    let frame = visit.frame(words.court_invitation_title()).back(matter.address("/court"), words.court_title());
    Ok(page(frame, content))
}
