//! The rules of a meeting, and nothing else.
//!
//! This crate knows no clock, no randomness, no disk, no window and no sentence. It has two
//! functions at its heart: [`decide`] says what follows from an act or why nothing may, and
//! [`apply`] returns the meeting after an event. Everything that is shown, printed or counted
//! derives from the log of events.
//!
//! Reading order: [`act`] and [`event`] (the language), [`meeting`] (the state), then one module
//! for each area: [`sitting`], [`agenda`], [`roll`] with [`quorum`], [`floor`], [`motion`],
//! [`vote`], [`minutes`], [`correction`]. [`rules`] holds what a body's rules say, [`convening`]
//! how they are counted before and after a meeting, [`refusal`] why something is not in order,
//! [`view`] what the desk, the room and the papers read.

pub mod act;
pub mod agenda;
pub mod approval;
pub mod ballot;
pub mod conduct;
pub mod consultation;
pub mod convening;
pub mod correction;
pub mod decide;
pub mod doors;
pub mod election;
pub mod entitlement;
pub mod event;
pub mod floor;
pub mod gates;
pub mod ids;
pub mod meeting;
pub mod minutes;
pub mod motion;
pub mod notice;
pub mod people;
pub mod position;
pub mod presiding;
pub mod publication;
pub mod quorum;
pub mod refusal;
pub mod register;
pub mod roll;
pub mod rules;
pub mod sequence;
pub mod sitting;
pub mod standing;
pub mod straw;
pub mod time;
pub mod view;
pub mod vote;

pub use act::{Act, Deed};
pub use decide::decide;
pub use event::{Event, Fact};
pub use meeting::{Meeting, apply, replay};
pub use refusal::Refusal;
