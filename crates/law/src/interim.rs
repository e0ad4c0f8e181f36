//! What secures a claim, and how the invitation and the ruling of approval depend on it (CPC 174(1), 160(2-1), 278(3)).

use crate::cases::{OF_THE_COURT, ON_A_SIDE, forbid, permit, warn};
use crate::{Cases, Question, Rule};
use case::{ActKind, Instance};

pub(crate) fn rules() -> Vec<Rule<Cases>> {
    use ActKind::{AskInterimMeasures, InviteToConciliation, ReleaseInterimMeasures, RuleOnInterimMeasures};
    vec![
        permit("side-asks-to-secure-its-claim", ON_A_SIDE, &[AskInterimMeasures])
            .from("CPC 174(1)", "При принятии обеспечительных мер")
            .in_kazakh("Қамтамасыз ету шараларын қабылдау кезінде")
            .when(|it| {
                let court = it.court().filter(|it| it.approved().is_none());
                let open = court.is_some_and(|it| it.instance != Instance::Enforcement && it.ended_on.is_none());
                open && it.is_on_a_settling_side() && !is_asked(it)
            }),
        permit("court-rules-on-interim-measures", OF_THE_COURT, &[RuleOnInterimMeasures])
            .from("CPC 174(1)", "после вынесения соответствующего определения")
            .in_kazakh("тиісті ұйғарым шығарылғаннан кейін")
            .when(is_asked),
        forbid("invitation-follows-the-interim-ruling", &[InviteToConciliation])
            .from("CPC 174(1)", "приглашение направляется после вынесения соответствующего определения")
            .in_kazakh("тиісті ұйғарым шығарылғаннан кейін")
            .when(is_asked),
        permit("interim-measures-are-lifted", OF_THE_COURT, &[ReleaseInterimMeasures])
            .from("CPC 278(3)", "отменяет принятые меры по обеспечению иска")
            .when(|it| it.court().is_some_and(|it| it.interim.iter().any(case::InterimMeasure::holds))),
        warn("interim-measures-hold-until-the-ruling-is-in-force", &[ReleaseInterimMeasures])
            .from("CPC 160(2-1)", "сохраняют свое действие до вступления определения суда в законную силу")
            .when(|it| it.court().is_some_and(|it| it.approved().is_some_and(|it| it.in_force_on.is_none()))),
        // Not executable: chapter 15: which measures, on what security; the chapter is not at hand.
    ]
}

/// A petition to secure a claim has not been ruled on.
fn is_asked(it: &Question<'_>) -> bool {
    it.court().is_some_and(|it| it.ended_on.is_none() && it.interim.iter().any(|it| it.ruled.is_none()))
}
