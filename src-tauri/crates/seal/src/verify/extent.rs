//! What a signature covers: the whole of a revision, but for the place of the signature itself.

use lopdf::{Dictionary, Object};

use super::report::Fault;

/// What ends every revision of a file.
const END: &[u8] = b"%%EOF";

/// What a signature covers, and what it holds.
pub(super) struct Extent {
    /// From where to where the signature's own place reaches, brackets included.
    gap: (usize, usize),
    /// Where the covered revision ends.
    pub(super) end: usize,
    /// What stands in the gap.
    pub(super) contents: Vec<u8>,
}

impl Extent {
    /// Reads `/ByteRange` and checks that it leaves out nothing but the one string of
    /// hexadecimal digits that is this signature's.
    pub(super) fn of(value: &Dictionary, file: &[u8]) -> Result<Self, Fault> {
        let range =
            value.get(b"ByteRange").and_then(Object::as_array).map_err(|_| Fault::Extent)?;
        let numbers: Option<Vec<usize>> =
            range.iter().map(|number| usize::try_from(number.as_i64().ok()?).ok()).collect();
        let Some([0, open, after, rest]) = numbers.as_deref() else { return Err(Fault::Extent) };
        let (open, after) = (*open, *after);
        let end = after.checked_add(*rest).ok_or(Fault::Extent)?;
        if open >= after || end > file.len() || !file[..end].trim_ascii_end().ends_with(END) {
            return Err(Fault::Extent);
        }
        let gap = &file[open..after];
        let digits = gap.strip_prefix(b"<").and_then(|rest| rest.strip_suffix(b">"));
        let contents = digits.and_then(canonical).ok_or(Fault::Contents)?;
        // The string that readers see has to be the one in the gap.
        match value.get(b"Contents").and_then(Object::as_str) {
            Ok(seen) if seen == contents => Ok(Self { gap: (open, after), end, contents }),
            Ok(_) | Err(_) => Err(Fault::Contents),
        }
    }

    /// The covered bytes.
    pub(super) fn covered(&self, file: &[u8]) -> Vec<u8> {
        [&file[..self.gap.0], &file[self.gap.1..self.end]].concat()
    }
}

/// The bytes of hexadecimal digits whose letters are all small or all capital, so that none can
/// be exchanged for its other form unnoticed.
fn canonical(digits: &[u8]) -> Option<Vec<u8>> {
    let small = digits.iter().any(u8::is_ascii_lowercase);
    let capital = digits.iter().any(u8::is_ascii_uppercase);
    let (pairs, rest) = digits.as_chunks::<2>();
    if small && capital || !rest.is_empty() {
        return None;
    }
    let digit = |byte: u8| char::from(byte).to_digit(16).and_then(|digit| u8::try_from(digit).ok());
    pairs.iter().map(|[high, low]| Some(digit(*high)? << 4 | digit(*low)?)).collect()
}

/// Where the revisions of a file end, in order: behind each mark of an end and its line break.
pub(super) fn revisions(file: &[u8]) -> Vec<usize> {
    let marks = file.windows(END.len()).enumerate().filter(|(_, window)| *window == END);
    let mut ends: Vec<usize> = marks.map(|(at, _)| at + END.len()).collect();
    if let Some(last) = ends.last_mut()
        && file[*last..].trim_ascii().is_empty()
    {
        *last = file.len();
    }
    ends
}
