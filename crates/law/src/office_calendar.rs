//! The calendar as a record of the office: which days the Government moved, by which act, and who entered it.
//!
//! What the program knows by itself stands in `calendar`; an office adds to it by acts, and no file decides a date.

use crate::rule::{Asked, Matter, Rules, forbid, permit};
use crate::{Calendar, Override, OverrideKind, Permission, Refusal};
use case::StaffRole;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use std::sync::LazyLock;

/// The law of the office's calendar.
#[derive(Debug)]
pub struct OfficeCalendar;

impl Matter for OfficeCalendar {
    type Act = CalendarActKind;
    type Role = StaffRole;
    type Question<'a> = CalendarQuestion<'a>;
}

/// A day that one act of the Government moves.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MovedDay {
    pub date: Date,
    pub kind: OverrideKind,
}

/// What can be asked of the clerk about the calendar.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "act", rename_all = "kebab-case", deny_unknown_fields)]
pub enum CalendarAct {
    /// The Government moved these days: commonly one becomes a day off and another is worked for it.
    MoveDays { by: String, days: Vec<MovedDay> },
    /// The first day of Kurban-ait of a year, as announced.
    NameKurbanAit { date: Date, by: String },
    /// The day was entered by mistake, or the Government took it back: the law's own calendar holds again.
    TakeBack { date: Date, by: String },
}

/// An act without its content.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum CalendarActKind {
    MoveDays,
    NameKurbanAit,
    TakeBack,
}

impl CalendarActKind {
    pub const ALL: [Self; 3] = [Self::MoveDays, Self::NameKurbanAit, Self::TakeBack];
}

impl CalendarAct {
    pub fn kind(&self) -> CalendarActKind {
        match self {
            Self::MoveDays { .. } => CalendarActKind::MoveDays,
            Self::NameKurbanAit { .. } => CalendarActKind::NameKurbanAit,
            Self::TakeBack { .. } => CalendarActKind::TakeBack,
        }
    }

    /// The act of the Government, or from where it is known.
    fn by(&self) -> &str {
        match self {
            Self::MoveDays { by, .. } | Self::NameKurbanAit { by, .. } | Self::TakeBack { by, .. } => by,
        }
    }
}

/// What was entered. A variant is never changed; `fixtures/calendar.jsonl` holds one of each ever written.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum CalendarFact {
    DayMoved { date: Date, moved: OverrideKind, by: String },
    KurbanAitNamed { date: Date, by: String },
    DayTakenBack { date: Date, by: String },
}

impl CalendarFact {
    /// The event's name and its fields, as a record keeps them.
    pub fn to_record(&self) -> (String, serde_json::Value) {
        let Ok(serde_json::Value::Object(mut whole)) = serde_json::to_value(self) else {
            unreachable!("every variant is written as an object");
        };
        let kind = whole.remove("kind").and_then(|it| it.as_str().map(str::to_owned));
        (kind.unwrap_or_default(), whole.into())
    }

    /// Reads it back.
    ///
    /// # Errors
    /// When the kind is unknown or the fields are not its own: a newer program wrote it.
    pub fn from_record(kind: &str, facts: &serde_json::Value) -> Result<Self, String> {
        let mut whole = facts.as_object().cloned().unwrap_or_default();
        whole.insert("kind".to_owned(), kind.into());
        serde_json::from_value(whole.into()).map_err(|why| format!("{kind}: {why}"))
    }
}

/// May this act be done in the calendar?
pub struct CalendarQuestion<'a> {
    pub act: &'a CalendarAct,
    pub roles: &'a [StaffRole],
    pub today: Date,
    /// The calendar as it stands before the act.
    pub calendar: &'a Calendar,
}

impl Asked<OfficeCalendar> for CalendarQuestion<'_> {
    fn act(&self) -> CalendarActKind {
        self.act.kind()
    }

    fn roles(&self) -> &[StaffRole] {
        self.roles
    }

    fn day(&self) -> Date {
        self.today
    }
}

impl CalendarQuestion<'_> {
    /// Whether the act leaves every day as it is.
    fn changes_nothing(&self) -> bool {
        let calendar = self.calendar;
        match self.act {
            CalendarAct::MoveDays { days, .. } => {
                days.iter().all(|it| calendar.is_working(it.date) == (it.kind == OverrideKind::Worked))
            }
            CalendarAct::NameKurbanAit { date, .. } => calendar.kurban_ait_of(date.year()) == Some(*date),
            CalendarAct::TakeBack { date, .. } => !calendar.overrides().iter().any(|it| it.date == *date),
        }
    }
}

static RULES: LazyLock<Rules<OfficeCalendar>> = LazyLock::new(|| {
    use CalendarActKind::{MoveDays, NameKurbanAit, TakeBack};
    Rules::new([
        // 30. Перенесенные дни вносят с актом
        permit::<OfficeCalendar>("administrator-enters-moved-days", &[StaffRole::Administrator], &CalendarActKind::ALL)
            .from("House 30", "вносит администратор и называет акт или источник")
            .in_kazakh("әкімші енгізеді және актіні немесе дереккөзді атайды"),
        forbid::<OfficeCalendar>("moved-day-names-its-act", &[MoveDays, NameKurbanAit, TakeBack])
            .from("House 30", "называет акт или источник")
            .in_kazakh("актіні немесе дереккөзді атайды")
            .when(|it| it.act.by().trim().is_empty()),
        forbid::<OfficeCalendar>("moved-day-is-another-than-before", &[MoveDays, NameKurbanAit, TakeBack])
            .from("House 30", "меняет хотя бы один день")
            .in_kazakh("кем дегенде бір күнді өзгертеді")
            .when(|it| it.changes_nothing()),
    ])
});

