//! A certificate (RFC 5280): what of it matters here, and whether it was signed by another one's key.

use crate::der::{
    Algorithm, BIT_STRING, BOOLEAN, INTEGER, Malformed, OCTETS, Read, Reader, SEQUENCE, field, plain_field,
};
use crate::holder::Holder;
use crate::scheme::{self, Refused};
use crate::{armoured, oid};
use jiff::Timestamp;

/// A certificate, read once.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Certificate {
    pub(crate) der: Vec<u8>,
    signed_part: Vec<u8>,
    pub(crate) serial: Vec<u8>,
    pub(crate) issuer: Vec<u8>,
    pub(crate) subject: Vec<u8>,
    /// The first and the last moment of its validity.
    pub valid: (Timestamp, Timestamp),
    pub holder: Holder,
    pub(crate) key: Key,
    algorithm: Algorithm,
    signature: Vec<u8>,
    pub(crate) says: Extensions,
}

/// A public key with its algorithm.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Key {
    pub algorithm: Algorithm,
    pub bits: Vec<u8>,
}

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Extensions {
    pub authority: bool,
    /// How many authorities may stand below this one.
    pub below: Option<u32>,
    pub usage: Option<u16>,
    pub extended: Option<Vec<String>>,
    pub policies: Vec<String>,
    pub subject_key: Option<Vec<u8>>,
    pub authority_key: Option<Vec<u8>>,
    /// A critical one that is not understood: the certificate may not be used.
    pub unknown_critical: bool,
}

/// Bits of the key's usage, the first bit highest.
pub(crate) const DIGITAL_SIGNATURE: u16 = 1 << 15;
pub(crate) const NON_REPUDIATION: u16 = 1 << 14;
pub(crate) const CERTIFICATE_SIGNING: u16 = 1 << 10;
pub(crate) const LIST_SIGNING: u16 = 1 << 9;

impl Certificate {
    /// Reads DER, PEM or base64.
    ///
    /// # Errors
    /// When it is no certificate.
    pub fn read(bytes: &[u8]) -> Result<Self, Malformed> {
        let der = armoured(bytes)?.into_owned();
        let mut whole = Reader(&der);
        let mut outer = whole.sequence()?;
        whole.done()?;
        let signed = outer.take(SEQUENCE)?;
        let algorithm = Algorithm::read(&mut outer)?;
        let signature = outer.bits()?.to_vec();
        outer.done()?;

        let mut part = signed.inside();
        part.maybe(field(0))?;
        let serial = part.integer()?.to_vec();
        if Algorithm::read(&mut part)? != algorithm {
            return Err(Malformed("a certificate with two algorithms"));
        }
        let issuer = part.take(SEQUENCE)?.whole.to_vec();
        let mut validity = part.sequence()?;
        let valid = (validity.time()?, validity.time()?);
        let subject = part.take(SEQUENCE)?.whole.to_vec();
        let key = Key::read(&mut part)?;
        part.maybe(plain_field(1))?;
        part.maybe(plain_field(2))?;
        let says = match part.maybe(field(3))? {
            Some(list) => Extensions::read(list.inside().sequence()?)?,
            None => Extensions::default(),
        };
        part.done()?;
        let (holder, signed_part) = (Holder::read(&subject)?, signed.whole.to_vec());
        Ok(Self { signed_part, serial, issuer, subject, valid, holder, key, algorithm, signature, says, der })
    }

    /// The bytes it was read from, in DER.
    pub fn der(&self) -> &[u8] {
        &self.der
    }

    /// Its number with the issuer, in hexadecimal.
    pub fn serial(&self) -> String {
        self.serial.iter().map(|it| format!("{it:02X}")).collect()
    }

    /// Who issued it.
    pub fn issuer(&self) -> String {
        Holder::read(&self.issuer).map(|it| it.name).unwrap_or_default()
    }

    /// Whether it names the other as its issuer; this proves nothing yet.
    pub(crate) fn names(&self, issuer: &Self) -> bool {
        let keys = (&self.says.authority_key, &issuer.says.subject_key);
        self.issuer == issuer.subject && !matches!(keys, (Some(one), Some(other)) if one != other)
    }

    pub(crate) fn is_signed_by(&self, key: &Key) -> Result<(), Refused> {
        scheme::verify(&self.algorithm, None, key, &self.signed_part, &self.signature)
    }

    pub(crate) fn may(&self, any_of: u16) -> bool {
        self.says.usage.is_none_or(|it| it & any_of != 0)
    }

    pub(crate) fn is_valid_at(&self, moment: Timestamp) -> bool {
        self.valid.0 <= moment && moment <= self.valid.1
    }
}

impl Key {
    pub fn read(reader: &mut Reader<'_>) -> Read<Self> {
        let mut inside = reader.sequence()?;
        let algorithm = Algorithm::read(&mut inside)?;
        Ok(Self { algorithm, bits: inside.bits()?.to_vec() })
    }
}

impl Extensions {
    fn read(mut list: Reader<'_>) -> Read<Self> {
        let mut says = Self::default();
        let mut seen: Vec<String> = vec![];
        while !list.is_empty() {
            let mut one = list.sequence()?;
            let kind = one.oid()?;
            let critical = one.maybe(BOOLEAN)?.is_some_and(|it| it.content != [0]);
            let value = one.take(OCTETS)?.inside();
            if seen.contains(&kind) {
                return Err(Malformed("one extension twice"));
            }
            if !says.note(&kind, value)? {
                says.unknown_critical |= critical;
            }
            seen.push(kind);
        }
        Ok(says)
    }

    /// Whether it is understood.
    fn note(&mut self, kind: &str, mut value: Reader<'_>) -> Read<bool> {
        match kind {
            oid::BASIC_CONSTRAINTS => {
                let mut inside = value.sequence()?;
                self.authority = inside.maybe(BOOLEAN)?.is_some_and(|it| it.content != [0]);
                self.below = if inside.peek() == Some(INTEGER) { Some(inside.small()?) } else { None };
            }
            oid::KEY_USAGE => {
                let bits = value.take(BIT_STRING)?.content;
                let byte = |at: usize| bits.get(at).copied().unwrap_or(0);
                self.usage = Some(u16::from_be_bytes([byte(1), byte(2)]));
            }
            oid::EXTENDED_KEY_USAGE => {
                let mut inside = value.sequence()?;
                let mut uses = vec![];
                while !inside.is_empty() {
                    uses.push(inside.oid()?);
                }
                self.extended = Some(uses);
            }
            oid::POLICIES => {
                let mut inside = value.sequence()?;
                while !inside.is_empty() {
                    self.policies.push(inside.sequence()?.oid()?);
                }
            }
            oid::SUBJECT_KEY => self.subject_key = Some(value.take(OCTETS)?.content.to_vec()),
            oid::AUTHORITY_KEY => {
                let key = value.sequence()?.maybe(plain_field(0))?;
                self.authority_key = key.map(|it| it.content.to_vec());
            }
            // A constraint that is not followed here: safer to take the certificate for one that may not be used.
            oid::NAME_CONSTRAINTS => self.unknown_critical = true,
            _ => return Ok(false),
        }
        Ok(true)
    }
}
