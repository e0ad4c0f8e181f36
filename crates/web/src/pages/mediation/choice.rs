//! Choosing a mediator together, and the mediator's consent, explanations and withdrawal.

use crate::Answer;
use crate::app;
use crate::components::{self as part, Tone};
use crate::events::{name_of, person, side};
use crate::fields::{Choice, Field, act_id, error_summary, hidden, post_form};
use crate::filled::{Filled, Mistakes};
use crate::pages::case::{Form, Opened, Trouble};
use axum::extract::Query;
use axum::http::StatusCode;
use axum::response::Response;
use case::{Act, ActKind, MediatorKind};
use clerk::{CandidateShown, Clerk, MediatorFilter};
use maud::{Markup, html};
use record::{BookId, PersonId};
use serde::Deserialize;

/// So many mediators stand on one page; a name or a language narrows the list.
const SHOWN: usize = 100;

/// Whom to look for.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Sought {
    pub name: String,
    pub kind: String,
    pub language: String,
}

const KINDS: [(&str, MediatorKind); 3] = [
    ("professional", MediatorKind::Professional),
    ("public", MediatorKind::Public),
    ("retired-judge", MediatorKind::RetiredJudge),
];

impl Sought {
    fn filter(&self) -> MediatorFilter {
        MediatorFilter {
            name: self.name.trim().to_owned(),
            kind: KINDS.iter().find(|it| it.0 == self.kind).map(|it| it.1),
            language: self.language.trim().to_owned(),
            only_active: true,
            ..MediatorFilter::default()
        }
    }

    fn filled(&self) -> Filled {
        Filled::of([("name", &*self.name), ("kind", &*self.kind), ("language", &*self.language)])
    }
}

/// The registers, with whom each side has marked.
pub async fn show(opened: Opened, Query(sought): Query<Sought>) -> Result<Response, Answer> {
    let found = candidates(&opened, &sought).await?;
    let judges = judges(&opened).await?;
    Ok(choice_page(&opened, &sought, &found, &judges, &Trouble::default()))
}

async fn candidates(opened: &Opened, sought: &Sought) -> Result<Vec<CandidateShown>, Answer> {
    let (clerk, who) = (&opened.app.clerk, &opened.signed.who);
    let found = clerk.candidates(who, &opened.sheet.number, &sought.filter()).await;
    found.map_err(|failure| app::answer(&opened.visit, failure))
}

/// In court a judge may mediate too (CPC 179(1); Law on Mediation 9(3)(2)).
async fn judges(opened: &Opened) -> Result<Vec<(PersonId, String)>, Answer> {
    match &opened.case().court {
        Some(court) => {
            let judges = opened.app.clerk.judges_of(&court.organisation).await;
            judges.map_err(|failure| app::answer(&opened.visit, failure))
        }
        None => Ok(vec![]),
    }
}

fn of_the_court(opened: &Opened, judges: &[(PersonId, String)]) -> Markup {
    let words = opened.words();
    html! {
        @if !judges.is_empty() && opened.sheet.may(ActKind::ChooseMediator) {
            h2 { (words.people_judges()) }
            p { (words.people_judges_lead()) }
            ul {
                @for (judge, name) in judges {
                    li {
                        (post_form(&opened.visit, &format!("{}/mediator", opened.address()), html! {
                            (act_id(&Filled::default()))
                            (hidden("judge", &judge.0))
                            button.button.is-quiet type="submit" { (words.mediation_choose_button(name)) }
                        }))
                    }
                }
            }
        }
    }
}

fn choice_page(
    opened: &Opened,
    sought: &Sought,
    found: &[CandidateShown],
    judges: &[(PersonId, String)],
    trouble: &Trouble,
) -> Response {
    let (words, language) = (opened.words(), opened.language());
    let may = opened.sheet.may(ActKind::ChooseMediator);
    let content = html! {
        h1 { (words.mediation_choose()) }
        (error_summary(language, &trouble.mistakes))
        @if let Some(refused) = &trouble.refused { (part::refusal_box(language, refused)) }
        p.lead { (words.mediation_choose_lead()) }
        (marks(opened))
        @if !may { p { (words.case_not_now()) } }
        (search(opened, sought))
        @if found.is_empty() { (part::empty(&words.mediation_choose_none(), None)) }
        @if found.len() > SHOWN {
            p { (words.mediation_choose_many(number(found.len()), number(SHOWN))) }
        }
        (part::lines(html! { @for it in found.iter().take(SHOWN) { (one(opened, it, may)) } }))
        (of_the_court(opened, judges))
        (part::details(&words.keeping_order(), html! { p { (words.keeping_order_how(Clerk::choosing_seed(&opened.sheet.number))) } }))
    };
    let status = if trouble.refused.is_some() { StatusCode::CONFLICT } else { StatusCode::OK };
    opened.page(&words.mediation_choose(), status, content)
}

