//! What a register says of a mediator, and what a mediator shows to be entered.

use jiff::civil::Date;
use record::{Paper, PersonId};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;
use std::fmt;

/// The four registers (Law on Mediation 8-1(8), 8-1(11), 14, 16).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum RegisterKind {
    /// Professional mediators, kept by their organisation (14).
    Professional,
    /// Public mediators, kept by the akim of the place (16).
    Public,
    /// Retired judges who mediate professionally, kept by the authorised body (8-1(11), 9(4)(2)).
    RetiredJudges,
    /// Organisations of mediators, kept by the authorised body (8-1(8)). No mediator stands in it.
    Organisations,
}

impl RegisterKind {
    pub const ALL: [Self; 4] = [Self::Professional, Self::Public, Self::RetiredJudges, Self::Organisations];

    /// The registers in which mediators stand.
    pub const OF_MEDIATORS: [Self; 3] = [Self::Professional, Self::Public, Self::RetiredJudges];

    /// A public mediator takes no fee, only expenses (Law on Mediation 22).
    pub fn free_of_charge_only(self) -> bool {
        self == Self::Public
    }
}

/// The units whose akim keeps a register of public mediators (Law on Mediation 16(1)). Akims of regions and districts
/// keep none, so they cannot be named here.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum TerritoryKind {
    /// City of regional significance.
    RegionalCity,
    DistrictInCity,
    /// City of district significance.
    DistrictCity,
    /// Settlement (поселок, кент).
    Settlement,
    Village,
    RuralDistrict,
}

/// The territory for which public mediators are elected.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Territory {
    pub kind: TerritoryKind,
    pub name: Bilingual,
}

/// The same text in Kazakh and in Russian: a register is published in both (Law on Mediation 14(6), 16(5)).
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Bilingual {
    pub kk: String,
    pub ru: String,
}

impl Bilingual {
    pub fn new(kk: &str, ru: &str) -> Self {
        Self { kk: kk.to_owned(), ru: ru.to_owned() }
    }

    /// Whether both languages say something.
    pub fn is_whole(&self) -> bool {
        !self.kk.trim().is_empty() && !self.ru.trim().is_empty()
    }
}

/// How a mediator is reached. One of them is enough (Law on Mediation 14(3)(3), 16(3)(3)).
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Contacts {
    pub post: String,
    pub email: String,
    pub phone: String,
    pub fax: String,
}

impl Contacts {
    pub fn is_empty(&self) -> bool {
        [&self.post, &self.email, &self.phone, &self.fax].iter().all(|it| it.trim().is_empty())
    }
}

/// A field of mediation, as article 1(1) of the Law on Mediation names them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Field {
    Civil,
    Labour,
    Family,
    Administrative,
    AdministrativeOffences,
    Criminal,
    Enforcement,
}

impl Field {
    pub const ALL: [Self; 7] = [
        Self::Civil,
        Self::Labour,
        Self::Family,
        Self::Administrative,
        Self::AdministrativeOffences,
        Self::Criminal,
        Self::Enforcement,
    ];
}

/// A language by its code: two or three small Latin letters, `kk`, `ru`, `en`, `ug`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct LanguageCode(String);

impl LanguageCode {
    pub fn parse(text: &str) -> Option<Self> {
        let code = text.trim().to_lowercase();
        let fits = (2..=3).contains(&code.len()) && code.bytes().all(|it| it.is_ascii_lowercase());
        fits.then_some(Self(code))
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl TryFrom<String> for LanguageCode {
    type Error = String;

    fn try_from(text: String) -> Result<Self, String> {
        Self::parse(&text).ok_or_else(|| format!("`{text}` is no code of a language"))
    }
}

impl From<LanguageCode> for String {
    fn from(it: LanguageCode) -> Self {
        it.0
    }
}

impl fmt::Display for LanguageCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// The document that proves training as a mediator (Law on Mediation 9(4)(1), 14(3)(6)).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Certificate {
    pub number: String,
    #[serde(default)]
    pub date: Option<Date>,
    #[serde(default)]
    pub issuer: String,
}

/// What a register shows to everybody (Law on Mediation 14(3), 16(3)); suspension is shown from the events.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Published {
    pub name: Bilingual,
    pub legal_address: Bilingual,
    pub contacts: Contacts,
    pub fields: BTreeSet<Field>,
    /// The specialisation in the mediator's own words; may be empty.
    pub specialisation: Bilingual,
    pub languages: BTreeSet<LanguageCode>,
    /// Professional mediators only (14(3)(6)).
    pub certificate: Option<Certificate>,
    /// Where the mediator works or belongs to, when it is not the keeper of the register.
    pub organisation: String,
    /// Beyond what the law asks, when the mediator wants it published: how sessions are held.
    #[serde(skip_serializing_if = "BTreeSet::is_empty")]
    pub ways: BTreeSet<Way>,
    /// Likewise: whether a professional works for a fee; `None` when it is not said.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fee: Option<Fee>,
}

