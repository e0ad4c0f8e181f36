//! Some sixty mediators in four registers, an application that waits, an election that was announced. All made up.

use super::cast::{AUTHORISED, CENTRE, CENTRE_REGISTER, PUBLIC_REGISTER, who};
use clerk::{Clerk, Who};
use jiff::civil::{Date, date};
use record::{BookId, Paper, PersonId, Through};
use register::{
    Announcement, Application, Applied, Bilingual, Certificate, Contacts, Declaration, Election, EnterMediator, Fee,
    Field, LanguageCode, PaperKind, Published, PublishedOrganisation, RegisterAct, RegisterKind, Way,
};

const JUDGES_REGISTER: &str = "register/retired-judges";
const ORGANISATIONS_REGISTER: &str = "register/organisations";

/// Surnames for women and men, in Kazakh and in Russian.
const SURNAMES: [[&str; 4]; 9] = [
    ["Сейітова", "Сеитова", "Сейітов", "Сеитов"],
    ["Қасымова", "Касымова", "Қасымов", "Касымов"],
    ["Әлиева", "Алиева", "Әлиев", "Алиев"],
    ["Жұмабаева", "Жумабаева", "Жұмабаев", "Жумабаев"],
    ["Оспанова", "Оспанова", "Оспанов", "Оспанов"],
    ["Тұрғынбаева", "Тургынбаева", "Тұрғынбаев", "Тургынбаев"],
    ["Ким", "Ким", "Ким", "Ким"],
    ["Шмидт", "Шмидт", "Шмидт", "Шмидт"],
    ["Мұратова", "Муратова", "Мұратов", "Муратов"],
];
/// First names: of a woman, then of a man, in Kazakh and in Russian.
const NAMES: [[&str; 4]; 6] = [
    ["Гүлнар", "Гульнар", "Қайрат", "Кайрат"],
    ["Әсел", "Асель", "Ерлан", "Ерлан"],
    ["Жанна", "Жанна", "Нұрлан", "Нурлан"],
    ["Үміт", "Умит", "Өмірбек", "Омирбек"],
    ["Ирина", "Ирина", "Андрей", "Андрей"],
    ["Ләззат", "Ляззат", "Бауыржан", "Бауыржан"],
];
const WORDS: [(&str, &str); 6] = [
    ("қарыз және шарттар", "долги и договоры"),
    ("отбасы, балалар", "семья, дети"),
    ("көршілер арасындағы даулар", "споры соседей"),
    ("еңбек даулары", "трудовые споры"),
    ("тұрғын үй, зиян", "жильё, ущерб"),
    ("шағын бизнес", "малый бизнес"),
];
const LANGUAGES: [&[&str]; 5] = [&["kk", "ru"], &["kk"], &["ru"], &["kk", "ru", "en"], &["kk", "ru", "ug"]];

/// Enters them, on top of the cast.
pub async fn enter(clerk: &Clerk) -> anyhow::Result<()> {
    let akim = who(clerk, "keeper-akim").await?;
    let centre = who(clerk, "keeper-centre").await?;
    let body = who(clerk, "keeper-body").await?;
    let opened = date(2024, 1, 15);
    for (book, kind) in
        [(JUDGES_REGISTER, RegisterKind::RetiredJudges), (ORGANISATIONS_REGISTER, RegisterKind::Organisations)]
    {
        let act = RegisterAct::OpenRegister { kind, keeper: AUTHORISED.to_owned(), territory: None };
        does(clerk, &body, book, "open", act, opened).await?;
    }
    let centre_name = Bilingual::new("«Келісім орталығы» медиаторлар ұйымы", "Организация медиаторов «Центр согласия»");
    let published = PublishedOrganisation { name: centre_name, ..PublishedOrganisation::default() };
    let act = RegisterAct::EnterOrganisation { organisation: CENTRE.to_owned(), number: None, published };
    does(clerk, &body, ORGANISATIONS_REGISTER, "centre", act, opened).await?;
    for at in 0..54_u8 {
        let (keeper, book) = match at % 9 {
            0..4 => (&akim, PUBLIC_REGISTER),
            4..8 => (&centre, CENTRE_REGISTER),
            _ => (&body, JUDGES_REGISTER),
        };
        let entered = date(2024, 3, 1).checked_add(jiff::Span::new().days(7 * i64::from(at)))?;
        let act = RegisterAct::EnterMediator(mediator(at, book, entered));
        does(clerk, keeper, book, &format!("enter-{at}"), act, entered).await?;
    }
    what_waits(clerk, &akim, &centre).await
}

