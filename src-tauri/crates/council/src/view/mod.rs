//! Read models: what the desk, the room and the papers read. Each is a pure function of the
//! meeting and of the names that stand outside the record; none holds a sentence.

mod approval;
pub mod convening;
pub mod cue;
pub mod desk;
pub mod election;
pub mod electorate;
pub mod entries;
pub mod floor;
pub mod item;
pub mod named;
pub mod pace;
pub mod papers;
pub mod preparation;
pub mod question;
pub mod record;
pub mod register;
pub mod roll;
pub mod room;
pub mod running;
pub mod says;
pub mod sequence;
pub mod straw;
pub mod talk;
pub mod what_now;
pub mod words;
pub mod written;

pub use desk::{DeskView, desk};
pub use electorate::{Electorate, electorate};
pub use question::kind_name;
pub use record::{Record, record};
pub use room::{RoomView, room};
pub use running::{Slot, running_order};
pub use words::{Arg, Words};

pub(crate) use words::name_of;
