//! One side's points, in its own room; what was agreed so far; a day to think.

use super::{Opened, option};
use crate::Answer;
use crate::components as part;
use crate::fields::{self, Choice, Field};
use crate::filled::{Filled, Mistakes};
use crate::pages::case::opened::{Form, Trouble};
use axum::response::Response;
use case::{Act, ActKind, MOST_POINTS, Points, Table};
use maud::{Markup, html};
use record::Digest;

/// `GET /cases/{number}/table/points`
pub async fn show(opened: Opened) -> Result<Response, Answer> {
    let known = opened.talks()?;
    opened.ready(ActKind::GivePoints)?;
    let given = opened.own_side().and_then(|it| known.table.points.get(&it));
    let mut filled = vec![];
    if let Some(given) = given {
        for (issue, row) in known.table.issues.iter().zip(&given.points) {
            filled.extend(row.iter().enumerate().map(|(at, it)| (name(issue.no, at), it.to_string())));
        }
        filled.push(("reserved".to_owned(), given.reserved.to_string()));
    }
    Ok(form(&opened, &known.table, &Filled::of(filled), &Trouble::default()))
}

fn name(issue: u16, option: usize) -> String {
    format!("q{issue}-{}", option + 1)
}

fn form(opened: &Opened, table: &Table, filled: &Filled, trouble: &Trouble) -> Response {
    let words = opened.words();
    let most = i64::from(MOST_POINTS);
    let fields = html! {
        (nonce(filled))
        (fields::hidden("table", &table.version.to_string()))
        @for issue in &table.issues {
            fieldset.points {
                legend { (issue.name) }
                @for (at, it) in issue.options.iter().enumerate() {
                    (number(&name(issue.no, at), &option(opened, it), most, filled, trouble))
                }
            }
        }
        fieldset.points {
            legend { (words.table_reserved_legend()) }
            p.hint { (words.table_reserved_hint()) }
            (number("reserved", &words.table_reserved_label(), most * table.issues.len() as i64, filled, trouble))
        }
    };
    let lead = html! {
        p.lead { (words.table_points_lead()) }
        (part::banner(part::Tone::Plain, html! { p { (words.table_points_secret()) } }))
        p { (words.table_points_how()) }
    };
    let form =
        Form { title: words.table_points_title(), lead, fields, button: words.table_points_button(), uploads: false };
    opened.form(form, filled, trouble)
}

/// A number that a script may turn into a slider beside it.
fn number(name: &str, label: &str, most: i64, filled: &Filled, trouble: &Trouble) -> Markup {
    let mistake = trouble.mistakes.of(name);
    html! {
        div.group.has-mistake[mistake.is_some()] {
            label for=(name) { (label) }
            @if let Some(said) = mistake { p.mistake id={ (name) "-mistake" } { (said) } }
            input.field.is-small type="number" inputmode="numeric" min="0" max=(most) step="1" id=(name) name=(name)
                value=(filled.get(name)) autocomplete="off" data-slider=(label)
                aria-describedby=[mistake.map(|_| format!("{name}-mistake"))] aria-invalid=[mistake.map(|_| "true")];
        }
    }
}

/// Chance for a commitment, drawn with the form: the same form sent twice says the same.
pub fn nonce(filled: &Filled) -> Markup {
    let kept = filled.get("nonce");
    let drawn = if kept.is_empty() { crate::security::random_hex(32) } else { kept.to_owned() };
    fields::hidden("nonce", &drawn)
}

/// The chance a form came with.
pub fn drawn(filled: &Filled) -> Result<Digest, Answer> {
    Digest::from_hex(filled.get("nonce")).ok_or(Answer::Mistake(crate::Slip::Unreadable))
}

