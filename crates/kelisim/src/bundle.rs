//! `kelisim verify-bundle`: what was signed in a case, checked from its bundle alone, without an office and without a network.

use crate::trust;
use anyhow::{Context as _, bail};
use record::{Digest, Entry};
use signing::{Trust, WithoutRevocation, archive, verify};
use std::collections::BTreeMap;
use std::path::Path;

/// Reads the bundle, checks every signature against the roots of the folder and every chain of the record, and tells it.
///
/// # Errors
/// When anything does not hold; what holds was told before.
pub fn check(file: &Path, folder: &Path) -> anyhow::Result<()> {
    let bytes = std::fs::read(file).with_context(|| format!("cannot read {}", file.display()))?;
    // Lists grow old; a bundle that is checked years later says what was known then, and the reader is told.
    let trust = trust::read(folder, WithoutRevocation::Remark)?;
    if trust.roots.is_empty() {
        bail!("{} has no roots/: whoever trusts nobody can confirm no signature", folder.display());
    }
    let (told, holds) = told(&bytes, trust)?;
    for line in told {
        println!("{line}");
    }
    if holds { Ok(()) } else { bail!("not everything in {} holds", file.display()) }
}

/// What there is to say of a bundle, and whether all of it holds.
fn told(bytes: &[u8], mut trust: Trust) -> anyhow::Result<(Vec<String>, bool)> {
    let parts: BTreeMap<String, Vec<u8>> = archive::read(bytes).context("this is no bundle")?.into_iter().collect();
    let part = |name: &str| parts.get(name).with_context(|| format!("{name} is missing"));
    for (name, bytes) in &parts {
        if name.starts_with("lists/") {
            trust.lists.push(signing::Crl::read(bytes).with_context(|| format!("{name} is no list"))?);
        } else if name.starts_with("answers/") {
            trust.answers.push(signing::Ocsp::read(bytes).with_context(|| format!("{name} is no answer"))?);
        }
    }
    let reports: Vec<clerk::SignatureReport> = serde_json::from_slice(part(clerk::FINDINGS)?)?;
    let (mut lines, mut holds) = (vec![], true);
    for it in &reports {
        let document = part(&format!("documents/{}.json", it.document))?;
        let container = part(&format!("signatures/{}.p7s", it.container))?;
        if Digest::of(document) != it.document || Digest::of(container) != it.container {
            bail!("a file is not the one its name says");
        }
        let found = verify(container, document, &trust, it.at)?;
        for finding in &found {
            holds &= finding.is_valid();
            let holder = finding.holder.clone().unwrap_or_default();
            let word = if finding.is_valid() { "valid" } else { "NOT VALID" };
            lines.push(format!(
                "{word}: {} ({}), {}",
                holder.name,
                holder.iin.or(holder.bin).unwrap_or_default(),
                it.at
            ));
            lines.extend(finding.flaws.iter().map(|it| format!("    {it:?}")));
            lines.extend(finding.remarks.iter().map(|it| format!("    remark: {it:?}")));
        }
    }
    let record: Record = serde_json::from_slice(part(clerk::RECORD)?)?;
    for (room, entries) in &record.rooms {
        let chain = record::verify_room(entries);
        holds &= chain.is_ok();
        lines.push(match chain {
            Ok(head) => format!("chain of {room} holds: {} entries", head.length),
            Err(why) => format!("chain of {room} is BROKEN: {why}"),
        });
    }
    Ok((lines, holds && !reports.is_empty()))
}

/// What is checked of the record; the rest is for reading.
#[derive(serde::Deserialize)]
struct Record {
    rooms: BTreeMap<String, Vec<Entry>>,
}

#[cfg(test)]
mod tests {
    use super::*;
    use signing::maker::{Authority, Named};

    fn bundle(authority: &Authority, document: &[u8], signed: &[u8]) -> Vec<u8> {
        let at = jiff::Timestamp::from_second(1_795_000_000).unwrap();
        let hand =
            authority.issue(&Named { name: "СЕЙТҚАЛИ АЙГЕРІМ", iin: Some("840512450000"), bin: None });
        let container = hand.sign(signed, at);
        let (document_digest, container_digest) = (Digest::of(document), Digest::of(&container));
        let report = serde_json::json!([{ "document": document_digest, "container": container_digest, "at": at,
            "by": "aigerim", "findings": [], "own": null }]);
        archive::write(&[
            (format!("documents/{document_digest}.json"), document.to_vec()),
            (format!("signatures/{container_digest}.p7s"), container),
            (clerk::FINDINGS.to_owned(), report.to_string().into_bytes()),
            (clerk::RECORD.to_owned(), b"{\"rooms\":{}}".to_vec()),
        ])
    }

    fn trusting(authority: &Authority) -> Trust {
        Trust { roots: vec![authority.root()], without_revocation: WithoutRevocation::Remark, ..Trust::default() }
    }

    #[test]
    fn a_bundle_is_checked_without_an_office() {
        let (ours, theirs) = (Authority::new("Root"), Authority::new("Root"));
        let whole = bundle(&ours, b"agreed", b"agreed");
        let (lines, holds) = told(&whole, trusting(&ours)).unwrap();
        assert!(holds && lines[0].starts_with("valid: СЕЙТҚАЛИ АЙГЕРІМ (840512450000)"), "{lines:?}");
        assert!(!told(&whole, trusting(&theirs)).unwrap().1, "a root of the same name is not the root");
        assert!(!told(&bundle(&ours, b"agreed", b"otherwise"), trusting(&ours)).unwrap().1);
        let mut changed = whole.clone();
        let at = whole.windows(6).position(|it| it == b"agreed").unwrap();
        changed[at] = b'A';
        assert!(told(&changed, trusting(&ours)).is_err(), "a changed file is told");
    }
}
