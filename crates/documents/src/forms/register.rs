//! The papers of a register of mediators: application, protocol of the gathering, a mediator's card, a sheet for a board.

use super::people;
use super::{dated, pick};
use crate::basis::{BLANK, Name};
use crate::paper::{Block, Code, Document, Paper, PaperKind, Point, Table};
use case::MediatorKind;
use jiff::civil::Date;
use words::Language;

/// A mediator as a register publishes him or her.
#[derive(Clone, Debug)]
pub struct RegisterEntry {
    pub name: Name,
    pub kind: MediatorKind,
    pub number: Option<u32>,
    pub standing: EntryStanding,
    pub contacts: String,
    pub languages: Name,
    pub specialisation: Name,
}

/// How an entry stands on the day of the paper.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum EntryStanding {
    InForce,
    Suspended { until: Option<Date> },
    Gone,
}

/// Who keeps a register, of what kind, and where.
#[derive(Clone, Debug)]
pub struct RegisterHead {
    pub keeper: Name,
    pub kind: MediatorKind,
    pub territory: Name,
}

/// Who asks to be entered.
#[derive(Clone, Debug)]
pub struct Applicant {
    pub entry: RegisterEntry,
    pub born: Option<Date>,
    pub address: Name,
    /// The papers that are handed in, by their number in article 14(2): 1 to 6.
    pub papers: Vec<u8>,
}

/// The gathering that elected public mediators (Law on Mediation 15).
#[derive(Clone, Debug)]
pub struct Gathering {
    pub territory: Name,
    pub place: Name,
    pub on: Option<Date>,
    pub number: String,
    pub present: Option<u32>,
    pub elected: Vec<Name>,
}

const BOTH: [Language; 2] = [Language::Kk, Language::Ru];

fn document(
    kind: PaperKind,
    number: String,
    day: Date,
    wanted: Option<Language>,
    text: impl Fn(Language) -> Paper,
) -> Document {
    let texts = wanted.map_or_else(|| BOTH.to_vec(), |it| vec![it]).into_iter().map(text).collect();
    Document { kind, number, day, texts, code: None }
}

fn or_blank(text: &str) -> &str {
    if text.trim().is_empty() { BLANK } else { text }
}

fn kind_name(language: Language, kind: MediatorKind) -> &'static str {
    match kind {
        MediatorKind::Professional => {
            pick(language, ["кәсіпқой медиатор", "профессиональный медиатор", "professional mediator"])
        }
        MediatorKind::Public => pick(language, ["қоғамдық медиатор", "общественный медиатор", "public mediator"]),
        MediatorKind::RetiredJudge => {
            pick(language, ["отставкадағы судья – медиатор", "судья в отставке – медиатор", "retired judge, mediator"])
        }
        MediatorKind::Judge => pick(language, ["судья – медиатор", "судья-медиатор", "judge as mediator"]),
    }
}

fn register_name(language: Language, kind: MediatorKind) -> &'static str {
    match kind {
        MediatorKind::Public => pick(
            language,
            ["Қоғамдық медиаторлар тізілімі", "Реестр общественных медиаторов", "Register of public mediators"],
        ),
        MediatorKind::RetiredJudge => pick(
            language,
            [
                "Медиатор қызметін кәсіби негізде жүзеге асыратын отставкадағы судьялардың тізілімі",
                "Реестр судей в отставке, осуществляющих деятельность медиатора на профессиональной основе",
                "Register of retired judges acting as professional mediators",
            ],
        ),
        MediatorKind::Professional | MediatorKind::Judge => pick(
            language,
            [
                "Кәсіпқой медиаторлар тізілімі",
                "Реестр профессиональных медиаторов",
                "Register of professional mediators",
            ],
        ),
    }
}

fn standing(language: Language, it: EntryStanding) -> String {
    match it {
        EntryStanding::InForce => pick(language, ["тізілімде тұр", "состоит в реестре", "in the register"]).to_owned(),
        EntryStanding::Suspended { until: Some(day) } => match language {
            Language::Kk => format!(
                "қызметі тоқтатыла тұрған, {} дейін",
                crate::spelled::kk::day(day, crate::spelled::kk::Ending::To)
            ),
            Language::Ru => format!("деятельность приостановлена по {}", dated(language, day)),
            Language::En => format!("suspended until {}", dated(language, day)),
        },
        EntryStanding::Suspended { until: None } => {
            pick(language, ["қызметі тоқтатыла тұрған", "деятельность приостановлена", "suspended"]).to_owned()
        }
        EntryStanding::Gone => pick(language, ["тізілімнен шығарылған", "исключён из реестра", "excluded"]).to_owned(),
    }
}

