//! Each rule of conciliation in court, in a case where it refuses and in one where it does not.

use super::checks::{check, warned};
use super::play::*;
use case::{Act, Costs, Manner, MediatorKind, PartyRole, Power, ProcedureKind, RefusalGround, Road, Tiyn};
use jiff::civil::date;
use record::{Digest, Through};

fn in_court_with(role: PartyRole, person: &str) -> Play {
    let mut play = Play::new();
    let mut parties = both(Road::InCourt);
    parties.push(party(person, case::SideNo(3), role));
    play.does("aigerim", file(Road::InCourt, parties));
    play
}

#[test]
fn a_claim_names_its_court() {
    let play = Play::new();
    let mut claim = file(Road::InCourt, both(Road::InCourt));
    warned(&play, "aigerim", &claim, &["claim-says-what-was-tried"]);
    if let Act::File { court, .. } = &mut claim {
        *court = Some(" ".to_owned());
    }
    check(&play, "aigerim", &claim, &["court-must-be-named"]);
}

#[test]
fn who_may_not_conclude_settles_nothing() {
    let open = Act::OpenProcedure { procedure: ProcedureKind::Settlement };
    let third = in_court_with(PartyRole::ThirdParty, "neighbour");
    check(&third, "neighbour", &open, &["third-party-without-claim-concludes-nothing"]);
    let claiming = in_court_with(PartyRole::ThirdPartyWithClaim, "neighbour");
    check(&claiming, "neighbour", &open, &[]);
    let mut sued = in_court_with(PartyRole::SuingForAnother, "prosecutor");
    check(
        &sued,
        "prosecutor",
        &open,
        &["who-sued-for-another-concludes-nothing", "prosecutor-who-sued-concludes-nothing"],
    );
    sued.does("aigerim", open).does("daulet", propose(terms()));
    sued.does("aigerim", Act::Accept { procedure: FIRST, proposal: 1 }).does("aigerim", draw_up());
    check(
        &sued,
        "prosecutor",
        &sign("prosecutor", eds()),
        &["who-sued-for-another-signs-nothing", "prosecutor-who-sued-signs-nothing"],
    );
    check(&sued, "aigerim", &sign("aigerim", eds()), &[]);
}

#[test]
fn a_secretary_enters_from_the_courts_paper() {
    let mut play = in_court_until(Until::Filed);
    check(&play, "secretary", &Act::InviteToConciliation {}, &[]);
    play.through = Through::Api;
    check(&play, "secretary", &Act::InviteToConciliation {}, &["secretary-enters-from-the-courts-paper"]);
    check(&play, "judge", &Act::InviteToConciliation {}, &[]);
    check(&play, "aigerim", &Act::InviteToConciliation {}, &["court-invites-to-conciliation"]);
    let assign = |judge: &str| Act::AssignJudge { judge: judge.into(), name: judge.to_owned() };
    check(&play, "secretary", &assign("other-judge"), &[]);
    check(&play, "secretary", &assign("daulet"), &["nobody-judges-his-own-case"]);
}

#[test]
fn with_a_contract_the_court_suspends_for_a_month_at_most() {
    let mut play = in_court_until(Until::Petitioned);
    let suspend = |month, day| Act::Suspend { until: date(2026, month, day) };
    let unasked = in_court_until(Until::Running);
    check(&unasked, "judge", &suspend(4, 1), &["court-must-suspend-for-a-mediator", "court-may-suspend"]);
    check(play.on(4, 27), "judge", &suspend(5, 28), &[]);
    check(&play, "judge", &suspend(5, 29), &["suspension-for-a-mediator-is-a-month-at-most"]);
    check(&play, "judge", &suspend(4, 27), &["suspension-ends-after-it-begins"]);
    let rules = play.asks("judge", &suspend(5, 28)).unwrap().rules;
    assert_eq!(rules[0].rule, "court-must-suspend-for-a-mediator");
    check(&in_court_until(Until::Suspended), "judge", &Act::Resume {}, &[]);
    check(&play, "judge", &Act::Resume {}, &["court-resumes"]);
}

