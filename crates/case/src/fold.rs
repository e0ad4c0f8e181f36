//! The fold: `Case::of` turns events into the state of a case. It is total, over any subset of rooms.

mod court;
mod instances;
mod procedure;
mod table;

pub use court::{
    Approval, CourtFile, Hearing, LateComplaint, Petition, Ruling, SubmittedContract, Suspension, SuspensionPetition,
};

use crate::{
    Body, CaseLanguage, Channel, Claim, Details, DisputeKind, Enforcement, Event, Fact, Instance, Part, PartyKind,
    PartyRole, PretrialOrder, Procedure, ProcedureKind, ProcedureNo, Question, Reached, Road, Room, Side, SideNo,
    Signature, Signer,
};
use jiff::civil::Date;
use record::PersonId;
use serde::Serialize;
use std::collections::BTreeMap;

/// A case as its record says, or as far as the rooms it was folded from say.
///
/// Only the clerk folds a whole book. What leaves the clerk was folded from the rooms its reader may enter.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Case {
    /// How many entries it was folded from.
    pub length: u64,
    pub road: Option<Road>,
    pub dispute: Option<DisputeKind>,
    pub language: Option<CaseLanguage>,
    pub filed_on: Option<Date>,
    pub filed_by: Option<PersonId>,
    pub story: Option<String>,
    pub claims: Vec<Claim>,
    pub sides: Vec<Side>,
    pub participants: Vec<Participant>,
    pub kinds: BTreeMap<PersonId, PartyKind>,
    pub names: BTreeMap<PersonId, String>,
    pub details: BTreeMap<PersonId, Details>,
    pub screenings: BTreeMap<PersonId, Vec<Question>>,
    pub safe_contacts: BTreeMap<PersonId, String>,
    pub notices: Vec<Notice>,
    pub procedures: Vec<Procedure>,
    pub court: Option<CourtFile>,
    /// A judicial act on the dispute is being enforced.
    pub enforcement: Option<Enforcement>,
    /// What was done to be reconciled before the filing (CPC 148(2)(6-1)).
    pub tried: Option<String>,
    pub pretrial_order: PretrialOrder,
}

/// Somebody who takes part, from a day and perhaps to a day.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Participant {
    pub person: PersonId,
    pub part: Part,
    pub from: Date,
    pub to: Option<Date>,
    /// The place in the book from which on a mediator reads what a side says in confidence.
    #[serde(skip)]
    pub since: u64,
}

/// One attempt to reach somebody (CPC 127).
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Notice {
    pub person: PersonId,
    pub on: Date,
    pub channel: Channel,
    pub reached: Reached,
    pub note: Option<String>,
}

impl Case {
    /// Folds the events, in the order of the book, into the case.
    pub fn of(events: &[Event]) -> Self {
        Self::fold(events, &[])
    }

    /// The case after further events: what folding all of them makes, without folding those before again.
    pub fn with(&self, before: &[Event], new: &[Event]) -> Self {
        let corrects = |it: &Event| matches!(it.fact, Fact::Corrected { .. });
        if before.iter().chain(new).any(corrects) {
            // A correction changes what was folded before it.
            return Self::fold(before, new);
        }
        let mut case = self.clone();
        for event in new {
            case.apply(event);
            case.length += 1;
        }
        debug_assert_eq!(case, Self::fold(before, new));
        case
    }

    fn fold(before: &[Event], new: &[Event]) -> Self {
        let events = || before.iter().chain(new);
        let corrections = corrections(events());
        let mut case = Self::default();
        for event in events() {
            let correction =
                corrections.iter().find(|(place, _)| place.0 == event.room && place.1 == event.header.number);
            match correction {
                None => case.apply(event),
                Some((_, (date, text))) => case.apply(&corrected(event, *date, text.as_deref())),
            }
            case.length += 1;
        }
        case
    }

    fn apply(&mut self, event: &Event) {
        self.apply_filing(event);
        self.apply_people(event);
        procedure::apply(self, event);
        court::apply(self, event);
        instances::apply(self, event);
    }

