//! Proposals: what is on the table, a new one with typed terms, and the answers to it.

pub mod form;
pub mod parts;
pub mod reading;
pub mod terms;
pub mod typed;

use crate::app::{App, Signed};
use crate::components::{self as part, Tone};
use crate::filled::Filled;
use crate::pages::agreement::matter::{Matter, Noted, Tried, went_well};
use crate::{Answer, Visit, fields, page};
use axum::extract::{Path, Query, State};
use axum::response::{IntoResponse, Response};
use case::{Act, ActKind, Procedure, Proposal, ProposalStatus, Terms};
use maud::{Markup, html};
use reading::{Change, Reader};
use serde::Deserialize;
use typed::TypedTerms;

/// `GET /cases/{number}/proposals`
pub async fn list(
    State(app): State<App>,
    visit: Visit,
    signed: Signed,
    Path(number): Path<String>,
    Query(noted): Query<Noted>,
) -> Result<Response, Answer> {
    let matter = Matter::open(&app, &visit, &signed, &number).await?;
    let words = visit.words();
    let any = matter.case().procedures.iter().any(|it| !it.proposals.is_empty());
    let talks = matter.talks().map(|it| it.no);
    let content = html! {
        (noted.banner(matter.language))
        h1 { (words.proposals_title()) }
        p.lead { (words.proposals_lead()) }
        (next(&matter))
        @if !any { (part::empty(&words.proposals_empty(), None)) }
        @for procedure in matter.case().procedures.iter().rev().filter(|it| !it.proposals.is_empty()) {
            @if Some(procedure.no) != talks { h2 { (words.proposals_earlier()) } }
            @for proposal in procedure.proposals.iter().rev() { (one(&matter, procedure, proposal)) }
        }
    };
    Ok(page(matter.frame(&visit, words.proposals_title()), content))
}

/// What this person can do first: answer, draw up, or propose.
fn next(matter: &Matter) -> Markup {
    let words = matter.language.words();
    let (sheet, talks) = (&matter.sheet, matter.talks());
    let asked = sheet.mine.iter().find_map(|it| match it.what {
        law::What::AnswerProposal { proposal } => Some((proposal, it.until)),
        _ => None,
    });
    let any = |status| talks.is_some_and(|it| it.proposals.iter().any(|it| it.status == status));
    let concluded = talks.is_some_and(|it| it.concluded().is_some());
    let new = matter.address("/proposals/new");
    let step = |said: String, address: String, button: String| {
        part::next_step(&words.shell_next(), html! { p { (said) } p { a.button href=(address) { (button) } } })
    };
    let first = match asked {
        Some((no, until)) => {
            let no = i64::from(no);
            let said = match until {
                Some(day) => words.proposals_next_answer_until(no, matter.day(day)),
                None => words.proposals_next_answer(no),
            };
            step(said, format!("#proposal-{no}"), words.proposals_next_read(no))
        }
        None if concluded => html! {
            p { a href=(matter.address("/agreement")) { (words.proposals_next_agreement_link()) } }
        },
        None if any(ProposalStatus::Accepted) => {
            step(words.proposals_next_agreement(), matter.address("/agreement"), words.proposals_next_agreement_link())
        }
        None if sheet.may(ActKind::Propose) && any(ProposalStatus::Open) => html! {
            p { (words.proposals_next_wait()) }
        },
        None if sheet.may(ActKind::Propose) => {
            return step(words.proposals_next_propose(), new, words.proposals_new_link());
        }
        None if talks.is_none_or(|it| !it.is_running()) && sheet.may(ActKind::OpenProcedure) => step(
            words.proposals_next_procedure(),
            matter.address("/procedures/new"),
            words.proposals_next_procedure_link(),
        ),
        None => html! {},
    };
    html! {
        (first)
        @if sheet.may(ActKind::Propose) && !concluded { p { a href=(new) { (words.proposals_new_link()) } } }
    }
}

