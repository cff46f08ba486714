//! The order of a list of names.

use std::{cmp::Ordering, sync::LazyLock};

use icu_collator::{CollatorBorrowed, options::CollatorOptions};
use icu_locale_core::locale;

use super::units::{Unit, units};

/// The collation of Chinese by pinyin in the Unicode locale data. It knows one reading a
/// character, so it orders what is said alike; which reading a surname has is known here.
static COLLATION: LazyLock<Option<CollatorBorrowed<'static>>> = LazyLock::new(|| {
    let chinese = locale!("zh-u-co-pinyin").into();
    CollatorBorrowed::try_new(chinese, CollatorOptions::default()).ok()
});

/// A name as it is compared by sound, taken apart once for many comparisons.
///
/// Names compare as a dictionary orders them: character by character by sound, then tone, then as
/// the Unicode collation orders the characters; a word in another script stands where its letters
/// fall. Names that look alike once folded compare by what was typed, so the order is total.
#[derive(Clone, Debug)]
pub struct SoundKey {
    units: Vec<Unit>,
    typed: String,
}

impl SoundKey {
    /// Takes a name apart.
    pub fn of(name: &str) -> Self {
        Self { units: units(name), typed: name.to_owned() }
    }

    /// The letter under which it stands in a list, in upper case; none where it has no letter.
    pub fn initial(&self) -> Option<char> {
        let first = self.units.first()?.readings.first()?.plain.chars().next()?;
        first.is_alphabetic().then(|| first.to_uppercase().next()).flatten()
    }
}

impl Ord for SoundKey {
    fn cmp(&self, other: &Self) -> Ordering {
        let pairs = self.units.iter().zip(&other.units);
        let differing = pairs.map(|(a, b)| compared(a, b)).find(|order| order.is_ne());
        differing
            .unwrap_or_else(|| self.units.len().cmp(&other.units.len()))
            .then_with(|| self.typed.cmp(&other.typed))
    }
}

impl PartialOrd for SoundKey {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl PartialEq for SoundKey {
    fn eq(&self, other: &Self) -> bool {
        self.cmp(other).is_eq()
    }
}

impl Eq for SoundKey {}

/// Compares two names by sound, as [`SoundKey`] says.
pub fn pinyin_order(a: &str, b: &str) -> Ordering {
    SoundKey::of(a).cmp(&SoundKey::of(b))
}

fn compared(a: &Unit, b: &Unit) -> Ordering {
    let collated =
        || COLLATION.as_ref().map_or(Ordering::Equal, |c| c.compare(&a.written, &b.written));
    let said = a.readings.first().cmp(&b.readings.first());
    said.then_with(collated).then_with(|| a.written.cmp(&b.written))
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

    /// 单 shàn, 仇 qiú, 解 xiè, 曾 zēng, 区 ōu, 查 zhā, 任 rén, 华 huà and the rest are read as
    /// surnames where they stand in front, and as words elsewhere.
    #[test]
    fn surnames_stand_where_surnames_are_said() {
        let mut roll = [
            "查良",
            "曾敏",
            "解珍",
            "单雄",
            "仇英",
            "区伯",
            "任重",
            "华佗",
            "尉迟恭",
            "盖叫",
            "朴正",
            "黄华",
            "陈单",
            "欧阳修",
            "万俟卨",
            "纪晓",
            "宁静",
        ];
        roll.sort_by(|a, b| pinyin_order(a, b));
        let initials = |name: &&str| SoundKey::of(name).initial().unwrap();
        let letters: String = roll.iter().map(initials).collect();
        assert_eq!(letters, "CGHHJMNOOPQRSXYZZ");
        assert_eq!(roll[..4], ["陈单", "盖叫", "华佗", "黄华"]);
        assert_eq!(roll[11..], ["任重", "单雄", "解珍", "尉迟恭", "曾敏", "查良"]);
    }

    /// What is said alike stands as the Unicode collation has it: by strokes, not by code point.
    #[test]
    fn characters_that_are_said_alike_stand_by_their_strokes() {
        assert!(COLLATION.is_some());
        let mut roll = ["李娜", "里娜", "礼娜"];
        roll.sort_by(|a, b| pinyin_order(a, b));
        assert_eq!(roll, ["礼娜", "李娜", "里娜"]);
        assert_eq!(SoundKey::of("李娜").initial(), Some('L'));
        assert_eq!(SoundKey::of("3号").initial(), None);
        assert_eq!(SoundKey::of("").initial(), None);
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
