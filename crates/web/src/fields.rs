//! Form parts. Each has a label, may have a hint and a mistake, keeps what was typed, and says so
//! to those who hear the page.
//!
//! ```ignore
//! post_form(&visit, "/file/phone", html! {
//!     (error_summary(visit.language(), &mistakes))
//!     (Field::new(visit.language(), "phone", words.filing_phone_label())
//!         .hint(words.filing_phone_hint()).filled(&filled).mistakes(&mistakes).phone())
//!     (actions(button(&words.shell_continue())))
//! })
//! ```

use crate::{
    filled::{Filled, Mistakes},
    shell::Visit,
};
use maud::{Markup, html};
use words::Language;

/// A form that changes something: with its token, and without the browser's own messages, which
/// speak the browser's language and cannot be heard again.
pub fn post_form(visit: &Visit, action: &str, content: Markup) -> Markup {
    html! {
        form method="post" action=(action) novalidate { (visit.form_token()) (content) }
    }
}

/// As [`post_form`], with files.
pub fn upload_form(visit: &Visit, action: &str, content: Markup) -> Markup {
    html! {
        form method="post" action=(action) enctype="multipart/form-data" novalidate {
            (visit.form_token()) (content)
        }
    }
}

/// The hidden id of the act a form will send: the same form sent twice acts once. When the form is
/// shown again after a mistake, the id stays.
pub fn act_id(filled: &Filled) -> Markup {
    let kept = filled.get("act_id");
    let id = if kept.is_empty() { crate::security::random_hex(16) } else { kept.to_string() };
    hidden("act_id", &id)
}

/// A hidden value.
pub fn hidden(name: &str, value: &str) -> Markup {
    html! { input type="hidden" name=(name) value=(value); }
}

/// What is wrong, at the head of the page, each leading to its field. Nothing if nothing is.
pub fn error_summary(language: Language, mistakes: &Mistakes) -> Markup {
    let words = language.words();
    html! {
        @if !mistakes.is_empty() {
            section.mistakes #mistakes role="alert" tabindex="-1" aria-labelledby="mistakes-heading" {
                h2 #mistakes-heading { (words.shell_mistakes_heading()) }
                p { (words.shell_mistakes_count(mistakes.len() as i64)) }
                ul {
                    @for (field, said) in mistakes.iter() {
                        li { a href={ "#" (field) } { (said) } }
                    }
                }
            }
        }
    }
}

/// One thing that can be chosen.
#[derive(Debug, Clone, Default)]
pub struct Choice {
    /// What is sent.
    pub value: String,
    /// What is read.
    pub label: String,
    /// What it means, below.
    pub hint: Option<String>,
    /// Fields that only matter once this is chosen.
    pub more: Option<Markup>,
}

impl Choice {
    /// A choice without more to it.
    pub fn new(value: impl Into<String>, label: impl Into<String>) -> Self {
        Self { value: value.into(), label: label.into(), ..Self::default() }
    }

    /// Says what it means.
    pub fn hint(mut self, hint: impl Into<String>) -> Self {
        self.hint = Some(hint.into());
        self
    }

    /// Adds fields that are shown once this is chosen.
    pub fn more(mut self, fields: Markup) -> Self {
        self.more = Some(fields);
        self
    }
}

/// A question of a form. Built up, then ended by the kind of field: `.text()`, `.radios(…)` …
#[derive(Debug, Clone)]
pub struct Field<'a> {
    language: Language,
    name: &'a str,
    label: String,
    hint: Option<String>,
    filled: Option<&'a Filled>,
    mistake: Option<&'a str>,
    optional: bool,
    heading: bool,
    autocomplete: Option<&'static str>,
}

impl<'a> Field<'a> {
    /// A question; its name is the field's name, its id and the anchor of its mistake.
    pub fn new(language: Language, name: &'a str, label: impl Into<String>) -> Self {
        Self {
            language,
            name,
            label: label.into(),
            hint: None,
            filled: None,
            mistake: None,
            optional: false,
            heading: false,
            autocomplete: None,
        }
    }

    /// Help below the label.
    pub fn hint(mut self, hint: impl Into<String>) -> Self {
        self.hint = Some(hint.into());
        self
    }

