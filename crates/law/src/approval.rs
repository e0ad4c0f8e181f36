//! The agreement before the court: submission, petition, hearing, ruling, complaint (CPC 115, 177, 180, 429; ML 27).

use crate::cases::{OF_THE_COURT, ON_A_SIDE, forbid, permit, warn};
use crate::court_mediation::is_pending;
use crate::mediation::is_mediation;
use crate::{Cases, Length, Question, Role, Rule, dated, last_day};
use case::{Act, ActKind, Approval, Case, Instance, Tiyn};
use jiff::{Timestamp, civil::Date, tz};

pub(crate) fn rules() -> Vec<Rule<Cases>> {
    [submission(), petition(), hearing(), ruling(), approved_content(), afterwards(), restoration(), complaint()]
        .into_iter()
        .flatten()
        .collect()
}

// ## To the court, or a transaction (Law on Mediation 23(4), 27(4), 27(5))

fn submission() -> Vec<Rule<Cases>> {
    use ActKind::{AskHearingWithoutMe, PetitionForApproval, SubmitAgreement};
    vec![
        permit("mediation-agreement-goes-to-the-judge-at-once", ON_A_SIDE, &[SubmitAgreement])
            .from("ML 27(5)", "незамедлительно направляется судье, в производстве которого находится гражданское дело")
            .in_kazakh("дереу іс жүргізуінде азаматтық іс жатқан судьяға жіберіледі")
            .when(|it| is_before_a_court(it) && it.procedure_is(|it| is_mediation(it) && is_unsent(it))),
        permit("agreement-goes-to-the-court", ON_A_SIDE, &[SubmitAgreement])
            .from("CPC 175(3)", "Мировое соглашение утверждается судом (судьей)")
            .in_kazakh("Татуласу келісімін сот (судья) бекітеді")
            .when(|it| is_before_a_court(it) && it.procedure_is(|it| !is_mediation(it) && is_unsent(it))),
        forbid(
            "agreement-without-a-case-is-a-transaction",
            &[SubmitAgreement, PetitionForApproval, AskHearingWithoutMe],
        )
        .from("ML 27(4)", "заключенное до рассмотрения гражданского дела в суде, представляет собой сделку")
        .in_kazakh("Азаматтық істі сотта қарағанға дейін жасалған дауды (дау-шарды) реттеу туралы келісім")
        .when(|it| it.case.road.is_some() && !it.case.goes_to_court()),
        // Not executable: 27(9), CPC 135: the roads to enforce a transaction are shown, and taken elsewhere.
    ]
}

/// Proceedings are pending; what was agreed at enforcement goes another way (`enforcement`).
fn is_before_a_court(it: &Question<'_>) -> bool {
    is_pending(it) && !it.case.is_at_enforcement()
}

pub(crate) fn is_unsent(it: &case::Procedure) -> bool {
    it.agreement.as_ref().is_some_and(|it| it.concluded.is_some() && it.submitted_on.is_none())
}

// ## Petition and hearing (CPC 177(1))

fn petition() -> Vec<Rule<Cases>> {
    use ActKind::{AskHearingWithoutMe, PetitionForApproval};
    vec![
        permit("parties-petition-for-approval", ON_A_SIDE, &[PetitionForApproval])
            .from("CPC 177(1)", "Ходатайство сторон об утверждении мирового соглашения")
            .in_kazakh("тараптардың татуласу келісімін бекіту туралы өтінішхатын")
            .when(may_petition),
        // From paper: the secretary says whose petition it is, and everything else holds as if that party had sent it.
        permit("secretary-enters-the-parties-petition", &[Role::Secretary], &[PetitionForApproval])
            .from("House 15", "Заявление стороны, поданное в суд на бумаге, вносит секретарь")
            .in_kazakh("Тарап сотқа қағаз түрінде берген өтінішті хатшы енгізеді")
            .when(|it| undecided(it).is_some_and(|it| it.petition.is_none())),
        permit("secretary-enters-the-wish-to-be-absent", &[Role::Secretary], &[AskHearingWithoutMe])
            .from("House 15", "Заявление стороны, поданное в суд на бумаге, вносит секретарь")
            .in_kazakh("Тарап сотқа қағаз түрінде берген өтінішті хатшы енгізеді")
            .when(|it| undecided(it).is_some()),
        permit("party-asks-to-be-heard-in-absence", ON_A_SIDE, &[AskHearingWithoutMe])
            .from("CPC 177(1)", "заявления о рассмотрении ходатайства без их участия")
            .in_kazakh("өтінішхатты олардың қатысуынсыз қарау туралы арыз")
            .when(|it| undecided(it).is_some() && it.side().is_some()),
    ]
}

