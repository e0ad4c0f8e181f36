//! Secret sums: the rule before the first sum, a look at what the other side will see before one is named, the outcome.

use super::{Done, Opened, points};
use crate::Answer;
use crate::components::{self as part, Tone};
use crate::events::side;
use crate::fields::{self, Choice, Field};
use crate::filled::{Filled, Mistakes};
use crate::pages::case::opened::{Form, Trouble};
use axum::extract::Query;
use axum::http::StatusCode;
use axum::response::Response;
use case::{Act, ActKind, Bidding, BiddingEnd, MOST_ROUNDS, Procedure, SideNo, Tiyn};
use maud::{Markup, html};

const PAGE: &str = "/secret-sums";

/// `GET /cases/{number}/secret-sums`
pub async fn show(opened: Opened, Query(done): Query<Done>) -> Result<Response, Answer> {
    let known = opened.talks()?;
    Ok(page(&opened, known, &done, &Trouble::default()))
}

fn page(opened: &Opened, known: &Procedure, done: &Done, trouble: &Trouble) -> Response {
    let words = opened.words();
    let content = html! {
        (done.banner(opened))
        @if let Some(refused) = &trouble.refused { (part::refusal_box(opened.language(), refused)) }
        h1 { (words.bidding_title()) }
        p.lead { (words.bidding_lead()) }
        @match &known.bidding {
            Some(bidding) => (stands(opened, bidding)),
            None => (nothing_yet(opened)),
        }
        (rule(opened))
        p { a href={ (opened.address()) "/table" } { (words.table_back()) } }
    };
    let status = if trouble.refused.is_some() { StatusCode::CONFLICT } else { StatusCode::OK };
    opened.page(&words.bidding_title(), status, content)
}

fn rule(opened: &Opened) -> Markup {
    let words = opened.words();
    html! {
        h2 { (words.bidding_rule()) }
        ol {
            li { (words.bidding_rule_one()) }
            li { (words.bidding_rule_met()) }
            li { (words.bidding_rule_odd()) }
            li { (words.bidding_rule_missed(i64::from(MOST_ROUNDS))) }
            li { (words.bidding_rule_number()) }
            li { (words.bidding_rule_sealed()) }
        }
    }
}

fn nothing_yet(opened: &Opened) -> Markup {
    let words = opened.words();
    html! {
        (part::empty(&words.bidding_empty(), None))
        @if opened.sheet.may(ActKind::OpenBidding) {
            (part::actions(part::button_link(&format!("{}{PAGE}/open", opened.address()), &words.bidding_open_link())))
        } @else { p { (words.bidding_not_open()) } }
    }
}

fn stands(opened: &Opened, known: &Bidding) -> Markup {
    let (words, case, language) = (opened.words(), opened.case(), opened.language());
    let name = |no: SideNo| side(case, no, language);
    let own = opened.own_side().filter(|it| *it == known.payer || *it == known.payee);
    html! {
        (part::facts(&[
            (words.bidding_payer(), html! { (name(known.payer)) }),
            (words.bidding_payee(), html! { (name(known.payee)) }),
            (words.bidding_what(), html! { (known.what.as_deref().unwrap_or_default()) }),
            (words.bidding_due(), html! { (opened.date(known.due)) }),
        ]))
        @match &known.end {
            Some(end) => (ended(opened, known, end)),
            None => {
                h2 { (words.bidding_round(i64::from(known.round.min(MOST_ROUNDS)), i64::from(MOST_ROUNDS))) }
                @if known.round > 1 { (part::banner(Tone::Warn, html! { p { (words.bidding_missed()) } })) }
                ul {
                    @for no in [known.payee, known.payer] {
                        li { @if known.ready.contains_key(&no) { (words.bidding_named(name(no))) } @else { (words.bidding_not_named(name(no))) } }
                    }
                }
                @for it in &known.own { p { (words.bidding_own(i64::from(it.round), opened.money(it.bid.amount))) } }
                @if let Some(own) = own { (mine(opened, known, own)) }
                @if opened.sheet.may(ActKind::StopBidding) { (button(opened, "stop", &words.bidding_stop_button(), html! {})) }
            }
        }
    }
}

