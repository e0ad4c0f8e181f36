//! Each rule of mediation out of court, in a case where it refuses and in one where it does not.

use super::play::*;
use crate::Eds;
use crate::{Ground, INCAPABLE, TOUCHES_OTHERS};
use case::{
    Act, Answer, CaseLanguage, Costs, Deed, Details, Manner, MediatorKind, OnDefault, PartyRole, Power, ProcedureKind,
    ProcedureNo, Question as Screening, Road, Room, SideNo, Tiyn,
};
use jiff::civil::date;
use record::{Assurance, Digest};

/// The law refuses that act for exactly these reasons; `[]` means it is allowed.
pub(super) fn check(play: &Play, who: &str, act: &Act, expected: &[&str]) {
    let found: Vec<_> = match play.asks(who, act) {
        Ok(_) => vec![],
        Err(refusal) => refusal.reasons.iter().map(|it| it.rule).collect(),
    };
    assert_eq!(found, expected, "{who}: {act:?}");
}

pub(super) fn warned(play: &Play, who: &str, act: &Act, expected: &[&str]) {
    let permission = play.asks(who, act).unwrap_or_else(|it| panic!("{who}: {:?}", it.reasons));
    let found: Vec<_> = permission.warnings.iter().map(|it| it.rule).collect();
    assert_eq!(found, expected, "{who}: {act:?}");
}

fn change(parties: impl FnOnce(&mut Vec<case::NewParty>)) -> Act {
    let mut both = both(Road::OutOfCourt);
    parties(&mut both);
    file(Road::OutOfCourt, both)
}

fn silent() -> Screening {
    Screening { question: "afraid".to_owned(), yes: false }
}

#[test]
fn a_dispute_is_filed_whole_and_for_oneself() {
    let play = Play::new();
    check(&play, "aigerim", &change(|_| ()), &[]);
    check(&play, "stranger", &change(|_| ()), &["filer-is-a-party-or-a-desk"]);
    check(&play, "aigerim", &change(|it| it.truncate(1)), &["dispute-has-two-sides"]);
    check(&play, "aigerim", &change(|it| it[1].role = PartyRole::ThirdParty), &["dispute-has-two-sides"]);
    check(&play, "aigerim", &change(|it| it[1].person = "aigerim".into()), &["each-person-is-on-one-side"]);
    warned(
        &play,
        "aigerim",
        &change(|it| it[1].kind = case::PartyKind::StateBody),
        &["state-body-needs-a-persons-decision"],
    );
    let mut negative = change(|_| ());
    if let Act::File { claims, .. } = &mut negative {
        claims[0].amount = Some(Tiyn(-1));
    }
    check(&play, "aigerim", &negative, &["sums-are-never-negative"]);
    check(&out_of_court_until(Until::Filed), "aigerim", &change(|_| ()), &["disputes-are-brought-in"]);
}

#[test]
fn a_desk_files_for_whom_it_names() {
    let mut play = Play::new();
    let mut filing = change(|_| ());
    check(&play, "desk", &filing, &["desk-names-whom-it-helps", "desk-must-show-authority"]);
    if let Act::File { authority, .. } = &mut filing {
        *authority = Some(paper());
    }
    check(&play, "desk", &filing, &["desk-names-whom-it-helps"]);
    play.for_whom = Some("aigerim".into());
    check(&play, "desk", &filing, &[]);
}

