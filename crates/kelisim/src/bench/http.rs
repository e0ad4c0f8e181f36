//! As much of an HTTP/1.1 client as the load needs: one connection, kept, one request after the other.

use anyhow::{Context as _, bail};
use std::net::{Ipv4Addr, SocketAddr};
use std::time::Duration;
use tokio::io::{AsyncBufReadExt as _, AsyncReadExt as _, AsyncWriteExt as _, BufReader};
use tokio::net::TcpStream;

const PATIENCE: Duration = Duration::from_secs(20);

pub struct Connection {
    stream: BufReader<TcpStream>,
    line: Vec<u8>,
    body: Vec<u8>,
}

impl Connection {
    pub async fn open(port: u16) -> anyhow::Result<Self> {
        let stream = TcpStream::connect(SocketAddr::from((Ipv4Addr::LOCALHOST, port))).await?;
        stream.set_nodelay(true)?;
        Ok(Self { stream: BufReader::new(stream), line: vec![], body: vec![] })
    }

    /// Posts JSON as whoever holds the token.
    pub async fn post(&mut self, path: &str, token: &str, body: &str) -> anyhow::Result<(u16, &[u8])> {
        let length = body.len();
        let request = format!(
            "POST {path} HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer {token}\r\n\
             Content-Type: application/json\r\nContent-Length: {length}\r\n\r\n{body}"
        );
        self.ask(&request).await
    }

    /// Gets a page with one more header.
    pub async fn get(&mut self, path: &str, header: &str) -> anyhow::Result<(u16, &[u8])> {
        self.ask(&format!("GET {path} HTTP/1.1\r\nHost: localhost\r\nAccept: */*\r\n{header}\r\n\r\n")).await
    }

    async fn ask(&mut self, request: &str) -> anyhow::Result<(u16, &[u8])> {
        let status = tokio::time::timeout(PATIENCE, self.exchange(request)).await.context("no answer in time")??;
        Ok((status, &self.body))
    }

    async fn exchange(&mut self, request: &str) -> anyhow::Result<u16> {
        self.stream.write_all(request.as_bytes()).await?;
        self.next_line().await?;
        let status = self.line.get(9..12).and_then(|it| std::str::from_utf8(it).ok()?.parse().ok());
        let status = status.context("an answer without a status")?;
        let mut length = None;
        loop {
            self.next_line().await?;
            let Some(colon) = self.line.iter().position(|it| *it == b':') else { break };
            let (name, value) = self.line.split_at(colon);
            if name.eq_ignore_ascii_case(b"content-length") {
                length = std::str::from_utf8(&value[1..]).ok().and_then(|it| it.trim().parse().ok());
            }
        }
        self.body.resize(length.context("an answer without a length")?, 0);
        self.stream.read_exact(&mut self.body).await?;
        Ok(status)
    }

    async fn next_line(&mut self) -> anyhow::Result<()> {
        self.line.clear();
        if self.stream.read_until(b'\n', &mut self.line).await? == 0 {
            bail!("the server hung up");
        }
        Ok(())
    }
}