fn one(matter: &Matter, procedure: &Procedure, it: &Proposal) -> Markup {
    let words = matter.language.words();
    let (no, own) = (i64::from(it.no), matter.sheet.view.side() == Some(it.by));
    let (by, day) = (matter.side(it.by), matter.day(it.made_on));
    html! {
        section.proposal id={ "proposal-" (it.no) } aria-labelledby={ "proposal-" (it.no) "-heading" } {
            h2 id={ "proposal-" (it.no) "-heading" } { (words.proposals_heading(no)) " " (status(matter, it.status)) }
            p {
                @match it.counters {
                    Some(other) => (words.proposals_by_counter(&by, &day, i64::from(other))),
                    None => (words.proposals_by(&by, &day)),
                }
            }
            @match &it.terms {
                Some(terms) => (terms::shown(matter, terms)),
                None => p { (words.proposals_erased()) },
            }
            (said(matter, it))
            @if it.status == ProposalStatus::Open && matter.talks().map(|it| it.no) == Some(procedure.no) {
                (answers(matter, it, own))
            }
        }
    }
}

fn status(matter: &Matter, status: ProposalStatus) -> Markup {
    let words = matter.language.words();
    match status {
        ProposalStatus::Open => part::tag(Tone::Warn, &words.proposals_status_open()),
        ProposalStatus::Accepted => part::tag(Tone::Done, &words.proposals_status_accepted()),
        ProposalStatus::Withdrawn => part::tag(Tone::Plain, &words.proposals_status_withdrawn()),
        ProposalStatus::Rejected => part::tag(Tone::Stop, &words.proposals_status_rejected()),
        ProposalStatus::Superseded => part::tag(Tone::Plain, &words.proposals_status_superseded()),
    }
}

/// What each side said to it.
fn said(matter: &Matter, it: &Proposal) -> Markup {
    let words = matter.language.words();
    let silent: Vec<String> = matter
        .case()
        .settling_sides()
        .into_iter()
        .filter(|side| *side != it.by && !it.accepted_by.contains(side))
        .map(|side| matter.side(side))
        .collect();
    html! {
        @if !it.accepted_by.is_empty() || it.status == ProposalStatus::Open {
            ul {
                @for side in &it.accepted_by { li { (words.proposals_said_yes(matter.side(*side))) } }
                @if it.status == ProposalStatus::Open {
                    @for name in &silent { li { (words.proposals_said_nothing(name)) } }
                }
            }
        }
    }
}

fn answers(matter: &Matter, it: &Proposal, own: bool) -> Markup {
    let words = matter.language.words();
    let address = |reply: &str| matter.address(&format!("/proposals/{}/{reply}", it.no));
    let mine = matter.sheet.view.side().is_some_and(|side| it.accepted_by.contains(&side));
    html! {
        @if own && matter.sheet.may(ActKind::Withdraw) {
            (part::actions(html! { (part::second_link(&address("withdraw"), &words.proposals_withdraw_link())) }))
        } @else if !own && !mine && matter.sheet.may(ActKind::Accept) {
            (part::actions(html! {
                (part::button_link(&address("accept"), &words.proposals_accept_link()))
                (part::second_link(&matter.address(&format!("/proposals/new?counters={}", it.no)), &words.proposals_counter_link()))
                (part::second_link(&address("reject"), &words.proposals_reject_link()))
            }))
        }
    }
}

/// `?counters=3`, `?package=1-2` of the table, `?sum=…` found in secret.
#[derive(Debug, Deserialize)]
pub struct Counters {
    counters: Option<u16>,
    package: Option<String>,
    sum: Option<i64>,
}

impl Counters {
    /// The terms of what was chosen at the table: they still lack what the table does not settle.
    fn chosen(&self, matter: &Matter) -> Option<Terms> {
        let (known, sides) = (matter.talks()?, matter.case().settling_sides());
        if let Some((run, package)) = self.package.as_ref().and_then(|it| it.split_once('-')) {
            let run = known.table.runs.iter().find(|it| Some(it.no) == run.parse().ok())?;
            let package = run.packages.get(package.parse::<usize>().ok()?.checked_sub(1)?)?;
            return Some(case::terms_of(&run.issues, &package.options, &sides));
        }
        let (bidding, total) = (known.bidding.as_ref()?, case::Tiyn(self.sum?));
        let way = bidding.way.clone().unwrap_or_default();
        let (debtor, creditor, due) = (bidding.payer, bidding.payee, bidding.due);
        let pay = case::Outcome::Pay { debtor, creditor, total, due, way };
        let issue = case::Issue { no: 1, name: String::new(), options: vec![pay] };
        Some(case::terms_of(&[issue], &[0], &sides))
    }
}

