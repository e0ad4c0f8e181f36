//! Interpreters, experts and specialists: invited by all sides, bound to secrecy first (Law on Mediation 2(3-1), 8, 11(2-1)).

use crate::Answer;
use crate::app::law_language;
use crate::components as part;
use crate::events::{name_of, person, side};
use crate::fields::{Choice, Field, act_id, error_summary, hidden, post_form};
use crate::filled::{Filled, Mistakes};
use crate::pages::case::{Form, Opened, Trouble};
use axum::http::StatusCode;
use axum::response::Response;
use case::{Act, ActKind, Calling, Part, Procedure};
use clerk::Account;
use maud::{Markup, html};
use record::PersonId;

const CALLINGS: [Calling; 4] = [Calling::Interpreter, Calling::Expert, Calling::Specialist, Calling::Other];

/// Who is invited, who is proposed, and a form to propose somebody.
pub async fn list(opened: Opened) -> Result<Response, Answer> {
    page(&opened, &Filled::default(), &Trouble::default())
}

fn page(opened: &Opened, filled: &Filled, trouble: &Trouble) -> Result<Response, Answer> {
    let (words, language) = (opened.words(), opened.language());
    let procedure = opened.procedure()?;
    let status = match (&trouble.refused, trouble.mistakes.is_empty()) {
        (Some(_), _) => StatusCode::CONFLICT,
        (None, false) => StatusCode::UNPROCESSABLE_ENTITY,
        (None, true) => StatusCode::OK,
    };
    let content = html! {
        h1 { (words.people_invited()) }
        (error_summary(language, &trouble.mistakes))
        @if let Some(refused) = &trouble.refused { (part::refusal_box(language, refused)) }
        p.lead { (words.people_invited_lead()) }
        p { (words.people_invited_law()) }
        (taking_part(opened, procedure))
        (proposed(opened, procedure))
        @if opened.sheet.may(ActKind::PromiseSecrecy) {
            (part::actions(part::button_link(&format!("{}/invited/promise", opened.address()), &words.people_promise())))
        }
        @if opened.sheet.may(ActKind::InviteIntoMediation) { (form(opened, filled, trouble)) }
        p.source { (law::cite("ML 11(2-1)").shown(law_language(language))) }
    };
    Ok(opened.page(&words.people_invited(), status, content))
}

fn taking_part(opened: &Opened, procedure: &Procedure) -> Markup {
    let (words, language, case) = (opened.words(), opened.language(), opened.case());
    let held: Vec<_> = case
        .active()
        .filter_map(|it| match &it.part {
            Part::Invited { procedure: no, calling } if *no == procedure.no => Some((&it.person, *calling, it.since)),
            _ => None,
        })
        .collect();
    html! {
        @if held.is_empty() { (part::empty(&words.people_invited_none(), None)) }
        @for (who, calling, since) in held {
            h2 { (person(case, who, language)) }
            p { (words.people_calling(name_of(&calling))) ". "
                @if since == u64::MAX { (words.people_invited_waits()) } @else { (words.people_invited_reads()) } }
            @if opened.sheet.may(ActKind::LetGo) {
                (post_form(&opened.visit, &format!("{}/invited/go", opened.address()), html! {
                    (act_id(&Filled::default()))
                    (hidden("person", &who.0))
                    button.button.is-quiet type="submit" { (words.people_invited_go(person(case, who, language))) }
                }))
            }
        }
    }
}

/// Whom one side would invite: another joins by one button.
fn proposed(opened: &Opened, procedure: &Procedure) -> Markup {
    let (words, language, case) = (opened.words(), opened.language(), opened.case());
    let invited = |who: &PersonId| case.active().any(|it| it.person == *who && matches!(it.part, Part::Invited { .. }));
    let open: Vec<_> = procedure.proposed_invitations.iter().filter(|it| !invited(&it.1)).collect();
    let own = opened.sheet.view.side();
    html! {
        @for (by, who, calling) in open {
            p { (words.people_event_invitation(name_of(calling), person(case, who, language), side(case, *by, language))) }
            @if opened.sheet.may(ActKind::InviteIntoMediation) && own != Some(*by) {
                (post_form(&opened.visit, opened.visit.path(), html! {
                    (act_id(&Filled::default()))
                    (hidden("person", &who.0))
                    (hidden("name", case.name_of(who).unwrap_or_default()))
                    (hidden("calling", &name_of(calling)))
                    button.button type="submit" { (words.people_invited_agree(person(case, who, language))) }
                }))
            }
        }
    }
}

