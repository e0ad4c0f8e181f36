//! A case as the pages of its agreement and of its court need it: the sheet, the names, the way to act and back.

use crate::app::{self, App, Signed};
use crate::components::{self as part, Tone};
use crate::events::name_of;
use crate::fields::{self, Choice, Field};
use crate::filled::{Filled, Mistakes};
use crate::layout::Frame;
use crate::{Answer, Refused, Visit};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use case::{Act, ActKind, Capacity, Case, Procedure, ProposalStatus, SideNo};
use clerk::{CaseNumber, Done, Failure, Request, Sheet};
use jiff::civil::Date;
use maud::{Markup, html};
use record::{PersonId, Through};
use serde::Deserialize;
use words::Language;

/// The sheet of a case in the language of a visit.
pub struct Matter {
    pub sheet: Sheet,
    pub language: Language,
}

impl Matter {
    /// Opens the case for whoever is signed in.
    pub async fn open(app: &App, visit: &Visit, signed: &Signed, number: &str) -> Result<Self, Answer> {
        let number = CaseNumber(number.to_owned());
        let sheet = app.clerk.sheet(&signed.who, &number).await.map_err(|it| app::answer(visit, it))?;
        Ok(Self { sheet, language: visit.language() })
    }

    /// As [`Matter::open`], when this kind of act is open to the person; the law's refusal as a page otherwise.
    pub async fn to_do(app: &App, visit: &Visit, signed: &Signed, number: &str, kind: ActKind) -> Result<Self, Answer> {
        let matter = Self::open(app, visit, signed, number).await?;
        matter.ready(app, visit, signed, kind).await?;
        Ok(matter)
    }

    /// Whether this kind of act is open to the person.
    ///
    /// # Errors
    /// The law's refusal as a page.
    pub async fn ready(&self, app: &App, visit: &Visit, signed: &Signed, kind: ActKind) -> Result<(), Answer> {
        let may = app.clerk.may_begin(&signed.who, &self.sheet.number, kind).await;
        may.map_err(|it| app::answer(visit, it))
    }

    pub fn case(&self) -> &Case {
        &self.sheet.view.case
    }

    /// An address within the case: `address("/proposals")`.
    pub fn address(&self, rest: &str) -> String {
        format!("/cases/{}{rest}", self.sheet.number)
    }

    /// The names of a side's members.
    pub fn side(&self, no: SideNo) -> String {
        let names = self.case().side_names(no);
        if names.is_empty() { self.language.words().agreement_side(i64::from(no.0)) } else { names.join(", ") }
    }

    pub fn person(&self, person: &PersonId) -> String {
        app::name_of(self.case(), person).to_owned()
    }

    /// The procedure in which the parties talk now: the one opened last.
    pub fn talks(&self) -> Option<&Procedure> {
        self.case().latest()
    }

    /// The procedure whose agreement concerns the person most: the talks, once something was accepted there; else the
    /// last that brought one.
    pub fn agreed(&self) -> Option<&Procedure> {
        let accepted = |it: &&Procedure| it.proposals.iter().any(|it| it.status == ProposalStatus::Accepted);
        let with_draft = || self.case().procedures.iter().rev().find(|it| it.agreement.is_some());
        self.talks().filter(accepted).or_else(with_draft).or(self.talks())
    }

    /// Those for whom this person acts here: the represented, or whom the desk helps. Empty for whoever acts for himself.
    pub fn helped(&self) -> Vec<PersonId> {
        let me = &self.sheet.view.me;
        if me.iter().any(|it| matches!(it, Capacity::Party { .. } | Capacity::Mediator { .. })) {
            return vec![];
        }
        let mut helped: Vec<PersonId> = vec![];
        for it in me {
            match it {
                Capacity::Representative { of, .. } | Capacity::Assistant { of, .. } if !helped.contains(of) => {
                    helped.push(of.clone());
                }
                _ => {}
            }
        }
        helped
    }

    /// The person for whom a form is sent: the only one helped, or the one chosen in it. Nobody's act is put down to
    /// another by a guess: who helps several and chooses none acts for nobody, and the law says so.
    pub fn for_whom(&self, filled: &Filled) -> Option<PersonId> {
        match self.helped().as_slice() {
            [one] => Some(one.clone()),
            several => several.iter().find(|it| it.0 == filled.get("for_whom")).cloned(),
        }
    }

    /// Asks whoever helps several people for whom the form is.
    pub fn for_whom_field(&self, filled: &Filled) -> Markup {
        let words = self.language.words();
        let helped = self.helped();
        let choices: Vec<Choice> = helped.iter().map(|it| Choice::new(it.0.clone(), self.person(it))).collect();
        html! {
            @if choices.len() > 1 {
                (Field::new(self.language, "for_whom", words.agreement_for_whom()).filled(filled).radios(&choices))
            }
        }
    }

    /// Writes at a desk for a person who stands before it.
    pub fn is_desk(&self) -> bool {
        self.sheet.view.me.iter().any(|it| matches!(it, Capacity::Assistant { .. }))
    }

