//! The registers of mediators as everybody may read them (Law on Mediation 14, 16), and a keeper's own register.

use crate::app::{App, Signed, answer as answered};
use crate::fields::{Choice, Field};
use crate::{Answer, Filled, Visit, components as part, page};
use axum::extract::{Path, Query, State};
use axum::response::Response;
use case::MediatorKind;
use clerk::{Listed, MediatorFilter};
use maud::{Markup, html};
use record::{BookId, PersonId};
use register::{Bilingual, State as Stands};
use std::collections::{BTreeSet, HashMap};
use words::Language;

/// So many mediators stand on one page.
const A_PAGE: usize = 50;
const KINDS: [MediatorKind; 3] = [MediatorKind::Professional, MediatorKind::Public, MediatorKind::RetiredJudge];

fn kind_name(visit: &Visit, it: MediatorKind) -> String {
    visit.language().say(&format!("registers-kind-{}", super::filing::steps::name(&it))).unwrap_or_default()
}

fn language_name(visit: &Visit, code: &str) -> String {
    visit.language().say(&format!("registers-language-{code}")).unwrap_or_else(|| code.to_owned())
}

/// The text for this reader; a register has Kazakh and Russian.
fn text(visit: &Visit, it: &Bilingual) -> String {
    let (own, other) = if visit.language() == Language::Kk { (&it.kk, &it.ru) } else { (&it.ru, &it.kk) };
    if own.trim().is_empty() { other.clone() } else { own.clone() }
}

fn slug(book: &BookId) -> &str {
    book.0.strip_prefix("register/").unwrap_or(&book.0)
}

fn address(it: &Listed) -> String {
    format!("/mediators/{}/{}", slug(&it.book), it.person)
}

/// Every mediator of every register, with a filter.
pub async fn list(
    State(app): State<App>,
    visit: Visit,
    Query(query): Query<HashMap<String, String>>,
) -> Result<Response, Answer> {
    let failed = |it| answered(&visit, it);
    let words = visit.words();
    let filled = Filled::of(query);
    let filter = MediatorFilter {
        name: filled.get("name").chars().take(100).collect(),
        kind: super::filing::draft::read(filled.get("kind")),
        language: filled.get("language").to_owned(),
        only_active: !filled.has("all", "yes"),
    };
    let everybody = app.clerk.mediators(&MediatorFilter::default()).await.map_err(failed)?;
    let spoken: BTreeSet<&str> =
        everybody.iter().flat_map(|it| it.published.languages.iter().map(|it| it.as_str())).collect();
    let found = app.clerk.mediators(&filter).await.map_err(failed)?;
    let pages = found.len().div_ceil(A_PAGE).max(1);
    let here = filled.get("page").parse::<usize>().unwrap_or(1).clamp(1, pages);
    let shown = &found[(here - 1) * A_PAGE..found.len().min(here * A_PAGE)];
    let content = html! {
        h1 { (words.registers_title()) }
        p.lead { (words.registers_lead()) }
        (filter_form(&visit, &filled, &spoken))
        h2 { (words.registers_found(found.len() as i64)) }
        @if found.is_empty() { (part::empty(&words.registers_empty(), Some(("/mediators", &words.registers_empty_way())))) }
        @else { ul.roads { @for it in shown { (line(&visit, it)) } } }
        (part::pagination(words, here as i64, pages as i64, |at| page_address(&filled, at)))
        (registers(&app, &visit).await?)
        p.source { (words.registers_law()) }
    };
    Ok(page(visit.frame(words.registers_title()).public(), content))
}

fn filter_form(visit: &Visit, filled: &Filled, spoken: &BTreeSet<&str>) -> Markup {
    let (words, language) = (visit.words(), visit.language());
    let kinds: Vec<(String, String)> =
        KINDS.into_iter().map(|it| (super::filing::steps::name(&it), kind_name(visit, it))).collect();
    let languages: Vec<(String, String)> =
        spoken.iter().map(|it| ((*it).to_owned(), language_name(visit, it))).collect();
    let all = [Choice::new("yes", words.registers_all())];
    html! {
        form method="get" action="/mediators" novalidate {
            (Field::new(language, "name", words.registers_name()).hint(words.registers_name_hint()).filled(filled)
                .autocomplete("off").text())
            (Field::new(language, "kind", words.registers_kind()).filled(filled).select(&kinds))
            (Field::new(language, "language", words.registers_language()).filled(filled).select(&languages))
            (Field::new(language, "all", words.registers_state()).filled(filled).checkboxes(&all))
            (part::actions(part::button(&words.registers_button())))
        }
    }
}

