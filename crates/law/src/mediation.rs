//! Mediation until there is a contract: offer, answer, mediator, and what mediation is not for.
//! The contract itself is in `contract`, sessions and the end of mediation in `talks`.

use crate::cases::{ON_A_SIDE, forbid, permit, warn};
use crate::{Cases, Length, Question, Role, Rule, dated, last_day};
use case::{Act, ActKind, Capacity, MediatorKind, Part, Procedure, ProcedureKind};
use jiff::civil::Date;

/// The safety question whether somebody who takes no part is touched (Law on Mediation 1(2)).
pub const TOUCHES_OTHERS: &str = "touches-others";
/// Whether a party is a minor, or the dispute is about a child (Law on Mediation 25(2), CPC 62).
pub const MINOR: &str = "minor";
/// Whether an agreement on the same dispute was approved before (CPC 278(2)).
pub const EARLIER_AGREEMENT: &str = "earlier-agreement";
/// The safety question whether a court declared a party incapable or of limited capacity (Law on Mediation 1(2)).
pub const INCAPABLE: &str = "incapable";

pub(crate) fn rules() -> Vec<Rule<Cases>> {
    [exclusions(), offer(), answer(), choice(), fitness(), halt(), consent()].into_iter().flatten().collect()
}

pub(crate) fn is_mediation(it: &Procedure) -> bool {
    it.kind == ProcedureKind::Mediation
}

// ## What mediation is not for (Law on Mediation 1)

fn exclusions() -> Vec<Rule<Cases>> {
    const UNDERTAKEN: &[ActKind] = &[ActKind::ConsentToMediate, ActKind::DrawUpContract, ActKind::SignContract];
    vec![
        forbid("absent-third-persons-must-be-untouched", UNDERTAKEN)
            .from(
                "ML 1(2)",
                "затрагивают или могут затронуть интересы третьих лиц, не участвующих в процедуре медиации",
            )
            .in_kazakh("медиация рәсіміне қатыспайтын үшінші тұлғалардың")
            .when(|it| is_answered_yes(it, TOUCHES_OTHERS)),
        forbid("parties-must-be-capable", UNDERTAKEN)
            .from("ML 1(2)", "лиц, признанных судом недееспособными либо ограниченно дееспособными")
            .in_kazakh("сот әрекетке қабілетсіз не әрекетке қабілеті шектеулі деп таныған адамдардың")
            .when(|it| is_answered_yes(it, INCAPABLE)),
        // Not executable: "other cases set by laws" (ML 1(2)).
        // Not executable: administrative discretion of the respondent (ML 27-1).
        forbid("third-party-without-claim-concludes-nothing", CONCLUDING)
            .from(
                "CPC 52(3)",
                "Указанные лица не вправе … заключить мировое соглашение или соглашение об урегулировании",
            )
            .when(|it| own_role(it) == Some(case::PartyRole::ThirdParty)),
        forbid("who-sued-for-another-concludes-nothing", CONCLUDING)
            .from(
                "CPC 55(3)",
                "Лица, предъявившие иск в защиту чужих интересов … кроме права … на заключение мирового соглашения",
            )
            .when(|it| own_role(it) == Some(case::PartyRole::SuingForAnother)),
        forbid("prosecutor-who-sued-concludes-nothing", CONCLUDING)
            .from("CPC 54(5)", "Прокурор, предъявивший иск … кроме права на заключение мирового соглашения")
            .when(|it| own_role(it) == Some(case::PartyRole::SuingForAnother)),
    ]
}

/// The steps of settling: only those who may conclude take them.
const CONCLUDING: &[ActKind] = &[
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
    ActKind::RefuseTogether,
    ActKind::Propose,
    ActKind::Accept,
    ActKind::Reject,
    ActKind::Withdraw,
    ActKind::DrawUpAgreement,
    ActKind::PetitionForSuspension,
    ActKind::FileCounterclaim,
    ActKind::GiveAgreementToBailiff,
    ActKind::ApplyAtEnforcement,
    ActKind::NotifyCourtOfExtension,
    ActKind::NotifyCourtOfMediator,
    ActKind::NotifyCourtOfEnd,
    ActKind::SubmitAgreement,
    ActKind::PetitionForApproval,
];

pub(crate) fn is_answered_yes(it: &Question<'_>, question: &str) -> bool {
    it.case.screenings.values().flatten().any(|answer| answer.yes && answer.question == question)
}

fn own_role(it: &Question<'_>) -> Option<case::PartyRole> {
    it.side().and_then(|side| it.case.side(side)).map(|side| side.role)
}

