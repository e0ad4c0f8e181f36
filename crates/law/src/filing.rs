//! Bringing a dispute in, who acts for whom, and how people are reached. Not the procedures themselves.

use crate::cases::{forbid, permit, warn};
use crate::{Cases, Question, Role, Rule};
use case::{Act, ActKind, Capacity, NewParty, PartyKind, PartyRole, Power, Road, Tiyn};
use record::PersonId;

pub(crate) fn rules() -> Vec<Rule<Cases>> {
    [filing(), whole_filing(), representatives(), powers(), own_data(), reaching()].into_iter().flatten().collect()
}

// ## Filing (Law on Mediation 1, 20; CPC 148)

fn filing() -> Vec<Rule<Cases>> {
    use ActKind::{File, OfferMediation, SignContract};
    vec![
        permit("disputes-are-brought-in", &[Role::Newcomer, Role::Desk], &[File])
            .from(
                "ML 20(2)",
                "может быть применена как до обращения в суд, так и после начала судебного разбирательства",
            )
            .in_kazakh("сотқа жүгінгенге дейін де, сот талқылауы басталғаннан кейін де қолданылуы мүмкін")
            .when(|it| it.case.filed_on.is_none()),
        forbid("filer-is-a-party-or-a-desk", &[File])
            .from("House 14", "За другое лицо действует только тот, кто показал его письменное полномочие")
            .in_kazakh("Басқа адамның атынан одан алған жазбаша өкілеттігін көрсеткен адам ғана әрекет етеді")
            .when(|it| !it.is(Role::Desk) && parties(it).is_some_and(|all| !names(all, it.person))),
        forbid("desk-names-whom-it-helps", &[File])
            .from("House 6", "действия лица, которое находится перед ним и просит об этом")
            .in_kazakh("алдында тұрған және осыны сұраған адамның әрекеттерін енгізеді")
            .when(|it| it.is(Role::Desk) && parties(it).is_some_and(|all| !names(all, it.acting_for()))),
        // Whether 1(3) still stands could not be seen, so a person decides (facts.md, row 107).
        warn("state-body-needs-a-persons-decision", &[File, OfferMediation, SignContract])
            .unquoted("ML 1(3)")
            .when(names_a_state_body),
        warn("claim-says-what-was-tried", &[File])
            .from(
                "CPC 148(2)(6-1)",
                "сведения о предпринятых стороной (сторонами) действиях, направленных на примирение",
            )
            .when(|it| matches!(it.act, Some(Act::File { road: Road::InCourt, .. }))),
        warn("court-is-known-to-this-office", &[File])
            .from("House 15", "секретарь вносит его по документу суда")
            .in_kazakh("хатшы оны сот құжаты бойынша енгізеді")
            .when(|it| matches!(it.act, Some(Act::File { road: Road::InCourt, .. })) && !it.told.court_known),
        // Not executable: whether the law or a contract prescribes an order before the court (CPC 152(1)(1)).
        // Not executable: whether a ruling on the same dispute exists (CPC 151(1)(2), 278(2)): other books are not told.
        // Not executable: corruption crimes (ML 1(4)) do not come into civil proceedings.
    ]
}

fn whole_filing() -> Vec<Rule<Cases>> {
    use ActKind::File;
    vec![
        forbid("dispute-has-two-sides", &[File])
            .from("House 19", "В деле названы не менее двух сторон")
            .in_kazakh("Істе кемінде екі тарап")
            .when(|it| parties(it).is_some_and(|all| settling_sides(all) < 2)),
        forbid("each-person-is-on-one-side", &[File])
            .from("House 19", "каждое лицо на одной стороне")
            .in_kazakh("әр адам бір ғана тарапта")
            .when(|it| parties(it).is_some_and(is_anybody_named_twice)),
        forbid("court-must-be-named", &[File])
            .from("House 19", "и суд, если иск подан в суд")
            .in_kazakh("талап қою сотқа берілсе, сот та аталады")
            .when(|it| match it.act {
                Some(Act::File { road: Road::InCourt, court, .. }) => {
                    court.as_deref().is_none_or(|name| name.trim().is_empty())
                }
                _ => false,
            }),
        forbid("sums-are-never-negative", &[File])
            .from("House 19", "Суммы требований и пошлины не бывают отрицательными")
            .in_kazakh("Талап сомасы мен баж теріс сан болмайды")
            .when(|it| match it.act {
                Some(Act::File { claims, .. }) => claims.iter().any(|claim| {
                    !is_possible(claim.fee_paid) || claim.amount.is_some_and(|amount| !is_possible(amount))
                }),
                _ => false,
            }),
    ]
}

