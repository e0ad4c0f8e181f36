//! One sentence for each event of a record, in the reader's language.

use case::{Body, Case, DeadlineId, Fact, Line, SideNo, Signer};
use jiff::civil::Date;
use jiff::{Timestamp, tz::TimeZone};
use record::PersonId;
use serde::Serialize;
use words::{Language, Words};

/// What happened, in one sentence. Names come from the view, so that nobody is named who is not known to its reader.
pub fn sentence(line: &Line, case: &Case, language: Language) -> String {
    let say = Say { line, case, language, words: language.words() };
    say.people()
        .or_else(|| say.mediation())
        .or_else(|| say.table())
        .or_else(|| say.settlement())
        .unwrap_or_else(|| say.court())
}

/// The name of somebody; "somebody not named here" when the view does not know it.
pub fn person(case: &Case, who: &PersonId, language: Language) -> String {
    case.name_of(who).map_or_else(|| language.words().case_person_unnamed(), str::to_owned)
}

/// The names of a side's members; its number when none is known.
pub fn side(case: &Case, no: SideNo, language: Language) -> String {
    let names = case.side_names(no);
    if names.is_empty() { language.words().case_side_number(no.0.to_string()) } else { names.join(", ") }
}

/// The name in the record of a plain enum value: `one-party-refused`.
pub fn name_of(value: &impl Serialize) -> String {
    match serde_json::to_value(value) {
        Ok(serde_json::Value::String(name)) => name,
        Ok(serde_json::Value::Object(fields)) => fields.into_iter().next().map(|it| it.0).unwrap_or_default(),
        _ => String::new(),
    }
}

/// The office's date and time of a moment.
pub fn local(at: Timestamp) -> jiff::civil::DateTime {
    let zone = TimeZone::get(clerk::TIME_ZONE).expect("the time zones are bundled with the program");
    at.to_zoned(zone).datetime()
}

struct Say<'a> {
    line: &'a Line,
    case: &'a Case,
    language: Language,
    words: &'static Words,
}

