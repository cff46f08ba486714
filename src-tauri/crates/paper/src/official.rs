//! 公文格式要素: what stands on official papers alone (GB/T 9704-2012, 7 and 10.3). In a language
//! without that tradition the same things stand as plain lines.

use crate::Phrase;

/// An element of an official paper.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Official {
    /// 发文机关标志、纪要标志: the red head.
    Masthead(Phrase),
    /// 发文字号: its number, below the head.
    Number(Phrase),
    /// 红色分隔线: the red line below the number.
    RedLine,
    /// 出席、请假、列席: people by name, who hang behind their label.
    Names {
        /// The label with its colon.
        label: Phrase,
        /// The names.
        names: Phrase,
    },
    /// An empty line.
    Blank,
    /// 版记: the closing block.
    Closing(Vec<ClosingRow>),
}

/// A row of the closing block.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ClosingRow {
    /// What leads it, as the word for copies; empty where nothing does.
    pub label: Phrase,
    /// What it says.
    pub text: Phrase,
    /// What stands at its right end.
    pub end: Phrase,
}
