//! The court's file of a case: where it stands, its clocks, and every act of the court or before it that is open.

pub mod acts;
pub mod contract;
pub mod fields_of;
pub mod invitation;
pub mod reading;
pub mod roads;

use crate::app::{App, Signed};
use crate::components::{self as part, Tone};
use crate::events::name_of;
use crate::pages::agreement::matter::{Matter, Noted};
use crate::{Answer, Visit, page, steps};
use axum::extract::{Path, Query, State};
use axum::response::Response;
use case::{ActKind, Approval, CourtFile, Ruling};
use law::What;
use maud::{Markup, html};

/// `GET /cases/{number}/court`
pub async fn show(
    State(app): State<App>,
    visit: Visit,
    signed: Signed,
    Path(number): Path<String>,
    Query(noted): Query<Noted>,
) -> Result<Response, Answer> {
    let matter = Matter::open(&app, &visit, &signed, &number).await?;
    let words = visit.words();
    if matter.case().court.is_none() && !matter.case().is_at_enforcement() {
        let content = html! {
            h1 { (words.court_title()) }
            (part::empty(&words.court_empty(), Some((&matter.address("/agreement"), &words.court_empty_way()))))
        };
        return Ok(page(matter.frame(&visit, words.court_title()), content));
    }
    let mut rows = roads::enforcement_rows(&matter);
    if let Some(court) = &matter.case().court {
        let name = court_name(&app, &visit, &court.organisation).await?;
        rows.extend(status(&app, &matter, court, &name));
        rows.extend(roads::rows(&matter, court));
    }
    let main = html! {
        (next(&matter))
        h2 { (words.court_status_heading()) }
        (part::facts(&rows))
        (contract::section(&matter))
        (open_acts(&matter))
        (agreement_on_paper(&matter))
    };
    let aside = html! {
        h2 { (words.shell_until_when()) }
        (clocks(&matter))
    };
    let content = html! {
        (noted.banner(matter.language))
        h1 { (words.court_title()) }
        p.lead { @if matter.case().is_at_enforcement() { (words.roads_enforcement_lead()) } @else { (words.court_lead()) } }
        (part::columns(main, aside))
    };
    Ok(page(matter.frame(&visit, words.court_title()), content))
}

/// For the secretary before whom a party lays a signed agreement: the same words whether or not there was mediation.
fn agreement_on_paper(matter: &Matter) -> Markup {
    let words = matter.language.words();
    html! {
        @if acts::is_from_paper(matter, ActKind::SubmitAgreement) {
            (part::details(&words.court_agreement_on_paper(), html! {
                p { (words.court_agreement_on_paper_why()) }
                p { (words.court_agreement_on_paper_do()) }
                p { a href=(matter.address("/rooms/court")) { (words.court_agreement_on_paper_way()) } }
            }))
        }
    }
}

/// The court's name in the reader's language; its id when the office does not know it.
pub async fn court_name(app: &App, visit: &Visit, id: &str) -> Result<String, Answer> {
    let known = app.clerk.organisations().await.map_err(|it| crate::app::answer(visit, it))?;
    let names = known.into_iter().find(|it| it.id.0 == id).map(|it| it.names);
    let code = visit.language().code();
    let name = |code: &str| names.as_ref()?.get(code)?.as_str().map(str::to_owned);
    Ok(name(code).or_else(|| name("ru")).or_else(|| name("kk")).unwrap_or_else(|| id.to_owned()))
}

