//! Signing the agreement: by exchange of a signed copy, or on paper, entered by whoever saw it. A click signs nothing.

use super::matter::{Matter, Tried, went_well};
use super::signer_name;
use crate::app::{App, Signed};
use crate::components::{self as part, Tone};
use crate::fields::{self, Choice, Field};
use crate::filled::{Filled, Upload};
use crate::{Answer, Visit, page};
use axum::extract::{Path, State};
use axum::response::Response;
use case::{Act, ActKind, Capacity, Manner, Procedure, ProcedureKind, Signer};
use clerk::Failure;
use jiff::civil::Date;
use maud::{Markup, html};
use record::{Digest, PersonId};

/// How this person can bring a signature into the record.
enum Way {
    /// A signed copy of one's own (or of the one represented), exchanged with the others.
    Copy { signer: PersonId },
    /// The signature of somebody one saw sign on paper.
    Paper { of: Vec<(PersonId, String)> },
    /// A settlement is signed on paper or by EDS; nobody here has seen it.
    BringPaper,
}

impl Way {
    fn of(matter: &Matter, procedure: &Procedure) -> Self {
        let me = &matter.sheet.view.me;
        let helped: Vec<PersonId> = me
            .iter()
            .filter_map(|it| match it {
                Capacity::Assistant { of, .. } => Some(of.clone()),
                _ => None,
            })
            .collect();
        if matter.sheet.view.is_mediator() {
            return Self::Paper { of: missing(matter, procedure, None) };
        }
        if !helped.is_empty() {
            return Self::Paper { of: missing(matter, procedure, Some(&helped)) };
        }
        match procedure.kind {
            ProcedureKind::Mediation => {
                // Who acts for himself signs for himself; a representative for the one represented.
                let of = matter.helped().into_iter().next();
                Self::Copy { signer: of.unwrap_or_else(|| matter.sheet.view.person.clone()) }
            }
            ProcedureKind::Settlement | ProcedureKind::Participatory => Self::BringPaper,
        }
    }
}

/// Everybody whose signature is missing and who may give it: members of sides that have not signed, who represents
/// them, and the mediator. Within `only`, when a desk asks.
fn missing(matter: &Matter, procedure: &Procedure, only: Option<&[PersonId]>) -> Vec<(PersonId, String)> {
    let Some(agreement) = &procedure.agreement else { return vec![] };
    let mut found = vec![];
    for side in matter.case().settling_sides().into_iter().filter(|it| !agreement.is_signed_by(&Signer::Side(*it))) {
        for held in matter.case().active() {
            let stands = match &held.part {
                case::Part::Party { side: own } | case::Part::Representative { side: own, .. } => *own == side,
                _ => false,
            };
            if stands {
                found.push((held.person.clone(), matter.person(&held.person)));
            }
        }
    }
    if let Some(mediator) = procedure.mediator.as_ref().filter(|_| !agreement.is_signed_by(&Signer::Mediator)) {
        found.push((mediator.person.clone(), signer_name(matter, procedure, &Signer::Mediator)));
    }
    if let Some(only) = only {
        found.retain(|it| only.contains(&it.0));
    }
    found
}

fn to_sign(matter: &Matter) -> Result<&Procedure, Answer> {
    matter.agreed().filter(|it| it.agreement.is_some()).ok_or(Answer::NotFound)
}

/// `GET /cases/{number}/agreement/sign`
pub async fn form(
    State(app): State<App>,
    visit: Visit,
    signed: Signed,
    Path(number): Path<String>,
) -> Result<Response, Answer> {
    let matter = Matter::to_do(&app, &visit, &signed, &number, ActKind::SignAgreement).await?;
    shown(&app, &visit, &matter, &Tried::of(visit.typed()))
}