fn number(it: usize) -> i64 {
    i64::try_from(it).unwrap_or(i64::MAX)
}

/// Whom each side would have.
fn marks(opened: &Opened) -> Markup {
    let (words, case, language) = (opened.words(), opened.case(), opened.language());
    let Some(procedure) = case.latest() else { return html! {} };
    let own = opened.sheet.view.side();
    html! {
        @for no in case.settling_sides() {
            @let who = side(case, no, language);
            @match procedure.marks.get(&no) {
                Some(marked) => {
                    p {
                        @if own == Some(no) { (words.mediation_choose_mine(person(case, marked, language))) }
                        @else { strong { (words.mediation_choose_theirs(who, person(case, marked, language))) } }
                    }
                }
                None => { @if own != Some(no) { p { (words.mediation_choose_not_yet(who)) } } }
            }
        }
        @if let Some(chosen) = procedure.mediator.as_ref() {
            (part::banner(Tone::Done, html! {
                p { (words.events_mediator_chosen(person(case, &chosen.person, language))) }
            }))
        }
    }
}

fn search(opened: &Opened, sought: &Sought) -> Markup {
    let (words, language) = (opened.words(), opened.language());
    let filled = sought.filled();
    let kinds: Vec<(String, String)> =
        KINDS.iter().map(|it| (it.0.to_owned(), words.case_mediator_kind(it.0))).collect();
    let languages: Vec<(String, String)> =
        words::Language::ALL.iter().map(|it| (it.code().to_owned(), it.name().to_owned())).collect();
    let form = html! {
        form method="get" action=(opened.visit.path()) {
            (Field::new(language, "name", words.mediation_choose_name()).filled(&filled).optional().text())
            (Field::new(language, "kind", words.mediation_choose_kind()).filled(&filled).optional().select(&kinds))
            (Field::new(language, "language", words.mediation_choose_language()).filled(&filled).optional().select(&languages))
            (part::button(&words.mediation_choose_search()))
        }
    };
    part::details(&words.mediation_choose_narrow(), form)
}

/// One mediator: name, kind, languages, whether a fee is taken, a way to the register, a button.
fn one(opened: &Opened, it: &CandidateShown, may: bool) -> Markup {
    let words = opened.words();
    let (without_language, it) = (it.without_language, &it.listed);
    let name = name_in(opened, it);
    let fee =
        if it.kind == MediatorKind::Public { words.mediation_choose_free() } else { words.mediation_choose_fee() };
    let languages: Vec<String> = it.published.languages.iter().map(|it| language_name(it.as_str())).collect();
    let marked = opened.case().latest().and_then(|procedure| {
        let own = opened.sheet.view.side();
        procedure.marks.iter().find(|(side, who)| **who == it.person && Some(**side) != own).map(|it| *it.0)
    });
    html! {
        li.line {
            p.small { (words.case_mediator_kind(name_of(&it.kind))) }
            div {
                p {
                    strong { (name) } " "
                    @if let Some(marked) = marked {
                        (part::tag(Tone::Done, &words.mediation_choose_marked_by(side(opened.case(), marked, opened.language()))))
                    }
                }
                p { (fee) }
                @if without_language { p.small { (part::tag(Tone::Warn, &words.keeping_without_language())) } }
                @if !languages.is_empty() { p.small { (words.mediation_choose_speaks(languages.join(", "))) } }
                p.small { a href={ "/mediators/" (register_of(&it.book)) "/" (it.person) } { (words.mediation_choose_entry()) } }
                @if opened.sheet.may(ActKind::EntrustInvitation) {
                    (post_form(&opened.visit, &format!("{}/mediator", opened.address()), html! {
                        (act_id(&Filled::default()))
                        (hidden("person", &it.person.0))
                        (hidden("register", &it.book.0))
                        (hidden("entrust", "yes"))
                        button.button.is-quiet type="submit" { (words.people_entrust(&name)) }
                    }))
                }
                @if may {
                    (post_form(&opened.visit, &format!("{}/mediator", opened.address()), html! {
                        (act_id(&Filled::default()))
                        (hidden("person", &it.person.0))
                        (hidden("register", &it.book.0))
                        @if marked.is_some() {
                            button.button type="submit" { (words.mediation_choose_agree(&name)) }
                        } @else {
                            button.button.is-quiet type="submit" { (words.mediation_choose_button(&name)) }
                        }
                    }))
                }
            }
        }
    }
}

