//! The step somebody is waited for, taken sensibly: so that cases come to their end.

use super::chance::Chance;
use super::content;
use super::id;
use crate::tests::cast::Town;
use case::{Act, ActKind, Answer, Case, CaseLanguage, MediatorKind, ProcedureNo, Question, SessionForm, StaffRole};
use jiff::ToSpan;
use law::{Awaiting, What, Who};

pub(super) const OF_A_PARTY: &[ActKind] = &[
    ActKind::AddRepresentative,
    ActKind::EndRepresentation,
    ActKind::GiveDetails,
    ActKind::Screen,
    ActKind::OpenProcedure,
    ActKind::OfferMediation,
    ActKind::AnswerOffer,
    ActKind::ChooseMediator,
    ActKind::InviteIntoMediation,
    ActKind::LetGo,
    ActKind::PromiseSecrecy,
    ActKind::SignContract,
    ActKind::Say,
    ActKind::AddFile,
    ActKind::Release,
    ActKind::ExtendMediation,
    ActKind::ExtendMediation,
    ActKind::LeaveMediation,
    ActKind::LeaveTalks,
    ActKind::ListFindings,
    ActKind::RefuseTogether,
    ActKind::NameAddressee,
    ActKind::Propose,
    ActKind::Accept,
    ActKind::Accept,
    ActKind::Reject,
    ActKind::Withdraw,
    ActKind::DrawUpAgreement,
    ActKind::SignAgreement,
    ActKind::ReportPerformance,
    ActKind::ConfirmPerformance,
    ActKind::DisputePerformance,
    ActKind::DeclareBreach,
    ActKind::PetitionForSuspension,
    ActKind::SubmitAgreement,
    ActKind::NotifyCourtOfExtension,
    ActKind::NotifyCourtOfEnd,
    ActKind::NotifyCourtOfMediator,
    ActKind::ConsentToJudge,
    ActKind::PetitionForApproval,
    ActKind::AskHearingWithoutMe,
    ActKind::FileComplaint,
    ActKind::FileCounterclaim,
    ActKind::AskInterimMeasures,
    ActKind::AskForWrit,
    ActKind::Correct,
];
pub(super) const OF_A_MEDIATOR: &[ActKind] = &[
    ActKind::ConsentToMediate,
    ActKind::ConsentToMediate,
    ActKind::DeclineToMediate,
    ActKind::WithdrawAsMediator,
    ActKind::ExplainMediation,
    ActKind::DrawUpContract,
    ActKind::SignContract,
    ActKind::PlanSession,
    ActKind::PlanSession,
    ActKind::HoldSession,
    ActKind::MissSession,
    ActKind::CancelSession,
    ActKind::Say,
    ActKind::Say,
    ActKind::Release,
    ActKind::ExtendMediation,
    ActKind::RefuseTogether,
    ActKind::FindExcluded,
    ActKind::ReportChildInDanger,
    ActKind::IssueTerminationNotice,
    ActKind::DrawUpAgreement,
    ActKind::SignAgreement,
    ActKind::Correct,
    ActKind::RecordAttempt,
];
pub(super) const OF_THE_COURT: &[ActKind] = &[
    ActKind::AssignJudge,
    ActKind::BringInProsecutor,
    ActKind::InviteToConciliation,
    ActKind::AcceptClaim,
    ActKind::Suspend,
    ActKind::Suspend,
    ActKind::Resume,
    ActKind::SetHearing,
    ActKind::ExplainConsequences,
    ActKind::LeaveUnconsidered,
    ActKind::Approve,
    ActKind::RefuseApproval,
    ActKind::IssueFinalText,
    ActKind::DecideRestoration,
    ActKind::DecideComplaint,
    ActKind::EnterPetitionForSuspension,
    ActKind::RuleOnInterimMeasures,
    ActKind::ReleaseInterimMeasures,
    ActKind::RetireToDecide,
    ActKind::AnnounceJudgment,
    ActKind::OpenInstance,
    ActKind::EnterForce,
    ActKind::IssueWrit,
    ActKind::Say,
    ActKind::Correct,
    ActKind::RecordAttempt,
    ActKind::AddFile,
];

