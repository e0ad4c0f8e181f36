//! What counts and what does not, one line a case.

use super::*;
use crate::{Ocsp, Remark, Status, content};

#[track_caller]
fn check(container: &str, expected: &[Flaw]) {
    assert_eq!(flaws(container, &trust()), expected, "{container}");
}

#[test]
fn what_was_signed_rightly_counts() {
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
        "gost.cms",
        "gost256.cms",
    ] {
        check(name, &[]);
    }
}

#[test]
fn what_is_wrong_is_named() {
    check("expired.cms", &[Flaw::Expired]);
    check("for-entering.cms", &[Flaw::NotForSigning]);
    check("selfmade.cms", &[Flaw::NotTrusted]);
    check("no-certificates.cms", &[Flaw::CertificateMissing]);
    check("no-chain.cms", &[Flaw::NotTrusted]);
    assert!(matches!(flaws("revoked.cms", &trust())[..], [Flaw::Revoked(_)]));
}

#[test]
fn nothing_is_trusted_by_default() {
    assert_eq!(flaws("detached.cms", &Trust::default()), [Flaw::NotTrusted]);
    let only_known = Trust { known: vec![certificate("rsa.cer"), certificate("middle.cer")], ..Trust::default() };
    assert_eq!(flaws("detached.cms", &only_known), [Flaw::NotTrusted], "what is known is not trusted");
}

#[test]
fn a_certificate_the_office_knows_completes_the_way() {
    let trust = Trust { known: vec![certificate("middle.cer"), certificate("aigerim.cer")], ..trust() };
    assert_eq!(flaws("no-chain.cms", &trust), []);
    assert_eq!(flaws("no-certificates.cms", &trust), []);
}

#[test]
fn another_document_is_not_what_was_signed() {
    let of_other =
        |name: &str| verify(&fixture(name), &fixture("other.txt"), &trust(), moment()).unwrap().remove(0).flaws;
    assert_eq!(of_other("detached.cms"), [Flaw::DocumentChanged]);
    assert_eq!(of_other("attached.cms"), [Flaw::AnotherDocument, Flaw::DocumentChanged]);
    assert_eq!(of_other("no-attributes.cms"), [Flaw::SignatureWrong]);
    assert_eq!(of_other("gost.cms"), [Flaw::DocumentChanged]);
    assert_eq!(of_other("kz.cms"), [Flaw::AnotherDocument, Flaw::DocumentChanged]);
}

#[test]
fn a_second_signature_is_judged_by_itself() {
    let two = found("two.cms", &trust());
    let names: Vec<_> = two.iter().map(|it| (it.holder.clone().unwrap().name, it.is_valid())).collect();
    assert_eq!(names, [("DAULET".to_owned(), true), ("AIGERIM".to_owned(), true)], "in DER's order");
}

#[test]
fn the_holder_is_told() {
    let firm = found("sha512.cms", &trust()).remove(0);
    let holder = firm.holder.unwrap();
    assert_eq!(holder.organisation.as_deref(), Some("TOO Test"));
    assert!(holder.has_number("850505300021") && holder.has_number("120840001239"));
    assert!(!holder.has_number("900101300017"));
    assert_eq!(firm.chain, ["DAULET", "Authority middle", "Root rsa"]);
    assert_eq!(firm.algorithm, "RSA");
}

#[test]
fn kazakhstans_identifiers_are_known() {
    let kz = found("kz.cms", &believing()).remove(0);
    assert_eq!(kz.flaws, []);
    assert_eq!(kz.remarks, [Remark::NoStamp]);
    assert_eq!(kz.algorithm, "GOST 34.10-2015 (512)");
    assert_eq!(kz.holder.unwrap().iin.as_deref(), Some("780707400030"));
}

#[test]
fn without_news_of_revocation_it_depends_on_the_office() {
    let silent = Trust { lists: vec![], ..trust() };
    assert_eq!(flaws("detached.cms", &silent), [Flaw::RevocationUnknown]);
    let believing = Trust { without_revocation: WithoutRevocation::Remark, ..silent };
    assert_eq!(flaws("detached.cms", &believing), []);
}

