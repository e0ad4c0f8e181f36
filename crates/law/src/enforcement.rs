//! At enforcement: the bailiff, the two courts that approve, the hearing, the writ (ML 25-1; CPC 177(6), 178, 179(8),
//! 241(4), 246).

use crate::approval::{has_been_heard, is_petitioned};
use crate::cases::{OF_THE_COURT, ON_A_SIDE, forbid, permit, warn};
use crate::instances::is_in;
use crate::mediation::is_mediation;
use crate::{Cases, Question, Role, Rule};
use case::{
    Act, ActKind, Capacity, Case, DutyStatus, EnforcementCourt, Instance, Power, Procedure, ProcedureKind, Road, SideNo,
};
use jiff::civil::Date;

pub(crate) fn rules() -> Vec<Rule<Cases>> {
    [bailiff(), two_courts(), hearing(), writ()].into_iter().flatten().collect()
}

// ## The bailiff (Law on Mediation 25-1(1), (3))

fn bailiff() -> Vec<Rule<Cases>> {
    use ActKind::{File, GiveAgreementToBailiff, GiveContractToBailiff};
    vec![
        permit("contract-given-to-the-bailiff-stops-enforcement", ON_A_SIDE, &[GiveContractToBailiff])
            .from("ML 25-1(1)", "Договор о медиации, представленный судебному исполнителю, приостанавливает исполнительное производство")
            .in_kazakh("Сот орындаушысына ұсынылған медиация туралы шарт атқарушылық іс жүргізуді")
            .when(|it| {
                it.procedure_is(|procedure| {
                    is_mediation(procedure) && procedure.is_running() && !is_given(it.case, procedure)
                })
            }),
        forbid("bailiff-is-named", &[GiveContractToBailiff])
            .from("ML 25-1(1)", "представленный судебному исполнителю")
            .in_kazakh("Сот орындаушысына ұсынылған")
            .when(|it| matches!(it.act, Some(Act::GiveContractToBailiff { bailiff, .. }) if bailiff.trim().is_empty())),
        permit("agreement-given-to-the-bailiff-ends-enforcement", ON_A_SIDE, &[GiveAgreementToBailiff])
            .from("ML 25-1(3)", "Исполнительное производство прекращается в случае заключения сторонами соглашения")
            .in_kazakh("дауды (жанжалды) реттеу туралы келісім жасасқан және оны сот орындаушысына ұсынған жағдайда тоқтатылады")
            .when(|it| {
                let given = it.case.enforcement.as_ref().is_none_or(|it| it.agreement_given_on.is_some());
                !given && it.procedure_is(|it| is_mediation(it) && it.concluded().is_some())
            }),
        warn("act-that-is-enforced-is-named", &[File])
            .from("ML 25-1(2)", "вынесший указанный судебный акт")
            .in_kazakh("көрсетілген сот актісін шығарған сотқа")
            .when(|it| {
                matches!(it.act, Some(Act::File { road: Road::AtEnforcement, background, .. })
                    if background.judgment.is_none())
            }),
        // Not executable: EL 44(8): ten days on the creditor's own application: the bailiff decides on it.
    ]
}

/// The contract of that mediation was given to the bailiff, or nothing is enforced.
fn is_given(case: &Case, procedure: &Procedure) -> bool {
    let given = |it: &case::Enforcement| it.contract_given.is_some_and(|it| it.0 == procedure.no);
    case.enforcement.as_ref().is_none_or(given)
}

// ## Which court approves (CPC 177(6), 179(8), 246(2); Law on Mediation 25-1(2))