/// A register's book without its first word, as it stands in an address.
fn register_of(book: &BookId) -> &str {
    book.0.strip_prefix("register/").unwrap_or(&book.0)
}

fn name_in(opened: &Opened, it: &clerk::Listed) -> String {
    let name = &it.published.name;
    let (own, other) = match opened.language() {
        words::Language::Kk => (&name.kk, &name.ru),
        _ => (&name.ru, &name.kk),
    };
    if own.is_empty() { other.clone() } else { own.clone() }
}

fn language_name(code: &str) -> String {
    words::Language::from_code(code).map_or_else(|| code.to_uppercase(), |it| it.name().to_owned())
}

/// Marks a mediator. When all sides have marked the same, the mediator is chosen.
pub async fn choose(opened: Opened, filled: Filled) -> Result<Response, Answer> {
    let judges = judges(&opened).await?;
    if let Some((judge, name)) = judges.iter().find(|it| it.0.0 == filled.get("judge")) {
        let act = Act::ChooseMediator {
            procedure: opened.procedure()?.no,
            mediator: judge.clone(),
            kind: MediatorKind::Judge,
            register: BookId("register/none".to_owned()),
            name: name.clone(),
        };
        let again = |trouble: &Trouble| choice_page(&opened, &Sought::default(), &[], &judges, trouble);
        return opened.send(&filled, Mistakes::default(), Some(act), again).await;
    }
    let (book, who) = (BookId(filled.get("register").to_owned()), PersonId(filled.get("person").to_owned()));
    let found = opened.app.clerk.mediator(&book, &who).await;
    let found = found.map_err(|failure| app::answer(&opened.visit, failure))?;
    let (procedure, mediator, kind) = (opened.procedure()?.no, found.person.clone(), found.kind);
    let (register, name) = (found.book.clone(), found.published.name.ru.clone());
    let act = if filled.has("entrust", "yes") {
        Act::EntrustInvitation { procedure, mediator, kind, register, name }
    } else {
        Act::ChooseMediator { procedure, mediator, kind, register, name }
    };
    let list = candidates(&opened, &Sought::default()).await?;
    let again = |trouble: &Trouble| choice_page(&opened, &Sought::default(), &list, &judges, trouble);
    opened.send(&filled, Mistakes::default(), Some(act), again).await
}

// --- the mediator's own acts --------------------------------------------

fn consent_form(opened: &Opened, filled: &Filled, trouble: &Trouble) -> Response {
    let (words, case, language) = (opened.words(), opened.case(), opened.language());
    let choices = [
        Choice::new("consent", words.mediation_consent_yes()).hint(words.mediation_consent_yes_hint()),
        Choice::new("decline", words.mediation_consent_no()).hint(words.mediation_consent_no_hint()),
    ];
    let declared = [Choice::new("yes", words.mediation_consent_declare())];
    let field = |name, label| Field::new(language, name, label).filled(filled).mistakes(&trouble.mistakes);
    let fields = html! {
        (field("answer", words.mediation_consent_question()).radios(&choices))
        (field("no-conflict", words.mediation_consent_conflict()).hint(words.mediation_consent_conflict_hint())
            .checkboxes(&declared))
    };
    let lead = html! {
        p.lead { (words.mediation_consent_lead()) }
        ul { @for it in &case.sides { li { (side(case, it.no, language)) " (" (words.case_role(name_of(&it.role))) ")" } } }
        @if let Some(dispute) = case.dispute { p { (words.case_dispute(name_of(&dispute))) } }
    };
    let form = Form {
        title: words.mediation_consent(),
        lead,
        fields,
        button: words.mediation_consent_button(),
        uploads: false,
    };
    opened.form(form, filled, trouble)
}

/// Asks whether the one chosen will mediate.
pub async fn consent(opened: Opened) -> Result<Response, Answer> {
    opened.ready(ActKind::DeclineToMediate)?;
    Ok(consent_form(&opened, &opened.visit.typed(), &Trouble::default()))
}

