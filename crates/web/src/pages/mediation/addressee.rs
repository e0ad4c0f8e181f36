//! Naming the right addressee, after somebody said not to be that person.

use crate::Answer;
use crate::fields::{Choice, Field};
use crate::filled::{Filled, Mistakes};
use crate::pages::case::{Form, Opened, Trouble};
use crate::pages::filing::people::looks_like_email;
use axum::response::Response;
use case::{Act, ActKind, Details, IdMistake, IdNumber, PartyKind, SideNo};
use maud::html;
use record::PersonId;

const KINDS: [(&str, PartyKind); 4] = [
    ("natural", PartyKind::Natural),
    ("sole-trader", PartyKind::SoleTrader),
    ("legal", PartyKind::Legal),
    ("state-body", PartyKind::StateBody),
];

/// The side of which somebody said not to be that person.
fn empty_side(opened: &Opened) -> Option<SideNo> {
    let answers = &opened.case().latest()?.answers;
    answers.iter().find(|it| *it.1 == case::Answer::NotThatPerson).map(|it| *it.0)
}

fn form(opened: &Opened, filled: &Filled, trouble: &Trouble) -> Response {
    let (words, language) = (opened.words(), opened.language());
    let field = |name, label| Field::new(language, name, label).filled(filled).mistakes(&trouble.mistakes);
    let kinds = [
        Choice::new("natural", words.filing_who_natural()),
        Choice::new("sole-trader", words.filing_who_trader()),
        Choice::new("legal", words.filing_who_legal()),
        Choice::new("state-body", words.filing_who_state()),
    ];
    let spoken = [
        Choice::new("kk", words.filing_contacts_kazakh()),
        Choice::new("ru", words.filing_contacts_russian()),
        Choice::new("", words.filing_contacts_unknown()),
    ];
    let fields = html! {
        (field("kind", words.filing_who_kind()).radios(&kinds))
        (field("name", words.filing_who_name()).hint(words.filing_who_name_hint()).autocomplete("off").text())
        (field("id_number", words.addressee_number()).hint(words.addressee_number_hint()).optional().autocomplete("off").digits())
        (field("phone", words.filing_contacts_phone()).hint(words.filing_contacts_phone_hint()).optional().autocomplete("off").phone())
        (field("email", words.filing_contacts_email()).optional().autocomplete("off").email())
        (field("address", words.filing_contacts_address()).hint(words.filing_contacts_address_hint()).optional().autocomplete("off").text())
        (field("language", words.filing_contacts_language_other()).optional().radios(&spoken))
    };
    let name = empty_side(opened).map(|it| crate::events::side(opened.case(), it, language)).unwrap_or_default();
    let lead = html! {
        p.lead { (words.addressee_lead(name)) }
        p { (words.addressee_then()) }
    };
    let form = Form { title: words.addressee_title(), lead, fields, button: words.addressee_button(), uploads: false };
    opened.form(form, filled, trouble)
}

/// Asks who the right person is; what was known of the wrong one is not shown: it may be somebody else's.
pub async fn show(opened: Opened) -> Result<Response, Answer> {
    opened.ready(ActKind::NameAddressee)?;
    Ok(form(&opened, &opened.visit.typed(), &Trouble::default()))
}

/// Names the person and makes the offer anew (Law on Mediation 20(6)).
pub async fn send(opened: Opened, filled: Filled) -> Result<Response, Answer> {
    let mut mistakes = Mistakes::default();
    let side = empty_side(&opened).ok_or(Answer::NotFound)?;
    let person = PersonId(format!("named-{}-{}", opened.sheet.number, opened.id(&filled)?));
    let kind = opened.choice(&filled, "kind", &KINDS, &mut mistakes);
    let details = details(&opened, &filled, kind, &mut mistakes);
    let procedure = opened.procedure_no();
    let act = (|| Some(Act::NameAddressee { procedure, side, person, kind: kind?, details: details? }))();
    opened.send(&filled, mistakes, act, |trouble| form(&opened, &filled, trouble)).await
}

fn details(opened: &Opened, filled: &Filled, kind: Option<PartyKind>, wrong: &mut Mistakes) -> Option<Details> {
    let words = opened.words();
    let name = opened.text(filled, "name", wrong);
    let mut id_number = None;
    if !filled.is_empty("id_number") {
        let is_body = matches!(kind, Some(PartyKind::Legal | PartyKind::StateBody));
        match IdNumber::parse(filled.get("id_number")) {
            Err(IdMistake::Length) => wrong.add("id_number", words.filing_number_length()),
            Err(IdMistake::CheckDigit) => wrong.add("id_number", words.filing_number_digit()),
            Err(IdMistake::BirthDate) => wrong.add("id_number", words.filing_number_birth()),
            Ok(number) if is_body && !number.is_bin() => wrong.add("id_number", words.filing_number_is_iin()),
            Ok(number) if !is_body && number.is_bin() => wrong.add("id_number", words.filing_number_is_bin()),
            Ok(number) => id_number = Some(number),
        }
    }
    let digits = filled.get("phone").chars().filter(char::is_ascii_digit).count();
    if !filled.is_empty("phone") && !(10..=15).contains(&digits) {
        wrong.add("phone", words.filing_contacts_phone_wrong());
    }
    if !filled.is_empty("email") && !looks_like_email(filled.get("email")) {
        wrong.add("email", words.filing_contacts_email_wrong());
    }
    if ["phone", "email", "address"].iter().all(|it| filled.is_empty(it)) {
        wrong.add("phone", words.filing_contacts_nothing());
    }
    let mut short = |field| opened.short(filled, field, wrong);
    let (address, phone, email) = (short("address")?, short("phone")?, short("email")?.to_lowercase());
    let language = match filled.get("language") {
        known @ ("kk" | "ru") => known.to_owned(),
        _ => opened.language().code().to_owned(),
    };
    Some(Details { name: name?, id_number, address, phone, email, language })
}
