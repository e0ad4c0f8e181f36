//! The papers of the court and before it: invitation, petition for approval, draft of the ruling.

use super::agreement::Agreed;
use super::mediation::{addressed, introductions, side};
use super::people;
use super::{claims, dated, pick};
use crate::basis::{BLANK, Basis};
use crate::paper::{Document, PaperKind, Point, SignatureLine};
use crate::spelled;
use case::{Approval, ProcedureKind, SideNo};
use words::Language;

/// The court's invitation to a conciliation procedure, with its four contents (CPC 174(1)).
pub(super) fn invitation(basis: Basis<'_>, wanted: Option<Language>) -> Option<Document> {
    let court = basis.case().court.as_ref()?;
    // Before it is sent, the court alone sees what it would send today.
    let on = court.invited_on.or(basis.view.is_court().then_some(basis.today))?;
    let judge = court.judge.as_ref().map_or(BLANK, |it| basis.person(it));
    let text = |language: Language| {
        let filed = dated(language, court.filed_on);
        let (title, contents) = invited(language, &filed);
        addressed(&basis, language, title)
            .head(pick(language, [
                format!("Күні: {}.", dated(language, on)),
                format!("Дата: {}.", dated(language, on)),
                format!("Day: {}.", dated(language, on)),
            ]))
            .clause(pick(language, ["Сіздің құқықтарыңыз", "Ваши права", "Your rights"]), contents.map(Point::from).to_vec())
            .say([pick(language, [
                "Шақыруды қабылдамасаңыз, іс әрі қарай қаралады және бұл Сіз үшін қолайсыз салдарға әкеп соқпайды.",
                "Если Вы не примете приглашение, дело рассматривается дальше, и неблагоприятных последствий для Вас это не влечёт.",
                "If you do not accept, the case goes on, and nothing bad follows for you.",
            ])])
            .sign([line(language, judge, ["Судья", "Судья", "Judge"])])
            .foot(pick(language, [
                "Негіз: Қазақстан Республикасы Азаматтық процестік кодексінің 174-бабының бірінші бөлігі.",
                "Основание: часть первая статьи 174 Гражданского процессуального кодекса Республики Казахстан.",
                "Ground: article 174, part one, of the Civil Procedure Code of the Republic of Kazakhstan.",
            ]))
    };
    Some(super::document(PaperKind::Invitation, &basis, on, wanted, text))
}

/// The invitation's title and the four things it says.
fn invited(language: Language, filed: &str) -> (&'static str, [String; 4]) {
    match language {
        Language::Kk => ("Татуласу рәсіміне қатысуға шақыру", [
            format!("Сотқа талап қою келіп түсті ({filed})."),
            "Сіз дауды (жанжалды) татуласу рәсімі шеңберінде шешуге құқылысыз: татуласу келісімін жасасуға, медиация немесе \
             партисипативтік рәсім жүргізуге болады. Бұған Сізді ешкім мәжбүрлей алмайды."
                .to_owned(),
            "Татуласудың артықшылықтары: шарттарды өзіңіз белгілейсіз; сот келісімді бекітсе, талап қоюшыға ол төлеген \
             мемлекеттік баж қайтарылады; шешімге тезірек қол жеткізіледі; қарым-қатынас сақталады. Татуласуға сот шешім шығару \
             үшін шығып кеткенге дейін болады."
                .to_owned(),
            "Сіз дәлелдемелерді өзара ашуға және ұсынуға құқылысыз (73-баптың бірінші және екінші бөліктері).".to_owned(),
        ]),
        Language::Ru => ("Приглашение для участия в примирительной процедуре", [
            format!("В суд поступил иск ({filed})."),
            "Вы вправе разрешить спор (конфликт) в рамках примирительной процедуры: заключить мировое соглашение, провести \
             медиацию или партисипативную процедуру. Никто не может принудить Вас к этому."
                .to_owned(),
            "Преимущества примирения: условия определяете Вы сами; уплаченная государственная пошлина возвращается истцу, если \
             суд утвердит соглашение; решение достигается быстрее; отношения сохраняются. Примириться можно до удаления суда для \
             вынесения решения."
                .to_owned(),
            "Вы вправе взаимно раскрыть и представить доказательства (части первая и вторая статьи 73).".to_owned(),
        ]),
        Language::En => ("Invitation to take part in a conciliation procedure", [
            format!("A claim has been filed with the court ({filed})."),
            "You may settle the dispute (conflict) by a conciliation procedure: a settlement agreement, mediation, or the \
             participatory procedure. Nobody can force you to."
                .to_owned(),
            "What speaks for it: you set the terms yourselves; the state fee is returned to the claimant when the court approves \
             the agreement; it is quicker; relations are kept. It is possible until the court retires to decide."
                .to_owned(),
            "You may disclose and submit evidence to each other (article 73, parts one and two).".to_owned(),
        ]),
    }
}

