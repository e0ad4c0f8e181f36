//! Meetings: planning one, noting what became of it, and the entry for a calendar.

use crate::Answer;
use crate::components::{self as part, Tone};
use crate::events::{local, name_of, side};
use crate::fields::{Choice, Field, act_id, error_summary, post_form};
use crate::filled::{Filled, Mistakes};
use crate::pages::case::{Form, Opened, Trouble};
use axum::extract::Path;
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use case::{Act, ActKind, Session, SessionForm, SessionStatus, SideNo};
use jiff::civil::{Date, Time};
use maud::{Markup, html};

const FORMS: [(&str, SessionForm); 5] = [
    ("in-person", SessionForm::InPerson),
    ("video", SessionForm::Video),
    ("phone", SessionForm::Phone),
    ("messages", SessionForm::Messages),
    ("other-means", SessionForm::OtherMeans),
];

fn plan_form(opened: &Opened, filled: &Filled, trouble: &Trouble) -> Response {
    let (words, language) = (opened.words(), opened.language());
    let field = |name, label| Field::new(language, name, label).filled(filled).mistakes(&trouble.mistakes);
    let forms: Vec<Choice> = FORMS.iter().map(|it| Choice::new(it.0, words.case_session_form(it.0))).collect();
    let mut with = vec![Choice::new("all", words.mediation_session_all()).hint(words.mediation_session_all_hint())];
    with.extend(
        opened
            .case()
            .settling_sides()
            .into_iter()
            .map(|no| Choice::new(no.0.to_string(), words.mediation_session_with(side(opened.case(), no, language)))),
    );
    let fields = html! {
        (field("on", words.mediation_session_day()).date())
        (field("at", words.mediation_session_time()).hint(words.mediation_session_time_hint()).digits())
        (field("form", words.mediation_session_form()).radios(&forms))
        (field("with", words.mediation_session_who()).radios(&with))
        (field("place", words.mediation_session_place()).hint(words.mediation_session_place_hint()).optional().text())
    };
    let lead = html! { p.lead { (words.mediation_session_lead()) } };
    let form = Form {
        title: words.mediation_session_plan(),
        lead,
        fields,
        button: words.mediation_session_plan_button(),
        uploads: false,
    };
    opened.form(form, filled, trouble)
}

/// Asks when, how, with whom.
pub async fn new(opened: Opened) -> Result<Response, Answer> {
    opened.ready(ActKind::PlanSession)?;
    Ok(plan_form(&opened, &opened.visit.typed(), &Trouble::default()))
}

/// Plans a meeting.
pub async fn plan(opened: Opened, filled: Filled) -> Result<Response, Answer> {
    let mut mistakes = Mistakes::default();
    let act = read_plan(&opened, &filled, &mut mistakes);
    opened.send(&filled, mistakes, act, |trouble| plan_form(&opened, &filled, trouble)).await
}

fn read_plan(opened: &Opened, filled: &Filled, mistakes: &mut Mistakes) -> Option<Act> {
    let words = opened.words();
    let day = opened.day(filled, "on", mistakes);
    let time = time(filled.get("at"));
    if time.is_none() {
        mistakes.add("at", words.case_mistake_time());
    }
    let form = opened.choice(filled, "form", &FORMS, mistakes);
    let mut with: Vec<(String, Option<SideNo>)> = vec![("all".to_owned(), None)];
    with.extend(opened.case().settling_sides().into_iter().map(|it| (it.0.to_string(), Some(it))));
    let with: Vec<(&str, Option<SideNo>)> = with.iter().map(|it| (it.0.as_str(), it.1)).collect();
    let with = opened.choice(filled, "with", &with, mistakes);
    let place = opened.short(filled, "place", mistakes);
    let at = opened.app.clerk.office().moment(day?.to_datetime(time?))?;
    Some(Act::PlanSession { procedure: opened.procedure_no(), at, form: form?, with: with?, place: place? })
}

/// A time of day as people type it: `9:30`, `09.30`, `14`.
fn time(typed: &str) -> Option<Time> {
    let (hour, minute) = typed.split_once([':', '.', '-', ' ']).unwrap_or((typed, "0"));
    Time::new(hour.trim().parse().ok()?, minute.trim().parse().ok()?, 0, 0).ok()
}

