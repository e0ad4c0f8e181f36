//! Conciliation in court: invitation, acceptance, suspension, notices, resumption (CPC 150, 174, 179, 272-276; ML 23).
//! Agreement and approval are in `approval`.

use crate::cases::{OF_THE_COURT, ON_A_SIDE, forbid, permit, warn};
use crate::mediation::is_mediation;
use crate::{Cases, Length, Question, Role, Rule, last_day};
use case::{Act, ActKind, EndGround, MediatorKind, Part, ProcedureKind, SuspensionPetition};
use record::Through;

pub(crate) fn rules() -> Vec<Rule<Cases>> {
    [the_court(), before_the_trial(), petition(), suspension(), length(), notices()].into_iter().flatten().collect()
}

// ## Who speaks for the court

/// Every act of the court. Each can be entered from the court's paper.
const COURT_ACTS: &[ActKind] = &[
    ActKind::InviteToConciliation,
    ActKind::AcceptClaim,
    ActKind::Suspend,
    ActKind::Resume,
    ActKind::SetHearing,
    ActKind::ExplainConsequences,
    ActKind::LeaveUnconsidered,
    ActKind::Approve,
    ActKind::RefuseApproval,
    ActKind::IssueFinalText,
    ActKind::FileComplaint,
    ActKind::DecideRestoration,
    ActKind::DecideComplaint,
    ActKind::RetireToDecide,
    ActKind::AnnounceJudgment,
    ActKind::OpenInstance,
    ActKind::EnterForce,
    ActKind::RuleOnInterimMeasures,
    ActKind::ReleaseInterimMeasures,
    ActKind::IssueWrit,
    ActKind::AddRepresentative,
    ActKind::EndRepresentation,
    ActKind::GiveDetails,
];

fn the_court() -> Vec<Rule<Cases>> {
    use ActKind::AssignJudge;
    vec![
        forbid("secretary-enters-from-the-courts-paper", COURT_ACTS)
            .from("House 15", "секретарь вносит его по документу суда и указывает номер и дату документа")
            .in_kazakh("хатшы оны сот құжаты бойынша енгізеді және құжаттың нөмірі мен күнін көрсетеді")
            .when(|it| it.act.is_some() && speaks_only_as_secretary(it) && !matches!(it.through, Through::Paper(_))),
        forbid("petition-on-paper-says-whose-it-is", PETITIONS)
            .from("House 15", "указывает, чье оно, номер и дату документа")
            .in_kazakh("оның кімдікі екенін, құжаттың нөмірі мен күнін көрсетеді")
            .when(|it| {
                let whole = says_whose_it_is(it) && matches!(it.through, Through::Paper(_));
                it.act.is_some() && speaks_only_as_secretary(it) && !whole
            }),
        permit("secretary-names-the-judge", &[Role::Secretary], &[AssignJudge])
            .from("House 15", "секретарь вносит его по документу суда")
            .in_kazakh("хатшы оны сот құжаты бойынша енгізеді")
            .when(is_pending),
        forbid("nobody-judges-his-own-case", &[AssignJudge])
            .from("House 4", "ни о деле, в котором участвует")
            .in_kazakh("өзі қатысатын іс туралы да")
            .when(|it| match it.act {
                Some(Act::AssignJudge { judge, .. }) => it.case.participants.iter().any(|held| {
                    held.person == *judge
                        && !matches!(held.part, Part::Judge | Part::Mediator { .. } | Part::Candidate { .. })
                }),
                _ => false,
            }),
        // Not executable: ML 20(3): nobody forces the parties; no act of a judge opens mediation.
    ]
}

/// Whoever stands on a side, or judges, speaks for himself; a secretary who does neither enters what others did.
pub(crate) fn speaks_only_as_secretary(it: &Question<'_>) -> bool {
    it.is(Role::Secretary)
        && ![Role::Judge, Role::Party, Role::Representative, Role::Assistant].iter().any(|role| it.is(*role))
}

/// What a party brings before the court on paper, and the secretary enters for that party.
pub(crate) const PETITIONS: &[ActKind] =
    &[ActKind::EnterPetitionForSuspension, ActKind::PetitionForApproval, ActKind::AskHearingWithoutMe];

/// Names a party whose petition it is.
fn says_whose_it_is(it: &Question<'_>) -> bool {
    it.for_whom.is_some_and(|person| it.case.sides.iter().any(|side| side.members.contains(person)))
}

/// A court has the case, and proceedings have not ended.
pub(crate) fn is_pending(it: &Question<'_>) -> bool {
    it.court().is_some_and(|it| it.ended_on.is_none())
}

// ## Invitation and acceptance (CPC 150, 174)

