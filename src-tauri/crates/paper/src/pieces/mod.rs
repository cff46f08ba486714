//! What several papers share.

pub mod attendance;
pub(crate) mod ballots;
pub mod cards;
pub mod changes;
pub mod code;
pub(crate) mod decided;
mod enclosed;
pub mod form;
pub mod gates;
pub mod heading;
pub mod identity;
pub mod items;
pub mod majority;
mod named;
pub mod occasion;
pub mod offices;
pub mod papers;
pub mod pen;
pub mod signing;
pub mod votes;
pub mod written;
