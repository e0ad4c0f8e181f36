//! Who is shown to the sides, and who is not.

use super::scene::Scene;
use crate::{Clerk, Failure, MediatorFilter, Request};
use case::Act;

async fn shown(scene: &Scene, name: &str) -> Vec<String> {
    let who = scene.town.who(name).await;
    let found = scene.town.clerk.candidates(&who, &scene.number, &MediatorFilter::default()).await.unwrap();
    found.iter().map(|it| it.listed.person.0.clone()).collect()
}

#[tokio::test]
async fn the_sides_see_the_same_candidates_in_an_order_anybody_computes() {
    let scene = Scene::offered().await;
    let found = shown(&scene, "Aigerim").await;
    assert_eq!(found, shown(&scene, "Daulet").await);
    assert!(!found.contains(&"marat".to_owned()), "who is suspended is absent");
    let seed = Clerk::choosing_seed(&scene.number);
    let mut again = found.clone();
    again.sort_by_key(|it| register::key(&seed, &it.as_str().into()));
    assert_eq!(found, again);
    let stranger = scene.town.who("Stranger").await;
    let got = scene.town.clerk.candidates(&stranger, &scene.number, &MediatorFilter::default()).await;
    assert!(matches!(got, Err(Failure::NotFound)));
}

/// Saule mediates between Aigerim and Daulet: in another case of one of them she is absent, and nothing says why.
#[tokio::test]
async fn a_mediator_of_another_case_of_a_party_is_absent() {
    let scene = Scene::mediation().await;
    let who = scene.town.who("Daulet").await;
    let Act::File {
        road,
        procedure,
        dispute,
        language,
        mut parties,
        story,
        claims,
        court,
        authority,
        pretrial_protocol,
        background,
    } = Scene::filing(&scene.town)
    else {
        panic!("a filing is a filing")
    };
    parties[0].person = scene.town.id("Daulet");
    parties[0].details = scene.town.person("Daulet").details.clone();
    parties[1].person = scene.town.id("Viktor");
    parties[1].details = scene.town.person("Viktor").details.clone();
    let act = Act::File {
        road,
        procedure,
        dispute,
        language,
        parties,
        story,
        claims,
        court,
        authority,
        pretrial_protocol,
        background,
    };
    let other = scene.town.clerk.file(&who, Request::page("another", act)).await.unwrap().number;
    let found = scene.town.clerk.candidates(&who, &other, &MediatorFilter::default()).await.unwrap();
    let found: Vec<&str> = found.iter().map(|it| it.listed.person.0.as_str()).collect();
    assert!(!found.contains(&"saule") && found.contains(&"erlan"), "{found:?}");
    let own = shown(&scene, "Aigerim").await;
    assert!(own.contains(&"erlan".to_owned()), "{own:?}");
}
