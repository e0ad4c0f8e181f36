//! The mediation contract: its terms, its term, and what must come before it (Law on Mediation 20-22).

use crate::cases::{ON_A_SIDE, forbid, permit, warn};
use crate::mediation::is_mediation;
use crate::{Cases, Length, Question, Role, Rule, last_day};
use case::{Act, ActKind, CaseLanguage, ContractText, MediatorKind, Procedure, Tiyn};

pub(crate) fn rules() -> Vec<Rule<Cases>> {
    [drawing_up(), terms(), successor()].into_iter().flatten().collect()
}

fn drawing_up() -> Vec<Rule<Cases>> {
    use ActKind::{DrawUpContract, SignContract};
    vec![
        permit("mediator-draws-up-the-contract", &[Role::Mediator], &[DrawUpContract])
            .from("ML 21(1)", "составляется договор о медиации, оформленный в письменном виде")
            .in_kazakh("жазбаша түрде ресімделген медиация туралы шарт жасалады")
            .when(|it| it.mediates() && it.procedure_is(|procedure| may_be_drawn_up(it, procedure))),
        permit("parties-draw-up-the-contract", ON_A_SIDE, &[DrawUpContract])
            .from("ML 21(1)", "составляется договор о медиации, оформленный в письменном виде")
            .in_kazakh("жазбаша түрде ресімделген медиация туралы шарт жасалады")
            .when(|it| it.procedure_is(|procedure| may_be_drawn_up(it, procedure))),
        permit(
            "contract-is-signed-by-parties-and-mediator",
            &[Role::Party, Role::Representative, Role::Assistant, Role::Mediator],
            &[SignContract],
        )
        .from("ML 20(1)", "при заключении между ними договора о медиации")
        .in_kazakh("олардың арасында медиация туралы шарт жасалған кезде")
        .when(|it| it.procedure_is(may_be_signed) && (!it.is(Role::Mediator) || it.mediates())),
        forbid("mediator-explains-first", &[SignContract])
            .from("ML 10(2)(2)", "до начала медиации разъяснить сторонам медиации ее цели и принципы")
            .in_kazakh("медиация басталғанға дейін медиация тараптарына оның мақсаттары мен қағидаттарын")
            .when(|it| it.procedure_is(|it| it.explained_on.is_none())),
    ]
}

fn may_be_drawn_up(it: &Question<'_>, procedure: &Procedure) -> bool {
    is_mediation(procedure)
        && procedure.end.is_none()
        && !procedure.has_contract()
        && procedure.acting_mediator().is_some()
        && procedure.is_agreed_by(it.case.settling_sides())
}

fn may_be_signed(it: &Procedure) -> bool {
    it.end.is_none() && !it.has_contract() && it.contract.is_some() && it.acting_mediator().is_some()
}

fn terms() -> Vec<Rule<Cases>> {
    use ActKind::DrawUpContract;
    vec![
        forbid("contract-states-its-essential-terms", &[DrawUpContract])
            .from("ML 21(2)", "Существенными условиями договора о медиации являются")
            .in_kazakh("Медиация туралы шарттың маңызды талаптары мыналар болып табылады")
            .when(|it| matches!(it.act, Some(Act::DrawUpContract { text, .. }) if !is_complete(text))),
        forbid("public-mediator-works-free", &[DrawUpContract])
            .from("ML 22(6)", "Деятельность общественных медиаторов проводится на безвозмездной основе")
            .in_kazakh("Қоғамдық медиаторлардың қызметі өтеусіз негізде жүргізіледі")
            .when(|it| takes_fee(it) && !is_professional(it)),
        forbid("mediation-ends-within-thirty-days", &[DrawUpContract])
            .from("ML 20(9)", "в срок не более тридцати календарных дней")
            .in_kazakh("күнтізбелік отыз күннен аспайтын мерзімде")
            .when(|it| match it.act {
                Some(Act::DrawUpContract { until: Some(until), .. }) => {
                    // The term runs from the conclusion, which is this day or later; a change of mediator adds nothing.
                    let from = it.procedure().and_then(Procedure::started_on).unwrap_or(it.happened_on);
                    let extended = it.procedure().and_then(|it| it.extended_until);
                    last_day(from, Length::CalendarDays(30), it.calendar).max(extended.unwrap_or(from)) < *until
                }
                _ => false,
            }),
        forbid("mediation-has-time-to-run", &[DrawUpContract])
            .from("ML 20(5)", "Проведение медиации начинается со дня заключения")
            .in_kazakh("медиация туралы шарт жасасқан күннен басталады")
            .when(|it| match it.act {
                Some(Act::DrawUpContract { until: Some(until), .. }) => *until < it.happened_on,
                _ => false,
            }),
        // Not executable: 21(2)(2), (6), (9), (10) are drawn from the case; 21(2)(14) is the parties' own.
        warn("mediator-has-the-language", &[DrawUpContract])
            .from("ML 14(3)(5)", "сведения о языке, на котором медиатор способен осуществлять медиацию")
            .in_kazakh("медиатордың медиацияны жүзеге асыра алатын тілі туралы мәліметтер")
            .when(lacks_language),
        // Not executable: 22(4): who bears the expenses otherwise than equally; `equal_shares` counts the rule.
    ]
}

