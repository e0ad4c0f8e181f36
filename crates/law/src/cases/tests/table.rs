//! The golden table: who may do what at every stage. `UPDATE_TABLES=1` writes it anew.

use super::play::{FIRST, propose, terms};
use super::play::{Play, Until, in_court_until, out_of_court_until};
use case::{Act, ActKind, DeadlineId};
use jiff::civil::{Date, date};
use std::fmt::Write as _;

/// Who asks. Saule is the candidate until she consents, and the mediator then.
const CAST: [&str; 10] =
    ["aigerim", "daulet", "advocate", "helper", "saule", "judge", "secretary", "desk", "stranger", "clock"];

const HEAD: &str = "\
Who may do what, stage by stage, as far as it can be said without the content of the act. Written by a test.

Aigerim asks or claims, Daulet answers; the advocate represents Daulet; the helper is a desk that writes for Aigerim;
Saule is chosen as mediator; the desk and the stranger have no part in the case.
";

fn stages() -> Vec<(&'static str, Play, Date)> {
    let at = |name, play: Play| {
        let today = play.today;
        (name, play, today)
    };
    let out = |name, until| at(name, out_of_court_until(until));
    let court = |name, until| at(name, in_court_until(until));
    vec![
        at("nothing filed", Play::new()),
        out("out of court: newly filed", Until::Filed),
        out("out of court: mediation offered", Until::Offered),
        at("out of court: offer lapsed", lapsed()),
        out("out of court: mediation agreed to", Until::Agreed),
        out("out of court: mediator chosen", Until::Chosen),
        out("out of court: mediator consented", Until::Consented),
        out("out of court: contract drawn up", Until::DrawnUpContract),
        out("out of court: mediation runs", Until::Running),
        out("out of court: settlement proposed", Until::Proposed),
        out("out of court: proposal accepted", Until::Accepted),
        out("out of court: agreement drawn up", Until::DrawnUp),
        out("out of court: agreement concluded", Until::Concluded),
        ("out of court: instalment overdue", out_of_court_until(Until::Concluded), date(2026, 5, 6)),
        at("out of court: ended, one party left", left()),
        at("out of court: ended, the term ran out", ran_out()),
        court("in court: claim filed", Until::Filed),
        court("in court: invited and accepted", Until::Invited),
        court("in court: mediation runs", Until::Running),
        court("in court: suspension asked for", Until::Petitioned),
        court("in court: suspended", Until::Suspended),
        at("in court: suspended, mediation ended", left_in_court()),
        court("in court: agreement concluded", Until::Concluded),
        court("in court: agreement submitted", Until::Submitted),
        court("in court: approval asked for, hearing set", Until::ApprovalPetitioned),
        court("in court: consequences explained", Until::Explained),
        court("in court: approved", Until::Approved),
        court("in court: final text made", Until::FinalText),
        court("in court: in force", Until::InForce),
    ]
}

fn lapsed() -> Play {
    let mut play = out_of_court_until(Until::Offered);
    let deadline = DeadlineId::OfferAnswer { procedure: FIRST };
    play.on(3, 13).does("clock", Act::PassDeadline { deadline, due: date(2026, 3, 12) });
    play
}

fn left() -> Play {
    let mut play = out_of_court_until(Until::Running);
    play.on(4, 1).does("daulet", Act::LeaveMediation { procedure: FIRST });
    play
}

fn ran_out() -> Play {
    let mut play = out_of_court_until(Until::Running);
    play.on(3, 30).does("aigerim", propose(terms()));
    let deadline = DeadlineId::MediationTerm { procedure: FIRST };
    play.on(4, 21).does("clock", Act::PassDeadline { deadline, due: date(2026, 4, 20) });
    play
}

fn left_in_court() -> Play {
    let mut play = in_court_until(Until::Suspended);
    play.on(4, 1).does("daulet", Act::LeaveMediation { procedure: FIRST });
    play
}

type Row = [bool; CAST.len()];

fn rows(play: &Play, today: Date) -> Vec<(ActKind, Row)> {
    let case = play.case();
    let open = CAST.map(|who| play.open_to(&case, who, today));
    let row = |kind: &ActKind| (*kind, std::array::from_fn(|at| open[at].contains(kind)));
    ActKind::ALL.iter().map(row).filter(|(_, row)| row.contains(&true)).collect()
}

fn written() -> String {
    let stages: Vec<_> = stages().into_iter().map(|(name, play, today)| (name, today, rows(&play, today))).collect();
    let mut table = HEAD.to_owned();
    for road in ["nothing filed", "out of court", "in court"] {
        let on_it: Vec<_> = stages.iter().filter(|it| it.0.starts_with(road)).collect();
        let always = |row: &(ActKind, Row)| on_it.len() > 1 && on_it.iter().all(|stage| stage.2.contains(row));
        let (every_day, _): (Vec<_>, Vec<_>) = on_it[0].2.iter().partition(|row| always(row));
        if on_it.len() > 1 {
            write_block(&mut table, &format!("{road}, at every stage"), &every_day);
        }
        for (name, today, rows) in on_it {
            let own: Vec<_> = rows.iter().filter(|row| !every_day.contains(row)).collect();
            write_block(&mut table, &format!("{name} ({today})"), &own);
        }
    }
    table
}

fn write_block(table: &mut String, title: &str, rows: &[&(ActKind, Row)]) {
    let _ = write!(table, "\n## {title}\n\n{:<26}", "");
    for who in CAST {
        let _ = write!(table, "{who:<11}");
    }
    trim(table);
    for (kind, row) in rows {
        let _ = write!(table, "{:<26}", kind.name());
        for may in row {
            let _ = write!(table, "{:<11}", if *may { "yes" } else { "-" });
        }
        trim(table);
    }
}

fn trim(table: &mut String) {
    table.truncate(table.trim_end().len());
    table.push('\n');
}

#[test]
fn who_may_do_what_at_every_stage_is_as_the_table_says() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/src/cases.table");
    let now = written();
    if std::env::var_os("UPDATE_TABLES").is_some() {
        std::fs::write(path, &now).unwrap();
    }
    let table = std::fs::read_to_string(path).unwrap_or_default();
    let differing = table.lines().zip(now.lines()).find(|(old, new)| old != new);
    assert!(table == now, "the table differs, first in {differing:?}; UPDATE_TABLES=1 writes it anew");
}
