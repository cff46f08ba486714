//! The log: one record after another, each a kind (one byte), the length of a name (u16), the
//! name, a number (u64), the length of some bytes (u32) and the bytes; numbers little-endian.

/// What was done.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Deed {
    /// `C`: a name came into the folder.
    Created,
    /// `W`: bytes were written at an offset.
    Written {
        /// The offset.
        at: u64,
        /// The bytes.
        bytes: Vec<u8>,
    },
    /// `T`: the file has this length now.
    Cut(u64),
    /// `U`: the name left the folder.
    Removed,
    /// `B`: a sync began, with its number.
    SyncBegan(u64),
    /// `E`: the sync of this number came back.
    SyncEnded(u64),
    /// `M`: the program said something.
    Marked(String),
    /// `X`: something was done that the log cannot hold.
    Beyond(String),
}

/// One step of the program.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Record {
    /// The file, by its name below the folder; empty for the folder itself and for marks.
    pub name: String,
    /// What was done.
    pub deed: Deed,
}

/// All steps, in order.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Log(pub Vec<Record>);

/// A log that breaks off or is no log.
#[derive(Debug, thiserror::Error)]
#[error("the log cannot be read at byte {0}")]
pub struct Unreadable(usize);

impl Log {
    /// Reads a log.
    ///
    /// # Errors
    /// Where it is not one.
    pub fn read(bytes: &[u8]) -> Result<Self, Unreadable> {
        let mut rest = Rest { bytes, at: 0 };
        let mut records = Vec::new();
        while rest.at < bytes.len() {
            let begin = rest.at;
            records.push(rest.record().ok_or(Unreadable(begin))?);
        }
        Ok(Self(records))
    }

    /// The places of the marks, with what they say.
    pub fn marks(&self) -> impl Iterator<Item = (usize, &str)> {
        self.0.iter().enumerate().filter_map(|(at, record)| match &record.deed {
            Deed::Marked(text) => Some((at, text.trim_end())),
            Deed::Created
            | Deed::Written { .. }
            | Deed::Cut(_)
            | Deed::Removed
            | Deed::SyncBegan(_)
            | Deed::SyncEnded(_)
            | Deed::Beyond(_) => None,
        })
    }
}

struct Rest<'a> {
    bytes: &'a [u8],
    at: usize,
}

impl<'a> Rest<'a> {
    fn take(&mut self, length: usize) -> Option<&'a [u8]> {
        let bytes = self.bytes.get(self.at..self.at.checked_add(length)?)?;
        self.at += length;
        Some(bytes)
    }

    fn array<const N: usize>(&mut self) -> Option<[u8; N]> {
        self.take(N)?.try_into().ok()
    }

    fn text(&mut self, length: usize) -> Option<String> {
        String::from_utf8(self.take(length)?.to_vec()).ok()
    }

    fn record(&mut self) -> Option<Record> {
        let [kind] = self.array()?;
        let length = u16::from_le_bytes(self.array()?);
        let name = self.text(usize::from(length))?;
        let number = u64::from_le_bytes(self.array()?);
        let length = usize::try_from(u32::from_le_bytes(self.array()?)).ok()?;
        let deed = match kind {
            b'C' => Deed::Created,
            b'W' => Deed::Written { at: number, bytes: self.take(length)?.to_vec() },
            b'T' => Deed::Cut(number),
            b'U' => Deed::Removed,
            b'B' => Deed::SyncBegan(number),
            b'E' => Deed::SyncEnded(number),
            b'M' => Deed::Marked(self.text(length)?),
            b'X' => Deed::Beyond(self.text(length)?),
            0..=u8::MAX => return None,
        };
        Some(Record { name, deed })
    }
}