/// `GET /cases/{number}/proposals/new`
pub async fn new(
    State(app): State<App>,
    visit: Visit,
    signed: Signed,
    Path(number): Path<String>,
    Query(counters): Query<Counters>,
) -> Result<Response, Answer> {
    let matter = Matter::to_do(&app, &visit, &signed, &number, ActKind::Propose).await?;
    let known = counters.counters.and_then(|no| matter.talks()?.proposal(no));
    let chosen = counters.chosen(&matter);
    let mut typed = match known.and_then(|it| it.terms.as_ref()).or(chosen.as_ref()) {
        Some(terms) => TypedTerms::of(terms, matter.language),
        None => TypedTerms::empty(),
    };
    if known.is_none() && chosen.is_some() {
        // What the table does not settle is asked, and nothing is chosen beforehand.
        typed.costs.clear();
        typed.on_default.clear();
    }
    typed.counters = known.map(|it| it.no.to_string()).unwrap_or_default();
    let before = visit.typed();
    if !before.is_new() {
        typed = TypedTerms::read(&before);
    }
    Ok(editing(&visit, &matter, &typed, &Tried::default()))
}

/// `POST /cases/{number}/proposals/new`: every button of the form comes here.
pub async fn send(
    State(app): State<App>,
    visit: Visit,
    signed: Signed,
    Path(number): Path<String>,
    filled: Filled,
) -> Result<Response, Answer> {
    let matter = Matter::open(&app, &visit, &signed, &number).await?;
    let mut typed = TypedTerms::read(&filled);
    let sides = matter.case().settling_sides();
    let mut reader = Reader { sides: &sides, language: matter.language, mistakes: Default::default() };
    let wanted = filled.get("do");
    if wanted == "change" {
        return Ok(editing(&visit, &matter, &typed, &Tried::default()));
    }
    if let Some(change) = Change::parse(wanted) {
        reader.change(&mut typed, change, &app.clerk.calendar());
        return Ok(editing(&visit, &matter, &typed, &Tried { mistakes: reader.mistakes, ..Tried::default() }));
    }
    let terms = reader.terms(&typed);
    let mut tried = Tried { mistakes: reader.mistakes, ..Tried::default() };
    if !tried.is_well() {
        return Ok(editing(&visit, &matter, &typed, &tried));
    }
    if wanted != "propose" {
        return Ok(checking(&visit, &matter, &typed, &terms));
    }
    let Some(procedure) = matter.talks().map(|it| it.no) else { return Err(Answer::NotFound) };
    let act = Act::Propose { procedure, counters: typed.counters.parse().ok(), terms };
    match matter.perform(&app, &signed, matter.request(&typed.act_id, act, matter.for_whom(&filled))).await {
        Ok(done) => Ok(went_well(&matter.address("/proposals"), "proposed", &done)),
        Err(failure) => {
            tried.note(&visit, failure)?;
            Ok(editing(&visit, &matter, &typed, &tried))
        }
    }
}

fn editing(visit: &Visit, matter: &Matter, typed: &TypedTerms, tried: &Tried) -> Response {
    let words = visit.words();
    let filled = typed.filled();
    let shown = form::Shown { visit, matter, typed, filled: &filled, mistakes: &tried.mistakes };
    let title = match typed.counters.is_empty() {
        true => words.proposals_new_title(),
        false => words.proposals_counter_title(&typed.counters),
    };
    let content = html! {
        (tried.trouble(matter.language))
        h1 { (title) }
        p.lead { (words.proposals_new_lead()) }
        (shown.form())
    };
    page(back(matter, visit, title.clone()).status(tried.status()), content)
}

/// Check before it is sent: the terms as the other side will see them.
fn checking(visit: &Visit, matter: &Matter, typed: &TypedTerms, terms: &Terms) -> Response {
    let words = visit.words();
    let content = html! {
        h1 { (words.proposals_check_title()) }
        p.lead { (words.proposals_check_lead()) }
        (terms::shown(matter, terms))
        @if terms.is_conditional() { (part::banner(Tone::Warn, html! { p { (words.proposals_check_condition()) } })) }
        (fields::post_form(visit, &matter.address("/proposals/new"), html! {
            @for (name, value) in typed.pairs() {
                @if !value.is_empty() { (fields::hidden(&name, &value)) }
            }
            (part::actions(html! {
                button.button type="submit" name="do" value="propose" { (words.proposals_propose_button()) }
                (part::second_button("do", "change", &words.shell_change()))
            }))
        }))
        p { (words.proposals_check_next()) }
    };
    page(back(matter, visit, words.proposals_check_title()), content)
}

