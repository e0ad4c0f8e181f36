//! Phrases of the court and towards it.

use super::acts::tiyn;
use super::phrase::{Scene, day, moment};
use case::{Act, RefusalGround, Tiyn};

pub(super) fn act(phrase: &str, scene: &Scene) -> Option<Act> {
    towards(phrase, scene).or_else(|| of_the_court(phrase, scene))
}

fn towards(phrase: &str, scene: &Scene) -> Option<Act> {
    let procedure = scene.procedure;
    Some(match phrase {
        "petitions for suspension" => Act::PetitionForSuspension { procedure },
        "tells the court of the extension" => Act::NotifyCourtOfExtension { procedure },
        "tells the court of the other mediator" => Act::NotifyCourtOfMediator { procedure },
        "tells the court of the end" => Act::NotifyCourtOfEnd { procedure },
        "submits the agreement" => Act::SubmitAgreement { procedure },
        "petitions for approval" => Act::PetitionForApproval { without_me: false },
        "petitions for approval in absence" => Act::PetitionForApproval { without_me: true },
        "asks to be heard in absence" => Act::AskHearingWithoutMe {},
        "complains" => Act::FileComplaint { by: scene.actor.clone(), restore: None },
        _ => {
            if let Some(name) = phrase.strip_prefix("consents to the judge ") {
                return Some(Act::ConsentToJudge { judge: scene.person(name) });
            }
            if let Some(why) = phrase.strip_prefix("complains late, because ") {
                let (by, restore) = (scene.actor.clone(), Some(why.trim_matches('"').to_owned()));
                return Some(Act::FileComplaint { by, restore });
            }
            if let Some(on) = phrase.strip_prefix("enters the petition to suspend, with the contract of ") {
                let (kind, contract_on) = (case::ProcedureKind::Mediation, Some(day(on)));
                return Some(Act::EnterPetitionForSuspension { kind, contract_on });
            }
            if phrase == "enters the petition to suspend, without a contract" {
                let (kind, contract_on) = (case::ProcedureKind::Mediation, None);
                return Some(Act::EnterPetitionForSuspension { kind, contract_on });
            }
            Act::FileComplaint { by: scene.person(phrase.strip_prefix("enters the complaint of ")?), restore: None }
        }
    })
}

fn of_the_court(phrase: &str, scene: &Scene) -> Option<Act> {
    let after = |verb: &str| phrase.strip_prefix(verb);
    Some(match phrase {
        "invites to conciliation" => Act::InviteToConciliation {},
        "accepts the claim" => Act::AcceptClaim {},
        "resumes" => Act::Resume {},
        "explains the consequences" => Act::ExplainConsequences {},
        "leaves the petition unconsidered" => Act::LeaveUnconsidered {},
        "issues the final text" => Act::IssueFinalText {},
        "dismisses the complaint" => Act::DecideComplaint { upheld: false },
        "upholds the complaint" => Act::DecideComplaint { upheld: true },
        "restores the term" => Act::DecideRestoration { restored: true, reasons: String::new() },
        "retires to decide" => Act::RetireToDecide {},
        _ => {
            if let Some(name) = after("assigns the case to ") {
                let judge = scene.town.person(name);
                return Some(Act::AssignJudge { judge: judge.id.clone(), name: judge.details.name.clone() });
            }
            if let Some(reasons) = after("does not restore the term: ") {
                let reasons = reasons.trim_matches('"').to_owned();
                return Some(Act::DecideRestoration { restored: false, reasons });
            }
            if let Some(name) = after("brings in the prosecutor ") {
                let person = scene.town.person(name);
                let (prosecutor, name) = (person.id.clone(), person.details.name.clone());
                let ground = case::ProsecutorGround::CannotDefendThemselves;
                return Some(Act::BringInProsecutor { prosecutor, name, ground });
            }
            if let Some(until) = after("suspends until ") {
                return Some(Act::Suspend { until: day(until) });
            }
            if let Some(rest) = after("sets the hearing for ") {
                let (at, place) = rest.split_once(" in ").unwrap_or((rest, "room 4"));
                return Some(Act::SetHearing { at: moment(at, scene.town), place: place.to_owned() });
            }
            if let Some(reasons) = after("refuses approval as contrary to law: ") {
                let ground = RefusalGround::ContraryToLaw;
                return Some(Act::RefuseApproval { ground, reasons: reasons.trim_matches('"').to_owned() });
            }
            if let Some(reasons) = after("refuses approval for the rights of others: ") {
                let ground = RefusalGround::RightsOfOthers;
                return Some(Act::RefuseApproval { ground, reasons: reasons.trim_matches('"').to_owned() });
            }
            return approval(after("approves")?);
        }
    })
}

/// `, fee paid 26 962.50, returned 26 962.50, without costs`
fn approval(rest: &str) -> Option<Act> {
    let (mut fee_paid, mut fee_refund, mut costs_stated) = (Tiyn(0), Tiyn(0), true);
    for part in rest.split(", ").filter(|it| !it.is_empty()) {
        if let Some(sum) = part.strip_prefix("fee paid ") {
            fee_paid = tiyn(sum);
        } else if let Some(sum) = part.strip_prefix("returned ") {
            fee_refund = tiyn(sum);
        } else if part == "without costs" {
            costs_stated = false;
        } else {
            return None;
        }
    }
    Some(Act::Approve { costs_stated, fee_refund, fee_paid })
}