// ## Offer and answer (Law on Mediation 2(5-1), 20(4), 20(6))

fn offer() -> Vec<Rule<Cases>> {
    use ActKind::OfferMediation;
    vec![
        permit("parties-offer-mediation", ON_A_SIDE, &[OfferMediation])
            .from("ML 20(6)", "одна из сторон направила в письменной форме предложение об обращении к медиации")
            .in_kazakh("тараптардың бірі медиацияға жүгіну туралы ұсынысты жазбаша түрде жіберсе")
            .when(|it| it.procedure_is(may_be_offered) && it.is_on_a_settling_side()),
        permit("a-side-asks-a-mediator-to-invite", ON_A_SIDE, &[ActKind::EntrustInvitation])
            .from(
                "ML 2(5-1)",
                "деятельность медиатора и (или) одной из сторон спора (конфликта) до подписания договора о медиации",
            )
            .when(|it| it.is_on_a_settling_side() && it.procedure_is(|it| may_be_offered(it) && it.inviter.is_none())),
        permit("mediator-invites-at-a-sides-request", &[Role::Candidate], &[OfferMediation])
            .from("ML 2(5-1)", "по приглашению другой стороны к процедуре медиации")
            .when(|it| {
                it.procedure_is(|known| {
                    may_be_offered(known) && known.inviter.as_ref().is_some_and(|entrusted| entrusted.1 == *it.person)
                })
            }),
        forbid("offer-leaves-time-to-answer", &[OfferMediation])
            .from("ML 20(6)", "в течение иного указанного в предложении разумного срока")
            .in_kazakh("ұсыныста көрсетілген өзге де орынды мерзімде")
            .when(
                |it| matches!(it.act, Some(Act::OfferMediation { until: Some(until), .. }) if *until <= it.happened_on),
            ),
        // The offer reached nobody, so it is made anew to the right person. In court the claimant does not choose the
        // respondent anew: that is for the court.
        permit("wrong-addressee-is-replaced", ON_A_SIDE, &[ActKind::NameAddressee])
            .from("ML 20(6)", "одна из сторон направила в письменной форме предложение об обращении к медиации")
            .in_kazakh("тараптардың бірі медиацияға жүгіну туралы ұсынысты жазбаша түрде жіберсе")
            .when(|it| !it.case.is_in_court() && it.procedure_is(|procedure| may_name(it, procedure))),
        // Not executable: whether another term stated in the offer is reasonable.
    ]
}

/// Not offered yet, or the last offer was rejected; and mediation has not started.
fn may_be_offered(it: &Procedure) -> bool {
    is_mediation(it) && it.end.is_none() && it.started_on().is_none() && (it.offer.is_none() || it.is_rejected())
}

/// Somebody of a side said not to be that person; the side that offered names the right one.
fn may_name(it: &Question<'_>, procedure: &Procedure) -> bool {
    let offered = procedure.offer.as_ref().is_some_and(|offer| Some(offer.by) == it.side());
    let empty = nobody_on(procedure);
    offered
        && may_be_offered(procedure)
        && match it.act {
            Some(Act::NameAddressee { side, .. }) => empty.contains(side),
            _ => !empty.is_empty(),
        }
}

/// The sides of which somebody answered not to be that person.
pub(crate) fn nobody_on(procedure: &Procedure) -> Vec<case::SideNo> {
    let wrong = procedure.answers.iter().filter(|it| *it.1 == case::Answer::NotThatPerson);
    wrong.map(|it| *it.0).collect()
}

fn answer() -> Vec<Rule<Cases>> {
    use ActKind::AnswerOffer;
    vec![
        permit("offer-is-answered", ON_A_SIDE, &[AnswerOffer])
            .from("ML 20(6)", "согласие другой стороны на применение медиации")
            .in_kazakh("медиация рәсімін қолдануға басқа тараптың келісімін")
            .when(|it| {
                it.is_on_a_settling_side()
                    && it.procedure_is(|it| it.end.is_none() && it.started_on().is_none())
                    && it.procedure().and_then(|it| it.offer.as_ref()).is_some_and(|offer| Some(offer.by) != it.side())
            }),
        forbid("offer-is-answered-by-the-other-side", &[AnswerOffer])
            .from("ML 20(6)", "согласие другой стороны")
            .in_kazakh("басқа тараптың келісімін")
            .when(|it| {
                it.side().is_some()
                    && it.procedure().and_then(|it| it.offer.as_ref()).map(|offer| offer.by) == it.side()
            }),
        forbid("silence-is-rejection", &[AnswerOffer])
            .from("ML 20(6)", "такое предложение считается отклоненным")
            .in_kazakh("мұндай ұсыныс қабылданбаған болып есептеледі")
            .when(|it| it.procedure_is(|procedure| procedure.lapsed) || is_too_late(it)),
        forbid("rejected-offer-is-made-anew", &[AnswerOffer])
            .from("ML 20(1)", "Проведение медиации осуществляется по взаимному согласию сторон")
            .in_kazakh("Медиацияны жүргізу тараптардың өзара келісімі бойынша")
            .when(|it| it.procedure_is(|procedure| !procedure.lapsed && procedure.is_rejected())),
    ]
}