#[test]
fn for_a_judge_the_court_suspends_for_ten_working_days_at_most() {
    let mut play = in_court_until(Until::Agreed);
    play.does("aigerim", choose(MediatorKind::Judge)).does("daulet", choose(MediatorKind::Judge));
    play.does("saule", Act::ConsentToMediate { procedure: FIRST, no_conflict: true });
    play.does("saule", Act::ExplainMediation { procedure: FIRST }).does("saule", draw_up_contract());
    for who in ["aigerim", "daulet", "saule"] {
        play.does(who, sign_contract(who, eds()));
    }
    play.on(3, 16).does("aigerim", Act::PetitionForSuspension { procedure: FIRST });
    check(&play, "judge", &Act::Suspend { until: date(2026, 4, 2) }, &[]);
    let longer = Act::Suspend { until: date(2026, 4, 3) };
    check(&play, "judge", &longer, &["suspension-for-a-judge-is-ten-working-days-at-most"]);
}

#[test]
fn nothing_is_suspended_before_the_claim_is_accepted_or_after_the_court_retired() {
    let mut play = in_court_until(Until::Filed);
    let petition = Act::PetitionForSuspension { procedure: FIRST };
    play.does("aigerim", Act::OpenProcedure { procedure: ProcedureKind::Participatory });
    check(&play, "aigerim", &petition, &["claim-must-have-been-accepted", "each-side-has-its-own-lawyer"]);
    play.does("judge", Act::AcceptClaim {}).does("judge", Act::RetireToDecide {});
    let open = Act::OpenProcedure { procedure: ProcedureKind::Settlement };
    check(&play, "aigerim", &open, &["settling-ends-when-the-court-retires"]);
}

#[test]
fn the_court_is_told_of_extension_and_end() {
    let mut play = in_court_until(Until::Suspended);
    let told = Act::NotifyCourtOfExtension { procedure: FIRST };
    let extend = || Act::ExtendMediation { procedure: FIRST, until: date(2026, 5, 15), reason: String::new() };
    check(&play, "aigerim", &told, &["court-is-told-of-the-extension"]);
    warned(&play, "aigerim", &extend(), &["suspension-may-end-before-mediation"]);
    play.does("aigerim", extend()).does("daulet", extend());
    check(&play, "aigerim", &told, &[]);
    let end = Act::NotifyCourtOfEnd { procedure: FIRST };
    check(&play, "aigerim", &end, &["court-is-told-of-the-end", "court-is-told-that-talks-have-ended"]);
    play.does("daulet", Act::LeaveMediation { procedure: FIRST });
    check(&play, "aigerim", &end, &[]);
    play.does("aigerim", end).does("judge", Act::Resume {});
}

#[test]
fn what_goes_to_court_is_unconditional_and_signed_with_the_power_named() {
    let mut play = in_court_until(Until::Running);
    let mut conditional = terms();
    conditional.obligations[0].condition = Some("if the insurer pays".to_owned());
    conditional.costs = Costs::NotStated;
    warned(
        &play,
        "daulet",
        &propose(conditional.clone()),
        &["condition-will-not-pass-the-court", "silence-on-costs-settles-them"],
    );
    play.does("daulet", propose(conditional)).does("aigerim", Act::Accept { procedure: FIRST, proposal: 1 });
    check(&play, "saule", &draw_up(), &["terms-must-be-unconditional"]);
    let mut weak = in_court_until(Until::DrawnUp);
    weak.does("daulet", Act::EndRepresentation { person: "advocate".into() });
    weak.does("daulet", advocate(vec![Power::Conduct, Power::ConcludeSettlement]));
    check(
        &weak,
        "advocate",
        &sign("advocate", eds()),
        &["power-to-conclude-must-be-named", "advocate-too-shows-the-power"],
    );
}

#[test]
fn one_advocate_does_not_serve_both_sides() {
    let play = in_court_until(Until::Filed);
    let both = Act::AddRepresentative {
        side: AIGERIM,
        of: "aigerim".into(),
        person: "advocate".into(),
        details: case::Details::default(),
        powers: vec![Power::Conduct],
        document: paper(),
        mandate: Some(as_advocate()),
    };
    check(&play, "aigerim", &both, &["representative-in-court-serves-one-side", "representative-serves-one-side"]);
}

