//! The questions about people: who, which number, how to be reached. The same for the filer and for every other side.

use super::draft::{Draft, read};
use super::steps::{Of, Step};
use crate::fields::{Choice, Field};
use crate::{Filled, Mistakes, Visit};
use case::{Details, IdMistake, IdNumber, PartyKind};
use maud::{Markup, html};

/// The longest name or address, in characters.
const LONGEST: usize = 400;

pub fn who(visit: &Visit, draft: &Draft, of: Of, filled: &Filled, mistakes: &Mistakes) -> Markup {
    let (words, language) = (visit.words(), visit.language());
    let title = match of {
        Of::Me if draft.desk => words.filing_who_title_helped(),
        Of::Me => words.filing_who_title_me(),
        Of::Other(1) => words.filing_who_title_other(),
        Of::Other(_) => words.filing_who_title_another(),
    };
    let choices = [
        Choice::new("natural", words.filing_who_natural()),
        Choice::new("sole-trader", words.filing_who_trader()),
        Choice::new("legal", words.filing_who_legal()),
        Choice::new("state-body", words.filing_who_state()),
    ];
    html! {
        h1 { (title) }
        (Field::new(language, "kind", words.filing_who_kind()).filled(filled).mistakes(mistakes).radios(&choices))
        (Field::new(language, "name", words.filing_who_name()).hint(words.filing_who_name_hint())
            .filled(filled).mistakes(mistakes).autocomplete(if of == Of::Me { "name" } else { "off" }).text())
    }
}

pub fn number(visit: &Visit, draft: &Draft, of: Of, filled: &Filled, mistakes: &Mistakes) -> Markup {
    let (words, language) = (visit.words(), visit.language());
    let name = draft.get(Step::Who(of), "name");
    let (title, hint) = match (of, is_body(draft.kind(of))) {
        (Of::Me, false) if !draft.desk => (words.filing_number_title_iin(), words.filing_number_hint_iin()),
        (Of::Me, true) if !draft.desk => (words.filing_number_title_bin(), words.filing_number_hint_bin()),
        (_, false) => (words.filing_number_title_iin_of(&name), words.filing_number_hint_iin_of()),
        (_, true) => (words.filing_number_title_bin_of(&name), words.filing_number_hint_bin()),
    };
    let label = if is_body(draft.kind(of)) { words.filing_number_bin() } else { words.filing_number_iin() };
    let none = match of {
        Of::Me => Choice::new("yes", words.filing_number_none_me()),
        Of::Other(_) => {
            Choice::new("yes", words.filing_number_none_other()).hint(words.filing_number_none_other_hint())
        }
    };
    html! {
        h1 { (title) }
        p { (hint) }
        (Field::new(language, "id_number", label).filled(filled).mistakes(mistakes).autocomplete("off").digits())
        (Field::new(language, "none", words.filing_number_or()).filled(filled).checkboxes(&[none]))
    }
}

pub fn contacts(visit: &Visit, draft: &Draft, of: Of, filled: &Filled, mistakes: &Mistakes) -> Markup {
    let (words, language) = (visit.words(), visit.language());
    let own = of == Of::Me;
    let name = draft.get(Step::Who(of), "name");
    let title =
        if own && !draft.desk { words.filing_contacts_title_me() } else { words.filing_contacts_title_of(&name) };
    let body = if own { words.filing_contacts_body_me() } else { words.filing_contacts_body_other() };
    let fill = |what: &'static str| if own { what } else { "off" };
    let phone = Field::new(language, "phone", words.filing_contacts_phone()).hint(words.filing_contacts_phone_hint());
    let phone = if own && !draft.desk { phone } else { phone.optional() };
    let address = Field::new(language, "address", words.filing_contacts_address());
    let address = if own { address } else { address.optional() };
    let mut spoken = vec![
        Choice::new("kk", words.filing_contacts_kazakh()),
        Choice::new("ru", words.filing_contacts_russian()),
        Choice::new("en", words.filing_contacts_english()),
    ];
    if !own {
        spoken.push(Choice::new("", words.filing_contacts_unknown()));
        spoken.remove(2);
    }
    let asked = if own { words.filing_contacts_language_me() } else { words.filing_contacts_language_other() };
    html! {
        h1 { (title) }
        p { (body) }
        (phone.filled(filled).mistakes(mistakes).autocomplete(fill("tel")).phone())
        (Field::new(language, "email", words.filing_contacts_email()).optional()
            .filled(filled).mistakes(mistakes).autocomplete(fill("email")).email())
        (address.hint(words.filing_contacts_address_hint()).filled(filled).mistakes(mistakes)
            .autocomplete(fill("street-address")).text())
        @if own {
            (Field::new(language, "language", asked).filled(filled).mistakes(mistakes).radios(&spoken))
        } @else {
            (Field::new(language, "language", asked).optional().filled(filled).mistakes(mistakes).radios(&spoken))
        }
    }
}

