//! What sort of character one is, as far as spacing and line breaks care.

/// The sort of a piece of text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    /// Chinese characters, and punctuation of full width that is neither opening nor closing.
    Han,
    /// Letters and digits of other scripts.
    Word,
    /// A space that may stretch.
    Space,
    /// Opening punctuation of full width, blank on the left.
    Open,
    /// Closing punctuation and stops of full width, blank on the right.
    Close,
    /// Anything else.
    Other,
    /// The end of a line.
    Newline,
}

/// Punctuation that one code point serves in Chinese and in Latin script alike.
pub(crate) fn is_shared(character: char) -> bool {
    matches!(character, '“' | '”' | '‘' | '’' | '…' | '—' | '·' | '–')
}

/// Whether this is a Chinese character, or punctuation that only Chinese uses.
pub(crate) fn is_han(character: char) -> bool {
    matches!(u32::from(character),
        0x2E80..=0x2FFF | 0x3001..=0x4DBF | 0x4E00..=0xA4CF | 0xAC00..=0xD7AF | 0xF900..=0xFAFF
        | 0xFE30..=0xFE4F | 0xFF01..=0xFFE6 | 0x1F200..=0x1F2FF | 0x20000..=0x3FFFF)
}

/// Punctuation after which no line may end, in Chinese text.
pub(crate) fn is_opening(character: char) -> bool {
    matches!(
        character,
        '（' | '《' | '〈' | '「' | '『' | '【' | '〔' | '〖' | '［' | '｛' | '“' | '‘'
    )
}

/// Punctuation with which no line may start, in Chinese text, and which is blank on its right.
pub(crate) fn is_closing(character: char) -> bool {
    matches!(
        character,
        '，' | '。'
            | '、'
            | '；'
            | '：'
            | '！'
            | '？'
            | '）'
            | '》'
            | '〉'
            | '」'
            | '』'
            | '】'
            | '〕'
            | '〗'
            | '］'
            | '｝'
            | '．'
            | '”'
            | '’'
    )
}

/// Characters with which no line may start although they are blank on neither side.
pub(crate) fn never_starts(character: char) -> bool {
    is_closing(character)
        || matches!(character, '·' | '…' | '～' | '％' | '‰' | '℃' | '々' | '・' | '／')
}

impl Kind {
    /// The kind of a character; `wide` tells that it is set in the Chinese font.
    pub(crate) fn of(character: char, wide: bool) -> Kind {
        match character {
            '\n' => Kind::Newline,
            ' ' | '\u{a0}' | '\u{202f}' => Kind::Space,
            _ if is_han(character) || (wide && is_shared(character)) => {
                if is_opening(character) {
                    Kind::Open
                } else if is_closing(character) {
                    Kind::Close
                } else {
                    Kind::Han
                }
            }
            _ if character.is_alphanumeric() || character == '%' => Kind::Word,
            _ => Kind::Other,
        }
    }
}
