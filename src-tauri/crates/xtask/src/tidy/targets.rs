//! Tests that other rules lean on may not vanish without a word.

use super::finding::Finding;
use super::tree::Tree;
use crate::house;

/// Package, test target, and what it guards.
const WANTED: [(&str, &str, &str); 4] = [
    ("clerk", "bindings", "that the TypeScript types are fresh"),
    ("text", "texts", "that every text is present in every language"),
    ("trials", "scenarios", "the scenarios"),
    ("trials", "journeys", "the built application"),
];

/// Every wanted test that cargo does not know.
pub fn check(tree: &Tree) -> Vec<Finding> {
    let known = house::test_targets(&tree.metadata);
    let is_known =
        |package: &str, target: &str| known.iter().any(|(p, t)| p == package && t == target);
    WANTED
        .iter()
        .filter(|(package, target, _)| !is_known(package, target))
        .map(|(package, target, guards)| {
            let said = format!("the test target `{target}` is gone, which guards {guards}");
            Finding::about(package, said)
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tidy::tree::grown;
    use serde_json::json;

    #[test]
    fn a_test_that_vanished_is_found() {
        let (_root, mut tree) = grown(&[]);
        let test = |name: &str| json!({ "name": name, "kind": ["test"] });
        let library = json!({ "name": "clerk", "kind": ["lib"] });
        tree.metadata = json!({ "packages": [
            { "name": "clerk", "targets": [test("bindings"), library] },
            { "name": "text", "targets": [{ "name": "texts", "kind": ["example"] }] },
            { "name": "trials", "targets": [test("scenarios"), test("journeys")] },
        ] });
        let findings: Vec<String> = check(&tree).iter().map(ToString::to_string).collect();
        assert_eq!(findings.len(), 1);
        assert!(findings[0].starts_with("text: the test target `texts` is gone"), "{findings:?}");
    }
}
