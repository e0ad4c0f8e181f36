//! Every address, on one page.

use crate::{
    Answer, api,
    app::{App, recognise},
    assets,
    pages::{
        account, administration, calendar, demonstration, enter, filing, letter, public, reception, register_papers,
        registers, roads,
    },
};
use axum::{
    Router, middleware,
    routing::{get, post},
};

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
        .route("/law", get(crate::pages::law::show))
        .route("/law/{road}", get(crate::pages::law::road))
        .route("/law/rules/{rule}", get(crate::pages::law::rule))
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
        .route("/health/ready", get(public::ready))
        .route("/demonstration/enter/{person}", get(demonstration::enter))
        .route("/demonstration/clock", post(demonstration::clock))
}

/// Filing, letters, signing in, the register of mediators.
fn entrance() -> Router<App> {
    Router::new()
        .route("/file", get(filing::start).post(filing::begin))
        .route("/file/continue", get(filing::resume).post(filing::resumed))
        .route("/file/in-court", get(filing::in_court))
        .route("/file/check", get(filing::check::check))
        .route("/file/send", post(filing::send::send))
        .route("/file/sent/{number}", get(filing::send::sent))
        .route("/file/{step}", get(filing::show).post(filing::keep))
        .route("/letter", get(letter::show).post(letter::open))
        .route("/letter/answer", get(letter::answer::show).post(letter::answer::send))
        .route("/letter/unsafe", get(letter::safe::show).post(letter::safe::send))
        .route("/letter/safe", get(letter::safe::sent))
        .route("/letter/not-me", get(letter::answer::not_me))
        .route("/genuine/check", get(letter::check))
        .route("/enter", get(enter::ways).post(enter::ask_code))
        .route("/enter/code", get(enter::code).post(enter::by_code))
        .route("/enter/card", get(enter::card).post(enter::by_card))
        .route("/enter/{link}", get(enter::link).post(enter::by_link))
        .route("/sign-out", post(enter::sign_out))
        .route("/account", get(account::show))
        .route("/account/name", post(account::rename))
        .route("/account/email", get(account::email_code).post(account::ask_email))
        .route("/account/email/code", post(account::prove_email))
        .route("/account/card", post(account::new_card))
        .route("/account/sessions/end", post(account::end_sessions))
        .route("/account/sessions/{session}/end", post(account::end_session))
        .route("/account/tokens", post(account::new_token))
        .route("/account/tokens/{token}/revoke", post(account::revoke_token))
        .route("/mediators", get(registers::list))
        .route("/mediators/{register}/{person}", get(registers::mediator))
        .route("/mediators/{register}/{person}/card.pdf", get(register_papers::card))
        .route("/registers", get(registers::own))
        .route("/registers/{register}", get(registers::kept))
        .route("/registers/{register}/sheet.pdf", get(register_papers::sheet))
}

/// The reception desk, the administrator.
fn reception() -> Router<App> {
    Router::new()
        .route("/reception", get(reception::show))
        .route("/reception/assist", get(reception::assist::show).post(reception::assist::send))
        .route("/reception/letters/{number}/{person}", get(reception::person))
        .route("/reception/letters/{number}/{person}/paper", post(reception::paper::make))
        .route("/reception/letters/{number}/{person}/attempts", post(reception::note))
        .route("/reception/calls/{number}/{person}", post(reception::called))
        .route("/cases/{number}/notices", get(reception::notices::show))
        .route("/administration", get(administration::show))
        .route("/law/calendar", get(crate::pages::law::calendar_now))
        .route("/law/calendar/{year}", get(crate::pages::law::calendar))
        .route("/administration/calendar", get(calendar::show).post(calendar::enter))
        .route("/administration/people/new", get(administration::new_person))
        .route("/administration/people", post(administration::enter_person))
        .route("/administration/people/{person}", get(administration::person))
        .route("/administration/people/{person}/positions", post(administration::appoint))
        .route("/administration/people/{person}/card", post(administration::new_card))
        .route("/administration/organisations", post(administration::enter_organisation))
        .route("/administration/organisations/{id}", get(administration::organisation))
}

