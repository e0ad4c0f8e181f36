//! What an act towards or of the court makes happen. All of it stands in the court's file.

use super::{Acting, Happening};
use crate::{
    Act, Body, Case, CaseLanguage, Claim, DisputeKind, EnforcementCourt, Fact, MediatorKind, ProcedureKind,
    ProcedureNo, Room, Tiyn,
};

pub(super) fn consequence(case: &Case, act: &Act, acting: &Acting) -> Option<Happening> {
    towards_the_court(case, act, acting).or_else(|| of_the_court(case, act))
}

/// What the parties bring before the court. By this act, and no other, something of the mediation crosses over.
fn towards_the_court(case: &Case, act: &Act, acting: &Acting) -> Option<Happening> {
    let own_side = || case.side_of(acting.acting_for());
    let plain = |fact| Happening::plain(Room::Court, fact);
    Some(match act {
        Act::PetitionForSuspension { procedure } => {
            let known = case.procedure(*procedure)?;
            let fact =
                Fact::SuspensionPetitioned { procedure: *procedure, kind: known.kind, contract_on: known.started_on() };
            // The contract is submitted with the petition (CPC 179(5)): by this act its text, and nothing else of the
            // mediation, crosses to the court's file.
            let contract = known.contract.as_ref().filter(|it| it.concluded_on.is_some());
            match contract.and_then(|it| it.text.clone()) {
                Some(text) => Happening::with(Room::Court, fact, Body::Contract(text)),
                None => plain(fact),
            }
        }
        Act::EnterPetitionForSuspension { kind, contract_on } => plain(Fact::SuspensionPetitioned {
            procedure: petitioned(case, *kind),
            kind: *kind,
            contract_on: *contract_on,
        }),
        Act::NotifyCourtOfExtension { procedure } => plain(Fact::CourtToldOfExtension {
            procedure: *procedure,
            until: case.procedure(*procedure)?.extended_until?,
        }),
        Act::NotifyCourtOfMediator { procedure } => plain(Fact::CourtToldOfMediator { procedure: *procedure }),
        Act::ConsentToJudge { judge } => plain(Fact::JudgeConsentedTo { judge: judge.clone(), by: own_side()? }),
        Act::NotifyCourtOfEnd { procedure } => {
            let (ground, on) = case.procedure(*procedure)?.end?;
            plain(Fact::CourtToldOfEnd { procedure: *procedure, ground, on })
        }
        Act::SubmitAgreement { procedure } => submitted(case, *procedure)?,
        Act::PetitionForApproval { without_me } => {
            plain(Fact::ApprovalPetitioned { by: own_side()?, without: *without_me })
        }
        Act::AskHearingWithoutMe {} => plain(Fact::AbsenceAllowed { by: own_side()? }),
        Act::FileCounterclaim { claims, story } => {
            let by = own_side()?;
            let claims = claims.iter().map(|it| Claim { by: Some(by), ..it.clone() }).collect();
            let stated = Body::Dispute { story: story.clone(), claims, tried: String::new(), fee_paid: Tiyn(0) };
            Happening::with(Room::Court, Fact::CounterclaimFiled { by }, stated)
        }
        Act::AskInterimMeasures { what } => {
            Happening::with(Room::Court, Fact::InterimMeasuresAsked { by: own_side()? }, Body::Text(what.clone()))
        }
        Act::AskForWrit {} => plain(Fact::WritAsked { by: own_side()? }),
        _ => return None,
    })
}

/// The procedure a petition on paper is about: the one that runs here, or the next, when the parties conduct it elsewhere.
fn petitioned(case: &Case, kind: ProcedureKind) -> ProcedureNo {
    let running = case.procedures.iter().rev().find(|it| it.kind == kind && it.is_running());
    let last = case.procedures.iter().map(|it| it.no.0).max().unwrap_or(0);
    running.map_or(ProcedureNo(last.saturating_add(1)), |it| it.no)
}

/// The concluded agreement as it crosses from the joint room to the court's file.
fn submitted(case: &Case, no: ProcedureNo) -> Option<Happening> {
    let known = case.procedure(no)?;
    let agreement = known.agreement.as_ref()?;
    let terms = agreement.terms.clone()?;
    let mediator =
        known.mediator.as_ref().map(|it| (it.person.clone(), case.name_of(&it.person).unwrap_or_default().to_owned()));
    Some(Happening::with(
        Room::Court,
        Fact::AgreementSubmitted {
            procedure: no,
            kind: known.kind,
            version: agreement.version,
            language: agreement.language,
            prevailing: agreement.prevailing,
            concluded: agreement.concluded?,
            sides: case.settling_sides(),
            settles: terms.settles.numbers().to_vec(),
        },
        Body::Agreement {
            place: agreement.place.clone()?,
            terms,
            mediator: mediator.filter(|_| known.kind == ProcedureKind::Mediation),
        },
    ))
}

