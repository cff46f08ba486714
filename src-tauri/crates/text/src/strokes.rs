//! The order of a list of names by strokes (姓氏笔画), as the Unicode locale data know them.

use std::{cmp::Ordering, sync::LazyLock};

use icu_collator::{CollatorBorrowed, options::CollatorOptions};
use icu_locale_core::locale;

/// The collation of Chinese by strokes. Its data are built into the program.
static STROKES: LazyLock<Option<CollatorBorrowed<'static>>> = LazyLock::new(|| {
    let chinese = locale!("zh-u-co-stroke").into();
    CollatorBorrowed::try_new(chinese, CollatorOptions::default()).ok()
});

/// Compares two names by the number of strokes of their characters, one after the other, so that
/// the surname comes first; characters of as many strokes stand by radical, and other scripts
/// after Chinese. Names that compare alike stand by what was typed, so the order is total.
pub fn stroke_order(a: &str, b: &str) -> Ordering {
    let (left, right) = (a.trim(), b.trim());
    let strokes = STROKES.as_ref().map_or(Ordering::Equal, |known| known.compare(left, right));
    strokes.then_with(|| a.cmp(b))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ordered<'a>(names: &[&'a str]) -> Vec<&'a str> {
        let mut names = names.to_vec();
        names.sort_by(|a, b| stroke_order(a, b));
        names
    }

    #[test]
    fn the_data_are_there() {
        assert!(STROKES.is_some());
    }

    /// The candidates of 文华社区 on 5 May 2014, in the order in which they spoke.
    #[test]
    fn five_candidates_stand_by_the_strokes_of_their_surnames() {
        let spoke = ["林武璋", "陈芬", "钟蔓霞", "曹志明", "梁惠芳"];
        let mut mixed = spoke;
        mixed.reverse();
        mixed.swap(1, 3);
        assert_eq!(ordered(&mixed), spoke);
        // By sound they would stand otherwise, and as they are typed too.
        let mut by_sound = spoke;
        by_sound.sort_by(|a, b| crate::pinyin_order(a, b));
        assert_eq!(by_sound, ["曹志明", "陈芬", "梁惠芳", "林武璋", "钟蔓霞"]);
    }

    #[test]
    fn one_stroke_after_the_other() {
        let surnames = ["丁", "于", "王", "田", "刘", "李", "周", "赵", "高", "黄", "曾", "蔡"];
        let mut mixed = surnames;
        mixed.reverse();
        assert_eq!(ordered(&mixed), surnames);
        // Of one surname the given name decides, and whoever has none comes first.
        assert_eq!(ordered(&["王海", "王一", "王", "王大明"]), ["王", "王一", "王大明", "王海"]);
        assert_eq!(ordered(&["Diane Anders", "黄小明"]), ["黄小明", "Diane Anders"]);
    }

    proptest::proptest! {
        #[test]
        fn the_order_is_total(a in "[一-龥A-z ]{0,4}", b in "[一-龥A-z ]{0,4}", c in "[一-龥A-z ]{0,4}") {
            proptest::prop_assert_eq!(stroke_order(&a, &b), stroke_order(&b, &a).reverse());
            proptest::prop_assert_eq!(stroke_order(&a, &b) == Ordering::Equal, a == b);
            if stroke_order(&a, &b).is_le() && stroke_order(&b, &c).is_le() {
                proptest::prop_assert!(stroke_order(&a, &c).is_le());
            }
        }
    }
}
