//! A disk that keeps what was synced and nothing else: the hardest one that the standard allows.
//! The bytes of a file are there once a sync of it that began later has come back; a name is
//! there, or gone, once a sync of the folder that began later has come back.

use std::{collections::BTreeMap, fs, io, path::Path};

use super::{Deed, Record};

/// A file of the folder; a name that is made again is another file.
#[derive(Debug, Default)]
struct File<'a> {
    name: &'a str,
    /// Writes and cuts, in order.
    changes: Vec<&'a Deed>,
    /// How many of them are on the disk for certain.
    kept: usize,
}

/// A change of the folder's names.
#[derive(Debug, Clone, Copy)]
enum Naming {
    Comes(usize),
    Goes(usize),
}

/// A sync that has not come back.
#[derive(Debug)]
struct Sync {
    number: u64,
    /// The file, or none for the folder.
    file: Option<usize>,
    /// How many changes it covers.
    covers: usize,
}

/// The folder's files as the log tells of them.
#[derive(Debug, Default)]
pub struct Disk<'a> {
    files: Vec<File<'a>>,
    names: Vec<Naming>,
    names_kept: usize,
    syncs: Vec<Sync>,
    /// What the log could not hold.
    beyond: Option<&'a Record>,
}

/// Something that a loss of power would take.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Exposed {
    /// The last writes to this file.
    Writes(String),
    /// The name of this file.
    Name(String),
    /// Nobody can say: the log has something beyond it.
    Unclear(String),
}

impl<'a> Disk<'a> {
    /// The disk after these steps.
    #[must_use]
    pub fn after(records: &'a [Record]) -> Self {
        let mut disk = Self::default();
        for record in records {
            disk.step(record);
        }
        disk
    }

    /// Takes one more step.
    pub fn step(&mut self, record: &'a Record) {
        // SQLite's shared index is memory in the shape of a file: made anew after every crash.
        // The lock's file is empty.
        if record.name.ends_with("-shm") || record.name.ends_with(".lock") {
            return;
        }
        match &record.deed {
            Deed::Created => {
                self.names.push(Naming::Comes(self.files.len()));
                self.files.push(File { name: &record.name, ..File::default() });
            }
            Deed::Written { .. } | Deed::Cut(_) => {
                if let Some(index) = self.file(&record.name) {
                    self.files[index].changes.push(&record.deed);
                } else {
                    self.beyond = Some(record);
                }
            }
            Deed::Removed => {
                if let Some(index) = self.file(&record.name) {
                    self.names.push(Naming::Goes(index));
                }
            }
            Deed::SyncBegan(number) => {
                let file = self.file(&record.name);
                let covers = file.map_or(self.names.len(), |file| self.files[file].changes.len());
                self.syncs.push(Sync { number: *number, file, covers });
            }
            Deed::SyncEnded(number) => {
                let ended = self.syncs.iter().position(|sync| sync.number == *number);
                if let Some(Sync { file, covers, .. }) = ended.map(|at| self.syncs.remove(at)) {
                    let kept = match file {
                        Some(file) => &mut self.files[file].kept,
                        None => &mut self.names_kept,
                    };
                    *kept = covers.max(*kept);
                }
            }
            Deed::Marked(_) => {}
            Deed::Beyond(_) => self.beyond = Some(record),
        }
    }

    /// The file that has this name now.
    fn file(&self, name: &str) -> Option<usize> {
        let index = self.files.iter().rposition(|file| file.name == name)?;
        let goes = |naming: &Naming| matches!(naming, Naming::Goes(gone) if *gone == index);
        if self.names.iter().any(goes) { None } else { Some(index) }
    }