#[test]
fn a_representative_has_a_document_and_one_side() {
    let play = out_of_court_until(Until::Filed);
    let name = |side, of: &str, person: &str, powers: Vec<Power>| Act::AddRepresentative {
        side,
        of: of.into(),
        person: person.into(),
        details: Details::default(),
        powers,
        document: paper(),
        mandate: None,
    };
    let conduct = || vec![Power::Conduct];
    check(&play, "aigerim", &name(AIGERIM, "aigerim", "lawyer", conduct()), &[]);
    check(&play, "aigerim", &name(DAULET, "daulet", "lawyer", conduct()), &["representative-is-named-by-the-party"]);
    check(&play, "aigerim", &name(DAULET, "aigerim", "lawyer", conduct()), &["representative-is-of-a-party"]);
    check(&play, "aigerim", &name(AIGERIM, "aigerim", "lawyer", vec![]), &["document-states-the-powers"]);
    check(&play, "aigerim", &name(AIGERIM, "aigerim", "advocate", conduct()), &["representative-serves-one-side"]);
    let chosen = out_of_court_until(Until::Chosen);
    check(&chosen, "aigerim", &name(AIGERIM, "aigerim", "saule", conduct()), &["mediator-helps-no-side"]);
    let end = |person: &str| Act::EndRepresentation { person: person.into() };
    check(&play, "daulet", &end("advocate"), &[]);
    check(&play, "advocate", &end("advocate"), &[]);
    check(&play, "aigerim", &end("advocate"), &["representation-ends-by-those-it-binds"]);
    let assist = |of: &str| Act::NameAssistant { of: of.into(), authority: paper() };
    check(&play, "desk", &assist("daulet"), &[]);
    check(&play, "desk", &assist("stranger"), &["assistant-helps-a-party"]);
}

#[test]
fn nobody_acts_for_another_without_authority() {
    let mut play = out_of_court_until(Until::Running);
    check(&play, "advocate", &propose(terms()), &[]);
    play.for_whom = Some("daulet".into());
    check(&play, "advocate", &propose(terms()), &[]);
    check(&play, "aigerim", &propose(terms()), &["acting-for-another-needs-authority"]);
    play.for_whom = None;
    play.does("daulet", Act::EndRepresentation { person: "advocate".into() });
    play.does("daulet", advocate(vec![Power::ConcludeMediation]));
    check(&play, "advocate", &propose(terms()), &["power-to-conduct-must-be-named"]);
}

#[test]
fn data_and_safety_answers_are_ones_own() {
    let mut play = out_of_court_until(Until::Filed);
    let details = |person: &str| Act::GiveDetails { person: person.into(), details: Details::default() };
    check(&play, "aigerim", &details("aigerim"), &[]);
    check(&play, "helper", &details("aigerim"), &[]);
    check(&play, "aigerim", &details("daulet"), &["details-are-given-by-their-owner"]);
    let screen = Act::Screen { answers: vec![silent()] };
    check(&play, "aigerim", &screen, &[]);
    play.for_whom = Some("aigerim".into());
    check(&play, "helper", &screen, &["safety-questions-are-answered-alone"]);
}

#[test]
fn silence_is_rejection_after_ten_days() {
    let answer = Act::AnswerOffer { procedure: FIRST, answer: Answer::Agrees, text: String::new() };
    let mut play = out_of_court_until(Until::Offered);
    play.assurance = Assurance::Code;
    check(play.on(3, 12), "daulet", &answer, &[]);
    check(&play, "aigerim", &answer, &["offer-is-answered-by-the-other-side"]);
    check(play.on(3, 13), "daulet", &answer, &["silence-is-rejection"]);
    let mut refused = out_of_court_until(Until::Offered);
    refused.does("daulet", Act::AnswerOffer { procedure: FIRST, answer: Answer::Refuses, text: String::new() });
    check(&refused, "daulet", &answer, &["rejected-offer-is-made-anew"]);
    let offer = |until| Act::OfferMediation { procedure: FIRST, until };
    check(&refused, "aigerim", &offer(None), &[]);
    check(&refused, "aigerim", &offer(Some(date(2026, 3, 2))), &["offer-leaves-time-to-answer"]);
    check(&out_of_court_until(Until::Offered), "aigerim", &offer(None), &["parties-offer-mediation"]);
}

#[test]
fn an_offer_may_state_another_term() {
    let mut play = out_of_court_until(Until::Filed);
    play.does("aigerim", Act::OfferMediation { procedure: FIRST, until: Some(date(2026, 3, 20)) });
    let answer = Act::AnswerOffer { procedure: FIRST, answer: Answer::Agrees, text: String::new() };
    check(play.on(3, 20), "daulet", &answer, &[]);
    check(play.on(3, 21), "daulet", &answer, &["silence-is-rejection"]);
}

