//! GOST 34.10-2015, verification alone. Everything here is public, so nothing needs to take the same time for every value.
//!
//! The curves are those of RFC 7836 and RFC 4357 in Weierstrass form; a test holds that each base point lies on its curve
//! and has the order that is written beside it.

use crypto_bigint::modular::{FixedMontyForm, FixedMontyParams};
use crypto_bigint::{NonZero, Odd, U512};
use std::sync::LazyLock;

const LIMBS: usize = U512::LIMBS;
type Element = FixedMontyForm<LIMBS>;
type Field = FixedMontyParams<LIMBS>;

/// Bits of a window of the public key's point, and of the base point, whose table is made once.
const WINDOW: u32 = 5;
const BASE_WINDOW: u32 = 8;

/// A curve by its letter in RFC 7836; those of 256 bits B, C and D are CryptoPro's A, B and C.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Name {
    A256,
    B256,
    C256,
    D256,
    A512,
    B512,
    C512,
}

impl Name {
    /// Bytes of a coordinate, of a digest, of half a signature.
    pub fn width(self) -> usize {
        if matches!(self, Self::A512 | Self::B512 | Self::C512) { 64 } else { 32 }
    }

    fn curve(self) -> &'static Curve {
        match self {
            Self::A256 => &A256,
            Self::B256 => &B256,
            Self::C256 => &C256,
            Self::D256 => &D256,
            Self::A512 => &A512,
            Self::B512 => &B512,
            Self::C512 => &C512,
        }
    }
}

/// How the two halves of a signature are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Order {
    /// Kazakhstan: r, then s, the lowest byte first.
    Kazakhstan,
    /// RFC 9215: s, then r, the highest byte first.
    Rfc9215,
}

/// Whether the signature over this digest was made with the key: x, then y, the lowest byte first.
pub fn verify(name: Name, order: Order, key: &[u8], digest: &[u8], signature: &[u8]) -> bool {
    let width = name.width();
    if key.len() != 2 * width || digest.len() != width || signature.len() != 2 * width {
        return false;
    }
    let curve = name.curve();
    let (first, second) = signature.split_at(width);
    let (r, s) = match order {
        Order::Kazakhstan => (lowest_first(first), lowest_first(second)),
        Order::Rfc9215 => (highest_first(second), highest_first(first)),
    };
    let Some(point) = curve.point(lowest_first(&key[..width]), lowest_first(&key[width..])) else { return false };
    curve.verify(&point, &lowest_first(digest), &r, &s)
}

fn lowest_first(bytes: &[u8]) -> U512 {
    let mut all = [0; 64];
    all[..bytes.len()].copy_from_slice(bytes);
    U512::from_le_slice(&all)
}

fn highest_first(bytes: &[u8]) -> U512 {
    let mut all = [0; 64];
    all[64 - bytes.len()..].copy_from_slice(bytes);
    U512::from_be_slice(&all)
}

#[derive(Clone, Copy)]
struct Affine {
    x: Element,
    y: Element,
}

/// x = X/Z², y = Y/Z³; Z is nought at infinity.
#[derive(Clone, Copy)]
struct Point {
    x: Element,
    y: Element,
    z: Element,
}

struct Curve {
    field: Field,
    modulus: U512,
    scalars: Field,
    order: NonZero<U512>,
    a: Element,
    b: Element,
    /// Odd multiples of the base point: 1, 3, 5, …
    base: Vec<Affine>,
}

impl Curve {
    fn new([p, a, b, q, x, y]: [&str; 6]) -> Self {
        let number = |hex: &str| U512::from_be_hex(&format!("{hex:0>128}"));
        let odd = |hex: &str| Odd::new(number(hex)).into_option().expect("moduli are odd");
        let field = Field::new_vartime(odd(p));
        let element = |hex: &str| Element::new(&number(hex), &field);
        let mut curve = Self {
            field,
            modulus: number(p),
            scalars: Field::new_vartime(odd(q)),
            order: NonZero::new(number(q)).into_option().expect("an order is not nought"),
            a: element(a),
            b: element(b),
            base: vec![],
        };
        curve.base = curve.odd_multiples(&Affine { x: element(x), y: element(y) }, 1 << (BASE_WINDOW - 2));
        curve
    }