fn is_too_late(it: &Question<'_>) -> bool {
    let Some(offer) = it.procedure().and_then(|it| it.offer.as_ref()) else { return false };
    // A side that has agreed is not late when it changes its mind.
    let answered = it.side().is_some_and(|side| it.procedure_is(|it| it.answers.contains_key(&side)));
    let last = offer.until.unwrap_or_else(|| last_day(offer.sent_on, Length::CalendarDays(10), it.calendar));
    !answered && last < it.happened_on
}

// ## Choice of the mediator (Law on Mediation 9, 20(7))

fn choice() -> Vec<Rule<Cases>> {
    use ActKind::{ChooseMediator, ConsentToMediate};
    vec![
        permit("parties-choose-the-mediator", ON_A_SIDE, &[ChooseMediator])
            .from("ML 20(7)", "стороны по взаимному согласию выбирают одного или нескольких медиаторов")
            .in_kazakh("тараптар өзара келісу бойынша бір немесе бірнеше медиаторды таңдайды")
            .when(|it| it.is_on_a_settling_side() && it.procedure_is(|procedure| needs_mediator(it, procedure))),
        forbid("mediator-takes-no-side", &[ChooseMediator, ActKind::EntrustInvitation])
            .from("ML 9(1)", "независимое, беспристрастное, не заинтересованное в исходе дела физическое лицо")
            .in_kazakh("Тәуелсіз, бейтарап, істің нәтижесіне мүдделі емес")
            .when(|it| match it.act {
                Some(Act::ChooseMediator { mediator, .. } | Act::EntrustInvitation { mediator, .. }) => {
                    is_on_a_side(it, mediator)
                }
                _ => false,
            }),
        forbid("judge-mediates-in-court-only", &[ChooseMediator, ActKind::EntrustInvitation, ConsentToMediate])
            .from("ML 9(3)(2)", "судьи при проведении примирительных процедур в суде")
            .in_kazakh("сотта татуластыру рәсімдерін жүргізу кезінде судьялар")
            .when(|it| !it.case.is_in_court() && kind(it) == Some(MediatorKind::Judge)),
        warn("public-mediator-acts-on-the-own-territory", &[ChooseMediator])
            .from("ML 16(1)", "на соответствующей административно-территориальной единице")
            // Whether the dispute belongs to the place is for people to say: addresses are only compared.
            .when(|it| {
                kind(it) == Some(MediatorKind::Public)
                    && it
                        .told
                        .mediator
                        .as_ref()
                        .and_then(|it| it.territory.as_ref())
                        .is_some_and(|it_is| lies_elsewhere(it, it_is))
            }),
        // Not executable: 9(7): service, capacity, prosecution and convictions are declared to the register.
        // Not executable: 9(8): further requirements of the parties.
        // Not executable: 20(8): an organisation recommends somebody when the parties ask it.
    ]
}

/// Addresses of parties are known, and none of them names the territory.
fn lies_elsewhere(it: &Question<'_>, territory: &[String; 2]) -> bool {
    const KINDS: &[&str] =
        &["ауданы", "район", "каласы", "каласынын", "города", "город", "округи", "сельскии", "ауылдык"];
    let folded: Vec<String> = territory.iter().map(|it| register::folded(it)).collect();
    let named: Vec<&str> = folded.iter().flat_map(|it| it.split(' ')).filter(|it| !KINDS.contains(it)).collect();
    let mut addresses =
        it.case.details.values().map(|it| register::folded(&it.address)).filter(|it| !it.is_empty()).peekable();
    addresses.peek().is_some() && !addresses.any(|it| it.split(' ').any(|word| named.contains(&word)))
}