    /// What a loss of power would take now, of the files that are there.
    #[must_use]
    pub fn exposed(&self) -> Option<Exposed> {
        if let Some(record) = self.beyond {
            return Some(Exposed::Unclear(format!("{record:?}")));
        }
        let there = |(index, file): &(usize, &File<'_>)| self.file(file.name) == Some(*index);
        for (index, file) in self.files.iter().enumerate().filter(there) {
            if file.kept < file.changes.len() {
                return Some(Exposed::Writes(file.name.to_owned()));
            }
            let comes = |naming: &Naming| matches!(naming, Naming::Comes(new) if *new == index);
            if !self.names[..self.names_kept].iter().any(comes) {
                return Some(Exposed::Name(file.name.to_owned()));
            }
        }
        None
    }

    /// Writes the folder as a loss of power would leave it now.
    ///
    /// # Errors
    /// Where `folder` cannot be written.
    pub fn leave(&self, folder: &Path) -> io::Result<()> {
        let mut names = BTreeMap::new();
        for naming in &self.names[..self.names_kept] {
            match naming {
                Naming::Comes(index) => names.insert(self.files[*index].name, *index),
                Naming::Goes(index) => names.remove(self.files[*index].name),
            };
        }
        for (name, index) in names {
            let file = &self.files[index];
            fs::write(folder.join(name), content(&file.changes[..file.kept]))?;
        }
        Ok(())
    }
}

fn content(changes: &[&Deed]) -> Vec<u8> {
    let mut content = Vec::new();
    for change in changes {
        match change {
            Deed::Written { at, bytes } => {
                let at = usize::try_from(*at).unwrap_or(usize::MAX);
                let end = at.saturating_add(bytes.len());
                if content.len() < end {
                    content.resize(end, 0);
                }
                content[at..end].copy_from_slice(bytes);
            }
            Deed::Cut(length) => content.resize(usize::try_from(*length).unwrap_or(usize::MAX), 0),
            Deed::Created
            | Deed::Removed
            | Deed::SyncBegan(_)
            | Deed::SyncEnded(_)
            | Deed::Marked(_)
            | Deed::Beyond(_) => {}
        }
    }
    content
}

#[cfg(test)]
mod tests {
    use super::*;

    fn steps(steps: &[(&str, Deed)]) -> Vec<Record> {
        let record =
            |(name, deed): &(&str, Deed)| Record { name: (*name).to_owned(), deed: deed.clone() };
        steps.iter().map(record).collect()
    }

    fn write(at: u64, bytes: &[u8]) -> Deed {
        Deed::Written { at, bytes: bytes.to_vec() }
    }

    #[test]
    fn a_sync_covers_what_was_written_before_it_began() {
        let log = steps(&[
            ("", Deed::SyncBegan(1)),
            ("a", Deed::Created),
            ("", Deed::SyncEnded(1)),
            ("a", write(0, b"one")),
            ("a", Deed::SyncBegan(2)),
            ("a", write(3, b"two")),
            ("a", Deed::SyncEnded(2)),
            ("", Deed::SyncBegan(3)),
            ("", Deed::SyncEnded(3)),
            ("a", Deed::SyncBegan(4)),
            ("a", Deed::SyncEnded(4)),
            ("a", Deed::Cut(2)),
            ("a", Deed::Removed),
        ]);
        let exposed = |count: usize| Disk::after(&log[..count]).exposed();
        assert_eq!(exposed(3), Some(Exposed::Name("a".into())), "made after the sync began");
        assert_eq!(exposed(7), Some(Exposed::Writes("a".into())), "written after it began");
        assert_eq!(exposed(9), Some(Exposed::Writes("a".into())));
        assert_eq!(exposed(11), None);
        assert_eq!(exposed(12), Some(Exposed::Writes("a".into())));

        let left = |count: usize| {
            let folder = tempfile::tempdir().unwrap();
            Disk::after(&log[..count]).leave(folder.path()).unwrap();
            fs::read(folder.path().join("a")).ok()
        };
        assert_eq!(left(7), None);
        assert_eq!(left(9).unwrap(), b"one");
        assert_eq!(left(11).unwrap(), b"onetwo");
        assert_eq!(left(13).unwrap(), b"onetwo", "neither cut nor removed for certain");
    }

    #[test]
    fn what_the_log_cannot_hold_is_no_proof() {
        let log = steps(&[("a", Deed::Created), ("a", Deed::Beyond("mmap".into()))]);
        assert!(matches!(Disk::after(&log).exposed(), Some(Exposed::Unclear(_))));
        let log = steps(&[("a", write(0, b"of no known file"))]);
        assert!(matches!(Disk::after(&log).exposed(), Some(Exposed::Unclear(_))));
    }
}
