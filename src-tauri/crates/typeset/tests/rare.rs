//! Rare characters of names, which the large fonts may lack and the smallest then holds.

use std::path::Path;

/// Characters with which people are registered: simplified, traditional and of Japan.
const NAMES: &str = "䶮㛃𬭎𠅤𠮟𡛟𬍛㭎㸌䢼喆堃淼犇龘臺灣條譚謝葉蘇蕭鄭劉陳黃張鄺龔";

fn holds(file: &str, character: char) -> bool {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../assets/fonts").join(file);
    let bytes = std::fs::read(&path).expect("a font");
    let face = rustybuzz::Face::from_slice(&bytes, 0).expect("a usable font");
    face.glyph_index(character).is_some_and(|glyph| glyph.0 != 0)
}

#[test]
fn every_rare_character_of_a_name_is_in_a_font_of_the_application() {
    for large in ["NotoSerifSC-Regular.ttf", "NotoSansSC-Bold.ttf"] {
        let lacking: Vec<char> = NAMES
            .chars()
            .filter(|&character| !holds(large, character))
            .filter(|&character| !holds("YishiRare-Regular.ttf", character))
            .collect();
        assert!(lacking.is_empty(), "{large} and the companion lack {lacking:?}");
    }
}