/// Where a step is taken, when it is one before the court.
fn kind_of(what: law::What) -> Option<ActKind> {
    Some(match what {
        What::TellCourtOfEnd => ActKind::NotifyCourtOfEnd,
        What::SubmitAgreement => ActKind::SubmitAgreement,
        What::TellCourtOfExtension => ActKind::NotifyCourtOfExtension,
        What::PetitionForSuspension => ActKind::PetitionForSuspension,
        What::PetitionForApproval => ActKind::PetitionForApproval,
        What::AssignJudge => ActKind::AssignJudge,
        What::InviteToConciliation => ActKind::InviteToConciliation,
        What::AcceptClaim => ActKind::AcceptClaim,
        What::RuleOnSuspension => ActKind::Suspend,
        What::Resume => ActKind::Resume,
        What::SetHearing => ActKind::SetHearing,
        What::ExplainConsequences => ActKind::ExplainConsequences,
        What::RuleOnApproval => ActKind::Approve,
        What::LeaveUnconsidered => ActKind::LeaveUnconsidered,
        What::DecideRestoration => ActKind::DecideRestoration,
        What::MakeFinalText => ActKind::IssueFinalText,
        What::DecideComplaint => ActKind::DecideComplaint,
        What::GiveContractToBailiff => ActKind::GiveContractToBailiff,
        What::GiveAgreementToBailiff => ActKind::GiveAgreementToBailiff,
        What::ApplyAtEnforcement => ActKind::ApplyAtEnforcement,
        What::RuleOnInterimMeasures => ActKind::RuleOnInterimMeasures,
        What::ReleaseInterimMeasures => ActKind::ReleaseInterimMeasures,
        What::AnnounceJudgment => ActKind::AnnounceJudgment,
        What::IssueWrit => ActKind::IssueWrit,
        _ => return None,
    })
}

fn next(matter: &Matter) -> Markup {
    let words = matter.language.words();
    let first = matter.sheet.mine.iter().find_map(|it| Some((it, kind_of(it.what)?)));
    html! {
        @if let Some((awaited, kind)) = first {
            @let step = steps::step(&awaited.what, matter.language);
            (part::next_step(&words.shell_next(), html! {
                p { strong { (step.what) } }
                p { (step.why) }
                @if let Some(day) = awaited.until { p { (words.court_next_until(matter.day(day))) } }
                p { a.button href=(address(matter, kind)) { (step.button) } }
            }))
        }
    }
}

/// The page of an act.
pub fn address(matter: &Matter, kind: ActKind) -> String {
    matter.address(&format!("/court/{}", name_of(&kind)))
}

/// The court's clocks, and of mediation those this person may see.
fn clocks(matter: &Matter) -> Markup {
    let words = matter.language.words();
    let is_duty = |it: &law::Clock| it.at_end == law::AtEnd::DutyOverdue;
    html! {
        @if matter.sheet.clocks.iter().all(is_duty) { p { (words.court_no_clock()) } }
        (matter.clocks(|it| !is_duty(it)))
    }
}

fn open_acts(matter: &Matter) -> Markup {
    let words = matter.language.words();
    let first = matter.sheet.mine.iter().find_map(|it| kind_of(it.what));
    let open: Vec<ActKind> =
        acts::KINDS.iter().copied().filter(|it| matter.sheet.may(*it) && Some(*it) != first).collect();
    html! {
        h2 { (words.court_acts_heading()) }
        @if open.is_empty() {
            p { (words.court_acts_none()) }
        } @else {
            ul { @for kind in open { li { a href=(address(matter, kind)) { (acts::title(matter, kind)) } } } }
        }
        @if matter.case().court.as_ref().is_some_and(|it| it.invited_on.is_some()) {
            p { a href=(matter.address("/court/invitation")) { (words.court_invitation_link()) } }
        }
    }
}

type Row = (String, Markup);

fn status(app: &App, matter: &Matter, court: &CourtFile, name: &str) -> Vec<Row> {
    let words = matter.language.words();
    let day = |it: jiff::civil::Date| matter.day(it);
    let judge = court.judge.as_ref().map_or_else(|| words.court_no_judge(), |it| matter.person(it));
    let mut rows: Vec<Row> = vec![
        (words.court_row_court(), html! { (name) }),
        (words.court_row_judge(), html! { (judge) }),
        (words.court_row_filed(), html! { (day(court.filed_on)) }),
    ];
    let mut dated = |label: String, on: Option<jiff::civil::Date>| {
        if let Some(on) = on {
            rows.push((label, html! { (day(on)) }));
        }
    };
    dated(words.court_row_invited(), court.invited_on);
    dated(words.court_row_accepted(), court.accepted_on);
    if let Some(petition) = &court.suspension_petition {
        rows.push((words.court_row_petition(), html! { (words.court_petition_on(day(petition.on))) }));
    }
    if let Some(contract) = &court.contract {
        rows.push((words.court_row_contract(), html! { (words.court_contract_submitted(day(contract.concluded_on))) }));
    }
    if let Some(suspension) = &court.suspension {
        let said = words.court_suspended(day(suspension.on), day(suspension.until));
        let basis = if suspension.must { words.court_suspended_must() } else { words.court_suspended_may() };
        rows.push((words.court_row_suspended(), html! { (said) p.small { (basis) } }));
    }
    for (from, to) in &court.past_suspensions {
        rows.push((words.court_row_suspended_before(), html! { (words.court_suspended_before(day(*from), day(*to))) }));
    }
    if let Some(on) = court.end_told_on {
        rows.push((words.court_row_end_told(), html! { (day(on)) }));
    }
    if let Some(approval) = &court.approval {
        rows.extend(approval_rows(app, matter, approval));
    }
    if let Some(on) = court.retired_on {
        rows.push((words.court_row_retired(), html! { (day(on)) }));
    }
    if let Some(on) = court.ended_on {
        rows.push((words.court_row_ended(), html! { (part::tag(Tone::Done, &day(on))) }));
    }
    rows
}

