//! One writer. SQLite would let two programs write in turns, and each would decide acts on a
//! state that the other has left behind; so whoever writes holds an advisory lock on a file of
//! its own beside the database for as long as it runs. The system drops the lock with the
//! process, however that ends.

use std::{
    ffi::OsString,
    fs::{File, OpenOptions, TryLockError},
    path::{Path, PathBuf},
};

use crate::OpenError;

/// Held by the one writer of a database.
#[derive(Debug)]
pub(crate) struct Lock {
    /// Closing it gives the lock back.
    _file: File,
}

impl Lock {
    /// Takes the lock of the database at `path`, in `<path>.lock`. The file stays when the lock
    /// goes: removing it would let two processes each lock a file of the same name.
    pub(crate) fn take(path: &Path) -> Result<Self, OpenError> {
        let file = OpenOptions::new()
            .create(true)
            .truncate(false)
            .write(true)
            .open(beside(path))
            .map_err(OpenError::Unusable)?;
        match file.try_lock() {
            Ok(()) => Ok(Self { _file: file }),
            Err(TryLockError::WouldBlock) => Err(OpenError::InUse),
            Err(TryLockError::Error(error)) => Err(OpenError::Unusable(error)),
        }
    }
}

fn beside(path: &Path) -> PathBuf {
    let mut name = OsString::from(path);
    name.push(".lock");
    PathBuf::from(name)
}
