//! Ways in: a link and a code by e-mail, a printed card with its PIN, tokens, and positions from a day to a day.

use super::cast::Town;
use crate::{Failure, What, Who};
use case::StaffRole;
use jiff::SignedDuration;
use record::PersonId;
use store::{OrganisationId, Position};

const ADDRESS: &str = "daulet@example.kz";

/// The office, with an address that Daulet has proved.
async fn town() -> Town {
    let town = Town::open().await;
    town.clerk.give_email(&town.id("Daulet"), ADDRESS).await.unwrap();
    town
}

fn later(town: &Town, minutes: i64) {
    let office = town.clerk.office();
    office.advance_to(office.now() + SignedDuration::from_mins(minutes));
}

/// The link and the code of the message that waits.
async fn mailed(town: &Town) -> (String, String) {
    let claimed = town.clerk.store.claim(town.clerk.office().now(), 50).await.unwrap();
    let message = claimed.into_iter().rfind(|it| it.channel == "mail-code").expect("a code was sent");
    assert_eq!(message.recipient, ADDRESS);
    let text = |name: &str| message.content[name].as_str().unwrap().to_owned();
    (text("link"), text("code"))
}

fn is_wrong<T>(result: &Result<T, Failure>) -> bool {
    matches!(result, Err(Failure::Mistake(it)) if it.what == What::WrongCode)
}

#[tokio::test]
async fn a_link_signs_in_once_and_for_half_an_hour() {
    let town = town().await;
    let clerk = &town.clerk;
    clerk.ask_email_code(" Daulet@Example.kz ", "192.0.2.7").await.unwrap();
    let (link, _) = mailed(&town).await;
    let session = clerk.sign_in_by_link(&link, "a test").await.unwrap();
    assert_eq!(clerk.who(&session.token).await.unwrap().unwrap().person, town.id("Daulet"));
    assert!(is_wrong(&clerk.sign_in_by_link(&link, "a test").await), "a link opens once");

    clerk.ask_email_code(ADDRESS, "192.0.2.7").await.unwrap();
    let (link, code) = mailed(&town).await;
    later(&town, 31);
    assert!(is_wrong(&clerk.sign_in_by_link(&link, "a test").await), "a link grows old");
    assert!(is_wrong(&clerk.sign_in_by_code(ADDRESS, &code, "a test").await), "a code grows old");
}

#[tokio::test]
async fn a_code_signs_in_once_and_is_not_guessed() {
    let town = town().await;
    let clerk = &town.clerk;
    clerk.ask_email_code(ADDRESS, "192.0.2.7").await.unwrap();
    let (_, code) = mailed(&town).await;
    let wrong = if code == "000000" { "000001" } else { "000000" };
    assert!(is_wrong(&clerk.sign_in_by_code(ADDRESS, wrong, "a test").await));
    assert!(
        is_wrong(&clerk.sign_in_by_code("saltanat@example.kz", &code, "a test").await),
        "a code is for its address"
    );
    clerk.sign_in_by_code(ADDRESS, &code, "a test").await.unwrap();
    assert!(is_wrong(&clerk.sign_in_by_code(ADDRESS, &code, "a test").await), "a code opens once");
    for _ in 0..2 {
        assert!(is_wrong(&clerk.sign_in_by_code(ADDRESS, wrong, "a test").await));
    }
    assert!(matches!(clerk.sign_in_by_code(ADDRESS, wrong, "a test").await, Err(Failure::TooMany { .. })));
}

#[tokio::test]
async fn nobody_learns_whether_an_address_is_known() {
    let town = town().await;
    let clerk = &town.clerk;
    clerk.ask_email_code("nobody@example.kz", "192.0.2.7").await.unwrap();
    assert_eq!(clerk.store.waiting().await.unwrap(), 0);
    for _ in 0..4 {
        clerk.ask_email_code("nobody@example.kz", "192.0.2.7").await.unwrap();
    }
    let sixth = clerk.ask_email_code("nobody@example.kz", "192.0.2.7").await;
    assert!(matches!(sixth, Err(Failure::TooMany { .. })));
    assert!(matches!(clerk.ask_email_code("no address", "192.0.2.7").await, Err(Failure::Mistake(_))));
}

#[tokio::test]
async fn an_address_is_one_persons() {
    let town = town().await;
    let taken = town.clerk.give_email(&town.id("Aigerim"), ADDRESS).await;
    assert!(matches!(taken, Err(Failure::Mistake(_))));
    // A code that proves an address for one person proves it for nobody else.
    town.clerk.ask_email_proof(&town.id("Aigerim"), "new@example.kz").await.unwrap();
    let claimed = town.clerk.store.claim(town.clerk.office().now(), 50).await.unwrap();
    let code = claimed[0].content["code"].as_str().unwrap().to_owned();
    let daulet = town.who("Daulet").await;
    assert!(is_wrong(&town.clerk.prove_email(&daulet, "new@example.kz", &code).await));
}

