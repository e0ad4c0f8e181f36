//! Signing by electronic digital signature: the document first, then an explicit confirmation, then what was found about it
//! (Digital Code 50(3), (4)). Through NCALayer where the script runs; by a container made elsewhere everywhere.

use crate::components::{self as part, Tone};
use crate::fields::{Choice, Field, act_id, error_summary, hidden, upload_form};
use crate::filled::{Filled, Mistakes};
use crate::pages::case::{Opened, Trouble};
use crate::pages::papers;
use crate::{Answer, app, page};
use axum::body::Body;
use axum::extract::Path;
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Redirect, Response};
use case::{Act, ActKind, Manner};
use clerk::{Failure, KeptFile, SignatureReport, SignedPart, ToSign, What};
use documents::PaperKind;
use maud::{Markup, html};
use record::Digest;
use signing::{Finding, Flaw, Remark, Status};

const KINDS: &str = "CMS, P7S, SIG";
const ACCEPT: &str = ".cms,.p7s,.p7m,.sig,.pem,.txt";
const MEGABYTES: i64 = 4;

/// As the site's policy, and the one connection this page needs: to the signing program on the reader's own machine.
const POLICY: &str = "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; \
    connect-src 'self' wss://127.0.0.1:13579; form-action 'self'; frame-ancestors 'none'; base-uri 'none'";

/// What is signed on this page: told by its address.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Signed {
    Contract,
    Agreement,
}

impl Signed {
    fn of(name: &str) -> Result<Self, Answer> {
        match name {
            "contract" => Ok(Self::Contract),
            "agreement" => Ok(Self::Agreement),
            _ => Err(Answer::NotFound),
        }
    }

    fn kind(self) -> ActKind {
        if self == Self::Contract { ActKind::SignContract } else { ActKind::SignAgreement }
    }

    fn name(self) -> &'static str {
        if self == Self::Contract { "contract" } else { "agreement" }
    }
}

/// The way to this page from the others, where the office can check signatures.
pub fn way(opened: &app::App, address: &str, words: &words::Words) -> Markup {
    html! {
        @if opened.clerk.checks_signatures() {
            h2 { (words.signatures_way_title()) }
            p { (words.signatures_way_lead()) }
            (part::actions(html! { (part::button_link(address, &words.signatures_way_link())) }))
        }
    }
}

/// `GET /cases/{number}/sign/{paper}`
pub async fn show(opened: Opened, Path((_, name)): Path<(String, String)>) -> Result<Response, Answer> {
    let signed = Signed::of(&name)?;
    let to_sign = to_sign(&opened, signed).await?;
    let shown = paper(&opened, signed).await;
    Ok(form(&opened, signed, (&to_sign, &shown), &Filled::default(), &Trouble::default()))
}

async fn to_sign(opened: &Opened, signed: Signed) -> Result<ToSign, Answer> {
    if !opened.app.clerk.checks_signatures() {
        return Err(Answer::NotFound);
    }
    let found = opened.app.clerk.to_sign(&opened.signed.who, &opened.sheet.number, signed.kind()).await;
    found.map_err(|failure| app::answer(&opened.visit, failure))
}

