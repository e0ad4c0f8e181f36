//! What is or was before the keeper of a register: applications, complaints, elections, and the entries of organisations.

use crate::{
    Announcement, Applied, Body, Election, Event, Fact, Finding, PublishedOrganisation, Register, State, TermId,
};
use jiff::civil::Date;
use record::PersonId;
use serde::Serialize;
use std::collections::BTreeMap;

/// An application and what became of it.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ApplicationBefore {
    pub no: u32,
    pub person: PersonId,
    pub received_on: Date,
    /// `None` for readers who may not see it, and when it was erased.
    pub applied: Option<Box<Applied>>,
    pub answer: Option<EntryAnswer>,
}

/// How an application was answered, and on which day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum EntryAnswer {
    Entered(Date),
    Refused(Date),
}

/// A complaint about a mediator and what was found.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Complaint {
    pub no: u32,
    pub person: PersonId,
    pub received_on: Date,
    /// Who entered it: the party, or the keeper from a paper.
    pub by: PersonId,
    pub text: Option<String>,
    pub decided: Option<(Date, Finding)>,
}

/// An election of public mediators, from its announcement to the protocol.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ElectionBefore {
    pub no: u32,
    pub announced_on: Date,
    pub gathering_on: Date,
    pub announcement: Option<Announcement>,
    pub held_on: Option<Date>,
    pub protocol: Option<ReceivedProtocol>,
}

/// The protocol of a gathering as it reached the akim.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ReceivedProtocol {
    pub on: Date,
    pub elected: Vec<PersonId>,
    pub participants: u32,
    pub protocol: Option<Election>,
}

/// An organisation in the register of organisations, day by day.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub(crate) struct OrganisationHistory {
    changes: Vec<(Date, u64, OrganisationChange)>,
}

#[derive(Clone, Debug, PartialEq, Serialize)]
enum OrganisationChange {
    Entered(u32),
    Published(Box<PublishedOrganisation>),
    Excluded,
}

/// An organisation as the register of organisations shows it on a day.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ListedOrganisation {
    pub organisation: String,
    pub number: u32,
    pub entered_on: Date,
    /// `None` when it was erased.
    pub published: Option<PublishedOrganisation>,
}

/// The numbers given last, also to what was voided later: none is given twice.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub(crate) struct LastNumbers {
    pub application: u32,
    pub complaint: u32,
    pub election: u32,
}

impl LastNumbers {
    pub fn note(&mut self, fact: &Fact) {
        match fact {
            Fact::ApplicationReceived { application, .. } => self.application = self.application.max(*application),
            Fact::ComplaintReceived { complaint, .. } => self.complaint = self.complaint.max(*complaint),
            Fact::ElectionAnnounced { election, .. } => self.election = self.election.max(*election),
            _ => {}
        }
    }
}

impl Register {
    /// Folds what does not change how a mediator stands.
    pub(crate) fn apply_beside(&mut self, event: &Event) {
        let on = event.header.happened_on;
        match &event.fact {
            Fact::ApplicationReceived { person, application } => {
                let applied = match &event.body {
                    Some(Body::Applied(it)) => Some(it.clone()),
                    _ => None,
                };
                let person = person.clone();
                self.applications.push(ApplicationBefore {
                    no: *application,
                    person,
                    received_on: on,
                    applied,
                    answer: None,
                });
            }
            Fact::MediatorEntered { person, .. } => self.answer(person, EntryAnswer::Entered(on)),
            Fact::EntryRefused { person, .. } => self.answer(person, EntryAnswer::Refused(on)),
            Fact::ComplaintReceived { person, complaint } => self.complaints.push(Complaint {
                no: *complaint,
                person: person.clone(),
                received_on: on,
                by: event.header.by.clone(),
                text: text_of(event),
                decided: None,
            }),
            Fact::ComplaintDecided { complaint, finding, .. } => {
                if let Some(it) = self.complaints.iter_mut().find(|it| it.no == *complaint) {
                    it.decided = Some((on, *finding));
                }
            }
            Fact::ElectionAnnounced { election, gathering_on } => {
                let announcement = match &event.body {
                    Some(Body::Announcement(it)) => Some(it.clone()),
                    _ => None,
                };
                let (no, gathering_on) = (*election, *gathering_on);
                let it =
                    ElectionBefore { no, announced_on: on, gathering_on, announcement, held_on: None, protocol: None };
                self.elections.push(it);
            }
            Fact::GatheringHeld { election } => {
                if let Some(it) = self.elections.iter_mut().find(|it| it.no == *election) {
                    it.held_on = Some(on);
                }
            }
            Fact::ProtocolReceived { election, elected, participants } => {
                let protocol = match &event.body {
                    Some(Body::Protocol(it)) => Some(it.clone()),
                    _ => None,
                };
                let (elected, participants) = (elected.clone(), *participants);
                if let Some(it) = self.elections.iter_mut().find(|it| it.no == *election) {
                    it.protocol = Some(ReceivedProtocol { on, elected, participants, protocol });
                }
            }
            Fact::TermPassed { term, due } => drop(self.passed.insert((term.clone(), *due))),
            _ => self.apply_organisation(event),
        }
    }

