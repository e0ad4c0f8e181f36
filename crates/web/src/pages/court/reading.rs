//! What was typed on the page of a court's act, read as the act.

use super::acts::{Known, is_a_partys_paper, is_from_paper};
use super::fields_of::{CHECKS, CONTENTS};
use crate::app::{App, Signed};
use crate::events::name_of;
use crate::pages::agreement::matter::{Matter, Tried};
use crate::{Answer, Filled, Visit};
use case::{Act, ActKind, ProcedureKind, ProsecutorGround, RefusalGround};
use jiff::civil::Time;
use record::{Digest, Paper, PersonId};

/// Why the prosecutor takes part, in the order of the law (CPC 54(2)).
pub const PROSECUTOR_GROUNDS: [ProsecutorGround; 4] = [
    ProsecutorGround::StateInterests,
    ProsecutorGround::PublicInterests,
    ProsecutorGround::CannotDefendThemselves,
    ProsecutorGround::FoundNecessary,
];

/// The act; `None` when something is missing, and then a mistake says what.
pub fn act(app: &App, visit: &Visit, matter: &Matter, kind: ActKind, known: &Known, tried: &mut Tried) -> Option<Act> {
    let words = visit.words();
    let talks = matter.talks().map(|it| it.no);
    if is_a_partys_paper(matter, kind) && party(matter, &tried.filled).is_none() {
        tried.wrong("whose", words.court_mistake_choose());
    }
    Some(match kind {
        ActKind::PetitionForSuspension => Act::PetitionForSuspension { procedure: talks? },
        ActKind::EnterPetitionForSuspension => petition_on_paper(visit, tried)?,
        ActKind::NotifyCourtOfExtension => Act::NotifyCourtOfExtension { procedure: talks? },
        ActKind::NotifyCourtOfMediator => Act::NotifyCourtOfMediator { procedure: talks? },
        ActKind::ConsentToJudge => Act::ConsentToJudge { judge: mediated(matter).pop()? },
        ActKind::NotifyCourtOfEnd => Act::NotifyCourtOfEnd { procedure: talks? },
        ActKind::SubmitAgreement => Act::SubmitAgreement { procedure: matter.agreed()?.no },
        ActKind::PetitionForApproval => match tried.filled.get("without") {
            "yes" => Act::PetitionForApproval { without_me: true },
            "no" => Act::PetitionForApproval { without_me: false },
            _ => {
                tried.wrong("without", words.court_mistake_choose());
                return None;
            }
        },
        ActKind::AskHearingWithoutMe => Act::AskHearingWithoutMe {},
        ActKind::BringInProsecutor => prosecutor(visit, &known.judges, tried)?,
        ActKind::AssignJudge => {
            let Some((judge, name)) = known.judges.iter().find(|it| it.0.0 == tried.filled.get("judge")) else {
                tried.wrong("judge", words.court_mistake_choose());
                return None;
            };
            Act::AssignJudge { judge: judge.clone(), name: name.clone() }
        }
        ActKind::InviteToConciliation => Act::InviteToConciliation {},
        ActKind::AcceptClaim => Act::AcceptClaim {},
        ActKind::Suspend => match tried.filled.date("until") {
            Some(until) => Act::Suspend { until },
            None => {
                tried.wrong("until", words.proposals_mistake_day());
                return None;
            }
        },
        ActKind::Resume => Act::Resume {},
        ActKind::SetHearing => hearing(app, visit, tried)?,
        ActKind::ExplainConsequences => Act::ExplainConsequences {},
        ActKind::LeaveUnconsidered => Act::LeaveUnconsidered {},
        ActKind::IssueFinalText => Act::IssueFinalText {},
        ActKind::RetireToDecide => Act::RetireToDecide {},
        ActKind::Approve => approval(visit, matter, tried)?,
        ActKind::RefuseApproval => refusal(visit, tried)?,
        ActKind::FileComplaint => Act::FileComplaint {
            by: complainant(visit, matter, kind, tried)?,
            restore: tried.filled.has_field("restore").then(|| tried.filled.get("restore").to_owned()),
        },
        ActKind::DecideRestoration => restoration(visit, tried)?,
        ActKind::DecideComplaint => match tried.filled.get("upheld") {
            "yes" => Act::DecideComplaint { upheld: true },
            "no" => Act::DecideComplaint { upheld: false },
            _ => {
                tried.wrong("upheld", words.court_mistake_choose());
                return None;
            }
        },
        kind => super::roads::act(visit, matter, kind, known, tried)?,
    })
}

