//! Representatives with their powers, and a party's contact data.

use super::opened::{Form, Opened, Trouble};
use crate::Answer;
use crate::components as part;
use crate::events::{name_of, person};
use crate::fields::{Choice, Field, act_id, hidden, post_form};
use crate::filled::{Filled, Mistakes};
use axum::extract::Query;
use axum::http::StatusCode;
use axum::response::Response;
use case::{Act, ActKind, Details, Mandate, MandateGround, Part, Power};
use clerk::Account;
use maud::html;
use record::{Paper, PersonId};
use serde::Deserialize;

fn new_form(opened: &Opened, filled: &Filled, trouble: &Trouble) -> Response {
    let (words, language) = (opened.words(), opened.language());
    let field = |name, label| Field::new(language, name, label).filled(filled).mistakes(&trouble.mistakes);
    let in_court = opened.case().is_in_court();
    let powers: Vec<Choice> = Power::ALL
        .iter()
        // What only a court is asked for stands in no document for talks out of court.
        .filter(|it| in_court || is_for_talks(**it))
        .map(|it| {
            let name = name_of(it);
            Choice::new(&name, words.case_power(&name)).hint(words.case_power_hint(&name))
        })
        .collect();
    let grounds: Vec<Choice> = MandateGround::ALL
        .iter()
        .filter(|it| !in_court || **it != MandateGround::PowerOfAttorney)
        .map(|it| {
            let name = name_of(it);
            Choice::new(&name, words.people_ground(&name)).hint(words.people_ground_hint(&name))
        })
        .collect();
    let unbarred = [Choice::new("yes", words.people_unbarred_yes())];
    let parties: Vec<Choice> =
        represented(opened).iter().map(|it| Choice::new(it.0.clone(), person(opened.case(), it, language))).collect();
    let fields = html! {
        @if parties.len() > 1 { (field("of", words.case_representative_of()).radios(&parties)) }
        (field("name", words.case_representative_name()).autocomplete("off").text())
        (field("phone", words.case_details_phone()).optional().phone())
        (field("email", words.case_details_email()).hint(words.case_representative_email_hint()).optional().email())
        (field("ground", words.people_ground_question()).hint(words.people_ground_why()).radios(&grounds))
        (field("credential", words.people_credential()).hint(words.people_credential_hint()).optional().text())
        (field("credential-on", words.people_credential_day()).optional().date())
        (field("powers", words.case_representative_powers()).hint(words.case_representative_powers_hint()).checkboxes(&powers))
        (field("document", words.case_representative_document()).hint(words.case_representative_document_hint()).text())
        (field("on", words.case_representative_day()).date())
        @if in_court { (field("unbarred", words.people_unbarred()).hint(words.people_unbarred_hint()).checkboxes(&unbarred)) }
    };
    let lead = html! { p.lead { (words.case_representative_lead()) } };
    let form = Form {
        title: words.case_representative(),
        lead,
        fields,
        button: words.case_representative_button(),
        uploads: false,
    };
    opened.form(form, filled, trouble)
}

/// For whom this person may name a representative; the court's secretary for every party.
fn represented(opened: &Opened) -> Vec<PersonId> {
    match opened.own_party() {
        Some(party) => vec![party],
        None => opened.case().sides.iter().flat_map(|it| it.members.clone()).collect(),
    }
}

/// Asks who represents, with which powers, by which document.
pub async fn new(opened: Opened) -> Result<Response, Answer> {
    opened.ready(ActKind::AddRepresentative)?;
    Ok(new_form(&opened, &opened.visit.typed(), &Trouble::default()))
}

/// Names a representative. Whoever has the e-mail address already is that person; else somebody new is entered.
pub async fn add(opened: Opened, filled: Filled) -> Result<Response, Answer> {
    let mut mistakes = Mistakes::default();
    let id = opened.id(&filled)?;
    let act = read_new(&opened, &filled, PersonId(format!("named-{}-{id}", opened.sheet.number)), &mut mistakes);
    let form = |trouble: &Trouble| new_form(&opened, &filled, trouble);
    let act = match (act, filled.get("email")) {
        (Some(Act::AddRepresentative { side, of, details, powers, document, mandate, .. }), email)
            if mistakes.is_empty() && !email.is_empty() =>
        {
            let account = Account { name: details.name.clone(), language: details.language.clone(), email: None };
            match opened.app.clerk.person_at(email, &account).await {
                Ok(person) => Some(Act::AddRepresentative { side, of, person, details, powers, document, mandate }),
                Err(failure) => return Ok(form(&opened.trouble(failure)?)),
            }
        }
        (act, _) => act,
    };
    opened.send(&filled, mistakes, act, form).await
}