#[test]
fn an_answer_counts_like_a_list() {
    let with = |name: &str| Trust {
        lists: vec![Crl::read(&fixture("rsa.crl")).unwrap()],
        answers: vec![Ocsp::read(&fixture(name)).unwrap()],
        ..trust()
    };
    let it = found("detached.cms", &with("aigerim.ocsp")).remove(0);
    assert_eq!((it.flaws, it.revocation), (vec![], Status::Good));
    assert!(matches!(flaws("revoked.cms", &with("revoked.ocsp"))[..], [Flaw::Revoked(_)]));
    assert_eq!(flaws("revoked.cms", &with("aigerim.ocsp")), [Flaw::RevocationUnknown], "an answer about another one");
}

#[test]
fn old_news_are_no_news() {
    let later = "2029-01-01T00:00:00Z".parse().unwrap();
    let it = verify(&fixture("detached.cms"), &fixture("document.txt"), &trust(), later).unwrap().remove(0);
    assert_eq!(it.flaws, [Flaw::RevocationUnknown]);
}

#[test]
fn a_stamp_proves_the_moment_and_keeps_it_after_the_certificate_has_run_out() {
    let after = "2036-06-01T00:00:00Z".parse().unwrap();
    let at = |name: &str| verify(&fixture(name), &fixture("document.txt"), &trust(), after).unwrap().remove(0);
    let stamped = at("stamped.cms");
    assert_eq!(stamped.flaws, []);
    assert_eq!(stamped.stamp.unwrap().authority.name, "Stamps");
    assert!(at("detached.cms").flaws.contains(&Flaw::Expired));
}

#[test]
fn a_stamp_of_somebody_else_proves_nothing() {
    let trust = Trust { roots: vec![certificate("foreign.cer")], ..trust() };
    let it = found("stamped.cms", &trust).remove(0);
    assert!(it.stamp.is_none() && it.remarks.contains(&Remark::StampWorthless));
}

#[test]
fn only_accepted_policies_count_where_the_office_names_some() {
    let naming = |policy: &str| Trust { policies: vec![policy.to_owned()], ..trust() };
    assert_eq!(flaws("detached.cms", &naming("1.2.398.3.3.2.3")), []);
    assert_eq!(flaws("detached.cms", &naming("1.2.398.3.3.2.1")), [Flaw::AnotherPolicy]);
    assert_eq!(flaws("no-extended-usage.cms", &naming("1.2.398.3.3.2.3")), [Flaw::AnotherPolicy]);
}

#[test]
fn the_document_can_be_taken_out() {
    assert_eq!(content(&fixture("attached.cms")).unwrap(), Some(fixture("document.txt")));
    assert_eq!(content(&fixture("indefinite.cms")).unwrap(), Some(fixture("document.txt")));
    assert_eq!(content(&fixture("detached.cms")).unwrap(), None);
}

#[test]
fn what_is_no_container_is_told() {
    for bytes in [&b""[..], b"0", b"MII", b"%PDF-1.7", &[0x30, 0x80], &fixture("aigerim.cer")] {
        assert!(verify(bytes, b"", &trust(), moment()).is_err());
    }
    let deep: Vec<u8> = std::iter::repeat_n([0x30, 0x80], 100_000).flatten().collect();
    assert!(crate::to_der(&deep).is_err());
}

#[test]
fn what_the_maker_signs_is_trusted_only_where_its_root_is() {
    use crate::maker::{Authority, Named};
    let authority = Authority::new("Test root");
    let hand = authority.issue(&Named { name: "AIGERIM", iin: Some("900101300017"), bin: None });
    let container = hand.sign(b"the document", moment());
    let by = |trust: &Trust| verify(&container, b"the document", trust, moment()).unwrap().remove(0);
    let told = WithoutRevocation::Remark;
    let it = by(&Trust { roots: vec![authority.root()], without_revocation: told, ..Trust::default() });
    assert_eq!((it.flaws, it.claimed_at), (vec![], Some(moment())));
    assert_eq!(by(&trust()).flaws, [Flaw::NotTrusted]);
    let another = Authority::new("Test root");
    assert_eq!(by(&Trust { roots: vec![another.root()], ..Trust::default() }).flaws, [Flaw::NotTrusted], "same name");
}