fn form(
    opened: &Opened,
    signed: Signed,
    (to_sign, shown): (&ToSign, &Markup),
    filled: &Filled,
    trouble: &Trouble,
) -> Response {
    let (words, language) = (opened.words(), opened.language());
    let address = format!("{}/sign/{}", opened.address(), signed.name());
    let field = |name: &'static str, label: String| {
        Field::new(language, name, label).filled(filled).mistakes(&trouble.mistakes)
    };
    let content = html! {
        h1 { (words.signatures_title()) }
        (error_summary(language, &trouble.mistakes))
        @if let Some(refused) = &trouble.refused { (part::refusal_box(language, refused)) }
        p.lead { (words.signatures_lead()) }
        h2 { (words.signatures_document()) }
        (shown)
        p { (words.signatures_bytes()) " " a href={ (address) "/document" } { (words.signatures_save_document()) } }
        p.small { (words.signatures_digest(to_sign.digest.to_string())) }
        h2 { (words.signatures_sign()) }
        (upload_form(&opened.visit, &address, html! {
            (act_id(filled))
            (field("confirmed", words.signatures_confirm_legend())
                .checkboxes(&[Choice::new("yes", words.signatures_confirm())]))
            div #eds hidden data-document=(base64(&to_sign.bytes)) data-lang=(language.code()) {
                (part::actions(html! {
                    button.button #eds-sign type="button" { (words.signatures_layer_button()) }
                }))
                p #eds-busy role="status" hidden { (words.signatures_layer_busy()) }
                p #eds-confirm role="status" hidden { (words.signatures_mistake_confirm()) }
                p #eds-absent role="status" hidden { (words.signatures_layer_absent()) }
                p #eds-cancelled role="status" hidden { (words.signatures_layer_cancelled()) }
                p #eds-failed role="status" hidden { (words.signatures_layer_failed()) }
            }
            (hidden("made", ""))
            h3 { (words.signatures_elsewhere()) }
            ol.steps {
                li { (words.signatures_elsewhere_save()) }
                li { (words.signatures_elsewhere_sign()) }
                li { (words.signatures_elsewhere_bring()) }
            }
            (Field::new(language, "container", words.signatures_container()).optional().mistakes(&trouble.mistakes)
                .file(KINDS, ACCEPT, MEGABYTES))
            (part::actions(html! {
                (part::button(&words.signatures_button()))
                (part::second_link(&format!("{}/{}", opened.address(), signed.name()), &words.shell_cancel()))
            }))
        }))
        p.small { (words.signatures_law()) }
    };
    let status = match (&trouble.refused, trouble.mistakes.is_empty()) {
        (Some(_), _) => StatusCode::CONFLICT,
        (None, false) => StatusCode::UNPROCESSABLE_ENTITY,
        (None, true) => StatusCode::OK,
    };
    let frame = opened.visit.frame(words.signatures_title()).status(status).script("signing.js");
    let back = format!("{}/{}", opened.address(), signed.name());
    let mut response = page(frame.back(back, words.case_back()), content);
    response.headers_mut().insert(header::CONTENT_SECURITY_POLICY, HeaderValue::from_static(POLICY));
    response
}

/// The paper as everybody reads it, before anything is signed.
async fn paper(opened: &Opened, signed: Signed) -> Markup {
    let kind = match signed {
        Signed::Contract => PaperKind::Contract,
        Signed::Agreement => PaperKind::Agreement,
    };
    let document = papers::unsigned(&opened.app, &opened.sheet, kind).await;
    html! { @if let Some(document) = document { (crate::papers::shown(&document)) } }
}

/// `GET /cases/{number}/sign/{paper}/document`: the very bytes.
pub async fn document(opened: Opened, Path((_, name)): Path<(String, String)>) -> Result<Response, Answer> {
    let to_sign = to_sign(&opened, Signed::of(&name)?).await?;
    let name = format!("{}-{name}.json", opened.sheet.number);
    Ok(saved(KeptFile { name, media: "application/json".to_owned(), bytes: to_sign.bytes }))
}

/// `POST /cases/{number}/sign/{paper}`
pub async fn sign(opened: Opened, Path((_, name)): Path<(String, String)>, filled: Filled) -> Result<Response, Answer> {
    let signed = Signed::of(&name)?;
    let to_sign = to_sign(&opened, signed).await?;
    let words = opened.words();
    let mut mistakes = Mistakes::default();
    if !filled.has("confirmed", "yes") {
        mistakes.add("confirmed", words.signatures_mistake_confirm());
    }
    let made = filled.get("made").as_bytes().to_vec();
    let container = filled.upload("container").map(|it| it.bytes.clone()).filter(|it| !it.is_empty());
    let container = container.or_else(|| Some(made).filter(|it| !it.is_empty()));
    if container.is_none() {
        mistakes.add("container", words.signatures_mistake_container());
    }
    let shown = paper(&opened, signed).await;
    let again = |trouble: &Trouble| Ok(form(&opened, signed, (&to_sign, &shown), &filled, trouble));
    let (Some(container), true) = (container, mistakes.is_empty()) else {
        return again(&Trouble { mistakes, refused: None });
    };
    let (who, number) = (&opened.signed.who, &opened.sheet.number);
    let report = match opened.app.clerk.keep_signature(who, number, signed.kind(), container).await {
        Ok(report) => report,
        Err(Failure::Mistake(it)) if it.what == What::UnknownKind => {
            mistakes.add("container", words.signatures_mistake_kind());
            return again(&Trouble { mistakes, refused: None });
        }
        Err(failure) => return again(&opened.trouble(failure)?),
    };
    let signer = opened.own_party().unwrap_or_else(|| who.person.clone());
    let (procedure, manner) = (to_sign.procedure, Manner::Eds { container: report.container });
    let act = match signed {
        Signed::Contract => Act::SignContract { procedure, signer, manner },
        Signed::Agreement => Act::SignAgreement { procedure, signer, manner },
    };
    match opened.app.clerk.perform(who, number, opened.request(&opened.id(&filled)?, act)).await {
        Ok(_) => {
            let address = format!("{}/signatures/{}", opened.address(), report.container);
            Ok(Redirect::to(&address).into_response())
        }
        Err(Failure::Refused(refusal)) => {
            Ok(refused(&opened, signed, &report, &app::refused(opened.language(), &refusal)))
        }
        Err(failure) => again(&opened.trouble(failure)?),
    }
}

