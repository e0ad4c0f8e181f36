//! Puts an office together: store, clerk, mailer, from the configuration.

use crate::config::Config;
use anyhow::{Context as _, bail};
use clerk::{Clerk, Clock, Office};
use record::Digest;
use serde_json::Value;
use store::{Store, Where};

/// Opens the store and sets a clerk before it.
///
/// # Errors
/// When the database cannot be opened or is not of this version.
pub async fn open(config: &Config, clock: Clock) -> anyhow::Result<(Store, Clerk)> {
    let store = store(config).await?;
    let clerk = clerk_for(&store, config, clock).await?;
    Ok((store, clerk))
}

/// Opens the store of an office that was made before.
///
/// # Errors
/// When there is none, or it cannot be opened or is not of this version.
pub async fn store(config: &Config) -> anyhow::Result<Store> {
    // An empty office must not stand in the place of one whose file is gone or misspelt.
    if let Where::Sqlite(path) = config.place()
        && !path.exists()
    {
        bail!("there is no database at {}; `kelisim init` makes one, `kelisim restore` fills one", config.database);
    }
    Store::open(config.place()).await.with_context(|| format!("cannot open {}", shown(&config.database)))
}

/// The place of a database without the password that may stand in it.
fn shown(database: &str) -> String {
    match (database.split_once("://"), database.rsplit_once('@')) {
        (Some((scheme, _)), Some((_, place))) => format!("{scheme}://{place}"),
        _ => database.to_owned(),
    }
}

/// A clerk before a store that is open already.
///
/// # Errors
/// When the office's key cannot be read or made.
pub async fn clerk_for(store: &Store, config: &Config, clock: Clock) -> anyhow::Result<Clerk> {
    // Drawn at the first start and kept: codes given out before a restart stay valid.
    let drawn = Digest(clerk::random_key()).to_string();
    let kept = store.keep_office("pepper", &Value::String(drawn)).await?;
    let pepper = kept.as_str().and_then(Digest::from_hex).context("the office's key is not readable")?;
    let office = Office::new(&config.name, &config.address, &config.phone, pepper.0, clock);
    office.trusts(config.trust()?);
    let clerk = Clerk::new(store.clone(), office);
    clerk.read_calendar().await?;
    Ok(clerk)
}
