//! Numbers as a language counts them, ordinals, and digits in groups.

use intl_pluralrules::{PluralCategory, PluralRuleType, PluralRules};
use unic_langid::LanguageIdentifier;

use crate::{Args, Language, Texts};

/// The largest number that is written with ranks; above it a numeral is written in Arabic digits.
const LARGEST: u32 = 9999;

impl Texts {
    /// Returns `number` as the language counts: in Chinese numerals up to 9999, else in Arabic
    /// digits without groups.
    pub fn numeral(&self, language: Language, number: u32) -> String {
        let digits: Vec<char> = self.plain(language, "numeral-digits").chars().collect();
        let ranks: Vec<char> = self.plain(language, "numeral-ranks").chars().collect();
        if ranks.is_empty() || number > LARGEST {
            return number.to_string();
        }
        ranked(number, &digits, &ranks).unwrap_or_else(|| number.to_string())
    }

    /// Returns the place of something in an order: 12th in English, the numeral with its prefix in
    /// Chinese.
    pub fn ordinal(&self, language: Language, number: u32) -> String {
        let args = Args::new()
            .with("n", self.numeral(language, number))
            .with("form", ordinal_form(language, number));
        self.get(language, "numeral-ordinal", &args)
    }

    /// Returns `number` in Arabic digits with a narrow space between groups of three, as in areas
    /// and sums.
    pub fn grouped(&self, language: Language, number: i64) -> String {
        let separator = self.plain(language, "numeral-group");
        let digits = number.unsigned_abs().to_string();
        let mut out = String::from(if number < 0 { "\u{2212}" } else { "" });
        for (index, digit) in digits.chars().enumerate() {
            if index > 0 && (digits.len() - index).is_multiple_of(3) {
                out.push_str(&separator);
            }
            out.push(digit);
        }
        out
    }
}

/// Writes a number digit by digit, each followed by its rank. A run of zeros inside is read as one
/// zero, zeros at the end are not read, and in 10 to 19 the one before the ten is not read.
/// Returns nothing where a digit or a rank has no sign.
fn ranked(number: u32, digits: &[char], ranks: &[char]) -> Option<String> {
    if number == 0 {
        return digits.first().map(char::to_string);
    }
    let mut out = String::new();
    let mut zero_pending = false;
    for power in (0..=number.ilog10()).rev() {
        let digit = number / 10_u32.pow(power) % 10;
        if digit == 0 {
            zero_pending = true;
            continue;
        }
        if std::mem::take(&mut zero_pending) {
            out.push(*digits.first()?);
        }
        if !(out.is_empty() && digit == 1 && power == 1) {
            out.push(*digits.get(digit as usize)?);
        }
        if power > 0 {
            out.push(*ranks.get(power as usize - 1)?);
        }
    }
    Some(out)
}

/// Returns the name of the CLDR category by which the language inflects an ordinal.
fn ordinal_form(language: Language, number: u32) -> &'static str {
    let rules_of: LanguageIdentifier = match language {
        // CLDR gives the rules by language, without the script.
        Language::ZhHans | Language::ZhHant => identifier("zh"),
        Language::En => identifier("en"),
    };
    let category = PluralRules::create(rules_of, PluralRuleType::ORDINAL)
        .and_then(|rules| rules.select(number))
        .unwrap_or(PluralCategory::OTHER);
    match category {
        PluralCategory::ZERO => "zero",
        PluralCategory::ONE => "one",
        PluralCategory::TWO => "two",
        PluralCategory::FEW => "few",
        PluralCategory::MANY => "many",
        PluralCategory::OTHER => "other",
    }
}

fn identifier(tag: &str) -> LanguageIdentifier {
    tag.parse().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Reads a Chinese numeral by its own rule: a digit counts for the rank that follows it.
    fn value(text: &str) -> u32 {
        let (mut sum, mut digit) = (0, None);
        for sign in text.chars() {
            if let Some(rank) = "十百千".chars().position(|rank| rank == sign) {
                sum += digit.take().unwrap_or(1) * 10_u32.pow(rank as u32 + 1);
            } else {
                digit = "零一二三四五六七八九".chars().position(|d| d == sign).map(|d| d as u32);
            }
        }
        sum + digit.unwrap_or(0)
    }

    #[test]
    fn chinese_numerals_of_the_table() {
        let texts = Texts::load_embedded();
        let table = [
            (0, "零"),
            (1, "一"),
            (2, "二"),
            (10, "十"),
            (11, "十一"),
            (12, "十二"),
            (20, "二十"),
            (21, "二十一"),
            (99, "九十九"),
            (100, "一百"),
            (101, "一百零一"),
            (110, "一百一十"),
            (112, "一百一十二"),
            (200, "二百"),
            (999, "九百九十九"),
            (1000, "一千"),
            (1001, "一千零一"),
            (1010, "一千零一十"),
            (1100, "一千一百"),
            (2026, "二千零二十六"),
            (9009, "九千零九"),
            (9999, "九千九百九十九"),
            (10_000, "10000"),
        ];
        for (number, expected) in table {
            assert_eq!(texts.numeral(Language::ZhHans, number), expected);
        }
        assert_eq!(texts.ordinal(Language::ZhHans, 12), "第十二");
        assert_eq!(texts.ordinal(Language::ZhHant, 12), "第十二");
        assert_eq!(texts.numeral(Language::En, 12), "12");
    }

    #[test]
    fn every_chinese_numeral_reads_back_and_is_its_own() {
        let texts = Texts::load_embedded();
        let mut seen = std::collections::BTreeSet::new();
        for number in 0..=LARGEST {
            let text = texts.numeral(Language::ZhHans, number);
            assert_eq!(value(&text), number, "{text}");
            assert!(!text.contains("零零") && (number == 0 || !text.ends_with('零')), "{text}");
            assert!(seen.insert(text));
        }
    }

    #[test]
    fn english_ordinals() {
        let texts = Texts::load_embedded();
        let table = [
            (1, "1st"),
            (2, "2nd"),
            (3, "3rd"),
            (4, "4th"),
            (11, "11th"),
            (12, "12th"),
            (13, "13th"),
            (21, "21st"),
            (102, "102nd"),
            (111, "111th"),
            (1003, "1003rd"),
        ];
        for (number, expected) in table {
            assert_eq!(texts.ordinal(Language::En, number), expected);
        }
    }

    proptest::proptest! {
        #[test]
        fn grouped_digits_read_back(number: i64) {
            let text = Texts::load_embedded().grouped(Language::En, number);
            let plain = text.replace('\u{202F}', "").replace('\u{2212}', "-");
            proptest::prop_assert_eq!(plain.parse::<i64>(), Ok(number));
            let groups: Vec<&str> = text.split('\u{202F}').collect();
            proptest::prop_assert!(groups.iter().skip(1).all(|group| group.len() == 3));
        }
    }

    #[test]
    fn grouped_digits_of_the_table() {
        let texts = Texts::load_embedded();
        let table = [(0, "0"), (999, "999"), (1000, "1\u{202F}000"), (-1234, "−1\u{202F}234")];
        for (number, expected) in table {
            assert_eq!(texts.grouped(Language::ZhHans, number), expected);
        }
    }
}
