//! Signing in and what hangs on it: sessions, cards, codes by e-mail, API tokens, positions.

use crate::{Clerk, Failure, What, Who, secrets};
use argon2::password_hash::phc::PasswordHash;
use argon2::{Argon2, PasswordHasher as _, PasswordVerifier as _};
use case::{Staff, StaffRole};
use jiff::SignedDuration;
use jiff::civil::Date;
use record::{Assurance, BookId, PersonId};
use serde::{Deserialize, Serialize};
use store::{
    ApiToken, Code, Credential, CredentialKind, Message, Organisation, OrganisationId, Person, Position, Session,
};

/// A session ends after so long without a page.
const IDLE: SignedDuration = SignedDuration::from_hours(12);
/// A link or code in a message is good for so long.
const CODE_TERM: SignedDuration = SignedDuration::from_mins(30);
/// So many wrong PINs lock a card.
const PIN_ATTEMPTS: u32 = 5;
const PIN_LOCK: SignedDuration = SignedDuration::from_mins(30);

/// What the office knows of a person who signs in.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Account {
    pub name: String,
    /// `kk`, `ru` or `en`.
    pub language: String,
    /// A proved address, when there is one.
    pub email: Option<String>,
}

/// A session that was begun: the token goes into the browser's cookie and stands nowhere else.
#[derive(Clone, Debug)]
pub struct SignedSession {
    pub token: String,
    pub person: PersonId,
}

/// A printed way in, shown once: a card's number and its PIN.
#[derive(Clone, Debug)]
pub struct Entrance {
    pub card: String,
    pub pin: String,
}

impl Clerk {
    // --- people ------------------------------------------------------------

    /// Enters a new person and returns the name the office gives.
    ///
    /// # Errors
    /// A fault when it could not be written.
    pub async fn new_person(&self, account: &Account) -> Result<PersonId, Failure> {
        let person = PersonId(secrets::name());
        self.put_account(&person, account).await?;
        Ok(person)
    }

    /// A fresh name for somebody who is only named in a filing so far.
    pub fn fresh_person(&self) -> PersonId {
        PersonId(secrets::name())
    }

    pub async fn account(&self, person: &PersonId) -> Result<Account, Failure> {
        let known = self.store.person(person).await?;
        Ok(known.and_then(|it| serde_json::from_value(it.data).ok()).unwrap_or_default())
    }

    pub async fn put_account(&self, person: &PersonId, account: &Account) -> Result<(), Failure> {
        let data = serde_json::to_value(account).expect("an account is plain data");
        Ok(self.store.put_person(&Person { id: person.clone(), data }).await?)
    }

    // --- sessions ----------------------------------------------------------

    pub(crate) async fn begin_session(
        &self,
        person: &PersonId,
        assurance: Assurance,
        only: Option<BookId>,
        agent: &str,
        term: SignedDuration,
    ) -> Result<SignedSession, Failure> {
        let (token, now) = (secrets::token(), self.office.now());
        let session = Session {
            token: secrets::hash(&token),
            person: person.clone(),
            assurance,
            scope: only,
            created: now,
            last_seen: now,
            expires: now.saturating_add(term).unwrap_or(now),
            agent: agent.chars().take(120).collect(),
        };
        self.store.start_session(&session).await?;
        Ok(SignedSession { token, person: person.clone() })
    }

    /// Begins a session for the demonstration's cast and for tests of pages.
    ///
    /// # Errors
    /// Not found when this office is no demonstration.
    pub async fn enter_demonstration(&self, person: &PersonId, agent: &str) -> Result<SignedSession, Failure> {
        if !self.office.is_demonstration() {
            return Err(Failure::NotFound);
        }
        self.begin_session(person, Assurance::Contact, None, agent, IDLE).await
    }

    /// Who stands behind a session's token, with the positions held today; `None` when it has ended.
    ///
    /// # Errors
    /// A fault when it could not be read.
    pub async fn who(&self, token: &str) -> Result<Option<Who>, Failure> {
        let now = self.office.now();
        let hash = secrets::hash(token);
        let Some(session) = self.store.session(&hash, now).await? else { return Ok(None) };
        // One write in five minutes is enough to know that somebody is there.
        if now.duration_since(session.last_seen) > SignedDuration::from_mins(5) && session.scope.is_none() {
            let expires = now.saturating_add(IDLE).unwrap_or(now);
            self.store.touch_session(&hash, now, expires).await?;
        }
        let mut who = Who::new(session.person, session.assurance);
        who.only = session.scope;
        if who.only.is_none() {
            who.staff = self.staff(&who.person).await?;
        }
        Ok(Some(who))
    }