    /// What was typed before.
    pub fn filled(mut self, filled: &'a Filled) -> Self {
        self.filled = Some(filled);
        self
    }

    /// What was wrong.
    pub fn mistakes(mut self, mistakes: &'a Mistakes) -> Self {
        self.mistake = mistakes.of(self.name);
        self
    }

    /// May stay empty, and says so.
    pub fn optional(mut self) -> Self {
        self.optional = true;
        self
    }

    /// The question is the page's `h1`: one question, one page.
    pub fn heading(mut self) -> Self {
        self.heading = true;
        self
    }

    /// What the browser may fill in (`tel`, `email`, `name`, `bday` …).
    pub fn autocomplete(mut self, what: &'static str) -> Self {
        self.autocomplete = Some(what);
        self
    }

    /// A line of text.
    pub fn text(self) -> Markup {
        self.line("text", None, "")
    }

    /// An e-mail address.
    pub fn email(self) -> Markup {
        self.line("email", Some("email"), "")
    }

    /// A telephone number.
    pub fn phone(self) -> Markup {
        self.line("tel", Some("tel"), "is-medium")
    }

    /// Digits that are a name rather than a quantity: a code, an IIN, a number of a letter.
    pub fn digits(self) -> Markup {
        self.line("text", Some("numeric"), "is-medium is-spaced")
    }

    /// Capital letters and digits from a letter.
    pub fn code(self) -> Markup {
        self.line("text", Some("text"), "is-medium is-spaced")
    }

    /// A password or PIN; what was typed is not shown again.
    pub fn password(mut self) -> Markup {
        self.filled = None;
        self.line("password", None, "is-medium")
    }

    fn line(self, kind: &str, mode: Option<&str>, class: &str) -> Markup {
        self.group(html! {
            (self.label_line())
            (self.hint_and_mistake())
            input class={ "field " (class) } type=(kind) id=(self.name) name=(self.name) value=(self.value())
                inputmode=[mode] autocomplete=[self.autocomplete]
                spellcheck=[(!class.is_empty()).then_some("false")]
                aria-describedby=[self.described_by()] aria-invalid=[self.invalid()];
        })
    }

    /// A sum in tenge.
    pub fn money(mut self) -> Markup {
        let words = self.language.words();
        self.hint.get_or_insert_with(|| words.shell_money_hint());
        self.group(html! {
            (self.label_line())
            (self.hint_and_mistake())
            span.money {
                input.field.is-medium.is-sum type="text" id=(self.name) name=(self.name)
                    value=(self.value()) inputmode="decimal" autocomplete="off"
                    aria-describedby=[self.described_by()] aria-invalid=[self.invalid()];
                span aria-hidden="true" { "₸" }
            }
        })
    }

    /// Several lines of text.
    pub fn textarea(self, rows: u8) -> Markup {
        self.group(html! {
            (self.label_line())
            (self.hint_and_mistake())
            textarea.field id=(self.name) name=(self.name) rows=(rows)
                aria-describedby=[self.described_by()] aria-invalid=[self.invalid()] {
                (self.value())
            }
        })
    }

    /// A day as three fields: a calendar is slow for a day one knows.
    pub fn date(mut self) -> Markup {
        let words = self.language.words();
        self.hint.get_or_insert_with(|| words.shell_date_hint());
        let parts = [
            ("", words.shell_date_day(), "is-two"),
            ("-month", words.shell_date_month(), "is-two"),
            ("-year", words.shell_date_year(), "is-four"),
        ];
        self.set(html! {
            div.date {
                @for (suffix, label, class) in parts {
                    @let id = format!("{}{suffix}", self.name);
                    div {
                        label for=(id) { (label) }
                        input class={ "field " (class) } type="text" inputmode="numeric" id=(id) name=(id)
                            value=(self.filled.map_or("", |f| f.get(&id)))
                            autocomplete="off" aria-invalid=[self.invalid()];
                    }
                }
            }
        })
    }