fn needs_mediator(it: &Question<'_>, procedure: &Procedure) -> bool {
    is_mediation(procedure)
        && procedure.end.is_none()
        && (procedure.acting_mediator().is_none() || procedure.is_halted(it.happened_on))
        && procedure.is_agreed_by(it.case.settling_sides())
}

fn is_on_a_side(it: &Question<'_>, person: &record::PersonId) -> bool {
    let takes_side =
        |part: &Part| matches!(part, Part::Party { .. } | Part::Representative { .. } | Part::Assistant { .. });
    it.case.active().any(|held| held.person == *person && takes_side(&held.part))
}

/// What kind of mediator the act is about: the one named, or the one of the procedure.
fn kind(it: &Question<'_>) -> Option<MediatorKind> {
    match it.act {
        Some(Act::ChooseMediator { kind, .. } | Act::EntrustInvitation { kind, .. }) => Some(*kind),
        _ => it.procedure()?.mediator.as_ref().map(|it| it.kind),
    }
}

/// Whoever mediates stands in a register on the day of the choice, of the consent and of the contract.
fn fitness() -> Vec<Rule<Cases>> {
    use ActKind::{ChooseMediator, ConsentToMediate, SignContract};
    const DAYS: &[ActKind] = &[ChooseMediator, ActKind::EntrustInvitation, ConsentToMediate, SignContract];
    vec![
        forbid("mediator-must-stand-in-a-register", DAYS)
            .from("ML 9(1)", "включенное в реестр медиаторов")
            .in_kazakh("медиаторлар тізіліміне қосылған")
            .when(|it| it.act.is_some() && is_registered_kind(it) && !stands_in_register(it)),
        forbid("suspended-mediator-waits", DAYS)
            .from("ML 14(7)", "приостанавливает деятельность медиатора … сроком на шесть месяцев")
            .in_kazakh("медиатордың қызметін алты ай мерзімге тоқтата тұрады")
            .when(|it| it.act.is_some() && it.told.mediator.as_ref().is_some_and(|it| it.suspended_until.is_some())),
        forbid("public-mediator-is-forty", DAYS)
            .from("ML 9(3)(1)", "лица, достигшие сорокалетнего возраста")
            .in_kazakh("қырық жасқа толған")
            .when(|it| is_younger(it, MediatorKind::Public, dated::AGE_PUBLIC)),
        forbid("professional-mediator-is-twenty-five", DAYS)
            .from("ML 9(4)(1)", "достигшие двадцатипятилетнего возраста")
            .in_kazakh("жиырма бес жасқа толған")
            .when(|it| is_younger(it, MediatorKind::Professional, dated::AGE_PROFESSIONAL)),
    ]
}

/// Judges mediate without a register (9(3)(2)).
fn is_registered_kind(it: &Question<'_>) -> bool {
    kind(it).is_some_and(|it| it != MediatorKind::Judge)
}

fn stands_in_register(it: &Question<'_>) -> bool {
    it.told.mediator.as_ref().is_some_and(|standing| {
        // Suspension has its own article, so that the refusal names it.
        (standing.active || standing.suspended_until.is_some()) && Some(standing.kind) == kind(it)
    })
}

fn is_younger(it: &Question<'_>, of: MediatorKind, least: &[dated::Dated<i16>]) -> bool {
    let age = it.told.mediator.as_ref().and_then(|it| it.age);
    let least = dated::value_on(least, it.happened_on);
    it.act.is_some() && kind(it) == Some(of) && matches!((age, least), (Some(age), Some(least)) if age < least)
}

// ## What the register's decision does to a running mediation (Law on Mediation 9(1), 14(7))

fn halt() -> Vec<Rule<Cases>> {
    use ActKind::{HaltMediator, HoldSession, PlanSession, ReturnMediator};
    vec![
        permit("register-halts-the-mediator", &[Role::Clock], &[HaltMediator])
            .from("ML 14(7)", "приостанавливает деятельность медиатора")
            .in_kazakh("медиатордың қызметін алты ай мерзімге тоқтата тұрады")
            .when(|it| it.procedure_is(|procedure| procedure.end.is_none() && is_named(it, procedure))),
        permit("register-gives-the-mediator-back", &[Role::Clock], &[ReturnMediator])
            .from("ML 9(1)", "включенное в реестр медиаторов")
            .in_kazakh("медиаторлар тізіліміне қосылған")
            .when(|it| it.procedure_is(|procedure| procedure.halt.is_some() && is_named(it, procedure))),
        forbid("suspended-mediator-holds-no-sessions", &[PlanSession, HoldSession])
            .from("ML 14(7)", "приостанавливает деятельность медиатора … сроком на шесть месяцев")
            .in_kazakh("медиатордың қызметін алты ай мерзімге тоқтата тұрады")
            .when(|it| it.act.is_some() && it.procedure_is(|procedure| procedure.is_halted(it.happened_on))),
    ]
}