    fn point(&self, x: U512, y: U512) -> Option<Affine> {
        if x >= self.modulus || y >= self.modulus {
            return None;
        }
        let point = Affine { x: Element::new(&x, &self.field), y: Element::new(&y, &self.field) };
        self.holds(&point).then_some(point)
    }

    fn holds(&self, it: &Affine) -> bool {
        it.y.square() == it.x.square().mul(&it.x).add(&self.a.mul(&it.x)).add(&self.b)
    }

    fn verify(&self, key: &Affine, digest: &U512, r: &U512, s: &U512) -> bool {
        let order = self.order.as_ref();
        let within = |it: &U512| *it != U512::ZERO && it < order;
        if !within(r) || !within(s) {
            return false;
        }
        let reduced = digest.rem_vartime(&self.order);
        let e = if reduced == U512::ZERO { U512::ONE } else { reduced };
        let Some(v) = Element::new(&e, &self.scalars).invert_vartime().into_option() else { return false };
        let times_v = |it: &U512| Element::new(it, &self.scalars).mul(&v);
        let (of_base, of_key) = (times_v(s).retrieve(), times_v(r).neg().retrieve());
        let sum = self.sum(&of_base, key, &of_key);
        let Some(it) = self.affine(&sum) else { return false };
        it.x.retrieve().rem_vartime(&self.order) == *r
    }

    /// Both products at once: the doublings are shared (Shamir), the digits are sparse (non-adjacent form).
    fn sum(&self, of_base: &U512, key: &Affine, of_key: &U512) -> Point {
        let multiples = self.odd_multiples(key, 1 << (WINDOW - 2));
        let (ours, theirs) = (sparse(of_base, BASE_WINDOW), sparse(of_key, WINDOW));
        let digit = |digits: &[i16], at: usize| digits.get(at).copied().unwrap_or(0);
        let mut sum = self.infinity();
        for at in (0..ours.len().max(theirs.len())).rev() {
            sum = self.double(&sum);
            sum = self.step(&sum, &self.base, digit(&ours, at));
            sum = self.step(&sum, &multiples, digit(&theirs, at));
        }
        sum
    }

    fn step(&self, sum: &Point, multiples: &[Affine], digit: i16) -> Point {
        if digit == 0 {
            return *sum;
        }
        let it = multiples[usize::from(digit.unsigned_abs()) / 2];
        self.add(sum, &if digit < 0 { Affine { x: it.x, y: it.y.neg() } } else { it })
    }

    fn odd_multiples(&self, it: &Affine, count: usize) -> Vec<Affine> {
        let one = Point { x: it.x, y: it.y, z: Element::one(&self.field) };
        let Some(twice) = self.affine(&self.double(&one)) else { return vec![*it; count] };
        let mut last = one;
        let mut all = vec![*it];
        while all.len() < count {
            last = self.add(&last, &twice);
            all.push(self.affine(&last).unwrap_or(*it));
        }
        all
    }

    fn infinity(&self) -> Point {
        let one = Element::one(&self.field);
        Point { x: one, y: one, z: Element::zero(&self.field) }
    }

    fn affine(&self, it: &Point) -> Option<Affine> {
        let inverse = it.z.invert_vartime().into_option()?;
        let squared = inverse.square();
        Some(Affine { x: it.x.mul(&squared), y: it.y.mul(&squared).mul(&inverse) })
    }

    /// For any a; 4 multiplications and 6 squarings.
    fn double(&self, it: &Point) -> Point {
        let yy = it.y.square();
        let zz = it.z.square();
        let s = it.x.mul(&yy).double().double();
        let xx = it.x.square();
        let m = xx.double().add(&xx).add(&self.a.mul(&zz.square()));
        let x = m.square().sub(&s.double());
        let y = m.mul(&s.sub(&x)).sub(&yy.square().double().double().double());
        let z = it.y.mul(&it.z).double();
        Point { x, y, z }
    }