/// A side of the agreement before the court may ask for its approval.
pub(crate) fn may_petition(it: &Question<'_>) -> bool {
    undecided(it).is_some_and(|it| it.petition.is_none()) && is_of_the_agreement(it)
}

/// The agreement on which the court has not ruled yet, or has to rule again.
fn undecided<'a>(it: &Question<'a>) -> Option<&'a Approval> {
    let open = |approval: &Approval| approval.ruling.as_ref().is_none_or(|it| it.set_aside);
    it.approval().filter(|approval| open(approval) && is_pending(it))
}

fn is_of_the_agreement(it: &Question<'_>) -> bool {
    it.side().is_some_and(|side| it.approval().is_some_and(|it| it.sides.contains(&side)))
}

pub(crate) fn is_petitioned(it: &Question<'_>) -> bool {
    undecided(it).is_some_and(|it| it.petition.is_some())
}

fn hearing() -> Vec<Rule<Cases>> {
    use ActKind::{ExplainConsequences, LeaveUnconsidered, SetHearing};
    vec![
        permit("court-sets-the-hearing", OF_THE_COURT, &[SetHearing])
            .from("CPC 177(1)", "может быть рассмотрено судом в судебном заседании")
            .in_kazakh("сот отырысында қарауы мүмкін")
            .when(is_petitioned),
        forbid("hearing-lies-ahead", &[SetHearing])
            .from("CPC 177(1)", "Лица, участвующие в деле, извещаются о времени и месте судебного заседания")
            .in_kazakh("Іске қатысатын адамдарға сот отырысының уақыты мен орны туралы хабарландырылады")
            .when(|it| matches!(it.act, Some(Act::SetHearing { at, .. }) if day_of(*at) < it.happened_on)),
        permit("court-explains-the-consequences", OF_THE_COURT, &[ExplainConsequences])
            .from("CPC 177(2)", "Суд разъясняет сторонам правовые последствия заключения мирового соглашения")
            .in_kazakh("татуласу келісімін жасаудың құқықтық салдарын")
            .when(|it| is_petitioned(it) && it.approval().is_some_and(|it| !it.explained)),
        permit("petition-is-left-unconsidered", OF_THE_COURT, &[LeaveUnconsidered])
            .from("CPC 177(1)", "ходатайство об утверждении мирового соглашения судом не рассматривается")
            .in_kazakh("сот татуласу келісімін бекіту туралы өтінішхатты қарамайды")
            .when(|it| is_petitioned(it) && has_been_heard(it)),
        forbid("petition-of-who-asked-to-be-absent-is-considered", &[LeaveUnconsidered])
            .from("CPC 177(1)", "и отсутствия заявления о рассмотрении ходатайства без их участия")
            .in_kazakh("өтінішхатты олардың қатысуынсыз қарау туралы арыз болмаған жағдайда")
            .when(|it| it.approval().is_some_and(|it| !it.without.is_empty())),
        warn(
            "proceedings-are-resumed-first",
            &[SetHearing, ExplainConsequences, ActKind::Approve, ActKind::RefuseApproval],
        )
        .from(
            "CPC 276",
            "Производство по делу возобновляется после устранения обстоятельств, вызвавших его приостановление",
        )
        .when(|it| it.court().is_some_and(|it| it.suspension.is_some())),
        // Not executable: 177(1): that the parties were duly notified, and that nobody came.
    ]
}

/// The day of the hearing has come.
pub(crate) fn has_been_heard(it: &Question<'_>) -> bool {
    let hearing = it.approval().and_then(|it| it.hearing.as_ref());
    hearing.is_some_and(|hearing| day_of(hearing.at) <= it.happened_on)
}

/// The day of a moment in Kazakhstan, which has had one time zone, UTC+5, since 1 March 2024.
pub(crate) fn day_of(at: Timestamp) -> Date {
    tz::TimeZone::fixed(tz::offset(5)).to_datetime(at).date()
}

