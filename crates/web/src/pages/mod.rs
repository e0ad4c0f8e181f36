//! The pages, one file per part of the service.

pub mod demonstration;
pub mod case;
pub mod desk;
pub mod live;
pub mod mediation;
pub mod public;
mod quotes;
pub mod roads;
pub mod account;
pub mod administration;
pub mod enter;
pub mod filing;
pub mod letter;
pub mod reception;
pub mod registers;
pub mod agreement;
pub mod court;
pub mod duties;
pub mod proposals;
