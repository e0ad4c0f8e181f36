//! The demonstration: a fresh office with a cast and the six disputes, on a clock that can be moved.

mod cast;
mod disputes;
mod mediators;
mod play;

use crate::config::Config;
use crate::{office, serve};
use anyhow::Context as _;
use clerk::Clock;
use jiff::civil::date;
use std::net::{SocketAddr, TcpListener};
use std::path::Path;
use store::Store;

/// Makes the demonstration in a folder, prints a link per role, and serves.
///
/// # Errors
/// When the folder cannot be written or the address is taken.
pub async fn run(mut config: Config, data: &Path, listen: SocketAddr) -> anyhow::Result<()> {
    let listener = TcpListener::bind(listen).with_context(|| format!("cannot listen on {listen}"))?;
    let address = format!("http://{}", listener.local_addr()?);
    std::fs::create_dir_all(data).with_context(|| format!("cannot make {}", data.display()))?;
    let file = data.join("kelisim.sqlite");
    for suffix in ["", "-wal", "-shm"] {
        let path = data.join(format!("kelisim.sqlite{suffix}"));
        if path.exists() {
            std::fs::remove_file(&path).with_context(|| format!("cannot replace {}", path.display()))?;
        }
    }
    config.database = file.to_string_lossy().into_owned();
    config.address.clone_from(&address);
    config.mail = format!("folder:{}", data.join("mail").display());
    config.tls_certificate = None;
    config.tls_key = None;
    let store = Store::open(config.place()).await?;
    // The disputes begin in March; the clock stands still on each day while they are played.
    let begin = date(2026, 3, 1).at(9, 0, 0, 0).in_tz(clerk::TIME_ZONE)?.timestamp();
    let clerk = office::clerk_for(&store, &config, Clock::Still(begin)).await?;
    fill(&store, &clerk).await?;
    clerk.office().let_run();
    println!("Kelisim, demonstration. The office's day is {}.", clerk.office().today());
    println!("{address}/");
    for person in cast::CAST {
        println!("{}: {address}/demonstration/enter/{}", person.role, person.id);
    }
    serve::serve(&config, store, clerk, listener).await
}

/// Fills an empty office with the cast and the disputes, up to Tuesday 9 June 2026, nine in the morning.
///
/// # Errors
/// When an act of the script is refused: the script and the law differ.
pub async fn fill(store: &Store, clerk: &clerk::Clerk) -> anyhow::Result<()> {
    cast::enter(store, clerk).await?;
    disputes::play(clerk).await?;
    let end = date(2026, 6, 9).at(9, 0, 0, 0).in_tz(clerk::TIME_ZONE)?.timestamp();
    clerk.office().advance_to(end);
    mediators::enter(clerk).await?;
    clerk.tick().await?;
    Ok(())
}
