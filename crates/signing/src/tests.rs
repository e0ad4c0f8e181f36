//! Containers of our own (`fixtures/make.py`), those of Kazakhstan's test authority when they are at hand, and OpenSSL beside us.

mod fixtures;
mod material;
mod mutation;
mod openssl;

use crate::{Certificate, Crl, Finding, Flaw, Trust, WithoutRevocation, verify};
use jiff::Timestamp;
use std::path::{Path, PathBuf};

fn fixture(name: &str) -> Vec<u8> {
    let path = folder().join(name);
    std::fs::read(&path).unwrap_or_else(|why| panic!("{}: {why}", path.display()))
}

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures")
}

/// An hour after the fixtures were made.
fn moment() -> Timestamp {
    let seconds = String::from_utf8(fixture("moment.txt")).unwrap().trim().parse().unwrap();
    Timestamp::from_second(seconds).unwrap()
}

/// What the tests' office trusts: both roots and, as lists, what they revoked.
fn trust() -> Trust {
    Trust {
        roots: ["rsa.cer", "gost.cer", "kz-gost.cer"].map(certificate).into(),
        lists: ["rsa.crl", "middle.crl", "gost.crl"].map(|it| Crl::read(&fixture(it)).unwrap()).into(),
        ..Trust::default()
    }
}

fn certificate(name: &str) -> Certificate {
    Certificate::read(&fixture(name)).unwrap()
}

fn found(container: &str, trust: &Trust) -> Vec<Finding> {
    verify(&fixture(container), &fixture("document.txt"), trust, moment()).unwrap()
}

/// The flaws of the one signature of a fixture.
fn flaws(container: &str, trust: &Trust) -> Vec<Flaw> {
    let mut all = found(container, trust);
    assert_eq!(all.len(), 1, "{container}");
    all.remove(0).flaws
}

fn believing() -> Trust {
    Trust { without_revocation: WithoutRevocation::Remark, ..trust() }
}
