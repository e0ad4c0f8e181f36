//! The papers of a mediation beside its contract and agreement: offer, extension, the two notices of its end, the journal.

use super::people::{self, Data, Place, introduced};
use super::{claims, dated, pick, settling};
use crate::basis::{BLANK, Basis};
use crate::paper::{Document, Paper, PaperKind, Point};
use crate::spelled::{en, kk, ru};
use case::{EndGround, Procedure, SessionForm, SessionStatus, SideNo};
use jiff::civil::Date;
use words::Language;

/// The written offer to turn to mediation (Law on Mediation 20(6)).
pub(super) fn offer(basis: Basis<'_>, wanted: Option<Language>) -> Option<Document> {
    let offer = basis.mediation()?.offer.as_ref()?;
    let asked: Vec<SideNo> = settling(&basis).into_iter().filter(|it| *it != offer.by).collect();
    let names = |sides: &[SideNo]| sides.iter().map(|it| basis.names(*it)).collect::<Vec<_>>().join("; ");
    let (to, from) = (names(&asked), basis.names(offer.by));
    let text = |language: Language| {
        let head = pick(
            language,
            [
                [
                    format!("Кімге: {to}"),
                    format!("Кімнен: {from}"),
                    format!("{}, №\u{a0}{} іс", dated(language, offer.sent_on), basis.number),
                ],
                [
                    format!("Кому: {to}"),
                    format!("От кого: {from}"),
                    format!("{}, дело №\u{a0}{}", dated(language, offer.sent_on), basis.number),
                ],
                [
                    format!("To: {to}"),
                    format!("From: {from}"),
                    format!("{}, case No.\u{a0}{}", dated(language, offer.sent_on), basis.number),
                ],
            ],
        );
        let [title, what, subject, term] = pick(
            language,
            [
                ["Медиацияға жүгіну туралы ұсыныс", "Ұсыныс", "Даудың (жанжалдың) нысанасы", "Жауап беру мерзімі"],
                ["Предложение об обращении к медиации", "Предложение", "Предмет спора (конфликта)", "Срок для ответа"],
                ["Offer to turn to mediation", "The offer", "Subject of the dispute (conflict)", "Term for the answer"],
            ],
        );
        let paper = head.into_iter().fold(Paper::new(language, title), Paper::head);
        paper
            .clause(what, offered(language))
            .clause_if_any(subject, claims(&basis, language))
            .clause(term, answer(&basis, language, offer.until))
            .sign(people::lines(&basis, language, &[offer.by], None, &[]))
            .foot(pick(
                language,
                [
                    "Негіз: «Медиация туралы» Қазақстан Республикасы Заңының 20-бабының 6-тармағы.",
                    "Основание: пункт 6 статьи 20 Закона Республики Казахстан «О медиации».",
                    "Ground: article 20, paragraph 6, of the Law of the Republic of Kazakhstan on Mediation.",
                ],
            ))
    };
    Some(super::document(PaperKind::Offer, &basis, offer.sent_on, wanted, text))
}

fn offered(language: Language) -> Vec<Point> {
    let points = pick(
        language,
        [
            [
                "Дауды (жанжалды) медиация тәртібімен, екі тарап өзара келісіп таңдайтын тәуелсіз әрі бейтарап медиатордың \
             жәрдемдесуімен реттеуді ұсынамыз.",
                "Медиацияға қатысу ерікті. Медиацияда мәлім болған мәліметтер құпия сақталады.",
            ],
            [
                "Предлагаем урегулировать спор (конфликт) в порядке медиации – при содействии независимого и беспристрастного \
             медиатора, которого стороны выберут по взаимному согласию.",
                "Участие в медиации добровольно. Сведения, ставшие известными в ходе медиации, не разглашаются.",
            ],
            [
                "We offer to settle the dispute (conflict) by mediation, with the help of an independent and impartial mediator \
             whom the parties choose together.",
                "Taking part in mediation is voluntary. What becomes known in mediation is not disclosed.",
            ],
        ],
    );
    points.map(Point::from).to_vec()
}

