//! Which claims an agreement settles, and what its clauses must say of them (CPC 174(2), 176(4); ML 27(7-1)).

use crate::cases::{ON_A_SIDE, forbid, permit, warn};
use crate::court_mediation::is_pending;
use crate::{Cases, Rule};
use case::{Act, ActKind, Case, Instance, PartyRole, Settles, SideNo, Terms, Tiyn};

pub(crate) fn rules() -> Vec<Rule<Cases>> {
    [counterclaim(), in_part(), clauses()].into_iter().flatten().collect()
}

// ## Claims in turn (CPC 174(2))

fn counterclaim() -> Vec<Rule<Cases>> {
    use ActKind::FileCounterclaim;
    vec![
        permit("respondent-claims-in-turn", ON_A_SIDE, &[FileCounterclaim])
            .from("CPC 174(2)", "в полном объеме взаимных требований либо в части")
            .in_kazakh("өзара талаптардың толық көлемінде не бір бөлігінде")
            .when(|it| {
                let first = it.court().is_some_and(|it| it.instance == Instance::First && it.retired_on.is_none());
                let role = it.side().and_then(|no| it.case.side(no)).map(|it| it.role);
                let settled = it.approval().is_some_and(|it| it.settles.is_empty() && it.ruling.is_none());
                is_pending(it) && first && !settled && role == Some(PartyRole::Respondent)
            }),
        // When the court takes a counterclaim stands in an article that is not at hand.
        warn("counterclaim-is-for-the-court-to-take", &[FileCounterclaim]).unquoted("CPC 153"),
        forbid("counterclaim-says-what-is-claimed", &[FileCounterclaim])
            .from("House 19", "Суммы требований и пошлины не бывают отрицательными")
            .in_kazakh("Талап сомасы мен баж теріс сан болмайды")
            .when(|it| match it.act {
                Some(Act::FileCounterclaim { claims, .. }) => {
                    claims.is_empty()
                        || claims.iter().any(|it| it.what.trim().is_empty())
                        || claims.iter().any(|it| it.fee_paid < Tiyn(0) || it.amount.is_some_and(|it| it < Tiyn(0)))
                }
                _ => false,
            }),
    ]
}

// ## In full or in part (CPC 174(2))

fn in_part() -> Vec<Rule<Cases>> {
    use ActKind::{Accept, DrawUpAgreement, PetitionForApproval, Propose, SignAgreement, SubmitAgreement};
    vec![
        forbid("settled-claims-are-of-the-case", &[Propose, DrawUpAgreement, SignAgreement])
            .from("CPC 174(2)", "в полном объеме взаимных требований либо в части")
            .in_kazakh("өзара талаптардың толық көлемінде не бір бөлігінде")
            .when(|it| it.act.is_some() && it.terms().is_some_and(|terms| names_no_open_claim(it.case, terms))),
        warn("rest-of-the-claims-goes-on", &[Propose, Accept, SignAgreement, PetitionForApproval])
            .from("CPC 174(2)", "в полном объеме взаимных требований либо в части")
            .in_kazakh("өзара талаптардың толық көлемінде не бір бөлігінде")
            .when(|it| it.act.is_some() && it.terms().is_some_and(|it| it.settles != Settles::Everything)),
        warn("parts-and-waivers-make-up-the-claims", &[Propose, DrawUpAgreement])
            .from("House 1", "Части рассрочки вместе с прощенной суммой составляют весь долг")
            .in_kazakh("кешірілген сомамен бірге тараптар келіскен бүкіл борышты құрайды")
            .when(|it| it.act.is_some() && it.terms().is_some_and(|terms| !unaccounted(it.case, terms).is_empty())),
        forbid("one-agreement-is-before-the-court-at-a-time", &[SubmitAgreement])
            .from("House 12", "Действие принимается тогда, когда дело находится на той стадии")
            .in_kazakh("Әрекет іс сол әрекет орынды болатын сатыда тұрғанда қабылданады")
            .when(|it| {
                it.approval().is_some_and(|it| match &it.ruling {
                    None => true,
                    Some(ruling) => ruling.refused.is_none() && !ruling.set_aside && ruling.in_force_on.is_none(),
                })
            }),
    ]
}

