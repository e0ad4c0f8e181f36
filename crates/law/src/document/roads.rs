//! The roads of conciliation, and which rules hold on which.

use case::ActKind;

/// A road a dispute may take, or the registers beside it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Road {
    OutOfCourt,
    CourtMediation,
    JudgeMediation,
    Settlement,
    Participatory,
    Registers,
}

use Road::{CourtMediation, JudgeMediation, OutOfCourt, Participatory, Settlement};

/// Acts that belong to mediation alone.
const OF_MEDIATION: &[ActKind] = &[
    ActKind::OfferMediation,
    ActKind::AnswerOffer,
    ActKind::ChooseMediator,
    ActKind::ConsentToMediate,
    ActKind::DeclineToMediate,
    ActKind::WithdrawAsMediator,
    ActKind::HaltMediator,
    ActKind::ReturnMediator,
    ActKind::ExplainMediation,
    ActKind::DrawUpContract,
    ActKind::SignContract,
    ActKind::PlanSession,
    ActKind::HoldSession,
    ActKind::MissSession,
    ActKind::CancelSession,
    ActKind::Release,
    ActKind::ExtendMediation,
    ActKind::LeaveMediation,
    ActKind::RefuseTogether,
    ActKind::FindExcluded,
    ActKind::IssueTerminationNotice,
    ActKind::NotifyCourtOfExtension,
    ActKind::NotifyCourtOfEnd,
];

/// Acts of the court or before it.
const IN_COURT: &[ActKind] = &[
    ActKind::AssignJudge,
    ActKind::InviteToConciliation,
    ActKind::AcceptClaim,
    ActKind::PetitionForSuspension,
    ActKind::EnterPetitionForSuspension,
    ActKind::Suspend,
    ActKind::Resume,
    ActKind::NotifyCourtOfExtension,
    ActKind::NotifyCourtOfEnd,
    ActKind::SubmitAgreement,
    ActKind::PetitionForApproval,
    ActKind::SetHearing,
    ActKind::AskHearingWithoutMe,
    ActKind::ExplainConsequences,
    ActKind::LeaveUnconsidered,
    ActKind::Approve,
    ActKind::RefuseApproval,
    ActKind::IssueFinalText,
    ActKind::FileComplaint,
    ActKind::DecideRestoration,
    ActKind::DecideComplaint,
    ActKind::RetireToDecide,
    ActKind::AnnounceJudgment,
    ActKind::OpenInstance,
    ActKind::EnterForce,
    ActKind::FileCounterclaim,
    ActKind::AskInterimMeasures,
    ActKind::RuleOnInterimMeasures,
    ActKind::ReleaseInterimMeasures,
    ActKind::GiveContractToBailiff,
    ActKind::GiveAgreementToBailiff,
    ActKind::ApplyAtEnforcement,
    ActKind::AskForWrit,
    ActKind::IssueWrit,
];

const MEDIATION: &[Road] = &[OutOfCourt, CourtMediation, JudgeMediation];
const MEDIATION_IN_COURT: &[Road] = &[CourtMediation, JudgeMediation];
/// A mediator who stands in a register, and no judge.
const WITH_A_MEDIATOR: &[Road] = &[OutOfCourt, CourtMediation];
/// Settlement and participatory procedure, in court and before it.
const OTHERS: &[Road] = &[Settlement, Participatory];
const BEFORE_A_COURT: &[Road] = &[CourtMediation, JudgeMediation, Settlement, Participatory];
const WITHOUT_A_COURT: &[Road] = &[OutOfCourt, Settlement, Participatory];

