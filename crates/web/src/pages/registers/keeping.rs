//! A keeper's own register: what waits for a decision, the elections, and everybody who stands in it.

use super::{slug, text};
use crate::app::{App, Signed, answer as answered};
use crate::fields::{Choice, Field, act_id, error_summary, hidden, post_form, upload_form};
use crate::{Answer, Filled, Mistakes, Visit, components as part, page};
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use clerk::{Failure, RegisterPage};
use jiff::civil::Date;
use maud::{Markup, html};
use record::{BookId, Paper, PersonId, Through};
use register::{Announcement, Bilingual, Election, ElectionBefore, RegisterAct, RegisterKind, State as Stands, TermId};

/// A register before its keeper.
pub(super) struct Kept<'a> {
    pub app: &'a App,
    pub visit: &'a Visit,
    pub book: BookId,
    pub page: RegisterPage,
}

impl<'a> Kept<'a> {
    /// The register as this person may see it.
    pub async fn open(app: &'a App, visit: &'a Visit, signed: &Signed, register: &str) -> Result<Self, Answer> {
        let book = BookId(format!("register/{register}"));
        let page = app.clerk.register_page(&signed.who, &book).await.map_err(|it| answered(visit, it))?;
        Ok(Self { app, visit, book, page })
    }

    /// As [`Kept::open`], for its keeper only.
    pub async fn by_keeper(app: &'a App, visit: &'a Visit, signed: &Signed, register: &str) -> Result<Self, Answer> {
        let book = BookId(format!("register/{register}"));
        app.clerk.kept_register(&signed.who, &book).await.map_err(|it| answered(visit, it))?;
        Self::open(app, visit, signed, register).await
    }

    pub fn address(&self) -> String {
        format!("/registers/{}", slug(&self.book))
    }

    pub fn kind(&self) -> Option<RegisterKind> {
        self.page.register.kind()
    }

    pub fn today(&self) -> Date {
        self.app.clerk.office().today()
    }

    /// The name under which somebody stands or asks to stand in the register.
    pub fn name_of(&self, person: &PersonId) -> String {
        let register = &self.page.register;
        let stands = register.published(person, Date::MAX).map(|it| &it.name);
        let asks = register.applications.iter().rev().find(|it| it.person == *person);
        let asks = asks.and_then(|it| it.applied.as_ref()).map(|it| &it.published.name);
        stands.or(asks).map(|it| text(self.visit, it)).unwrap_or_else(|| person.0.clone())
    }

    pub async fn does(&self, signed: &Signed, id: &str, act: &RegisterAct, on: Date) -> Result<(), Failure> {
        let clerk = &self.app.clerk;
        clerk.perform_in_register(&signed.who, &self.book, id, act, on, Through::Page).await.map(drop)
    }
}

/// A keeper's own register: everybody who stands in it, as of today, and what waits.
pub async fn show(
    State(app): State<App>,
    visit: Visit,
    signed: Signed,
    Path(register): Path<String>,
) -> Result<Response, Answer> {
    let kept = Kept::by_keeper(&app, &visit, &signed, &register).await?;
    Ok(shown(&kept, &Filled::default(), &Mistakes::default()))
}

