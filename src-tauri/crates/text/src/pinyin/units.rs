//! Taking a name apart into units with their readings.

use ::pinyin::{Pinyin, ToPinyin, ToPinyinMulti};
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

use super::surnames;

/// One way to say a unit.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Reading {
    /// The sounds in lower-case letters without tone; `v` stands for ü.
    pub plain: String,
    /// The tone, 1 to 4, or 0 where there is none.
    pub tone: u8,
}

/// A Chinese character, or a word in another script.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Unit {
    /// The character or the word, folded.
    pub written: String,
    /// The readings, the likeliest first; never empty.
    pub readings: Vec<Reading>,
}

impl Reading {
    /// Reads a syllable with its tone as a digit behind it, as in `shan4`.
    pub(super) fn numbered(syllable: &str) -> Option<Self> {
        let end = syllable.find(|sign: char| sign.is_ascii_digit()).unwrap_or(syllable.len());
        let (sounds, tone) = syllable.split_at(end);
        let tone = if tone.is_empty() { 0 } else { tone.parse().ok()? };
        (!sounds.is_empty() && tone <= 5).then(|| Self {
            plain: sounds.to_lowercase().replace('ü', "v").replace('ê', "e"),
            tone: tone % 5,
        })
    }

    fn known(pinyin: Pinyin) -> Option<Self> {
        Self::numbered(pinyin.with_tone_num_end())
    }
}

/// Returns `text` in lower case without accents, full-width forms or width variants, so that what
/// looks alike compares alike. Spaces and signs stay.
pub(super) fn folded(text: &str) -> String {
    text.nfkd().filter(|&sign| !is_combining_mark(sign)).flat_map(char::to_lowercase).collect()
}

/// Takes a name apart. What is neither letter nor digit only parts words.
pub(super) fn units(name: &str) -> Vec<Unit> {
    folded(name).split(|sign: char| !sign.is_alphanumeric()).flat_map(segment).collect()
}

/// Takes apart a piece of a name that holds letters only; a surname is looked for at its head.
fn segment(piece: &str) -> Vec<Unit> {
    let signs: Vec<char> = piece.chars().collect();
    let surname = surnames::leading(&signs);
    let mut units: Vec<Unit> = Vec::new();
    let mut in_word = false;
    for (index, &sign) in signs.iter().enumerate() {
        let character = character(sign, surname.get(index));
        match (character, units.last_mut()) {
            (Some(unit), _) => {
                units.push(unit);
                in_word = false;
            }
            (None, Some(word)) if in_word => word.written.push(sign),
            (None, _) => {
                units.push(Unit { written: sign.to_string(), readings: Vec::new() });
                in_word = true;
            }
        }
    }
    for unit in units.iter_mut().filter(|unit| unit.readings.is_empty()) {
        unit.readings.push(Reading { plain: unit.written.clone(), tone: 0 });
    }
    units
}

/// Returns the unit of a Chinese character, or nothing where `sign` is none or has no known
/// reading.
fn character(sign: char, as_surname: Option<&Reading>) -> Option<Unit> {
    let usual = sign.to_pinyin().and_then(Reading::known)?;
    let others = sign.to_pinyin_multi().into_iter().flatten().filter_map(Reading::known);
    let mut readings: Vec<Reading> = Vec::new();
    for reading in as_surname.cloned().into_iter().chain([usual]).chain(others) {
        if readings.iter().all(|earlier| earlier.plain != reading.plain) {
            readings.push(reading);
        }
    }
    Some(Unit { written: sign.to_string(), readings })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_character_of_the_basic_block_has_a_reading_in_plain_letters() {
        let mut silent = String::new();
        for sign in '\u{4E00}'..='\u{9FA5}' {
            let Some(unit) = character(sign, None) else {
                silent.push(sign);
                continue;
            };
            for reading in unit.readings {
                let is_plain = reading.plain.bytes().all(|letter| letter.is_ascii_lowercase());
                assert!(is_plain, "{sign} {reading:?}");
            }
        }
        // Signs made in Japan, mostly for units of measure, never had a Chinese reading.
        assert_eq!(silent, "兙兡嗧桛烪瓧瓰瓱瓼甅");
    }

    #[test]
    fn characters_beyond_the_basic_block_are_known_too() {
        for (sign, sounds) in
            [('㑇', "zhou"), ('𬱖', "di"), ('𬱟', "wei"), ('𬘓', "xun"), ('〇', "ling")]
        {
            let plain = character(sign, None).map(|unit| unit.readings[0].plain.clone());
            assert_eq!(plain.as_deref(), Some(sounds), "{sign}");
        }
    }

    #[test]
    fn names_come_apart() {
        let table = [
            ("王海", "王 海"),
            ("Diane Anders", "diane anders"),
            ("José O'Neill", "jose o neill"),
            ("ＡＢ公司", "ab 公 司"),
            ("物业·张经理", "物 业 张 经 理"),
            ("3单元1102", "3 单 元 1102"),
            ("  ", ""),
        ];
        for (name, expected) in table {
            let written: Vec<_> = units(name).into_iter().map(|unit| unit.written).collect();
            assert_eq!(written.join(" "), expected, "{name}");
        }
    }
}
