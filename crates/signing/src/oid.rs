//! Object identifiers, by what they stand for.

// What a container holds, and what is said in it.
pub const SIGNED_DATA: &str = "1.2.840.113549.1.7.2";
pub const TST_INFO: &str = "1.2.840.113549.1.9.16.1.4";
pub const CONTENT_TYPE: &str = "1.2.840.113549.1.9.3";
pub const MESSAGE_DIGEST: &str = "1.2.840.113549.1.9.4";
pub const SIGNING_TIME: &str = "1.2.840.113549.1.9.5";
pub const SIGNING_CERTIFICATE: &str = "1.2.840.113549.1.9.16.2.12";
pub const SIGNING_CERTIFICATE_V2: &str = "1.2.840.113549.1.9.16.2.47";
pub const TIME_STAMP: &str = "1.2.840.113549.1.9.16.2.14";
pub const REVOCATION_VALUES: &str = "1.2.840.113549.1.9.16.2.24";
pub const OCSP_BASIC: &str = "1.3.6.1.5.5.7.48.1.1";
pub const OCSP_IN_CMS: &str = "1.3.6.1.5.5.7.16.2";

// Names.
pub const COMMON_NAME: &str = "2.5.4.3";
pub const SERIAL_NUMBER: &str = "2.5.4.5";
pub const ORGANISATION: &str = "2.5.4.10";
pub const UNIT: &str = "2.5.4.11";
pub const GIVEN_NAME: &str = "2.5.4.42";

// Extensions of certificates and lists.
pub const SUBJECT_KEY: &str = "2.5.29.14";
pub const KEY_USAGE: &str = "2.5.29.15";
pub const BASIC_CONSTRAINTS: &str = "2.5.29.19";
pub const CRL_NUMBER: &str = "2.5.29.20";
pub const REASON: &str = "2.5.29.21";
pub const NAME_CONSTRAINTS: &str = "2.5.29.30";
pub const POLICIES: &str = "2.5.29.32";
pub const AUTHORITY_KEY: &str = "2.5.29.35";
pub const EXTENDED_KEY_USAGE: &str = "2.5.29.37";

// What a key may be used for.
pub const ANY_USE: &str = "2.5.29.37.0";
pub const MAIL_PROTECTION: &str = "1.3.6.1.5.5.7.3.4";
pub const TIME_STAMPING: &str = "1.3.6.1.5.5.7.3.8";
pub const OCSP_SIGNING: &str = "1.3.6.1.5.5.7.3.9";
pub const DOCUMENT_SIGNING: &str = "1.3.6.1.5.5.7.3.36";

// Digests.
pub const SHA1: &str = "1.3.14.3.2.26";
pub const SHA256: &str = "2.16.840.1.101.3.4.2.1";
pub const SHA384: &str = "2.16.840.1.101.3.4.2.2";
pub const SHA512: &str = "2.16.840.1.101.3.4.2.3";
pub const KZ_STREEBOG_256: &str = "1.2.398.3.10.1.3.2";
pub const KZ_STREEBOG_512: &str = "1.2.398.3.10.1.3.3";
pub const KZ_34311_95: &str = "1.2.398.3.10.1.3.1";
pub const STREEBOG_256: &str = "1.2.643.7.1.1.2.2";
pub const STREEBOG_512: &str = "1.2.643.7.1.1.2.3";

// RSA and ECDSA.
pub const RSA: &str = "1.2.840.113549.1.1.1";
pub const RSA_SHA1: &str = "1.2.840.113549.1.1.5";
pub const MGF1: &str = "1.2.840.113549.1.1.8";
pub const RSA_PSS: &str = "1.2.840.113549.1.1.10";
pub const RSA_SHA256: &str = "1.2.840.113549.1.1.11";
pub const RSA_SHA384: &str = "1.2.840.113549.1.1.12";
pub const RSA_SHA512: &str = "1.2.840.113549.1.1.13";
pub const EC: &str = "1.2.840.10045.2.1";
pub const P256: &str = "1.2.840.10045.3.1.7";
pub const P384: &str = "1.3.132.0.34";
pub const ECDSA_SHA256: &str = "1.2.840.10045.4.3.2";
pub const ECDSA_SHA384: &str = "1.2.840.10045.4.3.3";

// GOST of Kazakhstan: the arc of 34.310-2004, then 34.10-2015.
pub const KZ_2004: &str = "1.2.398.3.10.1.1.1";
pub const KZ_KEY_256: &str = "1.2.398.3.10.1.1.2.1";
pub const KZ_KEY_512: &str = "1.2.398.3.10.1.1.2.2";
pub const KZ_SIGNATURE_256: &str = "1.2.398.3.10.1.1.2.3.1";
pub const KZ_SIGNATURE_512: &str = "1.2.398.3.10.1.1.2.3.2";
pub const KZ_CURVE_256: &str = "1.2.398.3.10.1.1.2.1.1";
pub const KZ_CURVE_512: &str = "1.2.398.3.10.1.1.2.2.1";

// The same under the identifiers of RFC 9215.
pub const KEY_256: &str = "1.2.643.7.1.1.1.1";
pub const KEY_512: &str = "1.2.643.7.1.1.1.2";
pub const SIGNATURE_256: &str = "1.2.643.7.1.1.3.2";
pub const SIGNATURE_512: &str = "1.2.643.7.1.1.3.3";
pub const CURVE_256_A: &str = "1.2.643.7.1.2.1.1.1";
pub const CURVE_256_B: &str = "1.2.643.7.1.2.1.1.2";
pub const CURVE_256_C: &str = "1.2.643.7.1.2.1.1.3";
pub const CURVE_256_D: &str = "1.2.643.7.1.2.1.1.4";
pub const CURVE_512_A: &str = "1.2.643.7.1.2.1.2.1";
pub const CURVE_512_B: &str = "1.2.643.7.1.2.1.2.2";
pub const CURVE_512_C: &str = "1.2.643.7.1.2.1.2.3";
pub const CRYPTO_PRO_A: &str = "1.2.643.2.2.35.1";
pub const CRYPTO_PRO_B: &str = "1.2.643.2.2.35.2";
pub const CRYPTO_PRO_C: &str = "1.2.643.2.2.35.3";
pub const CRYPTO_PRO_XA: &str = "1.2.643.2.2.36.0";
pub const CRYPTO_PRO_XB: &str = "1.2.643.2.2.36.1";
