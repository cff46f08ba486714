//! Starting other programs: what they inherit, and what is read from them.

use std::env;
use std::ffi::OsStr;
use std::io::{BufRead, BufReader, Read};
use std::process::{Command, Stdio};
use std::thread;

use anyhow::{Context, Result, bail};

use crate::tally::Tally;

/// A program that does not learn that cargo started us. Cargo describes the package `xtask` in
/// the environment of this process; a build script that watched one of those variables would
/// run again each time somebody changes between `cargo xtask` and plain `cargo`.
pub fn program(name: impl AsRef<OsStr>) -> Command {
    let mut command = Command::new(name);
    for (key, _) in env::vars_os() {
        let name = key.to_string_lossy();
        let of_package = ["CARGO_PKG_", "CARGO_MANIFEST_", "CARGO_BIN_", "CARGO_CRATE_"];
        if of_package.iter().any(|prefix| name.starts_with(prefix)) {
            command.env_remove(&key);
        }
    }
    command
}

/// The cargo that started us, with these arguments.
pub fn cargo(args: &[&str]) -> Command {
    let mut command = program(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    command.args(args);
    if unattended() {
        // What makes the next build quicker makes this one slower, and there is no next one.
        command.env("CARGO_INCREMENTAL", "0");
    }
    command
}

/// True on a build server: nobody answers a question there.
pub fn unattended() -> bool {
    env::var("CI").is_ok_and(|value| !["", "0", "false"].contains(&value.as_str()))
}

/// npm, which is a script on Windows.
pub fn npm(args: &[&str]) -> Command {
    let mut command = program(if cfg!(windows) { "npm.cmd" } else { "npm" });
    command.args(args);
    command
}

/// The command as somebody would type it.
pub fn spoken(command: &Command) -> String {
    let path = command.get_program().to_string_lossy();
    let name = path.rsplit(['/', '\\']).next().unwrap_or(&path);
    let mut line = name.trim_end_matches(".exe").trim_end_matches(".cmd").to_owned();
    for arg in command.get_args() {
        line.push(' ');
        line.push_str(&arg.to_string_lossy());
    }
    line
}

/// Runs `command` quietly and returns what it printed.
///
/// # Errors
/// When it cannot be started or fails; what it said on stderr is part of the error.
pub fn answer(command: &mut Command) -> Result<String> {
    let line = spoken(command);
    let output = command
        .stdin(Stdio::null())
        .output()
        .with_context(|| format!("`{line}` could not be started"))?;
    if !output.status.success() {
        bail!("`{line}` failed: {}", String::from_utf8_lossy(&output.stderr).trim());
    }
    Ok(String::from_utf8_lossy(&output.stdout).into_owned())
}

/// True when the program starts and succeeds; its output is thrown away.
pub fn succeeds(command: &mut Command) -> bool {
    let silent = command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
    silent.status().is_ok_and(|status| status.success())
}

/// Runs `command` with its output shown as it comes, and counts the tests it reports.
///
/// # Errors
/// When it cannot be started. A failing command is no error here: see [`Ended::demand`].
pub fn watch(command: &mut Command) -> Result<Ended> {
    let line = spoken(command);
    println!("$ {line}");
    let mut child = command
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .spawn()
        .with_context(|| format!("`{line}` could not be started"))?;
    let mut tally = Tally::default();
    if let Some(stdout) = child.stdout.take() {
        each_line(stdout, |said| {
            println!("{said}");
            tally.read(said);
        });
    }
    let status = child.wait().with_context(|| format!("`{line}` was lost"))?;
    Ok(Ended { line, how: status.to_string(), success: status.success(), tally })
}

/// Runs `command` with every line of it marked, for commands that run side by side.
///
/// # Errors
/// When it cannot be started or fails.
pub fn alongside(mark: &str, command: &mut Command) -> Result<()> {
    let line = spoken(command);
    println!("{mark:>12} | $ {line}");
    let mut child = command
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .with_context(|| format!("`{line}` could not be started"))?;
    let (stdout, stderr) = (child.stdout.take(), child.stderr.take());
    thread::scope(|scope| {
        if let Some(stderr) = stderr {
            scope.spawn(move || each_line(stderr, |said| println!("{mark:>12} | {said}")));
        }
        if let Some(stdout) = stdout {
            each_line(stdout, |said| println!("{mark:>12} | {said}"));
        }
    });
    let status = child.wait().with_context(|| format!("`{line}` was lost"))?;
    if !status.success() {
        bail!("`{line}` failed ({status})");
    }
    Ok(())
}

/// How a watched command ended.
pub struct Ended {
    line: String,
    how: String,
    success: bool,
    /// The tests it reported.
    pub tally: Tally,
}

impl Ended {
    /// The tally of a command that succeeded; a failed one is an error that carries its tally.
    ///
    /// # Errors
    /// [`Failed`] when the command failed.
    pub fn demand(self) -> Result<Tally> {
        if self.success {
            return Ok(self.tally);
        }
        Err(Failed { line: self.line, how: self.how, tally: self.tally }.into())
    }
}

/// A command that ran and failed.
#[derive(Debug)]
pub struct Failed {
    line: String,
    how: String,
    /// The tests it had reported by then.
    pub tally: Tally,
}

impl std::fmt::Display for Failed {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "`{}` failed ({})", self.line, self.how)
    }
}

impl std::error::Error for Failed {}

/// Hands over each line without its end. Bytes that are no UTF-8 are replaced, never fatal.
fn each_line(source: impl Read, mut hand_over: impl FnMut(&str)) {
    let mut reader = BufReader::new(source);
    let mut bytes = Vec::new();
    while reader.read_until(b'\n', &mut bytes).is_ok_and(|read| read > 0) {
        hand_over(String::from_utf8_lossy(&bytes).trim_end_matches(['\n', '\r']));
        bytes.clear();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_command_is_spoken_by_its_name() {
        let mut command = Command::new("/opt/rust/bin/cargo");
        command.args(["test", "--workspace"]);
        assert_eq!(spoken(&command), "cargo test --workspace");
    }

    #[test]
    fn the_package_that_runs_is_not_inherited() {
        let command = program("true");
        let removed: Vec<_> = command.get_envs().filter(|(_, value)| value.is_none()).collect();
        assert!(removed.iter().any(|(key, _)| *key == "CARGO_PKG_NAME"), "{removed:?}");
    }

    #[test]
    fn a_failing_command_keeps_its_tally() {
        let mut shell = Command::new("sh");
        shell.args(["-c", "echo 'test result: FAILED. 3 passed; 2 failed; 0 ignored'; exit 101"]);
        let error = watch(&mut shell).unwrap().demand().unwrap_err();
        let failed = error.downcast_ref::<Failed>().unwrap();
        assert_eq!((failed.tally.passed, failed.tally.failed), (3, 2));
        assert!(error.to_string().contains("101"), "{error}");
    }

    #[test]
    fn lines_that_are_no_text_are_still_read() {
        let mut seen = Vec::new();
        each_line(&b"a\xff\r\nb"[..], |line| seen.push(line.to_owned()));
        assert_eq!(seen, ["a\u{fffd}", "b"]);
    }
}
