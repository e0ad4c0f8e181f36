//! `kelisim negotiate`: JSON on standard input, JSON on standard output; no office, no configuration, no clock.

use clap::Subcommand;
use std::io::{Read as _, Write as _};
use std::process::ExitCode;

/// What is asked.
#[derive(Debug, Clone, Copy, Subcommand)]
pub enum Question {
    /// Packages of several issues: frontier, Nash, Kalai–Smorodinsky, egalitarian, improvement.
    Packages,
    /// Division of things, rent or chores.
    Divide,
    /// Instalments under a monthly capacity.
    Plan,
    /// Several creditors and too little money.
    Claims,
    /// Blind bids for one sum.
    Bid,
    /// Mediators to a queue of cases; a recommendation.
    Assign,
    /// Whether a result holds, from all inputs.
    Verify,
}

impl Question {
    fn kind(self) -> &'static str {
        match self {
            Question::Packages => "packages",
            Question::Divide => "divide",
            Question::Plan => "plan",
            Question::Claims => "claims",
            Question::Bid => "bid",
            Question::Assign => "assign",
            Question::Verify => "verify",
        }
    }
}

/// What was written cannot be read.
const MALFORMED: u8 = 2;

pub fn run(question: Question) -> ExitCode {
    let mut text = String::new();
    if std::io::stdin().read_to_string(&mut text).is_err() {
        eprintln!("input: the text is not UTF-8, or cannot be read");
        return ExitCode::from(MALFORMED);
    }
    match negotiation::run(question.kind(), &text) {
        // A reader that has gone needs no answer.
        Ok(answer) => match writeln!(std::io::stdout(), "{answer}") {
            Ok(()) => ExitCode::SUCCESS,
            Err(_) => ExitCode::FAILURE,
        },
        Err(malformed) => {
            eprintln!("{malformed}");
            ExitCode::from(MALFORMED)
        }
    }
}
