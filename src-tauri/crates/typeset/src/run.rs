//! Runs: pieces of text that look the same.

use crate::Len;

/// The kind of face; the files behind it are chosen by [`crate::Fonts`].
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Face {
    /// Songti: for what is read at length.
    #[default]
    Serif,
    /// Heiti: for headings, labels and table heads.
    Sans,
    /// Kaiti: for second-level headings of official papers. It has one weight, and its Latin
    /// letters are those of the serif where it lacks one.
    Kai,
}

/// What a run is marked as; each mark can be told apart in black and white.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Mark {
    /// Nothing.
    #[default]
    None,
    /// Words taken out by an amendment: a line through them, and grey.
    Struck,
    /// Words put in by an amendment: a thick line below them.
    Inserted,
    /// A thin line below.
    Underlined,
}

/// A piece of text of one look. `\n` in the text ends a line; a tab counts as a space.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Run {
    /// What is printed.
    pub text: String,
    /// The face, or `None` for that of the surrounding block.
    pub face: Option<Face>,
    /// Whether the bold weight is used.
    pub bold: bool,
    /// The size, or `None` for that of the surrounding block.
    pub size: Option<Len>,
    /// Struck, inserted, underlined or nothing.
    pub mark: Mark,
    /// Whether the text is printed in grey instead of black.
    pub grey: bool,
    /// Whether the text is printed in the red of an official head; in black and white it is dark.
    pub red: bool,
}

impl Run {
    /// Text that looks like the block around it.
    pub fn new(text: impl Into<String>) -> Run {
        Run { text: text.into(), ..Run::default() }
    }

    /// The same run in bold.
    #[must_use]
    pub fn bold(mut self) -> Run {
        self.bold = true;
        self
    }

    /// The same run in the sans face.
    #[must_use]
    pub fn sans(mut self) -> Run {
        self.face = Some(Face::Sans);
        self
    }

    /// The same run in the serif face.
    #[must_use]
    pub fn serif(mut self) -> Run {
        self.face = Some(Face::Serif);
        self
    }

    /// The same run at another size.
    #[must_use]
    pub fn size(mut self, size: Len) -> Run {
        self.size = Some(size);
        self
    }

    /// The same run with a mark.
    #[must_use]
    pub fn mark(mut self, mark: Mark) -> Run {
        self.mark = mark;
        self
    }

    /// The same run in Kaiti.
    #[must_use]
    pub fn kai(mut self) -> Run {
        self.face = Some(Face::Kai);
        self
    }

    /// The same run in red.
    #[must_use]
    pub fn red(mut self) -> Run {
        self.red = true;
        self
    }

    /// The same run in grey.
    #[must_use]
    pub fn grey(mut self) -> Run {
        self.grey = true;
        self
    }
}

impl From<&str> for Run {
    fn from(text: &str) -> Run {
        Run::new(text)
    }
}

impl From<String> for Run {
    fn from(text: String) -> Run {
        Run::new(text)
    }
}