/// How a mediator holds sessions (Law on Mediation 17).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Way {
    InPerson,
    Online,
}

impl Way {
    pub const ALL: [Self; 2] = [Self::InPerson, Self::Online];
}

/// Professionals mediate for a fee or free of charge (Law on Mediation 22(2)).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Fee {
    Free,
    Paid,
}

impl Fee {
    pub const ALL: [Self; 2] = [Self::Free, Self::Paid];
}

/// What a mediator asks to be entered with, as it was received.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Applied {
    pub published: Published,
    pub application: Application,
}

/// The announcement of an election of public mediators (Law on Mediation 15(1)).
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Announcement {
    /// Where the meeting (gathering) of the local community is held.
    pub place: Bilingual,
    /// What candidates must be and bring, and where.
    pub requirements: Bilingual,
}

/// What the register of organisations says of one (Law on Mediation 8-1(8)); its fields were not seen.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct PublishedOrganisation {
    pub name: Bilingual,
    pub legal_address: Bilingual,
    pub contacts: Contacts,
    pub site: String,
}

/// What the keeper found about a complaint (Law on Mediation 14(7)).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Finding {
    Confirmed,
    NotConfirmed,
}

/// A term that runs in a register.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum TermId {
    /// An application waits for the keeper's decision (14(4), 16(4)).
    Decision { person: PersonId, application: u32 },
    /// The protocol of a gathering is on its way to the akim (15(2)).
    Protocol { election: u32 },
    /// A suspension ends, and the mediator returns without a decision (14(7)).
    Suspension { person: PersonId, from: Date },
}

impl TermId {
    /// The mediator it is about.
    pub fn person(&self) -> Option<&PersonId> {
        match self {
            Self::Decision { person, .. } | Self::Suspension { person, .. } => Some(person),
            Self::Protocol { .. } => None,
        }
    }
}

/// What a mediator shows to be entered. Read by the keeper of the register, never published.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Application {
    /// `None` when it was not asked for: no age is required of a retired judge.
    #[serde(default)]
    pub born: Option<Date>,
    #[serde(default)]
    pub papers: BTreeSet<PaperKind>,
    #[serde(default)]
    pub declarations: BTreeSet<Declaration>,
    /// Public mediators are elected (Law on Mediation 15).
    #[serde(default)]
    pub election: Option<Election>,
}

/// The six papers of article 14(2) of the Law on Mediation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum PaperKind {
    /// A copy of the identity card, attested when the original was not shown.
    Identity,
    Narcology,
    Psychoneurology,
    NoConviction,
    /// The diploma of higher education.
    Diploma,
    TrainingCertificate,
}

impl PaperKind {
    pub const ALL: [Self; 6] = [
        Self::Identity,
        Self::Narcology,
        Self::Psychoneurology,
        Self::NoConviction,
        Self::Diploma,
        Self::TrainingCertificate,
    ];
}

/// What a mediator declares, one for each hindrance of article 9(7) of the Law on Mediation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Declaration {
    /// 9(7)(1): is not authorised for the functions of the state, nor equated to such a person.
    HoldsNoStateFunction,
    /// 9(7)(2): has not been declared incapable or of limited capacity by a court.
    IsCapable,
    /// 9(7)(3): is not being prosecuted.
    IsNotProsecuted,
    /// 9(7)(4): has no conviction that is neither expunged nor spent.
    HasNoConviction,
}

impl Declaration {
    pub const ALL: [Self; 4] =
        [Self::HoldsNoStateFunction, Self::IsCapable, Self::IsNotProsecuted, Self::HasNoConviction];
}

/// The election by the meeting (gathering) of the local community (Law on Mediation 15).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Election {
    pub protocol: Paper,
    pub place: String,
}

/// Why a mediator is suspended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum SuspensionGround {
    /// A party complained and the breach was confirmed (Law on Mediation 14(7)).
    ConfirmedBreach,
    OwnRequest,
    Other,
}

/// Why a suspended mediator returns before the end, or returns where no end was set.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum RestorationGround {
    /// A court reversed the suspension (Law on Mediation 14(8)).
    CourtReversed,
    /// The keeper found that the ground is gone.
    GroundGone,
    OwnRequest,
}

/// Why a mediator is excluded. The Law on Mediation mentions exclusion (14(8)) and names no grounds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ExclusionGround {
    OwnRequest,
    Death,
    /// A condition of article 9 no longer holds.
    ConditionLost,
    /// The keeper decided so by its own rules.
    KeeperDecided,
}