/// Why it does not count, and how to go on.
fn refused(opened: &Opened, signed: Signed, report: &SignatureReport, refused: &crate::Refused) -> Response {
    let words = opened.words();
    let content = html! {
        h1 { (words.signatures_refused_title()) }
        (part::refusal_box(opened.language(), refused))
        (findings(opened, report))
        (part::actions(html! {
            (part::button_link(&format!("{}/sign/{}", opened.address(), signed.name()), &words.signatures_again()))
        }))
    };
    opened.page(&words.signatures_refused_title(), StatusCode::CONFLICT, content)
}

/// `GET /cases/{number}/signatures/{digest}`: who, when, by which certificate, valid or why not.
pub async fn result(opened: Opened, Path((_, digest)): Path<(String, String)>) -> Result<Response, Answer> {
    let report = report(&opened, &digest).await?;
    let words = opened.words();
    let address = format!("{}/signatures/{digest}", opened.address());
    let content = html! {
        h1 { (words.signatures_result_title()) }
        p.lead { (words.signatures_result_lead(moment(&opened, report.at))) }
        (findings(&opened, &report))
        h2 { (words.signatures_keep_title()) }
        ul {
            li { a href={ (address) "/document" } { (words.signatures_save_document()) } }
            li { a href={ (address) "/container" } { (words.signatures_save_container()) } }
            li { a href={ (opened.address()) "/signatures" } { (words.signatures_save_bundle()) } }
        }
        p.small { (words.signatures_digest(report.document.to_string())) }
        p { (words.signatures_check_elsewhere()) }
        pre { "openssl cms -verify -binary -inform DER -in signature.p7s -content document.json -CAfile roots.pem" }
    };
    Ok(opened.page(&words.signatures_result_title(), StatusCode::OK, content))
}

async fn report(opened: &Opened, digest: &str) -> Result<SignatureReport, Answer> {
    let digest = Digest::from_hex(digest).ok_or(Answer::NotFound)?;
    let found = opened.app.clerk.signature(&opened.signed.who, &opened.sheet.number, &digest).await;
    found.map_err(|failure| app::answer(&opened.visit, failure))
}

/// `GET /cases/{number}/signatures/{digest}/{part}`
pub async fn save(opened: Opened, Path((_, digest, part)): Path<(String, String, String)>) -> Result<Response, Answer> {
    let part = match part.as_str() {
        "document" => SignedPart::Document,
        "container" => SignedPart::Container,
        _ => return Err(Answer::NotFound),
    };
    let digest = Digest::from_hex(&digest).ok_or(Answer::NotFound)?;
    let found = opened.app.clerk.signed_file(&opened.signed.who, &opened.sheet.number, &digest, part).await;
    Ok(saved(found.map_err(|failure| app::answer(&opened.visit, failure))?))
}

/// `GET /cases/{number}/signatures`: everything that was signed here, to keep and to check elsewhere.
pub async fn bundle(opened: Opened) -> Result<Response, Answer> {
    let found = opened.app.clerk.bundle(&opened.signed.who, &opened.sheet.number).await;
    Ok(saved(found.map_err(|failure| app::answer(&opened.visit, failure))?))
}

/// Always saved, never shown as part of this site. The names are ours: a case's number and a kind.
fn saved(file: KeptFile) -> Response {
    let disposition = HeaderValue::from_str(&format!("attachment; filename=\"{}\"", file.name));
    let headers = [
        (header::CONTENT_TYPE, HeaderValue::from_str(&file.media).unwrap_or(HeaderValue::from_static("text/plain"))),
        (header::CONTENT_DISPOSITION, disposition.unwrap_or(HeaderValue::from_static("attachment"))),
        (header::CONTENT_SECURITY_POLICY, HeaderValue::from_static("sandbox; default-src 'none'")),
    ];
    (headers, Body::from(file.bytes)).into_response()
}

fn findings(opened: &Opened, report: &SignatureReport) -> Markup {
    html! { @for it in &report.findings { (finding(opened, it)) } }
}