#[test]
fn a_settlement_is_signed_by_parties_and_states_performance() {
    let mut play = in_court_until(Until::Filed);
    play.does("aigerim", Act::OpenProcedure { procedure: ProcedureKind::Settlement });
    let mut undated = terms();
    undated.obligations[0].way = String::new();
    check(&play, "daulet", &propose(undated), &["performance-must-be-stated"]);
    play.does("daulet", propose(terms())).does("aigerim", Act::Accept { procedure: FIRST, proposal: 1 });
    let touching = match draw_up() {
        Act::DrawUpAgreement { procedure, language, prevailing, place, .. } => {
            Act::DrawUpAgreement { procedure, language, prevailing, place, nobody_else_touched: false }
        }
        other => other,
    };
    check(&play, "aigerim", &touching, &["others-rights-must-be-untouched"]);
    play.does("aigerim", draw_up());
    let exchanged = Manner::Exchange { copy: Digest::START, proof: "letter".to_owned() };
    check(&play, "aigerim", &sign("aigerim", exchanged), &["settlement-is-signed-on-paper-or-by-eds"]);
    play.does("aigerim", sign("aigerim", eds())).does("daulet", sign("daulet", eds()));
    play.does("daulet", Act::SubmitAgreement { procedure: FIRST });
    let breach = Act::DeclareBreach { procedure: FIRST, duty: 1 };
    check(&play, "aigerim", &breach, &["breach-of-a-settlement-follows-the-due-day"]);
}

#[test]
fn absence_leaves_a_petition_unconsidered_unless_somebody_asked() {
    let mut play = in_court_until(Until::ApprovalPetitioned);
    check(&play, "judge", &Act::LeaveUnconsidered {}, &["petition-is-left-unconsidered"]);
    check(play.on(4, 20), "judge", &Act::LeaveUnconsidered {}, &[]);
    play.does("daulet", Act::AskHearingWithoutMe {});
    let refused = &["petition-of-who-asked-to-be-absent-is-considered"];
    check(&play, "judge", &Act::LeaveUnconsidered {}, refused);
    let hearing = |at: &str| Act::SetHearing { at: at.parse().unwrap(), place: String::new() };
    check(&play, "judge", &hearing("2026-04-21T10:00:00+05"), &[]);
    check(&play, "judge", &hearing("2026-04-19T10:00:00+05"), &["hearing-lies-ahead"]);
}

#[test]
fn a_ruling_has_its_four_contents() {
    let play = in_court_until(Until::Explained);
    let fee = Tiyn::tenge(10_500);
    let approve = |costs_stated, fee_refund, fee_paid| Act::Approve { costs_stated, fee_refund, fee_paid };
    check(&play, "judge", &approve(true, fee, fee), &[]);
    check(&play, "judge", &approve(false, fee, fee), &["ruling-allocates-the-costs"]);
    check(&play, "judge", &approve(true, Tiyn(fee.0 / 2), fee), &["fee-is-returned-in-full"]);
    check(&play, "judge", &approve(true, fee, Tiyn(1)), &["ruling-names-the-fee-that-was-paid"]);
    let unexplained = in_court_until(Until::ApprovalPetitioned);
    check(&unexplained, "judge", &approve(true, fee, fee), &["consequences-are-explained-first"]);
    warned(&play, "judge", &approve(true, fee, fee), &["proceedings-are-resumed-first"]);
    let refuse =
        |reasons: &str| Act::RefuseApproval { ground: RefusalGround::RightsOfOthers, reasons: reasons.to_owned() };
    check(&play, "judge", &refuse("the mother's half"), &[]);
    check(&play, "judge", &refuse(" "), &["refusal-has-its-reasons"]);
}

