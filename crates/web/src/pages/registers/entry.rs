//! One mediator in a register: the application, what was decided, and what can be done. For the keeper and the mediator.

use super::keeping::{Kept, clocks};
use crate::app::{App, Signed, answer as answered};
use crate::fields::{Choice, Field, act_id, error_summary, hidden, post_form};
use crate::pages::filing::{draft::read, steps::name};
use crate::{Answer, Filled, Mistakes, Visit, components as part, page};
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use clerk::Failure;
use jiff::civil::Date;
use maud::{Markup, html};
use record::PersonId;
use register::{
    Body, Complaint, EnterMediator, Event, ExclusionGround, Fact, Finding, RegisterAct, RegisterKind,
    RestorationGround, State as Stands, SuspensionGround, shortcomings,
};

const SUSPENSIONS: [SuspensionGround; 3] =
    [SuspensionGround::ConfirmedBreach, SuspensionGround::OwnRequest, SuspensionGround::Other];
const RESTORATIONS: [RestorationGround; 3] =
    [RestorationGround::CourtReversed, RestorationGround::GroundGone, RestorationGround::OwnRequest];
const EXCLUSIONS: [ExclusionGround; 4] = [
    ExclusionGround::OwnRequest,
    ExclusionGround::ConditionLost,
    ExclusionGround::KeeperDecided,
    ExclusionGround::Death,
];

/// One mediator's page in a register.
struct Entry<'a> {
    kept: Kept<'a>,
    person: PersonId,
    keeper: bool,
}

impl<'a> Entry<'a> {
    async fn open(
        app: &'a App,
        visit: &'a Visit,
        signed: &Signed,
        register: &str,
        person: String,
    ) -> Result<Self, Answer> {
        let kept = Kept::open(app, visit, signed, register).await?;
        let person = PersonId(person);
        let keeper = app.clerk.kept_register(&signed.who, &kept.book).await.is_ok();
        // A mediator reads the own page; to read another's the published one is there.
        let known = kept.page.events.iter().any(|it| it.fact.person() == Some(&person));
        if known && (keeper || person == signed.who.person) {
            Ok(Self { kept, person, keeper })
        } else {
            Err(Answer::NotFound)
        }
    }

    fn address(&self) -> String {
        format!("{}/entries/{}", self.kept.address(), self.person)
    }

    fn day(&self, day: Date) -> String {
        words::date_with_year(day, self.kept.visit.language())
    }

    fn state(&self) -> Stands {
        self.kept.page.register.standing(&self.person, self.kept.today()).state
    }
}

/// Shows it.
pub async fn show(
    State(app): State<App>,
    visit: Visit,
    signed: Signed,
    Path((register, person)): Path<(String, String)>,
) -> Result<Response, Answer> {
    let entry = Entry::open(&app, &visit, &signed, &register, person).await?;
    Ok(shown(&entry, &Filled::default(), &Mistakes::default()))
}

fn shown(entry: &Entry, filled: &Filled, mistakes: &Mistakes) -> Response {
    let (words, kept) = (entry.kept.visit.words(), &entry.kept);
    let name = kept.name_of(&entry.person);
    let content = html! {
        (error_summary(kept.visit.language(), mistakes))
        h1 { (name) }
        (state(entry))
        @if entry.keeper { (clocks(kept)) (decisions(entry, filled, mistakes)) }
        h2 { (words.keeping_history()) }
        (part::lines(html! { @for it in kept.page.events.iter().filter(|it| it.fact.person() == Some(&entry.person)) { (line(entry, it)) } }))
        (appeal(entry))
    };
    let status = if mistakes.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let frame = kept.visit.frame(name).status(status);
    let frame = if entry.keeper {
        frame.back(kept.address(), words.registers_kept_title())
    } else {
        frame.back("/mediators", words.registers_title())
    };
    page(frame, content)
}

