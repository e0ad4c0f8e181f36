//! Rows 30 to 55: conciliation in court, who may conclude, and the participatory procedure.

use super::Does::{Computed, Hidden, LeftToPeople, NotYet, Notice, Required, Rule, Warning};
use super::{Row, row};

pub(super) const ROWS: &[Row] = &[
    row(
        30,
        &["CPC 179(5)", "CPC 272(7)"],
        "With a mediator and a contract the court must suspend, a month at most",
        &[
            Rule("parties-petition-and-submit-the-contract"),
            Rule("court-must-suspend-for-a-mediator"),
            Rule("suspension-for-a-mediator-is-a-month-at-most"),
            Rule("contract-is-concluded-before-it-is-shown"),
            Rule("claim-must-have-been-accepted"),
            Computed("law::suspension_term"),
        ],
    ),
    row(
        31,
        &["CPC 179(4)", "CPC 273(7)"],
        "With a judge the court may suspend, ten working days at most",
        &[Rule("court-may-suspend"), Rule("suspension-for-a-judge-is-ten-working-days-at-most")],
    ),
    row(
        32,
        &["CPC 273(7)", "CPC 274(6)", "CPC 181(1)"],
        "Participatory procedure: the court may suspend; the law gives no number",
        &[
            Rule("parties-petition-for-participatory-procedure"),
            Warning("participatory-suspension-has-no-number-of-days"),
            Required("Suspend.until"),
        ],
    ),
    row(
        33,
        &["CPC 274(6)", "CPC 276"],
        "Suspension lasts until the procedure ends; then the court resumes",
        &[Rule("court-resumes"), Rule("suspension-ends-after-it-begins"), Computed("law::awaiting")],
    ),
    row(
        34,
        &["CPC 125"],
        "Procedural terms stand still while suspended",
        &[Computed("law::procedural"), Computed("law::last_day")],
    )
    .told_in(&["flooded_flat"]),
    row(
        35,
        &["CPC 272(7)", "ML 23(2)"],
        "Extension: joint written notice to the court",
        &[Rule("court-is-told-of-the-extension"), Rule("mediation-in-court-may-be-extended")],
    ),
    row(
        36,
        &["CPC 179(5)", "ML 23(2)"],
        "A month of suspension against thirty and thirty days",
        &[
            Warning("suspension-may-end-before-mediation"),
            Computed("law::mediation_term"),
            Computed("law::suspension_term"),
        ],
    ),
    row(
        37,
        &["CPC 179(3)", "CPC 179(4)"],
        "Who mediated as judge tries with the parties' consent only",
        &[
            Rule("judge-who-mediated-tries-with-consent-only"),
            Rule("judge-who-mediated-goes-on-with-consent-only"),
            Rule("parties-consent-to-the-judge-who-mediated"),
            Required("ConsentToJudge.judge"),
        ],
    ),
    row(
        38,
        &["CPC 179(6)"],
        "In cassation the agreement comes with the petition",
        &[Rule("agreement-comes-with-the-petition-in-cassation"), Rule("nothing-is-suspended-in-cassation")],
    ),
    row(
        39,
        &["CPC 179(7)"],
        "No minutes of mediation",
        &[Hidden("a session's entry has its length and nothing of what was said; there is no transcript")],
    )
    .told_in(&["meetings"]),
    row(
        40,
        &["CPC 66(4)"],
        "What the mediating judge received does not reach the trial",
        &[
            Hidden("case::reads closes the rooms of a mediation to the judge who tries"),
            Computed("case::is_walled_off"),
            Rule("only-the-giver-lets-it-out"),
            Rule("release-goes-from-ones-room-to-ones-room"),
        ],
    ),
    row(
        41,
        &["CPC 410(3)"],
        "On appeal: the decision is set aside and proceedings end",
        &[
            Rule("agreement-on-appeal-is-given-as-an-application"),
            Rule("appeal-court-sets-the-judgment-aside"),
            Warning("appeal-goes-on-after-a-refusal"),
        ],
    ),
    row(
        42,
        &["CPC 54(5)", "CPC 54(6)"],
        "A prosecutor who sued cannot conclude",
        &[Rule("prosecutor-who-sued-concludes-nothing"), Rule("prosecutor-who-sued-signs-nothing")],
    ),
    row(
        43,
        &["CPC 55(3)"],
        "Who sued for another cannot conclude",
        &[Rule("who-sued-for-another-concludes-nothing"), Rule("who-sued-for-another-signs-nothing")],
    ),
    row(
        44,
        &["CPC 52(3)"],
        "A third party without own claims cannot conclude",
        &[Rule("third-party-without-claim-concludes-nothing"), Rule("third-party-without-claim-signs-nothing")],
    ),
    row(
        45,
        &["CPC 51(1)"],
        "A third party with own claims may",
        &[Required("PartyRole.ThirdPartyWithClaim"), Computed("case::settling_sides")],
    ),
    row(
        46,
        &["CPC 54(2)", "CPC 172(10)"],
        "The prosecutor's mandatory participation",
        &[
            Rule("prosecutor-is-brought-in-where-the-law-asks"),
            Required("BringInProsecutor.ground"),
            Hidden("case::reads opens the court's file to the prosecutor brought in, and nothing else"),
            LeftToPeople("the court says whether the case is one of those, and hears the conclusion"),
        ],
    ),
    row(
        47,
        &["CPC 177(7)"],
        "The prosecutor's petition against the approval",
        &[
            Rule("approval-may-be-complained-of"),
            Rule("secretary-enters-from-the-courts-paper"),
            LeftToPeople("the prosecutor petitions on paper; the secretary enters it"),
        ],
    ),
    row(
        48,
        &["CPC 148(2)(6-1)", "CPC 149(1)(5-1)"],
        "A claim states what was tried to reconcile",
        &[
            Warning("claim-says-what-was-tried"),
            Required("File.background"),
            NotYet { missing: "no statement of what was tried is drawn up", road: "papers for the court" },
        ],
    ),
    row(
        49,
        &["CPC 152(1)(1)", "CPC 279(1)"],
        "An order before the court that was not kept: the claim is returned",
        &[Warning("order-before-the-court-is-kept-first"), Required("File.background")],
    ),
    row(
        50,
        &["CPC 150(1)"],
        "Acceptance in 5, 10 or 15 working days",
        &[Rule("court-accepts-the-claim"), Computed("law::claim_acceptance"), Required("File.pretrial_protocol")],
    ),
    row(
        51,
        &["CPC 165(5)", "CPC 163(2)(5)"],
        "In preparation the judge explains the right to all three",
        &[LeftToPeople("the judge explains it by word of mouth; preparation is outside the program")],
    ),
    row(
        52,
        &["CPC 165(15)"],
        "What a pre-trial participatory procedure brought to light goes to the court",
        &[
            Rule("findings-of-talks-are-listed-for-the-court"),
            Warning("talks-before-the-court-are-laid-before-it"),
            Required("ListFindings.procedure"),
            Notice(
                "the room of the talks says before the first word that it is not secret, and the list can be printed",
            ),
        ],
    ),
    row(
        53,
        &["ML 8", "CPC 165(15)"],
        "Mediation and participatory procedure have different rooms",
        &[
            Required("Room.Participatory"),
            Computed("case::talk_room"),
            Hidden("case::reads: neither a mediator nor the court reads the talks between advocates"),
        ],
    )
    .told_in(&["supply_contract"]),
    row(
        54,
        &["CPC 181(2)", "CPC 59(3)(1)"],
        "Each side has its own advocate or consultant",
        &[
            Rule("each-side-has-its-own-lawyer"),
            Rule("representative-in-court-serves-one-side"),
            Rule("representative-serves-one-side"),
            Required("Mandate.ground"),
        ],
    ),
    row(
        55,
        &["CPC 61(5)", "CPC 181(2)"],
        "A consultant shows membership of a chamber",
        &[
            Rule("consultant-shows-membership-of-a-chamber"),
            Rule("advocate-shows-certificate-and-notice"),
            Required("Mandate.credential"),
        ],
    ),
];