fn line(language: Language, name: &str, capacity: [&str; 3]) -> SignatureLine {
    people::line(language, name, pick(language, capacity), None)
}

/// The agreement's kind as the object of «approve»: Kazakh with its ending, Russian in the genitive.
fn approved(language: Language, kind: ProcedureKind) -> &'static str {
    match (language, kind) {
        (Language::Kk, ProcedureKind::Settlement) => "татуласу келісімін",
        (Language::Kk, ProcedureKind::Mediation) => "дауды (жанжалды) медиация тәртібімен реттеу туралы келісімді",
        (Language::Kk, ProcedureKind::Participatory) => {
            "дауды партисипативтік рәсім тәртібімен реттеу туралы келісімді"
        }
        (Language::Ru, ProcedureKind::Settlement) => "мирового соглашения",
        (Language::Ru, ProcedureKind::Mediation) => "соглашения об урегулировании спора (конфликта) в порядке медиации",
        (Language::Ru, ProcedureKind::Participatory) => {
            "соглашения об урегулировании спора в порядке партисипативной процедуры"
        }
        (Language::En, ProcedureKind::Settlement) => "the settlement agreement",
        (Language::En, ProcedureKind::Mediation) => {
            "the agreement on settlement of the dispute (conflict) by mediation"
        }
        (Language::En, ProcedureKind::Participatory) => "the agreement on settlement by the participatory procedure",
    }
}

/// The agreement as what is approved or was concluded, where the language wants it without an ending of its own.
fn named(language: Language, kind: ProcedureKind) -> String {
    match language {
        Language::En => approved(language, kind).to_owned(),
        Language::Kk | Language::Ru => people::lowered(super::agreement_name(language, kind, true)),
    }
}

/// «Татуласу келісімін жасасты», «… туралы келісім жасасты»: only the possessive takes its ending.
fn concluded_kk(kind: ProcedureKind) -> String {
    match kind {
        ProcedureKind::Settlement => approved(Language::Kk, kind).to_owned(),
        ProcedureKind::Mediation | ProcedureKind::Participatory => named(Language::Kk, kind),
    }
}

/// The article that sends an agreement of that kind to article 177.
fn article(kind: ProcedureKind) -> &'static str {
    match kind {
        ProcedureKind::Settlement => "175",
        ProcedureKind::Mediation => "180",
        ProcedureKind::Participatory => "182",
    }
}

fn capital(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |it| it.to_uppercase().chain(letters).collect())
}

