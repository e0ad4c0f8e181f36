//! Rows 83 to 133: mediation from the invitation to its performance, and what holds everywhere. Also why some rules of
//! the program stand in no row.

use super::Does::{Computed, Hidden, LeftToPeople, NotYet, Notice, Required, Rule, Warning};
use super::{Row, row};

pub(super) const ROWS: &[Row] = &[
    row(
        83,
        &["ML 2(5-1)"],
        "The invitation to mediation comes before mediation",
        &[
            Rule("parties-offer-mediation"),
            Rule("a-side-asks-a-mediator-to-invite"),
            Rule("mediator-invites-at-a-sides-request"),
        ],
    ),
    row(
        84,
        &["ML 20(6)"],
        "Silence for ten days is rejection",
        &[
            Rule("silence-is-rejection"),
            Rule("offer-is-answered"),
            Rule("offer-leaves-time-to-answer"),
            Rule("rejected-offer-is-made-anew"),
            Rule("wrong-addressee-is-replaced"),
            Rule("offer-is-answered-by-the-other-side"),
            Computed("law::offer_answer"),
        ],
    ),
    row(
        85,
        &["ML 20(3)"],
        "Nobody is forced by judges or officials",
        &[
            Rule("parties-turn-to-mediation"),
            Hidden("no rule lets a judge or a desk open or answer for the parties"),
            LeftToPeople("the tone of what is said in court"),
        ],
    ),
    row(
        86,
        &["ML 20(5)"],
        "Mediation starts on the day of the contract",
        &[Rule("contract-is-signed-by-parties-and-mediator"), Computed("case::started_on")],
    ),
    row(
        87,
        &["ML 21(2)"],
        "Fourteen terms of the contract",
        &[
            Rule("contract-states-its-essential-terms"),
            Rule("mediator-draws-up-the-contract"),
            Rule("parties-draw-up-the-contract"),
            Rule("people-give-their-details"),
            Required("DrawUpContract.text"),
        ],
    ),
    row(
        88,
        &["ML 21(1)", "ML 27(1)"],
        "Signed copies exchanged by e-mail: contract and mediation agreement only",
        &[
            Rule("exchange-of-copies-must-be-proved"),
            Rule("exchange-of-agreements-must-be-proved"),
            Rule("settlement-is-signed-on-paper-or-by-eds"),
            Rule("paper-signature-is-entered-by-who-saw-it"),
            LeftToPeople("originals on request are handed over outside"),
        ],
    ),
    row(
        89,
        &["ML 18(3)", "DC 49"],
        "Signing by EDS",
        &[
            Required("Manner.Eds"),
            Rule("eds-is-checked-before-it-is-entered"),
            Rule("eds-is-the-signers-own"),
            Rule("eds-must-be-genuine"),
            Rule("eds-must-be-lawfully-held"),
        ],
    )
    .told_in(&["loan"]),
    row(
        90,
        &["DC 47(3)", "DC 47(4)"],
        "SMS or push is no signature",
        &[Required("SignContract.manner"), Required("SignAgreement.manner")],
    ),
    row(
        91,
        &["DC 50(3)"],
        "What a signing screen must do",
        &[
            Notice("the document stands on the page before the button; nothing is signed without a confirmation"),
            Notice("the signer is told by e-mail that a signature was made, and can save document and signature"),
            Notice("a time stamp in the container is checked; without one the chained entry shows the time"),
        ],
    ),
    row(
        92,
        &["DC 50(4)"],
        "What a verification screen must do",
        &[Notice("the page of a signature: valid or why not, whose certificate, from whom, until when, the document")],
    ),
    row(
        93,
        &["DC 49(3)"],
        "The system's seal signs receipts, never wills",
        &[NotYet { missing: "the program has no seal, and signs nothing", road: "signatures" }],
    ),
    row(
        94,
        &["DC 51(3)"],
        "Nobody else uses a person's key",
        &[Hidden("the program keeps no private key of a person")],
    ),
    row(
        95,
        &["ML 20(9)", "ML 23"],
        "Thirty days, thirty more, sixty at most",
        &[
            Rule("mediation-ends-within-thirty-days"),
            Rule("mediation-lasts-sixty-days-at-most"),
            Rule("extension-is-later-than-the-end"),
            Rule("mediation-that-has-ended-is-over"),
            Rule("mediation-has-time-to-run"),
            Computed("law::mediation_term"),
        ],
    ),
    row(
        96,
        &["ML 20(9)"],
        "Out of court the mediator agrees to the extension too, with its reason",
        &[Rule("mediation-may-be-extended"), Rule("extension-out-of-court-has-its-reason")],
    ),
    row(
        97,
        &["ML 22(3)", "ML 22(6)"],
        "The fee is agreed before; public mediators work free",
        &[Rule("public-mediator-works-free"), Required("ContractText.fee")],
    ),
    row(
        98,
        &["ML 22(4)"],
        "Expenses in equal shares by default",
        &[Notice("the contract's draft says that expenses are borne in equal shares"), Computed("law::equal_shares")],
    ),
    row(
        99,
        &["ML 17(1)"],
        "Five ways to hold a session",
        &[
            Required("PlanSession.form"),
            Rule("mediator-sets-day-and-hour"),
            Rule("mediator-keeps-the-sessions"),
            Rule("session-is-with-a-side-that-settles"),
        ],
    ),
    row(
        100,
        &["ML 19", "ML 14(3)(5)"],
        "The language of mediation is agreed",
        &[Required("DrawUpContract.language"), Warning("mediator-has-the-language")],
    )
    .told_in(&["loan"]),
    row(
        101,
        &["ML 8(1)"],
        "Confidential; released by the giver only",
        &[
            Rule("giver-lets-out-what-it-gave"),
            Rule("only-the-giver-lets-it-out"),
            Rule("rooms-are-closed-to-others"),
            Rule("release-goes-from-ones-room-to-ones-room"),
            Warning("mediation-stays-out-of-the-courts-file"),
            Hidden("case::reads decides who reads which room"),
        ],
    ),
    row(
        102,
        &["ML 2(3-1)", "ML 8"],
        "Interpreters and experts are bound too",
        &[
            Rule("invited-promise-secrecy-first"),
            Rule("invited-leave-or-are-let-go"),
            Rule("invited-take-no-other-part"),
            Hidden("case::reads opens the joint room to them from the promise on, by its place in the book"),
        ],
    ),
    row(
        103,
        &["ML 8(2)"],
        "A mediator is no witness",
        &[
            Hidden("case::reads closes the rooms of a mediation to the court"),
            LeftToPeople("a summons is answered by the mediator, outside"),
        ],
    ),
    row(
        104,
        &["ML 10(1)(2)"],
        "Only counts may be public",
        &[NotYet { missing: "no statistics are published", road: "statistics" }],
    ),
    row(
        105,
        &["ML 1(2)"],
        "Not where absent third persons are touched",
        &[
            Rule("absent-third-persons-must-be-untouched"),
            Rule("third-persons-must-be-untouched"),
            Required("Screen.answers"),
        ],
    ),
    row(
        106,
        &["ML 1(2)"],
        "Not with a person a court declared incapable",
        &[Rule("parties-must-be-capable"), Required("Screen.answers")],
    ),
    row(
        107,
        &["ML 1(3)", "ML 27-1"],
        "A state body as a party",
        &[
            Warning("state-body-needs-a-persons-decision"),
            LeftToPeople("whether 1(3) still stands was not seen; administrative discretion is shown by papers"),
        ],
    ),
    row(
        108,
        &["ML 1(4)"],
        "Not in corruption crimes",
        &[LeftToPeople("crimes do not come into civil proceedings; nobody is asked")],
    ),
    row(
        109,
        &["ML 25(3)"],
        "A child in danger: the mediator turns to the body for children's rights",
        &[
            Rule("mediator-turns-to-the-body-for-childrens-rights"),
            Warning("childs-interests-are-considered"),
            Required("ReportChildInDanger.report"),
            Hidden("the entry stands among the mediator's own notes; no rule of confidentiality stops the mediator"),
        ],
    ),
    row(
        110,
        &["ML 24(3)"],
        "A minor in a criminal case has a teacher, psychologist or legal representative",
        &[LeftToPeople("criminal cases are outside the program")],
    ),
    row(
        111,
        &["ML 26(1)"],
        "Five ends of mediation, each with its date",
        &[
            Rule("mediator-finds-settlement-excluded"),
            Rule("parties-refuse-together"),
            Rule("any-party-leaves-at-any-moment"),
            Rule("mediation-that-has-ended-is-over"),
            Computed("law::mediation_term"),
        ],
    ),
    row(
        112,
        &["ML 26(2)", "ML 23(4)"],
        "Two notices of the end, without content",
        &[
            Rule("mediator-gives-notice-of-the-end"),
            Rule("court-is-told-of-the-end"),
            Notice("the mediator's notice is a paper with the ground and nothing else; the parties' one is an entry"),
        ],
    ),
    row(
        113,
        &["ML 27(2)"],
        "What a mediation agreement must contain",
        &[
            Rule("ways-and-terms-must-be-stated"),
            Rule("default-has-its-consequences"),
            Rule("agreement-names-its-place"),
            Rule("mediator-signs-the-agreement"),
            Rule("mediation-agreement-is-drawn-up"),
        ],
    ),
    row(
        114,
        &["ML 27(8)"],
        "In force on the day of signing",
        &[Rule("mediation-agreement-is-signed-by-parties"), Computed("case::concluded")],
    ),
    row(
        115,
        &["ML 27(5)", "ML 23(4)"],
        "To the judge at once",
        &[Rule("mediation-agreement-goes-to-the-judge-at-once"), Computed("law::court_told_of_end")],
    ),
    row(
        116,
        &["ML 27(4)"],
        "Out of court the agreement is a transaction",
        &[Rule("agreement-without-a-case-is-a-transaction")],
    ),
    row(
        117,
        &["CPC 135(19)", "NL 92-1", "FC 158", "ML 27(9)"],
        "Roads to enforce an agreement made out of court",
        &[
            Rule("creditor-declares-breach"),
            Notice("the agreement's page names the roads that are open to it"),
            NotYet { missing: "no pre-trial clause is suggested while drawing up", road: "court order, notary" },
        ],
    ),
    row(
        118,
        &["ML 27(7-1)"],
        "Division or pledge of property may be registered",
        &[Warning("immovables-have-cadastral-data"), Required("Terms.registrations")],
    ),
    row(
        119,
        &["ML 25-1", "EL 44(8)"],
        "At the bailiff: suspension of thirty days, and the end",
        &[
            Rule("contract-given-to-the-bailiff-stops-enforcement"),
            Rule("bailiff-is-named"),
            Rule("agreement-given-to-the-bailiff-ends-enforcement"),
            Warning("act-that-is-enforced-is-named"),
            Computed("law::enforcement_suspension"),
            Computed("law::approval_at_enforcement"),
        ],
    ),
    row(
        120,
        &["ML 5(2)", "ML 11(1)(3)", "ML 26(1)(4)"],
        "A party leaves at any moment",
        &[Rule("any-party-leaves-at-any-moment")],
    ),
    row(
        121,
        &["CPC 127(4)"],
        "The ladder of proper notice",
        &[
            Rule("attempts-are-noted"),
            Rule("letters-are-opened-by-their-addressee"),
            Required("RecordAttempt.channel"),
            LeftToPeople("which notice is proper is weighed by the court"),
        ],
    ),
    row(
        122,
        &["CPC 122", "CPC 123"],
        "Terms start the next day and end on a working day",
        &[Computed("law::last_day"), Computed("law::next_working")],
    )
    .told_in(&["ends"]),
    row(
        123,
        &["HL 5"],
        "Holidays are moved; days of the Government override",
        &[Computed("law::moved_days"), Computed("law::day_off"), Computed("law::of_office")],
    )
    .told_in(&["moved_days"]),
    row(
        124,
        &["CPC 14"],
        "The language of the case",
        &[
            Required("File.language"),
            Rule("bilingual-agreement-names-the-text-that-prevails"),
            LeftToPeople("whether a paper needs translation"),
        ],
    ),
    row(
        125,
        &["CPC 19(2)", "CPC 19(9)"],
        "Closed cases are not published",
        &[Hidden("case::View::of knows nothing of a case for who takes no part; no list is public")],
    )
    .told_in(&["loan"]),
    row(
        126,
        &["Government Decree 565 of 2003"],
        "IIN and BIN with a right check digit; a foreigner may have none",
        &[Required("Details.id_number"), Computed("case::parse")],
    ),
    row(
        127,
        &["CPC 14(3)", "ML 11(2-1)"],
        "Interpreters",
        &[
            Rule("sides-invite-interpreters-and-experts"),
            Required("Part.Invited"),
            LeftToPeople("in court the interpreter is called and paid by the court (14(3))"),
        ],
    ),
    row(
        128,
        &["TC 665"],
        "Court fee by dated rates; none after the last day known",
        &[
            Computed("law::state_fee_tiyn"),
            Computed("law::value_on"),
            NotYet { missing: "nobody is shown the fee; the filer states what was paid", road: "filing" },
        ],
    ),
    row(
        129,
        &["CPC 48(2)", "CPC 169(3)"],
        "The court edits no agreement",
        &[
            Rule("agreement-is-drawn-up"),
            Rule("mediation-agreement-is-drawn-up"),
            Rule("court-approves"),
            Hidden("no rule lets a judge draw up or change an agreement"),
        ],
    ),
    row(
        130,
        &["FC 158"],
        "An alimony agreement has the mediator's form",
        &[
            Warning("alimony-agreement-has-the-mediators-form"),
            NotYet { missing: "no form of its own", road: "papers of mediation" },
        ],
    ),
    row(
        131,
        &["CPC 57", "CPC 58", "CPC 59"],
        "In court only representatives from the closed list",
        &[
            Rule("parties-act-through-representatives-in-court"),
            Rule("representative-in-court-is-on-the-closed-list"),
            Rule("heads-and-employees-represent-companies"),
            Rule("co-party-stands-on-the-same-side"),
            Rule("unions-and-organisations-show-their-commission"),
            Rule("group-employee-shows-the-common-control"),
            Rule("head-shows-the-office-held"),
            Rule("legal-representative-shows-papers"),
            Rule("judges-and-prosecutors-represent-nobody"),
            Rule("who-served-in-the-case-represents-nobody"),
            Rule("nothing-bars-the-representative"),
            Required("Mandate.unbarred"),
            LeftToPeople(
                "who is an investigator or a deputy, and whether help was lawfully given (59(1), (2)), the court asks",
            ),
        ],
    ),
    row(
        132,
        &["CPC 3(1)"],
        "Each act is judged by the law of its own day",
        &[Computed("law::is_in_force"), Computed("law::value_on")],
    )
    .told_in(&["moved_days"]),
    row(
        133,
        &[],
        "A court's act reaches also those who do not use the program",
        &[
            Rule("secretary-enters-from-the-courts-paper"),
            Rule("secretary-names-the-judge"),
            Warning("court-is-known-to-this-office"),
        ],
    ),
];