fn answer(basis: &Basis<'_>, language: Language, until: Option<Date>) -> Vec<Point> {
    let until = until.or(basis.outside.answer_by);
    let first = match (language, until) {
        (Language::Kk, Some(day)) => {
            format!("Ұсынысқа {} кешіктірмей жауап беруді сұраймыз.", kk::day(day, kk::Ending::From))
        }
        (Language::Ru, Some(day)) => format!("Просим ответить на предложение не позднее {}.", ru::day(day)),
        (Language::En, Some(day)) => format!("Please answer by {}.", en::day(day)),
        (Language::Kk, None) => {
            "Ұсынысқа ол жіберілген күннен бастап күнтізбелік 10 (он) күн ішінде жауап беруді сұраймыз.".to_owned()
        }
        (Language::Ru, None) => {
            "Просим ответить на предложение в течение 10 (десяти) календарных дней со дня его направления.".to_owned()
        }
        (Language::En, None) => "Please answer within 10 (ten) calendar days from the day it was sent.".to_owned(),
    };
    let second = pick(
        language,
        [
            "Осы мерзімде келісім алынбаса, ұсыныс қабылданбаған болып есептеледі.",
            "Если в этот срок согласие не получено, предложение считается отклонённым.",
            "Where no consent arrives in that term, the offer counts as rejected.",
        ],
    );
    vec![first.into(), second.into()]
}

/// The parties' joint written notice that mediation goes on (Law on Mediation 23, CPC 272(7)).
pub(super) fn extension(basis: Basis<'_>, wanted: Option<Language>) -> Option<Document> {
    let procedure = basis.mediation()?;
    let until = procedure.extension.as_ref().map(|it| it.until).or(procedure.extended_until)?;
    let contract_on = procedure.started_on()?;
    let in_court = basis.case().is_in_court();
    let text = |language: Language| {
        let title = pick(
            language,
            [
                "Медиацияны жүргізу мерзімін ұзарту туралы бірлескен жазбаша хабарлама",
                "Совместное письменное уведомление о продлении срока проведения медиации",
                "Joint written notice of extension of the term of mediation",
            ],
        );
        let mut points: Vec<Point> = vec![
            match language {
                Language::Kk => format!(
                    "{} жасалған медиация туралы шарт бойынша жүргізіліп жатқан медиацияның мерзімі тараптардың өзара шешімімен \
                     {} дейін (осы күнді қоса алғанда) ұзартылды.",
                    kk::day(contract_on, kk::Ending::At), kk::day(until, kk::Ending::To)
                ),
                Language::Ru => format!(
                    "Срок медиации, проводимой по договору о медиации от {}, по взаимному решению сторон продлён по {} включительно.",
                    ru::day(contract_on), ru::day(until)
                ),
                Language::En => format!(
                    "By decision of both parties the term of the mediation under the contract of {} is extended to {}, that day included.",
                    en::day(contract_on), en::day(until)
                ),
            }
            .into(),
            pick(language, [
                "Медиацияның жалпы мерзімі күнтізбелік алпыс күннен аспайды.",
                "Общий срок медиации не превышает шестидесяти календарных дней.",
                "The whole term of the mediation does not exceed sixty calendar days.",
            ])
            .into(),
        ];
        if in_court {
            points.push(pick(language, [
                "Хабарлама іс жүргізуінде азаматтық іс жатқан сотқа жіберіледі. Медиацияның барысы мен мазмұны туралы мәліметтер \
                 онда жоқ.",
                "Уведомление направляется суду, в производстве которого находится гражданское дело. Сведений о ходе и содержании \
                 медиации оно не содержит.",
                "The notice goes to the court that has the civil case. It says nothing of the course or content of the mediation.",
            ]).into());
        }
        addressed(&basis, language, title)
            .say(points)
            .sign(people::lines(&basis, language, &settling(&basis), None, &[]))
            .foot(match (language, in_court) {
                (Language::Kk, true) => {
                    "Негіз: «Медиация туралы» Қазақстан Республикасы Заңының 23-бабының 2-тармағы; Қазақстан \
                    Республикасы Азаматтық процестік кодексінің 272-бабының 7) тармақшасы."
                }
                (Language::Kk, false) => {
                    "Негіз: «Медиация туралы» Қазақстан Республикасы Заңының 23-бабының 1-тармағы."
                }
                (Language::Ru, true) => {
                    "Основание: пункт 2 статьи 23 Закона Республики Казахстан «О медиации»; подпункт 7) статьи \
                    272 Гражданского процессуального кодекса Республики Казахстан."
                }
                (Language::Ru, false) => "Основание: пункт 1 статьи 23 Закона Республики Казахстан «О медиации».",
                (Language::En, true) => {
                    "Ground: article 23, paragraph 2, of the Law on Mediation; article 272, subparagraph 7, of the \
                    Civil Procedure Code."
                }
                (Language::En, false) => "Ground: article 23, paragraph 1, of the Law on Mediation.",
            })
    };
    Some(super::document(PaperKind::Extension, &basis, basis.today, wanted, text))
}

