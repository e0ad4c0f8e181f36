//! The registers of mediators as everybody may read them (Law on Mediation 14, 16), and a keeper's own register.

pub mod apply;
pub mod entry;
pub mod keeping;
pub mod taken;

use crate::app::{App, Signed, answer as answered};
use crate::fields::{Choice, Field};
use crate::{Answer, Filled, Visit, components as part, page};
use axum::extract::{Path, Query, State};
use axum::response::Response;
use case::MediatorKind;
use clerk::{Listed, MediatorFilter};
use maud::{Markup, html};
use record::{BookId, PersonId};
use register::{Bilingual, Fee, Field as Matter, Published, Way};
use std::collections::{BTreeSet, HashMap};
use words::Language;

/// So many mediators stand on one page.
const A_PAGE: usize = 50;
const KINDS: [MediatorKind; 3] = [MediatorKind::Professional, MediatorKind::Public, MediatorKind::RetiredJudge];

fn kind_word(visit: &Visit, it: MediatorKind) -> String {
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
        field: super::filing::draft::read(filled.get("field")),
        place: filled.get("place").chars().take(100).collect(),
        way: super::filing::draft::read(filled.get("way")),
        fee: super::filing::draft::read(filled.get("fee")),
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
        KINDS.into_iter().map(|it| (super::filing::steps::name(&it), kind_word(visit, it))).collect();
    let languages: Vec<(String, String)> =
        spoken.iter().map(|it| ((*it).to_owned(), language_name(visit, it))).collect();
    let all = [Choice::new("yes", words.registers_all())];
    html! {
        form method="get" action="/mediators" novalidate {
            (Field::new(language, "name", words.registers_name()).hint(words.registers_name_hint()).filled(filled)
                .autocomplete("off").text())
            (Field::new(language, "kind", words.registers_kind()).filled(filled).select(&kinds))
            (Field::new(language, "language", words.registers_language()).filled(filled).select(&languages))
            (part::details(&words.keeping_more_filters(), more_filters(visit, filled)))
            (Field::new(language, "all", words.registers_state()).filled(filled).checkboxes(&all))
            (part::actions(part::button(&words.registers_button())))
        }
    }
}

/// Field, place, way and fee: less often sought.
fn more_filters(visit: &Visit, filled: &Filled) -> Markup {
    let (words, language) = (visit.words(), visit.language());
    let fields = options(visit, "registers-field", &Matter::ALL);
    html! {
        (Field::new(language, "field", words.registers_fact_fields()).filled(filled).select(&fields))
        (Field::new(language, "place", words.keeping_place()).hint(words.keeping_place_hint()).filled(filled)
            .autocomplete("off").text())
        (Field::new(language, "way", words.keeping_ways()).filled(filled).select(&options(visit, "keeping-way", &Way::ALL)))
        (Field::new(language, "fee", words.keeping_fee()).filled(filled).select(&options(visit, "keeping-fee", &Fee::ALL)))
    }
}

fn options<T: serde::Serialize>(visit: &Visit, prefix: &str, all: &[T]) -> Vec<(String, String)> {
    let name = |it: &T| super::filing::steps::name(it);
    let said = |it: &T| visit.language().say(&format!("{prefix}-{}", name(it))).unwrap_or_default();
    all.iter().map(|it| (name(it), said(it))).collect()
}

fn page_address(filled: &Filled, at: i64) -> String {
    let kept =
        ["name", "kind", "language", "field", "place", "way", "fee", "all"].iter().filter(|it| !filled.is_empty(it));
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
                p.small { (kind_word(visit, it.kind)) }
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
                    p.small {
                        @let own = format!("/registers/{}", slug(&it.book));
                        a href={ (own) "/sheet" } { (words.keeping_sheet()) } " · "
                        a href={ (own) "/list.csv" } download { "CSV" } " · " a href={ (own) "/list.xlsx" } download { "XLSX" } " · "
                        a href={ (own) "/list.json" } download { "JSON" }
                        @if it.kind != register::RegisterKind::RetiredJudges && it.kind != register::RegisterKind::Organisations {
                            " · " a href={ (own) "/apply" } { (words.keeping_apply()) }
                        }
                    }
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
        p.lead { (kind_word(&visit, it.kind)) }
        (state(&visit, &it))
        p { (words.keeping_verified(words::date_with_year(app.clerk.office().today(), visit.language()))) }
        (facts(&app, &visit, &it).await?)
        @if it.kind == MediatorKind::Public { p { (words.registers_free()) } }
        p { (words.registers_choose()) }
        @if it.active || it.suspended_until.is_some() {
            p.no-print { a href={ (address(&it)) "/card" } { (words.keeping_card()) } " · "
                a href={ (address(&it)) "/complaint" } { (words.keeping_complain()) } }
        }
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
    let number = it.number.map(|it| it.to_string()).unwrap_or_default();
    let rows =
        [(words.registers_fact_register(), html! { (keeper) }), (words.registers_fact_number(), html! { (number) })];
    Ok(html! { (part::facts(&rows)) (public_facts(visit, &it.published)) })
}

/// What a register publishes of a mediator; what is not said is left out.
fn public_facts(visit: &Visit, said: &Published) -> Markup {
    let words = visit.words();
    let mut rows = vec![];
    let mut add = |label: String, value: String| {
        if !value.trim().is_empty() {
            rows.push((label, html! { (value) }));
        }
    };
    let listed = |prefix: &str, names: Vec<String>| {
        let said = names.iter().filter_map(|it| visit.language().say(&format!("{prefix}-{it}")));
        said.collect::<Vec<_>>().join(", ")
    };
    add(words.registers_kept_name(), text(visit, &said.name));
    add(words.registers_fact_organisation(), said.organisation.clone());
    add(words.registers_fact_address(), text(visit, &said.legal_address));
    add(words.registers_fact_post(), said.contacts.post.clone());
    add(words.registers_fact_email(), said.contacts.email.clone());
    add(words.registers_fact_phone(), said.contacts.phone.clone());
    add(words.registers_fact_fax(), said.contacts.fax.clone());
    add(
        words.registers_fact_fields(),
        listed("registers-field", said.fields.iter().map(super::filing::steps::name).collect()),
    );
    add(words.registers_fact_specialisation(), text(visit, &said.specialisation));
    let spoken = said.languages.iter().map(|it| language_name(visit, it.as_str()));
    add(words.registers_fact_languages(), spoken.collect::<Vec<_>>().join(", "));
    add(words.keeping_ways(), listed("keeping-way", said.ways.iter().map(super::filing::steps::name).collect()));
    add(words.keeping_fee(), listed("keeping-fee", said.fee.iter().map(super::filing::steps::name).collect()));
    if let Some(it) = &said.certificate {
        let date = it.date.map(words::date_numeric).unwrap_or_default();
        let parts = [it.number.clone(), date, it.issuer.clone()];
        let parts: Vec<String> = parts.into_iter().filter(|it| !it.is_empty()).collect();
        add(words.registers_fact_certificate(), parts.join(", "));
    }
    part::facts(&rows)
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
