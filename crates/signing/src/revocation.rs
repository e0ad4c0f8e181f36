//! Whether a certificate had been revoked: lists (RFC 5280) and answers (RFC 6960), each with its own signature.

use crate::ber::armoured;
use crate::certificate::{Certificate, LIST_SIGNING};
use crate::chain;
use crate::der::{
    Algorithm, BOOLEAN, ENUMERATED, GENERALIZED_TIME, INTEGER, Malformed, OCTETS, Read, Reader, SEQUENCE, UTC_TIME,
    field, plain_field, time,
};
use crate::finding::Scope;
use crate::oid;
use crate::scheme::{self, Hash};
use jiff::{SignedDuration, Timestamp};
use std::collections::HashMap;

/// An answer without an end is believed for a day, and clocks may differ by five minutes.
const WITHOUT_END: SignedDuration = SignedDuration::from_hours(24);
const DRIFT: SignedDuration = SignedDuration::from_mins(5);

/// What is known of a certificate at a moment.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Status {
    Good,
    Revoked(Timestamp),
    Unknown,
}

impl Status {
    /// Bad news count more than good news, and any more than none.
    pub(crate) fn and(self, other: Self) -> Self {
        match (self, other) {
            (Self::Revoked(one), Self::Revoked(two)) => Self::Revoked(one.min(two)),
            (Self::Revoked(at), _) | (_, Self::Revoked(at)) => Self::Revoked(at),
            (Self::Good, _) | (_, Self::Good) => Self::Good,
            (Self::Unknown, Self::Unknown) => Self::Unknown,
        }
    }
}

/// When news are from, and until when they hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Span {
    from: Timestamp,
    until: Option<Timestamp>,
}

impl Span {
    /// News of that day or later say something of the moment, as long as the certificate was not forgotten since.
    fn tells_of(self, at: Timestamp, certificate: &Certificate) -> bool {
        let until = self.until.unwrap_or_else(|| self.from.saturating_add(WITHOUT_END).unwrap_or(self.from));
        let at = at.saturating_sub(DRIFT).unwrap_or(at);
        at <= until && self.from <= certificate.valid.1
    }
}

/// A list of revoked certificates.
#[derive(Clone, Debug)]
pub struct Crl {
    der: Vec<u8>,
    signed_part: Vec<u8>,
    issuer: Vec<u8>,
    span: Span,
    revoked: HashMap<Vec<u8>, Timestamp>,
    usable: bool,
    algorithm: Algorithm,
    signature: Vec<u8>,
}

impl Crl {
    /// Reads DER, PEM or base64.
    ///
    /// # Errors
    /// When it is no revocation list.
    pub fn read(bytes: &[u8]) -> Result<Self, Malformed> {
        let der = armoured(bytes)?.into_owned();
        let mut whole = Reader(&der);
        let mut outer = whole.sequence()?;
        whole.done()?;
        let signed = outer.take(SEQUENCE)?;
        let algorithm = Algorithm::read(&mut outer)?;
        let signature = outer.bits()?.to_vec();
        let mut part = signed.inside();
        part.maybe(INTEGER)?;
        if Algorithm::read(&mut part)? != algorithm {
            return Err(Malformed("a list with two algorithms"));
        }
        let issuer = part.take(SEQUENCE)?.whole.to_vec();
        let from = part.time()?;
        let until = match part.peek() {
            Some(UTC_TIME | GENERALIZED_TIME) => Some(part.time()?),
            _ => None,
        };
        let mut revoked = HashMap::new();
        let mut usable = true;
        if let Some(list) = part.maybe(SEQUENCE)? {
            let mut rest = list.inside();
            while !rest.is_empty() {
                let mut one = rest.sequence()?;
                let serial = one.integer()?.to_vec();
                revoked.insert(serial, one.time()?);
                // An entry of another issuer's certificate would say so here, critically.
                if let Some(more) = one.maybe(SEQUENCE)? {
                    usable &= !has_unknown_critical(more.inside(), &[oid::REASON])?;
                }
            }
        }
        if let Some(more) = part.maybe(field(0))? {
            let known = [oid::AUTHORITY_KEY, oid::CRL_NUMBER];
            usable &= !has_unknown_critical(more.inside().sequence()?, &known)?;
        }
        let (signed_part, span) = (signed.whole.to_vec(), Span { from, until });
        Ok(Self { signed_part, issuer, span, revoked, usable, algorithm, signature, der })
    }

    /// The bytes it was read from, in DER.
    pub fn der(&self) -> &[u8] {
        &self.der
    }

    pub(crate) fn says(&self, it: &Certificate, issuer: &Certificate, at: Timestamp) -> Status {
        let concerns = self.usable && self.issuer == issuer.subject && it.issuer == issuer.subject;
        if !concerns || !self.span.tells_of(at, it) || !issuer.may(LIST_SIGNING) {
            return Status::Unknown;
        }
        if scheme::verify(&self.algorithm, None, &issuer.key, &self.signed_part, &self.signature).is_err() {
            return Status::Unknown;
        }
        match self.revoked.get(&it.serial) {
            Some(since) if *since <= at => Status::Revoked(*since),
            _ => Status::Good,
        }
    }
}

