//! OpenSSL judges the same containers: wherever it says yes we say yes, wherever no, no. Skipped, by name, without it.

use super::*;
use std::process::Command;

fn has_openssl(engine: bool) -> bool {
    let told = Command::new("openssl").args(if engine { vec!["engine", "gost"] } else { vec!["version"] }).output();
    let there = told.is_ok_and(|it| it.status.success());
    if !there {
        eprintln!("skipped: no openssl{}", if engine { " with its gost engine" } else { "" });
    }
    there
}

fn openssl_says(container: &str, document: &str, root: &str, listed: &[&str]) -> bool {
    let folder = folder();
    let pem = |name: &str, tool: &str| {
        let out =
            Command::new("openssl").args([tool, "-inform", "DER", "-in"]).arg(folder.join(name)).output().unwrap();
        out.stdout
    };
    let scratch = std::env::temp_dir().join(format!("signing-{}-{container}-{document}", std::process::id()));
    std::fs::create_dir_all(&scratch).unwrap();
    let mut roots = pem(root, "x509");
    for list in listed {
        roots.extend(pem(list, "crl"));
    }
    std::fs::write(scratch.join("roots.pem"), roots).unwrap();
    let form = if container.starts_with("pem") { "PEM" } else { "DER" };
    let mut it = Command::new("openssl");
    it.args(["cms", "-verify", "-binary", "-inform", form, "-purpose", "smimesign", "-out", "/dev/null"]);
    it.arg("-attime").arg(moment().as_second().to_string());
    it.arg("-in").arg(folder.join(container)).arg("-CAfile").arg(scratch.join("roots.pem"));
    // OpenSSL puts the given document beside a container that has its own, and then reads the given one.
    it.arg("-content").arg(folder.join(document));
    if !listed.is_empty() {
        it.arg("-crl_check_all");
    }
    if container.starts_with("gost") {
        it.args(["-engine", "gost"]);
    }
    let said = it.output().unwrap();
    std::fs::remove_dir_all(&scratch).unwrap();
    said.status.success()
}

#[track_caller]
fn agree(container: &str, document: &str, expected: bool) {
    let gost = container.starts_with("gost");
    let (root, listed): (&str, &[&str]) =
        if gost { ("gost.cer", &["gost.crl"]) } else { ("rsa.cer", &["rsa.crl", "middle.crl"]) };
    let theirs = openssl_says(container, document, root, listed);
    let ours = verify(&fixture(container), &fixture(document), &trust(), moment());
    let ours = ours.is_ok_and(|all| all.iter().all(Finding::is_valid));
    assert_eq!((ours, theirs), (expected, expected), "{container} over {document}: ours, OpenSSL's");
}

#[test]
fn openssl_agrees_on_rsa_and_ecdsa() {
    if !has_openssl(false) {
        return;
    }
    for name in [
        "detached.cms",
        "attached.cms",
        "indefinite.cms",
        "ecdsa.cms",
        "pss.cms",
        "pem.cms",
        "sha512.cms",
        "no-extended-usage.cms",
        "no-attributes.cms",
        "by-key.cms",
        "stamped.cms",
        "two.cms",
    ] {
        agree(name, "document.txt", true);
        agree(name, "other.txt", false);
    }
    for name in
        ["expired.cms", "for-entering.cms", "selfmade.cms", "no-certificates.cms", "no-chain.cms", "revoked.cms"]
    {
        agree(name, "document.txt", false);
    }
}

#[test]
fn openssl_agrees_on_gost() {
    if !has_openssl(true) {
        return;
    }
    for name in ["gost.cms", "gost256.cms"] {
        agree(name, "document.txt", true);
        agree(name, "other.txt", false);
    }
}
