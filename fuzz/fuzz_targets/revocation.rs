//! Lists of revoked certificates and answers about them: reading does not panic.
#![no_main]

use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    let _ = (signing::Crl::read(bytes), signing::Ocsp::read(bytes));
});
