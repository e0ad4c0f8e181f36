//! Performance: every duty of a concluded agreement by its date, what was reported, confirmed, disputed, and what
//! follows on a breach.

use crate::app::{App, Signed};
use crate::components::{self as part, Tone};
use crate::fields::{self, Field};
use crate::filled::Filled;
use crate::pages::agreement::matter::{Matter, Noted, Tried, went_well};
use crate::pages::agreement::signing;
use crate::pages::proposals::terms;
use crate::{Answer, Visit, page};
use axum::extract::{Path, Query, State};
use axum::response::Response;
use case::{Act, ActKind, Deed, Duty, DutyStatus, Procedure, ProcedureNo, Tiyn};
use maud::{Markup, html};

/// `GET /cases/{number}/duties`
pub async fn list(
    State(app): State<App>,
    visit: Visit,
    signed: Signed,
    Path(number): Path<String>,
    Query(noted): Query<Noted>,
) -> Result<Response, Answer> {
    let matter = Matter::open(&app, &visit, &signed, &number).await?;
    let words = visit.words();
    let with_duties = || matter.case().procedures.iter().rev().filter(|it| !it.duties.is_empty());
    let calendar = &app.clerk.calendar();
    let content = html! {
        (noted.banner(matter.language))
        h1 { (words.duties_title()) }
        @if with_duties().next().is_none() {
            (part::empty(&words.duties_empty(), Some((&matter.address("/agreement"), &words.duties_empty_way()))))
        } @else {
            p.lead { (words.duties_lead()) }
        }
        (next(&matter))
        @for procedure in with_duties() { (of_procedure(&matter, procedure, calendar)) }
    };
    Ok(page(matter.frame(&visit, words.duties_title()), content))
}

/// What is waited for from this person, first.
fn next(matter: &Matter) -> Markup {
    let words = matter.language.words();
    let first = matter.sheet.mine.iter().find_map(|it| {
        // What to do about a breach is for its creditor to weigh: no button presses for one of the ways.
        let (duty, step) = match it.what {
            law::What::PayOrPerform { duty } => (duty, Some(Step::Report)),
            law::What::ConfirmPerformance { duty } => (duty, Some(Step::Confirm)),
            law::What::DecideOnBreach { duty } => (duty, None),
            _ => return None,
        };
        let procedure = matter.case().procedure(it.procedure?)?;
        Some((it, procedure, procedure.duty(duty)?, step))
    });
    let Some((awaited, procedure, duty, step)) = first else { return html! {} };
    let said = crate::steps::step(&awaited.what, matter.language);
    let place = format!("{}/{}", procedure.no.0, duty.no);
    let (address, button) = match step {
        Some(step) => (matter.address(&format!("/duties/{place}/{}", step.slug())), step.link(matter)),
        None => (format!("#duty-{}", place.replace('/', "-")), said.button),
    };
    part::next_step(
        &words.shell_next(),
        html! {
            p { strong { (said.what) } }
            p {
                @if let Some(amount) = duty.amount { strong { (matter.money(amount)) } " " }
                (what(matter, procedure, duty)) ", " (terms::until(matter, duty.due))
            }
            p { (said.why) }
            p { a.button href=(address) { (button) } }
        },
    )
}

fn of_procedure(matter: &Matter, procedure: &Procedure, calendar: &law::Calendar) -> Markup {
    let mut duties: Vec<&Duty> = procedure.duties.iter().collect();
    duties.sort_by_key(|it| (it.due, it.no));
    html! {
        (breach(matter, procedure))
        (before_approval(matter, procedure))
        (sums(matter, procedure))
        (part::lines(html! {
            @for duty in duties { (one(matter, procedure, duty, calendar)) }
        }))
    }
}

/// What a duty is worth while the court's approval is not in force: said, so that nobody waits for the court to pay.
fn before_approval(matter: &Matter, procedure: &Procedure) -> Markup {
    let words = matter.language.words();
    let cited = |it: &str| law::cite(it).shown(crate::app::law_language(matter.language));
    let of_court = procedure.concluded().is_some() && law::is_not_enforceable_yet(matter.case());
    html! {
        @if of_court {
            (part::banner(Tone::Plain, html! {
                @match procedure.kind {
                    case::ProcedureKind::Mediation => p { (words.duties_before_approval(cited("ML 27(8)"), cited("CPC 180(4)"))) },
                    case::ProcedureKind::Settlement | case::ProcedureKind::Participatory => {
                        p { (words.duties_before_approval_settlement(cited("CPC 178(1)"), cited("CPC 178(2)"))) }
                    }
                }
            }))
        }
    }
}

