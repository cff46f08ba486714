//! The tree as the rules see it: every source, read once, and what cargo says of the packages.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use serde_json::Value;

use super::plain::{Language, Plain};

/// Folders that hold nothing anybody wrote. Names that start with a dot are left out as well.
const NOT_OURS: [&str; 4] = ["dist", "gen", "node_modules", "target"];

/// The workspace's files.
pub struct Tree {
    /// The folder of the top `Cargo.toml`.
    pub root: PathBuf,
    /// `cargo metadata --no-deps`.
    pub metadata: Value,
    /// Every `.rs`, `.ts` and `.svelte`, ordered by path.
    pub sources: Vec<Source>,
}

/// One source file.
pub struct Source {
    /// From the root, with `/` on every system.
    pub path: String,
    /// As it stands.
    pub text: String,
    /// What it is written in.
    pub language: Language,
    /// Code, strings and comments apart.
    pub plain: Plain,
    /// True when the whole file is test code.
    pub is_test: bool,
    /// How many lines stand before its `#[cfg(test)]` tail.
    pub lines: usize,
}

impl Tree {
    /// Reads every source below `root`.
    ///
    /// # Errors
    /// When a folder or a source cannot be read, or a source is no UTF-8.
    pub fn read(root: &Path, metadata: Value) -> Result<Self> {
        let mut sources = Vec::new();
        for path in files_below(root)? {
            let language = match path.extension().and_then(|extension| extension.to_str()) {
                Some("rs") => Language::Rust,
                Some("ts") => Language::Script,
                Some("svelte") => Language::Markup,
                _ => continue,
            };
            let text = fs::read_to_string(&path).with_context(|| path.display().to_string())?;
            sources.push(Source::new(spoken(root, &path), text, language));
        }
        let only_in_tests: BTreeSet<String> = sources.iter().flat_map(test_modules).collect();
        for source in &mut sources {
            source.is_test |= only_in_tests.contains(&source.path);
        }
        Ok(Self { root: root.to_owned(), metadata, sources })
    }

    /// The paths below `folder` that end in `.extension`, from the root; empty when there is no
    /// such folder.
    pub fn named(&self, folder: &str, extension: &str) -> Vec<String> {
        let files = files_below(&self.root.join(folder)).unwrap_or_default();
        files
            .iter()
            .filter(|path| path.extension().is_some_and(|found| found == extension))
            .map(|path| spoken(&self.root, path))
            .collect()
    }

    /// The text of a file that may be missing.
    pub fn text(&self, path: &str) -> Option<String> {
        fs::read_to_string(self.root.join(path)).ok()
    }
}

impl Source {
    /// Looks into one source.
    pub fn new(path: String, text: String, language: Language) -> Self {
        let plain = Plain::of(&text, language);
        let lines = lines_before_tests(&plain.bare, language);
        Self { is_test: is_test_path(&path), path, text, language, plain, lines }
    }

    /// The numbered lines of a view that are not test code: none when the whole file is.
    pub fn product<'a>(&self, view: &'a str) -> impl Iterator<Item = (usize, &'a str)> + use<'a> {
        let lines = if self.is_test { 0 } else { self.lines };
        (1..).zip(view.lines()).take(lines)
    }

    /// The lines of test code.
    pub fn tests(&self) -> impl Iterator<Item = &str> {
        self.text.lines().skip(if self.is_test { 0 } else { self.lines })
    }

    /// True for what `cargo xtask bindings` writes.
    pub fn is_generated(&self) -> bool {
        self.path.starts_with("ui/src/wire/generated/")
    }
}

fn files_below(folder: &Path) -> Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    let mut waiting = vec![folder.to_owned()];
    while let Some(folder) = waiting.pop() {
        let entries = fs::read_dir(&folder).with_context(|| folder.display().to_string())?;
        for entry in entries {
            let path = entry.with_context(|| folder.display().to_string())?.path();
            let name = path.file_name().and_then(|name| name.to_str()).unwrap_or_default();
            if name.starts_with('.') || NOT_OURS.contains(&name) {
                continue;
            }
            if path.is_dir() {
                waiting.push(path);
            } else {
                found.push(path);
            }
        }
    }
    found.sort();
    Ok(found)
}

