//! The judgement: every signature of a container, against a document, by what this office trusts, at a moment.

use crate::certificate::Certificate;
use crate::chain::{own_flaws, way};
use crate::cms::{Attribute, Signed, Signer};
use crate::der::{Algorithm, Malformed, OCTETS, Reader, SEQUENCE};
use crate::finding::{Finding, Flaw, Remark, Scope};
use crate::revocation::{Crl, Ocsp, Status};
use crate::scheme::{self, Hash, Refused};
use crate::{ber, oid, stamp};
use jiff::Timestamp;

/// What an office trusts. Empty, it trusts nothing.
#[derive(Clone, Debug, Default)]
pub struct Trust {
    pub roots: Vec<Certificate>,
    /// Authorities between, and signers whose containers come without certificates; not trusted by themselves.
    pub known: Vec<Certificate>,
    /// Policies of certificates that are accepted; empty accepts any.
    pub policies: Vec<String>,
    pub lists: Vec<Crl>,
    pub answers: Vec<Ocsp>,
    pub without_revocation: WithoutRevocation,
}

/// What follows when nothing says whether a certificate was revoked.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum WithoutRevocation {
    /// The signature does not count.
    #[default]
    Refuse,
    /// It counts, with a remark.
    Remark,
}

/// Every signature of the container, judged. `at` is when the office had it before it; a time stamp that holds says better.
///
/// # Errors
/// When it is no container of signatures, or holds none.
pub fn verify(container: &[u8], document: &[u8], trust: &Trust, at: Timestamp) -> Result<Vec<Finding>, Malformed> {
    let signed = Signed::read(container)?;
    if signed.signers.is_empty() {
        return Err(Malformed("a container without a signature"));
    }
    let beside = Beside {
        lists: signed.lists.iter().filter_map(|it| Crl::read(it).ok()).collect(),
        answers: signed.answers.iter().filter_map(|it| Ocsp::read(it).ok()).collect(),
    };
    let pool: Vec<&Certificate> = signed.certificates.iter().chain(&trust.known).collect();
    Ok(signed
        .signers
        .iter()
        .map(|it| signature(&signed, it, document, &Around { pool: &pool, trust, beside: &beside }, at))
        .collect())
}

/// The document inside a container, when it is inside.
///
/// # Errors
/// When it is no container of signatures.
pub fn content(container: &[u8]) -> Result<Option<Vec<u8>>, Malformed> {
    Signed::read(container).map(|it| it.content)
}

/// News of revocation that came with the container.
#[derive(Clone, Default)]
pub(crate) struct Beside {
    lists: Vec<Crl>,
    answers: Vec<Ocsp>,
}

/// What a signature is judged by.
#[derive(Clone, Copy)]
pub(crate) struct Around<'a> {
    /// Certificates that may stand between the signer and a root.
    pub pool: &'a [&'a Certificate],
    pub trust: &'a Trust,
    pub(crate) beside: &'a Beside,
}

fn signature(signed: &Signed, signer: &Signer, document: &[u8], around: &Around<'_>, at: Timestamp) -> Finding {
    let tokens: Vec<&Attribute> = signer.unsigned.iter().filter(|it| it.kind == oid::TIME_STAMP).collect();
    let stamps = tokens.iter().filter_map(|it| {
        let token = Reader(&it.values).any().ok()?;
        stamp::check(token.whole, &signer.signature, around)
    });
    let stamp = stamps.min_by_key(|it| it.at);
    let moment = stamp.as_ref().map_or(at, |it| it.at.min(at));
    let mut beside = around.beside.clone();
    for values in signer.unsigned.iter().filter(|it| it.kind == oid::REVOCATION_VALUES) {
        // What cannot be read proves nothing, and refuses nothing.
        let _ = beside.add(&values.values);
    }
    let mut finding =
        examine(signed, signer, document, &Around { beside: &beside, ..*around }, Scope::Document, moment);
    match (&stamp, tokens.is_empty()) {
        (Some(_), _) => {}
        (None, true) => finding.remarks.push(Remark::NoStamp),
        (None, false) => finding.remarks.push(Remark::StampWorthless),
    }
    finding.stamp = stamp;
    finding
}

