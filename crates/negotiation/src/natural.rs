//! Natural numbers of any size: products of six gains and powers of interest do not fit 128 bits.
//!
//! Division is algorithm D of Knuth, *The Art of Computer Programming*, vol. 2, section 4.3.1.

use std::cmp::Ordering;

/// A natural number, zero included; limbs of 32 bits, the lowest first, no zero limb at the top.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Natural(Vec<u32>);

impl From<u128> for Natural {
    fn from(mut value: u128) -> Self {
        let mut limbs = vec![];
        while value > 0 {
            limbs.push(value as u32);
            value >>= 32;
        }
        Natural(limbs)
    }
}

impl PartialOrd for Natural {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Natural {
    fn cmp(&self, other: &Self) -> Ordering {
        self.0.len().cmp(&other.0.len()).then_with(|| self.0.iter().rev().cmp(other.0.iter().rev()))
    }
}

impl Natural {
    /// A whole number that is known not to be below zero; below zero it counts as zero.
    pub fn of(value: i128) -> Natural {
        Natural::from(u128::try_from(value).unwrap_or(0))
    }

    pub fn is_zero(&self) -> bool {
        self.0.is_empty()
    }

    /// The number as an `i128`, when it fits.
    pub fn small(&self) -> Option<i128> {
        if self.0.len() > 4 {
            return None;
        }
        let value = self.0.iter().rev().fold(0_u128, |sum, limb| (sum << 32) | u128::from(*limb));
        i128::try_from(value).ok()
    }

    pub fn plus(&self, other: &Natural) -> Natural {
        let (long, short) = if self.0.len() >= other.0.len() { (self, other) } else { (other, self) };
        let mut limbs = Vec::with_capacity(long.0.len() + 1);
        let mut carry = 0_u64;
        for (at, limb) in long.0.iter().enumerate() {
            let sum = u64::from(*limb) + u64::from(short.0.get(at).copied().unwrap_or(0)) + carry;
            limbs.push(sum as u32);
            carry = sum >> 32;
        }
        limbs.push(carry as u32);
        trimmed(limbs)
    }

    /// The difference, or zero when `other` is larger.
    pub fn minus(&self, other: &Natural) -> Natural {
        if self <= other {
            return Natural::default();
        }
        let mut limbs = Vec::with_capacity(self.0.len());
        let mut borrow = 0_i64;
        for (at, limb) in self.0.iter().enumerate() {
            let mut rest = i64::from(*limb) - i64::from(other.0.get(at).copied().unwrap_or(0)) - borrow;
            borrow = i64::from(rest < 0);
            if rest < 0 {
                rest += 1 << 32;
            }
            limbs.push(rest as u32);
        }
        trimmed(limbs)
    }

    pub fn times(&self, other: &Natural) -> Natural {
        let mut limbs = vec![0_u32; self.0.len() + other.0.len()];
        for (i, a) in self.0.iter().enumerate() {
            let mut carry = 0_u64;
            for (j, b) in other.0.iter().enumerate() {
                let sum = u64::from(*a) * u64::from(*b) + u64::from(limbs[i + j]) + carry;
                limbs[i + j] = sum as u32;
                carry = sum >> 32;
            }
            limbs[i + other.0.len()] = carry as u32;
        }
        trimmed(limbs)
    }

    pub fn power(&self, exponent: u32) -> Natural {
        let (mut result, mut base, mut rest) = (Natural::from(1), self.clone(), exponent);
        while rest > 0 {
            if rest & 1 == 1 {
                result = result.times(&base);
            }
            rest >>= 1;
            if rest > 0 {
                base = base.times(&base);
            }
        }
        result
    }

    /// Quotient and remainder. Dividing by zero gives zero and the number itself.
    pub fn divided(&self, by: &Natural) -> (Natural, Natural) {
        if by.is_zero() || self < by {
            return (Natural::default(), self.clone());
        }
        if by.0.len() == 1 {
            return self.divided_by_limb(by.0[0]);
        }
        let shift = by.0[by.0.len() - 1].leading_zeros();
        let (mut rest, by) = (shifted(&self.0, shift, true), shifted(&by.0, shift, false));
        let length = by.len();
        let mut quotient = vec![0_u32; rest.len() - length];
        for at in (0..quotient.len()).rev() {
            let mut guess = guessed(&rest, &by, at);
            if subtracted(&mut rest[at..=at + length], &by, guess) {
                guess -= 1;
                added_back(&mut rest[at..=at + length], &by);
            }
            quotient[at] = guess as u32;
        }
        let remainder = (0..length).map(|at| {
            let high = if shift == 0 { 0 } else { u64::from(rest[at + 1]) << (32 - shift) };
            ((u64::from(rest[at]) >> shift) | high) as u32
        });
        (trimmed(quotient), trimmed(remainder.collect()))
    }