    /// The second point has Z = 1: 8 multiplications and 3 squarings.
    fn add(&self, one: &Point, other: &Affine) -> Point {
        let nought = Element::zero(&self.field);
        if one.z == nought {
            return Point { x: other.x, y: other.y, z: Element::one(&self.field) };
        }
        let zz = one.z.square();
        let h = other.x.mul(&zz).sub(&one.x);
        let r = other.y.mul(&zz).mul(&one.z).sub(&one.y);
        if h == nought {
            return if r == nought { self.double(one) } else { self.infinity() };
        }
        let hh = h.square();
        let hhh = hh.mul(&h);
        let v = one.x.mul(&hh);
        let x = r.square().sub(&hhh).sub(&v.double());
        let y = r.mul(&v.sub(&x)).sub(&one.y.mul(&hhh));
        Point { x, y, z: one.z.mul(&h) }
    }
}

/// Digits of a number, lowest first, all odd or nought, at most one in `window` places not nought.
fn sparse(number: &U512, window: u32) -> Vec<i16> {
    let bytes = number.to_le_bytes();
    let bytes: &[u8] = bytes.as_ref();
    let bit = |at: usize| bytes.get(at / 8).map_or(0, |it| i16::from(it >> (at % 8) & 1));
    let width = window as usize;
    let mut digits = vec![0; 8 * bytes.len() + 1];
    let (mut at, mut carry) = (0, 0);
    while at < digits.len() {
        if bit(at) == carry {
            at += 1;
            continue;
        }
        let chunk = (0..width).map(|it| bit(at + it) << it).sum::<i16>() + carry;
        carry = chunk >> (width - 1) & 1;
        digits[at] = chunk - (carry << width);
        at += width;
    }
    digits
}

