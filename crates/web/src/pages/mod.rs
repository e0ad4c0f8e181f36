//! The pages, one file per part of the service.

pub mod public;
