//! Pages for everyone: the front page, the letter, safety, accessibility.

use super::{
    quotes,
    roads::{self, Road},
};
use crate::{Visit, app::App, components as part, fields::Field, page};
use axum::{
    Json,
    extract::State,
    http::StatusCode,
    response::{IntoResponse, Response},
};
use maud::{Markup, html};

/// The front page.
pub async fn front(visit: Visit) -> Response {
    let words = visit.words();
    let main = html! {
        h1 { (words.public_front_heading()) }
        p.lead { (words.public_front_lead()) }
        (front_actions(&visit))
        @if visit.site().open.filing.is_some() {
            p.small { (words.public_front_no_account()) }
        }
    };
    let person = html! {
        h2 { (words.public_front_person()) }
        p { (words.public_front_person_body()) }
        (part::phone_bare(&visit))
    };
    let content = html! {
        (part::columns(main, person))
        h2 { (words.public_front_roads()) }
        ul.roads { @for road in Road::ALL { (roads::in_short(words, road)) } }
        (steps(&visit))
        h2 { (words.public_front_letter()) }
        p { (words.public_front_letter_body()) }
        p { a href="/genuine" { (words.public_front_letter_check()) } }
        (figures(&visit))
    };
    page(visit.frame(words.public_front_title()).public(), content)
}

/// One primary action: what is open here, else the telephone.
fn front_actions(visit: &Visit) -> Markup {
    let words = visit.words();
    let (open, phone) = (visit.site().open, &visit.site().phone);
    part::actions(html! {
        @if let Some(address) = open.filing {
            (part::button_link(address, &words.public_front_start()))
        } @else {
            (part::button_link(&format!("tel:{}", phone.dialled()), &words.public_front_call()))
        }
        @if let Some(address) = open.letter {
            (part::second_link(address, &words.public_front_code()))
        }
    })
}

fn steps(visit: &Visit) -> Markup {
    let words = visit.words();
    let steps = [
        words.public_front_step_one(),
        words.public_front_step_two(),
        words.public_front_step_three(),
        words.public_front_step_four(),
        words.public_front_step_five(),
        words.public_front_step_six(),
    ];
    html! {
        h2 { (words.public_front_steps()) }
        ol.steps { @for step in steps { li { (step) } } }
        p.source { (words.public_front_steps_law()) }
    }
}

/// No figure is invented: until there are some, the page says what will stand there.
fn figures(visit: &Visit) -> Markup {
    let words = visit.words();
    let way = words.public_front_figures_way();
    let way = visit.site().open.figures.map(|address| (address, &*way));
    html! {
        h2 { (words.public_front_figures()) }
        (part::empty(&words.public_front_figures_empty(), way))
    }
}

/// "I got a letter: is it genuine?"
pub async fn genuine(visit: Visit) -> Response {
    let words = visit.words();
    let content = html! {
        h1 { (words.public_genuine_title()) }
        p.lead { (words.public_genuine_lead()) }
        (check_number(&visit))
        h2 { (words.public_genuine_how()) }
        ol.steps {
            li { (words.public_genuine_how_call()) (part::phone_bare(&visit)) }
            li { (words.public_genuine_how_type()) }
            li { (words.public_genuine_how_ask()) }
        }
        h2 { (words.public_genuine_real()) }
        ul {
            li { (words.public_genuine_real_who()) }
            li { (words.public_genuine_real_when()) }
            li { (words.public_genuine_real_free()) }
        }
        h2 { (words.public_genuine_never()) }
        ul {
            li { (words.public_genuine_never_money()) }
            li { (words.public_genuine_never_key()) }
            li { (words.public_genuine_never_threat()) }
        }
        h2 { (words.public_genuine_silence()) }
        p { (words.public_genuine_silence_body()) }
        (quotes::SILENCE.show(&words.public_genuine_silence_law(), visit.language()))
        h2 { (words.public_genuine_false()) }
        p { (words.public_genuine_false_body()) }
    };
    page(visit.frame(words.public_genuine_title()).public(), content)
}

fn check_number(visit: &Visit) -> Markup {
    let words = visit.words();
    html! {
        @if let Some(address) = visit.site().open.genuine {
            section.next {
                h2 { (words.public_genuine_check()) }
                form method="get" action=(address) {
                    (Field::new(visit.language(), "number", words.public_genuine_number())
                        .hint(words.public_genuine_number_hint()).autocomplete("off").code())
                    (part::button(&words.public_genuine_button()))
                }
            }
        }
    }
}

/// For someone who is afraid of the other side.
pub async fn safety(visit: Visit) -> Response {
    let words = visit.words();
    let content = html! {
        h1 { (words.public_safety_title()) }
        p.lead { (words.public_safety_lead()) }
        section.next {
            h2 { (words.public_safety_danger()) }
            p { (words.public_safety_danger_body()) }
            p {
                @for number in ["112", "102", "111"] {
                    a.dial href={ "tel:" (number) } { (number) } " "
                }
            }
        }
        h2 { (words.public_safety_tell()) }
        p { (words.public_safety_tell_body()) }
        (part::phone_bare(&visit))
        h2 { (words.public_safety_mediation()) }
        p { (words.public_safety_mediation_body()) }
        p.source { (words.public_safety_mediation_law()) }
        h2 { (words.public_safety_leave()) }
        p { (words.public_safety_leave_body()) }
        h2 { (words.public_safety_traces()) }
        p { (words.public_safety_traces_body()) }
    };
    page(visit.frame(words.public_safety_title()).public(), content)
}

/// What is accessible, what is not yet, and whom to tell.
pub async fn accessibility(visit: Visit) -> Response {
    let words = visit.words();
    let done = [
        words.public_accessibility_done_script(),
        words.public_accessibility_done_keys(),
        words.public_accessibility_done_ear(),
        words.public_accessibility_done_eye(),
        words.public_accessibility_done_language(),
    ];
    let lacking = [
        words.public_accessibility_not_audit(),
        words.public_accessibility_not_files(),
        words.public_accessibility_not_sign(),
    ];
    let content = html! {
        h1 { (words.public_accessibility_title()) }
        p.lead { (words.public_accessibility_lead()) }
        h2 { (words.public_accessibility_aim()) }
        p { (words.public_accessibility_aim_body()) }
        h2 { (words.public_accessibility_done()) }
        ul { @for point in done { li { (point) } } }
        h2 { (words.public_accessibility_not()) }
        ul { @for point in lacking { li { (point) } } }
        h2 { (words.public_accessibility_other()) }
        p { (words.public_accessibility_other_body()) }
        h2 { (words.public_accessibility_tell()) }
        p { (words.public_accessibility_tell_body()) }
        (part::phone_bare(&visit))
    };
    page(visit.frame(words.public_accessibility_title()).public(), content)
}

/// Whether the process answers at all.
pub async fn alive() -> &'static str {
    "alive\n"
}

/// Whether the database answers, for whoever sends requests here. Counts what an operator should watch.
pub async fn ready(State(app): State<App>) -> Response {
    match app.clerk.watched().await {
        Ok(watched) => Json(watched).into_response(),
        Err(failure) => {
            tracing::error!(%failure, "not ready");
            StatusCode::SERVICE_UNAVAILABLE.into_response()
        }
    }
}

/// What search engines should leave alone.
pub async fn robots() -> &'static str {
    "User-agent: *\nDisallow: /assets/\n"
}