/// A register for a notice board, with the standing of each on the day it was printed (Law on Mediation 14(6), 16(5)).
pub fn register_sheet(head: &RegisterHead, entries: &[RegisterEntry], day: Date, wanted: Option<Language>) -> Document {
    let text = |language: Language| {
        let heads = pick(
            language,
            [
                ["Есімі", "Байланыс деректері", "Жүргізу тілі", "Жай-күйі", "№"],
                ["Имя", "Контакты", "Языки", "Состояние", "№"],
                ["Name", "Contacts", "Languages", "Standing", "No."],
            ],
        );
        let row = |it: &RegisterEntry| {
            vec![
                it.name.of(language).to_owned(),
                it.contacts.clone(),
                it.languages.of(language).to_owned(),
                standing(language, it.standing),
                it.number.map(|it| it.to_string()).unwrap_or_default(),
            ]
        };
        let name = register_name(language, head.kind);
        let table = Table {
            label: name.to_owned(),
            head: heads.map(str::to_owned).to_vec(),
            rows: entries.iter().map(row).collect(),
        };
        let mut paper = Paper::new(language, name).head(pick(
            language,
            [
                format!("Тізілімді жүргізетін: {}.", or_blank(head.keeper.of(language))),
                format!("Реестр ведёт: {}.", or_blank(head.keeper.of(language))),
                format!("Kept by: {}.", or_blank(head.keeper.of(language))),
            ],
        ));
        let territory = head.territory.of(language);
        if !territory.is_empty() {
            paper = paper.head(pick(
                language,
                [
                    format!("Аумағы: {territory}."),
                    format!("Территория: {territory}."),
                    format!("Territory: {territory}."),
                ],
            ));
        }
        paper
            .head(pick(language, [
                format!("{} жай-күйі бойынша.", crate::spelled::kk::day(day, crate::spelled::kk::Ending::Plain)),
                format!("По состоянию на {}.", dated(language, day)),
                format!("As of {}.", dated(language, day)),
            ]))
            .say([Point::of(vec![Block::Table(table)])])
            .foot(pick(language, [
                "Медиаторды тараптар өзара келісіп таңдайды; қоғамдық медиатор сыйақы алмайды.",
                "Медиатора стороны выбирают по взаимному согласию; общественный медиатор вознаграждения не получает.",
                "The parties choose the mediator together; a public mediator takes no fee.",
            ]))
    };
    document(PaperKind::RegisterSheet, head.keeper.of(Language::Ru).to_owned(), day, wanted, text)
}

/// A mediator's card: name, register, number, standing, and a code to the page that says how it stands today.
pub fn mediator_card(
    head: &RegisterHead,
    entry: &RegisterEntry,
    address: &str,
    day: Date,
    wanted: Option<Language>,
) -> Document {
    let text = |language: Language| {
        let number = entry.number.map_or_else(|| BLANK.to_owned(), |it| it.to_string());
        let paper = Paper::new(language, entry.name.of(language)).head(kind_name(language, entry.kind)).head(pick(
            language,
            [
                format!(
                    "{}, № {number}. Жүргізетін: {}.",
                    register_name(language, head.kind),
                    or_blank(head.keeper.of(language))
                ),
                format!(
                    "{}, № {number}. Ведёт: {}.",
                    register_name(language, head.kind),
                    or_blank(head.keeper.of(language))
                ),
                format!(
                    "{}, No. {number}. Kept by: {}.",
                    register_name(language, head.kind),
                    or_blank(head.keeper.of(language))
                ),
            ],
        ));
        let mut said = vec![pick(
            language,
            [
                format!("{}: {}.", dated(language, day), standing(language, entry.standing)),
                format!("На {}: {}.", dated(language, day), standing(language, entry.standing)),
                format!("On {}: {}.", dated(language, day), standing(language, entry.standing)),
            ],
        )];
        for (label, value) in [
            (pick(language, ["Жүргізу тілі", "Языки", "Languages"]), entry.languages.of(language)),
            (pick(language, ["Мамандануы", "Специализация", "Fields"]), entry.specialisation.of(language)),
            (pick(language, ["Байланыс деректері", "Контакты", "Contacts"]), entry.contacts.as_str()),
        ] {
            if !value.trim().is_empty() {
                said.push(format!("{label}: {value}."));
            }
        }
        said.push(pick(
            language,
            [
                format!("Жазбаның бүгінгі жай-күйін QR-код арқылы немесе {address} мекенжайынан тексеріңіз."),
                format!("Проверьте, как запись стоит сегодня: по QR-коду или по адресу {address}."),
                format!("Check how the entry stands today by the code or at {address}."),
            ],
        ));
        paper.say(said)
    };
    let number = entry.number.map(|it| it.to_string()).unwrap_or_default();
    let code = Code { address: address.to_owned(), label: "QR".to_owned() };
    Document { code: Some(code), ..document(PaperKind::MediatorCard, number, day, wanted, text) }
}

