//! Bringing a dispute in, a person's own data and safety, and how people are reached. Who acts for whom is in
//! `representation`.

use crate::cases::{forbid, permit, warn};
use crate::{Cases, Question, Role, Rule};
use case::{Act, ActKind, Instance, NewParty, PartyKind, PartyRole, PretrialOrder, Road, Tiyn};
use record::PersonId;

pub(crate) fn rules() -> Vec<Rule<Cases>> {
    [filing(), whole_filing(), own_data(), reaching()].into_iter().flatten().collect()
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
            .when(|it| match it.act {
                Some(Act::File { road: Road::InCourt, background, .. }) => {
                    background.instance == Instance::First && background.tried.trim().is_empty()
                }
                _ => false,
            }),
        warn("court-is-known-to-this-office", &[File, ActKind::OpenInstance, ActKind::ApplyAtEnforcement])
            .from("House 15", "секретарь вносит его по документу суда")
            .in_kazakh("хатшы оны сот құжаты бойынша енгізеді")
            .when(|it| {
                let names_one = matches!(
                    it.act,
                    Some(
                        Act::File { road: Road::InCourt, .. }
                            | Act::OpenInstance { .. }
                            | Act::ApplyAtEnforcement { .. }
                    )
                );
                names_one && !it.told.court_known
            }),
        warn("order-before-the-court-is-kept-first", &[File])
            .from(
                "CPC 152(1)(1)",
                "порядок досудебного или внесудебного урегулирования спора и возможность применения этого порядка не утрачена",
            )
            .when(|it| match it.act {
                Some(Act::File { road: Road::InCourt, background, .. }) => {
                    background.pretrial_order == PretrialOrder::NotKept
                }
                _ => false,
            }),
        // Whether it is the same subject on the same grounds is for the court to say; the program only remembers.
        warn("no-second-suit-on-what-was-settled", &[File])
            .from("CPC 278(2)", "вторичное обращение в суд по спору между теми же сторонами, о том же предмете и по тем же основаниям не допускается")
            .when(|it| {
                matches!(it.act, Some(Act::File { road: Road::InCourt, .. })) && it.told.settled_before.is_some()
            }),
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
