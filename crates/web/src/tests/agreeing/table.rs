//! The table and secret sums, by their forms as a browser without scripts sends them.

use super::world::{P1, World, check_languages};
use super::{ru, says};
use case::{Act, ProcedureKind, Question, Road};
use clerk::CaseNumber;
use words::Language;

async fn safe() -> (World, CaseNumber) {
    let world = World::open().await;
    let number = world.file(Road::OutOfCourt, ProcedureKind::Settlement).await;
    for person in ["aigerim", "daulet"] {
        let answers = vec![Question { question: "afraid".into(), yes: false }];
        world.act(&number, person, Act::Screen { answers }).await;
    }
    (world, number)
}

const DUE: [(&str, &str); 3] = [("due", "30"), ("due-month", "6"), ("due-year", "2026")];

fn with<'a>(fields: &[(&'a str, &'a str)]) -> Vec<(&'a str, &'a str)> {
    fields.iter().copied().chain(DUE).chain([("left", "yes")]).collect()
}

/// A sum, its parts and a car on the table; both have given points.
async fn asked() -> (World, CaseNumber) {
    let (world, number) = safe().await;
    let mut aigerim = world.browser("aigerim").await;
    let at = |rest: &str| format!("/cases/{number}/table{rest}");
    let sum = with(&[("name", "Остаток"), ("who", "2"), ("lines", "700 000\n900 000"), ("way", "переводом")]);
    aigerim.get(&at("/questions/new/sum")).await;
    aigerim.done(&at("/questions/new/sum"), &sum).await;
    aigerim.get(&at("/questions/new/parts")).await;
    aigerim.done(&at("/questions/new/parts"), &with(&[("name", "Части"), ("lines", "1\n6")])).await;
    let car = with(&[("name", "Машина"), ("things", "машина и гараж"), ("who", "2"), ("way", "по акту")]);
    let mut daulet = world.browser("daulet").await;
    daulet.get(&at("/questions/new/things")).await;
    daulet.done(&at("/questions/new/things"), &car).await;
    for (who, points) in
        [(&mut aigerim, ["0", "100", "37", "0", "83", "0"]), (&mut daulet, ["90", "0", "0", "71", "0", "20"])]
    {
        who.get(&at("/points")).await;
        let names = ["q1-1", "q1-2", "q2-1", "q2-2", "q3-1", "q3-2"];
        let fields: Vec<(&str, &str)> = names.into_iter().zip(points).collect();
        who.done(&at("/points"), &fields).await;
    }
    (world, number)
}

#[tokio::test]
async fn two_people_build_a_table_and_choose_a_solution() {
    let (world, number) = asked().await;
    let at = |rest: &str| format!("/cases/{number}/table{rest}");
    let mut daulet = world.browser("daulet").await;
    daulet.get(&at("")).await;
    let found = daulet.done(&at("/packages"), &[]).await;
    assert!(says(&found, &ru().table_package(1)), "{}", found.between("<main", "</main>"));
    let one = daulet.get(&at("/packages/1/1")).await;
    assert!(says(&one, &ru().table_why()) && says(&one, &ru().table_if()));
    // His own points, and nobody else's.
    assert!(one.text.contains("&quot;points&quot;:[[90,0],[0,71],[0,20]]"), "{}", one.between("<main", "</main>"));
    assert!(!one.text.contains("[83,0]"), "what is worth to Aigerim stands nowhere");
    let mut aigerim = world.browser("aigerim").await;
    let hers = aigerim.get(&at("/packages/1/1")).await;
    assert!(hers.text.contains("[83,0]") && !hers.text.contains("[0,71]"), "what is worth to Daulet stands nowhere");
    let taken = aigerim.get(&at("/packages/1")).await;
    assert_eq!(taken.status, 200);
    assert!(taken.header("content-disposition").starts_with("attachment"));
    let tried = aigerim.get(&at("/try?q1=1&q2=0&q3=0")).await;
    assert!(says(&tried, &ru().table_worth(220)), "{}", tried.between("<main", "</main>"));
    // Nothing is chosen beforehand but what the table settled.
    let form = format!("/cases/{number}/proposals/new");
    let filled = daulet.get(&format!("{form}?package=1-1")).await;
    assert!(filled.text.contains("машина и гараж"));
    let checked = daulet
        .submit(&form, &[("do", "check"), ("costs", "each-own"), ("on-default", "all-due"), ("missed", "2")])
        .await;
    assert_eq!(checked.status, 200, "{}", checked.between("<main", "</main>"));
    daulet.done(&form, &[("do", "propose")]).await;
    world.act(&number, "aigerim", Act::Accept { procedure: P1, proposal: 1 }).await;
    let paths = [at(""), at("/packages/1/1"), at("/try"), format!("/cases/{number}/agreement/day-to-think")];
    check_languages(&world, "aigerim", &paths).await;
}

