//! What this machine does: acts a second, pages, memory, start-up; measured, and held against what is aimed at.
//!
//! The server is a process of its own, of this very program, over a fresh SQLite file; the load comes from here, over
//! HTTP on the loopback. Both share the machine's processors, so the processor time of the server alone is told too.

mod acts;
mod direct;
mod http;
mod machine;
mod office;
mod report;
mod views;

use anyhow::Context as _;
use office::Place;
use report::Report;
use std::time::Duration;

/// How much is measured.
struct Plan {
    /// How many people act at once, one measurement each.
    clients: &'static [usize],
    /// Each measurement is taken so often, in turn with the direct appends, for so long.
    windows: u32,
    window: Duration,
    /// How many cases stand in the two stores whose pages are compared.
    small: usize,
    large: usize,
    /// How many people look at their pages.
    viewers: usize,
    starts: u32,
}

const FULL: Plan = Plan {
    clients: &[1, 16, 64, 256],
    windows: 5,
    window: Duration::from_secs(3),
    small: 1000,
    large: 100_000,
    viewers: 1000,
    starts: 11,
};

const QUICK: Plan = Plan {
    clients: &[1, 16, 64, 256],
    windows: 3,
    window: Duration::from_millis(900),
    small: 200,
    large: 5000,
    viewers: 200,
    starts: 5,
};

/// Measures and prints.
///
/// # Errors
/// When the server does not start, or answers something else than what was asked for.
pub async fn run(json: bool, quick: bool) -> anyhow::Result<()> {
    let plan = if quick { QUICK } else { FULL };
    let place = Place::make()?;
    let mut report = Report::begin(quick, [plan.small, plan.large], &place)?;
    for &clients in plan.clients {
        tell(&format!("acts, {clients} clients"));
        let measured = acts::measure(&place, clients, &plan).await;
        report.acts.push(measured.with_context(|| format!("acts with {clients} clients"))?);
    }
    views::measure(&place, &plan, &mut report).await.context("pages")?;
    report.end();
    if json {
        println!("{}", serde_json::to_string_pretty(&report)?);
    } else {
        report.print();
    }
    Ok(())
}

/// Says on the side what is being measured: it takes a while.
fn tell(what: &str) {
    eprintln!("measuring: {what}");
}
