//! The stage where there is no Xvfb: tests run in the session of whoever started them.

use std::process::Command;

use anyhow::Result;

/// Nothing of its own.
pub struct Stage;

impl Stage {
    /// Sets nothing.
    ///
    /// # Errors
    /// Never.
    pub fn set() -> Result<Self> {
        Ok(Self)
    }

    /// Changes nothing.
    pub fn dress<'a>(&self, command: &'a mut Command) -> &'a mut Command {
        command
    }
}
