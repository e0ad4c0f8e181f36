//! The outside: one file per system that stands outside the office.
//!
//! *Absent on purpose*: decisions. What is sent, to whom, when and how often is decided by the clerk; a link sends it
//! once or says why not. A link reads no clock: the time is given, so what it writes can be compared to the letter.

mod calendar;
mod folder;
mod mail;
mod message;

pub use calendar::{Invitation, Meeting, invitation};
pub use mail::{Attachment, Mail, Mailer, valid_address};
pub use message::{Messenger, TextMessage, phone_number};

/// Why something did not leave the office.
///
/// The sentence is for whoever runs the office. It holds no address, no text and no password.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{why}")]
pub struct LinkFault {
    pub again: Again,
    pub why: String,
}

/// Whether the same thing may be tried once more.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Again {
    /// The fault lies on the way: the line, the server, or the settings.
    MayHelp,
    /// The fault lies in what is sent or where it goes; somebody else must be reached in another way.
    WillNotHelp,
}

impl LinkFault {
    /// Whether trying again may help.
    pub fn may_pass(&self) -> bool {
        self.again == Again::MayHelp
    }

    fn lasting(why: impl Into<String>) -> Self {
        Self { again: Again::WillNotHelp, why: why.into() }
    }

    fn passing(why: impl Into<String>) -> Self {
        Self { again: Again::MayHelp, why: why.into() }
    }
}
