//! Running a program under watch.

use std::{
    env, fs,
    io::{self, Write},
    path::{Path, PathBuf},
    process::Command,
};

use super::{Log, Unreadable};

/// The variable that names the file for marks.
pub const MARKS: &str = "SYNC_WATCH_MARKS";

/// Says something into the log of the watch, behind everything that was done before. Where
/// nobody watches, nothing happens.
///
/// Whatever learns of an act calls this in the moment in which it does: an answer to the desk, a
/// state that is published to a window.
///
/// # Errors
/// Where the file for marks cannot be written.
pub fn mark(text: &str) -> io::Result<()> {
    let Some(path) = env::var_os(MARKS) else {
        return Ok(());
    };
    let mut file = fs::OpenOptions::new().create(true).append(true).open(path)?;
    // One call, so that it is one mark.
    file.write_all(format!("{text}\n").as_bytes())
}

/// A folder under watch.
#[derive(Debug)]
pub struct Watch {
    /// The preloaded library, the log and the marks.
    outside: tempfile::TempDir,
    /// The folder of the watched program's files.
    data: tempfile::TempDir,
}

impl Watch {
    /// Compiles the library and makes an empty folder for the data.
    ///
    /// # Errors
    /// Where no folder can be made, or there is no C compiler.
    pub fn begin() -> io::Result<Self> {
        let watch = Self { outside: tempfile::tempdir()?, data: tempfile::tempdir()? };
        let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("sync_watch/watch.c");
        let status = Command::new("cc")
            .args(["-shared", "-fPIC", "-O1", "-Wall", "-Wextra", "-Werror", "-o"])
            .arg(watch.library())
            .arg(source)
            .args(["-ldl", "-lpthread"])
            .status()?;
        if status.success() { Ok(watch) } else { Err(io::Error::other("cc has failed")) }
    }

    fn library(&self) -> PathBuf {
        self.outside.path().join("watch.so")
    }

    fn log_file(&self) -> PathBuf {
        self.outside.path().join("log")
    }

    /// The folder for the data, in full.
    ///
    /// # Errors
    /// Where it has gone.
    pub fn folder(&self) -> io::Result<PathBuf> {
        self.data.path().canonicalize()
    }

    /// The program, to be run under watch.
    ///
    /// # Errors
    /// Where the folder has gone.
    pub fn command(&self, program: &str) -> io::Result<Command> {
        let mut command = Command::new(program);
        command
            .env("LD_PRELOAD", self.library())
            .env("SYNC_WATCH_FOLDER", self.folder()?)
            .env("SYNC_WATCH_LOG", self.log_file())
            .env(MARKS, self.outside.path().join("marks"));
        Ok(command)
    }

    /// What the program has done.
    ///
    /// # Errors
    /// Where the log cannot be read.
    pub fn log(&self) -> io::Result<Log> {
        let bytes = fs::read(self.log_file())?;
        Log::read(&bytes).map_err(|error: Unreadable| io::Error::other(error))
    }
}
