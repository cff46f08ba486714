//! The same files, asked of programs that are not ours: pdfsig for what was signed, pyHanko for
//! that and for what came later.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on says so by ending")]

mod common;

use std::path::{Path, PathBuf};
use std::process::Command;

use common::{Community, Form, changed, file};
use seal::{Later, Report, Verdict};

/// What one program says of one signature: intact, trusted, later changes allowed, all of it.
#[derive(Debug, PartialEq, Eq)]
struct Said {
    intact: bool,
    later: &'static str,
    good: bool,
}

fn ours(report: &Report) -> Vec<Said> {
    let said = report.signatures.iter().map(|finding| Said {
        intact: finding.intact,
        later: match finding.later {
            Later::Nothing => "none",
            Later::Signing { .. } => "signing",
            Later::Other { .. } | Later::Unreadable => "other",
        },
        good: finding.verdict() == Verdict::Good,
    });
    said.collect()
}

/// The Python that `cargo xtask test` set up, beside the folder of the built programs.
fn python() -> PathBuf {
    let test = std::env::current_exe().unwrap();
    let target = test.ancestors().nth(3).unwrap();
    let python = target.join("tools/python/bin/python");
    assert!(python.exists(), "{} is set up by `cargo xtask test`", python.display());
    python
}

fn pyhanko(path: &Path, authority: &Path) -> Vec<Said> {
    let script = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/pyhanko_says.py");
    let ran = Command::new(python()).arg(script).arg(path).arg(authority).output().unwrap();
    assert!(ran.status.success(), "{}", String::from_utf8_lossy(&ran.stderr));
    let said = String::from_utf8(ran.stdout).unwrap();
    let lines = said.lines().map(|line| {
        let line: serde_json::Value = serde_json::from_str(line).unwrap();
        let later = match line["level"].as_str() {
            Some("NONE") => "none",
            Some("FORM_FILLING") => "signing",
            Some("OTHER") => "other",
            // Where the digest is another one, pyHanko does not look further.
            None => "none",
            Some(level) => panic!("{level}"),
        };
        Said { intact: line["intact"] == true, later, good: line["good"] == true }
    });
    lines.collect()
}

/// How many signatures pdfsig calls valid, and how many it calls anything else.
fn pdfsig(path: &Path) -> (usize, usize) {
    let ran = Command::new("pdfsig").arg("-nocert").arg(path).output().unwrap();
    let said = String::from_utf8_lossy(&ran.stdout).into_owned();
    let verdicts = said.lines().filter(|line| line.contains("Signature Validation:"));
    let (valid, others): (Vec<&str>, Vec<&str>) =
        verdicts.partition(|line| line.contains("Signature is Valid."));
    (valid.len(), others.len())
}

#[test]
fn pdfsig_and_pyhanko_say_the_same() {
    let community = Community::new(1);
    let folder = tempfile::tempdir().unwrap();
    let authority = folder.path().join("authority.der");
    std::fs::write(&authority, community.authority.chain[0].der()).unwrap();
    for form in [Form::Table, Form::Streams, Form::Printed] {
        let (once, twice) = (community.once(&file(form)), community.twice(&file(form)));
        let cases = [
            ("once", once.clone()),
            ("twice", twice.clone()),
            ("flipped", changed::flipped(&twice)),
            ("flipped once", changed::flipped(&once)),
            ("replaced", changed::replaced(&twice)),
            ("appended", changed::appended(&twice)),
            ("replaced once", changed::replaced(&once)),
        ];
        for (case, bytes) in cases {
            let path = folder.path().join("signed.pdf");
            std::fs::write(&path, &bytes).unwrap();
            let report = seal::verify(&bytes, &community.trusted()).unwrap();
            let said = ours(&report);
            assert_eq!(said, pyhanko(&path, &authority), "{case}");
            let valid = said.iter().filter(|one| one.intact).count();
            assert_eq!(pdfsig(&path), (valid, said.len() - valid), "{case}");
        }
    }
}

#[test]
fn minutes_that_are_signed_stay_what_an_archive_asks() {
    let once = Community::new(1).once(&file(Form::Printed));
    let faults = gate::faults(&once);
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}
