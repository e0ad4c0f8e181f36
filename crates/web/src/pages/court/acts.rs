//! One small page per act of the court or before it: what it means, its article, its few fields, one button.

use super::fields_of::{self, Asked};
use super::reading;
use crate::app::{self, App, Signed};
use crate::components as part;
use crate::events::name_of;
use crate::fields;
use crate::filled::Filled;
use crate::pages::agreement::matter::{Matter, Tried, went_well};
use crate::{Answer, Refused, Visit, page, steps};
use axum::extract::{Path, State};
use axum::response::Response;
use case::{Act, ActKind, Capacity, Room};
use clerk::Request;
use maud::html;
use record::{Paper, PersonId, Through};

/// The acts that have a page here, in the order in which they are listed.
pub const KINDS: &[ActKind] = &[
    ActKind::PetitionForSuspension,
    ActKind::EnterPetitionForSuspension,
    ActKind::NotifyCourtOfExtension,
    ActKind::NotifyCourtOfMediator,
    ActKind::NotifyCourtOfEnd,
    ActKind::SubmitAgreement,
    ActKind::PetitionForApproval,
    ActKind::AskHearingWithoutMe,
    ActKind::GiveContractToBailiff,
    ActKind::GiveAgreementToBailiff,
    ActKind::ApplyAtEnforcement,
    ActKind::AskForWrit,
    ActKind::FileCounterclaim,
    ActKind::AskInterimMeasures,
    ActKind::AssignJudge,
    ActKind::ConsentToJudge,
    ActKind::BringInProsecutor,
    ActKind::RuleOnInterimMeasures,
    ActKind::InviteToConciliation,
    ActKind::AcceptClaim,
    ActKind::Suspend,
    ActKind::Resume,
    ActKind::SetHearing,
    ActKind::ExplainConsequences,
    ActKind::Approve,
    ActKind::RefuseApproval,
    ActKind::LeaveUnconsidered,
    ActKind::IssueFinalText,
    ActKind::FileComplaint,
    ActKind::DecideRestoration,
    ActKind::DecideComplaint,
    ActKind::RetireToDecide,
    ActKind::AnnounceJudgment,
    ActKind::OpenInstance,
    ActKind::EnterForce,
    ActKind::IssueWrit,
    ActKind::ReleaseInterimMeasures,
];

/// The article that speaks of the act.
fn article(kind: ActKind) -> &'static str {
    match kind {
        ActKind::PetitionForSuspension | ActKind::EnterPetitionForSuspension | ActKind::Suspend => "CPC 179(5)",
        ActKind::DecideRestoration => "CPC 126(4)",
        ActKind::NotifyCourtOfExtension => "CPC 272(7)",
        ActKind::NotifyCourtOfMediator => "ML 20(7)",
        ActKind::ConsentToJudge => "CPC 179(4)",
        ActKind::BringInProsecutor => "CPC 54(2)",
        ActKind::NotifyCourtOfEnd => "ML 23(4)",
        ActKind::SubmitAgreement => "ML 27(5)",
        ActKind::AssignJudge => "House 15",
        ActKind::InviteToConciliation => "CPC 174(1)",
        ActKind::AcceptClaim => "CPC 150(1)",
        ActKind::Resume => "CPC 276",
        ActKind::ExplainConsequences => "CPC 177(2)",
        ActKind::Approve => "CPC 177(5)",
        ActKind::RefuseApproval => "CPC 177(4)",
        ActKind::IssueFinalText => "CPC 268(4)",
        ActKind::FileComplaint | ActKind::DecideComplaint => "CPC 177(7)",
        ActKind::RetireToDecide | ActKind::AnnounceJudgment => "CPC 175(1)",
        ActKind::OpenInstance => "CPC 410(1)",
        ActKind::EnterForce => "CPC 240(1)",
        ActKind::FileCounterclaim => "CPC 174(2)",
        ActKind::AskInterimMeasures | ActKind::RuleOnInterimMeasures => "CPC 174(1)",
        ActKind::ReleaseInterimMeasures => "CPC 278(3)",
        ActKind::GiveContractToBailiff => "ML 25-1(1)",
        ActKind::GiveAgreementToBailiff => "ML 25-1(3)",
        ActKind::ApplyAtEnforcement => "CPC 179(8)",
        ActKind::AskForWrit => "CPC 178(2)",
        ActKind::IssueWrit => "CPC 241(4)",
        _ => "CPC 177(1)",
    }
}

/// The act as a heading and as a link.
pub fn title(matter: &Matter, kind: ActKind) -> String {
    steps::act(kind, matter.language).unwrap_or_else(|| matter.language.words().court_title())
}

/// Whether this person enters the act from the court's paper: a secretary does, for every act but naming the judge.
pub fn is_from_paper(matter: &Matter, kind: ActKind) -> bool {
    let me = &matter.sheet.view.me;
    let secretary =
        me.contains(&Capacity::Secretary) && !me.contains(&Capacity::Judge) && matter.sheet.view.side().is_none();
    secretary && kind != ActKind::AssignJudge
}

/// What a secretary enters here for a party, from that party's own paper.
pub fn is_a_partys_paper(matter: &Matter, kind: ActKind) -> bool {
    let petitions = [ActKind::EnterPetitionForSuspension, ActKind::PetitionForApproval, ActKind::AskHearingWithoutMe];
    is_from_paper(matter, kind) && petitions.contains(&kind)
}

/// A secretary does not enter the agreement itself: that it is there to enter would tell the court of mediation.
fn brought_on_paper(matter: &Matter) -> Answer {
    let words = matter.language.words();
    Answer::Refusal(Box::new(Refused {
        what: words.court_agreement_not_from_paper(),
        why: Some(words.court_agreement_on_paper_why()),
        instead: Some(words.court_agreement_on_paper_do()),
        ways: vec![(matter.address("/rooms/court"), words.court_agreement_on_paper_way())],
        ..Refused::default()
    }))
}

