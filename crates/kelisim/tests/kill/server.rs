//! The program itself, serving as a process of its own.

use crate::client::Client;
use crate::ground::Ground;
use std::fs::File;
use std::net::{Ipv4Addr, TcpListener};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

const PATIENCE: Duration = Duration::from_secs(30);

pub struct Server {
    child: Child,
    pub port: u16,
}

impl Server {
    /// Starts it and waits until it answers. `before` is what a shell does first, such as setting a limit.
    pub fn start(ground: &Ground, before: &str) -> Self {
        Self::start_until(ground, before, |port| {
            Client::new(port, "").get("/health/live").is_ok_and(|it| it.status == 200)
        })
    }

    /// Starts it and waits until `is_live` says that it answers at its port.
    pub fn start_until(ground: &Ground, before: &str, is_live: impl Fn(u16) -> bool) -> Self {
        let port = free_port();
        let mut command = shell(before);
        command
            .env("KELISIM_LISTEN", format!("127.0.0.1:{port}"))
            .env("KELISIM_ADDRESS", format!("http://127.0.0.1:{port}"))
            .env("KELISIM_DATABASE", ground.database())
            .env("KELISIM_MAIL", format!("folder:{}", ground.folder().join("mail").display()))
            .env("KELISIM_LOG", "off")
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(File::create(ground.folder().join("stderr")).expect("it can be made"));
        let server = Self { child: command.spawn().expect("it starts"), port };
        let begun = Instant::now();
        while !is_live(server.port) {
            let said = || std::fs::read_to_string(ground.folder().join("stderr")).unwrap_or_default();
            assert!(begun.elapsed() < PATIENCE, "the server does not answer: {}", said());
            std::thread::sleep(Duration::from_millis(5));
        }
        server
    }

    /// SIGKILL: nothing is finished, nothing is flushed.
    pub fn kill(&mut self) {
        self.child.kill().expect("it is ours");
        self.child.wait().expect("it was started");
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// `kelisim serve`, after what a shell does first; the shell becomes the program, so that its id is the program's.
pub fn shell(before: &str) -> Command {
    let mut command = Command::new("sh");
    command.args(["-c", &format!("{before}\nexec \"$0\" serve"), env!("CARGO_BIN_EXE_kelisim")]);
    command
}

fn free_port() -> u16 {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).expect("there is a free port");
    listener.local_addr().expect("it listens").port()
}