    fn apply_filing(&mut self, event: &Event) {
        let on = event.header.happened_on;
        match (&event.fact, &event.body) {
            (Fact::Filed { road, dispute, language, court, pretrial_protocol, pretrial_order, .. }, _) => {
                self.road = Some(*road);
                self.dispute = Some(*dispute);
                self.language = Some(*language);
                self.filed_on = Some(on);
                self.filed_by = Some(event.header.for_whom.clone().unwrap_or_else(|| event.header.by.clone()));
                self.pretrial_order = *pretrial_order;
                if let Some(organisation) = court.as_ref().filter(|_| *road == Road::InCourt) {
                    self.court = Some(CourtFile::new(organisation.clone(), on, *pretrial_protocol));
                }
            }
            (Fact::DisputeStated {}, Some(Body::Dispute { story, claims, tried, .. })) => {
                self.story = Some(story.clone());
                self.claims.clone_from(claims);
                self.tried = Some(tried.clone()).filter(|it| !it.trim().is_empty());
            }
            (Fact::ProcedureOpened { road, dispute, language, sides, .. }, body) => {
                self.road.get_or_insert(*road);
                self.dispute.get_or_insert(*dispute);
                self.language.get_or_insert(*language);
                for (side, role, members) in sides {
                    for person in members {
                        self.join(person, *side, *role, on);
                    }
                }
                if let Some(Body::Subject { names, story, claims }) = body {
                    self.names.extend(names.iter().cloned());
                    self.story.get_or_insert_with(|| story.clone());
                    if self.claims.is_empty() {
                        self.claims.clone_from(claims);
                    }
                }
            }
            (Fact::NoticeAttempted { person, channel, reached }, body) => self.notices.push(Notice {
                person: person.clone(),
                on,
                channel: *channel,
                reached: *reached,
                note: text(body.as_ref()),
            }),
            (Fact::LetterOpened { person, .. }, _) => self.notices.push(Notice {
                person: person.clone(),
                on,
                channel: Channel::Letter,
                reached: Reached::Received,
                note: None,
            }),
            _ => {}
        }
    }

    fn apply_people(&mut self, event: &Event) {
        let on = event.header.happened_on;
        if let Fact::MediatorChosen { procedure, .. } = &event.fact {
            // Whoever is chosen anew takes the place of a mediator whom the register halted.
            self.leave_all(on, |part| *part == Part::Mediator { procedure: *procedure });
        }
        match &event.fact {
            Fact::PartyNamed { person, side, role, kind } => {
                self.join(person, *side, *role, on);
                self.kinds.insert(person.clone(), *kind);
                self.name(person, event.body.as_ref());
            }
            Fact::DetailsGiven { person } => {
                if let Some(Body::Details(details)) = &event.body {
                    self.names.insert(person.clone(), details.name.clone());
                    self.details.insert(person.clone(), details.clone());
                }
            }
            Fact::RepresentationEnded { person } => {
                self.leave(person, on, |part| matches!(part, Part::Representative { .. } | Part::Assistant { .. }))
            }
            Fact::InvitationProposed { person, .. } => self.name(person, event.body.as_ref()),
            Fact::InvitedIntoMediation { procedure, person, calling } => {
                // Nothing is read before secrecy is promised.
                self.take(person, Part::Invited { procedure: *procedure, calling: *calling }, on, u64::MAX);
                self.name(person, event.body.as_ref());
            }
            Fact::SecrecyPromised { procedure } => {
                let by = &event.header.by;
                let own = |part: &Part| matches!(part, Part::Invited { procedure: no, .. } if no == procedure);
                let held = |it: &&mut Participant| it.person == *by && it.to.is_none() && own(&it.part);
                self.participants.iter_mut().filter(held).for_each(|it| it.since = event.position);
            }
            Fact::LeftMediation { procedure, person } => {
                self.leave(person, on, |part| matches!(part, Part::Invited { procedure: no, .. } if no == procedure));
            }
            Fact::MediatorConsented { procedure } => {
                let by = event.header.by.clone();
                self.leave(&by, on, |part| *part == Part::Candidate { procedure: *procedure });
                self.take(&by, Part::Mediator { procedure: *procedure }, on, event.position);
            }
            Fact::MediatorDeclined { procedure } | Fact::MediatorWithdrew { procedure, .. } => {
                let by = event.header.by.clone();
                self.leave(&by, on, |part| {
                    *part == Part::Candidate { procedure: *procedure }
                        || *part == Part::Mediator { procedure: *procedure }
                });
            }
            Fact::OfferAnswered { side, answer: crate::Answer::NotThatPerson, .. } => {
                for person in self.members(*side) {
                    self.leave(&person, on, |_| true);
                }
            }
            Fact::Screened {} => {
                if let Some(Body::Answers(answers)) = &event.body {
                    self.screenings.insert(event.header.acting_for().clone(), answers.clone());
                }
            }
            Fact::SafeContactGiven {} => {
                if let Some(how) = text(event.body.as_ref()) {
                    self.safe_contacts.insert(event.header.acting_for().clone(), how);
                }
            }
            // The judge of one court is not the judge of the next.
            Fact::InstanceOpened { .. } | Fact::BroughtToCourt { .. } => self.leave_all(on, |it| *it == Part::Judge),
            fact => {
                let Some((person, part)) = fact.part() else { return };
                if matches!(part, Part::Judge) {
                    self.leave_all(on, |it| matches!(it, Part::Judge));
                }
                self.take(&person, part, on, event.position);
                self.name(&person, event.body.as_ref());
            }
        }
    }