fn kind_of(slug: &str) -> Result<ActKind, Answer> {
    KINDS.iter().copied().find(|it| name_of(it) == slug).ok_or(Answer::NotFound)
}

/// What there is to choose from: the court's judges or the prosecutors when one is to be named, the courts when a case
/// is to go to one.
#[derive(Default)]
pub struct Known {
    pub judges: Vec<(PersonId, String)>,
    /// The id and the name of each court.
    pub courts: Vec<(String, String)>,
}

async fn known(app: &App, visit: &Visit, matter: &Matter, kind: ActKind) -> Result<Known, Answer> {
    let mut known = Known::default();
    match (&matter.case().court, kind) {
        (Some(court), ActKind::AssignJudge) => {
            let judges = app.clerk.judges_of(&court.organisation).await;
            known.judges = judges.map_err(|it| app::answer(visit, it))?;
        }
        (Some(_), ActKind::BringInProsecutor) => {
            known.judges = app.clerk.prosecutors().await.map_err(|it| app::answer(visit, it))?;
        }
        (_, ActKind::OpenInstance | ActKind::ApplyAtEnforcement) => {
            known.courts = crate::pages::filing::courts(app, visit).await?;
        }
        _ => {}
    }
    Ok(known)
}

/// `GET /cases/{number}/court/{act}`
pub async fn form(
    State(app): State<App>,
    visit: Visit,
    signed: Signed,
    Path((number, slug)): Path<(String, String)>,
) -> Result<Response, Answer> {
    let kind = kind_of(&slug)?;
    let matter = Matter::open(&app, &visit, &signed, &number).await?;
    if kind == ActKind::SubmitAgreement && is_from_paper(&matter, kind) {
        return Err(brought_on_paper(&matter));
    }
    matter.ready(&app, &visit, &signed, kind).await?;
    let known = known(&app, &visit, &matter, kind).await?;
    Ok(shown(&app, &visit, &matter, kind, &known, &Tried::of(visit.typed())))
}

/// `POST /cases/{number}/court/{act}`
pub async fn send(
    State(app): State<App>,
    visit: Visit,
    signed: Signed,
    Path((number, slug)): Path<(String, String)>,
    filled: Filled,
) -> Result<Response, Answer> {
    let kind = kind_of(&slug)?;
    let matter = Matter::open(&app, &visit, &signed, &number).await?;
    let known = known(&app, &visit, &matter, kind).await?;
    let mut tried = Tried::of(filled);
    let act = reading::act(&app, &visit, &matter, kind, &known, &mut tried);
    let paper = reading::paper(&app, &visit, &signed, &matter, kind, &mut tried).await?;
    let (Some(act), true) = (act, tried.is_well()) else {
        return Ok(shown(&app, &visit, &matter, kind, &known, &tried));
    };
    let id = tried.filled.get("act_id").to_owned();
    let for_whom = match is_a_partys_paper(&matter, kind) {
        true => reading::party(&matter, &tried.filled),
        false => matter.for_whom(&tried.filled),
    };
    let scan = paper.as_ref().and_then(|it| it.scan.clone());
    match matter.perform(&app, &signed, request(&matter, &id, act, paper.map(|it| it.paper), for_whom)).await {
        Ok(done) => {
            if let Some((file, name, media, bytes)) = scan {
                // The act stands already; its scan is placed beside it for all who read the court's file.
                let act = Act::AddFile { room: Room::Court, file, name, media, bytes };
                let placed = matter.perform(&app, &signed, Request::page(&format!("{id}-scan"), act)).await;
                placed.map_err(|it| app::answer(&visit, it))?;
            }
            Ok(went_well(&matter.address("/court"), &format!("court-{slug}"), &done))
        }
        Err(failure) => {
            tried.note(&visit, failure)?;
            Ok(shown(&app, &visit, &matter, kind, &known, &tried))
        }
    }
}

fn request(matter: &Matter, id: &str, act: Act, paper: Option<Paper>, for_whom: Option<PersonId>) -> Request {
    match paper {
        Some(paper) => {
            let day = paper.date;
            let request = Request::page(id, act).through(Through::Paper(paper)).on(day);
            for_whom.into_iter().fold(request, Request::for_whom)
        }
        None => matter.request(id, act, for_whom),
    }
}

fn shown(app: &App, visit: &Visit, matter: &Matter, kind: ActKind, known: &Known, tried: &Tried) -> Response {
    let words = visit.words();
    let title = title(matter, kind);
    let slug = name_of(&kind);
    let means = matter.language.say(&format!("court-means-{slug}")).unwrap_or_default();
    let asked = Asked { app, visit, matter, tried };
    let content = html! {
        (tried.trouble(matter.language))
        h1 { (title) }
        p.lead { (means) }
        p.source { (law::cite(article(kind)).shown(app::law_language(matter.language))) }
        (asked.before(kind))
        (fields::upload_form(visit, &matter.address(&format!("/court/{slug}")), html! {
            (fields::act_id(&tried.filled))
            (matter.for_whom_field(&tried.filled))
            (asked.fields(kind, known))
            @if is_from_paper(matter, kind) { (asked.paper(kind)) }
            (part::actions(html! {
                (part::button(&fields_of::button(matter, kind)))
                (part::second_link(&matter.address("/court"), &words.shell_cancel()))
            }))
        }))
    };
    let frame = visit.frame(title.clone()).back(matter.address("/court"), words.court_title());
    page(frame.status(tried.status()), content)
}
