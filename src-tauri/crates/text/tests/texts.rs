//! No text that is shipped is missing, repeated or broken, and the check that shows it finds what
//! it should.

#![allow(clippy::unwrap_used)]

use std::fs;
use std::path::Path;

use text::check::{self, Fault};

const ONE: &str = "vote-result = { $for } to { $against }\n    .label = Result\nvote-tie = Tie\n";

/// A repository with these files. What is written in one Chinese is there in the other as well.
fn repository(files: &[(&str, &str)]) -> tempfile::TempDir {
    let root = tempfile::tempdir().unwrap();
    for language in ["zh-Hans", "zh-Hant", "en"] {
        fs::create_dir_all(root.path().join("assets/text").join(language)).unwrap();
    }
    for (path, contents) in files {
        let path = root.path().join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(&path, contents).unwrap();
        let other = path.to_string_lossy().replace("zh-Hans", "zh-Hant");
        fs::write(other, contents).unwrap();
    }
    root
}

/// The faults of a repository whose Chinese file is [`ONE`] and whose English one is `english`, as
/// sentences.
fn beside_one(english: &str) -> Vec<String> {
    let root = repository(&[
        ("assets/text/zh-Hans/votes.ftl", ONE),
        ("assets/text/en/votes.ftl", english),
    ]);
    sentences(check::all(root.path()))
}

fn sentences(faults: Vec<Fault>) -> Vec<String> {
    faults.iter().map(Fault::to_string).collect()
}

#[test]
fn the_texts_of_the_product_are_complete() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../assets/text");
    let faults = check::texts(&folder);
    assert!(faults.is_empty(), "{}", sentences(faults).join("\n"));
}

#[test]
fn equal_texts_have_no_fault() {
    assert_eq!(beside_one(ONE), [""; 0]);
    let reworded = "vote-tie = A tie\n-cap = x\n\
                    vote-result = { $against ->\n   *[other] { -cap } { $for }\n }\n \
                    .label = R\n";
    assert_eq!(beside_one(reworded), [""; 0]);
}

#[test]
fn what_a_language_lacks_is_found_both_ways() {
    assert_eq!(
        beside_one("vote-result = { $for } { $against }\nvote-more = x\n"),
        [
            "zh-Hans lacks vote-more, which en has in votes.ftl",
            "en lacks vote-result.label, which zh-Hans has in votes.ftl",
            "en lacks vote-tie, which zh-Hans has in votes.ftl",
        ]
    );
}

#[test]
fn other_variables_are_found_through_references_too() {
    let direct = ONE.replace("$against", "$noes");
    let expected = "vote-result asks for [against, for] in zh-Hans, but for [for, noes] in en";
    assert_eq!(beside_one(&direct), [expected]);
    let by_reference = "vote-result = { $for } { $against } { vote-tie }\n    .label = R\n\
                        vote-tie = { $n }\n";
    assert_eq!(
        beside_one(by_reference),
        [
            "vote-result asks for [against, for] in zh-Hans, but for [against, for, n] in en",
            "vote-tie asks for [] in zh-Hans, but for [n] in en",
        ]
    );
}

#[test]
fn junk_repetition_and_functions_are_found() {
    assert_eq!(
        beside_one(&format!("{ONE}vote-open = {{ $x\n")),
        ["en/votes.ftl: this does not parse: vote-open = { $x"]
    );
    assert_eq!(
        beside_one(&format!("{ONE}vote-tie = Again\n")),
        ["en/votes.ftl: vote-tie is there already, in votes.ftl"]
    );
    assert_eq!(
        beside_one(&ONE.replace("{ $for }", "{ NUMBER($for) }")),
        ["en/votes.ftl: vote-result calls NUMBER; texts call no functions"]
    );
}

#[test]
fn references_must_lead_somewhere_and_not_round() {
    assert_eq!(
        beside_one(&ONE.replace("= Tie", "= { vote-none } { vote-result.none } { -none }")),
        ["-none", "vote-none", "vote-result.none"]
            .map(|name| format!("en/votes.ftl: vote-tie refers to {name}, which is not there"))
    );
    assert_eq!(
        beside_one(&ONE.replace("= Tie", "= { -a }\n-a = { -b }\n-b = { -a }")),
        ["-a", "-b"].map(|name| format!("en/votes.ftl: {name} refers to itself"))
    );
}

