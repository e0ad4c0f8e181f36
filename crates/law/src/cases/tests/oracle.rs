//! An outside oracle: the transitions of a settlement in another country's program, and the same paths played here.
//!
//! `docs/settlement-oracle.md` says for every difference why it is right here; one without a reason fails this test.

use super::play::{DAULET, FIRST, Play, both, eds, file, sign, terms};
use case::{Act, CaseLanguage, ProcedureKind, Proposal, Road};
use std::collections::BTreeMap;
use std::io::Read as _;
use std::path::Path;

/// One transition as the oracle has it: what was done before, what is tried, and whether it is legal there.
#[derive(serde::Deserialize)]
struct Transition {
    path: Vec<String>,
    next: String,
    legal: bool,
    why: Option<String>,
}

/// What kind of difference: the act, what they say, what we say, and whether every step before was played here too.
type Kind = [String; 4];

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR")).ancestors().nth(2).unwrap()
}

fn transitions() -> Option<Vec<Transition>> {
    let place = root().join("../shared/settlement/settlement_oracle.jsonl.gz");
    let Ok(packed) = std::fs::File::open(place) else {
        eprintln!("skipped: ../shared/settlement/settlement_oracle.jsonl.gz is not here");
        return None;
    };
    let mut text = String::new();
    flate2::read::GzDecoder::new(packed).read_to_string(&mut text).unwrap();
    Some(text.lines().map(|it| serde_json::from_str(it).unwrap()).collect())
}

/// A settlement out of court, as far as it was played, and whether every step of the path was possible here.
#[derive(Clone)]
struct Talks {
    play: Play,
    whole: bool,
}

impl Talks {
    fn begun() -> Self {
        let mut play = Play::new();
        let Act::File {
            road,
            dispute,
            language,
            parties,
            story,
            claims,
            court,
            authority,
            pretrial_protocol,
            background,
            ..
        } = file(Road::OutOfCourt, both(Road::OutOfCourt))
        else {
            unreachable!("a filing is made")
        };
        let procedure = ProcedureKind::Settlement;
        let filing = Act::File {
            road,
            procedure,
            dispute,
            language,
            parties,
            story,
            claims,
            court,
            authority,
            pretrial_protocol,
            background,
        };
        play.does("aigerim", filing);
        Self { play, whole: true }
    }

    fn latest(&self) -> Option<Proposal> {
        self.play.case().procedure(FIRST).and_then(|it| it.proposals.last().cloned())
    }

    /// Takes the step when it is possible here; what stands against it otherwise.
    fn step(&mut self, step: &str) -> Result<(), String> {
        let (what, side) = step.split_once(':').unwrap();
        let (who, other) = if side == "CLAIMANT" { ("aigerim", "daulet") } else { ("daulet", "aigerim") };
        let latest = self.latest();
        let no = latest.as_ref().map_or(1, |it| it.no);
        let act = match what {
            "offer" => {
                let me = if who == "daulet" { DAULET } else { super::play::AIGERIM };
                let counters = latest.filter(|it| it.by != me).map(|it| it.no);
                Act::Propose { procedure: FIRST, counters, terms: terms() }
            }
            "accept" => Act::Accept { procedure: FIRST, proposal: no },
            "reject" => Act::Reject { procedure: FIRST, proposal: no },
            "countersign" => return self.countersign(who, other),
            _ => return Err("no such act".to_owned()),
        };
        self.does(who, act)
    }

    fn does(&mut self, who: &str, act: Act) -> Result<(), String> {
        match self.play.asks(who, &act) {
            Ok(_) => {
                self.play.does(who, act);
                Ok(())
            }
            Err(refusal) if refusal.ground == crate::Ground::Forbidden => Err(refusal.reasons[0].rule.to_owned()),
            Err(_) => Err("not as things stand".to_owned()),
        }
    }

