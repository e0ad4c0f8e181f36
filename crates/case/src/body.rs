//! Bodies: what is personal in an event, kept apart from its facts and erased alone.

use crate::{Claim, ContractText, Details, Fact, Issue, OpenedSum, Package, Points, Question, SecretSum, Terms, Tiyn};
use record::{Digest, PersonId};
use serde::{Deserialize, Serialize};

/// What is personal in an event.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Body {
    Name(String),
    Details(Details),
    Dispute {
        story: String,
        claims: Vec<Claim>,
        /// What was done to be reconciled (CPC 148(2)(6-1)).
        #[serde(default)]
        tried: String,
        /// State fee paid in the instance that has the case.
        #[serde(default)]
        fee_paid: Tiyn,
    },
    /// What a mediator must know of a case of which the court file is closed to him: names and subject.
    Subject {
        names: Vec<(PersonId, String)>,
        story: String,
        claims: Vec<Claim>,
    },
    Text(String),
    Fee {
        refund: Tiyn,
        paid: Tiyn,
    },
    Correction {
        text: Option<String>,
        reason: String,
    },
    Answers(Vec<Question>),
    Contract(ContractText),
    Issue(Issue),
    Points(Points),
    Packages(Vec<Package>),
    /// A side's own certificate, as the text that is checked.
    Certificate(String),
    Sum {
        amount: Option<Tiyn>,
        what: String,
        way: String,
    },
    SecretSum(SecretSum),
    Opened(Vec<OpenedSum>),
    Reply {
        yes: bool,
        nonce: Digest,
    },
    Terms(Terms),
    Agreement {
        place: String,
        terms: Terms,
        #[serde(default)]
        mediator: Option<(PersonId, String)>,
    },
    /// What the giver let out of another room: the fact and body as they stood there.
    Released {
        fact: Box<Fact>,
        body: Option<Box<Body>>,
    },
}