#[test]
fn a_mediator_is_of_age_registered_and_on_no_side() {
    let mut play = out_of_court_until(Until::Agreed);
    let public = choose(MediatorKind::Public);
    check(&play, "aigerim", &public, &[]);
    check(&out_of_court_until(Until::Offered), "aigerim", &public, &["parties-choose-the-mediator"]);
    check(&play, "aigerim", &choose(MediatorKind::Judge), &["judge-mediates-in-court-only"]);
    check(&play, "aigerim", &choose(MediatorKind::Professional), &["mediator-must-stand-in-a-register"]);
    let mut advocate = public.clone();
    if let Act::ChooseMediator { mediator, .. } = &mut advocate {
        *mediator = "advocate".into();
    }
    check(&play, "aigerim", &advocate, &["mediator-takes-no-side"]);
    let standing = play.told.mediator.clone().unwrap();
    let with = |change: &dyn Fn(&mut crate::Standing)| {
        let mut changed = standing.clone();
        change(&mut changed);
        Some(changed)
    };
    play.told.mediator = with(&|it| it.age = Some(38));
    check(&play, "aigerim", &public, &["public-mediator-is-forty"]);
    play.told.mediator = with(&|it| it.active = false);
    check(&play, "aigerim", &public, &["mediator-must-stand-in-a-register"]);
    play.told.mediator = with(&|it| it.suspended_until = Some(date(2026, 7, 1)));
    check(&play, "aigerim", &public, &["suspended-mediator-waits"]);
    play.told.mediator = with(&|it| (it.kind, it.age) = (MediatorKind::Professional, Some(24)));
    check(&play, "aigerim", &choose(MediatorKind::Professional), &["professional-mediator-is-twenty-five"]);
    play.told.mediator = None;
    check(&play, "aigerim", &public, &["mediator-must-stand-in-a-register"]);
}

#[test]
fn a_mediator_consents_without_conflict_and_explains_before_the_contract() {
    let mut play = out_of_court_until(Until::Chosen);
    let consent = |no_conflict| Act::ConsentToMediate { procedure: FIRST, no_conflict };
    check(&play, "saule", &consent(true), &[]);
    check(&play, "saule", &consent(false), &["mediator-is-free-of-conflict"]);
    check(&play, "aigerim", &consent(true), &["mediator-consents"]);
    play.does("saule", consent(true)).on(3, 16).does("saule", draw_up_contract());
    check(&play, "saule", &sign_contract("aigerim", Manner::Paper), &["mediator-explains-first"]);
    play.does("saule", Act::ExplainMediation { procedure: FIRST });
    check(&play, "saule", &sign_contract("aigerim", Manner::Paper), &[]);
}

#[test]
fn mediation_is_not_for_absent_interests_and_incapable_parties() {
    let consent = Act::ConsentToMediate { procedure: FIRST, no_conflict: true };
    for (question, rule) in
        [(TOUCHES_OTHERS, "absent-third-persons-must-be-untouched"), (INCAPABLE, "parties-must-be-capable")]
    {
        let mut play = out_of_court_until(Until::Chosen);
        let answer = |yes| Act::Screen { answers: vec![Screening { question: question.to_owned(), yes }] };
        play.does("aigerim", answer(true));
        check(&play, "saule", &consent, &[rule]);
        play.does("aigerim", answer(false));
        check(&play, "saule", &consent, &[]);
    }
}

#[test]
fn the_contract_is_whole_free_and_short() {
    let play = out_of_court_until(Until::Consented);
    let contract = |change: &dyn Fn(&mut case::ContractText), until| {
        let mut text = contract_text();
        change(&mut text);
        Act::DrawUpContract { procedure: FIRST, language: CaseLanguage::Both, until, text }
    };
    check(&play, "saule", &contract(&|_| (), None), &[]);
    check(&play, "daulet", &contract(&|_| (), Some(date(2026, 4, 10))), &[]);
    check(
        &play,
        "saule",
        &contract(&|it| it.liability = " ".to_owned(), None),
        &["contract-states-its-essential-terms"],
    );
    check(&play, "saule", &contract(&|it| it.fee = Some(Tiyn(1)), None), &["public-mediator-works-free"]);
    check(&play, "saule", &contract(&|_| (), Some(date(2026, 4, 11))), &["mediation-ends-within-thirty-days"]);
    check(&play, "saule", &contract(&|_| (), Some(date(2026, 3, 10))), &["mediation-has-time-to-run"]);
}

