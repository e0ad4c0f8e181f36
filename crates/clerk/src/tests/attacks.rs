//! What somebody tries who knows the program: ids and names of others, days gone by, and what a list gives away.

use super::scene::Scene;
use crate::{Failure, Request, What, Who};
use case::{Act, Room, SideNo};
use record::{Assurance, Paper, PersonId, Through};

fn say(id: &str) -> Request {
    Request::page(id, Act::Say { room: Room::Side(SideNo(1)), text: "word".to_owned() })
}

fn mistake<T>(result: &Result<T, Failure>, field: &str) -> bool {
    matches!(result, Err(Failure::Mistake(it)) if it.field == field)
}

#[tokio::test]
async fn nobody_dates_back_by_calling_it_paper() {
    let scene = Scene::offered().await;
    let clerk = &scene.town.clerk;
    let aigerim = scene.town.who("Aigerim").await;
    let yesterday = clerk.office().today().yesterday().unwrap();
    let paper = Through::Paper(Paper { number: "1".to_owned(), date: yesterday, scan: None });
    for (through, field) in [(paper, "paper"), (Through::Desk, "at_desk")] {
        let request = say(field).through(through).on(yesterday);
        assert!(mistake(&clerk.perform(&aigerim, &scene.number, request).await, field));
    }
}

#[tokio::test]
async fn an_id_of_the_clock_tells_a_stranger_nothing() {
    let scene = Scene::offered().await;
    let stranger = scene.town.who("Stranger").await;
    for number in [scene.number.clone(), crate::CaseNumber("2026-9999".to_owned())] {
        let done = scene.town.clerk.perform(&stranger, &number, say("clock-1")).await;
        assert!(matches!(done, Err(Failure::NotFound)), "{number}");
    }
}

#[tokio::test]
async fn the_id_of_a_filing_tells_its_number_to_the_filer_only() {
    let scene = Scene::offered().await;
    let clerk = &scene.town.clerk;
    let request = Request::page("once", Scene::filing(&scene.town));
    let aigerim = scene.town.who("Aigerim").await;
    let first = clerk.file(&aigerim, request.clone()).await.unwrap();
    assert_eq!(clerk.file(&aigerim, request.clone()).await.unwrap().number, first.number);
    let stranger = scene.town.who("Stranger").await;
    assert!(matches!(clerk.file(&stranger, request).await, Err(Failure::Mistake(it)) if it.what == What::SentBefore));
}

#[tokio::test]
async fn nobody_puts_a_case_on_an_offices_desk_by_naming_it() {
    let scene = Scene::offered().await;
    let aigerim = scene.town.who("Aigerim").await;
    for name in ["office/reception-desk/any", "clock", "", "a b"] {
        let mut act = Scene::filing(&scene.town);
        if let Act::File { parties, .. } = &mut act {
            parties.last_mut().unwrap().person = PersonId::from(name);
        }
        let done = scene.town.clerk.file(&aigerim, Request::page(&format!("named-{}", name.len()), act)).await;
        assert!(mistake(&done, "person"), "{name}");
    }
}

#[tokio::test]
async fn a_list_of_cases_does_not_move_with_what_is_written_in_them() {
    let scene = Scene::offered().await;
    let clerk = &scene.town.clerk;
    let aigerim = scene.town.who("Aigerim").await;
    clerk.file(&aigerim, Request::page("second", Scene::filing(&scene.town))).await.unwrap();
    let daulet = scene.town.who("Daulet").await;
    let before = clerk.cases_of(&daulet).await.unwrap();
    assert_eq!(before.len(), 2);
    scene.later(1);
    // In the room of the first case's other side, which he does not read.
    clerk.perform(&aigerim, &scene.number, say("aside")).await.unwrap();
    assert_eq!(clerk.cases_of(&daulet).await.unwrap(), before);
}

#[tokio::test]
async fn a_token_is_for_whoever_has_proved_an_address() {
    let scene = Scene::offered().await;
    let who = Who::new(scene.town.id("Aigerim"), Assurance::Code);
    assert!(matches!(scene.town.clerk.issue_token(&who, "program").await, Err(Failure::NotFound)));
}

#[tokio::test]
async fn a_digest_alone_places_no_file() {
    let scene = Scene::offered().await;
    let clerk = &scene.town.clerk;
    let aigerim = scene.town.who("Aigerim").await;
    let bytes = b"%PDF-1.4 a letter".to_vec();
    let length = bytes.len() as u64;
    let (file, media) = clerk.keep_file(&aigerim, &scene.number, bytes.clone()).await.unwrap();
    let place = |id: &str, side| {
        let (name, media) = ("letter.pdf".to_owned(), media.to_owned());
        Request::page(id, Act::AddFile { room: Room::Side(SideNo(side)), file, name, media, bytes: length })
    };
    clerk.perform(&aigerim, &scene.number, place("hers", 1)).await.unwrap();
    let daulet = scene.town.who("Daulet").await;
    assert!(mistake(&clerk.perform(&daulet, &scene.number, place("his", 2)).await, "file"));
    clerk.keep_file(&daulet, &scene.number, bytes).await.unwrap();
    clerk.perform(&daulet, &scene.number, place("his", 2)).await.unwrap();
}

#[tokio::test]
async fn a_file_that_finds_no_place_is_swept_and_one_that_is_spoken_of_stays() {
    let scene = Scene::mediation().await;
    let clerk = &scene.town.clerk;
    let aigerim = scene.town.who("Aigerim").await;
    let mut kept = vec![];
    for name in ["left", "placed", "young"] {
        if name == "young" {
            scene.later(4);
        }
        let bytes = format!("%PDF-1.7 {name}").into_bytes();
        let length = bytes.len() as u64;
        let (file, media) = clerk.keep_file(&aigerim, &scene.number, bytes).await.unwrap();
        kept.push(file);
        if name == "placed" {
            let room = Room::Joint(case::ProcedureNo(1));
            let act = Act::AddFile { room, file, name: name.to_owned(), media: media.to_owned(), bytes: length };
            scene.does("Aigerim", act).await.unwrap();
        }
    }
    assert_eq!(clerk.sweep_files().await.unwrap(), 2, "the note of the young one stays");
    let mut there = vec![];
    for file in &kept {
        there.push(clerk.store.file(file).await.unwrap().is_some());
    }
    assert_eq!(there, [false, true, true]);
    assert_eq!(clerk.sweep_files().await.unwrap(), 0);
}
