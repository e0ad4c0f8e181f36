//! Whom the office trusts with certificates: a folder the operator keeps, read at the start and every ten minutes.
//!
//! `roots/` certificates that are trusted · `known/` authorities between · `lists/` revocation lists · `answers/` of OCSP.

use anyhow::Context as _;
use signing::{Certificate, Crl, Ocsp, Trust, WithoutRevocation};
use std::path::Path;

/// Reads the folder. What cannot be read is a failure: an office must not trust less than its operator thinks.
///
/// # Errors
/// When a file cannot be read, or is not what its folder says.
pub fn read(folder: &Path, without_revocation: WithoutRevocation) -> anyhow::Result<Trust> {
    Ok(Trust {
        roots: each(&folder.join("roots"), Certificate::read)?,
        known: each(&folder.join("known"), Certificate::read)?,
        lists: each(&folder.join("lists"), Crl::read)?,
        answers: each(&folder.join("answers"), Ocsp::read)?,
        policies: vec![],
        without_revocation,
    })
}

/// Every file of a folder, in the order of names; none when there is no such folder.
fn each<T>(folder: &Path, read: impl Fn(&[u8]) -> Result<T, signing::Malformed>) -> anyhow::Result<Vec<T>> {
    if !folder.is_dir() {
        return Ok(vec![]);
    }
    let listed = std::fs::read_dir(folder).with_context(|| format!("cannot read {}", folder.display()))?;
    let mut paths = listed.map(|it| it.map(|it| it.path())).collect::<Result<Vec<_>, _>>()?;
    paths.retain(|it| it.is_file());
    paths.sort();
    let one = |path: &std::path::PathBuf| {
        let bytes = std::fs::read(path).with_context(|| format!("cannot read {}", path.display()))?;
        read(&bytes).with_context(|| format!("{} is not what {} holds", path.display(), folder.display()))
    };
    paths.iter().map(one).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_folder_says_whom_to_trust_and_a_wrong_file_is_told() {
        let folder = std::env::temp_dir().join(format!("kelisim-trust-{}", std::process::id()));
        let fixtures = Path::new(env!("CARGO_MANIFEST_DIR")).join("../signing/fixtures");
        for (part, name) in [("roots", "rsa.cer"), ("known", "middle.cer"), ("lists", "middle.crl")] {
            std::fs::create_dir_all(folder.join(part)).unwrap();
            std::fs::copy(fixtures.join(name), folder.join(part).join(name)).unwrap();
        }
        let trust = read(&folder, WithoutRevocation::Refuse).unwrap();
        assert_eq!((trust.roots.len(), trust.known.len(), trust.lists.len()), (1, 1, 1));
        std::fs::copy(fixtures.join("rsa.cer"), folder.join("lists/wrong.crl")).unwrap();
        assert!(read(&folder, WithoutRevocation::Refuse).unwrap_err().to_string().contains("wrong.crl"));
        std::fs::remove_dir_all(&folder).unwrap();
        assert!(read(&folder, WithoutRevocation::Refuse).unwrap().roots.is_empty(), "no folder, nobody trusted");
    }
}
