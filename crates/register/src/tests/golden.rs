use super::*;
use serde_json::{Value, json};

/// One of each event ever written, a line each. Lines are added, never changed.
const GOLDEN: &str = include_str!("../../fixtures/events.jsonl");

fn each_kind() -> Vec<Happening> {
    let person = saule;
    let text = |it: &str| Some(Body::Text(it.to_owned()));
    let profile = || Some(Body::Published(Box::new(published())));
    let public = |fact, body| Happening { room: Room::Public, fact, body };
    let kept = |fact, body| Happening { room: Room::Keeper, fact, body };
    let territory = Territory {
        kind: TerritoryKind::RuralDistrict,
        name: Bilingual::new("Қабанбай батыр", "Кабанбай батыра"),
    };
    let (from, to) = (day("2026-04-01"), Some(day("2026-10-01")));
    vec![
        public(
            Fact::RegisterOpened { kind: RegisterKind::Public, keeper: KEEPER.to_owned(), territory: Some(territory) },
            None,
        ),
        public(Fact::MediatorEntered { person: person(), number: 1 }, profile()),
        kept(
            Fact::ApplicationReceived { person: person(), application: 1 },
            Some(Body::Applied(Box::new(Applied {
                published: Published { ways: BTreeSet::from(Way::ALL), fee: Some(Fee::Free), ..published() },
                application: application(),
            }))),
        ),
        kept(Fact::ComplaintReceived { person: person(), complaint: 1 }, text("Медиатор дал совет.")),
        kept(
            Fact::ComplaintDecided { person: person(), complaint: 1, finding: Finding::Confirmed },
            text("Подтвердилась."),
        ),
        public(
            Fact::ElectionAnnounced { election: 1, gathering_on: from },
            Some(Body::Announcement(Announcement {
                place: Bilingual::new("Мектеп", "Школа"),
                requirements: Bilingual::new("40 жас", "40 лет"),
            })),
        ),
        public(Fact::GatheringHeld { election: 1 }, None),
        public(
            Fact::ProtocolReceived { election: 1, elected: vec![person()], participants: 60 },
            application().election.map(Body::Protocol),
        ),
        public(
            Fact::OrganisationEntered { organisation: KEEPER.to_owned(), number: 1 },
            Some(Body::Organisation(Box::new(PublishedOrganisation {
                name: Bilingual::new("Орталық", "Центр"),
                site: "https://example.kz".to_owned(),
                ..PublishedOrganisation::default()
            }))),
        ),
        public(Fact::OrganisationChanged { organisation: KEEPER.to_owned() }, None),
        public(Fact::OrganisationExcluded { organisation: KEEPER.to_owned() }, None),
        kept(Fact::OrganisationReasoned { organisation: KEEPER.to_owned() }, text("Ликвидирована.")),
        kept(Fact::TermPassed { term: TermId::Decision { person: person(), application: 1 }, due: from }, None),
        kept(Fact::TermPassed { term: TermId::Protocol { election: 1 }, due: from }, None),
        public(Fact::TermPassed { term: TermId::Suspension { person: person(), from }, due: from }, None),
        kept(Fact::PapersShown { person: person(), applied_on: Some(from) }, Some(Body::Application(application()))),
        kept(Fact::EntryRefused { person: person(), applied_on: None }, text("Возраст не достигнут.")),
        public(Fact::EntryChanged { person: person() }, profile()),
        public(Fact::MediatorSuspended { person: person(), from, to, ground: SuspensionGround::ConfirmedBreach }, None),
        public(Fact::MediatorRestored { person: person(), ground: RestorationGround::CourtReversed }, None),
        public(Fact::MediatorExcluded { person: person(), ground: ExclusionGround::ConditionLost }, None),
        kept(Fact::DecisionReasoned { person: person() }, text("Решение суда.")),
        public(Fact::Corrected { room: Room::Public, number: 2, correction: Correction::HappenedOn(from) }, None),
        kept(Fact::Corrected { room: Room::Keeper, number: 1, correction: Correction::Void }, None),
        kept(Fact::CorrectionReasoned { room: Room::Public, number: 2 }, text("қате")),
    ]
}

fn line(it: &Happening) -> Value {
    let (kind, facts) = it.fact.to_record();
    json!({ "room": it.room.id(), "kind": kind, "facts": facts, "body": it.body })
}

#[test]
fn every_event_ever_written_is_still_read() {
    let lines: Vec<Value> = GOLDEN.lines().map(|it| serde_json::from_str(it).expect("a line is JSON")).collect();
    for line in &lines {
        let whole = json!({ line["kind"].as_str().expect("it has a kind"): line["facts"] });
        let fact: Fact = serde_json::from_value(whole).unwrap_or_else(|why| panic!("{line}: {why}"));
        let body: Option<Body> =
            serde_json::from_value(line["body"].clone()).unwrap_or_else(|why| panic!("{line}: {why}"));
        let room = Room::parse(line["room"].as_str().expect("it has a room")).expect("the room is known");
        assert_eq!(self::line(&Happening { room, fact, body }), *line);
    }
    let missing: Vec<String> =
        each_kind().iter().map(line).filter(|it| !lines.contains(it)).map(|it| it.to_string()).collect();
    assert!(missing.is_empty(), "add to fixtures/events.jsonl:\n{}", missing.join("\n"));
}

/// A new variant does not compile until it is counted here, and then needs its line in the golden file.
#[test]
fn the_golden_file_has_every_kind() {
    let number = |fact: &Fact| match fact {
        Fact::RegisterOpened { .. } => 0,
        Fact::MediatorEntered { .. } => 1,
        Fact::PapersShown { .. } => 2,
        Fact::EntryRefused { .. } => 3,
        Fact::EntryChanged { .. } => 4,
        Fact::MediatorSuspended { .. } => 5,
        Fact::MediatorRestored { .. } => 6,
        Fact::MediatorExcluded { .. } => 7,
        Fact::DecisionReasoned { .. } => 8,
        Fact::Corrected { .. } => 9,
        Fact::CorrectionReasoned { .. } => 10,
        Fact::ApplicationReceived { .. } => 11,
        Fact::ComplaintReceived { .. } => 12,
        Fact::ComplaintDecided { .. } => 13,
        Fact::ElectionAnnounced { .. } => 14,
        Fact::GatheringHeld { .. } => 15,
        Fact::ProtocolReceived { .. } => 16,
        Fact::OrganisationEntered { .. } => 17,
        Fact::OrganisationChanged { .. } => 18,
        Fact::OrganisationExcluded { .. } => 19,
        Fact::OrganisationReasoned { .. } => 20,
        Fact::TermPassed { .. } => 21,
    };
    let found: BTreeSet<usize> = each_kind().iter().map(|it| number(&it.fact)).collect();
    assert_eq!(found, (0..22).collect());
}

#[test]
fn acts_keep_their_form() {
    let act = RegisterAct::EnterMediator(entering("saule"));
    let text = serde_json::to_value(&act).expect("an act is JSON");
    assert_eq!(text["act"], "enter-mediator");
    assert_eq!(serde_json::from_value::<RegisterAct>(text.clone()).expect("it is read"), act);
    let mut unknown = text;
    unknown["photo"] = json!("x");
    assert!(serde_json::from_value::<RegisterAct>(unknown).is_err());
}