#[tokio::test]
async fn a_card_locks_after_five_wrong_pins() {
    let town = town().await;
    let clerk = &town.clerk;
    let card = clerk.issue_card(&town.id("Aigerim")).await.unwrap();
    let number = card.card.to_lowercase();
    clerk.sign_in_by_card(&number, &card.pin, "a test", "192.0.2.7").await.unwrap();
    let wrong = if card.pin == "000000" { "000001" } else { "000000" };
    for _ in 0..5 {
        assert!(is_wrong(&clerk.sign_in_by_card(&number, wrong, "a test", "192.0.2.7").await));
    }
    let locked = clerk.sign_in_by_card(&number, &card.pin, "a test", "192.0.2.7").await;
    assert!(matches!(locked, Err(Failure::TooMany { .. })), "the right PIN does not open a locked card");
    later(&town, 29);
    let locked = clerk.sign_in_by_card(&number, &card.pin, "a test", "192.0.2.7").await;
    assert!(matches!(locked, Err(Failure::TooMany { .. })));
    later(&town, 2);
    clerk.sign_in_by_card(&number, &card.pin, "a test", "192.0.2.7").await.unwrap();
}

#[tokio::test]
async fn sessions_end() {
    let town = town().await;
    let clerk = &town.clerk;
    let card = clerk.issue_card(&town.id("Aigerim")).await.unwrap();
    let enter = || clerk.sign_in_by_card(&card.card, &card.pin, "a test", "192.0.2.7");
    let (one, two) = (enter().await.unwrap().token, enter().await.unwrap().token);
    let who = clerk.who(&one).await.unwrap().unwrap();
    assert_eq!(clerk.sessions(&who).await.unwrap().len(), 2);
    clerk.sign_out_elsewhere(&who, &one).await.unwrap();
    assert!(clerk.who(&two).await.unwrap().is_none());
    // Somebody who is there stays; somebody who left is signed out.
    later(&town, 11 * 60);
    assert!(clerk.who(&one).await.unwrap().is_some());
    later(&town, 11 * 60);
    assert!(clerk.who(&one).await.unwrap().is_some());
    later(&town, 13 * 60);
    assert!(clerk.who(&one).await.unwrap().is_none());
    let three = enter().await.unwrap().token;
    clerk.sign_out(&three).await.unwrap();
    assert!(clerk.who(&three).await.unwrap().is_none());
}

#[tokio::test]
async fn a_token_is_revoked_by_its_owner_only() {
    let town = town().await;
    let clerk = &town.clerk;
    let (aigerim, daulet) = (town.who("Aigerim").await, town.who("Daulet").await);
    let token = clerk.issue_token(&aigerim, "my program").await.unwrap();
    assert_eq!(clerk.who_by_token(&token).await.unwrap().unwrap().person, aigerim.person);
    let kept = clerk.tokens(&aigerim).await.unwrap().remove(0).token;
    assert!(matches!(clerk.revoke_token(&daulet, &kept).await, Err(Failure::NotFound)));
    clerk.revoke_token(&aigerim, &kept).await.unwrap();
    assert!(clerk.who_by_token(&token).await.unwrap().is_none());
}

#[tokio::test]
async fn a_position_holds_from_its_day_to_its_day() {
    let town = town().await;
    let clerk = &town.clerk;
    let today = clerk.office().today();
    let position = Position {
        person: PersonId::from("dana"),
        role: "secretary".to_owned(),
        organisation: OrganisationId("district-court".to_owned()),
        from: today.tomorrow().unwrap(),
        to: Some(today.tomorrow().unwrap()),
    };
    let administrator = town.who("Administrator").await;
    clerk.appoint(&administrator, &position).await.unwrap();
    let held = |who: Who| who.holds(StaffRole::Secretary);
    assert!(!held(town.who("Dana").await), "not before");
    later(&town, 24 * 60);
    assert!(held(town.who("Dana").await), "on the day");
    later(&town, 24 * 60);
    assert!(!held(town.who("Dana").await), "not after");

    for name in ["Judge", "Secretary", "Keeper", "Desk", "Stranger"] {
        let who = town.who(name).await;
        assert!(matches!(clerk.appoint(&who, &position).await, Err(Failure::NotFound)), "{name} appoints");
        assert!(matches!(clerk.positions(&who).await, Err(Failure::NotFound)), "{name} sees positions");
    }
    let unknown = Position { role: "king".to_owned(), ..position };
    assert!(matches!(clerk.appoint(&administrator, &unknown).await, Err(Failure::Mistake(_))));
}
