//! The first page the other side sees: who asks what, until when, what it costs, and the answer.

use crate::app::{App, Perhaps, Signed, answer as answered, law_language, without_session};
use crate::fields::{Choice, Field, act_id, error_summary, post_form};
use crate::{Answer, Filled, Mistakes, Visit, components as part, page};
use axum::extract::State;
use axum::response::{IntoResponse, Redirect, Response};
use case::{Act, Case, DeadlineId, PartyKind, Procedure, SideNo, Tiyn};
use clerk::{CaseNumber, Request, Sheet};
use maud::{Markup, html};
use words::Language;

/// The sheet of the one case a letter's session opens.
pub(super) async fn sheet_of(app: &App, visit: &Visit, signed: &Signed) -> Result<Sheet, Answer> {
    let number = signed.who.only.as_ref().and_then(CaseNumber::of_book).ok_or(Answer::NotFound)?;
    app.clerk.sheet(&signed.who, &number).await.map_err(|it| answered(visit, it))
}

/// An offer that waits for an answer of this side, or did.
struct Offered<'a> {
    procedure: &'a Procedure,
    by: SideNo,
    own: Option<case::Answer>,
}

fn offered(sheet: &Sheet) -> Option<Offered<'_>> {
    let side = sheet.view.side()?;
    let procedure =
        sheet.view.case.procedures.iter().rev().find(|it| it.offer.as_ref().is_some_and(|it| it.by != side))?;
    let by = procedure.offer.as_ref()?.by;
    Some(Offered { procedure, by, own: procedure.answers.get(&side).copied() })
}

/// The page behind the letter.
pub async fn show(State(app): State<App>, visit: Visit, signed: Signed) -> Result<Response, Answer> {
    if signed.who.only.is_none() {
        // Whoever has signed in in another way finds everything on the desk.
        return Ok(Redirect::to("/desk").into_response());
    }
    let sheet = sheet_of(&app, &visit, &signed).await?;
    Ok(whole(&visit, &sheet, &visit.typed(), &Mistakes::default()))
}

fn whole(visit: &Visit, sheet: &Sheet, filled: &Filled, mistakes: &Mistakes) -> Response {
    let words = visit.words();
    let Some(offer) = offered(sheet) else { return no_offer(visit, sheet) };
    let who = short_names(&sheet.view.case, offer.by);
    let title = words.letter_answer_title(&who);
    let open = !offer.procedure.lapsed
        && !matches!(offer.own, Some(it) if it != case::Answer::Asks)
        && sheet.may(case::ActKind::AnswerOffer);
    let content = html! {
        (error_summary(visit.language(), mistakes))
        h1 { (words.letter_answer_heading(&who, about(&sheet.view.case))) }
        @if open {
            p.lead { (words.letter_answer_lead()) }
            (facts(visit, sheet, &who))
            (form(visit, sheet, filled, mistakes))
            (why(visit, sheet))
        } @else {
            (afterwards(visit, sheet, &offer))
            (part::facts(&[(words.letter_fact_asked(), claims(visit, &sheet.view.case))]))
        }
        (story(visit, &sheet.view.case))
        (part::phone(visit))
    };
    page(visit.frame(title).status(super::status(mistakes)), content)
}

/// A letter in a case without an offer: a court's case.
fn no_offer(visit: &Visit, sheet: &Sheet) -> Response {
    let words = visit.words();
    let content = html! {
        h1 { (words.letter_none_title()) }
        p.lead { (words.letter_none_lead()) }
        (part::actions(part::button_link(&format!("/cases/{}", sheet.number), &words.letter_case())))
        (part::phone(visit))
    };
    page(visit.frame(words.letter_none_title()), content)
}

fn facts(visit: &Visit, sheet: &Sheet, who: &str) -> Markup {
    let (words, language) = (visit.words(), visit.language());
    let case = &sheet.view.case;
    let clock = sheet.clocks.iter().find(|it| matches!(it.id, DeadlineId::OfferAnswer { .. }));
    let mut rows = vec![(words.letter_fact_asked(), claims(visit, case))];
    if let Some(clock) = clock {
        let day = words::date_near(clock.last_day, sheet.today, language);
        rows.push((
            words.letter_fact_until(),
            html! { strong { (words.letter_fact_until_day(day)) } " " (words::days_left(clock.days_left, language)) },
        ));
    }
    rows.push((words.letter_fact_silence(), html! { (words.letter_fact_silence_body(who)) }));
    rows.push((words.letter_fact_refusal(), html! { (words.letter_fact_refusal_body()) }));
    rows.push((words.letter_fact_cost(), html! { (words.letter_fact_cost_body()) }));
    rows.push((
        words.letter_fact_genuine(),
        html! { a href="/genuine" { (words.letter_fact_genuine_way()) } " " (words.letter_fact_genuine_call(&visit.site().phone.shown)) },
    ));
    part::facts(&rows)
}

