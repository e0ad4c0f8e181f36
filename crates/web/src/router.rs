//! Every address, on one page.

use crate::{Answer, assets, pages::public};
use axum::{Router, routing::get};

/// The addresses open to everyone. Others are merged in beside them; [`crate::shell()`] goes round
/// the whole.
pub fn public_router<S: Clone + Send + Sync + 'static>() -> Router<S> {
    Router::new()
        .route("/", get(public::front))
        .route("/health/live", get(public::alive))
        .route("/robots.txt", get(public::robots))
        .route("/assets/{folder}/{name}", get(assets::serve))
        .fallback(|| async { Answer::NotFound })
}
