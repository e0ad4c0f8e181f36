//! The office: its name, its clock, its time zone. Nothing else in the program reads a clock.

use jiff::civil::Date;
use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp};
use std::sync::{Arc, RwLock};

/// The one time zone of the office.
pub const TIME_ZONE: &str = "Asia/Almaty";

/// One installation.
#[derive(Debug)]
pub struct Office {
    pub name: String,
    /// Where its pages stand, without a final slash: `https://kelisim.example`.
    pub address: String,
    /// A person answers here.
    pub phone: String,
    /// The pepper of hashed codes: 32 random bytes kept in the store's office table.
    pub(crate) pepper: [u8; 32],
    zone: TimeZone,
    clock: RwLock<Clock>,
    pub(crate) trust: RwLock<Arc<signing::Trust>>,
}

/// What the office takes for now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Clock {
    /// The machine's clock.
    Machine,
    /// Set by the demonstration; it runs on from there with the machine's clock.
    Set { ahead: SignedDuration },
    /// Stands still, for tests.
    Still(Timestamp),
}

impl Office {
    pub fn new(name: &str, address: &str, phone: &str, pepper: [u8; 32], clock: Clock) -> Self {
        Self {
            name: name.to_owned(),
            address: address.trim_end_matches('/').to_owned(),
            phone: phone.to_owned(),
            pepper,
            zone: TimeZone::get(TIME_ZONE).expect("the time zones are bundled with the program"),
            clock: RwLock::new(clock),
            trust: RwLock::default(),
        }
    }

    pub fn now(&self) -> Timestamp {
        match *self.clock() {
            Clock::Machine => Timestamp::now(),
            Clock::Set { ahead } => Timestamp::now().saturating_add(ahead).unwrap_or(Timestamp::MAX),
            Clock::Still(at) => at,
        }
    }

    pub fn today(&self) -> Date {
        self.day_of(self.now())
    }

    /// The office's day of a moment.
    pub fn day_of(&self, at: Timestamp) -> Date {
        at.to_zoned(self.zone.clone()).date()
    }

    /// The office's date and time of a moment.
    pub fn local(&self, at: Timestamp) -> jiff::civil::DateTime {
        at.to_zoned(self.zone.clone()).datetime()
    }

    /// The moment of an office date and time.
    pub fn moment(&self, at: jiff::civil::DateTime) -> Option<Timestamp> {
        at.to_zoned(self.zone.clone()).ok().map(|it| it.timestamp())
    }

    /// The moment a day begins; a term that ends on a day has passed when the next begins (CPC 123(5)).
    pub fn begin_of(&self, day: Date) -> Timestamp {
        day.to_zoned(self.zone.clone()).map_or(Timestamp::MAX, |it| it.timestamp())
    }

    /// Whether the demonstration may move the clock.
    pub fn is_demonstration(&self) -> bool {
        !matches!(*self.clock(), Clock::Machine)
    }

    /// Lets a clock that stood still run on from where it stands, with the machine's.
    pub fn let_run(&self) {
        let at = self.now();
        let mut clock = self.clock.write().unwrap_or_else(std::sync::PoisonError::into_inner);
        if matches!(*clock, Clock::Still(_)) {
            *clock = Clock::Set { ahead: at.duration_since(Timestamp::now()) };
        }
    }

    /// Moves the demonstration's clock to a later moment. A machine's clock is never moved.
    pub fn advance_to(&self, to: Timestamp) {
        let mut clock = self.clock.write().unwrap_or_else(std::sync::PoisonError::into_inner);
        *clock = match *clock {
            Clock::Machine => Clock::Machine,
            Clock::Still(_) => Clock::Still(to),
            Clock::Set { .. } => Clock::Set { ahead: to.duration_since(Timestamp::now()) },
        };
    }

    fn clock(&self) -> std::sync::RwLockReadGuard<'_, Clock> {
        // A clock is one value; a panic elsewhere cannot have left it half written.
        self.clock.read().unwrap_or_else(std::sync::PoisonError::into_inner)
    }
}