fn shown(kept: &Kept, filled: &Filled, mistakes: &Mistakes) -> Response {
    let words = kept.visit.words();
    let address = kept.address();
    let content = html! {
        (error_summary(kept.visit.language(), mistakes))
        h1 { (words.registers_kept_title()) }
        p.lead { (words.registers_kept_lead()) }
        (clocks(kept))
        h2 { (words.keeping_applications()) }
        (applications(kept))
        p { a href={ (address) "/apply" } { (words.keeping_apply_paper()) } }
        @if kept.page.register.complaints.iter().any(|it| it.decided.is_none()) {
            h2 { (words.keeping_complaints()) }
            ul { @for it in kept.page.register.complaints.iter().filter(|it| it.decided.is_none()) {
                li { a href={ (address) "/entries/" (it.person) } { (kept.name_of(&it.person)) } " · " (words::date_numeric(it.received_on)) }
            } }
        }
        @if kept.kind() == Some(RegisterKind::Public) { (elections(kept, filled, mistakes)) }
        h2 { (words.registers_kept_table()) }
        (table(kept))
        h2 { (words.keeping_take()) }
        ul {
            li { a href={ (address) "/sheet" } { (words.keeping_sheet()) } " · " a href={ (address) "/sheet.pdf" } download { "PDF" } }
            li { a href={ (address) "/list.csv" } download { "CSV" } " · " a href={ (address) "/list.xlsx" } download { "XLSX" } " · " a href={ (address) "/list.json" } download { "JSON" } }
        }
        h2 { (words.keeping_import()) }
        p { (words.keeping_import_lead()) }
        (upload_form(kept.visit, &format!("{address}/import"), html! {
            (act_id(filled))
            (Field::new(kept.visit.language(), "table", words.keeping_import_file()).filled(filled).mistakes(mistakes)
                .file("CSV, XLSX", ".csv,.xlsx", 2))
            (part::actions(part::button(&words.keeping_import_button())))
        }))
    };
    let status = if mistakes.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    page(
        kept.visit.frame(words.registers_kept_title()).status(status).back("/registers", words.registers_own_title()),
        content,
    )
}

/// The terms that run for the keeper, each with its article.
pub(super) fn clocks(kept: &Kept) -> Markup {
    let (words, language) = (kept.visit.words(), kept.visit.language());
    let said = |it: &TermId| match it {
        TermId::Decision { person, .. } => words.keeping_clock_decision(kept.name_of(person)),
        TermId::Protocol { election } => words.keeping_clock_protocol(i64::from(*election)),
        TermId::Suspension { person, .. } => words.keeping_clock_suspension(kept.name_of(person)),
    };
    let clock = |it: &law::RegisterClock| part::Clock {
        what: said(&it.term),
        last_day: it.last_day,
        today: kept.today(),
        first_day: Some(it.from),
        length: None,
        article: Some(it.article.shown(crate::app::law_language(language))),
    };
    html! { @for it in &kept.page.clocks { (part::clock(language, &clock(it))) } }
}

fn applications(kept: &Kept) -> Markup {
    let words = kept.visit.words();
    let open: Vec<_> = kept.page.register.applications.iter().filter(|it| it.answer.is_none()).collect();
    html! {
        @if open.is_empty() { (part::empty(&words.keeping_applications_none(), None)) }
        ul {
            @for it in open {
                li {
                    a href={ (kept.address()) "/entries/" (it.person) } { (kept.name_of(&it.person)) }
                    " · " (words.keeping_received(words::date_numeric(it.received_on)))
                }
            }
        }
    }
}

fn table(kept: &Kept) -> Markup {
    let words = kept.visit.words();
    let lines = kept.page.register.list(kept.today());
    let heads = [
        words.registers_fact_number(),
        words.registers_kept_name(),
        words.registers_kept_state(),
        words.registers_kept_entered(),
        words.registers_kept_papers(),
    ];
    let row = |it: &register::Listed| {
        let state = match it.standing.state {
            Stands::Active => words.registers_active(),
            Stands::Suspended { .. } => words.registers_suspended(),
            Stands::Excluded | Stands::NotEntered => words.registers_excluded(),
        };
        let papers = kept.page.register.application(&it.person).map_or(0, |it| it.papers.len());
        vec![
            html! { @if let Some(number) = it.standing.number { (number) } },
            html! { a href={ (kept.address()) "/entries/" (it.person) } { (kept.name_of(&it.person)) } },
            html! { (state) },
            html! { @if let Some(day) = it.standing.entered_on { (words::date_numeric(day)) } },
            html! { (words.registers_kept_papers_count(papers as i64)) },
        ]
    };
    let rows: Vec<Vec<Markup>> = lines.iter().map(row).collect();
    html! {
        @if rows.is_empty() { (part::empty(&words.registers_kept_empty(), None)) }
        @else { (part::table(&words.registers_kept_table(), &heads, &rows)) }
    }
}

