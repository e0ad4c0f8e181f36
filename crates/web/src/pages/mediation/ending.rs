//! A later end of mediation, and the ways out of it (Law on Mediation 5(2), 20(9), 23, 26).

use crate::Answer;
use crate::app::law_language;
use crate::components as part;
use crate::events::{name_of, side};
use crate::fields::{Choice, Field, act_id, post_form};
use crate::filled::{Filled, Mistakes};
use crate::pages::case::{Form, Opened, Trouble, title};
use crate::pages::papers;
use axum::http::StatusCode;
use axum::response::Response;
use case::{Act, ActKind, DeadlineId, EndGround, Extension, Signer};
use documents::PaperKind;
use jiff::civil::Date;
use maud::{Markup, html};
use record::Paper;

/// The last day of mediation as it stands.
fn last_day(opened: &Opened) -> Option<Date> {
    let clock = opened.sheet.clocks.iter().find(|it| matches!(it.id, DeadlineId::MediationTerm { .. }));
    clock.map(|it| it.last_day)
}

fn is_desk(opened: &Opened) -> bool {
    opened.sheet.view.me.iter().any(|it| matches!(it, case::Capacity::Assistant { .. }))
}

/// A day that was proposed and to which this person has not agreed yet.
fn proposed(opened: &Opened) -> Option<&Extension> {
    let extension = opened.case().latest()?.extension.as_ref()?;
    let own = super::signer(opened)?;
    (!extension.agreed.contains(&own)).then_some(extension)
}

fn extension_form(opened: &Opened, filled: &Filled, trouble: &Trouble) -> Response {
    let (words, language, today) = (opened.words(), opened.language(), opened.sheet.today);
    let field = |name, label| Field::new(language, name, label).filled(filled).mistakes(&trouble.mistakes);
    let other = html! {
        (field("until", words.mediation_extend_until()).date())
        (field("reason", words.mediation_extend_reason()).hint(words.mediation_extend_reason_hint()).optional().textarea(3))
    };
    let fields = match proposed(opened) {
        None => other,
        Some(extension) => {
            let day = words::date_near(extension.until, today, language);
            let choices = [
                Choice::new("agree", words.mediation_extend_agree(day)),
                Choice::new("other", words.mediation_extend_other()).more(other),
            ];
            field("answer", words.mediation_extend_question()).radios(&choices)
        }
    };
    let lead = html! {
        @if let Some(day) = last_day(opened) {
            p.lead { (words.mediation_extend_now(words::date_near(day, today, language))) }
        }
        @if let Some(extension) = opened.case().latest().and_then(|it| it.extension.as_ref()) { (agreed(opened, extension)) }
        p { (words.mediation_extend_lead()) }
        p.source { (law::cite("ML 23").shown(law_language(language))) }
    };
    let form =
        Form { title: words.mediation_extend(), lead, fields, button: words.mediation_extend_button(), uploads: false };
    opened.form(form, filled, trouble)
}

/// Who has agreed to the day proposed.
fn agreed(opened: &Opened, extension: &Extension) -> Markup {
    let (words, language) = (opened.words(), opened.language());
    let names: Vec<String> = extension
        .agreed
        .iter()
        .map(|it| match it {
            Signer::Side(no) => side(opened.case(), *no, language),
            Signer::Mediator => words.case_part_mediator(),
        })
        .collect();
    let day = words::date_near(extension.until, opened.sheet.today, language);
    html! { p { (words.mediation_extend_agreed(day, names.join(", "))) } }
}

/// Asks until when mediation shall go on, or whether one agrees to the day proposed.
pub async fn extension(opened: Opened) -> Result<Response, Answer> {
    opened.ready(ActKind::ExtendMediation)?;
    Ok(extension_form(&opened, &opened.visit.typed(), &Trouble::default()))
}

/// Proposes a later end, or agrees to it.
pub async fn send_extension(opened: Opened, filled: Filled) -> Result<Response, Answer> {
    let mut mistakes = Mistakes::default();
    let procedure = opened.procedure()?.no;
    let agrees = match proposed(&opened) {
        None => Some(None),
        Some(it) => opened
            .choice(&filled, "answer", &[("agree", true), ("other", false)], &mut mistakes)
            .map(|agrees| agrees.then_some(it.until)),
    };
    let act = match agrees {
        None => None,
        Some(Some(until)) => Some(Act::ExtendMediation { procedure, until, reason: String::new() }),
        Some(None) => {
            let until = opened.day(&filled, "until", &mut mistakes);
            let reason = opened.short(&filled, "reason", &mut mistakes);
            until.zip(reason).map(|(until, reason)| Act::ExtendMediation { procedure, until, reason })
        }
    };
    opened.send(&filled, mistakes, act, |trouble| extension_form(&opened, &filled, trouble)).await
}

