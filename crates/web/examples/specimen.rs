//! Every part of a page on one page, for looking at: `cargo run -p web --example specimen`, then
//! http://127.0.0.1:8099/specimen. Names and sums are invented; nothing here is served to people.

use axum::{Router, http::StatusCode, response::Response, routing::get};
use jiff::civil::date;
use maud::{Markup, html};
use std::error::Error;
use web::{
    Answer, Cited, Filled, Mistakes, Open, Phone, Refused, SignedIn, Site, Visit,
    components::{self as part, Tone},
    fields::{self, Choice, Field},
    page, router, shell,
};
use words::{Language, money, until};

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let bare = std::env::args().any(|argument| argument == "--bare");
    let mut site = Site::new(Phone { shown: "8 (7172) 00 00 00".into(), from: "9:00".into(), to: "18:30".into() });
    site.secure = false;
    if !bare {
        site.open = Open {
            filing: Some("/specimen"),
            letter: Some("/specimen"),
            genuine: Some("/specimen"),
            sign_in: Some("/specimen"),
            sign_out: Some("/specimen/out"),
            register: Some("/specimen"),
            law: Some("/specimen"),
            figures: Some("/specimen"),
        };
    }
    let pages = router::public_router()
        .route("/specimen", get(case))
        .route("/specimen/form", get(form).post(sent))
        .route("/specimen/refused", get(refused))
        .route("/specimen/fault", get(|| async { Answer::fault("specimen") }))
        .route("/specimen/panic", get(panics));
    serve(shell(pages, site), if bare { 8098 } else { 8099 }).await
}

async fn serve(pages: Router, port: u16) -> Result<(), Box<dyn Error>> {
    let listener = tokio::net::TcpListener::bind(("127.0.0.1", port)).await?;
    axum::serve(listener, pages).await?;
    Ok(())
}

async fn panics() -> Response {
    panic!("the specimen panics on purpose")
}

async fn refused() -> Answer {
    Answer::Refusal(Box::new(refusal()))
}

fn refusal() -> Refused {
    Refused {
        what: "Your advocate cannot sign this for you yet.".into(),
        why: Some("The power of attorney does not name the power to settle.".into()),
        cited: vec![Cited {
            article: "Civil Procedure Code, article 176(1)".into(),
            quotation: "Мировое соглашение заключается в письменной форме".into(),
            language: Language::Ru,
            page: "/law/rules/agreement-is-signed-by-parties".into(),
        }],
        instead: Some("Upload a power of attorney that names it, or sign yourself.".into()),
        ways: vec![("/specimen/form".into(), "Upload a power of attorney".into())],
    }
}

async fn case(visit: Visit) -> Response {
    visit.sign_in(SignedIn { name: "Aigerim S.".into(), desk: "/specimen".into(), session_token: "specimen".into() });
    visit.show_demo_bar(&html! {
        div.demo { div.wrap { p { "Demonstration: you are Aigerim, today is Thu 12 March." } } }
    });
    let language = visit.language();
    let content = html! {
        (part::columns(middle(&visit, language), aside(language)))
    };
    let title = "Flooded flat, Nurlanova and two others";
    page(visit.frame(title).back("/", "My cases").live("/live"), content)
}

