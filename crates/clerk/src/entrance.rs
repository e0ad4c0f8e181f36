//! How people come in who have no way in yet: a first filing, a letter's addressee, somebody at the reception desk,
//! somebody an administrator enters. Also whom a person must call because it is not safe to write.

use crate::{
    Account, CaseNumber, Clerk, Entrance, Failure, Request, SignedSession, What, Who, letter_number, letters, shelf,
};
use case::{Act, Body, Details, Event, Fact, IdNumber, Notice, StaffRole};
use jiff::SignedDuration;
use jiff::civil::Date;
use record::{Assurance, BookId, Digest, Paper, PersonId, Through};
use register::Register;
use serde_json::json;
use std::sync::Arc;
use store::{CredentialKind, Organisation, OrganisationId, Position};

/// How long a session of somebody who has just filed lasts without a page.
const SESSION: SignedDuration = SignedDuration::from_hours(12);
/// The channel of a message that no machine sends: a person calls.
pub(crate) const CALL: &str = "call";

/// Somebody to be reached in a case, with what was tried.
#[derive(Clone, Debug)]
pub struct ToReach {
    pub number: CaseNumber,
    pub person: PersonId,
    pub to: Details,
    pub notices: Vec<Notice>,
    pub answer_by: Option<Date>,
    /// How this person may be reached without danger: then nothing is written.
    pub safe_contact: Option<String>,
}

/// Somebody who said not to be safe, and waits for a call.
#[derive(Clone, Debug)]
pub struct SafetyCall {
    pub number: CaseNumber,
    pub person: PersonId,
    pub name: String,
    /// How to reach this person, in the person's own words; otherwise the telephone given.
    pub how: String,
    /// The person said how.
    pub said: bool,
    pub asked_on: Date,
}

/// A position to be entered.
#[derive(Clone, Debug)]
pub struct Appointment {
    pub role: StaffRole,
    pub organisation: String,
    pub from: Date,
    pub to: Option<Date>,
}

/// Somebody of the staff, as an administrator sees it: no case.
#[derive(Clone, Debug)]
pub struct StaffMember {
    pub person: PersonId,
    pub account: Account,
    pub positions: Vec<Appointment>,
}

/// An organisation by its short name, with its names in three languages.
#[derive(Clone, Debug, Default)]
pub struct OrganisationCard {
    pub id: String,
    pub kind: String,
    pub kk: String,
    pub ru: String,
    pub en: String,
}

impl Clerk {
    // --- a first filing ----------------------------------------------------

    /// Enters somebody who files without an account under a name drawn before, and begins a session.
    ///
    /// # Errors
    /// Not found when that person already has a way in.
    pub async fn enter_newcomer(
        &self,
        person: &PersonId,
        account: &Account,
        agent: &str,
    ) -> Result<SignedSession, Failure> {
        if self.has_a_way_in(person).await? {
            return Err(Failure::NotFound);
        }
        self.put_account(person, account).await?;
        self.begin_session(person, Assurance::Code, None, agent, SESSION).await
    }

    /// Whether somebody signs in with a card or an address already.
    ///
    /// # Errors
    /// A fault when it could not be read.
    pub async fn has_a_way_in(&self, person: &PersonId) -> Result<bool, Failure> {
        Ok(!self.store.credentials_of(person).await?.is_empty())
    }

    /// Whether these pages may change how the person signs in. Whoever came by a letter's code may take the first way
    /// in, and change none that is there.
    ///
    /// # Errors
    /// A fault when it could not be read.
    pub async fn may_change_entrance(&self, who: &Who) -> Result<bool, Failure> {
        let Some(book) = &who.only else { return Ok(true) };
        // A letter of one case opens no other: whoever named this person there again does not get into the first.
        let elsewhere = self.store.shelf_of(&who.person, None, 2).await?.iter().any(|it| it.book != *book);
        Ok(!elsewhere && !self.has_a_way_in(&who.person).await?)
    }

    /// Makes a new card; the old one no longer opens anything. Shown once.
    ///
    /// # Errors
    /// Not found for a letter's session of somebody who has a way in already.
    pub async fn renew_card(&self, who: &Who) -> Result<Entrance, Failure> {
        if !self.may_change_entrance(who).await? {
            return Err(Failure::NotFound);
        }
        self.replace_card(&who.person).await
    }

    async fn replace_card(&self, person: &PersonId) -> Result<Entrance, Failure> {
        for known in self.store.credentials_of(person).await? {
            if known.kind == CredentialKind::Printed {
                self.store.remove_credential(CredentialKind::Printed, &known.name).await?;
            }
        }
        self.issue_card(person).await
    }