/// How much is done and how much is left, where money is owed.
fn sums(matter: &Matter, procedure: &Procedure) -> Markup {
    let words = matter.language.words();
    let sum = |which: &dyn Fn(&Duty) -> bool| -> Tiyn {
        procedure.duties.iter().filter(|it| which(it)).filter_map(|it| it.amount).sum()
    };
    let (all, done) = (sum(&|_| true), sum(&|it| it.status == DutyStatus::Performed));
    let count = procedure.duties.iter().filter(|it| it.status == DutyStatus::Performed).count();
    let mut rows =
        vec![(words.duties_count_label(), html! { (words.duties_count(count as i64, procedure.duties.len() as i64)) })];
    if all.0 > 0 {
        rows.push((words.duties_sum_done(), html! { (matter.money(done)) }));
        rows.push((words.duties_sum_left(), html! { strong { (matter.money(Tiyn(all.0 - done.0))) } }));
    }
    part::facts(&rows)
}

/// After a breach: a new mediation is offered, and the court stays open.
fn breach(matter: &Matter, procedure: &Procedure) -> Markup {
    let words = matter.language.words();
    let broken =
        procedure.duties.iter().any(|it| it.breach_declared_on.is_some() && it.status != DutyStatus::Performed);
    html! {
        @if broken {
            (part::next_step(&words.duties_breach_heading(), html! {
                p { (words.duties_breach_offer()) }
                @if matter.sheet.may(ActKind::OpenProcedure) {
                    p { a.button href=(matter.address("/procedures/new")) { (words.duties_breach_link()) } }
                }
                p {
                    (words.duties_breach_court(law::cite(court_article(procedure)).shown(crate::app::law_language(matter.language))))
                    " "
                    a href=(matter.address("/agreement")) { (words.duties_breach_roads()) }
                }
            }))
        }
    }
}

fn court_article(procedure: &Procedure) -> &'static str {
    match procedure.kind {
        case::ProcedureKind::Mediation => "ML 27(9)",
        case::ProcedureKind::Settlement | case::ProcedureKind::Participatory => "CPC 178(2)",
    }
}

/// What the duty is: the sum, or the deed in the words of the agreement.
fn what(matter: &Matter, procedure: &Procedure, duty: &Duty) -> String {
    let words = matter.language.words();
    let (debtor, creditor) = (matter.side(duty.debtor), matter.side(duty.creditor));
    let terms = procedure.agreement.as_ref().and_then(|it| it.terms.as_ref());
    match terms.and_then(|it| it.obligations.get(usize::from(duty.obligation))).map(|it| &it.deed) {
        Some(Deed::Act { what, .. }) => words.proposals_terms_does(debtor, creditor, what),
        _ => words.proposals_terms_pays(debtor, creditor),
    }
}

fn state(matter: &Matter, duty: &Duty, is_past: bool) -> Markup {
    let words = matter.language.words();
    let (tone, said) = match duty.status {
        DutyStatus::Performed => (Tone::Done, words.duties_state_performed()),
        DutyStatus::Reported => (Tone::Warn, words.duties_state_reported()),
        DutyStatus::Disputed => (Tone::Stop, words.duties_state_disputed()),
        DutyStatus::Open if is_past => (Tone::Stop, words.duties_state_overdue()),
        DutyStatus::Open => (Tone::Plain, words.duties_state_open()),
    };
    html! {
        (part::tag(tone, &said))
        @if let Some(day) = duty.breach_declared_on { " " (part::tag(Tone::Stop, &words.duties_breach_on(matter.day(day)))) }
    }
}

