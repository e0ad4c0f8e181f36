//! The six disputes as they stand on Tuesday 9 June 2026. What happens after that day is left to whoever plays.

use super::cast::{CENTRE_REGISTER, COURT, ECONOMIC_COURT, PUBLIC_REGISTER};
use super::play::{Stage, party};
use case::{
    Act, Answer, CaseLanguage, Claim, Costs, Deed, DisputeKind, Instalment, Manner, MediatorKind, Obligation,
    OnDefault, PartyKind, PartyRole, Power, ProcedureKind, ProcedureNo, Question, Road, Room, SessionForm, SideNo,
    Terms, Tiyn,
};
use case::{ContractText, Details};
use clerk::Clerk;
use jiff::civil::{Date, date};
use record::Paper;

const P1: ProcedureNo = ProcedureNo(1);
const FIRST: SideNo = SideNo(1);
const SECOND: SideNo = SideNo(2);

/// Plays all six.
pub async fn play(clerk: &Clerk) -> anyhow::Result<()> {
    loan(clerk).await?;
    alimony(clerk).await?;
    flooded_flat(clerk).await?;
    boundary(clerk).await?;
    supply_contract(clerk).await?;
    wages(clerk).await
}

fn day(month: i8, day: i8) -> Date {
    date(2026, month, day)
}

fn claim(what: &str, amount: Option<i64>, fee_tiyn: i64) -> Claim {
    Claim { what: what.to_owned(), amount: amount.map(Tiyn::tenge), fee_paid: Tiyn(fee_tiyn), by: None }
}

/// The safety questions, each answered with no.
fn safe() -> Act {
    let answered = |question: &str| Question { question: question.to_owned(), yes: false };
    Act::Screen { answers: ["afraid", "threatened", "pressed"].map(answered).to_vec() }
}

fn say(room: Room, text: &str) -> Act {
    Act::Say { room, text: text.to_owned() }
}

/// The contract's fourteen terms as a mediator fills them in.
fn contract(procedure: ProcedureNo, language: CaseLanguage, mediator: &str, subject: &str, fee: Option<Tiyn>) -> Act {
    Act::DrawUpContract {
        procedure,
        language,
        until: None,
        text: ContractText {
            place: "город Астана".to_owned(),
            subject: subject.to_owned(),
            mediator_and_organisation: mediator.to_owned(),
            expenses: "Расходы, связанные с проведением медиации, стороны несут в равных долях.".to_owned(),
            fee,
            confidentiality: "Участники медиации не разглашают сведения, ставшие известными в ходе медиации, без письменного разрешения стороны, которая их дала.".to_owned(),
            liability: "Медиатор отвечает за разглашение сведений и за умышленный вред.".to_owned(),
            order: "Совместные и отдельные встречи, очно и с помощью электронных сообщений.".to_owned(),
            rights_and_duties: "Права и обязанности сторон и медиатора определены статьями 10 и 11 Закона «О медиации».".to_owned(),
            termination: "Медиация прекращается по основаниям статьи 26 Закона «О медиации».".to_owned(),
            other: String::new(),
        },
    }
}