/// What this side can do now.
fn mine(opened: &Opened, known: &Bidding, own: SideNo) -> Markup {
    let words = opened.words();
    let asked = known.asked.contains(&own);
    html! {
        @if let Some(number) = known.number {
            h2 { (words.bidding_number(opened.money(number))) }
            @if known.answered.contains(&own) {
                p { (words.bidding_answered()) }
            } @else {
                p { (words.bidding_number_means()) }
                (answering(opened))
            }
        } @else {
            @if opened.sheet.may(ActKind::MakeBid) {
                (part::actions(part::button_link(&format!("{}{PAGE}/sum", opened.address()), &words.bidding_sum_link())))
            }
            @if asked { p { (words.bidding_number_asked()) } }
            @else if opened.sheet.may(ActKind::AskNumber) {
                p { (words.bidding_number_lead()) }
                (button(opened, "number", &words.bidding_number_button(), html! {}))
            }
        }
    }
}

fn answering(opened: &Opened) -> Markup {
    let words = opened.words();
    let choices = [Choice::new("yes", words.case_yes()), Choice::new("no", words.case_no())];
    let field = Field::new(opened.language(), "answer", words.bidding_answer_label()).radios(&choices);
    button(opened, "answer", &words.bidding_answer_button(), html! { (points::nonce(&Filled::default())) (field) })
}

fn button(opened: &Opened, to: &str, said: &str, more: Markup) -> Markup {
    fields::post_form(
        &opened.visit,
        &format!("{}{PAGE}/{to}", opened.address()),
        html! { (fields::act_id(&Filled::default())) (more) button.second type="submit" { (said) } },
    )
}

fn ended(opened: &Opened, known: &Bidding, end: &BiddingEnd) -> Markup {
    let (words, case, language) = (opened.words(), opened.case(), opened.language());
    let propose = |amount: Tiyn| {
        let address = format!("{}/proposals/new?sum={}", opened.address(), amount.0);
        html! {
            @if opened.sheet.may(ActKind::Propose) {
                p { (words.bidding_then()) }
                (part::actions(part::button_link(&address, &words.bidding_propose())))
            }
        }
    };
    match end {
        BiddingEnd::Met { amount: Some(amount), opened: bids } => html! {
            (part::banner(Tone::Done, html! { p { (words.bidding_met(opened.money(*amount))) } }))
            @if !bids.is_empty() {
                h2 { (words.bidding_opened()) }
                p { (words.bidding_opened_lead()) }
                ul {
                    @for it in bids {
                        li {
                            (words.bidding_opened_sum(side(case, it.side, language), opened.money(it.bid.amount)))
                            " " (sealed(opened, known, it))
                        }
                    }
                }
            }
            (propose(*amount))
        },
        BiddingEnd::Number { amount: Some(amount) } => html! {
            (part::banner(Tone::Done, html! { p { (words.bidding_agreed(opened.money(*amount))) } }))
            (propose(*amount))
        },
        BiddingEnd::Met { .. } | BiddingEnd::Number { .. } => html! { p { (words.case_text_erased()) } },
        BiddingEnd::NotMet => part::banner(Tone::Plain, html! { p { (words.bidding_not_met()) } }),
        BiddingEnd::Stopped => part::banner(Tone::Plain, html! { p { (words.bidding_stopped()) } }),
    }
}

/// Whether the opened sum is the one that was sealed.
fn sealed(opened: &Opened, known: &Bidding, it: &case::OpenedSum) -> Markup {
    let words = opened.words();
    let seal = it.bid.commitment(known.no, known.round, it.side);
    html! {
        @if known.ready.get(&it.side) == Some(&seal) { span.small { (words.bidding_seal_holds(seal.to_string())) } }
        @else { strong { (words.bidding_seal_broken()) } }
    }
}

