//! Sending a filing: the person, the case, the safety answers, the offer; and the page that says what follows.

use super::draft::{Draft, Open, find, save};
use super::steps::{HAPPENED, MATTER, Of, Step, rows};
use super::{next_address, people};
use crate::app::{App, Perhaps, Sender, Signed, answer, law_language, with_session};
use crate::pages::account::{
    card_box,
    once::{DRAFT, FILED_CARD},
};
use crate::{Answer, Filled, Visit, components as part, page};
use axum::extract::{Path, State};
use axum::http::HeaderMap;
use axum::response::{IntoResponse, Redirect, Response};
use case::{
    Act, CaseLanguage, Claim, DeadlineId, DisputeKind, NewParty, PartyKind, PartyRole, ProcedureKind, ProcedureNo,
    Question, Road, SideNo, Tiyn,
};
use clerk::{Account, CaseNumber, Failure, Request, Sheet, Who};
use maud::{Markup, html};
use record::{Assurance, Paper, PersonId, Through};

/// Sends the filing.
pub async fn send(
    State(app): State<App>,
    visit: Visit,
    Perhaps(signed): Perhaps,
    headers: HeaderMap,
    sender: Sender,
    filled: Filled,
) -> Result<Response, Answer> {
    let Some(mut open) = find(&app, &visit, &headers, &sender).await? else {
        return Ok(Redirect::to("/file").into_response());
    };
    if open.draft.open().is_some() || open.draft.act.is_empty() || filled.get("act_id") != open.draft.act {
        return Ok(Redirect::to(&next_address(&open.draft)).into_response());
    }
    // A letter's session belongs to one case; a new dispute is told by a new person.
    let signed = signed.filter(|it| it.who.only.is_none());
    draw_names(&app, &mut open, signed.as_ref());
    save(&app, &visit, &open).await?;
    let failed = |it: Failure| answer(&visit, it);
    let draft = &open.draft;
    let me = PersonId(draft.me.clone());
    let who = match &signed {
        Some(signed) => signed.who.clone(),
        None => Who::new(me.clone(), Assurance::Code),
    };
    let number = file(&app, &visit, &who, draft).await.map_err(failed)?;
    let to = format!("/file/sent/{number}");
    let language = draft.get(Step::Contacts(Of::Me), "language");
    let account = Account { name: draft.get(Step::Who(Of::Me), "name"), language, email: None };
    let (mut response, card) = match &signed {
        Some(_) if !draft.desk => (Redirect::to(&to).into_response(), None),
        Some(_) => {
            app.clerk.put_account(&me, &account).await.map_err(failed)?;
            let card = app.clerk.issue_card(&me).await.map_err(failed)?;
            (Redirect::to(&to).into_response(), Some(card))
        }
        None if app.clerk.has_a_way_in(&me).await.map_err(failed)? => return Ok(Redirect::to("/enter").into_response()),
        None => {
            let session = app.clerk.enter_newcomer(&me, &account, &sender.agent).await.map_err(failed)?;
            let card = app.clerk.issue_card(&me).await.map_err(failed)?;
            (with_session(&app, &session, &to), Some(card))
        }
    };
    app.clerk.drop_draft(&open.code).await.map_err(failed)?;
    DRAFT.end(&mut response);
    if let Some(card) = card {
        // With the case's number: at a desk the next filing must not show the card of the one before.
        FILED_CARD.put(&app, &mut response, &format!("{number} {} {}", card.card, card.pin));
    }
    Ok(response)
}

/// The people of a filing get their names before it is sent, so that sent again it says the same.
fn draw_names(app: &App, open: &mut Open, signed: Option<&Signed>) {
    let draft = &mut open.draft;
    if draft.me.is_empty() {
        draft.me = match signed {
            Some(signed) if !draft.desk => signed.who.person.0.clone(),
            _ => app.clerk.fresh_person().0,
        };
    }
    while draft.them.len() < draft.others {
        draft.them.push(app.clerk.fresh_person().0);
    }
}

async fn file(app: &App, visit: &Visit, who: &Who, draft: &Draft) -> Result<CaseNumber, Failure> {
    let me = PersonId(draft.me.clone());
    let request = |suffix: &str, act: Act| {
        let request = Request::page(&format!("{}{suffix}", draft.act), act);
        if draft.desk { request.through(Through::Desk).for_whom(me.clone()) } else { request }
    };
    let done = app.clerk.file(who, request("", act(draft, visit.language().code()))).await?;
    let number = done.number;
    if draft.road() == Road::InCourt {
        return Ok(number);
    }
    // The answers are entered before anything is sent, and by nobody but the person.
    if !draft.desk && draft.steps().contains(&Step::Safety) {
        let said = draft.filled(Step::Safety);
        let ask = |it: &str| Question { question: it.to_owned(), yes: said.has("happened", it) };
        let about = |it: &str| Question { question: it.to_owned(), yes: said.has("matter", it) };
        let answers = HAPPENED.into_iter().map(ask).chain(MATTER.into_iter().map(about)).collect();
        app.clerk.perform(who, &number, request("-screen", Act::Screen { answers })).await?;
        if draft.is_unsafe() && !said.is_empty("how") {
            let how = said.get("how").to_owned();
            app.clerk.perform(who, &number, request("-contact", Act::GiveSafeContact { how })).await?;
        }
    }
    if !draft.is_unsafe() {
        let offer = Act::OfferMediation { procedure: ProcedureNo(1), until: None };
        app.clerk.perform(who, &number, request("-offer", offer)).await?;
    }
    Ok(number)
}