/// `person` is whom a representative without an e-mail address becomes: the same for the same form.
fn read_new(opened: &Opened, filled: &Filled, person: PersonId, mistakes: &mut Mistakes) -> Option<Act> {
    let words = opened.words();
    let of = party_of(opened, filled.get("of"));
    if of.is_none() {
        mistakes.add("of", words.case_mistake_choose());
    }
    let name = opened.text(filled, "name", mistakes);
    let grounds = MandateGround::ALL.map(|it| (name_of(&it), it));
    let grounds: Vec<(&str, MandateGround)> = grounds.iter().map(|it| (it.0.as_str(), it.1)).collect();
    let ground = opened.choice(filled, "ground", &grounds, mistakes);
    let credential = credential(opened, filled, mistakes);
    let powers: Vec<Power> = Power::ALL.into_iter().filter(|it| filled.has("powers", &name_of(it))).collect();
    if powers.is_empty() && !ground.is_some_and(MandateGround::needs_no_powers) {
        mistakes.add("powers", words.case_mistake_choose());
    }
    let number = opened.text(filled, "document", mistakes);
    let date = opened.day(filled, "on", mistakes);
    let (of, name) = (of?, name?);
    let side = opened.case().side_of(&of)?;
    let details = Details {
        name,
        phone: opened.short(filled, "phone", mistakes)?,
        email: opened.short(filled, "email", mistakes)?,
        language: opened.language().code().to_owned(),
        ..Details::default()
    };
    let document = Paper { number: number?, date: date?, scan: None };
    let mandate = Mandate { ground: ground?, credential: credential?, unbarred: filled.has("unbarred", "yes") };
    Some(Act::AddRepresentative { side, of, person, details, powers, document, mandate: Some(mandate) })
}

fn is_for_talks(power: Power) -> bool {
    use Power::{ConcludeMediation, ConcludeParticipatory, ConcludeSettlement, Conduct};
    matches!(power, Conduct | ConcludeMediation | ConcludeSettlement | ConcludeParticipatory)
}

/// The paper beside the power of attorney: a number with its day, or nothing.
fn credential(opened: &Opened, filled: &Filled, mistakes: &mut Mistakes) -> Option<Option<Paper>> {
    let number = opened.short(filled, "credential", mistakes)?;
    if number.is_empty() {
        return Some(None);
    }
    let date = opened.day(filled, "credential-on", mistakes)?;
    Some(Some(Paper { number, date, scan: None }))
}

/// The representatives of the case, each with a way to end the representation.
pub async fn list(opened: Opened) -> Result<Response, Answer> {
    Ok(list_page(&opened, &Trouble::default()))
}

fn list_page(opened: &Opened, trouble: &Trouble) -> Response {
    let (words, case, language) = (opened.words(), opened.case(), opened.language());
    let may_end = opened.sheet.may(ActKind::EndRepresentation);
    let held: Vec<_> = case
        .active()
        .filter_map(|it| match &it.part {
            Part::Representative { of, powers, ground, .. } => {
                Some((it.person.clone(), of.clone(), powers.clone(), *ground))
            }
            _ => None,
        })
        .collect();
    let content = html! {
        h1 { (words.case_representatives()) }
        @if let Some(refused) = &trouble.refused { (part::refusal_box(language, refused)) }
        @if held.is_empty() { (part::empty(&words.case_representatives_none(), None)) }
        @for (who, of, powers, ground) in &held {
            h2 { (person(case, who, language)) }
            @if let Some(ground) = ground { p { (words.people_ground(name_of(ground))) } }
            p { (words.case_representative_acts_for(person(case, of, language))) }
            ul { @for power in powers { li { (words.case_power(name_of(power))) } } }
            @if may_end {
                (post_form(&opened.visit, &format!("{}/representatives/end", opened.address()), html! {
                    (act_id(&Filled::default()))
                    (hidden("person", &who.0))
                    (part::actions(html! {
                        button.button.is-quiet type="submit" {
                            (words.case_representative_end(person(case, who, language)))
                        }
                    }))
                }))
            }
        }
        @if opened.sheet.may(ActKind::AddRepresentative) {
            p { a href={ (opened.address()) "/representatives/new" } { (words.case_representative()) } }
        }
    };
    let status = if trouble.refused.is_some() { StatusCode::CONFLICT } else { StatusCode::OK };
    opened.page(&words.case_representatives(), status, content)
}

