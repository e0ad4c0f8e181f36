//! Letters: a number anybody may check, a code with few tries, a session for one case.

use super::scene::Scene;
use crate::{Failure, LetterKey, LetterPaper, What};
use case::{Act, ActKind, Answer, Fact, ProcedureNo};

const FROM: &str = "192.0.2.7";

async fn letter_to(scene: &Scene, name: &str) -> LetterPaper {
    let desk = scene.town.who("Desk").await;
    scene.town.clerk.print_letter(&desk, &scene.number, &scene.town.id(name)).await.unwrap()
}

async fn opens(scene: &Scene, letter: &LetterPaper, code: &str, known: &str) -> Result<String, Failure> {
    scene.town.clerk.open_letter(&letter.number, code, known, "a test", FROM).await.map(|it| it.1.token)
}

fn is_mistake<T>(result: &Result<T, Failure>, what: What) -> bool {
    matches!(result, Err(Failure::Mistake(it)) if it.what == what)
}

#[tokio::test]
async fn a_letter_opens_its_own_case_and_no_other() {
    let scene = Scene::offered().await;
    let letter = letter_to(&scene, "Daulet").await;
    assert_eq!(letter.asks, LetterKey::IdNumber);
    let token = opens(&scene, &letter, &letter.code.to_lowercase(), " 1004 ").await.unwrap();
    let clerk = &scene.town.clerk;
    let who = clerk.who(&token).await.unwrap().unwrap();
    assert_eq!(who.only, Some(scene.number.book()));
    assert!(clerk.sheet(&who, &scene.number).await.unwrap().may(ActKind::AnswerOffer));

    // The same person's other case stays closed to the letter.
    let daulet = scene.town.who("Daulet").await;
    let act = Scene::filing(&scene.town);
    let aigerim = scene.town.who("Aigerim").await;
    let other = clerk.file(&aigerim, crate::Request::page("second", act)).await.unwrap().number;
    assert!(clerk.sheet(&daulet, &other).await.is_ok());
    assert!(matches!(clerk.sheet(&who, &other).await, Err(Failure::NotFound)));
    let answer = Act::AnswerOffer { procedure: ProcedureNo(1), answer: Answer::Agrees, text: String::new() };
    let request = crate::Request::page("answer", answer);
    assert!(matches!(clerk.perform(&who, &other, request).await, Err(Failure::NotFound)));
    assert_eq!(clerk.cases_of(&who).await.unwrap().len(), 1);
    // Nor does it give a way in that would open it: anybody may name a known person in a filing of his own.
    assert!(matches!(clerk.renew_card(&who).await, Err(Failure::NotFound)));
}

#[tokio::test]
async fn a_desk_prints_no_letter_to_who_has_answered() {
    let scene = Scene::offered().await;
    let letter = letter_to(&scene, "Daulet").await;
    let token = opens(&scene, &letter, &letter.code, "1004").await.unwrap();
    let clerk = &scene.town.clerk;
    let who = clerk.who(&token).await.unwrap().unwrap();
    let answer = Act::AnswerOffer { procedure: ProcedureNo(1), answer: Answer::Agrees, text: String::new() };
    clerk.perform(&who, &scene.number, crate::Request::page("answer", answer)).await.unwrap();
    let desk = scene.town.who("Desk").await;
    let printed = clerk.print_letter(&desk, &scene.number, &scene.town.id("Daulet")).await;
    assert!(matches!(printed, Err(Failure::NotFound)));
}

#[tokio::test]
async fn a_letters_code_has_few_tries() {
    let scene = Scene::offered().await;
    let letter = letter_to(&scene, "Daulet").await;
    for _ in 0..7 {
        assert!(is_mistake(&opens(&scene, &letter, "22222-22222", "1004").await, What::WrongCode));
    }
    // The last try is right, and gives all tries back.
    opens(&scene, &letter, &letter.code, "1004").await.unwrap();
    for _ in 0..8 {
        assert!(is_mistake(&opens(&scene, &letter, &letter.code, "0000").await, What::WrongCode));
    }
    assert!(is_mistake(&opens(&scene, &letter, &letter.code, "1004").await, What::CodeExpired));
    // Another letter has its own code and its own tries.
    let next = letter_to(&scene, "Daulet").await;
    assert!(is_mistake(&opens(&scene, &next, &letter.code, "1004").await, What::WrongCode));
    opens(&scene, &next, &next.code, "1004").await.unwrap();
    let opened = scene.facts().await.into_iter().filter(|it| matches!(it, Fact::LetterOpened { .. })).count();
    assert_eq!(opened, 2, "each letter is noted as opened once");
}

#[tokio::test]
async fn many_at_once_get_no_more_tries() {
    let scene = std::sync::Arc::new(Scene::offered().await);
    let letter = letter_to(&scene, "Daulet").await;
    let tries = |_| {
        let (scene, letter) = (scene.clone(), letter.clone());
        tokio::spawn(async move { is_mistake(&opens(&scene, &letter, &letter.code, "0000").await, What::WrongCode) })
    };
    let mut compared = 0;
    for one in (0..20).map(tries).collect::<Vec<_>>() {
        compared += usize::from(one.await.unwrap());
    }
    assert_eq!(compared, 8);
}

#[tokio::test]
async fn a_letter_can_be_checked_by_anybody_and_says_nothing() {
    let scene = Scene::offered().await;
    let letter = letter_to(&scene, "Daulet").await;
    let clerk = &scene.town.clerk;
    let door = clerk.check_letter(&letter.number, FROM).await.unwrap().unwrap();
    assert_eq!(door.sent_on, jiff::civil::date(2026, 3, 2));
    assert_eq!(clerk.check_letter("2026-99999", FROM).await.unwrap(), None);
    for _ in 0..58 {
        clerk.check_letter(&letter.number, FROM).await.unwrap();
    }
    assert!(matches!(clerk.check_letter(&letter.number, FROM).await, Err(Failure::TooMany { .. })));
}

#[tokio::test]
async fn only_an_office_prints_letters_and_only_to_parties() {
    let scene = Scene::offered().await;
    let clerk = &scene.town.clerk;
    for name in ["Aigerim", "Daulet", "Stranger", "Saule", "Administrator", "Keeper"] {
        let who = scene.town.who(name).await;
        let printed = clerk.print_letter(&who, &scene.number, &scene.town.id("Daulet")).await;
        assert!(matches!(printed, Err(Failure::NotFound)), "{name} prints a letter");
    }
    let desk = scene.town.who("Desk").await;
    let printed = clerk.print_letter(&desk, &scene.number, &scene.town.id("Stranger")).await;
    assert!(matches!(printed, Err(Failure::NotFound)));
}

#[tokio::test]
async fn a_letters_session_ends_and_signs_nothing() {
    let scene = Scene::offered().await;
    let letter = letter_to(&scene, "Daulet").await;
    let token = opens(&scene, &letter, &letter.code, "1004").await.unwrap();
    let who = scene.town.clerk.who(&token).await.unwrap().unwrap();
    assert!(who.staff.is_empty() && who.assurance == record::Assurance::Code);
    scene.later(1);
    assert!(scene.town.clerk.who(&token).await.unwrap().is_none());
}