fn is_named(it: &Question<'_>, procedure: &Procedure) -> bool {
    let named = match it.act {
        Some(Act::HaltMediator { mediator, .. } | Act::ReturnMediator { mediator, .. }) => mediator,
        _ => return true,
    };
    procedure.mediator.as_ref().is_some_and(|it| it.person == *named)
}

// ## Consent, refusal, withdrawal, explanations (Law on Mediation 7, 9(1), 10)

fn consent() -> Vec<Rule<Cases>> {
    use ActKind::{ConsentToMediate, DeclineToMediate, ExplainMediation, WithdrawAsMediator};
    vec![
        permit("mediator-consents", &[Role::Candidate], &[ConsentToMediate])
            .from("ML 9(1)", "давшее согласие на выполнение функции медиатора")
            .in_kazakh("медиатордың функцияларын орындауға келісім берген")
            .when(is_chosen),
        permit("mediator-may-decline", &[Role::Candidate], &[DeclineToMediate])
            .from("ML 9(1)", "давшее согласие на выполнение функции медиатора")
            .in_kazakh("медиатордың функцияларын орындауға келісім берген")
            .when(is_chosen),
        forbid("mediator-is-free-of-conflict", &[ConsentToMediate])
            .from(
                "ML 7(2)",
                "При наличии обстоятельств, препятствующих беспристрастности медиатора, он должен отказаться",
            )
            .in_kazakh("ол медиацияны жүргізуден бас тартуға тиіс")
            .when(|it| matches!(it.act, Some(Act::ConsentToMediate { no_conflict: false, .. }))),
        permit("mediator-stops", &[Role::Mediator], &[WithdrawAsMediator])
            .from(
                "ML 10(2)(5)",
                "прекратить медиацию в случае противоречия между личными интересами медиатора и его обязанностями",
            )
            .in_kazakh("медиацияны тоқтатуға")
            .when(|it| it.mediates() && it.procedure_is(|it| it.end.is_none())),
        // Not executable: 10(1)(3): whether further efforts are in vain, and the parties' written consent to stop.
        // Not executable: 22(5): the fee a mediator returns who withdraws for want of impartiality.
        permit("mediator-explains-mediation", &[Role::Mediator], &[ExplainMediation])
            .from(
                "ML 10(2)(2)",
                "до начала медиации разъяснить сторонам медиации ее цели и принципы, порядок проведения",
            )
            .in_kazakh("медиация басталғанға дейін медиация тараптарына оның мақсаттары мен қағидаттарын")
            .when(|it| it.mediates() && it.procedure_is(|it| it.end.is_none())),
        permit("mediator-turns-to-the-body-for-childrens-rights", &[Role::Mediator], &[ActKind::ReportChildInDanger])
            .from("ML 25(3)", "медиатор обязан обратиться в орган, осуществляющий полномочия по защите прав ребенка")
            .in_kazakh(
                "медиатор баланың құқықтарын қорғау жөніндегі өкілеттікті жүзеге асыратын органға жүгінуге міндетті",
            )
            .when(|it| it.mediates()),
        // Not executable: 10(2)(4): the mediator tells of experience; 10(2)(6): and keeps learning.
    ]
}

/// The candidate asked for is the one the parties chose last.
fn is_chosen(it: &Question<'_>) -> bool {
    let stands = |procedure: &Procedure| {
        procedure.mediator.as_ref().is_some_and(|chosen| chosen.person == *it.person && chosen.consented_on.is_none())
            && it.capacities.iter().any(|it| matches!(it, Capacity::Candidate { procedure: no } if *no == procedure.no))
    };
    it.procedure_is(|procedure| procedure.end.is_none() && stands(procedure))
}

/// The last day of mediation as it stands: the agreed extension, the contract's day, or thirty days (20(9), 23).
pub(crate) fn last_day_of(procedure: &Procedure, calendar: &crate::Calendar) -> Option<Date> {
    let started = procedure.started_on()?;
    let agreed = procedure.extended_until.or_else(|| procedure.contract.as_ref()?.until);
    Some(agreed.unwrap_or_else(|| last_day(started, Length::CalendarDays(30), calendar)))
}