/// The application to be entered in a register, with the six papers of the law (Law on Mediation 14(2)).
pub fn register_application(
    head: &RegisterHead,
    applicant: &Applicant,
    day: Date,
    wanted: Option<Language>,
) -> Document {
    let text = |language: Language| {
        let entry = &applicant.entry;
        let born = applicant.born.map_or_else(|| BLANK.to_owned(), |it| dated(language, it));
        let [title, asks, papers, declares] = pick(
            language,
            [
                ["Тізілімге енгізу туралы арыз", "Өтініш", "Қоса берілген құжаттар", "Мәлімдеме"],
                ["Заявление о включении в реестр", "Просьба", "Прилагаемые документы", "Заявляю"],
                ["Application to be entered in the register", "Request", "Attached papers", "Declaration"],
            ],
        );
        let keeper = or_blank(head.keeper.of(language));
        let name = or_blank(entry.name.of(language));
        let address = or_blank(applicant.address.of(language));
        let head_lines = pick(
            language,
            [
                [
                    format!("Кімге: {keeper}"),
                    format!("Кімнен: {name}, туған күні: {born}"),
                    format!("Мекенжайы: {address}. Байланыс деректері: {}", or_blank(&entry.contacts)),
                ],
                [
                    format!("Кому: {keeper}"),
                    format!("От кого: {name}, дата рождения: {born}"),
                    format!("Адрес: {address}. Контакты: {}", or_blank(&entry.contacts)),
                ],
                [
                    format!("To: {keeper}"),
                    format!("From: {name}, born on {born}"),
                    format!("Address: {address}. Contacts: {}", or_blank(&entry.contacts)),
                ],
            ],
        );
        let register = register_name(language, head.kind);
        let request = pick(
            language,
            [
                format!("Мені мына тізілімге енгізуді сұраймын: «{register}»."),
                format!("Прошу включить меня в реестр: «{register}»."),
                format!("I ask to be entered in the register: “{register}”."),
            ],
        );
        let given = applicant.papers.iter().filter_map(|it| paper_name(language, *it)).map(Point::from).collect();
        let paper = head_lines.into_iter().fold(Paper::new(language, title), Paper::head);
        paper
            .clause(asks, vec![request.into()])
            .clause_if_any(papers, given)
            .clause(declares, declarations(language).map(Point::from).to_vec())
            .sign([people::line(language, name, pick(language, ["Арыз беруші", "Заявитель", "Who asks"]), None)])
            .foot(pick(
                language,
                [
                    "Негіз: «Медиация туралы» Қазақстан Республикасы Заңының 9 және 14-баптары.",
                    "Основание: статьи 9 и 14 Закона Республики Казахстан «О медиации».",
                    "Ground: articles 9 and 14 of the Law on Mediation.",
                ],
            ))
    };
    document(PaperKind::RegisterApplication, String::new(), day, wanted, text)
}

fn paper_name(language: Language, no: u8) -> Option<&'static str> {
    let names = match no {
        1 => [
            "Жеке басты куәландыратын құжаттың көшірмесі.",
            "Копия документа, удостоверяющего личность.",
            "Copy of the identity document.",
        ],
        2 => [
            "Наркологиялық ұйымнан анықтама.",
            "Справка из наркологической организации.",
            "Certificate of a narcological organisation.",
        ],
        3 => [
            "Психоневрологиялық ұйымнан анықтама.",
            "Справка из психоневрологической организации.",
            "Certificate of a psychoneurological organisation.",
        ],
        4 => [
            "Соттылығының жоқтығы туралы анықтама.",
            "Справка об отсутствии судимости.",
            "Certificate of no conviction.",
        ],
        5 => [
            "Жоғары білім туралы дипломның көшірмесі.",
            "Копия диплома о высшем образовании.",
            "Copy of the diploma of higher education.",
        ],
        6 => [
            "Медиаторларды даярлау бағдарламасы бойынша оқудан өткенін растайтын құжаттың (сертификаттың) көшірмесі.",
            "Копия документа (сертификата), подтверждающего прохождение обучения по программе подготовки медиаторов.",
            "Copy of the certificate of training as a mediator.",
        ],
        _ => return None,
    };
    Some(pick(language, names))
}

