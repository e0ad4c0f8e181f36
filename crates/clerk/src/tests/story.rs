//! Stories: tables of what people do and what comes of it, played before the real clerk.

pub(super) mod acts;
mod calendar;
mod court;
pub(super) mod markdown;
pub(super) mod phrase;
pub(super) mod play;
mod registers;
mod table;
pub(super) mod tell;
pub(super) mod terms;
