//! Messages: who is told that something happened, and how they are sent.
//!
//! A message is neutral on the outside and says nothing of the case: only that there is something to read.

use crate::{CaseNumber, Clerk, Failure, Request, Who, shelf};
use case::{Act, Case, Channel, Event, Fact, Manner, Part, Reached, capacities, reads};
use jiff::SignedDuration;
use links::{Mail, Mailer};
use record::{ActId, PersonId, Through};
use serde_json::{Value, json};
use store::{CredentialKind, Enqueued, Message};
use words::Language;

/// A message that could not be sent is tried again after so many minutes, so often; then a person must call.
const RETRIES: [i64; 5] = [1, 5, 30, 180, 720];

/// The channel of the notice that a signature was made in the reader's name.
pub(crate) const SIGNED: &str = "mail-signed";

/// What came of sending.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Sent {
    pub sent: usize,
    pub failed: usize,
}

impl Clerk {
    /// The messages an act causes: to everybody who may read what was written, but for the one who wrote it.
    pub(crate) fn messages(&self, number: &CaseNumber, after: &Case, new: &[Event], by: &PersonId) -> Vec<Message> {
        let now = self.office.now();
        let Some(act) = new.first().map(|it| it.header.act.0.clone()) else { return vec![] };
        let message = |person: &PersonId, channel: &str| Message {
            entry: format!("{number}/{act}"),
            recipient: person.0.clone(),
            channel: channel.to_owned(),
            content: json!({ "case": number.0 }),
            created: now,
            not_before: now,
        };
        let mut messages = vec![];
        let offer = new.iter().find_map(|it| match &it.fact {
            Fact::MediationOffered { by, .. } => Some(*by),
            _ => None,
        });
        // Nothing of it reaches anybody else in the case: whoever is not safe is called by a person.
        messages.extend(Self::asks_for_a_call(new).map(|person| message(&person, crate::entrance::CALL)));
        // Whoever signed by EDS is told that a signature was made (Digital Code 50(3)(3)): it may have been somebody else.
        if new.iter().any(|it| is_eds(&it.fact)) && !after.safe_contacts.contains_key(by) {
            messages.push(message(by, SIGNED));
        }
        for participant in after.active().filter(|it| it.person != *by) {
            let may_read = capacities(after, &participant.person, &[])
                .iter()
                .any(|capacity| new.iter().any(|event| reads(capacity, &participant.person, event)));
            let asked = matches!(participant.part, Part::Party { side } if offer.is_some_and(|by| by != side));
            // Whoever said how to be reached without danger is not written to; a person calls when there is a question.
            let is_called = after.safe_contacts.contains_key(&participant.person);
            if asked {
                messages
                    .push(message(&participant.person, if is_called { crate::entrance::CALL } else { "mail-letter" }));
            } else if !is_called && may_read && self.has_begun(after, &participant.person) {
                messages.push(message(&participant.person, "mail-news"));
            }
        }
        messages
    }

    /// Nobody is told of news in a case he has not heard of: the letter comes first.
    pub(crate) fn has_begun(&self, case: &Case, person: &PersonId) -> bool {
        let is_filer = case.filed_by.as_ref() == Some(person);
        let was_reached = case.notices.iter().any(|it| it.person == *person && it.reached == Reached::Received);
        let side = case.side_of(person);
        let answered = case.procedures.iter().any(|it| side.is_some_and(|side| it.answers.contains_key(&side)));
        is_filer || was_reached || answered || side.is_none()
    }

