//! The agreement of a case: its text clause by clause, who has signed and who is missing, and what it is once concluded.

pub mod drawing;
pub mod matter;
pub mod signing;

use crate::app::{self, App, Signed};
use crate::components::{self as part, Tone};
use crate::pages::papers;
use crate::{Answer, Visit, page};
use axum::extract::{Path, Query, State};
use axum::response::Response;
use case::{ActKind, Approval, DisputeKind, Manner, Procedure, ProcedureKind, Signer};
use documents::{Document, PaperKind};
use matter::{Matter, Noted};
use maud::{Markup, html};
use words::Language;

/// The name the law gives to the agreement, in the reader's language.
pub fn title(language: Language, kind: ProcedureKind, in_court: bool) -> String {
    match language {
        Language::Kk | Language::Ru => documents::agreement_name(language, kind, in_court).to_owned(),
        Language::En => language.words().agreement_name(crate::events::name_of(&kind)),
    }
}

/// `GET /cases/{number}/agreement`
pub async fn show(
    State(app): State<App>,
    visit: Visit,
    signed: Signed,
    Path(number): Path<String>,
    Query(noted): Query<Noted>,
) -> Result<Response, Answer> {
    let matter = Matter::open(&app, &visit, &signed, &number).await?;
    let words = visit.words();
    let paper = papers::drawn(&app, &matter.sheet, PaperKind::Agreement, None).await;
    let before_court = matter.case().court.as_ref().and_then(|it| it.approval.as_ref());
    let content = match (matter.agreed().filter(|it| it.agreement.is_some()), before_court, &paper) {
        (Some(procedure), _, paper) => drawn_up(&matter, procedure, paper.as_ref()),
        (None, Some(approval), Some(paper)) => as_the_court_has_it(&matter, approval, paper),
        _ => not_yet(&matter),
    };
    let content = html! { (noted.banner(matter.language)) (content) };
    Ok(page(matter.frame(&visit, words.agreement_title()), content))
}

/// Nothing is drawn up: what will stand here, and what comes first.
fn not_yet(matter: &Matter) -> Markup {
    let words = matter.language.words();
    html! {
        h1 { (words.agreement_title()) }
        @if matter.sheet.may(ActKind::DrawUpAgreement) {
            (part::next_step(&words.shell_next(), html! {
                p { (words.agreement_next_draw_up()) }
                p { a.button href=(matter.address("/agreement/draw-up")) { (words.agreement_draw_up_link()) } }
            }))
        } @else if matter.talks().is_some_and(|it| it.proposals.iter().any(|it| it.status == case::ProposalStatus::Accepted)) {
            p.lead { (words.agreement_waits_for_draft()) }
        }
        (part::empty(
            &words.agreement_empty(),
            Some((&matter.address("/proposals"), &words.agreement_empty_way())),
        ))
    }
}

fn drawn_up(matter: &Matter, procedure: &Procedure, paper: Option<&Document>) -> Markup {
    let words = matter.language.words();
    let Some(agreement) = &procedure.agreement else { return html! {} };
    let concluded = agreement.concluded;
    html! {
        h1 { (title(matter.language, procedure.kind, matter.case().goes_to_court())) }
        p {
            @match concluded {
                Some(_) => (part::tag(Tone::Done, &words.agreement_state_concluded())),
                None => (part::tag(Tone::Warn, &words.agreement_state_draft(i64::from(agreement.version)))),
            }
        }
        (next(matter, procedure))
        (signatures(matter, procedure))
        @if concluded.is_some() { (once_concluded(matter, procedure)) }
        h2 { (words.agreement_text_heading()) }
        @if concluded.is_none() { p { (words.agreement_text_change()) } }
        @match paper {
            Some(paper) => (crate::papers::shown(paper)),
            None => p { (words.proposals_erased()) },
        }
        (papers::links(&matter.address(""), matter.language, PaperKind::Agreement, None))
        (part::actions(html! {
            (part::second_link(&matter.address("/agreement/print"), &words.agreement_print_link()))
            @if concluded.is_none() && matter.sheet.may(ActKind::Propose) {
                (part::second_link(&matter.address("/proposals/new"), &words.agreement_change_link()))
            }
            @if concluded.is_none() && matter.sheet.may(ActKind::DrawUpAgreement) {
                (part::second_link(&matter.address("/agreement/draw-up"), &words.agreement_again_link()))
            }
        }))
    }
}

/// What this person does next with it.
fn next(matter: &Matter, procedure: &Procedure) -> Markup {
    let words = matter.language.words();
    let concluded = procedure.concluded().is_some();
    let signs = !concluded && matter.sheet.may(ActKind::SignAgreement);
    let submits = concluded && matter.sheet.may(ActKind::SubmitAgreement);
    html! {
        @if signs {
            (part::next_step(&words.shell_next(), html! {
                p {
                    @match matter.sheet.view.is_mediator() || matter.is_desk() {
                        true => (words.agreement_next_enter()),
                        false => (words.agreement_next_sign()),
                    }
                }
                p { a.button href=(matter.address("/agreement/sign")) { (words.agreement_sign_link()) } }
                p.small { (words.agreement_click_is_no_signature()) }
            }))
        } @else if submits {
            (part::next_step(&words.shell_next(), html! {
                p { (words.agreement_next_submit()) }
                p { a.button href=(matter.address("/court/submit-agreement")) { (words.agreement_submit_link()) } }
            }))
        } @else if concluded && !procedure.duties.is_empty() {
            (part::next_step(&words.shell_next(), html! {
                p { (words.agreement_next_duties()) }
                p { a.button href=(matter.address("/duties")) { (words.agreement_duties_link()) } }
            }))
        }
    }
}

