//! The three roads to an agreement, a page each: what, who, cost, time, confidentiality, end.

use super::quotes::{self, Quote};
use crate::{Visit, components as part, page};
use axum::response::Response;
use maud::{Markup, html};
use words::Words;

/// A road to an agreement.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Road {
    /// With a mediator or a judge as mediator.
    Mediation,
    /// Terms for the court to approve.
    Settlement,
    /// Negotiations between professionals.
    Participatory,
}

impl Road {
    /// In the order in which they are offered.
    pub const ALL: [Self; 3] = [Self::Mediation, Self::Settlement, Self::Participatory];

    /// Its page.
    pub fn address(self) -> &'static str {
        match self {
            Self::Mediation => "/mediation",
            Self::Settlement => "/settlement-agreement",
            Self::Participatory => "/participatory-procedure",
        }
    }

    /// Its name.
    pub fn name(self, words: &Words) -> String {
        match self {
            Self::Mediation => words.public_mediation_title(),
            Self::Settlement => words.public_settlement_title(),
            Self::Participatory => words.public_participatory_title(),
        }
    }

    /// Two or three sentences, for the front page.
    pub fn in_short(self, words: &Words) -> String {
        match self {
            Self::Mediation => words.public_front_road_mediation(),
            Self::Settlement => words.public_front_road_settlement(),
            Self::Participatory => words.public_front_road_participatory(),
        }
    }

    fn lead(self, words: &Words) -> String {
        match self {
            Self::Mediation => words.public_mediation_lead(),
            Self::Settlement => words.public_settlement_lead(),
            Self::Participatory => words.public_participatory_lead(),
        }
    }

    fn quote(self) -> &'static Quote {
        match self {
            Self::Mediation => &quotes::CONFIDENTIALITY,
            Self::Settlement => &quotes::ENFORCEMENT,
            Self::Participatory => &quotes::PARTICIPATORY,
        }
    }

    /// Seven questions people ask: the answer and the articles it rests on.
    fn answers(self, t: &Words) -> [(String, String, String); 7] {
        let questions = [
            t.public_road_what(),
            t.public_road_who(),
            t.public_road_cost(),
            t.public_road_time(),
            t.public_road_secret(),
            t.public_road_end(),
            t.public_road_not(),
        ];
        let answers = match self {
            Self::Mediation => mediation(t),
            Self::Settlement => settlement(t),
            Self::Participatory => participatory(t),
        };
        let mut questions = questions.into_iter();
        answers.map(|(answer, law)| (questions.next().unwrap_or_default(), answer, law))
    }
}

fn mediation(t: &Words) -> [(String, String); 7] {
    [
        (t.public_mediation_what(), t.public_mediation_what_law()),
        (t.public_mediation_who(), t.public_mediation_who_law()),
        (t.public_mediation_cost(), t.public_mediation_cost_law()),
        (t.public_mediation_time(), t.public_mediation_time_law()),
        (t.public_mediation_secret(), t.public_mediation_secret_law()),
        (t.public_mediation_end(), t.public_mediation_end_law()),
        (t.public_mediation_not(), t.public_mediation_not_law()),
    ]
}

fn settlement(t: &Words) -> [(String, String); 7] {
    [
        (t.public_settlement_what(), t.public_settlement_what_law()),
        (t.public_settlement_who(), t.public_settlement_who_law()),
        (t.public_settlement_cost(), t.public_settlement_cost_law()),
        (t.public_settlement_time(), t.public_settlement_time_law()),
        (t.public_settlement_secret(), t.public_settlement_secret_law()),
        (t.public_settlement_end(), t.public_settlement_end_law()),
        (t.public_settlement_not(), t.public_settlement_not_law()),
    ]
}

fn participatory(t: &Words) -> [(String, String); 7] {
    [
        (t.public_participatory_what(), t.public_participatory_what_law()),
        (t.public_participatory_who(), t.public_participatory_who_law()),
        (t.public_participatory_cost(), t.public_participatory_cost_law()),
        (t.public_participatory_time(), t.public_participatory_time_law()),
        (t.public_participatory_secret(), t.public_participatory_secret_law()),
        (t.public_participatory_end(), t.public_participatory_end_law()),
        (t.public_participatory_not(), t.public_participatory_not_law()),
    ]
}

/// The page on mediation.
pub async fn mediation_page(visit: Visit) -> Response {
    road(&visit, Road::Mediation)
}

/// The page on the settlement agreement.
pub async fn settlement_page(visit: Visit) -> Response {
    road(&visit, Road::Settlement)
}

/// The page on the participatory procedure.
pub async fn participatory_page(visit: Visit) -> Response {
    road(&visit, Road::Participatory)
}

fn road(visit: &Visit, road: Road) -> Response {
    let words = visit.words();
    let rows = road.answers(words).map(|(question, answer, law)| {
        let answer = html! { p { (answer) } p.source { (law) } };
        (question, answer)
    });
    let content = html! {
        h1 { (road.name(words)) }
        p.lead { (road.lead(words)) }
        (part::facts(&rows))
        (road.quote().show(&words.public_road_law(), visit.language()))
        (first_step(visit))
        h2 { (words.public_road_others()) }
        ul.roads {
            @for other in Road::ALL.into_iter().filter(|other| *other != road) {
                (in_short(words, other))
            }
        }
    };
    page(visit.frame(road.name(words)).public(), content)
}

/// One road in a list of roads.
pub fn in_short(words: &Words, road: Road) -> Markup {
    html! {
        li {
            a href=(road.address()) { (road.name(words)) }
            p { (road.in_short(words)) }
        }
    }
}

fn first_step(visit: &Visit) -> Markup {
    let words = visit.words();
    let phone = &visit.site().phone;
    let content = html! {
        @if let Some(address) = visit.site().open.filing {
            p { (words.public_road_first_body()) }
            (part::button_link(address, &words.public_front_start()))
        } @else {
            p { (words.public_road_first_call()) }
            (part::button_link(&format!("tel:{}", phone.dialled()), &phone.shown))
        }
    };
    part::next_step(&words.public_road_first(), content)
}