impl Beside {
    /// Lists and answers that `CAdES` puts beside a signature.
    fn add(&mut self, values: &[u8]) -> Result<(), Malformed> {
        let mut held = Reader(values).sequence()?;
        while !held.is_empty() {
            let part = held.any()?;
            let mut list = part.inside().sequence()?;
            while !list.is_empty() {
                let one = list.take(SEQUENCE)?.whole;
                if part.tag == crate::der::field(0) {
                    self.lists.push(Crl::read(one)?);
                } else {
                    self.answers.push(Ocsp::read(one)?);
                }
            }
        }
        Ok(())
    }
}

/// One signature over these bytes, at that moment, for that use.
pub(crate) fn examine(
    signed: &Signed,
    signer: &Signer,
    document: &[u8],
    around: &Around<'_>,
    scope: Scope,
    at: Timestamp,
) -> Finding {
    let Around { pool, trust, .. } = *around;
    let mut finding = Finding::unknown(scheme::name(&signer.algorithm));
    if signed.content.as_deref().is_some_and(|it| it != document) {
        finding.flaws.push(Flaw::AnotherDocument);
    }
    let attributes = Said::read(signer);
    finding.claimed_at = attributes.as_ref().and_then(|it| it.claimed_at);
    let named = pool.iter().copied().chain(&trust.roots).find(|it| signer.by.is(it));
    let Some(certificate) = named else {
        finding.flaws.push(Flaw::CertificateMissing);
        return finding;
    };
    finding.holder = Some(certificate.holder.clone());
    finding.serial = certificate.serial();
    finding.issuer = certificate.issuer();
    finding.certificate_valid = Some(certificate.valid);
    finding.flaws.extend(made(signed, signer, attributes.as_ref(), document, certificate).err());
    finding.flaws.extend(own_flaws(certificate, scope, at));
    if scope == Scope::Document && !trust.policies.is_empty() {
        let accepted = certificate.says.policies.iter().any(|it| trust.policies.contains(it));
        finding.flaws.extend((!accepted).then_some(Flaw::AnotherPolicy));
    }
    // Whether somebody above was fit is asked for the day of the certificate's own validity, when that day has passed.
    let above_at = at.clamp(certificate.valid.0, certificate.valid.1.max(certificate.valid.0));
    match way(certificate, pool, &trust.roots, above_at) {
        Ok(way) => {
            revocation(&way, around, at, &mut finding);
            finding.chain = way.iter().map(|it| it.holder.name.clone()).collect();
            finding.certificates = way.iter().map(|it| it.der.clone()).collect();
        }
        Err(why) => {
            finding.certificates = vec![certificate.der.clone()];
            if !finding.flaws.contains(&why) {
                finding.flaws.push(why);
            }
        }
    }
    finding
}

/// Whether any certificate below the root had been revoked.
fn revocation(way: &[&Certificate], around: &Around<'_>, at: Timestamp, finding: &mut Finding) {
    let Around { trust, beside, .. } = *around;
    let mut all = vec![];
    for pair in way.windows(2) {
        let [it, issuer] = pair else { continue };
        let lists = trust.lists.iter().chain(&beside.lists).map(|list| list.says(it, issuer, at));
        let answers = trust.answers.iter().chain(&beside.answers).map(|answer| answer.says(it, issuer, at));
        all.push(lists.chain(answers).fold(Status::Unknown, Status::and));
    }
    finding.revocation = all.first().copied().unwrap_or(Status::Unknown);
    for status in &all {
        if let Status::Revoked(since) = status {
            finding.flaws.push(Flaw::Revoked(*since));
            return;
        }
    }
    // Of a certificate that counts for nothing nobody keeps a list.
    if all.contains(&Status::Unknown) && finding.flaws.is_empty() {
        match trust.without_revocation {
            WithoutRevocation::Refuse => finding.flaws.push(Flaw::RevocationUnknown),
            WithoutRevocation::Remark => finding.remarks.push(Remark::RevocationUnknown),
        }
    }
}

/// What the signer said and signed beside the document.
struct Said {
    content_type: Option<String>,
    digest: Option<Vec<u8>>,
    claimed_at: Option<Timestamp>,
    /// The digest of the certificate the signer meant, by each algorithm that was used.
    certificate: Vec<(Option<Hash>, Vec<u8>)>,
    /// Something stands twice, or cannot be read.
    broken: bool,
}

