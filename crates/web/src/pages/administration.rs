//! Organisations, people of the staff and their positions from a day to a day. Nothing about cases.

use super::account::{card_box, once::STAFF_CARD};
use super::enter::at;
use crate::app::{App, Signed, answer as answered};
use crate::fields::{Choice, Field, error_summary, hidden, post_form};
use crate::{Answer, Filled, Mistakes, Visit, components as part, page};
use axum::extract::{Path, State};
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Redirect, Response};
use case::StaffRole;
use clerk::{Account, Appointment, Failure, OrganisationCard, StaffMember};
use jiff::civil::Date;
use maud::{Markup, html};
use record::PersonId;
use words::Language;

const ROLES: [StaffRole; 8] = [
    StaffRole::ReceptionDesk,
    StaffRole::Secretary,
    StaffRole::Judge,
    StaffRole::RegisterKeeper,
    StaffRole::Coordinator,
    StaffRole::PressOfficer,
    StaffRole::Prosecutor,
    StaffRole::Administrator,
];

/// What an organisation can be.
const KINDS: [&str; 8] = ["court", "office", "akim", "mediators", "desk", "bar", "chamber", "other"];

fn role_name(visit: &Visit, it: StaffRole) -> String {
    visit.language().say(&format!("administration-role-{}", super::filing::steps::name(&it))).unwrap_or_default()
}

fn kind_name(visit: &Visit, it: &str) -> String {
    visit.language().say(&format!("administration-kind-{it}")).unwrap_or_else(|| it.to_owned())
}

/// An organisation's name in a language, or in another, or its short name.
pub(crate) fn name_in(language: Language, it: &OrganisationCard) -> String {
    let own = match language {
        Language::Kk => &it.kk,
        Language::Ru => &it.ru,
        Language::En => &it.en,
    };
    [own, &it.ru, &it.kk, &it.id].into_iter().find(|it| !it.is_empty()).cloned().unwrap_or_default()
}

async fn organisations(app: &App, visit: &Visit) -> Result<Vec<(String, String)>, Answer> {
    let cards = app.clerk.organisation_cards().await.map_err(|it| answered(visit, it))?;
    Ok(cards.iter().map(|it| (it.id.clone(), name_in(visit.language(), it))).collect())
}

fn named(organisations: &[(String, String)], id: &str) -> String {
    organisations.iter().find(|it| it.0 == id).map_or_else(|| id.to_owned(), |it| it.1.clone())
}

fn status(mistakes: &Mistakes) -> StatusCode {
    if mistakes.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY }
}

/// The staff and the organisations.
pub async fn show(State(app): State<App>, visit: Visit, signed: Signed) -> Result<Response, Answer> {
    let members = app.clerk.staff_members(&signed.who).await.map_err(|it| answered(&visit, it))?;
    let organisations = organisations(&app, &visit).await?;
    let words = visit.words();
    let today = app.clerk.office().today();
    let content = html! {
        h1 { (words.administration_title()) }
        p.lead { (words.administration_lead()) }
        (part::actions(html! {
            (part::button_link("/administration/people/new", &words.administration_person_new()))
            (part::second_link("/administration/organisations/new", &words.administration_organisation_new()))
            (part::second_link("/administration/calendar", &words.calendar_title()))
        }))
        h2 { (words.administration_people()) }
        ul.roads {
            @for member in &members {
                li {
                    a href={ "/administration/people/" (member.person) } { (member.account.name) }
                    div { @for it in &member.positions { p { (position(&visit, &organisations, it, today)) } } }
                }
            }
        }
        h2 { (words.administration_organisations()) }
        ul { @for (id, name) in &organisations { li { a href={ "/administration/organisations/" (id) } { (name) } } } }
    };
    Ok(page(visit.frame(words.administration_title()), content))
}

fn position(visit: &Visit, organisations: &[(String, String)], it: &Appointment, today: Date) -> Markup {
    let words = visit.words();
    let holds = it.from <= today && it.to.is_none_or(|to| today <= to);
    let days = match it.to {
        Some(to) => words.administration_from_to(words::date_numeric(it.from), words::date_numeric(to)),
        None => words.administration_from(words::date_numeric(it.from)),
    };
    html! {
        (words.administration_position(role_name(visit, it.role), named(organisations, &it.organisation))) br;
        span.small { (days) }
        @if !holds { " " (part::tag(part::Tone::Plain, &words.administration_not_today())) }
    }
}

