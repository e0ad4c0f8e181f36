//! A case from its page: rooms, record, mediation, and that a stranger finds nothing.

mod eds;
mod facts;
mod mediation;
mod papers;
mod rooms;
mod strangers;

use super::entrance::{Browser, Town};
use super::{Got, ask_of};
use crate::app::SESSION_COOKIE;
use crate::security;
use axum::body::Body;
use axum::http::{Request, header};
use case::{
    Act, CaseLanguage, Claim, Details, DisputeKind, NewParty, PartyKind, PartyRole, ProcedureKind, ProcedureNo, Road,
    SideNo, StaffRole, Tiyn,
};
use clerk::{CaseNumber, Who};
use jiff::civil::date;
use record::{Assurance, PersonId, Through};
use register::{
    Application, Bilingual, Contacts, Declaration, Election, EnterMediator, Field, LanguageCode, Published,
    RegisterAct, RegisterKind, Territory, TerritoryKind,
};

pub(crate) const FIRST: ProcedureNo = ProcedureNo(1);
pub(crate) const REGISTER: &str = "register/akim";

/// A loan between neighbours, a public mediator, and somebody who has nothing to do with it.
pub(crate) struct Affair {
    pub town: Town,
    pub number: CaseNumber,
    pub aigerim: PersonId,
    pub daulet: PersonId,
    pub saule: PersonId,
}

impl Affair {
    /// Aigerim has brought the dispute in, nothing more.
    pub async fn filed() -> Self {
        let town = Town::open().await;
        let aigerim = town.newcomer("Айгерім Сейтқали").await;
        let daulet = town.newcomer("Даулет Омаров").await;
        let saule = town.newcomer("Сауле Ахметжанова").await;
        enter_mediator(&town, &saule).await;
        let party = |person: &PersonId, side, role, name: &str| NewParty {
            person: person.clone(),
            side: SideNo(side),
            role,
            kind: PartyKind::Natural,
            details: Details { name: name.into(), phone: "8 701 000 00 01".into(), ..Details::default() },
        };
        let act = Act::File {
            road: Road::OutOfCourt,
            procedure: ProcedureKind::Mediation,
            dispute: DisputeKind::Loan,
            language: CaseLanguage::Both,
            parties: vec![
                party(&aigerim, 1, PartyRole::Asking, "Айгерім Сейтқали"),
                party(&daulet, 2, PartyRole::Asked, "Даулет Омаров"),
            ],
            story: "Ол қарызын қайтармады.".into(),
            claims: vec![Claim {
                what: "Қарыз".into(),
                amount: Some(Tiyn::tenge(1_050_000)),
                fee_paid: Tiyn(0),
                by: None,
            }],
            court: None,
            authority: None,
            pretrial_protocol: false,
            background: case::Background::default(),
        };
        let who = Who::new(aigerim.clone(), Assurance::Contact);
        let done = town.clerk.file(&who, clerk::Request::page("file", act)).await.unwrap();
        Self { town, number: done.number, aigerim, daulet, saule }
    }

    /// Both agreed and chose Saule, who consented and explained.
    pub async fn explained() -> Self {
        let it = Self::filed().await;
        it.act(&it.aigerim, Act::OfferMediation { procedure: FIRST, until: None }).await;
        let agrees = Act::AnswerOffer { procedure: FIRST, answer: case::Answer::Agrees, text: String::new() };
        it.act(&it.daulet, agrees).await;
        for side in [&it.aigerim, &it.daulet] {
            let choice = Act::ChooseMediator {
                procedure: FIRST,
                mediator: it.saule.clone(),
                kind: case::MediatorKind::Public,
                register: REGISTER.into(),
                name: "Сауле Ахметжанова".into(),
            };
            it.act(side, choice).await;
        }
        it.act(&it.saule, Act::ConsentToMediate { procedure: FIRST, no_conflict: true }).await;
        it.act(&it.saule, Act::ExplainMediation { procedure: FIRST }).await;
        it
    }

    /// The contract is concluded.
    pub async fn mediated() -> Self {
        let it = Self::explained().await;
        it.draw_up().await;
        for signer in [&it.aigerim, &it.daulet, &it.saule] {
            let sign = Act::SignContract { procedure: FIRST, signer: signer.clone(), manner: case::Manner::Paper };
            it.act(&it.saule, sign).await;
        }
        it
    }