/// The desk, a case, its rooms, mediator, contract and sessions.
fn cases() -> Router<App> {
    use crate::pages::{case, desk, live, papers, talks};
    Router::new()
        .route("/desk", get(desk::desk))
        .route("/cases", get(desk::cases))
        .route("/cases/{number}", get(case::show))
        .route("/cases/{number}/live", get(live::stream))
        .route("/cases/{number}/record", get(case::record::show))
        .route("/cases/{number}/papers", get(papers::list))
        .route("/cases/{number}/papers/{paper}", get(papers::show))
        .route("/cases/{number}/rooms/{room}", get(case::room))
        .route("/cases/{number}/rooms/{room}/messages", post(case::writing::message))
        .route("/cases/{number}/rooms/{room}/files", post(case::writing::file))
        .route("/cases/{number}/rooms/{room}/files/{digest}", get(case::writing::download))
        .route(
            "/cases/{number}/rooms/{room}/entries/{entry}/correct",
            get(case::changes::correct).post(case::changes::send_correction),
        )
        .route(
            "/cases/{number}/rooms/{room}/entries/{entry}/release",
            get(case::changes::release).post(case::changes::send_release),
        )
        .route("/cases/{number}/screening", get(case::safety::screening).post(case::safety::send_screening))
        .route("/cases/{number}/safe-contact", get(case::safety::contact).post(case::safety::send_contact))
        .route("/cases/{number}/details", get(case::people::details).post(case::people::send_details))
        .route("/cases/{number}/representatives", get(case::people::list))
        .route("/cases/{number}/representatives/new", get(case::people::new).post(case::people::add))
        .route("/cases/{number}/representatives/end", post(case::people::end))
        .route("/cases/{number}/findings", get(talks::findings).post(talks::list_findings))
        .route("/cases/{number}/talks/leave", get(talks::leave).post(talks::send_leave))
        .merge(mediation())
}

/// The acts of mediation, from the offer to its end.
fn mediation() -> Router<App> {
    use crate::pages::mediation::{addressee, child, choice, contract, ending, offer, sessions, signing};
    Router::new()
        .route("/cases/{number}/procedures/new", get(offer::procedure).post(offer::send_procedure))
        .route("/cases/{number}/offer", get(offer::offer).post(offer::send_offer))
        .route("/cases/{number}/addressee", get(addressee::show).post(addressee::send))
        .route("/cases/{number}/answer", get(offer::answer).post(offer::send_answer))
        .route("/cases/{number}/mediator", get(choice::show).post(choice::choose))
        .route("/cases/{number}/mediator/consent", get(choice::consent).post(choice::send_consent))
        .route("/cases/{number}/mediator/withdrawal", get(choice::withdrawal).post(choice::send_withdrawal))
        .route("/cases/{number}/explanation", get(choice::explanation).post(choice::send_explanation))
        .route("/cases/{number}/contract", get(contract::show))
        .route("/cases/{number}/contract/new", get(contract::new).post(contract::send))
        .route("/cases/{number}/contract/sign", get(signing::show).post(signing::send))
        .route("/cases/{number}/sessions", get(sessions::list))
        .route("/cases/{number}/sessions/new", get(sessions::new).post(sessions::plan))
        .route("/cases/{number}/sessions/{session}", get(sessions::show).post(sessions::note))
        .route("/cases/{number}/extension", get(ending::extension).post(ending::send_extension))
        .route("/cases/{number}/child-in-danger", get(child::show).post(child::send))
        .route("/cases/{number}/leave", get(ending::leave).post(ending::send_leave))
        .route("/cases/{number}/refusal", get(ending::refusal).post(ending::send_refusal))
        .route("/cases/{number}/exclusion", get(ending::exclusion).post(ending::send_exclusion))
        .route("/cases/{number}/termination-notice", get(ending::notice).post(ending::send_notice))
}

/// Proposals, the agreement, signatures, performance.
fn agreements() -> Router<App> {
    use crate::pages::{agreement, duties, proposals};
    Router::new()
        .route("/cases/{number}/proposals", get(proposals::list))
        .route("/cases/{number}/proposals/new", get(proposals::new).post(proposals::send))
        .route("/cases/{number}/proposals/{proposal}/{reply}", get(proposals::reply).post(proposals::replied))
        .route("/cases/{number}/agreement", get(agreement::show))
        .route("/cases/{number}/agreement/draw-up", get(agreement::drawing::form).post(agreement::drawing::draw_up))
        .route("/cases/{number}/agreement/sign", get(agreement::signing::form).post(agreement::signing::sign))
        .route("/cases/{number}/agreement/print", get(agreement::print))
        .route("/cases/{number}/duties", get(duties::list))
        .route("/cases/{number}/duties/{procedure}/{duty}/{step}", get(duties::form).post(duties::send))
}

/// The court's acts and what the parties bring before it.
fn courts() -> Router<App> {
    use crate::pages::court;
    Router::new()
        .route("/cases/{number}/court", get(court::show))
        .route("/cases/{number}/court/invitation", get(court::invitation::show))
        .route("/cases/{number}/court/{act}", get(court::acts::form).post(court::acts::send))
}