/// The form for a new person.
pub async fn new_person(State(app): State<App>, visit: Visit, signed: Signed) -> Result<Response, Answer> {
    app.clerk.staff_members(&signed.who).await.map_err(|it| answered(&visit, it))?;
    let organisations = organisations(&app, &visit).await?;
    Ok(person_form(&visit, &organisations, &visit.typed(), &Mistakes::default()))
}

fn person_form(visit: &Visit, organisations: &[(String, String)], filled: &Filled, mistakes: &Mistakes) -> Response {
    let (words, language) = (visit.words(), visit.language());
    let languages = [
        Choice::new("kk", words.account_language_kk()),
        Choice::new("ru", words.account_language_ru()),
        Choice::new("en", words.account_language_en()),
    ];
    let content = html! {
        (error_summary(language, mistakes))
        h1 { (words.administration_person_new()) }
        (post_form(visit, "/administration/people", html! {
            (Field::new(language, "name", words.administration_name()).filled(filled).mistakes(mistakes).text())
            (Field::new(language, "language", words.account_language()).filled(filled).mistakes(mistakes).radios(&languages))
            (Field::new(language, "email", words.administration_email()).optional().hint(words.administration_email_hint())
                .filled(filled).mistakes(mistakes).email())
            h2 { (words.administration_first()) }
            (position_fields(visit, organisations, filled, mistakes))
            (part::actions(part::button(&words.administration_person_button())))
        }))
    };
    let frame = visit.frame(words.administration_person_new()).status(status(mistakes));
    page(frame.back("/administration", words.administration_title()), content)
}

fn position_fields(visit: &Visit, organisations: &[(String, String)], filled: &Filled, mistakes: &Mistakes) -> Markup {
    let (words, language) = (visit.words(), visit.language());
    let roles: Vec<(String, String)> =
        ROLES.into_iter().map(|it| (super::filing::steps::name(&it), role_name(visit, it))).collect();
    html! {
        (Field::new(language, "role", words.administration_role()).filled(filled).mistakes(mistakes).select(&roles))
        (Field::new(language, "organisation", words.administration_organisation()).filled(filled).mistakes(mistakes)
            .select(organisations))
        (Field::new(language, "from", words.administration_first_day()).filled(filled).mistakes(mistakes).date())
        (Field::new(language, "to", words.administration_last_day()).optional().filled(filled).mistakes(mistakes).date())
    }
}

/// Reads a position; what is wrong is put at its field.
fn appointment(visit: &Visit, filled: &Filled, mistakes: &mut Mistakes) -> Option<Appointment> {
    let words = visit.words();
    let role: Option<StaffRole> = super::filing::draft::read(filled.get("role"));
    if role.is_none() {
        mistakes.add("role", words.filing_choose());
    }
    if filled.is_empty("organisation") {
        mistakes.add("organisation", words.filing_choose());
    }
    let from = filled.date("from");
    if from.is_none() {
        mistakes.add("from", words.filing_for_date_wrong());
    }
    let none = ["to", "to-month", "to-year"].iter().all(|it| filled.is_empty(it));
    let to = filled.date("to");
    if to.is_none() && !none {
        mistakes.add("to", words.filing_for_date_wrong());
    }
    if from.zip(to).is_some_and(|(from, to)| to < from) {
        mistakes.add("to", words.administration_reversed());
    }
    Some(Appointment { role: role?, organisation: filled.get("organisation").to_owned(), from: from?, to })
}

/// Enters a person with a first position; the card is shown once.
pub async fn enter_person(
    State(app): State<App>,
    visit: Visit,
    signed: Signed,
    filled: Filled,
) -> Result<Response, Answer> {
    app.clerk.staff_members(&signed.who).await.map_err(|it| answered(&visit, it))?;
    let organisations = organisations(&app, &visit).await?;
    let mut mistakes = Mistakes::default();
    if filled.is_empty("name") {
        mistakes.add("name", visit.words().mistake_empty());
    }
    if Language::from_code(filled.get("language")).is_none() {
        mistakes.add("language", visit.words().filing_choose());
    }
    let first = appointment(&visit, &filled, &mut mistakes).filter(|_| mistakes.is_empty());
    let Some(first) = first else { return Ok(person_form(&visit, &organisations, &filled, &mistakes)) };
    let account =
        Account { name: filled.get("name").to_owned(), language: filled.get("language").to_owned(), email: None };
    match app.clerk.enrol(&signed.who, &account, filled.get("email"), &first).await {
        Ok((person, card)) => {
            let mut response = Redirect::to(&format!("/administration/people/{person}")).into_response();
            STAFF_CARD.put(&app, &mut response, &format!("{} {}", card.card, card.pin));
            Ok(response)
        }
        Err(failure) => {
            at(&visit, failure, "email", &mut mistakes).map_err(|it| answered(&visit, it))?;
            Ok(person_form(&visit, &organisations, &filled, &mistakes))
        }
    }
}