/// One for each hindrance of article 9(7).
fn declarations(language: Language) -> [&'static str; 4] {
    pick(
        language,
        [
            [
                "мемлекеттік функцияларды орындауға уәкілеттік берілген немесе оған теңестірілген адам емеспін;",
                "сот мені әрекетке қабілетсіз немесе әрекетке қабілеті шектеулі деп таныған жоқ;",
                "маған қатысты қылмыстық қудалау жүзеге асырылып жатқан жоқ;",
                "өтелмеген немесе алынбаған соттылығым жоқ.",
            ],
            [
                "я не уполномочен(а) на выполнение государственных функций и не приравнен(а) к такому лицу;",
                "я не признан(а) судом недееспособным(ой) или ограниченно дееспособным(ой);",
                "в отношении меня не осуществляется уголовное преследование;",
                "у меня нет непогашенной или неснятой судимости.",
            ],
            [
                "I am not authorised to perform functions of the state, nor equated to such a person;",
                "no court has declared me incapable or of limited capacity;",
                "I am not being prosecuted;",
                "I have no conviction that is neither expunged nor spent.",
            ],
        ],
    )
}

/// The protocol of the gathering of the local community that elected public mediators (Law on Mediation 15).
pub fn gathering_protocol(gathering: &Gathering, day: Date, wanted: Option<Language>) -> Document {
    let text = |language: Language| {
        let on = gathering.on.map_or_else(|| BLANK.to_owned(), |it| dated(language, it));
        let place = or_blank(gathering.place.of(language));
        let territory = or_blank(gathering.territory.of(language));
        let present = gathering.present.map_or_else(|| BLANK.to_owned(), |it| it.to_string());
        let number = or_blank(&gathering.number);
        let [title, agenda, decided] = pick(
            language,
            [
                ["Жергілікті қоғамдастық жиналысының (жиынының) хаттамасы", "Күн тәртібі", "Шешім"],
                ["Протокол собрания (схода) местного сообщества", "Повестка дня", "Решение"],
                ["Protocol of the meeting (gathering) of the local community", "Agenda", "Decision"],
            ],
        );
        let head = pick(
            language,
            [
                [
                    format!("№ {number}. Күні мен орны: {on}, {place}."),
                    format!("Аумағы: {territory}. Қатысқандар саны: {present}."),
                ],
                [
                    format!("№ {number}. Дата и место: {on}, {place}."),
                    format!("Территория: {territory}. Присутствовало: {present}."),
                ],
                [
                    format!("No. {number}. Day and place: {on}, {place}."),
                    format!("Territory: {territory}. Present: {present}."),
                ],
            ],
        );
        let elected = gathering.elected.iter().map(|it| {
            let name = or_blank(it.of(language));
            Point::from(pick(language, [
                format!("{name} қоғамдық медиатор болып сайланды. «Иә»: {BLANK}; «қарсы»: {BLANK}; «қалыс»: {BLANK}."),
                format!("Избрать общественным медиатором: {name}. «За»: {BLANK}; «против»: {BLANK}; «воздержались»: {BLANK}."),
                format!("Elected as public mediator: {name}. For: {BLANK}; against: {BLANK}; abstained: {BLANK}."),
            ]))
        });
        let paper = head.into_iter().fold(Paper::new(language, title), Paper::head);
        let chair = pick(language, ["Төраға", "Председатель", "Chair"]);
        let secretary = pick(language, ["Хатшы", "Секретарь", "Secretary"]);
        paper
            .clause(agenda, vec![pick(language, ["Қоғамдық медиаторларды сайлау.", "Избрание общественных медиаторов.", "Election of public mediators."]).into()])
            .clause(decided, elected.collect())
            .sign([people::line(language, BLANK, chair, None), people::line(language, BLANK, secretary, None)])
            .foot(pick(language, [
                "Хаттама әкімге он жұмыс күні ішінде жіберіледі. Негіз: «Медиация туралы» Қазақстан Республикасы Заңының 15-бабы.",
                "Протокол направляется акиму в течение десяти рабочих дней. Основание: статья 15 Закона Республики Казахстан «О медиации».",
                "The protocol goes to the akim within ten working days. Ground: article 15 of the Law on Mediation.",
            ]))
    };
    document(PaperKind::GatheringProtocol, gathering.number.clone(), day, wanted, text)
}
