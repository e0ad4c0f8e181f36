//! Whether somebody may begin an act at all, asked before a form is shown: so that nobody fills in what the law refuses.

use crate::{CaseNumber, Clerk, Failure, Who};
use case::{ActKind, capacities};
use law::{Question, Told};
use record::{Assurance, Through};

impl Clerk {
    /// Whether this kind of act is open to the person today, as far as that can be said without its content.
    ///
    /// # Errors
    /// Not found for a stranger; the law's refusal with its rules when it is not open.
    pub async fn may_begin(&self, who: &Who, number: &CaseNumber, kind: ActKind) -> Result<(), Failure> {
        let book = number.book();
        if who.only.as_ref().is_some_and(|only| *only != book) {
            return Err(Failure::NotFound);
        }
        let opened = self.read(&book).await?.ok_or(Failure::NotFound)?;
        let (case, today) = (&opened.case, self.office.today());
        let capacities = capacities(case, &who.person, &who.staff);
        if capacities.is_empty() {
            return Err(Failure::NotFound);
        }
        let roles = law::roles(&capacities, &who.staff);
        let question = Question {
            case,
            kind,
            act: None,
            person: &who.person,
            for_whom: None,
            capacities: &capacities,
            roles: &roles,
            // Who opens a form has not signed anything yet.
            assurance: Assurance::Signature,
            through: &Through::Page,
            happened_on: today,
            today,
            told: &Told::default(),
            calendar: &self.calendar(),
        };
        law::judge(&question).map(drop).map_err(Failure::from)
    }
}