    /// The positions a person holds today.
    ///
    /// # Errors
    /// A fault when they could not be read.
    pub async fn positions_held(&self, person: &PersonId) -> Result<Vec<Staff>, Failure> {
        self.staff(person).await
    }

    pub(crate) async fn staff(&self, person: &PersonId) -> Result<Vec<Staff>, Failure> {
        let today = self.office.today();
        let held = |it: &Position| it.from <= today && it.to.is_none_or(|to| today <= to);
        let positions = self.store.positions_of(person).await?;
        Ok(positions.iter().filter(|it| held(it)).filter_map(staff_of).collect())
    }

    pub async fn sessions(&self, who: &Who) -> Result<Vec<Session>, Failure> {
        let now = self.office.now();
        let mut sessions = self.store.sessions_of(&who.person).await?;
        sessions.retain(|it| it.expires > now);
        Ok(sessions)
    }

    pub async fn sign_out(&self, token: &str) -> Result<(), Failure> {
        self.store.end_session(&secrets::hash(token)).await?;
        Ok(())
    }

    /// Ends every session of the person but the one in use.
    pub async fn sign_out_elsewhere(&self, who: &Who, token: &str) -> Result<u64, Failure> {
        Ok(self.store.end_sessions(&who.person, Some(&secrets::hash(token))).await?)
    }

    // --- by e-mail ---------------------------------------------------------

    /// Sends a link and a code to an address, if somebody signs in with it. The answer is the same if nobody does.
    ///
    /// # Errors
    /// A mistake when it is no address; too many attempts.
    pub async fn ask_email_code(&self, address: &str, from: &str) -> Result<(), Failure> {
        let address = email(address)?;
        self.limit(&format!("email/{address}"), 5, SignedDuration::from_mins(15)).await?;
        self.limit(&format!("email-from/{from}"), 30, SignedDuration::from_mins(15)).await?;
        if let Some(known) = self.store.credential(CredentialKind::Email, &address).await? {
            self.send_code(&address, &known.person, "sign-in").await?;
        }
        Ok(())
    }

    /// Sends a code to prove that an address is the person's own.
    ///
    /// # Errors
    /// A mistake when it is no address; too many attempts.
    pub async fn ask_email_proof(&self, person: &PersonId, address: &str) -> Result<(), Failure> {
        let address = email(address)?;
        self.limit(&format!("email/{address}"), 5, SignedDuration::from_mins(15)).await?;
        self.send_code(&address, person, "prove").await
    }

    async fn send_code(&self, address: &str, person: &PersonId, purpose: &str) -> Result<(), Failure> {
        let (link, code, now) = (secrets::token(), secrets::digits(6), self.office.now());
        let expires = now.saturating_add(CODE_TERM).unwrap_or(now);
        let typed = secrets::peppered(&self.office.pepper, &format!("{purpose}/{address}"), &code);
        for token in [secrets::hash(&link), typed] {
            let kept = Code {
                token,
                purpose: purpose.to_owned(),
                person: Some(person.clone()),
                data: serde_json::json!({ "address": address }),
                created: now,
                expires,
                attempts_left: 1,
            };
            // Two people may be sent the same six digits for the same address only if one drew them twice: ask again.
            self.store.put_code(&kept).await?;
        }
        let language = self.account(person).await?.language;
        let message = Message {
            entry: format!("code/{}", secrets::name()),
            recipient: address.to_owned(),
            channel: "mail-code".to_owned(),
            content: serde_json::json!({ "link": link, "code": code, "purpose": purpose, "language": language }),
            created: now,
            not_before: now,
        };
        Ok(self.store.enqueue(vec![message]).await?)
    }

    /// Signs in by the link of a message.
    ///
    /// # Errors
    /// A mistake when the link was used or is too old.
    pub async fn sign_in_by_link(&self, link: &str, agent: &str) -> Result<SignedSession, Failure> {
        self.redeem(&secrets::hash(link), "sign-in", agent).await
    }

