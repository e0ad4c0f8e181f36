//! Rooms and rent: Y. Gal, M. Mash, A. Procaccia and Y. Zick, *Which Is the Fairest (Rent Division) of Them All?*, Journal of the ACM 64 (2017).
//!
//! The assignment of the largest total value; then, of all prices at which nobody prefers another room, those whose utilities are
//! leximin. They follow in one step from longest paths over "i must have so much more than j", because the sum of utilities is
//! fixed. The certificate says when a price is below 0. Whole tiyn keep freedom from envy wherever whole tiyn can.

use super::{Checks, Division, part};
use crate::json::Json;

pub(super) fn solve(division: &Division) -> Json {
    let values = &division.points;
    let rooms = assigned(values);
    let total: i128 = rooms.iter().enumerate().map(|(agent, room)| values[agent][*room]).sum();
    let sum = total - division.rent;
    let more = differences(values, &rooms);
    let (utilities, below) = leximin(&more, sum);
    let mut exact = vec![0; rooms.len()];
    for (agent, room) in rooms.iter().enumerate() {
        exact[*room] = values[agent][*room] * below - utilities[agent];
    }
    let prices = whole(values, &rooms, &exact, below, division.rent);
    let least = utilities.iter().min().copied().unwrap_or(0);
    let certificate = Json::object([
        ("exact_prices", exact.iter().map(|it| signed(*it, below)).collect::<Vec<_>>().into()),
        ("least_utility", signed(least, below).into()),
        ("value", total.into()),
        ("prices_from_zero", exact.iter().all(|it| *it >= 0).into()),
    ]);
    Json::object([
        ("feasible", true.into()),
        ("proved", true.into()),
        ("allocation", rooms.iter().map(|it| vec![*it]).collect::<Vec<_>>().into()),
        ("prices", prices.clone().into()),
        ("checks", rent_checks(values, &rooms, &prices).json(Some(true))),
        ("certificate", certificate),
    ])
}

fn signed(above: i128, below: i128) -> String {
    if above < 0 { format!("-{}", part(-above, below)) } else { part(above, below) }
}

pub(crate) fn rent_checks(values: &[Vec<i128>], rooms: &[usize], prices: &[i128]) -> Checks {
    let all = values.len() as i128;
    let (mut envy_free, mut proportional) = (true, true);
    for (agent, room) in rooms.iter().enumerate() {
        let own = values[agent][*room] - prices[*room];
        let worth = |other: usize| values[agent][other] - prices[other];
        envy_free &= (0..rooms.len()).all(|it| own >= worth(it));
        proportional &= own * all >= (0..rooms.len()).map(worth).sum();
    }
    Checks { envy_free, ef1: envy_free, efx: envy_free, proportional }
}

/// The room of each agent, largest total value: the Hungarian method with potentials (H. Kuhn, 1955; J. Munkres, 1957).
fn assigned(values: &[Vec<i128>]) -> Vec<usize> {
    let size = values.len();
    let mut agent_of: Vec<Option<usize>> = vec![None; size];
    let (mut agents, mut rooms) = (vec![0_i128; size], vec![0_i128; size]);
    for new in 0..size {
        let mut least: Vec<Option<i128>> = vec![None; size];
        let mut before: Vec<Option<usize>> = vec![None; size];
        let mut done = vec![false; size];
        let (mut agent, mut at) = (new, None);
        let end = loop {
            for room in (0..size).filter(|it| !done[*it]) {
                let cost = -values[agent][room] - agents[agent] - rooms[room];
                if least[room].is_none_or(|it| cost < it) {
                    (least[room], before[room]) = (Some(cost), at);
                }
            }
            let open = (0..size).filter(|it| !done[*it]);
            let Some((step, next)) = open.filter_map(|it| Some((least[it]?, it))).min() else { break None };
            agents[new] += step;
            for room in 0..size {
                if done[room] {
                    rooms[room] -= step;
                    if let Some(it) = agent_of[room] {
                        agents[it] += step;
                    }
                } else {
                    least[room] = least[room].map(|it| it - step);
                }
            }
            done[next] = true;
            match agent_of[next] {
                Some(it) => (agent, at) = (it, Some(next)),
                None => break Some(next),
            }
        };
        let mut room = end;
        while let Some(now) = room {
            room = before[now];
            agent_of[now] = room.map_or(Some(new), |it| agent_of[it]);
        }
    }
    let mut found = vec![0; size];
    for (room, agent) in agent_of.iter().enumerate() {
        if let Some(it) = agent {
            found[*it] = room;
        }
    }
    found
}

