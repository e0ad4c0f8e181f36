//! A question for the table: a sum, in how many parts, things that go to one side or another, something to be done.

use super::Opened;
use crate::Answer;
use crate::events::side;
use crate::fields::{Choice, Field};
use crate::filled::{Filled, Mistakes};
use crate::pages::case::opened::{Form, Trouble};
use axum::extract::Path;
use axum::response::Response;
use case::{Act, ActKind, Outcome, SideNo, Tiyn};
use jiff::ToSpan;
use jiff::civil::Date;
use law::Calendar;
use maud::{Markup, html};
use words::Words;

/// What a question is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    Sum,
    Parts,
    Things,
    Deed,
}

impl Kind {
    pub const ALL: [Self; 4] = [Self::Sum, Self::Parts, Self::Things, Self::Deed];

    pub fn name(self) -> &'static str {
        match self {
            Self::Sum => "sum",
            Self::Parts => "parts",
            Self::Things => "things",
            Self::Deed => "deed",
        }
    }

    pub fn said(self, words: &Words) -> String {
        match self {
            Self::Sum => words.table_kind_sum(),
            Self::Parts => words.table_kind_parts(),
            Self::Things => words.table_kind_things(),
            Self::Deed => words.table_kind_deed(),
        }
    }

    fn of(name: &str) -> Result<Self, Answer> {
        Self::ALL.into_iter().find(|it| it.name() == name).ok_or(Answer::NotFound)
    }
}

/// `GET /cases/{number}/table/questions/new/{kind}`
pub async fn new(opened: Opened, Path((_, kind)): Path<(String, String)>) -> Result<Response, Answer> {
    let kind = Kind::of(&kind)?;
    opened.talks()?;
    opened.ready(ActKind::AddIssue)?;
    Ok(form(&opened, kind, &Filled::default(), &Trouble::default()))
}

fn form(opened: &Opened, kind: Kind, filled: &Filled, trouble: &Trouble) -> Response {
    let words = opened.words();
    let field =
        |name, label: String| Field::new(opened.language(), name, label).filled(filled).mistakes(&trouble.mistakes);
    let left = [Choice::new("yes", words.table_left_yes())];
    let fields = html! {
        (field("name", words.table_name_label()).hint(words.table_name_hint()).text())
        @match kind {
            Kind::Sum => {
                (who(opened, filled, trouble, words.table_payer_label()))
                (field("lines", words.table_sums_label()).hint(words.table_sums_hint()).textarea(4))
                (field("due", words.table_due_sum_label()).date())
                (field("way", words.table_way_label()).hint(words.table_way_hint()).text())
            }
            Kind::Parts => {
                (field("lines", words.table_counts_label()).hint(words.table_counts_hint()).textarea(3))
                (field("due", words.table_first_label()).hint(words.table_first_hint()).date())
            }
            Kind::Things => {
                (field("things", words.table_things_label()).hint(words.table_things_hint()).textarea(3))
                (who(opened, filled, trouble, words.table_holder_label()))
                (field("due", words.table_due_label()).date())
                (field("way", words.table_way_label()).hint(words.table_way_thing_hint()).text())
            }
            Kind::Deed => {
                (who(opened, filled, trouble, words.table_doer_label()))
                (field("lines", words.table_deeds_label()).hint(words.table_deeds_hint()).textarea(4))
                (field("due", words.table_due_label()).date())
                (field("way", words.table_way_label()).hint(words.table_way_hint()).text())
            }
        }
        (field("left", words.table_left_label()).hint(words.table_left_hint()).checkboxes(&left))
    };
    let lead = html! { p.lead { (words.table_new_lead()) } };
    let form = Form { title: kind.said(words), lead, fields, button: words.table_add_button(), uploads: false };
    opened.form(form, filled, trouble)
}

/// Who pays, does or has it; between more than two sides also to whom.
fn who(opened: &Opened, filled: &Filled, trouble: &Trouble, label: String) -> Markup {
    let (case, language) = (opened.case(), opened.language());
    let sides = case.settling_sides();
    let choices: Vec<Choice> =
        sides.iter().map(|it| Choice::new(it.0.to_string(), side(case, *it, language))).collect();
    let field = |name, label| Field::new(language, name, label).filled(filled).mistakes(&trouble.mistakes);
    html! {
        (field("who", label).radios(&choices))
        @if sides.len() > 2 { (field("whom", opened.words().table_whom_label()).radios(&choices)) }
    }
}