fn one(matter: &Matter, procedure: &Procedure, duty: &Duty, calendar: &law::Calendar) -> Markup {
    // A due day off moves to the next working day, as every term does.
    let is_past = calendar.next_working(duty.due) < matter.sheet.today;
    let owed = matches!(duty.status, DutyStatus::Open | DutyStatus::Disputed);
    let left = i64::from((duty.due - matter.sheet.today).get_days());
    part::line(
        &matter.day(duty.due),
        &duty.due.to_string(),
        html! {
            section id={ "duty-" (procedure.no.0) "-" (duty.no) } {
                p {
                    @if let Some(amount) = duty.amount { strong { (matter.money(amount)) } " " }
                    (what(matter, procedure, duty))
                }
                p {
                    (state(matter, duty, is_past))
                    @if owed && !is_past { " " span.small { (words::days_left(left, matter.language)) } }
                }
                (links(matter, procedure, duty, is_past))
            }
        },
    )
}

/// What the person may do about it: the debtor reports, the creditor answers.
fn links(matter: &Matter, procedure: &Procedure, duty: &Duty, is_past: bool) -> Markup {
    let sheet = &matter.sheet;
    let side = sheet.view.side();
    let address = |step: Step| matter.address(&format!("/duties/{}/{}/{}", procedure.no.0, duty.no, step.slug()));
    let owed = matches!(duty.status, DutyStatus::Open | DutyStatus::Disputed);
    let (debtor, creditor) = (side == Some(duty.debtor), side == Some(duty.creditor));
    let reported = duty.status == DutyStatus::Reported;
    // Every duty may be confirmed early; a link at each of a year's parts would only bury the ones that matter.
    let is_near = reported || is_past || duty.status == DutyStatus::Disputed || is_next(procedure, duty);
    let open = [
        (Step::Report, debtor && owed && is_near),
        (Step::Confirm, creditor && duty.status != DutyStatus::Performed && is_near),
        (Step::Dispute, creditor && reported),
        (Step::Breach, creditor && owed && is_past && duty.breach_declared_on.is_none()),
    ];
    let shown: Vec<Step> =
        open.iter().filter(|(step, holds)| *holds && sheet.may(step.kind())).map(|it| it.0).collect();
    html! {
        @if !shown.is_empty() {
            p {
                @for step in shown { a.second href=(address(step)) { (step.link(matter)) } " " }
            }
        }
    }
}

/// Nothing of the same debtor falls due earlier and is still open.
fn is_next(procedure: &Procedure, duty: &Duty) -> bool {
    let open = |it: &&Duty| it.debtor == duty.debtor && it.status == DutyStatus::Open;
    procedure.duties.iter().filter(open).min_by_key(|it| (it.due, it.no)).is_some_and(|it| it.no == duty.no)
}

/// What is done about a duty.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Step {
    Report,
    Confirm,
    Dispute,
    Breach,
}

impl Step {
    const ALL: [Self; 4] = [Self::Report, Self::Confirm, Self::Dispute, Self::Breach];

    fn slug(self) -> &'static str {
        match self {
            Self::Report => "report",
            Self::Confirm => "confirm",
            Self::Dispute => "dispute",
            Self::Breach => "breach",
        }
    }

    fn kind(self) -> ActKind {
        match self {
            Self::Report => ActKind::ReportPerformance,
            Self::Confirm => ActKind::ConfirmPerformance,
            Self::Dispute => ActKind::DisputePerformance,
            Self::Breach => ActKind::DeclareBreach,
        }
    }

    fn act(self, procedure: ProcedureNo, duty: u16, text: String) -> Act {
        match self {
            Self::Report => Act::ReportPerformance { procedure, duty, text },
            Self::Confirm => Act::ConfirmPerformance { procedure, duty },
            Self::Dispute => Act::DisputePerformance { procedure, duty, text },
            Self::Breach => Act::DeclareBreach { procedure, duty },
        }
    }

    fn link(self, matter: &Matter) -> String {
        matter.language.words().duties_link(self.slug())
    }
}

type Place = (String, u8, u16, String);

/// `GET /cases/{number}/duties/{procedure}/{duty}/{step}`
pub async fn form(
    State(app): State<App>,
    visit: Visit,
    signed: Signed,
    Path((number, procedure, duty, step)): Path<Place>,
) -> Result<Response, Answer> {
    let step = Step::ALL.into_iter().find(|it| it.slug() == step).ok_or(Answer::NotFound)?;
    let matter = Matter::open(&app, &visit, &signed, &number).await?;
    shown(&visit, &matter, ProcedureNo(procedure), duty, step, &Tried::of(visit.typed()))
}

