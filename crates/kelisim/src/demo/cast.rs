//! Who is there: parties, mediators, court, desk, keepers, and the organisations they belong to.

use clerk::{Account, Clerk, Who};
use jiff::civil::date;
use record::{Assurance, BookId, Paper, PersonId, Through};
use register::{
    Application, Bilingual, Certificate, Contacts, Declaration, Election, EnterMediator, Field, LanguageCode,
    PaperKind, Published, RegisterAct, RegisterKind, SuspensionGround, Territory, TerritoryKind,
};
use serde_json::json;
use std::collections::BTreeSet;
use store::{Organisation, OrganisationId, Person, Position, Store};

/// The courts, offices and organisations of the demonstration.
pub const COURT: &str = "almaty-district-court";
pub const ECONOMIC_COURT: &str = "economic-court";
pub const AKIM: &str = "akim-almaty-district";
pub const CENTRE: &str = "mediation-centre";
pub const DESK: &str = "community-accord";
/// Keeps the registers of retired judges and of organisations.
pub const AUTHORISED: &str = "authorised-body";

/// The register of public mediators, and that of the centre's professionals.
pub const PUBLIC_REGISTER: &str = "register/akim-almaty-district";
pub const CENTRE_REGISTER: &str = "register/mediation-centre";

/// One of the cast.
pub struct Player {
    pub id: &'static str,
    /// What is printed before the sign-in link.
    pub role: &'static str,
    pub name: &'static str,
    pub language: &'static str,
    /// Role and organisation of a position held since 2020.
    position: Option<(&'static str, &'static str)>,
}

const fn party(id: &'static str, role: &'static str, name: &'static str, language: &'static str) -> Player {
    Player { id, role, name, language, position: None }
}

const fn staff(
    id: &'static str,
    role: &'static str,
    name: &'static str,
    position: (&'static str, &'static str),
) -> Player {
    Player { id, role, name, language: "ru", position: Some(position) }
}

/// Everybody who can sign in, in the order of the printed links.
pub const CAST: &[Player] = &[
    party("aigerim", "party (loan, asks)", "Айгерім Сейтқали", "kk"),
    party("daulet", "party (loan, is asked)", "Даулет Омаров", "ru"),
    party("saule", "public mediator", "Сауле Ахметжанова", "kk"),
    party("saltanat", "claimant (flooded flat)", "Салтанат Нурланова", "ru"),
    party("viktor", "respondent (flooded flat)", "Виктор Ким", "ru"),
    party("zhetisu", "second respondent (flooded flat)", "КСК «Жетысу-12»", "ru"),
    party("madina", "representative (flooded flat)", "Мадина Оспанова", "ru"),
    party("botagoz", "professional mediator", "Ботагоз Тлеубаева", "ru"),
    party("marat", "professional mediator, suspended until 1 July", "Марат Жунусов", "ru"),
    party("altyn-dan", "claimant (supply contract), employer (wages)", "ТОО «Алтын Дән»", "ru"),
    party("orda-foods", "respondent (supply contract)", "АО «Орда Фудс»", "ru"),
    party("gulnar", "claimant (alimony and contact)", "Гүлнар Ахметова", "kk"),
    party("timur", "respondent (alimony and contact)", "Тимур Ахметов", "ru"),
    party("raushan", "worker (wages)", "Раушан Бекова", "ru"),
    staff("judge", "judge", "Асель Даутова", ("judge", COURT)),
    staff("judge-two", "second judge", "Бауыржан Касенов", ("judge", COURT)),
    staff("judge-economic", "judge of the economic court", "Нурлан Абенов", ("judge", ECONOMIC_COURT)),
    staff("secretary", "court session secretary", "Динара Сулейменова", ("secretary", COURT)),
    staff("secretary-economic", "secretary of the economic court", "Олжас Рахимов", ("secretary", ECONOMIC_COURT)),
    staff("desk", "reception desk", "Жанна Ибраева", ("reception-desk", DESK)),
    staff("keeper-akim", "register keeper (akim)", "Ерлан Смагулов", ("register-keeper", AKIM)),
    staff("keeper-centre", "register keeper (centre)", "Лаура Касымова", ("register-keeper", CENTRE)),
    staff("keeper-body", "register keeper (authorised body)", "Марал Ермекова", ("register-keeper", AUTHORISED)),
    staff("admin", "administrator", "Канат Жаксыбеков", ("administrator", "office")),
];

