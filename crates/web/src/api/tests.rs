use crate::app::App;
use crate::{Phone, Site, shell};
use axum::body::{Body, to_bytes};
use axum::http::{Request, StatusCode};
use clerk::{Account, Clerk, Clock, Office, Who};
use jiff::civil::date;
use record::{Assurance, PersonId};
use serde_json::{Value, json};
use store::{Store, Where};
use tower::ServiceExt as _;

struct Api {
    router: axum::Router,
    clerk: Clerk,
}

impl Api {
    async fn open() -> Self {
        let store = Store::open(Where::Memory).await.unwrap();
        let at = date(2026, 3, 2).at(10, 0, 0, 0).in_tz(clerk::TIME_ZONE).unwrap().timestamp();
        let office = Office::new("Office", "http://127.0.0.1", "8 (7172) 00 00 00", [7; 32], Clock::Still(at));
        let clerk = Clerk::new(store, office);
        let app = App { clerk: clerk.clone(), secure: false, proxies: vec![] };
        let phone = Phone { shown: "1".to_owned(), from: "9:00".to_owned(), to: "18:00".to_owned() };
        Self { router: shell(crate::router::router(app), Site::new(phone)), clerk }
    }

    async fn token(&self, person: &str) -> String {
        let id = PersonId(person.to_owned());
        let account = Account { name: person.to_owned(), language: "ru".to_owned(), email: None };
        self.clerk.put_account(&id, &account).await.unwrap();
        self.clerk.issue_token(&Who::new(id, Assurance::Contact), "test").await.unwrap()
    }

    async fn send(&self, method: &str, path: &str, token: Option<&str>, body: Option<Value>) -> (StatusCode, Value) {
        let mut request = Request::builder().method(method).uri(path);
        if let Some(token) = token {
            request = request.header("authorization", format!("Bearer {token}"));
        }
        let body = body.map_or_else(Body::empty, |it| Body::from(it.to_string()));
        let answer = self.router.clone().oneshot(request.body(body).unwrap()).await.unwrap();
        let status = answer.status();
        let bytes = to_bytes(answer.into_body(), 10_000_000).await.unwrap();
        (status, serde_json::from_slice(&bytes).unwrap_or(Value::Null))
    }
}

fn filing() -> Value {
    let party = |person: &str, side: u8, role: &str| {
        json!({"person": person, "side": side, "role": role, "kind": "natural",
               "details": {"name": person, "language": "ru"}})
    };
    json!({
        "id": "filing-1",
        "act": {
            "act": "file", "road": "out-of-court", "procedure": "mediation", "dispute": "loan", "language": "both",
            "parties": [party("aigerim", 1, "asking"), party("daulet", 2, "asked")],
            "story": "Долг по расписке", "claims": [{"what": "Долг", "amount": 105_000_000}]
        }
    })
}

#[tokio::test]
async fn a_dispute_is_filed_once_and_read_by_its_parties_only() {
    let api = Api::open().await;
    let aigerim = api.token("aigerim").await;
    let (status, done) = api.send("POST", "/api/v1/cases", Some(&aigerim), Some(filing())).await;
    assert_eq!(status, StatusCode::CREATED, "{done}");
    let (_, again) = api.send("POST", "/api/v1/cases", Some(&aigerim), Some(filing())).await;
    assert_eq!((&again["number"], &again["already"]), (&done["number"], &json!(true)));
    let path = format!("/api/v1/cases/{}", done["number"].as_str().unwrap());
    let (status, case) = api.send("GET", &path, Some(&aigerim), None).await;
    assert_eq!((status, &case["view"]["case"]["road"]), (StatusCode::OK, &json!("out-of-court")));
    let (_, export) = api.send("GET", &format!("{path}/export"), Some(&aigerim), None).await;
    assert!(export["rooms"]["joint/1"].as_array().is_some_and(|it| !it.is_empty()));
    let (_, desk) = api.send("GET", "/api/v1/desk", Some(&aigerim), None).await;
    assert!(desk.as_array().is_some_and(|it| !it.is_empty()));
}

#[tokio::test]
async fn a_stranger_finds_nothing_and_nobody_needs_a_token() {
    let api = Api::open().await;
    let (aigerim, stranger) = (api.token("aigerim").await, api.token("stranger").await);
    let (_, done) = api.send("POST", "/api/v1/cases", Some(&aigerim), Some(filing())).await;
    let case = format!("/api/v1/cases/{}", done["number"].as_str().unwrap());
    let say = json!({"id": "s", "act": {"act": "say", "room": "joint/1", "text": "?"}});
    for (method, path, body) in [
        ("GET", case.clone(), None),
        ("GET", format!("{case}/export"), None),
        ("POST", format!("{case}/acts"), Some(say)),
        ("POST", format!("{case}/files"), Some(json!("%PDF-"))),
        ("GET", "/api/v1/cases/2026-9999".to_owned(), None),
    ] {
        let (status, problem) = api.send(method, &path, Some(&stranger), body.clone()).await;
        assert_eq!((status, &problem["type"]), (StatusCode::NOT_FOUND, &json!("not-found")), "{method} {path}");
        let (status, _) = api.send(method, &path, None, body).await;
        assert_eq!(status, StatusCode::UNAUTHORIZED, "{method} {path}");
    }
    let (_, cases) = api.send("GET", "/api/v1/cases", Some(&stranger), None).await;
    assert_eq!(cases, json!([]));
    for path in ["/api/v1/desk", "/api/v1/cases"] {
        assert_eq!(api.send("GET", path, None, None).await.0, StatusCode::UNAUTHORIZED);
    }
}

#[tokio::test]
async fn a_refusal_names_its_rule_and_a_mistake_its_place() {
    let api = Api::open().await;
    let aigerim = api.token("aigerim").await;
    let (_, done) = api.send("POST", "/api/v1/cases", Some(&aigerim), Some(filing())).await;
    let acts = format!("/api/v1/cases/{}/acts", done["number"].as_str().unwrap());
    let approve = json!({"id": "a", "act": {"act": "petition-for-approval", "without_me": false}});
    let (status, problem) = api.send("POST", &acts, Some(&aigerim), Some(approve)).await;
    assert_eq!((status, &problem["type"]), (StatusCode::CONFLICT, &json!("refused")));
    assert!(problem["rules"].as_array().is_some_and(|it| !it.is_empty()), "{problem}");
    let unknown = json!({"id": "b", "act": {"act": "win"}});
    let (status, problem) = api.send("POST", &acts, Some(&aigerim), Some(unknown)).await;
    assert_eq!((status, &problem["type"]), (StatusCode::UNPROCESSABLE_ENTITY, &json!("unreadable")));
}

#[tokio::test]
async fn a_revoked_token_opens_nothing() {
    let api = Api::open().await;
    let token = api.token("aigerim").await;
    let who = Who::new("aigerim".into(), Assurance::Contact);
    let known = api.clerk.tokens(&who).await.unwrap();
    api.clerk.revoke_token(&who, &known[0].token).await.unwrap();
    assert_eq!(api.send("GET", "/api/v1/desk", Some(&token), None).await.0, StatusCode::UNAUTHORIZED);
}

#[test]
fn the_description_changes_only_knowingly() {
    let (_, description) = super::described();
    insta::assert_snapshot!("openapi", description.to_pretty_json().unwrap());
}

#[tokio::test]
async fn the_description_is_served() {
    let api = Api::open().await;
    let (status, document) = api.send("GET", "/api/v1/openapi.json", None, None).await;
    assert_eq!(status, StatusCode::OK);
    assert!(document["paths"]["/cases/{number}/acts"].is_object(), "{document}");
}
mod disputes;