fn state(entry: &Entry) -> Markup {
    let words = entry.kept.visit.words();
    html! {
        p {
            @match entry.state() {
                Stands::Active => (part::tag(part::Tone::Done, &words.registers_active())),
                Stands::Suspended { to, .. } => {
                    (part::tag(part::Tone::Warn, &words.registers_suspended()))
                    @if let Some(to) = to { " " (words.registers_suspended_until(entry.day(to))) }
                },
                Stands::Excluded => (part::tag(part::Tone::Stop, &words.registers_excluded())),
                Stands::NotEntered => (part::tag(part::Tone::Plain, &words.keeping_not_entered())),
            }
        }
    }
}

// --- what the keeper decides -------------------------------------------------

fn decisions(entry: &Entry, filled: &Filled, mistakes: &Mistakes) -> Markup {
    let register = &entry.kept.page.register;
    let about = |it: &&Complaint| it.person == entry.person && it.decided.is_none();
    html! {
        @if register.open_application(&entry.person).is_some() { (application(entry, filled, mistakes)) }
        @for it in register.complaints.iter().filter(about) { (complaint(entry, it, filled, mistakes)) }
        @match entry.state() {
            Stands::Active => { (suspension(entry, filled, mistakes)) (exclusion(entry, filled, mistakes)) }
            Stands::Suspended { .. } => { (restoration(entry, filled)) (exclusion(entry, filled, mistakes)) }
            Stands::Excluded | Stands::NotEntered => {}
        }
    }
}

fn form(entry: &Entry, step: &str, filled: &Filled, fields: Markup) -> Markup {
    post_form(entry.kept.visit, &entry.address(), html! { (act_id(filled)) (hidden("step", step)) (fields) })
}

/// What the conditions of the law say today, and the two ways to answer.
fn application(entry: &Entry, filled: &Filled, mistakes: &Mistakes) -> Markup {
    let (visit, words) = (entry.kept.visit, entry.kept.visit.words());
    let register = &entry.kept.page.register;
    let applied = register.open_application(&entry.person).and_then(|it| it.applied.as_ref());
    let kind = entry.kept.kind().unwrap_or(RegisterKind::Professional);
    let lacks = applied.map(|it| shortcomings(kind, &it.application, entry.kept.today())).unwrap_or_default();
    let said = |it: &register::RegisterRefusal| {
        let article = law::cite(it.article).shown(crate::app::law_language(visit.language()));
        (crate::refusals::of_register(visit.language(), it).what, article)
    };
    html! {
        h2 { (words.keeping_application()) }
        @if let Some(applied) = applied {
            (super::public_facts(visit, &applied.published))
            (part::facts(&[
                (words.keeping_born(), html! { @if let Some(born) = applied.application.born { (words::date_numeric(born)) } }),
                (words.keeping_papers(), html! { (words.registers_kept_papers_count(applied.application.papers.len() as i64)) }),
                (words.keeping_election_protocol(), html! { @if let Some(it) = &applied.application.election {
                    (it.protocol.number) ", " (words::date_numeric(it.protocol.date)) ", " (it.place) } }),
            ]))
        }
        @if lacks.is_empty() { p { (part::tag(part::Tone::Done, &words.keeping_conditions_hold())) } }
        @else {
            h3 { (words.keeping_lacks()) }
            ul { @for (what, article) in lacks.iter().map(said) { li { (what) " " span.source { (article) } } } }
        }
        (form(entry, "enter", filled, part::actions(part::button(&words.keeping_enter()))))
        (form(entry, "refuse", filled, html! {
            (reasons(entry, "refuse-reasons", words.keeping_refuse_reasons(), filled, mistakes))
            (part::actions(part::second_button("refuse", "yes", &words.keeping_refuse())))
        }))
    }
}

fn reasons(entry: &Entry, name: &'static str, label: String, filled: &Filled, mistakes: &Mistakes) -> Markup {
    Field::new(entry.kept.visit.language(), name, label).filled(filled).mistakes(mistakes).textarea(4)
}

fn options<T: serde::Serialize>(entry: &Entry, group: &str, all: &[T]) -> Vec<Choice> {
    let language = entry.kept.visit.language();
    let said = |it: &T| language.say(&format!("keeping-{group}-{}", name(it))).unwrap_or_default();
    all.iter().map(|it| Choice::new(name(it), said(it))).collect()
}