/// Somebody of the cast before the clerk, with the positions held.
pub async fn who(clerk: &Clerk, id: &str) -> anyhow::Result<Who> {
    let mut who = Who::new(PersonId(id.to_owned()), Assurance::Contact);
    who.staff = clerk.positions_held(&who.person).await?;
    Ok(who)
}

/// Enters people, organisations, positions and registers.
pub async fn enter(store: &Store, clerk: &Clerk) -> anyhow::Result<()> {
    for (id, kind, kk, ru, en) in [
        ("office", "office", "Kelisim кеңсесі", "Офис Kelisim", "Kelisim office"),
        (
            COURT,
            "court",
            "Астана қаласы Алматы аудандық соты",
            "Алматинский районный суд города Астаны",
            "Almaty District Court of Astana",
        ),
        (
            ECONOMIC_COURT,
            "court",
            "Астана қаласының мамандандырылған ауданаралық экономикалық соты",
            "Специализированный межрайонный экономический суд города Астаны",
            "Specialised Inter-District Economic Court of Astana",
        ),
        (
            AKIM,
            "akimat",
            "Алматы ауданы әкімінің аппараты",
            "Аппарат акима района «Алматы»",
            "Office of the akim of Almaty district",
        ),
        (
            CENTRE,
            "organisation-of-mediators",
            "«Келісім орталығы» медиаторлар ұйымы",
            "Организация медиаторов «Центр согласия»",
            "Centre of Accord, organisation of mediators",
        ),
        (
            AUTHORISED,
            "authorised-body",
            "Медиация саласындағы уәкілетті орган",
            "Уполномоченный орган в сфере медиации",
            "Authorised body for mediation",
        ),
        (
            DESK,
            "community-body",
            "«Қоғамдық келісім» КММ",
            "КГУ «Қоғамдық келісім»",
            "Qogamdyq kelisim, community body",
        ),
    ] {
        let names = json!({ "kk": kk, "ru": ru, "en": en });
        store
            .put_organisation(&Organisation { id: OrganisationId(id.to_owned()), kind: kind.to_owned(), names })
            .await?;
    }
    for it in CAST {
        let account = Account { name: it.name.to_owned(), language: it.language.to_owned(), email: None };
        store.put_person(&Person { id: it.id.into(), data: serde_json::to_value(account)? }).await?;
        if let Some((role, organisation)) = it.position {
            let position = Position {
                person: it.id.into(),
                role: role.to_owned(),
                organisation: OrganisationId(organisation.to_owned()),
                from: date(2020, 1, 1),
                to: None,
            };
            store.put_position(&position).await?;
        }
    }
    registers(clerk).await
}

async fn registers(clerk: &Clerk) -> anyhow::Result<()> {
    let akim = who(clerk, "keeper-akim").await?;
    let centre = who(clerk, "keeper-centre").await?;
    let district = Territory {
        kind: TerritoryKind::DistrictInCity,
        name: Bilingual::new("Астана қаласының Алматы ауданы", "район «Алматы» города Астаны"),
    };
    let opened = date(2024, 1, 15);
    let act = |kind, keeper: &str, territory| RegisterAct::OpenRegister { kind, keeper: keeper.to_owned(), territory };
    let public = act(RegisterKind::Public, AKIM, Some(district));
    let professional = act(RegisterKind::Professional, CENTRE, None);
    let through = Through::CommandLine;
    clerk.perform_in_register(&akim, &PUBLIC_REGISTER.into(), "open-public", &public, opened, through.clone()).await?;
    clerk
        .perform_in_register(&centre, &CENTRE_REGISTER.into(), "open-centre", &professional, opened, through.clone())
        .await?;
    let entered = date(2024, 2, 1);
    for (index, it) in PUBLIC.iter().enumerate() {
        let act = RegisterAct::EnterMediator(it.entry(true));
        let id = format!("enter-public-{index}");
        clerk.perform_in_register(&akim, &PUBLIC_REGISTER.into(), &id, &act, entered, through.clone()).await?;
    }
    for (index, it) in PROFESSIONAL.iter().enumerate() {
        let act = RegisterAct::EnterMediator(it.entry(false));
        let id = format!("enter-centre-{index}");
        clerk.perform_in_register(&centre, &CENTRE_REGISTER.into(), &id, &act, entered, through.clone()).await?;
    }
    // Six months that end on 1 July 2026 (Law on Mediation 14(7)).
    let suspend = RegisterAct::SuspendMediator {
        person: "marat".into(),
        from: date(2026, 1, 1),
        to: None,
        ground: SuspensionGround::ConfirmedBreach,
        reasons: "Подтверждена жалоба стороны: медиатор разгласил сведения о медиации.".to_owned(),
    };
    let book: BookId = CENTRE_REGISTER.into();
    clerk.perform_in_register(&centre, &book, "suspend-marat", &suspend, date(2026, 1, 1), through).await?;
    Ok(())
}