/// Ends a representation.
pub async fn end(opened: Opened, filled: Filled) -> Result<Response, Answer> {
    let act = Act::EndRepresentation { person: PersonId(filled.get("person").to_owned()) };
    opened.send(&filled, Mistakes::default(), Some(act), |trouble| list_page(&opened, trouble)).await
}

fn details_form(opened: &Opened, filled: &Filled, trouble: &Trouble) -> Response {
    let (words, language) = (opened.words(), opened.language());
    let field = |name, label| Field::new(language, name, label).filled(filled).mistakes(&trouble.mistakes);
    let languages: Vec<Choice> = words::Language::ALL.iter().map(|it| Choice::new(it.code(), it.name())).collect();
    let fields = html! {
        (hidden("person", filled.get("person")))
        (field("name", words.case_details_name()).autocomplete("name").text())
        (field("address", words.case_details_address()).optional().autocomplete("street-address").text())
        (field("phone", words.case_details_phone()).optional().phone())
        (field("email", words.case_details_email()).optional().email())
        (field("language", words.case_details_language()).radios(&languages))
    };
    let who = if opened.case().is_in_court() { words.case_details_who_court() } else { words.case_details_who() };
    let lead = html! { p.lead { (words.case_details_lead()) } p { (who) } };
    let form = Form { title: words.case_details(), lead, fields, button: words.shell_save(), uploads: false };
    opened.form(form, filled, trouble)
}

/// Whose contact data an address asks for: the secretary enters those of any party.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Whose {
    pub person: String,
}

/// The party whose data are changed, if this person may name it; `None` when there are several to choose from.
fn party_of(opened: &Opened, asked: &str) -> Option<PersonId> {
    let parties = represented(opened);
    match parties.as_slice() {
        [one] => Some(one.clone()),
        several => several.iter().find(|it| it.0 == asked).cloned(),
    }
}

/// The contact data as they stand, to be changed.
pub async fn details(opened: Opened, Query(whose): Query<Whose>) -> Result<Response, Answer> {
    opened.ready(ActKind::GiveDetails)?;
    let typed = opened.visit.typed();
    if !typed.is_new() {
        return Ok(details_form(&opened, &typed, &Trouble::default()));
    }
    let Some(party) = party_of(&opened, &whose.person) else { return Ok(whose_page(&opened)) };
    let known = opened.case().details.get(&party).cloned().unwrap_or_default();
    let filled = Filled::of([
        ("person", party.0),
        ("name", known.name),
        ("address", known.address),
        ("phone", known.phone),
        ("email", known.email),
        ("language", known.language),
    ]);
    Ok(details_form(&opened, &filled, &Trouble::default()))
}

fn whose_page(opened: &Opened) -> Response {
    let (words, language) = (opened.words(), opened.language());
    let content = html! {
        h1 { (words.case_details()) }
        ul {
            @for it in represented(opened) {
                li { a href={ (opened.visit.path()) "?person=" (it) } { (person(opened.case(), &it, language)) } }
            }
        }
    };
    opened.page(&words.case_details(), StatusCode::OK, content)
}

/// Keeps them. The identification number stays as it was filed.
pub async fn send_details(opened: Opened, filled: Filled) -> Result<Response, Answer> {
    let party = party_of(&opened, filled.get("person")).ok_or(Answer::NotFound)?;
    let known = opened.case().details.get(&party).cloned().unwrap_or_default();
    let mut mistakes = Mistakes::default();
    let name = opened.text(&filled, "name", &mut mistakes);
    let language = words::Language::ALL.map(|it| (it.code(), it));
    let language = opened.choice(&filled, "language", &language, &mut mistakes);
    let mut short = |field| opened.short(&filled, field, &mut mistakes);
    let (address, phone, email) = (short("address"), short("phone"), short("email"));
    let act = (|| {
        let details = Details {
            name: name?,
            id_number: known.id_number,
            address: address?,
            phone: phone?,
            email: email?,
            language: language?.code().to_owned(),
        };
        Some(Act::GiveDetails { person: party, details })
    })();
    opened.send(&filled, mistakes, act, |trouble| details_form(&opened, &filled, trouble)).await
}