/// Rules whose acts happen on more roads than the rule speaks of.
const ONLY: &[(&[Road], &[&str])] = &[
    (
        MEDIATION,
        &[
            "parties-turn-to-mediation",
            "parties-propose-in-mediation",
            "mediation-agreement-is-drawn-up",
            "third-persons-must-be-untouched",
            "ways-and-terms-must-be-stated",
            "default-has-its-consequences",
            "mediation-agreement-is-signed-by-parties",
            "mediator-signs-the-agreement",
            "exchange-of-agreements-must-be-proved",
            "mediation-that-has-ended-is-over",
            "debtor-reports-performance",
            "creditor-answers-for-performance",
            "creditor-declares-breach",
            "breach-follows-the-due-day",
        ],
    ),
    (
        OTHERS,
        &[
            "parties-may-settle",
            "parties-propose",
            "agreement-is-drawn-up",
            "agreement-is-signed-by-parties",
            "agreement-goes-to-the-court",
            "settlement-is-signed-on-paper-or-by-eds",
            "power-to-settle-must-be-named",
            "debtor-reports-performance-of-a-settlement",
            "creditor-answers-for-performance-of-a-settlement",
            "creditor-declares-breach-of-a-settlement",
            "breach-of-a-settlement-follows-the-due-day",
        ],
    ),
    (
        BEFORE_A_COURT,
        &[
            "others-rights-must-be-untouched",
            "performance-must-be-stated",
            "terms-must-be-unconditional",
            "power-to-conclude-must-be-named",
            "advocate-too-shows-the-power",
            "parties-act-through-representatives-in-court",
            "representative-in-court-serves-one-side",
            "court-must-be-named",
            "claim-says-what-was-tried",
            "court-is-known-to-this-office",
            "silence-on-costs-settles-them",
            "secretary-enters-from-the-courts-paper",
            "settling-ends-when-the-court-retires",
            "third-party-without-claim-concludes-nothing",
            "who-sued-for-another-concludes-nothing",
            "prosecutor-who-sued-concludes-nothing",
            "third-party-without-claim-signs-nothing",
            "who-sued-for-another-signs-nothing",
            "prosecutor-who-sued-signs-nothing",
        ],
    ),
    (
        MEDIATION_IN_COURT,
        &[
            "mediation-agreement-goes-to-the-judge-at-once",
            "parties-petition-and-submit-the-contract",
            "mediation-in-court-may-be-extended",
            "mediation-stays-out-of-the-courts-file",
        ],
    ),
    (
        WITH_A_MEDIATOR,
        &[
            "mediator-must-stand-in-a-register",
            "suspended-mediator-waits",
            "suspended-mediator-signs-nothing",
            "public-mediator-is-forty",
            "professional-mediator-is-twenty-five",
            "public-mediator-works-free",
        ],
    ),
    (
        WITHOUT_A_COURT,
        &[
            "agreement-without-a-case-is-a-transaction",
            "condition-makes-performance-doubtful",
            "parties-act-through-representatives",
        ],
    ),
    (
        &[OutOfCourt],
        &[
            "mediation-may-be-extended",
            "extension-out-of-court-has-its-reason",
            "power-to-agree-in-mediation-must-be-named",
            "alimony-agreement-has-the-mediators-form",
        ],
    ),
    (&[OutOfCourt, JudgeMediation], &["judge-mediates-in-court-only"]),
    (
        &[CourtMediation],
        &[
            "court-must-suspend-for-a-mediator",
            "suspension-for-a-mediator-is-a-month-at-most",
            "suspension-may-end-before-mediation",
        ],
    ),
    (
        &[JudgeMediation],
        &["suspension-for-a-judge-is-ten-working-days-at-most", "judge-who-mediated-tries-with-consent-only"],
    ),
    (&[JudgeMediation, Participatory], &["court-may-suspend"]),
    (
        &[Participatory],
        &[
            "parties-petition-for-participatory-procedure",
            "participatory-suspension-has-no-number-of-days",
            "each-side-has-its-own-lawyer",
        ],
    ),
];

impl Road {
    /// Every road, in the order in which they are offered.
    pub const ALL: [Self; 6] = [
        Self::OutOfCourt,
        Self::CourtMediation,
        Self::JudgeMediation,
        Self::Settlement,
        Self::Participatory,
        Self::Registers,
    ];

    /// The name on the command line.
    pub fn name(self) -> &'static str {
        self.key().trim_start_matches("jurists-road-")
    }

    /// The road of that name.
    pub fn of_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|it| it.name() == name)
    }

    /// The key of its title.
    pub(super) fn key(self) -> &'static str {
        match self {
            Self::OutOfCourt => "jurists-road-out-of-court",
            Self::CourtMediation => "jurists-road-court-mediation",
            Self::JudgeMediation => "jurists-road-judge-mediation",
            Self::Settlement => "jurists-road-settlement",
            Self::Participatory => "jurists-road-participatory",
            Self::Registers => "jurists-road-registers",
        }
    }

    /// Whether a rule about these acts holds on this road.
    pub(super) fn has(self, rule: &str, acts: &[ActKind]) -> bool {
        let named = ONLY.iter().find(|(_, rules)| rules.contains(&rule));
        match named {
            Some((roads, _)) => roads.contains(&self),
            None => acts.iter().any(|it| self.knows(*it)),
        }
    }

    /// Whether the act can be done on this road.
    fn knows(self, act: ActKind) -> bool {
        let mediates = MEDIATION.contains(&self) || !OF_MEDIATION.contains(&act);
        let in_court = self != OutOfCourt || !IN_COURT.contains(&act);
        self != Self::Registers && mediates && in_court
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cases;

    #[test]
    fn every_rule_singled_out_is_a_rule_and_stands_once() {
        let singled: Vec<&str> = ONLY.iter().flat_map(|(_, rules)| rules.iter().copied()).collect();
        for (at, name) in singled.iter().enumerate() {
            assert!(cases().all().iter().any(|it| it.name == *name), "{name}");
            assert!(!singled[..at].contains(name), "{name} twice");
        }
    }

    #[test]
    fn every_rule_holds_on_some_road() {
        for rule in cases().all() {
            assert!(Road::ALL.iter().any(|it| it.has(rule.name, rule.acts)), "{}", rule.name);
        }
    }

    #[test]
    fn each_road_has_what_is_its_own() {
        let has = |road: Road, name: &str| cases().all().iter().any(|it| it.name == name && road.has(it.name, it.acts));
        assert!(has(OutOfCourt, "silence-is-rejection") && !has(Settlement, "silence-is-rejection"));
        assert!(has(Settlement, "court-approves") && !has(OutOfCourt, "court-approves"));
        assert!(has(Participatory, "each-side-has-its-own-lawyer") && !has(Settlement, "each-side-has-its-own-lawyer"));
        assert!(has(CourtMediation, "court-must-suspend-for-a-mediator"));
        assert!(!has(JudgeMediation, "court-must-suspend-for-a-mediator"));
        assert!(!has(OutOfCourt, "terms-must-be-unconditional"));
    }

    #[test]
    fn a_road_is_found_by_its_name() {
        for road in Road::ALL {
            assert_eq!(Road::of_name(road.name()), Some(road));
        }
        assert_eq!(Road::of_name("elsewhere"), None);
    }
}
