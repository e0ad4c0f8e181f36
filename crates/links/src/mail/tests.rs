mod server;

use super::*;
use crate::{Again, Invitation, Meeting, invitation};
use server::Server;
use std::process::Stdio;
use tokio::io::{AsyncBufReadExt, BufReader};

const FROM: &str = "Келісім <office@example.kz>";

fn mail() -> Mail {
    let at = "2026-06-09T10:15:00Z".parse().expect("it is a time");
    Mail::new("a1b2", at, "daulet@example.kz", "Сізге хат", "Сізді кездесуге шақырамыз.\n.\nhttps://example.kz/k/7")
}

async fn sent(server: &Server, settings: &str, mail: &Mail) -> Result<(), LinkFault> {
    Mailer::open(&format!("smtp://{settings}127.0.0.1:{}", server.port), FROM)
        .expect("it is this machine")
        .send(mail)
        .await
}

#[tokio::test]
async fn a_mail_reaches_the_server_whole() {
    let server = Server::start(&[]).await;
    sent(&server, "", &mail()).await.expect("it is accepted");
    let heard = server.heard().await;
    assert!(heard.contains("EHLO example.kz\r\n"), "{heard}");
    assert!(heard.contains("MAIL FROM:<office@example.kz>"), "{heard}");
    assert!(heard.contains("RCPT TO:<daulet@example.kz>\r\n"), "{heard}");
    for line in [
        "From: =?utf-8?b?0JrQtdC70ZbRgdGW0Lw=?= <office@example.kz>",
        "To: daulet@example.kz",
        "Subject: =?utf-8?b?0KHRltC30LPQtSDRhdCw0YI=?=",
        "Date: Tue, 09 Jun 2026 10:15:00 +0000",
        "Message-ID: <a1b2@example.kz>",
        "Auto-Submitted: auto-generated",
    ] {
        assert!(heard.contains(&format!("{line}\r\n")), "{line}\n{heard}");
    }
    assert!(heard.ends_with("\r\n.\r\nQUIT\r\n"), "{heard}");
}

#[tokio::test]
async fn a_fault_says_whether_trying_again_may_help() {
    async fn check(replies: &'static [(&'static str, &'static str)], expected: Again, why: &str) {
        let server = Server::start(replies).await;
        let fault = sent(&server, "", &mail()).await.expect_err("it is refused");
        assert_eq!((fault.again, fault.why.as_str()), (expected, why));
        assert!(!format!("{fault:?}").contains("daulet"));
    }
    use Again::{MayHelp, WillNotHelp};
    check(&[("RCPT", "550 no daulet here")], WillNotHelp, "the mail server refused the mail (550)").await;
    check(&[("RCPT", "451 daulet is busy")], MayHelp, "the mail server does not take the mail now (451)").await;
    check(&[("MAIL", "530 sign in first")], MayHelp, "the mail server does not take the mail now (530)").await;
    check(&[("EHLO", "")], MayHelp, "the mail server could not be reached or broke off").await;
}

#[tokio::test]
async fn a_server_that_is_not_there_may_come_back() {
    let server = Server::start(&[]).await;
    let nobody = Mailer::open(&format!("smtp://127.0.0.1:{}", server.stop()), FROM).expect("it is this machine");
    assert_eq!(nobody.send(&mail()).await.map_err(|it| it.again), Err(Again::MayHelp));
}

#[tokio::test]
async fn the_office_signs_in_and_keeps_its_password() {
    let server = Server::start(&[("EHLO", "250-here\r\n250 AUTH PLAIN"), ("AUTH", "235 welcome")]).await;
    let mailer =
        Mailer::open(&format!("smtp://office:p%40ss@127.0.0.1:{}", server.port), FROM).expect("it is this machine");
    assert_eq!(format!("{mailer:?}"), "Mailer(smtp)");
    mailer.send(&mail()).await.expect("it is accepted");
    // NUL office NUL p@ss
    assert!(server.heard().await.contains("AUTH PLAIN AG9mZmljZQBwQHNz\r\n"));
}

#[tokio::test]
async fn where_encryption_is_required_nothing_is_said_without_it() {
    let server = Server::start(&[]).await;
    let mailer = Mailer::open(&format!("smtp://office:secret@127.0.0.1:{}?tls=required", server.port), FROM);
    let fault = mailer.expect("it can be read").send(&mail()).await.expect_err("it is not sent");
    assert_eq!(fault.again, Again::MayHelp);
    let heard = server.heard().await;
    assert!(!heard.contains("AUTH") && !heard.contains("MAIL"), "{heard}");
}

#[test]
fn settings_that_would_send_in_the_clear_are_refused() {
    let check = |server: &str, expected: bool| {
        let opened = Mailer::open(server, FROM);
        assert_eq!(opened.is_ok(), expected, "{server}");
        assert!(opened.err().is_none_or(|it| !it.why.contains("secret")), "{server}");
    };
    check("smtps://office:secret@mail.example.kz", true);
    check("smtp://office:secret@mail.example.kz?tls=required", true);
    check("smtp://office:secret@mail.example.kz:587/office.example.kz?tls=required", true);
    check("smtp://localhost:2525", true);
    check("smtp://[::1]:2525", true);
    check("folder:letters", true);
    check("smtp://office:secret@mail.example.kz", false);
    check("smtp://office:secret@mail.example.kz?tls=opportunistic", false);
    check("smtp://127.0.0.1@mail.example.kz", false);
    check("smtp://127.0.0.1.example.kz", false);
    check("http://mail.example.kz", false);
    check("folder:", false);
    check("", false);
    assert!(Mailer::open("folder:letters", "nobody").is_err());
}

