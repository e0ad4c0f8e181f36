//! Those who stand on a paper, in each language: what they are called, who acts for them, how they sign.

use crate::basis::Basis;
use crate::paper::SignatureLine;
use crate::spelled::{en, kk, ru};
use case::{Case, Manner, PartyRole, Side, SideNo, Signature, Signer};
use record::PersonId;
use words::Language;

/// The place of a name in its sentence.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Place {
    /// Who does it.
    Subject,
    /// To whom.
    To,
    /// Whose.
    Of,
}

/// What a side is called, without names: «Истец», «истцу»; «1-тарап», «1-тараптың».
pub(super) fn called(language: Language, side: &Side, place: Place) -> String {
    let no = side.no.0;
    let forms: [&str; 3] = match (language, side.role) {
        (Language::Kk, PartyRole::Asking | PartyRole::Asked) => {
            return format!("{no}-{}", ["тарап", "тарапқа", "тараптың"][place as usize]);
        }
        (Language::Ru, PartyRole::Asking | PartyRole::Asked) => {
            return format!("{} {no}", ["Сторона", "Стороне", "Стороны"][place as usize]);
        }
        (Language::En, PartyRole::Asking | PartyRole::Asked) => return format!("Side {no}"),
        (Language::Kk, PartyRole::Claimant) => ["Талап қоюшы", "Талап қоюшыға", "Талап қоюшының"],
        (Language::Ru, PartyRole::Claimant) => ["Истец", "Истцу", "Истца"],
        (Language::En, PartyRole::Claimant) => ["The claimant"; 3],
        (Language::Kk, PartyRole::Respondent) => ["Жауапкер", "Жауапкерге", "Жауапкердің"],
        (Language::Ru, PartyRole::Respondent) => ["Ответчик", "Ответчику", "Ответчика"],
        (Language::En, PartyRole::Respondent) => ["The respondent"; 3],
        (Language::Kk, PartyRole::ThirdPartyWithClaim) => [
            "Дербес талаптарын мәлімдейтін үшінші тұлға",
            "Дербес талаптарын мәлімдейтін үшінші тұлғаға",
            "Дербес талаптарын мәлімдейтін үшінші тұлғаның",
        ],
        (Language::Ru, PartyRole::ThirdPartyWithClaim) => [
            "Третье лицо, заявляющее самостоятельные требования,",
            "Третьему лицу, заявляющему самостоятельные требования,",
            "Третьего лица, заявляющего самостоятельные требования,",
        ],
        (Language::En, PartyRole::ThirdPartyWithClaim) => ["The third party with a claim of its own"; 3],
        (Language::Kk, PartyRole::ThirdParty) => ["Үшінші тұлға", "Үшінші тұлғаға", "Үшінші тұлғаның"],
        (Language::Ru, PartyRole::ThirdParty) => ["Третье лицо", "Третьему лицу", "Третьего лица"],
        (Language::En, PartyRole::ThirdParty) => ["The third party"; 3],
        (Language::Kk, PartyRole::JudgmentCreditor) => ["Өндіріп алушы", "Өндіріп алушыға", "Өндіріп алушының"],
        (Language::Ru, PartyRole::JudgmentCreditor) => ["Взыскатель", "Взыскателю", "Взыскателя"],
        (Language::En, PartyRole::JudgmentCreditor) => ["The judgment creditor"; 3],
        (Language::Kk, PartyRole::JudgmentDebtor) => ["Борышкер", "Борышкерге", "Борышкердің"],
        (Language::Ru, PartyRole::JudgmentDebtor) => ["Должник", "Должнику", "Должника"],
        (Language::En, PartyRole::JudgmentDebtor) => ["The judgment debtor"; 3],
        (Language::Kk, PartyRole::SuingForAnother) => [
            "Бөгде мүддені қорғап талап қойған тұлға",
            "Бөгде мүддені қорғап талап қойған тұлғаға",
            "Бөгде мүддені қорғап талап қойған тұлғаның",
        ],
        (Language::Ru, PartyRole::SuingForAnother) => [
            "Лицо, предъявившее иск в защиту чужих интересов,",
            "Лицу, предъявившему иск в защиту чужих интересов,",
            "Лица, предъявившего иск в защиту чужих интересов,",
        ],
        (Language::En, PartyRole::SuingForAnother) => ["The person suing for another"; 3],
    };
    forms[place as usize].to_owned()
}

/// A side with its names: «Ответчик (Ким Виктор)», within a sentence «ответчику (Ким Виктор)».
pub(super) fn side(basis: &Basis<'_>, language: Language, no: SideNo, place: Place) -> String {
    let names = basis.names(no);
    match basis.case().side(no) {
        Some(side) => {
            let called = called(language, side, place);
            let called = if place == Place::Subject { called } else { lowered(&called) };
            format!("{called} ({names})")
        }
        None => names,
    }
}

/// The first letter small, as within a sentence.
pub(super) fn lowered(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |it| it.to_lowercase().chain(letters).collect())
}

/// How much of a person's data a paper shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Data {
    /// Number and address, as far as the view has them.
    Shown,
    /// Names alone: the sides do not read each other's data, and everybody must sign the same text.
    Sealed,
}

/// «Истец: Нурланова Салтанат, ИИН 910718402006, адрес: …; представитель: … (документ № 5 от 1 мая 2026 года).»
pub(super) fn introduced(basis: &Basis<'_>, language: Language, side: &Side, data: Data) -> String {
    let members: Vec<String> = side.members.iter().map(|it| member(basis, language, it, data)).collect();
    let called = called(language, side, Place::Subject);
    format!("{}: {}.", called.trim_end_matches(','), members.join("; "))
}

