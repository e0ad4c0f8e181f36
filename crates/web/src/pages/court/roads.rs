//! Higher courts, enforcement, what secures a claim and claims in turn: where they stand, their fields, and how these
//! are read.

use super::acts::Known;
use super::fields_of::Asked;
use crate::Visit;
use crate::events::name_of;
use crate::fields::Choice;
use crate::pages::agreement::matter::{Matter, Tried};
use case::{Act, ActKind, Claim, CourtFile, EnforcementCourt, Instance, InterimMeasure, Tiyn};
use maud::{Markup, html};

type Row = (String, Markup);

/// What is enforced, and what the bailiff was given.
pub fn enforcement_rows(matter: &Matter) -> Vec<Row> {
    let words = matter.language.words();
    let Some(enforcement) = &matter.case().enforcement else { return vec![] };
    let mut rows: Vec<Row> = vec![];
    if let Some(act) = &enforcement.act {
        rows.push((words.roads_row_act(), html! { (words.roads_act_of(matter.day(act.date), act.number.clone())) }));
    }
    let given = enforcement.contract_given.map(|(_, on)| words.roads_bailiff_contract(matter.day(on)));
    let ended = enforcement.agreement_given_on.map(|on| words.roads_bailiff_agreement(matter.day(on)));
    if given.is_some() || ended.is_some() {
        let name = enforcement.bailiff.clone().unwrap_or_default();
        rows.push((
            words.roads_row_bailiff(),
            html! { (name) @for it in given.iter().chain(&ended) { p.small { (it) } } },
        ));
    }
    rows
}

/// What the court's file says beyond the first instance, and of claims settled in part.
pub fn rows(matter: &Matter, court: &CourtFile) -> Vec<Row> {
    let words = matter.language.words();
    let mut rows: Vec<Row> = vec![];
    if court.instance != Instance::First {
        rows.push((words.roads_row_instance(), html! { (words.roads_instance(name_of(&court.instance))) }));
    }
    if let Some(tried) = &matter.case().tried {
        rows.push((words.roads_row_tried(), html! { (tried) }));
    }
    if let Some(judgment) = &court.judgment {
        let text = judgment.text.clone().unwrap_or_default();
        rows.push((
            words.roads_row_judgment(),
            html! {
                (matter.day(judgment.on))
                @if !text.is_empty() { p { (text) } }
                @if judgment.set_aside { p.small { (words.roads_judgment_set_aside()) } }
                @if let Some(on) = judgment.in_force_on { p.small { (words.court_row_in_force()) ": " (matter.day(on)) } }
            },
        ));
    }
    for measure in &court.interim {
        let what = measure.what.clone().unwrap_or_default();
        rows.push((
            words.roads_row_interim(),
            html! { (words.roads_interim(state(measure))) @if !what.is_empty() { p { (what) } } },
        ));
    }
    if !court.settled.is_empty() {
        let named = |numbers: Vec<u16>| html! { ul { @for no in numbers { li { (claim(matter, no)) } } } };
        rows.push((words.roads_row_settled(), named(court.settled.clone())));
        rows.push((words.roads_row_open(), named(matter.case().open_claims())));
    }
    for writ in &court.writs {
        let said = match writ.issued_on {
            Some(on) => words.roads_writ_issued(matter.day(on)),
            None => words.roads_writ_asked(matter.day(writ.from)),
        };
        rows.push((words.roads_row_writ(), html! { (said) }));
    }
    rows
}

fn state(it: &InterimMeasure) -> &'static str {
    match (it.ruled, it.released_on, it.fell_on) {
        (None, _, _) => "asked",
        (Some((_, false)), _, _) => "denied",
        (_, Some(_), _) => "released",
        (_, _, Some(_)) => "fell",
        _ => "holds",
    }
}

fn claim(matter: &Matter, no: u16) -> String {
    let claim = matter.case().claims.get(usize::from(no).saturating_sub(1));
    claim.map_or_else(|| no.to_string(), |it| format!("{no}. {}", it.what))
}

/// The fields of these acts.
pub fn fields(asked: &Asked, kind: ActKind, known: &Known) -> Markup {
    let words = asked.visit.words();
    let courts = |label: String| {
        html! {
            @if known.courts.is_empty() { p { (words.roads_no_courts()) } }
            @else { (asked.field("court", label).select(&known.courts)) }
        }
    };
    match kind {
        ActKind::OpenInstance => {
            let above = [Instance::Appeal, Instance::Cassation];
            let choices = above.map(|it| Choice::new(name_of(&it), words.roads_instance(name_of(&it))));
            let case = asked.matter.case();
            let people = case.sides.iter().flat_map(|it| &it.members);
            let people: Vec<Choice> = people.map(|it| Choice::new(it.0.clone(), asked.matter.person(it))).collect();
            html! {
                (asked.field("instance", words.roads_instance_label()).radios(&choices))
                (courts(words.roads_which_court()))
                (asked.field("by", words.roads_by_label()).radios(&people))
                (asked.field("fee", words.roads_fee_label()).hint(words.roads_fee_hint()).optional().money())
            }
        }
        ActKind::AnnounceJudgment => asked.field("text", words.roads_judgment_label()).textarea(5),
        ActKind::AskInterimMeasures => asked.field("text", words.roads_measure_label()).textarea(3),
        ActKind::RuleOnInterimMeasures => asked
            .field("granted", words.roads_granted_label())
            .radios(&[Choice::new("yes", words.roads_granted_yes()), Choice::new("no", words.roads_granted_no())]),
        ActKind::GiveContractToBailiff => {
            asked.field("bailiff", words.roads_bailiff_label()).hint(words.roads_bailiff_hint()).text()
        }
        ActKind::ApplyAtEnforcement => {
            let choices = EnforcementCourt::ALL.map(|it| Choice::new(name_of(&it), words.roads_chosen(name_of(&it))));
            html! {
                (asked.field("chosen", words.roads_chosen_label()).radios(&choices))
                (courts(words.roads_which_court()))
            }
        }
        ActKind::FileCounterclaim => html! {
            (asked.field("text", words.roads_claim_label()).textarea(3))
            (asked.field("sum", words.roads_claim_sum()).hint(words.roads_claim_sum_hint()).optional().money())
            (asked.field("fee", words.roads_fee_label()).hint(words.roads_fee_hint()).optional().money())
        },
        _ => html! {},
    }
}

