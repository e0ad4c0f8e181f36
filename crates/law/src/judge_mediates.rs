//! A judge who mediates: who tries afterwards, and the wall between the two (CPC 66(4), 179(2)-(4), (7)).
//!
//! The wall itself is in `case::reads` and `case::Case::is_walled_off`; the ten working days are in `court_mediation`.

use crate::cases::{ON_A_SIDE, forbid, permit};
use crate::court_mediation::is_pending;
use crate::{Cases, Question, Rule};
use case::{Act, ActKind, EndGround, MediatorKind, Part};
use record::PersonId;

pub(crate) fn rules() -> Vec<Rule<Cases>> {
    use ActKind::{
        AcceptClaim, Approve, AssignJudge, ConsentToJudge, ExplainConsequences, RefuseApproval, RetireToDecide,
        SetHearing,
    };
    const BEFORE: &[ActKind] = &[AssignJudge, AcceptClaim];
    const PENDING: &[ActKind] =
        &[AssignJudge, SetHearing, ExplainConsequences, Approve, RefuseApproval, RetireToDecide];
    vec![
        permit("parties-consent-to-the-judge-who-mediated", ON_A_SIDE, &[ConsentToJudge])
            .from("CPC 179(3)", "С согласия сторон дело может быть рассмотрено судьей, проводившим медиацию")
            .in_kazakh("Тараптардың келісуімен істі медиацияны өткізген судья қарауы мүмкін")
            .when(|it| is_pending(it) && it.is_on_a_settling_side() && may_consent(it)),
        forbid("judge-who-mediated-tries-with-consent-only", BEFORE)
            .from("CPC 179(3)", "С согласия сторон дело может быть рассмотрено судьей, проводившим медиацию")
            .in_kazakh("Тараптардың келісуімен істі медиацияны өткізген судья қарауы мүмкін")
            .when(|it| !is_accepted(it) && trying(it).is_some_and(|judge| lacks_consent(it, judge))),
        forbid("judge-who-mediated-goes-on-with-consent-only", PENDING)
            .from("CPC 179(4)", "дальнейшее рассмотрение дела может быть продолжено этим же судьей с согласия сторон")
            .in_kazakh("істі одан әрі қарауды тараптардың келісуімен осы судья жалғастыруы мүмкін")
            .when(|it| is_accepted(it) && trying(it).is_some_and(|judge| lacks_consent(it, judge))),
        // Not executable: 179(2): the judge who mediates calls other persons when it helps; 179(4): one of the panel on appeal.
        // Not executable: 66(4): what the parties do not object to; each lets out of the mediation what it gave.
    ]
}

fn is_accepted(it: &Question<'_>) -> bool {
    it.court().is_some_and(|it| it.accepted_on.is_some())
}

/// The judge named, or the one who has the case.
fn trying<'a>(it: &Question<'a>) -> Option<&'a PersonId> {
    match it.act {
        Some(Act::AssignJudge { judge, .. }) => Some(judge),
        _ => it.court()?.judge.as_ref(),
    }
}

/// Mediated as a judge, and no agreement came of it.
fn mediated_in_vain(it: &Question<'_>, judge: &PersonId) -> bool {
    it.case.participants.iter().any(|held| {
        let Part::Mediator { procedure } = &held.part else { return false };
        let known = it.case.procedure(*procedure);
        let ended = |it: &case::Procedure| matches!(it.end, Some((ground, _)) if ground != EndGround::Agreement);
        let as_judge =
            |it: &case::Procedure| it.marked.iter().any(|it| it.person == *judge && it.kind == MediatorKind::Judge);
        held.person == *judge && known.is_some_and(|it| as_judge(it) && (ended(it) || held.to.is_some()))
    })
}

fn consents(it: &Question<'_>, judge: &PersonId) -> usize {
    let given = it.court().and_then(|it| it.judge_consents.get(judge));
    it.case.settling_sides().iter().filter(|side| given.is_some_and(|given| given.contains(side))).count()
}

fn lacks_consent(it: &Question<'_>, judge: &PersonId) -> bool {
    mediated_in_vain(it, judge) && consents(it, judge) < it.case.settling_sides().len()
}

/// Asked without content, whether there is a judge this side might consent to.
fn may_consent(it: &Question<'_>) -> bool {
    let given = |judge: &PersonId| {
        let consents = it.court().and_then(|it| it.judge_consents.get(judge));
        it.side().is_some_and(|side| consents.is_some_and(|it| it.contains(&side)))
    };
    match it.act {
        Some(Act::ConsentToJudge { judge }) => mediated_in_vain(it, judge) && !given(judge),
        _ => it.case.participants.iter().any(|held| {
            matches!(held.part, Part::Mediator { .. }) && mediated_in_vain(it, &held.person) && !given(&held.person)
        }),
    }
}
