//! Signing by electronic digital signature: the document first, a confirmation, the check, what everybody may read and save.

use super::Affair;
use crate::tests::entrance::check_languages;
use axum::http::StatusCode;
use case::Manner;
use signing::maker::{Authority, Named};
use signing::{Trust, WithoutRevocation};

/// The office trusts this authority.
async fn trusting() -> (Affair, Authority) {
    let affair = Affair::explained().await;
    affair.draw_up().await;
    let authority = Authority::new("Authority for tests");
    let roots = vec![authority.root()];
    let trust = Trust { roots, without_revocation: WithoutRevocation::Remark, ..Trust::default() };
    affair.town.clerk.office().trusts(trust);
    (affair, authority)
}

fn name<'a>(name: &'a str) -> Named<'a> {
    Named { name, iin: Some("840512450000"), bin: None }
}

const YES: &[(&str, &str)] = &[("confirmed", "yes")];

#[tokio::test]
async fn without_trusted_roots_eds_is_not_offered() {
    let affair = Affair::explained().await;
    affair.draw_up().await;
    let mut aigerim = affair.browser(&affair.aigerim).await;
    let page = aigerim.get(&affair.at("/contract/sign")).await;
    assert!(!page.text.contains("/sign/contract"));
    assert_eq!(aigerim.get(&affair.at("/sign/contract")).await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn a_party_reads_confirms_signs_and_keeps_it() {
    let (affair, authority) = trusting().await;
    let mut aigerim = affair.browser(&affair.aigerim).await;
    let page = aigerim.get(&affair.at("/contract/sign")).await;
    assert!(page.text.contains(&affair.at("/sign/contract")), "the way to sign by EDS is shown");
    check_languages(&mut aigerim, &affair.at("/sign/contract")).await;
    let page = aigerim.get(&affair.at("/sign/contract")).await;
    let policy = page.header("content-security-policy");
    assert!(policy.contains("connect-src 'self' wss://127.0.0.1:13579;"), "{policy}");
    let elsewhere = aigerim.get(&affair.at("/contract/sign")).await;
    assert!(!elsewhere.header("content-security-policy").contains("13579"), "that page alone may connect");
    assert!(page.text.contains("<article") && page.text.contains("signing.js"));

    let document = aigerim.get(&affair.at("/sign/contract/document")).await;
    assert!(document.text.contains("\"nonce\"") && document.text.contains("Айгерім Сейтқали"));
    let hand = authority.issue(&name("СЕЙТҚАЛИ АЙГЕРІМ"));
    let container = hand.sign(document.text.as_bytes(), affair.town.clerk.office().now());
    let unconfirmed = affair.upload(&aigerim, "/sign/contract", "container", &container, &[]).await;
    assert_eq!(unconfirmed.status, StatusCode::UNPROCESSABLE_ENTITY, "nothing is signed without a confirmation");
    let got = affair.upload(&aigerim, "/sign/contract", "container", &container, YES).await;
    assert_eq!(got.status, StatusCode::SEE_OTHER, "{}", got.text);

    let address = got.header("location").to_owned();
    check_languages(&mut aigerim, &address).await;
    let result = aigerim.get(&address).await;
    assert!(result.text.contains("СЕЙТҚАЛИ АЙГЕРІМ") && result.text.contains("840512450000"));
    assert!(result.text.contains("Authority for tests"));
    let mut daulet = affair.browser(&affair.daulet).await;
    assert_eq!(daulet.get(&address).await.status, StatusCode::OK, "who reads that it was given reads what was found");
    let saved = daulet.get(&format!("{address}/document")).await;
    assert_eq!(saved.text, document.text, "the very bytes");
    assert!(saved.header("content-disposition").starts_with("attachment"));
    assert_eq!(daulet.get(&format!("{address}/key")).await.status, StatusCode::NOT_FOUND);
    let who = clerk::Who::new(affair.daulet.clone(), record::Assurance::Contact);
    let digest = record::Digest::from_hex(address.rsplit_once('/').unwrap().1).unwrap();
    let kept = affair.town.clerk.signed_file(&who, &affair.number, &digest, clerk::SignedPart::Container).await;
    assert_eq!(kept.unwrap().bytes, container);
    let bundle = affair.town.clerk.bundle(&who, &affair.number).await.unwrap();
    let parts = signing::archive::read(&bundle.bytes).unwrap();
    for name in ["CHECK.txt", "documents/", "signatures/", "certificates/", clerk::FINDINGS, clerk::RECORD] {
        assert!(parts.iter().any(|it| it.0.starts_with(name)), "{name}");
    }
    let stranger = affair.town.newcomer("Бөтен").await;
    let mut stranger = affair.town.signed_in(&stranger).await;
    for path in
        [affair.at("/signatures"), address.clone(), format!("{address}/document"), format!("{address}/container")]
    {
        assert_eq!(stranger.get(&path).await.status, StatusCode::NOT_FOUND, "{path}");
    }
    let view = affair.view(&affair.daulet).await;
    let contract = view.case.latest().unwrap().contract.as_ref().unwrap();
    assert!(matches!(contract.signatures[..], [case::Signature { manner: Manner::Eds { .. }, .. }]));
}

#[tokio::test]
async fn what_does_not_count_is_told_and_nothing_is_entered() {
    let (affair, authority) = trusting().await;
    let mut aigerim = affair.browser(&affair.aigerim).await;
    let now = affair.town.clerk.office().now();
    let document = aigerim.get(&affair.at("/sign/contract/document")).await.text;
    let selfmade = Authority::new("Authority for tests").issue(&name("СЕЙТҚАЛИ АЙГЕРІМ"));
    let hers = authority.issue(&name("СЕЙТҚАЛИ АЙГЕРІМ"));
    let his = authority.issue(&name("ОМАРОВ ДАУЛЕТ"));
    let words = words::Language::Ru.words();
    for (container, said) in [
        (selfmade.sign(document.as_bytes(), now), words.signatures_flaw_not_trusted()),
        (hers.sign(document.replace("Қарыз", "Қарыз 2").as_bytes(), now), words.signatures_flaw_document_changed()),
        (his.sign(document.as_bytes(), now), words.signatures_is_valid()),
    ] {
        let got = affair.upload(&aigerim, "/sign/contract", "container", &container, YES).await;
        assert_eq!(got.status, StatusCode::CONFLICT, "{said}");
        assert!(got.text.contains(&said), "{said}");
    }
    for wrong in [&b"%PDF-1.7"[..], &b"not a signature"[..], &[0x30, 0x80]] {
        let got = affair.upload(&aigerim, "/sign/contract", "container", wrong, YES).await;
        assert_eq!(got.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(got.text.contains(&words.signatures_mistake_kind()));
    }
    let view = affair.view(&affair.daulet).await;
    assert!(view.case.latest().unwrap().contract.as_ref().unwrap().signatures.is_empty());
}

#[tokio::test]
async fn a_digest_alone_signs_nothing_and_a_signature_of_one_document_does_not_fit_another() {
    let (affair, authority) = trusting().await;
    let who = clerk::Who::new(affair.aigerim.clone(), record::Assurance::Contact);
    let (clerk, number) = (&affair.town.clerk, &affair.number);
    let signs = |container| case::Act::SignContract {
        procedure: super::FIRST,
        signer: affair.aigerim.clone(),
        manner: Manner::Eds { container },
    };
    let tries = |id: &str, act| clerk.perform(&who, number, clerk::Request::page(id, act));
    assert!(tries("a", signs(record::Digest::of(b"anything"))).await.is_err());

    let kind = case::ActKind::SignContract;
    let before = clerk.to_sign(&who, number, kind).await.unwrap();
    let hand = authority.issue(&name("СЕЙТҚАЛИ АЙГЕРІМ"));
    let container = hand.sign(&before.bytes, clerk.office().now());
    let report = clerk.keep_signature(&who, number, kind, container).await.unwrap();
    assert!(report.own.is_some());
    let other = clerk::Who::new(affair.daulet.clone(), record::Assurance::Contact);
    let for_daulet = case::Act::SignContract {
        procedure: super::FIRST,
        signer: affair.daulet.clone(),
        manner: Manner::Eds { container: report.container },
    };
    let request = clerk::Request::page("b", for_daulet);
    assert!(clerk.perform(&other, number, request).await.is_err(), "brought by somebody else");
    let mut text = affair.view(&affair.saule).await.case.latest().unwrap().contract.clone().unwrap().text.unwrap();
    text.subject = "Басқа қарыз".into();
    let language = case::CaseLanguage::Both;
    affair.act(&affair.saule, case::Act::DrawUpContract { procedure: super::FIRST, language, until: None, text }).await;
    assert!(tries("c", signs(report.container)).await.is_err(), "the contract was drawn up again");
}