/// `POST /cases/{number}/agreement/sign`
pub async fn sign(
    State(app): State<App>,
    visit: Visit,
    signed: Signed,
    Path(number): Path<String>,
    filled: Filled,
) -> Result<Response, Answer> {
    let matter = Matter::open(&app, &visit, &signed, &number).await?;
    let procedure = to_sign(&matter)?;
    let mut tried = Tried::of(filled);
    let id = tried.filled.get("act_id").to_owned();
    let entered = match Way::of(&matter, procedure) {
        Way::Copy { signer } => by_copy(&app, &visit, &signed, &matter, &mut tried, signer).await?,
        Way::Paper { of } => by_paper(&app, &visit, &signed, &matter, &mut tried, &of).await?,
        Way::BringPaper => None,
    };
    let Some(entered) = entered.filter(|_| tried.is_well()) else { return shown(&app, &visit, &matter, &tried) };
    let act = Act::SignAgreement { procedure: procedure.no, signer: entered.signer.clone(), manner: entered.manner };
    // A desk signs for the very person it saw signing; a representative for the one represented.
    let for_whom = matter.helped().contains(&entered.signer).then(|| entered.signer.clone());
    let request = matter.request(&id, act, for_whom.clone()).on(entered.on);
    match matter.perform(&app, &signed, request).await {
        Ok(done) => {
            if let Some((digest, upload, media)) = entered.copy {
                let file = Placed { id: format!("{id}-copy"), digest, upload, media, for_whom };
                place(&app, &signed, &matter, procedure, file).await.map_err(|it| crate::app::answer(&visit, it))?;
            }
            Ok(went_well(&matter.address("/agreement"), "signed", &done))
        }
        Err(failure) => {
            tried.note(&visit, failure)?;
            shown(&app, &visit, &matter, &tried)
        }
    }
}

struct Entered {
    signer: PersonId,
    manner: Manner,
    on: Date,
    copy: Option<(Digest, Upload, &'static str)>,
}

async fn by_copy(
    app: &App,
    visit: &Visit,
    signed: &Signed,
    matter: &Matter,
    tried: &mut Tried,
    signer: PersonId,
) -> Result<Option<Entered>, Answer> {
    let words = visit.words();
    let proof = tried.filled.get("proof").to_owned();
    if proof.is_empty() {
        tried.wrong("proof", words.agreement_mistake_proof());
    }
    if !tried.filled.has("own", "yes") {
        tried.wrong("own", words.agreement_mistake_own());
    }
    let Some((copy, upload, media)) = kept(app, visit, signed, matter, tried).await? else {
        if tried.mistakes.of("file").is_none() {
            tried.wrong("file", words.agreement_mistake_file());
        }
        return Ok(None);
    };
    let manner = Manner::Exchange { copy, proof };
    Ok(Some(Entered { signer, manner, on: matter.sheet.today, copy: Some((copy, upload, media)) }))
}

async fn by_paper(
    app: &App,
    visit: &Visit,
    signed: &Signed,
    matter: &Matter,
    tried: &mut Tried,
    of: &[(PersonId, String)],
) -> Result<Option<Entered>, Answer> {
    let words = visit.words();
    let signer = of.iter().find(|it| it.0.0 == tried.filled.get("signer")).map(|it| it.0.clone());
    if signer.is_none() {
        tried.wrong("signer", words.agreement_mistake_signer());
    }
    let on = tried.filled.date("happened_on");
    match on {
        None => tried.wrong("happened_on", words.proposals_mistake_day()),
        Some(day) if day > matter.sheet.today => tried.wrong("happened_on", words.mistake_in_the_future()),
        Some(_) => {}
    }
    let copy = kept(app, visit, signed, matter, tried).await?;
    let (Some(signer), Some(on)) = (signer, on) else { return Ok(None) };
    Ok(Some(Entered { signer, manner: Manner::Paper, on, copy }))
}

/// The file of the form, kept; nothing when none was sent or the clerk did not take it.
async fn kept(
    app: &App,
    visit: &Visit,
    signed: &Signed,
    matter: &Matter,
    tried: &mut Tried,
) -> Result<Option<(Digest, Upload, &'static str)>, Answer> {
    let Some(upload) = tried.filled.upload("file").cloned() else { return Ok(None) };
    match app.clerk.keep_file(&signed.who, &matter.sheet.number, upload.bytes.clone()).await {
        Ok((digest, media)) => Ok(Some((digest, upload, media))),
        Err(failure) => {
            tried.note(visit, failure)?;
            Ok(None)
        }
    }
}

/// A kept file on its way into a room.
pub struct Placed {
    pub id: String,
    pub digest: Digest,
    pub upload: Upload,
    pub media: &'static str,
    pub for_whom: Option<PersonId>,
}

/// Puts a kept file into the joint room, where all who talk may read it.
pub async fn place(
    app: &App,
    signed: &Signed,
    matter: &Matter,
    procedure: &Procedure,
    file: Placed,
) -> Result<(), Failure> {
    let act = Act::AddFile {
        room: procedure.kind.talk_room(procedure.no),
        file: file.digest,
        name: file.upload.name,
        media: file.media.to_owned(),
        bytes: file.upload.bytes.len() as u64,
    };
    matter.perform(app, signed, matter.request(&file.id, act, file.for_whom)).await.map(drop)
}

fn shown(app: &App, visit: &Visit, matter: &Matter, tried: &Tried) -> Result<Response, Answer> {
    let words = visit.words();
    let procedure = to_sign(matter)?;
    let content = html! {
        (tried.trouble(matter.language))
        h1 { (words.agreement_sign_title()) }
        (part::banner(Tone::Plain, html! { p { (words.agreement_click_is_no_signature()) } }))
        p {
            a href=(matter.address("/agreement")) { (words.agreement_sign_read()) } " · "
            a href=(matter.address("/agreement/print")) { (words.agreement_print_link()) }
        }
        @if clerk::signs_personally(&matter.sheet.view.me) {
            (crate::pages::signatures::way(app, &matter.address("/sign/agreement"), words))
        }
        @match Way::of(matter, procedure) {
            Way::Copy { .. } => (copy_form(visit, matter, tried)),
            Way::Paper { of } => (paper_form(visit, matter, tried, &of)),
            Way::BringPaper => {
                p.lead { (words.agreement_sign_bring()) }
                (part::phone(visit))
            }
        }
    };
    let frame = visit.frame(words.agreement_sign_title()).back(matter.address("/agreement"), words.agreement_title());
    Ok(page(frame.status(tried.status()), content))
}

fn copy_form(visit: &Visit, matter: &Matter, tried: &Tried) -> Markup {
    let words = visit.words();
    let field = |name: &'static str, label: String| {
        Field::new(matter.language, name, label).filled(&tried.filled).mistakes(&tried.mistakes)
    };
    let law = law::cite("ML 27(1)").shown(crate::app::law_language(matter.language));
    html! {
        ol.steps {
            li { (words.agreement_sign_step_print()) }
            li { (words.agreement_sign_step_sign()) }
            li { (words.agreement_sign_step_send()) }
            li { (words.agreement_sign_step_upload()) }
        }
        p.source { (words.agreement_sign_law(law)) }
        (fields::upload_form(visit, &matter.address("/agreement/sign"), html! {
            (fields::act_id(&tried.filled))
            (file_field(visit, field("file", words.agreement_sign_file_label())))
            (field("proof", words.agreement_sign_proof_label()).hint(words.agreement_sign_proof_hint()).textarea(2))
            (field("own", words.agreement_sign_own_legend()).checkboxes(&[Choice::new("yes", words.agreement_sign_own())]))
            (part::actions(html! {
                (part::button(&words.agreement_sign_button()))
                (part::second_link(&matter.address("/agreement"), &words.shell_cancel()))
            }))
        }))
        p { (words.agreement_sign_or_desk()) }
    }
}

