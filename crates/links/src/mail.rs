//! E-mail: over SMTP, or into a folder. Does not choose words and does not try again by itself.
//!
//! A mail is neutral on the outside: whoever writes the subject keeps the case out of it. Passwords and addresses are
//! never logged and never stand in a fault.

use crate::{LinkFault, folder};
use jiff::Timestamp;
use lettre::message::header::{ContentType, HeaderName, HeaderValue};
use lettre::message::{self, Mailbox, MultiPart, SinglePart};
use lettre::transport::smtp::extension::ClientId;
use lettre::{Address, AsyncSmtpTransport, AsyncTransport, Message, Tokio1Executor, transport::smtp};
use std::fmt;
use std::net::IpAddr;
use std::path::PathBuf;
use std::time::{Duration, SystemTime};

/// How long one step of the conversation with the server may take.
const PATIENCE: Duration = Duration::from_secs(30);

/// One mail to one person.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mail {
    /// Letters, digits and hyphens. Becomes the message's own id, so that a mail sent twice is seen as one.
    pub id: String,
    /// When it was written, by the office's clock.
    pub at: Timestamp,
    pub to: String,
    /// Read by whoever looks over a shoulder: no name, no number, no kind of dispute.
    pub subject: String,
    pub text: String,
    pub html: Option<String>,
    pub attachments: Vec<Attachment>,
}

impl Mail {
    /// A mail of plain text alone.
    pub fn new(id: &str, at: Timestamp, to: &str, subject: &str, text: &str) -> Self {
        Self {
            id: id.to_owned(),
            at,
            to: to.to_owned(),
            subject: subject.to_owned(),
            text: text.to_owned(),
            html: None,
            attachments: vec![],
        }
    }
}

/// A file that goes with a mail.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Attachment {
    pub name: String,
    /// The media type: `application/pdf`.
    pub media: String,
    pub content: Vec<u8>,
}

impl Attachment {
    /// The calendar entry made by [`crate::invitation`].
    pub fn calendar(entry: String) -> Self {
        Self {
            name: "invitation.ics".to_owned(),
            media: "text/calendar; charset=utf-8; method=PUBLISH".to_owned(),
            content: entry.into_bytes(),
        }
    }
}

/// Sends mail in the office's name.
#[derive(Clone)]
pub struct Mailer {
    from: Mailbox,
    road: Road,
}

#[derive(Clone)]
enum Road {
    Smtp(AsyncSmtpTransport<Tokio1Executor>),
    Folder(PathBuf),
}

impl fmt::Debug for Mailer {
    /// The settings of the server hold a password, so they are not written.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self.road {
            Road::Smtp(_) => "Mailer(smtp)",
            Road::Folder(_) => "Mailer(folder)",
        })
    }
}

impl Mailer {
    /// Reads the settings. `server` is one of
    /// - `smtps://user:password@host`: encrypted from the start;
    /// - `smtp://user:password@host?tls=required`: encrypted by STARTTLS, or not sent;
    /// - `smtp://127.0.0.1:2525`: not encrypted, on this machine only;
    /// - `folder:path`: each mail becomes an `.eml` file, for demonstrations.
    ///
    /// `from` is the sender: `Келісім <office@example.kz>`. Nothing is connected yet.
    ///
    /// # Errors
    /// When the settings cannot be read, or would send mail unencrypted over a network.
    pub fn open(server: &str, from: &str) -> Result<Self, LinkFault> {
        let from: Mailbox =
            from.parse().map_err(|_| LinkFault::lasting("the sender of mail is not `Name <address>`"))?;
        let road = match server.strip_prefix("folder:") {
            Some("") => return Err(LinkFault::lasting("the folder for mail has no path")),
            Some(path) => Road::Folder(PathBuf::from(path)),
            None => Road::Smtp(smtp(server, &from.email)?),
        };
        Ok(Self { from, road })
    }

    /// Whether what is sent leaves this machine. A mail in a folder is no proof that anybody was told.
    pub fn delivers(&self) -> bool {
        matches!(self.road, Road::Smtp(_))
    }

    /// Sends the mail, once.
    ///
    /// # Errors
    /// When it was not accepted; the fault says whether trying again may help.
    pub async fn send(&self, mail: &Mail) -> Result<(), LinkFault> {
        folder::plain_id(&mail.id)?;
        let message = self.message(mail)?;
        match &self.road {
            Road::Smtp(transport) => transport.send(message).await.map(drop).map_err(|why| fault(&why)),
            Road::Folder(path) => folder::write(path, mail.at, &mail.id, "eml", &message.formatted()).await,
        }
    }

    fn message(&self, mail: &Mail) -> Result<Message, LinkFault> {
        if !valid_address(&mail.to) {
            return Err(LinkFault::lasting("the address is not an e-mail address"));
        }
        if mail.subject.trim().is_empty() || mail.subject.contains(char::is_control) {
            return Err(LinkFault::lasting("the subject is empty or has more than one line"));
        }
        let to: Address = mail.to.parse().map_err(|_| LinkFault::lasting("the address is not an e-mail address"))?;
        // The format of a mail's date has no years before 1970.
        let at = SystemTime::from(mail.at.max(Timestamp::UNIX_EPOCH));
        let builder = Message::builder()
            .from(self.from.clone())
            .to(Mailbox::new(None, to))
            .subject(mail.subject.clone())
            .date(at)
            .message_id(Some(format!("<{}@{}>", mail.id, self.from.email.domain())))
            // Keeps absence notices and other machines from answering (RFC 3834).
            .raw_header(HeaderValue::new(
                HeaderName::new_from_ascii_str("Auto-Submitted"),
                "auto-generated".to_owned(),
            ));
        let built = match whole(mail)? {
            Content::Single(part) => builder.singlepart(part),
            Content::Multi(part) => builder.multipart(part),
        };
        built.map_err(|_| LinkFault::lasting("the mail cannot be put together"))
    }
}

