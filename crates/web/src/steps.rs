//! The next steps of a case in words, and the address of the page where each is done.

use crate::events::name_of;
use case::{ActKind, ProcedureNo};
use clerk::CaseNumber;
use law::{Awaiting, What, Who};
use words::Language;

/// What somebody is waited for to do, for that person.
#[derive(Clone, Debug)]
pub struct Step {
    /// An imperative: "Answer the offer of mediation".
    pub what: String,
    pub why: String,
    /// The words of the one button.
    pub button: String,
}

/// The words of a step, for the person who is waited for.
pub fn step(what: &What, language: Language) -> Step {
    named(&name_of(what), language)
}

/// As [`step`], by the name a desk keeps.
pub fn named(what: &str, language: Language) -> Step {
    let say =
        |part: &str| language.say(&format!("steps-{what}{part}")).unwrap_or_else(|| language.words().steps_open());
    Step { what: say(""), why: say("-why"), button: say("-button") }
}

/// Who is waited for, by name.
pub fn who(awaiting: &Awaiting, case: &case::Case, language: Language) -> String {
    match &awaiting.who {
        Who::Person(person) => crate::events::person(case, person, language),
        Who::Office { role, .. } => language.words().case_office(name_of(role)),
    }
}

/// The words of a step, for everybody else: who is waited for, and for what.
pub fn of_others(what: &What, who: &str, language: Language) -> String {
    let key = format!("steps-{}-others", name_of(what));
    language.say_with(&key, &[("who", who.to_owned())]).unwrap_or_else(|| language.words().steps_open())
}

/// The words of an act, as a link: "Offer mediation".
pub fn act(kind: ActKind, language: Language) -> Option<String> {
    language.say(&format!("steps-act-{}", name_of(&kind)))
}

/// What is said when an act has been done.
pub fn done(kind: &str, language: Language) -> String {
    language.say(&format!("steps-done-{kind}")).unwrap_or_else(|| language.words().steps_done())
}

/// Where the step is taken.
pub fn address(number: &CaseNumber, awaiting: &Awaiting) -> String {
    let procedure = awaiting.procedure;
    let act = |kind| address_of_act(number, kind, procedure).unwrap_or_else(|| case_address(number));
    match awaiting.what {
        What::TellCourtOfEnd => act(ActKind::NotifyCourtOfEnd),
        What::SubmitAgreement => act(ActKind::SubmitAgreement),
        What::TellCourtOfExtension => act(ActKind::NotifyCourtOfExtension),
        What::TellCourtOfMediator => act(ActKind::NotifyCourtOfMediator),
        What::AnswerOffer => act(ActKind::AnswerOffer),
        What::ReachOtherSide => "/reception".to_owned(),
        What::OfferMediation => act(ActKind::OfferMediation),
        What::NameAddressee => act(ActKind::NameAddressee),
        What::Screen => act(ActKind::Screen),
        What::ChooseMediator => act(ActKind::ChooseMediator),
        What::Consent => act(ActKind::ConsentToMediate),
        What::Explain => act(ActKind::ExplainMediation),
        What::DrawUpContract => act(ActKind::DrawUpContract),
        What::SignContract => format!("{}/contract", case_address(number)),
        What::NameLawyer => act(ActKind::AddRepresentative),
        What::PetitionForSuspension => act(ActKind::PetitionForSuspension),
        What::AgreeToExtension => act(ActKind::ExtendMediation),
        What::ConfirmRefusal => act(ActKind::RefuseTogether),
        What::NoteSession { session } => format!("{}/sessions/{session}", case_address(number)),
        What::PlanSession => act(ActKind::PlanSession),
        What::SignAgreement => format!("{}/agreement", case_address(number)),
        What::DrawUpAgreement => act(ActKind::DrawUpAgreement),
        What::AnswerProposal { .. } => act(ActKind::Accept),
        What::Negotiate => act(ActKind::Propose),
        What::DecideOnBreach { .. } | What::PayOrPerform { .. } | What::ConfirmPerformance { .. } => {
            act(ActKind::ReportPerformance)
        }
        What::PetitionForApproval => act(ActKind::PetitionForApproval),
        What::AssignJudge => act(ActKind::AssignJudge),
        What::InviteToConciliation => act(ActKind::InviteToConciliation),
        What::AcceptClaim => act(ActKind::AcceptClaim),
        What::RuleOnSuspension => act(ActKind::Suspend),
        What::Resume => act(ActKind::Resume),
        What::SetHearing => act(ActKind::SetHearing),
        What::ExplainConsequences => act(ActKind::ExplainConsequences),
        // Approving, refusing and leaving unconsidered stand side by side there.
        What::RuleOnApproval => format!("{}/court", case_address(number)),
        What::LeaveUnconsidered => act(ActKind::LeaveUnconsidered),
        What::DecideRestoration => act(ActKind::DecideRestoration),
        What::MakeFinalText => act(ActKind::IssueFinalText),
        What::DecideComplaint => act(ActKind::DecideComplaint),
        What::GiveContractToBailiff => act(ActKind::GiveContractToBailiff),
        What::GiveAgreementToBailiff => act(ActKind::GiveAgreementToBailiff),
        What::ApplyAtEnforcement => act(ActKind::ApplyAtEnforcement),
        What::RuleOnInterimMeasures => act(ActKind::RuleOnInterimMeasures),
        What::ReleaseInterimMeasures => act(ActKind::ReleaseInterimMeasures),
        What::AnnounceJudgment => act(ActKind::AnnounceJudgment),
        What::IssueWrit => act(ActKind::IssueWrit),
    }
}