    /// Signs in by the code of a message.
    ///
    /// # Errors
    /// A mistake when the code is wrong or too old; too many attempts.
    pub async fn sign_in_by_code(&self, address: &str, code: &str, agent: &str) -> Result<SignedSession, Failure> {
        let address = email(address)?;
        self.limit(&format!("code/{address}"), 5, SignedDuration::from_mins(15)).await?;
        let token = secrets::peppered(&self.office.pepper, &format!("sign-in/{address}"), code);
        self.redeem(&token, "sign-in", agent).await
    }

    async fn redeem(&self, token: &record::Digest, purpose: &str, agent: &str) -> Result<SignedSession, Failure> {
        let taken = self.store.take_code(token, purpose, self.office.now()).await?;
        let person = taken.and_then(|it| it.person).ok_or(Failure::mistake("code", What::WrongCode))?;
        self.begin_session(&person, Assurance::Contact, None, agent, IDLE).await
    }

    /// Takes the code that proves an address; from then on the person signs in with it.
    ///
    /// # Errors
    /// A mistake when the code is wrong or too old, or the address is somebody else's already.
    pub async fn prove_email(&self, who: &Who, address: &str, code: &str) -> Result<(), Failure> {
        let address = email(address)?;
        self.limit(&format!("code/{address}"), 5, SignedDuration::from_mins(15)).await?;
        let token = secrets::peppered(&self.office.pepper, &format!("prove/{address}"), code);
        let taken = self.store.take_code(&token, "prove", self.office.now()).await?;
        if taken.and_then(|it| it.person).as_ref() != Some(&who.person) {
            return Err(Failure::mistake("code", What::WrongCode));
        }
        self.give_email(&who.person, &address).await
    }

    /// Enters an address with which a person signs in.
    ///
    /// # Errors
    /// A mistake when it is somebody else's.
    pub async fn give_email(&self, person: &PersonId, address: &str) -> Result<(), Failure> {
        let address = email(address)?;
        let credential = Credential {
            kind: CredentialKind::Email,
            name: address.clone(),
            person: person.clone(),
            secret_hash: None,
            attempts: 0,
            locked_until: None,
        };
        if !self.store.add_credential(&credential).await? {
            let owner = self.store.credential(CredentialKind::Email, &address).await?;
            if owner.map(|it| it.person).as_ref() != Some(person) {
                return Err(Failure::mistake("email", What::NotAnAddress));
            }
        }
        let account = Account { email: Some(address), ..self.account(person).await? };
        self.put_account(person, &account).await
    }

    // --- by printed card ---------------------------------------------------

    /// Makes a card with a number and a PIN for somebody without e-mail. Shown once.
    ///
    /// # Errors
    /// A fault when it could not be written.
    pub async fn issue_card(&self, person: &PersonId) -> Result<Entrance, Failure> {
        let (card, pin) = (secrets::legible(8), secrets::digits(6));
        let credential = Credential {
            kind: CredentialKind::Printed,
            name: card.clone(),
            person: person.clone(),
            secret_hash: Some(hash_pin(&pin)),
            attempts: 0,
            locked_until: None,
        };
        self.store.put_credential(&credential).await?;
        Ok(Entrance { card: format!("{}-{}", &card[..4], &card[4..]), pin })
    }

    /// Signs in with a printed card.
    ///
    /// # Errors
    /// A mistake when number and PIN do not fit; too many attempts lock the card for half an hour.
    pub async fn sign_in_by_card(
        &self,
        card: &str,
        pin: &str,
        agent: &str,
        from: &str,
    ) -> Result<SignedSession, Failure> {
        self.limit(&format!("card/{from}"), 30, SignedDuration::from_mins(15)).await?;
        let (card, now) = (secrets::tidied(card), self.office.now());
        let wrong = || Failure::mistake("pin", What::WrongCode);
        let known = self.store.credential(CredentialKind::Printed, &card).await?.ok_or_else(wrong)?;
        if known.locked_until.is_some_and(|until| until > now) {
            return Err(Failure::TooMany { seconds: PIN_LOCK.as_secs().unsigned_abs() });
        }
        // Counted before it is compared, so that many at once do not get more tries than one after another.
        let failed = self.store.credential_failed(CredentialKind::Printed, &card).await?;
        if failed > PIN_ATTEMPTS {
            let until = now.saturating_add(PIN_LOCK).unwrap_or(now);
            self.store.credential_succeeded(CredentialKind::Printed, &card).await?;
            self.store.lock_credential(CredentialKind::Printed, &card, Some(until)).await?;
            return Err(Failure::TooMany { seconds: PIN_LOCK.as_secs().unsigned_abs() });
        }
        let hash = known.secret_hash.unwrap_or_default();
        let pin = pin.trim().to_owned();
        // Hashing takes tens of milliseconds; it must not hold up everybody else's pages.
        let fits = tokio::task::spawn_blocking(move || pin_fits(&pin, &hash)).await.unwrap_or(false);
        if !fits {
            return Err(wrong());
        }
        self.store.credential_succeeded(CredentialKind::Printed, &card).await?;
        self.begin_session(&known.person, Assurance::Code, None, agent, IDLE).await
    }

