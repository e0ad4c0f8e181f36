//! How many signatures a second one core checks, beside ring's own RSA check in the same run.
//!
//!     cargo run --release -p signing --example speed

use ring::signature::{RSA_PKCS1_2048_8192_SHA256, UnparsedPublicKey};
use signing::{Certificate, Crl, Trust, WithoutRevocation, verify};
use std::path::Path;
use std::time::{Duration, Instant};

fn main() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures");
    let read = |name: &str| std::fs::read(folder.join(name)).expect("the fixtures stand beside the source");
    let certificate = |name: &str| Certificate::read(&read(name)).expect("a certificate");
    let list = |name: &str| Crl::read(&read(name)).expect("a list");
    let trust = Trust {
        roots: ["rsa.cer", "gost.cer", "kz-gost.cer"].map(certificate).into(),
        lists: ["rsa.crl", "middle.crl", "gost.crl"].map(list).into(),
        without_revocation: WithoutRevocation::Remark,
        ..Trust::default()
    };
    let moment = String::from_utf8(read("moment.txt")).expect("a number").trim().parse().expect("a number");
    let moment = jiff::Timestamp::from_second(moment).expect("a moment");
    let document = read("document.txt");

    // The bare check of a signature of 2 048 bits: the measure for the rest. A wrong signature costs the same.
    let key = bare_key(&read("aigerim.cer"));
    let bare = per_second(|| {
        let _ = UnparsedPublicKey::new(&RSA_PKCS1_2048_8192_SHA256, &key).verify(&document, &[7; 256]);
    });
    println!("ring RSA-2048, bare                {bare:>7}/s");
    let unlisted = Trust { lists: vec![], ..trust.clone() };
    for (name, what) in [
        ("detached.cms", "RSA: signature, 2 certificates"),
        ("ecdsa.cms", "ECDSA over RSA certificates"),
        ("kz.cms", "GOST-512: signature, certificate"),
    ] {
        for (trust, lists) in [(&unlisted, ""), (&trust, ", lists")] {
            let container = read(name);
            let once = || verify(&container, &document, trust, moment).expect("a container");
            assert!(once().iter().all(signing::Finding::is_valid), "{name}");
            let found = per_second(|| {
                once();
            });
            let ratio = found * 100 / bare.max(1);
            println!("{:<34} {found:>7}/s  {ratio:>3} % of ring's bare check", format!("{what}{lists}"));
        }
    }
    println!("GOST-512, bare                     {:>7}/s", per_second(signing::speed::gost_512(&read("kz-gost.cer"))));
}

/// The key of a certificate as ring wants it: the last bit string of its body that is large enough.
fn bare_key(der: &[u8]) -> Vec<u8> {
    let start = der.windows(4).position(|it| it == [0x30, 0x82, 0x01, 0x0a]).expect("an RSA key of 2 048 bits");
    der[start..start + 270].to_vec()
}

fn per_second(mut once: impl FnMut()) -> u64 {
    once();
    let mut best = 0;
    for _ in 0..5 {
        let (begun, mut count) = (Instant::now(), 0);
        while begun.elapsed() < Duration::from_millis(300) {
            once();
            count += 1;
        }
        best = best.max(count * 1_000_000 / begun.elapsed().as_micros().max(1) as u64);
    }
    best
}