/// Who takes the step, and how; `None` when it is not one act.
pub(super) fn take(chance: &mut Chance, town: &Town, case: &Case, step: &Awaiting) -> Option<(String, Act)> {
    let who = match &step.who {
        Who::Person(person) => town.name(person),
        Who::Office { role: StaffRole::Secretary, .. } => "Secretary".to_owned(),
        Who::Office { .. } => "Desk".to_owned(),
    };
    let no = step.procedure.unwrap_or(ProcedureNo(1));
    let me = town.people.get(&who)?.id.clone();
    let today = town.clerk.office().today();
    let eds = case::Manner::Eds { container: crate::tests::hands::to_be_given() };
    let act = match step.what {
        What::TellCourtOfEnd => Act::NotifyCourtOfEnd { procedure: no },
        What::SubmitAgreement => Act::SubmitAgreement { procedure: no },
        What::TellCourtOfExtension => Act::NotifyCourtOfExtension { procedure: no },
        What::TellCourtOfMediator => Act::NotifyCourtOfMediator { procedure: no },
        What::AnswerOffer => Act::AnswerOffer { procedure: no, answer: Answer::Agrees, text: String::new() },
        What::OfferMediation => Act::OfferMediation { procedure: no, until: None },
        What::Screen => {
            Act::Screen { answers: vec![Question { question: "afraid".to_owned(), yes: chance.once_in(40) }] }
        }
        What::ChooseMediator => {
            // Who comes second joins the first, mostly.
            let marked = case.procedure(no)?.marked.last().filter(|_| !chance.once_in(4));
            match marked {
                Some(it) => Act::ChooseMediator {
                    procedure: no,
                    mediator: it.person.clone(),
                    kind: it.kind,
                    register: it.register.clone(),
                    name: case.name_of(&it.person)?.to_owned(),
                },
                None => content::choice(chance, town, no),
            }
        }
        What::Consent => Act::ConsentToMediate { procedure: no, no_conflict: true },
        What::Explain => Act::ExplainMediation { procedure: no },
        What::DrawUpContract => {
            let mut text = content::contract(chance);
            let is_public = case.procedure(no)?.mediator.as_ref()?.kind == MediatorKind::Public;
            text.fee = text.fee.filter(|_| !is_public);
            Act::DrawUpContract { procedure: no, language: CaseLanguage::Russian, until: None, text }
        }
        What::SignContract => Act::SignContract { procedure: no, signer: me, manner: eds },
        What::SignAgreement => Act::SignAgreement { procedure: no, signer: me, manner: eds },
        What::NameLawyer => content::lawyer(chance, town, case, &me)?,
        What::NameAddressee => {
            let answers = &case.procedure(no)?.answers;
            let side = *answers.iter().find(|it| *it.1 == Answer::NotThatPerson)?.0;
            content::addressee(case, no, side)
        }
        What::ConfirmRefusal => {
            let date = case.procedure(no)?.refusal.as_ref()?.on;
            Act::RefuseTogether { procedure: no, paper: record::Paper { number: "1".to_owned(), date, scan: None } }
        }
        What::LeaveUnconsidered => Act::LeaveUnconsidered {},
        What::DecideRestoration => Act::DecideRestoration { restored: chance.once_in(2), reasons: "so".to_owned() },
        What::PetitionForSuspension => Act::PetitionForSuspension { procedure: no },
        What::AgreeToExtension => {
            let until = case.procedure(no)?.extension.as_ref()?.until;
            Act::ExtendMediation { procedure: no, until, reason: String::new() }
        }
        What::NoteSession { session } => Act::HoldSession { procedure: no, session, minutes: 50 },
        What::PlanSession => {
            let at = town.clerk.office().begin_of(today.saturating_add(2.days()));
            Act::PlanSession { procedure: no, at, form: SessionForm::InPerson, with: None, place: "here".to_owned() }
        }
        // What was accepted may lack what an agreement must say: then somebody proposes again.
        What::DrawUpAgreement if chance.once_in(3) => {
            let act = Act::Propose { procedure: no, counters: None, terms: content::terms(chance, town) };
            return Some(("Daulet".to_owned(), act)).filter(|_| case.side_of(&id(town, "Daulet")).is_some());
        }
        What::DrawUpAgreement => Act::DrawUpAgreement {
            procedure: no,
            language: CaseLanguage::Russian,
            prevailing: None,
            place: "Astana".to_owned(),
            nobody_else_touched: true,
        },
        What::AnswerProposal { proposal } if chance.once_in(5) => Act::Reject { procedure: no, proposal },
        What::AnswerProposal { proposal } => Act::Accept { procedure: no, proposal },
        What::Negotiate => Act::Propose { procedure: no, counters: None, terms: content::terms(chance, town) },
        What::DecideOnBreach { duty } => Act::DeclareBreach { procedure: no, duty },
        What::PayOrPerform { duty } => Act::ReportPerformance { procedure: no, duty, text: String::new() },
        What::ConfirmPerformance { duty } if chance.once_in(4) => {
            Act::DisputePerformance { procedure: no, duty, text: String::new() }
        }
        What::ConfirmPerformance { duty } => Act::ConfirmPerformance { procedure: no, duty },
        What::PetitionForApproval => Act::PetitionForApproval { without_me: chance.once_in(2) },
        What::AssignJudge => {
            Act::AssignJudge { judge: id(town, "Judge"), name: town.person("Judge").details.name.clone() }
        }
        What::RuleOnSuspension => Act::Suspend { until: today.saturating_add(14.days()) },
        What::SetHearing => {
            let at = town.clerk.office().begin_of(today);
            Act::SetHearing { at, place: "room 4".to_owned() }
        }
        What::RuleOnApproval => content::approval(chance, case),
        What::InviteToConciliation => Act::InviteToConciliation {},
        What::AcceptClaim => Act::AcceptClaim {},
        What::Resume => Act::Resume {},
        What::ExplainConsequences => Act::ExplainConsequences {},
        What::MakeFinalText => Act::IssueFinalText {},
        What::DecideComplaint => Act::DecideComplaint { upheld: chance.once_in(3) },
        What::GiveContractToBailiff => Act::GiveContractToBailiff { procedure: no, bailiff: "a bailiff".to_owned() },
        What::GiveAgreementToBailiff => Act::GiveAgreementToBailiff { procedure: no },
        What::ApplyAtEnforcement => {
            let (court, chosen) = ("district-court".to_owned(), case::EnforcementCourt::PlaceOfEnforcement);
            Act::ApplyAtEnforcement { procedure: no, court, chosen }
        }
        What::RuleOnInterimMeasures => Act::RuleOnInterimMeasures { granted: chance.once_in(2), what: String::new() },
        What::ReleaseInterimMeasures => Act::ReleaseInterimMeasures {},
        What::AnnounceJudgment => Act::AnnounceJudgment { text: "granted".to_owned() },
        What::IssueWrit => Act::IssueWrit {},
        What::ReachOtherSide => return None,
    };
    Some((who, act))
}
