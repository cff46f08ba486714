//! Each Chinese is written in its own characters: nothing of the one is left in the texts of the
//! other, and nothing that a converter is known to get wrong.

#![allow(clippy::unwrap_used)]

use std::fs;
use std::path::Path;

use encoding_rs::{BIG5, Encoding, GBK};

/// The names of the languages are written in their own script in every language.
const OWN_NAMES: [&str; 2] = ["settings-language-zh-hans", "settings-language-zh-hant"];

/// Simplified forms that Big5 holds as well, because they once were characters of their own. None
/// of the texts means that other character.
const HALF_HIDDEN: &str = "万与价优体党厂吨听圣坏宁岭并异忏怀怜惊愿扑扰据机\
     极构气洁洒涌痒痹确离种筑篱网肮胜腊荐虮蚕蚝触赶踊适";

/// What converters and hasty hands leave behind in traditional texts: the wrong word, the right
/// one, and where it comes from.
const MISTAKES: [(&str, &str); 29] = [
    // One simplified character stands for several traditional ones, and the converter cut the words
    // in the wrong place.
    ("麵積", "面積"),
    ("名錶", "名表"),
    ("隻能", "只能"),
    ("隻有", "只有"),
    ("髮言", "發言"),
    ("複議", "復議"),
    ("複會", "復會"),
    ("恢複", "恢復"),
    ("重復", "重複"),
    ("復點", "複點"),
    ("裏", "裡"),
    ("爲", "為"),
    ("啓", "啟"),
    ("衆", "眾"),
    ("抽簽", "抽籤"),
    ("籤名", "簽名"),
    ("籤到", "簽到"),
    ("籤署", "簽署"),
    ("幹預", "干預"),
    ("製定", "制定"),
    ("計劃", "計畫"),
    // The mainland's word is another one in Taiwan.
    ("打印", "列印"),
    ("屏幕", "螢幕"),
    ("鼠標", "滑鼠"),
    ("默認", "預設"),
    ("文件夾", "資料夾"),
    ("會議記錄", "會議紀錄"),
    ("回車", "Enter"),
    ("發票", "發選票"),
];

#[test]
fn traditional_texts_hold_no_simplified_characters() {
    let found = strays("zh-Hant", |sign| is_simplified(sign) || HALF_HIDDEN.contains(sign));
    assert_eq!(found, [""; 0], "written in simplified characters");
}

#[test]
fn simplified_texts_hold_no_traditional_characters() {
    assert_eq!(strays("zh-Hans", is_traditional), [""; 0], "written in traditional characters");
}

#[test]
fn what_converters_get_wrong_is_right() {
    let mut found = Vec::new();
    for (place, line) in lines("zh-Hant") {
        for (wrong, right) in MISTAKES {
            if line.contains(wrong) {
                found.push(format!("{place}: {wrong} should be {right}"));
            }
        }
        // Taiwan quotes with corner brackets.
        found.extend(
            line.find(['“', '”', '‘', '’']).map(|_| format!("{place}: quotes are 「」『』")),
        );
    }
    assert_eq!(found, [""; 0]);
}

#[test]
fn the_scripts_are_told_apart() {
    for sign in "们说这议动记录签会题".chars() {
        assert!(is_simplified(sign) && !is_traditional(sign), "{sign}");
    }
    for sign in "們說這議動記錄簽會議題".chars() {
        assert!(is_traditional(sign) && !is_simplified(sign), "{sign}");
    }
    for sign in "人大一三主席投影里后只干面表台".chars() {
        assert!(!is_traditional(sign) && !is_simplified(sign), "{sign} is written in both");
    }
}

/// The places where a text of the language holds such a character.
fn strays(language: &str, is_stray: impl Fn(char) -> bool) -> Vec<String> {
    let of_line = |(place, line): (String, String)| {
        let signs: String = line.chars().filter(|&sign| is_stray(sign)).collect();
        (!signs.is_empty()).then(|| format!("{place}: {signs}"))
    };
    lines(language).filter_map(of_line).collect()
}

/// Every line of a language's texts with its place, but for the languages' own names.
fn lines(language: &str) -> impl Iterator<Item = (String, String)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../assets/text").join(language);
    let files = fs::read_dir(folder).unwrap().map(|file| file.unwrap().path());
    files.flat_map(|file| {
        let name = file.file_name().unwrap().to_string_lossy().into_owned();
        let contents = fs::read_to_string(&file).unwrap();
        let lines: Vec<_> = contents.lines().map(str::to_owned).zip(1..).collect();
        lines
            .into_iter()
            .filter(|(line, _)| !OWN_NAMES.iter().any(|id| line.starts_with(id)))
            .map(move |(line, number)| (format!("{name}:{number}"), line))
    })
}

/// In the mainland's basic set (GB 2312) and not in Taiwan's (Big5).
fn is_simplified(sign: char) -> bool {
    in_gb2312(sign) && encoded(BIG5, sign).is_none()
}

/// In Taiwan's set and not in the mainland's basic one.
fn is_traditional(sign: char) -> bool {
    !in_gb2312(sign) && encoded(BIG5, sign).is_some()
}

/// The ideographs of GB 2312 lie in its rows 16 to 87, which GBK keeps where they were.
fn in_gb2312(sign: char) -> bool {
    encoded(GBK, sign).is_some_and(|[row, cell]| (0xB0..=0xF7).contains(&row) && cell >= 0xA1)
}

/// The two bytes of an ideograph in an older encoding, or nothing.
fn encoded(encoding: &'static Encoding, sign: char) -> Option<[u8; 2]> {
    if !('\u{4E00}'..='\u{9FFF}').contains(&sign) {
        return None;
    }
    let mut utf8 = [0; 4];
    let (bytes, _, unmapped) = encoding.encode(sign.encode_utf8(&mut utf8));
    if unmapped { None } else { bytes.as_ref().try_into().ok() }
}