fn page_address(filled: &Filled, at: i64) -> String {
    let kept = ["name", "kind", "language", "all"].iter().filter(|it| !filled.is_empty(it));
    let pairs: String = kept.map(|it| format!("{it}={}&", escaped(filled.get(it)))).collect();
    format!("/mediators?{pairs}page={at}")
}

/// A value as it stands in an address.
fn escaped(text: &str) -> String {
    text.bytes().fold(String::new(), |mut out, byte| {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'.' | b'_' => out.push(char::from(byte)),
            byte => out.push_str(&format!("%{byte:02X}")),
        }
        out
    })
}

fn line(visit: &Visit, it: &Listed) -> Markup {
    let spoken = it.published.languages.iter().map(|it| language_name(visit, it.as_str())).collect::<Vec<_>>();
    html! {
        li {
            div {
                a href=(address(it)) { (text(visit, &it.published.name)) }
                p.small { (kind_name(visit, it.kind)) }
            }
            div {
                @let known = text(visit, &it.published.specialisation);
                @if !known.is_empty() { p { (known) } }
                p { (spoken.join(", ")) }
                (state(visit, it))
            }
        }
    }
}

/// How the mediator stands today, in words.
fn state(visit: &Visit, it: &Listed) -> Markup {
    let words = visit.words();
    html! {
        @if it.active { p { (part::tag(part::Tone::Done, &words.registers_active())) } }
        @else if let Some(until) = it.suspended_until {
            p {
                (part::tag(part::Tone::Warn, &words.registers_suspended())) " "
                @if until != jiff::civil::Date::MAX { (words.registers_suspended_until(words::date_with_year(until, visit.language()))) }
            }
        } @else { p { (part::tag(part::Tone::Stop, &words.registers_excluded())) } }
    }
}

async fn registers(app: &App, visit: &Visit) -> Result<Markup, Answer> {
    let words = visit.words();
    let registers = app.clerk.registers().await.map_err(|it| answered(visit, it))?;
    let cards = app.clerk.organisation_cards().await.map_err(|it| answered(visit, it))?;
    let keeper = |id: &str| {
        let card = cards.iter().find(|it| it.id == id);
        card.map_or_else(|| id.to_owned(), |it| super::administration::name_in(visit.language(), it))
    };
    Ok(html! {
        h2 { (words.registers_registers()) }
        @if registers.is_empty() { (part::empty(&words.registers_none(), None)) }
        ul {
            @for it in &registers {
                @let kind = visit.language().say(&format!("registers-register-{}", super::filing::steps::name(&it.kind))).unwrap_or_default();
                li {
                    (words.registers_register(it.active as i64, kind, keeper(&it.keeper)))
                    @if let Some(territory) = &it.territory { ". " (words.registers_territory(text(visit, &territory.name))) }
                }
            }
        }
    })
}

/// One mediator as the register publishes him or her.
pub async fn mediator(
    State(app): State<App>,
    visit: Visit,
    Path((register, person)): Path<(String, String)>,
) -> Result<Response, Answer> {
    let book = BookId(format!("register/{register}"));
    let it = app.clerk.mediator(&book, &PersonId(person)).await.map_err(|it| answered(&visit, it))?;
    let words = visit.words();
    let name = text(&visit, &it.published.name);
    let content = html! {
        h1 { (name) }
        p.lead { (kind_name(&visit, it.kind)) }
        (state(&visit, &it))
        (facts(&app, &visit, &it).await?)
        @if it.kind == MediatorKind::Public { p { (words.registers_free()) } }
        p { (words.registers_choose()) }
        p { a href={ (address(&it)) "/card.pdf" } download { (words.papers_pdf(words.papers_kind("mediator-card"))) } }
        p.source { (words.registers_law()) }
    };
    Ok(page(visit.frame(name).public().back("/mediators", words.registers_title()), content))
}