impl Say<'_> {
    fn name(&self, who: &PersonId) -> String {
        person(self.case, who, self.language)
    }

    /// Who is named by the event itself; after an erasure, whoever the case still knows.
    fn named(&self, who: &PersonId) -> String {
        match &self.line.body {
            Some(Body::Name(name)) => name.clone(),
            _ => self.name(who),
        }
    }

    fn by(&self) -> String {
        self.name(self.line.for_whom.as_ref().unwrap_or(&self.line.by))
    }

    fn side(&self, no: SideNo) -> String {
        side(self.case, no, self.language)
    }

    fn signer(&self, signer: &Signer, who: Option<&PersonId>) -> String {
        match (signer, who) {
            (Signer::Side(no), None) => self.side(*no),
            (_, Some(who)) => self.name(who),
            (Signer::Mediator, None) => self.words.case_part_mediator(),
        }
    }

    fn day(&self, day: Date) -> String {
        words::date_with_year(day, self.language)
    }

    fn until(&self, day: Date) -> String {
        words::until(day, self.language)
    }

    fn moment(&self, at: Timestamp) -> String {
        words::date_time_with_year(local(at), self.language)
    }

    /// Filing, people, reaching them, rooms.
    fn people(&self) -> Option<String> {
        let words = self.words;
        Some(match &self.line.fact {
            Fact::Filed { road, .. } => words.events_filed(name_of(road)),
            Fact::PartyNamed { person, role, .. } => words.events_party_named(self.named(person), name_of(role)),
            Fact::DetailsGiven { person } => words.events_details_given(self.name(person)),
            Fact::DisputeStated {} => words.events_dispute_stated(),
            Fact::RepresentativeAdded { person, of, .. } => {
                words.events_representative_added(self.named(person), self.name(of))
            }
            Fact::RepresentationEnded { person } => words.events_representation_ended(self.name(person)),
            Fact::AssistantNamed { of, .. } => words.events_assistant_named(self.name(of)),
            Fact::Screened {} => words.events_screened(self.by()),
            Fact::SafeContactGiven {} => words.events_safe_contact_given(self.by()),
            Fact::ProcedureOpened { kind, .. } => words.events_procedure_opened(name_of(kind)),
            Fact::NoticeAttempted { person, channel, reached } => {
                words.events_notice_attempted(self.name(person), name_of(channel), name_of(reached))
            }
            Fact::LetterOpened { person, letter } => words.events_letter_opened(self.name(person), letter),
            Fact::Said {} => words.events_said(self.by()),
            Fact::FileAdded { .. } => words.events_file_added(self.by(), self.text()),
            Fact::Released { by, .. } => words.events_released(self.name(by)),
            Fact::Corrected { number, .. } => words.events_corrected(number.to_string()),
            Fact::DeadlinePassed { deadline: DeadlineId::Duty { duty, .. }, due } => {
                words.events_duty_due(self.day(*due), duty.to_string())
            }
            Fact::DeadlinePassed { deadline: DeadlineId::DutyReminder { duty, .. }, .. } => {
                words.events_duty_reminder(duty.to_string())
            }
            Fact::DeadlinePassed { deadline, due } => words.events_deadline_passed(name_of(deadline), self.day(*due)),
            _ => return None,
        })
    }

    fn text(&self) -> String {
        match &self.line.body {
            Some(Body::Text(text)) => text.clone(),
            _ => self.words.case_text_erased(),
        }
    }

    /// From the offer to the end of mediation.
    fn mediation(&self) -> Option<String> {
        let words = self.words;
        Some(match &self.line.fact {
            Fact::MediationOffered { by, until: None, .. } => words.events_mediation_offered(self.side(*by)),
            Fact::MediationOffered { by, until: Some(until), .. } => {
                words.events_mediation_offered_until(self.side(*by), self.until(*until))
            }
            Fact::OfferAnswered { side, answer, .. } => words.events_offer_answered(name_of(answer), self.side(*side)),
            Fact::MediatorMarked { side, mediator, .. } => {
                words.events_mediator_marked(self.side(*side), self.named(&mediator.person))
            }
            Fact::MediatorChosen { mediator, .. } => words.events_mediator_chosen(self.named(&mediator.person)),
            Fact::MediatorConsented { .. } => words.events_mediator_consented(self.by()),
            Fact::MediatorDeclined { .. } => words.events_mediator_declined(self.by()),
            Fact::MediatorWithdrew { conflict, .. } => words.events_mediator_withdrew(yes_no(*conflict), self.by()),
            Fact::MediatorHalted { mediator, until: Some(until), .. } => {
                words.events_mediator_suspended(self.until(*until), self.named(mediator))
            }
            Fact::MediatorHalted { mediator, until: None, .. } => words.events_mediator_halted(self.named(mediator)),
            Fact::MediatorReturned { mediator, .. } => words.events_mediator_returned(self.named(mediator)),
            Fact::MediationExplained { .. } => words.events_mediation_explained(self.by()),
            Fact::ContractDrawnUp { until: None, .. } => words.events_contract_drawn_up(),
            Fact::ContractDrawnUp { until: Some(until), .. } => {
                words.events_contract_drawn_up_until(self.until(*until))
            }
            Fact::ContractSigned { signer, person, manner, .. } => {
                words.events_contract_signed(name_of(manner), self.signer(signer, Some(person)))
            }
            Fact::ContractConcluded { on, .. } => words.events_contract_concluded(self.day(*on)),
            Fact::ExtensionAgreed { signer, until, .. } => {
                words.events_extension_agreed(self.signer(signer, None), self.until(*until))
            }
            Fact::MediationExtended { until, .. } => words.events_mediation_extended(self.until(*until)),
            Fact::RefusalEntered { side, on, .. } => words.events_refusal_entered(self.day(*on), self.side(*side)),
            Fact::MediationEnded { ground, on, .. } => words.events_mediation_ended(name_of(ground), self.day(*on)),
            Fact::InvitationEntrusted { side, mediator, .. } => {
                words.people_event_entrusted(self.named(mediator), self.side(*side))
            }
            Fact::InvitationProposed { side, person, calling, .. } => {
                words.people_event_invitation(name_of(calling), self.named(person), self.side(*side))
            }
            Fact::InvitedIntoMediation { person, calling, .. } => {
                words.people_event_invited(name_of(calling), self.named(person))
            }
            Fact::SecrecyPromised { .. } => words.people_event_secrecy(self.by()),
            Fact::LeftMediation { person, .. } => words.people_event_left(self.name(person)),
            Fact::ChildDangerReported { .. } => words.people_event_child(self.by()),
            Fact::TalksLeft { by, .. } => words.people_event_talks_left(self.side(*by)),
            Fact::FindingsListed { entries, .. } => {
                words.people_event_findings_listed(i64::try_from(entries.len()).unwrap_or(i64::MAX))
            }
            Fact::TerminationNoticeIssued { .. } => words.events_termination_notice_issued(),
            _ => return self.session(),
        })
    }

    fn session(&self) -> Option<String> {
        let words = self.words;
        Some(match &self.line.fact {
            Fact::SessionPlanned { session, at, form, with: None, .. } => {
                words.events_session_planned(session.to_string(), self.moment(*at), name_of(form))
            }
            Fact::SessionPlanned { session, at, form, with: Some(side), .. } => words.events_session_planned_with(
                session.to_string(),
                self.moment(*at),
                name_of(form),
                self.side(*side),
            ),
            Fact::SessionHeld { session, minutes, .. } => {
                words.events_session_held(session.to_string(), i64::from(*minutes))
            }
            Fact::SessionMissed { session, absent, .. } => {
                let names: Vec<String> = absent.iter().map(|it| self.side(*it)).collect();
                words.events_session_missed(session.to_string(), names.join(", "))
            }
            Fact::SessionCancelled { session, .. } => words.events_session_cancelled(session.to_string()),
            _ => return None,
        })
    }

    /// The table and the secret sums.
    fn table(&self) -> Option<String> {
        let words = self.words;
        Some(match &self.line.fact {
            Fact::IssueAdded { .. } => match &self.line.body {
                Some(Body::Issue(issue)) => words.table_event_issue_added(&issue.name),
                _ => words.table_event_issue_added(words.case_text_erased()),
            },
            Fact::IssueRemoved { issue, .. } => words.table_event_issue_removed(issue.to_string()),
            Fact::TentativeNoted { .. } => words.table_event_tentative_noted(),
            Fact::PointsGiven { .. } => words.table_event_points_given(),
            Fact::PointsReady { side, .. } => words.table_event_points_ready(self.side(*side)),
            Fact::PackagesFound { run, .. } => words.table_event_packages_found(run.to_string()),
            Fact::PackagesWeighed { run, .. } => words.table_event_packages_weighed(run.to_string()),
            Fact::CoolingOffAsked { by, .. } => words.table_event_cooling_off(self.side(*by)),
            Fact::BiddingOpened { payer, payee, .. } => {
                words.bidding_event_opened(self.side(*payer), self.side(*payee))
            }
            Fact::BidMade { round, .. } => words.bidding_event_bid_made(round.to_string()),
            Fact::BidReady { side, round, .. } => words.bidding_event_bid_ready(self.side(*side), round.to_string()),
            Fact::BidsMet { round, .. } => words.bidding_event_met(round.to_string()),
            Fact::BidsOpened { round, .. } => words.bidding_event_sums_opened(round.to_string()),
            Fact::BidsMissed { round, .. } => words.bidding_event_missed(round.to_string()),
            Fact::NumberAsked { side, .. } => words.bidding_event_number_asked(self.side(*side)),
            Fact::NumberNamed { .. } => words.bidding_event_number_named(),
            Fact::NumberAnswered { .. } => words.bidding_event_answered(),
            Fact::AnswerReady { side, .. } => words.bidding_event_answer_ready(self.side(*side)),
            Fact::NumberAgreed { .. } => words.bidding_event_number_agreed(),
            Fact::NumberFailed { .. } => words.bidding_event_number_failed(),
            Fact::BiddingStopped { by: Some(side), .. } => words.bidding_event_stopped(self.side(*side)),
            Fact::BiddingStopped { by: None, .. } => words.bidding_event_stopped(self.by()),
            _ => return None,
        })
    }

    /// Proposals, the agreement, its performance.
    fn settlement(&self) -> Option<String> {
        let words = self.words;
        let no = |number: &u16| number.to_string();
        Some(match &self.line.fact {
            Fact::Proposed { proposal, by, counters: None, .. } => words.events_proposed(self.side(*by), no(proposal)),
            Fact::Proposed { proposal, by, counters: Some(counters), .. } => {
                words.events_proposed_counter(self.side(*by), no(counters), no(proposal))
            }
            Fact::Accepted { proposal, by, .. } => words.events_accepted(self.side(*by), no(proposal)),
            Fact::Rejected { proposal, by, .. } => words.events_rejected(self.side(*by), no(proposal)),
            Fact::Withdrawn { proposal, by, .. } => words.events_withdrawn(self.side(*by), no(proposal)),
            Fact::AgreementDrawnUp { version, proposal, .. } => {
                words.events_agreement_drawn_up(no(proposal), no(version))
            }
            Fact::AgreementSigned { signer, person, manner, .. } => {
                words.events_agreement_signed(name_of(manner), self.signer(signer, Some(person)))
            }
            Fact::AgreementConcluded { concluded, .. } => {
                words.events_agreement_concluded(self.day(concluded.in_force_on))
            }
            Fact::PerformanceReported { duty, .. } => words.events_performance_reported(no(duty)),
            Fact::PerformanceConfirmed { duty, .. } => words.events_performance_confirmed(no(duty)),
            Fact::PerformanceDisputed { duty, .. } => words.events_performance_disputed(no(duty)),
            Fact::BreachDeclared { duty, .. } => words.events_breach_declared(no(duty)),
            _ => return None,
        })
    }

    /// The court's acts.
    fn court(&self) -> String {
        let words = self.words;
        match &self.line.fact {
            Fact::JudgeAssigned { judge } => match self.case.name_of(judge) {
                Some(name) => words.events_judge_assigned_name(name),
                None => words.events_judge_assigned(),
            },
            Fact::ProsecutorBroughtIn { prosecutor, .. } => words.people_event_prosecutor(self.named(prosecutor)),
            Fact::JudgeConsentedTo { judge, by } => {
                words.people_event_judge_consented(self.name(judge), self.side(*by))
            }
            Fact::CourtToldOfMediator { .. } => words.people_event_court_told_of_mediator(),
            Fact::ConciliationInvited {} => words.events_conciliation_invited(),
            Fact::ClaimAccepted {} => words.events_claim_accepted(),
            Fact::SuspensionPetitioned { .. } => words.events_suspension_petitioned(),
            Fact::Suspended { until, .. } => words.events_suspended(self.until(*until)),
            Fact::Resumed {} => words.events_resumed(),
            Fact::CourtToldOfExtension { until, .. } => words.events_court_told_of_extension(self.until(*until)),
            Fact::CourtToldOfEnd { on, .. } => words.events_court_told_of_end(self.day(*on)),
            Fact::AgreementSubmitted { .. } => words.events_agreement_submitted(),
            Fact::ApprovalPetitioned { by, without: false } => words.events_approval_petitioned(self.side(*by)),
            Fact::ApprovalPetitioned { by, without: true } => words.events_approval_petitioned_without(self.side(*by)),
            Fact::HearingSet { at } => words.events_hearing_set(self.moment(*at)),
            Fact::AbsenceAllowed { by } => words.events_absence_allowed(self.side(*by)),
            Fact::ConsequencesExplained {} => words.events_consequences_explained(),
            Fact::LeftUnconsidered {} => words.events_left_unconsidered(),
            Fact::Approved { .. } => words.events_approved(),
            Fact::ApprovalRefused { ground } => words.events_approval_refused(name_of(ground)),
            Fact::FinalTextIssued {} => words.events_final_text_issued(),
            Fact::ComplaintFiled { late: false, .. } => words.events_complaint_filed(),
            Fact::ComplaintFiled { by, late: true } => words.events_complaint_filed_late(self.name(by)),
            Fact::RestorationDecided { restored } => words.events_restoration_decided(yes_no(*restored)),
            Fact::ComplaintDecided { upheld } => words.events_complaint_decided(yes_no(*upheld)),
            Fact::CourtRetired {} => words.events_court_retired(),
            _ => self.roads(),
        }
    }

    /// From court to court, to enforcement, and what secures a claim. Every fact not said before is named here, so that a
    /// new one does not compile without words.
    fn roads(&self) -> String {
        let words = self.words;
        match &self.line.fact {
            Fact::CounterclaimFiled { by } => words.events_counterclaim_filed(self.side(*by)),
            Fact::InterimMeasuresAsked { by } => words.events_interim_measures_asked(self.side(*by)),
            Fact::InterimMeasuresRuled { granted } => words.events_interim_measures_ruled(yes_no(*granted)),
            Fact::InterimMeasuresReleased {} => words.events_interim_measures_released(),
            Fact::JudgmentAnnounced {} => words.events_judgment_announced(),
            Fact::InstanceOpened { instance, by, .. } => words.events_instance_opened(name_of(instance), self.name(by)),
            Fact::ForceEntered {} => words.events_force_entered(),
            Fact::ContractGivenToBailiff { .. } => words.events_contract_given_to_bailiff(),
            Fact::AgreementGivenToBailiff { .. } => words.events_agreement_given_to_bailiff(),
            Fact::BroughtToCourt { chosen, .. } => words.events_brought_to_court(name_of(chosen)),
            Fact::WritAsked { by } => words.events_writ_asked(self.side(*by)),
            Fact::WritIssued {} => words.events_writ_issued(),
            Fact::Filed { .. }
            | Fact::PartyNamed { .. }
            | Fact::DetailsGiven { .. }
            | Fact::DisputeStated {}
            | Fact::RepresentativeAdded { .. }
            | Fact::RepresentationEnded { .. }
            | Fact::AssistantNamed { .. }
            | Fact::Screened {}
            | Fact::SafeContactGiven {}
            | Fact::ProcedureOpened { .. }
            | Fact::MediationOffered { .. }
            | Fact::NoticeAttempted { .. }
            | Fact::LetterOpened { .. }
            | Fact::OfferAnswered { .. }
            | Fact::MediatorMarked { .. }
            | Fact::MediatorChosen { .. }
            | Fact::MediatorConsented { .. }
            | Fact::MediatorDeclined { .. }
            | Fact::MediatorWithdrew { .. }
            | Fact::MediatorHalted { .. }
            | Fact::MediatorReturned { .. }
            | Fact::MediationExplained { .. }
            | Fact::ContractDrawnUp { .. }
            | Fact::ContractSigned { .. }
            | Fact::ContractConcluded { .. }
            | Fact::SessionPlanned { .. }
            | Fact::SessionHeld { .. }
            | Fact::SessionMissed { .. }
            | Fact::SessionCancelled { .. }
            | Fact::Said {}
            | Fact::FileAdded { .. }
            | Fact::Released { .. }
            | Fact::ExtensionAgreed { .. }
            | Fact::MediationExtended { .. }
            | Fact::RefusalEntered { .. }
            | Fact::MediationEnded { .. }
            | Fact::TerminationNoticeIssued { .. }
            | Fact::ChildDangerReported { .. }
            | Fact::InvitationEntrusted { .. }
            | Fact::InvitationProposed { .. }
            | Fact::InvitedIntoMediation { .. }
            | Fact::SecrecyPromised { .. }
            | Fact::LeftMediation { .. }
            | Fact::TalksLeft { .. }
            | Fact::FindingsListed { .. }
            | Fact::IssueAdded { .. }
            | Fact::IssueRemoved { .. }
            | Fact::TentativeNoted { .. }
            | Fact::PointsGiven { .. }
            | Fact::PointsReady { .. }
            | Fact::PackagesFound { .. }
            | Fact::PackagesWeighed { .. }
            | Fact::BiddingOpened { .. }
            | Fact::BidMade { .. }
            | Fact::BidReady { .. }
            | Fact::BidsMet { .. }
            | Fact::BidsOpened { .. }
            | Fact::BidsMissed { .. }
            | Fact::NumberAsked { .. }
            | Fact::NumberNamed { .. }
            | Fact::NumberAnswered { .. }
            | Fact::AnswerReady { .. }
            | Fact::NumberAgreed { .. }
            | Fact::NumberFailed { .. }
            | Fact::BiddingStopped { .. }
            | Fact::CoolingOffAsked { .. }
            | Fact::Proposed { .. }
            | Fact::Accepted { .. }
            | Fact::Rejected { .. }
            | Fact::Withdrawn { .. }
            | Fact::AgreementDrawnUp { .. }
            | Fact::AgreementSigned { .. }
            | Fact::AgreementConcluded { .. }
            | Fact::PerformanceReported { .. }
            | Fact::PerformanceConfirmed { .. }
            | Fact::PerformanceDisputed { .. }
            | Fact::BreachDeclared { .. }
            | Fact::JudgeAssigned { .. }
            | Fact::RestorationDecided { .. }
            | Fact::ProsecutorBroughtIn { .. }
            | Fact::JudgeConsentedTo { .. }
            | Fact::CourtToldOfMediator { .. }
            | Fact::ConciliationInvited {}
            | Fact::ClaimAccepted {}
            | Fact::SuspensionPetitioned { .. }
            | Fact::Suspended { .. }
            | Fact::Resumed {}
            | Fact::CourtToldOfExtension { .. }
            | Fact::CourtToldOfEnd { .. }
            | Fact::AgreementSubmitted { .. }
            | Fact::ApprovalPetitioned { .. }
            | Fact::HearingSet { .. }
            | Fact::AbsenceAllowed { .. }
            | Fact::ConsequencesExplained {}
            | Fact::LeftUnconsidered {}
            | Fact::Approved { .. }
            | Fact::ApprovalRefused { .. }
            | Fact::FinalTextIssued {}
            | Fact::ComplaintFiled { .. }
            | Fact::ComplaintDecided { .. }
            | Fact::CourtRetired {}
            | Fact::Corrected { .. }
            | Fact::DeadlinePassed { .. } => unreachable!("the parts before say these"),
        }
    }
}

fn yes_no(it: bool) -> &'static str {
    if it { "yes" } else { "no" }
}
