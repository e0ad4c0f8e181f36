//! What the API takes and gives, as JSON.

use super::problem::Problem;
use case::{Act, ActKind, View};
use clerk::{DeskItem, Listed, Request, Sheet};
use jiff::civil::Date;
use law::{Awaiting, Clock};
use record::{Paper, PersonId, Through};
use serde::{Deserialize, Serialize};
use utoipa::openapi::RefOr;
use utoipa::openapi::schema::{ObjectBuilder, Schema, SchemaType, Type};
use utoipa::{PartialSchema, ToSchema};

/// An act as a program sends it.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ActSent {
    /// Chosen by the sender: the same id twice writes once.
    id: String,
    #[schema(value_type = AnyAct)]
    act: Act,
    /// Only for what stood on paper before.
    #[serde(default)]
    #[schema(value_type = Option<String>, format = Date)]
    happened_on: Option<Date>,
    /// The person acted for, when not for oneself.
    #[serde(default)]
    for_whom: Option<String>,
    /// Entered by a desk for somebody who stands there.
    #[serde(default)]
    at_desk: bool,
    /// The court's paper from which this is entered.
    #[serde(default)]
    #[schema(value_type = Option<Object>)]
    paper: Option<Paper>,
}

/// An act in the office's calendar as a program sends it.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct CalendarSent {
    /// Chosen by the sender: the same id twice writes once.
    pub(super) id: String,
    /// `{"act":"move-days","by":"…","days":[{"date":"2026-12-17","kind":"off"}]}`, `name-kurban-ait` or `take-back`
    /// with `date` and `by`.
    #[schema(value_type = Object)]
    pub(super) act: law::CalendarAct,
}

/// A day that is no plain working day and no plain weekend.
#[derive(ToSchema)]
#[expect(dead_code, reason = "describes law::document::YearDay, which knows nothing of the API's description")]
pub struct DayShown {
    date: String,
    weekday: String,
    /// `holiday`, `religious`, `moved`, `off-by-decree` or `worked-by-decree`.
    kind: String,
    what: String,
    source: String,
}

/// Any act: its name in kebab-case under `act`, its fields beside it.
pub struct AnyAct;

impl PartialSchema for AnyAct {
    fn schema() -> RefOr<Schema> {
        let names = ActKind::ALL.iter().filter_map(|it| serde_json::to_value(it).ok());
        let name = ObjectBuilder::new().schema_type(SchemaType::Type(Type::String)).enum_values(Some(names));
        RefOr::T(Schema::Object(
            ObjectBuilder::new()
                .property("act", name.build())
                .required("act")
                .description(Some("The act's name and its fields beside it."))
                .build(),
        ))
    }
}

impl ToSchema for AnyAct {}

impl ActSent {
    pub(super) fn asked(self) -> Result<Request, Problem> {
        if self.id.trim().is_empty() || self.id.len() > 200 {
            return Err(Problem::unreadable(&"the id must have 1 to 200 characters"));
        }
        let through = match (self.paper, self.at_desk) {
            (Some(paper), _) => Through::Paper(paper),
            (None, true) => Through::Desk,
            (None, false) => Through::Api,
        };
        let mut request = Request::page(&self.id, self.act).through(through);
        request.happened_on = self.happened_on;
        request.for_whom = self.for_whom.map(PersonId);
        Ok(request)
    }
}

/// What an act did.
#[derive(ToSchema)]
#[expect(dead_code, reason = "describes clerk::Done, which knows nothing of the API's description")]
pub struct DoneShown {
    number: String,
    /// The kinds of the events written.
    events: Vec<String>,
    /// The rules that permitted it.
    rules: Vec<String>,
    warnings: Vec<String>,
    /// It had been done before, by the same id.
    already: bool,
}

/// A line of a desk.
#[derive(Serialize, ToSchema)]
pub struct DeskShown {
    number: String,
    title: String,
    stage: String,
    what: Option<String>,
    #[schema(value_type = Option<String>, format = Date)]
    until: Option<Date>,
}

impl DeskShown {
    pub(super) fn of(it: DeskItem) -> Self {
        Self { number: it.number.0, title: it.title, stage: it.stage, what: it.what, until: it.until }
    }
}

/// A case as one person may see it.
#[derive(Serialize, ToSchema)]
pub struct CaseShown {
    number: String,
    #[schema(value_type = Object)]
    view: View,
    #[schema(value_type = Vec<Object>)]
    clocks: Vec<Clock>,
    /// The kinds of acts open to the person now.
    #[schema(value_type = Vec<String>)]
    may: Vec<ActKind>,
    /// What the person is waited for.
    #[schema(value_type = Vec<Object>)]
    awaiting: Vec<Awaiting>,
}

impl CaseShown {
    pub(super) fn of(sheet: Sheet) -> Self {
        let Sheet { number, view, clocks, may, mine, .. } = sheet;
        Self { number: number.0, view, clocks, may, awaiting: mine }
    }
}

/// A file that was kept and has no place yet.
#[derive(Serialize, ToSchema)]
pub struct FileKept {
    /// SHA-256, for the act `add-file`.
    pub file: String,
    pub media: String,
    pub bytes: u64,
}

/// A mediator of a register.
#[derive(Serialize, ToSchema)]
pub struct MediatorShown {
    register: String,
    person: String,
    #[schema(value_type = String)]
    kind: case::MediatorKind,
    keeper: String,
    number: Option<u32>,
    active: bool,
    #[schema(value_type = Object)]
    published: register::Published,
}

impl MediatorShown {
    pub(super) fn of(it: Listed) -> Self {
        Self {
            register: it.book.0,
            person: it.person.0,
            kind: it.kind,
            keeper: it.keeper,
            number: it.number,
            active: it.active,
            published: it.published,
        }
    }
}
