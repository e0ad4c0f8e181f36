//! The prosecutor who guards the law, and whom the sides invite into a mediation.

use super::checks::check;
use super::play::*;
use case::{Act, Calling, Fact, ProsecutorGround, Room, View};

fn invite(person: &str) -> Act {
    Act::InviteIntoMediation {
        procedure: FIRST,
        person: person.into(),
        name: person.to_owned(),
        calling: Calling::Interpreter,
    }
}

#[test]
fn an_interpreter_is_invited_by_all_and_reads_after_a_promise() {
    let mut play = out_of_court_until(Until::Running);
    check(&play, "aigerim", &invite("saule"), &["invited-take-no-other-part"]);
    play.does("aigerim", invite("kamila"));
    let sees = |play: &Play| View::of(&play.case(), &play.events, &"kamila".into(), &[]);
    assert!(sees(&play).is_none(), "one side's wish opens nothing");
    play.does("daulet", invite("kamila"));
    let said = |text: &str| Act::Say { room: Room::Joint(FIRST), text: text.to_owned() };
    play.does("daulet", said("before"));
    let words = |play: &Play| sees(play).unwrap().lines.iter().filter(|it| matches!(it.fact, Fact::Said {})).count();
    assert_eq!(words(&play), 0);
    assert!(sees(&play).unwrap().case.story.is_none_or(|it| it.is_empty()), "the names, not the story");
    check(&play, "kamila", &said("hello"), &["rooms-are-closed-to-others"]);
    let promise = Act::PromiseSecrecy { procedure: FIRST };
    check(&play, "daulet", &promise, &["invited-promise-secrecy-first"]);
    play.does("kamila", promise.clone());
    check(&play, "kamila", &promise, &["invited-promise-secrecy-first"]);
    play.does("daulet", said("after")).does("kamila", said("translated"));
    assert_eq!(words(&play), 2);
    let go = Act::LetGo { procedure: FIRST, person: "kamila".into() };
    check(&play, "desk", &go, &["invited-leave-or-are-let-go"]);
    play.does("saule", go);
    assert!(sees(&play).is_none());
}

#[test]
fn a_prosecutor_reads_the_courts_file_of_the_case_he_is_brought_into() {
    let mut play = in_court_until(Until::Running);
    let bring = |who: &str| Act::BringInProsecutor {
        prosecutor: who.into(),
        name: who.to_owned(),
        ground: ProsecutorGround::PublicInterests,
    };
    check(&play, "aigerim", &bring("guard"), &["prosecutor-is-brought-in-where-the-law-asks"]);
    check(&play, "judge", &bring("daulet"), &["prosecutor-takes-no-side"]);
    play.does("judge", bring("guard"));
    let say = |room| Act::Say { room, text: "well founded".to_owned() };
    play.does("guard", say(Room::Court));
    check(&play, "guard", &say(Room::Joint(FIRST)), &["rooms-are-closed-to-others"]);
    let view = View::of(&play.case(), &play.events, &"guard".into(), &[]).unwrap();
    assert!(view.lines.iter().all(|it| it.room == Room::Court) && view.case.procedures.is_empty());
}
