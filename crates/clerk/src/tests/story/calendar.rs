//! What an administrator does in the office's calendar: `moves days by *Resolution 100*: Thu 12 March off, Sat 14 March
//! worked`, `names Wed 27 May the first day of Kurban-ait, by *the muftiate*`, `takes back Thu 12 March, by *…*`.

use super::phrase::day;
use law::{CalendarAct, MovedDay, OverrideKind};

pub(super) fn act(phrase: &str) -> Option<CalendarAct> {
    if let Some((by, days)) = phrase.strip_prefix("moves days by *").and_then(|it| it.split_once("*: ")) {
        let moved = |it: &str| match it.rsplit_once(' ') {
            Some((date, "off")) => MovedDay { date: day(date), kind: OverrideKind::Off },
            Some((date, "worked")) => MovedDay { date: day(date), kind: OverrideKind::Worked },
            _ => panic!("`{it}`: a day is `off` or `worked`"),
        };
        return Some(CalendarAct::MoveDays { by: by.to_owned(), days: days.split(", ").map(moved).collect() });
    }
    let (what, by) = phrase.strip_suffix('*')?.split_once(", by *")?;
    if let Some(date) = what.strip_prefix("takes back ") {
        return Some(CalendarAct::TakeBack { date: day(date), by: by.to_owned() });
    }
    let date = what.strip_prefix("names ")?.strip_suffix(" the first day of Kurban-ait")?;
    Some(CalendarAct::NameKurbanAit { date: day(date), by: by.to_owned() })
}
