//! The commands of the command line, but for the demonstration.

use crate::config::Config;
use crate::{office, serve as server};
use anyhow::{Context as _, bail};
use clerk::{CaseNumber, Clock, Failure, Request, Who};
use record::{Assurance, BookId, PersonId, Through};
use serde_json::json;
use std::io::{Read as _, Write as _};
use std::net::TcpListener;
use std::path::Path;
use store::Store;

pub async fn init(config: &Config, name: &str, email: &str) -> anyhow::Result<()> {
    Store::migrate(config.place()).await?;
    let (_, clerk) = office::open(config, Clock::Machine).await?;
    let today = clerk.office().today();
    match clerk.first_administrator(name, email, today).await {
        Ok((person, card)) => {
            println!("administrator: {person}");
            println!("sign in at {}/enter", config.address);
            println!("card: {}  PIN: {}", card.card, card.pin);
            println!("Write them down: they are not shown again.");
            Ok(())
        }
        Err(Failure::NotFound) => bail!("this office has an administrator already"),
        Err(failure) => Err(failure.into()),
    }
}

pub async fn serve(config: &Config) -> anyhow::Result<()> {
    let (store, clerk) = office::open(config, Clock::Machine).await?;
    let listener = TcpListener::bind(config.listen).with_context(|| format!("cannot listen on {}", config.listen))?;
    tracing::info!(listen = %listener.local_addr()?, "serving");
    server::serve(config, store, clerk, listener).await
}

pub async fn migrate(config: &Config) -> anyhow::Result<()> {
    let applied = Store::migrate(config.place()).await?;
    if applied.is_empty() {
        println!("the schema is up to date");
    }
    for name in applied {
        println!("applied {name}");
    }
    Ok(())
}

pub async fn rebuild(config: &Config) -> anyhow::Result<()> {
    let (_, clerk) = office::open(config, Clock::Machine).await?;
    println!("{} cases", clerk.rebuild().await?);
    Ok(())
}

pub async fn verify(config: &Config) -> anyhow::Result<()> {
    let store = office::store(config).await?;
    let report = store.verify(|_| {}).await?;
    println!("{} books, {} entries, {} bodies erased", report.books, report.entries, report.erased);
    for it in &report.broken {
        println!("broken: {}, room {}, entry {} (position {}): {}", it.book, it.room, it.number, it.position, it.why);
    }
    if !report.broken.is_empty() {
        bail!("{} books do not hold", report.broken.len());
    }
    Ok(())
}

pub async fn backup(config: &Config, file: &Path) -> anyhow::Result<()> {
    let store = office::store(config).await?;
    let made = store.backup(file).await?;
    println!("{} rows, {} bytes, SHA-256 {}", made.rows, made.length, made.digest);
    Ok(())
}

pub async fn restore(config: &Config, file: &Path) -> anyhow::Result<()> {
    Store::migrate(config.place()).await?;
    let (store, clerk) = {
        let store = Store::open(config.place()).await?;
        let restored = store.restore(file).await?;
        println!("{} rows", restored.rows);
        let clerk = office::clerk_for(&store, config, Clock::Machine).await?;
        (store, clerk)
    };
    println!("{} cases on the shelf", clerk.rebuild().await?);
    let report = store.verify(|_| {}).await?;
    if !report.broken.is_empty() {
        bail!("{} books do not hold", report.broken.len());
    }
    println!("{} entries verified", report.entries);
    Ok(())
}

/// Prints something long. A reader who has seen enough and closes the pipe is no fault.
pub fn put(text: &str) -> anyhow::Result<()> {
    let mut out = std::io::stdout().lock();
    match writeln!(out, "{text}") {
        Err(error) if error.kind() == std::io::ErrorKind::BrokenPipe => Ok(()),
        written => Ok(written?),
    }
}

/// Somebody at the machine's own keyboard, acting as a person of the office.
async fn somebody(clerk: &clerk::Clerk, person: &str) -> anyhow::Result<Who> {
    let mut who = Who::new(PersonId(person.to_owned()), Assurance::None);
    who.staff = clerk.positions_held(&who.person).await?;
    Ok(who)
}