fn spoken(root: &Path, path: &Path) -> String {
    let path = path.strip_prefix(root).unwrap_or(path);
    path.to_string_lossy().replace('\\', "/")
}

fn is_test_path(path: &str) -> bool {
    let (folders, name) = path.rsplit_once('/').unwrap_or(("", path));
    folders.split('/').any(|folder| folder == "tests")
        || name == "tests.rs"
        || name.ends_with("_tests.rs")
        || name.contains(".test.")
}

/// Lines before a test module that stands in the file itself, which is at its end by custom.
fn lines_before_tests(bare: &str, language: Language) -> usize {
    let lines: Vec<&str> = bare.lines().collect();
    if language != Language::Rust {
        return lines.len();
    }
    let tail = lines.iter().position(|line| line.trim_end() == "#[cfg(test)]");
    match tail {
        Some(tail) if opens_module(&lines[tail + 1..]) => tail,
        _ => lines.len(),
    }
}

fn opens_module(lines: &[&str]) -> bool {
    let declared = lines.iter().find(|line| !line.starts_with("#[") && !line.trim().is_empty());
    declared.is_some_and(|line| line.contains("mod ") && line.trim_end().ends_with('{'))
}

/// The files that `source` declares as modules for tests only.
fn test_modules(source: &Source) -> Vec<String> {
    let (folder, name) = source.path.rsplit_once('/').unwrap_or(("", &source.path));
    let stem = name.trim_end_matches(".rs");
    let folder = match stem {
        "lib" | "main" | "mod" => folder.to_owned(),
        _ => format!("{folder}/{stem}"),
    };
    let lines: Vec<&str> = source.plain.bare.lines().map(str::trim).collect();
    let mut found = Vec::new();
    for pair in lines.windows(2).filter(|pair| pair[0] == "#[cfg(test)]") {
        let declared = pair[1].strip_suffix(';').and_then(|line| line.rsplit_once("mod "));
        if let Some((_, module)) = declared {
            found.push(format!("{folder}/{module}.rs"));
            found.push(format!("{folder}/{module}/mod.rs"));
        }
    }
    found
}

/// A tree for the tests of the rules: files written into a temporary folder and read from there.
#[cfg(test)]
pub fn grown(files: &[(&str, &str)]) -> (tempfile::TempDir, Tree) {
    let root = tempfile::tempdir().unwrap();
    for (path, text) in files {
        let path = root.path().join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }
    let tree = Tree::read(root.path(), Value::Null).unwrap();
    (root, tree)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn source(path: &str, text: &str) -> Source {
        Source::new(path.to_owned(), text.to_owned(), Language::Rust)
    }

    #[test]
    fn the_tail_of_tests_is_not_the_product() {
        let source = source("a.rs", "fn a() {}\n\n#[cfg(test)]\nmod tests {\n    fn b() {}\n}\n");
        assert_eq!(source.lines, 2);
        assert_eq!(source.product(&source.plain.bare).last(), Some((2, "")));
        assert_eq!(source.tests().count(), 4);
    }

    #[test]
    fn a_test_function_amid_the_file_is_no_tail() {
        assert_eq!(source("a.rs", "#[cfg(test)]\nfn a() {}\nfn b() {}\n").lines, 3);
        assert_eq!(source("a.rs", "#[cfg(test)]\nmod a;\nfn b() {}\n").lines, 3);
    }

    #[test]
    fn modules_for_tests_only_are_test_code() {
        let files = [
            ("x/src/lib.rs", "#[cfg(test)]\nmod random;\nmod real;\n"),
            ("x/src/random.rs", "fn a() {}"),
            ("x/src/real.rs", "#[cfg(test)]\nmod samples;\n"),
            ("x/src/real/samples.rs", "fn b() {}"),
            ("node_modules/y.ts", ""),
        ];
        let (_root, tree) = grown(&files);
        let tests: Vec<_> = tree.sources.iter().filter(|s| s.is_test).map(|s| &s.path).collect();
        assert_eq!(tests, ["x/src/random.rs", "x/src/real/samples.rs"]);
        assert_eq!(tree.sources.len(), 4);
    }
}
