//! Rows 1 to 29: chapter 17 of the Civil Procedure Code, and what the code says near it.

use super::Does::{Computed, Hidden, LeftToPeople, NotYet, Notice, Required, Rule, Warning};
use super::{Row, row};

pub(super) const ROWS: &[Row] = &[
    row(
        1,
        &["CPC 174(3)"],
        "Conciliation is open in any case of action proceedings",
        &[Rule("parties-turn-to-mediation"), Rule("parties-may-settle"), Rule("disputes-are-brought-in")],
    ),
    row(
        2,
        &["CPC 174(1)"],
        "The court sends an invitation with four contents",
        &[
            Rule("court-invites-to-conciliation"),
            Notice("the court's invitation is a paper in Kazakh and Russian with the four contents"),
        ],
    ),
    row(
        3,
        &["CPC 174(1)"],
        "The invitation follows the ruling on interim measures",
        &[NotYet { missing: "interim measures are not recorded", road: "interim measures" }],
    ),
    row(
        4,
        &["CPC 174(2)"],
        "Settlement in full or in part",
        &[
            Rule("parties-may-settle"),
            Rule("parties-propose"),
            NotYet { missing: "terms name no claims; approval ends the whole case", road: "partial agreement" },
        ],
    ),
    row(
        5,
        &["CPC 175(1)", "CPC 179(1)", "CPC 181(1)"],
        "Until the court retires, in each instance, and again at enforcement",
        &[
            Rule("settling-ends-when-the-court-retires"),
            Rule("court-retires-to-decide"),
            NotYet {
                missing: "one instance only; no approval at enforcement; an agreement may still be signed and submitted",
                road: "appeal, cassation, enforcement",
            },
        ],
    ),
    row(
        6,
        &["CPC 175(2)", "CPC 48(2)"],
        "No violation of others' rights, no conflict with law",
        &[
            Rule("others-rights-must-be-untouched"),
            Required("DrawUpAgreement.nobody_else_touched"),
            Rule("court-refuses-on-two-grounds-only"),
            LeftToPeople("whether it is so is the court's judgement"),
        ],
    ),
    row(
        7,
        &["CPC 176(1)", "ML 27(1)"],
        "Written and signed by every party",
        &[
            Rule("agreement-is-signed-by-parties"),
            Rule("mediation-agreement-is-signed-by-parties"),
            Rule("signer-must-be-a-party-or-the-mediator"),
            Rule("nobody-signs-the-agreement-twice"),
            Computed("case::has_signed"),
        ],
    ),
    row(
        8,
        &["CPC 60(1)", "CPC 60(3)", "CPC 58(3)", "CPC 61(3)", "CPC 176(1)"],
        "A representative needs the power named, advocates too",
        &[
            Rule("power-to-conclude-must-be-named"),
            Rule("advocate-too-shows-the-power"),
            Rule("power-to-settle-must-be-named"),
            Rule("power-to-agree-in-mediation-must-be-named"),
            Rule("power-to-conclude-the-contract-must-be-named"),
            Rule("document-states-the-powers"),
            Required("AddRepresentative.powers"),
            LeftToPeople("who is head of a company or a legal representative, and so needs none, is shown by papers"),
        ],
    ),
    row(
        9,
        &["CPC 176(2)", "CPC 176(4)"],
        "Terms with the time and the order of performance",
        &[
            Rule("performance-must-be-stated"),
            Rule("obligations-must-name-debtor-and-creditor"),
            Rule("agreement-is-drawn-up"),
            Computed("case::state_performance"),
        ],
    ),
    row(
        10,
        &["CPC 176(3)", "CPC 180(2)", "CPC 182(2)"],
        "No suspensive condition in what goes to the court",
        &[
            Rule("terms-must-be-unconditional"),
            Warning("condition-will-not-pass-the-court"),
            Warning("condition-makes-performance-doubtful"),
            LeftToPeople("a condition hidden in free words is found by reading"),
        ],
    ),
    row(
        11,
        &["CPC 176(4)", "CPC 115(2)"],
        "Costs: silence settles them mutually",
        &[Warning("silence-on-costs-settles-them"), Rule("ruling-allocates-the-costs"), Required("Terms.costs")],
    ),
    row(
        12,
        &["CPC 176(5)"],
        "Copies: one for each who concluded and one for the file",
        &[Computed("documents::copies")],
    ),
    row(
        13,
        &["CPC 176(4)"],
        "Instalments with dates; the parts make up the sum",
        &[
            Rule("parts-must-add-up"),
            Computed("case::add_up"),
            NotYet {
                missing: "parts and what is forgiven are not compared with the claims",
                road: "partial agreement",
            },
        ],
    ),
    row(
        14,
        &["CPC 176(4)"],
        "Forgiveness, acknowledgement, assignment",
        &[
            Required("Terms.waivers"),
            NotYet { missing: "assignment has no clause of its own, only free words", road: "terms" },
        ],
    )
    .told_in(&["loan"]),
    row(
        15,
        &["CPC 177(1)"],
        "Approval in session with notice",
        &[
            Rule("court-sets-the-hearing"),
            Rule("hearing-lies-ahead"),
            Warning("proceedings-are-resumed-first"),
            Rule("parties-petition-for-approval"),
            LeftToPeople("that everybody was duly notified"),
            NotYet { missing: "the hearing that enforcement requires (246(3))", road: "enforcement" },
        ],
    ),
    row(
        16,
        &["CPC 177(1)"],
        "Nobody comes and nobody asked to be absent: not considered",
        &[
            Rule("petition-is-left-unconsidered"),
            Rule("petition-of-who-asked-to-be-absent-is-considered"),
            Rule("party-asks-to-be-heard-in-absence"),
            LeftToPeople("that nobody came"),
        ],
    ),
    row(
        17,
        &["CPC 177(2)"],
        "The court explains the consequences first",
        &[Rule("consequences-are-explained-first"), Rule("court-explains-the-consequences")],
    ),
    row(
        18,
        &["CPC 177(4)"],
        "Approval is refused on two grounds only",
        &[
            Rule("court-refuses-on-two-grounds-only"),
            Rule("refusal-has-its-reasons"),
            Required("RefuseApproval.ground"),
        ],
    ),
    row(19, &["CPC 177(4)"], "A refusal has no complaint of its own", &[Rule("refusal-is-not-complained-of")]),
    row(
        20,
        &["CPC 177(5)"],
        "Four items of the approval ruling",
        &[
            Rule("court-approves"),
            Rule("ruling-allocates-the-costs"),
            Rule("ruling-names-the-fee-that-was-paid"),
            Rule("fee-is-returned-in-full"),
            NotYet { missing: "the ruling's paper with the terms and dates", road: "papers of the court" },
        ],
    ),
    row(
        21,
        &["CPC 177(7)", "CPC 429(1)", "CPC 126(2)"],
        "Complaint in ten working days from the final text; force after it; a missed term may be restored",
        &[
            Rule("approval-may-be-complained-of"),
            Rule("complaint-comes-in-time"),
            Rule("final-text-follows-the-ruling"),
            Rule("late-complaint-asks-to-restore-the-term"),
            Rule("only-a-missed-term-is-restored"),
            Rule("request-to-restore-says-why"),
            Warning("request-to-restore-comes-within-a-month"),
            Rule("court-decides-on-the-missed-term"),
            Rule("ruling-complained-of-waits"),
            Rule("complaint-is-decided"),
            Computed("law::complaint"),
            NotYet { missing: "what is approved on appeal is in force at once (431)", road: "appeal" },
        ],
    ),
    row(
        22,
        &["CPC 177(6)", "CPC 179(8)", "ML 25-1(2)"],
        "At enforcement: the court of the place, or the court of the act",
        &[NotYet { missing: "no approval after the proceedings", road: "enforcement" }],
    ),
    row(
        23,
        &["CPC 178(2)", "CPC 52(3)"],
        "A writ is asked for by who concluded the agreement",
        &[
            Rule("creditor-declares-breach-of-a-settlement"),
            Warning("writ-follows-the-approval"),
            NotYet { missing: "no petition for a writ", road: "enforcement" },
        ],
    ),
    row(
        24,
        &["CPC 241(4)", "CPC 178(2)"],
        "A writ in three working days",
        &[NotYet { missing: "the term stands in the table; no clock runs", road: "enforcement" }],
    ),
    row(
        25,
        &["CPC 278(2)", "CPC 151(1)(2)", "CPC 277(2)"],
        "No second suit on what was ended by agreement",
        &[NotYet { missing: "a filing is not compared with earlier cases", road: "filing" }],
    ),
    row(
        26,
        &["CPC 278(3)", "CPC 160(2-1)"],
        "Interim measures fall with the ruling in force",
        &[NotYet { missing: "interim measures are not recorded", road: "interim measures" }],
    ),
    row(
        27,
        &["CPC 115(2)"],
        "The fee comes back whole; half in cassation; not at enforcement",
        &[
            Rule("fee-is-returned-in-full"),
            Rule("ruling-names-the-fee-that-was-paid"),
            Computed("law::refund_of"),
            Computed("law::refund_tiyn"),
            NotYet { missing: "instances are not recorded; no certificate", road: "appeal, cassation, enforcement" },
        ],
    ),
    row(
        28,
        &["CPC 105(4)"],
        "No further fee when the agreement goes beyond the claim",
        &[Hidden("no act of settling asks for a fee or changes one")],
    ),
    row(
        29,
        &["CPC 169(2)"],
        "Subject and ground may both change with a mediation agreement",
        &[LeftToPeople("a claim is changed before the court, outside the program; terms may go beyond it")],
    ),
];