/// One person of the staff: positions, and a new card.
pub async fn person(
    State(app): State<App>,
    visit: Visit,
    signed: Signed,
    Path(person): Path<String>,
    headers: HeaderMap,
) -> Result<Response, Answer> {
    let member = app.clerk.staff_member(&signed.who, &PersonId(person)).await.map_err(|it| answered(&visit, it))?;
    let organisations = organisations(&app, &visit).await?;
    let card = STAFF_CARD.take(&headers);
    let mut response =
        person_page(&app, &visit, &member, &organisations, card.as_deref(), &visit.typed(), &Mistakes::default());
    STAFF_CARD.end(&mut response);
    Ok(response)
}

fn person_page(
    app: &App,
    visit: &Visit,
    member: &StaffMember,
    organisations: &[(String, String)],
    card: Option<&str>,
    filled: &Filled,
    mistakes: &Mistakes,
) -> Response {
    let words = visit.words();
    let today = app.clerk.office().today();
    let address = format!("/administration/people/{}", member.person);
    let open = member.positions.iter().filter(|it| it.to.is_none_or(|to| today <= to));
    let content = html! {
        (error_summary(visit.language(), mistakes))
        h1 { (member.account.name) }
        @if let Some((card, pin)) = card.and_then(|it| it.split_once(' ')) { (card_box(visit, card, pin)) }
        @if let Some(email) = &member.account.email { p { (email) } }
        h2 { (words.administration_positions()) }
        ul { @for it in &member.positions { li { (position(visit, organisations, it, today)) } } }
        @for it in open {
            (post_form(visit, &format!("{address}/positions"), html! {
                (hidden("role", &super::filing::steps::name(&it.role))) (hidden("organisation", &it.organisation))
                (hidden("from", &it.from.day().to_string())) (hidden("from-month", &it.from.month().to_string()))
                (hidden("from-year", &it.from.year().to_string()))
                (hidden("to", &today.day().to_string())) (hidden("to-month", &today.month().to_string()))
                (hidden("to-year", &today.year().to_string()))
                (part::second_button("end", "yes",
                    &words.administration_end(role_name(visit, it.role), words::date_numeric(today))))
            }))
        }
        h2 { (words.administration_position_new()) }
        (post_form(visit, &format!("{address}/positions"), html! {
            (position_fields(visit, organisations, filled, mistakes))
            (part::actions(part::button(&words.administration_position_button())))
        }))
        h2 { (words.administration_card()) }
        p { (words.administration_card_body()) }
        (post_form(visit, &format!("{address}/card"), part::second_button("new", "yes", &words.account_card_button())))
    };
    let frame = visit.frame(member.account.name.clone()).status(status(mistakes));
    page(frame.back("/administration", words.administration_title()), content)
}

/// Enters a position of somebody, or its last day.
pub async fn appoint(
    State(app): State<App>,
    visit: Visit,
    signed: Signed,
    Path(person): Path<String>,
    filled: Filled,
) -> Result<Response, Answer> {
    let failed = |it| answered(&visit, it);
    let person = PersonId(person);
    let member = app.clerk.staff_member(&signed.who, &person).await.map_err(failed)?;
    let organisations = organisations(&app, &visit).await?;
    let mut mistakes = Mistakes::default();
    let read = appointment(&visit, &filled, &mut mistakes).filter(|_| mistakes.is_empty());
    let Some(read) = read else {
        return Ok(person_page(&app, &visit, &member, &organisations, None, &filled, &mistakes));
    };
    if let Err(failure) = app.clerk.put_position(&signed.who, &person, &read).await {
        if matches!(&failure, Failure::Mistake(it) if it.field == "last") {
            mistakes.add("to", visit.words().administration_last());
            return Ok(person_page(&app, &visit, &member, &organisations, None, &filled, &mistakes));
        }
        at(&visit, failure, "to", &mut mistakes).map_err(failed)?;
        return Ok(person_page(&app, &visit, &member, &organisations, None, &filled, &mistakes));
    }
    Ok(Redirect::to(&format!("/administration/people/{person}")).into_response())
}