fn has_unknown_critical(mut list: Reader<'_>, known: &[&str]) -> Read<bool> {
    let mut found = false;
    while !list.is_empty() {
        let mut one = list.sequence()?;
        let kind = one.oid()?;
        let critical = one.maybe(BOOLEAN)?.is_some_and(|it| it.content != [0]);
        found |= critical && !known.contains(&kind.as_str());
    }
    Ok(found)
}

/// An answer about single certificates.
#[derive(Clone, Debug)]
pub struct Ocsp {
    der: Vec<u8>,
    signed_part: Vec<u8>,
    produced_at: Timestamp,
    answers: Vec<Answer>,
    algorithm: Algorithm,
    signature: Vec<u8>,
    certificates: Vec<Certificate>,
}

#[derive(Clone, Debug)]
struct Answer {
    hash: Option<Hash>,
    issuer_name: Vec<u8>,
    issuer_key: Vec<u8>,
    serial: Vec<u8>,
    status: Status,
    span: Span,
}

impl Ocsp {
    /// Reads a response, or the basic response within.
    ///
    /// # Errors
    /// When it is none, or says nothing.
    pub fn read(bytes: &[u8]) -> Result<Self, Malformed> {
        let mut whole = Reader(bytes);
        let mut outer = whole.sequence()?;
        whole.done()?;
        if let Some(status) = outer.maybe(ENUMERATED)? {
            if status.content != [0] {
                return Err(Malformed("the responder did not answer"));
            }
            let mut held = outer.take(field(0))?.inside().sequence()?;
            if held.oid()? != oid::OCSP_BASIC {
                return Err(Malformed("another kind of answer"));
            }
            return Self::read(held.take(OCTETS)?.content);
        }
        let signed = outer.take(SEQUENCE)?;
        let algorithm = Algorithm::read(&mut outer)?;
        let signature = outer.bits()?.to_vec();
        let mut certificates = vec![];
        if let Some(held) = outer.maybe(field(0))? {
            let mut list = held.inside().sequence()?;
            while !list.is_empty() && certificates.len() < 8 {
                certificates.push(Certificate::read(list.take(SEQUENCE)?.whole)?);
            }
        }
        let mut part = signed.inside();
        part.maybe(field(0))?;
        part.any()?;
        let produced_at = part.time()?;
        let mut list = part.sequence()?;
        let mut answers = vec![];
        while !list.is_empty() {
            answers.push(Answer::read(list.sequence()?)?);
        }
        let (der, signed_part) = (bytes.to_vec(), signed.whole.to_vec());
        Ok(Self { der, signed_part, produced_at, answers, algorithm, signature, certificates })
    }

    /// The bytes it was read from.
    pub fn der(&self) -> &[u8] {
        &self.der
    }

    pub(crate) fn says(&self, it: &Certificate, issuer: &Certificate, at: Timestamp) -> Status {
        let about = self.answers.iter().filter(|answer| answer.is_about(it, issuer) && answer.span.tells_of(at, it));
        let told = about.fold(Status::Unknown, |known, answer| known.and(answer.status));
        match told {
            Status::Unknown => Status::Unknown,
            _ if !self.is_signed_for(issuer) => Status::Unknown,
            Status::Revoked(since) if since > at => Status::Good,
            known => known,
        }
    }

    /// By the issuer itself, or by whom it named for that.
    fn is_signed_for(&self, issuer: &Certificate) -> bool {
        let holds = |key| scheme::verify(&self.algorithm, None, key, &self.signed_part, &self.signature).is_ok();
        let named = |it: &Certificate| {
            it.names(issuer)
                && chain::own_flaws(it, Scope::Revocation, self.produced_at).is_empty()
                && it.is_signed_by(&issuer.key).is_ok()
        };
        holds(&issuer.key) || self.certificates.iter().any(|it| named(it) && holds(&it.key))
    }
}

impl Answer {
    fn read(mut one: Reader<'_>) -> Read<Self> {
        let mut id = one.sequence()?;
        let hash = Hash::named(&Algorithm::read(&mut id)?.oid);
        let issuer_name = id.take(OCTETS)?.content.to_vec();
        let issuer_key = id.take(OCTETS)?.content.to_vec();
        let serial = id.integer()?.to_vec();
        let told = one.any()?;
        let status = match told.tag {
            it if it == plain_field(0) => Status::Good,
            it if it == field(1) => Status::Revoked(told.inside().time()?),
            _ => Status::Unknown,
        };
        let from = one.time()?;
        let until = match one.maybe(field(0))? {
            Some(held) => Some(time(held.inside().any()?)?),
            None => None,
        };
        Ok(Self { hash, issuer_name, issuer_key, serial, status, span: Span { from, until } })
    }

    fn is_about(&self, it: &Certificate, issuer: &Certificate) -> bool {
        let Some(hash) = self.hash else { return false };
        self.serial == it.serial
            && self.issuer_name == hash.of(&issuer.subject)
            && self.issuer_key == hash.of(&issuer.key.bits)
    }
}