/// `POST /cases/{number}/table/points`
pub async fn send(opened: Opened, filled: Filled) -> Result<Response, Answer> {
    let known = opened.talks()?;
    let table = &known.table;
    let mut mistakes = Mistakes::default();
    let mut rows = vec![];
    for issue in &table.issues {
        let each =
            (0..issue.options.len()).map(|at| read(&opened, &filled, &name(issue.no, at), MOST_POINTS, &mut mistakes));
        rows.push(each.collect::<Vec<u16>>());
    }
    let reserved = match filled.is_empty("reserved") {
        true => 0,
        false => read(&opened, &filled, "reserved", u16::MAX, &mut mistakes),
    };
    // The version of the form, so that points for another list are refused and not put to the wrong answers.
    let version = filled.get("table").parse().unwrap_or(table.version);
    let points = Points { table: version, points: rows, reserved: reserved.into(), nonce: drawn(&filled)? };
    let act = Act::GivePoints { procedure: known.no, points };
    let shown = |trouble: &Trouble| form(&opened, table, &filled, trouble);
    opened.send_on("/table", "given", &filled, mistakes, Some(act), shown).await
}

fn read(opened: &Opened, filled: &Filled, name: &str, most: u16, mistakes: &mut Mistakes) -> u16 {
    match filled.get(name).parse::<u16>().ok().filter(|it| *it <= most) {
        Some(it) => it,
        None => {
            mistakes.add(name, opened.words().table_mistake_points());
            0
        }
    }
}

/// `GET /cases/{number}/table/agreed`
pub async fn agreed(opened: Opened) -> Result<Response, Answer> {
    let known = opened.talks()?;
    opened.ready(ActKind::NoteTentative)?;
    Ok(agreed_form(&opened, &known.table, &Filled::default(), &Trouble::default()))
}

fn agreed_form(opened: &Opened, table: &Table, filled: &Filled, trouble: &Trouble) -> Response {
    let words = opened.words();
    let fields = html! {
        @for issue in &table.issues {
            @let choices: Vec<Choice> = issue.options.iter().enumerate()
                .map(|(at, it)| Choice::new(at.to_string(), option(opened, it))).collect();
            (Field::new(opened.language(), &format!("q{}", issue.no), issue.name.clone())
                .filled(filled).mistakes(&trouble.mistakes).radios(&choices))
        }
    };
    let lead = html! { p.lead { (words.table_agreed_lead()) } p { (words.table_agreed_again()) } };
    let form =
        Form { title: words.table_tentative(), lead, fields, button: words.table_agreed_button(), uploads: false };
    opened.form(form, filled, trouble)
}

/// `POST /cases/{number}/table/agreed`
pub async fn send_agreed(opened: Opened, filled: Filled) -> Result<Response, Answer> {
    let known = opened.talks()?;
    let mut mistakes = Mistakes::default();
    let mut options = vec![];
    for issue in &known.table.issues {
        let field = format!("q{}", issue.no);
        match filled.get(&field).parse::<u16>().ok().filter(|it| usize::from(*it) < issue.options.len()) {
            Some(option) => options.push(option),
            None => mistakes.add(field, opened.words().case_mistake_choose()),
        }
    }
    let act = Act::NoteTentative { procedure: known.no, options };
    let shown = |trouble: &Trouble| agreed_form(&opened, &known.table, &filled, trouble);
    opened.send_on("/table", "agreed", &filled, mistakes, Some(act), shown).await
}

/// `GET /cases/{number}/agreement/day-to-think`
pub async fn day_to_think(opened: Opened) -> Result<Response, Answer> {
    opened.talks()?;
    opened.ready(ActKind::AskCoolingOff)?;
    Ok(day_form(&opened, &Filled::default(), &Trouble::default()))
}

fn day_form(opened: &Opened, filled: &Filled, trouble: &Trouble) -> Response {
    let words = opened.words();
    let lead = html! { p.lead { (words.table_day_lead()) } p { (words.table_day_who()) } };
    let form = Form {
        title: words.table_day_title(),
        lead,
        fields: html! {},
        button: words.table_day_button(),
        uploads: false,
    };
    opened.form(form, filled, trouble)
}

/// `POST /cases/{number}/agreement/day-to-think`
pub async fn send_day_to_think(opened: Opened, filled: Filled) -> Result<Response, Answer> {
    let known = opened.talks()?;
    let act = Act::AskCoolingOff { procedure: known.no };
    let shown = |trouble: &Trouble| day_form(&opened, &filled, trouble);
    opened.send_on("/table", "day-to-think", &filled, Mistakes::default(), Some(act), shown).await
}

/// A line of own points, most of it for the reader alone.
pub fn worth(opened: &Opened, points: u32) -> Markup {
    part::tag(part::Tone::Plain, &opened.words().table_worth(i64::from(points)))
}