/// Why a rule that follows a statute stands in no row.
const BEYOND: &[(&str, &str)] = &[
    ("parties-act-through-representatives", "out of court a power of attorney suffices; row 131 speaks of the court"),
    ("representative-is-of-a-party", "who gives the power stands on the side named"),
    ("power-to-conduct-must-be-named", "negotiating too rests on the power of attorney, not only signing (row 8)"),
    ("minor-has-a-legal-representative", "a minor is protected by a legal representative; row 131 names the ground"),
    ("settled-dispute-is-not-brought-again", "what row 25 says of a new claim, said when the new agreement is signed"),
    ("any-side-leaves-settlement-talks", "nobody has to settle (row 4); row 120 speaks of mediation"),
    ("any-side-leaves-participatory-talks", "nobody has to go on; row 120 speaks of mediation"),
    ("court-is-told-that-talks-have-ended", "suspension lasts until the talks end (row 33), so the court hears of it"),
    ("parties-propose-in-mediation", "what the parties talk about is theirs to choose"),
    ("debtor-reports-performance", "performance is followed, so that a breach (row 117) is known"),
    ("creditor-answers-for-performance", "performance is followed, so that a breach (row 117) is known"),
    ("debtor-reports-performance-of-a-settlement", "performance is followed, so that a writ (row 23) has its ground"),
    ("creditor-answers-for-performance-of-a-settlement", "performance is followed (row 23)"),
    ("breach-follows-the-due-day", "nobody is in breach before the day agreed"),
    ("breach-of-a-settlement-follows-the-due-day", "nobody is in breach before the day agreed"),
    (
        "agreement-goes-to-the-court",
        "a settlement or participatory agreement comes before the court; row 115 is for mediation",
    ),
    ("organisation-keeps-its-register", "each organisation keeps its own register of professionals (rows 62 to 65)"),
];

pub(super) fn why_beyond(rule: &str) -> Option<&'static str> {
    BEYOND.iter().find(|(name, _)| *name == rule).map(|(_, why)| *why)
}

/// The rules that have a reason to stand in no row.
#[cfg(test)]
pub(super) fn beyond_names() -> impl Iterator<Item = &'static str> {
    BEYOND.iter().map(|(name, _)| *name)
}
