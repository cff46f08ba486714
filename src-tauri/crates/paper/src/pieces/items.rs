//! Items of an agenda as papers number and name them.

use council::view::item::ItemView;

use crate::Phrase;

/// The number of an item, level by level: 3.1.
#[must_use]
pub fn number(item: &ItemView) -> Phrase {
    let levels: Vec<String> = item.number.iter().map(u32::to_string).collect();
    Phrase::Typed(levels.join("."))
}

/// The title behind the number.
#[must_use]
pub fn heading(item: &ItemView) -> Phrase {
    Phrase::key("sheet-item").with("number", number(item)).with("title", Phrase::typed(&item.title))
}

/// What is done with it.
// keys: sheet-item-kind
#[must_use]
pub fn kind(item: &ItemView) -> Phrase {
    use council::agenda::ItemKind;
    Phrase::key("sheet-item-kind").with(
        "kind",
        Phrase::Choice(match item.kind {
            ItemKind::Procedure => "procedure",
            ItemKind::Report => "report",
            ItemKind::Discussion => "discussion",
            ItemKind::Decision => "decision",
            ItemKind::Other => "other",
        }),
    )
}