    fn divided_by_limb(&self, by: u32) -> (Natural, Natural) {
        let mut rest = 0_u64;
        let mut quotient = vec![0_u32; self.0.len()];
        for at in (0..self.0.len()).rev() {
            let now = (rest << 32) | u64::from(self.0[at]);
            quotient[at] = (now / u64::from(by)) as u32;
            rest = now % u64::from(by);
        }
        (trimmed(quotient), Natural::from(u128::from(rest)))
    }

    /// The greatest common divisor, by Euclid.
    pub fn common_divisor(&self, other: &Natural) -> Natural {
        let (mut a, mut b) = (self.clone(), other.clone());
        while !b.is_zero() {
            let rest = a.divided(&b).1;
            a = b;
            b = rest;
        }
        a
    }
}

impl std::fmt::Display for Natural {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let mut parts = vec![];
        let mut rest = self.clone();
        while !rest.is_zero() {
            let (quotient, digits) = rest.divided_by_limb(1_000_000_000);
            parts.push(digits.small().unwrap_or(0));
            rest = quotient;
        }
        write!(f, "{}", parts.pop().unwrap_or(0))?;
        parts.iter().rev().try_for_each(|it| write!(f, "{it:09}"))
    }
}

fn trimmed(mut limbs: Vec<u32>) -> Natural {
    while limbs.last() == Some(&0) {
        limbs.pop();
    }
    Natural(limbs)
}

fn shifted(limbs: &[u32], shift: u32, one_more: bool) -> Vec<u32> {
    let mut out = Vec::with_capacity(limbs.len() + 1);
    let mut carry = 0_u64;
    for limb in limbs {
        let wide = (u64::from(*limb) << shift) | carry;
        out.push(wide as u32);
        carry = wide >> 32;
    }
    if one_more {
        out.push(carry as u32);
    }
    out
}

/// The next digit of the quotient, at most one too large.
fn guessed(rest: &[u32], by: &[u32], at: usize) -> u64 {
    let length = by.len();
    let top = (u64::from(rest[at + length]) << 32) | u64::from(rest[at + length - 1]);
    let first = u64::from(by[length - 1]);
    let (mut guess, mut left) = (top / first, top % first);
    while guess >> 32 != 0 || guess * u64::from(by[length - 2]) > ((left << 32) | u64::from(rest[at + length - 2])) {
        guess -= 1;
        left += first;
        if left >> 32 != 0 {
            break;
        }
    }
    guess
}

/// Takes `by` times `guess` away; says whether that was too much.
fn subtracted(rest: &mut [u32], by: &[u32], guess: u64) -> bool {
    let (mut borrow, mut carry) = (0_i64, 0_u64);
    for (at, limb) in rest.iter_mut().enumerate() {
        let product = guess * u64::from(by.get(at).copied().unwrap_or(0)) + carry;
        carry = product >> 32;
        let difference = i64::from(*limb) - borrow - i64::from(product as u32);
        *limb = difference as u32;
        borrow = i64::from(difference < 0);
    }
    borrow != 0
}

fn added_back(rest: &mut [u32], by: &[u32]) {
    let mut carry = 0_u64;
    for (at, limb) in rest.iter_mut().enumerate() {
        let sum = u64::from(*limb) + u64::from(by.get(at).copied().unwrap_or(0)) + carry;
        *limb = sum as u32;
        carry = sum >> 32;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn division_undoes_multiplication() {
        let mut seed = 7_u128;
        let mut next = || {
            seed = seed.wrapping_mul(0x5851_f42d_4c95_7f2d_1405_7b7e_f767_814f).wrapping_add(0x1405_7b7e_f767_814f);
            Natural::from(seed >> (seed % 100))
        };
        for _ in 0..500 {
            let (a, b, c) = (next().times(&next()), next().times(&next()), next());
            if b.is_zero() {
                continue;
            }
            let rest = c.divided(&b).1;
            let (quotient, remainder) = a.times(&b).plus(&rest).divided(&b);
            assert_eq!((quotient, remainder), (a.clone(), rest));
            assert_eq!(a.plus(&b).minus(&b), a);
            assert!(a.common_divisor(&a.times(&b)) == a);
        }
        assert_eq!(Natural::from(10).power(40).to_string(), format!("1{}", "0".repeat(40)));
        assert_eq!(Natural::default().to_string(), "0");
    }
}
