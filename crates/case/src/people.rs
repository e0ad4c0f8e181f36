//! People as a case knows them: sides, parts, powers, identification numbers.

use crate::ProcedureNo;
use jiff::civil::Date;
use record::{Paper, PersonId};
use serde::{Deserialize, Serialize};
use std::fmt;

/// A side of the dispute, from 1. Co-respondents are separate sides unless they join.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(transparent)]
pub struct SideNo(pub u8);

/// What a party is called. Out of court nobody is a claimant.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum PartyRole {
    /// Party to mediation out of court who asked for it.
    Asking,
    /// Party to mediation out of court who was asked.
    Asked,
    Claimant,
    Respondent,
    /// Third party without own claims: may be heard, may conclude nothing (CPC 52(3)).
    ThirdParty,
    /// Third party with own claims: has a claimant's rights (CPC 51(1)).
    ThirdPartyWithClaim,
    /// The party in whose favour a judicial act is enforced.
    JudgmentCreditor,
    /// The party against whom it is enforced.
    JudgmentDebtor,
    /// A prosecutor, or another, who sued in somebody else's interest (CPC 54(5), 55(3)).
    SuingForAnother,
}

/// A side with everybody who stands on it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Side {
    pub no: SideNo,
    pub role: PartyRole,
    pub members: Vec<PersonId>,
}

/// What a party is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum PartyKind {
    Natural,
    SoleTrader,
    Legal,
    StateBody,
}

/// What is known of a person. Personal: stands in bodies only.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Details {
    pub name: String,
    /// IIN or BIN; a foreigner may have none.
    pub id_number: Option<IdNumber>,
    pub address: String,
    pub phone: String,
    pub email: String,
    /// `kk`, `ru` or `en`: in which language to write to this person.
    pub language: String,
}

/// The part a person plays in a case.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Part {
    Party {
        side: SideNo,
    },
    /// Acts for a party within the powers of the document shown.
    Representative {
        side: SideNo,
        of: PersonId,
        powers: Vec<Power>,
        /// `None` where an older program did not ask for it.
        ground: Option<MandateGround>,
    },
    /// A reception desk that writes for a person on that person's written authority; it decides nothing.
    Assistant {
        side: SideNo,
        of: PersonId,
    },
    /// Chosen by all sides, has not consented yet: sees only who the parties are.
    Candidate {
        procedure: ProcedureNo,
    },
    Mediator {
        procedure: ProcedureNo,
    },
    /// The judge who tries the case.
    Judge,
    /// Guards the law and gives a conclusion (CPC 54(2)).
    Prosecutor,
    /// Invited into a mediation by all sides: interpreter, expert, specialist (Law on Mediation 2(3-1), 11(2-1)).
    Invited {
        procedure: ProcedureNo,
        calling: Calling,
    },
}

/// What somebody is invited into a mediation for (Law on Mediation 2(3-1), 11(2-1)).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Calling {
    Interpreter,
    Expert,
    Specialist,
    /// A psychologist, a teacher, or somebody else who helps.
    Other,
}

/// Why the prosecutor must take part (CPC 54(2)).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ProsecutorGround {
    StateInterests,
    PublicInterests,
    /// People who cannot defend themselves.
    CannotDefendThemselves,
    /// The court found it necessary.
    FoundNecessary,
}

/// A position in an organisation, as it stands on the day of the act.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Staff {
    pub role: StaffRole,
    pub organisation: String,
}

/// What somebody is in an organisation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum StaffRole {
    Judge,
    Secretary,
    ReceptionDesk,
    RegisterKeeper,
    Administrator,
    Prosecutor,
    PressOfficer,
    Coordinator,
}

/// A power of attorney names each of these apart (CPC 60(1), 60(3), 61(3)).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Power {
    /// To conduct the matter: speak, propose, receive.
    Conduct,
    ConcludeSettlement,
    ConcludeMediation,
    ConcludeParticipatory,
    SignClaim,
    /// To withdraw the claim, in whole or in part.
    WithdrawClaim,
    AdmitClaim,
    /// To raise or lower what is asked, or to change its subject or ground.
    ChangeClaim,
    /// To pass the powers on to somebody else.
    Substitute,
    /// To appeal and to withdraw an appeal, in appeal and in cassation.
    Appeal,
    /// To demand compulsory enforcement.
    Enforce,
    /// To receive what was awarded.
    ReceiveAward,
}

impl Power {
    pub const ALL: [Self; 12] = [
        Self::Conduct,
        Self::ConcludeSettlement,
        Self::ConcludeMediation,
        Self::ConcludeParticipatory,
        Self::SignClaim,
        Self::WithdrawClaim,
        Self::AdmitClaim,
        Self::ChangeClaim,
        Self::Substitute,
        Self::Appeal,
        Self::Enforce,
        Self::ReceiveAward,
    ];
}

/// On what somebody's right to represent rests, and what proves it (CPC 57-62).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Mandate {
    pub ground: MandateGround,
    /// The advocate's certificate and notice, the chamber's document, the commission of a union, the paper on the office
    /// held or on the kinship: what the law asks beside the power of attorney (CPC 57(2), 61(2), (3), (5), (6), 62(1)).
    #[serde(default)]
    pub credential: Option<Paper>,
    /// Declared: no kinship and nothing else of CPC 59 bars this person.
    #[serde(default)]
    pub unbarred: bool,
}