// --- elections (Law on Mediation 15) ---------------------------------------

fn elections(kept: &Kept, filled: &Filled, mistakes: &Mistakes) -> Markup {
    let (words, language) = (kept.visit.words(), kept.visit.language());
    let field = |name, label: String| Field::new(language, name, label).filled(filled).mistakes(mistakes);
    html! {
        h2 { (words.keeping_elections()) }
        @for it in &kept.page.register.elections { (election(kept, it, filled, mistakes)) }
        (part::details(&words.keeping_announce(), html! {
            p { (words.keeping_announce_lead()) }
            (post_form(kept.visit, &format!("{}/elections", kept.address()), html! {
                (act_id(filled))
                (field("gathering", words.keeping_gathering_on()).date())
                (field("place-kk", words.keeping_place_kk()).text())
                (field("place-ru", words.keeping_place_ru()).text())
                (field("requirements-kk", words.keeping_requirements_kk()).textarea(4))
                (field("requirements-ru", words.keeping_requirements_ru()).textarea(4))
                (part::actions(part::button(&words.keeping_announce_button())))
            }))
        }))
    }
}

fn election(kept: &Kept, it: &ElectionBefore, filled: &Filled, mistakes: &Mistakes) -> Markup {
    let (words, language) = (kept.visit.words(), kept.visit.language());
    let day = |it: Date| words::date_with_year(it, language);
    let taken = law::documents_taken_until(it.announced_on, &kept.app.clerk.calendar());
    let address = format!("{}/elections/{}", kept.address(), it.no);
    let field = |name, label: String| Field::new(language, name, label).filled(filled).mistakes(mistakes);
    let candidates: Vec<Choice> = kept
        .page
        .register
        .applications
        .iter()
        .map(|it| Choice::new(it.person.0.clone(), kept.name_of(&it.person)))
        .collect();
    html! {
        section {
            h3 { (words.keeping_election(i64::from(it.no), day(it.gathering_on))) }
            p { (words.keeping_documents_until(day(taken))) }
            @match (it.held_on, &it.protocol) {
                (_, Some(protocol)) => p { (words.keeping_protocol_received(day(protocol.on), i64::from(protocol.participants))) }
                (None, None) => (post_form(kept.visit, &address, html! {
                    (act_id(&Filled::default())) (hidden("step", "held"))
                    (part::second_button("held", "yes", &words.keeping_held()))
                }))
                (Some(held), None) => (post_form(kept.visit, &address, html! {
                    p { (words.keeping_held_on(day(held))) }
                    (act_id(filled)) (hidden("step", "protocol"))
                    (field("protocol-number", words.keeping_protocol_number()).text())
                    (field("protocol-place", words.keeping_protocol_place()).text())
                    (field("participants", words.keeping_participants()).digits())
                    (field("elected", words.keeping_elected()).hint(words.keeping_elected_hint()).checkboxes(&candidates))
                    (part::actions(part::button(&words.keeping_protocol_button())))
                }))
            }
        }
    }
}

/// Announces an election.
pub async fn announce(
    State(app): State<App>,
    visit: Visit,
    signed: Signed,
    Path(register): Path<String>,
    filled: Filled,
) -> Result<Response, Answer> {
    let kept = Kept::by_keeper(&app, &visit, &signed, &register).await?;
    let mut mistakes = Mistakes::default();
    let gathering_on = filled.date("gathering");
    if gathering_on.is_none() {
        mistakes.add("gathering", visit.words().filing_for_date_wrong());
    }
    for name in ["place-kk", "place-ru", "requirements-kk", "requirements-ru"] {
        if filled.is_empty(name) {
            mistakes.add(name, visit.words().mistake_empty());
        }
    }
    let (Some(gathering_on), true) = (gathering_on, mistakes.is_empty()) else {
        return Ok(shown(&kept, &filled, &mistakes));
    };
    let both = |name: &str| Bilingual::new(filled.get(&format!("{name}-kk")), filled.get(&format!("{name}-ru")));
    let announcement = Announcement { place: both("place"), requirements: both("requirements") };
    let act = RegisterAct::AnnounceElection { gathering_on, announcement };
    let done = kept.does(&signed, filled.get("act_id"), &act, kept.today()).await;
    done.map_err(|it| answered(&visit, it))?;
    Ok(Redirect::to(&kept.address()).into_response())
}

