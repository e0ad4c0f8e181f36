use super::references::{loose, number, numbers, output};
use serde_json::json;

#[test]
fn plans_equal_the_reference() {
    let Some(reference) = loose("plan_reference.json") else { return };
    let plans = reference["plans"].as_array().unwrap();
    for it in plans {
        let ask = |kind: &str| {
            output(
                "plan",
                &json!({"debt": it["debt_cents"], "capacity": it["capacity_cents"], "minimum": 0,
                "rate_per_period": it["rate"], "kind": kind}),
            )
        };
        for kind in ["level", "equal_burden", "fastest"] {
            let found = ask(kind);
            assert_eq!(found["feasible"], it["feasible"], "{it}");
            if found["feasible"] == false {
                continue;
            }
            let (payments, capacity) = (numbers(&found["payments"]), numbers(&it["capacity_cents"]));
            assert!(payments.iter().zip(&capacity).all(|(paid, most)| (0..=*most).contains(paid)), "{kind} {it}");
            assert_eq!(payments.iter().sum::<i128>(), number(&it["debt_cents"]) + number(&found["interest"]));
            assert_eq!(numbers(&found["certificate"]["balances"]).last(), Some(&0));
            match kind {
                "level" => assert_eq!(found["certificate"]["exact"], it["level_cap"]),
                "fastest" => {
                    assert_eq!(found["interest"], it["greedy"]["interest"]);
                    assert_eq!(payments, padded(&it["greedy"]["payments"], capacity.len()));
                }
                _ => {}
            }
        }
    }
    eprintln!("plans: {} of {}", plans.len(), plans.len());
}

fn padded(payments: &serde_json::Value, length: usize) -> Vec<i128> {
    let mut payments = numbers(payments);
    payments.resize(length, 0);
    payments
}

#[test]
fn claims_equal_the_reference() {
    let Some(reference) = loose("plan_reference.json") else { return };
    let claims = reference["claims"].as_array().unwrap();
    for it in claims {
        for rule in ["proportional", "cea", "cel", "talmud"] {
            let Some(expected) = it.get(rule) else { continue };
            let found = output("claims", &json!({"estate": it["E"], "claims": it["claims"], "rule": rule}));
            assert_eq!(&found["certificate"]["exact"], expected, "{rule} {it}");
            assert_eq!(numbers(&found["awards"]).iter().sum::<i128>(), number(&it["E"]));
            if rule == "proportional" {
                assert_eq!(found["awards"], it["proportional_cents"]);
            }
        }
    }
    let it = &reference["pro_rata_published"];
    let found = output("claims", &json!({"estate": it["E"], "claims": it["claims"], "rule": "proportional"}));
    assert_eq!(found["awards"], it["published_cents"]);
    eprintln!("claims: {} of {}, and the published one", claims.len(), claims.len());
}

#[test]
fn bids_settle_by_the_published_rule() {
    let check = |input: serde_json::Value, expected: serde_json::Value| {
        let mut found = output("bid", &input);
        let fields = found.as_object_mut().unwrap();
        for name in ["certificate", "feasible", "proved"] {
            fields.remove(name).unwrap();
        }
        assert_eq!(found, expected, "{input}");
    };
    let rounds = json!([{"demand": 100, "offers": [60]}, {"demand": 90, "offers": [95]}]);
    check(
        json!({"rule": "midpoint", "rounds": rounds}),
        json!({"settled": true, "amount": 92, "round": 2, "shares": [92]}),
    );
    check(json!({"rule": "midpoint", "rounds": [{"demand": 100, "offers": [60, 30]}]}), json!({"settled": false}));
    check(
        json!({"rule": "midpoint", "rounds": [{"demand": 60, "offers": [60, 30]}]}),
        json!({"settled": true, "amount": 75, "round": 1, "shares": [50, 25]}),
    );
    check(json!({"rule": "number", "number": 70, "answers": [true, true]}), json!({"settled": true, "amount": 70}));
    check(json!({"rule": "number", "number": 70, "answers": [true, false]}), json!({"settled": false}));
}