impl Said {
    fn read(signer: &Signer) -> Option<Self> {
        let set = signer.attributes.as_ref()?;
        let mut said = Self { content_type: None, digest: None, claimed_at: None, certificate: vec![], broken: false };
        let list = Reader(set).any().and_then(|it| Attribute::list(it.content));
        for attribute in list.unwrap_or_else(|_| {
            said.broken = true;
            vec![]
        }) {
            if said.note(&attribute).is_err() {
                said.broken = true;
            }
        }
        Some(said)
    }

    fn note(&mut self, it: &Attribute) -> Result<(), Malformed> {
        let mut value = Reader(&it.values);
        let twice = Malformed("one attribute twice");
        match it.kind.as_str() {
            oid::CONTENT_TYPE => {
                if self.content_type.replace(value.oid()?).is_some() {
                    return Err(twice);
                }
            }
            oid::MESSAGE_DIGEST => {
                if self.digest.replace(value.take(OCTETS)?.content.to_vec()).is_some() {
                    return Err(twice);
                }
            }
            oid::SIGNING_TIME => {
                self.claimed_at = Some(value.time()?);
            }
            oid::SIGNING_CERTIFICATE | oid::SIGNING_CERTIFICATE_V2 => {
                let mut one = value.sequence()?.sequence()?.sequence()?;
                let second = it.kind == oid::SIGNING_CERTIFICATE_V2;
                let hash = match (second, one.peek()) {
                    (false, _) => Some(Hash::Sha1),
                    (true, Some(SEQUENCE)) => Hash::named(&Algorithm::read(&mut one)?.oid),
                    (true, _) => Some(Hash::Sha256),
                };
                self.certificate.push((hash, one.take(OCTETS)?.content.to_vec()));
            }
            _ => return Ok(()),
        }
        value.done()
    }
}

/// Whether the key of this certificate made this signature over this document.
fn made(
    signed: &Signed,
    signer: &Signer,
    said: Option<&Said>,
    document: &[u8],
    certificate: &Certificate,
) -> Result<(), Flaw> {
    let hash = match Hash::named(&signer.digest.oid) {
        Some(hash) if hash.is_strong() => hash,
        _ if scheme::name(&signer.digest).starts_with("GOST 34.310") => return Err(Flaw::OldGost),
        _ => return Err(Flaw::UnknownAlgorithm(signer.digest.oid.clone())),
    };
    let by = |message: &[u8]| {
        let refused = scheme::verify(&signer.algorithm, Some(hash), &certificate.key, message, &signer.signature);
        refused.map_err(|why| match why {
            Refused::Wrong => Flaw::SignatureWrong,
            Refused::Old => Flaw::OldGost,
            Refused::Unknown(oid) => Flaw::UnknownAlgorithm(oid),
        })
    };
    let (Some(said), Some(set)) = (said, &signer.attributes) else {
        // Bytes that are a set of attributes could have been signed as such for another document.
        return if document.first() == Some(&0x31) { Err(Flaw::AttributesWrong) } else { by(document) };
    };
    if said.broken || said.content_type.as_ref() != Some(&signed.content_type) {
        return Err(Flaw::AttributesWrong);
    }
    match &said.digest {
        None => return Err(Flaw::AttributesWrong),
        Some(digest) if *digest != hash.of(document) => return Err(Flaw::DocumentChanged),
        Some(_) => {}
    }
    let meant = said.certificate.iter().all(|(hash, digest)| hash.is_some_and(|it| it.of(&certificate.der) == *digest));
    if !meant {
        return Err(Flaw::AnotherCertificate);
    }
    match by(set) {
        // Some programs write the attributes in one order and sign them in DER's.
        Err(Flaw::SignatureWrong) => sorted(set).map_or(Err(Flaw::SignatureWrong), |it| by(&it)),
        other => other,
    }
}

/// The same set in DER's order; nothing when it stood so already.
fn sorted(set: &[u8]) -> Option<Vec<u8>> {
    let mut inside = Reader(set).any().ok()?.inside();
    let mut all = vec![];
    while !inside.is_empty() {
        all.push(inside.any().ok()?.whole);
    }
    all.sort_unstable();
    let mut out = vec![];
    ber::write(crate::der::SET, &all.concat(), &mut out);
    (out != set).then_some(out)
}
