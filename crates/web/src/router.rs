//! Every address, on one page.

use crate::{
    Answer, assets,
    pages::{public, roads},
};
use axum::{Router, routing::get};

/// The addresses open to everyone. Others are merged in beside them; [`crate::shell()`] goes round
/// the whole.
pub fn public_router<S: Clone + Send + Sync + 'static>() -> Router<S> {
    Router::new()
        .route("/", get(public::front))
        .route("/mediation", get(roads::mediation_page))
        .route("/settlement-agreement", get(roads::settlement_page))
        .route("/participatory-procedure", get(roads::participatory_page))
        .route("/genuine", get(public::genuine))
        .route("/safety", get(public::safety))
        .route("/accessibility", get(public::accessibility))
        .route("/health/live", get(public::alive))
        .route("/robots.txt", get(public::robots))
        .route("/assets/{folder}/{name}", get(assets::serve))
        .fallback(|| async { Answer::NotFound })
}
