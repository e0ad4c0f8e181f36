//! The API, `/api/v1`: the same acts and views as the pages, for programs that act for a person by a token.
//!
//! Routes and their description are one: the OpenAPI document is made from them and held by a snapshot. Errors are
//! problem details (RFC 9457). An act carries an id from its sender; the same id twice writes once.

mod problem;
mod shapes;

use crate::app::App;
use axum::Json;
use axum::body::Bytes;
use axum::extract::{FromRequestParts, Path, State};
use axum::http::{HeaderMap, StatusCode, header, request::Parts};
use axum::response::{IntoResponse, Response};
use clerk::{CaseNumber, Done, Export, MediatorFilter, Request as Asked, Who};
use problem::Problem;
use shapes::{ActSent, CaseShown, DeskShown, FileKept, MediatorShown};
use utoipa::OpenApi as _;
use utoipa_axum::{router::OpenApiRouter, routes};

#[derive(utoipa::OpenApi)]
#[openapi(
    info(
        title = "Kelisim",
        version = "1",
        description = "Conciliation in civil proceedings. Every act is judged by the law; a refusal names its article."
    ),
    servers((url = "/api/v1")),
    modifiers(&Bearer)
)]
struct Description;

struct Bearer;

impl utoipa::Modify for Bearer {
    fn modify(&self, description: &mut utoipa::openapi::OpenApi) {
        use utoipa::openapi::security::{Http, HttpAuthScheme, SecurityRequirement, SecurityScheme};
        let components = description.components.get_or_insert_default();
        components.add_security_scheme("token", SecurityScheme::Http(Http::new(HttpAuthScheme::Bearer)));
        description.security = Some(vec![SecurityRequirement::new("token", Vec::<String>::new())]);
    }
}

/// The addresses under `/api/v1`, and the document that describes them.
pub fn router() -> axum::Router<App> {
    let (routes, description) = described();
    let text = description.to_pretty_json().unwrap_or_default();
    let document = move || async move { ([(header::CONTENT_TYPE, "application/json")], text.clone()) };
    axum::Router::new().nest("/api/v1", routes).route("/api/v1/openapi.json", axum::routing::get(document))
}

fn described() -> (axum::Router<App>, utoipa::openapi::OpenApi) {
    OpenApiRouter::with_openapi(Description::openapi())
        .routes(routes!(desk))
        .routes(routes!(cases, file))
        .routes(routes!(case))
        .routes(routes!(perform))
        .routes(routes!(keep_file))
        .routes(routes!(export))
        .routes(routes!(mediators))
        .routes(routes!(calendar))
        .routes(routes!(move_days))
        .split_for_parts()
}

/// Somebody who came with a token. As an extractor it refuses everybody else.
struct Bearing(Who);

impl FromRequestParts<App> for Bearing {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, Problem> {
        let token = bearer(&parts.headers).ok_or_else(Problem::unknown_token)?;
        let who = app.clerk.who_by_token(token).await?;
        who.map(Self).ok_or_else(Problem::unknown_token)
    }
}

fn bearer(headers: &HeaderMap) -> Option<&str> {
    headers.get(header::AUTHORIZATION)?.to_str().ok()?.strip_prefix("Bearer ")
}

/// What awaits the person, by when.
#[utoipa::path(get, path = "/desk", responses((status = 200, body = Vec<DeskShown>), (status = 401, body = Problem)))]
async fn desk(State(app): State<App>, Bearing(who): Bearing) -> Result<Json<Vec<DeskShown>>, Problem> {
    Ok(Json(app.clerk.desk(&who).await?.into_iter().map(DeskShown::of).collect()))
}

/// The cases in which the person has a part.
#[utoipa::path(get, path = "/cases", responses((status = 200, body = Vec<DeskShown>), (status = 401, body = Problem)))]
async fn cases(State(app): State<App>, Bearing(who): Bearing) -> Result<Json<Vec<DeskShown>>, Problem> {
    Ok(Json(app.clerk.cases_of(&who).await?.into_iter().map(DeskShown::of).collect()))
}

/// Brings a dispute in. The act must be `file`.
#[utoipa::path(
    post, path = "/cases", request_body = ActSent,
    responses((status = 201, body = shapes::DoneShown), (status = 409, body = Problem), (status = 422, body = Problem))
)]
async fn file(State(app): State<App>, Bearing(who): Bearing, body: Bytes) -> Result<Response, Problem> {
    let done = app.clerk.file(&who, asked(&body)?).await?;
    let place = format!("/api/v1/cases/{}", done.number);
    Ok((StatusCode::CREATED, [(header::LOCATION, place)], Json(done)).into_response())
}

