//! Proposals and terms, in every procedure: what may be proposed, and what an agreement must say.
//! Its signatures are in `signing`; what the court does with it in `approval`.

use crate::cases::{ON_A_SIDE, forbid, permit, warn};
use crate::mediation::{EARLIER_AGREEMENT, MINOR, is_answered_yes, is_mediation};
use crate::{Cases, Question, Role, Rule};
use case::{
    Act, ActKind, CaseLanguage, Costs, DisputeKind, OnDefault, Procedure, ProcedureKind, Proposal, ProposalStatus,
};

pub(crate) fn rules() -> Vec<Rule<Cases>> {
    [procedures(), proposals(), answers(), drawing_up(), content(), mediation_content()].into_iter().flatten().collect()
}

// ## The three procedures (CPC 174, 175, 181; Law on Mediation 20)

fn procedures() -> Vec<Rule<Cases>> {
    use ActKind::{DrawUpAgreement, EnterPetitionForSuspension, OpenProcedure, PetitionForSuspension, SignAgreement};
    vec![
        permit("parties-turn-to-mediation", ON_A_SIDE, &[OpenProcedure])
            .from(
                "ML 20(2)",
                "может быть применена как до обращения в суд, так и после начала судебного разбирательства",
            )
            .in_kazakh("сотқа жүгінгенге дейін де, сот талқылауы басталғаннан кейін де қолданылуы мүмкін")
            .when(|it| opens(it, ProcedureKind::Mediation)),
        permit("parties-may-settle", ON_A_SIDE, &[OpenProcedure])
            .from("CPC 174(2)", "Стороны могут урегулировать спор в полном объеме взаимных требований либо в части")
            .in_kazakh("дауды өзара талаптардың толық көлемінде не бір бөлігінде реттей алады")
            .when(|it| opens(it, ProcedureKind::Settlement) || opens(it, ProcedureKind::Participatory)),
        forbid("one-procedure-of-a-kind-at-a-time", &[OpenProcedure])
            .from("House 12", "Действие принимается тогда, когда дело находится на той стадии")
            .in_kazakh("Әрекет іс сол әрекет орынды болатын сатыда тұрғанда қабылданады")
            .when(|it| it.case.running().is_some() || is_one_alive(it)),
        forbid(
            "settling-ends-when-the-court-retires",
            &[
                OpenProcedure,
                PetitionForSuspension,
                EnterPetitionForSuspension,
                DrawUpAgreement,
                SignAgreement,
                ActKind::SubmitAgreement,
            ],
        )
        .from("CPC 175(1)", "до удаления суда … а также при исполнении судебного акта")
        .in_kazakh("сот шешім шығару үшін шығып кеткенге дейін, сондай-ақ сот актісінің орындалуы кезінде")
        .when(|it| it.court().is_some_and(case::CourtFile::is_deciding)),
    ]
}

fn opens(it: &Question<'_>, asked: ProcedureKind) -> bool {
    match it.act {
        Some(Act::OpenProcedure { procedure }) => *procedure == asked,
        _ => true,
    }
}

/// One of the kind asked for is neither ended nor rejected; asked without content, one of every kind.
fn is_one_alive(it: &Question<'_>) -> bool {
    let alive = |kind| it.case.procedures.iter().any(|it| it.kind == kind && it.end.is_none() && !it.is_rejected());
    match it.act {
        Some(Act::OpenProcedure { procedure }) => alive(*procedure),
        _ => alive(ProcedureKind::Mediation) && alive(ProcedureKind::Settlement) && alive(ProcedureKind::Participatory),
    }
}

// ## Proposals (Law on Mediation 5(4); CPC 174(2); rules of the house)

