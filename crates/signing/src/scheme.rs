//! By which algorithm a signature was made, and the check by it.

use crate::certificate::Key;
use crate::der::{Algorithm, Reader, field};
use crate::{gost, oid};
use ring::signature as rs;
use streebog::Digest as _;

/// Digests that count, and SHA-1, which only names certificates in revocation data.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Hash {
    Sha1,
    Sha256,
    Sha384,
    Sha512,
    Streebog256,
    Streebog512,
}

impl Hash {
    pub fn named(oid: &str) -> Option<Self> {
        Some(match oid {
            oid::SHA1 => Self::Sha1,
            oid::SHA256 => Self::Sha256,
            oid::SHA384 => Self::Sha384,
            oid::SHA512 => Self::Sha512,
            oid::KZ_STREEBOG_256 | oid::STREEBOG_256 => Self::Streebog256,
            oid::KZ_STREEBOG_512 | oid::STREEBOG_512 => Self::Streebog512,
            _ => return None,
        })
    }

    /// Strong enough to bind a document.
    pub fn is_strong(self) -> bool {
        self != Self::Sha1
    }

    pub fn of(self, bytes: &[u8]) -> Vec<u8> {
        use ring::digest;
        let by = |it| digest::digest(it, bytes).as_ref().to_vec();
        match self {
            Self::Sha1 => by(&digest::SHA1_FOR_LEGACY_USE_ONLY),
            Self::Sha256 => by(&digest::SHA256),
            Self::Sha384 => by(&digest::SHA384),
            Self::Sha512 => by(&digest::SHA512),
            Self::Streebog256 => streebog::Streebog256::digest(bytes).to_vec(),
            Self::Streebog512 => streebog::Streebog512::digest(bytes).to_vec(),
        }
    }
}

/// Why a signature does not count.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Refused {
    /// The key did not make it.
    Wrong,
    /// GOST 34.310-2004.
    Old,
    /// An algorithm that is not known, or no longer strong.
    Unknown(String),
}

enum Scheme {
    Rsa(Hash),
    Pss(Hash),
    Ecdsa(Hash),
    Gost(gost::Order),
}

/// Whether the key made this signature over the message. `digest` is what the signer said of the digest beside it.
pub(crate) fn verify(
    algorithm: &Algorithm,
    digest: Option<Hash>,
    key: &Key,
    message: &[u8],
    signature: &[u8],
) -> Result<(), Refused> {
    if is_old(&algorithm.oid) || is_old(&key.algorithm.oid) {
        return Err(Refused::Old);
    }
    let unknown = || Refused::Unknown(algorithm.oid.clone());
    let held = match scheme(algorithm, digest).ok_or_else(unknown)? {
        Scheme::Rsa(hash) => by_ring(rsa(hash).ok_or_else(unknown)?, key, message, signature),
        Scheme::Pss(hash) => by_ring(pss(hash).ok_or_else(unknown)?, key, message, signature),
        Scheme::Ecdsa(hash) => by_ring(ecdsa(hash, key).ok_or_else(unknown)?, key, message, signature),
        Scheme::Gost(order) => {
            let (curve, bits) = gost_key(key).ok_or_else(|| Refused::Unknown(key.algorithm.oid.clone()))?;
            let hash = if curve.width() == 64 { Hash::Streebog512 } else { Hash::Streebog256 };
            if digest.is_some_and(|it| it != hash) {
                return Err(unknown());
            }
            gost::verify(curve, order, bits, &hash.of(message), signature)
        }
    };
    if held { Ok(()) } else { Err(Refused::Wrong) }
}

/// GOST 34.310-2004 stands on an arc of its own.
fn is_old(name: &str) -> bool {
    name.strip_prefix(oid::KZ_2004).is_some_and(|it| it.is_empty() || it.starts_with('.')) || name == oid::KZ_34311_95
}

/// The name of the algorithm as people say it.
pub(crate) fn name(algorithm: &Algorithm) -> String {
    match algorithm.oid.as_str() {
        it if is_old(it) => "GOST 34.310-2004".to_owned(),
        oid::RSA | oid::RSA_SHA1 | oid::RSA_SHA256 | oid::RSA_SHA384 | oid::RSA_SHA512 => "RSA".to_owned(),
        oid::RSA_PSS => "RSA-PSS".to_owned(),
        oid::ECDSA_SHA256 | oid::ECDSA_SHA384 => "ECDSA".to_owned(),
        oid::KZ_SIGNATURE_256 | oid::SIGNATURE_256 | oid::KEY_256 | oid::KZ_KEY_256 => {
            "GOST 34.10-2015 (256)".to_owned()
        }
        oid::KZ_SIGNATURE_512 | oid::SIGNATURE_512 | oid::KEY_512 | oid::KZ_KEY_512 => {
            "GOST 34.10-2015 (512)".to_owned()
        }
        other => other.to_owned(),
    }
}