    /// An act of this person, as the record is to know it: through which door and for whom.
    pub fn request(&self, id: &str, act: Act, for_whom: Option<PersonId>) -> Request {
        let mut request = Request::page(id, act);
        if self.is_desk() {
            request = request.through(Through::Desk);
        }
        match for_whom {
            Some(person) => request.for_whom(person),
            None => request,
        }
    }

    /// Hands an act to the clerk.
    pub async fn perform(&self, app: &App, signed: &Signed, request: Request) -> Result<Done, Failure> {
        app.clerk.perform(&signed.who, &self.sheet.number, request).await
    }

    /// The page's frame, with the way back to the case.
    pub fn frame<'a>(&self, visit: &'a Visit, title: impl Into<String>) -> Frame<'a> {
        let words = visit.words();
        visit.frame(title).back(self.address(""), words.agreement_back_case(&self.sheet.number.0))
    }

    /// A day with its year where it is another one, and the days left.
    pub fn day(&self, day: Date) -> String {
        words::date_near(day, self.sheet.today, self.language)
    }

    pub fn money(&self, amount: case::Tiyn) -> String {
        words::money(amount.0, self.language)
    }

    /// The clocks of the sheet that `which` keeps, with article and days left.
    pub fn clocks(&self, which: impl Fn(&law::Clock) -> bool) -> Markup {
        let law_language = app::law_language(self.language);
        html! {
            @for clock in self.sheet.clocks.iter().filter(|it| which(it)) {
                @let key = format!("court-clock-{}", name_of(&clock.at_end));
                (part::clock(self.language, &part::Clock {
                    what: self.language.say(&key).unwrap_or_default(),
                    last_day: clock.last_day,
                    today: self.sheet.today,
                    first_day: Some(clock.from),
                    length: match clock.state {
                        law::ClockState::Paused { since } => {
                            Some(self.language.words().court_clock_paused(self.day(since)))
                        }
                        law::ClockState::Running | law::ClockState::Passed => None,
                    },
                    article: Some(clock.article.shown(law_language)),
                }))
            }
        }
    }
}

/// What an address says was just done and what the law asks to consider: `?done=proposed&noted=a.b`.
#[derive(Clone, Debug, Default, Deserialize)]
pub struct Noted {
    #[serde(default)]
    done: String,
    #[serde(default)]
    noted: String,
}

impl Noted {
    /// Banners in words. What has no words shows nothing: an address is anybody's to type.
    pub fn banner(&self, language: Language) -> Markup {
        let is_name = |it: &&str| {
            !it.is_empty() && it.bytes().all(|it| it.is_ascii_lowercase() || it.is_ascii_digit() || it == b'-')
        };
        let done =
            Some(self.done.as_str()).filter(is_name).and_then(|it| language.say(&format!("agreement-done-{it}")));
        let warnings = self.noted.split('.').filter(is_name).filter_map(|it| language.say(&format!("warning-{it}")));
        html! {
            @if let Some(said) = done { (part::banner(Tone::Done, html! { p { (said) } })) }
            @for said in warnings { (part::banner(Tone::Warn, html! { p { (said) } })) }
        }
    }
}

/// Back to a page of the case, which says what was done and what the law asks to consider.
pub fn went_well(address: &str, said: &str, done: &Done) -> Response {
    let noted = match done.warnings.is_empty() {
        true => String::new(),
        false => format!("&noted={}", done.warnings.join(".")),
    };
    Redirect::to(&format!("{address}?done={said}{noted}")).into_response()
}

/// A form as it was tried: what was typed, what was wrong at which field, what the law refused.
#[derive(Debug, Default)]
pub struct Tried {
    pub filled: Filled,
    pub mistakes: Mistakes,
    pub refused: Option<Refused>,
}

impl Tried {
    pub fn of(filled: Filled) -> Self {
        Self { filled, ..Self::default() }
    }

    /// Notes a failure, so that the form can be shown again with it.
    ///
    /// # Errors
    /// The answer, when the form cannot help: not found, or a fault.
    pub fn note(&mut self, visit: &Visit, failure: Failure) -> Result<(), Answer> {
        match app::at_field(visit, failure, &mut self.mistakes) {
            Ok(()) => Ok(()),
            Err(failure) => match app::answer(visit, failure) {
                Answer::Refusal(refused) => {
                    self.refused = Some(*refused);
                    Ok(())
                }
                answer => Err(answer),
            },
        }
    }

    /// 200 for a form first shown, 409 when the law refused, 422 when something was typed wrongly.
    pub fn status(&self) -> StatusCode {
        match (&self.refused, self.mistakes.is_empty()) {
            (Some(_), _) => StatusCode::CONFLICT,
            (None, false) => StatusCode::UNPROCESSABLE_ENTITY,
            (None, true) => StatusCode::OK,
        }
    }

    /// What stands above the form: the refusal, and the list of mistakes.
    pub fn trouble(&self, language: Language) -> Markup {
        html! {
            @if let Some(refused) = &self.refused { (part::refusal_box(language, refused)) }
            (fields::error_summary(language, &self.mistakes))
        }
    }

    /// Something is missing or cannot be read at a field.
    pub fn wrong(&mut self, field: &str, words: impl Into<String>) {
        self.mistakes.add(field, words);
    }

    pub fn is_well(&self) -> bool {
        self.mistakes.is_empty() && self.refused.is_none()
    }
}