/// Notes that a gathering was held, or that its protocol has come.
pub async fn elect(
    State(app): State<App>,
    visit: Visit,
    signed: Signed,
    Path((register, election)): Path<(String, u32)>,
    filled: Filled,
) -> Result<Response, Answer> {
    let kept = Kept::by_keeper(&app, &visit, &signed, &register).await?;
    let known = kept.page.register.election(election).ok_or(Answer::NotFound)?;
    let act = if filled.has("step", "held") {
        RegisterAct::HoldGathering { election }
    } else {
        let mut mistakes = Mistakes::default();
        for name in ["protocol-number", "protocol-place", "elected"] {
            if filled.is_empty(name) {
                mistakes.add(name, visit.words().mistake_empty());
            }
        }
        let participants = filled.get("participants").parse().unwrap_or(0_u32);
        if participants == 0 {
            mistakes.add("participants", visit.words().keeping_participants_wrong());
        }
        if !mistakes.is_empty() {
            return Ok(shown(&kept, &filled, &mistakes));
        }
        let date = known.held_on.unwrap_or(kept.today());
        let number = filled.get("protocol-number").to_owned();
        let protocol = Paper { number, date, scan: None };
        RegisterAct::ReceiveProtocol {
            election,
            elected: filled.all("elected").map(PersonId::from).collect(),
            participants,
            protocol: Election { protocol, place: filled.get("protocol-place").to_owned() },
        }
    };
    let done = kept.does(&signed, filled.get("act_id"), &act, kept.today()).await;
    done.map_err(|it| answered(&visit, it))?;
    Ok(Redirect::to(&kept.address()).into_response())
}

/// Enters a register kept so far in a table, line by line; nothing when a line cannot be read or is refused.
pub async fn import(
    State(app): State<App>,
    visit: Visit,
    signed: Signed,
    Path(register): Path<String>,
    filled: Filled,
) -> Result<Response, Answer> {
    let kept = Kept::by_keeper(&app, &visit, &signed, &register).await?;
    let words = visit.words();
    let mut mistakes = Mistakes::default();
    let act_id = filled.get("act_id").to_owned();
    let bytes = filled.upload("table").map(|it| it.bytes.as_slice()).unwrap_or_default();
    let read = register::table_of(bytes);
    let mut count = 0;
    let mut fresh = || {
        count += 1;
        PersonId(format!("mediator-{act_id}-{count}"))
    };
    let rows = match read.as_deref().map(|it| register::rows(it, &mut fresh)) {
        Some(Ok(rows)) if !rows.is_empty() => rows,
        Some(Err(wrong)) => {
            let first = wrong.first().map(|it| (it.line, it.column.clone())).unwrap_or_default();
            mistakes.add("table", words.keeping_import_wrong(first.1, first.0.to_string()));
            return Ok(shown(&kept, &filled, &mistakes));
        }
        _ => {
            mistakes.add("table", words.keeping_import_unreadable());
            return Ok(shown(&kept, &filled, &mistakes));
        }
    };
    for row in rows {
        let (line, on) = (row.line, row.entered_on);
        let act = RegisterAct::EnterMediator(row.act);
        match kept.does(&signed, &format!("{act_id}-{line}"), &act, on).await {
            Ok(()) => {}
            Err(Failure::RegisterRefused(refusal)) => {
                let said = crate::refusals::of_register(visit.language(), &refusal).what;
                mistakes.add("table", words.keeping_import_refused(line.to_string(), said));
                return Ok(shown(&kept, &filled, &mistakes));
            }
            Err(failure) => return Err(answered(&visit, failure)),
        }
    }
    Ok(Redirect::to(&kept.address()).into_response())
}