    fn name(&mut self, person: &PersonId, body: Option<&Body>) {
        if let Some(Body::Name(name) | Body::Details(Details { name, .. })) = body {
            self.names.insert(person.clone(), name.clone());
        }
    }

    fn join(&mut self, person: &PersonId, no: SideNo, role: PartyRole, on: Date) {
        let gone: Vec<PersonId> =
            self.participants.iter().filter(|it| it.to.is_some()).map(|it| it.person.clone()).collect();
        match self.sides.iter_mut().find(|it| it.no == no) {
            Some(side) if side.members.contains(person) => return,
            // Whoever said not to be that person makes room for the one who is.
            Some(side) if side.members.iter().all(|it| gone.contains(it)) => side.members = vec![person.clone()],
            Some(side) => side.members.push(person.clone()),
            None => self.sides.push(Side { no, role, members: vec![person.clone()] }),
        }
        self.take(person, Part::Party { side: no }, on, 0);
    }

    fn take(&mut self, person: &PersonId, part: Part, from: Date, since: u64) {
        let held = self.participants.iter().any(|it| it.person == *person && it.part == part && it.to.is_none());
        if !held {
            self.participants.push(Participant { person: person.clone(), part, from, to: None, since });
        }
    }

    fn leave(&mut self, person: &PersonId, on: Date, which: impl Fn(&Part) -> bool) {
        let held = |it: &&mut Participant| it.person == *person && it.to.is_none() && which(&it.part);
        self.participants.iter_mut().filter(held).for_each(|it| it.to = Some(on));
    }

    fn leave_all(&mut self, on: Date, which: impl Fn(&Part) -> bool) {
        let held = |it: &&mut Participant| it.to.is_none() && which(&it.part);
        self.participants.iter_mut().filter(held).for_each(|it| it.to = Some(on));
    }

    // --- reading ---------------------------------------------------------

    pub fn side(&self, no: SideNo) -> Option<&Side> {
        self.sides.iter().find(|it| it.no == no)
    }

    pub fn members(&self, no: SideNo) -> Vec<PersonId> {
        self.side(no).map(|it| it.members.clone()).unwrap_or_default()
    }

    /// The numbers of the sides that settle: third parties without own claims and those who sue for others do not.
    pub fn settling_sides(&self) -> Vec<SideNo> {
        let settles = |it: &&Side| !matches!(it.role, PartyRole::ThirdParty | PartyRole::SuingForAnother);
        self.sides.iter().filter(settles).map(|it| it.no).collect()
    }

    pub fn procedure(&self, no: ProcedureNo) -> Option<&Procedure> {
        self.procedures.iter().find(|it| it.no == no)
    }

    /// The procedure opened last.
    pub fn latest(&self) -> Option<&Procedure> {
        self.procedures.last()
    }

    /// Everybody who takes part now.
    pub fn active(&self) -> impl Iterator<Item = &Participant> {
        self.participants.iter().filter(|it| it.to.is_none())
    }

    /// The side a party, representative or assistant stands on.
    pub fn side_of(&self, person: &PersonId) -> Option<SideNo> {
        self.active().filter(|it| it.person == *person).find_map(|it| match it.part {
            Part::Party { side } | Part::Representative { side, .. } | Part::Assistant { side, .. } => Some(side),
            _ => None,
        })
    }

    /// The parties for whom this person signs: itself, or those it represents.
    pub fn principals(&self, person: &PersonId) -> Vec<PersonId> {
        let held = self.participants.iter().filter(|it| it.person == *person);
        let principals = held.filter_map(|it| match &it.part {
            Part::Party { .. } => Some(person.clone()),
            Part::Representative { of, .. } => Some(of.clone()),
            _ => None,
        });
        principals.collect()
    }

    /// Whether that party's signature is there, its own or a representative's.
    pub fn has_signed(&self, party: &PersonId, signatures: &[Signature]) -> bool {
        let side = self.side_of(party).map(Signer::Side);
        signatures.iter().filter(|it| Some(&it.signer) == side.as_ref()).any(|it| {
            let principals = self.principals(&it.person);
            // A view that does not show who represents whom takes the side's signature for the party's.
            principals.is_empty() || principals.contains(party)
        })
    }

    /// Whether every party on that side has signed: co-parties act each for themselves (CPC 49(1)).
    pub fn side_has_signed(&self, no: SideNo, signatures: &[Signature]) -> bool {
        let mut parties =
            self.active().filter(|it| it.part == Part::Party { side: no }).map(|it| &it.person).peekable();
        parties.peek().is_some() && parties.all(|it| self.has_signed(it, signatures))
    }