/// No court had the case until now: it learns who the parties are, what is enforced, and what they agreed; nothing else.
pub(super) fn apply_at_enforcement(
    case: &Case,
    procedure: ProcedureNo,
    court: &str,
    chosen: EnforcementCourt,
    acting: &Acting,
) -> Vec<Happening> {
    let (Some(agreement), Some(by)) = (submitted(case, procedure), case.side_of(acting.acting_for())) else {
        return vec![];
    };
    let parties = case.sides.iter().flat_map(|it| &it.members);
    let brought = Happening::with(
        Room::Court,
        Fact::BroughtToCourt {
            procedure,
            court: court.to_owned(),
            chosen,
            act: case.enforcement.as_ref().and_then(|it| it.act.clone()),
            dispute: case.dispute.unwrap_or(DisputeKind::Other),
            language: case.language.unwrap_or(CaseLanguage::Both),
            sides: case.sides.iter().map(|it| (it.no, it.role, it.members.clone())).collect(),
        },
        Body::Subject {
            names: parties.filter_map(|it| Some((it.clone(), case.name_of(it)?.to_owned()))).collect(),
            story: String::new(),
            claims: vec![],
        },
    );
    vec![brought, agreement, Happening::plain(Room::Court, Fact::ApprovalPetitioned { by, without: false })]
}

/// What the court does, or what is entered from its paper.
fn of_the_court(case: &Case, act: &Act) -> Option<Happening> {
    let plain = |fact| Happening::plain(Room::Court, fact);
    Some(match act {
        Act::AssignJudge { judge, name } => {
            Happening::with(Room::Court, Fact::JudgeAssigned { judge: judge.clone() }, Body::Name(name.clone()))
        }
        Act::BringInProsecutor { prosecutor, name, ground } => Happening::with(
            Room::Court,
            Fact::ProsecutorBroughtIn { prosecutor: prosecutor.clone(), ground: *ground },
            Body::Name(name.clone()),
        ),
        Act::InviteToConciliation {} => plain(Fact::ConciliationInvited {}),
        Act::AcceptClaim {} => plain(Fact::ClaimAccepted {}),
        Act::Suspend { until } => {
            let petition = case.court.as_ref()?.suspension_petition.as_ref();
            // With a contract with a mediator who is no judge the court must suspend (CPC 272(7)); else it may (273(7)).
            let must = petition.is_some_and(|it| {
                let mediator = case.procedure(it.procedure).and_then(|it| it.mediator.as_ref());
                let is_judge = mediator.is_some_and(|it| it.kind == MediatorKind::Judge);
                it.kind == ProcedureKind::Mediation && it.contract_on.is_some() && !is_judge
            });
            plain(Fact::Suspended { until: *until, must })
        }
        Act::Resume {} => plain(Fact::Resumed {}),
        Act::SetHearing { at, place } => {
            Happening::with(Room::Court, Fact::HearingSet { at: *at }, Body::Text(place.clone()))
        }
        Act::ExplainConsequences {} => plain(Fact::ConsequencesExplained {}),
        Act::LeaveUnconsidered {} => plain(Fact::LeftUnconsidered {}),
        Act::Approve { costs_stated, fee_refund, fee_paid } => Happening::with(
            Room::Court,
            Fact::Approved { costs_stated: *costs_stated },
            Body::Fee { refund: *fee_refund, paid: *fee_paid },
        ),
        Act::RefuseApproval { ground, reasons } => {
            Happening::with(Room::Court, Fact::ApprovalRefused { ground: *ground }, Body::Text(reasons.clone()))
        }
        Act::IssueFinalText {} => plain(Fact::FinalTextIssued {}),
        Act::FileComplaint { by, restore: None } => plain(Fact::ComplaintFiled { by: by.clone(), late: false }),
        Act::FileComplaint { by, restore: Some(reason) } => Happening::with(
            Room::Court,
            Fact::ComplaintFiled { by: by.clone(), late: true },
            Body::Text(reason.clone()),
        ),
        Act::DecideRestoration { restored, reasons } => {
            Happening::with(Room::Court, Fact::RestorationDecided { restored: *restored }, Body::Text(reasons.clone()))
        }
        Act::DecideComplaint { upheld } => plain(Fact::ComplaintDecided { upheld: *upheld }),
        Act::RetireToDecide {} => plain(Fact::CourtRetired {}),
        Act::RuleOnInterimMeasures { granted, what } => {
            Happening::with(Room::Court, Fact::InterimMeasuresRuled { granted: *granted }, Body::Text(what.clone()))
        }
        Act::ReleaseInterimMeasures {} => plain(Fact::InterimMeasuresReleased {}),
        Act::AnnounceJudgment { text } => {
            Happening::with(Room::Court, Fact::JudgmentAnnounced {}, Body::Text(text.clone()))
        }
        Act::OpenInstance { instance, court, by, fee_paid } => Happening::with(
            Room::Court,
            Fact::InstanceOpened { instance: *instance, court: court.clone(), by: by.clone() },
            Body::Fee { refund: Tiyn(0), paid: *fee_paid },
        ),
        Act::EnterForce {} => plain(Fact::ForceEntered {}),
        Act::IssueWrit {} => plain(Fact::WritIssued {}),
        _ => return None,
    })
}
