//! Instalments from what a person can really pay, with dates, and what each side gains against enforcement. Nothing that
//! is typed here is kept: the other side sees a plan when it is proposed, never the budget behind it.

use crate::Answer;
use crate::components as part;
use crate::events::side;
use crate::fields::{self, Choice, Field};
use crate::filled::{Filled, Mistakes};
use crate::pages::case::opened::{Opened, Trouble};
use crate::pages::proposals::typed::TypedTerms;
use crate::pages::table::issues::monthly;
use axum::http::StatusCode;
use axum::response::Response;
use case::{ActKind, Costs, Deed, Instalment, Obligation, OnDefault, SideNo, Terms, Tiyn};
use jiff::civil::Date;
use maud::{Markup, html};
use negotiation::{PlanKind, PlanRequest};

/// Longer plans fail more often than they are kept.
const MOST_MONTHS: u8 = 36;

/// `GET /cases/{number}/instalments`
pub async fn show(opened: Opened) -> Result<Response, Answer> {
    opened.talks()?;
    Ok(page(&opened, &Filled::default(), &Trouble::default(), None))
}

/// What was typed.
struct Typed {
    payer: SideNo,
    payee: SideNo,
    debt: Tiyn,
    monthly: Tiyn,
    kind: PlanKind,
    first: Date,
}

/// `POST /cases/{number}/instalments`: reckons, and keeps nothing.
pub async fn reckon(opened: Opened, filled: Filled) -> Result<Response, Answer> {
    opened.talks()?;
    let mut mistakes = Mistakes::default();
    let typed = read(&opened, &filled, &mut mistakes);
    let plan = typed.as_ref().filter(|_| mistakes.is_empty()).and_then(|it| plan(&opened, it));
    if plan.is_none() && mistakes.is_empty() {
        mistakes.add("income", opened.words().instalments_mistake_long(i64::from(MOST_MONTHS)));
    }
    Ok(page(&opened, &filled, &Trouble { mistakes, refused: None }, typed.zip(plan)))
}

fn read(opened: &Opened, filled: &Filled, mistakes: &mut Mistakes) -> Option<Typed> {
    let words = opened.words();
    let mut sum = |field: &str, least: i64| {
        let found = filled.money(field).map(Tiyn).filter(|it| it.0 >= least && *it <= Tiyn::MAX);
        if found.is_none() {
            mistakes.add(field, words.proposals_mistake_sum());
        }
        found
    };
    let (debt, income, needs, other) = (sum("debt", 1), sum("income", 1), sum("needs", 0), sum("other", 0));
    let first = opened.day(filled, "first", mistakes);
    let kinds = [("level", PlanKind::Level), ("fastest", PlanKind::Fastest)];
    let kind = opened.choice(filled, "kind", &kinds, mistakes);
    let sides = opened.case().settling_sides();
    let payer = filled.get("payer").parse().ok().map(SideNo).filter(|it| sides.contains(it));
    if payer.is_none() {
        mistakes.add("payer", words.case_mistake_choose());
    }
    let payee = sides.into_iter().find(|it| Some(*it) != payer);
    let monthly = Tiyn(income?.0.saturating_sub(needs?.0).saturating_sub(other?.0));
    if monthly.0 <= 0 {
        mistakes.add("income", words.instalments_mistake_nothing_left());
    }
    Some(Typed { payer: payer?, payee: payee?, debt: debt?, monthly, kind: kind?, first: first? })
}

/// The parts, exact to the tiyn and on working days; `None` when it would take too long.
fn plan(opened: &Opened, it: &Typed) -> Option<Vec<Instalment>> {
    let months = i64::from(MOST_MONTHS);
    // As few months as it takes; a level plan then spreads the debt evenly over them.
    let needed = (it.debt.0 + it.monthly.0 - 1) / it.monthly.0;
    let count = u8::try_from(needed).ok().filter(|_| needed <= months)?;
    let request = PlanRequest {
        debt: it.debt.0.into(),
        capacity: vec![it.monthly.0.into(); usize::from(count)],
        minimum: 0,
        rate: (0, 1),
        kind: it.kind,
        first_due: None,
        days_off: vec![],
    };
    let payments = negotiation::plan(&request)?.payments;
    let dates = monthly(it.first, count, &opened.app.clerk.calendar());
    let part = |(amount, due): (i128, Date)| Some(Instalment { due, amount: Tiyn(i64::try_from(amount).ok()?) });
    let parts: Option<Vec<Instalment>> = payments.into_iter().zip(dates).map(part).collect();
    parts.map(|it| it.into_iter().filter(|it| it.amount.0 > 0).collect())
}

fn page(opened: &Opened, filled: &Filled, trouble: &Trouble, found: Option<(Typed, Vec<Instalment>)>) -> Response {
    let (words, language) = (opened.words(), opened.language());
    let content = html! {
        h1 { (words.instalments_title()) }
        (fields::error_summary(language, &trouble.mistakes))
        p.lead { (words.instalments_lead()) }
        p { (words.instalments_kept()) }
        @if let Some((typed, parts)) = &found { (result(opened, filled, typed, parts)) }
        (form(opened, filled, trouble))
        p { a href={ (opened.address()) "/table" } { (words.table_back()) } }
    };
    let status = if trouble.mistakes.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    opened.page(&words.instalments_title(), status, content)
}

