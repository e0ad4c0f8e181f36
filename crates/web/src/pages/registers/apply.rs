//! An application to be entered in a register, and a complaint about a mediator who stands in one.

use super::keeping::Kept;
use super::{kind_word, text};
use crate::app::{App, Signed, answer as answered};
use crate::fields::{Choice, Field, act_id, error_summary, post_form};
use crate::pages::filing::steps::name;
use crate::{Answer, Filled, Mistakes, Visit, components as part, page};
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use maud::{Markup, html};
use record::{BookId, Paper, PersonId, Through};
use register::{
    Application, Applied, Bilingual, Certificate, Contacts, Declaration, Election, Fee, Field as Matter, LanguageCode,
    PaperKind, Published, RegisterAct, RegisterKind, Way,
};
use serde::de::DeserializeOwned;
use std::collections::BTreeSet;

/// The languages offered as boxes; others are typed.
const LANGUAGES: [&str; 3] = ["kk", "ru", "en"];

struct Applying<'a> {
    app: &'a App,
    visit: &'a Visit,
    register: String,
    kind: RegisterKind,
    /// A keeper enters it from a paper, for somebody else.
    keeper: bool,
}

impl<'a> Applying<'a> {
    async fn open(app: &'a App, visit: &'a Visit, signed: &Signed, register: String) -> Result<Self, Answer> {
        let book = BookId(format!("register/{register}"));
        let public = app.clerk.public_register(&book).await.map_err(|it| answered(visit, it))?;
        let kind = public.kind().filter(|it| RegisterKind::OF_MEDIATORS.contains(it)).ok_or(Answer::NotFound)?;
        let keeper = Kept::by_keeper(app, visit, signed, &register).await.is_ok();
        // Retired judges are entered by the authorised body alone: how they apply was not seen.
        if kind == RegisterKind::RetiredJudges && !keeper {
            return Err(Answer::NotFound);
        }
        Ok(Self { app, visit, register, kind, keeper })
    }

    fn professional(&self) -> bool {
        self.kind == RegisterKind::Professional
    }
}

/// The form.
pub async fn form(
    State(app): State<App>,
    visit: Visit,
    signed: Signed,
    Path(register): Path<String>,
) -> Result<Response, Answer> {
    let applying = Applying::open(&app, &visit, &signed, register).await?;
    Ok(shown(&applying, &Filled::default(), &Mistakes::default()))
}

fn shown(it: &Applying, filled: &Filled, mistakes: &Mistakes) -> Response {
    let words = it.visit.words();
    let register = it.visit.language().say(&format!("registers-register-{}", name(&it.kind))).unwrap_or_default();
    let content = html! {
        (error_summary(it.visit.language(), mistakes))
        h1 { (words.keeping_apply()) }
        p.lead { (register) }
        p { @if it.professional() { (words.keeping_apply_lead_professional()) } @else { (words.keeping_apply_lead_public()) } }
        (post_form(it.visit, &format!("/registers/{}/apply", it.register), html! {
            (act_id(filled))
            (published_fields(it, filled, mistakes))
            (conditions_fields(it, filled, mistakes))
            (part::actions(part::button(&words.keeping_apply_button())))
        }))
        p.source { @if it.professional() { (article(it, "ML 14(2)")) } @else { (article(it, "ML 16(2)")) } }
    };
    let status = if mistakes.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    page(it.visit.frame(words.keeping_apply()).status(status).back("/mediators", words.registers_title()), content)
}

fn article(it: &Applying, article: &str) -> String {
    law::cite(article).shown(crate::app::law_language(it.visit.language()))
}

fn choices<T: serde::Serialize>(it: &Applying, prefix: &str, all: &[T]) -> Vec<Choice> {
    let said = |one: &T| it.visit.language().say(&format!("{prefix}-{}", name(one))).unwrap_or_default();
    all.iter().map(|one| Choice::new(name(one), said(one))).collect()
}

