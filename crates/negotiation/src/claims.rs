//! Several creditors and too little money.
//!
//! Proportional; constrained equal awards and losses; and the contested garment rule of R. J. Aumann and M. Maschler, *Game
//! theoretic analysis of a bankruptcy problem from the Talmud*, Journal of Economic Theory 36 (1985). The awards are exact
//! fractions; tiyn are then given by largest remainder, ties to the lower number of the claim.

use crate::input::Place;
use crate::json::{Json, Malformed};
use crate::natural::Natural;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Rule {
    Proportional,
    EqualAwards,
    EqualLosses,
    ContestedGarment,
}

/// The awards, each `above / below`, all over one denominator.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Awards {
    pub above: Vec<i128>,
    pub below: i128,
}

const RULES: [Rule; 4] = [Rule::Proportional, Rule::EqualAwards, Rule::EqualLosses, Rule::ContestedGarment];

/// What a reader of the input learns: the estate, the claims, the rule.
pub(crate) fn read(input: &Json) -> Result<(i128, Vec<i128>, Rule), Malformed> {
    let fields = Place::root(input).fields(&["estate", "claims", "rule", "seed", "nodes"])?;
    let estate = fields.need("estate")?.at_least(0)?;
    let place = fields.need("claims")?;
    let claims = place.integers(0)?;
    if claims.is_empty() {
        return place.wrong("at least one claim is expected");
    }
    if claims.iter().sum::<i128>() >= crate::input::LARGEST {
        return place.wrong("the sum is too large (2^62 and more)");
    }
    let rule = fields.need("rule")?.one_of(&["proportional", "cea", "cel", "talmud"])?;
    fields.seed()?;
    fields.nodes(1)?;
    Ok((estate, claims, RULES[rule]))
}

pub fn solve(input: &Json) -> Result<Json, Malformed> {
    let (estate, claims, rule) = read(input)?;
    let awards = exact(estate, &claims, rule);
    let certificate = Json::object([
        ("exact", awards.above.iter().map(|it| fraction(*it, awards.below)).collect::<Vec<_>>().into()),
        ("unclaimed", (estate - claims.iter().sum::<i128>()).max(0).into()),
    ]);
    Ok(Json::object([
        ("feasible", true.into()),
        ("proved", true.into()),
        ("awards", rounded(&awards).into()),
        ("certificate", certificate),
    ]))
}

/// The awards as exact fractions. Where the estate covers everything, everybody gets what is claimed.
pub fn exact(estate: i128, claims: &[i128], rule: Rule) -> Awards {
    let total: i128 = claims.iter().sum();
    if estate >= total {
        return Awards { above: claims.to_vec(), below: 1 };
    }
    let without = |losses: Awards| Awards {
        above: claims.iter().zip(&losses.above).map(|(claim, loss)| claim * losses.below - loss).collect(),
        below: losses.below,
    };
    match rule {
        Rule::Proportional => Awards { above: claims.iter().map(|it| it * estate).collect(), below: total },
        Rule::EqualAwards => equal_awards(estate, claims),
        Rule::EqualLosses => without(equal_awards(total - estate, claims)),
        // Equal awards of half the claims, up to half of everything; equal losses of the halves above it.
        Rule::ContestedGarment if 2 * estate <= total => halved(equal_awards(2 * estate, claims)),
        Rule::ContestedGarment => without(halved(equal_awards(2 * (total - estate), claims))),
    }
}

fn halved(awards: Awards) -> Awards {
    Awards { above: awards.above, below: awards.below * 2 }
}

/// Everybody gets the same, but nobody more than is claimed.
fn equal_awards(estate: i128, claims: &[i128]) -> Awards {
    let mut sorted = claims.to_vec();
    sorted.sort_unstable();
    let (mut left, mut sharing) = (estate, sorted.len() as i128);
    for claim in sorted {
        if claim * sharing > left {
            break;
        }
        left -= claim;
        sharing -= 1;
    }
    let below = sharing.max(1);
    // A claim below the level is paid in full; where nobody shares any more, all are.
    let award = |claim: &i128| if sharing == 0 { *claim } else { (claim * below).min(left) };
    Awards { above: claims.iter().map(award).collect(), below }
}

/// Whole tiyn: the floors, and what is left over goes one by one to the largest remainders.
pub fn rounded(awards: &Awards) -> Vec<i128> {
    let mut whole: Vec<i128> = awards.above.iter().map(|it| it.div_euclid(awards.below)).collect();
    let left: i128 = awards.above.iter().map(|it| it.rem_euclid(awards.below)).sum::<i128>() / awards.below;
    let mut order: Vec<usize> = (0..whole.len()).collect();
    order.sort_by_key(|it| (-awards.above[*it].rem_euclid(awards.below), *it));
    for at in order.into_iter().take(usize::try_from(left).unwrap_or(0)) {
        whole[at] += 1;
    }
    whole
}

/// `p/q` in lowest terms, or a whole number.
pub(crate) fn fraction(above: i128, below: i128) -> String {
    let divisor = Natural::of(above.abs()).common_divisor(&Natural::of(below)).small().unwrap_or(1).max(1);
    if below == divisor { (above / divisor).to_string() } else { format!("{}/{}", above / divisor, below / divisor) }
}