    /// Sends what waits in the outbox.
    ///
    /// # Errors
    /// A fault when the store failed. A message that could not be sent is no fault: it is tried again.
    pub async fn dispatch(&self, mailer: &Mailer) -> Result<Sent, Failure> {
        let mut sent = Sent::default();
        loop {
            let claimed = self.store.claim(self.office.now(), 50).await?;
            if claimed.is_empty() {
                return Ok(sent);
            }
            for message in claimed {
                match self.send(mailer, &message).await {
                    Ok(()) => {
                        self.store.sent(message.id, self.office.now()).await?;
                        if message.channel == "mail-code" {
                            self.store.erase_messages(&message.entry).await?;
                        }
                        sent.sent += 1;
                    }
                    Err(why) => {
                        let retry = RETRIES.get(message.tries as usize).filter(|_| why.again);
                        let at =
                            retry.and_then(|it| self.office.now().checked_add(SignedDuration::from_mins(*it)).ok());
                        self.store.failed(message.id, at, &why.why).await?;
                        sent.failed += 1;
                    }
                }
            }
        }
    }

    async fn send(&self, mailer: &Mailer, message: &Enqueued) -> Result<(), Unsent> {
        let mail = match message.channel.as_str() {
            "mail-code" => Some(self.code_mail(message)),
            "mail-letter" => return self.send_letter(mailer, message).await,
            "mail-news" => self.news_mail(message, |words, at, phone| words.notice_news(at, phone)).await?,
            SIGNED => self.news_mail(message, |words, at, phone| words.notice_signed(at, phone)).await?,
            crate::calendar::MOVED => {
                self.news_mail(message, |words, at, phone| words.calendar_notice(at, phone)).await?
            }
            crate::registers::MAIL => self.register_mail(message).await?,
            crate::entrance::CALL => return Err(Unsent::for_good("a person calls")),
            _ => return Err(Unsent::for_good("no such channel")),
        };
        let mail = mail.ok_or_else(|| Unsent::for_good("no address"))?;
        mailer.send(&mail).await.map_err(|fault| Unsent { again: fault.may_pass(), why: fault.to_string() })
    }

    fn code_mail(&self, message: &Enqueued) -> Mail {
        let text = |name: &str| message.content.get(name).and_then(Value::as_str).unwrap_or_default();
        let words = language(text("language")).words();
        let link = format!("{}/enter/{}", self.office.address, text("link"));
        let body = match text("purpose") {
            "sign-in" => words.notice_code_sign_in(text("code"), link, &self.office.phone),
            _ => words.notice_code_prove(text("code"), &self.office.phone),
        };
        Mail::new(&message.id.0.to_string(), self.office.now(), &message.recipient, &words.notice_subject(), &body)
    }

    async fn news_mail(&self, message: &Enqueued, say: Say) -> Result<Option<Mail>, Unsent> {
        let person = PersonId(message.recipient.clone());
        let Some((to, language)) = self.address_of(&person, message).await? else { return Ok(None) };
        let words = language.words();
        let body = say(words, &self.office.address, &self.office.phone);
        Ok(Some(Mail::new(&message.id.0.to_string(), self.office.now(), &to, &words.notice_subject(), &body)))
    }

    /// To a mediator, that the keeper of a register decided; what, stands on the page.
    async fn register_mail(&self, message: &Enqueued) -> Result<Option<Mail>, Unsent> {
        let person = PersonId(message.recipient.clone());
        let Some((to, language)) = self.address_of(&person, message).await? else { return Ok(None) };
        let register = message.content.get("register").and_then(Value::as_str).unwrap_or_default();
        let page = format!("{}/registers/{register}/entries/{person}", self.office.address);
        let body = language.words().keeping_mail(page, &self.office.phone);
        Ok(Some(Mail::new(
            &message.id.0.to_string(),
            self.office.now(),
            &to,
            &language.words().notice_subject(),
            &body,
        )))
    }