fn published_fields(it: &Applying, filled: &Filled, mistakes: &Mistakes) -> Markup {
    let (words, language) = (it.visit.words(), it.visit.language());
    let field = |name, label: String| Field::new(language, name, label).filled(filled).mistakes(mistakes);
    let spoken: Vec<Choice> =
        LANGUAGES.iter().map(|code| Choice::new(*code, super::language_name(it.visit, code))).collect();
    html! {
        h2 { (words.keeping_published()) }
        p { (words.keeping_published_lead()) }
        (field("name-kk", words.keeping_name_kk()).text())
        (field("name-ru", words.keeping_name_ru()).text())
        (field("address-kk", words.keeping_address_kk()).text())
        (field("address-ru", words.keeping_address_ru()).text())
        (field("phone", words.registers_fact_phone()).optional().phone())
        (field("email", words.registers_fact_email()).optional().email())
        (field("fields", words.registers_fact_fields()).checkboxes(&choices(it, "registers-field", &Matter::ALL)))
        (field("languages", words.registers_fact_languages()).checkboxes(&spoken))
        (field("specialisation-kk", words.keeping_specialisation_kk()).optional().text())
        (field("specialisation-ru", words.keeping_specialisation_ru()).optional().text())
        (field("ways", words.keeping_ways()).optional().checkboxes(&choices(it, "keeping-way", &Way::ALL)))
        @if it.professional() {
            (field("fee", words.keeping_fee()).optional().radios(&choices(it, "keeping-fee", &Fee::ALL)))
            (field("certificate", words.keeping_certificate()).text())
            (field("certificate-issuer", words.keeping_certificate_issuer()).text())
        }
    }
}

fn conditions_fields(it: &Applying, filled: &Filled, mistakes: &Mistakes) -> Markup {
    let (words, language) = (it.visit.words(), it.visit.language());
    let field = |name, label: String| Field::new(language, name, label).filled(filled).mistakes(mistakes);
    html! {
        h2 { (words.keeping_conditions()) }
        p { (words.keeping_conditions_lead()) }
        (field("born", words.keeping_born()).date())
        @if it.professional() {
            (field("papers", words.keeping_papers()).hint(words.keeping_papers_hint())
                .checkboxes(&choices(it, "keeping-paper", &PaperKind::ALL)))
        }
        (field("declarations", words.keeping_declarations()).checkboxes(&choices(it, "keeping-declaration", &Declaration::ALL)))
        @if it.kind == RegisterKind::Public {
            h3 { (words.keeping_election_protocol()) }
            p { (words.keeping_election_protocol_lead()) }
            (field("protocol-number", words.keeping_protocol_number()).optional().text())
            (field("protocol-date", words.keeping_protocol_date()).optional().date())
            (field("protocol-place", words.keeping_protocol_place()).optional().text())
        }
    }
}

/// Takes the application; from its day the keeper's term runs.
pub async fn send(
    State(app): State<App>,
    visit: Visit,
    signed: Signed,
    Path(register): Path<String>,
    filled: Filled,
) -> Result<Response, Answer> {
    let applying = Applying::open(&app, &visit, &signed, register).await?;
    let mut mistakes = Mistakes::default();
    for name in ["name-kk", "name-ru", "address-kk", "address-ru", "fields", "languages"] {
        if filled.is_empty(name) {
            mistakes.add(name, visit.words().mistake_empty());
        }
    }
    if filled.is_empty("phone") && filled.is_empty("email") {
        mistakes.add("phone", visit.words().keeping_contact_empty());
    }
    let born = filled.date("born");
    if born.is_none() {
        mistakes.add("born", visit.words().filing_for_date_wrong());
    }
    if filled.all("certificate").chain(filled.all("specialisation-kk")).any(|it| it.chars().count() > 500) {
        mistakes.add("certificate", visit.words().mistake_too_long());
    }
    if !mistakes.is_empty() {
        return Ok(shown(&applying, &filled, &mistakes));
    }
    let application = Application {
        born,
        papers: ticked(&filled, "papers"),
        declarations: ticked(&filled, "declarations"),
        election: protocol(&filled),
    };
    let applied = Box::new(Applied { published: published(&filled), application });
    let act_id = filled.get("act_id");
    let person = if applying.keeper { PersonId(format!("mediator-{act_id}")) } else { signed.who.person.clone() };
    let act = RegisterAct::ReceiveApplication { person: person.clone(), applied };
    let book = BookId(format!("register/{}", applying.register));
    let today = applying.app.clerk.office().today();
    let done = app.clerk.perform_in_register(&signed.who, &book, act_id, &act, today, Through::Page).await;
    done.map_err(|it| answered(&visit, it))?;
    Ok(Redirect::to(&format!("/registers/{}/entries/{person}", applying.register)).into_response())
}

