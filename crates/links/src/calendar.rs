//! Calendar entries (RFC 5545): a session as a file that a phone's calendar takes.

use icalendar::{Calendar, Component, Event, EventLike, EventStatus, Property};
use jiff::{SignedDuration, Timestamp, tz::TimeZone};

/// A session to be put into a calendar.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Invitation<'a> {
    /// The same for every version of the same session.
    pub uid: &'a str,
    /// Counts the versions from 0; a calendar takes only a higher one.
    pub version: u32,
    /// When this version was made, by the office's clock.
    pub made: Timestamp,
    pub start: Timestamp,
    pub minutes: u16,
    /// Shows on a locked phone: no name, no number, no kind of dispute.
    pub summary: &'a str,
    /// May be empty.
    pub place: &'a str,
    /// May be empty.
    pub url: &'a str,
    pub meeting: Meeting,
}

/// Whether the session is to be.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Meeting {
    Planned,
    Cancelled,
}

/// The text of an `.ics` file. The same invitation gives the same text.
pub fn invitation(it: &Invitation) -> String {
    let end = it.start.saturating_add(SignedDuration::from_mins(i64::from(it.minutes))).unwrap_or(Timestamp::MAX);
    let status = match it.meeting {
        Meeting::Planned => EventStatus::Confirmed,
        Meeting::Cancelled => EventStatus::Cancelled,
    };
    let mut event = Event::new();
    event
        .uid(&clean(it.uid))
        .sequence(it.version)
        .summary(&clean(it.summary))
        .status(status)
        .class(icalendar::Class::Private)
        .add_property("DTSTAMP", time(it.made))
        .add_property("DTSTART", time(it.start))
        .add_property("DTEND", time(end));
    if !it.place.trim().is_empty() {
        event.location(&clean(it.place));
    }
    let url: String = it.url.chars().filter(|it| !it.is_control() && !it.is_whitespace()).collect();
    if !url.is_empty() {
        event.url(&url);
    }
    let mut calendar = Calendar::empty();
    for (name, value) in
        [("VERSION", "2.0"), ("PRODID", "-//Kelisim//Kelisim//KK"), ("CALSCALE", "GREGORIAN"), ("METHOD", "PUBLISH")]
    {
        calendar.append_property(Property::new(name, value));
    }
    calendar.push(event.done());
    calendar.to_string()
}

/// In universal time, so that no description of the time zone has to travel with it.
fn time(at: Timestamp) -> String {
    at.to_zoned(TimeZone::UTC).strftime("%Y%m%dT%H%M%SZ").to_string()
}

/// Line ends become plain ones, which are escaped; no other control character may stand in a calendar.
fn clean(text: &str) -> String {
    text.replace("\r\n", "\n").chars().filter(|it| *it == '\n' || !it.is_control()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn session() -> Invitation<'static> {
        Invitation {
            uid: "2f6c@example.kz",
            version: 0,
            made: "2026-06-01T04:00:00Z".parse().expect("it is a time"),
            start: "2026-06-09T15:30:00+05:00".parse().expect("it is a time"),
            minutes: 90,
            summary: "Кездесу; встреча, 1",
            place: "Астана,\r\nБейбітшілік к-сі, 1",
            url: "https://example.kz/k/2f6c?a=1,2;3",
            meeting: Meeting::Planned,
        }
    }

    fn check(it: &Invitation, expected: &[&str]) {
        assert_eq!(invitation(it).split("\r\n").collect::<Vec<_>>(), expected);
    }

    #[test]
    fn an_invitation_is_written_to_the_letter() {
        check(
            &session(),
            &[
                "BEGIN:VCALENDAR",
                "VERSION:2.0",
                "PRODID:-//Kelisim//Kelisim//KK",
                "CALSCALE:GREGORIAN",
                "METHOD:PUBLISH",
                "BEGIN:VEVENT",
                "CLASS:PRIVATE",
                "DTEND:20260609T120000Z",
                "DTSTAMP:20260601T040000Z",
                "DTSTART:20260609T103000Z",
                "LOCATION:Астана\\,\\nБейбітшілік к-сі\\, 1",
                "SEQUENCE:0",
                "STATUS:CONFIRMED",
                "SUMMARY:Кездесу\\; встреча\\, 1",
                "UID:2f6c@example.kz",
                "URL:https://example.kz/k/2f6c?a=1,2;3",
                "END:VEVENT",
                "END:VCALENDAR",
                "",
            ],
        );
    }

    #[test]
    fn a_cancelled_session_replaces_the_planned_one() {
        let text = invitation(&Invitation { version: 1, meeting: Meeting::Cancelled, ..session() });
        assert!(text.contains("\r\nUID:2f6c@example.kz\r\n"));
        assert!(text.contains("\r\nSEQUENCE:1\r\nSTATUS:CANCELLED\r\n"));
    }

    #[test]
    fn nothing_typed_becomes_a_line_of_its_own() {
        let text = invitation(&Invitation {
            uid: "a\r\nATTENDEE:x",
            summary: "a\nATTENDEE:x\rATTENDEE:y",
            place: " ",
            url: "https://example.kz\r\nATTENDEE:x",
            ..session()
        });
        assert!(!text.split("\r\n").any(|line| line.starts_with("ATTENDEE") || line.starts_with("LOCATION")));
    }

    #[test]
    fn long_lines_are_folded_at_75_bytes_and_unfold_to_what_was_said() {
        for place in ["Ұзын мекенжай ".repeat(20), "ә".repeat(200), "a b  c   ".repeat(60), "😀".repeat(90)]
        {
            let text = invitation(&Invitation { place: &place, ..session() });
            assert!(text.split("\r\n").all(|line| line.len() <= 75), "{text}");
            assert!(text.replace("\r\n ", "").contains(&format!("LOCATION:{place}\r\n")), "{text}");
        }
    }
}
