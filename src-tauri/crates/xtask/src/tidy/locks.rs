//! Lock files name no place of one machine: crates come from the one public index, and the
//! packages of the windows name no place at all, so that both hold everywhere.

use super::finding::Finding;
use super::tree::Tree;

/// Each lock file with the words before an address, and the only address that may follow.
const LOCKS: [(&str, &str, Option<&str>); 2] = [
    ("Cargo.lock", "source = \"", Some("registry+https://github.com/rust-lang/crates.io-index\"")),
    ("ui/package-lock.json", "\"resolved\": \"", None),
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
            let fits = |after: &str| address.is_some_and(|address| after.starts_with(address));
            if after.is_some_and(|after| !fits(after)) {
                findings.push(Finding::at(path, number, "names a place of its own"));
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
        let good = "  \"integrity\": \"sha512-abc\",\n";
        let bad = "\n  \"resolved\": \"https://mirror.example/a/-/a-1.0.0.tgz\",\n";
        let (_root, tree) = grown(&[("Cargo.lock", CRATES), ("ui/package-lock.json", good)]);
        assert_eq!(check(&tree), []);
        let (_root, tree) = grown(&[("Cargo.lock", CRATES), ("ui/package-lock.json", bad)]);
        let wanted = Finding::at("ui/package-lock.json", 2, "names a place of its own");
        assert_eq!(check(&tree), [wanted]);
    }

    #[test]
    fn a_missing_lock_is_found() {
        let (_root, tree) = grown(&[("Cargo.lock", CRATES)]);
        assert_eq!(check(&tree), [Finding::about("ui/package-lock.json", "is missing")]);
    }
}