fn leave_form(opened: &Opened, filled: &Filled, trouble: &Trouble) -> Response {
    let words = opened.words();
    let after = if opened.case().is_in_court() { words.mediation_leave_court() } else { words.mediation_leave_open() };
    let lead = html! {
        p.lead { (words.mediation_leave_lead()) }
        ul {
            li { (words.mediation_leave_at_once()) }
            li { (words.mediation_leave_secret()) }
            li { (after) }
            li { (words.mediation_leave_again()) }
        }
        p.source { (law::cite("ML 26(1)(4)").shown(law_language(opened.language()))) }
    };
    let form = Form {
        title: words.mediation_leave(),
        lead,
        fields: html! {},
        button: words.mediation_leave_button(),
        uploads: false,
    };
    opened.form(form, filled, trouble)
}

/// What leaving means, and one button.
pub async fn leave(opened: Opened) -> Result<Response, Answer> {
    opened.ready(ActKind::LeaveMediation)?;
    Ok(leave_form(&opened, &opened.visit.typed(), &Trouble::default()))
}

/// Leaves mediation (Law on Mediation 26(1)(4)).
pub async fn send_leave(opened: Opened, filled: Filled) -> Result<Response, Answer> {
    let act = Act::LeaveMediation { procedure: opened.procedure()?.no };
    opened.send(&filled, Mistakes::default(), Some(act), |trouble| leave_form(&opened, &filled, trouble)).await
}

fn refusal_form(opened: &Opened, filled: &Filled, trouble: &Trouble) -> Response {
    let (words, language) = (opened.words(), opened.language());
    let field = |name, label| Field::new(language, name, label).filled(filled).mistakes(&trouble.mistakes);
    let fields = html! {
        (field("number", words.mediation_refuse_number()).hint(words.mediation_refuse_number_hint()).text())
        (field("on", words.mediation_refuse_day()).date())
    };
    let waiting = opened.case().latest().and_then(|it| it.refusal.as_ref());
    let own = opened.sheet.view.side();
    let lead = html! {
        @match waiting.filter(|it| own.is_some_and(|own| !it.by.contains(&own))) {
            Some(refusal) => {
                @let by = refusal.by.iter().map(|it| side(opened.case(), *it, language)).collect::<Vec<_>>().join(", ");
                p.lead { (words.joint_refusal_confirm_lead(words::date_with_year(refusal.on, language), by)) }
                p { (words.joint_refusal_confirm_then()) }
            }
            None => {
                p.lead { (words.mediation_refuse_lead()) }
                @if own.is_some() && !is_desk(opened) { p { (words.joint_refusal_by_party()) } }
            }
        }
        p.source { (law::cite("ML 26(1)(3)").shown(law_language(language))) }
    };
    let form =
        Form { title: words.mediation_refuse(), lead, fields, button: words.mediation_refuse_button(), uploads: false };
    opened.form(form, filled, trouble)
}

/// Asks for the paper of the joint refusal.
pub async fn refusal(opened: Opened) -> Result<Response, Answer> {
    opened.ready(ActKind::RefuseTogether)?;
    Ok(refusal_form(&opened, &opened.visit.typed(), &Trouble::default()))
}

/// Enters the joint refusal; it counts from the day it was signed.
pub async fn send_refusal(opened: Opened, filled: Filled) -> Result<Response, Answer> {
    let mut mistakes = Mistakes::default();
    let procedure = opened.procedure()?.no;
    let number = opened.text(&filled, "number", &mut mistakes);
    let day = opened.day(&filled, "on", &mut mistakes);
    if day.is_some_and(|it| it > opened.sheet.today) {
        mistakes.add("on", opened.words().mistake_in_the_future());
    }
    let form = |trouble: &Trouble| refusal_form(&opened, &filled, trouble);
    let (Some(number), Some(date), true) = (number, day, mistakes.is_empty()) else {
        return Ok(form(&Trouble { mistakes, refused: None }));
    };
    let act = Act::RefuseTogether { procedure, paper: Paper { number, date, scan: None } };
    opened.deliver(opened.request(&opened.id(&filled)?, act).on(date), form).await
}

