//! Letters: a public number, a secret code, and something the addressee knows open the case without an account.

use crate::accounts::SignedSession;
use crate::cases::LETTER_ASSURANCE;
use crate::{CaseNumber, Clerk, Failure, Request, What, Who, secrets};
use case::{Act, Answer, Case, Details, Part, SideNo, StaffRole};
use jiff::SignedDuration;
use jiff::civil::Date;
use record::PersonId;
use store::Letter;

/// How often somebody who has the code may try what only the addressee knows. Wrong codes do not count here, or any
/// stranger could lock a letter by its number: they are limited by where they come from, and the code has 49 bits.
const ATTEMPTS: u32 = 8;
/// How long a session begun by a letter lasts.
const SESSION: SignedDuration = SignedDuration::from_hours(12);
/// So many letters and digits, of thirty each: about 49 bits.
const CODE_LENGTH: usize = 10;

/// A letter as it is printed. The code stands nowhere else.
#[derive(Clone, Debug)]
pub struct LetterPaper {
    pub number: String,
    /// The code, in groups of five.
    pub code: String,
    /// Opens the right page when scanned.
    pub address: String,
    pub person: PersonId,
    pub to: Details,
    pub from: Vec<String>,
    pub answer_by: Option<Date>,
    pub asks: LetterKey,
}

/// What the addressee is asked besides the code.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LetterKey {
    /// The last four digits of the IIN or BIN.
    IdNumber,
    /// The last four digits of the telephone.
    Phone,
    Nothing,
}

/// What anybody may learn of a letter by its number: that it is genuine.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LetterDoor {
    pub sent_on: Date,
    pub asks: LetterKey,
}

/// Somebody still to be reached, for the people at the desk.
#[derive(Clone, Debug)]
pub struct LetterQueueItem {
    pub number: CaseNumber,
    pub person: PersonId,
    pub to: Details,
    pub attempts: usize,
    pub answer_by: Option<Date>,
    /// How this person may be reached without danger.
    pub safe_contact: Option<String>,
}

/// The number as it is kept, whatever spaces and dashes were typed.
pub fn letter_number(typed: &str) -> String {
    let digits: String = typed.chars().filter(char::is_ascii_digit).collect();
    match digits.split_at_checked(4) {
        Some((first, rest)) if !rest.is_empty() => format!("{first}-{rest}"),
        _ => digits,
    }
}

impl Clerk {
    /// Everybody who was offered mediation and has not answered, for a person at a reception desk.
    ///
    /// # Errors
    /// Not found for anybody else.
    pub async fn letters_to_send(&self, who: &Who) -> Result<Vec<LetterQueueItem>, Failure> {
        if !who.holds(StaffRole::ReceptionDesk) {
            return Err(Failure::NotFound);
        }
        let mut queue = vec![];
        for item in self.desk(who).await? {
            if item.what.as_deref() != Some("reach-other-side") {
                continue;
            }
            let Some(opened) = self.read(&item.number.book()).await? else { continue };
            for person in unreached(&opened.case) {
                queue.push(LetterQueueItem {
                    number: item.number.clone(),
                    to: opened.case.details.get(&person).cloned().unwrap_or_default(),
                    attempts: opened.case.notices.iter().filter(|it| it.person == person).count(),
                    answer_by: item.until,
                    safe_contact: opened.case.safe_contacts.get(&person).cloned(),
                    person,
                });
            }
        }
        Ok(queue)
    }

    /// Makes a letter to be printed by a desk or the court's secretary. Each has its own number and code.
    ///
    /// # Errors
    /// Not found for anybody else, and for a person who is not to be reached in that case.
    pub async fn print_letter(
        &self,
        who: &Who,
        number: &CaseNumber,
        person: &PersonId,
    ) -> Result<LetterPaper, Failure> {
        if who.holds(StaffRole::ReceptionDesk) {
            // A desk opens no door into a case in which the person has answered already.
            self.to_reach(who, number, person).await?;
        } else {
            // A secretary writes in the cases of the own court only.
            let sheet = self.sheet(who, number).await?;
            // A letter opens the mediation too, which is closed to the court: none for somebody who has a way in.
            let opened = self.read(&number.book()).await?.ok_or(Failure::NotFound)?;
            let is_reached =
                opened.case.notices.iter().any(|it| it.person == *person && it.reached == case::Reached::Received)
                    || opened.case.procedures.iter().any(|it| it.offer.is_some())
                    || self.has_a_way_in(person).await?;
            if !sheet.view.me.contains(&case::Capacity::Secretary) || is_reached {
                return Err(Failure::NotFound);
            }
        }
        self.make_letter(number, person).await
    }

    pub(crate) async fn make_letter(&self, number: &CaseNumber, person: &PersonId) -> Result<LetterPaper, Failure> {
        let opened = self.read(&number.book()).await?.ok_or(Failure::NotFound)?;
        let case = &opened.case;
        let side = party_side(case, person).ok_or(Failure::NotFound)?;
        let to = case.details.get(person).cloned().unwrap_or_default();
        let (asks, answer) = key_of(&to);
        let today = self.office.today();
        let next = self.store.next_number(&format!("letter-{}", today.year())).await?;
        let letter = format!("{}-{next:05}", today.year());
        let code = secrets::legible(CODE_LENGTH);
        let hashed =
            |scope: &str, text: &str| secrets::peppered(&self.office.pepper, &format!("{scope}/{letter}"), text);
        let kept = Letter {
            number: letter.clone(),
            book: number.book(),
            side: side.0.to_string(),
            person: Some(person.clone()),
            secret_hash: hashed("code", &code).to_string(),
            check_hash: answer.map(|it| hashed(key_name(asks), &it).to_string()),
            attempts_left: ATTEMPTS,
            created: self.office.now(),
            revoked: None,
        };
        self.store.add_letter(&kept).await?;
        let from = case.sides.iter().filter(|it| it.no != side).flat_map(|it| case.side_names(it.no));
        let clocks = law::clocks(case, today, &self.calendar());
        let offer = clocks.iter().find(|it| matches!(it.id, case::DeadlineId::OfferAnswer { .. }));
        Ok(LetterPaper {
            address: format!("{}/letter?number={letter}", self.office.address),
            number: letter,
            code: format!("{}-{}", &code[..5], &code[5..]),
            person: person.clone(),
            to,
            from: from.map(str::to_owned).collect(),
            answer_by: offer.map(|it| it.last_day),
            asks,
        })
    }

