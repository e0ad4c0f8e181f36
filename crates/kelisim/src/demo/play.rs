//! How the script of a dispute is written: on a day, somebody does something.

use super::cast;
use anyhow::anyhow;
use case::{Act, Details, IdNumber, NewParty, PartyKind, PartyRole, SideNo};
use clerk::{CaseNumber, Clerk, Failure, Request};
use jiff::civil::Date;
use record::PersonId;

/// A dispute that is being played.
pub struct Stage<'a> {
    pub clerk: &'a Clerk,
    pub number: CaseNumber,
    /// How many acts were done, for their ids.
    done: u32,
    name: &'static str,
}

impl<'a> Stage<'a> {
    /// Files the dispute on a day.
    pub async fn file(clerk: &'a Clerk, name: &'static str, day: Date, by: &str, act: Act) -> anyhow::Result<Self> {
        morning(clerk, day).await?;
        let who = cast::who(clerk, by).await?;
        let done = clerk.file(&who, Request::page(&format!("demo-{name}-0"), act)).await;
        let done = done.map_err(|it| explained(name, "file", &it))?;
        Ok(Self { clerk, number: done.number, done: 0, name })
    }

    /// Somebody does something on a day by the page.
    pub async fn on(&mut self, day: Date, by: &str, act: Act) -> anyhow::Result<()> {
        morning(self.clerk, day).await?;
        self.done += 1;
        let kind = act.kind().name();
        let who = cast::who(self.clerk, by).await?;
        let request = Request::page(&format!("demo-{}-{}", self.name, self.done), act);
        let done = self.clerk.perform(&who, &self.number, request).await;
        done.map(drop).map_err(|it| explained(self.name, kind, &it))
    }
}

/// The clock goes to the morning of a day, also back for the next dispute, and what fell due until then passes.
async fn morning(clerk: &Clerk, day: Date) -> anyhow::Result<()> {
    let at = day.at(10, 0, 0, 0).in_tz(clerk::TIME_ZONE)?.timestamp();
    clerk.office().advance_to(at);
    clerk.tick().await?;
    Ok(())
}

fn explained(name: &str, act: &str, failure: &Failure) -> anyhow::Error {
    let why = match failure {
        Failure::Refused(refusal) => {
            let rules = refusal.reasons.iter().map(|it| format!("{} ({})", it.rule, it.basis.article));
            format!("refused: {}", rules.collect::<Vec<_>>().join(", "))
        }
        failure => failure.to_string(),
    };
    anyhow!("the demonstration's dispute `{name}`: {act}: {why}")
}

/// A party as the script names it.
pub fn party(
    id: &str,
    side: u8,
    role: PartyRole,
    kind: PartyKind,
    name: &str,
    number: &str,
    contact: [&str; 3],
) -> NewParty {
    let [phone, email, language] = contact;
    NewParty {
        person: PersonId(id.to_owned()),
        side: SideNo(side),
        role,
        kind,
        details: Details {
            name: name.to_owned(),
            id_number: IdNumber::parse(number).ok(),
            address: "город Астана".to_owned(),
            phone: phone.to_owned(),
            email: email.to_owned(),
            language: language.to_owned(),
        },
    }
}
