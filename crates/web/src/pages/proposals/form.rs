//! The form of a proposal. It works without a script: each button sends the form, and it comes back with all that was
//! typed and one thing more or less.

use super::reading::{planned, sum};
use super::typed::{TypedObligation, TypedTerms};
use crate::Visit;
use crate::components as part;
use crate::fields::{self, Choice, Field};
use crate::filled::{Filled, Mistakes};
use crate::pages::agreement::matter::Matter;
use maud::{Markup, html};

/// What the form needs to be shown.
pub struct Shown<'a> {
    pub visit: &'a Visit,
    pub matter: &'a Matter,
    pub typed: &'a TypedTerms,
    pub filled: &'a Filled,
    pub mistakes: &'a Mistakes,
}

impl Shown<'_> {
    fn field<'b>(&'b self, name: &'b str, label: String) -> Field<'b> {
        Field::new(self.matter.language, name, label).filled(self.filled).mistakes(self.mistakes)
    }

    fn sides(&self) -> Vec<Choice> {
        let sides = self.matter.case().settling_sides();
        sides.into_iter().map(|it| Choice::new(it.0.to_string(), self.matter.side(it))).collect()
    }

    /// The whole form.
    pub fn form(&self) -> Markup {
        let words = self.visit.words();
        fields::post_form(
            self.visit,
            &self.matter.address("/proposals/new"),
            html! {
                (fields::act_id(self.filled))
                (fields::hidden("counters", &self.typed.counters))
                (fields::hidden("obligations", &self.typed.obligations.len().to_string()))
                (fields::hidden("waivers", &self.typed.waivers.len().to_string()))
                // The first button is the one a press on Enter in any field means.
                button.hidden type="submit" name="do" value="check" tabindex="-1" aria-hidden="true" {}
                (self.matter.for_whom_field(self.filled))
                @for (no, it) in (1..).zip(&self.typed.obligations) { (self.obligation(no, it)) }
                p #add-obligation { (part::second_button("do", "add-obligation", &words.proposals_add_obligation())) }
                (self.waivers())
                h2 { (words.proposals_costs_heading()) }
                (self.costs())
                h2 { (words.proposals_default_heading()) }
                (self.on_default())
                (self.field("other", words.proposals_other_label()).hint(words.proposals_other_hint()).optional().textarea(3))
                (part::actions(html! {
                    button.button type="submit" name="do" value="check" { (words.proposals_check_button()) }
                    (part::second_link(&self.matter.address("/proposals"), &words.shell_cancel()))
                }))
            },
        )
    }

    fn obligation(&self, no: usize, it: &TypedObligation) -> Markup {
        let words = self.visit.words();
        let name = |field: &str| format!("o{no}-{field}");
        let (debtor, creditor, kind, way) = (name("debtor"), name("creditor"), name("kind"), name("way"));
        let condition = name("condition");
        html! {
            section.obligation aria-labelledby=(name("heading")) {
                h2 id=(name("heading")) { (words.proposals_obligation_heading(no as i64)) }
                (self.field(&debtor, words.proposals_debtor_label()).radios(&self.sides()))
                @if self.matter.case().settling_sides().len() > 2 {
                    (self.field(&creditor, words.proposals_creditor_label()).radios(&self.sides()))
                }
                (self.field(&kind, words.proposals_kind_label()).radios(&[
                    Choice::new("pay", words.proposals_kind_pay()).more(self.pay(no, it)),
                    Choice::new("act", words.proposals_kind_act()).more(self.act(no)),
                ]))
                (self.field(&way, words.proposals_way_label()).hint(words.proposals_way_hint()).text())
                details open[!it.condition.is_empty()] {
                    summary { (words.proposals_condition_summary()) }
                    div.inside {
                        (self.field(&condition, words.proposals_condition_label())
                            .hint(words.proposals_condition_hint()).optional().text())
                    }
                }
                @if self.typed.obligations.len() > 1 || !self.typed.waivers.is_empty() {
                    (part::second_button("do", &format!("remove-obligation-{no}"), &words.proposals_remove_obligation(no as i64)))
                }
            }
        }
    }

    fn act(&self, no: usize) -> Markup {
        let words = self.visit.words();
        let (what, due) = (format!("o{no}-what"), format!("o{no}-due"));
        html! {
            (self.field(&what, words.proposals_what_label()).hint(words.proposals_what_hint()).textarea(2))
            (self.field(&due, words.proposals_due_label()).date())
        }
    }

    fn pay(&self, no: usize, it: &TypedObligation) -> Markup {
        let words = self.visit.words();
        let total = format!("o{no}-total");
        let whole = it.parts.len() == 1;
        html! {
            (fields::hidden(&format!("o{no}-parts"), &it.parts.len().to_string()))
            (self.field(&total, words.proposals_total_label()).money())
            @for part in 1..=it.parts.len() {
                @let (due, amount) = (format!("o{no}-p{part}-due"), format!("o{no}-p{part}-amount"));
                @if whole {
                    (self.field(&due, words.proposals_due_label()).date())
                } @else {
                    div.part {
                        (self.field(&due, words.proposals_part_due(part as i64)).hint(self.moved(it, part)).date())
                        (self.field(&amount, words.proposals_part_amount(part as i64)).hint("").money())
                        p { button.link type="submit" name="do" value=(format!("remove-part-{no}-{part}")) { (words.proposals_remove_part(part as i64)) } }
                    }
                }
            }
            @if !whole { (self.sum_so_far(it)) }
            p { (part::second_button("do", &format!("add-part-{no}"), &words.proposals_add_part())) }
            (self.plan(no, it))
        }
    }

    /// The day in words, with its weekday, where three numbers make one.
    fn moved(&self, it: &TypedObligation, part: usize) -> String {
        let name = &it.parts[part - 1].due;
        let number = |text: &str| text.parse::<i16>().ok();
        let day = (number(&name.year), number(&name.month), number(&name.day));
        let (Some(year), Some(month), Some(day)) = day else { return self.visit.words().shell_date_hint() };
        let (month, day) = (i8::try_from(month).unwrap_or(0), i8::try_from(day).unwrap_or(0));
        jiff::civil::Date::new(year, month, day)
            .map_or_else(|_| self.visit.words().shell_date_hint(), |it| words::date_with_year(it, self.matter.language))
    }

    fn sum_so_far(&self, it: &TypedObligation) -> Markup {
        let words = self.visit.words();
        let (added, total) = (planned(it), sum(&it.total));
        let said = match total {
            None => words.proposals_sum_parts(self.matter.money(added)),
            Some(total) if total == added => words.proposals_sum_right(self.matter.money(added)),
            Some(total) if added < total => {
                words.proposals_sum_missing(self.matter.money(added), self.matter.money(case::Tiyn(total.0 - added.0)))
            }
            Some(total) => {
                words.proposals_sum_over(self.matter.money(added), self.matter.money(case::Tiyn(added.0 - total.0)))
            }
        };
        html! { p { strong { (said) } } }
    }

    /// A level plan: first day, how many, how much each.
    fn plan(&self, no: usize, it: &TypedObligation) -> Markup {
        let words = self.visit.words();
        let (first, count, each) = (format!("o{no}-first"), format!("o{no}-count"), format!("o{no}-each"));
        let wrong = [&first, &count, &each].iter().any(|it| self.mistakes.of(it).is_some());
        html! {
            details open[wrong || !it.first.is_empty()] {
                summary { (words.proposals_plan_summary()) }
                div.inside {
                    p { (words.proposals_plan_explained()) }
                    (self.field(&first, words.proposals_plan_first()).date())
                    (self.field(&count, words.proposals_plan_count()).hint(words.proposals_plan_count_hint()).optional().digits())
                    (self.field(&each, words.proposals_plan_each()).hint(words.proposals_plan_each_hint()).optional().money())
                    (part::second_button("do", &format!("make-parts-{no}"), &words.proposals_plan_button()))
                }
            }
        }
    }

    fn waivers(&self) -> Markup {
        let words = self.visit.words();
        html! {
            h2 { (words.proposals_waivers_heading()) }
            p { (words.proposals_waivers_explained()) }
            @for no in 1..=self.typed.waivers.len() {
                @let (by, what, amount) = (format!("w{no}-by"), format!("w{no}-what"), format!("w{no}-amount"));
                section.obligation aria-labelledby={ "w" (no) "-heading" } {
                    h3 id={ "w" (no) "-heading" } { (words.proposals_waiver_heading(no as i64)) }
                    (self.field(&by, words.proposals_waiver_by()).radios(&self.sides()))
                    (self.field(&what, words.proposals_waiver_what()).hint(words.proposals_waiver_what_hint()).text())
                    (self.field(&amount, words.proposals_waiver_amount()).optional().money())
                    (part::second_button("do", &format!("remove-waiver-{no}"), &words.proposals_remove_waiver(no as i64)))
                }
            }
            p { (part::second_button("do", "add-waiver", &words.proposals_add_waiver())) }
        }
    }

    fn costs(&self) -> Markup {
        let words = self.visit.words();
        let law = law::cite("CPC 176(4)").shown(crate::app::law_language(self.matter.language));
        let silence = match self.matter.case().is_in_court() {
            true => words.proposals_costs_not_stated_hint(law),
            false => words.proposals_costs_not_stated_out(),
        };
        self.field("costs", words.proposals_costs_label()).radios(&[
            Choice::new("each-own", words.proposals_costs_each_own()),
            Choice::new("borne-by", words.proposals_costs_borne_by())
                .more(self.field("costs-by", words.proposals_costs_by_label()).radios(&self.sides())),
            Choice::new("otherwise", words.proposals_costs_otherwise())
                .more(self.field("costs-text", words.proposals_costs_text_label()).textarea(2)),
            Choice::new("not-stated", words.proposals_costs_not_stated()).hint(silence),
        ])
    }

    fn on_default(&self) -> Markup {
        let words = self.visit.words();
        self.field("on-default", words.proposals_default_label()).hint(words.proposals_default_hint()).radios(&[
            Choice::new("all-due", words.proposals_default_all_due()).more(
                self.field("missed", words.proposals_missed_label()).hint(words.proposals_missed_hint()).digits(),
            ),
            Choice::new("otherwise", words.proposals_default_otherwise()).more(
                self.field("default-text", words.proposals_default_text_label())
                    .hint(words.proposals_default_text_hint())
                    .textarea(3),
            ),
            Choice::new("not-stated", words.proposals_default_not_stated())
                .hint(words.proposals_default_not_stated_hint()),
        ])
    }
}