/// Dispute 1: from the first word to an agreement that is being performed.
async fn loan(clerk: &Clerk) -> anyhow::Result<()> {
    let aigerim = party(
        "aigerim",
        1,
        PartyRole::Asking,
        PartyKind::Natural,
        "Айгерім Сейтқали",
        "840512450000",
        ["8 701 000 00 01", "", "kk"],
    );
    let daulet = party(
        "daulet",
        2,
        PartyRole::Asked,
        PartyKind::Natural,
        "Даулет Омаров",
        "790203301004",
        ["8 701 000 00 02", "daulet@example.org", "ru"],
    );
    let filing = Act::File {
        road: Road::OutOfCourt,
        procedure: ProcedureKind::Mediation,
        dispute: DisputeKind::Loan,
        language: CaseLanguage::Both,
        parties: vec![aigerim, daulet],
        story: "2025 жылғы 10 наурызда мен Даулетке қолхатпен 1 250 000 ₸ қарыз бердім. Ол 2025 жылғы 10 қыркүйекке дейін қайтаруы керек еді, бірақ 200 000 ₸ ғана қайтарды.".to_owned(),
        claims: vec![claim("Қарыздың қалғаны", Some(1_050_000), 0), claim("Кешірім", None, 0)],
        court: None,
        authority: None,
        pretrial_protocol: false,
        background: case::Background::default(),
    };
    let mut it = Stage::file(clerk, "loan", day(3, 2), "aigerim", filing).await?;
    it.on(day(3, 2), "aigerim", safe()).await?;
    it.on(day(3, 2), "aigerim", Act::OfferMediation { procedure: P1, until: None }).await?;
    it.on(day(3, 10), "daulet", Act::OpenLetter { letter: "2026-00001".to_owned() }).await?;
    it.on(day(3, 10), "daulet", Act::AnswerOffer { procedure: P1, answer: Answer::Agrees, text: String::new() })
        .await?;
    it.on(day(3, 10), "daulet", safe()).await?;
    for person in ["aigerim", "daulet"] {
        it.on(day(3, 11), person, mediator("saule", MediatorKind::Public, PUBLIC_REGISTER, "Сауле Ахметжанова"))
            .await?;
    }
    it.on(day(3, 12), "saule", Act::ConsentToMediate { procedure: P1, no_conflict: true }).await?;
    it.on(day(3, 12), "saule", Act::ExplainMediation { procedure: P1 }).await?;
    let text = contract(
        P1,
        CaseLanguage::Both,
        "Ахметжанова Сауле, реестр общественных медиаторов акима района «Алматы»; без организации",
        "Возврат долга по расписке от 10 марта 2025 года",
        None,
    );
    it.on(day(3, 19), "saule", text).await?;
    for person in ["aigerim", "daulet", "saule"] {
        it.on(day(3, 20), "saule", Act::SignContract { procedure: P1, signer: person.into(), manner: Manner::Paper })
            .await?;
    }
    let at = day(3, 27).at(15, 0, 0, 0).in_tz(clerk::TIME_ZONE)?.timestamp();
    it.on(
        day(3, 23),
        "saule",
        Act::PlanSession {
            procedure: P1,
            at,
            form: SessionForm::InPerson,
            with: None,
            place: "Достық үйі, 2 қабат, 14 бөлме".to_owned(),
        },
    )
    .await?;
    it.on(day(3, 27), "saule", Act::HoldSession { procedure: P1, session: 1, minutes: 70 }).await?;
    it.on(day(4, 6), "daulet", say(Room::Joint(P1), "Я не отказываюсь от долга. С апреля могу платить по 60 000 ₸ в месяц, с октября по 90 000 ₸: выхожу на новую работу.")).await?;
    it.on(day(4, 8), "daulet", Act::Propose { procedure: P1, counters: None, terms: loan_terms() }).await?;
    it.on(day(4, 10), "aigerim", Act::Accept { procedure: P1, proposal: 1 }).await?;
    it.on(
        day(4, 14),
        "saule",
        Act::DrawUpAgreement {
            procedure: P1,
            language: CaseLanguage::Both,
            prevailing: Some(CaseLanguage::Kazakh),
            place: "Астана қаласы".to_owned(),
            nobody_else_touched: true,
        },
    )
    .await?;
    for person in ["aigerim", "daulet", "saule"] {
        it.on(day(4, 15), "saule", Act::SignAgreement { procedure: P1, signer: person.into(), manner: Manner::Paper })
            .await?;
    }
    it.on(
        day(4, 29),
        "daulet",
        Act::ReportPerformance { procedure: P1, duty: 1, text: "Перевёл 60 000 ₸.".to_owned() },
    )
    .await?;
    it.on(day(4, 30), "aigerim", Act::ConfirmPerformance { procedure: P1, duty: 1 }).await?;
    it.on(day(6, 1), "daulet", Act::ReportPerformance { procedure: P1, duty: 2, text: "Перевёл 60 000 ₸.".to_owned() })
        .await
}

fn mediator(id: &str, kind: MediatorKind, register: &str, name: &str) -> Act {
    Act::ChooseMediator { procedure: P1, mediator: id.into(), kind, register: register.into(), name: name.to_owned() }
}