    /// One of a list too long to show.
    pub fn select(self, options: &[(String, String)]) -> Markup {
        let chosen = self.value();
        self.group(html! {
            (self.label_line())
            (self.hint_and_mistake())
            select.field id=(self.name) name=(self.name)
                aria-describedby=[self.described_by()] aria-invalid=[self.invalid()] {
                option value="" { (self.language.words().shell_select_empty()) }
                @for (value, label) in options {
                    option value=(value) selected[value == chosen] { (label) }
                }
            }
        })
    }

    /// A file. `types` is for people ("PDF, JPEG"), `accept` for the browser.
    pub fn file(mut self, types: &str, accept: &str, megabytes: i64) -> Markup {
        let words = self.language.words();
        self.hint.get_or_insert_with(|| words.shell_file_hint(types, megabytes));
        self.group(html! {
            (self.label_line())
            (self.hint_and_mistake())
            input.file type="file" id=(self.name) name=(self.name) accept=(accept)
                aria-describedby=[self.described_by()] aria-invalid=[self.invalid()];
        })
    }

    /// One of a few; nothing is chosen beforehand.
    pub fn radios(self, choices: &[Choice]) -> Markup {
        self.set(self.choices("radio", choices))
    }

    /// Any of a few.
    pub fn checkboxes(self, choices: &[Choice]) -> Markup {
        self.set(self.choices("checkbox", choices))
    }

    fn choices(&self, kind: &str, choices: &[Choice]) -> Markup {
        html! {
            @for (at, choice) in choices.iter().enumerate() {
                @let id = self.nth(at);
                @let hint_id = choice.hint.as_ref().map(|_| format!("{id}-choice-hint"));
                @let chosen = self.filled.is_some_and(|f| f.has(self.name, &choice.value));
                div.choice {
                    input type=(kind) id=(id) name=(self.name) value=(choice.value)
                        checked[chosen] aria-describedby=[hint_id.as_deref()];
                    label for=(id) { (choice.label) }
                    @if let Some(hint) = &choice.hint {
                        p.choice-hint id=[hint_id.as_deref()] { (hint) }
                    }
                }
                @if let Some(more) = &choice.more { div.choice-more { (more) } }
            }
        }
    }

    /// The first choice bears the field's own id, so that the summary's link lands on it.
    fn nth(&self, at: usize) -> String {
        if at == 0 { self.name.to_string() } else { format!("{}-{}", self.name, at + 1) }
    }

    fn group(&self, content: Markup) -> Markup {
        html! { div.group.has-mistake[self.mistake.is_some()] { (content) } }
    }

    fn set(&self, content: Markup) -> Markup {
        self.group(html! {
            fieldset aria-describedby=[self.described_by()] {
                legend {
                    @if self.heading { h1 { (self.label_text()) } } @else { (self.label_text()) }
                }
                (self.hint_and_mistake())
                (content)
            }
        })
    }

    fn label_line(&self) -> Markup {
        let label = html! { label for=(self.name) { (self.label_text()) } };
        html! {
            @if self.heading { h1.question { (label) } } @else { (label) }
        }
    }

    fn label_text(&self) -> Markup {
        html! {
            (self.label)
            @if self.optional {
                " " span.optional { "(" (self.language.words().shell_optional()) ")" }
            }
        }
    }

    fn hint_and_mistake(&self) -> Markup {
        html! {
            @if let Some(hint) = &self.hint { p.hint id={ (self.name) "-hint" } { (hint) } }
            @if let Some(mistake) = self.mistake {
                p.mistake id={ (self.name) "-mistake" } {
                    span.hidden { (self.language.words().shell_mistake()) " " }
                    (mistake)
                }
            }
        }
    }

    fn value(&self) -> &str {
        self.filled.map_or("", |filled| filled.get(self.name))
    }

    fn invalid(&self) -> Option<&'static str> {
        self.mistake.map(|_| "true")
    }

    fn described_by(&self) -> Option<String> {
        let hint = self.hint.as_ref().map(|_| format!("{}-hint", self.name));
        let mistake = self.mistake.map(|_| format!("{}-mistake", self.name));
        match (hint, mistake) {
            (Some(hint), Some(mistake)) => Some(format!("{hint} {mistake}")),
            (one, other) => one.or(other),
        }
    }
}
