//! The bundle of a case: what was signed by EDS, the signatures, certificates and lists, what was found, and the record as its
//! reader may see it, in one archive that is checked without this office: by `kelisim verify-bundle`, or with OpenSSL.

use crate::{CaseNumber, Clerk, Failure, KeptFile, SignatureReport, Who};
use case::{Fact, Manner};
use record::Digest;
use signing::archive::{self, Part};
use words::Language;

/// What was found, in the archive: one entry a signature.
pub const FINDINGS: &str = "findings.json";
/// The record, as its reader may see it.
pub const RECORD: &str = "record.json";

impl Clerk {
    /// The bundle for somebody who reads signatures of the case.
    ///
    /// # Errors
    /// Not found for a stranger, and where nothing was signed by EDS.
    pub async fn bundle(&self, who: &Who, number: &CaseNumber) -> Result<KeptFile, Failure> {
        let sheet = self.sheet(who, number).await?;
        let mut containers: Vec<Digest> = sheet.view.lines.iter().filter_map(|it| container(&it.fact)).collect();
        containers.dedup();
        if containers.is_empty() {
            return Err(Failure::NotFound);
        }
        let mut parts: Vec<Part> = vec![("CHECK.txt".to_owned(), how().into_bytes())];
        let mut reports: Vec<SignatureReport> = vec![];
        for digest in &containers {
            let report = self.signature(who, number, digest).await?;
            for (folder, ending, digest) in
                [("documents", "json", report.document), ("signatures", "p7s", report.container)]
            {
                let file = self.store.file(&digest).await?.ok_or(Failure::NotFound)?;
                add(&mut parts, format!("{folder}/{digest}.{ending}"), file.bytes);
            }
            for certificate in report.findings.iter().flat_map(|it| &it.certificates) {
                add(&mut parts, format!("certificates/{}.cer", Digest::of(certificate)), certificate.clone());
            }
            reports.push(report);
        }
        let trust = self.office.trust();
        for list in &trust.lists {
            add(&mut parts, format!("lists/{}.crl", Digest::of(list.der())), list.der().to_vec());
        }
        for answer in &trust.answers {
            add(&mut parts, format!("answers/{}.ocsp", Digest::of(answer.der())), answer.der().to_vec());
        }
        let unsaid = |why: serde_json::Error| Failure::Broken(why.to_string());
        add(&mut parts, FINDINGS.to_owned(), serde_json::to_vec_pretty(&reports).map_err(unsaid)?);
        let record = self.export(who, number).await?;
        add(&mut parts, RECORD.to_owned(), serde_json::to_vec_pretty(&record).map_err(unsaid)?);
        let bytes = archive::write(&parts);
        Ok(KeptFile { name: format!("{number}-signatures.zip"), media: "application/zip".to_owned(), bytes })
    }
}

fn container(fact: &Fact) -> Option<Digest> {
    match fact {
        Fact::ContractSigned { manner: Manner::Eds { container }, .. }
        | Fact::AgreementSigned { manner: Manner::Eds { container }, .. } => Some(*container),
        _ => None,
    }
}

/// Two signatures have one document, and people of one authority its certificate.
fn add(parts: &mut Vec<Part>, name: String, bytes: Vec<u8>) {
    if !parts.iter().any(|it| it.0 == name) {
        parts.push((name, bytes));
    }
}

/// How to check it all without this office, in every language.
fn how() -> String {
    let said: Vec<String> = Language::ALL.iter().map(|it| it.words().signatures_bundle_how()).collect();
    said.join("\n\n")
}
