//! The participatory procedure: advocates or consultants of both sides talk, without a judge and without a mediator's
//! secrecy (CPC 165(15), 181, 182). Its petition and suspension are in `court_mediation`, its agreement in `settlement`.

use crate::cases::{ON_A_SIDE, forbid, permit, warn};
use crate::court_mediation::is_pending;
use crate::mediation::is_mediation;
use crate::{Cases, Question, Rule};
use case::{Act, ActKind, Part, Procedure, ProcedureKind, Room};

pub(crate) fn rules() -> Vec<Rule<Cases>> {
    [lawyers(), findings(), leaving()].into_iter().flatten().collect()
}

fn is_participatory(it: &Procedure) -> bool {
    it.kind == ProcedureKind::Participatory
}

// ## Who helps the sides (CPC 181(2))

fn lawyers() -> Vec<Rule<Cases>> {
    use ActKind::{Accept, DrawUpAgreement, PetitionForSuspension, Propose, SignAgreement};
    vec![
        forbid(
            "each-side-has-its-own-lawyer",
            &[PetitionForSuspension, Propose, Accept, DrawUpAgreement, SignAgreement],
        )
        .from(
            "CPC 181(2)",
            "при содействии адвокатов обеих сторон либо лиц, являющихся членами палаты юридических консультантов",
        )
        .in_kazakh("екі тарап адвокаттарының не заң консультанттары палатасының мүшелері болып табылатын адамдардың")
        .when(|it| it.procedure_is(is_participatory) && is_any_side_without_lawyer(it)),
        // Not executable: CPC 181(2): whether the lawyer named really helps; the Law on Advocacy is not at hand.
    ]
}

fn is_any_side_without_lawyer(it: &Question<'_>) -> bool {
    let helped = |side| {
        it.case.active().any(|held| {
            matches!(&held.part, Part::Representative { side: own, ground: Some(ground), .. }
                if *own == side && ground.is_professional())
        })
    };
    !it.case.settling_sides().into_iter().all(helped)
}

// ## No secrecy: what came to light goes to the court (CPC 165(15))

fn findings() -> Vec<Rule<Cases>> {
    use ActKind::{AddFile, ListFindings, Release, Say};
    const QUOTATION: &str = "проводилась партисипативная процедура … обязывает стороны представить документы и доказательства, полученные в ходе проведения партисипативной процедуры";
    vec![
        permit("findings-of-talks-are-listed-for-the-court", ON_A_SIDE, &[ListFindings])
            .from("CPC 165(15)", QUOTATION)
            .when(|it| !it.case.is_in_court() && it.procedure_is(is_participatory)),
        warn("talks-before-the-court-are-laid-before-it", &[Say, AddFile, Release])
            .from("CPC 165(15)", QUOTATION)
            .when(|it| !it.case.is_in_court() && matches!(entered(it), Some(Room::Participatory(_)))),
    ]
}

/// The room something is put into.
fn entered<'a>(it: &Question<'a>) -> Option<&'a Room> {
    match it.act {
        Some(Act::Say { room, .. } | Act::AddFile { room, .. }) => Some(room),
        Some(Act::Release { to, .. }) => Some(to),
        _ => None,
    }
}

// ## Nobody has to go on (CPC 174(2), 182(3))

fn leaving() -> Vec<Rule<Cases>> {
    use ActKind::{LeaveTalks, NotifyCourtOfEnd};
    vec![
        permit("any-side-leaves-settlement-talks", ON_A_SIDE, &[LeaveTalks])
            .from("CPC 174(2)", "Стороны могут урегулировать спор в полном объеме взаимных требований либо в части")
            .in_kazakh("дауды өзара талаптардың толық көлемінде не бір бөлігінде реттей алады")
            .when(|it| {
                it.is_on_a_settling_side()
                    && it.procedure_is(|it| it.kind == ProcedureKind::Settlement && it.is_running())
            }),
        permit("any-side-leaves-participatory-talks", ON_A_SIDE, &[LeaveTalks])
            .from("CPC 182(3)", "Если стороны не достигли соглашения в порядке партисипативной процедуры")
            .in_kazakh("Егер тараптар партисипативтік рәсім тәртібімен келісімге қол жеткізбесе")
            .when(|it| it.is_on_a_settling_side() && it.procedure_is(|it| is_participatory(it) && it.is_running())),
        permit("court-is-told-that-talks-have-ended", ON_A_SIDE, &[NotifyCourtOfEnd])
            .from("CPC 274(6)", "до прекращения медиации, партисипативной процедуры")
            .in_kazakh("медиация, партисипативтік рәсім тоқтатылғанға дейін")
            .when(|it| is_pending(it) && is_end_untold(it)),
    ]
}

/// The court waits for the end of the talks, and was not told of it.
fn is_end_untold(it: &Question<'_>) -> bool {
    let Some(court) = it.court().filter(|it| it.suspension.is_some()) else { return false };
    let ended = it.procedure().filter(|it| !is_mediation(it) && it.concluded().is_none()).and_then(|it| it.end);
    ended.is_some_and(|(_, on)| court.end_told_on.is_none_or(|told| told < on))
}
