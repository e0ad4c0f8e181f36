//! The parts a page is made of. Plain functions: words and values in, markup out.
//!
//! Form parts are in [`crate::fields`].

use crate::{answer::Refused, shell::Visit};
use jiff::civil::Date;
use maud::{Markup, html};
use words::{Language, Words};

/// The one primary action of a page, as a link.
pub fn button_link(address: &str, words: &str) -> Markup {
    html! { a.button href=(address) { (words) } }
}

/// A second way beside the primary action.
pub fn second_link(address: &str, words: &str) -> Markup {
    html! { a.second href=(address) { (words) } }
}

/// A submit button; the primary action of its form.
pub fn button(words: &str) -> Markup {
    html! { button.button type="submit" { (words) } }
}

/// A submit button that is not the primary one, telling the form which it was.
pub fn second_button(name: &str, value: &str, words: &str) -> Markup {
    html! { button.button.is-quiet type="submit" name=(name) value=(value) { (words) } }
}

/// A row of actions: the primary one first.
pub fn actions(content: Markup) -> Markup {
    html! { div.actions { (content) } }
}

/// The person's next step, first on a page of a case.
pub fn next_step(heading: &str, content: Markup) -> Markup {
    html! { section.next { h2 { (heading) } (content) } }
}

/// Main content and, beside or below it, clocks and people.
pub fn columns(main: Markup, aside: Markup) -> Markup {
    html! { div.two { div { (main) } aside { (aside) } } }
}

/// A running term: what ends, when, how many days are left, by which article.
#[derive(Debug, Clone)]
pub struct Clock {
    /// What happens at its end: "mediation ends unless extended".
    pub what: String,
    /// The last day.
    pub last_day: Date,
    /// The office's day.
    pub today: Date,
    /// The first day, if the bar is to show how far it has run.
    pub first_day: Option<Date>,
    /// "30 calendar days from the contract".
    pub length: Option<String>,
    /// "Law on Mediation, article 23(2)".
    pub article: Option<String>,
}

impl Clock {
    /// Days until the last day; negative if it has passed.
    pub fn days_left(&self) -> i64 {
        i64::from((self.last_day - self.today).get_days())
    }

    fn percent_gone(&self) -> Option<i64> {
        let first = self.first_day?;
        let whole = i64::from((self.last_day - first).get_days()).max(1);
        Some(((whole - self.days_left()) * 100 / whole).clamp(0, 100))
    }
}

/// Date and days left, a bar, the article. State in words first, the bar second.
pub fn clock(language: Language, clock: &Clock) -> Markup {
    let near = clock.days_left() <= 3;
    let day = words::date_near(clock.last_day, clock.today, language);
    html! {
        div.clock.is-near[near] {
            p.clock-day {
                time datetime=(clock.last_day) { (day) }
                span.clock-left { (words::days_left(clock.days_left(), language)) }
            }
            p.clock-what { (clock.what) }
            @if let Some(percent) = clock.percent_gone() {
                svg.bar viewBox="0 0 100 4" preserveAspectRatio="none" role="img"
                    aria-label=(language.words().shell_clock_share(percent.to_string())) {
                    rect.bar-whole width="100" height="4" {}
                    rect.bar-gone width=(percent) height="4" {}
                }
            }
            @if clock.length.is_some() || clock.article.is_some() {
                p.clock-law {
                    @if let Some(length) = &clock.length { span { (length) } }
                    @if let Some(article) = &clock.article { span { (article) } }
                }
            }
        }
    }
}

/// Names and values.
pub fn facts(rows: &[(String, Markup)]) -> Markup {
    html! {
        dl.facts {
            @for (name, value) in rows { div { dt { (name) } dd { (value) } } }
        }
    }
}

/// What a tag or a banner is about; always said in words too.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tone {
    /// Neither good nor bad.
    Plain,
    /// Finished, in order.
    Done,
    /// Asks for attention.
    Warn,
    /// Ended, refused, broken.
    Stop,
}

impl Tone {
    fn class(self) -> &'static str {
        match self {
            Self::Plain => "is-plain",
            Self::Done => "is-done",
            Self::Warn => "is-warn",
            Self::Stop => "is-stop",
        }
    }
}

/// A state in one or two words.
pub fn tag(tone: Tone, words: &str) -> Markup {
    html! { span class={ "tag " (tone.class()) } { (words) } }
}

/// A banner at the head of the content: what has just happened, or must be known.
pub fn banner(tone: Tone, content: Markup) -> Markup {
    let role = if tone == Tone::Stop { "alert" } else { "status" };
    html! { div class={ "banner " (tone.class()) } role=(role) { (content) } }
}

/// One obligation or waiver of an agreement.
#[derive(Debug, Clone)]
pub struct Term {
    /// Who does what.
    pub what: String,
    /// By when; empty if there is no day.
    pub when: String,
    /// The sum, or what is given instead.
    pub value: String,
}

/// The terms of a proposal or an agreement, with a heading for those who hear it.
pub fn terms(caption: &str, heads: [&str; 3], rows: &[Term]) -> Markup {
    html! {
        table.terms {
            caption.hidden { (caption) }
            thead.hidden { tr { @for head in heads { th scope="col" { (head) } } } }
            tbody {
                @for row in rows {
                    tr {
                        th scope="row" { (row.what) }
                        td { (row.when) }
                        td.number { (row.value) }
                    }
                }
            }
        }
    }
}

/// A table of anything. Scrolls in itself when the screen is narrow, never the page.
pub fn table(caption: &str, heads: &[String], rows: &[Vec<Markup>]) -> Markup {
    html! {
        div.scroll tabindex="0" role="region" aria-label=(caption) {
            table.table {
                caption { (caption) }
                thead { tr { @for head in heads { th scope="col" { (head) } } } }
                tbody {
                    @for row in rows { tr { @for cell in row { td { (cell) } } } }
                }
            }
        }
    }
}

