//! Whatever a certificate says, reading it does not panic.
#![no_main]

use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    if let Ok(it) = signing::Certificate::read(bytes) {
        let _ = (it.serial(), it.issuer(), it.holder.has_number("1"));
    }
});