/// 60 000 × 6, 90 000 × 7, 60 000: each on the month's last working day or the next.
fn loan_terms() -> Terms {
    let dues = [
        day(4, 30),
        day(6, 1),
        day(6, 30),
        day(7, 31),
        day(8, 31),
        day(9, 30),
        day(11, 2),
        day(11, 30),
        day(12, 31),
        date(2027, 2, 1),
        date(2027, 3, 1),
        date(2027, 3, 31),
        date(2027, 4, 30),
        date(2027, 5, 31),
    ];
    let amount = |index: usize| Tiyn::tenge(if (6..13).contains(&index) { 90_000 } else { 60_000 });
    let instalments = dues.iter().enumerate().map(|(index, due)| Instalment { due: *due, amount: amount(index) });
    Terms {
        obligations: vec![
            Obligation {
                debtor: SECOND,
                creditor: FIRST,
                deed: Deed::Pay { total: Tiyn::tenge(1_050_000), instalments: instalments.collect() },
                way: "Переводом на банковский счёт".to_owned(),
                condition: None,
            },
            Obligation {
                debtor: SECOND,
                creditor: FIRST,
                deed: Deed::Act {
                    what: "Попросить прощения за задержку".to_owned(), due: Some(day(4, 30))
                },
                way: "Лично, при встрече".to_owned(),
                condition: None,
            },
        ],
        waivers: vec![],
        costs: Costs::EachBearsOwn,
        on_default: OnDefault::AllDueAfterMissed(2),
        other: "Проценты не начисляются.".to_owned(),
        ..Terms::default()
    }
}

/// Dispute 2: the claim is accepted, the contract is before the court; the ruling to suspend is the court's next step.
async fn flooded_flat(clerk: &Clerk) -> anyhow::Result<()> {
    let saltanat = party(
        "saltanat",
        1,
        PartyRole::Claimant,
        PartyKind::Natural,
        "Салтанат Нурланова",
        "910718402006",
        ["8 701 000 00 03", "saltanat@example.org", "ru"],
    );
    let viktor = party(
        "viktor",
        2,
        PartyRole::Respondent,
        PartyKind::Natural,
        "Виктор Ким",
        "680930300006",
        ["8 701 000 00 04", "viktor@example.org", "ru"],
    );
    let zhetisu = party(
        "zhetisu",
        3,
        PartyRole::Respondent,
        PartyKind::Legal,
        "КСК «Жетысу-12»",
        "160940000003",
        ["8 7172 00 00 05", "", "ru"],
    );
    let filing = Act::File {
        road: Road::InCourt,
        procedure: ProcedureKind::Mediation,
        dispute: DisputeKind::Damage,
        language: CaseLanguage::Russian,
        parties: vec![saltanat, viktor, zhetisu],
        story: "Квартиру истца залило из квартиры этажом выше: прорвало стояк, который кооператив не менял с постройки дома, а ответчик закрыл к нему доступ. Ущерб по отчёту эксперта 2 480 000 ₸.".to_owned(),
        claims: vec![
            claim("Возмещение ущерба", Some(2_480_000), 24_800 * 100),
            claim("Компенсация морального вреда, 300 000 ₸", None, 216_250),
        ],
        court: Some(COURT.to_owned()),
        authority: None,
        pretrial_protocol: false,
        background: case::Background::default(),
    };
    let mut it = Stage::file(clerk, "flat", day(5, 4), "saltanat", filing).await?;
    it.on(day(5, 5), "secretary", Act::AssignJudge { judge: "judge".into(), name: "Асель Даутова".to_owned() }).await?;
    it.on(day(5, 5), "judge", Act::InviteToConciliation {}).await?;
    it.on(day(5, 14), "judge", Act::AcceptClaim {}).await?;
    it.on(day(5, 18), "saltanat", Act::OpenProcedure { procedure: ProcedureKind::Mediation }).await?;
    it.on(day(5, 18), "saltanat", Act::OfferMediation { procedure: P1, until: None }).await?;
    it.on(day(5, 18), "saltanat", safe()).await?;
    for person in ["viktor", "zhetisu"] {
        it.on(day(5, 20), person, safe()).await?;
        it.on(day(5, 20), person, Act::AnswerOffer { procedure: P1, answer: Answer::Agrees, text: String::new() })
            .await?;
    }
    let document = Paper { number: "417".to_owned(), date: day(5, 21), scan: None };
    let details =
        Details { name: "Мадина Оспанова".to_owned(), language: "ru".to_owned(), ..Details::default() };
    it.on(
        day(5, 21),
        "viktor",
        Act::AddRepresentative {
            side: SECOND,
            of: "viktor".into(),
            person: "madina".into(),
            details,
            powers: vec![Power::Conduct],
            document: document.clone(),
            mandate: Some(case::Mandate {
                ground: case::MandateGround::Advocate,
                credential: Some(document),
                unbarred: true,
            }),
        },
    )
    .await?;
    for person in ["saltanat", "viktor", "zhetisu"] {
        it.on(day(6, 4), person, mediator("botagoz", MediatorKind::Professional, CENTRE_REGISTER, "Ботагоз Тлеубаева"))
            .await?;
    }
    it.on(day(6, 5), "botagoz", Act::ConsentToMediate { procedure: P1, no_conflict: true }).await?;
    it.on(day(6, 5), "botagoz", Act::ExplainMediation { procedure: P1 }).await?;
    let text = contract(
        P1,
        CaseLanguage::Russian,
        "Тлеубаева Ботагоз, реестр организации медиаторов «Центр согласия»",
        "Возмещение ущерба от залива квартиры",
        Some(Tiyn::tenge(60_000)),
    );
    it.on(day(6, 5), "botagoz", text).await?;
    for person in ["saltanat", "viktor", "zhetisu", "botagoz"] {
        it.on(day(6, 8), "botagoz", Act::SignContract { procedure: P1, signer: person.into(), manner: Manner::Paper })
            .await?;
    }
    it.on(day(6, 8), "saltanat", Act::PetitionForSuspension { procedure: P1 }).await
}