#[tokio::test]
async fn the_pages_of_the_table_are_whole_in_every_language() {
    let (world, number) = asked().await;
    let at = |rest: &str| format!("/cases/{number}{rest}");
    let paths = [
        at("/table"),
        at("/table/questions/new/sum"),
        at("/table/questions/new/parts"),
        at("/table/questions/new/things"),
        at("/table/questions/new/deed"),
        at("/table/points"),
        at("/table/agreed"),
        at("/table/try"),
        at("/secret-sums"),
        at("/secret-sums/open"),
        at("/instalments"),
    ];
    check_languages(&world, "aigerim", &paths).await;
}

#[tokio::test]
async fn a_mistake_stands_at_its_field_and_nothing_typed_is_lost() {
    let (world, number) = safe().await;
    let address = format!("/cases/{number}/table/questions/new/sum");
    let mut aigerim = world.browser("aigerim").await;
    aigerim.get(&address).await;
    let got = aigerim.submit(&address, &[("name", "Остаток"), ("lines", "много")]).await;
    assert_eq!(got.status, 422);
    for field in ["#who", "#due", "#way"] {
        assert!(got.text.contains(&format!("href=\"{field}\"")), "{field}");
    }
    assert_eq!(aigerim.value(&address, "name"), "Остаток");
    // What the law fixes is refused with the rule, and the form stays.
    let fixed = [("name", "Остаток"), ("who", "2"), ("lines", "700 000\n900 000"), ("way", "переводом")];
    let fields: Vec<(&str, &str)> = fixed.into_iter().chain(DUE).collect();
    let got = aigerim.submit(&address, &fields).await;
    assert_eq!(got.status, 409);
}

#[tokio::test]
async fn one_sum_is_found_in_secret() {
    let (world, number) = safe().await;
    let at = |rest: &str| format!("/cases/{number}/secret-sums{rest}");
    let (mut aigerim, mut daulet) = (world.browser("aigerim").await, world.browser("daulet").await);
    aigerim.get(&at("/open")).await;
    let open = [("payer", "2"), ("payee", "1"), ("what", "долг"), ("way", "переводом")];
    let fields: Vec<(&str, &str)> = open.into_iter().chain(DUE).collect();
    aigerim.done(&at("/open"), &fields).await;
    for (who, sum) in [(&mut aigerim, "812 345"), (&mut daulet, "912 345")] {
        who.get(&at("/sum")).await;
        let look = who.submit(&at("/sum"), &[("sum", sum)]).await;
        assert!(look.status == 200 && says(&look, &ru().bidding_look_missed()), "a look comes first");
        who.done(&at("/sum"), &[]).await;
    }
    let met = aigerim.get(&at("")).await;
    assert!(
        says(&met, &ru().bidding_met(words::money(86_234_500, Language::Ru))),
        "{}",
        met.between("<main", "</main>")
    );
    assert!(!says(&met, &ru().bidding_seal_broken()));
    let filled = aigerim.get(&format!("/cases/{number}/proposals/new?sum=86234500")).await;
    assert_eq!(filled.status, 200);
    check_languages(&world, "daulet", &[at("")]).await;
}

#[tokio::test]
async fn a_plan_is_made_of_what_is_left_and_nothing_is_kept() {
    let (world, number) = safe().await;
    let address = format!("/cases/{number}/instalments");
    let mut daulet = world.browser("daulet").await;
    daulet.get(&address).await;
    let typed = [
        ("payer", "2"),
        ("debt", "600 000"),
        ("income", "300 000"),
        ("needs", "180 000"),
        ("other", "20 000"),
        ("first", "30"),
        ("first-month", "6"),
        ("first-year", "2026"),
        ("kind", "level"),
        ("months", "12"),
        ("percent", "50"),
        ("costs", "60 000"),
    ];
    let got = daulet.submit(&address, &typed).await;
    assert_eq!(got.status, 200, "{}", got.between("<main", "</main>"));
    assert!(says(&got, &ru().instalments_result(6)) && says(&got, &words::money(10_000_000, Language::Ru)));
    let form = format!("/cases/{number}/proposals/new");
    let proposing = daulet.submit(&form, &[("do", "change")]).await;
    assert_eq!(proposing.status, 200);
    let empty = daulet.get(&address).await;
    assert!(!empty.text.contains("180 000"), "nothing is kept");
}
