//! The pages, one file per part of the service.

pub mod demonstration;
pub mod public;
mod quotes;
pub mod roads;