/// `POST /cases/{number}/table/questions/new/{kind}`
pub async fn add(opened: Opened, Path((_, kind)): Path<(String, String)>, filled: Filled) -> Result<Response, Answer> {
    let kind = Kind::of(&kind)?;
    let procedure = opened.talks()?.no;
    let mut mistakes = Mistakes::default();
    let name = opened.text(&filled, "name", &mut mistakes);
    let options = options(&opened, kind, &filled, &mut mistakes);
    let left_to_the_parties = filled.has("left", "yes");
    let act = name.zip(options).map(|(name, options)| Act::AddIssue { procedure, name, options, left_to_the_parties });
    let shown = |trouble: &Trouble| form(&opened, kind, &filled, trouble);
    opened.send_on("/table", "added", &filled, mistakes, act, shown).await
}

fn options(opened: &Opened, kind: Kind, filled: &Filled, mistakes: &mut Mistakes) -> Option<Vec<Outcome>> {
    if kind == Kind::Parts {
        let first = opened.day(filled, "due", mistakes);
        let counts = lines(opened, filled, "lines", mistakes)?;
        let counts: Option<Vec<u8>> =
            counts.iter().map(|it| it.parse().ok().filter(|it| (1..=60).contains(it))).collect();
        if counts.is_none() {
            mistakes.add("lines", opened.words().table_mistake_counts());
        }
        let (first, counts) = (first?, counts?);
        let calendar = opened.app.clerk.calendar();
        return Some(counts.iter().map(|it| Outcome::Parts { dates: monthly(first, *it, &calendar) }).collect());
    }
    let sides = opened.case().settling_sides();
    let first = chosen(opened, filled, "who", &sides, mistakes);
    let second = match sides.as_slice() {
        [one, other] => first.map(|it| if it == *one { *other } else { *one }),
        _ if kind == Kind::Things => first,
        _ => chosen(opened, filled, "whom", &sides, mistakes),
    };
    let due = opened.day(filled, "due", mistakes);
    let way = opened.text(filled, "way", mistakes);
    if kind == Kind::Things {
        let things = opened.text(filled, "things", mistakes);
        let (holder, due, way, things) = (first?, due?, way?, things?);
        let goes = |to: &SideNo| Outcome::Goes { to: *to, holder, things: things.clone(), due, way: way.clone() };
        return Some(sides.iter().map(goes).collect());
    }
    let lines = lines(opened, filled, "lines", mistakes)?;
    let (debtor, creditor, due, way) = (first?, second?, due?, way?);
    let nothing = opened.words().table_word_nothing();
    let mut made = vec![];
    for line in lines {
        made.push(match kind {
            Kind::Sum => match Tiyn::parse(&line).filter(|it| it.0 > 0) {
                Some(total) => Outcome::Pay { debtor, creditor, total, due, way: way.clone() },
                None => {
                    mistakes.add("lines", opened.words().table_mistake_sum(&line));
                    return None;
                }
            },
            _ if line.to_lowercase() == nothing.to_lowercase() => Outcome::Nothing {},
            _ => Outcome::Deed { debtor, creditor, what: line, due, way: way.clone() },
        });
    }
    Some(made)
}

/// What stands in the lines of a field, one option each.
fn lines(opened: &Opened, filled: &Filled, field: &str, mistakes: &mut Mistakes) -> Option<Vec<String>> {
    let text = opened.text(filled, field, mistakes)?;
    Some(text.lines().map(|it| it.trim().to_owned()).filter(|it| !it.is_empty()).collect())
}

fn chosen(opened: &Opened, filled: &Filled, field: &str, of: &[SideNo], mistakes: &mut Mistakes) -> Option<SideNo> {
    let found = filled.get(field).parse().ok().map(SideNo).filter(|it| of.contains(it));
    if found.is_none() {
        mistakes.add(field, opened.words().case_mistake_choose());
    }
    found
}

/// The same day of every month, moved to a working day where it is none.
pub fn monthly(first: Date, count: u8, calendar: &Calendar) -> Vec<Date> {
    let day = |at: u8| first.saturating_add(i32::from(at).months());
    let mut days: Vec<Date> = (0..count).map(|at| calendar.next_working(day(at))).collect();
    days.dedup();
    days
}