fn parties<'a>(it: &Question<'a>) -> Option<&'a [NewParty]> {
    match it.act {
        Some(Act::File { parties, .. }) => Some(parties),
        _ => None,
    }
}

fn names(parties: &[NewParty], person: &PersonId) -> bool {
    parties.iter().any(|it| it.person == *person)
}

fn settling_sides(parties: &[NewParty]) -> usize {
    let settles = |it: &&NewParty| !matches!(it.role, PartyRole::ThirdParty | PartyRole::SuingForAnother);
    let mut sides: Vec<_> = parties.iter().filter(settles).map(|it| it.side).collect();
    sides.sort_unstable();
    sides.dedup();
    sides.len()
}

fn is_anybody_named_twice(parties: &[NewParty]) -> bool {
    parties.iter().enumerate().any(|(at, it)| names(&parties[..at], &it.person))
}

fn is_possible(amount: Tiyn) -> bool {
    Tiyn(0) <= amount && amount <= Tiyn::MAX
}

fn names_a_state_body(it: &Question<'_>) -> bool {
    match parties(it) {
        Some(parties) => parties.iter().any(|it| it.kind == PartyKind::StateBody),
        None => it.case.kinds.values().any(|kind| *kind == PartyKind::StateBody),
    }
}

// ## Representatives (Law on Mediation 11; CPC 57-61)

fn representatives() -> Vec<Rule<Cases>> {
    use ActKind::{AddRepresentative, EndRepresentation, NameAssistant};
    const WHO: &[Role] = &[Role::Party, Role::Assistant, Role::Secretary];
    vec![
        permit("parties-act-through-representatives", WHO, &[AddRepresentative])
            .from("ML 11(1)(4)", "участвовать в проведении медиации лично или через представителей")
            .in_kazakh("медиацияны жүргізуге жеке өзі немесе")
            .when(|it| !it.case.is_in_court()),
        permit("parties-act-through-representatives-in-court", WHO, &[AddRepresentative])
            .from("CPC 57(1)", "Граждане вправе вести свои дела в суде лично или через представителей")
            .when(|it| it.case.is_in_court()),
        permit(
            "representation-may-end",
            &[Role::Party, Role::Representative, Role::Assistant, Role::Secretary],
            &[EndRepresentation],
        )
        .from("House 14", "За другое лицо действует только тот, кто показал его письменное полномочие")
        .in_kazakh("Басқа адамның атынан одан алған жазбаша өкілеттігін көрсеткен адам ғана әрекет етеді")
        .when(|it| it.act.is_some() || it.case.active().any(|held| binds(it, &held.person))),
        permit("desks-help-on-written-authority", &[Role::Desk], &[NameAssistant])
            .from("House 6", "и записывает, чем подтверждена личность")
            .in_kazakh("жеке басының немен расталғанын жазады")
            .when(|it| it.case.filed_on.is_some()),
        forbid("assistant-helps-a-party", &[NameAssistant])
            .from("House 6", "действия лица, которое находится перед ним")
            .in_kazakh("алдында тұрған және осыны сұраған адамның")
            .when(|it| matches!(it.act, Some(Act::NameAssistant { of, .. }) if it.case.side_of(of).is_none())),
        forbid("representation-ends-by-those-it-binds", &[EndRepresentation])
            .from("House 14", "За другое лицо действует только тот, кто показал его письменное полномочие")
            .in_kazakh("Басқа адамның атынан одан алған жазбаша өкілеттігін көрсеткен адам ғана әрекет етеді")
            .when(|it| match it.act {
                Some(Act::EndRepresentation { person }) => !binds(it, person),
                _ => false,
            }),
        forbid("representative-is-named-by-the-party", &[AddRepresentative])
            .from("House 14", "За другое лицо действует только тот, кто показал его письменное полномочие")
            .in_kazakh("Басқа адамның атынан одан алған жазбаша өкілеттігін көрсеткен адам ғана әрекет етеді")
            .when(|it| match it.act {
                Some(Act::AddRepresentative { of, .. }) => !it.is(Role::Secretary) && !it.stands_for(of),
                _ => false,
            }),
        forbid("representative-is-of-a-party", &[AddRepresentative])
            .from("CPC 61(1)", "в доверенности, выданной и оформленной в соответствии с законом")
            .when(|it| match it.act {
                Some(Act::AddRepresentative { of, side, .. }) => !it.case.members(*side).contains(of),
                _ => false,
            }),
    ]
}

