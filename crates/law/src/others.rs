//! Who else takes part: the prosecutor who guards the law (CPC 54), and interpreters, experts and specialists whom the
//! sides invite into a mediation (Law on Mediation 2(3-1), 8(1), 11(2-1)).

use crate::cases::{OF_THE_COURT, ON_A_SIDE, forbid, permit};
use crate::court_mediation::is_pending;
use crate::mediation::is_mediation;
use crate::{Cases, Question, Role, Rule};
use case::{Act, ActKind, Capacity, Part, Procedure};
use record::PersonId;

pub(crate) fn rules() -> Vec<Rule<Cases>> {
    [prosecutor(), invited()].into_iter().flatten().collect()
}

// ## The prosecutor (CPC 54(2), 172(10))

fn prosecutor() -> Vec<Rule<Cases>> {
    use ActKind::BringInProsecutor;
    vec![
        permit("prosecutor-is-brought-in-where-the-law-asks", OF_THE_COURT, &[BringInProsecutor])
            .from("CPC 54(2)", "Участие прокурора в гражданском судопроизводстве обязательно по делам, затрагивающим интересы государства, когда требуется защита общественных интересов или граждан, которые самостоятельно не могут себя защищать")
            .when(is_pending),
        forbid("prosecutor-takes-no-side", &[BringInProsecutor])
            .from("House 4", "ни о деле, в котором участвует")
            .in_kazakh("өзі қатысатын іс туралы да")
            .when(|it| match it.act {
                Some(Act::BringInProsecutor { prosecutor, .. }) => it.case.participants.iter().any(|held| {
                    held.person == *prosecutor && held.part != Part::Prosecutor
                }),
                _ => false,
            }),
        // Not executable: 54(2): whether the case touches the state, the public or people who cannot defend themselves.
        // 54(5): a prosecutor who sued is a party who concludes nothing: see `mediation`. 54(6): one who sues for the
        // prosecution office itself is a party like any other.
    ]
}

// ## Interpreters, experts, specialists (Law on Mediation 2(3-1), 8(1), 11(2-1))

fn invited() -> Vec<Rule<Cases>> {
    use ActKind::{InviteIntoMediation, LetGo, PromiseSecrecy};
    const WHO_LETS_GO: &[Role] = &[Role::Party, Role::Representative, Role::Assistant, Role::Mediator, Role::Invited];
    vec![
        permit("sides-invite-interpreters-and-experts", ON_A_SIDE, &[InviteIntoMediation])
            .from("ML 11(2-1)", "имеют право приглашать экспертов, специалистов, а также переводчиков")
            .in_kazakh("сарапшыларды, мамандарды, сондай-ақ аудармашыларды шақыруға құқығы бар")
            .when(|it| it.is_on_a_settling_side() && it.procedure_is(|it| is_mediation(it) && it.end.is_none() && !it.is_rejected())),
        forbid("invited-take-no-other-part", &[InviteIntoMediation])
            .from("ML 2(3-1)", "лица, которые по договоренности сторон медиации привлечены к процедуре медиации")
            .when(|it| match it.act {
                Some(Act::InviteIntoMediation { person, .. }) => takes_another_part(it, person),
                _ => false,
            }),
        permit("invited-promise-secrecy-first", &[Role::Invited], &[PromiseSecrecy])
            .from("ML 8(1)", "Участники медиации не вправе разглашать сведения, ставшие известными им в ходе медиации")
            .in_kazakh("жария етуге құқылы емес")
            .when(|it| it.procedure_is(|procedure| it.capacities.iter().any(|held| matches!(held, Capacity::Invited { procedure: no, since } if *no == procedure.no && *since == u64::MAX)))),
        permit("invited-leave-or-are-let-go", WHO_LETS_GO, &[LetGo])
            .from("ML 2(3-1)", "лица, которые по договоренности сторон медиации привлечены к процедуре медиации")
            .when(|it| it.procedure_is(|procedure| is_invited_to(it, procedure) && (it.mediates() || it.side().is_some() || is_own(it)))),
        // Not executable: CPC 14(3): in court the interpreter is free of charge and called by the court.
    ]
}

fn takes_another_part(it: &Question<'_>, person: &PersonId) -> bool {
    it.case.active().any(|held| held.person == *person && !matches!(held.part, Part::Invited { .. }))
}

/// The person named is invited to that procedure; asked without content, somebody is.
fn is_invited_to(it: &Question<'_>, procedure: &Procedure) -> bool {
    let named = match it.act {
        Some(Act::LetGo { person, .. }) => Some(person),
        _ => None,
    };
    it.case.active().any(|held| {
        matches!(held.part, Part::Invited { procedure: no, .. } if no == procedure.no)
            && named.is_none_or(|person| *person == held.person)
    })
}

fn is_own(it: &Question<'_>) -> bool {
    !matches!(it.act, Some(Act::LetGo { person, .. }) if person != it.person)
}
