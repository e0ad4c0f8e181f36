//! The table: issues and points, packages, secret sums, a day to think. Rules of the house; no statute speaks of them.

use crate::cases::{forbid, permit};
use crate::house::is_safe_to_meet;
use crate::{Cases, Question, Role, Rule};
use case::{Act, ActKind, Bidding, BiddingEnd, Case, Issue, MOST_RUNS, Procedure, ProposalStatus, SideNo, Table, Tiyn};

pub(crate) fn rules() -> Vec<Rule<Cases>> {
    [issues(), points(), packages(), bidding(), number(), cooling_off()].into_iter().flatten().collect()
}

const PARTIES: &[Role] = &[Role::Party, Role::Representative];
const PARTIES_AND_MEDIATOR: &[Role] = &[Role::Party, Role::Representative, Role::Mediator];

// ## 31. The table is built together

fn issues() -> Vec<Rule<Cases>> {
    use ActKind::{AddIssue, AskNumber, AskPackages, GivePoints, MakeBid, NoteTentative, OpenBidding, RemoveIssue};
    vec![
        permit(
            "sides-and-mediator-build-the-table",
            PARTIES_AND_MEDIATOR,
            &[AddIssue, RemoveIssue, NoteTentative, AskPackages],
        )
        .from("House 31", "Вопросы и варианты ответов вносят стороны и медиатор, и видят их все")
        .in_kazakh("Сұрақтар мен жауап нұсқаларын тараптар мен медиатор енгізеді, оларды бәрі көреді")
        .when(may_build),
        forbid("issue-must-be-whole", &[AddIssue])
            .from("House 31", "Каждый вариант говорит, кто, что, когда и как исполняет")
            .in_kazakh("Әр нұсқада кім, нені, қашан және қалай орындайтыны айтылады")
            .when(|it| match it.act {
                Some(Act::AddIssue { name, options, .. }) => {
                    let issue = Issue { no: 0, name: name.clone(), options: options.clone() };
                    !table(it).is_some_and(|table| issue.fits(table, &it.case.settling_sides()))
                }
                _ => false,
            }),
        // 32. Сначала безопасность, потом числа
        forbid(
            "table-comes-after-safety-questions",
            &[AddIssue, NoteTentative, GivePoints, AskPackages, OpenBidding, MakeBid, AskNumber],
        )
        .from("House 32", "пока каждая сторона не ответила на вопросы о безопасности и ответы этого не исключают")
        .in_kazakh("әр тарап қауіпсіздік туралы сұрақтарға жауап бермейінше")
        .when(|it| !is_safe_to_meet(it)),
        // 33. Что установил закон, на стол не выносят
        forbid("what-the-law-fixes-stays-off-the-table", &[AddIssue])
            .from("House 33", "о том, что прямо установил закон, стороны здесь не торгуются")
            .in_kazakh("заң тікелей белгілегенді тараптар мұнда саудаға салмайды")
            .when(|it| matches!(it.act, Some(Act::AddIssue { left_to_the_parties: false, .. }))),
        // Not executable: House 33: whether a question is one the law has answered; whoever puts it there declares it.
    ]
}

fn may_build(it: &Question<'_>) -> bool {
    (it.is_on_a_settling_side() || it.mediates()) && it.procedure_is(is_open)
}

/// Talks go on: the procedure runs and no agreement is drawn up yet.
fn is_open(it: &Procedure) -> bool {
    it.is_running() && it.agreement.is_none()
}

fn table<'a>(it: &Question<'a>) -> Option<&'a Table> {
    it.procedure().map(|it| &it.table)
}

// ## 31. Points stay with one's own side

fn points() -> Vec<Rule<Cases>> {
    use ActKind::{AnswerNumber, AskNumber, GivePoints, MakeBid};
    vec![
        permit("each-side-speaks-for-itself-in-secret", PARTIES, &[GivePoints, MakeBid, AskNumber, AnswerNumber])
            .from("House 31", "не видит никто, кроме нее самой и ее представителей, и медиатор тоже")
            .in_kazakh("өзінен және өкілдерінен басқа ешкім көрмейді, медиатор да көрмейді")
            .when(|it| it.is_on_a_settling_side() && it.procedure_is(is_open)),
        forbid("points-must-fit-the-table", &[GivePoints])
            .from("House 31", "оценивает каждый вариант числом от 0 до 100")
            .in_kazakh("әр нұсқаны 0-ден 100-ге дейінгі санмен бағалайды")
            .when(|it| match it.act {
                Some(Act::GivePoints { points, .. }) => {
                    !table(it).is_some_and(|table| !table.lacks_a_sum() && points.fit(table))
                }
                _ => table(it).is_none_or(|table| table.issues.is_empty()),
            }),
    ]
}