fn middle(visit: &Visit, language: Language) -> Markup {
    let words = visit.words();
    let tabs = [("Together", true, 0), ("You and the mediator", false, 2), ("Your side only", false, 0)]
        .map(|(name, here, unread)| part::RoomTab { address: "#".into(), name: name.into(), here, unread });
    let term = |what: &str, day, tiyn| part::Term {
        what: what.into(),
        when: until(date(2026, 7, day), language),
        value: money(tiyn, language),
    };
    let terms = [term("Zhetisu-12 pays", 31, 150_000_000), term("V. Kim pays", 17, 70_000_050)];
    html! {
        h1 { "Flooded flat, Nurlanova and two others" }
        (part::banner(Tone::Done, html! { p { "Your proposal has been sent." } }))
        (part::next_step(&words.shell_next(), html! {
            p { "Viktor Kim has signed. Yours is the second of three signatures." }
            (part::actions(html! {
                (part::button_link("#", "Read the agreement"))
                (part::second_link("#", "Propose a change"))
            }))
        }))
        (part::refusal_box(language, &refusal()))
        (part::rooms(words, &tabs, html! { "Read by you and the mediator. " strong { "Never the court." } }))
        (part::lines(html! {
            (part::line("2 July 16:20", "2026-07-02T16:20", html! {
                p { strong { "Proposal 4 accepted" } " by all three sides. " (part::tag(Tone::Done, "became the agreement")) }
                (part::terms("Terms", ["Who does what", "By when", "How much"], &terms))
            }))
            (part::line("1 July 10:00", "2026-07-01T10:00", html! { p { "Second session held, by video." } }))
        }))
        (part::facts(&[
            ("What the dispute is about".into(), html! { "a debt by a written promise, " (money(105_000_000, language)) " left" }),
            ("Answer".into(), html! { strong { (until(date(2026, 3, 12), language)) } }),
        ]))
        (part::answers(words, &[part::Given {
            question: "Your name".into(),
            answer: html! { "Aigerim S." },
            change: Some("#".into()),
        }]))
        (part::table("Mediators", &["Name".into(), "Languages".into()], &[
            vec![html! { "Saule T." }, html! { "Kazakh, Russian" }],
        ]))
        (part::empty("The papers of this case will stand here.", Some(("#", "Add a paper"))))
        (part::banner(Tone::Warn, html! { p { "The term ends tomorrow." } }))
        (part::pagination(words, 2, 5, |n| format!("?page={n}")))
        (fields::post_form(visit, "/specimen/form", part::actions(html! {
            (part::button(&words.shell_continue()))
            (part::second_button("what", "later", &words.shell_save()))
        })))
    }
}

fn aside(language: Language) -> Markup {
    let clock = |what: &str, day| part::Clock {
        what: what.into(),
        last_day: date(2026, 7, day),
        today: date(2026, 7, 6),
        first_day: Some(date(2026, 6, 8)),
        length: Some("30 calendar days from the contract".into()),
        article: Some("Law on Mediation, article 23(2)".into()),
    };
    html! {
        h2 { (language.words().shell_until_when()) }
        (part::clock(language, &clock("mediation ends unless extended", 8)))
        (part::clock(language, &clock("the obligation is due", 27)))
        (part::quotation("Why until this day", "…", Language::Ru, "Law on Mediation, article 20(6)"))
    }
}

async fn form(visit: Visit) -> Response {
    question(&visit, &Filled::default(), &Mistakes::default(), StatusCode::OK)
}

async fn sent(visit: Visit, filled: Filled) -> Response {
    let mut mistakes = Mistakes::default();
    for (name, said) in [
        ("name", "Write your name."),
        ("sum", "Write the sum in tenge."),
        ("on", "Write a day."),
        ("answer", "Choose an answer."),
    ] {
        if filled.is_empty(name) {
            mistakes.add(name, said);
        }
    }
    question(&visit, &filled, &mistakes, StatusCode::UNPROCESSABLE_ENTITY)
}

fn question(visit: &Visit, filled: &Filled, mistakes: &Mistakes, status: StatusCode) -> Response {
    let (words, language) = (visit.words(), visit.language());
    let field = |name, label: &str| Field::new(language, name, label).filled(filled).mistakes(mistakes);
    let choices = [
        Choice::new("yes", "I agree to talk with a mediator").hint("You choose the mediator together."),
        Choice::new("ask", "I want to ask a question first").more(field("question", "Your question").textarea(4)),
        Choice::new("no", "I decline"),
    ];
    let content = html! {
        (fields::error_summary(language, mistakes))
        (part::step(words, 3, 8))
        (fields::post_form(visit, "/specimen/form", html! {
            (fields::act_id(filled))
            (field("answer", "What do you answer?").heading().radios(&choices))
            (field("name", "Your name").autocomplete("name").text())
            (field("phone", "Telephone").optional().hint("We call only about this dispute.").phone())
            (field("sum", "How much is it about?").money())
            (field("on", "When was it due?").date())
            (field("city", "City").select(&[("1".into(), "Astana".into()), ("2".into(), "Almaty".into())]))
            (field("paper", "A paper").file("PDF, JPEG", ".pdf,.jpg", 20))
            (field("how", "How may we reach you?").checkboxes(&[Choice::new("sms", "Text message"), Choice::new("post", "Letter")]))
            (part::actions(part::button(&words.shell_continue())))
        }))
    };
    page(visit.frame("What do you answer?").status(status).back("/specimen", "Back"), content)
}
