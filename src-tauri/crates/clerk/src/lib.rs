//! Use cases without a window: load, decide, append, publish. The clerk owns the clock and the
//! identities of acts; it knows no window, no SQL and no rule of a meeting.
//!
//! Reading order: [`clerk`] (what the desk can ask for), [`session`] (the one path that every act
//! takes), [`scenario`] (meetings as text), [`minutes`] (papers and signatures), [`templates`] and
//! [`earlier`] (how a meeting begins), [`register`] (owners from a file), [`sign_in`] (the roll in
//! order, codes, the kiosk), [`shapes`] (what crosses to the windows).

mod changes;
pub mod clerk;
pub mod clock;
mod drafts;
pub mod earlier;
mod electorate;
pub mod enclosed;
mod exports;
pub mod fault;
pub mod folders;
pub mod forms;
pub mod invitation;
pub mod minutes;
mod names;
pub mod order;
mod own_rules;
pub mod papers;
pub mod publish;
mod record_file;
pub mod register;
mod rehearsal;
pub mod reissue;
mod room;
pub mod rulebook;
pub mod samples;
pub mod scenario;
pub mod session;
pub mod settings;
pub mod shapes;
pub mod sign_in;
pub mod tasks;
pub mod templates;
mod ticks;
pub mod voice;
pub mod votes;

pub use clerk::Clerk;
pub use fault::ClerkError;
pub use folders::Folders;
pub use voice::Voice;
