//! Lock files name the public registries only, so that they hold on every machine.

use super::finding::Finding;
use super::tree::Tree;

/// Each lock file with the words before an address, and the address that may follow.
const LOCKS: [(&str, &str, &str); 2] = [
    ("Cargo.lock", "source = \"", "registry+https://github.com/rust-lang/crates.io-index\""),
    ("ui/package-lock.json", "\"resolved\": \"", "https://registry.npmjs.org/"),
];

/// Every entry that comes from elsewhere.
pub fn check(tree: &Tree) -> Vec<Finding> {
    let mut findings = Vec::new();
    for (path, before, address) in LOCKS {
        let Some(text) = tree.text(path) else {
            findings.push(Finding::about(path, "is missing"));
            continue;
        };
        for (number, line) in (1..).zip(text.lines()) {
            let after = line.trim_start().strip_prefix(before);
            if after.is_some_and(|after| !after.starts_with(address)) {
                findings.push(Finding::at(path, number, "is not from the public registry"));
            }
        }
    }
    findings
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tidy::tree::grown;

    const CRATES: &str = "source = \"registry+https://github.com/rust-lang/crates.io-index\"\n";

    #[test]
    fn a_mirror_in_a_lock_is_found() {
        let good = "  \"resolved\": \"https://registry.npmjs.org/a/-/a-1.0.0.tgz\",\n";
        let bad = "\n  \"resolved\": \"https://mirror.example/a/-/a-1.0.0.tgz\",\n";
        let (_root, tree) = grown(&[("Cargo.lock", CRATES), ("ui/package-lock.json", good)]);
        assert_eq!(check(&tree), []);
        let (_root, tree) = grown(&[("Cargo.lock", CRATES), ("ui/package-lock.json", bad)]);
        let wanted = Finding::at("ui/package-lock.json", 2, "is not from the public registry");
        assert_eq!(check(&tree), [wanted]);
    }

    #[test]
    fn a_missing_lock_is_found() {
        let (_root, tree) = grown(&[("Cargo.lock", CRATES)]);
        assert_eq!(check(&tree), [Finding::about("ui/package-lock.json", "is missing")]);
    }
}
