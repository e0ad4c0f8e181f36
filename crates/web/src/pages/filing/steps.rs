//! The questions of the filing form: their order is the draft's; here is what each asks and what is wrong with an answer.

use super::draft::{Draft, MOST_OTHERS, read};
use super::people;
use crate::fields::{Choice, Field, hidden};
use crate::{Filled, Mistakes, Visit, components as part};
use case::{DisputeKind, Road, Tiyn};
use maud::{Markup, html};

/// The longest story, in characters.
const LONGEST: usize = 20_000;
/// So many claims can be written in the form.
const MOST_CLAIMS: usize = 12;
/// What somebody may have done, each asked in plain words; the names stand in the record.
pub const HAPPENED: [&str; 4] = ["hurt", "threatened", "pressed", "afraid"];
/// What the law asks about the matter itself (Law on Mediation 1(2), 25(2); CPC 278(2)).
pub const MATTER: [&str; 4] = [law::TOUCHES_OTHERS, law::INCAPABLE, law::MINOR, law::EARLIER_AGREEMENT];

/// About whom a question is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Of {
    Me,
    /// The other sides, from 1.
    Other(usize),
}

/// One page of the form.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    For,
    Road,
    Court,
    Dispute,
    Story,
    Claims,
    Who(Of),
    Number(Of),
    Contacts(Of),
    Others,
    Language,
    Safety,
}

impl Step {
    /// The page's name in its address.
    pub fn slug(self) -> String {
        let name = match self {
            Self::For => "for",
            Self::Road => "road",
            Self::Court => "court",
            Self::Dispute => "dispute",
            Self::Story => "story",
            Self::Claims => "claims",
            Self::Others => "others",
            Self::Language => "language",
            Self::Safety => "safety",
            Self::Who(of) => return of.slug("who"),
            Self::Number(of) => return of.slug("number"),
            Self::Contacts(of) => return of.slug("contacts"),
        };
        name.to_owned()
    }

    pub fn address(self) -> String {
        format!("/file/{}", self.slug())
    }

    pub fn parse(slug: &str) -> Option<Self> {
        let plain = [
            Self::For,
            Self::Road,
            Self::Court,
            Self::Dispute,
            Self::Story,
            Self::Claims,
            Self::Others,
            Self::Language,
            Self::Safety,
        ];
        if let Some(step) = plain.into_iter().find(|it| it.slug() == slug) {
            return Some(step);
        }
        let sides = std::iter::once(Of::Me).chain((1..=MOST_OTHERS).map(Of::Other));
        sides.flat_map(|of| [Self::Who(of), Self::Number(of), Self::Contacts(of)]).find(|it| it.slug() == slug)
    }

    /// The fields that are kept.
    pub fn fields(self, filled: &Filled) -> Vec<String> {
        let names: &[&str] = match self {
            Self::For => &["number", "on", "on-month", "on-year", "safe"],
            Self::Road => &["road"],
            Self::Court => &["court", "protocol"],
            Self::Dispute => &["dispute"],
            Self::Story => &["story"],
            Self::Others => &["more"],
            Self::Language => &["language"],
            Self::Safety => &["happened", "how", "matter"],
            Self::Who(_) => &["kind", "name"],
            Self::Number(_) => &["id_number", "none"],
            Self::Contacts(_) => &["phone", "email", "address", "language"],
            Self::Claims => {
                let row = |at: usize| [format!("what-{at}"), format!("amount-{at}"), format!("fee-{at}")];
                return std::iter::once("rows".to_owned()).chain((1..=rows(filled)).flat_map(row)).collect();
            }
        };
        names.iter().map(|it| (*it).to_owned()).collect()
    }
}

impl Of {
    fn slug(self, what: &str) -> String {
        match self {
            Self::Me => format!("me-{what}"),
            Self::Other(no) => format!("other-{no}-{what}"),
        }
    }
}

/// How many claims the page shows.
pub fn rows(filled: &Filled) -> usize {
    filled.get("rows").parse().unwrap_or(1).clamp(1, MOST_CLAIMS)
}