/// The judges who mediated in this case, the last one last.
pub fn mediated(matter: &Matter) -> Vec<PersonId> {
    let as_judge = |it: &&case::Mediator| it.kind == case::MediatorKind::Judge;
    let marked = matter.case().procedures.iter().filter_map(|it| it.mediator.as_ref().or(it.marked.last()));
    marked.filter(as_judge).map(|it| it.person.clone()).collect()
}

/// The party whose paper a secretary enters.
pub fn party(matter: &Matter, filled: &Filled) -> Option<PersonId> {
    matter.case().sides.iter().flat_map(|it| &it.members).find(|it| it.0 == filled.get("whose")).cloned()
}

fn petition_on_paper(visit: &Visit, tried: &mut Tried) -> Option<Act> {
    let words = visit.words();
    let kinds = [ProcedureKind::Mediation, ProcedureKind::Participatory];
    let kind = kinds.into_iter().find(|it| name_of(it) == tried.filled.get("kind"));
    if kind.is_none() {
        tried.wrong("kind", words.court_mistake_choose());
    }
    let contract_on = tried.filled.date("contract");
    let typed = ["contract", "contract-month", "contract-year"].iter().any(|it| !tried.filled.is_empty(it));
    if typed && contract_on.is_none() {
        tried.wrong("contract", words.proposals_mistake_day());
    }
    Some(Act::EnterPetitionForSuspension { kind: kind?, contract_on })
}

fn restoration(visit: &Visit, tried: &mut Tried) -> Option<Act> {
    let words = visit.words();
    let restored = match tried.filled.get("restored") {
        "yes" => Some(true),
        "no" => Some(false),
        _ => None,
    };
    let reasons = tried.filled.get("reasons").to_owned();
    if restored.is_none() {
        tried.wrong("restored", words.court_mistake_choose());
    } else if restored == Some(false) && reasons.is_empty() {
        tried.wrong("reasons", words.court_mistake_reasons());
    }
    Some(Act::DecideRestoration { restored: restored?, reasons })
}

fn prosecutor(visit: &Visit, known: &[(PersonId, String)], tried: &mut Tried) -> Option<Act> {
    let words = visit.words();
    let chosen = known.iter().find(|it| it.0.0 == tried.filled.get("prosecutor"));
    let ground = PROSECUTOR_GROUNDS.into_iter().find(|it| name_of(it) == tried.filled.get("ground"));
    if chosen.is_none() {
        tried.wrong("prosecutor", words.court_mistake_choose());
    }
    if ground.is_none() {
        tried.wrong("ground", words.court_mistake_choose());
    }
    let (prosecutor, name) = chosen?.clone();
    Some(Act::BringInProsecutor { prosecutor, name, ground: ground? })
}

fn hearing(app: &App, visit: &Visit, tried: &mut Tried) -> Option<Act> {
    let words = visit.words();
    let (day, time, place) =
        (tried.filled.date("day"), hour(tried.filled.get("time")), tried.filled.get("place").to_owned());
    if day.is_none() {
        tried.wrong("day", words.proposals_mistake_day());
    }
    if time.is_none() {
        tried.wrong("time", words.court_mistake_time());
    }
    if place.is_empty() {
        tried.wrong("place", words.court_mistake_place());
    }
    let at = app.clerk.office().moment(day?.to_datetime(time?))?;
    Some(Act::SetHearing { at, place })
}

/// `10:30`, `10.30`, `9`.
fn hour(typed: &str) -> Option<Time> {
    let (hour, minute) = typed.split_once([':', '.', ' ']).unwrap_or((typed, "0"));
    Time::new(hour.trim().parse().ok()?, minute.trim().parse().ok()?, 0, 0).ok()
}

