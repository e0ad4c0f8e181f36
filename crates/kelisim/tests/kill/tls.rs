//! TLS by certificate files. The pair in `fixtures` was made for these tests and guards nothing.

use crate::ground::Ground;
use crate::server::{Server, shell};
use rustls::pki_types::pem::PemObject;
use rustls::pki_types::{CertificateDer, ServerName};
use rustls::{ClientConfig, ClientConnection, RootCertStore, StreamOwned};
use std::io;
use std::net::{Ipv4Addr, TcpStream};
use std::path::{Path, PathBuf};
use std::process::Stdio;
use std::sync::Arc;

fn fixture(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/kill/fixtures").join(name)
}

#[test]
fn pages_are_served_over_tls_to_who_trusts_the_certificate() {
    let ground = Ground::sqlite();
    ground.prepare();
    let (certificate, key) = (fixture("localhost.pem"), fixture("localhost.key"));
    let before =
        format!("export KELISIM_TLS_CERTIFICATE='{}' KELISIM_TLS_KEY='{}'", certificate.display(), key.display());
    let live = |port| get(port, "localhost", Some(&certificate)).is_ok_and(|it| it.starts_with("HTTP/1.1 200"));
    let server = Server::start_until(&ground, &before, live);
    let page = get(server.port, "localhost", Some(&certificate)).expect("it answers");
    assert!(page.to_lowercase().contains("strict-transport-security"), "{page}");
    assert!(get(server.port, "localhost", None).is_err(), "who does not know the certificate does not go on");
    assert!(get(server.port, "kelisim.example", Some(&certificate)).is_err(), "nor who meant another name");
    assert!(in_clear(server.port).is_err_and(|it| it.kind() != io::ErrorKind::NotFound), "nothing is said in clear");
}

#[test]
fn a_certificate_that_is_none_is_named() {
    let ground = Ground::sqlite();
    ground.prepare();
    let output = shell("")
        .env("KELISIM_LISTEN", "127.0.0.1:0")
        .env("KELISIM_DATABASE", ground.database())
        .env("KELISIM_MAIL", format!("folder:{}", ground.folder().join("mail").display()))
        .env("KELISIM_TLS_CERTIFICATE", fixture("localhost.key"))
        .env("KELISIM_TLS_KEY", fixture("localhost.key"))
        .env("KELISIM_LOG", "off")
        .stdin(Stdio::null())
        .output()
        .expect("it starts");
    let said = String::from_utf8_lossy(&output.stderr);
    assert_eq!(output.status.code(), Some(1), "{said}");
    assert!(said.contains("the TLS certificate or key"), "{said}");
}

fn get(port: u16, name: &'static str, trusted: Option<&Path>) -> io::Result<String> {
    let mut roots = RootCertStore::empty();
    if let Some(file) = trusted {
        let certificate = CertificateDer::from_pem_file(file).expect("it is a certificate");
        roots.add(certificate).expect("it may be trusted");
    }
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let versions = ClientConfig::builder_with_provider(provider).with_safe_default_protocol_versions();
    let config = versions.expect("they are known").with_root_certificates(roots).with_no_client_auth();
    let name = ServerName::try_from(name).expect("it is a name");
    let connection = ClientConnection::new(Arc::new(config), name).map_err(io::Error::other)?;
    let mut stream = StreamOwned::new(connection, TcpStream::connect((Ipv4Addr::LOCALHOST, port))?);
    ask(&mut stream)
}

fn in_clear(port: u16) -> io::Result<String> {
    let answer = ask(&mut TcpStream::connect((Ipv4Addr::LOCALHOST, port))?)?;
    if answer.starts_with("HTTP/") { Ok(answer) } else { Err(io::ErrorKind::InvalidData.into()) }
}

fn ask(stream: &mut (impl io::Read + io::Write)) -> io::Result<String> {
    stream.write_all(b"GET /health/live HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")?;
    let mut answer = vec![];
    match stream.read_to_end(&mut answer) {
        // A peer that ends without saying goodbye has said all the same.
        Err(error) if error.kind() != io::ErrorKind::UnexpectedEof => return Err(error),
        _ => {}
    }
    String::from_utf8(answer).map_err(io::Error::other)
}
