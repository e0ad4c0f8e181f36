//! What each act of the court asks for, and what is shown before it.

use super::acts::{Known, is_a_partys_paper, is_from_paper};
use crate::Visit;
use crate::app::{self, App};
use crate::components as part;
use crate::events::name_of;
use crate::fields::{Choice, Field};
use crate::pages::agreement::matter::{Matter, Tried};
use case::{ActKind, EndGround, Instance, ProcedureKind, RefusalGround};
use law::Length;
use maud::{Markup, html};

/// The four contents of a ruling of approval (CPC 177(5)), by the names of their boxes.
pub const CONTENTS: [&str; 4] = ["ended", "terms", "costs", "fee"];
/// What the court looks at before it approves (CPC 177(4)).
pub const CHECKS: [&str; 2] = ["law", "others"];

/// The words of the one button.
pub fn button(matter: &Matter, kind: ActKind) -> String {
    let words = matter.language.words();
    match kind {
        kind if is_from_paper(matter, kind) => words.court_button_enter(),
        ActKind::PetitionForSuspension
        | ActKind::NotifyCourtOfExtension
        | ActKind::NotifyCourtOfMediator
        | ActKind::ConsentToJudge
        | ActKind::NotifyCourtOfEnd
        | ActKind::SubmitAgreement
        | ActKind::PetitionForApproval
        | ActKind::AskHearingWithoutMe
        | ActKind::FileComplaint
        | ActKind::FileCounterclaim
        | ActKind::AskInterimMeasures
        | ActKind::ApplyAtEnforcement
        | ActKind::AskForWrit => words.court_button_send(),
        kind => super::acts::title(matter, kind),
    }
}

/// A page of an act while it is made.
pub struct Asked<'a> {
    pub app: &'a App,
    pub visit: &'a Visit,
    pub matter: &'a Matter,
    pub tried: &'a Tried,
}