// ## The ruling (CPC 177(2)-(5), 115(2), 180)

fn ruling() -> Vec<Rule<Cases>> {
    use ActKind::{Approve, RefuseApproval};
    vec![
        permit("court-approves", OF_THE_COURT, &[Approve])
            .from("CPC 177(3)", "определение об утверждении мирового соглашения и прекращении производства по делу")
            .in_kazakh("татуласу келісімін бекіту және іс бойынша іс жүргізуді тоқтату")
            .when(is_petitioned),
        permit("court-refuses-on-two-grounds-only", OF_THE_COURT, &[RefuseApproval])
            .from("CPC 177(4)", "если оно противоречит закону или нарушает права и законные интересы других лиц")
            .in_kazakh("заңға қайшы келсе немесе басқа тұлғалардың құқықтары мен заңды мүдделерін бұзса")
            .when(is_petitioned),
        forbid("refusal-has-its-reasons", &[RefuseApproval, ActKind::DecideRestoration])
            .from("CPC 269(1)(5)", "мотивы, по которым суд пришел к своим выводам")
            .when(|it| match it.act {
                Some(Act::RefuseApproval { reasons, .. } | Act::DecideRestoration { restored: false, reasons }) => {
                    reasons.trim().is_empty()
                }
                _ => false,
            }),
        forbid("consequences-are-explained-first", &[Approve])
            .from("CPC 177(2)", "до его утверждения")
            .in_kazakh("ол бекітілгенге дейін тараптарға түсіндіреді")
            .when(|it| is_petitioned(it) && it.approval().is_some_and(|it| !it.explained)),
        // Not executable: 177(4), 48(2): whether it contradicts the law or touches others is the court's judgement.
        // 277(5), (6), 278(2): whoever files anew on the same dispute is warned in `filing`; interim measures: `interim`.
    ]
}

fn approved_content() -> Vec<Rule<Cases>> {
    use ActKind::Approve;
    vec![
        forbid("ruling-allocates-the-costs", &[Approve])
            .from("CPC 177(5)(3)", "распределение судебных издержек в соответствии с частью четвертой статьи 176")
            .in_kazakh("176-бабының төртінші бөлігіне сәйкес сот шығындарын бөлу")
            .when(|it| matches!(it.act, Some(Act::Approve { costs_stated: false, .. }))),
        forbid("ruling-names-the-fee-that-was-paid", &[Approve])
            .from("CPC 177(5)(4)", "возвращение истцу из бюджета уплаченной им государственной пошлины")
            .in_kazakh("талап қоюшы төлеген мемлекеттік бажды оған бюджеттен қайтару")
            .when(|it| match it.act {
                Some(Act::Approve { fee_paid, .. }) => *fee_paid != fee_paid_in(it.case),
                _ => false,
            }),
        forbid("fee-is-returned-in-full", &[Approve])
            .from("CPC 115(2)", "подлежит возврату из бюджета уплаченная государственная пошлина в полном объеме")
            .in_kazakh("төленген мемлекеттік баж толық көлемде бюджеттен қайтарылуға жатады")
            .when(|it| is_returned_otherwise(it, &[Instance::First, Instance::Appeal])),
        forbid("half-of-the-cassation-fee-is-returned", &[Approve])
            .from(
                "CPC 115(2)",
                "в размере пятидесяти процентов от суммы, уплаченной при обращении в суд кассационной инстанции",
            )
            .in_kazakh("кассациялық сатыдағы сотқа жүгіну кезінде төленген соманың елу пайызы мөлшерінде")
            .when(|it| is_returned_otherwise(it, &[Instance::Cassation])),
        forbid("nothing-is-returned-at-enforcement", &[Approve])
            .from("CPC 115(2)", "которые утверждены судами первой, апелляционной инстанций")
            .in_kazakh("бірінші, апелляциялық сатылардағы соттар бекіткен")
            .when(|it| is_returned_otherwise(it, &[Instance::Enforcement])),
        // 115(2) does not say what is returned when only a part of the claims is settled.
        warn("fee-of-a-part-is-asked-of-a-person", &[Approve])
            .from("CPC 115(2)", "подлежит возврату из бюджета уплаченная государственная пошлина в полном объеме")
            .in_kazakh("төленген мемлекеттік баж толық көлемде бюджеттен қайтарылуға жатады")
            .when(|it| it.approval().is_some_and(|it| !it.settles.is_empty())),
    ]
}

