//! What holds for every input: the verifier accepts what was computed and refuses what was changed; what is malformed is told.

use super::references::output;
use crate::json::{Json, Malformed};
use serde_json::{Value, json};

struct Chance(u64);

impl Chance {
    fn below(&mut self, below: u64) -> u64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % below
    }

    fn list(&mut self, length: u64, below: u64) -> Vec<u64> {
        (0..length).map(|_| self.below(below)).collect()
    }
}

/// An input of each kind.
fn asked(chance: &mut Chance) -> Vec<(&'static str, Value)> {
    let parties = 2 + chance.below(3);
    let sizes: Vec<u64> = (0..2 + chance.below(3)).map(|_| 1 + chance.below(4)).collect();
    let issues: Vec<Value> = sizes.iter().map(|it| json!({"name": "i", "options": vec!["o"; *it as usize]})).collect();
    let points: Vec<Vec<Vec<u64>>> =
        (0..parties).map(|_| sizes.iter().map(|it| chance.list(*it, 30)).collect()).collect();
    let tentative: Vec<u64> = sizes.iter().map(|it| chance.below(*it)).collect();
    let condition = json!([[0, chance.below(sizes[0])], [1, chance.below(sizes[1])]]);
    let other = json!([[1, chance.below(sizes[1])]]);
    let mut packages = json!({"issues": issues, "points": points, "reserved": chance.list(parties, 25), "seed": "s",
        "bonuses": [{"party": 0, "if": condition, "points": chance.below(20)}, {"party": 1, "if": other, "points": -3}]});
    if chance.below(2) == 0 {
        packages["tentative"] = json!(tentative);
    }
    let agents = 1 + chance.below(4);
    let items = 1 + chance.below(6);
    let table: Vec<Vec<u64>> = (0..agents).map(|_| chance.list(items, 20)).collect();
    let square: Vec<Vec<u64>> = (0..agents).map(|_| chance.list(agents, 100)).collect();
    let mut asked = vec![("packages", packages)];
    for method in ["mnw", "envy_free_first", "leximin", "chores"] {
        asked.push(("divide", json!({"method": method, "points": table})));
    }
    asked.push(("divide", json!({"method": "rent", "points": square, "rent": 50 + chance.below(200)})));
    let two: Vec<Vec<u64>> = (0..2).map(|_| chance.list(items, 20)).collect();
    asked.push(("divide", json!({"method": "adjusted_winner", "points": two})));
    let periods = 1 + chance.below(12);
    for kind in ["level", "equal_burden", "fastest"] {
        let minimum = [0, 0, 20][chance.below(3) as usize];
        let rate = ["0", "1/100", "7/300"][chance.below(3) as usize];
        asked.push((
            "plan",
            json!({"debt": chance.below(900), "capacity": chance.list(periods, 200), "kind": kind,
            "minimum": minimum, "rate_per_period": rate,
            "first_due": "2027-01-31"}),
        ));
    }
    for rule in ["proportional", "cea", "cel", "talmud"] {
        let count = 1 + chance.below(6);
        let claims = chance.list(count, 100);
        asked.push(("claims", json!({"estate": chance.below(200), "claims": claims, "rule": rule})));
    }
    let payers = 1 + chance.below(3);
    let rounds: Vec<Value> = (0..1 + chance.below(3))
        .map(|_| json!({"demand": chance.below(100), "offers": chance.list(payers, 60)}))
        .collect();
    asked.push(("bid", json!({"rule": "midpoint", "rounds": rounds})));
    let mediators: Vec<Value> = (0..3)
        .map(|it| json!({"id": format!("m{it}"), "capacity": chance.below(4), "load": chance.below(5), "share": 1 + chance.below(3)}))
        .collect();
    let cases: Vec<Value> = (0..chance.below(8))
        .map(|case| {
            let eligible: Vec<Value> = (0..3)
                .filter(|_| chance.below(3) > 0)
                .map(|it| json!({"mediator": format!("m{it}"), "cost": [it % 2, it]}))
                .collect();
            json!({"id": format!("c{case}"), "eligible": eligible})
        })
        .collect();
    asked.push(("assign", json!({"cases": cases, "mediators": mediators})));
    asked
}

fn is_valid(kind: &str, input: &Value, result: &Value) -> (bool, String) {
    let verdict = output("verify", &json!({"kind": kind, "input": input, "output": result}));
    (verdict["valid"] == true, verdict["why"].to_string())
}

/// The first number of a field, one larger.
fn changed(result: &Value, field: &str) -> Option<Value> {
    fn bump(value: &mut Value) -> bool {
        match value {
            Value::Number(it) => {
                *value = json!(it.as_i64().unwrap() + 1);
                true
            }
            Value::Array(items) => items.iter_mut().any(bump),
            Value::Object(fields) => fields.values_mut().any(bump),
            _ => false,
        }
    }
    let mut changed = result.clone();
    bump(changed.get_mut(field)?).then_some(changed)
}