/// A paper that goes to the court when it has the case, and names the case and its parties.
pub(super) fn addressed(basis: &Basis<'_>, language: Language, title: &str) -> Paper {
    let mut paper = Paper::new(language, title);
    if basis.case().is_in_court() {
        let court = match basis.outside.court.of(language) {
            "" => BLANK,
            name => name,
        };
        paper =
            paper.head(pick(language, [format!("Сот: {court}"), format!("Суд: {court}"), format!("Court: {court}")]));
    }
    let names: Vec<String> = settling(basis).into_iter().map(|it| basis.names(it)).collect();
    let names = names.join("; ");
    paper.head(pick(
        language,
        [
            format!("№\u{a0}{} іс. Тараптар: {names}.", basis.number),
            format!("Дело №\u{a0}{}. Стороны: {names}.", basis.number),
            format!("Case No.\u{a0}{}. Parties: {names}.", basis.number),
        ],
    ))
}

/// The ground of the end, in the words of the law, with its place in article 26(1).
pub(super) fn ground(language: Language, ground: EndGround) -> String {
    let (no, words) = match ground {
        EndGround::Agreement => (
            1,
            [
                "тараптардың дауды (жанжалды) реттеу туралы келісімге қол қоюы",
                "подписание сторонами соглашения об урегулировании спора (конфликта)",
                "the parties signed an agreement on settlement of the dispute (conflict)",
            ],
        ),
        EndGround::Excluded => (
            2,
            [
                "медиатордың дауды (жанжалды) медиация арқылы шешу мүмкіндігін болғызбайтын мән-жайларды анықтауы",
                "установление медиатором обстоятельств, исключающих возможность разрешения спора (конфликта) путём медиации",
                "the mediator found circumstances that exclude settling the dispute (conflict) by mediation",
            ],
        ),
        EndGround::PartiesRefused => (
            3,
            [
                "тараптардың (тараптың) медиациядан жазбаша бас тартуы",
                "письменный отказ сторон (стороны) от медиации",
                "written refusal of mediation by the parties (a party)",
            ],
        ),
        EndGround::OnePartyRefused => (
            4,
            [
                "тараптардың біреуінің медиацияны жалғастырудан жазбаша бас тартуы",
                "письменный отказ одной из сторон от продолжения медиации",
                "written refusal of one party to continue mediation",
            ],
        ),
        EndGround::TermRanOut => (
            5,
            [
                "медиацияны жүргізу мерзімінің аяқталуы",
                "истечение срока проведения медиации",
                "the term of mediation ran out",
            ],
        ),
    };
    match language {
        Language::Kk => format!(
            "{} («Медиация туралы» Қазақстан Республикасы Заңының 26-бабы 1-тармағының {no}) тармақшасы)",
            words[0]
        ),
        Language::Ru => {
            format!("{} (подпункт {no}) пункта 1 статьи 26 Закона Республики Казахстан «О медиации»)", words[1])
        }
        Language::En => format!("{} (article 26, paragraph 1, subparagraph {no}, of the Law on Mediation)", words[2]),
    }
}

