//! Whatever is changed in a container, nothing panics, and no change of what is signed passes.

use super::*;
use crate::{Ocsp, content};

/// The same numbers on every run.
struct Lots(u64);

impl Lots {
    fn draw(&mut self, below: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 % below as u64) as usize
    }
}

const CONTAINERS: &[&str] = &["attached.cms", "indefinite.cms", "two.cms", "stamped.cms", "ecdsa.cms", "kz.cms"];

#[test]
fn changed_containers_neither_panic_nor_pass_with_another_signature() {
    let (trust, document) = (believing(), fixture("document.txt"));
    let mut lots = Lots(2027);
    let mut read = 0;
    for name in CONTAINERS {
        let original = fixture(name);
        for _ in 0..150 {
            let mut changed = original.clone();
            for _ in 0..=lots.draw(3) {
                let at = lots.draw(changed.len());
                match lots.draw(4) {
                    0 => changed[at] ^= 1 << lots.draw(8),
                    1 => changed[at] = [0, 0x80, 0xff, 0x30, 0x31][lots.draw(5)],
                    2 => changed.truncate(at.max(1)),
                    _ => changed.insert(at, original[lots.draw(original.len())]),
                }
            }
            let _ = content(&changed);
            if let Ok(all) = verify(&changed, &document, &trust, moment()) {
                read += 1;
                let names = ["AIGERIM", "DAULET", "SAULE"];
                for it in all.iter().filter(|it| it.is_valid()) {
                    assert!(names.contains(&it.holder.as_ref().unwrap().name.as_str()));
                }
            }
        }
    }
    assert!(read > 100, "most changes must reach the judgement, not only the reader: {read}");
}

#[test]
fn one_flipped_bit_of_the_signature_or_of_the_certificate_is_found() {
    let (trust, document) = (believing(), fixture("document.txt"));
    for name in ["detached.cms", "ecdsa.cms", "kz.cms"] {
        let original = fixture(name);
        // The signature stands at the end of a container without unsigned attributes.
        for back in [1, 20, 40, 60] {
            let mut changed = original.clone();
            let at = changed.len() - back;
            changed[at] ^= 4;
            let all = verify(&changed, &document, &trust, moment()).unwrap_or_default();
            assert!(all.iter().all(|it| !it.is_valid()), "{name}, {back} from the end");
        }
    }
}

#[test]
fn changed_certificates_lists_and_answers_do_not_panic() {
    let mut lots = Lots(7);
    for name in ["aigerim.cer", "kz-saule.cer", "middle.crl", "revoked.ocsp"] {
        let original = fixture(name);
        for _ in 0..400 {
            let mut changed = original.clone();
            for _ in 0..=lots.draw(4) {
                let at = lots.draw(changed.len());
                changed[at] = [lots.draw(256) as u8, 0x80, 0x30][lots.draw(3)];
            }
            let _ = (Certificate::read(&changed), Crl::read(&changed), Ocsp::read(&changed));
        }
    }
}
