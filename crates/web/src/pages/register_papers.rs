//! The papers of a register: a mediator's card for everybody, the sheet for a notice board for whoever keeps it.

use super::papers::{file, pdf};
use crate::app::{App, Signed, answer as answered};
use crate::{Answer, Visit};
use axum::extract::{Path, State};
use axum::response::Response;
use clerk::Listed;
use documents::{EntryStanding, Name, RegisterEntry, RegisterHead};
use jiff::civil::Date;
use record::{BookId, PersonId};
use words::Language;

/// `GET /mediators/{register}/{person}/card.pdf`
pub async fn card(
    State(app): State<App>,
    visit: Visit,
    Path((register, person)): Path<(String, String)>,
) -> Result<Response, Answer> {
    let book = BookId(format!("register/{register}"));
    let it = app.clerk.mediator(&book, &PersonId(person)).await.map_err(|it| answered(&visit, it))?;
    let head = head(&app, &visit, &book).await?;
    let office = app.clerk.office();
    let address = format!("{}/mediators/{register}/{}", office.address, it.person);
    let paper = documents::mediator_card(&head, &entry(&it), &address, office.today(), None);
    Ok(file("mediator-card.pdf", "application/pdf", pdf(paper, vec![]).await?))
}

/// `GET /registers/{register}/sheet.pdf`: not found for anybody but the keeper.
pub async fn sheet(
    State(app): State<App>,
    visit: Visit,
    signed: Signed,
    Path(register): Path<String>,
) -> Result<Response, Answer> {
    let failed = |it| answered(&visit, it);
    let book = BookId(format!("register/{register}"));
    app.clerk.kept_register(&signed.who, &book).await.map_err(failed)?;
    let everybody = app.clerk.mediators(&clerk::MediatorFilter::default()).await.map_err(failed)?;
    let mut entries: Vec<&Listed> = everybody.iter().filter(|it| it.book == book).collect();
    entries.sort_by_key(|it| it.number);
    let entries: Vec<RegisterEntry> = entries.into_iter().map(entry).collect();
    let head = head(&app, &visit, &book).await?;
    let paper = documents::register_sheet(&head, &entries, app.clerk.office().today(), None);
    Ok(file("register-sheet.pdf", "application/pdf", pdf(paper, vec![]).await?))
}

/// Who keeps the register, of what kind, for which territory.
async fn head(app: &App, visit: &Visit, book: &BookId) -> Result<RegisterHead, Answer> {
    let failed = |it| answered(visit, it);
    let registers = app.clerk.registers().await.map_err(failed)?;
    let register = registers.into_iter().find(|it| it.book == *book).ok_or(Answer::NotFound)?;
    let cards = app.clerk.organisation_cards().await.map_err(failed)?;
    let keeper = cards.into_iter().find(|it| it.id == register.keeper);
    let keeper = keeper.map(|it| Name { kk: it.kk, ru: it.ru, en: it.en }).unwrap_or_default();
    let territory = register.territory.map(|it| bilingual(&it.name)).unwrap_or_default();
    let kind = match register.kind {
        register::RegisterKind::Professional => case::MediatorKind::Professional,
        register::RegisterKind::Public => case::MediatorKind::Public,
        register::RegisterKind::RetiredJudges => case::MediatorKind::RetiredJudge,
        register::RegisterKind::Organisations => return Err(Answer::NotFound),
    };
    Ok(RegisterHead { keeper, kind, territory })
}

fn bilingual(it: &register::Bilingual) -> Name {
    Name { kk: it.kk.clone(), ru: it.ru.clone(), en: String::new() }
}

fn entry(it: &Listed) -> RegisterEntry {
    let said = &it.published;
    let contacts = [&said.contacts.phone, &said.contacts.email, &said.contacts.post].map(|it| it.trim());
    let contacts: Vec<&str> = contacts.into_iter().filter(|it| !it.is_empty()).collect();
    let spoken = |language: Language| {
        let names = said.languages.iter().map(|it| {
            let name = language.say(&format!("registers-language-{}", it.as_str()));
            name.unwrap_or_else(|| it.as_str().to_owned())
        });
        names.collect::<Vec<_>>().join(", ")
    };
    RegisterEntry {
        name: bilingual(&said.name),
        kind: it.kind,
        number: it.number,
        standing: match (it.active, it.suspended_until) {
            (true, _) => EntryStanding::InForce,
            (false, Some(until)) => EntryStanding::Suspended { until: Some(until).filter(|it| *it != Date::MAX) },
            (false, None) => EntryStanding::Gone,
        },
        contacts: contacts.join(", "),
        languages: Name { kk: spoken(Language::Kk), ru: spoken(Language::Ru), en: spoken(Language::En) },
        specialisation: bilingual(&said.specialisation),
    }
}