/// What was typed, as the act; `None` when something is missing, and then a mistake says what.
pub fn act(visit: &Visit, matter: &Matter, kind: ActKind, known: &Known, tried: &mut Tried) -> Option<Act> {
    let mut read = Read { visit, known, tried };
    let talks = matter.talks().map(|it| it.no);
    Some(match kind {
        ActKind::OpenInstance => {
            let above = [Instance::Appeal, Instance::Cassation];
            let instance = read.one_of("instance", &above.map(|it| (name_of(&it), it)));
            let people: Vec<_> = matter.case().sides.iter().flat_map(|it| &it.members).collect();
            let people: Vec<_> = people.into_iter().map(|it| (it.0.clone(), it.clone())).collect();
            let (court, by, fee_paid) = (read.court(), read.one_of("by", &people), read.sum("fee"));
            Act::OpenInstance { instance: instance?, court: court?, by: by?, fee_paid: fee_paid?.unwrap_or(Tiyn(0)) }
        }
        ActKind::AnnounceJudgment => Act::AnnounceJudgment { text: read.text("text")? },
        ActKind::AskInterimMeasures => Act::AskInterimMeasures { what: read.text("text")? },
        ActKind::RuleOnInterimMeasures => {
            let granted = read.one_of("granted", &[("yes".to_owned(), true), ("no".to_owned(), false)])?;
            Act::RuleOnInterimMeasures { granted, what: String::new() }
        }
        ActKind::GiveContractToBailiff => {
            Act::GiveContractToBailiff { procedure: talks?, bailiff: read.text("bailiff")? }
        }
        ActKind::GiveAgreementToBailiff => Act::GiveAgreementToBailiff { procedure: matter.agreed()?.no },
        ActKind::ApplyAtEnforcement => {
            let chosen = read.one_of("chosen", &EnforcementCourt::ALL.map(|it| (name_of(&it), it)));
            let court = read.court();
            Act::ApplyAtEnforcement { procedure: matter.agreed()?.no, court: court?, chosen: chosen? }
        }
        ActKind::FileCounterclaim => {
            let (what, amount, fee) = (read.text("text"), read.sum("sum"), read.sum("fee"));
            let claim = Claim { what: what?, amount: amount?, fee_paid: fee?.unwrap_or(Tiyn(0)), by: None };
            Act::FileCounterclaim { claims: vec![claim], story: String::new() }
        }
        ActKind::ReleaseInterimMeasures => Act::ReleaseInterimMeasures {},
        ActKind::EnterForce => Act::EnterForce {},
        ActKind::AskForWrit => Act::AskForWrit {},
        ActKind::IssueWrit => Act::IssueWrit {},
        _ => return None,
    })
}

struct Read<'a> {
    visit: &'a Visit,
    known: &'a Known,
    tried: &'a mut Tried,
}

impl Read<'_> {
    fn text(&mut self, name: &str) -> Option<String> {
        let typed = self.tried.filled.get(name).trim().to_owned();
        if typed.is_empty() {
            self.tried.wrong(name, self.visit.words().roads_mistake_text());
            return None;
        }
        Some(typed)
    }

    fn one_of<T: Clone>(&mut self, name: &str, choices: &[(String, T)]) -> Option<T> {
        let found = choices.iter().find(|it| it.0 == self.tried.filled.get(name)).map(|it| it.1.clone());
        if found.is_none() {
            self.tried.wrong(name, self.visit.words().court_mistake_choose());
        }
        found
    }

    fn court(&mut self) -> Option<String> {
        let courts: Vec<_> = self.known.courts.iter().map(|it| (it.0.clone(), it.0.clone())).collect();
        self.one_of("court", &courts)
    }

    /// `Some(None)` when nothing was typed.
    fn sum(&mut self, name: &str) -> Option<Option<Tiyn>> {
        let typed = self.tried.filled.get(name).to_owned();
        let read = Tiyn::parse(&typed).filter(|it| it.0 >= 0);
        if read.is_none() && !typed.trim().is_empty() {
            self.tried.wrong(name, self.visit.words().roads_mistake_sum());
            return None;
        }
        Some(read)
    }
}