fn claims(visit: &Visit, case: &Case) -> Markup {
    html! {
        @if let [only] = case.claims.as_slice() { (claim(visit, only)) }
        @else { ul { @for it in &case.claims { li { (claim(visit, it)) } } } }
    }
}

fn claim(visit: &Visit, it: &case::Claim) -> Markup {
    html! { (it.what) @if let Some(Tiyn(sum)) = it.amount { " " strong.number { (words::money(sum, visit.language())) } } }
}

fn story(visit: &Visit, case: &Case) -> Markup {
    let words = visit.words();
    html! {
        @if let Some(story) = &case.story {
            (part::details(&words.letter_story(), html! { @for line in story.lines() { p { (line) } } }))
        }
    }
}

fn form(visit: &Visit, sheet: &Sheet, filled: &Filled, mistakes: &Mistakes) -> Markup {
    let (words, language) = (visit.words(), visit.language());
    let question = Field::new(language, "question", words.letter_choice_ask_text())
        .hint(words.letter_choice_ask_seen())
        .filled(filled)
        .mistakes(mistakes)
        .textarea(4);
    let choices = [
        Choice::new("agrees", words.letter_choice_agree()).hint(words.letter_choice_agree_hint()),
        Choice::new("asks", words.letter_choice_ask()).hint(words.letter_choice_ask_hint()).more(question),
        Choice::new("refuses", words.letter_choice_refuse()).hint(words.letter_choice_refuse_hint()),
        Choice::new("not-that-person", words.letter_choice_not_me()).hint(words.letter_choice_not_me_hint()),
    ];
    let asked = sheet.view.side().is_some_and(|side| {
        sheet.view.case.latest().is_some_and(|it| it.answers.get(&side) == Some(&case::Answer::Asks))
    });
    html! {
        @if asked { (part::banner(part::Tone::Done, html! { p { (words.letter_asked()) } })) }
        (post_form(visit, "/letter/answer", html! {
            (act_id(filled))
            (Field::new(language, "answer", words.letter_choice()).filled(filled).mistakes(mistakes).radios(&choices))
            (part::actions(html! {
                (part::button(&words.letter_choice_button()))
                (part::second_link("/letter/unsafe", &words.letter_choice_unsafe()))
            }))
        }))
    }
}

/// Why until that day, with the law's own words.
fn why(visit: &Visit, sheet: &Sheet) -> Markup {
    let (words, language) = (visit.words(), visit.language());
    let Some(clock) = sheet.clocks.iter().find(|it| matches!(it.id, DeadlineId::OfferAnswer { .. })) else {
        return html! {};
    };
    let day = |it| words::date_near(it, sheet.today, language);
    part::details(
        &words.letter_why(day(clock.last_day)),
        html! { p { (words.letter_why_body(day(clock.from), day(clock.last_day))) } (quoted(visit, clock.article)) },
    )
}

/// The words of an article, in the language of the law that is nearest to the reader's.
pub(crate) fn quoted(visit: &Visit, article: law::Article) -> Markup {
    let language = visit.language();
    let own = law::statutes::text(article, law_language(language)).map(|it| (it, language));
    let russian = || law::statutes::text(article, law::Language::Russian).map(|it| (it, Language::Ru));
    html! {
        @if let Some((text, spoken)) = own.or_else(russian) {
            blockquote lang=(spoken.code()) { @for line in text.lines() { p { (line) } } }
            p.source { (article.shown(law_language(language))) }
        }
    }
}