/// A case as the person may see it, with its clocks and what may be done.
#[utoipa::path(
    get, path = "/cases/{number}", params(("number" = String, Path, description = "The case's number")),
    responses((status = 200, body = CaseShown), (status = 404, body = Problem))
)]
async fn case(
    State(app): State<App>,
    Bearing(who): Bearing,
    Path(number): Path<String>,
) -> Result<Json<CaseShown>, Problem> {
    let sheet = app.clerk.sheet(&who, &CaseNumber(number)).await?;
    Ok(Json(CaseShown::of(sheet)))
}

/// Does an act in a case.
#[utoipa::path(
    post, path = "/cases/{number}/acts", request_body = ActSent,
    params(("number" = String, Path, description = "The case's number")),
    responses(
        (status = 200, body = shapes::DoneShown), (status = 404, body = Problem),
        (status = 409, description = "The law refuses", body = Problem), (status = 422, body = Problem)
    )
)]
async fn perform(
    State(app): State<App>,
    Bearing(who): Bearing,
    Path(number): Path<String>,
    body: Bytes,
) -> Result<Json<Done>, Problem> {
    Ok(Json(app.clerk.perform(&who, &CaseNumber(number), asked(&body)?).await?))
}

/// Keeps a file, so that an `add-file` act can place it in a room by its digest.
#[utoipa::path(
    post, path = "/cases/{number}/files", request_body(content = Vec<u8>, content_type = "application/octet-stream"),
    params(("number" = String, Path, description = "The case's number")),
    responses((status = 201, body = FileKept), (status = 404, body = Problem), (status = 422, body = Problem))
)]
async fn keep_file(
    State(app): State<App>,
    Bearing(who): Bearing,
    Path(number): Path<String>,
    body: Bytes,
) -> Result<Response, Problem> {
    let bytes = body.len() as u64;
    let (file, media) = app.clerk.keep_file(&who, &CaseNumber(number), body.to_vec()).await?;
    let kept = FileKept { file: file.to_string(), media: media.to_owned(), bytes };
    Ok((StatusCode::CREATED, Json(kept)).into_response())
}

/// The case with the entries and hashes of every room the person reads whole, to be verified alone.
#[utoipa::path(
    get, path = "/cases/{number}/export", params(("number" = String, Path, description = "The case's number")),
    responses((status = 200, body = Object), (status = 404, body = Problem))
)]
async fn export(
    State(app): State<App>,
    Bearing(who): Bearing,
    Path(number): Path<String>,
) -> Result<Json<Export>, Problem> {
    Ok(Json(app.clerk.export(&who, &CaseNumber(number)).await?))
}

/// The mediators of all registers, as they stand today.
#[utoipa::path(get, path = "/mediators", security(()), responses((status = 200, body = Vec<MediatorShown>)))]
async fn mediators(State(app): State<App>) -> Result<Json<Vec<MediatorShown>>, Problem> {
    let found = app.clerk.mediators(&MediatorFilter::default()).await?;
    Ok(Json(found.into_iter().map(MediatorShown::of).collect()))
}

/// The days off of a year, and the days moved, each with its source.
#[utoipa::path(
    get, path = "/calendar/{year}", security(()), params(("year" = i16, Path, description = "2022 to 2100")),
    responses((status = 200, body = Vec<shapes::DayShown>), (status = 404, body = Problem))
)]
async fn calendar(State(app): State<App>, Path(year): Path<i16>) -> Result<Json<Vec<law::document::YearDay>>, Problem> {
    if !(law::calendar::KNOWN_SINCE.year()..=2100).contains(&year) {
        return Err(clerk::Failure::NotFound.into());
    }
    Ok(Json(law::document::year(&app.clerk.calendar(), year)))
}

/// Enters days the Government moved, with its act. For administrators.
#[utoipa::path(
    post, path = "/calendar/acts", request_body = shapes::CalendarSent,
    responses(
        (status = 204), (status = 404, body = Problem), (status = 409, description = "The rules refuse", body = Problem),
        (status = 422, body = Problem)
    )
)]
async fn move_days(State(app): State<App>, Bearing(who): Bearing, body: Bytes) -> Result<StatusCode, Problem> {
    let sent: shapes::CalendarSent = serde_json::from_slice(&body).map_err(|why| Problem::unreadable(&why))?;
    app.clerk.perform_in_calendar(&who, &sent.id, &sent.act, record::Through::Api).await?;
    Ok(StatusCode::NO_CONTENT)
}

fn asked(body: &[u8]) -> Result<Asked, Problem> {
    serde_json::from_slice::<ActSent>(body).map_err(|why| Problem::unreadable(&why)).and_then(ActSent::asked)
}

#[cfg(test)]
mod tests;