#[test]
fn ids_files_and_folders_are_named_well() {
    let root = repository(&[
        ("assets/text/zh-Hans/a.ftl", "vote-a = x\ntie = x\nvote-B = x\nvote--c = x\n"),
        ("assets/text/en/b.ftl", "vote-a = x\ntie = x\nvote-B = x\nvote--c = x\n"),
        ("assets/text/fr/a.ftl", "vote-a = x\n"),
    ]);
    let faults = sentences(check::texts(&root.path().join("assets/text")));
    for language in ["zh-Hans/a.ftl", "zh-Hant/a.ftl", "en/b.ftl"] {
        for key in ["tie", "vote-B", "vote--c"] {
            let expected =
                format!("{language}: {key} should be kebab-case behind the name of its area");
            assert!(faults.contains(&expected), "{faults:?}");
        }
    }
    assert!(faults.contains(&"vote-a is in a.ftl in zh-Hans, but in b.ftl in en".to_owned()));
    assert!(faults.contains(&"assets/text/fr is no language of the product".to_owned()));
    assert_eq!(faults.len(), 9 + 4 + 1, "{faults:?}");
}

#[test]
fn a_missing_folder_is_a_fault_and_no_panic() {
    let root = tempfile::tempdir().unwrap();
    let faults = check::all(root.path());
    assert!(faults.iter().all(|fault| matches!(fault, Fault::Unreadable { .. })));
    assert_eq!(faults.len(), 4);
}

#[test]
fn keys_that_sources_name_must_be_there() {
    let window = "<p>{t('vote-tie')} {t(\"vote-none\", { n })}</p>\n{emit('vote-x')}\n\
                  {i18n.t(\n  'vote-two')}\n{t(`vote-${code}`)}\n";
    let code = "fn f() { map.get(\"vote-x\"); texts.get(language, \"vote-three\", &args);\n\
                texts.plain(self.language(), \"vote-tie\");\n\
                 texts.plain(self.language(), \"vote-four\"); }\n\
                #[cfg(test)]\nmod tests { fn g() { texts.plain(l, \"vote-x\"); } }\n";
    let root = repository(&[
        ("assets/text/zh-Hans/votes.ftl", ONE),
        ("assets/text/en/votes.ftl", ONE),
        ("ui/src/kit/Count.svelte", window),
        ("ui/src/node_modules/x.ts", "t('vote-x')"),
        ("ui/src/read.md", "t('vote-x')"),
        ("src-tauri/crates/paper/src/minutes.rs", code),
    ]);
    assert_eq!(
        sentences(check::all(root.path())),
        [
            "ui/src/kit/Count.svelte:1: there is no text vote-none",
            "ui/src/kit/Count.svelte:3: there is no text vote-two",
            "src-tauri/crates/paper/src/minutes.rs:1: there is no text vote-three",
            "src-tauri/crates/paper/src/minutes.rs:3: there is no text vote-four",
        ]
    );
}

#[test]
fn what_nothing_names_is_told_and_declared_keys_count() {
    let texts = "vote-a = { vote-b }\nvote-b = x\nvote-c = x\nvote-d-1 = x\nvote-d-2 = x\n\
                 vote-e = x\n    .label = x\n";
    let mut files = vec![
        ("assets/text/zh-Hans/votes.ftl", texts),
        ("assets/text/en/votes.ftl", texts),
        ("ui/src/a.ts", "const key = 'vote-c';\nt('vote-e.label')\n"),
    ];
    let root = repository(&files);
    let unused = ["vote-a", "vote-d-1", "vote-d-2", "vote-e"];
    assert_eq!(check::unused(root.path()), unused);
    assert_eq!(check::all(root.path()), []);
    files.push(("ui/src/b.svelte", "<!-- keys: vote-a*, vote-d-* -->\n// keys: vote-z-*\n"));
    let root = repository(&files);
    assert_eq!(check::unused(root.path()), ["vote-e"]);
    assert_eq!(
        sentences(check::all(root.path())),
        ["ui/src/b.svelte:2: no text begins with vote-z-"]
    );
}