    pub async fn draw_up(&self) {
        let text = case::ContractText {
            place: "Астана".into(),
            subject: "Қарыз".into(),
            mediator_and_organisation: "Сауле".into(),
            expenses: "тең".into(),
            confidentiality: "құпия".into(),
            liability: "заң".into(),
            order: "бірге".into(),
            rights_and_duties: "заң".into(),
            termination: "26".into(),
            ..case::ContractText::default()
        };
        let draw = Act::DrawUpContract { procedure: FIRST, language: CaseLanguage::Both, until: None, text };
        self.act(&self.saule, draw).await;
    }

    /// A file sent as a browser sends it, with what else the form says.
    pub async fn upload(&self, browser: &Browser, path: &str, field: &str, bytes: &[u8], more: &[(&str, &str)]) -> Got {
        let session = &browser.cookies[SESSION_COOKIE];
        let token = security::token(session);
        let mut body: Vec<u8> = vec![];
        for (name, value) in [("form_token", &*token), ("act_id", "0a1b")].iter().chain(more) {
            body.extend(format!("--b\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n").bytes());
        }
        let head =
            format!("--b\r\nContent-Disposition: form-data; name=\"{field}\"; filename=\"Қолхат 1.pdf\"\r\n\r\n");
        body.extend(head.bytes());
        body.extend(bytes);
        body.extend(b"\r\n--b--\r\n");
        let request = Request::post(self.at(path))
            .header(header::COOKIE, format!("{SESSION_COOKIE}={session}; kelisim_lang=ru"))
            .header(header::CONTENT_TYPE, "multipart/form-data; boundary=b");
        ask_of(browser.pages(), request.body(Body::from(body)).unwrap()).await
    }

    pub async fn act(&self, person: &PersonId, act: Act) {
        let id = format!("{}-{}", act.kind().name(), self.town.clerk.fresh_person());
        let who = Who::new(person.clone(), Assurance::Contact);
        self.town.clerk.perform(&who, &self.number, clerk::Request::page(&id, act)).await.unwrap();
    }

    pub async fn browser(&self, person: &PersonId) -> Browser {
        self.town.signed_in(person).await
    }

    /// An address below the case.
    pub fn at(&self, path: &str) -> String {
        format!("/cases/{}{path}", self.number)
    }

    pub async fn view(&self, person: &PersonId) -> case::View {
        let who = Who::new(person.clone(), Assurance::Contact);
        self.town.clerk.sheet(&who, &self.number).await.unwrap().view
    }
}

async fn enter_mediator(town: &Town, saule: &PersonId) {
    let keeper = town.staff(StaffRole::RegisterKeeper, "accord").await;
    let mut who = Who::new(keeper.clone(), Assurance::Contact);
    who.staff = town.clerk.positions_held(&keeper).await.unwrap();
    let day = date(2026, 1, 15);
    let district = Territory {
        kind: TerritoryKind::DistrictInCity,
        name: Bilingual::new("Алматы ауданы", "район «Алматы»"),
    };
    let open =
        RegisterAct::OpenRegister { kind: RegisterKind::Public, keeper: "accord".into(), territory: Some(district) };
    let protocol = record::Paper { number: "1".into(), date: date(2026, 1, 10), scan: None };
    let entry = RegisterAct::EnterMediator(EnterMediator {
        person: saule.clone(),
        number: None,
        applied_on: Some(day),
        published: Published {
            name: Bilingual::new("Сауле Ахметжанова", "Сауле Ахметжанова"),
            legal_address: Bilingual::new("Астана", "Астана"),
            contacts: Contacts { phone: "8 701 000 00 02".into(), ..Contacts::default() },
            fields: [Field::Civil].into(),
            languages: ["kk", "ru"].into_iter().filter_map(LanguageCode::parse).collect(),
            ..Published::default()
        },
        application: Application {
            born: Some(date(1974, 1, 1)),
            papers: [].into(),
            declarations: Declaration::ALL.into_iter().collect(),
            election: Some(Election { protocol, place: "Астана".into() }),
        },
    });
    for (id, act) in [("open", open), ("enter", entry)] {
        let book = REGISTER.into();
        town.clerk.perform_in_register(&who, &book, id, &act, day, Through::CommandLine).await.unwrap();
    }
}