fn form(opened: &Opened, filled: &Filled, trouble: &Trouble) -> Markup {
    let (words, case, language) = (opened.words(), opened.case(), opened.language());
    let field = |name, label: String| Field::new(language, name, label).filled(filled).mistakes(&trouble.mistakes);
    let sides: Vec<Choice> =
        case.settling_sides().into_iter().map(|it| Choice::new(it.0.to_string(), side(case, it, language))).collect();
    let kinds = [
        Choice::new("level", words.instalments_kind_level()),
        Choice::new("fastest", words.instalments_kind_fastest()),
    ];
    fields::post_form(
        &opened.visit,
        opened.visit.path(),
        html! {
            (field("payer", words.bidding_payer()).radios(&sides))
            (field("debt", words.instalments_debt()).money())
            (field("income", words.instalments_income()).money())
            (field("needs", words.instalments_needs()).hint(words.instalments_needs_hint()).money())
            (field("other", words.instalments_other()).hint(words.instalments_other_hint()).money())
            (field("first", words.table_first_label()).date())
            (field("kind", words.instalments_kind()).radios(&kinds))
            h2 { (words.instalments_against()) }
            p { (words.instalments_against_lead()) }
            (field("months", words.instalments_months()).optional().digits())
            (field("percent", words.instalments_percent()).optional().digits())
            (field("costs", words.instalments_costs()).optional().money())
            (part::actions(part::button(&words.instalments_button())))
        },
    )
}

fn result(opened: &Opened, filled: &Filled, typed: &Typed, parts: &[Instalment]) -> Markup {
    let words = opened.words();
    let rows: Vec<Vec<Markup>> = (1..)
        .zip(parts)
        .map(|(no, it): (i64, _)| {
            vec![html! { (no) }, html! { (opened.date(it.due)) }, html! { (opened.money(it.amount)) }]
        })
        .collect();
    let heads = [words.instalments_head_part(), words.instalments_head_day(), words.instalments_head_sum()];
    html! {
        section aria-labelledby="plan" {
            h2 #plan { (words.instalments_result(i64::try_from(parts.len()).unwrap_or(0))) }
            p { (words.instalments_left(opened.money(typed.monthly))) }
            (part::table(&words.instalments_table(), &heads, &rows))
            p { (words.instalments_exact(opened.money(typed.debt))) }
            (against(opened, filled, typed, parts))
            @if opened.sheet.may(ActKind::Propose) { (propose(opened, typed, parts)) }
        }
    }
}

/// What each side gains against enforcement, by the reader's own guesses.
fn against(opened: &Opened, filled: &Filled, typed: &Typed, parts: &[Instalment]) -> Markup {
    let words = opened.words();
    let months = filled.get("months").parse::<i64>().ok().filter(|it| (1..=240).contains(it));
    let percent = filled.get("percent").parse::<i64>().ok().filter(|it| (0..=100).contains(it));
    let costs = filled.money("costs").filter(|it| *it >= 0).map(Tiyn);
    html! {
        @if let (Some(months), Some(percent)) = (months, percent) {
            @let enforced = Tiyn(i64::try_from(i128::from(typed.debt.0) * i128::from(percent) / 100).unwrap_or(0));
            h3 { (words.instalments_against()) }
            ul {
                li { (words.instalments_creditor(opened.money(typed.debt), parts.len() as i64, opened.money(enforced), months)) }
                li { (words.instalments_creditor_gains(opened.money(Tiyn(typed.debt.0 - enforced.0)))) }
                @if let Some(costs) = costs { li { (words.instalments_debtor_gains(opened.money(costs))) } }
            }
            p.small { (words.instalments_guess()) }
        }
    }
}

/// The plan as a proposal, in the form every proposal is made in.
fn propose(opened: &Opened, typed: &Typed, parts: &[Instalment]) -> Markup {
    let words = opened.words();
    let terms = Terms {
        obligations: vec![Obligation {
            debtor: typed.payer,
            creditor: typed.payee,
            deed: Deed::Pay { total: typed.debt, instalments: parts.to_vec() },
            way: String::new(),
            condition: None,
        }],
        waivers: vec![],
        costs: Costs::NotStated,
        on_default: OnDefault::NotStated,
        ..Terms::default()
    };
    fields::post_form(
        &opened.visit,
        &format!("{}/proposals/new", opened.address()),
        html! {
            @for (name, value) in TypedTerms::of(&terms, opened.language()).pairs() {
                @if !value.is_empty() && name != "costs" && name != "on-default" { (fields::hidden(&name, &value)) }
            }
            button.second type="submit" name="do" value="change" { (words.instalments_propose()) }
        },
    )
}
