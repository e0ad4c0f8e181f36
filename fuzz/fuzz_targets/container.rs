//! Whatever stands in a container of signatures, its reader neither panics nor runs away, and nothing is valid by chance.
#![no_main]

use libfuzzer_sys::fuzz_target;
use signing::{Certificate, Trust, WithoutRevocation, content, verify};
use std::sync::LazyLock;

static TRUST: LazyLock<Trust> = LazyLock::new(|| Trust {
    roots: vec![
        Certificate::read(include_bytes!("../../crates/signing/fixtures/rsa.cer")).unwrap(),
        Certificate::read(include_bytes!("../../crates/signing/fixtures/kz-gost.cer")).unwrap(),
    ],
    without_revocation: WithoutRevocation::Remark,
    ..Trust::default()
});

fuzz_target!(|bytes: &[u8]| {
    let at = jiff::Timestamp::from_second(1_795_000_000).unwrap();
    let _ = content(bytes);
    if let Ok(found) = verify(bytes, b"a document nobody signed", &TRUST, at) {
        assert!(found.iter().all(|it| !it.is_valid()));
    }
});
