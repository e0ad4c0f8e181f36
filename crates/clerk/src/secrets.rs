//! Random names, tokens and codes, and how they are hashed. Nothing here is ever logged.

use record::Digest;
use subtle::ConstantTimeEq as _;

/// Without letters and digits that are easily taken for each other.
const LEGIBLE: &[u8; 30] = b"23456789ABCDEFGHJKMNPQRSTVWXYZ";

/// Random bytes from the operating system.
pub(crate) fn random<const N: usize>() -> [u8; N] {
    let mut bytes = [0; N];
    getrandom::fill(&mut bytes).expect("the operating system's random source does not fail once it has started");
    bytes
}

/// A key of the office: 32 random bytes.
pub fn random_key() -> [u8; 32] {
    random()
}

/// A fresh name of 128 bits in hexadecimal.
pub(crate) fn name() -> String {
    random::<16>().iter().map(|byte| format!("{byte:02x}")).collect()
}

/// A secret token of 256 bits in hexadecimal, for cookies and links.
pub(crate) fn token() -> String {
    Digest(random::<32>()).to_string()
}

/// A code a person can read from paper and type: so many characters without look-alikes.
pub(crate) fn legible(length: usize) -> String {
    let mut code = String::new();
    while code.len() < length {
        // 240 is the largest multiple of 30 in a byte; what lies above would favour some characters.
        let fit = random::<32>().into_iter().filter(|byte| *byte < 240);
        code.extend(fit.take(length - code.len()).map(|byte| char::from(LEGIBLE[usize::from(byte % 30)])));
    }
    code
}

/// A code of digits for a message: so many digits.
pub(crate) fn digits(length: usize) -> String {
    let mut code = String::new();
    while code.len() < length {
        let fit = random::<32>().into_iter().filter(|byte| *byte < 250);
        code.extend(fit.take(length - code.len()).map(|byte| char::from(b'0' + byte % 10)));
    }
    code
}

/// What somebody typed, as it is compared: without spaces and dashes, in capitals.
pub(crate) fn tidied(typed: &str) -> String {
    typed.chars().filter(|it| it.is_alphanumeric()).flat_map(char::to_uppercase).collect()
}

/// The hash under which a long random token is kept.
pub(crate) fn hash(token: &str) -> Digest {
    Digest::of(token.as_bytes())
}

/// The hash under which a short code is kept: with the office's pepper, so that a stolen table alone tells nothing.
pub(crate) fn peppered(pepper: &[u8; 32], scope: &str, code: &str) -> Digest {
    let mut bytes = pepper.to_vec();
    for part in [scope, &tidied(code)] {
        bytes.extend_from_slice(Digest::of(part.as_bytes()).0.as_slice());
    }
    Digest::of(&bytes)
}

/// Compares in constant time.
pub(crate) fn same(one: &Digest, other: &Digest) -> bool {
    one.0.ct_eq(&other.0).into()
}