    // --- API tokens --------------------------------------------------------

    /// Makes a token with which a program acts for the person. Shown once. Whoever has one counts as somebody whose
    /// address is proved, and opens every case of the person.
    ///
    /// # Errors
    /// Not found for somebody who came by a letter or has proved no address; a fault when it could not be written.
    pub async fn issue_token(&self, who: &Who, label: &str) -> Result<String, Failure> {
        if who.only.is_some() || who.assurance < Assurance::Contact {
            return Err(Failure::NotFound);
        }
        let token = secrets::token();
        let kept = ApiToken {
            token: secrets::hash(&token),
            person: who.person.clone(),
            label: label.chars().take(80).collect(),
            created: self.office.now(),
            last_used: None,
            revoked: None,
        };
        self.store.add_token(&kept).await?;
        Ok(token)
    }

    pub async fn tokens(&self, who: &Who) -> Result<Vec<ApiToken>, Failure> {
        Ok(self.store.tokens_of(&who.person).await?)
    }

    /// Revokes one of the person's own tokens.
    ///
    /// # Errors
    /// Not found when it is not the person's.
    pub async fn revoke_token(&self, who: &Who, token: &record::Digest) -> Result<(), Failure> {
        if !self.store.tokens_of(&who.person).await?.iter().any(|it| it.token == *token) {
            return Err(Failure::NotFound);
        }
        self.store.revoke_token(token, self.office.now()).await?;
        Ok(())
    }

    /// Who stands behind an API token.
    ///
    /// # Errors
    /// A fault when it could not be read.
    pub async fn who_by_token(&self, token: &str) -> Result<Option<Who>, Failure> {
        let Some(known) = self.store.token(&secrets::hash(token)).await? else { return Ok(None) };
        if known.revoked.is_some() {
            return Ok(None);
        }
        let mut who = Who::new(known.person, Assurance::Contact);
        who.staff = self.staff(&who.person).await?;
        Ok(Some(who))
    }

    // --- positions ---------------------------------------------------------

    /// Enters an organisation.
    ///
    /// # Errors
    /// Not found for anybody but an administrator.
    pub async fn put_organisation(&self, who: &Who, organisation: &Organisation) -> Result<(), Failure> {
        administrator(who)?;
        Ok(self.store.put_organisation(organisation).await?)
    }

    pub async fn organisations(&self) -> Result<Vec<Organisation>, Failure> {
        Ok(self.store.organisations().await?)
    }

    /// Enters a position, or its last day. An administrator sees no case by that.
    ///
    /// # Errors
    /// Not found for anybody but an administrator; a mistake when the role is unknown or the days are reversed.
    pub async fn appoint(&self, who: &Who, position: &Position) -> Result<(), Failure> {
        administrator(who)?;
        if staff_of(position).is_none() {
            return Err(Failure::mistake("role", What::Unknown));
        }
        if position.to.is_some_and(|to| to < position.from) {
            return Err(Failure::mistake("to", What::InThePast));
        }
        Ok(self.store.put_position(position).await?)
    }

    /// All positions with the names of those who hold them.
    ///
    /// # Errors
    /// Not found for anybody but an administrator.
    pub async fn positions(&self, who: &Who) -> Result<Vec<(Position, String)>, Failure> {
        administrator(who)?;
        let mut named = vec![];
        for position in self.store.positions().await? {
            let name = self.account(&position.person).await?.name;
            named.push((position, name));
        }
        Ok(named)
    }

