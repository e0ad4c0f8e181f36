//! A party's certificate, whole and broken in every part. The browser's script runs the same vectors.

use crate::json::Json;
use crate::ties::hash;
use crate::verify;

const VECTORS: &str = include_str!("../../fixtures/party.json");

fn is_valid(certificate: &Json) -> bool {
    let asked = Json::object([("kind", "party".into()), ("input", certificate.clone()), ("output", Json::object([]))]);
    verify::solve(&asked).expect("it is well formed").get("valid") == Some(&Json::Bool(true))
}

fn numbers(it: &[i128]) -> Json {
    Json::list(it.iter().copied())
}

fn certificate(points: &[&[i128]], reserved: i128, tentative: Json, packages: &[(&[i128], i128)]) -> Json {
    let rows = || Json::List(points.iter().map(|it| numbers(it)).collect());
    let nonce = "07".repeat(32);
    let said = Json::object([
        ("kind", "kelisim-points/1".into()),
        ("nonce", nonce.as_str().into()),
        ("points", rows()),
        ("reserved", reserved.into()),
        ("side", 1_i128.into()),
        ("table", 3_i128.into()),
    ]);
    let commitment = hash(&said.to_string());
    let seals = || Json::List(vec![commitment.as_str().into(), "ab".repeat(32).as_str().into()]);
    let made_of = Json::object([("commitments", seals()), ("kind", "kelisim-seed/1".into()), ("run", 1_i128.into())]);
    let package = |it: &(&[i128], i128)| Json::object([("options", numbers(it.0)), ("points", it.1.into())]);
    Json::object([
        ("kind", "kelisim-party-packages/1".into()),
        ("run", 1_i128.into()),
        ("table", 3_i128.into()),
        ("side", 1_i128.into()),
        ("points", rows()),
        ("reserved", reserved.into()),
        ("nonce", nonce.as_str().into()),
        ("commitment", commitment.as_str().into()),
        ("commitments", seals()),
        ("seed", hash(&made_of.to_string()).as_str().into()),
        ("tentative", tentative),
        ("packages", Json::List(packages.iter().map(package).collect())),
    ])
}

/// The certificate with one field changed.
fn with(it: &Json, name: &str, value: Json) -> Json {
    let Json::Object(fields) = it else { panic!("it is an object") };
    let changed = |field: &(String, Json)| match field.0 == name {
        true => (field.0.clone(), value.clone()),
        false => field.clone(),
    };
    Json::Object(fields.iter().map(changed).collect())
}

/// What holds and what does not, by name.
fn vectors() -> Vec<(&'static str, bool, Json)> {
    let points: &[&[i128]] = &[&[0, 60, 100], &[60, 40, 0], &[90, 0]];
    let packages: &[(&[i128], i128)] = &[(&[1, 2, 0], 150), (&[2, 1, 1], 140)];
    let whole = certificate(points, 90, Json::Null, packages);
    let improved = certificate(points, 90, numbers(&[1, 0, 1]), &[(&[1, 2, 0], 150)]);
    vec![
        ("whole", true, whole.clone()),
        ("better than what was agreed so far", true, improved.clone()),
        ("no package at all", true, certificate(points, 90, Json::Null, &[])),
        ("exactly the reserve", true, certificate(points, 150, Json::Null, &[(&[1, 2, 0], 150)])),
        (
            "other points",
            false,
            with(&whole, "points", Json::List(vec![numbers(&[0, 60, 99]), numbers(&[60, 40, 0]), numbers(&[90, 0])])),
        ),
        ("another reserve", false, with(&whole, "reserved", 80_i128.into())),
        ("another nonce", false, with(&whole, "nonce", "08".repeat(32).as_str().into())),
        ("another side", false, with(&whole, "side", 2_i128.into())),
        ("another table", false, with(&whole, "table", 4_i128.into())),
        ("another run", false, with(&whole, "run", 2_i128.into())),
        ("another seed", false, with(&whole, "seed", "00".repeat(32).as_str().into())),
        ("another kind", false, with(&whole, "kind", "kelisim-party-packages/2".into())),
        (
            "its seal is not among all",
            false,
            with(&whole, "commitments", Json::List(vec!["ab".repeat(32).as_str().into()])),
        ),
        (
            "a seal more",
            false,
            with(
                &whole,
                "commitments",
                Json::List(vec![
                    whole.get("commitment").expect("it is there").clone(),
                    "cd".repeat(32).as_str().into(),
                ]),
            ),
        ),
        ("worth less than said", false, certificate(points, 90, Json::Null, &[(&[1, 2, 0], 151)])),
        ("below the reserve", false, certificate(points, 151, Json::Null, &[(&[1, 2, 0], 150)])),
        ("below what was agreed so far", false, certificate(points, 0, numbers(&[2, 0, 0]), &[(&[1, 2, 0], 150)])),
        (
            "four packages",
            false,
            certificate(
                points,
                0,
                Json::Null,
                &[(&[0, 0, 0], 150), (&[1, 0, 0], 210), (&[2, 0, 0], 250), (&[2, 1, 0], 230)],
            ),
        ),
        ("twice the same", false, certificate(points, 0, Json::Null, &[(&[0, 0, 0], 150), (&[0, 0, 0], 150)])),
        ("an option that is not there", false, certificate(points, 0, Json::Null, &[(&[3, 2, 0], 90)])),
        ("an option too few", false, certificate(points, 0, Json::Null, &[(&[1, 0], 120)])),
        ("an option below zero", false, certificate(points, 0, Json::Null, &[(&[-1, 0, 0], 150)])),
        ("points above a hundred", false, certificate(&[&[0, 101]], 0, Json::Null, &[(&[1], 101)])),
        ("points below zero", false, certificate(&[&[-1, 100]], -5, Json::Null, &[(&[0], -1)])),
        ("no points", false, certificate(&[], 0, Json::Null, &[])),
        ("no packages field", false, with(&whole, "packages", Json::Null)),
    ]
}

#[test]
fn a_partys_certificate_holds_or_does_not() {
    for (name, expected, certificate) in vectors() {
        assert_eq!(is_valid(&certificate), expected, "{name}");
    }
}

/// `UPDATE_GOLDEN=1` writes the vectors anew.
#[test]
fn the_browser_checks_the_same_vectors() {
    let line = |(name, valid, certificate): &(&str, bool, Json)| {
        Json::object([("name", (*name).into()), ("valid", (*valid).into()), ("certificate", certificate.clone())])
    };
    let lines: Vec<String> = vectors().iter().map(|it| line(it).to_string()).collect();
    let text = format!("[\n{}\n]\n", lines.join(",\n"));
    if std::env::var("UPDATE_GOLDEN").is_ok_and(|it| it == "1") {
        let path = concat!(env!("CARGO_MANIFEST_DIR"), "/fixtures/party.json");
        std::fs::write(path, text).expect("it can be written");
        return;
    }
    assert_eq!(text, VECTORS, "UPDATE_GOLDEN=1 writes them anew");
}
