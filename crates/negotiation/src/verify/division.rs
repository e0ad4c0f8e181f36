//! Divisions: everything given once, the checks made again, and the proof followed.

use super::{Verdict, ensure, field, indices, integer, integers, is, items};
use crate::divide::{Division, Method, checks, read, utilities};
use crate::json::{Json, Malformed};
use crate::natural::Natural;

pub(super) fn verdict(input: &Json, output: &Json) -> Result<Verdict, Malformed> {
    let division = read(input)?;
    Ok(match division.method {
        Method::AdjustedWinner => winner(&division, output),
        Method::Rent => rent(&division, output),
        _ => whole(&division, output),
    })
}

/// The owner of each good.
fn owners(division: &Division, output: &Json) -> Result<Vec<Option<usize>>, String> {
    let allocation = items(field(output, "allocation")?)?;
    ensure(allocation.len() == division.agents(), "there is not one part for each agent")?;
    let count = division.goods.iter().map(Vec::len).sum();
    let mut by_item = vec![None; count];
    for (agent, part) in allocation.iter().enumerate() {
        for item in indices(part, count)? {
            ensure(by_item[item].replace(agent).is_none(), "an item is given twice")?;
        }
    }
    let owner = |good: &Vec<usize>| {
        let first = by_item[good[0]];
        ensure(good.iter().all(|it| by_item[*it] == first), "a bundle is divided").map(|()| first)
    };
    division.goods.iter().map(owner).collect()
}

fn whole(division: &Division, output: &Json) -> Verdict {
    let owners = owners(division, output)?;
    let owners: Vec<usize> = owners.into_iter().collect::<Option<_>>().ok_or("an item is given to nobody")?;
    let told = field(output, "checks")?;
    let found = checks(division, &owners);
    for (name, holds) in
        [("envy_free", found.envy_free), ("ef1", found.ef1), ("efx", found.efx), ("proportional", found.proportional)]
    {
        ensure(told.get(name) == Some(&Json::Bool(holds)), &format!("the check {name} is told wrongly"))?;
    }
    let certificate = field(output, "certificate")?;
    if !is(output, "proved") {
        return Ok("the division is what it says; that none is better is not claimed".into());
    }
    match division.method {
        Method::Chores => chores(division, &owners, certificate),
        Method::Nash => nash(division, &owners, certificate),
        Method::Leximin => {
            let mut sorted = utilities(&division.points, &owners);
            sorted.sort_unstable();
            let told = integers(field(certificate, "sorted")?)?;
            let is_plain = division.weights.iter().all(|it| *it == 1);
            ensure(!is_plain || told == sorted, "the utilities are told wrongly")?;
            Ok("the division and its checks are what they say; that none is better was not confirmed".into())
        }
        _ => {
            let exists = certificate.get("envy_free_exists") == Some(&Json::Bool(true));
            ensure(exists == found.envy_free, "the certificate contradicts the division")?;
            Ok("the division and its checks are what they say; that none is better was not confirmed".into())
        }
    }
}

fn chores(division: &Division, owners: &[usize], certificate: &Json) -> Verdict {
    let weight = |it: &Json| match it {
        Json::Text(it) => natural(it),
        _ => None,
    };
    let weights: Option<Vec<Natural>> = items(field(certificate, "weights")?)?.iter().map(weight).collect();
    let weights = weights.filter(|it| it.len() == division.agents() && it.iter().all(|it| !it.is_zero()));
    let weights = weights.ok_or("there is not one weight above 0 for each agent")?;
    for (chore, owner) in owners.iter().enumerate() {
        let cost = |agent: usize| weights[agent].times(&Natural::of(division.points[agent][chore]));
        let is_least = (0..weights.len()).all(|it| cost(*owner) <= cost(it));
        ensure(is_least, "by the weights a chore lies with the wrong agent")?;
    }
    ensure(checks(division, owners).ef1, "somebody envies beyond one chore")?;
    Ok("by the weights no division is better for all, and nobody envies beyond one chore".into())
}

fn natural(digits: &str) -> Option<Natural> {
    let (ten, mut value) = (Natural::from(10), Natural::default());
    for digit in digits.chars() {
        value = value.times(&ten).plus(&Natural::from(u128::from(digit.to_digit(10)?)));
    }
    Some(value)
}

/// The tree of the proof, line by line.
struct Tree<'a> {
    points: Vec<Vec<i128>>,
    weights: Vec<u32>,
    lines: std::slice::Iter<'a, Json>,
    given: Vec<bool>,
    have: Vec<i128>,
    best: Natural,
}

