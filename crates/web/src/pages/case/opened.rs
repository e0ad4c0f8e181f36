//! A case opened by somebody: what every address below `/cases/{number}` begins and ends with.

use crate::app::{self, App, Signed};
use crate::components as part;
use crate::events::name_of;
use crate::fields::{act_id, error_summary, post_form, upload_form};
use crate::filled::{Filled, Mistakes};
use crate::{Answer, Refused, Slip, Visit, page, steps};
use axum::extract::{FromRequestParts, RawPathParams};
use axum::http::{StatusCode, request::Parts};
use axum::response::{IntoResponse, Redirect, Response};
use case::{Act, ActKind, Capacity, Case, ProcedureNo};
use clerk::{CaseNumber, Done, Failure, Request, Sheet};
use maud::{Markup, html};
use record::{PersonId, Through};
use words::{Language, Words};

/// The longest text of one field, in characters.
pub const LONGEST: usize = 4000;

/// The case of the address, as the one who is signed in may see it. A stranger finds nothing.
#[derive(Clone, Debug)]
pub struct Opened {
    pub app: App,
    pub visit: Visit,
    pub signed: Signed,
    pub sheet: Sheet,
}

impl FromRequestParts<App> for Opened {
    type Rejection = Response;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, Response> {
        let signed = Signed::from_request_parts(parts, app).await?;
        let Ok(visit) = Visit::from_request_parts(parts, app).await;
        let Ok(params) = RawPathParams::from_request_parts(parts, app).await else {
            return Err(Answer::NotFound.into_response());
        };
        let number = params.iter().find_map(|(name, value)| (name == "number").then(|| CaseNumber(value.to_owned())));
        let Some(number) = number else { return Err(Answer::NotFound.into_response()) };
        match app.clerk.sheet(&signed.who, &number).await {
            Ok(sheet) => Ok(Self { app: app.clone(), visit, signed, sheet }),
            Err(failure) => Err(app::answer(&visit, failure).into_response()),
        }
    }
}

/// What stood in the way when a form was sent; empty when it is shown for the first time.
#[derive(Clone, Debug, Default)]
pub struct Trouble {
    pub mistakes: Mistakes,
    pub refused: Option<Refused>,
}

impl Trouble {
    fn status(&self) -> StatusCode {
        match (&self.refused, self.mistakes.is_empty()) {
            (Some(_), _) => StatusCode::CONFLICT,
            (None, false) => StatusCode::UNPROCESSABLE_ENTITY,
            (None, true) => StatusCode::OK,
        }
    }
}

/// One act, one page: what it means, its questions, its button.
#[derive(Debug)]
pub struct Form {
    pub title: String,
    pub lead: Markup,
    pub fields: Markup,
    pub button: String,
    /// Files are sent with it.
    pub uploads: bool,
}

impl Opened {
    pub fn language(&self) -> Language {
        self.visit.language()
    }