static A256: LazyLock<Curve> = LazyLock::new(|| {
    Curve::new([
        "FFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFD97",
        "C2173F1513981673AF4892C23035A27CE25E2013BF95AA33B22C656F277E7335",
        "295F9BAE7428ED9CCC20E7C359A9D41A22FCCD9108E17BF7BA9337A6F8AE9513",
        "400000000000000000000000000000000FD8CDDFC87B6635C115AF556C360C67",
        "91E38443A5E82C0D880923425712B2BB658B9196932E02C78B2582FE742DAA28",
        "32879423AB1A0375895786C4BB46E9565FDE0B5344766740AF268ADB32322E5C",
    ])
});
static B256: LazyLock<Curve> = LazyLock::new(|| {
    Curve::new([
        "FFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFD97",
        "FFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFD94",
        "A6",
        "FFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFF6C611070995AD10045841B09B761B893",
        "1",
        "8D91E471E0989CDA27DF505A453F2B7635294F2DDF23E3B122ACC99C9E9F1E14",
    ])
});
static C256: LazyLock<Curve> = LazyLock::new(|| {
    Curve::new([
        "8000000000000000000000000000000000000000000000000000000000000C99",
        "8000000000000000000000000000000000000000000000000000000000000C96",
        "3E1AF419A269A5F866A7D3C25C3DF80AE979259373FF2B182F49D4CE7E1BBC8B",
        "800000000000000000000000000000015F700CFFF1A624E5E497161BCC8A198F",
        "1",
        "3FA8124359F96680B83D1C3EB2C070E5C545C9858D03ECFB744BF8D717717EFC",
    ])
});
static D256: LazyLock<Curve> = LazyLock::new(|| {
    Curve::new([
        "9B9F605F5A858107AB1EC85E6B41C8AACF846E86789051D37998F7B9022D759B",
        "9B9F605F5A858107AB1EC85E6B41C8AACF846E86789051D37998F7B9022D7598",
        "805A",
        "9B9F605F5A858107AB1EC85E6B41C8AA582CA3511EDDFB74F02F3A6598980BB9",
        "0",
        "41ECE55743711A8C3CBF3783CD08C0EE4D4DC440D4641A8F366E550DFDB3BB67",
    ])
});
static A512: LazyLock<Curve> = LazyLock::new(|| {
    Curve::new([
        "FFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFF\
         FFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFDC7",
        "FFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFF\
         FFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFDC4",
        "E8C2505DEDFC86DDC1BD0B2B6667F1DA34B82574761CB0E879BD081CFD0B6265\
         EE3CB090F30D27614CB4574010DA90DD862EF9D4EBEE4761503190785A71C760",
        "FFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFF\
         27E69532F48D89116FF22B8D4E0560609B4B38ABFAD2B85DCACDB1411F10B275",
        "3",
        "7503CFE87A836AE3A61B8816E25450E6CE5E1C93ACF1ABC1778064FDCBEFA921\
         DF1626BE4FD036E93D75E6A50E3A41E98028FE5FC235F5B889A589CB5215F2A4",
    ])
});
static B512: LazyLock<Curve> = LazyLock::new(|| {
    Curve::new([
        "8000000000000000000000000000000000000000000000000000000000000000\
         000000000000000000000000000000000000000000000000000000000000006F",
        "8000000000000000000000000000000000000000000000000000000000000000\
         000000000000000000000000000000000000000000000000000000000000006C",
        "687D1B459DC841457E3E06CF6F5E2517B97C7D614AF138BCBF85DC806C4B289F\
         3E965D2DB1416D217F8B276FAD1AB69C50F78BEE1FA3106EFB8CCBC7C5140116",
        "8000000000000000000000000000000000000000000000000000000000000001\
         49A1EC142565A545ACFDB77BD9D40CFA8B996712101BEA0EC6346C54374F25BD",
        "2",
        "1A8F7EDA389B094C2C071E3647A8940F3C123B697578C213BE6DD9E6C8EC7335\
         DCB228FD1EDF4A39152CBCAAF8C0398828041055F94CEEEC7E21340780FE41BD",
    ])
});
static C512: LazyLock<Curve> = LazyLock::new(|| {
    Curve::new([
        "FFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFF\
         FFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFDC7",
        "DC9203E514A721875485A529D2C722FB187BC8980EB866644DE41C68E1430645\
         46E861C0E2C9EDD92ADE71F46FCF50FF2AD97F951FDA9F2A2EB6546F39689BD3",
        "B4C4EE28CEBC6C2C8AC12952CF37F16AC7EFB6A9F69F4B57FFDA2E4F0DE5ADE0\
         38CBC2FFF719D2C18DE0284B8BFEF3B52B8CC7A5F5BF0A3C8D2319A5312557E1",
        "3FFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFF\
         C98CDBA46506AB004C33A9FF5147502CC8EDA9E7A769A12694623CEF47F023ED",
        "E2E31EDFC23DE7BDEBE241CE593EF5DE2295B7A9CBAEF021D385F7074CEA043A\
         A27272A7AE602BF2A7B9033DB9ED3610C6FB85487EAE97AAC5BC7928C1950148",
        "F5CE40D95B5EB899ABBCCFF5911CB8577939804D6527378B8C108C3D2090FF9B\
         E18E2D33E3021ED2EF32D85822423B6304F726AA854BAE07D0396E9A9ADDC40F",
    ])
});

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_base_point_lies_on_its_curve_and_has_its_order() {
        for name in [Name::A256, Name::B256, Name::C256, Name::D256, Name::A512, Name::B512, Name::C512] {
            let curve = name.curve();
            let base = curve.base[0];
            assert!(curve.holds(&base), "{name:?}");
            let one_less = curve.order.as_ref().wrapping_sub(&U512::ONE);
            let before = curve.affine(&curve.sum(&one_less, &base, &U512::ZERO)).unwrap();
            assert!(before.x == base.x && before.y == base.y.neg(), "{name:?}: q - 1 times the point is its opposite");
            let all = curve.sum(&one_less, &base, &U512::ONE);
            assert!(curve.affine(&all).is_none(), "{name:?}: q times the point is nothing");
        }
    }

    #[test]
    fn sparse_digits_say_the_same_number() {
        for number in [0u64, 1, 2, 3, 15, 16, 255, 256, 0xdead_beef, u64::MAX] {
            for window in [WINDOW, BASE_WINDOW] {
                let digits = sparse(&U512::from_u64(number), window);
                let told = digits.iter().enumerate().map(|(at, it)| i128::from(*it) << at.min(100)).sum::<i128>();
                assert_eq!(told, i128::from(number));
            }
        }
    }
}
