//! Scenarios, golden files, journeys, crash and tamper tests.

#[cfg(target_os = "linux")]
pub mod watch;