fn member(basis: &Basis<'_>, language: Language, person: &PersonId, data: Data) -> String {
    let mut said = vec![basis.person(person).to_owned()];
    if let Some(details) = basis.case().details.get(person).filter(|_| data == Data::Shown) {
        if let Some(number) = &details.id_number {
            said.push(match (language, number.is_bin()) {
                (Language::Kk, false) => format!("ЖСН\u{a0}{number}"),
                (Language::Kk, true) => format!("БСН\u{a0}{number}"),
                (Language::Ru, false) => format!("ИИН\u{a0}{number}"),
                (Language::Ru, true) => format!("БИН\u{a0}{number}"),
                (Language::En, false) => format!("IIN\u{a0}{number}"),
                (Language::En, true) => format!("BIN\u{a0}{number}"),
            });
        }
        let address = details.address.trim();
        if !address.is_empty() {
            said.push(match language {
                Language::Kk => format!("мекенжайы: {address}"),
                Language::Ru => format!("адрес: {address}"),
                Language::En => format!("address: {address}"),
            });
        }
    }
    for it in basis.representatives(person) {
        let name = basis.person(it.person);
        said.push(match (language, it.document) {
            (Language::Kk, Some(paper)) => {
                format!("өкілі: {name} ({}, №\u{a0}{} құжат)", kk::day(paper.date, kk::Ending::Plain), paper.number)
            }
            (Language::Ru, Some(paper)) => {
                format!("представитель: {name} (документ №\u{a0}{} от {})", paper.number, ru::day(paper.date))
            }
            (Language::En, Some(paper)) => {
                format!("represented by {name} (document No.\u{a0}{} of {})", paper.number, en::day(paper.date))
            }
            (Language::Kk, None) => format!("өкілі: {name}"),
            (Language::Ru, None) => format!("представитель: {name}"),
            (Language::En, None) => format!("represented by {name}"),
        });
    }
    said.join(", ")
}

/// The lines of everybody who signs: the members of the sides, then the mediator.
pub(super) fn lines(
    basis: &Basis<'_>,
    language: Language,
    sides: &[SideNo],
    mediator: Option<&str>,
    signatures: &[Signature],
) -> Vec<SignatureLine> {
    let case = basis.case();
    let sides = sides.iter().filter_map(|it| case.side(*it));
    let members = sides.flat_map(|side| {
        side.members.iter().map(|person| {
            let given = signatures.iter().find(|it| it.signer == Signer::Side(side.no) && signs_for(case, it, person));
            let capacity = called(language, side, Place::Subject).trim_end_matches(',').to_owned();
            let capacity = match given.filter(|it| it.person != *person).and_then(|it| case.name_of(&it.person)) {
                Some(hand) => format!("{capacity}; {} {hand}", by_hand_of(language)),
                None => capacity,
            };
            line(language, basis.person(person), &capacity, given)
        })
    });
    let mediator = mediator.map(|name| {
        let given = signatures.iter().find(|it| it.signer == Signer::Mediator);
        line(language, name, mediator_word(language), given)
    });
    members.chain(mediator).collect()
}

fn signs_for(case: &Case, signature: &Signature, person: &PersonId) -> bool {
    let principals = case.principals(&signature.person);
    principals.is_empty() || principals.contains(person)
}

fn by_hand_of(language: Language) -> &'static str {
    match language {
        Language::Kk => "қол қойған өкілі:",
        Language::Ru => "подписал представитель:",
        Language::En => "signed by the representative",
    }
}

pub(super) fn mediator_word(language: Language) -> &'static str {
    match language {
        Language::Kk | Language::Ru => "Медиатор",
        Language::En => "Mediator",
    }
}

/// One line to sign on, or the signature that stands there.
pub(super) fn line(language: Language, name: &str, capacity: &str, given: Option<&Signature>) -> SignatureLine {
    SignatureLine {
        name: name.to_owned(),
        capacity: capacity.to_owned(),
        given: given.map(|it| said(language, it)),
        blank: blank(language).to_owned(),
    }
}

fn blank(language: Language) -> &'static str {
    match language {
        Language::Kk => "Қолтаңба, күні",
        Language::Ru => "Подпись, дата",
        Language::En => "Signature, date",
    }
}

fn said(language: Language, signature: &Signature) -> String {
    let day = signature.signed_on;
    match (language, &signature.manner) {
        (Language::Kk, Manner::Paper) => format!("Қағазда қол қойылды, {}", kk::day(day, kk::Ending::Plain)),
        (Language::Kk, Manner::Exchange { .. }) => {
            format!("Қол қойылған цифрлық көшірмелер алмасылды, {}", kk::day(day, kk::Ending::Plain))
        }
        (Language::Kk, Manner::Eds { .. }) => {
            format!("Электрондық цифрлық қолтаңба қойылды, {}", kk::day(day, kk::Ending::Plain))
        }
        (Language::Ru, Manner::Paper) => format!("Подписано на бумаге {}", ru::day(day)),
        (Language::Ru, Manner::Exchange { .. }) => format!("Подписано обменом цифровыми копиями {}", ru::day(day)),
        (Language::Ru, Manner::Eds { .. }) => format!("Подписано электронной цифровой подписью {}", ru::day(day)),
        (Language::En, Manner::Paper) => format!("Signed on paper on {}", en::day(day)),
        (Language::En, Manner::Exchange { .. }) => format!("Signed by exchange of digital copies on {}", en::day(day)),
        (Language::En, Manner::Eds { .. }) => {
            format!("Signed with an electronic digital signature on {}", en::day(day))
        }
    }
}
