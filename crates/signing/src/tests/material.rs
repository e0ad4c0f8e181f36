//! Containers of Kazakhstan's national authority for tests, long expired. They are not ours to keep, so the tests read them
//! where they lie (`KELISIM_KZ_ESIGN`, else beside the checkout) and are skipped, by name, where they do not.

use super::*;
use crate::{Ocsp, Status, armoured, content};

fn material() -> Option<PathBuf> {
    let named = std::env::var_os("KELISIM_KZ_ESIGN").map(PathBuf::from);
    let beside = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/kz-esign");
    let folder = named.unwrap_or(beside);
    if folder.is_dir() {
        return Some(folder);
    }
    eprintln!("skipped: the material of Kazakhstan's test authority is not at {}", folder.display());
    None
}

/// Every file, whatever text stands around it.
fn read(folder: &Path, name: &str) -> Vec<u8> {
    let bytes = std::fs::read(folder.join(name)).unwrap();
    armoured(&bytes).unwrap().into_owned()
}

fn office(folder: &Path) -> Trust {
    Trust {
        roots: vec![],
        known: vec![],
        lists: ["nca_gost2022_test.crl", "nca_rsa_test.crl"].map(|it| Crl::read(&read(folder, it)).unwrap()).into(),
        without_revocation: WithoutRevocation::Remark,
        ..trusting(folder)
    }
}

/// The roots above were not given to us: the issuing authorities stand as roots here.
fn trusting(folder: &Path) -> Trust {
    let roots = ["nca_gost2015_test.cer", "nca_rsa_test.crt"];
    Trust { roots: roots.map(|it| Certificate::read(&read(folder, it)).unwrap()).into(), ..Trust::default() }
}

fn judged(folder: &Path, name: &str, at: &str) -> Finding {
    let container = read(folder, name);
    let document = content(&container).unwrap().unwrap();
    let trust = Trust { roots: trusting(folder).roots, ..office(folder) };
    verify(&container, &document, &trust, at.parse().unwrap()).unwrap().remove(0)
}

#[test]
fn signatures_of_kazakhstans_gost_2015_are_checked() {
    let Some(folder) = material() else { return };
    let it = judged(&folder, "KEY_INDIVIDUAL_VALID_2015.cms.b64", "2022-09-01T00:00:00Z");
    assert_eq!(it.flaws, []);
    assert_eq!(it.algorithm, "GOST 34.10-2015 (512)");
    assert_eq!(it.holder.unwrap().iin.as_deref(), Some("123456789012"));
    let today = judged(&folder, "KEY_INDIVIDUAL_VALID_2015.cms.b64", "2026-11-29T00:00:00Z");
    assert!(today.flaws.contains(&Flaw::Expired));
    let of_firm = judged(&folder, "KEY_CEO_REVOKED_2015.cms.b64", "2022-09-01T00:00:00Z");
    assert!(matches!(of_firm.flaws[..], [Flaw::Revoked(_)]), "{:?}", of_firm.flaws);
    assert_eq!(of_firm.holder.unwrap().bin.as_deref(), Some("123456789021"));
    let early = judged(&folder, "gost1.cms.b64", "2022-09-01T00:00:00Z");
    assert_eq!(early.flaws, [Flaw::NotYetValid]);
    let first = early.certificate_valid.unwrap().0.to_string();
    assert_eq!(judged(&folder, "gost1.cms.b64", &first).flaws, []);
}

#[test]
fn signatures_of_kazakhstans_rsa_are_checked() {
    let Some(folder) = material() else { return };
    for name in ["KEY_INDIVIDUAL_VALID_SIGN_2004.cms.b64", "ncanode_signed.cms.b64"] {
        let it = judged(&folder, name, "2021-06-01T00:00:00Z");
        assert_eq!(it.flaws, [], "{name}");
    }
}

#[test]
fn gost_of_2004_is_named_and_refused() {
    let Some(folder) = material() else { return };
    let it = judged(&folder, "KEY_CEO_SIGN_REVOKED_2004.cms.b64", "2022-06-01T00:00:00Z");
    assert_eq!(it.algorithm, "GOST 34.310-2004");
    assert!(it.flaws.contains(&Flaw::OldGost), "{:?}", it.flaws);
}

#[test]
fn lists_and_answers_of_kazakhstan_are_read() {
    let Some(folder) = material() else { return };
    let issuer = Certificate::read(&read(&folder, "nca_gost2015_test.cer")).unwrap();
    let it = Certificate::read(&read(&folder, "KEY_CEO_REVOKED_2015.cer.b64")).unwrap();
    let list = Crl::read(&read(&folder, "nca_gost2022_test.crl")).unwrap();
    let at = "2022-09-01T00:00:00Z".parse().unwrap();
    assert!(matches!(list.says(&it, &issuer, at), Status::Revoked(_)));
    let rsa = Certificate::read(&read(&folder, "nca_rsa_test.crt")).unwrap();
    let person = Certificate::read(&read(&folder, "KEY_INDIVIDUAL_VALID_SIGN_2004.cer.b64")).unwrap();
    let list = Crl::read(&read(&folder, "nca_rsa_test.crl")).unwrap();
    let at = "2022-01-01T00:00:00Z".parse().unwrap();
    assert_eq!(list.says(&person, &rsa, at), Status::Unknown, "the list is younger than the certificate's last day");
    for name in [
        "ocsp_response_ceo_2015_revoked.bin",
        "ocsp_response_ceo_sign_2004_revoked.bin",
        "ocsp_response_individual_2015.bin",
        "ocsp_response_individual_sign_2004.bin",
    ] {
        Ocsp::read(&read(&folder, name)).unwrap_or_else(|why| panic!("{name}: {why}"));
    }
}
