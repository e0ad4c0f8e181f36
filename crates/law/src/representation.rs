//! Who acts for whom: on what ground, by which papers, with which powers (Law on Mediation 11; CPC 57-62).

use crate::cases::{forbid, permit};
use crate::court_mediation::{PETITIONS, speaks_only_as_secretary};
use crate::{Cases, Question, Role, Rule};
use case::{Act, ActKind, Capacity, Mandate, MandateGround, Part, PartyKind, Power, ProcedureKind, StaffRole};
use record::PersonId;

pub(crate) fn rules() -> Vec<Rule<Cases>> {
    [representatives(), powers(), closed_list(), credentials(), barred()].into_iter().flatten().collect()
}

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
                Some(Act::AddRepresentative { powers, document, mandate, .. }) => {
                    let stated = mandate.as_ref().is_some_and(|it| it.ground.needs_no_powers());
                    !stated && powers.is_empty() || document.number.trim().is_empty()
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
        forbid("acting-for-another-needs-authority", ActKind::ALL)
            .from("House 14", "За другое лицо действует только тот, кто показал его письменное полномочие")
            .in_kazakh("Басқа адамның атынан одан алған жазбаша өкілеттігін көрсеткен адам ғана әрекет етеді")
            .when(|it| {
                !matches!(it.kind, ActKind::File | ActKind::NameAssistant)
                    && it.for_whom.is_some_and(|person| !it.stands_for(person))
                    // What is entered from a party's own paper is not done for that party (House 15).
                    && !(PETITIONS.contains(&it.kind) && speaks_only_as_secretary(it))
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
    ActKind::NameAddressee,
    ActKind::EntrustInvitation,
    ActKind::AnswerOffer,
    ActKind::ChooseMediator,
    ActKind::InviteIntoMediation,
    ActKind::DrawUpContract,
    ActKind::ExtendMediation,
    ActKind::LeaveMediation,
    ActKind::LeaveTalks,
    ActKind::ListFindings,
    ActKind::RefuseTogether,
    ActKind::AddIssue,
    ActKind::RemoveIssue,
    ActKind::NoteTentative,
    ActKind::GivePoints,
    ActKind::AskPackages,
    ActKind::OpenBidding,
    ActKind::MakeBid,
    ActKind::AskNumber,
    ActKind::AnswerNumber,
    ActKind::StopBidding,
    ActKind::AskCoolingOff,
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
    ActKind::NotifyCourtOfMediator,
    ActKind::ConsentToJudge,
    ActKind::NotifyCourtOfEnd,
    ActKind::SubmitAgreement,
    ActKind::PetitionForApproval,
    ActKind::AskHearingWithoutMe,
    ActKind::FileCounterclaim,
    ActKind::AskInterimMeasures,
    ActKind::GiveContractToBailiff,
    ActKind::GiveAgreementToBailiff,
    ActKind::ApplyAtEnforcement,
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

// ## The closed list of the court (CPC 57(2), 58(1), 62)

fn closed_list() -> Vec<Rule<Cases>> {
    use ActKind::AddRepresentative;
    vec![
        forbid("representative-in-court-is-on-the-closed-list", &[AddRepresentative])
            .from("CPC 58(1)", "Представителями по поручению в суде могут быть следующие лица")
            .when(|it| {
                let listed = |it: &Mandate| it.ground != MandateGround::PowerOfAttorney;
                it.case.is_in_court() && is_named(it) && !mandate(it).is_some_and(listed)
            }),
        forbid("heads-and-employees-represent-companies", &[AddRepresentative])
            .from("CPC 57(2)", "Дела юридических лиц ведут в суде их руководители")
            .when(|it| {
                use MandateGround::{Employee, GroupEmployee, Head};
                in_court_as(it, &[Employee, GroupEmployee, Head]) && represented_kind(it) == Some(PartyKind::Natural)
            }),
        forbid("co-party-stands-on-the-same-side", &[AddRepresentative])
            .from("CPC 58(1)(5)", "один из соучастников по поручению других соучастников")
            .when(|it| {
                let Some(Act::AddRepresentative { person, side, .. }) = it.act else { return false };
                in_court_as(it, &[MandateGround::CoParty]) && !it.case.members(*side).contains(person)
            }),
        // Not executable: CPC 57(3)(2): in cassation a co-party represents nobody; instances are asked elsewhere.
        // Not executable: CPC 58(1)(3), (4): whose rights a union or an organisation may defend stands in its charter.
        // Not executable: CPC 62(5): whether somebody acts against the one he represents.
    ]
}

fn mandate<'a>(it: &Question<'a>) -> Option<&'a Mandate> {
    match it.act {
        Some(Act::AddRepresentative { mandate, .. }) => mandate.as_ref(),
        _ => None,
    }
}

fn is_named(it: &Question<'_>) -> bool {
    it.act.is_some()
}

fn in_court_as(it: &Question<'_>, grounds: &[MandateGround]) -> bool {
    it.case.is_in_court() && mandate(it).is_some_and(|it| grounds.contains(&it.ground))
}

fn represented_kind(it: &Question<'_>) -> Option<PartyKind> {
    match it.act {
        Some(Act::AddRepresentative { of, .. }) => it.case.kinds.get(of).copied(),
        _ => None,
    }
}

// ## What each shows (CPC 57(2), 61, 62(1))

fn credentials() -> Vec<Rule<Cases>> {
    use ActKind::AddRepresentative;
    use MandateGround::{
        Advocate, GroupEmployee, Head, LegalConsultant, LegalRepresentative, Organisation, TradeUnion,
    };
    vec![
        forbid("consultant-shows-membership-of-a-chamber", &[AddRepresentative])
            .from("CPC 61(5)", "представляется документ, подтверждающий членство в палате юридических консультантов")
            .when(|it| profession_counts(it) && lacks_credential(it, &[LegalConsultant])),
        forbid("advocate-shows-certificate-and-notice", &[AddRepresentative])
            .from(
                "CPC 61(3)",
                "подтверждаются удостоверением адвоката и письменным уведомлением о защите (представительстве)",
            )
            .when(|it| profession_counts(it) && lacks_credential(it, &[Advocate])),
        forbid("unions-and-organisations-show-their-commission", &[AddRepresentative])
            .from(
                "CPC 61(2)",
                "должны представить суду документы, удостоверяющие поручение на осуществление представительства",
            )
            .when(|it| it.case.is_in_court() && lacks_credential(it, &[TradeUnion, Organisation])),
        forbid("group-employee-shows-the-common-control", &[AddRepresentative])
            .from("CPC 61(6)", "находятся под контролем (прямым или косвенным) одного и того же лица")
            .when(|it| it.case.is_in_court() && lacks_credential(it, &[GroupEmployee])),
        forbid("head-shows-the-office-held", &[AddRepresentative])
            .from("CPC 57(2)", "представляет суду документы, удостоверяющие его служебное положение или полномочие")
            .when(|it| it.case.is_in_court() && lacks_credential(it, &[Head])),
        forbid("legal-representative-shows-papers", &[AddRepresentative])
            .from("CPC 62(1)", "которые представляют суду документы, удостоверяющие их полномочия")
            .when(|it| it.case.is_in_court() && lacks_credential(it, &[LegalRepresentative])),
    ]
}

/// Before a court, and wherever advocates and consultants talk for the sides (CPC 181(2)).
fn profession_counts(it: &Question<'_>) -> bool {
    it.case.is_in_court() || it.case.procedures.iter().any(|it| it.kind == ProcedureKind::Participatory)
}

fn lacks_credential(it: &Question<'_>, grounds: &[MandateGround]) -> bool {
    let shown = |it: &Mandate| it.credential.as_ref().is_some_and(|it| !it.number.trim().is_empty());
    mandate(it).is_some_and(|it| grounds.contains(&it.ground) && !shown(it))
}

// ## Who represents nobody in court (CPC 59)

fn barred() -> Vec<Rule<Cases>> {
    use ActKind::AddRepresentative;
    vec![
        forbid("judges-and-prosecutors-represent-nobody", &[AddRepresentative])
            .from(
                "CPC 59(1)",
                "Судьи, следователи, прокуроры и депутаты Парламента Республики Казахстан или местных представительных органов не могут быть представителями в суде",
            )
            .when(|it| {
                use MandateGround::{Employee, Head, LegalRepresentative};
                let serves = |it: &StaffRole| matches!(it, StaffRole::Judge | StaffRole::Prosecutor);
                let excepted = in_court_as(it, &[Employee, Head, LegalRepresentative]);
                it.case.is_in_court() && is_named(it) && !excepted && it.told.positions.iter().any(serves)
            }),
        forbid("who-served-in-the-case-represents-nobody", &[AddRepresentative])
            .from("CPC 59(3)(2)", "участвовало в качестве судьи, прокурора, эксперта, специалиста, переводчика")
            .when(|it| by_commission(it) && served(it)),
        forbid("nothing-bars-the-representative", &[AddRepresentative])
            .from("CPC 59(3)(3)", "состоит в родственных отношениях с другой стороной или третьим лицом, судьей, прокурором")
            .when(|it| by_commission(it) && mandate(it).is_some_and(|it| !it.unbarred)),
        // Not executable: CPC 59(1): who is an investigator or a deputy; 59(2): whether help was lawfully given; 59(3)(4).
    ]
}

/// By commission, not by office or by kinship.
fn by_commission(it: &Question<'_>) -> bool {
    it.case.is_in_court() && mandate(it).is_some_and(|it| !it.ground.needs_no_powers())
}

fn served(it: &Question<'_>) -> bool {
    let Some(Act::AddRepresentative { person, .. }) = it.act else { return false };
    it.case.participants.iter().any(|held| {
        held.person == *person && matches!(held.part, Part::Judge | Part::Prosecutor | Part::Invited { .. })
    })
}