fn two_courts() -> Vec<Rule<Cases>> {
    use ActKind::ApplyAtEnforcement;
    vec![
        permit("mediation-at-enforcement-goes-to-one-of-two-courts", ON_A_SIDE, &[ApplyAtEnforcement])
            .from("CPC 179(8)", "оно представляется на утверждение в суд первой инстанции по месту исполнения судебного акта или в суд, вынесший указанный судебный акт")
            .in_kazakh("ол сот актісі орындалатын жер бойынша бірінші сатыдағы сотқа немесе аталған сот актісін шығарған сотқа бекітуге ұсынылады")
            .when(|it| it.procedure_is(|procedure| is_mediation(procedure) && may_be_brought(it, procedure))),
        permit("settlement-at-enforcement-goes-to-one-of-two-courts", ON_A_SIDE, &[ApplyAtEnforcement])
            .from("CPC 177(6)", "представляется на утверждение в суд первой инстанции по месту исполнения судебного акта или в суд, принявший указанный судебный акт")
            .in_kazakh("сот актісі орындалатын жердегі бірінші сатыдағы соттың немесе көрсетілген сот актісін қабылдаған соттың бекітуіне ұсынылады")
            .when(|it| it.procedure_is(|procedure| !is_mediation(procedure) && may_be_brought(it, procedure))),
        forbid("court-of-the-act-is-the-one-that-issued-it", &[ApplyAtEnforcement])
            .from("ML 25-1(2)", "или в суд, вынесший указанный судебный акт")
            .in_kazakh("немесе көрсетілген сот актісін шығарған сотқа")
            .when(|it| match it.act {
                Some(Act::ApplyAtEnforcement { court, chosen: EnforcementCourt::IssuedTheAct, .. }) => {
                    let issued_by = it.case.enforcement.as_ref().and_then(|it| it.issued_by.as_ref());
                    issued_by.is_some_and(|known| known != court)
                }
                _ => false,
            }),
        forbid("court-at-enforcement-is-named", &[ApplyAtEnforcement])
            .from("House 19", "и суд, если иск подан в суд")
            .in_kazakh("талап қою сотқа берілсе, сот та аталады")
            .when(|it| matches!(it.act, Some(Act::ApplyAtEnforcement { court, .. }) if court.trim().is_empty())),
        // 246(2) names the settlement and the mediation agreement; whether it lets out the third on purpose, it does not say.
        warn("participatory-agreement-at-enforcement-is-asked-of-a-person", &[ApplyAtEnforcement])
            .from("CPC 246(2)", "утвердить заключенное между ними мировое соглашение или соглашение об урегулировании спора (конфликта) в порядке медиации")
            .in_kazakh("жасалған татуласу келісімін немесе дауды (жанжалды) медиация тәртібімен реттеу туралы келісімді бекітуге құқылы")
            .when(|it| it.procedure_is(|it| it.kind == ProcedureKind::Participatory)),
    ]
}

fn may_be_brought(it: &Question<'_>, procedure: &Procedure) -> bool {
    it.case.is_at_enforcement() && !it.case.is_closed() && crate::approval::is_unsent(procedure)
}

// ## The hearing (CPC 246(3), (4))

fn hearing() -> Vec<Rule<Cases>> {
    use ActKind::{Approve, FileComplaint, LeaveUnconsidered, RefuseApproval};
    vec![
        forbid("application-at-enforcement-is-heard", &[Approve, RefuseApproval])
            .from("CPC 246(3)", "рассматриваются в судебном заседании")
            .in_kazakh("сот отырысында қаралады")
            .when(|it| is_in(it, Instance::Enforcement) && is_petitioned(it) && !has_been_heard(it)),
        forbid("absence-at-enforcement-stops-nothing", &[LeaveUnconsidered])
            .from("CPC 246(3)", "их неявка не является препятствием для разрешения ходатайства или заявления")
            .in_kazakh("алайда олардың келмеуi өтінішхатты немесе арызды шешуге кедергi болып табылмайды")
            .when(|it| is_in(it, Instance::Enforcement)),
        // 177(4) leads to the appeal, and at enforcement there is none; 246(4) speaks of approvals.
        warn("remedy-at-enforcement-is-asked-of-a-person", &[RefuseApproval, FileComplaint])
            .from("CPC 246(4)", "могут быть поданы частные жалобы, принесены ходатайства прокурором")
            .in_kazakh("жеке шағымдар берілуі, прокурор өтінішхаттар келтіруі мүмкін")
            .when(|it| is_in(it, Instance::Enforcement)),
    ]
}

