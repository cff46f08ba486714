//! The order of a list of names.

use std::cmp::Ordering;

use super::units::{Reading, Unit, units};

/// Compares two names as a dictionary does: character by character by sound, then tone, then sign;
/// a word in another script stands where its letters fall. Names that look alike once folded
/// compare by what was typed, so the order is total and a list always comes out the same.
pub fn pinyin_order(a: &str, b: &str) -> Ordering {
    let (left, right) = (units(a), units(b));
    left.iter().map(rank).cmp(right.iter().map(rank)).then_with(|| a.cmp(b))
}

fn rank(unit: &Unit) -> (Option<&Reading>, &str) {
    (unit.readings.first(), &unit.written)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_roll_in_order() {
        let mut roll = vec![
            "赵丽",
            "王海",
            "汪洋",
            "Diane Anders",
            "单雄信",
            "李秀英",
            "吕布",
            "鲁班",
            "欧阳修",
            "王安",
            "王",
            "曾敏",
            "陈建国",
            "汪海",
        ];
        roll.sort_by(|a, b| pinyin_order(a, b));
        assert_eq!(
            roll,
            [
                "陈建国",
                "Diane Anders",
                "李秀英",
                "鲁班",
                "吕布",
                "欧阳修",
                "单雄信",
                "汪海",
                "汪洋",
                "王",
                "王安",
                "王海",
                "曾敏",
                "赵丽",
            ]
        );
    }

    proptest::proptest! {
        #[test]
        fn the_order_is_total(a in "[一-龥A-z ]{0,4}", b in "[一-龥A-z ]{0,4}", c in "[一-龥A-z ]{0,4}") {
            proptest::prop_assert_eq!(pinyin_order(&a, &b), pinyin_order(&b, &a).reverse());
            proptest::prop_assert_eq!(pinyin_order(&a, &b) == Ordering::Equal, a == b);
            if pinyin_order(&a, &b).is_le() && pinyin_order(&b, &c).is_le() {
                proptest::prop_assert!(pinyin_order(&a, &c).is_le());
            }
        }
    }
}
