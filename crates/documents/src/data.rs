//! The agreement as data: what a program reads of it, by a schema that is kept.

use crate::basis::Basis;
use crate::forms::Agreed;
use case::{Manner, Signer};
use serde_json::{Value, json};

/// The schema the data keeps to (JSON Schema 2020-12).
pub const SCHEMA: &str = include_str!("../schema/agreement.schema.json");

/// The agreement this view shows; `None` while there is none. Sums are whole tiyn.
pub fn data(basis: Basis<'_>) -> Option<Value> {
    let agreed = Agreed::of(basis)?;
    let terms = serde_json::to_value(agreed.terms()?).ok()?;
    let case = basis.case();
    let sides = agreed.sides.iter().filter_map(|it| case.side(*it)).map(|side| {
        let members: Vec<&str> = side.members.iter().map(|it| basis.person(it)).collect();
        json!({ "no": side.no, "role": side.role, "members": members })
    });
    let claims = case.claims.iter().map(|it| json!({ "what": it.what, "amount": it.amount }));
    let signatures = agreed.agreement.signatures.iter().map(|it| {
        let signer = match &it.signer {
            Signer::Side(no) => json!({ "side": no }),
            Signer::Mediator => json!("mediator"),
        };
        let manner = match it.manner {
            Manner::Paper => "paper",
            Manner::Exchange { .. } => "exchange",
            Manner::Eds { .. } => "eds",
        };
        json!({ "signer": signer, "name": basis.person(&it.person), "manner": manner, "signed_on": it.signed_on })
    });
    Some(json!({
        "format": "kelisim-agreement-1",
        "number": basis.number,
        "kind": agreed.kind,
        "in_court": agreed.in_court,
        "language": agreed.agreement.language,
        "prevailing": agreed.agreement.prevailing,
        "place": agreed.place(),
        "concluded_on": agreed.concluded_on(),
        "sides": sides.collect::<Vec<_>>(),
        "mediator": agreed.mediator,
        "claims": claims.collect::<Vec<_>>(),
        "terms": terms,
        "signatures": signatures.collect::<Vec<_>>(),
    }))
}