#[test]
fn a_contract_is_signed_personally_once_and_with_power() {
    let mut play = out_of_court_until(Until::DrawnUpContract);
    let exchange = |proof: &str| Manner::Exchange { copy: Digest::START, proof: proof.to_owned() };
    check(&play, "daulet", &sign_contract("daulet", eds()), &[]);
    check(&play, "daulet", &sign_contract("daulet", exchange("letter of 20 March")), &[]);
    check(&play, "daulet", &sign_contract("daulet", exchange(" ")), &["exchange-of-copies-must-be-proved"]);
    check(&play, "daulet", &sign_contract("daulet", Manner::Paper), &["paper-signature-is-entered-by-who-saw-it"]);
    check(&play, "helper", &sign_contract("aigerim", Manner::Paper), &[]);
    check(&play, "helper", &sign_contract("daulet", Manner::Paper), &["paper-signature-is-entered-by-who-saw-it"]);
    check(&play, "daulet", &sign_contract("aigerim", eds()), &["everyone-signs-personally"]);
    check(&play, "saule", &sign_contract("stranger", Manner::Paper), &["signer-must-be-a-party-or-the-mediator"]);
    play.assurance = Assurance::Code;
    check(&play, "daulet", &sign_contract("daulet", eds()), &["signer-must-be-known"]);
    play.assurance = Assurance::Contact;
    check(&play, "advocate", &sign_contract("advocate", eds()), &[]);
    play.does("daulet", sign_contract("daulet", eds()));
    check(&play, "advocate", &sign_contract("advocate", eds()), &["nobody-signs-the-contract-twice"]);
    let mut weak = out_of_court_until(Until::DrawnUpContract);
    weak.does("daulet", Act::EndRepresentation { person: "advocate".into() });
    weak.does("daulet", advocate(vec![Power::Conduct]));
    check(&weak, "advocate", &sign_contract("advocate", eds()), &["power-to-conclude-the-contract-must-be-named"]);
}

#[test]
fn an_eds_counts_when_it_is_genuine_and_the_signers_own() {
    let mut play = out_of_court_until(Until::DrawnUpContract);
    let signs = sign_contract("daulet", eds());
    check(&play, "daulet", &signs, &[]);
    for (eds, before, after) in [
        (None, "eds-is-checked-before-it-is-entered", "eds-must-be-genuine"),
        (Some(Eds { genuine: false, own: true }), "eds-is-checked-before-it-is-entered", "eds-must-be-genuine"),
        (Some(Eds { genuine: true, own: false }), "eds-is-the-signers-own", "eds-must-be-lawfully-held"),
    ] {
        play.told.eds = eds;
        check(&play, "daulet", &signs, &[before]);
        // From the day of the Digital Code on it says so too.
        let today = std::mem::replace(&mut play.today, date(2026, 7, 13));
        let found = play.asks("daulet", &signs).unwrap_err();
        assert!(found.reasons.iter().any(|it| it.rule == after), "{after}: {:?}", found.reasons);
        play.today = today;
    }
}

#[test]
fn rooms_are_written_in_by_their_readers() {
    let mut play = out_of_court_until(Until::Running);
    let say = |room| Act::Say { room, text: "hello".to_owned() };
    let closed = &["rooms-are-closed-to-others"];
    check(&play, "aigerim", &say(Room::Joint(FIRST)), &[]);
    check(&play, "aigerim", &say(Room::Caucus(FIRST, AIGERIM)), &[]);
    check(&play, "aigerim", &say(Room::Caucus(FIRST, DAULET)), closed);
    check(&play, "helper", &say(Room::Caucus(FIRST, AIGERIM)), closed);
    check(&play, "aigerim", &say(Room::Mediator(FIRST)), closed);
    check(&play, "aigerim", &say(Room::Court), closed);
    check(&play, "aigerim", &say(Room::Joint(ProcedureNo(2))), closed);
    check(&play, "saule", &say(Room::Caucus(FIRST, DAULET)), &[]);
    let release = |room, to| Act::Release { room, number: 1, to };
    let told = release(Room::Caucus(FIRST, AIGERIM), Room::Joint(FIRST));
    play.told.author = Some("aigerim".into());
    check(&play, "aigerim", &told, &[]);
    let away = release(Room::Caucus(FIRST, AIGERIM), Room::Caucus(FIRST, DAULET));
    check(&play, "aigerim", &away, &["release-goes-from-ones-room-to-ones-room"]);
    play.told.author = Some("saule".into());
    check(&play, "aigerim", &told, &["only-the-giver-lets-it-out"]);
}

