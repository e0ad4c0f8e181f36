//! Every sentence a person reads, in Kazakh, Russian and English.
//!
//! There is no logic here and there are no legal documents: papers have whole forms of their own.
//!
//! # Adding words
//!
//! Sentences live in `locales/{kk,ru,en}/<area>.ftl`. One area, one file, the same file name in
//! all three languages, so that several people can write at once: `shell`, `public`, `filing`,
//! `letter`, `case`, `acts`, `refusals`, `court`, `account`, `staff` … A new area is three new
//! files; nothing has to be registered. Keys are `area-thing-state` and start with the area.
//!
//! ```ftl
//! # locales/en/letter.ftl   (only here, in English, are types given)
//! # $name (String) - who wrote to you
//! # $count (Number) - days
//! letter-from = { $name } offers to settle
//! letter-days-left = { $count ->
//!     [one] { $count } day left
//!    *[other] { $count } days left
//! }
//! ```
//!
//! `cargo check` then offers `language.words().letter_from("Aigerim S.")` and
//! `.letter_days_left(5)`: a dash becomes an underscore, a misspelt key or a wrong argument does
//! not compile. Arguments come in the order in which the English message uses them. Kazakh has
//! the plural forms `one` and `other`, Russian `one`, `few`, `many` and `other`.
//!
//! A sentence with a link in the middle names the link as a term marked `(Element)`; the function
//! then returns its parts (`s0`, the term, `s1`), so that the sentence stays whole:
//!
//! ```ftl
//! # -letter-check-link (Element)
//! letter-check = You can { -letter-check-link } at any time.
//! -letter-check-link = check the letter
//! ```
//!
//! A message that is missing in one language has no function, and the test `every_language_says_
//! everything` names it. Words whose key is only known at run time (a rule's name, an event's)
//! come from [`Language::say`].

mod date;
mod language;
mod money;
mod plain;

#[cfg(test)]
mod tests;

pub use date::{
    date, date_near, date_numeric, date_time, date_time_with_year, date_with_year, days_left, month, until, weekday,
};
pub use language::{Language, Words};
pub use money::{amount, money};
pub use plain::plain;
