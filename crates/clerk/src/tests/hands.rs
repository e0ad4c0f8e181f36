//! The hands of the cast: who signs by EDS in a test signs with a key, over the document of the clerk, before the real check.

use super::cast::Town;
use crate::{CaseNumber, Failure, SignatureReport, Who};
use case::{Act, ActKind, Manner};
use record::{Digest, PersonId};
use signing::maker::{Authority, Hand, Named};
use signing::{Trust, WithoutRevocation};

/// What an act says of a signature that is still to be given: by whose key, or over another document.
pub(super) fn to_be_given() -> Digest {
    Digest::of(b"a signed copy")
}

pub(super) fn forged() -> Digest {
    Digest::of(b"forged")
}

pub(super) fn by_the_key_of(person: &PersonId) -> Digest {
    Digest::of(format!("by the key of {person}").as_bytes())
}

/// An office that trusts the cast's authority, and needs no news of revocation.
pub(super) fn trust(authority: &Authority) -> Trust {
    Trust { roots: vec![authority.root()], without_revocation: WithoutRevocation::Remark, ..Trust::default() }
}

impl Town {
    /// The person's key, with a certificate that names the person as the office knows him.
    pub fn hand(&self, person: &PersonId) -> Hand {
        let known = self.people.values().find(|it| it.id == *person);
        let name = known.map_or("Nobody Known", |it| it.details.name.as_str());
        let number = known.and_then(|it| it.details.id_number.as_ref());
        let (iin, bin) = match number {
            Some(number) if number.is_bin() => (None, Some(number.as_str())),
            number => (number.map(case::IdNumber::as_str), None),
        };
        self.authority.issue(&Named { name, iin, bin })
    }

    /// Signs with this hand what the clerk gives to sign, and brings it.
    pub async fn brings(
        &self,
        who: &Who,
        number: &CaseNumber,
        kind: ActKind,
        hand: &Hand,
        over: Option<&[u8]>,
    ) -> Result<SignatureReport, Failure> {
        let to_sign = self.clerk.to_sign(who, number, kind).await?;
        let container = hand.sign(over.unwrap_or(&to_sign.bytes), self.clerk.office().now());
        self.clerk.keep_signature(who, number, kind, container).await
    }

    /// The same act with a real signature where it speaks of one. Where nothing is to be signed, the act stays as it is.
    pub async fn signed(&self, who: &Who, number: &CaseNumber, mut act: Act) -> Act {
        let kind = act.kind();
        let (Act::SignContract { manner: Manner::Eds { container }, .. }
        | Act::SignAgreement { manner: Manner::Eds { container }, .. }) = &mut act
        else {
            return act;
        };
        let others = self.people.values().find(|it| by_the_key_of(&it.id) == *container);
        let hand = self.hand(others.map_or(&who.person, |it| &it.id));
        let over = (*container == forged()).then_some(&b"something else"[..]);
        if let Ok(report) = self.brings(who, number, kind, &hand, over).await {
            *container = report.container;
        }
        act
    }
}