/// All meetings of the procedure.
pub async fn list(opened: Opened) -> Result<Response, Answer> {
    let (words, language, today) = (opened.words(), opened.language(), opened.sheet.today);
    let sessions = opened.case().latest().map(|it| it.sessions.as_slice()).unwrap_or_default();
    let plan = words.mediation_session_plan();
    let way = format!("{}/sessions/new", opened.address());
    let may = opened.sheet.may(ActKind::PlanSession);
    let content = html! {
        h1 { (words.mediation_sessions()) }
        @if sessions.is_empty() {
            (part::empty(&words.mediation_sessions_none(), may.then_some((&*way, &*plan))))
        } @else {
            (part::lines(html! {
                @for it in sessions.iter().rev() {
                    @let at = local(it.at);
                    (part::line(&words::date_near(at.date(), today, language), &it.at.to_string(), html! {
                        p {
                            a href={ (opened.address()) "/sessions/" (it.no) } { (words.mediation_session(it.no.to_string())) } " "
                            (status(&opened, it))
                        }
                        p.small { (words.case_session_form(name_of(&it.form))) }
                    }))
                }
            }))
            @if may { p { a href=(way) { (plan) } } }
        }
    };
    Ok(opened.page(&words.mediation_sessions(), StatusCode::OK, content))
}

fn status(opened: &Opened, session: &Session) -> Markup {
    let tone = match session.status {
        SessionStatus::Planned => Tone::Plain,
        SessionStatus::Held => Tone::Done,
        SessionStatus::Missed | SessionStatus::Cancelled => Tone::Warn,
    };
    part::tag(tone, &opened.words().mediation_session_status(name_of(&session.status)))
}

fn session<'a>(opened: &'a Opened, no: &str) -> Result<&'a Session, Answer> {
    let no: u16 = no.parse().map_err(|_| Answer::NotFound)?;
    opened.procedure()?.session(no).ok_or(Answer::NotFound)
}

/// A meeting; with `.ics` after its number, its entry for a calendar.
pub async fn show(opened: Opened, Path((_, no)): Path<(String, String)>) -> Result<Response, Answer> {
    match no.strip_suffix(".ics") {
        Some(no) => calendar(&opened, session(&opened, no)?),
        None => Ok(session_page(&opened, session(&opened, &no)?, &opened.visit.typed(), &Trouble::default())),
    }
}

fn calendar(opened: &Opened, session: &Session) -> Result<Response, Answer> {
    let summary = opened.words().mediation_session_summary();
    let text = opened.app.clerk.calendar_entry(&opened.sheet, opened.procedure_no(), session, &summary);
    let headers = [
        (header::CONTENT_TYPE, HeaderValue::from_static("text/calendar; charset=utf-8")),
        (header::CONTENT_DISPOSITION, HeaderValue::from_static("attachment; filename=\"kelisim.ics\"")),
        (header::CACHE_CONTROL, HeaderValue::from_static("no-store")),
    ];
    Ok((headers, text).into_response())
}

fn session_page(opened: &Opened, session: &Session, filled: &Filled, trouble: &Trouble) -> Response {
    let (words, language) = (opened.words(), opened.language());
    let title = words.mediation_session(session.no.to_string());
    let with = match session.with {
        None => words.mediation_session_all(),
        Some(no) => words.mediation_session_with(side(opened.case(), no, language)),
    };
    let mut rows = vec![
        (words.mediation_session_when(), html! { (words::date_time_with_year(local(session.at), language)) }),
        (words.mediation_session_form(), html! { (words.case_session_form(name_of(&session.form))) }),
        (words.mediation_session_who(), html! { (with) }),
    ];
    if let Some(place) = session.place.as_ref().filter(|it| !it.is_empty()) {
        rows.push((words.mediation_session_place(), html! { (place) }));
    }
    let planned = session.status == SessionStatus::Planned;
    let content = html! {
        h1 { (title) }
        (error_summary(language, &trouble.mistakes))
        @if let Some(refused) = &trouble.refused { (part::refusal_box(language, refused)) }
        p { (status(opened, session)) }
        (part::facts(&rows))
        @if planned {
            p { a href={ (opened.address()) "/sessions/" (session.no) ".ics" } download { (words.mediation_session_calendar()) } }
        }
        @if planned && opened.sheet.may(ActKind::CancelSession) { (note_form(opened, session, filled, trouble)) }
    };
    let status = match (&trouble.refused, trouble.mistakes.is_empty()) {
        (Some(_), _) => StatusCode::CONFLICT,
        (None, false) => StatusCode::UNPROCESSABLE_ENTITY,
        (None, true) => StatusCode::OK,
    };
    opened.page(&title, status, content)
}