fn is_returned_otherwise(it: &Question<'_>, instances: &[Instance]) -> bool {
    match it.act {
        Some(Act::Approve { fee_refund, .. }) => {
            instances.contains(&it.case.instance()) && *fee_refund != refund_of(it.case)
        }
        _ => false,
    }
}

/// The state fee that counts when the agreement before the court is approved: for the claims it settles, and on appeal
/// with that of the appeal; in cassation what was paid there; at enforcement nothing (CPC 115(2)).
pub fn fee_paid_in(case: &Case) -> Tiyn {
    let court = case.court.as_ref();
    let settles = court.and_then(|it| it.approval.as_ref()).map(|it| it.settles.as_slice()).unwrap_or_default();
    let settled = court.map(|it| it.settled.as_slice()).unwrap_or_default();
    let counts = |no: u16| if settles.is_empty() { !settled.contains(&no) } else { settles.contains(&no) };
    let claims = || (1..).zip(&case.claims).filter(|(no, _)| counts(*no)).map(|(_, it)| it.fee_paid).sum::<Tiyn>();
    let own = court.map_or(Tiyn(0), |it| it.instance_fee);
    match case.instance() {
        Instance::First => claims(),
        Instance::Appeal => [claims(), own].into_iter().sum(),
        Instance::Cassation => own,
        Instance::Enforcement => Tiyn(0),
    }
}

/// What is returned of the fee when the agreement before the court is approved (CPC 115(2)).
pub fn refund_of(case: &Case) -> Tiyn {
    let by = match case.instance() {
        Instance::First => dated::ApprovedBy::FirstInstance,
        Instance::Appeal => dated::ApprovedBy::Appeal,
        Instance::Cassation => dated::ApprovedBy::Cassation,
        Instance::Enforcement => dated::ApprovedBy::Enforcement,
    };
    Tiyn(dated::refund_tiyn(fee_paid_in(case).0, by))
}

// ## After the ruling (CPC 177(4), (7), 268, 429)

/// The secretary enters a complaint from its paper.
const COMPLAINANTS: &[Role] = &[Role::Party, Role::Representative, Role::Assistant, Role::Secretary];

fn afterwards() -> Vec<Rule<Cases>> {
    use ActKind::{FileComplaint, IssueFinalText};
    vec![
        permit("final-text-follows-the-ruling", OF_THE_COURT, &[IssueFinalText])
            .from(
                "CPC 268(4)",
                "Определение в окончательной форме может быть изготовлено в срок не позднее пяти рабочих дней",
            )
            .when(|it| approved(it).is_some_and(|it| it.final_text_on.is_none())),
        // A prosecutor, and one who took no part but whose rights are touched, complain to the court on paper (429(1)).
        permit("approval-may-be-complained-of", COMPLAINANTS, &[FileComplaint])
            .from(
                "CPC 177(7)",
                "может быть подана частная жалоба, принесено ходатайство прокурором в суд апелляционной инстанции",
            )
            .in_kazakh("апелляциялық сатыдағы сотқа жеке шағым берілуі, прокурор өтінішхат келтіруі мүмкін")
            .when(|it| approved(it).is_some_and(|it| it.complaint_on.is_none() && it.in_force_on.is_none())),
        forbid("refusal-is-not-complained-of", &[FileComplaint])
            .from("CPC 177(4)", "обжалованию, пересмотру по ходатайству прокурора не подлежит")
            .in_kazakh("шағым жасауға, прокурордың өтінішхаты бойынша қайта қарауға жатпайды")
            .when(|it| it.approval().and_then(|it| it.ruling.as_ref()).is_some_and(|it| it.refused.is_some())),
        forbid("complaint-comes-in-time", &[FileComplaint])
            .from("CPC 429(1)", "в течение десяти рабочих дней со дня изготовления определения в окончательной форме")
            .when(|it| matches!(it.act, Some(Act::FileComplaint { restore: None, .. })) && is_after_the_term(it)),
        forbid("everyone-complains-personally", &[FileComplaint])
            .from("House 14", "За другое лицо действует только тот, кто показал его письменное полномочие")
            .in_kazakh("Басқа адамның атынан одан алған жазбаша өкілеттігін көрсеткен адам ғана әрекет етеді")
            .when(|it| match it.act {
                Some(Act::FileComplaint { by, .. }) => !it.is(Role::Secretary) && !it.stands_for(by),
                _ => false,
            }),
        // Not executable: 60(1): a representative's power to complain: a private complaint is not named among them.
    ]
}

