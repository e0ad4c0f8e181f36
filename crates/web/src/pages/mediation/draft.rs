//! Whole texts a contract starts from, in the contract's own language. Everybody may change them.

use crate::events::name_of;
use crate::filled::Filled;
use crate::pages::administration::name_in;
use crate::pages::case::Opened;
use case::{CaseLanguage, MediatorKind};
use words::{Language, Words};

/// The languages a contract is written in.
pub fn languages(of: CaseLanguage) -> &'static [Language] {
    match of {
        CaseLanguage::Kazakh => &[Language::Kk],
        CaseLanguage::Russian => &[Language::Ru],
        CaseLanguage::Both => &[Language::Kk, Language::Ru],
    }
}

/// One text in each language of the contract, one below the other.
fn in_all(of: CaseLanguage, text: impl Fn(&Words) -> String) -> String {
    let texts: Vec<String> = languages(of).iter().map(|it| text(it.words())).collect();
    texts.join("\n\n")
}

/// A fee is agreed with professional mediators only (Law on Mediation 22(6)).
pub fn may_take_fee(opened: &Opened) -> bool {
    let mediator = opened.case().latest().and_then(|it| it.mediator.as_ref());
    mediator.is_some_and(|it| matches!(it.kind, MediatorKind::Professional | MediatorKind::RetiredJudge))
}

/// The form as it is first shown: everything that can be said beforehand is filled in.
pub async fn contract(opened: &Opened, language: CaseLanguage) -> Filled {
    let all = |text: fn(&Words) -> String| in_all(language, text);
    let expenses = if may_take_fee(opened) {
        all(Words::mediation_draft_expenses_paid)
    } else {
        all(Words::mediation_draft_expenses_free)
    };
    let mediator = mediator(opened, language).await;
    Filled::of([
        ("language", name_of(&language)),
        ("subject", subject(opened, language)),
        ("mediator", mediator),
        ("expenses", expenses),
        ("confidentiality", all(Words::mediation_draft_confidentiality)),
        ("liability", all(Words::mediation_draft_liability)),
        ("order", all(Words::mediation_draft_order)),
        ("rights", all(Words::mediation_draft_rights)),
        ("termination", all(Words::mediation_draft_termination)),
    ])
}

/// What the dispute is about: what is asked for, with its sums.
fn subject(opened: &Opened, language: CaseLanguage) -> String {
    let shown = languages(language)[0];
    let claims = opened.case().claims.iter().map(|claim| match claim.amount {
        Some(amount) => shown.words().mediation_draft_claim(&claim.what, words::money(amount.0, shown)),
        None => claim.what.clone(),
    });
    claims.collect::<Vec<_>>().join("\n")
}

/// The mediator as the register has him or her.
async fn mediator(opened: &Opened, language: CaseLanguage) -> String {
    let Some(acting) = opened.case().latest().and_then(|it| it.mediator.clone()) else { return String::new() };
    let known = opened.app.clerk.mediator(&acting.register, &acting.person).await.ok();
    let cards = opened.app.clerk.organisation_cards().await.unwrap_or_default();
    let fallback = opened.case().name_of(&acting.person).unwrap_or_default().to_owned();
    let texts = languages(language).iter().map(|it| {
        let kind = it.words().case_mediator_kind(name_of(&acting.kind));
        match &known {
            Some(entry) => {
                let name = if *it == Language::Kk { &entry.published.name.kk } else { &entry.published.name.ru };
                let number = entry.number.map(|it| it.to_string()).unwrap_or_default();
                let keeper = cards.iter().find(|card| card.id == entry.keeper);
                let keeper = keeper.map_or_else(|| entry.keeper.clone(), |card| name_in(*it, card));
                it.words().mediation_draft_mediator(name, kind, keeper, number)
            }
            None => it.words().mediation_draft_mediator_short(&fallback, kind),
        }
    });
    texts.collect::<Vec<_>>().join("\n\n")
}
