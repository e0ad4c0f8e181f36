//! A small authority and its people, for tests and demonstrations: what it makes, only those trust who are told to.
//!
//! Not in the program that serves people: the feature `maker` is off there.

use crate::Certificate;
use crate::ber::write;
use crate::der::{GENERALIZED_TIME, INTEGER, OCTETS, OID, SEQUENCE, SET, field};
use jiff::Timestamp;
use jiff::tz::TimeZone;
use ring::rand::{SecureRandom, SystemRandom};
use ring::signature::{ECDSA_P256_SHA256_ASN1_SIGNING, EcdsaKeyPair, KeyPair as _};

/// An authority that issues certificates.
#[derive(Debug)]
pub struct Authority {
    hand: Hand,
}

/// A person's key with the certificate for it.
#[derive(Debug)]
pub struct Hand {
    key: EcdsaKeyPair,
    random: SystemRandom,
    certificate: Vec<u8>,
    issuer: Vec<u8>,
}

/// What a certificate says of its holder.
#[derive(Clone, Debug, Default)]
pub struct Named<'a> {
    pub name: &'a str,
    pub iin: Option<&'a str>,
    pub bin: Option<&'a str>,
}

impl Authority {
    /// # Panics
    /// When the machine has no randomness.
    pub fn new(name: &str) -> Self {
        let (key, random) = key();
        let subject = subject(&Named { name, ..Named::default() });
        let certificate = certificate(&key, &random, &subject, &key, &subject, true);
        Self { hand: Hand { key, random, certificate, issuer: vec![] } }
    }

    /// Its own certificate: the root.
    ///
    /// # Panics
    /// Never: it was made a moment ago.
    pub fn root(&self) -> Certificate {
        Certificate::read(&self.hand.certificate).expect("it was made a moment ago")
    }

    /// # Panics
    /// When the machine has no randomness.
    pub fn issue(&self, named: &Named<'_>) -> Hand {
        let (key, random) = key();
        let issuer = self.root().subject;
        let certificate = certificate(&self.hand.key, &random, &issuer, &key, &subject(named), false);
        Hand { key, random, certificate, issuer }
    }
}

impl Hand {
    /// A container over the document, which stands outside it.
    ///
    /// # Panics
    /// When the machine has no randomness.
    pub fn sign(&self, document: &[u8], at: Timestamp) -> Vec<u8> {
        let digest = ring::digest::digest(&ring::digest::SHA256, document);
        let mut attributes = [
            attribute("2a864886f70d010903", &oid("2a864886f70d010701")),
            attribute("2a864886f70d010905", &moment(at)),
            attribute("2a864886f70d010904", &value(OCTETS, digest.as_ref())),
        ];
        attributes.sort_unstable();
        let attributes = attributes.concat();
        let made = self.key.sign(&self.random, &value(SET, &attributes)).expect("the machine has randomness");
        let serial = Certificate::read(&self.certificate).map(|it| it.serial).unwrap_or_default();
        let sha256 = value(SEQUENCE, &oid("608648016503040201"));
        let info = [
            value(INTEGER, &[1]),
            value(SEQUENCE, &[self.issuer.clone(), value(INTEGER, &serial)].concat()),
            sha256.clone(),
            value(field(0), &attributes),
            value(SEQUENCE, &oid("2a8648ce3d040302")),
            value(OCTETS, made.as_ref()),
        ]
        .concat();
        let held = [
            value(INTEGER, &[1]),
            value(SET, &sha256),
            value(SEQUENCE, &oid("2a864886f70d010701")),
            value(field(0), &self.certificate),
            value(SET, &value(SEQUENCE, &info)),
        ]
        .concat();
        value(SEQUENCE, &[oid("2a864886f70d010702"), value(field(0), &value(SEQUENCE, &held))].concat())
    }
}

fn key() -> (EcdsaKeyPair, SystemRandom) {
    let random = SystemRandom::new();
    let pkcs8 = EcdsaKeyPair::generate_pkcs8(&ECDSA_P256_SHA256_ASN1_SIGNING, &random).expect("randomness");
    let key = EcdsaKeyPair::from_pkcs8(&ECDSA_P256_SHA256_ASN1_SIGNING, pkcs8.as_ref(), &random);
    (key.expect("it was made a moment ago"), random)
}

fn certificate(
    by: &EcdsaKeyPair,
    random: &SystemRandom,
    issuer: &[u8],
    key: &EcdsaKeyPair,
    subject: &[u8],
    authority: bool,
) -> Vec<u8> {
    let algorithm = value(SEQUENCE, &oid("2a8648ce3d040302"));
    let mut serial = [0; 12];
    random.fill(&mut serial).expect("the machine has randomness");
    serial[0] = serial[0] & 0x3f | 0x40;
    let day = |year: i16| moment(jiff::civil::date(year, 1, 1).to_zoned(TimeZone::UTC).expect("a day").timestamp());
    let curve = [oid("2a8648ce3d0201"), oid("2a8648ce3d030107")].concat();
    let bits = [&[0], key.public_key().as_ref()].concat();
    let usage: &[u8] = if authority { &[3, 2, 1, 6] } else { &[3, 2, 6, 0xc0] };
    let mut extensions = vec![extension("551d0f", usage)];
    if authority {
        extensions.push(extension("551d13", &value(SEQUENCE, &[1, 1, 0xff])));
    }
    let body = [
        value(field(0), &value(INTEGER, &[2])),
        value(INTEGER, &serial),
        algorithm.clone(),
        issuer.to_vec(),
        value(SEQUENCE, &[day(2020), day(2049)].concat()),
        subject.to_vec(),
        value(SEQUENCE, &[value(SEQUENCE, &curve), value(3, &bits)].concat()),
        value(field(3), &value(SEQUENCE, &extensions.concat())),
    ]
    .concat();
    let body = value(SEQUENCE, &body);
    let made = by.sign(random, &body).expect("the machine has randomness");
    let signature = value(3, &[&[0], made.as_ref()].concat());
    value(SEQUENCE, &[body, algorithm, signature].concat())
}

fn subject(named: &Named<'_>) -> Vec<u8> {
    let part =
        |kind: &str, text: &str| value(SET, &value(SEQUENCE, &[oid(kind), value(0x0c, text.as_bytes())].concat()));
    let mut parts = vec![part("550403", named.name)];
    parts.extend(named.iin.map(|it| part("550405", &format!("IIN{it}"))));
    parts.extend(named.bin.map(|it| part("55040b", &format!("BIN{it}"))));
    value(SEQUENCE, &parts.concat())
}

fn extension(kind: &str, held: &[u8]) -> Vec<u8> {
    value(SEQUENCE, &[oid(kind), vec![1, 1, 0xff], value(OCTETS, held)].concat())
}

fn attribute(kind: &str, held: &[u8]) -> Vec<u8> {
    value(SEQUENCE, &[oid(kind), value(SET, held)].concat())
}

fn moment(at: Timestamp) -> Vec<u8> {
    let text = at.to_zoned(TimeZone::UTC).strftime("%Y%m%d%H%M%SZ").to_string();
    value(GENERALIZED_TIME, text.as_bytes())
}

fn oid(hex: &str) -> Vec<u8> {
    let byte = |at: usize| u8::from_str_radix(&hex[at..at + 2], 16).expect("hexadecimal");
    value(OID, &(0..hex.len()).step_by(2).map(byte).collect::<Vec<_>>())
}

fn value(tag: u8, content: &[u8]) -> Vec<u8> {
    let mut out = vec![];
    write(tag, content, &mut out);
    out
}