/// The petition to approve the agreement (CPC 177(1)).
pub(super) fn approval_petition(basis: Basis<'_>, wanted: Option<Language>) -> Option<Document> {
    let approval = basis.case().court.as_ref()?.approval.as_ref()?;
    let by = approval.petition.map(|it| it.by).or(basis.view.side()).or(approval.sides.first().copied())?;
    let on = approval.petition.map(|it| it.on).or(approval.agreement.submitted_on).unwrap_or(basis.today);
    let text = |language: Language| {
        let what = approved(language, approval.kind);
        let title = match language {
            Language::Kk => format!("{} бекіту туралы өтінішхат", capital(what)),
            Language::Ru => format!("Ходатайство об утверждении {what}"),
            Language::En => format!("Petition to approve {what}"),
        };
        let from = side(&basis, language, by);
        addressed(&basis, language, &title)
            .head(pick(
                language,
                [
                    format!("Кімнен: {from}. Күні: {}.", dated(language, on)),
                    format!("От кого: {from}. Дата: {}.", dated(language, on)),
                    format!("From: {from}. Day: {}.", dated(language, on)),
                ],
            ))
            .say(petition(&basis, approval, by, language))
            .under(pick(language, ["Қоса берілген құжаттар", "Приложения", "Attached"]), attached(&basis, by, language))
            .sign(people::lines(&basis, language, &[by], None, &[]))
    };
    Some(super::document(PaperKind::ApprovalPetition, &basis, on, wanted, text))
}

fn petition(basis: &Basis<'_>, approval: &Approval, by: SideNo, language: Language) -> Vec<String> {
    let what = named(language, approval.kind);
    let no = article(approval.kind);
    let concluded = approval.agreement.concluded.map_or(approval.agreement.drawn_up_on, |it| it.in_force_on);
    let mut points = vec![
        match language {
            Language::Kk => format!(
                "Тараптар {} {} жасасты. Оны бекітуді және іс бойынша іс жүргізуді тоқтатуды сұраймын (Қазақстан Республикасы \
                 Азаматтық процестік кодексінің 177 және {no}-баптары).",
                spelled::kk::day(concluded, spelled::kk::Ending::At),
                concluded_kk(approval.kind)
            ),
            Language::Ru => format!(
                "Прошу утвердить {what}, заключённое сторонами {}, и прекратить производство по делу (статьи 177 и {no} \
                 Гражданского процессуального кодекса Республики Казахстан).",
                dated(language, concluded)
            ),
            Language::En => format!(
                "I ask the court to approve {what} of {} and to end the proceedings (articles 177 and {no} of the Civil Procedure \
                 Code of the Republic of Kazakhstan).",
                dated(language, concluded)
            ),
        },
        pick(language, [
            "Іс бойынша іс жүргізу тоқтатылса, дәл сол тараптар арасындағы, дәл сол нысана туралы және дәл сол негіздер бойынша \
             дау бойынша сотқа қайта жүгінуге болмайтыны маған белгілі (278-баптың екінші бөлігі).",
            "Мне известно, что при прекращении производства повторное обращение в суд по спору между теми же сторонами, о том же \
             предмете и по тем же основаниям не допускается (часть вторая статьи 278).",
            "I know that once proceedings have ended, the same dispute between the same parties on the same grounds cannot be \
             brought again (article 278, part two).",
        ])
        .to_owned(),
    ];
    let refund = law::refund_of(basis.case());
    if refund.0 > 0 {
        let sum = spelled::amount(refund, language);
        points.push(pick(
            language,
            [
                format!("Талап қоюшыға ол төлеген мемлекеттік бажды бюджеттен қайтаруды сұраймын: {sum}."),
                format!("Прошу возвратить истцу из бюджета уплаченную им государственную пошлину: {sum}."),
                format!("I ask that the state fee be returned to the claimant from the budget: {sum}."),
            ],
        ));
    }
    if approval.without.contains(&by) {
        points.push(
            pick(
                language,
                [
                    "Өтінішхатты менің қатысуымсыз қарауды сұраймын (177-баптың бірінші бөлігі).",
                    "Прошу рассмотреть ходатайство без моего участия (часть первая статьи 177).",
                    "I ask that the petition be considered without me (article 177, part one).",
                ],
            )
            .to_owned(),
        );
    }
    points
}