fn powers() -> Vec<Rule<Cases>> {
    use ActKind::AddRepresentative;
    vec![
        forbid("document-states-the-powers", &[AddRepresentative])
            .from("CPC 61(1)", "Полномочия представителя должны быть выражены в доверенности")
            .when(|it| match it.act {
                Some(Act::AddRepresentative { powers, document, .. }) => {
                    powers.is_empty() || document.number.trim().is_empty()
                }
                _ => false,
            }),
        forbid("representative-in-court-serves-one-side", &[AddRepresentative])
            .from("CPC 59(3)(1)", "лицам, интересы которых противоречат интересам представляемого лица")
            .when(|it| it.case.is_in_court() && is_of_another_side(it)),
        forbid("representative-serves-one-side", &[AddRepresentative])
            .from("House 13", "Кто представляет одну сторону, не представляет другую")
            .in_kazakh("Бір тараптың өкілі екінші тарапқа өкіл болмайды")
            .when(is_of_another_side),
        forbid("mediator-helps-no-side", &[AddRepresentative])
            .from("ML 10(3)", "не вправе оказывать какой-либо стороне юридическую, консультационную или иную помощь")
            .in_kazakh("заңдық, консультациялық немесе өзге де көмек көрсетуге құқылы емес")
            .when(|it| match it.act {
                Some(Act::AddRepresentative { person, .. }) => is_mediator_or_judge(it, person),
                _ => false,
            }),
        // Not executable: CPC 58(1), 59(1), (3): who may represent in court is shown to the court by papers.
        forbid("acting-for-another-needs-authority", ActKind::ALL)
            .from("House 14", "За другое лицо действует только тот, кто показал его письменное полномочие")
            .in_kazakh("Басқа адамның атынан одан алған жазбаша өкілеттігін көрсеткен адам ғана әрекет етеді")
            .when(|it| {
                !matches!(it.kind, ActKind::File | ActKind::NameAssistant)
                    && it.for_whom.is_some_and(|person| !it.stands_for(person))
            }),
        forbid("desk-says-for-whom-it-writes", CONDUCTED)
            .from("House 6", "действия лица, которое находится перед ним и просит об этом")
            .in_kazakh("алдында тұрған және осыны сұраған адамның әрекеттерін енгізеді")
            .when(|it| it.act.is_some() && it.for_whom.is_none() && helped(it) > 1),
        forbid("power-to-conduct-must-be-named", CONDUCTED)
            .from("ML 11(1)(4)", "через представителей, полномочия которых основаны на доверенности")
            .in_kazakh("сенімхатқа негізделген өкілдері арқылы қатысуға")
            .when(|it| !it.is(Role::Party) && it.is(Role::Representative) && !may_conduct(it)),
    ]
}

/// What a representative does within the power to conduct the matter.
const CONDUCTED: &[ActKind] = &[
    ActKind::OpenProcedure,
    ActKind::OfferMediation,
    ActKind::AnswerOffer,
    ActKind::ChooseMediator,
    ActKind::DrawUpContract,
    ActKind::ExtendMediation,
    ActKind::LeaveMediation,
    ActKind::RefuseTogether,
    ActKind::Propose,
    ActKind::Accept,
    ActKind::Reject,
    ActKind::Withdraw,
    ActKind::DrawUpAgreement,
    ActKind::ReportPerformance,
    ActKind::ConfirmPerformance,
    ActKind::DisputePerformance,
    ActKind::DeclareBreach,
    ActKind::PetitionForSuspension,
    ActKind::NotifyCourtOfExtension,
    ActKind::NotifyCourtOfEnd,
    ActKind::SubmitAgreement,
    ActKind::PetitionForApproval,
    ActKind::AskHearingWithoutMe,
];

