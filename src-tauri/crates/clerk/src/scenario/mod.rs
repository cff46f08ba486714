//! Scenarios: meetings as plain text that a council's clerk can read. One format serves tests,
//! samples, support cases and people who script the program.
//!
//! A scenario is a YAML file: a head with the meeting's particulars and rules, and a list of
//! steps. A step is an act, in the very names and fields that the desk sends
//! ([`council::Deed`]), or an expectation about the state. Around an act may stand: `at` (local
//! time, `HH:MM` or `HH:MM:SS`; one second after the step before where none), `by` (`chair` or
//! `secretary`), `as` (a name for the act, for undo and correction), `refused` (the code of the
//! refusal that is expected) and `typed` (whether its time is typed, where that is not as for the
//! whole meeting). A string that is `$` and a name of small letters, digits and hyphens is an
//! identity; the same name is the same identity within a run, and another one in every other
//! run. `$last` is the last act that stands. The head may set fields of the rule set otherwise
//! (`changes`).

mod expect;
mod run;
mod script;

pub use expect::{Expect, Mismatch, VoteExpect};
pub use run::{Run, run, seed};
pub use script::{Content, Script, ScriptError, Step, schema};