/// An application within its ten days, and an election whose documents are being taken.
async fn what_waits(clerk: &Clerk, akim: &Who, centre: &Who) -> anyhow::Result<()> {
    let today = clerk.office().today();
    let EnterMediator { person, published, application, .. } = mediator(54, CENTRE_REGISTER, today);
    let applied = Box::new(Applied { published, application });
    let act = RegisterAct::ReceiveApplication { person, applied };
    does(clerk, centre, CENTRE_REGISTER, "application", act, date(2026, 6, 5)).await?;
    let announcement = Announcement {
        place: Bilingual::new("Алматы ауданы, № 37 мектеп", "район «Алматы», школа № 37"),
        requirements: Bilingual::new(
            "Қырық жасқа толған, беделді адам. Өтініш, жеке куәлік, медициналық анықтамалар.",
            "Возраст от сорока лет, авторитет. Заявление, удостоверение личности, медицинские справки.",
        ),
    };
    let act = RegisterAct::AnnounceElection { gathering_on: date(2026, 6, 26), announcement };
    does(clerk, akim, PUBLIC_REGISTER, "election", act, date(2026, 6, 3)).await
}

async fn does(clerk: &Clerk, who: &Who, book: &str, id: &str, act: RegisterAct, on: Date) -> anyhow::Result<()> {
    let book = BookId(book.to_owned());
    clerk.perform_in_register(who, &book, &format!("demo-{id}"), &act, on, Through::CommandLine).await?;
    Ok(())
}

fn mediator(at: u8, book: &str, entered: Date) -> EnterMediator {
    let (number, at) = (i16::from(at), usize::from(at));
    let woman = at.is_multiple_of(2);
    let of = |names: &[&'static str; 4]| if woman { (names[0], names[1]) } else { (names[2], names[3]) };
    let (surname, name) = (of(&SURNAMES[at % 9]), of(&NAMES[(at / 9 + at) % 6]));
    let (words_kk, words_ru) = WORDS[at % 6];
    let public = book == PUBLIC_REGISTER;
    let fields = [Field::Civil, Field::ALL[at % 4]];
    let ways = match at % 3 {
        0 => vec![Way::InPerson],
        1 => vec![Way::InPerson, Way::Online],
        _ => vec![],
    };
    let protocol = Paper { number: "2".to_owned(), date: date(2024, 2, 20), scan: None };
    EnterMediator {
        person: PersonId(format!("mediator-{at}")),
        number: None,
        applied_on: Some(entered),
        published: Published {
            name: Bilingual::new(&format!("{} {}", surname.0, name.0), &format!("{} {}", surname.1, name.1)),
            legal_address: Bilingual::new("Астана қаласы, Алматы ауданы", "город Астана, район «Алматы»"),
            contacts: Contacts { phone: format!("8 (7172) 00 01 {at:02}"), ..Contacts::default() },
            fields: fields.into_iter().collect(),
            specialisation: Bilingual::new(words_kk, words_ru),
            languages: LANGUAGES[at % 5].iter().filter_map(|it| LanguageCode::parse(it)).collect(),
            certificate: (!public).then(|| Certificate {
                number: format!("М-{}", 200 + at),
                date: Some(date(2022, 5, 14)),
                issuer: "Центр согласия".to_owned(),
            }),
            ways: ways.into_iter().collect(),
            fee: (book == CENTRE_REGISTER).then_some(if at % 5 == 0 { Fee::Free } else { Fee::Paid }),
            ..Published::default()
        },
        application: Application {
            born: Some(date(1955 + number % 25, 4, 12)),
            papers: PaperKind::ALL.into_iter().collect(),
            declarations: Declaration::ALL.into_iter().collect(),
            election: public.then(|| Election { protocol, place: "Астана".to_owned() }),
        },
    }
}