/// Consents, with the declaration that there is no conflict of interest, or declines.
pub async fn send_consent(opened: Opened, filled: Filled) -> Result<Response, Answer> {
    let mut mistakes = Mistakes::default();
    let procedure = opened.procedure()?.no;
    let consents = opened.choice(&filled, "answer", &[("consent", true), ("decline", false)], &mut mistakes);
    let act = consents.map(|consents| match consents {
        true => Act::ConsentToMediate { procedure, no_conflict: filled.has("no-conflict", "yes") },
        false => Act::DeclineToMediate { procedure },
    });
    let declined = matches!(act, Some(Act::DeclineToMediate { .. }));
    let sent = opened.send(&filled, mistakes, act, |trouble| consent_form(&opened, &filled, trouble)).await?;
    Ok(leave_the_case(declined, sent))
}

/// Whoever has declined or withdrawn sees the case no more: back to the desk.
fn leave_the_case(gone: bool, sent: Response) -> Response {
    use axum::response::{IntoResponse, Redirect};
    if gone && sent.status() == StatusCode::SEE_OTHER { Redirect::to("/desk").into_response() } else { sent }
}

fn withdrawal_form(opened: &Opened, filled: &Filled, trouble: &Trouble) -> Response {
    let (words, language) = (opened.words(), opened.language());
    let choices = [
        Choice::new("conflict", words.mediation_withdraw_conflict()).hint(words.mediation_withdraw_conflict_hint()),
        Choice::new("consent", words.mediation_withdraw_consent()).hint(words.mediation_withdraw_consent_hint()),
    ];
    let fields = html! {
        (Field::new(language, "why", words.mediation_withdraw_question()).filled(filled).mistakes(&trouble.mistakes)
            .radios(&choices))
    };
    let lead = html! { p.lead { (words.mediation_withdraw_lead()) } };
    let form = Form {
        title: words.mediation_withdraw(),
        lead,
        fields,
        button: words.mediation_withdraw_button(),
        uploads: false,
    };
    opened.form(form, filled, trouble)
}

/// Asks why the mediator stops.
pub async fn withdrawal(opened: Opened) -> Result<Response, Answer> {
    opened.ready(ActKind::WithdrawAsMediator)?;
    Ok(withdrawal_form(&opened, &opened.visit.typed(), &Trouble::default()))
}

/// The mediator stops (Law on Mediation 7(2), 10(2)(5)).
pub async fn send_withdrawal(opened: Opened, filled: Filled) -> Result<Response, Answer> {
    let mut mistakes = Mistakes::default();
    let procedure = opened.procedure()?.no;
    let conflict = opened.choice(&filled, "why", &[("conflict", true), ("consent", false)], &mut mistakes);
    let act = conflict.map(|conflict| Act::WithdrawAsMediator { procedure, conflict });
    let sent = opened.send(&filled, mistakes, act, |trouble| withdrawal_form(&opened, &filled, trouble)).await?;
    Ok(leave_the_case(true, sent))
}

fn explanation_form(opened: &Opened, filled: &Filled, trouble: &Trouble) -> Response {
    let words = opened.words();
    let points = [
        words.mediation_explain_aims(),
        words.mediation_explain_principles(),
        words.mediation_explain_order(),
        words.mediation_explain_rights(),
        words.mediation_explain_agreement(),
        words.mediation_explain_experience(),
    ];
    let lead = html! {
        p.lead { (words.mediation_explain_lead()) }
        ol.steps { @for it in points { li { (it) } } }
        p.source { (law::cite("ML 10(2)").shown(app::law_language(opened.language()))) }
    };
    let form = Form {
        title: words.mediation_explain(),
        lead,
        fields: html! {},
        button: words.mediation_explain_button(),
        uploads: false,
    };
    opened.form(form, filled, trouble)
}

/// What the mediator must explain before mediation begins.
pub async fn explanation(opened: Opened) -> Result<Response, Answer> {
    opened.ready(ActKind::ExplainMediation)?;
    Ok(explanation_form(&opened, &opened.visit.typed(), &Trouble::default()))
}

/// Notes that it was explained.
pub async fn send_explanation(opened: Opened, filled: Filled) -> Result<Response, Answer> {
    let act = Act::ExplainMediation { procedure: opened.procedure()?.no };
    opened.send(&filled, Mistakes::default(), Some(act), |trouble| explanation_form(&opened, &filled, trouble)).await
}