/// Dispute 3: a claim between companies, the court has invited to conciliation.
async fn supply_contract(clerk: &Clerk) -> anyhow::Result<()> {
    let claimant = party(
        "altyn-dan",
        1,
        PartyRole::Claimant,
        PartyKind::Legal,
        "ТОО «Алтын Дән»",
        "160540001007",
        ["8 7172 00 00 06", "office@altyn.example.org", "ru"],
    );
    let respondent = party(
        "orda-foods",
        2,
        PartyRole::Respondent,
        PartyKind::Legal,
        "АО «Орда Фудс»",
        "091240007002",
        ["8 7172 00 00 07", "office@orda.example.org", "ru"],
    );
    let filing = Act::File {
        road: Road::InCourt,
        procedure: ProcedureKind::Participatory,
        dispute: DisputeKind::Contract,
        language: CaseLanguage::Russian,
        parties: vec![claimant, respondent],
        story: "Поставлено муки на 18 400 000 ₸, оплачено 11 000 000 ₸. Встречное требование: две машины ниже сорта."
            .to_owned(),
        claims: vec![
            claim("Основной долг", Some(7_400_000), 222_000 * 100),
            claim("Неустойка", Some(740_000), 22_200 * 100),
        ],
        court: Some(ECONOMIC_COURT.to_owned()),
        authority: None,
        pretrial_protocol: false,
        background: case::Background::default(),
    };
    let mut it = Stage::file(clerk, "supply", day(6, 2), "altyn-dan", filing).await?;
    let judge = Act::AssignJudge { judge: "judge-economic".into(), name: "Нурлан Абенов".to_owned() };
    it.on(day(6, 3), "secretary-economic", judge).await?;
    it.on(day(6, 3), "judge-economic", Act::InviteToConciliation {}).await
}