/// What was answered, and what happens next.
fn afterwards(visit: &Visit, sheet: &Sheet, offer: &Offered<'_>) -> Markup {
    let words = visit.words();
    let address = format!("/cases/{}", sheet.number);
    let (head, body, goes_on) = match offer.own {
        Some(case::Answer::Agrees) => (words.letter_after_agree(), words.letter_after_agree_body(), true),
        Some(case::Answer::Refuses) => (words.letter_after_refuse(), words.letter_after_refuse_body(), false),
        _ if offer.procedure.lapsed => (words.letter_after_lapsed(), words.letter_after_lapsed_body(), false),
        _ => (words.letter_after_open(), words.letter_after_open_body(), true),
    };
    html! {
        section.next {
            h2 { (head) }
            p { (body) }
            @if goes_on { (part::button_link(&address, &words.letter_after_choose())) }
        }
        p { (words.letter_after_return()) " " a href="/account" { (words.letter_after_account()) } }
    }
}

/// Answers the offer.
pub async fn send(State(app): State<App>, visit: Visit, signed: Signed, filled: Filled) -> Result<Response, Answer> {
    let sheet = sheet_of(&app, &visit, &signed).await?;
    let words = visit.words();
    let mut mistakes = Mistakes::default();
    let chosen: Option<case::Answer> = crate::pages::filing::draft::read(filled.get("answer"));
    if chosen.is_none() {
        mistakes.add("answer", words.letter_choice_missing());
    } else if chosen == Some(case::Answer::Asks) && filled.is_empty("question") {
        mistakes.add("question", words.letter_choice_ask_missing());
    }
    let procedure = offered(&sheet).map(|it| it.procedure.no).ok_or(Answer::NotFound)?;
    let Some(chosen) = chosen.filter(|_| mistakes.is_empty()) else {
        return Ok(whole(&visit, &sheet, &filled, &mistakes));
    };
    let text = if chosen == case::Answer::Asks { filled.get("question").to_owned() } else { String::new() };
    let act = Act::AnswerOffer { procedure, answer: chosen, text };
    let request = Request::page(filled.get("act_id"), act);
    app.clerk.perform(&signed.who, &sheet.number, request).await.map_err(|it| answered(&visit, it))?;
    if chosen == case::Answer::NotThatPerson {
        // From now on this session opens nothing; whoever holds the letter is not to be kept in.
        app.clerk.sign_out(&signed.token).await.map_err(|it| answered(&visit, it))?;
        return Ok(without_session("/letter/not-me"));
    }
    Ok(Redirect::to("/letter/answer").into_response())
}

/// Thanks to somebody who got a letter that was meant for another.
pub async fn not_me(visit: Visit, _: Perhaps) -> Response {
    let words = visit.words();
    let content = html! {
        h1 { (words.letter_not_me_title()) }
        p.lead { (words.letter_not_me_lead()) }
        p { (words.letter_not_me_paper()) }
        (part::phone(&visit))
    };
    page(visit.frame(words.letter_not_me_title()), content)
}

/// What the dispute is about, by its name in the record: the sentence chooses its words by it.
fn about(case: &Case) -> String {
    case.dispute.map(|it| crate::pages::filing::steps::name(&it)).unwrap_or_else(|| "other".to_owned())
}

/// A side in short: a person's first name and an initial are enough on a page that somebody may look at over a shoulder.
pub(crate) fn short_names(case: &Case, side: SideNo) -> String {
    let short = |person: &record::PersonId| {
        let name = case.name_of(person).unwrap_or("—");
        match case.kinds.get(person) {
            Some(PartyKind::Legal | PartyKind::StateBody) => name.to_owned(),
            _ => in_short(name),
        }
    };
    case.members(side).iter().map(short).collect::<Vec<_>>().join(", ")
}

/// "Aigerim S." of "Aigerim Seitkali"; of three names the surname stands first, as papers have it.
fn in_short(name: &str) -> String {
    let parts: Vec<&str> = name.split_whitespace().collect();
    let initial = |it: &str| it.chars().next().map(|it| format!("{it}.")).unwrap_or_default();
    match parts.as_slice() {
        [first, surname] => format!("{first}\u{a0}{}", initial(surname)),
        [surname, first, _] => format!("{first}\u{a0}{}", initial(surname)),
        _ => name.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn a_name_in_short_is_a_first_name_and_an_initial() {
        let check = |name: &str, expected: &str| assert_eq!(super::in_short(name), expected);
        check("Айгерим Сейткали", "Айгерим\u{a0}С.");
        check("Сейткали Айгерим Ерлановна", "Айгерим\u{a0}С.");
        check("Айгерим", "Айгерим");
    }
}