fn act(draft: &Draft, reader: &str) -> Act {
    let road = draft.road();
    let language = match &*draft.get(Step::Language, "language") {
        "kazakh" => CaseLanguage::Kazakh,
        "russian" => CaseLanguage::Russian,
        _ => CaseLanguage::Both,
    };
    let default_language = match language {
        CaseLanguage::Kazakh => "kk",
        CaseLanguage::Russian => "ru",
        CaseLanguage::Both => reader,
    };
    let (asking, asked) = match road {
        Road::InCourt => (PartyRole::Claimant, PartyRole::Respondent),
        Road::OutOfCourt => (PartyRole::Asking, PartyRole::Asked),
        Road::AtEnforcement => (PartyRole::JudgmentCreditor, PartyRole::JudgmentDebtor),
    };
    let party = |of: Of, person: &str, side: u8, role: PartyRole| NewParty {
        person: PersonId(person.to_owned()),
        side: SideNo(side),
        role,
        kind: draft.kind(of).unwrap_or(PartyKind::Natural),
        details: people::details(draft, of, default_language),
    };
    let mut parties = vec![party(Of::Me, &draft.me, 1, asking)];
    // Each of the others is a side of its own until they join.
    for (at, person) in (1..=draft.others).zip(&draft.them) {
        parties.push(party(Of::Other(at), person, u8::try_from(at + 1).unwrap_or(u8::MAX), asked));
    }
    let said = draft.filled(Step::For);
    let authority = || said.date("on").map(|date| Paper { number: said.get("number").to_owned(), date, scan: None });
    Act::File {
        road,
        procedure: ProcedureKind::Mediation,
        dispute: draft.dispute().unwrap_or(DisputeKind::Other),
        language,
        parties,
        story: draft.get(Step::Story, "story"),
        claims: claims(draft),
        court: (road == Road::InCourt).then(|| draft.get(Step::Court, "court")),
        authority: if draft.desk { authority() } else { None },
        pretrial_protocol: road == Road::InCourt && draft.filled(Step::Court).has("protocol", "yes"),
        background: case::Background::default(),
    }
}

fn claims(draft: &Draft) -> Vec<Claim> {
    let filled = draft.filled(Step::Claims);
    let sum = |name: &str, at: usize| Tiyn::parse(filled.get(&format!("{name}-{at}")));
    let asked = (1..=rows(&filled)).filter(|at| !filled.is_empty(&format!("what-{at}")));
    let claim = |at: usize| Claim {
        what: filled.get(&format!("what-{at}")).to_owned(),
        amount: sum("amount", at),
        fee_paid: if draft.road() == Road::InCourt { sum("fee", at).unwrap_or_default() } else { Tiyn(0) },
        by: None,
    };
    asked.map(claim).collect()
}

/// It is sent: the number, what happens next and by when, and the way back in.
pub async fn sent(
    State(app): State<App>,
    visit: Visit,
    signed: Signed,
    Path(number): Path<String>,
    headers: HeaderMap,
) -> Result<Response, Answer> {
    let number = CaseNumber(number);
    let sheet = app.clerk.sheet(&signed.who, &number).await.map_err(|it| answer(&visit, it))?;
    let words = visit.words();
    let card = FILED_CARD.take(&headers);
    let card = card.as_deref().and_then(|it| it.strip_prefix(&*number.0)?.trim_start().split_once(' '));
    let content = html! {
        h1 { (words.filing_sent_title()) }
        p.lead { (words.filing_sent_number(number.to_string())) }
        (next(&visit, &sheet))
        @if let Some((card, pin)) = card { (card_box(&visit, card, pin)) }
        @if signed.who.only.is_none() && card.is_some() && sheet.view.me.iter().any(|it| matches!(it, case::Capacity::Party { .. })) {
            p { (words.filing_sent_email()) " " a href="/account" { (words.filing_sent_email_way()) } }
        }
        (part::actions(html! { (part::button_link(&format!("/cases/{number}"), &words.filing_sent_case())) }))
        (part::phone(&visit))
    };
    Ok(page(visit.frame(words.filing_sent_title()), content))
}

fn next(visit: &Visit, sheet: &Sheet) -> Markup {
    let (words, language) = (visit.words(), visit.language());
    let offer = sheet.clocks.iter().find(|it| matches!(it.id, DeadlineId::OfferAnswer { .. }));
    let waits = sheet.view.case.safe_contacts.contains_key(&sheet.view.person) || sheet.view.case.needs_care();
    html! {
        section.next {
            h2 { (words.filing_sent_next()) }
            @if let Some(clock) = offer {
                p { (words.filing_sent_letter()) }
                (part::clock(language, &part::Clock {
                    what: words.filing_sent_clock(),
                    last_day: clock.last_day,
                    today: sheet.today,
                    first_day: Some(clock.from),
                    length: None,
                    article: Some(clock.article.shown(law_language(language))),
                }))
                p { (words.filing_sent_silence()) }
            } @else if sheet.view.case.is_in_court() {
                p { (words.filing_sent_court()) }
            } @else if waits {
                p { strong { (words.filing_sent_unsafe()) } }
                p { (words.filing_sent_unsafe_call()) }
            } @else {
                p { (words.filing_sent_held()) }
            }
        }
    }
}