/// The mediator's notice that mediation has ended: the ground, the day, no content (Law on Mediation 26(2)).
pub(super) fn termination_notice(basis: Basis<'_>, wanted: Option<Language>) -> Option<Document> {
    let procedure = basis.mediation()?;
    let (why, on) = procedure.end?;
    let issued = procedure.notice_issued_on?;
    let mediator = basis.person(&procedure.mediator.as_ref()?.person);
    let names: Vec<String> = settling(&basis).into_iter().map(|it| basis.names(it)).collect();
    let names = names.join("; ");
    let text = |language: Language| {
        let title = pick(
            language,
            [
                "Медиация рәсімінің тоқтатылғаны туралы хабарлама",
                "Уведомление о прекращении процедуры медиации",
                "Notice of termination of the mediation procedure",
            ],
        );
        let reason = ground(language, why);
        let points = pick(
            language,
            [
                [
                    format!(
                        "Медиатор {mediator} мынаны хабарлайды: тараптар арасындағы ({names}) №\u{a0}{} іс бойынша медиация рәсімі {} тоқтатылды.",
                        basis.number,
                        kk::day(on, kk::Ending::At)
                    ),
                    format!("Тоқтатылу себебі: {reason}."),
                    "Медиацияның барысы мен мазмұны туралы мәліметтер бұл хабарламада жоқ.".to_owned(),
                    format!("Хабарлама берілген күн: {}.", kk::day(issued, kk::Ending::Plain)),
                ],
                [
                    format!(
                        "Медиатор {mediator} уведомляет: процедура медиации по делу №\u{a0}{} между сторонами ({names}) прекращена {}.",
                        basis.number,
                        ru::day(on)
                    ),
                    format!("Причина прекращения: {reason}."),
                    "Сведений о ходе и содержании медиации уведомление не содержит.".to_owned(),
                    format!("Уведомление выдано {}.", ru::day(issued)),
                ],
                [
                    format!(
                        "The mediator {mediator} gives notice that the mediation in case No.\u{a0}{} between the parties ({names}) ended on {}.",
                        basis.number,
                        en::day(on)
                    ),
                    format!("Reason: {reason}."),
                    "This notice says nothing of the course or content of the mediation.".to_owned(),
                    format!("Issued on {}.", en::day(issued)),
                ],
            ],
        );
        Paper::new(language, title)
            .say(points)
            .sign([people::line(language, mediator, people::mediator_word(language), None)])
            .foot(pick(
                language,
                [
                    "Негіз: «Медиация туралы» Қазақстан Республикасы Заңының 26-бабының 2-тармағы.",
                    "Основание: пункт 2 статьи 26 Закона Республики Казахстан «О медиации».",
                    "Ground: article 26, paragraph 2, of the Law on Mediation.",
                ],
            ))
    };
    Some(super::document(PaperKind::TerminationNotice, &basis, issued, wanted, text))
}

/// The parties' notice to the court that mediation ended without an agreement (Law on Mediation 23(4)).
pub(super) fn notice_to_court(basis: Basis<'_>, wanted: Option<Language>) -> Option<Document> {
    let (why, on) = basis.mediation()?.end.filter(|it| it.0 != EndGround::Agreement)?;
    if !basis.case().is_in_court() {
        return None;
    }
    let text = |language: Language| {
        let title = pick(
            language,
            [
                "Медиацияны тоқтату туралы жазбаша хабарлама",
                "Письменное уведомление о прекращении медиации",
                "Written notice of termination of mediation",
            ],
        );
        let reason = ground(language, why);
        let points = pick(
            language,
            [
                [
                    format!(
                        "Тараптар азаматтық процесс шеңберінде жүргізілген медиацияның {} тоқтатылғанын хабарлайды.",
                        kk::day(on, kk::Ending::At)
                    ),
                    format!("Негізі: {reason}."),
                    "Медиацияның барысы мен мазмұны туралы мәліметтер жария етілмейді.".to_owned(),
                ],
                [
                    format!(
                        "Стороны сообщают, что медиация, проводившаяся в рамках гражданского процесса, прекращена {}.",
                        ru::day(on)
                    ),
                    format!("Основание: {reason}."),
                    "Сведения о ходе и содержании медиации не разглашаются.".to_owned(),
                ],
                [
                    format!(
                        "The parties give notice that the mediation held within the civil proceedings ended on {}.",
                        en::day(on)
                    ),
                    format!("Ground: {reason}."),
                    "The course and content of the mediation are not disclosed.".to_owned(),
                ],
            ],
        );
        addressed(&basis, language, title)
            .say(points)
            .sign(people::lines(&basis, language, &settling(&basis), None, &[]))
            .foot(pick(
                language,
                [
                    "Негіз: «Медиация туралы» Қазақстан Республикасы Заңының 23-бабы 4-тармағының 2) тармақшасы.",
                    "Основание: подпункт 2) пункта 4 статьи 23 Закона Республики Казахстан «О медиации».",
                    "Ground: article 23, paragraph 4, subparagraph 2, of the Law on Mediation.",
                ],
            ))
    };
    Some(super::document(PaperKind::NoticeToCourt, &basis, on, wanted, text))
}