/// The content of a page: the question as its one heading, with what was answered and what was wrong.
pub fn question(
    visit: &Visit,
    draft: &Draft,
    step: Step,
    filled: &Filled,
    mistakes: &Mistakes,
    courts: &[(String, String)],
) -> Markup {
    match step {
        Step::For => for_whom(visit, filled, mistakes),
        Step::Road => road(visit, draft, filled, mistakes),
        Step::Court => court(visit, filled, mistakes, courts),
        Step::Dispute => dispute(visit, filled, mistakes),
        Step::Story => story(visit, filled, mistakes),
        Step::Claims => claims(visit, draft, filled, mistakes),
        Step::Who(of) => people::who(visit, draft, of, filled, mistakes),
        Step::Number(of) => people::number(visit, draft, of, filled, mistakes),
        Step::Contacts(of) => people::contacts(visit, draft, of, filled, mistakes),
        Step::Others => others(visit, draft, filled, mistakes),
        Step::Language => language(visit, filled, mistakes),
        Step::Safety => safety(visit, filled, mistakes),
    }
}

/// What is wrong with the answers of a page.
pub fn check(visit: &Visit, draft: &Draft, step: Step, filled: &Filled) -> Mistakes {
    let words = visit.words();
    let mut wrong = Mistakes::default();
    let chosen = |field: &str, allowed: &[&str]| allowed.contains(&filled.get(field));
    match step {
        Step::For => {
            if filled.is_empty("number") {
                wrong.add("number", words.filing_for_number_missing());
            }
            if filled.date("on").is_none() {
                wrong.add("on", words.filing_for_date_wrong());
            }
            if !chosen("safe", &["yes", "no"]) {
                wrong.add("safe", words.filing_choose());
            }
        }
        Step::Road if !chosen("road", &["free", "court"]) => wrong.add("road", words.filing_choose()),
        Step::Court if filled.is_empty("court") => wrong.add("court", words.filing_court_missing()),
        Step::Dispute if read::<DisputeKind>(filled.get("dispute")).is_none() => {
            wrong.add("dispute", words.filing_choose());
        }
        Step::Story => {
            if filled.is_empty("story") {
                wrong.add("story", words.filing_story_missing());
            } else if filled.get("story").chars().count() > LONGEST {
                wrong.add("story", words.filing_story_long());
            }
        }
        Step::Claims => check_claims(visit, draft, filled, &mut wrong),
        Step::Who(_) | Step::Number(_) | Step::Contacts(_) => people::check(visit, draft, step, filled, &mut wrong),
        Step::Others if !chosen("more", &["yes", "no"]) => wrong.add("more", words.filing_choose()),
        Step::Language if !chosen("language", &["kazakh", "russian", "both"]) => {
            wrong.add("language", words.filing_choose());
        }
        Step::Safety => {
            let said = filled.all("happened").count();
            if said == 0 {
                wrong.add("happened", words.filing_safety_missing());
            } else if said > 1 && filled.has("happened", "none") {
                wrong.add("happened", words.filing_safety_both());
            }
        }
        _ => {}
    }
    wrong
}

fn for_whom(visit: &Visit, filled: &Filled, mistakes: &Mistakes) -> Markup {
    let (words, language) = (visit.words(), visit.language());
    let safe = [
        Choice::new("yes", words.filing_for_safe_yes()),
        Choice::new("no", words.filing_for_safe_no()).hint(words.filing_for_safe_no_hint()),
    ];
    html! {
        h1 { (words.filing_for_title()) }
        p { (words.filing_for_body()) }
        (Field::new(language, "number", words.filing_for_number()).hint(words.filing_for_number_hint())
            .filled(filled).mistakes(mistakes).text())
        (Field::new(language, "on", words.filing_for_date()).filled(filled).mistakes(mistakes).date())
        (Field::new(language, "safe", words.filing_for_safe()).hint(words.filing_for_safe_hint())
            .filled(filled).mistakes(mistakes).radios(&safe))
    }
}