fn proposals() -> Vec<Rule<Cases>> {
    use ActKind::Propose;
    vec![
        permit("parties-propose-in-mediation", ON_A_SIDE, &[Propose])
            .from("ML 5(4)", "Стороны свободны в выборе вопросов для обсуждения вариантов взаимоприемлемого соглашения")
            .in_kazakh("өзара қолайлы келісім нұсқаларын талқылау үшін мәселелерді таңдауда тараптар еркін болады")
            .when(|it| it.procedure_is(|it| is_mediation(it) && it.is_running())),
        permit("parties-propose", ON_A_SIDE, &[Propose])
            .from("CPC 174(2)", "Стороны могут урегулировать спор в полном объеме взаимных требований либо в части")
            .in_kazakh("дауды өзара талаптардың толық көлемінде не бір бөлігінде реттей алады")
            .when(|it| it.procedure_is(|it| !is_mediation(it) && it.is_running())),
        forbid("counter-answers-another-proposal", &[Propose])
            .from("House 5", "только пока оно действует")
            .in_kazakh("ұсыныс күшінде тұрғанда ғана")
            .when(|it| match it.act {
                Some(Act::Propose { counters: Some(no), .. }) => !it.procedure_is(|it| it.proposal(*no).is_some()),
                _ => false,
            }),
        warn("condition-will-not-pass-the-court", &[Propose, ActKind::Accept])
            .from("CPC 176(3)", "под отлагательным условием не допускается")
            .in_kazakh("кейінге қалдыру шартымен жасауға жол берілмейді")
            .when(|it| it.act.is_some() && it.terms().is_some_and(case::Terms::is_conditional)),
    ]
}

fn answers() -> Vec<Rule<Cases>> {
    use ActKind::{Accept, Reject, Withdraw};
    vec![
        permit("other-side-answers-a-proposal", ON_A_SIDE, &[Accept, Reject])
            .from("House 5", "Предложение принимает тот, кому оно сделано")
            .in_kazakh("Ұсыныс кімге жасалса, сол қабылдайды")
            .when(|it| it.procedure_is(|procedure| procedure.is_running() && may_answer_any(it, procedure))),
        permit("proposer-withdraws", ON_A_SIDE, &[Withdraw])
            .from("House 5", "Отзывает предложение тот, кто его сделал")
            .in_kazakh("Ұсынысты оны жасаған адам қайтарып алады")
            .when(|it| {
                it.procedure_is(|procedure| {
                    procedure.is_running() && procedure.proposals.iter().any(|known| is_own_open(it, known))
                })
            }),
        forbid("nobody-withdraws-anothers-proposal", &[Withdraw])
            .from("House 5", "Отзывает предложение тот, кто его сделал")
            .in_kazakh("Ұсынысты оны жасаған адам қайтарып алады")
            .when(|it| match it.act {
                Some(Act::Withdraw { proposal, .. }) => it
                    .procedure()
                    .and_then(|it| it.proposal(*proposal))
                    .is_some_and(|known| Some(known.by) != it.side()),
                _ => false,
            }),
        forbid("proposal-is-accepted-once", &[Accept])
            .from("House 5", "только пока оно действует")
            .in_kazakh("ұсыныс күшінде тұрғанда ғана")
            .when(|it| match it.act {
                Some(Act::Accept { proposal, .. }) => it
                    .procedure()
                    .and_then(|it| it.proposal(*proposal))
                    .is_some_and(|known| it.side().is_some_and(|side| known.accepted_by.contains(&side))),
                _ => false,
            }),
    ]
}

fn may_answer_any(it: &Question<'_>, procedure: &Procedure) -> bool {
    let Some(side) = it.side() else { return false };
    let open = |known: &Proposal| {
        known.status == ProposalStatus::Open && known.by != side && !known.accepted_by.contains(&side)
    };
    // A named proposal that is not open has its own refusal.
    it.act.is_some() || procedure.proposals.iter().any(open)
}

fn is_own_open(it: &Question<'_>, known: &Proposal) -> bool {
    known.status == ProposalStatus::Open && Some(known.by) == it.side()
}

// ## The agreement (Law on Mediation 27; CPC 175, 176)

