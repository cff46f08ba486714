//! Names that say nothing. A name is the field's word for the thing.

use super::finding::Finding;
use super::tree::Tree;
use super::words::parts;

const EMPTY: [&str; 8] =
    ["helper", "helpers", "manager", "managers", "service", "services", "util", "utils"];
const DECLARES: [&str; 9] =
    ["class", "enum", "fn", "function", "interface", "mod", "struct", "trait", "type"];

/// Every file and every declared thing whose name ends in an empty word.
pub fn check(tree: &Tree) -> Vec<Finding> {
    let mut findings = Vec::new();
    for source in tree.sources.iter().filter(|source| !source.is_generated()) {
        let name = source.path.rsplit('/').next().unwrap_or(&source.path);
        let stem = name.split('.').next().unwrap_or(name);
        if is_empty(stem) {
            findings.push(Finding::about(&source.path, "the name says nothing"));
        }
        for (number, line) in (1..).zip(source.plain.bare.lines()) {
            for name in declared(line).filter(|name| is_empty(name)) {
                let said = format!("the name {name} says nothing");
                findings.push(Finding::at(&source.path, number, said));
            }
        }
    }
    findings
}

fn is_empty(name: &str) -> bool {
    parts(name).last().is_some_and(|last| EMPTY.contains(&last.as_str()))
}

fn declared(line: &str) -> impl Iterator<Item = &str> {
    let words = line.split(|c: char| !c.is_alphanumeric() && c != '_').filter(|w| !w.is_empty());
    words.clone().zip(words.skip(1)).filter(|(word, _)| DECLARES.contains(word)).map(|(_, n)| n)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tidy::tree::grown;

    #[test]
    fn an_empty_name_is_found() {
        let (_root, tree) = grown(&[
            ("a/src/vote.rs", "use tauri::Manager;\npub struct VoteManager;\nfn serviceable() {}"),
            ("ui/src/utils.ts", "export class Roll {}"),
        ]);
        let findings: Vec<String> = check(&tree).iter().map(ToString::to_string).collect();
        let wanted = [
            "a/src/vote.rs:2: the name VoteManager says nothing",
            "ui/src/utils.ts: the name says nothing",
        ];
        assert_eq!(findings, wanted);
    }
}