// ## 34. The program proposes, at most three times

fn packages() -> Vec<Rule<Cases>> {
    use ActKind::{AskPackages, NoteTentative};
    vec![
        forbid("everybody-gives-points-first", &[AskPackages])
            .from("House 34", "когда оценки дали все стороны")
            .in_kazakh("барлық тарап баға берген соң")
            .when(|it| table(it).is_none_or(|table| !table.is_ready(&it.case.settling_sides()))),
        forbid("program-is-asked-three-times-at-most", &[AskPackages])
            .from("House 34", "не больше трех раз в одной процедуре")
            .in_kazakh("бір рәсімде үш реттен артық емес")
            .when(|it| table(it).is_some_and(|table| table.runs.len() >= usize::from(MOST_RUNS))),
        forbid("improvement-is-offered-once", &[NoteTentative])
            .from("House 34", "предварительную договоренность она улучшает один раз")
            .in_kazakh("алдын ала уағдаластықты ол бір рет жақсартады")
            .when(|it| table(it).is_some_and(|table| table.runs.iter().any(|it| it.tentative.is_some()))),
    ]
}

// ## 35. Secret sums

fn bidding() -> Vec<Rule<Cases>> {
    use ActKind::{AnswerNumber, AskNumber, MakeBid, OpenBidding, StopBidding};
    vec![
        permit("whoever-talks-opens-secret-sums", PARTIES_AND_MEDIATOR, &[OpenBidding, StopBidding])
            .from("House 35", "предлагает сторона или медиатор, и любая сторона может прекратить")
            .in_kazakh("тарап немесе медиатор ұсынады, кез келген тарап тоқтата алады")
            .when(may_build),
        forbid("sum-is-between-two-sides", &[OpenBidding])
            .from("House 35", "Одну сумму одной стороны другой стороне можно найти тайно")
            .in_kazakh("Бір тараптың екінші тарапқа беретін бір сомасын құпия табуға болады")
            .when(|it| match it.act {
                Some(Act::OpenBidding { payer, payee, way, what, .. }) => {
                    let settles = |side: &SideNo| it.case.settling_sides().contains(side);
                    let said = !way.trim().is_empty() && !what.trim().is_empty();
                    payer == payee || !settles(payer) || !settles(payee) || !said
                }
                _ => false,
            }),
        forbid("secret-sums-are-tried-once", &[OpenBidding])
            .from("House 35", "в одной процедуре один раз")
            .in_kazakh("бір рәсімде бір рет")
            .when(|it| it.procedure_is(|it| it.bidding.as_ref().is_some_and(has_begun))),
        forbid("secret-sums-must-be-open", &[MakeBid, AskNumber, AnswerNumber, StopBidding])
            .from("House 35", "пока они не закончены")
            .in_kazakh("олар аяқталғанша")
            .when(|it| open_bidding(it).is_none()),
        forbid("each-names-one-sum-a-round", &[MakeBid])
            .from("House 35", "по одной сумме в круге, не больше трех кругов")
            .in_kazakh("әр кезеңде бір сомадан, үш кезеңнен артық емес")
            .when(|it| {
                open_bidding(it).is_some_and(|known| {
                    !known.has_a_round()
                        || it.side().is_some_and(|side| known.ready.contains_key(&side) || !bids(known, side))
                })
            }),
        forbid("each-new-sum-comes-closer", &[MakeBid])
            .from("House 35", "каждая новая сумма ближе к другой стороне")
            .in_kazakh("әр жаңа сома екінші тарапқа жақынырақ")
            .when(|it| match (it.act, open_bidding(it), it.side()) {
                (Some(Act::MakeBid { amount, .. }), Some(known), Some(side)) => !comes_closer(known, side, *amount),
                _ => false,
            }),
    ]
}

fn open_bidding<'a>(it: &Question<'a>) -> Option<&'a Bidding> {
    it.procedure()?.bidding.as_ref().filter(|it| it.end.is_none())
}

/// One that was stopped before anybody named a sum told nobody anything.
fn has_begun(it: &Bidding) -> bool {
    it.end != Some(BiddingEnd::Stopped) || it.round > 1 || !it.ready.is_empty()
}