async fn facts(app: &App, visit: &Visit, it: &Listed) -> Result<Markup, Answer> {
    let words = visit.words();
    let cards = app.clerk.organisation_cards().await.map_err(|it| answered(visit, it))?;
    let keeper = cards.iter().find(|card| card.id == it.keeper);
    let keeper = keeper.map_or_else(|| it.keeper.clone(), |it| super::administration::name_in(visit.language(), it));
    let said = &it.published;
    let mut rows = vec![(words.registers_fact_register(), html! { (keeper) })];
    let mut add = |label: String, value: String| {
        if !value.trim().is_empty() {
            rows.push((label, html! { (value) }));
        }
    };
    add(words.registers_fact_number(), it.number.map(|it| it.to_string()).unwrap_or_default());
    add(words.registers_fact_organisation(), said.organisation.clone());
    add(words.registers_fact_address(), text(visit, &said.legal_address));
    add(words.registers_fact_post(), said.contacts.post.clone());
    add(words.registers_fact_email(), said.contacts.email.clone());
    add(words.registers_fact_phone(), said.contacts.phone.clone());
    add(words.registers_fact_fax(), said.contacts.fax.clone());
    let fields = said
        .fields
        .iter()
        .filter_map(|it| visit.language().say(&format!("registers-field-{}", super::filing::steps::name(it))));
    add(words.registers_fact_fields(), fields.collect::<Vec<_>>().join(", "));
    add(words.registers_fact_specialisation(), text(visit, &said.specialisation));
    let spoken = said.languages.iter().map(|it| language_name(visit, it.as_str()));
    add(words.registers_fact_languages(), spoken.collect::<Vec<_>>().join(", "));
    if let Some(it) = &said.certificate {
        let date = it.date.map(words::date_numeric).unwrap_or_default();
        add(
            words.registers_fact_certificate(),
            [it.number.clone(), date, it.issuer.clone()]
                .iter()
                .filter(|it| !it.is_empty())
                .cloned()
                .collect::<Vec<_>>()
                .join(", "),
        );
    }
    Ok(part::facts(&rows))
}

/// A keeper's own register: everybody who ever stood in it, as of today.
pub async fn kept(
    State(app): State<App>,
    visit: Visit,
    signed: Signed,
    Path(register): Path<String>,
) -> Result<Response, Answer> {
    let book = BookId(format!("register/{register}"));
    let kept = app.clerk.kept_register(&signed.who, &book).await.map_err(|it| answered(&visit, it))?;
    let (words, today) = (visit.words(), app.clerk.office().today());
    let lines = kept.list(today);
    let heads = [
        words.registers_fact_number(),
        words.registers_kept_name(),
        words.registers_kept_state(),
        words.registers_kept_entered(),
        words.registers_kept_papers(),
    ];
    let row = |it: &register::Listed| {
        let name = it.standing.name.as_ref().map(|it| text(&visit, it)).unwrap_or_default();
        let state = match it.standing.state {
            Stands::Active => words.registers_active(),
            Stands::Suspended { .. } => words.registers_suspended(),
            Stands::Excluded | Stands::NotEntered => words.registers_excluded(),
        };
        let papers = kept.application(&it.person).map_or(0, |it| it.papers.len());
        vec![
            html! { @if let Some(number) = it.standing.number { (number) } },
            html! { a href=(format!("/mediators/{register}/{}", it.person)) { (name) } },
            html! { (state) },
            html! { @if let Some(day) = it.standing.entered_on { (words::date_numeric(day)) } },
            html! { (words.registers_kept_papers_count(papers as i64)) },
        ]
    };
    let rows: Vec<Vec<Markup>> = lines.iter().map(row).collect();
    let content = html! {
        h1 { (words.registers_kept_title()) }
        p.lead { (words.registers_kept_lead()) }
        @if rows.is_empty() { (part::empty(&words.registers_kept_empty(), None)) }
        @else {
            p { a href={ "/registers/" (register) "/sheet.pdf" } download { (words.papers_pdf(words.papers_kind("register-sheet"))) } }
            (part::table(&words.registers_kept_table(), &heads, &rows))
        }
    };
    Ok(page(visit.frame(words.registers_kept_title()), content))
}

/// The registers this keeper keeps.
pub async fn own(State(app): State<App>, visit: Visit, signed: Signed) -> Result<Response, Answer> {
    let failed = |it| answered(&visit, it);
    if !signed.who.holds(case::StaffRole::RegisterKeeper) {
        return Err(Answer::NotFound);
    }
    let words = visit.words();
    let mut own = vec![];
    for it in app.clerk.registers().await.map_err(failed)? {
        if app.clerk.kept_register(&signed.who, &it.book).await.is_ok() {
            own.push(it);
        }
    }
    let content = html! {
        h1 { (words.registers_own_title()) }
        @if own.is_empty() { (part::empty(&words.registers_own_empty(), None)) }
        ul {
            @for it in &own {
                @let kind = visit.language().say(&format!("registers-register-{}", super::filing::steps::name(&it.kind))).unwrap_or_default();
                li { a href={ "/registers/" (slug(&it.book)) } { (kind) } }
            }
        }
    };
    Ok(page(visit.frame(words.registers_own_title()), content))
}