fn nash(division: &Division, owners: &[usize], certificate: &Json) -> Verdict {
    let chosen = indices(field(certificate, "agents")?, division.agents())?;
    let pick = |it: &usize| division.points[*it].clone();
    let points: Vec<Vec<i128>> = chosen.iter().map(pick).collect();
    let weights: Vec<u32> = chosen.iter().map(|it| division.weights[*it]).collect();
    let utilities = utilities(&division.points, owners);
    let powers = chosen.iter().zip(&weights).map(|(it, weight)| Natural::of(utilities[*it]).power(*weight));
    let best = powers.fold(Natural::from(1), |product, it| product.times(&it));
    let told = field(certificate, "product")?;
    ensure(*told == Json::Text(best.to_string()), "the product is told wrongly")?;
    let everybody = chosen.len() == division.agents();
    let lines = match certificate.get("tree") {
        Some(Json::List(lines)) if !lines.is_empty() && everybody => lines,
        _ => {
            return Ok(
                "the division and its checks are what they say; that no product is larger was not confirmed".into()
            );
        }
    };
    let (goods, agents) = (division.goods.len(), chosen.len());
    let mut tree =
        Tree { points, weights, lines: lines.iter(), given: vec![false; goods], have: vec![0; agents], best };
    tree.follow()?;
    ensure(tree.lines.next().is_none(), "the proof has lines left over")?;
    Ok("the proof was followed: no division has a larger product".into())
}

impl Tree<'_> {
    fn follow(&mut self) -> Result<(), String> {
        let line = self.lines.next().ok_or("the proof ends too early")?;
        if matches!(line, Json::List(_)) {
            ensure(self.given.iter().all(|it| *it), "the proof stops before everything is given")?;
            let powers = self.have.iter().zip(&self.weights).map(|(it, weight)| Natural::of(*it).power(*weight));
            let product = powers.fold(Natural::from(1), |product, it| product.times(&it));
            return ensure(product <= self.best, "the proof itself has a larger product");
        }
        if is(line, "levels") {
            return self.levels();
        }
        let y = integers(field(line, "weights")?)?;
        let is_sound = y.len() == self.have.len() && y.iter().all(|it| (1..1 << 50).contains(it));
        ensure(is_sound, "the proof has weights that are none")?;
        let Some(good) = line.get("good") else {
            return ensure(self.is_beaten(&y, self.most(&y)), "by the weights of the proof a product could be larger");
        };
        let good = usize::try_from(integer(good)?).ok().filter(|it| self.given.get(*it) == Some(&false));
        let good = good.ok_or("the proof gives a good twice")?;
        let agents = indices(field(line, "agents")?, self.have.len())?;
        let worth = |agent: usize| self.points[agent][good] * y[agent];
        let top = (0..y.len()).map(worth).max().unwrap_or(0);
        for agent in (0..y.len()).filter(|it| !agents.contains(it)) {
            let is_same = |it: &usize| {
                self.points[*it] == self.points[agent]
                    && self.weights[*it] == self.weights[agent]
                    && self.have[*it] == self.have[agent]
            };
            // Left out with reason: worth nothing to him, another in the same position, or the weights forbid it.
            let is_idle = self.points[agent][good] == 0;
            let has_twin = agents.iter().any(is_same);
            let most = self.most(&y) - (top - worth(agent));
            ensure(is_idle || has_twin || self.is_beaten(&y, most), "the proof leaves out an agent without reason")?;
        }
        self.given[good] = true;
        for agent in agents {
            self.have[agent] += self.points[agent][good];
            self.follow()?;
            self.have[agent] -= self.points[agent][good];
        }
        self.given[good] = false;
        Ok(())
    }

    fn most(&self, y: &[i128]) -> i128 {
        let have: i128 = self.have.iter().zip(y).map(|(have, y)| have * y).sum();
        let open = (0..self.given.len()).filter(|it| !self.given[*it]);
        let most = |good: usize| (0..y.len()).map(|it| self.points[it][good] * y[it]).max().unwrap_or(0);
        have + open.map(most).sum::<i128>()
    }

    fn is_beaten(&self, y: &[i128], most: i128) -> bool {
        let all: u32 = self.weights.iter().sum();
        let (mut above, mut below) = (Natural::from(1), Natural::from(1));
        for (y, weight) in y.iter().zip(&self.weights) {
            above = above.times(&Natural::of(i128::from(*weight)).times(&Natural::of(most)).power(*weight));
            below = below.times(&Natural::of(i128::from(all)).times(&Natural::of(*y)).power(*weight));
        }
        above < below.times(&self.best.plus(&Natural::from(1)))
    }

    /// Where all value all alike: whole units, one by one onto the lowest level, in one step for as many as fit.
    fn levels(&self) -> Result<(), String> {
        let is_alike = self.points.iter().all(|it| *it == self.points[0]);
        ensure(is_alike && self.weights.iter().all(|it| *it == self.weights[0]), "the values are not alike")?;
        let mut left: i128 = (0..self.given.len()).filter(|it| !self.given[*it]).map(|it| self.points[0][it]).sum();
        let mut levels = self.have.clone();
        levels.sort_unstable();
        while left > 0 {
            let low = levels[0];
            let wet = levels.iter().filter(|it| **it == low).count();
            let room = levels.get(wet).map_or(left, |it| (it - low) * wet as i128).min(left);
            let (each, over) = (room / wet as i128, (room % wet as i128) as usize);
            levels[..wet].iter_mut().enumerate().for_each(|(at, it)| *it += each + i128::from(at < over));
            left -= room;
            levels.sort_unstable();
        }
        let powers = levels.iter().zip(&self.weights).map(|(it, weight)| Natural::of(*it).power(*weight));
        let product = powers.fold(Natural::from(1), |product, it| product.times(&it));
        ensure(product <= self.best, "by the levels a product could be larger")
    }
}

