//! Whatever is written to `kelisim negotiate`: an answer or one line about what is malformed, never a fall.
#![no_main]

use libfuzzer_sys::fuzz_target;

fuzz_target!(|input: &[u8]| {
    // The first byte chooses the kind of question.
    let (Some(first), Ok(text)) = (input.first(), std::str::from_utf8(input.get(1..).unwrap_or_default())) else { return };
    let kind = negotiation::KINDS[usize::from(*first) % negotiation::KINDS.len()];
    if let Err(malformed) = negotiation::run(kind, text) {
        assert!(!malformed.to_string().contains('\n'));
    }
});
