//! Codes on badges. A code is thirteen figures: 2, which the standard keeps for numbers of one's
//! own, eleven figures that follow from the identity on the roll, and the check figure of an
//! EAN-13. Every scanner reads it, as a bar code or as a QR code; input methods let figures pass;
//! and nothing about anybody stands in it.

use council::ids::PersonId;
use uuid::Uuid;

/// The space of names in which codes are made.
const SPACE: Uuid = Uuid::from_u128(0x79_69_73_68_69_2d_62_61_64_67_65_00_00_00_00_01);
/// As many numbers as eleven figures write.
const NUMBERS: u128 = 100_000_000_000;
/// What a code begins with.
const OWN: &str = "2";
/// How many figures a code has.
const FIGURES: usize = 13;

/// The code of somebody on the roll.
#[must_use]
pub fn code(person: PersonId) -> String {
    let number = Uuid::new_v5(&SPACE, person.0.as_bytes()).as_u128() % NUMBERS;
    let figures = format!("{OWN}{number:011}");
    let check = check_figure(&figures);
    format!("{figures}{check}")
}

/// The code that was typed, at full width too; none where it was not read whole.
#[must_use]
pub fn read(typed: &str) -> Option<String> {
    let narrow = |sign: char| match sign {
        '０'..='９' => char::from_digit(u32::from(sign) - u32::from('０'), 10),
        other => Some(other),
    };
    let code: String = typed.trim().chars().filter_map(narrow).collect();
    let whole = code.len() == FIGURES
        && code.bytes().all(|sign| sign.is_ascii_digit())
        && code.starts_with(OWN)
        && code.ends_with(&check_figure(&code[..FIGURES - 1]).to_string());
    whole.then_some(code)
}

/// What brings the sum of the figures, every second one counted three times, to a full ten.
fn check_figure(figures: &str) -> u32 {
    let figures = figures.chars().filter_map(|sign| sign.to_digit(10));
    let sum: u32 = figures.zip([1, 3].into_iter().cycle()).map(|(figure, by)| figure * by).sum();
    (10 - sum % 10) % 10
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn the_check_figure_is_that_of_the_standard() {
        assert_eq!(check_figure("400638133393"), 1);
        assert_eq!(check_figure("690123456789"), 2);
    }

    #[test]
    fn codes_are_told_apart_and_read_back() {
        let people = (1..=500).map(|n| PersonId(Uuid::from_u128(n)));
        let codes: BTreeSet<String> = people.map(code).collect();
        assert_eq!(codes.len(), 500);
        for code in &codes {
            assert_eq!(read(code).as_ref(), Some(code));
        }
        let one = code(PersonId(Uuid::from_u128(1)));
        let wide: String =
            one.chars().filter_map(|c| char::from_u32(u32::from(c) - 0x30 + 0xFF10)).collect();
        assert_eq!(read(&format!(" {wide}\n")), Some(one));
    }

    #[test]
    fn a_figure_that_is_wrong_or_missing_shows() {
        let one = code(PersonId(Uuid::from_u128(7)));
        assert_eq!(read(&one[..12]), None);
        assert_eq!(read("王海"), None);
        for at in 1..FIGURES {
            let figure = one[at..=at].parse::<u32>().unwrap_or_default();
            let wrong = format!("{}{}{}", &one[..at], (figure + 1) % 10, &one[at + 1..]);
            assert_eq!(read(&wrong), None, "{wrong}");
        }
    }

    #[test]
    fn a_code_is_for_decades() {
        assert_eq!(code(PersonId(Uuid::from_u128(1))), "2863260477252");
    }
}
