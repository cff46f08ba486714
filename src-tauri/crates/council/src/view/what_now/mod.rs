//! What can be done now: every act with whether it is in order or why not, and the one that
//! usually comes next. Every answer comes from the same checks that decide, so that a button
//! never promises what an act would be refused.

mod offers;
mod primary;
mod steps;

pub use offers::{Offer, check, offers};
pub use primary::{primary, upcoming};
pub use steps::Step;
