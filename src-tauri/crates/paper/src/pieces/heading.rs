//! The head of a paper: its title, and the mark of a draft.

use typeset::Level;

use crate::{Part, Phrase};

/// The title, and below it a line that marks a draft.
#[must_use]
pub fn heading(title: Phrase, draft: bool) -> Vec<Part> {
    let mut parts = vec![Part::Heading { level: Level::One, words: title }];
    if draft {
        parts.push(Part::Banner(Phrase::key("paper-draft")));
    }
    parts
}
