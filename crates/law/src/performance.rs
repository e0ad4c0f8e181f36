//! What becomes of an agreement: performance reported, confirmed, disputed, and breach (ML 27; CPC 178).

use crate::cases::{ON_A_SIDE, forbid, permit, warn};
use crate::mediation::is_mediation;
use crate::{Cases, Question, Rule};
use case::{Act, ActKind, Duty, DutyStatus, Procedure, SideNo};

pub(crate) fn rules() -> Vec<Rule<Cases>> {
    [of_mediation(), of_settlement(), before_approval(), order()].into_iter().flatten().collect()
}

// ## After mediation (Law on Mediation 27(3), (9))

fn of_mediation() -> Vec<Rule<Cases>> {
    use ActKind::{ConfirmPerformance, DeclareBreach, DisputePerformance, ReportPerformance};
    vec![
        permit("debtor-reports-performance", ON_A_SIDE, &[ReportPerformance])
            .from("ML 27(3)", "подлежит исполнению сторонами медиации добровольно в порядке и сроки, предусмотренные этим соглашением")
            .in_kazakh("медиация тараптары ерікті түрде осы келісімде көзделген тәртіппен және мерзімде орындауға тиіс")
            .when(|it| may(it, is_mediation, reports)),
        permit("creditor-answers-for-performance", ON_A_SIDE, &[ConfirmPerformance, DisputePerformance])
            .from("ML 27(3)", "подлежит исполнению сторонами медиации добровольно в порядке и сроки, предусмотренные этим соглашением")
            .in_kazakh("медиация тараптары ерікті түрде осы келісімде көзделген тәртіппен және мерзімде орындауға тиіс")
            .when(|it| may(it, is_mediation, answers)),
        permit("creditor-declares-breach", ON_A_SIDE, &[DeclareBreach])
            .from("ML 27(9)", "В случае уклонения от исполнения соглашения об урегулировании спора")
            .in_kazakh("Дауды (жанжалды) реттеу туралы келісімді орындаудан жалтарған жағдайда")
            .when(|it| may(it, is_mediation, may_be_breached)),
        // Not executable: ML 27(9): the claim after a breach; the court order (CPC 135(3), (19)-(21)); the notary (NL 92-1).
    ]
}

// ## After a settlement or a participatory agreement (CPC 178, 182(4))

fn of_settlement() -> Vec<Rule<Cases>> {
    use ActKind::{ConfirmPerformance, DeclareBreach, DisputePerformance, ReportPerformance};
    vec![
        permit("debtor-reports-performance-of-a-settlement", ON_A_SIDE, &[ReportPerformance])
            .from("CPC 178(1)", "исполняется лицами, его заключившими, добровольно в порядке и сроки")
            .in_kazakh("осы келісімде көзделген тәртіппен және мерзімдерде ерікті түрде орындайды")
            .when(|it| may(it, |it| !is_mediation(it), reports)),
        permit(
            "creditor-answers-for-performance-of-a-settlement",
            ON_A_SIDE,
            &[ConfirmPerformance, DisputePerformance],
        )
        .from("CPC 178(1)", "исполняется лицами, его заключившими, добровольно в порядке и сроки")
        .in_kazakh("осы келісімде көзделген тәртіппен және мерзімдерде ерікті түрде орындайды")
        .when(|it| may(it, |it| !is_mediation(it), answers)),
        permit("creditor-declares-breach-of-a-settlement", ON_A_SIDE, &[DeclareBreach])
            .from("CPC 178(2)", "Мировое соглашение, не исполненное добровольно")
            .in_kazakh("Ерікті түрде орындалмаған татуласу келісімі")
            .when(|it| may(it, |it| !is_mediation(it), may_be_breached)),
        // Not executable: CPC 178(2), 241(4): the writ of execution, at the request of one who concluded the agreement.
    ]
}

// ## Before the ruling is in force (Law on Mediation 27(8); CPC 175(3), 178, 180(4))

