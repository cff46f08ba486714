//! What is said of counts that nobody can have taken: plain words in every language that name the
//! numbers, of the same cases that the core refuses.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on says so by ending")]

#[path = "../../council/tests/impossible/mod.rs"]
mod impossible;
#[path = "../../council/tests/table/mod.rs"]
mod table;

use council::people::Names;
use council::view::{Arg, Words, words};
use text::{Args, Language, Texts};

fn said(texts: &Texts, language: Language, words: &Words) -> String {
    let mut args = Args::new();
    for (name, value) in &words.args {
        args = match value {
            Arg::Number(number) => args.with(name, *number),
            Arg::Text(text) => args.with(name, text.as_str()),
        };
    }
    texts.try_get(language, &words.key, &args).unwrap()
}

/// The numbers that a sentence must name. How many figures differ is said where there are several.
fn numbers(words: &Words) -> Vec<i64> {
    let number = |(_, value): (&String, &Arg)| match value {
        Arg::Number(number) => Some(*number),
        Arg::Text(_) => None,
    };
    words.args.iter().filter_map(number).collect()
}

#[test]
fn every_refusal_names_its_numbers_in_both_languages() {
    let texts = Texts::load_embedded();
    let mut named = 0;
    for case in impossible::cases() {
        let mut table = impossible::table(case.before);
        let refusal = table.refused(case.deed);
        let words = words::refusal(&table.meeting, &Names::default(), &refusal);
        for language in [Language::ZhHans, Language::En] {
            let sentence = said(&texts, language, &words);
            for number in numbers(&words) {
                let shown = number.to_string();
                assert!(sentence.contains(&shown), "{}: {shown} in {sentence}", case.name);
                named += 1;
            }
            assert!(!sentence.contains(['{', '⟦']), "{}: {sentence}", case.name);
        }
    }
    assert!(named > 150, "{named} numbers");
}

/// A sum says both of its sides and which papers they are.
#[test]
fn a_sum_that_differs_says_both_sides() {
    let texts = Texts::load_embedded();
    let case = impossible::cases().into_iter().find(|it| it.name == "35 valid with sums of 34");
    let case = case.unwrap();
    let mut table = impossible::table(case.before);
    let refusal = table.refused(case.deed);
    let words = words::refusal(&table.meeting, &Names::default(), &refusal);
    let chinese = said(&texts, Language::ZhHans, &words);
    assert!(chinese.starts_with("有效 35 张，可是赞成、反对、弃权、空白加起来 34 张"), "{chinese}");
    let english = said(&texts, Language::En, &words);
    assert!(english.contains("35 papers are valid"), "{english}");
}
