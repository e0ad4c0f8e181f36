//! A register as it is taken elsewhere: a sheet for a notice board, tables for programs, a mediator's card with a QR code.

use super::{kind_word, slug, text};
use crate::app::{App, answer as answered};
use crate::pages::reception::paper::qr;
use crate::{Answer, Visit, components as part, page};
use axum::extract::{Path, State};
use axum::http::{HeaderValue, header};
use axum::response::{IntoResponse, Response};
use jiff::civil::Date;
use maud::{Markup, html};
use record::{BookId, PersonId};
use register::{Register, State as Stands};
use serde_json::json;

/// How long a browser or a mirror may keep a table, in seconds.
const KEPT_SECONDS: u32 = 300;

async fn register(app: &App, visit: &Visit, name: &str) -> Result<Register, Answer> {
    let book = BookId(format!("register/{name}"));
    app.clerk.public_register(&book).await.map_err(|it| answered(visit, it))
}

/// A file for a program, that anybody may keep for a while.
fn file(kind: &'static str, name: &str, bytes: Vec<u8>) -> Response {
    let mut response = bytes.into_response();
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(kind));
    if let Ok(value) = HeaderValue::from_str(&format!("public, max-age={KEPT_SECONDS}")) {
        headers.insert(header::CACHE_CONTROL, value);
    }
    if let Ok(value) = HeaderValue::from_str(&format!("attachment; filename=\"{name}\"")) {
        headers.insert(header::CONTENT_DISPOSITION, value);
    }
    response
}

/// The sheet an akim may post in a public place (Law on Mediation 16(5)): both languages, in force and suspended.
pub async fn sheet(State(app): State<App>, visit: Visit, Path(name): Path<String>) -> Result<Response, Answer> {
    let register = register(&app, &visit, &name).await?;
    let today = app.clerk.office().today();
    let cards = app.clerk.organisation_cards().await.map_err(|it| answered(&visit, it))?;
    let keeper = register.opened.as_ref().map(|it| it.keeper.clone()).unwrap_or_default();
    let keeper = cards.iter().find(|it| it.id == keeper);
    let words = visit.words();
    let content = html! {
        p.no-print { (words.keeping_sheet_print()) }
        article.paper {
            @for language in [words::Language::Kk, words::Language::Ru] {
                section lang=(language.code()) {
                    @let words = language.words();
                    @let kind = register.kind().map(|it| crate::pages::filing::steps::name(&it)).unwrap_or_default();
                    @let title = language.say(&format!("registers-register-{kind}")).unwrap_or_else(|| words.keeping_sheet());
                    @if language == words::Language::Kk { h1 { (title) } } @else { h2 { (title) } }
                    @if let Some(card) = keeper { p { (crate::pages::administration::name_in(language, card)) } }
                    p { (words.keeping_sheet_as_of(words::date_with_year(today, language))) }
                    (sheet_table(language, &register, today))
                }
            }
        }
    };
    Ok(page(visit.frame(words.keeping_sheet()).public().back("/mediators", words.registers_title()), content))
}

