use super::*;
use jiff::civil::date;
use serde_json::json;

fn draft(text: &str) -> Draft {
    Draft {
        header: Header {
            number: 0,
            previous: Digest::START,
            room: "joint/1".into(),
            kind: "said".to_owned(),
            act: "a".into(),
            recorded_at: jiff::Timestamp::UNIX_EPOCH,
            happened_on: date(2026, 6, 9),
            by: "aigerim".into(),
            for_whom: None,
            through: Through::Page,
            assurance: Assurance::Contact,
            rules: vec![],
            told: None,
        },
        facts: json!({"length": text.len()}),
        body: Some(Body { salt: Salt([7; 32]), content: json!({"text": text}) }),
    }
}

fn three() -> Vec<Entry> {
    let mut head = Head::START;
    ["one", "two", "three"]
        .map(|text| {
            let entry = Entry::seal(draft(text), &head).expect("it has integers only");
            head = Head { length: entry.header.number, hash: entry.hash };
            entry
        })
        .to_vec()
}

fn check(change: impl FnOnce(&mut Vec<Entry>), expected: Result<u64, u64>) {
    let mut entries = three();
    change(&mut entries);
    let found = verify_room(&entries).map(|head| head.length).map_err(|broken| broken.number);
    assert_eq!(found, expected);
}

#[test]
fn an_untouched_chain_verifies() {
    check(|_| {}, Ok(3));
}

#[test]
fn an_erased_body_leaves_the_chain_whole() {
    check(|it| it[1].body = None, Ok(3));
}

#[test]
fn any_change_shows_at_its_entry() {
    check(|it| it[1].facts = json!({"length": 4}), Err(2));
    check(|it| it[1].header.by = "daulet".into(), Err(2));
    check(|it| it[1].body.as_mut().expect("it has one").content = json!({"text": "TWO"}), Err(2));
    check(|it| it[2].body.as_mut().expect("it has one").salt = Salt([8; 32]), Err(3));
    check(|it| it[0].commitment = None, Err(1));
}

#[test]
fn a_missing_or_moved_entry_shows() {
    check(|it| drop(it.remove(1)), Err(2));
    check(|it| it.swap(0, 1), Err(1));
}

#[test]
fn canonical_json_is_that_of_rfc_8785() {
    let value =
        json!({"b": [1, -2, true, null], "a": "\u{20ac}$\u{f}\nA'\"\\", "ә": "ғ", "\u{1f600}": 1, "\u{fb33}": 2});
    assert_eq!(
        canonical(&value).expect("it has integers only"),
        "{\"a\":\"\u{20ac}$\\u000f\\nA'\\\"\\\\\",\"b\":[1,-2,true,null],\"ә\":\"ғ\",\"\u{1f600}\":1,\"\u{fb33}\":2}"
    );
    assert!(canonical(&json!({"share": 0.5})).is_err());
}

#[test]
fn the_hash_is_over_one_canonical_object() {
    let entries = three();
    let Entry { header, facts, commitment, hash, .. } = &entries[1];
    let whole = json!({ "header": header, "facts": facts, "commitment": commitment });
    assert_eq!(Digest::of(canonical(&whole).expect("it has integers only").as_bytes()), *hash);
}

#[test]
fn texts_are_escaped_as_json_says() {
    let every: String = (0..0x250).filter_map(char::from_u32).chain("ӘҒҚҢӨҰҮҺІ₸𐍈".chars()).collect();
    assert_eq!(canonical(&json!(every)), Ok(serde_json::to_string(&every).expect("it is text")));
}