// ## A missed term to complain (CPC 126)

fn restoration() -> Vec<Rule<Cases>> {
    use ActKind::{DecideRestoration, FileComplaint};
    vec![
        permit("late-complaint-asks-to-restore-the-term", COMPLAINANTS, &[FileComplaint])
            .from("CPC 126(2)", "могут быть восстановлены судом, если они пропущены по причинам, признанным судом")
            .when(|it| {
                let open = |it: &case::Ruling| it.complaint_on.is_none() && it.late.is_none();
                approved(it).is_some_and(open) && is_after_the_term(it)
            }),
        forbid("only-a-missed-term-is-restored", &[FileComplaint])
            .from("CPC 126(2)", "если они пропущены")
            .when(|it| matches!(it.act, Some(Act::FileComplaint { restore: Some(_), .. })) && !is_after_the_term(it)),
        forbid("request-to-restore-says-why", &[FileComplaint])
            .from("CPC 126(5)", "представлен документ, подтверждающий уважительность причин пропуска срока")
            .when(|it| matches!(it.act, Some(Act::FileComplaint { restore: Some(why), .. }) if why.trim().is_empty())),
        // From when the applicant knew is for the court to find, so the program only says that a month has gone by.
        warn("request-to-restore-comes-within-a-month", &[FileComplaint])
            .from("CPC 126(4)", "не позднее одного месяца со дня, когда заявителю стало известно о нарушении его прав")
            .when(|it| {
                let missed = end_of_the_term(it);
                missed.is_some_and(|day| last_day(day, Length::Months(1), it.calendar) < it.happened_on)
            }),
        permit("court-decides-on-the-missed-term", OF_THE_COURT, &[DecideRestoration])
            .from(
                "CPC 126(4)",
                "Суд рассматривает и разрешает заявление о восстановлении пропущенного процессуального срока",
            )
            .when(|it| approved(it).and_then(|it| it.late.as_ref()).is_some_and(|it| it.restored.is_none())),
        // Not executable: 126(3): when the court must restore; 126(4): the others are told and may answer.
        // Not executable: 126(6): the complaint against a refusal to restore goes to the court above.
    ]
}

/// The last day to complain (429(1)).
fn end_of_the_term(it: &Question<'_>) -> Option<Date> {
    let made = approved(it)?.final_text_on?;
    Some(last_day(made, Length::WorkingDays(10), it.calendar))
}

fn is_after_the_term(it: &Question<'_>) -> bool {
    end_of_the_term(it).is_some_and(|day| day < it.happened_on)
}

fn complaint() -> Vec<Rule<Cases>> {
    use ActKind::{DecideComplaint, PassDeadline};
    vec![
        permit("complaint-is-decided", OF_THE_COURT, &[DecideComplaint])
            .from("CPC 177(7)", "частная жалоба, принесено ходатайство прокурором в суд апелляционной инстанции")
            .in_kazakh("апелляциялық сатыдағы сотқа жеке шағым берілуі")
            .when(|it| approved(it).is_some_and(|it| it.complaint_on.is_some() && it.in_force_on.is_none())),
        forbid("ruling-complained-of-waits", &[PassDeadline])
            .from("CPC 177(7)", "частная жалоба, принесено ходатайство прокурором в суд апелляционной инстанции")
            .in_kazakh("апелляциялық сатыдағы сотқа жеке шағым берілуі")
            .when(|it| {
                matches!(it.act, Some(Act::PassDeadline { deadline: case::DeadlineId::Complaint, .. }))
                    && approved(it).is_some_and(|it| it.complaint_on.is_some())
            }),
    ]
}

fn approved<'a>(it: &Question<'a>) -> Option<&'a case::Ruling> {
    it.court()?.approved()
}