    /// Ends one of the person's own sessions.
    ///
    /// # Errors
    /// Not found when it is not the person's.
    pub async fn end_own_session(&self, who: &Who, session: &Digest) -> Result<(), Failure> {
        if !self.store.sessions_of(&who.person).await?.iter().any(|it| it.token == *session) {
            return Err(Failure::NotFound);
        }
        self.store.end_session(session).await?;
        Ok(())
    }

    /// What the person said of himself or herself in the case filed last, to fill in a new form.
    ///
    /// # Errors
    /// A fault when it could not be read.
    pub async fn known_details(&self, who: &Who) -> Result<Option<Details>, Failure> {
        if who.only.is_some() {
            return Ok(None);
        }
        for item in self.cases_of(who).await?.into_iter().take(5) {
            let sheet = match self.sheet(who, &item.number).await {
                Ok(sheet) => sheet,
                Err(Failure::NotFound) => continue,
                Err(failure) => return Err(failure),
            };
            if let Some(details) = sheet.view.case.details.get(&who.person) {
                return Ok(Some(details.clone()));
            }
        }
        Ok(None)
    }

    /// How often the code of a letter can still be tried; `None` when there is no such letter.
    ///
    /// # Errors
    /// A fault when it could not be read.
    pub async fn letter_attempts_left(&self, number: &str) -> Result<Option<u32>, Failure> {
        Ok(self.store.letter(&letter_number(number)).await?.map(|it| it.attempts_left))
    }

    // --- the reception desk ------------------------------------------------

    /// Somebody to be reached in a case, for a person at a reception desk.
    ///
    /// # Errors
    /// Not found for anybody else, and for a person who is not to be reached there.
    pub async fn to_reach(&self, who: &Who, number: &CaseNumber, person: &PersonId) -> Result<ToReach, Failure> {
        if !who.holds(StaffRole::ReceptionDesk) {
            return Err(Failure::NotFound);
        }
        let opened = self.read(&number.book()).await?.ok_or(Failure::NotFound)?;
        let case = &opened.case;
        // Not only while the desk is waited for: a letter may go out beside an e-mail that was sent a minute ago.
        if !letters::unreached(case).contains(person) {
            return Err(Failure::NotFound);
        }
        let clocks = law::clocks(case, self.office.today(), &self.calendar());
        let offer = clocks.iter().find(|it| matches!(it.id, case::DeadlineId::OfferAnswer { .. }));
        Ok(ToReach {
            number: number.clone(),
            person: person.clone(),
            to: case.details.get(person).cloned().unwrap_or_default(),
            notices: case.notices.iter().filter(|it| it.person == *person).cloned().collect(),
            answer_by: offer.map(|it| it.last_day),
            safe_contact: case.safe_contacts.get(person).cloned(),
        })
    }

    /// Names the desk as helper of the party who stands before it. The whole identification number is compared, so that
    /// a case's number alone opens nothing.
    ///
    /// # Errors
    /// A mistake when no party of that case has this number; the law's refusal; not found for anybody but a desk.
    pub async fn assist(
        &self,
        who: &Who,
        number: &CaseNumber,
        id_number: &IdNumber,
        authority: Paper,
        act: &str,
    ) -> Result<(), Failure> {
        if !who.holds(StaffRole::ReceptionDesk) {
            return Err(Failure::NotFound);
        }
        self.limit(&format!("assist/{}", who.person), 20, SignedDuration::from_mins(15)).await?;
        let wrong = || Failure::mistake("id_number", What::WrongCode);
        let opened = self.read(&number.book()).await?.ok_or_else(wrong)?;
        let case = &opened.case;
        let is_named =
            |person: &&PersonId| case.details.get(*person).and_then(|it| it.id_number.as_ref()) == Some(id_number);
        let of = case.sides.iter().flat_map(|it| &it.members).find(is_named).ok_or_else(wrong)?.clone();
        let helps = |it: &&case::Participant| {
            it.person == who.person && matches!(&it.part, case::Part::Assistant { of: helped, .. } if *helped == of)
        };
        if case.active().any(|it| helps(&it)) {
            return Ok(());
        }
        let request = Request::page(act, Act::NameAssistant { of, authority: authority.clone() });
        let request = Request { identified: true, ..request.through(Through::Paper(authority)) };
        self.perform(who, number, request).await.map(drop)
    }

