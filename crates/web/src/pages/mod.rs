//! The pages, one file per part of the service.

pub mod account;
pub mod administration;
pub mod agreement;
pub mod calendar;
pub mod case;
pub mod court;
pub mod demonstration;
pub mod desk;
pub mod duties;
pub mod enter;
pub mod filing;
pub mod law;
pub mod letter;
pub mod live;
pub mod mediation;
pub mod papers;
pub mod proposals;
pub mod public;
mod quotes;
pub mod reception;
pub mod register_papers;
pub mod registers;
pub mod roads;
pub mod talks;