fn scheme(algorithm: &Algorithm, digest: Option<Hash>) -> Option<Scheme> {
    Some(match algorithm.oid.as_str() {
        // A signer may name the key's algorithm alone; then the digest stands beside it.
        oid::RSA => Scheme::Rsa(digest?),
        oid::RSA_SHA256 => Scheme::Rsa(Hash::Sha256),
        oid::RSA_SHA384 => Scheme::Rsa(Hash::Sha384),
        oid::RSA_SHA512 => Scheme::Rsa(Hash::Sha512),
        oid::RSA_PSS => Scheme::Pss(pss_parameters(&algorithm.parameters)?),
        oid::ECDSA_SHA256 => Scheme::Ecdsa(Hash::Sha256),
        oid::ECDSA_SHA384 => Scheme::Ecdsa(Hash::Sha384),
        oid::KZ_SIGNATURE_256 | oid::KZ_SIGNATURE_512 | oid::KZ_KEY_256 | oid::KZ_KEY_512 => {
            Scheme::Gost(gost::Order::Kazakhstan)
        }
        oid::SIGNATURE_256 | oid::SIGNATURE_512 | oid::KEY_256 | oid::KEY_512 => Scheme::Gost(gost::Order::Rfc9215),
        _ => return None,
    })
}

/// The digest, when mask and salt are the usual ones for it: no others are checked here.
fn pss_parameters(parameters: &[u8]) -> Option<Hash> {
    let mut inside = Reader(parameters).sequence().ok()?;
    let named = |reader: &mut Reader<'_>| Algorithm::read(reader).ok();
    let hash = Hash::named(&named(&mut inside.maybe(field(0)).ok()??.inside())?.oid)?;
    let mask = named(&mut inside.maybe(field(1)).ok()??.inside())?;
    let of_mask = Hash::named(&named(&mut Reader(&mask.parameters))?.oid)?;
    let salt = inside.maybe(field(2)).ok()??.inside().small().ok()?;
    let usual = mask.oid == oid::MGF1 && of_mask == hash && salt as usize == hash.of(&[]).len();
    usual.then_some(hash)
}

type Ring = &'static dyn rs::VerificationAlgorithm;

fn rsa(hash: Hash) -> Option<Ring> {
    Some(match hash {
        Hash::Sha256 => &rs::RSA_PKCS1_2048_8192_SHA256,
        Hash::Sha384 => &rs::RSA_PKCS1_2048_8192_SHA384,
        Hash::Sha512 => &rs::RSA_PKCS1_2048_8192_SHA512,
        _ => return None,
    })
}

fn pss(hash: Hash) -> Option<Ring> {
    Some(match hash {
        Hash::Sha256 => &rs::RSA_PSS_2048_8192_SHA256,
        Hash::Sha384 => &rs::RSA_PSS_2048_8192_SHA384,
        Hash::Sha512 => &rs::RSA_PSS_2048_8192_SHA512,
        _ => return None,
    })
}

fn ecdsa(hash: Hash, key: &Key) -> Option<Ring> {
    let curve = Reader(&key.algorithm.parameters).oid().ok()?;
    Some(match (curve.as_str(), hash) {
        (oid::P256, Hash::Sha256) => &rs::ECDSA_P256_SHA256_ASN1,
        (oid::P256, Hash::Sha384) => &rs::ECDSA_P256_SHA384_ASN1,
        (oid::P384, Hash::Sha256) => &rs::ECDSA_P384_SHA256_ASN1,
        (oid::P384, Hash::Sha384) => &rs::ECDSA_P384_SHA384_ASN1,
        _ => return None,
    })
}

fn by_ring(algorithm: Ring, key: &Key, message: &[u8], signature: &[u8]) -> bool {
    let fits = matches!(key.algorithm.oid.as_str(), oid::RSA | oid::RSA_PSS | oid::EC);
    fits && rs::UnparsedPublicKey::new(algorithm, &key.bits).verify(message, signature).is_ok()
}

fn gost_key(key: &Key) -> Option<(gost::Name, &[u8])> {
    use gost::Name;
    let curve = Reader(&key.algorithm.parameters).sequence().ok()?.oid().ok()?;
    let curve = match curve.as_str() {
        oid::KZ_CURVE_256 | oid::CURVE_256_A => Name::A256,
        oid::CURVE_256_B | oid::CRYPTO_PRO_A | oid::CRYPTO_PRO_XA => Name::B256,
        oid::CURVE_256_C | oid::CRYPTO_PRO_B => Name::C256,
        oid::CURVE_256_D | oid::CRYPTO_PRO_C | oid::CRYPTO_PRO_XB => Name::D256,
        oid::KZ_CURVE_512 | oid::CURVE_512_A => Name::A512,
        oid::CURVE_512_B => Name::B512,
        oid::CURVE_512_C => Name::C512,
        _ => return None,
    };
    let width = match key.algorithm.oid.as_str() {
        oid::KZ_KEY_256 | oid::KEY_256 => 32,
        oid::KZ_KEY_512 | oid::KEY_512 => 64,
        _ => return None,
    };
    let mut bits = Reader(&key.bits);
    let held = bits.take(crate::der::OCTETS).ok()?;
    (width == curve.width() && bits.is_empty()).then_some((curve, held.content))
}
