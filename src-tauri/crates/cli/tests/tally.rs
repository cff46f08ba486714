//! `yishi tally`, as somebody at a terminal meets it.

#![allow(clippy::unwrap_used)]

mod oracle;

use std::collections::BTreeMap;
use std::io::{Seek, Write};
use std::process::{Command, Output, Stdio};

const HEADER: &str = "for,against,abstain,present,members\n";

/// The program with these arguments, this on its standard input, in this language.
fn yishi(language: &str, arguments: &[&str], input: &[u8]) -> Output {
    let mut file = tempfile::tempfile().unwrap();
    file.write_all(input).unwrap();
    file.rewind().unwrap();
    Command::new(env!("CARGO_BIN_EXE_yishi"))
        .args(arguments)
        .env("LC_ALL", language)
        .stdin(Stdio::from(file))
        .output()
        .unwrap()
}

fn tally(rule: &str, input: &str) -> Output {
    yishi("en_GB.UTF-8", &["tally", "--rule", rule], input.as_bytes())
}

fn text(bytes: &[u8]) -> Vec<String> {
    String::from_utf8(bytes.to_vec()).unwrap().lines().map(str::to_owned).collect()
}

#[test]
fn a_thousand_rows_at_every_boundary_come_out_as_the_oracle_says() {
    let rows = oracle::rows(1000);
    let mut at: BTreeMap<(&str, i128), usize> = BTreeMap::new();
    for (_, rule, off) in &rows {
        *at.entry((rule, *off)).or_default() += 1;
    }
    assert_eq!((rows.len(), at.len()), (1000, 3 * oracle::RULES.len()));
    assert!(at.values().all(|times| *times >= 33), "{at:?}");

    let table: String = rows
        .iter()
        .map(|([favour, against, abstain, present, members], _, _)| {
            format!("{members},{abstain},{favour},{present},{against}\n")
        })
        .collect();
    let table = format!("members,abstain,for,present,against\n{table}");
    for rule in oracle::RULES {
        let output = tally(rule.0, &table);
        assert!(output.status.success() && output.stderr.is_empty(), "{}: {output:?}", rule.0);
        let lines = text(&output.stdout);
        assert_eq!(lines.len(), 1000, "{}", rule.0);
        let (mut adopted, mut lost) = (0, 0);
        for (line, (row, _, _)) in lines.iter().zip(&rows) {
            let expected = if oracle::adopted(rule, *row) { "adopted" } else { "lost" };
            assert_eq!(line.split(' ').next(), Some(expected), "{}: {row:?}: {line}", rule.0);
            let least = oracle::least(rule, oracle::whole(rule.1, *row));
            assert!(line.contains(&format!("; needed {least} (")), "{}: {row:?}: {line}", rule.0);
            *(if expected == "adopted" { &mut adopted } else { &mut lost }) += 1;
        }
        assert!(adopted >= 50 && lost >= 50, "{}: {adopted} and {lost}", rule.0);
    }
}

#[test]
fn the_rules_are_listed_by_name() {
    let output = yishi("en_GB.UTF-8", &["tally", "--list"], b"");
    assert!(output.status.success());
    let names = [
        "majority_cast",
        "majority_present",
        "majority_entire",
        "two_thirds_cast",
        "two_thirds_present",
        "two_thirds_entire",
        "three_quarters_entire",
        "fixed:N",
    ];
    assert_eq!(text(&output.stdout), names);
}

#[test]
fn a_result_comes_first_and_its_arithmetic_after_it() {
    let rows = format!("{HEADER}40,20,0,60,100\n39,20,1,60,100\n5,5,0,10,10\n0,0,0,0,0\n");
    let output = tally("two_thirds_cast", &rows);
    assert_eq!(
        text(&output.stdout),
        [
            "adopted  for 40 of 60 cast; needed 40 (2/3 or more)",
            "lost  for 39 of 59 cast; needed 40 (2/3 or more)",
            "lost  for 5 of 10 cast; needed 7 (2/3 or more)",
            "lost  for 0 of 0 cast; needed 1 (2/3 or more)",
        ]
    );
    let output = tally("majority_present", &rows);
    assert_eq!(text(&output.stdout)[0], "adopted  for 40 of 60 present; needed 31 (more than 1/2)");
    let output = tally("fixed:8", &format!("{HEADER}7,4,0,11,11\n8,3,0,11,11\n8,8,0,16,16\n"));
    let why = "(a fixed number, and more for than against)";
    assert_eq!(
        text(&output.stdout),
        [
            format!("lost  for 7, against 4; needed 8 {why}"),
            format!("adopted  for 8, against 3; needed 8 {why}"),
            format!("lost  for 8, against 8; needed 8 {why}"),
        ]
    );
}