/// How much more utility an agent must have than another, by way of anybody: longest paths (R. Floyd, 1962).
fn differences(values: &[Vec<i128>], rooms: &[usize]) -> Vec<Vec<i128>> {
    let size = rooms.len();
    let direct = |i: usize, j: usize| values[i][rooms[j]] - values[j][rooms[j]];
    let mut more: Vec<Vec<i128>> = (0..size).map(|i| (0..size).map(|j| direct(i, j)).collect()).collect();
    for via in 0..size {
        for i in 0..size {
            for j in 0..size {
                more[i][j] = more[i][j].max(more[i][via] + more[via][j]);
            }
        }
    }
    more
}

/// The leximin utilities with this sum, over one denominator. Were the least of them `t`, everybody would have `t` and what he must
/// have more; the sum fixes `t`.
fn leximin(more: &[Vec<i128>], sum: i128) -> (Vec<i128>, i128) {
    let over: Vec<i128> = more.iter().map(|row| row.iter().max().copied().unwrap_or(0)).collect();
    let below = over.len() as i128;
    let least = sum - over.iter().sum::<i128>();
    (over.iter().map(|it| least + it * below).collect(), below)
}

/// Whole prices with the sum of the rent. Rounding all at the same threshold keeps every whole difference; within one threshold a
/// price rises only together with those it must not outrun.
fn whole(values: &[Vec<i128>], rooms: &[usize], exact: &[i128], below: i128, rent: i128) -> Vec<i128> {
    let size = rooms.len();
    let mut prices: Vec<i128> = exact.iter().map(|it| it.div_euclid(below)).collect();
    let mut left = usize::try_from(rent - prices.iter().sum::<i128>()).unwrap_or(0);
    let over = |room: usize| exact[room].rem_euclid(below);
    let mut turns: Vec<i128> = (0..size).map(over).collect();
    turns.sort_unstable();
    turns.dedup();
    for turn in turns.into_iter().rev() {
        let group: Vec<usize> = (0..size).filter(|it| over(*it) == turn).collect();
        let rising = if group.len() <= left { group } else { together(values, rooms, exact, below, &group, left) };
        left -= rising.len();
        rising.iter().for_each(|it| prices[*it] += 1);
        if left == 0 {
            break;
        }
    }
    prices
}

/// So many rooms of the group that each takes along the rooms it must not outrun; the first ones where that cannot be.
fn together(
    values: &[Vec<i128>],
    rooms: &[usize],
    exact: &[i128],
    below: i128,
    group: &[usize],
    count: usize,
) -> Vec<usize> {
    let is_tight = |room: usize, other: usize| {
        let agent = rooms.iter().position(|it| *it == room).unwrap_or(0);
        exact[room] - exact[other] == (values[agent][room] - values[agent][other]) * below
    };
    let mut with: Vec<Vec<bool>> =
        group.iter().map(|a| group.iter().map(|b| a == b || is_tight(*a, *b)).collect()).collect();
    for via in 0..group.len() {
        for a in 0..group.len() {
            for b in 0..group.len() {
                with[a][b] |= with[a][via] && with[via][b];
            }
        }
    }
    // Which sets of rooms closed in this way there are, by size: one way each, built by adding whole closures.
    let mut sets: Vec<Option<Vec<bool>>> = vec![None; group.len() + 1];
    sets[0] = Some(vec![false; group.len()]);
    for size in 0..count {
        let Some(set) = sets[size].clone() else { continue };
        for row in &with {
            let union: Vec<bool> = set.iter().zip(row).map(|(a, b)| *a || *b).collect();
            let length = union.iter().filter(|it| **it).count();
            sets[length].get_or_insert(union);
        }
    }
    match &sets[count] {
        Some(set) => group.iter().zip(set).filter(|it| *it.1).map(|it| *it.0).collect(),
        None => group[..count].to_vec(),
    }
}