    /// Whether an act makes it necessary that a person calls: somebody says not to be safe, or how to be reached.
    pub(crate) fn asks_for_a_call(new: &[Event]) -> Option<PersonId> {
        let asks = |it: &&Event| match (&it.fact, &it.body) {
            (Fact::Screened {}, Some(Body::Answers(answers))) => {
                answers.iter().any(|it| it.yes && it.is_about_safety())
            }
            (Fact::SafeContactGiven {}, _) => true,
            _ => false,
        };
        new.iter().find(asks).map(|it| it.header.acting_for().clone())
    }

    /// Everybody who said not to be safe and has not been called, for a person at a reception desk.
    ///
    /// # Errors
    /// Not found for anybody else.
    pub async fn safety_calls(&self, who: &Who) -> Result<Vec<SafetyCall>, Failure> {
        if !who.holds(StaffRole::ReceptionDesk) {
            return Err(Failure::NotFound);
        }
        let mut calls: Vec<SafetyCall> = vec![];
        for message in self.store.given_up(500).await?.into_iter().filter(|it| it.channel == CALL) {
            let Some(number) = message.content.get("case").and_then(|it| it.as_str()) else { continue };
            let (number, person) = (CaseNumber(number.to_owned()), PersonId(message.recipient.clone()));
            if calls.iter().any(|it| it.number == number && it.person == person) {
                continue;
            }
            let Some(opened) = self.read(&number.book()).await? else { continue };
            let phone = || opened.case.details.get(&person).map(|it| it.phone.clone()).unwrap_or_default();
            calls.push(SafetyCall {
                said: opened.case.safe_contacts.contains_key(&person),
                name: opened.case.name_of(&person).unwrap_or_default().to_owned(),
                how: opened.case.safe_contacts.get(&person).cloned().unwrap_or_else(phone),
                asked_on: self.office.day_of(message.created),
                number,
                person,
            });
        }
        Ok(calls)
    }

    /// Notes that the person was called. It stands in no room, so that nobody in the case learns of it.
    ///
    /// # Errors
    /// Not found for anybody but a desk.
    pub async fn safety_call_made(&self, who: &Who, number: &CaseNumber, person: &PersonId) -> Result<(), Failure> {
        if !who.holds(StaffRole::ReceptionDesk) {
            return Err(Failure::NotFound);
        }
        let about = |it: &store::Enqueued| {
            it.channel == CALL
                && it.recipient == person.0
                && it.content.get("case").and_then(|it| it.as_str()) == Some(&number.0)
        };
        for message in self.store.given_up(500).await?.into_iter().filter(about) {
            self.store.sent(message.id, self.office.now()).await?;
        }
        Ok(())
    }

    // --- the administrator -------------------------------------------------

    /// Enters a person with a first position and a card. Shown once.
    ///
    /// # Errors
    /// Not found for anybody but an administrator; a mistake in address, role or days.
    pub async fn enrol(
        &self,
        who: &Who,
        account: &Account,
        address: &str,
        first: &Appointment,
    ) -> Result<(PersonId, Entrance), Failure> {
        self.positions(who).await?;
        if first.to.is_some_and(|to| to < first.from) {
            return Err(Failure::mistake("to", What::InThePast));
        }
        let address = address.trim();
        if !address.is_empty() && !links::valid_address(address) {
            return Err(Failure::mistake("email", What::NotAnAddress));
        }
        let known = self.store.credential(CredentialKind::Email, &address.to_lowercase()).await?;
        if known.is_some() && !address.is_empty() {
            return Err(Failure::mistake("email", What::NotAnAddress));
        }
        let person = self.new_person(account).await?;
        self.put_position(who, &person, first).await?;
        if !address.is_empty() {
            self.give_email(&person, address).await?;
        }
        let card = self.issue_card(&person).await?;
        Ok((person, card))
    }

    /// Enters a position of somebody, or its last day.
    ///
    /// # Errors
    /// Not found for anybody but an administrator, and for a person who is no staff.
    pub async fn put_position(&self, who: &Who, person: &PersonId, it: &Appointment) -> Result<(), Failure> {
        let position = Position {
            person: person.clone(),
            role: shelf::name_of(&it.role),
            organisation: OrganisationId(it.organisation.clone()),
            from: it.from,
            to: it.to,
        };
        if self.store.organisation(&position.organisation).await?.is_none() {
            return Err(Failure::mistake("organisation", What::Unknown));
        }
        if it.role == StaffRole::Administrator && it.to.is_some() && !self.stays_administered(who, &position).await? {
            return Err(Failure::mistake("last", What::Unknown));
        }
        self.appoint(who, &position).await
    }

