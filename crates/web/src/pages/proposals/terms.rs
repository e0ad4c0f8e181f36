//! Terms as people read them: who does what for whom, how much, until when, how; waivers, costs, what follows on default.

use crate::components as part;
use crate::pages::agreement::matter::Matter;
use case::{Costs, Deed, Obligation, OnDefault, Terms, Waiver};
use maud::{Markup, html};

/// The whole terms, as a table and a list.
pub fn shown(matter: &Matter, terms: &Terms) -> Markup {
    let words = matter.language.words();
    html! {
        @if !terms.obligations.is_empty() {
            table.terms {
                caption.hidden { (words.proposals_terms_caption()) }
                thead.hidden {
                    tr {
                        th scope="col" { (words.proposals_terms_who()) }
                        th scope="col" { (words.proposals_terms_when()) }
                        th scope="col" { (words.proposals_terms_much()) }
                    }
                }
                tbody { @for it in &terms.obligations { (obligation(matter, it)) } }
            }
        }
        (part::facts(&others(matter, terms)))
    }
}

fn obligation(matter: &Matter, it: &Obligation) -> Markup {
    let words = matter.language.words();
    let (debtor, creditor) = (matter.side(it.debtor), matter.side(it.creditor));
    let who = match &it.deed {
        Deed::Pay { .. } => words.proposals_terms_pays(&debtor, &creditor),
        Deed::Act { what, .. } => words.proposals_terms_does(&debtor, &creditor, what),
    };
    let (when, much) = match &it.deed {
        Deed::Pay { total, instalments } => match instalments.as_slice() {
            [one] => (until(matter, one.due), matter.money(*total)),
            parts => (words.proposals_terms_parts(parts.len() as i64), matter.money(*total)),
        },
        Deed::Act { due, .. } => (due.map(|it| until(matter, it)).unwrap_or_default(), String::new()),
    };
    html! {
        tr {
            th scope="row" {
                (who)
                @if !it.way.is_empty() { p.small { (words.proposals_terms_way(&it.way)) } }
                @if let Some(condition) = &it.condition { p.small { (words.proposals_terms_condition(condition)) } }
            }
            td { (when) }
            td.number { (much) }
        }
        @if let Deed::Pay { instalments, .. } = &it.deed {
            @if instalments.len() > 1 {
                @for (no, part) in (1_i64..).zip(instalments) {
                    tr.of-part {
                        td colspan="2" { (words.proposals_terms_part(no)) ": " (until(matter, part.due)) }
                        td.number { (matter.money(part.amount)) }
                    }
                }
            }
        }
    }
}

/// "by Fri 31 July", with the year where it is another one.
pub fn until(matter: &Matter, day: jiff::civil::Date) -> String {
    if day.year() == matter.sheet.today.year() {
        return words::until(day, matter.language);
    }
    matter.language.words().proposals_until_year(words::date_with_year(day, matter.language))
}

fn others(matter: &Matter, terms: &Terms) -> Vec<(String, Markup)> {
    let words = matter.language.words();
    let mut rows = vec![];
    let total = terms.total();
    if total.0 > 0 && terms.obligations.len() > 1 {
        rows.push((words.proposals_terms_total(), html! { (matter.money(total)) }));
    }
    for it in &terms.waivers {
        rows.push((words.proposals_terms_waiver(), html! { (waiver(matter, it)) }));
    }
    rows.push((words.proposals_terms_costs(), html! { (costs(matter, &terms.costs)) }));
    rows.push((words.proposals_terms_default(), html! { (on_default(matter, &terms.on_default)) }));
    if !terms.other.is_empty() {
        rows.push((words.proposals_terms_other(), html! { (terms.other) }));
    }
    rows
}

fn waiver(matter: &Matter, it: &Waiver) -> String {
    let words = matter.language.words();
    match it.amount {
        Some(amount) => words.proposals_terms_waives_sum(matter.side(it.by), &it.what, matter.money(amount)),
        None => words.proposals_terms_waives(matter.side(it.by), &it.what),
    }
}

fn costs(matter: &Matter, costs: &Costs) -> String {
    let words = matter.language.words();
    match costs {
        Costs::NotStated => words.proposals_costs_not_stated(),
        Costs::EachBearsOwn => words.proposals_costs_each_own(),
        Costs::BorneBy(side) => words.proposals_terms_borne_by(matter.side(*side)),
        Costs::Otherwise(text) => text.clone(),
    }
}

fn on_default(matter: &Matter, on_default: &OnDefault) -> String {
    let words = matter.language.words();
    match on_default {
        OnDefault::NotStated => words.proposals_default_not_stated(),
        OnDefault::AllDueAfterMissed(missed) => words.proposals_terms_all_due(i64::from(*missed)),
        OnDefault::Otherwise(text) => text.clone(),
    }
}
