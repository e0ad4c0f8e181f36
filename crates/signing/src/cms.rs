//! A container of signatures (RFC 5652), taken apart; nothing is judged here.

use crate::ber::{LARGEST, armoured, to_der};
use crate::certificate::Certificate;
use crate::der::{Algorithm, INTEGER, Malformed, OCTETS, Read, Reader, SEQUENCE, SET, field, plain_field};
use crate::oid;

/// No container here holds more certificates or signatures.
const MOST: usize = 64;

pub(crate) struct Signed {
    pub content_type: String,
    /// What was signed, when it is inside.
    pub content: Option<Vec<u8>>,
    pub certificates: Vec<Certificate>,
    /// Revocation lists and answers, unread.
    pub lists: Vec<Vec<u8>>,
    pub answers: Vec<Vec<u8>>,
    pub signers: Vec<Signer>,
}

pub(crate) struct Signer {
    pub by: SignerId,
    pub digest: Algorithm,
    /// The signed attributes as they are hashed: a set, tag and all.
    pub attributes: Option<Vec<u8>>,
    pub algorithm: Algorithm,
    pub signature: Vec<u8>,
    pub unsigned: Vec<Attribute>,
}

/// How the signer's certificate is named.
pub(crate) enum SignerId {
    Issuer(Vec<u8>, Vec<u8>),
    Key(Vec<u8>),
}

impl SignerId {
    pub fn is(&self, it: &Certificate) -> bool {
        match self {
            Self::Issuer(issuer, serial) => it.issuer == *issuer && it.serial == *serial,
            Self::Key(key) => it.says.subject_key.as_ref() == Some(key),
        }
    }
}

pub(crate) struct Attribute {
    pub kind: String,
    /// The content of the set of its values.
    pub values: Vec<u8>,
}

impl Signed {
    pub fn read(container: &[u8]) -> Read<Self> {
        if container.len() > 2 * LARGEST {
            return Err(Malformed("too large"));
        }
        let plain = armoured(container)?;
        let der = to_der(&plain)?;
        let mut whole = Reader(&der);
        let mut outer = whole.sequence()?;
        if outer.oid()? != oid::SIGNED_DATA {
            return Err(Malformed("no container of signatures"));
        }
        let mut it = outer.take(field(0))?.inside().sequence()?;
        it.take(INTEGER)?;
        it.take(SET)?;
        let mut inner = it.sequence()?;
        let content_type = inner.oid()?;
        let content = match inner.maybe(field(0))? {
            Some(held) => Some(content_of(held.inside())?.to_vec()),
            None => None,
        };
        let certificates = match it.maybe(field(0))? {
            Some(list) => certificates(list.inside())?,
            None => vec![],
        };
        let (mut lists, mut answers) = (vec![], vec![]);
        if let Some(held) = it.maybe(field(1))? {
            revocations(held.inside(), &mut lists, &mut answers)?;
        }
        let mut infos = it.take(SET)?.inside();
        let mut signers = vec![];
        while !infos.is_empty() {
            signers.push(Signer::read(infos.sequence()?)?);
            if signers.len() > MOST {
                return Err(Malformed("too many signatures"));
            }
        }
        Ok(Self { content_type, content, certificates, lists, answers, signers })
    }
}

/// The content is a string of bytes; PKCS #7 once allowed any value, and programs still write it so.
fn content_of(mut held: Reader<'_>) -> Read<&[u8]> {
    match held.peek() {
        Some(OCTETS) => Ok(held.take(OCTETS)?.content),
        _ => Ok(held.any()?.content),
    }
}

fn certificates(mut list: Reader<'_>) -> Read<Vec<Certificate>> {
    let mut all = vec![];
    while !list.is_empty() {
        let one = list.any()?;
        // Attribute certificates and other forms stand beside; they prove nothing here.
        if one.tag == SEQUENCE {
            all.push(Certificate::read(one.whole)?);
        }
        if all.len() > MOST {
            return Err(Malformed("too many certificates"));
        }
    }
    Ok(all)
}

fn revocations(mut held: Reader<'_>, lists: &mut Vec<Vec<u8>>, answers: &mut Vec<Vec<u8>>) -> Read<()> {
    while !held.is_empty() {
        let one = held.any()?;
        if one.tag == SEQUENCE {
            lists.push(one.whole.to_vec());
        } else if one.tag == field(1) {
            let mut inside = one.inside();
            if inside.oid()? == oid::OCSP_IN_CMS {
                answers.push(inside.any()?.whole.to_vec());
            }
        }
        if lists.len() + answers.len() > MOST {
            return Err(Malformed("too many revocation lists"));
        }
    }
    Ok(())
}

impl Signer {
    fn read(mut it: Reader<'_>) -> Read<Self> {
        it.take(INTEGER)?;
        let by = match it.maybe(plain_field(0))? {
            Some(key) => SignerId::Key(key.content.to_vec()),
            None => {
                let mut inside = it.sequence()?;
                let issuer = inside.take(SEQUENCE)?.whole.to_vec();
                SignerId::Issuer(issuer, inside.integer()?.to_vec())
            }
        };
        let digest = Algorithm::read(&mut it)?;
        let attributes = it.maybe(field(0))?.map(|it| {
            let mut set = it.whole.to_vec();
            set[0] = SET;
            set
        });
        let algorithm = Algorithm::read(&mut it)?;
        let signature = it.take(OCTETS)?.content.to_vec();
        let unsigned = match it.maybe(field(1))? {
            Some(held) => Attribute::list(held.content)?,
            None => vec![],
        };
        Ok(Self { by, digest, attributes, algorithm, signature, unsigned })
    }
}

impl Attribute {
    pub fn list(content: &[u8]) -> Read<Vec<Self>> {
        let mut rest = Reader(content);
        let mut all = vec![];
        while !rest.is_empty() {
            let mut one = rest.sequence()?;
            all.push(Self { kind: one.oid()?, values: one.take(SET)?.content.to_vec() });
            if all.len() > MOST {
                return Err(Malformed("too many attributes"));
            }
        }
        Ok(all)
    }
}