fn exclusion_form(opened: &Opened, filled: &Filled, trouble: &Trouble) -> Response {
    let words = opened.words();
    let lead = html! {
        p.lead { (words.mediation_exclude_lead()) }
        p { (words.mediation_exclude_no_reason()) }
        p.source { (law::cite("ML 26(1)(2)").shown(law_language(opened.language()))) }
    };
    let form = Form {
        title: words.mediation_exclude(),
        lead,
        fields: html! {},
        button: words.mediation_exclude_button(),
        uploads: false,
    };
    opened.form(form, filled, trouble)
}

/// What it means that the mediator finds mediation ruled out.
pub async fn exclusion(opened: Opened) -> Result<Response, Answer> {
    opened.ready(ActKind::FindExcluded)?;
    Ok(exclusion_form(&opened, &opened.visit.typed(), &Trouble::default()))
}

/// Ends mediation, as the mediator found it ruled out.
pub async fn send_exclusion(opened: Opened, filled: Filled) -> Result<Response, Answer> {
    let act = Act::FindExcluded { procedure: opened.procedure()?.no };
    opened.send(&filled, Mistakes::default(), Some(act), |trouble| exclusion_form(&opened, &filled, trouble)).await
}

/// The notice of termination, to be printed: the ground and nothing else (Law on Mediation 26(2)).
pub async fn notice(opened: Opened) -> Result<Response, Answer> {
    notice_page(&opened, &Trouble::default())
}

fn notice_page(opened: &Opened, trouble: &Trouble) -> Result<Response, Answer> {
    let (words, language) = (opened.words(), opened.language());
    let procedure = opened.procedure()?;
    let (ground, on) = procedure.end.ok_or(Answer::NotFound)?;
    let may = opened.sheet.may(ActKind::IssueTerminationNotice) && procedure.notice_issued_on.is_none();
    let content = html! {
        h1 { (words.mediation_notice()) }
        @if let Some(refused) = &trouble.refused { (part::refusal_box(language, refused)) }
        @match procedure.notice_issued_on {
            None => {
                p.lead { (words.mediation_notice_lead()) }
                @if may {
                    (post_form(&opened.visit, opened.visit.path(), html! {
                        (act_id(&Filled::default()))
                        (part::button(&words.mediation_notice_button()))
                    }))
                } @else { p { (words.mediation_notice_none()) } }
            }
            Some(issued) => { (notice_paper(opened, ground, on, issued)) }
        }
    };
    let status = if trouble.refused.is_some() { StatusCode::CONFLICT } else { StatusCode::OK };
    Ok(opened.page(&words.mediation_notice(), status, content))
}

fn notice_paper(opened: &Opened, ground: EndGround, on: Date, issued: Date) -> Markup {
    let (words, language) = (opened.words(), opened.language());
    let mediator = opened.case().latest().and_then(|it| it.mediator.as_ref());
    let mut rows = vec![
        (words.mediation_notice_sides(), html! { (title(opened.case(), language)) }),
        (words.mediation_notice_ground(), html! { (words.mediation_ground(name_of(&ground))) }),
        (words.mediation_notice_ended(), html! { (words::date_with_year(on, language)) }),
        (words.mediation_notice_issued(), html! { (words::date_with_year(issued, language)) }),
    ];
    if let Some(mediator) = mediator {
        rows.push((
            words.case_part_mediator(),
            html! { (crate::events::person(opened.case(), &mediator.person, language)) },
        ));
    }
    html! {
        (part::facts(&rows))
        p { (words.mediation_notice_nothing_else()) }
        (papers::links(&opened.address(), language, PaperKind::TerminationNotice, None))
        p.source { (law::cite("ML 26(2)").shown(law_language(language))) }
    }
}

/// Issues the notice.
pub async fn send_notice(opened: Opened, filled: Filled) -> Result<Response, Answer> {
    let act = Act::IssueTerminationNotice { procedure: opened.procedure()?.no };
    let page = |trouble: &Trouble| notice_page(&opened, trouble);
    let request = opened.request(&opened.id(&filled)?, act);
    match opened.app.clerk.perform(&opened.signed.who, &opened.sheet.number, request).await {
        Ok(_) => Ok(axum::response::IntoResponse::into_response(axum::response::Redirect::to(opened.visit.path()))),
        Err(failure) => page(&opened.trouble(failure)?),
    }
}
