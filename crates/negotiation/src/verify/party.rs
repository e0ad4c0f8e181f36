//! A party's certificate: what its own points can prove, without those of anybody else. A browser checks the same with
//! the same vectors (`fixtures/party.json`).

use super::{Verdict, ensure, field, indices, integer, integers, items};
use crate::json::Json;
use crate::ties::hash;

const MOST_POINTS: i128 = 100;
const MOST_PACKAGES: usize = 3;

/// The points were used as they were sealed, the seed is made of all seals, every package is worth what is said, and
/// none is below the reserve or the tentative agreement.
pub(crate) fn verdict(it: &Json) -> Verdict {
    ensure(it.get("kind") == Some(&Json::Text("kelisim-party-packages/1".into())), "the kind is not known")?;
    let points: Vec<Vec<i128>> = items(field(it, "points")?)?.iter().map(integers).collect::<Result<_, _>>()?;
    let fit = |row: &Vec<i128>| !row.is_empty() && row.iter().all(|it| (0..=MOST_POINTS).contains(it));
    ensure(!points.is_empty() && points.iter().all(fit), "the points are not from 0 to 100")?;
    let reserved = integer(field(it, "reserved")?)?;
    sealed(it, &points, reserved)?;
    let worth = |options: &Json| -> Result<i128, String> {
        let listed = items(options)?;
        ensure(listed.len() == points.len(), "a package has not one option for each issue")?;
        let mut sum = 0;
        for (row, option) in points.iter().zip(listed) {
            let at = indices(&Json::List(vec![option.clone()]), row.len())?;
            sum += at.first().map_or(0, |at| row[*at]);
        }
        Ok(sum)
    };
    let tentative = match field(it, "tentative")? {
        Json::Null => None,
        options => Some(worth(options)?),
    };
    let packages = items(field(it, "packages")?)?;
    ensure(packages.len() <= MOST_PACKAGES, "there are more than three packages")?;
    for (at, package) in packages.iter().enumerate() {
        let options = field(package, "options")?;
        ensure(integer(field(package, "points")?)? == worth(options)?, "a package is not worth what is said")?;
        ensure(worth(options)? >= reserved, "a package is below the reserve")?;
        ensure(
            tentative.is_none_or(|least| worth(options) >= Ok(least)),
            "a package is below the tentative agreement",
        )?;
        ensure(packages[..at].iter().all(|it| it.get("options") != Some(options)), "a package stands there twice")?;
    }
    Ok("the points were used as sealed, and no package is below the reserve or the tentative agreement".into())
}

/// Fields in the order of their names, as RFC 8785 has them.
fn sealed(it: &Json, points: &[Vec<i128>], reserved: i128) -> Result<(), String> {
    let (run, table, side) = (integer(field(it, "run")?)?, integer(field(it, "table")?)?, integer(field(it, "side")?)?);
    let text = |name: &str| match field(it, name)? {
        Json::Text(it) => Ok(it.clone()),
        _ => Err(format!("{name} is no text")),
    };
    let (nonce, commitment, seed) = (text("nonce")?, text("commitment")?, text("seed")?);
    let is_digest = |it: &str| it.len() == 64 && it.bytes().all(|it| matches!(it, b'0'..=b'9' | b'a'..=b'f'));
    ensure([&nonce, &commitment, &seed].iter().all(|it| is_digest(it)), "a digest is not 64 hexadecimal digits")?;
    let rows = Json::List(points.iter().map(|it| it.clone().into()).collect());
    let said = Json::object([
        ("kind", "kelisim-points/1".into()),
        ("nonce", nonce.as_str().into()),
        ("points", rows),
        ("reserved", reserved.into()),
        ("side", side.into()),
        ("table", table.into()),
    ]);
    ensure(hash(&said.to_string()) == commitment, "the points are not those that were sealed")?;
    let seals = field(it, "commitments")?;
    ensure(items(seals)?.contains(&Json::Text(commitment)), "the seal is not among those of all sides")?;
    let made_of =
        Json::object([("commitments", seals.clone()), ("kind", "kelisim-seed/1".into()), ("run", run.into())]);
    ensure(hash(&made_of.to_string()) == seed, "the seed is not made of all seals")
}
