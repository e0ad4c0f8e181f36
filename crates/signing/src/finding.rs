//! What was found about one signature: whose it is, since when it stands, and why it does not count, if it does not.

use crate::holder::Holder;
use crate::revocation::Status;
use crate::stamp::Stamp;
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

/// One signature of a container, checked.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Finding {
    /// Whose certificate it is; unknown when the certificate is nowhere.
    pub holder: Option<Holder>,
    pub serial: String,
    pub issuer: String,
    pub certificate_valid: Option<(Timestamp, Timestamp)>,
    pub algorithm: String,
    /// What the signer's machine said of the time; proves nothing.
    pub claimed_at: Option<Timestamp>,
    /// What an authority proves of the time.
    pub stamp: Option<Stamp>,
    pub revocation: Status,
    /// The names from the certificate up to the root.
    pub chain: Vec<String>,
    /// The certificates from the signer's up to the root, in DER.
    pub certificates: Vec<Vec<u8>>,
    /// Each of these is a reason why the signature does not count.
    pub flaws: Vec<Flaw>,
    /// What a reader should know, though the signature counts.
    pub remarks: Vec<Remark>,
}

impl Finding {
    pub fn is_valid(&self) -> bool {
        self.flaws.is_empty()
    }

    pub(crate) fn unknown(algorithm: String) -> Self {
        Self {
            holder: None,
            serial: String::new(),
            issuer: String::new(),
            certificate_valid: None,
            algorithm,
            claimed_at: None,
            stamp: None,
            revocation: Status::Unknown,
            chain: vec![],
            certificates: vec![],
            flaws: vec![],
            remarks: vec![],
        }
    }
}

/// Why a signature does not count.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Flaw {
    /// The document inside is not the one that was to be signed.
    AnotherDocument,
    /// The signature was made over other bytes.
    DocumentChanged,
    /// The key of the certificate did not make this signature.
    SignatureWrong,
    /// What is signed beside the document is missing or contradicts itself.
    AttributesWrong,
    /// The certificate of the signer is nowhere.
    CertificateMissing,
    /// The signer named another certificate than the one that is here.
    AnotherCertificate,
    NotYetValid,
    Expired,
    /// No way leads from the certificate to a root this office trusts.
    NotTrusted,
    /// A certificate above was not valid at the moment, or may not issue.
    AuthorityUnfit,
    /// The key is not for signing documents.
    NotForSigning,
    /// The policy is none of those this office accepts.
    AnotherPolicy,
    Revoked(Timestamp),
    /// Nothing at hand says whether the certificate was revoked.
    RevocationUnknown,
    /// GOST 34.310-2004, which this program does not check.
    OldGost,
    /// An algorithm this program does not check.
    UnknownAlgorithm(String),
}

/// What a reader should know, though it refuses nothing.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Remark {
    /// Nothing at hand says whether the certificate was revoked.
    RevocationUnknown,
    /// There is a time stamp, and it proves nothing.
    StampWorthless,
    /// No time stamp: the moment is that of the office.
    NoStamp,
}

/// What a certificate was used for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Scope {
    Document,
    Stamp,
    Revocation,
}