    pub fn words(&self) -> &'static Words {
        self.visit.words()
    }

    pub fn case(&self) -> &Case {
        &self.sheet.view.case
    }

    /// The page of this case.
    pub fn address(&self) -> String {
        steps::case_address(&self.sheet.number)
    }

    /// The procedure the acts of a page are about: the latest.
    pub fn procedure(&self) -> Result<&case::Procedure, Answer> {
        self.case().latest().ok_or(Answer::NotFound)
    }

    pub fn procedure_no(&self) -> ProcedureNo {
        self.case().latest().map_or(ProcedureNo(1), |it| it.no)
    }

    /// Whether an act is open now at all; where it is not, the page says so instead of showing a form.
    ///
    /// # Errors
    /// The answer that says so.
    pub fn ready(&self, kind: ActKind) -> Result<(), Answer> {
        if self.sheet.may(kind) {
            return Ok(());
        }
        let words = self.words();
        Err(Answer::Refusal(Box::new(Refused {
            what: words.case_not_now(),
            instead: Some(words.case_not_now_instead()),
            ways: vec![(self.address(), words.case_back())],
            ..Refused::default()
        })))
    }

    /// A page with one form that posts to its own address.
    pub fn form(&self, form: Form, filled: &Filled, trouble: &Trouble) -> Response {
        let (language, words) = (self.language(), self.words());
        let fields = html! {
            (act_id(filled))
            (form.fields)
            (part::actions(html! {
                (part::button(&form.button))
                (part::second_link(&self.address(), &words.shell_cancel()))
            }))
        };
        let around = if form.uploads { upload_form } else { post_form };
        let content = html! {
            h1 { (form.title) }
            (error_summary(language, &trouble.mistakes))
            @if let Some(refused) = &trouble.refused { (part::refusal_box(language, refused)) }
            (form.lead)
            (around(&self.visit, self.visit.path(), fields))
        };
        self.page(&form.title, trouble.status(), content)
    }

    /// A page below the case, with the way back to it.
    pub fn page(&self, title: &str, status: StatusCode, content: Markup) -> Response {
        page(self.visit.frame(title).status(status).back(self.address(), self.words().case_back()), content)
    }

    /// The id a form came with: it makes sending it twice harmless.
    ///
    /// # Errors
    /// When the form has none.
    pub fn id(&self, filled: &Filled) -> Result<String, Answer> {
        let id = filled.get("act_id");
        let fits = !id.is_empty() && id.len() <= 64 && id.bytes().all(|it| it.is_ascii_alphanumeric() || it == b'-');
        if fits { Ok(format!("page-{id}")) } else { Err(Answer::Mistake(Slip::Unreadable)) }
    }

    /// The act as it goes to the clerk: whoever represents or helps somebody acts for that person.
    pub fn request(&self, id: &str, act: Act) -> Request {
        let request = app::from_page(id, act);
        match self.acts_for() {
            None => request,
            Some((person, false)) => request.for_whom(person),
            Some((person, true)) => request.for_whom(person).through(Through::Desk),
        }
    }

    /// For whom this person acts when not for himself, and whether from a desk.
    fn acts_for(&self) -> Option<(PersonId, bool)> {
        let me = &self.sheet.view.me;
        if me.iter().any(|it| !matches!(it, Capacity::Representative { .. } | Capacity::Assistant { .. })) {
            return None;
        }
        me.iter().find_map(|it| match it {
            Capacity::Representative { of, .. } => Some((of.clone(), false)),
            Capacity::Assistant { of, .. } => Some((of.clone(), true)),
            _ => None,
        })
    }

    /// The party whose own matters this person handles: himself, or the one represented or helped.
    pub fn own_party(&self) -> Option<PersonId> {
        self.sheet.view.me.iter().find_map(|it| match it {
            Capacity::Party { .. } => Some(self.signed.who.person.clone()),
            Capacity::Representative { of, .. } | Capacity::Assistant { of, .. } => Some(of.clone()),
            _ => None,
        })
    }

    /// Does the act a form asks for, today, and goes back to the case. What stands in the way is shown with the form.
    ///
    /// # Errors
    /// What has no place at a form: not found, a fault, an unreadable form.
    pub async fn send(
        &self,
        filled: &Filled,
        mistakes: Mistakes,
        act: Option<Act>,
        form: impl FnOnce(&Trouble) -> Response,
    ) -> Result<Response, Answer> {
        let Some(act) = act.filter(|_| mistakes.is_empty()) else {
            return Ok(form(&Trouble { mistakes, refused: None }));
        };
        let request = self.request(&self.id(filled)?, act);
        self.deliver(request, form).await
    }

    /// As [`Opened::send`], for an act that is ready in all its parts.
    ///
    /// # Errors
    /// As [`Opened::send`].
    pub async fn deliver(&self, request: Request, form: impl FnOnce(&Trouble) -> Response) -> Result<Response, Answer> {
        let kind = request.act.kind();
        match self.app.clerk.perform(&self.signed.who, &self.sheet.number, request).await {
            Ok(done) => Ok(self.after(kind, &done)),
            Err(failure) => Ok(form(&self.trouble(failure)?)),
        }
    }

    /// What to show with the form.
    ///
    /// # Errors
    /// The answer, when the form cannot help.
    pub fn trouble(&self, failure: Failure) -> Result<Trouble, Answer> {
        let mut trouble = Trouble::default();
        match failure {
            Failure::Refused(refusal) => trouble.refused = Some(app::refused(self.language(), &refusal)),
            failure => app::at_field(&self.visit, failure, &mut trouble.mistakes)
                .map_err(|failure| app::answer(&self.visit, failure))?,
        }
        Ok(trouble)
    }

    /// Back to the case, which says what was done and what the law asks to consider.
    fn after(&self, kind: ActKind, done: &Done) -> Response {
        let consider: String = done.warnings.iter().map(|it| format!("&consider={it}")).collect();
        Redirect::to(&format!("{}?done={}{consider}", self.address(), name_of(&kind))).into_response()
    }

    /// A text that must be there and not be too long; a mistake at the field otherwise.
    pub fn text(&self, filled: &Filled, field: &str, mistakes: &mut Mistakes) -> Option<String> {
        let text = filled.get(field);
        if text.is_empty() {
            mistakes.add(field, self.words().mistake_empty());
            return None;
        }
        self.short(filled, field, mistakes)
    }

    /// A text that may be empty.
    pub fn short(&self, filled: &Filled, field: &str, mistakes: &mut Mistakes) -> Option<String> {
        let text = filled.get(field);
        if text.chars().count() > LONGEST {
            mistakes.add(field, self.words().mistake_too_long());
            return None;
        }
        Some(text.to_owned())
    }

    /// A day that must be there.
    pub fn day(&self, filled: &Filled, field: &str, mistakes: &mut Mistakes) -> Option<jiff::civil::Date> {
        let day = filled.date(field);
        if day.is_none() {
            mistakes.add(field, self.words().case_mistake_day());
        }
        day
    }

    /// A day that may be left out: `Some(None)` when nothing was typed.
    pub fn day_if_any(
        &self,
        filled: &Filled,
        field: &str,
        mistakes: &mut Mistakes,
    ) -> Option<Option<jiff::civil::Date>> {
        let parts = [field.to_owned(), format!("{field}-month"), format!("{field}-year")];
        if parts.iter().all(|it| filled.is_empty(it)) {
            return Some(None);
        }
        self.day(filled, field, mistakes).map(Some)
    }

    /// One of the choices offered.
    pub fn choice<T: Copy>(
        &self,
        filled: &Filled,
        field: &str,
        of: &[(&str, T)],
        mistakes: &mut Mistakes,
    ) -> Option<T> {
        let chosen = of.iter().find(|(value, _)| *value == filled.get(field)).map(|it| it.1);
        if chosen.is_none() {
            mistakes.add(field, self.words().case_mistake_choose());
        }
        chosen
    }
}
