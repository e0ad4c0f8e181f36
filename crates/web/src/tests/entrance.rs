//! The way in: telling a dispute, answering a letter, signing in, the reception desk, the administrator, the registers.

mod filing;
mod keeping;
mod letter;
mod staff;

use super::{Got, ask_of};
use crate::app::{App, SESSION_COOKIE};
use crate::site::Open;
use crate::{router, shell};
use axum::Router;
use axum::body::Body;
use axum::http::{Request, StatusCode, header};
use case::StaffRole;
use clerk::{Account, Appointment, Clerk, Clock, Office, OrganisationCard, Who};
use jiff::civil::date;
use record::{Assurance, PersonId};
use std::collections::BTreeMap;
use store::{Store, Where};

/// An office of one administrator, one reception desk and one court, on Monday 2 March 2026.
pub(crate) struct Town {
    pub clerk: Clerk,
    pub store: Store,
    pages: Router,
    pub administrator: PersonId,
}

impl Town {
    pub async fn open() -> Self {
        let store = Store::open(Where::Memory).await.unwrap();
        let office = Office::new(
            "Kelisim",
            "https://kelisim.example",
            "8 (7172) 00 00 00",
            [7; 32],
            Clock::Still(jiff::Timestamp::UNIX_EPOCH),
        );
        let now = office.moment(date(2026, 3, 2).at(10, 0, 0, 0)).unwrap();
        office.advance_to(now);
        let clerk = Clerk::new(store.clone(), office);
        let (administrator, _) = clerk.first_administrator("Администратор", "", date(2026, 1, 1)).await.unwrap();
        let mut site = super::site();
        // A debug build on a busy machine is slow; the shell's own tests hold the patience.
        site.patience = std::time::Duration::from_secs(30);
        site.open = Open {
            filing: Some("/file"),
            letter: Some("/letter"),
            genuine: Some("/genuine/check"),
            sign_in: Some("/enter"),
            sign_out: Some("/sign-out"),
            register: Some("/mediators"),
            ..Open::default()
        };
        let app = App { clerk: clerk.clone(), secure: false, proxies: vec![] };
        let pages = shell(router::router(app), site);
        let town = Self { clerk, store, pages, administrator };
        let card = OrganisationCard {
            id: "astana-city-court".into(),
            kind: "court".into(),
            kk: "Сот".into(),
            ru: "Суд".into(),
            en: "Court".into(),
        };
        town.clerk.enter_organisation(&town.boss().await, &card).await.unwrap();
        let card = OrganisationCard {
            id: "accord".into(),
            kind: "desk".into(),
            kk: "Қабылдау".into(),
            ru: "Приёмная".into(),
            ..OrganisationCard::default()
        };
        town.clerk.enter_organisation(&town.boss().await, &card).await.unwrap();
        town
    }

    pub async fn boss(&self) -> Who {
        let mut who = Who::new(self.administrator.clone(), Assurance::Contact);
        who.staff = self.clerk.positions_held(&self.administrator).await.unwrap();
        who
    }

    /// Somebody with a position from the first day of the year.
    pub async fn staff(&self, role: StaffRole, organisation: &str) -> PersonId {
        let first = Appointment { role, organisation: organisation.into(), from: date(2026, 1, 1), to: None };
        let account = Account { name: "Гүлнар".into(), language: "ru".into(), email: None };
        self.clerk.enrol(&self.boss().await, &account, "", &first).await.unwrap().0
    }

    pub async fn newcomer(&self, name: &str) -> PersonId {
        let account = Account { name: name.into(), language: "ru".into(), email: None };
        self.clerk.new_person(&account).await.unwrap()
    }

    pub fn browser(&self) -> Browser {
        Browser { pages: self.pages.clone(), cookies: BTreeMap::new(), last: String::new() }.speaking("ru")
    }

    /// The browser of somebody who has signed in.
    pub async fn signed_in(&self, person: &PersonId) -> Browser {
        let session = self.clerk.enter_demonstration(person, "test").await.unwrap();
        let mut browser = self.browser();
        browser.cookies.insert(SESSION_COOKIE.into(), session.token);
        browser
    }
}