fn paper_form(visit: &Visit, matter: &Matter, tried: &Tried, of: &[(PersonId, String)]) -> Markup {
    let words = visit.words();
    let field = |name: &'static str, label: String| {
        Field::new(matter.language, name, label).filled(&tried.filled).mistakes(&tried.mistakes)
    };
    let people: Vec<Choice> = of.iter().map(|(person, name)| Choice::new(person.0.clone(), name.clone())).collect();
    html! {
        p.lead { (words.agreement_paper_lead()) }
        @if people.is_empty() {
            (part::empty(&words.agreement_paper_nobody(), None))
        } @else {
            (fields::upload_form(visit, &matter.address("/agreement/sign"), html! {
                (fields::act_id(&tried.filled))
                (field("signer", words.agreement_paper_signer_label()).radios(&people))
                (field("happened_on", words.agreement_paper_day_label()).date())
                (file_field(visit, field("file", words.agreement_paper_file_label()).optional()))
                (part::actions(html! {
                    (part::button(&words.agreement_paper_button()))
                    (part::second_link(&matter.address("/agreement"), &words.shell_cancel()))
                }))
            }))
        }
    }
}

/// The field of the signed copy, given as it is or said to be left out at will.
fn file_field(visit: &Visit, field: Field<'_>) -> Markup {
    field.file("PDF, JPEG, PNG", ".pdf,.jpg,.jpeg,.png", visit.site().megabytes as i64)
}