    /// The judges who hold a position today in an organisation, for assigning a case.
    ///
    /// # Errors
    /// A fault when they could not be read.
    pub async fn judges_of(&self, organisation: &str) -> Result<Vec<(PersonId, String)>, Failure> {
        let today = self.office.today();
        let mut judges = vec![];
        for it in self.store.positions_in(&OrganisationId(organisation.to_owned())).await? {
            let holds = it.from <= today && it.to.is_none_or(|to| today <= to);
            if holds && staff_of(&it).is_some_and(|staff| staff.role == StaffRole::Judge) {
                let name = self.account(&it.person).await?.name;
                judges.push((it.person, name));
            }
        }
        Ok(judges)
    }

    /// Everybody who holds the position of a prosecutor today, by name.
    ///
    /// # Errors
    /// A fault when they could not be read.
    pub async fn prosecutors(&self) -> Result<Vec<(PersonId, String)>, Failure> {
        let today = self.office.today();
        let mut found: Vec<(PersonId, String)> = vec![];
        for it in self.store.positions().await? {
            let holds = it.from <= today && it.to.is_none_or(|to| today <= to);
            let is_one = staff_of(&it).is_some_and(|staff| staff.role == StaffRole::Prosecutor);
            if holds && is_one && found.iter().all(|known| known.0 != it.person) {
                let name = self.account(&it.person).await?.name;
                found.push((it.person, name));
            }
        }
        Ok(found)
    }

    /// Makes the first administrator of an empty office.
    ///
    /// # Errors
    /// Not found when there is one already.
    pub async fn first_administrator(
        &self,
        name: &str,
        address: &str,
        today: Date,
    ) -> Result<(PersonId, Entrance), Failure> {
        let role = crate::shelf::name_of(&StaffRole::Administrator);
        if self.store.positions().await?.iter().any(|it| it.role == role) {
            return Err(Failure::NotFound);
        }
        let account = Account { name: name.to_owned(), language: "kk".to_owned(), email: None };
        let person = self.new_person(&account).await?;
        if !address.is_empty() {
            self.give_email(&person, address).await?;
        }
        let office = Organisation {
            id: OrganisationId("office".to_owned()),
            kind: "office".to_owned(),
            names: serde_json::json!({ "kk": self.office.name, "ru": self.office.name, "en": self.office.name }),
        };
        self.store.put_organisation(&office).await?;
        let position = Position {
            person: person.clone(),
            role,
            organisation: OrganisationId("office".to_owned()),
            from: today,
            to: None,
        };
        self.store.put_position(&position).await?;
        let card = self.issue_card(&person).await?;
        Ok((person, card))
    }

    // --- limits ------------------------------------------------------------

    /// Counts an attempt and refuses when there were too many in the window.
    pub(crate) async fn limit(&self, name: &str, most: u64, window: SignedDuration) -> Result<(), Failure> {
        let count = self.store.count_attempt(name, window, self.office.now()).await?;
        if count > most {
            return Err(Failure::TooMany { seconds: window.as_secs().unsigned_abs() });
        }
        Ok(())
    }
}

fn administrator(who: &Who) -> Result<(), Failure> {
    if who.holds(StaffRole::Administrator) { Ok(()) } else { Err(Failure::NotFound) }
}

fn staff_of(position: &Position) -> Option<Staff> {
    let role = serde_json::from_value(serde_json::Value::String(position.role.clone())).ok()?;
    Some(Staff { role, organisation: position.organisation.0.clone() })
}

/// An address as it is kept: without spaces around it, in small letters.
fn email(typed: &str) -> Result<String, Failure> {
    let address = typed.trim().to_lowercase();
    if links::valid_address(&address) { Ok(address) } else { Err(Failure::mistake("email", What::NotAnAddress)) }
}

fn hash_pin(pin: &str) -> String {
    let hashed = Argon2::default().hash_password_with_salt(pin.as_bytes(), &secrets::random::<16>());
    hashed.expect("the default parameters and sixteen bytes of salt are valid").to_string()
}

fn pin_fits(pin: &str, hash: &str) -> bool {
    PasswordHash::new(hash).is_ok_and(|it| Argon2::default().verify_password(pin.as_bytes(), &it).is_ok())
}