/// The court ticks what its ruling says and what it looked at; nothing of it is taken for granted.
fn approval(visit: &Visit, matter: &Matter, tried: &mut Tried) -> Option<Act> {
    let words = visit.words();
    if !CONTENTS.iter().all(|it| tried.filled.has("contents", it)) {
        tried.wrong("contents", words.court_mistake_contents());
    }
    if !CHECKS.iter().all(|it| tried.filled.has("checks", it)) {
        tried.wrong("checks", words.court_mistake_checks());
    }
    let case = matter.case();
    Some(Act::Approve { costs_stated: true, fee_refund: law::refund_of(case), fee_paid: law::fee_paid_in(case) })
}

fn refusal(visit: &Visit, tried: &mut Tried) -> Option<Act> {
    let words = visit.words();
    let grounds = [RefusalGround::ContraryToLaw, RefusalGround::RightsOfOthers];
    let ground = grounds.into_iter().find(|it| name_of(it) == tried.filled.get("ground"));
    if ground.is_none() {
        tried.wrong("ground", words.court_mistake_choose());
    }
    let reasons = tried.filled.get("reasons").to_owned();
    if reasons.is_empty() {
        tried.wrong("reasons", words.court_mistake_reasons());
    }
    Some(Act::RefuseApproval { ground: ground?, reasons })
}

fn complainant(visit: &Visit, matter: &Matter, kind: ActKind, tried: &mut Tried) -> Option<PersonId> {
    if !is_from_paper(matter, kind) {
        return Some(matter.for_whom(&tried.filled).unwrap_or_else(|| matter.sheet.view.person.clone()));
    }
    let mut people = matter.case().sides.iter().flat_map(|it| &it.members);
    let by = people.find(|it| it.0 == tried.filled.get("by")).cloned();
    if by.is_none() {
        tried.wrong("by", visit.words().court_mistake_choose());
    }
    by
}

/// The court's paper as it was entered, with its scan when one was sent.
pub struct Entered {
    pub paper: Paper,
    /// Digest, name, kind and length of the scan.
    pub scan: Option<(Digest, String, String, u64)>,
}

/// The paper a secretary enters from; `None` for everybody else, or when something is missing.
pub async fn paper(
    app: &App,
    visit: &Visit,
    signed: &Signed,
    matter: &Matter,
    kind: ActKind,
    tried: &mut Tried,
) -> Result<Option<Entered>, Answer> {
    if !is_from_paper(matter, kind) {
        return Ok(None);
    }
    let words = visit.words();
    let number = tried.filled.get("paper_number").to_owned();
    if number.is_empty() {
        tried.wrong("paper_number", words.court_mistake_paper_number());
    }
    let date = tried.filled.date("paper_date");
    match date {
        None => tried.wrong("paper_date", words.proposals_mistake_day()),
        Some(day) if day > matter.sheet.today => tried.wrong("paper_date", words.mistake_in_the_future()),
        Some(_) => {}
    }
    let mut scan = None;
    if let Some(upload) = tried.filled.upload("scan").cloned() {
        let bytes = upload.bytes.len() as u64;
        match app.clerk.keep_file(&signed.who, &matter.sheet.number, upload.bytes).await {
            Ok((digest, media)) => scan = Some((digest, upload.name, media.to_owned(), bytes)),
            Err(clerk::Failure::Mistake(it)) => {
                tried.wrong("scan", crate::refusals::mistake(visit.language(), it.what))
            }
            Err(failure) => return Err(crate::app::answer(visit, failure)),
        }
    }
    let Some(date) = date else { return Ok(None) };
    Ok(Some(Entered { paper: Paper { number, date, scan: scan.as_ref().map(|it| it.0) }, scan }))
}

#[cfg(test)]
mod tests {
    use super::hour;
    use jiff::civil::time;

    #[test]
    fn an_hour_is_read_as_people_type_it() {
        let check = |typed, expected| assert_eq!(hour(typed), expected, "{typed}");
        check("10:30", Some(time(10, 30, 0, 0)));
        check("9.05", Some(time(9, 5, 0, 0)));
        check("9", Some(time(9, 0, 0, 0)));
        check("25:00", None);
        check("", None);
    }
}