// From when a duty runs. Nothing in the law makes a duty wait for the court: an agreement of mediation comes into force on
// the day the parties sign it (ML 27(8)), and is performed in its own terms (27(3), CPC 178(1)). What the approval adds is
// that it can be enforced by a writ (CPC 178(2), 180(4)). So in court too the days of the terms count as they stand; where
// the ruling is not in force yet, a breach may be declared, and the program warns that there is no writ before it.
// Should the court refuse to approve, the case is tried in the ordinary way (180(3)) and no duty is shown as owed.
fn before_approval() -> Vec<Rule<Cases>> {
    vec![
        warn("writ-follows-the-approval", &[ActKind::DeclareBreach])
            .from(
                "CPC 178(2)",
                "подлежит принудительному исполнению на основании исполнительного листа, выдаваемого судом",
            )
            .when(|it| is_not_enforceable_yet(it.case)),
    ]
}

/// The agreement is before a court, or on its way there, and no ruling of approval is in force.
pub fn is_not_enforceable_yet(case: &case::Case) -> bool {
    let Some(court) = &case.court else { return false };
    court.approved().is_none_or(|it| it.in_force_on.is_none())
}

fn order() -> Vec<Rule<Cases>> {
    use ActKind::{ConfirmPerformance, DeclareBreach, DisputePerformance, ReportPerformance};
    vec![
        forbid("breach-follows-the-due-day", &[DeclareBreach])
            .from("ML 27(3)", "в порядке и сроки, предусмотренные этим соглашением")
            .in_kazakh("осы келісімде көзделген тәртіппен және мерзімде")
            .when(|it| it.procedure_is(is_mediation) && named(it).is_some_and(|duty| !is_past(it, duty))),
        forbid("breach-of-a-settlement-follows-the-due-day", &[DeclareBreach])
            .from("CPC 178(1)", "в порядке и сроки, которые предусмотрены этим соглашением")
            .in_kazakh("осы келісімде көзделген тәртіппен және мерзімдерде")
            .when(|it| !it.procedure_is(is_mediation) && named(it).is_some_and(|duty| !is_past(it, duty))),
        forbid(
            "duty-must-be-of-the-agreement",
            &[ReportPerformance, ConfirmPerformance, DisputePerformance, DeclareBreach],
        )
        .from("House 12", "Действие принимается тогда, когда дело находится на той стадии")
        .in_kazakh("Әрекет іс сол әрекет орынды болатын сатыда тұрғанда қабылданады")
        .when(|it| it.act.is_some() && named(it).is_none()),
    ]
}

/// Some duty of such a procedure lets the side do it: the duty named, or any when none is.
fn may(it: &Question<'_>, of: fn(&Procedure) -> bool, lets: fn(&Question<'_>, SideNo, &Duty) -> bool) -> bool {
    let Some(side) = it.side() else { return false };
    if it.act.is_some() {
        return it.procedure_is(of) && named(it).is_some_and(|duty| lets(it, side, duty));
    }
    let procedures = it.case.procedures.iter().filter(|procedure| of(procedure));
    procedures.flat_map(|it| &it.duties).any(|duty| lets(it, side, duty))
}

fn reports(_: &Question<'_>, side: SideNo, duty: &Duty) -> bool {
    duty.debtor == side && matches!(duty.status, DutyStatus::Open | DutyStatus::Disputed)
}

/// A creditor confirms at any time, and disputes what was reported.
fn answers(it: &Question<'_>, side: SideNo, duty: &Duty) -> bool {
    let fits = match it.kind {
        ActKind::DisputePerformance => duty.status == DutyStatus::Reported,
        _ => duty.status != DutyStatus::Performed,
    };
    duty.creditor == side && fits
}

fn may_be_breached(it: &Question<'_>, side: SideNo, duty: &Duty) -> bool {
    let open = duty.creditor == side && duty.status != DutyStatus::Performed && duty.breach_declared_on.is_none();
    // A named duty that is not due yet has its own refusal.
    open && (it.act.is_some() || is_past(it, duty))
}

/// A due day off moves to the next working day, as every term does (CPC 123(4)).
fn is_past(it: &Question<'_>, duty: &Duty) -> bool {
    it.calendar.next_working(duty.due) < it.happened_on
}

fn named<'a>(it: &Question<'a>) -> Option<&'a Duty> {
    let no = match it.act? {
        Act::ReportPerformance { duty, .. }
        | Act::ConfirmPerformance { duty, .. }
        | Act::DisputePerformance { duty, .. }
        | Act::DeclareBreach { duty, .. } => *duty,
        _ => return None,
    };
    it.procedure()?.duty(no)
}
