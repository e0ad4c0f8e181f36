//! JSON that was changed at random: an answer or one line, never a fall. The unbounded search is `fuzz/`.

use crate::{KINDS, run};

/// One question of each kind, whole.
const WHOLE: [(&str, &str); 8] = [
    (
        "packages",
        r#"{"issues":[{"name":"a","options":["x","y"]},{"name":"b","options":["x","y"]}],"points":[[[0,9],[5,1]],[[9,0],[2,3]]],"reserved":[0,null],"tentative":[0,0],"forbidden":[[[0,1],[1,1]]],"bonuses":[{"party":0,"if":[[0,1]],"points":4}],"weights":[1,2],"seed":"s","nodes":1000}"#,
    ),
    (
        "divide",
        r#"{"method":"mnw","points":[[5,3,2],[1,4,5]],"bundles":[[0,1]],"weights":[1,1],"seed":"s","nodes":1000}"#,
    ),
    ("divide", r#"{"method":"adjusted_winner","points":[[50,30,20],[10,40,50]]}"#),
    (
        "plan",
        r#"{"debt":10000,"capacity":[3000,3000,3000,3000],"minimum":10,"rate_per_period":"1/100","kind":"level","first_due":"2026-01-31"}"#,
    ),
    ("claims", r#"{"estate":200,"claims":[100,200,300],"rule":"talmud"}"#),
    ("bid", r#"{"rule":"midpoint","rounds":[{"demand":900,"offers":[400,300]},{"demand":700,"offers":[400,400]}]}"#),
    (
        "assign",
        r#"{"cases":[{"id":"a","eligible":[{"mediator":"m","cost":[1,2]}]}],"mediators":[{"id":"m","capacity":1,"load":0,"share":1}]}"#,
    ),
    (
        "verify",
        r#"{"kind":"claims","input":{"estate":200,"claims":[100,200,300],"rule":"talmud"},"output":{"awards":[50,75,75]}}"#,
    ),
];

const SCRAPS: [&str; 14] = [
    "-1",
    "0",
    "9007199254740993",
    "\"9007199254740993\"",
    "1e3",
    "null",
    "[]",
    "{}",
    "\"\"",
    "true",
    ",",
    "]",
    "\\u0000",
    "-",
];

/// SplitMix64.
fn next(state: &mut u64) -> u64 {
    *state = state.wrapping_add(0x9e37_79b9_7f4a_7c15);
    let mut it = *state;
    it = (it ^ (it >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    it = (it ^ (it >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    it ^ (it >> 31)
}

fn below(state: &mut u64, end: usize) -> usize {
    usize::try_from(next(state) % end.max(1) as u64).unwrap_or(0)
}

/// Some bytes left out, doubled, replaced by a scrap or by a part of another question.
fn changed(state: &mut u64, text: &str) -> String {
    let mut text = text.to_owned();
    for _ in 0..=below(state, 3) {
        let (from, length) = (below(state, text.len() + 1), below(state, 6));
        let to = (from + length).min(text.len());
        match below(state, 4) {
            0 => text.replace_range(from..to, ""),
            1 => {
                let again = text[from..to].to_owned();
                text.insert_str(from, &again);
            }
            2 => text.replace_range(from..to, SCRAPS[below(state, SCRAPS.len())]),
            _ => {
                let other = WHOLE[below(state, WHOLE.len())].1;
                let at = below(state, other.len());
                text.replace_range(from..to, &other[at..(at + length).min(other.len())]);
            }
        }
    }
    text
}

#[test]
fn whatever_is_written_is_answered_or_said_to_be_malformed_in_one_line() {
    for (kind, text) in WHOLE {
        run(kind, text).unwrap_or_else(|why| panic!("{kind}: {why}"));
    }
    let (mut state, mut answered) = (7, 0);
    for round in 0..8_000 {
        let (kind, text) = WHOLE[below(&mut state, WHOLE.len())];
        let text = changed(&mut state, text);
        let kind = if round % 9 == 0 { KINDS[below(&mut state, KINDS.len())] } else { kind };
        match run(kind, &text) {
            Ok(answer) => {
                answered += 1;
                for field in ["\"feasible\":", "\"proved\":", "\"certificate\":"] {
                    assert!(answer.contains(field), "{kind}: {text}: {answer}");
                }
                assert!(
                    answer.contains("\"proved\":true") || answer.contains("\"bound\":"),
                    "{kind}: {text}: {answer}"
                );
            }
            Err(malformed) => assert!(!malformed.to_string().contains('\n'), "{kind}: {text}"),
        }
    }
    assert!(answered > 100, "{answered} were answered");
}