pub fn check(visit: &Visit, draft: &Draft, step: Step, filled: &Filled, wrong: &mut Mistakes) {
    match step {
        Step::Who(_) => check_who(visit, filled, wrong),
        Step::Number(of) => check_number(visit, draft, of, filled, wrong),
        Step::Contacts(of) => check_contacts(visit, draft, of, filled, wrong),
        _ => {}
    }
}

fn check_who(visit: &Visit, filled: &Filled, wrong: &mut Mistakes) {
    let words = visit.words();
    if read::<PartyKind>(filled.get("kind")).is_none() {
        wrong.add("kind", words.filing_choose());
    }
    if filled.is_empty("name") {
        wrong.add("name", words.filing_who_name_missing());
    } else if filled.get("name").chars().count() > LONGEST {
        wrong.add("name", words.mistake_too_long());
    }
}

fn check_number(visit: &Visit, draft: &Draft, of: Of, filled: &Filled, wrong: &mut Mistakes) {
    let words = visit.words();
    let none = filled.has("none", "yes");
    if filled.is_empty("id_number") {
        if !none {
            wrong.add("id_number", words.filing_number_missing());
        }
        return;
    }
    if none {
        wrong.add("id_number", words.filing_number_both());
        return;
    }
    let said = match IdNumber::parse(filled.get("id_number")) {
        Err(IdMistake::Length) => words.filing_number_length(),
        Err(IdMistake::CheckDigit) => words.filing_number_digit(),
        Err(IdMistake::BirthDate) => words.filing_number_birth(),
        Ok(number) if is_body(draft.kind(of)) && !number.is_bin() => words.filing_number_is_iin(),
        Ok(number) if !is_body(draft.kind(of)) && number.is_bin() => words.filing_number_is_bin(),
        Ok(number) if is_named_already(draft, of, &number) => words.filing_number_twice(),
        Ok(_) => return,
    };
    wrong.add("id_number", said);
}

/// The same number twice would put one person on two sides.
fn is_named_already(draft: &Draft, of: Of, number: &IdNumber) -> bool {
    let all = std::iter::once(Of::Me).chain((1..=draft.others).map(Of::Other));
    all.into_iter()
        .any(|it| it != of && IdNumber::parse(&draft.get(Step::Number(it), "id_number")).as_ref() == Ok(number))
}

fn check_contacts(visit: &Visit, draft: &Draft, of: Of, filled: &Filled, wrong: &mut Mistakes) {
    let words = visit.words();
    let digits = filled.get("phone").chars().filter(char::is_ascii_digit).count();
    if !filled.is_empty("phone") && !(10..=15).contains(&digits) {
        wrong.add("phone", words.filing_contacts_phone_wrong());
    }
    if !filled.is_empty("email") && !looks_like_email(filled.get("email")) {
        wrong.add("email", words.filing_contacts_email_wrong());
    }
    if filled.get("address").chars().count() > LONGEST {
        wrong.add("address", words.mistake_too_long());
    }
    match of {
        Of::Me => {
            if filled.is_empty("phone") && !draft.desk {
                wrong.add("phone", words.filing_contacts_phone_missing());
            }
            if filled.is_empty("address") {
                wrong.add("address", words.filing_contacts_address_missing());
            }
            if !["kk", "ru", "en"].contains(&filled.get("language")) {
                wrong.add("language", words.filing_choose());
            }
        }
        Of::Other(_) => {
            if ["phone", "email", "address"].iter().all(|it| filled.is_empty(it)) {
                wrong.add("phone", words.filing_contacts_nothing());
            }
        }
    }
}

/// Enough to catch a slip; the mail itself proves the rest.
pub fn looks_like_email(text: &str) -> bool {
    let Some((name, host)) = text.split_once('@') else { return false };
    let plain = |it: &str| {
        !it.is_empty() && !it.chars().any(|it| it.is_whitespace() || matches!(it, ',' | ';' | '<' | '>' | '@'))
    };
    plain(name) && plain(host) && host.contains('.') && !host.starts_with('.') && !host.ends_with('.')
}

fn is_body(kind: Option<PartyKind>) -> bool {
    matches!(kind, Some(PartyKind::Legal | PartyKind::StateBody))
}

/// What was said of somebody, as the case keeps it.
pub fn details(draft: &Draft, of: Of, default_language: &str) -> Details {
    let said = |step: Step, field: &str| draft.get(step, field);
    let language = said(Step::Contacts(of), "language");
    Details {
        name: said(Step::Who(of), "name"),
        id_number: IdNumber::parse(&said(Step::Number(of), "id_number")).ok(),
        address: said(Step::Contacts(of), "address"),
        phone: said(Step::Contacts(of), "phone"),
        email: said(Step::Contacts(of), "email").to_lowercase(),
        language: if language.is_empty() { default_language.to_owned() } else { language },
    }
}
