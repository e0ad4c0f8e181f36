//! Errors of the API as problem details (RFC 9457).

use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use clerk::Failure;
use law::{Language, Refusal};
use serde::Serialize;
use utoipa::ToSchema;

/// What stood in the way.
#[derive(Debug, Serialize, ToSchema)]
pub struct Problem {
    /// `refused`, `mistake`, `not-found`, `unknown-token`, `too-many`, `unreadable`, `unavailable` or `fault`.
    #[serde(rename = "type")]
    kind: &'static str,
    title: &'static str,
    #[schema(value_type = u16)]
    #[serde(serialize_with = "as_number")]
    status: StatusCode,
    /// More about it; never anything of a case.
    #[serde(skip_serializing_if = "Option::is_none")]
    detail: Option<Box<str>>,
    /// The field that is wrong.
    #[serde(skip_serializing_if = "Option::is_none")]
    field: Option<&'static str>,
    /// The rules that refused, the first being the reason.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    rules: Vec<RuleNamed>,
    /// The number under which a fault was logged.
    #[serde(skip_serializing_if = "Option::is_none")]
    incident: Option<Box<str>>,
}

/// A rule, its article and the law's own words.
#[derive(Debug, Serialize, ToSchema)]
struct RuleNamed {
    rule: String,
    article: String,
    quotation: Option<String>,
}

fn as_number<S: serde::Serializer>(status: &StatusCode, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_u16(status.as_u16())
}

impl Problem {
    fn new(kind: &'static str, title: &'static str, status: StatusCode) -> Self {
        Self { kind, title, status, detail: None, field: None, rules: vec![], incident: None }
    }

    pub(super) fn unknown_token() -> Self {
        Self::new("unknown-token", "The token is missing or no longer valid.", StatusCode::UNAUTHORIZED)
    }

    pub(super) fn unreadable(why: &impl std::fmt::Display) -> Self {
        let problem = Self::new("unreadable", "This is no act.", StatusCode::UNPROCESSABLE_ENTITY);
        Self { detail: Some(why.to_string().into()), ..problem }
    }

    fn refused(refusal: &Refusal) -> Self {
        let rules = refusal.reasons.iter().map(|it| RuleNamed {
            rule: it.rule.to_owned(),
            article: it.basis.article.shown(Language::English),
            quotation: it.basis.quotation.map(str::to_owned),
        });
        let problem = Self::new("refused", "The law does not allow this.", StatusCode::CONFLICT);
        Self { rules: rules.collect(), detail: Some(format!("{:?}", refusal.ground).into()), ..problem }
    }

    /// A full disk, a database that does not answer: it may pass, and then the same act is taken.
    fn unavailable(cause: &impl std::fmt::Display) -> Self {
        let title = "The record cannot be reached or written now. Nothing was changed; send the same again later.";
        let problem = Self::new("unavailable", title, StatusCode::SERVICE_UNAVAILABLE);
        Self { incident: Self::fault(cause).incident, ..problem }
    }

    fn fault(cause: &impl std::fmt::Display) -> Self {
        let incident = crate::security::random_hex(8);
        tracing::error!(%incident, %cause, "the API failed");
        let problem = Self::new("fault", "The fault is ours.", StatusCode::INTERNAL_SERVER_ERROR);
        Self { incident: Some(incident.into()), ..problem }
    }
}

impl From<Failure> for Problem {
    fn from(failure: Failure) -> Self {
        match failure {
            Failure::NotFound => Self::new("not-found", "Not found.", StatusCode::NOT_FOUND),
            Failure::Refused(refusal) => Self::refused(&refusal),
            Failure::RegisterRefused(refusal) => {
                let named =
                    RuleNamed { rule: refusal.rule.to_owned(), article: refusal.article.to_owned(), quotation: None };
                let problem = Self::new("refused", "The rules of registers do not allow this.", StatusCode::CONFLICT);
                Self { rules: vec![named], ..problem }
            }
            Failure::Mistake(mistake) => {
                let problem = Self::new("mistake", "Something was given wrongly.", StatusCode::UNPROCESSABLE_ENTITY);
                Self { field: Some(mistake.field), detail: Some(format!("{:?}", mistake.what).into()), ..problem }
            }
            Failure::TooMany { seconds } => {
                let problem = Self::new("too-many", "Too many attempts.", StatusCode::TOO_MANY_REQUESTS);
                Self { detail: Some(format!("Try again in {seconds} seconds.").into()), ..problem }
            }
            Failure::Broken(why) => Self::fault(&why),
            Failure::Fault(fault) if fault.may_pass() => Self::unavailable(&fault),
            Failure::Fault(fault) => Self::fault(&fault),
        }
    }
}

impl IntoResponse for Problem {
    fn into_response(self) -> Response {
        let status = self.status;
        let body = serde_json::to_string(&self).unwrap_or_default();
        (status, [(header::CONTENT_TYPE, "application/problem+json")], body).into_response()
    }
}
