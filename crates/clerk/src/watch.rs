//! What an operator watches: whether the store answers, what waits to be sent, what fell due and was not passed.

use crate::{Clerk, Failure};
use serde::Serialize;

/// How the office stands. Counts only, nothing of a case.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Watched {
    /// Messages that wait to be sent.
    pub outbox_waiting: u64,
    /// Messages that were given up, at most 500 counted: somebody should call.
    pub outbox_given_up: usize,
    /// Deadlines that have come and were not passed yet, at most 500 counted. Stays near 0 while the clock works.
    pub deadlines_behind: usize,
}

impl Clerk {
    /// Looks at the store and counts.
    ///
    /// # Errors
    /// A fault when the store does not answer.
    pub async fn watched(&self) -> Result<Watched, Failure> {
        Ok(Watched {
            outbox_waiting: self.store.waiting().await?,
            outbox_given_up: self.store.given_up(500).await?.len(),
            deadlines_behind: self.store.due_until(self.office.now(), None, 500).await?.len(),
        })
    }
}