/// `POST /cases/{number}/duties/{procedure}/{duty}/{step}`
pub async fn send(
    State(app): State<App>,
    visit: Visit,
    signed: Signed,
    Path((number, procedure, duty, step)): Path<Place>,
    filled: Filled,
) -> Result<Response, Answer> {
    let step = Step::ALL.into_iter().find(|it| it.slug() == step).ok_or(Answer::NotFound)?;
    let matter = Matter::open(&app, &visit, &signed, &number).await?;
    let no = ProcedureNo(procedure);
    let procedure = matter.case().procedure(no).filter(|it| it.duty(duty).is_some()).ok_or(Answer::NotFound)?;
    let mut tried = Tried::of(filled);
    let text = tried.filled.get("text").to_owned();
    if step == Step::Dispute && text.is_empty() {
        tried.wrong("text", visit.words().duties_mistake_dispute());
    }
    let mut copy = None;
    if let Some(upload) = tried.filled.upload("file").cloned() {
        match app.clerk.keep_file(&signed.who, &matter.sheet.number, upload.bytes.clone()).await {
            Ok((digest, media)) => copy = Some((digest, media, upload)),
            Err(failure) => tried.note(&visit, failure)?,
        }
    }
    if !tried.is_well() {
        return shown(&visit, &matter, no, duty, step, &tried);
    }
    let id = tried.filled.get("act_id").to_owned();
    let for_whom = matter.for_whom(&tried.filled);
    let request = matter.request(&id, step.act(no, duty, text), for_whom.clone());
    match matter.perform(&app, &signed, request).await {
        Ok(done) => {
            if let Some((digest, media, upload)) = copy {
                let file = signing::Placed { id: format!("{id}-copy"), digest, upload, media, for_whom };
                signing::place(&app, &signed, &matter, procedure, file)
                    .await
                    .map_err(|it| crate::app::answer(&visit, it))?;
            }
            Ok(went_well(&matter.address("/duties"), &format!("duty-{}", step.slug()), &done))
        }
        Err(failure) => {
            tried.note(&visit, failure)?;
            shown(&visit, &matter, no, duty, step, &tried)
        }
    }
}

fn shown(
    visit: &Visit,
    matter: &Matter,
    no: ProcedureNo,
    duty_no: u16,
    step: Step,
    tried: &Tried,
) -> Result<Response, Answer> {
    let words = visit.words();
    let procedure = matter.case().procedure(no).ok_or(Answer::NotFound)?;
    let duty = procedure.duty(duty_no).ok_or(Answer::NotFound)?;
    let title = words.duties_step_title(step.slug());
    let text = || {
        Field::new(matter.language, "text", words.duties_text_label(step.slug()))
            .filled(&tried.filled)
            .mistakes(&tried.mistakes)
    };
    let content = html! {
        (tried.trouble(matter.language))
        h1 { (title) }
        (part::facts(&named(matter, procedure, duty)))
        p { (words.duties_step_means(step.slug())) }
        (fields::upload_form(visit, &matter.address(&format!("/duties/{}/{duty_no}/{}", no.0, step.slug())), html! {
            (fields::act_id(&tried.filled))
            (matter.for_whom_field(&tried.filled))
            @match step {
                Step::Report => {
                    (text().optional().textarea(3))
                    (Field::new(matter.language, "file", words.duties_file_label()).mistakes(&tried.mistakes).optional()
                        .file("PDF, JPEG, PNG", ".pdf,.jpg,.jpeg,.png", visit.site().megabytes as i64))
                }
                Step::Dispute => (text().textarea(3)),
                Step::Confirm | Step::Breach => {}
            }
            (part::actions(html! {
                (part::button(&words.duties_step_button(step.slug())))
                (part::second_link(&matter.address("/duties"), &words.shell_cancel()))
            }))
        }))
    };
    let frame = visit.frame(title.clone()).back(matter.address("/duties"), words.duties_title());
    Ok(page(frame.status(tried.status()), content))
}

fn named(matter: &Matter, procedure: &Procedure, duty: &Duty) -> Vec<(String, Markup)> {
    let words = matter.language.words();
    let amount = duty.amount.map(|it| (words.duties_amount_label(), html! { (matter.money(it)) }));
    [
        Some((words.duties_what_label(), html! { (what(matter, procedure, duty)) })),
        amount,
        Some((words.duties_due_label(), html! { (terms::until(matter, duty.due)) })),
    ]
    .into_iter()
    .flatten()
    .collect()
}