fn lacks_language(it: &Question<'_>) -> bool {
    let Some(Act::DrawUpContract { language, .. }) = it.act else { return false };
    let needed: &[&str] = match language {
        CaseLanguage::Kazakh => &["kk"],
        CaseLanguage::Russian => &["ru"],
        CaseLanguage::Both => &["kk", "ru"],
    };
    let named = it.told.mediator.as_ref().map(|it| it.languages.as_slice()).unwrap_or_default();
    !named.is_empty() && needed.iter().any(|language| !named.iter().any(|it| it == language))
}

/// Equal shares to the tiyn (Law on Mediation 22(4)): what does not divide falls on the first, one tiyn each.
pub fn equal_shares(total: Tiyn, sides: usize) -> Vec<Tiyn> {
    let count = i64::try_from(sides).unwrap_or(i64::MAX).max(1);
    let (share, rest) = (total.0.div_euclid(count), total.0.rem_euclid(count));
    (0..count).map(|at| Tiyn(share + i64::from(at < rest))).collect()
}

// ## Another mediator midway (Law on Mediation 20(1), 20(7))

fn successor() -> Vec<Rule<Cases>> {
    use ActKind::{DrawUpAgreement, HoldSession, NotifyCourtOfMediator, PlanSession, SignAgreement};
    vec![
        forbid("next-mediator-concludes-a-contract-first", &[PlanSession, HoldSession, DrawUpAgreement, SignAgreement])
            .from("ML 20(1)", "при заключении между ними договора о медиации")
            .in_kazakh("олардың арасында медиация туралы шарт жасалған кезде")
            .when(|it| it.procedure_is(|it| is_mediation(it) && it.begun_on.is_some() && !it.has_contract())),
        permit("court-is-told-of-another-mediator", ON_A_SIDE, &[NotifyCourtOfMediator])
            .from("ML 20(7)", "решили выбрать другого (других) медиатора (медиаторов), они обязаны уведомить об этом суд")
            .in_kazakh("басқа медиаторды (медиаторларды) таңдаймын деп шешсе, олар бұл туралы сотты не қылмыстық қудалау органын хабардар етуге міндетті")
            .when(|it| crate::court_mediation::is_pending(it) && is_change_untold(it)),
    ]
}

/// Another mediator has consented, and the court has not been told since.
fn is_change_untold(it: &Question<'_>) -> bool {
    let changed = it.procedure().filter(|it| it.begun_on.is_some() && it.end.is_none());
    let consented = changed.and_then(|it| it.mediator.as_ref()).and_then(|it| it.consented_on);
    let told = it.court().and_then(|it| it.mediator_told_on);
    consented.is_some_and(|on| told.is_none_or(|told| told < on))
}

/// The terms 1), 3)-5), 7), 8), 11)-13) of 21(2): those the case does not know of itself.
fn is_complete(text: &ContractText) -> bool {
    let stated = [
        &text.place,
        &text.subject,
        &text.mediator_and_organisation,
        &text.expenses,
        &text.confidentiality,
        &text.liability,
        &text.order,
        &text.rights_and_duties,
        &text.termination,
    ];
    stated.iter().all(|it| !it.trim().is_empty())
}

fn takes_fee(it: &Question<'_>) -> bool {
    matches!(it.act, Some(Act::DrawUpContract { text, .. }) if text.fee.is_some_and(|fee| fee.0 != 0))
}

fn is_professional(it: &Question<'_>) -> bool {
    let kind = it.procedure().and_then(|it| it.mediator.as_ref()).map(|it| it.kind);
    matches!(kind, Some(MediatorKind::Professional | MediatorKind::RetiredJudge))
}