/// Dispute 4: alimony, contact, the car; in court, invited.
async fn alimony(clerk: &Clerk) -> anyhow::Result<()> {
    let gulnar = party(
        "gulnar",
        1,
        PartyRole::Claimant,
        PartyKind::Natural,
        "Гүлнар Ахметова",
        "880614400006",
        ["8 701 000 00 08", "gulnar@example.org", "kk"],
    );
    let timur = party(
        "timur",
        2,
        PartyRole::Respondent,
        PartyKind::Natural,
        "Тимур Ахметов",
        "750101300004",
        ["8 701 000 00 09", "", "ru"],
    );
    let filing = Act::File {
        road: Road::InCourt,
        procedure: ProcedureKind::Mediation,
        dispute: DisputeKind::Family,
        language: CaseLanguage::Kazakh,
        parties: vec![gulnar, timur],
        story: "Қызымыз тоғызда. Алимент, баламен қарым-қатынас тәртібі және көлікті бөлу сұралады.".to_owned(),
        claims: vec![
            claim("Алимент", None, 0),
            claim("Баламен қарым-қатынас тәртібі", None, 0),
            claim("Көлік немесе оның жартысы", Some(2_300_000), 23_000 * 100),
        ],
        court: Some(COURT.to_owned()),
        authority: None,
        pretrial_protocol: false,
        background: case::Background::default(),
    };
    let mut it = Stage::file(clerk, "alimony", day(3, 12), "gulnar", filing).await?;
    it.on(day(3, 13), "secretary", Act::AssignJudge { judge: "judge".into(), name: "Асель Даутова".to_owned() })
        .await?;
    it.on(day(3, 13), "judge", Act::InviteToConciliation {}).await
}

/// Dispute 5: the worker asks her employer to settle; offered yesterday, the letter is still to be sent.
async fn wages(clerk: &Clerk) -> anyhow::Result<()> {
    let raushan = party(
        "raushan",
        1,
        PartyRole::Asking,
        PartyKind::Natural,
        "Раушан Бекова",
        "590404400003",
        ["8 701 000 00 10", "raushan@example.org", "ru"],
    );
    let employer = party(
        "altyn-dan",
        2,
        PartyRole::Asked,
        PartyKind::Legal,
        "ТОО «Алтын Дән»",
        "160540001007",
        ["8 7172 00 00 06", "office@altyn.example.org", "ru"],
    );
    let filing = Act::File {
        road: Road::OutOfCourt,
        procedure: ProcedureKind::Mediation,
        dispute: DisputeKind::Labour,
        language: CaseLanguage::Russian,
        parties: vec![raushan, employer],
        story: "Мне не выплатили зарплату за восемь месяцев и неверно записали стаж.".to_owned(),
        claims: vec![claim("Зарплата", Some(1_320_000), 0), claim("Исправить запись о стаже", None, 0)],
        court: None,
        authority: None,
        pretrial_protocol: false,
        background: case::Background::default(),
    };
    let mut it = Stage::file(clerk, "wages", day(6, 8), "raushan", filing).await?;
    it.on(day(6, 8), "raushan", safe()).await?;
    it.on(day(6, 8), "raushan", Act::OfferMediation { procedure: P1, until: None }).await
}

/// Dispute 6: neighbours about a fence; the parties would try mediation before the bailiff goes on.
async fn boundary(clerk: &Clerk) -> anyhow::Result<()> {
    let saltanat = party(
        "saltanat",
        1,
        PartyRole::Asking,
        PartyKind::Natural,
        "Салтанат Нурланова",
        "910718402006",
        ["8 701 000 00 03", "saltanat@example.org", "ru"],
    );
    let viktor = party(
        "viktor",
        2,
        PartyRole::Asked,
        PartyKind::Natural,
        "Виктор Ким",
        "680930300006",
        ["8 701 000 00 04", "viktor@example.org", "ru"],
    );
    let filing = Act::File {
        road: Road::OutOfCourt,
        procedure: ProcedureKind::Mediation,
        dispute: DisputeKind::Land,
        language: CaseLanguage::Russian,
        parties: vec![saltanat, viktor],
        story: "По решению суда забор нужно перенести на 2,4 м. Исполнительный лист у судебного исполнителя. Стороны хотят обсудить деньги вместо переноса.".to_owned(),
        claims: vec![claim("Перенос забора или возмещение", None, 0)],
        court: None,
        authority: None,
        pretrial_protocol: false,
        background: case::Background::default(),
    };
    let mut it = Stage::file(clerk, "fence", day(5, 11), "saltanat", filing).await?;
    it.on(day(5, 11), "saltanat", safe()).await?;
    it.on(day(5, 11), "saltanat", Act::OfferMediation { procedure: P1, until: None }).await?;
    it.on(day(5, 13), "viktor", safe()).await?;
    it.on(day(5, 13), "viktor", Act::AnswerOffer { procedure: P1, answer: Answer::Agrees, text: String::new() }).await
}