fn drawing_up() -> Vec<Rule<Cases>> {
    use ActKind::{DrawUpAgreement, SignAgreement};
    vec![
        permit(
            "mediation-agreement-is-drawn-up",
            &[Role::Party, Role::Representative, Role::Assistant, Role::Mediator],
            &[DrawUpAgreement],
        )
        .from("ML 27(1)", "достигнутое сторонами медиации при проведении медиации, заключается в письменной форме")
        .in_kazakh("дауды (жанжалды) реттеу туралы келісім жазбаша нысанда жасалады")
        .when(|it| it.procedure_is(is_mediation) && is_agreed(it) && (it.side().is_some() || it.mediates())),
        permit("agreement-is-drawn-up", ON_A_SIDE, &[DrawUpAgreement])
            .from("CPC 176(1)", "Мировое соглашение заключается в письменной форме")
            .in_kazakh("Татуласу келісімі жазбаша нысанда жасалады")
            .when(|it| !it.procedure_is(is_mediation) && is_agreed(it)),
        forbid("others-rights-must-be-untouched", &[DrawUpAgreement])
            .from("CPC 175(2)", "не может нарушать права и законные интересы других лиц")
            .in_kazakh("басқа тұлғалардың құқықтары мен заңды мүдделерін бұза алмайды")
            .when(|it| touches_others(it) && (it.goes_to_court() || !it.procedure_is(is_mediation))),
        forbid("third-persons-must-be-untouched", &[DrawUpAgreement])
            .from(
                "ML 1(2)",
                "затрагивают или могут затронуть интересы третьих лиц, не участвующих в процедуре медиации",
            )
            .in_kazakh("медиация рәсіміне қатыспайтын үшінші тұлғалардың")
            .when(|it| touches_others(it) && it.procedure_is(is_mediation)),
        forbid("bilingual-agreement-names-the-text-that-prevails", &[DrawUpAgreement])
            .from("House 20", "в нем назван текст, который преобладает")
            .in_kazakh("қай мәтін басым екені келісімде көрсетіледі")
            .when(|it| match it.act {
                Some(Act::DrawUpAgreement { language: CaseLanguage::Both, prevailing, .. }) => {
                    !matches!(prevailing, Some(CaseLanguage::Kazakh | CaseLanguage::Russian))
                }
                _ => false,
            }),
        warn("silence-on-costs-settles-them", &[ActKind::Propose, DrawUpAgreement, SignAgreement])
            .from(
                "CPC 176(4)",
                "отсутствует условие о распределении судебных расходов, они считаются взаимно погашенными",
            )
            .in_kazakh("сот шығыстарын бөлу туралы шарт болмаса, олар өзара өтелді деп есептеледі")
            .when(|it| {
                it.act.is_some() && it.goes_to_court() && it.terms().is_some_and(|it| it.costs == Costs::NotStated)
            }),
    ]
}

fn is_agreed(it: &Question<'_>) -> bool {
    it.procedure_is(|it| it.is_running() && it.concluded().is_none()) && it.accepted().is_some()
}

fn touches_others(it: &Question<'_>) -> bool {
    matches!(it.act, Some(Act::DrawUpAgreement { nobody_else_touched: false, .. }))
}

/// What goes to the court meets CPC 176 whatever the procedure (180(2), 182(2)).
fn content() -> Vec<Rule<Cases>> {
    use ActKind::{DrawUpAgreement, Propose, SignAgreement};
    vec![
        forbid("performance-must-be-stated", &[Propose, DrawUpAgreement, SignAgreement])
            .from("CPC 176(2)", "согласованные сторонами условия с указанием срока и порядка его исполнения")
            .in_kazakh("орындау мерзімі мен тәртібі көрсетіле отырып, тараптар келіскен шарттарды қамтуға тиіс")
            .when(|it| (it.goes_to_court() || !it.procedure_is(is_mediation)) && lacks_performance(it)),
        forbid("terms-must-be-unconditional", &[DrawUpAgreement, SignAgreement])
            .from("CPC 176(3)", "под отлагательным условием не допускается")
            .in_kazakh("кейінге қалдыру шартымен жасауға жол берілмейді")
            .when(|it| it.act.is_some() && it.goes_to_court() && it.terms().is_some_and(case::Terms::is_conditional)),
        warn("condition-makes-performance-doubtful", &[DrawUpAgreement, SignAgreement])
            .from("CPC 176(3)", "под отлагательным условием не допускается")
            .in_kazakh("кейінге қалдыру шартымен жасауға жол берілмейді")
            .when(|it| it.act.is_some() && !it.goes_to_court() && it.terms().is_some_and(case::Terms::is_conditional)),
        // Not executable: CPC 176(2)-(4): conditions hidden in free text; a person reads it.
        // Not executable: CPC 176(5): the number of copies is counted on the paper.
    ]
}