/// A browser without scripts: keeps cookies, sends the hidden fields of the page it is on.
pub(crate) struct Browser {
    pages: Router,
    pub cookies: BTreeMap<String, String>,
    last: String,
}

impl Browser {
    pub fn speaking(mut self, language: &str) -> Self {
        self.cookies.insert("kelisim_lang".into(), language.into());
        self
    }

    pub async fn get(&mut self, path: &str) -> Got {
        self.send(Request::get(path), String::new()).await
    }

    /// The pages themselves, for requests a plain browser form does not make.
    pub fn pages(&self) -> Router {
        self.pages.clone()
    }

    /// Sends a form of the page one is on, with its token and the id of its act.
    pub async fn post(&mut self, path: &str, fields: &[(&str, &str)]) -> Got {
        let mut pairs: Vec<(String, String)> = fields.iter().map(|it| (it.0.to_owned(), it.1.to_owned())).collect();
        for name in ["form_token", "act_id", "number", "next", "rows", "then"] {
            if let Some(value) = hidden(&self.last, name).filter(|_| !fields.iter().any(|it| it.0 == name)) {
                pairs.push((name.to_owned(), value));
            }
        }
        let body =
            pairs.iter().map(|(name, value)| format!("{}={}", coded(name), coded(value))).collect::<Vec<_>>().join("&");
        let request = Request::post(path).header(header::CONTENT_TYPE, "application/x-www-form-urlencoded");
        self.send(request, body).await
    }

    /// As [`Self::post`], and the page it leads to.
    pub async fn post_on(&mut self, path: &str, fields: &[(&str, &str)]) -> Got {
        let got = self.post(path, fields).await;
        assert_eq!(got.status, StatusCode::SEE_OTHER, "{path}: {}", got.between("<main", "</main>"));
        let to = got.header("location").to_owned();
        self.get(&to).await
    }

    async fn send(&mut self, request: axum::http::request::Builder, body: String) -> Got {
        let cookies = self.cookies.iter().map(|(name, value)| format!("{name}={value}")).collect::<Vec<_>>().join("; ");
        let got =
            ask_of(self.pages.clone(), request.header(header::COOKIE, cookies).body(Body::from(body)).unwrap()).await;
        for set in got.headers.get_all(header::SET_COOKIE) {
            let set = set.to_str().unwrap();
            let (name, value) = set.split(';').next().unwrap().split_once('=').unwrap();
            if set.contains("Max-Age=0") {
                self.cookies.remove(name);
            } else {
                self.cookies.insert(name.to_owned(), value.to_owned());
            }
        }
        if !got.text.is_empty() {
            self.last.clone_from(&got.text);
        }
        got
    }
}

fn hidden(page: &str, name: &str) -> Option<String> {
    let mark = format!("name=\"{name}\" value=\"");
    let main = page.split_once("<main").map_or(page, |it| it.1);
    let rest = main.split_once(&mark)?.1;
    Some(rest.split('"').next().unwrap_or_default().to_owned())
}

fn coded(text: &str) -> String {
    text.bytes()
        .map(|byte| if byte.is_ascii_alphanumeric() { char::from(byte).to_string() } else { format!("%{byte:02X}") })
        .collect()
}

/// Nobody signed in is led to the sign-in page; somebody without a right finds nothing.
pub(crate) async fn check_stranger(town: &Town, paths: &[&str]) {
    let stranger = town.newcomer("Бөтен").await;
    for path in paths {
        let nobody = town.browser().get(path).await;
        assert_eq!(nobody.status, StatusCode::SEE_OTHER, "{path}");
        assert!(nobody.header("location").starts_with("/enter?next="), "{path}");
        let got = town.signed_in(&stranger).await.get(path).await;
        assert_eq!(got.status, StatusCode::NOT_FOUND, "{path}");
    }
}

/// The page in each language is whole.
pub(crate) async fn check_languages(browser: &mut Browser, path: &str) {
    for language in words::Language::ALL {
        browser.cookies.insert("kelisim_lang".into(), language.code().into());
        let got = browser.get(path).await;
        assert_eq!(got.status, StatusCode::OK, "{path}: {}", got.header("location"));
        super::pages::check_page(&got, language, &format!("{path} in {language:?}"));
    }
    browser.cookies.insert("kelisim_lang".into(), "ru".into());
}