/// A new card for somebody of the staff.
pub async fn new_card(
    State(app): State<App>,
    visit: Visit,
    signed: Signed,
    Path(person): Path<String>,
    _: Filled,
) -> Result<Response, Answer> {
    let person = PersonId(person);
    let card = app.clerk.renew_staff_card(&signed.who, &person).await.map_err(|it| answered(&visit, it))?;
    let mut response = Redirect::to(&format!("/administration/people/{person}")).into_response();
    STAFF_CARD.put(&app, &mut response, &format!("{} {}", card.card, card.pin));
    Ok(response)
}

/// The form for an organisation: a new one, or another name of one that is there.
pub async fn organisation(
    State(app): State<App>,
    visit: Visit,
    signed: Signed,
    Path(id): Path<String>,
) -> Result<Response, Answer> {
    app.clerk.staff_members(&signed.who).await.map_err(|it| answered(&visit, it))?;
    let cards = app.clerk.organisation_cards().await.map_err(|it| answered(&visit, it))?;
    let known = cards.into_iter().find(|it| it.id == id);
    if known.is_none() && id != "new" {
        return Err(Answer::NotFound);
    }
    let filled = known.map_or_else(Filled::default, |it| {
        Filled::of([("id", it.id), ("kind", it.kind), ("kk", it.kk), ("ru", it.ru), ("en", it.en)])
    });
    Ok(organisation_form(&visit, &filled, &Mistakes::default()))
}

fn organisation_form(visit: &Visit, filled: &Filled, mistakes: &Mistakes) -> Response {
    let (words, language) = (visit.words(), visit.language());
    let kinds: Vec<Choice> = KINDS.into_iter().map(|it| Choice::new(it, kind_name(visit, it))).collect();
    let field = |name: &'static str, label: String| Field::new(language, name, label).filled(filled).mistakes(mistakes);
    let content = html! {
        (error_summary(language, mistakes))
        h1 { (words.administration_organisation_title()) }
        (post_form(visit, "/administration/organisations", html! {
            (field("id", words.administration_organisation_id()).hint(words.administration_organisation_id_hint()).text())
            (field("kind", words.administration_organisation_kind()).radios(&kinds))
            (field("kk", words.administration_organisation_kk()).text())
            (field("ru", words.administration_organisation_ru()).text())
            (field("en", words.administration_organisation_en()).optional().text())
            (part::actions(part::button(&words.shell_save())))
        }))
    };
    let frame = visit.frame(words.administration_organisation_title()).status(status(mistakes));
    page(frame.back("/administration", words.administration_title()), content)
}

/// Enters an organisation.
pub async fn enter_organisation(
    State(app): State<App>,
    visit: Visit,
    signed: Signed,
    filled: Filled,
) -> Result<Response, Answer> {
    app.clerk.staff_members(&signed.who).await.map_err(|it| answered(&visit, it))?;
    let words = visit.words();
    let mut mistakes = Mistakes::default();
    let fits = |it: char| it.is_ascii_lowercase() || it.is_ascii_digit() || it == '-';
    if filled.is_empty("id") || !filled.get("id").chars().all(fits) || filled.get("id") == "new" {
        mistakes.add("id", words.administration_organisation_id_wrong());
    }
    if filled.is_empty("kind") {
        mistakes.add("kind", words.filing_choose());
    }
    for field in ["kk", "ru"] {
        if filled.is_empty(field) {
            mistakes.add(field, words.mistake_empty());
        }
    }
    if !mistakes.is_empty() {
        return Ok(organisation_form(&visit, &filled, &mistakes));
    }
    let get = |field: &str| filled.get(field).to_owned();
    let card = OrganisationCard { id: get("id"), kind: get("kind"), kk: get("kk"), ru: get("ru"), en: get("en") };
    if let Err(failure) = app.clerk.enter_organisation(&signed.who, &card).await {
        at(&visit, failure, "id", &mut mistakes).map_err(|it| answered(&visit, it))?;
        return Ok(organisation_form(&visit, &filled, &mistakes));
    }
    Ok(Redirect::to("/administration").into_response())
}
