use super::references::{loose, number, numbers, output, stride, text};
use serde_json::{Value, json};
use std::collections::BTreeMap;

fn asked(scenario: &Value, reserved: &Value) -> Value {
    let issues: Vec<Value> = scenario["tables_int"][0]
        .as_array()
        .unwrap()
        .iter()
        .map(|it| json!({"name": "issue", "options": it}))
        .collect();
    json!({"issues": issues, "points": scenario["tables_int"], "reserved": reserved})
}

#[test]
fn packages_equal_the_reference() {
    let (Some(lines), Some(reference)) = (text("negmas_scenarios.jsonl"), loose("negmas_reference.json")) else {
        return;
    };
    let by_id: BTreeMap<&str, &Value> = reference["scenarios"]
        .as_array()
        .unwrap()
        .iter()
        .map(|it| (it["id"].as_str().unwrap(), &it["exact_1e9"]))
        .collect();
    let (mut compared, mut empty, mut other_ideal) = (0, 0, 0);
    for line in lines.lines().step_by(stride(4)) {
        let scenario: Value = serde_json::from_str(line).unwrap();
        let id = scenario["id"].as_str().unwrap();
        let exact = by_id[id];
        let found = output("packages", &asked(&scenario, &scenario["reserved_int"]));
        if found["feasible"] == false {
            assert_eq!(exact["pareto_size"], 0, "{id}");
            empty += 1;
            continue;
        }
        // NegMAS measures from the lowest package where the reserved value is below it.
        let again = output("packages", &asked(&scenario, &exact["disagreement"]));
        assert_eq!(found["frontier"], again["frontier"], "{id}");
        assert_eq!(again["frontier"].as_array().unwrap().len() as u64, exact["pareto_size"].as_u64().unwrap(), "{id}");
        let gains = |it: &Value| {
            let of =
                numbers(it).iter().zip(numbers(&exact["disagreement"])).map(|(points, from)| points - from).collect();
            let mut gains: Vec<i128> = of;
            gains.sort_unstable();
            gains
        };
        // The reference has no chain of ties: where gains or shares are equal either package is right.
        assert_eq!(numbers(&again["nash"]["points"]), numbers(&exact["nash"]), "{id}");
        assert_eq!(gains(&again["egalitarian"]["points"]), gains(&exact["kalai_egalitarian_leximin"]), "{id}");
        if numbers(&again["certificate"]["ideal"]) != numbers(&exact["ideal"]) {
            // Its ideal is over all packages, ours over those above every reserve.
            other_ideal += 1;
        } else if numbers(&again["kalai_smorodinsky"]["points"]) != numbers(&exact["ks_lexmaxmin"]) {
            assert!(gains(&exact["ks_lexmaxmin"])[0] == 0, "{id}");
        }
        compared += 1;
    }
    eprintln!("packages: {compared} equal ({other_ideal} with another ideal), {empty} without a zone of agreement");
}

#[test]
fn published_nash_products_are_reached() {
    let Some(reference) = loose("negolog_reference.json") else { return };
    let domains = reference["domains"].as_array().unwrap();
    for it in domains {
        let found = output("packages", &asked(it, &json!([0, 0])));
        let nash = numbers(&found["nash"]["points"]);
        let product = nash.iter().map(|it| *it as f64 / 1e9).product::<f64>();
        let published = it["published"]["nash_product"].as_f64().unwrap();
        assert!((product - published).abs() < 1e-7, "{} {product} {published}", it["name"]);
    }
    eprintln!("NegoLog domains: {} of {}", domains.len(), domains.len());
}

#[test]
fn improvements_equal_the_reference() {
    let (Some(lines), Some(reference)) = (text("negmas_scenarios.jsonl"), loose("improvement_reference.json")) else {
        return;
    };
    let Some(records) = loose("negmas_reference.json") else { return };
    let scenarios: BTreeMap<String, Value> = lines
        .lines()
        .map(|it| serde_json::from_str::<Value>(it).unwrap())
        .map(|it| (it["id"].as_str().unwrap().to_owned(), it))
        .collect();
    let reserved: BTreeMap<&str, &Value> = records["scenarios"]
        .as_array()
        .unwrap()
        .iter()
        .map(|it| (it["id"].as_str().unwrap(), &it["exact_1e9"]["disagreement"]))
        .collect();
    let mut compared = 0;
    for it in reference["cases"].as_array().unwrap().iter().step_by(stride(10)) {
        let id = it["id"].as_str().unwrap();
        let scenario = &scenarios[id];
        let mut input = asked(scenario, reserved[id]);
        let sizes: Vec<usize> =
            scenario["tables_int"][0].as_array().unwrap().iter().map(|it| it.as_array().unwrap().len()).collect();
        let mut index = number(&it["tentative"]) as usize;
        let mut tentative = vec![0; sizes.len()];
        for (at, size) in sizes.iter().enumerate().rev() {
            (tentative[at], index) = (index % size, index / size);
        }
        input["tentative"] = json!(tentative);
        let found = output("packages", &input);
        assert_eq!(numbers(&found["improvement"]["points"]), numbers(&it["improved_u"]), "{it}");
        compared += 1;
    }
    eprintln!("improvements: {compared} equal");
}
