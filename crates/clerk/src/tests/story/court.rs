//! Phrases of the court and towards it.

use super::acts::tiyn;
use super::phrase::{Scene, day, moment};
use case::{Act, EnforcementCourt, Instance, RefusalGround, Tiyn};

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
        "asks for a writ" => Act::AskForWrit {},
        "gives the agreement to the bailiff" => Act::GiveAgreementToBailiff { procedure },
        "gives the contract to no bailiff" => Act::GiveContractToBailiff { procedure, bailiff: String::new() },
        _ if phrase.starts_with("asks for interim measures: ") => {
            Act::AskInterimMeasures { what: phrase.split_once(": ")?.1.to_owned() }
        }
        _ if phrase.starts_with("counterclaims ") => {
            let (head, what) = phrase.strip_prefix("counterclaims ")?.split_once(": ")?;
            Act::FileCounterclaim { claims: vec![super::terms::claim(head, what)], story: String::new() }
        }
        _ if phrase.starts_with("gives the contract to the bailiff ") => {
            let bailiff = phrase.strip_prefix("gives the contract to the bailiff ")?.to_owned();
            Act::GiveContractToBailiff { procedure, bailiff }
        }
        _ if phrase.starts_with("applies to the court ") => {
            let (chosen, court) = phrase.strip_prefix("applies to the court ")?.split_once(": ")?;
            let chosen = match chosen {
                "of the act" => EnforcementCourt::IssuedTheAct,
                "of the place" => EnforcementCourt::PlaceOfEnforcement,
                _ => return None,
            };
            Act::ApplyAtEnforcement { procedure, court: named(court), chosen }
        }
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
        "enters the force" => Act::EnterForce {},
        "issues the writ" => Act::IssueWrit {},
        "grants interim measures" => Act::RuleOnInterimMeasures { granted: true, what: String::new() },
        "denies interim measures" => Act::RuleOnInterimMeasures { granted: false, what: String::new() },
        "lifts the interim measures" => Act::ReleaseInterimMeasures {},
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
            if let Some(text) = after("announces the judgment: ") {
                return Some(Act::AnnounceJudgment { text: text.to_owned() });
            }
            if let Some(rest) = after("sends the case ") {
                return instance(rest, scene);
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

/// `on appeal to another-court, by Altyn-Dan, fee 10 000`
fn instance(rest: &str, scene: &Scene) -> Option<Act> {
    let mut parts = rest.split(", ");
    let (instance, court) = parts.next()?.split_once(" to ")?;
    let instance = match instance {
        "on appeal" => Instance::Appeal,
        "in cassation" => Instance::Cassation,
        "back" => Instance::First,
        _ => return None,
    };
    let by = scene.person(parts.next()?.strip_prefix("by ")?);
    let fee_paid = parts.next().map_or(Tiyn(0), |it| tiyn(it.trim_start_matches("fee ")));
    Some(Act::OpenInstance { instance, court: named(court), by, fee_paid })
}

/// `nowhere` is no court.
fn named(court: &str) -> String {
    if court == "nowhere" { String::new() } else { court.to_owned() }
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