fn road(visit: &Visit, draft: &Draft, filled: &Filled, mistakes: &Mistakes) -> Markup {
    let words = visit.words();
    let court_hint = if draft.desk { words.filing_road_court_desk() } else { words.filing_road_court_hint() };
    let choices = [
        Choice::new("free", words.filing_road_free()).hint(words.filing_road_free_hint()),
        Choice::new("court", words.filing_road_court()).hint(court_hint),
    ];
    Field::new(visit.language(), "road", words.filing_road_title())
        .filled(filled)
        .mistakes(mistakes)
        .heading()
        .radios(&choices)
}

fn court(visit: &Visit, filled: &Filled, mistakes: &Mistakes, courts: &[(String, String)]) -> Markup {
    let (words, language) = (visit.words(), visit.language());
    let protocol = [Choice::new("yes", words.filing_court_protocol_yes())];
    html! {
        h1 { (words.filing_court_title()) }
        (Field::new(language, "court", words.filing_court_which()).filled(filled).mistakes(mistakes).select(courts))
        (Field::new(language, "protocol", words.filing_court_protocol()).optional().filled(filled).checkboxes(&protocol))
    }
}

fn dispute(visit: &Visit, filled: &Filled, mistakes: &Mistakes) -> Markup {
    let words = visit.words();
    let choices: Vec<Choice> =
        DisputeKind::ALL.into_iter().map(|it| Choice::new(name(&it), dispute_name(visit, it))).collect();
    Field::new(visit.language(), "dispute", words.filing_dispute_title())
        .filled(filled)
        .mistakes(mistakes)
        .heading()
        .radios(&choices)
}

fn story(visit: &Visit, filled: &Filled, mistakes: &Mistakes) -> Markup {
    let words = visit.words();
    html! {
        (Field::new(visit.language(), "story", words.filing_story_title()).hint(words.filing_story_hint())
            .filled(filled).mistakes(mistakes).heading().textarea(10))
    }
}

fn claims(visit: &Visit, draft: &Draft, filled: &Filled, mistakes: &Mistakes) -> Markup {
    let (words, language, rows) = (visit.words(), visit.language(), rows(filled));
    html! {
        h1 { (words.filing_claims_title()) }
        p { (words.filing_claims_body()) }
        (hidden("rows", &rows.to_string()))
        @for at in 1..=rows {
            @let (what, amount, fee) = (format!("what-{at}"), format!("amount-{at}"), format!("fee-{at}"));
            @let label = if rows == 1 { words.filing_claims_what() } else { words.filing_claims_what_nth(at as i64) };
            (Field::new(language, &what, label).filled(filled).mistakes(mistakes).textarea(2))
            (Field::new(language, &amount, words.filing_claims_amount()).optional()
                .hint(words.filing_claims_amount_hint()).filled(filled).mistakes(mistakes).money())
            @if draft.road() == Road::InCourt {
                (Field::new(language, &fee, words.filing_claims_fee()).optional().filled(filled).mistakes(mistakes).money())
            }
        }
        @if rows < MOST_CLAIMS { p { (part::second_button("add", "yes", &words.filing_claims_add())) } }
    }
}

fn check_claims(visit: &Visit, draft: &Draft, filled: &Filled, wrong: &mut Mistakes) {
    let words = visit.words();
    let mut any = false;
    for at in 1..=rows(filled) {
        let (what, amount, fee) = (format!("what-{at}"), format!("amount-{at}"), format!("fee-{at}"));
        any |= !filled.is_empty(&what);
        if filled.is_empty(&what) && !(filled.is_empty(&amount) && filled.is_empty(&fee)) {
            wrong.add(what, words.filing_claims_what_missing());
        }
        for field in [amount, fee] {
            if !filled.is_empty(&field) && Tiyn::parse(filled.get(&field)).is_none() {
                wrong.add(field, words.filing_claims_amount_wrong());
            }
        }
    }
    if !any && wrong.is_empty() {
        wrong.add("what-1", words.filing_claims_missing());
    }
    if wrong.is_empty() && draft.road() == Road::OutOfCourt {
        let sums = (1..=rows(filled)).filter_map(|at| Tiyn::parse(filled.get(&format!("amount-{at}"))));
        if sums.into_iter().try_fold(Tiyn(0), Tiyn::plus).is_none() {
            wrong.add("amount-1", words.filing_claims_amount_wrong());
        }
    }
}