fn complaint(entry: &Entry, it: &Complaint, filled: &Filled, mistakes: &Mistakes) -> Markup {
    let (language, words) = (entry.kept.visit.language(), entry.kept.visit.words());
    let findings = options(entry, "finding", &[Finding::Confirmed, Finding::NotConfirmed]);
    html! {
        h2 { (words.keeping_complaint(entry.day(it.received_on))) }
        @if let Some(text) = &it.text { blockquote { (text) } }
        (form(entry, "decide", filled, html! {
            (hidden("complaint", &it.no.to_string()))
            (Field::new(language, "finding", words.keeping_finding()).hint(words.keeping_finding_hint())
                .filled(filled).mistakes(mistakes).radios(&findings))
            (reasons(entry, "decide-reasons", words.keeping_reasons(), filled, mistakes))
            (part::actions(part::button(&words.keeping_decide())))
        }))
    }
}

fn suspension(entry: &Entry, filled: &Filled, mistakes: &Mistakes) -> Markup {
    let (language, words) = (entry.kept.visit.language(), entry.kept.visit.words());
    part::details(
        &words.keeping_suspend(),
        form(
            entry,
            "suspend",
            filled,
            html! {
                p { (words.keeping_suspend_lead()) }
                (Field::new(language, "suspend-ground", words.keeping_ground()).filled(filled).mistakes(mistakes)
                    .radios(&options(entry, "suspension", &SUSPENSIONS)))
                (reasons(entry, "suspend-reasons", words.keeping_reasons(), filled, mistakes))
                (part::actions(part::button(&words.keeping_suspend())))
            },
        ),
    )
}

fn restoration(entry: &Entry, filled: &Filled) -> Markup {
    let (language, words) = (entry.kept.visit.language(), entry.kept.visit.words());
    part::details(
        &words.keeping_restore(),
        form(
            entry,
            "restore",
            filled,
            html! {
                (Field::new(language, "restore-ground", words.keeping_ground()).filled(filled)
                    .radios(&options(entry, "restoration", &RESTORATIONS)))
                (part::actions(part::button(&words.keeping_restore())))
            },
        ),
    )
}

fn exclusion(entry: &Entry, filled: &Filled, mistakes: &Mistakes) -> Markup {
    let (language, words) = (entry.kept.visit.language(), entry.kept.visit.words());
    part::details(
        &words.keeping_exclude(),
        form(
            entry,
            "exclude",
            filled,
            html! {
                p { (words.keeping_exclude_lead()) }
                (Field::new(language, "exclude-ground", words.keeping_ground()).filled(filled).mistakes(mistakes)
                    .radios(&options(entry, "exclusion", &EXCLUSIONS)))
                (Field::new(language, "exclude-on", words.keeping_exclude_on()).optional().filled(filled)
                    .mistakes(mistakes).date())
                (reasons(entry, "exclude-reasons", words.keeping_reasons(), filled, mistakes))
                (part::actions(part::button(&words.keeping_exclude())))
            },
        ),
    )
}

/// Does what the keeper decided.
pub async fn decide(
    State(app): State<App>,
    visit: Visit,
    signed: Signed,
    Path((register, person)): Path<(String, String)>,
    filled: Filled,
) -> Result<Response, Answer> {
    let entry = Entry::open(&app, &visit, &signed, &register, person).await?;
    if !entry.keeper {
        return Err(Answer::NotFound);
    }
    let mut mistakes = Mistakes::default();
    let act = act(&entry, &filled, &mut mistakes);
    let none = ["exclude-on", "exclude-on-month", "exclude-on-year"].iter().all(|it| filled.is_empty(it));
    let on = if none { Some(entry.kept.today()) } else { filled.date("exclude-on") };
    if on.is_none() {
        mistakes.add("exclude-on", visit.words().filing_for_date_wrong());
    }
    let (Some(act), Some(on), true) = (act, on, mistakes.is_empty()) else {
        return Ok(shown(&entry, &filled, &mistakes));
    };
    match entry.kept.does(&signed, filled.get("act_id"), &act, on).await {
        Ok(()) => Ok(Redirect::to(&entry.address()).into_response()),
        Err(Failure::Mistake(_)) => {
            mistakes.add("exclude-on", visit.words().mistake_in_the_future());
            Ok(shown(&entry, &filled, &mistakes))
        }
        Err(failure) => Err(answered(&visit, failure)),
    }
}

