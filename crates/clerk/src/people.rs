//! Who asks: a person, how sure the office is, and which positions the person holds today.

use case::{Staff, StaffRole};
use record::{Assurance, BookId, PersonId};

/// Somebody before the clerk.
#[derive(Clone, Debug)]
pub struct Who {
    pub person: PersonId,
    pub assurance: Assurance,
    /// Positions held today.
    pub staff: Vec<Staff>,
    /// The one book a letter's session may open; `None` for everything that is the person's own.
    pub only: Option<BookId>,
}

impl Who {
    pub fn new(person: PersonId, assurance: Assurance) -> Self {
        Self { person, assurance, staff: vec![], only: None }
    }

    /// The office's clock.
    pub(crate) fn clock() -> Self {
        Self::new(clock_person(), Assurance::None)
    }

    pub fn holds(&self, role: StaffRole) -> bool {
        self.staff.iter().any(|it| it.role == role)
    }
}

/// The person who passes deadlines: the office's clock.
pub fn clock_person() -> PersonId {
    "clock".into()
}
