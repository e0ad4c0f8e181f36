//! Every address, on one page.

use crate::{
    Answer, api,
    app::{App, recognise},
    assets,
    pages::{demonstration, public, roads},
};
use axum::{Router, middleware, routing::{get, post}};

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

/// Every address of the program: the public ones and, behind the layer that knows sessions, everybody's own.
pub fn router(app: App) -> Router {
    let own = Router::new()
        .merge(entrance())
        .merge(reception())
        .merge(cases())
        .merge(agreements())
        .merge(courts())
        .merge(the_demonstration())
        .merge(api::router())
        .with_state(app.clone());
    public_router()
        .merge(own)
        .layer(middleware::from_fn_with_state(app.clone(), demonstration::bar))
        .layer(middleware::from_fn_with_state(app, recognise))
}

/// Not found in an office that serves people.
fn the_demonstration() -> Router<App> {
    Router::new()
        .route("/demonstration/enter/{person}", get(demonstration::enter))
        .route("/demonstration/clock", post(demonstration::clock))
}

/// Filing, letters, signing in, the register of mediators.
fn entrance() -> Router<App> {
    Router::new()
}

/// The reception desk, the administrator.
fn reception() -> Router<App> {
    Router::new()
}

/// The desk, a case, its rooms, mediator, contract and sessions.
fn cases() -> Router<App> {
    Router::new()
}

/// Proposals, the agreement, signatures, performance.
fn agreements() -> Router<App> {
    Router::new()
}

/// The court's acts and what the parties bring before it.
fn courts() -> Router<App> {
    Router::new()
}