fn approval_rows(app: &App, matter: &Matter, approval: &Approval) -> Vec<Row> {
    let words = matter.language.words();
    let mut rows: Vec<Row> = vec![];
    if let Some(on) = approval.agreement.submitted_on {
        rows.push((
            words.court_row_agreement(),
            html! { (matter.day(on)) " " a href=(matter.address("/agreement")) { (words.court_agreement_link()) } },
        ));
    }
    match &approval.petition {
        Some(petition) => rows.push((
            words.court_row_approval_petition(),
            html! { (words.court_petition_by(matter.day(petition.on), matter.side(petition.by))) },
        )),
        None if approval.unconsidered > 0 => {
            rows.push((words.court_row_approval_petition(), html! { (words.court_unconsidered()) }));
        }
        None => {}
    }
    if let Some(hearing) = &approval.hearing {
        let at = words::date_time_with_year(app.clerk.office().local(hearing.at), matter.language);
        let place = hearing.place.clone().unwrap_or_default();
        rows.push((words.court_row_hearing(), html! { (at) @if !place.is_empty() { br; (place) } }));
    }
    if !approval.without.is_empty() {
        let names: Vec<String> = approval.without.iter().map(|it| matter.side(*it)).collect();
        rows.push((words.court_row_without(), html! { (names.join(", ")) }));
    }
    if approval.explained {
        rows.push((words.court_row_explained(), html! { (words.court_explained()) }));
    }
    if let Some(ruling) = &approval.ruling {
        rows.extend(ruling_rows(matter, ruling));
    }
    rows
}

fn ruling_rows(matter: &Matter, ruling: &Ruling) -> Vec<Row> {
    let words = matter.language.words();
    let (tone, said) = match (ruling.refused, ruling.set_aside) {
        (_, true) => (Tone::Stop, words.court_ruling_set_aside()),
        (None, _) => (Tone::Done, words.court_ruling_approved()),
        (Some(_), _) => (Tone::Stop, words.court_ruling_refused()),
    };
    let ground = ruling.refused.map(|it| words.court_ground(name_of(&it)));
    let mut rows: Vec<Row> = vec![(
        words.court_row_ruling(),
        html! { (part::tag(tone, &said)) " " (matter.day(ruling.on)) @if let Some(ground) = ground { p { (ground) } } },
    )];
    if let Some((refund, paid)) = ruling.fee {
        rows.push((words.court_row_fee(), html! { (words.court_fee(matter.money(paid), matter.money(refund))) }));
    }
    let dated = [
        (words.court_row_final_text(), ruling.final_text_on),
        (words.court_row_complaint(), ruling.complaint_on),
        (words.court_row_in_force(), ruling.in_force_on),
    ];
    rows.extend(dated.into_iter().filter_map(|(label, on)| Some((label, html! { (matter.day(on?)) }))));
    if let Some(late) = &ruling.late {
        let decided = match late.restored {
            Some(true) => words.court_late_restored(),
            Some(false) => words.court_late_refused(),
            None => String::new(),
        };
        let said = words.court_late(matter.day(late.on), matter.person(&late.by));
        rows.push((words.court_row_late(), html! { (said) @if !decided.is_empty() { br; (decided) } }));
    }
    rows
}
