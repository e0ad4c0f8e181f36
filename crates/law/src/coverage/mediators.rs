//! Rows 56 to 82: who may mediate, the registers, and what a mediator owes.

use super::Does::{Computed, LeftToPeople, Notice, Required, Rule, Warning};
use super::{Row, row};

pub(super) const ROWS: &[Row] = &[
    row(
        56,
        &["ML 9(1)", "ML 9(3)(2)"],
        "A mediator stands in a register; judges need none",
        &[Rule("mediator-must-stand-in-a-register"), Computed("register::standing")],
    ),
    row(
        57,
        &["ML 9(4)(1)"],
        "A professional is 25, has higher education and the certificate",
        &[
            Rule("professional-is-25"),
            Rule("professional-has-higher-education"),
            Rule("professional-is-trained"),
            Rule("professional-mediator-is-twenty-five"),
            Computed("law::age_on"),
        ],
    ),
    row(
        58,
        &["ML 9(3)(1)"],
        "A public mediator is 40",
        &[Rule("public-mediator-is-40"), Rule("public-mediator-is-forty"), Computed("law::age_on")],
    ),
    row(
        59,
        &["ML 9(4)(2)", "ML 8-1(11)"],
        "Retired judges stand in the register of the authorised body",
        &[
            Rule("authorised-body-keeps-retired-judges"),
            Rule("authorised-body-keeps-organisations"),
            Required("RegisterKind.RetiredJudges"),
        ],
    ),
    row(60, &["ML 9(3)(2)"], "A judge mediates inside court proceedings only", &[Rule("judge-mediates-in-court-only")]),
    row(
        61,
        &["ML 9(7)"],
        "Who cannot be a mediator: four declarations",
        &[
            Rule("mediator-holds-no-state-function"),
            Rule("mediator-is-capable"),
            Rule("mediator-is-not-prosecuted"),
            Rule("mediator-has-no-conviction"),
            Rule("no-conviction-paper-is-shown"),
            Required("Application.declarations"),
        ],
    ),
    row(
        62,
        &["ML 14(2)"],
        "Six papers of a professional",
        &[
            Rule("identity-is-shown"),
            Rule("medical-papers-are-shown"),
            Rule("no-conviction-paper-is-shown"),
            Rule("professional-has-higher-education"),
            Rule("professional-is-trained"),
            Required("Application.papers"),
        ],
    ),
    row(
        63,
        &["ML 14(3)", "ML 16(3)"],
        "The fields a register publishes",
        &[
            Rule("professional-name-is-published"),
            Rule("professional-address-is-published"),
            Rule("professional-contact-is-published"),
            Rule("professional-field-is-published"),
            Rule("professional-language-is-published"),
            Rule("professional-certificate-is-published"),
            Rule("public-name-is-published"),
            Rule("public-address-is-published"),
            Rule("public-contact-is-published"),
            Rule("public-field-is-published"),
            Rule("public-language-is-published"),
        ],
    ),
    row(
        64,
        &["ML 14(4)", "ML 16(4)"],
        "Decision in ten days, refusal with reasons",
        &[
            Rule("professional-refusal-is-reasoned"),
            Rule("public-refusal-is-reasoned"),
            Rule("professional-applies-to-the-organisation"),
            Rule("public-mediator-applies-to-the-akim"),
            Computed("law::register_clocks"),
            Required("ReceiveApplication.applied"),
        ],
    )
    .told_in(&["registers"]),
    row(
        65,
        &["ML 14(6)", "ML 16(5)"],
        "Publication in Kazakh and Russian",
        &[Rule("professional-entry-is-in-kazakh-and-russian"), Rule("public-entry-is-in-kazakh-and-russian")],
    ),
    row(66, &["ML 16(5)"], "An akim may post the register in public places", &[Computed("web::sheet")]),
    row(
        67,
        &["ML 16(1)", "LGL 33", "LGL 35"],
        "Which akim keeps the register",
        &[
            Rule("akim-keeps-the-register-of-the-place"),
            Rule("territory-of-public-mediators-is-named"),
            Required("TerritoryKind.RuralDistrict"),
        ],
    ),
    row(
        68,
        &["ML 15(1)", "ML 15(2)"],
        "A public mediator is elected",
        &[
            Rule("public-mediator-is-elected"),
            Required("Election.protocol"),
            Rule("protocol-says-who-was-elected"),
            Required("ReceiveProtocol.elected"),
            LeftToPeople("the vote itself is the gathering's; the protocol says what came of it"),
        ],
    ),
    row(
        69,
        &["ML 15(2)"],
        "The protocol reaches the akim in ten working days",
        &[Computed("law::register_clocks"), Required("HoldGathering.election")],
    )
    .told_in(&["registers"]),
    row(
        70,
        &["ML 16(1)"],
        "A public mediator acts on its territory",
        &[Warning("public-mediator-acts-on-the-own-territory")],
    ),
    row(
        71,
        &["ML 14(7)"],
        "Suspension for six months",
        &[
            Rule("suspended-mediator-waits"),
            Rule("suspended-mediator-signs-nothing"),
            Rule("suspension-lasts-six-months"),
            Computed("register::suspension_ends"),
            Rule("confirmed-breach-suspends"),
            Rule("register-halts-the-mediator"),
            Rule("register-gives-the-mediator-back"),
            Rule("suspended-mediator-holds-no-sessions"),
            Rule("parties-complain-to-the-organisation"),
        ],
    ),
    row(
        72,
        &["ML 16(3)(6)"],
        "Suspension of a public mediator: the mark, the term is free",
        &[
            Rule("suspension-of-a-public-mediator-is-marked"),
            Required("SuspendMediator.ground"),
            Computed("register::standing"),
        ],
    ),
    row(
        73,
        &["ML 14(8)"],
        "Refusal, exclusion and suspension may be appealed to a court",
        &[Notice("the message about a decision and the page of the entry say so to the mediator")],
    ),
    row(74, &["ML 14", "ML 16"], "No entry lapses at the end of the year", &[Computed("register::standing")])
        .told_in(&["registers"]),
    row(
        75,
        &["ML 9(1)"],
        "The mediator consents",
        &[Rule("mediator-consents"), Rule("mediator-may-decline"), Required("ConsentToMediate.no_conflict")],
    ),
    row(
        76,
        &["ML 9(1)", "ML 20(7)", "ML 6"],
        "The parties choose by mutual consent; no court assigns",
        &[Rule("parties-choose-the-mediator"), Rule("mediator-takes-no-side")],
    ),
    row(
        77,
        &["ML 9(8)", "ML 21"],
        "Further requirements of the parties",
        &[LeftToPeople("the parties look for them in the register's entries and choose accordingly")],
    ),
    row(
        78,
        &["ML 20(7)"],
        "The court is told that the mediator changed",
        &[
            Rule("court-is-told-of-another-mediator"),
            Rule("next-mediator-concludes-a-contract-first"),
            Required("NotifyCourtOfMediator.procedure"),
            Computed("case::has_contract"),
        ],
    ),
    row(
        79,
        &["ML 7(2)", "ML 10(2)(5)", "ML 22(5)"],
        "A conflict of interest stops the mediator",
        &[
            Rule("mediator-is-free-of-conflict"),
            Rule("mediator-stops"),
            LeftToPeople("a conflict that arises later is the mediator's to say; money is returned outside"),
        ],
    ),
    row(
        80,
        &["ML 10(2)(4)"],
        "The mediator tells of experience and competence",
        &[
            Notice("the page of explanations names it among what the mediator tells"),
            LeftToPeople("what is told, and whether it suffices, is between mediator and parties"),
        ],
    ),
    row(
        81,
        &["ML 10(2)(2)"],
        "Explanations before mediation starts",
        &[Rule("mediator-explains-mediation"), Rule("mediator-explains-first")],
    ),
    row(82, &["ML 10(3)"], "A mediator gives no side legal help", &[Rule("mediator-helps-no-side")]),
];