/// `GET /cases/{number}/secret-sums/open`
pub async fn opening(opened: Opened) -> Result<Response, Answer> {
    opened.talks()?;
    opened.ready(ActKind::OpenBidding)?;
    Ok(open_form(&opened, &Filled::default(), &Trouble::default()))
}

fn open_form(opened: &Opened, filled: &Filled, trouble: &Trouble) -> Response {
    let (words, case, language) = (opened.words(), opened.case(), opened.language());
    let field = |name, label| Field::new(language, name, label).filled(filled).mistakes(&trouble.mistakes);
    let sides: Vec<Choice> =
        case.settling_sides().into_iter().map(|it| Choice::new(it.0.to_string(), side(case, it, language))).collect();
    let fields = html! {
        (field("payer", words.bidding_payer()).radios(&sides))
        (field("payee", words.bidding_payee()).radios(&sides))
        (field("what", words.bidding_what()).text())
        (field("due", words.bidding_due()).date())
        (field("way", words.table_way_label()).hint(words.table_way_hint()).text())
    };
    let lead = html! { p.lead { (words.bidding_open_lead()) } (rule(opened)) };
    let form =
        Form { title: words.bidding_open_title(), lead, fields, button: words.bidding_open_button(), uploads: false };
    opened.form(form, filled, trouble)
}

/// `POST /cases/{number}/secret-sums/open`
pub async fn open(opened: Opened, filled: Filled) -> Result<Response, Answer> {
    let procedure = opened.talks()?.no;
    let sides = opened.case().settling_sides();
    let mut mistakes = Mistakes::default();
    let mut side = |field: &str| {
        let found = filled.get(field).parse().ok().map(SideNo).filter(|it| sides.contains(it));
        if found.is_none() {
            mistakes.add(field, opened.words().case_mistake_choose());
        }
        found
    };
    let (payer, payee) = (side("payer"), side("payee"));
    let what = opened.text(&filled, "what", &mut mistakes);
    let due = opened.day(&filled, "due", &mut mistakes);
    let way = opened.text(&filled, "way", &mut mistakes);
    let act = payer
        .zip(payee)
        .zip(due)
        .zip(what.zip(way))
        .map(|(((payer, payee), due), (what, way))| Act::OpenBidding { procedure, payer, payee, due, what, way });
    let shown = |trouble: &Trouble| open_form(&opened, &filled, trouble);
    opened.send_on(PAGE, "sums-opened", &filled, mistakes, act, shown).await
}

fn open_now(opened: &Opened) -> Result<(&Procedure, &Bidding), Answer> {
    let known = opened.talks()?;
    Ok((known, known.bidding.as_ref().ok_or(Answer::NotFound)?))
}

/// `GET /cases/{number}/secret-sums/sum`
pub async fn naming(opened: Opened) -> Result<Response, Answer> {
    open_now(&opened)?;
    opened.ready(ActKind::MakeBid)?;
    name_form(&opened, &Filled::default(), &Trouble::default())
}

fn name_form(opened: &Opened, filled: &Filled, trouble: &Trouble) -> Result<Response, Answer> {
    let words = opened.words();
    let (_, known) = open_now(opened)?;
    let own = opened.own_side().ok_or(Answer::NotFound)?;
    let label = if own == known.payer { words.bidding_sum_payer() } else { words.bidding_sum_payee() };
    let fields = html! {
        (points::nonce(filled))
        (fields::hidden("step", "look"))
        (Field::new(opened.language(), "sum", label).filled(filled).mistakes(&trouble.mistakes).money())
    };
    let lead = html! {
        p.lead { (words.bidding_sum_lead()) }
        (rule(opened))
        @if let Some(last) = known.last_of(own) { p { (words.bidding_own(i64::from(last.round), opened.money(last.bid.amount))) } }
    };
    let form =
        Form { title: words.bidding_sum_title(), lead, fields, button: words.bidding_look_button(), uploads: false };
    Ok(opened.form(form, filled, trouble))
}