impl Asked<'_> {
    pub(super) fn field<'b>(&'b self, name: &'b str, label: String) -> Field<'b> {
        Field::new(self.matter.language, name, label).filled(&self.tried.filled).mistakes(&self.tried.mistakes)
    }

    fn shown(&self, article: &str) -> String {
        law::cite(article).shown(app::law_language(self.matter.language))
    }

    /// What must be known before the act is done.
    pub fn before(&self, kind: ActKind) -> Markup {
        let words = self.visit.words();
        match kind {
            ActKind::InviteToConciliation => html! {
                h2 { (words.court_invitation_contents()) }
                ol {
                    li { (words.court_invitation_claim()) }
                    li { (words.court_invitation_right()) }
                    li { (words.court_invitation_gain()) }
                    li { (words.court_invitation_evidence()) }
                }
                p { a href=(self.matter.address("/court/invitation")) { (words.court_invitation_link()) } }
            },
            ActKind::Suspend => html! { (self.suspension()) (super::contract::section(self.matter)) },
            ActKind::PetitionForSuspension => self.what_crosses(),
            ActKind::FileComplaint => self.missed(),
            ActKind::DecideRestoration => self.late_complaint(),
            ActKind::NotifyCourtOfEnd => self.end(),
            ActKind::ConsentToJudge => html! {
                @for judge in super::reading::mediated(self.matter) {
                    p { strong { (crate::events::person(self.matter.case(), &judge, self.matter.language)) } }
                }
            },
            ActKind::NotifyCourtOfExtension => {
                let until = self.matter.talks().and_then(|it| it.extended_until);
                html! { @if let Some(until) = until { p { strong { (words.court_extended_until(self.matter.day(until))) } } } }
            }
            ActKind::SubmitAgreement => html! {
                p { a href=(self.matter.address("/agreement")) { (words.court_agreement_link()) } }
                p { (words.court_submit_only()) }
            },
            ActKind::ExplainConsequences => self.consequences(),
            ActKind::Approve | ActKind::RefuseApproval => html! {
                p { a href=(self.matter.address("/agreement")) { (words.court_agreement_link()) } }
                @if kind == ActKind::Approve { (self.fee()) }
            },
            _ => html! {},
        }
    }

    /// Both clocks: how long the court may suspend, and how long mediation itself may last.
    fn suspension(&self) -> Markup {
        let words = self.visit.words();
        let today = self.matter.sheet.today;
        let calendar = &self.app.clerk.calendar();
        let petition = self.matter.case().court.as_ref().and_then(|it| it.suspension_petition.as_ref());
        let mut rows = vec![];
        if let Some(petition) = petition {
            rows.push((words.court_row_petition(), html! { (self.matter.day(petition.on)) }));
            if petition.kind != ProcedureKind::Participatory {
                let last = law::last_day(today, Length::Months(1), calendar);
                rows.push((
                    words.court_suspend_longest(),
                    html! { (self.matter.day(last)) p.small { (words.court_suspend_longest_law(self.shown("CPC 179(5)"))) } },
                ));
            }
            if let Some(contract) = petition.contract_on {
                let last = law::last_day(contract, Length::CalendarDays(30), calendar);
                rows.push((words.court_contract_on(), html! { (self.matter.day(contract)) }));
                rows.push((
                    words.court_mediation_until(),
                    html! { (self.matter.day(last)) p.small { (words.court_mediation_until_law(self.shown("ML 23(2)"))) } },
                ));
            }
        }
        html! {
            (part::facts(&rows))
            @if petition.is_some_and(|it| it.contract_on.is_some()) { p { strong { (words.court_must_suspend(self.shown("CPC 272(7)"))) } }
                p { (words.court_suspend_for_a_judge(self.shown("CPC 179(4)"))) } }
        }
    }

    /// What the court will read of the mediation, said before it is sent (Law on Mediation 8(1), CPC 179(5)).
    fn what_crosses(&self) -> Markup {
        let words = self.visit.words();
        let with_contract = self.matter.talks().is_some_and(|it| it.started_on().is_some());
        html! {
            @if with_contract {
                h2 { (words.court_crosses_heading()) }
                ul {
                    li { (words.court_crosses_contract()) }
                    li { (words.court_crosses_not()) }
                }
                p { strong { (words.court_crosses_act()) } }
                p { a href=(self.matter.address("/contract")) { (words.court_crosses_read()) } }
            }
        }
    }

    /// The last day to complain, when it has passed.
    fn missed_on(&self) -> Option<jiff::civil::Date> {
        let made = self.matter.case().court.as_ref()?.approved()?.final_text_on?;
        let last = law::last_day(made, Length::WorkingDays(10), &self.app.clerk.calendar());
        (last < self.matter.sheet.today).then_some(last)
    }

    fn missed(&self) -> Markup {
        let words = self.visit.words();
        html! {
            @if let Some(last) = self.missed_on() {
                p { strong { (words.court_restore_lead(self.matter.day(last))) } }
                p.source { (self.shown("CPC 126(2)")) }
            }
        }
    }

    fn late_complaint(&self) -> Markup {
        let late = self.matter.case().court.as_ref().and_then(|it| it.approved()).and_then(|it| it.late.as_ref());
        html! {
            @if let Some(late) = late {
                p { (self.visit.words().court_late(self.matter.day(late.on), self.matter.person(&late.by))) }
                @if let Some(reason) = &late.reason { blockquote { p { (reason) } } }
            }
        }
    }

    fn whose(&self) -> Markup {
        let people = self.matter.case().sides.iter().flat_map(|it| &it.members);
        let choices: Vec<Choice> = people.map(|it| Choice::new(it.0.clone(), self.matter.person(it))).collect();
        self.field("whose", self.visit.words().court_petition_whose()).radios(&choices)
    }

    fn end(&self) -> Markup {
        let words = self.visit.words();
        let Some((ground, on)) = self.matter.talks().and_then(|it| it.end) else { return html! {} };
        html! {
            (part::facts(&[
                (words.court_end_ground(), html! { (self.ground(ground)) }),
                (words.court_end_on(), html! { (self.matter.day(on)) }),
            ]))
            p { (words.court_end_only()) }
        }
    }

    fn ground(&self, ground: EndGround) -> String {
        self.visit.words().court_ended(name_of(&ground))
    }

    fn consequences(&self) -> Markup {
        let words = self.visit.words();
        html! {
            h2 { (words.court_consequences_heading()) }
            ol {
                li { (words.court_consequence_end(self.shown("CPC 177(3)"))) }
                li { (words.court_consequence_again(self.shown("CPC 278(2)"))) }
                li { (words.court_consequence_enforced(self.shown("CPC 178(2)"))) }
                li { (words.court_consequence_costs(self.shown("CPC 176(4)"))) }
                li { (words.court_consequence_fee(self.shown("CPC 115(2)"))) }
            }
        }
    }

    /// What was paid and what is returned, computed from the claims.
    fn fee(&self) -> Markup {
        let words = self.visit.words();
        let case = self.matter.case();
        let (paid, refund) = (law::fee_paid_in(case), law::refund_of(case));
        let returned = match case.instance() {
            Instance::First | Instance::Appeal => words.court_fee_full(self.shown("CPC 115(2)")),
            Instance::Cassation => words.roads_fee_half(self.shown("CPC 115(2)")),
            Instance::Enforcement => words.roads_fee_none(self.shown("CPC 115(2)")),
        };
        let mut rows = vec![];
        let whole = matches!(case.instance(), Instance::First | Instance::Appeal);
        for claim in case.claims.iter().filter(|it| whole && it.fee_paid.0 > 0) {
            rows.push((claim.what.clone(), html! { (self.matter.money(claim.fee_paid)) }));
        }
        rows.push((words.court_fee_paid(), html! { strong { (self.matter.money(paid)) } }));
        rows.push((words.court_fee_refund(), html! { strong { (self.matter.money(refund)) } p.small { (returned) } }));
        html! { h2 { (words.court_fee_heading()) } (part::facts(&rows)) }
    }

    /// The fields of the act itself.
    pub fn fields(&self, kind: ActKind, known: &Known) -> Markup {
        html! {
            @if is_a_partys_paper(self.matter, kind) { (self.whose()) }
            (self.own_fields(kind, known))
            @if kind == ActKind::FileComplaint && self.missed_on().is_some() {
                (self.field("restore", self.visit.words().court_restore_label())
                    .hint(self.visit.words().court_restore_hint()).textarea(4))
            }
        }
    }

    fn own_fields(&self, kind: ActKind, known: &Known) -> Markup {
        let words = self.visit.words();
        match kind {
            ActKind::EnterPetitionForSuspension => html! {
                (self.field("kind", words.court_petition_kind()).radios(&[
                    Choice::new("mediation", words.court_petition_kind_mediation()),
                    Choice::new("participatory", words.court_petition_kind_participatory()),
                ]))
                (self.field("contract", words.court_petition_contract()).hint(words.court_petition_contract_hint()).optional().date())
            },
            ActKind::DecideRestoration => html! {
                (self.field("restored", words.court_restored_label()).radios(&[
                    Choice::new("yes", words.court_restored_yes()).hint(words.court_restored_yes_hint()),
                    Choice::new("no", words.court_restored_no()).hint(words.court_restored_no_hint()),
                ]))
                (self.field("reasons", words.court_restored_reasons()).hint(words.court_reasons_hint()).textarea(4))
            },
            ActKind::BringInProsecutor => {
                let language = self.matter.language;
                let people: Vec<Choice> =
                    known.judges.iter().map(|it| Choice::new(it.0.0.clone(), it.1.clone())).collect();
                let grounds: Vec<Choice> = super::reading::PROSECUTOR_GROUNDS
                    .iter()
                    .map(|it| {
                        let name = name_of(it);
                        Choice::new(&name, language.words().people_prosecutor_ground(&name))
                    })
                    .collect();
                html! {
                    (self.field("prosecutor", words.people_prosecutor_who()).radios(&people))
                    (self.field("ground", words.people_prosecutor_why()).radios(&grounds))
                }
            }
            ActKind::AssignJudge => {
                let choices: Vec<Choice> =
                    known.judges.iter().map(|(person, name)| Choice::new(person.0.clone(), name.clone())).collect();
                html! {
                    @if choices.is_empty() { (part::empty(&words.court_no_judges(), None)) }
                    @else { (self.field("judge", words.court_judge_label()).radios(&choices)) }
                }
            }
            ActKind::Suspend => self.field("until", words.court_until_label()).date(),
            ActKind::SetHearing => html! {
                (self.field("day", words.court_hearing_day()).date())
                (self.field("time", words.court_hearing_time()).hint(words.court_hearing_time_hint()).digits())
                (self.field("place", words.court_hearing_place()).hint(words.court_hearing_place_hint()).text())
            },
            ActKind::PetitionForApproval => self.field("without", words.court_without_label()).radios(&[
                Choice::new("no", words.court_without_no()),
                Choice::new("yes", words.court_without_yes()).hint(words.court_without_yes_hint()),
            ]),
            ActKind::Approve => html! {
                (self.field("contents", words.court_contents_label()).checkboxes(&CONTENTS.map(|it| Choice::new(it, words.court_content(it)))))
                (self.field("checks", words.court_checks_label()).checkboxes(&CHECKS.map(|it| Choice::new(it, words.court_check(it)))))
            },
            ActKind::RefuseApproval => {
                let grounds = [RefusalGround::ContraryToLaw, RefusalGround::RightsOfOthers];
                html! {
                    (self.field("ground", words.court_ground_label()).radios(&grounds.map(|it| Choice::new(name_of(&it), words.court_ground(name_of(&it))))))
                    (self.field("reasons", words.court_reasons_label()).hint(words.court_reasons_hint()).textarea(5))
                }
            }
            ActKind::DecideComplaint => self.field("upheld", words.court_upheld_label()).radios(&[
                Choice::new("no", words.court_upheld_no()).hint(words.court_upheld_no_hint()),
                Choice::new("yes", words.court_upheld_yes()).hint(words.court_upheld_yes_hint()),
            ]),
            ActKind::FileComplaint if is_from_paper(self.matter, kind) => {
                let case = self.matter.case();
                let people = case.sides.iter().flat_map(|it| &it.members);
                let choices: Vec<Choice> = people.map(|it| Choice::new(it.0.clone(), self.matter.person(it))).collect();
                self.field("by", words.court_complaint_by()).radios(&choices)
            }
            kind => super::roads::fields(self, kind, known),
        }
    }

    /// The paper a secretary enters from: the court's, or a party's.
    pub fn paper(&self, kind: ActKind) -> Markup {
        let words = self.visit.words();
        html! {
            @if is_a_partys_paper(self.matter, kind) || kind == ActKind::FileComplaint {
                h2 { (words.court_party_paper_heading()) }
                p { (words.court_party_paper_explained()) }
            } @else {
                h2 { (words.court_paper_heading()) }
                p { (words.court_paper_explained()) }
            }
            (self.field("paper_number", words.court_paper_number()).text())
            (self.field("paper_date", words.court_paper_date()).date())
            (self.field("scan", words.court_paper_scan()).optional()
                .file("PDF, JPEG, PNG", ".pdf,.jpg,.jpeg,.png", self.visit.site().megabytes as i64))
        }
    }
}