    /// Whether a letter with this number came from here. Says nothing about what is in it.
    ///
    /// # Errors
    /// A fault, or too many questions from one place.
    pub async fn check_letter(&self, number: &str, from: &str) -> Result<Option<LetterDoor>, Failure> {
        self.limit(&format!("letter-check/{from}"), 60, SignedDuration::from_mins(10)).await?;
        let Some(letter) = self.store.letter(&letter_number(number)).await? else { return Ok(None) };
        let asks = match &letter.check_hash {
            None => LetterKey::Nothing,
            Some(_) => self.asks_of(&letter).await?,
        };
        Ok(Some(LetterDoor { sent_on: self.office.day_of(letter.created), asks }))
    }

    async fn asks_of(&self, letter: &Letter) -> Result<LetterKey, Failure> {
        let opened = self.read(&letter.book).await?;
        let details = opened.as_ref().zip(letter.person.as_ref()).and_then(|(it, person)| it.case.details.get(person));
        Ok(details.map_or(LetterKey::Nothing, |it| key_of(it).0))
    }

    /// Opens the case of a letter. Attempts are counted before the code is compared.
    ///
    /// # Errors
    /// A mistake when number, code or answer do not fit together, whichever it is.
    pub async fn open_letter(
        &self,
        number: &str,
        code: &str,
        known: &str,
        agent: &str,
        from: &str,
    ) -> Result<(CaseNumber, SignedSession), Failure> {
        self.limit(&format!("letter/{from}"), 30, SignedDuration::from_mins(10)).await?;
        let wrong = || Failure::mistake("code", What::WrongCode);
        let number = letter_number(number);
        let letter = self.store.letter(&number).await?.ok_or_else(wrong)?;
        let asks = self.asks_of(&letter).await?;
        let hashed = |scope: &str, text: &str| {
            secrets::peppered(&self.office.pepper, &format!("{scope}/{number}"), text).to_string()
        };
        let code_fits = equal(&hashed("code", code), &letter.secret_hash);
        if !code_fits {
            return Err(wrong());
        }
        // Counted before it is compared, so that many at once get no more tries than one after another.
        if self.store.spend_letter_attempt(&number).await?.is_none() {
            return Err(Failure::mistake("code", What::CodeExpired));
        }
        let known: String = known.chars().filter(char::is_ascii_digit).collect();
        let known_fits = letter.check_hash.as_ref().is_none_or(|it| equal(&hashed(key_name(asks), &known), it));
        if !known_fits {
            return Err(wrong());
        }
        self.store.refill_letter(&number, ATTEMPTS).await?;
        let person = letter.person.ok_or(Failure::NotFound)?;
        let case = CaseNumber::of_book(&letter.book).ok_or(Failure::NotFound)?;
        let who = Who { only: Some(letter.book.clone()), ..Who::new(person.clone(), LETTER_ASSURANCE) };
        let act = Act::OpenLetter { letter: number.clone() };
        let request = Request::page(&format!("letter-{number}-opened"), act);
        match self.perform(&who, &case, request).await {
            // That it was opened before, or on another day, is no reason to keep the door shut.
            Ok(_) | Err(Failure::Refused(_) | Failure::Mistake(_)) => {}
            Err(failure) => return Err(failure),
        }
        let session = self.begin_session(&person, LETTER_ASSURANCE, Some(letter.book), agent, SESSION).await?;
        Ok((case, session))
    }
}

fn equal(one: &str, other: &str) -> bool {
    match (record::Digest::from_hex(one), record::Digest::from_hex(other)) {
        (Some(one), Some(other)) => secrets::same(&one, &other),
        _ => false,
    }
}

fn key_name(key: LetterKey) -> &'static str {
    match key {
        LetterKey::IdNumber => "id-number",
        LetterKey::Phone => "phone",
        LetterKey::Nothing => "nothing",
    }
}

/// What to ask the addressee for, and the answer.
fn key_of(details: &Details) -> (LetterKey, Option<String>) {
    if let Some(number) = &details.id_number {
        return (LetterKey::IdNumber, Some(number.last_four().to_owned()));
    }
    let digits: Vec<char> = details.phone.chars().filter(char::is_ascii_digit).collect();
    match digits.len() {
        0..4 => (LetterKey::Nothing, None),
        length => (LetterKey::Phone, Some(digits[length - 4..].iter().collect())),
    }
}

fn party_side(case: &Case, person: &PersonId) -> Option<SideNo> {
    case.active().filter(|it| it.person == *person).find_map(|it| match it.part {
        Part::Party { side } => Some(side),
        _ => None,
    })
}

/// The members of every asked side that has not said yes or no.
pub(crate) fn unreached(case: &Case) -> Vec<PersonId> {
    let Some(procedure) = case.latest() else { return vec![] };
    let Some(offer) = &procedure.offer else { return vec![] };
    let silent = case
        .settling_sides()
        .into_iter()
        .filter(|side| *side != offer.by && procedure.answers.get(side).is_none_or(|it| *it == Answer::Asks));
    silent.flat_map(|side| case.members(side)).collect()
}
