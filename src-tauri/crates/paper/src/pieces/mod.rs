//! What several papers share.

pub mod attendance;
pub mod changes;
pub mod code;
mod enclosed;
pub mod gates;
pub mod heading;
pub mod identity;
pub mod majority;
mod named;
pub mod offices;
pub mod papers;
pub mod signing;
pub mod votes;
pub mod written;