struct Entry {
    id: &'static str,
    kk: &'static str,
    ru: &'static str,
    born: jiff::civil::Date,
    languages: &'static [&'static str],
    fields: &'static [Field],
    words: (&'static str, &'static str),
}

const PUBLIC: &[Entry] = &[
    Entry {
        id: "saule",
        kk: "Ахметжанова Сауле Болатқызы",
        ru: "Ахметжанова Сауле Болатовна",
        born: date(1973, 9, 4),
        languages: &["kk", "ru"],
        fields: &[Field::Civil, Field::Family],
        words: ("көршілер арасындағы даулар, қарыз, отбасы", "споры соседей, долги, семья"),
    },
    Entry {
        id: "tolegen",
        kk: "Бейсенов Төлеген Маратұлы",
        ru: "Бейсенов Толеген Маратович",
        born: date(1960, 3, 12),
        languages: &["kk", "ru"],
        fields: &[Field::Civil, Field::Labour],
        words: ("еңбек даулары, жер", "трудовые споры, земля"),
    },
    Entry {
        id: "galina",
        kk: "Петрова Галина Ивановна",
        ru: "Петрова Галина Ивановна",
        born: date(1965, 11, 2),
        languages: &["ru"],
        fields: &[Field::Civil, Field::Family],
        words: ("тұрғын үй, отбасы", "жильё, семья"),
    },
];

const PROFESSIONAL: &[Entry] = &[
    Entry {
        id: "botagoz",
        kk: "Тілеубаева Ботагөз Ерболқызы",
        ru: "Тлеубаева Ботагоз Ерболовна",
        born: date(1985, 6, 21),
        languages: &["kk", "ru", "en"],
        fields: &[Field::Civil, Field::Enforcement],
        words: ("тұрғын үй, зиян, шарттар", "жильё, ущерб, договоры"),
    },
    Entry {
        id: "marat",
        kk: "Жүнісов Марат Серікұлы",
        ru: "Жунусов Марат Серикович",
        born: date(1979, 2, 8),
        languages: &["kk", "ru"],
        fields: &[Field::Civil],
        words: ("шарттар, зиян", "договоры, ущерб"),
    },
    Entry {
        id: "aliya",
        kk: "Нұрпейісова Әлия Қайратқызы",
        ru: "Нурпеисова Алия Кайратовна",
        born: date(1990, 1, 30),
        languages: &["kk", "ru"],
        fields: &[Field::Family, Field::Labour],
        words: ("отбасы, еңбек даулары", "семья, трудовые споры"),
    },
];

impl Entry {
    fn entry(&self, public: bool) -> EnterMediator {
        let protocol = Paper { number: "1".to_owned(), date: date(2024, 1, 20), scan: None };
        let codes = self.languages.iter().filter_map(|it| LanguageCode::parse(it));
        EnterMediator {
            person: PersonId(self.id.to_owned()),
            number: None,
            applied_on: Some(date(2024, 1, 25)),
            published: Published {
                name: Bilingual::new(self.kk, self.ru),
                legal_address: Bilingual::new("Астана қаласы, Алматы ауданы", "город Астана, район «Алматы»"),
                contacts: Contacts { phone: "8 (7172) 00 00 00".to_owned(), ..Contacts::default() },
                fields: self.fields.iter().copied().collect(),
                specialisation: Bilingual::new(self.words.0, self.words.1),
                languages: codes.collect(),
                certificate: (!public).then(|| Certificate {
                    number: format!("М-{}", self.id.len() * 17),
                    date: Some(date(2021, 5, 14)),
                    issuer: "Центр согласия".to_owned(),
                }),
                ..Published::default()
            },
            application: Application {
                born: Some(self.born),
                papers: if public { BTreeSet::new() } else { PaperKind::ALL.into_iter().collect() },
                declarations: Declaration::ALL.into_iter().collect(),
                election: public.then(|| Election { protocol, place: "Астана".to_owned() }),
            },
        }
    }
}
