//! What ballot papers share: a slip for each voter that carries no number, and apart from them
//! numbered stubs by which the papers handed out are accounted for. A number that stands on no
//! paper can lead nobody from a stub to a mark.

use crate::{Part, Phrase, Sources, Span, paper::Slip, pieces::occasion};

/// The head of a slip: the body, and what it is.
pub(crate) fn head(from: &Sources<'_>, key: &str) -> Vec<Part> {
    vec![Part::Banner(occasion::title(key, from.record))]
}

/// The stubs, numbered from 1, on pages of their own.
pub(crate) fn stubs(from: &Sources<'_>, question: &Phrase, copies: u32) -> Vec<Part> {
    let stub = |number: u32| Slip {
        parts: vec![
            Part::Banner(Phrase::key("sheet-stub-number").with("number", number)),
            Part::Note(occasion::title("sheet-stub-title", from.record)),
            Part::Note(question.clone()),
            super::pen::fields(
                vec![Phrase::key("sheet-stub-received"), Phrase::key("sheet-stub-issued")],
                9,
            ),
        ],
        copies: 1,
    };
    let slips = (1..=copies).map(stub).collect();
    vec![Part::NewPage, Part::Slips { across: 3, slips }]
}

/// A question in the words of a paper.
pub(crate) fn question(words: Phrase) -> Part {
    Part::Paragraph(vec![Span::plain(words)])
}
