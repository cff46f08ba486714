//! What several papers share.

pub mod attendance;
pub mod changes;
pub mod heading;
pub mod identity;
pub mod offices;
pub mod signing;
pub mod votes;