fn act(entry: &Entry, filled: &Filled, mistakes: &mut Mistakes) -> Option<RegisterAct> {
    let words = entry.kept.visit.words();
    let person = entry.person.clone();
    let step = filled.get("step");
    let reasons_field = match step {
        "refuse" => "refuse-reasons",
        "suspend" => "suspend-reasons",
        "exclude" => "exclude-reasons",
        "decide" => "decide-reasons",
        _ => "",
    };
    let reasons = filled.get(reasons_field).to_owned();
    if !reasons_field.is_empty() && reasons.is_empty() {
        mistakes.add(reasons_field, words.keeping_reasons_empty());
    }
    let mut chosen = |name: &'static str| {
        if filled.is_empty(name) {
            mistakes.add(name, words.filing_choose());
        }
        filled.get(name)
    };
    Some(match step {
        "enter" => {
            let open = entry.kept.page.register.open_application(&person)?;
            let applied = open.applied.clone()?;
            RegisterAct::EnterMediator(EnterMediator {
                person,
                number: None,
                applied_on: Some(open.received_on),
                published: applied.published,
                application: applied.application,
            })
        }
        "refuse" => {
            let applied_on = entry.kept.page.register.open_application(&person).map(|it| it.received_on);
            RegisterAct::RefuseEntry { person, applied_on, reasons }
        }
        "suspend" => {
            let ground = read(chosen("suspend-ground"))?;
            RegisterAct::SuspendMediator { person, from: entry.kept.today(), to: None, ground, reasons }
        }
        "restore" => RegisterAct::RestoreMediator { person, ground: read(chosen("restore-ground"))? },
        "exclude" => RegisterAct::ExcludeMediator { person, ground: read(chosen("exclude-ground"))?, reasons },
        "decide" => {
            let complaint = filled.get("complaint").parse().ok()?;
            RegisterAct::DecideComplaint { complaint, finding: read(chosen("finding"))?, reasons }
        }
        _ => return None,
    })
}

// --- history -------------------------------------------------------------------

fn line(entry: &Entry, event: &Event) -> Markup {
    let language = entry.kept.visit.language();
    let on = event.header.happened_on;
    let key = match &event.fact {
        Fact::ComplaintDecided { finding, .. } => format!("keeping-event-complaint-{}", name(finding)),
        Fact::MediatorExcluded { ground, .. } => format!("keeping-event-excluded-{}", name(ground)),
        fact => format!("keeping-event-{}", fact.to_record().0),
    };
    let said = language.say(&key).unwrap_or_default();
    let until = match &event.fact {
        Fact::MediatorSuspended { to: Some(to), .. } => Some(*to),
        _ => None,
    };
    let when = words::date_numeric(on);
    part::line(
        &when,
        &on.to_string(),
        html! {
            p { (said) @if let Some(to) = until { " " (entry.kept.visit.words().registers_suspended_until(entry.day(to))) } }
            @if let Some(Body::Text(text)) = &event.body { blockquote { (text) } }
        },
    )
}

/// Where a decision can be appealed: the statute says it of organisations; of akims the text at hand does not.
fn appeal(entry: &Entry) -> Markup {
    let (visit, words) = (entry.kept.visit, entry.kept.visit.words());
    let against = |it: &Event| {
        matches!(it.fact, Fact::EntryRefused { .. } | Fact::MediatorSuspended { .. } | Fact::MediatorExcluded { .. })
            && it.fact.person() == Some(&entry.person)
    };
    if !entry.kept.page.events.iter().any(against) {
        return html! {};
    }
    let article = law::cite("ML 14(8)").shown(crate::app::law_language(visit.language()));
    html! {
        section {
            h2 { (words.keeping_appeal()) }
            @if entry.kept.kind() == Some(RegisterKind::Professional) {
                p { (words.keeping_appeal_court()) }
                p.source { (article) }
            } @else { p { (words.keeping_appeal_other()) } }
        }
    }
}