/// The grounds of representation. In court the list is closed (CPC 57(2), 58(1), 62).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum MandateGround {
    /// CPC 58(1)(1).
    Advocate,
    /// Member of a chamber of legal consultants (CPC 58(1)(6)).
    LegalConsultant,
    /// Works for the company or the state body (CPC 58(1)(2)).
    Employee,
    /// Works for a company under the same control (CPC 58(1)(2), 61(6)).
    GroupEmployee,
    /// Sent by a trade union (CPC 58(1)(3)).
    TradeUnion,
    /// Sent by an organisation that defends others by law or charter (CPC 58(1)(4)).
    Organisation,
    /// CPC 58(1)(4-1).
    Ombudsman,
    /// One of several on a side, for the others (CPC 58(1)(5)).
    CoParty,
    /// Head of the legal person (CPC 57(2)).
    Head,
    /// Parent, adopter, guardian, trustee or foster carer (CPC 62(1)).
    LegalRepresentative,
    /// Anybody with a power of attorney: out of court only (Law on Mediation 11(1)(4)).
    PowerOfAttorney,
}

impl MandateGround {
    pub const ALL: [Self; 11] = [
        Self::Advocate,
        Self::LegalConsultant,
        Self::Employee,
        Self::GroupEmployee,
        Self::TradeUnion,
        Self::Organisation,
        Self::Ombudsman,
        Self::CoParty,
        Self::Head,
        Self::LegalRepresentative,
        Self::PowerOfAttorney,
    ];

    /// May do everything the represented may, without a power of attorney (CPC 57(2), 62(4)).
    pub fn needs_no_powers(self) -> bool {
        matches!(self, Self::Head | Self::LegalRepresentative)
    }

    /// Helps a side in a participatory procedure (CPC 181(2)).
    pub fn is_professional(self) -> bool {
        matches!(self, Self::Advocate | Self::LegalConsultant)
    }
}

/// Who may mediate (Law on Mediation 9).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum MediatorKind {
    Professional,
    Public,
    RetiredJudge,
    /// A judge within conciliation under the Code (9(3)(2)).
    Judge,
}

/// An IIN or a BIN whose check digit is right (Government Decree No. 565 of 11.06.2003).
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct IdNumber(String);

/// Why twelve characters are no identification number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum IdMistake {
    #[error("it must have 12 digits")]
    Length,
    #[error("the last digit does not fit the others")]
    CheckDigit,
    #[error("the first six digits are no date of birth")]
    BirthDate,
}

impl IdNumber {
    /// Reads an IIN or a BIN; spaces are left out.
    ///
    /// # Errors
    /// When the length, the date of birth in an IIN, or the check digit is wrong.
    pub fn parse(text: &str) -> Result<Self, IdMistake> {
        let plain: String = text.chars().filter(|it| !it.is_whitespace()).collect();
        if plain.len() != 12 || !plain.bytes().all(|it| it.is_ascii_digit()) {
            return Err(IdMistake::Length);
        }
        let digits: Vec<u32> = plain.bytes().map(|it| u32::from(it - b'0')).collect();
        if check_digit(&digits) != Some(digits[11]) {
            return Err(IdMistake::CheckDigit);
        }
        let number = Self(plain);
        if !number.is_bin() && number.born().is_none() && digits[6] != 0 {
            return Err(IdMistake::BirthDate);
        }
        Ok(number)
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// A BIN has 4, 5 or 6 in the fifth place; an IIN has the first digit of a day there.
    pub fn is_bin(&self) -> bool {
        matches!(self.0.as_bytes()[4], b'4' | b'5' | b'6')
    }

    /// The date of birth an IIN states; `None` for a BIN and where the century is not stated.
    pub fn born(&self) -> Option<Date> {
        if self.is_bin() {
            return None;
        }
        let number = |range: std::ops::Range<usize>| self.0[range].parse::<i8>().ok();
        let century: i16 = match self.0.as_bytes()[6] {
            b'1' | b'2' => 1800,
            b'3' | b'4' => 1900,
            b'5' | b'6' => 2000,
            _ => return None,
        };
        Date::new(century + i16::from(number(0..2)?), number(2..4)?, number(4..6)?).ok()
    }

    /// The last four digits: what somebody who knows the person is asked for.
    pub fn last_four(&self) -> &str {
        &self.0[8..]
    }
}

/// The check digit of the first eleven; `None` when these digits were never issued.
fn check_digit(digits: &[u32]) -> Option<u32> {
    let sum = |shift: u32| {
        let weighted = (0_u32..).zip(&digits[..11]).map(|(place, digit)| ((place + shift) % 11 + 1) * digit);
        weighted.sum::<u32>() % 11
    };
    match sum(0) {
        10 => match sum(2) {
            10 => None,
            it => Some(it),
        },
        it => Some(it),
    }
}

impl TryFrom<String> for IdNumber {
    type Error = IdMistake;

    fn try_from(text: String) -> Result<Self, IdMistake> {
        Self::parse(&text)
    }
}

impl From<IdNumber> for String {
    fn from(it: IdNumber) -> Self {
        it.0
    }
}

impl fmt::Display for IdNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}