/// The mediator's sheet of one mediation: days and numbers, nothing of what was said, and no party's name.
pub(super) fn journal(basis: Basis<'_>, wanted: Option<Language>) -> Option<Document> {
    let procedure = basis.mediation().filter(|_| basis.view.is_mediator())?;
    let mediator = basis.person(&procedure.mediator.as_ref()?.person);
    let text = |language: Language| {
        let title = pick(language, ["Медиацияны есепке алу парағы", "Лист учёта медиации", "Sheet of the mediation"]);
        Paper::new(language, title)
            .head(pick(language, [
                format!("№\u{a0}{} іс. Медиатор: {mediator}.", basis.number),
                format!("Дело №\u{a0}{}. Медиатор: {mediator}.", basis.number),
                format!("Case No.\u{a0}{}. Mediator: {mediator}.", basis.number),
            ]))
            .say([Point::of(vec![crate::paper::Block::Table(days(procedure, language))])])
            .sign([people::line(language, mediator, people::mediator_word(language), None)])
            .foot(pick(language, [
                "Заңда бұл парақтың нысаны белгіленбеген. Тараптардың есімдері мен медиацияның мазмұны көрсетілмейді.",
                "Форма этого листа законом не установлена. Имена сторон и содержание медиации не указываются.",
                "The law sets no form for this sheet. Names of parties and the content of the mediation are left out.",
            ]))
    };
    Some(super::document(PaperKind::Journal, &basis, basis.today, wanted, text))
}

fn days(procedure: &Procedure, language: Language) -> crate::paper::Table {
    let agreement = procedure.agreement.as_ref();
    let mut rows: Vec<Vec<String>> = vec![];
    let mut row = |what: [&str; 3], on: Option<Date>| {
        if let Some(on) = on {
            rows.push(vec![pick(language, what).to_owned(), words::date_numeric(on)]);
        }
    };
    row(["Рәсім ашылды", "Процедура открыта", "Procedure opened"], Some(procedure.opened_on));
    row(
        ["Медиация ұсынылды", "Медиация предложена", "Mediation offered"],
        procedure.offer.as_ref().map(|it| it.sent_on),
    );
    row(["Медиация туралы шарт жасалды", "Договор о медиации заключён", "Contract concluded"], procedure.started_on());
    for session in procedure.sessions.iter().filter(|it| it.status == SessionStatus::Held) {
        // Kazakhstan has one time, five hours before Greenwich.
        let on = jiff::tz::Offset::constant(5).to_datetime(session.at).date();
        row(form(session.form), Some(on));
    }
    row(["Мерзім мына күнге дейін ұзартылды", "Срок продлён по", "Extended to"], procedure.extended_until);
    row(
        ["Келісім жасалды", "Соглашение заключено", "Agreement concluded"],
        agreement.and_then(|it| it.concluded).map(|it| it.in_force_on),
    );
    row(
        ["Келісім сотқа жіберілді", "Соглашение направлено суду", "Agreement sent to the court"],
        agreement.and_then(|it| it.submitted_on),
    );
    if let Some((why, on)) = procedure.end {
        let reason = ground(language, why);
        rows.push(vec![
            pick(
                language,
                [
                    format!("Медиация тоқтатылды: {reason}"),
                    format!("Медиация прекращена: {reason}"),
                    format!("Mediation ended: {reason}"),
                ],
            ),
            words::date_numeric(on),
        ]);
    }
    let label = pick(language, ["Медиацияның күндері", "Дни медиации", "Days of the mediation"]);
    let head = pick(language, [["Не болды", "Күні"], ["Что произошло", "Дата"], ["What happened", "Day"]]);
    crate::paper::Table { label: label.to_owned(), head: head.map(str::to_owned).to_vec(), rows }
}

fn form(form: SessionForm) -> [&'static str; 3] {
    match form {
        SessionForm::InPerson => ["Бетпе-бет кездесу өтті", "Состоялась личная встреча", "Session in person"],
        SessionForm::Phone => ["Телефон арқылы кездесу өтті", "Состоялась встреча по телефону", "Session by telephone"],
        SessionForm::Video => [
            "Бейне-конференц-байланыс арқылы кездесу өтті",
            "Состоялась встреча по видео-конференц-связи",
            "Session by video",
        ],
        SessionForm::Messages => {
            ["Электрондық хабарлар алмасылды", "Состоялся обмен электронными сообщениями", "Exchange of messages"]
        }
        SessionForm::OtherMeans => [
            "Өзге байланыс құралдары арқылы кездесу өтті",
            "Состоялась встреча иными средствами связи",
            "Session by other means",
        ],
    }
}

/// Sides as a paper introduces them, one point for each.
pub(super) fn introductions(basis: &Basis<'_>, language: Language) -> Vec<Point> {
    let sides = settling(basis).into_iter().filter_map(|it| basis.case().side(it));
    sides.map(|it| introduced(basis, language, it, Data::Shown).into()).collect()
}

/// The names of a side as a subject.
pub(super) fn side(basis: &Basis<'_>, language: Language, no: SideNo) -> String {
    people::side(basis, language, no, Place::Subject)
}