#[test]
fn addresses_are_checked() {
    let check = |text: &str, expected: bool| assert_eq!(valid_address(text), expected, "{text}");
    check("aigerim@example.kz", true);
    check("a.b+c@mail.example.kz", true);
    check("a@xn--80ao21a.kz", true);
    for wrong in [
        "",
        "aigerim",
        "aigerim@",
        "@example.kz",
        "aigerim@localhost",
        "a b@example.kz",
        "a@example.kz\r\nBcc: x@y.kz",
        "a@@b.kz",
        "\"a b\"@example.kz",
        "a@[127.0.0.1]",
        "a@127.0.0.1",
        "айгерим@example.kz",
        "Aigerim <a@example.kz>",
        "a@example..kz",
    ] {
        check(wrong, false);
    }
    check(&format!("a@{}.kz", "b".repeat(260)), false);
}

#[tokio::test]
async fn a_folder_keeps_mail_to_the_letter_and_delivers_nothing() {
    let folder = std::env::temp_dir().join(format!("kelisim-mail-{}", std::process::id()));
    let mailer = Mailer::open(&format!("folder:{}", folder.display()), FROM).expect("it is a folder");
    assert!(!mailer.delivers());
    let start = "2026-06-20T05:00:00Z".parse().expect("it is a time");
    let entry = invitation(&Invitation {
        uid: "s1",
        version: 0,
        made: mail().at,
        start,
        minutes: 60,
        summary: "Кездесу",
        place: "",
        url: "",
        meeting: Meeting::Planned,
    });
    let whole =
        Mail { html: Some("<p>Хат</p>".to_owned()), attachments: vec![Attachment::calendar(entry)], ..mail() };
    let read = || std::fs::read_to_string(folder.join("2026-06-09T101500Z-a1b2.eml")).expect("it is there");
    mailer.send(&whole).await.expect("it is written");
    let first = read();
    mailer.send(&whole).await.expect("it is written again");
    assert_eq!(read(), first);
    assert_eq!(std::fs::read_dir(&folder).expect("it is there").count(), 1);
    for part in
        ["multipart/mixed", "multipart/alternative", "text/plain", "text/html", "method=PUBLISH", "\"invitation.ics\""]
    {
        assert!(first.contains(part), "{part}\n{first}");
    }
    std::fs::remove_dir_all(folder).expect("it is ours");
}

#[tokio::test]
async fn what_cannot_be_sent_is_not_tried_again() {
    async fn check(wrong: Mail) {
        let mailer = Mailer::open("folder:never-made", FROM).expect("it is a folder");
        assert_eq!(mailer.send(&wrong).await.map_err(|it| it.again), Err(Again::WillNotHelp), "{wrong:?}");
    }
    check(Mail { to: "daulet".to_owned(), ..mail() }).await;
    check(Mail { subject: "a\r\nBcc: x@example.kz".to_owned(), ..mail() }).await;
    check(Mail { subject: String::new(), ..mail() }).await;
    check(Mail { id: "../a".to_owned(), ..mail() }).await;
    let nothing = Attachment { name: "a".to_owned(), media: "?".to_owned(), content: vec![] };
    check(Mail { attachments: vec![nothing], ..mail() }).await;
}

/// Says on its first line where it listens, and then what it was given, as another program understands it.
const PYTHON_SERVER: &str = r#"
import email, email.policy, socket, sys
from aiosmtpd.controller import Controller
class Handler:
    async def handle_DATA(self, server, session, envelope):
        got = email.message_from_bytes(envelope.content, policy=email.policy.default)
        text = got.get_body(("plain",)).get_content().strip()
        print("|".join([envelope.rcpt_tos[0], got["subject"], text.replace("\r", "").replace("\n", "/")]), flush=True)
        return "250 OK"
free = socket.socket(); free.bind(("127.0.0.1", 0)); port = free.getsockname()[1]; free.close()
controller = Controller(Handler(), hostname="127.0.0.1", port=port)
controller.start(); print(port, flush=True); sys.stdin.read(); controller.stop()
"#;

#[tokio::test]
async fn another_program_understands_the_mail() {
    let mut python = tokio::process::Command::new("python3");
    python.args(["-c", PYTHON_SERVER]).env("PYTHONIOENCODING", "utf-8").kill_on_drop(true);
    let started = python.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::null()).spawn();
    let Ok(mut server) = started else {
        eprintln!("skipped another_program_understands_the_mail: python3 is not there");
        return;
    };
    let mut lines = BufReader::new(server.stdout.take().expect("it is piped")).lines();
    let Ok(Some(port)) = lines.next_line().await else {
        eprintln!("skipped another_program_understands_the_mail: aiosmtpd is not there");
        return;
    };
    let mailer = Mailer::open(&format!("smtp://127.0.0.1:{port}"), FROM).expect("it is this machine");
    mailer.send(&mail()).await.expect("it is accepted");
    let heard = lines.next_line().await.expect("it is text").expect("it says what it was given");
    assert_eq!(heard, "daulet@example.kz|Сізге хат|Сізді кездесуге шақырамыз././https://example.kz/k/7");
    drop(server.stdin.take());
}
