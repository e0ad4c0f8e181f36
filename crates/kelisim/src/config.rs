//! Configuration: one TOML file, and the environment over it.

use anyhow::{Context as _, bail};
use serde::Deserialize;
use std::net::{IpAddr, SocketAddr};
use std::path::{Path, PathBuf};
use store::Where;

/// Everything an installation sets. Each field may also be set by `KELISIM_` and its name in capitals.
#[derive(Clone, Debug, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Config {
    /// Where to listen: `127.0.0.1:8080`.
    pub listen: SocketAddr,
    /// How people reach the pages: `https://kelisim.example`.
    pub address: String,
    /// The office's name.
    pub name: String,
    /// A person answers here.
    pub phone: String,
    /// From and to when, `9:00` and `18:30`.
    pub phone_from: String,
    pub phone_to: String,
    /// A SQLite file, or `postgres://user@host/database`.
    pub database: String,
    /// `smtps://user:password@host`, `smtp://127.0.0.1:25`, or `folder:path`.
    pub mail: String,
    pub mail_from: String,
    /// TLS by certificate files; both or none. Without them a proxy before the program does TLS.
    pub tls_certificate: Option<PathBuf>,
    pub tls_key: Option<PathBuf>,
    /// A folder of roots, authorities and revocation lists, see [`crate::trust`]; without it no electronic signature counts.
    pub signatures: Option<PathBuf>,
    /// A signature counts also when nothing says whether its certificate was revoked; the reader is told.
    pub signatures_without_revocation: bool,
    /// The proxies whose word on the sender's address is taken.
    pub proxies: Vec<IpAddr>,
}

impl Default for Config {
    fn default() -> Self {
        Self {
            listen: SocketAddr::from(([127, 0, 0, 1], 8080)),
            address: "http://127.0.0.1:8080".to_owned(),
            name: "Kelisim".to_owned(),
            phone: "8 (7172) 00 00 00".to_owned(),
            phone_from: "9:00".to_owned(),
            phone_to: "18:30".to_owned(),
            database: "kelisim.sqlite".to_owned(),
            mail: "folder:mail".to_owned(),
            mail_from: "Kelisim <kelisim@localhost.localdomain>".to_owned(),
            tls_certificate: None,
            tls_key: None,
            signatures: None,
            signatures_without_revocation: false,
            proxies: vec![],
        }
    }
}

impl Config {
    /// Reads the file, when there is one, and the environment over it.
    ///
    /// # Errors
    /// When the file cannot be read, or a value is not what its name says.
    pub fn read(file: Option<&Path>) -> anyhow::Result<Self> {
        let mut config = match file {
            Some(path) => {
                let text = std::fs::read_to_string(path).with_context(|| format!("cannot read {}", path.display()))?;
                toml::from_str(&text).with_context(|| format!("{} is not a configuration", path.display()))?
            }
            None => Self::default(),
        };
        config.apply(|name| std::env::var(name).ok())?;
        if config.tls_certificate.is_some() != config.tls_key.is_some() {
            bail!("tls_certificate and tls_key belong together");
        }
        Ok(config)
    }

    fn apply(&mut self, env: impl Fn(&str) -> Option<String>) -> anyhow::Result<()> {
        if let Some(it) = env("KELISIM_LISTEN") {
            self.listen = it.parse().context("KELISIM_LISTEN is no address and port")?;
        }
        let texts = [
            ("KELISIM_ADDRESS", &mut self.address),
            ("KELISIM_NAME", &mut self.name),
            ("KELISIM_PHONE", &mut self.phone),
            ("KELISIM_PHONE_FROM", &mut self.phone_from),
            ("KELISIM_PHONE_TO", &mut self.phone_to),
            ("KELISIM_DATABASE", &mut self.database),
            ("KELISIM_MAIL", &mut self.mail),
            ("KELISIM_MAIL_FROM", &mut self.mail_from),
        ];
        for (name, field) in texts {
            if let Some(it) = env(name) {
                *field = it;
            }
        }
        if let Some(it) = env("KELISIM_TLS_CERTIFICATE") {
            self.tls_certificate = Some(it.into());
        }
        if let Some(it) = env("KELISIM_TLS_KEY") {
            self.tls_key = Some(it.into());
        }
        if let Some(it) = env("KELISIM_SIGNATURES") {
            self.signatures = Some(it.into());
        }
        if let Some(it) = env("KELISIM_SIGNATURES_WITHOUT_REVOCATION") {
            self.signatures_without_revocation = it.parse().context("KELISIM_SIGNATURES_WITHOUT_REVOCATION")?;
        }
        if let Some(it) = env("KELISIM_PROXIES") {
            let listed = it.split(',').map(str::trim).filter(|it| !it.is_empty());
            self.proxies = listed.map(str::parse).collect::<Result<_, _>>().context("KELISIM_PROXIES")?;
        }
        Ok(())
    }

    /// Whom the office trusts with certificates.
    ///
    /// # Errors
    /// When a file of the folder is not what it should be.
    pub fn trust(&self) -> anyhow::Result<signing::Trust> {
        use signing::WithoutRevocation::{Refuse, Remark};
        let Some(folder) = &self.signatures else { return Ok(signing::Trust::default()) };
        crate::trust::read(folder, if self.signatures_without_revocation { Remark } else { Refuse })
    }

    /// Where the store is.
    pub fn place(&self) -> Where {
        if self.database.starts_with("postgres://") || self.database.starts_with("postgresql://") {
            Where::Postgres(self.database.clone())
        } else {
            Where::Sqlite(self.database.clone().into())
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_environment_goes_over_the_file() {
        let mut config: Config = toml::from_str("name = \"Court\"\nlisten = \"127.0.0.1:1\"").unwrap();
        let env = |name: &str| (name == "KELISIM_NAME").then(|| "Centre".to_owned());
        config.apply(env).unwrap();
        assert_eq!((config.name.as_str(), config.listen.port()), ("Centre", 1));
    }

    #[test]
    fn an_unknown_key_is_a_mistake() {
        assert!(toml::from_str::<Config>("lisen = \"127.0.0.1:1\"").is_err());
    }
}
