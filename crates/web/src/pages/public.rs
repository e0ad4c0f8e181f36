//! Pages for everyone.

use crate::{Visit, page};
use axum::response::Response;
use maud::html;

/// The front page.
pub async fn front(visit: Visit) -> Response {
    let words = visit.words();
    page(
        visit.frame(words.shell_name()).public(),
        html! { h1 { (words.shell_name()) } },
    )
}

/// Whether the process answers at all.
pub async fn alive() -> &'static str {
    "alive\n"
}

/// What search engines should leave alone.
pub async fn robots() -> &'static str {
    "User-agent: *\nDisallow: /assets/\n"
}