fn attached(basis: &Basis<'_>, by: SideNo, language: Language) -> Vec<Point> {
    let mut points: Vec<Point> = vec![
        pick(
            language,
            [
                "Тараптар қол қойған келісім.",
                "Соглашение, подписанное сторонами.",
                "The agreement signed by the parties.",
            ],
        )
        .into(),
    ];
    let members = basis.case().members(by);
    if members.iter().any(|it| !basis.representatives(it).is_empty()) {
        points.push(
            pick(
                language,
                [
                    "Өкілдің өкілеттіктерін растайтын құжат.",
                    "Документ, подтверждающий полномочия представителя.",
                    "The document that proves the representative’s powers.",
                ],
            )
            .into(),
        );
    }
    points
}

/// A draft of the ruling that approves the agreement: the four contents of CPC 177(5) within the frame of CPC 269.
pub(super) fn ruling(basis: Basis<'_>, wanted: Option<Language>) -> Option<Document> {
    let court = basis.case().court.as_ref().filter(|_| basis.view.is_court())?;
    let approval = court.approval.as_ref()?;
    let agreed = Agreed::of(basis)?;
    agreed.terms()?;
    let judge = court.judge.as_ref().map_or(BLANK, |it| basis.person(it));
    let on = approval.ruling.as_ref().map(|it| it.on);
    let text = |language: Language| {
        let what = approved(language, approval.kind);
        let title = match language {
            Language::Kk => format!("{} бекіту және іс бойынша іс жүргізуді тоқтату туралы ұйғарым", capital(what)),
            Language::Ru => format!("Определение об утверждении {what} и прекращении производства по делу"),
            Language::En => format!("Ruling to approve {what} and to end the proceedings"),
        };
        let [parties, subject, question, reasons, operative, complaint] = headings(language);
        addressed(&basis, language, &title)
            .note(draft(language))
            .head(place_and_day(language, agreed.place(), on, judge))
            .under(parties, introductions(&basis, language))
            .under(subject, claims(&basis, language))
            .under(question, vec![asked(language, what).into()])
            .under(reasons, reasoned(language, article(approval.kind)).map(Point::from).to_vec())
            .clause(operative, operative_part(&basis, &agreed, language))
            .under(complaint, vec![complaints(language).into()])
            .sign([
                line(language, judge, ["Судья", "Судья", "Judge"]),
                line(
                    language,
                    BLANK,
                    ["Сот отырысының хатшысы", "Секретарь судебного заседания", "Secretary of the court session"],
                ),
            ])
    };
    Some(super::document(PaperKind::Ruling, &basis, on.unwrap_or(basis.today), wanted, text))
}

fn headings(language: Language) -> [&'static str; 6] {
    pick(
        language,
        [
            [
                "Іске қатысатын адамдар",
                "Мәлімделген талап",
                "Қаралатын мәселе",
                "Уәждер",
                "Сот ұйғарды",
                "Шағым жасау тәртібі мен мерзімі",
            ],
            [
                "Лица, участвующие в деле",
                "Заявленное требование",
                "Вопрос, по которому выносится определение",
                "Мотивы",
                "Суд определил",
                "Порядок и срок обжалования",
            ],
            ["Persons taking part", "The claim", "The question", "Reasons", "The court rules", "Complaint"],
        ],
    )
}

pub(super) fn draft(language: Language) -> &'static str {
    pick(
        language,
        [
            "Жоба. Іс материалдары бойынша жасалды; судья қол қоймайынша күші жоқ.",
            "Проект. Составлен по материалам дела; без подписи судьи силы не имеет.",
            "Draft made from the case file; without the judge’s signature it has no force.",
        ],
    )
}

fn place_and_day(language: Language, place: &str, on: Option<jiff::civil::Date>, judge: &str) -> String {
    let day = on.map_or_else(|| BLANK.to_owned(), |it| dated(language, it));
    let (place, judge) = (crate::paper::within(place), crate::paper::within(judge));
    pick(
        language,
        [
            format!("Шығарылған күні мен жері: {day}, {place}. Судья: {judge}. Сот отырысының хатшысы: {BLANK}."),
            format!("Дата и место вынесения: {day}, {place}. Судья: {judge}. Секретарь судебного заседания: {BLANK}."),
            format!("Day and place: {day}, {place}. Judge: {judge}. Secretary: {BLANK}."),
        ],
    )
}

