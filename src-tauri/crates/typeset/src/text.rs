//! A block's runs as one string with looks.

use std::ops::Range;

use crate::{Face, Len, Mark, Run, Shade};

/// How a stretch of text looks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Look {
    pub(crate) face: Face,
    pub(crate) bold: bool,
    pub(crate) size: Len,
    pub(crate) mark: Mark,
    pub(crate) shade: Shade,
}

impl Look {
    /// Plain black text.
    pub(crate) fn plain(face: Face, bold: bool, size: Len) -> Look {
        Look { face, bold, size, mark: Mark::None, shade: Shade::Black }
    }
}

/// The runs of a block, joined.
#[derive(Clone, Debug, Default)]
pub(crate) struct Text {
    pub(crate) string: String,
    /// Looks over ranges that follow each other without gaps.
    pub(crate) spans: Vec<(Range<usize>, Look)>,
}

impl Text {
    /// Joins runs; what a run leaves open is taken from `base`.
    pub(crate) fn new(runs: &[Run], base: Look) -> Text {
        let mut text = Text::default();
        for run in runs {
            let start = text.string.len();
            text.push(&run.text);
            let shade = match run.mark {
                Mark::Struck => Shade::Grey,
                Mark::None | Mark::Inserted | Mark::Underlined => base.shade,
            };
            let look = Look {
                face: run.face.unwrap_or(base.face),
                bold: run.bold || base.bold,
                size: run.size.unwrap_or(base.size),
                mark: run.mark,
                shade: if run.red {
                    Shade::Red
                } else if run.grey {
                    Shade::Grey
                } else {
                    shade
                },
            };
            if start < text.string.len() {
                text.spans.push((start..text.string.len(), look));
            }
        }
        text
    }

    /// Appends what a run says, with the line ends of every system made one, and without the
    /// invisible characters that come along with pasted text.
    fn push(&mut self, words: &str) {
        let mut characters = words.chars().peekable();
        while let Some(character) = characters.next() {
            match character {
                '\r' => {
                    if characters.peek() != Some(&'\n') {
                        self.string.push('\n');
                    }
                }
                '\u{85}' | '\u{2028}' | '\u{2029}' => self.string.push('\n'),
                '\t' => self.string.push(' '),
                '\u{feff}'
                | '\u{2060}'
                | '\u{200b}'..='\u{200f}'
                | '\u{202a}'..='\u{202e}'
                | '\u{2066}'..='\u{2069}'
                | '\u{ad}' => {}
                _ => self.string.push(character),
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pasted_line_ends_and_invisible_characters_are_cleaned() {
        let base = Look::plain(Face::Serif, false, Len::pt(10));
        let text = Text::new(&[Run::new("a\r\nb\rc\td\u{feff}\u{200b}e")], base);
        assert_eq!(text.string, "a\nb\nc de");
    }

    #[test]
    fn empty_runs_leave_no_span() {
        let base = Look::plain(Face::Serif, false, Len::pt(10));
        let text = Text::new(&[Run::new(""), Run::new("x").bold()], base);
        assert_eq!(text.spans.len(), 1);
        assert!(text.spans[0].1.bold);
    }
}