#[test]
fn mistakes_are_mended_by_their_author_or_the_keeper() {
    let mut play = out_of_court_until(Until::Running);
    let correct =
        |room, happened_on| Act::Correct { room, number: 1, happened_on, text: None, reason: "slip".to_owned() };
    play.told.author = Some("aigerim".into());
    check(&play, "aigerim", &correct(Room::Joint(FIRST), None), &[]);
    check(&play, "saule", &correct(Room::Joint(FIRST), None), &[]);
    check(&play, "daulet", &correct(Room::Joint(FIRST), None), &["authors-correct-their-own"]);
    check(&play, "saule", &correct(Room::Side(AIGERIM), None), &["corrections-stay-in-ones-own-rooms"]);
    let ahead = correct(Room::Joint(FIRST), Some(date(2027, 1, 1)));
    check(&play, "aigerim", &ahead, &["corrected-day-has-come"]);
}

#[test]
fn sessions_are_planned_then_held() {
    let mut play = out_of_court_until(Until::Running);
    let plan = |at: &str, with| Act::PlanSession {
        procedure: FIRST,
        at: at.parse().unwrap(),
        form: case::SessionForm::Video,
        with,
        place: String::new(),
    };
    let hold = Act::HoldSession { procedure: FIRST, session: 1, minutes: 60 };
    check(&play, "saule", &plan("2026-03-25T10:00:00+05", Some(AIGERIM)), &[]);
    check(&play, "saule", &plan("2026-03-25T10:00:00+05", None), &["safety-questions-come-first"]);
    check(&play, "saule", &plan("2026-03-19T10:00:00+05", Some(AIGERIM)), &["session-lies-ahead"]);
    let nobody = plan("2026-03-25T10:00:00+05", Some(SideNo(9)));
    check(&play, "saule", &nobody, &["session-is-with-a-side-that-settles"]);
    check(&play, "saule", &hold, &["session-must-be-planned"]);
    play.does("saule", plan("2026-03-25T10:00:00+05", Some(AIGERIM)));
    check(&play, "saule", &hold, &[]);
    let other = Act::CancelSession { procedure: FIRST, session: 2 };
    check(&play, "saule", &other, &["session-must-be-planned"]);
}

#[test]
fn mediation_is_extended_to_sixty_days_at_most_and_before_its_end() {
    let mut play = out_of_court_until(Until::Running);
    let extend = |month, day, reason: &str| Act::ExtendMediation {
        procedure: FIRST,
        until: date(2026, month, day),
        reason: reason.to_owned(),
    };
    check(&play, "aigerim", &extend(5, 19, "papers"), &[]);
    check(&play, "aigerim", &extend(5, 20, "papers"), &["mediation-lasts-sixty-days-at-most"]);
    check(&play, "aigerim", &extend(4, 20, "papers"), &["extension-is-later-than-the-end"]);
    check(&play, "aigerim", &extend(5, 19, ""), &["extension-out-of-court-has-its-reason"]);
    play.does("aigerim", extend(5, 19, "papers"));
    check(&play, "daulet", &extend(5, 19, ""), &[]);
    check(play.on(4, 20), "daulet", &extend(5, 19, ""), &[]);
    check(play.on(4, 21), "daulet", &extend(5, 19, ""), &["mediation-that-has-ended-is-over"]);
    play.on(4, 20).does("daulet", extend(5, 19, "")).does("saule", extend(5, 19, ""));
    check(play.on(5, 19), "daulet", &propose(terms()), &[]);
    check(play.on(5, 20), "daulet", &propose(terms()), &["mediation-that-has-ended-is-over"]);
}