/// Who has signed, on which day and how, and who is missing.
fn signatures(matter: &Matter, procedure: &Procedure) -> Markup {
    let words = matter.language.words();
    let Some(agreement) = &procedure.agreement else { return html! {} };
    let sides = matter.case().settling_sides().into_iter().map(Signer::Side);
    let mediator = (procedure.kind == ProcedureKind::Mediation).then_some(Signer::Mediator);
    let rows: Vec<(String, Markup)> = sides
        .chain(mediator)
        .map(|signer| {
            let name = signer_name(matter, procedure, &signer);
            let state = match agreement.signatures.iter().find(|it| it.signer == signer) {
                Some(signature) => html! {
                    (part::tag(Tone::Done, &words.agreement_signed())) " "
                    (words.agreement_signed_on(matter.day(signature.signed_on), how(matter, signature)))
                },
                None => part::tag(Tone::Warn, &words.agreement_not_signed()),
            };
            (name, state)
        })
        .collect();
    html! {
        h2 { (words.agreement_signatures_heading()) }
        (part::facts(&rows))
    }
}

fn how(matter: &Matter, signature: &case::Signature) -> String {
    let manner = match signature.manner {
        Manner::Paper => "paper",
        Manner::Exchange { .. } => "exchange",
        Manner::Eds { .. } => "eds",
    };
    matter.language.words().agreement_manner(manner)
}

/// The name of a side, or of the mediator.
pub fn signer_name(matter: &Matter, procedure: &Procedure, signer: &Signer) -> String {
    match (signer, &procedure.mediator) {
        (Signer::Side(no), _) => matter.side(*no),
        (Signer::Mediator, Some(mediator)) => {
            matter.language.words().agreement_mediator(matter.person(&mediator.person))
        }
        (Signer::Mediator, None) => matter.language.words().agreement_mediator_missing(),
    }
}

/// In force since when, what it is, and what can be done with it.
fn once_concluded(matter: &Matter, procedure: &Procedure) -> Markup {
    let words = matter.language.words();
    let (Some(concluded), Some(agreement)) = (procedure.concluded(), &procedure.agreement) else { return html! {} };
    let shown = |article: &str| law::cite(article).shown(app::law_language(matter.language));
    let mediation = procedure.kind == ProcedureKind::Mediation;
    html! {
        h2 { (words.agreement_force_heading()) }
        @if matter.case().goes_to_court() {
            @match agreement.submitted_on {
                Some(day) => p { (words.agreement_submitted(matter.day(day))) },
                None => p { (words.agreement_goes_to_court()) },
            }
            p { a href=(matter.address("/court")) { (words.agreement_court_link()) } }
        } @else {
            @if mediation {
                p { (words.agreement_in_force(matter.day(concluded.in_force_on), shown("ML 27(8)"))) }
                p { (words.agreement_is_transaction(shown("ML 27(4)"))) }
            } @else {
                p { (words.agreement_in_force_settlement(matter.day(concluded.in_force_on))) }
            }
            (roads(matter, mediation))
        }
    }
}

/// What can be done with a transaction that is not performed: the roads of the law, none of them taken here.
fn roads(matter: &Matter, mediation: bool) -> Markup {
    let words = matter.language.words();
    let shown = |article: &str| law::cite(article).shown(app::law_language(matter.language));
    let family = matter.case().dispute == Some(DisputeKind::Family);
    part::details(
        &words.agreement_roads_summary(),
        html! {
            p { (words.agreement_roads_lead()) }
            ul {
                @if mediation { li { (words.agreement_road_voluntary(shown("ML 27(3)"))) } }
                li { (words.agreement_road_again()) }
                @if mediation { li { (words.agreement_road_order(shown("CPC 135(3)"))) } }
                @if family { li { (words.agreement_road_order_family(shown("CPC 135(19)"))) } }
                li { (words.agreement_road_order_other(shown("CPC 135(21)"))) }
                li { (words.agreement_road_notary(shown("NL 92-1"))) }
                @if family { li { (words.agreement_road_alimony(shown("FC 158"))) } }
                @if mediation { li { (words.agreement_road_claim(shown("ML 27(9)"))) } }
            }
        },
    )
}

fn as_the_court_has_it(matter: &Matter, approval: &Approval, paper: &Document) -> Markup {
    let words = matter.language.words();
    html! {
        h1 { (title(matter.language, approval.kind, true)) }
        @if let Some(day) = approval.agreement.submitted_on { p.lead { (words.agreement_submitted(matter.day(day))) } }
        (crate::papers::shown(paper))
        (papers::links(&matter.address(""), matter.language, PaperKind::Agreement, None))
        (part::actions(html! {
            (part::second_link(&matter.address("/agreement/print"), &words.agreement_print_link()))
            (part::second_link(&matter.address("/court"), &words.agreement_court_link()))
        }))
    }
}

/// `GET /cases/{number}/agreement/print`: the text alone, with lines to sign on.
pub async fn print(
    State(app): State<App>,
    visit: Visit,
    signed: Signed,
    Path(number): Path<String>,
) -> Result<Response, Answer> {
    let matter = Matter::open(&app, &visit, &signed, &number).await?;
    let words = visit.words();
    let paper = papers::drawn(&app, &matter.sheet, PaperKind::Agreement, None).await.ok_or(Answer::NotFound)?;
    let copies = documents::agreement_copies(&matter.sheet.view).unwrap_or(1);
    let content = html! {
        h1.no-print { (words.agreement_print_title()) }
        p.no-print { (words.agreement_print_lead(copies)) }
        (crate::papers::shown(&paper))
    };
    let frame = visit.frame(words.agreement_print_title()).back(matter.address("/agreement"), words.agreement_title());
    Ok(page(frame, content))
}