fn sheet_table(language: words::Language, register: &Register, today: Date) -> Markup {
    let words = language.words();
    let kazakh = language == words::Language::Kk;
    let own = |it: &register::Bilingual| if kazakh { it.kk.clone() } else { it.ru.clone() };
    let heads = [
        words.registers_fact_number(),
        words.registers_kept_name(),
        words.registers_fact_address(),
        words.keeping_sheet_contacts(),
        words.registers_fact_fields(),
        words.registers_fact_languages(),
        words.registers_kept_state(),
    ];
    let row = |it: &register::Listed| {
        let said = it.published.clone().unwrap_or_default();
        let contacts = [said.contacts.phone.as_str(), &said.contacts.email, &said.contacts.post];
        let contacts: Vec<&str> = contacts.into_iter().filter(|it| !it.is_empty()).collect();
        let fields = said
            .fields
            .iter()
            .filter_map(|it| language.say(&format!("registers-field-{}", crate::pages::filing::steps::name(it))));
        let spoken = said
            .languages
            .iter()
            .map(|it| language.say(&format!("registers-language-{it}")).unwrap_or_else(|| it.to_string()));
        let state = match it.standing.state {
            Stands::Suspended { to: Some(to), .. } => {
                format!(
                    "{} {}",
                    words.registers_suspended(),
                    words.registers_suspended_until(words::date_with_year(to, language))
                )
            }
            Stands::Suspended { to: None, .. } => words.registers_suspended(),
            _ => words.registers_active(),
        };
        vec![
            html! { @if let Some(number) = it.standing.number { (number) } },
            html! { (own(&said.name)) },
            html! { (own(&said.legal_address)) },
            html! { (contacts.join(", ")) },
            html! { (fields.collect::<Vec<_>>().join(", ")) },
            html! { (spoken.collect::<Vec<_>>().join(", ")) },
            html! { (state) },
        ]
    };
    let rows: Vec<Vec<Markup>> = register.list(today).iter().map(row).collect();
    part::table(&words.registers_kept_table(), &heads, &rows)
}

/// The register as CSV.
pub async fn csv(State(app): State<App>, visit: Visit, Path(name): Path<String>) -> Result<Response, Answer> {
    let table = register(&app, &visit, &name).await?.as_csv(app.clerk.office().today());
    Ok(file("text/csv; charset=utf-8", &format!("{name}.csv"), format!("\u{feff}{table}").into_bytes()))
}

/// The register as a workbook.
pub async fn xlsx(State(app): State<App>, visit: Visit, Path(name): Path<String>) -> Result<Response, Answer> {
    let table = register(&app, &visit, &name).await?.published_table(app.clerk.office().today());
    let kind = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    Ok(file(kind, &format!("{name}.xlsx"), register::as_workbook(&table)))
}

/// The register for programs, open to everybody.
pub async fn json(State(app): State<App>, visit: Visit, Path(name): Path<String>) -> Result<Response, Answer> {
    let register = register(&app, &visit, &name).await?;
    let today = app.clerk.office().today();
    let list: Vec<_> = register.list(today);
    let opened = register.opened.as_ref();
    let value = json!({
        "as_of": today, "kind": opened.map(|it| it.kind), "keeper": opened.map(|it| &it.keeper),
        "territory": opened.and_then(|it| it.territory.as_ref()),
        "mediators": list.iter().map(|it| json!({
            "person": it.person, "number": it.standing.number, "state": it.standing.state,
            "entered_on": it.standing.entered_on, "published": it.published,
        })).collect::<Vec<_>>(),
        "organisations": register.organisations(today),
    });
    let bytes = serde_json::to_vec_pretty(&value).map_err(Answer::fault)?;
    Ok(file("application/json", &format!("{name}.json"), bytes))
}

/// A card to print and to show: whoever reads its code sees how the entry stands today.
pub async fn card(
    State(app): State<App>,
    visit: Visit,
    Path((name, person)): Path<(String, String)>,
) -> Result<Response, Answer> {
    let book = BookId(format!("register/{name}"));
    let it = app.clerk.mediator(&book, &PersonId(person)).await.map_err(|it| answered(&visit, it))?;
    let words = visit.words();
    let address = format!("{}/mediators/{}/{}", app.clerk.office().address, slug(&it.book), it.person);
    let who = text(&visit, &it.published.name);
    let content = html! {
        p.no-print { (words.keeping_card_print()) }
        article.paper {
            div.paper-way {
                div {
                    h1 { (it.published.name.kk) }
                    @if it.published.name.ru != it.published.name.kk { p { (it.published.name.ru) } }
                    p { (kind_word(&visit, it.kind)) }
                    @if let Some(number) = it.number { p { (words.registers_fact_number()) " " (number) } }
                    p { (words.keeping_card_check()) }
                    p.whole-address { (address) }
                }
                (qr(&address, &words.keeping_card_qr()))
            }
        }
    };
    let back = format!("/mediators/{}/{}", slug(&it.book), it.person);
    Ok(page(visit.frame(words.keeping_card()).public().back(back, who), content))
}