#[test]
fn mediation_ends_in_five_ways_and_three_of_them_are_certified() {
    let notice = Act::IssueTerminationNotice { procedure: FIRST };
    let ended = |who: &str, act: Act| {
        let mut play = out_of_court_until(Until::Running);
        check(&play, "saule", &notice, &["mediator-gives-notice-of-the-end"]);
        if who == "clock" {
            play.on(4, 21);
        }
        play.does(who, act);
        play
    };
    let deadline = case::DeadlineId::MediationTerm { procedure: FIRST };
    check(&ended("daulet", Act::LeaveMediation { procedure: FIRST }), "saule", &notice, &[]);
    check(&ended("saule", Act::RefuseTogether { procedure: FIRST, paper: paper() }), "saule", &notice, &[]);
    check(&ended("clock", Act::PassDeadline { deadline, due: date(2026, 4, 20) }), "saule", &notice, &[]);
    let excluded = ended("saule", Act::FindExcluded { procedure: FIRST });
    check(&excluded, "saule", &notice, &["mediator-gives-notice-of-the-end"]);
    let agreed = out_of_court_until(Until::Concluded);
    check(&agreed, "saule", &notice, &["mediator-gives-notice-of-the-end"]);
    check(&agreed, "daulet", &Act::LeaveMediation { procedure: FIRST }, &["any-party-leaves-at-any-moment"]);
}

#[test]
fn terms_state_performance_and_what_follows_on_default() {
    let play = out_of_court_until(Until::Running);
    let with = |change: &dyn Fn(&mut case::Terms)| {
        let mut changed = terms();
        change(&mut changed);
        propose(changed)
    };
    check(&play, "daulet", &with(&|it| it.obligations[0].way = String::new()), &["ways-and-terms-must-be-stated"]);
    let undated = with(&|it| it.obligations[0].deed = Deed::Act { what: "an apology".to_owned(), due: None });
    check(&play, "daulet", &undated, &["ways-and-terms-must-be-stated"]);
    let conditional = with(&|it| it.obligations[0].condition = Some("if the flat is sold".to_owned()));
    warned(&play, "daulet", &conditional, &["condition-will-not-pass-the-court"]);
    let countering = Act::Propose { procedure: FIRST, counters: Some(7), terms: terms() };
    check(&play, "daulet", &countering, &["counter-answers-another-proposal"]);
    // Said when it can still be mended, not when both have accepted it.
    let silent = with(&|it| it.on_default = OnDefault::NotStated);
    check(&play, "daulet", &silent, &["default-has-its-consequences"]);
    let doubtful = accepted(conditional);
    warned(&doubtful, "saule", &draw_up(), &["condition-makes-performance-doubtful"]);
    let costs = accepted(with(&|it| it.costs = Costs::NotStated));
    warned(&costs, "saule", &draw_up(), &[]);
}

/// Mediation in which that proposal of Daulet's was accepted.
fn accepted(proposal: Act) -> Play {
    let mut play = out_of_court_until(Until::Running);
    play.on(4, 13).does("daulet", proposal).does("aigerim", Act::Accept { procedure: FIRST, proposal: 1 });
    play
}

#[test]
fn proposals_are_answered_by_the_other_side_and_withdrawn_by_their_own() {
    let play = out_of_court_until(Until::Proposed);
    let withdraw = Act::Withdraw { procedure: FIRST, proposal: 1 };
    check(&play, "daulet", &withdraw, &[]);
    check(&play, "aigerim", &withdraw, &["nobody-withdraws-anothers-proposal"]);
    check(&play, "aigerim", &Act::Accept { procedure: FIRST, proposal: 1 }, &[]);
    let own = Act::Accept { procedure: FIRST, proposal: 1 };
    check(&play, "daulet", &own, &["proposal-must-be-the-other-sides"]);
}

#[test]
fn an_agreement_is_drawn_up_with_place_language_and_nobody_absent() {
    let play = out_of_court_until(Until::Accepted);
    let with = |language, prevailing, place: &str, nobody_else_touched| Act::DrawUpAgreement {
        procedure: FIRST,
        language,
        prevailing,
        place: place.to_owned(),
        nobody_else_touched,
    };
    use CaseLanguage::{Both, Kazakh, Russian};
    check(&play, "saule", &with(Both, Some(Kazakh), "Astana", true), &[]);
    check(&play, "saule", &with(Both, None, "Astana", true), &["bilingual-agreement-names-the-text-that-prevails"]);
    check(&play, "saule", &with(Russian, None, " ", true), &["agreement-names-its-place"]);
    check(&play, "saule", &with(Russian, None, "Astana", false), &["third-persons-must-be-untouched"]);
}

