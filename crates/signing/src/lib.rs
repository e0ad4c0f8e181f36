//! Signatures: bytes, trusted roots and a moment in; a finding for every signer out.
//!
//! *Absent on purpose*: I/O, a clock, signing. Nothing is trusted unless it is given in [`Trust`]; the moment of
//! verification is an argument. A container comes from a stranger, so every reader here has limits of depth and size.
//!
//! What is read: CMS (RFC 5652) and CAdES-BES and -T, detached and attached, several signers and added signatures; RSA,
//! ECDSA, GOST 34.10-2015 with 34.11-2015 under Kazakhstan's identifiers and those of RFC 9215; CRL and OCSP; time stamps
//! (RFC 3161). GOST 34.310-2004 is recognised and refused: its substitution table is not settled in any text at hand.

pub mod archive;
mod ber;
mod certificate;
mod chain;
mod cms;
mod der;
mod finding;
mod gost;
mod holder;
#[cfg(any(test, feature = "maker"))]
pub mod maker;
mod oid;
mod revocation;
mod scheme;
mod stamp;
mod verify;

pub use ber::{armoured, to_der};
pub use certificate::Certificate;
pub use der::Malformed;
pub use finding::{Finding, Flaw, Remark};
pub use holder::Holder;
pub use revocation::{Crl, Ocsp, Status};
pub use stamp::Stamp;
pub use verify::{Trust, WithoutRevocation, content, verify};

/// What shows how fast a signature is checked, apart from everything around it.
pub mod speed {
    use crate::{Certificate, certificate::Key};

    /// The check of the certificate's own signature with its own key.
    ///
    /// # Panics
    /// When it is no certificate that signed itself.
    pub fn gost_512(certificate: &[u8]) -> impl FnMut() + use<> {
        let it = Certificate::read(certificate).expect("a certificate");
        let key: Key = it.key.clone();
        move || assert!(it.is_signed_by(&key).is_ok())
    }
}

#[cfg(test)]
mod tests;