    /// Whether somebody else remains administrator without a last day: an office without one could enter nobody.
    async fn stays_administered(&self, who: &Who, ending: &Position) -> Result<bool, Failure> {
        let is_ending = |it: &Position| {
            it.person == ending.person && it.organisation == ending.organisation && it.from == ending.from
        };
        let held = self.positions(who).await?;
        Ok(held.iter().any(|(it, _)| it.role == ending.role && it.to.is_none() && !is_ending(it)))
    }

    /// Somebody who holds or held a position.
    ///
    /// # Errors
    /// Not found for anybody but an administrator, and for a person without a position: a party is nobody's staff.
    pub async fn staff_member(&self, who: &Who, person: &PersonId) -> Result<StaffMember, Failure> {
        let held = self.positions(who).await?.into_iter().filter(|it| it.0.person == *person);
        let positions: Vec<Appointment> = held.filter_map(|it| appointment(&it.0)).collect();
        if positions.is_empty() {
            return Err(Failure::NotFound);
        }
        Ok(StaffMember { person: person.clone(), account: self.account(person).await?, positions })
    }

    /// Everybody who holds or held a position, by name.
    ///
    /// # Errors
    /// Not found for anybody but an administrator.
    pub async fn staff_members(&self, who: &Who) -> Result<Vec<StaffMember>, Failure> {
        let mut found: Vec<StaffMember> = vec![];
        for (position, _) in self.positions(who).await? {
            let Some(held) = appointment(&position) else { continue };
            match found.iter_mut().find(|it| it.person == position.person) {
                Some(member) => member.positions.push(held),
                None => {
                    let account = self.account(&position.person).await?;
                    found.push(StaffMember { person: position.person, account, positions: vec![held] });
                }
            }
        }
        found.sort_by(|one, other| one.account.name.cmp(&other.account.name));
        Ok(found)
    }

    /// A new card for somebody of the staff who has lost the old one. Shown once.
    ///
    /// # Errors
    /// Not found for anybody but an administrator, and for a person without a position.
    pub async fn renew_staff_card(&self, who: &Who, person: &PersonId) -> Result<Entrance, Failure> {
        self.staff_member(who, person).await?;
        self.replace_card(person).await
    }

    /// Enters an organisation, or its new names.
    ///
    /// # Errors
    /// Not found for anybody but an administrator; a mistake when it has no short name.
    pub async fn enter_organisation(&self, who: &Who, card: &OrganisationCard) -> Result<(), Failure> {
        let fits = |it: char| it.is_ascii_lowercase() || it.is_ascii_digit() || it == '-';
        if card.id.is_empty() || !card.id.chars().all(fits) {
            return Err(Failure::mistake("id", What::Unknown));
        }
        let names = json!({ "kk": card.kk, "ru": card.ru, "en": card.en });
        let organisation = Organisation { id: OrganisationId(card.id.clone()), kind: card.kind.clone(), names };
        self.put_organisation(who, &organisation).await
    }

    /// Every organisation with its names.
    ///
    /// # Errors
    /// A fault when they could not be read.
    pub async fn organisation_cards(&self) -> Result<Vec<OrganisationCard>, Failure> {
        let name = |it: &Organisation, language: &str| {
            it.names.get(language).and_then(|it| it.as_str()).unwrap_or_default().to_owned()
        };
        let card = |it: Organisation| OrganisationCard {
            kk: name(&it, "kk"),
            ru: name(&it, "ru"),
            en: name(&it, "en"),
            id: it.id.0,
            kind: it.kind,
        };
        Ok(self.organisations().await?.into_iter().map(card).collect())
    }

    // --- registers ---------------------------------------------------------

    /// A register with everything its keeper reads.
    ///
    /// # Errors
    /// Not found for anybody who does not keep it.
    pub async fn kept_register(&self, who: &Who, book: &BookId) -> Result<Arc<Register>, Failure> {
        let register = self.register(book).await?;
        let keeper = register.opened.as_ref().map(|it| it.keeper.as_str()).ok_or(Failure::NotFound)?;
        let keeps = |it: &case::Staff| it.role == StaffRole::RegisterKeeper && it.organisation == keeper;
        if who.staff.iter().any(keeps) { Ok(register) } else { Err(Failure::NotFound) }
    }
}

fn appointment(position: &Position) -> Option<Appointment> {
    let role = serde_json::from_value(serde_json::Value::String(position.role.clone())).ok()?;
    Some(Appointment { role, organisation: position.organisation.0.clone(), from: position.from, to: position.to })
}