fn finding(opened: &Opened, it: &Finding) -> Markup {
    let words = opened.words();
    let holder = it.holder.clone().unwrap_or_default();
    let unknown = || words.signatures_unknown();
    let text = |value: Option<String>| html! { (value.filter(|it| !it.is_empty()).unwrap_or_else(unknown)) };
    let valid =
        it.certificate_valid.map(|(from, to)| words.signatures_from_to(moment(opened, from), moment(opened, to)));
    let revocation = match it.revocation {
        Status::Good => words.signatures_not_revoked(),
        Status::Revoked(since) => words.signatures_revoked(moment(opened, since)),
        Status::Unknown => words.signatures_revocation_unknown(),
    };
    let proof = match &it.stamp {
        Some(stamp) => words.signatures_stamped(moment(opened, stamp.at), stamp.authority.name.clone()),
        None => words.signatures_not_stamped(),
    };
    let mut rows = vec![(words.signatures_holder(), text(Some(holder.name)))];
    rows.extend(holder.iin.map(|it| (words.signatures_iin(), html! { (it) })));
    rows.extend(holder.organisation.map(|it| (words.signatures_organisation(), html! { (it) })));
    rows.extend(holder.bin.map(|it| (words.signatures_bin(), html! { (it) })));
    rows.extend([
        (words.signatures_issuer(), text(Some(it.issuer.clone()))),
        (words.signatures_serial(), text(Some(it.serial.clone()))),
        (words.signatures_valid(), text(valid)),
        (words.signatures_algorithm(), html! { (it.algorithm) }),
        (words.signatures_claimed(), text(it.claimed_at.map(|it| moment(opened, it)))),
        (words.signatures_proof(), html! { (proof) }),
        (words.signatures_revocation(), html! { (revocation) }),
    ]);
    html! {
        section {
            h2 {
                @match it.is_valid() {
                    true => (part::tag(Tone::Done, &words.signatures_is_valid())),
                    false => (part::tag(Tone::Warn, &words.signatures_is_not_valid())),
                }
            }
            @if !it.flaws.is_empty() { ul { @for flaw in &it.flaws { li { (said(opened, flaw)) } } } }
            (part::facts(&rows))
            @for it in it.remarks.iter().filter(|it| **it == Remark::StampWorthless) {
                @if *it == Remark::StampWorthless { p { (words.signatures_stamp_worthless()) } }
            }
        }
    }
}

/// Why a signature does not count, in a sentence.
fn said(opened: &Opened, flaw: &Flaw) -> String {
    let words = opened.words();
    match flaw {
        Flaw::AnotherDocument => words.signatures_flaw_another_document(),
        Flaw::DocumentChanged => words.signatures_flaw_document_changed(),
        Flaw::SignatureWrong => words.signatures_flaw_signature_wrong(),
        Flaw::AttributesWrong => words.signatures_flaw_attributes_wrong(),
        Flaw::CertificateMissing => words.signatures_flaw_certificate_missing(),
        Flaw::AnotherCertificate => words.signatures_flaw_another_certificate(),
        Flaw::NotYetValid => words.signatures_flaw_not_yet_valid(),
        Flaw::Expired => words.signatures_flaw_expired(),
        Flaw::NotTrusted => words.signatures_flaw_not_trusted(),
        Flaw::AuthorityUnfit => words.signatures_flaw_authority_unfit(),
        Flaw::NotForSigning => words.signatures_flaw_not_for_signing(),
        Flaw::AnotherPolicy => words.signatures_flaw_another_policy(),
        Flaw::Revoked(since) => words.signatures_flaw_revoked(moment(opened, *since)),
        Flaw::RevocationUnknown => words.signatures_flaw_revocation_unknown(),
        Flaw::OldGost => words.signatures_flaw_old_gost(),
        Flaw::UnknownAlgorithm(name) => words.signatures_flaw_unknown_algorithm(name.clone()),
    }
}

fn moment(opened: &Opened, at: jiff::Timestamp) -> String {
    words::date_time_with_year(opened.app.clerk.office().local(at), opened.language())
}

fn base64(bytes: &[u8]) -> String {
    const LETTERS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut out = String::with_capacity(bytes.len().div_ceil(3) * 4);
    for chunk in bytes.chunks(3) {
        let held = chunk.iter().fold(0u32, |held, it| held << 8 | u32::from(*it)) << (8 * (3 - chunk.len()));
        for at in 0..4 {
            let letter = LETTERS[(held >> (18 - 6 * at) & 63) as usize];
            out.push(if at > chunk.len() { '=' } else { char::from(letter) });
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::base64;

    #[test]
    fn base64_is_what_everybody_writes() {
        for (bytes, text) in [("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foobar", "Zm9vYmFy")] {
            assert_eq!(base64(bytes.as_bytes()), text);
        }
    }
}