enum Content {
    Single(SinglePart),
    Multi(MultiPart),
}

fn whole(mail: &Mail) -> Result<Content, LinkFault> {
    // Drawn from the id, not at random, so that the same mail is the same text.
    let boundary = |kind: &str| format!("{kind}-{:.60}", mail.id);
    let plain = SinglePart::plain(mail.text.clone());
    let written = match &mail.html {
        None => Content::Single(plain),
        Some(html) => {
            let parts = MultiPart::alternative().boundary(boundary("text"));
            Content::Multi(parts.singlepart(plain).singlepart(SinglePart::html(html.clone())))
        }
    };
    if mail.attachments.is_empty() {
        return Ok(written);
    }
    let mixed = MultiPart::mixed().boundary(boundary("mail"));
    let mut mixed = match written {
        Content::Single(part) => mixed.singlepart(part),
        Content::Multi(part) => mixed.multipart(part),
    };
    for it in &mail.attachments {
        let media = ContentType::parse(&it.media).map_err(|_| LinkFault::lasting("an attachment has no media type"))?;
        mixed = mixed.singlepart(message::Attachment::new(it.name.clone()).body(it.content.clone(), media));
    }
    Ok(Content::Multi(mixed))
}

/// Whether mail can be addressed so: `name@host.example`, in ASCII (a host with other letters in its `xn--` form).
pub fn valid_address(text: &str) -> bool {
    let Some((user, host)) = text.rsplit_once('@') else { return false };
    let plain_host =
        host.contains('.') && host.bytes().all(|it| it.is_ascii_alphanumeric() || it == b'.' || it == b'-');
    let numeric = host.bytes().all(|it| it.is_ascii_digit() || it == b'.');
    let plain = text.len() <= 254 && text.is_ascii() && !user.contains('"') && plain_host && !numeric;
    plain && text.parse::<Address>().is_ok()
}

fn smtp(server: &str, from: &Address) -> Result<AsyncSmtpTransport<Tokio1Executor>, LinkFault> {
    let unreadable = || LinkFault::lasting("the mail server is not `smtps://…`, `smtp://…?tls=required` or `folder:…`");
    let (scheme, rest) = server.split_once("://").ok_or_else(unreadable)?;
    let encrypted = match scheme {
        "smtps" => true,
        // What encrypts only when the server offers to can be talked out of it by whoever sits on the line.
        "smtp" => rest.split_once('?').is_some_and(|(_, query)| query == "tls=required"),
        _ => return Err(unreadable()),
    };
    if !encrypted && !is_this_machine(host(rest)) {
        return Err(LinkFault::lasting(
            "mail to another machine must be encrypted: `smtps://…` or `smtp://…?tls=required`",
        ));
    }
    let names_itself = rest.split_once('/').is_some_and(|(_, path)| !path.is_empty() && !path.starts_with('?'));
    let mut builder =
        AsyncSmtpTransport::<Tokio1Executor>::from_url(server).map_err(|_| unreadable())?.timeout(Some(PATIENCE));
    if !names_itself {
        builder = builder.hello_name(ClientId::Domain(from.domain().to_owned()));
    }
    Ok(builder.build())
}

/// The host in `user:password@host:port/path?query`.
fn host(rest: &str) -> &str {
    let authority = rest.split(['/', '?', '#']).next().unwrap_or_default();
    let place = authority.rsplit('@').next().unwrap_or_default();
    match place.strip_prefix('[') {
        Some(bracketed) => bracketed.split(']').next().unwrap_or_default(),
        None => place.split(':').next().unwrap_or_default(),
    }
}

fn is_this_machine(host: &str) -> bool {
    host == "localhost" || host.parse::<IpAddr>().is_ok_and(|it| it.is_loopback())
}

/// The server's own words may repeat the address, so only its code is kept.
fn fault(why: &smtp::Error) -> LinkFault {
    let Some(code) = why.status() else {
        let what = if why.is_timeout() {
            "did not answer in time"
        } else if why.is_tls() {
            "could not be spoken to in an encrypted way"
        } else if why.is_client() {
            "does not offer what the settings ask for"
        } else {
            "could not be reached or broke off"
        };
        return LinkFault::passing(format!("the mail server {what}"));
    };
    let number = code.to_string();
    // These say that the office itself may not send: the settings are wrong, not the mail.
    let own_settings = matches!(number.as_str(), "530" | "534" | "535" | "538");
    if why.is_permanent() && !own_settings {
        LinkFault::lasting(format!("the mail server refused the mail ({number})"))
    } else {
        LinkFault::passing(format!("the mail server does not take the mail now ({number})"))
    }
}

#[cfg(test)]
mod tests;
