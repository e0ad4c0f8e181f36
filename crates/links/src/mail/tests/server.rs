//! A mail server of one conversation: it says yes to everything but what it was told to answer otherwise.

use tokio::io::{AsyncBufReadExt, AsyncWriteExt, BufReader};
use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinHandle;

/// The beginning of a command, and the answer to it; an empty answer breaks off.
type Replies = &'static [(&'static str, &'static str)];

pub struct Server {
    pub port: u16,
    conversation: JoinHandle<String>,
}

impl Server {
    pub async fn start(replies: Replies) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("this machine has a free port");
        let port = listener.local_addr().expect("it is bound").port();
        let conversation = tokio::spawn(async move {
            let (stream, _) = listener.accept().await.expect("somebody connects");
            talk(stream, replies).await.expect("the line holds")
        });
        Self { port, conversation }
    }

    /// All that was said to the server, once the other side has left.
    pub async fn heard(self) -> String {
        self.conversation.await.expect("the conversation ended")
    }

    /// Stops listening and gives the port at which nobody is now.
    pub fn stop(self) -> u16 {
        self.conversation.abort();
        self.port
    }
}

async fn talk(stream: TcpStream, replies: Replies) -> std::io::Result<String> {
    let (reader, mut writer) = stream.into_split();
    let mut reader = BufReader::new(reader);
    let mut heard = String::new();
    let mut in_mail = false;
    writer.write_all(b"220 here\r\n").await?;
    loop {
        let start = heard.len();
        if reader.read_line(&mut heard).await? == 0 {
            return Ok(heard);
        }
        let line = &heard[start..];
        if in_mail && line != ".\r\n" {
            continue;
        }
        let told = replies.iter().find(|(command, _)| line.starts_with(command)).map(|(_, reply)| *reply);
        let reply = match told {
            Some("") => return Ok(heard),
            Some(reply) => reply,
            None if line.starts_with("DATA") => "354 go on",
            None if line.starts_with("QUIT") => "221 bye",
            None => "250 fine",
        };
        in_mail = reply.starts_with("354");
        writer.write_all(format!("{reply}\r\n").as_bytes()).await?;
    }
}