fn asked(language: Language, what: &str) -> String {
    pick(
        language,
        [
            format!("Тараптардың {what} бекіту туралы өтінішхаты."),
            format!("Ходатайство сторон об утверждении {what}."),
            format!("The parties’ petition to approve {what}."),
        ],
    )
}

fn reasoned(language: Language, article: &str) -> [String; 3] {
    pick(
        language,
        [
            [
                "Келісімді жасасудың құқықтық салдары тараптарға ол бекітілгенге дейін түсіндірілді.".to_owned(),
                "Келісім заңға қайшы келмейді және басқа тұлғалардың құқықтары мен заңды мүдделерін бұзбайды."
                    .to_owned(),
                format!(
                    "Сот Қазақстан Республикасы Азаматтық процестік кодексінің 176, 177, {article}, 269 және 277-баптарын басшылыққа алды."
                ),
            ],
            [
                "Правовые последствия заключения соглашения разъяснены сторонам до его утверждения.".to_owned(),
                "Соглашение не противоречит закону и не нарушает права и законные интересы других лиц.".to_owned(),
                format!(
                    "Суд руководствовался статьями 176, 177, {article}, 269 и 277 Гражданского процессуального кодекса Республики Казахстан."
                ),
            ],
            [
                "The legal consequences were explained to the parties before approval.".to_owned(),
                "The agreement is not contrary to law and does not violate rights and lawful interests of others."
                    .to_owned(),
                format!(
                    "The court was guided by articles 176, 177, {article}, 269 and 277 of the Civil Procedure Code of the Republic of Kazakhstan."
                ),
            ],
        ],
    )
}

/// The four contents of a ruling (CPC 177(5)).
pub(super) fn operative_part(basis: &Basis<'_>, agreed: &Agreed<'_>, language: Language) -> Vec<Point> {
    let what = named(language, agreed.kind);
    let mut points: Vec<Point> = vec![
        match language {
            Language::Kk => format!("{} бекітілсін, іс бойынша іс жүргізу тоқтатылсын.", capital(&what)),
            Language::Ru => format!("Утвердить {what}, заключённое сторонами; производство по делу прекратить."),
            Language::En => format!("To approve {what} and to end the proceedings."),
        }
        .into(),
        pick(
            language,
            [
                "Келісімнің шарттары және оны орындау мерзімдері:",
                "Условия соглашения и сроки его исполнения:",
                "Terms of the agreement and terms of its performance:",
            ],
        )
        .into(),
    ];
    points.extend(agreed.terms_in(language));
    points.push(agreed.costs_in(language).into());
    let refund = law::refund_of(basis.case());
    if refund.0 > 0 {
        let sum = spelled::amount(refund, language);
        points.push(
            pick(
                language,
                [
                    format!("Талап қоюшыға ол төлеген мемлекеттік баж бюджеттен қайтарылсын: {sum}."),
                    format!("Возвратить истцу из бюджета уплаченную им государственную пошлину: {sum}."),
                    format!("The state fee is to be returned to the claimant from the budget: {sum}."),
                ],
            )
            .into(),
        );
    }
    points
}

fn complaints(language: Language) -> &'static str {
    pick(
        language,
        [
            "Ұйғарымға ол түпкілікті нысанда дайындалған күннен бастап он жұмыс күні ішінде апелляциялық сатыдағы сотқа жеке шағым \
         берілуі, прокурор өтінішхат келтіруі мүмкін (177-баптың жетінші бөлігі, 429-баптың бірінші бөлігі).",
            "На определение в течение десяти рабочих дней со дня его изготовления в окончательной форме может быть подана частная \
         жалоба, принесено ходатайство прокурором в суд апелляционной инстанции (часть седьмая статьи 177, часть первая статьи 429).",
            "Within ten working days from its final text a private complaint, or a petition of the prosecutor, may be brought to the \
         court of appeal (article 177, part seven; article 429, part one).",
        ],
    )
}