#[test]
fn an_agreement_is_signed_by_all_once() {
    let mut play = out_of_court_until(Until::DrawnUp);
    check(play.on(4, 15), "advocate", &sign("advocate", eds()), &[]);
    let unproved = Manner::Exchange { copy: Digest::START, proof: String::new() };
    check(&play, "daulet", &sign("daulet", unproved), &["exchange-of-agreements-must-be-proved"]);
    play.does("daulet", sign("daulet", eds()));
    check(&play, "daulet", &sign("daulet", eds()), &["nobody-signs-the-agreement-twice"]);
    play.does("daulet", Act::EndRepresentation { person: "advocate".into() });
    let mut weak = out_of_court_until(Until::DrawnUp);
    weak.does("daulet", Act::EndRepresentation { person: "advocate".into() });
    weak.does("daulet", advocate(vec![Power::Conduct]));
    check(&weak, "advocate", &sign("advocate", eds()), &["power-to-agree-in-mediation-must-be-named"]);
    check(play.on(4, 21), "saule", &sign("saule", eds()), &["mediation-that-has-ended-is-over"]);
}

#[test]
fn what_was_agreed_out_of_court_is_a_transaction() {
    let mut play = out_of_court_until(Until::Concluded);
    let transaction = &["agreement-without-a-case-is-a-transaction"];
    check(&play, "aigerim", &Act::PetitionForApproval { without_me: false }, transaction);
    check(&play, "aigerim", &Act::SubmitAgreement { procedure: FIRST }, transaction);
    let breach = Act::DeclareBreach { procedure: FIRST, duty: 1 };
    // The first part falls due on 1 May, a day off; Monday 4 May is its last day.
    check(play.on(5, 4), "aigerim", &breach, &["breach-follows-the-due-day"]);
    check(play.on(5, 5), "aigerim", &breach, &[]);
    check(&play, "daulet", &breach, &["creditor-declares-breach", "creditor-declares-breach-of-a-settlement"]);
    let report = |duty| Act::ReportPerformance { procedure: FIRST, duty, text: String::new() };
    check(&play, "daulet", &report(1), &[]);
    let not_hers = &["debtor-reports-performance", "debtor-reports-performance-of-a-settlement"];
    check(&play, "aigerim", &report(1), not_hers);
    check(&play, "daulet", &report(9), &["duty-must-be-of-the-agreement"]);
    // A new mediation is offered: nobody has to settle twice, and anybody may.
    check(&play, "aigerim", &Act::OpenProcedure { procedure: ProcedureKind::Mediation }, &[]);
    let running = out_of_court_until(Until::Running);
    let open = Act::OpenProcedure { procedure: ProcedureKind::Settlement };
    check(&running, "aigerim", &open, &["one-procedure-of-a-kind-at-a-time"]);
}

#[test]
fn a_stranger_is_told_the_act_is_not_his() {
    let play = out_of_court_until(Until::Running);
    let refusal = play.asks("stranger", &propose(terms())).unwrap_err();
    assert_eq!(refusal.ground, Ground::NotYours);
}

/// The clock passed the term before the signatures of its last day were entered (ML 26(1), 27(8)).
#[test]
fn a_signature_of_the_last_day_counts_when_it_is_entered_late() {
    let mut play = out_of_court_until(Until::DrawnUp);
    let is_term = |it: &crate::Clock| matches!(it.id, case::DeadlineId::MediationTerm { .. });
    let last = crate::clocks(&play.case(), play.today, &play.calendar).into_iter().find(is_term).unwrap().last_day;
    play.today = last.tomorrow().unwrap();
    play.does("clock", Act::PassDeadline { deadline: case::DeadlineId::MediationTerm { procedure: FIRST }, due: last });
    assert!(play.asks("aigerim", &sign("aigerim", eds())).is_err());
    play.today = last;
    for who in ["aigerim", "daulet", "saule"] {
        play.does(who, sign(who, eds()));
    }
    let case = play.case();
    assert_eq!(case.procedure(FIRST).unwrap().end, Some((case::EndGround::Agreement, last)));
}