    pub fn name_of(&self, person: &PersonId) -> Option<&str> {
        self.names.get(person).map(String::as_str)
    }

    /// The names of a side's members, as they were filed.
    pub fn side_names(&self, no: SideNo) -> Vec<&str> {
        self.side(no).into_iter().flat_map(|it| &it.members).filter_map(|it| self.name_of(it)).collect()
    }

    /// Where what concerns all parties stands: the court's file, or the room of the first procedure out of court.
    pub fn common_room(&self) -> Room {
        match self.road {
            Some(Road::InCourt) => Room::Court,
            _ => self.talk_room(ProcedureNo(1)),
        }
    }

    /// Where the talk of a procedure stands.
    pub fn talk_room(&self, no: ProcedureNo) -> Room {
        self.procedure(no).map_or(Room::Joint(no), |it| it.kind.talk_room(no))
    }

    /// Whether anybody said yes to a question about violence, fear or pressure.
    pub fn needs_care(&self) -> bool {
        self.screenings.values().flatten().any(|it| it.yes && it.is_about_safety())
    }

    /// A judge who mediates and then tries reads, once that mediation is over, what the court has and no more (CPC 66(4)).
    pub fn is_walled_off(&self, person: &PersonId, procedure: ProcedureNo) -> bool {
        let tries = self.active().any(|it| it.person == *person && it.part == Part::Judge);
        tries && self.procedure(procedure).is_some_and(|it| it.end.is_some())
    }

    /// Proceedings are pending, in whichever instance; what is enforced is no longer in court.
    pub fn is_in_court(&self) -> bool {
        self.road == Some(Road::InCourt) && !self.is_at_enforcement()
    }

    /// A judicial act is being enforced.
    pub fn is_at_enforcement(&self) -> bool {
        self.enforcement.is_some()
    }

    /// An agreement needs a court's approval: while proceedings are pending, and at enforcement.
    pub fn goes_to_court(&self) -> bool {
        self.is_in_court() || self.is_at_enforcement()
    }

    /// The court that has the case; first instance where none has.
    pub fn instance(&self) -> Instance {
        self.court.as_ref().map_or(Instance::First, |it| it.instance)
    }

    /// The numbers of the claims that no agreement in force has ended yet, from 1.
    pub fn open_claims(&self) -> Vec<u16> {
        let settled = self.court.as_ref().map(|it| it.settled.as_slice()).unwrap_or_default();
        (1..).zip(&self.claims).map(|it| it.0).filter(|it| !settled.contains(it)).collect()
    }

    /// The proceedings have ended by an approved agreement that is in force.
    pub fn is_closed(&self) -> bool {
        self.court.as_ref().is_some_and(|it| it.ended_on.is_some())
    }

    /// The mediation that has started and not ended, if any.
    pub fn running(&self) -> Option<&Procedure> {
        self.procedures.iter().find(|it| it.kind == ProcedureKind::Mediation && it.is_running())
    }

    pub(crate) fn procedure_mut(&mut self, no: ProcedureNo, kind: ProcedureKind, on: Date) -> &mut Procedure {
        let at = match self.procedures.iter().position(|it| it.no == no) {
            Some(at) => at,
            None => {
                self.procedures.push(Procedure::new(no, kind, on));
                self.procedures.len() - 1
            }
        };
        &mut self.procedures[at]
    }
}

pub(crate) fn text(body: Option<&Body>) -> Option<String> {
    match body {
        Some(Body::Text(text)) => Some(text.clone()),
        _ => None,
    }
}

type Corrections = BTreeMap<(Room, u64), (Option<Date>, Option<String>)>;

/// The last correction of each entry; one entry may be corrected more than once.
fn corrections<'a>(events: impl Iterator<Item = &'a Event>) -> Corrections {
    let mut found = Corrections::new();
    for event in events {
        if let Fact::Corrected { room, number, happened_on } = &event.fact {
            let known = found.entry((room.clone(), *number)).or_default();
            known.0 = happened_on.or(known.0);
            known.1 = match &event.body {
                Some(Body::Correction { text: Some(text), .. }) => Some(text.clone()),
                _ => known.1.take(),
            };
        }
    }
    found
}

fn corrected(event: &Event, date: Option<Date>, text: Option<&str>) -> Event {
    let mut event = event.clone();
    if let Some(date) = date {
        event.header.happened_on = date;
    }
    match (&mut event.body, text) {
        (Some(Body::Text(old) | Body::Name(old)), Some(new)) => new.clone_into(old),
        (Some(Body::Details(old)), Some(new)) => new.clone_into(&mut old.name),
        (Some(Body::Dispute { story, .. } | Body::Subject { story, .. }), Some(new)) => new.clone_into(story),
        _ => {}
    }
    event
}
