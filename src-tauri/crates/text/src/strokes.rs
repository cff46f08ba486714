//! The order of a list of names by strokes (姓氏笔画): how many, then in which order they are written.

use std::{cmp::Ordering, collections::BTreeMap, sync::LazyLock};

use icu_collator::{CollatorBorrowed, options::CollatorOptions};
use icu_locale_core::locale;

const TABLE: &str =
    include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/../../../assets/text/strokes.tsv"));

/// How many strokes a character has as it is written on the mainland.
static STROKES: LazyLock<BTreeMap<char, u8>> = LazyLock::new(|| {
    let rows = TABLE.lines().filter_map(|line| line.split_once('\t'));
    let row = |(strokes, signs): (&str, &'static str)| {
        let strokes: u8 = strokes.parse().ok()?;
        Some(signs.chars().map(move |sign| (sign, strokes)))
    };
    rows.filter_map(row).flatten().collect()
});

const ORDERS: &str =
    include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/../../../assets/text/stroke-order.tsv"));

/// The strokes of a simplified character in the order in which they are written, each as one of
/// five kinds: across, down, left-falling, dot, turning (横竖撇点折).
static ORDER: LazyLock<BTreeMap<char, &'static str>> = LazyLock::new(|| {
    let rows = ORDERS.lines().filter_map(|line| line.split_once('\t'));
    rows.flat_map(|(kinds, signs)| signs.chars().map(move |sign| (sign, kinds))).collect()
});

/// The collation of Chinese by strokes in the Unicode locale data, which are built into the
/// program. It counts as is usual in Taiwan (陈 has eight strokes there, and seven on the
/// mainland), so it orders only, by radical, what the tables lack.
static COLLATION: LazyLock<Option<CollatorBorrowed<'static>>> = LazyLock::new(|| {
    let chinese = locale!("zh-u-co-stroke").into();
    CollatorBorrowed::try_new(chinese, CollatorOptions::default()).ok()
});

/// Compares two names by the number of strokes of their characters, one after the other, so that
/// the surname decides first; characters of as many strokes stand by the kinds of their strokes as
/// they are written, traditional ones after them by radical, and other scripts after Chinese. Names
/// that compare alike stand by what was typed, so the order is total.
pub fn stroke_order(a: &str, b: &str) -> Ordering {
    let (left, right) = (a.trim(), b.trim());
    left.chars().map(Sign).cmp(right.chars().map(Sign)).then_with(|| a.cmp(b))
}

/// How many strokes the first character of a name has; none where it is not a known one.
pub fn surname_strokes(name: &str) -> Option<u8> {
    STROKES.get(&name.trim().chars().next()?).copied()
}

/// A character as it is compared.
struct Sign(char);

impl Sign {
    /// Its strokes; what the table lacks comes last.
    fn strokes(&self) -> u8 {
        STROKES.get(&self.0).copied().unwrap_or(u8::MAX)
    }

    /// The kinds of its strokes; what the table lacks comes after what it knows.
    fn kinds(&self) -> (bool, &'static str) {
        ORDER.get(&self.0).map_or((true, ""), |kinds| (false, kinds))
    }
}

impl Ord for Sign {
    fn cmp(&self, other: &Self) -> Ordering {
        let (mut one, mut two) = ([0; 4], [0; 4]);
        let (left, right) = (self.0.encode_utf8(&mut one), other.0.encode_utf8(&mut two));
        let by_radical = || COLLATION.as_ref().map_or(Ordering::Equal, |c| c.compare(left, right));
        self.strokes()
            .cmp(&other.strokes())
            .then_with(|| self.kinds().cmp(&other.kinds()))
            .then_with(by_radical)
            .then(self.0.cmp(&other.0))
    }
}

impl PartialOrd for Sign {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl PartialEq for Sign {
    fn eq(&self, other: &Self) -> bool {
        self.0 == other.0
    }
}

impl Eq for Sign {}

#[cfg(test)]
mod tests {
    use super::*;

    fn ordered<'a>(names: &[&'a str]) -> Vec<&'a str> {
        let mut names = names.to_vec();
        names.sort_by(|a, b| stroke_order(a, b));
        names
    }

    #[test]
    fn the_data_are_there_and_no_character_is_counted_twice() {
        assert!(COLLATION.is_some());
        let rows = TABLE.lines().filter_map(|line| line.split_once('\t'));
        let all: usize = rows.map(|(_, signs)| signs.chars().count()).sum();
        assert_eq!(STROKES.len(), all);
        assert!(all > 7000);
        let counted: Vec<u8> = "陈林钟曹梁陳".chars().map(|c| STROKES[&c]).collect();
        assert_eq!(counted, [7, 8, 9, 11, 11, 10]);
    }

    #[test]
    fn every_order_has_as_many_strokes_as_are_counted() {
        assert!(ORDER.len() > 6900);
        for (sign, kinds) in ORDER.iter() {
            assert_eq!(
                STROKES.get(sign).map(|count| usize::from(*count)),
                Some(kinds.len()),
                "{sign}"
            );
            assert!(kinds.bytes().all(|kind| (b'1'..=b'5').contains(&kind)), "{sign}");
        }
    }

    /// Four strokes each: 王 begins across, 毛 falls to the left, 方 begins with a dot, 孔 turns.
    #[test]
    fn of_as_many_strokes_the_first_to_be_written_decides() {
        assert_eq!(ordered(&["孔明", "方芳", "毛宁", "王海"]), ["王海", "毛宁", "方芳", "孔明"]);
        assert_eq!(ordered(&["刘芳", "孙伟", "吕青"]), ["吕青", "刘芳", "孙伟"]);
        assert_eq!(surname_strokes("王海"), Some(4));
        assert_eq!(surname_strokes("Diane"), None);
    }

    /// The candidates of 文华社区 on 5 May 2014. The page names 林 before 陈; by the strokes of the
    /// mainland 陈 has seven and 林 eight, and the others stand as they spoke.
    #[test]
    fn five_candidates_stand_by_the_strokes_of_their_surnames() {
        let five = ["陈芬", "林武璋", "钟蔓霞", "曹志明", "梁惠芳"];
        for turn in 0..5 {
            let mut mixed = five;
            mixed.rotate_left(turn);
            mixed.swap(0, 3);
            assert_eq!(ordered(&mixed), five);
        }
        // By sound they stand otherwise.
        let mut by_sound = five;
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
        assert_eq!(ordered(&["林美", "陳文", "王志"]), ["王志", "林美", "陳文"]);
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
