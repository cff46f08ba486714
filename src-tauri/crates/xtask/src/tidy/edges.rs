//! Which of our crates may depend on which.

use serde_json::Value;

use super::finding::Finding;
use super::tree::Tree;

/// Each package with those of ours that it may name. The last two depend on any.
const EDGES: [(&str, &[&str]); 13] = [
    ("council", &[]),
    ("text", &[]),
    ("typeset", &[]),
    ("seal", &[]),
    ("gate", &[]),
    ("pdf", &["typeset"]),
    ("journal", &["council"]),
    ("paper", &["council", "text", "typeset", "pdf"]),
    ("clerk", &["council", "journal", "text", "typeset", "seal", "pdf", "paper"]),
    ("yishi-desk", &["clerk", "council"]),
    ("cli", &["clerk", "council"]),
    ("trials", BELOW),
    ("xtask", BELOW),
];
/// All that may be depended on: never the programs, never the tests. What archives ask is asked by
/// tests alone.
const BELOW: &[&str] =
    &["council", "text", "typeset", "seal", "pdf", "journal", "paper", "clerk", "gate"];

/// All that the core may take from elsewhere: none of it reads a clock, a file or chance. Of
/// chrono it takes the calendar.
const FOR_THE_CORE: [&str; 8] =
    ["chrono", "schemars", "serde", "serde_json", "sha2", "thiserror", "ts-rs", "uuid"];
/// Features that take ids from chance or from the clock, or read the clock.
const IMPURE: [(&str, &[&str]); 2] = [
    ("chrono", &["clock", "default", "now"]),
    ("uuid", &["v1", "v4", "v6", "v7", "rng", "fast-rng"]),
];

/// Every edge that leads elsewhere.
pub fn check(tree: &Tree) -> Vec<Finding> {
    let packages = tree.metadata["packages"].as_array();
    packages.into_iter().flatten().flat_map(of_package).collect()
}

fn of_package(package: &Value) -> Vec<Finding> {
    let name = package["name"].as_str().unwrap_or_default();
    let Some((_, allowed)) = EDGES.iter().find(|(known, _)| *known == name) else {
        return vec![Finding::about(name, "has no place in the house; give it one in edges.rs")];
    };
    let dependencies = package["dependencies"].as_array();
    let mut findings = Vec::new();
    for dependency in dependencies.into_iter().flatten() {
        let on = dependency["name"].as_str().unwrap_or_default();
        let for_tests = dependency["kind"] == "dev";
        let optional = dependency["optional"] == true;
        if EDGES.iter().any(|(ours, _)| *ours == on) {
            let allowed = if for_tests { BELOW } else { allowed };
            if !allowed.contains(&on) {
                findings.push(Finding::about(name, format!("may not depend on {on}")));
            } else if name == "xtask" && !optional {
                let said = format!("may depend on {on} only behind the feature bench");
                findings.push(Finding::about(name, said));
            }
        } else if name == "council" && !for_tests {
            findings.extend(for_the_core(on, dependency));
        }
    }
    findings
}

fn for_the_core(on: &str, dependency: &Value) -> Option<Finding> {
    if !FOR_THE_CORE.contains(&on) {
        let said = format!("is pure and may not depend on {on}");
        return Some(Finding::about("council", said));
    }
    let (_, impure) = IMPURE.iter().find(|(known, _)| *known == on)?;
    let by_default = dependency["uses_default_features"].as_bool().unwrap_or(true);
    let features = dependency["features"].as_array().into_iter().flatten();
    let features = features.filter_map(Value::as_str).chain(by_default.then_some("default"));
    let asked = features.into_iter().find(|feature| impure.contains(feature))?;
    Some(Finding::about("council", format!("is pure and may not ask {on} for {asked}")))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::house::House;
    use crate::outside;
    use crate::tidy::tree::grown;

    /// A true workspace, so that the rule is tested against what cargo really answers.
    fn workspace(council: &str, pdf: &str, xtask: &str) -> Vec<String> {
        let package = |name: &str, rest: &str| {
            format!("[package]\nname = \"{name}\"\nedition = \"2024\"\n{rest}")
        };
        let files = [
            ("Cargo.toml", "[workspace]\nresolver = \"3\"\nmembers = [\"c/*\"]\n".to_owned()),
            ("c/council/Cargo.toml", package("council", council)),
            ("c/typeset/Cargo.toml", package("typeset", "")),
            ("c/pdf/Cargo.toml", package("pdf", pdf)),
            ("c/xtask/Cargo.toml", package("xtask", xtask)),
            ("c/council/src/lib.rs", String::new()),
            ("c/typeset/src/lib.rs", String::new()),
            ("c/pdf/src/lib.rs", String::new()),
            ("c/xtask/src/lib.rs", String::new()),
        ];
        let files = files.each_ref().map(|(path, text)| (*path, text.as_str()));
        let (root, mut tree) = grown(&files);
        let mut cargo = outside::cargo(&["metadata", "--no-deps", "--format-version", "1"]);
        let answer = outside::answer(cargo.current_dir(root.path())).unwrap();
        tree.metadata = serde_json::from_str(&answer).unwrap();
        check(&tree).iter().map(ToString::to_string).collect()
    }

    #[test]
    fn the_edges_of_the_house_hold() {
        let council = "[dependencies]\nserde = \"1\"\nuuid = \"1\"\n\
                       [dev-dependencies]\nproptest = \"1\"\n";
        let pdf = "[dependencies]\ntypeset = { path = \"../typeset\" }\nlopdf = \"1\"\n\
                   [dev-dependencies]\ncouncil = { path = \"../council\" }\n";
        let xtask = "[dependencies]\npdf = { path = \"../pdf\", optional = true }\n";
        assert_eq!(workspace(council, pdf, xtask), Vec::<String>::new());
    }

    #[test]
    fn an_edge_to_the_side_is_found() {
        let pdf = "[dependencies]\ncouncil = { path = \"../council\" }\n";
        assert_eq!(workspace("", pdf, ""), ["pdf: may not depend on council"]);
    }

    #[test]
    fn a_test_may_not_need_a_program() {
        let pdf = "[dev-dependencies]\nxtask = { path = \"../xtask\" }\n";
        assert_eq!(workspace("", pdf, ""), ["pdf: may not depend on xtask"]);
    }

    #[test]
    fn the_core_takes_no_clock_and_no_chance() {
        let council = "[dependencies]\nrand = \"1\"\nchrono = \"1\"\n\
                       uuid = { version = \"1\", features = [\"v7\"] }\n";
        let wanted = [
            "council: is pure and may not ask chrono for default",
            "council: is pure and may not depend on rand",
            "council: is pure and may not ask uuid for v7",
        ];
        assert_eq!(workspace(council, "", ""), wanted);
    }

    #[test]
    fn this_program_stays_light() {
        let xtask = "[dependencies]\npdf = { path = \"../pdf\" }\n";
        let wanted = ["xtask: may depend on pdf only behind the feature bench"];
        assert_eq!(workspace("", "", xtask), wanted);
    }

    #[test]
    fn every_package_of_this_workspace_has_a_place() {
        let house = House::find().unwrap();
        for package in house.metadata["packages"].as_array().unwrap() {
            let name = package["name"].as_str().unwrap();
            assert!(EDGES.iter().any(|(known, _)| *known == name), "{name}");
        }
    }
}