/// How many people a desk writes for in this case.
fn helped(it: &Question<'_>) -> usize {
    it.capacities.iter().filter(|it| matches!(it, Capacity::Assistant { .. })).count()
}

fn may_conduct(it: &Question<'_>) -> bool {
    it.capacities.iter().any(|capacity| match capacity {
        Capacity::Representative { of, powers, .. } => {
            it.for_whom.is_none_or(|person| person == of || person == it.person) && powers.contains(&Power::Conduct)
        }
        _ => false,
    })
}

/// The person to be named stands on another side than the one it would represent.
fn is_of_another_side(it: &Question<'_>) -> bool {
    match it.act {
        Some(Act::AddRepresentative { person, side, .. }) => it.case.side_of(person).is_some_and(|own| own != *side),
        _ => false,
    }
}

fn is_mediator_or_judge(it: &Question<'_>, person: &PersonId) -> bool {
    use case::Part::{Candidate, Judge, Mediator};
    it.case
        .active()
        .any(|held| held.person == *person && matches!(held.part, Candidate { .. } | Mediator { .. } | Judge))
}

/// The one who ends a representation is represented, represents, or enters it for the court.
fn binds(it: &Question<'_>, person: &PersonId) -> bool {
    use case::Part::{Assistant, Representative};
    it.case.active().any(|held| match &held.part {
        Representative { of, .. } | Assistant { of, .. } if held.person == *person => {
            person == it.person || it.stands_for(of) || it.is(Role::Secretary)
        }
        _ => false,
    })
}

// ## A person's own data and safety (Law on Mediation 21(2)(9); rules of the house)

fn own_data() -> Vec<Rule<Cases>> {
    use ActKind::{GiveDetails, GiveSafeContact, Screen};
    vec![
        permit(
            "people-give-their-details",
            &[Role::Party, Role::Representative, Role::Assistant, Role::Secretary],
            &[GiveDetails],
        )
        .from("ML 21(2)(9)", "данные, удостоверяющие личность, место жительства, контактные телефоны")
        .in_kazakh("жеке басты куәландыратын деректер, тұрғылықты жері, байланыс телефондары"),
        forbid("details-are-given-by-their-owner", &[GiveDetails])
            .from("House 14", "данные о себе каждый сообщает сам")
            .in_kazakh("өзі туралы деректерді әркім өзі береді")
            .when(|it| match it.act {
                Some(Act::GiveDetails { person, .. }) => !it.is(Role::Secretary) && !it.stands_for(person),
                _ => false,
            }),
        permit("safety-questions-are-answered-alone", &[Role::Party], &[Screen, GiveSafeContact])
            .from("House 3", "каждая сторона отдельно ответила на вопросы о безопасности")
            .in_kazakh("әр тарап қауіпсіздік туралы сұрақтарға жеке жауап бергеннен кейін")
            .when(|it| it.acting_for() == it.person),
    ]
}

// ## Reaching people (CPC 127; rules of the house)

fn reaching() -> Vec<Rule<Cases>> {
    use ActKind::{OpenLetter, RecordAttempt};
    const OFFICE: &[Role] = &[Role::Desk, Role::Assistant, Role::Mediator, Role::Judge, Role::Secretary, Role::Clock];
    vec![
        permit("attempts-are-noted", OFFICE, &[RecordAttempt])
            .from("House 18", "Каждая попытка известить и каждое открытие письма записываются")
            .in_kazakh("Хабарлауға жасалған әр әрекет және хаттың әр ашылуы")
            .when(|it| it.case.filed_on.is_some()),
        permit("letters-are-opened-by-their-addressee", &[Role::Party, Role::Representative], &[OpenLetter])
            .from("House 18", "каждое открытие письма записываются с днем и результатом")
            .in_kazakh("хаттың әр ашылуы күні мен нәтижесі көрсетіліп жазылады"),
        // Not executable: CPC 127(4): which notice is proper is read from the notices; a person weighs it.
    ]
}