fn names_no_open_claim(case: &Case, terms: &Terms) -> bool {
    match &terms.settles {
        Settles::Everything => false,
        Settles::Only(numbers) => {
            let open = case.open_claims();
            numbers.is_empty() || numbers.iter().any(|it| !open.contains(it))
        }
    }
}

/// For each side that claims money: what it claims in what is settled, and what of it is neither to be paid to it, nor
/// forgiven or assigned by it. Empty when all is accounted for, and where nothing with a price is claimed.
pub fn unaccounted(case: &Case, terms: &Terms) -> Vec<(SideNo, Tiyn, Tiyn)> {
    let claimant = case.sides.iter().find(|it| matches!(it.role, PartyRole::Claimant | PartyRole::Asking));
    let mut claimed: Vec<(SideNo, Tiyn)> = vec![];
    let open = case.open_claims();
    for (_, claim) in (1_u16..).zip(&case.claims).filter(|(no, _)| terms.settles.covers(*no) && open.contains(no)) {
        let (Some(side), Some(amount)) = (claim.by.or(claimant.map(|it| it.no)), claim.amount) else { continue };
        match claimed.iter_mut().find(|it| it.0 == side) {
            Some(known) => known.1 = Tiyn(known.1.0.saturating_add(amount.0)),
            None => claimed.push((side, amount)),
        }
    }
    claimed
        .into_iter()
        .filter_map(|(side, sum)| {
            let rest = sum.0.saturating_sub(accounted(terms, side));
            // Whoever takes something else than money instead says so in words, which nobody can count.
            let in_kind = terms.obligations.iter().any(|it| matches!(it.deed, case::Deed::Act { .. }));
            (rest > 0 && !in_kind).then_some((side, sum, Tiyn(rest)))
        })
        .collect()
}

fn accounted(terms: &Terms, side: SideNo) -> i64 {
    let paid = terms.obligations.iter().filter(|it| it.creditor == side).map(|it| match &it.deed {
        case::Deed::Pay { total, .. } => total.0,
        case::Deed::Act { .. } => 0,
    });
    // A waiver without a sum forgives what is left.
    let forgiven = terms.waivers.iter().filter(|it| it.by == side).map(|it| it.amount.map_or(i64::MAX, |it| it.0));
    let assigned = terms.cessions.iter().filter(|it| it.by == side).map(|it| it.amount.map_or(i64::MAX, |it| it.0));
    paid.chain(forgiven).chain(assigned).fold(0, i64::saturating_add)
}

// ## Clauses with a name (CPC 176(4); Law on Mediation 27(7-1))

fn clauses() -> Vec<Rule<Cases>> {
    use ActKind::{DrawUpAgreement, Propose};
    vec![
        forbid("assignment-says-what-and-to-whom", &[Propose, DrawUpAgreement])
            .from("CPC 176(4)", "уступке права требования")
            .in_kazakh("талап ету құқығын басқаға беру")
            .when(|it| {
                it.act.is_some()
                    && it.terms().is_some_and(|it| {
                        it.cessions.iter().any(|it| it.to.trim().is_empty() || it.what.trim().is_empty())
                    })
            }),
        // 27(7-1) asks for registration "by the legislation", which is not at hand: so the program asks and refuses nothing.
        warn("immovables-have-cadastral-data", &[Propose, DrawUpAgreement])
            .from("ML 27(7-1)", "является основанием для государственной регистрации прав на недвижимое имущество")
            .in_kazakh("жылжымайтын мүлікке құқықтарды мемлекеттік тіркеу")
            .when(|it| {
                it.act.is_some()
                    && it.terms().is_some_and(|it| {
                        it.registrations.iter().any(|it| it.kind.is_immovable() && it.cadastral.trim().is_empty())
                    })
            }),
    ]
}
