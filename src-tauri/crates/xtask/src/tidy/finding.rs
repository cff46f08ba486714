//! What a rule found.

use std::fmt;

/// One place where a rule is broken.
#[derive(Debug, PartialEq, Eq)]
pub struct Finding {
    place: String,
    /// Counted from 1; 0 when the finding is about the whole file.
    line: usize,
    said: String,
}

impl Finding {
    /// A finding about a whole file, folder or package.
    pub fn about(place: &str, said: impl Into<String>) -> Self {
        Self::at(place, 0, said)
    }

    /// A finding on one line, counted from 1.
    pub fn at(place: &str, line: usize, said: impl Into<String>) -> Self {
        Self { place: place.to_owned(), line, said: said.into() }
    }
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.line {
            0 => write!(f, "{}: {}", self.place, self.said),
            line => write!(f, "{}:{line}: {}", self.place, self.said),
        }
    }
}
