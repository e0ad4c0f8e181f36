//! Who represents whom, on what ground and with which papers; and talks between advocates.

use super::checks::{check, warned};
use super::play::*;
use case::{Act, Mandate, MandateGround, PartyKind, PartyRole, Power, ProcedureKind, Road, Room, StaffRole};
use jiff::civil::date;

fn named(person: &str, mandate: Option<Mandate>) -> Act {
    Act::AddRepresentative {
        side: AIGERIM,
        of: "aigerim".into(),
        person: person.into(),
        details: case::Details::default(),
        powers: vec![Power::Conduct],
        document: paper(),
        mandate,
    }
}

fn with(ground: MandateGround, shown: bool, unbarred: bool) -> Option<Mandate> {
    Some(Mandate { ground, credential: shown.then(paper), unbarred })
}

#[test]
fn in_court_representatives_come_from_the_closed_list() {
    use MandateGround::*;
    let play = in_court_until(Until::Filed);
    let not_listed: &[&str] = &["representative-in-court-is-on-the-closed-list"];
    check(&play, "aigerim", &named("cousin", None), not_listed);
    check(&play, "aigerim", &named("cousin", with(PowerOfAttorney, false, true)), not_listed);
    check(&play, "aigerim", &named("lawyer", with(Advocate, true, true)), &[]);
    check(&play, "aigerim", &named("lawyer", with(Advocate, false, true)), &["advocate-shows-certificate-and-notice"]);
    let consultant = named("lawyer", with(LegalConsultant, false, true));
    check(&play, "aigerim", &consultant, &["consultant-shows-membership-of-a-chamber"]);
    let commission = &["unions-and-organisations-show-their-commission"];
    check(&play, "aigerim", &named("delegate", with(TradeUnion, false, true)), commission);
    check(&play, "aigerim", &named("delegate", with(Organisation, true, true)), &[]);
    check(&play, "aigerim", &named("boss", with(Head, true, false)), &["heads-and-employees-represent-companies"]);
    check(&play, "aigerim", &named("bolat", with(CoParty, false, true)), &["co-party-stands-on-the-same-side"]);
    check(
        &play,
        "aigerim",
        &named("mother", with(LegalRepresentative, false, false)),
        &["legal-representative-shows-papers"],
    );
    check(&play, "aigerim", &named("mother", with(LegalRepresentative, true, false)), &[]);
    check(&out_of_court_until(Until::Filed), "aigerim", &named("cousin", with(PowerOfAttorney, false, false)), &[]);
}

#[test]
fn a_companys_head_and_group_show_their_papers() {
    use MandateGround::{GroupEmployee, Head};
    let mut parties = both(Road::InCourt);
    parties[0].kind = PartyKind::Legal;
    let mut play = Play::new();
    play.does("aigerim", file(Road::InCourt, parties));
    check(&play, "aigerim", &named("boss", with(Head, false, false)), &["head-shows-the-office-held"]);
    let of_the_group = named("colleague", with(GroupEmployee, false, true));
    check(&play, "aigerim", &of_the_group, &["group-employee-shows-the-common-control"]);
    let mut head = named("boss", with(Head, true, false));
    if let Act::AddRepresentative { powers, .. } = &mut head {
        powers.clear();
    }
    play.does("aigerim", head);
    let case = play.case();
    let held = case.active().find(|it| it.person == "boss".into()).unwrap();
    assert!(matches!(&held.part, case::Part::Representative { powers, .. } if powers.len() == Power::ALL.len()));
}

#[test]
fn some_people_represent_nobody_in_court() {
    let mut play = in_court_until(Until::Filed);
    check(
        &play,
        "aigerim",
        &named("lawyer", with(MandateGround::Advocate, true, false)),
        &["nothing-bars-the-representative"],
    );
    play.told.positions = vec![StaffRole::Prosecutor];
    let mandate = with(MandateGround::Organisation, true, true);
    check(&play, "aigerim", &named("prosecutor", mandate.clone()), &["judges-and-prosecutors-represent-nobody"]);
    play.told.positions.clear();
    play.does("secretary", Act::AssignJudge { judge: "other".into(), name: "Other".to_owned() });
    check(&play, "aigerim", &named("judge", mandate), &["who-served-in-the-case-represents-nobody"]);
}

fn talks(road: Road) -> Play {
    let mut play = Play::new();
    let mut filing = file(road, both(road));
    if let Act::File { procedure, .. } = &mut filing {
        *procedure = ProcedureKind::Participatory;
    }
    play.on(3, 2).does("aigerim", filing);
    play
}

#[test]
fn talks_between_advocates_have_a_room_of_their_own() {
    let mut play = talks(Road::OutOfCourt);
    assert!(
        play.events.iter().all(|it| !matches!(it.room, Room::Joint(_))),
        "nothing stands in the room of a mediation"
    );
    let say = |room| Act::Say { room, text: "twelve tons were wet".to_owned() };
    let secret: &[&str] = &["rooms-are-closed-to-others"];
    check(&play, "aigerim", &say(Room::Joint(FIRST)), secret);
    warned(&play, "aigerim", &say(Room::Participatory(FIRST)), &["talks-before-the-court-are-laid-before-it"]);
    check(&play, "judge", &say(Room::Participatory(FIRST)), secret);
    play.does("aigerim", say(Room::Participatory(FIRST)));
    check(&play, "daulet", &propose(terms()), &["each-side-has-its-own-lawyer"]);
    check(&play, "aigerim", &Act::ListFindings { procedure: FIRST }, &[]);
    play.does("aigerim", Act::ListFindings { procedure: FIRST });
    assert_eq!(play.case().procedures[0].findings_listed_on, Some(date(2026, 3, 2)));
    play.does("daulet", Act::LeaveTalks { procedure: FIRST });
    check(
        &play,
        "daulet",
        &Act::LeaveTalks { procedure: FIRST },
        &["any-side-leaves-settlement-talks", "any-side-leaves-participatory-talks"],
    );
}

#[test]
fn the_court_that_waits_is_told_that_the_talks_are_over() {
    let mut play = in_court_until(Until::Invited);
    play.does("aigerim", Act::OpenProcedure { procedure: ProcedureKind::Participatory });
    play.does("aigerim", named("lawyer", with(MandateGround::LegalConsultant, true, true)));
    check(&play, "aigerim", &Act::ListFindings { procedure: FIRST }, &["findings-of-talks-are-listed-for-the-court"]);
    play.does("aigerim", Act::PetitionForSuspension { procedure: FIRST });
    play.does("judge", Act::Suspend { until: date(2026, 5, 4) });
    play.does("daulet", Act::LeaveTalks { procedure: FIRST });
    play.does("daulet", Act::NotifyCourtOfEnd { procedure: FIRST });
    check(
        &play,
        "aigerim",
        &Act::NotifyCourtOfEnd { procedure: FIRST },
        &["court-is-told-of-the-end", "court-is-told-that-talks-have-ended"],
    );
    play.does("judge", Act::Resume {});
}

#[test]
fn a_third_party_without_claim_has_a_place_in_the_talks_but_no_say() {
    let mut parties = both(Road::OutOfCourt);
    parties.push(party("insurer", case::SideNo(3), PartyRole::ThirdParty));
    let mut play = Play::new();
    play.does("aigerim", file(Road::OutOfCourt, parties));
    check(&play, "insurer", &Act::LeaveTalks { procedure: FIRST }, &["third-party-without-claim-concludes-nothing"]);
}
