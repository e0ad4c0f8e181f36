//! Rows that no story tells, each with why: what a story of a case cannot show, and which test shows it instead.

/// A row's number and the reason. A row that is not built needs none: what is missing is said there.
pub(super) const UNTOLD: &[(u8, &str)] = &[
    (12, "how many copies are printed stands on the paper, not in a record: tests of the pages count them"),
    (28, "nothing happens: no act asks for a further fee, and a story cannot show an act that is not there"),
    (45, "tests of the law play a third party with claims of its own (cases::tests::checks_court)"),
    (59, OF_REGISTERS),
    (61, OF_REGISTERS),
    (62, OF_REGISTERS),
    (63, OF_REGISTERS),
    (64, OF_REGISTERS),
    (65, OF_REGISTERS),
    (66, "a sheet to post is a page: tests of the pages open it (entrance::keeping)"),
    (67, OF_REGISTERS),
    (68, OF_REGISTERS),
    (72, OF_REGISTERS),
    (73, "the note stands on the page of an entry: tests of the pages read it (entrance::keeping)"),
    (74, "time passes and nothing happens: tests of registers look at a year's end (register::tests::standing)"),
    (80, "what the mediator tells is said by word of mouth; the page that names it is looked at by tests"),
    (90, "an act can name no other manner: it cannot even be said in a story"),
    (91, "what a screen shows is looked at by tests of the pages: a_party_reads_confirms_signs_and_keeps_it"),
    (92, "what a screen shows is looked at by tests of the pages: a_party_reads_confirms_signs_and_keeps_it"),
    (94, "the program has no place for a private key, so there is nothing to show"),
    (98, "the draft of the contract is a paper: its words are looked at by tests of the pages"),
    (103, "the summons is answered outside; that the court reads no room of a mediation is held by the sight table"),
    (126, "the digit is checked before anything is an act: tests of identification numbers show it"),
    (128, "no act counts the fee yet: tests of dated numbers show rates, caps and a day without a rate"),
];

const OF_REGISTERS: &str = "stories play cases; the register's own tests show what is entered and what is refused";

pub(super) fn reason(no: u8) -> Option<&'static str> {
    UNTOLD.iter().find(|it| it.0 == no).map(|it| it.1)
}
