//! Time stamps (RFC 3161): an authority's word that a signature existed at a moment.

use crate::certificate::Certificate;
use crate::cms::Signed;
use crate::der::{Algorithm, INTEGER, Malformed, OCTETS, Read, Reader};
use crate::finding::Scope;
use crate::holder::Holder;
use crate::oid;
use crate::scheme::Hash;
use crate::verify::{Around, examine};
use jiff::Timestamp;

/// A moment, and who vouches for it.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct Stamp {
    pub at: Timestamp,
    pub authority: Holder,
}

/// What a token says about these bytes, when it holds.
pub(crate) fn check(token: &[u8], over: &[u8], around: &Around<'_>) -> Option<Stamp> {
    let signed = Signed::read(token).ok()?;
    let content = signed.content.as_deref().filter(|_| signed.content_type == oid::TST_INFO)?;
    let info = Info::read(content).ok()?;
    // A digest that can be made to fit another document proves nothing of this one.
    let hash = info.hash.filter(|it| it.is_strong())?;
    let ([signer], true) = (signed.signers.as_slice(), hash.of(over) == info.imprint) else { return None };
    let pool: Vec<&Certificate> = signed.certificates.iter().chain(around.pool.iter().copied()).collect();
    let finding = examine(&signed, signer, content, &Around { pool: &pool, ..*around }, Scope::Stamp, info.at);
    let authority = finding.holder.clone()?;
    finding.is_valid().then_some(Stamp { at: info.at, authority })
}

struct Info {
    hash: Option<Hash>,
    imprint: Vec<u8>,
    at: Timestamp,
}

impl Info {
    fn read(content: &[u8]) -> Read<Self> {
        let mut it = Reader(content).sequence()?;
        if it.small()? != 1 {
            return Err(Malformed("another version of a time stamp"));
        }
        it.oid()?;
        let mut imprint = it.sequence()?;
        let hash = Hash::named(&Algorithm::read(&mut imprint)?.oid);
        let bytes = imprint.take(OCTETS)?.content.to_vec();
        it.take(INTEGER)?;
        Ok(Self { hash, imprint: bytes, at: it.time()? })
    }
}
