//! What this installation is: its telephone, its secrets, which parts of it are open.

use std::time::Duration;

/// The number of a person who helps; it stands on every page.
#[derive(Debug, Clone)]
pub struct Phone {
    /// As people write it: `8 (7172) 00 00 00`.
    pub shown: String,
    /// Opening time, `9:00`.
    pub from: String,
    /// Closing time, `18:30`.
    pub to: String,
}

impl Phone {
    /// The number as a telephone dials it.
    pub fn dialled(&self) -> String {
        self.shown.chars().filter(|c| c.is_ascii_digit() || *c == '+').collect()
    }
}

/// The addresses of the parts that are there. A part that is not has no link anywhere: a page
/// never promises what it cannot show.
#[derive(Debug, Clone, Copy, Default)]
pub struct Open {
    /// Where a dispute is told.
    pub filing: Option<&'static str>,
    /// Where the code of a letter is typed.
    pub letter: Option<&'static str>,
    /// Where a letter's number is checked.
    pub genuine: Option<&'static str>,
    /// Where one signs in.
    pub sign_in: Option<&'static str>,
    /// Where one signs out (by a form).
    pub sign_out: Option<&'static str>,
    /// The register of mediators.
    pub register: Option<&'static str>,
    /// The rules with their quotations.
    pub law: Option<&'static str>,
    /// The figures about the service.
    pub figures: Option<&'static str>,
}

/// One installation.
#[derive(Debug, Clone)]
pub struct Site {
    /// A person to call.
    pub phone: Phone,
    /// Which parts are open.
    pub open: Open,
    /// A neutral page of someone else's, for leaving quickly.
    pub leave_to: String,
    /// Whether pages are reached over TLS; only then are cookies marked for it.
    pub secure: bool,
    /// The greatest form with its files, in megabytes.
    pub megabytes: usize,
    /// After how long a page is given up.
    pub patience: Duration,
}

impl Site {
    /// An installation with this telephone and nothing opened yet.
    pub fn new(phone: Phone) -> Self {
        Self {
            phone,
            open: Open::default(),
            leave_to: "https://www.kazhydromet.kz/".into(),
            secure: true,
            megabytes: 20,
            patience: Duration::from_secs(20),
        }
    }

    /// The greatest body accepted, in bytes; a little above the files for the form around them.
    pub fn body_limit(&self) -> usize {
        self.megabytes * 1024 * 1024 + 64 * 1024
    }
}
