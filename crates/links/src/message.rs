//! Text messages to a phone. No carrier is connected yet: the only road is a folder, and it says so.
//!
//! A carrier becomes another variant of [`Messenger`] when an office has a contract with one. Until then whoever asks
//! [`Messenger::delivers`] learns that nobody was reached, and a person is called instead.

use crate::{LinkFault, folder};
use jiff::Timestamp;
use std::path::PathBuf;

/// One text message to one phone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TextMessage {
    /// Letters, digits and hyphens.
    pub id: String,
    /// When it was written, by the office's clock.
    pub at: Timestamp,
    /// As [`phone_number`] gives it.
    pub to: String,
    /// Read by whoever holds the phone: no name, no number, no kind of dispute.
    pub text: String,
}

/// Sends text messages.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Messenger {
    /// Each message becomes a `.txt` file in this folder, for demonstrations. Nothing is sent to anybody.
    Folder(PathBuf),
}

impl Messenger {
    /// Whether what is sent leaves this machine. A message in a folder is no proof that anybody was told.
    pub fn delivers(&self) -> bool {
        match self {
            Self::Folder(_) => false,
        }
    }

    /// Sends the message, once.
    ///
    /// # Errors
    /// When it was not accepted; the fault says whether trying again may help.
    pub async fn send(&self, message: &TextMessage) -> Result<(), LinkFault> {
        folder::plain_id(&message.id)?;
        let Some(to) = phone_number(&message.to) else {
            return Err(LinkFault::lasting("the number is not a phone number"));
        };
        match self {
            Self::Folder(path) => {
                let content = format!("{to}\n\n{}\n", message.text);
                folder::write(path, message.at, &message.id, "txt", content.as_bytes()).await
            }
        }
    }
}

/// A phone number in its international form, `+77011234567`. A number of Kazakhstan may begin with 8 or with its code.
pub fn phone_number(text: &str) -> Option<String> {
    let text = text.trim();
    if text.chars().any(|it| !(it.is_ascii_digit() || " \u{a0}()-.+".contains(it))) || text.rfind('+').unwrap_or(0) > 0
    {
        return None;
    }
    let digits: String = text.chars().filter(char::is_ascii_digit).collect();
    let international = match digits.len() {
        8..=15 if text.starts_with('+') => digits,
        11 if digits.starts_with('8') => format!("7{}", &digits[1..]),
        11 if digits.starts_with('7') => digits,
        10 if digits.starts_with('7') => format!("7{digits}"),
        _ => return None,
    };
    Some(format!("+{international}"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Again;

    #[test]
    fn a_phone_number_is_read_as_people_type_it() {
        let check = |text: &str, expected: Option<&str>| assert_eq!(phone_number(text).as_deref(), expected, "{text}");
        for typed in ["+7 701 123 45 67", "8 (701) 123-45-67", "87011234567", "7011234567", "+7(701)1234567"] {
            check(typed, Some("+77011234567"));
        }
        check("+998 90 123 45 67", Some("+998901234567"));
        check("123", None);
        check("+1234567890123456", None);
        check("701 123 45 67 вн. 3", None);
        check("7+7011234567", None);
        check("", None);
    }

    #[tokio::test]
    async fn a_message_is_written_and_nobody_is_told_that_it_was_sent() {
        let folder = std::env::temp_dir().join(format!("kelisim-messages-{}", std::process::id()));
        let messenger = Messenger::Folder(folder.clone());
        assert!(!messenger.delivers());
        let mut message = TextMessage {
            id: "m-1".to_owned(),
            at: "2026-06-09T10:15:00Z".parse().expect("it is a time"),
            to: "8 701 123 45 67".to_owned(),
            text: "Сізге хат бар.".to_owned(),
        };
        messenger.send(&message).await.expect("the folder is written");
        let written = std::fs::read_to_string(folder.join("2026-06-09T101500Z-m-1.txt")).expect("it is there");
        assert_eq!(written, "+77011234567\n\nСізге хат бар.\n");
        message.to = "жоқ".to_owned();
        assert_eq!(messenger.send(&message).await.map_err(|why| why.again), Err(Again::WillNotHelp));
        std::fs::remove_dir_all(folder).expect("it is ours");
    }
}
