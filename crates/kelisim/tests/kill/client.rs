//! A client of the API: HTTP/1.1 on one connection that is kept, as much of it as is needed.

use serde_json::Value;
use std::io::{self, BufRead as _, BufReader, Read as _, Write as _};
use std::net::{Ipv4Addr, TcpStream};
use std::time::Duration;

const PATIENCE: Duration = Duration::from_secs(20);

pub struct Client {
    port: u16,
    token: String,
    stream: Option<BufReader<TcpStream>>,
}

#[derive(Debug)]
pub struct Answer {
    pub status: u16,
    pub text: String,
    pub json: Value,
}

impl Answer {
    pub fn is_good(&self) -> bool {
        matches!(self.status, 200 | 201)
    }

    /// The kinds of the events an act wrote.
    pub fn events(&self) -> Vec<String> {
        let events = self.json["events"].as_array().into_iter().flatten();
        events.filter_map(|it| it.as_str().map(str::to_owned)).collect()
    }
}

impl Client {
    pub fn new(port: u16, token: &str) -> Self {
        Self { port, token: token.to_owned(), stream: None }
    }

    /// Sends an act: a filing when there is no case yet.
    pub fn act(&mut self, number: Option<&str>, body: &Value) -> io::Result<Answer> {
        let path = number.map_or_else(|| "/api/v1/cases".to_owned(), |it| format!("/api/v1/cases/{it}/acts"));
        self.ask("POST", &path, &body.to_string())
    }

    pub fn get(&mut self, path: &str) -> io::Result<Answer> {
        self.ask("GET", path, "")
    }

    fn ask(&mut self, method: &str, path: &str, body: &str) -> io::Result<Answer> {
        let request = format!(
            "{method} {path} HTTP/1.1\r\nHost: 127.0.0.1\r\nAuthorization: Bearer {}\r\nContent-Type: application/json\r\n\
             Content-Length: {}\r\n\r\n{body}",
            self.token,
            body.len()
        );
        let asked = self.stream().and_then(|stream| {
            stream.get_mut().write_all(request.as_bytes())?;
            read(stream)
        });
        if asked.is_err() {
            self.stream = None;
        }
        asked
    }

    fn stream(&mut self) -> io::Result<&mut BufReader<TcpStream>> {
        if self.stream.is_none() {
            let stream = TcpStream::connect((Ipv4Addr::LOCALHOST, self.port))?;
            stream.set_read_timeout(Some(PATIENCE))?;
            stream.set_nodelay(true)?;
            self.stream = Some(BufReader::new(stream));
        }
        self.stream.as_mut().ok_or_else(|| io::ErrorKind::NotConnected.into())
    }
}

fn read(stream: &mut BufReader<TcpStream>) -> io::Result<Answer> {
    let mut line = String::new();
    stream.read_line(&mut line)?;
    let status = line.split(' ').nth(1).and_then(|it| it.parse().ok()).ok_or(io::ErrorKind::UnexpectedEof)?;
    let mut length = 0;
    loop {
        line.clear();
        if stream.read_line(&mut line)? == 0 {
            return Err(io::ErrorKind::UnexpectedEof.into());
        }
        let Some((name, value)) = line.trim_end().split_once(':') else { break };
        if name.eq_ignore_ascii_case("content-length") {
            length = value.trim().parse().map_err(io::Error::other)?;
        }
    }
    let mut body = vec![0; length];
    stream.read_exact(&mut body)?;
    let text = String::from_utf8_lossy(&body).into_owned();
    Ok(Answer { status, json: serde_json::from_str(&text).unwrap_or_default(), text })
}
