//! What may be done, by whom, until when, and by which article.
//!
//! *Absent on purpose*: I/O, a clock (every date is an argument), randomness, floats, words other than the law's own.

pub mod calendar;
pub mod catalogue;
pub mod coverage;
pub mod dated;
pub mod deadlines;
pub mod document;
pub mod house;
pub mod rule;
pub mod statutes;
pub mod term;

mod approval;
mod article;
mod awaiting;
mod cases;
mod claims;
mod clocks;
mod contract;
mod court_mediation;
mod enforcement;
mod filing;
mod instances;
mod interim;
mod judge_mediates;
mod language;
mod mediation;
mod office_calendar;
mod others;
mod participatory;
mod performance;
mod question;
mod registers;
mod representation;
mod settlement;
mod signing;
mod table;
mod talks;

pub use approval::{fee_paid_in, refund_of};
pub use article::{Article, Malformed, Number, Shape, Statute, cite};
pub use awaiting::{Awaiting, Stage, What, Who, awaiting, awaiting_changes, stage, stage_for_court};
pub use calendar::{Calendar, DayOff, Override, OverrideKind};
pub use cases::{cases, judge, open_acts, rule_names};
pub use claims::unaccounted;
pub use clocks::{AtEnd, Clock, ClockState, clocks, due};
pub use contract::equal_shares;
pub use deadlines::Deadline;
pub use language::Language;
pub use mediation::{EARLIER_AGREEMENT, INCAPABLE, MINOR, TOUCHES_OTHERS};
pub use office_calendar::{
    CalendarAct, CalendarActKind, CalendarFact, CalendarQuestion, MovedDay, OfficeCalendar, calendar_consequence,
    calendar_rules, judge_calendar,
};
pub use performance::is_not_enforceable_yet;
pub use question::{Cases, Eds, Question, Role, Standing, Told, procedure_no, roles};
pub use registers::{RegisterClock, documents_taken_until, register_clocks, register_due};
pub use rule::{Asked, Basis, Effect, Ground, Matter, Permission, Reason, Refusal, Rule, Rules, forbid, permit, warn};
pub use statutes::{quoted_in, sources, stands};
pub use table::number_of;
pub use term::{Length, Pause, Term, last_day};