fn before_the_trial() -> Vec<Rule<Cases>> {
    use ActKind::{AcceptClaim, InviteToConciliation, RetireToDecide};
    vec![
        permit("court-invites-to-conciliation", OF_THE_COURT, &[InviteToConciliation])
            .from("CPC 174(1)", "направляя сторонам приглашение для участия в примирительной процедуре")
            .in_kazakh("тараптарға татуласу рәсіміне қатысуы үшін шақыру жібере отырып")
            .when(|it| is_pending(it) && it.court().is_some_and(|it| it.retired_on.is_none() && !is_settled(it))),
        // Not executable: 174(1): the four contents of the invitation stand on its paper.
        permit("court-accepts-the-claim", OF_THE_COURT, &[AcceptClaim])
            .from("CPC 150(1)", "решает вопрос о его принятии в производство суда")
            .in_kazakh("оны соттың іс жүргізуіне қабылдау туралы мәселені шешеді")
            .when(|it| is_pending(it) && it.court().is_some_and(|it| it.accepted_on.is_none())),
        permit("court-retires-to-decide", OF_THE_COURT, &[RetireToDecide])
            .from("CPC 175(1)", "до удаления суда")
            .in_kazakh("сот шешім шығару үшін шығып кеткенге дейін")
            .when(|it| {
                is_pending(it)
                    && it.case.is_in_court()
                    && it.court().is_some_and(|it| {
                        it.accepted_on.is_some()
                            && it.retired_on.is_none()
                            && it.suspension.is_none()
                            && it.suspension_petition.is_none()
                    })
            }),
    ]
}

/// An agreement lies before the court or was approved.
fn is_settled(it: &case::CourtFile) -> bool {
    let stands = |approval: &case::Approval| match &approval.ruling {
        None => true,
        // What was settled in part and is in force leaves the rest to be invited for.
        Some(it) => it.refused.is_none() && !it.set_aside && (approval.settles.is_empty() || it.in_force_on.is_none()),
    };
    it.approval.as_ref().is_some_and(stands)
}

// ## The parties' petition (CPC 179(4), (5), 181(1))

fn petition() -> Vec<Rule<Cases>> {
    use ActKind::{EnterPetitionForSuspension, PetitionForSuspension, Suspend};
    vec![
        permit("parties-petition-and-submit-the-contract", ON_A_SIDE, &[PetitionForSuspension])
            .from("CPC 179(5)", "и представлении договора, заключенного сторонами с медиатором")
            .in_kazakh("тараптардың медиатормен жасасқан шарты ұсынылған кезде")
            .when(|it| may_petition(it) && it.procedure_is(|it| is_mediation(it) && it.is_running())),
        permit("parties-petition-for-participatory-procedure", ON_A_SIDE, &[PetitionForSuspension])
            .from("CPC 181(1)", "заявить ходатайство об урегулировании спора в порядке партисипативной процедуры")
            .in_kazakh("дауды партисипативтік рәсім тәртібімен реттеу туралы өтінішхатты мәлімдеуге құқылы")
            .when(|it| {
                may_petition(it) && it.procedure_is(|it| it.kind == ProcedureKind::Participatory && it.is_running())
            }),
        permit("secretary-enters-the-petition-to-suspend", &[Role::Secretary], &[EnterPetitionForSuspension])
            .from("House 15", "Заявление стороны, поданное в суд на бумаге, вносит секретарь")
            .in_kazakh("Тарап сотқа қағаз түрінде берген өтінішті хатшы енгізеді")
            .when(|it| may_petition(it) && it.court().is_some_and(|it| !is_settled(it))),
        forbid("contract-is-concluded-before-it-is-shown", &[EnterPetitionForSuspension])
            .from("CPC 179(5)", "представлении договора, заключенного сторонами с медиатором")
            .in_kazakh("тараптардың медиатормен жасасқан шарты ұсынылған кезде")
            .when(|it| match it.act {
                Some(Act::EnterPetitionForSuspension { contract_on: Some(on), .. }) => it.happened_on < *on,
                _ => false,
            }),
        forbid("claim-must-have-been-accepted", &[PetitionForSuspension, EnterPetitionForSuspension, Suspend])
            .from("CPC 179(5)", "по делу, находящемуся в производстве суда первой или апелляционной инстанции")
            .in_kazakh("іс жүргізуінде жатқан іс бойынша")
            .when(|it| it.court().is_some_and(|it| it.accepted_on.is_none())),
        // 179(6): in cassation the agreement comes with the petition: `instances`.
    ]
}

fn may_petition(it: &Question<'_>) -> bool {
    is_pending(it)
        && it.case.is_in_court()
        && it.court().is_some_and(|it| it.suspension.is_none() && it.suspension_petition.is_none())
}

// ## Suspension and resumption (CPC 179, 272-276)

fn suspension() -> Vec<Rule<Cases>> {
    use ActKind::{Resume, Suspend};
    vec![
        permit("court-must-suspend-for-a-mediator", OF_THE_COURT, &[Suspend])
            .from("CPC 272(7)", "заключения сторонами с медиатором договора о проведении медиации")
            .in_kazakh("тараптар медиатормен медиация жүргізу туралы шарт жасасқан жағдайларда")
            .when(|it| asked_to_suspend(it).is_some_and(|petition| is_for_mediator(it, petition))),
        permit("court-may-suspend", OF_THE_COURT, &[Suspend])
            .from("CPC 273(7)", "проведения медиации в суде или проведения партисипативной процедуры")
            .in_kazakh("сотта медиация жүргізілген немесе партисипативтік рәсім жүргізілген")
            .when(|it| asked_to_suspend(it).is_some_and(|petition| !is_for_mediator(it, petition))),
        permit("court-resumes", OF_THE_COURT, &[Resume])
            .from(
                "CPC 276",
                "Производство по делу возобновляется после устранения обстоятельств, вызвавших его приостановление",
            )
            .when(|it| is_pending(it) && it.court().is_some_and(|it| it.suspension.is_some())),
        // Not executable: 276: applications to resume are made by word of mouth or on paper.
    ]
}