pub async fn act(config: &Config, case: &str, person: &str, act: &str, id: Option<String>) -> anyhow::Result<()> {
    let (_, clerk) = office::open(config, Clock::Machine).await?;
    let mut text = act.to_owned();
    if act == "-" {
        text.clear();
        std::io::stdin().read_to_string(&mut text)?;
    }
    let act: case::Act = serde_json::from_str(&text).context("this is no act")?;
    let who = somebody(&clerk, person).await?;
    let id = id.unwrap_or_else(|| clerk.fresh_person().0);
    let request = Request::page(&id, act).through(Through::CommandLine);
    let filed = matches!(request.act, case::Act::File { .. });
    let number = CaseNumber(case.to_owned());
    let done = if filed { clerk.file(&who, request).await } else { clerk.perform(&who, &number, request).await };
    match done {
        Ok(done) => println!("{}", serde_json::to_string_pretty(&done)?),
        Err(Failure::Refused(refusal)) => {
            for reason in &refusal.reasons {
                eprintln!("{}: {} {}", reason.rule, reason.basis.article, reason.basis.quotation.unwrap_or_default());
            }
            bail!("refused");
        }
        Err(failure) => return Err(failure.into()),
    }
    Ok(())
}

pub async fn move_days(config: &Config, person: &str, act: &str, id: Option<String>) -> anyhow::Result<()> {
    let (_, clerk) = office::open(config, Clock::Machine).await?;
    let act: ::law::CalendarAct = serde_json::from_str(act).context("this is no act of the calendar")?;
    let who = somebody(&clerk, person).await?;
    let id = id.unwrap_or_else(|| clerk.fresh_person().0);
    match clerk.perform_in_calendar(&who, &id, &act, Through::CommandLine).await {
        Ok(()) => println!("entered; the deadlines of every case follow"),
        Err(Failure::NotFound) => bail!("only an administrator enters days"),
        Err(failure) => return Err(failure.into()),
    }
    // What a running server would do with its next round.
    clerk.tick().await?;
    Ok(())
}

pub async fn export(config: &Config, case: &str, person: &str) -> anyhow::Result<()> {
    let (_, clerk) = office::open(config, Clock::Machine).await?;
    let who = somebody(&clerk, person).await?;
    let export = match clerk.export(&who, &CaseNumber(case.to_owned())).await {
        Ok(export) => export,
        Err(Failure::NotFound) => bail!("not found"),
        Err(failure) => return Err(failure.into()),
    };
    put(&serde_json::to_string_pretty(&export)?)
}

pub async fn import_mediators(config: &Config, file: &Path, register: &str, person: &str) -> anyhow::Result<()> {
    let (_, clerk) = office::open(config, Clock::Machine).await?;
    let who = somebody(&clerk, person).await?;
    let text = std::fs::read_to_string(file).with_context(|| format!("cannot read {}", file.display()))?;
    let rows = match register::rows(&text, &mut || clerk.fresh_person()) {
        Ok(rows) => rows,
        Err(mistakes) => {
            for it in &mistakes {
                eprintln!("line {}, {}: {:?}", it.line, it.column, it.what);
            }
            bail!("{} mistakes; nothing was entered", mistakes.len());
        }
    };
    let book = BookId(register.to_owned());
    let mut entered = 0_u32;
    for row in rows {
        let day = row.entered_on;
        let act = register::RegisterAct::EnterMediator(row.act);
        let said = json!({ "register": register, "act": act });
        let id = format!("import-{}", record::Digest::of(record::canonical(&said)?.as_bytes()));
        match clerk.perform_in_register(&who, &book, &id, &act, day, Through::CommandLine).await {
            Ok(()) => entered += 1,
            Err(Failure::RegisterRefused(refusal)) => eprintln!("line {}: refused, {refusal}", row.line),
            Err(failure) => return Err(failure.into()),
        }
    }
    println!("{entered} entered");
    Ok(())
}
