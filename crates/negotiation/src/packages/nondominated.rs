//! Which of many points no other point beats: H. T. Kung, F. Luccio and F. P. Preparata, *On Finding the Maxima of a Set of
//! Vectors*, Journal of the ACM 22 (1975), with a sweep for two, a staircase for three and a scan in blocks for more.

use std::collections::BTreeMap;

/// A point of up to six parties; those that are not there are 0.
pub(super) type Point = [i64; 6];

/// The positions of the points that no other beats, given points sorted downwards and all different.
pub(super) fn nondominated(points: &[Point], parties: usize) -> Vec<usize> {
    match parties {
        0..=2 => sweep(points),
        3 => staircase(points),
        _ => scan(points, parties),
    }
}

fn sweep(points: &[Point]) -> Vec<usize> {
    let mut best = i64::MIN;
    let mut kept = vec![];
    for (at, point) in points.iter().enumerate() {
        if kept.is_empty() || point[1] > best {
            best = point[1];
            kept.push(at);
        }
    }
    kept
}

/// The second and third points of what was kept, as a staircase that falls.
fn staircase(points: &[Point]) -> Vec<usize> {
    let mut stairs: BTreeMap<i64, i64> = BTreeMap::new();
    let mut kept = vec![];
    for (at, point) in points.iter().enumerate() {
        if stairs.range(point[1]..).next().is_some_and(|it| *it.1 >= point[2]) {
            continue;
        }
        while let Some((second, third)) = stairs.range(..=point[1]).next_back().map(|it| (*it.0, *it.1)) {
            if third > point[2] {
                break;
            }
            stairs.remove(&second);
        }
        stairs.insert(point[1], point[2]);
        kept.push(at);
    }
    kept
}

const LANES: usize = 64;

/// Points of one block, by party, and the most any of them has.
struct Block {
    ranks: [[i32; LANES]; 6],
    most: [i32; 6],
    length: usize,
}

impl Block {
    fn beats(&self, point: &[i32; 6], parties: usize) -> bool {
        if self.most[..parties].iter().zip(point).any(|(most, it)| most < it) {
            return false;
        }
        let mut alive = [-1_i32; LANES];
        for (ranks, least) in self.ranks[..parties].iter().zip(point) {
            for (alive, rank) in alive.iter_mut().zip(ranks) {
                *alive &= -i32::from(rank >= least);
            }
        }
        alive[..self.length].iter().any(|it| *it != 0)
    }
}

/// By falling sum of ranks no later point beats an earlier one, so each is compared with what was kept before it.
fn scan(points: &[Point], parties: usize) -> Vec<usize> {
    let ranks = ranked(points, parties);
    let mut order: Vec<usize> = (0..points.len()).collect();
    order.sort_by_cached_key(|at| (-ranks[*at][..parties].iter().map(|it| i64::from(*it)).sum::<i64>(), *at));
    let mut blocks: Vec<Block> = vec![];
    let mut kept = vec![];
    for at in order {
        let point = &ranks[at];
        if let Some(by) = blocks.iter().position(|it| it.beats(point, parties)) {
            // What beats one point beats its neighbours: it is asked earlier next time.
            if by > 0 && by + 1 < blocks.len() {
                blocks.swap(by, by / 2);
            }
            continue;
        }
        kept.push(at);
        if blocks.last().is_none_or(|it| it.length == LANES) {
            blocks.push(Block { ranks: [[-1; LANES]; 6], most: [-1; 6], length: 0 });
        }
        if let Some(block) = blocks.last_mut() {
            let length = block.length;
            for (ranks, rank) in block.ranks.iter_mut().zip(point) {
                ranks[length] = *rank;
            }
            for (most, rank) in block.most.iter_mut().zip(point) {
                *most = (*most).max(*rank);
            }
            block.length += 1;
        }
    }
    kept.sort_unstable();
    kept
}

/// Each coordinate as its rank among the values there are: 32 bits instead of 64.
fn ranked(points: &[Point], parties: usize) -> Vec<[i32; 6]> {
    let mut ranks = vec![[0; 6]; points.len()];
    for party in 0..parties {
        let mut values: Vec<i64> = points.iter().map(|it| it[party]).collect();
        values.sort_unstable();
        values.dedup();
        for (rank, point) in ranks.iter_mut().zip(points) {
            rank[party] = values.partition_point(|it| *it < point[party]) as i32;
        }
    }
    ranks
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_way_keeps_what_nothing_beats() {
        let mut seed = 3_u64;
        let mut next = |below: u64| {
            seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            ((seed >> 33) % below) as i64
        };
        for round in 0..120 {
            let parties = 2 + round % 5;
            let mut points: Vec<Point> = (0..300)
                .map(|_| {
                    let mut point = [0; 6];
                    point[..parties].iter_mut().for_each(|it| *it = next(12));
                    point
                })
                .collect();
            points.sort_unstable_by(|a, b| b.cmp(a));
            points.dedup();
            let beats = |a: &Point, b: &Point| a != b && a.iter().zip(b).all(|(a, b)| a >= b);
            let expected: Vec<usize> =
                (0..points.len()).filter(|at| !points.iter().any(|it| beats(it, &points[*at]))).collect();
            assert_eq!(nondominated(&points, parties), expected);
        }
    }
}