    fn apply_organisation(&mut self, event: &Event) {
        let (organisation, change) = match &event.fact {
            Fact::OrganisationEntered { organisation, number } => {
                (organisation, Some(OrganisationChange::Entered(*number)))
            }
            Fact::OrganisationExcluded { organisation } => (organisation, Some(OrganisationChange::Excluded)),
            Fact::OrganisationChanged { organisation } => (organisation, None),
            _ => return,
        };
        let published = match &event.body {
            Some(Body::Organisation(it)) => Some(OrganisationChange::Published(it.clone())),
            _ => None,
        };
        let history = self.organisations.entry(organisation.clone()).or_default();
        let on = event.header.happened_on;
        history.changes.extend(change.into_iter().chain(published).map(|it| (on, event.position, it)));
        history.changes.sort_by_key(|it| (it.0, it.1));
    }

    /// The oldest open application of this person is answered.
    fn answer(&mut self, person: &PersonId, answer: EntryAnswer) {
        if let Some(it) = self.applications.iter_mut().find(|it| it.person == *person && it.answer.is_none()) {
            it.answer = Some(answer);
        }
    }

    // --- reading ---------------------------------------------------------

    /// The application of this person that waits for a decision.
    pub fn open_application(&self, person: &PersonId) -> Option<&ApplicationBefore> {
        self.applications.iter().find(|it| it.person == *person && it.answer.is_none())
    }

    pub fn complaint(&self, no: u32) -> Option<&Complaint> {
        self.complaints.iter().find(|it| it.no == no)
    }

    pub fn election(&self, no: u32) -> Option<&ElectionBefore> {
        self.elections.iter().find(|it| it.no == no)
    }

    /// Whether the clock has noted that this term is over.
    pub fn has_passed(&self, term: &TermId, due: Date) -> bool {
        self.passed.contains(&(term.clone(), due))
    }

    /// Every suspension with a last day that ran or will run to its end: the mediator, its first and its last day.
    pub fn suspensions(&self) -> Vec<(PersonId, Date, Date)> {
        let mut found = vec![];
        for person in self.persons() {
            for (from, to) in self.suspensions_of(person) {
                let state = self.standing(person, to).state;
                if state == (State::Suspended { from, to: Some(to) }) && !found.contains(&(person.clone(), from, to)) {
                    found.push((person.clone(), from, to));
                }
            }
        }
        found
    }

    /// An organisation as the register shows it on that day.
    pub fn organisation(&self, id: &str, on: Date) -> Option<ListedOrganisation> {
        let mut entry = None;
        let mut published = None;
        for (day, _, change) in self.organisations.get(id)?.changes.iter().filter(|it| it.0 <= on) {
            match change {
                OrganisationChange::Entered(number) => entry = Some((*number, *day)),
                OrganisationChange::Published(it) => published = Some((**it).clone()),
                OrganisationChange::Excluded => entry = None,
            }
        }
        let (number, entered_on) = entry?;
        Some(ListedOrganisation { organisation: id.to_owned(), number, entered_on, published })
    }

    /// The organisations that stand in the register on that day, in the order of their numbers.
    pub fn organisations(&self, on: Date) -> Vec<ListedOrganisation> {
        let mut lines: Vec<ListedOrganisation> =
            self.organisations.keys().filter_map(|it| self.organisation(it, on)).collect();
        lines.sort_by_key(|it| it.number);
        lines
    }

    pub(crate) fn organisation_numbers(&self) -> impl Iterator<Item = u32> {
        self.organisations.values().flat_map(|it| &it.changes).filter_map(|it| match it.2 {
            OrganisationChange::Entered(number) => Some(number),
            _ => None,
        })
    }
}

/// The entries of organisations, by their name in this office.
pub(crate) type Organisations = BTreeMap<String, OrganisationHistory>;

fn text_of(event: &Event) -> Option<String> {
    match &event.body {
        Some(Body::Text(text)) => Some(text.clone()),
        _ => None,
    }
}