fn published(filled: &Filled) -> Published {
    let both = |name: &str| Bilingual::new(filled.get(&format!("{name}-kk")), filled.get(&format!("{name}-ru")));
    let number = filled.get("certificate").to_owned();
    let issuer = filled.get("certificate-issuer").to_owned();
    Published {
        name: both("name"),
        legal_address: both("address"),
        contacts: Contacts {
            email: filled.get("email").to_owned(),
            phone: filled.get("phone").to_owned(),
            ..Contacts::default()
        },
        fields: ticked(filled, "fields"),
        specialisation: both("specialisation"),
        languages: filled.all("languages").filter_map(LanguageCode::parse).collect(),
        certificate: (!number.is_empty()).then_some(Certificate { number, date: None, issuer }),
        organisation: String::new(),
        ways: ticked(filled, "ways"),
        fee: ticked(filled, "fee").pop_first(),
    }
}

fn protocol(filled: &Filled) -> Option<Election> {
    let (number, date) = (filled.get("protocol-number").to_owned(), filled.date("protocol-date")?);
    let place = filled.get("protocol-place").to_owned();
    (!number.is_empty()).then_some(Election { protocol: Paper { number, date, scan: None }, place })
}

fn ticked<T: Ord + DeserializeOwned>(filled: &Filled, name: &str) -> BTreeSet<T> {
    let read = |it: &str| serde_json::from_value(serde_json::Value::String(it.to_owned())).ok();
    filled.all(name).filter_map(read).collect()
}

// --- a complaint ---------------------------------------------------------------

/// The form of a complaint about a mediator.
pub async fn complaint(
    State(app): State<App>,
    visit: Visit,
    _: Signed,
    Path((register, person)): Path<(String, String)>,
) -> Result<Response, Answer> {
    complaint_page(&app, &visit, &register, &person, &Filled::default(), &Mistakes::default()).await
}

async fn complaint_page(
    app: &App,
    visit: &Visit,
    register: &str,
    person: &str,
    filled: &Filled,
    mistakes: &Mistakes,
) -> Result<Response, Answer> {
    let words = visit.words();
    let book = BookId(format!("register/{register}"));
    let it = app.clerk.mediator(&book, &PersonId(person.to_owned())).await.map_err(|it| answered(visit, it))?;
    let who = text(visit, &it.published.name);
    let back = format!("/mediators/{register}/{person}");
    let content = html! {
        (error_summary(visit.language(), mistakes))
        h1 { (words.keeping_complain()) }
        p.lead { (who) ", " (kind_word(visit, it.kind)) }
        @if it.kind == case::MediatorKind::Professional {
            p { (words.keeping_complain_lead()) }
            p { (words.keeping_complain_read()) }
            (post_form(visit, &format!("{back}/complaint"), html! {
                (act_id(filled))
                (Field::new(visit.language(), "text", words.keeping_complain_text()).filled(filled).mistakes(mistakes).textarea(8))
                (part::actions(part::button(&words.keeping_complain_button())))
            }))
            p.source { (law::cite("ML 14(7)").shown(crate::app::law_language(visit.language()))) }
        } @else { p { (words.keeping_complain_elsewhere()) } }
    };
    let status = if mistakes.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    Ok(page(visit.frame(words.keeping_complain()).status(status).back(back, who), content))
}

/// Takes the complaint.
pub async fn send_complaint(
    State(app): State<App>,
    visit: Visit,
    signed: Signed,
    Path((register, person)): Path<(String, String)>,
    filled: Filled,
) -> Result<Response, Answer> {
    let mut mistakes = Mistakes::default();
    let said = filled.get("text");
    if said.is_empty() {
        mistakes.add("text", visit.words().mistake_empty());
    }
    if said.chars().count() > 10_000 {
        mistakes.add("text", visit.words().mistake_too_long());
    }
    if !mistakes.is_empty() {
        return complaint_page(&app, &visit, &register, &person, &filled, &mistakes).await;
    }
    let book = BookId(format!("register/{register}"));
    let act = RegisterAct::ReceiveComplaint { person: PersonId(person.clone()), text: said.to_owned() };
    let today = app.clerk.office().today();
    let done = app.clerk.perform_in_register(&signed.who, &book, filled.get("act_id"), &act, today, Through::Page);
    done.await.map_err(|it| answered(&visit, it))?;
    let words = visit.words();
    let content = html! {
        h1 { (words.keeping_complained()) }
        p.lead { (words.keeping_complained_lead()) }
    };
    Ok(page(
        visit.frame(words.keeping_complained()).back(format!("/mediators/{register}/{person}"), words.shell_back()),
        content,
    ))
}
