//! Pages: what a person sees and sends. No decisions are made here; a page shows a view and hands
//! an act to the clerk.
//!
//! A new page is a function `async fn name(visit: Visit) -> Response` that ends in
//! `page(visit.frame(title), html! { … })`, a line in [`router`] and a test. Parts of pages are
//! plain functions in [`components`] and [`fields`]; what a person typed comes as [`Filled`].
//! Anything that goes wrong is an [`Answer`]; the shell turns it into a page in the right language.

mod again;
mod answer;
pub mod api;
pub mod app;
pub mod assets;
pub mod components;
pub mod events;
pub mod fields;
pub mod filled;
pub mod language;
pub mod layout;
pub mod pages;
pub mod papers;
pub mod refusals;
pub mod router;
pub mod security;
pub mod shell;
pub mod site;
pub mod steps;

#[cfg(test)]
mod tests;

pub use answer::{Answer, Cited, Refused, Slip};
pub use filled::{Filled, Mistakes};
pub use layout::page;
pub use shell::{SignedIn, Visit, shell};
pub use site::{Open, Phone, Site};