fn form(opened: &Opened, filled: &Filled, trouble: &Trouble) -> Markup {
    let (words, language) = (opened.words(), opened.language());
    let field = |name, label| Field::new(language, name, label).filled(filled).mistakes(&trouble.mistakes);
    let callings: Vec<Choice> = CALLINGS
        .iter()
        .map(|it| {
            let name = name_of(it);
            Choice::new(&name, words.people_calling(&name))
        })
        .collect();
    html! {
        h2 { (words.people_invite()) }
        (post_form(&opened.visit, opened.visit.path(), html! {
            (act_id(filled))
            (field("name", words.people_invite_name()).text())
            (field("email", words.case_details_email()).hint(words.people_invite_email()).email())
            (field("calling", words.people_invite_as()).radios(&callings))
            (part::actions(part::button(&words.people_invite_button())))
        }))
    }
}

/// Proposes somebody, or agrees to whom another side proposed.
pub async fn invite(opened: Opened, filled: Filled) -> Result<Response, Answer> {
    let mut mistakes = Mistakes::default();
    let procedure = opened.procedure()?.no;
    let name = opened.text(&filled, "name", &mut mistakes);
    let callings = CALLINGS.map(|it| (name_of(&it), it));
    let callings: Vec<(&str, Calling)> = callings.iter().map(|it| (it.0.as_str(), it.1)).collect();
    let calling = opened.choice(&filled, "calling", &callings, &mut mistakes);
    let shown =
        |trouble: &Trouble| page(&opened, &filled, trouble).unwrap_or_else(axum::response::IntoResponse::into_response);
    let proposed = opened.procedure()?.proposed_invitations.iter().find(|it| it.1.0 == filled.get("person"));
    let invited = match (proposed, &name) {
        (Some(it), _) => Some(it.1.clone()),
        (None, Some(name)) if !filled.is_empty("email") => {
            let language = opened.language().code().to_owned();
            let account = Account { name: name.clone(), language, email: None };
            match opened.app.clerk.person_at(filled.get("email"), &account).await {
                Ok(person) => Some(person),
                Err(failure) => return Ok(shown(&opened.trouble(failure)?)),
            }
        }
        _ => {
            mistakes.add("email", opened.words().mistake_empty());
            None
        }
    };
    let act = (|| Some(Act::InviteIntoMediation { procedure, person: invited?, name: name?, calling: calling? }))();
    opened.send(&filled, mistakes, act, shown).await
}

fn promise_form(opened: &Opened, filled: &Filled, trouble: &Trouble) -> Response {
    let words = opened.words();
    let lead = html! {
        p.lead { (words.people_promise_lead()) }
        ul {
            li { (words.people_promise_what()) }
            li { (words.people_promise_from()) }
        }
        p.source { (law::cite("ML 8(1)").shown(law_language(opened.language()))) }
    };
    let (title, button) = (words.people_promise(), words.people_promise_button());
    opened.form(Form { title, lead, fields: html! {}, button, uploads: false }, filled, trouble)
}

/// What is promised, and one button.
pub async fn promise(opened: Opened) -> Result<Response, Answer> {
    opened.ready(ActKind::PromiseSecrecy)?;
    Ok(promise_form(&opened, &Filled::default(), &Trouble::default()))
}

/// Promises secrecy: from then on what is said together is read.
pub async fn send_promise(opened: Opened, filled: Filled) -> Result<Response, Answer> {
    let act = Act::PromiseSecrecy { procedure: opened.procedure()?.no };
    opened.send(&filled, Mistakes::default(), Some(act), |trouble| promise_form(&opened, &filled, trouble)).await
}

/// Lets somebody go, or leaves oneself.
pub async fn let_go(opened: Opened, filled: Filled) -> Result<Response, Answer> {
    let act = Act::LetGo { procedure: opened.procedure()?.no, person: PersonId(filled.get("person").to_owned()) };
    let shown = |trouble: &Trouble| {
        page(&opened, &Filled::default(), trouble).unwrap_or_else(axum::response::IntoResponse::into_response)
    };
    opened.send(&filled, Mistakes::default(), Some(act), shown).await
}
