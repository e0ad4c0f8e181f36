//! Electronic digital signatures: the document that is signed, the check of what comes back, and what is kept of it.
//!
//! Everybody signs the same bytes: what was agreed, with a number drawn once for this version, so that no signature made
//! for something else fits. The law judges what the check found; a signature that was not checked here does not count.

use crate::{CaseNumber, Clerk, Failure, KeptFile, What, Who, secrets};
use case::{Act, ActKind, Capacity, Case, Fact, Manner, Procedure, ProcedureNo, Room};
use jiff::{SignedDuration, Timestamp};
use law::Eds;
use record::{Digest, PersonId};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use signing::{Finding, Trust};
use std::sync::Arc;

/// The largest container of signatures, in bytes: the document stands beside it.
const MAX_CONTAINER_BYTES: usize = 4 * 1024 * 1024;
const CONTAINER_MEDIA: &str = "application/pkcs7-signature";
const DOCUMENT_MEDIA: &str = "application/json";

/// The bytes that are signed.
#[derive(Clone, Debug)]
pub struct ToSign {
    pub procedure: ProcedureNo,
    pub bytes: Vec<u8>,
    pub digest: Digest,
}

/// What was found when a signature came in, as it is kept.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct SignatureReport {
    pub document: Digest,
    pub container: Digest,
    pub at: Timestamp,
    pub by: PersonId,
    pub findings: Vec<Finding>,
    /// Which of them is that of the one who brought it; `None` when there is none.
    pub own: Option<usize>,
}

impl Clerk {
    /// Whether this office can check electronic signatures: it was told whom to trust.
    pub fn checks_signatures(&self) -> bool {
        !self.office.trust().roots.is_empty()
    }

    /// The document somebody would sign now.
    ///
    /// # Errors
    /// Not found for a stranger and where nothing is to be signed; the law's refusal when it is not open to the person.
    pub async fn to_sign(&self, who: &Who, number: &CaseNumber, kind: ActKind) -> Result<ToSign, Failure> {
        self.may_begin(who, number, kind).await?;
        let opened = self.read(&number.book()).await?.ok_or(Failure::NotFound)?;
        let procedure = latest(&opened.case, kind).ok_or(Failure::NotFound)?;
        let bytes = self.document(number, &opened.case, procedure, kind).await?.ok_or(Failure::NotFound)?;
        Ok(ToSign { procedure: procedure.no, digest: Digest::of(&bytes), bytes })
    }

    /// Checks what a person signed and keeps it, so that an act can enter it. What does not count is kept too: the person is
    /// told why.
    ///
    /// # Errors
    /// As [`Clerk::to_sign`]; a mistake when it is no container of signatures, or the office trusts nobody.
    pub async fn keep_signature(
        &self,
        who: &Who,
        number: &CaseNumber,
        kind: ActKind,
        container: Vec<u8>,
    ) -> Result<SignatureReport, Failure> {
        let to_sign = self.to_sign(who, number, kind).await?;
        self.limit(&format!("signatures/{}", who.person), 50, SignedDuration::from_hours(24)).await?;
        if container.is_empty() || !self.checks_signatures() {
            return Err(Failure::mistake("container", What::Empty));
        }
        if container.len() > MAX_CONTAINER_BYTES {
            return Err(Failure::mistake("container", What::TooLarge));
        }
        let opened = self.read(&number.book()).await?.ok_or(Failure::NotFound)?;
        let report = self.checked(&opened.case, &who.person, &to_sign.bytes, &container)?;
        let room = Room::Joint(to_sign.procedure).id();
        for (bytes, media, name) in
            [(to_sign.bytes, DOCUMENT_MEDIA, "document.json"), (container, CONTAINER_MEDIA, "signature.p7s")]
        {
            let digest = self.store.put_file(bytes, media).await?;
            // It lies with the room it belongs to, so that it is erased with it; nobody reads it by that alone.
            let place = store::FilePlace {
                book: number.book(),
                room: room.clone(),
                digest,
                name: name.to_owned(),
                by: who.person.clone(),
                at: report.at,
                media_type: media.to_owned(),
                length: 0,
            };
            self.store.place_file(&place).await?;
        }
        let told = serde_json::to_value(&report).expect("what was found is plain data");
        self.store.put_office(&noted(number, &who.person, &report.container), &told).await?;
        Ok(report)
    }

