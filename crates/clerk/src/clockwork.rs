//! The office's clock: passes deadlines, each once, also after a pause of the program.

use crate::{CaseNumber, Clerk, Failure, Request, Who, registers, shelf};
use case::Act;
use jiff::Timestamp;
use record::{ActId, Digest, Through};

/// How many deadlines are read at a time.
const AT_A_TIME: u32 = 200;

impl Clerk {
    /// Passes every deadline that has come. Returns how many acts were done.
    ///
    /// # Errors
    /// A fault when the store failed; what was done until then stands.
    pub async fn tick(&self) -> Result<usize, Failure> {
        // A deadline passes by the calendar as it stands now.
        self.follow_calendar().await?;
        let (mut done, mut after) = (0, None);
        loop {
            let lines = self.store.due_until(self.office.now(), after.as_ref(), AT_A_TIME).await?;
            let Some(last) = lines.last().cloned() else { return Ok(done) };
            for line in lines {
                if let (Some(number), true) = (CaseNumber::of_book(&line.book), line.id.ends_with(shelf::LOOK)) {
                    self.reshelve(&number).await?;
                    continue;
                }
                if line.book.0.starts_with(registers::BOOKS) {
                    done += usize::from(self.pass_in_register(&line.book, &line.id).await?);
                    continue;
                }
                let (Some(number), Some((id, due))) = (CaseNumber::of_book(&line.book), shelf::read_due(&line.id))
                else {
                    continue;
                };
                match self.pass(&number, id, due).await {
                    Ok(()) => done += 1,
                    // Another act came first and the deadline is no more: the shelf is put right below.
                    Err(Failure::Refused(_) | Failure::NotFound) => self.reshelve(&number).await?,
                    Err(failure) => return Err(failure),
                }
            }
            after = Some(last);
        }
    }

    async fn pass(&self, number: &CaseNumber, id: case::DeadlineId, due: jiff::civil::Date) -> Result<(), Failure> {
        // The id is made of what passes, so that a deadline passes once however often the clock comes by.
        let name = format!("{}/{}", number.book(), shelf::due_id(id, due));
        let request = Request {
            id: ActId(format!("clock-{}", Digest::of(name.as_bytes()))),
            act: Act::PassDeadline { deadline: id, due },
            happened_on: None,
            through: Through::Clock,
            for_whom: None,
            identified: false,
        };
        let done = self.perform(&Who::clock(), number, request).await?;
        if done.already {
            self.reshelve(number).await?;
        }
        Ok(())
    }

    async fn reshelve(&self, number: &CaseNumber) -> Result<(), Failure> {
        if let Some(opened) = self.read(&number.book()).await? {
            self.store.put_shelf(vec![self.shelf(number, &opened.case)]).await?;
        }
        Ok(())
    }

    /// When the next deadline comes, for the demonstration's clock.
    ///
    /// # Errors
    /// A fault when it could not be read.
    pub async fn next_deadline(&self) -> Result<Option<Timestamp>, Failure> {
        Ok(self.store.next_due().await?)
    }
}