/// What the other side will see, before the sum is named.
fn look(opened: &Opened, filled: &Filled, amount: Tiyn) -> Result<Response, Answer> {
    let words = opened.words();
    let (_, known) = open_now(opened)?;
    let own = opened.own_side().ok_or(Answer::NotFound)?;
    let sum = opened.money(amount);
    let name = side(opened.case(), own, opened.language());
    let content = html! {
        h1 { (words.bidding_look_title()) }
        (part::facts(&[(words.bidding_look_own(), html! { strong { (sum) } })]))
        h2 { (words.bidding_look_others()) }
        ul {
            li { (words.bidding_look_now(&name)) }
            li { @if own == known.payer { (words.bidding_look_met_payer()) } @else { (words.bidding_look_met_payee()) } }
            li { (words.bidding_look_missed()) }
            li { (words.bidding_look_mediator()) }
        }
        (fields::post_form(&opened.visit, &format!("{}{PAGE}/sum", opened.address()), html! {
            (fields::act_id(filled))
            (points::nonce(filled))
            (fields::hidden("step", "name"))
            (fields::hidden("sum", filled.get("sum")))
            (part::actions(html! {
                (part::button(&words.bidding_name_button(opened.money(amount))))
                (part::second_link(&format!("{}{PAGE}/sum", opened.address()), &words.shell_change()))
            }))
        }))
    };
    Ok(opened.page(&words.bidding_look_title(), StatusCode::OK, content))
}

/// `POST /cases/{number}/secret-sums/sum`: first a look, then the sum.
pub async fn name(opened: Opened, filled: Filled) -> Result<Response, Answer> {
    let (known, _) = open_now(&opened)?;
    let mut mistakes = Mistakes::default();
    let amount = Tiyn::parse(filled.get("sum")).filter(|it| it.0 > 0);
    let Some(amount) = amount else {
        mistakes.add("sum", opened.words().proposals_mistake_sum());
        return name_form(&opened, &filled, &Trouble { mistakes, refused: None });
    };
    if filled.get("step") != "name" {
        return look(&opened, &filled, amount);
    }
    let act = Act::MakeBid { procedure: known.no, amount, nonce: points::drawn(&filled)? };
    let shown = |trouble: &Trouble| {
        name_form(&opened, &filled, trouble).unwrap_or_else(axum::response::IntoResponse::into_response)
    };
    opened.send_on(PAGE, "sum-named", &filled, mistakes, Some(act), shown).await
}

async fn plain(opened: Opened, filled: Filled, done: &str, act: Act) -> Result<Response, Answer> {
    let known = opened.talks()?;
    let shown = |trouble: &Trouble| page(&opened, known, &Done::default(), trouble);
    opened.send_on(PAGE, done, &filled, Mistakes::default(), Some(act), shown).await
}

/// `POST /cases/{number}/secret-sums/number`
pub async fn number(opened: Opened, filled: Filled) -> Result<Response, Answer> {
    let act = Act::AskNumber { procedure: opened.talks()?.no };
    plain(opened, filled, "number-asked", act).await
}

/// `POST /cases/{number}/secret-sums/answer`
pub async fn answer(opened: Opened, filled: Filled) -> Result<Response, Answer> {
    let procedure = opened.talks()?.no;
    let mut mistakes = Mistakes::default();
    let yes = opened.choice(&filled, "answer", &[("yes", true), ("no", false)], &mut mistakes);
    let Some(yes) = yes else { return show(opened, Query(Done::default())).await };
    let act = Act::AnswerNumber { procedure, yes, nonce: points::drawn(&filled)? };
    plain(opened, filled, "answered", act).await
}

/// `POST /cases/{number}/secret-sums/stop`
pub async fn stop(opened: Opened, filled: Filled) -> Result<Response, Answer> {
    let act = Act::StopBidding { procedure: opened.talks()?.no };
    plain(opened, filled, "stopped", act).await
}
