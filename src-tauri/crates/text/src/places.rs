//! Where people live or sit: the order of such places, and the building that one names.

use std::cmp::Ordering;

use unicode_normalization::UnicodeNormalization;

/// A piece of a place: figures, or what stands between them.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Piece {
    Figures(u64),
    Words(String),
}

/// Compares two places as people count: 2单元 before 10单元, and 三单元 where 3单元 stands. Places
/// that are counted alike compare by what was typed, so the order is total; no place comes last.
pub fn place_order(a: &str, b: &str) -> Ordering {
    let empty = |place: &str| place.trim().is_empty();
    let counted = || pieces(a).cmp(&pieces(b));
    empty(a).cmp(&empty(b)).then_with(counted).then_with(|| a.cmp(b))
}

/// What two spellings of one place have in common; empty where there is no place.
pub fn same_place(place: &str) -> String {
    folded(place).chars().filter(|sign| !sign.is_whitespace()).collect()
}

/// The building that a place names: "3单元" of "3单元1102", "A座" of "A座1203", at half width.
/// Empty where it names none, as a room or a ward alone does.
pub fn building(place: &str) -> String {
    let place: String = place.trim().nfkc().collect();
    let runs = runs(&place);
    let figures: Vec<usize> = (0..runs.len()).filter(|at| is_figures(runs[*at])).collect();
    let [first, .., last] = figures[..] else {
        // One number is a room: what stands before it may be a building, as a name or a letter.
        let head = match figures[..] {
            [only] if only + 1 == runs.len() && only > 0 => runs[0].trim_matches(is_between),
            _ => "",
        };
        let lettered = head.chars().count() == 1 || head.chars().any(is_han);
        return if lettered { head.to_owned() } else { String::new() };
    };
    // The figures and what they count: 2栋 of 2栋3单元501, 5 of 5-1102.
    let upto = if first + 1 < last { first + 1 } else { first };
    runs[..=upto].concat().trim_matches(is_between).to_owned()
}

/// Whether a place is a home, as a flat is: one with a room, and not a whole building or a ward.
pub fn is_home(place: &str) -> bool {
    let folded = folded(place);
    let runs = runs(&folded);
    let figures: Vec<&&str> = runs.iter().filter(|run| is_figures(run)).collect();
    figures.len() > 1 || figures.last().is_some_and(|run| run.chars().count() > 2)
}

fn is_between(sign: char) -> bool {
    sign.is_whitespace() || "-–—－/#,，、".contains(sign)
}

fn is_han(sign: char) -> bool {
    ('\u{3400}'..='\u{9FFF}').contains(&sign)
}

fn is_figures(run: &str) -> bool {
    run.starts_with(is_figure)
}

fn is_figure(sign: char) -> bool {
    sign.is_ascii_digit() || ('０'..='９').contains(&sign) || digit(sign).is_some()
}

/// Runs of figures and of other signs, in turn.
fn runs(text: &str) -> Vec<&str> {
    let mut runs = Vec::new();
    let mut from = 0;
    let mut before = None;
    for (at, sign) in text.char_indices() {
        let kind = is_figure(sign);
        if before.is_some_and(|before| before != kind) {
            runs.push(&text[from..at]);
            from = at;
        }
        before = Some(kind);
    }
    runs.extend((from < text.len()).then(|| &text[from..]));
    runs
}

fn folded(text: &str) -> String {
    text.nfkc().flat_map(char::to_lowercase).collect()
}

fn pieces(place: &str) -> Vec<Piece> {
    let folded = folded(place);
    let piece = |run: &&str| match number(run) {
        Some(number) => Piece::Figures(number),
        None => Piece::Words(run.split_whitespace().collect()),
    };
    let all = runs(&folded).iter().map(piece).collect::<Vec<_>>();
    all.into_iter().filter(|piece| *piece != Piece::Words(String::new())).collect()
}

/// What a run of figures counts; none where it is none, or is longer than any house number.
fn number(run: &str) -> Option<u64> {
    if run.bytes().all(|sign| sign.is_ascii_digit()) {
        return run.parse().ok();
    }
    let (mut sum, mut last) = (0, None);
    for sign in run.chars() {
        match digit(sign)? {
            unit @ (10 | 100) => sum += last.take().unwrap_or(1) * unit,
            one => last = Some(last.unwrap_or(0) * 10 + one),
        }
    }
    Some(sum + last.unwrap_or(0))
}

/// Chinese figures from nought to nine, as house numbers are written with them.
const FIGURES: &str =
    "\u{3007}\u{4E00}\u{4E8C}\u{4E09}\u{56DB}\u{4E94}\u{516D}\u{4E03}\u{516B}\u{4E5D}";
const NOUGHT: char = '\u{96F6}';
const TEN: char = '\u{5341}';
const HUNDRED: char = '\u{767E}';

fn digit(sign: char) -> Option<u64> {
    let place = FIGURES.chars().position(|known| known == sign);
    match sign {
        NOUGHT => Some(0),
        TEN => Some(10),
        HUNDRED => Some(100),
        _ => place.and_then(|place| u64::try_from(place).ok()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_stand_as_people_count() {
        let sorted = [
            "1单元0903",
            "2单元0601",
            "2单元1201",
            "三单元0502",
            "3单元1102",
            "10单元101",
            "十一单元101",
            "A座2",
            "A座12",
            "B座1",
            "",
        ];
        let mut places = sorted;
        places.reverse();
        places.sort_by(|a, b| place_order(a, b));
        assert_eq!(places, sorted);
    }

    #[test]
    fn a_building_is_what_comes_before_the_room() {
        let table = [
            ("3单元1102", "3单元"),
            ("３单元 1102", "3单元"),
            ("2栋3单元501", "2栋"),
            ("十二栋501", "十二栋"),
            ("5-1102", "5"),
            ("5#1102室", "5"),
            ("A座1203", "A座"),
            ("B 12", "B"),
            ("东楼301", "东楼"),
            ("1102", ""),
            ("Ward 2", ""),
            ("12B", ""),
            ("物业", ""),
            ("", ""),
        ];
        for (place, wanted) in table {
            assert_eq!(building(place), wanted, "{place}");
        }
    }

    #[test]
    fn a_home_has_a_room() {
        for (place, wanted) in [
            ("3单元1102", true),
            ("1102", true),
            ("5-2", true),
            ("A座1203", true),
            ("Ward 2", false),
            ("3单元", false),
            ("物业", false),
            ("", false),
        ] {
            assert_eq!(is_home(place), wanted, "{place}");
        }
    }

    #[test]
    fn one_place_is_spelt_in_several_ways() {
        assert_eq!(same_place("3单元 1102"), same_place("３单元1102"));
        assert_eq!(same_place(" "), "");
    }

    proptest::proptest! {
        #[test]
        fn the_order_is_total(
            a in "[0-9一二十单元A-B ]{0,6}", b in "[0-9一二十单元A-B ]{0,6}",
            c in "[0-9一二十单元A-B ]{0,6}",
        ) {
            proptest::prop_assert_eq!(place_order(&a, &b), place_order(&b, &a).reverse());
            proptest::prop_assert_eq!(place_order(&a, &b) == Ordering::Equal, a == b);
            if place_order(&a, &b).is_le() && place_order(&b, &c).is_le() {
                proptest::prop_assert!(place_order(&a, &c).is_le());
            }
        }

        #[test]
        fn no_place_is_trouble(place: String) {
            let _ = (building(&place), same_place(&place), place_order(&place, "3单元"));
        }
    }
}