/// What became of the meeting. Nothing of what was said is asked.
fn note_form(opened: &Opened, session: &Session, filled: &Filled, trouble: &Trouble) -> Markup {
    let (words, language) = (opened.words(), opened.language());
    let field = |name, label| Field::new(language, name, label).filled(filled).mistakes(&trouble.mistakes);
    let invited: Vec<SideNo> = session.with.map_or_else(|| opened.case().settling_sides(), |it| vec![it]);
    let absent: Vec<Choice> =
        invited.iter().map(|no| Choice::new(no.0.to_string(), side(opened.case(), *no, language))).collect();
    let choices = [
        Choice::new("held", words.mediation_session_held())
            .more(field("minutes", words.mediation_session_minutes()).digits()),
        Choice::new("missed", words.mediation_session_missed())
            .more(field("absent", words.mediation_session_absent()).checkboxes(&absent)),
        Choice::new("cancelled", words.mediation_session_cancelled()),
    ];
    html! {
        h2 { (words.mediation_session_note()) }
        p { (words.mediation_session_note_lead()) }
        (post_form(&opened.visit, opened.visit.path(), html! {
            (act_id(filled))
            (field("status", words.mediation_session_what()).radios(&choices))
            (part::button(&words.mediation_session_note_button()))
        }))
    }
}

/// Notes what became of a meeting, on the day of the meeting.
pub async fn note(opened: Opened, Path((_, no)): Path<(String, String)>, filled: Filled) -> Result<Response, Answer> {
    let it = session(&opened, &no)?;
    let mut mistakes = Mistakes::default();
    let act = read_note(&opened, it, &filled, &mut mistakes);
    let form = |trouble: &Trouble| session_page(&opened, it, &filled, trouble);
    let Some((act, day)) = act.filter(|_| mistakes.is_empty()) else {
        return Ok(form(&Trouble { mistakes, refused: None }));
    };
    let request = opened.request(&opened.id(&filled)?, act);
    let request = match day {
        Some(day) => request.on(day),
        None => request,
    };
    opened.deliver(request, form).await
}

fn read_note(opened: &Opened, it: &Session, filled: &Filled, mistakes: &mut Mistakes) -> Option<(Act, Option<Date>)> {
    let (procedure, session) = (opened.procedure_no(), it.no);
    let status =
        [("held", SessionStatus::Held), ("missed", SessionStatus::Missed), ("cancelled", SessionStatus::Cancelled)];
    let day = Some(local(it.at).date());
    Some(match opened.choice(filled, "status", &status, mistakes)? {
        SessionStatus::Held => {
            let Some(minutes) = filled.get("minutes").parse().ok().filter(|it| (1..=1440).contains(it)) else {
                mistakes.add("minutes", opened.words().case_mistake_minutes());
                return None;
            };
            (Act::HoldSession { procedure, session, minutes }, day)
        }
        SessionStatus::Missed => {
            let absent: Vec<SideNo> = opened
                .case()
                .settling_sides()
                .into_iter()
                .filter(|it| filled.has("absent", &it.0.to_string()))
                .collect();
            if absent.is_empty() {
                mistakes.add("absent", opened.words().case_mistake_choose());
                return None;
            }
            (Act::MissSession { procedure, session, absent }, day)
        }
        _ => (Act::CancelSession { procedure, session }, None),
    })
}