    fn checked(
        &self,
        case: &Case,
        person: &PersonId,
        document: &[u8],
        container: &[u8],
    ) -> Result<SignatureReport, Failure> {
        let at = self.office.now();
        let findings = signing::verify(container, document, &self.office.trust(), at)
            .map_err(|_| Failure::mistake("container", What::UnknownKind))?;
        // Of several signatures in one container the newest that is the signer's own and holds.
        let own = |valid: bool| findings.iter().rposition(|it| it.is_valid() == valid && is_own(case, person, it));
        let own = own(true).or_else(|| own(false));
        let (document, container) = (Digest::of(document), Digest::of(container));
        Ok(SignatureReport { document, container, at, by: person.clone(), findings, own })
    }

    /// What the law is told of the signature an act brings: checked now, against the case as it stands now.
    pub(crate) async fn eds(
        &self,
        who: &Who,
        number: &CaseNumber,
        case: &Case,
        act: &Act,
    ) -> Result<Option<Eds>, Failure> {
        let (Act::SignContract { procedure, manner: Manner::Eds { container }, .. }
        | Act::SignAgreement { procedure, manner: Manner::Eds { container }, .. }) = act
        else {
            return Ok(None);
        };
        // Whoever knows no more than a digest has signed nothing.
        let (true, Some(procedure)) =
            (self.store.office(&noted(number, &who.person, container)).await?.is_some(), case.procedure(*procedure))
        else {
            return Ok(None);
        };
        let Some(file) = self.store.file(container).await? else { return Ok(None) };
        let Some(document) = self.document(number, case, procedure, act.kind()).await? else { return Ok(None) };
        let Ok(report) = self.checked(case, &who.person, &document, &file.bytes) else { return Ok(None) };
        let genuine = match report.own {
            Some(at) => report.findings[at].is_valid(),
            None => report.findings.iter().any(Finding::is_valid),
        };
        Ok(Some(Eds { genuine, own: report.own.is_some() }))
    }

    /// What was found about a signature of a case, for whoever reads that it was given, or brought it.
    ///
    /// # Errors
    /// Not found for everybody else.
    pub async fn signature(
        &self,
        who: &Who,
        number: &CaseNumber,
        container: &Digest,
    ) -> Result<SignatureReport, Failure> {
        let sheet = self.sheet(who, number).await?;
        let signer = sheet.view.lines.iter().find_map(|it| match &it.fact {
            Fact::ContractSigned { person, manner: Manner::Eds { container: held }, .. }
            | Fact::AgreementSigned { person, manner: Manner::Eds { container: held }, .. }
                if held == container =>
            {
                Some(person.clone())
            }
            _ => None,
        });
        for person in signer.into_iter().chain([who.person.clone()]) {
            if let Some(told) = self.store.office(&noted(number, &person, container)).await? {
                return serde_json::from_value(told).map_err(|why| Failure::Broken(why.to_string()));
            }
        }
        Err(Failure::NotFound)
    }

    /// The container, or the document that was signed, to save it (Digital Code 50(3)(5)).
    ///
    /// # Errors
    /// Not found for whoever may not read the signature.
    pub async fn signed_file(
        &self,
        who: &Who,
        number: &CaseNumber,
        container: &Digest,
        part: SignedPart,
    ) -> Result<KeptFile, Failure> {
        let report = self.signature(who, number, container).await?;
        let (digest, name) = match part {
            SignedPart::Document => (report.document, format!("{number}.json")),
            SignedPart::Container => (report.container, format!("{number}.json.p7s")),
        };
        let file = self.store.file(&digest).await?.ok_or(Failure::NotFound)?;
        Ok(KeptFile { name, media: file.media_type, bytes: file.bytes })
    }