#[test]
fn the_first_word_is_the_same_in_every_language() {
    let rows = format!("{HEADER}18,6,0,24,24\n17,7,0,24,24\n");
    let arguments = ["tally", "--rule", "three_quarters_entire"];
    let output = yishi("zh_CN.UTF-8", &arguments, rows.as_bytes());
    assert_eq!(
        text(&output.stdout),
        [
            "adopted  赞成 18，全体成员 24 人；须 18（3/4 以上）",
            "lost  赞成 17，全体成员 24 人；须 18（3/4 以上）",
        ]
    );
}

#[test]
fn a_row_that_cannot_be_is_reported_and_the_rest_go_on() {
    let rows = "\
        for,against,abstain,present,members\n\
        6,5,0,11,11\n\
        -1,5,0,11,11\n\
        six,5,0,11,11\n\
        6,5,1,11,11\n\
        6,5,0,12,11\n\
        6,5,0,11\n\
        6,5,0,11,11,3\n\
        6,,0,11,11\n\
        6.0,5,0,11,11\n\
        5000000000,5,0,11,11\n\
        \"6,5,0,11,11\n\
        \n\
        5,6,0,11,11\n";
    let output = tally("majority_cast", rows);
    assert_eq!(output.status.code(), Some(1));
    assert_eq!(
        text(&output.stdout),
        [
            "adopted  for 6 of 11 cast; needed 6 (more than 1/2)",
            "lost  for 5 of 11 cast; needed 6 (more than 1/2)",
        ]
    );
    assert_eq!(
        text(&output.stderr),
        [
            "Line 3: “for” is -1; no count is below zero.",
            "Line 4: “for” is “six”, which is not a whole number.",
            "Line 5: 12 votes were counted, but only 11 members were present.",
            "Line 6: 12 members were present, but there are only 11.",
            "Line 7: It has 4 fields; the first line has 5.",
            "Line 8: It has 6 fields; the first line has 5.",
            "Line 9: “against” is empty.",
            "Line 10: “for” is “6.0”, which is not a whole number.",
            "Line 11: “for” is 5000000000; no body is as large as that.",
            "Line 12: It has 1 field; the first line has 5.",
        ]
    );
}

#[test]
fn what_a_spreadsheet_writes_is_read() {
    let rows = "\u{feff}Members, For ,\"Against\",Abstain,Present,Remark\r\n\
                11,6,5,0,11,\"a, b\"\r\n\
                \r\n\
                11,\"5\", 6 ,0,11,\r\n\
                11,5,6,0,12,\r\n";
    let output = tally("majority_cast", rows);
    assert_eq!(
        text(&output.stdout).iter().map(|line| &line[..4]).collect::<Vec<_>>(),
        ["adop", "lost"]
    );
    let complaints = text(&output.stderr);
    assert_eq!(
        complaints,
        ["Line 5: 12 members were present, but there are only 11."],
        "counted as an editor counts"
    );
    // A row in another encoding spoils itself alone.
    let mut bytes = format!("{HEADER}6,5,0,11,11\n").into_bytes();
    bytes.extend(b"\xc1\xf9,5,0,11,11\n6,5,0,11,11");
    let output = yishi("en_GB.UTF-8", &["tally", "--rule", "majority_cast"], &bytes);
    assert_eq!(output.status.code(), Some(1));
    assert_eq!(text(&output.stdout).len(), 2);
    assert!(text(&output.stderr)[0].starts_with("Line 3: "));
}

#[test]
fn a_table_without_its_columns_is_no_table() {
    for (table, complaint) in [
        ("", "Line 1: There is no column “for”. The first line names the columns."),
        ("\n\n", "Line 1: There is no column “for”. The first line names the columns."),
        (
            "for,against,abstain,present\n6,5,0,11\n",
            "Line 1: There is no column “members”. The first line names the columns.",
        ),
        (
            "for,against,abstain,present,members,for\n6,5,0,11,11,6\n",
            "Line 1: The column “for” is there more than once.",
        ),
    ] {
        let output = tally("majority_cast", table);
        assert_eq!(output.status.code(), Some(2), "{table:?}");
        assert_eq!(text(&output.stderr), [complaint]);
        assert!(output.stdout.is_empty());
    }
    // A table without rows has no results, and nothing is wrong with it.
    let output = tally("majority_cast", HEADER);
    assert!(output.status.success() && output.stdout.is_empty() && output.stderr.is_empty());
}

#[test]
fn an_unknown_rule_judges_nothing() {
    for rule in ["", "majority", "fixed:0", "fixed:N", "fixed:-3"] {
        let output = tally(rule, &format!("{HEADER}6,5,0,11,11\n"));
        assert_eq!(output.status.code(), Some(2), "{rule}");
        assert!(output.stdout.is_empty());
        let complaint = text(&output.stderr).join("\n");
        assert!(complaint.contains("yishi tally --list"), "{complaint}");
    }
    let output = yishi("en_GB.UTF-8", &["tally"], b"");
    assert_eq!(output.status.code(), Some(2));
}