fn lacks_performance(it: &Question<'_>) -> bool {
    it.act.is_some() && it.terms().is_some_and(|terms| !terms.state_performance())
}

fn mediation_content() -> Vec<Rule<Cases>> {
    use ActKind::{DrawUpAgreement, Propose, SignAgreement};
    vec![
        forbid("ways-and-terms-must-be-stated", &[Propose, DrawUpAgreement, SignAgreement])
            .from("ML 27(2)", "согласованные сторонами обязательства, способы и сроки их исполнения")
            .in_kazakh("тараптармен келісілген міндеттемелер, оларды орындау тәсілдері мен мерзімдері")
            .when(|it| it.procedure_is(is_mediation) && lacks_performance(it)),
        forbid("default-has-its-consequences", &[Propose, DrawUpAgreement, SignAgreement])
            .from("ML 27(2)", "последствия их неисполнения или ненадлежащего исполнения")
            .in_kazakh("оларды орындамаудың немесе тиісінше орындамаудың салдарлары")
            .when(|it| {
                it.act.is_some()
                    && it.procedure_is(is_mediation)
                    && it.terms().is_some_and(|terms| !terms.obligations.is_empty() && is_silent(&terms.on_default))
            }),
        forbid("agreement-names-its-place", &[DrawUpAgreement])
            .from("ML 27(2)", "должно содержать данные о дате и месте заключения")
            .in_kazakh("жасалған күні мен орны")
            .when(|it| matches!(it.act, Some(Act::DrawUpAgreement { place, .. }) if place.trim().is_empty())),
        warn("alimony-agreement-has-the-mediators-form", &[DrawUpAgreement])
            .from("FC 158(2)", "соглашения об урегулировании спора (конфликта) – медиатором")
            .when(|it| {
                !it.goes_to_court() && it.case.dispute == Some(DisputeKind::Family) && it.procedure_is(is_mediation)
            }),
        warn("childs-interests-are-considered", &[DrawUpAgreement, SignAgreement])
            .from("ML 25(2)", "медиатор должен учитывать законные интересы ребенка")
            .in_kazakh("медиатор баланың заңды құқықтарын ескеруге тиіс")
            .when(|it| it.act.is_some() && is_answered_yes(it, MINOR)),
        warn("minor-has-a-legal-representative", &[SignAgreement])
            .from("CPC 62(1)", "несовершеннолетних … защищают в суде их родители, усыновители, опекуны, попечители")
            .when(|it| it.act.is_some() && it.goes_to_court() && is_answered_yes(it, MINOR)),
        warn("settled-dispute-is-not-brought-again", &[DrawUpAgreement, SignAgreement])
            .from("CPC 278(2)", "вторичное обращение в суд по спору между теми же сторонами, о том же предмете и по тем же основаниям не допускается")
            .when(|it| it.act.is_some() && is_answered_yes(it, EARLIER_AGREEMENT)),
    ]
}

fn is_silent(it: &OnDefault) -> bool {
    match it {
        OnDefault::NotStated => true,
        OnDefault::AllDueAfterMissed(count) => *count == 0,
        OnDefault::Otherwise(text) => text.trim().is_empty(),
    }
}
