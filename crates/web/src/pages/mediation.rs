//! The acts of mediation, each a small page: from the offer to the contract, the sessions, and the end.

pub mod addressee;
pub mod child;
pub mod choice;
pub mod contract;
pub mod draft;
pub mod ending;
pub mod invited;
pub mod offer;
pub mod sessions;
pub mod signing;

use crate::pages::case::Opened;
use case::Signer;

/// In which capacity this person signs in the latest procedure.
pub(crate) fn signer(opened: &Opened) -> Option<Signer> {
    if opened.sheet.view.is_mediator() {
        return Some(Signer::Mediator);
    }
    opened.sheet.view.side().map(Signer::Side)
}