fn back<'a>(matter: &Matter, visit: &'a Visit, title: String) -> crate::layout::Frame<'a> {
    visit.frame(title).back(matter.address("/proposals"), visit.words().proposals_title())
}

/// What is answered to a proposal.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Reply {
    Accept,
    Reject,
    Withdraw,
}

impl Reply {
    fn of(name: &str) -> Option<Self> {
        match name {
            "accept" => Some(Self::Accept),
            "reject" => Some(Self::Reject),
            "withdraw" => Some(Self::Withdraw),
            _ => None,
        }
    }

    fn kind(self) -> ActKind {
        match self {
            Self::Accept => ActKind::Accept,
            Self::Reject => ActKind::Reject,
            Self::Withdraw => ActKind::Withdraw,
        }
    }
}

/// `GET /cases/{number}/proposals/{proposal}/{reply}`: says what the answer means, before it is given.
pub async fn reply(
    State(app): State<App>,
    visit: Visit,
    signed: Signed,
    Path((number, proposal, reply)): Path<(String, u16, String)>,
) -> Result<Response, Answer> {
    let reply = Reply::of(&reply).ok_or(Answer::NotFound)?;
    let matter = Matter::to_do(&app, &visit, &signed, &number, reply.kind()).await?;
    asked(&visit, &matter, proposal, reply, &Tried::default())
}

/// `POST /cases/{number}/proposals/{proposal}/{reply}`
pub async fn replied(
    State(app): State<App>,
    visit: Visit,
    signed: Signed,
    Path((number, proposal, reply)): Path<(String, u16, String)>,
    filled: Filled,
) -> Result<Response, Answer> {
    let reply = Reply::of(&reply).ok_or(Answer::NotFound)?;
    let matter = Matter::open(&app, &visit, &signed, &number).await?;
    let procedure = matter.talks().map(|it| it.no).ok_or(Answer::NotFound)?;
    let (act, said) = match reply {
        Reply::Accept => (Act::Accept { procedure, proposal }, "accepted"),
        Reply::Reject => (Act::Reject { procedure, proposal }, "rejected"),
        Reply::Withdraw => (Act::Withdraw { procedure, proposal }, "withdrawn"),
    };
    let request = matter.request(filled.get("act_id"), act, matter.for_whom(&filled));
    match matter.perform(&app, &signed, request).await {
        Ok(done) => Ok(went_well(&matter.address("/proposals"), said, &done)),
        Err(failure) => {
            let mut tried = Tried::of(filled);
            tried.note(&visit, failure)?;
            asked(&visit, &matter, proposal, reply, &tried)
        }
    }
}

fn asked(visit: &Visit, matter: &Matter, no: u16, reply: Reply, tried: &Tried) -> Result<Response, Answer> {
    let words = visit.words();
    let proposal = matter.talks().and_then(|it| it.proposal(no)).ok_or(Answer::NotFound)?;
    let shown = i64::from(no);
    let (title, means, button, name) = match reply {
        Reply::Accept => (
            words.proposals_accept_title(shown),
            html! { ul { li { (words.proposals_accept_means()) } li { (words.proposals_accept_no_signature()) } li { (words.proposals_accept_next()) } } },
            words.proposals_accept_button(),
            "accept",
        ),
        Reply::Reject => (
            words.proposals_reject_title(shown),
            html! { p { (words.proposals_reject_means()) } },
            words.proposals_reject_button(),
            "reject",
        ),
        Reply::Withdraw => (
            words.proposals_withdraw_title(shown),
            html! { p { (words.proposals_withdraw_means()) } },
            words.proposals_withdraw_button(),
            "withdraw",
        ),
    };
    let content = html! {
        (tried.trouble(matter.language))
        h1 { (title) }
        (means)
        h2 { (words.proposals_terms_caption()) }
        @if let Some(terms) = &proposal.terms { (terms::shown(matter, terms)) }
        (fields::post_form(visit, &matter.address(&format!("/proposals/{no}/{name}")), html! {
            (fields::act_id(&tried.filled))
            (matter.for_whom_field(&tried.filled))
            (part::actions(html! {
                (part::button(&button))
                (part::second_link(&matter.address("/proposals"), &words.shell_cancel()))
            }))
        }))
    };
    Ok(page(back(matter, visit, title.clone()).status(tried.status()), content).into_response())
}
