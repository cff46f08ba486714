//! No sentence in code. The surest sign of one is a Chinese character outside tests.

use super::finding::Finding;
use super::tree::Tree;

/// Every line of product code, strings with it, that holds a Chinese character.
pub fn check(tree: &Tree) -> Vec<Finding> {
    let mut findings = Vec::new();
    for source in tree.sources.iter().filter(|source| !source.is_generated()) {
        for (number, line) in source.product(&source.plain.code) {
            if let Some(c) = line.chars().find(|c| is_han(*c)) {
                let said = format!("{c} belongs in assets/text");
                findings.push(Finding::at(&source.path, number, said));
            }
        }
    }
    findings
}

/// Ideographs only: the typesetter has to know Chinese punctuation by its characters.
fn is_han(c: char) -> bool {
    matches!(c, '\u{3400}'..='\u{4dbf}' | '\u{4e00}'..='\u{9fff}' | '\u{f900}'..='\u{faff}'
        | '\u{20000}'..='\u{3ffff}')
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tidy::tree::grown;

    #[test]
    fn a_chinese_word_in_code_is_found() {
        let rust = "// 主持\nconst A: &str = \"主持\";\nconst B: char = '，';\n\
                    #[cfg(test)]\nmod tests {\n    const C: &str = \"王海\";\n}\n";
        let files = [
            ("a/src/b.rs", rust),
            ("ui/src/c.svelte", "<!-- 议程 -->\n<p>议程</p>"),
            ("ui/src/d.test.ts", "const a = '王海';"),
        ];
        let (_root, tree) = grown(&files);
        let findings: Vec<String> = check(&tree).iter().map(ToString::to_string).collect();
        let wanted = [
            "a/src/b.rs:2: 主 belongs in assets/text",
            "ui/src/c.svelte:2: 议 belongs in assets/text",
        ];
        assert_eq!(findings, wanted);
    }
}