/// The rules about the calendar.
pub fn calendar_rules() -> &'static Rules<OfficeCalendar> {
    &RULES
}

/// Whether the act may be done.
///
/// # Errors
/// The refusal, with the rules that decided.
pub fn judge_calendar(question: &CalendarQuestion<'_>) -> Result<Permission, Refusal> {
    RULES.judge(question)
}

/// What an allowed act makes happen.
pub fn calendar_consequence(act: &CalendarAct) -> Vec<CalendarFact> {
    match act {
        CalendarAct::MoveDays { by, days } => {
            let moved = |it: &MovedDay| CalendarFact::DayMoved { date: it.date, moved: it.kind, by: by.clone() };
            days.iter().map(moved).collect()
        }
        CalendarAct::NameKurbanAit { date, by } => vec![CalendarFact::KurbanAitNamed { date: *date, by: by.clone() }],
        CalendarAct::TakeBack { date, by } => vec![CalendarFact::DayTakenBack { date: *date, by: by.clone() }],
    }
}

impl Calendar {
    /// The calendar known to this program, with everything the office entered, in order.
    pub fn of_office<'a>(entered: impl IntoIterator<Item = &'a CalendarFact>) -> Self {
        entered.into_iter().fold(Self::of_kazakhstan(), |calendar, fact| match fact {
            CalendarFact::DayMoved { date, moved, by } => {
                calendar.with_override(Override { date: *date, kind: *moved, act: by.clone() })
            }
            CalendarFact::KurbanAitNamed { date, .. } => calendar.with_kurban_ait(*date),
            CalendarFact::DayTakenBack { date, .. } => calendar.without_override(*date),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Ground;
    use OverrideKind::{Off, Worked};
    use jiff::civil::date;

    const THURSDAY: Date = date(2026, 12, 17);
    const SATURDAY: Date = date(2026, 12, 19);

    fn move_days(by: &str, days: &[(Date, OverrideKind)]) -> CalendarAct {
        let days = days.iter().map(|&(date, kind)| MovedDay { date, kind }).collect();
        CalendarAct::MoveDays { by: by.to_owned(), days }
    }

    #[track_caller]
    fn check(act: &CalendarAct, role: StaffRole, expected: Result<&str, (Ground, &str)>) {
        let calendar = Calendar::of_kazakhstan();
        let question = CalendarQuestion { act, roles: &[role], today: date(2026, 12, 1), calendar: &calendar };
        let found = match judge_calendar(&question) {
            Ok(permission) => Ok(permission.rules[0].rule),
            Err(refusal) => Err((refusal.ground, refusal.reasons[0].rule)),
        };
        assert_eq!(found, expected, "{act:?}");
    }

    #[test]
    fn every_rule_is_sound_and_quotes_its_article() {
        assert_eq!(calendar_rules().faults(), Vec::<String>::new());
    }

    #[test]
    fn an_administrator_enters_days_with_their_act_and_nobody_else_does() {
        let permits = "administrator-enters-moved-days";
        let moved = move_days("Постановление № 1", &[(THURSDAY, Off), (SATURDAY, Worked)]);
        check(&moved, StaffRole::Administrator, Ok(permits));
        check(&moved, StaffRole::Judge, Err((Ground::NotYours, permits)));
        let unnamed = move_days(" ", &[(THURSDAY, Off)]);
        check(&unnamed, StaffRole::Administrator, Err((Ground::Forbidden, "moved-day-names-its-act")));
    }

    #[test]
    fn what_changes_no_day_is_not_entered() {
        let same = "moved-day-is-another-than-before";
        let refused = |act: &CalendarAct| check(act, StaffRole::Administrator, Err((Ground::Forbidden, same)));
        refused(&move_days("A", &[(THURSDAY, Worked)]));
        refused(&move_days("A", &[]));
        refused(&CalendarAct::TakeBack { date: THURSDAY, by: "A".to_owned() });
        refused(&CalendarAct::NameKurbanAit { date: date(2026, 5, 27), by: "A".to_owned() });
    }

    #[test]
    fn the_calendar_is_what_was_entered_in_order() {
        let by = || "A".to_owned();
        let mut entered = calendar_consequence(&move_days("A", &[(THURSDAY, Off), (SATURDAY, Worked)]));
        let calendar = Calendar::of_office(&entered);
        assert!(!calendar.is_working(THURSDAY) && calendar.is_working(SATURDAY));
        entered.extend(calendar_consequence(&CalendarAct::TakeBack { date: SATURDAY, by: by() }));
        entered.extend(calendar_consequence(&CalendarAct::NameKurbanAit { date: date(2029, 4, 24), by: by() }));
        let calendar = Calendar::of_office(&entered);
        assert!(!calendar.is_working(THURSDAY) && !calendar.is_working(SATURDAY));
        assert!(calendar.knows(2029) && !calendar.is_working(date(2029, 4, 24)));
    }

    #[test]
    fn every_event_ever_written_is_still_read() {
        let lines: Vec<&str> = include_str!("../fixtures/calendar.jsonl").lines().collect();
        for line in &lines {
            let fact: CalendarFact = serde_json::from_str(line).unwrap();
            let (kind, facts) = fact.to_record();
            assert_eq!(CalendarFact::from_record(&kind, &facts), Ok(fact.clone()));
            assert_eq!(serde_json::to_string(&fact).unwrap(), *line);
        }
        assert_eq!(lines.len(), CalendarActKind::ALL.len());
    }
}