/// The page of a case.
pub fn case_address(number: &CaseNumber) -> String {
    format!("/cases/{number}")
}

/// The page where an act is done; `None` for what is done elsewhere: by the clock, at a desk, by a letter.
///
/// The procedure is the one shown there anyway, the latest; it is named so that a later page can tell several apart.
pub fn address_of_act(number: &CaseNumber, kind: ActKind, _procedure: Option<ProcedureNo>) -> Option<String> {
    let page = match kind {
        ActKind::File
        | ActKind::HaltMediator
        | ActKind::ReturnMediator
        | ActKind::PassDeadline
        | ActKind::OpenLetter
        | ActKind::NameAssistant
        | ActKind::RecordAttempt => {
            return None;
        }
        ActKind::AddRepresentative => "representatives/new",
        ActKind::EndRepresentation => "representatives",
        ActKind::GiveDetails => "details",
        ActKind::Screen => "screening",
        ActKind::GiveSafeContact => "safe-contact",
        ActKind::OpenProcedure => "procedures/new",
        ActKind::OfferMediation => "offer",
        ActKind::NameAddressee => "addressee",
        ActKind::AnswerOffer => "answer",
        ActKind::ChooseMediator | ActKind::EntrustInvitation => "mediator",
        ActKind::ConsentToMediate | ActKind::DeclineToMediate => "mediator/consent",
        ActKind::WithdrawAsMediator => "mediator/withdrawal",
        ActKind::ExplainMediation => "explanation",
        ActKind::DrawUpContract => "contract/new",
        ActKind::SignContract => "contract/sign",
        ActKind::InviteIntoMediation | ActKind::PromiseSecrecy | ActKind::LetGo => "invited",
        ActKind::PlanSession => "sessions/new",
        ActKind::HoldSession | ActKind::MissSession | ActKind::CancelSession => "sessions",
        ActKind::Say | ActKind::AddFile => "",
        ActKind::Release | ActKind::Correct => "record",
        ActKind::ExtendMediation => "extension",
        ActKind::LeaveMediation => "leave",
        ActKind::ReportChildInDanger => "child-in-danger",
        ActKind::LeaveTalks => "talks/leave",
        ActKind::ListFindings => "findings",
        ActKind::RefuseTogether => "refusal",
        ActKind::FindExcluded => "exclusion",
        ActKind::IssueTerminationNotice => "termination-notice",
        ActKind::AddIssue
        | ActKind::RemoveIssue
        | ActKind::NoteTentative
        | ActKind::GivePoints
        | ActKind::AskPackages => "table",
        ActKind::OpenBidding | ActKind::MakeBid | ActKind::AskNumber | ActKind::AnswerNumber | ActKind::StopBidding => {
            "secret-sums"
        }
        ActKind::AskCoolingOff => "agreement/day-to-think",
        ActKind::Propose => "proposals/new",
        ActKind::Accept | ActKind::Reject | ActKind::Withdraw => "proposals",
        ActKind::DrawUpAgreement => "agreement/draw-up",
        ActKind::SignAgreement => "agreement/sign",
        ActKind::ReportPerformance
        | ActKind::ConfirmPerformance
        | ActKind::DisputePerformance
        | ActKind::DeclareBreach => "duties",
        ActKind::AssignJudge
        | ActKind::ConsentToJudge
        | ActKind::BringInProsecutor
        | ActKind::NotifyCourtOfMediator
        | ActKind::InviteToConciliation
        | ActKind::AcceptClaim
        | ActKind::PetitionForSuspension
        | ActKind::EnterPetitionForSuspension
        | ActKind::Suspend
        | ActKind::Resume
        | ActKind::NotifyCourtOfExtension
        | ActKind::NotifyCourtOfEnd
        | ActKind::SubmitAgreement
        | ActKind::PetitionForApproval
        | ActKind::SetHearing
        | ActKind::AskHearingWithoutMe
        | ActKind::ExplainConsequences
        | ActKind::LeaveUnconsidered
        | ActKind::Approve
        | ActKind::RefuseApproval
        | ActKind::IssueFinalText
        | ActKind::FileComplaint
        | ActKind::DecideRestoration
        | ActKind::DecideComplaint
        | ActKind::RetireToDecide
        | ActKind::AnnounceJudgment
        | ActKind::OpenInstance
        | ActKind::EnterForce
        | ActKind::FileCounterclaim
        | ActKind::AskInterimMeasures
        | ActKind::RuleOnInterimMeasures
        | ActKind::ReleaseInterimMeasures
        | ActKind::GiveContractToBailiff
        | ActKind::GiveAgreementToBailiff
        | ActKind::ApplyAtEnforcement
        | ActKind::AskForWrit
        | ActKind::IssueWrit => return Some(format!("{}/court/{}", case_address(number), name_of(&kind))),
    };
    Some(if page.is_empty() { case_address(number) } else { format!("{}/{page}", case_address(number)) })
}
