//! Nothing is put off: no test left out, no note of work to come.

use super::finding::Finding;
use super::plain::Language;
use super::tree::Tree;
use super::words::has_word;

const IN_RUST: [&str; 3] = ["#[ignore", "todo!(", "unimplemented!("];
const IN_SCRIPT: [&str; 6] = [".skip(", ".only(", ".todo(", ".skipIf(", "xit(", "xdescribe("];
/// Notes of work to come, and examples that no test compiles.
const IN_COMMENTS: [&str; 3] = ["TODO", "FIXME", "XXX"];
const UNTRIED_EXAMPLE: &str = "```ignore";

/// Every test that would not run and every note of work not done.
pub fn check(tree: &Tree) -> Vec<Finding> {
    let mut findings = Vec::new();
    for source in tree.sources.iter().filter(|source| !source.is_generated()) {
        let marks: &[&str] = match source.language {
            Language::Rust => &IN_RUST,
            Language::Script | Language::Markup => &IN_SCRIPT,
        };
        let lines = source.plain.bare.lines().zip(source.plain.comments.lines());
        for (number, (code, comment)) in (1..).zip(lines) {
            let in_code = marks.iter().find(|mark| code.contains(*mark));
            let in_comment = IN_COMMENTS.iter().find(|word| has_word(comment, word));
            let example = comment.contains(UNTRIED_EXAMPLE).then_some(&UNTRIED_EXAMPLE);
            if let Some(mark) = in_code.or(in_comment).or(example) {
                let said = format!("{mark}: nothing is put off");
                findings.push(Finding::at(&source.path, number, said));
            }
        }
    }
    findings
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tidy::tree::grown;

    #[test]
    fn what_is_put_off_is_found() {
        let files = [
            (
                "a/src/b.rs",
                "// TODO later\n#[ignore]\nfn c() { todo!() }\nconst D: &str = \"TODO\";",
            ),
            ("ui/src/e.test.ts", "it.skip('x', f);\nit('y', f);"),
        ];
        let (_root, tree) = grown(&files);
        let findings: Vec<String> = check(&tree).iter().map(ToString::to_string).collect();
        let wanted = [
            "a/src/b.rs:1: TODO: nothing is put off",
            "a/src/b.rs:2: #[ignore: nothing is put off",
            "a/src/b.rs:3: todo!(: nothing is put off",
            "ui/src/e.test.ts:1: .skip(: nothing is put off",
        ];
        assert_eq!(findings, wanted);
    }
}
