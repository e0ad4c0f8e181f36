//! Command line, configuration, wiring. Nothing here decides anything.

mod bench;
mod commands;
mod config;
mod demo;
mod law;
mod negotiate;
mod office;
mod serve;

use clap::{Parser, Subcommand};
use config::Config;
use std::net::SocketAddr;
use std::path::PathBuf;
use std::process::ExitCode;

/// Kelisim: a conciliation platform for civil proceedings.
#[derive(Debug, Parser)]
#[command(version, about, long_about = None)]
struct Arguments {
    /// The configuration file.
    #[arg(long, short, global = true, env = "KELISIM_CONFIG")]
    config: Option<PathBuf>,
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Makes the database and the first administrator.
    Init {
        /// The administrator's name.
        #[arg(long)]
        name: String,
        /// The administrator's e-mail address.
        #[arg(long, default_value = "")]
        email: String,
    },
    /// Serves pages and API.
    Serve,
    /// Makes a fresh demonstration with six disputes and serves it.
    Demo {
        /// The folder it is made in; what stood there is replaced.
        #[arg(long, default_value = "demo")]
        data: PathBuf,
        #[arg(long, default_value = "127.0.0.1:8080")]
        listen: SocketAddr,
    },
    /// Brings the database's schema up to date.
    Migrate,
    /// Drops everything derived and makes it anew from the records. Sends nothing.
    Rebuild,
    /// Walks every chain and names the first entry that does not hold.
    Verify,
    /// Writes everything that is not derived to one file, while the program runs.
    Backup { file: PathBuf },
    /// Reads a backup into an empty database.
    Restore { file: PathBuf },
    /// Does one act in a case, as a person. The act is JSON.
    Act {
        case: String,
        #[arg(long = "as")]
        person: String,
        /// The act, `{"act":"say","room":"joint/1","text":"…"}`; `-` reads it from standard input.
        act: String,
        /// The act's id; the same id twice writes once.
        #[arg(long)]
        id: Option<String>,
    },
    /// Prints the rules with their quotations; what they cover; the law of a road; the days off of a year.
    Law(law::Law),
    /// Enters a day the Government moved, with its act, as an administrator; every open deadline follows. The act is
    /// JSON: `{"act":"move-days","by":"…","days":[{"date":"2026-12-17","kind":"off"}]}`.
    Calendar {
        #[arg(long = "as")]
        person: String,
        act: String,
        /// The act's id; the same id twice writes once.
        #[arg(long)]
        id: Option<String>,
    },
    /// Computes a proposal: JSON on standard input, JSON on standard output.
    #[command(subcommand)]
    Negotiate(negotiate::Question),
    /// Prints what a person may see of a case, with the chains, as JSON another program can check.
    Export {
        case: String,
        #[arg(long = "as")]
        person: String,
    },
    /// Reads a table into the office.
    #[command(subcommand)]
    Import(Import),
    /// Measures this machine: acts a second, pages, memory, start-up.
    Bench {
        /// Prints JSON.
        #[arg(long)]
        json: bool,
        /// Fewer cases and shorter rounds, for a look of less than a minute.
        #[arg(long)]
        quick: bool,
    },
}

#[derive(Debug, Subcommand)]
enum Import {
    /// Mediators into a register, from CSV.
    Mediators {
        file: PathBuf,
        /// The register's book: `register/akim-yesil`.
        #[arg(long)]
        register: String,
        /// Who enters them: somebody who keeps that register.
        #[arg(long = "as")]
        person: String,
    },
}

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    if let Command::Negotiate(question) = arguments.command {
        return negotiate::run(question);
    }
    match start(arguments) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("kelisim: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn start(arguments: Arguments) -> anyhow::Result<()> {
    let filter = tracing_subscriber::EnvFilter::try_from_env("KELISIM_LOG").unwrap_or_else(|_| "info".into());
    tracing_subscriber::fmt().json().with_env_filter(filter).with_writer(std::io::stderr).init();
    let config = Config::read(arguments.config.as_deref())?;
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build()?;
    runtime.block_on(run(arguments.command, config))
}

async fn run(command: Command, config: Config) -> anyhow::Result<()> {
    match command {
        Command::Init { name, email } => commands::init(&config, &name, &email).await,
        Command::Serve => commands::serve(&config).await,
        Command::Demo { data, listen } => demo::run(config, &data, listen).await,
        Command::Migrate => commands::migrate(&config).await,
        Command::Rebuild => commands::rebuild(&config).await,
        Command::Verify => commands::verify(&config).await,
        Command::Backup { file } => commands::backup(&config, &file).await,
        Command::Restore { file } => commands::restore(&config, &file).await,
        Command::Act { case, person, act, id } => commands::act(&config, &case, &person, &act, id).await,
        Command::Law(asked) => law::run(&asked),
        Command::Calendar { person, act, id } => commands::move_days(&config, &person, &act, id).await,
        // Answered in `main`, before anything of an office is opened.
        Command::Negotiate(_) => Ok(()),
        Command::Export { case, person } => commands::export(&config, &case, &person).await,
        Command::Import(Import::Mediators { file, register, person }) => {
            commands::import_mediators(&config, &file, &register, &person).await
        }
        Command::Bench { json, quick } => bench::run(json, quick).await,
    }
}
