//! Who may speak to the world: SQL in `journal`, Tauri in the desk, `invoke` in `ui/src/wire`.

use serde_json::Value;

use super::finding::Finding;
use super::plain::Language;
use super::tree::{Source, Tree};
use super::words::has_word;

/// A border: crates that only some packages may name.
struct Border {
    crates: &'static [&'static str],
    /// Packages with the folders they live in.
    within: &'static [(&'static str, &'static str)],
}

const BORDERS: [Border; 2] = [
    Border {
        crates: &["sqlx", "rusqlite", "libsqlite3-sys"],
        within: &[
            ("journal", "src-tauri/crates/journal/"),
            // Tests look behind the journal's back, and the bench measures the bare database.
            ("trials", "tests/"),
            ("xtask", "src-tauri/crates/xtask/src/bench/"),
        ],
    },
    Border {
        crates: &["tauri", "tauri-build", "wry", "tao"],
        within: &[
            ("yishi-desk", "src-tauri/src/"),
            ("yishi-desk", "src-tauri/build.rs"),
            ("yishi-desk", "src-tauri/tests/"),
            ("yishi-desk", "src-tauri/examples/"),
        ],
    },
];

/// Where the user interface may speak to Tauri.
const WIRE: &str = "ui/src/wire/";
const KIT: &str = "ui/src/kit/";

/// Every crossing.
pub fn check(tree: &Tree) -> Vec<Finding> {
    let mut findings = Vec::new();
    for package in tree.metadata["packages"].as_array().into_iter().flatten() {
        findings.extend(in_manifest(package));
    }
    for source in &tree.sources {
        match source.language {
            Language::Rust => findings.extend(in_rust(source)),
            Language::Script | Language::Markup => findings.extend(in_ui(source)),
        }
    }
    findings
}

fn in_manifest(package: &Value) -> Vec<Finding> {
    let name = package["name"].as_str().unwrap_or_default();
    let dependencies = package["dependencies"].as_array().into_iter().flatten();
    let mut findings = Vec::new();
    for on in dependencies.filter_map(|dependency| dependency["name"].as_str()) {
        // Plugins stand on the same side of the border as Tauri itself.
        let on_tauri = on.starts_with("tauri-");
        let family = |known: &&str| on == *known || on_tauri && *known == "tauri";
        for border in BORDERS.iter().filter(|border| border.crates.iter().any(family)) {
            if !border.within.iter().any(|(package, _)| *package == name) {
                findings.push(Finding::about(name, format!("may not depend on {on}")));
            }
        }
    }
    findings
}

fn in_rust(source: &Source) -> Vec<Finding> {
    let mut findings = Vec::new();
    for border in &BORDERS {
        if border.within.iter().any(|(_, folder)| source.path.starts_with(folder)) {
            continue;
        }
        for (number, line) in (1..).zip(source.plain.bare.lines()) {
            for name in border.crates.iter().map(|name| name.replace('-', "_")) {
                if has_word(line, &name) {
                    let said = format!("{name} may not be named here");
                    findings.push(Finding::at(&source.path, number, said));
                }
            }
        }
    }
    findings
}

fn in_ui(source: &Source) -> Vec<Finding> {
    let mut findings = Vec::new();
    for (number, line) in (1..).zip(source.plain.code.lines()) {
        let crosses = line.contains("@tauri-apps") || line.contains("__TAURI");
        if crosses && source.path.starts_with("ui/src/") && !source.path.starts_with(WIRE) {
            let said = "only ui/src/wire may speak to Tauri";
            findings.push(Finding::at(&source.path, number, said));
        }
        let imports = line.contains("import ") || line.contains(" from ");
        let ours = ["/features/", "/windows/", "/wire"].iter().any(|part| line.contains(part));
        if source.path.starts_with(KIT) && imports && ours {
            let said = "the kit imports nothing of ours";
            findings.push(Finding::at(&source.path, number, said));
        }
    }
    findings
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tidy::tree::grown;

    fn found(path: &str, text: &str) -> Vec<String> {
        let (_root, tree) = grown(&[(path, text)]);
        check(&tree).iter().map(ToString::to_string).collect()
    }

    #[test]
    fn sql_outside_the_journal_is_found() {
        let text = "/// Not sqlx.\nfn a() { sqlx::query(\"\"); }";
        assert!(found("src-tauri/crates/journal/src/a.rs", text).is_empty());
        let wanted = ["src-tauri/crates/clerk/src/a.rs:2: sqlx may not be named here"];
        assert_eq!(found("src-tauri/crates/clerk/src/a.rs", text), wanted);
    }

    #[test]
    fn tauri_outside_the_desk_is_found() {
        let text = "use tauri::Manager;\nconst A: &str = \"tauri\";";
        assert!(found("src-tauri/src/a.rs", text).is_empty());
        let wanted = ["src-tauri/crates/text/src/a.rs:1: tauri may not be named here"];
        assert_eq!(found("src-tauri/crates/text/src/a.rs", text), wanted);
    }

    #[test]
    fn invoke_outside_the_wire_is_found() {
        let text = "// @tauri-apps\nimport { invoke } from '@tauri-apps/api/core';";
        assert!(found("ui/src/wire/call.ts", text).is_empty());
        let wanted = ["ui/src/features/vote/a.ts:2: only ui/src/wire may speak to Tauri"];
        assert_eq!(found("ui/src/features/vote/a.ts", text), wanted);
        assert_eq!(found("ui/src/a.svelte", "<script>\nwindow.__TAURI__;</script>").len(), 1);
    }

    #[test]
    fn the_kit_stands_alone() {
        let text = "import { x } from '../features/vote/x';\nimport y from './y';";
        let wanted = ["ui/src/kit/a.ts:1: the kit imports nothing of ours"];
        assert_eq!(found("ui/src/kit/a.ts", text), wanted);
    }

    #[test]
    fn a_manifest_may_not_reach_over_the_border() {
        let package = |name: &str, on: &str| {
            let dependency = serde_json::json!({ "name": on });
            serde_json::json!({ "name": name, "dependencies": [dependency] })
        };
        assert_eq!(in_manifest(&package("clerk", "sqlx")).len(), 1);
        assert_eq!(in_manifest(&package("journal", "sqlx")).len(), 0);
        assert_eq!(in_manifest(&package("cli", "tauri-plugin-dialog")).len(), 1);
        assert_eq!(in_manifest(&package("yishi-desk", "tauri-plugin-dialog")).len(), 0);
    }
}
