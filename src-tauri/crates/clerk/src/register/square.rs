//! An area as people write it ("88.12", "88.12㎡", "1,088.5"), in 0.0001 m².

use council::register::PER_SQUARE_METRE;

use super::words;

/// Why a text is no area.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum AreaFault {
    /// It is no number, or a negative one.
    #[error("it is no area")]
    Unreadable,
    /// It has more decimals than the four that are kept.
    #[error("it has more than four decimals")]
    TooFine,
    /// It is larger than can be counted.
    #[error("it is too large")]
    TooLarge,
}

/// Reads an area; none where the text is empty or a dash.
pub fn read(text: &str) -> Result<Option<u64>, AreaFault> {
    let plain: String = text.chars().map(narrow).filter(|c| !c.is_whitespace()).collect();
    let plain = plain.to_lowercase();
    let number = words::of("square-metre")
        .iter()
        .find_map(|unit| plain.strip_suffix(unit))
        .unwrap_or(&plain);
    if matches!(number, "" | "-" | "/" | "—") {
        return Ok(None);
    }
    let (whole, decimals) = number.split_once('.').unwrap_or((number, ""));
    let whole = ungrouped(whole).ok_or(AreaFault::Unreadable)?;
    if !decimals.bytes().all(|digit| digit.is_ascii_digit()) {
        return Err(AreaFault::Unreadable);
    }
    let decimals = decimals.trim_end_matches('0');
    if decimals.len() > 4 {
        return Err(AreaFault::TooFine);
    }
    let part: u64 = format!("{decimals:0<4}").parse().map_err(|_| AreaFault::Unreadable)?;
    let whole: u64 = whole.parse().map_err(|_| AreaFault::TooLarge)?;
    let area = whole.checked_mul(PER_SQUARE_METRE).and_then(|area| area.checked_add(part));
    area.ok_or(AreaFault::TooLarge).map(Some)
}

/// Digits without the commas between groups of three; none where commas stand anywhere else.
fn ungrouped(whole: &str) -> Option<String> {
    let groups: Vec<&str> = whole.split(',').collect();
    let digits = |group: &&str| !group.is_empty() && group.bytes().all(|b| b.is_ascii_digit());
    if !groups.iter().all(digits) {
        return None;
    }
    let (first, rest) = groups.split_first()?;
    let grouped = rest.is_empty() || first.len() <= 3 && rest.iter().all(|g| g.len() == 3);
    grouped.then(|| groups.concat())
}

/// The narrow form of a digit or sign that was typed wide.
fn narrow(c: char) -> char {
    match c {
        '０'..='９' | '．' | '，' | '－' => char::from_u32(u32::from(c) - 0xfee0).unwrap_or(c),
        _ => c,
    }
}

#[cfg(test)]
mod tests {
    use super::{AreaFault, read};

    #[test]
    fn areas_are_read_as_people_write_them() {
        for (text, area) in [
            ("88.12", 881_200),
            ("88.12㎡", 881_200),
            (" 88.12 平方米 ", 881_200),
            ("1,088.5", 10_885_000),
            ("８８．１２", 881_200),
            ("226421.0857", 2_264_210_857),
            ("88.120000", 881_200),
            ("90", 900_000),
            ("12M2", 120_000),
            ("1,234,567", 12_345_670_000),
        ] {
            assert_eq!(read(text), Ok(Some(area)), "{text}");
        }
        for nothing in ["", "  ", "-", "—", "㎡"] {
            assert_eq!(read(nothing), Ok(None), "{nothing}");
        }
    }

    #[test]
    fn what_is_no_area_says_why() {
        for (text, fault) in [
            ("88.12345", AreaFault::TooFine),
            ("约88", AreaFault::Unreadable),
            ("-88", AreaFault::Unreadable),
            ("1,08", AreaFault::Unreadable),
            ("1088,5", AreaFault::Unreadable),
            ("88.1.2", AreaFault::Unreadable),
            (".5", AreaFault::Unreadable),
            ("88..", AreaFault::Unreadable),
            ("八十八", AreaFault::Unreadable),
            ("1844674407370955.1616", AreaFault::TooLarge),
            ("99999999999999999999999", AreaFault::TooLarge),
        ] {
            assert_eq!(read(text), Err(fault), "{text}");
        }
        assert_eq!(read("1844674407370955.1615"), Ok(Some(u64::MAX)));
    }
}