fn asked_to_suspend<'a>(it: &Question<'a>) -> Option<&'a SuspensionPetition> {
    let court = it.court().filter(|it| it.ended_on.is_none() && it.suspension.is_none())?;
    court.suspension_petition.as_ref()
}

/// With a contract with a mediator who is no judge, the court must suspend.
fn is_for_mediator(it: &Question<'_>, petition: &SuspensionPetition) -> bool {
    petition.kind == ProcedureKind::Mediation && petition.contract_on.is_some() && !is_before_a_judge(it, petition)
}

fn is_before_a_judge(it: &Question<'_>, petition: &SuspensionPetition) -> bool {
    let mediator = it.case.procedure(petition.procedure).and_then(|it| it.mediator.as_ref());
    mediator.is_some_and(|it| it.kind == MediatorKind::Judge)
}

fn length() -> Vec<Rule<Cases>> {
    use ActKind::Suspend;
    vec![
        forbid("suspension-for-a-mediator-is-a-month-at-most", &[Suspend])
            .from("CPC 179(5)", "на срок не более одного месяца")
            .in_kazakh("бір айдан аспайтын мерзімге")
            .when(|it| {
                asked_to_suspend(it).is_some_and(|petition| is_for_mediator(it, petition))
                    && suspends_beyond(it, Length::Months(1))
            }),
        forbid("suspension-for-a-judge-is-ten-working-days-at-most", &[Suspend])
            .from("CPC 179(4)", "на срок не более десяти рабочих дней")
            .in_kazakh("он жұмыс күнінен аспайтын мерзімге")
            .when(|it| {
                asked_to_suspend(it).is_some_and(|petition| is_before_a_judge(it, petition))
                    && suspends_beyond(it, Length::WorkingDays(10))
            }),
        forbid("suspension-ends-after-it-begins", &[Suspend])
            .from("CPC 274(6)", "до прекращения медиации, партисипативной процедуры")
            .in_kazakh("медиация, партисипативтік рәсім тоқтатылғанға дейін")
            .when(|it| matches!(it.act, Some(Act::Suspend { until }) if *until <= it.happened_on)),
        warn("participatory-suspension-has-no-number-of-days", &[Suspend])
            .from("CPC 274(6)", "до прекращения медиации, партисипативной процедуры")
            .in_kazakh("медиация, партисипативтік рәсім тоқтатылғанға дейін")
            .when(|it| asked_to_suspend(it).is_some_and(|it| it.kind == ProcedureKind::Participatory)),
    ]
}

fn suspends_beyond(it: &Question<'_>, length: Length) -> bool {
    matches!(it.act, Some(Act::Suspend { until }) if last_day(it.happened_on, length, it.calendar) < *until)
}

// ## The parties tell the court (Law on Mediation 23(2), (4); CPC 272(7))

fn notices() -> Vec<Rule<Cases>> {
    use ActKind::{NotifyCourtOfEnd, NotifyCourtOfExtension};
    vec![
        permit("court-is-told-of-the-extension", ON_A_SIDE, &[NotifyCourtOfExtension])
            .from("CPC 272(7)", "стороны должны сообщить об этом суду совместным письменным уведомлением")
            .in_kazakh("бірлескен жазбаша хабарламамен сотқа хабарлауға тиіс")
            .when(|it| is_pending(it) && is_extension_untold(it)),
        permit("court-is-told-of-the-end", ON_A_SIDE, &[NotifyCourtOfEnd])
            .from(
                "ML 23(4)(2)",
                "письменное уведомление о прекращении медиации с указанием оснований, предусмотренных статьей 26",
            )
            .in_kazakh("медиацияны тоқтату туралы жазбаша хабарламаны")
            .when(|it| is_pending(it) && is_end_untold(it)),
    ]
}

/// The extension was agreed by all who must, so that the notice is joint.
fn is_extension_untold(it: &Question<'_>) -> bool {
    let agreed = it.procedure().and_then(|it| it.extended_until);
    agreed.is_some() && agreed != it.court().and_then(|it| it.extension_told)
}

/// The court knows nothing of a mediation that never had a contract.
fn has_begun(it: &case::Procedure) -> bool {
    is_mediation(it) && it.started_on().is_some()
}

fn is_end_untold(it: &Question<'_>) -> bool {
    let Some((ground, on)) = it.procedure().filter(|it| has_begun(it)).and_then(|it| it.end) else { return false };
    // A notice of an earlier mediation says nothing about this one.
    ground != EndGround::Agreement && it.court().is_some_and(|it| it.end_told_on.is_none_or(|told| told < on))
}
