//! How PostgreSQL is reached: over TLS with a certificate authority the institution names, or in clear on the same machine.

use crate::Fault;
use rustls::pki_types::CertificateDer;
use rustls::pki_types::pem::PemObject;
use rustls::{ClientConfig, RootCertStore};
use std::sync::Arc;
use tokio_postgres::Config;
use tokio_postgres::config::{Host, SslMode};
use tokio_postgres_rustls::MakeRustlsConnect;

/// The word of libpq for the file of the authority that signed the server's certificate.
const AUTHORITY: &str = "sslrootcert=";

/// A database's address, read.
pub(super) struct Address {
    pub config: Config,
    /// Also where the connection stays in clear: then nothing asks it to encrypt.
    pub tls: MakeRustlsConnect,
}

impl Address {
    /// Reads `postgres://user@host/database?sslrootcert=FILE`: with a file the server must show a certificate for its name.
    ///
    /// # Errors
    /// When it is no address, when the file holds no certificate, and when another machine would be reached in clear
    /// without `sslmode=disable` saying that this is meant.
    pub fn read(url: &str) -> Result<Self, Fault> {
        let (url, authority) = split(url);
        let mut config: Config =
            url.parse().map_err(|error| Fault::broken("the address of the database cannot be read", error))?;
        match &authority {
            Some(_) => {
                config.ssl_mode(SslMode::Require);
            }
            None if config.get_ssl_mode() == SslMode::Require => {
                return Err(Fault::found("the address of the database asks for TLS: add sslrootcert=FILE"));
            }
            None if !is_near(&config) && !url.contains("sslmode=disable") => {
                return Err(Fault::found(
                    "the database is on another machine: add sslrootcert=FILE, or sslmode=disable where the line is guarded",
                ));
            }
            None => {
                config.ssl_mode(SslMode::Disable);
            }
        }
        Ok(Self { config, tls: MakeRustlsConnect::new(client(authority.as_deref())?) })
    }
}

/// The address as the driver reads it, and the file of the authority, which it does not.
fn split(url: &str) -> (String, Option<String>) {
    let Some((address, query)) = url.split_once('?') else { return (url.to_owned(), None) };
    let (named, rest): (Vec<&str>, Vec<&str>) = query.split('&').partition(|it| it.starts_with(AUTHORITY));
    let file = named.last().map(|it| it[AUTHORITY.len()..].to_owned()).filter(|it| !it.is_empty());
    let url = if rest.is_empty() { address.to_owned() } else { format!("{address}?{}", rest.join("&")) };
    (url, file)
}

/// On this very machine: nobody stands between.
fn is_near(config: &Config) -> bool {
    let near = |it: &Host| match it {
        Host::Tcp(name) => name == "localhost" || name.parse().is_ok_and(|it: std::net::IpAddr| it.is_loopback()),
        #[cfg(unix)]
        Host::Unix(_) => true,
    };
    config.get_hosts().iter().all(near) && config.get_hostaddrs().iter().all(std::net::IpAddr::is_loopback)
}

fn client(authority: Option<&str>) -> Result<ClientConfig, Fault> {
    let mut roots = RootCertStore::empty();
    if let Some(file) = authority {
        let read = |error| Fault::broken("the certificate authority of the database cannot be read", error);
        for certificate in CertificateDer::pem_file_iter(file).map_err(read)? {
            let certificate = certificate.map_err(read)?;
            let refused = |error| Fault::broken("the certificate authority of the database is no certificate", error);
            roots.add(certificate).map_err(refused)?;
        }
        if roots.is_empty() {
            return Err(Fault::found(format!("{file} holds no certificate")));
        }
    }
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let versions = ClientConfig::builder_with_provider(provider).with_safe_default_protocol_versions();
    let versions = versions.map_err(|error| Fault::broken("TLS cannot be set up", error))?;
    Ok(versions.with_root_certificates(roots).with_no_client_auth())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(url: &str, expected: Result<SslMode, &str>) {
        let read = Address::read(url).map(|it| it.config.get_ssl_mode()).map_err(|it| it.to_string());
        match (&read, expected) {
            (Ok(mode), Ok(expected)) => assert_eq!(*mode, expected, "{url}"),
            (Err(said), Err(expected)) => assert!(said.contains(expected), "{url}: {said}"),
            _ => panic!("{url}: {read:?}"),
        }
    }

    #[test]
    fn another_machine_is_reached_over_tls_or_not_at_all() {
        check("postgres://kelisim@127.0.0.1/office", Ok(SslMode::Disable));
        check("postgres://kelisim@localhost:5433/office?connect_timeout=3", Ok(SslMode::Disable));
        check("postgres://kelisim@db.example/office", Err("on another machine"));
        check("postgres://kelisim@192.0.2.7/office?sslmode=prefer", Err("on another machine"));
        check("postgres://kelisim@db.example/office?sslmode=disable", Ok(SslMode::Disable));
        check("postgres://kelisim@db.example/office?sslmode=require", Err("asks for TLS"));
        check("postgres://kelisim@db.example/office?sslrootcert=/nowhere/ca.pem", Err("cannot be read"));
        check("postgres://kelisim@db.example/office?sslrootcert=", Err("on another machine"));
        check("no address", Err("cannot be read"));
    }

    #[test]
    fn the_authority_is_taken_out_of_what_the_driver_reads() {
        let (url, file) = split("postgres://a@b/c?sslrootcert=/etc/ca.pem&options=-c%20x");
        assert_eq!((url.as_str(), file.as_deref()), ("postgres://a@b/c?options=-c%20x", Some("/etc/ca.pem")));
    }
}