fn winner(division: &Division, output: &Json) -> Verdict {
    let owners = owners(division, output)?;
    let mut shares = vec![];
    for owner in &owners {
        shares.push(owner.map(|it| if it == 0 { (1, 1) } else { (0, 1) }));
    }
    for it in items(field(output, "fractions")?)? {
        let item = usize::try_from(integer(field(it, "item")?)?).unwrap_or(usize::MAX);
        let good = division.goods.iter().position(|it| it.contains(&item)).ok_or("a shared item is not there")?;
        ensure(owners[good].is_none(), "an item is both shared and given")?;
        let parts: Vec<(i128, i128)> = items(field(it, "shares")?)?.iter().map(fraction).collect::<Result<_, _>>()?;
        let is_whole = parts.len() == 2 && parts[0].1 == parts[1].1 && parts[0].0 + parts[1].0 == parts[0].1;
        ensure(is_whole, "the shares of an item do not add up to 1")?;
        shares[good] = Some(parts[0]);
    }
    let shares: Vec<(i128, i128)> = shares.into_iter().collect::<Option<_>>().ok_or("an item is given to nobody")?;
    ensure(shares.iter().filter(|it| it.1 > 1).count() <= 1, "more than one thing is shared")?;
    let below = shares.iter().map(|it| it.1).max().unwrap_or(1);
    let (a, b) = (&division.points[0], &division.points[1]);
    let part = |row: &[i128], mine: bool| {
        let counts = |it: &(i128, i128)| (if mine { it.0 } else { it.1 - it.0 }) * (below / it.1);
        row.iter()
            .zip(&shares)
            .fold(Natural::default(), |sum, (worth, it)| sum.plus(&Natural::of(*worth).times(&Natural::of(counts(it)))))
    };
    let unit = |of: &[i128], weight: u32| Natural::of(of.iter().sum()).times(&Natural::from(u128::from(weight)));
    let (left, right) =
        (part(a, true).times(&unit(b, division.weights[1])), part(b, false).times(&unit(a, division.weights[0])));
    let is_equal = left == right || unit(a, 1).is_zero() || unit(b, 1).is_zero();
    ensure(is_equal, "the two have different parts of their points")?;
    // Efficient: nothing the first has any of is worth relatively less to him than something the second has any of.
    for (g, x) in shares.iter().enumerate().filter(|it| it.1.0 > 0) {
        for (h, _) in shares.iter().enumerate().filter(|it| it.1.0 < it.1.1) {
            ensure(a[g] * b[h] >= a[h] * b[g], &format!("things {g} and {h} should change hands ({})", x.0))?;
        }
    }
    Ok("both have the same part of their points, at most one thing is shared, and no division is better for both"
        .into())
}

fn fraction(it: &Json) -> Result<(i128, i128), String> {
    let Json::Text(text) = it else { return Err("a fraction is expected".to_owned()) };
    let (above, below) = text.split_once('/').unwrap_or((text, "1"));
    match (crate::input::whole(above), crate::input::whole(below)) {
        (Some(p), Some(q)) if p >= 0 && q > 0 => Ok((p, q)),
        _ => Err("a fraction is expected".to_owned()),
    }
}

fn rent(division: &Division, output: &Json) -> Verdict {
    let owners = owners(division, output)?;
    let owners: Vec<usize> = owners.into_iter().collect::<Option<_>>().ok_or("a room is given to nobody")?;
    let mut rooms = vec![usize::MAX; owners.len()];
    owners.iter().enumerate().for_each(|(room, agent)| rooms[*agent] = room);
    ensure(rooms.iter().all(|it| *it < owners.len()), "somebody has no room")?;
    let prices = integers(field(output, "prices")?)?;
    ensure(prices.len() == rooms.len(), "there is not one price for each room")?;
    ensure(prices.iter().sum::<i128>() == division.rent, "the prices do not add up to the rent")?;
    let worth = |agent: usize, room: usize| division.points[agent][room] - prices[room];
    let envies = |agent: &usize| (0..rooms.len()).any(|room| worth(*agent, room) > worth(*agent, rooms[*agent]));
    let envy_free = !(0..rooms.len()).any(|it| envies(&it));
    let told = field(output, "checks")?.get("envy_free") == Some(&Json::Bool(true));
    ensure(told == envy_free, "the check envy_free is told wrongly")?;
    // Prices without envy prove the assignment; each price is within a tiyn of the exact one.
    let slack = |agent: usize| (0..rooms.len()).all(|room| worth(agent, room) <= worth(agent, rooms[agent]) + 1);
    ensure((0..rooms.len()).all(slack), "somebody prefers another room by more than a tiyn")?;
    Ok("the prices add up to the rent, and nobody prefers another room".into())
}