    /// The one place that says which bytes are signed: what was agreed and by whom, in canonical JSON (RFC 8785), with the
    /// number drawn for this version. `None` when the text was erased.
    async fn document(
        &self,
        number: &CaseNumber,
        case: &Case,
        procedure: &Procedure,
        kind: ActKind,
    ) -> Result<Option<Vec<u8>>, Failure> {
        let Some((what, version, content)) = content(procedure, kind) else { return Ok(None) };
        let key = format!("to-sign/{number}/{}/{what}/{version}", procedure.no.0);
        let nonce = self.store.keep_office(&key, &secrets::token().into()).await?;
        let document = json!({
            "kelisim": "document to sign 1",
            "document": what,
            "version": version,
            "case": number.0,
            "procedure": procedure.no.0,
            "kind": procedure.kind,
            "sides": sides(case),
            "mediator": procedure.mediator.as_ref().map(|it| case.name_of(&it.person)),
            "content": content,
            "nonce": nonce,
        });
        let text = record::canonical(&document).map_err(|why| Failure::Broken(why.to_string()))?;
        Ok(Some(text.into_bytes()))
    }
}

/// One of the two files of a signature.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SignedPart {
    Document,
    Container,
}

impl crate::Office {
    /// Whom this office trusts with certificates. Nobody, until it is told.
    pub fn trust(&self) -> Arc<Trust> {
        self.trust.read().unwrap_or_else(std::sync::PoisonError::into_inner).clone()
    }

    /// Tells it anew: roots change seldom, lists of revoked certificates every day.
    pub fn trusts(&self, trust: Trust) {
        *self.trust.write().unwrap_or_else(std::sync::PoisonError::into_inner) = Arc::new(trust);
    }
}

/// Under which name the office keeps what it found about a signature that this person brought.
fn noted(number: &CaseNumber, person: &PersonId, container: &Digest) -> String {
    format!("signature/{number}/{person}/{container}")
}

fn latest(case: &Case, kind: ActKind) -> Option<&Procedure> {
    let has = |it: &&Procedure| match kind {
        ActKind::SignContract => it.contract.is_some(),
        _ => it.agreement.is_some(),
    };
    case.procedures.iter().rev().find(has)
}

/// What is signed, without the signatures: its kind, its version, its text.
fn content(procedure: &Procedure, kind: ActKind) -> Option<(&'static str, String, Value)> {
    if kind == ActKind::SignContract {
        let it = procedure.contract.as_ref()?;
        let content = json!({ "drawn_up_on": it.drawn_up_on, "language": it.language, "until": it.until,
            "free_of_charge": it.free_of_charge, "text": it.text.as_ref()? });
        // A contract that is drawn up again is another one, though it has no number.
        let version = Digest::of(content.to_string().as_bytes()).to_string();
        return Some(("mediation-contract", version, content));
    }
    let it = procedure.agreement.as_ref()?;
    let content = json!({ "drawn_up_on": it.drawn_up_on, "language": it.language, "prevailing": it.prevailing,
        "place": it.place, "terms": it.terms.as_ref()? });
    Some(("agreement", it.version.to_string(), content))
}

fn sides(case: &Case) -> Value {
    let member = |it: &PersonId| json!({ "name": case.name_of(it), "number": number_of(case, it) });
    let side = |no: &case::SideNo| {
        let side = case.side(*no)?;
        let members: Vec<Value> = side.members.iter().map(member).collect();
        Some(json!({ "side": no.0, "role": side.role, "members": members }))
    };
    case.settling_sides().iter().filter_map(side).collect()
}

fn number_of<'a>(case: &'a Case, person: &PersonId) -> Option<&'a str> {
    case.details.get(person).and_then(|it| it.id_number.as_ref()).map(case::IdNumber::as_str)
}

/// Whether the certificate is that person's: by the IIN or BIN where the case has one, by the name where it has none.
fn is_own(case: &Case, person: &PersonId, finding: &Finding) -> bool {
    let Some(holder) = &finding.holder else { return false };
    if let Some(number) = number_of(case, person) {
        return holder.has_number(number);
    }
    let words = |text: &str| -> Vec<String> {
        let parts = text.split(|it: char| !it.is_alphanumeric()).filter(|it| !it.is_empty());
        parts.map(str::to_uppercase).collect()
    };
    let known = words(case.name_of(person).unwrap_or_default());
    let named = words(&holder.name);
    // Surname and name must be there; a certificate adds the patronymic, a case a title.
    named.len() >= 2 && named.iter().take(2).all(|it| known.contains(it))
}

/// Whether this person signs here by own hand, and does not only write for others.
pub fn signs_personally(me: &[Capacity]) -> bool {
    let signs = |it: &Capacity| {
        matches!(it, Capacity::Party { .. } | Capacity::Representative { .. } | Capacity::Mediator { .. })
    };
    me.iter().any(signs)
}