fn bids(known: &Bidding, side: SideNo) -> bool {
    side == known.payer || side == known.payee
}

fn comes_closer(known: &Bidding, side: SideNo, amount: Tiyn) -> bool {
    let fits = amount > Tiyn(0) && amount <= Tiyn::MAX;
    fits && known.last_of(side).is_none_or(|before| match side == known.payer {
        true => amount > before.bid.amount,
        false => amount < before.bid.amount,
    })
}

// ## 36. The program's number

fn number() -> Vec<Rule<Cases>> {
    use ActKind::{AnswerNumber, AskNumber};
    vec![
        forbid("number-comes-after-a-round", &[AskNumber])
            .from("House 36", "после круга без совпадения")
            .in_kazakh("сәйкестік болмаған кезеңнен кейін")
            .when(|it| open_bidding(it).is_none_or(|known| known.round == 1 || !known.ready.is_empty())),
        forbid("number-is-asked-for-once", &[AskNumber])
            .from("House 36", "когда об этом попросили обе стороны")
            .in_kazakh("екі тарап та сұрағанда")
            .when(|it| {
                open_bidding(it).is_some_and(|known| {
                    it.side().is_some_and(|side| known.asked.contains(&side) || !bids(known, side))
                })
            }),
        forbid("number-needs-a-claimed-sum", &[AskNumber])
            .from("House 36", "посередине между заявленной и открыто предложенной суммой")
            .in_kazakh("мәлімделген сома мен ашық ұсынылған соманың ортасында")
            .when(|it| claimed(it.case).is_none()),
        forbid("number-must-be-named-first", &[AnswerNumber])
            .from("House 36", "Ответ «да» или «нет» каждая сторона дает на названное число тайно и один раз")
            .in_kazakh("Аталған санға әр тарап «иә» немесе «жоқ» деп құпия түрде, бір рет жауап береді")
            .when(|it| {
                open_bidding(it).is_none_or(|known| {
                    known.number.is_none()
                        || it.side().is_some_and(|side| known.answered.contains(&side) || !bids(known, side))
                })
            }),
    ]
}

/// The sum of what was claimed, where it has a price.
fn claimed(case: &Case) -> Option<Tiyn> {
    let sum: Tiyn = case.claims.iter().filter_map(|it| it.amount).sum();
    (sum > Tiyn(0)).then_some(sum)
}

/// The program's number: half way between the sum claimed and the largest the payer has openly proposed. It is made of
/// what everybody knows, so that it tells nothing of a secret sum.
pub fn number_of(case: &Case, procedure: &Procedure) -> Option<Tiyn> {
    let (claimed, payer) = (claimed(case)?, procedure.bidding.as_ref()?.payer);
    let offered = procedure.proposals.iter().filter(|it| it.by == payer).filter_map(|it| it.terms.as_ref());
    let offered = offered.map(case::Terms::total).max().unwrap_or_default().min(claimed);
    Some(Tiyn((claimed.0 + offered.0) / 2))
}

// ## 37. A day to think

fn cooling_off() -> Vec<Rule<Cases>> {
    use ActKind::{AskCoolingOff, SignAgreement};
    vec![
        permit(
            "each-side-may-ask-for-a-day-to-think",
            &[Role::Party, Role::Representative, Role::Assistant],
            &[AskCoolingOff],
        )
        .from("House 37", "По просьбе любой стороны")
        .in_kazakh("Кез келген тараптың өтініші бойынша")
        .when(|it| {
            let asked = |known: &Procedure| it.side().is_none_or(|side| known.cooling_off.contains_key(&side));
            it.is_on_a_settling_side() && it.procedure_is(|known| is_to_be_signed(known) && !asked(known))
        }),
        forbid("day-to-think-must-pass", &[SignAgreement])
            .from("House 37", "соглашение подписывают не раньше следующего дня")
            .in_kazakh("келісімге келесі күннен ерте қол қойылмайды")
            .when(|it| it.procedure_is(|known| known.cooling_off.values().any(|day| it.happened_on <= *day))),
    ]
}

fn is_to_be_signed(it: &Procedure) -> bool {
    let accepted = it.proposals.iter().any(|it| it.status == ProposalStatus::Accepted);
    it.end.is_none() && it.concluded().is_none() && (it.agreement.is_some() || accepted)
}