    /// There an acceptance is the first signature and this is the second; here the agreed text is drawn up and signed.
    fn countersign(&mut self, who: &str, other: &str) -> Result<(), String> {
        let before = self.clone();
        let drawn = self.play.case().procedure(FIRST).is_some_and(|it| it.agreement.is_some());
        let language = CaseLanguage::Russian;
        let place = "Astana".to_owned();
        let draw_up =
            Act::DrawUpAgreement { procedure: FIRST, language, prevailing: None, place, nobody_else_touched: true };
        let mut steps = vec![(who, sign(who, eds()))];
        if !drawn {
            steps.splice(0..0, [(who, draw_up), (other, sign(other, eds()))]);
        }
        for (who, act) in steps {
            if let Err(why) = self.does(who, act) {
                *self = before;
                return Err(why);
            }
        }
        Ok(())
    }
}

/// Every talk that was reached, by its path.
struct Reached(BTreeMap<Vec<String>, Talks>);

impl Reached {
    fn after(&mut self, path: &[String]) -> Talks {
        if let Some(known) = self.0.get(path) {
            return known.clone();
        }
        let (last, before) = path.split_last().expect("the empty path is known");
        let mut talks = self.after(before);
        if talks.step(last).is_err() {
            talks.whole = false;
        }
        self.0.insert(path.to_vec(), talks.clone());
        talks
    }
}

fn differences(all: &[Transition]) -> (usize, BTreeMap<Kind, usize>) {
    let mut reached = Reached(BTreeMap::from([(vec![], Talks::begun())]));
    let (mut same, mut found) = (0, BTreeMap::new());
    for it in all {
        let mut talks = reached.after(&it.path);
        let path = if talks.whole { "played" } else { "parted" };
        let ours = talks.step(&it.next);
        if ours.is_ok() == it.legal {
            same += 1;
            continue;
        }
        let what = it.next.split(':').next().unwrap().to_owned();
        let theirs = it.why.clone().unwrap_or_else(|| "legal".to_owned());
        let theirs = theirs.split_whitespace().collect::<Vec<_>>().join(" ").replace(" ,", ",");
        let ours = ours.map_or_else(|why| why, |()| "permitted".to_owned());
        *found.entry([what, theirs, ours, path.to_owned()]).or_default() += 1;
    }
    (same, found)
}

/// The rows of the page: the kind of difference, how many transitions, the reason.
fn explained() -> BTreeMap<Kind, (usize, String)> {
    let page = std::fs::read_to_string(root().join("docs/settlement-oracle.md")).unwrap_or_default();
    let rows = page.lines().filter_map(|it| it.strip_prefix("| ")?.strip_suffix(" |"));
    let cells = rows.map(|it| it.split(" | ").map(str::to_owned).collect::<Vec<_>>());
    cells
        .filter_map(|it| {
            let [what, theirs, ours, path, count, reason] = <[String; 6]>::try_from(it).ok()?;
            Some(([what, theirs, ours, path], (count.replace(' ', "").parse().ok()?, reason)))
        })
        .collect()
}

#[test]
fn every_difference_from_another_countrys_program_has_its_reason() {
    let Some(all) = transitions() else { return };
    let (same, found) = differences(&all);
    let explained = explained();
    let mut wrong = vec![];
    for (kind, count) in &found {
        match explained.get(kind) {
            Some((known, reason)) if known == count && !reason.trim().is_empty() => {}
            known => wrong.push(format!("| {} | {count} | … |   ({known:?})", kind.join(" | "))),
        }
    }
    let gone = explained.keys().filter(|it| !found.contains_key(*it)).map(|it| format!("no such difference: {it:?}"));
    wrong.extend(gone);
    assert!(wrong.is_empty(), "docs/settlement-oracle.md does not explain:\n{}", wrong.join("\n"));
    let differing: usize = found.values().sum();
    assert_eq!(same + differing, all.len());
    assert!(same > 0 && differing < all.len(), "{same} the same, {differing} differ");
    println!("{same} transitions the same, {differing} differ in {} ways", found.len());
}