    /// A letter by e-mail has its own code. That it was sent is entered in the record as an attempt to reach.
    async fn send_letter(&self, mailer: &Mailer, message: &Enqueued) -> Result<(), Unsent> {
        let person = PersonId(message.recipient.clone());
        let number = case_of(message).ok_or_else(|| Unsent::for_good("no case"))?;
        let Some((to, language)) = self.address_of(&person, message).await? else {
            return Err(Unsent::for_good("no address"));
        };
        let letter = self.make_letter(&number, &person).await.map_err(|it| Unsent::later(&it))?;
        let words = language.words();
        let body = words.notice_letter(&letter.address, &letter.code, &letter.number, &self.office.phone);
        let result = mailer
            .send(&Mail::new(&message.id.0.to_string(), self.office.now(), &to, &words.notice_subject(), &body))
            .await;
        let (reached, unsent) = match result {
            Ok(()) => (Reached::Sent, None),
            Err(fault) => (Reached::Failed, Some(Unsent { again: fault.may_pass(), why: fault.to_string() })),
        };
        let act = Act::RecordAttempt { person, channel: Channel::Email, reached, note: letter.number.clone() };
        let request = Request {
            id: ActId(format!("attempt-{}", letter.number)),
            act,
            happened_on: None,
            through: Through::Clock,
            for_whom: None,
            identified: false,
        };
        self.perform(&Who::clock(), &number, request).await.map_err(|it| Unsent::later(&it))?;
        unsent.map_or(Ok(()), Err)
    }

    /// Where to write to a person, and in which language; `None` when there is no address or writing is not safe.
    async fn address_of(&self, person: &PersonId, message: &Enqueued) -> Result<Option<(String, Language)>, Unsent> {
        let account = self.account(person).await.map_err(|it| Unsent::later(&it))?;
        let credentials = self.store.credentials_of(person).await.map_err(|it| Unsent::later(&it))?;
        let proved = credentials.into_iter().find(|it| it.kind == CredentialKind::Email).map(|it| it.name);
        let mut named = (None, String::new());
        if let Some(number) = case_of(message) {
            let opened = self.read(&number.book()).await.map_err(|it| Unsent::later(&it))?;
            let case = opened.as_ref().map(|it| &it.case);
            // Whoever said how to be reached without danger is not written to; a person calls instead.
            if case.is_some_and(|it| it.safe_contacts.contains_key(person)) {
                return Ok(None);
            }
            if let Some(details) = case.and_then(|it| it.details.get(person)) {
                named = (Some(details.email.clone()).filter(|it| !it.is_empty()), details.language.clone());
            }
        }
        let known = if account.language.is_empty() { named.1 } else { account.language };
        Ok(proved.or(named.0).map(|to| (to, language(&known))))
    }

    /// People whom no message reached: somebody should call.
    ///
    /// # Errors
    /// A fault when they could not be read.
    pub async fn to_call(&self, who: &Who) -> Result<Vec<(CaseNumber, PersonId)>, Failure> {
        if !who.holds(case::StaffRole::ReceptionDesk) {
            return Err(Failure::NotFound);
        }
        let given_up = self.store.given_up(200).await?;
        let named = given_up.iter().filter(|it| it.channel == "mail-letter");
        Ok(named.filter_map(|it| Some((case_of(it)?, PersonId(it.recipient.clone())))).collect())
    }

    /// The name of what is awaited, as the desk shows it.
    pub fn awaited_name(what: &law::What) -> String {
        shelf::name_of(what)
    }
}

fn is_eds(fact: &Fact) -> bool {
    matches!(
        fact,
        Fact::ContractSigned { manner: Manner::Eds { .. }, .. }
            | Fact::AgreementSigned { manner: Manner::Eds { .. }, .. }
    )
}

/// What a message says, given the office's address and telephone.
type Say = fn(&words::Words, &str, &str) -> String;

/// Why a message was not sent, and whether trying again may help.
struct Unsent {
    again: bool,
    why: String,
}

impl Unsent {
    fn for_good(why: &str) -> Self {
        Self { again: false, why: why.to_owned() }
    }

    fn later(why: &impl std::fmt::Display) -> Self {
        Self { again: true, why: why.to_string() }
    }
}

fn case_of(message: &Enqueued) -> Option<CaseNumber> {
    message.content.get("case").and_then(Value::as_str).map(|it| CaseNumber(it.to_owned()))
}

fn language(code: &str) -> Language {
    Language::from_code(code).unwrap_or_default()
}
