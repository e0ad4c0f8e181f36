//! The fold never fails: over any of its events, in any order, with bodies erased, corrected or missing.

use super::golden::{golden, header};
use crate::*;
use record::PersonId;

/// Chance from a seed: SplitMix64.
struct Chance(u64);

impl Chance {
    fn below(&mut self, end: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut it = self.0;
        it = (it ^ (it >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        it = (it ^ (it >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        usize::try_from((it ^ (it >> 31)) % end.max(1) as u64).expect("it is below `end`")
    }
}

const ROOMS: &[&str] =
    &["court", "joint/1", "joint/2", "side/1", "caucus/1/2", "own/1/1", "mediator/1", "screening/aigerim"];

/// Some golden events in any order and room; some bodies erased, some bodies of another kind.
fn some(chance: &mut Chance, known: &[(Fact, Option<Body>)]) -> Vec<Event> {
    let count = chance.below(60);
    (1..=count)
        .map(|position| {
            let (fact, body) = known[chance.below(known.len())].clone();
            let room = ROOMS[chance.below(ROOMS.len())];
            let (body, erased) = match chance.below(6) {
                0 => (None, body.is_some()),
                1 => (known[chance.below(known.len())].1.clone(), false),
                _ => (body, false),
            };
            let header = header(position as u64, room, &fact.to_record().0);
            Event {
                position: position as u64,
                room: Room::parse(room).expect("it is a room"),
                header,
                fact,
                body,
                erased,
            }
        })
        .collect()
}

#[test]
fn the_fold_is_total() {
    let known = golden();
    let people: Vec<PersonId> = ["aigerim", "daulet", "saule", "judge", "dana", "nobody"].map(PersonId::from).to_vec();
    let mut chance = Chance(20_260_302);
    for _ in 0..2000 {
        let events = some(&mut chance, &known);
        let case = Case::of(&events);
        assert_eq!(case.length, events.len() as u64);
        assert_eq!(case, Case::of(&events), "the same events make the same case");
        for person in &people {
            let Some(view) = View::of(&case, &events, person, &[]) else { continue };
            assert!(view.lines.len() <= events.len());
            assert_eq!(view.case.length, view.lines.len() as u64);
            drop(view.rooms());
        }
    }
}

#[test]
fn a_record_whose_bodies_were_erased_keeps_its_facts() {
    let known = golden();
    let mut chance = Chance(7);
    for _ in 0..500 {
        let mut events = some(&mut chance, &known);
        let whole = Case::of(&events);
        for event in &mut events {
            event.erased = event.body.take().is_some() || event.erased;
        }
        let erased = Case::of(&events);
        assert_eq!((erased.road, erased.filed_on, erased.sides.len()), (whole.road, whole.filed_on, whole.sides.len()));
        assert!(erased.names.is_empty() && erased.details.is_empty() && erased.story.is_none());
    }
}