fn others(visit: &Visit, draft: &Draft, filled: &Filled, mistakes: &Mistakes) -> Markup {
    let words = visit.words();
    let mut choices = vec![Choice::new("no", words.filing_others_no())];
    if draft.others < MOST_OTHERS {
        choices.push(Choice::new("yes", words.filing_others_yes()).hint(words.filing_others_yes_hint()));
    }
    html! {
        h1 { (words.filing_others_title()) }
        p { (words.filing_others_named()) }
        ul {
            @for no in 1..=draft.others {
                @let name = draft.get(Step::Who(Of::Other(no)), "name");
                li {
                    (name)
                    @if draft.others > 1 {
                        " " button.link type="submit" name="drop" value=(no) { (words.filing_others_drop(&name)) }
                    }
                }
            }
        }
        @if draft.others == MOST_OTHERS { p { (words.filing_others_most()) } }
        (Field::new(visit.language(), "more", words.filing_others_question()).filled(filled).mistakes(mistakes).radios(&choices))
    }
}

fn language(visit: &Visit, filled: &Filled, mistakes: &Mistakes) -> Markup {
    let words = visit.words();
    let choices = [
        Choice::new("kazakh", words.filing_language_kazakh()),
        Choice::new("russian", words.filing_language_russian()),
        Choice::new("both", words.filing_language_both()),
    ];
    Field::new(visit.language(), "language", words.filing_language_title())
        .hint(words.filing_language_hint())
        .filled(filled)
        .mistakes(mistakes)
        .heading()
        .radios(&choices)
}

fn safety(visit: &Visit, filled: &Filled, mistakes: &Mistakes) -> Markup {
    let (words, language) = (visit.words(), visit.language());
    let mut choices: Vec<Choice> = HAPPENED.into_iter().map(|it| Choice::new(it, happened_name(visit, it))).collect();
    choices.push(Choice::new("none", words.filing_safety_none()));
    let matter = MATTER.map(|it| Choice::new(it, matter_name(visit, it)));
    html! {
        h1 { (words.filing_safety_title()) }
        p { (words.filing_safety_body()) }
        p { strong { (words.filing_safety_secret()) } }
        (Field::new(language, "happened", words.filing_safety_question()).hint(words.filing_safety_question_hint())
            .filled(filled).mistakes(mistakes).checkboxes(&choices))
        (Field::new(language, "matter", words.filing_safety_matter()).hint(words.filing_safety_matter_hint()).optional()
            .filled(filled).mistakes(mistakes).checkboxes(&matter))
        (Field::new(language, "how", words.filing_safety_how()).optional().hint(words.filing_safety_how_hint())
            .filled(filled).mistakes(mistakes).textarea(3))
        p.small { a href="/safety" { (words.filing_safety_more()) } }
    }
}

/// The name of a plain choice in kebab-case.
pub fn name(value: &impl serde::Serialize) -> String {
    serde_json::to_value(value).ok().and_then(|it| it.as_str().map(str::to_owned)).unwrap_or_default()
}

/// What a dispute is about, in words.
pub fn dispute_name(visit: &Visit, it: DisputeKind) -> String {
    visit.language().say(&format!("filing-dispute-{}", name(&it))).unwrap_or_default()
}

/// What the law asks about the matter, as a statement beside its box.
pub fn matter_name(visit: &Visit, it: &str) -> String {
    visit.language().say(&format!("filing-safety-matter-{it}")).unwrap_or_default()
}

/// What may have happened, in words.
pub fn happened_name(visit: &Visit, it: &str) -> String {
    visit.language().say(&format!("filing-safety-{it}")).unwrap_or_default()
}