/// The law says no: what, why, the article with its words, and what can be done instead.
pub fn refusal_box(language: Language, refused: &Refused) -> Markup {
    let words = language.words();
    html! {
        section.refusal {
            p { strong { (refused.what) } }
            @if let Some(why) = &refused.why { p { (why) } }
            @if !refused.cited.is_empty() {
                details {
                    summary { (words.shell_refused_rule()) }
                    @for cited in &refused.cited {
                        p.source { (words.shell_quoted_in(cited.language.code(), &cited.article)) }
                        blockquote lang=(cited.language.code()) { p { "«" (cited.quotation) "»" } }
                        p { a href=(cited.page) { (words.law_read_rule()) } }
                    }
                }
            }
            @if refused.instead.is_some() || !refused.ways.is_empty() {
                h2 { (words.shell_refused_instead()) }
                @if let Some(instead) = &refused.instead { p { (instead) } }
                @if !refused.ways.is_empty() {
                    ul { @for (address, way) in &refused.ways { li { a href=(address) { (way) } } } }
                }
            }
        }
    }
}

/// More for those who want it, such as "Why until this day".
pub fn details(summary: &str, content: Markup) -> Markup {
    html! { details { summary { (summary) } div.inside { (content) } } }
}

/// A sentence of the law with its source, folded away.
pub fn quotation(summary: &str, text: &str, text_language: Language, source: &str) -> Markup {
    details(
        summary,
        html! {
            blockquote lang=(text_language.code()) { p { "«" (text) "»" } }
            p.source { (source) }
        },
    )
}

/// What will stand here, and what one can do.
pub fn empty(what_will_stand: &str, way: Option<(&str, &str)>) -> Markup {
    html! {
        div.empty {
            p { (what_will_stand) }
            @if let Some((address, words)) = way { p { a href=(address) { (words) } } }
        }
    }
}

/// One room of a case, as a tab that is a link.
#[derive(Debug, Clone)]
pub struct RoomTab {
    /// Its address.
    pub address: String,
    /// Its name for this reader.
    pub name: String,
    /// Whether one is in it.
    pub here: bool,
    /// Entries not read yet.
    pub unread: i64,
}

/// The rooms a reader may enter, and who reads the one that is open.
pub fn rooms(words: &Words, tabs: &[RoomTab], readers: Markup) -> Markup {
    html! {
        nav.rooms aria-label=(words.shell_rooms()) {
            ul {
                @for tab in tabs {
                    li {
                        a href=(tab.address) aria-current=[tab.here.then_some("page")] {
                            (tab.name)
                            @if tab.unread > 0 {
                                " " span.count { (words.shell_room_new(tab.unread)) }
                            }
                        }
                    }
                }
            }
        }
        p.readers { (readers) }
    }
}

/// Entries of a room, newest or oldest first as the page decides.
pub fn lines(content: Markup) -> Markup {
    html! { ol.lines { (content) } }
}

/// One entry: when (in words, and for machines), and what.
pub fn line(when: &str, moment: &str, content: Markup) -> Markup {
    html! { li.line { time datetime=(moment) { (when) } div { (content) } } }
}

/// An answer on the page that shows all answers before they are sent.
#[derive(Debug, Clone)]
pub struct Given {
    /// The question in short.
    pub question: String,
    /// What was answered.
    pub answer: Markup,
    /// Where it can be changed.
    pub change: Option<String>,
}

/// Check your answers: each with a way to change it.
pub fn answers(words: &Words, rows: &[Given]) -> Markup {
    html! {
        dl.answers {
            @for row in rows {
                div {
                    dt { (row.question) }
                    dd { (row.answer) }
                    @if let Some(address) = &row.change {
                        dd.change {
                            a href=(address) aria-label=(words.shell_change_what(&row.question)) {
                                (words.shell_change())
                            }
                        }
                    }
                }
            }
        }
    }
}

/// "Question 3 of 8", above the heading.
pub fn step(words: &Words, number: i64, of: i64) -> Markup {
    html! { p.step { (words.shell_step(number, of)) } }
}

/// Pages of a list; nothing if there is only one. `address` gives that of a page.
pub fn pagination(words: &Words, here: i64, of: i64, address: impl Fn(i64) -> String) -> Markup {
    html! {
        @if of > 1 {
            nav.pages aria-label=(words.shell_pages()) {
                @if here > 1 {
                    a href=(address(here - 1)) rel="prev" { "← " (words.shell_pages_back()) }
                }
                span aria-current="page" { (words.shell_pages_where(here, of)) }
                @if here < of {
                    a href=(address(here + 1)) rel="next" { (words.shell_pages_on()) " →" }
                }
            }
        }
    }
}

/// A person to call, in the middle of a page.
pub fn phone(visit: &Visit) -> Markup {
    phone_called(visit, Some(&visit.words().shell_foot_phone()))
}

/// As [`phone`], below a heading that already says who it is.
pub fn phone_bare(visit: &Visit) -> Markup {
    phone_called(visit, None)
}

fn phone_called(visit: &Visit, label: Option<&str>) -> Markup {
    let (words, phone) = (visit.words(), &visit.site().phone);
    html! {
        div.phone {
            p {
                @if let Some(label) = label { (label) br; }
                a href={ "tel:" (phone.dialled()) } { strong { (phone.shown) } }
            }
            p.small { (words.shell_foot_hours(&phone.from, &phone.to)) }
        }
    }
}