#[test]
fn the_verifier_accepts_what_was_computed_and_refuses_what_was_changed() {
    let mut chance = Chance(11);
    for round in 0..60 {
        for (kind, input) in asked(&mut chance) {
            let result = output(kind, &input);
            assert_eq!(result, output(kind, &input), "the same input, another result");
            for field in ["feasible", "proved", "certificate"] {
                assert!(result.get(field).is_some(), "{kind} has no {field}: {result}");
            }
            let (valid, why) = is_valid(kind, &input, &result);
            assert!(valid, "round {round} {kind}: {why}\n{input}\n{result}");
            for field in [
                "frontier",
                "nash",
                "awards",
                "payments",
                "interest",
                "amount",
                "shares",
                "cost",
                "prices",
                "allocation",
            ] {
                if let Some(wrong) = changed(&result, field) {
                    let (valid, why) = is_valid(kind, &input, &wrong);
                    assert!(!valid, "{kind}: {field} was changed and the verifier says {why}\n{input}\n{wrong}");
                }
            }
        }
    }
}

/// The assignment of fewest left out and least cost, by trying all.
fn best_assignment(cases: &[Value], room: &mut Vec<i64>) -> (u64, Vec<i64>) {
    let Some((case, rest)) = cases.split_first() else { return (0, vec![0, 0]) };
    let mut best = best_assignment(rest, room);
    best.0 += 1;
    for edge in case["eligible"].as_array().unwrap() {
        let at: usize = edge["mediator"].as_str().unwrap()[1..].parse().unwrap();
        if room[at] > 0 {
            room[at] -= 1;
            let (missing, mut cost) = best_assignment(rest, room);
            room[at] += 1;
            for (level, sum) in cost.iter_mut().enumerate() {
                *sum += edge["cost"][level].as_i64().unwrap();
            }
            best = best.min((missing, cost));
        }
    }
    best
}

#[test]
fn no_assignment_costs_less() {
    let mut chance = Chance(5);
    for _ in 0..150 {
        let (_, input) = asked(&mut chance).pop().unwrap();
        let found = output("assign", &input);
        let mut room: Vec<i64> =
            input["mediators"].as_array().unwrap().iter().map(|it| it["capacity"].as_i64().unwrap()).collect();
        let cases = input["cases"].as_array().unwrap();
        let (missing, cost) = best_assignment(cases, &mut room);
        assert_eq!(found["certificate"]["unassigned"], missing, "{input}");
        if found["cost"] != json!([]) {
            assert_eq!(found["cost"], json!(cost), "{input}\n{found}");
        }
    }
}

#[test]
fn what_is_malformed_is_told_with_its_place() {
    let check = |kind: &str, text: &str, place: &str| match crate::run(kind, text) {
        Err(Malformed { place: found, .. }) => assert_eq!(found.split(", column").next(), Some(place), "{text}"),
        Ok(it) => panic!("{text} gave {it}"),
    };
    check("claims", "{", "line 1");
    check("claims", "[]", "input");
    check("claims", r#"{"estate":1,"claims":[1],"rule":"cea","colour":1}"#, "input");
    check("claims", r#"{"estate":1,"estate":2,"claims":[1],"rule":"cea"}"#, "line 1");
    check("claims", r#"{"estate":1,"claims":[1,-2],"rule":"cea"}"#, "input.claims[1]");
    check("claims", r#"{"estate":9007199254740993,"claims":[1],"rule":"cea"}"#, "line 1");
    check("claims", r#"{"estate":1.5,"claims":[1],"rule":"cea"}"#, "line 1");
    check("plan", r#"{"debt":1,"capacity":[1],"rate_per_period":"1/0","kind":"level"}"#, "input.rate_per_period");
    check("divide", r#"{"method":"mnw","points":[[1,2],[1]]}"#, "input.points[1]");
    check("bid", r#"{"rule":"midpoint","rounds":[]}"#, "input.rounds");
    assert!(
        crate::run("claims", r#"{"estate":"9007199254740993","claims":["9007199254740993",1],"rule":"cel"}"#)
            .unwrap()
            .contains("\"9007199254740993\"")
    );
}

#[test]
fn no_text_makes_it_fall() {
    let mut chance = Chance(3);
    let letters: Vec<char> = "{}[]\",:0123456789-.eanulltruefs/p \n\\u0000Қ".chars().collect();
    for _ in 0..25 {
        for (kind, input) in asked(&mut chance) {
            let text: Vec<char> = input.to_string().chars().collect();
            for _ in 0..12 {
                let mut wrong = text.clone();
                for _ in 0..1 + chance.below(4) {
                    let at = chance.below(wrong.len() as u64) as usize;
                    let letter = letters[chance.below(letters.len() as u64) as usize];
                    match chance.below(3) {
                        0 => wrong[at] = letter,
                        1 => wrong.insert(at, letter),
                        _ => drop(wrong.remove(at)),
                    }
                }
                let wrong: String = wrong.into_iter().collect();
                match crate::run(kind, &wrong) {
                    Ok(it) => drop(Json::read(&it).unwrap()),
                    Err(it) => assert_eq!(it.to_string().lines().count(), 1),
                }
            }
        }
    }
}