#[test]
fn an_approval_is_complained_of_within_ten_working_days_and_a_refusal_not_at_all() {
    let complaint = |by: &str| Act::FileComplaint { by: by.into(), restore: None };
    let mut play = in_court_until(Until::Approved);
    play.on(4, 30).does("judge", Act::IssueFinalText {});
    check(play.on(5, 19), "daulet", &complaint("daulet"), &[]);
    check(&play, "daulet", &complaint("aigerim"), &["everyone-complains-personally"]);
    check(&play, "secretary", &complaint("prosecutor"), &[]);
    check(play.on(5, 20), "daulet", &complaint("daulet"), &["complaint-comes-in-time"]);
    play.on(5, 19).does("daulet", complaint("daulet"));
    let pass = Act::PassDeadline { deadline: case::DeadlineId::Complaint, due: date(2026, 5, 19) };
    check(play.on(5, 20), "clock", &pass, &["ruling-complained-of-waits", "clock-passes-deadlines-when-due"]);
    play.does("judge", Act::DecideComplaint { upheld: false });
    let mut refused = in_court_until(Until::Explained);
    refused.does("judge", Act::RefuseApproval { ground: RefusalGround::ContraryToLaw, reasons: "usury".to_owned() });
    check(&refused, "daulet", &complaint("daulet"), &["refusal-is-not-complained-of"]);
}

#[test]
fn an_unknown_court_and_talk_in_its_file_are_warned_of() {
    let mut play = Play::new();
    play.told.court_known = false;
    let claim = file(Road::InCourt, both(Road::InCourt));
    warned(&play, "aigerim", &claim, &["claim-says-what-was-tried", "court-is-known-to-this-office"]);
    let say = Act::Say { room: case::Room::Court, text: "hello".to_owned() };
    warned(&in_court_until(Until::Filed), "aigerim", &say, &[]);
    warned(&in_court_until(Until::Running), "aigerim", &say, &["mediation-stays-out-of-the-courts-file"]);
}

#[test]
fn a_participatory_procedure_has_two_lawyers_and_no_number_of_days() {
    let mut play = in_court_until(Until::Invited);
    play.does("aigerim", Act::OpenProcedure { procedure: ProcedureKind::Participatory });
    let petition = Act::PetitionForSuspension { procedure: FIRST };
    check(&play, "aigerim", &petition, &["each-side-has-its-own-lawyer"]);
    play.does(
        "aigerim",
        Act::AddRepresentative {
            side: AIGERIM,
            of: "aigerim".into(),
            person: "lawyer".into(),
            details: case::Details::default(),
            powers: vec![Power::Conduct],
            document: paper(),
            mandate: Some(as_advocate()),
        },
    );
    play.does("aigerim", petition);
    let suspend = Act::Suspend { until: date(2026, 9, 1) };
    warned(&play, "judge", &suspend, &["participatory-suspension-has-no-number-of-days"]);
}

#[test]
fn a_proposal_to_three_sides_is_accepted_once_by_each() {
    let mut play = in_court_with(PartyRole::ThirdPartyWithClaim, "neighbour");
    play.does("aigerim", Act::OpenProcedure { procedure: ProcedureKind::Settlement }).does("daulet", propose(terms()));
    let accept = Act::Accept { procedure: FIRST, proposal: 1 };
    play.does("aigerim", accept.clone());
    check(&play, "aigerim", &accept, &["proposal-is-accepted-once"]);
    check(&play, "neighbour", &accept, &[]);
}

#[test]
fn a_third_party_without_own_claim_signs_nothing() {
    let mut play = in_court_with(PartyRole::ThirdParty, "neighbour");
    play.does("aigerim", Act::OpenProcedure { procedure: ProcedureKind::Settlement }).does("daulet", propose(terms()));
    play.does("aigerim", Act::Accept { procedure: FIRST, proposal: 1 }).does("aigerim", draw_up());
    check(&play, "neighbour", &sign("neighbour", eds()), &["third-party-without-claim-signs-nothing"]);
}

/// With the agreement before it the court has nothing left to suspend for (CPC 274(6)).
#[test]
fn nothing_is_suspended_once_the_agreement_is_before_the_court() {
    let mut play = in_court_until(Until::Petitioned);
    let suspend = Act::Suspend { until: play.today.tomorrow().unwrap() };
    check(&play, "judge", &suspend, &[]);
    play.does("daulet", propose(terms())).does("aigerim", Act::Accept { procedure: FIRST, proposal: 1 });
    play.does("saule", draw_up());
    for who in ["aigerim", "daulet", "saule"] {
        play.does(who, sign(who, eds()));
    }
    play.does("aigerim", Act::SubmitAgreement { procedure: FIRST });
    assert!(play.asks("judge", &suspend).is_err());
}
