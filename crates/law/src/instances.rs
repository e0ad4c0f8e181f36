//! From court to court: the judgment, appeal, cassation, and what takes force when (CPC 175, 179, 240, 410, 431).

use crate::cases::{OF_THE_COURT, ON_A_SIDE, forbid, permit, warn};
use crate::court_mediation::is_pending;
use crate::{Cases, Question, Rule};
use case::{Act, ActKind, CourtFile, Instance, ProcedureKind};

pub(crate) fn rules() -> Vec<Rule<Cases>> {
    [judgment(), higher_courts(), appeal(), cassation()].into_iter().flatten().collect()
}

pub(crate) fn is_in(it: &Question<'_>, instance: Instance) -> bool {
    it.court().is_some_and(|it| it.instance == instance)
}

// ## The judgment, and its force (CPC 179(1), 240)

fn judgment() -> Vec<Rule<Cases>> {
    use ActKind::{AnnounceJudgment, EnterForce};
    vec![
        permit("court-announces-its-judgment", OF_THE_COURT, &[AnnounceJudgment])
            .from("CPC 179(1)", "до удаления суда для вынесения решения")
            .in_kazakh("сот шешім шығару үшін шығып кеткенге дейін")
            .when(|it| is_pending(it) && it.court().is_some_and(is_undecided)),
        permit("judgment-takes-force", OF_THE_COURT, &[EnterForce])
            .from("CPC 240(1)", "вступает в законную силу по истечении срока на апелляционное обжалование")
            .when(|it| is_pending(it) && it.court().is_some_and(may_take_force)),
        permit("ruling-in-cassation-takes-force", OF_THE_COURT, &[EnterForce])
            .from("CPC 179(6)", "может быть заявлено в суде кассационной инстанции")
            .in_kazakh("кассациялық сатыдағы сотта мәлімделуі мүмкін")
            .when(is_approved_in_cassation),
        // When an act of the court of cassation takes force stands in a chapter that is not at hand.
        warn("force-in-cassation-is-asked-of-a-person", &[EnterForce])
            .unquoted("CPC 431")
            .when(is_approved_in_cassation),
        // Not executable: 240(5): whether the court of appeal left the judgment as it was is read from its act.
    ]
}

fn is_undecided(it: &CourtFile) -> bool {
    it.retired_on.is_some_and(|retired| it.judgment.as_ref().is_none_or(|judgment| judgment.on < retired))
}

fn may_take_force(it: &CourtFile) -> bool {
    let settled = it.approval.as_ref().is_some_and(|it| it.ruling.as_ref().is_none_or(|it| it.refused.is_none()));
    !settled && it.judgment.as_ref().is_some_and(|it| it.in_force_on.is_none() && !it.set_aside)
}

fn is_approved_in_cassation(it: &Question<'_>) -> bool {
    is_in(it, Instance::Cassation)
        && it.court().and_then(CourtFile::approved).is_some_and(|it| it.in_force_on.is_none())
}

// ## The case goes up (CPC 410(1), 179(6))

fn higher_courts() -> Vec<Rule<Cases>> {
    use ActKind::OpenInstance;
    vec![
        permit("appeal-carries-the-case-up", OF_THE_COURT, &[OpenInstance])
            .from("CPC 410(1)", "совершенные после подачи апелляционной жалобы")
            .when(|it| is_decided(it) && opens(it, Instance::Appeal)),
        permit("cassation-takes-the-case", OF_THE_COURT, &[OpenInstance])
            .from("CPC 179(6)", "может быть заявлено в суде кассационной инстанции")
            .in_kazakh("кассациялық сатыдағы сотта мәлімделуі мүмкін")
            .when(|it| is_decided(it) && opens(it, Instance::Cassation)),
        forbid("higher-court-follows-the-lower", &[OpenInstance])
            .from("House 12", "Действие принимается тогда, когда дело находится на той стадии")
            .in_kazakh("Әрекет іс сол әрекет орынды болатын сатыда тұрғанда қабылданады")
            .when(|it| match it.act {
                Some(Act::OpenInstance { instance, .. }) => {
                    !matches!(instance, Instance::Appeal | Instance::Cassation)
                        || it.court().is_some_and(|court| *instance <= court.instance)
                }
                _ => false,
            }),
        forbid("higher-court-is-named", &[OpenInstance])
            .from("House 19", "и суд, если иск подан в суд")
            .in_kazakh("талап қою сотқа берілсе, сот та аталады")
            .when(|it| matches!(it.act, Some(Act::OpenInstance { court, .. }) if court.trim().is_empty())),
        // Not executable: 401: who may appeal, and in what time: the chapter is not at hand.
        // Not executable: 434(2)(2): what was ended by agreement is not reviewed in cassation; such a case is closed.
    ]
}

fn is_decided(it: &Question<'_>) -> bool {
    is_pending(it) && it.court().is_some_and(|it| it.judgment.as_ref().is_some_and(|it| !it.set_aside))
}

/// The instance named; asked without content, any that lies above.
fn opens(it: &Question<'_>, asked: Instance) -> bool {
    match it.act {
        Some(Act::OpenInstance { instance, .. }) => *instance == asked,
        _ => it.court().is_some_and(|it| it.instance < asked),
    }
}

// ## On appeal (CPC 410, 431)

fn appeal() -> Vec<Rule<Cases>> {
    use ActKind::{Approve, FileComplaint, PetitionForApproval, RefuseApproval};
    vec![
        permit("agreement-on-appeal-is-given-as-an-application", ON_A_SIDE, &[PetitionForApproval])
            .from("CPC 410(1)", "должны быть выражены в адресованных суду апелляционной инстанции заявлениях")
            .when(|it| is_in(it, Instance::Appeal) && crate::approval::may_petition(it)),
        permit("appeal-court-sets-the-judgment-aside", OF_THE_COURT, &[Approve])
            .from("CPC 410(3)", "суд апелляционной инстанции отменяет решение суда и прекращает производство по делу")
            .when(|it| is_in(it, Instance::Appeal) && crate::approval::is_petitioned(it)),
        warn("appeal-goes-on-after-a-refusal", &[RefuseApproval])
            .from("CPC 410(4)", "апелляционная жалоба рассматривается по существу")
            .when(|it| is_in(it, Instance::Appeal)),
        forbid("ruling-on-appeal-is-in-force-when-announced", &[FileComplaint])
            .from("CPC 431", "вступают в законную силу со дня их оглашения")
            .when(|it| is_in(it, Instance::Appeal) && it.court().and_then(CourtFile::approved).is_some()),
    ]
}

// ## In cassation (CPC 179(6))

fn cassation() -> Vec<Rule<Cases>> {
    use ActKind::{PetitionForSuspension, Suspend};
    vec![
        forbid("agreement-comes-with-the-petition-in-cassation", &[PetitionForSuspension])
            .from(
                "CPC 179(6)",
                "Одновременно с ходатайством в суде кассационной инстанции стороны должны представить соглашение",
            )
            .in_kazakh("Тараптар кассациялық сатыдағы сотта өтінішхатпен бірге бір мезгілде")
            .when(|it| is_in(it, Instance::Cassation) && it.procedure_is(|it| it.kind != ProcedureKind::Settlement)),
        forbid("nothing-is-suspended-in-cassation", &[PetitionForSuspension, Suspend])
            .from(
                "CPC 179(6)",
                "если это не требует дополнительных процессуальных действий и приостановления рассмотрения дела",
            )
            .in_kazakh("егер бұл қосымша процестік әрекеттерді және істі қарауды тоқтата тұруды талап етпесе")
            .when(|it| is_in(it, Instance::Cassation)),
    ]
}