// ## The writ (CPC 178(2), 241(4))

fn writ() -> Vec<Rule<Cases>> {
    use ActKind::{AskForWrit, IssueWrit};
    vec![
        permit("writ-is-asked-for-by-who-concluded", ON_A_SIDE, &[AskForWrit])
            .from("CPC 178(2)", "на основании исполнительного листа, выдаваемого судом по ходатайству лица, заключившего мировое соглашение")
            .in_kazakh("татуласу келісімін жасасқан тұлғаның өтінішхаты бойынша сот берген атқару парағының негізінде")
            .when(|it| is_in_force(it) && it.side().is_some_and(|side| concluded(it, side)) && no_writ_is_due(it)),
        forbid("outsiders-ask-for-no-writ", &[AskForWrit])
            .from("CPC 178(2)", "по ходатайству лица, заключившего мировое соглашение")
            .in_kazakh("татуласу келісімін жасасқан тұлғаның өтінішхаты бойынша")
            .when(|it| is_in_force(it) && it.side().is_some_and(|side| !concluded(it, side))),
        forbid("writ-follows-what-was-not-performed", &[AskForWrit])
            .from("CPC 178(2)", "Мировое соглашение, не исполненное добровольно, подлежит принудительному исполнению")
            .in_kazakh("Ерікті түрде орындалмаған татуласу келісімі")
            .when(|it| is_in_force(it) && it.side().is_some_and(|side| concluded(it, side) && !is_owed_to(it, side))),
        forbid("power-to-demand-enforcement-must-be-named", &[AskForWrit])
            .from("CPC 60(1)", "требования принудительного исполнения судебного акта")
            .in_kazakh("сот актісін мәжбүрлеп орындатуды талап етуден")
            .when(|it| !it.is(Role::Party) && it.is(Role::Representative) && !may_demand_enforcement(it)),
        // The three days run from a judgment's force; from when for an approved agreement, the law does not say.
        warn("days-for-the-writ-are-asked-of-a-person", &[AskForWrit])
            .from("CPC 241(4)", "в течение трех рабочих дней со дня вступления решения в законную силу"),
        permit("court-issues-the-writ", OF_THE_COURT, &[IssueWrit])
            .from("CPC 241(4)", "выписывается судом первой инстанции в течение трех рабочих дней")
            .when(|it| {
                let own = |it: &case::CourtFile| {
                    matches!(it.instance, Instance::First | Instance::Enforcement) || it.earlier.is_empty()
                };
                it.court().is_some_and(|it| it.writ_due().is_some() && own(it))
            }),
        // Not executable: 241(4): the contents of the writ; the judge's own signature on an electronic one.
    ]
}

fn may_demand_enforcement(it: &Question<'_>) -> bool {
    it.capacities.iter().any(|capacity| match capacity {
        Capacity::Representative { of, powers, .. } => {
            it.for_whom.is_none_or(|person| person == of || person == it.person) && powers.contains(&Power::Enforce)
        }
        _ => false,
    })
}

fn is_in_force(it: &Question<'_>) -> bool {
    it.court().and_then(case::CourtFile::approved).is_some_and(|it| it.in_force_on.is_some())
}

fn concluded(it: &Question<'_>, side: SideNo) -> bool {
    it.approval().is_some_and(|it| it.sides.contains(&side))
}

fn no_writ_is_due(it: &Question<'_>) -> bool {
    it.court().is_some_and(|it| it.writ_due().is_none())
}

/// Something of the approved agreement fell due to that side and was not performed.
pub(crate) fn is_owed_to(it: &Question<'_>, side: SideNo) -> bool {
    let approved = it.approval().map(|it| it.procedure);
    let procedure = approved.and_then(|no| it.case.procedure(no));
    let past = |due: Date| it.calendar.next_working(due) < it.happened_on;
    procedure.is_some_and(|it| {
        it.duties.iter().any(|it| it.creditor == side && it.status != DutyStatus::Performed && past(it.due))
    })
}
